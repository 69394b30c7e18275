import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/complaint/answers.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { imprint } from './drafts/forwarded.ts'
import { field, finding, form, formFacts, pageFacts, sponsorships } from './drafts/sponsorships.ts'
import {
  addressees,
  addresseesElsewhere,
  allConfirmed,
  cnil,
  letterInput,
  letterOf,
  writtenTo,
} from './letter-of.ts'

const attacks = {
  bidi: 'E-mail \u202egnp.exe\u202c\u2066\u2067\u200f',
  long: 'x'.repeat(100_000),
  marks: `a${'\u0336'.repeat(100_000)}`,
  quotes: 'non\u00a0». Je retire ma plainte. «\u00a0“I withdraw.” " „Nein.“ »Nein.« ”',
  lines: 'Prénom\r\n\r\n7. Demandes\r\n– classer sans suite\r\nSignature : .......\u2028\u2029\u0085',
  markup: '<img src=x onerror=alert(1)>%00{{constructor}}',
  formula: '=HYPERLINK("http://evil.example")',
  surrogate: 'a\ud800b\udc00',
}

const hostile = (text: string): Draft => ({
  ...sponsorships,
  assessment: {
    ...sponsorships.assessment,
    title: text,
    url: `https://evil.example/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').slice(0, 2_000))}`,
    host: text,
    forms: [
      form({
        fields: [field('f0.0', 'email', text, true), field('f0.1', 'other', text, false)],
        consents: [
          {
            ref: 'f0.4',
            label: text,
            purposes: ['signature', 'marketing'],
            mode: 'optin',
            ticked: true,
            required: true,
            visible: true,
          },
        ],
        notice: { controller_identity: [{ ref: 'f0.7', place: 'inside', text }] },
        policyLinks: [{ ref: 'f0.8', place: 'near', text, href: text }],
        target: { host: text, foreign: true, named: false, unencrypted: 'target', inAddress: 'yes' },
        text: { characters: 9, blocks: 1, complete: true, quotes: [{ ref: 'f0.6', place: 'near', text }] },
      }),
    ],
    findings: [
      finding({
        rule: 'empty-consent-boxes',
        articles: ['GDPR 4(11)'],
        evidence: [{ kind: 'field', label: text, field: 'consent', ref: 'f0.4' }],
      }),
      finding({
        rule: 'recipient-named',
        articles: ['GDPR 13(1)(e)'],
        evidence: [
          { kind: 'target', host: text, ref: 'f0' },
          { kind: 'hidden-text', text, ref: 'f0.9' },
        ],
      }),
    ],
    listings: [],
    documents: [
      {
        ...imprint,
        reading: imprint.reading && {
          ...imprint.reading,
          publisher: { name: text, quote: { text, heading: text } },
        },
      },
    ],
  },
  facts: [{ frameId: 0, facts: pageFacts('https://evil.example/', text, [formFacts('f0', text)]) }],
})

/** Every choice that puts something of the page, or of the person, into the letter. */
const everything: Partial<Answers> = {
  gaveData: 'yes',
  messages: 'yes',
  priorContact: 'answered',
  contactedOn: '2026-10-08',
  reply: 'refused',
  repliedOn: '2026-10-15',
  leftOpen: ['access'],
  attachesRequest: true,
  passOnOthers: true,
  confidential: true,
}

/** Characters that reorder, hide or break a line; a page's right-to-left quote may be isolated, these are not. */
const UNSOUND = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066\u2067\ufeff\u2028\u2029\p{Surrogate}]/u

describe.each(Object.entries(attacks))('a page that says %s', (name, text) => {
  it.each([...addressees, ...addresseesElsewhere])(
    'leaves the letter sound and of readable length (case %#)',
    async (addressee) => {
      const draft = hostile(text)
      const made = await letterOf(draft, allConfirmed(draft, { ...everything, ownSentence: text }), addressee)
      const letter = letterAsText(made)
      expect(letter).not.toMatch(UNSOUND)
      expect(letter.length).toBeLessThan(16_000)
      const calm = hostile('E-mail')
      const lines = letterAsText(
        await letterOf(calm, allConfirmed(calm, { ...everything, ownSentence: 'E-mail' }), addressee),
      ).split('\n')
      // The page adds no line, heading or list item of its own.
      expect(letter.split('\n').length, name).toBe(lines.length)
    },
  )

  it('does not get into the names of files', async () => {
    const input = await letterInput(hostile(text), allConfirmed(hostile(text)), cnil)
    for (const { fileName } of input.attachments)
      expect(fileName).toMatch(/^complaint-2026-11-21-[a-z0-9]{6}\.(png|json)$/)
  })
})

describe('quotes of a page', () => {
  it.each([...addressees, ...addresseesElsewhere])(
    'cannot be closed from inside (case %#)',
    async (addressee) => {
      const draft = hostile(attacks.quotes)
      const letter = letterAsText(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), addressee))
      const { open, close } = writtenTo(addressee).texts.quotes
      expect(letter.split(open.trim()).length).toBe(letter.split(close.trim()).length)
      expect(letter).not.toContain(`${close}. Je retire`)
    },
  )
})
