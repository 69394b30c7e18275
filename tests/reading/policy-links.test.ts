import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { form, link, read, readForm, text } from './page-of.ts'

const isNear = (words: string, href: string, more: Partial<LinkFacts> = {}): boolean =>
  readForm({ links: [link(words, href, more)] }).policyLinks.length === 1
const isOnPage = (words: string, href: string, more: Partial<LinkFacts> = {}): boolean =>
  read({ links: [link(words, href, { place: 'footer', ...more })] }).policyLinks.length === 1

const SITE = 'https://asso.example'

describe('a policy link at the form', () => {
  it.each([
    ['politique de confidentialité', `${SITE}/legal`],
    ['Notre charte des données personnelles', '#modal'],
    ['Privacy Policy', 'javascript:void(0)'],
    ['How we use your data', `${SITE}/x`],
    ['www.asso.example/privacy-policy', `${SITE}/privacy-policy`],
    ['RGPD', `${SITE}/rgpd`],
  ])('"%s" is one', (words, href) => {
    expect(isNear(words, href)).toBe(true)
  })

  it('may be called "click here" in a sentence on personal data', () => {
    const sentence = 'Pour plus d’informations concernant vos données personnelles, cliquez ici.'
    expect(isNear('cliquez ici', `${SITE}/mentions-legales`, { sentence })).toBe(true)
    expect(
      isNear('cliquez ici', `${SITE}/fete`, { sentence: 'Pour le programme de la fête, cliquez ici.' }),
    ).toBe(false)
  })

  it.each([
    ['Privacy', 'https://policies.google.com/privacy'],
    ['Mentions légales', `${SITE}/mentions-legales`],
    ['Conditions générales', `${SITE}/cgu`],
    ['Politique de cookies', `${SITE}/cookies`],
    ['Paramètres des cookies', `${SITE}/privacy`],
    ['Google Privacy Policy', `${SITE}/go?x`],
    ['privacy@asso.example', 'mailto:privacy@asso.example'],
    ['Signer', `${SITE}/signer`],
  ])('"%s" to %s is none', (words, href) => {
    expect(isNear(words, href)).toBe(false)
  })

  it('is evidence, not a link, where nobody can see it', () => {
    const reading = readForm({ links: [link('Privacy policy', `${SITE}/p`, { hiddenBy: 'offscreen' })] })
    expect(reading.policyLinks).toEqual([])
    expect(reading.hiddenPolicyLinks).toMatchObject([{ text: 'Privacy policy', hiddenBy: 'offscreen' }])
  })

  it('is missed, and said so, where the policy is named without a link', () => {
    const reading = readForm({ texts: [text('Voir notre politique de confidentialité.')] })
    expect(reading.policyLinks).toEqual([])
    expect(reading.hiddenPolicyLinks).toMatchObject([
      { href: '', text: 'Voir notre politique de confidentialité.' },
    ])
    expect(reading.hiddenPolicyLinks[0]).not.toHaveProperty('hiddenBy')
  })
})

