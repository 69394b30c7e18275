import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/options/options.css'
import type { OptionsCalls } from '../../src/options/background-calls.ts'
import type { ListView, SubscribeAnswer } from '../../src/subscriptions/list-messages.ts'
import { close, start, unfold, words } from './mount.tsx'
import {
  bundled,
  expired,
  fetching,
  hostile,
  long,
  manyEntries,
  offline,
  paused,
  subscribed,
} from './samples.ts'
import { stubCalls } from './stub-calls.ts'

/**
 * Pictures of the page in every state, to be looked at:
 * `VITE_GALLERY="$PWD/dist/gallery" npx vitest run --project engine tests/options/gallery.test.tsx`. Without the folder: skipped.
 */
const folder: unknown = import.meta.env['VITE_GALLERY']

const never = () => new Promise<never>(() => undefined)
const refused = (outcome: SubscribeAnswer['outcome'], problems: string[] = []) => ({
  ...stubCalls([bundled]),
  subscribe: async () => ({ outcome, problems }),
})

/** Names the list differently so that two stand side by side. */
const another = (view: ListView): ListView => ({ ...view, id: `${view.id}-2` })

describe.skipIf(folder === undefined)('the gallery', () => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each([
      ['fr', 1100],
      ['en', 1100],
      ['fr', 360],
      ['en', 360],
      ['fr', 320],
    ] as const)('in %s, %i px wide', { timeout: 120_000 }, async (language, width) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      })
      const { own } = words[language]
      const shoot = async (name: string) => {
        // The page as long as it is.
        await page.viewport(width, 400)
        await page.viewport(width, Math.max(400, document.documentElement.scrollHeight))
        await page.screenshot({ path: `${folder}/options-${name}-${theme}-${language}-${width}.png` })
      }
      const show = async (
        name: string,
        calls: OptionsCalls,
        act: () => Promise<void> = async () => undefined,
      ) => {
        await page.viewport(width, 900)
        start(calls, language)
        await vi.waitFor(() => expect(document.querySelector('.list, .retry, .hint')).not.toBeNull())
        await new Promise((resolve) => setTimeout(resolve, 60))
        await act()
        await shoot(name)
        close()
      }
      const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }).first())
      const fill = async () => {
        await page.getByLabelText(own.subscribe.address.label).fill('https://vigie.example/liste.json')
        await page.getByLabelText(own.subscribe.key.label).fill(`RW${'A'.repeat(54)}`)
        await press(own.subscribe.act)
      }

      await show('loading', { ...stubCalls(), lists: never, settings: never })
      await show('failed', {
        ...stubCalls(),
        lists: () => Promise.reject(new Error()),
        settings: () => Promise.reject(new Error()),
      })
      await show(
        'bundled',
        { ...stubCalls(), settings: async () => ({ markLinks: true, country: null }) },
        async () => {
          await unfold(own.rules.heading)
        },
      )
      await show('two', stubCalls([bundled, subscribed()]))
      await show('folds', stubCalls([subscribed()]), async () => {
        await unfold(own.rules.heading)
        await unfold(own.origin.heading)
      })
      await show('trouble', stubCalls([offline, another(expired), { ...paused, id: 'vigie-3' }]))
      await show('fetching', stubCalls([fetching], { phase: 'storing', done: 1_200, of: 4_000 }))
      await show('removing', stubCalls([subscribed()]), () => press(own.remove.act))
      const entries = stubCalls([subscribed()])
      entries.has.entries['vigie'] = manyEntries.slice(0, 9)
      await show('entries', entries, async () => {
        await unfold(own.entries.heading(120))
        await vi.waitFor(() => expect(document.querySelector('.entry')).not.toBeNull())
        await unfold(own.entries.byParty)
        await vi.waitFor(() => expect(document.querySelector('.parties')).not.toBeNull())
        const [summary] = document.querySelectorAll<HTMLElement>('.entry summary')
        summary?.click()
        await vi.waitFor(() => expect(document.querySelector('.sources')).not.toBeNull())
      })
      await show('subscribe-empty', stubCalls(), () => press(own.subscribe.act))
      await show('subscribe-key', refused('bad-key'), fill)
      await show(
        'subscribe-broken',
        refused('bad-entry', ['petition.example: sources: needs a source']),
        fill,
      )
      await show('long', stubCalls([long]), async () => {
        await unfold(own.rules.heading)
        await unfold(own.origin.heading)
      })
      await show('hostile', stubCalls([hostile]), () => unfold(own.rules.heading))
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
      render(null, document.body)
    })
  })
})
