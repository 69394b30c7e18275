import type { Assessment } from '../assessment.ts'
import type { PleadedRule } from './pleaded.ts'

/** Who looked: the person on the page, or the extension in its code alone, which no screen shows. */
export type CheckedBy = 'person' | 'both' | 'record'

/** What the letter may say of how its grounds were checked; a person ticks some of them relying on the record. */
export function checkedBy(grounds: readonly PleadedRule[], assessment: Assessment): CheckedBy {
  const each = grounds.map((ground) => checkOf(ground, assessment))
  if (each.every((one) => one === 'person')) return 'person'
  return each.every((one) => one === 'record') ? 'record' : 'both'
}

function checkOf(ground: PleadedRule, assessment: Assessment): CheckedBy {
  // The person looked for the name of the domain; that the data go there is in the code.
  if (ground.rule === 'recipient-named') return 'both'
  if (ground.rule === 'data-outside-address') return 'record'
  if (ground.rule !== 'encrypted-transport') return 'person'
  return unencryptedPart(ground, assessment) === 'page' ? 'person' : 'record'
}

/** What travels without encryption: the page, as its address shows, or what the form sends, as its code says. */
export function unencryptedPart(
  { forms }: Pick<PleadedRule, 'forms'>,
  { url }: Pick<Assessment, 'url'>,
): 'page' | 'target' {
  return (
    forms.flatMap(({ reading }) => reading.target.unencrypted ?? [])[0] ??
    (url.startsWith('http:') ? 'page' : 'target')
  )
}
