import { letterTexts } from './pl.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'mnie dotyczące',
  child: 'dotyczące dziecka',
  other: 'dotyczące osoby, którą reprezentuję',
}

/** Letters in Polish to the organisation behind a form: impersonal, because the past tense would tell a gender. */
export const organisationTexts: OrganisationTexts = {
  language: 'pl',
  laws: { gdpr: 'RODO', 'uk-gdpr': 'UK GDPR' },
  title: {
    rights: 'Żądanie wykonania praw osoby, której dane dotyczą',
    notice: 'Sugestia dotycząca formularza na Państwa stronie',
  },
  headings: {
    identification: 'Dane identyfikujące',
    matter: 'Czego dotyczy żądanie',
    access: 'Prawo dostępu',
    objection: 'Sprzeciw i wycofanie zgody',
    erasure: 'Usunięcie danych',
    term: 'Termin i odpowiedź',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `Do administratora danych zbieranych na stronie internetowej ${host}${nameQuoted === null ? '' : ` (wskazano na niej: ${nameQuoted})`} oraz do inspektora ochrony danych, jeżeli został wyznaczony`,
    addresseeOfMessages:
      'Do administratora danych, od którego pochodzą opisane niżej wiadomości, oraz do inspektora ochrony danych, jeżeli został wyznaczony',
    subject: (articles, law) => `Wykonanie praw na podstawie art.\u00a0${letterTexts.and(articles)} ${law}`,
    identification: (law) =>
      `Proszę o wykorzystanie tych danych wyłącznie w celu zidentyfikowania osoby, której dane dotyczą, i udzielenia odpowiedzi na niniejsze żądanie. W razie uzasadnionych wątpliwości co do tożsamości osoby, której dane dotyczą, proszę o ich przedstawienie i o wskazanie, jakie dodatkowe informacje są niezbędne (art.\u00a012 ust.\u00a06 ${law}).`,
    represented: {
      child:
        'Działam w ramach przedstawicielstwa ustawowego dziecka, które nie ukończyło 18 lat i którego danych dotyczy niniejsze żądanie.',
      other:
        'Działam w imieniu innej osoby, której danych dotyczy niniejsze żądanie; załączam podpisane przez tę osobę pełnomocnictwo.',
    },
    representedName: 'Imię i nazwisko oraz dane kontaktowe osoby, której dane dotyczą, znane Państwu:',
    given: (whose, address, date) =>
      `${date === null ? 'Za' : `W dniu ${date} za`} pomocą formularza na stronie ${address} przekazano Państwu dane ${concerning[whose]}.`,
    messages: 'Od tego czasu otrzymano wiadomości, które przypisuję Państwu.',
    messagesOnly:
      'Pod podanymi wyżej danymi kontaktowymi otrzymano wiadomości, które przypisuję Państwu. Nie jest mi wiadome, skąd pochodzą te dane kontaktowe.',
    access: {
      lead: (whose, law) =>
        `Na podstawie art.\u00a015 ${law} proszę o potwierdzenie, czy przetwarzają Państwo dane osobowe ${concerning[whose]}, a jeżeli tak, o podanie następujących informacji:`,
      source:
        'wszelkie dostępne informacje o źródle danych, w tym dzień i strona, na której je zebrano, oraz tekst, który był tam wyświetlany (art.\u00a015 ust.\u00a01 lit.\u00a0g)',
      recipients: (judgment) =>
        `odbiorcy, którym dane zostały lub zostaną ujawnione, każdy z nazwy, a nie jedynie według kategorii (art.\u00a015 ust.\u00a01 lit.\u00a0c${judgment ? '; wyrok Trybunału Sprawiedliwości Unii Europejskiej z dnia 12\u00a0stycznia 2023\u00a0r., Österreichische Post, C-154/21' : ''})`,
      copy: 'same dane i ich kopia, wraz z kategoriami (art.\u00a015 ust.\u00a01 lit.\u00a0b oraz ust.\u00a03)',
      purposes:
        'cele przetwarzania i jego podstawa prawna (art.\u00a015 ust.\u00a01 lit.\u00a0a); jeżeli jest nią zgoda, dowód jej udzielenia (art.\u00a07 ust.\u00a01); jeżeli są nią prawnie uzasadnione interesy, te interesy i ich wyważenie (art.\u00a06 ust.\u00a01 lit.\u00a0f)',
      storage:
        'planowany okres przechowywania lub kryteria jego ustalania (art.\u00a015 ust.\u00a01 lit.\u00a0d)',
      rights:
        'informacje o prawach osoby, której dane dotyczą, i o prawie wniesienia skargi (art.\u00a015 ust.\u00a01 lit.\u00a0e i f)',
      profiling:
        'informacje o zautomatyzowanym podejmowaniu decyzji, w tym o profilowaniu, a jeżeli ma ono miejsce – istotne informacje o zasadach ich podejmowania, a także o znaczeniu i przewidywanych konsekwencjach takiego przetwarzania (art.\u00a015 ust.\u00a01 lit.\u00a0h)',
      transfers:
        'w razie przekazywania danych do państwa trzeciego lub organizacji międzynarodowej – odpowiednie zabezpieczenia (art.\u00a015 ust.\u00a02)',
    },
    objection: {
      marketing:
        'Wnoszę sprzeciw wobec przetwarzania tych danych na potrzeby marketingu bezpośredniego, w tym politycznego, oraz wobec związanego z nim profilowania (art.\u00a021 ust.\u00a02). Danych tych nie wolno już przetwarzać do takich celów (art.\u00a021 ust.\u00a03).',
      caution:
        'Z ostrożności wycofuję każdą zgodę, która mogła zostać na to udzielona (art.\u00a07 ust.\u00a03). Gdyby uznali Państwo, że wiadomości nie stanowią marketingu bezpośredniego, wnoszę sprzeciw także na podstawie art.\u00a021 ust.\u00a01: przychodzą one na prywatne dane kontaktowe i są tam niepożądane.',
    },
    erasure: {
      afterAccess:
        'Po udzieleniu odpowiedzi na żądanie dostępu, a nie wcześniej, proszę o usunięcie tych danych (art.\u00a017 ust.\u00a01).',
      atOnce: 'Proszę o usunięcie tych danych (art.\u00a017 ust.\u00a01).',
      suppression:
        'To, co jest niezbędne do dalszego przestrzegania sprzeciwu, można przechowywać wyłącznie w tym celu.',
      recipients:
        'Proszę także o powiadomienie o usunięciu każdego odbiorcy oraz o poinformowanie mnie o tych odbiorcach (art.\u00a019).',
    },
    term: (law) =>
      `Proszę o odpowiedź bez zbędnej zwłoki, a w każdym razie w terminie miesiąca od otrzymania niniejszego żądania; w razie konieczności przedłużenia tego terminu proszę o podanie przyczyn w ciągu tego samego miesiąca (art.\u00a012 ust.\u00a03 ${law}). Odpowiedź jest wolna od opłat (art.\u00a012 ust.\u00a05). Proszę o przesłanie jej na podane wyżej dane kontaktowe.`,
    complaint: (authority, basis) =>
      `W razie braku odpowiedzi może zostać wniesiona skarga do ${authority === null ? 'organu nadzorczego' : `organu nadzorczego (${authority})`} na podstawie ${basis}.`,
    complaintBasis: { gdpr: 'art.\u00a077 RODO', 'uk-gdpr': 'section 165 ustawy Data Protection Act 2018' },
  },
  notice: {
    subject: (host) => `Informacje przy formularzu na stronie ${host}`,
    greeting: 'Dzień dobry,',
    looked: (moment, address) =>
      `w dniu ${moment} została przeze mnie wyświetlona strona ${address}, na której formularz prosi o dane osobowe. Oto poczynione spostrzeżenia:`,
    asked: (cited) => `W skrócie przepisy przewidują, co następuje (${cited}):`,
    please:
      'Czy mogliby Państwo dodać przy formularzu te informacje lub odnośnik do nich? Jeżeli już się tam znajdują i zostały przeze mnie przeoczone, także innym osobom pomogłoby, gdyby łatwiej było je znaleźć.',
    close:
      'To jedynie sugestia. Nie proszę o nic dla siebie i odpowiedź nie jest konieczna. Dziękuję za uwagę.',
    regards: 'Z poważaniem',
  },
}
