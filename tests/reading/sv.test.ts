import { lightLanguage } from './light-language.ts'

lightLanguage('sv', {
  name: 'Swedish',
  site: 'https://forening.example',
  email: 'E-post',
  notice: {
    words:
      'Föreningen Skogens Vänner är personuppgiftsansvarig för dina uppgifter. Vi använder uppgifterna för att hantera din underskrift och, om du kryssar i rutan, för att skicka nyhetsbrev. Den rättsliga grunden är ditt samtycke. Uppgifterna lämnas inte ut till tredje part och raderas efter två år. Du har rätt till tillgång, rättelse och radering och kan när som helst återkalla ditt samtycke. Du kan lämna klagomål till Integritetsskyddsmyndigheten. Frågor besvaras av vårt dataskyddsombud, dataskydd@forening.example.',
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
      words: 'Din e-postadress används bara för att skicka nyhetsbrevet. Du kan när som helst avsluta.',
      notStated: ['controller_identity'],
    },
    falseFriends: [
      ['Vi invänder mot bygget och samlar uppgifter om trafiken.', 'right_object'],
      ['Syftet med namninsamlingen är att rädda skolan. Lämna dina uppgifter.', 'purposes'],
      ['Ansvarig utgivare: Maria Berg. Fyll i dina uppgifter.', 'controller_identity'],
      ['Alla ska ha rätt till vård och tillgång till abort. Fyll i dina uppgifter.', 'right_access'],
      ['Uppgifterna lagras när det är nödvändigt.', 'retention'],
      ['Obligatoriska fält är markerade. Fyll i dina uppgifter.', 'mandatory_provision'],
    ],
  },
  links: {
    policy: {
      path: '/sida',
      words: [
        'Integritetspolicy',
        'Så behandlar vi dina personuppgifter',
        'Behandling av personuppgifter',
        'Läs vår dataskyddspolicy',
        'Personuppgifter och kakor',
        'Dataskyddsbeskrivning',
        'Sekretess',
      ],
    },
    here: {
      word: 'här',
      onPersonalData: 'Läs mer om hur vi behandlar dina personuppgifter här.',
      onOther: 'Programmet för dagen finns här.',
    },
    notPolicy: [
      ['Om kakor', '/kakor'],
      ['Cookieinställningar', '/integritet'],
      ['Användarvillkor', '/villkor'],
      ['Dataskyddsombud', '/dataskydd/ombud'],
      ['Om webbplatsen', '/om-webbplatsen'],
      ['Personuppgifter', '/nyheter/personuppgifter'],
    ],
    legalNotice: { leadsTo: 'the publisher', words: 'Ansvarig utgivare', path: '/utgivare' },
  },
  fields: {
    kinds: [
      ['E-postadress *', 'email'],
      ['Mobilnummer', 'phone'],
      ['Förnamn', 'first_name'],
      ['Efternamn', 'last_name'],
      ['För- och efternamn', 'full_name'],
      ['Gatuadress', 'postal_address'],
      ['Postnummer', 'postcode'],
      ['Ort', 'city'],
      ['Personnummer (12 siffror)', 'national_id'],
      ['Födelseår', 'birth_year'],
      ['Partitillhörighet', 'political_opinion'],
      ['Användarnamn eller e-post', 'email_or_username'],
      ['Företagets namn', 'organisation'],
      ['Valfritt belopp', 'amount'],
    ],
  },
  boxes: {
    consents: [
      ['Ja, jag vill få nyhetsbrevet via e-post', ['newsletter'], 'optin'],
      ['Jag vill inte ha erbjudanden', ['marketing'], 'optout'],
      ['Jag har läst integritetspolicyn', ['privacy_ack'], 'optin'],
      ['Jag godkänner att mina uppgifter sparas', ['privacy_ack'], 'optin'],
      ['Jag godkänner användarvillkoren', ['terms'], 'optin'],
    ],
    rememberMe: 'Kom ihåg mig',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Genom att skriva under samtycker du till att få mejl från oss.',
      toTerms: 'Genom att skicka formuläret godkänner du våra villkor.',
    },
    petition: { name: ['namn', 'Namn'], button: 'Skriv under', title: 'Rädda badet' },
    newsletter: { name: ['namn', 'Namn'], text: 'Anmäl dig till vårt nyhetsbrev', button: 'Skicka' },
  },
  told: {
    title: 'is told from its neighbours, also in an English template',
    words:
      'Vi skickar nyheter från vår förening till dig och du kan när som helst avsluta, eftersom det finns en länk i varje brev som inte kräver något annat än ett klick och att du är inloggad.',
    declared: ['sv', 'en', 'da'],
  },
})
