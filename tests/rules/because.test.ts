import { describe, expect, it } from 'vitest'
import { BECAUSE, type Finding } from '../../src/finding.ts'
import type { InterfaceTexts } from '../../src/languages/shape/interface.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import type { FieldKind, FormPurpose, FormReading, Reading } from '../../src/reading/reading.ts'
import { judge, rules } from '../../src/rules.ts'
import { aPolicy, unreadPolicy } from './linked-documents.ts'
import { aBox, aForm, aLink, aListing, aNotice, aPage, aQuote, languages } from './readings.ts'

const field = (kind: FieldKind) => ({ ref: `0/${kind}`, kind, required: true, label: kind, signals: [] })
const target = aForm().target

/** What can be doubtful about a page, a form or a document, one thing at a time. */
const pages: Partial<Reading>[] = [
  {},
  { language: languages.light },
  { language: languages.none },
  { capsHit: ['text', 'fields'] },
  { policyLinks: [aLink('footer')] },
  { legalNoticeLinks: [aLink('footer')] },
  { title: '' },
]
const forms: Partial<FormReading>[] = [
  {},
  { surroundingsUnknown: true },
  { policyLinks: [aLink('inside')] },
  { hiddenPolicyLinks: [aLink('inside', { hiddenBy: 'covered' })] },
  { notice: aNotice('controller_contact', 'purposes') },
  { notice: aNotice('retention') },
  { hiddenNotice: { purposes: [aQuote('…', '0/h', { hiddenBy: 'covered' })] } },
  { text: { characters: 5_000, blocks: 9, complete: true, quotes: [] }, notice: aNotice('right_access') },
  { consents: [aBox(['newsletter'], { ticked: true, visible: false, required: true })] },
  { consents: [aBox(['newsletter', 'terms'], { ticked: true, required: true, tickUnknown: true })] },
  { consents: [aBox(['newsletter'], { mode: 'optout' })] },
  { hiddenOptIns: ['optin'] },
  { impliedConsent: [aQuote('…')], consents: [aBox(['newsletter'])] },
  { announcedMessages: [aQuote('…')] },
  { politicalSubject: [aQuote('…')] },
  { fields: [field('national_id'), field('phone'), field('political_opinion'), field('health')] },
  { fieldMarks: 'unmarked' },
  { target: { ...target, inAddress: 'declared', foreign: true, host: 'other.example' } },
  { target: { ...target, host: null } },
]
const documents: LinkedDocument[][] = [
  [],
  [aPolicy()],
  [aPolicy({ type: 'placeholder' }, { perhapsDrawn: true })],
  [aPolicy({ type: 'terms' })],
  [aPolicy({ language: languages.none })],
  [unreadPolicy({ outcome: 'unreachable' })],
  [unreadPolicy({ outcome: 'not-found', status: 404 }), aPolicy()],
]
const purposes: FormPurpose[] = ['petition', 'newsletter', 'checkout', 'login', 'other']

function* everyFinding(): Generator<Finding> {
  for (const parts of forms)
    for (const purpose of purposes)
      for (const around of pages)
        for (const linked of documents) {
          const form = aForm({ ...parts, purpose })
          const page = aPage({ ...around, forms: [form] })
          for (const rule of rules) {
            const subject = { page, listings: [aListing('page')], documents: linked }
            yield judge(rule, { ...subject, form: rule.scope === 'page' ? null : form })
          }
        }
}

describe('an unclear outcome', () => {
  it('names a reason, and no other outcome does', () => {
    const without = new Set<string>()
    const given = new Set<string>()
    for (const { rule, outcome, because } of everyFinding()) {
      if ((outcome === 'unclear') !== (because !== null)) without.add(`${rule} ${outcome} ${because}`)
      if (because !== null) given.add(because)
    }
    expect([...without], 'Answer with `answer.unclear(reason)` of src/rules/questions/answer.ts.').toEqual([])
    expect(given.size).toBeGreaterThan(8)
  })

  it('comes from one place, which asks for the reason', () => {
    const sources = import.meta.glob<string>('../../src/rules/**/*.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    })
    const byHand = Object.entries(sources).filter(([, code]) => /outcome: 'unclear'/.test(code))
    expect(byHand.map(([path]) => path)).toEqual(['../../src/rules/questions/answer.ts'])
    const all = Object.values(sources).join('\n')
    expect(
      BECAUSE.filter((reason) => !all.includes(`'${reason}'`)),
      'No rule gives this reason: remove it from src/finding.ts and from the interface texts.',
    ).toEqual([])
  })
})

const interfaces = import.meta.glob<{ interfaceTexts: InterfaceTexts }>(
  '../../src/languages/*.interface.ts',
  {
    eager: true,
  },
)

describe.each(Object.entries(interfaces))('%s', (_, { interfaceTexts }) => {
  const { because, headline, notChecked } = interfaceTexts

  it('has a whole sentence for every reason to be unclear', () => {
    expect(Object.keys(because).sort()).toEqual([...BECAUSE].sort())
    for (const text of Object.values(because)) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u)
  })

  it('has one for everything that was not checked, and advice where the whole page was not', () => {
    const reasons = Object.keys(headline.blind)
    expect(reasons.length).toBeGreaterThan(5)
    expect(Object.keys(notChecked).sort()).toEqual(reasons.sort())
    for (const text of Object.values(notChecked)) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u)
    for (const { advice } of Object.values(headline.blind)) expect(advice).toMatch(/^\p{Lu}.{10,}\.$/u)
  })

  it('has a name for every kind of field', () => {
    const { field, why } = interfaceTexts
    const kinds = Object.entries(field)
    expect(kinds.length).toBeGreaterThan(40)
    for (const [kind, name] of kinds)
      expect(name === null, `${kind}: either in \`field\` or in \`why.aside\``).toBe(
        Object.keys(why.aside).includes(kind),
      )
  })
})
