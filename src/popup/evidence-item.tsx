import type { ComponentChildren } from 'preact'
import type { Ref } from '../facts.ts'
import type { Evidence } from '../finding.ts'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { ShowOnPage } from './show-on-page.tsx'

/** One piece of evidence. All that the page wrote stands in text nodes, cut off from the direction around it. */
export function EvidenceItem({
  evidence,
  calls,
  texts,
}: {
  evidence: Evidence
  calls: BackgroundCalls
  texts: Texts
}) {
  const { field, place, popup } = texts.interface
  const piece = (caption: string, at: Ref, shown: ComponentChildren) => (
    <figure>
      {shown}
      <figcaption>
        <span>{caption}</span>
        <ShowOnPage at={at} calls={calls} texts={texts} />
      </figcaption>
    </figure>
  )
  switch (evidence.kind) {
    case 'quote':
      return piece(place[evidence.place], evidence.ref, <Quoted text={evidence.text} />)
    case 'hidden-text':
      return piece(popup.hiddenText, evidence.ref, <Quoted text={evidence.text} />)
    case 'link':
      return piece(
        place[evidence.place],
        evidence.ref,
        <blockquote>
          <bdi>{evidence.text}</bdi>
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
          <bdi>{evidence.text}</bdi>
          <small>
            <bdi>{evidence.host}</bdi>
          </small>
        </blockquote>,
      )
    case 'field':
      return piece(field[evidence.field] ?? popup.box, evidence.ref, <Quoted text={evidence.label} />)
    case 'target':
      return piece(popup.goesTo, evidence.ref, <Quoted text={evidence.host} />)
    case 'listing':
      return <p class="fine">{popup.seeList}</p>
  }
}

function Quoted({ text }: { text: string }) {
  return (
    <blockquote>
      <bdi>{text}</bdi>
    </blockquote>
  )
}
