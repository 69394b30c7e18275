import { describe, expect, it } from 'vitest'
import { unanswered } from '../../src/complaint/answers.ts'
import { findingKey } from '../../src/complaint/finding-key.ts'
import { GROUND_RULES } from '../../src/complaint/ground-rule.ts'
import { type Block, type Letter, letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import type { Article, Evidence } from '../../src/finding.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import {
  aepd,
  allConfirmed,
  ap,
  berlin,
  cnil,
  cnpd,
  dpc,
  garante,
  letterInput,
  letterOf,
  uodo,
} from './letter-of.ts'

/** Each rule with the articles that it may bring. */
const articles: Record<(typeof GROUND_RULES)[number], Article[]> = {
  'information-at-form': ['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)', 'GDPR 13(2)(d)', 'GDPR 12(1)'],
  'reachable-policy': ['GDPR 12(1)', 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)'],
  'written-policy': ['GDPR 12(1)', 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)'],
  'own-policy': ['GDPR 13(1)(a)'],
  'complete-policy': ['GDPR 13(1)(c)', 'GDPR 13(2)(a)', 'GDPR 13(2)(d)'],
  'controller-identity': ['GDPR 13(1)(a)'],
  'stated-purposes': ['GDPR 13(1)(c)'],
  'stated-rights': ['GDPR 13(2)(b)', 'GDPR 13(2)(d)'],
  'empty-consent-boxes': ['GDPR 4(11)', 'CJEU C-673/17'],
  'opt-in-choice': ['GDPR 4(11)', 'GDPR 7(2)'],
  'separate-consent': ['GDPR 7(2)', 'GDPR 6(1)'],
  'own-act-of-consent': ['GDPR 4(11)', 'GDPR 7(2)'],
  'free-consent': ['GDPR 4(11)', 'GDPR 7(4)'],
  'policy-link-at-form': ['GDPR 12(1)'],
  'recipient-named': ['GDPR 13(1)(e)'],
  'needed-data': ['GDPR 5(1)(c)'],
  'marked-fields': ['GDPR 13(2)(e)'],
  'encrypted-transport': ['GDPR 5(1)(f)', 'GDPR 32'],
  'data-outside-address': ['GDPR 5(1)(f)', 'GDPR 32'],
}

/** What no picture of the tab shows. */
const BY_RECORD: readonly string[] = [
  'reachable-policy',
  'written-policy',
  'own-policy',
  'complete-policy',
  'encrypted-transport',
  'data-outside-address',
]

const missingItems: Evidence[] = [
  { kind: 'missing-item', item: 'legal-basis' },
  { kind: 'missing-item', item: 'retention' },
  { kind: 'missing-item', item: 'complaint' },
]

const foreignTarget: Evidence = { kind: 'target', host: 'crm.example', ref: 'f0' }

const withRules = (...rules: (typeof GROUND_RULES)[number][]) => ({
  ...sponsorships,
  assessment: {
    ...sponsorships.assessment,
    findings: rules.map((rule) =>
      finding({
        rule,
        articles: articles[rule],
        ...(rule === 'complete-policy' ? { evidence: missingItems } : {}),
        ...(rule === 'recipient-named' ? { evidence: [foreignTarget] } : {}),
      }),
    ),
  },
})

const grounds = ({ blocks }: Letter): string[] => {
  const start = blocks.findIndex(
    ({ kind, ...block }) =>
      kind === 'heading' &&
      /Manquements|infringements|Verstöße|Infracciones|violate|inbreuken|Infrações|naruszenia/.test(
        JSON.stringify(block),
      ),
  )
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return rest.slice(0, end).flatMap((block: Block) => (block.kind === 'paragraph' ? block.text : []))
}

