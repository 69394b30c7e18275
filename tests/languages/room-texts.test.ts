import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { sourceFiles } from '../conformance/source-files.ts'

/** Every room's texts in every language of the interface, by `fr.dossier`. */
const files = import.meta.glob<Record<string, unknown>>('../../src/languages/*.*.ts', { eager: true })
const ROOMS = [
  'interface',
  'rules',
  'dossier',
  'evidence',
  'filling',
  'journal',
  'keeping',
  'laws',
  'options',
  'page-report',
  'suggestion',
  'welcome',
  'writing',
] as const
/** English rules are in the rules themselves. */
const languagesOf = (room: string) =>
  INTERFACE_LANGUAGES.filter((language) => room !== 'rules' || language !== 'en')

function textsIn(language: string, room: string): unknown {
  const file = files[`../../src/languages/${language}.${room}.ts`]
  if (file === undefined) throw new Error(`${language}.${room}.ts is missing`)
  return Object.values(file)[0]
}

type Leaf = [path: string, text: string]

/** Every text with its path; what takes values is left to the tests of its room. */
function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [[path, node]]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
}

/** Paths of everything, texts and what makes them. */
function paths(node: unknown, path = ''): string[] {
  if (node === null || typeof node !== 'object') return [path]
  return Object.entries(node).flatMap(([key, child]) => paths(child, `${path}.${key}`))
}

/** A colon with its space, quotation marks, and a hint that a field may not need. */
const MAY_BE_BARE = /colon$|\.hint$|\.marks\./
/** Names, which are the same everywhere. */
const NAMES = /^\.name$|\.laws\.(?:ccpa|pipeda)$/

/** Of a text against the longest of English and French: more breaks what was laid out for those. */
const MAX_GROWTH = 1.6
/** Characters that a short text may grow by in any case. */
const SHORT = 24

describe.each(ROOMS)('the texts of %s', (room) => {
  const english = room === 'rules' ? textsIn('fr', room) : textsIn('en', room)
  const measure = new Map(
    [...leaves(english), ...leaves(textsIn('fr', room))].reduce(
      (longest, [path, text]) => longest.set(path, Math.max(longest.get(path) ?? 0, text.length)),
      new Map<string, number>(),
    ),
  )

  it.each(languagesOf(room))('are the same in %s: none is missing, none is left over', (language) => {
    expect(paths(textsIn(language, room)).sort()).toEqual(paths(english).sort())
  })

  it.each(languagesOf(room))('are in %s none of them empty, ragged or over-long', (language) => {
    for (const [path, text] of leaves(textsIn(language, room))) {
      if (!MAY_BE_BARE.test(path)) expect(text, path).toMatch(/^\S(?:.*\S)?$/s)
      expect(text, path).not.toMatch(/ {2}|undefined|\[object|NaN/)
      const most = measure.get(path) ?? 0
      expect(text.length, `${path}: ${text}`).toBeLessThanOrEqual(Math.max(most * MAX_GROWTH, most + SHORT))
    }
  })

  it.each(languagesOf(room).filter((language) => language !== 'en'))(
    'are in %s not English that was left over',
    (language) => {
      const own = new Map(leaves(textsIn(language, room)))
      const sentences = leaves(room === 'rules' ? {} : english).filter(
        ([path, text]) => /\s\S+\s/.test(text) && !NAMES.test(path),
      )
      expect(sentences.filter(([path, text]) => own.get(path) === text)).toEqual([])
    },
  )
})

describe('plurals', () => {
  it.each(INTERFACE_LANGUAGES)('have in %s the forms that its numbers need', (language) => {
    const text = readFileSync(new URL(`../../src/languages/${language}.options.ts`, import.meta.url), 'utf8')
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    // Polish: 1 wpis, 2 wpisy, 5 wpisów.
    if (pluralCategories.includes('few')) expect(text).toMatch(/few/)
    expect(text).toMatch(/PluralRules/)
  })
})

describe('texts outside the languages', () => {
  /** Between two tags, or in an attribute that a person hears or sees. */
  const IN_MARKUP = />([^<>{}]*\p{L}[^<>{}]*)<\//gu
  const ATTRIBUTE = /\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu

  it('there are none in the extension’s own pages', () => {
    const found = sourceFiles('src', ['.tsx']).flatMap(({ path, text }) =>
      [...text.matchAll(ATTRIBUTE), ...text.matchAll(IN_MARKUP)].map(
        ([, words]) => `${path}: ${words?.trim()}`,
      ),
    )
    expect(found).toEqual([])
  })
})

describe('a text', () => {
  /** Keys under which texts are looked up by a value of the facts, never by name. */
  const source = sourceFiles('src', ['.ts', '.tsx'])
    .filter(({ path }) => !path.startsWith('src/languages/'))
    .map(({ text }) => text)
    .join('\n')

  it.each(ROOMS.filter((room) => room !== 'rules' && room !== 'laws'))('of %s is used somewhere', (room) => {
    const names = new Set(
      paths(textsIn('en', room))
        .flatMap((path) => path.split('.'))
        .filter((key) => /^[a-z][A-Za-z]+$/.test(key)),
    )
    expect([...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([])
  })
})
