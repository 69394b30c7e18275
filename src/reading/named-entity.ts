import { bare, CAPITAL, capitalRuns, type Run } from './capital-runs.ts'
import { isNameLike } from './is-name-like.ts'
import { AND, NAME_JOINTS } from './name-particles.ts'
import { isPlainName } from './plain-names.ts'
import { joinedLetters } from './site-names.ts'
import { hasAny, hitsOf, inPageLanguage, type Wording } from './wording.ts'

/** Words of a sentence that are looked at; notices name the controller early. */
const SENTENCE_WORDS = 80
/** Share of capitalised words from which a sentence is a heading or all capitals, where capitals name nothing. */
const SHOUTING_SHARE = 0.6
/** The same where every noun has one. */
const SHOUTING_SHARE_OF_NOUNS = 0.8
const HEADING_WORDS = 6
/** Words between "controller" and the name: "is the". */
const WORDS_AFTER_ROLE = 2
/** Words before a name in which its cue stands. */
const CUE_WORDS = 10
/** Pieces of a line before the one that may be a place. */
const PIECES_OF_ADDRESS = 2
/** A site's name as part of a longer one. */
const SITE_LETTERS = 5

/**
 * An organisation's name in a sentence, where the words around it make it the one who sends, takes or uses data
 * ("updates from …", "… will email you"); null where nobody is named. "We" names nobody. `defined`: the sentence says
 * "controller", so that any name in it is the controller's. `opens`: the sentence begins where the name is expected,
 * after "controller:".
 */
export function namedEntity(
  sentence: string,
  sites: string[],
  wording: Wording,
  { defined = false, opens = false }: { defined?: boolean; opens?: boolean } = {},
): string | null {
  const words = sentence.split(' ').slice(0, SENTENCE_WORDS)
  const told: Told = { words, sites, wording, defined, opens, shouting: isShouting(words, wording) }
  for (const run of capitalRuns(words))
    for (const part of withTails(run, wording)) {
      const name = nameIn(part, told)
      if (name !== null) return name
      if (isNobodys(part.words.join(' '), wording)) break
    }
  return null
}

/** A sentence with what is known of it. */
interface Told {
  words: string[]
  sites: string[]
  wording: Wording
  defined: boolean
  opens: boolean
  shouting: boolean
}

