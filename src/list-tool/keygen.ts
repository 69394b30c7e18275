import { existsSync } from 'node:fs'
import path from 'node:path'
import { keyIdText, publicKeyText } from '../minisign/public-key.ts'
import { NO_PASSWORD } from './ask-secret-key.ts'
import { type Command, EXIT } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { newSecretKey, sealSecretKey } from './secret-key.ts'
import { secretKeyFileText } from './secret-key-file.ts'
import type { Terminal } from './terminal.ts'
import { writeText } from './write-text.ts'

/** Whoever owns the file, and nobody else. */
const OWNER_ONLY = 0o600

export const keygen: Command = {
  help: `keygen --public FILE --secret FILE [--no-password]

Makes a pair of keys as minisign does. The public one is for everybody; the secret one is sealed by a password, which is
asked for, or taken from LIST_PASSWORD. With --no-password the file alone can sign. Never overwrites a file.`,

  async run(args, terminal) {
    const read = readArguments(terminal, {
      args,
      options: {
        public: { type: 'string' },
        secret: { type: 'string' },
        'no-password': { type: 'boolean', default: false },
      },
    })
    if (read === null) return EXIT.misused
    const { public: publicFile, secret: secretFile, 'no-password': bare } = read.values
    if (publicFile === undefined || secretFile === undefined) {
      terminal.note('--public FILE and --secret FILE are needed: where the two keys go')
      return EXIT.misused
    }
    for (const file of [publicFile, secretFile])
      if (existsSync(path.resolve(terminal.folder, file))) {
        terminal.note(`${file}: exists, and a key is never overwritten`)
        return EXIT.refused
      }
    const password = bare ? null : await newPassword(terminal)
    if (password === undefined) return EXIT.refused
    const key = newSecretKey()
    const secretText = secretKeyFileText(await sealSecretKey(key, password))
    const publicText = `untrusted comment: minisign public key ${keyIdText(key.keyId)}\n${publicKeyText(key)}\n`
    const written =
      (await writeText(terminal, secretFile, secretText, { fresh: true, mode: OWNER_ONLY })) &&
      (await writeText(terminal, publicFile, publicText, { fresh: true }))
    if (!written) return EXIT.refused
    terminal.out(
      `${secretFile}: secret key. Keep it off the web host and out of the repository, with a copy.`,
    )
    terminal.out(`${publicFile}: public key ${keyIdText(key.keyId)}. Subscribers need this line:`)
    terminal.out(publicKeyText(key))
    return EXIT.done
  },
}

/** Asked twice, as a slip would lock the key for ever. Undefined where there is none, which has then been said. */
async function newPassword(terminal: Terminal): Promise<string | undefined> {
  if (terminal.password === '') {
    terminal.note('LIST_PASSWORD is empty; for a key without password say --no-password')
    return undefined
  }
  if (terminal.password !== undefined) return terminal.password
  const password = await terminal.askPassword('Password for the secret key: ')
  if (password === null) terminal.note(`${NO_PASSWORD}. For a key without password say --no-password`)
  else if (password === '') terminal.note('an empty password protects nothing; for none say --no-password')
  else if ((await terminal.askPassword('The same again: ')) === password) return password
  else terminal.note('the two passwords differ; nothing was written')
  return undefined
}
