import type { PageReportTexts } from './shape/page-report.ts'

/** Dutch texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'nl',
  title: 'Wat op deze pagina te zien was',
  loading: 'Lezen wat over de pagina bekend is…',
  site: 'Website',
  pageTitle: 'Titel van de pagina',
  address: 'Adres',
  omitted: 'zonder wat na “?” of “#” komt en de bezoeker kan noemen',
  looked: 'Bekeken op',
  pageLanguage: 'Taal van de pagina',
  made: 'Gemaakt met',
  list: 'Lijst',
  boxes: 'Vakjes',
  box: { ticked: 'al aangevinkt', empty: 'niet aangevinkt' },
  way: (site) => `Van u naar het formulier op ${site}.`,
  colon: ': ',
  limits:
    'Dit verslag zegt wat de extensie op dat moment op de pagina heeft gelezen, op dit apparaat. “Niet gevonden” betekent dat de woorden niet zijn gevonden waar ernaar is gezocht; een mens ziet misschien meer. Een pagina kan veranderen. Dit verslag openen verzendt niets.',
  print: 'Afdrukken',
  save: 'Opslaan als tekst',
  keeping: {
    tab: 'Dit verslag blijft in dit tabblad tot u het sluit. Bewaar of druk af wat u wilt houden.',
    private:
      'Privévenster: er wordt niets bewaard. Bewaar of druk af wat u wilt houden zolang de pagina er is.',
    none: 'De browser kon dit verslag niet bewaren voor als de pagina opnieuw wordt geladen. Bewaar het of druk het nu af.',
  },
  notSeenTitle: 'Over de pagina is niets bekend',
  notSeen: {
    'tab-gone':
      'Het tabblad met de pagina is gesloten en hier is niets bewaard. Open de pagina opnieuw en daarna het verslag vanuit het venster van de extensie.',
    'other-page':
      'Het tabblad toont nu een andere website. Open het verslag opnieuw vanuit het venster van de extensie.',
    'no-answer':
      'De extensie kon de pagina niet bekijken. Open het verslag opnieuw vanuit het venster van de extensie.',
  },
}
