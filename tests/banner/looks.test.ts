import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { contrast } from '../interface/wcag.ts'
import { announced, button, hostOf, press, show } from './mount.ts'

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
