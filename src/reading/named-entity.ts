import type { PageFacts } from '../facts.ts'
import { foldText } from './fold-text.ts'
import { hasAny, hitsOf, type Wording } from './wording.ts'

/** Words of a sentence that are looked at; notices name the controller early. */
const SENTENCE_WORDS = 80
/** Share of capitalised words from which a sentence is a heading or all capitals, where capitals name nothing. */
const SHOUTING_SHARE = 0.6
const HEADING_WORDS = 6
/** Parts of a site's name shorter than this match too much. */
const NAME_LETTERS = 3

const CAPITAL = /^[«"“(]*\p{Lu}/u
const CONNECTORS = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'en',
  'pour',
  'à',
  'sur',
])

/** What the site calls itself: words of its host and the parts of its title, folded and joined. */
export function siteNames(page: PageFacts): string[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : ''
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www')
  const titles = page.title.split(/ [|–—•:·-] |[|•]/)
  return [
    ...labels.map((label) => joined(label)),
    ...titles.filter((part) => part.split(' ').length <= 5).map(joined),
  ].filter((name) => name.length >= NAME_LETTERS)
}

const joined = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * An organisation's name in a sentence, where the words around it make it the one who sends, takes or uses data
 * ("updates from …", "… will email you"); null where nobody is named. "We" names nobody. `defined`: the sentence says
 * "controller", so that any name in it is the controller's.
 */
export function namedEntity(
  sentence: string,
  sites: string[],
  wording: Wording,
  defined = false,
): string | null {
  const words = sentence.split(' ').slice(0, SENTENCE_WORDS)
  const shouting =
    words.length >= HEADING_WORDS &&
    words.filter((word) => CAPITAL.test(word)).length > SHOUTING_SHARE * words.length
  for (const whole of capitalRuns(words)) {
    const run = trimmed(whole, wording)
    const name = run.words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const before = words.slice(Math.max(0, run.from - 4), run.from).join(' ')
    // "l'association X": after the kind of organisation even a letter is a name.
    if (name.length > 0 && !shouting && /^\p{Lu}/u.test(name) && endsWith(before, wording, 'words.legalForm'))
      return name
    if (name.length < 2) continue

    const isSite =
      sites.includes(joined(name)) || sites.some((site) => site.length > 4 && joined(name).includes(site))
    if (isSite) return name
    if (shouting || !isNameLike(name, wording)) continue
    if (defined) return name
    if (isNobodys(name, wording)) continue
    if (hasAny(wording.scan(name), 'words.legalForm') && run.words.length > 1) return name
    const after = words.slice(run.to, run.to + 2).join(' ')
    if (run.from > 0 && endsWith(before, wording, 'words.organisation', 'words.legalForm')) return name
    if (startsWith(after, wording, 'words.acts')) return name
  }
  return null
}

/** Without what stands before the name in the same capitals: "Privacy Policy and European …". */
function trimmed({ words, from, to }: Run, wording: Wording): Run {
  const joint = words.findIndex((word) => word === 'and' || word === 'et')
  if (joint <= 0 || isNameLike(words.slice(0, joint).join(' '), wording)) return { words, from, to }
  return { words: words.slice(joint + 1), from: from + joint + 1, to }
}

/** "l'association", "d'Attac": the article is no part of the word. */
const bare = (word: string): string => word.replace(/^[\p{L}]{1,2}['’](?=\p{L})/u, '')

interface Run {
  words: string[]
  from: number
  to: number
}

/** Runs of capitalised words, joined over "of", "de", "&". */
function capitalRuns(words: string[]): Run[] {
  const runs: Run[] = []
  let from = -1
  let to = -1
  const close = (): void => {
    if (from >= 0) runs.push({ words: words.slice(from, to), from, to })
    from = -1
  }
  words.forEach((word, at) => {
    if (CAPITAL.test(bare(word))) {
      if (from < 0) from = at
      to = at + 1
      if (/[,;:)]$/.test(word)) close()
    } else if (
      !(from >= 0 && CONNECTORS.has(word.toLowerCase()) && CAPITAL.test(words[at + 1] ?? words[at + 2] ?? ''))
    )
      close()
  })
  close()
  return runs
}

/** Not a law, an authority, a month or the name of a policy. */
function isNameLike(name: string, wording: Wording): boolean {
  const scan = wording.scan(name)
  const known = new Set<number>()
  for (const hit of hitsOf(
    scan,
    'words.notName',
    'words.privacyLink',
    'words.termsLink',
    'words.genericLink',
    'words.optional',
    'words.linkFiller',
    'words.sign',
    'words.newsletter',
    'words.optIn',
    'words.title',
    'words.legalNoticeLink',
    'words.policyNamed',
    'words.cookieLink',
  ))
    for (let at = hit.from; at < hit.to; at += 1) known.add(at)
  return scan.split.words.some(
    (word, at) => word !== '.' && !known.has(at) && word.length > 1 && !/^\d+$/.test(word),
  )
}

/** An authority, a network, an addressee of petitions: named, and not the one who takes the data. */
function isNobodys(name: string, wording: Wording): boolean {
  const scan = wording.scan(name)
  return hitsOf(scan, 'words.notController').some((hit) => hit.from <= 1)
}

function endsWith(text: string, wording: Wording, ...keys: string[]): boolean {
  const scan = wording.scan(text)
  const end = scan.split.words.length - 1
  // "de la Cimade", "from the Wikimedia Foundation": an article may stand between.
  return hitsOf(scan, ...keys).some(
    (hit) =>
      hit.to === end ||
      (hit.to === end - 1 && /^(la|le|les|the|l|our|notre|nos|a)$/.test(scan.split.words[hit.to] ?? '')),
  )
}

const startsWith = (text: string, wording: Wording, key: string): boolean =>
  hitsOf(wording.scan(text), key).some((hit) => hit.from === 0)
