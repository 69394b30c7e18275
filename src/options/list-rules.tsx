import type { ListHead } from '../list/list.ts'
import { ContactLink } from './contact-link.tsx'
import type { OptionsWords } from './options-words.ts'

/** By what a list is made, and where to write to it. Its own are told in short for the list of the project. */
export function ListRules({
  head,
  bundled,
  words: { own },
}: {
  head: ListHead
  bundled: boolean
  words: OptionsWords
}) {
  const { rules } = own
  const lines = (['criteria', 'suggestions', 'appeals'] as const).map((what) => ({
    what,
    address: head[what],
  }))
  const told = bundled ? lines.filter(({ address }) => address !== null) : lines
  return (
    <>
      {bundled && head.criteria === null && (
        <ul class="own-rules">
          {rules.own.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <dl class="facts links">
          {told.map(({ what, address }) => (
            <div key={what}>
              <dt>{rules[what]}</dt>
              <dd>{address === null ? rules.notNamed : <ContactLink address={address} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {bundled && (head.suggestions === null || head.appeals === null) && <p>{rules.ownRoute}</p>}
    </>
  )
}
