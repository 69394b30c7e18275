import { foldText } from '../reading/fold-text.ts'
import type { PortalOption } from './portal-field.ts'
import { portalLexicons } from './portal-lexicons.ts'

/** Codes of three letters that lists of countries use as values (ISO 3166-1 alpha-3). */
const THREE_LETTERS: Partial<Record<string, string>> = {
  AT: 'AUT',
  BE: 'BEL',
  BG: 'BGR',
  CH: 'CHE',
  CY: 'CYP',
  CZ: 'CZE',
  DE: 'DEU',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA',
  GB: 'GBR',
  GR: 'GRC',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL',
  IS: 'ISL',
  IT: 'ITA',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MT: 'MLT',
  NL: 'NLD',
  NO: 'NOR',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK',
}

/** The value of the one option that stands for a country (ISO 3166-1), by its name or code; null where none does. */
export function countryOption(options: readonly PortalOption[], country: string): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return null
  const names = new Set(
    portalLexicons.map(({ code }) =>
      foldText(new Intl.DisplayNames(code, { type: 'region' }).of(country) ?? country),
    ),
  )
  const codes = [country, THREE_LETTERS[country]]
  const found = options.filter(
    ({ text, value }) =>
      value !== '' && (names.has(foldText(text.slice(0, 100))) || codes.includes(value.toUpperCase())),
  )
  const [first, ...others] = found
  // A list may name the home country twice: at its top and in its place.
  return first !== undefined && others.every(({ value }) => value === first.value) ? first.value : null
}
