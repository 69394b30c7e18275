import type { Texts } from '../interface/texts.ts'
import type { Reason } from './reasons.ts'

/** Reasons in one line of running text. The page's words are cut off from the direction around them. */
export function ReasonList({ reasons, texts }: { reasons: Reason[]; texts: Texts }) {
  const { why } = texts.interface
  return reasons.map(({ seen, words, pointsTo }, index) => (
    <span key={`${seen} ${words}`}>
      {index > 0 && ', '}
      {seen}
      {words !== '' && (
        <>
          {' '}
          <bdi>{why.quoted(words)}</bdi>
        </>
      )}
      {pointsTo !== undefined && ` (${pointsTo})`}
    </span>
  ))
}
