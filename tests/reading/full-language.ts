import { describe, expect, it } from 'vitest'
import type { FieldFacts, Place } from '../../src/facts.ts'
import type { ConsentPurpose, FieldKind, FormPurpose, NoticeItem } from '../../src/reading/reading.ts'
import { readText } from './document-of.ts'
import { box, button, field, form, kinds, link, read, readForm, text } from './page-of.ts'

/* Longer than 200 lines: what a language has to give and what is asked of it are read together. */

/** What a text states, and what it does not. */
type Said = [words: string, stated: NoticeItem[], unstated?: NoticeItem[] | 'and nothing else']
type FalseFriend = [words: string, item: NoticeItem]
/** The path matters where it could be taken for another page's. */
type LinkName = string | [words: string, path: string]
type OwnField = [name: string, label: string, control?: 'textarea' | 'password']

interface FormCase {
  asks: ('email' | 'name' | OwnField)[]
  button: string
  title?: string
  text?: string
  purpose: FormPurpose
}

interface Documents {
  /** The association's policy, and the title of every privacy policy here. */
  policy: string
  policyTitle: string
  controller: string
  stating: [sentence: string, items: NoticeItem[]][]
  falseFriends: FalseFriend[]
  /** Says what for and to whom, has a bracketed number that is no gap. */
  shortPolicy: string
  placeholders: ['an announcement' | 'a page under construction' | 'a template', words: string][]
  notFound: [title: string, words: string][]
  legalNotice: string
  legalNoticeTitle: string
  publisher: string
  publishers: [sentence: string, name: string][]
}

interface FullLanguage {
  email: OwnField
  name: OwnField
  /** Whole notices; those that have a point of their own stand under its name in `sentences`. */
  notices?: Said[]
  sentences: Record<string, Said[]>
  falseFriends?: FalseFriend[]
  links: {
    policy: LinkName[]
    none: LinkName[]
    /** Names like "here", which say what they are in their sentence only. */
    inSentence: [words: string, sentence: string, kind: 'policy' | 'none'][]
    /** All on one page without a form. */
    ofPage: [words: string, path: string, place: Place, kind: 'policy' | 'legal notice' | 'none'][]
  }
  labels: [label: string, kind: FieldKind][]
  besideEachOther?: [labels: string[], kinds: FieldKind[]][]
  trap?: string
  boxes: [label: string, purposes: ConsentPurpose[], mode: 'optin' | 'optout'][]
  otherBoxes: string[]
  /** With what follows the sentence and does not belong to it. */
  impliedConsent: [sentence: string, following?: string][]
  noImpliedConsent: string[]
  forms: Record<string, FormCase[]>
  documents?: Documents
  recognised: { words: string; declared: string[] }[]
  neighbours: [words: string, declared: string, code: string][]
}

const SITE = 'https://asso.example'
const hrefOf = (path: string): string => (path.startsWith('#') ? path : SITE + path)

/** The policy is the same one in every language. */
const POLICY_ITEMS: NoticeItem[] = [
  'complaint_authority',
  'controller_contact',
  'controller_identity',
  'purposes',
  'recipients',
  'retention',
  'right_access',
  'right_erasure',
  'right_rectification',
]

const CONTROLS: Record<'textarea' | 'password' | 'email', Partial<FieldFacts>> = {
  textarea: { control: 'textarea', type: '' },
  password: { type: 'password' },
  email: { type: 'email' },
}

const fieldOf = ([name, label, control]: OwnField): FieldFacts =>
  field(name, label, control ? CONTROLS[control] : {})

function expectSaid(items: string[], [, stated, unstated = []]: Said): void {
  if (unstated === 'and nothing else') {
    expect(items.toSorted()).toEqual(stated.toSorted())
    return
  }
  for (const item of stated) expect(items).toContain(item)
  for (const item of unstated) expect(items).not.toContain(item)
}

