import type { RuleTexts } from '../finding.ts'

/** Italian texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'Il modulo informa sull’uso dei dati o rinvia a un’informativa sulla privacy',
    unmet: 'Né informazioni sull’uso dei dati accanto al modulo né link a un’informativa',
    unclear: 'Non è certo che il modulo informi sull’uso dei dati',
    explain:
      'Chi raccoglie dati deve dire in quel momento chi è, a che cosa serviranno e quali sono i diritti di chi li fornisce. È stato esaminato il testo nel modulo e accanto ad esso, e i link di tutta la pagina. Una casella da selezionare non sostituisce queste informazioni.',
  },
  'policy-link-at-form': {
    met: 'L’informativa sulla privacy è raggiungibile dal modulo',
    unmet: 'Il link all’informativa sulla privacy è altrove nella pagina, non accanto al modulo',
    unclear: 'Non è certo che il modulo rinvii all’informativa sulla privacy',
    explain:
      'Le informazioni sui dati devono essere facilmente accessibili là dove i dati sono forniti. I link sono stati cercati nel modulo e subito intorno; un link nel piè di pagina o in un menu sfugge facilmente a chi compila il modulo.',
  },
  'reachable-policy': {
    met: 'L’informativa sulla privacy collegata si può aprire',
    unmet: 'L’informativa sulla privacy collegata non è stata trovata al suo indirizzo',
    unclear: 'Non è certo che l’informativa sulla privacy collegata si possa aprire',
    explain:
      'Le informazioni sui dati devono essere facilmente accessibili. L’indirizzo del link è stato richiesto una volta, senza cookie, all’apertura di questa finestra. «Non trovata» è la risposta del server del sito o della sua pagina; gli altri esiti negativi non contano.',
  },
  'written-policy': {
    met: 'L’informativa sulla privacy collegata è redatta',
    unmet: 'L’informativa sulla privacy collegata è vuota, solo annunciata o con spazi da completare',
    unclear: 'Non è certo che l’informativa sulla privacy collegata sia redatta',
    explain:
      'Un link informa soltanto se vi corrisponde un testo. Nel documento collegato sono stati cercati testi segnaposto, annunci come «in arrivo» e spazi come «[da completare]». Una pagina breve con script può mostrare più del suo codice.',
  },
  'own-policy': {
    met: 'L’informativa sulla privacy collegata è quella del sito',
    unmet: 'Il link conduce all’informativa di un fornitore di servizi e non di questo sito',
    unclear: 'Non è certo che l’informativa sulla privacy collegata sia quella di questo sito',
    explain:
      'Chi raccoglie i dati deve dire che cosa ne fa. L’indirizzo a cui conduce il link è stato confrontato con quelli di noti servizi di moduli, di e-mail e di pubblicità, e il nome nell’informativa con quello del sito. Un gruppo può avere una sola informativa per più siti.',
  },
  'complete-policy': {
    met: 'Ogni punto che un’informativa deve contenere è stato trovato in quella collegata',
    unmet: 'Alcuni punti che un’informativa deve contenere non sono stati trovati in quella collegata',
    unclear: 'Non è certo che l’informativa collegata contenga tutti i punti necessari',
    explain:
      'Un’informativa deve dire chi raccoglie i dati e come contattarlo, per quale scopo e su quale base giuridica, chi li riceve, per quanto tempo sono conservati, i diritti e a chi proporre reclamo. È stato esaminato tutto il testo collegato. Contano anche il modulo e le note legali.',
  },
  'site-publisher': {
    met: 'Le note legali o l’informativa dicono chi gestisce questo sito',
    unmet: 'Non sono state trovate note legali che dicano chi gestisce questo sito',
    unclear: 'Non è certo che vi siano note legali che dicano chi gestisce questo sito',
    explain:
      'Nella maggior parte dell’Unione europea un sito deve dire chi lo gestisce, di solito nelle note legali. I privati possono esserne esenti: questo punto è quindi solo informativo. Sono stati esaminati i link della pagina, e le note legali sono state aperte una volta.',
  },
  'party-named': {
    met: 'Il partito a cui conducono gli indizi è nominato accanto al modulo',
    unmet: 'Alcuni indizi conducono a un partito politico che il modulo non nomina',
    unclear: 'Non è certo che il partito a cui conducono gli indizi sia nominato',
    explain:
      'Chi raccoglie i dati deve dire chi è. Gli indizi sono stati rilevati nella pagina e nei documenti letti; il nome del partito è stato cercato nel titolo, nei sottotitoli, nei link e nel testo accanto al modulo. Un logo non è letto. Un indizio può avere un’altra ragione: conviene guardarli uno per uno.',
  },
  'controller-identity': {
    met: 'Il modulo dice chi raccoglie i dati',
    unmet: 'Il modulo non dice chi raccoglie i dati',
    unclear: 'Non è certo che il modulo dica chi raccoglie i dati',
    explain:
      'L’organizzazione che raccoglie i dati deve essere nominata là dove sono forniti. Il suo nome è stato cercato nel testo visibile nel modulo e accanto ad esso. Se la pagina rinvia a un’informativa o a note legali, può trovarsi lì: in tal caso nulla è segnalato come mancante.',
  },
  'stated-purposes': {
    met: 'Il modulo dice a che cosa serviranno i dati',
    unmet: 'Il modulo non dice a che cosa serviranno i dati',
    unclear: 'Non è certo che il modulo dica a che cosa serviranno i dati',
    explain:
      'Chi fornisce dati deve sapere in quel momento a che cosa serviranno. Questa indicazione è stata cercata nel testo visibile nel modulo e accanto ad esso. L’iscrizione a una newsletter dice da sé che cos’è; una petizione no: firmare non è accettare di ricevere messaggi.',
  },
  'stated-rights': {
    met: 'Il modulo menziona i diritti sui propri dati',
    unmet: 'Il modulo non menziona i diritti sui propri dati',
    unclear: 'Non è certo che il modulo menzioni i diritti sui propri dati',
    explain:
      'Ogni persona può accedere ai propri dati, farli rettificare o cancellare e opporsi al loro uso, e deve saperlo. Nel testo visibile nel modulo è stato cercato almeno uno di questi diritti. Poter disdire l’iscrizione ne è solo una piccola parte.',
  },
  'empty-consent-boxes': {
    met: 'Le caselle per ricevere messaggi sono vuote in partenza',
    unmet: 'Una casella per ricevere messaggi è già selezionata',
    unclear: 'Non è certo che nessuna casella per il consenso sia già selezionata',
    explain:
      'Dare il consenso significa compiere un gesto: una casella già selezionata non è un consenso, ha stabilito la Corte di giustizia dell’Unione europea. Le caselle sono state lette come la pagina le presenta, prima di ogni clic. Caselle come «ricordami» e scelte di argomenti non contano.',
  },
  'opt-in-choice': {
    met: 'Occorre selezionare una casella per ricevere messaggi, non per rifiutarli',
    unmet: 'Occorre selezionare una casella per rifiutare messaggi',
    unclear: 'Non è certo che occorra selezionare una casella per rifiutare messaggi',
    explain:
      'Non fare nulla non significa accettare. Se una casella «non desidero ricevere…» è vuota in partenza, lasciarla così vale un sì. Un negozio può scrivere in questo modo alla propria clientela: per gli ordini la valutazione spetta quindi a chi legge.',
  },
  'separate-consent': {
    met: 'Per ricevere messaggi c’è una casella a parte',
    unmet: 'Una stessa casella vale per ricevere messaggi e per altro',
    unclear: 'Non è certo che ogni casella valga per un solo scopo',
    explain:
      'Si deve poter dire sì a una cosa e no a un’altra, per esempio firmare senza ricevere messaggi. Di ogni casella è stato letto a che cosa impegna. Una seconda casella non sostituisce le informazioni necessarie per scegliere.',
  },
  'own-act-of-consent': {
    met: 'Ricevere messaggi è una scelta distinta dall’invio del modulo',
    unmet: 'Inviare questo modulo equivale ad accettare di ricevere messaggi',
    unclear: 'Non è certo che inviare il modulo non comporti l’iscrizione a messaggi',
    explain:
      'Accettare di ricevere messaggi deve essere una scelta a sé: firmare una petizione o fare una domanda è un’altra cosa. Nel testo del modulo sono state cercate formule come «firmando si accetta di ricevere». Per una newsletter, l’invio è questa scelta.',
  },
  'free-consent': {
    met: 'Il modulo si può inviare senza accettare messaggi',
    unmet: 'Il modulo non si può inviare senza accettare messaggi',
    unclear: 'Non è certo che il modulo si possa inviare senza accettare messaggi',
    explain:
      'Il consenso deve essere libero: si deve poter firmare, rispondere o donare senza accettare di ricevere messaggi. È stato verificato se il modulo esige le caselle per ricevere messaggi. I moduli di newsletter sono esclusi, perché i messaggi sono il loro scopo.',
  },
  'needed-data': {
    met: 'Non si è trovato nulla che la petizione esiga oltre a ciò che serve per firmare',
    unmet: 'La petizione esige dati che per firmare quasi non servono',
    unclear: 'Non è certo che alla petizione servano tutti i dati che esige',
    explain:
      'Si possono esigere solo i dati necessari. Sono stati esaminati i campi obbligatori di questa petizione: una firma vale anche senza telefono o datore di lavoro. Un indirizzo o una data di nascita può servire per una petizione a un parlamento: in questo caso la valutazione spetta a chi legge.',
  },
  'marked-fields': {
    met: 'Il modulo mostra quali campi sono obbligatori',
    unmet: 'Il modulo esige alcuni campi e altri no, senza mostrare quali',
    unclear: 'Non è certo che il modulo mostri quali campi sono obbligatori',
    explain:
      'Si deve sapere quali risposte sono obbligatorie e quali facoltative. Sono stati esaminati le etichette, il testo del modulo e i segni disegnati accanto alle etichette. Un modulo in cui tutti i campi sono obbligatori, o nessuno, è escluso.',
  },
  'sensitive-data': {
    met: 'Non si è trovato nulla che riveli opinioni, convinzioni o salute',
    unmet: 'I dati forniti qui possono rivelare un’opinione, una convinzione o lo stato di salute',
    unclear: 'Non è certo che le risposte rivelino un’opinione, una convinzione o la salute',
    explain:
      'I dati che rivelano opinioni politiche, convinzioni, appartenenza sindacale o salute godono di una protezione particolare. Si possono usare con il consenso esplicito e in pochi altri casi. Sono stati esaminati i campi e il titolo della pagina. È un semplice fatto e non conta come mancanza.',
  },
  'recipient-named': {
    met: 'Il modulo dice chi altro riceve i dati',
    unmet: 'I dati vanno all’indirizzo di un’altra organizzazione, che il modulo non nomina',
    unclear: 'Non è certo che il modulo dica chi altro riceve i dati',
    explain:
      'Si deve sapere chi riceve i propri dati. Questo modulo li invia a un indirizzo che non appartiene al sito visitato. Può essere un fornitore tecnico che lavora per il sito, il che è consentito; il fatto rilevato è che il testo visibile non lo nomina.',
  },
  'encrypted-transport': {
    met: 'I dati viaggiano cifrati',
    unmet: 'I dati inseriti viaggerebbero senza cifratura',
    unclear: 'Non è certo che i dati viaggino cifrati',
    explain:
      'Chi raccoglie dati deve proteggerli durante il percorso. Né la pagina né l’indirizzo a cui il modulo invia possono fare a meno della cifratura (https). Senza di essa, altre persone sulla stessa rete possono leggere o modificare ciò che si inserisce.',
  },
  'data-outside-address': {
    met: 'I dati non finiscono nell’indirizzo della pagina successiva',
    unmet: 'I dati inseriti finirebbero nell’indirizzo della pagina successiva',
    unclear: 'Non è certo che i dati restino fuori dall’indirizzo della pagina successiva',
    explain:
      'Un indirizzo resta nella cronologia del browser e nei registri dei server, e può essere trasmesso ad altri siti. Questo modulo è scritto in modo che i dati inseriti si aggiungano a un indirizzo. Se la pagina contiene script, questi possono inviarli in altro modo.',
  },
  'site-on-list': {
    met: 'Questo sito non è nell’elenco dei siti legati a un partito',
    unmet: 'Questo sito è nell’elenco dei siti legati a un partito',
    unclear: 'Non è certo che questo sito sia nell’elenco dei siti legati a un partito',
    explain:
      'L’elenco riporta siti gestiti da un partito politico, per suo conto o nella sua cerchia, ciascuno con fonti pubbliche e datate. Esservi non infrange alcuna norma. L’elenco dice chi può ricevere i dati inseriti, e con quale grado di certezza.',
  },
  'target-on-list': {
    met: 'Nessun modulo o riquadro di questa pagina conduce a un sito dell’elenco',
    unmet: 'Un modulo o riquadro della pagina conduce a un sito legato a un partito, secondo l’elenco',
    unclear: 'Non è certo che un modulo o un riquadro di questa pagina conduca a un sito dell’elenco',
    explain:
      'Un modulo di questa pagina, o un riquadro che essa contiene, conduce a un sito gestito da un partito politico, per suo conto o nella sua cerchia, secondo l’elenco e le sue fonti pubbliche e datate. Esservi non infrange alcuna norma. L’elenco dice dove vanno i dati inseriti.',
  },
  'links-to-listed-sites': {
    met: 'Nessun link di questa pagina conduce a un sito dell’elenco',
    unmet: 'Un link di questa pagina conduce a un sito legato a un partito, secondo l’elenco',
    unclear: 'Non è certo che un link di questa pagina conduca a un sito dell’elenco',
    explain:
      'Un link di questa pagina conduce a un sito gestito da un partito politico, per suo conto o nella sua cerchia, secondo l’elenco e le sue fonti pubbliche e datate. Questo non dice nulla della pagina attuale, che forse ne dà soltanto notizia.',
  },
}
