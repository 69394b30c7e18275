import { letterTexts } from './pt.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'que me dizem respeito',
  child: 'que dizem respeito à criança',
  other: 'que dizem respeito à pessoa que represento',
}

/** Letters in Portuguese to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'pt',
  laws: { gdpr: 'RGPD', 'uk-gdpr': 'RGPD do Reino Unido' },
  title: {
    rights: 'Pedido de exercício de direitos em matéria de proteção de dados',
    notice: 'Sugestão relativa a um formulário do vosso sítio Web',
  },
  headings: {
    identification: 'Identificação',
    matter: 'Objeto do pedido',
    access: 'Direito de acesso',
    objection: 'Direito de oposição e retirada do consentimento',
    erasure: 'Apagamento',
    term: 'Prazo e resposta',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `Para: o responsável pelo tratamento do sítio Web ${host}${nameQuoted === null ? '' : ` (aí indicado: ${nameQuoted})`} e, caso exista, o encarregado da proteção de dados`,
    addresseeOfMessages:
      'Para: o responsável pelo tratamento de que provêm as mensagens descritas abaixo e, caso exista, o encarregado da proteção de dados',
    subject: (articles, law) =>
      `Exercício de direitos (${articles.length > 1 ? 'artigos' : 'artigo'}\u00a0${letterTexts.and(articles.map((article) => `${article}.º`))} do ${law})`,
    identification: (law) =>
      `Peço que utilizem estes dados unicamente para identificar o titular dos dados e responder a este pedido. Caso tenham dúvidas razoáveis quanto à identidade do titular dos dados, peço que as exponham e que indiquem as informações adicionais necessárias (artigo\u00a012.º, n.º\u00a06, do ${law}).`,
    represented: {
      child:
        'Atuo no exercício das responsabilidades parentais ou da representação legal de uma criança com menos de 18 anos, cujos dados estão em causa.',
      other:
        'Atuo em representação de outra pessoa, cujos dados estão em causa; anexa-se a procuração por ela assinada.',
    },
    representedName: 'Nome e contactos do titular dos dados, tal como constam dos vossos registos:',
    given: (whose, address, date) =>
      `${date === null ? 'Foram' : `Em ${date}, foram`}-vos fornecidos dados ${concerning[whose]} através de um formulário da página ${address}.`,
    messages: 'Desde então, foram recebidas mensagens que vos atribuo.',
    messagesOnly:
      'Nos contactos acima indicados foram recebidas mensagens que vos atribuo. Desconheço de onde obtiveram esses contactos.',
    access: {
      lead: (whose, law) =>
        `Ao abrigo do artigo\u00a015.º do ${law}, peço que confirmem se tratam ou não dados pessoais ${concerning[whose]} e, em caso afirmativo, que facultem:`,
      source:
        'as informações disponíveis sobre a origem dos dados, incluindo o dia e a página da recolha e o texto aí apresentado – artigo\u00a015.º, n.º\u00a01, alínea\u00a0g)',
      recipients: (judgment) =>
        `os destinatários a quem os dados foram ou serão divulgados, cada um pelo seu nome e não apenas por categorias – artigo\u00a015.º, n.º\u00a01, alínea\u00a0c)${judgment ? '; acórdão do Tribunal de Justiça da União Europeia de 12 de janeiro de 2023, Österreichische Post, C-154/21' : ''}`,
      copy: 'os próprios dados e uma cópia dos mesmos, com as respetivas categorias – artigo\u00a015.º, n.º\u00a01, alínea\u00a0b), e n.º\u00a03',
      purposes:
        'as finalidades do tratamento e o seu fundamento jurídico – artigo\u00a015.º, n.º\u00a01, alínea\u00a0a); se for o consentimento, a prova de que foi dado – artigo\u00a07.º, n.º\u00a01; se forem interesses legítimos, esses interesses e a sua ponderação – artigo\u00a06.º, n.º\u00a01, alínea\u00a0f)',
      storage:
        'o prazo previsto de conservação ou os critérios que o determinam – artigo\u00a015.º, n.º\u00a01, alínea\u00a0d)',
      rights:
        'as informações sobre os direitos do titular dos dados e sobre o direito de apresentar reclamação – artigo\u00a015.º, n.º\u00a01, alíneas\u00a0e) e f)',
      profiling:
        'a existência de decisões automatizadas, incluindo a definição de perfis, e, sendo caso disso, informações úteis relativas à lógica subjacente, bem como a importância e as consequências previstas de tal tratamento – artigo\u00a015.º, n.º\u00a01, alínea\u00a0h)',
      transfers:
        'em caso de transferência para um país terceiro ou uma organização internacional, as garantias adequadas – artigo\u00a015.º, n.º\u00a02',
    },
    objection: {
      marketing:
        'Oponho-me ao tratamento destes dados para efeitos de comercialização direta, incluindo mensagens políticas, e a qualquer definição de perfis com ela relacionada (artigo\u00a021.º, n.º\u00a02). Os dados deixam de poder ser tratados para esse fim (artigo\u00a021.º, n.º\u00a03).',
      caution:
        'Por cautela, retiro qualquer consentimento que possa ter sido dado para esse efeito (artigo\u00a07.º, n.º\u00a03). Se entenderem que as vossas mensagens não constituem comercialização direta, oponho-me também ao tratamento ao abrigo do artigo\u00a021.º, n.º\u00a01: chegam a contactos privados, onde não são desejadas.',
    },
    erasure: {
      afterAccess:
        'Depois de responderem ao pedido de acesso, e não antes, peço que apaguem estes dados (artigo\u00a017.º, n.º\u00a01).',
      atOnce: 'Peço que apaguem estes dados (artigo\u00a017.º, n.º\u00a01).',
      suppression:
        'O que for necessário para que a oposição continue a ser respeitada pode ser conservado apenas para esse fim.',
      recipients:
        'Peço ainda que comuniquem o apagamento a cada destinatário e que me informem sobre esses destinatários (artigo\u00a019.º).',
    },
    term: (law) =>
      `Peço resposta sem demora injustificada e, em qualquer caso, no prazo de um mês a contar da receção deste pedido e, se esse prazo tiver de ser prorrogado, que me comuniquem os motivos dentro desse mês (artigo\u00a012.º, n.º\u00a03, do ${law}). A resposta é gratuita (artigo\u00a012.º, n.º\u00a05) e pode ser enviada para os contactos acima indicados.`,
    complaint: (authority, basis) =>
      `Na falta de resposta, poderá ser apresentada reclamação ${authority === null ? 'a uma autoridade de controlo' : `à autoridade de controlo (${authority})`} ao abrigo ${basis}.`,
    complaintBasis: {
      gdpr: 'do artigo\u00a077.º do RGPD',
      'uk-gdpr': 'da section 165 do Data Protection Act 2018',
    },
  },
  notice: {
    subject: (host) => `Informações junto de um formulário de ${host}`,
    greeting: 'Bom dia,',
    looked: (moment, address) =>
      `Em ${moment}, consultei a página ${address}, na qual um formulário pede dados pessoais. Foi isto que observei:`,
    asked: (cited) => `Em resumo, é isto que a lei prevê (${cited}):`,
    please:
      'Seria possível acrescentar estas informações, ou uma hiperligação para elas, junto do formulário? Se já lá constarem e me tiverem escapado, também ajudaria outras pessoas que fossem mais fáceis de encontrar.',
    close:
      'Trata-se de uma sugestão. Nada peço para mim e não é necessária resposta. Agradeço a atenção dispensada.',
    regards: 'Com os melhores cumprimentos',
  },
}
