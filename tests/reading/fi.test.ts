import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'fi'
const SITE = 'https://yhdistys.example'
const email = () => field('email', 'Sähköposti', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Finnish notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Rekisterinpitäjä on Metsän Ystävät ry. Käsittelemme tietojasi allekirjoituksesi toimittamista varten ja, jos annat luvan, uutiskirjeen lähettämiseen. Käsittelyn oikeusperuste on suostumuksesi. Emme luovuta tietoja kolmansille osapuolille, ja säilytämme niitä kaksi vuotta. Sinulla on oikeus saada pääsy tietoihisi sekä pyytää tietojen oikaisemista tai poistamista. Voit peruuttaa suostumuksesi milloin tahansa. Voit tehdä valituksen tietosuojavaltuutetulle. Tietosuojavastaavan osoite on tietosuoja@yhdistys.example.',
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
      'Sähköpostiosoitettasi käytetään vain uutiskirjeen lähettämiseen. Voit milloin tahansa perua tilauksen.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
  })

  it.each([
    ['Haluamme vastustaa hanketta. Täytä tiedot.', 'right_object'],
    ['Vetoomuksen tarkoitus on pelastaa koulu. Täytä tietosi.', 'purposes'],
    ['Päätoimittaja: Aino Laine. Täytä tietosi.', 'controller_identity'],
    ['Vaadimme pääsyä: pääsy hoitoon kuuluu kaikille. Täytä tietosi.', 'right_access'],
    ['Pakolliset tiedot on merkitty tähdellä.', 'mandatory_provision'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Finnish link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Tietosuojaseloste',
    'Tietosuoja',
    'Rekisteriseloste',
    'Henkilötietojen käsittely',
    'Lue tietosuojakäytäntömme',
    'Tietosuoja ja evästeet',
    'Miten käsittelemme tietojasi',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/sivu`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/sivu`).policyLinks).toHaveLength(1)
  })

  it('"täältä" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Lue lisää henkilötietojen käsittelystä täältä.'
    expect(near('täältä', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('täältä', `${SITE}/x`, { sentence: 'Päivän ohjelman löydät täältä.' }).policyLinks).toEqual(
      [],
    )
  })

  it.each([
    ['Evästeet', `${SITE}/evasteet`],
    ['Evästeasetukset', `${SITE}/tietosuoja`],
    ['Käyttöehdot', `${SITE}/ehdot`],
    ['Tietosuojavaltuutettu', `${SITE}/tietosuoja/x`],
    ['Oikeudelliset tiedot', `${SITE}/tiedot`],
    ['Tietosuoja', `${SITE}/uutiset/tietosuoja`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to who publishes is a legal notice', () => {
    expect(below('Oikeudelliset tiedot', `${SITE}/tiedot`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Finnish field', () => {
  it.each([
    ['Sähköpostiosoite *', 'email'],
    ['Puhelinnumerosi', 'phone'],
    ['Etunimi', 'first_name'],
    ['Sukunimi', 'last_name'],
    ['Etu- ja sukunimi', 'full_name'],
    ['Katuosoite', 'postal_address'],
    ['Postinumero', 'postcode'],
    ['Kotikunta', 'city'],
    ['Henkilötunnus', 'national_id'],
    ['Syntymäaika', 'birth_date'],
    ['Mitä puoluetta äänestäisit?', 'political_opinion'],
    ['Käyttäjätunnus tai sähköposti', 'email_or_username'],
    ['Yrityksen nimi', 'organisation'],
    ['Muu summa', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })
})

describe('a Finnish box', () => {
  it.each([
    ['Kyllä, haluan saada uutiskirjeen', ['newsletter'], 'optin'],
    ['En halua vastaanottaa tarjouksia', ['marketing'], 'optout'],
    ['Olen lukenut tietosuojaselosteen', ['privacy_ack'], 'optin'],
    ['Hyväksyn tietojeni tallentamisen', ['privacy_ack'], 'optin'],
    ['Hyväksyn käyttöehdot', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Muista minut')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Finnish form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Allekirjoittamalla hyväksyt, että sinulle lähetetään uutiskirjeitä.')).toHaveLength(1)
    expect(quotesOf('Lähettämällä lomakkeen hyväksyt käyttöehdot.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('nimi', 'Nimi'), email()]
    expect(
      readForm({ fields, buttons: [button('Allekirjoita')] }, { lang, title: 'Koulu kylään' }).purpose,
    ).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('nimi', 'Nimi'), email()]
    const texts = [text('Tilaa uutiskirjeemme')]
    expect(readForm({ fields, texts, buttons: [button('Lähetä')] }, { lang }).purpose).toBe('newsletter')
  })
})

describe('Finnish', () => {
  const languageIn = (words: string, declared: string) =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
  const FINNISH =
    'Lähetämme sinulle uutisia yhdistyksestä ja voit milloin tahansa perua tilauksen, kun olet saanut niitä tarpeeksi, tai jos haluat vain lukea sivujamme, sekin on mukavaa, sillä kaikki on myös siellä.'
  const ESTONIAN =
    'Saadame teile ühingu uudiseid ja te võite igal ajal tellimusest loobuda, kui olete neid piisavalt saanud, või kui soovite ainult meie lehte lugeda, on ka see tore, sest kõik on ka seal olemas.'

  it('is told also in an English or Swedish template', () => {
    expect(languageIn(FINNISH, 'fi')).toEqual({ code: 'fi', level: 'light' })
    expect(languageIn(FINNISH, 'en').code).toBe('fi')
    expect(languageIn(FINNISH, 'sv').code).toBe('fi')
  })

  it('is not what an Estonian page is taken for', () => {
    expect(languageIn(ESTONIAN, 'et')).toEqual({ code: 'et', level: 'none' })
    expect(languageIn(ESTONIAN, '').code).toBe('und')
  })
})
