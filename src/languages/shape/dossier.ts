import type { AuthorityText } from '../../authorities/authority.ts'
import type { Competence, PriorContact } from '../../complaint/answers.ts'
import type { DocumentKind } from '../../complaint/document-kind.ts'
import type { PictureMissing } from '../../complaint/draft.ts'
import type { GroundRule } from '../../complaint/ground-rule.ts'
import type { Waiting } from '../../complaint/letter.ts'
import type { RequestId } from '../../complaint/requests.ts'
import type { FormPurpose } from '../../reading/reading.ts'

/** Texts of the dossier page in the language of the interface; the letter has its own (letter.ts). */
export interface DossierTexts {
  /** BCP 47. */
  language: string
  /** For dates; English dates are day first. */
  locale: string
  /** Title of the window and, without an authority, of the page. */
  title: string
  heading(authority: string): string
  about(host: string, moment: string): string
  neverSent: string
  missing: { heading: string; why: string; what: string }
  loading: string
  gaveData: {
    heading: string
    why: string
    yes: string
    no: string
    date: string
    dateHint: string
    future: string
    result: Record<DocumentKind, string>
  }
  findings: {
    heading: string
    lead: string
    none: string
    /** In front of a finding where the page has several forms. */
    ofForm(purpose: FormPurpose, number: number): string
    /** What the tick states: the person looked, and saw this. */
    looked: Record<GroundRule, { title: string; looked: string }>
    listings: { title: string; what: string }
    clues: { title: string; what: string }
    /** Over what stayed unclear or was not checked, each with its reason. */
    unclear: string
    ownSentence: string
    ownSentenceHint: string
  }
  authority: {
    heading: string
    why: string
    language(language: string): string
    languages: Partial<Record<string, string>>
    advice: string
    /** Which text of an authority's record to show. */
    local: keyof AuthorityText
    unverified: string
    anonymous: string
    more: string
    /** `date` is ISO 8601. */
    checked(date: string, scope: string): string
    competence: { legend: string; answers: Record<Competence, string> }
    contact: { legend: string; answers: Record<PriorContact, string>; date: string }
    requests: { legend: string; answers: Record<RequestId, string> }
  }
  attachments: {
    heading: string
    picture: string
    pictureAlt: string
    warning: string
    remove: string
    restore: string
    removed: string
    missing: Record<PictureMissing, string>
    record: string
    hash: string
    preparing: string
  }
  letter: {
    heading: string
    label: string
    waiting: Record<Waiting, string>
    /** Above the letter: what is left to fill in, and that it is kept nowhere. */
    fill: string
    edited: string
    stale: string
    /** The answers changed so that there would be no letter. */
    noLonger: string
    rewrite: string
    undo: string
    rewritten: string
    characters(count: number): string
  }
  actions: {
    heading: string
    copy: string
    copied: string
    notCopied: string
    text: string
    pdf: string
    pdfBusy: string
    pdfFailed: string
    picture: string
    record: string
    open(authority: string): string
    openHint: string
    info(authority: string): string
  }
  next: { heading: string; text: Record<DocumentKind, string> }
}
