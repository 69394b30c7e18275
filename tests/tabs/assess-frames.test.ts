import { expect, it } from 'vitest'
import type { Entry } from '../../src/list/entry.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import { assessFrames, keysToLookUp } from '../../src/tabs/assess-frames.ts'
import { topFrame } from '../clues/a-page.ts'
import { lexicons } from '../lexicons.ts'
import { anEntry } from '../list/an-entry.ts'
import { another, DAY } from '../list/some-lists.ts'
import { field, form, link, page, text } from '../reading/page-of.ts'

const asking = (action: string, texts: string[] = []) =>
  form({
    fields: [field('email', 'E-mail', { type: 'email' })],
    target: { action, method: 'post', formActions: [], inlineHandler: false },
    texts: texts.map((words) => text(words)),
  })

const assessed = (facts: ReturnType<typeof page>, entries: Entry[] = []) =>
  assessFrames([topFrame(facts)], {
    lexicons,
    detected: null,
    now: DAY,
    lists: [another],
    index: buildIndex([{ id: another.id, entries }]),
  })

const outcome = (facts: ReturnType<typeof page>, entries?: Entry[]) =>
  assessed(facts, entries)
    .findings.filter(({ rule }) => rule === 'party-named')
    .map((finding) => `${finding.outcome} ${finding.severity}`)

it('asks the store for hosts, the names above them, and account numbers', () => {
  const facts = page({
    url: 'https://www.stop-bruit.example/',
    forms: [asking('https://in.envoi.example/')],
    links: [link('Ailleurs', 'https://ailleurs.example/')],
    identifiers: ['UA-870231-1', 'chenes.nationbuilder.com'],
  })
  expect(keysToLookUp([topFrame(facts)])).toEqual([
    'www.stop-bruit.example',
    'stop-bruit.example',
    'in.envoi.example',
    'envoi.example',
    'ailleurs.example',
    'nationbuilder-site:chenes',
    'analytics:UA-870231',
  ])
})

it('finds the party behind a form by the register, and sees where the page names it', () => {
  const url = 'https://stop-bruit.example/'
  const there = 'https://petition.spd.de/go'
  expect(outcome(page({ url, forms: [asking(there)] }))).toEqual(['unmet medium'])
  expect(outcome(page({ url, forms: [asking(there)], footer: '© SPD' }))).toEqual(['unmet low'])
  expect(outcome(page({ url, forms: [asking(there, ['Eine Petition der SPD'])] }))).toEqual(['met context'])
  expect(outcome(page({ url, forms: [asking('https://spd.example/')] }))).toEqual([])
})

it.each([
  'zemmour2022.fr',
  'noussommespour.fr',
  'eu-renaissance.org',
  'action.nationa.ls',
  'nationa.ls',
  'ro.plus',
])('accuses nobody for sending to %s, which may have another owner today', (host) => {
  const url = 'https://stop-bruit.example/'
  const facts = page({
    url,
    forms: [asking(`https://${host}/go`)],
    embeds: [{ ref: 'e1', src: `https://${host}/`, texts: [], links: [] }],
    links: [link('Données personnelles', `https://${host}/privacy`, { place: 'footer' })],
    footer: `contact@${host}`,
  })
  expect(outcome(facts)).toEqual([])
  expect(assessed(facts).clues).toEqual([])
  const { findings } = assessed({ ...facts, forms: [asking('https://petition.spd.de/go')] })
  expect(findings.map(({ rule }) => rule)).toContain('party-named')
})

it('takes the policy of a party that a blog links to for the blog’s own only where it is linked as one', () => {
  const url = 'https://blog.example/'
  const linked = (words: string, place: 'page' | 'footer') =>
    outcome(
      page({
        url,
        lang: 'en',
        title: 'A blog',
        forms: [asking(`${url}letter`, ['Get our newsletter by e-mail'])],
        links: [link(words, 'https://labour.org.uk/privacy-policy', { place })],
      }),
    ).filter((one) => one !== 'met context')
  expect(linked('Privacy policy', 'page')).toEqual([])
  expect(linked('Labour privacy policy', 'page')).toEqual([])
  expect(linked('Labour privacy policy', 'footer')).toEqual([])
  expect(linked('Privacy policy', 'footer')).toEqual(['unmet medium'])
})

