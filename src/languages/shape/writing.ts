import type { Reply } from '../../complaint/answers.ts'
import type { RightToUse } from '../../complaint/next-step.ts'
import type { OrganisationLetter } from './organisation.ts'

/** Texts around the letters to the organisation, in the language of the interface; the letters have their own. */
export interface WritingTexts {
  askedFor: {
    legend: string
    why: string
    answers: Record<RightToUse, string>
    attached: string
    attachedWhy: string
  }
  /** What the organisation answered, where it did. */
  reply: {
    legend: string
    why: string
    answers: Record<Reply, string>
    day: string
    /** The day is before that of the letter. */
    early: string
    open: { legend: string; why: string; whyOfSource: string }
    attached: string
  }
  /** What opens the sheet. */
  open: Record<OrganisationLetter, string>
  /** What it is for, and what it tells whoever receives it. */
  about: Record<OrganisationLetter, readonly string[]>
  /** The name of the sheet for screen readers. */
  label: Record<OrganisationLetter, string>
  waiting: Record<'no-right' | 'other-law' | 'for-a-finding', string>
  language: string
  copy: Record<OrganisationLetter, string>
  pdf: Record<OrganisationLetter, string>
  text: Record<OrganisationLetter, string>
  proof: string
  sent: {
    day: string
    note: Record<OrganisationLetter, string>
    noted(day: string): string
    /** After `noted`: where a day that was noted is changed. */
    inJournal: string
    notNoted: string
  }
}