function nameIn(run: Run, told: Told): string | null {
  const { words, sites, wording, defined, shouting } = told
  const plain = isPlainName(run.words.join(' '))
  // "+Europa" begins with its sign.
  const name = run.words
    .join(' ')
    .replace(plain ? /[^\p{L}\p{N}]+$/gu : /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const before = words.slice(Math.max(0, run.from - CUE_WORDS), run.from).join(' ')
  const afterForm = isBefore(before, wording, false, 'words.legalForm')
  // "El responsable es Podemos", and not "Podemos compartir sus datos": a verb of one word needs its place.
  if (plain && (afterForm || (defined && isExpected(run, before, told)))) return name
  // "l'association X": after the kind of organisation even a letter is a name.
  if (afterForm && !shouting && /^\p{Lu}/u.test(name) && (name.length === 1 || isNameLike(name, wording)))
    return name
  if (name.length < 2) return null

  const letters = joinedLetters(name)
  if (sites.some((site) => letters === site || (site.length >= SITE_LETTERS && letters.includes(site))))
    return name
  const hasForm = isFormAndName(name, wording)
  if (defined && hasForm) return name
  if (!isNameLike(name, wording) && !(plain && name.includes(' '))) return null
  if (defined && isExpected(run, before, told)) return name
  if (defined && !shouting && isName(run, wording) && !isPlaceOfAddress(run, told)) return name
  if (shouting || isNobodys(name, wording)) return null
  if (hasForm) return name
  if (run.from > 0 && (afterForm || isBefore(before, wording, true, 'words.organisation'))) return name
  return acts(words.slice(run.to, run.to + 2).join(' '), wording) ? name : null
}

function isShouting(words: string[], wording: Wording): boolean {
  const spoken = words.filter((word) => /\p{L}/u.test(word))
  const share = wording.capitalNouns ? SHOUTING_SHARE_OF_NOUNS : SHOUTING_SHARE
  return (
    spoken.length >= HEADING_WORDS &&
    spoken.filter((word) => CAPITAL.test(word)).length > share * spoken.length
  )
}

/** "Verein Waldfreunde", "Verein X", and not "Our association". */
function isFormAndName(name: string, wording: Wording): boolean {
  const scan = wording.scan(name)
  const forms = hitsOf(scan, 'words.legalForm')
  if (forms.length === 0) return false
  return name
    .split(' ')
    .some(
      (word) =>
        /^\p{Lu}[.,]?$/u.test(word) ||
        (isNameLike(word, wording) && !hasAny(wording.scan(word), 'words.legalForm')),
    )
}

/** The name stands right after "controller is the" or a colon, or opens a sentence that began there. */
function isExpected(run: Run, before: string, { words, wording, opens }: Told): boolean {
  if (run.from === 0) return opens
  if (words[run.from - 1]?.endsWith(':')) return true
  const scan = wording.scan(before)
  const end = scan.split.words.length - 1
  return inPageLanguage(wording, scan, 'words.controllerWord').some((hit) => hit.to >= end - WORDS_AFTER_ROLE)
}

/** Where every noun has a capital, two of them in a row are a name, unless the first is a common word. */
const isName = ({ words }: Run, wording: Wording): boolean =>
  !wording.capitalNouns ||
  words.some(
    (word, at) => CAPITAL.test(bare(word)) && CAPITAL.test(words[at + 1] ?? '') && isNameLike(word, wording),
  )

/**
 * "Publisher: association of the campaign, PO box, Paris": the last piece of an address, and no name. Only where the
 * line begins with what is asked for and has three pieces: "by our association, Cimade" names somebody.
 */
const isPlaceOfAddress = ({ words: own, from, to }: Run, { words, opens }: Told): boolean =>
  opens &&
  own.length === 1 &&
  to === words.length &&
  words.slice(0, from).filter((word) => word.endsWith(',')).length >= PIECES_OF_ADDRESS

/**
 * A run and what follows each of its joints: "Newsletter von X" is no name, and X is one. Behind "and" a new thing
 * begins, where no name stands before it: "Privacy Policy and European …".
 */
function withTails(run: Run, wording: Wording): Run[] {
  const { words, from, to } = run
  const parts = [run]
  words.forEach((word, at) => {
    if (!NAME_JOINTS.has(word) || NAME_JOINTS.has(words[at + 1] ?? '')) return
    const tail = { words: words.slice(at + 1), from: from + at + 1, to }
    if (isNameLike(words.slice(0, at).join(' '), wording)) parts.push(tail)
    else if (AND.has(word)) parts.splice(0, parts.length, tail)
    else parts.unshift(tail)
  })
  return parts
}

/** An authority, a network, an addressee of petitions: named, and not the one who takes the data. */
function isNobodys(name: string, wording: Wording): boolean {
  const scan = wording.scan(name)
  return hitsOf(scan, 'words.notController').some((hit) => hit.from <= 1)
}

/** The text ends in one of these, or in one and an article: "de la Cimade", "from the Wikimedia Foundation". */
function isBefore(text: string, wording: Wording, prose: boolean, key: string): boolean {
  const scan = wording.scan(text)
  const end = scan.split.words.length - 1
  // A legal form belongs to a name, in whatever language that is; a preposition to the sentence.
  const hits = prose ? inPageLanguage(wording, scan, key) : hitsOf(scan, key)
  const articles = hitsOf(scan, 'words.article').filter((hit) => hit.to === end)
  return hits.some(
    (hit) =>
      hit.to === end ||
      articles.some((article) => article.language === hit.language && article.from === hit.to),
  )
}

const acts = (text: string, wording: Wording): boolean =>
  inPageLanguage(wording, wording.scan(text), 'words.acts').some((hit) => hit.from === 0)
