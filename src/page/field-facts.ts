import type { FieldFacts } from '../facts.ts'
import { isTick, typeOf } from './control.ts'
import { refOf } from './element-refs.ts'
import { fieldLabels, labelsOf } from './field-labels.ts'
import type { Look } from './look.ts'
import { plainText } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { drawnBeside } from './surroundings.ts'
import { hiddenBy } from './visibility.ts'

/** Options handed on of a select or radio group; characters of one, and of a name. */
const OPTIONS = 40
const CHARACTERS = 100

/** The state that the page's author gave a box, as first seen: scripts and people change it later. */
const authoredTicks = new WeakMap<Element, boolean>()

function isTicked(box: Element): boolean {
  const ticked = authoredTicks.get(box) ?? dom.hasAttribute(box, 'checked')
  authoredTicks.set(box, ticked)
  return ticked
}

/** Style sheets draw the star, the word or the icon of a demanded field beside its label or a piece of it. */
const isMarked = (look: Look, field: Element): boolean =>
  labelsOf(look, field)
    .flatMap((label) => [label, ...dom.queryFirst(label, '*', OPTIONS)])
    .flatMap(drawnBeside)
    .some(({ content }) => /[^a-z"]|"[^"]/.test(content))

/** Styled boxes and file fields are often hidden themselves and drawn by their label. */
const isVisible = (look: Look, field: Element, opened: ReadonlySet<Element>): boolean =>
  hiddenBy(field, 0, opened) === null ||
  ((isTick(field) || typeOf(field) === 'file') &&
    labelsOf(look, field).some((label) => hiddenBy(label, 0, opened) === null))

/** One field, or the buttons of one radio group. */
export function fieldFacts(
  look: Look,
  field: Element,
  group: Element[],
  opened: ReadonlySet<Element>,
): FieldFacts {
  const cut = (name: string) => dom.attribute(field, name).trim().slice(0, CHARACTERS)
  const tag = dom.tagName(field)
  const type = typeOf(field)
  const visible = group.some((button) => isVisible(look, button, opened))
  const autocomplete = cut('autocomplete').toLowerCase()
  const labels = fieldLabels(look, field)
  const isGroup = type === 'radio' && group.length > 1
  const required = group.some((button) => dom.matches(button, '[required],[aria-required=true]'))
  const options = isGroup
    ? group.slice(0, OPTIONS).map((button) => fieldLabels(look, button)[0]?.text.slice(0, CHARACTERS) ?? '')
    : dom.queryFirst(field, 'option', OPTIONS).map((option) => plainText(option, CHARACTERS))
  const tickedOption = isGroup && options[group.findIndex(isTicked)]
  return {
    ref: refOf(field),
    control: tag === 'input' || tag === 'select' || tag === 'textarea' ? tag : 'editable',
    type,
    name: cut('name'),
    id: cut('id'),
    autocomplete,
    // A radio group is called by its legend; what its buttons are called are the options.
    labels: isGroup ? labels.filter(({ source }) => source === 'legend') : labels,
    required,
    ...(required && { marked: isMarked(look, field) }),
    ticked: isTick(field) ? group.some(isTicked) : null,
    ...(tickedOption && { tickedOption }),
    visible,
    trap:
      !visible &&
      (/^off$|^new-/.test(autocomplete) ||
        cut('tabindex').startsWith('-') ||
        dom.closest(field, '[aria-hidden=true]') !== null),
    options,
  }
}
