import type { Assessment } from '../../src/assessment.ts'

/** Host and path, as a person would say the address. */
export const shownAddress = (address: string): string => {
  const { protocol, host, pathname } = new URL(address)
  return (protocol === 'http:' ? 'http://' : '') + host + (pathname === '/' ? '' : pathname)
}

/** One page in one line: address, level, what is open, the list. */
export function recordLine(address: string, { level, findings, listings, notChecked }: Assessment): string {
  const rules = (outcome: string) => [
    ...new Set(findings.filter((each) => each.outcome === outcome).map((each) => each.rule)),
  ]
  const weighty = findings.filter((each) => each.outcome === 'unmet' && each.severity !== 'context')
  const unmet = [...new Set(weighty.map((each) => each.rule))]
  const unclear = rules('unclear')
  const parts = [
    ...(unmet.length > 0 ? [`not found or not in order: ${unmet.join(', ')}`] : []),
    ...(unclear.length > 0 ? [`unclear: ${unclear.length}`] : []),
    ...(rules('met').length > 0 ? [`in order: ${rules('met').length}`] : []),
    ...listings.map((listing) => `list: ${listing.domain} (${listing.standing}, ${listing.matched})`),
    ...notChecked.map((reason) => `not checked: ${reason}`),
  ]
  return `${shownAddress(address).padEnd(52)} ${level.padEnd(9)} ${parts.join(' · ')}`.trimEnd()
}
