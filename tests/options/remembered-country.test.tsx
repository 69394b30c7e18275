import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Settings, SettingsChange } from '../../src/settings.ts'
import { open, own, press } from './mount.tsx'
import { stubCalls } from './stub-calls.ts'

const texts = own.rememberedCountry

function remembering(country: string | null, stores = true) {
  let settings: Settings = { markLinks: true, country }
  const calls = {
    ...stubCalls(),
    settings: async () => settings,
    async setSettings(wanted: SettingsChange) {
      if (stores) settings = { ...settings, ...wanted }
      return settings
    },
  }
  return { calls, now: () => settings }
}

describe('the country of the last dossier', () => {
  it('is shown by its name and forgotten at a click, and nothing else with it', async () => {
    const { calls, now } = remembering('BE')
    await open(calls)
    await expect.element(page.getByText(texts.what('Belgium'))).toBeVisible()
    await press(texts.forget)
    await expect.element(page.getByText(texts.forgotten)).toBeVisible()
    expect(now()).toEqual({ markLinks: true, country: null })
    await vi.waitFor(() => expect(page.getByRole('button', { name: texts.forget }).query()).toBeNull())
  })

  it('is not mentioned where none is remembered', async () => {
    const { calls } = remembering(null)
    await open(calls)
    expect(page.getByText(texts.heading).query()).toBeNull()
  })

  it('is said to be still there where it could not be forgotten', async () => {
    const { calls } = remembering('BE', false)
    await open(calls)
    await press(texts.forget)
    await expect.element(page.getByText(texts.failed)).toBeVisible()
    await expect.element(page.getByText(texts.what('Belgium'))).toBeVisible()
  })
})
