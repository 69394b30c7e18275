import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../src/assessment.ts'
import { CLUE_KINDS, type PartyClue } from '../../src/clues/party-clue.ts'
import { lists } from '../list/some-lists.ts'
import { aForm, aListing, aPage } from '../rules/readings.ts'
import { all, close, fr, opened, unfold } from './mount.tsx'

const words = fr.interface.clues
const aClue = (kind: PartyClue['kind'], more: Partial<PartyClue> = {}): PartyClue => ({
  kind,
  strength: 'medium',
  party: 'fr-oak',
  name: 'Parti du Chêne',
  seen: `vu : ${kind}`,
  at: { place: 'footer', ref: null, href: null },
  ...more,
})
const target = aClue('target-on-party-domain', {
  strength: 'strong',
  seen: 'in.parti-du-chene.example',
  at: { place: 'inside', ref: '0/f0', href: null },
})
const number = aClue('shared-identifier', {
  seen: 'UA-870231',
  at: { place: 'page', ref: null, href: null },
  identifier: { kind: 'analytics', value: 'UA-870231' },
  sharedWith: 'glands-libres.example',
})
const inNotice = aClue('party-email', {
  at: { place: 'document', ref: '0/l1', href: 'https://stop-bruit.example/mentions' },
})

const judged = (clues: PartyClue[], partiesNamedOpenly: string[] = []) =>
  assess({
    page: aPage({ forms: [aForm()] }),
    listings: [],
    lists,
    notChecked: [],
    clues,
    partiesNamedOpenly,
  })

const section = () => all('section').find((one) => one.textContent?.includes(words.title)) ?? null
const shown = () => section()?.textContent ?? ''

describe('who may be behind a form', () => {
  it('is no section where nothing points to anybody', async () => {
    await opened(judged([]))
    expect(section()).toBeNull()
  })

  it.each(CLUE_KINDS)(
    'says what was seen, where, what it may mean and what it does not prove: %s',
    async (kind) => {
      const clue = aClue(kind)
      await opened(judged([clue]))
      unfold()
      const sentences = [
        words.seen[kind]('Parti du Chêne', ''),
        clue.seen,
        kind === 'shared-identifier' ? words.where.source : fr.interface.place.footer,
        words.means[kind]('Parti du Chêne'),
        words.notProof[kind],
        words.strength.medium,
      ]
      for (const sentence of sentences) expect(shown()).toContain(sentence)
    },
  )

  it('shows a number with what it is and whose it also is', async () => {
    await opened(judged([number]))
    unfold()
    expect(shown()).toContain('UA-870231')
    expect(shown()).toContain(words.identifier.analytics)
    expect(shown()).toContain('glands-libres.example')
  })

  it('shows the document that says it, and the link to it on the page', async () => {
    const calls = await opened(judged([inNotice]))
    unfold()
    expect(shown()).toContain('https://stop-bruit.example/mentions')
    expect(shown()).toContain(words.where.document)
    section()?.querySelector<HTMLElement>('.show button')?.click()
    await vi.waitFor(() => expect(calls.asked).toContain('show 0/l1'))
  })

  it('holds the finding, which no other section repeats, with each of its clues once', async () => {
    await opened(judged([target, number]))
    unfold()
    const line = fr.rules['party-named']?.unmet ?? '–'
    expect(shown()).toContain(line)
    const lines = all('summary').filter((one) => one.textContent?.includes(line))
    expect(lines).toHaveLength(1)
    for (const clue of [target, number])
      expect(all('blockquote').filter((one) => one.textContent?.includes(clue.seen))).toHaveLength(1)
  })

  it('keeps what comes to nothing by itself out of the finding', async () => {
    const other = aClue('party-email', { party: 'fr-ash', name: 'Front du Frêne', seen: 'a@frene.example' })
    await opened(judged([target, other]))
    unfold()
    const finding = all('section li').find((one) =>
      one.textContent?.includes(fr.rules['party-named']?.unmet ?? '–'),
    )
    expect(finding?.textContent).toContain(target.seen)
    expect(finding?.textContent).not.toContain('Front du Frêne')
    expect(shown()).toContain('Front du Frêne')
  })

  it('says that a party that is named openly is named', async () => {
    await opened(judged([target], ['fr-oak']))
    expect(shown()).toContain(fr.rules['party-named']?.met)
    expect(shown()).not.toContain(fr.rules['party-named']?.unmet)
  })

  it('has no violation that axe finds', async () => {
    await opened(judged([target, number, inNotice, ...CLUE_KINDS.map((kind) => aClue(kind))]))
    for (const open of [false, true]) {
      for (const details of all<HTMLDetailsElement>('details')) details.open = open
      const { violations } = await axe.run(document)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })

  it('keeps what the page wrote text', async () => {
    const markup = '<img src=x onerror=alert(1)>\u202e'
    await opened(
      judged([aClue('imprint-line', { seen: markup, name: markup }), { ...inNotice, seen: markup }]),
    )
    unfold()
    expect(all('img')).toEqual([])
    const carriers = all('*').filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes('onerror')),
    )
    expect(carriers.length).toBeGreaterThan(2)
    for (const carrier of carriers) expect(carrier.localName, carrier.outerHTML).toBe('bdi')
  })
})

it('shows the place of a link to a listed site, and none for the page itself', async () => {
  const shows = () => all<HTMLElement>('.listing .show button')
  const listing = aListing('link')
  const page = aPage({ forms: [aForm()] })
  await opened(assess({ page, listings: [listing], lists, notChecked: [] }))
  expect(shows()).toEqual([])
  close()
  const calls = await opened(assess({ page, listings: [{ ...listing, ref: '0/l9' }], lists, notChecked: [] }))
  shows()[0]?.click()
  await vi.waitFor(() => expect(calls.asked).toContain('show 0/l9'))
})
