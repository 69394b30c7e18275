import type { LawTexts } from './shape/laws.ts'

type Steps = LawTexts['fadp']['step']
type Words = Record<'complaint' | 'owes' | 'term' | 'after' | 'asked', string>

/** `complaint`: its name; `term`: of the organisation; `after`: once it is over; `asked`: what that silence is. */
const steps = (
  { complaint, owes, term, after, asked }: Words,
  ofAnswer: Pick<Steps, 'complaint-contested' | 'complaint-reply-early'>,
): Steps => ({
  ...ofAnswer,
  report: () =>
    'Zawiadomienie: nie chodzi o Twoje dane. Organ może się sprawą zająć, ale nie musi odpowiadać. Nie wypełniaj formularza tylko po to, aby móc złożyć skargę.',
  'report-under-age': () =>
    'Zawiadomienie: mówi, co było widać na stronie, i nie wymaga podpisu rodzica. Organ może się sprawą zająć i nie musi odpowiadać. Osoba sprawująca władzę rodzicielską nadal może złożyć skargę za Ciebie.',
  'report-messages': () =>
    `Zawiadomienie o tym formularzu, ponieważ nie podano w nim Twoich danych. Wiadomości to inna sprawa: kto je wysyła, ma dane o Tobie; napisz najpierw do tego podmiotu. ${after} bez odpowiedzi można zwrócić się z tym do organu.`,
  complaint: () => `${complaint}, ponieważ podano tu dane. ${owes}`,
  'complaint-information': () => `${complaint}: dotyczy samego formularza.`,
  'complaint-pending': (_, until) =>
    `${complaint} w sprawie formularza. Twoje żądanie to inna sprawa: podmiot ma ${term}, do ${until}.`,
  'complaint-undated': () => `${complaint}. Podaj dzień kontaktu z podmiotem: ma on ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: czas na odpowiedź minął ${until}, a pismo mówi, że odpowiedzi nie było. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: był już kontakt z podmiotem i pismo o tym mówi. Dołącz jego odpowiedź.`,
  'write-first-authority': (authority) =>
    `Lepiej najpierw napisać do podmiotu, bo organ (${authority}) tego oczekuje; pismo do organu może być następne. ${after} bez odpowiedzi dojdzie do niego ten brak odpowiedzi. Możesz je już tutaj przygotować.`,
  'write-first-right': () =>
    'Lepiej najpierw napisać do podmiotu, bo w punkcie 3 wnosisz o usunięcie danych, a o to prosi się najpierw tam; pismo do organu może być następne. Możesz je już tutaj przygotować.',
  wait: (authority, until) =>
    `Lepiej poczekać do ${until}: podmiot ma ${term}, a organ (${authority}) oczekuje, aby miał na to czas. Pismo możesz już tutaj przygotować.`,
})

const BRITISH: Words = {
  complaint: 'Skarga (section 165 ustawy Data Protection Act 2018)',
  owes: 'Organ (ICO) musi Cię poinformować o jej wyniku.',
  term: 'miesiąc na odpowiedź (art.\u00a012(3) i 12A UK GDPR)',
  after: 'Po miesiącu',
  asked:
    'Razem z tym, czego dotyczyło żądanie, ten brak odpowiedzi jest osobnym zarzutem, nawet jeśli w punkcie 2 nic nie zaznaczono.',
}

const SWISS: Words = {
  complaint: 'Zgłoszenie osoby, której dane dotyczą (art.\u00a049 szwajcarskiej ustawy)',
  owes: 'Organ informuje, co zrobił w tej sprawie; osoba zgłaszająca nie jest stroną postępowania.',
  term: 'co do zasady 30\u00a0dni na odpowiedź na żądanie dostępu do danych (art.\u00a025 ust.\u00a07)',
  after: 'Po 30\u00a0dniach',
  asked:
    'Jeśli żądanie dotyczyło dostępu do danych, ten brak odpowiedzi jest osobnym zarzutem, nawet jeśli w punkcie 2 nic nie zaznaczono.',
}

