import path from 'node:path'
import { keyIdText } from '../minisign/public-key.ts'
import { signatureText } from '../minisign/signature.ts'
import { verify } from '../minisign/verify.ts'
import { acceptList } from './accept-list.ts'
import { askSecretKey } from './ask-secret-key.ts'
import { type Command, EXIT } from './command.ts'
import { dateProblem } from './date-problem.ts'
import { printable } from './printable.ts'
import { readArguments } from './read-arguments.ts'
import { readBytes } from './read-bytes.ts'
import { signBytes } from './sign-bytes.ts'
import type { Terminal } from './terminal.ts'
import { writeText } from './write-text.ts'

/** Bytes of the first line that minisign still reads. */
const MAX_COMMENT = 1_000

export const sign: Command = {
  help: `sign FILE --secret FILE [--comment TEXT]

Signs a list with a secret key of "keygen" or of minisign, and writes FILE.minisig beside it. Signs nothing that a
subscriber would refuse. Its password is asked for, or taken from LIST_PASSWORD.
  --comment   first line of the signature file, which is not signed`,

  async run(args, terminal) {
    const options = { secret: { type: 'string' }, comment: { type: 'string' } } as const
    const read = readArguments(terminal, { args, options, allowPositionals: true })
    const [file, ...more] = read?.positionals ?? []
    const secret = read?.values.secret
    if (read === null || file === undefined || more.length > 0 || secret === undefined) {
      if (read !== null) terminal.note('one FILE and --secret FILE are needed')
      return EXIT.misused
    }
    const comment = read.values.comment ?? 'signature of a list for Before You Sign'
    if (printable(comment) !== comment || Buffer.byteLength(comment) > MAX_COMMENT) {
      terminal.note(`--comment: one line of at most ${MAX_COMMENT} bytes`)
      return EXIT.misused
    }
    const bytes = await readBytes(terminal, file)
    const number = bytes === null ? null : numberToSign(terminal, file, bytes)
    if (bytes === null || number === null) return EXIT.refused
    const key = await askSecretKey(terminal, secret)
    if (key === null) return EXIT.refused
    // minisign's own words and tabs, with the list's number among them.
    const seconds = Math.floor(terminal.now.getTime() / 1000)
    const name = printable(path.basename(file))
    const trustedComment = `timestamp:${seconds}\tfile:${name}\tnumber:${number}\thashed`
    const signature = signBytes(bytes, key, { hashed: true, trustedComment })
    if ((await verify(bytes, signature, [key])) !== 'valid')
      throw new Error('the new signature does not verify')
    if (!(await writeText(terminal, `${file}.minisig`, signatureText(signature, comment))))
      return EXIT.refused
    terminal.out(`${file}.minisig: edition ${number}, signed with key ${keyIdText(key.keyId)}`)
    return EXIT.done
  },
}

/** The number of a list that subscribers would take; null where they would not, which has then been said. */
function numberToSign(terminal: Terminal, file: string, bytes: Uint8Array): number | null {
  const accepted = acceptList(bytes)
  const problem = accepted.ok ? dateProblem(accepted.list, terminal.now) : null
  const problems = accepted.ok ? (problem === null ? [] : [problem]) : accepted.problems
  for (const told of problems) terminal.note(`${file}: ${told}`)
  return accepted.ok && problem === null ? accepted.list.number : null
}
