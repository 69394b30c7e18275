import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const number = new Intl.NumberFormat('pl-PL')
const plurals = new Intl.PluralRules('pl-PL')

/** The form that goes with a number; the fourth form of Polish is for fractions. */
function counted(amount: number, one: string, few: string, many: string): string {
  const rule = plurals.select(amount)
  return `${number.format(amount)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

/** The same as nominative and as object. */
const lettersOf = (amount: number) => counted(amount, 'pismo', 'pisma', 'pism')

/** Impersonal, so that no word has to agree with a number. */
function brought(what: string, { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  return `${what}: dodano ${number.format(added)}, zaktualizowano ${number.format(renewed)}, bez zmian ${number.format(kept)}.`
}

/** The journal in Polish. A line is a letter ("pismo"), and the states of one agree with that word. */
export const journalTexts: JournalTexts = {
  language: 'pl',
  locale: 'pl-PL',
  title: 'Dziennik',
  lead: 'Twoje pisma, ich dalszy ciąg i dzień, w którym warto do nich wrócić. Wszystko zostaje w tej przeglądarce.',
  loading: 'Otwieranie dziennika…',
  failed: {
    what: 'Nie udało się otworzyć dziennika. Być może dysk jest pełny lub przeglądarka nie pozwala na zapis.',
    retry: 'Spróbuj ponownie',
  },
  empty: {
    heading: 'Na razie nie ma pism',
    what: 'Każda otwarta sprawa ma tu swój wiersz: można do niej wrócić po zamknięciu karty. Po wysłaniu pisma dziennik przypomina o dniu, w którym powinna nadejść odpowiedź.',
    how: 'Otwórz stronę z formularzem, kliknij rozszerzenie na pasku narzędzi i wybierz „Przygotuj skargę”.',
  },
  kind: {
    complaint: 'Skarga',
    report: 'Zawiadomienie',
    rights: 'Żądanie wykonania praw',
    notice: 'Sugestia dla strony',
  },
  to: { rights: 'podmiot', notice: 'strona', nobody: 'nie wybrano organu' },
  state: { draft: 'Szkic', sent: 'Wysłane', answered: 'Z odpowiedzią', closed: 'Zakończone' },
  filter: {
    legend: 'Pokaż',
    answers: { due: 'Do sprawdzenia', open: 'W toku', closed: 'Zakończone' },
    none: {
      due: 'Nic nie czeka na sprawdzenie.',
      open: 'Żadne pismo nie jest w toku.',
      closed: 'Żadne pismo nie jest zakończone.',
    },
  },
  card: {
    addressee: 'Adresat',
    reference: 'Oznaczenie',
    state: 'Stan',
    begun: (day) => `Początek sprawy: ${day}`,
    sent: (day) => `Wysłanie: ${day}`,
    answered: (day) => `Odpowiedź: ${day}`,
    closed: (day) => `Zakończenie: ${day}`,
    next: 'Przypomnienie',
    noNext: 'Nie ustalono dnia',
    due: (day) => `Do sprawdzenia od ${day}`,
    dossier: 'Otwórz sprawę',
    dossierGone: 'Sprawę usunięto.',
    note: 'Notatka',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Przepisy nie wyznaczają terminu na sugestię: to Twoje własne przypomnienie, ${counted(term.days, 'dzień', 'dni', 'dni')} po wysłaniu.`
    if (term?.article === 'UK 12A')
      return 'Podmiot ma miesiąc na odpowiedź (art.\u00a012(3) i 12A UK GDPR). Termin liczy się od dnia, w którym otrzyma pismo; może zostać przedłużony lub zawieszony, jeśli podmiot poinformuje o tym w tym miesiącu.'
    if (term?.article === 'DPA 166')
      return 'Jeśli przez trzy miesiące organ (ICO) nie przekaże żadnej wiadomości, sąd może mu nakazać poinformowanie o stanie skargi (section 166 ustawy Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Odpowiedź na żądanie dostępu do danych powinna co do zasady nadejść w ciągu 30\u00a0dni (art.\u00a025 ust.\u00a07 szwajcarskiej ustawy o ochronie danych).'
    if (term?.article === '12(3)')
      return 'Podmiot ma miesiąc na odpowiedź (art.\u00a012 ust.\u00a03 RODO). Termin liczy się od dnia, w którym otrzyma pismo; może zostać przedłużony, jeśli podmiot poinformuje o tym w tym miesiącu.'
    if (term?.article === '78(2)')
      return 'Organ nadzorczy ma trzy miesiące na poinformowanie o stanie skargi (art.\u00a078 ust.\u00a02 RODO).'
    return kind === 'report'
      ? 'Organ nadzorczy nie musi odpowiadać na zawiadomienie, więc nie ma terminu. Możesz wyznaczyć dzień samodzielnie.'
      : 'Dla tego pisma nie jest tu znany termin ustawowy. Możesz wyznaczyć dzień samodzielnie.'
  },
  weekend:
    'Termin, który kończy się w sobotę, niedzielę lub święto, upływa z końcem następnego dnia roboczego.',
  change: {
    act: 'Zmień',
    state: 'Stan',
    day: { sent: 'Data wysłania', answered: 'Data odpowiedzi', closed: 'Data zakończenia' },
    dayHint: 'Dzisiaj lub dzień, który już minął.',
    back: 'Krok wstecz poprawia: późniejsze dni zostają usunięte.',
    remind: 'Przypomnij dnia',
    remindHint: 'Pozostaw puste, aby nie było przypomnienia.',
    note: 'Notatka',
    noteHint: 'Sygnatura, nazwisko, treść rozmowy. Przechowywana w tej przeglądarce.',
    save: 'Zapisz',
    cancel: 'Anuluj',
    saved: 'Zapisano.',
    problem: {
      'no-day': 'Podaj dzień.',
      future: 'Ten dzień jeszcze nie nadszedł.',
      'before-the-last': 'Ten dzień jest wcześniejszy niż poprzedni krok.',
      'not-sent': 'Najpierw zaznacz wysłanie pisma.',
      gone: 'To pismo usunięto w innej karcie.',
      'storage-full': 'Nie udało się zapisać: na dysku nie ma miejsca. Nic nie zmieniono.',
    },
  },
  calendar: {
    heading: 'Kalendarz',
    what: 'Przypomnienia w pliku (.ics), który przyjmie każdy kalendarz. Kalendarze są często kopiowane do chmury, dlatego nazwa strony pojawia się w nim tylko na życzenie.',
    one: 'Zapisz przypomnienie (.ics)',
    all: 'Zapisz wszystkie przypomnienia (.ics)',
    naming: 'Podaj w kalendarzu nazwę strony',
    namingHint: 'Kto widzi Twój kalendarz, widzi wtedy, o którą stronę chodzi.',
    none: 'Nie ma nadchodzącego dnia do przypomnienia.',
    saved: (count) => `Zapisano ${counted(count, 'przypomnienie', 'przypomnienia', 'przypomnień')}.`,
    title: (kind, reference, host) =>
      host === null
        ? `Do sprawdzenia: ${kind.toLowerCase()} ${reference}`
        : `Do sprawdzenia: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, oznaczenie ${reference}. ${why}\nTwój dziennik jest w rozszerzeniu Before You Sign.`,
  },
  remove: {
    act: 'Usuń',
    ask: 'Usunąć to pismo z dziennika? Jego sprawa, razem ze zrzutami strony, też zostanie usunięta, chyba że powstało z niej inne pismo.',
    dossierOnly: 'Usuń tylko sprawę',
    confirm: 'Usuń',
    keep: 'Zachowaj',
    removed: 'Usunięto.',
    dossierRemoved: 'Sprawę usunięto; wiersz zostaje.',
    failed: 'Nie udało się usunąć. Spróbuj ponownie.',
    all: {
      heading: 'Usuń wszystko',
      what: 'Wszystkie pisma i sprawy, z ich zrzutami i zapisanymi stronami, oraz Twoje nazwisko i adres, jeśli są przechowywane. Listy i ustawienia zostają.',
      act: 'Usuń wszystko…',
      ask: (letters) =>
        letters === 0
          ? 'Usunąć wszystkie sprawy? Tego nie można cofnąć.'
          : `Usunąć ${lettersOf(letters)} i wszystkie sprawy? Tego nie można cofnąć.`,
      confirm: 'Usuń wszystko',
      removed: 'Wszystko usunięto.',
    },
  },
  keepFor: {
    heading: 'Czas przechowywania',
    label: 'Jak długo przechowywać pisma i sprawy po ostatniej zmianie',
    managed: 'Ustawione przez osobę zarządzającą tą przeglądarką.',
    hint: 'Potem są usuwane automatycznie. Sprawa, w której nie udzielono odpowiedzi, znika po 30 dniach.',
    answers: {
      3: '3 miesiące',
      6: '6 miesięcy',
      12: '12 miesięcy',
      24: '24 miesiące',
      always: 'dopóki ich nie usunę',
    },
    failed: 'Nie udało się zapisać tego ustawienia.',
  },
  file: {
    heading: 'Eksport i import',
    what: 'Wszystko w jednym pliku: pisma, sprawy ze zrzutami w pierwotnej postaci (także z tym, co na nich zakryto), ustawienia, subskrypcje list i strony, na których ukryto ostrzeżenie. Plik nie jest zaszyfrowany.',
    withPages: 'Z zapisanymi stronami (największa część)',
    withIdentity: 'Z moim nazwiskiem i adresem, jeśli są tu przechowywane',
    export: 'Eksportuj wszystko',
    exporting: 'Zapisywanie pliku…',
    exported: (letters, megabytes) => `Wyeksportowano: ${lettersOf(letters)}, ${megabytes}\u00a0MB.`,
    exportFailed: 'Nie udało się zapisać pliku. Niczego tu nie zmieniono.',
    exportTooLarge:
      'Plik byłby zbyt duży, aby go ponownie zaimportować. Pomiń zapisane strony lub najpierw usuń stare sprawy.',
    import: 'Importuj plik',
    importHint: 'Nowsze zastępuje starsze; nic nie jest usuwane.',
    importing: 'Odczytywanie pliku…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        brought('Pisma', letters),
        brought('Sprawy', dossiers),
        identity ? 'W pliku były Twoje nazwisko i adres; teraz są przechowywane tutaj.' : '',
        settings ? 'Obowiązują teraz ustawienia z pliku.' : '',
        // "Części" is the genitive for one and for more.
        refused === 0
          ? ''
          : `Nie udało się odczytać ${number.format(refused)}\u00a0części pliku; pominięto ${plurals.select(refused) === 'one' ? 'ją' : 'je'}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'W pliku niczego nie było.',
    refused: {
      'too-large': 'Ten plik jest większy, niż można przyjąć. Nic nie zmieniono.',
      'not-ours': 'Ten plik nie jest eksportem tego dziennika. Nic nie zmieniono.',
      newer:
        'Ten plik pochodzi z nowszej wersji rozszerzenia. Zaktualizuj rozszerzenie, a potem go zaimportuj. Nic nie zmieniono.',
      incomplete: 'Ten plik jest ucięty: brakuje jego końca. Nic nie zmieniono.',
      unreadable: 'Przeglądarka nie mogła odczytać tego pliku. Nic nie zmieniono.',
      'storage-full': 'Na dysku nie ma dość miejsca na ten plik. Nic nie zmieniono.',
    },
    silenced: 'Strony z pliku, na których nie będzie już ostrzeżeń',
    silencedHint: 'Aby je przywrócić: „Listy i ustawienia”, „Strony bez ostrzeżeń”.',
    lists: 'Listy z pliku bez subskrypcji tutaj',
    listsHint: 'Zasubskrybuj je ponownie w części „Listy i ustawienia”, z tym adresem i kluczem.',
  },
  step: {
    heading: 'W Twoim dzienniku',
    what: 'Ta sprawa ma wiersz w dzienniku: można do niej wrócić po zamknięciu tej karty.',
    reference: 'Oznaczenie',
    waiting: 'Gdy pismo będzie napisane i wysłane przez Ciebie, można to tu zaznaczyć.',
    day: 'Data wysłania',
    dayHint: 'Dziennik przypomni potem o dniu, w którym powinna nadejść odpowiedź.',
    future: 'Ten dzień jeszcze nie nadszedł.',
    mark: 'Zanotuj wysłanie',
    elsewhere: (authority) =>
      `Wyświetlone pismo ma innego adresata niż organ wybrany w punkcie 3: ${authority}. Dziennik zanotuje wysłanie do tego adresata.`,
    notNamed: (authority) =>
      `Wyświetlone pismo nie wymienia wybranego organu (${authority}) jako adresata. Zanotuj wysłanie tylko wtedy, gdy właśnie tam zostało wysłane.`,
    markTo: (authority) => `Zanotuj wysłanie (adresat: ${authority})`,
    marked: 'Zanotowano w dzienniku.',
    notSent: 'Jednak nie wysłano',
    calendar: 'Zapisz przypomnienie (.ics)',
    journal: 'Otwórz dziennik',
    failed: 'Nie udało się zanotować tego w dzienniku: być może na dysku nie ma miejsca.',
    earlier: (authority, day, reference) =>
      `Skarga na tę stronę została już wysłana ${day} (adresat: ${authority}, oznaczenie ${reference}). Wystarczy jedna skarga od osoby na jedną stronę: nowe fakty można do niej dodać, podając jej oznaczenie.`,
  },
  options: {
    heading: 'Dziennik',
    what: 'Twoje pisma i ich daty, przypomnienia, eksport i import.',
    open: 'Otwórz dziennik',
  },
}
