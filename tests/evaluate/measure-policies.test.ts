import { describe, expect, it } from 'vitest'
import type { PolicyLabel } from './labels.ts'
import { markdownAsHtml } from './markdown-as-html.ts'
import { measurePolicies } from './measure-policies.ts'
import { f1 } from './scores.ts'

const policy = (id: string, text: string, more: Partial<PolicyLabel>) => ({
  label: {
    id,
    tier: 'gold' as const,
    file: `${id}.md`,
    language: 'fr',
    docType: 'privacy_policy' as const,
    items: [],
    doubtfulItems: [],
    unlabelledItems: [],
    ...more,
  },
  facts: {
    url: `https://${id}.example/`,
    anchor: '',
    title: 'Politique de confidentialité',
    lang: 'fr',
    blocks: [{ heading: false, text }],
    links: [],
    readAt: '',
    fields: 0,
    cut: false,
  },
})

const KEPT = 'Vos données sont conservées pendant trois ans.'
const NOT_KEPT = 'Nous protégeons vos données personnelles contre toute perte.'

describe('measurePolicies', () => {
  it('lets texts of one cluster count once', () => {
    const { items } = measurePolicies([
      policy('one', KEPT, { items: ['retention'] }),
      policy('two', NOT_KEPT, { items: ['retention'], cluster: 'template' }),
      policy('three', NOT_KEPT, { items: ['retention'], cluster: 'template' }),
    ])
    expect(items.get('retention')).toEqual({ hit: 1, wrong: 0, missed: 1 })
  })

  it('counts a policy that is called incomplete against the labels', () => {
    const bare = {
      facts: {
        ...policy('bare', NOT_KEPT, {}).facts,
        blocks: [KEPT, NOT_KEPT, NOT_KEPT].map((text) => ({
          heading: false,
          text: `${text} Données personnelles et vie privée.`,
        })),
      },
    }
    const all = [
      'controller_identity',
      'controller_contact',
      'purposes',
      'legal_basis',
      'recipients',
      'retention',
    ]
    const { incomplete, falselyIncomplete } = measurePolicies([
      { ...policy('rightly', '', { items: ['retention'] }), ...bare },
      { ...policy('falsely', '', { items: all }), ...bare },
    ])
    expect(incomplete).toBe(2)
    expect(falselyIncomplete).toEqual([expect.stringMatching(/^falsely said controller, contact/)])
  })

  it('leaves doubtful items out of the strict count, and unlabelled ones out of both', () => {
    const { items, sureItems } = measurePolicies([
      policy('one', KEPT, { items: [], doubtfulItems: ['retention'] }),
      policy('two', KEPT, { items: [], unlabelledItems: ['retention'] }),
    ])
    expect(items.get('retention')).toEqual({ hit: 0, wrong: 1, missed: 0 })
    expect(sureItems.has('retention')).toBe(false)
    expect(f1(items.get('retention') ?? { hit: 1, wrong: 0, missed: 0 })).toBe(0)
  })

  it('puts what was taken for a privacy policy first', () => {
    const { takenForPolicies, typeErrors } = measurePolicies([
      policy('one', KEPT, { docType: 'legal_notice' }),
      policy('two', KEPT, { docType: 'privacy_policy' }),
    ])
    expect(takenForPolicies).toHaveLength(1)
    expect(typeErrors).toEqual([])
  })
})

describe('markdownAsHtml', () => {
  it('makes headings, points, cells and paragraphs the blocks that they were', () => {
    const html = markdownAsHtml(
      'Policy\n======\n\nWe *keep* your\ndata [here](https://a.example/).\n\n*   one\n*   two\n\n| a | b |\n|---|---|\n\n### Rights\n',
      'en',
    )
    const blocks = [...html.matchAll(/<(h2|p|li|td)>([\s\S]*?)<\/\1>/g)].map(
      ([, tag, text]) => `${tag} ${text}`,
    )
    expect(blocks).toEqual([
      'h2 Policy',
      'p We keep your\ndata <a href="https://a.example/">here</a>.',
      'li one',
      'li two',
      'td a',
      'td b',
      'h2 Rights',
    ])
    expect(html).toContain('<title>Policy</title>')
  })
})
