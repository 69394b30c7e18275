import type { RuleTexts } from '../finding.ts'

/** Polish texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'Formularz informuje, jak będą wykorzystane Twoje dane, lub odsyła do polityki',
    unmet: 'Przy formularzu nie ma informacji o danych, a na stronie odnośnika do polityki',
    unclear: 'Nie ma pewności, czy formularz informuje, jak będą wykorzystane Twoje dane',
    explain:
      'Kto zbiera dane, musi w tej chwili podać, kim jest, do czego one posłużą i jakie masz prawa. Przejrzano tekst formularza i wokół niego oraz odnośniki na całej stronie. Okienko do zaznaczenia nie zastępuje tych informacji.',
  },
  'policy-link-at-form': {
    met: 'Polityka prywatności jest dostępna z formularza',
    unmet: 'Odnośnik do polityki prywatności jest w innym miejscu strony, nie przy formularzu',
    unclear: 'Nie ma pewności, czy formularz odsyła do polityki prywatności',
    explain:
      'Informacje o danych muszą być łatwo dostępne tam, gdzie się je podaje. Odnośników szukano w formularzu i tuż obok niego; odnośnik w stopce lub w menu łatwo przeoczyć podczas wypełniania formularza.',
  },
  'reachable-policy': {
    met: 'Politykę prywatności, do której odsyła strona, można otworzyć',
    unmet: 'Pod podanym adresem nie znaleziono polityki prywatności',
    unclear: 'Nie ma pewności, czy politykę prywatności, do której odsyła strona, można otworzyć',
    explain:
      'Informacje o danych muszą być łatwo dostępne. O adres z odnośnika zapytano raz, bez plików cookie, po otwarciu tego okna. „Nie znaleziono” to odpowiedź serwera lub strony; inne niepowodzenia się nie liczą.',
  },
  'written-policy': {
    met: 'Polityka prywatności, do której odsyła strona, ma treść',
    unmet: 'Polityka prywatności jest pusta, tylko zapowiedziana lub nieuzupełniona',
    unclear: 'Nie ma pewności, czy polityka prywatności, do której odsyła strona, ma treść',
    explain:
      'Odnośnik informuje tylko wtedy, gdy kryje się za nim tekst. Dokument odczytano i szukano w nim tekstu zastępczego, zapowiedzi, na przykład „wkrótce”, i luk, na przykład „[uzupełnić]”. Krótka strona ze skryptami może pokazywać więcej, niż jest w jej kodzie.',
  },
  'own-policy': {
    met: 'Polityka prywatności, do której odsyła strona, jest jej własna',
    unmet: 'Odnośnik prowadzi do polityki prywatności dostawcy usług, a nie tej strony',
    unclear: 'Nie ma pewności, czy polityka prywatności należy do tej strony',
    explain:
      'Kto zbiera Twoje dane, musi powiedzieć, co z nimi robi. Adres, do którego prowadzi odnośnik, porównano z adresami znanych usług formularzy, poczty i reklam, a nazwę w polityce z nazwą strony. Grupa może mieć jedną politykę dla kilku stron.',
  },
  'complete-policy': {
    met: 'W polityce prywatności znaleziono każdą informację, którą musi zawierać',
    unmet: 'W polityce prywatności nie znaleziono niektórych wymaganych informacji',
    unclear: 'Nie ma pewności, czy polityka prywatności zawiera wszystkie wymagane informacje',
    explain:
      'Polityka musi podawać, kto zbiera dane i jak się z nim skontaktować, w jakim celu i na jakiej podstawie prawnej, kto je otrzymuje, jak długo są przechowywane, jakie masz prawa i gdzie złożyć skargę. Przejrzano cały tekst. Liczą się też formularz i nota prawna.',
  },
  'site-publisher': {
    met: 'Nota prawna lub polityka prywatności podaje, kto wydaje tę stronę',
    unmet: 'Nie znaleziono noty prawnej, która podaje, kto wydaje tę stronę',
    unclear: 'Nie ma pewności, czy nota prawna podaje, kto wydaje tę stronę',
    explain:
      'W większości krajów Unii Europejskiej strona musi podawać, kto ją wydaje, zwykle w nocie prawnej (danych wydawcy). Osoby prywatne bywają z tego zwolnione, więc to tylko informacja. Przejrzano odnośniki strony, a noty prawne otwarto jeden raz.',
  },
  'party-named': {
    met: 'Partia, do której prowadzą wskazówki, jest wymieniona przy formularzu',
    unmet: 'Wskazówki prowadzą do partii politycznej, której formularz nie wymienia',
    unclear: 'Nie ma pewności, czy partia, do której prowadzą wskazówki, jest wymieniona',
    explain:
      'Kto zbiera Twoje dane, musi podać, kim jest. Zebrano wskazówki na stronie i w odczytanych dokumentach, a nazwy partii szukano w tytule, nagłówkach, odnośnikach i tekście przy formularzu. Logo nie jest odczytywane. Wskazówka może mieć inne wyjaśnienie: zobacz każdą z nich.',
  },
  'controller-identity': {
    met: 'Formularz podaje, kto zbiera Twoje dane',
    unmet: 'Formularz nie podaje, kto zbiera Twoje dane',
    unclear: 'Nie ma pewności, czy formularz podaje, kto zbiera Twoje dane',
    explain:
      'Podmiot, który zbiera dane, musi być wymieniony tam, gdzie się je podaje. Jego nazwy szukano w widocznym tekście formularza i wokół niego. Jeśli strona odsyła do polityki lub noty prawnej, nazwa może być tam: wtedy nic nie jest zgłaszane jako brak.',
  },
  'stated-purposes': {
    met: 'Formularz podaje, do czego posłużą Twoje dane',
    unmet: 'Formularz nie podaje, do czego posłużą Twoje dane',
    unclear: 'Nie ma pewności, czy formularz podaje, do czego posłużą Twoje dane',
    explain:
      'Cel wykorzystania danych trzeba podać wtedy, gdy są zbierane. Szukano go w widocznym tekście formularza i wokół niego. Zapis na newsletter sam mówi, czym jest; petycja nie: podpis to nie zgoda na kontakt.',
  },
  'stated-rights': {
    met: 'Formularz wspomina o Twoich prawach związanych z danymi',
    unmet: 'Formularz nie wspomina o Twoich prawach związanych z danymi',
    unclear: 'Nie ma pewności, czy formularz wspomina o Twoich prawach związanych z danymi',
    explain:
      'Masz prawo zobaczyć swoje dane, żądać ich poprawienia lub usunięcia i sprzeciwić się ich wykorzystaniu, i trzeba Cię o tym poinformować. W widocznym tekście szukano choć jednego z tych praw. Możliwość wypisania się to tylko niewielka ich część.',
  },
  'empty-consent-boxes': {
    met: 'Okienka zgody na otrzymywanie wiadomości są na początku puste',
    unmet: 'Okienko zgody na otrzymywanie wiadomości jest z góry zaznaczone',
    unclear: 'Nie ma pewności, czy jakieś okienko zgody jest z góry zaznaczone',
    explain:
      'Zgoda wymaga działania: okienko już zaznaczone nie jest zgodą, orzekł Trybunał Sprawiedliwości Unii Europejskiej. Okienka odczytano w stanie, w jakim pokazuje je strona, przed kliknięciem. Okienka takie jak „zapamiętaj mnie” i wybór tematów się nie liczą.',
  },
  'opt-in-choice': {
    met: 'Zaznaczenie jest potrzebne, aby otrzymywać wiadomości, a nie aby odmówić',
    unmet: 'Aby odmówić otrzymywania wiadomości, trzeba zaznaczyć okienko',
    unclear: 'Nie ma pewności, czy odmowa wiadomości wymaga zaznaczenia okienka',
    explain:
      'Brak działania nie oznacza zgody. Gdy okienko „nie chcę otrzymywać…” jest na początku puste, pozostawienie go oznacza „tak”. Sprzedawca może pisać w ten sposób do swoich klientów, więc przy zamówieniach ocena należy do Ciebie.',
  },
  'separate-consent': {
    met: 'Otrzymywanie wiadomości ma osobne okienko',
    unmet: 'Jedno okienko dotyczy otrzymywania wiadomości i czegoś innego',
    unclear: 'Nie ma pewności, czy jedno okienko dotyczy dwóch celów',
    explain:
      'Musi być możliwe powiedzenie „tak” jednej rzeczy i „nie” innej, na przykład podpisanie bez otrzymywania wiadomości. Z każdego okienka odczytano, czego dotyczy. Drugie okienko nie zastępuje informacji potrzebnych do wyboru.',
  },
  'own-act-of-consent': {
    met: 'Otrzymywanie wiadomości to wybór oddzielony od wysłania formularza',
    unmet: 'Wysłanie tego formularza jest traktowane jako zgoda na otrzymywanie wiadomości',
    unclear: 'Nie ma pewności, czy wysłanie formularza nie oznacza zapisu na wiadomości',
    explain:
      'Zgoda na otrzymywanie wiadomości musi być osobnym wyborem: podpisanie petycji lub zadanie pytania to co innego. W tekście formularza szukano zdań takich jak „podpisując, zgadzasz się otrzymywać”. W przypadku newslettera tym wyborem jest samo wysłanie.',
  },
  'free-consent': {
    met: 'Formularz można wysłać bez zgody na otrzymywanie wiadomości',
    unmet: 'Formularza nie można wysłać bez zgody na otrzymywanie wiadomości',
    unclear: 'Nie ma pewności, czy formularz można wysłać bez zgody na otrzymywanie wiadomości',
    explain:
      'Zgoda musi być dobrowolna: trzeba móc podpisać, odpowiedzieć lub wpłacić darowiznę bez zgody na wiadomości. Sprawdzono, czy formularz wymaga zaznaczenia okienek dotyczących wiadomości. Newsletter pominięto, bo wiadomości są jego celem.',
  },
  'needed-data': {
    met: 'Nie znaleziono danych wymaganych ponad to, czego potrzeba do podpisania petycji',
    unmet: 'Petycja wymaga danych, które raczej nie są potrzebne do złożenia podpisu',
    unclear: 'Nie ma pewności, czy petycja potrzebuje wszystkich danych, których wymaga',
    explain:
      'Wymagać wolno tylko danych niezbędnych. Sprawdzono pola obowiązkowe tej petycji: podpis liczy się bez numeru telefonu i nazwy pracodawcy. Adres lub data urodzenia mogą być potrzebne w petycji do parlamentu: ocena należy do Ciebie.',
  },
  'marked-fields': {
    met: 'Formularz pokazuje, które pola są obowiązkowe',
    unmet: 'Formularz wymaga niektórych pól, a innych nie, i nie pokazuje których',
    unclear: 'Nie ma pewności, czy formularz pokazuje, które pola są obowiązkowe',
    explain:
      'Trzeba wiedzieć, które odpowiedzi są obowiązkowe, a które można pominąć. Sprawdzono etykiety, tekst formularza i znaki przy etykietach. Formularz, w którym wszystkie pola są obowiązkowe lub żadne, pominięto.',
  },
  'sensitive-data': {
    met: 'Nie znaleziono pytań o poglądy, przekonania ani zdrowie',
    unmet: 'Podane tu dane mogą ujawniać poglądy, przekonania lub stan zdrowia',
    unclear: 'Nie ma pewności, czy podane tu dane ujawniają poglądy, przekonania lub zdrowie',
    explain:
      'Dane, które ujawniają poglądy polityczne, przekonania, przynależność do związków zawodowych lub zdrowie, są szczególnie chronione. Wolno ich używać za wyraźną zgodą i w kilku innych przypadkach. Sprawdzono pola i tytuł strony. To tylko stwierdzenie faktu, które o niczym nie przesądza.',
  },
  'recipient-named': {
    met: 'Formularz podaje, kto jeszcze otrzymuje Twoje dane',
    unmet: 'Dane trafiają pod adres innego podmiotu, którego formularz nie wymienia',
    unclear: 'Nie ma pewności, czy formularz podaje, kto jeszcze otrzymuje Twoje dane',
    explain:
      'Trzeba wiedzieć, kto otrzymuje dane. Ten formularz wysyła je pod adres, który nie należy do tej strony. Może to być usługodawca techniczny pracujący dla strony, co jest dozwolone; odnotowano jedynie, że widoczny tekst go nie wymienia.',
  },
  'encrypted-transport': {
    met: 'Twoje dane są przesyłane z szyfrowaniem',
    unmet: 'Wpisane dane byłyby przesłane bez szyfrowania',
    unclear: 'Nie ma pewności, czy Twoje dane są przesyłane z szyfrowaniem',
    explain:
      'Kto zbiera dane, musi je chronić w drodze. Ani strona, ani adres, pod który formularz wysyła dane, nie mogą obyć się bez szyfrowania (https). W przeciwnym razie inne osoby w tej samej sieci mogą odczytać lub zmienić to, co wpisano.',
  },
  'data-outside-address': {
    met: 'Twoje dane nie trafiają do adresu następnej strony',
    unmet: 'Wpisane dane trafiłyby do adresu następnej strony',
    unclear: 'Nie ma pewności, czy Twoje dane nie trafiają do adresu następnej strony',
    explain:
      'Adres pozostaje w historii przeglądarki i w dziennikach serwerów i może zostać przekazany innym stronom. Ten formularz zapisano tak, że wpisane dane stają się częścią adresu. Jeśli strona ma skrypty, mogą one wysyłać dane inaczej.',
  },
  'site-on-list': {
    met: 'Tej strony nie ma na liście stron powiązanych z partiami',
    unmet: 'Ta strona jest na liście stron powiązanych z partiami',
    unclear: 'Nie ma pewności, czy ta strona jest na liście stron powiązanych z partiami',
    explain:
      'Lista zawiera strony prowadzone dla partii politycznej, przez nią lub w jej otoczeniu, każdą z publicznymi i datowanymi źródłami. Obecność na niej nie narusza żadnych przepisów. Lista mówi, kto może otrzymać wpisane dane i na ile jest to pewne.',
  },
  'target-on-list': {
    met: 'Żaden formularz ani ramka na tej stronie nie prowadzi do strony z listy',
    unmet: 'Formularz lub ramka na tej stronie prowadzi do strony z listy powiązanych z partiami',
    unclear: 'Nie ma pewności, czy formularz lub ramka na tej stronie prowadzi do strony z listy',
    explain:
      'Formularz na tej stronie lub jej ramka prowadzi do strony, która według listy i jej publicznych, datowanych źródeł była prowadzona dla partii politycznej, przez nią lub w jej otoczeniu. Obecność na liście nie narusza żadnych przepisów. Lista mówi, dokąd trafiają wpisane dane.',
  },
  'links-to-listed-sites': {
    met: 'Żaden odnośnik na tej stronie nie prowadzi do strony z listy',
    unmet: 'Odnośnik na tej stronie prowadzi do strony z listy powiązanych z partiami',
    unclear: 'Nie ma pewności, czy odnośnik na tej stronie prowadzi do strony z listy',
    explain:
      'Odnośnik na tej stronie prowadzi do strony, która według listy i jej publicznych, datowanych źródeł była prowadzona dla partii politycznej, przez nią lub w jej otoczeniu. Nic to nie mówi o otwartej stronie: być może tylko pisze ona o tamtej.',
  },
}
