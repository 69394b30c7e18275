import { describe, expect, it } from 'vitest'
import { announced, button, hostOf, on, pageOf, remove, show } from './mount.ts'

describe('a page that does not want it', () => {
  it('cannot click or press Escape for the person', () => {
    const shadow = show()
    button(shadow, 'Fermer').click()
    button(shadow, 'Voir pourquoi').dispatchEvent(new MouseEvent('click', { bubbles: true }))
    shadow
      .querySelector('.card')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(hostOf(shadow).isConnected).toBe(true)
    expect(on.close).not.toHaveBeenCalled()
    expect(on.why).not.toHaveBeenCalled()
  })

  it('may remove it: no fight, no error', async () => {
    const host = hostOf(show())
    host.remove()
    await announced()
    expect(host.isConnected).toBe(false)
    expect(document.documentElement.lastElementChild).toBe(document.body)
  })

  it('may remove it in the very moment in which it comes', async () => {
    const remove = (event: Event) => (event.target as HTMLElement).remove()
    document.addEventListener('beforetoggle', remove, { capture: true, once: true })
    const host = hostOf(show())
    await announced()
    expect(host.isConnected).toBe(false)
  })

  it('cannot keep it away by elements named like the document’s functions', async () => {
    pageOf('<img name="createElement"><img name="createElementNS"><img name="documentElement">')
    expect(document.createElement).not.toBeInstanceOf(Function)
    const host = hostOf(show())
    await announced()
    expect(host.isConnected).toBe(true)
    expect(host.matches(':popover-open')).toBe(true)
  })

  it('cannot restyle it', async () => {
    const plain = show().querySelector('.card')
    await announced()
    const before = plain?.getBoundingClientRect()
    remove()
    pageOf(`<style>
      * { display: none !important; visibility: hidden !important; font-size: 90px !important; --ink: red !important; --paper: red !important }
      div, span, html > span, [popover] { opacity: 0 !important; transform: scale(.01) !important; filter: opacity(0) !important;
        clip-path: inset(50%) !important; pointer-events: none !important; inset: -9999px auto auto -9999px !important;
        z-index: -1 !important; width: 0 !important; zoom: .1 !important; color: transparent !important; position: static !important }
      html { display: block !important; visibility: visible !important }
    </style>`)
    const shadow = show()
    hostOf(shadow).style.setProperty('display', 'none', 'important')
    await announced()
    const card = shadow.querySelector('.card')
    // It comes in softly.
    await Promise.all(card?.getAnimations().map(({ finished }) => finished) ?? [])
    expect(card?.getBoundingClientRect()).toEqual(before)
    const style = getComputedStyle(card ?? document.body)
    expect(style).toMatchObject({ opacity: '1', visibility: 'visible', display: 'block', fontSize: '13px' })
    expect(getComputedStyle(hostOf(shadow))).toMatchObject({
      opacity: '1',
      transform: 'none',
      filter: 'none',
      clipPath: 'none',
      pointerEvents: 'auto',
      visibility: 'visible',
      zoom: '1',
    })
    expect(style.color).not.toBe('rgb(255, 0, 0)')
  })

  it('cannot cover it with what was there before, however high', async () => {
    pageOf('<div style="position:fixed;inset:0;z-index:2147483647;background:lime">Cover</div>')
    document.documentElement.style.transform = 'scale(1)'
    const shadow = show()
    await announced()
    const box = button(shadow, 'Fermer').getBoundingClientRect()
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).toBe(hostOf(shadow))
  })
})
