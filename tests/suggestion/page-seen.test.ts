import { describe, expect, it } from 'vitest'
import { aForm, aListing } from '../rules/readings.ts'
import { aClue, clues, listed, petition, seenOn } from './samples.ts'

describe('what of a page may go into a file', () => {
  it('is its address without what names the visitor, and never its title', () => {
    const text = JSON.stringify(seenOn(petition({}, { clues })))
    expect(seenOn(petition()).url).toBe('https://www.stop-la-hausse.fr/signer')
    expect(text).not.toMatch(/jane|s3cret|Bonjour/i)
  })

  it('is clues, the strong ones first, without what points into the page', () => {
    const seen = seenOn(petition({}, { clues }))
    expect(seen.clues.map(({ strength }) => strength)).toEqual(['strong', 'medium'])
    expect(seen.clues[0]).toEqual({
      kind: 'policy-names-controller',
      strength: 'strong',
      party: 'fr-rn',
      name: 'Rassemblement National',
      seen: 'Le responsable du traitement est le Rassemblement National.',
      place: 'document',
      href: 'https://www.stop-la-hausse.fr/rgpd',
      sharedWith: null,
    })
  })

  it('is each finding by its id and outcome, once', () => {
    const { findings } = seenOn(petition({ forms: [aForm(), aForm({ ref: '0/f8' })] }))
    expect(findings).toContainEqual({ rule: 'information-at-form', outcome: 'unmet' })
    const keys = findings.map(({ rule, outcome }) => `${rule} ${outcome}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('counts no login and no search as taking data', () => {
    const seen = seenOn(petition({ forms: [aForm({ purpose: 'login' })] }))
    expect(seen).toMatchObject({ kind: null, collects: 'unknown', asked: { en: [], fr: [] } })
  })

  it('maps a survey, and leaves a newsletter to the person', () => {
    expect(seenOn(petition({ forms: [aForm({ purpose: 'survey' })] })).kind).toBe('survey')
    expect(seenOn(petition({ forms: [aForm({ purpose: 'newsletter' })] })).kind).toBeNull()
  })

  it('names the entries that were shown, each with its list and edition', () => {
    expect(seenOn(listed()).listings).toEqual([
      {
        list: { id: 'list-2', name: { fr: 'Vigie des formulaires' }, number: 14, issued: '2026-11-02' },
        entry: 'stop-la-hausse.fr',
        party: 'Un parti',
        summary: { fr: 'Selon Le Journal (2026), un parti exploite ce site.' },
        ofThisPage: true,
      },
    ])
  })
})

describe('a page that writes to deceive', () => {
  const nasty = 'Parti\u202egnp.exe\u0000\u200b\n"}]<script>alert(1)</script>'
  const seen = seenOn(
    petition(
      { url: `https://xn--80ak6aa92e.com/${'a'.repeat(5000)}?q=1`, host: 'xn--80ak6aa92e.com\u202e<b>' },
      {
        clues: [
          aClue({
            seen: nasty.repeat(500),
            name: nasty,
            at: { place: 'document', ref: null, href: 'javascript:alert(1)' },
            identifier: { kind: 'analytics', value: `UA-1\u202e${'9'.repeat(1000)}` },
            sharedWith: nasty,
          }),
        ],
        listings: [aListing('page')].map((listing) => ({
          ...listing,
          list: { ...listing.list, name: { fr: `Liste\u202e\u0007${'x'.repeat(500)}` } },
        })),
      },
    ),
  )

  it('gets no control, bidi or invisible character into the file', () => {
    expect(JSON.stringify(seen)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(JSON.stringify(seen)).not.toMatch(/\\u0000|\\u202e|\\u0007/)
  })

  it('gets no more than a few lines in, and no address but of the web', () => {
    expect(seen.url.length).toBeLessThanOrEqual(180)
    expect(seen.clues[0]?.seen.length).toBeLessThanOrEqual(300)
    expect(seen.clues[0]?.identifier?.value.length).toBeLessThanOrEqual(120)
    expect(seen.clues[0]?.href).toBeNull()
    expect(seen.listings[0]?.list.name['fr']?.length).toBeLessThanOrEqual(120)
    expect(seen.host).toBe('xn--80ak6aa92e.comb')
  })

  it('takes no time to clean 100,000 characters', () => {
    const began = performance.now()
    seenOn(petition({}, { clues: [aClue({ seen: '\u202e"\u0301'.repeat(40_000) })] }))
    expect(performance.now() - began).toBeLessThan(200)
  })
})
