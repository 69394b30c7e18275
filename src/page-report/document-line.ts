import { documentState } from '../interface/document-state.ts'
import { noticeLines } from '../interface/notice-lines.ts'
import type { Texts } from '../interface/texts.ts'
import type { LinkedDocument } from '../linked-document.ts'
import type { NamedParty } from '../reading/document-reading.ts'
import { pageAddress, pageWords } from './page-words.ts'
import type { Quote, ReportLine } from './report.ts'

/** Passages of one kind that are quoted of a document; more would be the document itself. */
const PASSAGES = 2

/** A linked document: whether it was read, whom it names, and what it says. */
export function documentLine(shown: LinkedDocument, texts: Texts): ReportLine {
  const { linked, notice } = texts.interface
  const { as, href, link, opened, foreignHost, reading, partiesNamed } = shown
  const state =
    opened === null
      ? foreignHost === null
        ? linked.notRead
        : linked.elsewhere(pageWords(foreignHost))
      : documentState(
          { ...opened, as, type: reading?.type ?? null, characters: reading?.characters ?? 0 },
          texts,
        )
  const named = (party: NamedParty | null | undefined, from: string): Quote[] =>
    party ? [{ words: pageWords(party.name ?? party.quote.text), from, address: '' }] : []
  const said = reading === null ? [] : noticeLines(reading)
  return {
    level: reading === null ? 'blind' : 'quiet',
    text: `${linked.as[as]} – ${state}`,
    notes: [],
    quotes: [
      { words: pageWords(link.text), from: '', address: pageAddress(href) },
      ...named(reading?.controller, linked.controller),
      ...named(reading?.publisher, linked.publisher),
      ...partiesNamed.map(({ name, quote }) => ({
        words: pageWords(quote),
        from: linked.party(name),
        address: '',
      })),
      ...said.flatMap(({ line, quotes }) =>
        quotes
          .slice(0, PASSAGES)
          .map(({ text }) => ({ words: pageWords(text), from: notice[line], address: '' })),
      ),
    ],
  }
}
