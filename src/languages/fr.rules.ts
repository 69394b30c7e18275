import type { RuleTexts } from '../finding.ts'

/**
 * French texts of the rules, by rule id; the English ones stand in the rules themselves. Spaces before « : ; ? ! » and
 * inside quotation marks are non-breaking.
 */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'Le formulaire vous renseigne sur l’usage de vos données ou renvoie à une politique',
    unmet: 'Aucune information sur vos données près du formulaire, aucun lien vers une politique',
    unclear: 'Il n’est pas certain que le formulaire vous informe de l’usage de vos données',
    explain:
      'Qui recueille des données doit dire à ce moment-là qui il est, à quoi elles serviront et quels sont vos droits. Le texte du formulaire et de ses abords a été parcouru, ainsi que les liens de toute la page. Une case à cocher ne remplace pas cette information.',
  },
  'policy-link-at-form': {
    met: 'La politique de confidentialité est accessible depuis le formulaire',
    unmet: 'Le lien vers la politique de confidentialité se trouve ailleurs que près du formulaire',
    unclear: 'Il n’est pas certain que le formulaire renvoie à la politique de confidentialité',
    explain:
      'L’information sur vos données doit être facile d’accès là où vous les donnez. Les liens ont été cherchés dans le formulaire et juste autour ; un lien en bas de page ou dans un menu échappe facilement à qui remplit le formulaire.',
  },
  'reachable-policy': {
    met: 'La politique de confidentialité liée peut être ouverte',
    unmet: 'La politique de confidentialité liée n’a pas été trouvée à son adresse',
    unclear: 'Il n’est pas certain que la politique de confidentialité liée puisse être ouverte',
    explain:
      'L’information sur vos données doit être facile d’accès. L’adresse du lien a été demandée une fois, sans cookie, quand vous avez ouvert cette fenêtre. « Non trouvée » est ce qu’a répondu le serveur du site ou sa page ; les autres échecs ne comptent pas.',
  },
  'written-policy': {
    met: 'La politique de confidentialité liée est rédigée',
    unmet: 'La politique de confidentialité liée est vide, annoncée ou incomplètement remplie',
    unclear: 'Il n’est pas certain que la politique de confidentialité liée soit rédigée',
    explain:
      'Un lien n’informe que si un texte se trouve derrière. Le document lié a été lu : texte de remplissage, annonce comme « bientôt disponible », lacune comme « [à compléter] ». Une page courte avec des scripts peut vous montrer plus que sa source.',
  },
  'own-policy': {
    met: 'La politique de confidentialité liée est celle du site',
    unmet: 'Le lien mène à la politique de confidentialité d’un prestataire, et non de ce site',
    unclear: 'Il n’est pas certain que la politique de confidentialité liée soit celle de ce site',
    explain:
      'Qui recueille vos données doit dire ce qu’il en fait. L’adresse où mène le lien a été comparée à celles de services connus de formulaires, de courriels et de publicité, et le nom dans la politique à celui du site. Un groupe peut avoir une seule politique pour plusieurs sites.',
  },
  'complete-policy': {
    met: 'Chaque point qu’une politique doit contenir a été trouvé dans celle qui est liée',
    unmet: 'Des points qu’une politique doit contenir n’ont pas été trouvés dans celle qui est liée',
    unclear: 'Il n’est pas certain que la politique liée contienne tous les points nécessaires',
    explain:
      'Une politique doit dire qui recueille vos données et comment le joindre, dans quel but et sur quelle base légale, qui les reçoit, leur durée de conservation, vos droits et où réclamer. Tout le texte lié a été parcouru. Le formulaire et les mentions légales comptent aussi.',
  },
  'site-publisher': {
    met: 'Les mentions légales ou la politique disent qui publie ce site',
    unmet: 'Aucune mention légale disant qui publie ce site n’a été trouvée',
    unclear: 'Il n’est pas certain que des mentions légales disent qui publie ce site',
    explain:
      'Dans la plus grande partie de l’Union européenne, un site doit dire qui le publie, en général dans des mentions légales. Un particulier peut en être dispensé : c’est donc à titre indicatif. Les liens de la page ont été parcourus et les mentions légales ouvertes une fois.',
  },
  'party-named': {
    met: 'Le parti vers lequel mènent les indices est nommé près du formulaire',
    unmet: 'Des indices mènent à un parti politique que le formulaire ne nomme pas',
    unclear: 'Il n’est pas certain que le parti vers lequel mènent des indices soit nommé',
    explain:
      'Qui recueille vos données doit dire qui il est. Des indices ont été relevés sur la page et dans les documents lus, et le nom du parti cherché dans le titre, les intertitres, les liens et le texte près du formulaire. Un logo n’est pas lu. Un indice peut avoir une autre raison : voyez chacun d’eux.',
  },
  'controller-identity': {
    met: 'Le formulaire dit qui recueille vos données',
    unmet: 'Le formulaire ne dit pas qui recueille vos données',
    unclear: 'Il n’est pas certain que le formulaire dise qui recueille vos données',
    explain:
      'L’organisme qui recueille vos données doit être nommé là où vous les donnez. Son nom a été cherché dans le texte visible du formulaire et de ses abords. Si la page renvoie à une politique ou à des mentions légales, il peut y figurer : rien n’est alors signalé comme manquant.',
  },
  'stated-purposes': {
    met: 'Le formulaire dit à quoi serviront vos données',
    unmet: 'Le formulaire ne dit pas à quoi serviront vos données',
    unclear: 'Il n’est pas certain que le formulaire dise à quoi serviront vos données',
    explain:
      'Vous devez savoir à quoi serviront vos données au moment où vous les donnez. Cette indication a été cherchée dans le texte visible du formulaire et de ses abords. L’inscription à une lettre d’information dit d’elle-même ce qu’elle est ; une pétition, non : signer n’est pas accepter d’être contacté.',
  },
  'stated-rights': {
    met: 'Le formulaire mentionne vos droits sur vos données',
    unmet: 'Le formulaire ne mentionne pas vos droits sur vos données',
    unclear: 'Il n’est pas certain que le formulaire mentionne vos droits sur vos données',
    explain:
      'Vous pouvez consulter vos données, les faire corriger ou effacer et vous opposer à leur usage, et l’on doit vous le dire. La mention d’au moins un de ces droits a été cherchée dans le texte visible du formulaire. Pouvoir se désinscrire n’en est qu’une petite partie.',
  },
  'empty-consent-boxes': {
    met: 'Les cases pour recevoir des messages sont vides au départ',
    unmet: 'Une case pour recevoir des messages est cochée d’avance',
    unclear: 'Il n’est pas certain qu’aucune case de consentement ne soit cochée d’avance',
    explain:
      'Consentir, c’est faire un geste : une case déjà cochée ne vaut pas consentement, a jugé la Cour de justice de l’Union européenne. Les cases ont été lues telles que la page les livre, avant tout clic. Les cases comme « se souvenir de moi » et les choix de thèmes ne comptent pas.',
  },
  'opt-in-choice': {
    met: 'Il faut cocher pour recevoir des messages, et non pour les refuser',
    unmet: 'Il faut cocher une case pour refuser des messages',
    unclear: 'Il n’est pas certain qu’il faille cocher une case pour refuser des messages',
    explain:
      'Ne rien faire n’est pas accepter. Quand une case « je ne souhaite pas recevoir… » est vide au départ, la laisser ainsi vaut un oui. Un commerçant peut écrire de la sorte à ses propres clients : pour les commandes, l’appréciation vous est laissée.',
  },
  'separate-consent': {
    met: 'Recevoir des messages fait l’objet d’une case à part',
    unmet: 'Une même case vaut pour recevoir des messages et pour autre chose',
    unclear: 'Il n’est pas certain que chaque case vaille pour un seul usage',
    explain:
      'Vous devez pouvoir dire oui à une chose et non à l’autre, par exemple signer sans recevoir de messages. Chaque case a été lue pour savoir à quoi elle engage. Une seconde case ne remplace pas l’information dont vous avez besoin pour choisir.',
  },
  'own-act-of-consent': {
    met: 'Recevoir des messages est un choix distinct de l’envoi du formulaire',
    unmet: 'Envoyer ce formulaire vaut accord pour recevoir des messages',
    unclear: 'Il n’est pas certain que l’envoi du formulaire ne vous inscrive pas à des messages',
    explain:
      'Accepter de recevoir des messages doit être un choix à part : signer une pétition ou poser une question en est un autre. Des formules comme « en signant, vous acceptez de recevoir » ont été cherchées dans le texte du formulaire. Pour une lettre d’information, l’envoi est ce choix.',
  },
  'free-consent': {
    met: 'Le formulaire peut être envoyé sans accepter de messages',
    unmet: 'Le formulaire ne peut pas être envoyé sans accepter de messages',
    unclear: 'Il n’est pas certain que le formulaire puisse être envoyé sans accepter de messages',
    explain:
      'Un accord doit être libre\u00a0: vous devez pouvoir signer, répondre ou donner sans accepter qu’on vous écrive. Il a été regardé si le formulaire exige de cocher les cases pour recevoir des messages. Une lettre d’information est laissée de côté, puisque les messages sont son objet.',
  },
  'needed-data': {
    met: 'Rien n’a été trouvé que la pétition exige au-delà de ce qu’il faut pour signer',
    unmet: 'La pétition exige des données dont une signature n’a guère besoin',
    unclear: 'Il n’est pas certain que la pétition ait besoin de toutes les données qu’elle exige',
    explain:
      'Seules les données nécessaires peuvent être exigées. Les champs obligatoires de cette pétition ont été regardés\u00a0: une signature compte sans téléphone ni employeur. Une adresse ou une date de naissance peut être nécessaire à une pétition adressée à un parlement\u00a0: l’appréciation vous est laissée.',
  },
  'marked-fields': {
    met: 'Le formulaire montre quels champs sont obligatoires',
    unmet: 'Le formulaire exige certains champs et pas d’autres, sans montrer lesquels',
    unclear: 'Il n’est pas certain que le formulaire montre quels champs sont obligatoires',
    explain:
      'Vous devez savoir quelles réponses sont obligatoires et lesquelles sont facultatives. Les intitulés, le texte du formulaire et les signes dessinés à côté des intitulés ont été regardés. Un formulaire dont tous les champs sont obligatoires, ou aucun, est laissé de côté.',
  },
  'sensitive-data': {
    met: 'Rien n’a été trouvé par quoi vous diriez vos opinions, vos croyances ou votre santé',
    unmet: 'Ce que vous donnez ici peut révéler une opinion, une croyance ou votre état de santé',
    unclear: 'Il n’est pas certain que vos réponses révèlent une opinion, une croyance ou votre santé',
    explain:
      'Les données qui révèlent des opinions politiques, des croyances, l’appartenance syndicale ou la santé sont spécialement protégées. Elles peuvent servir avec votre accord explicite et dans quelques autres cas. Les champs et le titre de la page ont été regardés. C’est dit comme un fait et ne compte pour rien.',
  },
  'recipient-named': {
    met: 'Le formulaire dit qui d’autre reçoit vos données',
    unmet: 'Vos données partent vers l’adresse d’un autre organisme, que le formulaire ne nomme pas',
    unclear: 'Il n’est pas certain que le formulaire dise qui d’autre reçoit vos données',
    explain:
      'Vous devez savoir qui reçoit vos données. Ce formulaire les envoie à une adresse qui n’appartient pas au site où vous êtes. Ce peut être un prestataire technique qui travaille pour ce site, ce qui est permis ; le fait relevé est que le texte visible ne le nomme pas.',
  },
  'encrypted-transport': {
    met: 'Vos données circulent chiffrées',
    unmet: 'Ce que vous saisissez circulerait sans chiffrement',
    unclear: 'Il n’est pas certain que vos données circulent chiffrées',
    explain:
      'Qui recueille des données doit les protéger en chemin. Ni la page ni l’adresse à laquelle le formulaire envoie ne peuvent se passer de chiffrement (https). Sinon, d’autres personnes sur le même réseau peuvent lire ou modifier ce que vous saisissez.',
  },
  'data-outside-address': {
    met: 'Vos données ne passent pas dans l’adresse de la page suivante',
    unmet: 'Ce que vous saisissez passerait dans l’adresse de la page suivante',
    unclear: 'Il n’est pas certain que vos données restent hors de l’adresse de la page suivante',
    explain:
      'Une adresse reste dans l’historique de votre navigateur et dans les journaux des serveurs, et peut être transmise à d’autres sites. Ce formulaire est écrit de telle sorte que ce que vous saisissez s’ajoute à une adresse. Si la page contient des scripts, ils peuvent l’envoyer autrement.',
  },
  'site-on-list': {
    met: 'Ce site ne figure pas sur la liste des sites liés à un parti',
    unmet: 'Ce site figure sur la liste des sites liés à un parti',
    unclear: 'Il n’est pas certain que ce site figure sur la liste des sites liés à un parti',
    explain:
      'La liste recense des sites exploités pour un parti politique, par lui ou dans son entourage, chacun avec des sources publiques et datées. Y figurer n’enfreint aucune règle. Elle dit qui peut recevoir ce que vous saisissez, et avec quel degré de certitude.',
  },
  'target-on-list': {
    met: 'Aucun formulaire ni cadre de cette page ne mène à un site de la liste',
    unmet: 'Un formulaire ou un cadre de cette page mène à un site lié à un parti, selon la liste',
    unclear: 'Il n’est pas certain qu’un formulaire ou un cadre de cette page mène à un site de la liste',
    explain:
      'Un formulaire de cette page, ou un cadre qu’elle contient, mène à un site exploité pour un parti politique, par lui ou dans son entourage, selon la liste et ses sources publiques et datées. Y figurer n’enfreint aucune règle. La liste dit où va ce que vous saisissez.',
  },
  'links-to-listed-sites': {
    met: 'Aucun lien de cette page ne mène à un site de la liste',
    unmet: 'Un lien de cette page mène à un site lié à un parti, selon la liste',
    unclear: 'Il n’est pas certain qu’un lien de cette page mène à un site de la liste',
    explain:
      'Un lien de cette page mène à un site exploité pour un parti politique, par lui ou dans son entourage, selon la liste et ses sources publiques et datées. Cela ne dit rien de la page où vous êtes : elle rend peut-être simplement compte de ce site.',
  },
}
