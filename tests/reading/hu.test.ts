import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'hu'
const SITE = 'https://egyesulet.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Hungarian notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Adatait az Élő Folyó Egyesület mint adatkezelő kezeli. Az adatkezelés célja az aláírások nyilvántartása. Az adatkezelés jogalapja az Ön hozzájárulása, amelyet bármikor visszavonhat. Adatait harmadik félnek nem adjuk át, és két évig őrizzük meg. Ön hozzáférést kérhet az adataihoz, kérheti azok helyesbítését és törlését. Panasszal a Nemzeti Adatvédelmi és Információszabadság Hatósághoz fordulhat.',
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

  it('says that consent can be withdrawn in either order of words', () => {
    expect(itemsOf('Hozzájárulását bármikor visszavonhatja.')).toContain('right_withdraw_consent')
    expect(itemsOf('Bármikor visszavonhatod a hozzájárulásodat.')).toContain('right_withdraw_consent')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'E-mail címét kizárólag hírlevelünk küldésére használjuk. A hírlevélről bármikor leiratkozhat.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
    expect(items).not.toContain('retention')
  })

  it.each([
    ['Tiltakozás a kormány döntése ellen. Kérjük, adja meg adatait.', 'right_object'],
    ['Mindenkinek jár az ivóvízhez való hozzáférés. Kérjük, adja meg adatait.', 'right_access'],
    ['A petíció célja a park megmentése. Kérjük, adja meg adatait.', 'purposes'],
    ['A petíció címzettje a polgármester. Kérjük, adja meg adatait.', 'recipients'],
    ['A törvény visszavonását kérjük. Kérjük, adja meg adatait.', 'right_withdraw_consent'],
    ['A kötelező mezők csillaggal vannak jelölve.', 'mandatory_provision'],
    ['Az Adatkezelési Tájékoztatót elolvastam.', 'controller_identity'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Hungarian link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Adatvédelmi tájékoztató',
    'adatkezelési tájékoztatóban',
    'Adatvédelem',
    'Adatvédelmi nyilatkozatunkat',
    'Adatkezelési szabályzat',
    'Személyes adatok kezelése',
    'Adatvédelmi irányelvek',
    'GDPR',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/oldal`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/oldal`).policyLinks).toHaveLength(1)
  })

  it('"itt" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Az adatkezelés részleteit itt olvashatja.'
    expect(near('itt', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('itt', `${SITE}/x`, { sentence: 'A nap programját itt olvashatja.' }).policyLinks).toEqual([])
  })

  it.each([
    ['Általános szerződési feltételek', `${SITE}/aszf`],
    ['Süti tájékoztató', `${SITE}/suti`],
    ['Adatvédelmi beállítások', `${SITE}/beallitasok`],
    ['Adatvédelmi tisztviselő', `${SITE}/tisztviselo`],
    ['Nemzeti Adatvédelmi és Információszabadság Hatóság', `${SITE}/hatosag`],
    ['Adatvédelem', `${SITE}/cimke/jog`],
    ['Impresszum', `${SITE}/impresszum`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the imprint is a legal notice', () => {
    expect(below('Impresszum', `${SITE}/impresszum`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Hungarian field', () => {
  it.each([
    ['Az Ön e-mail címe *', 'email'],
    ['Telefonszám', 'phone'],
    ['Keresztnév', 'first_name'],
    ['Vezetéknév', 'last_name'],
    ['Teljes név', 'full_name'],
    ['Utca, házszám', 'postal_address'],
    ['Irányítószám', 'postcode'],
    ['Település', 'city'],
    ['Személyi igazolvány száma', 'national_id'],
    ['Születési dátum', 'birth_date'],
    ['Párttagság', 'political_opinion'],
    ['Felhasználónév vagy e-mail cím', 'email_or_username'],
    ['Cégnév', 'organisation'],
    ['Más összeg', 'amount'],
    ['Üzenet tárgya', 'subject'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })
})

describe('a Hungarian box', () => {
  it.each([
    ['Szeretnék hírlevelet kapni', ['newsletter'], 'optin'],
    ['Nem kérek ajánlatokat', ['marketing'], 'optout'],
    ['Elolvastam és elfogadom az adatkezelési szabályzatot', ['privacy_ack'], 'optin'],
    ['Hozzájárulok személyes adataim kezeléséhez', ['privacy_ack'], 'optin'],
    ['Elfogadom az ÁSZF-et', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Maradjak bejelentkezve')] }, { lang }))).toEqual([
      'remember_me',
    ])
  })
})

describe('a Hungarian form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('A petíció aláírásával hozzájárulsz, hogy hírlevelet küldjünk neked.')).toHaveLength(1)
    expect(quotesOf('Az űrlap elküldésével elfogadja a felhasználási feltételeket.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('nev', 'Név'), email()]
    const reading = readForm(
      { fields, buttons: [button('Aláírom')] },
      { lang, title: 'Mentsük meg a parkot' },
    )
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('nev', 'Név'), email()]
    const texts = [text('Hírlevelünk')]
    expect(readForm({ fields, texts, buttons: [button('Feliratkozom')] }, { lang }).purpose).toBe(
      'newsletter',
    )
  })
})

describe('Hungarian', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code
  const HUNGARIAN =
    'Minden hónapban egy levelet küldünk azoknak, akik feliratkoznak, hogy arról is olvassanak, ami nem kerül be az újságba, és ha már nem szeretnék, akkor csak egy kattintás kell, mert az mindenkinek jár.'

  it('is told from its neighbours, also in an English template', () => {
    expect(codeOf(HUNGARIAN, 'hu')).toBe('hu')
    expect(codeOf(HUNGARIAN, 'en')).toBe('hu')
    expect(codeOf(HUNGARIAN, 'ro')).toBe('hu')
    expect(codeOf(HUNGARIAN, 'sk')).toBe('hu')
  })
})