/** What the dossier says in Polish where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'Brytyjski organ (ICO) stosuje prawo Zjednoczonego Królestwa (UK GDPR i Data Protection Act 2018): wybierz go, jeśli tam mieszkasz lub strona jest skierowana do osób, które tam są.',
    step: steps(BRITISH, {
      'complaint-contested': () =>
        `${BRITISH.complaint}: pismo mówi, jaka była odpowiedź, i czyni z niej osobny zarzut, nawet jeśli w punkcie 2 nic nie zaznaczono. Dołącz tę odpowiedź.`,
      'complaint-reply-early': (_, until) =>
        `${BRITISH.complaint} w sprawie formularza, od razu; pismo mówi, jaka była odpowiedź. To, co pozostaje niespełnione, staje się osobnym zarzutem po upływie terminu: podmiot ma ${BRITISH.term}, do ${until}.`,
    }),
    lines: {
      access: 'Zapytaj, jakie dane o Tobie ma, skąd pochodzą i kto je otrzymał (art.\u00a015 UK GDPR).',
      object: 'Wnieś sprzeciw wobec wiadomości (art.\u00a021(2) UK GDPR): podmiot musi przestać je wysyłać.',
      erase:
        'O usunięcie danych (art.\u00a017 UK GDPR) poproś dopiero po tej odpowiedzi: po usuniętych danych nie widać już, dokąd trafiły.',
    },
    keep: 'Pismo zawiera też Twoją skargę do samego podmiotu na to, co zaznaczono w punkcie 2; musi on potwierdzić jej otrzymanie w ciągu 30\u00a0dni (section 164A ustawy Data Protection Act 2018). Zachowaj to, co wysyłasz, i zapisz dzień.',
    next: 'Organ (ICO) zwykle potwierdza otrzymanie, może zadać pytania i odesłać do podmiotu. Jeśli przez trzy miesiące nie ma wiadomości, sąd może nakazać mu poinformowanie o stanie skargi (section 166 ustawy Data Protection Act 2018). Zachowaj pliki: ich skróty pokazują, że się nie zmieniły.',
  },
  fadp: {
    whose:
      'Szwajcarski organ stosuje szwajcarską ustawę o ochronie danych: wybierz go, jeśli mieszkasz w Szwajcarii lub strona jest skierowana do osób, które tam są. Punkty, dla których ta ustawa nie ma przepisu, na przykład o Twoich prawach lub zgodzie, nie wchodzą do pisma.',
    step: steps(SWISS, {
      'complaint-contested': () =>
        `${SWISS.complaint}: pismo podaje jako fakt, jaka była odpowiedź. Nie jest to tutaj osobny zarzut: pismo opiera się na tym, co zaznaczysz w punkcie 2. Dołącz tę odpowiedź.`,
      'complaint-reply-early': (_, until) =>
        `${SWISS.complaint} w sprawie formularza; pismo podaje jako fakt, jaka była odpowiedź. Nie jest to tutaj osobny zarzut, także później. Podmiot ma ${SWISS.term}, do ${until}, i może jeszcze uzupełnić odpowiedź.`,
    }),
    lines: {
      access:
        'Zapytaj, jakie dane o Tobie ma, skąd pochodzą i kto je otrzymał (art.\u00a025 szwajcarskiej ustawy o ochronie danych).',
      object:
        'Oświadcz, że nie chcesz tych wiadomości (art.\u00a030 ust.\u00a02 lit.\u00a0b): aby mimo to używać Twoich danych, podmiot musi mieć powód, który to usprawiedliwia.',
      erase:
        'O usunięcie danych (art.\u00a032 ust.\u00a02) poproś dopiero po tej odpowiedzi: po usuniętych danych nie widać już, dokąd trafiły.',
    },
    keep: 'Zachowaj to, co wysyłasz, i zapisz dzień. Po 30\u00a0dniach bez odpowiedzi na żądanie dostępu do danych także to można zgłosić.',
    next: 'Organ sprawdza, czy są wystarczające oznaki naruszenia, aby wszcząć postępowanie, i w sprawach mniejszej wagi może go nie wszczynać. Informuje, co zrobił (art.\u00a049 ust.\u00a04). Nie nakłada kar pieniężnych i nie przyznaje odszkodowań. Zachowaj pliki: ich skróty pokazują, że się nie zmieniły.',
  },
}
