import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'da'
const SITE = 'https://forening.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Danish notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Foreningen Grøn Fjord er dataansvarlig. Vi bruger dine oplysninger til at behandle din underskrift og, hvis du siger ja, til at sende dig nyhedsbreve. Retsgrundlaget er dit samtykke. Vi videregiver ikke dine oplysninger til tredjepart, og vi sletter dem efter to år. Du har ret til indsigt, berigtigelse og sletning, og du kan til enhver tid trække dit samtykke tilbage. Du kan klage til Datatilsynet. Skriv til vores databeskyttelsesrådgiver på dpo@forening.example.',
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

  it('may say in two sentences that letters are sent and how to end them', () => {
    const items = itemsOf(
      'Vi bruger kun din e-mail til at sende nyhedsbrevet. Du kan altid afmelde dig igen.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
  })

  it.each([
    ['Skriv en indsigelse mod lokalplanen og oplysninger om trafikken.', 'right_object'],
    ['Formålet med underskriftsindsamlingen er at redde skolen. Skriv dine oplysninger.', 'purposes'],
    ['Ansvarshavende redaktør: Mette Holm. Udfyld dine oplysninger.', 'controller_identity'],
    ['Få indsigt i branchen med vores data.', 'right_access'],
    ['Der er fortrydelsesret på alle køb. Udfyld dine oplysninger.', 'right_withdraw_consent'],
    ['Obligatoriske felter er markeret. Udfyld dine oplysninger.', 'mandatory_provision'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Danish link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Privatlivspolitik',
    'Persondatapolitik',
    'Sådan behandler vi dine personoplysninger',
    'Cookies og persondata',
    'Læs vores databeskyttelsespolitik',
    'Oplysningspligt',
    'Personvernerklæring',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/side`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/side`).policyLinks).toHaveLength(1)
  })

  it('"her" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Læs om vores behandling af personoplysninger her.'
    expect(near('her', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('her', `${SITE}/x`, { sentence: 'Dagens program finder du her.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Cookiepolitik', `${SITE}/cookies`],
    ['Cookieindstillinger', `${SITE}/privatliv`],
    ['Handelsbetingelser', `${SITE}/betingelser`],
    ['Databehandleraftale', `${SITE}/gdpr/aftale`],
    ['Kolofon', `${SITE}/kolofon`],
    ['Persondata', `${SITE}/nyheder/persondata`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the imprint is a legal notice', () => {
    expect(below('Kolofon', `${SITE}/kolofon`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Danish field', () => {
  it.each([
    ['E-mailadresse *', 'email'],
    ['Tlf. nr.', 'phone'],
    ['Fornavn', 'first_name'],
    ['Efternavn', 'last_name'],
    ['For- og efternavn', 'full_name'],
    ['Vejnavn og husnummer', 'postal_address'],
    ['Postnummer', 'postcode'],
    ['Kommune', 'city'],
    ['CPR-nummer', 'national_id'],
    ['Fødselsdato', 'birth_date'],
    ['Hvilket parti stemte du på?', 'political_opinion'],
    ['Brugernavn eller e-mail', 'email_or_username'],
    ['Virksomhedens navn', 'organisation'],
    ['Andet beløb', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })

  it('is no town because an English label says "by"', () => {
    expect(kinds(readForm({ fields: [field('x', 'Sort by')] }, { lang: 'en' }))).not.toContain('city')
  })
})

describe('a Danish box', () => {
  it.each([
    ['Ja tak, jeg vil gerne modtage nyhedsbrevet', ['newsletter'], 'optin'],
    ['Jeg ønsker ikke at modtage tilbud', ['marketing'], 'optout'],
    ['Jeg har læst privatlivspolitikken', ['privacy_ack'], 'optin'],
    ['Jeg giver samtykke til, at mine oplysninger gemmes', ['privacy_ack'], 'optin'],
    ['Jeg accepterer handelsbetingelserne', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Husk mig')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Danish form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Ved at skrive under accepterer du at modtage nyhedsbreve fra os.')).toHaveLength(1)
    expect(quotesOf('Ved at sende formularen accepterer du vores betingelser.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('navn', 'Navn'), email()]
    expect(
      readForm({ fields, buttons: [button('Skriv under')] }, { lang, title: 'Bevar svømmehallen' }).purpose,
    ).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('navn', 'Navn'), email()]
    const texts = [text('Tilmeld dig vores nyhedsbrev')]
    expect(readForm({ fields, texts, buttons: [button('Send')] }, { lang }).purpose).toBe('newsletter')
  })
})

describe('Danish', () => {
  const languageIn = (words: string, declared: string) =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
  const DANISH =
    'Vi sender nyheder af og til, og du kan også afmelde dig, uden at det koster noget. Her kan du læse mere om, hvad vi bruger dine oplysninger til, og hvordan vores forening passer på dem.'
  const NORWEGIAN =
    'Vi sender nyheter av og til, og du kan også melde deg av uten at det koster noe. Her kan du lese mer om hva vi bruker opplysningene dine til, og hvordan foreningen vår tar vare på dem.'

  it('is told from Swedish, also where the template says Swedish or English', () => {
    expect(languageIn(DANISH, 'da')).toEqual({ code: 'da', level: 'light' })
    expect(languageIn(DANISH, 'sv').code).toBe('da')
    expect(languageIn(DANISH, 'en').code).toBe('da')
  })

  it('is not what a Norwegian page is taken for', () => {
    for (const declared of ['nb', 'no', 'nn'])
      expect(languageIn(NORWEGIAN, declared)).toEqual({ code: declared, level: 'none' })
    expect(languageIn(NORWEGIAN, '').code).toBe('und')
  })
})
