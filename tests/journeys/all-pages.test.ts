import { expect, it } from 'vitest'
import { differences } from '../demo/compare-record.ts'
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
        const { assessment } = await tab.settled({ calm: 0 })
        expect(differences(record, assessment)).toEqual([])
      } finally {
        await tab.close()
      }
    },
  )
})
