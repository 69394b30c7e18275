import type { Authority } from '../authorities/authority.ts'

/** Laws that a letter can be written under. The UK GDPR has the articles of the GDPR, the Swiss act (FADP) its own. */
export type LetterLaw = 'gdpr' | 'uk-gdpr' | 'fadp'

/** The law that letters to an authority, and to organisations under it, rest on; null where none is written under its law. */
export const letterLaw = (law: Authority['law']): LetterLaw | null =>
  law === 'pipeda' || law === 'ccpa' ? null : law
