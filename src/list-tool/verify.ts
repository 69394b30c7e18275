import { keyIdText, type PublicKey, parsePublicKey } from '../minisign/public-key.ts'
import { parseSignature, type Signature } from '../minisign/signature.ts'
import { verify as verdictOf } from '../minisign/verify.ts'
import { acceptList } from './accept-list.ts'
import { type Command, EXIT, type Exit } from './command.ts'
import { dateProblem } from './date-problem.ts'
import { readArguments } from './read-arguments.ts'
import { readBytes } from './read-bytes.ts'
import type { Terminal } from './terminal.ts'

export const verify: Command = {
  help: `verify FILE --public KEY|FILE

Says whether a subscriber with this public key would accept the list: FILE.minisig, then size, format, entries and dates.
KEY is the line that begins with RW, or the file that holds it; --public may be given twice.`,

  async run(args, terminal) {
    const options = { public: { type: 'string', multiple: true } } as const
    const read = readArguments(terminal, { args, options, allowPositionals: true })
    const [file, ...more] = read?.positionals ?? []
    const keys = read?.values.public ?? []
    if (read === null || file === undefined || more.length > 0 || keys.length === 0) {
      if (read !== null) terminal.note('one FILE and --public KEY are needed')
      return EXIT.misused
    }
    const parsed: PublicKey[] = []
    for (const key of keys) {
      const found = await readPublicKey(terminal, key)
      if (found === null) return EXIT.refused
      parsed.push(found)
    }
    const bytes = await readBytes(terminal, file)
    const signatureBytes = await readBytes(terminal, `${file}.minisig`)
    if (bytes === null || signatureBytes === null) return EXIT.refused
    const signature = parseSignature(new TextDecoder().decode(signatureBytes))
    if (signature === null) {
      terminal.note(`${file}.minisig: is no signature of minisign`)
      return EXIT.refused
    }
    if (!(await isSigned(terminal, file, bytes, signature, parsed))) return EXIT.refused
    return describe(terminal, file, bytes)
  },
}

async function readPublicKey(terminal: Terminal, keyOrFile: string): Promise<PublicKey | null> {
  const bare = parsePublicKey(keyOrFile)
  if (bare !== null) return bare
  const bytes = await readBytes(terminal, keyOrFile)
  const read = bytes === null ? null : parsePublicKey(new TextDecoder().decode(bytes))
  if (bytes !== null && read === null) terminal.note(`${keyOrFile}: is no public key of minisign`)
  return read
}

async function isSigned(
  terminal: Terminal,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Signature,
  keys: PublicKey[],
): Promise<boolean> {
  const verdict = await verdictOf(bytes, signature, keys)
  const id = keyIdText(signature.keyId)
  if (verdict === 'unknown-key') terminal.note(`${file}.minisig: names key ${id}, which was not given`)
  if (verdict === 'bad-signature')
    terminal.note(`${file}.minisig: is not the signature by key ${id} of this file and this comment`)
  if (verdict !== 'valid') return false
  terminal.out(`signed with key ${id} (${signature.trustedComment})`)
  return true
}

function describe(terminal: Terminal, file: string, bytes: Uint8Array): Exit {
  const accepted = acceptList(bytes)
  if (!accepted.ok) {
    for (const problem of accepted.problems) terminal.note(`${file}: ${problem}`)
    return EXIT.refused
  }
  const { name, maintainer, number, issued, expires, entries, nextKey } = accepted.list
  for (const [language, text] of Object.entries(name)) terminal.out(`name (${language}): ${text}`)
  terminal.out(`maintainer: ${maintainer.name}`)
  terminal.out(`edition ${number}, issued ${issued}, expires ${expires}; entries: ${entries.length}`)
  if (nextKey !== null) terminal.out(`later editions may be signed with ${nextKey}`)
  const problem = dateProblem(accepted.list, terminal.now)
  if (problem !== null) terminal.note(`${file}: ${problem}`)
  return problem === null ? EXIT.done : EXIT.refused
}
