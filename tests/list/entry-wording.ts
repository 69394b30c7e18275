import type { Entry } from '../../src/list/entry.ts'
import type { LocalText } from '../../src/list/local-text.ts'
import { textsOf } from './entry-texts.ts'

/** Words and signs: what sources say, without a verdict, set as each language is set. */
export function wordingObjections(entry: Entry): string[] {
  const texts = textsOf(entry)
  const openly = entry.disclosure.degree === 'disclosed'
  return [
    ...texts.flatMap(({ where, text }) =>
      wording(where, text, JUDGING_WORDS, 'judges; say what a source says'),
    ),
    ...texts.flatMap(({ where, text }) =>
      openly ? wording(where, text, HIDING_WORDS, 'speaks of hiding, but the entry is disclosed') : [],
    ),
    ...texts.flatMap(({ where, text }) => typography(where, text)),
    ...oneSentence(entry.summary),
  ]
}

/** Adjectives and verdicts. Titles of sources are the publishers' own words and are left alone. */
const JUDGING_WORDS = new Set(
  `fake false bogus sham scam scams fraud fraudulent phishing phish illegal illegally unlawful unlawfully illicit
  hidden secret secretly sneaky covert deceptive deceitful misleading trick tricks dubious shady rogue notorious
  extremist radical populist propaganda harvest harvests harvesting trap lies liar scandal abusive
  faux fausse fausses arnaque arnaques fraude frauduleux frauduleuse hameçonnage illegal illegale illegaux illegalement
  illicite illicites cache cachee caches cachees secret secrete secretement sournois trompeur trompeuse trompeurs
  mensonger mensongere douteux douteuse louche extremiste populiste propagande piege mensonge scandale abusif abusive
  siphonne siphonner aspire aspirer`
    .split(/\s+/)
    .map(plain),
)

const HIDING_WORDS = new Set(
  `hide hides hid hidden hiding conceal conceals concealed undisclosed covert covertly disguise disguised disguises
  mask masks masked behind secret secretly anonymous unnamed
  cache cacher cachait cachee dissimule dissimuler dissimulait dissimulation masque masquer masquait deguise
  derriere paravent anonyme opaque occulte occulter secret secrete`
    .split(/\s+/)
    .map(plain),
)

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function wording(where: string, text: LocalText, words: Set<string>, why: string): string[] {
  return Object.values(text)
    .flatMap((sentence) => sentence.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => words.has(plain(word)))
    .map((word) => `${where}: "${word}" ${why}`)
}

function typography(where: string, text: LocalText): string[] {
  const straight = Object.values(text).some((words) => /['"]/.test(words))
  const loose = /(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0\u202f]):|«(?![\u00a0\u202f])| €|n° /
  return [
    ...(straight ? [`${where}: use ’ and “ ” or « », not straight quotes`] : []),
    ...(loose.test(text['fr'] ?? '')
      ? [`${where}.fr: put a no-break space before : ; ! ? » € and after « n°`]
      : []),
  ]
}

function oneSentence(summary: LocalText): string[] {
  return Object.values(summary)
    .filter((text) => !text.endsWith('.') || /[.!?] \p{Lu}/u.test(text))
    .map((text) => `summary: must be one sentence: "${text}"`)
}
