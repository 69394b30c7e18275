import type { OptionsTexts } from './shape/options.ts'

const locale = 'pl'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

/** The form that goes with a number; the fourth form of Polish is for fractions. */
function count(amount: number, one: string, few: string, many: string): string {
  const rule = plurals.select(amount)
  return `${number.format(amount)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

const entries = (amount: number) => count(amount, 'wpis', 'wpisy', 'wpisów')

/** In the genitive: after "z", "do". */
const ofEntries = (amount: number) => count(amount, 'wpisu', 'wpisów', 'wpisów')

/** The options page in Polish. */
export const optionsTexts: OptionsTexts = {
  language: 'pl',
  locale,
  title: 'Listy i ustawienia',
  lead: 'Listy stron powiązanych z partiami, z których korzysta rozszerzenie, i to, co może ono pokazywać na stronach.',
  loading: 'Szukanie Twoich list…',
  unanswered: {
    nothing: 'Rozszerzenie nie odpowiada, więc nie można pokazać list.',
    last: 'Rozszerzenie nie odpowiada. Poniżej jego ostatnia odpowiedź.',
    retry: 'Spróbuj ponownie',
  },
  lists: {
    heading: 'Listy',
    maintainedBy: 'Prowadzi',
    bundled: 'Dołączona do rozszerzenia i odnawiana razem z nim. Nie można jej usunąć.',
    ownName: 'Jej własna nazwa:',
    edition: 'Wydanie',
    issued: (edition, day, age) => `nr\u00a0${number.format(edition)} z ${day}, wydano ${age}`,
    expires: 'Wygasa',
    verified: 'Ostatnio sprawdzono',
    tried: 'Ostatnia próba',
    paused: 'Wstrzymana: do wznowienia nie jest odnawiana ani używana.',
    lost: 'Zapisu tej listy nie można odczytać, więc nie jest używana. Usuń ją i zasubskrybuj ponownie.',
    removed: (name) => `Usunięto: „${name}”.`,
    gone: (name) => `Listy „${name}” nie ma już wśród Twoich list.`,
    subscribed: (name, edition, amount) =>
      `Zasubskrybowano listę „${name}”, nr\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Kryteria, propozycje, zastrzeżenia',
    criteria: 'Kryteria',
    suggestions: 'Propozycje',
    appeals: 'Zastrzeżenia',
    notNamed: 'Lista tego nie podaje.',
    own: [
      'Ta sama zasada obowiązuje dla wszystkich partii.',
      'Każdy wpis ma publiczne, datowane źródło, które wymienia właśnie tę stronę.',
      'Decydują dwie osoby z redakcji, żadna z nich nie jest autorem wpisu.',
      'Nikt nie głosuje, a inne listy nie są włączane.',
    ],
    ownRoute:
      'Poprawki zgłasza się projektowi w jego systemie zgłoszeń: co jest błędne i co na to wskazuje. Może to zrobić każdy.',
  },
  origin: {
    heading: 'Adres i klucz',
    address: 'Adres',
    key: 'Klucz publiczny',
    nextKey: 'Klucz zapowiedziany dla następnych wydań',
    keyId: (id) => `Identyfikator klucza ${id}`,
  },
  update: {
    act: 'Aktualizuj',
    underWay: 'Aktualizowanie…',
    updated: (edition) => `Zaktualizowano do nr\u00a0${number.format(edition)}.`,
    unchanged: 'Nic nowego.',
    refused: (why, issued) => `Nie zaktualizowano: ${why} Lista z ${issued} pozostaje w użyciu.`,
    noAnswer: 'Rozszerzenie nie odpowiedziało. Lista pozostaje bez zmian.',
    pausedNow: 'Lista jest wstrzymana. Najpierw ją wznów.',
    problems: (amount) =>
      `Dla prowadzących listę: ${count(amount, 'rzecz do poprawienia', 'rzeczy do poprawienia', 'rzeczy do poprawienia')}`,
  },
  pause: {
    pause: 'Wstrzymaj',
    resume: 'Wznów',
    paused: 'Wstrzymano.',
    resumed: 'Wznowiono.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  remove: {
    act: 'Usuń',
    ask: (amount) =>
      `Usunąć tę listę (${entries(amount)})? Aby ją odzyskać, potrzebne będą jej adres i klucz.`,
    askLost: 'Usunąć to, co zostało z tej listy?',
    confirm: 'Tak, usuń',
    keep: 'Zachowaj',
    failed: 'Nie udało się usunąć listy. Spróbuj ponownie.',
  },
  progress: {
    phase: {
      signature: 'Pobieranie podpisu',
      list: 'Pobieranie listy',
      checking: 'Sprawdzanie podpisu i wpisów',
      storing: 'Zapisywanie wpisów',
    },
    colon: ': ',
    // A slash, because after "z" the unit would need another case.
    of: (done, whole, share) => `${done} / ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Wpisy (${number.format(amount)})`,
    search: 'Szukaj domeny lub partii',
    searchHint: 'Wystarczy część nazwy.',
    loading: 'Szukanie wpisów…',
    unanswered: 'Nie udało się pobrać wpisów.',
    found: (shown, total, query) =>
      `${query === '' ? 'Wyświetlono' : `„${query}”: wyświetlono`} ${number.format(shown)} z ${ofEntries(total)}.`,
    none: (query) => (query === '' ? 'Ta lista nie ma wpisów.' : `„${query}”: brak wpisu na tej liście.`),
    more: (amount) => `Pokaż jeszcze ${number.format(amount)}`,
    lastSource: (date) => `ostatnie źródło: ${date}`,
    operator: 'Podmiot prowadzący, według źródeł',
    textOf: 'tekst:',
    kind: {
      petition: 'petycja',
      quiz: 'quiz',
      survey: 'ankieta',
      'support-declaration': 'deklaracja poparcia',
      'vote-application': 'wniosek o głosowanie',
      contest: 'konkurs',
      'share-a-friend': 'strona do polecenia znajomym',
      lookalike: 'strona podobna do innej',
    },
    retired: (amount) => `Wycofano ${entries(amount)}; wycofane wpisy są zachowywane, ale niewyświetlane.`,
    byParty: 'Wpisy według partii',
    tooLong: (limit) => `Liczone są tu tylko listy do ${ofEntries(limit)}.`,
  },
  subscribe: {
    heading: 'Subskrybuj listę',
    what: 'Lista może powiedzieć o stronie, że się na niej znajduje i dlaczego; nic o odwiedzanych stronach nie jest nikomu wysyłane. Raz dziennie jej plik jest pobierany spod podanego tu adresu, którego operator widzi Twój adres IP.',
    where:
      'Adres i klucz publikują razem prowadzący listę. Porównaj klucz z drugim ich miejscem w sieci, jeśli takie istnieje.',
    address: { label: 'Adres listy', hint: 'Zaczyna się od https://' },
    key: {
      label: 'Klucz publiczny',
      hint: '56\u00a0znaków, zaczyna się od RW; można też wkleić cały plik .pub.',
    },
    name: { label: 'Nazwa (nieobowiązkowa)', hint: 'Dowolna. Gdy pole jest puste: jej własna nazwa.' },
    act: 'Subskrybuj',
    underWay: 'Pobieranie i sprawdzanie listy…',
    badAddress: 'Spod tego adresu nie można pobrać listy. Musi zaczynać się od https://',
    knownAddress: 'Ten adres ma już jedna z Twoich list.',
    badKey: 'To nie jest klucz publiczny. Ma on 56\u00a0znaków i zaczyna się od RW.',
    tooMany: 'Masz już tyle list, ile rozszerzenie może pomieścić. Najpierw usuń jedną z nich.',
    refused: (why) => `Nie zasubskrybowano: ${why} Niczego nie zapisano.`,
    noAnswer: 'Rozszerzenie nie odpowiedziało. Spróbuj ponownie.',
  },
  managed: 'Ustawione przez osobę zarządzającą tą przeglądarką.',
  warnings: {
    heading: 'Kiedy ostrzegać',
    legend: 'Ostrzeżenie na stronie',
    choice: {
      noted: 'Gdy są uwagi do formularza oraz na stronach z list',
      listed: 'Tylko na stronach z list',
      never: 'Nigdy: mówi o tym przycisk na pasku narzędzi',
    },
    badge: 'Przycisk na pasku narzędzi zawsze pokazuje poziom każdej strony.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  silenced: {
    heading: 'Strony bez ostrzeżeń',
    what: 'Strony, na których ukryto ostrzeżenie. Zna je tylko ta przeglądarka.',
    none: 'Nie ukryto żadnego ostrzeżenia.',
    unanswered: 'Rozszerzenie nie odpowiada, więc nie można pokazać tych stron.',
    untilNew: 'ukryto do czasu zmian',
    always: 'bez żadnych ostrzeżeń',
    undo: 'Ostrzegaj ponownie',
    undoFor: (host) => `Ostrzegaj ponownie na stronie ${host}`,
    undone: (host) => `Ostrzeżenia na stronie ${host} znów będą się pojawiać.`,
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  access: {
    heading: 'Dostęp do stron',
    every: 'Rozszerzenie może odczytywać otwartą stronę w każdej witrynie.',
    some: 'Rozszerzenie nie może odczytywać wszystkich witryn. W pozostałych odczytuje stronę dopiero, gdy klikniesz jego przycisk; wcześniej nie ma ostrzeżenia.',
    twice: 'Tam pierwsze kliknięcie odczytuje stronę, a drugie pokazuje odpowiedź.',
    why: 'Odczytuje formularze i to, co jest wokół nich, na Twoim komputerze. Nie odczytuje tego, co wpisujesz.',
    how: {
      chromium:
        'Aby to zmienić: kliknij prawym przyciskiem myszy przycisk na pasku narzędzi, wybierz „Zarządzaj rozszerzeniem”, a tam dostęp do witryn.',
      firefox: 'Aby to zmienić: otwórz about:addons, potem to rozszerzenie i „Uprawnienia”.',
    },
    allow: 'Zezwól na wszystkich stronach',
    allowed: 'Dostęp przyznany. Załaduj ponownie strony, które są już otwarte.',
    refused:
      'Nic się nie zmieniło. Możesz zezwolić tutaj później albo kliknąć przycisk rozszerzenia na wybranej stronie.',
    again: 'Sprawdź ponownie',
  },
  erase: {
    heading: 'Co jest przechowywane',
    what: 'Wszystko jest w tej przeglądarce i nigdzie indziej.',
    kept: [
      'Twoje sprawy i dziennik, ze zrzutami ekranu i pismami',
      'dane osoby, która podpisuje, jeśli wybrano ich przechowanie',
      'strony bez ostrzeżeń',
      'Twoje ustawienia, z ostatnio wybranym krajem',
    ],
    act: 'Usuń to wszystko',
    ask: 'Usunąć sprawy, dziennik, strony bez ostrzeżeń i ustawienia? Tego nie można cofnąć. Listy zostają.',
    confirm: 'Tak, usuń wszystko',
    keep: 'Zachowaj',
    done: 'Wszystko usunięto.',
    failed: 'Nie udało się usunąć wszystkiego. Spróbuj ponownie.',
  },
  about: {
    heading: 'Informacje',
    version: (version) => `Wersja ${version}`,
    promises: [
      'Bez konta, bez naszego serwera, bez statystyk.',
      'Te same zasady dla wszystkich partii.',
      'Rozszerzenie mówi, co znaleziono, a czego nie, z miejscem i dniem. Ocena należy do człowieka.',
    ],
    licence: 'Wolne oprogramowanie na licencji EUPL 1.2.',
  },
  interfaceLanguage: {
    heading: 'Język',
    label: 'Język rozszerzenia',
    browsers: 'Taki jak przeglądarki',
    what: 'Pisma pozostają w języku organu, do którego są kierowane.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  rememberedCountry: {
    heading: 'Kraj organu nadzorczego',
    what: (country) => `Nowa sprawa zaczyna się od ostatnio wybranego kraju: ${country}.`,
    forget: 'Zapomnij ten kraj',
    forgotten: 'Żaden kraj nie jest już pamiętany.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  inPages: {
    heading: 'Na stronach',
    markLinks: 'Oznaczaj odnośniki do stron z list',
    what: 'Umieszcza mały znak obok odnośnika, który prowadzi do strony z listy. Bez tego takie odnośniki są wymieniane po kliknięciu rozszerzenia.',
    notice: 'Strona może zauważyć ten znak i dowiedzieć się, że używasz tego rozszerzenia.',
    on: 'Włączone',
    off: 'Wyłączone',
    unanswered: 'Rozszerzenie nie odpowiada, więc nie można pokazać tego ustawienia.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
}
