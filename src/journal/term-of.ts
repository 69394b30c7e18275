import type { Authority } from '../authorities/authority.ts'
import { monthsAfter } from '../complaint/months-after.ts'
import type { LetterKind } from './journal-entry.ts'

/** A term that the law sets, or a reminder of the person's own where it sets none. */
export type Term =
  | { is: 'legal'; months: 1; article: '12(3)' | 'UK 12A' }
  | { is: 'legal'; months: 3; article: '78(2)' | 'DPA 166' }
  | { is: 'legal'; days: 30; article: 'FADP 25(7)' }
  | { is: 'own'; days: number }

/** Days after which one may look whether a site has taken a friendly notice up. No law says so. */
const NOTICE_DAYS = 14
const DAY = 24 * 3600 * 1000

/**
 * When an answer to a letter is due. A controller has one month (Art. 12(3) GDPR), an authority three to inform about a
 * complaint (Art. 78(2)); it owes none to a report. In the United Kingdom it is the same month (Art. 12A UK GDPR) and the
 * same three months (section 166 of the Data Protection Act 2018), in Switzerland 30 days for access (Art. 25(7) of its
 * act) and none for the authority. Terms overseas are not borne out by our sources. `law` is the authority's, or what a
 * letter to the organisation was written under; null: the GDPR, or no authority is chosen.
 */
export function termOf(kind: LetterKind, law: Authority['law'] | null): Term | null {
  switch (kind) {
    case 'rights':
      if (law === null || law === 'gdpr') return { is: 'legal', months: 1, article: '12(3)' }
      if (law === 'uk-gdpr') return { is: 'legal', months: 1, article: 'UK 12A' }
      return law === 'fadp' ? { is: 'legal', days: 30, article: 'FADP 25(7)' } : null
    case 'complaint':
      if (law === 'gdpr') return { is: 'legal', months: 3, article: '78(2)' }
      return law === 'uk-gdpr' ? { is: 'legal', months: 3, article: 'DPA 166' } : null
    case 'notice':
      return { is: 'own', days: NOTICE_DAYS }
    case 'report':
      return null
  }
}

/** The last day of a term that began on `sentOn` (ISO date); null where there is no term, or no date. */
export function endOf(term: Term | null, sentOn: string): string | null {
  if (term === null) return null
  if ('months' in term) return monthsAfter(sentOn, term.months)
  const began = monthsAfter(sentOn, 0)
  return began === null ? null : new Date(Date.parse(began) + term.days * DAY).toISOString().slice(0, 10)
}
