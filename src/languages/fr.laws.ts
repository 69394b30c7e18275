import type { LawTexts } from './shape/laws.ts'

/** `complaint`: its name; `term`: of the organisation; `after`: once it is over; `the`: article before the name. */
const steps = (
  { complaint, owes, term, after, the }: Record<'complaint' | 'owes' | 'term' | 'after' | 'the', string>,
  asked: string,
): LawTexts['fadp']['step'] => ({
  report: () =>
    'Signalement\u00a0: aucune donnée vous concernant n’est en cause. L’autorité peut y donner suite, sans devoir vous répondre. Ne remplissez pas le formulaire dans le seul but de pouvoir vous plaindre.',
  'report-under-age': () =>
    'Signalement\u00a0: il dit ce que vous avez vu et ne demande la signature d’aucun parent. L’autorité peut y donner suite et ne vous doit pas de réponse. Qui exerce l’autorité parentale peut encore se plaindre pour vous.',
  'report-messages': () =>
    `Signalement de ce formulaire, puisque vous n’y avez pas donné de données. Les messages sont une autre affaire\u00a0: qui vous en envoie détient des données sur vous\u00a0; écrivez d’abord à cet organisme. ${after} sans réponse, l’autorité peut en être saisie.`,
  complaint: () => `${complaint}, puisque des données ont été transmises ici. ${owes}`,
  'complaint-information': () => `${complaint}\u00a0: elle porte sur le formulaire lui-même.`,
  'complaint-pending': (_, until) =>
    `${complaint}, sur le formulaire. Votre demande est une autre affaire\u00a0: l’organisme a ${term}, jusqu’au ${until}.`,
  'complaint-undated': () =>
    `${complaint}. Ajoutez le jour où vous avez contacté l’organisme\u00a0: il a ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}\u00a0: le délai de l’organisme a pris fin le ${until}, et la lettre dit qu’aucune réponse n’est venue. ${asked}`,
  'complaint-answered': () =>
    `${complaint}\u00a0: vous avez d’abord contacté l’organisme, et la lettre le dit. Joignez sa réponse.`,
  'complaint-contested': () =>
    `${complaint}\u00a0: la lettre dit ce qui a été répondu et en fait un motif à lui seul, même si rien n’est coché au point 2. Joignez la réponse.`,
  'complaint-reply-early': (_, until) =>
    `${complaint}, sur le formulaire, sans attendre\u00a0; la lettre dit ce qui a été répondu. Ce qui reste sans suite devient un motif à lui seul une fois le délai passé\u00a0: l’organisme a ${term}, jusqu’au ${until}.`,
  'write-first-authority': (authority) =>
    `Mieux vaut écrire d’abord à l’organisme, parce que ${the}${authority} l’attend\u00a0; la lettre à l’autorité pourra suivre. ${after} sans réponse, ce silence s’y ajoute. Vous pouvez déjà la préparer ici.`,
  'write-first-right': () =>
    'Mieux vaut écrire d’abord à l’organisme, parce que vous demandez l’effacement au point 3 et que cela se demande d’abord à lui\u00a0; la lettre à l’autorité pourra suivre. Vous pouvez déjà la préparer ici.',
  wait: (authority, until) =>
    `Mieux vaut attendre jusqu’au ${until}\u00a0: l’organisme a ${term}, et ${the}${authority} attend qu’il ait pu répondre. Vous pouvez déjà préparer la lettre ici.`,
})

/** What the dossier says in French where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'L’ICO applique le droit du Royaume-Uni (UK GDPR et Data Protection Act 2018)\u00a0: choisissez-la si vous y habitez ou si le site s’adresse aux personnes qui s’y trouvent.',
    step: steps(
      {
        complaint: 'Plainte (section 165 du Data Protection Act 2018)',
        owes: 'L’ICO doit vous dire ce qu’elle devient.',
        term: 'un mois pour répondre (articles 12(3) et 12A du UK GDPR)',
        after: 'Après un mois',
        the: 'l’',
      },
      'Avec ce que vous aviez demandé, ce silence est un motif à lui seul, même si rien n’est coché au point 2.',
    ),
    lines: {
      access:
        'Demandez quelles données il détient sur vous, d’où elles viennent et qui les a reçues (article 15 du UK GDPR).',
      object:
        'Opposez-vous aux messages (article 21(2) du UK GDPR)\u00a0: il doit alors cesser de vous en envoyer.',
      erase:
        'Ne demandez l’effacement (article 17 du UK GDPR) qu’une fois cette réponse reçue\u00a0: des données effacées ne montrent plus où elles sont allées.',
    },
    keep: 'La lettre adresse aussi à l’organisme votre plainte sur ce que vous avez coché au point 2\u00a0; il doit en accuser réception dans les 30 jours (section 164A du Data Protection Act 2018). Gardez ce que vous avez envoyé et notez le jour.',
    next: 'L’ICO accuse en principe réception, peut vous poser des questions et vous renvoyer à l’organisme. Sans nouvelles dans les trois mois, un tribunal peut lui ordonner de vous dire où en est la plainte (section 166 du Data Protection Act 2018). Gardez les fichiers\u00a0: leurs empreintes montrent qu’ils n’ont pas changé.',
  },
  fadp: {
    whose:
      'L’autorité suisse applique la loi suisse sur la protection des données\u00a0: choisissez-la si vous habitez en Suisse ou si le site s’adresse aux personnes qui s’y trouvent. Les points pour lesquels cette loi n’a pas de règle, comme vos droits ou le consentement, restent hors de la lettre.',
    step: steps(
      {
        complaint: 'Dénonciation d’une personne concernée (art. 49 de la loi suisse)',
        owes: 'L’autorité vous dit quelles suites elle y a données\u00a0; vous n’êtes pas partie.',
        term: 'en règle générale 30 jours pour répondre à une demande d’accès (art. 25, al. 7)',
        after: 'Après 30 jours',
        the: 'le ',
      },
      'Si vous aviez demandé l’accès, ce silence est un motif à lui seul, même si rien n’est coché au point 2.',
    ),
    lines: {
      access:
        'Demandez quelles données il détient sur vous, d’où elles viennent et qui les a reçues (art. 25 de la loi suisse sur la protection des données).',
      object:
        'Déclarez que vous ne voulez pas de ces messages (art. 30, al. 2, let. b)\u00a0: pour utiliser quand même vos données, il lui faut un motif qui le justifie.',
      erase:
        'Ne demandez l’effacement (art. 32, al. 2) qu’une fois cette réponse reçue\u00a0: des données effacées ne montrent plus où elles sont allées.',
    },
    keep: 'Gardez ce que vous avez envoyé et notez le jour. Après 30 jours sans réponse à la demande d’accès, ce silence peut à son tour être dénoncé.',
    next: 'L’autorité examine s’il y a assez d’indices pour une enquête, et peut y renoncer si l’affaire est de peu d’importance. Elle vous informe des suites données (art. 49, al. 4). Elle n’inflige pas d’amende et n’accorde pas de dommages-intérêts. Gardez les fichiers\u00a0: leurs empreintes montrent qu’ils n’ont pas changé.',
  },
}
