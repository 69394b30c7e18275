import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in Polish. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Pierwsze kroki',
  promises: {
    heading: 'Czego rozszerzenie nie robi',
    lines: [
      'Nie prowadzi listy stron, które odwiedzasz, i nie odczytuje tego, co wpisujesz.',
      'Samo niczego nie wysyła. Gdy klikniesz jego ikonę, pobiera z otwartej strony politykę prywatności i notę prawną, bez plików cookie.',
      'To, co przechowuje, jest w tej przeglądarce i nigdzie indziej, i możesz to usunąć.',
    ],
  },
  steps: {
    heading: 'Zobacz, jak działa',
    pinned: 'Ikona jest na pasku narzędzi.',
    pin: {
      chromium: (name) =>
        `Umieść ikonę na pasku narzędzi: kliknij element układanki obok paska adresu, a potem pinezkę obok „${name}”.`,
      firefox: (name) =>
        `Umieść ikonę na pasku narzędzi: kliknij element układanki obok paska adresu, potem koło zębate obok „${name}” i przypnij ikonę.`,
    },
    open: 'Otwórz dowolną petycję, quiz lub ankietę.',
    look: 'Spójrz na ikonę, zanim wpiszesz imię i nazwisko. Kliknij ją, aby przeczytać, co znaleziono i w którym miejscu strony.',
    key: (key) =>
      `Na klawiaturze ${key} działa tak samo jak kliknięcie ikony. Ten skrót można zmienić w ustawieniach rozszerzeń przeglądarki.`,
    reload: 'Strony otwarte przed instalacją trzeba raz załadować ponownie.',
  },
  levels: {
    heading: 'Co mówi o stronie',
    line: {
      listed: 'Według publicznych źródeł strona jest powiązana z partią.',
      missing: 'Przy formularzu coś odnotowano; widać co i czego wymaga prawo.',
      unclear: 'Nie można tego powiedzieć z pewnością; obok podano powód.',
      informed: 'Formularz lub jego polityka podaje, kto zbiera Twoje dane i w jakim celu.',
      quiet: 'Nic na stronie nie zbiera danych osobowych.',
      blind: 'Strony nie można było odczytać; obok podano powód.',
    },
  },
  country: {
    heading: 'Twój kraj',
    what: 'Skarga trafia do organu nadzorczego w danym kraju, najczęściej tam, gdzie mieszkasz. Nowa sprawa zaczyna się od kraju wybranego tutaj.',
    label: 'Kraj',
    none: 'Nie wybrano',
    authority: (name) => `Organ w tym kraju: ${name}`,
    undecided: 'Sprawa zapyta, który to organ, albo powie, dlaczego do żadnego nie można napisać.',
    failed: 'Nie udało się tego zapisać. Spróbuj ponownie.',
  },
  later: 'Każdy wybór działa od razu. Później zmienisz go tutaj i zobaczysz resztę:',
  stored: 'Co jest przechowywane i jak to usunąć',
  again: 'Pierwsze kroki: ikona i znaczenie jej odpowiedzi',
}
