import type { Place, Ref } from '../facts.ts'
import type { Identifier } from '../identifier.ts'

export const CLUE_KINDS = [
  /** The form sends to, or is shown in a frame from, a domain that is a party's own. */
  'target-on-party-domain',
  'frame-on-party-domain',
  /** A policy or legal notice that stands on a party's own domain, or leads there when it is opened. */
  'document-on-party-domain',
  /** The policy that was opened names the party as the controller; the legal notice names it as the publisher. */
  'policy-names-controller',
  'notice-names-publisher',
  /** "Promoted by", "paid for by", "directeur de la publication", "Impressum" and a party's name beside it. */
  'imprint-line',
  'party-email',
  'party-address',
  /** An account number that a listed site, or the party's own, shows as well. */
  'shared-identifier',
] as const

export type ClueKind = (typeof CLUE_KINDS)[number]

/** Something seen that may tell who is behind a form. Never more than that: what it does not prove is said with it. */
export interface PartyClue {
  kind: ClueKind
  /** One strong clue or two medium ones of different kinds make a finding. */
  strength: 'strong' | 'medium'
  /** Id of the party's record, and its name. */
  party: string
  name: string
  /** What was seen: the sentence, the host, the address, the number. */
  seen: string
  /** Where; `href` of the document that was opened. */
  at: { place: Place | 'document'; ref: Ref | null; href: string | null }
  /** For `shared-identifier`: the number, and whose it also is: the entry's domain or the party's name. */
  identifier?: Identifier
  sharedWith?: string
}
