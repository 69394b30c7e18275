import type { DocumentEvidence, Finding } from '../../src/finding.ts'
import type { AssessAnswer } from '../../src/messages.ts'

function describeFinding(finding: Finding): string {
  const because = finding.because ? `, because ${finding.because}` : ''
  const law = finding.articles.length > 0 ? `  [${finding.articles.join(', ')}]` : ''
  const quotes = finding.evidence.flatMap((evidence) => {
    if (evidence.kind === 'quote' || evidence.kind === 'hidden-text') return [`      “${evidence.text}”`]
    if (evidence.kind === 'document-quote') return [`      “${evidence.text}” (linked document)`]
    if (evidence.kind === 'missing-item') return [`      not found: ${evidence.item}`]
    if (evidence.kind === 'document')
      return [`      ${evidence.as} “${evidence.text}” → ${evidence.href}: ${describeOpened(evidence)}`]
    if (evidence.kind === 'link') return [`      link “${evidence.text}” → ${evidence.href}`]
    return []
  })
  return [
    `  ${finding.outcome.padEnd(12)} ${finding.rule} (${finding.severity}${because})${law}`,
    ...quotes,
  ].join('\n')
}

const describeOpened = ({ outcome, status, type, characters }: DocumentEvidence): string =>
  outcome === 'read'
    ? `${type}, ${characters} characters`
    : `${outcome}${status === null ? '' : ` ${status}`}`

/** The assessment of one page for people who read a terminal. */
export function describeAnswer(input: string, { assessment, hidden }: AssessAnswer): string {
  const forms = assessment.forms.map((form) => {
    const fields = form.fields.map((field) => field.kind + (field.required ? '*' : '')).join(', ')
    return `  form ${form.ref}: ${form.purpose} — ${fields}`
  })
  const findings = assessment.findings
    .filter((finding) => finding.outcome !== 'inapplicable')
    .map(describeFinding)
  const listings = assessment.listings.map(
    (listing) => `  on the list: ${listing.domain} (${listing.standing}, matched ${listing.matched})`,
  )
  const documents = assessment.documents.map(({ as, href, opened, foreignHost, partiesNamed }) => {
    const state = opened?.outcome ?? (foreignHost === null ? 'not opened' : 'not opened: another host')
    const parties = partiesNamed.map(
      ({ name, quote }) => `\n    names a political party: ${name}: “${quote}”`,
    )
    return `  linked ${as}: ${href} (${state})${parties.join('')}`
  })
  const notChecked = assessment.notChecked.map((reason) => `  not checked: ${reason}`)
  const heading = `${input}\n  ${assessment.level.toUpperCase()}  ${assessment.url}${hidden ? '  (hidden by you)' : ''}`
  return [heading, ...forms, ...findings, ...documents, ...listings, ...notChecked].join('\n')
}
