import type { FieldFacts } from '../facts.ts'
import { isTick, typeOf } from './control.ts'
import { refOf } from './element-refs.ts'
import { fieldLabels, labelsOf } from './field-labels.ts'
import { plainText } from './plain-text.ts'
import { remembered } from './remembered.ts'
import * as dom from './safe-dom.ts'
import { drawnBeside } from './surroundings.ts'
import { hiddenBy } from './visibility.ts'

/** Options handed on of a select or radio group; characters of one, and of a name. */
const OPTIONS = 40
const CHARACTERS = 100

/** The state that the page's author gave a box, as first seen: scripts and people change it later. */
const isTicked = remembered((box) => dom.matches(box, '[checked]'))

const CONTROL = ['input', 'select', 'textarea'] as const

/** Style sheets draw the star, the word or the icon of a demanded field beside its label or a piece of it. */
const isMarked = (field: Element): boolean =>
  labelsOf(field)
    .flatMap((label) => [label, ...dom.queryFirst(label, '*', OPTIONS)])
    .flatMap(drawnBeside)
    .some(({ content }) => /[^a-z"]|"[^"]/.test(content))

/** Styled boxes and file fields are often hidden themselves and drawn by their label. */
const isVisible = (field: Element): boolean =>
  !hiddenBy(field) ||
  ((isTick(field) || typeOf(field) === 'file') && labelsOf(field).some((label) => !hiddenBy(label)))

/** One field, or the buttons of one radio group. */
export const fieldFacts = (field: Element, group: Element[]): FieldFacts => {
  const cut = (name: string) => dom.attribute(field, name).trim().slice(0, CHARACTERS)
  const tag = dom.tagName(field)
  const type = typeOf(field)
  const visible = group.some(isVisible)
  const autocomplete = cut('autocomplete').toLowerCase()
  const labels = fieldLabels(field)
  const isGroup = type === 'radio' && group.length > 1
  const required = group.some((button) => dom.matches(button, '[required],[aria-required=true]'))
  const options = isGroup
    ? group.slice(0, OPTIONS).map((button) => fieldLabels(button)[0]?.text.slice(0, CHARACTERS) ?? '')
    : dom.queryFirst(field, 'option', OPTIONS).map((option) => plainText(option, CHARACTERS))
  const tickedOption = isGroup && options[group.findIndex(isTicked)]
  return {
    ref: refOf(field),
    control: CONTROL.find((name) => name === tag) ?? 'editable',
    type,
    name: cut('name'),
    id: cut('id'),
    autocomplete,
    // A radio group is called by its legend; what its buttons are called are the options.
    labels: isGroup ? labels.filter(({ source }) => source === 'legend') : labels,
    required,
    ...(required && { marked: isMarked(field) }),
    ticked: isTick(field) ? group.some(isTicked) : null,
    ...(tickedOption && { tickedOption }),
    visible,
    trap:
      !visible &&
      (/^off$|^new-/.test(autocomplete) ||
        /^-/.test(cut('tabindex')) ||
        dom.closest(field, '[aria-hidden=true]') !== null),
    options,
  }
}
