import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'sk'
const SITE = 'https://zdruzenie.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Slovak notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Prevádzkovateľom osobných údajov je občianske združenie Živá Rieka. Vaše údaje spracúvame na účely evidencie podpisov. Právnym základom je váš súhlas, ktorý môžete kedykoľvek odvolať. Údaje neposkytujeme tretím stranám a uchovávame ich po dobu 2 rokov. Máte právo na prístup k údajom, na ich opravu a vymazanie, ako aj právo namietať proti spracúvaniu. Sťažnosť môžete podať na Úrad na ochranu osobných údajov.',
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
        'right_object',
        'right_withdraw_consent',
        'complaint_authority',
      ]),
    )
    for (const item of ['right_portability', 'right_restriction', 'automated_decision', 'dpo_contact'])
      expect(items).not.toContain(item)
    expect(items).not.toContain('third_country_transfers')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'Váš e-mail použijeme len na zasielanie noviniek. Z odberu sa môžete kedykoľvek odhlásiť.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
    expect(items).not.toContain('retention')
  })

  it.each([
    ['Podali sme námietky proti stavbe skladu. Vyplňte svoje údaje.', 'right_object'],
    ['Žiadame lepší prístup k lekárskej starostlivosti. Vyplňte svoje údaje.', 'right_access'],
    ['Účelom petície je záchrana parku. Vyplňte svoje údaje.', 'purposes'],
    ['Chceme odvolať ministra. Vyplňte svoje údaje.', 'right_withdraw_consent'],
    ['Povinné údaje sú označené hviezdičkou.', 'mandatory_provision'],
    ['Oboznámil som sa so Zásadami ochrany osobných údajov.', 'controller_identity'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Slovak link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Ochrana osobných údajov',
    'Zásady ochrany osobných údajov',
    'Informácie o spracúvaní osobných údajov',
    'Podmienkami ochrany osobných údajov',
    'Vyhlásenie o ochrane súkromia',
    'Informačná povinnosť',
    'Ochrana súkromia a cookies',
    'GDPR',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/stranka`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/stranka`).policyLinks).toHaveLength(1)
  })

  it('"tu" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Ako spracúvame vaše osobné údaje, nájdete tu.'
    expect(near('tu', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('tu', `${SITE}/x`, { sentence: 'Program dňa nájdete tu.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Obchodné podmienky', `${SITE}/podmienky`],
    ['Zásady používania cookies', `${SITE}/cookies`],
    ['Nastavenie súkromia', `${SITE}/sukromie`],
    ['Úrad na ochranu osobných údajov', `${SITE}/urad`],
    ['Zodpovedná osoba za ochranu osobných údajov', `${SITE}/osoba`],
    ['Ochrana súkromia', `${SITE}/rubrika/sukromie`],
    ['Tiráž', `${SITE}/tiraz`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the imprint is a legal notice', () => {
    expect(below('Právne informácie', `${SITE}/pravne`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Slovak field', () => {
  it.each([
    ['Vaša e-mailová adresa *', 'email'],
    ['Telefónne číslo', 'phone'],
    ['Krstné meno', 'first_name'],
    ['Priezvisko', 'last_name'],
    ['Meno a priezvisko', 'full_name'],
    ['Ulica a číslo domu', 'postal_address'],
    ['PSČ', 'postcode'],
    ['Obec', 'city'],
    ['Rodné číslo', 'national_id'],
    ['Dátum narodenia', 'birth_date'],
    ['Členstvo v politickej strane', 'political_opinion'],
    ['Používateľské meno alebo e-mail', 'email_or_username'],
    ['Názov spoločnosti', 'organisation'],
    ['Iná suma', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })

  it('"Meno" beside "Priezvisko" is the first name, alone the whole', () => {
    const beside = [field('a', 'Meno'), field('b', 'Priezvisko')]
    expect(kinds(readForm({ fields: beside }, { lang }))).toEqual(['first_name', 'last_name'])
    expect(kinds(readForm({ fields: [field('a', 'Meno'), email()] }, { lang }))[0]).toBe('full_name')
  })
})

describe('a Slovak box', () => {
  it.each([
    ['Áno, chcem dostávať newsletter', ['newsletter'], 'optin'],
    ['Neželám si dostávať obchodné oznámenia', ['marketing'], 'optout'],
    ['Súhlasím so spracovaním osobných údajov', ['privacy_ack'], 'optin'],
    ['Súhlasím so spracúvaním mojich osobných údajov', ['privacy_ack'], 'optin'],
    ['Súhlasím s obchodnými podmienkami', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Zapamätať si ma')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Slovak form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Podpisom petície súhlasíte so zasielaním noviniek o kampani.')).toHaveLength(1)
    expect(quotesOf('Odoslaním formulára súhlasíte s obchodnými podmienkami.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('meno', 'Meno a priezvisko'), email()]
    const reading = readForm({ fields, buttons: [button('Podpísať')] }, { lang, title: 'Zachráňte park' })
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where letters are ordered, also with a button that logs in elsewhere', () => {
    const fields = [email()]
    const texts = [text('Odber noviniek')]
    expect(readForm({ fields, texts, buttons: [button('Prihlásiť sa')] }, { lang }).purpose).toBe(
      'newsletter',
    )
  })
})

describe('Slovak', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const SLOVAK =
    'Ak chcete vedieť viac o tom, ako sa nám darí, môžete sa prihlásiť na odber správ, ktoré posielame raz za mesiac, alebo nám napíšte, pretože sme tu pre vás a radi vám odpovieme.'

  it('is told from Czech and Polish, also in an English template', () => {
    expect(codeOf(SLOVAK, 'sk')).toBe('sk')
    expect(codeOf(SLOVAK, 'en')).toBe('sk')
    expect(codeOf(SLOVAK, 'cs')).toBe('sk')
    expect(codeOf(SLOVAK, 'pl')).toBe('sk')
  })
})
