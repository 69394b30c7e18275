import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
]

/** Clocks that an Italian reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Rome': 'ora di Roma',
  'Europe/San_Marino': 'ora di San Marino',
  'Europe/Zurich': 'ora di Zurigo',
  'Europe/Paris': 'ora di Parigi',
  'Europe/Brussels': 'ora di Bruxelles',
  'Europe/Berlin': 'ora di Berlino',
  'Europe/Vienna': 'ora di Vienna',
  'Europe/Madrid': 'ora di Madrid',
  'Europe/London': 'ora di Londra',
  'Europe/Dublin': 'ora di Dublino',
}

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, 'e')

const or = (items: string[]) => joined(items, 'o')

/** "il 21 novembre", "l’8 novembre", "l’11 novembre". */
const on = (when: string) => (/^(?:8|11)\D/.test(when) ? `l’${when}` : `il ${when}`)

/** The same at the beginning of a sentence. */
const On = (when: string) => `${on(when).charAt(0).toUpperCase()}${on(when).slice(1)}`

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (/^(?:8|11)\D/.test(when) ? `dell’${when}` : `del ${when}`)

const places: Record<Place, string> = {
  inside: 'nel modulo',
  near: 'accanto al modulo',
  footer: 'nel piè di pagina',
  page: 'in un altro punto della pagina',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('it', { useGrouping: 'always' })

const languages = new Intl.DisplayNames('it', { type: 'language' })

const characters = (count: number) => `${number.format(count)} ${count === 1 ? 'carattere' : 'caratteri'}`

/** "allegato 1", "allegati 1 e 2". */
const counted = (one: string, several: string, numbers: number[]) =>
  `${numbers.length > 1 ? several : one}\u00a0${and(numbers.map(String))}`

/** Art. 4 of the GDPR has points and no paragraphs. */
const paragraphOf = (article: string, paragraph: string, points: string[]) => {
  if (paragraph === '') return ''
  if (article === '4') return `punto ${paragraph}`
  const letters = and(points.map((point) => `${point})`))
  return `paragrafo ${paragraph}${points.length === 0 ? '' : `, letter${points.length > 1 ? 'e' : 'a'} ${letters}`}`
}

const quotedBoxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'le caselle' : 'la casella'} ${and(quotes)}`
}

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `${On(moment)} non ho trovato in questa pagina, ${
    wholePage ? 'né accanto al modulo né altrove' : 'accanto al modulo'
  }, ${what}`

const server = (status: number | null) => `risposta del server: ${status ?? '–'}`

const POLICY = 'informativa sul trattamento dei dati personali'

/**
 * Letters to the Garante, the one authority that works in Italian: the titles name the articles of the Italian code on
 * which its own forms for "reclamo" and "segnalazione" rest.
 */
export const letterTexts: LetterTexts = {
  language: 'it',
  quotes: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const cited = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((provision) => provision.article === article)
          .map(({ paragraph, points }) => paragraphOf(article, paragraph, points))
          .filter(Boolean)
        const list = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(', e ')
        return { text: [`articolo ${article}`, list].filter(Boolean).join(', '), whole: list === '' }
      })
      const list = cited.map(({ text }) => text)
      const before = list.slice(0, -1).join('; ')
      const last = `${list.at(-1) ?? ''}${cited.at(-1)?.whole ? '' : ','} del GDPR`
      return before === '' ? last : `${before}${cited.at(-2)?.whole ? '' : ','} e ${last}`
    },
    judgments: {
      'CJEU C-673/17':
        'sentenza della Corte di giustizia dell’Unione europea del 1° ottobre 2019, Planet49, C-673/17',
    },
    and: (parts) => parts.join(', e '),
  },
  date: ({ day, month, year }) => `${day === 1 ? '1°' : day} ${MONTHS[month - 1] ?? ''} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}`,
  moment: (at) => {
    const clock = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
    return `${letterTexts.date(at)} alle ore ${clock} (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint:
      'Reclamo ai sensi dell’articolo 77 del Regolamento (UE) 2016/679 e degli articoli da 140-bis a 143 del d.lgs. 30 giugno 2003, n. 196',
    report: 'Segnalazione ai sensi dell’articolo 144 del d.lgs. 30 giugno 2003, n. 196',
  },
  reference: (reference) => `Riferimento: ${reference}`,
  addressee: (name, postalAddress) =>
    `Destinatario: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Oggetto: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Modulo di petizione',
      newsletter: 'Modulo di iscrizione a una newsletter',
      donation: 'Modulo di donazione',
      survey: 'Modulo di sondaggio',
      membership: 'Modulo di adesione',
      contact: 'Modulo di contatto',
      registration: 'Modulo di registrazione',
      login: 'Modulo di accesso',
      checkout: 'Modulo d’ordine',
      search: 'Modulo di ricerca',
      other: 'Modulo di raccolta di dati',
    }[purpose]
    const matter = {
      'information-at-form': 'informazioni non trovate (artt. 12 e 13 GDPR)',
      'reachable-policy': 'informativa non trovata (artt. 12 e 13 GDPR)',
      'written-policy': 'contenuto dell’informativa non trovato (artt. 12 e 13 GDPR)',
      'own-policy': 'informativa di un’altra organizzazione (art. 13 GDPR)',
      'complete-policy': 'elementi non trovati nell’informativa (art. 13 GDPR)',
      'controller-identity': 'identità del titolare non trovata (art. 13 GDPR)',
      'stated-purposes': 'finalità del trattamento non trovate (art. 13 GDPR)',
      'stated-rights': 'indicazione dei diritti non trovata (art. 13 GDPR)',
      'policy-link-at-form': 'accesso alle informazioni (art. 12 GDPR)',
      'empty-consent-boxes': 'casella preselezionata (art. 4 GDPR)',
      'opt-in-choice': 'casella per il rifiuto (artt. 4 e 7 GDPR)',
      'separate-consent': 'un consenso per più finalità (artt. 6 e 7 GDPR)',
      'own-act-of-consent': 'invio inteso come consenso (artt. 4 e 7 GDPR)',
      'free-consent': 'consenso come condizione (artt. 4 e 7 GDPR)',
      'needed-data': 'portata dei dati obbligatori (art. 5 GDPR)',
      'marked-fields': 'indicazione dei campi obbligatori non trovata (art. 13 GDPR)',
      'recipient-named': 'indicazione del destinatario non trovata (art. 13 GDPR)',
      'encrypted-transport': 'trasmissione non cifrata (art. 32 GDPR)',
      'data-outside-address': 'dati nell’indirizzo della pagina (art. 32 GDPR)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Reclamante',
    contact: 'Dati di chi presenta la segnalazione',
    confidentiality: 'Riservatezza',
    others: 'Altri possibili titolari o destinatari',
    respondent: 'Organizzazione nei cui confronti è proposto il reclamo',
    organisation: 'Organizzazione a cui si riferiscono i fatti',
    facts: 'Esposizione dei fatti',
    items: 'Elementi cercati',
    steps: 'Precedenti contatti con l’organizzazione',
    context: 'Elementi di contesto',
    grounds: 'Disposizioni che si presumono violate',
    provisions: 'Disposizioni interessate',
    requests: 'Misure richieste',
    attachments: 'Allegati',
    statement: 'Dichiarazione',
  },
  author: {
    fields: [
      { label: 'Nome e cognome:', of: [['firstName', 'surname']] },
      { label: 'Indirizzo postale:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'Recapito per le comunicazioni (e-mail o PEC, telefono):', of: [['email'], ['phone']] },
    ],
    optional:
      'Questi dati consentono di identificare chi presenta la segnalazione e di chiedere eventuali chiarimenti.',
    onOwnBehalf: 'Agisco in nome proprio.',
    competence: {
      residence: 'Mi rivolgo all’autorità di controllo del luogo in cui risiedo abitualmente.',
      work: 'Mi rivolgo all’autorità di controllo del luogo in cui lavoro.',
      infringement: 'Mi rivolgo all’autorità di controllo del luogo della presunta violazione.',
    },
  },
  represented: {
    author: {
      child:
        'Agisco nell’esercizio della responsabilità genitoriale o della tutela di una persona minore di 18 anni, i cui dati sono interessati.',
      other:
        'Agisco in rappresentanza di un’altra persona, i cui dati sono interessati e il cui mandato sottoscritto è allegato.',
    },
    submitted: (whose, date, severalForms) => {
      const data = `i dati della persona ${whose === 'child' ? 'minore' : 'che rappresento'}`
      const form = severalForms ? 'un modulo di questa pagina' : 'questo modulo'
      return date === null
        ? `Tramite ${form} sono stati trasmessi ${data}.`
        : `In data ${date} sono stati trasmessi ${data} tramite ${form}.`
    },
    erase:
      'ordinare la cancellazione dei dati della persona che rappresento e la notificazione di tale misura ai destinatari',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Sito ${host}. Il modulo contiene la seguente indicazione sull’organizzazione: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Sito ${host}. Un documento a cui la pagina rinvia contiene la seguente indicazione sull’organizzazione: ${nameQuoted}.`,
    notFound: (host) =>
      `Sito ${host}. Non sono in grado di identificare il titolare del trattamento: nei punti descritti di seguito non ho trovato né il suo nome né i suoi dati di contatto.`,
    toBeEstablished: (host) => `Sito ${host}. L’identità del titolare del trattamento resta da accertare.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `${On(moment)} ho consultato la pagina ${address}${titleQuoted === null ? '' : `, intitolata ${titleQuoted}`}.`,
    omitted:
      'I parametri di questo indirizzo, che possono rivelare l’identità di chi lo consulta, non sono riportati.',
    unicodeHost: (hostQuoted) => `Il nome di dominio è visualizzato anche come ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'un modulo di petizione',
        newsletter: 'un modulo di iscrizione a una newsletter',
        donation: 'un modulo di donazione',
        survey: 'un modulo di sondaggio o questionario',
        membership: 'un modulo di adesione',
        contact: 'un modulo di contatto',
        registration: 'un modulo di registrazione',
        login: 'un modulo di accesso',
        checkout: 'un modulo d’ordine',
        search: 'un modulo di ricerca',
        other: 'un modulo di raccolta di dati',
      }[purpose]
      return number === null ? `La pagina presenta ${form}.` : `Modulo ${number}: ${form}.`
    },
    fieldsAsked: 'Dati richiesti (obbligatori quando la pagina contrassegna il campo come tale):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'indirizzo e-mail',
        phone: 'numero di telefono',
        first_name: 'nome',
        middle_name: 'secondo nome',
        last_name: 'cognome',
        full_name: 'nome e cognome',
        honorific: 'titolo',
        postal_address: 'indirizzo postale',
        address_line2: 'seconda riga dell’indirizzo',
        postcode: 'codice postale',
        city: 'comune',
        region: 'provincia o regione',
        country: 'Paese',
        birth_date: 'data di nascita',
        birth_day: 'giorno di nascita',
        birth_month: 'mese di nascita',
        birth_year: 'anno di nascita',
        age: 'età',
        gender: 'sesso o genere',
        nationality: 'cittadinanza',
        ethnicity: 'origine etnica',
        national_id: 'numero di identificazione nazionale',
        profession: 'professione',
        income: 'reddito',
        organisation: 'organizzazione',
        political_opinion: 'domanda sulle opinioni politiche',
        religion: 'religione',
        union_membership: 'appartenenza sindacale',
        health: 'domanda sulla salute',
        amount: 'importo',
        card_number: 'numero della carta',
        card_name: 'nome riportato sulla carta',
        card_expiry: 'scadenza della carta',
        card_cvc: 'codice di sicurezza della carta',
        iban: 'IBAN',
        file: 'file',
        message: 'messaggio',
        subject: 'oggetto del messaggio',
        url: 'indirizzo di un sito',
        friend_contact: 'recapiti di un’altra persona',
        username: 'nome utente',
        email_or_username: 'indirizzo e-mail o nome utente',
        password: 'password',
        otp: 'codice monouso',
        captcha: 'controllo contro i programmi automatici',
        search_query: 'ricerca',
        rating: 'valutazione',
        quantity: 'quantità',
        travel_date: 'data del viaggio',
        consent: 'consenso',
        preference: 'preferenza',
        remember_me: 'mantenimento dell’accesso',
        honeypot: 'campo destinato ai programmi automatici',
        other: 'altra informazione',
      }[kind]
      const label = labelQuoted === null ? '' : `, campo ${labelQuoted}`
      return `${name}${label}: ${required ? 'dato obbligatorio' : 'dato facoltativo'}`
    },
    moreFields: (count) =>
      count === 1
        ? 'un altro campo, descritto nella registrazione allegata'
        : `altri ${number.format(count)} campi, descritti nella registrazione allegata`,
    boxes: 'Caselle, nello stato in cui la pagina le presenta:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'già selezionata' : 'non selezionata'}`,
    read: (textsQuoted, complete) =>
      `Nel modulo o accanto ad esso si legge${complete ? '' : ', tra l’altro'}: ${textsQuoted.join('; ')}.`,
    readNothing:
      'Oltre alle etichette dei campi e dei pulsanti, nel modulo e accanto ad esso non figura alcun testo.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `I pulsanti di invio riportano i testi ${and(textsQuoted)}.`
        : `Il pulsante di invio riporta il testo ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `La pagina è stata letta nel mio browser (${browser}) con l’estensione «Before You Sign», versione ${extension}, che rileva i campi, i testi e i link di una pagina senza leggere i dati inseriti.`,
    checkedBy: {
      person: 'Ho verificato personalmente, sulla pagina, ciascuno dei punti esposti di seguito.',
      both: 'Ho verificato personalmente, sulla pagina, i punti esposti di seguito, salvo ciò che si basa sul codice della pagina, riportato nella registrazione allegata.',
      record:
        'I punti esposti di seguito si basano sul codice della pagina, riportato nella registrazione allegata.',
    },
    searched: (where, count, links) => {
      const atForm = where.filter(isAtForm)
      const texts =
        atForm.length > 1 ? `${places.inside} e accanto ad esso` : and(atForm.map((one) => places[one]))
      const beyond = where
        .filter((place) => !isAtForm(place))
        .map((place) => (place === 'page' ? 'nel resto della pagina' : places[place]))
      return [
        `I testi sono stati letti ${texts} (${characters(count)})`,
        ...(beyond.length === 0 ? [] : [`; i link (${number.format(links)}) anche ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters: count }) => {
      const what = {
        read: `è stato letto (${characters(count)})`,
        'not-found': `non è stato trovato (${server(status)})`,
        'no-such-page': 'ha dato luogo a una pagina che indica che la pagina richiesta non esiste',
        'not-read': `non ha potuto essere letto${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Documento collegato ${linkQuoted}, ${address}${endedAt === null ? '' : `, che ha condotto a ${endedAt}`}: ${on(moment)} ${what}.`
    },
    notChecked: {
      'policy-not-read': 'I documenti a cui la pagina rinvia non sono stati letti.',
      'hidden-form': 'Un altro modulo della pagina, che non era visualizzato, non è stato verificato.',
      'language-unknown':
        'Una parte della pagina, redatta in un’altra lingua, non ha potuto essere verificata.',
      'page-too-large': 'Data la sua lunghezza, la pagina è stata letta solo in parte.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'un modulo di questa pagina' : 'questo modulo'
      return date === null
        ? `Ho trasmesso i miei dati tramite ${form}.`
        : `${On(date)} ho trasmesso i miei dati tramite ${form}.`
    },
    notSubmitted: (severalForms) =>
      `Non ho trasmesso dati tramite ${severalForms ? 'i moduli di questa pagina' : 'questo modulo'}.`,
    messages:
      'Da allora sono pervenuti messaggi che attribuisco all’organizzazione a cui si riferisce questo modulo.',
    ownSentence: (sentence) => `Preciso quanto segue: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Ricerca effettuata ${on(moment)} nel modulo e accanto ad esso${documents ? ', nei documenti collegati che sono stati letti' : ''} e, per il link, nell’intera pagina (trovato, non trovato o non verificabile):`,
    ofForm: (number) => `Modulo ${number}:`,
    // Masculine, because the states agree with them.
    names: {
      controller: 'nome del titolare del trattamento',
      purposes: 'riferimento alle finalità del trattamento',
      rights: 'riferimento ai diritti delle persone interessate',
      'policy-link': `link a un’${POLICY}`,
      'complaint-authority': 'riferimento al diritto di proporre reclamo',
      'legal-basis': 'riferimento alla base giuridica',
      recipients: 'riferimento ai destinatari',
      retention: 'periodo di conservazione',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `trovato ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `trovato in un documento collegato, ${textQuoted}`,
    notFound: 'non trovato',
    unchecked: 'non verificabile',
  },
  steps: {
    none: 'Non ho contattato in precedenza l’organizzazione: il reclamo riguarda il modulo stesso e non una richiesta di esercizio dei diritti rimasta senza riscontro.',
    unanswered: (date) =>
      `Ho contattato l’organizzazione${date === null ? '' : ` ${on(date)}`} e a oggi non ho ricevuto riscontro.`,
    answered: (date) =>
      `Ho contattato l’organizzazione${date === null ? '' : ` ${on(date)}`} e ho ricevuto una risposta, che tengo a disposizione dell’autorità di controllo.`,
  },
  context: {
    intro:
      'Fonti pubbliche riferiscono quanto segue. Lo trasmetto come elemento di contesto, senza averlo verificato e senza fondarvi alcun addebito.',
    matched: (domain, matched) =>
      ({
        page: `Dominio della pagina: ${domain}.`,
        target: `Dominio a cui è inviato il modulo: ${domain}.`,
        frame: `Dominio di un riquadro visualizzato nella pagina: ${domain}.`,
        link: `Dominio a cui la pagina rinvia: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'it'
        ? text
        : `L’elenco dell’estensione riporta al riguardo, in ${languages.of(language)}: ${text}`,
    historical: (date) =>
      `Queste informazioni riguardano un periodo concluso (data finale: ${date}); da allora il dominio può essere passato di mano.`,
    decision: (authority, date, outcome, language) =>
      `Decisione riferita dalle fonti (${authority}, ${date}${
        language === 'it' ? '' : `; testo dell’elenco in ${languages.of(language)}`
      }): ${outcome}`,
    sources: 'Fonti:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'riproduzione del testo',
    otherSite: 'non menziona questo dominio',
    left: 'Ne rimetto la valutazione all’autorità di controllo.',
  },
  clues: {
    intro: (moment) =>
      `Indizi su chi gestisce questo modulo, rilevati ${on(moment)}, la cui valutazione rimetto all’autorità di controllo:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `il modulo è inviato a ${seen}, dominio di un partito (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `il modulo è visualizzato in un riquadro proveniente da ${seen}, dominio di un partito (${party})`,
      'document-on-party-domain': (party, seen) =>
        `un’informativa o le note legali a cui la pagina rinvia si trovano su ${seen}, dominio di un partito (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `nel documento collegato ${other} si legge, sul titolare del trattamento: ${seen} (forse ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `nel documento collegato ${other} si legge, sul gestore del sito: ${seen} (forse ${party})`,
      'imprint-line': (party, seen) => `si legge: ${seen} (forse ${party})`,
      'party-email': (party, seen) =>
        `è indicato l’indirizzo e-mail ${seen}, del dominio di un partito (${party})`,
      'party-address': (party, seen) =>
        `è indicato un indirizzo postale usato anche da un partito (${party}): ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `l’identificativo ${seen}, nel codice della pagina, è anche quello di ${other} (collegato a un partito, ${party}, secondo l’elenco dell’estensione)`,
    },
    left: 'Ciascuno di questi indizi può avere un’altra spiegazione. Non sono in grado di verificarli, non muovo sulla loro base accuse a nessuno e chiedo all’autorità di controllo di accertare chi sia il titolare del trattamento.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'della propria identità e dei propri dati di contatto',
      missing: 'sull’identità del titolare del trattamento',
    },
    'GDPR 13(1)(c)': {
      required: 'delle finalità e della base giuridica del trattamento',
      missing: 'sulle finalità o sulla base giuridica del trattamento',
    },
    'GDPR 13(2)(b)': {
      required: 'dei diritti che le spettano',
      missing: 'sui diritti delle persone interessate',
    },
    'GDPR 13(2)(d)': {
      required: 'del diritto di proporre reclamo a un’autorità di controllo',
      missing: 'sul diritto di proporre reclamo',
    },
  },
  policyItems: {
    controller: { required: 'della propria identità', missing: 'sull’identità del titolare del trattamento' },
    contact: {
      required: 'dei propri dati di contatto',
      missing: 'sui dati di contatto del titolare del trattamento',
    },
    purposes: { required: 'delle finalità del trattamento', missing: 'sulle finalità del trattamento' },
    'legal-basis': {
      required: 'della base giuridica del trattamento',
      missing: 'sulla base giuridica del trattamento',
    },
    recipients: {
      required: 'dei destinatari o delle categorie di destinatari dei dati',
      missing: 'sui destinatari dei dati',
    },
    retention: {
      required: 'del periodo di conservazione o dei criteri per determinarlo',
      missing: 'sul periodo di conservazione',
    },
    rights: {
      required: 'dei diritti che le spettano',
      missing: 'sui diritti delle persone interessate',
    },
    complaint: {
      required: 'del diritto di proporre reclamo a un’autorità di controllo',
      missing: 'sul diritto di proporre reclamo',
    },
  },
  groundsIntro: {
    complaint:
      'Gli articoli citati sono quelli del Regolamento (UE) 2016/679 (Regolamento generale sulla protezione dei dati, GDPR); l’autorità di controllo non ne è vincolata.',
    report:
      'A mio avviso, i fatti rilevati riguardano le seguenti disposizioni del Regolamento (UE) 2016/679 (Regolamento generale sulla protezione dei dati, GDPR); l’autorità di controllo non ne è vincolata.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `Nel momento in cui i dati sono ottenuti e in forma facilmente accessibile, il titolare deve informare la persona interessata ${and(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(moment, wholePage, `alcuna indicazione ${or(missing)}, né alcun link a un’${POLICY}`),
    },
    'reachable-policy': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti e in forma facilmente accessibile, il titolare deve fornire alla persona interessata le informazioni sul trattamento.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `${On(moment)} non è stato trovato il documento a cui doveva condurre il link all’informativa`
          : `${On(opened.moment)} il link ${opened.linkQuoted} (${opened.address}) non conduceva ad alcun documento: ${
              opened.outcome === 'no-such-page'
                ? 'la pagina ottenuta indica che la pagina richiesta non esiste'
                : `il server ha risposto ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti e in forma facilmente accessibile, il titolare deve fornire alla persona interessata le informazioni sul trattamento.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `${On(opened?.moment ?? moment)} il documento a cui conduce il link ${
          opened === undefined
            ? 'all’informativa'
            : `${opened.linkQuoted} (${opened.address}, ${characters(opened.characters)})`
        } non conteneva tutte queste informazioni${quotes.length === 0 ? '' : `; vi si legge ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti, il titolare deve indicare la propria identità e i propri dati di contatto.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `${On(moment)} il link all’informativa conduceva a quella di un’altra organizzazione`
          : `${On(opened.moment)} il link ${opened.linkQuoted} ${
              opened.endedAt === null ? '' : `(${opened.address}) `
            }conduceva a ${opened.endedAt ?? opened.address}, documento che intendo come informativa di un’altra organizzazione`,
    },
    'complete-policy': {
      law: (required) =>
        `Nel momento in cui i dati sono ottenuti, il titolare deve informare la persona interessata, tra l’altro, ${and(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `${On(moment)} non ho trovato nell’informativa collegata alcuna indicazione ${or(missingItems)}`
          : `${documents.length > 1 ? 'Nelle informative collegate' : 'Nell’informativa collegata'} ${and(
              documents.map(
                ({ address, moment, characters: count }) =>
                  `(${address}, letta ${on(moment)}, ${characters(count)})`,
              ),
            )}, nel modulo e accanto ad esso non ho trovato alcuna indicazione ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti, il titolare deve indicare la propria identità e i propri dati di contatto.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'alcuna indicazione sull’identità del titolare del trattamento'),
    },
    'stated-purposes': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti, il titolare deve indicare le finalità del trattamento.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'alcuna indicazione sulle finalità per le quali i dati sono richiesti'),
    },
    'stated-rights': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti, il titolare deve informare la persona interessata dei diritti che le spettano.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'alcuna indicazione sui diritti delle persone interessate'),
    },
    'policy-link-at-form': {
      law: () => 'Le informazioni devono essere fornite in forma facilmente accessibile.',
      fact: ({ moment, elsewhere }) =>
        `${On(moment)} non ho trovato alcun link a un’${POLICY} né nel modulo né accanto ad esso${
          elsewhere === null ? '' : `; un link di questo tipo si trova ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Il consenso richiede un’azione positiva inequivocabile; una casella preselezionata, che occorre deselezionare per rifiutare, non è sufficiente.',
      fact: ({ moment, quotes }) =>
        `${On(moment)}, prima di qualsiasi mia azione, ${quotedBoxes(quotes, 'una casella per il consenso')} ${
          quotes.length > 1 ? 'erano già selezionate' : 'era già selezionata'
        }`,
    },
    'opt-in-choice': {
      law: () =>
        'Il consenso richiede un’azione positiva inequivocabile; non può essere desunto dalla mancanza di un rifiuto.',
      fact: ({ moment, quotes }) =>
        `${On(moment)} occorreva selezionare ${quotedBoxes(quotes, 'una casella')} per rifiutare di ricevere messaggi`,
    },
    'separate-consent': {
      law: () =>
        'Il consenso deve essere specifico per ciascuna finalità e la relativa richiesta deve essere chiaramente distinguibile dalle altre materie.',
      fact: ({ moment, quotes, purposes }) =>
        quotes.length > 1
          ? `${On(moment)} ciascuna delle caselle ${and(quotes)} valeva per più finalità, senza possibilità di scelta separata`
          : `${On(moment)} una sola casella${quotes.length === 0 ? '' : `, ${and(quotes)},`} valeva per più finalità${
              purposes.length < 2 ? '' : ` (${and(purposes)})`
            }, senza possibilità di scelta separata`,
    },
    'own-act-of-consent': {
      law: () =>
        'Il consenso deve essere prestato con un’apposita azione positiva e la relativa richiesta deve essere chiaramente distinguibile dalle altre materie.',
      fact: ({ moment, quotes }) =>
        `${On(moment)} il modulo equiparava il proprio invio a un consenso, senza possibilità di scelta separata${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'Il consenso deve essere libero; non può essere posto come condizione di ciò per cui non è necessario.',
      fact: ({ moment, quotes }) =>
        `${On(moment)} il modulo richiedeva, per essere inviato, di selezionare ${quotedBoxes(quotes, 'una casella per ricevere messaggi')}`,
    },
    'needed-data': {
      law: () =>
        'I dati personali devono essere adeguati, pertinenti e limitati a quanto necessario rispetto alle finalità per le quali sono trattati.',
      fact: ({ moment, quotes }) =>
        `${On(moment)} non era possibile firmare il modulo senza fornire ${
          quotes.length === 0
            ? 'dati ulteriori rispetto a quelli di una firma'
            : `i dati richiesti ${quotes.length > 1 ? 'alle voci' : 'alla voce'} ${and(quotes)}`
        }; accanto non ho trovato alcuna indicazione della ragione per cui sono necessari`,
    },
    'marked-fields': {
      law: () =>
        'La persona interessata deve sapere se ha l’obbligo di fornire i dati e quali sono le possibili conseguenze della mancata comunicazione.',
      fact: ({ moment, quotes }) =>
        `${On(moment)} il codice del modulo richiedeva alcuni campi${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } e non gli altri; né nel modulo né accanto ad esso ho trovato un segno o una frase che li distingua`,
    },
    'recipient-named': {
      law: () =>
        'Nel momento in cui i dati sono ottenuti, il titolare deve indicarne i destinatari o le categorie di destinatari.',
      fact: ({ moment, wholePage, host, target }) =>
        `Secondo il codice della pagina (${host}), il modulo è inviato al dominio ${target}. ${notFound(
          moment,
          wholePage,
          'alcuna menzione di questo destinatario',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Tenuto conto dei rischi, i dati devono essere protetti con misure adeguate, tra cui la cifratura della loro trasmissione.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `${On(moment)} la pagina che presenta il modulo era fornita da un indirizzo http, senza cifratura`
          : `${On(moment)} il modulo era predisposto per l’invio a un indirizzo http, senza cifratura`,
    },
    'data-outside-address': {
      law: () => 'I dati devono essere protetti con misure adeguate dalla divulgazione non autorizzata.',
      fact: ({ moment }) =>
        `${On(moment)} il modulo era dichiarato con il metodo GET, che scrive i dati inseriti nell’indirizzo della pagina successiva, il quale è conservato, tra l’altro, nella cronologia del browser e nei registri del server`,
    },
  },
  hiddenText: (textQuoted) =>
    `Il codice della pagina contiene un testo che lo schermo non mostra: ${textQuoted}.`,
  unknownRole:
    'Non sono in grado di verificare se questo dominio sia quello di un responsabile del trattamento che agisce per conto del sito.',
  otherLink: (textQuoted, place) =>
    `Un link ${textQuoted} si trova ${places[place]}; il documento a cui conduce non è stato letto dall’estensione.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Un link ${textQuoted} si trova ${places[place]}; ${
      {
        read: `il documento a cui conduce è stato letto ${on(moment)} e non vi è stata trovata alcuna informazione sull’uso dei dati`,
        'not-found': `il documento a cui conduce, ${on(moment)}, non è stato trovato (${server(status)})`,
        'no-such-page': `${on(moment)} conduceva a una pagina che indica che la pagina richiesta non esiste`,
        'not-read': 'il documento a cui conduce non ha potuto essere letto dall’estensione',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Un link ${textQuoted} si trova ${places[place]} e conduce a ${host}; ritengo che riguardi un’altra organizzazione.`,
  nationalContext: {},
  unanswered: {
    subject: 'Richiesta di esercizio dei diritti senza riscontro (art. 12 GDPR)',
    respondent: (host) =>
      `Sito ${host}. Il reclamo riguarda l’organizzazione alla quale è stata inviata la richiesta descritta di seguito.`,
    asked: (rights) => `La richiesta riguardava ${and(rights)}.`,
    rights: {
      access: 'l’accesso ai dati personali (articolo 15 del GDPR)',
      object: 'l’opposizione al marketing diretto (articolo 21 del GDPR)',
      erase: 'la cancellazione dei dati (articolo 17 del GDPR)',
    },
    law: 'Il titolare del trattamento deve fornire alla persona interessata le informazioni relative all’azione intrapresa riguardo a una richiesta ai sensi degli articoli da 15 a 22 senza ingiustificato ritardo e, comunque, al più tardi entro un mese dal suo ricevimento; l’eventuale proroga deve essere comunicata, con i motivi, entro lo stesso mese.',
    fact: (sent, today) => `${On(today)} la richiesta ${of(sent)} era ancora senza riscontro`,
    piece: (number, sent) => `Allegato ${number}: copia della richiesta ${of(sent)} e prova del suo invio`,
  },
  leftToAuthority: 'Rimetto la valutazione di questi fatti all’autorità di controllo.',
  requestsIntro: 'Chiedo all’autorità di controllo di:',
  requests: {
    investigate: 'verificare i fatti esposti e avviare la relativa istruttoria',
    'order-reply':
      'ordinare all’organizzazione di soddisfare la richiesta di esercizio dei diritti rimasta senza riscontro',
    'stop-use': 'vietare l’uso dei dati così raccolti finché la pagina non sia resa conforme al GDPR',
    erase: 'ordinare la cancellazione dei miei dati e la notificazione di tale misura ai destinatari',
    sanction: 'valutare l’applicazione di una sanzione amministrativa pecuniaria',
    'keep-informed': 'informarmi dello stato e dell’esito del reclamo (articolo 77, paragrafo 2, del GDPR)',
  },
  addInformation: {
    information:
      'richiamare l’organizzazione ai suoi obblighi o ingiungerle di aggiungere le informazioni al modulo',
    other: 'richiamare l’organizzazione ai suoi obblighi o ingiungerle di rendere il modulo conforme al GDPR',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = counted('allegato', 'allegati', all)
      return forms.length === 0 ? pieces : `${counted('modulo', 'moduli', forms)}; ${pieces}`
    },
    picture: 'schermata della parte visibile della scheda del browser',
    facts:
      'registrazione della pagina in formato JSON (campi, testi, link e rilievi, senza alcun valore inserito)',
    line: (number, title, moment, fileName) => `Allegato ${number}: ${title}, ${moment}, file ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'L’impronta SHA-256 consente di verificare se un file è stato modificato dopo il suo calcolo; non ne dimostra la provenienza.',
    noPicture: 'Non è allegata alcuna schermata.',
  },
  wholeLetter: 'La lettera completa è allegata.',
  notIdentified: (host) => `Non identificato – sito ${host}`,
  reply: {
    came: (date) => `La risposta è pervenuta ${on(date)}.`,
    said: {
      refused: 'Con essa la richiesta è respinta indicandone i motivi.',
      'refused-without-reasons': 'Con essa la richiesta è respinta senza indicarne i motivi.',
      'in-part': 'Con essa la richiesta è soddisfatta solo in parte.',
      'promise-not-kept':
        'Con essa si annuncia che la richiesta sarà soddisfatta; a oggi non mi risulta che ciò sia avvenuto.',
      'without-source': 'Essa non indica da dove provengono i dati.',
    },
    concerns: (rights) => `Ciò riguarda ${and(rights)}.`,
    subject: {
      refused: 'Richiesta di esercizio dei diritti respinta (artt. da 15 a 22 GDPR)',
      'refused-without-reasons':
        'Richiesta di esercizio dei diritti respinta senza indicarne i motivi (art. 12 GDPR)',
      'in-part': 'Richiesta di esercizio dei diritti soddisfatta in parte (art. 12 GDPR)',
      'promise-not-kept': 'Richiesta di esercizio dei diritti, risposta senza seguito (art. 12 GDPR)',
      'without-source': 'Richiesta di accesso, origine dei dati non indicata (art. 15 GDPR)',
    },
    law: {
      refused:
        'Una richiesta di esercizio di questi diritti può essere respinta solo nei casi previsti dalla legge.',
      'refused-without-reasons':
        'Il titolare del trattamento che non ottempera a una richiesta deve informare la persona interessata, al più tardi entro un mese dal suo ricevimento, dei motivi dell’inottemperanza e della possibilità di proporre reclamo.',
      'without-source':
        'Se i dati non sono raccolti presso la persona interessata, questa deve ricevere, su richiesta, tutte le informazioni disponibili sulla loro origine.',
    },
    fact: {
      refused: (sent) => `La richiesta ${of(sent)} è stata respinta`,
      'refused-without-reasons': (sent) =>
        `La richiesta ${of(sent)} è stata respinta senza indicarne i motivi`,
      'in-part': (sent, today) => `${On(today)} la richiesta ${of(sent)} era soddisfatta solo in parte`,
      'promise-not-kept': (sent, today) =>
        `${On(today)} non mi risultava che quanto annunciato in risposta alla richiesta ${of(sent)} fosse avvenuto`,
      'without-source': (sent) =>
        `La risposta alla richiesta ${of(sent)} non indica da dove provengono i dati`,
    },
    order: 'ordinare all’organizzazione di soddisfare la richiesta di esercizio dei diritti descritta sopra',
    piece: (number, sent) => `Allegato ${number}: copia della richiesta ${of(sent)} e della risposta`,
  },
  confidential: {
    own: 'Chiedo che la mia identità non sia comunicata all’organizzazione.',
    represented:
      'Chiedo che né la mia identità né quella della persona che rappresento siano comunicate all’organizzazione.',
    tellFirst:
      'Se il reclamo non può essere trattato in questo modo, chiedo un avviso prima di ogni comunicazione.',
  },
  others: {
    intro:
      'Possono essere titolari del trattamento o destinatari dei dati anche i seguenti. Non ne conosco il ruolo, non accuso nessuno di loro e chiedo all’autorità di controllo di accertarlo:',
    target: (host) => `l’organizzazione a cui fa capo l’indirizzo ${host}, al quale il modulo viene inviato`,
    publisher: (nameQuoted) => `${nameQuoted}, che le note legali del sito indicano come gestore`,
    listed: (party, domain, source) =>
      `${party}: fonti pubbliche vi collegano il dominio ${domain}${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm: 'Dichiaro che i fatti esposti sono esatti, così come li ho constatati alle date indicate.',
    place: 'Luogo:',
    date: 'Data:',
    signature: 'Firma:',
  },
  page: (number, of) => `pagina ${number} di ${of}`,
  pictureCaption: (number, moment) =>
    `Allegato ${number}: schermata della parte visibile della scheda del browser, ${moment}`,
  consentPurposes: {
    newsletter: 'newsletter',
    marketing: 'marketing diretto',
    marketing_partners: 'marketing diretto di partner',
    terms: 'accettazione di condizioni',
    privacy_ack: 'presa visione dell’informativa',
    publication: 'pubblicazione',
    signature: 'firma',
    other: 'altra finalità',
  },
}
