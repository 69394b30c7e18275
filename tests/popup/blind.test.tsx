import { describe, expect, it, vi } from 'vitest'
import type { NotChecked } from '../../src/assessment.ts'
import { fr, open, opened, press, text } from './mount.tsx'
import { blind, samples } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

describe('a page that could not be looked at', () => {
  it.each<NotChecked>([
    'browser-page',
    'store-page',
    'document',
    'no-access',
    'not-loaded',
    'page-too-large',
  ])('says why and what to do: %s', async (reason) => {
    await opened(blind(reason))
    const { headline, advice } = fr.interface.headline.blind[reason]
    expect(text('h1')).toBe(headline)
    expect(text('main')).toBe(advice)
  })

  it('can be loaded again where the extension came too late', async () => {
    const calls = await opened(blind('not-loaded'))
    await press('Recharger la page')
    expect(calls.asked.at(-1)).toBe('reload')
  })

  it('is asked again while it is still being read, until there is an answer', async () => {
    let asked = 0
    const answers = [blind('still-reading'), blind('still-reading')]
    const assess = async () => ({ assessment: answers[asked++] ?? samples.informed, hidden: false })
    const calls = { ...stubCalls(samples.informed), assess }
    await open(calls)
    expect(text('h1')).toBe('Cette page est en cours de lecture.')
    expect(calls.asked).toEqual([])
    await vi.waitFor(() => expect(text('h1')).toContain('Ce formulaire dit'), { timeout: 3_000 })
    expect(asked).toBe(3)
    expect(calls.asked).toEqual(['seen'])
  })

  it('says so where the extension itself does not answer', async () => {
    await open({ ...stubCalls(samples.missing), assess: () => Promise.reject(new Error('no background')) })
    expect(text('h1')).toBe('L’extension n’a pas répondu.')
    expect(text('main')).toContain('cliquez de nouveau sur l’icône')
  })
})
