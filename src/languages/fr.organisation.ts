import { letterTexts } from './fr.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'me concernant',
  child: 'concernant l’enfant',
  other: 'concernant la personne que je représente',
}

/** Letters in French to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'fr',
  laws: { gdpr: 'RGPD', 'uk-gdpr': 'RGPD du Royaume-Uni' },
  title: {
    rights: 'Exercice des droits sur des données à caractère personnel',
    notice: 'Suggestion pour un formulaire de votre site',
  },
  headings: {
    identification: 'Identification',
    matter: 'Objet de la demande',
    access: 'Droit d’accès',
    objection: 'Droit d’opposition et retrait du consentement',
    erasure: 'Effacement',
    term: 'Délai et réponse',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `À l’attention du responsable du traitement du site ${host}${nameQuoted === null ? '' : ` (organisme qui y est indiqué\u00a0: ${nameQuoted})`} et, s’il en existe un, du délégué à la protection des données`,
    addresseeOfMessages:
      'À l’attention du responsable du traitement à l’origine des messages décrits ci-dessous et, s’il en existe un, du délégué à la protection des données',
    subject: (articles, law) =>
      `Exercice de droits (${articles.length > 1 ? 'articles' : 'article'} ${letterTexts.and(articles)} du ${law})`,
    identification: (law) =>
      `Je vous prie de n’utiliser les données ci-dessus que pour identifier la personne concernée et répondre à cette demande. Si vous avez des doutes raisonnables quant à l’identité de la personne concernée, je vous prie de les exposer et d’indiquer les informations supplémentaires nécessaires (article 12, paragraphe 6, du ${law}).`,
    represented: {
      child:
        'J’agis en qualité de parent ou de responsable légal d’un enfant de moins de 18 ans, dont les données sont concernées.',
      other:
        'J’agis au nom d’une autre personne, dont les données sont concernées et dont le mandat signé est joint.',
    },
    representedName: 'Nom et coordonnées de la personne concernée, tels que vous les détenez\u00a0:',
    given: (whose, address, date) =>
      `${date === null ? 'Des' : `Le ${date}, des`} données ${concerning[whose]} vous ont été transmises au moyen d’un formulaire de la page ${address}.`,
    messages: 'Depuis, des messages que je vous attribue sont arrivés.',
    messagesOnly:
      'Des messages que je vous attribue sont arrivés aux coordonnées indiquées ci-dessus. J’ignore où vous les avez obtenues.',
    access: {
      lead: (whose, law) =>
        `En application de l’article 15 du ${law}, je vous demande de confirmer que des données à caractère personnel ${concerning[whose]} sont ou ne sont pas traitées et, lorsqu’elles le sont, de me communiquer\u00a0:`,
      source:
        'toute information disponible quant à la source des données, y compris le jour et la page de leur collecte et le texte qui y était affiché – article 15, paragraphe 1, point g)',
      recipients: (judgment) =>
        `les destinataires auxquels les données ont été ou seront communiquées, chacun par son nom et non par catégories seulement – article 15, paragraphe 1, point c)${judgment ? '\u00a0; Cour de justice de l’Union européenne, arrêt du 12 janvier 2023, Österreichische Post, C-154/21' : ''}`,
      copy: 'les données elles-mêmes et leur copie, avec les catégories concernées – article 15, paragraphe 1, point b), et paragraphe 3',
      purposes:
        'les finalités du traitement et sa base juridique – article 15, paragraphe 1, point a)\u00a0; s’il s’agit du consentement, la preuve de celui-ci – article 7, paragraphe 1\u00a0; s’il s’agit d’intérêts légitimes, ces intérêts et leur mise en balance – article 6, paragraphe 1, point f)',
      storage:
        'la durée de conservation envisagée ou les critères qui la déterminent – article 15, paragraphe 1, point d)',
      rights:
        'les informations sur les droits de la personne concernée et sur le droit d’introduire une réclamation – article 15, paragraphe 1, points e) et f)',
      profiling:
        'l’existence d’une prise de décision automatisée, y compris un profilage, et, le cas échéant, des informations utiles concernant la logique sous-jacente, ainsi que l’importance et les conséquences prévues de ce traitement – article 15, paragraphe 1, point h)',
      transfers:
        'en cas de transfert vers un pays tiers ou à une organisation internationale, les garanties appropriées – article 15, paragraphe 2',
    },
    objection: {
      marketing:
        'Je m’oppose au traitement de ces données à des fins de prospection, y compris politique, et à tout profilage lié à une telle prospection (article 21, paragraphe 2). Les données ne doivent dès lors plus être traitées à ces fins (article 21, paragraphe 3).',
      caution:
        'Par précaution, je retire tout consentement qui aurait été donné à cet effet (article 7, paragraphe 3). Si vous estimez que vos messages ne relèvent pas de la prospection, je m’oppose aussi au traitement au titre de l’article 21, paragraphe 1\u00a0: ils parviennent à des coordonnées privées, où ils ne sont pas souhaités.',
    },
    erasure: {
      afterAccess:
        'Une fois que vous aurez répondu à la demande d’accès, et pas avant, je vous prie d’effacer ces données (article 17, paragraphe 1).',
      atOnce: 'Je vous prie d’effacer ces données (article 17, paragraphe 1).',
      suppression:
        'Ce qui est nécessaire pour que l’opposition reste respectée peut être conservé à cette seule fin.',
      recipients:
        'Je vous demande aussi de notifier cet effacement à chaque destinataire et de m’indiquer ces destinataires (article 19).',
    },
    term: (law) =>
      `Je vous prie de répondre dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois à compter de la réception de cette demande et, si ce délai doit être prolongé, de m’en indiquer les motifs dans ce même mois (article 12, paragraphe 3, du ${law}). La réponse est gratuite (article 12, paragraphe 5). Je vous prie de l’adresser aux coordonnées indiquées ci-dessus.`,
    complaint: (authority, basis) =>
      `À défaut de réponse, une réclamation pourra être introduite auprès ${authority === null ? 'd’une autorité de contrôle' : `de l’autorité de contrôle (${authority})`} sur le fondement de ${basis}.`,
    complaintBasis: { gdpr: 'l’article 77 du RGPD', 'uk-gdpr': 'la section 165 du Data Protection Act 2018' },
  },
  notice: {
    subject: (host) => `Information à l’endroit d’un formulaire de ${host}`,
    greeting: 'Bonjour,',
    looked: (moment, address) =>
      `Le ${moment}, j’ai consulté la page ${address}, où un formulaire demande des données à caractère personnel. Voici ce que j’ai relevé\u00a0:`,
    asked: (cited) => `En bref, voici ce que prévoit le texte (${cited})\u00a0:`,
    please:
      'Pourriez-vous ajouter ces informations, ou un lien qui y mène, à l’endroit du formulaire\u00a0? Si elles y figurent déjà et m’ont échappé, les rendre plus faciles à trouver aiderait aussi d’autres personnes.',
    close:
      'C’est une simple suggestion. Je ne demande rien pour moi, et aucune réponse n’est nécessaire. Merci de l’attention que vous y porterez.',
    regards: 'Cordialement',
  },
}
