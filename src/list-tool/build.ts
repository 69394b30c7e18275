import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { List } from '../list/list.ts'
import { acceptList } from './accept-list.ts'
import { OWN_FOLDER } from './check.ts'
import { checkFolder } from './check-folder.ts'
import { type Command, EXIT } from './command.ts'
import { readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { writeText } from './write-text.ts'

export const build: Command = {
  help: `build [FOLDER] --out FILE

Makes the one file that is published, from a folder that "check" finds in order (default ${OWN_FOLDER}). The same folder
always gives the same bytes.`,

  async run(args, terminal) {
    const read = readArguments(terminal, {
      args,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    })
    const [folder = OWN_FOLDER, ...more] = read?.positionals ?? []
    const out = read?.values.out
    if (read === null || more.length > 0) return EXIT.misused
    if (out === undefined) {
      terminal.note('--out FILE is missing: where the list goes')
      return EXIT.misused
    }
    const checked = checkFolder(terminal, folder)
    if (checked === null) return EXIT.refused
    warnOfSameNumber(terminal, out, checked.list, checked.bytes)
    if (!(await writeText(terminal, out, checked.bytes))) return EXIT.refused
    const { number, entries } = checked.list
    terminal.out(`${out}: edition ${number}; entries: ${entries.length}; bytes: ${checked.bytes.length}`)
    return EXIT.done
  },
}

/** The slip that subscribers notice first: they refuse other bytes under a number that they know. */
function warnOfSameNumber(terminal: Terminal, out: string, { number }: List, bytes: Uint8Array): void {
  const file = path.resolve(terminal.folder, out)
  if (!existsSync(file)) return
  const before = new Uint8Array(readFileSync(file))
  const accepted = acceptList(before)
  if (accepted.ok && accepted.list.number >= number && !Buffer.from(before).equals(bytes))
    terminal.note(
      `note: ${out} held edition ${accepted.list.number} with other content; if that was published, raise "number" in edition.json above ${accepted.list.number}`,
    )
}
