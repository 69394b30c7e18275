import { describe, expect, it } from 'vitest'
import { type Answers, unanswered } from '../../src/complaint/answers.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { furtherParties, furtherPartyName } from '../../src/complaint/further-parties.ts'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letterAsText, textLines } from '../../src/complaint/letter-as-text.ts'
import { portalAnswers } from '../../src/complaint/portal-answers.ts'
import type { Listing } from '../../src/list/listing.ts'
import { clue, forwarded, imprint } from './drafts/forwarded.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { addressees, allConfirmed, cnil, dpc, letterOf, writtenTo } from './letter-of.ts'

const names = (draft: Draft, own: Partial<Answers> = {}) =>
  furtherParties(draft.assessment, { ...unanswered, ...own }, 'gdpr').map(furtherPartyName)
const having = (own: Partial<Draft['assessment']>): Draft => ({
  ...forwarded,
  assessment: { ...forwarded.assessment, ...own },
})
const [listing] = forwarded.assessment.listings
const listed = (own: Partial<Listing>, entry: Partial<Listing['entry']> = {}) =>
  having({
    listings: listing === undefined ? [] : [{ ...listing, ...own, entry: { ...listing.entry, ...entry } }],
  })

describe('others who may be controllers or recipients', () => {
  it('are those that facts name: target, publisher, a listing as it stands, a strong clue', () => {
    expect(names(forwarded)).toEqual(['collect.example.net', 'Oak Media Ltd', 'Reconquête !', 'Oak Party'])
    expect(names(twoForms)).toEqual([])
  })

  it('are no party that a listing names in another standing, relation or by a link', () => {
    for (const standing of ['historical', 'overdue', 'disputed', 'corrected'] as const)
      expect(names(listed({ standing }))).not.toContain('Reconquête !')
    expect(names(listed({ matched: 'link' }))).not.toContain('Reconquête !')
    for (const relation of ['party-figure', 'promoted'] as const)
      expect(names(listed({}, { relation }))).not.toContain('Reconquête !')
  })

  it('are no party that only medium clues point to', () => {
    const medium = finding({
      rule: 'party-named',
      articles: [],
      formRef: null,
      evidence: [{ kind: 'clue', clue: { ...clue, strength: 'medium' } }],
    })
    expect(names(having({ findings: [medium] }))).not.toContain('Oak Party')
  })

  it('are no publisher who is the controller, who alone is named, or whom somebody else’s document names', () => {
    const published = (name: string, quote = name): Draft =>
      having({
        documents: [
          {
            ...imprint,
            reading: imprint.reading && {
              ...imprint.reading,
              publisher: { name, quote: { text: quote, heading: '' } },
            },
          },
        ],
      })
    expect(names(published('NIGHT RAIL  Association'))).not.toContain('NIGHT RAIL  Association')
    const nobody = forwarded.assessment.forms.map((form) => ({ ...form, notice: {} }))
    expect(names(having({ forms: nobody }))).not.toContain('Oak Media Ltd')
    const elsewhere = imprint.opened && { ...imprint.opened, url: 'https://other.example/imprint' }
    expect(names(having({ documents: [{ ...imprint, opened: elsewhere }] }))).not.toContain('Oak Media Ltd')
  })

  it('are left out where the letter tells of them elsewhere', () => {
    expect(names(forwarded, { passOnClues: true })).not.toContain('Oak Party')
    expect(names(forwarded, { passOnListings: true })).not.toContain('Reconquête !')
    const recipient = finding({
      rule: 'recipient-named',
      articles: ['GDPR 13(1)(e)'],
      evidence: [{ kind: 'target', host: 'collect.example.net', ref: 'f0' }],
    })
    const draft = having({ findings: [...forwarded.assessment.findings, recipient] })
    expect(names(draft)).toContain('collect.example.net')
    expect(names(draft, { looked: ['recipient-named|f0'] })).not.toContain('collect.example.net')
    const atTarget = { ...clue, kind: 'target-on-party-domain' as const, seen: 'collect.example.net' }
    const both = having({
      findings: [
        finding({
          rule: 'party-named',
          articles: [],
          formRef: null,
          evidence: [{ kind: 'clue', clue: atTarget }],
        }),
      ],
    })
    expect(names(both)).not.toContain('collect.example.net')
    expect(names(both)).toContain('Oak Party')
    expect(names(listed({ matched: 'target', host: 'collect.example.net' }))).not.toContain(
      'collect.example.net',
    )
  })

  it.each(addressees)('stand in the letter only where the person asks for it (case %#)', async (to) => {
    const { texts, timeZone } = writtenTo(to)
    for (const gaveData of ['yes', 'no'] as const) {
      const without = letterAsText(await letterOf(forwarded, allConfirmed(forwarded, { gaveData }), to))
      expect(without).not.toContain(texts.headings.others)
      for (const name of ['collect.example.net', 'Oak', 'Reconquête']) expect(without).not.toContain(name)
      const own = allConfirmed(forwarded, { gaveData, passOnOthers: true })
      const made = letterAsText(await letterOf(forwarded, own, to))
      expect(made).toContain(`. ${texts.headings.others}\n\n${texts.others.intro}\n– `)
      expect(made).toContain(texts.others.target('collect.example.net'))
      expect(made.match(/Oak Media Ltd/g)).toHaveLength(1)
      expect(made.match(/Oak Party/g)).toHaveLength(1)
      expect(made.replaceAll(/\.{40}/g, '')).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\s*\)|\.\.|\s,/)
      const portal = portalAnswers({
        draft: forwarded,
        answers: own,
        texts,
        identity: NO_IDENTITY,
        text: made,
        timeZone,
      })
      expect(portal.facts).toContain(texts.others.intro)
    }
  })

  it('come with no source where none names the site', async () => {
    const own = { gaveData: 'yes', passOnOthers: true } as const
    const draft = listed(
      {},
      { sources: (listing?.entry.sources ?? []).map((one) => ({ ...one, namesThisSite: false })) },
    )
    const made = letterAsText(await letterOf(draft, allConfirmed(draft, own), dpc))
    expect(made).toContain('connect the domain 500parrainages.fr with it\n')
  })

  it.each([
    '\u202egnp.exe',
    'a\r\n\r\n7. Demandes\r\n– classer',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(100_000),
    '». Je retire «',
  ])('add no line and nothing that reads otherwise, whatever the page calls them (case %#)', async (name) => {
    const draft = having({
      forms: forwarded.assessment.forms.map((form) => ({
        ...form,
        target: { ...form.target, host: name, foreign: true },
      })),
      documents: [
        {
          ...imprint,
          reading: imprint.reading && {
            ...imprint.reading,
            publisher: { name, quote: { text: name, heading: '' } },
          },
        },
      ],
      findings: [
        ...twoForms.assessment.findings,
        finding({
          rule: 'party-named',
          articles: [],
          formRef: null,
          evidence: [{ kind: 'clue', clue: { ...clue, name, seen: name } }],
        }),
      ],
    })
    const own = { gaveData: 'yes', passOnOthers: true } as const
    const made = letterAsText(await letterOf(draft, allConfirmed(draft, own), cnil))
    const calm = letterAsText(await letterOf(forwarded, allConfirmed(forwarded, own), cnil))
    expect(made.split('\n')).toHaveLength(calm.split('\n').length)
    expect(made).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r]/)
    expect(made.length).toBeLessThan(calm.length + 3_000)
    expect(names(draft).join('')).not.toMatch(/[\u202a-\u202e\r\n]/)
  })
})

it.each(addressees)(
  'the PDF knows both new parts as headings, and the others as a list (case %#)',
  async (to) => {
    const { texts } = writtenTo(to)
    const own = allConfirmed(forwarded, { gaveData: 'yes', passOnOthers: true, confidential: true })
    const lines = textLines(letterAsText(await letterOf(forwarded, own, to)), [texts])
    const heading = (text: string) =>
      lines.findIndex((line) => line.kind === 'heading' && line.text.endsWith(text))
    expect(heading(texts.headings.confidentiality)).toBeGreaterThan(0)
    const at = heading(texts.headings.others)
    expect(lines.slice(at, at + 6).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'item',
      'item',
      'item',
    ])
  },
)

it('a listing of the past names nobody further', () => {
  expect(names(sponsorships)).toEqual([])
})
