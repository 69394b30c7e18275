import { useId } from 'preact/hooks'
import type { Identity } from '../complaint/identity.ts'
import { Tick } from '../interface/choice.tsx'
import { countries } from '../interface/countries.ts'
import { LocalWords } from '../interface/local-words.tsx'
import { Step } from '../interface/step.tsx'
import type { KeepingTexts } from '../languages/shape/keeping.ts'
import type { StepProps } from './step-props.ts'
import type { IdentityInHand } from './use-identity.ts'

/** Characters of one detail, as many as the letter takes. */
const DETAIL = 200

interface TypedField {
  is: Exclude<keyof Identity, 'country'>
  /** Which keys a touch keyboard shows. */
  keys: 'text' | 'email' | 'tel'
  autocomplete: string
}

/** In the order of an address; what the browser knows may fill them, at the person's word. */
const FIELDS: readonly TypedField[] = [
  { is: 'firstName', keys: 'text', autocomplete: 'given-name' },
  { is: 'surname', keys: 'text', autocomplete: 'family-name' },
  { is: 'street', keys: 'text', autocomplete: 'street-address' },
  { is: 'postcode', keys: 'text', autocomplete: 'postal-code' },
  { is: 'city', keys: 'text', autocomplete: 'address-level2' },
]
const CONTACT: readonly TypedField[] = [
  { is: 'email', keys: 'email', autocomplete: 'email' },
  { is: 'phone', keys: 'tel', autocomplete: 'tel' },
]

/** Who signs: typed at the last step, used at the exits, kept only where the person asks for it. */
export function IdentityStep(props: StepProps & IdentityInHand) {
  const { texts, authority, kind, answers, answer, identity, identify, kept, wantKept } = props
  const words = texts.keeping.identity
  return (
    <Step number={5} heading={words.heading}>
      <p class="hint">{words.why}</p>
      <p>{words.needs[kind ?? 'complaint']}</p>
      {authority === null ? null : (
        <p class="hint">
          {words.withoutName(authority.short)}{' '}
          <LocalWords text={authority.anonymous} language={texts.language} />
          {authority.unverified.includes('anonymous') ? ` ${texts.authority.unverified}` : ''}
        </p>
      )}
      <div class="details">
        {FIELDS.map((field) => (
          <Detail key={field.is} field={field} words={words} identity={identity} identify={identify} />
        ))}
        <Country {...props} words={words} />
        {CONTACT.map((field) => (
          <Detail key={field.is} field={field} words={words} identity={identity} identify={identify} />
        ))}
      </div>
      <Tick ticked={answers.confidential} toggle={(confidential) => answer({ confidential })}>
        {words.confidential.title}
        <small>{words.confidential.what[kind ?? 'complaint']}</small>
      </Tick>
      <Tick ticked={kept} toggle={wantKept}>
        {words.keep}
        <small>{words.keepWhat}</small>
      </Tick>
      <p role="status" class="said">
        {told(words, props)}
      </p>
    </Step>
  )
}

function told(words: KeepingTexts['identity'], { kept, keeping }: IdentityInHand): string {
  switch (keeping) {
    case 'kept':
      return kept ? words.kept : ''
    case 'not-kept':
      return words.notKept
    case 'withdrawn':
      return words.withdrawn
    case 'not-forgotten':
      return words.notForgotten
  }
}

function Detail({
  field: { is, keys, autocomplete },
  words,
  identity,
  identify,
}: Pick<IdentityInHand, 'identity' | 'identify'> & { field: TypedField; words: KeepingTexts['identity'] }) {
  const id = useId()
  return (
    <p class={`detail ${is}`}>
      <label for={id}>{words.fields[is]}</label>
      <input
        id={id}
        type="text"
        inputMode={keys}
        autocomplete={autocomplete}
        maxLength={DETAIL}
        value={identity[is]}
        onInput={(event) => identify({ [is]: event.currentTarget.value })}
      />
    </p>
  )
}

function Country({
  texts,
  words,
  identity,
  identify,
}: StepProps & IdentityInHand & { words: KeepingTexts['identity'] }) {
  const id = useId()
  return (
    <p class="detail country">
      <label for={id}>{words.fields.country}</label>
      <select
        id={id}
        autocomplete="country"
        value={identity.country}
        onChange={(event) => identify({ country: event.currentTarget.value })}
      >
        <option value="">{words.noCountry}</option>
        {countries(texts.locale).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
