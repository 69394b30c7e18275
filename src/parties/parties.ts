import { decodeParty } from './decode-party.ts'
import type { Party } from './party.ts'

const files = import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' })

/** The folder is the register. In the order of their ids. */
export const parties: readonly Party[] = Object.entries(files)
  .map(([file, record]) => decoded(file, record))
  .sort((one, other) => (one.id < other.id ? -1 : 1))

function decoded(file: string, record: unknown): Party {
  const result = decodeParty(record)
  if (!result.ok) throw new Error(`src/parties/${file} is broken:\n${result.problems.join('\n')}`)
  return result.party
}
