import { evidenceTexts } from './pt.evidence.ts'
import { fillingTexts } from './pt.filling.ts'
import { keepingTexts } from './pt.keeping.ts'
import { lawTexts } from './pt.laws.ts'
import { writingTexts } from './pt.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

/** Authorities that Portuguese readers know by an acronym and its article. */
const KNOWN = ['CNPD', 'CNIL', 'AEPD', 'DPC']

/** "a CNPD", "a autoridade Datatilsynet". */
const the = (authority: string) =>
  KNOWN.includes(authority) ? `a ${authority}` : `a autoridade ${authority}`

/** "da CNPD". */
const of = (authority: string) => `d${the(authority)}`

const day = new Intl.DateTimeFormat('pt-PT', { dateStyle: 'long', timeZone: 'UTC' })

/** The dossier page in Portuguese. */
export const dossierTexts: DossierTexts = {
  language: 'pt',
  locale: 'pt-PT',
  title: 'Before You Sign – o seu dossiê',
  heading: (authority) => (authority === null ? 'O seu dossiê' : `O seu dossiê para ${the(authority)}`),
  about: (host, moment) => `${host}, página lida em ${moment}`,
  neverSent: 'Daqui nada é enviado. Ler, assinar e enviar fica consigo.',
  missing: {
    heading: 'Este dossiê já não está aqui',
    why: 'Foi eliminado ou chegou ao fim do prazo de conservação, ou a hiperligação vem de outro navegador: um dossiê fica no navegador em que foi feito.',
    what: 'Abra de novo a página do formulário, clique na extensão na barra de ferramentas e escolha «Preparar uma reclamação».',
  },
  loading: 'A abrir o seu dossiê…',
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  filling: fillingTexts,
  gaveData: {
    heading: 'Forneceu aqui os seus próprios dados?',
    why: 'Só pode reclamar uma pessoa cujos dados estejam em causa; qualquer pessoa pode enviar uma participação, isto é, comunicar o que viu. Se agir por um filho, uma filha ou outra pessoa, responda por ela.',
    yes: 'Sim, preenchi e enviei o formulário',
    no: 'Não, só vi a página',
    date: 'Em que dia?',
    dateHint: 'Se se lembrar.',
    future: 'Esse dia ainda não chegou, por isso não entra na carta.',
  },
  path: {
    messages: {
      legend: 'Desde então, recebeu mensagens dessa organização?',
      why: {
        yes: 'Mensagens de correio, SMS ou chamadas mostram para que são usados os dados.',
        no: 'Mensagens de correio, SMS ou chamadas quereriam dizer que a organização tem os seus dados ainda assim.',
      },
      yes: 'Sim',
      no: 'Não',
    },
    contact: {
      legend: 'Contactou a organização a respeito dos seus dados?',
      why: 'Para os consultar, para se opor ou para pedir o apagamento: algumas autoridades querem que primeiro se peça à organização.',
      answers: { none: 'Não', unanswered: 'Sim, sem resposta', answered: 'Sim, com resposta' },
      date: 'Contactada em',
    },
    onBehalfOf: {
      legend: 'De quem são os dados?',
      why: 'Quem age por outra pessoa precisa de uma procuração assinada. Com menos de 18 anos, pode agir por si quem exerce as responsabilidades parentais ou a representação legal.',
      answers: {
        self: 'Meus',
        child: 'De um filho ou filha com menos de 18 anos',
        other: 'De uma pessoa que me pediu para agir',
      },
      attach:
        'Acrescente à carta o nome da pessoa por quem age e anexe a procuração assinada ou, no caso de um filho ou filha, o que mostre que exerce as responsabilidades parentais ou a representação legal.',
    },
    step: {
      report: () =>
        'Participação: não estão em causa dados seus, pelo que o artigo\u00a077.º do RGPD não permite uma reclamação. A autoridade pode agir, sem ter de responder. Não preencha o formulário só para poder reclamar.',
      'report-under-age': () =>
        'Participação: conta o que foi visto e não precisa da assinatura da mãe ou do pai. A autoridade pode agir, sem ter de responder. Quem exerce as responsabilidades parentais ainda pode reclamar por si.',
      'report-messages': () =>
        'Participação sobre este formulário, porque aqui não forneceu dados. As mensagens são outro assunto: quem as envia tem dados seus; escreva primeiro a essa organização, e passado um mês pode seguir-se uma reclamação sobre as mensagens.',
      complaint: () =>
        'Reclamação (artigo\u00a077.º do RGPD), porque aqui foram fornecidos dados. A autoridade deve informar do andamento e do resultado.',
      'complaint-information': () =>
        'Reclamação (artigo\u00a077.º do RGPD), sem esperar: diz respeito ao próprio formulário, e para isso o RGPD não exige que se escreva primeiro à organização.',
      'complaint-pending': (_, until) =>
        `Reclamação (artigo\u00a077.º do RGPD) sobre o formulário, sem esperar. O seu pedido é outro assunto: a organização tem um mês para responder, até ${until} (artigo\u00a012.º, n.º\u00a03).`,
      'complaint-undated': () =>
        'Reclamação (artigo\u00a077.º do RGPD). Acrescente o dia em que contactou a organização: ela tem um mês para responder (artigo\u00a012.º, n.º\u00a03).',
      'complaint-unanswered': (_, until) =>
        `Reclamação (artigo\u00a077.º do RGPD): o mês da organização terminou em ${until} (artigo\u00a012.º, n.º\u00a03), e a carta diz que não houve resposta. Com o que foi pedido, esse silêncio é por si só um motivo, mesmo sem nada assinalado no ponto\u00a02.`,
      'complaint-answered': () =>
        'Reclamação (artigo\u00a077.º do RGPD): a organização foi contactada primeiro, e a carta di-lo. Anexe a resposta.',
      'complaint-contested': () =>
        'Reclamação (artigo\u00a077.º do RGPD): a carta diz o que foi respondido e faz disso um motivo próprio, mesmo sem nada assinalado no ponto\u00a02. Anexe a resposta.',
      'complaint-reply-early': (_, until) =>
        `Reclamação (artigo\u00a077.º do RGPD) sobre o formulário, desde já; a carta diz o que foi respondido. O que ficou por fazer passa a ser um motivo próprio quando acabar o mês da organização: até ${until} ela pode completar a resposta (artigo\u00a012.º, n.º\u00a03).`,
      'write-first-authority': (authority) =>
        `É melhor escrever primeiro à organização, porque ${the(authority)} o espera; a reclamação pode seguir-se após um mês sem resposta. Já a pode preparar aqui.`,
      'write-first-right': () =>
        'É melhor escrever primeiro à organização, porque no ponto\u00a03 pede o apagamento e isso pede-se antes a ela; a reclamação pode seguir-se após um mês sem resposta. Já a pode preparar aqui, ou desmarcar o apagamento e reclamar do formulário sem esperar.',
      wait: (authority, until) =>
        `É melhor esperar até ${until}: a organização tem um mês para responder (artigo\u00a012.º, n.º\u00a03, do RGPD), e ${the(authority)} espera que o tenha podido fazer. Já pode preparar aqui a reclamação.`,
    },
    write: {
      heading: {
        first: 'O que escrever à organização, por esta ordem',
        messages: 'Sobre as mensagens: o que escrever à organização, por esta ordem',
      },
      lines: {
        access: 'Pergunte que dados seus ela tem, de onde vêm e quem os recebeu (artigo\u00a015.º do RGPD).',
        object:
          'Oponha-se às mensagens (artigo\u00a021.º, n.º\u00a02): a organização tem então de deixar de as enviar.',
        erase:
          'Peça o apagamento (artigo\u00a017.º) só depois dessa resposta: dados apagados já não mostram para onde foram.',
      },
      keep: 'Guarde o que enviou e anote o dia. Após um mês sem resposta, esse silêncio também é motivo de reclamação.',
    },
  },
  findings: {
    heading: 'O que viu pessoalmente?',
    lead: 'Assinale um ponto depois de ter visto a página e de o ter confirmado. Só os pontos assinalados entram na carta.',
    none: 'A extensão nada notou nesta página que possa servir de base a uma reclamação. Os pontos que ficaram sem certeza não servem de motivo.',
    ofForm: (purpose, number) =>
      `Formulário ${number} (${
        {
          petition: 'petição',
          newsletter: 'newsletter',
          donation: 'donativo',
          survey: 'inquérito',
          membership: 'adesão',
          contact: 'contacto',
          registration: 'registo',
          login: 'início de sessão',
          checkout: 'encomenda',
          search: 'pesquisa',
          other: 'outro',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Nenhuma informação sobre o uso dos dados, nem ligação a uma política',
        looked:
          'Vi o formulário e toda a página, até ao rodapé: nada diz quem recolhe os dados, para quê, nem que direitos tenho, e nenhuma hiperligação conduz a uma política de privacidade.',
      },
      'reachable-policy': {
        title: 'A política de privacidade indicada não foi encontrada',
        looked: 'Cliquei na hiperligação para a política de privacidade: não surgiu qualquer documento.',
      },
      'written-policy': {
        title: 'A política de privacidade indicada não está redigida',
        looked: 'Abri a política indicada: está vazia, só anunciada ou com espaços por preencher.',
      },
      'own-policy': {
        title: 'A hiperligação conduz à política de outra organização',
        looked: 'Abri a política indicada: é a de outra organização.',
      },
      'complete-policy': {
        title: 'Pontos não encontrados na política de privacidade indicada',
        looked: 'Li a política indicada até ao fim: os pontos referidos na carta não constam dela.',
      },
      'controller-identity': {
        title: 'O formulário não diz quem recolhe os dados',
        looked: 'Vi o formulário e à sua volta: ninguém é nomeado como quem recolhe os dados.',
      },
      'stated-purposes': {
        title: 'O formulário não diz para que servem os dados',
        looked: 'Vi o formulário e à sua volta: nada diz para que servem os dados.',
      },
      'stated-rights': {
        title: 'O formulário não refere os direitos sobre os dados',
        looked: 'Vi o formulário e à sua volta: nenhum direito sobre os meus dados é referido.',
      },
      'policy-link-at-form': {
        title: 'O formulário não remete para a política de privacidade',
        looked:
          'Vi o formulário e à sua volta: a política de privacidade só é indicada noutro local da página.',
      },
      'empty-consent-boxes': {
        title: 'Uma caixa para receber mensagens já vem assinalada',
        looked: 'Recarreguei a página sem tocar em nada: a caixa está assinalada.',
      },
      'opt-in-choice': {
        title: 'É preciso assinalar para recusar mensagens',
        looked: 'Li a caixa: é preciso assinalá-la para recusar.',
      },
      'separate-consent': {
        title: 'Uma só caixa vale para várias finalidades',
        looked: 'Li a caixa: junta várias finalidades, e nenhuma outra caixa permite escolher só uma delas.',
      },
      'own-act-of-consent': {
        title: 'Enviar o formulário vale como aceitação de mensagens',
        looked: 'Li o texto do formulário: enviá-lo vale como aceitação, sem caixa para escolher.',
      },
      'free-consent': {
        title: 'O formulário exige a aceitação de mensagens',
        looked: 'Li a caixa para receber mensagens: o formulário exige que seja assinalada.',
      },
      'needed-data': {
        title: 'Para assinar são exigidos mais dados do que os necessários',
        looked: 'Vi estes campos: o formulário exige-os e não diz porquê.',
      },
      'marked-fields': {
        title: 'Os campos obrigatórios não estão marcados',
        looked: 'Vi os campos: nada mostra quais têm de ser preenchidos.',
      },
      'recipient-named': {
        title: 'O formulário é enviado para uma organização que não é nomeada',
        looked: 'Vi o formulário e à sua volta: o domínio que recebe os dados não é referido.',
      },
      'encrypted-transport': {
        title: 'Os dados viajam sem cifragem',
        looked:
          'Vi o endereço da página ou, quanto ao do formulário, baseio-me no registo: começa por http:// e não por https://.',
      },
      'data-outside-address': {
        title: 'Os dados são inscritos no endereço da página seguinte',
        looked: 'Baseio-me no código da página, que consta do registo anexo.',
      },
    },
    listings: {
      title: 'Transmitir o que fontes públicas relatam sobre este sítio',
      what: 'Com as fontes e as suas datas, a título de contexto. A carta diz que isso não foi verificado por si.',
    },
    clues: {
      title: 'Transmitir os indícios de quem está por detrás do formulário',
      what: 'Nomeiam um partido. A carta enumera o que foi visto, não acusa ninguém e deixa a apreciação à autoridade.',
    },
    others: {
      title: 'Referir outros possíveis responsáveis ou destinatários',
      what: (names) => `${names}. A carta não acusa nenhum deles e pede à autoridade que apure o seu papel.`,
    },
    unclear: 'O que ficou sem certeza, e porquê',
    ownSentence: 'O que aconteceu, por palavras suas (uma ou duas frases)',
    ownSentenceHint:
      'Só factos: como chegou à página, o que recebeu depois. As suas opiniões não são necessárias.',
  },
  authority: {
    heading: 'Que autoridade?',
    why: 'Pode reclamar, em especial, onde vive, onde trabalha ou onde os factos ocorreram (artigo\u00a077.º, n.º\u00a01, do RGPD).',
    country: 'País',
    chooseCountry: 'Escolha um país',
    part: 'Parte do país',
    choosePart: 'Escolha uma parte do país',
    noLetter: {
      language: (languages) =>
        `Aqui não é redigida nenhuma carta: esta autoridade trabalha nestas línguas: ${languages}. Ainda não há carta em nenhuma delas.`,
      law: (law) =>
        `Aqui não é redigida nenhuma carta: esta autoridade aplica outra lei (${law}), e as cartas assentam no RGPD, no UK GDPR ou na lei suíça.`,
      laws: {
        pipeda: 'PIPEDA, Canadá',
        ccpa: 'CCPA, Califórnia',
      },
      parties: 'Os partidos e as associações não são da sua competência.',
      yourself: 'Pode escrever-lhe por si e anexar as provas do ponto\u00a04:',
    },
    language: (language) => `A carta está em ${language}.`,
    unverified: '(Não verificado.)',
    card: {
      ways: {
        portal: { complaint: 'Reclamação pela Internet', report: 'Participação pela Internet' },
        email: {
          complaint: 'Reclamação por correio eletrónico',
          report: 'Participação por correio eletrónico',
        },
        post: { complaint: 'Reclamação por correio postal', report: 'Participação por correio postal' },
      },
      account: '(Exige uma conta.)',
      priorContact: 'Escrever primeiro à organização',
      whoMayComplain: { complaint: 'Quem pode reclamar', report: 'Sem ter dados em causa' },
      anonymous: 'Sem indicar o nome',
      limits: {
        heading: 'Limites',
        characters: (count) => `No máximo ${count} caracteres.`,
        noAttachments: 'Sem anexos.',
        attachments: (megabytes) => `Anexos: no máximo ${megabytes}\u00a0MB no total.`,
        refused: (files) => `Não aceites: ${files}.`,
        files: {
          archive: 'ficheiros comprimidos como ZIP',
          program: 'programas',
          audio: 'som',
          video: 'vídeo',
          link: 'hiperligações para ficheiros',
        },
      },
    },
    more: 'Mais sobre o envio, e a sua fiabilidade',
    checked: (date) => `Ficha verificada pela última vez em ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Porquê esta?',
      answers: { residence: 'Vivo lá', work: 'Trabalho lá', infringement: 'Os factos ocorreram lá' },
    },
    requests: {
      legend: 'O que pede?',
      answers: {
        investigate: 'verificar os factos',
        'order-reply': 'ordenar à organização que responda ao meu pedido',
        'add-information': 'um aviso ou uma ordem à organização',
        'stop-use': 'fazer cessar o uso dos dados enquanto a página não for corrigida',
        erase: 'apagar os meus dados e avisar os destinatários',
        sanction: 'ponderar uma coima',
        'keep-informed': 'informar-me do andamento',
      },
    },
  },
  attachments: {
    heading: 'Anexos',
    picture: 'Imagem do separador',
    pictureAlt: 'Parte visível do separador no momento do clique',
    warning:
      'Veja-a com atenção: pode mostrar o que escreveu, o seu nome ou outras pessoas. Em caso de dúvida, retire-a.',
    remove: 'Retirar a imagem',
    restore: 'Repor a imagem',
    removed: 'A imagem não é anexada.',
    missing: {
      'not-allowed': 'Sem imagem: o navegador não a permitiu nesta página.',
      failed: 'Sem imagem: o navegador não a conseguiu obter.',
      'too-large': 'Sem imagem: era demasiado grande para ser guardada.',
    },
    record:
      'Registo da página (JSON): campos, textos, hiperligações e verificações. Nada do que foi escrito.',
    hash: 'SHA-256',
    preparing: 'A calcular os valores SHA-256…',
  },
  letter: {
    heading: 'A sua carta',
    label: 'Texto da carta, que pode alterar',
    ready: 'A carta está pronta, em «A sua carta».',
    waiting: {
      'for-gave-data': 'Responda à primeira pergunta: dela depende se é uma reclamação ou uma participação.',
      'for-an-authority': 'Escolha no ponto\u00a03 um país e a sua autoridade: a carta é dirigida a ela.',
      'no-letter':
        'Aqui não pode ser redigida uma carta para esta autoridade. As vias estão no ponto\u00a03, as suas provas no ponto\u00a04.',
      'for-who-signs':
        'Diga no ponto\u00a01 como continua: isso decide se é uma reclamação ou uma participação.',
      'for-a-finding': 'Assinale no ponto\u00a02 o que viu pessoalmente: a carta assenta nisso.',
      'no-ground-here':
        'A lei que esta autoridade aplica não tem regra para o que assinalou no ponto\u00a02. Outro ponto, ou a autoridade de outro país no ponto\u00a03, pode servir de base a uma carta.',
    },
    fill: 'Os seus dados do ponto\u00a05 preenchem aqui as linhas ponteadas e não são guardados com a carta. O que escrever na própria carta é guardado com ela.',
    edited: 'Alterou esta carta. Fica tal como a escreveu.',
    stale: 'Alterou esta carta e, depois, uma resposta. A carta fica tal como a escreveu.',
    noLonger: 'Com estas respostas não haveria carta. A sua fica tal como a escreveu.',
    rewrite: 'Redigir de novo a partir das respostas',
    undo: 'Recuperar o meu texto',
    rewritten:
      'Redigida de novo a partir das respostas. O seu texto fica guardado enquanto não alterar este.',
    characters: (count) =>
      `${new Intl.NumberFormat('pt-PT').format(count)} ${count === 1 ? 'caractere' : 'caracteres'}`,
  },
  actions: {
    heading: 'Levar o dossiê',
    copy: 'Copiar a carta',
    copied: 'Carta copiada.',
    notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie-o.',
    text: 'Guardar como texto',
    pdf: 'Guardar como PDF',
    pdfBusy: 'A preparar o PDF…',
    pdfFailed: 'Não foi possível preparar o PDF. O texto contém a mesma carta.',
    picture: 'Guardar a imagem',
    pictureOf: (name) => `Guardar: ${name}`,
    record: 'Guardar o registo',
    open: {
      complaint: (authority) => `Abrir a página ${of(authority)}`,
      report: (authority) => `Abrir a página de participações ${of(authority)}`,
    },
    elsewhere:
      'A carta que alterou é dirigida a outra autoridade, ou está noutra língua. Para as vias abaixo, redija-a antes de novo a partir das respostas.',
    openHint: 'Abre num separador novo. Lá nada é preenchido nem enviado: cole a carta e anexe os ficheiros.',
    mail: (address) => `Escrever para ${address}`,
    mailHint: 'Abre o seu programa de correio só com este endereço: cole lá a carta e anexe os ficheiros.',
    info: (authority) => `Como ${the(authority)} trata as reclamações`,
  },
  next: {
    heading: 'E depois?',
    text: {
      complaint:
        'Em regra, a autoridade acusa a receção, pode fazer perguntas e pode contactar a organização. Tem de dizer, no prazo de três meses, em que ponto está a reclamação. Pode ordenar correções ou aplicar uma coima, e pode arquivar o caso; não concede indemnizações. Guarde os ficheiros: os valores SHA-256 mostram que não foram alterados.',
      report:
        'A autoridade lê as participações e decide por si se age. Pode não haver mais notícias. Guarde os ficheiros: os valores SHA-256 mostram que não foram alterados.',
    },
  },
}
