import { organisationTexts as french } from './fr.organisation.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'me concernant',
  child: 'concernant l’enfant',
  other: 'concernant la personne que je représente',
}

/** Letters in French to an organisation under the Swiss act on data protection (LPD). */
export const organisationTexts: OrganisationTexts = {
  ...french,
  laws: { ...french.laws, fadp: 'LPD' },
  title: {
    ...french.title,
    rights: 'Demande d’accès et autres demandes selon la loi sur la protection des données',
  },
  headings: { ...french.headings, objection: 'Opposition au traitement' },
  rights: {
    ...french.rights,
    addressee: (host, nameQuoted) =>
      `À l’attention du responsable du traitement du site ${host}${nameQuoted === null ? '' : ` (organisme qui y est indiqué\u00a0: ${nameQuoted})`} et, si la fonction existe, de la personne qui y conseille en matière de protection des données`,
    addresseeOfMessages:
      'À l’attention du responsable du traitement à l’origine des messages décrits ci-dessous et, si la fonction existe, de la personne qui y conseille en matière de protection des données',
    subject: (articles, law) =>
      `Demandes selon les art.\u00a0${articles.join(', ').replace(/, (?=\d+$)/, ' et ')} ${law}`.replace(
        /^Demandes selon les (art\.\u00a0\d+ LPD)$/,
        'Demande selon l’$1',
      ),
    identification: () =>
      'Je vous prie de n’utiliser les données ci-dessus que pour identifier la personne concernée et répondre à cette demande. Si d’autres renseignements sont nécessaires à cette identification, je vous prie de me les indiquer.',
    access: {
      lead: (whose, law) =>
        `En application de l’art.\u00a025 ${law}, je vous demande si des données personnelles ${concerning[whose]} sont traitées et, le cas échéant, de me communiquer\u00a0:`,
      source:
        'les informations disponibles sur l’origine des données, y compris le jour et la page de leur collecte et le texte qui y était affiché (art.\u00a025, al.\u00a02, let.\u00a0e)',
      recipients: () =>
        'les destinataires auxquels les données sont ou ont été communiquées, si possible par leur nom (art.\u00a025, al.\u00a02, let.\u00a0g)',
      copy: 'votre identité et vos coordonnées, ainsi que les données personnelles traitées en tant que telles (art.\u00a025, al.\u00a02, let.\u00a0a et b)',
      purposes: 'la finalité du traitement (art.\u00a025, al.\u00a02, let.\u00a0c)',
      storage:
        'la durée de conservation ou, si cela n’est pas possible, les critères pour fixer cette dernière (art.\u00a025, al.\u00a02, let.\u00a0d)',
      rights: null,
      profiling:
        'le cas échéant, l’existence d’une décision individuelle automatisée et la logique sur laquelle se base la décision (art.\u00a025, al.\u00a02, let.\u00a0f)',
      transfers:
        'en cas de communication à l’étranger, le nom de l’État ou de l’organisme international et, le cas échéant, les garanties (art.\u00a019, al.\u00a04, et art.\u00a025, al.\u00a02, let.\u00a0g)',
    },
    objection: {
      marketing:
        'Je déclare expressément m’opposer à ce que ces données soient traitées à des fins publicitaires, y compris politiques, ou communiquées à des tiers à ces fins (art.\u00a030, al.\u00a02, let.\u00a0b).',
      caution: 'Par précaution, je retire tout consentement qui aurait été donné à cet effet.',
    },
    erasure: {
      afterAccess:
        'Une fois que vous aurez répondu à la demande d’accès, et pas avant, je vous prie d’effacer ces données (art.\u00a032, al.\u00a02).',
      atOnce: 'Je vous prie d’effacer ces données (art.\u00a032, al.\u00a02).',
      suppression: french.rights.erasure.suppression,
      recipients: 'Je vous prie d’en informer aussi les personnes à qui vous avez communiqué ces données.',
    },
    term: (law) =>
      `En règle générale, les renseignements sont fournis dans un délai de 30 jours, et gratuitement (art.\u00a025, al.\u00a06 et 7, ${law}). Je vous prie d’adresser votre réponse à l’ensemble de ces demandes aux coordonnées indiquées ci-dessus.`,
    complaint: (authority, basis) =>
      `À défaut de réponse, les faits pourront être dénoncés au ${authority ?? 'Préposé fédéral à la protection des données et à la transparence (PFPDT)'} (${basis}).`,
    complaintBasis: { ...french.rights.complaintBasis, fadp: 'art.\u00a049 LPD' },
  },
  notice: {
    ...french.notice,
    looked: (moment, address) =>
      `Le ${moment}, j’ai consulté la page ${address}, où un formulaire demande des données personnelles. Voici ce que j’ai relevé\u00a0:`,
  },
}
