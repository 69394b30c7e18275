import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'pl',
  asked: {
    firstName: 'imię | imiona | pierwsze imię | imię imiona',
    surname: 'nazwisko | nazwiska',
    halfSurname: '',
    name: 'nazwa osoby',
    fullName:
      'imię i nazwisko | nazwisko i imię | imię nazwisko | imiona i nazwisko | imię oraz nazwisko | pełne imię i nazwisko',
    street:
      'ulica | ulica i numer | ulica nr domu | ulica i numer domu | ulica numer domu numer mieszkania | ulica numer domu | ulica nr domu nr mieszkania | ulica i nr domu | ulica numer domu i mieszkania | ulica i numer domu lokalu | ulica i nr domu mieszkania',
    houseNumber:
      'numer domu | nr domu | numer mieszkania | numer lokalu | nr lokalu | nr mieszkania | numer | lokalu | numer budynku | nr budynku | domu i lokalu | mieszkania',
    postcode: 'kod pocztowy | kod',
    city: 'miejscowość | miasto | miejsce zamieszkania miejscowość',
    town: 'kod pocztowy i miejscowość | kod pocztowy miejscowość | kod i miejscowość | kod pocztowy i miasto | kod pocztowy miasto',
    country: 'kraj | państwo | kraj zamieszkania',
    address:
      'adres | adres zamieszkania | adres do korespondencji | adres korespondencyjny | adres pocztowy | adres do doręczeń | pełny adres | miejsce zamieszkania',
    email:
      'e-mail | email | mail | adres e-mail | adres email | adres poczty elektronicznej | poczta elektroniczna | adres mailowy | adres elektroniczny',
    phone:
      'telefon | numer telefonu | nr telefonu | telefon komórkowy | telefon kontaktowy | tel | numer telefonu kontaktowego | komórka | numer telefonu komórkowego | nr tel | nr telefonu kontaktowego',
    organisation:
      'nazwa firmy | nazwa podmiotu | nazwa administratora | nazwa organizacji | pełna nazwa | nazwa | firma | nazwa instytucji | nazwa lub firma | oznaczenie podmiotu | nazwa lub imię i nazwisko',
    site: 'strona internetowa | strona www | www | adres strony | adres strony internetowej | adres www | url | link | witryna | adres witryny | link do strony | adres url | adres strony www | serwis internetowy | strona | strona lub aplikacja | strona internetowa lub aplikacja',
    contact: 'kontakt | dane kontaktowe | dane do kontaktu',
    subject:
      'temat | przedmiot | przedmiot skargi | temat skargi | tytuł skargi | przedmiot pisma | dotyczy | tytuł pisma',
    facts:
      'opis | opis sprawy | opis stanu faktycznego | opis naruszenia | stan faktyczny | treść | treść skargi | treść pisma | treść wiadomości | wiadomość | uzasadnienie | uzasadnienie skargi | opis zdarzenia | opis sytuacji | okoliczności | okoliczności sprawy | co się stało | na czym polega naruszenie | na czym polegało naruszenie | powód skargi | opis problemu | opis skargi | treść żądania i opis | fakty | przebieg zdarzeń | zarzuty | naruszenie | naruszenia | zdarzenie | zdarzenia | sprawa | sprawy | zajście | co się wydarzyło',
    factsDate:
      'data zdarzenia | data naruszenia | kiedy doszło do naruszenia | kiedy to się stało | kiedy miało miejsce zdarzenie | data wystąpienia naruszenia | data powzięcia informacji o naruszeniu | data pozyskania danych | termin zdarzenia | kiedy to się wydarzyło | kiedy się to wydarzyło | kiedy doszło do zdarzenia',
    priorContact:
      'dotychczasowe działania | podjęte działania | wcześniejszy kontakt | kontakt z administratorem | czy kontaktowano się | czy zwracał się | czy zwrócono się | podjęte kroki | dotychczasowa korespondencja | działania podjęte wobec administratora | czy wystąpiono do administratora | czy … kontaktowano | czy … zwracano się | czy zwracano się | jakie kroki | jakie działania … podjęto | kroki … podjęte | co zrobiono | co dotychczas zrobiono',
    requests:
      'żądanie | żądania | wnioski | wniosek | czego się domagasz | oczekiwania | oczekiwany rezultat | oczekiwane działania | czego oczekujesz | wnoszę o | treść żądania | żądane działania | oczekiwane rozstrzygnięcie | czego żądam | czego żądasz | czego Pan Pani oczekuje | czego Pani Pan oczekuje | czego oczekuję | jakich działań … oczekujesz | jakich działań … oczekuje | jakich działań … oczekują | żądanie wobec | jakie działania … podjąć | czego … oczekuje',
    letter: 'pismo | tekst pisma | list | pełna treść pisma | pełna treść skargi',
    tell: 'opisz | proszę opisać | opisać | wyjaśnij | proszę wyjaśnić | przedstaw | proszę przedstawić | podaj szczegóły | szczegóły',
    none: 'tytuł | data urodzenia | miejsce urodzenia | nazwisko rodowe | pesel | nip | regon | krs | numer krs | obywatelstwo | płeć | zawód | stanowisko | funkcja | forma grzecznościowa | numer sprawy | sygnatura | sygnatura sprawy | numer referencyjny | znak sprawy | login | nazwa użytkownika | hasło | captcha | kod weryfikacyjny | kod z obrazka | fax | faks | skrytka pocztowa | skrytka epuap | adres skrytki | adres skrytki epuap | województwo | powiat | gmina | poczta | region | język | iban | seria i numer dowodu | numer dowodu | jakie dane | zakres danych | kategorie danych | szkoda | odpowiedź administratora | otrzymana odpowiedź | odpowiedź | uwagi | komentarz | dodatkowe informacje | inne informacje | załącznik | załączniki | dokumenty | plik | pliki | dowody | data wniosku | data pisma | data złożenia | data | podpis | miejsce | miejscowość i data | miejsce i data | dział | branża | kategoria | rodzaj skargi | rodzaj | typ | szukaj | wyszukaj | nadawca | numer nadawcy | pseudonim',
  },
  whose: {
    self: 'skarżący | skarżąca | skarżącego | osoba skarżąca | osoby skarżącej | wnioskodawca | wnioskodawcy | wnoszący | wnosząca | osoba wnosząca skargę | osoby wnoszącej skargę | zgłaszający | zgłaszającego | dane osobowe | dane skarżącego | kim jesteś | dane identyfikacyjne | osoby składającej | osoba składająca | nadawca skargi',
    possessive: 'twój | twoje | twoja | twojego | pana | pani | państwa | mój | moje',
    organisation:
      'administrator | administratora | administratorze | administrator danych | administratora danych | podmiot | podmiotu | podmiot skarżony | podmiotu skarżonego | skarżony | firma | firmy | organizacja | organizacji | stowarzyszenie | stowarzyszenia | instytucja | instytucji | przedsiębiorca | przedsiębiorcy | spółka | spółki | fundacja | fundacji | właściciel strony | właściciela strony | na kogo skarga | przeciwko komu | naruszający | podmiot którego dotyczy | organ | usługodawca | usługodawcy | partia polityczna | na który składana jest skarga',
    other:
      'pełnomocnik | pełnomocnika | przedstawiciel | przedstawiciela | reprezentant | osoba reprezentowana | osoby reprezentowanej | adwokat | radca | osoba trzecia | w imieniu | dziecko | dziecka | małoletni | małoletniego | rodzic | opiekun | świadek | inspektor ochrony danych | inspektora ochrony danych | iod | newsletter | zapisz się | subskrypcja | logowanie | zaloguj | małżonek | osoba kontaktowa | osoba do kontaktu | kontakt dla mediów | podmiot przetwarzający | osoba której dane dotyczą | twoja firma | twojej firmy | przedstawiciel ustawowy',
  },
  filling:
    'i | oraz | lub | albo | w | we | z | ze | do | na | o | od | po | za | przez | dla | pole | pola | wymagane | obowiązkowe | wymagany | nieobowiązkowe | opcjonalnie | opcjonalne | proszę | podać | podaj | wpisz | wpisać | jeśli | jeżeli | znany | znana | znane | są | jest | pełny | pełna | pełne | powtórz | powtórzyć | ponownie | potwierdź | potwierdzenie | skarga | skargi | skargę | którego | której | dotyczy skarga | dotyczy | np | maks | maksymalnie | znaków | dane | s | korespondencyjny | kontaktowy | zwrotny | aktualny | prawidłowy | się | szczegółowy | szczegółowe | dokładny | dokładne | krótki | krótko | dokładnie | szczegółowo | osoby | osoba | już | wcześniej | uprzednio | gdzie mieszkasz | zamieszkania | organu | aplikacja | aplikacji | korespondencji | sposób | własnymi słowami',
  characters: 'znaków | znaki | znak',
  least: 'minimum | min | co najmniej | najmniej',
}
