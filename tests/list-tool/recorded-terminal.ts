import type { Terminal } from '../../src/list-tool/terminal.ts'

const NOW = new Date('2026-11-22T10:00:00.000Z')

export interface RecordedTerminal extends Terminal {
  /** Lines of what was asked for, and of what went wrong. */
  said: string[]
  noted: string[]
}

/** A terminal that remembers what was said; `answers` are typed when a password is asked for. */
export function recordedTerminal(
  folder: string,
  { now = NOW, password, answers = [] }: { now?: Date; password?: string; answers?: (string | null)[] } = {},
): RecordedTerminal {
  const said: string[] = []
  const noted: string[] = []
  const left = [...answers]
  return {
    said,
    noted,
    out: (line) => said.push(line),
    note: (line) => noted.push(line),
    now,
    folder,
    password,
    askPassword: async () => left.shift() ?? null,
  }
}