/** Tests one language that is read in full: its notices, links, fields, boxes, forms and, where given, documents. */
export function fullLanguage(code: string, cases: FullLanguage): void {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  const a = /^[AEIOU]/.test(language) ? `an ${language}` : `a ${language}`
  const around = { lang: code }
  const email = () => field(cases.email[0], cases.email[1], CONTROLS.email)
  const beside = (words: string) => readForm({ fields: [email()], texts: [text(words)] }, around)
  const itemsOf = (words: string): string[] => Object.keys(beside(words).notice)

  describe(`${a} notice`, () => {
    it.each(cases.notices ?? [])('"%s"', (...said) => expectSaid(itemsOf(said[0]), said))

    it.each(Object.entries(cases.sentences))('%s', (_, sentences) => {
      for (const said of sentences) expectSaid(itemsOf(said[0]), said)
    })

    it.each(cases.falseFriends ?? [])('"%s" does not state %s', (words, item) => {
      expect(itemsOf(words)).not.toContain(item)
    })
  })

  describe(`a link on ${a} page`, () => {
    const named = (name: LinkName): [string, string] => (typeof name === 'string' ? [name, '/12'] : name)
    const policiesOf = (words: string, path: string, sentence = '') =>
      readForm({ links: [link(words, hrefOf(path), { sentence })] }, around).policyLinks

    it.each(cases.links.policy.map(named))('"%s" (%s) at the form is the policy', (words, path) => {
      expect(policiesOf(words, path)).toHaveLength(1)
    })

    it.each(cases.links.none.map(named))('"%s" (%s) is none', (words, path) => {
      expect(policiesOf(words, path)).toEqual([])
    })

    it.each(cases.links.inSentence)('"%s" means its sentence: "%s" (%s)', (words, sentence, kind) => {
      expect(policiesOf(words, '/12', sentence)).toHaveLength(kind === 'policy' ? 1 : 0)
    })

    it('away from the form is the policy, the legal notice, a topic page or a headline', () => {
      const links = cases.links.ofPage.map(([words, path, place]) => link(words, hrefOf(path), { place }))
      const hrefsOf = (kind: 'policy' | 'legal notice') =>
        cases.links.ofPage.filter((entry) => entry[3] === kind).map(([, path]) => hrefOf(path))
      const reading = read({ ...around, links })
      expect(reading.policyLinks.map(({ href }) => href)).toEqual(hrefsOf('policy'))
      expect(reading.legalNoticeLinks.map(({ href }) => href)).toEqual(hrefsOf('legal notice'))
    })
  })

  describe(`a field with ${a} label`, () => {
    const kindsOf = (...labels: string[]) =>
      kinds(readForm({ fields: labels.map((label, at) => field(`x${at}`, label)) }, around))

    it.each(cases.labels)('"%s" asks for %s', (label, kind) => {
      expect(kindsOf(label)).toEqual([kind])
    })

    it.each(cases.besideEachOther ?? [])('%j beside each other ask for %j', (labels, expected) => {
      expect(kindsOf(...labels)).toEqual(expected)
    })

    it.each(cases.trap ? [cases.trap] : [])('is a trap where it asks to be left empty: "%s"', (label) => {
      expect(kindsOf(label)).toEqual(['honeypot'])
    })
  })

  describe(`${a} consent box`, () => {
    const consentsOf = (...labels: string[]) =>
      readForm({ fields: labels.map((label, at) => box(`c${at}`, label)) }, around).consents

    it.each(cases.boxes)('"%s" asks for %j as %s', (label, purposes, mode) => {
      const [consent] = consentsOf(label)
      expect(consent?.purposes.toSorted()).toEqual(purposes.toSorted())
      expect(consent?.mode).toBe(mode)
    })

    it('is none where it remembers a login or asks for something else', () => {
      expect(consentsOf(...cases.otherBoxes)).toEqual([])
    })
  })

  describe(`implied consent in ${language}`, () => {
    const quotesOf = (words: string) => beside(words).impliedConsent.map(({ text: quote }) => quote)

    it.each(cases.impliedConsent)('is a sentence by which sending counts: "%s"', (sentence, following) => {
      expect(quotesOf(following ? `${sentence} ${following}` : sentence)).toEqual([sentence])
    })

    it.each(cases.noImpliedConsent)('is not agreeing to a policy, to terms, to an answer: "%s"', (words) => {
      expect(quotesOf(words)).toEqual([])
    })
  })

  describe(`the purpose of ${a} form`, () => {
    const ask = (asked: FormCase['asks'][number]): FieldFacts => {
      if (asked === 'email') return email()
      return fieldOf(asked === 'name' ? cases.name : asked)
    }

    it.each(Object.entries(cases.forms))('%s', (_, forms) => {
      for (const { asks, button: words, title = '', text: beforeIt, purpose } of forms) {
        const texts = beforeIt ? [text(beforeIt)] : []
        const parts = { fields: asks.map(ask), buttons: [button(words)], texts }
        expect(readForm(parts, { ...around, title }).purpose).toBe(purpose)
      }
    })
  })

  describe(`the ${language} language`, () => {
    const languageOf = (words: string, lang: string) =>
      read({ lang, forms: [form({ texts: [text(words)] })] }).language

    it('is recognised, whatever a template declares, and read in full', () => {
      for (const { words, declared } of cases.recognised)
        for (const lang of declared) expect(languageOf(words, lang)).toEqual({ code, level: 'full' })
      expect(read({ ...around, forms: [form()] }).language).toEqual({ code, level: 'full' })
    })

    it.each(cases.neighbours)(
      'is told from its neighbours: "%s" (declared "%s") is %s',
      (words, lang, other) => {
        expect(languageOf(words, lang).code).toBe(other)
      },
    )
  })

  if (cases.documents) documentsIn(a, around, cases.documents)
}

