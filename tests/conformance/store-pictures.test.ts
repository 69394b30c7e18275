import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { filesBelow } from '../../src/packaging/files-below.ts'
import { ROOT } from '../browsers/builds.ts'

const STORE = path.join(ROOT, 'docs/store')

/** Bytes of all screenshots: whoever clones the repository takes them along. */
const ALL_PICTURES_MAX = 4_000_000

const planned = [
  ...readFileSync(path.join(STORE, 'screenshots.md'), 'utf8').matchAll(/^\| `([1-9]-[a-z]+\.png)` \|/gm),
].map(([, name]) => name)

/** What the head of a PNG says; `seeThrough` where any pixel could be. */
function headOf(file: string): { size: string; seeThrough: boolean } {
  const bytes = readFileSync(file)
  const alpha = bytes[25] === 4 || bytes[25] === 6
  return {
    size: `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`,
    seeThrough: alpha || bytes.includes('tRNS'),
  }
}

describe('a screenshot for the stores', () => {
  const folder = path.join(STORE, 'screenshots')
  const pictures = filesBelow(folder).filter((name) => !name.endsWith('.md'))

  it('is there in every language under every name that is planned, and under no other: npm run store-pictures', () => {
    expect(planned.length).toBeGreaterThanOrEqual(5)
    const expected = INTERFACE_LANGUAGES.flatMap((language) => planned.map((name) => `${language}/${name}`))
    expect(pictures.toSorted()).toEqual(expected.toSorted())
  })

  it('is 1280 by 800 pixels large and opaque, as all stores take it', () => {
    const heads = pictures.map((name) => ({ name, ...headOf(path.join(folder, name)) }))
    expect(heads.filter(({ size, seeThrough }) => size !== '1280×800' || seeThrough)).toEqual([])
  })

  it('is small enough that all of them can stand in the repository', () => {
    const bytes = pictures.map((name) => readFileSync(path.join(folder, name)).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(ALL_PICTURES_MAX)
  })
})

describe('the artwork for the stores', () => {
  it.each([
    ['small-promo', '440×280'],
    ['marquee', '1400×560'],
    ['edge-logo', '300×300'],
  ])('%s is %s pixels large and opaque, and has its drawing beside it', (name, size) => {
    expect(headOf(path.join(STORE, `artwork/${name}.png`))).toEqual({ size, seeThrough: false })
    const drawing = readFileSync(path.join(STORE, `artwork/${name}.svg`), 'utf8')
    const texts = [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)
    // Nothing but the product's name, so that one picture serves every language.
    expect(texts.filter((text) => text !== 'Before You Sign' && text !== 'Avant de signer')).toEqual([])
  })
})

describe('the command that takes them', () => {
  it('is there, and named where the pictures are planned', () => {
    const [, file = ''] = /vite-node (\S+\.ts)/.exec(packageJson.scripts['store-pictures']) ?? []
    expect(existsSync(path.join(ROOT, file))).toBe(true)
    expect(readFileSync(path.join(STORE, 'screenshots.md'), 'utf8')).toContain('npm run store-pictures')
  })
})
