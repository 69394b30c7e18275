import { describe, expect, it } from 'vitest'
import type { FormFacts, PageFacts } from '../../src/facts.ts'
import { box, button, field, readForm, text } from './page-of.ts'

const email = () => field('email', 'E-mail', { type: 'email' })
const name = () => field('nom', 'Nom et prénom')
const purpose = (form: Partial<FormFacts>, page: Partial<PageFacts> = {}): string =>
  readForm(form, page).purpose

describe('the purpose of a form', () => {
  it('is a petition where it is signed', () => {
    expect(
      purpose(
        { fields: [name(), email()], buttons: [button('Je signe')] },
        { title: 'Non à la fermeture de la gare' },
      ),
    ).toBe('petition')
    expect(
      purpose(
        {
          fields: [name(), email()],
          buttons: [button('Add my name')],
          texts: [text('12 345 signatures so far')],
        },
        { lang: 'en' },
      ),
    ).toBe('petition')
  })

  it('is a newsletter where an address alone is asked', () => {
    expect(purpose({ fields: [email()], buttons: [button('OK')] })).toBe('newsletter')
    expect(purpose({ fields: [email()], buttons: [button('Sign up')] }, { lang: 'en' })).toBe('newsletter')
  })

  it('is a login with one password, a registration with two', () => {
    const password = () => field('p', 'Mot de passe', { type: 'password' })
    expect(purpose({ fields: [email(), password()], buttons: [button('Connexion')] })).toBe('login')
    expect(
      purpose({ fields: [email(), password(), password()], buttons: [button('Créer mon compte')] }),
    ).toBe('registration')
  })

  const secret = (more = {}) => field('p', 'Password', { type: 'password', ...more })
  const account = (label: string) => field('u', label)

  it.each([
    ['one password under “Create account”', [email(), secret()], ['Create account'], 'registration'],
    [
      'a user name, an address and a password',
      [account('Username'), email(), secret()],
      ['Continue'],
      'registration',
    ],
    [
      'a password that is there already',
      [email(), secret({ autocomplete: 'current-password' })],
      ['Register'],
      'login',
    ],
    ['the German word for both', [email(), secret()], ['Anmelden'], 'login'],
    ['the number of a bank card and a password', [account('Card number'), secret()], ['Continue'], 'login'],
    [
      'names beside accounts of others',
      [field('f', 'First name'), field('l', 'Last name'), email()],
      ['Continue with Google'],
      'registration',
    ],
  ])('knows an account by %s', (_, fields, buttons, expected) => {
    expect(purpose({ fields, buttons: buttons.map(button) }, { lang: 'en' })).toBe(expected)
  })

  it('is never a newsletter where a password is chosen', () => {
    const form = {
      fields: [account('Username'), email(), secret()],
      buttons: [button('Sign up')],
      texts: [text('Subscribe to our newsletter and unsubscribe at any time')],
    }
    expect(purpose(form, { lang: 'en' })).toBe('registration')
  })

  it('takes no hidden trap called "website" for the mark of a comment', () => {
    const fields = [
      field('message', 'Votre message', { control: 'textarea', type: '' }),
      email(),
      field('tel', 'Téléphone'),
      field('website', '', { visible: false }),
    ]
    expect(purpose({ fields, buttons: [button('Envoyer')] })).toBe('contact')
  })

  it('is a search where something is searched', () => {
    expect(purpose({ fields: [field('q', 'Rechercher', { type: 'search' })], buttons: [button('OK')] })).toBe(
      'search',
    )
  })

  it('is contact, not a comment, where a message is sent to the site', () => {
    const message = field('message', 'Votre message', { control: 'textarea', type: '' })
    expect(
      purpose(
        { fields: [name(), email(), message], buttons: [button('Envoyer')] },
        { title: 'Contactez-nous' },
      ),
    ).toBe('contact')
    expect(
      purpose({
        fields: [message, name(), email(), field('url', 'Site web')],
        buttons: [button('Laisser un commentaire')],
      }),
    ).toBe('other')
  })

  it('is a donation where an amount is given', () => {
    expect(
      purpose({
        fields: [field('montant', 'Montant du don'), name(), email()],
        buttons: [button('Je fais un don')],
      }),
    ).toBe('donation')
  })

  it('is a survey where opinions are asked', () => {
    const form = {
      fields: [box('a', 'Oui'), box('b', 'Non'), email()],
      texts: [text('Faut-il sortir de l’Union européenne ?')],
      buttons: [button('Je vote')],
    }
    expect(purpose(form, { title: 'Grande consultation' })).toBe('survey')
  })

  it('is a petition where it is signed, whatever its box asks leave for', () => {
    const label = 'Zgadzam się na otrzymywanie biuletynu i informacji o akcjach stowarzyszenia'
    const form = {
      fields: [field('osoba', 'Imię i nazwisko'), email(), box('biuletyn', label, { ticked: true })],
      texts: [text(label)],
      buttons: [button('Podpisuję petycję')],
    }
    expect(purpose(form, { lang: 'pl', title: 'Więcej ławek w mieście' })).toBe('petition')
    expect(purpose({ fields: [email()], buttons: [button('Je signe')] })).toBe('petition')
  })

  it('does not become a newsletter by the words of a box', () => {
    const label = 'Je souhaite recevoir la newsletter'
    const fields = [name(), email(), field('ville', 'Ville'), field('tel', 'Téléphone'), box('optin', label)]
    expect(purpose({ fields, texts: [text(label)], buttons: [button('Envoyer')] })).toBe('other')
  })

  it('keeps the signals that decided', () => {
    const { purposeSignals } = readForm({ fields: [name(), email()], buttons: [button('Je signe')] })
    expect(purposeSignals[0]).toMatchObject({ clue: 'email-and-contact-data', speaksFor: 'petition' })
    expect(purposeSignals.slice(1).map(({ clue, words }) => `${clue} ${words}`)).toContain('button Je signe')
    expect(purposeSignals.every(({ speaksFor }) => speaksFor === 'petition')).toBe(true)
  })
})
