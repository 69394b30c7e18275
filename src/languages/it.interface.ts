import type { InterfaceTexts } from './shape/interface.ts'

const locale = 'it'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale, { useGrouping: 'always' })

/** In Italian large round numbers have a form of their own that is written like the plural. */
function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const form = (several: boolean) => (several ? 'Un modulo di questa pagina' : 'Questo modulo')

/** The 8th and the 11th begin with a vowel. */
const isElided = (when: string) => /^(?:8|11)\D/.test(when)

/** "il 21 novembre", "l’8 novembre". */
const on = (when: string) => (isElided(when) ? `l’${when}` : `il ${when}`)

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (isElided(when) ? `dell’${when}` : `del ${when}`)

/** "Dal 21 novembre", "Dall’8 novembre". */
const Since = (when: string) => (isElided(when) ? `Dall’${when}` : `Dal ${when}`)

/** Italian texts of popup, banner and badge. They address nobody as "tu": what to do stands in the infinitive. */
export const interfaceTexts: InterfaceTexts = {
  locale,
  local: 'it',
  name: 'Before You Sign',
  description:
    'Legge il modulo di una pagina, dice chi raccoglie i dati e perché, e prepara un reclamo che si può inviare.',
  reminder: (due) =>
    `Before You Sign – ${count(due, 'lettera è da riprendere', 'lettere sono da riprendere')}: vedere il registro`,
  level: {
    listed: 'In elenco',
    missing: 'Punti rilevati',
    unclear: 'Non certo',
    informed: 'Informa',
    quiet: 'Nulla da rilevare',
    blind: 'Non verificato',
  },
  headline: {
    unmet: {
      'information-at-form': (several) => `${form(several)} non dice né chi raccoglie i dati né perché.`,
      'policy-link-at-form': (several) =>
        `${form(several)} non rinvia all’informativa sulla privacy, collegata altrove nella pagina.`,
      'controller-identity': (several) => `${form(several)} non dice chi raccoglie i dati.`,
      'stated-purposes': (several) => `${form(several)} non dice a che cosa serviranno i dati.`,
      'stated-rights': (several) => `${form(several)} non menziona i diritti sui propri dati.`,
      'reachable-policy': () => 'L’informativa sulla privacy collegata non è stata trovata.',
      'written-policy': () => 'L’informativa sulla privacy collegata non è redatta.',
      'own-policy': () => 'Il link conduce all’informativa di un fornitore.',
      'complete-policy': () => 'Alcuni punti non sono stati trovati nell’informativa.',
      'empty-consent-boxes': (several) =>
        `${form(several)} ha una casella già selezionata per ricevere messaggi.`,
      'opt-in-choice': (several) =>
        `${form(several)} chiede di selezionare una casella per rifiutare messaggi.`,
      'separate-consent': (several) =>
        `${form(several)} unisce in una sola casella il ricevere messaggi e altro.`,
      'own-act-of-consent': (several) =>
        several
          ? 'Inviare uno dei moduli di questa pagina equivale ad accettare messaggi.'
          : 'Inviare questo modulo equivale ad accettare messaggi.',
      'free-consent': (several) => `${form(several)} non si può inviare senza accettare messaggi.`,
      'needed-data': (several) => `${form(several)} esige dati che per firmare quasi non servono.`,
      'marked-fields': (several) => `${form(several)} non mostra quali campi sono obbligatori.`,
      'sensitive-data': () => 'I dati forniti qui possono rivelare un’opinione, una fede o la salute.',
      'recipient-named': (several) =>
        `${form(several)} invia i dati a un’altra organizzazione senza nominarla.`,
      'encrypted-transport': (several) => `${form(several)} invierebbe senza cifratura i dati inseriti.`,
      'data-outside-address': (several) => `${form(several)} mette i dati inseriti in un indirizzo web.`,
    },
    listed: {
      'party-run': (publishers, site, party) =>
        `Secondo ${publishers}, ${site} è stato gestito da un partito o dalla sua campagna (${party}).`,
      'party-figure': (publishers, site, party) =>
        `Secondo ${publishers}, ${site} è stato gestito da una persona o un’associazione vicina a un partito (${party}).`,
      promoted: (publishers, site, party) =>
        `Secondo ${publishers}, ${site} è stato promosso da un partito (${party}).`,
    },
    site: {
      page: 'questo sito',
      target: 'il sito che riceve questo modulo',
      frame: 'un sito mostrato in questa pagina',
      link: 'un sito a cui conduce un link',
    },
    unclear: (several) =>
      several
        ? 'Non è certo che questi moduli dicano chi raccoglie i dati e perché.'
        : 'Non è certo che questo modulo dica chi raccoglie i dati e perché.',
    unclearPolicy: (several) =>
      `${form(several)} rinvia a un’informativa sulla privacy, che non è stata letta.`,
    unclearLanguage: 'Questa pagina è in una lingua che l’estensione non sa ancora leggere.',
    informed: (several) =>
      several
        ? 'I moduli di questa pagina dicono chi raccoglie i dati e perché.'
        : 'Questo modulo dice chi raccoglie i dati e perché.',
    informedInPolicy: 'L’informativa collegata dice chi raccoglie i dati e perché.',
    informedByPolicy: (several) =>
      several
        ? 'I moduli, o l’informativa a cui rinviano, dicono chi raccoglie i dati e perché.'
        : 'Questo modulo, o l’informativa a cui rinvia, dice chi raccoglie i dati e perché.',
    quiet: 'Nulla in questa pagina raccoglie dati personali.',
    quietAsFarAsRead: 'Nessun modulo che raccolga dati personali in ciò che si è potuto leggere.',
    blind: {
      'page-too-large': {
        headline: 'Questa pagina è troppo grande da leggere.',
        advice:
          'Non se ne può dire nulla. Prima di compilare un modulo, cercare chi raccoglie i dati e perché.',
      },
      'hidden-form': {
        headline: 'Il modulo di questa pagina non è ancora aperto.',
        advice: 'Aprirlo: sarà letto appena diventa visibile.',
      },
      'language-unknown': {
        headline: 'Questa pagina è in una lingua che l’estensione non sa ancora leggere.',
        advice: 'Prima di compilare un modulo, cercare chi raccoglie i dati e perché.',
      },
      'policy-not-read': {
        headline: 'L’informativa sulla privacy non è stata letta.',
        advice: 'Aprire l’informativa indicata accanto al modulo e cercare chi raccoglie i dati e perché.',
      },
      'browser-page': {
        headline: 'Questa pagina appartiene al browser.',
        advice: 'Qui non c’è nulla da verificare: i browser chiudono le proprie pagine alle estensioni.',
      },
      'store-page': {
        headline: 'I browser chiudono i propri negozi alle estensioni.',
        advice: 'Questa pagina non ha potuto essere letta. Sugli altri siti la risposta compare qui.',
      },
      document: {
        headline: 'Questo è un documento, non una pagina web.',
        advice:
          'I documenti, per esempio PDF, non sono letti. Cercare nel documento chi raccoglie i dati e perché.',
      },
      'no-access': {
        headline: 'L’estensione non è autorizzata su questo sito.',
        advice:
          'Per farlo verificare, fare clic sul pezzo di puzzle accanto alla barra degli indirizzi, autorizzare l’estensione su questo sito e ricaricare la pagina.',
      },
      'not-loaded': {
        headline: 'Pagina aperta prima che l’estensione fosse pronta.',
        advice: 'Ricaricare la pagina, poi fare di nuovo clic sull’icona.',
      },
      'still-reading': {
        headline: 'La lettura di questa pagina è in corso.',
        advice: 'La risposta comparirà qui da sola.',
      },
    },
  },
  because: {
    'language-unknown': 'Questa pagina è in una lingua che l’estensione non sa ancora leggere.',
    'policy-not-read': 'Forse è scritto nell’informativa sulla privacy indicata, che non è stata letta.',
    'long-text': 'Il testo accanto al modulo è lungo e forse lo dice con altre parole.',
    'cap-hit': 'Non tutto il testo ha potuto essere letto.',
    'weak-words': 'Alcune parole vanno in questo senso, ma non abbastanza chiaramente.',
    'legal-notice-may-hold-it': 'Forse è scritto nelle note legali indicate, che non sono state lette.',
    'only-in-legal-notice':
      'È scritto nelle note legali, che non sono presentate come informazioni sui dati.',
    'document-not-read': 'Il documento collegato non ha potuto essere letto come informativa sulla privacy.',
    'policy-may-say-otherwise':
      'Forse l’informativa lo dice con altre parole, o in un documento a cui rinvia.',
    'embedded-frame': 'Il modulo è in un riquadro, e la pagina intorno non ha potuto essere letta.',
    'script-may-send': 'Gli script della pagina possono inviare il modulo in modo diverso da come è scritto.',
    'needs-human-eye': 'Qui deve giudicare una persona.',
  },
  notChecked: {
    'page-too-large': 'La pagina è grande: non è stata letta per intero.',
    'hidden-form': 'Un modulo che non è ancora aperto. Sarà letto appena diventa visibile.',
    'language-unknown': 'Testi in una lingua che l’estensione non sa ancora leggere.',
    'policy-not-read': 'L’informativa sulla privacy indicata. Si può leggere di persona.',
    'browser-page': 'Parti della pagina che appartengono al browser.',
    'store-page': 'Parti della pagina che appartengono al negozio del browser.',
    document: 'Un documento, per esempio PDF, nella pagina.',
    'no-access': 'Una parte della pagina, di un sito che l’estensione non è autorizzata a leggere.',
    'not-loaded': 'Una parte della pagina, aperta prima che l’estensione fosse pronta.',
    'still-reading': 'Una parte della pagina, la cui lettura è in corso.',
  },
  field: {
    email: 'e-mail',
    phone: 'telefono',
    first_name: 'nome',
    middle_name: 'secondo nome',
    last_name: 'cognome',
    full_name: 'nome e cognome',
    honorific: 'titolo',
    postal_address: 'indirizzo',
    address_line2: 'indirizzo',
    postcode: 'codice postale',
    city: 'comune',
    region: 'provincia o regione',
    country: 'Paese',
    birth_date: 'data di nascita',
    birth_day: 'data di nascita',
    birth_month: 'data di nascita',
    birth_year: 'anno di nascita',
    age: 'età',
    gender: 'sesso o genere',
    nationality: 'cittadinanza',
    ethnicity: 'origine etnica',
    national_id: 'numero di identificazione',
    profession: 'professione',
    income: 'reddito',
    organisation: 'organizzazione',
    political_opinion: 'opinione politica',
    religion: 'religione',
    union_membership: 'appartenenza sindacale',
    health: 'salute',
    amount: 'importo',
    card_number: 'carta di pagamento',
    card_name: 'carta di pagamento',
    card_expiry: 'carta di pagamento',
    card_cvc: 'carta di pagamento',
    iban: 'conto bancario',
    file: 'file',
    message: 'messaggio',
    subject: 'oggetto',
    url: 'indirizzo web',
    friend_contact: 'recapiti di un’altra persona',
    username: 'nome utente',
    email_or_username: 'e-mail o nome utente',
    password: 'password',
    otp: null,
    captcha: null,
    search_query: null,
    rating: 'valutazione',
    quantity: null,
    travel_date: 'data del viaggio',
    consent: null,
    preference: null,
    remember_me: null,
    honeypot: null,
    other: 'altra informazione',
  },
  purpose: {
    petition: 'Petizione',
    newsletter: 'Newsletter',
    donation: 'Donazione',
    survey: 'Sondaggio',
    membership: 'Adesione',
    contact: 'Contatto',
    registration: 'Registrazione',
    login: 'Accesso',
    checkout: 'Ordine',
    search: 'Ricerca',
    other: 'Modulo',
  },
  service: {
    form: (name) => `${name}, un servizio di moduli`,
    mailing: (name) => `${name}, un servizio di invio di e-mail`,
    petition: (name) => `${name}, un servizio di campagne e petizioni`,
    donation: (name) => `${name}, un servizio di donazioni`,
  },
  why: {
    title: 'Come è stato riconosciuto',
    recognised: 'Riconosciuto da:',
    quoted: (words) => `«${words}»`,
    field: {
      label: 'etichetta',
      aria: 'etichetta per lettori di schermo',
      placeholder: 'testo nel campo',
      title: 'testo di aiuto',
      legend: 'titolo del gruppo',
      before: 'testo che precede',
      autocomplete: 'compilazione automatica',
      type: 'tipo',
      name: 'nome tecnico',
      id: 'identificativo tecnico',
      example: 'esempio di risposta',
      options: 'scelte come',
      'long-text': 'spazio per un testo più lungo',
      trap: 'fuori dalla vista di chiunque, come le trappole per robot',
      'leave-empty': 'indica',
      choice: 'una scelta',
      'list-of-boxes': 'una casella in un elenco',
      question: 'domanda sopra il campo',
      'fields-beside': 'i campi vicini',
      'date-parts': 'giorno, mese e anno affiancati',
      'before-password': 'precede la password',
    },
    purpose: {
      button: 'pulsante',
      'other-button': 'altro pulsante',
      text: 'testo del modulo',
      'near-text': 'testo accanto al modulo',
      labels: 'etichette',
      address: 'indirizzo',
      title: 'titolo',
      'signature-count': 'numero di firme',
      'call-to-act': 'invito ad agire',
      'password-in-text': 'testo su una password',
      'accounts-elsewhere': 'account di un altro servizio',
      'account-button': 'pulsante che crea un account',
      'one-password': 'un nome e una password',
      'password-and-few-fields': 'una password e pochi altri campi',
      'only-passwords': 'soltanto password',
      'password-twice': 'una password due volte',
      'new-password': 'una nuova password',
      'current-password': 'una password già esistente',
      'password-and-personal-data': 'una password e dati personali',
      'user-name-and-contact': 'un nome utente e un recapito',
      'user-name': 'un nome utente',
      'one-time-code': 'un codice monouso',
      'search-field': 'un campo di ricerca',
      'address-without-contact': 'inviato come indirizzo web, senza recapiti',
      'travel-dates': 'date di viaggio',
      'payment-card': 'una carta di pagamento',
      'full-address': 'un indirizzo postale completo',
      amount: 'un importo in denaro',
      rating: 'una valutazione',
      quantity: 'una quantità',
      'political-opinion': 'un’opinione politica',
      'text-and-website': 'un testo e il proprio sito',
      'text-alone': 'soltanto un testo',
      'text-with-subject-or-phone': 'un testo con oggetto o telefono',
      'subject-to-choose': 'un oggetto da scegliere',
      'text-and-email': 'un testo e un’e-mail',
      'data-of-others': 'i dati di un’altra persona',
      'email-alone': 'poco più di un’e-mail',
      'email-and-contact-data': 'un’e-mail e alcuni recapiti',
    },
    document: {
      title: 'titolo',
      address: 'indirizzo',
      items: 'punti sui dati personali',
      'publisher-words': 'parole di un gestore di siti',
      'cookies-throughout': 'cookie dall’inizio alla fine',
      'says-not-found': 'dice che la pagina non esiste',
      'no-text': 'nessun testo',
      'filler-text': 'testo segnaposto',
      'only-announced': 'soltanto annunciato',
      'unfilled-gaps': 'spazi da completare',
      'too-short': 'un testo breve senza alcuno dei punti',
    },
    aside: {
      otp: 'codice monouso',
      captcha: 'controllo anti-robot',
      search_query: 'parole da cercare',
      quantity: 'quantità',
      consent: 'consenso',
      preference: 'scelta',
      remember_me: 'mantenere l’accesso',
      honeypot: 'trappola per robot',
    },
    otherPurpose: { comment: 'Commento', volunteer: 'Offerta di aiuto', rating: 'Valutazione' },
    notCounted: 'non contato come dato',
    notClear: 'non chiaro',
    purposeNotClear: 'scopo non chiaro',
  },
  notice: {
    who: 'Chi raccoglie i dati',
    why: 'A che cosa servono',
    recipients: 'Chi altro li riceve',
    retention: 'Per quanto tempo sono conservati',
    rights: 'I diritti sui propri dati',
    complaint: 'A chi proporre reclamo',
    'legal-basis': 'Su quale base giuridica',
    officer: 'Responsabile della protezione dei dati',
    transfers: 'Trasferimento fuori dall’Unione europea',
    mandatory: 'Che cosa è obbligatorio',
    automated: 'Decisioni automatizzate',
  },
  place: {
    inside: 'nel modulo',
    near: 'accanto al modulo',
    footer: 'nel piè di pagina',
    page: 'altrove nella pagina',
  },
  cite: {
    // Art. 4 of the GDPR has points and no paragraphs.
    gdpr: (article, paragraph, point) =>
      `GDPR, art. ${article}${
        paragraph === null ? '' : article === '4' ? `, punto ${paragraph}` : `, par. ${paragraph}`
      }${point === null ? '' : `, lett. ${point})`}`,
    judgment: (caseNumber) => `Corte di giustizia UE, ${caseNumber}`,
  },
  badge: {
    open: (name, points) => `${name} – ${count(points, 'punto rilevato', 'punti rilevati')} in questa pagina`,
    unclear: (name) => `${name} – non certo in questa pagina`,
    context: (name) => `${name} – questa pagina riguarda un sito dell’elenco condiviso`,
    hidden: (title) => `${title} (nascosto qui)`,
  },
  banner: {
    region: (name) => name,
    onList: {
      historical: 'Secondo fonti meno recenti, questo sito era legato a un partito',
      overdue: 'Questo sito era nell’elenco dei siti legati a un partito; la voce è da riesaminare',
      disputed: 'Il legame di questo sito con un partito è contestato',
      corrected: 'Questo sito era nell’elenco dei siti legati a un partito e ha corretto ciò che mancava',
    },
    reuse: 'Indica chi lo gestisce; i recapiti possono servire per altri messaggi',
    beforeSending: 'Prima di inviare questo modulo:',
    why: 'Mostra perché',
    close: 'Chiudi',
    toolbarHint: 'Un clic sull’icona dell’estensione nella barra degli strumenti mostra perché.',
  },
  popup: {
    loading: 'Lettura di ciò che si sa di questa pagina…',
    failed: {
      headline: 'L’estensione non ha risposto.',
      advice:
        'Chiudere questa finestra e fare di nuovo clic sull’icona. Se succede ancora, ricaricare la pagina.',
    },
    checkedAt: (moment) => `Verifica ${of(moment)}`,
    asked: 'Dati richiesti',
    required: 'Obbligatori',
    optional: 'Facoltativi',
    flow: 'Dove vanno i dati',
    you: 'Lei',
    moreFields: (amount) => `e ${amount === 1 ? '1 altro' : `altri ${number.format(amount)}`}`,
    recipient: 'Destinatario',
    sentTo: 'Invio a',
    recipientStated: 'indicato accanto al modulo',
    recipientNotFound: 'non indicato accanto al modulo',
    recipientNotKnown: 'non si è potuto stabilire',
    open: 'Punti rilevati',
    onList: 'Nell’elenco condiviso',
    unclear: 'Non certo',
    found: 'Trovato accanto al modulo',
    inOrder: 'In ordine',
    context: 'Da sapere',
    notChecked: 'Non verificato',
    law: (articles) => `Le norme: ${articles}`,
    hiddenText: 'Testo che nessuno può vedere',
    otherPolicy: 'Informativa di un’altra organizzazione',
    box: 'Casella o campo',
    goesTo: 'Invio a',
    lookedIn: (places) => `Cercato ${places}`,
    searchedSize: (characters, links) =>
      `${count(characters, 'carattere', 'caratteri')} e ${count(links, 'link', 'link')} letti`,
    seeList: 'Fonti più sotto, in «Nell’elenco condiviso».',
    showOnPage: 'Mostra nella pagina',
    shown: 'Evidenziato nella pagina.',
    notShown: 'Non è più nella pagina.',
    hide: 'Nascondi qui fino a novità',
    hidden: 'Nascosto qui fino a novità.',
    unhide: 'Mostra di nuovo',
    silence: 'Non avvisare mai su questo sito',
    silenced: 'Su questo sito non arriva più alcun avviso. Si può annullare qui o nelle opzioni.',
    report: 'Rapporto completo su questa pagina',
    prepareComplaint: 'Prepara un reclamo',
    fill: 'Compila questo modulo',
    preparing: 'Preparazione…',
    pageChanged: 'La pagina è cambiata. Ecco che cosa mostra ora.',
    notPrepared: 'Il reclamo non ha potuto essere salvato. Liberare spazio sul disco e riprovare.',
    reload: 'Ricarica la pagina',
    askedSite: 'Sono stati richiesti solo documenti a cui questa pagina rinvia.',
    privately: 'Nulla è uscito dal browser.',
  },
  linked: {
    title: 'Documenti collegati',
    as: { policy: 'Informativa sulla privacy', 'legal-notice': 'Note legali' },
    reading: 'lettura in corso…',
    read: (moment, characters) => `lettura ${of(moment)}, ${count(characters, 'carattere', 'caratteri')}`,
    notRead: 'non letto',
    outcome: {
      'not-found': (status) => `non trovato al suo indirizzo (risposta del server: ${status ?? '–'})`,
      refused: (status) => `non fornito dal server (risposta: ${status ?? '–'})`,
      unreachable: () => 'nessuna risposta; si può provare di persona',
      'not-permitted': () => 'il browser non lascia leggere quel sito all’estensione',
      'other-kind': () => 'un documento, per esempio PDF, che qui non si può leggere',
      'too-large': () => 'troppo grande per essere letto qui',
      'drawn-by-script': () => 'mostrato da uno script, quindi non letto; aprirlo di persona',
    },
    type: {
      'privacy-policy': null,
      'legal-notice': null,
      'cookie-policy': 'riguarda i cookie',
      terms: 'condizioni d’uso',
      placeholder: 'testo non redatto',
      'not-found-page': 'dice che la pagina non esiste',
      other: 'altro testo',
    },
    elsewhere: (host) => `si trova su ${host}; si apre solo a richiesta`,
    ask: 'Apri e leggi',
    says: (as) => `Che cosa vi si legge: ${as}`,
    inPolicy: 'nell’informativa collegata',
    missing: (items) => `Non trovato in ciò che è stato letto: ${items}.`,
    item: {
      controller: 'chi raccoglie i dati',
      contact: 'come contattare l’organizzazione',
      purposes: 'a che cosa servono i dati',
      'legal-basis': 'su quale base giuridica',
      recipients: 'chi li riceve',
      retention: 'per quanto tempo sono conservati',
      rights: 'i diritti sui propri dati',
      complaint: 'a chi proporre reclamo',
    },
    words: 'Nel documento collegato',
    under: (heading) => `sotto «${heading}»`,
    controller: 'Titolare del trattamento indicato',
    publisher: 'Gestore del sito indicato',
    party: (name) => `Menziona un partito politico: ${name}`,
  },
  clues: {
    title: 'Chi può esserci dietro questo modulo',
    lead: 'Indizi rilevati nella pagina e nei documenti letti. Un indizio può avere un’altra ragione.',
    strength: {
      strong: 'Un indizio forte',
      medium: 'Un indizio più debole, da solo insufficiente',
    },
    seen: {
      'target-on-party-domain': (party) =>
        `Il modulo invia i dati inseriti all’indirizzo web di un partito: ${party}.`,
      'frame-on-party-domain': (party) =>
        `Il modulo è in un riquadro proveniente dall’indirizzo web di un partito: ${party}.`,
      'document-on-party-domain': (party) =>
        `L’informativa o le note legali collegate sono all’indirizzo web di un partito: ${party}.`,
      'policy-names-controller': (party) =>
        `Un documento collegato indica come titolare del trattamento un partito: ${party}.`,
      'notice-names-publisher': (party) =>
        `Un documento collegato indica come gestore del sito un partito: ${party}.`,
      'imprint-line': (party) => `Una riga che dice chi è responsabile nomina un partito: ${party}.`,
      'party-email': (party) => `È indicato l’indirizzo e-mail di un partito: ${party}.`,
      'party-address': (party) => `È indicato un indirizzo postale di un partito: ${party}.`,
      'shared-identifier': (party, sharedWith) =>
        sharedWith === party || sharedWith === ''
          ? `Un codice identificativo di questa pagina è anche quello di un partito: ${party}.`
          : `Un codice identificativo di questa pagina è anche su ${sharedWith}, sito legato a un partito secondo l’elenco: ${party}.`,
    },
    where: { source: 'nel codice della pagina', document: 'nel documento collegato' },
    identifier: {
      analytics: 'statistiche sulle visite',
      'tag-manager': 'gestione dei tag',
      'ad-pixel': 'account pubblicitario',
      'nationbuilder-site': 'account NationBuilder',
      'mailing-list': 'account di liste di distribuzione',
      'captcha-key': 'controllo anti-robot',
    },
    means: {
      'target-on-party-domain': (party) => `I dati inseriti possono arrivare a questo partito (${party}).`,
      'frame-on-party-domain': (party) => `I dati inseriti possono arrivare a questo partito (${party}).`,
      'document-on-party-domain': (party) => `Forse questa pagina è di questo partito (${party}).`,
      'policy-names-controller': (party) => `Forse questo partito (${party}) decide dell’uso dei dati.`,
      'notice-names-publisher': (party) => `Forse questo partito (${party}) gestisce il sito.`,
      'imprint-line': (party) => `Forse questo partito (${party}) ha fatto o pagato la pagina.`,
      'party-email': (party) => `Forse è questo partito (${party}) a rispondere qui.`,
      'party-address': (party) =>
        `Forse chi gestisce la pagina ha lo stesso indirizzo di questo partito (${party}).`,
      'shared-identifier': (party) =>
        `Forse questa pagina e un sito legato a questo partito (${party}) sono nelle stesse mani.`,
    },
    notProof: {
      'target-on-party-domain': 'Non prova né chi ha fatto questa pagina né che cosa è conservato.',
      'frame-on-party-domain': 'Non prova chi ha fatto la pagina intorno al riquadro.',
      'document-on-party-domain': 'Non prova che il documento parli di questo modulo.',
      'policy-names-controller': 'Non prova che il documento sia stato scritto per questo modulo.',
      'notice-names-publisher': 'Non prova che il modulo sia di chi gestisce il sito.',
      'imprint-line': 'Non prova chi riceve i dati inseriti.',
      'party-email': 'Non prova chi gestisce la pagina: forse dice soltanto a chi scrivere.',
      'party-address': 'Non prova alcun legame: altri possono avere lo stesso indirizzo.',
      'shared-identifier': 'Non prova chi gestisce la pagina: le agenzie usano un codice per più clienti.',
    },
  },
  list: {
    standing: {
      listed: 'voce attuale',
      historical: 'voce storica',
      overdue: 'da riesaminare',
      disputed: 'voce contestata',
      corrected: 'poi corretto',
    },
    matched: {
      page: 'Questo sito',
      target: 'Riceve questo modulo',
      frame: 'Mostrato in questa pagina',
      link: 'Link in questa pagina',
    },
    seen: (from, to) => (from === to ? `Constatato: ${from}.` : `Constatato: ${from} – ${to}.`),
    changedHands: (date) => `Ultima fonte: ${date}. Da allora il dominio può essere passato di mano.`,
    lookedAt: (date) => `Ultimo esame della redazione dell’elenco: ${date}.`,
    takes: 'Che cosa raccoglieva',
    regulator: (authority, date) => `${authority}, ${date}`,
    disclosure: 'Che cosa si vedeva di chi lo gestiva',
    sources: (amount) => count(amount, 'fonte', 'fonti'),
    widerAffair: 'sulla vicenda in generale, non menziona questo sito',
    estimated: 'data stimata',
    copyAt: (host) => `copia su ${host}`,
    reuse:
      'Secondo le sue fonti, dice apertamente chi lo gestisce. Il gestore può usare i recapiti per altri messaggi.',
    overdue: (date) =>
      `La redazione dell’elenco voleva riesaminare questa voce entro ${on(date)}. Finché non lo fa, la voce non conta.`,
    disputed: 'Su questa voce resta aperta una questione di fatto. Finché non è chiarita, la voce non conta.',
    corrected: 'La redazione dell’elenco ha constatato che il sito ora dice ciò che mancava.',
    history: 'Storia di questa voce',
    reply: (date) => `Risposta del gestore, ${date}`,
    from: (name) => `Dall’elenco «${name}»`,
    expired: (name, date) =>
      `L’elenco «${name}» è scaduto ${on(date)}. Finché non è rinnovato, le sue voci non contano.`,
    trouble: (name, from, issued, reason) =>
      `${Since(from)} l’elenco «${name}» non può essere rinnovato: ${reason} È in uso la sua edizione ${of(issued)}.`,
    why: {
      offline: 'non c’era connessione.',
      'no-access': 'il browser non lascia raggiungere il suo indirizzo all’estensione.',
      'not-found': 'il suo indirizzo risponde che non c’è nulla.',
      'server-error': 'il suo server risponde con un errore.',
      redirected: 'il suo indirizzo rinvia altrove, e il rinvio non è seguito.',
      'too-slow': 'il suo server ha impiegato troppo tempo.',
      'too-large': 'il file è più grande di quanto possa essere un elenco.',
      'not-signed': 'il file non ha una firma leggibile.',
      'bad-signature': 'la firma non corrisponde al file.',
      'unknown-key': 'è firmato con una chiave che non è stata accettata.',
      'not-a-list': 'il file è firmato, ma non è un elenco.',
      'bad-entry': 'una delle sue voci è danneggiata.',
      'older-number': 'il file proposto è meno recente di quello in uso.',
      'same-number-other-bytes':
        'il file proposto ha lo stesso numero di quello in uso, ma un altro contenuto.',
      expired: 'il file proposto è scaduto.',
      'issued-later': 'il file proposto porta una data futura.',
      'storage-full': 'non c’è più spazio per salvarlo.',
      interrupted: 'l’aggiornamento è stato interrotto; sarà ripreso.',
    },
    inPart: (name, issued) =>
      `L’elenco «${name}» ${of(issued)} è in uso, ma per una parte è mancato lo spazio: le pagine senza modulo possono non segnalare i loro link.`,
    unread: (name) =>
      `Ciò che è salvato dell’elenco «${name}» è illeggibile. Rimuoverlo nelle opzioni e aggiungerlo di nuovo.`,
    linkMark: (names) => `Sito dell’elenco «${names}»: vedere l’estensione`,
    notOnIt: (name, date) =>
      `Non è nell’elenco «${name}» ${of(date)}. Di per sé, questo non dice nulla di un sito.`,
    options: 'Elenchi e impostazioni',
    suggest: 'Proponi questo sito a un elenco',
    contest: 'Contesta o correggi questa voce',
    edition: (name, edition, date) => `«${name}», n.\u00a0${number.format(edition)} ${of(date)}.`,
  },
}
