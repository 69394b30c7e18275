import { useId } from 'preact/hooks'
import { partialDateText } from '../interface/date-text.ts'
import { LocalWords } from '../interface/local-words.tsx'
import { nameWith } from '../interface/name-with.ts'
import { sourceRemarks } from '../interface/source-remarks.ts'
import type { Texts } from '../interface/texts.ts'
import { webAddress } from '../interface/web-address.ts'
import type { Entry, Source } from '../list/entry.ts'
import { MAX_LIST_NAME } from '../list/list.ts'
import type { Listing } from '../list/listing.ts'
import { type LocalText, localText } from '../list/local-text.ts'
import { saysWhoRunsIt } from '../list/says-who-runs-it.ts'
import { lastSourceDate } from '../list/standing.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { ShowOnPage } from './show-on-page.tsx'

/** What a list has on a site, in the strength and at the date of its sources; grey where the entry does not count. */
export function ListingCard({
  listing,
  several,
  expired,
  contest,
  calls,
  texts,
}: {
  listing: Listing
  /** More than one list was asked: the card says from which it comes. */
  several: boolean
  /** ISO date of the last day of its list, where that has passed. */
  expired: string | null
  contest(): void
  calls: BackgroundCalls
  texts: Texts
}) {
  const { entry, standing, matched, host, ref } = listing
  const { list, local, locale } = texts.interface
  const id = useId()
  const from = plainText(localText(listing.list.name, local).text, MAX_LIST_NAME)
  const month = (iso: string) => partialDateText(iso.slice(0, 7), locale)
  return (
    <article class={`callout barred listing ${standing}`}>
      <p class="match">
        <span>{list.matched[matched]}</span> <bdi id={id}>{host}</bdi>
        <span class="standing">{list.standing[standing]}</span>
      </p>
      {ref !== undefined && <ShowOnPage at={ref} of={[id]} calls={calls} texts={texts} />}
      <p>
        <LocalWords text={entry.summary} language={local} />
      </p>
      <p class="fine">
        {list.seen(month(entry.seen.from), month(entry.seen.to))}{' '}
        <Doubt listing={listing} from={from} expired={expired} texts={texts} />
        {entry.checkedLive !== null && ` ${list.lookedAt(partialDateText(entry.checkedLive, locale))}`}
      </p>
      {standing === 'listed' && saysWhoRunsIt(entry) && <p class="fine">{list.reuse}</p>}
      {several && <p class="fine">{list.from(from)}</p>}
      <details>
        <summary {...nameWith(`${id}-sources`, id)}>{list.sources(entry.sources.length)}</summary>
        <ul class="sources">
          {entry.sources.map((source) => (
            <SourceItem key={source.url} source={source} texts={texts} />
          ))}
        </ul>
        <Particulars entry={entry} texts={texts} />
      </details>
      <button type="button" class="plain" {...nameWith(`${id}-contest`, id)} onClick={contest}>
        {list.contest}
      </button>
    </article>
  )
}

/** Why an entry that is not current does not count. */
function Doubt({
  listing: { entry, standing },
  from,
  expired,
  texts,
}: {
  listing: Listing
  from: string
  expired: string | null
  texts: Texts
}) {
  const { list, locale } = texts.interface
  switch (standing) {
    case 'listed':
      return null
    case 'historical':
      return <>{list.changedHands(partialDateText(lastSourceDate(entry) ?? entry.seen.to, locale))}</>
    case 'overdue':
      if (expired !== null) return <>{list.expired(from, partialDateText(expired, locale))}</>
      return <>{list.overdue(partialDateText(entry.nextReview, locale))}</>
    case 'disputed':
      return <>{list.disputed}</>
    case 'corrected':
      return <>{list.corrected}</>
  }
}

function Particulars({ entry, texts }: { entry: Entry; texts: Texts }) {
  const { list, local, locale } = texts.interface
  const day = (iso: string) => partialDateText(iso, locale)
  const row = (term: string, text: LocalText, address: string | null = null) => (
    <div key={term}>
      <dt>{term}</dt>
      <dd>
        <LocalWords text={text} language={local} />
        {address !== null && <> {link(address, new URL(address).host)}</>}
      </dd>
    </div>
  )
  return (
    <dl>
      {entry.regulatorActs.map(({ authority, date, outcome }) =>
        row(list.regulator(authority, day(date)), outcome),
      )}
      {entry.reply !== null &&
        row(list.reply(day(entry.reply.date)), entry.reply.text, webAddress(entry.reply.url ?? ''))}
      {entry.collects !== 'unknown' && row(list.takes, entry.dataCollected)}
      {row(list.disclosure, entry.disclosure.note)}
      <div>
        <dt>{list.history}</dt>
        {entry.history.map(({ date, status, note }) => (
          <dd key={`${date} ${status}`}>
            {`${day(date)} – `}
            <LocalWords text={note} language={local} />
          </dd>
        ))}
      </div>
    </dl>
  )
}

const link = (address: string, words: string) => (
  <a href={address} target="_blank" rel="noreferrer noopener">
    {words}
  </a>
)

function SourceItem({ source, texts }: { source: Source; texts: Texts }) {
  const { local } = texts.interface
  const address = webAddress(source.url)
  return (
    <li>
      {address === null ? source.title : link(address, source.title)}
      <small>{`${source.publisher}, ${sourceRemarks(source, texts.interface)}`}</small>
      <small>
        <LocalWords text={source.states} language={local} />
      </small>
    </li>
  )
}
