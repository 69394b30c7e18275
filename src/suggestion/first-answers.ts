import { parse } from 'tldts'
import type { Party } from '../parties/party.ts'
import { type CorrectionAnswers, emptySource, type SiteAnswers } from './answers.ts'
import { relationOfClues } from './clue-party.ts'
import type { PageSeen } from './page-seen.ts'

/** Answers as far as the page gives them; `seen` is null for an empty draft. */
export function firstSiteAnswers(
  seen: PageSeen | null,
  parties: readonly Pick<Party, 'id' | 'country'>[],
): SiteAnswers {
  const party = seen?.party ?? ''
  const partyCountry = parties.find(({ id }) => id === party)?.country ?? ''
  return {
    site: seen?.host ?? '',
    whole: false,
    country: countryOf(seen?.host ?? '', parties) || partyCountry,
    kind: seen?.kind ?? '',
    party,
    partyName: '',
    relation: relationOfClues(seen?.clues ?? [], party) ?? '',
    operator: '',
    sources: [emptySource(1)],
    note: '',
  }
}

export function firstCorrectionAnswers(entry: string): CorrectionAnswers {
  return { entry, what: '', shows: '', addresses: '', reply: '', contact: '' }
}

/** By the ending of the name, and only for countries of the register: ".io" or ".me" tell of no country. */
function countryOf(host: string, parties: readonly Pick<Party, 'country'>[]): string {
  const ending = parse(host).publicSuffix?.split('.').at(-1)?.toUpperCase() ?? ''
  const country = ending === 'UK' ? 'GB' : ending
  return parties.some((party) => party.country === country) ? country : ''
}
