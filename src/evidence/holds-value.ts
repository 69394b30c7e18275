import { attributeOf, type Tag } from './html-tag.ts'

/** Roles of elements that hold a text as a text area does. */
const TEXT_ROLE = /^(?:textbox|searchbox)$/

/** An element whose content is what was typed, or was made of it. */
export function holdsValue(tag: Tag): boolean {
  const editable = attributeOf(tag, 'contenteditable')
  return (
    (editable !== null && editable !== 'false') ||
    tag.name === 'output' ||
    TEXT_ROLE.test(attributeOf(tag, 'role') ?? '')
  )
}
