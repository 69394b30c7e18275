import type { Assessment } from '../assessment.ts'

const LIST_RECORD_SCHEMA = 1

/** The entries that the assessment rests on, whole, each with its sources and the edition of the list it stands in. */
export function listRecord({ listings, lists, checkedAt }: Assessment): string {
  const record = {
    schema: LIST_RECORD_SCHEMA,
    about:
      'Entries of lists that name this site, the target of a form or a linked site, with their dated sources, as they stood when the page was read.',
    checkedAt,
    lists,
    listings,
  }
  return JSON.stringify(record, null, 2)
}
