import type { Assessment } from '../../src/assessment.ts'
import type { Tab } from '../browsers/driver.ts'
import { pause } from '../browsers/serialised.ts'
import type { PageRecord } from '../site/page-record.ts'
import { differences } from './compare-record.ts'

/** Milliseconds in which frames have got their size, the page around them has told of itself, and documents have come. */
const AT_LAST = 9_000
const ASK_EVERY = 300

/** What a tab says when it says what it should, or when that time is over, and how it differs then. */
export async function differencesAtLast(
  tab: Tab,
  record: PageRecord,
): Promise<{ assessment: Assessment; found: string[] }> {
  const until = Date.now() + AT_LAST
  for (;;) {
    const { assessment } = await tab.settled({ calm: 0 })
    const found = differences(record, assessment)
    if (found.length === 0 || Date.now() > until) return { assessment, found }
    await pause(ASK_EVERY)
  }
}
