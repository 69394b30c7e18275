/** ISO 3166-1 and the name in the language of the person. */
export interface Country {
  code: string
  name: string
}

/** The countries of these authorities, each once, by their names in `locale` (BCP 47). */
export function countriesOf(records: readonly { country: string }[], locale: string): Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return [...new Set(records.map(({ country }) => country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name))
}
