import type { FieldFacts } from '../facts.ts'
import { AUTOCOMPLETE, nameWords } from './field-names.ts'
import { hasAny, type Wording } from './wording.ts'

const TRAP_NAME = /(^| )(hp|honeypot|honey|bot|nobot|guard|trap|icheck|hpot)( |$)/
const OPTIONS_OF_A_LIST = 3
const MAILCHIMP_TRAP = /^b_[0-9a-f]{8,}_[0-9a-f]{6,}$/

/** A field for robots: a person never sees it, is told to leave it empty, or could not know what it asks. */
export function isTrap(field: FieldFacts, wording: Wording): boolean {
  if (field.labels.some((label) => hasAny(wording.scan(label.text), 'words.leaveEmpty'))) return true
  if (MAILCHIMP_TRAP.test(field.name)) return true
  if (field.type === 'password' || field.type === 'file') return false
  const known = field.autocomplete.split(/\s+/).some((token) => AUTOCOMPLETE[token] !== undefined)
  // A list of states or countries that is not shown yet belongs to a later step.
  if (field.trap && !field.visible) return !known && field.options.length < OPTIONS_OF_A_LIST
  const words = [...nameWords(field.name), ...nameWords(field.id)].join(' ')
  return TRAP_NAME.test(words) && (!field.visible || field.labels.length === 0)
}
