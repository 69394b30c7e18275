import type { EvidenceTexts } from './shape/evidence.ts'

const number = new Intl.NumberFormat('nl-NL')
const plurals = new Intl.PluralRules('nl-NL')

const isOne = (amount: number) => plurals.select(amount) === 'one'

/** Dutch texts about evidence; a bundle is a "bewijspakket". */
export const evidenceTexts: EvidenceTexts = {
  language: 'nl',
  locale: 'nl-NL',
  pictures: {
    loading: 'Zoeken wat bij uw klik is vastgelegd…',
    form: (index) => `Afbeelding ${index} van het formulier`,
    covered: (count) =>
      isOne(count)
        ? 'Eén plek waar iets kan worden ingevuld, is afgedekt.'
        : `${number.format(count)} plekken waar iets kan worden ingevuld, zijn afgedekt.`,
    nothingToCover: 'Op deze afbeelding is geen plek gezien waar iets kan worden ingevuld.',
    uncovered:
      'De velden zijn niet afgedekt: wat u erin hebt ingevuld, kan iedereen lezen die deze afbeelding ontvangt.',
    unknown:
      'Waar de velden op deze afbeelding staan, was niet vast te stellen: er is niets afgedekt. Dek zelf af wat u hebt ingevuld.',
    coverFields: 'De velden op deze afbeelding afdekken',
    notKept: 'Deze afbeelding wordt niet bijgevoegd.',
    broken:
      'Deze afbeelding kon niet worden getekend en blijft weg. Niets wat niet is afgedekt, komt ervoor in de plaats.',
    missing: {
      'not-found': 'Geen aparte afbeelding van het formulier: het is niet teruggevonden op de pagina.',
      'not-allowed':
        'Geen aparte afbeelding van het formulier: de browser stond het op deze pagina niet toe.',
      failed: 'Geen aparte afbeelding van het formulier: de browser kon die niet maken.',
      'too-large': 'Geen aparte afbeelding van het formulier: die was te groot om te bewaren.',
      'no-time':
        'Het formulier loopt onder de laatste afbeelding door: voor meer had u langer moeten wachten.',
    },
  },
  editor: {
    open: 'Afbeelding bijsnijden of meer afdekken',
    how: 'Sleep over de afbeelding om een gebied te markeren, of typ de plaats in pixels. Dek het dan af, of behoud alleen dat gebied.',
    area: 'Gemarkeerd gebied',
    left: 'Vanaf links',
    top: 'Vanaf boven',
    width: 'Breedte',
    height: 'Hoogte',
    cover: 'Dit gebied afdekken',
    crop: 'Alleen dit gebied behouden',
    whole: 'Weer de hele afbeelding',
    undo: 'Ongedaan maken',
    covers: 'Door u afgedekt',
    removeCover: (index) => `Afdekking van gebied ${index} weghalen`,
    pixels: 'pixels',
    done: {
      covered: 'Gebied afgedekt.',
      cropped: 'Alleen het gemarkeerde gebied is behouden.',
      whole: 'De hele afbeelding wordt weer getoond.',
      undone: 'Ongedaan gemaakt.',
      removed: 'Afdekking weggehaald.',
    },
    notKept: 'Deze wijziging kon niet worden bewaard: die geldt zolang deze pagina open blijft.',
    gone: 'Wat is afgedekt of weggesneden, zit niet in het opgeslagen bestand: de pixels zijn vervangen, niet vervaagd, en kunnen er niet uit worden teruggehaald. De oorspronkelijke afbeelding blijft met het dossier in deze browser, zodat u ongedaan kunt maken.',
  },
  archive: {
    keep: (kind, size) =>
      `De pagina zoals die was in de zip opnemen (${kind === 'mhtml' ? 'MHTML, opent in Chromium-browsers' : 'HTML, zonder afbeeldingen'}, ${size})`,
    what: 'Zonder scripts en zonder wat in velden stond. Wel met wat de pagina zelf toonde, zoals uw naam als u was aangemeld.',
    pending: 'De pagina wordt nog opgeslagen…',
    missing: {
      'not-supported': 'De pagina is niet opgeslagen: deze browser kan dat niet.',
      'not-allowed': 'De pagina is niet opgeslagen: de browser stond het niet toe.',
      failed: 'De pagina is niet opgeslagen: het lukte de browser niet, of hij werd onderbroken.',
      'too-large': 'De pagina is niet opgeslagen: die was te groot om te bewaren.',
    },
  },
  bundle: {
    heading: 'Alles in één bestand',
    save: 'Alles opslaan (zip)',
    making: 'Alles wordt samengevoegd…',
    saved: (name, size) => `Opgeslagen als ${name} (${size}).`,
    failed: 'De zip kon niet worden gemaakt. De losse bestanden kunt u onder de brief opslaan.',
    withoutLetter: 'De brief is nog niet geschreven: de zip bevat alleen het bewijs.',
    warning:
      'De zip bevat uw brief, met uw naam als u die hebt gegeven, en wat de pagina toonde. Wie hem krijgt, kan alles lezen.',
    contents: 'Wat erin zit',
    size: (size) => `Ongeveer ${size} voor compressie.`,
    limits:
      'Niet elke autoriteit neemt een zip aan (de Deense weigert die), en sommige beperken de omvang (1,5\u00a0MB in Beieren). De pdf bevat de brief en alle afbeeldingen en is dan de aangewezen weg.',
    part: {
      letter: 'Uw brief',
      record: 'Vastlegging van de pagina: velden, teksten, links en bevindingen',
      picture: 'Schermafbeelding',
      archive: 'De pagina zoals die was, zonder scripts en zonder wat in velden stond',
      frame: 'Een frame van de pagina',
      documents: 'Gelezen privacyverklaringen en colofons',
      lists: 'Vermeldingen op lijsten, met hun bronnen',
      report: 'Samenvatting voor machines, naar het Europese model voor meldingen aan een autoriteit',
    },
    verify: 'Een opgeslagen zip controleren',
  },
  readme: ({ reference, page, checkedAt, versions, files }) =>
    [
      `BEWIJS ${reference}`,
      '',
      'Wat dit is',
      'Bestanden die op iemands eigen computer zijn samengevoegd voor een klacht of een tip over een webpagina.',
      `Pagina: ${page}`,
      `Gelezen op: ${checkedAt}`,
      `Gelezen met: ${versions}`,
      '',
      'Bestanden',
      ...files.map(({ name, what }) => `${name}: ${what}`),
      'manifest.json: noemt elk onderdeel met omvang, SHA-256 en tijd',
      'SHA256SUMS: hashes voor sha256sum',
      '',
      'Hoe u controleert dat niets is gewijzigd',
      'Onder Linux: sha256sum -c SHA256SUMS',
      'Onder macOS: shasum -a 256 -c SHA256SUMS',
      'Onder Windows (PowerShell): Get-FileHash -Algorithm SHA256 *, en vergelijken met SHA256SUMS',
      'Of open de zip op de pagina “Bewijspakket controleren” van de extensie.',
      '',
      'Wat dit laat zien en wat niet',
      'De hashes laten zien dat de bestanden zijn zoals toen het pakket werd gemaakt. Ze laten niet zien wie het heeft gemaakt, en ook niet dat de pagina zo was: een zelfgemaakte afbeelding is bewijs dat vrij wordt gewaardeerd, de tijden zijn die van de klok van de computer, en de autoriteit kan de pagina zelf bekijken.',
      'Het bestand van de pagina is vreemde inhoud. Scripts en wat in velden stond, zijn eruit gehaald; open het alleen als het nodig is.',
      '',
    ].join('\n'),
  options: {
    heading: 'Bewijspakketten',
    what: 'Een zip die uit een dossier is opgeslagen, van u of ontvangen van een ander, kan zonder internet worden gecontroleerd.',
    open: 'Bewijspakket controleren',
  },
  verify: {
    title: 'Bewijspakket controleren',
    lead: 'Laat zien of de bestanden van een bewijspakket zijn zoals toen het werd gemaakt, en wat erin staat.',
    promise: 'Het bestand wordt op deze computer gelezen. Niets ervan wordt verzonden of uitgevoerd.',
    choose: 'Bewijspakket kiezen (zip)',
    drop: 'of zet het hier neer',
    reading: 'Het pakket wordt gelezen…',
    refused: {
      'no-zip': 'Dit is geen zip, of het einde ontbreekt.',
      'too-large':
        'Niet geopend: het bestand is groter dan een bewijspakket kan zijn, of zou uitgepakt buitensporig groeien.',
      'too-many': 'Niet geopend: er zitten meer bestanden in dan een bewijspakket heeft.',
      encrypted: 'Niet geopend: de zip is versleuteld, en een bewijspakket is dat niet.',
      'unknown-method':
        'Niet geopend: de bestanden zijn ingepakt op een manier die een bewijspakket niet gebruikt.',
      'bad-name':
        'Niet geopend: een bestandsnaam komt in een bewijspakket niet voor (map, pad of ongewone tekens).',
      twice: 'Niet geopend: twee bestanden hebben dezelfde naam.',
      overlapping: 'Niet geopend: bestanden in de zip overlappen, of er is iets tussen verborgen.',
      damaged: 'Niet geopend: de zip is beschadigd.',
      'no-manifest': 'Deze zip is geen bewijspakket: manifest.json ontbreekt.',
      'broken-manifest': 'manifest.json is er, maar is beschadigd of van een andere versie.',
      'no-checksums': 'SHA256SUMS ontbreekt: er valt niets te controleren.',
      'broken-checksums': 'SHA256SUMS is er, maar is beschadigd.',
      unreadable: 'De browser kon dit bestand niet lezen.',
    },
    right: 'Alle bestanden zijn er, en ongewijzigd sinds het pakket is gemaakt.',
    wrong: (count) =>
      isOne(count)
        ? 'Eén bestand is niet zoals het pakket zegt.'
        : `${number.format(count)} bestanden zijn niet zoals het pakket zegt.`,
    state: {
      right: 'ongewijzigd',
      changed: 'gewijzigd: de hash is een andere',
      damaged: 'beschadigd: het kan niet worden uitgepakt',
      missing: 'ontbreekt',
      unnamed: 'toegevoegd: het pakket noemt het niet',
      contradicted: 'tegenstrijdig: manifest.json en SHA256SUMS zeggen er niet hetzelfde over',
    },
    files: 'Bestanden',
    hash: 'SHA-256 vermeld',
    foundHash: 'SHA-256 bevonden',
    means:
      'Dit laat zien dat achteraf niets is gewijzigd door iemand die niet ook nieuwe hashes schreef. Het laat niet zien wie het pakket heeft gemaakt, wanneer, of dat de pagina zo was. Vergelijk met de hashes in de brief, en bekijk de pagina zelf.',
    report: {
      heading: 'Wat in het pakket staat',
      page: 'Pagina',
      checkedAt: 'Gelezen op',
      createdAt: 'Dossier begonnen',
      reference: 'Kenmerk',
      versions: 'Gelezen met',
      extension: (version, browser) => `Before You Sign ${version}, ${browser}`,
      outcomes: {
        unmet: 'Toen niet gevonden of niet in orde op deze pagina',
        unclear: 'Niet zeker',
        met: 'In orde bevonden',
        inapplicable: 'Niet van toepassing',
      },
      noFindings: 'De vastlegging bevat geen bevindingen.',
      listings: 'Op lijsten',
      noListings: 'Het pakket bevat geen vermelding op een lijst.',
      notShown:
        'De vastlegging ontbreekt, is gewijzigd of is van een andere versie: de inhoud wordt niet getoond.',
      missing: 'Wat niet te verkrijgen was',
      why: {
        'not-supported': 'de browser kan dat niet',
        'not-allowed': 'de browser stond het niet toe',
        failed: 'mislukt',
        'too-large': 'te groot',
        whole: 'niet nodig: geheel op de eerste afbeelding',
        'not-found': 'niet teruggevonden',
        'no-time': 'geen tijd',
        'left-out': 'weggelaten door de persoon',
        none: 'er was er geen',
      },
    },
    pictures: 'Afbeeldingen',
    pictureAlt: (name) => `Afbeelding ${name}`,
    asText: 'Als tekst tonen',
    cut: 'Alleen het begin wordt getoond. De hele tekst staat in het bestand.',
    archiveNote: 'De opgeslagen pagina wordt hier niet getoond: dat is vreemde inhoud.',
    another: 'Een ander pakket controleren',
  },
}
