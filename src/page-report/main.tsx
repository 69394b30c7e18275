import { render } from 'preact'
import { browser } from '../browser.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { PageReportTexts } from '../languages/shape/page-report.ts'
import type { AssessAnswer, OwnPageMessage } from '../messages.ts'
import { onLanguageChange, shownLanguage } from '../storage.ts'
import { look } from './look.ts'
import { NothingKnown, ReportPage } from './report-page.tsx'

const files = import.meta.glob<PageReportTexts>('../languages/*.page-report.ts', {
  import: 'pageReportTexts',
})

async function words() {
  const language = await shownLanguage()
  const [own, texts] = await Promise.all([textsOf(files, language), loadTexts(language)])
  return { own, texts }
}

const { version } = browser.runtime.getManifest()
const first = await words()
render(<p class="loading">{first.own.loading}</p>, document.body)

const looked = await look({
  store: sessionStorage,
  search: location.search,
  version,
  async ask(tabId) {
    const answer = await browser.runtime
      .sendMessage<OwnPageMessage, AssessAnswer | null | undefined>({ type: 'assess', tabId })
      .catch(() => null)
    return answer ?? null
  },
  isPrivate: (tabId) =>
    browser.tabs.get(tabId).then(
      ({ incognito }) => incognito,
      () => null,
    ),
})

function draw({ own, texts }: typeof first) {
  document.documentElement.lang = own.language
  document.title = own.title
  render(
    looked.assessment === null ? (
      <NothingKnown why={looked.why} own={own} />
    ) : (
      <ReportPage
        assessment={looked.assessment}
        keeping={looked.keeping}
        texts={texts}
        own={own}
        version={version}
        print={() => print()}
      />
    ),
    document.body,
  )
}

keepFocus(document)
draw(first)
await onLanguageChange(async () => draw(await words()))
