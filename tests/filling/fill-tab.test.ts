import { describe, expect, it } from 'vitest'
import { isOnHosts } from '../../src/filling/authority-host.ts'
import { type FillingBrowser, fillFields, fillTab } from '../../src/filling/fill-tab.ts'
import { framesShown } from '../../src/page/injected/frames-shown.ts'
import { offerIn } from './offer-in.ts'

const french = offerIn('fr')

const field = (ref: string, label: string) => ({
  ref,
  control: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  labels: [{ source: 'label', text: label }],
  required: false,
  headings: [],
  row: '',
  description: '',
  form: 'f0',
  options: [],
  typed: false,
})

type Injection = Parameters<FillingBrowser['scripting']['executeScript']>[0]

/** A browser with one tab; `frames`: what our script answers in each. */
function browserWith(
  url: string | undefined,
  frames: { frameId: number; result: unknown }[],
  framesInPage = frames.length - 1,
) {
  const asked: Injection[] = []
  const browser = {
    tabs: { get: async () => ({ url }) },
    scripting: {
      async executeScript(injection: Injection) {
        asked.push(injection)
        if ('files' in injection && injection.files) return frames.map(({ frameId }) => ({ frameId }))
        if ('func' in injection && injection.func === framesShown)
          return [{ frameId: 0, result: framesInPage }]
        const [, fills] = injection.args ?? []
        if (fills === undefined) return frames
        const done = (fills as { ref: string }[]).map(({ ref }) => ({ ref, outcome: 'filled' }))
        return [{ frameId: injection.target.frameIds?.[0] ?? 0, result: done }]
      },
    },
  }
  return { browser: browser as unknown as FillingBrowser, asked }
}

const names = { lang: 'fr', fields: [field('f1', 'Nom'), field('f2', 'Prénom')] }

describe('filling a tab', () => {
  it('injects nothing on another host, over http, or where the browser hides the address', async () => {
    for (const url of [
      'https://evil.example/',
      'https://cnil.fr.evil.example/',
      'https://evil.example/#https://cnil.fr/',
      'https://cnil.fr@evil.example/',
      'http://cnil.fr/',
      'about:blank',
      undefined,
    ]) {
      const { browser, asked } = browserWith(url, [{ frameId: 0, result: names }])
      expect(await fillTab(browser, 1, french), url).toBe(url === undefined ? 'not-allowed' : 'elsewhere')
      expect(asked, url).toEqual([])
    }
  })

  it('says that a frame was left out which the page shows and the browser keeps us out of', async () => {
    const filledWith = async (framesInPage: number) => {
      const { browser } = browserWith('https://www.cnil.fr/', [{ frameId: 0, result: names }], framesInPage)
      return fillTab(browser, 1, french)
    }
    expect(await filledWith(1)).toMatchObject({ framesLeftOut: true })
    expect(await filledWith(0)).toMatchObject({ framesLeftOut: false })
  })

  it('hands the answers to frames that turned out to be the authority’s alone', async () => {
    const { browser, asked } = browserWith('https://services.cnil.fr/plainte', [
      { frameId: 0, result: null },
      { frameId: 7, result: names },
      { frameId: 9, result: { lang: 'fr', fields: 'none' } },
    ])
    const filled = await fillTab(browser, 1, french)
    expect(filled).toMatchObject({ framesLeftOut: true })
    const told = asked.filter(({ args }) => (args ?? []).length > 1)
    expect(told.map(({ target }) => target)).toEqual([{ tabId: 1, frameIds: [7] }])
    // Who signs is in the one call after the plan, and in none before it.
    const before = asked.slice(0, asked.indexOf(told[0] ?? ({} as Injection)))
    expect(JSON.stringify(before)).not.toMatch(/Łuczak|Maïa|Rennes/)
    expect(JSON.stringify(told)).toContain('Łuczak-Ferreira')
  })

  it('says that it is not allowed where the browser refuses, and that a field was not taken where a frame is gone', async () => {
    const { browser } = browserWith('https://cnil.fr/', [{ frameId: 0, result: names }])
    const refused: FillingBrowser = {
      ...browser,
      scripting: { executeScript: () => Promise.reject(new Error('Cannot access contents of the page')) },
    }
    expect(await fillTab(refused, 1, french)).toBe('not-allowed')
    const fill = {
      frameId: 0,
      ref: 'f1',
      question: 'surname',
      part: null,
      label: 'Nom',
      kind: 'text',
      text: 'x',
      typed: false,
    } as const
    expect(await fillFields(refused, 1, french, [fill], false)).toEqual([{ fill, outcome: 'not-taken' }])
  })
})

describe('the hosts of an authority', () => {
  it('are its domains and what is below them, encrypted', () => {
    expect(isOnHosts('https://www.cnil.fr/x', ['*.cnil.fr'])).toBe(true)
    expect(isOnHosts('https://cnil.fr:8443/', ['*.cnil.fr'])).toBe(true)
    for (const address of [
      'http://cnil.fr/',
      'https://xcnil.fr/',
      'https://fr/',
      'cnil.fr',
      'blob:https://cnil.fr/1',
    ])
      expect(isOnHosts(address, ['*.cnil.fr']), address).toBe(false)
  })

  it('are these hosts alone on a domain that is not the authority’s', () => {
    expect(isOnHosts('https://datenschutz.hessen.de/x', ['datenschutz.hessen.de'])).toBe(true)
    for (const host of ['hessen.de', 'wahl.hessen.de', 'x.datenschutz.hessen.de'])
      expect(isOnHosts(`https://${host}/`, ['datenschutz.hessen.de']), host).toBe(false)
  })
})
