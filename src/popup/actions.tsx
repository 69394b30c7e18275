import { useState } from 'preact/hooks'
import type { Assessment } from '../assessment.ts'
import { blindReason } from '../interface/headline.ts'
import { openFindings } from '../interface/open-findings.ts'
import type { Texts } from '../interface/texts.ts'
import type { AssessAnswer } from '../messages.ts'
import type { BackgroundCalls } from './background-calls.ts'

interface Props {
  answer: AssessAnswer
  /** Resolves when what is still being read has been, or takes too long. */
  ready: () => Promise<void>
  calls: BackgroundCalls
  texts: Texts
  onAnswer: (answer: AssessAnswer) => void
}

/** Levels at which a warning may come that somebody can have had enough of. */
const HIDEABLE: readonly Assessment['level'][] = ['listed', 'missing', 'unclear']

/** What can be done, always in view; what came of it is told where it was asked for. */
export function Actions({ answer, ready, calls, texts, onAnswer }: Props) {
  const { assessment, hidden, silenced = false } = answer
  const { popup } = texts.interface
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')

  async function prepare() {
    if (busy) return
    setBusy(true)
    setTold(popup.preparing)
    let asked: ReturnType<typeof calls.prepareComplaint> | null = null
    const ask = () => {
      asked ??= calls.prepareComplaint(assessment)
      return asked
    }
    // A popup that closes while documents are still being read does what it was asked for first.
    addEventListener('pagehide', ask)
    await ready()
    removeEventListener('pagehide', ask)
    const prepared = await ask().catch(() => 'failed' as const)
    setBusy(false)
    if (prepared === 'opened') return
    setTold(prepared === 'page-changed' ? popup.pageChanged : popup.notPrepared)
    if (prepared === 'page-changed') await renew(calls.assess)
  }

  async function renew(ask: () => Promise<AssessAnswer>) {
    const next = await ask().catch(() => null)
    if (next === null) setTold(popup.failed.headline)
    else onAnswer(next)
  }

  const complaint = HIDEABLE.includes(assessment.level) && openFindings(assessment).length > 0
  const reload = assessment.level === 'blind' && blindReason(assessment) === 'not-loaded'
  const asked = assessment.documents.some(({ opened }) => opened !== null)
  const hideable = HIDEABLE.includes(assessment.level)
  return (
    <footer class="actions">
      {complaint && (
        <button type="button" class="primary" aria-disabled={busy} onClick={prepare}>
          {popup.prepareComplaint}
        </button>
      )}
      {reload && (
        <button type="button" class="primary" onClick={calls.reload}>
          {popup.reload}
        </button>
      )}
      {hideable && (
        <button type="button" class="quiet" onClick={() => renew(hidden ? calls.unhide : calls.hide)}>
          {hidden ? popup.unhide : popup.hide}
        </button>
      )}
      {hidden && !silenced && hideable && (
        <button type="button" class="quiet" onClick={() => renew(calls.silence)}>
          {popup.silence}
        </button>
      )}
      <p class="told" role="status">
        {told !== ''
          ? told
          : hidden
            ? popup[silenced ? 'silenced' : 'hidden']
            : hideable
              ? ''
              : asked
                ? popup.askedSite
                : popup.privately}
      </p>
    </footer>
  )
}
