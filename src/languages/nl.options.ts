import type { OptionsTexts } from './shape/options.ts'

const locale = 'nl'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const entries = (amount: number) => count(amount, 'vermelding', 'vermeldingen')

/** The options page in Dutch. */
export const optionsTexts: OptionsTexts = {
  language: 'nl',
  locale,
  title: 'Lijsten en instellingen',
  lead: 'De lijsten van met partijen verbonden websites die de extensie raadpleegt, en wat ze op pagina’s mag tonen.',
  loading: 'Uw lijsten worden opgevraagd…',
  unanswered: {
    nothing: 'De extensie antwoordt niet; uw lijsten kunnen niet worden getoond.',
    last: 'De extensie antwoordt niet. Hieronder staat het laatste antwoord.',
    retry: 'Opnieuw proberen',
  },
  lists: {
    heading: 'Lijsten',
    maintainedBy: 'Beheerd door',
    bundled: 'Wordt met de extensie geleverd en vernieuwd. Kan niet worden verwijderd.',
    ownName: 'Eigen naam:',
    edition: 'Editie',
    issued: (edition, day, age) => `nr.\u00a0${number.format(edition)} van ${day}, verschenen ${age}`,
    expires: 'Verloopt op',
    verified: 'Laatst geverifieerd',
    tried: 'Laatst geprobeerd',
    paused: 'Gepauzeerd: wordt niet vernieuwd of geraadpleegd tot u hervat.',
    lost: 'Wat van deze lijst is opgeslagen, is onleesbaar en wordt niet geraadpleegd. Verwijder de lijst en abonneer u opnieuw.',
    removed: (name) => `Verwijderd: “${name}”.`,
    gone: (name) => `“${name}” staat niet meer bij uw lijsten.`,
    subscribed: (name, edition, amount) =>
      `Geabonneerd op “${name}”, nr.\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Criteria, voorstellen, bezwaren',
    criteria: 'Criteria',
    suggestions: 'Voorstellen',
    appeals: 'Bezwaren',
    notNamed: 'De lijst zegt het niet.',
    own: [
      'Voor elke partij geldt dezelfde regel.',
      'Elke vermelding heeft een openbare, gedateerde bron die juist deze website noemt.',
      'Twee redactieleden beslissen, geen van beiden de auteur van de vermelding.',
      'Niemand stemt, en andere lijsten worden niet overgenomen.',
    ],
    ownRoute:
      'Correcties gaan naar het project, via zijn meldingensysteem: wat onjuist is, en waaruit dat blijkt. Iedereen kan erom vragen.',
  },
  origin: {
    heading: 'Adres en sleutel',
    address: 'Adres',
    key: 'Publieke sleutel',
    nextKey: 'Aangekondigde sleutel voor latere edities',
    keyId: (id) => `Sleutelkenmerk ${id}`,
  },
  update: {
    act: 'Bijwerken',
    underWay: 'Wordt bijgewerkt…',
    updated: (edition) => `Bijgewerkt naar nr.\u00a0${number.format(edition)}.`,
    unchanged: 'Niets nieuws.',
    refused: (why, issued) => `Niet bijgewerkt: ${why} De lijst van ${issued} blijft in gebruik.`,
    noAnswer: 'De extensie heeft niet geantwoord. De lijst blijft zoals die was.',
    pausedNow: 'De lijst is gepauzeerd. Hervat eerst.',
    problems: (amount) =>
      `Voor wie de lijst beheert: ${count(amount, 'punt te verbeteren', 'punten te verbeteren')}`,
  },
  pause: {
    pause: 'Pauzeren',
    resume: 'Hervatten',
    paused: 'Gepauzeerd.',
    resumed: 'Hervat.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  remove: {
    act: 'Verwijderen',
    ask: (amount) =>
      `Deze lijst met ${entries(amount)} verwijderen? Om die terug te krijgen hebt u adres en sleutel nodig.`,
    askLost: 'Verwijderen wat van deze lijst over is?',
    confirm: 'Ja, verwijderen',
    keep: 'Behouden',
    failed: 'De lijst kon niet worden verwijderd. Probeer het opnieuw.',
  },
  progress: {
    phase: {
      signature: 'Handtekening ophalen',
      list: 'Lijst ophalen',
      checking: 'Handtekening en vermeldingen controleren',
      storing: 'Vermeldingen opslaan',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} van ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Vermeldingen (${number.format(amount)})`,
    search: 'Zoek op domein of partij',
    searchHint: 'Een deel van de naam is genoeg.',
    loading: 'Vermeldingen worden opgehaald…',
    unanswered: 'De vermeldingen konden niet worden opgehaald.',
    found: (shown, total, query) =>
      `${query === '' ? '' : `“${query}”: `}${number.format(shown)} van ${entries(total)} getoond.`,
    none: (query) =>
      query === '' ? 'Deze lijst heeft geen vermeldingen.' : `“${query}”: geen vermelding op deze lijst.`,
    more: (amount) => `Nog ${number.format(amount)} tonen`,
    lastSource: (date) => `laatste bron: ${date}`,
    operator: 'Beheerder, volgens de bronnen',
    textOf: 'tekst van',
    kind: {
      petition: 'petitie',
      quiz: 'quiz',
      survey: 'enquête',
      'support-declaration': 'steunverklaring',
      'vote-application': 'aanvraag om te stemmen',
      contest: 'prijsvraag',
      'share-a-friend': 'pagina om met vrienden te delen',
      lookalike: 'pagina die op een andere lijkt',
    },
    retired: (amount) =>
      `${count(amount, 'vermelding is', 'vermeldingen zijn')} ingetrokken: bewaard, maar niet getoond.`,
    byParty: 'Vermeldingen per partij',
    tooLong: (limit) => `Alleen lijsten tot ${entries(limit)} worden hier geteld.`,
  },
  subscribe: {
    heading: 'Op een lijst abonneren',
    what: 'Een lijst kan van een website zeggen dat die erop staat, en waarom; niets over de pagina’s die u bezoekt, gaat naar iemand toe. Eén keer per dag wordt het bestand opgehaald van het adres dat u hier opgeeft; wie dat adres beheert, ziet uw IP-adres.',
    where:
      'Wie de lijst beheert, publiceert adres en sleutel samen. Vergelijk de sleutel met een tweede plek, als die er is.',
    address: { label: 'Adres van de lijst', hint: 'Begint met https://' },
    key: {
      label: 'Publieke sleutel',
      hint: '56\u00a0tekens vanaf RW; het hele .pub-bestand plakken kan ook.',
    },
    name: { label: 'Naam (facultatief)', hint: 'Hoe u de lijst noemt. Leeg: de eigen naam.' },
    act: 'Abonneren',
    underWay: 'De lijst wordt opgehaald en gecontroleerd…',
    badAddress: 'Van dit adres kan geen lijst worden opgehaald. Het moet beginnen met https://',
    knownAddress: 'Op dit adres bent u al geabonneerd.',
    badKey: 'Dit is geen publieke sleutel. Die heeft 56\u00a0tekens en begint met RW.',
    tooMany: 'U hebt zoveel lijsten als de extensie aankan. Verwijder er eerst een.',
    refused: (why) => `Niet geabonneerd: ${why} Er is niets opgeslagen.`,
    noAnswer: 'De extensie heeft niet geantwoord. Probeer het opnieuw.',
  },
  managed: 'Ingesteld door wie deze browser beheert.',
  warnings: {
    heading: 'Wanneer waarschuwen',
    legend: 'Een waarschuwing op de pagina',
    choice: {
      noted: 'Als er opmerkingen zijn bij een formulier, en op websites op een lijst',
      listed: 'Alleen op websites op een lijst',
      never: 'Nooit: de knop in de werkbalk zegt het',
    },
    badge: 'De knop in de werkbalk toont in elk geval het niveau van elke pagina.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  silenced: {
    heading: 'Websites zonder waarschuwing',
    what: 'Websites waar u een waarschuwing hebt verborgen. Alleen deze browser kent ze.',
    none: 'U hebt geen waarschuwing verborgen.',
    unanswered: 'De extensie antwoordt niet; deze websites kunnen niet worden getoond.',
    untilNew: 'verborgen tot er iets nieuws is',
    always: 'helemaal geen waarschuwing',
    undo: 'Weer waarschuwen',
    undoFor: (host) => `Weer waarschuwen op ${host}`,
    undone: (host) => `Op ${host} komen weer waarschuwingen.`,
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  access: {
    heading: 'Toegang tot pagina’s',
    every: 'De extensie mag op elke website de pagina lezen die u voor u hebt.',
    some: 'De extensie mag niet elke website lezen. Elders leest ze een pagina pas als u op de knop klikt; eerder komt er geen waarschuwing.',
    twice: 'Daar leest de eerste klik de pagina en toont de tweede het antwoord.',
    why: 'De extensie leest formulieren en wat eromheen staat, op uw computer. Wat u typt, leest ze niet.',
    how: {
      chromium:
        'Wilt u dit wijzigen: klik met de rechtermuisknop op de knop in de werkbalk, kies “Extensie beheren” en daar de toegang tot sites.',
      firefox: 'Wilt u dit wijzigen: open about:addons, dan deze extensie en “Toestemmingen”.',
    },
    allow: 'Toestaan op alle websites',
    allowed: 'Toegestaan. Laad pagina’s die al openstaan opnieuw.',
    refused:
      'Er is niets veranderd. U kunt het hier later toestaan, of op een pagina op de knop van de extensie klikken.',
    again: 'Opnieuw controleren',
  },
  erase: {
    heading: 'Wat wordt bewaard',
    what: 'Alles staat in deze browser en nergens anders.',
    kept: [
      'uw dossiers en uw logboek, met afbeeldingen en brieven',
      'de gegevens van wie ondertekent, als u die wilde bewaren',
      'de websites zonder waarschuwing',
      'uw instellingen, met het laatst gekozen land',
    ],
    act: 'Dit alles verwijderen',
    ask: 'Dossiers, logboek, websites zonder waarschuwing en instellingen verwijderen? Dit kan niet ongedaan worden gemaakt. Uw lijsten blijven.',
    confirm: 'Ja, alles verwijderen',
    keep: 'Behouden',
    done: 'Alles is verwijderd.',
    failed: 'Niet alles kon worden verwijderd. Probeer het opnieuw.',
  },
  about: {
    heading: 'Over deze extensie',
    version: (version) => `Versie ${version}`,
    promises: [
      'Geen account, geen server van ons, geen statistieken.',
      'Dezelfde regels voor elke partij.',
      'De extensie zegt wat is gevonden en wat niet, met plaats en dag. Een mens oordeelt.',
    ],
    licence: 'Vrije software onder de EUPL 1.2.',
  },
  interfaceLanguage: {
    heading: 'Taal',
    label: 'Taal van de extensie',
    browsers: 'Die van de browser',
    what: 'Brieven blijven in de taal van de autoriteit waaraan u schrijft.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  rememberedCountry: {
    heading: 'Land van uw autoriteit',
    what: (country) => `Een nieuw dossier begint met het land dat u het laatst koos: ${country}.`,
    forget: 'Dit land vergeten',
    forgotten: 'Er wordt geen land meer onthouden.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
  inPages: {
    heading: 'Op pagina’s',
    markLinks: 'Links naar websites op een lijst markeren',
    what: 'Zet een klein teken naast een link op een pagina als die naar een website op een lijst leidt. Zonder dit teken worden zulke links genoemd als u op de extensie klikt.',
    notice: 'Een pagina kan het teken opmerken en zo weten dat u deze extensie gebruikt.',
    on: 'Aan',
    off: 'Uit',
    unanswered: 'De extensie antwoordt niet; deze instelling kan niet worden getoond.',
    failed: 'Opslaan lukte niet. Probeer het opnieuw.',
  },
}
