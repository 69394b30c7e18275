import type { Ref } from '../facts.ts'
import { dateOption } from './date-option.ts'
import type { Offer } from './offer.ts'
import type { Fill } from './plan.ts'
import type { PortalField } from './portal-field.ts'
import type { AnswerPart, Assigned } from './questions-of.ts'
import { splitStreet } from './split-street.ts'

type Answer = Pick<Fill, 'kind' | 'text'>

/**
 * Answers for fields that take a part of one: a street's name and its number, a day, a month and a year. Either all parts
 * of an answer are there, or none.
 */
export function answersInParts(assigned: readonly Assigned[], offer: Offer): Map<Ref, Answer> {
  const all = new Map<Ref, Answer>()
  for (const question of ['street', 'factsDate'] as const) {
    const fields = assigned.filter((one) => one.question === question && one.part !== null)
    const answers = fields.flatMap(({ field, part }) => {
      const answer = part === null ? null : partFor(part, field, offer)
      return answer === null ? [] : ([[field.ref, answer]] as const)
    })
    if (answers.length === fields.length) for (const [ref, answer] of answers) all.set(ref, answer)
  }
  return all
}

function partFor(part: AnswerPart, field: PortalField, offer: Offer): Answer | null {
  const text = part === 'streetName' || part === 'houseNumber' ? ofStreet(part, offer) : ofDate(part, offer)
  if (text === null) return null
  if (field.control === 'select') {
    const isDay = part === 'day' || part === 'month' || part === 'year'
    const option = isDay ? dateOption(field.options, part, Number(text)) : null
    return option === null ? null : { kind: 'option', text: option }
  }
  const fits = field.limit === null || text.length <= field.limit
  return fits && (field.type !== 'number' || /^\d+$/.test(text)) ? { kind: 'text', text } : null
}

const ofStreet = (part: 'streetName' | 'houseNumber', { answers, country }: Offer): string | null =>
  splitStreet(answers.street, country)?.[part] ?? null

/** Two digits for day and month: so they are written wherever a form says how. */
function ofDate(part: 'day' | 'month' | 'year', { answers }: Offer): string | null {
  const [year = '', month = '', day = ''] = answers.factsDate.split('-')
  const text = { day, month, year }[part]
  return text === '' ? null : text
}
