import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** Clocks that a French reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Paris': 'heure de Paris',
  'Europe/Brussels': 'heure de Bruxelles',
  'Europe/Luxembourg': 'heure de Luxembourg',
  'Europe/Zurich': 'heure de Zurich',
  'Europe/Berlin': 'heure de Berlin',
  'Europe/Madrid': 'heure de Madrid',
  'Europe/Rome': 'heure de Rome',
  'Europe/London': 'heure de Londres',
  'Europe/Dublin': 'heure de Dublin',
}

const and = (items: string[]) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' et ')

const or = (items: string[]) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' ou ')

const places: Record<Place, string> = {
  inside: 'dans le formulaire',
  near: 'à ses abords',
  footer: 'dans le pied de page',
  page: 'ailleurs sur la page',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('fr')

const points = (letters: string[]) =>
  letters.length === 0
    ? ''
    : `, ${letters.length > 1 ? 'points' : 'point'} ${and(letters.map((letter) => `${letter})`))}`

/** Article 4 of the GDPR has points and no paragraphs. */
const place = (article: string, paragraph: string) => {
  if (paragraph === '') return ''
  return article === '4' ? `, point ${paragraph})` : `, paragraphe ${paragraph}`
}

const numbers = (word: string, all: number[]) =>
  `${word}${all.length > 1 ? 's' : ''} n°\u00a0${and(all.map(String)).replaceAll(' et ', ' et n°\u00a0')}`

const quotedBoxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'les cases' : 'la case'} ${and(quotes)}`
}

/** « ni … ni … »: how far the search went. */
const nowhere = (wholePage: boolean) =>
  wholePage ? 'à proximité du formulaire ni ailleurs sur la page' : 'à proximité du formulaire'

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `Je n’ai trouvé, ${nowhere(wholePage)}, le ${moment}, ${what}`

/** Letters to an authority that works in French. */
export const letterTexts: LetterTexts = {
  language: 'fr',
  quotes: { open: '«\u00a0', close: '\u00a0»', innerOpen: '“', innerClose: '”' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const cited = provisions.map(
        ({ article, paragraph, points: letters }) =>
          `article ${article}${place(article, paragraph)}${points(letters)}`,
      )
      const last = provisions.at(-1)
      const comma = last && last.paragraph !== '' ? ',' : ''
      return `${cited.join('\u00a0; ')}${comma} du RGPD`
    },
    judgments: {
      'CJEU C-673/17':
        'l’arrêt de la Cour de justice de l’Union européenne du 1er octobre 2019, Planet49, C-673/17',
    },
    and,
  },
  date: ({ day, month, year }) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}`,
  moment: (at) => {
    const hour = `${at.hour}\u00a0h\u00a0${String(at.minute).padStart(2, '0')}`
    return `${letterTexts.date(at)} à ${hour} (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Réclamation – article 77 du RGPD',
    report: 'Signalement d’un formulaire de collecte de données personnelles',
  },
  reference: (reference) => `Référence\u00a0: ${reference}`,
  addressee: (name, postalAddress) =>
    `À l’attention de\u00a0: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Objet\u00a0: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Formulaire de pétition',
      newsletter: 'Formulaire de lettre d’information',
      donation: 'Formulaire de don',
      survey: 'Formulaire de sondage',
      membership: 'Formulaire d’adhésion',
      contact: 'Formulaire de contact',
      registration: 'Formulaire d’inscription',
      login: 'Formulaire de connexion',
      checkout: 'Formulaire de commande',
      search: 'Formulaire de recherche',
      other: 'Formulaire de collecte',
    }[purpose]
    const matter = {
      'information-at-form': 'information non trouvée (art. 12 et 13 du RGPD)',
      'reachable-policy': 'politique non trouvée (art. 12 et 13 du RGPD)',
      'written-policy': 'politique sans contenu (art. 12 et 13 du RGPD)',
      'own-policy': 'politique d’un autre organisme (art. 13 du RGPD)',
      'complete-policy': 'mentions non trouvées dans la politique (art. 13 du RGPD)',
      'controller-identity': 'responsable non indiqué (art. 13 du RGPD)',
      'stated-purposes': 'finalités non trouvées (art. 13 du RGPD)',
      'stated-rights': 'droits non indiqués (art. 13 du RGPD)',
      'policy-link-at-form': 'information peu accessible (art. 12 du RGPD)',
      'empty-consent-boxes': 'case cochée d’avance (art. 4 du RGPD)',
      'opt-in-choice': 'refus à cocher (art. 4 et 7 du RGPD)',
      'separate-consent': 'consentement groupé (art. 4 et 7 du RGPD)',
      'own-act-of-consent': 'envoi valant acceptation (art. 4 et 7 du RGPD)',
      'free-consent': 'accord exigé (art. 4 et 7 du RGPD)',
      'needed-data': 'données peu nécessaires exigées (art. 5 du RGPD)',
      'marked-fields': 'champs obligatoires non signalés (art. 13 du RGPD)',
      'recipient-named': 'destinataire non indiqué (art. 13 du RGPD)',
      'encrypted-transport': 'envoi non chiffré (art. 32 du RGPD)',
      'data-outside-address': 'données placées dans l’adresse (art. 32 du RGPD)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Auteur de la réclamation',
    contact: 'Coordonnées (facultatif)',
    confidentiality: 'Confidentialité',
    others: 'Autres responsables ou destinataires possibles',
    respondent: 'Organisme mis en cause',
    organisation: 'Organisme concerné',
    facts: 'Exposé des faits',
    items: 'Éléments recherchés',
    steps: 'Démarches préalables',
    context: 'Éléments de contexte',
    grounds: 'Manquements allégués',
    provisions: 'Dispositions concernées',
    requests: 'Demandes',
    attachments: 'Pièces jointes',
    statement: 'Déclaration',
  },
  author: {
    fields: [
      { label: 'Nom et prénom\u00a0:', of: [['surname', 'firstName']] },
      { label: 'Adresse postale\u00a0:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'Courriel et téléphone\u00a0:', of: [['email'], ['phone']] },
    ],
    optional: 'Ces coordonnées servent à toute question sur ce signalement.',
    onOwnBehalf: 'J’agis en mon nom.',
    competence: {
      residence: 'Je saisis l’autorité de contrôle de mon lieu de résidence habituelle.',
      work: 'Je saisis l’autorité de contrôle de mon lieu de travail.',
      infringement: 'Je saisis l’autorité de contrôle du lieu de la violation alléguée.',
    },
  },
  represented: {
    author: {
      child:
        'J’agis en qualité de parent ou de responsable légal d’un enfant de moins de 18 ans, dont les données sont concernées.',
      other:
        'J’agis au nom d’une autre personne, dont les données sont concernées et dont le mandat signé est joint.',
    },
    submitted: (whose, date, severalForms) =>
      `${date === null ? 'Les' : `Le ${date}, les`} données de ${whose === 'child' ? 'l’enfant' : 'la personne que je représente'} ont été transmises au moyen ${severalForms ? 'd’un formulaire de cette page' : 'de ce formulaire'}.`,
    erase:
      'ordonner l’effacement des données de la personne que je représente et sa notification aux destinataires',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Site ${host}. Le formulaire comporte l’indication suivante sur l’organisme\u00a0: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Site ${host}. Un document auquel la page renvoie comporte l’indication suivante sur l’organisme\u00a0: ${nameQuoted}.`,
    notFound: (host) =>
      `Site ${host}. Le responsable du traitement n’est pas identifié\u00a0: je n’ai trouvé ni son nom ni ses coordonnées aux endroits décrits ci-dessous.`,
    toBeEstablished: (host) => `Site ${host}. L’identité du responsable du traitement reste à établir.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `Le ${moment}, j’ai consulté la page ${address}${titleQuoted === null ? '' : `, intitulée ${titleQuoted}`}.`,
    omitted:
      'Les paramètres de cette adresse, qui peuvent désigner la personne qui la consulte, ne sont pas reproduits.',
    unicodeHost: (hostQuoted) => `Le nom de domaine s’affiche aussi sous la forme ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'un formulaire de pétition',
        newsletter: 'un formulaire d’inscription à une lettre d’information',
        donation: 'un formulaire de don',
        survey: 'un formulaire de sondage ou de questionnaire',
        membership: 'un formulaire d’adhésion',
        contact: 'un formulaire de contact',
        registration: 'un formulaire d’inscription',
        login: 'un formulaire de connexion',
        checkout: 'un formulaire de commande',
        search: 'un formulaire de recherche',
        other: 'un formulaire de collecte',
      }[purpose]
      return number === null ? `Cette page présente ${form}.` : `Formulaire ${number}\u00a0: ${form}.`
    },
    fieldsAsked: 'Données demandées (obligatoires lorsque la page marque le champ comme requis)\u00a0:',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'adresse électronique',
        phone: 'numéro de téléphone',
        first_name: 'prénom',
        middle_name: 'deuxième prénom',
        last_name: 'nom',
        full_name: 'nom et prénom',
        honorific: 'civilité',
        postal_address: 'adresse postale',
        address_line2: 'complément d’adresse',
        postcode: 'code postal',
        city: 'commune',
        region: 'région ou département',
        country: 'pays',
        birth_date: 'date de naissance',
        birth_day: 'jour de naissance',
        birth_month: 'mois de naissance',
        birth_year: 'année de naissance',
        age: 'âge',
        gender: 'sexe ou genre',
        nationality: 'nationalité',
        ethnicity: 'origine',
        national_id: 'numéro d’identification national',
        profession: 'profession',
        income: 'revenus',
        organisation: 'organisme',
        political_opinion: 'question d’opinion politique',
        religion: 'religion',
        union_membership: 'appartenance syndicale',
        health: 'question de santé',
        amount: 'montant',
        card_number: 'numéro de carte',
        card_name: 'titulaire de la carte',
        card_expiry: 'date d’expiration de la carte',
        card_cvc: 'cryptogramme de la carte',
        iban: 'IBAN',
        file: 'fichier',
        message: 'message',
        subject: 'objet du message',
        url: 'adresse d’un site',
        friend_contact: 'coordonnées d’une autre personne',
        username: 'identifiant',
        email_or_username: 'adresse électronique ou identifiant',
        password: 'mot de passe',
        otp: 'code à usage unique',
        captcha: 'contrôle anti-robot',
        search_query: 'recherche',
        rating: 'note',
        quantity: 'quantité',
        travel_date: 'date de voyage',
        consent: 'consentement',
        preference: 'préférence',
        remember_me: 'maintien de la connexion',
        honeypot: 'champ destiné aux robots',
        other: 'autre champ',
      }[kind]
      const label = labelQuoted === null ? '' : `, champ ${labelQuoted}`
      return `${name}${label}\u00a0: ${required ? 'obligatoire' : 'facultatif'}`
    },
    moreFields: (count) => `${count} autres champs, décrits dans le relevé joint`,
    boxes: 'Cases à cocher, dans l’état où la page les présente\u00a0:',
    box: (labelQuoted, ticked) => `${labelQuoted}\u00a0: ${ticked ? 'déjà cochée' : 'vide'}`,
    read: (textsQuoted, complete) =>
      `${complete ? 'À l’endroit du formulaire, on lit' : 'À l’endroit du formulaire, on lit notamment'}\u00a0: ${textsQuoted.join('\u00a0; ')}.`,
    readNothing:
      'Hormis les libellés des champs et des boutons, aucun texte ne figure à l’endroit du formulaire.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `Les boutons d’envoi portent les textes ${and(textsQuoted)}.`
        : `Le bouton d’envoi porte le texte ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `La page a été lue dans mon navigateur (${browser}) à l’aide de l’extension «\u00a0Avant de signer\u00a0», version ${extension}, qui relève les champs, les textes et les liens d’une page sans lire ce qui est saisi.`,
    checkedBy: {
      person: 'J’ai vérifié moi-même, sur la page, chacun des points que je soulève ci-dessous.',
      both: 'J’ai vérifié moi-même, sur la page, les points que je soulève ci-dessous, sauf ce qui repose sur le code de la page, repris dans le relevé joint.',
      record:
        'Les points que je soulève ci-dessous reposent sur le code de la page, repris dans le relevé joint.',
    },
    searched: (where, characters, links) => {
      const texts = and(where.filter(isAtForm).map((place) => places[place]))
      const beyond = where.filter((place) => !isAtForm(place)).map((place) => places[place])
      return [
        `Les textes ont été lus ${texts} (${number.format(characters)} caractères)`,
        ...(beyond.length === 0 ? [] : [`, les liens (${number.format(links)}) aussi ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters }) => {
      const what = {
        read: `a été lu (${number.format(characters)} caractères)`,
        'not-found': `n’a pas été trouvé (réponse du serveur\u00a0: ${status ?? '–'})`,
        'no-such-page': 'a donné une page qui indique que la page demandée n’existe pas',
        'not-read': `n’a pas pu être lu${status === null ? '' : ` (réponse du serveur\u00a0: ${status})`}`,
      }[outcome]
      return `Document lié ${linkQuoted}, ${address}${endedAt === null ? '' : `, qui a mené à ${endedAt}`}\u00a0: le ${moment}, il ${what}.`
    },
    notChecked: {
      'policy-not-read': 'Les documents vers lesquels la page renvoie n’ont pas été lus.',
      'hidden-form': 'Un autre formulaire de la page, qui n’était pas affiché, n’a pas été vérifié.',
      'language-unknown': 'Une partie de la page, dans une autre langue, n’a pas pu être vérifiée.',
      'page-too-large': 'La page, trop longue, n’a été lue qu’en partie.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'd’un formulaire de cette page' : 'de ce formulaire'
      return `${date === null ? 'J’ai' : `Le ${date}, j’ai`} transmis mes données au moyen ${form}.`
    },
    notSubmitted: (severalForms) =>
      `Je n’ai pas transmis de données au moyen ${severalForms ? 'd’un formulaire de cette page' : 'de ce formulaire'}.`,
    messages:
      'Depuis, j’ai constaté la réception de messages que j’attribue à l’organisme à l’origine de ce formulaire.',
    ownSentence: (sentence) => `Je précise\u00a0: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `État au ${moment}, à l’endroit du formulaire et, pour le lien, sur toute la page${documents ? ', ainsi que dans les documents liés qui ont été lus' : ''} (trouvé, non trouvé ou non vérifiable)\u00a0:`,
    ofForm: (number) => `Formulaire ${number}\u00a0:`,
    names: {
      controller: 'identité du responsable du traitement',
      purposes: 'finalités du traitement',
      rights: 'droits des personnes',
      'policy-link': 'lien vers une politique de confidentialité',
      'complaint-authority': 'droit d’introduire une réclamation',
      'legal-basis': 'base juridique',
      recipients: 'destinataires',
      retention: 'durée de conservation',
    },
    row: (name, state) => `${name}\u00a0: ${state}`,
    found: (place, textQuoted) => `trouvé ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `trouvé dans un document lié, ${textQuoted}`,
    notFound: 'non trouvé',
    unchecked: 'non vérifiable',
  },
  steps: {
    none: 'Je n’ai pas contacté l’organisme au préalable\u00a0: ma démarche porte sur le formulaire lui-même et non sur une demande d’exercice de droits restée sans suite.',
    unanswered: (date) =>
      date === null
        ? 'J’ai contacté l’organisme et n’ai pas reçu de réponse à ce jour.'
        : `J’ai contacté l’organisme le ${date} et n’ai pas reçu de réponse à ce jour.`,
    answered: (date) =>
      `J’ai contacté l’organisme${date === null ? '' : ` le ${date}`} et j’ai reçu une réponse, que je tiens à la disposition de l’autorité.`,
  },
  context: {
    intro:
      'Des sources publiques rapportent ce qui suit. Je les transmets à titre de contexte, sans les avoir vérifiées et sans en tirer de grief.',
    matched: (domain, matched) =>
      ({
        page: `Domaine de la page\u00a0: ${domain}.`,
        target: `Domaine auquel le formulaire est envoyé\u00a0: ${domain}.`,
        frame: `Domaine d’un cadre affiché dans la page\u00a0: ${domain}.`,
        link: `Domaine vers lequel la page renvoie\u00a0: ${domain}.`,
      })[matched],
    summary: (text) => text,
    historical: (date) =>
      `Ces informations portent sur une période qui s’achève en ${date}\u00a0; le domaine a pu changer de mains depuis.`,
    decision: (authority, date, outcome) => `Décision rapportée (${authority}, ${date})\u00a0: ${outcome}`,
    sources: 'Sources\u00a0:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'reproduction du texte',
    otherSite: 'ne cite pas ce domaine',
    left: 'Je laisse à l’autorité de contrôle le soin d’en apprécier la portée.',
  },
  clues: {
    intro: (moment) =>
      `Indices sur la personne ou l’organisme qui est derrière ce formulaire, relevés le ${moment}, dont je vous laisse l’appréciation\u00a0:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `le formulaire est envoyé à ${seen}, domaine d’un parti (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `le formulaire est affiché dans un cadre venant de ${seen}, domaine d’un parti (${party})`,
      'document-on-party-domain': (party, seen) =>
        `une politique ou des mentions légales auxquelles la page renvoie se trouvent sur ${seen}, domaine d’un parti (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `le document lié ${other} indique, sur le responsable du traitement\u00a0: ${seen} (peut-être ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `le document lié ${other} indique, sur l’éditeur\u00a0: ${seen} (peut-être ${party})`,
      'imprint-line': (party, seen) => `on lit\u00a0: ${seen} (peut-être ${party})`,
      'party-email': (party, seen) =>
        `l’adresse électronique ${seen} est indiquée, sur le domaine d’un parti (${party})`,
      'party-address': (party, seen) =>
        `une adresse postale d’un parti (${party}) est indiquée\u00a0: ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `le numéro de compte ${seen}, dans la source de la page, est aussi celui de ${other} (lié à un parti, ${party}, selon la liste de l’extension)`,
    },
    left: 'Chacun d’eux peut avoir une autre raison. Je ne peux pas les vérifier, n’accuse personne sur leur foi et demande à l’autorité de contrôle d’identifier le responsable du traitement.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'l’identité et les coordonnées du responsable du traitement',
      missing: 'de l’identité du responsable du traitement',
    },
    'GDPR 13(1)(c)': {
      required: 'les finalités du traitement et sa base juridique',
      missing: 'des finalités du traitement ou de sa base juridique',
    },
    'GDPR 13(2)(b)': { required: 'l’indication de ses droits', missing: 'des droits des personnes' },
    'GDPR 13(2)(d)': {
      required: 'celle du droit d’introduire une réclamation auprès d’une autorité de contrôle',
      missing: 'du droit d’introduire une réclamation',
    },
  },
  policyItems: {
    controller: {
      required: 'l’identité du responsable du traitement',
      missing: 'de l’identité du responsable du traitement',
    },
    contact: {
      required: 'les coordonnées du responsable du traitement',
      missing: 'des coordonnées du responsable du traitement',
    },
    purposes: { required: 'les finalités du traitement', missing: 'des finalités du traitement' },
    'legal-basis': {
      required: 'la base juridique du traitement',
      missing: 'de la base juridique du traitement',
    },
    recipients: {
      required: 'les destinataires des données ou leurs catégories',
      missing: 'des destinataires des données',
    },
    retention: {
      required: 'la durée de conservation ou les critères qui la déterminent',
      missing: 'de la durée de conservation',
    },
    rights: { required: 'les droits de la personne concernée', missing: 'des droits des personnes' },
    complaint: {
      required: 'le droit d’introduire une réclamation auprès d’une autorité de contrôle',
      missing: 'du droit d’introduire une réclamation',
    },
  },
  groundsIntro: {
    complaint:
      'Les articles cités sont ceux du règlement (UE) 2016/679 (RGPD)\u00a0; l’autorité de contrôle reste libre de leur qualification.',
    report:
      'Les faits relevés me paraissent concerner les dispositions suivantes du règlement (UE) 2016/679 (RGPD)\u00a0; l’autorité de contrôle reste libre de leur qualification.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `La personne dont les données sont collectées doit recevoir à ce moment, de façon aisément accessible, ${and(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(
          moment,
          wholePage,
          `aucune indication ${or(missing)}, ni aucun lien vers une politique de confidentialité`,
        ),
    },
    'reachable-policy': {
      law: () =>
        'La personne dont les données sont collectées doit recevoir à ce moment-là, de façon aisément accessible, les informations sur le traitement.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Le ${moment}, le document annoncé par le lien vers la politique n’a pas été trouvé`
          : `Le ${opened.moment}, le lien ${opened.linkQuoted} (${opened.address}) ne menait à aucun document\u00a0: ${
              opened.outcome === 'no-such-page'
                ? 'la page obtenue indique que la page demandée n’existe pas'
                : `le serveur a répondu ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'La personne dont les données sont collectées doit recevoir à ce moment-là, de façon aisément accessible, les informations sur le traitement.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `Le ${opened?.moment ?? moment}, le document annoncé par le lien vers la politique${
          opened === undefined
            ? ''
            : ` ${opened.linkQuoted} (${opened.address}, ${number.format(opened.characters)} caractères)`
        } ne comportait pas l’ensemble de ces informations${quotes.length === 0 ? '' : `\u00a0; on y lit ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'L’identité et les coordonnées du responsable du traitement doivent être fournies au moment de la collecte.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Le ${moment}, le lien vers la politique menait à celle d’un autre organisme`
          : `Le ${opened.moment}, le lien ${opened.linkQuoted} (${opened.address}) menait à ${
              opened.endedAt ?? opened.address
            }, que je comprends comme la politique d’un autre organisme`,
    },
    'complete-policy': {
      law: (required) =>
        `Parmi les informations à fournir au moment de la collecte ${required.length > 1 ? 'figurent' : 'figure'} ${and(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `Le ${moment}, je n’ai trouvé dans la politique liée aucune indication ${or(missingItems)}`
          : `Dans ${documents.length > 1 ? 'les politiques liées' : 'la politique liée'} ${and(
              documents.map(
                ({ address, moment, characters }) =>
                  `(${address}, lue le ${moment}, ${number.format(characters)} caractères)`,
              ),
            )} et à l’endroit du formulaire, je n’ai trouvé aucune indication ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'L’identité et les coordonnées du responsable du traitement doivent être fournies au moment de la collecte.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'aucune indication de l’identité du responsable du traitement'),
    },
    'stated-purposes': {
      law: () => 'Les finalités du traitement doivent être fournies au moment de la collecte.',
      fact: ({ moment, wholePage }) =>
        notFound(
          moment,
          wholePage,
          'aucune indication des finalités pour lesquelles les données sont demandées',
        ),
    },
    'stated-rights': {
      law: () => 'L’existence des droits de la personne doit être indiquée au moment de la collecte.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'aucune indication des droits dont la personne dispose sur ses données'),
    },
    'policy-link-at-form': {
      law: () => 'L’information doit être fournie de façon aisément accessible.',
      fact: ({ moment, elsewhere }) =>
        `Le ${moment}, je n’ai trouvé aucun lien vers une politique de confidentialité dans le formulaire ni à ses abords${
          elsewhere === null ? '' : `\u00a0; un tel lien figure ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Le consentement suppose un acte positif clair\u00a0; une case cochée par défaut, que la personne doit décocher pour refuser, n’y suffit pas.',
      fact: ({ moment, quotes }) =>
        quotes.length > 1
          ? `Le ${moment}, avant toute action de ma part, les cases ${and(quotes)} étaient déjà cochées`
          : `Le ${moment}, avant toute action de ma part, ${quotes.length === 0 ? 'une case de consentement' : `la case ${and(quotes)}`} était déjà cochée`,
    },
    'opt-in-choice': {
      law: () =>
        'Le consentement suppose un acte positif clair\u00a0; il ne peut pas être déduit de l’absence d’un refus.',
      fact: ({ moment, quotes }) =>
        `Le ${moment}, il fallait cocher ${quotedBoxes(quotes, 'une case')} pour refuser de recevoir des messages`,
    },
    'separate-consent': {
      law: () =>
        'Le consentement doit être spécifique à chaque finalité et sa demande se distinguer des autres questions.',
      fact: ({ moment, quotes, purposes }) =>
        quotes.length > 1
          ? `Le ${moment}, chacune des cases ${and(quotes)} valait pour plusieurs finalités, sans choix séparé`
          : `Le ${moment}, une seule case${quotes.length === 0 ? '' : `, ${and(quotes)},`} valait pour plusieurs finalités${
              purposes.length < 2 ? '' : ` (${and(purposes)})`
            }, sans choix séparé`,
    },
    'own-act-of-consent': {
      law: () =>
        'Le consentement doit être donné par un acte positif propre et sa demande se distinguer des autres questions.',
      fact: ({ moment, quotes }) =>
        `Le ${moment}, le formulaire faisait valoir son envoi comme un accord, sans choix séparé${
          quotes.length === 0 ? '' : `\u00a0: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'Le consentement doit être libre\u00a0; il ne doit pas être la condition de ce pour quoi il n’est pas nécessaire.',
      fact: ({ moment, quotes }) =>
        `Le ${moment}, le formulaire exigeait, pour être envoyé, que ${quotedBoxes(
          quotes,
          'une case pour recevoir des messages',
        )} ${quotes.length > 1 ? 'soient cochées' : 'soit cochée'}`,
    },
    'needed-data': {
      law: () =>
        'Les données doivent être adéquates, pertinentes et limitées à ce qui est nécessaire au regard des finalités pour lesquelles elles sont traitées.',
      fact: ({ moment, quotes }) =>
        `Le ${moment}, le formulaire ne pouvait être signé sans ${
          quotes.length === 0
            ? 'des données autres que celles d’une signature'
            : `les données demandées sous ${and(quotes)}`
        }\u00a0; je n’ai trouvé à côté aucune indication de ce pour quoi elles sont nécessaires`,
    },
    'marked-fields': {
      law: () =>
        'La personne doit savoir si la fourniture des données est obligatoire et quelles sont les conséquences de leur non-fourniture.',
      fact: ({ moment, quotes }) =>
        `Le ${moment}, le code du formulaire exigeait certains champs${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } et non les autres\u00a0; je n’ai trouvé ni dans le formulaire ni à côté de signe ou de phrase qui les distingue`,
    },
    'recipient-named': {
      law: () =>
        'Les destinataires des données, ou leurs catégories, doivent être indiqués au moment de la collecte.',
      fact: ({ moment, wholePage, host, target }) =>
        `Le code de la page (${host}) envoie le formulaire au domaine ${target}. ${notFound(
          moment,
          wholePage,
          'aucune mention de ce destinataire',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Les données doivent être protégées, compte tenu des risques, par des mesures appropriées, dont le chiffrement de leur transmission.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `Le ${moment}, la page qui présente le formulaire était fournie par une adresse en http, sans chiffrement`
          : `Le ${moment}, le formulaire était envoyé à une adresse en http, sans chiffrement`,
    },
    'data-outside-address': {
      law: () =>
        'Les données doivent être protégées contre la divulgation non autorisée par des mesures appropriées.',
      fact: ({ moment }) =>
        `Le ${moment}, le formulaire était déclaré avec la méthode GET, qui inscrit les données saisies dans l’adresse de la page suivante, conservée notamment dans l’historique du navigateur et les journaux du serveur`,
    },
  },
  hiddenText: (textQuoted) =>
    `Le code de la page contient un texte que l’écran n’affiche pas\u00a0: ${textQuoted}.`,
  unknownRole:
    'Je ne peux pas vérifier si ce domaine est celui d’un prestataire agissant pour le compte du site.',
  otherLink: (textQuoted, place) =>
    `Un lien ${textQuoted} figure ${places[place]}\u00a0; le document vers lequel il renvoie n’a pas été lu par l’extension.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Un lien ${textQuoted} figure ${places[place]}\u00a0; ${
      {
        read: `le document auquel il mène a été lu le ${moment}, et aucune information sur l’usage des données n’y a été trouvée`,
        'not-found': `le ${moment}, le document auquel il mène n’a pas été trouvé (réponse du serveur\u00a0: ${status ?? '–'})`,
        'no-such-page': `le ${moment}, il menait à une page qui indique que la page demandée n’existe pas`,
        'not-read': 'le document auquel il mène n’a pas pu être lu par l’extension',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Un lien ${textQuoted} figure ${places[place]} et mène à ${host}\u00a0; je l’ai tenu pour celui d’une autre organisation.`,
  nationalContext: {
    FR: 'À titre de contexte, l’article R625-10 du code pénal, en son 2° et en son dernier alinéa, vise les mentions à porter sur le questionnaire lui-même ainsi que les informations des articles 13 et 14 du RGPD\u00a0; cette lettre ne demande aucune appréciation pénale.',
  },
  unanswered: {
    subject: 'Demande d’exercice de droits sans réponse (art. 12 du RGPD)',
    respondent: (host) =>
      `Site ${host}. La réclamation vise l’organisme auquel a été adressée la demande décrite ci-dessous.`,
    asked: (rights) => `La demande portait sur ${and(rights)}.`,
    rights: {
      access: 'l’accès aux données à caractère personnel (article 15 du RGPD)',
      object: 'l’opposition à la prospection (article 21 du RGPD)',
      erase: 'l’effacement des données (article 17 du RGPD)',
    },
    law: 'Le responsable du traitement doit fournir des informations sur les mesures prises à la suite d’une demande formulée en application des articles 15 à 22 dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois à compter de sa réception\u00a0; une prolongation doit être annoncée dans ce même délai, avec ses motifs.',
    fact: (sent, today) => `La demande du ${sent} n’avait reçu aucune réponse au ${today}`,
    piece: (number, sent) =>
      `Pièce n°\u00a0${number}\u00a0: copie de la demande du ${sent} et preuve de son envoi`,
  },
  leftToAuthority: 'Je laisse à l’autorité de contrôle le soin d’apprécier ces faits.',
  requestsIntro: 'Je demande à l’autorité de contrôle de bien vouloir\u00a0:',
  requests: {
    investigate: 'vérifier les faits exposés et instruire ce dossier',
    'order-reply':
      'ordonner à l’organisme de satisfaire à la demande d’exercice de droits restée sans réponse',
    'stop-use':
      'faire cesser l’utilisation des données ainsi collectées tant que la page n’est pas mise en conformité',
    erase: 'ordonner l’effacement de mes données et sa notification aux destinataires',
    sanction: 'apprécier l’opportunité d’une sanction',
    'keep-informed':
      'm’informer de l’état d’avancement et de l’issue de cette réclamation (article 77, paragraphe 2, du RGPD)',
  },
  addInformation: {
    information:
      'rappeler l’organisme à ses obligations ou le mettre en demeure d’ajouter l’information au formulaire',
    other:
      'rappeler l’organisme à ses obligations ou le mettre en demeure de mettre le formulaire en conformité',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = numbers('pièce', all)
      if (forms.length === 0) return pieces
      return `${forms.length > 1 ? 'formulaires' : 'formulaire'} ${and(forms.map(String))}\u00a0; ${pieces}`
    },
    picture: 'capture de la partie visible de l’onglet',
    facts: 'relevé de la page au format JSON (champs, textes, liens et constats, sans aucune valeur saisie)',
    line: (number, title, moment, fileName) =>
      `Pièce n°\u00a0${number}\u00a0: ${title}, ${moment}, fichier ${fileName}`,
    hash: (hash) => `SHA-256\u00a0: ${hash}`,
    hashMeans:
      'L’empreinte SHA-256 permet de vérifier qu’un fichier n’a pas changé depuis son calcul\u00a0; elle n’en prouve pas l’origine.',
    noPicture: 'Aucune capture d’écran n’est jointe.',
  },
  wholeLetter: 'La lettre entière est jointe.',
  notIdentified: (host) => `Non identifié – site ${host}`,
  reply: {
    came: (date) => `La réponse m’est parvenue le ${date}.`,
    said: {
      refused: 'Elle rejette la demande en donnant des motifs.',
      'refused-without-reasons': 'Elle rejette la demande sans donner de motifs.',
      'in-part': 'Elle ne satisfait la demande qu’en partie.',
      'promise-not-kept':
        'Elle annonce que la demande sera satisfaite\u00a0; à ce jour, je n’ai pas constaté que cela ait été fait.',
      'without-source': 'Elle n’indique pas d’où proviennent les données.',
    },
    concerns: (rights) => `Cela concerne ${and(rights)}.`,
    subject: {
      refused: 'Demande d’exercice de droits rejetée (art. 15 à 22 du RGPD)',
      'refused-without-reasons':
        'Demande d’exercice de droits rejetée sans indication de motifs (art. 12 du RGPD)',
      'in-part': 'Demande d’exercice de droits satisfaite en partie (art. 12 du RGPD)',
      'promise-not-kept': 'Demande d’exercice de droits, réponse non suivie d’effet (art. 12 du RGPD)',
      'without-source': 'Demande d’accès, source des données non indiquée (art. 15 du RGPD)',
    },
    law: {
      refused:
        'Une demande d’exercice de ces droits ne peut être rejetée que dans les cas prévus par les textes.',
      'refused-without-reasons':
        'Le responsable du traitement qui ne donne pas suite à une demande doit informer la personne, au plus tard dans un délai d’un mois à compter de sa réception, des motifs de son inaction et de la possibilité d’introduire une réclamation.',
      'without-source':
        'Lorsque les données n’ont pas été collectées auprès de la personne concernée, celle-ci doit recevoir, sur demande, toute information disponible quant à leur source.',
    },
    fact: {
      refused: (sent) => `La demande du ${sent} a été rejetée`,
      'refused-without-reasons': (sent) =>
        `La demande du ${sent} a été rejetée sans que des motifs soient donnés`,
      'in-part': (sent, today) => `Au ${today}, la demande du ${sent} n’était satisfaite qu’en partie`,
      'promise-not-kept': (sent, today) =>
        `Au ${today}, je n’avais pas constaté que ce qui était annoncé en réponse à la demande du ${sent} ait été fait`,
      'without-source': (sent) =>
        `La réponse à la demande du ${sent} n’indique pas d’où proviennent les données`,
    },
    order: 'ordonner à l’organisme de satisfaire à la demande d’exercice de droits décrite ci-dessus',
    piece: (number, sent) => `Pièce n°\u00a0${number}\u00a0: copie de la demande du ${sent} et de la réponse`,
  },
  confidential: {
    own: 'Je demande que mon identité ne soit pas communiquée à l’organisme.',
    represented:
      'Je demande que ni mon identité ni celle de la personne que je représente ne soient communiquées à l’organisme.',
    tellFirst:
      'Si la réclamation ne peut être traitée ainsi, je demande qu’on m’en informe avant toute communication.',
  },
  others: {
    intro:
      'Les suivants peuvent aussi être responsables du traitement ou destinataires des données. Je ne connais pas leur rôle, n’accuse aucun d’eux et demande à l’autorité de contrôle de l’établir\u00a0:',
    target: (host) => `l’organisme auquel appartient l’adresse ${host}, à laquelle le formulaire est envoyé`,
    publisher: (nameQuoted) => `${nameQuoted}, indiqué comme éditeur dans les mentions légales du site`,
    listed: (party, domain, source) =>
      `${party}\u00a0: des sources publiques y rattachent le domaine ${domain}${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm: 'Je certifie l’exactitude des faits exposés, tels que je les ai constatés aux dates indiquées.',
    place: 'Fait à\u00a0:',
    date: 'Le\u00a0:',
    signature: 'Signature\u00a0:',
  },
  page: (number, of) => `page ${number} sur ${of}`,
  pictureCaption: (number, moment) =>
    `Pièce n°\u00a0${number}\u00a0: capture de la partie visible de l’onglet, ${moment}`,
  consentPurposes: {
    newsletter: 'lettre d’information',
    marketing: 'prospection',
    marketing_partners: 'prospection par des partenaires',
    terms: 'acceptation de conditions',
    privacy_ack: 'lecture de la politique de confidentialité',
    publication: 'publication',
    signature: 'signature',
    other: 'autre finalité',
  },
}