const FORBIDDEN = [
  /ill?[ée]gal/i,
  /rechtswidrig|verboten|illecit|ilícit|onrechtmatig|illegaal|nielegaln|bezprawn/i,
  /fraud/i,
  /arnaque|escroquer|betrug|betrüg|estafa|truffa|oplichting|bedrog|burla|oszust/i,
  /\bscam\b|\bfake\b/i,
  /L\.?\s?34-5/,
  /6-III|6\.III/,
  /bloctel/i,
  /soussign|unterzeichnete[rn]?\b|abajo firmante|sottoscritt[oa]\b|ondergetekende|abaixo assinad|niżej podpisan/i,
  /\bdoit sanctionner|must fine/i,
  /undefined|null|NaN|\[object/,
  /\(\s*\)|\s,|,\s*,|\.\.\s|\s{2,}/,
  /«\s*»|“”|„[“”]/,
]

describe('the letter', () => {
  it.each([
    [cnil, 'mène à policies.google.com'],
    [dpc, 'leads to policies.google.com'],
    [berlin, 'führt zu policies.google.com'],
    [aepd, 'conduce a policies.google.com'],
    [garante, 'conduce a policies.google.com'],
    [ap, 'die leidt naar policies.google.com'],
    [cnpd, 'que conduz a policies.google.com'],
    [uodo, 'prowadzi do policies.google.com'],
  ])('says that a policy linked on the page is somebody else’s', async (addressee, words) => {
    const other = {
      kind: 'other-policy' as const,
      text: 'Privacy',
      host: 'policies.google.com',
      place: 'footer' as const,
      ref: '0/l9',
    }
    const rule = 'information-at-form'
    const draft = {
      ...sponsorships,
      assessment: {
        ...sponsorships.assessment,
        findings: [finding({ rule, articles: articles[rule], evidence: [other] })],
      },
    }
    const written = await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), addressee)
    expect(grounds(written).join(' ')).toContain(words)
  })

  it.each([
    { draft: sponsorships, addressee: cnil, gaveData: 'yes' as const },
    { draft: sponsorships, addressee: dpc, gaveData: 'no' as const },
    { draft: twoForms, addressee: cnil, gaveData: 'no' as const },
    { draft: twoForms, addressee: dpc, gaveData: 'yes' as const },
    { draft: withRules(...GROUND_RULES), addressee: cnil, gaveData: 'yes' as const },
    { draft: withRules(...GROUND_RULES.slice(1)), addressee: cnil, gaveData: 'yes' as const },
    { draft: withRules(...GROUND_RULES.slice(1)), addressee: dpc, gaveData: 'yes' as const },
    ...[berlin, aepd, garante, ap, cnpd, uodo].flatMap((addressee) => [
      { draft: sponsorships, addressee, gaveData: 'yes' as const },
      { draft: twoForms, addressee, gaveData: 'no' as const },
      { draft: withRules(...GROUND_RULES), addressee, gaveData: 'no' as const },
      { draft: withRules(...GROUND_RULES.slice(1)), addressee, gaveData: 'yes' as const },
    ]),
  ])('holds no forbidden ground, word or empty place (case %#)', async ({ draft, addressee, gaveData }) => {
    const blocks = (await letterOf(draft, allConfirmed(draft, { gaveData }), addressee)).blocks
    for (const block of blocks) {
      const texts = block.kind === 'list' ? block.items : [block.kind === 'blank' ? block.label : block.text]
      for (const text of texts)
        for (const pattern of FORBIDDEN) expect(text.replaceAll('...', ''), text).not.toMatch(pattern)
    }
  })

  it('waits until the person has said whether they gave data, and then for a finding they saw', async () => {
    const input = await letterInput(sponsorships, unanswered, cnil)
    expect(letter(input)).toBe('for-gave-data')
    expect(letter({ ...input, kind: 'report' })).toBe('for-a-finding')
  })

  it('leaves out a finding that the person did not confirm, everywhere', async () => {
    const [preticked] = twoForms.assessment.findings.filter(({ rule }) => rule === 'empty-consent-boxes')
    if (!preticked) throw new Error('sample without its finding')
    const answers = { ...unanswered, gaveData: 'yes' as const, looked: [findingKey(preticked)] }
    const text = letterAsText(await letterOf(twoForms, answers, dpc))
    expect(text).toContain('Planet49')
    expect(text).not.toContain('Article 12(1)')
    expect(text).not.toContain('7(2) and 6(1)')
    expect(text).not.toContain('not found\n')
    expect(text).not.toContain('newsletter subscription form')
  })

  it('never pleads what is unclear, met or context, even if its key is sent in', async () => {
    const all = {
      ...unanswered,
      gaveData: 'yes' as const,
      looked: twoForms.assessment.findings.map(findingKey),
    }
    const text = letterAsText(await letterOf(twoForms, all, dpc))
    expect(text).not.toContain('13(2)(b)')
  })

  it.each(GROUND_RULES)(
    'gives %s its articles, its fact with date and hour, and its attachments',
    async (rule) => {
      for (const [addressee, moment, seen, recorded] of [
        [
          cnil,
          'le 21 novembre 2026 à 14\u00a0h\u00a002 (heure de Paris)',
          '(pièces n°\u00a01 et n°\u00a02)',
          '(pièce n°\u00a02)',
        ],
        [dpc, 'On 21 November 2026 at 13:02 (Dublin time)', '(attachments 1 and 2)', '(attachment 2)'],
        [
          berlin,
          'Am 21.\u00a0November 2026 um 14:02\u00a0Uhr (Ortszeit Berlin)',
          '(Anlagen\u00a01 und 2)',
          '(Anlage\u00a02)',
        ],
        [
          aepd,
          'El 21 de noviembre de 2026 a las 14:02\u00a0h (hora de Madrid)',
          '(documentos n.º\u00a01 y n.º\u00a02)',
          '(documento n.º\u00a02)',
        ],
        [
          garante,
          'Il 21 novembre 2026 alle ore 14:02 (ora di Roma)',
          '(allegati\u00a01 e 2)',
          '(allegato\u00a02)',
        ],
        [
          ap,
          'Op 21\u00a0november 2026 om 14.02\u00a0uur (Nederlandse tijd)',
          '(bijlagen\u00a01 en 2)',
          '(bijlage\u00a02)',
        ],
        [
          cnpd,
          'Em 21 de novembro de 2026, às\u00a013h02 (hora de Lisboa)',
          '(anexos\u00a01 e 2)',
          '(anexo\u00a02)',
        ],
        [
          uodo,
          'W dniu 21\u00a0listopada 2026\u00a0r. o godz.\u00a014.02 (czas w Warszawie)',
          '(załączniki nr\u00a01 i 2)',
          '(załącznik nr\u00a02)',
        ],
      ] as const) {
        const draft = withRules(rule)
        const own = grounds(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), addressee))
        const ground = own[1] ?? ''
        expect(ground).toMatch(/^(Article|L’arrêt|The judgment|Art\.|Artículo|Articolo|Artikel|Artigo)/)
        for (const article of articles[rule]) {
          const number = /\d+/.exec(article.replace('CJEU C-', ''))?.[0]
          expect(ground).toContain(number)
        }
        expect(ground.toLowerCase()).toContain(moment.toLowerCase())
        expect(ground).toContain(BY_RECORD.includes(rule) ? recorded : seen)
      }
    },
  )

  it('puts the strongest ground first and does not plead item by item what is missing altogether', async () => {
    const draft = withRules(
      'encrypted-transport',
      'stated-rights',
      'empty-consent-boxes',
      'information-at-form',
    )
    const own = grounds(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), dpc))
    expect(own.slice(1, -1).map((text) => text.slice(0, 15))).toEqual([
      'Articles 13(1)(',
      'Article 4(11) G',
      'Articles 5(1)(f',
    ])
  })

  it('cites Art. 13(1)(a) and (c), 13(2)(b) and (d) and 12(1) where no information is found', async () => {
    const own = grounds(await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), cnil))
    expect(own[1]).toContain(
      'Article 13, paragraphe 1, points a) et c)\u00a0; article 13, paragraphe 2, points b) et d)\u00a0; article 12, paragraphe 1, du RGPD',
    )
    expect(own[1]).toContain(
      'Je n’ai trouvé, à proximité du formulaire ni ailleurs sur la page, le 21 novembre 2026 à 14\u00a0h\u00a002 (heure de Paris), aucune indication de l’identité du responsable du traitement',
    )
  })

  it('does not ask a newsletter form for the purpose that its finding leaves out', async () => {
    const draft = withRules('information-at-form')
    draft.assessment.findings = draft.assessment.findings.map((one) => ({
      ...one,
      articles: ['GDPR 13(1)(a)', 'GDPR 13(2)(b)', 'GDPR 12(1)'],
    }))
    const [, ground] = grounds(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), dpc))
    expect(ground).not.toContain('purposes')
  })

  it('mentions the French penal code as context to the CNIL only', async () => {
    const yes = allConfirmed(sponsorships, { gaveData: 'yes' })
    expect(letterAsText(await letterOf(sponsorships, yes, cnil))).toContain('R625-10')
    expect(letterAsText(await letterOf(sponsorships, yes, dpc))).not.toContain('R625-10')
    const consent = allConfirmed(twoForms, { gaveData: 'yes' })
    expect(letterAsText(await letterOf(twoForms, consent, cnil))).not.toContain('R625-10')
  })

  it('claims nothing about own data, and no Art. 77, in a report', async () => {
    const everything = allConfirmed(sponsorships, {
      gaveData: 'no',
      requests: ['investigate', 'add-information', 'stop-use', 'erase', 'sanction', 'keep-informed'],
    })
    const text = letterAsText(await letterOf(sponsorships, everything, dpc))
    expect(text).not.toMatch(/\b77\b|my data|erasure|fine is/)
    expect(text).toContain('I did not submit any data through this form.')
    const list = (await letterOf(sponsorships, everything, dpc)).blocks.find(
      (block) => block.kind === 'list' && block.items.some((item) => item.includes('verify the facts')),
    )
    expect(list).toMatchObject({ items: { length: 2 } })
  })

  it('passes public sources on only if asked, and never a link or an entry that does not stand', async () => {
    const silent = letterAsText(
      await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), cnil),
    )
    expect(silent).not.toContain('Reconquête')
    const [listing] = sponsorships.assessment.listings
    if (!listing) throw new Error('sample without its listing')
    for (const other of [
      { ...listing, matched: 'link' as const },
      { ...listing, standing: 'disputed' as const },
      { ...listing, standing: 'corrected' as const },
      { ...listing, standing: 'overdue' as const },
    ]) {
      const draft = { ...sponsorships, assessment: { ...sponsorships.assessment, listings: [other] } }
      const answers = allConfirmed(draft, { gaveData: 'yes', passOnListings: true })
      expect(letterAsText(await letterOf(draft, answers, cnil))).not.toContain('Reconquête')
    }
  })

  it('keeps the subject within 120 characters', async () => {
    const draft = {
      ...sponsorships,
      assessment: { ...sponsorships.assessment, host: `${'very-long-'.repeat(20)}.example` },
    }
    const { subject } = await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), cnil)
    expect(subject.length).toBeLessThanOrEqual(120)
    expect(subject).toMatch(/…$/)
  })

  it('says where in time it stands in a zone without a city name', async () => {
    const input = await letterInput(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), dpc)
    const made = letter({ ...input, timeZone: 'America/Martinique' })
    if (typeof made === 'string') throw new Error(made)
    expect(letterAsText(made)).toContain('21 November 2026 at 09:02 (UTC-04:00)')
  })
})
