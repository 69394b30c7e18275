import type { PartyClue } from '../clues/party-clue.ts'
import type { FindingLines } from '../interface/finding-lines.ts'
import { LevelIcon } from '../interface/level-icon.tsx'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { ClueCard, clueSentence } from './clue-card.tsx'
import { FindingItem } from './finding-item.tsx'
import { Section } from './section.tsx'

/** Who may be behind the form: what the clues come to, then those that come to nothing by themselves. */
export function Clues({
  clues,
  lines,
  calls,
  texts,
}: {
  clues: PartyClue[]
  lines: FindingLines['who']
  calls: BackgroundCalls
  texts: Texts
}) {
  const words = texts.interface.clues
  const told = lines.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'clue' ? keyOf(piece.clue) : [])),
  )
  const others = clues.filter((clue) => !told.includes(keyOf(clue)))
  return (
    <Section title={words.title} count={clues.length}>
      <p class="fine">{words.lead}</p>
      <ul>
        {lines.map((line) => (
          <FindingItem key={line.outcome} line={line} outcome={line.outcome} calls={calls} texts={texts} />
        ))}
        {others.map((clue) => (
          <li key={keyOf(clue)}>
            <details class="finding">
              <summary>
                <LevelIcon level="unclear" />
                <span>
                  <bdi>{clueSentence(clue, texts)}</bdi>
                  <small>{words.strength[clue.strength]}</small>
                </span>
              </summary>
              <div class="proof">
                <ClueCard clue={clue} calls={calls} texts={texts} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const keyOf = (clue: PartyClue): string => JSON.stringify(clue)
