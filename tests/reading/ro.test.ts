import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'ro'
const SITE = 'https://asociatie.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Romanian notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Asociația Râul Viu este operatorul datelor dumneavoastră. Datele sunt prelucrate în scopul evidenței semnăturilor. Temeiul legal este consimțământul dumneavoastră, pe care îl puteți retrage oricând. Nu transmitem datele către terți și le păstrăm timp de doi ani. Aveți dreptul de acces, dreptul la rectificare și dreptul la ștergerea datelor. Puteți depune o plângere la Autoritatea Națională de Supraveghere.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
        'controller_identity',
        'purposes',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'right_rectification',
        'right_erasure',
        'right_withdraw_consent',
        'complaint_authority',
      ]),
    )
    for (const item of ['right_object', 'right_portability', 'right_restriction', 'automated_decision'])
      expect(items).not.toContain(item)
    expect(items).not.toContain('dpo_contact')
  })

  it('may be written without accents and with either cedilla', () => {
    for (const words of [
      'Va puteti retrage oricand consimtamantul.',
      'Vă puteţi retrage oricând consimţământul.',
      'Vă puteți retrage oricând consimțământul.',
    ])
      expect(itemsOf(words)).toContain('right_withdraw_consent')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'Adresa ta de email va fi folosită doar pentru trimiterea newsletterului. Te poți dezabona oricând.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
    expect(items).not.toContain('retention')
  })

  it.each([
    ['Partidele de opoziție au votat împotrivă. Completați datele.', 'right_object'],
    ['Cerem acces la servicii medicale pentru toți. Completați datele.', 'right_access'],
    ['Scopul acestei petiții este salvarea parcului. Completați datele.', 'purposes'],
    ['Destinatarul petiției este primarul. Completați datele.', 'recipients'],
    ['Am depus o plângere penală. Completați datele.', 'complaint_authority'],
    ['Câmpurile obligatorii sunt marcate.', 'mandatory_provision'],
    ['Am citit Politica de Confidențialitate și Termenii.', 'controller_identity'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Romanian link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Politica de confidențialitate',
    'Politica de confidentialitate',
    'Protecția datelor cu caracter personal',
    'Prelucrarea datelor personale',
    'Notă de informare',
    'Declarație de confidențialitate',
    'Confidențialitate și cookie-uri',
    'Politica GDPR',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/pagina`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/pagina`).policyLinks).toHaveLength(1)
  })

  it('"aici" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Detalii despre prelucrarea datelor personale găsiți aici.'
    expect(near('aici', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('aici', `${SITE}/x`, { sentence: 'Programul zilei îl găsiți aici.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Termeni și condiții', `${SITE}/termeni`],
    ['Politica de cookies', `${SITE}/cookies`],
    ['Setări de confidențialitate', `${SITE}/setari`],
    ['Responsabil cu protecția datelor', `${SITE}/responsabil`],
    ['Acord de confidențialitate', `${SITE}/nda`],
    ['Protecția datelor', `${SITE}/eticheta/protectia-datelor`],
    ['Mențiuni legale', `${SITE}/legal`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the legal information is a legal notice', () => {
    expect(below('Mențiuni legale', `${SITE}/legal`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Romanian field', () => {
  it.each([
    ['Adresa ta de e-mail *', 'email'],
    ['Număr de telefon', 'phone'],
    ['Prenume', 'first_name'],
    ['Nume de familie', 'last_name'],
    ['Nume și prenume', 'full_name'],
    ['Strada și numărul', 'postal_address'],
    ['Cod poștal', 'postcode'],
    ['Oraș', 'city'],
    ['Județ', 'region'],
    ['CNP', 'national_id'],
    ['Data nașterii', 'birth_date'],
    ['Cu cine ai votat?', 'political_opinion'],
    ['Nume de utilizator sau email', 'email_or_username'],
    ['Numele companiei', 'organisation'],
    ['Altă sumă', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })

  it('"Nume" beside "Prenume" is the family name, alone the whole', () => {
    const beside = [field('a', 'Nume'), field('b', 'Prenume')]
    expect(kinds(readForm({ fields: beside }, { lang }))).toEqual(['last_name', 'first_name'])
    expect(kinds(readForm({ fields: [field('a', 'Nume'), email()] }, { lang }))[0]).toBe('full_name')
  })
})

describe('a Romanian box', () => {
  it.each([
    ['Doresc să primesc newsletterul', ['newsletter'], 'optin'],
    ['Nu doresc să primesc oferte', ['marketing'], 'optout'],
    ['Sunt de acord cu prelucrarea datelor cu caracter personal', ['privacy_ack'], 'optin'],
    ['Accept prelucrarea datelor conform Regulamentului (UE) 2016/679', ['privacy_ack'], 'optin'],
    ['Am citit și accept termenii și condițiile', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Ține-mă minte')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Romanian form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Prin semnarea petiției ești de acord să primești noutăți pe email.')).toHaveLength(1)
    expect(quotesOf('Prin trimiterea formularului acceptați termenii și condițiile.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('nume', 'Nume și prenume'), email()]
    const reading = readForm({ fields, buttons: [button('Semnează')] }, { lang, title: 'Salvați parcul' })
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('nume', 'Nume'), email()]
    const texts = [text('Rămâi la curent')]
    expect(readForm({ fields, texts, buttons: [button('Mă abonez')] }, { lang }).purpose).toBe('newsletter')
  })
})

describe('Romanian', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const ROMANIAN =
    'Dacă vrei să afli mai multe despre ce facem, poți să te abonezi la scrisorile pe care le trimitem o dată pe lună sau să ne scrii, pentru că suntem aici și îți răspundem cu drag după fiecare mesaj.'

  it('is told from its neighbours, also in an English template', () => {
    expect(codeOf(ROMANIAN, 'ro')).toBe('ro')
    expect(codeOf(ROMANIAN, 'en')).toBe('ro')
    expect(codeOf(ROMANIAN, 'it')).toBe('ro')
    expect(codeOf(ROMANIAN, 'hu')).toBe('ro')
  })
})
