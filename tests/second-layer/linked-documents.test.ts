import { describe, expect, it } from 'vitest'
import type { DocumentFacts, FetchedDocument } from '../../src/document-facts.ts'
import { decodeOwnPageMessage } from '../../src/messages.ts'
import { wordingOf } from '../../src/reading/wording.ts'
import { lettersOf, linkedDocuments, pointsFurther } from '../../src/second-layer/linked-documents.ts'
import { lexicons } from '../lexicons.ts'
import { aPolicy, aReading } from '../rules/linked-documents.ts'

const at = '2026-11-21T14:02:00.000Z'
const { opened: _opened, reading: _reading, ...wanted } = aPolicy()
const facts = (parts: Partial<DocumentFacts> = {}): DocumentFacts => ({
  url: wanted.href,
  anchor: '',
  title: 'Politique',
  lang: 'fr',
  blocks: [{ heading: false, text: 'Texte' }],
  links: [],
  readAt: at,
  fields: 0,
  scripts: 0,
  cut: false,
  ...parts,
})
const joined = (fetched: FetchedDocument, letters = '') =>
  linkedDocuments(
    [wanted],
    [
      {
        fetched,
        reading: fetched.outcome === 'read' ? aReading() : null,
        letters,
        pointsFurther: false,
        partiesNamed: [],
      },
    ],
    'www.petition.example',
  )[0]

describe('a linked document', () => {
  it('waits until something came from the address as linked', () => {
    const other: FetchedDocument = { outcome: 'unreachable', asked: 'https://other.example/', at }
    expect(joined(other)).toEqual({ ...wanted, opened: null, reading: null })
    expect(joined({ outcome: 'refused', asked: wanted.href, at, status: 403 })).toMatchObject({
      opened: { outcome: 'refused', status: 403, at },
      reading: null,
    })
  })

  it('is doubtful where it is short beside scripts', () => {
    const read = (parts: Partial<DocumentFacts>) =>
      joined({ outcome: 'read', asked: wanted.href, at, facts: facts(parts) })?.opened?.perhapsDrawn
    expect(read({ scripts: 3 })).toBe(true)
    expect(read({ scripts: 0 })).toBe(false)
    expect(read({ scripts: 3, blocks: [{ heading: false, text: 'mot '.repeat(400) }] })).toBe(false)
  })

  it('is a provider’s where the address it ended at is known to be', () => {
    const ended = (url: string) =>
      joined({ outcome: 'read', asked: wanted.href, at, facts: facts({ url }) })?.opened?.providers
    expect(ended('https://policies.google.com/privacy')).toBe(true)
    expect(ended(wanted.href)).toBe(false)
  })

  it('names the site where a part of its host stands in the text, written in whatever way', () => {
    const named = (letters: string) =>
      joined({ outcome: 'read', asked: wanted.href, at, facts: facts() }, letters)?.opened?.namesSite
    expect(named(lettersOf('Le collectif « Pétition » apporte le plus grand soin à vos données.'))).toBe(true)
    expect(named(lettersOf('Groupe SA'))).toBe(false)
  })
})

describe('a policy points further', () => {
  const wording = wordingOf(lexicons, new Set(['fr']))
  const further = (text: string, href: string) => pointsFurther(facts({ links: [{ text, href }] }), wording)

  it('where it links to another policy of the site', () => {
    expect(further('Politique de confidentialité des donateurs', 'https://www.petition.example/dons')).toBe(
      true,
    )
  })

  it('and not where it links to itself, to a provider’s policy or to anything else', () => {
    expect(further('Politique de confidentialité', `${wanted.href}#haut`)).toBe(false)
    expect(further('Politique de confidentialité', 'https://hebergeur.example/p')).toBe(false)
    expect(further('Contact', 'https://www.petition.example/contact')).toBe(false)
  })
})

describe('the message that brings documents', () => {
  const message = (document: unknown) =>
    decodeOwnPageMessage({ type: 'documents', tabId: 3, documents: [document] })
  const read = { outcome: 'read', asked: wanted.href, at, facts: facts() }

  it('takes what the reader writes', () => {
    expect(message(read)).toEqual({ type: 'documents', tabId: 3, documents: [read] })
    const { scripts: _, ...without } = facts()
    expect(message({ ...read, facts: without })).not.toBeNull()
  })

  it('takes nothing that is longer than the reader writes, or has another shape', () => {
    expect(
      message({ ...read, facts: facts({ blocks: [{ heading: false, text: 'x'.repeat(6_000) }] }) }),
    ).toBeNull()
    expect(message({ ...read, at: 'yesterday' })).toBeNull()
    expect(message({ outcome: 'not-found', asked: wanted.href, at })).toBeNull()
    expect(decodeOwnPageMessage({ type: 'documents', tabId: 3, documents: Array(9).fill(read) })).toBeNull()
  })
})
