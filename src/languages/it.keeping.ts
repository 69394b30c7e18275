import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Il lavoro iniziato in questo fascicolo non ha potuto essere letto: si riparte da zero. Ciò che è stato visto nella pagina c’è ancora.',
    notKept:
      'Le ultime modifiche non hanno potuto essere conservate: lo spazio del browser è pieno o inaccessibile. Si può continuare. Copiare o salvare la lettera prima di chiudere questa pagina.',
    newer:
      'Questo fascicolo è stato modificato in un’altra scheda. Perché lì non vada perso nulla, questa scheda non conserva più nulla fino alla scelta.',
    takeNewer: 'Mostra la versione più recente',
    keepMine: 'Mantieni questa al suo posto',
    deleted:
      'Questo fascicolo è stato eliminato. Ciò che si vede resta fino alla chiusura di questa pagina, senza essere conservato.',
  },
  identity: {
    heading: 'Nome e recapiti',
    why: 'Vanno sulle linee punteggiate della lettera; si può lasciare vuoto ciò che si preferisce scrivere a mano. Le risposte e la lettera, con tutto ciò che vi si scrive, sono conservate in questo browser con il fascicolo; nome e recapiti no, salvo selezionare la casella qui sotto.',
    needs: {
      complaint:
        'Per un reclamo, indicare almeno il nome e un recapito: l’autorità deve informare dello stato e dell’esito.',
      report: 'Una segnalazione può farne a meno; l’autorità non potrà allora chiedere nulla.',
    },
    withoutName: (authority) => `Senza indicare il nome (${authority}):`,
    fields: {
      firstName: 'Nome',
      surname: 'Cognome',
      street: 'Via e numero civico',
      postcode: 'Codice postale',
      city: 'Comune',
      country: 'Paese dell’indirizzo',
      email: 'Indirizzo e-mail',
      phone: 'Telefono',
    },
    noCountry: 'Non indicato',
    confidential: {
      title: 'Chiedere all’autorità di non dire all’organizzazione chi sono',
      what: {
        complaint:
          'La lettera lo chiede, e l’autorità decide. Spesso non può esaminare un reclamo sui dati di chi lo presenta senza che l’organizzazione sappia di chi sono, e il diritto può darle accesso al fascicolo. Per questo la lettera chiede anche un avviso prima.',
        report:
          'La lettera lo chiede, e l’autorità decide. Una segnalazione può farne a meno: ciò che resta vuoto qui non può essere comunicato.',
      },
    },
    keep: 'Conserva nome e recapiti in questo browser',
    keepWhat:
      'Per il prossimo fascicolo. Senza questa selezione, scompaiono alla chiusura di questa pagina. Toglierla li elimina subito.',
    kept: 'Nome e recapiti sono conservati in questo browser.',
    notKept:
      'Nome e recapiti non hanno potuto essere conservati: lo spazio del browser è pieno o inaccessibile. Restano qui fino alla chiusura di questa pagina.',
    withdrawn:
      'Nome e recapiti sono stati eliminati da questo browser in un’altra scheda. Restano qui fino alla chiusura di questa pagina.',
    notForgotten:
      'Nome e recapiti non hanno potuto essere eliminati da questo browser. Riprovare; anche rimuovere l’estensione li elimina.',
  },
  underAge: {
    answer: 'Miei, e ho meno di 18 anni',
    notice:
      'Il reclamo per una persona minore di 18 anni è di solito firmato da chi esercita la responsabilità genitoriale: un genitore o chi ne ha la tutela. Se si possa firmare di persona dipende dal Paese; può dirlo l’autorità.',
    legend: 'Come vuole proseguire?',
    ways: {
      'guardian-signs': 'Firma un genitore o chi ha la tutela: un reclamo, scritto a suo nome',
      report: 'Invio una segnalazione: nessuna firma, e l’autorità non deve una risposta',
    },
    whoseDetails: 'Nome e recapiti, al punto 5, sono allora quelli della persona che firma.',
  },
  letterLanguage: 'Lingua della lettera',
}
