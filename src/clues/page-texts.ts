import type { FrameFacts, LinkFacts, Place, Ref } from '../facts.ts'
import { withFrame } from '../reading/with-frame.ts'

/** A text that a person sees on the page, with where it stands. */
export interface PageText {
  text: string
  place: Place
  ref: Ref | null
}

/** Texts and mail addresses at the forms and in the footers of the documents that hold forms. */
export function pageTexts(frames: readonly FrameFacts[]): PageText[] {
  return frames.flatMap(({ frameId, facts: raw }) => {
    const facts = withFrame(raw, frameId)
    if (frameId !== 0 && facts.forms.length === 0) return []
    const links = [...facts.forms, ...facts.embeds].flatMap((around) => around.links)
    const footer: PageText = { text: facts.footer, place: 'footer', ref: null }
    return [
      ...atForms({ frameId, facts: raw }),
      ...mailAddresses([...links, ...facts.links.filter(({ place }) => place === 'footer')]),
      ...(facts.footer === '' ? [] : [footer]),
    ]
  })
}

/** What stands at the forms of one document, and around the frames in it. */
export function atForms({ frameId, facts: raw }: FrameFacts): PageText[] {
  const facts = withFrame(raw, frameId)
  const blocks = [...facts.forms, ...facts.embeds].flatMap(({ texts }) => texts)
  const labels = facts.forms.flatMap(({ fields, buttons }) => [
    ...fields
      .filter(({ visible }) => visible)
      .flatMap(({ labels, ref }) => labels.map(({ text }) => ({ text, ref }))),
    ...buttons.filter(({ visible }) => visible),
  ])
  return [
    ...blocks
      .filter(({ hiddenBy }) => hiddenBy === null)
      .map(({ text, place, ref }): PageText => ({ text, place, ref })),
    ...labels.map(({ text, ref }): PageText => ({ text, place: 'inside', ref })),
  ]
}

const mailAddresses = (links: readonly LinkFacts[]): PageText[] =>
  links
    .filter(({ href, hiddenBy }) => hiddenBy === null && /^mailto:/i.test(href))
    .map(({ href, place, ref }) => ({ text: href.slice('mailto:'.length).replace(/\?.*$/s, ''), place, ref }))
