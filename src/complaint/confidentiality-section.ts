import { isRepresented } from './answers.ts'
import type { DecidedInput } from './letter-input.ts'
import { paragraph, type Section } from './section.ts'

/**
 * The wish not to be named to the organisation, under a heading of its own: cut for a form, or edited, it is still
 * found. A complaint may be impossible that way, so it asks to be told first; a report may give nobody to tell.
 */
export function confidentialitySection({ kind, answers, texts }: DecidedInput): Section | null {
  if (!answers.confidential) return null
  const { own, represented, tellFirst } = texts.confidential
  const wish = kind === 'complaint' && isRepresented(answers) ? represented : own
  return {
    heading: 'confidentiality',
    blocks: [paragraph(kind === 'complaint' ? `${wish} ${tellFirst}` : wish)],
  }
}
