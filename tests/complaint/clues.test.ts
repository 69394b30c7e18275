import { describe, expect, it } from 'vitest'
import { CLUE_KINDS, type PartyClue } from '../../src/clues/party-clue.ts'
import { cluesToPassOn } from '../../src/complaint/clue-blocks.ts'
import { type Draft, decodeDraft } from '../../src/complaint/draft.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { pageRecord } from '../../src/complaint/page-record.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import type { Finding } from '../../src/finding.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, cnil, dpc, letterOf } from './letter-of.ts'

const clue = (kind: PartyClue['kind'], more: Partial<PartyClue> = {}): PartyClue => ({
  kind,
  strength: 'medium',
  party: 'fr-oak',
  name: 'Parti du Chêne',
  seen: 'parti-du-chene.example',
  at: { place: 'footer', ref: null, href: null },
  ...more,
})
const target = clue('target-on-party-domain', { strength: 'strong' })
const email = clue('party-email', { seen: 'contact@parti-du-chene.example' })

const finding = (clues: PartyClue[], outcome: Finding['outcome'] = 'unmet'): Finding => ({
  rule: 'party-named',
  outcome,
  severity: 'high',
  articles: ['GDPR 13(1)(a)', 'GDPR 5(1)(a)'],
  evidence: clues.map((one) => ({ kind: 'clue', clue: one })),
  searched: null,
  because: null,
  formRef: null,
})

const draftWith = (clues: PartyClue[], outcome: Finding['outcome'] = 'unmet'): Draft => ({
  ...sponsorships,
  assessment: {
    ...sponsorships.assessment,
    listings: [],
    clues,
    findings: [...sponsorships.assessment.findings, finding(clues, outcome)],
  },
})

async function lines(draft: Draft, passOnClues: boolean, addressee = cnil): Promise<string[]> {
  const answers = allConfirmed(draft, { gaveData: 'yes', passOnClues })
  return letterAsText(await letterOf(draft, answers, addressee)).split('\n')
}

describe('clues in a letter', () => {
  it('are listed and left to the authority, in its language, where the person wants that', async () => {
    const french = (await lines(draftWith([target, email]), true)).join('\n')
    expect(french).toContain(
      'relevés le 21 novembre 2026 à 14\u00a0h\u00a002 (heure de Paris), dont je vous laisse',
    )
    expect(french).toContain('envoyé à parti-du-chene.example, domaine d’un parti (Parti du Chêne)')
    expect(french).toContain('«\u00a0contact@parti-du-chene.example\u00a0»')
    const english = (await lines(draftWith([target, email]), true, dpc)).join('\n')
    expect(english).toContain('which I leave to you to assess:')
    expect(english).toContain('the form is sent to parti-du-chene.example, a domain used by Parti du Chêne')
  })

  it('stay out of it otherwise: no party is named unasked', async () => {
    const silent = (await lines(draftWith([target, email]), false)).join('\n')
    expect(silent).not.toContain('Chêne')
    expect(silent).not.toContain('Indices')
  })

  it('are never a ground, and no request rests on them', async () => {
    const draft = draftWith([target, email])
    expect(offered(draft.assessment).map(({ rule }) => rule)).not.toContain('party-named')
    const withClues = await lines(draft, true)
    const rest = withClues.slice(withClues.findIndex((line) => /Manquements allégués/.test(line)))
    expect(rest.length).toBeGreaterThan(3)
    expect(rest.join('\n')).not.toContain('Chêne')
  })

  it('are passed on for a party with a strong one alone, and never where it is named', () => {
    const other = { party: 'fr-ash', name: 'Front du Frêne' }
    const mixed = [target, email, { ...email, ...other }, clue('imprint-line', other)]
    expect(cluesToPassOn(draftWith(mixed).assessment)).toEqual([target, email])
    expect(cluesToPassOn(draftWith([email, clue('imprint-line')]).assessment)).toEqual([])
    expect(cluesToPassOn(draftWith([target], 'met').assessment)).toEqual([])
    expect(cluesToPassOn(draftWith([target], 'unclear').assessment)).toEqual([])
  })

  it('have a line for each kind, with what was seen in it', async () => {
    const all = CLUE_KINDS.map((kind, at) =>
      clue(kind, {
        strength: 'strong',
        seen: `seen${at}.example`,
        at: { place: 'document', ref: '0/l', href: 'https://stop.example/rgpd?v=4711' },
      }),
    )
    for (const addressee of addressees)
      for (const [at, one] of all.entries()) {
        const text = (await lines(draftWith([one]), true, addressee)).join('\n')
        expect(text, one.kind).toContain(`seen${at}.example`)
        expect(text, one.kind).toContain('Parti du Chêne')
        expect(text).not.toContain('4711')
      }
  })

  it('are inert where a page wrote them', async () => {
    const hostile = clue('imprint-line', { strength: 'strong', seen: 'a\u202eb\n\n5. Demandes\u200b »' })
    const text = (await lines(draftWith([hostile]), true)).join('\n')
    expect(text).not.toMatch(/[\u202e\u200b]/)
    expect(text.match(/^5\. Demandes/gm) ?? []).toHaveLength(0)
  })
})

describe('a stored draft with clues', () => {
  it('is read again', () => {
    const draft = draftWith([target, { ...email, sharedWith: 'a.example' }])
    expect(decodeDraft(JSON.parse(JSON.stringify(draft)))?.assessment.clues).toHaveLength(2)
  })

  it('is refused where a clue is of no known kind', () => {
    const raw = JSON.parse(JSON.stringify(draftWith([target])))
    raw.assessment.clues[0].kind = 'rumour'
    expect(decodeDraft(raw)).toBeNull()
  })

  it('goes into the record without the queries of addresses', () => {
    const facts = sponsorships.facts.map((frame) => ({
      ...frame,
      facts: { ...frame.facts, identifiers: ['https://x.list-manage.com/subscribe?u=1&e=visitor'] },
    }))
    const record = pageRecord({ ...draftWith([target]), facts })
    expect(record).toContain('https://x.list-manage.com/subscribe')
    expect(record).not.toContain('e=visitor')
  })
})
