import type { Provision } from '../complaint/counterpart.ts'
import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

/*
 * Long because it is one letter. Terms are those of the Polish version of the GDPR. The past tense of a Polish verb
 * tells the gender of who speaks: what the person did is written impersonally ("została przeze mnie wyświetlona
 * strona"), what the person asks in the present. Dates end in "r.", so that no sentence may end in one.
 */

/** In the genitive, as in a date. */
const MONTHS_OF = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

const MONTHS = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień',
]

/** Clocks that a Polish reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Warsaw': 'czas w Warszawie',
  'Europe/Berlin': 'czas w Berlinie',
  'Europe/Paris': 'czas w Paryżu',
  'Europe/Brussels': 'czas w Brukseli',
  'Europe/Amsterdam': 'czas w Amsterdamie',
  'Europe/Madrid': 'czas w Madrycie',
  'Europe/Rome': 'czas w Rzymie',
  'Europe/London': 'czas w Londynie',
  'Europe/Dublin': 'czas w Dublinie',
}

/** What Polish law calls the authority is the head of the office (Art. 34 of the Act of 10 May 2018). */
const OFFICE = /^Urząd Ochrony Danych Osobowych/
const ITS_HEAD = 'Prezes Urzędu Ochrony Danych Osobowych'

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, 'i')

/** Between parts that hold an "i" of their own. */
const asWellAs = (items: string[]) => joined(items, 'oraz')

/** After "nie znaleziono". */
const nor = (items: string[]) => joined(items, 'ani')

const places: Record<Place, string> = {
  inside: 'w formularzu',
  near: 'obok formularza',
  footer: 'w stopce',
  page: 'w innym miejscu strony',
}

