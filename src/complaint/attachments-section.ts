import type { LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'
import { paragraph, type Section } from './section.ts'

/** Numbered pieces with date and hash, and what a hash does and does not show. */
export function attachmentsSection({ attachments, draft, texts, timeZone }: LetterInput): Section {
  const words = texts.attachments
  const items = attachments.map(({ number, id, madeAt, fileName, sha256 }) => {
    const when = momentAt(madeAt, timeZone)
    return [
      words.line(number, words[id], when === null ? '' : texts.moment(when), fileName),
      words.hash(sha256),
    ].join(', ')
  })
  const picture = attachments.some(({ id }) => id === 'picture')
  return {
    heading: 'attachments',
    blocks: [
      { kind: 'list', items },
      paragraph([words.hashMeans, ...(picture || draft.picture !== null ? [] : [words.noPicture])].join(' ')),
    ],
  }
}
