import type { FrameFacts, LinkFacts } from '../facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { Party } from '../parties/party.ts'
import { foldText } from '../reading/fold-text.ts'
import { partiesMentioned } from '../reading/parties-mentioned.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import { joinedLetters } from '../reading/site-names.ts'
import { namedAsItsDomain } from './named-as-its-domain.ts'
import { atForms } from './page-texts.ts'
import type { ClueKind, PartyClue } from './party-clue.ts'

/** Letters from which a name inside a longer word is that name: "vlaamsbelang-antwerpen", and not "ps" in "upside". */
const NAME_LETTERS = 6
/** Letters of a name that is a part of a host by itself: "psoe-madrid". */
const PART_LETTERS = 3

/** Clues that rest on addresses alone: in them, nobody says anything. */
const AT_FORM: readonly ClueKind[] = ['target-on-party-domain', 'frame-on-party-domain']

const WEB_HOSTS = /(?<![@\p{L}\p{N}._-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/giu

/** Ids of the parties that a page names where a person reads before sending, and of those that only its footer names. */
export interface NamedParties {
  openly: string[]
  inFooter: string[]
  /** Those that a picture may name which is not read, and to which addresses alone point. */
  perhapsPictured: string[]
}

/**
 * Which of the parties that clues speak of a page names. Generous where `findClues` is strict: a party that a reader can
 * know from the page is not said to be left unnamed. So links count wherever they stand, but for the footer: "SPD Berlin"
 * at the top of a page says whose it is, and that of an article ("The SPD answers") clears a front as a heading does.
 * Parties that the register does not hold are looked for by name.
 */
export function partiesNamedOpenly(
  frames: readonly FrameFacts[],
  host: string,
  parties: readonly Party[],
  clues: readonly PartyClue[],
): NamedParties {
  if (clues.length === 0) return { openly: [], inFooter: [], perhapsPictured: [] }
  const top = frames.find(({ frameId }) => frameId === 0) ?? frames[0]
  const links = frames.flatMap(shownLinks)
  const texts = [
    // The title of a frame is shown to nobody.
    top?.facts.title ?? '',
    ...frames.flatMap(({ facts }) => facts.headings),
    ...frames.flatMap(atForms).map(({ text }) => text),
    ...links.map(({ text }) => text),
  ]
  const footers = frames.map(({ facts }) => facts.footer)
  const suspected = parties.filter(({ id }) => clues.some(({ party }) => party === id))
  const openly = new Set([
    ...named(texts, parties, clues),
    ...texts.flatMap((text) => hostsIn(text).flatMap((one) => partyOfHost(one, parties) ?? [])),
    ...namedByHost(host, suspected),
    ...suspected.filter((party) => namedAsItsDomain(texts, party)).map(({ id }) => id),
  ])
  const inFooter = [
    ...named(footers, parties, clues),
    ...suspected.filter((party) => namedAsItsDomain(footers, party)).map(({ id }) => id),
  ].filter((party) => !openly.has(party))
  const pictured =
    frames.some(({ facts }) => facts.headings.includes('')) ||
    links.some(({ text, href }) => text === '' && leadsHome(hostOf(href), host, suspected))
  const perhapsPictured = pictured ? suspected.filter((party) => restsOnAddresses(party, clues)) : []
  return {
    openly: [...openly],
    inFooter: [...new Set(inFooter)],
    perhapsPictured: perhapsPictured.map(({ id }) => id).filter((party) => !openly.has(party)),
  }
}

/**
 * A party's own page often names it in its logo alone, and sends to its domain. That one strong clue makes a finding all
 * the same, since no word at the form names the party; but where a picture may do so, it must not raise the level of the
 * page by itself: to accuse a party's own page is worse than to warn of a front in a lower voice. A clue of another kind
 * (a policy, an imprint, an account) comes from what such a front hides, and outweighs the picture.
 */
const restsOnAddresses = ({ id }: Party, clues: readonly PartyClue[]): boolean =>
  clues.every(({ party, kind }) => party !== id || AT_FORM.includes(kind))

/** Links in sight, at the forms and on the whole page, without those of its footer. */
const shownLinks = ({ facts }: FrameFacts): LinkFacts[] =>
  [...facts.links, ...[...facts.forms, ...facts.embeds].flatMap(({ links }) => links)].filter(
    ({ place, hiddenBy }) => place !== 'footer' && hiddenBy === null,
  )

/** Where a logo leads: to the site itself, or to the party. */
const leadsHome = (to: string, host: string, parties: readonly Party[]): boolean =>
  to !== '' && (to === host || partyOfHost(to, parties) !== null)

const hostsIn = (text: string): string[] => text.match(WEB_HOSTS) ?? []

function named(texts: readonly string[], parties: readonly Party[], clues: readonly PartyClue[]): string[] {
  const mentioned = partiesMentioned(texts, parties)
  const folded = foldText(texts.join(' '))
  const others = clues.filter(
    ({ party, name }) => parties.every(({ id }) => id !== party) && folded.includes(foldText(name)),
  )
  return [...new Set([...mentioned, ...others.map(({ party }) => party)])]
}

/** Parties on whose domain the page stands, or whose name is a part of its host. */
function namedByHost(host: string, parties: readonly Party[]): string[] {
  const own = partyOfHost(host, parties)
  const labels = host.split('.').slice(0, -1)
  const parts = new Set(labels.flatMap((label) => [label, ...label.split('-')]).map(joinedLetters))
  const joined = labels.map(joinedLetters)
  const byName = parties.filter(({ aliases }) =>
    aliases
      .map(joinedLetters)
      .some(
        (name) =>
          (name.length >= PART_LETTERS && parts.has(name)) ||
          (name.length >= NAME_LETTERS && joined.some((label) => label.includes(name))),
      ),
  )
  return [...new Set([...(own === null ? [] : [own]), ...byName.map(({ id }) => id)])]
}
