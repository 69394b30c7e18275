import { partialDateText } from '../interface/date-text.ts'
import type { Texts } from '../interface/texts.ts'
import { webAddress } from '../interface/web-address.ts'
import type { Source } from '../list/entry.ts'
import type { Listing } from '../list/listing.ts'

/** What the list has on a site, in the strength and at the date of its sources; grey where they are old. */
export function ListingCard({ listing, texts }: { listing: Listing; texts: Texts }) {
  const { entry, standing, matched, host } = listing
  const { list, local, locale } = texts.interface
  const month = (iso: string) => partialDateText(iso.slice(0, 7), locale)
  return (
    <article class={`listing ${standing}`}>
      <p class="match">
        <span>{list.matched[matched]}</span> <bdi>{host}</bdi>
        <span class="standing">{list.standing[standing]}</span>
      </p>
      <p>{entry.summary[local]}</p>
      <p class="fine">
        {list.seen(month(entry.seen.from), month(entry.seen.to))}{' '}
        {standing === 'listed' || list.changedHands(month(entry.seen.to))}
        {entry.checkedLive !== null && ` ${list.lookedAt(partialDateText(entry.checkedLive, locale))}`}
      </p>
      <details>
        <summary>{list.sources(entry.sources.length)}</summary>
        <ul class="sources">
          {entry.sources.map((source) => (
            <SourceItem key={source.url} source={source} texts={texts} />
          ))}
        </ul>
        <dl>
          {entry.regulator !== null && (
            <div>
              <dt>
                {list.regulator(entry.regulator.authority, partialDateText(entry.regulator.date, locale))}
              </dt>
              <dd>{entry.regulator.outcome[local]}</dd>
            </div>
          )}
          {entry.collects !== 'unknown' && (
            <div>
              <dt>{list.takes}</dt>
              <dd>{entry.dataCollected[local]}</dd>
            </div>
          )}
          <div>
            <dt>{list.disclosure}</dt>
            <dd>{entry.disclosure.note[local]}</dd>
          </div>
        </dl>
      </details>
    </article>
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
      <small>{source.states[local]}</small>
    </li>
  )
}
