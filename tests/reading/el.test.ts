import { describe, expect, it } from 'vitest'
import { lightLanguage } from './light-language.ts'
import { field, form, kinds, link, read, readForm } from './page-of.ts'

lightLanguage('el', {
  name: 'Greek',
  site: 'https://syllogos.example',
  email: 'Email',
  notice: {
    words:
      'Υπεύθυνος επεξεργασίας είναι ο Σύλλογος Πράσινη Ακτή. Χρησιμοποιούμε τα στοιχεία σας για να καταθέσουμε την υπογραφή σας και, αν συμφωνείτε, για να σας ενημερώνουμε. Νομική βάση είναι η συγκατάθεσή σας. Τα στοιχεία δεν διαβιβάζονται σε τρίτους και διατηρούνται για δύο έτη. Έχετε δικαίωμα πρόσβασης, διόρθωσης και διαγραφής και μπορείτε να ανακαλέσετε τη συγκατάθεσή σας οποτεδήποτε. Μπορείτε να υποβάλετε καταγγελία στην Αρχή Προστασίας Δεδομένων. Υπεύθυνος Προστασίας Δεδομένων: dpo@syllogos.example.',
    stated: [
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
    ],
    notStated: [
      'right_object',
      'right_portability',
      'right_restriction',
      'automated_decision',
      'third_country_transfers',
    ],
    letters: {
      words:
        'Το email σας θα χρησιμοποιηθεί μόνο για την αποστολή του newsletter. Μπορείτε να διαγραφείτε οποτεδήποτε.',
      notStated: ['controller_identity'],
    },
    falseFriends: [
      ['Η αντιπολίτευση δηλώνει την εναντίωση στο έργο. Δώστε τα στοιχεία σας.', 'right_object'],
      ['Ο σκοπός του ψηφίσματος είναι να σωθεί το σχολείο. Δώστε τα στοιχεία σας.', 'purposes'],
      ['Υπεύθυνος έκδοσης: Νίκος Παππάς. Δώστε τα στοιχεία σας.', 'controller_identity'],
      ['Ζητάμε δικαίωμα πρόσβασης στην υγεία για όλους. Δώστε τα στοιχεία σας.', 'right_access'],
      ['Ζητάμε δίκαιη διαγραφή χρεών. Δώστε τα στοιχεία σας.', 'right_erasure'],
      ['Υποχρεωτικά πεδία. Δώστε τα στοιχεία σας.', 'mandatory_provision'],
    ],
  },
  links: {
    policy: {
      path: '/selida',
      words: [
        'Πολιτική Απορρήτου',
        'ΠΡΟΣΩΠΙΚΑ ΔΕΔΟΜΕΝΑ',
        'Προστασία προσωπικών δεδομένων',
        'Πολιτική ιδιωτικότητας',
        'Διαβάστε την πολιτική προστασίας δεδομένων',
        'Όροι χρήσης και πολιτική απορρήτου',
        'ΓΚΠΔ',
      ],
    },
    here: {
      word: 'εδώ',
      onPersonalData: 'Για την επεξεργασία των προσωπικών δεδομένων δείτε εδώ.',
      onOther: 'Το πρόγραμμα της ημέρας είναι εδώ.',
    },
    notPolicy: [
      ['Πολιτική cookies', '/cookies'],
      ['Ρυθμίσεις απορρήτου', '/aporrito'],
      ['Όροι χρήσης', '/oroi'],
      ['Τραπεζικό απόρρητο', '/aporrito/trapezes'],
      ['Ταυτότητα', '/taftotita'],
      ['Προσωπικά δεδομένα', '/nea/prosopika-dedomena'],
    ],
    legalNotice: { leadsTo: 'the identity of the site', words: 'Ταυτότητα', path: '/taftotita' },
  },
  fields: {
    kinds: [
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
    ],
  },
  boxes: {
    consents: [
      ['Ναι, θέλω να λαμβάνω το ενημερωτικό δελτίο', ['newsletter'], 'optin'],
      ['Δεν επιθυμώ να λαμβάνω προσφορές', ['marketing'], 'optout'],
      ['Διάβασα την πολιτική απορρήτου', ['privacy_ack'], 'optin'],
      ['Συναινώ στην επεξεργασία των στοιχείων μου', ['privacy_ack'], 'optin'],
      ['Αποδέχομαι τους όρους χρήσης', ['terms'], 'optin'],
    ],
    rememberMe: 'Να με θυμάσαι',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Υπογράφοντας αποδέχεστε να λαμβάνετε ενημερώσεις από εμάς.',
      toTerms: 'Υποβάλλοντας τη φόρμα αποδέχεστε τους όρους χρήσης.',
    },
    petition: { name: ['onoma', 'Ονοματεπώνυμο'], button: 'ΥΠΟΓΡΑΦΩ', title: 'Σώστε το πάρκο' },
    newsletter: { name: ['onoma', 'Όνομα'], text: 'Εγγραφή στο newsletter μας', button: 'Αποστολή' },
  },
  told: {
    title: 'is told where the page declares Greek, English or nothing',
    words:
      'Θα σας στέλνουμε τα νέα του συλλόγου μας και μπορείτε να διαγραφείτε όποτε θέλετε με ένα κλικ στο τέλος της επιστολής.',
    declared: ['el', 'en', ''],
  },
})

describe('a Greek link', () => {
  it('may be told by its address, in Latin letters or in Greek ones', () => {
    for (const path of ['politiki-aporritou', encodeURIComponent('πολιτική-απορρήτου')]) {
      const links = [link('Διαβάστε', `https://syllogos.example/${path}`, { place: 'footer' })]
      expect(read({ lang: 'el', forms: [form()], links }).policyLinks).toHaveLength(1)
    }
  })
})

describe('a Greek field', () => {
  it('tells a postcode from a password by one word', () => {
    const fields = [field('a', 'Ταχυδρομικός κωδικός'), field('b', 'Κωδικός πρόσβασης')]
    expect(kinds(readForm({ fields }, { lang: 'el' }))).toEqual(['postcode', 'password'])
  })
})
