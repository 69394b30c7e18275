import * as v from 'valibot'
import { PORTAL_QUESTIONS, type PortalAnswers } from '../complaint/portal-answers.ts'
import type { ShortUnit } from '../complaint/short-units.ts'

/**
 * What a dossier has for the form of its authority. It holds who signs: it stays in the memory of the dossier's page
 * until the person clicks in the popup on the authority's tab, goes from there to another page of the extension, and
 * from that one into the fields.
 */
export interface Offer {
  /** Where the authority has its forms, as hosts of match patterns (`formHosts`): nothing is filled anywhere else. */
  hosts: string[]
  /** As people call it. */
  authority: string
  /** BCP 47, of the letter. */
  language: string
  answers: PortalAnswers
  /** ISO 3166-1, '' if not given: lists of countries are written in many ways. */
  country: string
  /** The letter in pieces, for fields with less room. */
  units: ShortUnit[]
  /** The sentence that ends a shortened letter. */
  wholeLetter: string
  /** Characters that the authority takes for the description of the facts; null where its record says nothing. */
  limit: number | null
}

const text = v.string()

const answers = v.object(v.entriesFromList(PORTAL_QUESTIONS, text)) satisfies v.GenericSchema<
  unknown,
  PortalAnswers
>

const offer: v.GenericSchema<unknown, Offer> = v.object({
  hosts: v.array(text),
  authority: text,
  language: text,
  answers,
  country: text,
  units: v.array(v.object({ texts: v.array(text), rank: v.number(), paragraph: v.number() })),
  wholeLetter: text,
  limit: v.nullable(v.number()),
})

/** An offer from the dossier's page, or null where it is none: another version of the extension may still be open there. */
export function decodeOffer(raw: unknown): Offer | null {
  const result = v.safeParse(offer, raw)
  return result.success ? result.output : null
}
