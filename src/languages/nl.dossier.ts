import { evidenceTexts } from './nl.evidence.ts'
import { fillingTexts } from './nl.filling.ts'
import { keepingTexts } from './nl.keeping.ts'
import { lawTexts } from './nl.laws.ts'
import { writingTexts } from './nl.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('nl-NL')
const plurals = new Intl.PluralRules('nl-NL')

/** The dossier page in Dutch. A report is a "tip", as in the letters. */
export const dossierTexts: DossierTexts = {
  language: 'nl',
  locale: 'nl-NL',
  title: 'Before You Sign – uw dossier',
  heading: (authority) =>
    authority === null ? 'Uw dossier' : `Uw dossier voor de autoriteit (${authority})`,
  about: (host, moment) => `${host}, pagina gelezen op ${moment}`,
  neverSent: 'Van hieruit wordt niets verzonden. U leest, ondertekent en verzendt zelf.',
  missing: {
    heading: 'Dit dossier is er niet meer',
    why: 'Het is verwijderd of de bewaartijd is voorbij, of de link komt uit een andere browser: een dossier blijft in de browser waarin het is gemaakt.',
    what: 'Open de pagina met het formulier opnieuw, klik op de extensie in de werkbalk en kies “Klacht voorbereiden”.',
  },
  loading: 'Uw dossier wordt geopend…',
  keeping: keepingTexts,
  evidence: evidenceTexts,
  filling: fillingTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Hebt u hier uw eigen gegevens gegeven?',
    why: 'Alleen iemand om wiens gegevens het gaat, kan een klacht indienen; iedereen kan een tip sturen. Handelt u voor uw kind of voor iemand anders, antwoord dan voor die persoon.',
    yes: 'Ja, ik heb het formulier ingevuld en verzonden',
    no: 'Nee, ik heb alleen gekeken',
    date: 'Op welke dag?',
    dateHint: 'Als u het nog weet.',
    future: 'Deze dag moet nog komen en komt daarom niet in de brief.',
  },
  path: {
    messages: {
      legend: 'Hebt u daarna berichten van de organisatie ontvangen?',
      why: {
        yes: 'E-mails, sms’jes of telefoontjes laten zien waarvoor de gegevens dienen.',
        no: 'E-mails, sms’jes of telefoontjes zouden betekenen dat de organisatie uw gegevens toch heeft.',
      },
      yes: 'Ja',
      no: 'Nee',
    },
    contact: {
      legend: 'Hebt u de organisatie al benaderd over uw gegevens?',
      why: 'Voor inzage, bezwaar of wissing: sommige autoriteiten willen dat u daar eerst om vraagt.',
      answers: { none: 'Nee', unanswered: 'Ja, zonder antwoord', answered: 'Ja, met een antwoord' },
      date: 'Benaderd op',
    },
    onBehalfOf: {
      legend: 'Van wie zijn de gegevens?',
      why: 'Wie voor een ander handelt, heeft een ondertekende machtiging nodig. Bent u jonger dan 18, dan kan een ouder of wettelijk vertegenwoordiger voor u handelen.',
      answers: {
        self: 'Van mij',
        child: 'Van mijn kind onder de 18 jaar',
        other: 'Van iemand die mij heeft gevraagd te handelen',
      },
      attach:
        'Voeg in de brief de naam toe van de persoon voor wie u handelt, en voeg de ondertekende machtiging bij of, voor uw kind, een bewijs dat u ouder of wettelijk vertegenwoordiger bent.',
    },
    step: {
      report: () =>
        'Tip: het gaat niet om gegevens van u, dus artikel\u00a077 AVG biedt geen grond voor een klacht. De autoriteit kan er iets mee doen, maar hoeft u niet te antwoorden. Vul het formulier niet in om alleen maar te kunnen klagen.',
      'report-under-age': () =>
        'Tip: die zegt wat u hebt gezien en vraagt geen handtekening van een ouder. De autoriteit kan er iets mee doen en hoeft u niet te antwoorden. Wie het ouderlijk gezag heeft, kan nog steeds voor u klagen.',
      'report-messages': () =>
        'Tip over dit formulier, want u hebt hier geen gegevens gegeven. De berichten zijn een andere zaak: wie ze stuurt, heeft gegevens over u; schrijf eerst die organisatie, een klacht over de berichten kan na een maand volgen.',
      complaint: () =>
        'Klacht op grond van artikel\u00a077 AVG, want hier zijn gegevens gegeven. De autoriteit moet u laten weten wat ervan komt.',
      'complaint-information': () =>
        'Klacht op grond van artikel\u00a077 AVG, meteen: die gaat over het formulier zelf, en daarvoor hoeft u volgens de AVG niet eerst de organisatie te schrijven.',
      'complaint-pending': (_, until) =>
        `Klacht op grond van artikel\u00a077 AVG over het formulier, meteen. Uw verzoek is een andere zaak: de organisatie heeft een maand om te antwoorden, tot en met ${until} (artikel\u00a012, lid\u00a03).`,
      'complaint-undated': () =>
        'Klacht op grond van artikel\u00a077 AVG. Vul de dag in waarop u de organisatie hebt benaderd: zij heeft een maand om te antwoorden (artikel\u00a012, lid\u00a03).',
      'complaint-unanswered': (_, until) =>
        `Klacht op grond van artikel\u00a077 AVG: de maand van de organisatie is geëindigd op ${until} (artikel\u00a012, lid\u00a03), en de brief zegt dat er geen antwoord kwam. Met wat u hebt gevraagd, is dat zwijgen een grond op zichzelf, ook als bij 2 niets is aangevinkt.`,
      'complaint-answered': () =>
        'Klacht op grond van artikel\u00a077 AVG: u hebt eerst de organisatie benaderd, en de brief zegt dat. Voeg het antwoord bij.',
      'complaint-contested': () =>
        'Klacht op grond van artikel\u00a077 AVG: de brief zegt wat er is geantwoord en maakt er een grond op zichzelf van, ook als bij 2 niets is aangevinkt. Voeg het antwoord bij.',
      'complaint-reply-early': (_, until) =>
        `Klacht op grond van artikel\u00a077 AVG over het formulier, meteen; de brief zegt wat er is geantwoord. Wat nog openstaat, wordt een grond op zichzelf zodra de maand van de organisatie voorbij is: tot en met ${until} kan zij haar antwoord aanvullen (artikel\u00a012, lid\u00a03).`,
      'write-first-authority': (authority) =>
        `U kunt beter eerst de organisatie schrijven, omdat de autoriteit (${authority}) dat verwacht; de klacht kan volgen na een maand zonder antwoord. U kunt die hier al voorbereiden.`,
      'write-first-right': () =>
        'U kunt beter eerst de organisatie schrijven, omdat u bij 3 om wissing vraagt en dat verzoek eerst daar hoort; de klacht kan volgen na een maand zonder antwoord. U kunt die hier al voorbereiden, of wissing uitvinken en meteen over het formulier klagen.',
      wait: (authority, until) =>
        `U kunt beter wachten tot en met ${until}: de organisatie heeft een maand om te antwoorden (artikel\u00a012, lid\u00a03, AVG), en de autoriteit (${authority}) verwacht dat zij die tijd krijgt. U kunt de klacht hier al voorbereiden.`,
    },
    write: {
      heading: {
        first: 'Wat u de organisatie schrijft, in deze volgorde',
        messages: 'Over de berichten: wat u de organisatie schrijft, in deze volgorde',
      },
      lines: {
        access:
          'Vraag welke gegevens zij over u heeft, waar die vandaan komen en wie ze heeft ontvangen (artikel\u00a015 AVG).',
        object:
          'Maak bezwaar tegen de berichten (artikel\u00a021, lid\u00a02): zij moet dan stoppen met sturen.',
        erase:
          'Vraag pas om wissing (artikel\u00a017) als dat antwoord er is: gewiste gegevens laten niet meer zien waar ze heen zijn gegaan.',
      },
      keep: 'Bewaar wat u hebt verzonden en noteer de dag. Na een maand zonder antwoord is ook dat zwijgen een reden om te klagen.',
    },
  },
  findings: {
    heading: 'Wat hebt u zelf gezien?',
    lead: 'Vink een punt aan nadat u de pagina hebt bekeken en het hebt gezien. Alleen aangevinkte punten komen in de brief.',
    none: 'De extensie heeft op deze pagina niets gevonden dat een klacht kan dragen. Punten die onzeker bleven, worden geen grond.',
    ofForm: (purpose, index) =>
      `Formulier ${index} (${
        {
          petition: 'petitie',
          newsletter: 'nieuwsbrief',
          donation: 'donatie',
          survey: 'enquête',
          membership: 'lidmaatschap',
          contact: 'contact',
          registration: 'registratie',
          login: 'inloggen',
          checkout: 'bestelling',
          search: 'zoeken',
          other: 'overig',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Geen informatie over het gebruik van de gegevens en geen link daarnaar',
        looked:
          'Ik heb het formulier en de hele pagina tot onderaan bekeken: nergens staat wie de gegevens verzamelt, waarom en welke rechten ik heb, en geen link leidt naar een privacyverklaring.',
      },
      'reachable-policy': {
        title: 'De privacyverklaring achter de link is niet gevonden',
        looked: 'Ik heb op de link naar de privacyverklaring geklikt: er kwam geen document.',
      },
      'written-policy': {
        title: 'De privacyverklaring achter de link is niet uitgewerkt',
        looked:
          'Ik heb de privacyverklaring geopend: die is leeg, alleen aangekondigd of niet volledig ingevuld.',
      },
      'own-policy': {
        title: 'De link leidt naar de privacyverklaring van een andere organisatie',
        looked: 'Ik heb de privacyverklaring geopend: die is van een andere organisatie.',
      },
      'complete-policy': {
        title: 'Punten zijn in de privacyverklaring niet gevonden',
        looked: 'Ik heb de privacyverklaring tot het einde gelezen: de punten uit de brief staan er niet in.',
      },
      'controller-identity': {
        title: 'Het formulier vermeldt niet wie de gegevens verzamelt',
        looked: 'Ik heb in en rond het formulier gekeken: nergens staat wie de gegevens verzamelt.',
      },
      'stated-purposes': {
        title: 'Het formulier vermeldt niet waarvoor de gegevens dienen',
        looked: 'Ik heb in en rond het formulier gekeken: nergens staat waarvoor de gegevens dienen.',
      },
      'stated-rights': {
        title: 'Het formulier noemt geen rechten over de gegevens',
        looked: 'Ik heb in en rond het formulier gekeken: mijn rechten zijn nergens genoemd.',
      },
      'policy-link-at-form': {
        title: 'Bij het formulier staat geen link naar de privacyverklaring',
        looked:
          'Ik heb in en rond het formulier gekeken: de link naar de privacyverklaring staat alleen elders op de pagina.',
      },
      'empty-consent-boxes': {
        title: 'Een vakje voor het ontvangen van berichten is vooraf aangevinkt',
        looked: 'Ik heb de pagina opnieuw geladen en niets aangeraakt: het vakje is aangevinkt.',
      },
      'opt-in-choice': {
        title: 'Weigeren van berichten vraagt een vinkje',
        looked: 'Ik heb het vakje gelezen: aanvinken betekent weigeren.',
      },
      'separate-consent': {
        title: 'Eén vakje geldt voor meerdere doelen',
        looked:
          'Ik heb het vakje gelezen: het geldt voor meerdere doelen, en er is geen ander vakje om er één te kiezen.',
      },
      'own-act-of-consent': {
        title: 'Het formulier verzenden geldt als toestemming voor berichten',
        looked:
          'Ik heb de tekst bij het formulier gelezen: verzenden geldt als toestemming, zonder vakje om te kiezen.',
      },
      'free-consent': {
        title: 'Het formulier eist instemming met berichten',
        looked: 'Ik heb het vakje voor berichten gelezen: het formulier eist dat het wordt aangevinkt.',
      },
      'needed-data': {
        title: 'Ondertekenen vraagt meer gegevens dan nodig',
        looked: 'Ik heb deze velden bekeken: het formulier eist ze en zegt niet waarom.',
      },
      'marked-fields': {
        title: 'Verplichte velden zijn niet aangegeven',
        looked: 'Ik heb de velden bekeken: nergens blijkt welke moeten worden ingevuld.',
      },
      'recipient-named': {
        title: 'Het formulier gaat naar een organisatie die niet is genoemd',
        looked:
          'Ik heb in en rond het formulier gekeken: het domein dat de gegevens ontvangt, is nergens genoemd.',
      },
      'encrypted-transport': {
        title: 'De gegevens worden zonder versleuteling verzonden',
        looked:
          'Ik heb het adres van de pagina bekeken, of ga voor dat van het formulier uit van de vastlegging: het begint met http:// en niet met https://.',
      },
      'data-outside-address': {
        title: 'De gegevens komen in het adres van de volgende pagina',
        looked: 'Ik ga uit van de code van de pagina, die in de bijgevoegde vastlegging staat.',
      },
    },
    listings: {
      title: 'Doorgeven wat openbare bronnen over deze website melden',
      what: 'Met de bronnen en hun datums, als achtergrond. De brief zegt dat u het niet hebt geverifieerd.',
    },
    clues: {
      title: 'De aanwijzingen doorgeven over wie achter het formulier staat',
      what: 'Ze noemen een partij. De brief somt op wat is gezien, beschuldigt niemand en laat het oordeel aan de autoriteit.',
    },
    others: {
      title: 'Andere mogelijke verantwoordelijken of ontvangers noemen',
      what: (names) =>
        `${names}. De brief beschuldigt geen van hen en vraagt de autoriteit hun rol vast te stellen.`,
    },
    unclear: 'Wat onzeker bleef, en waarom',
    ownSentence: 'Wat er is gebeurd, in uw eigen woorden (een of twee zinnen)',
    ownSentenceHint:
      'Alleen feiten: hoe u op de pagina kwam, wat u later hebt ontvangen. Uw mening is niet nodig.',
  },
  authority: {
    heading: 'Welke autoriteit?',
    why: 'U kunt met name klagen waar u woont, waar u werkt of waar de inbreuk is gepleegd (artikel\u00a077, lid\u00a01, AVG).',
    country: 'Land',
    chooseCountry: 'Kies een land',
    part: 'Deel van het land',
    choosePart: 'Kies een deel van het land',
    noLetter: {
      language: (languages) =>
        `Hier wordt geen brief geschreven. Deze autoriteit werkt in: ${languages}. In geen van die talen is er al een brief.`,
      law: (law) =>
        `Hier wordt geen brief geschreven: deze autoriteit past een andere wet toe (${law}), en de brieven berusten op de AVG, de UK GDPR of de Zwitserse wet gegevensbescherming.`,
      laws: {
        pipeda: 'PIPEDA, Canada',
        ccpa: 'CCPA, Californië',
      },
      parties: 'Partijen en verenigingen vallen er niet onder.',
      yourself: 'U kunt zelf schrijven en het bewijs van punt 4 bijvoegen:',
    },
    language: (language) => `Taal van de brief: ${language}.`,
    // Records of authorities are in English and French.
    unverified: '(Niet geverifieerd.)',
    card: {
      ways: {
        portal: { complaint: 'Klacht online', report: 'Tip online' },
        email: { complaint: 'Klacht per e-mail', report: 'Tip per e-mail' },
        post: { complaint: 'Klacht per post', report: 'Tip per post' },
      },
      account: '(Vraagt een account.)',
      priorContact: 'Eerst de organisatie schrijven',
      whoMayComplain: { complaint: 'Wie kan klagen', report: 'Als het niet om uw gegevens gaat' },
      anonymous: 'Zonder uw naam te geven',
      limits: {
        heading: 'Beperkingen',
        characters: (count) => `Hoogstens ${count} tekens.`,
        noAttachments: 'Geen bijlagen.',
        attachments: (megabytes) => `Bijlagen: samen hoogstens ${megabytes}\u00a0MB.`,
        refused: (files) => `Niet aanvaard: ${files}.`,
        files: {
          archive: 'archieven zoals zip',
          program: 'programma’s',
          audio: 'geluid',
          video: 'video',
          link: 'links naar bestanden',
        },
      },
    },
    more: 'Meer over het indienen, en hoe zeker dat is',
    checked: (date) => `Deze gegevens zijn voor het laatst nagegaan op ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Waarom deze?',
      answers: { residence: 'Ik woon daar', work: 'Ik werk daar', infringement: 'Het is daar gebeurd' },
    },
    requests: {
      legend: 'Waar vraagt u om?',
      answers: {
        investigate: 'de feiten onderzoeken',
        'order-reply': 'de organisatie gelasten mijn verzoek te beantwoorden',
        'add-information': 'de organisatie op haar plichten wijzen of iets gelasten',
        'stop-use': 'het gebruik van de gegevens stoppen tot de pagina is aangepast',
        erase: 'mijn gegevens wissen en de ontvangers inlichten',
        sanction: 'een boete overwegen',
        'keep-informed': 'mij op de hoogte houden',
      },
    },
  },
  attachments: {
    heading: 'Bijlagen',
    picture: 'Afbeelding van het tabblad',
    pictureAlt: 'Zichtbaar deel van het tabblad op het moment van uw klik',
    warning:
      'Kijk goed: de afbeelding kan tonen wat u hebt ingevuld, uw naam of andere mensen. Verwijder die bij twijfel.',
    remove: 'Afbeelding verwijderen',
    restore: 'Afbeelding terugzetten',
    removed: 'De afbeelding wordt niet bijgevoegd.',
    missing: {
      'not-allowed': 'Geen afbeelding: de browser stond het op deze pagina niet toe.',
      failed: 'Geen afbeelding: de browser kon die niet maken.',
      'too-large': 'Geen afbeelding: die was te groot om te bewaren.',
    },
    record: 'Vastlegging van de pagina (JSON): velden, teksten, links en bevindingen. Niets wat is ingevuld.',
    hash: 'SHA-256',
    preparing: 'De hashes worden berekend…',
  },
  letter: {
    heading: 'Uw brief',
    label: 'Tekst van de brief, die u kunt wijzigen',
    ready: 'De brief is klaar en staat onder “Uw brief”.',
    waiting: {
      'for-gave-data': 'Beantwoord de eerste vraag: die bepaalt of dit een klacht of een tip is.',
      'for-an-authority': 'Kies bij 3 een land en de autoriteit: daaraan is de brief gericht.',
      'no-letter':
        'Aan deze autoriteit kan hier geen brief worden geschreven. Hoe u die bereikt, staat bij 3, uw bewijs bij 4.',
      'for-who-signs': 'Zeg bij 1 hoe u verdergaat: dat bepaalt of dit een klacht of een tip is.',
      'for-a-finding': 'Vink bij 2 aan wat u zelf hebt gezien: daarop berust de brief.',
      'no-ground-here':
        'De wet die deze autoriteit toepast, heeft geen regel voor wat u bij 2 hebt aangevinkt. Een ander punt daar, of bij 3 de autoriteit van een ander land, kan een brief dragen.',
    },
    fill: 'Uw gegevens bij 5 vullen hier de stippellijnen en worden niet met de brief bewaard. Wat u zelf in de brief typt, wordt wel met de brief bewaard.',
    edited: 'U hebt deze brief gewijzigd. Hij blijft zoals u hem hebt geschreven.',
    stale: 'U hebt deze brief gewijzigd en daarna een antwoord. De brief blijft zoals u hem hebt geschreven.',
    noLonger: 'Met deze antwoorden zou er geen brief zijn. De uwe blijft zoals u hem hebt geschreven.',
    rewrite: 'Opnieuw schrijven uit mijn antwoorden',
    undo: 'Mijn tekst terughalen',
    rewritten: 'Opnieuw geschreven. Uw tekst blijft bewaard tot u deze wijzigt.',
    characters: (count) => `${number.format(count)} ${plurals.select(count) === 'one' ? 'teken' : 'tekens'}`,
  },
  actions: {
    heading: 'Meenemen',
    copy: 'Brief kopiëren',
    copied: 'Brief gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
    text: 'Opslaan als tekst',
    pdf: 'Opslaan als pdf',
    pdfBusy: 'De pdf wordt gemaakt…',
    pdfFailed: 'De pdf kon niet worden gemaakt. De tekst bevat dezelfde brief.',
    picture: 'Afbeelding opslaan',
    pictureOf: (name) => `Opslaan: ${name}`,
    record: 'Vastlegging opslaan',
    open: {
      complaint: (authority) => `Pagina van de autoriteit openen (${authority})`,
      report: (authority) => `Pagina voor tips openen (${authority})`,
    },
    elsewhere:
      'De brief die u hebt gewijzigd, is gericht aan een andere autoriteit of in een andere taal. Schrijf hem eerst opnieuw op basis van uw antwoorden voordat u hem hieronder indient.',
    openHint:
      'Opent in een nieuw tabblad. Daar wordt niets ingevuld of verzonden: plak er de brief en voeg de bestanden bij.',
    mail: (address) => `Schrijven naar ${address}`,
    mailHint: 'Opent uw e-mailprogramma met alleen dit adres: plak de brief en voeg de bestanden bij.',
    info: (authority) => `Hoe de autoriteit (${authority}) klachten behandelt`,
  },
  next: {
    heading: 'Hoe gaat het verder?',
    text: {
      complaint:
        'De autoriteit bevestigt doorgaans de ontvangst, kan u vragen stellen en de organisatie benaderen. Binnen drie maanden moet zij u zeggen hoe het met de klacht staat. Zij kan aanpassingen gelasten of een boete opleggen, en de zaak ook afsluiten; schadevergoeding kent zij niet toe. Bewaar de bestanden: hun hashes laten zien dat ze niet zijn gewijzigd.',
      report:
        'De autoriteit leest tips en bepaalt zelf of zij er iets mee doet. Misschien hoort u niets meer. Bewaar de bestanden: hun hashes laten zien dat ze niet zijn gewijzigd.',
    },
  },
}
