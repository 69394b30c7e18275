import { parse } from 'tldts'
import type { Entry, EntryStatus } from '../../src/list/entry.ts'
import { firstDay } from '../../src/list/partial-date.ts'
import { standing } from '../../src/list/standing.ts'
import type { Party } from '../../src/parties/party.ts'
import { textsOf } from './entry-texts.ts'
import { wordingObjections } from './entry-wording.ts'

/** Languages that the bundled list is written in; a list of somebody else may have one. */
const LANGUAGES = ['en', 'fr']

/** Months after which the editors look at an entry again. What warns people is looked at twice as often. */
const REVIEW_MONTHS: Record<EntryStatus, number> = {
  listed: 6,
  historical: 12,
  disputed: 6,
  corrected: 12,
  retired: 12,
}

/** What a maintainer would type under a contribution; empty where there is nothing to say. */
export function objections(file: string, entry: Entry, parties: readonly Party[]): string[] {
  return [
    ...(file === `${entry.id}.json` ? [] : [`${file}: the file's name must be ${entry.id}.json`]),
    ...entry.domains.flatMap(({ name }) => unknownSuffix(name)),
    ...partyObjections(entry, parties),
    ...untranslated(entry),
    ...wordingObjections(entry),
    ...entry.sources
      .filter(({ dateEstimated, states }) => dateEstimated && !/undated/i.test(states['en'] ?? ''))
      .map(({ url }) => `${url}: the date is an estimate, so "states" must say that the page is undated`),
    ...statusObjections(entry),
    ...reviewObjections(entry),
    ...actObjections(entry),
  ]
}

function unknownSuffix(name: string): string[] {
  const { isIcann, isPrivate } = parse(name, { allowPrivateDomains: true })
  return isIcann || isPrivate ? [] : [`${name}: its ending is not on the Public Suffix List`]
}

function partyObjections({ party }: Entry, parties: readonly Party[]): string[] {
  const record = parties.find(({ id }) => id === party.id)
  if (record === undefined) return [`party: there is no src/parties/${party.id}.json; add the party first`]
  if (record.aliases.includes(party.name)) return []
  return [`party: "${party.name}" is no name of ${party.id}; its record has: ${record.aliases.join(', ')}`]
}

function untranslated(entry: Entry): string[] {
  return textsOf(entry).flatMap(({ where, text, prose }) => {
    const absent = LANGUAGES.filter((language) => text[language] === undefined)
    if (absent.length > 0)
      return [`${where}: is wanted in ${LANGUAGES.join(' and ')}; missing: ${absent.join()}`]
    return prose && text['en'] === text['fr'] ? [`${where}: en and fr are the same text`] : []
  })
}

function statusObjections(entry: Entry): string[] {
  const { status, history, checkedLive } = entry
  const decided = new Date(history.at(-1)?.date ?? '')
  const warns = standing({ ...entry, nextReview: '9999-12-31' }, decided, false) === 'listed'
  return [
    ...(status === 'listed' && !warns
      ? [
          'status: nothing of the 24 months before names this site, so it cannot be listed: "historical", or look at the live site',
        ]
      : []),
    ...(status === 'corrected' && checkedLive === null
      ? ['status: "corrected" says what the site says now; look at it and give the day as "checkedLive"']
      : []),
  ]
}

function reviewObjections({ status, history, nextReview }: Entry): string[] {
  const last = history.at(-1)?.date ?? ''
  const latest = monthsLater(last, REVIEW_MONTHS[status])
  if (nextReview <= last) return [`nextReview: must be later than the last step of the history, ${last}`]
  if (nextReview <= latest) return []
  return [
    `nextReview: a ${status} entry is looked at again within ${REVIEW_MONTHS[status]} months, by ${latest}`,
  ]
}

/** An act is told once, in the order of the dates, and a source must know of it. */
function actObjections({ regulatorActs, sources }: Entry): string[] {
  const dates = regulatorActs.map(({ date }) => firstDay(date))
  const keys = regulatorActs.map(({ authority, date }) => `${authority}, ${date}`)
  const youngest = sources.map(({ date }) => date).reduce((last, date) => (date > last ? date : last), '')
  return [
    ...(dates.some((date, place) => date < (dates[place - 1] ?? ''))
      ? ['regulatorActs: put them in the order of their dates']
      : []),
    ...keys
      .filter((key, place) => keys.indexOf(key) !== place)
      .map((key) => `regulatorActs: "${key}" is there twice; one act a date`),
    ...regulatorActs
      .filter(({ date }) => firstDay(date).slice(0, 4) > youngest.slice(0, 4))
      .map(
        ({ authority, date }) =>
          `regulatorActs: ${authority}, ${date} is later than every source; add the one that reports it`,
      ),
  ]
}

/** ISO date. The 31st of a month without one is its last day. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}
