import type { Identifier } from '../identifier.ts'

/**
 * Keys that their makers publish for tests, as generally known: whoever tries a captcha out has them. Those of
 * Turnstile have another shape than real ones.
 */
const TEST_KEYS: ReadonlySet<string> = new Set([
  '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
  '10000000-ffff-ffff-ffff-000000000001',
  '20000000-ffff-ffff-ffff-000000000002',
  '30000000-ffff-ffff-ffff-000000000003',
])

/** What manuals and templates count with: "12345", "1234567890". */
const COUNTING = '12345678901234567890'

/**
 * A number that belongs to nobody: a test key, or what a template has in the place of a number. Two sites that forgot
 * to fill it in have nothing in common.
 */
export function isPlaceholder({ kind, value }: Identifier): boolean {
  if (kind === 'captcha-key') return TEST_KEYS.has(value.toLowerCase()) || TEST_KEYS.has(value)
  if (kind === 'nationbuilder-site' || kind === 'mailing-list') return false
  const number = value.replace(/^(?:UA|G|GTM|AW)-/, '')
  return new Set(number).size === 1 || (number.length >= 5 && COUNTING.startsWith(number))
}
