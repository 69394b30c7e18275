import type { Provision } from '../complaint/counterpart.ts'
import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

/*
 * Long because it is one letter. Terms are those of the Dutch version of the GDPR; "tip" and "klacht" are the two doors
 * of the Dutch authority.
 */

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Clocks that a Dutch-speaking reader knows by the name of a country. */
const CLOCKS: Record<string, string> = {
  'Europe/Amsterdam': 'Nederlandse tijd',
  'Europe/Brussels': 'Belgische tijd',
  'Europe/Luxembourg': 'Luxemburgse tijd',
  'Europe/Berlin': 'Duitse tijd',
  'Europe/Paris': 'Franse tijd',
  'Europe/London': 'Britse tijd',
  'Europe/Dublin': 'Ierse tijd',
}

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, 'en')

const or = (items: string[]) => joined(items, 'of')

/** Between parts that hold an "en" of their own. */
const asWellAs = (items: string[]) => joined(items, 'alsmede')

const places: Record<Place, string> = {
  inside: 'in het formulier',
  near: 'direct bij het formulier',
  footer: 'in de voettekst',
  page: 'elders op de pagina',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('nl')

const languages = new Intl.DisplayNames('nl', { type: 'language' })

const characters = (count: number) => `${number.format(count)} ${count === 1 ? 'teken' : 'tekens'}`

/** "bijlage 1", "bijlagen 1 en 2". */
const counted = (one: string, several: string, numbers: number[]) =>
  `${numbers.length > 1 ? several : one}\u00a0${and(numbers.map(String))}`

/** Article 4 AVG has points and no paragraphs. */
const partOf = ({ article, paragraph, points }: Provision) => {
  if (paragraph === '') return []
  if (article === '4') return [`punt\u00a0${paragraph}`]
  const letters = points.length === 0 ? '' : `, onder\u00a0${and(points.map((point) => `${point})`))}`
  return [`lid\u00a0${paragraph}${letters}`]
}

/** After a part that ends in a comma's reach, "en" has a comma too: "artikel 7, lid 2, en artikel 6, lid 1". */
const listOfArticles = (articles: string[], word: string) => {
  const before = articles.slice(0, -1).join(', ')
  if (before === '') return articles.join('')
  return `${before}${before.includes(',') ? ',' : ''} ${word} ${articles.at(-1) ?? ''}`
}

const boxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'de selectievakjes' : 'het selectievakje'} ${and(quotes)}`
}

const notFound = (moment: string, wholePage: boolean, of: string) =>
  `Op ${moment} heb ik op deze pagina, bij het formulier${wholePage ? ' en elders' : ''}, geen vermelding gevonden ${of}`

const server = (status: number | null) => `antwoord van de server: ${status ?? '–'}`

/** Letters to an authority that works in Dutch: that of the Netherlands and that of Belgium. */
export const letterTexts: LetterTexts = {
  language: 'nl',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions.filter((provision) => provision.article === article).flatMap(partOf)
        return [`artikel\u00a0${article}`, ...(parts.length === 0 ? [] : [parts.join(', en ')])].join(', ')
      })
      const several = new Set(provisions.map(({ article }) => article)).size < provisions.length
      const comma = articles.at(-1)?.includes(',') ? ',' : ''
      return `${listOfArticles(articles, several ? 'alsmede' : 'en')}${comma} AVG`
    },
    judgments: {
      'CJEU C-673/17':
        'het arrest van het Hof van Justitie van de Europese Unie van 1\u00a0oktober\u00a02019, Planet49, C-673/17',
    },
    and: asWellAs,
  },
  date: ({ day, month, year }) => `${day}\u00a0${MONTHS[month - 1] ?? ''} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}`,
  moment: (at) => {
    const clock = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join('.')
    return `${letterTexts.date(at)} om ${clock}\u00a0uur (${CLOCKS[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Klacht op grond van artikel 77 AVG',
    report: 'Tip over een formulier waarmee persoonsgegevens worden verzameld',
  },
  reference: (reference) => `Kenmerk: ${reference}`,
  addressee: (name, postalAddress) => `Aan: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Betreft: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Petitieformulier',
      newsletter: 'Nieuwsbriefformulier',
      donation: 'Donatieformulier',
      survey: 'Enquêteformulier',
      membership: 'Lidmaatschapsformulier',
      contact: 'Contactformulier',
      registration: 'Registratieformulier',
      login: 'Inlogformulier',
      checkout: 'Bestelformulier',
      search: 'Zoekformulier',
      other: 'Gegevensformulier',
    }[purpose]
    const matter = {
      'information-at-form': 'informatie niet gevonden (artikelen 12 en 13 AVG)',
      'reachable-policy': 'privacyverklaring niet gevonden (artikelen 12 en 13 AVG)',
      'written-policy': 'informatie in privacyverklaring niet gevonden (artikelen 12 en 13 AVG)',
      'own-policy': 'privacyverklaring van andere organisatie (artikel 13 AVG)',
      'complete-policy': 'informatie in privacyverklaring niet gevonden (artikel 13 AVG)',
      'controller-identity': 'verwerkingsverantwoordelijke niet gevonden (artikel 13 AVG)',
      'stated-purposes': 'verwerkingsdoeleinden niet gevonden (artikel 13 AVG)',
      'stated-rights': 'vermelding van rechten niet gevonden (artikel 13 AVG)',
      'policy-link-at-form': 'toegang tot de informatie (artikel 12 AVG)',
      'empty-consent-boxes': 'vooraf aangevinkt selectievakje (artikel 4 AVG)',
      'opt-in-choice': 'aanvinken om te weigeren (artikelen 4 en 7 AVG)',
      'separate-consent': 'één toestemming voor meerdere doeleinden (artikelen 6 en 7 AVG)',
      'own-act-of-consent': 'verzending als toestemming (artikelen 4 en 7 AVG)',
      'free-consent': 'toestemming als voorwaarde (artikelen 4 en 7 AVG)',
      'needed-data': 'omvang van de verplichte gegevens (artikel 5 AVG)',
      'marked-fields': 'aanduiding van verplichte velden niet gevonden (artikel 13 AVG)',
      'recipient-named': 'vermelding van de ontvanger niet gevonden (artikel 13 AVG)',
      'encrypted-transport': 'verzending zonder versleuteling (artikel 32 AVG)',
      'data-outside-address': 'gegevens in het adres van de pagina (artikel 32 AVG)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Gegevens van de klager',
    contact: 'Contactgegevens (facultatief)',
    confidentiality: 'Vertrouwelijkheid',
    others: 'Andere mogelijke verwerkingsverantwoordelijken of ontvangers',
    respondent: 'Organisatie waartegen de klacht is gericht',
    organisation: 'Organisatie waarop de tip betrekking heeft',
    facts: 'Feiten',
    items: 'Gezochte informatie',
    steps: 'Eerder contact met de organisatie',
    context: 'Achtergrond',
    grounds: 'Gestelde inbreuken',
    provisions: 'Bepalingen waarop de feiten betrekking kunnen hebben',
    requests: 'Verzoeken',
    attachments: 'Bijlagen',
    statement: 'Verklaring',
  },
  author: {
    fields: [
      { label: 'Voorletters en achternaam:', of: [['firstName', 'surname']] },
      { label: 'Postadres:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'E-mailadres en telefoonnummer:', of: [['email'], ['phone']] },
    ],
    optional: 'Deze gegevens dienen uitsluitend voor vragen over deze tip.',
    onOwnBehalf: 'Ik dien deze klacht namens mijzelf in.',
    competence: {
      residence:
        'Ik wend mij tot de toezichthoudende autoriteit van de lidstaat waar ik gewoonlijk verblijf.',
      work: 'Ik wend mij tot de toezichthoudende autoriteit van de lidstaat waar ik mijn werkplek heb.',
      infringement:
        'Ik wend mij tot de toezichthoudende autoriteit van de lidstaat waar de gestelde inbreuk is begaan.',
    },
  },
  represented: {
    author: {
      child:
        'Ik treed op als ouder of wettelijk vertegenwoordiger van een kind onder de 18 jaar; de klacht betreft de gegevens van dat kind.',
      other:
        'Ik treed op namens een andere persoon; de klacht betreft de gegevens van die persoon, van wie een ondertekende machtiging is bijgevoegd.',
    },
    submitted: (whose, date, severalForms) => {
      const form = severalForms ? 'een formulier op deze pagina' : 'dit formulier'
      const data = `de gegevens van ${whose === 'child' ? 'het kind' : 'de persoon die ik vertegenwoordig'}`
      return date === null
        ? `Via ${form} zijn ${data} verstrekt.`
        : `Op ${date} zijn via ${form} ${data} verstrekt.`
    },
    erase:
      'te gelasten dat de gegevens van de persoon die ik vertegenwoordig, worden gewist en dat de ontvangers daarvan in kennis worden gesteld',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Website ${host}. Het formulier vermeldt over de organisatie: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Website ${host}. Een document waarnaar de pagina verwijst, vermeldt over de organisatie: ${nameQuoted}.`,
    notFound: (host) =>
      `Website ${host}. De verwerkingsverantwoordelijke is mij niet bekend: op de hieronder beschreven plaatsen heb ik geen naam en geen contactgegevens gevonden.`,
    toBeEstablished: (host) =>
      `Website ${host}. De identiteit van de verwerkingsverantwoordelijke moet nog worden vastgesteld.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `Op ${moment} heb ik de pagina ${address}${titleQuoted === null ? '' : ` met de titel ${titleQuoted}`} bezocht.`,
    omitted: 'De parameters van dit adres, waaruit kan blijken wie de pagina bezoekt, zijn weggelaten.',
    unicodeHost: (hostQuoted) => `De domeinnaam wordt ook weergegeven als ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'een petitieformulier',
        newsletter: 'een aanmeldformulier voor een nieuwsbrief',
        donation: 'een donatieformulier',
        survey: 'een enquête of vragenlijst',
        membership: 'een formulier om lid te worden',
        contact: 'een contactformulier',
        registration: 'een registratieformulier',
        login: 'een inlogformulier',
        checkout: 'een bestelformulier',
        search: 'een zoekformulier',
        other: 'een formulier waarmee gegevens worden verzameld',
      }[purpose]
      return number === null ? `Deze pagina bevat ${form}.` : `Formulier ${number}: ${form}.`
    },
    fieldsAsked: 'Gevraagde gegevens (verplicht waar de pagina het veld als verplicht aanmerkt):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'e-mailadres',
        phone: 'telefoonnummer',
        first_name: 'voornaam',
        middle_name: 'tweede voornaam',
        last_name: 'achternaam',
        full_name: 'voor- en achternaam',
        honorific: 'aanspreekvorm',
        postal_address: 'postadres',
        address_line2: 'tweede adresregel',
        postcode: 'postcode',
        city: 'woonplaats',
        region: 'provincie of regio',
        country: 'land',
        birth_date: 'geboortedatum',
        birth_day: 'geboortedag',
        birth_month: 'geboortemaand',
        birth_year: 'geboortejaar',
        age: 'leeftijd',
        gender: 'geslacht of gender',
        nationality: 'nationaliteit',
        ethnicity: 'etnische afkomst',
        national_id: 'nationaal identificatienummer',
        profession: 'beroep',
        income: 'inkomen',
        organisation: 'organisatie',
        political_opinion: 'vraag naar politieke opvattingen',
        religion: 'godsdienst',
        union_membership: 'lidmaatschap van een vakbond',
        health: 'vraag over gezondheid',
        amount: 'bedrag',
        card_number: 'kaartnummer',
        card_name: 'naam op de kaart',
        card_expiry: 'vervaldatum van de kaart',
        card_cvc: 'beveiligingscode van de kaart',
        iban: 'IBAN',
        file: 'bestand',
        message: 'bericht',
        subject: 'onderwerp van het bericht',
        url: 'adres van een website',
        friend_contact: 'contactgegevens van een ander',
        username: 'gebruikersnaam',
        email_or_username: 'e-mailadres of gebruikersnaam',
        password: 'wachtwoord',
        otp: 'eenmalige code',
        captcha: 'controle tegen geautomatiseerde invoer',
        search_query: 'zoekopdracht',
        rating: 'beoordeling',
        quantity: 'aantal',
        travel_date: 'reisdatum',
        consent: 'toestemming',
        preference: 'voorkeur',
        remember_me: 'aangemeld blijven',
        honeypot: 'veld voor geautomatiseerde programma’s',
        other: 'ander veld',
      }[kind]
      const label = labelQuoted === null ? '' : `, veld ${labelQuoted}`
      return `${name}${label}: ${required ? 'verplicht' : 'facultatief'}`
    },
    moreFields: (count) =>
      `nog ${number.format(count)} ${count === 1 ? 'veld' : 'velden'}, beschreven in de bijgevoegde vastlegging`,
    boxes: 'Selectievakjes, in de stand waarin de pagina ze toont:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'al aangevinkt' : 'niet aangevinkt'}`,
    read: (textsQuoted, complete) =>
      `Bij het formulier staat ${complete ? 'de volgende tekst' : 'onder meer'}: ${textsQuoted.join('; ')}.`,
    readNothing: 'Afgezien van de opschriften van velden en knoppen staat bij het formulier geen tekst.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `De verzendknoppen dragen de opschriften ${and(textsQuoted)}.`
        : `De verzendknop draagt het opschrift ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `De pagina is in mijn browser (${browser}) gelezen met de extensie “Before You Sign”, versie ${extension}, die de velden, teksten en links van een pagina vastlegt zonder te lezen wat wordt ingevuld.`,
    checkedBy: {
      person: 'Elk van de punten die ik hieronder aanvoer, heb ik zelf op de pagina nagegaan.',
      both: 'De punten die ik hieronder aanvoer, heb ik zelf op de pagina nagegaan, behalve wat op de code van de pagina berust; die blijkt uit de bijgevoegde vastlegging.',
      record:
        'De punten die ik hieronder aanvoer, berusten op de code van de pagina, die blijkt uit de bijgevoegde vastlegging.',
    },
    searched: (where, length, links) => {
      const atForm = where.filter(isAtForm)
      const texts =
        atForm.length > 1 ? 'in het formulier en direct daarbij' : and(atForm.map((one) => places[one]))
      const beyond = where.filter((place) => !isAtForm(place)).map((place) => places[place])
      return [
        `De teksten zijn gelezen ${texts} (${characters(length)})`,
        ...(beyond.length === 0 ? [] : [`, en de links (${number.format(links)}) ook ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters: length }) => {
      const what = {
        read: `is het gelezen (${characters(length)})`,
        'not-found': `is het niet gevonden (${server(status)})`,
        'no-such-page': 'verscheen een pagina met de mededeling dat de gevraagde pagina niet bestaat',
        'not-read': `kon het niet worden gelezen${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Document achter de link ${linkQuoted}, ${address}${endedAt === null ? '' : `, doorgeleid naar ${endedAt}`}: op ${moment} ${what}.`
    },
    notChecked: {
      'policy-not-read': 'De documenten waarnaar de pagina verwijst, zijn niet gelezen.',
      'hidden-form': 'Een ander formulier op de pagina, dat niet werd weergegeven, is niet gecontroleerd.',
      'language-unknown':
        'Een deel van de pagina is in een andere taal gesteld en kon niet worden gecontroleerd.',
      'page-too-large': 'Vanwege de lengte is de pagina slechts gedeeltelijk gelezen.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'een formulier op deze pagina' : 'dit formulier'
      return date === null
        ? `Ik heb via ${form} mijn gegevens verstrekt.`
        : `Op ${date} heb ik via ${form} mijn gegevens verstrekt.`
    },
    notSubmitted: (severalForms) =>
      `Ik heb via ${severalForms ? 'de formulieren op deze pagina' : 'dit formulier'} geen gegevens verstrekt.`,
    messages: 'Sindsdien zijn berichten ontvangen die ik toeschrijf aan de organisatie achter dit formulier.',
    ownSentence: (sentence) => `Ik voeg hieraan toe: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Stand op ${moment}, bij het formulier${documents ? ', in de gelezen documenten waarnaar de pagina verwijst' : ''} en, wat de link betreft, op de hele pagina (gevonden, niet gevonden of niet te controleren):`,
    ofForm: (number) => `Formulier ${number}:`,
    names: {
      controller: 'identiteit van de verwerkingsverantwoordelijke',
      purposes: 'verwerkingsdoeleinden',
      rights: 'rechten van de betrokkene',
      'policy-link': 'link naar een privacyverklaring',
      'complaint-authority': 'recht om een klacht in te dienen bij een toezichthoudende autoriteit',
      'legal-basis': 'rechtsgrond van de verwerking',
      recipients: 'ontvangers',
      retention: 'bewaartermijn',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `gevonden ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `gevonden in een document waarnaar de pagina verwijst, ${textQuoted}`,
    notFound: 'niet gevonden',
    unchecked: 'niet te controleren',
  },
  steps: {
    none: 'Ik heb vooraf geen contact opgenomen met de organisatie: de klacht betreft het formulier zelf en niet een onbeantwoord verzoek tot uitoefening van rechten.',
    unanswered: (date) =>
      `Ik heb${date === null ? '' : ` op ${date}`} contact opgenomen met de organisatie en heb tot op heden geen antwoord ontvangen.`,
    answered: (date) =>
      `Ik heb${date === null ? '' : ` op ${date}`} contact opgenomen met de organisatie en heb een antwoord ontvangen, dat ik desgevraagd kan overleggen.`,
  },
  context: {
    intro:
      'Openbare bronnen melden het volgende. Ik geef dit door als achtergrond; ik heb het niet geverifieerd en verbind er geen verwijt aan.',
    matched: (domain, matched) =>
      ({
        page: `Domein van de pagina: ${domain}.`,
        target: `Domein waarnaar het formulier wordt verzonden: ${domain}.`,
        frame: `Domein van een frame dat in de pagina wordt getoond: ${domain}.`,
        link: `Domein waarnaar de pagina verwijst: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'nl'
        ? text
        : `De lijst van de extensie vermeldt hierover in het ${languages.of(language) ?? language}: ${text}`,
    historical: (date) =>
      `Deze informatie betreft een periode tot en met ${date}; het domein kan sindsdien in andere handen zijn overgegaan.`,
    decision: (authority, date, outcome, language) =>
      `Gemeld besluit (${authority}, ${date}${
        language === 'nl' ? '' : `; tekst van de lijst in het ${languages.of(language) ?? language}`
      }): ${outcome}`,
    sources: 'Bronnen:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'overname van de tekst',
    otherSite: 'noemt dit domein niet',
    left: 'De beoordeling van de betekenis hiervan laat ik over aan de toezichthoudende autoriteit.',
  },
  clues: {
    intro: (moment) =>
      `Aanwijzingen over wie er achter dit formulier staat, vastgelegd op ${moment}, waarvan ik de beoordeling overlaat aan de toezichthoudende autoriteit:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `het formulier wordt verzonden naar ${seen}, een domein dat in gebruik is bij een politieke partij (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `het formulier wordt getoond in een frame van ${seen}, een domein dat in gebruik is bij een politieke partij (${party})`,
      'document-on-party-domain': (party, seen) =>
        `een privacyverklaring of colofon waarnaar de pagina verwijst, staat op ${seen}, een domein dat in gebruik is bij een politieke partij (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `het document ${other}, waarnaar de pagina verwijst, vermeldt over de verwerkingsverantwoordelijke: ${seen} (mogelijk ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `het document ${other}, waarnaar de pagina verwijst, vermeldt over de uitgever van de website: ${seen} (mogelijk ${party})`,
      'imprint-line': (party, seen) => `op de pagina staat: ${seen} (mogelijk ${party})`,
      'party-email': (party, seen) =>
        `vermeld wordt het e-mailadres ${seen}, op een domein dat in gebruik is bij een politieke partij (${party})`,
      'party-address': (party, seen) =>
        `vermeld wordt een postadres dat in gebruik is bij een politieke partij (${party}): ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `het accountkenmerk ${seen}, in de broncode van de pagina, is ook dat van ${other} (volgens de lijst van de extensie verbonden met een politieke partij: ${party})`,
    },
    left: 'Voor elk van deze aanwijzingen kan een andere verklaring bestaan. Ik kan ze niet verifiëren, beschuldig op grond daarvan niemand en verzoek de toezichthoudende autoriteit vast te stellen wie de verwerkingsverantwoordelijke is.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'de identiteit en de contactgegevens van de verwerkingsverantwoordelijke',
      missing: 'van de identiteit van de verwerkingsverantwoordelijke',
    },
    'GDPR 13(1)(c)': {
      required: 'de doeleinden en de rechtsgrond van de verwerking',
      missing: 'van de doeleinden of de rechtsgrond van de verwerking',
    },
    'GDPR 13(2)(b)': {
      required: 'de rechten van de betrokkene',
      missing: 'van de rechten van de betrokkene',
    },
    'GDPR 13(2)(d)': {
      required: 'het recht om een klacht in te dienen bij een toezichthoudende autoriteit',
      missing: 'van het recht om een klacht in te dienen bij een toezichthoudende autoriteit',
    },
  },
  policyItems: {
    controller: {
      required: 'de identiteit van de verwerkingsverantwoordelijke',
      missing: 'van de identiteit van de verwerkingsverantwoordelijke',
    },
    contact: {
      required: 'de contactgegevens van de verwerkingsverantwoordelijke',
      missing: 'van de contactgegevens van de verwerkingsverantwoordelijke',
    },
    purposes: { required: 'de verwerkingsdoeleinden', missing: 'van de verwerkingsdoeleinden' },
    'legal-basis': {
      required: 'de rechtsgrond van de verwerking',
      missing: 'van de rechtsgrond van de verwerking',
    },
    recipients: {
      required: 'de ontvangers of de categorieën van ontvangers van de persoonsgegevens',
      missing: 'van de ontvangers van de persoonsgegevens',
    },
    retention: {
      required: 'de bewaartermijn of de criteria ter bepaling van die termijn',
      missing: 'van de bewaartermijn',
    },
    rights: { required: 'de rechten van de betrokkene', missing: 'van de rechten van de betrokkene' },
    complaint: {
      required: 'het recht om een klacht in te dienen bij een toezichthoudende autoriteit',
      missing: 'van het recht om een klacht in te dienen bij een toezichthoudende autoriteit',
    },
  },
  groundsIntro: {
    complaint:
      'De aangehaalde artikelen zijn die van Verordening (EU) 2016/679 (Algemene verordening gegevensbescherming, AVG); de toezichthoudende autoriteit is daaraan niet gebonden.',
    report:
      'De vastgestelde feiten betreffen naar mijn oordeel de volgende bepalingen van Verordening (EU) 2016/679 (Algemene verordening gegevensbescherming, AVG); de toezichthoudende autoriteit is daaraan niet gebonden.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `De betrokkene moet bij de verkrijging van de persoonsgegevens in een gemakkelijk toegankelijke vorm worden geïnformeerd over ${asWellAs(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        `${notFound(moment, wholePage, or(missing))}, en evenmin een link naar een privacyverklaring`,
    },
    'reachable-policy': {
      law: () =>
        'De betrokkene moet bij de verkrijging van de persoonsgegevens in een gemakkelijk toegankelijke vorm worden geïnformeerd over de verwerking.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Op ${moment} is het document achter de link naar de privacyverklaring niet gevonden`
          : `Op ${opened.moment} leidde de link ${opened.linkQuoted} (${opened.address}) niet naar een document: ${
              opened.outcome === 'no-such-page'
                ? 'de getoonde pagina vermeldt dat de gevraagde pagina niet bestaat'
                : `de server antwoordde met ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'De betrokkene moet bij de verkrijging van de persoonsgegevens in een gemakkelijk toegankelijke vorm worden geïnformeerd over de verwerking.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `Op ${opened?.moment ?? moment} bevatte het document achter de link ${
          opened === undefined
            ? 'naar de privacyverklaring'
            : `${opened.linkQuoted} (${opened.address}, ${characters(opened.characters)})`
        } niet alle informatie over de verwerking${quotes.length === 0 ? '' : `; daarin staat ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'De identiteit en de contactgegevens van de verwerkingsverantwoordelijke moeten bij de verkrijging van de persoonsgegevens worden verstrekt.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Op ${moment} leidde de link naar de privacyverklaring naar die van een andere organisatie`
          : `Op ${opened.moment} leidde de link ${opened.linkQuoted} (${opened.address}) naar ${
              opened.endedAt ?? opened.address
            }; ik heb dat document opgevat als de privacyverklaring van een andere organisatie`,
    },
    'complete-policy': {
      law: (required) =>
        `De betrokkene moet bij de verkrijging van de persoonsgegevens onder meer worden geïnformeerd over ${asWellAs(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `Op ${moment} heb ik in de privacyverklaring waarnaar de pagina verwijst, geen vermelding gevonden ${or(missingItems)}`
          : `In de ${documents.length > 1 ? 'privacyverklaringen' : 'privacyverklaring'} waarnaar de pagina verwijst ${and(
              documents.map(
                ({ address, moment, characters: length }) =>
                  `(${address}, gelezen op ${moment}, ${characters(length)})`,
              ),
            )}, en bij het formulier heb ik geen vermelding gevonden ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'De identiteit en de contactgegevens van de verwerkingsverantwoordelijke moeten bij de verkrijging van de persoonsgegevens worden verstrekt.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'van de identiteit van de verwerkingsverantwoordelijke'),
    },
    'stated-purposes': {
      law: () =>
        'De verwerkingsdoeleinden moeten bij de verkrijging van de persoonsgegevens worden meegedeeld.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'van de doeleinden waarvoor de gegevens worden gevraagd'),
    },
    'stated-rights': {
      law: () =>
        'Het bestaan van de rechten van de betrokkene moet bij de verkrijging van de persoonsgegevens worden meegedeeld.',
      fact: ({ moment, wholePage }) => notFound(moment, wholePage, 'van de rechten van de betrokkene'),
    },
    'policy-link-at-form': {
      law: () => 'De informatie moet in een gemakkelijk toegankelijke vorm worden verstrekt.',
      fact: ({ moment, elsewhere }) =>
        `Op ${moment} heb ik in het formulier en direct daarbij geen link naar een privacyverklaring gevonden${
          elsewhere === null ? '' : `; een dergelijke link staat ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Toestemming vereist een ondubbelzinnige actieve handeling; een standaard aangevinkt selectievakje dat moet worden uitgevinkt om te weigeren, volstaat niet.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} ${quotes.length > 1 ? 'waren' : 'was'} ${boxes(quotes, 'een selectievakje voor toestemming')} al aangevinkt voordat ik enige handeling had verricht`,
    },
    'opt-in-choice': {
      law: () =>
        'Toestemming vereist een ondubbelzinnige actieve handeling; zij kan niet worden afgeleid uit het uitblijven van een weigering.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} ${quotes.length > 1 ? 'moesten' : 'moest'} ${boxes(quotes, 'een selectievakje')} worden aangevinkt om de ontvangst van berichten te weigeren`,
    },
    'separate-consent': {
      law: () =>
        'Toestemming moet voor elk doel afzonderlijk kunnen worden gegeven, en het verzoek om toestemming moet duidelijk te onderscheiden zijn van andere aangelegenheden.',
      fact: ({ moment, quotes, purposes }) => {
        const several = purposes.length < 2 ? '' : ` (${and(purposes)})`
        if (quotes.length > 1)
          return `Op ${moment} golden de selectievakjes ${and(quotes)} elk voor meerdere doeleinden, zonder afzonderlijke keuze`
        return `Op ${moment} gold één enkel selectievakje${quotes.length === 0 ? '' : `, ${and(quotes)},`} voor meerdere doeleinden${several}, zonder afzonderlijke keuze`
      },
    },
    'own-act-of-consent': {
      law: () =>
        'Toestemming moet door een eigen actieve handeling worden gegeven, en het verzoek om toestemming moet duidelijk te onderscheiden zijn van andere aangelegenheden.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} merkte het formulier de verzending ervan aan als toestemming, zonder afzonderlijke keuze${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'Toestemming moet vrij worden gegeven; zij mag niet als voorwaarde worden gesteld voor iets waarvoor zij niet noodzakelijk is.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} kon het formulier pas worden verzonden nadat ${boxes(quotes, 'een selectievakje voor de ontvangst van berichten')} ${quotes.length > 1 ? 'waren' : 'was'} aangevinkt`,
    },
    'needed-data': {
      law: () =>
        'Persoonsgegevens moeten toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is voor de doeleinden waarvoor zij worden verwerkt.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} kon het formulier niet worden ondertekend zonder ${
          quotes.length === 0
            ? 'gegevens die verder gaan dan een ondertekening'
            : `de gegevens die worden gevraagd onder ${and(quotes)}`
        }; ik heb daarbij geen toelichting gevonden op de noodzaak ervan`,
    },
    'marked-fields': {
      law: () =>
        'De betrokkene moet weten of het verstrekken van de gegevens verplicht is en wat de mogelijke gevolgen zijn wanneer zij niet worden verstrekt.',
      fact: ({ moment, quotes }) =>
        `Op ${moment} waren volgens de code van het formulier bepaalde velden${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } verplicht en andere niet; in het formulier en direct daarbij heb ik geen teken of zin gevonden waaruit dat onderscheid blijkt`,
    },
    'recipient-named': {
      law: () =>
        'De ontvangers of de categorieën van ontvangers van de persoonsgegevens moeten bij de verkrijging daarvan worden meegedeeld.',
      fact: ({ moment, wholePage, host, target }) =>
        `Volgens de code van de pagina (${host}) wordt het formulier verzonden naar het domein ${target}. ${notFound(
          moment,
          wholePage,
          'van deze ontvanger',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'De gegevens moeten, rekening houdend met de risico’s, met passende maatregelen worden beveiligd, waaronder versleuteling bij de verzending.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `Op ${moment} werd de pagina met het formulier zonder versleuteling aangeboden, op een http-adres`
          : `Op ${moment} was het formulier ingesteld op verzending zonder versleuteling, naar een http-adres`,
    },
    'data-outside-address': {
      law: () =>
        'De gegevens moeten met passende maatregelen worden beschermd tegen ongeoorloofde verstrekking.',
      fact: ({ moment }) =>
        `Op ${moment} was voor het formulier de methode GET opgegeven, waarbij de ingevulde gegevens in het adres van de volgende pagina komen te staan, dat onder meer in de geschiedenis van de browser en in de logbestanden van de server wordt bewaard`,
    },
  },
  hiddenText: (textQuoted) =>
    `De code van de pagina bevat een tekst die niet op het scherm wordt weergegeven: ${textQuoted}.`,
  unknownRole:
    'Ik kan niet nagaan of dit domein toebehoort aan een verwerker die ten behoeve van de website handelt.',
  otherLink: (textQuoted, place) =>
    `Er staat een link ${textQuoted} ${places[place]}; het document waarnaar deze verwijst, is niet door de extensie gelezen.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Er staat een link ${textQuoted} ${places[place]}; ${
      {
        read: `het document waarnaar deze verwijst, is gelezen op ${moment} en daarin is geen informatie over het gebruik van de gegevens gevonden`,
        'not-found': `het document waarnaar deze verwijst, is op ${moment} niet gevonden (${server(status)})`,
        'no-such-page': `op ${moment} leidde deze naar een pagina met de mededeling dat de gevraagde pagina niet bestaat`,
        'not-read': 'het document waarnaar deze verwijst, kon door de extensie niet worden gelezen',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Er staat een link ${textQuoted} ${places[place]}, die leidt naar ${host}; ik heb deze opgevat als een link naar informatie van een andere organisatie.`,
  nationalContext: {},
  unanswered: {
    subject: 'Onbeantwoord verzoek tot uitoefening van rechten (artikel 12 AVG)',
    respondent: (host) =>
      `Website ${host}. De klacht is gericht tegen de organisatie waaraan het hieronder beschreven verzoek is gezonden.`,
    asked: (rights) => `Het verzoek betrof ${and(rights)}.`,
    rights: {
      access: 'inzage in de persoonsgegevens (artikel\u00a015 AVG)',
      object: 'bezwaar tegen direct marketing (artikel\u00a021 AVG)',
      erase: 'wissing van de gegevens (artikel\u00a017 AVG)',
    },
    law: 'De verwerkingsverantwoordelijke verstrekt de betrokkene onverwijld en in ieder geval binnen een maand na ontvangst van een verzoek krachtens de artikelen 15 tot en met 22 informatie over het gevolg dat daaraan is gegeven; van een verlenging van die termijn wordt binnen dezelfde maand en met opgave van redenen kennis gegeven.',
    fact: (sent, today) => `Op ${today} was op het verzoek van ${sent} nog geen antwoord ontvangen`,
    piece: (number, sent) => `Bijlage ${number}: kopie van het verzoek van ${sent} met bewijs van verzending`,
  },
  leftToAuthority: 'De beoordeling van deze feiten laat ik over aan de toezichthoudende autoriteit.',
  requestsIntro: 'Ik verzoek de toezichthoudende autoriteit:',
  requests: {
    investigate: 'de vermelde feiten te controleren en de zaak te onderzoeken',
    'order-reply':
      'de organisatie te gelasten gevolg te geven aan het verzoek tot uitoefening van rechten dat onbeantwoord is gebleven',
    'stop-use':
      'het gebruik van de aldus verzamelde gegevens te doen staken zolang de pagina niet in overeenstemming is gebracht met de AVG',
    erase:
      'te gelasten dat mijn gegevens worden gewist en dat de ontvangers daarvan in kennis worden gesteld',
    sanction: 'te beoordelen of een administratieve geldboete passend is',
    'keep-informed':
      'mij in kennis te stellen van de voortgang en het resultaat van deze klacht (artikel\u00a077, lid\u00a02, AVG)',
  },
  addInformation: {
    information:
      'de organisatie op haar verplichtingen te wijzen of haar te gelasten de informatie aan het formulier toe te voegen',
    other:
      'de organisatie op haar verplichtingen te wijzen of haar te gelasten het formulier in overeenstemming te brengen met de AVG',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = counted('bijlage', 'bijlagen', all)
      return forms.length === 0 ? pieces : `${counted('formulier', 'formulieren', forms)}; ${pieces}`
    },
    picture: 'schermafbeelding van het zichtbare deel van het tabblad',
    facts:
      'vastlegging van de pagina in JSON-formaat (velden, teksten, links en bevindingen, zonder ingevulde gegevens)',
    line: (number, title, moment, fileName) => `Bijlage ${number}: ${title}, ${moment}, bestand ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'Aan de hand van de SHA-256-hash kan worden nagegaan of een bestand is gewijzigd sinds de hash is berekend; de herkomst van het bestand blijkt daaruit niet.',
    noPicture: 'Er is geen schermafbeelding bijgevoegd.',
  },
  wholeLetter: 'De volledige brief is bijgevoegd.',
  notIdentified: (host) => `Niet bekend – website ${host}`,
  reply: {
    came: (date) => `Het antwoord is op ${date} ontvangen.`,
    said: {
      refused: 'Daarin wordt het verzoek met opgave van redenen afgewezen.',
      'refused-without-reasons': 'Daarin wordt het verzoek zonder opgave van redenen afgewezen.',
      'in-part': 'Daarmee wordt slechts gedeeltelijk aan het verzoek voldaan.',
      'promise-not-kept':
        'Daarin wordt aangekondigd dat aan het verzoek zal worden voldaan; tot op heden heb ik niet kunnen vaststellen dat dit is gebeurd.',
      'without-source': 'Daarin staat niet waar de gegevens vandaan komen.',
    },
    concerns: (rights) => `Het gaat om ${and(rights)}.`,
    subject: {
      refused: 'Afgewezen verzoek tot uitoefening van rechten (artikelen 15 tot en met 22 AVG)',
      'refused-without-reasons':
        'Verzoek tot uitoefening van rechten zonder opgave van redenen afgewezen (artikel 12 AVG)',
      'in-part': 'Verzoek tot uitoefening van rechten slechts gedeeltelijk ingewilligd (artikel 12 AVG)',
      'promise-not-kept': 'Verzoek tot uitoefening van rechten, toezegging zonder gevolg (artikel 12 AVG)',
      'without-source': 'Verzoek om inzage, bron van de gegevens niet vermeld (artikel 15 AVG)',
    },
    law: {
      refused:
        'Een verzoek tot uitoefening van deze rechten mag alleen in de wettelijk bepaalde gevallen worden afgewezen.',
      'refused-without-reasons':
        'De verwerkingsverantwoordelijke die geen gevolg geeft aan een verzoek, deelt de betrokkene uiterlijk binnen een maand na ontvangst mee waarom daaraan geen gevolg is gegeven en dat een klacht kan worden ingediend.',
      'without-source':
        'Wanneer de gegevens niet bij de betrokkene zijn verzameld, heeft deze op verzoek recht op alle beschikbare informatie over de bron daarvan.',
    },
    fact: {
      refused: (sent) => `Het verzoek van ${sent} is afgewezen`,
      'refused-without-reasons': (sent) => `Het verzoek van ${sent} is zonder opgave van redenen afgewezen`,
      'in-part': (sent, today) => `Op ${today} was slechts gedeeltelijk aan het verzoek van ${sent} voldaan`,
      'promise-not-kept': (sent, today) =>
        `Op ${today} had ik niet kunnen vaststellen dat was gebeurd wat in antwoord op het verzoek van ${sent} was aangekondigd`,
      'without-source': (sent) =>
        `In het antwoord op het verzoek van ${sent} staat niet waar de gegevens vandaan komen`,
    },
    order:
      'de organisatie te gelasten gevolg te geven aan het hierboven beschreven verzoek tot uitoefening van rechten',
    piece: (number, sent) => `Bijlage ${number}: kopie van het verzoek van ${sent} en van het antwoord`,
  },
  confidential: {
    own: 'Ik verzoek mijn identiteit niet aan de organisatie mee te delen.',
    represented:
      'Ik verzoek noch mijn identiteit, noch die van de persoon die ik vertegenwoordig aan de organisatie mee te delen.',
    tellFirst:
      'Als de klacht op die manier niet kan worden behandeld, verzoek ik om bericht voordat iets wordt meegedeeld.',
  },
  others: {
    intro:
      'Ook de volgende kunnen verwerkingsverantwoordelijke of ontvanger van de gegevens zijn. Ik ken hun rol niet, beschuldig geen van hen en verzoek de toezichthoudende autoriteit die vast te stellen:',
    target: (host) =>
      `de organisatie waaraan het adres ${host} toebehoort, waarheen het formulier wordt verzonden`,
    publisher: (nameQuoted) =>
      `${nameQuoted}, in de juridische kennisgeving van de website als uitgever vermeld`,
    listed: (party, domain, source) =>
      `${party}: openbare bronnen brengen het domein ${domain} daarmee in verband${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm:
      'Ik verklaar dat de vermelde feiten juist zijn, zoals ik die op de genoemde data heb waargenomen.',
    place: 'Plaats:',
    date: 'Datum:',
    signature: 'Handtekening:',
  },
  page: (number, of) => `pagina ${number} van ${of}`,
  pictureCaption: (number, moment) =>
    `Bijlage ${number}: schermafbeelding van het zichtbare deel van het tabblad, ${moment}`,
  consentPurposes: {
    newsletter: 'nieuwsbrief',
    marketing: 'direct marketing',
    marketing_partners: 'direct marketing door partners',
    terms: 'aanvaarding van voorwaarden',
    privacy_ack: 'kennisneming van de privacyverklaring',
    publication: 'publicatie',
    signature: 'ondertekening',
    other: 'een ander doel',
  },
}
