import { ASSESSMENT_SCHEMA, type Assessment, type Level, type NotChecked } from '../assessment.ts'
import type { ListState } from '../list/list.ts'

/** What is known of a tab whose page sent no facts. `url` is null where the browser does not tell. */
export interface TabAddress {
  url: string | null
  title: string
}

/** An assessment without any reading: a quiet page, or one that could not be looked at and why. */
export function bareAssessment(
  level: Extract<Level, 'quiet' | 'blind'>,
  address: TabAddress,
  context: { notChecked: NotChecked[]; checkedAt: string; lists: ListState[] },
): Assessment {
  return {
    schema: ASSESSMENT_SCHEMA,
    level,
    url: address.url ?? '',
    host: address.url === null ? '' : (URL.parse(address.url)?.hostname ?? ''),
    title: address.title,
    language: '',
    checkedAt: context.checkedAt,
    forms: [],
    findings: [],
    listings: [],
    clues: [],
    documents: [],
    signature: level,
    notChecked: context.notChecked,
    lists: context.lists,
  }
}
