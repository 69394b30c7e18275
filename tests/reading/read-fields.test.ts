import { describe, expect, it } from 'vitest'
import { box, field, kinds, readForm, text } from './page-of.ts'

const kindOf = (name: string, label: string, more = {}): string | undefined =>
  kinds(readForm({ fields: [field(name, label, more)] }))[0]

describe('the kind of a field', () => {
  it.each([
    ['courriel', 'Votre courriel', 'email'],
    ['x1', 'Adresse e-mail *', 'email'],
    ['x2', 'Adresse postale', 'postal_address'],
    ['billing_first_name', '', 'first_name'],
    ['userEmail', 'Company email', 'email'],
    ['member[postcode]', '', 'postcode'],
    ['cp', 'Code postal', 'postcode'],
    ['x3', 'Numéro de portable', 'phone'],
    ['x4', 'Date of birth', 'birth_date'],
    ['x5', 'Numéro d’électeur (facultatif)', 'national_id'],
    ['x6', 'Nom d’utilisateur ou e-mail', 'email_or_username'],
    ['x7', 'E-mail d’un ami', 'friend_contact'],
    ['x8', 'Pour qui avez-vous voté ?', 'political_opinion'],
    ['x9', 'Profession', 'profession'],
    ['x10', 'Job title', 'profession'],
    ['x11', 'Entreprise', 'organisation'],
    ['q', '', 'search_query'],
  ])('%s "%s" is %s', (name, label, kind) => {
    expect(kindOf(name, label)).toBe(kind)
  })

  it('follows autocomplete and type where the words are silent', () => {
    expect(kindOf('a', '', { autocomplete: 'section-1 billing family-name' })).toBe('last_name')
    expect(kindOf('a', '', { type: 'tel' })).toBe('phone')
  })

  it('is not a password because a site stops the browser from filling it in', () => {
    expect(kindOf('email', 'Email', { autocomplete: 'new-password' })).toBe('email')
  })

  it('reads a bare "Nom" by its neighbours', () => {
    expect(kinds(readForm({ fields: [field('a', 'Nom'), field('b', 'Prénom')] }))).toEqual([
      'last_name',
      'first_name',
    ])
    expect(kinds(readForm({ fields: [field('a', 'Nom'), field('b', 'E-mail')] }))).toEqual([
      'full_name',
      'email',
    ])
  })

  it('knows a trap for robots', () => {
    expect(kindOf('url', '', { visible: false, trap: true })).toBe('honeypot')
    expect(kindOf('x', 'Please leave this field blank')).toBe('honeypot')
    expect(kindOf('b_1cae7addc198508f5fe433126_8e8f8ef7a5', '')).toBe('honeypot')
  })

  it('puts day, month and year of birth together', () => {
    const fields = ['day', 'month', 'year'].map((name) => field(name, '', { control: 'select', type: '' }))
    expect(kinds(readForm({ fields }))).toEqual(['birth_day', 'birth_month', 'birth_year'])
  })

  it('takes the field before the only password for the name one logs in with', () => {
    expect(
      kinds(readForm({ fields: [field('f1', 'Kullanıcı'), field('f2', '', { type: 'password' })] })),
    ).toEqual(['username', 'password'])
  })
})

describe('a tick box', () => {
  it.each([
    ['optin', 'Je souhaite recevoir la newsletter', 'consent'],
    ['c', 'J’ai lu et j’accepte la politique de confidentialité', 'consent'],
    ['c', 'Se souvenir de moi', 'remember_me'],
    ['f_female', 'Madame', 'honorific'],
    ['privacy', '', 'consent'],
    ['size', 'Grand format', 'preference'],
    ['wp-comment-cookies-consent', 'Save my name, email, and website in this browser', 'remember_me'],
  ])('%s "%s" is a %s', (name, label, kind) => {
    expect(kinds(readForm({ fields: [box(name, label)] }))).toEqual([kind])
  })

  it('that picks an edition among many is a preference', () => {
    const editions = [
      'Morning news',
      'Evening news',
      'Sport updates',
      'Your way to wealth: sign up for the weekly course',
      'Money',
      'Politics digest',
      'Culture',
    ].map((label, at) => box(`n${at}`, label))
    expect(kinds(readForm({ fields: editions }))).toEqual(editions.map(() => 'preference'))
  })

  it('under a question about politics asks for a political opinion', () => {
    const fields = [box('a', 'Oui'), box('b', 'Non'), field('e', 'E-mail')]
    expect(kinds(readForm({ fields, texts: [text('Êtes-vous pour la retraite à 64 ans ?')] }))).toEqual([
      'political_opinion',
      'political_opinion',
      'email',
    ])
  })
})
