import { useEffect, useState } from 'preact/hooks'
import { momentText } from '../interface/date-text.ts'
import { Mark } from '../interface/mark.tsx'
import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import type { Party } from '../parties/party.ts'
import { CorrectionForm } from './correction-form.tsx'
import type { EntryWords } from './draft-entry.ts'
import type { Work } from './kept-work.ts'
import type { Wanted } from './looked.ts'
import type { OfferedList } from './offered-lists.ts'
import type { ListedHere } from './page-seen.ts'
import { SiteForm } from './site-form.tsx'
import type { World } from './world.ts'

export interface SuggestionPageProps {
  texts: SuggestionTexts
  clueTexts: InterfaceTexts['clues']
  words: Record<'en' | 'fr', EntryWords>
  parties: readonly Party[]
  lists: readonly OfferedList[]
  about: Wanted['about']
  /** As the page's look and an earlier visit of this tab give it. */
  first: Work
  keep(work: Work): void
  world: World
}

/** What every form of the page gets. */
export interface FormProps extends Omit<SuggestionPageProps, 'first' | 'keep' | 'about'> {
  work: Work
  change(part: Partial<Work>): void
  /** The list that the text is for. */
  list: OfferedList | null
}

/** A draft for a list: questions on one side, the text that follows from them on the other. */
export function SuggestionPage(props: SuggestionPageProps) {
  const { texts, lists, first, keep } = props
  const [work, setWork] = useState(first)
  const [about, setAbout] = useState(props.about)
  useEffect(() => keep(work), [work])
  const { seen, why } = work.looked
  const kind = about === null ? 'new-site' : 'correction'
  const wantedList = about?.list ?? work.shared.list
  const form = {
    ...props,
    work,
    change: (part: Partial<Work>) => setWork((before) => ({ ...before, ...part })),
    list: lists.find(({ id }) => id === wantedList) ?? (about === null ? (lists[0] ?? null) : null),
  }
  const contest = ({ list, entry }: ListedHere) => {
    form.change({ correction: { ...work.correction, entry } })
    setAbout({ list: list.id, entry })
  }
  return (
    <main class="page dossier suggestion">
      <header>
        <p class="brand">
          <Mark /> {texts.title}
        </p>
        <h1>{texts.heading[kind]}</h1>
        {seen === null ? null : (
          <p class="lead about">{texts.about(seen.host, momentText(seen.readAt, texts.locale))}</p>
        )}
        <p class="promise">{texts.promise}</p>
        {why === null ? null : (
          <p class="callout barred remark" role="alert">
            {texts.notSeen[why]}
          </p>
        )}
      </header>
      {about === null ? <SiteForm {...form} contest={contest} /> : <CorrectionForm {...form} about={about} />}
    </main>
  )
}
