import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import type { ConsentPurpose, ConsentReading, FieldKind, NoticeItem } from '../../src/reading/reading.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

/** What a language that is read lightly has to understand, in examples. */
interface LightLanguage {
  /** Its English name, for the tests' names. */
  name: string
  /** Origin of the example links, without a final slash. */
  site: string
  /** Label of the field for the address that letters go to. */
  email: string
  notice: {
    words: string
    stated: NoticeItem[]
    notStated: NoticeItem[]
    /** Two sentences at a newsletter. */
    letters: { words: string; notStated: NoticeItem[] }
    /** One statement written in several ways. */
    spellings?: { title: string; item: NoticeItem; words: string[] }
    /** False friends: prose of campaigns and forms that states no such thing. */
    falseFriends: [words: string, item: NoticeItem][]
  }
  /** Paths are those of links on `site`, with their slash. */
  links: {
    policy: { path: string; words: string[] }
    /** A link's one word for "here", and sentences that end in it. */
    here: { word: string; onPersonalData: string; onOther: string }
    notPolicy: [words: string, path: string][]
    legalNotice: { leadsTo: string; words: string; path: string }
  }
  fields: {
    kinds: [label: string, kind: FieldKind][]
    /** A label that means a part of the name beside the other part's label, and the whole name alone. */
    partOfName?: { label: string; kind: 'first_name' | 'last_name'; beside: string }
  }
  boxes: {
    consents: [label: string, purposes: ConsentPurpose[], mode: ConsentReading['mode']][]
    rememberMe: string
  }
  forms: {
    impliedConsent: { toMessages: string; toTerms: string }
    petition: { name: Input; button: string; title: string }
    newsletter: { name?: Input; text: string; button: string; also?: string }
  }
  /** Prose in the language, and what pages declare it to be. */
  told: { title: string; words: string; declared: string[] }
  /** Prose in a language without a lexicon that looks like this one, and its codes. */
  neighbour?: { name: string; words: string; declared: string[] }
}

type Input = [name: string, label: string]

/** Defines the tests of a language that is read lightly; `code` as in ISO 639-1. */
export function lightLanguage(code: string, cases: LightLanguage): void {
  const { name, notice, links, fields, boxes, forms, told, neighbour } = cases
  const around = { lang: code }
  const email = () => field('email', cases.email, { type: 'email' })

  describe(`a ${name} notice`, () => {
    const itemsOf = (words: string): string[] =>
      Object.keys(readForm({ fields: [email()], texts: [text(words)] }, around).notice)

    it('states what it says and nothing else', () => {
      const items = itemsOf(notice.words)
      expect(items).toEqual(expect.arrayContaining(notice.stated))
      for (const item of notice.notStated) expect(items).not.toContain(item)
    })

    const { letters, spellings } = notice
    it('may say in two sentences that the address is used for letters and how to end them', () => {
      const items = itemsOf(letters.words)
      expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
      for (const item of letters.notStated) expect(items).not.toContain(item)
    })

    if (spellings)
      it(spellings.title, () => {
        for (const words of spellings.words) expect(itemsOf(words)).toContain(spellings.item)
      })

    it.each(notice.falseFriends)('"%s" does not state %s', (words, item) => {
      expect(itemsOf(words)).not.toContain(item)
    })
  })

  describe(`a ${name} link`, () => {
    const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
      readForm({ links: [link(words, href, more)] }, around)
    const below = (words: string, href: string) =>
      read({ ...around, forms: [form()], links: [link(words, href, { place: 'footer' })] })

    it.each(links.policy.words)('"%s" leads to the policy', (words) => {
      const href = cases.site + links.policy.path
      expect(near(words, href).policyLinks).toHaveLength(1)
      expect(below(words, href).policyLinks).toHaveLength(1)
    })

    const { word, onPersonalData, onOther } = links.here
    it(`"${word}" leads to the policy in a sentence on personal data only`, () => {
      const href = `${cases.site}/x`
      expect(near(word, href, { sentence: onPersonalData }).policyLinks).toHaveLength(1)
      expect(near(word, href, { sentence: onOther }).policyLinks).toEqual([])
    })

    const notPolicy = links.notPolicy.map(([words, path]): [string, string] => [words, cases.site + path])
    it.each(notPolicy)('"%s" at %s does not', (words, href) => {
      expect(near(words, href).policyLinks).toEqual([])
    })

    const { leadsTo, words, path } = links.legalNotice
    it(`to ${leadsTo} is a legal notice`, () => {
      expect(below(words, cases.site + path).legalNoticeLinks).toHaveLength(1)
    })
  })

  describe(`a ${name} field`, () => {
    it.each(fields.kinds)('"%s" asks for %s', (label, kind) => {
      expect(kinds(readForm({ fields: [field('x', label)] }, around))).toEqual([kind])
    })

    const part = fields.partOfName
    if (!part) return
    const [which, other] =
      part.kind === 'first_name' ? (['first', 'last_name'] as const) : (['family', 'first_name'] as const)
    it(`"${part.label}" beside "${part.beside}" is the ${which} name, alone the whole`, () => {
      const beside = [field('a', part.label), field('b', part.beside)]
      expect(kinds(readForm({ fields: beside }, around))).toEqual([part.kind, other])
      expect(kinds(readForm({ fields: [field('a', part.label), email()] }, around))[0]).toBe('full_name')
    })
  })

  describe(`a ${name} box`, () => {
    it.each(boxes.consents)('"%s" asks for %s', (label, purposes, mode) => {
      const [consent] = readForm({ fields: [box('c', label)] }, around).consents
      expect(consent?.purposes).toEqual(purposes)
      expect(consent?.mode).toBe(mode)
    })

    it('that remembers a login is no consent', () => {
      expect(kinds(readForm({ fields: [box('c', boxes.rememberMe)] }, around))).toEqual(['remember_me'])
    })
  })

  describe(`a ${name} form`, () => {
    const quotesOf = (words: string) => readForm({ texts: [text(words)] }, around).impliedConsent

    it('makes signing count as agreeing where the sentence speaks of messages', () => {
      expect(quotesOf(forms.impliedConsent.toMessages)).toHaveLength(1)
      expect(quotesOf(forms.impliedConsent.toTerms)).toEqual([])
    })

    const { petition, newsletter } = forms
    it('is a petition where it is signed', () => {
      const parts = { fields: [field(...petition.name), email()], buttons: [button(petition.button)] }
      expect(readForm(parts, { ...around, title: petition.title }).purpose).toBe('petition')
    })

    const also = newsletter.also ? `, also ${newsletter.also}` : ''
    it(`is a newsletter where letters are ordered${also}`, () => {
      const inputs = newsletter.name ? [field(...newsletter.name), email()] : [email()]
      const parts = { fields: inputs, texts: [text(newsletter.text)], buttons: [button(newsletter.button)] }
      expect(readForm(parts, around).purpose).toBe('newsletter')
    })
  })

  describe(name, () => {
    const languageIn = (words: string, declared: string) =>
      languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading

    it(told.title, () => {
      for (const declared of told.declared)
        expect(languageIn(told.words, declared), declared).toEqual({ code, level: 'light' })
    })

    if (neighbour)
      it(`is not what ${neighbour.name} page is taken for`, () => {
        for (const declared of neighbour.declared)
          expect(languageIn(neighbour.words, declared)).toEqual({ code: declared, level: 'none' })
        expect(languageIn(neighbour.words, '').code).toBe('und')
      })
  })
}
