import { partialDateText } from '../interface/date-text.ts'
import type { Texts } from '../interface/texts.ts'
import { troubleText } from '../interface/trouble-text.ts'
import { type ListState, MAX_LIST_NAME } from '../list/list.ts'
import { localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'

/**
 * Which lists were asked, how old each is, and what keeps one from being renewed: a stale list is never silent. Names
 * come without invisible characters, which could turn the sentence around them.
 */
export function ListNotes({
  lists,
  found,
  texts,
  openReport,
  suggest,
  openOptions,
}: {
  lists: ListState[]
  /** Ids of the lists that have something to say of the page. */
  found: ReadonlySet<string>
  texts: Texts
  openReport(): void
  suggest(): void
  openOptions(): void
}) {
  const { list, local, locale } = texts.interface
  const day = (iso: string) => partialDateText(iso.slice(0, 10), locale)
  return (
    <div class="edition">
      {lists.map((one) => {
        const { id, name, number, issued, expires, expired, unread } = one
        const text = plainText(localText(name, local).text, MAX_LIST_NAME)
        if (unread)
          return (
            <p key={id} class="notice">
              {list.unread(text)}
            </p>
          )
        const trouble = troubleText(one, text, texts.interface)
        return (
          <div key={id}>
            <p>{found.has(id) ? list.edition(text, number, day(issued)) : list.notOnIt(text, day(issued))}</p>
            {expired && <p class="notice">{list.expired(text, day(expires))}</p>}
            {trouble !== null && <p class="notice">{trouble}</p>}
          </div>
        )
      })}
      <button type="button" class="plain" onClick={openReport}>
        {texts.interface.popup.report}
      </button>
      <button type="button" class="plain" onClick={suggest}>
        {list.suggest}
      </button>
      <button type="button" class="plain" onClick={openOptions}>
        {list.options}
      </button>
    </div>
  )
}
