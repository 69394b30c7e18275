import type { ButtonFacts, FieldFacts, FormFacts, TargetFacts } from '../facts.ts'
import { isButton, typeOf } from './control.ts'
import { refOf } from './element-refs.ts'
import { fieldFacts } from './field-facts.ts'
import { type FormGroup, rootOf } from './form-groups.ts'
import { cleanAddress, nameOf } from './link-facts.ts'
import { caps, pause } from './look.ts'
import { nearBlocks } from './near-blocks.ts'
import { regionFacts } from './region-facts.ts'
import * as dom from './safe-dom.ts'
import { hiddenBy, isShown, readAsOpen } from './visibility.ts'

/** Fields, buttons and hidden inputs of one form; characters on a button, or of a name. */
const FIELDS = 80
const BUTTONS = 20
const HIDDEN = 40
const BUTTON_CHARACTERS = 100

const METHODS = ['get', 'post', 'dialog'] as const

const HIDDEN_YES = 'input[type=hidden i][name]:is([value="1"],[value=true i],[value=on i],[value=yes i])'

const targetFacts = ({ form, controls }: FormGroup): TargetFacts => {
  const resolved = (element: Element, name: string): string | null => {
    const authored = dom.attribute(element, name).trim()
    return authored ? cleanAddress(URL.parse(authored, dom.baseAddress(element))?.href ?? authored) : null
  }
  const method = form && dom.attribute(form, 'method').trim().toLowerCase()
  return {
    action: form && resolved(form, 'action'),
    method: METHODS.find((known) => known === method) ?? null,
    formActions: controls.flatMap((control) => resolved(control, 'formaction') ?? []).slice(0, BUTTONS),
    inlineHandler: form !== null && dom.matches(form, '[onsubmit]'),
  }
}

const buttonFacts = (button: Element): ButtonFacts => ({
  ref: refOf(button),
  text: nameOf(button, BUTTON_CHARACTERS),
  visible: !hiddenBy(button),
  submits: !/^(button|reset)$/i.test(dom.attribute(button, 'type').trim()),
})

/** What a form says yes to unseen. Values are not read: the selector asks whether the author wrote "yes". */
const hiddenChoices = (root: Element): string[] =>
  dom
    .queryFirst(root, HIDDEN_YES, HIDDEN)
    .map((input) => dom.attribute(input, 'name').slice(0, BUTTON_CHARACTERS))

/** Radios of one name are one field. */
const fieldOf = (control: Element): Element | string =>
  (typeOf(control) === 'radio' && dom.attribute(control, 'name')) || control

/** Everything about one form. A form that nobody can see is read as it would be shown. */
export const formFacts = async (group: FormGroup, groups: FormGroup[]): Promise<FormFacts> => {
  const { root, controls } = group
  const inputs = controls.filter((control) => !isButton(control))
  readAsOpen([])
  const visible = inputs.some((field) => !hiddenBy(field))
  if (!visible) readAsOpen(dom.ancestors(root))
  const fields: FieldFacts[] = []
  for (const buttons of Map.groupBy(inputs, fieldOf).values()) {
    await pause()
    const [field] = buttons
    if (fields.length === FIELDS) caps.add('fields')
    else if (field) fields.push(fieldFacts(field, buttons))
  }
  // A dialog not yet opened stands between nothing.
  const strangers = groups.filter((other) => other.takesData && (!visible || isShown(other.root))).map(rootOf)
  return {
    ref: refOf(root),
    element: root === group.form ? 'form' : 'group',
    visible,
    target: targetFacts(group),
    fields,
    buttons: controls.filter(isButton).slice(0, BUTTONS).map(buttonFacts),
    // What stands around a search box or a lone choice informs about nothing.
    ...(await regionFacts(root, group.takesData ? nearBlocks(root, strangers) : [root], groups.map(rootOf))),
    hiddenChoices: hiddenChoices(root),
  }
}
