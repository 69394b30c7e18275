/** Words by which a page says who stands behind it. Folded: lower case, without accents. */
interface ImprintWords {
  /** Whoever stands behind the page is named after them. */
  roles: string[]
  /** The same where a colon follows; without one they are a menu's word, or mean something else. */
  beforeColon: string[]
  /** Between the words and a name, or right before the words, they take the meaning away: "not authorised by". */
  breaks: string[]
}

/**
 * By language, and tried in all of them: an imprint stands in the language of the law that asks for it. From the
 * imprint duties of election, press and media law in each country.
 */
export const imprintPhrases: Readonly<Record<string, ImprintWords>> = {
  en: {
    roles: [
      'promoted by',
      'published and promoted by',
      'printed and promoted by',
      'paid for by',
      'authorised by',
      'authorized by',
      'written and authorised by',
      'spoken and authorised by',
      'promoter statement',
      'responsible publisher',
    ],
    beforeColon: ['publisher', 'promoter', 'imprint', 'data controller'],
    breaks: ['not', 'never', 'nor', 'against', 'independent', 'unaffiliated'],
  },
  fr: {
    roles: [
      'directeur de la publication',
      'directrice de la publication',
      'responsable de la publication',
      'responsable de publication',
      'editeur responsable',
      'editrice responsable',
      'site edite par',
      'edite par',
      'publie par',
      'responsable du traitement',
    ],
    beforeColon: ['editeur', 'editeur du site', 'mentions legales', 'responsable', 'mandataire financier'],
    breaks: ['pas', 'non', 'ni', 'aucun', 'jamais', 'contre', 'independant', 'independante'],
  },
  de: {
    roles: [
      'verantwortlich im sinne des',
      'verantwortlich im sinne von',
      'verantwortlich i s d',
      'v i s d p',
      'visdp',
      'inhaltlich verantwortlich',
      'verantwortlich fur den inhalt',
      'verantwortlich fur diese seite',
      'medieninhaber',
      'medieninhaberin',
      'herausgegeben von',
    ],
    beforeColon: [
      'impressum',
      'herausgeber',
      'herausgeberin',
      'verantwortlich',
      'diensteanbieter',
      'anbieter',
      'betreiber',
    ],
    breaks: ['nicht', 'kein', 'keine', 'weder', 'gegen', 'unabhangig'],
  },
  it: {
    roles: [
      'committente responsabile',
      'mandatario elettorale',
      'titolare del trattamento',
      'direttore responsabile',
      'messaggio politico elettorale',
      'a cura di',
    ],
    beforeColon: ['committente', 'editore', 'titolare', 'responsabile'],
    breaks: ['non', 'contro', 'mai', 'indipendente'],
  },
  es: {
    roles: [
      'responsable del tratamiento',
      'responsable de la publicacion',
      'titular del sitio',
      'titular de la web',
      'editado por',
      'pagado por',
    ],
    beforeColon: ['responsable', 'titular', 'editor', 'administrador', 'administrador general'],
    breaks: ['no', 'contra', 'nunca', 'independiente'],
  },
  ca: {
    roles: ['responsable del tractament', 'editat per', 'titular del lloc web'],
    beforeColon: ['responsable', 'titular'],
    breaks: ['no', 'contra'],
  },
  pt: {
    roles: ['responsavel pelo tratamento', 'editado por', 'promovido por', 'mandatario financeiro'],
    beforeColon: ['responsavel', 'titular', 'editor', 'administrador'],
    breaks: ['nao', 'contra', 'nunca', 'independente'],
  },
  nl: {
    roles: [
      'verantwoordelijke uitgever',
      'verantwoordelijk uitgever',
      'v u',
      'uitgegeven door',
      'verwerkingsverantwoordelijke',
    ],
    beforeColon: ['uitgever', 'colofon', 'verantwoordelijke'],
    breaks: ['niet', 'geen', 'tegen', 'onafhankelijk'],
  },
  ro: {
    roles: [
      'realizat la comanda',
      'comandat de',
      'mandatar financiar',
      'operator de date',
      'responsabil de continut',
    ],
    beforeColon: ['editor', 'operator', 'administrator'],
    breaks: ['nu', 'impotriva', 'independent'],
  },
  pl: {
    roles: [
      'sfinansowano przez',
      'sfinansowane przez',
      'sfinansowany przez',
      'material wyborczy',
      'administrator danych',
      'administratorem danych',
    ],
    beforeColon: ['wydawca', 'administrator'],
    breaks: ['nie', 'przeciw', 'przeciwko', 'niezalezny'],
  },
  cs: {
    roles: ['zadavatel a zpracovatel', 'zpracovatel a zadavatel', 'spravce udaju', 'spravce osobnich udaju'],
    beforeColon: ['zadavatel', 'zpracovatel', 'vydavatel', 'provozovatel'],
    breaks: ['ne', 'neni', 'proti', 'nezavisly'],
  },
  sk: {
    roles: ['objednavatel a dodavatel', 'dodavatel a objednavatel', 'prevadzkovatel udajov'],
    beforeColon: ['objednavatel', 'dodavatel', 'vydavatel', 'prevadzkovatel'],
    breaks: ['nie', 'proti', 'nezavisly'],
  },
  hu: {
    roles: ['felelos kiado', 'a hirdetes megrendeloje', 'megrendelo', 'adatkezelo'],
    beforeColon: ['kiado', 'uzemelteto', 'impresszum'],
    breaks: ['nem', 'ellen', 'fuggetlen'],
  },
  da: {
    roles: ['ansvarshavende redaktor', 'dataansvarlig', 'udgivet af'],
    beforeColon: ['udgiver', 'afsender', 'ansvarlig'],
    breaks: ['ikke', 'mod', 'uafhaengig'],
  },
  sv: {
    roles: ['ansvarig utgivare', 'personuppgiftsansvarig', 'utgiven av'],
    beforeColon: ['utgivare', 'avsandare', 'ansvarig'],
    breaks: ['inte', 'mot', 'oberoende'],
  },
  fi: {
    roles: ['mainoksen maksaja', 'paatoimittaja', 'rekisterinpitaja'],
    beforeColon: ['julkaisija', 'maksaja', 'yllapitaja'],
    breaks: ['ei', 'vastaan', 'riippumaton'],
  },
  el: {
    roles: ['υπευθυνοσ επεξεργασιασ', 'υπευθυνοσ εκδοσησ'],
    beforeColon: ['εκδοτησ', 'υπευθυνοσ'],
    breaks: ['οχι', 'δεν', 'κατα'],
  },
}
