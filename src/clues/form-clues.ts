import type { FrameFacts } from '../facts.ts'
import type { Party } from '../parties/party.ts'
import { hostOf } from '../reading/host-of.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import type { FormReading, Reading } from '../reading/reading.ts'
import type { PartyClue } from './party-clue.ts'

/** Whether a form is one whose sender it matters to know; a search goes to many places. */
export const asksForData = ({ visible, collectsPersonalData, purpose }: FormReading): boolean =>
  visible && collectsPersonalData && purpose !== 'login' && purpose !== 'search'

/** Forms that send to a party's own domain, or stand in a frame that comes from there. */
export function formClues(
  frames: readonly FrameFacts[],
  page: Reading,
  parties: readonly Party[],
): PartyClue[] {
  const asking = new Set(page.forms.filter(asksForData).map(({ ref }) => ref))
  const clue = (kind: PartyClue['kind'], host: string, ref: string): PartyClue[] => {
    const party = partyOfHost(host, parties)
    const name = parties.find(({ id }) => id === party)?.name
    if (party === null || name === undefined) return []
    return [{ kind, strength: 'strong', party, name, seen: host, at: { place: 'inside', ref, href: null } }]
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
