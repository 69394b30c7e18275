import type { Represented } from '../../complaint/answers.ts'
import type { LetterLaw } from '../../complaint/letter-law.ts'

/*
 * The sentences of letters to the organisation behind a form: the request to exercise rights and the notice that
 * information was not found. Dates, quotes, name lines and the sentences about findings are those of the same
 * language's letter to an authority (letter.ts). `law` is the printed name of the law, from `laws`.
 */
export interface OrganisationTexts {
  /** BCP 47. */
  language: string
  /** What these sentences can be written under, by its printed name: the articles in them are theirs. */
  laws: ByLaw
  title: Record<OrganisationLetter, string>
  headings: Record<OrganisationSection, string>
  rights: {
    /** To the controller of a website; `nameQuoted`: what the page says about who that is. */
    addressee(host: string, nameQuoted: string | null): string
    /** To whoever sends messages, where nothing was given through a form. */
    addresseeOfMessages: string
    /** With the articles, in their order. */
    subject(articles: string[], law: string): string
    /** What the lines above are for; whether the organisation holds those data already is not known. */
    identification(law: string): string
    represented: Record<Represented, string>
    /** The line for the name of the person who is represented, with its colon. */
    representedName: string
    given(whose: Whose, address: string, date: string | null): string
    messages: string
    /** Messages came though nothing was given; whoever received them. */
    messagesOnly: string
    access: {
      lead(whose: Whose, law: string): string
      source: string
      /** `judgment`: whether the case law of the Court of Justice is cited. */
      recipients(judgment: boolean): string
      copy: string
      purposes: string
      storage: string
      /** Null under a law that does not ask for it. */
      rights: string | null
      profiling: string
      transfers: string
    }
    objection: { marketing: string; caution: string }
    erasure: {
      afterAccess: string
      /** Where access is not asked for. */
      atOnce: string
      /** What stays so that an objection remains heeded. */
      suppression: string
      recipients: string
    }
    /** One month, and free of charge: Art. 12(3) and (5). */
    term(law: string): string
    /** `authority`: null while none is chosen; `basis`, from `complaintBasis`. */
    complaint(authority: string | null, basis: string): string
    /** Where the right to turn to an authority stands, as printed. */
    complaintBasis: ByLaw
    /** Where the law wants the organisation to hear a complaint first, it is made with this letter. */
    toController?: {
      heading: string
      /** Over what was not found; `cited`: the articles as a letter cites them. */
      lead(cited: string): string
      please: string
    }
  }
  notice: {
    subject(host: string): string
    greeting: string
    looked(moment: string, address: string): string
    /** `cited`: the articles as a letter cites them. */
    asked(cited: string): string
    please: string
    close: string
    regards: string
  }
}

/** The Swiss act has other articles, so that sentences of its own name it. */
type ByLaw = Record<Exclude<LetterLaw, 'fadp'>, string> & Partial<Record<LetterLaw, string>>

export type OrganisationLetter = 'rights' | 'notice'

type OrganisationSection = 'identification' | 'matter' | 'access' | 'objection' | 'erasure' | 'term'

export type Whose = 'self' | Represented
