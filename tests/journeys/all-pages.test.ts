import { expect, it } from 'vitest'
import { differencesAtLast } from '../demo/differences-at-last.ts'
import { openRecord } from '../demo/open-record.ts'
import { pageRecords } from '../site/page-record.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

inBothBrowsers('fr', (driver) => {
  it.each(pageRecords().map((record) => [record.url, record] as const))(
    '%s is read as it should be',
    async (_url, record) => {
      const tab = await driver().newTab()
      try {
        await openRecord(tab, record)
        const { found } = await differencesAtLast(tab, record)
        expect(found).toEqual([])
      } finally {
        await tab.close()
      }
    },
  )
})
