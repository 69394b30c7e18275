import { describe, expect, it } from 'vitest'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, dpc, letterOf, writtenTo } from './letter-of.ts'

describe('the wish not to be named to the organisation', () => {
  it.each(addressees)('stands in the letter only where the person asks for it (case %#)', async (to) => {
    const { headings, confidential } = writtenTo(to).texts
    for (const gaveData of ['yes', 'no'] as const) {
      const without = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData }), to))
      expect(without).not.toContain(headings.confidentiality)
      expect(without).not.toContain(confidential.own)
      const own = { gaveData, confidential: true }
      const made = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), to))
      expect(made).toContain(`\n2. ${headings.confidentiality}\n\n${confidential.own}`)
      // A report may give nobody to tell.
      expect(made.includes(confidential.tellFirst)).toBe(gaveData === 'yes')
    }
  })

  it('covers the person who is represented as well', async () => {
    const own = { gaveData: 'yes', onBehalfOf: 'child', confidential: true } as const
    const made = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), dpc))
    expect(made).toContain('neither my identity nor that of the person whom I represent')
    expect(made).not.toContain('I ask that my identity not')
  })
})