/** How far a search went. */
const searchedBeyond: Partial<Record<Place, string>> = {
  footer: 'w stopce',
  page: 'w pozostałej części strony',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('pl')

const plural = new Intl.PluralRules('pl')

const languages = new Intl.DisplayNames('pl', { type: 'language' })

/** "1 znak", "2 znaki", "5 znaków". */
const counted = (count: number, one: string, few: string, many: string) => {
  const rule = plural.select(count)
  return `${number.format(count)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

const characters = (count: number) => counted(count, 'znak', 'znaki', 'znaków')

const numbered = (one: string, several: string, numbers: number[]) =>
  `${numbers.length > 1 ? several : one}\u00a0${and(numbers.map(String))}`

/** Art. 4 RODO has points and no paragraphs. */
const partOf = ({ article, paragraph, points }: Provision) => {
  if (paragraph === '') return []
  if (article === '4') return [`pkt\u00a0${paragraph}`]
  return [`ust.\u00a0${paragraph}${points.length === 0 ? '' : ` lit.\u00a0${and(points)}`}`]
}

/** In the genitive: after "zaznaczenia". */
const boxes = (quotes: string[], of: string) =>
  `${quotes.length > 1 ? 'okienek wyboru' : 'okienka wyboru'}${quotes.length === 0 ? of : ` ${and(quotes)}`}`

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `W dniu ${moment} ${wholePage ? 'ani przy formularzu, ani w innym miejscu tej strony' : 'przy formularzu na tej stronie'} nie znaleziono ${what}`

const server = (status: number | null) => `odpowiedź serwera: ${status ?? '–'}`

/** Letters to an authority that works in Polish. */
export const letterTexts: LetterTexts = {
  language: 'pl',
  quotes: { open: '„', close: '”', innerOpen: '«', innerClose: '»' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions.filter((provision) => provision.article === article).flatMap(partOf)
        return [`art.\u00a0${article}`, asWellAs(parts)].filter(Boolean).join(' ')
      })
      const last = articles.length < provisions.length ? ', a także ' : ' i '
      return `${[articles.slice(0, -1).join(', '), ...articles.slice(-1)].filter(Boolean).join(last)} RODO`
    },
    judgments: {
      'CJEU C-673/17':
        'wyrok Trybunału Sprawiedliwości Unii Europejskiej z dnia 1\u00a0października 2019\u00a0r. w sprawie C-673/17, Planet49',
    },
    and: asWellAs,
  },
  date: ({ day, month, year }) => `${day}\u00a0${MONTHS_OF[month - 1] ?? ''} ${year}\u00a0r.`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}\u00a0r.`,
  moment: (at) => {
    const clock = `${at.hour}.${String(at.minute).padStart(2, '0')}`
    return `${letterTexts.date(at)} o godz.\u00a0${clock} (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Skarga na podstawie art. 77 RODO',
    report: 'Zawiadomienie (sygnał) dotyczące formularza zbierającego dane osobowe',
  },
  reference: (reference) => `Oznaczenie pisma: ${reference}`,
  addressee: (name, postalAddress) =>
    `Adresat: ${name.replace(OFFICE, ITS_HEAD)}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Przedmiot pisma: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Formularz petycji',
      newsletter: 'Formularz newslettera',
      donation: 'Formularz darowizny',
      survey: 'Formularz ankiety',
      membership: 'Formularz członkowski',
      contact: 'Formularz kontaktowy',
      registration: 'Formularz rejestracji',
      login: 'Formularz logowania',
      checkout: 'Formularz zamówienia',
      search: 'Formularz wyszukiwania',
      other: 'Formularz zbierający dane',
    }[purpose]
    const matter = {
      'information-at-form': 'nie znaleziono informacji (art. 12 i 13 RODO)',
      'reachable-policy': 'nie znaleziono polityki prywatności (art. 12 i 13 RODO)',
      'written-policy': 'nie znaleziono treści polityki prywatności (art. 12 i 13 RODO)',
      'own-policy': 'polityka prywatności innego podmiotu (art. 13 RODO)',
      'complete-policy': 'nie znaleziono informacji w polityce prywatności (art. 13 RODO)',
      'controller-identity': 'nie znaleziono oznaczenia administratora (art. 13 RODO)',
      'stated-purposes': 'nie znaleziono celów przetwarzania (art. 13 RODO)',
      'stated-rights': 'nie znaleziono informacji o prawach (art. 13 RODO)',
      'policy-link-at-form': 'dostęp do informacji (art. 12 RODO)',
      'empty-consent-boxes': 'okienko wyboru zaznaczone z góry (art. 4 RODO)',
      'opt-in-choice': 'odmowa przez zaznaczenie okienka (art. 4 i 7 RODO)',
      'separate-consent': 'jedna zgoda na kilka celów (art. 6 i 7 RODO)',
      'own-act-of-consent': 'wysłanie formularza jako zgoda (art. 4 i 7 RODO)',
      'free-consent': 'zgoda jako warunek (art. 4 i 7 RODO)',
      'needed-data': 'zakres wymaganych danych (art. 5 RODO)',
      'marked-fields': 'nie znaleziono oznaczenia pól wymaganych (art. 13 RODO)',
      'recipient-named': 'nie znaleziono informacji o odbiorcy (art. 13 RODO)',
      'encrypted-transport': 'przesyłanie bez szyfrowania (art. 32 RODO)',
      'data-outside-address': 'dane w adresie strony (art. 32 RODO)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Osoba wnosząca skargę',
    contact: 'Dane kontaktowe (nieobowiązkowo)',
    confidentiality: 'Poufność',
    others: 'Inni możliwi administratorzy lub odbiorcy danych',
    respondent: 'Podmiot, którego dotyczy skarga',
    organisation: 'Podmiot, którego dotyczy zawiadomienie',
    facts: 'Stan faktyczny',
    items: 'Poszukiwane informacje',
    steps: 'Wcześniejszy kontakt z podmiotem',
    context: 'Kontekst',
    grounds: 'Zarzucane naruszenia',
    provisions: 'Przepisy, których mogą dotyczyć ustalenia',
    requests: 'Wnioski i żądania',
    attachments: 'Załączniki',
    statement: 'Oświadczenie',
  },
  author: {
    fields: [
      { label: 'Imię i nazwisko:', of: [['firstName', 'surname']] },
      { label: 'Adres zamieszkania:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'Adres e-mail i numer telefonu:', of: [['email'], ['phone']] },
    ],
    optional: 'Dane te służą wyłącznie do kontaktu w sprawie niniejszego zawiadomienia.',
    onOwnBehalf: 'Działam we własnym imieniu.',
    competence: {
      residence: 'Skargę kieruję do organu nadzorczego właściwego dla miejsca mojego zwykłego pobytu.',
      work: 'Skargę kieruję do organu nadzorczego właściwego dla mojego miejsca pracy.',
      infringement: 'Skargę kieruję do organu nadzorczego właściwego dla miejsca domniemanego naruszenia.',
    },
  },
  represented: {
    author: {
      child:
        'Działam w ramach przedstawicielstwa ustawowego dziecka, które nie ukończyło 18 lat i którego danych dotyczy skarga.',
      other:
        'Działam w imieniu innej osoby, której danych dotyczy skarga; załączam podpisane przez tę osobę pełnomocnictwo.',
    },
    submitted: (whose, date, severalForms) => {
      const form = severalForms ? 'jednego z formularzy na tej stronie' : 'tego formularza'
      const data = `dane ${whose === 'child' ? 'dziecka' : 'osoby, którą reprezentuję'}`
      return date === null
        ? `Za pomocą ${form} zostały przekazane ${data}.`
        : `W dniu ${date} za pomocą ${form} zostały przekazane ${data}.`
    },
    erase: 'nakazanie usunięcia danych osoby, którą reprezentuję, i powiadomienia o tym ich odbiorców',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Strona internetowa ${host}. Formularz zawiera następującą informację o podmiocie: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Strona internetowa ${host}. Dokument, do którego odsyła strona, zawiera następującą informację o podmiocie: ${nameQuoted}.`,
    notFound: (host) =>
      `Strona internetowa ${host}. Nie jest mi wiadome, kto jest administratorem: w miejscach opisanych poniżej nie znaleziono jego nazwy ani danych kontaktowych.`,
    toBeEstablished: (host) => `Strona internetowa ${host}. Tożsamość administratora pozostaje do ustalenia.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `W dniu ${moment} została przeze mnie wyświetlona strona ${address}${titleQuoted === null ? '' : ` o tytule ${titleQuoted}`}.`,
    omitted: 'Pominięto parametry tego adresu, które mogą wskazywać osobę odwiedzającą stronę.',
    unicodeHost: (hostQuoted) => `Nazwa domeny jest wyświetlana także w postaci ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'formularz petycji',
        newsletter: 'formularz zapisu na newsletter',
        donation: 'formularz darowizny',
        survey: 'formularz ankiety lub kwestionariusza',
        membership: 'formularz członkowski',
        contact: 'formularz kontaktowy',
        registration: 'formularz rejestracji',
        login: 'formularz logowania',
        checkout: 'formularz zamówienia',
        search: 'formularz wyszukiwania',
        other: 'formularz zbierający dane',
      }[purpose]
      return number === null ? `Strona zawiera ${form}.` : `Formularz ${number}: ${form}.`
    },
    fieldsAsked:
      'Dane, o których podanie prosi formularz (pole określono jako wymagane, jeżeli tak oznacza je strona):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'adres e-mail',
        phone: 'numer telefonu',
        first_name: 'imię',
        middle_name: 'drugie imię',
        last_name: 'nazwisko',
        full_name: 'imię i nazwisko',
        honorific: 'forma grzecznościowa',
        postal_address: 'adres pocztowy',
        address_line2: 'druga linia adresu',
        postcode: 'kod pocztowy',
        city: 'miejscowość',
        region: 'województwo lub region',
        country: 'kraj',
        birth_date: 'data urodzenia',
        birth_day: 'dzień urodzenia',
        birth_month: 'miesiąc urodzenia',
        birth_year: 'rok urodzenia',
        age: 'wiek',
        gender: 'płeć',
        nationality: 'obywatelstwo',
        ethnicity: 'pochodzenie etniczne',
        national_id: 'krajowy numer identyfikacyjny',
        profession: 'zawód',
        income: 'dochody',
        organisation: 'organizacja',
        political_opinion: 'pytanie o poglądy polityczne',
        religion: 'wyznanie',
        union_membership: 'przynależność do związków zawodowych',
        health: 'pytanie dotyczące zdrowia',
        amount: 'kwota',
        card_number: 'numer karty',
        card_name: 'imię i nazwisko na karcie',
        card_expiry: 'data ważności karty',
        card_cvc: 'kod zabezpieczający karty',
        iban: 'IBAN',
        file: 'plik',
        message: 'wiadomość',
        subject: 'temat wiadomości',
        url: 'adres strony internetowej',
        friend_contact: 'dane kontaktowe innej osoby',
        username: 'nazwa użytkownika',
        email_or_username: 'adres e-mail lub nazwa użytkownika',
        password: 'hasło',
        otp: 'kod jednorazowy',
        captcha: 'zabezpieczenie przed automatycznym wypełnianiem',
        search_query: 'wyszukiwane hasło',
        rating: 'ocena',
        quantity: 'liczba',
        travel_date: 'data podróży',
        consent: 'zgoda',
        preference: 'preferencja',
        remember_me: 'pozostanie w stanie zalogowania',
        honeypot: 'pole przeznaczone dla programów automatycznych',
        other: 'inne dane',
      }[kind]
      const label = labelQuoted === null ? '' : `, etykieta ${labelQuoted}`
      return `${name}${label}: pole ${required ? 'wymagane' : 'nieobowiązkowe'}`
    },
    moreFields: (count) =>
      `oraz ${counted(count, 'dalsze pole, opisane', 'dalsze pola, opisane', 'dalszych pól, opisanych')} w załączonym zapisie`,
    boxes: 'Okienka wyboru w stanie, w jakim pokazuje je strona:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'już zaznaczone' : 'niezaznaczone'}`,
    read: (textsQuoted, complete) =>
      `Przy formularzu widnieje ${complete ? '' : 'między innymi '}następujący tekst: ${textsQuoted.join('; ')}.`,
    readNothing: 'Poza etykietami pól i przycisków przy formularzu nie ma żadnego tekstu.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `Przyciski wysyłania mają treść ${and(textsQuoted)}.`
        : `Przycisk wysyłania ma treść ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `Strona została odczytana w mojej przeglądarce (${browser}) za pomocą rozszerzenia „Before You Sign” w wersji ${extension}, które zapisuje pola, teksty i odnośniki strony, nie odczytując wpisywanych danych.`,
    checkedBy: {
      person: 'Każdy z punktów podniesionych poniżej został przeze mnie osobiście sprawdzony na stronie.',
      both: 'Punkty podniesione poniżej zostały przeze mnie osobiście sprawdzone na stronie, z wyjątkiem tego, co wynika z kodu strony, przedstawionego w załączonym zapisie.',
      record: 'Punkty podniesione poniżej wynikają z kodu strony, przedstawionego w załączonym zapisie.',
    },
    searched: (where, length, links) => {
      const atForm = where.filter(isAtForm)
      const texts = atForm.length > 1 ? 'w formularzu i obok niego' : and(atForm.map((one) => places[one]))
      const beyond = where.flatMap((place) => searchedBeyond[place] ?? [])
      return [
        `Teksty odczytano ${texts} (${characters(length)})`,
        ...(beyond.length === 0 ? [] : [`, a odnośniki (${number.format(links)}) także ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters: length }) => {
      const what = {
        read: `odczytano go (${characters(length)})`,
        'not-found': `nie znaleziono go (${server(status)})`,
        'no-such-page': 'wyświetliła się strona z informacją, że żądana strona nie istnieje',
        'not-read': `nie można było go odczytać${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Dokument pod odnośnikiem ${linkQuoted}, ${address}${endedAt === null ? '' : `, z przekierowaniem do ${endedAt}`}: w dniu ${moment} ${what}.`
    },
    notChecked: {
      'policy-not-read': 'Dokumentów, do których odsyła strona, nie odczytano.',
      'hidden-form': 'Nie sprawdzono innego formularza na stronie, który nie był wyświetlany.',
      'language-unknown': 'Nie można było sprawdzić części strony sporządzonej w innym języku.',
      'page-too-large': 'Ze względu na objętość strony odczytano tylko jej część.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'jednego z formularzy na tej stronie' : 'tego formularza'
      return date === null
        ? `Za pomocą ${form} zostały przeze mnie przekazane moje dane.`
        : `W dniu ${date} za pomocą ${form} zostały przeze mnie przekazane moje dane.`
    },
    notSubmitted: (severalForms) =>
      `Za pomocą ${severalForms ? 'formularzy na tej stronie' : 'tego formularza'} nie zostały przeze mnie przekazane żadne dane.`,
    messages: 'Od tego czasu otrzymano wiadomości, które przypisuję podmiotowi stojącemu za tym formularzem.',
    ownSentence: (sentence) => `Ponadto wskazuję: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Stan w dniu ${moment} przy formularzu${documents ? ', w odczytanych dokumentach, do których odsyła strona,' : ''} oraz, w przypadku odnośnika, na całej stronie (znaleziono, nie znaleziono lub nie można było sprawdzić):`,
    ofForm: (number) => `Formularz ${number}:`,
    names: {
      controller: 'tożsamość administratora',
      purposes: 'cele przetwarzania',
      rights: 'prawa osób, których dane dotyczą',
      'policy-link': 'odnośnik do polityki prywatności',
      'complaint-authority': 'prawo wniesienia skargi do organu nadzorczego',
      'legal-basis': 'podstawa prawna przetwarzania',
      recipients: 'odbiorcy danych',
      retention: 'okres przechowywania danych',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `znaleziono ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `znaleziono w dokumencie, do którego odsyła strona, ${textQuoted}`,
    notFound: 'nie znaleziono',
    unchecked: 'nie można było sprawdzić',
  },
  steps: {
    none: 'Wniesienia skargi nie poprzedził kontakt z podmiotem: skarga dotyczy samego formularza, a nie żądania wykonania praw, które pozostałoby bez odpowiedzi.',
    unanswered: (date) =>
      `Moje wystąpienie do podmiotu${date === null ? '' : ` z dnia ${date}`} pozostaje do dziś bez odpowiedzi.`,
    answered: (date) =>
      `Na moje wystąpienie do podmiotu${date === null ? '' : ` z dnia ${date}`} udzielono odpowiedzi, którą mogę przedstawić organowi nadzorczemu.`,
  },
  context: {
    intro:
      'Źródła publiczne podają następujące informacje. Przekazuję je jako kontekst; nie zostały przeze mnie zweryfikowane i nie opieram na nich zarzutów.',
    matched: (domain, matched) =>
      ({
        page: `Domena strony: ${domain}.`,
        target: `Domena, do której wysyłany jest formularz: ${domain}.`,
        frame: `Domena ramki wyświetlanej na stronie: ${domain}.`,
        link: `Domena, do której odsyła strona: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'pl'
        ? text
        : `Lista rozszerzenia podaje na ten temat (język: ${languages.of(language) ?? language}): ${text}`,
    historical: (date) =>
      `Informacje te dotyczą minionego okresu (data końcowa: ${date}); od tego czasu domena mogła zmienić dysponenta.`,
    decision: (authority, date, outcome, language) =>
      `Decyzja podana w źródłach (${authority}, ${date}${
        language === 'pl' ? '' : `; język tekstu z listy: ${languages.of(language) ?? language}`
      }): ${outcome}`,
    sources: 'Źródła:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'przedruk tekstu',
    otherSite: 'nie wymienia tej domeny',
    left: 'Ocenę ich znaczenia pozostawiam organowi nadzorczemu.',
  },
  clues: {
    intro: (moment) =>
      `Okoliczności mogące wskazywać, kto stoi za tym formularzem, odnotowane w dniu ${moment}, których ocenę pozostawiam organowi nadzorczemu:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `formularz jest wysyłany do domeny ${seen}, z której korzysta partia polityczna (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `formularz jest wyświetlany w ramce z domeny ${seen}, z której korzysta partia polityczna (${party})`,
      'document-on-party-domain': (party, seen) =>
        `polityka prywatności lub nota prawna, do której odsyła strona, znajduje się w domenie ${seen}, z której korzysta partia polityczna (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `dokument ${other}, do którego odsyła strona, zawiera o administratorze słowa: ${seen} (być może chodzi o podmiot: ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `dokument ${other}, do którego odsyła strona, zawiera o wydawcy strony słowa: ${seen} (być może chodzi o podmiot: ${party})`,
      'imprint-line': (party, seen) =>
        `na stronie widnieją słowa: ${seen} (być może chodzi o podmiot: ${party})`,
      'party-email': (party, seen) =>
        `podano adres e-mail ${seen} w domenie, z której korzysta partia polityczna (${party})`,
      'party-address': (party, seen) =>
        `podano adres pocztowy, z którego korzysta partia polityczna (${party}): ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `identyfikator konta ${seen} w kodzie źródłowym strony jest taki sam jak w przypadku: ${other} (według listy rozszerzenia powiązanie z partią polityczną: ${party})`,
    },
    left: 'Każda z tych okoliczności może mieć inne wyjaśnienie. Nie mam możliwości ich zweryfikowania, na ich podstawie nikogo nie oskarżam i wnoszę, aby organ nadzorczy ustalił, kto jest administratorem.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'swoją tożsamość i dane kontaktowe',
      missing: 'o tożsamości administratora',
    },
    'GDPR 13(1)(c)': {
      required: 'cele i podstawę prawną przetwarzania',
      missing: 'o celach lub podstawie prawnej przetwarzania',
    },
    'GDPR 13(2)(b)': {
      required: 'informacje o przysługujących jej prawach',
      missing: 'o prawach przysługujących w związku z przetwarzaniem danych',
    },
    'GDPR 13(2)(d)': {
      required: 'informacje o prawie wniesienia skargi do organu nadzorczego',
      missing: 'o prawie wniesienia skargi do organu nadzorczego',
    },
  },
  policyItems: {
    controller: { required: 'swoją tożsamość', missing: 'o tożsamości administratora' },
    contact: {
      required: 'swoje dane kontaktowe',
      missing: 'o danych kontaktowych administratora',
    },
    purposes: { required: 'cele przetwarzania', missing: 'o celach przetwarzania' },
    'legal-basis': {
      required: 'podstawę prawną przetwarzania',
      missing: 'o podstawie prawnej przetwarzania',
    },
    recipients: {
      required: 'informacje o odbiorcach danych lub o kategoriach odbiorców',
      missing: 'o odbiorcach danych',
    },
    retention: {
      required: 'okres przechowywania danych lub kryteria ustalania tego okresu',
      missing: 'o okresie przechowywania danych',
    },
    rights: {
      required: 'informacje o przysługujących jej prawach',
      missing: 'o prawach przysługujących w związku z przetwarzaniem danych',
    },
    complaint: {
      required: 'informacje o prawie wniesienia skargi do organu nadzorczego',
      missing: 'o prawie wniesienia skargi do organu nadzorczego',
    },
  },
  groundsIntro: {
    complaint:
      'Powołane artykuły pochodzą z rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO); organ nadzorczy nie jest związany tą kwalifikacją.',
    report:
      'Poczynione ustalenia dotyczą, w mojej ocenie, następujących przepisów rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO); organ nadzorczy nie jest związany tą kwalifikacją.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `Podczas pozyskiwania danych osobowych administrator podaje osobie, której dane dotyczą, w łatwo dostępnej formie ${asWellAs(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        `${notFound(moment, wholePage, `informacji ${nor(missing)}`)}, jak również odnośnika do polityki prywatności`,
    },
    'reachable-policy': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator podaje osobie, której dane dotyczą, w łatwo dostępnej formie informacje o przetwarzaniu.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `W dniu ${moment} nie znaleziono dokumentu, do którego ma prowadzić odnośnik do polityki prywatności`
          : `W dniu ${opened.moment} odnośnik ${opened.linkQuoted} (${opened.address}) nie prowadził do żadnego dokumentu: ${
              opened.outcome === 'no-such-page'
                ? 'wyświetlona strona zawiera informację, że żądana strona nie istnieje'
                : `serwer odpowiedział kodem ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator podaje osobie, której dane dotyczą, w łatwo dostępnej formie informacje o przetwarzaniu.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `W dniu ${opened?.moment ?? moment} dokument pod odnośnikiem ${
          opened === undefined
            ? 'do polityki prywatności'
            : `${opened.linkQuoted} (${opened.address}, ${characters(opened.characters)})`
        } nie zawierał wszystkich tych informacji${quotes.length === 0 ? '' : `; widnieją w nim słowa: ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator podaje swoją tożsamość i dane kontaktowe.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `W dniu ${moment} odnośnik do polityki prywatności prowadził do polityki innego podmiotu`
          : `W dniu ${opened.moment} odnośnik ${opened.linkQuoted} (${opened.address}) prowadził do ${
              opened.endedAt ?? opened.address
            }; dokument ten rozumiem jako politykę prywatności innego podmiotu`,
    },
    'complete-policy': {
      law: (required) =>
        `Podczas pozyskiwania danych osobowych administrator podaje osobie, której dane dotyczą, między innymi ${asWellAs(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `W dniu ${moment} w polityce prywatności, do której odsyła strona, nie znaleziono informacji ${nor(missingItems)}`
          : `W ${
              documents.length > 1 ? 'politykach prywatności, do których' : 'polityce prywatności, do której'
            } odsyła strona ${and(
              documents.map(
                ({ address, moment, characters: length }) =>
                  `(${address}, odczytano w dniu ${moment}, ${characters(length)})`,
              ),
            )}, ani przy formularzu nie znaleziono informacji ${nor(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator podaje swoją tożsamość i dane kontaktowe.',
      fact: ({ moment, wholePage }) => notFound(moment, wholePage, 'informacji o tożsamości administratora'),
    },
    'stated-purposes': {
      law: () => 'Podczas pozyskiwania danych osobowych administrator podaje cele przetwarzania.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'informacji o celach, w jakich formularz prosi o dane'),
    },
    'stated-rights': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator informuje osobę, której dane dotyczą, o przysługujących jej prawach.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'informacji o prawach osób, których dane dotyczą'),
    },
    'policy-link-at-form': {
      law: () => 'Informacje podaje się w łatwo dostępnej formie.',
      fact: ({ moment, elsewhere }) =>
        `W dniu ${moment} ani w formularzu, ani obok niego nie znaleziono odnośnika do polityki prywatności${
          elsewhere === null ? '' : `; odnośnik taki znajduje się ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Zgoda wymaga wyraźnego działania potwierdzającego; nie wystarcza okienko wyboru zaznaczone domyślnie, którego zaznaczenie trzeba usunąć, aby odmówić.',
      fact: ({ moment, quotes }) =>
        quotes.length > 1
          ? `W dniu ${moment}, przed jakimkolwiek działaniem z mojej strony, okienka wyboru ${and(quotes)} były już zaznaczone`
          : `W dniu ${moment}, przed jakimkolwiek działaniem z mojej strony, okienko wyboru ${quotes.length === 0 ? 'dotyczące zgody' : and(quotes)} było już zaznaczone`,
    },
    'opt-in-choice': {
      law: () => 'Zgoda wymaga wyraźnego działania potwierdzającego; nie można jej wywodzić z braku odmowy.',
      fact: ({ moment, quotes }) =>
        `W dniu ${moment} odmowa otrzymywania wiadomości wymagała zaznaczenia ${boxes(quotes, '')}`,
    },
    'separate-consent': {
      law: () =>
        'Zgoda musi być udzielana odrębnie dla każdego celu, a zapytanie o nią musi być wyraźnie odróżnione od pozostałych kwestii.',
      fact: ({ moment, quotes, purposes }) => {
        const several = purposes.length < 2 ? '' : ` (${and(purposes)})`
        if (quotes.length > 1)
          return `W dniu ${moment} każde z okienek wyboru ${and(quotes)} obejmowało kilka celów, bez możliwości odrębnego wyboru`
        return `W dniu ${moment} jedno okienko wyboru${quotes.length === 0 ? '' : `, ${and(quotes)},`} obejmowało kilka celów${several}, bez możliwości odrębnego wyboru`
      },
    },
    'own-act-of-consent': {
      law: () =>
        'Zgoda musi zostać wyrażona odrębnym działaniem potwierdzającym, a zapytanie o nią musi być wyraźnie odróżnione od pozostałych kwestii.',
      fact: ({ moment, quotes }) =>
        `W dniu ${moment} formularz traktował samo jego wysłanie jako wyrażenie zgody, bez możliwości odrębnego wyboru${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () => 'Zgoda musi być dobrowolna; nie można od niej uzależniać tego, do czego nie jest niezbędna.',
      fact: ({ moment, quotes }) =>
        `W dniu ${moment} wysłanie formularza wymagało zaznaczenia ${boxes(quotes, ' dotyczącego otrzymywania wiadomości')}`,
    },
    'needed-data': {
      law: () =>
        'Dane osobowe muszą być adekwatne, stosowne oraz ograniczone do tego, co niezbędne do celów, w których są przetwarzane.',
      fact: ({ moment, quotes }) =>
        `W dniu ${moment} formularza nie można było podpisać bez podania ${
          quotes.length === 0
            ? 'danych wykraczających poza te, których wymaga podpis'
            : `danych wymaganych w ${quotes.length > 1 ? 'polach' : 'polu'} ${and(quotes)}`
        }; obok nie znaleziono informacji, do czego są one niezbędne`,
    },
    'marked-fields': {
      law: () =>
        'Osoba, której dane dotyczą, powinna wiedzieć, czy jest zobowiązana do podania danych i jakie są ewentualne konsekwencje ich niepodania.',
      fact: ({ moment, quotes }) =>
        `W dniu ${moment} kod formularza wymagał wypełnienia niektórych pól${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        }, a pozostałych nie; ani w formularzu, ani obok niego nie znaleziono znaku lub zdania, które by je rozróżniały`,
    },
    'recipient-named': {
      law: () =>
        'Podczas pozyskiwania danych osobowych administrator podaje informacje o odbiorcach danych lub o kategoriach odbiorców.',
      fact: ({ moment, wholePage, host, target }) =>
        `Zgodnie z kodem strony (${host}) formularz jest wysyłany do domeny ${target}. ${notFound(
          moment,
          wholePage,
          'informacji o tym odbiorcy',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Dane należy chronić, uwzględniając ryzyko, odpowiednimi środkami, do których należy szyfrowanie ich przesyłania.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `W dniu ${moment} strona z formularzem była udostępniana pod adresem http, bez szyfrowania`
          : `W dniu ${moment} formularz był ustawiony na wysyłanie pod adres http, bez szyfrowania`,
    },
    'data-outside-address': {
      law: () => 'Dane należy chronić odpowiednimi środkami przed nieuprawnionym ujawnieniem.',
      fact: ({ moment }) =>
        `W dniu ${moment} dla formularza podana była metoda GET, która umieszcza wpisane dane w adresie następnej strony, przechowywanym między innymi w historii przeglądarki i w dziennikach serwera`,
    },
  },
  hiddenText: (textQuoted) =>
    `Kod strony zawiera tekst, który nie jest wyświetlany na ekranie: ${textQuoted}.`,
  unknownRole:
    'Nie mam możliwości sprawdzenia, czy domena ta należy do podmiotu przetwarzającego działającego na rzecz strony.',
  otherLink: (textQuoted, place) =>
    `Odnośnik ${textQuoted} znajduje się ${places[place]}; dokument, do którego prowadzi, nie został odczytany przez rozszerzenie.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Odnośnik ${textQuoted} znajduje się ${places[place]}; ${
      {
        read: `dokument, do którego prowadzi, odczytano w dniu ${moment} i nie znaleziono w nim informacji o wykorzystaniu danych`,
        'not-found': `w dniu ${moment} nie znaleziono dokumentu, do którego prowadzi (${server(status)})`,
        'no-such-page': `w dniu ${moment} prowadził do strony z informacją, że żądana strona nie istnieje`,
        'not-read': 'rozszerzenie nie mogło odczytać dokumentu, do którego prowadzi',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Odnośnik ${textQuoted} znajduje się ${places[place]} i prowadzi do ${host}; rozumiem go jako odnośnik do dokumentu innego podmiotu.`,
  nationalContext: {},
  unanswered: {
    subject: 'Żądanie wykonania praw bez odpowiedzi (art. 12 RODO)',
    respondent: (host) =>
      `Strona internetowa ${host}. Skarga dotyczy podmiotu, do którego skierowano opisane niżej żądanie.`,
    asked: (rights) => `Żądanie dotyczyło ${and(rights)}.`,
    rights: {
      access: 'dostępu do danych osobowych (art.\u00a015 RODO)',
      object: 'sprzeciwu wobec marketingu bezpośredniego (art.\u00a021 RODO)',
      erase: 'usunięcia danych (art.\u00a017 RODO)',
    },
    law: 'Administrator bez zbędnej zwłoki, a w każdym razie w terminie miesiąca od otrzymania żądania na podstawie art.\u00a015–22, udziela osobie, której dane dotyczą, informacji o działaniach podjętych w związku z tym żądaniem; o przedłużeniu terminu informuje ją w ciągu tego samego miesiąca, podając przyczyny.',
    fact: (sent, today) => `W dniu ${today} żądanie z dnia ${sent} pozostawało bez odpowiedzi`,
    piece: (number, sent) =>
      `Załącznik nr\u00a0${number}: kopia żądania z dnia ${sent} wraz z dowodem jego wysłania`,
  },
  leftToAuthority: 'Ocenę tych okoliczności pozostawiam organowi nadzorczemu.',
  requestsIntro: 'Wnoszę do organu nadzorczego o:',
  requests: {
    investigate: 'sprawdzenie przedstawionych okoliczności i przeprowadzenie postępowania w sprawie',
    'order-reply': 'nakazanie podmiotowi spełnienia żądania wykonania praw, które pozostało bez odpowiedzi',
    'stop-use':
      'doprowadzenie do zaprzestania wykorzystywania zebranych w ten sposób danych do czasu dostosowania strony do RODO',
    erase: 'nakazanie usunięcia moich danych i powiadomienia o tym ich odbiorców',
    sanction: 'rozważenie zasadności nałożenia administracyjnej kary pieniężnej',
    'keep-informed':
      'informowanie mnie o postępach i efektach rozpatrywania skargi (art.\u00a077 ust.\u00a02 RODO)',
  },
  addInformation: {
    information:
      'zwrócenie podmiotowi uwagi na jego obowiązki lub nakazanie mu uzupełnienia formularza o te informacje',
    other: 'zwrócenie podmiotowi uwagi na jego obowiązki lub nakazanie mu dostosowania formularza do RODO',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = numbered('załącznik nr', 'załączniki nr', all)
      return forms.length === 0 ? pieces : `${numbered('formularz', 'formularze', forms)}; ${pieces}`
    },
    picture: 'zrzut ekranu z widoczną częścią karty przeglądarki',
    facts: 'zapis strony w formacie JSON (pola, teksty, odnośniki i ustalenia, bez wpisanych danych)',
    line: (number, title, moment, fileName) =>
      `Załącznik nr\u00a0${number}: ${title}, ${moment}, plik ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'Skrót SHA-256 pozwala sprawdzić, czy plik uległ zmianie od chwili obliczenia skrótu; nie dowodzi pochodzenia pliku.',
    noPicture: 'Zrzutu ekranu nie załączono.',
  },
  wholeLetter: 'Pełna treść pisma znajduje się w załączniku.',
  notIdentified: (host) => `Nieustalony – strona internetowa ${host}`,
  reply: {
    came: (date) => `W dniu ${date} nadeszła odpowiedź.`,
    said: {
      refused: 'Odmówiono w niej spełnienia żądania, podając przyczyny.',
      'refused-without-reasons': 'Odmówiono w niej spełnienia żądania bez podania przyczyn.',
      'in-part': 'Żądanie spełniono tylko w części.',
      'promise-not-kept':
        'Zapowiedziano w niej spełnienie żądania; do dziś nic mi nie wiadomo, by to nastąpiło.',
      'without-source': 'Nie wskazano w niej, skąd pochodzą dane.',
    },
    concerns: (rights) => `Dotyczy to ${and(rights)}.`,
    subject: {
      refused: 'Odmowa spełnienia żądania wykonania praw (art. 15–22 RODO)',
      'refused-without-reasons':
        'Odmowa spełnienia żądania wykonania praw bez podania przyczyn (art. 12 RODO)',
      'in-part': 'Żądanie wykonania praw spełnione tylko w części (art. 12 RODO)',
      'promise-not-kept': 'Żądanie wykonania praw, zapowiedź niespełniona (art. 12 RODO)',
      'without-source': 'Żądanie dostępu, źródło danych niewskazane (art. 15 RODO)',
    },
    law: {
      refused:
        'Spełnienia żądania wykonania tych praw można odmówić tylko w przypadkach przewidzianych prawem.',
      'refused-without-reasons':
        'Administrator, który nie podejmuje działań w związku z żądaniem, najpóźniej w terminie miesiąca od jego otrzymania informuje osobę, której dane dotyczą, o powodach oraz o możliwości wniesienia skargi.',
      'without-source':
        'Jeżeli dane nie zostały zebrane od osoby, której dotyczą, przysługują jej na żądanie wszelkie dostępne informacje o ich źródle.',
    },
    fact: {
      refused: (sent) => `Spełnienia żądania z dnia ${sent} odmówiono`,
      'refused-without-reasons': (sent) => `Spełnienia żądania z dnia ${sent} odmówiono bez podania przyczyn`,
      'in-part': (sent, today) => `W dniu ${today} żądanie z dnia ${sent} było spełnione tylko w części`,
      'promise-not-kept': (sent, today) =>
        `Do dnia ${today} nic mi nie było wiadomo, by zapowiedź zawarta w odpowiedzi na żądanie z dnia ${sent} została spełniona`,
      'without-source': (sent) => `W odpowiedzi na żądanie z dnia ${sent} nie wskazano, skąd pochodzą dane`,
    },
    order: 'nakazanie podmiotowi spełnienia opisanego wyżej żądania wykonania praw',
    piece: (number, sent) => `Załącznik nr\u00a0${number}: kopia żądania z dnia ${sent} oraz odpowiedzi`,
  },
  confidential: {
    own: 'Proszę o nieujawnianie podmiotowi mojej tożsamości.',
    represented:
      'Proszę o nieujawnianie podmiotowi mojej tożsamości ani tożsamości osoby, którą reprezentuję.',
    tellFirst:
      'Jeżeli skargi nie da się w ten sposób rozpatrzyć, proszę o wiadomość przed jakimkolwiek ujawnieniem.',
  },
  others: {
    intro:
      'Administratorami lub odbiorcami danych mogą być także niżej wymienieni. Nie znam ich roli, nikogo z nich nie oskarżam i wnoszę, aby organ nadzorczy ją ustalił:',
    target: (host) => `podmiot, do którego należy adres ${host}, pod który wysyłany jest formularz`,
    publisher: (nameQuoted) => `${nameQuoted}, w nocie prawnej strony podany jako wydawca`,
    listed: (party, domain, source) =>
      `${party}: publiczne źródła wiążą z tą nazwą domenę ${domain}${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm:
      'Oświadczam, że przedstawione okoliczności są zgodne z prawdą, tak jak zostały przeze mnie zaobserwowane we wskazanych dniach.',
    place: 'Miejscowość:',
    date: 'Data:',
    signature: 'Podpis:',
  },
  page: (number, of) => `strona ${number} z ${of}`,
  pictureCaption: (number, moment) =>
    `Załącznik nr\u00a0${number}: zrzut ekranu z widoczną częścią karty przeglądarki, ${moment}`,
  consentPurposes: {
    newsletter: 'newsletter',
    marketing: 'marketing bezpośredni',
    marketing_partners: 'marketing bezpośredni partnerów',
    terms: 'akceptacja warunków',
    privacy_ack: 'zapoznanie się z polityką prywatności',
    publication: 'publikacja',
    signature: 'podpis',
    other: 'inny cel',
  },
}
