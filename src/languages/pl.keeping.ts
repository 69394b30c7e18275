import type { KeepingTexts } from './shape/keeping.ts'

/** Polish texts about what is kept, who signs, and in which language. */
export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Nie udało się odczytać tego, co w tej sprawie już rozpoczęto, więc zaczyna się ona od nowa. To, co było widać na stronie, nadal tu jest.',
    notKept:
      'Nie udało się zachować ostatnich zmian: pamięć przeglądarki jest pełna lub niedostępna. Możesz pracować dalej. Przed zamknięciem tej strony skopiuj lub zapisz pismo.',
    newer:
      'Tę sprawę zmieniono w innej karcie. Aby nic tam nie zginęło, ta karta niczego więcej nie zachowuje, dopóki nie wybierzesz.',
    takeNewer: 'Pokaż nowszą wersję',
    keepMine: 'Zachowaj zamiast niej tę wersję',
    deleted:
      'Ta sprawa została usunięta. To, co widać, pozostaje do zamknięcia tej strony i nie jest przechowywane.',
  },
  identity: {
    heading: 'Twoje dane do pisma',
    why: 'Trafiają w wykropkowane miejsca pisma; pozostaw puste to, co wolisz wpisać ręcznie. Odpowiedzi i pismo, razem z tym, co do niego wpiszesz, są przechowywane z tą sprawą w tej przeglądarce; te dane nie, chyba że zaznaczysz to poniżej.',
    needs: {
      complaint:
        'Do skargi podaj co najmniej imię i nazwisko oraz sposób kontaktu: organ musi Cię poinformować o jej wyniku.',
      report: 'Zawiadomienie może ich nie zawierać; organ nie będzie wtedy mógł o nic zapytać.',
    },
    withoutName: (authority) => `Bez podania imienia i nazwiska (${authority}):`,
    fields: {
      firstName: 'Imię',
      surname: 'Nazwisko',
      street: 'Ulica i numer',
      postcode: 'Kod pocztowy',
      city: 'Miejscowość',
      country: 'Kraj adresu',
      email: 'Adres e-mail',
      phone: 'Telefon',
    },
    noCountry: 'Nie podano',
    confidential: {
      title: 'Poprosić organ, by nie mówił podmiotowi, kim jestem',
      what: {
        complaint:
          'Pismo o to prosi, a decyduje organ. Skargi na przetwarzanie własnych danych często nie da się rozpatrzyć, jeśli podmiot nie dowie się, czyje to dane, a prawo może dać mu wgląd w akta. Dlatego pismo prosi też o wcześniejszą wiadomość.',
        report:
          'Pismo o to prosi, a decyduje organ. Zawiadomienie nie wymaga tych danych: tego, co zostanie tu puste, nie można przekazać.',
      },
    },
    keep: 'Przechowaj te dane w tej przeglądarce',
    keepWhat:
      'Na potrzeby następnej sprawy. Bez zaznaczenia znikają po zamknięciu tej strony. Odznaczenie usuwa je od razu.',
    kept: 'Te dane są przechowywane w tej przeglądarce.',
    notKept:
      'Nie udało się zachować tych danych: pamięć przeglądarki jest pełna lub niedostępna. Pozostają tu do zamknięcia tej strony.',
    withdrawn: 'Te dane usunięto z przeglądarki w innej karcie. Pozostają tu do zamknięcia tej strony.',
    notForgotten:
      'Nie udało się usunąć tych danych z przeglądarki. Spróbuj ponownie; usunięcie rozszerzenia także je usuwa.',
  },
  underAge: {
    answer: 'Moje, i nie mam jeszcze 18 lat',
    notice:
      'Skargę za osobę, która nie ma 18 lat, zwykle podpisuje ktoś, kto sprawuje władzę rodzicielską: rodzic lub opiekun prawny. To, czy możesz podpisać samodzielnie, zależy od kraju; organ może to wyjaśnić.',
    legend: 'Co dalej?',
    ways: {
      'guardian-signs': 'Podpisuje rodzic lub opiekun prawny: skarga pisana w jego imieniu',
      report: 'Wysyłam zawiadomienie: bez podpisu, a organ nie musi odpowiadać',
    },
    whoseDetails: 'Dane w punkcie 5 są wtedy danymi osoby, która podpisuje.',
  },
  letterLanguage: 'Język pisma',
}
