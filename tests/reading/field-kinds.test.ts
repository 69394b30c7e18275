import { describe, expect, it } from 'vitest'
import type { FieldFacts } from '../../src/facts.ts'
import { field, kinds, readForm } from './page-of.ts'

const kindOf = (parts: Partial<FieldFacts>, label = ''): string | undefined =>
  kinds(readForm({ fields: [field('', label, parts)] }))[0]

const list = (options: string[]): Partial<FieldFacts> => ({ control: 'select', type: '', options })

describe('a kind of field is known', () => {
  it.each([
    ['email', 'email'],
    ['home tel', 'phone'],
    ['tel-country-code', 'country'],
    ['given-name', 'first_name'],
    ['family-name', 'last_name'],
    ['name', 'full_name'],
    ['honorific-prefix', 'honorific'],
    ['shipping street-address', 'postal_address'],
    ['address-line2', 'address_line2'],
    ['postal-code', 'postcode'],
    ['address-level2', 'city'],
    ['address-level1', 'region'],
    ['country-name', 'country'],
    ['bday', 'birth_date'],
    ['bday-year', 'birth_year'],
    ['sex', 'gender'],
    ['organization-title', 'profession'],
    ['organization', 'organisation'],
    ['transaction-amount', 'amount'],
    ['cc-number', 'card_number'],
    ['cc-name', 'card_name'],
    ['cc-exp-month', 'card_expiry'],
    ['cc-csc', 'card_cvc'],
    ['one-time-code', 'otp'],
    ['username', 'username'],
  ])('by autocomplete="%s": %s', (autocomplete, kind) => {
    expect(kindOf({ autocomplete })).toBe(kind)
  })

  it.each([
    ['email', 'email'],
    ['tel', 'phone'],
    ['password', 'password'],
    ['file', 'file'],
    ['url', 'url'],
    ['search', 'search_query'],
  ])('by type="%s": %s', (type, kind) => {
    expect(kindOf({ type })).toBe(kind)
  })

  it.each([
    ['email', 'e_mail adresse_mail correo_electronico emailadres adres_email user[email] txtEmail1'],
    ['phone', 'numTelephone telefoonnummer telefono handy movil telefon_komorkowy gsm'],
    ['first_name', 'vorname prenom voornaam imie fname txtFirstName member[first_name]'],
    ['last_name', 'nachname nom_famille achternaam apellidos cognome nazwisko apelido lname'],
    ['full_name', 'your-name nom_complet nomeCompleto imie_i_nazwisko'],
    ['honorific', 'civilite anrede aanhef'],
    ['postal_address', 'strasse rue calle indirizzo morada straat ulica addressLine1 street_address'],
    ['address_line2', 'addressLine2 adresszusatz complement_adresse addr2'],
    ['postcode', 'plz code_postal codigo_postal kod_pocztowy zip cap'],
    ['city', 'ort ville ciudad citta cidade plaats miasto billing_city'],
    ['region', 'bundesland provincia wojewodztwo state'],
    ['country', 'land pays pais paese kraj country_code'],
    [
      'birth_date',
      'geburtsdatum date_naissance fechaNacimiento data_nascita geboortedatum data_urodzenia dob',
    ],
    ['age', 'age trancheAge leeftijd wiek'],
    ['gender', 'geschlecht sexe sexo sesso plec'],
    ['nationality', 'nationalite staatsangehoerigkeit nacionalidad obywatelstwo'],
    ['national_id', 'dni codice_fiscale pesel bsn numero_securite_sociale passport_number'],
    ['profession', 'beruf profession profesion zawod job_title'],
    ['organisation', 'firma entreprise empresa azienda bedrijf employer'],
    ['political_opinion', 'vote_intention parti_politique partei orientamento_politico'],
    ['religion', 'religion konfession godsdienst'],
    ['union_membership', 'syndicat gewerkschaft sindicato'],
    ['health', 'etat_sante disability salud'],
    ['amount', 'montant_don betrag importe bedrag kwota'],
    ['card_number', 'cardNumber cc_no kartennummer'],
    ['card_name', 'cc-name nameOnCard cardholder'],
    ['card_expiry', 'exp_month ccExpYear expirationDate'],
    ['card_cvc', 'cvv2 securityCode cc_csc'],
    ['iban', 'iban kontonummer rib'],
    ['message', 'nachricht mensaje bericht tresc your-message'],
    ['friend_contact', 'friend_email email_ami freund_email'],
    ['password', 'mot_de_passe wachtwoord contrasena haslo'],
    ['captcha', 'captcha_code g-recaptcha-response'],
    ['username', 'login benutzername gebruikersnaam nombre_usuario nazwa_uzytkownika memberId'],
  ])('as %s by the developer’s name for it, in any language', (kind, names) => {
    for (const name of names.split(' ')) expect([name, kindOf({ name })]).toEqual([name, kind])
  })

  it.each([
    ['Nationalité', 'nationality'],
    ['Votre employeur', 'organisation'],
    ['Votre religion', 'religion'],
    ['Appartenance syndicale', 'union_membership'],
    ['Trade union membership', 'union_membership'],
    ['Votre état de santé', 'health'],
    ['Any disability or health condition', 'health'],
    ['Intention de vote', 'political_opinion'],
    ['Montant du don', 'amount'],
    ['Numéro de carte bancaire', 'card_number'],
    ['Titulaire de la carte', 'card_name'],
    ['IBAN', 'iban'],
    ['Numéro de sécurité sociale', 'national_id'],
    ['Passport number', 'national_id'],
    ['Tranche d’âge', 'age'],
    ['Téléphone d’un ami', 'friend_contact'],
    ['Your friend’s e-mail', 'friend_contact'],
    ['Joignez une photo', 'file'],
    ['Combien font 3 + 4 ?', 'captcha'],
  ])('by the label “%s”: %s', (label, kind) => {
    expect(kindOf({}, label)).toBe(kind)
  })

  it.each([
    [
      'country',
      ['Choisir', 'Afghanistan', 'Afrique du Sud', 'Albanie', 'Algérie', 'Allemagne', 'Andorre', 'Angola'],
    ],
    [
      'country',
      ['France (+33)', 'Belgique (+32)', 'Suisse (+41)', 'Maroc (+212)', 'Canada (+1)', 'Italie (+39)'],
    ],
    ['honorific', ['', 'Mme', 'M.']],
    ['age', ['18-24', '25-34', '35-49', '50 et plus']],
    ['amount', ['10 €', '20 €', '50 €', 'Autre']],
  ])('as %s by what a list offers', (kind, options) => {
    expect(kindOf(list(options))).toBe(kind)
  })

  it.each([
    ['vous@example.org', 'email'],
    ['06 12 34 56 78', 'phone'],
    ['MM / AA', 'card_expiry'],
    ['1234 5678 9012 3456', 'card_number'],
    ['JJ/MM/AAAA', 'birth_date'],
    ['FR76 3000 4000 0500 0000', 'iban'],
  ])('by the example “%s”: %s', (text, kind) => {
    expect(kindOf({ labels: [{ source: 'placeholder', text }] })).toBe(kind)
  })

  it('with the signals that say why', () => {
    const [read] = readForm({ fields: [field('email', 'E-mail', { type: 'email' })] }).fields
    expect(read?.signals).toEqual([
      { clue: 'type', words: 'email', speaksFor: 'email', weight: 5 },
      { clue: 'label', words: 'E-mail', speaksFor: 'email', weight: 3.8 },
      { clue: 'name', words: 'email', speaksFor: 'email', weight: 1.7 },
    ])
  })
})

