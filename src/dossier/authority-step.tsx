import type { Authority } from '../authorities/authority.ts'
import type { Competence, PriorContact } from '../complaint/answers.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import { requestsFor } from '../complaint/requests.ts'
import type { AuthorityChoice } from './authority-choice.ts'
import { Choice, Day, Tick } from './choice.tsx'
import { Step, type StepProps } from './step.tsx'

const COMPETENCES: readonly Competence[] = ['residence', 'work', 'infringement']
const CONTACTS: readonly PriorContact[] = ['none', 'unanswered', 'answered']

interface AuthorityProps extends StepProps {
  authorities: readonly AuthorityChoice[]
  authority: AuthorityChoice
  kind: DocumentKind | null
  today: string
  choose(id: string): void
}

export function AuthorityStep(props: AuthorityProps) {
  const { texts, authorities, authority, kind, choose } = props
  const words = texts.authority
  const countries = new Intl.DisplayNames(texts.locale, { type: 'region' })
  const language = words.languages[authority.letter.language]
  return (
    <Step number={3} heading={words.heading}>
      <p class="hint">{words.why}</p>
      <Choice
        options={authorities.map(
          ({ id, name, country }) => [id, `${name.own} – ${countries.of(country) ?? country}`] as const,
        )}
        value={authority.id}
        choose={choose}
      />
      {language === undefined ? null : <p class="hint">{words.language(language)}</p>}
      {kind === 'complaint' ? <OfAComplaint {...props} /> : null}
      {kind === null ? null : <Requests {...props} kind={kind} />}
      <Advice {...props} />
    </Step>
  )
}

/** What the record says that bears on this letter, with what it does not bear out marked as such. */
function Advice({ texts, authority, kind }: AuthorityProps) {
  const words = texts.authority
  const mark = (field: Authority['unverified'][number]) =>
    authority.unverified.includes(field) ? ` ${words.unverified}` : ''
  const lines =
    kind === 'report'
      ? [
          `${authority.whoMayComplain[words.local]}${mark('whoMayComplain')}`,
          `${words.anonymous} ${authority.anonymous[words.local]}${mark('anonymous')}`,
        ]
      : [`${authority.priorContact[words.local]}${mark('priorContact')}`]
  return (
    <div class="advice">
      <h3>{words.advice}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>{words.more}</summary>
        <p>{authority.notes[words.local]}</p>
        <p class="hint">{words.checked(authority.lastVerified, authority.lastVerifiedScope[words.local])}</p>
      </details>
    </div>
  )
}

function OfAComplaint({ texts, answers, answer, today }: AuthorityProps) {
  const { competence, contact } = texts.authority
  return (
    <>
      <fieldset class="question">
        <legend>{competence.legend}</legend>
        <Choice
          options={COMPETENCES.map((one) => [one, competence.answers[one]] as const)}
          value={answers.competence}
          choose={(value) => answer({ competence: value })}
        />
      </fieldset>
      <fieldset class="question">
        <legend>{contact.legend}</legend>
        <Choice
          options={CONTACTS.map((one) => [one, contact.answers[one]] as const)}
          value={answers.priorContact}
          choose={(priorContact) => answer({ priorContact })}
        />
        {answers.priorContact === 'unanswered' || answers.priorContact === 'answered' ? (
          <Day
            label={contact.date}
            hint={texts.gaveData.dateHint}
            future={texts.gaveData.future}
            value={answers.contactedOn}
            today={today}
            change={(contactedOn) => answer({ contactedOn })}
          />
        ) : null}
      </fieldset>
    </>
  )
}

function Requests({ texts, answers, answer, kind }: AuthorityProps & { kind: DocumentKind }) {
  const { requests } = texts.authority
  return (
    <fieldset class="question">
      <legend>{requests.legend}</legend>
      {requestsFor(kind).map((id) => (
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
