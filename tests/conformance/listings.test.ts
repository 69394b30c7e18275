import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import type { InterfaceTexts } from '../../src/languages/shape/interface.ts'
import { ROOT } from '../browsers/builds.ts'

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']
const STORE = path.join(ROOT, 'docs/store')

/** Characters: the tightest of Chrome Web Store (75, 132, 16,000), addons.mozilla.org (50, 250) and Edge (45; 250 to 10,000). */
const NAME_MAX = 45
const SUMMARY_MAX = 132
const DESCRIPTION = { least: 250, most: 10_000 }

const texts = import.meta.glob<{ interfaceTexts: InterfaceTexts }>('../../src/languages/*.interface.ts')

const read = (file: string) => readFileSync(path.join(STORE, file), 'utf8')

/** The parts of a listing by their headings. */
function listing(language: string): Record<string, string> {
  const parts = read(`listings/${language}.md`).split(/^## /m).slice(1)
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  )
}

/** Paragraphs, headings and points, so that none is missing in one language. */
const shape = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(?:## |• |- |# )/.exec(line)?.[0] ?? (line === line.toUpperCase() ? 'heading' : 'text'))

describe('the listings for the stores', () => {
  it('are there in eight languages, of which the interface’s are some, with a privacy policy each', () => {
    const files = LANGUAGES.map((language) => `${language}.md`)
    expect(readdirSync(path.join(STORE, 'listings')).toSorted()).toEqual(files)
    expect(readdirSync(path.join(STORE, 'privacy')).toSorted()).toEqual(files)
    expect(LANGUAGES).toEqual(expect.arrayContaining([...INTERFACE_LANGUAGES]))
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    const { Name = '', Summary = '', Description = '' } = listing(language)

    it('have a name, a summary and a description within every store’s limits', () => {
      expect(Object.keys(listing(language))).toEqual(['Name', 'Summary', 'Description'])
      for (const text of [Name, Summary, Description]) expect(text).not.toBe('')
      expect(Name.length).toBeLessThanOrEqual(NAME_MAX)
      expect(Summary.length).toBeLessThanOrEqual(SUMMARY_MAX)
      expect(Description.length).toBeGreaterThanOrEqual(DESCRIPTION.least)
      expect(Description.length).toBeLessThanOrEqual(DESCRIPTION.most)
    })

    it('have the name and the summary that the extension itself has', async () => {
      const load = texts[`../../src/languages/${language}.interface.ts`]
      const isOffered = INTERFACE_LANGUAGES.some((offered) => offered === language)
      expect(load !== undefined || !isOffered).toBe(true)
      if (load === undefined) return
      const { interfaceTexts } = await load()
      expect({ Name, Summary }).toEqual({ Name: interfaceTexts.name, Summary: interfaceTexts.description })
    })

    it('say in the description and in the policy what the English ones say, point by point', () => {
      expect(shape(Description)).toEqual(shape(listing('en')['Description'] ?? ''))
      expect(shape(read(`privacy/${language}.md`))).toEqual(shape(read('privacy/en.md')))
    })

    it('name the terms and the numbers that hold in every language', () => {
      const policy = read(`privacy/${language}.md`)
      for (const term of [/\b30\b/, /\b12\b/, /Chrome Web Store/, /Firefox/]) expect(policy).toMatch(term)
      expect(Description).toMatch(/\b12\b.*\b13\b/)
      expect(Description).toMatch(/EUPL/)
    })

    it('have no markup, which the stores would print', () => {
      expect(Description).not.toMatch(/\*\*|\]\(|<\w|^#|^- /m)
    })
  })
})

describe('the reasons for permissions', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))

  it('are there for each that is asked for, and for no other', () => {
    const rows = [...read('chrome.md').matchAll(/^\| `(\w+)` \| .{40,} \|$/gm)].map(([, name]) => name)
    expect(rows.toSorted()).toEqual(manifest.permissions.toSorted())
    for (const pattern of manifest.content_scripts[0].matches)
      expect(read('chrome.md')).toContain(`\`${pattern}\``)
  })

  it('lead to files that are there', () => {
    for (const file of readdirSync(STORE).filter((name) => name.endsWith('.md')))
      for (const [, target = ''] of read(file).matchAll(/\]\(([^)#:]+)\)/g))
        expect(existsSync(path.join(STORE, target)), `${file} → ${target}`).toBe(true)
  })
})
