import { evidenceTexts } from './pl.evidence.ts'
import { fillingTexts } from './pl.filling.ts'
import { keepingTexts } from './pl.keeping.ts'
import { lawTexts } from './pl.laws.ts'
import { writingTexts } from './pl.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

const day = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('pl-PL')
const plurals = new Intl.PluralRules('pl-PL')

/** "1 znak", "2 znaki", "5 znaków"; the fourth form of Polish is for fractions. */
function characters(amount: number): string {
  const rule = plurals.select(amount)
  return `${number.format(amount)}\u00a0${rule === 'one' ? 'znak' : rule === 'few' ? 'znaki' : 'znaków'}`
}

/**
 * The dossier page in Polish, where a dossier is "sprawa". What the person did or saw is told without a past tense of
 * theirs, which would tell a gender; the names of authorities stand in brackets, where they need no case.
 */
export const dossierTexts: DossierTexts = {
  language: 'pl',
  locale: 'pl-PL',
  title: 'Before You Sign – Twoja sprawa',
  heading: (authority) =>
    authority === null ? 'Twoja sprawa' : `Twoja sprawa dla organu nadzorczego (${authority})`,
  about: (host, moment) => `${host}, strona odczytana ${moment}`,
  neverSent: 'Nic nie jest stąd wysyłane. To Ty czytasz, podpisujesz i wysyłasz.',
  missing: {
    heading: 'Tej sprawy już tu nie ma',
    why: 'Została usunięta lub minął czas jej przechowywania albo odnośnik pochodzi z innej przeglądarki: sprawa jest przechowywana w przeglądarce, w której powstała.',
    what: 'Otwórz ponownie stronę z formularzem, kliknij rozszerzenie na pasku narzędzi i wybierz „Przygotuj skargę”.',
  },
  loading: 'Otwieranie sprawy…',
  keeping: keepingTexts,
  evidence: evidenceTexts,
  filling: fillingTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Czy podano tu Twoje własne dane?',
    why: 'Skargę może wnieść tylko osoba, której danych dotyczy sprawa; zawiadomienie może wysłać każdy. Jeśli działasz za dziecko lub inną osobę, odpowiedz za nią.',
    yes: 'Tak, formularz został wypełniony i wysłany',
    no: 'Nie, strona została tylko obejrzana',
    date: 'Którego dnia?',
    dateHint: 'Jeśli pamiętasz.',
    future: 'Ten dzień jeszcze nie nadszedł, więc nie trafi do pisma.',
  },
  path: {
    messages: {
      legend: 'Czy przyszły potem wiadomości od tego podmiotu?',
      why: {
        yes: 'E-maile, SMS-y lub telefony pokazują, do czego służą dane.',
        no: 'E-maile, SMS-y lub telefony oznaczałyby, że podmiot mimo to ma Twoje dane.',
      },
      yes: 'Tak',
      no: 'Nie',
    },
    contact: {
      legend: 'Czy był już kontakt z tym podmiotem w sprawie Twoich danych?',
      why: 'Aby je zobaczyć, sprzeciwić się lub zażądać usunięcia: niektóre organy oczekują, że najpierw zwrócisz się tam.',
      answers: { none: 'Nie', unanswered: 'Tak, bez odpowiedzi', answered: 'Tak, z odpowiedzią' },
      date: 'Data kontaktu',
    },
    onBehalfOf: {
      legend: 'Czyje to dane?',
      why: 'Aby działać za inną osobę, trzeba mieć podpisane pełnomocnictwo. Jeśli nie masz 18 lat, może za Ciebie działać rodzic lub opiekun prawny.',
      answers: {
        self: 'Moje',
        child: 'Mojego dziecka, które nie ma 18 lat',
        other: 'Osoby, która prosi mnie o działanie',
      },
      attach:
        'Dopisz w piśmie imię i nazwisko osoby, za którą działasz, i dołącz podpisane pełnomocnictwo, a za dziecko dokument, z którego wynika, że jesteś rodzicem lub opiekunem prawnym.',
    },
    step: {
      report: () =>
        'Zawiadomienie: nie chodzi o Twoje dane, więc art.\u00a077 RODO nie daje podstawy do skargi. Organ może się sprawą zająć, ale nie musi odpowiadać. Nie wypełniaj formularza tylko po to, aby móc złożyć skargę.',
      'report-under-age': () =>
        'Zawiadomienie: mówi, co było widać na stronie, i nie wymaga podpisu rodzica. Organ może się sprawą zająć i nie musi odpowiadać. Osoba sprawująca władzę rodzicielską nadal może złożyć skargę za Ciebie.',
      'report-messages': () =>
        'Zawiadomienie o tym formularzu, ponieważ nie podano w nim Twoich danych. Wiadomości to inna sprawa: kto je wysyła, ma dane o Tobie; napisz najpierw do tego podmiotu, a skarga na wiadomości będzie możliwa po miesiącu.',
      complaint: () =>
        'Skarga na podstawie art.\u00a077 RODO, ponieważ podano tu dane. Organ musi Cię poinformować o jej wyniku.',
      'complaint-information': () =>
        'Skarga na podstawie art.\u00a077 RODO, od razu: dotyczy samego formularza, a RODO nie wymaga, aby najpierw pisać w tej sprawie do podmiotu.',
      'complaint-pending': (_, until) =>
        `Skarga na podstawie art.\u00a077 RODO na formularz, od razu. Twoje żądanie to inna sprawa: podmiot ma miesiąc na odpowiedź, do ${until} (art.\u00a012 ust.\u00a03).`,
      'complaint-undated': () =>
        'Skarga na podstawie art.\u00a077 RODO. Podaj dzień kontaktu z podmiotem: ma on miesiąc na odpowiedź (art.\u00a012 ust.\u00a03).',
      'complaint-unanswered': (_, until) =>
        `Skarga na podstawie art.\u00a077 RODO: miesiąc na odpowiedź minął ${until} (art.\u00a012 ust.\u00a03), a pismo mówi, że odpowiedzi nie było. Razem z tym, czego dotyczyło żądanie, ten brak odpowiedzi jest osobnym zarzutem, nawet jeśli w punkcie 2 nic nie zaznaczono.`,
      'complaint-answered': () =>
        'Skarga na podstawie art.\u00a077 RODO: był już kontakt z podmiotem i pismo o tym mówi. Dołącz jego odpowiedź.',
      'complaint-contested': () =>
        'Skarga na podstawie art.\u00a077 RODO: pismo mówi, jaka była odpowiedź, i czyni z niej osobny zarzut, nawet jeśli w punkcie 2 nic nie zaznaczono. Dołącz tę odpowiedź.',
      'complaint-reply-early': (_, until) =>
        `Skarga na podstawie art.\u00a077 RODO na formularz, od razu; pismo mówi, jaka była odpowiedź. To, co pozostaje niespełnione, staje się osobnym zarzutem po upływie miesiąca: do ${until} podmiot może jeszcze uzupełnić odpowiedź (art.\u00a012 ust.\u00a03).`,
      'write-first-authority': (authority) =>
        `Lepiej najpierw napisać do podmiotu, bo organ (${authority}) tego oczekuje; skarga będzie możliwa po miesiącu bez odpowiedzi. Możesz ją już tutaj przygotować.`,
      'write-first-right': () =>
        'Lepiej najpierw napisać do podmiotu, bo w punkcie 3 wnosisz o usunięcie danych, a o to prosi się najpierw tam; skarga będzie możliwa po miesiącu bez odpowiedzi. Możesz ją już tutaj przygotować albo odznaczyć usunięcie i złożyć skargę na formularz od razu.',
      wait: (authority, until) =>
        `Lepiej poczekać do ${until}: podmiot ma miesiąc na odpowiedź (art.\u00a012 ust.\u00a03 RODO), a organ (${authority}) oczekuje, aby miał na to czas. Skargę możesz już tutaj przygotować.`,
    },
    write: {
      heading: {
        first: 'Co napisać do podmiotu, w tej kolejności',
        messages: 'O wiadomościach: co napisać do podmiotu, w tej kolejności',
      },
      lines: {
        access: 'Zapytaj, jakie dane o Tobie ma, skąd pochodzą i kto je otrzymał (art.\u00a015 RODO).',
        object:
          'Wnieś sprzeciw wobec wiadomości (art.\u00a021 ust.\u00a02): podmiot musi przestać je wysyłać.',
        erase:
          'O usunięcie danych (art.\u00a017) poproś dopiero po tej odpowiedzi: po usuniętych danych nie widać już, dokąd trafiły.',
      },
      keep: 'Zachowaj to, co wysyłasz, i zapisz dzień. Po miesiącu bez odpowiedzi także to jest powodem do skargi.',
    },
  },
  findings: {
    heading: 'Co widzisz na stronie?',
    lead: 'Zaznacz punkt po obejrzeniu strony, jeśli to na niej widzisz. Do pisma trafiają tylko zaznaczone punkty.',
    none: 'Rozszerzenie nie znalazło na tej stronie niczego, na czym można oprzeć skargę. Punkty niepewne nie stają się jej podstawą.',
    ofForm: (purpose, index) =>
      `Formularz ${index} (${
        {
          petition: 'petycja',
          newsletter: 'newsletter',
          donation: 'darowizna',
          survey: 'ankieta',
          membership: 'członkostwo',
          contact: 'kontakt',
          registration: 'rejestracja',
          login: 'logowanie',
          checkout: 'zamówienie',
          search: 'wyszukiwanie',
          other: 'inny',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Brak informacji o wykorzystaniu danych i odnośnika do polityki prywatności',
        looked:
          'Po obejrzeniu formularza i całej strony, aż po stopkę: nic nie mówi, kto zbiera dane, w jakim celu i jakie mam prawa, i nie ma odnośnika do polityki prywatności.',
      },
      'reachable-policy': {
        title: 'Nie znaleziono polityki prywatności, do której odsyła strona',
        looked: 'Po kliknięciu odnośnika do polityki prywatności nie pojawił się żaden dokument.',
      },
      'written-policy': {
        title: 'Polityka prywatności, do której odsyła strona, nie ma gotowej treści',
        looked: 'Po otwarciu polityki: jest pusta, tylko zapowiedziana lub ma luki do uzupełnienia.',
      },
      'own-policy': {
        title: 'Odnośnik prowadzi do polityki prywatności innego podmiotu',
        looked: 'Po otwarciu polityki: jest to polityka innego podmiotu.',
      },
      'complete-policy': {
        title: 'W polityce prywatności nie znaleziono niektórych informacji',
        looked: 'Po przeczytaniu polityki do końca: nie ma w niej informacji wymienionych w piśmie.',
      },
      'controller-identity': {
        title: 'Formularz nie podaje, kto zbiera dane',
        looked: 'Po obejrzeniu formularza i tego, co wokół niego: nie podano tam, kto zbiera dane.',
      },
      'stated-purposes': {
        title: 'Formularz nie podaje, do czego służą dane',
        looked: 'Po obejrzeniu formularza i tego, co wokół niego: nic nie mówi, do czego służą dane.',
      },
      'stated-rights': {
        title: 'Formularz nie wspomina o prawach związanych z danymi',
        looked: 'Po obejrzeniu formularza i tego, co wokół niego: nie ma tam mowy o moich prawach.',
      },
      'policy-link-at-form': {
        title: 'Przy formularzu nie ma odnośnika do polityki prywatności',
        looked:
          'Po obejrzeniu formularza i tego, co wokół niego: odnośnik do polityki prywatności jest tylko w innym miejscu strony.',
      },
      'empty-consent-boxes': {
        title: 'Okienko zgody na otrzymywanie wiadomości jest z góry zaznaczone',
        looked: 'Po ponownym załadowaniu strony, gdy nic nie zostało kliknięte: okienko jest zaznaczone.',
      },
      'opt-in-choice': {
        title: 'Aby odmówić wiadomości, trzeba zaznaczyć okienko',
        looked: 'Po przeczytaniu tekstu okienka: aby odmówić, trzeba je zaznaczyć.',
      },
      'separate-consent': {
        title: 'Jedno okienko dotyczy kilku celów',
        looked:
          'Po przeczytaniu tekstu okienka: łączy ono kilka celów, a żadne inne nie pozwala wybrać tylko jednego.',
      },
      'own-act-of-consent': {
        title: 'Wysłanie formularza jest traktowane jako zgoda na wiadomości',
        looked:
          'Po przeczytaniu tekstu formularza: wysłanie go jest traktowane jako zgoda, bez okienka do wyboru.',
      },
      'free-consent': {
        title: 'Formularz wymaga zgody na wiadomości',
        looked: 'Po przeczytaniu tekstu okienka o wiadomościach: formularz wymaga jego zaznaczenia.',
      },
      'needed-data': {
        title: 'Podpis wymaga więcej danych, niż potrzeba',
        looked: 'Po obejrzeniu tych pól: formularz ich wymaga i nie podaje dlaczego.',
      },
      'marked-fields': {
        title: 'Pola obowiązkowe nie są oznaczone',
        looked: 'Po obejrzeniu pól: nic nie pokazuje, które trzeba wypełnić.',
      },
      'recipient-named': {
        title: 'Formularz trafia do podmiotu, którego nie wymienia',
        looked:
          'Po obejrzeniu formularza i tego, co wokół niego: domena, do której trafiają dane, nie jest tam wymieniona.',
      },
      'encrypted-transport': {
        title: 'Dane są przesyłane bez szyfrowania',
        looked:
          'Po obejrzeniu adresu strony, a co do adresu formularza na podstawie zapisu: zaczyna się od http://, a nie od https://.',
      },
      'data-outside-address': {
        title: 'Dane trafiają do adresu następnej strony',
        looked: 'Opieram się na kodzie strony, który jest w załączonym zapisie.',
      },
    },
    listings: {
      title: 'Przekaż, co źródła publiczne podają o tej stronie',
      what: 'Ze źródłami i ich datami, jako kontekst. Pismo mówi, że nie zostało to przez Ciebie sprawdzone.',
    },
    clues: {
      title: 'Przekaż wskazówki, kto stoi za formularzem',
      what: 'Wymieniają partię. Pismo wylicza, co było widać, nikogo nie oskarża i zostawia ocenę organowi.',
    },
    others: {
      title: 'Wymienić innych możliwych administratorów lub odbiorców',
      what: (names) => `${names}. Pismo nikogo z nich nie oskarża i wnosi, aby organ ustalił ich rolę.`,
    },
    unclear: 'Co pozostało niepewne i dlaczego',
    ownSentence: 'Co się wydarzyło, własnymi słowami (jedno lub dwa zdania)',
    ownSentenceHint: 'Tylko fakty: skąd wiesz o tej stronie, co przyszło później. Opinie nie są potrzebne.',
  },
  authority: {
    heading: 'Do którego organu nadzorczego?',
    why: 'Skargę można wnieść w szczególności tam, gdzie mieszkasz, gdzie pracujesz lub gdzie doszło do naruszenia (art.\u00a077 ust.\u00a01 RODO).',
    country: 'Kraj',
    chooseCountry: 'Wybierz kraj',
    part: 'Część kraju',
    choosePart: 'Wybierz część kraju',
    noLetter: {
      language: (languages) =>
        `Pismo tu nie powstaje. Języki tego organu: ${languages}. Pisma w żadnym z nich jeszcze nie ma.`,
      law: (law) =>
        `Pismo tu nie powstaje: ten organ stosuje inne przepisy (${law}), a pisma opierają się na RODO, UK GDPR lub szwajcarskiej ustawie o ochronie danych.`,
      laws: {
        pipeda: 'PIPEDA, Kanada',
        ccpa: 'CCPA, Kalifornia',
      },
      parties: 'Partie i stowarzyszenia mu nie podlegają.',
      yourself: 'Możesz napisać samodzielnie i dołączyć dowody z punktu 4:',
    },
    language: (language) => `Język pisma: ${language}.`,
    // Records of authorities are in English and French.
    unverified: '(Niesprawdzone.)',
    card: {
      ways: {
        portal: { complaint: 'Skarga przez internet', report: 'Zawiadomienie przez internet' },
        email: { complaint: 'Skarga e-mailem', report: 'Zawiadomienie e-mailem' },
        post: { complaint: 'Skarga pocztą', report: 'Zawiadomienie pocztą' },
      },
      account: '(Wymaga konta.)',
      priorContact: 'Czy najpierw pisać do podmiotu',
      whoMayComplain: { complaint: 'Kto może złożyć skargę', report: 'Gdy nie chodzi o własne dane' },
      anonymous: 'Bez podania imienia i nazwiska',
      limits: {
        heading: 'Ograniczenia',
        characters: (count) => `Liczba znaków: najwyżej ${count}.`,
        noAttachments: 'Bez załączników.',
        attachments: (megabytes) => `Załączniki: razem najwyżej ${megabytes}\u00a0MB.`,
        refused: (files) => `Nieprzyjmowane: ${files}.`,
        files: {
          archive: 'archiwa, na przykład ZIP',
          program: 'programy',
          audio: 'dźwięk',
          video: 'wideo',
          link: 'odnośniki do plików',
        },
      },
    },
    more: 'Więcej o wysyłaniu i o tym, na ile to pewne',
    checked: (date) => `Ostatnie sprawdzenie tych danych: ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Dlaczego ten?',
      answers: { residence: 'Tam mieszkam', work: 'Tam pracuję', infringement: 'Tam to się wydarzyło' },
    },
    requests: {
      legend: 'O co wnosisz?',
      answers: {
        investigate: 'sprawdzenie faktów',
        'order-reply': 'nakazanie podmiotowi odpowiedzi na moje żądanie',
        'add-information': 'zwrócenie podmiotowi uwagi lub nakazanie zmian',
        'stop-use': 'wstrzymanie użycia danych do czasu poprawienia strony',
        erase: 'usunięcie moich danych i powiadomienie odbiorców',
        sanction: 'rozważenie kary pieniężnej',
        'keep-informed': 'informowanie mnie o sprawie',
      },
    },
  },
  attachments: {
    heading: 'Załączniki',
    picture: 'Zrzut ekranu karty',
    pictureAlt: 'Widoczna część karty w chwili kliknięcia',
    warning:
      'Przyjrzyj się dokładnie: zrzut może pokazywać wpisany tekst, Twoje nazwisko lub inne osoby. W razie wątpliwości usuń go.',
    remove: 'Usuń zrzut',
    restore: 'Przywróć zrzut',
    removed: 'Zrzut nie jest dołączony.',
    missing: {
      'not-allowed': 'Bez zrzutu: przeglądarka nie pozwoliła na niego na tej stronie.',
      failed: 'Bez zrzutu: przeglądarka nie zdołała go wykonać.',
      'too-large': 'Bez zrzutu: był zbyt duży, aby go przechować.',
    },
    record: 'Zapis strony (JSON): pola, teksty, odnośniki i ustalenia. Bez wpisanych danych.',
    hash: 'SHA-256',
    preparing: 'Obliczanie skrótów plików…',
  },
  letter: {
    heading: 'Twoje pismo',
    label: 'Tekst pisma, można go zmieniać',
    ready: 'Pismo jest gotowe, w części „Twoje pismo”.',
    waiting: {
      'for-gave-data': 'Odpowiedz na pierwsze pytanie: od niego zależy, czy to skarga, czy zawiadomienie.',
      'for-an-authority': 'Wybierz w punkcie 3 kraj i jego organ nadzorczy: do niego jest adresowane pismo.',
      'no-letter':
        'Do tego organu nie można tu napisać pisma. Drogi kontaktu są w punkcie 3, dowody w punkcie 4.',
      'for-who-signs': 'Wskaż w punkcie 1, co dalej: od tego zależy, czy to skarga, czy zawiadomienie.',
      'for-a-finding': 'Zaznacz w punkcie 2, co widzisz na stronie: na tym opiera się pismo.',
      'no-ground-here':
        'Przepisy, które stosuje ten organ, nie obejmują tego, co zaznaczono w punkcie 2. Pismo można oprzeć na innym punkcie albo skierować do organu innego kraju, do wyboru w punkcie 3.',
    },
    fill: 'Twoje dane z punktu 5 wypełniają tu wykropkowane miejsca i nie są przechowywane z pismem. To, co wpiszesz do pisma bezpośrednio, jest przechowywane razem z nim.',
    edited: 'To pismo zmieniono ręcznie. Pozostaje w tej postaci.',
    stale: 'To pismo zmieniono ręcznie, a potem także odpowiedź. Pismo pozostaje w tej postaci.',
    noLonger: 'Przy tych odpowiedziach pismo by nie powstało. To pozostaje w obecnej postaci.',
    rewrite: 'Napisz od nowa z moich odpowiedzi',
    undo: 'Przywróć mój tekst',
    rewritten: 'Napisano od nowa z odpowiedzi. Twój tekst jest przechowywany, dopóki nie zmienisz tego.',
    characters,
  },
  actions: {
    heading: 'Zabierz ze sobą',
    copy: 'Kopiuj pismo',
    copied: 'Pismo skopiowane.',
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst i skopiuj go samodzielnie.',
    text: 'Zapisz jako tekst',
    pdf: 'Zapisz jako PDF',
    pdfBusy: 'Przygotowywanie PDF…',
    pdfFailed: 'Nie udało się przygotować PDF. Plik tekstowy zawiera to samo pismo.',
    picture: 'Zapisz zrzut',
    pictureOf: (name) => `Zapisz: ${name}`,
    record: 'Pobierz zapis strony',
    open: {
      complaint: (authority) => `Otwórz stronę organu (${authority})`,
      report: (authority) => `Otwórz stronę zawiadomień organu (${authority})`,
    },
    elsewhere:
      'Zmienione ręcznie pismo jest adresowane do innego organu lub napisane w innym języku. Aby skorzystać z dróg poniżej, napisz je najpierw od nowa ze swoich odpowiedzi.',
    openHint:
      'Otwiera się w nowej karcie. Nic nie jest tam wypełniane ani wysyłane: wklej pismo i dołącz pliki.',
    mail: (address) => `Napisz na adres ${address}`,
    mailHint: 'Otwiera program pocztowy tylko z tym adresem: wklej pismo i dołącz pliki.',
    info: (authority) => `Jak organ (${authority}) rozpatruje skargi`,
  },
  next: {
    heading: 'Co dalej?',
    text: {
      complaint:
        'Organ zwykle potwierdza otrzymanie, może zadać pytania i skontaktować się z podmiotem. W ciągu trzech miesięcy musi poinformować o stanie skargi. Może nakazać zmiany lub nałożyć karę, może też zakończyć postępowanie; nie przyznaje odszkodowań. Zachowaj pliki: ich skróty pokazują, że się nie zmieniły.',
      report:
        'Organ czyta zawiadomienia i sam decyduje, czy się nimi zająć. Możliwe, że nie będzie odpowiedzi. Zachowaj pliki: ich skróty pokazują, że się nie zmieniły.',
    },
  },
}
