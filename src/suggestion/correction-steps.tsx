import { Choice } from '../interface/choice.tsx'
import { partialDateText } from '../interface/date-text.ts'
import { LocalWords } from '../interface/local-words.tsx'
import { Step } from '../interface/step.tsx'
import { localText } from '../list/local-text.ts'
import { CORRECTION_REASONS } from './answers.ts'
import { Question, TextField } from './fields.tsx'
import type { ListedHere } from './page-seen.ts'
import type { CorrectionStepProps } from './step-props.ts'

/** Characters that an entry prints of an operator's answer. */
const REPLY = 600

interface Props extends CorrectionStepProps {
  /** What the list says now; null where the page's look did not bring it. */
  listed: ListedHere | null
}

export function CorrectionSteps({ texts, answers, answer, tried, trouble, listed }: Props) {
  const words = texts.correction
  const what = trouble('what')
  const own = answers.what === 'own-site'
  return (
    <>
      <Step number={1} heading={words.what.heading}>
        {listed === null ? (
          <TextField
            {...words.entry}
            code
            value={answers.entry}
            trouble={trouble('entry')}
            tried={tried}
            anchor="entry"
            change={(entry) => answer({ entry })}
          />
        ) : (
          <EntryNow texts={texts} listed={listed} />
        )}
        <Question said legend={words.what.heading} anchor="what" told={tried ? (what?.text ?? null) : null}>
          <Choice
            options={CORRECTION_REASONS.map((one) => [one, words.what.answers[one]] as const)}
            value={answers.what || null}
            choose={(chosen) => answer({ what: chosen })}
          />
        </Question>
      </Step>
      <Step number={2} heading={words.shows.heading}>
        <TextField
          {...words.shows.text}
          rows={5}
          value={answers.shows}
          trouble={trouble('shows')}
          tried={tried}
          anchor="shows"
          change={(shows) => answer({ shows })}
        />
        <TextField
          {...words.shows.addresses}
          rows={3}
          value={answers.addresses}
          trouble={trouble('addresses')}
          tried={tried}
          anchor="addresses"
          change={(addresses) => answer({ addresses })}
        />
      </Step>
      {own ? (
        <Step number={3} heading={words.reply.heading}>
          <TextField
            {...words.reply.field}
            rows={4}
            limit={REPLY}
            value={answers.reply}
            tried={tried}
            anchor="reply"
            change={(reply) => answer({ reply })}
          />
        </Step>
      ) : null}
      <Step number={own ? 4 : 3} heading={words.contact.heading}>
        <TextField
          {...words.contact.field}
          value={answers.contact}
          tried={tried}
          anchor="contact"
          change={(contact) => answer({ contact })}
        />
      </Step>
    </>
  )
}

function EntryNow({ texts, listed }: { texts: Props['texts']; listed: ListedHere }) {
  const { list, entry, summary } = listed
  const name = localText(list.name, texts.language).text
  return (
    <div class="entry-now">
      <p>{texts.correction.says(name, list.number, partialDateText(list.issued, texts.locale))}</p>
      <blockquote>
        <LocalWords text={summary} language={texts.language} />
      </blockquote>
      <p class="hint">
        <bdi>{entry}</bdi>
      </p>
    </div>
  )
}
