import type { Draft } from '../complaint/draft.ts'
import { loadDraft } from '../storage.ts'

/** The draft that the address names, or null: unknown, expired, from another browser, or no name at all. */
export async function draftNamed(search: string): Promise<Draft | null> {
  const id = new URLSearchParams(search).get('draft')
  return id === null || id === '' ? null : loadDraft(id)
}
