import { decodeList } from './decode-list.ts'
import edition from './edition.json' with { type: 'json' }
import type { List } from './list.ts'

const files = import.meta.glob<unknown>('./entries/*.json', { eager: true, import: 'default' })

/** The list that comes with the package: always there, whatever happens to lists from elsewhere. */
export const list: List = bundled()

function bundled(): List {
  const decoded = decodeList(edition, Object.values(files))
  if (!decoded.ok) throw new Error(`src/list has broken records:\n${decoded.problems.join('\n')}`)
  return decoded.list
}
