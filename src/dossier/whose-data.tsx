import type { Answers } from '../complaint/answers.ts'
import { Choice, Question } from '../interface/choice.tsx'
import type { StepProps } from './step-props.ts'

type Whose = NonNullable<Answers['onBehalfOf']> | 'under-age'

const GOING_ON = ['guardian-signs', 'report'] as const

/** Whose data are concerned; for somebody under 18, who usually signs and how they go on, before any letter. */
export function WhoseData({ texts, answers, answer }: Pick<StepProps, 'texts' | 'answers' | 'answer'>) {
  const { onBehalfOf } = texts.path
  const { underAge } = texts.keeping
  const options: (readonly [Whose, string])[] = [
    ['self', onBehalfOf.answers.self],
    ['under-age', underAge.answer],
    ['child', onBehalfOf.answers.child],
    ['other', onBehalfOf.answers.other],
  ]
  return (
    <>
      <Question legend={onBehalfOf.legend} why={onBehalfOf.why}>
        <Choice
          options={options}
          value={answers.underAge === null ? answers.onBehalfOf : 'under-age'}
          choose={(whose) =>
            answer(
              whose === 'under-age'
                ? { onBehalfOf: 'self', underAge: 'undecided' }
                : { onBehalfOf: whose, underAge: null },
            )
          }
        />
      </Question>
      {answers.underAge === null ? null : (
        <Question legend={underAge.legend} why={underAge.notice}>
          <Choice
            options={GOING_ON.map((one) => [one, underAge.ways[one]] as const)}
            value={answers.underAge === 'undecided' ? null : answers.underAge}
            choose={(way) =>
              answer({ underAge: way, onBehalfOf: way === 'guardian-signs' ? 'child' : 'self' })
            }
          />
          {answers.underAge === 'guardian-signs' ? <p class="hint">{underAge.whoseDetails}</p> : null}
        </Question>
      )}
    </>
  )
}
