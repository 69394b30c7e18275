import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { contrast } from '../interface/wcag.ts'
import { announced, button, hostOf, pageOf, press, show } from './mount.ts'

/** Any colour that CSS can say, as bytes: red, green, blue and how opaque. */
function bytesOf(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('nothing to draw on')
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  return [...context.getImageData(0, 0, 1, 1).data]
}

const rgb = (color: string): string => `rgb(${bytesOf(color).slice(0, 3).join(', ')})`

/** The colour behind an element: of the nearest one that has any. */
function groundOf(element: Element | null): string {
  for (let one = element; one !== null; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
  }
  return 'none'
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([360, 1000])(
    'has no violation that axe finds, %i px wide, and keeps to its place',
    async (width) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      })
      await page.viewport(width, 600)
      expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
      const shadow = show()
      await announced()
      await press(button(shadow, 'Voir pourquoi'))
      const host = hostOf(shadow)
      Object.defineProperty(host, 'shadowRoot', { configurable: true, value: shadow })
      const { violations } = await axe.run(host)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      // Of the colours axe says that it cannot tell, in the top layer; so they are taken from the styles.
      for (const written of shadow.querySelectorAll('p:not(:empty), li, button'))
        expect(
          contrast(getComputedStyle(written).color, groundOf(written)),
          written.outerHTML,
        ).toBeGreaterThan(4.5)
      const box = shadow.querySelector('.card')?.getBoundingClientRect()
      const edge = width === 360 ? 0 : 16
      expect(box).toMatchObject({ right: innerWidth - edge, bottom: innerHeight - edge })
      expect(box?.width).toBe(width === 360 ? innerWidth : 340)
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    },
  )
})

/** What a page would have to do to be seen through the banner, or to draw it in its own colours. */
const HOSTILE = `<style>
  :root { color: #777 !important; background: #777 !important }
  * {
    background: transparent !important; color: #777 !important; opacity: 0.2 !important; border: 0 !important;
    box-shadow: none !important; mix-blend-mode: difference !important; filter: invert(1) !important;
  }
</style>`

describe.each(['light', 'dark'] as const)('on a hostile page, in the %s theme', (theme) => {
  it.each([
    ['the warning', {}],
    ['the warning at the first input', { before: 'Avant d’envoyer ce formulaire', warning: 'listed' }],
  ] as const)('%s keeps its own ground, and every word and control on it stands AA', async (_, more) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    })
    pageOf(HOSTILE)
    const shadow = show(more)
    await announced()
    await press(button(shadow, 'Voir pourquoi'))
    const card = shadow.querySelector('.card')
    if (card === null) throw new Error('no card')
    for (const one of [hostOf(shadow), card]) {
      const { opacity, mixBlendMode, filter, visibility } = getComputedStyle(one)
      expect([opacity, mixBlendMode, filter, visibility]).toEqual(['1', 'normal', 'none', 'visible'])
    }
    const { backgroundColor, boxShadow } = getComputedStyle(card)
    expect(bytesOf(backgroundColor)[3]).toBe(255)

    const written = [...shadow.querySelectorAll('p:not(:empty), li, button')]
    expect(written.length).toBeGreaterThan(4)
    for (const one of written) {
      const pair = contrast(rgb(getComputedStyle(one).color), rgb(groundOf(one)))
      expect(pair, one.outerHTML).toBeGreaterThanOrEqual(4.5)
    }
    const firstLine = getComputedStyle(shadow.querySelector('.matter') ?? card, '::first-line').color
    expect(contrast(rgb(firstLine), rgb(backgroundColor))).toBeGreaterThanOrEqual(4.5)
    const drawn = [...shadow.querySelectorAll('button')].map((one) => getComputedStyle(one).borderTopColor)
    drawn.push(getComputedStyle(shadow.querySelector('svg') ?? card).stroke)
    for (const color of drawn) expect(contrast(rgb(color), rgb(backgroundColor))).toBeGreaterThanOrEqual(3)

    // At 9:1 between rim and ground there is no colour of a page from which neither stands out at 3:1.
    const rim = /^(\w+\([^)]*\)) 0px 0px 0px 1px/.exec(boxShadow)?.[1] ?? 'none'
    expect(contrast(rgb(rim), rgb(backgroundColor))).toBeGreaterThanOrEqual(9)
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})
