import { render } from 'preact'
import { browser } from '../browser.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { dossierTexts as english } from '../languages/en.dossier.ts'
import { dossierTexts as french } from '../languages/fr.dossier.ts'
import { browserWorld } from './browser-world.ts'
import { Dossier } from './dossier.tsx'
import { draftNamed } from './draft-source.ts'
import { MissingDraft } from './missing-draft.tsx'
import { offeredAuthorities } from './offered-authorities.ts'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]

document.documentElement.lang = texts.language
document.title = texts.title
render(<p class="loading">{texts.loading}</p>, document.body)

const draft = await draftNamed(location.search)
const [proposed, ...others] = offeredAuthorities(language)
render(
  draft === null || proposed === undefined ? (
    <MissingDraft texts={texts} />
  ) : (
    <Dossier draft={draft} texts={texts} authorities={[proposed, ...others]} world={browserWorld} />
  ),
  document.body,
)
