import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { announced, button, hostOf, on, pageOf, press, remove, show, toolbar, words } from './mount.ts'

describe('the banner', () => {
  it('shows headline, reasons and two buttons, as text', async () => {
    const shadow = show({ headline: '<b>No</b> markup', reasons: ['<img src=x onerror=alert(1)>'] })
    await announced()
    expect(shadow.querySelector('[role=status]')?.textContent).toBe('<b>No</b> markup')
    expect([...shadow.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '<img src=x onerror=alert(1)>',
    ])
    expect([...shadow.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Voir pourquoi',
      'Fermer',
    ])
  })

  it('cannot be reached from the page, and its host tells nothing', () => {
    const host = hostOf(show())
    expect(host.shadowRoot).toBeNull()
    expect(host.parentNode).toBe(document.documentElement)
    expect(host.localName).toBe('span')
    expect(host.getAttributeNames()).toEqual(['popover'])
    expect(host.textContent).toBe('')
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })

  it('announces itself politely: the status is there first, its words come after', async () => {
    const status = show().querySelector('[role=status]')
    expect(status?.textContent).toBe('')
    await announced()
    expect(status?.textContent).toBe(words.headline)
  })

  it('takes no focus from what the person is doing', async () => {
    pageOf('<input aria-label="Prénom">')
    const input = document.querySelector('input')
    input?.focus()
    show()
    await announced()
    expect(document.activeElement).toBe(input)
  })

  it('keeps its size when the announced words come', async () => {
    const card = show().querySelector('.card')
    const before = card?.getBoundingClientRect().height
    await announced()
    expect(card?.getBoundingClientRect().height).toBe(before)
  })

  it('stands in the lower corner, and in the upper one where a field lies below it', async () => {
    const place = (shadow: ShadowRoot) => hostOf(shadow).getBoundingClientRect()
    const free = show()
    await announced()
    expect(place(free).bottom).toBe(innerHeight - 16)
    remove()
    pageOf('<input aria-label="Prénom" style="position: fixed; right: 40px; bottom: 40px">')
    const covering = show()
    await announced()
    expect(place(covering).top).toBe(16)
    remove()
    pageOf('<input aria-label="Nom" style="position: fixed; right: 40px; top: 40px">')
    const everywhere = show()
    await announced()
    expect(place(everywhere).bottom).toBe(innerHeight - 16)
  })

  it('says before its headline that the person is about to send, where they have begun to type', async () => {
    const shadow = show({ before: 'Avant d’envoyer ce formulaire' })
    const card = shadow.querySelector('.card')
    const before = card?.getBoundingClientRect().height
    await announced()
    expect(shadow.querySelector('[role=status]')?.textContent).toBe(
      `Avant d’envoyer ce formulaire\n${words.headline}`,
    )
    expect(card?.getBoundingClientRect().height).toBe(before)
  })

  it('says its language and its direction', () => {
    expect(show().querySelector('.card')).toMatchObject({ lang: 'fr', dir: 'ltr' })
    expect(show({ language: 'ar', direction: 'rtl' }).querySelector('.card')).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    })
  })

  it('goes when it is removed, and says nothing of it', () => {
    const host = hostOf(show())
    remove()
    expect(host.isConnected).toBe(false)
    expect(on.close).not.toHaveBeenCalled()
  })
})

describe('what a person does with it', () => {
  it('closes on a click on close, and says so once', async () => {
    const shadow = show()
    await announced()
    await press(button(shadow, 'Fermer'))
    expect(hostOf(shadow).isConnected).toBe(false)
    expect(on.close).toHaveBeenCalledTimes(1)
  })

  it('asks for the popup on why, and points at the toolbar only where that did not open', async () => {
    const shadow = show()
    await announced()
    const hint = shadow.querySelector('.hint')
    await press(button(shadow, 'Voir pourquoi'))
    await vi.waitFor(() => expect(on.why).toHaveBeenCalledTimes(1))
    expect(hint?.textContent).toBe('')
    toolbar.opens = false
    await press(button(shadow, 'Voir pourquoi'))
    await vi.waitFor(() => expect(hint?.textContent).toBe(words.toolbarHint))
  })

  it('closes on Escape while the focus is inside, and leaves the page its own Escape', async () => {
    const outer = vi.fn()
    const listening = new AbortController()
    document.addEventListener('keydown', outer, { signal: listening.signal })
    const shadow = show()
    await userEvent.keyboard('{Escape}')
    expect(hostOf(shadow).isConnected).toBe(true)
    expect(outer).toHaveBeenCalledTimes(1)
    button(shadow, 'Fermer').focus()
    await userEvent.keyboard('{Escape}')
    expect(hostOf(shadow).isConnected).toBe(false)
    expect(outer).toHaveBeenCalledTimes(1)
    expect(on.close).toHaveBeenCalledTimes(1)
    listening.abort()
  })

  it('gives the focus back where it was, also where the popup takes its place', async () => {
    pageOf('<input aria-label="Prénom">')
    const input = document.querySelector('input')
    const shadow = show()
    await announced()
    input?.focus()
    button(shadow, 'Voir pourquoi').focus()
    expect(document.activeElement).toBe(hostOf(shadow))
    remove()
    expect(document.activeElement).toBe(input)
  })

  it('closes and gives the focus back to a form whose fields bear the names of its functions', async () => {
    pageOf('<form tabindex="0"><input name="focus" aria-label="Nom"></form><img name="activeElement" alt="">')
    const form = document.querySelector('form')
    const shadow = show()
    await announced()
    if (form) HTMLElement.prototype.focus.call(form)
    button(shadow, 'Fermer').focus()
    await userEvent.keyboard('{Escape}')
    expect(on.close).toHaveBeenCalledTimes(1)
    expect(form?.matches(':focus')).toBe(true)
  })

  it('leaves the focus alone where it goes while the person is elsewhere', async () => {
    pageOf('<input aria-label="Prénom"><input aria-label="Nom">')
    const [first, second] = document.querySelectorAll('input')
    const shadow = show()
    await announced()
    first?.focus()
    button(shadow, 'Voir pourquoi').focus()
    second?.focus()
    remove()
    expect(document.activeElement).toBe(second)
  })

  it('keeps the focus on the button where the popup cannot be opened', async () => {
    toolbar.opens = false
    const shadow = show()
    button(shadow, 'Voir pourquoi').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(shadow.textContent).toContain(words.toolbarHint))
    expect(shadow.activeElement).toBe(button(shadow, 'Voir pourquoi'))
  })

  it('can be used by keyboard alone', async () => {
    const shadow = show()
    button(shadow, 'Voir pourquoi').focus()
    await userEvent.keyboard('{Tab}{Enter}')
    expect(hostOf(shadow).isConnected).toBe(false)
  })
})
