import { Choice } from '../interface/choice.tsx'
import { Step } from '../interface/step.tsx'
import type { Entry } from '../list/entry.ts'
import type { Party } from '../parties/party.ts'
import { OTHER_PARTY } from './answers.ts'
import { relationOfClues } from './clue-party.ts'
import { Question, SelectField, TextField } from './fields.tsx'
import type { PageSeen } from './page-seen.ts'
import type { SiteStepProps } from './step-props.ts'

const RELATIONS: readonly Entry['relation'][] = ['party-run', 'party-figure', 'promoted']

interface Props extends SiteStepProps {
  parties: readonly Party[]
}

export function PartyStep({ texts, clueTexts, answers, answer, seen, tried, trouble, parties }: Props) {
  const words = texts.behind
  const relation = trouble('relation', null)
  return (
    <Step number={2} heading={words.heading}>
      {seen === null ? null : <Clues texts={texts} clueTexts={clueTexts} seen={seen} />}
      <SelectField
        {...words.party}
        value={answers.party}
        trouble={answers.party === OTHER_PARTY ? null : trouble('party', null)}
        tried={tried}
        anchor="party"
        change={(party) => answer(afterParty(party, { answers, seen, parties }))}
      >
        <option value="">{texts.site.choose}</option>
        <PartyOptions texts={texts} seen={seen} parties={parties} />
        <option value={OTHER_PARTY}>{words.otherParty}</option>
      </SelectField>
      {answers.party === OTHER_PARTY ? (
        <TextField
          {...words.partyName}
          value={answers.partyName}
          trouble={trouble('party', null)}
          tried={tried}
          anchor="partyName"
          change={(partyName) => answer({ partyName })}
        />
      ) : null}
      <Question
        legend={words.relation.legend}
        anchor="relation"
        told={tried ? (relation?.text ?? null) : null}
      >
        <Choice
          options={RELATIONS.map((one) => [one, words.relation.answers[one]] as const)}
          value={answers.relation || null}
          choose={(chosen) => answer({ relation: chosen })}
        />
      </Question>
      <TextField
        {...words.operator}
        value={answers.operator}
        trouble={trouble('operator', null)}
        tried={tried}
        anchor="operator"
        change={(operator) => answer({ operator })}
      />
    </Step>
  )
}

/** What a party brings with it, where the person has not said otherwise. */
function afterParty(
  party: string,
  { answers, seen, parties }: Pick<Props, 'answers' | 'seen' | 'parties'>,
): Partial<Props['answers']> {
  const country = answers.country || (parties.find(({ id }) => id === party)?.country ?? '')
  const relation = answers.relation || (relationOfClues(seen?.clues ?? [], party) ?? '')
  return { party, country, relation }
}

function PartyOptions({ texts, seen, parties }: Pick<Props, 'texts' | 'seen' | 'parties'>) {
  const clued = new Map((seen?.clues ?? []).map(({ party, name }) => [party, name]))
  const countries = new Intl.DisplayNames(texts.locale, { type: 'region' })
  const collator = new Intl.Collator(texts.locale)
  const groups = [...new Set(parties.map(({ country }) => country))]
    .map((code) => ({ code, name: countries.of(code) ?? code }))
    .sort((one, other) => collator.compare(one.name, other.name))
  return (
    <>
      {clued.size === 0 ? null : (
        <optgroup label={texts.behind.fromClues}>
          {[...clued].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {groups.map(({ code, name }) => (
        <optgroup key={code} label={name}>
          {parties
            .filter((party) => party.country === code && !clued.has(party.id))
            .sort((one, other) => collator.compare(one.name, other.name))
            .map((party) => (
              <option key={party.id} value={party.id}>
                {party.name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  )
}

function Clues({
  texts,
  clueTexts,
  seen: { clues },
}: Pick<Props, 'texts' | 'clueTexts'> & { seen: PageSeen }) {
  const words = texts.behind
  if (clues.length === 0) return <p class="hint">{words.noClues}</p>
  return (
    <div class="callout clues">
      <h3>{words.clues}</h3>
      <ul>
        {clues.map(({ kind, strength, party, name, seen, sharedWith }) => (
          <li key={`${kind} ${party} ${seen}`}>
            <bdi>{clueTexts.seen[kind](name, sharedWith ?? '')}</bdi>
            <small>
              <bdi>{seen}</bdi>
            </small>
            <small>{`${clueTexts.strength[strength]}. ${clueTexts.notProof[kind]}`}</small>
          </li>
        ))}
      </ul>
      <p>{words.cluesProve}</p>
    </div>
  )
}
