import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { dossierTexts as english } from '../languages/en.dossier.ts'
import { dossierTexts as french } from '../languages/fr.dossier.ts'
import { loadSettings, rememberCountry } from '../storage.ts'
import { browserWorld } from './browser-world.ts'
import { chosenAtFirst } from './countries.ts'
import { Dossier } from './dossier.tsx'
import { draftNamed } from './draft-source.ts'
import { MissingDraft } from './missing-draft.tsx'
import { offeredAuthorities } from './offered-authorities.ts'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]

document.documentElement.lang = texts.language
document.title = texts.title
render(<p class="loading">{texts.loading}</p>, document.body)

const [draft, interfaceTexts, { country }] = await Promise.all([
  draftNamed(location.search),
  loadTexts(language),
  loadSettings(),
])
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
      world={browserWorld}
    />
  ),
  document.body,
)
