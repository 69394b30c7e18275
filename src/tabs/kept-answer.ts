import type { AssessAnswer } from '../messages.ts'

/**
 * Answers that are kept, for as many tabs at most: an answer is as large as the facts behind it, and a session store
 * has room for some hundred of them. Two tabs of one place take turns, and the one that lost it is asked for anew.
 */
const PLACES = 16

/** The last answer that was drawn for a tab, and the document in its top frame that it was about. */
export interface KeptAnswer {
  tabId: number
  instance: string
  answer: AssessAnswer
}

/** Where the answer of a tab stands in `storage.session`. */
export const answerKey = (tabId: number): string => `answer:${tabId % PLACES}`

/**
 * What is kept of this tab for this document, or null. The store is the extension's own and goes with each new edition
 * of it, so its shape is not looked at again: what has to be known is whose answer it is.
 */
export function keptAnswerOf(stored: unknown, tabId: number, instance: string): AssessAnswer | null {
  return isKept(stored) && stored.tabId === tabId && stored.instance === instance ? stored.answer : null
}

const isKept = (stored: unknown): stored is KeptAnswer =>
  typeof stored === 'object' && stored !== null && 'tabId' in stored && 'answer' in stored
