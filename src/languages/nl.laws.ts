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
    'Tip: het gaat niet om gegevens van u. De autoriteit kan er iets mee doen, maar hoeft u niet te antwoorden. Vul het formulier niet in om alleen maar te kunnen klagen.',
  'report-under-age': () =>
    'Tip: die zegt wat u hebt gezien en vraagt geen handtekening van een ouder. De autoriteit kan er iets mee doen en hoeft u niet te antwoorden. Wie het ouderlijk gezag heeft, kan nog steeds voor u klagen.',
  'report-messages': () =>
    `Tip over dit formulier, want u hebt hier geen gegevens gegeven. De berichten zijn een andere zaak: wie ze stuurt, heeft gegevens over u; schrijf eerst die organisatie. ${after} zonder antwoord kan dat een zaak voor de autoriteit zijn.`,
  complaint: () => `${complaint}, want hier zijn gegevens gegeven. ${owes}`,
  'complaint-information': () => `${complaint}: die gaat over het formulier zelf.`,
  'complaint-pending': (_, until) =>
    `${complaint} over het formulier. Uw verzoek is een andere zaak: de organisatie heeft ${term}, tot en met ${until}.`,
  'complaint-undated': () =>
    `${complaint}. Vul de dag in waarop u de organisatie hebt benaderd: zij heeft ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: de termijn van de organisatie is geëindigd op ${until}, en de brief zegt dat er geen antwoord kwam. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: u hebt eerst de organisatie benaderd, en de brief zegt dat. Voeg het antwoord bij.`,
  'write-first-authority': (authority) =>
    `U kunt beter eerst de organisatie schrijven, omdat de autoriteit (${authority}) dat verwacht; de brief aan de autoriteit kan volgen. ${after} zonder antwoord komt dat zwijgen erbij. U kunt de brief hier al voorbereiden.`,
  'write-first-right': () =>
    'U kunt beter eerst de organisatie schrijven, omdat u bij 3 om wissing vraagt en dat verzoek eerst daar hoort; de brief aan de autoriteit kan volgen. U kunt die hier al voorbereiden.',
  wait: (authority, until) =>
    `U kunt beter wachten tot en met ${until}: de organisatie heeft ${term}, en de autoriteit (${authority}) verwacht dat zij die tijd krijgt. U kunt de brief hier al voorbereiden.`,
})

const BRITISH: Words = {
  complaint: 'Klacht (section 165 van de Data Protection Act 2018)',
  owes: 'De ICO moet u laten weten wat ervan komt.',
  term: 'een maand om te antwoorden (artikelen\u00a012(3) en 12A UK GDPR)',
  after: 'Na een maand',
  asked: 'Met wat u hebt gevraagd, is dat zwijgen een grond op zichzelf, ook als bij 2 niets is aangevinkt.',
}

const SWISS: Words = {
  complaint: 'Melding door een betrokken persoon (art.\u00a049 van de Zwitserse wet)',
  owes: 'De autoriteit laat u weten wat zij ermee heeft gedaan; u bent geen partij.',
  term: 'in de regel 30\u00a0dagen om op een verzoek om inzage te antwoorden (art.\u00a025, lid\u00a07)',
  after: 'Na 30\u00a0dagen',
  asked:
    'Had u om inzage gevraagd, dan is dat zwijgen een grond op zichzelf, ook als bij 2 niets is aangevinkt.',
}

/** What the dossier says in Dutch where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'De ICO past het recht van het Verenigd Koninkrijk toe (UK GDPR en Data Protection Act 2018): kies deze autoriteit als u daar woont of als de website zich richt op mensen daar.',
    step: steps(BRITISH, {
      'complaint-contested': () =>
        `${BRITISH.complaint}: de brief zegt wat er is geantwoord en maakt er een grond op zichzelf van, ook als bij 2 niets is aangevinkt. Voeg het antwoord bij.`,
      'complaint-reply-early': (_, until) =>
        `${BRITISH.complaint} over het formulier, meteen; de brief zegt wat er is geantwoord. Wat nog openstaat, wordt een grond op zichzelf zodra de termijn voorbij is: de organisatie heeft ${BRITISH.term}, tot en met ${until}.`,
    }),
    lines: {
      access:
        'Vraag welke gegevens zij over u heeft, waar die vandaan komen en wie ze heeft ontvangen (artikel\u00a015 UK GDPR).',
      object:
        'Maak bezwaar tegen de berichten (artikel\u00a021(2) UK GDPR): zij moet dan stoppen met sturen.',
      erase:
        'Vraag pas om wissing (artikel\u00a017 UK GDPR) als dat antwoord er is: gewiste gegevens laten niet meer zien waar ze heen zijn gegaan.',
    },
    keep: 'De brief bevat ook uw klacht bij de organisatie over wat u bij 2 hebt aangevinkt; zij moet de ontvangst binnen 30\u00a0dagen bevestigen (section 164A van de Data Protection Act 2018). Bewaar wat u hebt verzonden en noteer de dag.',
    next: 'De ICO bevestigt doorgaans de ontvangst, kan u vragen stellen en u terugverwijzen naar de organisatie. Hoort u drie maanden niets, dan kan een rechter bevelen dat de ICO u zegt hoe het met de klacht staat (section 166 van de Data Protection Act 2018). Bewaar de bestanden: hun hashes laten zien dat ze niet zijn gewijzigd.',
  },
  fadp: {
    whose:
      'De Zwitserse autoriteit past de Zwitserse wet gegevensbescherming toe: kies deze autoriteit als u in Zwitserland woont of als de website zich richt op mensen daar. Punten waarvoor deze wet geen regel heeft, zoals uw rechten of toestemming, blijven buiten de brief.',
    step: steps(SWISS, {
      'complaint-contested': () =>
        `${SWISS.complaint}: de brief zegt als feit wat er is geantwoord. Een grond op zichzelf is dat hier niet: de brief berust op wat u bij 2 aanvinkt. Voeg het antwoord bij.`,
      'complaint-reply-early': (_, until) =>
        `${SWISS.complaint} over het formulier; de brief zegt als feit wat er is geantwoord. Een grond op zichzelf is dat hier niet, ook later niet. De organisatie heeft ${SWISS.term}, tot en met ${until}, en kan haar antwoord nog aanvullen.`,
    }),
    lines: {
      access:
        'Vraag welke gegevens zij over u heeft, waar die vandaan komen en wie ze heeft ontvangen (art.\u00a025 van de Zwitserse wet gegevensbescherming).',
      object:
        'Verklaar dat u de berichten niet wilt (art.\u00a030, lid\u00a02, onder\u00a0b): wie uw gegevens toch gebruikt, heeft daarvoor een rechtvaardiging nodig.',
      erase:
        'Vraag pas om wissing (art.\u00a032, lid\u00a02) als dat antwoord er is: gewiste gegevens laten niet meer zien waar ze heen zijn gegaan.',
    },
    keep: 'Bewaar wat u hebt verzonden en noteer de dag. Na 30\u00a0dagen zonder antwoord op het verzoek om inzage kan ook dat zwijgen worden gemeld.',
    next: 'De autoriteit gaat na of er genoeg aanwijzingen zijn voor een onderzoek, en kan daar bij een kleine zaak van afzien. Zij laat u weten wat zij heeft gedaan (art.\u00a049, lid\u00a04). Zij legt geen boete op en kent geen schadevergoeding toe. Bewaar de bestanden: hun hashes laten zien dat ze niet zijn gewijzigd.',
  },
}
