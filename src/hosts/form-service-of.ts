import { formServices, type ServiceHost } from './form-services.ts'
import { hostOf } from './host-of.ts'

/** Hosts below a service's own domain that are the service's own as well. */
const OWN_LABELS: ReadonlySet<string> = new Set(['www', 'app', 'help', 'support', 'account', 'accounts'])

interface Found {
  service: ServiceHost
  /** What of the host stands before the service's own part; '' where nothing does. */
  label: string
}

/** The service that a host belongs to: its own record, or that of the nearest host above it. */
function find(host: string): Found | null {
  for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    const service = Object.hasOwn(formServices, rest) ? formServices[rest] : undefined
    if (service) return { service, label: host.slice(0, Math.max(0, host.length - rest.length - 1)) }
    if (!rest.includes('.')) return null
  }
  return null
}

export const formServiceOf = (host: string): ServiceHost | null => find(host)?.service ?? null

/** A host of one customer, where all that is written is the customer's: "asso.nationbuilder.com". */
export function isCustomersHost(host: string): boolean {
  const found = find(host)
  return found?.service.carries === 'subdomains' && found.label !== '' && !OWN_LABELS.has(found.label)
}

/** Whether forms of customers stand at an address; a bare host will do where the path is not known. */
export function carriesForms(address: string): boolean {
  const host = hostOf(address) || address
  const carries = formServiceOf(host)?.carries
  if (carries === undefined) return formServiceOf(host) !== null
  if (carries === 'subdomains') return isCustomersHost(host)
  if (carries === 'nothing') return false
  const path = URL.parse(address)?.pathname ?? '/'
  return carries.some((start) => path.startsWith(start))
}
