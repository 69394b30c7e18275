import { webAddress } from '../interface/web-address.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import { BUNDLED } from '../list/list.ts'
import { contactLink } from './contact-link.ts'
import { listName } from './list-named.ts'
import type { OfferedList } from './offered-lists.ts'
import type { SuggestionKind } from './suggestion.ts'

interface Props {
  texts: SuggestionTexts
  list: OfferedList | null
  kind: SuggestionKind
  /** The site, for the subject of a mail; cleaned. */
  about: string
}

/** Where the person can send the text. Only their click goes there, and it takes nothing along but a mail's subject. */
export function Destination({ texts, list, kind, about }: Props) {
  const words = texts.list
  if (list === null || list.head === null) return <p>{words.unanswered}</p>
  const { suggestions, appeals, maintainer } = list.head
  const address = kind === 'correction' ? (appeals ?? suggestions) : suggestions
  const link = address === null ? null : contactLink(address, words.subject[kind](about))
  if (link === null) return <NoAddress texts={texts} list={list} maintainer={maintainer} />
  const name = listName(list, texts.language)
  return (
    <>
      <a class="button visit prominent" href={link.href} target="_blank" rel="noreferrer noopener">
        {link.email === null ? words.page(name) : words.mail(link.email)}
      </a>
      <p class="hint">{link.email === null ? words.pageHint : words.mailHint}</p>
    </>
  )
}

function NoAddress({
  texts,
  list,
  maintainer,
}: Pick<Props, 'texts'> & { list: OfferedList; maintainer: { name: string; url: string | null } }) {
  const words = texts.list
  const page = maintainer.url === null ? null : webAddress(maintainer.url)
  return (
    <>
      <p>{list.id === BUNDLED ? words.project : words.maintainer(maintainer.name)}</p>
      {page === null ? null : (
        <a class="visit" href={page} target="_blank" rel="noreferrer noopener">
          {words.visitMaintainer}
        </a>
      )}
    </>
  )
}
