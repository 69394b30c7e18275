import { foldText } from './fold-text.ts'
import { NAME_JOINTS } from './name-particles.ts'
import { hitsOf, type Scan, type Wording } from './wording.ts'

/** Capitalised at the beginning of a sentence, in a title or by nature. */
const COMMON = [
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
]

const JOINTS = new Set([...NAME_JOINTS].map(foldText))

/** True where a text holds a word that may be a name: not a law, a month, the name of a policy. */
export function isNameLike(text: string, wording: Wording): boolean {
  const scan = wording.scan(text)
  const known = wordsIn(scan, COMMON)
  return scan.split.words.some(
    (word, at) => !known.has(at) && word.length > 1 && !JOINTS.has(word) && !/^\d+$/.test(word),
  )
}

/** Numbers of the words that belong to hits of these keys. */
function wordsIn(scan: Scan, keys: readonly string[]): ReadonlySet<number> {
  const known = new Set<number>()
  for (const hit of hitsOf(scan, ...keys)) for (let at = hit.from; at < hit.to; at += 1) known.add(at)
  return known
}
