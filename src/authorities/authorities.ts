import type { Authority } from './authority.ts'
import { decodeAuthority } from './decode-authority.ts'

const files = import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' })

/** In the order of their ids. */
export const authorities: readonly Authority[] = Object.entries(files)
  .map(([file, record]) => decoded(file, record))
  .sort((one, other) => (one.id < other.id ? -1 : 1))

export function findAuthority(id: string): Authority | null {
  return authorities.find((authority) => authority.id === id) ?? null
}

function decoded(file: string, record: unknown): Authority {
  const result = decodeAuthority(record)
  if (!result.ok) throw new Error(`src/authorities/${file} is broken:\n${result.problems.join('\n')}`)
  return result.authority
}
