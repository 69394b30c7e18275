import { describe, expect, it } from 'vitest'
import { keyOfPopup } from '../../src/interface/key-of-popup.ts'

const given = (...all: { name?: string; shortcut?: string }[]) => keyOfPopup({ getAll: async () => all })

describe('the key of the popup', () => {
  it('is the one that the person has, not the one that the manifest suggests', async () => {
    expect(
      await given({ name: 'other', shortcut: 'Alt+1' }, { name: '_execute_action', shortcut: 'Alt+Q' }),
    ).toBe('Alt+Q')
  })

  it('is none where the browser gave none', async () => {
    expect(await given({ name: '_execute_action', shortcut: '' })).toBeNull()
    expect(await given({ name: '_execute_action' })).toBeNull()
    expect(await given()).toBeNull()
  })

  it('is named as on the keyboard where Firefox names it as the manifest does', async () => {
    expect(await given({ name: '_execute_action', shortcut: 'MacCtrl+Shift+Y' })).toBe('Ctrl+Shift+Y')
  })
})
