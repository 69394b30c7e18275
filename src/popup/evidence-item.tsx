import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Ref } from '../facts.ts'
import type { Evidence } from '../finding.ts'
import { documentState } from '../interface/document-state.ts'
import { serviceText } from '../interface/service-text.ts'
import type { Texts } from '../interface/texts.ts'
import type { FieldReading } from '../reading/reading.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { ClueCard } from './clue-card.tsx'
import { ReasonList } from './reason-list.tsx'
import { fieldReasons } from './reasons.ts'
import { ShowOnPage } from './show-on-page.tsx'

/** One piece of evidence. All that the page wrote stands in text nodes, cut off from the direction around it. */
export function EvidenceItem({
  evidence,
  fields = [],
  calls,
  texts,
}: {
  evidence: Evidence
  /** Fields of the page that evidence may point to. */
  fields?: FieldReading[]
  calls: BackgroundCalls
  texts: Texts
}) {
  const { field, linked, place, popup, why } = texts.interface
  const id = useId()
  const piece = (caption: string, at: Ref, shown: ComponentChildren) => (
    <figure>
      {shown}
      <figcaption>
        <span id={id}>{caption}</span>
        <ShowOnPage at={at} of={[id, `${id}-shown`]} calls={calls} texts={texts} />
      </figcaption>
    </figure>
  )
  switch (evidence.kind) {
    case 'quote':
      return piece(
        place[evidence.place],
        evidence.ref,
        <Quoted id={`${id}-shown`} text={evidence.text} words={evidence.words} />,
      )
    case 'hidden-text':
      return piece(popup.hiddenText, evidence.ref, <Quoted id={`${id}-shown`} text={evidence.text} />)
    case 'link':
      return piece(
        place[evidence.place],
        evidence.ref,
        <blockquote>
          <bdi id={`${id}-shown`}>{evidence.text}</bdi>
          <small>
            <bdi>{evidence.href}</bdi>
          </small>
        </blockquote>,
      )
    case 'other-policy':
      return piece(
        popup.otherPolicy,
        evidence.ref,
        <blockquote>
          <bdi id={`${id}-shown`}>{evidence.text}</bdi>
          <small>
            <bdi>{evidence.host}</bdi>
          </small>
        </blockquote>,
      )
    case 'field': {
      const read = fields.find(({ ref }) => ref === evidence.ref)
      const reasons = read ? fieldReasons(read, texts) : []
      const spoken = read?.signals.find(({ clue, speaksFor }) => clue === 'label' && speaksFor === 'consent')
      return piece(
        field[evidence.field] ?? popup.box,
        evidence.ref,
        <>
          <Quoted id={`${id}-shown`} text={evidence.label} words={spoken?.words} />
          {reasons.length > 0 && (
            <p class="fine">
              {why.recognised} <ReasonList reasons={reasons} texts={texts} />
            </p>
          )}
        </>,
      )
    }
    case 'target':
      return piece(
        popup.goesTo,
        evidence.ref,
        <blockquote>
          <bdi id={`${id}-shown`}>{evidence.host}</bdi>
          {evidence.service && <small>{serviceText(evidence.service, texts)}</small>}
        </blockquote>,
      )
    case 'document':
      return piece(
        documentState(evidence, texts),
        evidence.ref,
        <blockquote>
          <bdi id={`${id}-shown`}>{evidence.text}</bdi>
          <small>
            <bdi>{evidence.href}</bdi>
          </small>
        </blockquote>,
      )
    case 'document-quote':
      return (
        <figure>
          <Quoted text={evidence.text} />
          <figcaption>
            <span>{linked.words}</span>
            {evidence.heading !== '' && <bdi>{linked.under(evidence.heading)}</bdi>}
          </figcaption>
        </figure>
      )
    case 'missing-item':
      return <p class="fine">{linked.missing(linked.item[evidence.item])}</p>
    case 'clue':
      return <ClueCard clue={evidence.clue} calls={calls} texts={texts} titled />
    case 'listing':
      return <p class="fine">{popup.seeList}</p>
  }
}

/** `words`: those that decided. Where they are all of the text, there is nothing to point out in it. */
function Quoted({ id, text, words = '' }: { id?: string; text: string; words?: string | undefined }) {
  const at = words === '' || words.length === text.length ? -1 : text.indexOf(words)
  return (
    <blockquote>
      <bdi id={id}>
        {at < 0 ? (
          text
        ) : (
          <>
            {text.slice(0, at)}
            <mark>{words}</mark>
            {text.slice(at + words.length)}
          </>
        )}
      </bdi>
    </blockquote>
  )
}
