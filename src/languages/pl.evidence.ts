import type { EvidenceTexts } from './shape/evidence.ts'

const number = new Intl.NumberFormat('pl-PL')
const plurals = new Intl.PluralRules('pl-PL')

/** The form that goes with a number; the fourth form of Polish is for fractions. */
function counted(amount: number, one: string, few: string, many: string): string {
  const rule = plurals.select(amount)
  return `${number.format(amount)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

/** Polish texts about evidence; a bundle is "pakiet dowodów". */
export const evidenceTexts: EvidenceTexts = {
  language: 'pl',
  locale: 'pl-PL',
  pictures: {
    loading: 'Szukanie tego, co zapisano po kliknięciu…',
    form: (index) => `Zrzut formularza nr\u00a0${index}`,
    covered: (count) =>
      `Zakryto ${counted(
        count,
        'miejsce, w którym można coś wpisać',
        'miejsca, w których można coś wpisać',
        'miejsc, w których można coś wpisać',
      )}.`,
    nothingToCover: 'Na tym zrzucie nie znaleziono miejsc, w których można coś wpisać.',
    uncovered:
      'Pola nie są zakryte: to, co w nich wpisano, może na tym zrzucie przeczytać każdy, kto go otrzyma.',
    unknown:
      'Nie udało się ustalić, gdzie na tym zrzucie są pola, więc nic nie zakryto. Zakryj samodzielnie to, co wpisano.',
    coverFields: 'Zakryj pola na tym zrzucie',
    notKept: 'Ten zrzut nie jest dołączony.',
    broken:
      'Nie udało się narysować tego zrzutu, więc go pominięto. Nic niezakrytego nie trafia w jego miejsce.',
    missing: {
      'not-found': 'Bez osobnego zrzutu formularza: nie odnaleziono go na stronie.',
      'not-allowed': 'Bez osobnego zrzutu formularza: przeglądarka nie pozwoliła na niego na tej stronie.',
      failed: 'Bez osobnego zrzutu formularza: przeglądarka nie zdołała go wykonać.',
      'too-large': 'Bez osobnego zrzutu formularza: był zbyt duży, aby go przechować.',
      'no-time':
        'Formularz ciągnie się dalej poniżej ostatniego zrzutu: na kolejne trzeba by zbyt długo czekać.',
    },
  },
  editor: {
    open: 'Przytnij zrzut lub zakryj więcej',
    how: 'Przeciągnij po zrzucie, aby zaznaczyć obszar, lub wpisz jego położenie w pikselach. Potem go zakryj albo zachowaj tylko jego.',
    area: 'Zaznaczony obszar',
    left: 'Od lewej',
    top: 'Od góry',
    width: 'Szerokość',
    height: 'Wysokość',
    cover: 'Zakryj ten obszar',
    crop: 'Zachowaj tylko ten obszar',
    whole: 'Przywróć cały zrzut',
    undo: 'Cofnij',
    covers: 'Zakryte ręcznie',
    removeCover: (index) => `Odkryj obszar ${index}`,
    pixels: 'pikseli',
    done: {
      covered: 'Obszar zakryto.',
      cropped: 'Zachowano tylko zaznaczony obszar.',
      whole: 'Znów widać cały zrzut.',
      undone: 'Cofnięto.',
      removed: 'Obszar odkryto.',
    },
    notKept: 'Nie udało się zachować tej zmiany: obowiązuje, dopóki ta strona jest otwarta.',
    gone: 'Tego, co zakryto lub odcięto, nie ma w zapisanym pliku: piksele są zastąpione, a nie rozmyte, i nie da się ich z niego odzyskać. Pierwotny zrzut pozostaje w tej przeglądarce razem ze sprawą, aby można było cofnąć zmiany.',
  },
  archive: {
    keep: (kind, size) =>
      `Dołącz do pliku zip stronę w ówczesnej postaci (${kind === 'mhtml' ? 'MHTML, otwiera się w przeglądarkach Chromium' : 'HTML, bez obrazów'}, ${size})`,
    what: 'Bez skryptów i bez zawartości pól. Zawiera jednak to, co pokazywała sama strona, na przykład Twoje nazwisko po zalogowaniu.',
    pending: 'Trwa zapisywanie strony…',
    missing: {
      'not-supported': 'Strony nie zapisano: ta przeglądarka nie ma takiej możliwości.',
      'not-allowed': 'Strony nie zapisano: przeglądarka na to nie pozwoliła.',
      failed: 'Strony nie zapisano: przeglądarka nie zdołała tego zrobić lub jej przerwano.',
      'too-large': 'Strony nie zapisano: była zbyt duża, aby ją przechować.',
    },
  },
  bundle: {
    heading: 'Wszystko w jednym pliku',
    save: 'Zapisz wszystko (zip)',
    making: 'Łączenie plików…',
    saved: (name, size) => `Zapisano jako ${name} (${size}).`,
    failed: 'Nie udało się przygotować pliku zip. Pojedyncze pliki można zapisać pod pismem.',
    withoutLetter: 'Pismo nie jest jeszcze napisane, więc plik zip zawiera same dowody.',
    warning:
      'Plik zip zawiera pismo, z Twoim nazwiskiem, jeśli je podano, oraz to, co pokazywała strona. Kto go otrzyma, może wszystko przeczytać.',
    contents: 'Co zawiera',
    size: (size) => `Około ${size} przed kompresją.`,
    limits:
      'Nie każdy organ przyjmuje plik zip (duński go odrzuca), a niektóre ograniczają rozmiar (w Bawarii 1,5\u00a0MB). PDF zawiera pismo i wszystkie zrzuty; wtedy to on jest właściwą drogą.',
    part: {
      letter: 'Twoje pismo',
      record: 'Zapis strony: pola, teksty, odnośniki i ustalenia',
      picture: 'Zrzut ekranu',
      archive: 'Strona w ówczesnej postaci, bez skryptów i zawartości pól',
      frame: 'Ramka strony',
      documents: 'Odczytane polityki prywatności i noty prawne',
      lists: 'Wpisy z list i ich źródła',
      report: 'Podsumowanie do odczytu maszynowego według unijnego wzoru zgłoszenia do organu',
    },
    verify: 'Sprawdź zapisany plik zip',
  },
  readme: ({ reference, page, checkedAt, versions, files }) =>
    [
      `DOWODY ${reference}`,
      '',
      'Co to jest',
      'Pliki zebrane na komputerze osoby, która przygotowała skargę lub zawiadomienie dotyczące strony internetowej.',
      `Strona: ${page}`,
      `Odczytano: ${checkedAt}`,
      `Odczytano za pomocą: ${versions}`,
      '',
      'Pliki',
      ...files.map(({ name, what }) => `${name}: ${what}`),
      'manifest.json: wymienia każdą część z jej rozmiarem, SHA-256 i godziną',
      'SHA256SUMS: skróty dla sha256sum',
      '',
      'Jak sprawdzić, czy nic się nie zmieniło',
      'W systemie Linux: sha256sum -c SHA256SUMS',
      'W systemie macOS: shasum -a 256 -c SHA256SUMS',
      'W systemie Windows (PowerShell): Get-FileHash -Algorithm SHA256 *, a potem porównać z SHA256SUMS',
      'Albo otworzyć plik zip na stronie „Sprawdzanie pakietu dowodów” w rozszerzeniu.',
      '',
      'Co to pokazuje, a czego nie',
      'Skróty pokazują, że pliki są takie, jakie były przy tworzeniu pakietu. Nie pokazują, kto go utworzył ani że strona tak wyglądała: zrzut wykonany samodzielnie jest dowodem podlegającym swobodnej ocenie, godziny pochodzą z zegara komputera, a organ może sam obejrzeć stronę.',
      'Plik strony to obca treść. Usunięto z niego skrypty i zawartość pól; otwieraj go tylko w razie potrzeby.',
      '',
    ].join('\n'),
  options: {
    heading: 'Pakiety dowodów',
    what: 'Plik zip zapisany ze sprawy, własny lub otrzymany od kogoś, można sprawdzić bez internetu.',
    open: 'Sprawdź pakiet dowodów',
  },
  verify: {
    title: 'Sprawdzanie pakietu dowodów',
    lead: 'Pokazuje, czy pliki pakietu są takie, jakie były przy jego tworzeniu, i co zawierają.',
    promise: 'Plik jest odczytywany na tym komputerze. Nic z niego nie jest wysyłane ani uruchamiane.',
    choose: 'Wybierz pakiet dowodów (zip)',
    drop: 'lub upuść go tutaj',
    reading: 'Odczytywanie pakietu…',
    refused: {
      'no-zip': 'To nie jest plik zip lub brakuje jego końca.',
      'too-large':
        'Nie otwarto: plik jest większy, niż może być pakiet dowodów, lub po rozpakowaniu urósłby ponad miarę.',
      'too-many': 'Nie otwarto: jest w nim więcej plików niż w pakiecie dowodów.',
      encrypted: 'Nie otwarto: plik zip jest zaszyfrowany, a pakiet dowodów nie jest.',
      'unknown-method': 'Nie otwarto: pliki spakowano w sposób, którego pakiet dowodów nie używa.',
      'bad-name':
        'Nie otwarto: nazwa jednego z plików nie występuje w pakiecie dowodów (folder, ścieżka lub nietypowe znaki).',
      twice: 'Nie otwarto: dwa pliki mają w nim tę samą nazwę.',
      overlapping: 'Nie otwarto: pliki w zip nachodzą na siebie lub coś jest między nimi ukryte.',
      damaged: 'Nie otwarto: plik zip jest uszkodzony.',
      'no-manifest': 'Ten plik zip nie jest pakietem dowodów: brakuje manifest.json.',
      'broken-manifest': 'Plik manifest.json jest, ale uszkodzony lub w innej wersji.',
      'no-checksums': 'Brakuje SHA256SUMS, więc niczego nie można sprawdzić.',
      'broken-checksums': 'Plik SHA256SUMS jest, ale uszkodzony.',
      unreadable: 'Przeglądarka nie mogła odczytać tego pliku.',
    },
    right: 'Wszystkie pliki są na miejscu i nie zmieniły się od utworzenia pakietu.',
    wrong: (count) =>
      `${counted(count, 'plik nie jest taki', 'pliki nie są takie', 'plików nie jest takich')}, jak podaje pakiet.`,
    state: {
      right: 'bez zmian',
      changed: 'zmieniony: ma inny skrót',
      damaged: 'uszkodzony: nie można go rozpakować',
      missing: 'brakuje go',
      unnamed: 'dodany: pakiet go nie wymienia',
      contradicted: 'sprzeczny: manifest.json i SHA256SUMS podają o nim co innego',
    },
    files: 'Pliki',
    hash: 'SHA-256 podany',
    foundHash: 'SHA-256 stwierdzony',
    means:
      'Pokazuje to, że później niczego nie zmienił nikt, kto nie zapisał przy tym nowych skrótów. Nie pokazuje, kto utworzył pakiet, kiedy ani czy strona tak wyglądała. Porównaj ze skrótami wydrukowanymi w piśmie i obejrzyj samą stronę.',
    report: {
      heading: 'Co zawiera pakiet',
      page: 'Strona',
      checkedAt: 'Odczytano',
      createdAt: 'Początek sprawy',
      reference: 'Oznaczenie',
      versions: 'Odczytano za pomocą',
      extension: (version, browser) => `Before You Sign ${version}, ${browser}`,
      outcomes: {
        unmet: 'Wtedy na tej stronie nie znaleziono lub nie było w porządku',
        unclear: 'Brak pewności',
        met: 'W porządku',
        inapplicable: 'Nie dotyczy',
      },
      noFindings: 'Zapis nie zawiera ustaleń.',
      listings: 'Na listach',
      noListings: 'W pakiecie nie ma wpisów z list.',
      notShown: 'Zapisu brakuje, jest zmieniony lub w innej wersji, więc jego treści nie pokazano.',
      missing: 'Czego nie udało się uzyskać',
      why: {
        'not-supported': 'przeglądarka nie ma takiej możliwości',
        'not-allowed': 'przeglądarka na to nie pozwoliła',
        failed: 'nie udało się',
        'too-large': 'zbyt duże',
        whole: 'niepotrzebne: w całości na pierwszym zrzucie',
        'not-found': 'nie odnaleziono',
        'no-time': 'zabrakło czasu',
        'left-out': 'pominięte na życzenie osoby',
        none: 'nie było',
      },
    },
    pictures: 'Zrzuty',
    pictureAlt: (name) => `Zrzut ${name}`,
    asText: 'Pokaż jako tekst',
    cut: 'Pokazano tylko początek. Cały tekst jest w pliku.',
    archiveNote: 'Zapisanej strony tu nie pokazano: to obca treść.',
    another: 'Sprawdź inny pakiet',
  },
}
