import { evidenceTexts } from './it.evidence.ts'
import { fillingTexts } from './it.filling.ts'
import { keepingTexts } from './it.keeping.ts'
import { lawTexts } from './it.laws.ts'
import { writingTexts } from './it.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

const number = new Intl.NumberFormat('it-IT', { useGrouping: 'always' })

/** "il Garante", "l’autorità CNIL". */
const the = (authority: string) => (authority === 'Garante' ? 'il Garante' : `l’autorità ${authority}`)

/** "del Garante", "dell’autorità CNIL". */
const of = (authority: string) => (authority === 'Garante' ? 'del Garante' : `dell’autorità ${authority}`)

const day = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' })

/** The 8th and the 11th begin with a vowel. */
const isElided = (when: string) => /^(?:8|11)\D/.test(when)

/** "il 21 novembre", "l’8 novembre". */
const on = (when: string) => (isElided(when) ? `l’${when}` : `il ${when}`)

/** "al 21 novembre", "all’8 novembre". */
const to = (when: string) => (isElided(when) ? `all’${when}` : `al ${when}`)

/** The dossier page in Italian. */
export const dossierTexts: DossierTexts = {
  language: 'it',
  locale: 'it-IT',
  title: 'Before You Sign – il Suo fascicolo',
  heading: (authority) =>
    authority === null ? 'Il Suo fascicolo' : `Il Suo fascicolo per ${the(authority)}`,
  about: (host, moment) => `${host}, pagina letta ${on(moment)}`,
  neverSent: 'Da qui non parte nulla. È Lei a rileggere, firmare e inviare.',
  missing: {
    heading: 'Questo fascicolo non c’è più',
    why: 'È stato eliminato o il suo periodo di conservazione è terminato, oppure il link viene da un altro browser: un fascicolo resta nel browser in cui è stato creato.',
    what: 'Riaprire la pagina del modulo, fare clic sull’estensione nella barra degli strumenti e scegliere «Prepara un reclamo».',
  },
  loading: 'Apertura del fascicolo…',
  filling: fillingTexts,
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Ha fornito qui dati Suoi?',
    why: 'Solo una persona i cui dati sono interessati può proporre reclamo; chiunque può inviare una segnalazione. Se agisce per una persona minorenne o per qualcun altro, risponda per quella persona.',
    yes: 'Sì, ho compilato e inviato il modulo',
    no: 'No, ho solo guardato',
    date: 'In quale giorno?',
    dateHint: 'Se lo ricorda.',
    future: 'Questo giorno non è ancora arrivato; non entra nella lettera.',
  },
  path: {
    messages: {
      legend: 'Da allora ha ricevuto messaggi dall’organizzazione?',
      why: {
        yes: 'E-mail, SMS o chiamate mostrano a che cosa servono i dati.',
        no: 'E-mail, SMS o chiamate vorrebbero dire che l’organizzazione ha comunque i Suoi dati.',
      },
      yes: 'Sì',
      no: 'No',
    },
    contact: {
      legend: 'Ha contattato l’organizzazione riguardo ai Suoi dati?',
      why: 'Per vederli, opporsi o farli cancellare: alcune autorità vogliono che ci si rivolga prima a essa.',
      answers: { none: 'No', unanswered: 'Sì, senza risposta', answered: 'Sì, con una risposta' },
      date: 'Data del contatto',
    },
    onBehalfOf: {
      legend: 'Di chi sono questi dati?',
      why: 'Per agire a nome di un’altra persona occorre un mandato firmato. Per chi ha meno di 18 anni può agire un genitore o chi esercita la tutela.',
      answers: {
        self: 'Miei',
        child: 'Di una persona minorenne sotto la mia responsabilità',
        other: 'Di una persona che mi ha chiesto di agire',
      },
      attach:
        'Aggiungere alla lettera il nome della persona per cui si agisce e allegare il mandato firmato o, per una persona minorenne, ciò che mostra la responsabilità genitoriale o la tutela.',
    },
    step: {
      report: () =>
        'Segnalazione: non sono in causa dati Suoi, quindi l’articolo 77 del GDPR non consente un reclamo. L’autorità può darvi seguito, senza dover rispondere. Non compili il modulo al solo scopo di poter proporre reclamo.',
      'report-under-age': () =>
        'Segnalazione: riferisce ciò che Lei ha visto e non richiede la firma di un genitore. L’autorità può darvi seguito e non deve una risposta. Chi esercita la responsabilità genitoriale può comunque proporre reclamo.',
      'report-messages': () =>
        'Segnalazione di questo modulo, poiché qui non ha fornito dati. I messaggi sono un’altra questione: chi li invia ha dati che La riguardano; scriva prima a quell’organizzazione, e un reclamo sui messaggi potrà seguire dopo un mese.',
      complaint: () =>
        'Reclamo (articolo 77 del GDPR), poiché qui sono stati trasmessi dati. L’autorità deve informarLa dello stato e dell’esito.',
      'complaint-information': () =>
        'Reclamo (articolo 77 del GDPR), senza attendere: riguarda il modulo stesso, e per questo il GDPR non chiede di scrivere prima all’organizzazione.',
      'complaint-pending': (_, until) =>
        `Reclamo (articolo 77 del GDPR) sul modulo, senza attendere. La Sua richiesta è un’altra questione: l’organizzazione ha un mese per rispondere, fino ${to(until)} (articolo 12, paragrafo 3).`,
      'complaint-undated': () =>
        'Reclamo (articolo 77 del GDPR). Aggiunga il giorno in cui ha contattato l’organizzazione: essa ha un mese per rispondere (articolo 12, paragrafo 3).',
      'complaint-unanswered': (_, until) =>
        `Reclamo (articolo 77 del GDPR): il mese dell’organizzazione per rispondere è terminato ${on(until)} (articolo 12, paragrafo 3), e la lettera dice che non è arrivata risposta. Con ciò che aveva chiesto, questo silenzio è di per sé un motivo, anche se al punto 2 non è selezionato nulla.`,
      'complaint-answered': () =>
        'Reclamo (articolo 77 del GDPR): ha contattato prima l’organizzazione, e la lettera lo dice. Alleghi la sua risposta.',
      'complaint-contested': () =>
        'Reclamo (articolo 77 del GDPR): la lettera dice che cosa è stato risposto e ne fa un motivo a sé, anche se al punto 2 non è selezionato nulla. Alleghi la risposta.',
      'complaint-reply-early': (_, until) =>
        `Reclamo (articolo 77 del GDPR) sul modulo, subito; la lettera dice che cosa è stato risposto. Ciò che resta in sospeso diventa un motivo a sé una volta trascorso il mese dell’organizzazione: fino ${to(until)} può ancora completare la risposta (articolo 12, paragrafo 3).`,
      'write-first-authority': (authority) =>
        `Meglio scrivere prima all’organizzazione, perché ${the(authority)} se lo aspetta; il reclamo potrà seguire dopo un mese senza risposta. Si può già preparare qui.`,
      'write-first-right': () =>
        'Meglio scrivere prima all’organizzazione, perché al punto 3 chiede la cancellazione, che va chiesta prima a essa; il reclamo potrà seguire dopo un mese senza risposta. Si può già preparare qui, oppure deselezionare la cancellazione e proporre reclamo sul modulo senza attendere.',
      wait: (authority, until) =>
        `Meglio attendere fino ${to(until)}: l’organizzazione ha un mese per rispondere (articolo 12, paragrafo 3, del GDPR), e ${the(authority)} si aspetta che abbia potuto farlo. Il reclamo si può già preparare qui.`,
    },
    write: {
      heading: {
        first: 'Che cosa scrivere all’organizzazione, in quest’ordine',
        messages: 'Riguardo ai messaggi: che cosa scrivere all’organizzazione, in quest’ordine',
      },
      lines: {
        access:
          'Chiedere quali dati personali detiene, da dove provengono e chi li ha ricevuti (articolo 15 del GDPR).',
        object: 'Opporsi ai messaggi (articolo 21, paragrafo 2): deve allora smettere di inviarli.',
        erase:
          'Chiedere la cancellazione (articolo 17) solo una volta ricevuta questa risposta: i dati cancellati non mostrano più dove sono andati.',
      },
      keep: 'Conservare ciò che si è inviato e annotare il giorno. Dopo un mese senza risposta, anche questo silenzio è un motivo di reclamo.',
    },
  },
  findings: {
    heading: 'Che cosa ha visto di persona?',
    lead: 'Selezionare un punto dopo aver guardato la pagina e averlo constatato. Solo i punti selezionati entrano nella lettera.',
    none: 'L’estensione non ha rilevato in questa pagina nulla che possa fondare un reclamo. I punti rimasti incerti non ne diventano un motivo.',
    ofForm: (purpose, formNumber) =>
      `Modulo ${formNumber} (${
        {
          petition: 'petizione',
          newsletter: 'newsletter',
          donation: 'donazione',
          survey: 'sondaggio',
          membership: 'adesione',
          contact: 'contatto',
          registration: 'registrazione',
          login: 'accesso',
          checkout: 'ordine',
          search: 'ricerca',
          other: 'altro',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Nessuna informazione sull’uso dei dati, nessun link a un’informativa',
        looked:
          'Ho guardato il modulo e tutta la pagina, fino in fondo: nulla dice chi raccoglie i dati, perché e quali sono i miei diritti, e nessun link conduce a un’informativa sulla privacy.',
      },
      'reachable-policy': {
        title: 'L’informativa sulla privacy collegata non è stata trovata',
        looked: 'Ho fatto clic sul link all’informativa sulla privacy: non è comparso alcun documento.',
      },
      'written-policy': {
        title: 'L’informativa sulla privacy collegata non è redatta',
        looked: 'Ho aperto l’informativa collegata: è vuota, solo annunciata o con spazi da completare.',
      },
      'own-policy': {
        title: 'Il link conduce all’informativa di un’altra organizzazione',
        looked: 'Ho aperto l’informativa collegata: è quella di un’altra organizzazione.',
      },
      'complete-policy': {
        title: 'Alcuni punti non sono stati trovati nell’informativa sulla privacy collegata',
        looked:
          'Ho letto l’informativa collegata fino in fondo: i punti citati nella lettera non vi figurano.',
      },
      'controller-identity': {
        title: 'Il modulo non dice chi raccoglie i dati',
        looked: 'Ho guardato nel modulo e intorno: non è indicato chi raccoglie i dati.',
      },
      'stated-purposes': {
        title: 'Il modulo non dice a che cosa servono i dati',
        looked: 'Ho guardato nel modulo e intorno: nulla dice a che cosa servono i dati.',
      },
      'stated-rights': {
        title: 'Il modulo non menziona i diritti sui dati',
        looked: 'Ho guardato nel modulo e intorno: nessun diritto sui miei dati è menzionato.',
      },
      'policy-link-at-form': {
        title: 'L’informativa sulla privacy non è collegata al modulo',
        looked:
          'Ho guardato nel modulo e intorno: il link all’informativa sulla privacy si trova solo altrove nella pagina.',
      },
      'empty-consent-boxes': {
        title: 'Una casella per ricevere messaggi è già selezionata',
        looked: 'Ho ricaricato la pagina senza toccare nulla: la casella è selezionata.',
      },
      'opt-in-choice': {
        title: 'Occorre una selezione per rifiutare messaggi',
        looked: 'Ho letto la casella: occorre selezionarla per rifiutare.',
      },
      'separate-consent': {
        title: 'Una sola casella vale per più finalità',
        looked:
          'Ho letto la casella: unisce più finalità, e nessun’altra casella permette di sceglierne una sola.',
      },
      'own-act-of-consent': {
        title: 'Inviare il modulo equivale ad accettare messaggi',
        looked:
          'Ho letto il testo del modulo: inviarlo equivale ad accettare, senza una casella per scegliere.',
      },
      'free-consent': {
        title: 'Il modulo esige di accettare messaggi',
        looked: 'Ho letto la casella per ricevere messaggi: il modulo esige che sia selezionata.',
      },
      'needed-data': {
        title: 'Per firmare sono richiesti più dati del necessario',
        looked: 'Ho guardato questi campi: il modulo li esige e non dice perché.',
      },
      'marked-fields': {
        title: 'I campi obbligatori non sono indicati',
        looked: 'Ho guardato i campi: nulla mostra quali devono essere compilati.',
      },
      'recipient-named': {
        title: 'Il modulo va a un’organizzazione che non è nominata',
        looked: 'Ho guardato nel modulo e intorno: il dominio che riceve i dati non vi è menzionato.',
      },
      'encrypted-transport': {
        title: 'I dati viaggiano senza cifratura',
        looked:
          'Ho guardato l’indirizzo della pagina, o mi baso sulla registrazione per quello del modulo: comincia con http:// e non con https://.',
      },
      'data-outside-address': {
        title: 'I dati sono scritti nell’indirizzo della pagina successiva',
        looked: 'Mi baso sul codice della pagina, riportato nella registrazione allegata.',
      },
    },
    listings: {
      title: 'Trasmettere ciò che fonti pubbliche riferiscono su questo sito',
      what: 'Con le fonti e le loro date, come elemento di contesto. La lettera precisa che non è stato verificato.',
    },
    clues: {
      title: 'Trasmettere gli indizi su chi gestisce il modulo',
      what: 'Nominano un partito. La lettera elenca ciò che è stato visto, non accusa nessuno e ne rimette la valutazione all’autorità.',
    },
    others: {
      title: 'Indicare altri possibili titolari o destinatari',
      what: (names) =>
        `${names}. La lettera non accusa nessuno di loro e chiede all’autorità di accertarne il ruolo.`,
    },
    unclear: 'Che cosa è rimasto incerto, e perché',
    ownSentence: 'Che cosa è accaduto, con parole Sue (una o due frasi)',
    ownSentenceHint:
      'Solo fatti: come è arrivata la pagina, che cosa è stato ricevuto dopo. Le opinioni non sono necessarie.',
  },
  authority: {
    heading: 'Quale autorità?',
    why: 'Si può proporre reclamo in particolare dove si risiede, dove si lavora o dove è avvenuta la presunta violazione (articolo 77, paragrafo 1, del GDPR).',
    country: 'Paese',
    chooseCountry: 'Scegliere un Paese',
    part: 'Parte del Paese',
    choosePart: 'Scegliere una parte del Paese',
    noLetter: {
      language: (languages) =>
        `Qui non è redatta alcuna lettera: questa autorità lavora in queste lingue: ${languages}. Non c’è ancora una lettera in una di esse.`,
      law: (law) =>
        `Qui non è redatta alcuna lettera: questa autorità applica un’altra legge (${law}), e le lettere si basano sul GDPR, sul UK GDPR o sulla legge svizzera.`,
      laws: {
        pipeda: 'PIPEDA, Canada',
        ccpa: 'CCPA, California',
      },
      parties: 'Partiti e associazioni non rientrano nella sua competenza.',
      yourself: 'Le si può scrivere di persona e allegare le prove del punto 4:',
    },
    language: (language) => `La lettera è in ${language}.`,
    unverified: '(Non verificato.)',
    card: {
      ways: {
        portal: { complaint: 'Reclamo online', report: 'Segnalazione online' },
        email: { complaint: 'Reclamo per e-mail', report: 'Segnalazione per e-mail' },
        post: { complaint: 'Reclamo per posta', report: 'Segnalazione per posta' },
      },
      account: '(Richiede un account.)',
      priorContact: 'Scrivere prima all’organizzazione',
      whoMayComplain: {
        complaint: 'Chi può proporre reclamo',
        report: 'Senza che siano in causa dati propri',
      },
      anonymous: 'Senza indicare il nome',
      limits: {
        heading: 'Limiti',
        characters: (count) => `Al massimo ${count} caratteri.`,
        noAttachments: 'Nessun allegato.',
        attachments: (megabytes) => `Allegati: al massimo ${megabytes}\u00a0MB in tutto.`,
        refused: (files) => `Non accettati: ${files}.`,
        files: {
          archive: 'archivi come ZIP',
          program: 'programmi',
          audio: 'audio',
          video: 'video',
          link: 'link a file',
        },
      },
    },
    more: 'Altri dettagli sull’invio, e quanto sono affidabili',
    checked: (date) => `Ultima verifica di questa scheda: ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Perché questa?',
      answers: { residence: 'Vi risiedo', work: 'Vi lavoro', infringement: 'I fatti sono avvenuti lì' },
    },
    requests: {
      legend: 'Che cosa chiede?',
      answers: {
        investigate: 'verificare i fatti',
        'order-reply': 'ordinare all’organizzazione di rispondere alla mia richiesta',
        'add-information': 'un richiamo o un’ingiunzione all’organizzazione',
        'stop-use': 'vietare l’uso dei dati finché la pagina non è corretta',
        erase: 'cancellare i miei dati e avvisare i destinatari',
        sanction: 'valutare una sanzione',
        'keep-informed': 'tenermi al corrente',
      },
    },
  },
  attachments: {
    heading: 'Allegati',
    picture: 'Schermata della scheda',
    pictureAlt: 'Parte visibile della scheda al momento del clic',
    warning:
      'Da guardare bene: la schermata può mostrare ciò che si è scritto, il proprio nome o altre persone. Nel dubbio, rimuoverla.',
    remove: 'Rimuovi la schermata',
    restore: 'Rimetti la schermata',
    removed: 'La schermata non è allegata.',
    missing: {
      'not-allowed': 'Nessuna schermata: il browser non l’ha consentita su questa pagina.',
      failed: 'Nessuna schermata: il browser non è riuscito a farla.',
      'too-large': 'Nessuna schermata: era troppo grande per essere conservata.',
    },
    record: 'Registrazione della pagina (JSON): campi, testi, link e rilievi. Nessun valore inserito.',
    hash: 'SHA-256',
    preparing: 'Calcolo delle impronte…',
  },
  letter: {
    heading: 'La lettera',
    label: 'Testo della lettera, che si può modificare',
    ready: 'La lettera è pronta, sotto «La lettera».',
    waiting: {
      'for-gave-data':
        'Risponda alla prima domanda: essa decide se si tratta di un reclamo o di una segnalazione.',
      'for-an-authority': 'Scelga al punto 3 un Paese e la sua autorità: la lettera è indirizzata a essa.',
      'no-letter':
        'Qui non può essere redatta una lettera a questa autorità. Le sue vie sono al punto 3, le prove al punto 4.',
      'for-who-signs':
        'Indichi al punto 1 come proseguire: ciò decide se si tratta di un reclamo o di una segnalazione.',
      'for-a-finding': 'Selezioni al punto 2 ciò che ha visto di persona: la lettera si basa su questo.',
      'no-ground-here':
        'La legge che questa autorità applica non ha una regola per ciò che è selezionato al punto 2. Un altro punto, o l’autorità di un altro paese al punto 3, può reggere una lettera.',
    },
    fill: 'Il nome e i recapiti del punto 5 riempiono qui le linee punteggiate senza essere conservati con la lettera. Ciò che si scrive direttamente nella lettera è conservato con essa.',
    edited: 'Questa lettera è stata modificata. Resta come l’ha scritta Lei.',
    stale: 'È stata modificata questa lettera, poi una risposta. La lettera resta come l’ha scritta Lei.',
    noLonger: 'Con queste risposte non ci sarebbe una lettera. La Sua resta come l’ha scritta.',
    rewrite: 'Riscrivi in base alle risposte',
    undo: 'Ripristina il mio testo',
    rewritten: 'Riscritta in base alle risposte. Il Suo testo è conservato finché questo non è modificato.',
    characters: (count) => `${number.format(count)} ${count === 1 ? 'carattere' : 'caratteri'}`,
  },
  actions: {
    heading: 'Salvare il fascicolo',
    copy: 'Copia la lettera',
    copied: 'Lettera copiata.',
    notCopied: 'Il browser non ha consentito la copia. Selezionare il testo e copiarlo di persona.',
    text: 'Salva come testo',
    pdf: 'Salva come PDF',
    pdfBusy: 'Preparazione del PDF…',
    pdfFailed: 'Il PDF non è riuscito. Il testo contiene la stessa lettera.',
    picture: 'Salva la schermata',
    pictureOf: (name) => `Salva: ${name}`,
    record: 'Salva la registrazione',
    open: {
      complaint: (authority) => `Apri la pagina ${of(authority)}`,
      report: (authority) => `Apri la pagina delle segnalazioni ${of(authority)}`,
    },
    elsewhere:
      'La lettera modificata è indirizzata a un’altra autorità, o è in un’altra lingua. Per le vie qui sotto, va prima riscritta in base alle risposte.',
    openHint:
      'Si apre in una nuova scheda. Nulla vi è compilato o inviato: incollarvi la lettera e allegare i file.',
    mail: (address) => `Scrivi a ${address}`,
    mailHint:
      'Apre il programma di posta con questo solo indirizzo: incollarvi la lettera e allegare i file.',
    info: (authority) => `Come ${the(authority)} tratta i reclami`,
  },
  next: {
    heading: 'E poi?',
    text: {
      complaint:
        'L’autorità di norma conferma di aver ricevuto il reclamo, può porre domande e contattare l’organizzazione. Entro tre mesi deve comunicare a che punto è il reclamo. Può ordinare correzioni o sanzionare, e può anche archiviare; non concede risarcimenti. Conservare i file: le loro impronte mostrano che non sono cambiati.',
      report:
        'L’autorità legge le segnalazioni e decide da sé se darvi seguito. È possibile non riceverne più notizie. Conservare i file: le loro impronte mostrano che non sono cambiati.',
    },
  },
}
