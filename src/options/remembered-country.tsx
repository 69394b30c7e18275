import { useId, useState } from 'preact/hooks'
import { useSetting } from '../choices/use-setting.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { OptionsCalls } from './background-calls.ts'

/** The country that the last dossier left behind, and the way to be rid of it. Nothing where none is remembered. */
export function RememberedCountry({ calls, texts }: { calls: OptionsCalls; texts: OptionsTexts }) {
  const { value: country = null, choose } = useSetting('country', calls)
  const [told, tell] = useState<'forgotten' | 'failed' | null>(null)
  const id = useId()
  const words = texts.rememberedCountry
  if (country === null && told === null) return null

  async function forget() {
    tell((await choose(null)) ? 'forgotten' : 'failed')
  }

  const names = new Intl.DisplayNames(texts.language, { type: 'region' })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {country === null ? null : (
        <>
          <p>{words.what(names.of(country) ?? country)}</p>
          <p>
            <button type="button" onClick={forget}>
              {words.forget}
            </button>
          </p>
        </>
      )}
      <p class="told" role="status">
        {told === null ? '' : words[told]}
      </p>
    </section>
  )
}
