import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('it-IT', { useGrouping: 'always' })

export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – compilare questo modulo',
  questions: {
    firstName: 'Nome',
    surname: 'Cognome',
    fullName: 'Nome e cognome',
    street: 'Via e numero civico',
    postcode: 'Codice postale',
    city: 'Comune',
    country: 'Paese',
    address: 'Indirizzo completo',
    email: 'E-mail',
    phone: 'Telefono',
    organisation: 'Organizzazione',
    organisationSite: 'Pagina interessata',
    organisationContact: 'Recapito dell’organizzazione',
    subject: 'Oggetto',
    factsDate: 'Data dei fatti',
    facts: 'Esposizione dei fatti',
    priorContact: 'Precedenti contatti',
    requests: 'Richieste',
    letter: 'Lettera intera',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Aprire il modulo (${authority}) e lasciare aperta questa pagina nella sua scheda.`,
        'Lì, fare clic sull’icona dell’estensione nella barra degli strumenti, poi su «Compila questo modulo».',
        'Rileggere ciò che è stato compilato, completare, allegare i file e inviare di persona. Se il modulo ha più pagine, ripetere su ciascuna.',
      ],
      account: 'Il modulo richiede un account: effettuare prima l’accesso.',
      hosts: (hosts) => `Sono compilate solo le pagine di ${hosts}, e solo dopo un clic.`,
    },
    copy: {
      heading: 'Copiare campo per campo',
      lead: 'Nell’ordine in cui i moduli li chiedono.',
      button: (question) => `Copia: ${question}`,
      copied: (question) => `Copiato: ${question}.`,
      notCopied: 'Il browser non ha consentito la copia. Selezionare il testo e copiarlo di persona.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} ${characters === 1 ? 'carattere' : 'caratteri'}`
          : `${number.format(characters)} di ${number.format(limit)} caratteri`,
      short: (question, limit) => `${question}, al massimo ${number.format(limit)} caratteri`,
      plain: 'Copia',
      open: 'Mostra il testo',
    },
    mail: {
      body: 'Apre il programma di posta con l’indirizzo, l’oggetto e una versione breve della lettera.',
      attach: 'Un link non trasporta file: allegare di persona il PDF della lettera intera e gli altri file.',
    },
    post: {
      heading: 'Per posta',
      sign: 'Salvare il PDF, stamparlo, firmarlo e inviarlo con gli allegati a:',
      copy: 'Copia l’indirizzo',
      copied: 'Indirizzo copiato.',
    },
  },
  page: {
    from: (site, reference) => `Dal fascicolo su ${site}, ${reference}.`,
    which: {
      heading: 'Quale fascicolo usare?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Lettura del modulo…',
    done: (count) => (count === 1 ? 'Un campo compilato' : `${number.format(count)} campi compilati`),
    nothing: 'Nessun campo compilato',
    filled: 'Compilato',
    typed: 'Già compilato: lasciato com’era',
    replace: (field) => `Sostituisci: ${field}`,
    notTaken: 'Non accettato dalla pagina',
    left: 'Non compilato',
    why: {
      'no-answer': 'Il fascicolo non contiene nulla per questo campo.',
      'too-long': 'La risposta è più lunga del campo.',
    },
    unused: 'Da copiare di persona',
    copy: (question) => `Copia: ${question}`,
    copied: 'Copiato.',
    notCopied: 'Il browser non ha consentito la copia.',
    yours: 'Da compilare di persona',
    frames:
      'Una parte di questa pagina viene da un altro indirizzo: lì nulla è stato letto né compilato. Se il modulo è in quella parte, aprirla in una scheda a sé (clic destro, «Apri frame in una nuova scheda») e compilarla lì, oppure copiare campo per campo dal fascicolo.',
    never: 'Nulla è stato inviato. Rileggere ogni campo, poi inviare di persona.',
    noDossier: {
      heading: 'Il fascicolo non è aperto',
      what: 'Le risposte sono solo nella scheda del fascicolo. Aprirlo, poi tornare qui.',
      open: 'Apri il fascicolo',
    },
    elsewhere: {
      heading: 'Non è una pagina dell’autorità',
      what: (hosts) => `Le risposte vanno solo alle pagine di ${hosts}, con una connessione cifrata.`,
    },
    notAllowed: {
      heading: 'Qui il browser non lo consente',
      what: 'Aprire la finestra dell’estensione dalla sua icona mentre questa pagina è in primo piano. Nel fascicolo si può copiare campo per campo.',
    },
  },
}
