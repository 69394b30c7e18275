import { type LocalText, localText } from '../list/local-text.ts'

/** A list's text in the person's language, or in another one and marked as such. */
export function LocalWords({ text, language }: { text: LocalText; language: string }) {
  const written = localText(text, language)
  return written.language === language ? written.text : <span lang={written.language}>{written.text}</span>
}
