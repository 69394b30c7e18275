import { describe, expect, it } from 'vitest'
import { readText } from './document-of.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const IT = { lang: 'it' }
const SITE = 'https://asso.example'
const email = () => field('email', 'E-mail', { type: 'email' })
const name = () => field('n', 'Nome e cognome')

const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, IT).notice)

describe('an Italian notice', () => {
  it.each([
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
  ])('"%s"', (words, found, missing) => {
    const items = itemsOf(words)
    expect(items).toEqual(expect.arrayContaining(found))
    expect(items.filter((item) => missing.includes(item))).toEqual([])
  })

  it('is neither the editor of a newspaper nor a processor nor a mention of the code of 2003', () => {
    expect(
      itemsOf('Direttore responsabile: Anna Verdi. Registrazione presso il Tribunale di Asti n. 12.'),
    ).toEqual([])
    expect(
      itemsOf('Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003.'),
    ).not.toContain('controller_identity')
  })

  it('is no demand of a petition', () => {
    const demand =
      'Chiediamo la cancellazione della legge e l’accesso alle cure per tutti. I partiti di opposizione e il Garante dell’infanzia hanno già aderito, i dati dell’Istat ci danno ragione.'
    expect(itemsOf(demand)).toEqual([])
  })

  it('is no sentence on cookies, on withdrawal from a purchase or on a forgotten password', () => {
    expect(
      itemsOf(
        'Usiamo cookie e dati anonimi per migliorare il sito. Leggi come esercitare il diritto di recesso.',
      ),
    ).toEqual([])
    expect(itemsOf('Inserisci la tua email e riceverai un link per reimpostare la password.')).not.toContain(
      'purposes',
    )
  })

  it('says what signing leads to without the word "data"', () => {
    expect(itemsOf('Consegneremo tutte le firme al ministro dell’Ambiente.').sort()).toEqual([
      'purposes',
      'recipients',
    ])
    expect(itemsOf('Non condivideremo mai il tuo indirizzo con nessuno.')).toContain('recipients')
    expect(itemsOf('Ti terremo al corrente sugli sviluppi di questa campagna.')).toContain('purposes')
  })
})

const isPolicy = (words: string, more = {}): boolean =>
  readForm({ links: [link(words, `${SITE}/pagina/12`, more)] }, IT).policyLinks.length === 1

describe('a link on an Italian page', () => {
  it.each([
    'Privacy',
    'Informativa sulla privacy',
    'informativa sul trattamento dei dati personali',
    'Leggi l’informativa',
    'Informativa ai sensi dell’art. 13 del Regolamento UE 2016/679',
    'Come trattiamo i tuoi dati',
    'Privacy e cookie',
    'Note legali e privacy',
    'politica di riservatezza',
  ])('"%s" at the form is the policy', (words) => {
    expect(isPolicy(words)).toBe(true)
  })

  it.each([
    'Note legali',
    'Informativa sui cookie',
    'Condizioni generali di vendita',
    'Impostazioni privacy',
    'Norme sulla privacy di Google',
    'Garante per la protezione dei dati personali',
    'Le tue preferenze relative alla privacy',
    'Modifica i tuoi dati personali',
    'Area riservata',
  ])('"%s" is none', (words) => {
    expect(isPolicy(words)).toBe(false)
  })

  it('says "qui" or "informativa" and means its sentence', () => {
    expect(isPolicy('qui', { sentence: 'L’informativa sulla privacy è disponibile qui.' })).toBe(true)
    expect(isPolicy('informativa', { sentence: 'Ho letto l’informativa e accetto.' })).toBe(true)
    expect(isPolicy('qui', { sentence: 'Il testo integrale dell’appello si trova qui.' })).toBe(false)
  })

  it('in the footer is the policy, the legal notice or a topic page', () => {
    const links = [
      link('Informativa', `${SITE}/informativa-privacy`, { place: 'footer' }),
      link('Note legali', `${SITE}/note-legali`, { place: 'footer' }),
      link('Termini e condizioni', `${SITE}/termini`, { place: 'footer' }),
      link('Cookie', `${SITE}/cookie`, { place: 'footer' }),
      link('Privacy', `${SITE}/argomenti/privacy`, { place: 'page' }),
    ]
    const reading = read({ ...IT, links })
    expect(reading.policyLinks.map(({ href }) => href)).toEqual([`${SITE}/informativa-privacy`])
    expect(reading.legalNoticeLinks.map(({ href }) => href)).toEqual([`${SITE}/note-legali`])
  })
})

