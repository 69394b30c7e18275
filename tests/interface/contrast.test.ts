import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { badgeView } from '../../src/interface/badge-view.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { blind, samples } from '../popup/samples.ts'
import { contrast } from './wcag.ts'

/** Custom properties with a colour, per theme: the first block is light, the one under the media query dark. */
function themes(file: string): Record<'light' | 'dark', Record<string, string>> {
  const css = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
  const read = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    )
  return { light: read(light), dark: read(dark) }
}

const hex = (channels: number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** So much of one colour in another, as `color-mix(in srgb, …)` has it. */
function mixed(one: string, other: string, share: number): string {
  const read = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return hex(read(one).map((channel, at) => channel * share + (read(other)[at] ?? 0) * (1 - share)))
}

/** Colours that a page may have, from all corners of what a screen shows. */
const pages = [0, 51, 102, 153, 204, 255].flatMap((red, _, steps) =>
  steps.flatMap((green) => steps.map((blue) => hex([red, green, blue]))),
)

const states = ['listed', 'missing', 'unclear', 'informed', 'quiet', 'blind']
const tokens = themes('interface/tokens.css')

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const color = (name: string) => tokens[theme][name] ?? 'missing'

  it('writes in every ink on every paper at 4.5:1 or more', () => {
    for (const ink of ['ink', 'muted', 'accent', ...states])
      for (const paper of ['paper', 'card', 'soft'])
        expect(contrast(color(ink), color(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5)
  })

  it('draws the edges of controls at 3:1 or more', () => {
    for (const paper of ['paper', 'card', 'soft'])
      expect(contrast(color('edge'), color(paper)), paper).toBeGreaterThanOrEqual(3)
  })

  it('keeps the words of a filled button readable, also under the pointer', () => {
    expect(contrast(color('paper'), color('ink'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color('paper'), color('accent'))).toBeGreaterThanOrEqual(4.5)
  })

  it('parts the banner from a page of any colour at 3:1, by its paper or by its rim', () => {
    // What is far enough from neither would lie between them: at 9:1 there is no such colour.
    for (const paper of [color('paper'), mixed(color('listed'), color('paper'), 0.07)])
      expect(contrast(color('rim'), paper), paper).toBeGreaterThanOrEqual(9)
    for (const page of pages)
      expect(
        Math.max(contrast(page, color('rim')), contrast(page, color('paper'))),
        page,
      ).toBeGreaterThanOrEqual(3)
  })

  it('gives the banner, which cannot load the tokens, the same colours', () => {
    const banner = Object.entries(themes('banner/banner.css')[theme])
    expect(banner.length).toBeGreaterThanOrEqual(7)
    for (const [name, value] of banner) expect(value, name).toBe(color(name))
  })
})

describe('the ring around what the person asked to see', () => {
  it('has two lines, one of which stands out from a page of any colour at 3:1', () => {
    const css = readFileSync(new URL('../../src/banner/ring.css', import.meta.url), 'utf8')
    const lines = [...css.matchAll(/--\w+: (#[0-9a-f]{6});/g)].map(([, value = '']) => value)
    expect(lines).toHaveLength(2)
    for (const page of pages)
      expect(Math.max(...lines.map((line) => contrast(page, line))), page).toBeGreaterThanOrEqual(3)
  })
})

describe('the badge', () => {
  it('writes in white at 4.5:1 or more, in the colours of the light theme', () => {
    for (const assessment of [...Object.values(samples), blind('document')]) {
      const { color, textColor } = badgeView(assessment, textsNow('en'))
      expect(contrast(color, textColor), assessment.level).toBeGreaterThanOrEqual(4.5)
      expect(Object.values(tokens.light)).toContain(color)
    }
  })
})