describe('a policy link elsewhere on the page', () => {
  it.each([
    ['Confidentialité', `${SITE}/confidentialite`],
    ['Données personnelles et cookies', `${SITE}/donnees`],
    ['Privacy & Cookies', `${SITE}/legal/privacy`],
    ['Charte', `${SITE}/charte-donnees-personnelles`],
  ])('"%s" is one', (words, href) => {
    expect(isOnPage(words, href)).toBe(true)
  })

  it.each([
    ['WhatsApp change sa politique de confidentialité et fâche ses utilisateurs', `${SITE}/whatsapp`],
    ['Meta ändert ihre Datenschutzerklärung', `${SITE}/meta`],
    ['Facebook cambia su política de privacidad', `${SITE}/facebook`],
    ['WhatsApp aggiorna la sua informativa privacy', `${SITE}/whatsapp`],
    ['Google wijzigt zijn privacybeleid', `${SITE}/google`],
    ['O Facebook muda a sua política de privacidade', `${SITE}/facebook`],
    ['Facebook zmienia swoją politykę prywatności', `${SITE}/facebook`],
    ['Data protection', `${SITE}/tags/data-protection`],
    ['Vie privée', `${SITE}/2024/05/vie-privee`],
    ['Legal notice', `${SITE}/legal`],
  ])('"%s" is none', (words, href) => {
    expect(isOnPage(words, href, { place: 'page' })).toBe(false)
  })

  it('leaves the legal notice in a list of its own', () => {
    const reading = read({
      forms: [form()],
      links: [link('Mentions légales', `${SITE}/ml`, { place: 'footer' })],
    })
    expect(reading.policyLinks).toEqual([])
    expect(reading.legalNoticeLinks.map(({ text: words }) => words)).toEqual(['Mentions légales'])
  })

  it('accepts Google’s policy on a page of Google', () => {
    const { policyLinks } = read({
      url: 'https://www.google.com/x',
      lang: 'en',
      links: [link('Privacy', 'https://policies.google.com/privacy', { place: 'footer' })],
    })
    expect(policyLinks).toHaveLength(1)
  })
})

describe('the policy of another organisation', () => {
  it('is not what the site itself has published at a service', () => {
    const links = [link('Privacy policy', 'https://docs.google.com/document/d/x/view', { place: 'footer' })]
    const reading = read({ links })
    expect([reading.policyLinks.length, reading.otherPolicyLinks.length]).toEqual([1, 0])
  })

  it.each([
    ['Privacy Policy', 'https://policies.google.com/privacy'],
    ['Règles de confidentialité', 'https://policies.google.com/privacy'],
    ['Google Privacy Policy', `${SITE}/go?x`],
  ])('"%s" at %s is kept as such and is no policy of the site', (words, href) => {
    const reading = read({ links: [link(words, href, { place: 'footer' })] })
    expect(reading.policyLinks).toEqual([])
    expect(reading.otherPolicyLinks.map(({ text: shown }) => shown)).toEqual([words])
  })

  it('is that of the form service where anybody’s form stands on its pages', () => {
    const links = [link('Privacy', 'https://policies.google.com/privacy', { place: 'footer' })]
    const served = read({ url: 'https://docs.google.com/forms/d/e/x/viewform', links })
    expect([served.policyLinks.length, served.otherPolicyLinks.length]).toEqual([0, 1])
    const own = read({ url: 'https://www.google.com/alerts', links })
    expect([own.policyLinks.length, own.otherPolicyLinks.length]).toEqual([1, 0])
  })
})

describe('the name of a policy over a notice', () => {
  const named = (lang: string, ...words: string[]) =>
    readForm({ texts: words.map((one) => text(one)) }, { lang }).hiddenPolicyLinks
  const polish =
    'Administratorem danych jest Stowarzyszenie Miasto. Dane przetwarzamy w celu złożenia petycji.'

  it.each([
    ['pl', 'Klauzula informacyjna', polish],
    ['pl', 'Klauzula informacyjna RODO', polish],
    ['de', 'Datenschutzhinweis', 'Wir verwenden Ihre Daten, um die Petition zu übergeben.'],
    ['it', 'Informativa privacy', 'I tuoi dati sono trattati per consegnare la petizione.'],
  ])('is that of the notice itself (%s: %s)', (lang, title, notice) => {
    expect(named(lang, title, notice)).toEqual([])
    expect(named(lang, `${title}: ${notice}`)).toEqual([])
  })

  it('is a policy without a link where no notice stands under it, or a sentence sends the reader there', () => {
    expect(named('pl', 'Klauzula informacyjna')).toHaveLength(1)
    expect(
      named('de', 'Es gilt die Datenschutzerklärung.', 'Wir verwenden Ihre Daten, um zu antworten.'),
    ).toHaveLength(1)
  })
})
