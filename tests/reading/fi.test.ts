import { lightLanguage } from './light-language.ts'

lightLanguage('fi', {
  name: 'Finnish',
  site: 'https://yhdistys.example',
  email: 'Sähköposti',
  notice: {
    words:
      'Rekisterinpitäjä on Metsän Ystävät ry. Käsittelemme tietojasi allekirjoituksesi toimittamista varten ja, jos annat luvan, uutiskirjeen lähettämiseen. Käsittelyn oikeusperuste on suostumuksesi. Emme luovuta tietoja kolmansille osapuolille, ja säilytämme niitä kaksi vuotta. Sinulla on oikeus saada pääsy tietoihisi sekä pyytää tietojen oikaisemista tai poistamista. Voit peruuttaa suostumuksesi milloin tahansa. Voit tehdä valituksen tietosuojavaltuutetulle. Tietosuojavastaavan osoite on tietosuoja@yhdistys.example.',
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
        'Sähköpostiosoitettasi käytetään vain uutiskirjeen lähettämiseen. Voit milloin tahansa perua tilauksen.',
      notStated: ['controller_identity'],
    },
    falseFriends: [
      ['Haluamme vastustaa hanketta. Täytä tiedot.', 'right_object'],
      ['Vetoomuksen tarkoitus on pelastaa koulu. Täytä tietosi.', 'purposes'],
      ['Päätoimittaja: Aino Laine. Täytä tietosi.', 'controller_identity'],
      ['Vaadimme pääsyä: pääsy hoitoon kuuluu kaikille. Täytä tietosi.', 'right_access'],
      ['Pakolliset tiedot on merkitty tähdellä.', 'mandatory_provision'],
    ],
  },
  links: {
    policy: {
      path: '/sivu',
      words: [
        'Tietosuojaseloste',
        'Tietosuoja',
        'Rekisteriseloste',
        'Henkilötietojen käsittely',
        'Lue tietosuojakäytäntömme',
        'Tietosuoja ja evästeet',
        'Miten käsittelemme tietojasi',
      ],
    },
    here: {
      word: 'täältä',
      onPersonalData: 'Lue lisää henkilötietojen käsittelystä täältä.',
      onOther: 'Päivän ohjelman löydät täältä.',
    },
    notPolicy: [
      ['Evästeet', '/evasteet'],
      ['Evästeasetukset', '/tietosuoja'],
      ['Käyttöehdot', '/ehdot'],
      ['Tietosuojavaltuutettu', '/tietosuoja/x'],
      ['Oikeudelliset tiedot', '/tiedot'],
      ['Tietosuoja', '/uutiset/tietosuoja'],
    ],
    legalNotice: { leadsTo: 'who publishes', words: 'Oikeudelliset tiedot', path: '/tiedot' },
  },
  fields: {
    kinds: [
      ['Sähköpostiosoite *', 'email'],
      ['Puhelinnumerosi', 'phone'],
      ['Etunimi', 'first_name'],
      ['Sukunimi', 'last_name'],
      ['Etu- ja sukunimi', 'full_name'],
      ['Katuosoite', 'postal_address'],
      ['Postinumero', 'postcode'],
      ['Kotikunta', 'city'],
      ['Henkilötunnus', 'national_id'],
      ['Syntymäaika', 'birth_date'],
      ['Mitä puoluetta äänestäisit?', 'political_opinion'],
      ['Käyttäjätunnus tai sähköposti', 'email_or_username'],
      ['Yrityksen nimi', 'organisation'],
      ['Muu summa', 'amount'],
    ],
  },
  boxes: {
    consents: [
      ['Kyllä, haluan saada uutiskirjeen', ['newsletter'], 'optin'],
      ['En halua vastaanottaa tarjouksia', ['marketing'], 'optout'],
      ['Olen lukenut tietosuojaselosteen', ['privacy_ack'], 'optin'],
      ['Hyväksyn tietojeni tallentamisen', ['privacy_ack'], 'optin'],
      ['Hyväksyn käyttöehdot', ['terms'], 'optin'],
    ],
    rememberMe: 'Muista minut',
  },
  forms: {
    impliedConsent: {
      toMessages: 'Allekirjoittamalla hyväksyt, että sinulle lähetetään uutiskirjeitä.',
      toTerms: 'Lähettämällä lomakkeen hyväksyt käyttöehdot.',
    },
    petition: { name: ['nimi', 'Nimi'], button: 'Allekirjoita', title: 'Koulu kylään' },
    newsletter: { name: ['nimi', 'Nimi'], text: 'Tilaa uutiskirjeemme', button: 'Lähetä' },
  },
  told: {
    title: 'is told also in an English or Swedish template',
    words:
      'Lähetämme sinulle uutisia yhdistyksestä ja voit milloin tahansa perua tilauksen, kun olet saanut niitä tarpeeksi, tai jos haluat vain lukea sivujamme, sekin on mukavaa, sillä kaikki on myös siellä.',
    declared: ['fi', 'en', 'sv'],
  },
  neighbour: {
    name: 'an Estonian',
    words:
      'Saadame teile ühingu uudiseid ja te võite igal ajal tellimusest loobuda, kui olete neid piisavalt saanud, või kui soovite ainult meie lehte lugeda, on ka see tore, sest kõik on ka seal olemas.',
    declared: ['et'],
  },
})
