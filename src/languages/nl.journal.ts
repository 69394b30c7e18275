import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const number = new Intl.NumberFormat('nl-NL')
const plurals = new Intl.PluralRules('nl-NL')

const counted = (amount: number, one: string, other: string) =>
  `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`

function brought(what: string, { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  return `${what}: ${number.format(added)} toegevoegd, ${number.format(renewed)} bijgewerkt, ${number.format(kept)} ongewijzigd.`
}

/** The journal in Dutch, where it is a "logboek". */
export const journalTexts: JournalTexts = {
  language: 'nl',
  locale: 'nl-NL',
  title: 'Logboek',
  lead: 'Uw brieven, wat ervan kwam en wanneer u er weer naar kijkt. Alles blijft in deze browser.',
  loading: 'Uw logboek wordt geopend…',
  failed: {
    what: 'Het logboek kon niet worden geopend. Misschien is de schijf vol, of staat de browser opslaan niet toe.',
    retry: 'Opnieuw proberen',
  },
  empty: {
    heading: 'Nog geen brief',
    what: 'Elk dossier dat u opent, krijgt hier een regel: zo vindt u het terug als het tabblad is gesloten. Hebt u een brief verzonden, dan herinnert het logboek u aan de dag waarop een antwoord moet komen.',
    how: 'Open een pagina met een formulier, klik op de extensie in de werkbalk en kies “Klacht voorbereiden”.',
  },
  kind: {
    complaint: 'Klacht',
    report: 'Tip',
    rights: 'Verzoek over uw rechten',
    notice: 'Suggestie aan de website',
  },
  to: { rights: 'de organisatie', notice: 'de website', nobody: 'nog geen autoriteit gekozen' },
  state: { draft: 'Concept', sent: 'Verzonden', answered: 'Beantwoord', closed: 'Afgesloten' },
  filter: {
    legend: 'Tonen',
    answers: { due: 'Te bekijken', open: 'Lopend', closed: 'Afgesloten' },
    none: {
      due: 'Er is niets te bekijken.',
      open: 'Er loopt geen brief.',
      closed: 'Er is geen brief afgesloten.',
    },
  },
  card: {
    addressee: 'Aan',
    reference: 'Kenmerk',
    state: 'Stand',
    begun: (day) => `Begonnen op ${day}`,
    sent: (day) => `Verzonden op ${day}`,
    answered: (day) => `Beantwoord op ${day}`,
    closed: (day) => `Afgesloten op ${day}`,
    next: 'Weer bekijken op',
    noNext: 'Geen dag bepaald',
    due: (day) => `Te bekijken sinds ${day}`,
    dossier: 'Dossier openen',
    dossierGone: 'Het dossier is verwijderd.',
    note: 'Notitie',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Geen wet stelt een termijn voor een suggestie: dit is uw eigen herinnering, ${counted(term.days, 'dag', 'dagen')} na verzending.`
    if (term?.article === 'UK 12A')
      return 'De organisatie heeft een maand om te antwoorden (artikelen\u00a012(3) en 12A UK GDPR). Die loopt vanaf de dag waarop zij uw brief ontvangt, en kan worden verlengd of opgeschort als de organisatie u dat binnen die maand laat weten.'
    if (term?.article === 'DPA 166')
      return 'Laat de ICO drie maanden niets weten, dan kan een rechter bevelen dat de ICO u zegt hoe het met de klacht staat (section 166 van de Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Op een verzoek om inzage komt in de regel binnen 30\u00a0dagen een antwoord (art.\u00a025, lid\u00a07, van de Zwitserse wet gegevensbescherming).'
    if (term?.article === '12(3)')
      return 'De organisatie heeft een maand om te antwoorden (artikel\u00a012, lid\u00a03, AVG). Die loopt vanaf de dag waarop zij uw brief ontvangt, en kan worden verlengd als de organisatie u dat binnen die maand laat weten.'
    if (term?.article === '78(2)')
      return 'De autoriteit heeft drie maanden om u te zeggen hoe het met uw klacht staat (artikel\u00a078, lid\u00a02, AVG).'
    return kind === 'report'
      ? 'Een autoriteit hoeft op een tip niet te antwoorden: er is geen termijn. U kunt zelf een dag bepalen.'
      : 'Voor deze brief is hier geen wettelijke termijn bekend. U kunt zelf een dag bepalen.'
  },
  weekend:
    'Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt tot het einde van de volgende werkdag.',
  change: {
    act: 'Wijzigen',
    state: 'Stand',
    day: { sent: 'Verzonden op', answered: 'Beantwoord op', closed: 'Afgesloten op' },
    dayHint: 'Vandaag of een dag in het verleden.',
    back: 'Een stap terug corrigeert: de dagen erna worden weggehaald.',
    remind: 'Weer bekijken op',
    remindHint: 'Laat leeg als u geen herinnering wilt.',
    note: 'Notitie',
    noteHint: 'Een zaaknummer, een naam, wat is gezegd. Wordt in deze browser bewaard.',
    save: 'Opslaan',
    cancel: 'Annuleren',
    saved: 'Opgeslagen.',
    problem: {
      'no-day': 'Vul een dag in.',
      future: 'Deze dag moet nog komen.',
      'before-the-last': 'Deze dag ligt voor de stap ervoor.',
      'not-sent': 'Geef eerst aan dat de brief is verzonden.',
      gone: 'Deze brief is in een ander tabblad verwijderd.',
      'storage-full': 'Opslaan lukte niet: de schijf is vol. Er is niets gewijzigd.',
    },
  },
  calendar: {
    heading: 'Agenda',
    what: 'Herinneringen in een bestand (.ics) dat elke agenda kan lezen. Een agenda wordt vaak naar een cloud gekopieerd: de website wordt er alleen in genoemd als u dat wilt.',
    one: 'Herinnering opslaan (.ics)',
    all: 'Alle herinneringen opslaan (.ics)',
    naming: 'De website in de agenda noemen',
    namingHint: 'Wie uw agenda ziet, ziet dan om welke website het gaat.',
    none: 'Er is geen komende dag om aan te herinneren.',
    saved: (count) => `${counted(count, 'herinnering', 'herinneringen')} opgeslagen.`,
    title: (kind, reference, host) =>
      host === null
        ? `Te bekijken: ${kind.toLowerCase()} ${reference}`
        : `Te bekijken: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, kenmerk ${reference}. ${why}\nUw logboek staat in de extensie Before You Sign.`,
  },
  remove: {
    act: 'Verwijderen',
    ask: 'Deze brief uit het logboek verwijderen? Het dossier, met de afbeeldingen van de pagina, wordt ook verwijderd, tenzij er een andere brief uit voortkwam.',
    dossierOnly: 'Alleen het dossier verwijderen',
    confirm: 'Verwijderen',
    keep: 'Behouden',
    removed: 'Verwijderd.',
    dossierRemoved: 'Het dossier is verwijderd; de regel blijft.',
    failed: 'Verwijderen lukte niet. Probeer het opnieuw.',
    all: {
      heading: 'Alles verwijderen',
      what: 'Alle brieven en dossiers, met hun afbeeldingen en opgeslagen pagina’s, en uw naam en adres als die worden bewaard. Lijsten en instellingen blijven.',
      act: 'Alles verwijderen…',
      ask: (letters) =>
        letters === 0
          ? 'Alle dossiers verwijderen? Dit kan niet ongedaan worden gemaakt.'
          : `${counted(letters, 'brief', 'brieven')} en alle dossiers verwijderen? Dit kan niet ongedaan worden gemaakt.`,
      confirm: 'Alles verwijderen',
      removed: 'Alles is verwijderd.',
    },
  },
  keepFor: {
    heading: 'Bewaartijd',
    label: 'Hoelang brieven en dossiers na de laatste wijziging worden bewaard',
    managed: 'Ingesteld door wie deze browser beheert.',
    hint: 'Daarna worden ze vanzelf verwijderd. Een dossier waarin niets is beantwoord, verdwijnt na 30 dagen.',
    answers: {
      3: '3 maanden',
      6: '6 maanden',
      12: '12 maanden',
      24: '24 maanden',
      always: 'tot ik ze verwijder',
    },
    failed: 'Dit kon niet worden opgeslagen.',
  },
  file: {
    heading: 'Exporteren en importeren',
    what: 'Alles in één bestand: brieven, dossiers met hun afbeeldingen zoals gemaakt (ook wat u erop hebt afgedekt), instellingen, de lijsten waarop u bent geabonneerd en de websites waar u de waarschuwing hebt verborgen. Het bestand is niet versleuteld.',
    withPages: 'Met de opgeslagen pagina’s (het grootste deel)',
    withIdentity: 'Met mijn naam en adres, als die hier worden bewaard',
    export: 'Alles exporteren',
    exporting: 'Het bestand wordt geschreven…',
    exported: (letters, megabytes) =>
      `Geëxporteerd: ${counted(letters, 'brief', 'brieven')}, ${megabytes}\u00a0MB.`,
    exportFailed: 'Het bestand kon niet worden geschreven. Hier is niets gewijzigd.',
    exportTooLarge:
      'Het bestand zou te groot zijn om weer te importeren. Laat de opgeslagen pagina’s weg, of verwijder eerst oude dossiers.',
    import: 'Bestand importeren',
    importHint: 'Wat nieuwer is, gaat voor; er wordt niets verwijderd.',
    importing: 'Het bestand wordt gelezen…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        brought('Brieven', letters),
        brought('Dossiers', dossiers),
        identity ? 'Uw naam en adres stonden in het bestand en worden nu hier bewaard.' : '',
        settings ? 'De instellingen uit het bestand gelden nu.' : '',
        refused === 0
          ? ''
          : `${counted(refused, 'deel', 'delen')} van het bestand ${plurals.select(refused) === 'one' ? 'kon niet worden gelezen en is' : 'konden niet worden gelezen en zijn'} weggelaten.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'Er stond niets in het bestand.',
    refused: {
      'too-large': 'Dit bestand is groter dan mogelijk is. Er is niets gewijzigd.',
      'not-ours': 'Dit bestand is geen export van dit logboek. Er is niets gewijzigd.',
      newer:
        'Dit bestand komt van een nieuwere versie van de extensie. Werk de extensie bij en importeer het dan. Er is niets gewijzigd.',
      incomplete: 'Dit bestand is afgebroken: het einde ontbreekt. Er is niets gewijzigd.',
      unreadable: 'De browser kon dit bestand niet lezen. Er is niets gewijzigd.',
      'storage-full': 'Er is op de schijf niet genoeg ruimte voor dit bestand. Er is niets gewijzigd.',
    },
    silenced: 'Websites uit het bestand waar geen waarschuwing meer komt',
    silencedHint: 'Om die terug te krijgen: “Lijsten en instellingen”, “Websites zonder waarschuwing”.',
    lists: 'Lijsten in het bestand zonder abonnement hier',
    listsHint: 'Abonneer u opnieuw bij “Lijsten en instellingen”, met dit adres en deze sleutel.',
  },
  step: {
    heading: 'In uw logboek',
    what: 'Dit dossier heeft een regel in uw logboek: daar vindt u het terug als dit tabblad is gesloten.',
    reference: 'Kenmerk',
    waiting: 'Als de brief is geschreven en u die hebt verzonden, kunt u dat hier aangeven.',
    day: 'Ik heb hem verzonden op',
    dayHint: 'Het logboek herinnert u daarna aan de dag waarop een antwoord moet komen.',
    future: 'Deze dag moet nog komen.',
    mark: 'Verzending noteren',
    elsewhere: (authority) =>
      `De getoonde brief is niet gericht aan de autoriteit die bij 3 is gekozen, maar aan: ${authority}. Het logboek noteert dat hij daarheen is verzonden.`,
    notNamed: (authority) =>
      `De getoonde brief noemt de gekozen autoriteit (${authority}) niet als geadresseerde. Noteer de verzending alleen als u hem daarheen hebt verzonden.`,
    markTo: (authority) => `Verzending noteren (aan: ${authority})`,
    marked: 'Genoteerd in het logboek.',
    notSent: 'Toch niet verzonden',
    calendar: 'Herinnering opslaan (.ics)',
    journal: 'Logboek openen',
    failed: 'Dit kon niet in het logboek worden genoteerd: misschien is de schijf vol.',
    earlier: (authority, day, reference) =>
      `U hebt op ${day} al een klacht over deze website verzonden (aan: ${authority}, kenmerk ${reference}). Eén klacht per persoon en per website is genoeg: wat nieuw is, kan onder dat kenmerk worden toegevoegd.`,
  },
  options: {
    heading: 'Logboek',
    what: 'Uw brieven en hun datums, herinneringen, exporteren en importeren.',
    open: 'Logboek openen',
  },
}