function documentsIn(a: string, around: { lang: string }, cases: Documents): void {
  const policyOf = (words: string) => readText(`# ${cases.policyTitle}\n${words}`, around)

  describe(`${a} policy`, () => {
    it('states its items and no others', () => {
      const { type, notice, controller, language } = policyOf(cases.policy)
      expect(language).toEqual({ code: around.lang, level: 'full' })
      expect(type).toBe('privacy-policy')
      expect(controller?.name).toContain(cases.controller)
      expect(Object.keys(notice).sort()).toEqual(POLICY_ITEMS)
    })

    it.each(cases.stating)('states in "%s" %j', (sentence, items) => {
      expect(Object.keys(policyOf(sentence).notice)).toEqual(expect.arrayContaining(items))
    })

    it.each(cases.falseFriends)('"%s" does not state %s', (sentence, item) => {
      expect(Object.keys(policyOf(sentence).notice)).not.toContain(item)
    })
  })

  describe(`${a} page behind a link`, () => {
    const legalNoticeOf = (words: string) => readText(`# ${cases.legalNoticeTitle}\n${words}`, around)

    it('is a legal notice with its publisher', () => {
      const { type, notice, publisher } = legalNoticeOf(cases.legalNotice)
      expect(type).toBe('legal-notice')
      expect(notice).toEqual({})
      expect(publisher?.name).toContain(cases.publisher)
    })

    it.each(cases.publishers)('names its publisher: %s', (sentence, name) => {
      expect(legalNoticeOf(sentence).publisher?.name).toContain(name)
    })

    it.each(cases.notFound)('is not there (%s): %s', (title, words) => {
      expect(readText(words, { ...around, title }).type).toBe('not-found-page')
    })

    it.each(cases.placeholders)('is a placeholder where it is %s', (_, words) => {
      expect(policyOf(words).type).toBe('placeholder')
    })

    it('is a policy, however short, where it informs', () => {
      const { type, notice, gaps } = policyOf(cases.shortPolicy)
      expect(Object.keys(notice)).toEqual(expect.arrayContaining(['purposes', 'recipients']))
      expect(type).toBe('privacy-policy')
      expect(gaps).toEqual([])
    })
  })
}
