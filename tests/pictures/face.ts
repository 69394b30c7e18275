import type { Theme } from './frame.ts'

/** What a face is to the pictures: its states, each with what brings it about. */

export const PICTURED = ['fr', 'en', 'de'] as const
export type Pictured = (typeof PICTURED)[number]

export interface Face {
  name: string
  /** In pixels: the narrowest that must do, and what most people have. */
  widths: readonly number[]
  /** Of the window before the state is shown; a page is then drawn as long as it is. */
  height: number
  /** It stays that high: what is pictured keeps to the window and not to the page. */
  fixed?: true
  states: Record<string, State>
  /** Takes away what a state has shown. */
  close(): void
  /** What is judged, where it is not the whole document: a closed shadow root has to be handed over. */
  within?(): ParentNode
  /** Judges what axe cannot, in full-size pictures. */
  judge?(png: string, state: string): Promise<string[]>
}

/** Shows the state and waits until it stands there. */
export type State = (language: Pictured, theme: Theme) => Promise<void> | void
