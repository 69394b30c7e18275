import { render } from 'preact'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/options/options.css'
import { textsNow } from '../../src/interface/texts-now.ts'
import { optionsTexts as english } from '../../src/languages/en.options.ts'
import { optionsTexts as french } from '../../src/languages/fr.options.ts'
import type { OptionsCalls } from '../../src/options/background-calls.ts'
import { Options } from '../../src/options/options.tsx'
import { NOW } from './samples.ts'

/** The page in a tab, in English, gone after each test; and what a person sees and does in it. */

const words = {
  en: { own: english, shared: textsNow('en').interface },
  fr: { own: french, shared: textsNow('fr').interface },
}
export const { own, shared } = words.en

beforeEach(async () => {
  await page.viewport(1100, 900)
})

afterEach(close)

export function start(calls: OptionsCalls, language: 'en' | 'fr' = 'en'): void {
  document.documentElement.lang = words[language].own.language
  document.title = words[language].own.title
  render(
    <Options
      calls={calls}
      words={words[language]}
      now={() => NOW}
      about={{ version: '0.1.0', browser: 'chromium' }}
    />,
    document.body,
  )
}

export function close(): void {
  render(null, document.body)
}

/** Shows the page and waits for its lists. */
export async function open<Calls extends OptionsCalls>(
  calls: Calls,
  language: 'en' | 'fr' = 'en',
): Promise<Calls> {
  start(calls, language)
  await vi.waitFor(() => expect(document.querySelector('.list')).not.toBeNull())
  await vi.waitFor(() => expect(document.querySelector('.switch')).not.toBeNull())
  return calls
}

export const text = (selector: string): string => document.querySelector(selector)?.textContent ?? ''

export const all = <Found extends Element = Element>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
]

/** The card of a list, by the name in its heading. */
export function card(name: string): HTMLElement {
  const found = all<HTMLElement>('.list').find((one) => one.querySelector('h3')?.textContent?.trim() === name)
  if (!found) throw new Error(`No list is called “${name}”`)
  return found
}

export async function press(words: string): Promise<void> {
  // By what stands on it: what it is called goes on with what it is about.
  const button = await vi.waitFor(() => {
    const found = all<HTMLElement>('button').find(({ textContent }) => textContent === words)
    if (found === undefined) throw new Error(`no button “${words}”`)
    return found
  })
  await userEvent.click(button)
}

/** A press on a button that says that it is not to be pressed now. */
export function pressAnyway(name: string): void {
  const button = all<HTMLElement>('button').find(({ textContent }) => textContent === name)
  if (button?.ariaDisabled !== 'true') throw new Error(`“${name}” can be pressed`)
  button.click()
}

/** Unfolds the part of that name in a card, or everywhere. */
export async function unfold(title: string | RegExp, within: Element = document.body): Promise<void> {
  const fits = (words: string) => (typeof title === 'string' ? words === title : title.test(words))
  for (const summary of within.querySelectorAll('summary'))
    if (fits(summary.textContent ?? '')) await userEvent.click(summary)
}

export const focused = (): string => document.activeElement?.textContent ?? ''
