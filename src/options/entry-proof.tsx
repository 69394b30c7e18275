import { partialDateText } from '../interface/date-text.ts'
import { sourceRemarks } from '../interface/source-remarks.ts'
import { ENTRY_TEXTS, type Entry, type Source } from '../list/entry.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { ContactLink } from './contact-link.tsx'
import type { OptionsWords } from './options-words.ts'
import { Written } from './written.tsx'

/** What an entry rests on: its sources with all that is to be kept in mind of them, the operator, and its answer. */
export function EntryProof({ entry, words }: { entry: Entry; words: OptionsWords }) {
  const { own, shared } = words
  const { operator, reply, sources } = entry
  return (
    <>
      <ul class="sources">
        {sources.map((source) => (
          <SourceItem key={source.url} source={source} words={words} />
        ))}
      </ul>
      <dl class="facts stacked">
        <div>
          <dt>{own.entries.operator}</dt>
          <dd>
            <Written text={operator.name} language={shared.local} limit={ENTRY_TEXTS.name} />
          </dd>
        </div>
        {reply !== null && (
          <div>
            <dt>{shared.list.reply(partialDateText(reply.date, shared.locale))}</dt>
            <dd>
              <Written text={reply.text} language={shared.local} limit={ENTRY_TEXTS.text} />
              {reply.url !== null && (
                <>
                  {' '}
                  <ContactLink address={reply.url} />
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

function SourceItem({ source, words: { own, shared } }: { source: Source; words: OptionsWords }) {
  const { url, title, publisher, states, copyOf } = source
  return (
    <li>
      <ContactLink address={url}>
        <bdi>{plainText(title, ENTRY_TEXTS.name)}</bdi>
      </ContactLink>
      <p class="hint">
        <bdi>{plainText(publisher, ENTRY_TEXTS.name)}</bdi>, {sourceRemarks(source, shared)}
        {copyOf !== null && copyOf !== publisher && (
          <>
            {' '}
            ({own.entries.textOf} <bdi>{plainText(copyOf, ENTRY_TEXTS.name)}</bdi>)
          </>
        )}
      </p>
      <p class="hint">
        <Written text={states} language={shared.local} limit={ENTRY_TEXTS.text} />
      </p>
    </li>
  )
}
