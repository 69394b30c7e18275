import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../../src/facts.ts'
import { readPage } from '../../src/reading/read-page.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, link, page, readForm, text } from './page-of.ts'

const framed = (top: Partial<PageFacts> | null, child: Partial<PageFacts>) =>
  readPage(
    [
      ...(top ? [{ frameId: 0, facts: page(top) }] : []),
      { frameId: 7, facts: page({ frame: 'child', url: 'https://forms.example.net/embed/1', ...child }) },
    ],
    { lexicons: lexicons, detected: null },
  )
const asking = form({ fields: [field('email', 'E-mail', { type: 'email' })], buttons: [button('Je signe')] })

describe('a form in a frame', () => {
  const embed = {
    ref: 'f0',
    src: 'https://forms.example.net/embed/1',
    texts: [
      text('Vos données sont traitées par l’association Vivre pour gérer la pétition.', { place: 'near' }),
    ],
    links: [link('Politique de confidentialité', 'https://asso.example/p', { place: 'near' })],
  }

  it('is read with what stands around the frame', () => {
    const [reading] = framed({ embeds: [embed] }, { forms: [asking] }).forms
    expect(reading?.surroundingsUnknown).toBe(false)
    expect(reading?.policyLinks).toHaveLength(1)
    expect(Object.keys(reading?.notice ?? {})).toContain('controller_identity')
    expect(reading?.ref).toBe(`7/${asking.ref}`)
  })

  it('says that its surroundings are unknown where no embed or no top frame was read', () => {
    expect(framed({}, { forms: [asking] }).forms[0]?.surroundingsUnknown).toBe(true)
    expect(framed(null, { forms: [asking] }).forms[0]?.surroundingsUnknown).toBe(true)
  })

  it('has the address of the top frame, and counts the links at the foot of both', () => {
    const reading = framed(
      { links: [link('Confidentialité', 'https://asso.example/c', { place: 'footer' })] },
      { forms: [asking], links: [link('Privacy', 'https://forms.example.net/p', { place: 'footer' })] },
    )
    expect(reading.host).toBe('asso.example')
    expect(reading.policyLinks.map(({ href }) => href)).toEqual([
      'https://asso.example/c',
      'https://forms.example.net/p',
    ])
  })
})

describe('personal data', () => {
  it('are taken by an e-mail, a name, a user name or an opinion', () => {
    for (const label of ['E-mail', 'Nom', 'Nom d’utilisateur', 'Téléphone', 'Pour qui avez-vous voté ?'])
      expect(readForm({ fields: [field('x', label)] }).collectsPersonalData, label).toBe(true)
  })

  it('are not taken by a search, a postcode, a comment or a rating alone', () => {
    const message = field('m', 'Commentaire', { control: 'textarea', type: '' })
    for (const one of [
      field('q', 'Rechercher', { type: 'search' }),
      field('cp', 'Code postal'),
      message,
      box('star', '5 étoiles'),
    ])
      expect(readForm({ fields: [one] }).collectsPersonalData, one.name).toBe(false)
  })
})

describe('the text at a form', () => {
  it('is kept for quoting, without what nobody sees', () => {
    const { text: read } = readForm({ texts: [text('Signez !'), text('caché', { hiddenBy: 'display' })] })
    expect(read).toMatchObject({ blocks: 1, characters: 8, complete: true })
    expect(read.quotes.map(({ text: quote }) => quote)).toEqual(['Signez !'])
  })

  it('is not complete where a bound cut something off', () => {
    expect(readForm({ texts: [text('x')] }, { capsHit: ['text'] }).text.complete).toBe(false)
    expect(readForm({ texts: [text('a '.repeat(3_000))] }).text.complete).toBe(false)
  })

  it('holds the label of a box, also where the page’s blocks do not', () => {
    const reading = readForm({
      fields: [box('c', 'En cochant, vous acceptez de recevoir des emails de la part de la Cimade.')],
    })
    expect(Object.keys(reading.notice)).toContain('purposes')
  })
})

describe('hostile facts', () => {
  it('of 100,000 characters in every place are read in a fraction of a second', () => {
    const words = [
      'données ',
      'by signing you ',
      'a',
      '. ',
      'Aa ',
      '@.',
      'é',
      '(',
      'you can ',
      'keep data ',
    ].map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)))
    for (const long of words) {
      const started = performance.now()
      readForm(
        {
          fields: [field(long, long), box(long, long)],
          texts: [text(long)],
          links: [link(long, `https://a.example/${long.slice(0, 5_000)}`, { sentence: long })],
          buttons: [button(long)],
        },
        { title: long, headings: [long], footer: long },
      )
      expect(performance.now() - started, long.slice(0, 16)).toBeLessThan(250)
    }
  })
})
