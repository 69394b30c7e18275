import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { open, own, text } from './mount.tsx'
import { stubCalls } from './stub-calls.ts'

const texts = own.interfaceLanguage
const choice = () => page.getByRole('combobox', { name: texts.label })
const told = () => text(`section:has(select) [role=status]`)

describe('the language of the extension', () => {
  it('is the browser’s until the person chooses one, and each is offered under its own name', async () => {
    await open(stubCalls())
    await expect.element(choice()).toHaveValue('browser')
    await expect.element(choice()).toHaveAccessibleDescription(texts.what)
    const names = [...document.querySelectorAll('section select option')].map((one) => one.textContent)
    expect(names).toContain('Français')
    expect(names).toContain('English')
  })

  it('is kept when chosen, and given back to the browser', async () => {
    const stub = await open(stubCalls())
    await userEvent.selectOptions(choice(), 'fr')
    await vi.waitFor(() => expect(stub.asked).toEqual(['language fr']))
    await expect.element(choice()).toHaveValue('fr')
    await userEvent.selectOptions(choice(), 'browser')
    await vi.waitFor(() => expect(stub.asked).toEqual(['language fr', 'language browser']))
    await expect.element(choice()).toHaveValue('browser')
  })

  it('stays as it was, and says so, where it cannot be stored', async () => {
    const stub = stubCalls()
    await open({ ...stub, setSettings: async () => ({ markLinks: false, country: null }) })
    await userEvent.selectOptions(choice(), 'fr')
    await vi.waitFor(() => expect(told()).toBe(texts.failed))
    await expect.element(choice()).toHaveValue('browser')
  })
})
