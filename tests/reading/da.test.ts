import { describe, expect, it } from 'vitest'
import { lightLanguage } from './light-language.ts'
import { field, kinds, readForm } from './page-of.ts'

lightLanguage('da', {
  name: 'Danish',
  site: 'https://forening.example',
  email: 'E-mail',
  notice: {
    words:
      'Foreningen Grøn Fjord er dataansvarlig. Vi bruger dine oplysninger til at behandle din underskrift og, hvis du siger ja, til at sende dig nyhedsbreve. Retsgrundlaget er dit samtykke. Vi videregiver ikke dine oplysninger til tredjepart, og vi sletter dem efter to år. Du har ret til indsigt, berigtigelse og sletning, og du kan til enhver tid trække dit samtykke tilbage. Du kan klage til Datatilsynet. Skriv til vores databeskyttelsesrådgiver på dpo@forening.example.',
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
      words: 'Vi bruger kun din e-mail til at sende nyhedsbrevet. Du kan altid afmelde dig igen.',
      notStated: ['controller_identity'],
    },
    falseFriends: [
      ['Skriv en indsigelse mod lokalplanen og oplysninger om trafikken.', 'right_object'],
      ['Formålet med underskriftsindsamlingen er at redde skolen. Skriv dine oplysninger.', 'purposes'],
      ['Ansvarshavende redaktør: Mette Holm. Udfyld dine oplysninger.', 'controller_identity'],
      ['Få indsigt i branchen med vores data.', 'right_access'],
      ['Der er fortrydelsesret på alle køb. Udfyld dine oplysninger.', 'right_withdraw_consent'],
      ['Obligatoriske felter er markeret. Udfyld dine oplysninger.', 'mandatory_provision'],
    ],
  },
  links: {
    policy: {
      path: '/side',
      words: [
        'Privatlivspolitik',
        'Persondatapolitik',
        'Sådan behandler vi dine personoplysninger',
        'Cookies og persondata',
        'Læs vores databeskyttelsespolitik',
        'Oplysningspligt',
        'Personvernerklæring',
      ],
    },
    here: {
      word: 'her',
      onPersonalData: 'Læs om vores behandling af personoplysninger her.',
      onOther: 'Dagens program finder du her.',
    },
    notPolicy: [
      ['Cookiepolitik', '/cookies'],
      ['Cookieindstillinger', '/privatliv'],
      ['Handelsbetingelser', '/betingelser'],
      ['Databehandleraftale', '/gdpr/aftale'],
      ['Kolofon', '/kolofon'],
      ['Persondata', '/nyheder/persondata'],
    ],
    legalNotice: { leadsTo: 'the imprint', words: 'Kolofon', path: '/kolofon' },
  },
  fields: {
    kinds: [
      ['E-mailadresse *', 'email'],
      ['Tlf. nr.', 'phone'],
      ['Fornavn', 'first_name'],
      ['Efternavn', 'last_name'],
      ['For- og efternavn', 'full_name'],
      ['Vejnavn og husnummer', 'postal_address'],
      ['Postnummer', 'postcode'],
      ['Kommune', 'city'],
      ['CPR-nummer', 'national_id'],
      ['Fødselsdato', 'birth_date'],
      ['Hvilket parti stemte du på?', 'political_opinion'],
      ['Brugernavn eller e-mail', 'email_or_username'],
      ['Virksomhedens navn', 'organisation'],
      ['Andet beløb', 'amount'],
    ],
  },
  boxes: {
    consents: [
      ['Ja tak, jeg vil gerne modtage nyhedsbrevet', ['newsletter'], 'optin'],
      ['Jeg ønsker ikke at modtage tilbud', ['marketing'], 'optout'],
      ['Jeg har læst privatlivspolitikken', ['privacy_ack'], 'optin'],
      ['Jeg giver samtykke til, at mine oplysninger gemmes', ['privacy_ack'], 'optin'],
      ['Jeg accepterer handelsbetingelserne', ['terms'], 'optin'],
    ],
    rememberMe: 'Husk mig',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Ved at skrive under accepterer du at modtage nyhedsbreve fra os.',
      toTerms: 'Ved at sende formularen accepterer du vores betingelser.',
    },
    petition: { name: ['navn', 'Navn'], button: 'Skriv under', title: 'Bevar svømmehallen' },
    newsletter: { name: ['navn', 'Navn'], text: 'Tilmeld dig vores nyhedsbrev', button: 'Send' },
  },
  told: {
    title: 'is told from Swedish, also where the template says Swedish or English',
    words:
      'Vi sender nyheder af og til, og du kan også afmelde dig, uden at det koster noget. Her kan du læse mere om, hvad vi bruger dine oplysninger til, og hvordan vores forening passer på dem.',
    declared: ['da', 'sv', 'en'],
  },
  neighbour: {
    name: 'a Norwegian',
    words:
      'Vi sender nyheter av og til, og du kan også melde deg av uten at det koster noe. Her kan du lese mer om hva vi bruker opplysningene dine til, og hvordan foreningen vår tar vare på dem.',
    declared: ['nb', 'no', 'nn'],
  },
})

describe('a Danish field', () => {
  it('is no town because an English label says "by"', () => {
    expect(kinds(readForm({ fields: [field('x', 'Sort by')] }, { lang: 'en' }))).not.toContain('city')
  })
})
