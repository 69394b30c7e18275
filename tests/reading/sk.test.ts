import { lightLanguage } from './light-language.ts'

lightLanguage('sk', {
  name: 'Slovak',
  site: 'https://zdruzenie.example',
  email: 'E-mail',
  notice: {
    words:
      'Prevádzkovateľom osobných údajov je občianske združenie Živá Rieka. Vaše údaje spracúvame na účely evidencie podpisov. Právnym základom je váš súhlas, ktorý môžete kedykoľvek odvolať. Údaje neposkytujeme tretím stranám a uchovávame ich po dobu 2 rokov. Máte právo na prístup k údajom, na ich opravu a vymazanie, ako aj právo namietať proti spracúvaniu. Sťažnosť môžete podať na Úrad na ochranu osobných údajov.',
    stated: [
      'controller_identity',
      'purposes',
      'legal_basis',
      'recipients',
      'retention',
      'right_access',
      'right_rectification',
      'right_erasure',
      'right_object',
      'right_withdraw_consent',
      'complaint_authority',
    ],
    notStated: [
      'right_portability',
      'right_restriction',
      'automated_decision',
      'dpo_contact',
      'third_country_transfers',
    ],
    letters: {
      words: 'Váš e-mail použijeme len na zasielanie noviniek. Z odberu sa môžete kedykoľvek odhlásiť.',
      notStated: ['controller_identity', 'retention'],
    },
    falseFriends: [
      ['Podali sme námietky proti stavbe skladu. Vyplňte svoje údaje.', 'right_object'],
      ['Žiadame lepší prístup k lekárskej starostlivosti. Vyplňte svoje údaje.', 'right_access'],
      ['Účelom petície je záchrana parku. Vyplňte svoje údaje.', 'purposes'],
      ['Chceme odvolať ministra. Vyplňte svoje údaje.', 'right_withdraw_consent'],
      ['Povinné údaje sú označené hviezdičkou.', 'mandatory_provision'],
      ['Oboznámil som sa so Zásadami ochrany osobných údajov.', 'controller_identity'],
    ],
  },
  links: {
    policy: {
      path: '/stranka',
      words: [
        'Ochrana osobných údajov',
        'Zásady ochrany osobných údajov',
        'Informácie o spracúvaní osobných údajov',
        'Podmienkami ochrany osobných údajov',
        'Vyhlásenie o ochrane súkromia',
        'Informačná povinnosť',
        'Ochrana súkromia a cookies',
        'GDPR',
      ],
    },
    here: {
      word: 'tu',
      onPersonalData: 'Ako spracúvame vaše osobné údaje, nájdete tu.',
      onOther: 'Program dňa nájdete tu.',
    },
    notPolicy: [
      ['Obchodné podmienky', '/podmienky'],
      ['Zásady používania cookies', '/cookies'],
      ['Nastavenie súkromia', '/sukromie'],
      ['Úrad na ochranu osobných údajov', '/urad'],
      ['Zodpovedná osoba za ochranu osobných údajov', '/osoba'],
      ['Ochrana súkromia', '/rubrika/sukromie'],
      ['Tiráž', '/tiraz'],
    ],
    legalNotice: { leadsTo: 'the imprint', words: 'Právne informácie', path: '/pravne' },
  },
  fields: {
    kinds: [
      ['Vaša e-mailová adresa *', 'email'],
      ['Telefónne číslo', 'phone'],
      ['Krstné meno', 'first_name'],
      ['Priezvisko', 'last_name'],
      ['Meno a priezvisko', 'full_name'],
      ['Ulica a číslo domu', 'postal_address'],
      ['PSČ', 'postcode'],
      ['Obec', 'city'],
      ['Rodné číslo', 'national_id'],
      ['Dátum narodenia', 'birth_date'],
      ['Členstvo v politickej strane', 'political_opinion'],
      ['Používateľské meno alebo e-mail', 'email_or_username'],
      ['Názov spoločnosti', 'organisation'],
      ['Iná suma', 'amount'],
    ],
    partOfName: { label: 'Meno', kind: 'first_name', beside: 'Priezvisko' },
  },
  boxes: {
    consents: [
      ['Áno, chcem dostávať newsletter', ['newsletter'], 'optin'],
      ['Neželám si dostávať obchodné oznámenia', ['marketing'], 'optout'],
      ['Súhlasím so spracovaním osobných údajov', ['privacy_ack'], 'optin'],
      ['Súhlasím so spracúvaním mojich osobných údajov', ['privacy_ack'], 'optin'],
      ['Súhlasím s obchodnými podmienkami', ['terms'], 'optin'],
    ],
    rememberMe: 'Zapamätať si ma',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Podpisom petície súhlasíte so zasielaním noviniek o kampani.',
      toTerms: 'Odoslaním formulára súhlasíte s obchodnými podmienkami.',
    },
    petition: { name: ['meno', 'Meno a priezvisko'], button: 'Podpísať', title: 'Zachráňte park' },
    newsletter: {
      text: 'Odber noviniek',
      button: 'Prihlásiť sa',
      also: 'with a button that logs in elsewhere',
    },
  },
  told: {
    title: 'is told from Czech and Polish, also in an English template',
    words:
      'Ak chcete vedieť viac o tom, ako sa nám darí, môžete sa prihlásiť na odber správ, ktoré posielame raz za mesiac, alebo nám napíšte, pretože sme tu pre vás a radi vám odpovieme.',
    declared: ['sk', 'en', 'cs', 'pl'],
  },
})
