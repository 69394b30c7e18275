import { answeredRequest } from '../complaint/answered-request.ts'
import { REPLIES } from '../complaint/answers.ts'
import type { RightToUse } from '../complaint/next-step.ts'
import { Choice, Day, Question, Tick } from '../interface/choice.tsx'
import { organisationLaw } from './organisation-sheet.ts'
import type { StepProps } from './step-props.ts'

const RIGHTS: readonly RightToUse[] = ['access', 'object', 'erase']

/** What the organisation answered, when, and what it refused or left open: all the person's to say. */
export function ReplyQuestion(props: StepProps) {
  const { texts, answers, answer, today } = props
  const words = texts.writing.reply
  const { reply, repliedOn, contactedOn, attachesRequest } = answers
  return (
    <>
      <Question legend={words.legend} why={words.why}>
        <Choice
          options={REPLIES.map((one) => [one, words.answers[one]] as const)}
          value={reply}
          choose={(chosen) => answer({ reply: chosen })}
        />
        <Day
          label={words.day}
          hint={texts.gaveData.dateHint}
          future={texts.gaveData.future}
          value={repliedOn}
          today={today}
          change={(day) => answer({ repliedOn: day })}
        />
        {repliedOn !== '' && repliedOn < contactedOn ? (
          <p class="warning" role="alert">
            {words.early}
          </p>
        ) : null}
      </Question>
      {reply === null || reply === 'other' ? null : <LeftOpen {...props} />}
      {answeredRequest(answers, today, organisationLaw(props) ?? 'gdpr') === null ? null : (
        <Tick ticked={attachesRequest} toggle={(ticked) => answer({ attachesRequest: ticked })}>
          {words.attached} <small>{texts.writing.askedFor.attachedWhy}</small>
        </Tick>
      )}
    </>
  )
}

function LeftOpen({ texts, answers, answer }: StepProps) {
  const { reply, askedFor } = texts.writing
  const { leftOpen } = answers
  const ofSource = answers.reply === 'without-source'
  return (
    <Question legend={reply.open.legend} why={ofSource ? reply.open.whyOfSource : reply.open.why}>
      {RIGHTS.filter((right) => !ofSource || right === 'access').map((right) => (
        <Tick
          key={right}
          ticked={leftOpen.includes(right)}
          toggle={(ticked) =>
            answer({ leftOpen: ticked ? [...leftOpen, right] : leftOpen.filter((one) => one !== right) })
          }
        >
          {askedFor.answers[right]}
        </Tick>
      ))}
    </Question>
  )
}
