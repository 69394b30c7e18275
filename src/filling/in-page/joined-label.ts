import type { FieldFacts } from '../../facts.ts'
import { plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'

/** The name of a section may be a part of its fields' names; it stands above them as well. */
const SECTION_NAME = 'h1,h2,h3,h4,h5,h6,legend'

/**
 * The labels of a field that is named by several elements, which make one name: "Street" and "(required)" are not two.
 * Any other field's labels are handed back as they are.
 */
export function joinedLabel(
  field: Element,
  labels: FieldFacts['labels'],
  characters: number,
): FieldFacts['labels'] {
  const parts = field.ariaLabelledByElements ?? []
  if (parts.length < 2) return labels
  const own = parts.filter((part) => !dom.matches(part, SECTION_NAME))
  const text = own
    .map((part) => plainText(part, characters))
    .join(' ')
    .trim()
  if (text === '') return labels
  return [{ source: 'aria', text }, ...labels.filter(({ source }) => source !== 'aria')]
}