it('does not raise the level of a page whose name may stand in its logo by the address of its form alone', () => {
  const url = 'https://mitmachen.example/'
  const facts = page({ url, title: 'Mitmachen', forms: [asking('https://petition.spd.de/go')] })
  const logo = link('', url, { place: 'page' })
  expect(outcome({ ...facts, links: [logo] })).toEqual(['unmet low'])
  expect(outcome({ ...facts, links: [{ ...logo, text: 'SPD Berlin' }] })).toEqual(['met context'])
  expect(outcome({ ...facts, links: [logo], footer: 'Kontakt: info@spd.de' })).toEqual(['unmet high'])
})

it('counts an imprint line and the mail address in it once, however the address is written', () => {
  const url = 'https://stop-bruit.example/'
  const facts = page({ url, forms: [asking(`${url}go`)] })
  const line = 'V.i.S.d.P.: Redaktion der SPD, Wilhelmstraße, Berlin, '
  expect(outcome({ ...facts, footer: `${line}Info@SPD.de` })).toEqual([])
  expect(outcome({ ...facts, footer: `${line}${'Haus '.repeat(22)}presse@spd.de` })).toEqual([])
  // Two statements, both of them small print: who is responsible, and where to write.
  expect(outcome({ ...facts, footer: `${line.trim()} | Kontakt: Info@SPD.de` })).toEqual(['unmet low'])
})

it('finds it by a number that a list knows', () => {
  const facts = page({
    url: 'https://stop-bruit.example/',
    forms: [asking('https://stop-bruit.example/go')],
    identifiers: ['chenes.nationbuilder.com'],
  })
  const entry = anEntry({ identifiers: [{ kind: 'nationbuilder-site', value: 'chenes' }] })
  expect(outcome(facts, [entry])).toEqual(['unmet medium'])
  expect(assessed(facts, [entry]).clues).toMatchObject([
    { party: 'fr-rail', sharedWith: 'petition-trains.fr' },
  ])
  expect(outcome({ ...facts, title: 'Parti du rail' }, [entry])).toEqual(['met context'])
  expect(outcome(facts)).toEqual([])
})

it('finds a listed site in a frame by what the frame reports, also where no embed shows it', () => {
  const entry = anEntry()
  const url = 'https://stop-bruit.example/'
  const inside = asking('')
  const listingsWith = (
    facts: Partial<ReturnType<typeof page>>,
    top: Partial<ReturnType<typeof page>> = {},
  ) => {
    const frames = [
      topFrame(page({ url, ...top })),
      { frameId: 7, facts: page({ url: 'https://www.petition-trains.fr/f', frame: 'child', ...facts }) },
    ]
    expect(keysToLookUp(frames).includes('petition-trains.fr')).toBe((facts.forms ?? []).length > 0)
    return assessFrames(frames, {
      lexicons,
      detected: null,
      now: DAY,
      lists: [another],
      index: buildIndex([{ id: another.id, entries: [entry] }]),
    }).listings.map(({ matched, host, ref }) => `${matched} ${host} ${ref}`)
  }
  const found = [`frame www.petition-trains.fr 7/${inside.ref}`]
  expect(listingsWith({ forms: [inside] })).toEqual(found)
  // The page knows the frame by an address that led on from there.
  const embed = { ref: 'e1', src: 'https://kurz.example/', texts: [], links: [] }
  expect(listingsWith({ forms: [inside] }, { embeds: [embed] })).toEqual(found)
  expect(listingsWith({ forms: [] })).toEqual([])
  const search = form({ fields: [field('q', 'Rechercher', { type: 'search' })] })
  expect(listingsWith({ forms: [search] })).toEqual([])
})

it('says where on the page the link, form or frame to a listed site is', () => {
  const entry = anEntry()
  const shown = link('Signer', 'https://www.petition-trains.fr/', { place: 'page' })
  const hidden = link('Signer', 'https://www.petition-trains.fr/', { place: 'page', hiddenBy: 'display' })
  const places = (parts: Parameters<typeof page>[0]) =>
    assessed(page({ url: 'https://stop-bruit.example/', ...parts }), [entry]).listings.map(
      ({ matched, ref }) => `${matched} ${ref}`,
    )
  expect(places({ links: [hidden, shown] })).toEqual([`link 0/${shown.ref}`])
  const sending = asking('https://petition-trains.fr/go')
  expect(places({ forms: [sending], links: [shown] })).toEqual([`target 0/${sending.ref}`])
  const embed = { ref: 'e1', src: 'https://petition-trains.fr/', texts: [], links: [] }
  expect(places({ embeds: [embed] })).toEqual(['frame 0/e1'])
  expect(places({ links: [hidden] })).toEqual(['link undefined'])
  expect(places({ url: 'https://petition-trains.fr/', links: [shown] })).toEqual(['page undefined'])
})
