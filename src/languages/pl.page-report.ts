import type { PageReportTexts } from './shape/page-report.ts'

/** Polish texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'pl',
  title: 'Co było widać na tej stronie',
  loading: 'Odczytywanie tego, co wiadomo o stronie…',
  site: 'Witryna',
  pageTitle: 'Tytuł strony',
  address: 'Adres',
  omitted: 'bez tego, co następuje po „?” lub „#” i może wskazywać osobę',
  looked: 'Odczytano',
  pageLanguage: 'Język strony',
  made: 'Utworzono w programie',
  list: 'Lista',
  boxes: 'Pola wyboru',
  box: { ticked: 'już zaznaczone', empty: 'niezaznaczone' },
  way: (site) => `Od Ciebie do formularza na ${site}.`,
  colon: ': ',
  limits:
    'Ten raport mówi, co rozszerzenie odczytało na stronie w danej chwili, na tym urządzeniu. „Nie znaleziono” znaczy, że słów nie znaleziono tam, gdzie ich szukano; człowiek może zobaczyć więcej. Strona może się zmienić. Otwarcie tego raportu niczego nie wysyła.',
  print: 'Drukuj',
  save: 'Zapisz jako tekst',
  keeping: {
    tab: 'Ten raport pozostaje w tej karcie do jej zamknięcia. Zapisz lub wydrukuj to, co chcesz zachować.',
    private:
      'Okno prywatne: nic nie jest przechowywane. Zapisz lub wydrukuj to, co chcesz zachować, dopóki strona jest otwarta.',
    none: 'Przeglądarka nie mogła zachować tego raportu na wypadek odświeżenia. Zapisz go lub wydrukuj teraz.',
  },
  notSeenTitle: 'O stronie nic nie wiadomo',
  notSeen: {
    'tab-gone':
      'Karta ze stroną została zamknięta, a tutaj nic nie jest przechowywane. Otwórz stronę ponownie, a potem raport z okna rozszerzenia.',
    'other-page': 'Karta pokazuje teraz inną witrynę. Otwórz raport ponownie z okna rozszerzenia.',
    'no-answer': 'Rozszerzenie nie mogło obejrzeć strony. Otwórz raport ponownie z okna rozszerzenia.',
  },
}
