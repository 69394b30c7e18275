import type { Authority } from './authority.ts'
import { complaintEmail } from './complaint-email.ts'

type Channel =
  | { kind: 'portal'; url: string }
  | { kind: 'email'; address: string }
  | { kind: 'post'; lines: string[] }

/**
 * The ways that a record bears out, the quickest first; empty where it knows none. A report does not go into the form
 * for people affected, where it would be turned down: it has a page of its own, or goes by letter.
 */
export function channels(authority: Authority, letter: 'complaint' | 'report'): Channel[] {
  const { postalAddress } = authority
  const url = letter === 'complaint' ? complaintPage(authority) : authority.tipUrl
  const address = complaintEmail(authority)
  const email = letter === 'report' ? (authority.tipEmail ?? address) : address
  return [
    ...(url === null ? [] : [{ kind: 'portal' as const, url }]),
    ...(email === null ? [] : [{ kind: 'email' as const, address: email }]),
    ...(postalAddress.length === 0 ? [] : [{ kind: 'post' as const, lines: postalAddress }]),
  ]
}

/** A page of forms to print is no way to hand one in. */
const complaintPage = ({ complaintUrl, onlineForm }: Authority): string | null =>
  onlineForm === false ? null : complaintUrl
