import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'cs'
const SITE = 'https://spolek.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Czech notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Správcem osobních údajů je spolek Živá řeka. Vaše údaje zpracováváme za účelem evidence podpisů a, pokud zaškrtnete políčko, k zasílání zpráv. Právním základem je váš souhlas, který můžete kdykoli odvolat. Údaje nepředáváme třetím stranám a uchováváme je po dobu dvou let od skončení kampaně. Máte právo na přístup k údajům, jejich opravu i výmaz. Na naše pověřence pro ochranu osobních údajů se můžete obrátit na adrese dpo@spolek.example, stížnost můžete podat u Úřadu pro ochranu osobních údajů.',
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
    expect(items).not.toContain('third_country_transfers')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'Váš e-mail použijeme pouze k zasílání novinek. Z odběru se můžete kdykoli odhlásit.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
    expect(items).not.toContain('retention')
  })

  it.each([
    ['Podali jsme námitky proti stavbě skladu. Vyplňte své údaje.', 'right_object'],
    ['Žádáme lepší přístup k lékařské péči. Vyplňte své údaje.', 'right_access'],
    ['Účelem této petice je záchrana parku. Vyplňte své údaje.', 'purposes'],
    ['Příjemcem petice je starosta. Sdílejte ji s přáteli.', 'recipients'],
    ['Chceme odvolat ministra. Vyplňte své údaje.', 'right_withdraw_consent'],
    ['Povinné údaje jsou označeny hvězdičkou.', 'mandatory_provision'],
    ['S Podmínkami zpracování osobních údajů jsem se seznámil.', 'controller_identity'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Czech link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Ochrana osobních údajů',
    'Zásady ochrany osobních údajů',
    'Informace o zpracování osobních údajů',
    'Podmínkami ochrany osobních údajů',
    'Prohlášení o ochraně soukromí',
    'Jak nakládáme s vašimi údaji',
    'Soukromí a cookies',
    'GDPR',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/stranka`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/stranka`).policyLinks).toHaveLength(1)
  })

  it('"zde" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Jak zpracováváme vaše osobní údaje, najdete zde.'
    expect(near('zde', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('zde', `${SITE}/x`, { sentence: 'Program dne najdete zde.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Obchodní podmínky', `${SITE}/podminky`],
    ['Zásady používání cookies', `${SITE}/cookies`],
    ['Nastavení soukromí', `${SITE}/soukromi`],
    ['Úřad pro ochranu osobních údajů', `${SITE}/urad`],
    ['Pověřenec pro ochranu osobních údajů', `${SITE}/poverenec`],
    ['Ochrana soukromí', `${SITE}/stitek/soukromi`],
    ['Tiráž', `${SITE}/tiraz`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the imprint is a legal notice', () => {
    expect(below('Tiráž', `${SITE}/tiraz`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Czech field', () => {
  it.each([
    ['Vaše e-mailová adresa *', 'email'],
    ['Telefonní číslo', 'phone'],
    ['Křestní jméno', 'first_name'],
    ['Příjmení', 'last_name'],
    ['Jméno a příjmení', 'full_name'],
    ['Ulice a číslo popisné', 'postal_address'],
    ['PSČ', 'postcode'],
    ['Město / obec', 'city'],
    ['Rodné číslo', 'national_id'],
    ['Datum narození', 'birth_date'],
    ['Členství v politické straně', 'political_opinion'],
    ['Uživatelské jméno nebo e-mail', 'email_or_username'],
    ['Název firmy', 'organisation'],
    ['Jiná částka', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })

  it('"Jméno" beside "Příjmení" is the first name, alone the whole', () => {
    const beside = [field('a', 'Jméno'), field('b', 'Příjmení')]
    expect(kinds(readForm({ fields: beside }, { lang }))).toEqual(['first_name', 'last_name'])
    expect(kinds(readForm({ fields: [field('a', 'Jméno'), email()] }, { lang }))[0]).toBe('full_name')
  })
})

describe('a Czech box', () => {
  it.each([
    ['Ano, chci dostávat newsletter', ['newsletter'], 'optin'],
    ['Nepřeji si dostávat obchodní sdělení', ['marketing'], 'optout'],
    ['Souhlasím se zpracováním osobních údajů', ['privacy_ack'], 'optin'],
    ['Souhlasím s podmínkami ochrany osobních údajů', ['privacy_ack'], 'optin'],
    ['Souhlasím s obchodními podmínkami', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Zapamatovat si mě')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Czech form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Podpisem petice souhlasíte se zasíláním novinek o kampani.')).toHaveLength(1)
    expect(quotesOf('Odesláním formuláře souhlasíte s obchodními podmínkami.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('jmeno', 'Jméno a příjmení'), email()]
    const reading = readForm({ fields, buttons: [button('Podepsat')] }, { lang, title: 'Zachraňte park' })
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where letters are ordered, also with a button that logs in elsewhere', () => {
    const fields = [email()]
    const texts = [text('Odběr novinek')]
    expect(readForm({ fields, texts, buttons: [button('Přihlásit se')] }, { lang }).purpose).toBe(
      'newsletter',
    )
  })
})

describe('Czech', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const CZECH =
    'Pokud chcete vědět více o tom, jak se nám daří, můžete se přihlásit k odběru zpráv, které posíláme jednou za měsíc, nebo nám napište, protože jsme tu pro vás a rádi vám odpovíme.'

  it('is told from Slovak and Polish, also in an English template', () => {
    expect(codeOf(CZECH, 'cs')).toBe('cs')
    expect(codeOf(CZECH, 'en')).toBe('cs')
    expect(codeOf(CZECH, 'sk')).toBe('cs')
    expect(codeOf(CZECH, 'pl')).toBe('cs')
  })
})
