import type { DossierTexts } from './shape/dossier.ts'

/** Authorities that French readers know by an acronym and its article. */
const WITH_ARTICLE: Record<string, string> = { CNIL: 'la CNIL', DPC: 'la DPC' }

const the = (authority: string) => WITH_ARTICLE[authority] ?? `l’autorité ${authority}`

/** « de la CNIL », « de l’autorité … ». */
const of = (authority: string) => `de ${the(authority)}`

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** The dossier page in French. */
export const dossierTexts: DossierTexts = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Votre dossier',
  heading: (authority) => `Votre dossier pour ${the(authority)}`,
  about: (host, moment) => `${host}, page lue le ${moment}`,
  neverSent: 'Rien ne part d’ici. C’est vous qui relisez, signez et envoyez.',
  missing: {
    heading: 'Ce dossier n’est plus là',
    why: 'Un dossier est conservé 30 jours dans ce navigateur, et son lien ne fonctionne que dans ce navigateur.',
    what: 'Rouvrez la page du formulaire, cliquez sur l’extension dans la barre d’outils et choisissez «\u00a0Préparer une plainte\u00a0».',
  },
  loading: 'Ouverture de votre dossier…',
  gaveData: {
    heading: 'Avez-vous donné vos propres données ici\u00a0?',
    why: 'Seule une personne dont les données sont concernées peut déposer une plainte\u00a0; tout le monde peut envoyer un signalement.',
    yes: 'Oui, j’ai rempli et envoyé le formulaire',
    no: 'Non, j’ai seulement regardé',
    date: 'Quel jour\u00a0?',
    dateHint: 'Si vous vous en souvenez.',
    future: 'Ce jour n’est pas encore venu\u00a0; il n’entre pas dans la lettre.',
    result: {
      complaint:
        'La lettre est une plainte (réclamation au sens de l’article 77 du RGPD). L’autorité doit vous dire ce qu’elle devient.',
      report:
        'La lettre est un signalement. L’autorité peut y donner suite, sans devoir vous répondre. Ne remplissez pas le formulaire dans le seul but de pouvoir vous plaindre.',
    },
  },
  findings: {
    heading: 'Qu’avez-vous vu vous-même\u00a0?',
    lead: 'Cochez un point après avoir regardé la page et l’avoir constaté. Seuls les points cochés entrent dans la lettre.',
    none: 'L’extension n’a rien relevé sur cette page qui puisse fonder une plainte. Les points restés incertains n’en deviennent pas un motif.',
    ofForm: (purpose, number) =>
      `Formulaire ${number} (${
        {
          petition: 'pétition',
          newsletter: 'lettre d’information',
          donation: 'don',
          survey: 'sondage',
          membership: 'adhésion',
          contact: 'contact',
          registration: 'inscription',
          login: 'connexion',
          checkout: 'commande',
          search: 'recherche',
          other: 'autre',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Aucune information sur l’usage des données, aucun lien vers une politique',
        looked:
          'J’ai regardé le formulaire et toute la page, jusqu’au pied\u00a0: rien ne dit qui prend les données, pourquoi, ni quels sont mes droits, et aucun lien ne mène à une politique de confidentialité.',
      },
      'reachable-policy': {
        title: 'La politique de confidentialité liée n’a pas été trouvée',
        looked: 'J’ai cliqué sur le lien vers la politique de confidentialité : aucun document n’est venu.',
      },
      'written-policy': {
        title: 'La politique de confidentialité liée n’est pas rédigée',
        looked:
          'J’ai ouvert la politique liée : elle est vide, seulement annoncée, ou incomplètement remplie.',
      },
      'own-policy': {
        title: 'Le lien mène à la politique d’un autre organisme',
        looked: 'J’ai ouvert la politique liée : c’est celle d’un autre organisme.',
      },
      'complete-policy': {
        title: 'Des points n’ont pas été trouvés dans la politique de confidentialité liée',
        looked: 'J’ai lu la politique liée jusqu’au bout : les points cités dans la lettre n’y figurent pas.',
      },
      'controller-identity': {
        title: 'Le formulaire ne dit pas qui prend les données',
        looked:
          'J’ai regardé dans le formulaire et autour\u00a0: personne n’y est nommé pour prendre les données.',
      },
      'stated-purposes': {
        title: 'Le formulaire ne dit pas à quoi servent les données',
        looked: 'J’ai regardé dans le formulaire et autour\u00a0: rien ne dit à quoi servent les données.',
      },
      'stated-rights': {
        title: 'Le formulaire ne mentionne pas les droits sur les données',
        looked:
          'J’ai regardé dans le formulaire et autour\u00a0: aucun droit sur mes données n’est mentionné.',
      },
      'policy-link-at-form': {
        title: 'La politique de confidentialité n’est pas liée au formulaire',
        looked:
          'J’ai regardé dans le formulaire et autour\u00a0: le lien vers la politique de confidentialité ne figure qu’ailleurs sur la page.',
      },
      'empty-consent-boxes': {
        title: 'Une case pour recevoir des messages est cochée d’avance',
        looked: 'J’ai rechargé la page sans rien toucher\u00a0: la case est cochée.',
      },
      'opt-in-choice': {
        title: 'Il faut cocher pour refuser des messages',
        looked: 'J’ai lu la case\u00a0: il faut la cocher pour refuser.',
      },
      'separate-consent': {
        title: 'Une seule case vaut pour plusieurs finalités',
        looked:
          'J’ai lu la case\u00a0: elle réunit plusieurs finalités, et aucune autre case ne permet d’en choisir une seule.',
      },
      'own-act-of-consent': {
        title: 'Envoyer le formulaire vaut accord pour des messages',
        looked: 'J’ai lu le texte du formulaire\u00a0: l’envoyer vaut accord, sans case pour choisir.',
      },
      'free-consent': {
        title: 'Le formulaire exige d’accepter des messages',
        looked: 'J’ai lu la case pour recevoir des messages\u00a0: le formulaire exige qu’elle soit cochée.',
      },
      'needed-data': {
        title: 'Signer exige plus de données qu’il n’en faut',
        looked: 'J’ai regardé ces champs\u00a0: le formulaire les exige et ne dit pas pourquoi.',
      },
      'marked-fields': {
        title: 'Les champs obligatoires ne sont pas signalés',
        looked: 'J’ai regardé les champs\u00a0: rien ne montre lesquels doivent être remplis.',
      },
      'recipient-named': {
        title: 'Le formulaire part vers un organisme qui n’est pas nommé',
        looked:
          'J’ai regardé dans le formulaire et autour\u00a0: le domaine qui reçoit les données n’y est pas mentionné.',
      },
      'encrypted-transport': {
        title: 'Les données voyagent sans chiffrement',
        looked: 'J’ai regardé l’adresse\u00a0: elle commence par http:// et non par https://.',
      },
      'data-outside-address': {
        title: 'Les données s’inscrivent dans l’adresse de la page suivante',
        looked: 'Je m’appuie sur le code de la page, repris dans le relevé joint.',
      },
    },
    listings: {
      title: 'Transmettre ce que des sources publiques rapportent sur ce site',
      what: 'Avec les sources et leurs dates, à titre de contexte. La lettre précise que vous ne l’avez pas vérifié.',
    },
    clues: {
      title: 'Transmettre les indices sur qui est derrière le formulaire',
      what: 'Ils nomment un parti. La lettre énumère ce qui a été vu, n’accuse personne et en laisse l’appréciation à l’autorité.',
    },
    unclear: 'Ce qui est resté incertain, et pourquoi',
    ownSentence: 'Ce qui s’est passé, avec vos mots (une ou deux phrases)',
    ownSentenceHint:
      'Des faits seulement\u00a0: par quel chemin la page vous est parvenue, ce que vous avez reçu ensuite. Vos opinions ne sont pas nécessaires.',
  },
  authority: {
    heading: 'Quelle autorité\u00a0?',
    why: 'Vous pouvez choisir l’autorité du pays où vous habitez, où vous travaillez ou dans lequel les faits ont eu lieu.',
    language: (language) => `La lettre est en ${language}.`,
    languages: { fr: 'français', en: 'anglais' },
    advice: 'Avant l’envoi',
    local: 'fr',
    unverified: '(Non vérifié.)',
    more: 'Plus de détails sur l’envoi, et leur fiabilité',
    anonymous: 'Sans donner votre nom\u00a0?',
    checked: (date, scope) =>
      `Fiche vérifiée pour la dernière fois le ${day.format(new Date(date))}. ${scope}`,
    competence: {
      legend: 'Pourquoi celle-ci\u00a0?',
      answers: { residence: 'J’y habite', work: 'J’y travaille', infringement: 'Les faits ont eu lieu là' },
    },
    contact: {
      legend: 'Avez-vous contacté l’organisme à ce sujet\u00a0?',
      answers: { none: 'Non', unanswered: 'Oui, sans réponse', answered: 'Oui, avec une réponse' },
      date: 'Contacté le',
    },
    requests: {
      legend: 'Que demandez-vous\u00a0?',
      answers: {
        investigate: 'vérifier les faits',
        'add-information': 'un rappel à l’ordre ou une mise en demeure',
        'stop-use': 'arrêter d’utiliser les données tant que la page n’est pas corrigée',
        erase: 'effacer mes données et prévenir les destinataires',
        sanction: 'apprécier une sanction',
        'keep-informed': 'me tenir au courant',
      },
    },
  },
  attachments: {
    heading: 'Pièces jointes',
    picture: 'Capture de l’onglet',
    pictureAlt: 'Partie visible de l’onglet au moment de votre clic',
    warning:
      'Regardez-la de près\u00a0: elle peut montrer ce que vous avez saisi, votre nom ou d’autres personnes. Dans le doute, retirez-la.',
    remove: 'Retirer la capture',
    restore: 'Remettre la capture',
    removed: 'La capture n’est pas jointe.',
    missing: {
      'not-allowed': 'Pas de capture\u00a0: le navigateur ne l’a pas permise sur cette page.',
      failed: 'Pas de capture\u00a0: le navigateur n’a pas pu la prendre.',
      'too-large': 'Pas de capture\u00a0: elle était trop lourde pour être conservée.',
    },
    record: 'Relevé de la page (JSON)\u00a0: champs, textes, liens et constats. Aucune valeur saisie.',
    hash: 'SHA-256',
    preparing: 'Calcul des empreintes…',
  },
  letter: {
    heading: 'Votre lettre',
    label: 'Texte de la lettre, à modifier librement',
    waiting: {
      'for-gave-data':
        'Répondez à la première question\u00a0: elle décide s’il s’agit d’une plainte ou d’un signalement.',
      'for-a-finding': 'Cochez au point 2 ce que vous avez vu vous-même\u00a0: la lettre repose dessus.',
    },
    fill: 'Écrivez votre nom et votre adresse sur les pointillés, ou à la main après impression. Ils ne sont enregistrés nulle part\u00a0: ils disparaissent quand vous fermez cette page.',
    edited: 'Vous avez modifié cette lettre. Elle reste telle que vous l’avez écrite.',
    stale: 'Vous avez modifié cette lettre, puis une réponse. La lettre reste telle que vous l’avez écrite.',
    noLonger: 'Avec ces réponses, il n’y aurait pas de lettre. La vôtre reste telle que vous l’avez écrite.',
    rewrite: 'La récrire d’après mes réponses',
    undo: 'Reprendre mon texte',
    rewritten: 'Récrite d’après vos réponses. Votre texte est gardé tant que vous ne modifiez pas celui-ci.',
    characters: (count) => `${new Intl.NumberFormat('fr-FR').format(count)} caractères`,
  },
  actions: {
    heading: 'Emporter le dossier',
    copy: 'Copier la lettre',
    copied: 'Lettre copiée.',
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
    text: 'Enregistrer en texte',
    pdf: 'Enregistrer en PDF',
    pdfBusy: 'Préparation du PDF…',
    pdfFailed: 'Le PDF n’a pas pu être préparé. Le texte contient la même lettre.',
    picture: 'Enregistrer la capture',
    record: 'Enregistrer le relevé',
    open: (authority) => `Ouvrir la page ${of(authority)}`,
    openHint:
      'S’ouvre dans un nouvel onglet. Rien n’y est rempli ni envoyé\u00a0: collez-y la lettre et joignez les fichiers.',
    info: (authority) => `Comment ${the(authority)} traite les plaintes`,
  },
  next: {
    heading: 'Et ensuite\u00a0?',
    text: {
      complaint:
        'L’autorité accuse en principe réception, peut vous poser des questions et contacter l’organisme. Elle doit vous dire dans les trois mois où en est la plainte. Elle peut ordonner des corrections ou sanctionner, et peut aussi classer l’affaire\u00a0; elle n’accorde pas de dommages-intérêts. Gardez les fichiers\u00a0: leurs empreintes montrent qu’ils n’ont pas changé.',
      report:
        'L’autorité lit les signalements et décide elle-même d’y donner suite. Il se peut que vous n’ayez pas de nouvelles. Gardez les fichiers\u00a0: leurs empreintes montrent qu’ils n’ont pas changé.',
    },
  },
}
