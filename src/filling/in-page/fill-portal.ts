import type { Ref } from '../../facts.ts'
import { typeOf } from '../../page/control.ts'
import { elementOf } from '../../page/element-refs.ts'
import { forgetBoxes } from '../../page/surroundings.ts'
import type { PortalField } from '../portal-field.ts'
import { isTyped, isWritable } from './field-state.ts'
import { portalField } from './read-portal.ts'
import { holds, writeField } from './write-field.ts'

/** Milliseconds in which a page may put its own state back. */
const SETTLE = 120

export interface FieldToFill {
  ref: Ref
  kind: 'text' | 'option'
  text: string
  /** The person wants what stands there replaced. */
  replace: boolean
}

/** `changed`: no longer the field that was read; `not-taken`: the page did not keep it. */
export interface FieldFilled {
  ref: Ref
  outcome: 'filled' | 'typed' | 'changed' | 'not-taken'
}

/** Fills fields that were read before. One that has since become another is left alone, and so is one typed into. */
export async function fillPortal(
  fills: readonly FieldToFill[],
  read: readonly PortalField[],
): Promise<FieldFilled[]> {
  const written = fills.map((fill) => ({ fill, outcome: fillOne(fill, read) }))
  await new Promise((resolve) => setTimeout(resolve, SETTLE))
  return written.map(({ fill, outcome }) => {
    const field = elementOf(fill.ref)
    const kept = field !== null && holds(field, fill.kind, fill.text)
    return { ref: fill.ref, outcome: outcome === 'filled' && !kept ? 'not-taken' : outcome }
  })
}

function fillOne(fill: FieldToFill, read: readonly PortalField[]): FieldFilled['outcome'] {
  forgetBoxes()
  const field = elementOf(fill.ref)
  const before = read.find(({ ref }) => ref === fill.ref)
  if (field === null || before === undefined || typeOf(field) === 'password' || !isWritable(field))
    return 'changed'
  const now = portalField(field)
  if (now === null || essence(now) !== essence(before)) return 'changed'
  if (isTyped(field) && !fill.replace) return 'typed'
  if (now.limit !== null && fill.text.length > now.limit) return 'changed'
  return writeField(field, fill.kind, fill.text) ? 'filled' : 'not-taken'
}

/** What the plan rested on. */
const essence = ({ control, type, labels, headings, row, form, options }: PortalField): string =>
  JSON.stringify([control, type, labels, headings, row, form, options])
