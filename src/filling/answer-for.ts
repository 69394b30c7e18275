import type { PortalQuestion } from '../complaint/portal-answers.ts'
import { asFormsCount, shortLetter } from '../complaint/short-letter.ts'
import type { PortalWords } from '../languages/shape/portal.ts'
import { typedDate } from './answer-text.ts'
import { wordsOf } from './label-index.ts'
import type { Offer } from './offer.ts'
import type { PortalField } from './portal-field.ts'
import { isText } from './read-field.ts'

/** "jj/mm/aaaa", "TT.MM.JJJJ", "yyyy-mm-dd": the letters that stand for day, month and year. */
const DATE_SHAPE = /\b(dd|jj|tt|gg|mm|[yajr]{4})([./-])(dd|jj|tt|gg|mm)\2(dd|jj|tt|gg|[yajr]{4})\b/i

/**
 * The text for a field, `too-long` where it does not fit in whole sentences, `no-answer` where the letter has none.
 * `words`: the lexicons by which limits in words are read.
 */
export function answerFor(
  question: PortalQuestion,
  field: PortalField,
  offer: Offer,
  words: readonly PortalWords[],
): { text: string } | 'too-long' | 'no-answer' {
  const answer = offer.answers[question]
  if (answer === '') return 'no-answer'
  if (question === 'factsDate') return { text: writtenDate(answer, field, offer.language) }
  const limit = limitOf(field, question, offer, words)
  // A line keeps no line breaks: lists would run into each other.
  if (!isText(field) && answer.includes('\n')) return 'too-long'
  if (limit === null || asFormsCount(answer) <= limit) return { text: answer }
  if (question === 'facts' || question === 'letter') {
    const short = shortLetter(offer.units, offer.wholeLetter, limit)
    return short === null ? 'too-long' : { text: short }
  }
  const lines = answer.split('\n')
  while (lines.length > 1 && asFormsCount(lines.join('\n')) > limit) lines.pop()
  const fewer = lines.join('\n')
  // A lead-in without its list says nothing.
  return lines.length > 1 && asFormsCount(fewer) <= limit ? { text: fewer } : 'too-long'
}

/** The strictest of what the field's code, its words and the authority's record say. */
function limitOf(
  field: PortalField,
  question: PortalQuestion,
  offer: Offer,
  words: readonly PortalWords[],
): number | null {
  const said = [field.description, ...field.labels.map(({ text }) => text)].flatMap((text) =>
    words.flatMap((one) => charactersIn(text, one)),
  )
  const record = question === 'facts' || question === 'letter' ? offer.limit : null
  const limits = [field.limit, record, ...said].filter((one) => one !== null)
  return limits.length === 0 ? null : Math.min(...limits)
}

/** Words between a number and what it counts. */
const REACH = 3

/** "2.000 Zeichen", "max. 500 characters", "caractères maximum : 1 000". A least number is no limit. */
function charactersIn(text: string, { characters, least }: PortalWords): number[] {
  const all = wordsOf(text)
  const counted = new Set(characters.split(' | ').flatMap(wordsOf))
  const leasts = new Set(least.split(' | ').flatMap(wordsOf))
  return all.flatMap((word, at) => {
    if (!counted.has(word)) return []
    const around = all.slice(Math.max(0, at - REACH - 1), at + REACH + 1)
    if (around.some((one) => leasts.has(one))) return []
    const before = all.slice(Math.max(0, at - REACH - 1), at)
    const number = numberIn(before) ?? numberIn(all.slice(at + 1, at + 1 + REACH))
    return number === null ? [] : number
  })
}

/** The last number in a row of words; thousands may stand apart. */
function numberIn(words: string[]): number | null {
  const last = words.findLastIndex((word) => /^\d{1,6}$/.test(word))
  const digits = words[last]
  if (digits === undefined) return null
  const thousands = words[last - 1]
  const whole =
    digits.length === 3 && thousands !== undefined && /^\d{1,3}$/.test(thousands)
      ? thousands + digits
      : digits
  return Number(whole) > 0 ? Number(whole) : null
}

function writtenDate(iso: string, field: PortalField, language: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  if (field.type === 'date') return iso
  const told = [...field.labels.map(({ text }) => text), field.description].join(' ').slice(0, 2_000)
  const shape = DATE_SHAPE.exec(told)
  if (shape === null) return typedDate(iso, language)
  const part = (letters = '') => (/^mm$/i.test(letters) ? month : letters.length === 4 ? year : day)
  return [part(shape[1]), part(shape[3]), part(shape[4])].join(shape[2])
}
