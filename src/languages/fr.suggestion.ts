import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in French. */
export const suggestionTexts: SuggestionTexts = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Avant de signer – proposition',
  loading: 'Lecture de la page…',
  heading: { 'new-site': 'Proposer un site à une liste', correction: 'Contester ou corriger une entrée' },
  about: (host, moment) => `${host}, page lue le ${moment}`,
  promise:
    'Rien ne part d’ici. Vous envoyez vous-même le texte, là où la liste l’indique\u00a0; ce qui part est exactement le texte affiché.',
  notSeen: {
    'tab-gone':
      'L’onglet d’où vous venez n’est plus là. Le brouillon est vide\u00a0: remplissez les champs avec ce que vous savez.',
    'other-page':
      'L’onglet d’où vous venez affiche maintenant un autre site. Le brouillon est vide\u00a0: remplissez les champs avec ce que vous savez.',
    'no-answer':
      'L’extension n’a pas pu regarder la page. Le brouillon est vide\u00a0: remplissez les champs avec ce que vous savez.',
  },
  criteria: {
    heading: 'Ce qu’une liste demande',
    lines: [
      'Une source publique qui donne l’adresse du site et dit qui l’exploite ou en fait la promotion.',
      'La même règle pour tous les partis.',
      'Figurer sur une liste n’est pas enfreindre une loi\u00a0: elle rapporte ce que disent des sources datées.',
    ],
    more: 'Les critères de cette liste',
  },
  site: {
    heading: 'Le site',
    address: { label: 'Adresse du site', hint: 'Le nom du site suffit\u00a0: exemple.fr' },
    unicode: (name) => `Les navigateurs peuvent l’afficher ainsi\u00a0: ${name}.`,
    whole: {
      legend: 'Qu’est-ce qui en fait partie\u00a0?',
      domain: (name) => `${name}, avec toutes ses adresses`,
      host: (name) => `seulement ${name}`,
    },
    refused: {
      'no-site': 'Ce n’est pas le nom d’un site. Exemple\u00a0: exemple.fr',
      'shared-host':
        'À cette adresse se trouvent les formulaires de nombreux organismes, ou d’un organisme public. Une liste les nommerait tous.',
    },
    official: (party) =>
      `C’est un site officiel de ce parti\u00a0: ${party}. Les listes laissent de côté les pages qui le disent elles-mêmes.`,
    known: (list) => `Ce site figure déjà dans la liste «\u00a0${list}\u00a0».`,
    contest: 'Contester ou corriger plutôt l’entrée',
    asked: (fields) => `Ses formulaires demandent\u00a0: ${fields}.`,
    country: { label: 'Pays auquel il s’adresse', hint: '' },
    kind: { label: 'Ce qu’il demande', hint: '' },
    kinds: {
      petition: 'Des signatures sous une pétition',
      quiz: 'Des réponses à un quiz',
      survey: 'Des réponses à un sondage',
      'support-declaration': 'Une déclaration de soutien',
      'vote-application': 'Une demande pour voter',
      contest: 'Une participation à un concours',
      'share-a-friend': 'Les coordonnées d’amis',
      lookalike: 'Des données sur une page qui ressemble à celle d’un autre',
    },
    choose: 'Choisir…',
  },
  behind: {
    heading: 'Qui est derrière, d’après votre source\u00a0?',
    clues: 'Vu sur la page',
    noClues: 'L’extension n’a vu sur cette page aucun indice menant à un parti.',
    cluesProve:
      'Les indices ne prouvent rien à eux seuls\u00a0: des sites partagent des services et des comptes pour bien des raisons. Il faut une source dans tous les cas.',
    party: { label: 'Parti', hint: '' },
    fromClues: 'D’après les indices',
    otherParty: 'Un autre parti…',
    partyName: { label: 'Nom du parti', hint: '' },
    relation: {
      legend: 'Que dit la source\u00a0?',
      answers: {
        'party-run': 'Le parti, son comité ou la campagne de son candidat exploite le site',
        'party-figure': 'Une personne du parti, ou une association qu’elle préside, l’exploite',
        promoted: 'Le parti en fait la promotion\u00a0; personne ne dit qui l’exploite',
      },
    },
    operator: {
      label: 'Qui l’exploite, par son nom',
      hint: 'Si la source le dit. Des organismes, pas de particuliers.',
    },
  },
  sources: {
    heading: 'Vos sources',
    lead: 'Au moins une, publique et datée, qui donne l’adresse du site\u00a0: un journal, une autorité, un tribunal, les mentions légales du site.',
    one: (number) => `Source ${number}`,
    fields: {
      url: { label: 'Adresse de la source', hint: '' },
      title: { label: 'Titre', hint: '' },
      publisher: { label: 'Éditeur', hint: 'Journal, autorité, site' },
      date: { label: 'Date', hint: 'Telle que la source la donne\u00a0: 2026, 2026-11 ou 2026-11-22' },
      states: { label: 'Ce qu’elle dit du site', hint: 'Avec vos mots, en une ou deux phrases' },
    },
    namesThisSite: 'Elle donne l’adresse de ce site',
    add: 'Ajouter une source',
    remove: (number) => `Retirer la source ${number}`,
  },
  note: {
    heading: 'Autre chose\u00a0?',
    field: {
      label: 'Note pour l’équipe de la liste',
      hint: 'Des faits seulement. Laissez de côté les noms de particuliers.',
    },
  },
  entry: {
    notStated: 'non indiqué',
    notKnown: 'non connu',
    notLookedAt: 'Pas encore regardé par l’équipe de la liste.',
    namedAtForm: (quote) => `Le formulaire nommait qui prend les données\u00a0: ${quote}.`,
    namedOnPage: 'La page nommait le parti là où elle demandait des données.',
    suggested:
      'Proposé par un lecteur. L’équipe de la liste n’a pas décidé\u00a0; d’ici là, l’entrée n’est montrée à personne.',
    marks: { open: '«\u00a0', close: '\u00a0»', innerOpen: '“', innerClose: '”' },
  },
  correction: {
    says: (list, number, date) => `La liste «\u00a0${list}\u00a0», n°\u00a0${number} du ${date}, dit\u00a0:`,
    entry: { label: 'Entrée', hint: 'L’adresse du site telle que la liste la donne\u00a0: exemple.fr' },
    what: {
      heading: 'Qu’est-ce qui ne va pas\u00a0?',
      answers: {
        'wrong-fact': 'Un fait est inexact',
        'changed-hands': 'Le site a changé de mains',
        'site-corrected': 'Le site dit maintenant ce qui manquait',
        'own-site': 'J’exploite ce site et je veux répondre',
        'source-gone': 'Une source a disparu ou a été corrigée',
        other: 'Autre chose',
      },
    },
    shows: {
      heading: 'Qu’est-ce qui le montre\u00a0?',
      text: { label: 'Avec des mots', hint: 'Ce qui est inexact, ce qui est exact, et depuis quand.' },
      addresses: { label: 'Adresses qui le montrent', hint: 'Une par ligne' },
    },
    reply: {
      heading: 'Votre réponse d’exploitant',
      field: {
        label: 'Réponse à publier avec l’entrée',
        hint: '600 caractères au plus, telle qu’elle peut être publiée.',
      },
    },
    contact: {
      heading: 'L’équipe de la liste peut-elle vous poser une question\u00a0?',
      field: {
        label: 'Comment vous joindre',
        hint: 'Seulement si vous le voulez. Ce n’est conservé nulle part sur cet ordinateur.',
      },
    },
  },
  withSeen: {
    label: 'Joindre ce que l’extension a vu sur la page',
    hint: 'L’adresse sans ses paramètres, le jour, les indices et les constats. Rien de ce que vous y avez saisi. Regardez l’adresse\u00a0: son chemin peut vous nommer.',
  },
  list: {
    heading: 'Pour quelle liste\u00a0?',
    edition: (number, date) => `n°\u00a0${number} du ${date}`,
    none: 'Aucune liste n’est connue ici. Vous pouvez tout de même enregistrer le texte.',
    page: (list) => `Ouvrir la page où «\u00a0${list}\u00a0» le reçoit`,
    mail: (address) => `Écrire à ${address}`,
    pageHint:
      'S’ouvre dans un nouvel onglet. Rien n’y est rempli\u00a0: collez-y le texte ou joignez le fichier.',
    mailHint:
      'Ouvre votre messagerie avec un objet et rien d’autre\u00a0: collez-y le texte ou joignez le fichier.',
    project:
      'Cette liste vient avec l’extension. Envoyez le fichier à son projet\u00a0; la page du projet dit où.',
    maintainer: (name) =>
      `Cette liste ne donne pas d’adresse. Qui la tient, ${name}, peut vous dire où l’envoyer.`,
    unanswered: 'L’adresse de la liste n’est pas disponible ici. Les options de l’extension la donnent.',
    visitMaintainer: 'Page de qui tient la liste',
    subject: {
      'new-site': (site) => `Proposition pour la liste\u00a0: ${site}`,
      correction: (site) => `Correction d’une entrée\u00a0: ${site}`,
    },
  },
  problem: {
    site: { empty: 'l’adresse du site', wrong: 'Ce n’est pas le nom d’un site. Exemple\u00a0: exemple.fr' },
    country: { empty: 'le pays', wrong: 'Choisissez un pays.' },
    kind: { empty: 'ce que le site demande', wrong: 'Choisissez ce que le site demande.' },
    party: { empty: 'le parti', wrong: 'Choisissez un parti ou écrivez son nom.' },
    relation: {
      empty: 'ce que la source dit du parti et du site',
      wrong: 'Choisissez ce que dit la source.',
    },
    operator: { empty: 'qui l’exploite', wrong: 'Ce nom est trop long\u00a0: 200 caractères au plus.' },
    sources: { empty: 'une source', wrong: 'L’une des sources doit donner l’adresse de ce site.' },
    url: {
      empty: 'l’adresse de la source',
      wrong: 'Écrivez l’adresse entière, qui commence par https:// ou http://, sans «\u00a0@\u00a0».',
    },
    title: { empty: 'le titre de la source', wrong: 'Le titre est trop long\u00a0: 200 caractères au plus.' },
    publisher: {
      empty: 'l’éditeur de la source',
      wrong: 'Ce nom est trop long\u00a0: 200 caractères au plus.',
    },
    date: {
      empty: 'la date de la source',
      wrong: 'Écrivez une année, un mois ou un jour déjà venu\u00a0: 2026, 2026-11 ou 2026-11-22.',
    },
    states: { empty: 'ce que dit la source', wrong: 'C’est trop long\u00a0: 600 caractères au plus.' },
  },
  correctionProblem: {
    entry: { empty: 'l’entrée', wrong: 'Ce n’est pas le nom d’un site. Exemple\u00a0: exemple.fr' },
    what: { empty: 'ce qui ne va pas', wrong: 'Choisissez ce qui ne va pas.' },
    shows: { empty: 'ce qui le montre, avec des mots ou à une adresse', wrong: 'Dites ce qui le montre.' },
    addresses: {
      empty: 'des adresses qui le montrent',
      wrong:
        'Écrivez des adresses entières, une par ligne, qui commencent par https:// ou http://\u00a0; 20 au plus.',
    },
  },
  outcome: {
    heading: { 'new-site': 'La proposition', correction: 'La correction' },
    lead: 'Ce texte, et rien d’autre, est ce que vous envoyez.',
    label: 'Texte de la proposition (JSON), à lire et à copier',
    toDo: 'Il reste à compléter\u00a0:',
    lacking: 'Il manque encore\u00a0:',
    complete: {
      'new-site': 'Complet. C’est à l’équipe de la liste de décider si le site y entre.',
      correction: 'Complet. C’est à l’équipe de la liste de décider de la suite.',
    },
    raw: 'Dans les mots du contrôle que les listes utilisent',
    copy: 'Copier le texte',
    save: 'Enregistrer en fichier',
    copied: 'Texte copié.',
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
    saved: 'Fichier enregistré.',
    incomplete: 'Il n’est pas encore complet.',
    send: 'Où l’envoyer',
  },
}
