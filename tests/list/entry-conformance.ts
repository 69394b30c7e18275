import { parse } from 'tldts'
import type { Entry, LocalText } from '../../src/list/entry.ts'

/** What a maintainer would type under a contribution; empty where there is nothing to say. */
export function objections(file: string, entry: Entry): string[] {
  const texts = textsOf(entry)
  return [
    ...(file === `${entry.id}.json` ? [] : [`${file}: the file's name must be ${entry.id}.json`]),
    ...entry.domains.flatMap(({ name }) => unknownSuffix(name)),
    ...texts.flatMap(({ where, text }) =>
      wording(where, text, JUDGING_WORDS, 'judges; say what a source says'),
    ),
    ...(entry.disclosure.degree === 'disclosed'
      ? texts.flatMap(({ where, text }) =>
          wording(where, text, HIDING_WORDS, 'speaks of hiding, but the entry is disclosed'),
        )
      : []),
    ...texts.flatMap(({ where, text }) => typography(where, text)),
    ...texts.filter(({ prose }) => prose).flatMap(({ where, text }) => untranslated(where, text)),
    ...oneSentence(entry.summary),
    ...entry.sources
      .filter(({ dateEstimated, states }) => dateEstimated && !/undated/i.test(states.en))
      .map(({ url }) => `${url}: the date is an estimate, so "states" must say that the page is undated`),
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

interface Text {
  where: string
  text: LocalText
  /** A sentence, not a name or a list of fields. */
  prose: boolean
}

function textsOf({ operator, summary, dataCollected, disclosure, regulator, sources }: Entry): Text[] {
  return [
    { where: 'operator.name', text: operator.name, prose: false },
    { where: 'summary', text: summary, prose: true },
    { where: 'dataCollected', text: dataCollected, prose: false },
    { where: 'disclosure.note', text: disclosure.note, prose: true },
    ...(regulator ? [{ where: 'regulator.outcome', text: regulator.outcome, prose: true }] : []),
    ...sources.map(({ states }, place) => ({ where: `sources.${place}.states`, text: states, prose: true })),
  ]
}

function wording(where: string, text: LocalText, words: Set<string>, why: string): string[] {
  return [text.en, text.fr]
    .flatMap((sentence) => sentence.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => words.has(plain(word)))
    .map((word) => `${where}: "${word}" ${why}`)
}

function typography(where: string, { en, fr }: LocalText): string[] {
  const straight = [en, fr].some((text) => /['"]/.test(text))
  const loose = /(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0\u202f]):|«(?![\u00a0\u202f])| €|n° /.test(fr)
  return [
    ...(straight ? [`${where}: use ’ and “ ” or « », not straight quotes`] : []),
    ...(loose ? [`${where}.fr: put a no-break space before : ; ! ? » € and after « n°`] : []),
  ]
}

function untranslated(where: string, { en, fr }: LocalText): string[] {
  return en === fr ? [`${where}: en and fr are the same text`] : []
}

function oneSentence({ en, fr }: LocalText): string[] {
  return [en, fr]
    .filter((text) => !text.endsWith('.') || /[.!?] \p{Lu}/u.test(text))
    .map((text) => `summary: must be one sentence: "${text}"`)
}

function unknownSuffix(name: string): string[] {
  const { isIcann, isPrivate } = parse(name, { allowPrivateDomains: true })
  return isIcann || isPrivate ? [] : [`${name}: its ending is not on the Public Suffix List`]
}
