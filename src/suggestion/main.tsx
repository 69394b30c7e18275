import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { interfaceTexts as englishInterface } from '../languages/en.interface.ts'
import { suggestionTexts as english } from '../languages/en.suggestion.ts'
import { interfaceTexts as frenchInterface } from '../languages/fr.interface.ts'
import { suggestionTexts as french } from '../languages/fr.suggestion.ts'
import type { AssessAnswer, OwnPageMessage } from '../messages.ts'
import { parties } from '../parties/parties.ts'
import type { ListMessage, ListsAnswer } from '../subscriptions/list-messages.ts'
import { firstWork } from './first-work.ts'
import { keepWork, keptWork } from './kept-work.ts'
import { wanted } from './looked.ts'
import { offeredLists } from './offered-lists.ts'
import { SuggestionPage } from './suggestion-page.tsx'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]
const interfaceTexts = { en: englishInterface, fr: frenchInterface }[language]
const { search } = location
const asked = wanted(search)

/** Null where nobody answers: the page then says so and works with what it has. */
async function ask<Answer>(message: OwnPageMessage | ListMessage): Promise<Answer | null> {
  const answer = await browser.runtime
    .sendMessage<object, Answer | null | undefined>(message)
    .catch(() => null)
  return answer ?? null
}

/** Once: a reload shows the work as it was, also when the tab has gone on in the meantime. */
async function look() {
  const { tabId } = asked
  const answer = tabId === null ? null : await ask<AssessAnswer>({ type: 'assess', tabId })
  const fields = { en: englishInterface.field, fr: frenchInterface.field }
  return firstWork(answer, asked, { fields, parties })
}

document.documentElement.lang = texts.language
document.title = texts.title
render(<p class="loading">{texts.loading}</p>, document.body)

const [first, lists] = await Promise.all([
  keptWork(sessionStorage, search) ?? look(),
  ask<ListsAnswer>({ type: 'lists' }),
])
const wordsOf = (own: typeof english, { headline }: typeof englishInterface) => ({
  own: own.entry,
  listed: headline.listed,
  thisSite: headline.site.page,
})
render(
  <SuggestionPage
    texts={texts}
    clueTexts={interfaceTexts.clues}
    words={{ en: wordsOf(english, englishInterface), fr: wordsOf(french, frenchInterface) }}
    parties={parties}
    lists={offeredLists(lists, first.looked.seen)}
    about={asked.about}
    first={first}
    keep={(work) => keepWork(sessionStorage, search, work)}
    world={{
      now: () => new Date(),
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      version: browser.runtime.getManifest().version,
    }}
  />,
  document.body,
)
