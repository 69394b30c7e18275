import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../src/interface/interface-language.ts'
import { decodeManagedSettings, managedWelcome } from '../src/managed-settings.ts'
import { KEEP_FOR, WARN_IN_PAGE } from '../src/settings.ts'

const schema = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'))

describe('settings that an organisation has fixed', () => {
  it('are taken one by one: what is none takes no other with it', () => {
    const given = {
      warnInPage: 'never',
      markLinks: 'yes',
      language: 'fr',
      country: 'FR',
      keepFor: 5,
      more: 1,
    }
    expect(decodeManagedSettings(given)).toEqual({ warnInPage: 'never', language: 'fr' })
    expect(decodeManagedSettings({ keepFor: '6' })).toEqual({ keepFor: 6 })
    expect(decodeManagedSettings({ keepFor: 'always' })).toEqual({ keepFor: 'always' })
  })

  it('are none where there is nothing, or something else', () => {
    for (const nothing of [undefined, null, 'text', []]) expect(decodeManagedSettings(nothing)).toEqual({})
  })

  it('keep the first steps from opening where it says so, and nothing else does', () => {
    expect(managedWelcome({ welcome: false })).toBe(false)
    for (const other of [undefined, null, {}, { welcome: true }, { welcome: 'no' }, { warnInPage: 'never' }])
      expect(managedWelcome(other)).toBe(true)
    expect(decodeManagedSettings({ welcome: false })).toEqual({})
  })

  it('are those that the browser is told of', () => {
    const { properties } = schema
    expect(Object.keys(properties).sort()).toEqual([
      'keepFor',
      'language',
      'markLinks',
      'warnInPage',
      'welcome',
    ])
    expect(properties.warnInPage.enum).toEqual([...WARN_IN_PAGE])
    expect(properties.keepFor.enum).toEqual(KEEP_FOR.map(String))
    expect(properties.language.enum).toEqual(expect.arrayContaining([...INTERFACE_LANGUAGES, 'browser']))
  })
})
