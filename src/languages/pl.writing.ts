import type { WritingTexts } from './shape/writing.ts'

/** Polish texts around the letters to the organisation. */
export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'Czego dotyczyło żądanie?',
    why: 'Po upływie miesiąca żądanie bez odpowiedzi jest osobnym zarzutem: potrzebny jest do tego dzień i to, czego dotyczyło.',
    answers: {
      access: 'Dostępu do danych',
      object: 'Zaprzestania wysyłania wiadomości',
      erase: 'Usunięcia danych',
    },
    attached: 'Dołączam kopię żądania i dowód jego wysłania',
    attachedWhy: 'Pismo wymienia je wśród załączników; dodaj je samodzielnie.',
  },
  reply: {
    legend: 'Jaka była odpowiedź podmiotu?',
    why: 'Odmowa lub to, co pozostało niespełnione, może być osobnym zarzutem. Jeśli w ciągu miesiąca podmiot napisał, podając przyczyny, że potrzebuje więcej czasu (łącznie najwyżej trzy miesiące), termin jeszcze nie minął: wybierz „Coś innego”.',
    answers: {
      refused: 'Odmowa, z podaniem przyczyn',
      'refused-without-reasons': 'Odmowa, bez podania przyczyn',
      'in-part': 'Spełniono tylko część żądania',
      'promise-not-kept': 'Zapowiedziano spełnienie i nic mi nie wiadomo, by nastąpiło',
      'without-source': 'Nie wskazano, skąd pochodzą moje dane',
      other: 'Coś innego albo nie precyzuję',
    },
    day: 'Odpowiedź otrzymana dnia',
    early: 'Ten dzień poprzedza dzień kontaktu: nie trafi do pisma.',
    open: {
      legend: 'Czego odmówiono lub co pozostało niespełnione?',
      why: 'Wraz z dniem kontaktu czyni to z odpowiedzi osobny zarzut: z odmowy z podaniem przyczyn od razu, z pozostałych po upływie miesiąca.',
      whyOfSource:
        'Jest to osobny zarzut tylko wtedy, gdy żądanie dotyczyło dostępu, po upływie miesiąca i jeśli nadeszły wiadomości: dane pochodzące od samej osoby nie mają źródła do wskazania.',
    },
    attached: 'Dołączam kopię swojego pisma i odpowiedzi',
  },
  open: {
    rights: 'Napisz to pismo tutaj',
    notice: 'Najpierw życzliwa sugestia dla strony?',
  },
  about: {
    rights: [
      'Pozostaw w piśmie tylko to, co podmiot już ma, na przykład podany mu adres e-mail: niczego więcej nie potrzeba. Kto je otrzyma, dowie się, że ten adres jest czytany.',
    ],
    notice: [
      'Może to być zwykłe przeoczenie. Sugestia niczego nie żąda i nie potrzebuje żadnych Twoich danych; to, co wyślesz do organu, od niej nie zależy.',
      'Wiadomość z Twojego adresu mówi stronie zbierającej adresy, że jest on używany. Jej formularz kontaktowy lub adres, bez którego możesz się obejść, mówi jej mniej.',
    ],
  },
  label: {
    rights: 'Tekst pisma do podmiotu, można go zmieniać',
    notice: 'Tekst sugestii dla strony, można go zmieniać',
  },
  waiting: {
    'no-right': 'Zaznacz co najmniej jeden z powyższych punktów.',
    'other-law':
      'Pisma się tu nie proponuje: powoływałoby artykuły RODO, a wybrany organ stosuje inne przepisy.',
    'for-a-finding':
      'Zaznacz w punkcie 2, których informacji nie ma na stronie mimo szukania: na tym opiera się sugestia.',
  },
  language: 'Język tekstu',
  copy: { rights: 'Kopiuj to pismo', notice: 'Kopiuj tę sugestię' },
  pdf: { rights: 'To pismo jako PDF', notice: 'Ta sugestia jako PDF' },
  text: { rights: 'To pismo jako tekst', notice: 'Ta sugestia jako tekst' },
  proof:
    'Zachowaj dowód wysłania: e-mail w wysłanej postaci, z nagłówkami, lub potwierdzenie nadania listu poleconego.',
  sent: {
    day: 'Data wysłania',
    note: { rights: 'Zanotuj wysłanie tego pisma', notice: 'Zanotuj wysłanie tej sugestii' },
    noted: (day) => `Zanotowano wysłanie: ${day}.`,
    inJournal: 'Dalszy ciąg lub inną datę można zanotować w dzienniku.',
    notNoted: 'Nie udało się zanotować tego w dzienniku. Zapisz ten dzień samodzielnie.',
  },
}
