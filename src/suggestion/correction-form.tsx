import { useState } from 'preact/hooks'
import { reference } from '../complaint/reference.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { CorrectionAnswers } from './answers.ts'
import { type CorrectionField, correctionProblems } from './correction-problems.ts'
import { CorrectionSteps } from './correction-steps.tsx'
import { Destination } from './destination.tsx'
import { ListStep } from './list-step.tsx'
import type { Wanted } from './looked.ts'
import { Outcome } from './outcome.tsx'
import { correction, suggestionText } from './suggestion.ts'
import type { FormProps } from './suggestion-page.tsx'
import { line } from './typed.ts'

/** Characters of a host in a mail's subject. */
const HOST = 253

/** An entry that somebody contests, corrects or answers. */
export function CorrectionForm(props: FormProps & { about: NonNullable<Wanted['about']> }) {
  const { texts, work, change, world, about } = props
  const { correction: answers, shared } = work
  const { seen } = work.looked
  const [tried, setTried] = useState(false)
  const now = world.now().toISOString()
  const listed = seen?.listings.find((one) => one.entry === about.entry && one.list.id === about.list) ?? null
  // The edition that the popup showed is the one that the person speaks of, also where the list is gone by now.
  const named = listed?.list ?? props.list
  const list = props.list ?? (listed && { ...listed.list, called: '', head: null })
  const problems = correctionProblems(answers)
  const text = suggestionText(
    correction(answers, { list: named, seen: shared.withSeen ? seen : null, version: world.version }),
  )
  const words = (field: CorrectionField, empty: boolean) =>
    texts.correctionProblem[field][empty ? 'empty' : 'wrong']
  return (
    <>
      <div class="steps">
        <CorrectionSteps
          texts={texts}
          answers={answers}
          answer={(part: Partial<CorrectionAnswers>) => change({ correction: { ...answers, ...part } })}
          tried={tried}
          trouble={(field) => {
            const problem = problems.find((one) => one.field === field)
            if (problem === undefined) return null
            const { empty } = problem
            const told = words(field, empty)
            return { empty, text: empty ? `${texts.outcome.lacking} ${told}.` : told }
          }}
          listed={listed}
        />
        <ListStep
          number={answers.what === 'own-site' ? 5 : 4}
          texts={texts}
          lists={list === null ? [] : [list]}
          list={list}
          choose={() => undefined}
          withSeen={seen === null ? null : shared.withSeen}
          addSeen={(withSeen) => change({ shared: { ...shared, withSeen } })}
        />
      </div>
      <div class="outcome">
        <Outcome
          texts={texts}
          kind="correction"
          text={text}
          fileName={fileName(now, reference(answers.entry, now), 'json', 'correction')}
          lacking={problems.map(({ field, empty }) => ({ anchor: field, text: words(field, empty) }))}
          raw={[]}
          world={world}
          onTried={() => setTried(true)}
        >
          <Destination texts={texts} list={list} kind="correction" about={line(answers.entry, HOST)} />
        </Outcome>
      </div>
    </>
  )
}
