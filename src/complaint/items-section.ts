import type { Finding, PolicyItem } from '../finding.ts'
import type { SoughtItem } from '../languages/shape/letter.ts'
import type { LinkedDocument } from '../linked-document.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import type { FormReading, NoticeItem, Quote } from '../reading/reading.ts'
import { asksFor } from './counterpart.ts'
import { documentsOfOthers, documentsOfTheSite } from './documents-of-the-site.ts'
import type { GroundRule } from './ground-rule.ts'
import type { Block } from './letter.ts'
import type { LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'
import type { Pleaded, PleadedForm, PleadedRule } from './pleaded.ts'
import { paragraph, type Section } from './section.ts'

/** Characters of a quote in the list of items. */
const QUOTE = 160

const RIGHTS: readonly NoticeItem[] = [
  'rights_generic',
  'right_access',
  'right_object',
  'right_erasure',
  'right_rectification',
  'right_restriction',
  'right_portability',
]

/** Where an item is read, and the rule that may say that it is absent; first what belongs beside the form. */
const SOUGHT: {
  item: SoughtItem
  notice: readonly NoticeItem[]
  rule: GroundRule | null
  /** As complete-policy calls it. */
  inPolicy?: PolicyItem
}[] = [
  {
    item: 'controller',
    notice: ['controller_identity'],
    rule: 'controller-identity',
    inPolicy: 'controller',
  },
  { item: 'purposes', notice: ['purposes'], rule: 'stated-purposes', inPolicy: 'purposes' },
  { item: 'rights', notice: RIGHTS, rule: 'stated-rights', inPolicy: 'rights' },
  { item: 'policy-link', notice: [], rule: 'policy-link-at-form' },
  { item: 'complaint-authority', notice: ['complaint_authority'], rule: null, inPolicy: 'complaint' },
  {
    item: 'legal-basis',
    notice: ['legal_basis', 'legitimate_interests'],
    rule: null,
    inPolicy: 'legal-basis',
  },
  { item: 'recipients', notice: ['recipients'], rule: 'recipient-named', inPolicy: 'recipients' },
  { item: 'retention', notice: ['retention'], rule: null, inPolicy: 'retention' },
]

/**
 * Items of Art. 13, or of its counterpart in the letter’s law, in three states. "Not found" stands only where the person confirmed it; an item whose absence
 * rests on a finding that the person left out is not told at all, nor one that stands in somebody else's document.
 */
export function itemsSection(input: LetterInput, pleaded: Pleaded): Section | null {
  const { texts, draft } = input
  const { law } = texts.citation
  const soughtHere = SOUGHT.filter(({ inPolicy }) => inPolicy === undefined || asksFor(inPolicy, law))
  const when = momentAt(draft.assessment.checkedAt, input.timeZone)
  const blocks = pleaded.forms.flatMap((form): Block[] => {
    const items = soughtHere.flatMap((sought) => {
      const state = stateOf(form, sought, input, pleaded)
      return state === null ? [] : texts.items.row(texts.items.names[sought.item], state)
    })
    const lead = form.number === null ? [] : [paragraph(texts.items.ofForm(form.number))]
    return items.length === 0 ? [] : [...lead, { kind: 'list', items }]
  })
  if (pleaded.grounds.length === 0 || blocks.length === 0 || when === null) return null
  const read = draft.assessment.documents.some(({ reading }) => reading !== null)
  return { heading: 'items', blocks: [paragraph(texts.items.intro(texts.moment(when), read)), ...blocks] }
}

function stateOf(
  { reading }: PleadedForm,
  { item, notice, rule, inPolicy }: (typeof SOUGHT)[number],
  { texts, draft }: LetterInput,
  { grounds }: Pleaded,
): string | null {
  const first = seen(reading, item, notice)
  if (first) return texts.items.found(first.place, quoted(first.text, texts.quotes, QUOTE))
  const inDocument = seenIn(documentsOfTheSite(draft.assessment), notice)
  if (inDocument) return texts.items.foundInDocument(quoted(inDocument.text, texts.quotes, QUOTE))
  const missing = grounds
    .filter((ground) => ground.rule === 'complete-policy')
    .flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence))
    .some((one) => one.kind === 'missing-item' && one.item === inPolicy)
  if (missing) return texts.items.notFound
  if (seenIn(documentsOfOthers(draft.assessment), notice)) return null
  const about = (finding: Finding) => finding.formRef === reading.ref
  const confirmed = (id: GroundRule) =>
    grounds.some((ground) => ground.rule === id && ground.findings.some(about))
  const elsewhere = item === 'policy-link' ? linkElsewhere(grounds, about) : undefined
  if (elsewhere) return texts.items.found(elsewhere.place, quoted(elsewhere.text, texts.quotes, QUOTE))
  if (confirmed('information-at-form') || (rule !== null && confirmed(rule))) return texts.items.notFound
  const leftOut = draft.assessment.findings.some(
    (finding) =>
      about(finding) &&
      finding.outcome === 'unmet' &&
      (finding.rule === rule || finding.rule === 'information-at-form'),
  )
  return leftOut ? null : texts.items.unchecked
}

/** The policy that policy-link-at-form found away from the form. */
function linkElsewhere(grounds: PleadedRule[], about: (finding: Finding) => boolean) {
  return grounds
    .filter(({ rule }) => rule === 'policy-link-at-form')
    .flatMap(({ findings }) => findings.filter(about).flatMap(({ evidence }) => evidence))
    .find((evidence) => evidence.kind === 'link')
}

const seenIn = (documents: LinkedDocument[], notice: readonly NoticeItem[]) =>
  documents
    .flatMap(({ reading }) => notice.flatMap((one) => reading?.notice[one] ?? []))
    .find(({ text }) => plainText(text, QUOTE) !== '')

function seen(
  reading: FormReading,
  item: SoughtItem,
  notice: readonly NoticeItem[],
): Pick<Quote, 'place' | 'text'> | undefined {
  const quotes =
    item === 'policy-link' ? reading.policyLinks : notice.flatMap((one) => reading.notice[one] ?? [])
  return quotes.find(({ text }) => plainText(text, QUOTE) !== '')
}
