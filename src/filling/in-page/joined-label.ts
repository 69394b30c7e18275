import type { FieldFacts } from '../../facts.ts'
import { plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'

/** Elements that one field may be named by; more of them are no name. */
const MOST = 8

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]'

/** The name of a section may be a part of its fields' names; it stands above them as a heading as well. */
const isSectionName = (part: Element, field: Element): boolean =>
  dom.matches(part, HEADING) ||
  [...dom.ancestors(field)].some((node) => node !== field && node.ariaLabelledByElements?.includes(part))

/**
 * The labels of a field that is named by several elements, which make one name: "Street" and "(required)" are not two.
 * Any other field's labels are handed back as they are.
 */
export function joinedLabel(
  field: Element,
  labels: FieldFacts['labels'],
  characters: number,
): FieldFacts['labels'] {
  const parts = (field.ariaLabelledByElements ?? []).slice(0, MOST)
  if (parts.length < 2) return labels
  const own = parts.filter((part) => !isSectionName(part, field))
  const text = (own.length === 0 ? parts : own)
    .map((part) => plainText(part, characters))
    .join(' ')
    .trim()
    .slice(0, characters)
  if (text === '') return labels
  return [{ source: 'aria', text }, ...labels.filter(({ source }) => source !== 'aria')]
}
