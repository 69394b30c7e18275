import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

/** The terminal that this process was started from. */
export const processTerminal = (): Terminal => ({
  out: (line) => process.stdout.write(`${printable(line)}\n`),
  note: (line) => process.stderr.write(`${printable(line)}\n`),
  now: new Date(),
  // npm starts scripts in the project's folder and tells here where it was called.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  password: process.env['LIST_PASSWORD'],
  askPassword,
})

async function askPassword(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stderr.write(question)
  // What is typed is echoed here, where nobody sees it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asked = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const answer = await new Promise<string | null>((resolve) => {
    asked.once('close', () => resolve(null))
    asked.once('SIGINT', () => asked.close())
    asked.question('').then(resolve, () => resolve(null))
  })
  asked.close()
  process.stderr.write('\n')
  return answer
}
