import type { Assessment, Level } from '../assessment.ts'
import { momentText } from '../interface/date-text.ts'
import { headline } from '../interface/headline.ts'
import { LevelIcon } from '../interface/level-icon.tsx'
import { Mark } from '../interface/mark.tsx'
import type { Texts } from '../interface/texts.ts'

interface Shown {
  matter: string
  host: string
  level: Level
  note: string
  texts: Texts
  waiting?: boolean
}

/** The popup's head, which stays in view: which site, and the matter in one sentence. */
export function Verdict({ matter, host, level, note, texts, waiting = false }: Shown) {
  return (
    <header class={waiting ? 'verdict waiting' : 'verdict'}>
      <p class="brand bar">
        <Mark />
        <span class="name">{texts.interface.name}</span>
        {host !== '' && <bdi class="host">{host}</bdi>}
      </p>
      <div class="matter">
        {waiting ? <span /> : <LevelIcon level={level} />}
        <div>
          {/* What stands here in the place of "one moment", or after the documents were read, is said. */}
          <h1 id="matter" aria-live="polite">
            {matter}
          </h1>
          <p class="note">
            {waiting || (
              <span>
                <span class={`word is-${level}`}>{texts.interface.level[level]}</span>
                {/* With the word and not the note: where the line is full, none begins with a dot. */}
                {note !== '' && ' · '}
              </span>
            )}
            {note !== '' && <span>{note}</span>}
          </p>
        </div>
      </div>
    </header>
  )
}

/** The same head for an assessment. No component of its own: only a heading that stays is announced when it changes. */
export function assessedVerdict(assessment: Assessment, texts: Texts) {
  const { locale, popup } = texts.interface
  const checked = momentText(assessment.checkedAt, locale)
  const { level, host } = assessment
  const note = level === 'blind' || checked === '' ? '' : popup.checkedAt(checked)
  return <Verdict matter={headline(assessment, texts)} host={host} level={level} note={note} texts={texts} />
}
