import type { Identifier } from '../identifier.ts'

/** Who a party is, and by what it is known in a text. One file a record, and the same shape for every party. */
export interface Party {
  /** Country and short name, which is also the file's name: "fr-lo", "it-azione". */
  id: string
  name: string
  /** ISO 3166-1. */
  country: string
  /** Names of the organisation, former and short ones too; its full name among them. */
  aliases: string[]
  /** Those of the aliases that also mean something or somebody else: no clue by themselves. */
  weakAliases: string[]
  /** Whoever speaks for it. A text that names a person does not name the party. */
  persons: string[]
  /** Parts of its postal addresses. Others may live there. */
  places: string[]
  officialDomains: OfficialDomain[]
  /** Account numbers in the public source of its own sites, seen by an editor; left out where none is known. */
  identifiers?: Identifier[]
  note: string | null
}

interface OfficialDomain {
  /** Registrable, lower case. */
  domain: string
  /** `well-known`: generally known, without a source of its own. */
  basis: 'source' | 'well-known'
  /** Address of the source. */
  source: string | null
  /** What it is where it is not the party's main site. */
  role: string | null
  /**
   * `current`: the party's own today. `uncertain`: of a past campaign or a former name, or merely registered. Such
   * domains lapse and change hands, so it tells that a page names the party, and is no clue to who takes data.
   */
  use: 'current' | 'uncertain'
}
