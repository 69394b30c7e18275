import { useId } from 'preact/hooks'
import type { Assessment } from '../assessment.ts'
import { cluesToPassOn } from '../complaint/clue-blocks.ts'
import { listingsToPassOn } from '../complaint/context-section.ts'
import { findingKey } from '../complaint/finding-key.ts'
import { furtherParties, furtherPartyName } from '../complaint/further-parties.ts'
import { isGroundRule } from '../complaint/ground-rule.ts'
import { offered } from '../complaint/pleaded.ts'
import type { Finding } from '../finding.ts'
import { Tick } from '../interface/choice.tsx'
import { Step } from '../interface/step.tsx'
import type { Texts } from '../interface/texts.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { StepProps } from './step-props.ts'
import { UnclearPoints } from './unclear-points.tsx'

/** Characters of the person's own words, as many as the letter takes. */
const OWN_SENTENCE = 600

export function FindingsStep({
  texts,
  answers,
  answer,
  assessment,
  interfaceTexts,
  authority,
}: StepProps & { assessment: Assessment; interfaceTexts: Texts }) {
  const id = useId()
  const { findings } = texts
  const points = offered(assessment)
  return (
    <Step number={2} heading={findings.heading}>
      <p class="hint">{points.length > 0 ? findings.lead : findings.none}</p>
      {points.map((finding) => {
        const key = findingKey(finding)
        return (
          <Tick
            key={key}
            ticked={answers.looked.includes(key)}
            toggle={(ticked) =>
              answer({
                looked: ticked ? [...answers.looked, key] : answers.looked.filter((one) => one !== key),
              })
            }
          >
            <FindingText finding={finding} assessment={assessment} texts={texts} />
          </Tick>
        )
      })}
      {listingsToPassOn(assessment.listings).length > 0 ? (
        <Tick ticked={answers.passOnListings} toggle={(passOnListings) => answer({ passOnListings })}>
          <strong>{findings.listings.title}</strong>
          <small>{findings.listings.what}</small>
        </Tick>
      ) : null}
      {cluesToPassOn(assessment).length > 0 ? (
        <Tick ticked={answers.passOnClues} toggle={(passOnClues) => answer({ passOnClues })}>
          <strong>{findings.clues.title}</strong>
          <small>{findings.clues.what}</small>
        </Tick>
      ) : null}
      <Others texts={texts} assessment={assessment} answers={answers} answer={answer} authority={authority} />
      <UnclearPoints assessment={assessment} title={findings.unclear} texts={interfaceTexts} />
      <p class="words">
        <label for={id}>{findings.ownSentence}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={OWN_SENTENCE}
          aria-describedby={`${id}-hint`}
          value={answers.ownSentence}
          onInput={(event) => answer({ ownSentence: event.currentTarget.value })}
        />
        <small id={`${id}-hint`} class="hint">
          {findings.ownSentenceHint}
        </small>
      </p>
    </Step>
  )
}

/** Who else may be responsible or receive the data, named before it is passed on. */
function Others({
  texts,
  assessment,
  answers,
  answer,
  authority,
}: Pick<StepProps, 'texts' | 'answers' | 'answer' | 'authority'> & { assessment: Assessment }) {
  const { others } = texts.findings
  const parties = furtherParties(assessment, answers, authority?.letter.citation.law ?? 'gdpr')
  if (parties.length === 0) return null
  return (
    <Tick ticked={answers.passOnOthers} toggle={(passOnOthers) => answer({ passOnOthers })}>
      <strong>{others.title}</strong>
      <small>{others.what(parties.map(furtherPartyName).join(', '))}</small>
    </Tick>
  )
}

function FindingText({
  finding,
  assessment,
  texts,
}: {
  finding: Finding
  assessment: Assessment
  texts: DossierTexts
}) {
  if (!isGroundRule(finding.rule)) return null
  const { title, looked } = texts.findings.looked[finding.rule]
  const index = assessment.forms.findIndex(({ ref }) => ref === finding.formRef)
  const form = assessment.forms.length > 1 ? assessment.forms[index] : undefined
  return (
    <>
      <strong>{title}</strong>
      {form ? <small class="which">{texts.findings.ofForm(form.purpose, index + 1)}</small> : null}
      <small>{looked}</small>
    </>
  )
}
