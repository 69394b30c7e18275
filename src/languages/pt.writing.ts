import type { WritingTexts } from './shape/writing.ts'

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'O que tinha pedido?',
    why: 'Passado o mês, um pedido sem resposta é por si só um motivo: são precisos o dia e o que foi pedido.',
    answers: {
      access: 'O acesso aos dados',
      object: 'Não receber mais mensagens',
      erase: 'O apagamento dos dados',
    },
    attached: 'Anexo uma cópia do que escrevi e a prova do envio',
    attachedWhy: 'A carta refere-as entre os seus anexos; falta juntá-las.',
  },
  reply: {
    legend: 'O que respondeu a organização?',
    why: 'Uma recusa, ou o que ficou por fazer, pode ser um motivo próprio. Se escreveu dentro do mês, com razões, que precisa de mais tempo (no máximo três meses ao todo), nada está ainda em atraso: escolha «Outra coisa».',
    answers: {
      refused: 'Recusa, com razões',
      'refused-without-reasons': 'Recusa, sem razões',
      'in-part': 'Só fez uma parte do que pedi',
      'promise-not-kept': 'Anunciou que o faria, e não me consta que esteja feito',
      'without-source': 'Não diz de onde vêm os meus dados',
      other: 'Outra coisa, ou não especifico',
    },
    day: 'Resposta recebida em',
    early: 'Este dia é anterior ao do contacto: fica fora da carta.',
    open: {
      legend: 'O que recusou ou ficou por fazer?',
      why: 'Com isto e o dia do contacto, a resposta é um motivo próprio: uma recusa com razões de imediato, o resto quando o mês acabar.',
      whyOfSource:
        'Só é um motivo próprio se foi pedido o acesso, quando o mês acabar, e se chegaram mensagens: os dados que vêm da própria pessoa não têm uma origem a indicar.',
    },
    attached: 'Anexo uma cópia do que escrevi e da resposta',
  },
  open: {
    rights: 'Redigir esta carta aqui',
    notice: 'Primeiro uma sugestão amável ao sítio?',
  },
  about: {
    rights: [
      'Deixe nas linhas só o que a organização já tem, por exemplo o endereço eletrónico que lhe deu: a carta não precisa de nada de novo. Quem a recebe fica a saber que alguém lê esse endereço.',
    ],
    notice: [
      'Talvez algo tenha sido apenas esquecido. A sugestão nada exige e não precisa de nenhum dado seu; o que enviar à autoridade não depende dela.',
      'Escrever do seu endereço a um sítio que reúne endereços revela que o seu está em uso. O formulário de contacto do sítio, ou um endereço que possa dispensar, revela menos.',
    ],
  },
  label: {
    rights: 'Texto da carta à organização, que pode alterar',
    notice: 'Texto da sugestão ao sítio, que pode alterar',
  },
  waiting: {
    'no-right': 'Assinale pelo menos um dos pontos acima.',
    'other-law':
      'Aqui não é proposta nenhuma carta: citaria os artigos do RGPD, e a autoridade escolhida aplica outra lei.',
    'for-a-finding':
      'Assinale no ponto\u00a02 que informações procurou e não encontrou: a sugestão assenta nisso.',
  },
  language: 'Língua do texto',
  copy: { rights: 'Copiar esta carta', notice: 'Copiar esta sugestão' },
  pdf: { rights: 'Esta carta em PDF', notice: 'Esta sugestão em PDF' },
  text: { rights: 'Esta carta em texto', notice: 'Esta sugestão em texto' },
  proof:
    'Guarde a prova do envio: a mensagem tal como saiu, com os seus cabeçalhos, ou o talão de uma carta registada.',
  sent: {
    day: 'Data de envio',
    note: { rights: 'Anotar o envio desta carta', notice: 'Anotar o envio desta sugestão' },
    noted: (day) => `Anotado: envio em ${day}.`,
    inJournal: 'O que se seguir, ou outra data, anota-se no diário.',
    notNoted: 'Não foi possível anotar o envio no diário. Tome nota do dia.',
  },
}
