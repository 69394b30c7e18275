import { isRepresented } from '../complaint/answers.ts'
import { type Path, type RightToUse, rightsToUse } from '../complaint/next-step.ts'
import { Tick } from '../interface/choice.tsx'
import { noticeFits, OrganisationLetterPart, type ToOrganisation } from './organisation-letters.tsx'
import { organisationLaw } from './organisation-sheet.ts'
import type { StepProps } from './step-props.ts'

/** Under the law that letters to the organisation and to the authority cite. */
function pathTexts(props: Pick<StepProps, 'texts' | 'authority' | 'work'>) {
  const { path, laws } = props.texts
  const law = organisationLaw(props) ?? 'gdpr'
  return law === 'gdpr' ? { step: path.step, ...path.write } : laws[law]
}

interface OutcomeProps extends StepProps {
  path: Path | null
  journal?: ToOrganisation['journal']
}

/** What the answers lead to and why, in one sentence, and what to write to the organisation where that helps. */
export function PathOutcome(props: OutcomeProps) {
  const { texts, authority, path } = props
  const { step } = pathTexts(props)
  const day = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const until = path === null || path.until === null ? '' : day.format(new Date(path.until))
  return (
    <>
      <p role="status" class="callout result">
        {path === null ? '' : step[path.step](authority?.short ?? '', until)}
      </p>
      {path === null ? null : <ToTheOrganisation {...props} path={path} />}
      <OwnWords {...props} />
    </>
  )
}

/** What is offered, and what was begun: a letter that somebody wrote stays within reach whatever they answer later. */
function ToTheOrganisation(props: ToOrganisation) {
  const { path, answers, work } = props
  const begun = work.organisationDesks
  const offered = rightsToUse(path, answers).length > 0
  return (
    <>
      {offered ? <Rights {...props} /> : null}
      {offered || begun.rights !== undefined ? (
        <OrganisationLetterPart key="rights" {...props} which="rights" />
      ) : null}
      {noticeFits(path) || begun.notice !== undefined ? (
        <OrganisationLetterPart key="notice" {...props} which="notice" />
      ) : null}
    </>
  )
}

/** The rights to use, each to be left out of the letter. */
function Rights(props: ToOrganisation) {
  const { texts, answers, answer, path } = props
  const { write } = texts.path
  const { lines, keep } = pathTexts(props)
  const leave = (right: RightToUse, ticked: boolean) => {
    const others = answers.rightsLeftOut.filter((one) => one !== right)
    answer({ rightsLeftOut: ticked ? others : [...others, right] })
  }
  return (
    <div class="callout advice">
      <h3>{write.heading[isWriteFirst(path) ? 'first' : 'messages']}</h3>
      <ol>
        {rightsToUse(path, answers).map((right) => (
          <li key={right}>
            <Tick ticked={!answers.rightsLeftOut.includes(right)} toggle={(ticked) => leave(right, ticked)}>
              {lines[right]}
            </Tick>
          </li>
        ))}
      </ol>
      <p>{keep}</p>
    </div>
  )
}

const isWriteFirst = ({ step }: Path) => step === 'write-first-authority' || step === 'write-first-right'

/** What the person has to add to the letter. */
function OwnWords({ texts, answers }: Pick<OutcomeProps, 'texts' | 'answers'>) {
  if (answers.gaveData !== 'yes' || !isRepresented(answers)) return null
  return <p class="hint">{texts.path.onBehalfOf.attach}</p>
}
