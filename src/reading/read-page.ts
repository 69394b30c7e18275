import type { EmbedFacts, FormFacts, FrameFacts, LinkFacts, PageFacts, TextFacts } from '../facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { Lexicon } from '../languages/shape/lexicon.ts'
import { besideConsent } from './beside-consent.ts'
import { collectsPersonalData } from './collects-personal-data.ts'
import { consents } from './consents.ts'
import { formPurpose } from './form-purpose.ts'
import { impliedConsent } from './implied-consent.ts'
import { languageOf } from './language-of.ts'
import { namedPolicies, titlesNotice } from './named-policies.ts'
import { noticeItems } from './notice-items.ts'
import { type LinkKind, linkKind, linkReading } from './policy-links.ts'
import { readFields } from './read-fields.ts'
import type { FormReading, LinkReading, Quote, Reading } from './reading.ts'
import { siteNames } from './site-names.ts'
import { targetOf } from './target-of.ts'
import { withFrame } from './with-frame.ts'
import { type Wording, wordingOf } from './wording.ts'

/** Blocks and characters of what the person reads at a form that are kept for quoting. */
const QUOTES = 12
const QUOTE_CHARACTERS = 300

export interface ReadOptions {
  lexicons: Lexicon[]
  /** What the browser thinks the page's language is. */
  detected: string | null
}

/** Reads all frames of a tab as one page. Refs become `frame/ref`. Pure: equal facts give an equal reading. */
export function readPage(frames: FrameFacts[], options: ReadOptions): Reading {
  const scoped = frames.map(({ frameId, facts }) => ({ frameId, facts: withFrame(facts, frameId) }))
  const top = scoped.find(({ frameId }) => frameId === 0)?.facts
  const main = top ?? scoped[0]?.facts
  const language = languageOf(
    scoped.map(({ facts }) => facts),
    options.lexicons,
    options.detected,
  )
  const wording = wordingOf(options.lexicons, language.languages)
  const url = main?.url ?? ''
  const host = hostOf(url)
  // A frame with a form is a page of its own: what its foot links to belongs to the form as well.
  const pages = scoped.flatMap(({ frameId, facts }) =>
    frameId === 0 || facts.forms.length > 0 ? [facts] : [],
  )
  const linksOf = (kind: LinkKind) =>
    pages.flatMap((facts) => visibleOf(facts.links, kind, facts.url, wording))
  return {
    url,
    host,
    title: main?.title ?? '',
    readAt: main?.readAt ?? '',
    language: language.reading,
    forms: scoped.flatMap(({ frameId, facts }) =>
      facts.forms.map((form) =>
        readForm(facts, form, frameId === 0 ? 'own' : surroundings(facts, top), wording),
      ),
    ),
    policyLinks: linksOf('policy'),
    legalNoticeLinks: linksOf('legal-notice'),
    otherPolicyLinks: linksOf('other-policy'),
    linksSeen: pages.reduce((seen, { links }) => seen + links.length, 0),
    capsHit: [...new Set(scoped.flatMap(({ facts }) => facts.capsHit))],
  }
}

/** What stands around a form: its own page; the embed of the page around its frame; or nobody knows. */
type Surroundings = 'own' | 'unknown' | EmbedFacts

/** The frame in the page that holds this document, told by the host of its address. */
function surroundings(frame: PageFacts, top: PageFacts | undefined): Surroundings {
  const embed =
    top?.embeds.find(({ src }) => src === frame.url) ??
    top?.embeds.find(({ src }) => hostOf(src) === hostOf(frame.url))
  return embed ?? 'unknown'
}

