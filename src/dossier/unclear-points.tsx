import type { Assessment } from '../assessment.ts'
import type { Texts } from '../interface/texts.ts'

/**
 * What stayed unclear and why, and what was not checked: none of it goes into the letter, and a person who is asked
 * about it should know.
 */
export function UnclearPoints({
  assessment: { findings, notChecked },
  title,
  texts,
}: {
  assessment: Assessment
  title: string
  texts: Texts
}) {
  const { because, notChecked: notCheckedTexts, popup } = texts.interface
  const unclear = findings.filter(({ outcome }) => outcome === 'unclear')
  if (unclear.length + notChecked.length === 0) return null
  const reasonsOf = (rule: string) =>
    new Set(unclear.flatMap((finding) => (finding.rule === rule ? (finding.because ?? []) : [])))
  return (
    <details class="unclear">
      <summary>{title}</summary>
      <ul>
        {[...new Set(unclear.map(({ rule }) => rule))].map((rule) => (
          <li key={rule}>
            {texts.rules[rule]?.unclear ?? rule}
            {[...reasonsOf(rule)].map((reason) => (
              <small key={reason}>{because[reason]}</small>
            ))}
          </li>
        ))}
        {notChecked.length > 0 && (
          <li>
            {popup.notChecked}
            {notChecked.map((reason) => (
              <small key={reason}>{notCheckedTexts[reason]}</small>
            ))}
          </li>
        )}
      </ul>
    </details>
  )
}
