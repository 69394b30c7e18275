import type { PartyClue } from '../clues/party-clue.ts'
import type { Cap } from '../facts.ts'
import type { Evidence, Rule, Severity } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { weightOfClues } from './questions/weight-of-clues.ts'

/** Bounds behind which the party's name may have stayed unread. */
const CUTS_WORDS: readonly Cap[] = ['nodes', 'text', 'time']

/**
 * Whoever takes data says who they are (GDPR 13(1)(a)), and fairness (5(1)(a)) asks that a party does not ask under
 * another name. About the page: clues from documents and account numbers belong to no single form.
 */
export const partyNamed: Rule = {
  id: 'party-named',
  rank: 12,
  scope: 'page',
  articles: ['GDPR 13(1)(a)', 'GDPR 5(1)(a)'],
  texts: {
    met: 'The party that clues point to is named at the form',
    unmet: 'What was seen points to a political party that the form does not name',
    unclear: 'It is not certain whether the party that clues point to is named',
    explain:
      'Whoever takes your data has to say who they are. Clues were gathered on the page and in documents that were read, and the party’s name looked for in the title, headings, links and text at the form. A logo is not read. A clue may have another reason: look at each.',
  },
  check({ page, clues = [], partiesNamedOpenly = [], partiesPerhapsSeen = [] }) {
    if (!page.forms.some(takesData)) return answer.inapplicable
    const parties = [...new Set(clues.map(({ party }) => party))].flatMap((party) => {
      const own = clues.filter((clue) => clue.party === party)
      const weight = weightOfClues(own)
      return weight === null ? [] : [{ party, own, weight }]
    })
    const unnamed = parties.filter(({ party }) => !partiesNamedOpenly.includes(party))
    if (unnamed.length === 0)
      return parties.length === 0
        ? answer.inapplicable
        : answer.met(evidence(parties.flatMap(({ own }) => own)))
    const shown = { evidence: evidence(unnamed.flatMap(({ own }) => own)) }
    const doubt = mayBeUnread(page)
    if (doubt !== null) return answer.unclear(doubt, shown)
    const weights = unnamed.map(
      ({ party, weight }): Severity =>
        // A person could see it, if they looked for it.
        partiesPerhapsSeen.includes(party) ? 'low' : weight,
    )
    return answer.unmet((['high', 'medium'] as const).find((one) => weights.includes(one)) ?? 'low', shown)
  },
}

const evidence = (clues: readonly PartyClue[]): Evidence[] => clues.map((clue) => ({ kind: 'clue', clue }))

/** Why a name that was not found may stand there all the same. A name is one in every language. */
function mayBeUnread({ capsHit, forms }: Reading): 'cap-hit' | 'embedded-frame' | null {
  if (capsHit.some((cap) => CUTS_WORDS.includes(cap))) return 'cap-hit'
  return forms.filter(takesData).some(({ surroundingsUnknown }) => surroundingsUnknown)
    ? 'embedded-frame'
    : null
}
