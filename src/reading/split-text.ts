import { foldText } from './fold-text.ts'

/** Characters of one block that are read; notices are far shorter, and hostile pages must not cost time. */
const BLOCK_CHARACTERS = 2_000

/** Stands between the words of two sentences, so that no phrase crosses a full stop. */
export const SENTENCE_END = '.'

/** A text cut into sentences as written and words as folded. */
export interface SplitText {
  text: string
  sentences: string[]
  words: string[]
  /** For each word the number of its sentence. */
  sentenceOf: number[]
  /** True where the text was longer than what is read. */
  cut: boolean
}

const SENTENCE_BREAK = /[.!?…]+["»”)]? (?=\S)/g
const WORDS = /[\p{L}\p{N}]+|@/gu

/** Texts up to this length only name something, and a short word with a full stop in them is cut off: "Tlf. Nr.". */
const NAME_CHARACTERS = 24
const SHORT_WORD = /(?:^|[^\p{L}])\p{L}{1,4}$/u

/** A full stop before a small letter, a digit or a bracket belongs to an abbreviation. */
function endsSentence(text: string, from: number, to: number): boolean {
  if (text.length <= NAME_CHARACTERS && text[from] === '.' && SHORT_WORD.test(text.slice(0, from)))
    return false
  if (text[from] !== '.' || to - from > 2) return true
  return !/[\p{Ll}\d(]/u.test(text[to] ?? '')
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(SENTENCE_BREAK)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end)) continue
    sentences.push(text.slice(start, end - 1))
    start = end
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

export function splitText(raw: string): SplitText {
  const text = raw.slice(0, BLOCK_CHARACTERS).replace(/\s+/g, ' ').trim()
  const sentences = sentencesOf(text)
  const words: string[] = []
  const sentenceOf: number[] = []
  sentences.forEach((sentence, number) => {
    for (const [word] of foldText(sentence).matchAll(WORDS)) {
      words.push(word)
      sentenceOf.push(number)
    }
    words.push(SENTENCE_END)
    sentenceOf.push(number)
  })
  return { text, sentences, words, sentenceOf, cut: raw.length > BLOCK_CHARACTERS }
}
