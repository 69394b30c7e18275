import type { ComponentChildren } from 'preact'
import { findAuthority } from '../authorities/authorities.ts'
import { partialDateText } from '../interface/date-text.ts'
import { isDue } from '../journal/is-due.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { whyThatDay } from '../journal/reminder-of.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import type { CardProps } from './card-props.ts'

/** To whom a letter goes: the authority's short name, or what is behind the form. */
function addresseeOf({ kind, authority }: JournalEntry, { to }: JournalTexts): string {
  if (kind === 'rights' || kind === 'notice') return to[kind]
  return authority === null ? to.nobody : (findAuthority(authority)?.short ?? authority)
}

/** What is known of a letter: to whom, under which reference, what happened when, and when to look again. */
export function LetterFacts({ entry, texts, today }: Pick<CardProps, 'entry' | 'texts' | 'today'>) {
  const { card } = texts
  const due = isDue(entry, today)
  return (
    <>
      <dl class="facts">
        <Fact term={card.addressee}>{addresseeOf(entry, texts)}</Fact>
        <Fact term={card.reference}>
          <code>{entry.reference}</code>
        </Fact>
        <Fact term={card.state}>
          <strong>{texts.state[entry.state]}</strong>
          {steps(entry, texts).map((step) => (
            <small key={step}>{step}</small>
          ))}
        </Fact>
        {entry.state === 'sent' ? (
          <Fact term={card.next}>
            {due ? (
              <strong class="due">{card.due(dayText(entry.remindOn, texts))}</strong>
            ) : (
              next(entry, texts)
            )}
          </Fact>
        ) : null}
        {entry.note === '' ? null : (
          <Fact term={card.note}>
            <span class="note">{entry.note}</span>
          </Fact>
        )}
      </dl>
      {entry.state === 'sent' ? <p class="hint">{whyThatDay(entry, texts)}</p> : null}
    </>
  )
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const dayText = (day: string | null, { locale }: JournalTexts): string =>
  day === null ? '' : partialDateText(day, locale)

const next = (entry: JournalEntry, texts: JournalTexts): string =>
  entry.remindOn === null ? texts.card.noNext : dayText(entry.remindOn, texts)

function steps(
  { state, createdAt, sentOn, answeredOn, closedOn }: JournalEntry,
  texts: JournalTexts,
): string[] {
  const { card } = texts
  if (state === 'draft') return [card.begun(dayText(createdAt.slice(0, 10), texts))]
  return [
    ...(sentOn === null ? [] : [card.sent(dayText(sentOn, texts))]),
    ...(answeredOn === null ? [] : [card.answered(dayText(answeredOn, texts))]),
    ...(closedOn === null ? [] : [card.closed(dayText(closedOn, texts))]),
  ]
}
