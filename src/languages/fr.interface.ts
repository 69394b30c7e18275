import type { InterfaceTexts } from './shape/interface.ts'

const locale = 'fr'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

/** In French zero is singular; large round numbers have a form of their own that is written like the plural. */
function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const form = (several: boolean) => (several ? 'Un formulaire de cette page' : 'Ce formulaire')

/** French texts of popup, banner and badge. Spaces before « : ; ? ! » and inside quotation marks do not break. */
export const interfaceTexts: InterfaceTexts = {
  locale,
  local: 'fr',
  name: 'Avant de signer',
  description:
    'Lit le formulaire devant vous, dit qui prend vos données et pourquoi, et prépare une plainte que vous pouvez envoyer.',
  level: {
    listed: 'Sur la liste',
    missing: 'Points relevés',
    unclear: 'Pas certain',
    informed: 'Vous informe',
    quiet: 'Rien à relever',
    blind: 'Non vérifié',
  },
  headline: {
    unmet: {
      'information-at-form': (several) => `${form(several)} ne dit ni qui prend vos données, ni pourquoi.`,
      'policy-link-at-form': (several) =>
        `${form(several)} ne renvoie pas à la politique de confidentialité, liée ailleurs sur la page.`,
      'controller-identity': (several) => `${form(several)} ne dit pas qui prend vos données.`,
      'stated-purposes': (several) => `${form(several)} ne dit pas à quoi serviront vos données.`,
      'stated-rights': (several) => `${form(several)} ne mentionne pas vos droits sur vos données.`,
      'empty-consent-boxes': (several) =>
        `${form(several)} contient une case déjà cochée pour recevoir des messages.`,
      'opt-in-choice': (several) => `${form(several)} vous fait cocher une case pour refuser des messages.`,
      'separate-consent': (several) =>
        `${form(several)} réunit en une seule case la réception de messages et autre chose.`,
      'own-act-of-consent': (several) =>
        several
          ? 'Envoyer l’un des formulaires de cette page vaut accord pour recevoir des messages.'
          : 'Envoyer ce formulaire vaut accord pour recevoir des messages.',
      'recipient-named': (several) =>
        `${form(several)} envoie vos données à l’adresse d’un autre organisme, sans le nommer.`,
      'encrypted-transport': (several) =>
        `${form(several)} enverrait sans chiffrement ce que vous saisissez.`,
      'data-outside-address': (several) =>
        `${form(several)} place ce que vous saisissez dans une adresse web.`,
    },
    listed: {
      'party-run': (publishers, site, party) =>
        `Selon ${publishers}, ${site} a été exploité par un parti ou sa campagne (${party}).`,
      'party-figure': (publishers, site, party) =>
        `Selon ${publishers}, ${site} a été exploité par une personne ou une association proche d’un parti (${party}).`,
      promoted: (publishers, site, party) =>
        `Selon ${publishers}, ${site} a été promu par un parti (${party}).`,
    },
    site: {
      page: 'ce site',
      target: 'le site qui reçoit ce formulaire',
      frame: 'un site affiché dans cette page',
      link: 'un site vers lequel mène un lien',
    },
    unclear: (several) =>
      several
        ? 'Il n’est pas certain que ces formulaires disent qui prend vos données et pourquoi.'
        : 'Il n’est pas certain que ce formulaire dise qui prend vos données et pourquoi.',
    unclearPolicy: (several) =>
      `${form(several)} renvoie à une politique de confidentialité, qui n’a pas été lue.`,
    unclearLanguage: 'Cette page est dans une langue que l’extension ne sait pas encore lire.',
    informed: (several) =>
      several
        ? 'Les formulaires de cette page disent qui prend vos données et pourquoi.'
        : 'Ce formulaire dit qui prend vos données et pourquoi.',
    quiet: 'Rien sur cette page ne prend de données personnelles.',
    quietAsFarAsRead: 'Aucun formulaire prenant des données personnelles dans ce qui a pu être lu.',
    blind: {
      'page-too-large': {
        headline: 'Cette page est trop grande pour être lue.',
        advice:
          'On ne peut rien en dire. Avant de remplir un formulaire, cherchez qui prend vos données et pourquoi.',
      },
      'hidden-form': {
        headline: 'Le formulaire de cette page n’est pas encore ouvert.',
        advice: 'Ouvrez-le : il sera lu dès qu’il sera visible.',
      },
      'language-unknown': {
        headline: 'Cette page est dans une langue que l’extension ne sait pas encore lire.',
        advice: 'Avant de remplir un formulaire, cherchez qui prend vos données et pourquoi.',
      },
      'policy-not-read': {
        headline: 'La politique de confidentialité n’a pas été lue.',
        advice:
          'Ouvrez la politique indiquée près du formulaire et cherchez qui prend vos données et pourquoi.',
      },
      'browser-page': {
        headline: 'Cette page appartient à votre navigateur.',
        advice: 'Il n’y a rien à vérifier ici : les navigateurs ferment leurs propres pages aux extensions.',
      },
      'store-page': {
        headline: 'Les navigateurs ferment leurs boutiques aux extensions.',
        advice: 'Cette page n’a pas pu être lue. Sur les autres sites, la réponse s’affiche ici.',
      },
      document: {
        headline: 'Ceci est un document, pas une page web.',
        advice:
          'Les documents, par exemple PDF, ne sont pas lus. Cherchez dans le document qui prend vos données et pourquoi.',
      },
      'no-access': {
        headline: 'L’extension n’est pas autorisée à lire ce site.',
        advice:
          'Pour qu’il soit vérifié, autorisez l’extension sur ce site dans le menu du navigateur, puis rechargez la page.',
      },
      'not-loaded': {
        headline: 'Cette page a été ouverte avant que l’extension soit prête.',
        advice: 'Rechargez la page, puis cliquez de nouveau sur l’icône.',
      },
      'still-reading': {
        headline: 'Cette page est en cours de lecture.',
        advice: 'La réponse s’affichera ici d’elle-même.',
      },
    },
  },
  because: {
    'language-unknown': 'Cette page est dans une langue que l’extension ne sait pas encore lire.',
    'policy-not-read':
      'Cela figure peut-être dans la politique de confidentialité indiquée, qui n’a pas été lue.',
    'long-text': 'Le texte près du formulaire est long et le dit peut-être autrement.',
    'cap-hit': 'Tout le texte n’a pas pu être lu.',
    'weak-words': 'Certains mots vont dans ce sens, mais pas assez clairement.',
    'legal-notice-may-hold-it':
      'Cela figure peut-être dans les mentions légales indiquées, qui n’ont pas été lues.',
    'folded-text': 'Cela figure peut-être dans une partie du texte qu’il faut d’abord déplier.',
    'image-text': 'Une partie du texte est une image, qui ne peut pas être lue.',
    'embedded-frame': 'Le formulaire est dans un cadre, et la page autour n’a pas pu être lue.',
    'script-may-send': 'Les scripts de la page peuvent envoyer le formulaire autrement qu’il n’est écrit.',
    'needs-human-eye': 'C’est à une personne d’en juger.',
  },
  notChecked: {
    'page-too-large': 'La page est grande : elle n’a pas été lue en entier.',
    'hidden-form': 'Un formulaire qui n’est pas encore ouvert. Il sera lu dès qu’il sera visible.',
    'language-unknown': 'Des textes dans une langue que l’extension ne sait pas encore lire.',
    'policy-not-read': 'La politique de confidentialité indiquée. Vous pouvez la lire vous-même.',
    'browser-page': 'Des parties de la page qui appartiennent au navigateur.',
    'store-page': 'Des parties de la page qui appartiennent à la boutique du navigateur.',
    document: 'Un document, par exemple PDF, dans la page.',
    'no-access': 'Une partie de la page, venue d’un site que l’extension n’est pas autorisée à lire.',
    'not-loaded': 'Une partie de la page, ouverte avant que l’extension soit prête.',
    'still-reading': 'Une partie de la page, encore en cours de lecture.',
  },
  field: {
    email: 'e-mail',
    phone: 'téléphone',
    first_name: 'prénom',
    middle_name: 'deuxième prénom',
    last_name: 'nom',
    full_name: 'nom complet',
    honorific: 'civilité',
    postal_address: 'adresse',
    address_line2: 'adresse',
    postcode: 'code postal',
    city: 'ville',
    region: 'région',
    country: 'pays',
    birth_date: 'date de naissance',
    birth_day: 'date de naissance',
    birth_month: 'date de naissance',
    birth_year: 'année de naissance',
    age: 'âge',
    gender: 'genre',
    nationality: 'nationalité',
    ethnicity: 'origine ethnique',
    national_id: 'numéro d’identité',
    profession: 'profession',
    income: 'revenus',
    organisation: 'organisme',
    political_opinion: 'opinion politique',
    religion: 'religion',
    union_membership: 'appartenance syndicale',
    health: 'santé',
    amount: 'montant',
    card_number: 'carte bancaire',
    card_name: 'carte bancaire',
    card_expiry: 'carte bancaire',
    card_cvc: 'carte bancaire',
    iban: 'compte bancaire',
    file: 'fichier',
    message: 'message',
    subject: 'objet',
    url: 'adresse web',
    friend_contact: 'coordonnées d’une autre personne',
    username: 'identifiant',
    email_or_username: 'e-mail ou identifiant',
    password: 'mot de passe',
    otp: null,
    captcha: null,
    search_query: null,
    rating: 'note',
    quantity: null,
    travel_date: 'date de voyage',
    consent: null,
    preference: null,
    remember_me: null,
    honeypot: null,
    other: 'autre information',
  },
  purpose: {
    petition: 'Pétition',
    newsletter: 'Lettre d’information',
    donation: 'Don',
    survey: 'Sondage',
    membership: 'Adhésion',
    contact: 'Prise de contact',
    registration: 'Inscription',
    login: 'Connexion',
    checkout: 'Commande',
    search: 'Recherche',
    other: 'Formulaire',
  },
  notice: {
    who: 'Qui prend vos données',
    why: 'À quoi elles servent',
    recipients: 'Qui d’autre les reçoit',
    retention: 'Combien de temps elles sont gardées',
    rights: 'Vos droits',
    complaint: 'Où réclamer',
    'legal-basis': 'Sur quelle base légale',
    officer: 'Délégué à la protection des données',
    transfers: 'Transfert hors de l’Union européenne',
    mandatory: 'Ce qu’il faut remplir',
    automated: 'Décisions automatisées',
  },
  place: {
    inside: 'dans le formulaire',
    near: 'près du formulaire',
    footer: 'en bas de page',
    page: 'ailleurs sur la page',
  },
  cite: {
    gdpr: (article, paragraph, point) =>
      `RGPD, art. ${article}${paragraph === null ? '' : `, § ${paragraph}`}${point === null ? '' : `, ${point})`}`,
    judgment: (caseNumber) => `CJUE, aff. ${caseNumber}`,
  },
  badge: {
    open: (name, points) => `${name} – ${count(points, 'point relevé', 'points relevés')} sur cette page`,
    unclear: (name) => `${name} – pas certain sur cette page`,
    context: (name) => `${name} – cette page concerne un site de la liste partagée`,
    hidden: (title) => `${title} (masqué ici)`,
  },
  banner: {
    region: (name) => name,
    onList: {
      listed: 'Ce site figure sur la liste des sites liés à un parti',
      historical: 'Selon des sources anciennes, ce site était lié à un parti',
      review: 'Le lien de ce site avec un parti est en cours de vérification',
    },
    why: 'Voir pourquoi',
    close: 'Fermer',
    toolbarHint: 'Cliquez sur l’icône de l’extension dans la barre d’outils pour voir pourquoi.',
  },
  popup: {
    loading: 'Lecture de ce que l’on sait de cette page…',
    failed: {
      headline: 'L’extension n’a pas répondu.',
      advice:
        'Fermez cette fenêtre et cliquez de nouveau sur l’icône. Si cela se reproduit, rechargez la page.',
    },
    checkedAt: (moment) => `Vérifié le ${moment}`,
    asked: 'Ce qui est demandé',
    required: 'Obligatoire',
    optional: 'Facultatif',
    flow: 'Où cela va',
    you: 'Vous',
    moreFields: (amount) => `et ${number.format(amount)} de plus`,
    recipient: 'Destinataire',
    sentTo: 'Envoyé à',
    recipientStated: 'indiqué près du formulaire',
    recipientNotFound: 'non nommé près du formulaire',
    recipientNotKnown: 'n’a pas pu être établi',
    open: 'Points relevés',
    onList: 'Sur la liste partagée',
    unclear: 'Pas certain',
    found: 'Trouvé près du formulaire',
    inOrder: 'En ordre',
    context: 'Bon à savoir',
    notChecked: 'Non vérifié',
    law: (articles) => `Le droit : ${articles}`,
    hiddenText: 'Texte que personne ne peut voir',
    otherPolicy: 'Politique d’une autre organisation',
    box: 'Case ou champ',
    goesTo: 'Va vers',
    lookedIn: (places) => `Cherché ${places}`,
    searchedSize: (characters, links) =>
      `${count(characters, 'caractère', 'caractères')} et ${count(links, 'lien', 'liens')} lus`,
    seeList: 'Sources plus bas, sous « Sur la liste partagée ».',
    showOnPage: 'Montrer sur la page',
    shown: 'Signalé sur la page.',
    notShown: 'N’est plus sur la page.',
    hide: 'Masquer ici jusqu’à du nouveau',
    hidden: 'Masqué ici jusqu’à du nouveau.',
    unhide: 'Afficher de nouveau',
    prepareComplaint: 'Préparer une plainte',
    preparing: 'Préparation…',
    pageChanged: 'La page a changé. Voici ce qu’elle montre maintenant.',
    notPrepared: 'La plainte n’a pas pu être enregistrée. Libérez de la place sur le disque et réessayez.',
    reload: 'Recharger la page',
    privately: 'Rien n’a quitté votre navigateur.',
  },
  list: {
    standing: { listed: 'actuel', historical: 'historique', review: 'en vérification' },
    matched: {
      page: 'Ce site',
      target: 'Reçoit ce formulaire',
      frame: 'Affiché dans cette page',
      link: 'Lien sur cette page',
    },
    seen: (from, to) => (from === to ? `Constaté : ${from}.` : `Constaté : ${from} – ${to}.`),
    changedHands: (date) => `Le domaine a pu changer de mains depuis ${date}.`,
    lookedAt: (date) => `Vu pour la dernière fois par l’équipe de la liste le ${date}.`,
    takes: 'Ce qu’il recueillait',
    regulator: (authority, date) => `${authority}, ${date}`,
    disclosure: 'Ce que l’on voyait de son exploitant',
    sources: (amount) => count(amount, 'source', 'sources'),
    widerAffair: 'sur l’affaire en général, ne nomme pas ce site',
    notOnIt: (date) => `Absent de la liste partagée du ${date}. À lui seul, cela ne dit rien d’un site.`,
    edition: (edition, date) => `Liste partagée n° ${number.format(edition)} du ${date}.`,
  },
}
