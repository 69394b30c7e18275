import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attachedFiles } from '../../src/complaint/attachments.ts'
import { pageRecord } from '../../src/complaint/page-record.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { asTaken, sha256 } from './letter-of.ts'

const names = { day: '2026-11-21', reference: 'z2t8pt' }

describe('attachedFiles', () => {
  it('numbers the picture and the record, with the hash of the very bytes that are saved', async () => {
    const files = await attachedFiles(sponsorships, names, asTaken(sponsorships), sha256)
    expect(files.map(({ attachment }) => [attachment.number, attachment.fileName])).toEqual([
      [1, 'complaint-2026-11-21-z2t8pt.png'],
      [2, 'complaint-2026-11-21-z2t8pt.json'],
    ])
    for (const { attachment, bytes } of files)
      expect(attachment.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('tells several pictures apart by their names', async () => {
    const [picture] = asTaken(sponsorships)
    if (picture === undefined) throw new Error('the draft has no picture')
    const files = await attachedFiles(sponsorships, names, [picture, picture], sha256)
    expect(files.map(({ attachment }) => [attachment.number, attachment.fileName])).toEqual([
      [1, 'complaint-2026-11-21-z2t8pt.png'],
      [2, 'complaint-2026-11-21-z2t8pt-2.png'],
      [3, 'complaint-2026-11-21-z2t8pt.json'],
    ])
  })

  it('starts with the record where the picture is missing, removed or unreadable', async () => {
    const broken = { ...sponsorships, picture: { dataUrl: 'data:image/png;base64,%%%', takenAt: '' } }
    for (const [draft, pictures] of [
      [twoForms, asTaken(twoForms)],
      [sponsorships, []],
      [broken, asTaken(broken)],
    ] as const) {
      const files = await attachedFiles(draft, names, pictures, sha256)
      expect(files.map(({ attachment }) => [attachment.number, attachment.id])).toEqual([[1, 'facts']])
    }
  })
})

describe('pageRecord', () => {
  it('holds facts and findings, and no query or fragment that could name the visitor', () => {
    const record = pageRecord(sponsorships)
    expect(JSON.parse(record)).toMatchObject({
      schema: 1,
      assessment: { url: 'https://www.500parrainages.fr/', findings: { length: 3 } },
      facts: [{ facts: { url: 'https://www.500parrainages.fr/' } }],
    })
    expect(record).not.toContain('utm_source')
    expect(record).not.toContain('8f3e')
  })

  it('names list entries by id and sources instead of repeating them', () => {
    expect(JSON.parse(pageRecord(sponsorships)).assessment.listings[0].entry).toEqual({
      id: 'fr-zemmour-500parrainages',
      sources: [
        'https://blog.davidlibeau.fr/fausses-petitions-quizz-donnees-personnelles-election-presidentielle-2022/',
        'https://master.juricaf.org/arret/FRANCE-CONSEILDETAT-20250415-492943',
      ],
    })
  })
})
