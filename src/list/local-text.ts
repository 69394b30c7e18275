/** A text by language (ISO 639-1), in one or more of them: a list may be written in its country's language alone. */
export type LocalText = Readonly<Record<string, string>>

export interface WrittenText {
  text: string
  /** The language that it is in, for `lang`. */
  language: string
}

/** The text in the person's language, else in English, else in the first that it has. */
export function localText(texts: LocalText, language: string): WrittenText {
  for (const wanted of [language, 'en', ...Object.keys(texts)]) {
    const text = texts[wanted]
    if (text !== undefined) return { text, language: wanted }
  }
  return { text: '', language }
}
