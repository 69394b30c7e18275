import { typeOf } from '../../page/control.ts'
import * as dom from '../../page/safe-dom.ts'

/*
 * The one place of the extension that asks whether a field holds something, after the person's click on an authority's
 * page: what they typed is not to be overwritten. Nothing of it leaves this file but yes or no.
 */

const { call } = Function.prototype

const valueGetter = (prototype: object): ((self: Element) => unknown) =>
  call.bind(Object.getOwnPropertyDescriptor(prototype, 'value')?.get ?? Object)
const inputValue = valueGetter(HTMLInputElement.prototype)
const areaValue = valueGetter(HTMLTextAreaElement.prototype)

/** What a text field shows now. */
export const heldBy = (field: Element): string => {
  if (field instanceof HTMLInputElement) return String(inputValue(field))
  if (field instanceof HTMLTextAreaElement) return String(areaValue(field))
  return (dom.allText(field) ?? '').replace(/[\u200b\ufeff]/g, '')
}

/** Whether a person, or the page, has put something into a field. A list counts once another option than its first state is chosen. */
export const isTyped = (field: Element): boolean => {
  if (!(field instanceof HTMLSelectElement)) return heldBy(field).trim() !== ''
  const options = [...field.options]
  const authored = options.findIndex((option) => option.defaultSelected)
  return field.selectedIndex > 0 && field.selectedIndex !== authored
}

/** Kinds of input that are filled; everything else is not touched: passwords, files, ticks, buttons, what is hidden. */
const FILLED = ['text', 'email', 'tel', 'url', 'date', 'number']

const EDITABLE = '[contenteditable]:not([contenteditable=false i]),[role=textbox]'

/** What may be written into: a field of one of these kinds that is neither switched off nor read only. */
export const isWritable = (field: Element): boolean => {
  if (dom.matches(field, ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true],[inert],[inert] *'))
    return false
  if (field instanceof HTMLInputElement)
    return FILLED.includes(typeOf(field)) && FILLED.includes(field.type) && !isCombobox(field)
  if (field instanceof HTMLTextAreaElement) return true
  if (field instanceof HTMLSelectElement) return !field.multiple
  return field instanceof HTMLElement && dom.matches(field, EDITABLE) && field.isContentEditable
}

/** A list drawn by scripts: text in its field chooses nothing. */
const isCombobox = (field: Element): boolean =>
  dom.matches(field, '[role=combobox],[aria-haspopup=listbox],[list]')
