import type { Authority } from './authority.ts'

/**
 * The address that takes a complaint as an ordinary e-mail; null where that is refused, unknown or not published.
 * A complaint sent to a general address is lost, and with it the person's time limits.
 */
export function complaintEmail({ email, acceptsEmail }: Authority): string | null {
  return acceptsEmail === true ? email : null
}
