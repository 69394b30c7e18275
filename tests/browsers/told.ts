import { type ByKeyboard, spoken } from './by-keyboard.ts'
import type { Told } from './keys.ts'
import type { OwnPage } from './own-page.ts'
import { eventually } from './serialised.ts'

/** Roles of what can be acted on. */
const CONTROLS = ['button', 'link', 'textbox', 'searchbox', 'checkbox', 'combobox', 'summary', 'slider']

/** Radio buttons are told with the question they answer; parts of a date field with the field's name. */
const CONTROLS_OF_A_GROUP = ['radio', 'spinbutton']

/** Browsers' own button in a field for a date. */
const OF_THE_BROWSER = /^(Show date picker|Calendar|Afficher le sélecteur de date|Calendrier)/

const isControl = ({ role }: Told) => CONTROLS.includes(role) || CONTROLS_OF_A_GROUP.includes(role)

export const unnamed = (told: Told[]): string[] =>
  told.filter((one) => isControl(one) && one.name.trim() === '').map(spoken)

/** Controls of the same role and name: a list of controls does not tell them apart. */
export function sameNames(told: Told[]): string[] {
  const named = told
    .filter(({ role, name }) => CONTROLS.includes(role) && !OF_THE_BROWSER.test(name))
    .map(spoken)
  return [...new Set(named.filter((one, at) => named.indexOf(one) !== at))]
}

/** What is wrong with the order of headings, a line each. */
export function headingFaults(told: Told[]): string[] {
  const levels = told.filter(({ role }) => role === 'heading').map(({ level }) => level)
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
    ...levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`${level} at ${at}`] : [])),
  ]
}

/** All that status regions hold now. */
export function statusTexts(told: Told[]): string[] {
  return told.flatMap((one, at) => {
    if (one.role !== 'status') return []
    const rest = told.slice(at + 1)
    const end = rest.findIndex(({ depth }) => depth <= one.depth)
    const inside = end === -1 ? rest : rest.slice(0, end)
    const text = inside.filter(({ role }) => role === 'text').map(({ name }) => name)
    return text.length === 0 ? [] : [text.join(' ').replace(/\s+/g, ' ').trim()]
  })
}

/** Waits until a status region says it. */
export const untilSaid = (keys: ByKeyboard, text: string): Promise<true> =>
  eventually(`a status region says ${text}`, async () => {
    const said = statusTexts(await keys.told())
    return said.some((one) => one.includes(text.replace(/\s+/g, ' '))) ? true : null
  })

/** Why a person would not see where the focus of one of the extension's pages is; '' where they do. */
export const whyUnseen = (page: OwnPage): Promise<string> =>
  page.run((window, document) => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return ''
    const { outlineStyle, outlineWidth } = window.getComputedStyle(focused)
    const about = focused.outerHTML.slice(0, 80)
    // A part of a date field draws its own mark.
    const partOfDate = focused.matches('input[type=date]')
    if (!partOfDate && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0))
      return `no ring: ${about}`
    const box = focused.getBoundingClientRect()
    const x = box.x + Math.min(box.width / 2, 12)
    const y = (Math.max(box.y, 0) + Math.min(box.bottom, window.innerHeight)) / 2
    const there = document.elementFromPoint(x, y)
    return there !== null && (focused.contains(there) || there.contains(focused)) ? '' : `covered: ${about}`
  }, null)
