import { holdsValue } from './holds-value.ts'
import { attributeOf, type Tag } from './html-tag.ts'

/** Their `value` is a label that the site wrote, or says which box it is. */
const LABELLED = /^(?:submit|button|reset|image|checkbox|radio)$/
/** Roles of elements that a script makes into a field. */
const FIELD_ROLE = /^(?:combobox|spinbutton|slider)$/

/** What takes text, a choice or a number; a button or a box only says which it is. */
export const isFieldTag = (tag: Tag): boolean =>
  (tag.name === 'input' && !LABELLED.test(attributeOf(tag, 'type') ?? '')) ||
  tag.name === 'textarea' ||
  tag.name === 'select' ||
  holdsValue(tag) ||
  FIELD_ROLE.test(attributeOf(tag, 'role') ?? '')
