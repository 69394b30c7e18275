import { describe, expect, it } from 'vitest'
import { readText } from './document-of.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const PL = { lang: 'pl' }
const SITE = 'https://asso.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const name = () => field('n', 'Imię i nazwisko')

const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, PL).notice)

describe('a Polish notice', () => {
  it.each([
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
  ])('"%s"', (words, found, missing) => {
    const items = itemsOf(words)
    expect(items).toEqual(expect.arrayContaining(found))
    expect(items.filter((item) => missing.includes(item))).toEqual([])
  })

  it('is neither the administrator of a site nor a reserved right', () => {
    expect(itemsOf('Administrator strony: Adam Kos. Wszelkie prawa zastrzeżone.')).toEqual([])
    expect(itemsOf('Redaktor naczelny: Ewa Lis. Dane rejestrowe: KRS 0000000000.')).toEqual([])
  })

  it('is no demand of a petition', () => {
    const demand =
      'Wyrażamy sprzeciw wobec budowy spalarni i żądamy dostępu do informacji publicznej. Rząd musi wycofać projekt ustawy, a skargę do sądu złożyli już mieszkańcy. Dane mówią same za siebie.'
    expect(itemsOf(demand)).toEqual([])
  })

  it('is no sentence on cookies, on withdrawal from a purchase or on a confirmation mail', () => {
    expect(itemsOf('Używamy plików cookies, aby zbierać dane o ruchu na stronie.')).toEqual([])
    expect(itemsOf('Prawo odstąpienia od umowy: wzór i dane do zwrotu.')).not.toContain(
      'right_withdraw_consent',
    )
    expect(itemsOf('Otrzymasz e-mail z linkiem aktywacyjnym.')).toEqual([])
  })

  it('says what signing leads to without the word "data"', () => {
    expect(itemsOf('Wszystkie podpisy przekażemy ministrowi środowiska.').sort()).toEqual([
      'purposes',
      'recipients',
    ])
    expect(itemsOf('Nigdy nie udostępnimy Twojego adresu.')).toContain('recipients')
    expect(itemsOf('Będziemy Cię informować o losach tej sprawy.')).toContain('purposes')
  })
})

const isPolicy = (words: string, more = {}): boolean =>
  readForm({ links: [link(words, `${SITE}/strona/12`, more)] }, PL).policyLinks.length === 1

describe('a link on a Polish page', () => {
  it.each([
    'Polityka prywatności',
    'naszą polityką prywatności',
    'w polityce ochrony danych osobowych',
    'RODO',
    'klauzulą informacyjną',
    'Informacja o przetwarzaniu danych osobowych',
    'Jak chronimy Twoje dane',
    'Polityka prywatności i plików cookies',
    'Regulamin i polityka prywatności',
  ])('"%s" at the form is the policy', (words) => {
    expect(isPolicy(words)).toBe(true)
  })

  it.each([
    'Nota prawna',
    'Polityka cookies',
    'Regulamin newslettera',
    'Ustawienia prywatności',
    'Polityka prywatności Google',
    'Urząd Ochrony Danych Osobowych',
    'Szkolenia z RODO i ochrony danych',
    'Edytuj swoje dane osobowe',
    'Panel klienta',
  ])('"%s" is none', (words) => {
    expect(isPolicy(words)).toBe(false)
  })

  it('says "tutaj" and means its sentence', () => {
    expect(isPolicy('tutaj', { sentence: 'Z polityką prywatności zapoznasz się tutaj.' })).toBe(true)
    expect(isPolicy('tutaj', { sentence: 'Pełna treść apelu znajduje się tutaj.' })).toBe(false)
  })

  it('in the footer is the policy, the legal notice or a topic page', () => {
    const links = [
      link('Polityka', `${SITE}/polityka-prywatnosci`, { place: 'footer' }),
      link('Nota prawna', `${SITE}/nota-prawna`, { place: 'footer' }),
      link('Regulamin', `${SITE}/regulamin`, { place: 'footer' }),
      link('Pliki cookies', `${SITE}/cookies`, { place: 'footer' }),
      link('Prywatność', `${SITE}/tagi/prywatnosc`, { place: 'page' }),
    ]
    const reading = read({ ...PL, links })
    expect(reading.policyLinks.map(({ href }) => href)).toEqual([`${SITE}/polityka-prywatnosci`])
    expect(reading.legalNoticeLinks.map(({ href }) => href)).toEqual([`${SITE}/nota-prawna`])
  })
})

describe('a label on a Polish form', () => {
  it.each([
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
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('', label)] }, PL))).toEqual([kind])
  })
})

