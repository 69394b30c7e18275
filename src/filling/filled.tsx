import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'
import type { WaitingDossier } from './answer-desk.ts'
import { answerText } from './answer-text.ts'
import type { FillDone, FilledTab } from './fill-tab.ts'
import { FillingFrame } from './filling-frame.tsx'
import type { FillingCalls } from './filling-page.tsx'
import type { Offer } from './offer.ts'
import type { Fill } from './plan.ts'

/** What was filled in, what was not and why, and what is left to the person, with a way to copy each answer. */
export function Filled({
  texts,
  calls,
  dossier,
  offer,
  first,
}: {
  texts: FillingTexts
  calls: FillingCalls
  dossier: WaitingDossier
  offer: Offer
  first: FilledTab
}) {
  const { page, questions } = texts
  const [done, setDone] = useState(first.done)
  const [said, say] = useState('')
  const of = (outcome: FillDone['outcome']) => done.filter((one) => one.outcome === outcome)
  const filled = of('filled')

  const copy = async (question: PortalQuestion) =>
    say((await calls.copy(answerText(question, offer))) ? page.copied : page.notCopied)
  const replace = async (fill: Fill) => {
    const now = await calls.replace(offer, fill).catch(() => null)
    if (now !== null) setDone((before) => before.map((one) => (one.fill === fill ? now : one)))
  }
  const copyButton = (question: PortalQuestion) => (
    <button type="button" class="plain" onClick={() => copy(question)}>
      {page.copy(questions[question])}
    </button>
  )
  return (
    <FillingFrame
      texts={texts}
      heading={filled.length === 0 ? page.nothing : page.done(filled.length)}
      said={said}
    >
      <p class="advice">{page.from(dossier.site, dossier.reference)}</p>
      <Part title={page.filled} rows={filled}>
        {({ fill }) => <Field label={fill.label} note={questions[fill.question]} />}
      </Part>
      <Part title={page.typed} rows={of('typed')}>
        {({ fill }) => (
          <>
            <Field label={fill.label} note={questions[fill.question]} />
            <button type="button" class="plain" onClick={() => replace(fill)}>
              {page.replace(fill.label)}
            </button>
          </>
        )}
      </Part>
      <Part title={page.notTaken} rows={of('not-taken')}>
        {({ fill }) => (
          <>
            <Field label={fill.label} note={questions[fill.question]} />
            {copyButton(fill.question)}
          </>
        )}
      </Part>
      <Part title={page.left} rows={first.notFilled}>
        {({ label, why, question }) => (
          <>
            <Field label={label} note={page.why[why]} />
            {offer.answers[question] === '' ? null : copyButton(question)}
          </>
        )}
      </Part>
      <Part title={page.yours} rows={first.yours}>
        {({ label }) => <Field label={label} note="" />}
      </Part>
      <Part title={page.unused} rows={first.unused}>
        {(question) => (
          <>
            <span>{questions[question]}</span>
            {copyButton(question)}
          </>
        )}
      </Part>
      {first.framesLeftOut ? <p class="advice">{page.frames}</p> : null}
    </FillingFrame>
  )
}

function Part<Row>({
  title,
  rows,
  children,
}: {
  title: string
  rows: readonly Row[]
  children: (row: Row) => ComponentChildren
}) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>
        <span>{title}</span>
        <span>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row, index) => (
          <li key={index}>{children(row)}</li>
        ))}
      </ul>
    </section>
  )
}

/** A field as its page calls it. */
function Field({ label, note }: { label: string; note: string }) {
  return (
    <div>
      <bdi>{label}</bdi>
      {note === '' || note === label ? null : <small>{note}</small>}
    </div>
  )
}
