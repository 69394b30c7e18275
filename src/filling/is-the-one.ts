import type { PortalQuestion } from '../complaint/portal-answers.ts'
import type { PortalField } from './portal-field.ts'
import type { Assigned } from './questions-of.ts'
import { isUnderTheSame } from './settled.ts'

/** Of several fields that ask the same, those that say whose; then the first. An e-mail address is asked for twice. */
export function isTheOne(
  one: Assigned & { explicit: boolean },
  all: readonly (Assigned & { explicit: boolean })[],
  fields: readonly PortalField[],
): boolean {
  // A street's name is asked for where the whole street might be; its number is another thing.
  const isNumber = ({ part }: Assigned) => part === 'houseNumber'
  const same = all.filter((other) => other.question === one.question && isNumber(other) === isNumber(one))
  const [first] = likeliest(same, all)
  if (one.question !== 'email') return first === one
  if (first === undefined) return false
  const next = fields.indexOf(one.field) - fields.indexOf(first.field)
  return first === one || (Math.abs(next) === 1 && isUnderTheSame(first.field, one.field))
}

/** Those beside the person's name, if any are; of them those that say whose. */
function likeliest<One extends Assigned & { explicit: boolean }>(same: readonly One[], all: readonly One[]) {
  const names = all.filter(({ question }) => NAME_QUESTIONS.includes(question))
  const sections = new Set(names.map(({ field }) => field.headings[0]?.text))
  const besideName = same.filter(({ field }) => sections.has(field.headings[0]?.text))
  const likely = besideName.length > 0 ? besideName : same
  const explicit = likely.filter((one) => one.explicit)
  return explicit.length > 0 ? explicit : likely
}

const NAME_QUESTIONS: readonly PortalQuestion[] = ['firstName', 'surname', 'fullName']
