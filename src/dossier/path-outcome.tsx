import { type Answers, isRepresented } from '../complaint/answers.ts'
import { type Path, rightsToUse } from '../complaint/next-step.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { AuthorityChoice } from './authority-choice.ts'

interface OutcomeProps {
  texts: DossierTexts
  answers: Answers
  authority: AuthorityChoice | null
  path: Path | null
}

/** What the answers lead to and why, in one sentence, and what to write to the organisation where that helps. */
export function PathOutcome({ texts, answers, authority, path }: OutcomeProps) {
  const words = texts.path
  const day = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const until = path === null || path.until === null ? '' : day.format(new Date(path.until))
  const rights = path === null ? [] : rightsToUse(path, answers)
  return (
    <>
      <p role="status" class="result">
        {path === null ? '' : words.step[path.step](authority?.short ?? '', until)}
      </p>
      {rights.length === 0 ? null : (
        <div class="advice">
          <h3>{words.write.heading[isWriteFirst(path) ? 'first' : 'messages']}</h3>
          <ol>
            {rights.map((right) => (
              <li key={right}>{words.write.lines[right]}</li>
            ))}
          </ol>
          <p>{words.write.keep}</p>
        </div>
      )}
      <OwnWords texts={texts} answers={answers} />
    </>
  )
}

const isWriteFirst = (path: Path | null) =>
  path?.step === 'write-first-authority' || path?.step === 'write-first-right'

/** What the person has to add to the letter. */
function OwnWords({ texts, answers }: Pick<OutcomeProps, 'texts' | 'answers'>) {
  if (answers.gaveData !== 'yes' || !isRepresented(answers)) return null
  return <p class="hint">{texts.path.onBehalfOf.attach}</p>
}
