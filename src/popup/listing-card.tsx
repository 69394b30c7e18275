import { partialDateText } from '../interface/date-text.ts'
import { LocalWords } from '../interface/local-words.tsx'
import type { Texts } from '../interface/texts.ts'
import { webAddress } from '../interface/web-address.ts'
import type { Entry, Source } from '../list/entry.ts'
import type { Listing } from '../list/listing.ts'
import { localText } from '../list/local-text.ts'

/** What a list has on a site, in the strength and at the date of its sources; grey where the entry does not count. */
export function ListingCard({
  listing,
  several,
  texts,
}: {
  listing: Listing
  /** More than one list was asked: the card says from which it comes. */
  several: boolean
  texts: Texts
}) {
  const { entry, standing, matched, host } = listing
  const { list, local, locale } = texts.interface
  const month = (iso: string) => partialDateText(iso.slice(0, 7), locale)
  return (
    <article class={`listing ${standing}`}>
      <p class="match">
        <span>{list.matched[matched]}</span> <bdi>{host}</bdi>
        <span class="standing">{list.standing[standing]}</span>
      </p>
      <p>
        <LocalWords text={entry.summary} language={local} />
      </p>
      <p class="fine">
        {list.seen(month(entry.seen.from), month(entry.seen.to))} <Doubt listing={listing} texts={texts} />
        {entry.checkedLive !== null && ` ${list.lookedAt(partialDateText(entry.checkedLive, locale))}`}
      </p>
      {several && <p class="fine">{list.from(localText(listing.list.name, local).text)}</p>}
      <details>
        <summary>{list.sources(entry.sources.length)}</summary>
        <ul class="sources">
          {entry.sources.map((source) => (
            <SourceItem key={source.url} source={source} texts={texts} />
          ))}
        </ul>
        <Particulars entry={entry} texts={texts} />
      </details>
    </article>
  )
}

/** Why an entry that is not current does not count. */
function Doubt({ listing: { entry, standing }, texts }: { listing: Listing; texts: Texts }) {
  const { list, locale } = texts.interface
  switch (standing) {
    case 'listed':
      return null
    case 'historical':
      return <>{list.changedHands(partialDateText(entry.seen.to.slice(0, 7), locale))}</>
    case 'overdue':
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
  return (
    <dl>
      {entry.regulatorActs.map(({ authority, date, outcome }) => (
        <div key={`${authority} ${date}`}>
          <dt>{list.regulator(authority, day(date))}</dt>
          <dd>
            <LocalWords text={outcome} language={local} />
          </dd>
        </div>
      ))}
      {entry.reply !== null && (
        <div>
          <dt>{list.reply(day(entry.reply.date))}</dt>
          <dd>
            <LocalWords text={entry.reply.text} language={local} />
          </dd>
        </div>
      )}
      {entry.collects !== 'unknown' && (
        <div>
          <dt>{list.takes}</dt>
          <dd>
            <LocalWords text={entry.dataCollected} language={local} />
          </dd>
        </div>
      )}
      <div>
        <dt>{list.disclosure}</dt>
        <dd>
          <LocalWords text={entry.disclosure.note} language={local} />
        </dd>
      </div>
      <div>
        <dt>{list.history}</dt>
        {entry.history.map(({ date, status, note }) => (
          <dd key={`${date} ${status}`}>
            {`${day(date)}: `}
            <LocalWords text={note} language={local} />
          </dd>
        ))}
      </div>
    </dl>
  )
}

function SourceItem({ source, texts }: { source: Source; texts: Texts }) {
  const { list, local, locale } = texts.interface
  const address = webAddress(source.url)
  const date = partialDateText(source.date, locale)
  return (
    <li>
      {address === null ? (
        source.title
      ) : (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      )}
      <small>{`${source.publisher}, ${date}${source.namesThisSite ? '' : ` (${list.widerAffair})`}`}</small>
      <small>
        <LocalWords text={source.states} language={local} />
      </small>
    </li>
  )
}
