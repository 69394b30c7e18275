import type { FieldFacts } from '../facts.ts'
import { excerpt } from './excerpt.ts'
import type { FieldSignal } from './signal.ts'
import { hitsOf, type Wording } from './wording.ts'

/** Nothing else is weighed against it. */
const TRAP_WEIGHT = 10

/** Why it is a field for robots. */
export function trapSignal({ labels }: FieldFacts, wording: Wording): FieldSignal {
  const told = labels.flatMap(({ text }) => {
    const scan = wording.scan(text)
    return hitsOf(scan, 'words.leaveEmpty').map((hit) => excerpt(scan, hit))
  })[0]
  const speaks = { speaksFor: 'honeypot', weight: TRAP_WEIGHT } as const
  return told === undefined
    ? { clue: 'trap', words: '', ...speaks }
    : { clue: 'leave-empty', words: told, ...speaks }
}
