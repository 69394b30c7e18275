import { useRef } from 'preact/hooks'
import type { Texts } from '../interface/texts.ts'
import type { AssessAnswer } from '../messages.ts'
import { Actions } from './actions.tsx'
import type { BackgroundCalls } from './background-calls.ts'
import { Blind } from './blind.tsx'
import { Report } from './report.tsx'
import { type Answered, useAnswer } from './use-answer.ts'
import { type Documents, useDocuments } from './use-documents.ts'
import { useShortWindow } from './use-short-window.ts'
import { assessedVerdict, Verdict } from './verdict.tsx'

/** The whole popup: the matter, what supports it, what can be done. Never empty. */
export function Popup({
  calls,
  texts,
  first = null,
  filling = null,
}: {
  calls: BackgroundCalls
  texts: Texts
  /** What is already known of the document in front; null where the background has to be waited for. */
  first?: AssessAnswer | null
  /** The page that fills the form in front; null where no dossier waits for it. */
  filling?: string | null
}) {
  const [answered, setAnswer] = useAnswer(calls, first)
  const documents = useDocuments(answered.state === 'shown' ? answered.answer : null, calls, setAnswer)
  const frame = useRef<HTMLDivElement>(null)
  const short = useShortWindow(frame)
  // Said once: what has been kept free for an answer stays free, or the answer would move what is below it.
  const mayChange = useRef<boolean | null>(null)
  if (answered.state === 'shown') mayChange.current ??= documents.reading.size > 0
  const manners = [
    'window popup',
    ...(short ? ['short'] : []),
    ...(mayChange.current ? ['may-change'] : []),
    ...(documents.reading.size === 0 ? ['settled'] : []),
  ]
  return (
    <div ref={frame} class={manners.join(' ')}>
      <Content answered={answered} documents={documents} calls={calls} texts={texts} onAnswer={setAnswer} />
      {filling !== null && (
        <nav>
          <a class="fill" href={filling}>
            {texts.interface.popup.fill}
          </a>
        </nav>
      )}
    </div>
  )
}

function Content({
  answered,
  documents,
  calls,
  texts,
  onAnswer,
}: {
  answered: Answered
  documents: Documents
  calls: BackgroundCalls
  texts: Texts
  onAnswer: (answer: AssessAnswer) => void
}) {
  const { popup } = texts.interface
  if (answered.state === 'loading')
    return (
      <>
        <Verdict matter={popup.loading} host="" level="quiet" note="" texts={texts} waiting />
        <main aria-busy="true" />
        <footer class="actions" />
      </>
    )
  if (answered.state === 'failed')
    return (
      <>
        <Verdict matter={popup.failed.headline} host="" level="blind" note="" texts={texts} />
        {/* Firefox stops here with Tab, as it scrolls: the stop has a name. */}
        <main aria-labelledby="matter">
          <p class="advice">{popup.failed.advice}</p>
        </main>
        <footer class="actions" />
      </>
    )
  const { assessment } = answered.answer
  return (
    <>
      {assessedVerdict(assessment, texts)}
      {/* Firefox stops here with Tab, as it scrolls: the stop has a name. */}
      <main aria-labelledby="matter">
        {assessment.level === 'blind' ? (
          <Blind assessment={assessment} texts={texts} />
        ) : (
          <Report assessment={assessment} documents={documents} calls={calls} texts={texts} />
        )}
      </main>
      <Actions
        answer={answered.answer}
        ready={documents.settled}
        calls={calls}
        texts={texts}
        onAnswer={onAnswer}
      />
    </>
  )
}
