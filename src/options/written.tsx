import { type LocalText, localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'

interface WrittenProps {
  text: LocalText
  /** Of the person. */
  language: string
  /** Characters; what the format of lists allows for this text. */
  limit: number
}

/**
 * A list's own words, in the person's language or marked as another one. They keep to themselves: whatever direction
 * they have does not turn the line around them, and invisible characters are gone.
 */
export function Written({ text, language, limit }: WrittenProps) {
  const written = localText(text, language)
  const plain = plainText(written.text, limit)
  return written.language === language ? <bdi>{plain}</bdi> : <bdi lang={written.language}>{plain}</bdi>
}
