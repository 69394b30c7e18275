import type { UnderAge } from '../../complaint/answers.ts'
import type { DocumentKind } from '../../complaint/document-kind.ts'
import type { Identity } from '../../complaint/identity.ts'

/** Texts of the dossier about what is kept, who signs, and in which language. */
export interface KeepingTexts {
  /** Of the dossier itself. */
  work: {
    damaged: string
    notKept: string
    newer: string
    takeNewer: string
    keepMine: string
    deleted: string
  }
  identity: {
    heading: string
    /** What these details are for, and what of a dossier is kept where. */
    why: string
    needs: Record<DocumentKind, string>
    /** Stands before what the authority's record says of letters without a name, which may be in another language. */
    withoutName(authority: string): string
    fields: Record<keyof Identity, string>
    noCountry: string
    /** The wish not to be named to the organisation: what it can do and what not. */
    confidential: { title: string; what: Record<DocumentKind, string> }
    keep: string
    keepWhat: string
    kept: string
    notKept: string
    withdrawn: string
    notForgotten: string
  }
  underAge: {
    answer: string
    notice: string
    legend: string
    ways: Record<Exclude<UnderAge, 'undecided'>, string>
    whoseDetails: string
  }
  /** Label of the choice where an authority takes letters in several languages. */
  letterLanguage: string
}
