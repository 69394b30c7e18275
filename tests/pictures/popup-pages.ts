import { assess } from '../../src/assessment.ts'
import { CLUE_KINDS, type PartyClue } from '../../src/clues/party-clue.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import { lists } from '../list/some-lists.ts'
import { aLegalNotice, aPolicy, said, unreadPolicy } from '../rules/linked-documents.ts'
import { aForm, aLink, aPage } from '../rules/readings.ts'

/** Pages for the popup's pictures, beside the samples of its tests. */

const edition = lists.map((list) => ({ ...list, number: 3, issued: '2026-11-15' }))
const link = aLink('near')

const judged = (documents: LinkedDocument[], clues: PartyClue[] = []) =>
  assess({
    page: aPage({ forms: [aForm({ policyLinks: [link] })], policyLinks: [link] }),
    listings: [],
    lists: edition,
    notChecked: [],
    documents,
    clues,
  })

const waiting = (linked: LinkedDocument): LinkedDocument => ({ ...linked, opened: null, reading: null })

export const documentsWaiting = judged([waiting(aPolicy()), waiting(aLegalNotice())])

export const documentsRead = judged([
  aPolicy({
    notice: said('purposes', 'retention'),
    controller: { name: 'Mouvement X', quote: { text: 'Le responsable est le Mouvement X.', heading: '' } },
  }),
  aLegalNotice(),
])

export const documentsElsewhere = judged([
  waiting(aPolicy({}, {}, { foreignHost: 'groupe.example' })),
  unreadPolicy({ outcome: 'not-found', status: 404 }),
])

/** One clue of each kind. */
export const clued = judged(
  [],
  CLUE_KINDS.map((kind, place) => ({
    kind,
    strength: place % 2 === 0 ? 'strong' : 'medium',
    party: 'fr-oak',
    name: 'Parti du Chêne',
    seen: 'in.parti-du-chene.example',
    at: { place: 'footer', ref: '0/f0', href: null },
  })),
)
