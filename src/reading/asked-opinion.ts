import type { FieldFacts, FormFacts } from '../facts.ts'
import { hitsOf, sentenceOf, type Wording } from './wording.ts'

/**
 * The question about politics that a choice answers: "Are you for or against …?" What stands over the choice itself
 * counts first. A question in the form's text belongs to a choice without one of its own, and only where the form asks
 * nothing else: beside a question on buses nobody can tell which of the two a bare "yes" answers.
 */
export function askedOpinion(form: FormFacts, field: FieldFacts, wording: Wording): string | null {
  const own = ownWords(field)
  if (own.length > 0) return own.map((text) => politicalQuestion(text, wording)).find(isText) ?? null
  const taken = new Set(form.fields.flatMap(ownWords))
  const questions = form.texts
    .filter(({ place, hiddenBy, text }) => hiddenBy === null && place === 'inside' && !taken.has(text))
    .flatMap(({ text }) => (asks(text) ? [text] : []))
  const political = questions.map((text) => politicalQuestion(text, wording))
  return political.every(isText) ? (political[0] ?? null) : null
}

const isText = (text: string | null): text is string => text !== null

/** The Greek question mark looks like a semicolon. */
const asks = (text: string): boolean => /\?|\p{Script=Greek} ?;/u.test(text)

/** What stands over a choice; a group of buttons also has labels beside its options. */
function ownWords(field: FieldFacts): string[] {
  if (field.type !== 'checkbox' && field.type !== 'radio') return []
  return field.labels.flatMap(({ source, text }) =>
    source === 'legend' || (field.type === 'radio' && asks(text) && !field.options.includes(text))
      ? [text]
      : [],
  )
}

function politicalQuestion(text: string, wording: Wording): string | null {
  const scan = wording.scan(text)
  const sentences = hitsOf(scan, 'words.politics').map((hit) => sentenceOf(scan, hit))
  return sentences.find(asks) ?? null
}
