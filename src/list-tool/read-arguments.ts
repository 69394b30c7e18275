import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Terminal } from './terminal.ts'

/** The arguments by their names; null where they are not understood, which has then been said. */
export function readArguments<T extends ParseArgsConfig>(
  terminal: Terminal,
  config: T,
): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    terminal.note(error.message)
    return null
  }
}
