import { LevelIcon } from '../interface/level-icon.tsx'
import type { Texts } from '../interface/texts.ts'
import type { Quote, ReportLine, ReportRow, ReportSection } from './report.ts'

/** Terms and their texts. Addresses of the page are text and no links: a click there would be a visit. */
export function Rows({ rows }: { rows: ReportRow[] }) {
  return (
    <dl class="rows">
      {rows.map(({ term, text }) => (
        <div key={`${term} ${text}`}>
          <dt>{term}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Section({
  section: { title, lead, lines },
  texts,
}: {
  section: ReportSection
  texts: Texts
}) {
  return (
    <section>
      <h2>{title}</h2>
      {lead !== '' && <p>{lead}</p>}
      <ul>
        {lines.map((line) => (
          <Point key={JSON.stringify(line)} line={line} texts={texts} />
        ))}
      </ul>
    </section>
  )
}

function Point({ line: { level, text, notes, quotes }, texts }: { line: ReportLine; texts: Texts }) {
  return (
    <li class="point">
      <LevelIcon level={level} />
      <div>
        <h3>
          <bdi>{text}</bdi>
        </h3>
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
        {quotes.map((quote) => (
          <Shown key={JSON.stringify(quote)} quote={quote} texts={texts} />
        ))}
      </div>
    </li>
  )
}

function Shown({ quote: { words, from, address }, texts }: { quote: Quote; texts: Texts }) {
  return (
    <figure>
      {words !== '' && (
        <blockquote>
          <bdi>{texts.interface.why.quoted(words)}</bdi>
        </blockquote>
      )}
      <figcaption>
        {from !== '' && <bdi>{from}</bdi>}
        {address !== '' && <bdi class="address">{address}</bdi>}
      </figcaption>
    </figure>
  )
}
