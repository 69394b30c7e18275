import { render } from 'preact'
import { sha256Hex } from '../evidence/sha256-hex.ts'
import { keepFocus } from '../interface/keep-focus.ts'
import { loadTexts } from '../interface/load-texts.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { onLanguageChange, shownLanguage } from '../storage.ts'
import { VerifyPage } from './verify-page.tsx'

const files = import.meta.glob<EvidenceTexts>('../languages/*.evidence.ts', { import: 'evidenceTexts' })

async function draw() {
  const language = await shownLanguage()
  const [texts, { interface: shared, rules }] = await Promise.all([
    textsOf(files, language),
    loadTexts(language),
  ])
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
}

keepFocus(document)
await draw()
await onLanguageChange(draw)
