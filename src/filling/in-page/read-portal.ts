import { CONTROLS, isButton, isSearchBox, isTick, typeOf } from '../../page/control.ts'
import { refOf } from '../../page/element-refs.ts'
import { fieldFacts } from '../../page/field-facts.ts'
import { beginLook, scopes } from '../../page/look.ts'
import { plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'
import { shadowRoots } from '../../page/shadow-roots.ts'
import { timeBudget } from '../../page/time-budget.ts'
import type { PortalField, PortalOption } from '../portal-field.ts'
import { isTyped, isWritable } from './field-state.ts'
import { headingsAbove } from './headings-above.ts'
import { joinedLabel } from './joined-label.ts'
import { labelParts } from './label-parts.ts'
import { rowName } from './row-name.ts'

/** Fields read in one frame, options of one list, characters of one text, of one label and of one value. */
const LIMITS = { fields: 300, options: 400, text: 300, label: 200, value: 60 }

/** What every page of a site has: a newsletter at its foot is no part of the form. */
const BESIDE = 'footer:not(form *,main *),nav'

export interface PortalRead {
  lang: string
  fields: PortalField[]
}

/** What a form of this frame shows: visible fields that take text, lists, and the places of passwords. */
export function readPortal(): PortalRead {
  const root = dom.rootElement()
  beginLook(shadowRoots(root), timeBudget(), new AbortController().signal)
  const controls = scopes.flatMap((scope) => dom.queryFirst(scope, CONTROLS, LIMITS.fields * 4))
  const fields = controls
    .filter((control) => !isButton(control) && !isTick(control) && !isSearchBox(control))
    .filter((control) => typeOf(control) === 'password' || isWritable(control))
    .filter((control) => dom.closest(control, BESIDE) === null)
    .slice(0, LIMITS.fields)
    .flatMap((control) => portalField(control) ?? [])
  return { lang: dom.attribute(root, 'lang').slice(0, LIMITS.value), fields }
}

/** One field; null where nobody sees it. */
export function portalField(control: Element): PortalField | null {
  const facts = fieldFacts(control, [control])
  if (!facts.visible || facts.trap) return null
  const { ref, type, name, id, autocomplete, required } = facts
  const parts = labelParts(control, LIMITS.label)
  const limit = Number(dom.attribute(control, 'maxlength') || Number.NaN)
  const form = dom.closest(control, 'form')
  return {
    ref,
    control: facts.control,
    type,
    name,
    id,
    autocomplete,
    // A hint inside a label is none of its words.
    labels: joinedLabel(control, facts.labels, LIMITS.label).map(({ source, text }) => ({
      source,
      text: parts.find(({ whole }) => source === 'label' && whole === text)?.lead ?? text,
    })),
    required,
    headings: headingsAbove(control),
    row: rowName(control),
    description: [...parts.map(({ hint }) => hint), describedBy(control)]
      .join(' ')
      .trim()
      .slice(0, LIMITS.text),
    form: form === null ? '' : refOf(form),
    limit: Number.isInteger(limit) && limit > 0 ? limit : null,
    options: control instanceof HTMLSelectElement ? optionsOf(control) : [],
    // Of a password not even this is asked.
    typed: type !== 'password' && isTyped(control),
  }
}

const describedBy = (control: Element): string =>
  (control.ariaDescribedByElements ?? [])
    .map((element) => plainText(element, LIMITS.text))
    .join(' ')
    .slice(0, LIMITS.text)

/** What a list sends for an option: its text where its author gave it no value. */
export const optionValue = (option: Element): string =>
  (option instanceof HTMLOptionElement ? option.value : '').slice(0, LIMITS.value)

const optionsOf = (list: HTMLSelectElement): PortalOption[] =>
  dom.queryFirst(list, 'option', LIMITS.options).map((option) => ({
    text: plainText(option, LIMITS.value),
    value: optionValue(option),
  }))
