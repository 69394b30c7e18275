import { useState } from 'preact/hooks'
import { PORTAL_QUESTIONS, type PortalQuestion } from '../complaint/portal-answers.ts'
import { asFormsCount, shortLetter } from '../complaint/short-letter.ts'
import { answerText } from '../filling/answer-text.ts'
import type { Offer } from '../filling/offer.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'

/** Shortened letters to choose from, in characters: what forms leave room for. */
const SHORT = [4_000, 2_000, 500]

interface CopyFieldsProps {
  offer: Offer
  words: FillingTexts
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>
}

interface Row {
  id: string
  name: string
  text: string
  limit: number | null
}

/** Every answer in the order in which forms ask, each to be copied, with its length where length matters. */
export function CopyFields({ offer, words, copy }: CopyFieldsProps) {
  const { ways } = words
  const [said, say] = useState('')
  const rows = PORTAL_QUESTIONS.filter((question) => offer.answers[question] !== '').flatMap((question) =>
    rowsOf(question, offer, words),
  )
  return (
    <details class="copies">
      <summary>{ways.copy.heading}</summary>
      <p class="hint">{ways.copy.lead}</p>
      <ul>
        {rows.map(({ id, name, text, limit }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              {isLong(text) ? (
                <>
                  <small>{ways.copy.length(asFormsCount(text), limit)}</small>
                  <details>
                    <summary>{ways.copy.open}</summary>
                    <p class="whole" lang={offer.language}>
                      {text}
                    </p>
                  </details>
                </>
              ) : (
                <small lang={offer.language}>
                  <bdi>{text}</bdi>
                </small>
              )}
            </div>
            <button
              type="button"
              aria-label={ways.copy.button(name)}
              onClick={async () => say((await copy(text)) ? ways.copy.copied(name) : ways.copy.notCopied)}
            >
              {ways.copy.plain}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </details>
  )
}

/** One answer; the description of the facts also in its shorter forms. */
function rowsOf(question: PortalQuestion, offer: Offer, { ways, questions }: FillingTexts): Row[] {
  const text = answerText(question, offer)
  const name = questions[question]
  if (question !== 'facts') return [{ id: question, name, text, limit: null }]
  const { units, wholeLetter, limit } = offer
  const limits = [...new Set([...(limit === null ? [] : [limit]), ...SHORT])]
  const short = limits
    .filter((one) => one < asFormsCount(text))
    .flatMap((one): Row[] => {
      const shortened = shortLetter(units, wholeLetter, one)
      const called = ways.copy.short(name, one)
      return shortened === null
        ? []
        : [{ id: `${question}-${one}`, name: called, text: shortened, limit: one }]
    })
  return [{ id: question, name, text, limit }, ...short]
}

/** Beyond a line: its length is told, and its text folded. */
const LINE = 160
const isLong = (text: string): boolean => text.length > LINE || text.includes('\n')
