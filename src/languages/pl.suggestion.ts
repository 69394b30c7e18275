import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in Polish. */
export const suggestionTexts: SuggestionTexts = {
  language: 'pl',
  locale: 'pl-PL',
  title: 'Before You Sign – propozycja',
  loading: 'Odczytywanie strony…',
  heading: { 'new-site': 'Zaproponuj stronę do listy', correction: 'Zakwestionuj lub popraw wpis' },
  about: (host, moment) => `${host}, strona odczytana: ${moment}`,
  promise:
    'Nic nie jest stąd wysyłane. Tekst wysyłasz samodzielnie tam, gdzie wskazuje lista; wysłany zostaje dokładnie ten tekst, który widać.',
  notSeen: {
    'tab-gone': 'Karty, z której tu trafiono, już nie ma. Szkic jest pusty: wpisz w pola to, co wiesz.',
    'other-page':
      'Karta, z której tu trafiono, pokazuje teraz inną stronę. Szkic jest pusty: wpisz w pola to, co wiesz.',
    'no-answer': 'Rozszerzenie nie mogło odczytać strony. Szkic jest pusty: wpisz w pola to, co wiesz.',
  },
  criteria: {
    heading: 'Czego wymaga lista',
    lines: [
      'Publiczne źródło, które podaje adres strony i mówi, kto ją prowadzi lub promuje.',
      'Ta sama zasada dla wszystkich partii.',
      'Obecność na liście nie oznacza naruszenia prawa: lista podaje, co mówią datowane źródła.',
    ],
    more: 'Kryteria tej listy',
  },
  site: {
    heading: 'Strona',
    address: { label: 'Adres strony', hint: 'Wystarczy nazwa domeny: przyklad.pl' },
    unicode: (name) => `Przeglądarki mogą wyświetlać ją jako ${name}.`,
    whole: {
      legend: 'Co do niej należy?',
      domain: (name) => `${name} ze wszystkimi adresami`,
      host: (name) => `tylko ${name}`,
    },
    refused: {
      'no-site': 'To nie jest nazwa strony. Przykład: przyklad.pl',
      'shared-host':
        'Pod tym adresem są formularze wielu podmiotów lub instytucji publicznej. Lista wymieniłaby je wszystkie.',
    },
    official: (party) => `To oficjalna strona partii: ${party}. Listy pomijają strony, które same to podają.`,
    known: (list) => `Ta strona jest już na liście „${list}”.`,
    contest: 'Zakwestionuj lub popraw zamiast tego wpis',
    asked: (fields) => `Dane, o które proszą jej formularze: ${fields}.`,
    country: { label: 'Kraj, do którego się zwraca', hint: '' },
    kind: { label: 'O co prosi', hint: '' },
    kinds: {
      petition: 'Podpisy pod petycją',
      quiz: 'Odpowiedzi w quizie',
      survey: 'Odpowiedzi w ankiecie',
      'support-declaration': 'Deklaracja poparcia',
      'vote-application': 'Wniosek o głosowanie',
      contest: 'Udział w konkursie',
      'share-a-friend': 'Dane kontaktowe znajomych',
      lookalike: 'Dane na stronie podobnej do cudzej',
    },
    choose: 'Wybierz…',
  },
  behind: {
    heading: 'Kto za nią stoi według Twojego źródła?',
    clues: 'Zauważone na stronie',
    noClues: 'Rozszerzenie nie znalazło na tej stronie wskazówek prowadzących do partii.',
    cluesProve:
      'Same wskazówki niczego nie dowodzą: strony z wielu powodów korzystają ze wspólnych usług i kont. Źródło i tak jest potrzebne.',
    party: { label: 'Partia', hint: '' },
    fromClues: 'Ze wskazówek',
    otherParty: 'Inna partia…',
    partyName: { label: 'Nazwa partii', hint: '' },
    relation: {
      legend: 'Co mówi źródło?',
      answers: {
        'party-run': 'Stronę prowadzi partia, jej komitet lub kampania osoby kandydującej',
        'party-figure': 'Prowadzi ją osoba z partii lub stowarzyszenie, któremu taka osoba przewodniczy',
        promoted: 'Partia ją promuje; kto ją prowadzi, nie podano',
      },
    },
    operator: {
      label: 'Kto ją prowadzi, z nazwy',
      hint: 'Jeśli mówi to źródło. Organizacje i firmy, nie osoby prywatne.',
    },
  },
  sources: {
    heading: 'Twoje źródła',
    lead: 'Co najmniej jedno, publiczne i datowane, które podaje adres strony: gazeta, organ, sąd, nota prawna strony.',
    one: (index) => `Źródło ${index}`,
    fields: {
      url: { label: 'Adres źródła', hint: '' },
      title: { label: 'Tytuł', hint: '' },
      publisher: { label: 'Wydawca', hint: 'Gazeta, organ, strona' },
      date: { label: 'Data', hint: 'Tak jak w źródle: 2026, 2026-11 lub 2026-11-22' },
      states: { label: 'Co mówi o stronie', hint: 'Własnymi słowami, w jednym lub dwóch zdaniach' },
    },
    namesThisSite: 'Podaje adres tej strony',
    add: 'Dodaj źródło',
    remove: (index) => `Usuń źródło ${index}`,
  },
  note: {
    heading: 'Coś jeszcze?',
    field: { label: 'Uwaga dla redakcji listy', hint: 'Tylko fakty. Pomiń nazwiska osób prywatnych.' },
  },
  entry: {
    notStated: 'nie podano',
    notKnown: 'nie wiadomo',
    notLookedAt: 'Redakcja listy jeszcze tego nie sprawdziła.',
    namedAtForm: (quote) => `Formularz podawał, kto zbiera dane: ${quote}.`,
    namedOnPage: 'Strona wymieniała partię tam, gdzie prosiła o dane.',
    suggested:
      'Propozycja nadesłana do listy. Redakcja nie podjęła decyzji; do tego czasu wpis nie jest nikomu pokazywany.',
    marks: { open: '„', close: '”', innerOpen: '«', innerClose: '»' },
  },
  correction: {
    says: (list, edition, date) => `Lista „${list}”, nr\u00a0${edition} z ${date}, podaje:`,
    entry: { label: 'Wpis', hint: 'Adres strony w takiej postaci, jaką ma lista: przyklad.pl' },
    what: {
      heading: 'Co się nie zgadza?',
      answers: {
        'wrong-fact': 'Fakt jest błędny',
        'changed-hands': 'Stronę prowadzi teraz kto inny',
        'site-corrected': 'Strona podaje już to, czego brakowało',
        'own-site': 'Prowadzę tę stronę i chcę odpowiedzieć',
        'source-gone': 'Źródło zniknęło lub zostało sprostowane',
        other: 'Coś innego',
      },
    },
    shows: {
      heading: 'Co na to wskazuje?',
      text: { label: 'Opis', hint: 'Co jest błędne, co jest prawdą i od kiedy.' },
      addresses: { label: 'Adresy, które to pokazują', hint: 'Po jednym w wierszu' },
    },
    reply: {
      heading: 'Twoja odpowiedź',
      field: {
        label: 'Odpowiedź do opublikowania przy wpisie',
        hint: 'Najwyżej 600 znaków, w postaci, w jakiej może być opublikowana.',
      },
    },
    contact: {
      heading: 'Czy redakcja listy może o coś zapytać?',
      field: {
        label: 'Jak się z Tobą skontaktować',
        hint: 'Tylko jeśli chcesz. Nigdzie na tym komputerze nie jest to przechowywane.',
      },
    },
  },
  withSeen: {
    label: 'Dołącz to, co rozszerzenie odczytało na stronie',
    hint: 'Adres bez parametrów, dzień, wskazówki i ustalenia. Nic z tego, co tam wpisano. Sprawdź adres: jego ścieżka może Cię wskazywać.',
  },
  list: {
    heading: 'Do której listy?',
    edition: (edition, date) => `nr\u00a0${edition} z ${date}`,
    none: 'Żadna lista nie jest tu znana. Tekst i tak można zapisać.',
    page: (list) => `Otwórz stronę, na której przyjmuje to lista „${list}”`,
    mail: (address) => `Napisz na adres ${address}`,
    pageHint: 'Otwiera się w nowej karcie. Nic nie jest tam wypełniane: wklej tekst lub dołącz plik.',
    mailHint: 'Otwiera program pocztowy tylko z tematem: wklej tekst lub dołącz plik.',
    project:
      'Ta lista jest dołączona do rozszerzenia. Wyślij plik do jego projektu; strona projektu podaje dokąd.',
    maintainer: (name) =>
      `Ta lista nie podaje adresu. Dokąd wysłać plik, można się dowiedzieć u prowadzących listę: ${name}.`,
    unanswered: 'Adres listy nie jest tu dostępny. Podają go opcje rozszerzenia.',
    visitMaintainer: 'Strona prowadzących listę',
    subject: {
      'new-site': (site) => `Propozycja do listy: ${site}`,
      correction: (site) => `Poprawka wpisu: ${site}`,
    },
  },
  problem: {
    site: { empty: 'adres strony', wrong: 'To nie jest nazwa strony. Przykład: przyklad.pl' },
    country: { empty: 'kraj', wrong: 'Wybierz kraj.' },
    kind: { empty: 'o co prosi strona', wrong: 'Wybierz, o co prosi strona.' },
    party: { empty: 'partia', wrong: 'Wybierz partię lub wpisz jej nazwę.' },
    relation: {
      empty: 'co źródło mówi o partii i stronie',
      wrong: 'Wybierz, co mówi źródło.',
    },
    operator: { empty: 'kto ją prowadzi', wrong: 'Ta nazwa jest za długa: najwyżej 200 znaków.' },
    sources: { empty: 'źródło', wrong: 'Jedno ze źródeł musi podawać adres tej strony.' },
    url: {
      empty: 'adres źródła',
      wrong: 'Wpisz cały adres, który zaczyna się od https:// lub http://, bez „@”.',
    },
    title: { empty: 'tytuł źródła', wrong: 'Tytuł jest za długi: najwyżej 200 znaków.' },
    publisher: { empty: 'wydawca źródła', wrong: 'Ta nazwa jest za długa: najwyżej 200 znaków.' },
    date: {
      empty: 'data źródła',
      wrong: 'Wpisz rok, miesiąc lub dzień, który już nadszedł: 2026, 2026-11 lub 2026-11-22.',
    },
    states: { empty: 'co mówi źródło', wrong: 'Tekst jest za długi: najwyżej 600 znaków.' },
  },
  correctionProblem: {
    entry: { empty: 'wpis', wrong: 'To nie jest nazwa strony. Przykład: przyklad.pl' },
    what: { empty: 'co się nie zgadza', wrong: 'Wybierz, co się nie zgadza.' },
    shows: { empty: 'co na to wskazuje, opis lub adres', wrong: 'Napisz, co na to wskazuje.' },
    addresses: {
      empty: 'adresy, które to pokazują',
      wrong:
        'Wpisz całe adresy, po jednym w wierszu, które zaczynają się od https:// lub http://; najwyżej 20.',
    },
  },
  outcome: {
    heading: { 'new-site': 'Propozycja', correction: 'Poprawka' },
    lead: 'Wysyłasz ten tekst i nic więcej.',
    label: 'Tekst propozycji (JSON) do przeczytania i skopiowania',
    toDo: 'Do uzupełnienia:',
    lacking: 'Jeszcze brakuje:',
    complete: {
      'new-site': 'Gotowe. O tym, czy strona trafi na listę, decyduje jej redakcja.',
      correction: 'Gotowe. O dalszym ciągu decyduje redakcja listy.',
    },
    raw: 'Słowami kontroli, której używają listy',
    copy: 'Kopiuj tekst',
    save: 'Zapisz jako plik',
    copied: 'Tekst skopiowany.',
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst i skopiuj go samodzielnie.',
    saved: 'Plik zapisany.',
    incomplete: 'Jeszcze nie jest gotowe.',
    send: 'Dokąd to wysłać',
  },
}
