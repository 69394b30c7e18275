import type { PriorContact } from '../complaint/answers.ts'
import type { Path } from '../complaint/next-step.ts'
import { Choice, Day, Question } from '../interface/choice.tsx'
import { Step } from '../interface/step.tsx'
import { AskedFor } from './asked-for.tsx'
import type { ToOrganisation } from './organisation-letters.tsx'
import { PathOutcome } from './path-outcome.tsx'
import { ReplyQuestion } from './reply-question.tsx'
import type { StepProps } from './step-props.ts'
import { WhoseData } from './whose-data.tsx'

const CONTACTS: readonly PriorContact[] = ['none', 'unanswered', 'answered']

interface PathProps extends StepProps {
  path: Path | null
  journal?: ToOrganisation['journal']
}

/**
 * The questions before a letter: complaint, report, or a letter to the organisation first. A question is shown once
 * its answer changes something, with its reason.
 */
export function PathStep(props: PathProps) {
  const { texts, answers, answer } = props
  const { gaveData, path } = texts
  return (
    <Step number={1} heading={gaveData.heading}>
      <p class="hint">{gaveData.why}</p>
      <Choice
        options={[
          ['yes', gaveData.yes],
          ['no', gaveData.no],
        ]}
        value={answers.gaveData}
        choose={(value) => answer({ gaveData: value })}
      />
      {answers.gaveData === 'yes' ? <GivenOn {...props} /> : null}
      {answers.gaveData === null ? null : (
        <Question legend={path.messages.legend} why={path.messages.why[answers.gaveData]}>
          <Choice
            options={[
              ['yes', path.messages.yes],
              ['no', path.messages.no],
            ]}
            value={answers.messages}
            choose={(messages) => answer({ messages })}
          />
        </Question>
      )}
      {answers.gaveData === 'yes' ? (
        <>
          <Contact {...props} />
          <WhoseData {...props} />
        </>
      ) : null}
      <PathOutcome {...props} />
    </Step>
  )
}

function GivenOn({ texts: { gaveData }, answers, answer, today }: PathProps) {
  return (
    <Day
      label={gaveData.date}
      hint={gaveData.dateHint}
      future={gaveData.future}
      value={answers.dateGiven}
      today={today}
      change={(dateGiven) => answer({ dateGiven })}
    />
  )
}

function Contact(props: PathProps) {
  const { texts, answers, answer, today } = props
  const { contact } = texts.path
  return (
    <Question legend={contact.legend} why={contact.why}>
      <Choice
        options={CONTACTS.map((one) => [one, contact.answers[one]] as const)}
        value={answers.priorContact}
        choose={(priorContact) => answer({ priorContact })}
      />
      {answers.priorContact === 'unanswered' || answers.priorContact === 'answered' ? (
        <Day
          label={contact.date}
          hint={texts.gaveData.dateHint}
          future={texts.gaveData.future}
          value={answers.contactedOn}
          today={today}
          change={(contactedOn) => answer({ contactedOn })}
        />
      ) : null}
      {answers.priorContact === 'unanswered' ? <AskedFor {...props} /> : null}
      {answers.priorContact === 'answered' ? <ReplyQuestion {...props} /> : null}
    </Question>
  )
}
