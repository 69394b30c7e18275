import { describe, expect, it } from 'vitest'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import { standing } from '../../src/list/standing.ts'
import { parties } from '../../src/parties/parties.ts'
import { OTHER_PARTY } from '../../src/suggestion/answers.ts'
import { draftEntry } from '../../src/suggestion/draft-entry.ts'
import { draftProblems } from '../../src/suggestion/draft-problems.ts'
import { firstSiteAnswers } from '../../src/suggestion/first-answers.ts'
import { aForm, aQuote } from '../rules/readings.ts'
import { aClue, answered, clues, contextOf, NOW, petition, seenOn } from './samples.ts'

const TODAY = NOW.toISOString().slice(0, 10)
const fieldsOf = (...draft: Parameters<typeof draftEntry>) =>
  draftProblems(draftEntry(...draft), TODAY).problems.map(({ field }) => field)

describe('a draft from the page alone', () => {
  const seen = seenOn(petition())
  const entry = draftEntry(firstSiteAnswers(seen, parties), contextOf(seen))

  it('holds the domain, the kind, the country and what was asked, in both languages', () => {
    expect(entry).toMatchObject({
      id: 'stop-la-hausse.fr',
      domains: [{ name: 'stop-la-hausse.fr', match: 'domain' }],
      country: 'FR',
      kind: 'petition',
      collects: 'yes',
      dataCollected: { en: 'last name, e-mail, phone number', fr: 'nom, e-mail, téléphone' },
      seen: { from: '2026-11-21', to: '2026-11-21', estimated: false },
    })
  })

  it('accuses nobody: no party, no relation, no summary, no source', () => {
    expect(entry).toMatchObject({ party: null, relation: null, summary: null, sources: [] })
    expect(entry.disclosure.degree).toBe('unknown')
    expect(entry.caution).toContain('No clue was seen')
  })

  it('lacks just what only a person can give', () => {
    const { problems } = draftProblems(entry, TODAY)
    expect(problems.map(({ field }) => field).sort()).toEqual(['party', 'relation', 'sources'])
    expect(problems.every(({ empty }) => empty)).toBe(true)
  })
})

describe('a draft with clues', () => {
  const seen = seenOn(petition({}, { clues }))

  it('names the party that they point to, and the relation where a document of the site says it', () => {
    const entry = draftEntry(firstSiteAnswers(seen, parties), contextOf(seen))
    expect(entry.party).toEqual({ id: 'fr-rn', name: 'Rassemblement National', person: null })
    expect(entry.relation).toBe('party-run')
    expect(entry.caution).toContain('1 strong, 1 medium; by themselves they prove nothing')
    expect(entry.identifiers).toEqual([])
  })

  it('leaves party and relation to the person where one medium clue is all there is', () => {
    const weak = seenOn(petition({}, { clues: clues.slice(0, 1) }))
    expect(firstSiteAnswers(weak, parties)).toMatchObject({ party: '', relation: '' })
  })

  it('leaves them to the person where clues point to two parties', () => {
    const two = seenOn(
      petition({}, { clues: [...clues, aClue({ party: 'fr-lr', name: 'Les Républicains' })] }),
    )
    expect(firstSiteAnswers(two, parties)).toMatchObject({ party: '', relation: '' })
  })
})

