import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { all, close, fr, open, opened, press, text, unfold } from './mount.tsx'
import { blind, samples } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

describe('what a person does in it', () => {
  it('is marked on the page, and says so', async () => {
    const calls = await opened(samples.missing)
    unfold()
    await press('Montrer sur la page')
    expect(calls.asked.at(-1)).toMatch(/^show 0\//)
    await vi.waitFor(() => expect(text('.show [role=status]')).toBe('Signalé sur la page.'))
  })

  it('says where the place is gone, also when nobody answers', async () => {
    await open({ ...stubCalls(samples.missing), show: () => Promise.reject(new Error('gone')) })
    unfold()
    await press('Montrer sur la page')
    await vi.waitFor(() => expect(text('.show [role=status]')).toBe('N’est plus sur la page.'))
  })

  it('hides until something new and takes it back', async () => {
    const calls = await opened(samples.missing)
    await press('Masquer ici jusqu’à du nouveau')
    await vi.waitFor(() => expect(text('.told')).toBe('Masqué ici jusqu’à du nouveau.'))
    await press('Afficher de nouveau')
    await vi.waitFor(() => expect(text('.actions')).toContain('Masquer ici'))
    expect(calls.asked).toEqual(['assess', 'seen', 'hide', 'unhide'])
  })

  it('prepares a complaint about what is shown', async () => {
    const calls = await opened(samples.missing)
    await press('Préparer une plainte')
    expect(calls.asked.at(-1)).toBe(`prepare ${samples.missing.signature}`)
  })

  it('prepares nothing where there is nothing to complain about', async () => {
    for (const assessment of [samples.informed, samples.quiet, samples.unclear, blind('document')]) {
      await opened(assessment)
      expect(text('.actions')).not.toContain('plainte')
      close()
    }
  })

  it('shows the page as it is now where it has changed before the complaint', async () => {
    const calls = await open(stubCalls(samples.missing, 'page-changed'))
    await press('Préparer une plainte')
    await vi.waitFor(() => expect(text('.told')).toBe(fr.interface.popup.pageChanged))
    expect(calls.asked.at(-1)).toBe('assess')
  })

  it('says that a complaint could not be stored', async () => {
    await open(stubCalls(samples.missing, 'storage-full'))
    await press('Préparer une plainte')
    await vi.waitFor(() => expect(text('.told')).toBe(fr.interface.popup.notPrepared))
  })

  it('can be read and used by keyboard alone', async () => {
    const calls = await opened(samples.missing)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.parentElement?.className).toBe('why')
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.localName).toBe('summary')
    await userEvent.keyboard('{Enter}')
    expect(all<HTMLDetailsElement>('.finding')[0]?.open).toBe(true)
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(calls.asked.at(-1)).toMatch(/^show/))
  })
})
