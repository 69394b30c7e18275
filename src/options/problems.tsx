import { plainText } from '../outgoing/plain-text.ts'

/** Characters of one problem: it may quote what the list holds. */
const MAX_PROBLEM = 300

/** What a list lacks, folded: for whoever keeps it, in the words of the check. */
export function Problems({ title, problems }: { title: string; problems: string[] }) {
  if (problems.length === 0) return null
  return (
    <details class="fold">
      <summary>{title}</summary>
      <ul class="problems" lang="en">
        {problems.map((problem) => (
          <li key={problem}>{plainText(problem, MAX_PROBLEM)}</li>
        ))}
      </ul>
    </details>
  )
}
