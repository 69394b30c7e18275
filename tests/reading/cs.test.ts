import { lightLanguage } from './light-language.ts'

lightLanguage('cs', {
  name: 'Czech',
  site: 'https://spolek.example',
  email: 'E-mail',
  notice: {
    words:
      'Správcem osobních údajů je spolek Živá řeka. Vaše údaje zpracováváme za účelem evidence podpisů a, pokud zaškrtnete políčko, k zasílání zpráv. Právním základem je váš souhlas, který můžete kdykoli odvolat. Údaje nepředáváme třetím stranám a uchováváme je po dobu dvou let od skončení kampaně. Máte právo na přístup k údajům, jejich opravu i výmaz. Na naše pověřence pro ochranu osobních údajů se můžete obrátit na adrese dpo@spolek.example, stížnost můžete podat u Úřadu pro ochranu osobních údajů.',
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
      'third_country_transfers',
    ],
    letters: {
      words: 'Váš e-mail použijeme pouze k zasílání novinek. Z odběru se můžete kdykoli odhlásit.',
      notStated: ['controller_identity', 'retention'],
    },
    falseFriends: [
      ['Podali jsme námitky proti stavbě skladu. Vyplňte své údaje.', 'right_object'],
      ['Žádáme lepší přístup k lékařské péči. Vyplňte své údaje.', 'right_access'],
      ['Účelem této petice je záchrana parku. Vyplňte své údaje.', 'purposes'],
      ['Příjemcem petice je starosta. Sdílejte ji s přáteli.', 'recipients'],
      ['Chceme odvolat ministra. Vyplňte své údaje.', 'right_withdraw_consent'],
      ['Povinné údaje jsou označeny hvězdičkou.', 'mandatory_provision'],
      ['S Podmínkami zpracování osobních údajů jsem se seznámil.', 'controller_identity'],
    ],
  },
  links: {
    policy: {
      path: '/stranka',
      words: [
        'Ochrana osobních údajů',
        'Zásady ochrany osobních údajů',
        'Informace o zpracování osobních údajů',
        'Podmínkami ochrany osobních údajů',
        'Prohlášení o ochraně soukromí',
        'Jak nakládáme s vašimi údaji',
        'Soukromí a cookies',
        'GDPR',
      ],
    },
    here: {
      word: 'zde',
      onPersonalData: 'Jak zpracováváme vaše osobní údaje, najdete zde.',
      onOther: 'Program dne najdete zde.',
    },
    notPolicy: [
      ['Obchodní podmínky', '/podminky'],
      ['Zásady používání cookies', '/cookies'],
      ['Nastavení soukromí', '/soukromi'],
      ['Úřad pro ochranu osobních údajů', '/urad'],
      ['Pověřenec pro ochranu osobních údajů', '/poverenec'],
      ['Ochrana soukromí', '/stitek/soukromi'],
      ['Tiráž', '/tiraz'],
    ],
    legalNotice: { leadsTo: 'the imprint', words: 'Tiráž', path: '/tiraz' },
  },
  fields: {
    kinds: [
      ['Vaše e-mailová adresa *', 'email'],
      ['Telefonní číslo', 'phone'],
      ['Křestní jméno', 'first_name'],
      ['Příjmení', 'last_name'],
      ['Jméno a příjmení', 'full_name'],
      ['Ulice a číslo popisné', 'postal_address'],
      ['PSČ', 'postcode'],
      ['Město / obec', 'city'],
      ['Rodné číslo', 'national_id'],
      ['Datum narození', 'birth_date'],
      ['Členství v politické straně', 'political_opinion'],
      ['Uživatelské jméno nebo e-mail', 'email_or_username'],
      ['Název firmy', 'organisation'],
      ['Jiná částka', 'amount'],
    ],
    partOfName: { label: 'Jméno', kind: 'first_name', beside: 'Příjmení' },
  },
  boxes: {
    consents: [
      ['Ano, chci dostávat newsletter', ['newsletter'], 'optin'],
      ['Nepřeji si dostávat obchodní sdělení', ['marketing'], 'optout'],
      ['Souhlasím se zpracováním osobních údajů', ['privacy_ack'], 'optin'],
      ['Souhlasím s podmínkami ochrany osobních údajů', ['privacy_ack'], 'optin'],
      ['Souhlasím s obchodními podmínkami', ['terms'], 'optin'],
    ],
    rememberMe: 'Zapamatovat si mě',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Podpisem petice souhlasíte se zasíláním novinek o kampani.',
      toTerms: 'Odesláním formuláře souhlasíte s obchodními podmínkami.',
    },
    petition: { name: ['jmeno', 'Jméno a příjmení'], button: 'Podepsat', title: 'Zachraňte park' },
    newsletter: {
      text: 'Odběr novinek',
      button: 'Přihlásit se',
      also: 'with a button that logs in elsewhere',
    },
  },
  told: {
    title: 'is told from Slovak and Polish, also in an English template',
    words:
      'Pokud chcete vědět více o tom, jak se nám daří, můžete se přihlásit k odběru zpráv, které posíláme jednou za měsíc, nebo nám napište, protože jsme tu pro vás a rádi vám odpovíme.',
    declared: ['cs', 'en', 'sk', 'pl'],
  },
})
