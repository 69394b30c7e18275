import { checkFolder } from './check-folder.ts'
import { type Command, EXIT } from './command.ts'
import { partyTable, standingTable } from './list-tables.ts'
import { readArguments } from './read-arguments.ts'

export const OWN_FOLDER = 'src/list'

export const check: Command = {
  help: `check [FOLDER]

Reads a list in its folder (edition.json, entries/*.json; default ${OWN_FOLDER}) and says what is wrong: file, place, what
is wanted. Then what its editors should look at soon, how strongly each entry speaks today, and entries by party and
status. Ends with 1 where something is wrong.`,

  async run(args, terminal) {
    const read = readArguments(terminal, { args, allowPositionals: true })
    const [folder = OWN_FOLDER, ...more] = read?.positionals ?? []
    if (read === null || more.length > 0) return EXIT.misused
    const checked = checkFolder(terminal, folder)
    if (checked === null) return EXIT.refused
    const { list, bytes } = checked
    const today = terminal.now.toISOString().slice(0, 10)
    const lines = [
      `Standing on ${today}`,
      '',
      ...standingTable(list, terminal.now),
      '',
      'Entries by party and status',
      '',
      ...partyTable(list.entries),
      '',
      `Edition ${list.number} of ${list.issued}, until ${list.expires}; entries: ${list.entries.length}; bytes: ${bytes.length}. In order.`,
    ]
    for (const line of lines) terminal.out(line)
    return EXIT.done
  },
}
