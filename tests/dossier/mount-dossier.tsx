import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import type { Draft } from '../../src/complaint/draft.ts'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { chosenAtFirst } from '../../src/dossier/countries.ts'
import { Dossier } from '../../src/dossier/dossier.tsx'
import type { DossierJournal } from '../../src/dossier/journal-step.tsx'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'
import type { Begun, DossierStore } from '../../src/dossier/work-store.ts'
import type { World } from '../../src/dossier/world.ts'
import { interfaceLanguage } from '../../src/interface/interface-language.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { DossierTexts } from '../../src/languages/shape/dossier.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { memoryStore } from './memory-store.ts'

interface Shown {
  texts: DossierTexts
  draft?: Draft
  world?: Partial<World>
  store?: DossierStore
  begun?: Begun
  country?: string
  journal?: DossierJournal
}

/** The page in a frame of its own, as `main.tsx` shows it; `close` is what a closed tab does to it. */
export function mountDossier({
  texts,
  draft = sponsorships,
  world,
  store,
  begun,
  country = 'FR',
  journal,
}: Shown) {
  const root = document.createElement('div')
  document.body.append(root)
  document.documentElement.lang = texts.language
  document.title = texts.title
  render(
    <Dossier
      draft={draft}
      texts={texts}
      interfaceTexts={textsNow(interfaceLanguage(texts.language, 'en'))}
      authorities={offeredAuthorities}
      proposed={chosenAtFirst(country, texts.language, offeredAuthorities)}
      remember={() => undefined}
      world={{
        ...browserWorld,
        now: () => new Date('2026-11-22T09:00:00Z'),
        timeZone: 'Europe/Paris',
        ...world,
      }}
      store={store ?? memoryStore()}
      begun={begun ?? { work: null, identity: null }}
      {...(journal === undefined ? {} : { journal })}
    />,
    root,
  )
  return {
    root,
    letter: () => root.querySelector<HTMLTextAreaElement>('textarea.sheet')?.value ?? null,
    close() {
      render(null, root)
      root.remove()
    },
  }
}
