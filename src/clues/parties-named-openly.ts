import type { FrameFacts } from '../facts.ts'
import type { Party } from '../parties/party.ts'
import { foldText } from '../reading/fold-text.ts'
import { partiesMentioned } from '../reading/parties-mentioned.ts'
import { partyOfHost } from '../reading/party-of-host.ts'
import { joinedLetters } from '../reading/site-names.ts'
import { atForms } from './page-texts.ts'
import type { PartyClue } from './party-clue.ts'

/** Letters from which a name inside a longer word is that name: "vlaamsbelang-antwerpen", and not "ps" in "upside". */
const NAME_LETTERS = 6
/** Letters of a name that is a part of a host by itself: "psoe-madrid". */
const PART_LETTERS = 3

/** Characters of one text that are looked through for it. */
const TEXT_CHARACTERS = 5_000

const CAPITALISED = /\p{Lu}[\p{L}\p{N}\p{M}]+/gu
const WEB_HOSTS = /(?<![@\p{L}\p{N}._-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/giu

/** Ids of the parties that a page names where a person reads before sending, and of those that only its footer names. */
export interface NamedParties {
  openly: string[]
  inFooter: string[]
}

/**
 * Which of the parties that clues speak of a page names. Generous where `findClues` is strict: a party that a reader can
 * know from the page is not said to be left unnamed. Parties that the register does not hold are looked for by name.
 */
export function partiesNamedOpenly(
  frames: readonly FrameFacts[],
  host: string,
  parties: readonly Party[],
  clues: readonly PartyClue[],
): NamedParties {
  if (clues.length === 0) return { openly: [], inFooter: [] }
  const top = frames.find(({ frameId }) => frameId === 0) ?? frames[0]
  const texts = [
    // The title of a frame is shown to nobody.
    top?.facts.title ?? '',
    ...frames.flatMap(({ facts }) => facts.headings),
    ...frames.flatMap(atForms).map(({ text }) => text),
    ...frames.flatMap(({ facts }) =>
      [...facts.forms, ...facts.embeds]
        .flatMap(({ links }) => links)
        .filter(({ hiddenBy }) => hiddenBy === null)
        .map(({ text }) => text),
    ),
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
  return { openly: [...openly], inFooter: [...new Set(inFooter)] }
}

const hostsIn = (text: string): string[] => text.match(WEB_HOSTS) ?? []

function named(texts: readonly string[], parties: readonly Party[], clues: readonly PartyClue[]): string[] {
  const mentioned = partiesMentioned(texts, parties)
  const folded = foldText(texts.join(' '))
  const others = clues.filter(
    ({ party, name }) => parties.every(({ id }) => id !== party) && folded.includes(foldText(name)),
  )
  return [...new Set([...mentioned, ...others.map(({ party }) => party)])]
}

/**
 * Whether a text has the party's name as its domain has it: branches write "Sheffield Labour", "GRÜNE Berlin", "Derby
 * Conservatives", which no record lists.
 */
function namedAsItsDomain(texts: readonly string[], { officialDomains }: Party): boolean {
  const names = officialDomains.flatMap(({ domain }) => loose(domain.split('.')[0] ?? ''))
  const fit = names.filter((name) => name.length >= PART_LETTERS)
  return texts.some((text) => {
    const words = text.slice(0, TEXT_CHARACTERS).match(CAPITALISED) ?? []
    // "Green Party" is "greenparty" in the domain.
    const written = new Set(words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')].map(loose)))
    return fit.some((name) => written.has(name))
  })
}

/** Equal for "Grüne" and "gruene", "Conservative" and "conservatives". */
const loose = (text: string): string =>
  joinedLetters(text)
    .replace(/([aou])e/g, '$1')
    .replace(/s$/, '')

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
