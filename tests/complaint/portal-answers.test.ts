import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/complaint/draft.ts'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { PORTAL_QUESTIONS, type PortalAnswers, portalAnswers } from '../../src/complaint/portal-answers.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, cnil, letterOf, writtenTo } from './letter-of.ts'

const identity = {
  firstName: 'Maïa',
  surname: 'Łuczak-Ferreira',
  street: '12, rue de l’Église',
  postcode: '35000',
  city: 'Rennes',
  country: 'FR',
  email: 'maia@example.org',
  phone: '+33 6 00 00 00 00',
}

const own = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  dateGiven: '2026-11-20',
  priorContact: 'none',
} as const

async function answersOf(
  draft: Draft = sponsorships,
  { addressee = cnil, who = identity, change = (text: string) => text, said = allConfirmed(draft, own) } = {},
): Promise<PortalAnswers> {
  const { texts, timeZone } = writtenTo(addressee)
  const text = change(letterAsText(await letterOf(draft, said, addressee)))
  return portalAnswers({ draft, answers: said, texts, identity: who, text, timeZone })
}

/** A linked document as the popup would have read it. */
const withDocument = (reading: object, foreignHost: string | null = null): Draft => {
  const document: unknown = {
    href: 'https://www.500parrainages.fr/politique',
    as: 'policy',
    link: { ref: 'f9', place: 'footer', text: 'Politique', href: 'https://www.500parrainages.fr/politique' },
    forms: [],
    foreignHost,
    opened: null,
    reading: { type: 'privacy-policy', controller: null, publisher: null, notice: {}, ...reading },
    partiesNamed: [],
  }
  const { assessment } = sponsorships
  return { ...sponsorships, assessment: { ...assessment, documents: [document as LinkedDocument] } }
}

describe('answers for a form', () => {
  it('hold who signs, in parts and as a whole', async () => {
    expect(await answersOf()).toMatchObject({
      ...identity,
      country: 'France',
      fullName: 'Maïa Łuczak-Ferreira',
      address: '12, rue de l’Église, 35000 Rennes, France',
    })
  })

  it('are empty where nothing was given, and make no half of a name or an address', async () => {
    const { firstName, fullName, address, country } = await answersOf(sponsorships, { who: NO_IDENTITY })
    expect([firstName, fullName, address, country]).toEqual(['', '', '', ''])
    const half = await answersOf(sponsorships, { who: { ...NO_IDENTITY, surname: 'Martin', city: 'Rennes' } })
    expect([half.surname, half.city, half.fullName, half.address]).toEqual(['Martin', 'Rennes', '', ''])
  })

  it('give the page without its query, which may name the visitor', async () => {
    const url = 'https://user:word@www.500parrainages.fr/signer?email=a@b.fr#token'
    const draft = { ...sponsorships, assessment: { ...sponsorships.assessment, url } }
    expect((await answersOf(draft)).organisationSite).toBe('https://www.500parrainages.fr/signer')
  })

  it.each(addressees)('say in the language of $name that nobody is named', async (addressee) => {
    const { organisation } = await answersOf(sponsorships, { addressee })
    expect(organisation).toBe(writtenTo(addressee).texts.notIdentified('www.500parrainages.fr'))
    expect(organisation).not.toBe('')
  })

  it('name the controller that the policy names, and make nothing of a legal notice or another’s policy', async () => {
    const named = (name: string | null) => ({ name, quote: { text: `Responsable : ${name}`, heading: '' } })
    expect((await answersOf(withDocument({ controller: named('Comité du Parc') }))).organisation).toBe(
      'Comité du Parc',
    )
    expect((await answersOf(withDocument({ controller: named(null) }))).organisation).toBe('')
    expect((await answersOf(withDocument({ publisher: named('Paris') }))).organisation).toBe('')
    const legal = { type: 'legal-notice', controller: named('Paris') }
    expect((await answersOf(withDocument(legal))).organisation).toBe('')
    const others = withDocument({ controller: named('Form Service Ltd') }, 'forms.example')
    expect((await answersOf(others)).organisation).toContain('www.500parrainages.fr')
  })

  it('give an address that the policy gives for questions about data, and none that is made up', async () => {
    const quote = { text: 'Écrivez à <donnees@parc.example>, ou au siège.', heading: '' }
    expect((await answersOf(withDocument({ notice: { dpo_contact: [quote] } }))).organisationContact).toBe(
      'donnees@parc.example',
    )
    expect((await answersOf()).organisationContact).toBe('')
  })

  it.each(addressees)(
    'cut the letter to $name into subject, facts, steps and requests',
    async (addressee) => {
      const { texts } = writtenTo(addressee)
      const answers = await answersOf(sponsorships, { addressee })
      expect(answers.subject).toContain('www.500parrainages.fr')
      expect(Array.from(answers.subject).length).toBeLessThanOrEqual(120)
      expect(answers.facts).toContain('https://www.500parrainages.fr/')
      expect(answers.facts).toContain(texts.requestsIntro)
      expect(answers.facts).not.toContain(texts.author.fields[0]?.label)
      expect(answers.facts).not.toContain(texts.statement.confirm)
      expect(answers.facts).not.toMatch(/\.{4,}/)
      expect(answers.priorContact).toBe(texts.steps.none)
      expect(answers.requests.startsWith(texts.requestsIntro)).toBe(true)
      expect(answers.letter).toContain(texts.headings.facts)
      expect(answers.factsDate).toBe('2026-11-20')
    },
  )

  it('follow what the person wrote into the letter', async () => {
    const answers = await answersOf(sponsorships, {
      change: (text) =>
        text.replace('J’ai transmis', 'Moi').replace('vérifier les faits', 'regarder les faits'),
    })
    expect(answers.requests).toContain('regarder les faits')
    expect(answers.facts).toContain('regarder les faits')
  })

  it('are the whole text where the person wrote it anew', async () => {
    const { facts, subject } = await answersOf(sponsorships, { change: () => 'Je me plains de ce site.' })
    expect([facts, subject]).toEqual(['Je me plains de ce site.', ''])
  })

  it('date the facts by the look where no data were given', async () => {
    const said = allConfirmed(sponsorships, { gaveData: 'no' })
    expect((await answersOf(sponsorships, { said })).factsDate).toBe('2026-11-21')
  })

  it('are one inert line where the person or the page is hostile', async () => {
    const hostile = '\u202eevil\r\nBcc: a@b\u0000<b>'
    const answers = await answersOf(sponsorships, { who: { ...identity, firstName: hostile, city: hostile } })
    for (const question of ['firstName', 'fullName', 'city', 'address'] as const)
      for (const character of ['\u202e', '\r', '\n', '\u0000'])
        expect(answers[question]).not.toContain(character)
    expect(Object.keys(answers).toSorted()).toEqual([...PORTAL_QUESTIONS].toSorted())
  })
})
