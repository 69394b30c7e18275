import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Ce que vous aviez commencé dans ce dossier n’a pas pu être lu\u00a0: il repart de zéro. Ce qui a été vu sur la page est toujours là.',
    notKept:
      'Vos dernières modifications n’ont pas pu être conservées\u00a0: l’espace de stockage du navigateur est plein ou inaccessible. Vous pouvez continuer. Copiez ou enregistrez la lettre avant de fermer cette page.',
    newer:
      'Ce dossier a été modifié dans un autre onglet. Pour que rien n’y soit perdu, cet onglet ne conserve plus rien tant que vous n’avez pas choisi.',
    takeNewer: 'Afficher la version plus récente',
    keepMine: 'Garder celle-ci à la place',
    deleted:
      'Ce dossier a été supprimé. Ce que vous voyez reste là jusqu’à la fermeture de cette page, sans être conservé.',
  },
  identity: {
    heading: 'Vos coordonnées',
    why: 'Elles prennent place sur les pointillés de la lettre\u00a0; laissez vide ce que vous préférez écrire à la main. Vos réponses et votre lettre, avec tout ce que vous y écrivez, sont conservées dans ce navigateur avec ce dossier\u00a0; ces coordonnées ne le sont pas, sauf si vous le cochez ci-dessous.',
    needs: {
      complaint:
        'Pour une plainte, donnez au moins votre nom et un moyen de vous joindre\u00a0: l’autorité doit vous dire ce qu’elle devient.',
      report: 'Un signalement peut s’en passer\u00a0; l’autorité ne pourra alors rien vous demander.',
    },
    withoutName: (authority) => `Sans donner votre nom (${authority})\u00a0:`,
    fields: {
      firstName: 'Prénom',
      surname: 'Nom',
      street: 'Numéro et rue',
      postcode: 'Code postal',
      city: 'Ville',
      country: 'Pays de l’adresse',
      email: 'Adresse e-mail',
      phone: 'Téléphone',
    },
    noCountry: 'Non indiqué',
    confidential: {
      title: 'Demander à l’autorité de ne pas dire à l’organisme qui je suis',
      what: {
        complaint:
          'La lettre le demande, et l’autorité décide. Souvent, elle ne peut pas examiner une plainte sur vos propres données sans que l’organisme apprenne de qui elles sont, et le droit peut lui donner accès au dossier. La lettre demande donc aussi qu’on vous prévienne d’abord.',
        report:
          'La lettre le demande, et l’autorité décide. Un signalement se passe de vos coordonnées\u00a0: ce que vous laissez vide ici ne peut pas être transmis.',
      },
    },
    keep: 'Conserver ces coordonnées dans ce navigateur',
    keepWhat:
      'Pour votre prochain dossier. Sans cette coche, elles disparaissent quand vous fermez cette page. La retirer les supprime aussitôt.',
    kept: 'Ces coordonnées sont conservées dans ce navigateur.',
    notKept:
      'Ces coordonnées n’ont pas pu être conservées\u00a0: l’espace de stockage du navigateur est plein ou inaccessible. Elles restent ici jusqu’à la fermeture de cette page.',
    withdrawn:
      'Ces coordonnées ont été supprimées de ce navigateur dans un autre onglet. Elles restent ici jusqu’à la fermeture de cette page.',
    notForgotten:
      'Ces coordonnées n’ont pas pu être supprimées de ce navigateur. Réessayez\u00a0; retirer l’extension les supprime aussi.',
  },
  underAge: {
    answer: 'De moi, et j’ai moins de 18 ans',
    notice:
      'Une plainte pour une personne de moins de 18 ans est en général signée par qui exerce l’autorité parentale\u00a0: un parent ou un tuteur. Que vous puissiez signer vous-même dépend du pays\u00a0; l’autorité peut vous le dire.',
    legend: 'Comment continuez-vous\u00a0?',
    ways: {
      'guardian-signs': 'Un parent ou tuteur signe\u00a0: une plainte, écrite en son nom',
      report: 'J’envoie un signalement\u00a0: aucune signature, et l’autorité ne doit pas de réponse',
    },
    whoseDetails: 'Vos coordonnées, au point 5, sont alors celles de la personne qui signe.',
  },
  letterLanguage: 'Langue de la lettre',
}
