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
