import { render } from 'preact'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Assessment } from '../../src/assessment.ts'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/popup/popup.css'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { AssessAnswer } from '../../src/messages.ts'
import type { BackgroundCalls } from '../../src/popup/background-calls.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { type StubCalls, stubCalls } from './stub-calls.ts'

/** The popup in a page of its own size, in French, gone after each test; and what a person sees and does in it. */

export const fr = textsNow('fr')

beforeEach(async () => {
  document.documentElement.lang = 'fr'
  document.title = 'Avant de signer'
  await page.viewport(384, 600)
})

afterEach(close)

export function start(calls: BackgroundCalls, first: AssessAnswer | null = null): void {
  render(<Popup calls={calls} texts={fr} first={first} />, document.body)
}

export function close(): void {
  render(null, document.body)
}

/** Shows the popup and waits for its answer. */
export async function open<Calls extends BackgroundCalls>(calls: Calls): Promise<Calls> {
  start(calls)
  await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull())
  return calls
}

export const opened = (assessment: Assessment): Promise<StubCalls> => open(stubCalls(assessment))

export const text = (selector: string): string => document.querySelector(selector)?.textContent ?? ''

export const all = <Found extends Element = Element>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
]

export function unfold(): void {
  for (const details of all<HTMLDetailsElement>('details')) details.open = true
}

export async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }).first())
}
