import { partialDateText } from '../interface/date-text.ts'
import type { Texts } from '../interface/texts.ts'
import type { ListState } from '../list/list.ts'
import { localText } from '../list/local-text.ts'

/** Which lists were asked, how old each is, and what keeps one from being renewed: a stale list is never silent. */
export function ListNotes({ lists, found, texts }: { lists: ListState[]; found: boolean; texts: Texts }) {
  const { list, local, locale } = texts.interface
  const day = (iso: string) => partialDateText(iso.slice(0, 10), locale)
  return (
    <div class="edition">
      {lists.map(({ id, name, number, issued, expires, expired, trouble }) => {
        const { text } = localText(name, local)
        return (
          <div key={id}>
            <p>{found ? list.edition(text, number, day(issued)) : list.notOnIt(text, day(issued))}</p>
            {expired && <p class="notice">{list.expired(text, day(expires))}</p>}
            {trouble !== null && (
              <p class="notice">
                {list.trouble(text, day(trouble.since), day(issued), list.why[trouble.what])}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
