import { render } from 'preact'
import { browser } from '../browser.ts'
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
    sha256={async (bytes) => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    }}
  />,
  document.body,
)