describe('a label on an Italian form', () => {
  it.each([
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
  ])('"%s" asks for %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('', label)] }, IT))).toEqual([kind])
  })

  it('is a first name where the family name stands beside it', () => {
    const fields = [field('', 'Nome'), field('', 'Cognome')]
    expect(kinds(readForm({ fields }, IT))).toEqual(['first_name', 'last_name'])
    expect(kinds(readForm({ fields: [field('', 'Nome')] }, IT))).toEqual(['full_name'])
  })
})

describe('a box on an Italian form', () => {
  it.each([
    ['Desidero ricevere aggiornamenti sulle vostre iniziative', ['newsletter'], 'optin'],
    ['Acconsento a ricevere comunicazioni commerciali', ['marketing'], 'optin'],
    ['Non desidero ricevere la newsletter', ['newsletter'], 'optout'],
    ['Deseleziona la casella se non vuoi ricevere le nostre offerte', ['marketing'], 'optout'],
    ['Ho letto e accetto l’informativa sulla privacy', ['privacy_ack'], 'optin'],
    ['Autorizzo il trattamento dei miei dati personali', ['privacy_ack'], 'optin'],
    ['Dichiaro di aver letto i termini e le condizioni', ['terms'], 'optin'],
    ['Voglio che il mio nome compaia tra i firmatari', ['publication'], 'optin'],
    ['Acconsento all’invio di materiale informativo da parte di partner', ['marketing_partners'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const [consent] = readForm({ fields: [box('c', label)] }, IT).consents
    expect(consent?.purposes).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('is no consent where it remembers a login or offers help', () => {
    const fields = [box('a', 'Resta collegato'), box('b', 'Posso distribuire volantini')]
    expect(readForm({ fields }, IT).consents).toEqual([])
  })
})

describe('implied consent in Italian', () => {
  const quotesOf = (words: string): string[] =>
    readForm({ texts: [text(words)] }, IT).impliedConsent.map(({ text: quote }) => quote)

  it('is a sentence by which sending counts as agreeing to messages', () => {
    const sentence = 'Firmando questa petizione accetti di ricevere aggiornamenti via email.'
    expect(quotesOf(`${sentence} Grazie!`)).toEqual([sentence])
    expect(quotesOf('Con l’invio del modulo si acconsente a essere contattati.')).toHaveLength(1)
  })

  it('is not agreeing to a policy or to terms', () => {
    expect(quotesOf('Iscrivendoti alla newsletter accetti la nostra privacy policy.')).toEqual([])
    expect(quotesOf('Inviando il commento dichiari di rispettare le regole della community.')).toEqual([])
  })
})

describe('the purpose of an Italian form', () => {
  const purpose = (label: string, title = '', more = {}): string =>
    readForm({ fields: [name(), email()], buttons: [button(label)], ...more }, { ...IT, title }).purpose

  it('is a petition where it is signed', () => {
    expect(purpose('Firma ora', 'Salviamo il parco della stazione')).toBe('petition')
    expect(purpose('Firma', 'Petizione per i treni locali')).toBe('petition')
    expect(purpose('Invia', '', { texts: [text('3.214 firme raccolte')] })).toBe('petition')
  })

  it('is a newsletter where one subscribes', () => {
    expect(purpose('Iscrivimi', 'Resta aggiornato')).toBe('newsletter')
  })

  it('is contact where a message is sent, and an account where a password is chosen', () => {
    const message = field('m', 'Il tuo messaggio', { control: 'textarea', type: '' })
    expect(purpose('Invia', 'Scrivici', { fields: [name(), email(), message] })).toBe('contact')
    const password = () => field('p', 'Password', { type: 'password' })
    expect(purpose('Registrati', '', { fields: [email(), password(), password()] })).toBe('registration')
    expect(purpose('Accedi', '', { fields: [email(), password()] })).toBe('login')
  })

  it('is a donation where an amount is given', () => {
    expect(purpose('Dona ora', '', { fields: [field('', 'Importo libero'), name(), email()] })).toBe(
      'donation',
    )
  })
})

describe('an Italian policy', () => {
  const POLICY = `
    # Informativa sulla privacy
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
  `

  it('states its items and no others', () => {
    const { type, notice, controller, language } = readText(POLICY, IT)
    expect(language).toEqual({ code: 'it', level: 'full' })
    expect(type).toBe('privacy-policy')
    expect(controller?.name).toContain('Vivere Qui')
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'purposes',
      'recipients',
      'retention',
      'right_access',
      'right_erasure',
      'right_rectification',
    ])
  })

  it.each([
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
  ])('states in "%s" %j', (sentence, items) => {
    const { notice } = readText(`# Informativa sulla privacy\n${sentence}`, IT)
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(items))
  })

  it.each([
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
  ])('"%s" does not state %s', (sentence, item) => {
    const { notice } = readText(`# Informativa sulla privacy\n${sentence}`, IT)
    expect(Object.keys(notice)).not.toContain(item)
  })
})

describe('an Italian page behind a link', () => {
  it('is a legal notice with its publisher', () => {
    const { type, notice, publisher } = readText(
      `
      # Note legali
      Il sito è gestito da Coltivazioni del Sud Srl, via Maggiore 4, 80121 Napoli.
      Capitale sociale 10.000 euro, Registro delle imprese di Napoli, partita IVA 01234567890.
      # Hosting
      Il sito è ospitato da Server Riuniti Spa.
      # Proprietà intellettuale
      È vietata la riproduzione dei contenuti.
      `,
      IT,
    )
    expect(type).toBe('legal-notice')
    expect(notice).toEqual({})
    expect(publisher?.name).toContain('Coltivazioni del Sud')
  })

  it.each([
    ['Questo sito è di proprietà dell’associazione Vivere Qui.', 'Vivere Qui'],
    ['Direttrice responsabile: Anna Martini.', 'Anna Martini'],
    ['Editore: Fondazione Orizzonte.', 'Fondazione Orizzonte'],
  ])('names its publisher: %s', (sentence, name) => {
    expect(readText(`# Note legali\n${sentence}`, IT).publisher?.name).toContain(name)
  })

  it.each([
    [
      'Pagina non trovata',
      'Spiacenti: la pagina che stai cercando non esiste più. Torna alla pagina iniziale.',
    ],
    ['Vivere Qui', 'Errore 404. Impossibile trovare la pagina.'],
    ['Vivere Qui', 'La pagina richiesta non è disponibile.'],
  ])('is not there (%s)', (title, words) => {
    expect(readText(words, { ...IT, title }).type).toBe('not-found-page')
  })

  it.each([
    ['an announcement', 'Questa pagina è in fase di redazione.'],
    ['a page under construction', 'Pagina in costruzione.'],
    ['a template', 'Il titolare è [nome della società], con sede in [indirizzo completo].'],
  ])('is a placeholder where it is %s', (_, words) => {
    expect(readText(`# Informativa sulla privacy\n${words}`, IT).type).toBe('placeholder')
  })

  it('is a policy, however short, where it informs', () => {
    const words =
      'Ti scriveremo prossimamente e solo per informarti sulla petizione. Non cediamo i tuoi dati a nessuno.'
    const { type, notice, gaps } = readText(`# Informativa sulla privacy\n${words} [1]`, IT)
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(['purposes', 'recipients']))
    expect(type).toBe('privacy-policy')
    expect(gaps).toEqual([])
  })
})

describe('the Italian language', () => {
  const codeOf = (words: string, lang = ''): string =>
    read({ lang, forms: [form({ texts: [text(words)] })] }).language.code

  it('is told from its neighbours', () => {
    expect(
      codeOf(
        'Chiediamo al governo che le linee della nostra valle non vengano chiuse: firma anche tu per i treni.',
      ),
    ).toBe('it')
    expect(
      codeOf(
        'Pedimos al gobierno que no cierre las líneas de nuestro valle: firma tú también por los trenes.',
      ),
    ).toBe('es')
    expect(
      codeOf(
        'Nous demandons au gouvernement de ne pas fermer les lignes de notre vallée : signez avec nous.',
      ),
    ).toBe('fr')
  })

  it('is read in full, also where a template declares English', () => {
    const words =
      'Il comitato chiede che gli abitanti della valle possano continuare a usare il treno per andare al lavoro.'
    expect(read({ ...page({ lang: 'en' }), forms: [form({ texts: [text(words)] })] }).language).toEqual({
      code: 'it',
      level: 'full',
    })
  })
})
