import { heldBy } from './field-state.ts'
import { optionValue } from './read-portal.ts'
import { writeRichText } from './write-rich-text.ts'

const { call } = Function.prototype

const valueSetter = (prototype: object): ((self: Element, value: string) => void) =>
  call.bind(Object.getOwnPropertyDescriptor(prototype, 'value')?.set ?? Object)
const setInput = valueSetter(HTMLInputElement.prototype)
const setArea = valueSetter(HTMLTextAreaElement.prototype)
const chooseIndex: (self: HTMLSelectElement, index: number) => void = call.bind(
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set ?? Object,
)

/**
 * Writes a text into a field, or chooses a list's option by its value, and tells the page as typing would: through the
 * browser's own setters, past those that a framework puts on the element, then `input` and `change`. No click, no key,
 * no focus, nothing sent. False where the field cannot hold it.
 */
export function writeField(field: Element, kind: 'text' | 'option', text: string): boolean {
  if (field instanceof HTMLSelectElement) {
    const index = kind === 'option' ? optionIndex(field, text) : -1
    if (index < 0) return false
    chooseIndex(field, index)
    announce(field)
    return true
  }
  if (kind === 'option') return false
  if (field instanceof HTMLInputElement) setInput(field, text)
  else if (field instanceof HTMLTextAreaElement) setArea(field, text)
  else return writeRichText(field, text)
  announce(field)
  return true
}

const optionIndex = (list: HTMLSelectElement, value: string): number => {
  const found = [...list.options].flatMap((option, index) =>
    optionValue(option) === value && !option.disabled ? index : [],
  )
  return found[0] ?? -1
}

const announce = (field: Element): void => {
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  )
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether the field has kept what was written: pages put their own state back when they were not told in their way. */
export function holds(field: Element, kind: 'text' | 'option', text: string): boolean {
  if (field instanceof HTMLSelectElement)
    return kind === 'option' && field.selectedIndex === optionIndex(field, text)
  return squeeze(heldBy(field)).replaceAll(' ', '') === squeeze(text).replaceAll(' ', '')
}
