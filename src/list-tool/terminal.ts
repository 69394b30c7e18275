/** What a command may know of the world besides files. */
export interface Terminal {
  /** One line of what was asked for. */
  out(line: string): void
  /** One line of what went wrong, or of what else a person should know. */
  note(line: string): void
  now: Date
  /** Where relative paths begin. */
  folder: string
  /** The password of a secret key from the environment, for machines. */
  password: string | undefined
  /** Asks for a password without showing it; null where nobody is there to be asked. */
  askPassword(question: string): Promise<string | null>
}
