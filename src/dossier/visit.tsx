import { webAddress } from '../interface/web-address.ts'

interface VisitProps {
  address: string
  prominent?: boolean
  /** Called at the click. */
  opened?: () => void
  children: string
}

/** A link out of the extension: an https address of our own record, without a trace of where it comes from. */
export function Visit({ address, prominent, opened, children }: VisitProps) {
  const href = webAddress(address)
  if (href === null || !href.startsWith('https://')) return null
  return (
    <a
      class={prominent ? 'button visit prominent' : 'visit'}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      onClick={opened}
    >
      {children}
    </a>
  )
}
