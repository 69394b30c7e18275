import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in Portuguese. */
export const suggestionTexts: SuggestionTexts = {
  language: 'pt',
  locale: 'pt-PT',
  title: 'Before You Sign – proposta',
  loading: 'A ler a página…',
  heading: { 'new-site': 'Propor um sítio para uma lista', correction: 'Contestar ou corrigir uma entrada' },
  about: (host, moment) => `${host}, página lida em ${moment}`,
  promise:
    'Daqui nada é enviado. O envio do texto fica consigo, para onde a lista indica; o que sai é exatamente o texto mostrado.',
  notSeen: {
    'tab-gone':
      'O separador de onde vem já não está aberto. O rascunho está vazio: preencha os campos com o que souber.',
    'other-page':
      'O separador de onde vem mostra agora outro sítio. O rascunho está vazio: preencha os campos com o que souber.',
    'no-answer':
      'A extensão não conseguiu ver a página. O rascunho está vazio: preencha os campos com o que souber.',
  },
  criteria: {
    heading: 'O que uma lista pede',
    lines: [
      'Uma fonte pública que dê o endereço do sítio e diga quem o gere ou promove.',
      'A mesma regra para todos os partidos.',
      'Constar de uma lista não é infringir uma lei: ela relata o que dizem fontes datadas.',
    ],
    more: 'Os critérios desta lista',
  },
  site: {
    heading: 'O sítio',
    address: { label: 'Endereço do sítio', hint: 'Basta o nome do sítio: exemplo.pt' },
    unicode: (name) => `Os navegadores podem mostrá-lo assim: ${name}.`,
    whole: {
      legend: 'O que faz parte dele?',
      domain: (name) => `${name}, com todos os seus endereços`,
      host: (name) => `só ${name}`,
    },
    refused: {
      'no-site': 'Este não é o nome de um sítio. Exemplo: exemplo.pt',
      'shared-host':
        'Neste endereço estão formulários de muitas organizações, ou de um organismo público. Uma lista nomearia todas elas.',
    },
    official: (party) =>
      `É um sítio oficial deste partido: ${party}. As listas deixam de fora páginas que o dizem elas próprias.`,
    known: (list) => `Este sítio já consta da lista «${list}».`,
    contest: 'Contestar ou corrigir essa entrada',
    asked: (fields) => `Os seus formulários pedem: ${fields}.`,
    country: { label: 'País a que se dirige', hint: '' },
    kind: { label: 'O que pede', hint: '' },
    kinds: {
      petition: 'Assinaturas para uma petição',
      quiz: 'Respostas a um questionário',
      survey: 'Respostas a um inquérito',
      'support-declaration': 'Uma declaração de apoio',
      'vote-application': 'Um pedido para votar',
      contest: 'A participação num concurso',
      'share-a-friend': 'Contactos de pessoas amigas',
      lookalike: 'Dados numa página parecida com outra',
    },
    choose: 'Escolher…',
  },
  behind: {
    heading: 'Quem está por detrás, segundo a sua fonte?',
    clues: 'Visto na página',
    noClues: 'A extensão não viu nesta página nenhum indício de um partido.',
    cluesProve:
      'Os indícios nada provam por si só: os sítios partilham serviços e contas por muitas razões. É sempre precisa uma fonte.',
    party: { label: 'Partido', hint: '' },
    fromClues: 'Segundo os indícios',
    otherParty: 'Outro partido…',
    partyName: { label: 'Nome do partido', hint: '' },
    relation: {
      legend: 'O que diz a fonte?',
      answers: {
        'party-run': 'O partido, a sua comissão ou a campanha da sua candidatura gere o sítio',
        'party-figure': 'Uma pessoa do partido, ou uma associação a que preside, gere-o',
        promoted: 'O partido promove-o; não é dito quem o gere',
      },
    },
    operator: {
      label: 'Quem o gere, pelo nome',
      hint: 'Se a fonte o disser. Organizações, não particulares.',
    },
  },
  sources: {
    heading: 'As suas fontes',
    lead: 'Pelo menos uma, pública e datada, que dê o endereço do sítio: um jornal, uma autoridade, um tribunal, o aviso legal do sítio.',
    one: (number) => `Fonte ${number}`,
    fields: {
      url: { label: 'Endereço da fonte', hint: '' },
      title: { label: 'Título', hint: '' },
      publisher: { label: 'Quem a publica', hint: 'Jornal, autoridade, sítio' },
      date: { label: 'Data', hint: 'Tal como a fonte a indica: 2026, 2026-11 ou 2026-11-22' },
      states: { label: 'O que diz do sítio', hint: 'Por palavras suas, numa ou duas frases' },
    },
    namesThisSite: 'Dá o endereço deste sítio',
    add: 'Acrescentar uma fonte',
    remove: (number) => `Retirar a fonte ${number}`,
  },
  note: {
    heading: 'Mais alguma coisa?',
    field: {
      label: 'Nota para a equipa da lista',
      hint: 'Só factos. Deixe de fora nomes de particulares.',
    },
  },
  entry: {
    notStated: 'não indicado',
    notKnown: 'não se sabe',
    notLookedAt: 'Ainda não visto pela equipa da lista.',
    namedAtForm: (quote) => `O formulário nomeava quem recolhe os dados: ${quote}.`,
    namedOnPage: 'A página nomeava o partido no local onde pedia dados.',
    suggested:
      'Proposto por uma pessoa que o viu. A equipa da lista não decidiu; até lá, a entrada não é mostrada a ninguém.',
    marks: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  },
  correction: {
    says: (list, number, date) => `A lista «${list}», n.º\u00a0${number} de ${date}, diz:`,
    entry: { label: 'Entrada', hint: 'O endereço do sítio tal como a lista o dá: exemplo.pt' },
    what: {
      heading: 'O que está errado?',
      answers: {
        'wrong-fact': 'Um facto está inexato',
        'changed-hands': 'O sítio mudou de mãos',
        'site-corrected': 'O sítio diz agora o que faltava',
        'own-site': 'Sou responsável por este sítio e quero responder',
        'source-gone': 'Uma fonte desapareceu ou foi corrigida',
        other: 'Outra coisa',
      },
    },
    shows: {
      heading: 'O que o mostra?',
      text: { label: 'Por palavras', hint: 'O que está inexato, o que está certo e desde quando.' },
      addresses: { label: 'Endereços que o mostram', hint: 'Um por linha' },
    },
    reply: {
      heading: 'A sua resposta, se gere o sítio',
      field: {
        label: 'Resposta a publicar com a entrada',
        hint: 'No máximo 600\u00a0caracteres, tal como pode ser publicada.',
      },
    },
    contact: {
      heading: 'A equipa da lista pode fazer-lhe uma pergunta?',
      field: {
        label: 'Como contactar',
        hint: 'Só se quiser. Não fica guardado neste computador.',
      },
    },
  },
  withSeen: {
    label: 'Juntar o que a extensão viu na página',
    hint: 'O endereço sem os seus parâmetros, o dia, os indícios e as verificações. Nada do que lá escreveu. Veja o endereço: o seu caminho pode conter o seu nome.',
  },
  list: {
    heading: 'Para que lista?',
    edition: (number, date) => `n.º\u00a0${number} de ${date}`,
    none: 'Não se conhece aqui nenhuma lista. Pode ainda assim guardar o texto.',
    page: (list) => `Abrir a página onde «${list}» o recebe`,
    mail: (address) => `Escrever para ${address}`,
    pageHint: 'Abre num separador novo. Lá nada é preenchido: cole o texto ou anexe o ficheiro.',
    mailHint:
      'Abre o seu programa de correio com um assunto e nada mais: cole lá o texto ou anexe o ficheiro.',
    project:
      'Esta lista vem com a extensão. Envie o ficheiro ao seu projeto; a página do projeto diz para onde.',
    maintainer: (name) =>
      `Esta lista não dá nenhum endereço. Quem a mantém, ${name}, pode dizer para onde o enviar.`,
    unanswered: 'O endereço da lista não está disponível aqui. As opções da extensão mostram-no.',
    visitMaintainer: 'Página de quem mantém a lista',
    subject: {
      'new-site': (site) => `Proposta para a lista: ${site}`,
      correction: (site) => `Correção de uma entrada: ${site}`,
    },
  },
  problem: {
    site: {
      empty: 'o endereço do sítio',
      wrong: 'Este não é o nome de um sítio. Exemplo: exemplo.pt',
    },
    country: { empty: 'o país', wrong: 'Escolha um país.' },
    kind: { empty: 'o que o sítio pede', wrong: 'Escolha o que o sítio pede.' },
    party: { empty: 'o partido', wrong: 'Escolha um partido ou escreva o seu nome.' },
    relation: { empty: 'o que a fonte diz do partido e do sítio', wrong: 'Escolha o que diz a fonte.' },
    operator: { empty: 'quem o gere', wrong: 'Demasiado longo: no máximo 200\u00a0caracteres.' },
    sources: { empty: 'uma fonte', wrong: 'Uma das fontes tem de dar o endereço deste sítio.' },
    url: {
      empty: 'o endereço da fonte',
      wrong: 'Escreva o endereço inteiro, que começa por https:// ou http://, sem «@».',
    },
    title: { empty: 'o título da fonte', wrong: 'Demasiado longo: no máximo 200\u00a0caracteres.' },
    publisher: {
      empty: 'quem publica a fonte',
      wrong: 'Demasiado longo: no máximo 200\u00a0caracteres.',
    },
    date: {
      empty: 'a data da fonte',
      wrong: 'Escreva um ano, um mês ou um dia que já tenha chegado: 2026, 2026-11 ou 2026-11-22.',
    },
    states: { empty: 'o que diz a fonte', wrong: 'Demasiado longo: no máximo 600\u00a0caracteres.' },
  },
  correctionProblem: {
    entry: { empty: 'a entrada', wrong: 'Este não é o nome de um sítio. Exemplo: exemplo.pt' },
    what: { empty: 'o que está errado', wrong: 'Escolha o que está errado.' },
    shows: { empty: 'o que o mostra, por palavras ou num endereço', wrong: 'Diga o que o mostra.' },
    addresses: {
      empty: 'endereços que o mostram',
      wrong: 'Escreva endereços inteiros, um por linha, que comecem por https:// ou http://; no máximo 20.',
    },
  },
  outcome: {
    heading: { 'new-site': 'A proposta', correction: 'A correção' },
    lead: 'Este texto, e nada mais, é o que é enviado.',
    label: 'Texto da proposta (JSON), para ler e copiar',
    toDo: 'Falta completar:',
    lacking: 'Ainda falta:',
    complete: {
      'new-site': 'Completo. É a equipa da lista que decide se o sítio entra.',
      correction: 'Completo. É a equipa da lista que decide o que se segue.',
    },
    raw: 'Nas palavras da verificação que as listas usam',
    copy: 'Copiar o texto',
    save: 'Guardar como ficheiro',
    copied: 'Texto copiado.',
    notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie-o.',
    saved: 'Ficheiro guardado.',
    incomplete: 'Ainda não está completo.',
    send: 'Para onde enviar',
  },
}
