import type { Finding } from '../../src/finding.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import type { Entry } from '../../src/list/entry.ts'
import type { Listing } from '../../src/list/listing.ts'
import type {
  ConsentReading,
  FormReading,
  LanguageReading,
  LinkReading,
  NoticeItem,
  Quote,
  Reading,
} from '../../src/reading/reading.ts'
import { judge, rules } from '../../src/rules.ts'
import { listOf } from '../list/some-lists.ts'

/** Readings for rule tests: a plain petition without any information, and what a test adds to it. */

export const languages = {
  full: { code: 'fr', level: 'full' },
  light: { code: 'sk', level: 'light' },
  none: { code: 'xx', level: 'none' },
} satisfies Record<string, LanguageReading>

export const aPage = (parts: Partial<Reading> = {}): Reading => ({
  url: 'https://www.petition.example/',
  host: 'www.petition.example',
  title: 'Pétition',
  readAt: '2026-11-21T14:02:00.000Z',
  language: languages.full,
  forms: [],
  policyLinks: [],
  legalNoticeLinks: [],
  otherPolicyLinks: [],
  linksSeen: 0,
  capsHit: [],
  ...parts,
})

export const aForm = (parts: Partial<FormReading> = {}): FormReading => ({
  ref: '0/f0',
  purpose: 'petition',
  purposeSignals: [],
  visible: true,
  surroundingsUnknown: false,
  collectsPersonalData: true,
  fields: [{ ref: '0/f1', kind: 'email', required: true, label: 'E-mail', signals: [] }],
  notice: {},
  hiddenNotice: {},
  policyLinks: [],
  legalNoticeLinks: [],
  hiddenPolicyLinks: [],
  consents: [],
  impliedConsent: [],
  target: { host: 'www.petition.example', foreign: false, named: false, unencrypted: null, inAddress: 'no' },
  text: { characters: 120, blocks: 3, complete: true, quotes: [aQuote('Je signe !', '0/f9')] },
  linksSeen: 0,
  ...parts,
})

export function aQuote(text: string, ref = '0/f7', more: Partial<Quote> = {}): Quote {
  return { ref, place: 'near', text, ...more }
}

export const aNotice = (...items: NoticeItem[]): FormReading['notice'] =>
  Object.fromEntries(items.map((item) => [item, [aQuote(`… ${item} …`, `0/q-${item}`)]]))

export const aLink = (place: LinkReading['place'], more: Partial<LinkReading> = {}): LinkReading => ({
  ref: `0/l-${place}`,
  place,
  text: 'Politique de confidentialité',
  href: 'https://www.petition.example/confidentialite',
  ...more,
})

export const aBox = (
  purposes: ConsentReading['purposes'],
  more: Partial<ConsentReading> = {},
): ConsentReading => ({
  ref: `0/b-${purposes.join('-')}`,
  label: `Je souhaite : ${purposes.join(', ')}`,
  purposes,
  mode: 'optin',
  ticked: false,
  required: false,
  visible: true,
  ...more,
})

const both = (text: string) => ({ en: text, fr: text })

export const aListing = (
  matched: Listing['matched'],
  standing: Listing['standing'] = 'listed',
  more: Partial<Entry> = {},
): Listing => ({
  matched,
  standing,
  list: listOf(),
  host: 'www.parti.example',
  domain: 'parti.example',
  entry: {
    id: 'parti.example',
    domains: [{ name: 'parti.example', match: 'domain' }],
    country: 'FR',
    kind: 'petition',
    operator: { name: both('Un parti'), type: 'party' },
    party: { id: 'p', name: 'Un parti', person: null },
    relation: 'party-run',
    summary: both('Site exploité par un parti.'),
    dataCollected: both('e-mail'),
    collects: 'yes',
    disclosure: { degree: 'discreet', note: both('') },
    seen: { from: '2026-10', to: '2026-11', estimated: false },
    status: 'listed',
    history: [{ date: '2026-11-01', status: 'listed', note: both('') }],
    nextReview: '2027-05-01',
    checkedLive: '2026-11-21',
    regulatorActs: [],
    identifiers: [],
    sources: [],
    reply: null,
    confidence: 'confirmed',
    caution: '',
    ...more,
  },
})

/** What one rule says about one form, or about the page where there is none. */
export function verdict(
  id: string,
  {
    form = null,
    page = {},
    listings = [],
    documents = [],
  }: {
    form?: FormReading | null
    page?: Partial<Reading>
    listings?: Listing[]
    documents?: LinkedDocument[]
  },
): Finding {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`There is no rule "${id}".`)
  const subject = { page: aPage({ forms: form === null ? [] : [form], ...page }), listings, documents }
  return judge(rule, { ...subject, form: rule.scope === 'page' ? null : form })
}
