import type { WritingTexts } from './shape/writing.ts'

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'Qu’aviez-vous demandé\u00a0?',
    why: 'Une fois le mois écoulé, une demande restée sans réponse est un motif à elle seule\u00a0: il y faut le jour et ce qui était demandé.',
    answers: {
      access: 'L’accès aux données',
      object: 'Ne plus recevoir de messages',
      erase: 'L’effacement des données',
    },
    attached: 'Je joins une copie de ce que j’ai écrit et la preuve de l’envoi',
    attachedWhy: 'La lettre les cite parmi ses pièces\u00a0; c’est à vous de les ajouter.',
  },
  reply: {
    legend: 'Qu’a répondu l’organisme\u00a0?',
    why: 'Un rejet, ou ce qui reste sans suite, peut être un motif à lui seul. S’il a écrit dans le mois, en donnant des motifs, qu’il lui faut plus de temps (trois mois en tout au plus), rien n’est encore en retard\u00a0: choisissez «\u00a0Autre chose\u00a0».',
    answers: {
      refused: 'Il refuse, en donnant des motifs',
      'refused-without-reasons': 'Il refuse, sans donner de motifs',
      'in-part': 'Il n’a fait qu’une partie de ce que je demandais',
      'promise-not-kept': 'Il a annoncé qu’il le ferait, et je n’ai pas constaté que ce soit fait',
      'without-source': 'Il ne dit pas d’où viennent mes données',
      other: 'Autre chose, ou je n’en dis rien',
    },
    day: 'Réponse reçue le',
    early:
      'Ce jour est antérieur à celui où vous avez contacté l’organisme\u00a0: il reste hors de la lettre.',
    open: {
      legend: 'Qu’a-t-il refusé ou laissé sans suite\u00a0?',
      why: 'Avec cela et le jour où vous l’avez contacté, la réponse est un motif à elle seule\u00a0: un refus motivé aussitôt, le reste une fois son mois écoulé.',
      whyOfSource:
        'C’est un motif à lui seul seulement si vous aviez demandé l’accès, une fois le mois écoulé, et si des messages sont venus\u00a0: des données qui viennent de vous n’ont pas de source à indiquer.',
    },
    attached: 'Je joins une copie de ce que j’ai écrit et de la réponse',
  },
  open: {
    rights: 'Écrire cette lettre ici',
    notice: 'D’abord un mot amical au site\u00a0?',
  },
  about: {
    rights: [
      'Ne laissez sur les lignes que ce que l’organisme détient déjà, par exemple l’adresse électronique donnée sur place\u00a0: la lettre n’a besoin de rien de plus. Qui la reçoit apprend que cette adresse est lue.',
    ],
    notice: [
      'Il peut s’agir d’un simple oubli. Ce mot n’exige rien et n’a besoin d’aucune de vos données\u00a0; ce que vous envoyez à l’autorité n’en dépend pas.',
      'Écrire depuis votre adresse apprend à un site qui collecte des adresses que la vôtre est utilisée. Son formulaire de contact, ou une adresse dont vous pouvez vous passer, lui en dit moins.',
    ],
  },
  label: {
    rights: 'Texte de la lettre à l’organisme, que vous pouvez modifier',
    notice: 'Texte du mot au site, que vous pouvez modifier',
  },
  waiting: {
    'no-right': 'Cochez au moins un des points ci-dessus.',
    'other-law':
      'Aucune lettre n’est proposée ici\u00a0: elle citerait les articles du RGPD, et l’autorité choisie applique une autre loi.',
    'for-a-finding':
      'Cochez au point 2 quelles informations vous avez cherchées sans les trouver\u00a0: ce mot repose dessus.',
  },
  language: 'Langue du texte',
  copy: { rights: 'Copier cette lettre', notice: 'Copier ce mot' },
  pdf: { rights: 'Cette lettre en PDF', notice: 'Ce mot en PDF' },
  text: { rights: 'Cette lettre en texte', notice: 'Ce mot en texte' },
  proof:
    'Gardez la preuve de l’envoi\u00a0: le courriel tel qu’il est parti, avec ses en-têtes, ou le récépissé d’une lettre recommandée.',
  sent: {
    day: 'Date d’envoi',
    note: { rights: 'Noter l’envoi de cette lettre', notice: 'Noter l’envoi de ce mot' },
    noted: (day) => `Noté\u00a0: envoi le ${day}.`,
    inJournal: 'La suite, ou une autre date, se note dans le journal.',
    notNoted: 'L’envoi n’a pas pu être noté dans le journal. Notez le jour vous-même.',
  },
}
