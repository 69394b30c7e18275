import type { DocumentEvidence, Evidence, Severity, Subject } from '../../finding.ts'
import type { LinkedDocument } from '../../linked-document.ts'
import type { DocumentQuote } from '../../reading/document-reading.ts'
import { takesData } from '../../reading/takes-data.ts'
import { firstLayer } from './first-layer.ts'

/** Policies that forms of this page link to and that were asked for; none where no form takes data. */
export const openedPolicies = ({ page, documents = [] }: Subject): LinkedDocument[] =>
  page.forms.some(takesData) ? documents.filter(({ as, opened }) => as === 'policy' && opened !== null) : []

/** The server, or the page that it sent, says that there is no such document. */
export const isGone = ({ opened, reading }: LinkedDocument): boolean =>
  opened?.outcome === 'not-found' || reading?.type === 'not-found-page'

/** A text came that is no error page in disguise. */
export const isShown = (linked: LinkedDocument): boolean => linked.reading !== null && !isGone(linked)

export const isPolicy = ({ reading }: LinkedDocument): boolean => reading?.type === 'privacy-policy'

/**
 * What a policy weighs that tells nobody anything. Where another one was read it is an oversight; where nothing stands
 * at a form either, the person is left with as little as on the pages that were fined.
 */
export function weightOfSilence({ page, documents = [] }: Subject): Severity {
  const others = documents.filter(({ as, opened }) => as === 'policy' && opened !== null)
  if (others.some((linked) => isPolicy(linked) || !(isShown(linked) || isGone(linked)))) return 'low'
  const silent = page.forms.filter(takesData).some(({ notice }) => {
    const { controller, purposes, rights } = firstLayer.of(notice)
    return controller.length + purposes.length + rights.length === 0
  })
  return silent ? 'high' : 'medium'
}

/** Documents and words of theirs as the evidence of a finding. */
export const documentEvidence = {
  of: (documents: readonly LinkedDocument[]): DocumentEvidence[] =>
    documents.flatMap(({ as, href, link, opened, reading }) =>
      opened === null
        ? []
        : {
            kind: 'document',
            as,
            text: link.text,
            href,
            url: opened.url,
            place: link.place,
            ref: link.ref,
            outcome: opened.outcome,
            status: opened.status,
            type: reading?.type ?? null,
            characters: reading?.characters ?? 0,
            at: opened.at,
          },
    ),
  quotes: ({ href }: LinkedDocument, quotes: readonly DocumentQuote[]): Evidence[] =>
    quotes.slice(0, QUOTES).map(({ heading, text }) => ({ kind: 'document-quote', href, heading, text })),
}

/** Quotes of one document that a finding shows. */
const QUOTES = 2
