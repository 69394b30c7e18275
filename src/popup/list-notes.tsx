import { partialDateText } from '../interface/date-text.ts'
import type { Texts } from '../interface/texts.ts'
import type { ListState } from '../list/list.ts'
import { localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'

/** Characters of a list's name; it may not have a longer one. */
const MAX_NAME = 120

/**
 * Which lists were asked, how old each is, and what keeps one from being renewed: a stale list is never silent. Names
 * come without invisible characters, which could turn the sentence around them.
 */
export function ListNotes({
  lists,
  found,
  texts,
  suggest,
  openOptions,
}: {
  lists: ListState[]
  /** Ids of the lists that have something to say of the page. */
  found: ReadonlySet<string>
  texts: Texts
  suggest(): void
  openOptions(): void
}) {
  const { list, local, locale } = texts.interface
  const day = (iso: string) => partialDateText(iso.slice(0, 10), locale)
  return (
    <div class="edition">
      {lists.map(({ id, name, number, issued, expires, expired, trouble, unread }) => {
        const text = plainText(localText(name, local).text, MAX_NAME)
        if (unread)
          return (
            <p key={id} class="notice">
              {list.unread(text)}
            </p>
          )
        return (
          <div key={id}>
            <p>{found.has(id) ? list.edition(text, number, day(issued)) : list.notOnIt(text, day(issued))}</p>
            {expired && <p class="notice">{list.expired(text, day(expires))}</p>}
            {trouble !== null && (
              <p class="notice">
                {list.trouble(text, day(trouble.since), day(issued), list.why[trouble.what])}
              </p>
            )}
          </div>
        )
      })}
      <button type="button" class="plain" onClick={suggest}>
        {list.suggest}
      </button>
      <button type="button" class="plain" onClick={openOptions}>
        {list.options}
      </button>
    </div>
  )
}
