import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Assessment } from '../../src/assessment.ts'
import type { FieldKind, FieldReading, FormReading } from '../../src/reading/reading.ts'
import type { FieldClue, FieldSignal } from '../../src/reading/signal.ts'
import { aForm } from '../rules/readings.ts'
import { all, opened, text, unfold } from './mount.tsx'
import { samples } from './samples.ts'

const shows = (...forms: FormReading[]): Assessment => ({ ...samples.missing, forms, findings: [] })

/** Lines under "How this was recognised". */
const lines = (): [string, string][] =>
  all('.why dl > div').map((line) => [
    plain(line.querySelector('dt')?.textContent),
    plain(line.querySelector('dd')?.textContent),
  ])

/** With the spaces that do not break as others. */
const plain = (shown: string | null | undefined): string => (shown ?? '').replaceAll('\u00a0', ' ')

const read = (kind: FieldKind, ...seen: [FieldClue, string, FieldSignal['speaksFor']?][]): FieldReading => ({
  ref: `0/${kind}`,
  kind,
  required: false,
  label: '',
  signals: seen.map(([clue, words, speaksFor = kind], index) => ({
    clue,
    words,
    speaksFor,
    weight: 9 - index,
  })),
})

const petition = aForm({
  purposeSignals: [
    { clue: 'signature-count', words: '12 480 signatures', speaksFor: 'petition', weight: 2.5 },
    { clue: 'button', words: 'Je signe', speaksFor: 'petition', weight: 3 },
    { clue: 'button', words: 'Je signe', speaksFor: 'petition', weight: 2.4 },
    { clue: 'email-and-contact-data', words: '', speaksFor: 'petition', weight: 0.5 },
  ],
  fields: [
    read('email', ['type', 'email'], ['label', 'Votre adresse e-mail'], ['name', 'mail'], ['id', 'mel']),
    read('first_name', ['label', 'Prénom', 'name'], ['placeholder', 'Ville', 'city']),
    read('last_name', ['fields-beside', ''], ['label', 'Nom', 'name']),
    read('honeypot', ['trap', '']),
    read('other'),
    read('preference', ['choice', '']),
    read('preference', ['choice', '']),
  ],
})

describe('how a form was recognised', () => {
  it('is folded, and opens with the keyboard', async () => {
    await opened(shows(petition))
    const details = document.querySelector<HTMLDetailsElement>('.why')
    expect(details?.open).toBe(false)
    expect(page.getByText('« Votre adresse e-mail »').query()?.checkVisibility()).toBe(false)
    details?.querySelector('summary')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(details?.open).toBe(true)
    expect(page.getByText('« Votre adresse e-mail »').query()?.checkVisibility()).toBe(true)
  })

  it('is said of the form, then of each field, with the page’s own words', async () => {
    await opened(shows(petition))
    const told = lines()
    expect(told).toEqual([
      [
        'Pétition',
        'bouton « Je signe », nombre de signatures « 12 480 signatures », un e-mail et quelques coordonnées',
      ],
      ['e-mail', 'type « email », libellé « Votre adresse e-mail », nom technique « mail »'],
      ['prénom', 'libellé « Prénom »'],
      ['nom', 'les champs voisins, libellé « Nom »'],
      ['piège à robots', 'non compté comme donnée · caché à tous, comme les champs qui piègent les robots'],
      ['autre information', 'pas clair'],
      ['choix (2)', 'non compté comme donnée · un choix'],
    ])
  })

  it('says what an unclear field or form might be', async () => {
    const form = aForm({
      purpose: 'other',
      purposeSignals: [{ clue: 'text', words: 'Sondage', speaksFor: 'survey', weight: 1.4 }],
      fields: [read('other', ['id', 'tel', 'phone'])],
    })
    await opened(shows(form))
    expect(lines()).toEqual([
      ['Formulaire', 'objet pas clair · texte du formulaire « Sondage » (Sondage)'],
      ['autre information', 'pas clair · identifiant technique « tel » (téléphone)'],
    ])
  })

  it('moves nothing above it, and lets long words of the page break', async () => {
    await page.viewport(320, 600)
    const hostile = 'w'.repeat(60)
    const form = aForm({
      fields: Array.from({ length: 45 }, (_, index) => ({
        ref: `0/f${index}`,
        kind: 'email' as const,
        required: true,
        label: hostile,
        signals: [
          { clue: 'label' as const, words: `${hostile}${index}`, speaksFor: 'email' as const, weight: 3 },
        ],
      })),
    })
    await opened(shows(form))
    const top = () => document.querySelector('.why')?.getBoundingClientRect().top
    const before = top()
    unfold()
    expect(top()).toBe(before)
    expect(document.querySelector('main')?.scrollWidth).toBe(document.querySelector('main')?.clientWidth)
    expect(lines()).toHaveLength(31)
    expect(text('.why .fine')).toBe('et 15 de plus')
  })

  it('keeps the words of the page text', async () => {
    const markup = '<img src=x onerror=alert(1)>\u202e'
    const signals = [{ clue: 'label' as const, words: markup, speaksFor: 'email' as const, weight: 3 }]
    const form = aForm({
      purposeSignals: [{ clue: 'title', words: markup, speaksFor: 'petition', weight: 2 }],
      fields: [{ ref: '0/f1', kind: 'email', required: true, label: markup, signals }],
    })
    await opened(shows(form))
    unfold()
    expect(all('img')).toEqual([])
    const carriers = all('.why *').filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes('onerror')),
    )
    expect(carriers.map(({ localName }) => localName)).toEqual(['bdi', 'bdi'])
  })
})

describe('evidence', () => {
  it('of a field says what it was recognised by, and marks the words of a box that decided', async () => {
    await opened(samples.missing)
    unfold()
    const figure = all('figure').find((one) => one.textContent?.includes('Je souhaite recevoir'))
    expect(figure?.querySelector('mark')?.textContent).toBe('souhaite recevoir')
    expect(plain(figure?.querySelector('.fine')?.textContent)).toBe(
      'Reconnu par : libellé « souhaite recevoir »',
    )
  })

  it('that is a quote marks the words that decided, and only where they are a part of it', async () => {
    const quote = (quoted: string, decided: string) => ({
      ref: '0/q',
      place: 'near' as const,
      text: quoted,
      words: decided,
    })
    const form = aForm({
      notice: {
        retention: [quote('Elles sont conservées trois ans.', 'conservées trois ans')],
        purposes: [quote('pour vous écrire', 'pour vous écrire')],
        legal_basis: [quote('Base légale', 'mots qui n’y sont pas')],
      },
    })
    await opened(shows(form))
    unfold()
    expect(all('mark').map(({ textContent }) => textContent)).toEqual(['conservées trois ans'])
    expect(all('blockquote').map(({ textContent }) => textContent)).toContain(
      'Elles sont conservées trois ans.',
    )
  })
})

describe('an unclear line', () => {
  it('gives every reason that one of the forms has', async () => {
    const { findings } = samples.unclear
    const [first] = findings.filter(({ outcome }) => outcome === 'unclear')
    if (first === undefined) throw new Error('The sample has an unclear line.')
    const other = { ...first, formRef: '0/f9', because: 'cap-hit' as const }
    await opened({ ...samples.unclear, findings: [{ ...first, because: 'long-text' }, other] })
    expect(all('summary small').map(({ textContent }) => textContent)).toEqual([
      'Le texte près du formulaire est long et le dit peut-être autrement.',
      'Tout le texte n’a pas pu être lu.',
    ])
  })
})
