import { describe, expect, it } from 'vitest'
import { anEntry } from '../list/an-entry.ts'
import { box, link, text } from '../reading/page-of.ts'
import { aPolicy } from '../rules/linked-documents.ts'
import { asking, cluesOf, inShort } from './a-page.ts'

const target = {
  action: 'https://parti-du-chene.example/in',
  method: 'post' as const,
  formActions: [],
  inlineHandler: false,
}

describe('the clues of a page', () => {
  it('are none on a petition that says nothing of a party', () => {
    expect(cluesOf({})).toEqual([])
  })

  it('come strongest first, from everywhere, each once', () => {
    const controller = {
      name: 'Parti du Chêne',
      quote: { text: 'Responsable : Parti du Chêne', heading: '' },
    }
    const entry = anEntry({
      id: 'glands-libres.example',
      party: { id: 'fr-oak', name: 'Parti du Chêne', person: null },
      identifiers: [{ kind: 'tag-manager', value: 'GTM-K7Q2ZX' }],
    })
    const clues = cluesOf(
      {
        forms: [asking({ target }), asking({ target })],
        footer: 'contact@parti-du-chene.example contact@parti-du-chene.example',
        identifiers: ['GTM-K7Q2ZX'],
      },
      { documents: [aPolicy({ controller })], entries: [entry] },
    )
    expect(inShort(clues)).toEqual([
      'target-on-party-domain fr-oak strong',
      'policy-names-controller fr-oak strong',
      'shared-identifier fr-oak medium',
      'party-email fr-oak medium',
    ])
  })

  it('are not looked for where no form takes data', () => {
    const footer = 'contact@parti-du-chene.example'
    expect(cluesOf({ forms: [], footer })).toEqual([])
    expect(cluesOf({ forms: [asking({ visible: false })], footer })).toEqual([])
    expect(cluesOf({ forms: [asking()], footer })).toHaveLength(1)
  })

  it('are bounded: a page cannot fill the window with them', () => {
    const many = Array.from({ length: 300 }, (_, at) => `a${at}@parti-du-chene.example`).join(' ')
    expect(cluesOf({ footer: many })).toHaveLength(8)
  })

  it('are none of hosting, of a page builder or of a template', () => {
    expect(
      cluesOf({
        footer: 'Créé avec NationBuilder',
        links: [link('NationBuilder', 'https://nationbuilder.com/', { place: 'footer' })],
        identifiers: ['assets.nationbuilder.com', 'www.nationbuilder.com'],
      }),
    ).toEqual([])
  })

  it('are found in a hostile page in little time', () => {
    const words = 'Parti du Chêne '.repeat(6_000)
    const start = performance.now()
    cluesOf({
      title: 'a@'.repeat(50_000),
      footer: 'paid for by '.repeat(9_000),
      headings: ['@'.repeat(100_000), 'x.'.repeat(50_000)],
      forms: [asking({ fields: [box('b', words)], texts: [text(words), text('@a.'.repeat(30_000))] })],
      identifiers: ['UA-'.repeat(60), "init','".repeat(20)],
    })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
