import type { Provision } from '../complaint/counterpart.ts'
import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

/* Long because it is one letter. European Portuguese; terms are those of the Portuguese version of the GDPR. */

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]

/** Clocks that a Portuguese reader knows by the name of a place. */
const PLACES: Record<string, string> = {
  'Europe/Lisbon': 'hora de Lisboa',
  'Atlantic/Madeira': 'hora da Madeira',
  'Atlantic/Azores': 'hora dos Açores',
  'Europe/Madrid': 'hora de Madrid',
  'Europe/Paris': 'hora de Paris',
  'Europe/Luxembourg': 'hora do Luxemburgo',
  'Europe/Brussels': 'hora de Bruxelas',
  'Europe/Berlin': 'hora de Berlim',
  'Europe/London': 'hora de Londres',
  'Europe/Dublin': 'hora de Dublim',
}

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, 'e')

const or = (items: string[]) => joined(items, 'ou')

/** Between parts that hold an "e" of their own. */
const asWellAs = (items: string[]) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(', bem como ')

const places: Record<Place, string> = {
  inside: 'no formulário',
  near: 'junto do formulário',
  footer: 'no rodapé',
  page: 'noutro local da página',
}

/** How far a search went. */
const searchedBeyond: Partial<Record<Place, string>> = { footer: 'no rodapé', page: 'no resto da página' }

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('pt-PT')

const languages = new Intl.DisplayNames('pt-PT', { type: 'language' })

const characters = (count: number) => `${number.format(count)} ${count === 1 ? 'caractere' : 'caracteres'}`

/** "anexo 1", "anexos 1 e 2". */
const counted = (one: string, several: string, numbers: number[]) =>
  `${numbers.length > 1 ? several : one}\u00a0${and(numbers.map(String))}`

/** Article 4 of the GDPR has points and no paragraphs. */
const partOf = ({ article, paragraph, points }: Provision) => {
  if (paragraph === '') return []
  if (article === '4') return [`ponto\u00a0${paragraph}`]
  const word = points.length > 1 ? 'alíneas' : 'alínea'
  const letters = points.length === 0 ? '' : `, ${word}\u00a0${and(points.map((point) => `${point})`))}`
  return [`n.º\u00a0${paragraph}${letters}`]
}

/** A part with a comma of its own has one before the "e" too: "artigo 7.º, n.º 2, e artigo 6.º, n.º 1". */
const listOfArticles = (articles: string[], word: string) => {
  const before = articles.slice(0, -1).join(', ')
  if (before === '') return articles.join('')
  return `${before}${before.includes(',') ? ',' : ''} ${word} ${articles.at(-1) ?? ''}`
}

const boxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'as caixas' : 'a caixa'} ${and(quotes)}`
}

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `Em ${moment}, não encontrei nesta página, junto do formulário${wholePage ? ' ou noutro local' : ''}, ${what}`

const server = (status: number | null) => `resposta do servidor: ${status ?? '–'}`

/** Letters to an authority that works in Portuguese. */
export const letterTexts: LetterTexts = {
  language: 'pt',
  quotes: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions.filter((provision) => provision.article === article).flatMap(partOf)
        return [`artigo\u00a0${article}.º`, ...(parts.length === 0 ? [] : [parts.join(', e ')])].join(', ')
      })
      const comma = articles.at(-1)?.includes(',') ? ',' : ''
      const word = articles.length < provisions.length ? 'bem como' : 'e'
      return `${listOfArticles(articles, word)}${comma} do RGPD`
    },
    judgments: {
      'CJEU C-673/17':
        'o acórdão do Tribunal de Justiça da União Europeia de 1 de outubro de 2019, Planet49, C-673/17',
    },
    and: asWellAs,
  },
  date: ({ day, month, year }) => `${day} de ${MONTHS[month - 1] ?? ''} de ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} de ${year}`,
  moment: (at) => {
    const clock = `${at.hour}h${String(at.minute).padStart(2, '0')}`
    const preposition = at.hour === 1 ? 'à' : 'às'
    return `${letterTexts.date(at)}, ${preposition}\u00a0${clock} (${PLACES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Reclamação ao abrigo do artigo 77.º do RGPD',
    report: 'Participação relativa a um formulário de recolha de dados pessoais',
  },
  reference: (reference) => `Referência: ${reference}`,
  addressee: (name, postalAddress) => `Para: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Assunto: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Formulário de petição',
      newsletter: 'Formulário de newsletter',
      donation: 'Formulário de donativo',
      survey: 'Formulário de inquérito',
      membership: 'Formulário de adesão',
      contact: 'Formulário de contacto',
      registration: 'Formulário de registo',
      login: 'Formulário de acesso',
      checkout: 'Formulário de encomenda',
      search: 'Formulário de pesquisa',
      other: 'Formulário de recolha de dados',
    }[purpose]
    const matter = {
      'information-at-form': 'informações não encontradas (artigos 12.º e 13.º do RGPD)',
      'reachable-policy': 'política de privacidade não encontrada (artigos 12.º e 13.º do RGPD)',
      'written-policy': 'conteúdo da política não encontrado (artigos 12.º e 13.º do RGPD)',
      'own-policy': 'política de privacidade de outra organização (artigo 13.º do RGPD)',
      'complete-policy': 'informações não encontradas na política (artigo 13.º do RGPD)',
      'controller-identity': 'indicação do responsável não encontrada (artigo 13.º do RGPD)',
      'stated-purposes': 'indicação das finalidades não encontrada (artigo 13.º do RGPD)',
      'stated-rights': 'indicação dos direitos não encontrada (artigo 13.º do RGPD)',
      'policy-link-at-form': 'acesso às informações (artigo 12.º do RGPD)',
      'empty-consent-boxes': 'caixa previamente assinalada (artigo 4.º do RGPD)',
      'opt-in-choice': 'recusa por marcação de caixa (artigos 4.º e 7.º do RGPD)',
      'separate-consent': 'um consentimento para várias finalidades (artigos 6.º e 7.º do RGPD)',
      'own-act-of-consent': 'envio como consentimento (artigos 4.º e 7.º do RGPD)',
      'free-consent': 'consentimento como condição (artigos 4.º e 7.º do RGPD)',
      'needed-data': 'âmbito dos dados obrigatórios (artigo 5.º do RGPD)',
      'marked-fields': 'marcação de campos obrigatórios não encontrada (artigo 13.º do RGPD)',
      'recipient-named': 'indicação do destinatário não encontrada (artigo 13.º do RGPD)',
      'encrypted-transport': 'transmissão sem cifragem (artigo 32.º do RGPD)',
      'data-outside-address': 'dados no endereço da página (artigo 32.º do RGPD)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Identificação de quem apresenta a reclamação',
    contact: 'Contactos (facultativo)',
    confidentiality: 'Confidencialidade',
    others: 'Outros possíveis responsáveis ou destinatários',
    respondent: 'Organização visada',
    organisation: 'Organização a que a participação respeita',
    facts: 'Factos',
    items: 'Elementos procurados',
    steps: 'Contactos prévios com a organização',
    context: 'Contexto',
    grounds: 'Infrações alegadas',
    provisions: 'Disposições em causa',
    requests: 'Pedidos',
    attachments: 'Anexos',
    statement: 'Declaração',
  },
  author: {
    fields: [
      { label: 'Nome completo:', of: [['firstName', 'surname']] },
      { label: 'Morada:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'Correio eletrónico e telefone:', of: [['email'], ['phone']] },
    ],
    optional: 'Estes contactos destinam-se apenas a esclarecimentos sobre esta participação.',
    onOwnBehalf: 'Apresento esta reclamação em nome próprio.',
    competence: {
      residence: 'Dirijo-me à autoridade de controlo do Estado-Membro da minha residência habitual.',
      work: 'Dirijo-me à autoridade de controlo do Estado-Membro do meu local de trabalho.',
      infringement:
        'Dirijo-me à autoridade de controlo do Estado-Membro onde a infração foi alegadamente praticada.',
    },
  },
  represented: {
    author: {
      child:
        'Atuo no exercício das responsabilidades parentais ou da representação legal de uma criança com menos de 18 anos, cujos dados estão em causa.',
      other:
        'Atuo em representação de outra pessoa, cujos dados estão em causa; anexa-se a procuração por ela assinada.',
    },
    submitted: (whose, date, severalForms) =>
      `${date === null ? 'Os' : `Em ${date}, os`} dados da ${
        whose === 'child' ? 'criança' : 'pessoa que represento'
      } foram fornecidos através ${severalForms ? 'de um formulário desta página' : 'deste formulário'}.`,
    erase:
      'ordene o apagamento dos dados da pessoa que represento e a respetiva notificação aos destinatários',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Sítio Web ${host}. O formulário contém a seguinte indicação sobre a organização: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Sítio Web ${host}. Um documento para o qual a página remete contém a seguinte indicação sobre a organização: ${nameQuoted}.`,
    notFound: (host) =>
      `Sítio Web ${host}. Não me foi possível identificar o responsável pelo tratamento: nos locais adiante descritos, não encontrei nem o seu nome nem os seus contactos.`,
    toBeEstablished: (host) =>
      `Sítio Web ${host}. A identidade do responsável pelo tratamento está por apurar.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `Em ${moment}, consultei a página ${address}${titleQuoted === null ? '' : `, com o título ${titleQuoted}`}.`,
    omitted:
      'Os parâmetros deste endereço, que podem identificar quem consulta a página, não são reproduzidos.',
    unicodeHost: (hostQuoted) => `O nome de domínio é também apresentado sob a forma ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'um formulário de petição',
        newsletter: 'um formulário de subscrição de uma newsletter',
        donation: 'um formulário de donativo',
        survey: 'um formulário de inquérito ou questionário',
        membership: 'um formulário de adesão',
        contact: 'um formulário de contacto',
        registration: 'um formulário de registo',
        login: 'um formulário de acesso a uma conta',
        checkout: 'um formulário de encomenda',
        search: 'um formulário de pesquisa',
        other: 'um formulário de recolha de dados',
      }[purpose]
      return number === null ? `Esta página apresenta ${form}.` : `Formulário ${number}: ${form}.`
    },
    fieldsAsked: 'Dados pedidos (de preenchimento obrigatório quando a página assinala o campo como tal):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'endereço de correio eletrónico',
        phone: 'número de telefone',
        first_name: 'nome próprio',
        middle_name: 'segundo nome',
        last_name: 'apelido',
        full_name: 'nome completo',
        honorific: 'forma de tratamento',
        postal_address: 'morada',
        address_line2: 'complemento da morada',
        postcode: 'código postal',
        city: 'localidade',
        region: 'distrito ou região',
        country: 'país',
        birth_date: 'data de nascimento',
        birth_day: 'dia de nascimento',
        birth_month: 'mês de nascimento',
        birth_year: 'ano de nascimento',
        age: 'idade',
        gender: 'sexo ou género',
        nationality: 'nacionalidade',
        ethnicity: 'origem étnica',
        national_id: 'número de identificação nacional',
        profession: 'profissão',
        income: 'rendimentos',
        organisation: 'organização',
        political_opinion: 'pergunta sobre opiniões políticas',
        religion: 'religião',
        union_membership: 'filiação sindical',
        health: 'pergunta sobre saúde',
        amount: 'montante',
        card_number: 'número do cartão',
        card_name: 'nome no cartão',
        card_expiry: 'data de validade do cartão',
        card_cvc: 'código de segurança do cartão',
        iban: 'IBAN',
        file: 'ficheiro',
        message: 'mensagem',
        subject: 'assunto da mensagem',
        url: 'endereço de um sítio Web',
        friend_contact: 'contactos de outra pessoa',
        username: 'nome de utilizador',
        email_or_username: 'endereço de correio eletrónico ou nome de utilizador',
        password: 'palavra-passe',
        otp: 'código de utilização única',
        captcha: 'verificação contra preenchimento automático',
        search_query: 'pesquisa',
        rating: 'classificação',
        quantity: 'quantidade',
        travel_date: 'data de viagem',
        consent: 'consentimento',
        preference: 'preferência',
        remember_me: 'manutenção da sessão',
        honeypot: 'campo destinado a programas automáticos',
        other: 'outro campo',
      }[kind]
      const label = labelQuoted === null ? '' : `, campo ${labelQuoted}`
      return `${name}${label}: preenchimento ${required ? 'obrigatório' : 'facultativo'}`
    },
    moreFields: (count) =>
      `mais ${number.format(count)} ${count === 1 ? 'campo, descrito' : 'campos, descritos'} no registo anexo`,
    boxes: 'Caixas de seleção, no estado em que a página as apresenta:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'já assinalada' : 'por assinalar'}`,
    read: (textsQuoted, complete) =>
      `Junto do formulário lê-se${complete ? '' : ', entre outros textos'}: ${textsQuoted.join('; ')}.`,
    readNothing:
      'Além das designações dos campos e dos botões, não figura qualquer texto junto do formulário.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `Os botões de envio têm os textos ${and(textsQuoted)}.`
        : `O botão de envio tem o texto ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `A página foi lida no meu navegador (${browser}) com a extensão «Before You Sign», versão ${extension}, que regista os campos, os textos e as hiperligações de uma página sem ler o que nela se escreve.`,
    checkedBy: {
      person: 'Verifiquei pessoalmente, na página, cada um dos pontos que adiante refiro.',
      both: 'Verifiquei pessoalmente, na página, os pontos que adiante refiro, salvo o que assenta no código da página, que consta do registo anexo.',
      record: 'Os pontos que adiante refiro assentam no código da página, que consta do registo anexo.',
    },
    searched: (where, length, links) => {
      const atForm = where.filter(isAtForm)
      const texts = atForm.length > 1 ? 'no formulário e junto dele' : and(atForm.map((one) => places[one]))
      const beyond = where.flatMap((place) => searchedBeyond[place] ?? [])
      return [
        `Os textos foram lidos ${texts} (${characters(length)})`,
        ...(beyond.length === 0
          ? []
          : [`, e as hiperligações (${number.format(links)}) também ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters: length }) => {
      const what = {
        read: `foi lido (${characters(length)})`,
        'not-found': `não foi encontrado (${server(status)})`,
        'no-such-page': 'surgiu uma página que indica que a página pedida não existe',
        'not-read': `não foi possível lê-lo${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Documento da hiperligação ${linkQuoted}, ${address}${endedAt === null ? '' : `, que conduziu a ${endedAt}`}: em ${moment}, ${what}.`
    },
    notChecked: {
      'policy-not-read': 'Os documentos para os quais a página remete não foram lidos.',
      'hidden-form': 'Outro formulário da página, que não era visível, não foi verificado.',
      'language-unknown': 'Não foi possível verificar uma parte da página, redigida noutra língua.',
      'page-too-large': 'Devido à sua dimensão, a página foi lida apenas em parte.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'de um formulário desta página' : 'deste formulário'
      return `${date === null ? 'Forneci' : `Em ${date}, forneci`} os meus dados através ${form}.`
    },
    notSubmitted: (severalForms) =>
      `Não forneci quaisquer dados através ${severalForms ? 'dos formulários desta página' : 'deste formulário'}.`,
    messages:
      'Desde então, foram recebidas mensagens que atribuo à organização que está por detrás deste formulário.',
    ownSentence: (sentence) => `Acrescento o seguinte: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Estado de cada elemento em ${moment}, junto do formulário${documents ? ', nos documentos lidos para os quais a página remete' : ''} e, no caso da hiperligação, em toda a página (encontrado, não encontrado ou não verificável):`,
    ofForm: (number) => `Formulário ${number}:`,
    names: {
      controller: 'identidade do responsável pelo tratamento',
      purposes: 'finalidades do tratamento',
      rights: 'direitos dos titulares dos dados',
      'policy-link': 'hiperligação para uma política de privacidade',
      'complaint-authority': 'direito de apresentar reclamação a uma autoridade de controlo',
      'legal-basis': 'fundamento jurídico do tratamento',
      recipients: 'destinatários dos dados',
      retention: 'prazo de conservação dos dados',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `encontrado ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `encontrado num documento para o qual a página remete, ${textQuoted}`,
    notFound: 'não encontrado',
    unchecked: 'não verificável',
  },
  steps: {
    none: 'Não contactei previamente a organização: está em causa o próprio formulário e não um pedido de exercício de direitos que tenha ficado sem resposta.',
    unanswered: (date) =>
      `Contactei a organização${date === null ? '' : ` em ${date}`} e não recebi resposta até à presente data.`,
    answered: (date) =>
      `Contactei a organização${date === null ? '' : ` em ${date}`} e recebi uma resposta, que posso facultar à autoridade de controlo.`,
  },
  context: {
    intro:
      'Fontes públicas relatam o que se segue. Transmito-o a título de contexto; não o verifiquei nem nele baseio qualquer alegação.',
    matched: (domain, matched) =>
      ({
        page: `Domínio da página: ${domain}.`,
        target: `Domínio para o qual o formulário é enviado: ${domain}.`,
        frame: `Domínio de uma moldura apresentada na página: ${domain}.`,
        link: `Domínio para o qual a página remete: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'pt'
        ? text
        : `A lista da extensão refere a este respeito, em ${languages.of(language) ?? language}: ${text}`,
    historical: (date) =>
      `Estas informações respeitam a um período que termina em ${date}; o domínio pode ter mudado de mãos desde então.`,
    decision: (authority, date, outcome, language) =>
      `Decisão relatada (${authority}, ${date}${
        language === 'pt' ? '' : `; texto da lista em ${languages.of(language) ?? language}`
      }): ${outcome}`,
    sources: 'Fontes:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'reprodução do texto',
    otherSite: 'não menciona este domínio',
    left: 'Deixo à autoridade de controlo a apreciação da sua relevância.',
  },
  clues: {
    intro: (moment) =>
      `Indícios sobre quem está por detrás deste formulário, registados em ${moment}, cuja apreciação deixo à autoridade de controlo:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `o formulário é enviado para ${seen}, domínio utilizado por um partido político (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `o formulário é apresentado numa moldura proveniente de ${seen}, domínio utilizado por um partido político (${party})`,
      'document-on-party-domain': (party, seen) =>
        `uma política de privacidade ou um aviso legal para os quais a página remete encontram-se em ${seen}, domínio utilizado por um partido político (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `o documento ${other}, para o qual a página remete, indica sobre o responsável pelo tratamento: ${seen} (possivelmente ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `o documento ${other}, para o qual a página remete, indica sobre a entidade que edita o sítio: ${seen} (possivelmente ${party})`,
      'imprint-line': (party, seen) => `na página lê-se: ${seen} (possivelmente ${party})`,
      'party-email': (party, seen) =>
        `é indicado o endereço de correio eletrónico ${seen}, num domínio utilizado por um partido político (${party})`,
      'party-address': (party, seen) =>
        `é indicada uma morada utilizada por um partido político (${party}): ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `o identificador de conta ${seen}, no código-fonte da página, é também o de ${other} (associado a um partido político, ${party}, segundo a lista da extensão)`,
    },
    left: 'Cada um destes indícios pode ter outra explicação. Não tenho meios para os verificar, não acuso ninguém com base neles e peço à autoridade de controlo que apure quem é o responsável pelo tratamento.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'a identidade e os contactos do responsável pelo tratamento',
      missing: 'da identidade do responsável pelo tratamento',
    },
    'GDPR 13(1)(c)': {
      required: 'as finalidades e o fundamento jurídico do tratamento',
      missing: 'das finalidades ou do fundamento jurídico do tratamento',
    },
    'GDPR 13(2)(b)': {
      required: 'os direitos que lhe assistem',
      missing: 'dos direitos dos titulares dos dados',
    },
    'GDPR 13(2)(d)': {
      required: 'o direito de apresentar reclamação a uma autoridade de controlo',
      missing: 'do direito de apresentar reclamação a uma autoridade de controlo',
    },
  },
  policyItems: {
    controller: {
      required: 'a identidade do responsável pelo tratamento',
      missing: 'da identidade do responsável pelo tratamento',
    },
    contact: {
      required: 'os contactos do responsável pelo tratamento',
      missing: 'dos contactos do responsável pelo tratamento',
    },
    purposes: { required: 'as finalidades do tratamento', missing: 'das finalidades do tratamento' },
    'legal-basis': {
      required: 'o fundamento jurídico do tratamento',
      missing: 'do fundamento jurídico do tratamento',
    },
    recipients: {
      required: 'os destinatários ou categorias de destinatários dos dados',
      missing: 'dos destinatários dos dados',
    },
    retention: {
      required: 'o prazo de conservação dos dados ou os critérios usados para o definir',
      missing: 'do prazo de conservação dos dados',
    },
    rights: { required: 'os direitos que lhe assistem', missing: 'dos direitos dos titulares dos dados' },
    complaint: {
      required: 'o direito de apresentar reclamação a uma autoridade de controlo',
      missing: 'do direito de apresentar reclamação a uma autoridade de controlo',
    },
  },
  groundsIntro: {
    complaint:
      'Os artigos citados são os do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados, RGPD); a autoridade de controlo não está vinculada a esta qualificação.',
    report:
      'Os factos registados parecem-me respeitar às seguintes disposições do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados, RGPD); a autoridade de controlo não está vinculada a esta qualificação.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `Aquando da recolha, o titular dos dados deve receber, de forma facilmente acessível, informações sobre ${asWellAs(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(
          moment,
          wholePage,
          `qualquer indicação ${or(missing)}, nem uma hiperligação para uma política de privacidade`,
        ),
    },
    'reachable-policy': {
      law: () =>
        'Aquando da recolha, o titular dos dados deve receber, de forma facilmente acessível, as informações sobre o tratamento.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Em ${moment}, não foi encontrado o documento anunciado pela hiperligação para a política de privacidade`
          : `Em ${opened.moment}, a hiperligação ${opened.linkQuoted} (${opened.address}) não conduziu a qualquer documento: ${
              opened.outcome === 'no-such-page'
                ? 'a página obtida indica que a página pedida não existe'
                : `o servidor respondeu ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'Aquando da recolha, o titular dos dados deve receber, de forma facilmente acessível, as informações sobre o tratamento.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `Em ${opened?.moment ?? moment}, o documento anunciado pela hiperligação ${
          opened === undefined
            ? 'para a política de privacidade'
            : `${opened.linkQuoted} (${opened.address}, ${characters(opened.characters)})`
        } não continha todas essas informações${quotes.length === 0 ? '' : `; nele lê-se ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'A identidade e os contactos do responsável pelo tratamento devem ser facultados aquando da recolha dos dados.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Em ${moment}, a hiperligação para a política de privacidade conduzia à de outra organização`
          : `Em ${opened.moment}, a hiperligação ${opened.linkQuoted} (${opened.address}) conduzia a ${
              opened.endedAt ?? opened.address
            }; entendo que se trata da política de privacidade de outra organização`,
    },
    'complete-policy': {
      law: (required) =>
        `Aquando da recolha, o titular dos dados deve receber, entre outras, informações sobre ${asWellAs(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `Em ${moment}, não encontrei, na política de privacidade para a qual a página remete, qualquer indicação ${or(missingItems)}`
          : `${
              documents.length > 1
                ? 'Nas políticas de privacidade para as quais'
                : 'Na política de privacidade para a qual'
            } a página remete ${and(
              documents.map(
                ({ address, moment, characters: length }) =>
                  `(${address}, lida em ${moment}, ${characters(length)})`,
              ),
            )} e junto do formulário, não encontrei qualquer indicação ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'A identidade e os contactos do responsável pelo tratamento devem ser facultados aquando da recolha dos dados.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'qualquer indicação da identidade do responsável pelo tratamento'),
    },
    'stated-purposes': {
      law: () => 'As finalidades do tratamento devem ser indicadas aquando da recolha dos dados.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'qualquer indicação das finalidades para as quais os dados são pedidos'),
    },
    'stated-rights': {
      law: () => 'A existência dos direitos do titular dos dados deve ser indicada aquando da recolha.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'qualquer indicação dos direitos dos titulares dos dados'),
    },
    'policy-link-at-form': {
      law: () => 'As informações devem ser prestadas de forma facilmente acessível.',
      fact: ({ moment, elsewhere }) =>
        `Em ${moment}, não encontrei, no formulário nem junto dele, qualquer hiperligação para uma política de privacidade${
          elsewhere === null ? '' : `; uma hiperligação desse tipo figura ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'O consentimento pressupõe um ato positivo inequívoco; não basta uma caixa assinalada por defeito que seja preciso desmarcar para recusar.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, antes de qualquer ação da minha parte, ${boxes(quotes, 'uma caixa de consentimento')} já ${
          quotes.length > 1 ? 'estavam assinaladas' : 'estava assinalada'
        }`,
    },
    'opt-in-choice': {
      law: () =>
        'O consentimento pressupõe um ato positivo inequívoco; não pode ser deduzido da falta de recusa.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, era preciso assinalar ${boxes(quotes, 'uma caixa')} para recusar a receção de mensagens`,
    },
    'separate-consent': {
      law: () =>
        'O consentimento deve ser específico para cada finalidade e o respetivo pedido deve distinguir-se claramente de outros assuntos.',
      fact: ({ moment, quotes, purposes }) => {
        const several = purposes.length < 2 ? '' : ` (${and(purposes)})`
        if (quotes.length > 1)
          return `Em ${moment}, cada uma das caixas ${and(quotes)} valia para várias finalidades, sem escolha separada`
        return `Em ${moment}, uma única caixa${quotes.length === 0 ? '' : `, ${and(quotes)},`} valia para várias finalidades${several}, sem escolha separada`
      },
    },
    'own-act-of-consent': {
      law: () =>
        'O consentimento deve ser dado por um ato positivo próprio e o respetivo pedido deve distinguir-se claramente de outros assuntos.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, o formulário fazia valer o seu envio como consentimento, sem escolha separada${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'O consentimento deve ser livre; não pode ser imposto como condição de algo para o qual não seja necessário.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, o formulário só podia ser enviado depois de ${
          quotes.length > 1 ? 'assinaladas' : 'assinalada'
        } ${boxes(quotes, 'uma caixa para a receção de mensagens')}`,
    },
    'needed-data': {
      law: () =>
        'Os dados pessoais devem ser adequados, pertinentes e limitados ao que é necessário relativamente às finalidades para as quais são tratados.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, o formulário não podia ser assinado sem ${
          quotes.length === 0
            ? 'dados que excedem os de uma assinatura'
            : `os dados pedidos sob ${and(quotes)}`
        }; não encontrei, junto do pedido, qualquer indicação da razão por que são necessários`,
    },
    'marked-fields': {
      law: () =>
        'O titular dos dados deve saber se está obrigado a fornecer os dados e conhecer as eventuais consequências de não os fornecer.',
      fact: ({ moment, quotes }) =>
        `Em ${moment}, o código do formulário exigia o preenchimento de alguns campos${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } e não dos restantes; não encontrei, no formulário nem junto dele, qualquer sinal ou frase que os distinga`,
    },
    'recipient-named': {
      law: () =>
        'Os destinatários ou categorias de destinatários dos dados devem ser indicados aquando da recolha.',
      fact: ({ moment, wholePage, host, target }) =>
        `Segundo o código da página (${host}), o formulário é enviado para o domínio ${target}. ${notFound(
          moment,
          wholePage,
          'qualquer menção deste destinatário',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Tendo em conta os riscos, os dados devem ser protegidos por medidas adequadas, incluindo a cifragem da sua transmissão.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `Em ${moment}, a página que apresenta o formulário era disponibilizada num endereço http, sem cifragem`
          : `Em ${moment}, o formulário estava configurado para ser enviado para um endereço http, sem cifragem`,
    },
    'data-outside-address': {
      law: () => 'Os dados devem ser protegidos, por medidas adequadas, contra a divulgação não autorizada.',
      fact: ({ moment }) =>
        `Em ${moment}, o formulário estava declarado com o método GET, que inscreve os dados preenchidos no endereço da página seguinte, o qual é conservado, nomeadamente, no histórico do navegador e nos registos do servidor`,
    },
  },
  hiddenText: (textQuoted) => `O código da página contém um texto que o ecrã não apresenta: ${textQuoted}.`,
  unknownRole:
    'Não me é possível verificar se este domínio pertence a um subcontratante que atua por conta do sítio Web.',
  otherLink: (textQuoted, place) =>
    `Figura ${places[place]} uma hiperligação ${textQuoted}; o documento para o qual remete não foi lido pela extensão.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Figura ${places[place]} uma hiperligação ${textQuoted}; ${
      {
        read: `o documento para o qual remete foi lido em ${moment}, e nele não foi encontrada informação sobre a utilização dos dados`,
        'not-found': `em ${moment}, o documento para o qual remete não foi encontrado (${server(status)})`,
        'no-such-page': `em ${moment}, conduzia a uma página que indica que a página pedida não existe`,
        'not-read': 'a extensão não conseguiu ler o documento para o qual remete',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Figura ${places[place]} uma hiperligação ${textQuoted}, que conduz a ${host}; entendo que respeita a outra organização.`,
  nationalContext: {},
  unanswered: {
    subject: 'Pedido de exercício de direitos sem resposta (artigo 12.º do RGPD)',
    respondent: (host) =>
      `Sítio Web ${host}. A reclamação visa a organização à qual foi dirigido o pedido descrito abaixo.`,
    asked: (rights) => `O pedido tinha por objeto ${and(rights)}.`,
    rights: {
      access: 'o acesso aos dados pessoais (artigo\u00a015.º do RGPD)',
      object: 'a oposição à comercialização direta (artigo\u00a021.º do RGPD)',
      erase: 'o apagamento dos dados (artigo\u00a017.º do RGPD)',
    },
    law: 'O responsável pelo tratamento deve fornecer ao titular dos dados as informações sobre as medidas tomadas, mediante pedido apresentado nos termos dos artigos 15.º a 22.º, sem demora injustificada e no prazo de um mês a contar da data de receção do pedido; qualquer prorrogação deve ser comunicada, com os seus motivos, dentro desse prazo.',
    fact: (sent, today) => `Em ${today}, o pedido de ${sent} continuava sem resposta`,
    piece: (number, sent) => `Anexo ${number}: cópia do pedido de ${sent} e prova do seu envio`,
  },
  leftToAuthority: 'Deixo à autoridade de controlo a apreciação destes factos.',
  requestsIntro: 'Solicito à autoridade de controlo que:',
  requests: {
    investigate: 'verifique os factos expostos e proceda à investigação do caso',
    'order-reply':
      'ordene à organização que satisfaça o pedido de exercício de direitos que ficou sem resposta',
    'stop-use':
      'faça cessar a utilização dos dados assim recolhidos enquanto a página não for posta em conformidade com o RGPD',
    erase: 'ordene o apagamento dos meus dados e a respetiva notificação aos destinatários',
    sanction: 'pondere a aplicação de uma coima',
    'keep-informed':
      'me informe do andamento e do resultado desta reclamação (artigo\u00a077.º, n.º\u00a02, do RGPD)',
  },
  addInformation: {
    information:
      'recorde à organização as suas obrigações ou lhe ordene que acrescente as informações ao formulário',
    other: 'recorde à organização as suas obrigações ou lhe ordene que ponha o formulário em conformidade',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = counted('anexo', 'anexos', all)
      return forms.length === 0 ? pieces : `${counted('formulário', 'formulários', forms)}; ${pieces}`
    },
    picture: 'imagem da parte visível do separador do navegador',
    facts:
      'registo da página em formato JSON (campos, textos, hiperligações e verificações, sem quaisquer dados preenchidos)',
    line: (number, title, moment, fileName) => `Anexo ${number}: ${title}, ${moment}, ficheiro ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'O valor SHA-256 permite verificar se um ficheiro foi alterado desde que esse valor foi calculado; não prova a origem do ficheiro.',
    noPicture: 'Não se anexa qualquer imagem do ecrã.',
  },
  wholeLetter: 'A carta completa segue em anexo.',
  notIdentified: (host) => `Não identificado – sítio Web ${host}`,
  reply: {
    came: (date) => `A resposta chegou em ${date}.`,
    said: {
      refused: 'Nela, o pedido é recusado com indicação dos motivos.',
      'refused-without-reasons': 'Nela, o pedido é recusado sem indicação dos motivos.',
      'in-part': 'Com ela, o pedido é satisfeito apenas em parte.',
      'promise-not-kept':
        'Nela, anuncia-se que o pedido será satisfeito; até à presente data, não pude verificar que tal tenha acontecido.',
      'without-source': 'Nela, não é indicada a origem dos dados.',
    },
    concerns: (rights) => `Está em causa o seguinte: ${and(rights)}.`,
    subject: {
      refused: 'Pedido de exercício de direitos recusado (artigos 15.º a 22.º do RGPD)',
      'refused-without-reasons':
        'Pedido de exercício de direitos recusado sem indicação de motivos (artigo 12.º do RGPD)',
      'in-part': 'Pedido de exercício de direitos satisfeito apenas em parte (artigo 12.º do RGPD)',
      'promise-not-kept': 'Pedido de exercício de direitos, resposta sem seguimento (artigo 12.º do RGPD)',
      'without-source': 'Pedido de acesso, origem dos dados não indicada (artigo 15.º do RGPD)',
    },
    law: {
      refused: 'Um pedido de exercício destes direitos só pode ser recusado nos casos legalmente previstos.',
      'refused-without-reasons':
        'O responsável pelo tratamento que não dê seguimento a um pedido deve informar o titular dos dados, o mais tardar no prazo de um mês a contar da sua receção, das razões e da possibilidade de apresentar reclamação.',
      'without-source':
        'Se os dados não tiverem sido recolhidos junto do titular, este tem direito, mediante pedido, às informações disponíveis sobre a sua origem.',
    },
    fact: {
      refused: (sent) => `O pedido de ${sent} foi recusado`,
      'refused-without-reasons': (sent) => `O pedido de ${sent} foi recusado sem indicação dos motivos`,
      'in-part': (sent, today) => `Em ${today}, o pedido de ${sent} estava satisfeito apenas em parte`,
      'promise-not-kept': (sent, today) =>
        `Em ${today}, não me era possível verificar que tivesse sido feito o que foi anunciado em resposta ao pedido de ${sent}`,
      'without-source': (sent) => `A resposta ao pedido de ${sent} não indica a origem dos dados`,
    },
    order: 'ordene à organização que satisfaça o pedido de exercício de direitos acima descrito',
    piece: (number, sent) => `Anexo ${number}: cópia do pedido de ${sent} e da resposta`,
  },
  confidential: {
    own: 'Peço que a minha identidade não seja comunicada à organização.',
    represented:
      'Peço que nem a minha identidade nem a da pessoa que represento sejam comunicadas à organização.',
    tellFirst:
      'Se a reclamação não puder ser tratada desse modo, peço um aviso antes de qualquer comunicação.',
  },
  others: {
    intro:
      'Podem também ser responsáveis pelo tratamento ou destinatários dos dados os que se seguem. Não conheço o seu papel, não acuso nenhum deles e peço à autoridade de controlo que o apure:',
    target: (host) => `a organização a que pertence o endereço ${host}, para o qual o formulário é enviado`,
    publisher: (nameQuoted) => `${nameQuoted}, que o aviso legal do sítio Web indica como editor`,
    listed: (party, domain, source) =>
      `${party}: fontes públicas associam a este nome o domínio ${domain}${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm: 'Declaro que os factos expostos são exatos, tal como os observei nas datas indicadas.',
    place: 'Local:',
    date: 'Data:',
    signature: 'Assinatura:',
  },
  page: (number, of) => `página ${number} de ${of}`,
  pictureCaption: (number, moment) =>
    `Anexo ${number}: imagem da parte visível do separador do navegador, ${moment}`,
  consentPurposes: {
    newsletter: 'newsletter',
    marketing: 'comercialização direta',
    marketing_partners: 'comercialização direta por parceiros',
    terms: 'aceitação de condições',
    privacy_ack: 'tomada de conhecimento da política de privacidade',
    publication: 'publicação',
    signature: 'assinatura',
    other: 'outra finalidade',
  },
}
