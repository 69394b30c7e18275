import { lightLanguage } from './light-language.ts'

lightLanguage('hu', {
  name: 'Hungarian',
  site: 'https://egyesulet.example',
  email: 'E-mail',
  notice: {
    words:
      'Adatait az Élő Folyó Egyesület mint adatkezelő kezeli. Az adatkezelés célja az aláírások nyilvántartása. Az adatkezelés jogalapja az Ön hozzájárulása, amelyet bármikor visszavonhat. Adatait harmadik félnek nem adjuk át, és két évig őrizzük meg. Ön hozzáférést kérhet az adataihoz, kérheti azok helyesbítését és törlését. Panasszal a Nemzeti Adatvédelmi és Információszabadság Hatósághoz fordulhat.',
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
      words: 'E-mail címét kizárólag hírlevelünk küldésére használjuk. A hírlevélről bármikor leiratkozhat.',
      notStated: ['controller_identity', 'retention'],
    },
    spellings: {
      title: 'says that consent can be withdrawn in either order of words',
      item: 'right_withdraw_consent',
      words: ['Hozzájárulását bármikor visszavonhatja.', 'Bármikor visszavonhatod a hozzájárulásodat.'],
    },
    falseFriends: [
      ['Tiltakozás a kormány döntése ellen. Kérjük, adja meg adatait.', 'right_object'],
      ['Mindenkinek jár az ivóvízhez való hozzáférés. Kérjük, adja meg adatait.', 'right_access'],
      ['A petíció célja a park megmentése. Kérjük, adja meg adatait.', 'purposes'],
      ['A petíció címzettje a polgármester. Kérjük, adja meg adatait.', 'recipients'],
      ['A törvény visszavonását kérjük. Kérjük, adja meg adatait.', 'right_withdraw_consent'],
      ['A kötelező mezők csillaggal vannak jelölve.', 'mandatory_provision'],
      ['Az Adatkezelési Tájékoztatót elolvastam.', 'controller_identity'],
    ],
  },
  links: {
    policy: {
      path: '/oldal',
      words: [
        'Adatvédelmi tájékoztató',
        'adatkezelési tájékoztatóban',
        'Adatvédelem',
        'Adatvédelmi nyilatkozatunkat',
        'Adatkezelési szabályzat',
        'Személyes adatok kezelése',
        'Adatvédelmi irányelvek',
        'GDPR',
      ],
    },
    here: {
      word: 'itt',
      onPersonalData: 'Az adatkezelés részleteit itt olvashatja.',
      onOther: 'A nap programját itt olvashatja.',
    },
    notPolicy: [
      ['Általános szerződési feltételek', '/aszf'],
      ['Süti tájékoztató', '/suti'],
      ['Adatvédelmi beállítások', '/beallitasok'],
      ['Adatvédelmi tisztviselő', '/tisztviselo'],
      ['Nemzeti Adatvédelmi és Információszabadság Hatóság', '/hatosag'],
      ['Adatvédelem', '/cimke/jog'],
      ['Impresszum', '/impresszum'],
    ],
    legalNotice: { leadsTo: 'the imprint', words: 'Impresszum', path: '/impresszum' },
  },
  fields: {
    kinds: [
      ['Az Ön e-mail címe *', 'email'],
      ['Telefonszám', 'phone'],
      ['Keresztnév', 'first_name'],
      ['Vezetéknév', 'last_name'],
      ['Teljes név', 'full_name'],
      ['Utca, házszám', 'postal_address'],
      ['Irányítószám', 'postcode'],
      ['Település', 'city'],
      ['Személyi igazolvány száma', 'national_id'],
      ['Születési dátum', 'birth_date'],
      ['Párttagság', 'political_opinion'],
      ['Felhasználónév vagy e-mail cím', 'email_or_username'],
      ['Cégnév', 'organisation'],
      ['Más összeg', 'amount'],
      ['Üzenet tárgya', 'subject'],
    ],
  },
  boxes: {
    consents: [
      ['Szeretnék hírlevelet kapni', ['newsletter'], 'optin'],
      ['Nem kérek ajánlatokat', ['marketing'], 'optout'],
      ['Elolvastam és elfogadom az adatkezelési szabályzatot', ['privacy_ack'], 'optin'],
      ['Hozzájárulok személyes adataim kezeléséhez', ['privacy_ack'], 'optin'],
      ['Elfogadom az ÁSZF-et', ['terms'], 'optin'],
    ],
    rememberMe: 'Maradjak bejelentkezve',
  },
  forms: {
    impliedConsent: {
      toMessages: 'A petíció aláírásával hozzájárulsz, hogy hírlevelet küldjünk neked.',
      toTerms: 'Az űrlap elküldésével elfogadja a felhasználási feltételeket.',
    },
    petition: { name: ['nev', 'Név'], button: 'Aláírom', title: 'Mentsük meg a parkot' },
    newsletter: { name: ['nev', 'Név'], text: 'Hírlevelünk', button: 'Feliratkozom' },
  },
  told: {
    title: 'is told from its neighbours, also in an English template',
    words:
      'Minden hónapban egy levelet küldünk azoknak, akik feliratkoznak, hogy arról is olvassanak, ami nem kerül be az újságba, és ha már nem szeretnék, akkor csak egy kattintás kell, mert az mindenkinek jár.',
    declared: ['hu', 'en', 'ro', 'sk'],
  },
})
