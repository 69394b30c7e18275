import { expect, it } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import { pause } from '../browsers/serialised.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

/** What must not differ between a page and its twin: all but address, moment and the handles of elements. */
const said = ({ level, findings, listings, notChecked, forms }: Assessment) => ({
  level,
  listings,
  notChecked,
  findings: findings.map(({ rule, outcome, severity, because }) => ({ rule, outcome, severity, because })),
  fields: forms.map((form) => form.fields.map(({ kind, required }) => `${kind}${required ? '*' : ''}`)),
  purposes: forms.map(({ purpose }) => purpose),
  targets: forms.map(({ target }) => ({ foreign: target.foreign, inAddress: target.inAddress })),
})

inBothBrowsers('fr', (driver) => {
  it('reads a page that fights back like its twin, without an error, and keeps the badge', async () => {
    const twin = await driver().newTab()
    await twin.visit('https://derniere-chance.example/jumeau')
    const clean = await twin.settled()
    const cleanBadge = await twin.badge()
    await twin.close()

    const tab = await driver().newTab()
    await tab.visit('https://derniere-chance.example/')
    const fought = await tab.settled()
    expect(said(fought.assessment)).toEqual(said(clean.assessment))
    await pause(2_500)
    expect(tab.errors).toEqual([])
    expect(await tab.badge()).toEqual(cleanBadge)
    expect(cleanBadge.text).toBe('1')
    await tab.close()
  })
})
