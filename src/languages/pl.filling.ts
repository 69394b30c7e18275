import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('pl-PL')
const plurals = new Intl.PluralRules('pl-PL')

/** The form that goes with a number; the fourth form of Polish is for fractions. */
function counted(amount: number, one: string, few: string, many: string): string {
  const rule = plurals.select(amount)
  return `${number.format(amount)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

const signs = (amount: number) => counted(amount, 'znak', 'znaki', 'znaków')

/** Polish texts of handing a letter in. */
export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – wypełnij ten formularz',
  questions: {
    firstName: 'Imię',
    surname: 'Nazwisko',
    fullName: 'Imię i nazwisko',
    street: 'Ulica i numer',
    postcode: 'Kod pocztowy',
    city: 'Miejscowość',
    country: 'Kraj',
    address: 'Pełny adres',
    email: 'E-mail',
    phone: 'Telefon',
    organisation: 'Podmiot',
    organisationSite: 'Strona, której to dotyczy',
    organisationContact: 'Kontakt do podmiotu',
    subject: 'Przedmiot pisma',
    factsDate: 'Data zdarzenia',
    facts: 'Stan faktyczny',
    priorContact: 'Wcześniejszy kontakt',
    requests: 'Wnioski i żądania',
    letter: 'Całe pismo',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Otwórz formularz organu (${authority}) i zostaw tę stronę otwartą w jej karcie.`,
        'Tam kliknij ikonę rozszerzenia na pasku narzędzi, a potem „Wypełnij ten formularz”.',
        'Przeczytaj, co wypełniono, uzupełnij resztę, dołącz pliki i wyślij samodzielnie. Jeśli formularz ma kilka stron, zrób to na każdej z nich.',
      ],
      account: 'Formularz wymaga konta: najpierw się zaloguj.',
      hosts: (hosts) => `Wypełniane są tylko strony pod adresem ${hosts}, i tylko po kliknięciu.`,
    },
    copy: {
      heading: 'Kopiuj pole po polu',
      lead: 'W kolejności, w jakiej pytają formularze.',
      button: (question) => `Kopiuj: ${question}`,
      copied: (question) => `Skopiowano: ${question}.`,
      notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst i skopiuj go samodzielnie.',
      length: (characters, limit) =>
        limit === null
          ? signs(characters)
          : `${number.format(characters)} z ${counted(limit, 'znaku', 'znaków', 'znaków')}`,
      short: (question, limit) => `${question}, najwyżej ${signs(limit)}`,
      plain: 'Kopiuj',
      open: 'Pokaż tekst',
    },
    mail: {
      body: 'Otwiera program pocztowy z adresem, tematem i krótką wersją pisma.',
      attach: 'Odnośnik nie przenosi plików: dołącz samodzielnie PDF całego pisma i pozostałe pliki.',
    },
    post: {
      heading: 'Pocztą',
      sign: 'Zapisz PDF, wydrukuj, podpisz i wyślij z załącznikami na adres:',
      copy: 'Kopiuj adres',
      copied: 'Adres skopiowany.',
    },
  },
  page: {
    from: (site, reference) => `Ze sprawy o stronie ${site}, ${reference}.`,
    which: {
      heading: 'Której sprawy użyć?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Odczytywanie formularza…',
    done: (count) => `Wypełniono ${counted(count, 'pole', 'pola', 'pól')}`,
    nothing: 'Nie wypełniono żadnego pola',
    filled: 'Wypełniono',
    typed: 'Wypełnione już wcześniej: bez zmian',
    replace: (field) => `Zastąp: ${field}`,
    notTaken: 'Strona nie przyjęła',
    left: 'Nie wypełniono',
    why: {
      'no-answer': 'W sprawie nie ma na to odpowiedzi.',
      'too-long': 'Odpowiedź jest dłuższa niż pole.',
    },
    unused: 'Do samodzielnego skopiowania',
    copy: (question) => `Kopiuj: ${question}`,
    copied: 'Skopiowano.',
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie.',
    yours: 'Do wypełnienia samodzielnie',
    frames:
      'Część tej strony pochodzi z innego adresu: niczego tam nie odczytano ani nie wypełniono. Jeśli formularz jest w tej części, otwórz ją w osobnej karcie (prawy przycisk, „Otwórz ramkę w nowej karcie”) i wypełnij ją tam albo kopiuj pole po polu ze sprawy.',
    never: 'Nic nie wysłano. Przeczytaj każde pole, a potem wyślij samodzielnie.',
    noDossier: {
      heading: 'Sprawa nie jest otwarta',
      what: 'Twoje odpowiedzi są tylko w karcie sprawy. Otwórz ją, a potem tu wróć.',
      open: 'Otwórz sprawę',
    },
    elsewhere: {
      heading: 'To nie jest strona organu',
      what: (hosts) =>
        `Twoje odpowiedzi trafiają tylko na strony pod adresem ${hosts}, szyfrowanym połączeniem.`,
    },
    notAllowed: {
      heading: 'Przeglądarka na to tutaj nie pozwala',
      what: 'Gdy ta strona jest na wierzchu, otwórz okno rozszerzenia jego ikoną. W sprawie możesz kopiować pole po polu.',
    },
  },
}
