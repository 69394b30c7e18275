import type { FrameFacts } from '../facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { Reading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import type { PartyClue } from './party-clue.ts'
import type { PartyToday } from './party-today.ts'

/**
 * Forms that send to a party's own domain, or stand in a frame that comes from there. The address is the one authored:
 * where it redirects to is not known without sending something there, which nobody does for the person.
 */
export function formClues(frames: readonly FrameFacts[], page: Reading, today: PartyToday): PartyClue[] {
  const asking = new Set(page.forms.filter(takesData).map(({ ref }) => ref))
  const clue = (kind: PartyClue['kind'], host: string, ref: string): PartyClue[] => {
    const party = today(host)
    if (party === null) return []
    const { id, name } = party
    return [
      { kind, strength: 'strong', party: id, name, seen: host, at: { place: 'inside', ref, href: null } },
    ]
  }
  return frames.flatMap(({ frameId, facts }) => {
    const forms = facts.forms.filter(({ ref }) => asking.has(`${frameId}/${ref}`))
    const targets = forms.flatMap(({ ref, target }) =>
      [target.action ?? '', ...target.formActions].flatMap((address) =>
        clue('target-on-party-domain', hostOf(address), `${frameId}/${ref}`),
      ),
    )
    const [first] = forms
    // A party's video beside a form is no form: the frame itself has to ask.
    const shown = frameId === 0 || first === undefined ? [] : [`${frameId}/${first.ref}`]
    return [...targets, ...shown.flatMap((ref) => clue('frame-on-party-domain', hostOf(facts.url), ref))]
  })
}
