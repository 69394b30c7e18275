import { useId } from 'preact/hooks'
import type { PartyClue } from '../clues/party-clue.ts'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { ShowOnPage } from './show-on-page.tsx'

/** What was seen, where, what it may mean and what it does not prove. `titled`: nothing above has said it yet. */
export function ClueCard({
  clue,
  titled = false,
  calls,
  texts,
}: {
  clue: PartyClue
  titled?: boolean
  calls: BackgroundCalls
  texts: Texts
}) {
  const { clues } = texts.interface
  const { kind, name, seen, at, identifier } = clue
  const id = useId()
  return (
    <figure class="clue">
      {titled && (
        <p>
          <bdi>{clueSentence(clue, texts)}</bdi> {`${clues.strength[clue.strength]}.`}
        </p>
      )}
      <blockquote>
        <bdi id={`${id}-seen`}>{seen}</bdi>
        {identifier !== undefined && <small>{clues.identifier[identifier.kind]}</small>}
        {at.href !== null && (
          <small>
            <bdi>{at.href}</bdi>
          </small>
        )}
      </blockquote>
      <figcaption>
        <span id={id}>{whereSeen(clue, texts)}</span>
        {at.ref !== null && <ShowOnPage at={at.ref} of={[id, `${id}-seen`]} calls={calls} texts={texts} />}
      </figcaption>
      <p class="fine">
        <bdi>{clues.means[kind](name)}</bdi> {clues.notProof[kind]}
      </p>
    </figure>
  )
}

/** The clue in one line. */
export const clueSentence = (
  { kind, name, sharedWith = '' }: PartyClue,
  { interface: words }: Texts,
): string => words.clues.seen[kind](name, sharedWith)

function whereSeen({ kind, at }: PartyClue, { interface: { clues, place } }: Texts): string {
  if (kind === 'shared-identifier') return clues.where.source
  return at.place === 'document' ? clues.where.document : place[at.place]
}
