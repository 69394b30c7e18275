import type { Competence } from '../complaint/answers.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import { requestsFor } from '../complaint/requests.ts'
import { unansweredRequest } from '../complaint/unanswered-request.ts'
import { AuthorityCard } from './authority-card.tsx'
import { Choice, Select, Tick } from './choice.tsx'
import { authoritiesIn, type Chosen, chosenIn, countriesNotOffered, countriesOf } from './countries.ts'
import { LetterLanguage } from './letter-language.tsx'
import { Step, type StepProps } from './step.tsx'

const COMPETENCES: readonly Competence[] = ['residence', 'work', 'infringement']

interface AuthorityProps extends StepProps {
  chosen: Chosen
  choose(chosen: Chosen): void
}

/** Which authority, why that one, what it says about handing a letter in, and what to ask it for. */
export function AuthorityStep(props: AuthorityProps) {
  const { texts, authorities, chosen, authority, kind, answers, answer, choose } = props
  const words = texts.authority
  const countries = countriesOf(authorities, texts.locale)
  return (
    <Step number={3} heading={words.heading}>
      <p class="hint">{words.why}</p>
      <Select
        label={words.country}
        none={words.chooseCountry}
        options={countries.map(({ code, name }) => [code, name] as const)}
        value={chosen.country}
        choose={(country) => choose(chosenIn(country, authorities))}
      />
      <PartOfCountry {...props} />
      <NotOffered {...props} />
      <LetterLanguage {...props} />
      {kind === 'complaint' && authority !== null ? (
        <fieldset class="question">
          <legend>{words.competence.legend}</legend>
          <Choice
            options={COMPETENCES.map((one) => [one, words.competence.answers[one]] as const)}
            value={answers.competence}
            choose={(value) => answer({ competence: value })}
          />
        </fieldset>
      ) : null}
      {authority === null ? null : (
        <AuthorityCard texts={texts} authority={authority} kind={kind ?? 'complaint'} />
      )}
      {kind === null ? null : <Requests {...props} kind={kind} />}
    </Step>
  )
}

/** Where a country has several authorities, such as one a Land. */
function PartOfCountry({ texts, authorities, chosen, choose }: AuthorityProps) {
  const { country } = chosen
  const inCountry = country === null ? [] : authoritiesIn(country, authorities)
  if (country === null || inCountry.length === 0 || chosenIn(country, authorities).authority !== null)
    return null
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

function NotOffered({ texts, authorities }: AuthorityProps) {
  const missing = countriesNotOffered(authorities, texts.locale)
  if (missing.length === 0) return null
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' })
  return (
    <details class="unclear">
      <summary>{texts.authority.notOffered(missing.length)}</summary>
      <p>{list.format(missing.map(({ name }) => name))}</p>
    </details>
  )
}

function Requests({ texts, answers, answer, today, kind }: StepProps & { kind: DocumentKind }) {
  const { requests } = texts.authority
  return (
    <fieldset class="question">
      <legend>{requests.legend}</legend>
      {requestsFor(kind, unansweredRequest(answers, today) !== null).map((id) => (
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
