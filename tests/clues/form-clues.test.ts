import { describe, expect, it } from 'vitest'
import { FACTS_SCHEMA, type FormFacts } from '../../src/facts.ts'
import { field, form, page } from '../reading/page-of.ts'
import { asking, cluesOf, inShort } from './a-page.ts'

const sendingTo = (action: string | null, formActions: string[] = []): FormFacts =>
  asking({ target: { action, method: 'post', formActions, inlineHandler: false } })

describe('a form that sends to a party', () => {
  it('is a strong clue, with the host and the form', () => {
    const sending = sendingTo('https://www.parti-du-chene.example/in')
    const clues = cluesOf({ forms: [sending] })
    expect(inShort(clues)).toEqual(['target-on-party-domain fr-oak strong'])
    expect(clues[0]).toMatchObject({
      name: 'Parti du Chêne',
      seen: 'www.parti-du-chene.example',
      at: { place: 'inside', ref: `0/${sending.ref}`, href: null },
    })
  })

  it('is none on a domain of a past campaign, or on one that the list calls out of date', () => {
    expect(cluesOf({ forms: [sendingTo('https://www.chene2022.example/in')] })).toEqual([])
    const forms = [sendingTo('https://in.parti-du-chene.example/')]
    expect(cluesOf({ forms }, { lapsed: ['in.parti-du-chene.example'] })).toEqual([])
    expect(cluesOf({ forms }, { lapsed: ['parti-du-chene.example'] })).toHaveLength(1)
  })

  it('is one as well where only a button sends there', () => {
    const clues = cluesOf({
      forms: [sendingTo('https://stop-bruit.example/go', ['https://in.parti-du-chene.example/'])],
    })
    expect(inShort(clues)).toEqual(['target-on-party-domain fr-oak strong'])
  })

  it.each([
    'https://notparti-du-chene.example/',
    'https://parti-du-chene.example.org/',
    'https://parti-du-chene.example.attacker.example/',
    'https://parti-du-chêne.example/',
    'https://example/parti-du-chene.example',
    'https://x.example/?next=https://parti-du-chene.example/',
    'https://parti-du-chene.example@x.example/',
  ])('is none at a host that only looks like it: %s', (action) => {
    expect(cluesOf({ forms: [sendingTo(action)] })).toEqual([])
  })

  it('is none where it takes no data: a search, a log-in', () => {
    const target = {
      action: 'https://parti-du-chene.example/',
      method: 'get' as const,
      formActions: [],
      inlineHandler: false,
    }
    const search = form({ target, fields: [field('q', 'Rechercher', { type: 'search' })] })
    expect(cluesOf({ forms: [search] })).toEqual([])
    expect(cluesOf({ forms: [search, asking()] })).toEqual([])
  })

  it('is none on the party’s own site, where everything leads to the party', () => {
    expect(
      cluesOf({
        url: 'https://agir.parti-du-chene.example/petition',
        forms: [sendingTo('https://parti-du-chene.example/in')],
        footer: 'contact@parti-du-chene.example',
      }),
    ).toEqual([])
  })

  it.each([
    'https://www.change.org/p/1',
    'https://petitions.assemblee-nationale.fr/i/1',
    'https://petition.parliament.uk/p/1',
    'https://example.gov.au/',
  ])('is not looked for where everybody’s petitions stand: %s', (url) => {
    const forms = [sendingTo('https://parti-du-chene.example/')]
    expect(cluesOf({ url, forms })).toEqual([])
    expect(cluesOf({ url: 'https://notchange.org/', forms })).toHaveLength(1)
  })
})

describe('a frame from a party', () => {
  const embed = { ref: 'e1', src: 'https://form.parti-du-chene.example/f', texts: [], links: [] }
  const frame = (forms: FormFacts[]) => ({
    frameId: 4,
    facts: page({ schema: FACTS_SCHEMA, url: embed.src, frame: 'child', forms }),
  })

  it('is a strong clue where it holds a form', () => {
    const inside = asking()
    const clues = cluesOf({ embeds: [embed] }, { frames: [frame([inside])] })
    expect(inShort(clues)).toEqual(['frame-on-party-domain fr-oak strong'])
    expect(clues[0]?.at.ref).toBe(`4/${inside.ref}`)
  })

  it('is none where it comes from a domain of a past campaign', () => {
    const old = {
      ...frame([asking()]),
      facts: page({ url: 'https://chene2022.example/f', forms: [asking()] }),
    }
    expect(cluesOf({}, { frames: [old] })).toEqual([])
  })

  it('is none where it holds none: a video, a map', () => {
    expect(cluesOf({ embeds: [embed] })).toEqual([])
    expect(cluesOf({ embeds: [embed] }, { frames: [frame([])] })).toEqual([])
  })
})
