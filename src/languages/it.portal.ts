import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'it',
  asked: {
    firstName: 'nome di battesimo | primo nome',
    surname: 'cognome | cognomi',
    halfSurname: '',
    name: 'nome | nominativo',
    fullName:
      'nome e cognome | cognome e nome | nome cognome | cognome nome | nome completo | nominativo completo',
    street:
      'via | via e numero civico | indirizzo via e numero civico | via e numero | via piazza | via o piazza e numero civico | via piazza e numero civico | via n civico | indirizzo riga 1 | via e n civico | via piazza numero civico | residente in via',
    houseNumber: 'numero civico | n civico | civico | numero | interno | scala | piano | n°',
    postcode: 'cap | codice postale | codice di avviamento postale | c a p',
    city: 'città | comune | località | comune di residenza | città di residenza | città o comune | residente a',
    town: 'cap e città | cap città | cap e comune | cap comune | cap e località | cap località',
    country: 'paese | stato | nazione | paese di residenza | stato di residenza',
    address:
      'indirizzo | indirizzo postale | indirizzo di residenza | indirizzo completo | residenza | domicilio | recapito postale | indirizzo di recapito | indirizzo di corrispondenza | residente in',
    email:
      'e-mail | email | mail | posta elettronica | indirizzo e-mail | indirizzo email | indirizzo di posta elettronica | indirizzo mail | casella di posta elettronica | indirizzo di posta elettronica ordinaria | posta elettronica ordinaria',
    phone:
      'telefono | numero di telefono | cellulare | telefono cellulare | numero di cellulare | recapito telefonico | tel | n di telefono | telefono fisso | telefono o cellulare | telefono fisso o cellulare | cell | tel cell | telefono cellulare o fisso | tel o cell',
    organisation:
      'ragione sociale | denominazione | denominazione sociale | nome o ragione sociale | denominazione o ragione sociale',
    site: 'sito | sito web | sito internet | url | indirizzo web | indirizzo del sito | indirizzo internet | pagina web | link | link alla pagina | indirizzo della pagina | indirizzo del sito web | url della pagina | url del sito | indirizzo url | collegamento alla pagina | sito o app | sito web o app | sito web interessato | sito interessato',
    contact: 'contatto | contatti | recapiti | recapito | dati di contatto',
    subject:
      'oggetto | oggetto del reclamo | argomento | oggetto della segnalazione | titolo del reclamo | titolo della segnalazione',
    facts:
      'fatti | descrizione | descrizione dei fatti | esposizione dei fatti | esposizione | descrizione del fatto | descrizione della violazione | motivo del reclamo | motivi del reclamo | contenuto del reclamo | messaggio | il suo messaggio | testo del reclamo | testo della segnalazione | descrizione del reclamo | descrizione della segnalazione | circostanze | cosa è successo | che cosa è successo | contenuto della segnalazione | descrizione del problema | il suo reclamo | vicenda | descrizione della vicenda | testo del messaggio | che cosa è accaduto | cosa è accaduto | l’accaduto | violazione | infrazione | illecito | presunta violazione | circostanze di fatto | descrizione dell’accaduto',
    factsDate:
      'data dei fatti | data del fatto | data dell’evento | quando è successo | quando si sono verificati i fatti | data in cui si sono verificati i fatti | data della violazione | data dell’accaduto | data della raccolta dei dati | data in cui è avvenuto il fatto',
    priorContact:
      'contatti precedenti | interlocuzioni precedenti | istanza preventiva | ha già contattato | ha contattato | si è già rivolto | iniziative già intraprese | precedenti contatti | passi già compiuti | azioni già intraprese | interpello preventivo | istanza al titolare | contatti con il titolare | richieste già rivolte | richieste già presentate | istanze già presentate | ha … contattato | si è … rivolto | quali azioni | azioni … intraprese | passi … compiuto | istanze … presentate | hai già contattato | hai … contattato',
    requests:
      'richieste | richiesta | cosa chiede | che cosa chiede | cosa si chiede | richieste al garante | provvedimenti richiesti | misure richieste | risultato atteso | cosa desidera ottenere | che cosa si aspetta | cosa … chiede | cosa … ottenere | misure … richieste | quali misure | che cosa desidera | cosa desidera | esito atteso | richieste al | cosa chiedi | che cosa vuoi | cosa ti aspetti | provvedimenti',
    letter: 'lettera | testo integrale | testo completo del reclamo | testo della lettera',
    tell: 'descriva | descrivere | spieghi | esponga | esporre | illustri | illustrare | racconti | dettagli | specificare | precisi | racconta | descrivi | spiega',
    none: 'titolo | data di nascita | luogo di nascita | nato a | nato il | codice fiscale | partita iva | sesso | genere | cittadinanza | nazionalità | professione | qualifica | ruolo | titolo di studio | numero di protocollo | protocollo | fascicolo | riferimento | numero di riferimento | numero pratica | nome utente | utente | username | password | captcha | codice di verifica | codice di sicurezza | fax | pec | posta elettronica certificata | indirizzo pec | indirizzo riga 2 | provincia | regione | casella postale | lingua | iban | documento di identità | numero documento | dati interessati | dati coinvolti | danno | danni | risposta del titolare | risposta ricevuta | riscontro | riscontro ricevuto | note | osservazioni | commenti | ulteriori informazioni | altre informazioni | allegati | allegato | documenti | file | prove | data della richiesta | data dell’istanza | data | firma | luogo | luogo e data | settore | categoria | tipo di reclamo | tipologia | cerca | ricerca | mittente | numero mittente | pseudonimo | titolo di cortesia',
  },
  whose: {
    self: 'reclamante | segnalante | interessato | interessata | istante | richiedente | dati personali | dati anagrafici | generalità | chi è lei | chi sei | ricorrente | dati del reclamante | persona che presenta il reclamo | sottoscritto | sottoscritta | anagrafica | parte reclamante',
    possessive: 'suo | sua | suoi | sue | tuo | tua | tuoi | tue | mio | mia | suoi dati',
    organisation:
      'titolare | titolare del trattamento | organizzazione | società | azienda | ente | associazione | impresa | soggetto | soggetto segnalato | destinatario del reclamo | gestore | gestore del sito | responsabile del sito | contro chi | fornitore | controparte | soggetto contro cui | amministrazione | editore | movimento | partito politico | nei cui confronti',
    other:
      'rappresentante | rappresentato | rappresentata | avvocato | procuratore | delegato | terzo | terzi | altra persona | minore | figlio | figlia | genitore | tutore | testimone | responsabile della protezione dei dati | rpd | dpo | newsletter | iscriviti | iscrizione alla newsletter | accedi | accesso | login | coniuge | referente | persona di contatto | contatto stampa | responsabile del trattamento | per conto | la sua azienda | la sua società | rappresentante legale | difensore',
  },
  filling:
    'di | del | della | dello | dei | degli | delle | dell | il | lo | la | i | gli | le | l | un | una | e | o | ed | a | al | alla | all | in | nel | per | con | su | da | che | si | se | s | n | obbligatorio | obbligatoria | obbligatori | facoltativo | facoltativa | campo | campi | richiesto | completo | completa | noto | nota | nota se | conosciuto | inserire | inserisca | indicare | indichi | conferma | confermare | ripeti | ripetere | nuovamente | valido | principale | personale | reclamo | il reclamo | segnalazione | max | massimo | caratteri | es | esempio | dati | ordinaria | ordinario | proprio | propria | cui | è | rivolto | interessato dal reclamo | contattarla | dettagliata | dettagliato | indicazione | breve | brevemente | precisa | chiara | esatta | persona | già | previamente | in precedenza | in cui vivi | in cui abiti | in cui risiede | autorità | applicazione | app | comunicazioni | modo | relativo | con parole proprie | in ordine cronologico',
  characters: 'caratteri | carattere | battute',
  least: 'minimo | min | almeno',
}
