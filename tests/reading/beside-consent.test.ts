import { describe, expect, it } from 'vitest'
import type { FieldFacts, FormFacts } from '../../src/facts.ts'
import { box, button, field, readForm, text } from './page-of.ts'

const email = (more: Partial<FieldFacts> = {}) => field('email', 'E-mail', { type: 'email', ...more })
const phone = (label = 'Téléphone', more: Partial<FieldFacts> = {}) => field('tel', label, more)
const petition = (parts: Partial<FormFacts> = {}) => ({
  fields: [email(), field('nom', 'Nom et prénom')],
  buttons: [button('Je signe la pétition')],
  ...parts,
})

describe('constants that nobody sees', () => {
  const names = (...hiddenChoices: string[]) => readForm(petition({ hiddenChoices })).hiddenOptIns

  it.each(['optin', 'signup[email_opt_in]', 'newsletter', 'acceptNews', 'mobile_opt_in'])(
    '"%s" set to yes is an opt-in',
    (name) => {
      expect(names(name)).toEqual([name])
    },
  )

  it.each([
    'csrf_token',
    'newsletter_id',
    'optin_version',
    'list',
    'utf8',
    'page_id',
    'subscribe_form_nonce',
  ])('"%s" is none', (name) => {
    expect(names(name)).toBeUndefined()
  })

  it('are none where they go with a box of the same name', () => {
    const reading = readForm(
      petition({
        fields: [email(), box('optin', 'Je souhaite recevoir la newsletter')],
        hiddenChoices: ['optin'],
      }),
    )
    expect(reading.hiddenOptIns).toBeUndefined()
  })
})

describe('marks of mandatory fields', () => {
  const marks = (fields: FieldFacts[], texts: string[] = []) =>
    readForm({ fields, texts: texts.map((words) => text(words)) }).fieldMarks

  const must = { required: true }
  it.each([
    ['an asterisk', [email({ ...must, labels: [{ source: 'label', text: 'E-mail *' }] }), phone()]],
    ['a word', [email(must), phone('Téléphone (facultatif)')]],
    ['a sign drawn by the style sheet', [email({ ...must, marked: true }), phone()]],
  ])('are seen: %s', (_, fields) => {
    expect(marks(fields)).toBe('marked')
  })

  it('are seen in a sentence', () => {
    const told =
      'Les champs signalés par un astérisque sont obligatoires. Vos données servent à vous répondre.'
    expect(marks([email(must), phone()], [told])).toBe('marked')
    expect(marks([email(must), phone()], ['* champs obligatoires'])).toBe('marked')
  })

  it('are missing only where a drawn sign was looked for', () => {
    expect(marks([email({ ...must, marked: false }), phone()])).toBe('unmarked')
    expect(marks([email(must), phone()])).toBe('unknown')
  })

  it('are asked of a file as of a name', () => {
    const fileField = field('cv', 'CV', { type: 'file' })
    expect(marks([email({ ...must, marked: false }), fileField])).toBe('unmarked')
    expect(marks([email({ ...must, marked: false }), field('cv', 'CV (facultatif)', { type: 'file' })])).toBe(
      'marked',
    )
  })

  it('are no question where all fields are mandatory, or none, or one is left', () => {
    expect(marks([email(must), phone('Téléphone', must)])).toBeUndefined()
    expect(marks([email(), phone()])).toBeUndefined()
    expect(marks([email(must), box('optin', 'Je souhaite recevoir la newsletter')])).toBeUndefined()
    expect(marks([email(must), phone('Téléphone', { visible: false })])).toBeUndefined()
  })
})

describe('a political subject', () => {
  it('is that of a petition whose title speaks about politics', () => {
    const reading = readForm(petition(), { title: 'Non à la retraite à 64 ans' })
    expect(reading.politicalSubject?.map(({ text: words }) => words)).toEqual(['Non à la retraite à 64 ans'])
  })

  it('is none of other petitions, nor of a newsletter on politics', () => {
    expect(readForm(petition(), { title: 'Sauvons les abeilles' }).politicalSubject).toBeUndefined()
    const newsletter = { fields: [email()], buttons: [button('Je m’abonne')] }
    expect(
      readForm(newsletter, { title: 'Le gouvernement au jour le jour' }).politicalSubject,
    ).toBeUndefined()
  })
})

describe('announced messages', () => {
  it('are kept with the sentence that announces them', () => {
    const sentence = 'Vos données sont utilisées pour vous envoyer nos actualités.'
    const reading = readForm(petition({ texts: [text(sentence)] }))
    expect(reading.announcedMessages?.map(({ text: words }) => words)).toEqual([sentence])
  })

  it('are none where the data are only handed over', () => {
    const sentence = 'Vos données sont utilisées pour remettre la pétition au préfet.'
    expect(readForm(petition({ texts: [text(sentence)] })).announcedMessages).toBeUndefined()
  })
})

describe('a yes/no question', () => {
  const question = (more: Partial<FieldFacts>) =>
    readForm({
      fields: [
        email(),
        field('optin', '', {
          type: 'radio',
          ticked: true,
          labels: [{ source: 'legend', text: 'Souhaitez-vous recevoir notre newsletter ?' }],
          options: ['Oui', 'Non'],
          ...more,
        }),
      ],
    }).consents[0]

  it('answered "no" in advance is no tick; which answer is chosen may be unknown', () => {
    expect(question({ tickedOption: 'Non' })).toMatchObject({ ticked: false })
    expect(question({ tickedOption: 'Oui' })).toMatchObject({ ticked: true })
    expect(question({ tickedOption: 'Oui' })).not.toHaveProperty('tickUnknown')
    expect(question({})).toMatchObject({ ticked: true, tickUnknown: true })
  })

  it('may demand an answer and demands no consent by that', () => {
    expect(question({ required: true })?.required).toBe(false)
  })
})

describe('a box with a plain name and a bare label', () => {
  it('is a consent by its name', () => {
    const [consent] = readForm({ fields: [email(), box('opt_in', 'Autoriser', { ticked: true })] }).consents
    expect(consent).toMatchObject({ ticked: true, purposes: ['newsletter'] })
  })
})
