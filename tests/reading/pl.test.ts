import { fullLanguage } from './full-language.ts'

fullLanguage('pl', {
  email: ['email', 'E-mail'],
  name: ['n', 'Imię i nazwisko'],
  notices: [
    [
      'Administratorem Pani/Pana danych jest Stowarzyszenie Cicha Ulica z siedzibą w Gdyni. Dane przetwarzamy, aby dołączyć podpis do petycji i złożyć ją w radzie miasta, na podstawie wyraźnej zgody (art. 9 ust. 2 lit. a RODO). Danych nie udostępniamy nikomu innemu, a po sześciu miesiącach zostaną usunięte. Ma Pani/Pan prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia oraz wniesienia sprzeciwu; zgodę można w każdej chwili cofnąć. Skargę można złożyć do Prezesa UODO.',
      [
        'controller_identity',
        'purposes',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'right_rectification',
        'right_erasure',
        'right_restriction',
        'right_object',
        'right_portability',
        'right_withdraw_consent',
        'complaint_authority',
      ],
      ['dpo_contact', 'third_country_transfers', 'automated_decision', 'mandatory_provision'],
    ],
    [
      'Twojego adresu użyjemy tylko do wysyłki newslettera. Wypisać możesz się jednym kliknięciem, w każdej wiadomości jest link rezygnacji.',
      ['purposes', 'right_withdraw_consent'],
      [
        'controller_identity',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'complaint_authority',
      ],
    ],
    [
      'Podanie danych jest dobrowolne, lecz bez nich nie będziemy mogli odpowiedzieć. Dane mogą być przekazywane poza Europejski Obszar Gospodarczy. Kontakt z inspektorem ochrony danych: iod@asso.example. Nie stosujemy profilowania.',
      ['mandatory_provision', 'third_country_transfers', 'dpo_contact', 'automated_decision'],
      ['retention', 'right_erasure', 'complaint_authority', 'right_object'],
    ],
    [
      'Przetwarzanie danych przez Fundację Otwarte Drzwi odbywa się w celu wysłania zaproszeń. Może Pan żądać dostępu do swoich danych i ich poprawienia. Dane przechowujemy do czasu wycofania zgody.',
      ['controller_identity', 'purposes', 'right_access', 'right_rectification', 'retention'],
      ['legal_basis', 'recipients', 'right_portability', 'complaint_authority'],
    ],
  ],
  sentences: {
    'is neither the administrator of a site nor a reserved right': [
      ['Administrator strony: Adam Kos. Wszelkie prawa zastrzeżone.', [], 'and nothing else'],
      ['Redaktor naczelny: Ewa Lis. Dane rejestrowe: KRS 0000000000.', [], 'and nothing else'],
    ],
    'is no demand of a petition': [
      [
        'Wyrażamy sprzeciw wobec budowy spalarni i żądamy dostępu do informacji publicznej. Rząd musi wycofać projekt ustawy, a skargę do sądu złożyli już mieszkańcy. Dane mówią same za siebie.',
        [],
        'and nothing else',
      ],
    ],
    'is no sentence on cookies, on withdrawal from a purchase or on a confirmation mail': [
      ['Używamy plików cookies, aby zbierać dane o ruchu na stronie.', [], 'and nothing else'],
      ['Prawo odstąpienia od umowy: wzór i dane do zwrotu.', [], ['right_withdraw_consent']],
      ['Otrzymasz e-mail z linkiem aktywacyjnym.', [], 'and nothing else'],
    ],
    'says what signing leads to without the word "data"': [
      ['Wszystkie podpisy przekażemy ministrowi środowiska.', ['purposes', 'recipients'], 'and nothing else'],
      ['Nigdy nie udostępnimy Twojego adresu.', ['recipients']],
      ['Będziemy Cię informować o losach tej sprawy.', ['purposes']],
    ],
  },
  links: {
    policy: [
      'Polityka prywatności',
      'naszą polityką prywatności',
      'w polityce ochrony danych osobowych',
      'RODO',
      'klauzulą informacyjną',
      'Informacja o przetwarzaniu danych osobowych',
      'Jak chronimy Twoje dane',
      'Polityka prywatności i plików cookies',
      'Regulamin i polityka prywatności',
    ],
    none: [
      'Nota prawna',
      'Polityka cookies',
      'Regulamin newslettera',
      'Ustawienia prywatności',
      'Polityka prywatności Google',
      'Urząd Ochrony Danych Osobowych',
      'Szkolenia z RODO i ochrony danych',
      'Edytuj swoje dane osobowe',
      'Panel klienta',
    ],
    inSentence: [
      ['tutaj', 'Z polityką prywatności zapoznasz się tutaj.', 'policy'],
      ['tutaj', 'Pełna treść apelu znajduje się tutaj.', 'none'],
    ],
    ofPage: [
      ['Polityka', '/polityka-prywatnosci', 'footer', 'policy'],
      ['Nota prawna', '/nota-prawna', 'footer', 'legal notice'],
      ['Regulamin', '/regulamin', 'footer', 'none'],
      ['Pliki cookies', '/cookies', 'footer', 'none'],
      ['Prywatność', '/tagi/prywatnosc', 'page', 'none'],
    ],
  },
  labels: [
    ['Twój adres e-mail', 'email'],
    ['Telefon komórkowy', 'phone'],
    ['Imię', 'first_name'],
    ['Nazwisko', 'last_name'],
    ['Imię i nazwisko', 'full_name'],
    ['Ulica i numer domu', 'postal_address'],
    ['Numer mieszkania', 'address_line2'],
    ['Kod pocztowy', 'postcode'],
    ['Miejscowość', 'city'],
    ['Województwo', 'region'],
    ['Data urodzenia', 'birth_date'],
    ['PESEL', 'national_id'],
    ['Na kogo zagłosujesz w najbliższych wyborach?', 'political_opinion'],
    ['Stan zdrowia', 'health'],
    ['Inna kwota', 'amount'],
    ['Nazwa firmy', 'organisation'],
    ['Nazwa użytkownika', 'username'],
    ['E-mail znajomego', 'friend_contact'],
    ['Numer karty płatniczej', 'card_number'],
  ],
  boxes: [
    ['Chcę otrzymywać informacje o Waszych działaniach', ['newsletter'], 'optin'],
    ['Wyrażam zgodę na przesyłanie informacji handlowych drogą elektroniczną', ['marketing'], 'optin'],
    ['Nie chcę otrzymywać newslettera', ['newsletter'], 'optout'],
    ['Odznacz to pole, jeśli nie chcesz otrzymywać naszych ofert', ['marketing'], 'optout'],
    ['Zapoznałam/em się z polityką prywatności', ['privacy_ack'], 'optin'],
    ['Wyrażam zgodę na przetwarzanie moich danych osobowych', ['privacy_ack'], 'optin'],
    ['Oświadczam, że akceptuję regulamin', ['terms'], 'optin'],
    ['Zgadzam się na opublikowanie mojego podpisu', ['publication'], 'optin'],
    ['Wyrażam zgodę na otrzymywanie wiadomości od partnerów fundacji', ['marketing_partners'], 'optin'],
  ],
  otherBoxes: ['Nie wylogowuj mnie', 'Mam ukończone 16 lat'],
  impliedConsent: [
    ['Podpisując apel, zgadzasz się na otrzymywanie wiadomości o kampanii.', 'Dziękujemy!'],
    ['Wysłanie formularza oznacza zgodę na kontaktowanie się z Państwem w sprawach organizacji.'],
  ],
  noImpliedConsent: [
    'Zapisując się do newslettera, akceptujesz politykę prywatności.',
    'Dodając komentarz, akceptujesz regulamin.',
  ],
  forms: {
    'is a petition where it is signed': [
      { asks: ['name', 'email'], button: 'Podpisuję', title: 'Ratujmy dworzec', purpose: 'petition' },
      {
        asks: ['name', 'email'],
        button: 'Wyślij',
        text: '3 214 osób podpisało tę petycję',
        purpose: 'petition',
      },
    ],
    'is a newsletter where one subscribes': [
      { asks: ['name', 'email'], button: 'Zapisz się', title: 'Bądź na bieżąco', purpose: 'newsletter' },
    ],
    'is contact where a message is sent, and an account where a password is chosen': [
      {
        asks: ['name', 'email', ['m', 'Treść wiadomości', 'textarea']],
        button: 'Wyślij',
        title: 'Napisz do nas',
        purpose: 'contact',
      },
      {
        asks: ['email', ['p', 'Hasło', 'password'], ['p', 'Hasło', 'password']],
        button: 'Załóż konto',
        purpose: 'registration',
      },
      { asks: ['email', ['p', 'Hasło', 'password']], button: 'Zaloguj się', purpose: 'login' },
    ],
    'is a donation where an amount is given': [
      { asks: [['', 'Dowolna kwota'], 'name', 'email'], button: 'Wpłacam', purpose: 'donation' },
    ],
  },
  documents: {
    policyTitle: 'Polityka prywatności',
    policy: `
      Stowarzyszenie Żyć Tutaj szanuje prywatność osób, które podpisują petycję.
      # Kto jest administratorem?
      Administratorem danych osobowych jest Stowarzyszenie Żyć Tutaj, ul. Bzowa 12, 30001 Kraków, kontakt@zyctutaj.example.
      # Do czego wykorzystujemy dane?
      Adres e-mail wykorzystujemy, aby:
      informować o losach petycji;
      zapraszać na nasze zebrania.
      # Komu je przekazujemy?
      Nie sprzedajemy danych. Przekazujemy je tylko firmie, która wysyła nasze wiadomości.
      # Jak długo?
      Usuniemy je sześć miesięcy po przekazaniu podpisów.
      # Twoje prawa
      Masz prawo:
      dostępu do swoich danych;
      poprawić dane nieprawidłowe;
      żądać ich usunięcia.
      Jeżeli coś jest nie tak, możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.
      # Bezpieczeństwo i zmiany
      Chronimy informacje przed nieuprawnionym dostępem i przypadkowym zniszczeniem.
      Zastrzegamy sobie prawo do zmiany tej polityki. W przeglądarce można zablokować pliki cookies.
    `,
    controller: 'Żyć Tutaj',
    stating: [
      [
        'Podstawą jest nasz prawnie uzasadniony interes: prowadzenie kampanii.',
        ['legal_basis', 'legitimate_interests'],
      ],
      ['Dane są przechowywane na serwerach w USA.', ['third_country_transfers']],
      ['Możesz żądać ograniczenia wykorzystania informacji.', ['right_restriction']],
      ['W każdej chwili możesz wnieść sprzeciw wobec marketingu.', ['right_object']],
      ['Masz prawo do przeniesienia danych do innego administratora.', ['right_portability']],
      ['W każdej chwili możesz wypisać się z newslettera.', ['right_withdraw_consent']],
      ['Podanie danych jest dobrowolne.', ['mandatory_provision']],
      [
        'Nie podejmujemy decyzji w sposób zautomatyzowany, nikogo też nie profilujemy.',
        ['automated_decision'],
      ],
      ['Odpowiedzi przechowujemy, dopóki konto jest aktywne.', ['retention']],
      ['Napisz do naszej osoby do spraw ochrony danych: ola@zyctutaj.example.', ['dpo_contact']],
    ],
    falseFriends: [
      ['Zabezpieczenia chronią przed dostępem osób nieuprawnionych.', 'right_access'],
      ['Uzyskasz dostęp do serwisu po zalogowaniu.', 'right_access'],
      ['Zastrzegamy sobie prawo do zmiany niniejszej polityki.', 'right_rectification'],
      ['Pliki cookies można usunąć w przeglądarce.', 'right_erasure'],
      ['Dane są przetwarzane do realizacji zamówienia.', 'retention'],
      ['Pliki cookies przechowujemy 12 miesięcy.', 'retention'],
      ['Serwery znajdują się w Polsce.', 'third_country_transfers'],
      ['Organ działa na podstawie przepisów prawa.', 'legal_basis'],
    ],
    shortPolicy:
      'Wkrótce napiszemy, wyłącznie w celu poinformowania o petycji. Danych nie udostępniamy nikomu. [1]',
    placeholders: [
      ['an announcement', 'Treść polityki jest w przygotowaniu.'],
      ['a page under construction', 'Strona w budowie.'],
      ['a template', 'Administratorem jest [nazwa firmy] z siedzibą pod adresem [adres siedziby].'],
    ],
    notFound: [
      ['Nie znaleziono strony', 'Przykro nam: strona, której szukasz, już nie istnieje. Wróć na początek.'],
      ['Żyć Tutaj', 'Błąd 404. Nie możemy znaleźć tej strony.'],
      ['Żyć Tutaj', 'Podana strona nie istnieje.'],
    ],
    legalNoticeTitle: 'Nota prawna',
    legalNotice: `
      # Wydawca
      Uprawy Południa Sp. z o.o., ul. Główna 4, 30002 Kraków, KRS 0000123456, NIP 6760000000.
      # Hosting
      Serwis działa u dostawcy: Serwery Zjednoczone SA.
      # Prawa autorskie
      Kopiowanie treści jest zabronione.
    `,
    publisher: 'Uprawy Południa',
    publishers: [
      ['Strona jest prowadzona przez Stowarzyszenie Żyć Tutaj.', 'Żyć Tutaj'],
      ['Redaktor naczelna: Anna Martyniak.', 'Anna Martyniak'],
      ['Właścicielem serwisu jest Fundacja Horyzont.', 'Fundacja Horyzont'],
    ],
  },
  recognised: [
    {
      words:
        'Prosimy, aby miasto nie zamykało naszej biblioteki, ponieważ jest ona dla wszystkich mieszkańców. Podpisz się, jeśli też tak myślisz.',
      declared: [''],
    },
    {
      words:
        'Od lat prosimy, żeby w naszej dzielnicy powstał plac zabaw, który będzie otwarty dla wszystkich dzieci przez cały rok.',
      declared: ['en'],
    },
  ],
  neighbours: [
    [
      'Žádáme, aby město nezavíralo naši knihovnu, protože je pro všechny obyvatele. Podepište se, pokud si to myslíte také, a pošlete nám vaše jméno.',
      '',
      'cs',
    ],
    [
      'Žiadame, aby mesto nezatváralo našu knižnicu, pretože je pre všetkých obyvateľov. Podpíšte sa, ak si to myslíte tiež, a pošlite nám vaše meno.',
      '',
      'sk',
    ],
  ],
})
