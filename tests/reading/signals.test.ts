import { describe, expect, it } from 'vitest'
import type { FieldFacts } from '../../src/facts.ts'
import type { FieldReading } from '../../src/reading/reading.ts'
import { box, button, field, readForm, text } from './page-of.ts'

const readOf = (...fields: FieldFacts[]): FieldReading[] => readForm({ fields }).fields
const toldOf = (...fields: FieldFacts[]) =>
  readOf(...fields).map(({ kind, signals }) => [kind, `${signals[0]?.clue} ${signals[0]?.words}`.trim()])
const email = () => field('email', 'E-mail', { type: 'email' })

describe('the signals of a field', () => {
  it('name the place and quote what stands there', () => {
    const [read] = readOf(
      field('', '', {
        id: 'tel-mobile',
        autocomplete: 'tel',
        labels: [
          { source: 'before', text: 'Téléphone portable' },
          { source: 'placeholder', text: '06 12 34 56 78' },
        ],
      }),
    )
    expect(read?.signals.map(({ clue, words }) => [clue, words])).toEqual([
      ['autocomplete', 'tel'],
      ['before', 'Téléphone portable'],
      ['example', '06 12 34 56 78'],
      ['id', 'tel-mobile'],
    ])
  })

  it('hold of a long label the words that count, as the page spells them', () => {
    const long =
      'Pour que nous puissions vous tenir au courant, merci d’indiquer ici votre Adresse É-mail personnelle'
    const [read] = readOf(field('', long))
    expect(read?.signals[0]).toMatchObject({ clue: 'label', words: 'Adresse É-mail', speaksFor: 'email' })
  })

  it('are short, whatever the page writes', () => {
    const [read] = readOf(
      field(`email${'x'.repeat(5_000)}`, `E-mail ${'y'.repeat(100_000)}`, { type: 'email' }),
    )
    for (const { words } of read?.signals ?? []) expect(words.length).toBeLessThanOrEqual(60)
  })

  it('also speak for what it was not taken for', () => {
    const [read] = readOf(field('code', 'Téléphone ou code postal'), email())
    const kinds = read?.signals.map(({ speaksFor }) => speaksFor)
    expect(kinds).toEqual(expect.arrayContaining(['phone', 'postcode']))
  })

  it('say so where the neighbours decided', () => {
    expect(toldOf(field('', 'Prénom'), field('', 'Nom'), email())).toEqual([
      ['first_name', 'label Prénom'],
      ['last_name', 'fields-beside'],
      ['email', 'type email'],
    ])
    expect(toldOf(field('x', ''), field('', 'Mot de passe', { type: 'password' }))[0]).toEqual([
      'username',
      'before-password',
    ])
    const list = (name: string, options: string[]) =>
      field(name, '', { control: 'select', type: '', options })
    expect(
      toldOf(
        field('dd', 'Jour'),
        field('mm', 'Mois'),
        list('yyyy', ['2001', '2002', '2003', '2004', '2005']),
      ),
    ).toEqual([
      ['birth_day', 'date-parts'],
      ['birth_month', 'date-parts'],
      ['birth_year', 'date-parts'],
    ])
  })

  it('say why a field does not count', () => {
    expect(toldOf(field('website', '', { trap: true, visible: false }))).toEqual([['honeypot', 'trap']])
    expect(toldOf(field('x', 'Laissez ce champ vide'))).toEqual([
      ['honeypot', 'leave-empty Laissez ce champ vide'],
    ])
    expect(toldOf(box('couleur', 'Bleu'))).toEqual([['preference', 'choice']])
  })

  it('quote the words that make a box a consent', () => {
    const label = 'J’accepte de recevoir les actualités de l’association par e-mail'
    expect(toldOf(box('a', label))).toEqual([['consent', 'label J’accepte de recevoir']])
    expect(toldOf(box('optin', ''))).toEqual([['consent', 'name optin']])
  })
})

describe('the signals of a form', () => {
  it('quote button, title and number of signatures for a petition', () => {
    const { purpose, purposeSignals } = readForm(
      { fields: [email()], buttons: [button('Je signe')], texts: [text('12 480 signatures')] },
      { title: 'Pétition : sauvons la ligne de nuit' },
    )
    expect(purpose).toBe('petition')
    const told = purposeSignals.map(({ clue, words }) => `${clue} ${words}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'button Je signe',
        'title Pétition : sauvons la ligne de nuit',
        'signature-count 12 480 signatures',
      ]),
    )
  })

  it('tell of the fields together without words', () => {
    const { purposeSignals } = readForm({
      fields: [email(), field('', 'Mot de passe', { type: 'password' })],
      buttons: [button('OK')],
    })
    expect(purposeSignals).toContainEqual({ clue: 'one-password', words: '', speaksFor: 'login', weight: 5 })
  })

  it('are kept where no purpose was clear', () => {
    const { purpose, purposeSignals } = readForm({
      fields: [field('', 'Nom'), field('', 'Ville')],
      texts: [text('Sondage')],
    })
    expect(purpose).toBe('other')
    expect(purposeSignals).toContainEqual({
      clue: 'text',
      words: 'Sondage',
      speaksFor: 'survey',
      weight: 1.4,
    })
  })
})

describe('a quote', () => {
  it('knows the words in it that decided', () => {
    const { notice, impliedConsent } = readForm({
      fields: [email()],
      texts: [
        text('Vos données sont conservées pendant trois ans. Vous pouvez demander leur effacement.'),
        text('En signant, vous acceptez de recevoir nos actualités par e-mail.'),
      ],
    })
    for (const quote of [...(notice.retention ?? []), ...impliedConsent]) {
      expect(quote.words).toBeDefined()
      expect(quote.text).toContain(quote.words)
      expect(quote.words?.length).toBeLessThan(quote.text.length)
    }
    expect(notice.retention?.[0]?.words).toMatch(/conserv/)
    expect(impliedConsent).toHaveLength(1)
  })
})
