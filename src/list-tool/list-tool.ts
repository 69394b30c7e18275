import { build } from './build.ts'
import { check } from './check.ts'
import { type Command, EXIT } from './command.ts'
import { diff } from './diff.ts'
import { keygen } from './keygen.ts'
import { processTerminal } from './process-terminal.ts'
import { sign } from './sign.ts'
import { verify } from './verify.ts'

const COMMANDS = new Map<string, Command>(Object.entries({ check, build, keygen, sign, verify, diff }))

const CALL = 'npm run list -- '

const usage = (): string =>
  `Makes, checks and signs lists for Before You Sign. See docs/publish-a-list.md.

${[...COMMANDS.values()].map(({ help }) => `  ${CALL}${help.split('\n')[0]}`).join('\n')}

  ${CALL}COMMAND --help   says more`

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS.get(name)
const asksForHelp = [name, ...args].some((argument) => argument === '--help' || argument === '-h')

if (asksForHelp) {
  process.stdout.write(`${command ? `${CALL}${command.help}` : usage()}\n`)
} else if (command === undefined) {
  process.stderr.write(`${usage()}\n`)
  process.exitCode = EXIT.misused
} else {
  process.exitCode = await command.run(args, processTerminal())
  if (process.exitCode === EXIT.misused) process.stderr.write(`\n${CALL}${command.help.split('\n')[0]}\n`)
}
