import type { ButtonFacts, FormFacts, TargetFacts } from '../facts.ts'
import { isButton, typeOf } from './control.ts'
import { refOf } from './element-refs.ts'
import { fieldFacts } from './field-facts.ts'
import type { FormGroup } from './form-groups.ts'
import { cleanAddress } from './link-facts.ts'
import type { Look } from './look.ts'
import { nearBlocks } from './near-blocks.ts'
import { plainText, squeeze } from './plain-text.ts'
import { regionFacts } from './region-facts.ts'
import * as dom from './safe-dom.ts'
import { hiddenBy, isShown, NOTHING_OPENED } from './visibility.ts'

/** Fields, buttons and hidden inputs of one form; characters on a button, or of a name. */
const FIELDS = 80
const BUTTONS = 20
const HIDDEN = 40
const BUTTON_CHARACTERS = 100

const HIDDEN_YES = 'input[type=hidden i][name]:is([value="1"],[value=true i],[value=on i],[value=yes i])'

function targetFacts({ form, controls }: FormGroup): TargetFacts {
  const resolved = (element: Element, name: string): string | null => {
    const authored = dom.attribute(element, name).trim()
    return authored ? cleanAddress(URL.parse(authored, dom.baseAddress(element))?.href ?? authored) : null
  }
  const method = form && dom.attribute(form, 'method').trim().toLowerCase()
  return {
    action: form && resolved(form, 'action'),
    method: method === 'get' || method === 'post' || method === 'dialog' ? method : null,
    formActions: controls
      .map((control) => resolved(control, 'formaction'))
      .filter((action) => action !== null)
      .slice(0, BUTTONS),
    inlineHandler: form !== null && dom.hasAttribute(form, 'onsubmit'),
  }
}

function buttonFacts(button: Element, opened: ReadonlySet<Element>): ButtonFacts {
  const words = ['value', 'alt', 'aria-label', 'title']
    .map((name) => dom.attribute(button, name))
    .find(Boolean)
  return {
    ref: refOf(button),
    text: plainText(button, BUTTON_CHARACTERS) || squeeze(words ?? '', BUTTON_CHARACTERS),
    visible: hiddenBy(button, 0, opened) === null,
    submits: !/^(button|reset)$/i.test(dom.attribute(button, 'type').trim()),
  }
}

/** What a form says yes to unseen. Values are not read: the selector asks whether the author wrote "yes". */
const hiddenChoices = (root: Element): string[] =>
  dom
    .queryFirst(root, HIDDEN_YES, HIDDEN)
    .map((input) => dom.attribute(input, 'name').slice(0, BUTTON_CHARACTERS))

/** Radios of one name are one field. */
function fieldGroups(controls: Element[]): Map<Element | string, Element[]> {
  const groups = new Map<Element | string, Element[]>()
  for (const control of controls) {
    const key = (typeOf(control) === 'radio' && dom.attribute(control, 'name')) || control
    groups.set(key, [...(groups.get(key) ?? []), control])
  }
  return groups
}

/** Everything about one form. A form that nobody can see is read as it would be shown. */
export async function formFacts(look: Look, group: FormGroup, groups: FormGroup[]): Promise<FormFacts> {
  const { root, controls } = group
  const fields = controls.filter((control) => !isButton(control))
  const visible = fields.some((field) => hiddenBy(field, 0) === null)
  const opened = new Set(NOTHING_OPENED)
  if (!visible) for (const node of dom.ancestors(root)) opened.add(node)
  const facts: FormFacts = {
    ref: refOf(root),
    element: root === group.form ? 'form' : 'group',
    visible,
    target: targetFacts(group),
    fields: [],
    buttons: [],
    texts: [],
    links: [],
    hiddenChoices: hiddenChoices(root),
  }
  for (const buttons of fieldGroups(fields).values()) {
    await look.pause()
    const [field] = buttons
    if (facts.fields.length === FIELDS) look.caps.add('fields')
    else if (field) facts.fields.push(fieldFacts(look, field, buttons, opened))
  }
  facts.buttons = controls
    .filter(isButton)
    .slice(0, BUTTONS)
    .map((button) => buttonFacts(button, opened))
  // A dialog not yet opened stands between nothing.
  const strangers = groups
    .filter((other) => other.takesData && (!visible || isShown(other.root)))
    .map((other) => other.root)
  // What stands around a search box or a lone choice informs about nothing.
  const roots = group.takesData ? nearBlocks(root, strangers) : [root]
  const region = await regionFacts(
    look,
    root,
    roots,
    groups.map((other) => other.root),
    opened,
  )
  return { ...facts, ...region }
}
