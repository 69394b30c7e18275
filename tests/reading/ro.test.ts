import { lightLanguage } from './light-language.ts'

lightLanguage('ro', {
  name: 'Romanian',
  site: 'https://asociatie.example',
  email: 'E-mail',
  notice: {
    words:
      'Asociația Râul Viu este operatorul datelor dumneavoastră. Datele sunt prelucrate în scopul evidenței semnăturilor. Temeiul legal este consimțământul dumneavoastră, pe care îl puteți retrage oricând. Nu transmitem datele către terți și le păstrăm timp de doi ani. Aveți dreptul de acces, dreptul la rectificare și dreptul la ștergerea datelor. Puteți depune o plângere la Autoritatea Națională de Supraveghere.',
    stated: [
      'controller_identity',
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
      'dpo_contact',
    ],
    letters: {
      words:
        'Adresa ta de email va fi folosită doar pentru trimiterea newsletterului. Te poți dezabona oricând.',
      notStated: ['controller_identity', 'retention'],
    },
    spellings: {
      title: 'may be written without accents and with either cedilla',
      item: 'right_withdraw_consent',
      words: [
        'Va puteti retrage oricand consimtamantul.',
        'Vă puteţi retrage oricând consimţământul.',
        'Vă puteți retrage oricând consimțământul.',
      ],
    },
    falseFriends: [
      ['Partidele de opoziție au votat împotrivă. Completați datele.', 'right_object'],
      ['Cerem acces la servicii medicale pentru toți. Completați datele.', 'right_access'],
      ['Scopul acestei petiții este salvarea parcului. Completați datele.', 'purposes'],
      ['Destinatarul petiției este primarul. Completați datele.', 'recipients'],
      ['Am depus o plângere penală. Completați datele.', 'complaint_authority'],
      ['Câmpurile obligatorii sunt marcate.', 'mandatory_provision'],
      ['Am citit Politica de Confidențialitate și Termenii.', 'controller_identity'],
    ],
  },
  links: {
    policy: {
      path: '/pagina',
      words: [
        'Politica de confidențialitate',
        'Politica de confidentialitate',
        'Protecția datelor cu caracter personal',
        'Prelucrarea datelor personale',
        'Notă de informare',
        'Declarație de confidențialitate',
        'Confidențialitate și cookie-uri',
        'Politica GDPR',
      ],
    },
    here: {
      word: 'aici',
      onPersonalData: 'Detalii despre prelucrarea datelor personale găsiți aici.',
      onOther: 'Programul zilei îl găsiți aici.',
    },
    notPolicy: [
      ['Termeni și condiții', '/termeni'],
      ['Politica de cookies', '/cookies'],
      ['Setări de confidențialitate', '/setari'],
      ['Responsabil cu protecția datelor', '/responsabil'],
      ['Acord de confidențialitate', '/nda'],
      ['Protecția datelor', '/eticheta/protectia-datelor'],
      ['Mențiuni legale', '/legal'],
    ],
    legalNotice: { leadsTo: 'the legal information', words: 'Mențiuni legale', path: '/legal' },
  },
  fields: {
    kinds: [
      ['Adresa ta de e-mail *', 'email'],
      ['Număr de telefon', 'phone'],
      ['Prenume', 'first_name'],
      ['Nume de familie', 'last_name'],
      ['Nume și prenume', 'full_name'],
      ['Strada și numărul', 'postal_address'],
      ['Cod poștal', 'postcode'],
      ['Oraș', 'city'],
      ['Județ', 'region'],
      ['CNP', 'national_id'],
      ['Data nașterii', 'birth_date'],
      ['Cu cine ai votat?', 'political_opinion'],
      ['Nume de utilizator sau email', 'email_or_username'],
      ['Numele companiei', 'organisation'],
      ['Altă sumă', 'amount'],
    ],
    partOfName: { label: 'Nume', kind: 'last_name', beside: 'Prenume' },
  },
  boxes: {
    consents: [
      ['Doresc să primesc newsletterul', ['newsletter'], 'optin'],
      ['Nu doresc să primesc oferte', ['marketing'], 'optout'],
      ['Sunt de acord cu prelucrarea datelor cu caracter personal', ['privacy_ack'], 'optin'],
      ['Accept prelucrarea datelor conform Regulamentului (UE) 2016/679', ['privacy_ack'], 'optin'],
      ['Am citit și accept termenii și condițiile', ['terms'], 'optin'],
    ],
    rememberMe: 'Ține-mă minte',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Prin semnarea petiției ești de acord să primești noutăți pe email.',
      toTerms: 'Prin trimiterea formularului acceptați termenii și condițiile.',
    },
    petition: { name: ['nume', 'Nume și prenume'], button: 'Semnează', title: 'Salvați parcul' },
    newsletter: { name: ['nume', 'Nume'], text: 'Rămâi la curent', button: 'Mă abonez' },
  },
  told: {
    title: 'is told from its neighbours, also in an English template',
    words:
      'Dacă vrei să afli mai multe despre ce facem, poți să te abonezi la scrisorile pe care le trimitem o dată pe lună sau să ne scrii, pentru că suntem aici și îți răspundem cu drag după fiecare mesaj.',
    declared: ['ro', 'en', 'it', 'hu'],
  },
})
