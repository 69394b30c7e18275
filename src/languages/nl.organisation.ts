import { letterTexts } from './nl.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const of = {
  self: 'van mij',
  child: 'van het kind',
  other: 'van de persoon die ik vertegenwoordig',
}

const concerning = {
  self: 'over mij',
  child: 'over het kind',
  other: 'over de persoon die ik vertegenwoordig',
}

/** Letters in Dutch to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'nl',
  laws: { gdpr: 'AVG', 'uk-gdpr': 'UK GDPR' },
  title: {
    rights: 'Verzoek tot uitoefening van rechten inzake gegevensbescherming',
    notice: 'Suggestie voor een formulier op uw website',
  },
  headings: {
    identification: 'Identificatie',
    matter: 'Aanleiding',
    access: 'Recht van inzage',
    objection: 'Recht van bezwaar en intrekking van de toestemming',
    erasure: 'Wissing',
    term: 'Termijn en antwoord',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `Aan de verwerkingsverantwoordelijke voor de website ${host}${nameQuoted === null ? '' : ` (daar vermeld: ${nameQuoted})`} en, indien aangewezen, de functionaris voor gegevensbescherming`,
    addresseeOfMessages:
      'Aan de verwerkingsverantwoordelijke voor de hieronder beschreven berichten en, indien aangewezen, de functionaris voor gegevensbescherming',
    subject: (articles, law) =>
      `Uitoefening van rechten (${articles.length > 1 ? 'artikelen' : 'artikel'}\u00a0${letterTexts.and(articles)} ${law})`,
    identification: (law) =>
      `Ik verzoek u deze gegevens uitsluitend te gebruiken om de betrokkene te identificeren en dit verzoek te beantwoorden. Mocht u redenen hebben om te twijfelen aan de identiteit van de betrokkene, dan verzoek ik u deze toe te lichten en te vermelden welke aanvullende informatie nodig is (artikel\u00a012, lid\u00a06, ${law}).`,
    represented: {
      child:
        'Ik treed op als ouder of wettelijk vertegenwoordiger van een kind onder de 18 jaar; het gaat om de gegevens van dat kind.',
      other:
        'Ik treed op namens een andere persoon; het gaat om de gegevens van die persoon, van wie de ondertekende machtiging is bijgevoegd.',
    },
    representedName: 'Naam en contactgegevens van de betrokkene, zoals bij u bekend:',
    given: (whose, address, date) =>
      date === null
        ? `Via een formulier op de pagina ${address} zijn gegevens ${of[whose]} aan u verstrekt.`
        : `Op ${date} zijn via een formulier op de pagina ${address} gegevens ${of[whose]} aan u verstrekt.`,
    messages: 'Sindsdien zijn berichten ontvangen die ik aan u toeschrijf.',
    messagesOnly:
      'Op de hierboven vermelde contactgegevens zijn berichten ontvangen die ik aan u toeschrijf. Ik weet niet hoe u aan deze contactgegevens bent gekomen.',
    access: {
      lead: (whose, law) =>
        `Op grond van artikel\u00a015 ${law} verzoek ik u te bevestigen of u persoonsgegevens ${concerning[whose]} verwerkt en, indien dat het geval is, te verstrekken:`,
      source:
        'alle beschikbare informatie over de bron van de gegevens, met inbegrip van de dag en de pagina waarop zij zijn verzameld en de tekst die daar werd getoond – artikel\u00a015, lid\u00a01, onder\u00a0g)',
      recipients: (judgment) =>
        `de ontvangers aan wie de gegevens zijn of zullen worden verstrekt, ieder met naam en niet alleen naar categorie – artikel\u00a015, lid\u00a01, onder\u00a0c)${judgment ? '; Hof van Justitie van de Europese Unie, arrest van 12\u00a0januari 2023, Österreichische Post, C-154/21' : ''}`,
      copy: 'de gegevens zelf en een kopie daarvan, met de betrokken categorieën – artikel\u00a015, lid\u00a01, onder\u00a0b), en lid\u00a03',
      purposes:
        'de doeleinden van de verwerking en de rechtsgrond daarvan – artikel\u00a015, lid\u00a01, onder\u00a0a); is dat toestemming, het bewijs daarvan – artikel\u00a07, lid\u00a01; zijn dat gerechtvaardigde belangen, die belangen en de afweging daarvan – artikel\u00a06, lid\u00a01, onder\u00a0f)',
      storage:
        'de beoogde opslagperiode of de criteria om die te bepalen – artikel\u00a015, lid\u00a01, onder\u00a0d)',
      rights:
        'de informatie over de rechten van de betrokkene en over het recht een klacht in te dienen – artikel\u00a015, lid\u00a01, onder\u00a0e) en f)',
      profiling:
        'het bestaan van geautomatiseerde besluitvorming, met inbegrip van profilering, en in dat geval nuttige informatie over de onderliggende logica, alsmede het belang en de verwachte gevolgen van die verwerking – artikel\u00a015, lid\u00a01, onder\u00a0h)',
      transfers:
        'bij doorgifte aan een derde land of een internationale organisatie, de passende waarborgen – artikel\u00a015, lid\u00a02',
    },
    objection: {
      marketing:
        'Ik maak bezwaar tegen de verwerking van deze gegevens voor direct marketing, met inbegrip van politieke berichten, en tegen profilering die daarmee verband houdt (artikel\u00a021, lid\u00a02). De gegevens mogen dan niet meer voor deze doeleinden worden verwerkt (artikel\u00a021, lid\u00a03).',
      caution:
        'Voor de zekerheid trek ik elke toestemming in die daarvoor mocht zijn gegeven (artikel\u00a07, lid\u00a03). Mocht u van mening zijn dat uw berichten geen direct marketing zijn, dan maak ik ook op grond van artikel\u00a021, lid\u00a01, bezwaar tegen de verwerking: zij komen binnen op privécontactgegevens, waar zij niet gewenst zijn.',
    },
    erasure: {
      afterAccess:
        'Zodra u het verzoek om inzage hebt beantwoord, en niet eerder, verzoek ik u deze gegevens te wissen (artikel\u00a017, lid\u00a01).',
      atOnce: 'Ik verzoek u deze gegevens te wissen (artikel\u00a017, lid\u00a01).',
      suppression:
        'Wat nodig is om het bezwaar te blijven eerbiedigen, mag uitsluitend daarvoor worden bewaard.',
      recipients:
        'Ook verzoek ik u iedere ontvanger van de wissing in kennis te stellen en mij te laten weten wie deze ontvangers zijn (artikel\u00a019).',
    },
    term: (law) =>
      `Ik verzoek u onverwijld en in ieder geval binnen een maand na ontvangst van dit verzoek te antwoorden en mij, als deze termijn moet worden verlengd, binnen die maand de redenen daarvan te laten weten (artikel\u00a012, lid\u00a03, ${law}). Het antwoord is kosteloos (artikel\u00a012, lid\u00a05). U kunt het sturen naar de hierboven vermelde contactgegevens.`,
    complaint: (authority, basis) =>
      `Blijft een antwoord uit, dan kan op grond van ${basis} een klacht worden ingediend bij ${authority === null ? 'een toezichthoudende autoriteit' : `de toezichthoudende autoriteit (${authority})`}.`,
    complaintBasis: { gdpr: 'artikel\u00a077 AVG', 'uk-gdpr': 'section 165 van de Data Protection Act 2018' },
  },
  notice: {
    subject: (host) => `Informatie bij een formulier op ${host}`,
    greeting: 'Goedendag,',
    looked: (moment, address) =>
      `Op ${moment} heb ik de pagina ${address} bezocht, waar een formulier om persoonsgegevens vraagt. Daarbij viel mij het volgende op:`,
    asked: (cited) => `Kort gezegd bepaalt de wet het volgende (${cited}):`,
    please:
      'Kunt u deze informatie, of een link ernaartoe, bij het formulier toevoegen? Mocht zij daar al staan en heb ik haar over het hoofd gezien, dan zou het ook anderen helpen als zij gemakkelijker te vinden was.',
    close:
      'Dit is bedoeld als suggestie. Ik vraag niets voor mijzelf en een antwoord is niet nodig. Dank u voor uw aandacht.',
    regards: 'Met vriendelijke groet',
  },
}
