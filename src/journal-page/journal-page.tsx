import { useRef, useState } from 'preact/hooks'
import { Mark } from '../interface/mark.tsx'
import { useJournalEntries } from '../interface/use-journal-entries.ts'
import { localDay } from '../journal/local-day.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import { CalendarSection } from './calendar-section.tsx'
import { ExportPart } from './export-part.tsx'
import { ImportPart } from './import-part.tsx'
import { KeepSection } from './keep-section.tsx'
import { LettersSection } from './letters-section.tsx'
import type { PageWorld } from './page-world.ts'
import { RemoveAll } from './remove-all.tsx'

interface JournalPageProps {
  world: PageWorld
  texts: JournalTexts
  /** Name of the extension. */
  name: string
}

/** The letters on one side, what can be done with all of them on the other. */
export function JournalPage({ world, texts, name }: JournalPageProps) {
  const { found, again } = useJournalEntries(world)
  const [told, setTold] = useState('')
  const [naming, setNaming] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const entries = typeof found === 'string' ? [] : found
  const today = localDay(world.now().getTime(), world.timeZone)
  const shared = { texts, world, today, naming }

  function done(what: string, gone = false) {
    setTold(what)
    void again()
    // The button that was pressed has gone with its card.
    if (gone) heading.current?.focus()
  }
  const others = () => {
    world.changed(entries.flatMap(({ draft }) => draft ?? []))
    void again()
  }
  return (
    <main class="page journal">
      <header>
        <p class="brand">
          <Mark /> {name}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="letters">
        <p class="told" role="status">
          {told}
        </p>
        {found === 'loading' ? <p class="hint">{texts.loading}</p> : null}
        {found === 'failed' ? (
          <div class="failed">
            <p role="alert">{texts.failed.what}</p>
            <button type="button" onClick={() => void again()}>
              {texts.failed.retry}
            </button>
          </div>
        ) : null}
        {typeof found === 'string' ? null : <LettersSection {...shared} entries={found} done={done} />}
      </div>
      <div class="beside">
        <CalendarSection {...shared} entries={entries} setNaming={setNaming} />
        <KeepSection texts={texts} world={world} />
        <section>
          <h2>{texts.file.heading}</h2>
          <p>{texts.file.what}</p>
          <ExportPart {...shared} />
          <ImportPart texts={texts} world={world} imported={others} />
        </section>
        <RemoveAll texts={texts} world={world} entries={entries} removed={() => void again()} />
      </div>
    </main>
  )
}
