import { answeredRequest } from './answered-request.ts'
import type { LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'
import { paragraph, type Section } from './section.ts'
import { requestPiece, unansweredRequest, written } from './unanswered-request.ts'

/** Numbered pieces with date and hash, what the person adds, and what a hash does and does not show. */
export function attachmentsSection(input: LetterInput): Section {
  const { attachments, answers, draft, texts, timeZone, today } = input
  const words = texts.attachments
  const items = attachments.map(({ number, id, madeAt, fileName, sha256 }) => {
    const when = momentAt(madeAt, timeZone)
    return [
      words.line(number, words[id], when === null ? '' : texts.moment(when), fileName),
      words.hash(sha256),
    ].join(', ')
  })
  const { law } = texts.citation
  const silent = unansweredRequest(answers, today, law)
  const request = answers.attachesRequest ? (silent ?? answeredRequest(answers, today, law)) : null
  const { piece } = silent === null ? texts.reply : texts.unanswered
  const copy = request === null ? [] : [piece(requestPiece(attachments), written(request.sentOn, texts))]
  const picture = attachments.some(({ id }) => id === 'picture')
  return {
    heading: 'attachments',
    blocks: [
      { kind: 'list', items: [...items, ...copy] },
      paragraph([words.hashMeans, ...(picture || draft.picture !== null ? [] : [words.noPicture])].join(' ')),
    ],
  }
}
