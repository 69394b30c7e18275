import type { FormFacts, PageFacts } from '../facts.ts'
import type { FrameStatus } from '../messages.ts'
import { anyListed } from './any-listed.ts'
import { refOf } from './element-refs.ts'
import { firstLook } from './first-look.ts'
import { gatherFacts } from './gather-facts.ts'
import { pageHosts } from './page-hosts.ts'
import * as dom from './safe-dom.ts'
import { type Shadows, shadowRoots } from './shadow-roots.ts'
import type { Watching } from './watch.ts'

/** Looks taken again because the time of one ran out: the next is quicker, and the machine may be less busy. */
const RETRIES = 1

export interface ReaderWorld {
  send(facts: PageFacts): Promise<unknown>
  stored(keys: string[]): Promise<Record<string, unknown>>
}

export interface Reader extends Watching {
  /** `asked`: the extension wants the facts now, also those of a page that only embeds. */
  pass(asked?: boolean, shadows?: Shadows): ReturnType<Watching['pass']>
  status(): FrameStatus
}

/** Reads one frame and tells the background what is new, until the signal aborts. */
export const reader = (world: ReaderWorld, signal: AbortSignal): Reader => {
  // Tells documents of one tab apart and guards no secret: `crypto` would cost every page a third of a millisecond.
  const instance = String(Math.random())
  const isListed = () => anyListed(pageHosts(dom.rootElement()), world.stored)
  let state: FrameStatus['state'] = 'reading'
  let told = ''
  let retries = 0
  let forms: FormFacts[] = []
  let line: Promise<unknown> = Promise.resolve()

  const look = async (
    asked: boolean,
    shadows = shadowRoots(dom.rootElement()),
  ): ReturnType<Watching['pass']> => {
    signal.throwIfAborted()
    const settle = (settled: typeof state) => {
      state = settled
      return 'same' as const
    }
    const again = () => (retries++ < RETRIES ? 'again' : 'same')
    if (!/html/.test(dom.ofDocument('contentType'))) return settle('document')
    const first = firstLook(shadows)
    if (first === 'tiny') {
      settle('nothing')
      return 'tiny'
    }
    // What was told once is told again when it is gone.
    if (first !== 'fields' && !asked && !told && !(await isListed())) return settle('nothing')
    const facts = await gatherFacts(instance, signal, shadows)
    if (facts === 'too-large') {
      settle('too-large')
      return again()
    }
    forms = facts.forms
    const worth = facts.forms.length > 0 || told || (asked && facts.embeds.length > 0) || (await isListed())
    if (!worth) return settle('nothing')
    // Not the time, and not what a page changes all day.
    const substance = JSON.stringify({ ...facts, readAt: 0, title: 0, headings: 0, scripts: 0 })
    if (substance === told && !asked) return 'same'
    // The background may be starting: it is told at the next pass.
    try {
      await world.send(facts)
    } catch {
      return again()
    }
    settle('sent')
    if (substance === told) return 'same'
    told = substance
    return facts.capsHit.includes('time') ? again() : 'changed'
  }

  return {
    pass(asked = false, shadows) {
      const next = line.then(() => look(asked, shadows))
      line = next.catch(() => null)
      return next
    },
    status: () => ({ instance, state }),
    forget() {
      told = ''
    },
    knows: (field) =>
      forms.some(({ fields }) => fields.some(({ ref, visible }) => visible && ref === refOf(field))),
  }
}
