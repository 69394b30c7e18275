import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { InterfaceLanguageChoice } from '../choices/interface-language-choice.tsx'
import { PageAccess } from '../choices/page-access.tsx'
import { WarnInPage } from '../choices/warn-in-page.tsx'
import { Mark } from '../interface/mark.tsx'
import { About } from './about.tsx'
import type { OptionsCalls } from './background-calls.ts'
import { EraseEverything } from './erase-everything.tsx'
import { InPages } from './in-pages.tsx'
import { ListsSection } from './lists-section.tsx'
import type { OptionsWords } from './options-words.ts'
import { PageLink } from './page-link.tsx'
import { RememberedCountry } from './remembered-country.tsx'
import { SilencedSites } from './silenced-sites.tsx'
import { SubscribeForm } from './subscribe-form.tsx'
import { useLists } from './use-lists.ts'

interface OptionsProps {
  calls: OptionsCalls
  words: OptionsWords
  now(): Date
  /** What this extension is, and in which browser. */
  about: { version: string; browser: keyof OptionsWords['own']['access']['how'] }
}

/** Lists and settings: what there is on one side, what can be added or switched on the other. */
export function Options({ calls, words, now, about }: OptionsProps) {
  const { own, shared } = words
  const lists = useLists(calls)
  /** How often all was deleted: what shows settings begins anew then. */
  const [erased, setErased] = useState(0)
  const [arrived, setArrived] = useState<string | null>(null)
  return (
    <main class="page options">
      <header>
        <p class="brand">
          <Mark /> {shared.name}
        </p>
        <h1>{own.title}</h1>
        <p class="lead">{own.lead}</p>
      </header>
      <div class="settings">
        <Fragment key={erased}>
          <WarnInPage calls={calls} texts={own} />
          <SilencedSites calls={calls} texts={own} />
          <InterfaceLanguageChoice calls={calls} texts={own} />
          <RememberedCountry calls={calls} texts={own} />
          <InPages calls={calls} texts={own} />
        </Fragment>
        <PageAccess calls={calls} words={own.access} browser={about.browser} />
        {words.journal && <PageLink words={words.journal} href="../journal-page/index.html" />}
        {words.verify && <PageLink words={words.verify} href="../verify/index.html" />}
        <EraseEverything calls={calls} texts={own} onErased={() => setErased((times) => times + 1)} />
        <About words={own.about} version={about.version} firstSteps={words.firstSteps} keyLine={words.key} />
      </div>
      <div class="lists">
        <ListsSection lists={lists} arrived={arrived} calls={calls} now={now} words={words} />
        <SubscribeForm
          calls={calls}
          follow={lists.follow}
          progress={lists.answer?.subscribing ?? null}
          known={lists.answer?.lists.map(({ id }) => id) ?? []}
          words={words}
          onSubscribed={setArrived}
        />
      </div>
    </main>
  )
}
