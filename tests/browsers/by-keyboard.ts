import type { Key, Keyboard, Told } from './keys.ts'
import { eventually } from './serialised.ts'

/** Stops after which a control is not reached by Tab in any sense that helps. */
const STOPS = 150

/** Milliseconds for which a key may leave the focus where it was, as at a page's last control. */
const LATE = 500

const isFocus = ({ focused, role }: Told): boolean => focused && role !== 'document'

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** "button: Close", as failures tell it. */
export const spoken = ({ role, name }: Pick<Told, 'role' | 'name'>): string => `${role}: ${squeeze(name)}`

/** Where the focus is, with its place in the tree. */
export type Stop = Told & { at: number }

/** A page as a person uses it who has keys and no pointer, and is told by a screen reader where they are. */
export class ByKeyboard {
  /** Place in the tree of the last stop that was asked for. */
  private at = -1

  constructor(private readonly keyboard: Keyboard) {}

  told(): Promise<Told[]> {
    return this.keyboard.told()
  }

  press(key: Key): Promise<void> {
    return this.keyboard.press(key)
  }

  typeIn(text: string): Promise<void> {
    return this.keyboard.typeIn(text)
  }

  /** Where the focus is; null where it is on the page as a whole. */
  async stop(): Promise<Stop | null> {
    const told = await this.told()
    this.at = told.findLastIndex(isFocus)
    const focused = told[this.at]
    return focused === undefined ? null : { ...focused, at: this.at }
  }

  /** Waits until the focus is on what is so named. */
  async isOn(name: string | RegExp): Promise<Stop> {
    let last: Stop | null = null
    return eventually(`the focus on ${name}`, async () => {
      last = await this.stop()
      return last !== null && isNamed(last, name) ? last : null
    }).catch((error: Error) => {
      throw new Error(`${error.message}. It is on ${last === null ? 'the page' : spoken(last)}`)
    })
  }

  /** Presses Tab once and waits until the tree knows: Firefox's lags behind its pages. Null: the page as a whole. */
  async next(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop | null> {
    const before = this.at
    let stop: Stop | null = null
    await this.press(key)
    const moved = async () => {
      stop = await this.stop()
      return this.at === before ? null : true
    }
    await eventually('the focus moves', moved, LATE).catch(() => null)
    return stop
  }

  /** Presses Tab until the focus is on what is so named; gives the stops on the way, that one last. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
    const stops: Stop[] = []
    for (let times = 0; times < STOPS; times += 1) {
      const stop = await this.next(key)
      if (stop !== null) stops.push(stop)
      if (stop !== null && isNamed(stop, name)) return stops
    }
    throw new Error(`No stop is ${name}: ${stops.slice(0, 40).map(spoken).join(' · ')}`)
  }

  /** Goes to a control by Tab and presses a key on it. */
  async act(name: string | RegExp, key: Key = 'Enter'): Promise<void> {
    await this.tabTo(name)
    await this.press(key)
  }
}

function isNamed({ name }: Told, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? squeeze(name).startsWith(squeeze(wanted)) : wanted.test(squeeze(name))
}
