import { fullLanguage } from './full-language.ts'

fullLanguage('it', {
  email: ['email', 'E-mail'],
  name: ['n', 'Nome e cognome'],
  notices: [
    [
      'Titolare del trattamento è il Comitato Aria Pulita, via dei Mille 4, 40121 Bologna. I tuoi dati saranno trattati per raccogliere la tua firma e consegnarla al consiglio comunale. La base giuridica è il tuo consenso esplicito (art. 9 GDPR). I dati non saranno ceduti a terzi e verranno conservati per sei mesi. Hai diritto di accesso, rettifica, cancellazione, limitazione, opposizione e portabilità; puoi revocare il consenso in qualsiasi momento e proporre reclamo al Garante per la protezione dei dati personali.',
      [
        'controller_identity',
        'purposes',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'right_rectification',
        'right_erasure',
        'right_restriction',
        'right_object',
        'right_portability',
        'right_withdraw_consent',
        'complaint_authority',
      ],
      ['dpo_contact', 'third_country_transfers', 'automated_decision', 'mandatory_provision'],
    ],
    [
      'La tua email sarà usata esclusivamente per inviarti la newsletter. Potrai disiscriverti quando vuoi con il link in fondo a ogni messaggio.',
      ['purposes', 'right_withdraw_consent'],
      [
        'controller_identity',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'complaint_authority',
      ],
    ],
    [
      'Il conferimento dei dati è facoltativo, ma in mancanza non potremo rispondere. I dati sono trasferiti negli Stati Uniti sulla base di clausole contrattuali tipo. Il responsabile della protezione dei dati è raggiungibile scrivendo a dpo@asso.example. Nessun processo decisionale automatizzato.',
      ['mandatory_provision', 'third_country_transfers', 'dpo_contact', 'automated_decision'],
      ['retention', 'right_erasure', 'complaint_authority', 'right_object'],
    ],
    [
      'Per l’esercizio dei Suoi diritti, tra cui ottenere l’accesso ai dati, la loro rettifica e opporsi al loro trattamento, può contattare la Fondazione Pane e Rose, titolare del trattamento. I dati verranno cancellati decorsi due anni.',
      ['controller_identity', 'right_access', 'right_rectification', 'right_object', 'retention'],
      ['legal_basis', 'recipients', 'right_portability', 'mandatory_provision'],
    ],
  ],
  sentences: {
    'is neither the editor of a newspaper nor a processor nor a mention of the code of 2003': [
      [
        'Direttore responsabile: Anna Verdi. Registrazione presso il Tribunale di Asti n. 12.',
        [],
        'and nothing else',
      ],
      [
        'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003.',
        [],
        ['controller_identity'],
      ],
    ],
    'is no demand of a petition': [
      [
        'Chiediamo la cancellazione della legge e l’accesso alle cure per tutti. I partiti di opposizione e il Garante dell’infanzia hanno già aderito, i dati dell’Istat ci danno ragione.',
        [],
        'and nothing else',
      ],
    ],
    'is no sentence on cookies, on withdrawal from a purchase or on a forgotten password': [
      [
        'Usiamo cookie e dati anonimi per migliorare il sito. Leggi come esercitare il diritto di recesso.',
        [],
        'and nothing else',
      ],
      ['Inserisci la tua email e riceverai un link per reimpostare la password.', [], ['purposes']],
    ],
    'says what signing leads to without the word "data"': [
      [
        'Consegneremo tutte le firme al ministro dell’Ambiente.',
        ['purposes', 'recipients'],
        'and nothing else',
      ],
      ['Non condivideremo mai il tuo indirizzo con nessuno.', ['recipients']],
      ['Ti terremo al corrente sugli sviluppi di questa campagna.', ['purposes']],
    ],
  },
  links: {
    policy: [
      'Privacy',
      'Informativa sulla privacy',
      'informativa sul trattamento dei dati personali',
      'Leggi l’informativa',
      'Informativa ai sensi dell’art. 13 del Regolamento UE 2016/679',
      'Come trattiamo i tuoi dati',
      'Privacy e cookie',
      'Note legali e privacy',
      'politica di riservatezza',
    ],
    none: [
      'Note legali',
      'Informativa sui cookie',
      'Condizioni generali di vendita',
      'Impostazioni privacy',
      'Norme sulla privacy di Google',
      'Garante per la protezione dei dati personali',
      'Le tue preferenze relative alla privacy',
      'Modifica i tuoi dati personali',
      'Area riservata',
    ],
    inSentence: [
      ['qui', 'L’informativa sulla privacy è disponibile qui.', 'policy'],
      ['informativa', 'Ho letto l’informativa e accetto.', 'policy'],
      ['qui', 'Il testo integrale dell’appello si trova qui.', 'none'],
    ],
    ofPage: [
      ['Informativa', '/informativa-privacy', 'footer', 'policy'],
      ['Note legali', '/note-legali', 'footer', 'legal notice'],
      ['Termini e condizioni', '/termini', 'footer', 'none'],
      ['Cookie', '/cookie', 'footer', 'none'],
      ['Privacy', '/argomenti/privacy', 'page', 'none'],
    ],
  },
  labels: [
    ['Indirizzo di posta elettronica', 'email'],
    ['Cellulare', 'phone'],
    ['Cognome', 'last_name'],
    ['Nome e cognome', 'full_name'],
    ['Via e numero civico', 'postal_address'],
    ['CAP', 'postcode'],
    ['Comune di residenza', 'city'],
    ['Provincia', 'region'],
    ['Data di nascita', 'birth_date'],
    ['Codice fiscale', 'national_id'],
    ['Professione', 'profession'],
    ['Per chi hai votato alle ultime elezioni?', 'political_opinion'],
    ['Importo della donazione', 'amount'],
    ['Nome azienda', 'organisation'],
    ['Nome utente', 'username'],
    ['Email di un amico', 'friend_contact'],
    ['Numero della carta di credito', 'card_number'],
  ],
  besideEachOther: [
    [
      ['Nome', 'Cognome'],
      ['first_name', 'last_name'],
    ],
    [['Nome'], ['full_name']],
  ],
  boxes: [
    ['Desidero ricevere aggiornamenti sulle vostre iniziative', ['newsletter'], 'optin'],
    ['Acconsento a ricevere comunicazioni commerciali', ['marketing'], 'optin'],
    ['Non desidero ricevere la newsletter', ['newsletter'], 'optout'],
    ['Deseleziona la casella se non vuoi ricevere le nostre offerte', ['marketing'], 'optout'],
    ['Ho letto e accetto l’informativa sulla privacy', ['privacy_ack'], 'optin'],
    ['Autorizzo il trattamento dei miei dati personali', ['privacy_ack'], 'optin'],
    ['Dichiaro di aver letto i termini e le condizioni', ['terms'], 'optin'],
    ['Voglio che il mio nome compaia tra i firmatari', ['publication'], 'optin'],
    ['Acconsento all’invio di materiale informativo da parte di partner', ['marketing_partners'], 'optin'],
  ],
  otherBoxes: ['Resta collegato', 'Posso distribuire volantini'],
  impliedConsent: [
    ['Firmando questa petizione accetti di ricevere aggiornamenti via email.', 'Grazie!'],
    ['Con l’invio del modulo si acconsente a essere contattati.'],
  ],
  noImpliedConsent: [
    'Iscrivendoti alla newsletter accetti la nostra privacy policy.',
    'Inviando il commento dichiari di rispettare le regole della community.',
  ],
  forms: {
    'is a petition where it is signed': [
      {
        asks: ['name', 'email'],
        button: 'Firma ora',
        title: 'Salviamo il parco della stazione',
        purpose: 'petition',
      },
      {
        asks: ['name', 'email'],
        button: 'Firma',
        title: 'Petizione per i treni locali',
        purpose: 'petition',
      },
      { asks: ['name', 'email'], button: 'Invia', text: '3.214 firme raccolte', purpose: 'petition' },
    ],
    'is a newsletter where one subscribes': [
      { asks: ['name', 'email'], button: 'Iscrivimi', title: 'Resta aggiornato', purpose: 'newsletter' },
    ],
    'is contact where a message is sent, and an account where a password is chosen': [
      {
        asks: ['name', 'email', ['m', 'Il tuo messaggio', 'textarea']],
        button: 'Invia',
        title: 'Scrivici',
        purpose: 'contact',
      },
      {
        asks: ['email', ['p', 'Password', 'password'], ['p', 'Password', 'password']],
        button: 'Registrati',
        purpose: 'registration',
      },
      { asks: ['email', ['p', 'Password', 'password']], button: 'Accedi', purpose: 'login' },
    ],
    'is a donation where an amount is given': [
      { asks: [['', 'Importo libero'], 'name', 'email'], button: 'Dona ora', purpose: 'donation' },
    ],
  },
  documents: {
    policyTitle: 'Informativa sulla privacy',
    policy: `
      L’associazione Vivere Qui ha a cuore la riservatezza di chi firma.
      # Chi è il titolare?
      Il titolare del trattamento è l’associazione Vivere Qui, via dei Lillà 12, 40121 Bologna, ciao@viverequi.example.
      # Perché usiamo i dati?
      Usiamo il tuo indirizzo email per:
      tenerti al corrente della petizione;
      invitarti alle nostre assemblee.
      # Chi li riceve?
      Non vendiamo i dati. Il nostro fornitore di posta li tratta per conto nostro.
      # Per quanto tempo?
      Saranno cancellati sei mesi dopo la consegna delle firme.
      # I tuoi diritti
      Hai il diritto di:
      accedere ai tuoi dati;
      rettificare quelli inesatti;
      chiedere che siano cancellati.
      Se non sei soddisfatto, puoi proporre reclamo al Garante per la protezione dei dati personali.
      # Sicurezza e modifiche
      Adottiamo misure contro l’accesso non autorizzato, la perdita o la distruzione delle informazioni.
      Ci riserviamo di modificare questa informativa. Puoi bloccare i cookie nel tuo browser.
    `,
    controller: 'Vivere Qui',
    stating: [
      [
        'La base è il nostro legittimo interesse a far conoscere la campagna.',
        ['legal_basis', 'legitimate_interests'],
      ],
      ['I dati sono conservati su server situati negli Stati Uniti.', ['third_country_transfers']],
      ['Puoi chiedere la limitazione dell’uso delle informazioni.', ['right_restriction']],
      [
        'Ci si può opporre in ogni momento all’invio di pubblicità: basta opporsi al trattamento per marketing.',
        ['right_object'],
      ],
      ['Puoi ricevere i dati in un formato strutturato.', ['right_portability']],
      ['Se non desideri più riceverla, puoi disiscriverti dalla newsletter.', ['right_withdraw_consent']],
      ['Il conferimento dei dati è facoltativo.', ['mandatory_provision']],
      ['Non è previsto alcun processo decisionale automatizzato.', ['automated_decision']],
      ['Le risposte sono conservate finché l’account resta attivo.', ['retention']],
      ['Scrivi al nostro referente per la protezione dei dati: lia@viverequi.example.', ['dpo_contact']],
    ],
    falseFriends: [
      ['Impediamo l’accesso alle informazioni da parte di estranei.', 'right_access'],
      ['Il personale autorizzato può accedere ai dati.', 'right_access'],
      ['Ci riserviamo il diritto di aggiornare questa pagina.', 'right_rectification'],
      ['Puoi eliminare i cookie dal browser.', 'right_erasure'],
      ['I dati sono trattati per rispondere alle domande.', 'retention'],
      ['I cookie di sessione scadono, gli altri durano 12 mesi.', 'retention'],
      ['Le persone con più di 14 anni possono registrarsi.', 'retention'],
      ['Hai diritto di accesso ai tuoi dati.', 'recipients'],
      ['Gli utenti possono accedere ai propri dati.', 'recipients'],
      ['I server sono situati in Italia.', 'third_country_transfers'],
    ],
    shortPolicy:
      'Ti scriveremo prossimamente e solo per informarti sulla petizione. Non cediamo i tuoi dati a nessuno. [1]',
    placeholders: [
      ['an announcement', 'Questa pagina è in fase di redazione.'],
      ['a page under construction', 'Pagina in costruzione.'],
      ['a template', 'Il titolare è [nome della società], con sede in [indirizzo completo].'],
    ],
    notFound: [
      [
        'Pagina non trovata',
        'Spiacenti: la pagina che stai cercando non esiste più. Torna alla pagina iniziale.',
      ],
      ['Vivere Qui', 'Errore 404. Impossibile trovare la pagina.'],
      ['Vivere Qui', 'La pagina richiesta non è disponibile.'],
    ],
    legalNoticeTitle: 'Note legali',
    legalNotice: `
      Il sito è gestito da Coltivazioni del Sud Srl, via Maggiore 4, 80121 Napoli.
      Capitale sociale 10.000 euro, Registro delle imprese di Napoli, partita IVA 01234567890.
      # Hosting
      Il sito è ospitato da Server Riuniti Spa.
      # Proprietà intellettuale
      È vietata la riproduzione dei contenuti.
    `,
    publisher: 'Coltivazioni del Sud',
    publishers: [
      ['Questo sito è di proprietà dell’associazione Vivere Qui.', 'Vivere Qui'],
      ['Direttrice responsabile: Anna Martini.', 'Anna Martini'],
      ['Editore: Fondazione Orizzonte.', 'Fondazione Orizzonte'],
    ],
  },
  recognised: [
    {
      words:
        'Chiediamo al governo che le linee della nostra valle non vengano chiuse: firma anche tu per i treni.',
      declared: [''],
    },
    {
      words:
        'Il comitato chiede che gli abitanti della valle possano continuare a usare il treno per andare al lavoro.',
      declared: ['en'],
    },
  ],
  neighbours: [
    [
      'Pedimos al gobierno que no cierre las líneas de nuestro valle: firma tú también por los trenes.',
      '',
      'es',
    ],
    [
      'Nous demandons au gouvernement de ne pas fermer les lignes de notre vallée : signez avec nous.',
      '',
      'fr',
    ],
  ],
})
