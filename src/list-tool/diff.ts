import { canonicalBytes } from './canonical-bytes.ts'
import { type Command, EXIT } from './command.ts'
import { listChanges } from './list-changes.ts'
import { readArguments } from './read-arguments.ts'
import { readList } from './read-list.ts'

export const diff: Command = {
  help: `diff OLD NEW

What changed from one edition to the next, for a changelog. OLD and NEW are list files, or folders of a list. Ends with 1
where the content changed and the number did not rise, as subscribers would refuse the edition.`,

  async run(args, terminal) {
    const read = readArguments(terminal, { args, allowPositionals: true })
    const [oldPlace, newPlace, ...more] = read?.positionals ?? []
    if (read === null || oldPlace === undefined || newPlace === undefined || more.length > 0) {
      if (read !== null) terminal.note('two lists are needed: OLD and NEW')
      return EXIT.misused
    }
    const before = await readList(terminal, oldPlace)
    const after = await readList(terminal, newPlace)
    if (before === null || after === null) return EXIT.refused
    if (Buffer.from(canonicalBytes(before)).equals(canonicalBytes(after))) {
      terminal.out(`Edition ${after.number} on both sides, with the same content.`)
      return EXIT.done
    }
    terminal.out(
      `Edition ${after.number} of ${after.issued}, after edition ${before.number} of ${before.issued}`,
    )
    for (const change of listChanges(before, after)) terminal.out(`- ${change}`)
    if (after.number > before.number) return EXIT.done
    terminal.note(
      `The number did not rise (${before.number} → ${after.number}): subscribers would refuse this edition. Raise "number" above ${before.number}.`,
    )
    return EXIT.refused
  },
}
