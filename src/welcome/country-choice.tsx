import { useId } from 'preact/hooks'
import { authorities, findAuthority } from '../authorities/authorities.ts'
import { countriesOf } from '../authorities/countries-of.ts'
import { defaultAuthority } from '../authorities/default-authority.ts'
import type { SettingsCalls } from '../choices/settings-calls.ts'
import { type KnownSettings, useSetting } from '../choices/use-setting.ts'
import { addresseeOf } from '../complaint/addressee.ts'
import type { WelcomeTexts } from '../languages/shape/welcome.ts'

interface CountryChoiceProps {
  calls: SettingsCalls
  words: WelcomeTexts['country']
  /** Of the page, BCP 47. */
  language: string
  first: KnownSettings
}

/** The country that a new dossier begins with, and whom a complaint would go to there. Nothing is chosen for the person. */
export function CountryChoice({ calls, words, language, first }: CountryChoiceProps) {
  const { value: country = null, known, failed, choose } = useSetting('country', calls, first)
  const id = useId()
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p class="field">
        <label for={id}>{words.label}</label>
        <select
          id={id}
          value={country ?? ''}
          disabled={!known}
          aria-describedby={`${id}-what`}
          onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : currentTarget.value)}
        >
          <option value="">{words.none}</option>
          {countriesOf(authorities, language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-what`} class="hint">
        {words.what}
      </p>
      <p class="told" role="status">
        {failed ? words.failed : country === null ? '' : whom(country, language, words)}
      </p>
    </section>
  )
}

/** The one authority of a country; where the dossier has to ask, that it does. */
function whom(country: string, language: string, words: WelcomeTexts['country']): string {
  const authority = findAuthority(defaultAuthority(country, language) ?? '')
  if (authority === null) return words.undecided
  return words.authority(addresseeOf(authority, language).name)
}
