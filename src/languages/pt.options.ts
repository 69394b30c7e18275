import type { OptionsTexts } from './shape/options.ts'

const locale = 'pt-PT'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

/** Whole millions take "de": "1 000 000 de entradas". */
function count(amount: number, one: string, other: string): string {
  const form = plurals.select(amount)
  return `${number.format(amount)} ${form === 'one' ? one : form === 'many' ? `de ${other}` : other}`
}

const entries = (amount: number) => count(amount, 'entrada', 'entradas')

/** The options page in Portuguese. */
export const optionsTexts: OptionsTexts = {
  language: 'pt',
  locale,
  title: 'Listas e definições',
  lead: 'As listas de sítios associados a partidos que a extensão consulta, e o que pode mostrar nas páginas.',
  loading: 'A procurar as suas listas…',
  unanswered: {
    nothing: 'A extensão não responde, por isso as suas listas não podem ser mostradas.',
    last: 'A extensão não responde. Abaixo está o que disse por último.',
    retry: 'Tentar de novo',
  },
  lists: {
    heading: 'Listas',
    maintainedBy: 'Mantida por',
    bundled: 'Vem com a extensão e é renovada com ela. Não pode ser retirada.',
    ownName: 'O seu próprio nome:',
    edition: 'Edição',
    issued: (edition, day, age) => `n.º\u00a0${number.format(edition)} de ${day}, publicada ${age}`,
    expires: 'Caduca em',
    verified: 'Verificada em',
    tried: 'Última tentativa',
    paused: 'Em pausa: não é renovada nem consultada até ser retomada.',
    lost: 'O que estava guardado desta lista não pode ser lido, por isso não é consultada. Retire-a e subscreva-a de novo.',
    removed: (name) => `Retirada: «${name}».`,
    gone: (name) => `«${name}» já não está entre as suas listas.`,
    subscribed: (name, edition, amount) =>
      `Subscrição feita de «${name}», n.º\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Critérios, propostas, contestações',
    criteria: 'Critérios',
    suggestions: 'Propostas',
    appeals: 'Contestações',
    notNamed: 'A lista não o diz.',
    own: [
      'A mesma regra vale para todos os partidos.',
      'Cada entrada tem uma fonte pública e datada que nomeia esse mesmo sítio.',
      'Decidem duas pessoas da equipa, nenhuma delas autora da entrada.',
      'Ninguém vota, e não são incorporadas outras listas.',
    ],
    ownRoute:
      'As correções dirigem-se ao projeto, pela sua página de acompanhamento de problemas: o que está inexato e o que o mostra. Qualquer pessoa as pode pedir.',
  },
  origin: {
    heading: 'Endereço e chave',
    address: 'Endereço',
    key: 'Chave pública',
    nextKey: 'Chave anunciada para as próximas edições',
    keyId: (id) => `Identificador da chave ${id}`,
  },
  update: {
    act: 'Atualizar agora',
    underWay: 'A atualizar…',
    updated: (edition) => `Atualizada para o n.º\u00a0${number.format(edition)}.`,
    unchanged: 'Nada de novo.',
    refused: (why, issued) => `Não atualizada: ${why} Continua em uso a lista de ${issued}.`,
    noAnswer: 'A extensão não respondeu. A lista fica como estava.',
    pausedNow: 'A lista está em pausa. Retome-a primeiro.',
    problems: (amount) => `Para quem mantém a lista: ${count(amount, 'ponto', 'pontos')} a corrigir`,
  },
  pause: {
    pause: 'Pôr em pausa',
    resume: 'Retomar',
    paused: 'Em pausa.',
    resumed: 'Retomada.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  remove: {
    act: 'Retirar',
    ask: (amount) =>
      `Retirar esta lista, com ${entries(amount)}? Para a recuperar, serão precisos o seu endereço e a sua chave.`,
    askLost: 'Retirar o que resta desta lista?',
    confirm: 'Sim, retirar',
    keep: 'Conservar',
    failed: 'Não foi possível retirar a lista. Tente de novo.',
  },
  progress: {
    phase: {
      signature: 'A descarregar a assinatura',
      list: 'A descarregar a lista',
      checking: 'A verificar a assinatura e as entradas',
      storing: 'A guardar as entradas',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} de ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Entradas (${number.format(amount)})`,
    search: 'Procurar um domínio ou um partido',
    searchHint: 'Basta uma parte do nome.',
    loading: 'A procurar as entradas…',
    unanswered: 'Não foi possível obter as entradas.',
    found: (shown, total, query) =>
      `${query === '' ? 'M' : `«${query}»: m`}ostrada${shown === 1 ? '' : 's'} ${number.format(shown)} de ${entries(total)}.`,
    none: (query) =>
      query === '' ? 'Esta lista não tem entradas.' : `«${query}»: nenhuma entrada nesta lista.`,
    more: (amount) => `Mostrar mais ${number.format(amount)}`,
    lastSource: (date) => `última fonte: ${date}`,
    operator: 'Quem o gere, segundo as fontes',
    textOf: 'texto de',
    kind: {
      petition: 'petição',
      quiz: 'questionário',
      survey: 'inquérito',
      'support-declaration': 'declaração de apoio',
      'vote-application': 'pedido para votar',
      contest: 'concurso',
      'share-a-friend': 'página para partilhar com outras pessoas',
      lookalike: 'página parecida com outra',
    },
    retired: (amount) =>
      amount === 1
        ? '1 entrada retirada: fica em registo e não é mostrada.'
        : `${entries(amount)} já retiradas: ficam em registo e não são mostradas.`,
    byParty: 'Entradas por partido',
    tooLong: (limit) => `Aqui só são contadas listas até ${entries(limit)}.`,
  },
  subscribe: {
    heading: 'Subscrever uma lista',
    what: 'Uma lista pode dizer de um sítio que consta dela, e porquê; nada sobre as páginas visitadas é enviado a ninguém. Uma vez por dia, o seu ficheiro é pedido ao endereço indicado aqui, cujo servidor vê o seu endereço IP.',
    where:
      'Quem mantém a lista publica em conjunto o endereço e a chave. Compare a chave com um segundo lugar, se existir.',
    address: { label: 'Endereço da lista', hint: 'Começa por https://' },
    key: {
      label: 'Chave pública',
      hint: '56\u00a0caracteres a partir de RW; também serve colar o ficheiro .pub inteiro.',
    },
    name: {
      label: 'Nome (facultativo)',
      hint: 'Como lhe quer chamar. Em branco: o seu próprio nome.',
    },
    act: 'Subscrever',
    underWay: 'A descarregar e a verificar a lista…',
    badAddress: 'Não pode ser pedida uma lista a este endereço. Tem de começar por https://',
    knownAddress: 'Este endereço já é o de uma das suas listas.',
    badKey: 'Isto não é uma chave pública. Tem 56\u00a0caracteres e começa por RW.',
    tooMany: 'Já tem tantas listas quantas a extensão admite. Retire uma primeiro.',
    refused: (why) => `Subscrição não feita: ${why} Nada foi guardado.`,
    noAnswer: 'A extensão não respondeu. Tente de novo.',
  },
  managed: 'Definido por quem administra este navegador.',
  warnings: {
    heading: 'Quando avisar',
    legend: 'Um aviso na página',
    choice: {
      noted: 'Quando houver pontos a notar num formulário, e em sítios das listas',
      listed: 'Só em sítios das listas',
      never: 'Nunca: o botão da barra de ferramentas di-lo',
    },
    badge: 'O botão da barra de ferramentas mostra em todo o caso o nível de cada página.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  silenced: {
    heading: 'Sítios sem aviso',
    what: 'Os sítios onde ocultou um aviso. Só este navegador os conhece.',
    none: 'Não ocultou nenhum aviso.',
    unanswered: 'A extensão não responde, por isso estes sítios não podem ser mostrados.',
    untilNew: 'oculto até haver novidades',
    always: 'nenhum aviso',
    undo: 'Voltar a avisar',
    undoFor: (host) => `Voltar a avisar em ${host}`,
    undone: (host) => `Em ${host} volta a haver avisos.`,
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  access: {
    heading: 'Acesso às páginas',
    every: 'A extensão pode ler a página que está à frente, em todos os sítios.',
    some: 'A extensão não pode ler todos os sítios. Nos outros só lê uma página quando clica no seu botão, e antes não há nenhum aviso.',
    twice: 'Aí, o primeiro clique lê a página e o segundo mostra a resposta.',
    why: 'Lê os formulários e o que está à volta deles, no seu computador. Não lê o que escreve.',
    how: {
      chromium:
        'Para alterar: clique com o botão direito do rato no botão da barra de ferramentas e escolha «Gerir extensão» e «Acesso a sites».',
      firefox: 'Para alterar: abra about:addons, depois esta extensão e «Permissões».',
    },
    allow: 'Permitir em todos os sítios',
    allowed: 'Permitido. Recarregue as páginas já abertas.',
    refused: 'Nada mudou. Pode permitir aqui mais tarde, ou clicar no botão da extensão numa página.',
    again: 'Ver de novo',
  },
  erase: {
    heading: 'O que está guardado',
    what: 'Está tudo neste navegador e em mais nenhum lugar.',
    kept: [
      'os seus dossiês e o seu diário, com imagens e cartas',
      'os dados de quem assina, se pediu que fossem guardados',
      'os sítios sem aviso',
      'as suas definições, com o último país escolhido',
    ],
    act: 'Eliminar tudo isto',
    ask: 'Eliminar dossiês, diário, sítios sem aviso e definições? Não pode ser anulado. As suas listas ficam.',
    confirm: 'Sim, eliminar tudo',
    keep: 'Conservar',
    done: 'Tudo isto foi eliminado.',
    failed: 'Não foi possível eliminar tudo. Tente de novo.',
  },
  about: {
    heading: 'Sobre a extensão',
    version: (version) => `Versão ${version}`,
    promises: [
      'Sem conta, sem servidor nosso, sem estatísticas.',
      'As mesmas regras para todos os partidos.',
      'Diz o que foi encontrado e o que não foi, com o lugar e o dia. Quem decide é uma pessoa.',
    ],
    licence: 'Software livre, com licença EUPL 1.2.',
  },
  interfaceLanguage: {
    heading: 'Língua',
    label: 'Língua da extensão',
    browsers: 'A do navegador',
    what: 'As cartas ficam na língua da autoridade a que são dirigidas.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  rememberedCountry: {
    heading: 'País da sua autoridade',
    what: (country) => `Um dossiê novo começa pelo último país escolhido: ${country}.`,
    forget: 'Esquecer este país',
    forgotten: 'Já não é lembrado nenhum país.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
  inPages: {
    heading: 'Nas páginas',
    markLinks: 'Assinalar as hiperligações para sítios das listas',
    what: 'Põe um pequeno sinal ao lado de uma hiperligação da página que conduza a um sítio de uma lista. Sem ele, essas hiperligações são nomeadas ao clicar na extensão.',
    notice: 'Uma página pode notar o sinal e ficar assim a saber que usa esta extensão.',
    on: 'Ativado',
    off: 'Desativado',
    unanswered: 'A extensão não responde, por isso esta definição não pode ser mostrada.',
    failed: 'Não foi possível guardar. Tente de novo.',
  },
}
