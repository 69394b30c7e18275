import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../src/complaint/attachments.ts'
import { attachedFiles } from '../../src/complaint/attachments.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { proofOf } from '../../src/complaint/proof-of.ts'
import type { Finding, Searched } from '../../src/finding.ts'
import { finding, pixel } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { allConfirmed, asTaken, dpc, letterInput, sha256 } from './letter-of.ts'

const piece = (number: number, own: Partial<Attachment>): Attachment => ({
  number,
  id: 'picture',
  madeAt: '2026-11-21T13:02:00.000Z',
  fileName: `${number}`,
  sha256: '',
  ...own,
})

const tab = piece(1, {})
const first = piece(2, { form: 'f0' })
const second = piece(3, { form: 'f1' })
const record = piece(4, { id: 'facts' })

const wholePage: Searched = {
  places: ['inside', 'near', 'footer', 'page'],
  language: 'en',
  characters: 1,
  links: 1,
}
const atForm: Searched = { ...wholePage, places: ['inside', 'near'] }

const numbers = (
  rule: Parameters<typeof proofOf>[0]['rule'],
  findings: Partial<Finding>[],
  attachments = [tab, first, second, record],
) =>
  proofOf(
    { rule, findings: findings.map((own) => finding({ rule, articles: [], ...own })) },
    attachments,
  ).map(({ number }) => number)

describe('the pieces that a ground refers to', () => {
  it('are the picture of its form and the record', () => {
    expect(numbers('empty-consent-boxes', [{ formRef: 'f0' }])).toEqual([2, 4])
    expect(numbers('marked-fields', [{ formRef: 'f1', searched: atForm }])).toEqual([3, 4])
    expect(numbers('separate-consent', [{ formRef: 'f0' }, { formRef: 'f1' }])).toEqual([2, 3, 4])
  })

  it('are the picture of the tab where none is of the form, or where the whole page was searched', () => {
    expect(numbers('empty-consent-boxes', [{ formRef: 'f0' }], [tab, second, record])).toEqual([1, 4])
    expect(numbers('empty-consent-boxes', [{ formRef: 'f2' }])).toEqual([1, 4])
    expect(numbers('policy-link-at-form', [{ formRef: 'f0', searched: wholePage }])).toEqual([1, 2, 4])
    expect(numbers('stated-rights', [{ formRef: null }])).toEqual([1, 4])
  })

  it.each([
    'data-outside-address',
    'encrypted-transport',
    'complete-policy',
    'own-policy',
    'written-policy',
    'reachable-policy',
  ] as const)('are the record alone for %s, which no picture shows', (rule) => {
    expect(numbers(rule, [{ formRef: 'f0', searched: wholePage }])).toEqual([4])
    expect(numbers(rule, [{ formRef: null }])).toEqual([4])
  })

  it('are the record where there is no picture', () => {
    expect(numbers('empty-consent-boxes', [{}], [record])).toEqual([4])
  })

  it('stand in the letter by ground, with the numbers of its list of attachments', async () => {
    const draft = { ...twoForms, picture: { dataUrl: pixel, takenAt: '2026-11-21T13:03:00.000Z' } }
    const answers = allConfirmed(draft, { gaveData: 'yes' })
    const [taken] = asTaken(draft)
    if (taken === undefined) throw new Error('the draft has no picture')
    const pictures = [taken, { ...taken, form: 'f0' }, { ...taken, form: 'f1' }]
    const files = await attachedFiles(draft, { day: '2026-11-21', reference: 'r' }, pictures, sha256)
    const made = letter({
      ...(await letterInput(draft, answers, dpc)),
      attachments: files.map(({ attachment }) => attachment),
    })
    if (typeof made === 'string') throw new Error(made)
    const text = letterAsText(made)
    expect(text).toContain('the box “Keep me informed” was already ticked (form 1; attachments 2 and 4).')
    expect(text).toContain('without a separate choice (form 1; attachments 2 and 4).')
    expect(text).toContain('such a link stands in the footer (form 2; attachments 1, 3 and 4).')
    expect(text).toContain('Attachment 4: record of the page as JSON')
  })
})
