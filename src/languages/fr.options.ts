import type { OptionsTexts } from './shape/options.ts'

const locale = 'fr'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const entries = (amount: number) => count(amount, 'entrée', 'entrées')

/** The options page in French. */
export const optionsTexts: OptionsTexts = {
  language: 'fr',
  locale,
  title: 'Listes et réglages',
  lead: 'Les listes de sites liés à des partis que l’extension consulte, et ce qu’elle peut montrer dans les pages.',
  loading: 'Recherche de vos listes…',
  unanswered: {
    nothing: 'L’extension ne répond pas\u00a0; vos listes ne peuvent être affichées.',
    last: 'L’extension ne répond pas. Voici ce qu’elle a dit en dernier.',
    retry: 'Réessayer',
  },
  lists: {
    heading: 'Listes',
    maintainedBy: 'Tenue par',
    bundled: 'Fournie avec l’extension et renouvelée avec elle. Elle ne peut être retirée.',
    ownName: 'Son propre nom\u00a0:',
    edition: 'Édition',
    issued: (edition, day, age) => `n°\u00a0${number.format(edition)} du ${day}, parue ${age}`,
    expires: 'Expire le',
    verified: 'Vérifiée le',
    tried: 'Essayée le',
    paused: 'Suspendue\u00a0: ni renouvelée ni consultée jusqu’à ce que vous la repreniez.',
    lost: 'Ce qui était enregistré de cette liste ne peut être lu\u00a0; elle n’est donc pas consultée. Retirez-la, puis abonnez-vous de nouveau.',
    removed: (name) => `Retirée\u00a0: «\u00a0${name}\u00a0».`,
    gone: (name) => `«\u00a0${name}\u00a0» ne fait plus partie de vos listes.`,
    subscribed: (name, edition, amount) =>
      `Abonnement pris à «\u00a0${name}\u00a0», n°\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Critères, suggestions, contestations',
    criteria: 'Critères',
    suggestions: 'Suggestions',
    appeals: 'Contestations',
    notNamed: 'La liste ne le dit pas.',
    own: [
      'La même règle vaut pour tous les partis.',
      'Chaque entrée a une source publique et datée qui nomme ce site même.',
      'Deux personnes de l’équipe décident, sans compter l’auteur de l’entrée.',
      'Personne ne vote, et aucune autre liste n’est incorporée.',
    ],
    ownRoute:
      'Les corrections s’adressent au projet, par son outil de suivi\u00a0: ce qui est inexact, et ce qui le montre. Tout le monde peut en demander.',
  },
  origin: {
    heading: 'Adresse et clé',
    address: 'Adresse',
    key: 'Clé publique',
    nextKey: 'Clé annoncée pour les éditions à venir',
    keyId: (id) => `Identifiant de clé ${id}`,
  },
  update: {
    act: 'Mettre à jour',
    underWay: 'Mise à jour…',
    updated: (edition) => `Mise à jour faite\u00a0: n°\u00a0${number.format(edition)}.`,
    unchanged: 'Rien de nouveau.',
    refused: (why, issued) => `Pas de mise à jour\u00a0: ${why} La liste du ${issued} reste utilisée.`,
    noAnswer: 'L’extension n’a pas répondu. La liste reste telle quelle.',
    pausedNow: 'La liste est suspendue. Reprenez-la d’abord.',
    problems: (amount) =>
      `Pour qui tient la liste\u00a0: ${count(amount, 'point à corriger', 'points à corriger')}`,
  },
  pause: {
    pause: 'Suspendre',
    resume: 'Reprendre',
    paused: 'Suspendue.',
    resumed: 'Reprise.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  remove: {
    act: 'Retirer',
    ask: (amount) =>
      `Retirer cette liste et ${count(amount, 'son entrée', 'ses entrées')}\u00a0? Pour la retrouver, il vous faudra son adresse et sa clé.`,
    askLost: 'Retirer ce qui reste de cette liste\u00a0?',
    confirm: 'Oui, retirer',
    keep: 'Garder',
    failed: 'La liste n’a pas pu être retirée. Réessayez.',
  },
  progress: {
    phase: {
      signature: 'Téléchargement de la signature',
      list: 'Téléchargement de la liste',
      checking: 'Vérification de la signature et des entrées',
      storing: 'Enregistrement des entrées',
    },
    colon: '\u00a0: ',
    of: (done, whole, share) => `${done} sur ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Entrées (${number.format(amount)})`,
    search: 'Chercher un domaine ou un parti',
    searchHint: 'Une partie du nom suffit.',
    loading: 'Recherche des entrées…',
    unanswered: 'Les entrées n’ont pas pu être obtenues.',
    found: (shown, total, query) =>
      `${query === '' ? '' : `«\u00a0${query}\u00a0»\u00a0: `}${number.format(shown)} sur ${count(total, 'entrée affichée', 'entrées affichées')}.`,
    none: (query) =>
      query === ''
        ? 'Cette liste n’a pas d’entrée.'
        : `«\u00a0${query}\u00a0»\u00a0: aucune entrée dans cette liste.`,
    more: (amount) => `En afficher ${number.format(amount)} de plus`,
    lastSource: (date) => `dernière source\u00a0: ${date}`,
    operator: 'Exploitant, selon les sources',
    textOf: 'texte de',
    kind: {
      petition: 'pétition',
      quiz: 'quiz',
      survey: 'sondage',
      'support-declaration': 'déclaration de soutien',
      'vote-application': 'demande de vote',
      contest: 'concours',
      'share-a-friend': 'page à partager avec des proches',
      lookalike: 'page ressemblant à une autre',
    },
    retired: (amount) =>
      `${count(amount, 'entrée retirée, gardée', 'entrées retirées, gardées')} pour mémoire et non affichée${plurals.select(amount) === 'one' ? '' : 's'}.`,
    byParty: 'Entrées par parti',
    tooLong: (limit) => `Seules les listes de ${entries(limit)} au plus sont comptées ici.`,
  },
  subscribe: {
    heading: 'S’abonner à une liste',
    what: 'Une liste peut dire d’un site qu’il y figure, et pourquoi\u00a0; rien des pages que vous visitez n’est envoyé à qui que ce soit. Une fois par jour, son fichier est demandé à l’adresse indiquée ici, dont l’hébergeur voit votre adresse IP.',
    where:
      'L’adresse et la clé sont publiées ensemble par qui tient la liste. Comparez la clé avec un second endroit, s’il en existe un.',
    address: { label: 'Adresse de la liste', hint: 'Commence par https://' },
    key: {
      label: 'Clé publique',
      hint: '56\u00a0caractères à partir de RW\u00a0; le fichier .pub collé en entier convient aussi.',
    },
    name: {
      label: 'Nom (facultatif)',
      hint: 'Comme vous voulez l’appeler. Laissé vide\u00a0: son propre nom.',
    },
    act: 'S’abonner',
    underWay: 'Téléchargement et vérification de la liste…',
    badAddress: 'Aucune liste ne peut être demandée à cette adresse. Elle doit commencer par https://',
    knownAddress: 'Cette adresse est déjà celle d’une de vos listes.',
    badKey: 'Ce n’est pas une clé publique. Elle a 56\u00a0caractères et commence par RW.',
    tooMany: 'Vous avez autant de listes que l’extension peut en tenir. Retirez-en une d’abord.',
    refused: (why) => `Abonnement non pris\u00a0: ${why} Rien n’a été enregistré.`,
    noAnswer: 'L’extension n’a pas répondu. Réessayez.',
  },
  interfaceLanguage: {
    heading: 'Langue',
    label: 'Langue de l’extension',
    browsers: 'Celle du navigateur',
    what: 'Les lettres restent dans la langue de l’autorité à laquelle vous écrivez.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  managed: 'Fixé par la personne qui administre ce navigateur.',
  warnings: {
    heading: 'Quand avertir',
    legend: 'Un avertissement dans la page',
    choice: {
      noted: 'Quand des points sont relevés à un formulaire, et sur les sites de la liste',
      listed: 'Seulement sur les sites de la liste',
      never: 'Jamais\u00a0: le bouton de la barre d’outils le dit',
    },
    badge: 'Le bouton de la barre d’outils indique dans tous les cas le niveau de chaque page.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  silenced: {
    heading: 'Sites sans avertissement',
    what: 'Les sites où vous avez masqué un avertissement. Seul ce navigateur les connaît.',
    none: 'Vous n’avez masqué aucun avertissement.',
    unanswered: 'L’extension ne répond pas\u00a0; ces sites ne peuvent être affichés.',
    untilNew: 'masqué jusqu’à du nouveau',
    always: 'aucun avertissement',
    undo: 'Avertir de nouveau',
    undoFor: (host) => `Avertir de nouveau sur ${host}`,
    undone: (host) => `Les avertissements reviennent sur ${host}.`,
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  access: {
    heading: 'Accès aux pages',
    every: 'L’extension peut lire la page que vous regardez, sur tous les sites.',
    some: 'L’extension ne peut pas lire tous les sites. Ailleurs, elle ne lit une page que si vous cliquez sur son bouton, et aucun avertissement ne vient avant.',
    twice: 'Là, le premier clic lit la page, le second montre la réponse.',
    why: 'Elle lit les formulaires et ce qui les entoure, sur votre machine. Elle ne lit pas ce que vous saisissez.',
    how: {
      chromium:
        'Pour changer cela\u00a0: clic droit sur le bouton de la barre d’outils, puis «\u00a0Gérer l’extension\u00a0», «\u00a0Accès aux sites\u00a0».',
      firefox:
        'Pour changer cela\u00a0: menu de Firefox, «\u00a0Extensions et thèmes\u00a0», cette extension, «\u00a0Permissions\u00a0».',
    },
    allow: 'Autoriser sur tous les sites',
    allowed: 'C’est autorisé. Rechargez les pages déjà ouvertes.',
    refused:
      'Rien n’a changé. Vous pourrez l’autoriser ici plus tard, ou cliquer sur le bouton de l’extension dans une page.',
    again: 'Vérifier de nouveau',
  },
  erase: {
    heading: 'Ce qui est enregistré',
    what: 'Tout se trouve dans ce navigateur, et nulle part ailleurs.',
    kept: [
      'vos dossiers et votre journal, avec captures et lettres',
      'l’identité de qui signe, si vous avez demandé à la garder',
      'les sites sans avertissement',
      'vos réglages, avec le pays choisi en dernier',
    ],
    act: 'Tout supprimer',
    ask: 'Supprimer dossiers, journal, sites sans avertissement et réglages\u00a0? C’est définitif. Vos listes restent.',
    confirm: 'Oui, tout supprimer',
    keep: 'Garder',
    done: 'Tout est supprimé.',
    failed: 'Tout n’a pas pu être supprimé. Réessayez.',
  },
  about: {
    heading: 'À propos',
    version: (version) => `Version ${version}`,
    promises: [
      'Pas de compte, pas de serveur à nous, pas de statistiques.',
      'Les mêmes règles pour tous les partis.',
      'Elle dit ce qui a été trouvé et ce qui ne l’a pas été, avec le lieu et le jour. C’est à une personne d’en juger.',
    ],
    licence: 'Logiciel libre, sous licence EUPL 1.2.',
  },
  rememberedCountry: {
    heading: 'Pays de votre autorité',
    what: (country) => `Un nouveau dossier commence par le pays choisi en dernier\u00a0: ${country}.`,
    forget: 'Oublier ce pays',
    forgotten: 'Aucun pays n’est plus retenu.',
    failed: 'Cela n’a pas pu être enregistré. Réessayez.',
  },
  inPages: {
    heading: 'Dans les pages',
    markLinks: 'Signaler les liens vers des sites listés',
    what: 'Place un petit signe à côté d’un lien de la page lorsqu’il mène à un site listé. Sans cela, ces liens sont nommés lorsque vous cliquez sur l’extension.',
    notice: 'Une page peut remarquer ce signe, et apprendre ainsi que vous utilisez cette extension.',
    on: 'Activé',
    off: 'Désactivé',
    unanswered: 'L’extension ne répond pas\u00a0; ce réglage ne peut être affiché.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
}
