import type { RightToUse } from '../complaint/next-step.ts'
import { unansweredRequest } from '../complaint/unanswered-request.ts'
import { Question, Tick } from '../interface/choice.tsx'
import { organisationLaw } from './organisation-sheet.ts'
import type { StepProps } from './step-props.ts'

const RIGHTS: readonly RightToUse[] = ['access', 'object', 'erase']

/** What an unanswered letter asked for, and whether its copy is attached: both are the person's to say. */
export function AskedFor(props: StepProps) {
  const { texts, answers, answer, today } = props
  const words = texts.writing.askedFor
  const { askedFor, attachesRequest } = answers
  return (
    <>
      <Question legend={words.legend} why={words.why}>
        {RIGHTS.map((right) => (
          <Tick
            key={right}
            ticked={askedFor.includes(right)}
            toggle={(ticked) =>
              answer({ askedFor: ticked ? [...askedFor, right] : askedFor.filter((one) => one !== right) })
            }
          >
            {words.answers[right]}
          </Tick>
        ))}
      </Question>
      {unansweredRequest(answers, today, organisationLaw(props) ?? 'gdpr') === null ? null : (
        <Tick ticked={attachesRequest} toggle={(ticked) => answer({ attachesRequest: ticked })}>
          {words.attached} <small>{words.attachedWhy}</small>
        </Tick>
      )}
    </>
  )
}