describe('a draft that a person has filled in', () => {
  const seen = seenOn(petition())

  it('is an entry that every list’s check takes', () => {
    const entry = draftEntry(answered(seen), contextOf(seen))
    expect(decodeEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, entry })
    expect(draftProblems(entry, TODAY)).toEqual({ problems: [], raw: [] })
  })

  it('speaks to nobody before the editors have decided, should it slip into a list', () => {
    const decoded = decodeEntry(draftEntry(answered(seen), contextOf(seen)))
    if (!decoded.ok) throw new Error(decoded.problems.join())
    expect(standing(decoded.entry, NOW, false)).toBeNull()
    const undecided = decoded.entry.history.map(({ note }) => note['en'])
    expect(undecided.join()).toContain('The editors have not decided')
  })

  it('sums up in the strength of its first source that names the site', () => {
    const [source] = answered(seen).sources
    if (source === undefined) throw new Error('The sample has a source.')
    const wider = { ...source, id: 2, publisher: 'La Gazette', namesThisSite: false }
    const entry = draftEntry(answered(seen, { sources: [wider, source] }), contextOf(seen))
    expect(entry.summary).toEqual({
      en: 'According to Le Journal, this site was run by a party or its campaign (Rassemblement National).',
      fr: 'Selon Le Journal, ce site a été exploité par un parti ou sa campagne (Rassemblement National).',
    })
  })

  it('is incomplete where no source names the site', () => {
    const [source] = answered(seen).sources
    if (source === undefined) throw new Error('The sample has a source.')
    expect(
      fieldsOf(answered(seen, { sources: [{ ...source, namesThisSite: false }] }), contextOf(seen)),
    ).toEqual(['sources'])
  })

  it('holds what the person writes in their language alone', () => {
    const entry = draftEntry(answered(seen, { operator: 'Association des usagers' }), contextOf(seen, 'en'))
    expect(entry.operator).toEqual({ name: { en: 'Association des usagers' }, type: 'unknown' })
    expect(Object.keys(entry.sources[0]?.states ?? {})).toEqual(['en'])
  })

  it('takes a party that stands in no register, and makes it an id', () => {
    const party = { party: OTHER_PARTY, partyName: 'Parti de l’Été !', country: 'FR' }
    const entry = draftEntry(answered(seen, party), contextOf(seen))
    expect(entry.party).toEqual({ id: 'fr-parti-de-l-ete', name: 'Parti de l’Été !', person: null })
    expect(decodeEntry(entry).ok).toBe(true)
    const written = draftEntry(answered(seen, { ...party, partyName: '日本', country: '' }), contextOf(seen))
    expect(written.party?.id).toBe('other')
  })

  it('is called disclosed where the form named the chosen party for everybody to see', () => {
    const words = 'Vos données sont recueillies par le Rassemblement National pour compter les signatures.'
    const naming = (folded: boolean) =>
      seenOn(
        petition({ forms: [aForm({ notice: { controller_identity: [aQuote(words, '0/q', { folded })] } })] }),
      )
    const { disclosure } = draftEntry(answered(naming(false)), contextOf(naming(false)))
    expect(disclosure.degree).toBe('disclosed')
    expect(disclosure.note['fr']).toContain('Rassemblement National pour compter')
    expect(draftEntry(answered(naming(true)), contextOf(naming(true))).disclosure.degree).toBe('unknown')
    const other = { party: 'fr-lr' }
    expect(draftEntry(answered(naming(false), other), contextOf(naming(false))).disclosure.degree).toBe(
      'unknown',
    )
  })

  it('is called disclosed where the finding on clues says that the page names the party', () => {
    const open = seenOn(petition({}, { clues, partiesNamedOpenly: ['fr-rn'] }))
    expect(draftEntry(answered(open), contextOf(open)).disclosure.degree).toBe('disclosed')
    const silent = seenOn(petition({}, { clues }))
    expect(draftEntry(answered(silent), contextOf(silent)).disclosure.degree).toBe('unknown')
  })
})

describe('what is wrong in it', () => {
  const seen = seenOn(petition())
  const withSource = (part: object) => {
    const [source] = answered(seen).sources
    if (source === undefined) throw new Error('The sample has a source.')
    return answered(seen, { sources: [{ ...source, ...part }] })
  }

  it.each([
    ['url', { url: 'journal.example' }],
    ['url', { url: `https://journal.example/${'x'.repeat(600)}` }],
    ['title', { title: 'x'.repeat(201) }],
    ['publisher', { publisher: 'x'.repeat(201) }],
    ['date', { date: '21.11.2026' }],
    ['date', { date: '2026-12' }],
    ['states', { states: 'x'.repeat(601) }],
  ] as const)('is said at the field: %s', (field, part) => {
    const { problems } = draftProblems(draftEntry(withSource(part), contextOf(seen)), TODAY)
    expect(problems).toEqual([{ field, source: 0, empty: false }])
  })

  it.each(['url', 'title', 'publisher', 'date', 'states'] as const)(
    'is told apart from what is still empty: %s',
    (field) => {
      const { problems } = draftProblems(draftEntry(withSource({ [field]: '' }), contextOf(seen)), TODAY)
      expect(problems).toEqual([{ field, source: 0, empty: true }])
    },
  )

  it('is nothing in a source that nobody has begun', () => {
    const begun = withSource({}).sources
    const empty = { id: 9, url: ' ', title: '', publisher: '', date: '', states: '', namesThisSite: true }
    expect(fieldsOf(answered(seen, { sources: [empty, ...begun] }), contextOf(seen))).toEqual([])
  })
})

describe('an empty draft', () => {
  it('asks for everything and invents nothing', () => {
    const entry = draftEntry(firstSiteAnswers(null, parties), contextOf(null))
    expect(entry).toMatchObject({ id: null, domains: [], country: null, kind: null, collects: 'unknown' })
    expect(entry.seen).toEqual({ from: TODAY, to: TODAY, estimated: false })
    expect(fieldsOf(firstSiteAnswers(null, parties), contextOf(null)).sort()).toEqual([
      'country',
      'kind',
      'party',
      'relation',
      'site',
      'sources',
    ])
  })
})
