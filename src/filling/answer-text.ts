import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { Offer } from './offer.ts'

/** How days are written where a form does not say how; elsewhere with strokes. */
const BETWEEN: Partial<Record<string, string>> = { de: '.', pl: '.', nl: '-' }

/** An ISO date as it is typed in a language (BCP 47), day first. */
export const typedDate = (iso: string, language: string): string =>
  iso
    .split('-')
    .reverse()
    .join(BETWEEN[language] ?? '/')

/** An answer as a person would type it. */
export const answerText = (question: PortalQuestion, { answers, language }: Offer): string =>
  question === 'factsDate' ? typedDate(answers.factsDate, language) : answers[question]
