import type { PartyClue } from '../clues/party-clue.ts'
import type { Texts } from '../interface/texts.ts'
import { pageAddress, pageWords } from './page-words.ts'
import type { Quote, ReportLine } from './report.ts'

/** What may tell who is behind a form: what was seen, what it may mean and what it does not prove. */
export function clueLine(clue: PartyClue, texts: Texts): ReportLine {
  const { clues } = texts.interface
  const { kind, name, sharedWith = '', strength } = clue
  return {
    level: 'unclear',
    text: clues.seen[kind](name, sharedWith),
    notes: [`${clues.strength[strength]}.`, `${clues.means[kind](name)} ${clues.notProof[kind]}`],
    quotes: [clueQuote(clue, texts)],
  }
}

/** What was seen of it, and where. */
export function clueQuote({ kind, seen, at, identifier }: PartyClue, texts: Texts): Quote {
  const { clues, place } = texts.interface
  const where =
    kind === 'shared-identifier'
      ? clues.where.source
      : at.place === 'document'
        ? clues.where.document
        : place[at.place]
  const number = identifier === undefined ? '' : `, ${clues.identifier[identifier.kind]}`
  return { words: pageWords(seen), from: where + number, address: pageAddress(at.href ?? '') }
}
