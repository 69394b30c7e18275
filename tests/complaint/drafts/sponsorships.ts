import type { Draft } from '../../../src/complaint/draft.ts'
import type { FormFacts, PageFacts } from '../../../src/facts.ts'
import type { Finding } from '../../../src/finding.ts'
import type { Entry } from '../../../src/list/entry.ts'
import type { FieldReading, FormReading } from '../../../src/reading/reading.ts'
import { listOf, lists } from '../../list/some-lists.ts'

/** One transparent pixel. */
export const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const field = (
  ref: string,
  kind: FieldReading['kind'],
  label: string,
  required: boolean,
): FieldReading => ({ ref, kind, label, required, signals: [] })

export const form = (own: Partial<FormReading>): FormReading => ({
  ref: 'f0',
  purpose: 'petition',
  purposeSignals: [],
  visible: true,
  surroundingsUnknown: false,
  collectsPersonalData: true,
  fields: [],
  notice: {},
  hiddenNotice: {},
  policyLinks: [],
  legalNoticeLinks: [],
  hiddenPolicyLinks: [],
  consents: [],
  impliedConsent: [],
  target: { host: null, foreign: false, named: false, unencrypted: null, inAddress: 'no' },
  text: { characters: 0, blocks: 0, complete: true, quotes: [] },
  linksSeen: 0,
  ...own,
})

export const finding = (own: Partial<Finding> & Pick<Finding, 'rule' | 'articles'>): Finding => ({
  outcome: 'unmet',
  severity: 'high',
  evidence: [],
  searched: null,
  because: null,
  formRef: 'f0',
  ...own,
})

export const formFacts = (ref: string, button: string): FormFacts => ({
  ref,
  element: 'form',
  visible: true,
  target: { action: null, method: 'post', formActions: [], inlineHandler: false },
  fields: [],
  buttons: [{ ref: `${ref}.9`, text: button, visible: true, submits: true }],
  texts: [],
  links: [],
})

export const pageFacts = (url: string, title: string, forms: FormFacts[]): PageFacts => ({
  schema: 1,
  instance: 'a1b2c3',
  url,
  title,
  lang: 'fr',
  readAt: '2026-11-21T13:02:00.000Z',
  frame: 'top',
  forms,
  embeds: [],
  links: [],
  headings: [],
  footer: '',
  scripts: 1,
  capsHit: [],
})

const searched = {
  places: ['inside', 'near', 'footer', 'page'],
  language: 'fr',
  characters: 1240,
  links: 9,
} as const

const entry: Entry = {
  id: 'fr-zemmour-500parrainages',
  domains: [{ name: '500parrainages.fr', match: 'domain' }],
  country: 'FR',
  kind: 'petition',
  operator: {
    name: {
      en: 'campaign team of Éric Zemmour (association later named Reconquête !)',
      fr: 'équipe de campagne d’Éric Zemmour (association devenue Reconquête !)',
    },
    type: 'candidate campaign',
  },
  party: { id: 'fr-reconquete', name: 'Reconquête !', person: 'Éric Zemmour' },
  relation: 'party-run',
  summary: {
    en: 'According to David Libeau’s blog and BFMTV (2022–2024), this petition was run by the campaign team of Éric Zemmour.',
    fr: 'Selon le blog de David Libeau et BFMTV (2022–2024), cette pétition était exploitée par l’équipe de campagne d’Éric Zemmour.',
  },
  dataCollected: { en: 'first name, surname, e-mail', fr: 'prénom, nom, adresse électronique' },
  collects: 'yes',
  disclosure: {
    degree: 'discreet',
    note: { en: 'The candidate is named once.', fr: 'Le candidat est nommé une fois.' },
  },
  seen: { from: '2022-01', to: '2022-04', estimated: true },
  status: 'historical',
  history: [{ date: '2026-11-01', status: 'historical', note: { en: 'Entered.', fr: 'Inscrit.' } }],
  nextReview: '2027-11-01',
  checkedLive: null,
  regulatorActs: [
    {
      authority: 'CNIL',
      date: '2024-01-25',
      outcome: {
        en: 'fine of EUR 20,000 on the association Reconquête about several websites that it ran; appeal rejected by the Conseil d’État on 15 April 2025 (no 492943).',
        fr: 'amende de 20 000 euros prononcée contre l’association Reconquête au sujet de plusieurs sites qu’elle exploitait ; recours rejeté par le Conseil d’État le 15 avril 2025 (n° 492943).',
      },
    },
  ],
  identifiers: [],
  reply: null,
  sources: [
    {
      url: 'https://blog.davidlibeau.fr/fausses-petitions-quizz-donnees-personnelles-election-presidentielle-2022/',
      title: 'Fausses pétitions, quizz et données personnelles (élection présidentielle 2022)',
      publisher: 'David Libeau (blog)',
      date: '2022',
      states: { en: 'Lists the domain.', fr: 'Cite le domaine.' },
      namesThisSite: true,
      copyOf: null,
    },
    {
      url: 'https://master.juricaf.org/arret/FRANCE-CONSEILDETAT-20250415-492943',
      title: 'Conseil d’État, 15 avril 2025, n° 492943, association Reconquête',
      publisher: 'Conseil d’État (Juricaf)',
      date: '2025-04-15',
      states: { en: 'Ruling on the fine.', fr: 'Arrêt sur l’amende.' },
      namesThisSite: false,
      copyOf: null,
    },
  ],
  confidence: 'confirmed',
  caution: '',
}

