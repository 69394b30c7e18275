import { evidenceTexts } from './fr.evidence.ts'
import { fillingTexts } from './fr.filling.ts'
import { keepingTexts } from './fr.keeping.ts'
import { lawTexts } from './fr.laws.ts'
import { writingTexts } from './fr.writing.ts'
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
  title: 'Avant de signer – votre dossier',
  heading: (authority) => (authority === null ? 'Votre dossier' : `Votre dossier pour ${the(authority)}`),
  about: (host, moment) => `${host}, page lue le ${moment}`,
  neverSent: 'Rien ne part d’ici. C’est vous qui relisez, signez et envoyez.',
  missing: {
    heading: 'Ce dossier n’est plus là',
    why: 'Il a été supprimé ou sa durée de conservation est passée, ou le lien vient d’un autre navigateur\u00a0: un dossier reste dans le navigateur où il a été fait.',
    what: 'Rouvrez la page du formulaire, cliquez sur l’extension dans la barre d’outils et choisissez «\u00a0Préparer une plainte\u00a0».',
  },
  loading: 'Ouverture de votre dossier…',
  filling: fillingTexts,
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Avez-vous donné vos propres données ici\u00a0?',
    why: 'Seule une personne dont les données sont concernées peut déposer une plainte\u00a0; tout le monde peut envoyer un signalement. Si vous agissez pour votre enfant ou pour quelqu’un d’autre, répondez pour cette personne.',
    yes: 'Oui, j’ai rempli et envoyé le formulaire',
    no: 'Non, j’ai seulement regardé',
    date: 'Quel jour\u00a0?',
    dateHint: 'Si vous vous en souvenez.',
    future: 'Ce jour n’est pas encore venu\u00a0; il n’entre pas dans la lettre.',
  },
  path: {
    messages: {
      legend: 'Avez-vous reçu des messages de sa part depuis\u00a0?',
      why: {
        yes: 'Des e-mails, SMS ou appels montrent à quoi servent les données.',
        no: 'Des e-mails, SMS ou appels voudraient dire que l’organisme détient tout de même vos données.',
      },
      yes: 'Oui',
      no: 'Non',
    },
    contact: {
      legend: 'Avez-vous contacté l’organisme au sujet de vos données\u00a0?',
      why: 'Pour les consulter, vous opposer ou les faire effacer\u00a0: certaines autorités veulent qu’on s’adresse d’abord à lui.',
      answers: { none: 'Non', unanswered: 'Oui, sans réponse', answered: 'Oui, avec une réponse' },
      date: 'Contacté le',
    },
    onBehalfOf: {
      legend: 'De qui sont ces données\u00a0?',
      why: 'Pour agir au nom d’une autre personne, il faut un mandat signé. Si vous avez moins de 18 ans, un parent ou responsable légal peut agir pour vous.',
      answers: {
        self: 'De moi',
        child: 'De mon enfant de moins de 18 ans',
        other: 'D’une personne qui m’a demandé d’agir',
      },
      attach:
        'Ajoutez à la lettre le nom de la personne pour qui vous agissez et joignez le mandat signé ou, pour votre enfant, de quoi montrer que vous en êtes le parent ou responsable légal.',
    },
    step: {
      report: () =>
        'Signalement\u00a0: aucune donnée vous concernant n’est en cause, et l’article 77 du RGPD ne permet donc pas de plainte. L’autorité peut y donner suite, sans devoir vous répondre. Ne remplissez pas le formulaire dans le seul but de pouvoir vous plaindre.',
      'report-under-age': () =>
        'Signalement\u00a0: il dit ce que vous avez vu et ne demande la signature d’aucun parent. L’autorité peut y donner suite et ne vous doit pas de réponse. Qui exerce l’autorité parentale peut encore se plaindre pour vous.',
      'report-messages': () =>
        'Signalement de ce formulaire, puisque vous n’y avez pas donné de données. Les messages sont une autre affaire\u00a0: qui vous en envoie détient des données sur vous\u00a0; écrivez d’abord à cet organisme, et une plainte sur les messages pourra suivre après un mois.',
      complaint: () =>
        'Plainte (réclamation au sens de l’article 77 du RGPD), puisque des données ont été transmises ici. L’autorité doit vous dire ce qu’elle devient.',
      'complaint-information': () =>
        'Plainte (article 77 du RGPD), sans attendre\u00a0: elle porte sur le formulaire lui-même, et le RGPD n’exige pas d’écrire d’abord à l’organisme pour cela.',
      'complaint-pending': (_, until) =>
        `Plainte (article 77 du RGPD) sur le formulaire, sans attendre. Votre demande est une autre affaire\u00a0: l’organisme a un mois pour y répondre, jusqu’au ${until} (article 12, paragraphe 3).`,
      'complaint-undated': () =>
        'Plainte (article 77 du RGPD). Ajoutez le jour où vous avez contacté l’organisme\u00a0: il a un mois pour répondre (article 12, paragraphe 3).',
      'complaint-unanswered': (_, until) =>
        `Plainte (article 77 du RGPD)\u00a0: le délai d’un mois de l’organisme a pris fin le ${until} (article 12, paragraphe 3), et la lettre dit qu’aucune réponse n’est venue. Avec ce que vous aviez demandé, ce silence est un motif à lui seul, même si rien n’est coché au point 2.`,
      'complaint-answered': () =>
        'Plainte (article 77 du RGPD)\u00a0: vous avez d’abord contacté l’organisme, et la lettre le dit. Joignez sa réponse.',
      'complaint-contested': () =>
        'Plainte (article 77 du RGPD)\u00a0: la lettre dit ce qui a été répondu et en fait un motif à lui seul, même si rien n’est coché au point 2. Joignez la réponse.',
      'complaint-reply-early': (_, until) =>
        `Plainte (article 77 du RGPD) sur le formulaire, sans attendre\u00a0; la lettre dit ce qui a été répondu. Ce qui reste sans suite devient un motif à lui seul une fois écoulé le mois de l’organisme\u00a0: il peut compléter sa réponse jusqu’au ${until} (article 12, paragraphe 3).`,
      'write-first-authority': (authority) =>
        `Mieux vaut écrire d’abord à l’organisme, parce que ${the(authority)} l’attend\u00a0; la plainte pourra suivre après un mois sans réponse. Vous pouvez déjà la préparer ici.`,
      'write-first-right': () =>
        'Mieux vaut écrire d’abord à l’organisme, parce que vous demandez l’effacement au point 3 et que cela se demande d’abord à lui\u00a0; la plainte pourra suivre après un mois sans réponse. Vous pouvez déjà la préparer ici, ou décocher l’effacement et vous plaindre du formulaire sans attendre.',
      wait: (authority, until) =>
        `Mieux vaut attendre jusqu’au ${until}\u00a0: l’organisme a un mois pour répondre (article 12, paragraphe 3, du RGPD), et ${the(authority)} attend qu’il ait pu le faire. Vous pouvez déjà préparer la plainte ici.`,
    },
    write: {
      heading: {
        first: 'Quoi écrire à l’organisme, dans cet ordre',
        messages: 'À propos des messages\u00a0: quoi écrire à l’organisme, dans cet ordre',
      },
      lines: {
        access:
          'Demandez quelles données il détient sur vous, d’où elles viennent et qui les a reçues (article 15 du RGPD).',
        object:
          'Opposez-vous aux messages (article 21, paragraphe 2)\u00a0: il doit alors cesser de vous en envoyer.',
        erase:
          'Ne demandez l’effacement (article 17) qu’une fois cette réponse reçue\u00a0: des données effacées ne montrent plus où elles sont allées.',
      },
      keep: 'Gardez ce que vous avez envoyé et notez le jour. Après un mois sans réponse, ce silence est à son tour un motif de plainte.',
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
        looked:
          'J’ai regardé l’adresse de la page, ou m’appuie sur le relevé pour celle du formulaire\u00a0: elle commence par http:// et non par https://.',
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
    others: {
      title: 'Citer d’autres responsables ou destinataires possibles',
      what: (names) =>
        `${names}. La lettre n’accuse aucun d’eux et demande à l’autorité d’établir leur rôle.`,
    },
    unclear: 'Ce qui est resté incertain, et pourquoi',
    ownSentence: 'Ce qui s’est passé, avec vos mots (une ou deux phrases)',
    ownSentenceHint:
      'Des faits seulement\u00a0: par quel chemin la page vous est parvenue, ce que vous avez reçu ensuite. Vos opinions ne sont pas nécessaires.',
  },
  authority: {
    heading: 'Quelle autorité\u00a0?',
    why: 'Vous pouvez vous plaindre en particulier là où vous habitez, là où vous travaillez ou là où les faits ont eu lieu (article 77, paragraphe 1, du RGPD).',
    country: 'Pays',
    chooseCountry: 'Choisissez un pays',
    part: 'Partie du pays',
    choosePart: 'Choisissez une partie du pays',
    noLetter: {
      language: (languages) =>
        `Aucune lettre n’est rédigée ici\u00a0: cette autorité travaille dans ces langues\u00a0: ${languages}. Il n’y a pas encore de lettre dans l’une d’elles.`,
      law: (law) =>
        `Aucune lettre n’est rédigée ici\u00a0: cette autorité applique une autre loi (${law}), et les lettres reposent sur le RGPD, le UK GDPR ou la loi suisse.`,
      laws: {
        pipeda: 'LPRPDE, Canada',
        ccpa: 'CCPA, Californie',
      },
      parties: 'Les partis et associations ne relèvent pas d’elle.',
      yourself: 'Vous pouvez lui écrire vous-même et joindre les preuves du point 4\u00a0:',
    },
    language: (language) => `La lettre est en ${language}.`,
    unverified: '(Non vérifié.)',
    card: {
      ways: {
        portal: { complaint: 'Plainte en ligne', report: 'Signalement en ligne' },
        email: { complaint: 'Plainte par e-mail', report: 'Signalement par e-mail' },
        post: { complaint: 'Plainte par courrier', report: 'Signalement par courrier' },
      },
      account: '(Demande un compte.)',
      priorContact: 'Écrire d’abord à l’organisme',
      whoMayComplain: { complaint: 'Qui peut se plaindre', report: 'Sans être soi-même en cause' },
      anonymous: 'Sans donner votre nom',
      limits: {
        heading: 'Limites',
        characters: (count) => `${count} caractères au plus.`,
        noAttachments: 'Pas de pièces jointes.',
        attachments: (megabytes) => `Pièces jointes\u00a0: ${megabytes} Mo en tout au plus.`,
        refused: (files) => `Refusés\u00a0: ${files}.`,
        files: {
          archive: 'archives comme ZIP',
          program: 'programmes',
          audio: 'son',
          video: 'vidéo',
          link: 'liens vers des fichiers',
        },
      },
    },
    more: 'Plus de détails sur l’envoi, et leur fiabilité',
    checked: (date) => `Fiche vérifiée pour la dernière fois le ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Pourquoi celle-ci\u00a0?',
      answers: { residence: 'J’y habite', work: 'J’y travaille', infringement: 'Les faits ont eu lieu là' },
    },
    requests: {
      legend: 'Que demandez-vous\u00a0?',
      answers: {
        investigate: 'vérifier les faits',
        'order-reply': 'ordonner à l’organisme de répondre à ma demande',
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
    ready: 'La lettre est prête, sous «\u00a0Votre lettre\u00a0».',
    waiting: {
      'for-gave-data':
        'Répondez à la première question\u00a0: elle décide s’il s’agit d’une plainte ou d’un signalement.',
      'for-an-authority': 'Choisissez au point 3 un pays et son autorité\u00a0: la lettre lui est adressée.',
      'no-letter':
        'Aucune lettre à cette autorité ne peut être rédigée ici. Ses voies sont au point 3, vos preuves au point 4.',
      'for-who-signs':
        'Dites au point 1 comment vous continuez\u00a0: cela décide s’il s’agit d’une plainte ou d’un signalement.',
      'for-a-finding': 'Cochez au point 2 ce que vous avez vu vous-même\u00a0: la lettre repose dessus.',
      'no-ground-here':
        'La loi que cette autorité applique n’a pas de règle pour ce que vous avez coché au point 2. Un autre point, ou l’autorité d’un autre pays au point 3, peut porter une lettre.',
    },
    fill: 'Vos coordonnées du point 5 remplissent ici les pointillés sans être conservées avec la lettre. Ce que vous écrivez vous-même dans la lettre est conservé avec elle.',
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
    pictureOf: (name) => `Enregistrer\u00a0: ${name}`,
    record: 'Enregistrer le relevé',
    open: {
      complaint: (authority) => `Ouvrir la page ${of(authority)}`,
      report: (authority) => `Ouvrir la page des signalements ${of(authority)}`,
    },
    elsewhere:
      'La lettre que vous avez modifiée est adressée à une autre autorité, ou dans une autre langue. Pour les voies ci-dessous, réécrivez-la d’abord à partir de vos réponses.',
    openHint:
      'S’ouvre dans un nouvel onglet. Rien n’y est rempli ni envoyé\u00a0: collez-y la lettre et joignez les fichiers.',
    mail: (address) => `Écrire à ${address}`,
    mailHint:
      'Ouvre votre messagerie avec cette seule adresse\u00a0: collez-y la lettre et joignez les fichiers.',
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
