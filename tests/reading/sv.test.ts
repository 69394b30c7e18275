import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'sv'
const SITE = 'https://forening.example'
const email = () => field('email', 'E-post', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Swedish notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Föreningen Skogens Vänner är personuppgiftsansvarig för dina uppgifter. Vi använder uppgifterna för att hantera din underskrift och, om du kryssar i rutan, för att skicka nyhetsbrev. Den rättsliga grunden är ditt samtycke. Uppgifterna lämnas inte ut till tredje part och raderas efter två år. Du har rätt till tillgång, rättelse och radering och kan när som helst återkalla ditt samtycke. Du kan lämna klagomål till Integritetsskyddsmyndigheten. Frågor besvaras av vårt dataskyddsombud, dataskydd@forening.example.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
        'controller_identity',
        'dpo_contact',
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
    expect(items).not.toContain('third_country_transfers')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'Din e-postadress används bara för att skicka nyhetsbrevet. Du kan när som helst avsluta.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
  })

  it.each([
    ['Vi invänder mot bygget och samlar uppgifter om trafiken.', 'right_object'],
    ['Syftet med namninsamlingen är att rädda skolan. Lämna dina uppgifter.', 'purposes'],
    ['Ansvarig utgivare: Maria Berg. Fyll i dina uppgifter.', 'controller_identity'],
    ['Alla ska ha rätt till vård och tillgång till abort. Fyll i dina uppgifter.', 'right_access'],
    ['Uppgifterna lagras när det är nödvändigt.', 'retention'],
    ['Obligatoriska fält är markerade. Fyll i dina uppgifter.', 'mandatory_provision'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Swedish link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Integritetspolicy',
    'Så behandlar vi dina personuppgifter',
    'Behandling av personuppgifter',
    'Läs vår dataskyddspolicy',
    'Personuppgifter och kakor',
    'Dataskyddsbeskrivning',
    'Sekretess',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/sida`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/sida`).policyLinks).toHaveLength(1)
  })

  it('"här" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Läs mer om hur vi behandlar dina personuppgifter här.'
    expect(near('här', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('här', `${SITE}/x`, { sentence: 'Programmet för dagen finns här.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Om kakor', `${SITE}/kakor`],
    ['Cookieinställningar', `${SITE}/integritet`],
    ['Användarvillkor', `${SITE}/villkor`],
    ['Dataskyddsombud', `${SITE}/dataskydd/ombud`],
    ['Om webbplatsen', `${SITE}/om-webbplatsen`],
    ['Personuppgifter', `${SITE}/nyheter/personuppgifter`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the publisher is a legal notice', () => {
    expect(below('Ansvarig utgivare', `${SITE}/utgivare`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Swedish field', () => {
  it.each([
    ['E-postadress *', 'email'],
    ['Mobilnummer', 'phone'],
    ['Förnamn', 'first_name'],
    ['Efternamn', 'last_name'],
    ['För- och efternamn', 'full_name'],
    ['Gatuadress', 'postal_address'],
    ['Postnummer', 'postcode'],
    ['Ort', 'city'],
    ['Personnummer (12 siffror)', 'national_id'],
    ['Födelseår', 'birth_year'],
    ['Partitillhörighet', 'political_opinion'],
    ['Användarnamn eller e-post', 'email_or_username'],
    ['Företagets namn', 'organisation'],
    ['Valfritt belopp', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })
})

describe('a Swedish box', () => {
  it.each([
    ['Ja, jag vill få nyhetsbrevet via e-post', ['newsletter'], 'optin'],
    ['Jag vill inte ha erbjudanden', ['marketing'], 'optout'],
    ['Jag har läst integritetspolicyn', ['privacy_ack'], 'optin'],
    ['Jag godkänner att mina uppgifter sparas', ['privacy_ack'], 'optin'],
    ['Jag godkänner användarvillkoren', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Kom ihåg mig')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Swedish form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Genom att skriva under samtycker du till att få mejl från oss.')).toHaveLength(1)
    expect(quotesOf('Genom att skicka formuläret godkänner du våra villkor.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('namn', 'Namn'), email()]
    expect(
      readForm({ fields, buttons: [button('Skriv under')] }, { lang, title: 'Rädda badet' }).purpose,
    ).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('namn', 'Namn'), email()]
    const texts = [text('Anmäl dig till vårt nyhetsbrev')]
    expect(readForm({ fields, texts, buttons: [button('Skicka')] }, { lang }).purpose).toBe('newsletter')
  })
})

describe('Swedish', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const SWEDISH =
    'Vi skickar nyheter från vår förening till dig och du kan när som helst avsluta, eftersom det finns en länk i varje brev som inte kräver något annat än ett klick och att du är inloggad.'

  it('is told from its neighbours, also in an English template', () => {
    expect(codeOf(SWEDISH, 'sv')).toBe('sv')
    expect(codeOf(SWEDISH, 'en')).toBe('sv')
    expect(codeOf(SWEDISH, 'da')).toBe('sv')
  })
})
