import type { PortalQuestion } from '../../complaint/portal-answers.ts'

/** Texts of handing a letter in: ways out of the dossier, and filling an authority's form from the popup. */
export interface FillingTexts {
  /** Title of the window. */
  title: string
  /** What each answer is called. */
  questions: Record<PortalQuestion, string>
  ways: {
    /** How an authority's form is filled, step by step; `button` is that of the popup. */
    fill: { steps(authority: string): string[]; account: string; hosts(hosts: string): string }
    copy: {
      heading: string
      lead: string
      button(question: string): string
      copied(question: string): string
      notCopied: string
      /** `limit` is null where none is known. */
      length(characters: number, limit: number | null): string
      /** A shortened text of that many characters at most. */
      short(question: string, limit: number): string
      /** On each button; what it copies stands beside it. */
      plain: string
      open: string
    }
    mail: { body: string; attach: string }
    post: { heading: string; sign: string; copy: string; copied: string }
  }
  page: {
    /** Whose answers were used. */
    from(site: string, reference: string): string
    which: { heading: string; use(site: string, reference: string): string }
    working: string
    done(count: number): string
    nothing: string
    filled: string
    typed: string
    replace(field: string): string
    notTaken: string
    left: string
    why: Record<'no-answer' | 'too-long', string>
    unused: string
    copy(question: string): string
    copied: string
    notCopied: string
    yours: string
    frames: string
    never: string
    noDossier: { heading: string; what: string; open: string }
    elsewhere: { heading: string; what(hosts: string): string }
    notAllowed: { heading: string; what: string }
  }
}
