/** What brings a state about, quicker than with a real pointer: the journeys have those. */

const all = <Found extends Element>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
]

export function unfold(selector = 'details'): void {
  for (const details of all<HTMLDetailsElement>(selector)) details.open = true
}

/** Presses what is called so, once it is there: of several, the one at that place. */
export async function press(name: string, place = 0): Promise<void> {
  const called = () =>
    all<HTMLElement>('button, summary, label').filter(({ textContent, ariaLabel }) =>
      [textContent?.trim(), ariaLabel].includes(name),
    )
  await until(`“${name}” to press`, () => called().length > 0)
  called().at(place)?.click()
}

export function click(selector: string, place = 0): void {
  const found = all<HTMLElement>(selector).at(place)
  if (found === undefined) throw new Error(`There is no ${selector} at ${place} to press`)
  found.click()
}

export function type(selector: string, text: string, place = 0): void {
  const field = all<HTMLInputElement | HTMLTextAreaElement>(selector).at(place)
  if (field === undefined) throw new Error(`There is no ${selector} to type in`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Waits until something is there, or is not any more. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`Waited for ever: ${what}`)
}

export const there = (selector: string) => until(selector, () => document.querySelector(selector))
export const gone = (selector: string) => until(`no ${selector}`, () => !document.querySelector(selector))
