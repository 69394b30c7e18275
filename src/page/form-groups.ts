import { CONTROLS, isButton, isSearchBox, takesData } from './control.ts'
import { caps, scopes } from './look.ts'
import { CARD } from './near-blocks.ts'
import { isPageWrapper } from './page-wrapper.ts'
import * as dom from './safe-dom.ts'

/** Controls read in a document: 30 forms of 80 fields with their buttons, and some room. */
const CONTROLS_READ = 4_000
/** Forms and groups handed on. */
const FORMS = 30
/** Ancestors among which the common container of fields outside any form is looked for. */
const LEVELS = 6
/** Ancestors that make a group of fields for which no button was found. */
const LEVELS_WITHOUT_BUTTON = 3

/** A group may be one of these, but never goes beyond. */
const BOUNDARY = `${CARD},footer,header,nav,form,td,li`

const BUTTON = 'button,[type=submit i],[type=button i],[type=image i],[role=button]'

/** A form, or fields that belong together without one. */
export interface FormGroup {
  root: Element
  /** Where the target is read: the form itself, or the one that wraps the whole page. */
  form: Element | null
  /** In document order, without hidden inputs. */
  controls: Element[]
  /** Some control could take personal data by itself and is no search box. */
  takesData: boolean
}

export const rootOf = ({ root }: FormGroup): Element => root

const formOf = (control: Element): Element | null =>
  Reflect.get(control, 'form') ?? dom.closest(control, 'form')

/** The container that holds a control and a button, or the nearest few ancestors where none does. */
const containerOf = (control: Element): Element => {
  let fallback = control
  let left = LEVELS_WITHOUT_BUTTON
  for (const node of dom.ancestors(control).drop(1).take(LEVELS)) {
    if (dom.matches(node, 'html,body,main')) break
    if (left-- > 0) fallback = node
    if (dom.query(node, BUTTON) || dom.matches(node, BOUNDARY)) return node
  }
  return fallback
}

/**
 * The forms of a document and its shadow roots, and the groups of fields that stand in none or in a form that
 * wraps the page. Those without a field are left out, and those that take no data come last.
 */
export const formGroups = (): FormGroup[] => {
  const groups: FormGroup[] = []
  const add = (root: Element, form: Element | null, controls: Element[]) => {
    if (controls.every(isButton)) return
    const takes = controls.some((control) => takesData(control) && !isSearchBox(control))
    // Fields in shadow roots of their own may have one container.
    const known = groups.find((group) => group.root === root)
    known?.controls.push(...controls)
    if (known) known.takesData ||= takes
    else groups.push({ root, form, controls, takesData: takes })
  }
  for (const scope of scopes) {
    const found = dom.queryFirst(scope, CONTROLS, CONTROLS_READ)
    if (found.length === CONTROLS_READ) caps.add('fields')
    for (const [form, controls] of Map.groupBy(found, formOf)) {
      if (form && !isPageWrapper(form)) {
        add(form, form, controls)
        continue
      }
      const containers = new Set(controls.filter((control) => !isButton(control)).map(containerOf))
      for (const root of containers)
        if (![...containers].some((other) => other !== root && dom.holds(other, root)))
          add(
            root,
            form,
            controls.filter((control) => dom.holds(root, control)),
          )
    }
  }
  groups.sort((a, b) => Number(b.takesData) - Number(a.takesData))
  if (groups.length > FORMS) caps.add('forms')
  return groups.slice(0, FORMS)
}
