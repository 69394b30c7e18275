import type { Answers } from '../complaint/answers.ts'
import type { Blanks } from '../complaint/blanks.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import type { DossierNames } from '../complaint/dossier-names.ts'
import type { Draft } from '../complaint/draft.ts'
import type { Identity } from '../complaint/identity.ts'
import type { Work } from '../complaint/work.ts'
import type { Texts } from '../interface/texts.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { AuthorityChoice } from './authority-choice.ts'
import type { World } from './world.ts'

/** What every part of the page gets: the dossier as it stands, and the ways to change it. */
export interface StepProps {
  texts: DossierTexts
  /** For what the popup shows as well: lines of rules, reasons. */
  interfaceTexts: Texts
  world: World
  draft: Draft
  names: DossierNames
  /** ISO date, where the person is. */
  today: string
  authorities: readonly AuthorityChoice[]
  /** The chosen one, with the letter in the chosen language; null while none is. */
  authority: AuthorityChoice | null
  /** Null until the person has said which it is. */
  kind: DocumentKind | null
  /** What the person has done, kept after every change. Nothing that says who they are belongs into it. */
  work: Work
  change(part: Partial<Omit<Work, 'id' | 'savedAt'>>): void
  /** Those of `work`. */
  answers: Answers
  answer(change: Partial<Answers>): void
  /** Who signs, for the exits alone: see `Identity`. */
  identity: Identity
  /** Puts the identity into a text that leaves, and takes it out of one that is kept. */
  blanks: Blanks
}
