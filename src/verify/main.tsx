import { render } from 'preact'
import { browser } from '../browser.ts'
import { sha256Hex } from '../evidence/sha256-hex.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { evidenceTexts as english } from '../languages/en.evidence.ts'
import { evidenceTexts as french } from '../languages/fr.evidence.ts'
import { VerifyPage } from './verify-page.tsx'

const language = interfaceLanguage(browser.i18n.getMessage('language'))
const texts = { en: english, fr: french }[language]
const { interface: shared, rules } = await loadTexts(language)

document.documentElement.lang = texts.language
document.title = `${texts.verify.title} – ${shared.name}`
render(
  <VerifyPage
    name={shared.name}
    texts={texts}
    rules={rules}
    timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    sha256={sha256Hex}
  />,
  document.body,
)
