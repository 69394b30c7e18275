import { describe, expect, test } from 'vitest'
import type { Party } from '../../src/parties/party.ts'
import { anEntry, aSource } from './an-entry.ts'
import { objections } from './entry-conformance.ts'

const rail: Party = {
  id: 'fr-rail',
  name: 'Parti du rail',
  country: 'FR',
  aliases: ['Parti du rail', 'Le Rail'],
  weakAliases: [],
  persons: [],
  places: [],
  officialDomains: [],
  note: null,
}
const current = { sources: [{ ...aSource, date: '2026-10' }] }

/** What a contributor is told of an entry that is right but for the change. */
const told = (change: Parameters<typeof anEntry>[0], file = 'petition-trains.fr.json') =>
  objections(file, anEntry({ ...current, ...change }), [rail]).join('\n')

const note = { en: 'Looked at again.', fr: 'Revu.' }
const act = {
  authority: 'CNIL',
  date: '2025-03',
  outcome: { en: 'Reminded the party of the rules.', fr: 'A rappelé les règles au parti.' },
}

describe('a contributor is told', () => {
  test('nothing about a record that is right', () => expect(told({})).toBe(''))

  test('what the file must be called', () =>
    expect(told({}, 'trains.json')).toContain("the file's name must be petition-trains.fr.json"))

  test('that an ending does not exist', () =>
    expect(told({ domains: [{ name: 'petition.notanending', match: 'domain' }] })).toContain(
      'not on the Public Suffix List',
    ))
})

describe('of the party, a contributor is told', () => {
  const party = (change: object) =>
    told({ party: { id: 'fr-rail', name: 'Parti du rail', person: null, ...change } })

  test('that its record is not there', () =>
    expect(party({ id: 'fr-bus' })).toContain('there is no src/parties/fr-bus.json; add the party first'))

  test('that its record knows no such name, and which ones it knows', () =>
    expect(party({ name: 'Rail !' })).toContain('its record has: Parti du rail, Le Rail'))

  test('nothing about a name that is one of its aliases', () => expect(party({ name: 'Le Rail' })).toBe(''))
})

describe('of words, a contributor is told', () => {
  test.each([
    ['a fake petition', 'une pétition'],
    ['a petition', 'une pétition illégale'],
    ['a petition', 'un site caché'],
    ['a Scam', 'une pétition'],
  ])('which word judges in "%s" / "%s"', (en, fr) =>
    expect(told({ summary: { en: `${en}.`, fr: `${fr}.` } })).toContain('judges; say what a source says'),
  )

  test.each([
    [
      'history.0.note',
      { history: [{ date: '2026-11-01', status: 'listed' as const, note: { en: 'A scam.', fr: 'Revu.' } }] },
    ],
    ['regulatorActs.0.outcome', { regulatorActs: [{ ...act, outcome: { en: 'A scam.', fr: 'Rappel.' } }] }],
    ['reply.text', { reply: { date: '2025', text: { en: 'No scam.', fr: 'Non.' }, url: null } }],
  ])('that the words of %s judge too', (where, change) =>
    expect(told(change)).toContain(`${where}: "scam" judges`),
  )

  test('that an openly run site is not called hidden', () => {
    const said = { en: 'The party stands behind it.', fr: 'Le parti le dit.' }
    expect(told({ disclosure: { degree: 'disclosed', note: said } })).toContain('"behind" speaks of hiding')
    expect(told({ disclosure: { degree: 'undisclosed', note: said } })).toBe('')
  })

  test('that words inside other words are no verdicts', () =>
    expect(told({ summary: { en: 'Scampi.', fr: 'Cachet, secrétaire.' } })).toBe(''))

  test('how French is set', () => {
    const en = 'A petition of the party.'
    expect(told({ summary: { en, fr: 'Une pétition : celle du parti.' } })).toContain('no-break space')
    expect(told({ summary: { en, fr: 'Une pétition « du parti ».' } })).toContain('no-break space')
    expect(told({ summary: { en, fr: "Une pétition de l'équipe." } })).toContain('straight quotes')
    expect(told({ reply: { date: '2025', text: { en: 'No.', fr: 'Non : rien.' }, url: null } })).toContain(
      'reply.text.fr',
    )
  })

  test('that a summary is one sentence', () =>
    expect(told({ summary: { en: 'One. Two.', fr: 'Une phrase.' } })).toContain('one sentence'))
})

