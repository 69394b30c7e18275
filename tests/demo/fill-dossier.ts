import { dossierTextsIn } from '../browsers/dossier-texts.ts'
import type { Language } from '../browsers/driver.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'

/** Characters of the shortest text that is a letter and not a remark of the person. */
const LETTER_AT_LEAST = 600

/** What the letter's box holds, null while there is no letter. */
export async function letterIn(dossier: OwnPage): Promise<string | null> {
  const values = await dossier.run(
    (_window, document) => [...document.querySelectorAll('textarea')].map((box) => box.value),
    null,
  )
  return values.find((value) => value.length > LETTER_AT_LEAST) ?? null
}

/** Whose authority is written to: English speaks for no country, so a person chooses. */
const COUNTRY: Record<Language, string> = {
  de: 'DE',
  en: 'IE',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
}

/** Where a country has an authority for each part: the one of its capital. */
const PART: Partial<Record<Language, string>> = { de: 'de-be' }

/** Answers the dossier as a person who signed and who saw the missing information, and waits for the letter. */
export async function fillDossier(dossier: OwnPage, language: Language): Promise<string> {
  const texts = dossierTextsIn(language)
  await dossier.fill(texts.authority.country, COUNTRY[language])
  const part = PART[language]
  if (part !== undefined) await dossier.fill(texts.authority.part, part)
  await dossier.click(texts.gaveData.yes)
  await dossier.click(texts.path.onBehalfOf.answers.self)
  await dossier.click(texts.findings.looked['information-at-form'].title)
  return eventually('the letter', () => letterIn(dossier))
}
