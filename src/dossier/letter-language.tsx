import type { Chosen } from '../complaint/chosen.ts'
import { Select } from '../interface/choice.tsx'
import type { StepProps } from './step-props.ts'

/** In which language to write, where the authority takes letters in several of those that can be written here. */
export function LetterLanguage({
  texts,
  authority,
  chosen,
  choose,
}: Pick<StepProps, 'texts' | 'authority'> & { chosen: Chosen; choose(chosen: Chosen): void }) {
  if (authority === null || authority.letters.length < 2) return null
  const names = new Intl.DisplayNames(texts.locale, { type: 'language' })
  return (
    <Select
      label={texts.keeping.letterLanguage}
      none=""
      options={authority.letters.map(({ language }) => [language, names.of(language) ?? language] as const)}
      value={authority.letter.language}
      choose={(language) => choose({ ...chosen, language })}
    />
  )
}