describe('a word that means two things', () => {
  it.each([
    [
      'a card’s name beside its number',
      ['Card number', 'Name', 'Security code'],
      ['card_number', 'card_name', 'card_cvc'],
    ],
    ['a first name beside a surname', ['Name', 'Surname'], ['first_name', 'last_name']],
  ])('is %s', (_, labels, expected) => {
    expect(kinds(readForm({ fields: labels.map((label) => field('', label)) }, { lang: 'en' }))).toEqual(
      expected,
    )
  })

  it('is an e-mail address where “address” is called so', () => {
    expect(kindOf({ name: 'reenter_email' }, 'Confirm your address')).toBe('email')
  })

  it('is digits, not a phone, where only the keyboard is that of a phone', () => {
    expect(kindOf({ type: 'tel', name: 'cardNumber' })).toBe('card_number')
    expect(kindOf({ type: 'tel', name: 'zip' })).toBe('postcode')
    expect(kindOf({ type: 'tel' }, 'Votre mobile')).toBe('phone')
  })

  it('is the whole name where the label says “name” and only the developer says first', () => {
    expect(kindOf({ name: 'first_name' }, 'Your name')).toBe('full_name')
  })

  it('is a number to log in with where a card’s number stands before a password', () => {
    const fields = [field('card', 'Card number'), field('pw', 'Password', { type: 'password' })]
    expect(kinds(readForm({ fields }))).toEqual(['username', 'password'])
  })

  it('tells nothing where the developer only said that it is a field', () => {
    expect(kindOf({ name: 'TextBox1' })).toBe('other')
  })

  it('is a step not yet shown, not a trap, beside other hidden fields', () => {
    const hidden = { visible: false }
    const fields = [
      field('email', 'E-mail'),
      field('first', 'Prénom', { visible: false, trap: true }),
      field('city', 'Ville', hidden),
      field('zip', 'Code postal', hidden),
      field('country', 'Pays', hidden),
    ]
    expect(kinds(readForm({ fields }))[1]).toBe('first_name')
    expect(kinds(readForm({ fields: fields.slice(0, 2) }))[1]).toBe('honeypot')
  })

  it('does not take long for hostile names and examples', () => {
    const long = 'a1'.repeat(50_000)
    const started = performance.now()
    kindOf({ name: long, labels: [{ source: 'placeholder', text: `${'0 '.repeat(50_000)}x` }] })
    kindOf(list(Array.from({ length: 40 }, () => '(+'.repeat(25_000))))
    expect(performance.now() - started).toBeLessThan(300)
  })
})
