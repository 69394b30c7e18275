import type { LetterTexts } from '../languages/shape/letter.ts'
import type { LetterPart, Paragraph } from './letter-parts.ts'
import { subjectIn } from './letter-parts.ts'
import { sentences } from './sentences.ts'

/** A piece of the letter that stands or falls as a whole. Plain data: it travels between the extension's pages. */
export interface ShortUnit {
  /** The piece, then shorter ways to say it: a list with fewer of its items. */
  texts: string[]
  /** How soon it is taken; 0 is the ground that has to be there. */
  rank: number
  /** Pieces of one paragraph stand on one line. */
  paragraph: number
}

/** In the order in which an authority needs them. */
const RANK = {
  firstCitation: 0,
  subject: 1,
  visit: 2,
  firstFact: 3,
  submission: 4,
  otherGrounds: 5,
  requests: 6,
  respondent: 7,
  law: 8,
  otherFacts: 9,
  rest: 10,
}

/** Paragraphs at the end of the facts in which the person tells what they gave and what came of it. */
const OWN_PARAGRAPHS = 2
/** A longer paragraph tells how the page was read. */
const OWN_SENTENCES = 3

/** Pieces looked at: ten times those of a letter, and what a text of megabytes costs at most. */
const UNITS = 500

const LIST_MARK = '– '

/** The pieces of a letter in its order, from the text on the desk. */
export function shortUnits(parts: readonly LetterPart[], texts: LetterTexts): ShortUnit[] {
  const units: ShortUnit[] = []
  let paragraph = 0
  const add = (rank: number, ...variants: string[]) => units.push({ texts: variants, rank, paragraph })
  const sentencesOf = ({ text }: Paragraph) => sentences(text, texts.quotes)

  const subject = subjectIn(parts, texts)
  if (subject !== '') add(RANK.subject, texts.subjectLine(subject))

  /** Sentence by sentence, with the list in one piece. */
  const addWhole = (each: Paragraph, rank: (index: number) => number) => {
    paragraph += 1
    const whole = sentencesOf(each)
    // A lead-in says nothing without its list.
    const lead = each.items.length > 0 ? whole.pop() : undefined
    for (const [index, one] of whole.entries()) add(rank(index), one)
    if (lead === undefined) return
    paragraph += 1
    add(rank(whole.length), ...listVariants(lead, each.items))
  }

  for (const { section, paragraphs } of parts) {
    switch (section) {
      case null:
        if (parts.every((part) => part.section === null))
          for (const each of paragraphs) addWhole(each, () => RANK.firstCitation)
        break
      case 'facts':
        paragraphs.forEach((each, at) => {
          const own = at >= paragraphs.length - OWN_PARAGRAPHS && sentencesOf(each).length <= OWN_SENTENCES
          addWhole(each, (index) =>
            at === 0 && index === 0 ? RANK.visit : own && at > 0 ? RANK.submission : RANK.otherFacts,
          )
        })
        break
      case 'grounds':
      case 'provisions':
        grounds(paragraphs, texts).forEach((each, at) => {
          addWhole(each, (index) => groundRank(at, index))
        })
        for (const each of paragraphs.filter((one) => isAfterGrounds(one, texts)))
          addWhole(each, () => RANK.rest)
        break
      case 'requests':
        for (const each of paragraphs) addWhole(each, () => RANK.requests)
        break
      case 'confidentiality':
        for (const each of paragraphs) addWhole(each, () => RANK.submission)
        break
      case 'respondent':
      case 'organisation':
        for (const each of paragraphs) addWhole(each, () => RANK.respondent)
        break
      case 'others':
      case 'items':
      case 'steps':
      case 'context':
        for (const each of paragraphs) addWhole(each, () => RANK.rest)
        break
    }
  }
  return units.slice(0, UNITS)
}

/** One paragraph a ground: what comes before and after them all is the same in every letter. */
const grounds = (paragraphs: Paragraph[], texts: LetterTexts): Paragraph[] =>
  paragraphs.filter(
    (one) => !Object.values(texts.groundsIntro).includes(one.text) && !isAfterGrounds(one, texts),
  )

const isAfterGrounds = ({ text }: Paragraph, { leftToAuthority, nationalContext }: LetterTexts): boolean =>
  text === leftToAuthority || Object.values(nationalContext).includes(text)

/** A ground is written as articles, what they ask for, what was seen, remarks. */
function groundRank(ground: number, sentence: number): number {
  if (ground === 0 && sentence === 0) return RANK.firstCitation
  if (ground === 0 && sentence === 2) return RANK.firstFact
  return sentence === 0 || sentence === 2 ? RANK.otherGrounds : RANK.law
}

function listVariants(lead: string, items: string[]): string[] {
  return items.map((_, index) =>
    [lead, ...items.slice(0, items.length - index).map((item) => `${LIST_MARK}${item}`)].join('\n'),
  )
}
