import { readBytes } from './read-bytes.ts'
import { openSecretKey, type SecretKey } from './secret-key.ts'
import { parseSecretKeyFile } from './secret-key-file.ts'
import type { Terminal } from './terminal.ts'

export const NO_PASSWORD =
  'no password was given; where there is no terminal, set LIST_PASSWORD in the environment'

const PROBLEMS = {
  'wrong-password': 'the password is not the one of this key',
  broken: 'the key file is broken: its public part is not that of its secret part',
  'too-costly': 'the key file asks for more memory or time than minisign ever does',
}

/** The key in a file, opened with the password where it has one. Null where that fails, which has then been said. */
export async function askSecretKey(terminal: Terminal, file: string): Promise<SecretKey | null> {
  const bytes = await readBytes(terminal, file)
  if (bytes === null) return null
  const parsed = parseSecretKeyFile(new TextDecoder().decode(bytes))
  if (parsed === null) {
    terminal.note(`${file}: is no secret key of minisign`)
    return null
  }
  const asked =
    parsed.password === null ? '' : (terminal.password ?? (await terminal.askPassword('Password: ')))
  if (asked === null) {
    terminal.note(NO_PASSWORD)
    return null
  }
  const opened = await openSecretKey(parsed, asked)
  if (opened.ok) return opened.key
  terminal.note(`${file}: ${PROBLEMS[opened.problem]}`)
  return null
}
