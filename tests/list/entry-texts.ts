import type { Entry } from '../../src/list/entry.ts'
import type { LocalText } from '../../src/list/local-text.ts'

interface Text {
  where: string
  text: LocalText
  /** A sentence, not a name or a list of fields. */
  prose: boolean
}

/** Every text of the entry, with its place in the file. */
export function textsOf(entry: Entry): Text[] {
  const { operator, summary, dataCollected, disclosure, history, regulatorActs, sources, reply } = entry
  return [
    { where: 'operator.name', text: operator.name, prose: false },
    { where: 'summary', text: summary, prose: true },
    { where: 'dataCollected', text: dataCollected, prose: false },
    { where: 'disclosure.note', text: disclosure.note, prose: true },
    ...history.map(({ note }, place) => ({ where: `history.${place}.note`, text: note, prose: true })),
    ...regulatorActs.map(({ outcome }, place) => ({
      where: `regulatorActs.${place}.outcome`,
      text: outcome,
      prose: true,
    })),
    ...sources.map(({ states }, place) => ({ where: `sources.${place}.states`, text: states, prose: true })),
    ...(reply ? [{ where: 'reply.text', text: reply.text, prose: true }] : []),
  ]
}
