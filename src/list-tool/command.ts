import type { Terminal } from './terminal.ts'

/** What the shell gets: a list or signature that is not in order, and a command that was not understood, differ. */
export const EXIT = { done: 0, refused: 1, misused: 2 } as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]

export interface Command {
  /** The first line says how it is called. */
  help: string
  run(args: string[], terminal: Terminal): Promise<Exit>
}
