import { documentKind } from '../complaint/document-kind.ts'
import { Choice, Day } from './choice.tsx'
import { Step, type StepProps } from './step.tsx'

export function GaveDataStep({ texts, answers, answer, today }: StepProps & { today: string }) {
  const { gaveData } = texts
  const kind = documentKind(answers)
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
      {answers.gaveData === 'yes' ? (
        <Day
          label={gaveData.date}
          hint={gaveData.dateHint}
          future={gaveData.future}
          value={answers.dateGiven}
          today={today}
          change={(dateGiven) => answer({ dateGiven })}
        />
      ) : null}
      <p role="status" class="result">
        {kind === null ? '' : gaveData.result[kind]}
      </p>
    </Step>
  )
}
