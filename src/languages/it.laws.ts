import type { LawTexts } from './shape/laws.ts'

/** `complaint`: its name; `term`: of the organisation; `after`: once it is over. */
const steps = (
  { complaint, owes, term, after }: Record<'complaint' | 'owes' | 'term' | 'after', string>,
  asked: string,
): LawTexts['fadp']['step'] => ({
  report: () =>
    'Segnalazione: i dati di chi scrive non sono interessati. L’autorità può darle seguito e non deve una risposta. Non si compili il modulo al solo scopo di poter reclamare.',
  'report-under-age': () =>
    'Segnalazione: dice che cosa è stato visto e non richiede la firma di un genitore. L’autorità può darle seguito e non deve una risposta. Chi esercita la responsabilità genitoriale può ancora reclamare.',
  'report-messages': () =>
    `Segnalazione di questo modulo, perché qui non sono stati dati dati. I messaggi sono un’altra questione: chi li invia detiene dati; meglio scrivere prima a quell’organizzazione. ${after} senza risposta, la questione può essere portata all’autorità.`,
  complaint: () => `${complaint}, perché qui sono stati trasmessi dati. ${owes}`,
  'complaint-information': () => `${complaint}: riguarda il modulo stesso.`,
  'complaint-pending': (_, until) =>
    `${complaint}, sul modulo. La richiesta è un’altra questione: l’organizzazione ha ${term} (ultimo giorno: ${until}).`,
  'complaint-undated': () =>
    `${complaint}. Si aggiunga il giorno in cui è stata contattata l’organizzazione: ha ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: il termine dell’organizzazione è scaduto (ultimo giorno: ${until}), e la lettera dice che non è giunta risposta. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: l’organizzazione è stata contattata prima, e la lettera lo dice. Si alleghi la sua risposta.`,
  'complaint-contested': () =>
    `${complaint}: la lettera dice che cosa è stato risposto e ne fa un motivo a sé, anche se al punto 2 non è selezionato nulla. Alleghi la risposta.`,
  'complaint-reply-early': (_, until) =>
    `${complaint} sul modulo, subito; la lettera dice che cosa è stato risposto. Ciò che resta in sospeso diventa un motivo a sé una volta scaduto il termine: l’organizzazione ha ${term} (ultimo giorno: ${until}).`,
  'write-first-authority': (authority) =>
    `Meglio scrivere prima all’organizzazione, perché l’autorità (${authority}) se lo aspetta; la lettera all’autorità potrà seguire. ${after} senza risposta si aggiunge questo silenzio. Si può già preparare qui.`,
  'write-first-right': () =>
    'Meglio scrivere prima all’organizzazione, perché al punto 3 è chiesta la cancellazione, che va chiesta prima a lei; la lettera all’autorità potrà seguire. Si può già preparare qui.',
  wait: (authority, until) =>
    `Meglio attendere (ultimo giorno: ${until}): l’organizzazione ha ${term}, e l’autorità (${authority}) si aspetta che abbia potuto rispondere. La lettera si può già preparare qui.`,
})

/** What the dossier says in Italian where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'L’ICO applica il diritto del Regno Unito (UK GDPR e Data Protection Act 2018): è l’autorità giusta per chi vi abita o se il sito si rivolge a persone che vi si trovano.',
    step: steps(
      {
        complaint: 'Reclamo (section 165 del Data Protection Act 2018)',
        owes: 'L’ICO deve comunicare che cosa ne è.',
        term: 'un mese per rispondere (articoli 12(3) e 12A del UK GDPR)',
        after: 'Dopo un mese',
      },
      'Con ciò che era stato chiesto, questo silenzio è un motivo a sé, anche se al punto 2 non è selezionato nulla.',
    ),
    lines: {
      access:
        'Chiedere quali dati detiene, da dove provengono e chi li ha ricevuti (articolo 15 del UK GDPR).',
      object:
        'Opporsi ai messaggi (articolo 21(2) del UK GDPR): l’organizzazione deve allora smettere di inviarli.',
      erase:
        'Chiedere la cancellazione (articolo 17 del UK GDPR) solo quando quella risposta è arrivata: i dati cancellati non mostrano più dove sono andati.',
    },
    keep: 'La lettera rivolge all’organizzazione anche il reclamo su ciò che è selezionato al punto 2; deve confermarne la ricezione entro 30 giorni (section 164A del Data Protection Act 2018). Si conservi ciò che è stato inviato e si annoti il giorno.',
    next: 'Di norma l’ICO conferma la ricezione, può porre domande e rinviare all’organizzazione. Senza notizie entro tre mesi, un tribunale può ordinargli di comunicare lo stato del reclamo (section 166 del Data Protection Act 2018). Si conservino i file: le loro impronte mostrano che non sono cambiati.',
  },
  fadp: {
    whose:
      'L’autorità svizzera applica la legge svizzera sulla protezione dei dati: è l’autorità giusta per chi abita in Svizzera o se il sito si rivolge a persone che vi si trovano. I punti per i quali questa legge non ha una regola, come i diritti o il consenso, restano fuori dalla lettera.',
    step: steps(
      {
        complaint: 'Segnalazione di una persona interessata (art. 49 della legge svizzera)',
        owes: 'L’autorità comunica i passi intrapresi; chi segnala non è parte.',
        term: 'di norma 30 giorni per rispondere a una domanda d’accesso (art. 25 cpv. 7)',
        after: 'Dopo 30 giorni',
      },
      'Se era stato chiesto l’accesso, questo silenzio è un motivo a sé, anche se al punto 2 non è selezionato nulla.',
    ),
    lines: {
      access:
        'Chiedere quali dati detiene, da dove provengono e chi li ha ricevuti (art. 25 della legge svizzera sulla protezione dei dati).',
      object:
        'Dichiarare di non volere i messaggi (art. 30 cpv. 2 lett. b): per usare comunque i dati serve un motivo giustificativo.',
      erase:
        'Chiedere la cancellazione (art. 32 cpv. 2) solo quando quella risposta è arrivata: i dati cancellati non mostrano più dove sono andati.',
    },
    keep: 'Si conservi ciò che è stato inviato e si annoti il giorno. Dopo 30 giorni senza risposta alla domanda d’accesso, anche questo silenzio può essere segnalato.',
    next: 'L’autorità esamina se vi siano indizi sufficienti per un’inchiesta, e può rinunciarvi per questioni di poca importanza. Comunica i passi intrapresi (art. 49 cpv. 4). Non infligge multe e non accorda risarcimenti. Si conservino i file: le loro impronte mostrano che non sono cambiati.',
  },
}