describe('a box on a Polish form', () => {
  it.each([
    ['Chcę otrzymywać informacje o Waszych działaniach', ['newsletter'], 'optin'],
    ['Wyrażam zgodę na przesyłanie informacji handlowych drogą elektroniczną', ['marketing'], 'optin'],
    ['Nie chcę otrzymywać newslettera', ['newsletter'], 'optout'],
    ['Odznacz to pole, jeśli nie chcesz otrzymywać naszych ofert', ['marketing'], 'optout'],
    ['Zapoznałam/em się z polityką prywatności', ['privacy_ack'], 'optin'],
    ['Wyrażam zgodę na przetwarzanie moich danych osobowych', ['privacy_ack'], 'optin'],
    ['Oświadczam, że akceptuję regulamin', ['terms'], 'optin'],
    ['Zgadzam się na opublikowanie mojego podpisu', ['publication'], 'optin'],
    ['Wyrażam zgodę na otrzymywanie wiadomości od partnerów fundacji', ['marketing_partners'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, PL).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('is no consent where it remembers a login or states an age', () => {
    const fields = [box('a', 'Nie wylogowuj mnie'), box('b', 'Mam ukończone 16 lat')]
    expect(readForm({ fields }, PL).consents).toEqual([])
  })
})

describe('implied consent in Polish', () => {
  const quotesOf = (words: string): string[] =>
    readForm({ texts: [text(words)] }, PL).impliedConsent.map(({ text: quote }) => quote)

  it('is a sentence by which sending counts as agreeing to messages', () => {
    const sentence = 'Podpisując apel, zgadzasz się na otrzymywanie wiadomości o kampanii.'
    expect(quotesOf(`${sentence} Dziękujemy!`)).toEqual([sentence])
    expect(
      quotesOf('Wysłanie formularza oznacza zgodę na kontaktowanie się z Państwem w sprawach organizacji.'),
    ).toHaveLength(1)
  })

  it('is not agreeing to a policy or to terms', () => {
    expect(quotesOf('Zapisując się do newslettera, akceptujesz politykę prywatności.')).toEqual([])
    expect(quotesOf('Dodając komentarz, akceptujesz regulamin.')).toEqual([])
  })
})

describe('the purpose of a Polish form', () => {
  const purpose = (label: string, title = '', more = {}): string =>
    readForm({ fields: [name(), email()], buttons: [button(label)], ...more }, { ...PL, title }).purpose

  it('is a petition where it is signed', () => {
    expect(purpose('Podpisuję', 'Ratujmy dworzec')).toBe('petition')
    expect(purpose('Wyślij', '', { texts: [text('3 214 osób podpisało tę petycję')] })).toBe('petition')
  })

  it('is a newsletter where one subscribes', () => {
    expect(purpose('Zapisz się', 'Bądź na bieżąco')).toBe('newsletter')
  })

  it('is contact where a message is sent, and an account where a password is chosen', () => {
    const message = field('m', 'Treść wiadomości', { control: 'textarea', type: '' })
    expect(purpose('Wyślij', 'Napisz do nas', { fields: [name(), email(), message] })).toBe('contact')
    const password = () => field('p', 'Hasło', { type: 'password' })
    expect(purpose('Załóż konto', '', { fields: [email(), password(), password()] })).toBe('registration')
    expect(purpose('Zaloguj się', '', { fields: [email(), password()] })).toBe('login')
  })

  it('is a donation where an amount is given', () => {
    expect(purpose('Wpłacam', '', { fields: [field('', 'Dowolna kwota'), name(), email()] })).toBe('donation')
  })
})

describe('a Polish policy', () => {
  const POLICY = `
    # Polityka prywatności
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
  `

  it('states its items and no others', () => {
    const { type, notice, controller, language } = readText(POLICY, PL)
    expect(language).toEqual({ code: 'pl', level: 'full' })
    expect(type).toBe('privacy-policy')
    expect(controller?.name).toContain('Żyć Tutaj')
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'purposes',
      'recipients',
      'retention',
      'right_access',
      'right_erasure',
      'right_rectification',
    ])
  })

  it.each([
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
    ['Nie podejmujemy decyzji w sposób zautomatyzowany, nikogo też nie profilujemy.', ['automated_decision']],
    ['Odpowiedzi przechowujemy, dopóki konto jest aktywne.', ['retention']],
    ['Napisz do naszej osoby do spraw ochrony danych: ola@zyctutaj.example.', ['dpo_contact']],
  ])('states in "%s" %j', (sentence, items) => {
    const { notice } = readText(`# Polityka prywatności\n${sentence}`, PL)
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(items))
  })

  it.each([
    ['Zabezpieczenia chronią przed dostępem osób nieuprawnionych.', 'right_access'],
    ['Uzyskasz dostęp do serwisu po zalogowaniu.', 'right_access'],
    ['Zastrzegamy sobie prawo do zmiany niniejszej polityki.', 'right_rectification'],
    ['Pliki cookies można usunąć w przeglądarce.', 'right_erasure'],
    ['Dane są przetwarzane do realizacji zamówienia.', 'retention'],
    ['Pliki cookies przechowujemy 12 miesięcy.', 'retention'],
    ['Serwery znajdują się w Polsce.', 'third_country_transfers'],
    ['Organ działa na podstawie przepisów prawa.', 'legal_basis'],
  ])('"%s" does not state %s', (sentence, item) => {
    const { notice } = readText(`# Polityka prywatności\n${sentence}`, PL)
    expect(Object.keys(notice)).not.toContain(item)
  })
})