/** A petition page without any information, in the pattern that the CNIL fined on 25 January 2024. */
export const sponsorships: Draft = {
  id: 'd1',
  createdAt: '2026-11-21T13:03:10.000Z',
  assessment: {
    schema: 2,
    level: 'missing',
    url: 'https://www.500parrainages.fr/?utm_source=sms&c=8f3e#signer',
    host: 'www.500parrainages.fr',
    title: 'Urgent : sauvez la démocratie !',
    language: 'fr',
    checkedAt: '2026-11-21T13:02:00.000Z',
    forms: [
      form({
        fields: [
          field('f0.0', 'first_name', 'Prénom', true),
          field('f0.1', 'last_name', 'Nom', true),
          field('f0.2', 'email', 'E-mail', true),
          field('f0.3', 'honeypot', 'Ne pas remplir', false),
          field('f0.4', 'consent', 'Je signe la pétition', true),
        ],
        consents: [
          {
            ref: 'f0.4',
            label: 'Je signe la pétition',
            purposes: ['signature'],
            mode: 'optin',
            ticked: false,
            required: true,
            visible: true,
          },
          {
            ref: 'f0.5',
            label: 'Je souhaite recevoir par e-mail les informations de la campagne',
            purposes: ['marketing'],
            mode: 'optin',
            ticked: false,
            required: false,
            visible: true,
          },
        ],
        text: {
          characters: 64,
          blocks: 1,
          complete: true,
          quotes: [
            { ref: 'f0.6', place: 'near', text: '1 électeur sur 2 privé de « son » candidat : signez !' },
          ],
        },
      }),
    ],
    findings: [
      finding({
        rule: 'information-at-form',
        articles: ['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)', 'GDPR 13(2)(d)', 'GDPR 12(1)'],
        evidence: [
          {
            kind: 'quote',
            text: '1 électeur sur 2 privé de « son » candidat : signez !',
            place: 'near',
            ref: 'f0.6',
          },
          {
            kind: 'link',
            text: 'Mentions légales',
            href: 'https://www.500parrainages.fr/mentions',
            place: 'footer',
            ref: 'l3',
          },
        ],
        searched: { ...searched, places: [...searched.places] },
      }),
      finding({
        rule: 'own-act-of-consent',
        outcome: 'met',
        articles: ['GDPR 4(11)', 'GDPR 7(2)'],
      }),
      finding({
        rule: 'site-on-list',
        severity: 'context',
        articles: [],
        formRef: null,
        evidence: [{ kind: 'listing', entry: 'fr-zemmour-500parrainages', domain: '500parrainages.fr' }],
      }),
    ],
    listings: [
      {
        entry,
        list: listOf(),
        standing: 'historical',
        matched: 'page',
        host: 'www.500parrainages.fr',
        domain: '500parrainages.fr',
      },
    ],
    clues: [],
    documents: [],
    signature: 's1',
    notChecked: ['policy-not-read'],
    lists,
  },
  facts: [
    {
      frameId: 0,
      facts: pageFacts(
        'https://www.500parrainages.fr/?utm_source=sms&c=8f3e',
        'Urgent : sauvez la démocratie !',
        [formFacts('f0', 'JE SIGNE')],
      ),
    },
  ],
  picture: { dataUrl: pixel, takenAt: '2026-11-21T13:03:09.000Z' },
  pictureMissing: null,
  versions: { extension: '0.1.0', browser: 'Chromium 143.0' },
}
