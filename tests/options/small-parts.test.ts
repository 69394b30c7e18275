import { describe, expect, it } from 'vitest'
import { contactAddress } from '../../src/interface/contact-address.ts'
import { optionsTexts as english } from '../../src/languages/en.options.ts'
import { optionsTexts as french } from '../../src/languages/fr.options.ts'
import { ageText } from '../../src/options/age-text.ts'
import { backgroundCalls } from '../../src/options/background-calls.ts'
import { pastedKey } from '../../src/options/pasted-key.ts'
import { progressText } from '../../src/options/progress-text.ts'
import { KEY, NOW } from './samples.ts'

describe('an age in words', () => {
  it('is told in days, then in months, then in years', () => {
    const ages = ['2026-11-25', '2026-11-24', '2026-10-01', '2026-08-01', '2024-10-01'].map((day) =>
      ageText(day, NOW, 'en-GB'),
    )
    expect(ages).toEqual(['today', 'yesterday', '55 days ago', '3 months ago', '2 years ago'])
    expect(ageText('2026-11-22', NOW, 'fr')).toBe('il y a 3 jours')
  })

  it('is told of a day to come as well, where the clock is wrong, and not of what is no day', () => {
    expect(ageText('2026-11-27', NOW, 'en-GB')).toBe('in 2 days')
    expect(ageText('soon', NOW, 'en-GB')).toBe('')
  })
})

describe('progress in words', () => {
  it('tells amounts where they are known, and the phase alone elsewhere', () => {
    expect(progressText({ phase: 'signature', done: 300, of: 300 }, english)).toBe('Fetching the signature…')
    expect(progressText({ phase: 'list', done: 0, of: null }, english)).toBe('Fetching the list…')
    expect(progressText({ phase: 'list', done: 52_000, of: null }, french)).toBe(
      'Téléchargement de la liste\u00a0: 52\u202fko',
    )
    expect(progressText({ phase: 'list', done: 1_000_000, of: 2_000_000 }, english)).toBe(
      'Fetching the list: 1 MB of 2 MB (50%)',
    )
    expect(progressText({ phase: 'checking', done: 10, of: 20 }, english)).toBe(
      'Checking signature and entries…',
    )
    expect(progressText({ phase: 'storing', done: 0, of: 0 }, english)).toBe('Storing the entries: 0 entries')
  })
})

describe('an address to write to', () => {
  it('is a web address, or one receiver of mail and nothing besides', () => {
    expect(contactAddress('https://a.example/x?y=1#z')).toEqual({
      href: 'https://a.example/x?y=1#z',
      text: 'https://a.example/x',
    })
    expect(contactAddress('mailto:appeals@a.example')).toEqual({
      href: 'mailto:appeals@a.example',
      text: 'appeals@a.example',
    })
    for (const none of [
      'mailto:a@b.example?subject=x',
      'mailto:a@b.example,c@d.example',
      'mailto:a%0a@b.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'appeals',
    ])
      expect(contactAddress(none), none).toBeNull()
  })
})

describe('a pasted key', () => {
  it('is found below its comment, also where the field has joined the lines', () => {
    expect(pastedKey(`  ${KEY}\n`)).toBe(KEY)
    expect(pastedKey(`untrusted comment: key 4D8F\r\n${KEY}\r\n`)).toBe(KEY)
    expect(pastedKey(`untrusted comment: key 4D8F${KEY}`)).toBe(KEY)
  })

  it('is left as it is where there is none', () => {
    expect(pastedKey(' RWabc ')).toBe('RWabc')
    expect(pastedKey(`${KEY}x`)).toBe(`${KEY}x`)
  })
})

describe('a call of the background', () => {
  const never = {
    addListener: () => {},
    removeListener: () => {},
    hasListener: () => false,
    hasListeners: () => false,
  }
  const calling = (answer: (message: { type: string }) => unknown) => {
    const asked: { type: string }[] = []
    const sendMessage = async (message: { type: string }) => {
      asked.push(message)
      return answer(message)
    }
    const calls = backgroundCalls({
      permissions: {
        contains: async () => true,
        request: async () => true,
        onAdded: never,
        onRemoved: never,
      },
      runtime: { sendMessage: sendMessage as never },
    })
    return { asked, calls }
  }

  it('fails where nobody answers', async () => {
    for (const nothing of [null, undefined]) {
      const { calls } = calling(() => nothing)
      await expect(calls.lists()).rejects.toThrow('No answer to lists')
      await expect(calls.update('a')).rejects.toThrow('No answer to update-list')
      await expect(calls.entries('a', 0, '')).rejects.toThrow('No answer to list-entries')
    }
  })

  it('goes out as the contract has it', async () => {
    const { asked, calls } = calling(() => ({}))
    await calls.subscribe({ address: 'a', key: 'k', name: 'n' })
    await calls.pause('x', true)
    await calls.remove('x')
    await calls.entries('x', 50, 'rail')
    expect(asked).toEqual([
      { type: 'subscribe', address: 'a', key: 'k', name: 'n' },
      { type: 'pause-list', id: 'x', paused: true },
      { type: 'remove-list', id: 'x' },
      { type: 'list-entries', id: 'x', from: 50, query: 'rail' },
    ])
  })

  it('tells the settings as they are after they were set, whatever setting them answers', async () => {
    const { asked, calls } = calling(({ type }) =>
      type === 'settings' ? { markLinks: true, country: 'FR' } : null,
    )
    expect(await calls.setSettings({ markLinks: true, country: 'FR' })).toEqual({
      markLinks: true,
      country: 'FR',
    })
    expect(asked.map(({ type }) => type)).toEqual(['set-settings', 'settings'])
  })
})

describe('the texts', () => {
  /** Every text with its path; a text that takes values is written out with samples, once for one and once for many. */
  function texts(node: unknown, path = ''): [string, string][] {
    if (typeof node === 'string') return [[path, node]]
    if (typeof node === 'function')
      return [
        [path, String(node(1, '1', 'a'))],
        [path, String(node(2, '2', 'b'))],
      ]
    if (node === null || typeof node !== 'object') return []
    return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`))
  }
  const all = { en: texts(english), fr: texts(french) }
  const ragged = ([path]: [string, string]) => path !== '.progress.colon'

  it('are none of them empty or ragged, and judge nobody', () => {
    for (const language of ['en', 'fr'] as const)
      for (const [path, text] of all[language].filter(ragged)) {
        expect(text, `${language}${path}`).toMatch(/^\S(.*\S)?$/)
        expect(text, `${language}${path}`).not.toMatch(
          /\b(illegal|unlawful|fake|scam|fraud|hidden|illégal|illicite|fau(x|sse)|arnaque|fraude|caché)/i,
        )
      }
  })

  it('say the same things in both languages', () => {
    expect(all.fr.map(([path]) => path)).toEqual(all.en.map(([path]) => path))
  })

  it('keep French marks on the line and curl French apostrophes', () => {
    for (const [path, text] of all.fr) {
      expect(text.replaceAll('https://', ''), path).not.toMatch(/ [:;?!»%]|« |[^\s\u00a0\u202f][;?!]|'/)
      expect(text.replaceAll('https://', ''), path).not.toMatch(/\S(?<![\u00a0]):(?!\/\/)/)
    }
  })
})
