import { render } from 'preact'
import { browser } from '../browser.ts'
import { answerDesk } from '../filling/answer-desk.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { browserJournal } from '../journal/browser-journal.ts'
import { dossierTexts as english } from '../languages/en.dossier.ts'
import { journalTexts as englishJournal } from '../languages/en.journal.ts'
import { dossierTexts as french } from '../languages/fr.dossier.ts'
import { journalTexts as frenchJournal } from '../languages/fr.journal.ts'
import { loadSettings, rememberCountry } from '../storage.ts'
import { browserWorld } from './browser-world.ts'
import { chosenAtFirst } from './countries.ts'
import { Dossier } from './dossier.tsx'
import { dossierNames } from './dossier-names.ts'
import { draftNamed } from './draft-source.ts'
import { keptDossiers, keptIdentity } from './kept-work.ts'
import { MissingDraft } from './missing-draft.tsx'
import { offeredAuthorities } from './offered-authorities.ts'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]
const journalTexts = { en: englishJournal, fr: frenchJournal }[language]

document.documentElement.lang = texts.language
document.title = texts.title
render(<p class="loading">{texts.loading}</p>, document.body)

const [draft, interfaceTexts, { country }, identity] = await Promise.all([
  draftNamed(location.search),
  loadTexts(language),
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
document.addEventListener('visibilitychange', () => document.hidden || desk?.claim())
render(
  draft === null ? (
    <MissingDraft texts={texts} />
  ) : (
    <Dossier
      draft={draft}
      texts={texts}
      interfaceTexts={interfaceTexts}
      authorities={offeredAuthorities}
      // The browser's own language may name a region, which the interface's does not.
      proposed={chosenAtFirst(country, browser.i18n.getUILanguage(), offeredAuthorities)}
      remember={rememberCountry}
      world={desk === null ? browserWorld : { ...browserWorld, offerAnswers: desk.tell }}
      store={keptDossiers}
      begun={{ work, identity }}
      journal={{ desk: browserJournal(browser), texts: journalTexts }}
    />
  ),
  document.body,
)
