import { useId } from 'preact/hooks'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../interface/interface-language.ts'
import type { ChoiceProps } from './choice-props.ts'
import { useSetting } from './use-setting.ts'

/** Each under its own name: who cannot read this page finds theirs. */
const offered: [InterfaceLanguage, string][] = INTERFACE_LANGUAGES.map(
  (language): [InterfaceLanguage, string] => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
    return [language, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)]
  },
).sort(([, one], [, other]) => one.localeCompare(other, 'en'))

const offeredAs = (value: string) => INTERFACE_LANGUAGES.find((language) => language === value)

/** The language of every page of the extension, from now on; what is open changes with it. */
export function InterfaceLanguageChoice({ calls, texts, first }: ChoiceProps) {
  const { value = 'browser', known, managed, failed, choose } = useSetting('language', calls, first)
  const id = useId()
  const words = texts.interfaceLanguage
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p class="field">
        <label for={id}>{words.label}</label>
        <select
          id={id}
          value={value}
          disabled={!known || managed}
          aria-describedby={`${id}-what`}
          onChange={({ currentTarget }) => choose(offeredAs(currentTarget.value) ?? 'browser')}
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
        {managed ? texts.managed : words.what}
      </p>
      <p class="told" role="status">
        {failed ? words.failed : ''}
      </p>
    </section>
  )
}
