import type { Assessment } from '../assessment.ts'
import type { Because } from '../finding.ts'
import { type FindingLine, findingLines } from '../interface/finding-lines.ts'
import { formsInOrder } from '../interface/form-flow.ts'
import { noticeLines } from '../interface/notice-lines.ts'
import type { Texts } from '../interface/texts.ts'
import { Asked } from './asked.tsx'
import type { BackgroundCalls } from './background-calls.ts'
import { Clues } from './clues.tsx'
import { FindingItem } from './finding-item.tsx'
import { FoundItem } from './found-item.tsx'
import { Linked } from './linked.tsx'
import { ListNotes } from './list-notes.tsx'
import { ListingCard } from './listing-card.tsx'
import { Section } from './section.tsx'
import type { Documents } from './use-documents.ts'

/** All that supports the matter, in the order in which it matters. */
export function Report({
  assessment,
  documents,
  calls,
  texts,
}: {
  assessment: Assessment
  documents: Documents
  calls: BackgroundCalls
  texts: Texts
}) {
  const { because, notChecked, popup, purpose } = texts.interface
  const lines = findingLines(assessment)
  const forms = formsInOrder(assessment)
  const found = forms
    .map((form) => ({ form, lines: noticeLines(form) }))
    .filter((one) => one.lines.length > 0)
  const { listings } = assessment
  const shared = sharedReason(lines.unclear)
  const item = (outcome: 'unmet' | 'unclear' | 'met') => (line: FindingLine) => (
    <FindingItem key={line.rule} line={line} outcome={outcome} calls={calls} texts={texts} />
  )
  // Where nothing is noted, what the form says of itself is the matter; documents come after it.
  const nothingNoted = lines.open.length === 0
  const foundAtForms = found.map(({ form, lines: shown }) => (
    <Section
      key={form.ref}
      title={found.length > 1 ? `${popup.found} · ${purpose[form.purpose]}` : popup.found}
      count={shown.length}
    >
      <ul>
        {shown.map((line) => (
          <FoundItem key={line.line} found={line} calls={calls} texts={texts} />
        ))}
      </ul>
    </Section>
  ))
  return (
    <>
      <Asked assessment={assessment} forms={forms} texts={texts} />
      <Section title={popup.open} count={lines.open.length}>
        <ul>{lines.open.map(item('unmet'))}</ul>
      </Section>
      <Section title={popup.onList} count={listings.length}>
        {listings.map((listing) => (
          <ListingCard
            key={`${listing.list.id} ${listing.entry.id}`}
            listing={listing}
            several={assessment.lists.length > 1}
            expired={
              assessment.lists.find(({ id, expired }) => expired && id === listing.list.id)?.expires ?? null
            }
            contest={() => calls.suggest(assessment, listing)}
            calls={calls}
            texts={texts}
          />
        ))}
      </Section>
      {nothingNoted && foundAtForms}
      <Linked
        documents={assessment.documents}
        lines={lines.linked}
        reading={documents.reading}
        open={documents.open}
        calls={calls}
        texts={texts}
      />
      <Clues clues={assessment.clues} lines={lines.who} calls={calls} texts={texts} />
      <Section title={popup.unclear} count={lines.unclear.length}>
        {shared !== null && <p class="fine">{because[shared]}</p>}
        <ul>
          {lines.unclear.map((line) => item('unclear')(shared === null ? line : { ...line, because: [] }))}
        </ul>
      </Section>
      <Section title={popup.context} count={lines.context.length}>
        <ul>{lines.context.map(item('unmet'))}</ul>
      </Section>
      {nothingNoted || foundAtForms}
      <Section title={popup.inOrder} count={lines.met.length} folded>
        <ul>{lines.met.map(item('met'))}</ul>
      </Section>
      <Section title={popup.notChecked} count={assessment.notChecked.length}>
        <ul class="plain-list">
          {assessment.notChecked.map((reason) => (
            <li key={reason}>{notChecked[reason]}</li>
          ))}
        </ul>
      </Section>
      <ListNotes
        lists={assessment.lists}
        found={new Set(listings.map(({ list }) => list.id))}
        texts={texts}
        openReport={() => calls.openReport(assessment)}
        suggest={() => calls.suggest(assessment, null)}
        openOptions={calls.openOptions}
      />
    </>
  )
}

/** A reason that all uncertain lines give is said once, above them. */
function sharedReason(lines: FindingLine[]): Because | null {
  const [first, ...others] = lines
  const [reason, ...more] = first?.because ?? []
  const same = others.every(({ because }) => because.length === 1 && because[0] === reason)
  return reason !== undefined && more.length === 0 && others.length > 0 && same ? reason : null
}
