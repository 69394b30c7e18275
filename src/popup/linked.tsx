import { useId } from 'preact/hooks'
import { documentState } from '../interface/document-state.ts'
import type { FindingLines } from '../interface/finding-lines.ts'
import { Host } from '../interface/host.tsx'
import { LevelIcon } from '../interface/level-icon.tsx'
import { nameWith } from '../interface/name-with.ts'
import { noticeLines } from '../interface/notice-lines.ts'
import type { Texts } from '../interface/texts.ts'
import type { LinkedDocument } from '../linked-document.ts'
import type { NamedParty } from '../reading/document-reading.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { FindingItem } from './finding-item.tsx'
import { ReasonList } from './reason-list.tsx'
import { documentReasons } from './reasons.ts'
import { Section } from './section.tsx'

interface Props {
  documents: LinkedDocument[]
  lines: FindingLines['linked']
  /** Addresses of documents that are on their way. */
  reading: ReadonlySet<string>
  open: (document: LinkedDocument) => void
  calls: BackgroundCalls
  texts: Texts
}

/**
 * What the page links to, with what came of it. Every document has its line from the start, so that nothing below
 * moves when the answers come.
 */
export function Linked({ documents, lines, reading, open, calls, texts }: Props) {
  const { linked } = texts.interface
  return (
    <Section title={linked.title} count={documents.length}>
      <ul class="documents" aria-busy={reading.size > 0}>
        {documents.map((linkedDocument) => (
          <DocumentLine
            key={linkedDocument.href}
            shown={linkedDocument}
            reading={reading.has(linkedDocument.href)}
            open={open}
            texts={texts}
          />
        ))}
      </ul>
      <ul class={documents.some(({ as }) => as === 'policy') ? 'awaited' : ''}>
        {lines.map((line) => (
          <FindingItem key={line.rule} line={line} outcome={line.outcome} calls={calls} texts={texts} />
        ))}
      </ul>
    </Section>
  )
}

function DocumentLine({
  shown,
  reading,
  open,
  texts,
}: {
  shown: LinkedDocument
  reading: boolean
  open: (document: LinkedDocument) => void
  texts: Texts
}) {
  const { linked, notice, why } = texts.interface
  const { as, opened, foreignHost } = shown
  const said = shown.reading === null ? [] : noticeLines(shown.reading)
  const { type = 'other', typeSignals = [] } = shown.reading ?? {}
  const reasons = documentReasons(type, typeSignals, texts)
  const id = useId()
  const asks = opened === null && !reading && foreignHost !== null
  return (
    <li>
      <details class="finding">
        <summary>
          <LevelIcon level={shown.reading === null ? 'blind' : 'quiet'} />
          <span>
            {linked.as[as]}
            <small class="glimpse" role="status">
              {stateOf(shown, reading, texts)}
            </small>
          </span>
        </summary>
        <div class="proof">
          <p class="fine">{stateOf(shown, reading, texts)}</p>
          <blockquote>
            <bdi>{shown.link.text}</bdi>
            <small>
              <bdi>{shown.href}</bdi>
            </small>
          </blockquote>
          {reasons.length > 0 && (
            <p class="fine">
              {why.recognised} <ReasonList reasons={reasons} texts={texts} />
            </p>
          )}
          <Named shown={shown} texts={texts} />
          {said.length > 0 && (
            <dl>
              {said.map(({ line, quotes }) => (
                <div key={line}>
                  <dt>{notice[line]}</dt>
                  {quotes.slice(0, 2).map(({ text }) => (
                    <dd key={text}>
                      <bdi>{text}</bdi>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </div>
      </details>
      {asks && (
        <p class="ask">
          <button type="button" class="plain" {...nameWith(`${id}-ask`, id)} onClick={() => open(shown)}>
            {linked.ask}
          </button>{' '}
          <span id={id}>
            <Host name={foreignHost} />
          </span>
        </p>
      )}
    </li>
  )
}

/** Who the document names: whose it is, and parties, each in its own words. */
function Named({ shown: { reading, partiesNamed }, texts }: { shown: LinkedDocument; texts: Texts }) {
  const { linked } = texts.interface
  const named = [
    ...(reading?.controller ? [{ line: linked.controller, ...saidOf(reading.controller) }] : []),
    ...(reading?.publisher ? [{ line: linked.publisher, ...saidOf(reading.publisher) }] : []),
    ...partiesNamed.map(({ name, quote }) => ({ line: linked.party(name), text: quote })),
  ]
  if (named.length === 0) return null
  return (
    <dl>
      {named.map(({ line, text }) => (
        <div key={line}>
          <dt>{line}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const saidOf = ({ name, quote }: NamedParty): { text: string } => ({ text: name ?? quote.text })

function stateOf({ as, opened, foreignHost, reading }: LinkedDocument, busy: boolean, texts: Texts): string {
  const { linked } = texts.interface
  if (opened !== null)
    return documentState(
      { ...opened, as, type: reading?.type ?? null, characters: reading?.characters ?? 0 },
      texts,
    )
  if (busy) return linked.reading
  return foreignHost === null ? linked.notRead : linked.elsewhere(foreignHost)
}
