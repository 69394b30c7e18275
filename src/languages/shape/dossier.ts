import type { Authority } from '../../authorities/authority.ts'
import type { Competence, PriorContact, Represented } from '../../complaint/answers.ts'
import type { DocumentKind } from '../../complaint/document-kind.ts'
import type { PictureMissing } from '../../complaint/draft.ts'
import type { GroundRule } from '../../complaint/ground-rule.ts'
import type { Waiting } from '../../complaint/letter.ts'
import type { LetterLaw } from '../../complaint/letter-law.ts'
import type { NextStep, RightToUse } from '../../complaint/next-step.ts'
import type { RequestId } from '../../complaint/requests.ts'
import type { FormPurpose } from '../../reading/reading.ts'
import type { EvidenceTexts } from './evidence.ts'
import type { FillingTexts } from './filling.ts'
import type { KeepingTexts } from './keeping.ts'
import type { LawTexts } from './laws.ts'
import type { WritingTexts } from './writing.ts'

/** Texts of the dossier page in the language of the interface; the letter has its own (letter.ts). */
export interface DossierTexts {
  /** BCP 47. */
  language: string
  /** For dates; English dates are day first. */
  locale: string
  /** Title of the window and, without an authority, of the page. */
  title: string
  /** Null while no authority is chosen. */
  heading(authority: string | null): string
  about(host: string, moment: string): string
  neverSent: string
  missing: { heading: string; why: string; what: string }
  loading: string
  filling: FillingTexts
  keeping: KeepingTexts
  evidence: EvidenceTexts
  writing: WritingTexts
  laws: LawTexts
  gaveData: {
    heading: string
    why: string
    yes: string
    no: string
    date: string
    dateHint: string
    future: string
  }
  /** The questions that decide what to write first, and to whom; each with its reason. */
  path: {
    messages: {
      legend: string
      /** By whether data were given. */
      why: Record<'yes' | 'no', string>
      yes: string
      no: string
    }
    contact: { legend: string; why: string; answers: Record<PriorContact, string>; date: string }
    onBehalfOf: {
      legend: string
      why: string
      answers: Record<'self' | Represented, string>
      attach: string
    }
    /** What the answers lead to and why. `until` is the last day of the organisation's month, '' if not known. */
    step: Record<NextStep, (authority: string, until: string) => string>
    /** A letter to the organisation, before the one to the authority or about messages: what it asks for, in its order. */
    write: { heading: Record<'first' | 'messages', string>; lines: Record<RightToUse, string>; keep: string }
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
    /** `names`: hosts and names, inert. */
    others: { title: string; what(names: string): string }
    /** Over what stayed unclear or was not checked, each with its reason. */
    unclear: string
    ownSentence: string
    ownSentenceHint: string
  }
  authority: {
    heading: string
    why: string
    country: string
    chooseCountry: string
    /** Where a country has several authorities. */
    part: string
    choosePart: string
    /** Of an authority whose record is shown, but to which no letter can be written here. */
    noLetter: {
      language(languages: string): string
      law(law: string): string
      laws: Record<Exclude<Authority['law'], LetterLaw>, string>
      parties: string
      yourself: string
    }
    language(language: string): string
    unverified: string
    card: {
      ways: Record<'portal' | 'email' | 'post', Record<DocumentKind, string>>
      account: string
      priorContact: string
      whoMayComplain: Record<DocumentKind, string>
      anonymous: string
      limits: {
        heading: string
        characters(count: string): string
        noAttachments: string
        attachments(megabytes: string): string
        refused(files: string): string
        files: Record<NonNullable<Authority['limits']>['refuses'][number], string>
      }
    }
    more: string
    /** Stands before the record's own sentence on what was checked; `date` is ISO 8601. */
    checked(date: string): string
    competence: { legend: string; answers: Record<Competence, string> }
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
    /** Told to screen readers alone, once there is a letter. */
    ready: string
    waiting: Record<Waiting | 'for-an-authority' | 'no-letter' | 'for-who-signs', string>
    /** Above the letter: where the details come from, and what is kept. */
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
    /** Where there are several. */
    pictureOf(name: string): string
    record: string
    /** The authority's page for a letter of this kind. */
    open: Record<DocumentKind, (authority: string) => string>
    /** The edited letter was begun for another authority, or in another language. */
    elsewhere: string
    openHint: string
    /** Writes to the authority's address for a letter of this kind. */
    mail(address: string): string
    mailHint: string
    info(authority: string): string
  }
  next: { heading: string; text: Record<DocumentKind, string> }
}
