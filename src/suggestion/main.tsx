import { render } from 'preact'
import { browser } from '../browser.ts'
import type { InterfaceLanguage } from '../interface/interface-language.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import type { AssessAnswer, OwnPageMessage } from '../messages.ts'
import { parties } from '../parties/parties.ts'
import { onLanguageChange, shownLanguage } from '../storage.ts'
import type { ListMessage, ListsAnswer } from '../subscriptions/list-messages.ts'
import { firstWork } from './first-work.ts'
import { keepWork, keptWork } from './kept-work.ts'
import { wanted } from './looked.ts'
import { offeredLists } from './offered-lists.ts'
import { SuggestionPage } from './suggestion-page.tsx'

const files = import.meta.glob<SuggestionTexts>('../languages/*.suggestion.ts', { import: 'suggestionTexts' })

/** The words of this page and those that it shares, in one language. */
const wordsIn = async (language: InterfaceLanguage) => {
  const [own, { interface: shared }] = await Promise.all([textsOf(files, language), loadTexts(language)])
  return {
    own,
    shared,
    forEntry: { own: own.entry, listed: shared.headline.listed, thisSite: shared.headline.site.page },
  }
}

const [language, en, fr] = await Promise.all([shownLanguage(), wordsIn('en'), wordsIn('fr')])
const first = await wordsIn(language)
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
  const fields = { en: en.shared.field, fr: fr.shared.field, [language]: first.shared.field }
  return firstWork(answer, asked, { fields, parties })
}

keepFocus(document)
render(<p class="loading">{first.own.loading}</p>, document.body)

const [begun, lists] = await Promise.all([
  keptWork(sessionStorage, search) ?? look(),
  ask<ListsAnswer>({ type: 'lists' }),
])

function draw({ own, shared }: typeof first) {
  document.documentElement.lang = own.language
  document.title = own.title
  render(
    <SuggestionPage
      texts={own}
      clueTexts={shared.clues}
      words={{ en: en.forEntry, fr: fr.forEntry }}
      parties={parties}
      lists={offeredLists(lists, begun.looked.seen)}
      about={asked.about}
      first={begun}
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
}

draw(first)
await onLanguageChange(async () => draw(await wordsIn(await shownLanguage())))