describe('a Polish page behind a link', () => {
  it('is a legal notice with its publisher', () => {
    const { type, notice, publisher } = readText(
      `
      # Nota prawna
      # Wydawca
      Uprawy Południa Sp. z o.o., ul. Główna 4, 30002 Kraków, KRS 0000123456, NIP 6760000000.
      # Hosting
      Serwis działa u dostawcy: Serwery Zjednoczone SA.
      # Prawa autorskie
      Kopiowanie treści jest zabronione.
      `,
      PL,
    )
    expect(type).toBe('legal-notice')
    expect(notice).toEqual({})
    expect(publisher?.name).toContain('Uprawy Południa')
  })

  it.each([
    ['Strona jest prowadzona przez Stowarzyszenie Żyć Tutaj.', 'Żyć Tutaj'],
    ['Redaktor naczelna: Anna Martyniak.', 'Anna Martyniak'],
    ['Właścicielem serwisu jest Fundacja Horyzont.', 'Fundacja Horyzont'],
  ])('names its publisher: %s', (sentence, name) => {
    expect(readText(`# Nota prawna\n${sentence}`, PL).publisher?.name).toContain(name)
  })

  it.each([
    ['Nie znaleziono strony', 'Przykro nam: strona, której szukasz, już nie istnieje. Wróć na początek.'],
    ['Żyć Tutaj', 'Błąd 404. Nie możemy znaleźć tej strony.'],
    ['Żyć Tutaj', 'Podana strona nie istnieje.'],
  ])('is not there (%s)', (title, words) => {
    expect(readText(words, { ...PL, title }).type).toBe('not-found-page')
  })

  it.each([
    ['an announcement', 'Treść polityki jest w przygotowaniu.'],
    ['a page under construction', 'Strona w budowie.'],
    ['a template', 'Administratorem jest [nazwa firmy] z siedzibą pod adresem [adres siedziby].'],
  ])('is a placeholder where it is %s', (_, words) => {
    expect(readText(`# Polityka prywatności\n${words}`, PL).type).toBe('placeholder')
  })

  it('is a policy, however short, where it informs', () => {
    const words =
      'Wkrótce napiszemy, wyłącznie w celu poinformowania o petycji. Danych nie udostępniamy nikomu.'
    const { type, notice, gaps } = readText(`# Polityka prywatności\n${words} [1]`, PL)
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(['purposes', 'recipients']))
    expect(type).toBe('privacy-policy')
    expect(gaps).toEqual([])
  })
})

describe('the Polish language', () => {
  const codeOf = (words: string): string =>
    read({ lang: '', forms: [form({ texts: [text(words)] })] }).language.code

  it('is told from its neighbours', () => {
    expect(
      codeOf(
        'Prosimy, aby miasto nie zamykało naszej biblioteki, ponieważ jest ona dla wszystkich mieszkańców. Podpisz się, jeśli też tak myślisz.',
      ),
    ).toBe('pl')
    expect(
      codeOf(
        'Žádáme, aby město nezavíralo naši knihovnu, protože je pro všechny obyvatele. Podepište se, pokud si to myslíte také, a pošlete nám vaše jméno.',
      ),
    ).toBe('cs')
    expect(
      codeOf(
        'Žiadame, aby mesto nezatváralo našu knižnicu, pretože je pre všetkých obyvateľov. Podpíšte sa, ak si to myslíte tiež, a pošlite nám vaše meno.',
      ),
    ).toBe('sk')
  })

  it('is read in full, also where a template declares English', () => {
    const words =
      'Od lat prosimy, żeby w naszej dzielnicy powstał plac zabaw, który będzie otwarty dla wszystkich dzieci przez cały rok.'
    expect(read({ ...page({ lang: 'en' }), forms: [form({ texts: [text(words)] })] }).language).toEqual({
      code: 'pl',
      level: 'full',
    })
  })
})
