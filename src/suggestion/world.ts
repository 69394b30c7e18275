/** What the page needs from the browser: handed in, so that it can be shown anywhere. */
export interface World {
  now(): Date
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>
  /** Version of the extension. */
  version: string
}
