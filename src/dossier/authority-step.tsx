import { countriesOf } from '../authorities/countries-of.ts'
import type { Competence } from '../complaint/answers.ts'
import type { Chosen } from '../complaint/chosen.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import { letterLaw } from '../complaint/letter-law.ts'
import { pleadsRequest } from '../complaint/pleads-request.ts'
import { requestsFor } from '../complaint/requests.ts'
import { Choice, Select, Tick } from '../interface/choice.tsx'
import { Step } from '../interface/step.tsx'
import { AuthorityCard } from './authority-card.tsx'
import { authoritiesIn, chosenIn, recordsToChoose } from './countries.ts'
import { LetterLanguage } from './letter-language.tsx'
import type { StepProps } from './step-props.ts'

const COMPETENCES: readonly Competence[] = ['residence', 'work', 'infringement']

interface AuthorityProps extends StepProps {
  chosen: Chosen
  choose(chosen: Chosen): void
}

/** Which authority, why that one, what it says about handing a letter in, and what to ask it for. */
export function AuthorityStep(props: AuthorityProps) {
  const { texts, authorities, chosen, authority, kind, answers, answer, choose } = props
  const words = texts.authority
  const records = recordsToChoose(authorities)
  const countries = countriesOf(records, texts.locale)
  // A record that no letter can be written to is shown all the same, for its ways.
  const law = authority === null ? null : letterLaw(authority.law)
  const shown = authority ?? records.find(({ id }) => id === chosen.authority) ?? null
  return (
    <Step number={3} heading={words.heading}>
      <p class="hint">{law === 'uk-gdpr' || law === 'fadp' ? texts.laws[law].whose : words.why}</p>
      <Select
        label={words.country}
        none={words.chooseCountry}
        options={countries.map(({ code, name }) => [code, name] as const)}
        value={chosen.country}
        choose={(country) => choose(chosenIn(country, records))}
      />
      <PartOfCountry {...props} />
      <LetterLanguage {...props} />
      {kind === 'complaint' && authority?.law === 'gdpr' ? (
        <fieldset class="question">
          <legend>{words.competence.legend}</legend>
          <Choice
            options={COMPETENCES.map((one) => [one, words.competence.answers[one]] as const)}
            value={answers.competence}
            choose={(value) => answer({ competence: value })}
          />
        </fieldset>
      ) : null}
      {shown === null ? null : (
        <AuthorityCard
          texts={texts}
          authority={shown}
          language={authority?.letter.language ?? null}
          kind={kind ?? 'complaint'}
        />
      )}
      {kind === null ? null : <Requests {...props} kind={kind} />}
    </Step>
  )
}

/** Where a country has several authorities, such as one a Land. */
function PartOfCountry({ texts, authorities, chosen, choose }: AuthorityProps) {
  const { country } = chosen
  const records = recordsToChoose(authorities)
  const inCountry = country === null ? [] : authoritiesIn(country, records)
  if (country === null || inCountry.length === 0 || chosenIn(country, records).authority !== null) return null
  return (
    <Select
      label={texts.authority.part}
      none={texts.authority.choosePart}
      options={inCountry.map(({ id, region, name }) => [id, region ?? name.own] as const)}
      value={chosen.authority}
      choose={(authority) => choose({ country, authority })}
    />
  )
}

function Requests({ texts, answers, answer, today, kind, authority }: StepProps & { kind: DocumentKind }) {
  const { requests } = texts.authority
  const law = letterLaw(authority?.law ?? 'gdpr') ?? 'gdpr'
  return (
    <fieldset class="question">
      <legend>{requests.legend}</legend>
      {requestsFor(kind, pleadsRequest(answers, today, law), law).map((id) => (
        <Tick
          key={id}
          ticked={answers.requests.includes(id)}
          toggle={(ticked) =>
            answer({
              requests: ticked ? [...answers.requests, id] : answers.requests.filter((one) => one !== id),
            })
          }
        >
          {requests.answers[id]}
        </Tick>
      ))}
    </fieldset>
  )
}
