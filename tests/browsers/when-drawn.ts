import type { Language } from './driver.ts'
import { interfaceTextsIn } from './interface-texts.ts'
import type { OwnPage } from './own-page.ts'
import { eventually } from './serialised.ts'

/** The visible text of the popup once it has stopped saying that it, the page or what the page links to is still read. */
export function whenDrawn(popup: OwnPage, language: Language, limit = 14_000): Promise<string> {
  const texts = interfaceTextsIn(language)
  const passing = [texts.popup.loading, texts.headline.blind['still-reading'].headline, texts.linked.reading]
  return eventually(
    'the popup is drawn',
    async () => {
      const text = (await popup.text().catch(() => '')).trim()
      return text.length > 20 && !passing.some((words) => text.includes(words)) ? text : null
    },
    limit,
  )
}
