import { describe, expect, it } from 'vitest'
import type { LinkFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const lang = 'el'
const SITE = 'https://syllogos.example'
const email = () => field('email', 'Email', { type: 'email' })
const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, { lang }).notice).sort()

describe('a Greek notice', () => {
  it('states what it says and nothing else', () => {
    const items = itemsOf(
      'Υπεύθυνος επεξεργασίας είναι ο Σύλλογος Πράσινη Ακτή. Χρησιμοποιούμε τα στοιχεία σας για να καταθέσουμε την υπογραφή σας και, αν συμφωνείτε, για να σας ενημερώνουμε. Νομική βάση είναι η συγκατάθεσή σας. Τα στοιχεία δεν διαβιβάζονται σε τρίτους και διατηρούνται για δύο έτη. Έχετε δικαίωμα πρόσβασης, διόρθωσης και διαγραφής και μπορείτε να ανακαλέσετε τη συγκατάθεσή σας οποτεδήποτε. Μπορείτε να υποβάλετε καταγγελία στην Αρχή Προστασίας Δεδομένων. Υπεύθυνος Προστασίας Δεδομένων: dpo@syllogos.example.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
        'controller_identity',
        'dpo_contact',
        'purposes',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'right_rectification',
        'right_erasure',
        'right_withdraw_consent',
        'complaint_authority',
      ]),
    )
    for (const item of ['right_object', 'right_portability', 'right_restriction', 'automated_decision'])
      expect(items).not.toContain(item)
    expect(items).not.toContain('third_country_transfers')
  })

  it('may say in two sentences that the address is used for letters and how to end them', () => {
    const items = itemsOf(
      'Το email σας θα χρησιμοποιηθεί μόνο για την αποστολή του newsletter. Μπορείτε να διαγραφείτε οποτεδήποτε.',
    )
    expect(items).toEqual(expect.arrayContaining(['purposes', 'right_withdraw_consent']))
    expect(items).not.toContain('controller_identity')
  })

  it.each([
    ['Η αντιπολίτευση δηλώνει την εναντίωση στο έργο. Δώστε τα στοιχεία σας.', 'right_object'],
    ['Ο σκοπός του ψηφίσματος είναι να σωθεί το σχολείο. Δώστε τα στοιχεία σας.', 'purposes'],
    ['Υπεύθυνος έκδοσης: Νίκος Παππάς. Δώστε τα στοιχεία σας.', 'controller_identity'],
    ['Ζητάμε δικαίωμα πρόσβασης στην υγεία για όλους. Δώστε τα στοιχεία σας.', 'right_access'],
    ['Ζητάμε δίκαιη διαγραφή χρεών. Δώστε τα στοιχεία σας.', 'right_erasure'],
    ['Υποχρεωτικά πεδία. Δώστε τα στοιχεία σας.', 'mandatory_provision'],
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('a Greek link', () => {
  const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
    readForm({ links: [link(words, href, more)] }, { lang })
  const below = (words: string, href: string) =>
    read({ lang, forms: [form()], links: [link(words, href, { place: 'footer' })] })

  it.each([
    'Πολιτική Απορρήτου',
    'ΠΡΟΣΩΠΙΚΑ ΔΕΔΟΜΕΝΑ',
    'Προστασία προσωπικών δεδομένων',
    'Πολιτική ιδιωτικότητας',
    'Διαβάστε την πολιτική προστασίας δεδομένων',
    'Όροι χρήσης και πολιτική απορρήτου',
    'ΓΚΠΔ',
  ])('"%s" leads to the policy', (words) => {
    expect(near(words, `${SITE}/selida`).policyLinks).toHaveLength(1)
    expect(below(words, `${SITE}/selida`).policyLinks).toHaveLength(1)
  })

  it('may be told by its address, in Latin letters or in Greek ones', () => {
    expect(below('Διαβάστε', `${SITE}/politiki-aporritou`).policyLinks).toHaveLength(1)
    expect(below('Διαβάστε', `${SITE}/${encodeURIComponent('πολιτική-απορρήτου')}`).policyLinks).toHaveLength(
      1,
    )
  })

  it('"εδώ" leads to the policy in a sentence on personal data only', () => {
    const sentence = 'Για την επεξεργασία των προσωπικών δεδομένων δείτε εδώ.'
    expect(near('εδώ', `${SITE}/x`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('εδώ', `${SITE}/x`, { sentence: 'Το πρόγραμμα της ημέρας είναι εδώ.' }).policyLinks).toEqual(
      [],
    )
  })

  it.each([
    ['Πολιτική cookies', `${SITE}/cookies`],
    ['Ρυθμίσεις απορρήτου', `${SITE}/aporrito`],
    ['Όροι χρήσης', `${SITE}/oroi`],
    ['Τραπεζικό απόρρητο', `${SITE}/aporrito/trapezes`],
    ['Ταυτότητα', `${SITE}/taftotita`],
    ['Προσωπικά δεδομένα', `${SITE}/nea/prosopika-dedomena`],
  ])('"%s" at %s does not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('to the identity of the site is a legal notice', () => {
    expect(below('Ταυτότητα', `${SITE}/taftotita`).legalNoticeLinks).toHaveLength(1)
  })
})

describe('a Greek field', () => {
  it.each([
    ['Ηλεκτρονική διεύθυνση *', 'email'],
    ['ΚΙΝΗΤΟ ΤΗΛΕΦΩΝΟ', 'phone'],
    ['Επώνυμο', 'last_name'],
    ['Ονοματεπώνυμο', 'full_name'],
    ['Οδός και αριθμός', 'postal_address'],
    ['Τ.Κ.', 'postcode'],
    ['Πόλη', 'city'],
    ['Α.Φ.Μ.', 'national_id'],
    ['Ημερομηνία γέννησης', 'birth_date'],
    ['Ποιο κόμμα ψηφίσατε;', 'political_opinion'],
    ['Όνομα χρήστη ή email', 'email_or_username'],
    ['Επωνυμία εταιρείας', 'organisation'],
    ['Άλλο ποσό', 'amount'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x', label)] }, { lang }))).toEqual([kind])
  })

  it('tells a postcode from a password by one word', () => {
    expect(
      kinds(
        readForm({ fields: [field('a', 'Ταχυδρομικός κωδικός'), field('b', 'Κωδικός πρόσβασης')] }, { lang }),
      ),
    ).toEqual(['postcode', 'password'])
  })
})

describe('a Greek box', () => {
  it.each([
    ['Ναι, θέλω να λαμβάνω το ενημερωτικό δελτίο', ['newsletter'], 'optin'],
    ['Δεν επιθυμώ να λαμβάνω προσφορές', ['marketing'], 'optout'],
    ['Διάβασα την πολιτική απορρήτου', ['privacy_ack'], 'optin'],
    ['Συναινώ στην επεξεργασία των στοιχείων μου', ['privacy_ack'], 'optin'],
    ['Αποδέχομαι τους όρους χρήσης', ['terms'], 'optin'],
  ])('"%s" asks for %s', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, { lang }).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('that remembers a login is no consent', () => {
    expect(kinds(readForm({ fields: [box('c', 'Να με θυμάσαι')] }, { lang }))).toEqual(['remember_me'])
  })
})

describe('a Greek form', () => {
  const quotesOf = (words: string) => readForm({ texts: [text(words)] }, { lang }).impliedConsent

  it('makes signing count as agreeing where the sentence speaks of messages', () => {
    expect(quotesOf('Υπογράφοντας αποδέχεστε να λαμβάνετε ενημερώσεις από εμάς.')).toHaveLength(1)
    expect(quotesOf('Υποβάλλοντας τη φόρμα αποδέχεστε τους όρους χρήσης.')).toEqual([])
  })

  it('is a petition where it is signed', () => {
    const fields = [field('onoma', 'Ονοματεπώνυμο'), email()]
    expect(
      readForm({ fields, buttons: [button('ΥΠΟΓΡΑΦΩ')] }, { lang, title: 'Σώστε το πάρκο' }).purpose,
    ).toBe('petition')
  })

  it('is a newsletter where letters are ordered', () => {
    const fields = [field('onoma', 'Όνομα'), email()]
    const texts = [text('Εγγραφή στο newsletter μας')]
    expect(readForm({ fields, texts, buttons: [button('Αποστολή')] }, { lang }).purpose).toBe('newsletter')
  })
})

describe('Greek', () => {
  const GREEK =
    'Θα σας στέλνουμε τα νέα του συλλόγου μας και μπορείτε να διαγραφείτε όποτε θέλετε με ένα κλικ στο τέλος της επιστολής.'

  it.each(['el', 'en', ''])('is told where the page declares "%s"', (declared) => {
    const facts = page({ lang: declared, forms: [form({ texts: [text(GREEK)] })] })
    expect(languageOf([facts], lexicons, null).reading).toEqual({ code: 'el', level: 'light' })
  })
})
