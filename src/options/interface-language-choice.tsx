import { useCallback, useId, useState } from 'preact/hooks'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../interface/interface-language.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'
import { useAsked } from './use-asked.ts'

/** Each under its own name: who cannot read this page finds theirs. */
const offered: [InterfaceLanguage, string][] = INTERFACE_LANGUAGES.map(
  (language): [InterfaceLanguage, string] => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
    return [language, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)]
  },
).sort(([, one], [, other]) => one.localeCompare(other, 'en'))

const isOffered = (value: string) => INTERFACE_LANGUAGES.find((language) => language === value)

/** The language of every page of the extension, from now on; what is open changes with it. */
export function InterfaceLanguageChoice({ calls, texts }: { calls: OptionsCalls; texts: OptionsTexts }) {
  const ask = useCallback(() => calls.settings(), [calls])
  const { answer, again } = useAsked(ask)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const words = texts.interfaceLanguage
  const chosen = answer?.language ?? 'browser'

  async function choose(language: InterfaceLanguage | 'browser') {
    // Other pages set other things: what this one read when it was opened may be old.
    const now = await calls
      .settings()
      .then((before) => calls.setSettings({ ...before, language }))
      .catch(() => null)
    setFailed(now?.language !== language)
    await again()
  }

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p class="field">
        <label for={id}>{words.label}</label>
        <select
          id={id}
          value={chosen}
          disabled={answer === null}
          aria-describedby={`${id}-what`}
          onChange={({ currentTarget: { value } }) => choose(isOffered(value) ?? 'browser')}
        >
          <option value="browser">{words.browsers}</option>
          {offered.map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-what`} class="hint">
        {words.what}
      </p>
      <p class="told" role="status">
        {failed ? words.failed : ''}
      </p>
    </section>
  )
}