function readForm(page: PageFacts, form: FormFacts, around: Surroundings, wording: Wording): FormReading {
  const embed = typeof around === 'string' ? null : around
  const texts = [
    ...form.texts,
    ...labelTexts(form),
    ...(embed?.texts ?? []).map((text): TextFacts => ({ ...text, place: 'near' })),
  ]
  const links = [
    ...form.links,
    ...(embed?.links ?? []).map((link): LinkFacts => ({ ...link, place: 'near' })),
  ]
  const visible = texts.filter((text) => text.hiddenBy === null)
  const seen = visible.map((text) => text.text).join(' ')
  const sites = siteNames(page, wording)
  const fields = readFields(form, wording)
  const { purpose, signals } = formPurpose(page, form, fields, wording)
  const policyLinks = visibleOf(links, 'policy', page.url, wording)
  // A box that names its sender informs less than the notice beside it: it is quoted last.
  const boxes = form.fields.flatMap(({ ticked, labels }) =>
    ticked === null ? [] : labels.map(({ text }) => text),
  )
  const isBox = ({ text }: TextFacts) => boxes.some((label) => label === text)
  const notice = noticeItems(
    [...visible.filter((one) => !isBox(one)), ...visible.filter(isBox)],
    sites,
    wording,
  )
  return {
    ref: form.ref,
    purpose,
    purposeSignals: signals,
    visible: form.visible,
    surroundingsUnknown: around === 'unknown',
    collectsPersonalData: collectsPersonalData(fields, form.fields, purpose),
    fields,
    notice,
    hiddenNotice: noticeItems(
      texts.filter((text) => text.hiddenBy !== null),
      sites,
      wording,
    ),
    policyLinks,
    legalNoticeLinks: visibleOf(links, 'legal-notice', page.url, wording),
    hiddenPolicyLinks: [
      ...links
        .filter((link) => link.hiddenBy !== null && linkKind(link, page.url, wording) === 'policy')
        .map(linkReading),
      ...(policyLinks.length === 0
        ? namedPolicies(
            visible.filter((one) => isBox(one) || !titlesNotice(one, notice, wording)),
            wording,
          )
        : []),
    ],
    consents: consents(form, fields, wording),
    impliedConsent: impliedConsent(visible, wording),
    ...besideConsent(page, form, { fields, purpose, notice }, wording),
    target: targetOf(page, form, purpose, seen),
    text: {
      characters: seen.length,
      blocks: visible.length,
      complete: page.capsHit.length === 0 && visible.every((text) => !wording.scan(text.text).split.cut),
      quotes: closestFirst(visible).slice(0, QUOTES).map(quoteOf),
    },
    linksSeen: links.length,
  }
}

/** What stands inside the form was before the person's eyes when they signed; what stands around it comes after. */
const closestFirst = (texts: TextFacts[]): TextFacts[] => [
  ...texts.filter(({ place }) => place === 'inside'),
  ...texts.filter(({ place }) => place !== 'inside'),
]

const quoteOf = (text: TextFacts): Quote => {
  const quote: Quote = { ref: text.ref, place: text.place, text: text.text.slice(0, QUOTE_CHARACTERS) }
  if (text.folded) quote.folded = true
  return quote
}

/** A shorter label only names its field. */
const NAMING_CHARACTERS = 25

/** Long labels are text at the form, also where the page's blocks do not hold them. */
function labelTexts(form: FormFacts): TextFacts[] {
  const known = form.texts.map((text) => text.text).join(' ')
  return form.fields
    .filter((field) => field.visible)
    .flatMap((field) =>
      field.labels
        .filter(
          ({ source, text }) =>
            source !== 'placeholder' &&
            source !== 'title' &&
            text.length > NAMING_CHARACTERS &&
            !known.includes(text),
        )
        .map(
          ({ text }): TextFacts => ({ ref: field.ref, place: 'inside', text, hiddenBy: null, folded: false }),
        ),
    )
}

function visibleOf(links: LinkFacts[], kind: LinkKind, pageUrl: string, wording: Wording): LinkReading[] {
  return links
    .filter((link) => link.hiddenBy === null && linkKind(link, pageUrl, wording) === kind)
    .map(linkReading)
}
