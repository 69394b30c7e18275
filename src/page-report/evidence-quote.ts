import type { Evidence } from '../finding.ts'
import { documentState } from '../interface/document-state.ts'
import { serviceText } from '../interface/service-text.ts'
import type { Texts } from '../interface/texts.ts'
import { printedHost } from '../outgoing/address.ts'
import { clueQuote } from './clue-lines.ts'
import { pageAddress, pageWords } from './page-words.ts'
import type { Quote } from './report.ts'

/** A piece of evidence in words, or none where another section tells of it. */
export function evidenceQuote(evidence: Evidence, texts: Texts): Quote[] {
  const { field, linked, place, popup } = texts.interface
  const quote = (words: string, from: string, address = ''): Quote[] => [
    { words: pageWords(words), from, address },
  ]
  switch (evidence.kind) {
    case 'quote':
      return quote(evidence.text, place[evidence.place])
    case 'hidden-text':
      return quote(evidence.text, popup.hiddenText)
    case 'link':
      return quote(evidence.text, place[evidence.place], pageAddress(evidence.href))
    case 'other-policy':
      return quote(evidence.text, popup.otherPolicy, printedHost(evidence.host))
    case 'field':
      return quote(evidence.label, field[evidence.field] ?? popup.box)
    case 'target': {
      const service = evidence.service ? ` (${serviceText(evidence.service, texts)})` : ''
      return [{ words: '', from: popup.goesTo + service, address: printedHost(evidence.host) }]
    }
    case 'document':
      return quote(evidence.text, documentState(evidence, texts), pageAddress(evidence.href))
    case 'document-quote': {
      const heading = pageWords(evidence.heading)
      const under = heading === '' ? '' : ` ${linked.under(heading)}`
      return quote(evidence.text, linked.words + under, pageAddress(evidence.href))
    }
    case 'clue':
      return [clueQuote(evidence.clue, texts)]
    case 'missing-item':
    case 'listing':
      return []
  }
}
