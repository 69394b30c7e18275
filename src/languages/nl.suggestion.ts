import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in Dutch. */
export const suggestionTexts: SuggestionTexts = {
  language: 'nl',
  locale: 'nl-NL',
  title: 'Before You Sign – voorstel',
  loading: 'De pagina wordt gelezen…',
  heading: {
    'new-site': 'Een website voorstellen voor een lijst',
    correction: 'Een vermelding betwisten of corrigeren',
  },
  about: (host, moment) => `${host}, pagina gelezen op ${moment}`,
  promise:
    'Van hieruit wordt niets verzonden. U verstuurt de tekst zelf, waar de lijst dat aangeeft; verstuurd wordt precies de getoonde tekst.',
  notSeen: {
    'tab-gone': 'Het tabblad waar u vandaan komt, is er niet meer. Het concept is leeg: vul in wat u weet.',
    'other-page':
      'Het tabblad waar u vandaan komt, toont nu een andere website. Het concept is leeg: vul in wat u weet.',
    'no-answer': 'De extensie kon de pagina niet bekijken. Het concept is leeg: vul in wat u weet.',
  },
  criteria: {
    heading: 'Wat een lijst vraagt',
    lines: [
      'Een openbare bron die het adres van de website noemt en zegt wie die beheert of aanbeveelt.',
      'Dezelfde regel voor elke partij.',
      'Op een lijst staan is geen overtreding: de lijst geeft weer wat gedateerde bronnen zeggen.',
    ],
    more: 'De criteria van deze lijst',
  },
  site: {
    heading: 'De website',
    address: { label: 'Adres van de website', hint: 'De domeinnaam is genoeg: voorbeeld.nl' },
    unicode: (name) => `Browsers kunnen het adres tonen als ${name}.`,
    whole: {
      legend: 'Wat hoort erbij?',
      domain: (name) => `${name} met alle adressen`,
      host: (name) => `alleen ${name}`,
    },
    refused: {
      'no-site': 'Dit is geen naam van een website. Voorbeeld: voorbeeld.nl',
      'shared-host':
        'Op dit adres staan formulieren van veel organisaties, of van een overheidsinstelling. Een lijst zou ze allemaal noemen.',
    },
    official: (party) =>
      `Dit is een officiële website van deze partij: ${party}. Lijsten laten pagina’s weg die dat zelf zeggen.`,
    known: (list) => `Deze website staat al op de lijst “${list}”.`,
    contest: 'Liever de vermelding betwisten of corrigeren',
    asked: (fields) => `De formulieren vragen: ${fields}.`,
    country: { label: 'Land waarop de website zich richt', hint: '' },
    kind: { label: 'Wat de website vraagt', hint: '' },
    kinds: {
      petition: 'Handtekeningen onder een petitie',
      quiz: 'Antwoorden in een quiz',
      survey: 'Antwoorden in een enquête',
      'support-declaration': 'Een steunverklaring',
      'vote-application': 'Een aanvraag om te stemmen',
      contest: 'Deelname aan een prijsvraag',
      'share-a-friend': 'Contactgegevens van vrienden',
      lookalike: 'Gegevens op een pagina die op die van een ander lijkt',
    },
    choose: 'Kies…',
  },
  behind: {
    heading: 'Wie staat erachter, volgens uw bron?',
    clues: 'Op de pagina gezien',
    noClues: 'De extensie zag op deze pagina geen aanwijzing voor een partij.',
    cluesProve:
      'Aanwijzingen bewijzen op zichzelf niets: websites delen om allerlei redenen diensten en accounts. Een bron is altijd nodig.',
    party: { label: 'Partij', hint: '' },
    fromClues: 'Uit de aanwijzingen',
    otherParty: 'Een andere partij…',
    partyName: { label: 'Naam van de partij', hint: '' },
    relation: {
      legend: 'Wat zegt de bron?',
      answers: {
        'party-run': 'De partij, haar comité of de campagne van een kandidaat beheert de website',
        'party-figure': 'Een persoon van de partij, of een vereniging die zo iemand voorzit, beheert die',
        promoted: 'De partij beveelt de website aan; wie die beheert, is niet vermeld',
      },
    },
    operator: {
      label: 'Wie de website beheert, bij naam',
      hint: 'Als de bron het zegt. Organisaties, geen particulieren.',
    },
  },
  sources: {
    heading: 'Uw bronnen',
    lead: 'Ten minste één, openbaar en gedateerd, die het adres van de website noemt: een krant, een autoriteit, een rechter, het colofon van de website.',
    one: (index) => `Bron ${index}`,
    fields: {
      url: { label: 'Adres van de bron', hint: '' },
      title: { label: 'Titel', hint: '' },
      publisher: { label: 'Uitgever', hint: 'Krant, autoriteit, website' },
      date: { label: 'Datum', hint: 'Zoals in de bron: 2026, 2026-11 of 2026-11-22' },
      states: { label: 'Wat de bron over de website zegt', hint: 'In uw eigen woorden, een of twee zinnen' },
    },
    namesThisSite: 'De bron noemt het adres van deze website',
    add: 'Bron toevoegen',
    remove: (index) => `Bron ${index} verwijderen`,
  },
  note: {
    heading: 'Nog iets?',
    field: {
      label: 'Notitie voor de redactie van de lijst',
      hint: 'Alleen feiten. Laat namen van particulieren weg.',
    },
  },
  entry: {
    notStated: 'niet vermeld',
    notKnown: 'niet bekend',
    notLookedAt: 'Nog niet bekeken door de redactie van de lijst.',
    namedAtForm: (quote) => `Het formulier noemde wie de gegevens verzamelt: ${quote}.`,
    namedOnPage: 'De pagina noemde de partij op de plek waar om gegevens werd gevraagd.',
    suggested:
      'Voorgesteld door een lezer. De redactie heeft niet beslist; tot dan wordt dit aan niemand getoond.',
    marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  },
  correction: {
    says: (list, edition, date) => `De lijst “${list}”, nr.\u00a0${edition} van ${date}, zegt:`,
    entry: { label: 'Vermelding', hint: 'Het adres van de website zoals de lijst het geeft: voorbeeld.nl' },
    what: {
      heading: 'Wat klopt er niet?',
      answers: {
        'wrong-fact': 'Een feit is onjuist',
        'changed-hands': 'De website is in andere handen',
        'site-corrected': 'De website zegt nu wat ontbrak',
        'own-site': 'Ik beheer deze website en wil antwoorden',
        'source-gone': 'Een bron is verdwenen of gecorrigeerd',
        other: 'Iets anders',
      },
    },
    shows: {
      heading: 'Waaruit blijkt dat?',
      text: { label: 'In woorden', hint: 'Wat onjuist is, wat juist is, en sinds wanneer.' },
      addresses: { label: 'Adressen waaruit het blijkt', hint: 'Eén per regel' },
    },
    reply: {
      heading: 'Uw antwoord als beheerder',
      field: {
        label: 'Antwoord om bij de vermelding te plaatsen',
        hint: 'Hoogstens 600 tekens, zoals het mag worden gepubliceerd.',
      },
    },
    contact: {
      heading: 'Mag de redactie u iets vragen?',
      field: {
        label: 'Hoe u te bereiken bent',
        hint: 'Alleen als u dat wilt. Het wordt nergens op deze computer bewaard.',
      },
    },
  },
  withSeen: {
    label: 'Toevoegen wat de extensie op de pagina zag',
    hint: 'Het adres zonder parameters, de dag, aanwijzingen en bevindingen. Niets wat u daar invulde. Bekijk het adres: het pad kan u noemen.',
  },
  list: {
    heading: 'Voor welke lijst?',
    edition: (edition, date) => `nr.\u00a0${edition} van ${date}`,
    none: 'Hier is geen lijst bekend. U kunt de tekst toch opslaan.',
    page: (list) => `Pagina openen waar “${list}” dit aanneemt`,
    mail: (address) => `Schrijven naar ${address}`,
    pageHint:
      'Opent in een nieuw tabblad. Daar wordt niets ingevuld: plak er de tekst of voeg het bestand bij.',
    mailHint: 'Opent uw e-mailprogramma met alleen een onderwerp: plak de tekst of voeg het bestand bij.',
    project:
      'Deze lijst wordt met de extensie geleverd. Stuur het bestand naar het project; op de pagina van het project staat waarheen.',
    maintainer: (name) =>
      `Deze lijst geeft geen adres. Wie de lijst beheert, kan u zeggen waarheen u het stuurt: ${name}.`,
    unanswered: 'Het adres van de lijst is hier niet beschikbaar. Het staat in de opties van de extensie.',
    visitMaintainer: 'Pagina van wie de lijst beheert',
    subject: {
      'new-site': (site) => `Voorstel voor de lijst: ${site}`,
      correction: (site) => `Correctie van een vermelding: ${site}`,
    },
  },
  problem: {
    site: {
      empty: 'het adres van de website',
      wrong: 'Dit is geen naam van een website. Voorbeeld: voorbeeld.nl',
    },
    country: { empty: 'het land', wrong: 'Kies een land.' },
    kind: { empty: 'wat de website vraagt', wrong: 'Kies wat de website vraagt.' },
    party: { empty: 'de partij', wrong: 'Kies een partij of typ de naam.' },
    relation: {
      empty: 'wat de bron over partij en website zegt',
      wrong: 'Kies wat de bron zegt.',
    },
    operator: { empty: 'wie de website beheert', wrong: 'Deze naam is te lang: hoogstens 200 tekens.' },
    sources: { empty: 'een bron', wrong: 'Eén van de bronnen moet het adres van deze website noemen.' },
    url: {
      empty: 'het adres van de bron',
      wrong: 'Schrijf het hele adres, beginnend met https:// of http://, zonder “@”.',
    },
    title: { empty: 'de titel van de bron', wrong: 'De titel is te lang: hoogstens 200 tekens.' },
    publisher: { empty: 'de uitgever van de bron', wrong: 'Deze naam is te lang: hoogstens 200 tekens.' },
    date: {
      empty: 'de datum van de bron',
      wrong: 'Schrijf een jaar, een maand of een dag die al is geweest: 2026, 2026-11 of 2026-11-22.',
    },
    states: { empty: 'wat de bron zegt', wrong: 'Dit is te lang: hoogstens 600 tekens.' },
  },
  correctionProblem: {
    entry: { empty: 'de vermelding', wrong: 'Dit is geen naam van een website. Voorbeeld: voorbeeld.nl' },
    what: { empty: 'wat er niet klopt', wrong: 'Kies wat er niet klopt.' },
    shows: { empty: 'waaruit het blijkt, in woorden of op een adres', wrong: 'Zeg waaruit het blijkt.' },
    addresses: {
      empty: 'adressen waaruit het blijkt',
      wrong: 'Schrijf hele adressen, één per regel, beginnend met https:// of http://; hoogstens 20.',
    },
  },
  outcome: {
    heading: { 'new-site': 'Het voorstel', correction: 'De correctie' },
    lead: 'Deze tekst, en niets anders, is wat u verstuurt.',
    label: 'Tekst van het voorstel (JSON), om te lezen en te kopiëren',
    toDo: 'Nog aan te vullen:',
    lacking: 'Ontbreekt nog:',
    complete: {
      'new-site': 'Volledig. De redactie van de lijst beslist of de website erop komt.',
      correction: 'Volledig. De redactie van de lijst beslist wat ervan komt.',
    },
    raw: 'In de woorden van de controle die lijsten gebruiken',
    copy: 'Tekst kopiëren',
    save: 'Opslaan als bestand',
    copied: 'Tekst gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
    saved: 'Bestand opgeslagen.',
    incomplete: 'Het is nog niet volledig.',
    send: 'Waarheen u het stuurt',
  },
}
