import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { open, own, press, start, text } from './mount.tsx'
import { stubCalls } from './stub-calls.ts'

const texts = own.inPages
const mark = () => page.getByRole('checkbox', { name: texts.markLinks })
const state = () => text('.switch .state')

describe('the mark beside links in pages', () => {
  it('is off, and says what it does and that pages may notice it', async () => {
    await open(stubCalls())
    await expect.element(mark()).not.toBeChecked()
    expect(state()).toBe(texts.off)
    await expect.element(mark()).toHaveAccessibleDescription(`${texts.what} ${texts.notice}`)
  })

  it('is switched on and off by the person, also by keyboard', async () => {
    const stub = await open(stubCalls())
    await userEvent.click(mark())
    await vi.waitFor(() => expect(stub.asked).toEqual(['mark links true']))
    await expect.element(mark()).toBeChecked()
    expect(state()).toBe(texts.on)
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(stub.asked).toEqual(['mark links true', 'mark links false']))
    await expect.element(mark()).not.toBeChecked()
  })

  it('shows what is stored, not what was wished, where that fails', async () => {
    const stub = stubCalls()
    await open({ ...stub, setSettings: async () => ({ markLinks: false, country: null }) })
    await userEvent.click(mark())
    await vi.waitFor(() => expect(text('section:has(.switch) [role=status]')).toBe(texts.failed))
    await expect.element(mark()).not.toBeChecked()
  })

  it('is not shown where the background does not answer, which can be asked again', async () => {
    const stub = stubCalls()
    let broken = true
    start({ ...stub, settings: () => (broken ? Promise.reject(new Error('gone')) : stub.settings()) })
    await vi.waitFor(() => expect(text('.settings [role=alert]')).toBe(texts.unanswered))
    expect(document.querySelector('.switch')).toBeNull()
    broken = false
    await press(own.unanswered.retry)
    await expect.element(mark()).not.toBeChecked()
  })
})
