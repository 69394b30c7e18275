import { findClues } from '../../src/clues/find-clues.ts'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import type { FormFacts, FrameFacts, PageFacts } from '../../src/facts.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { buildIndex } from '../../src/list/list-index.ts'
import type { Party } from '../../src/parties/party.ts'
import { readPage } from '../../src/reading/read-page.ts'
import { lexicons } from '../lexicons.ts'
import { another } from '../list/some-lists.ts'
import { field, form, page } from '../reading/page-of.ts'

/** Invented parties, and a petition that says nothing of them until a test adds it. */

const party = (id: string, name: string, domain: string, more: Partial<Party> = {}): Party => ({
  id,
  name,
  country: 'FR',
  aliases: [name],
  weakAliases: [],
  persons: [],
  places: [],
  officialDomains: [{ domain, basis: 'well-known', source: null, role: null, use: 'current' }],
  note: null,
  ...more,
})

export const oak = party('fr-oak', 'Parti du Chêne', 'parti-du-chene.example', {
  aliases: ['Parti du Chêne', 'Clairière'],
  weakAliases: ['Clairière'],
  persons: ['Anne Rameau'],
  places: ['12 rue des Glands'],
  officialDomains: [
    { domain: 'parti-du-chene.example', basis: 'well-known', source: null, role: null, use: 'current' },
    {
      domain: 'chene2022.example',
      basis: 'well-known',
      source: null,
      role: '2022 campaign',
      use: 'uncertain',
    },
  ],
})
const elm = party('fr-elm', 'Union de l’Orme', 'union-orme.example')
const ash = party('fr-ash', 'Front du Frêne', 'frene.example')

export const invented: readonly Party[] = [oak, elm, ash]

export const asking = (parts: Partial<FormFacts> = {}): FormFacts =>
  form({
    fields: [field('email', 'E-mail', { type: 'email' })],
    target: { action: null, method: 'post', formActions: [], inlineHandler: false },
    ...parts,
  })

export const petition = (parts: Partial<PageFacts> = {}): PageFacts =>
  page({ url: 'https://stop-bruit.example/', title: 'Stop au bruit', forms: [asking()], ...parts })

export const topFrame = (facts: PageFacts): FrameFacts => ({ frameId: 0, facts })

interface Around {
  frames?: FrameFacts[]
  documents?: LinkedDocument[]
  parties?: readonly Party[]
  entries?: Entry[]
  /** Hosts that the list that comes with the extension calls out of date. */
  lapsed?: string[]
}

/** The clues of a petition with what a test adds to it. */
export function cluesOf(
  parts: Partial<PageFacts>,
  { frames = [], documents = [], parties = invented, entries = [], lapsed = [] }: Around = {},
): PartyClue[] {
  const all = [topFrame(petition(parts)), ...frames]
  return findClues({
    frames: all,
    page: readPage(all, { lexicons, detected: null }),
    documents,
    parties,
    index: buildIndex([{ id: another.id, entries }]),
    lists: [another],
    isLapsed: (host) => lapsed.includes(host),
  })
}

/** What a test looks at first: kind, party and strength. */
export const inShort = (clues: PartyClue[]): string[] =>
  clues.map(({ kind, party: id, strength }) => `${kind} ${id} ${strength}`)
