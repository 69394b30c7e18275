import { render } from 'preact'
import { browser } from '../browser.ts'
import { dossierNames } from '../complaint/dossier-names.ts'
import { answerDesk } from '../filling/answer-desk.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import { browserJournal } from '../journal/browser-journal.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import { loadSettings, onLanguageChange, rememberCountry, shownLanguage } from '../storage.ts'
import { browserWorld } from './browser-world.ts'
import { chosenAtFirst } from './countries.ts'
import { Dossier } from './dossier.tsx'
import { draftNamed } from './draft-source.ts'
import { keptDossiers, keptIdentity } from './kept-work.ts'
import { MissingDraft } from './missing-draft.tsx'
import { offeredAuthorities } from './offered-authorities.ts'

const ownFiles = import.meta.glob<DossierTexts>('../languages/*.dossier.ts', { import: 'dossierTexts' })
const journalFiles = import.meta.glob<JournalTexts>('../languages/*.journal.ts', { import: 'journalTexts' })

async function wordsNow() {
  const language = await shownLanguage()
  const [own, journal, shared] = await Promise.all([
    textsOf(ownFiles, language),
    textsOf(journalFiles, language),
    loadTexts(language),
  ])
  return { own, journal, shared }
}

const first = wordsNow()
void first.then(({ own }) => render(<p class="loading">{own.loading}</p>, document.body))
const [draft, { country }, identity] = await Promise.all([
  draftNamed(location.search),
  loadSettings(),
  keptIdentity(),
])
const work = draft === null ? null : await keptDossiers.works.load(draft.id)
const desk =
  draft &&
  answerDesk(
    {
      draft: draft.id,
      site: draft.assessment.host,
      reference: dossierNames(draft, browserWorld.timeZone).printed,
    },
    browser.storage.session,
  )
// Of two dossiers for one authority, the form is filled from the one that the person was at last.
addEventListener('focus', () => desk?.claim())
keepFocus(document)
document.addEventListener('visibilitychange', () => document.hidden || desk?.claim())

const journalDesk = browserJournal(browser)

function draw({ own, journal, shared }: Awaited<typeof first>) {
  document.documentElement.lang = own.language
  document.title = own.title
  render(
    draft === null ? (
      <MissingDraft texts={own} />
    ) : (
      <Dossier
        draft={draft}
        texts={own}
        interfaceTexts={shared}
        authorities={offeredAuthorities}
        // The browser's own language may name a region, which the interface's does not.
        proposed={chosenAtFirst(country, browser.i18n.getUILanguage(), offeredAuthorities)}
        remember={rememberCountry}
        world={desk === null ? browserWorld : { ...browserWorld, offerAnswers: desk.tell }}
        store={keptDossiers}
        begun={{ work, identity }}
        journal={{ desk: journalDesk, texts: journal }}
      />
    ),
    document.body,
  )
}

draw(await first)
await onLanguageChange(async () => draw(await wordsNow()))
