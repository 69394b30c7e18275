/** The keys that a person without a pointer uses, and what each browser's protocol calls them. */
export const KEYS = {
  Tab: { bidi: '\uE004', code: 9, text: '' },
  Enter: { bidi: '\uE007', code: 13, text: '\r' },
  Space: { bidi: ' ', code: 32, text: ' ' },
  Escape: { bidi: '\uE00C', code: 27, text: '' },
  ArrowUp: { bidi: '\uE013', code: 38, text: '' },
  ArrowDown: { bidi: '\uE015', code: 40, text: '' },
  End: { bidi: '\uE010', code: 35, text: '' },
} as const

type Single = keyof typeof KEYS
export type Key = Single | 'Shift+Tab'

export interface Pressed {
  name: Single
  shift: boolean
}

export const pressed = (key: Key): Pressed =>
  key === 'Shift+Tab' ? { name: 'Tab', shift: true } : { name: key, shift: false }

/** What the browser calls the key in an event: the space bar gives a space. */
export const eventKey = (name: Single): string => (name === 'Space' ? ' ' : name)

/** A page or popup that has the keyboard. */
export interface Keyboard {
  press(key: Key): Promise<void>
  /** A person's keys, wherever the focus is. */
  typeIn(text: string): Promise<void>
  /** What assistive technology is told of the page, in its order, closed roots and all. */
  told(): Promise<Told[]>
}

/** One element as assistive technology is told of it. */
export interface Told {
  /** The role's name in ARIA; "summary" for what unfolds a `<details>`. */
  role: string
  name: string
  /** What `aria-describedby` or a title adds. */
  description: string
  focused: boolean
  checked: boolean
  /** Null where it opens nothing. */
  expanded: boolean | null
  disabled: boolean
  /** Of a heading; otherwise 0. */
  level: number
  /** How deep it stands below the page. */
  depth: number
}
