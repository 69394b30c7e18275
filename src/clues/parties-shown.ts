import type { FrameFacts } from '../facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { Party } from '../parties/party.ts'
import { partiesNamed } from '../reading/parties-named.ts'
import { partyContacts } from '../reading/party-contacts.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import { pageTexts } from './page-texts.ts'

/** Parties that a page links to or gives addresses of, and those that its texts name, wherever on the page (ids). */
export function partiesShown(
  frames: readonly FrameFacts[],
  url: string,
  parties: readonly Party[],
): { reachable: Set<string>; named: Set<string> } {
  const links = frames.flatMap(({ facts }) => [
    ...facts.links,
    ...[...facts.forms, ...facts.embeds].flatMap((around) => around.links),
  ])
  const linked = links.flatMap(({ href }) => partyOfHost(hostOf(href), parties) ?? [])
  const mailed = links.filter(({ href }) => /^mailto:/i.test(href)).map(({ href }) => href)
  const texts = [
    ...frames.flatMap(({ facts }) => [facts.title, ...facts.headings]),
    ...pageTexts(frames).map(({ text }) => text),
    ...links.map(({ text }) => text),
  ]
  const contacts = partyContacts([...mailed, ...texts], parties)
  return {
    reachable: new Set([...linked, ...contacts.map(({ party }) => party)]),
    named: new Set(partiesNamed(texts, url, parties).map(({ party }) => party)),
  }
}