describe('of languages, a contributor is told', () => {
  test('that a text was left in English', () =>
    expect(told({ summary: { en: 'A petition.', fr: 'A petition.' } })).toContain('the same text'))

  test('that the bundled list wants English and French, and which is missing', () => {
    expect(told({ summary: { en: 'A petition.' } })).toContain('summary: is wanted in en and fr; missing: fr')
    expect(told({ operator: { name: { fr: 'Parti du rail' }, type: 'party' } })).toContain(
      'operator.name: is wanted',
    )
    expect(told({ regulatorActs: [{ ...act, outcome: { en: 'A reminder.' } }] })).toContain(
      'regulatorActs.0.outcome',
    )
    expect(told({ reply: { date: '2025', text: { en: 'No.' }, url: null } })).toContain('reply.text')
  })
})

describe('of status and dates, a contributor is told', () => {
  test('that an estimated date is said to be one', () =>
    expect(
      told({ sources: [{ ...aSource, date: '2026-10', dateEstimated: true }], status: 'historical' }),
    ).toContain('the page is undated'))

  test('that what nothing names in the 24 months before cannot be listed', () => {
    const old = { sources: [{ ...aSource, date: '2024-10' }] }
    expect(told(old)).toContain('it cannot be listed: "historical", or look at the live site')
    expect(told({ ...old, status: 'historical' })).toBe('')
    expect(told({ ...old, checkedLive: '2026-10-30' })).toBe('')
    // From 1 November 2024 on, 24 months have not passed on the day of the decision.
    expect(told({ sources: [{ ...aSource, date: '2024-11-01' }] })).toBe('')
  })

  test('that "corrected" needs a look at the site', () => {
    expect(told({ status: 'corrected' })).toContain('give the day as "checkedLive"')
    expect(told({ status: 'corrected', checkedLive: '2026-10-30' })).toBe('')
  })

  test.each([
    ['listed', '2027-05-01', '2027-05-02', 6],
    ['disputed', '2027-05-01', '2027-05-02', 6],
    ['historical', '2027-11-01', '2027-11-02', 12],
    ['retired', '2027-11-01', '2027-11-02', 12],
  ] as const)(
    'that a %s entry entered on 1 November 2026 is looked at again by %s',
    (status, by, late, months) => {
      expect(told({ status, nextReview: by })).toBe('')
      expect(told({ status, nextReview: late })).toContain(`within ${months} months, by ${by}`)
    },
  )

  test('that a month without a 31st ends on its last day', () => {
    const history = [{ date: '2026-08-31', status: 'listed' as const, note }]
    expect(told({ history, nextReview: '2027-02-28' })).toBe('')
    expect(told({ history, nextReview: '2027-03-01' })).toContain('by 2027-02-28')
  })

  test('that a look without a new date of review is none', () => {
    const history = [
      { date: '2026-11-01', status: 'listed' as const, note },
      { date: '2027-05-01', status: 'listed' as const, note },
    ]
    expect(told({ history, nextReview: '2027-05-01' })).toContain('must be later than the last step')
    expect(told({ history, nextReview: '2027-11-01' })).toBe('')
  })
})

describe('of acts of authorities, a contributor is told', () => {
  test('nothing about acts in order', () =>
    expect(told({ regulatorActs: [act, { ...act, authority: 'Conseil d’État', date: '2026-04-15' }] })).toBe(
      '',
    ))

  test('to put them in the order of their dates', () =>
    expect(told({ regulatorActs: [{ ...act, date: '2026' }, act] })).toContain('in the order of their dates'))

  test('that one is there twice', () =>
    expect(told({ regulatorActs: [act, act] })).toContain('"CNIL, 2025-03" is there twice'))

  test('that no source can know of it', () =>
    expect(told({ sources: [aSource], status: 'historical', regulatorActs: [act] })).toContain(
      'CNIL, 2025-03 is later than every source',
    ))
})
