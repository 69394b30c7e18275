import type { LawTexts } from './shape/laws.ts'

type Steps = LawTexts['fadp']['step']

/** `complaint`: its name; `term`: of the organisation; `after`: once it is over; `the`: before the authority's name. */
type Words = Record<'complaint' | 'owes' | 'term' | 'after' | 'the', string>

/** `replied`: what an answer of the organisation comes to differs between the laws. */
const steps = (
  { complaint, owes, term, after, the }: Words,
  asked: string,
  replied: Pick<Steps, 'complaint-contested' | 'complaint-reply-early'>,
): Steps => ({
  report: () =>
    'Participação: não estão em causa dados seus. A autoridade pode agir, sem ter de responder. Não preencha o formulário só para poder reclamar.',
  'report-under-age': () =>
    'Participação: conta o que foi visto e não precisa da assinatura da mãe ou do pai. A autoridade pode agir, sem ter de responder. Quem exerce as responsabilidades parentais ainda pode reclamar por si.',
  'report-messages': () =>
    `Participação sobre este formulário, porque aqui não forneceu dados. As mensagens são outro assunto: quem as envia tem dados seus; escreva primeiro a essa organização. ${after} sem resposta, o assunto pode ser levado à autoridade.`,
  complaint: () => `${complaint}, porque aqui foram fornecidos dados. ${owes}`,
  'complaint-information': () => `${complaint}: diz respeito ao próprio formulário.`,
  'complaint-pending': (_, until) =>
    `${complaint}, sobre o formulário. O seu pedido é outro assunto: a organização tem ${term}, até ${until}.`,
  'complaint-undated': () =>
    `${complaint}. Acrescente o dia em que contactou a organização: ela tem ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: o prazo da organização terminou em ${until}, e a carta diz que não houve resposta. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: a organização foi contactada primeiro, e a carta di-lo. Anexe a resposta.`,
  ...replied,
  'write-first-authority': (authority) =>
    `É melhor escrever primeiro à organização, porque ${the}${authority} o espera; a carta à autoridade pode seguir-se. ${after} sem resposta, esse silêncio pode ser-lhe acrescentado. Já a pode preparar aqui.`,
  'write-first-right': () =>
    'É melhor escrever primeiro à organização, porque no ponto\u00a03 pede o apagamento e isso pede-se antes a ela; a carta à autoridade pode seguir-se. Já a pode preparar aqui.',
  wait: (authority, until) =>
    `É melhor esperar até ${until}: a organização tem ${term}, e ${the}${authority} espera que tenha podido responder. Já pode preparar aqui a carta.`,
})

const UK: Words = {
  complaint: 'Reclamação (secção\u00a0165 da Data Protection Act 2018)',
  owes: 'A ICO deve informar do que dela resultar.',
  term: 'um mês para responder (artigos\u00a012(3) e 12A do UK GDPR)',
  after: 'Após um mês',
  the: 'a ',
}

const SWISS: Words = {
  complaint: 'Participação de uma pessoa afetada (artigo\u00a049.º da lei suíça)',
  owes: 'A autoridade informa do que fez; quem participa não é parte no processo.',
  term: 'em regra 30\u00a0dias para responder a um pedido de acesso (artigo\u00a025.º, n.º\u00a07)',
  after: 'Após 30\u00a0dias',
  the: 'a autoridade ',
}

/** What the dossier says in Portuguese where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'A ICO aplica o direito do Reino Unido (o UK GDPR, que é o seu RGPD, e a Data Protection Act 2018): escolha-a se vive lá ou se o sítio se dirige a pessoas que lá estão.',
    step: steps(
      UK,
      'Com o que foi pedido, esse silêncio é por si só um motivo, mesmo sem nada assinalado no ponto\u00a02.',
      {
        'complaint-contested': () =>
          `${UK.complaint}: a carta diz o que foi respondido e faz disso um motivo próprio, mesmo sem nada assinalado no ponto\u00a02. Anexe a resposta.`,
        'complaint-reply-early': (_, until) =>
          `${UK.complaint} sobre o formulário, desde já; a carta diz o que foi respondido. O que ficou por fazer passa a ser um motivo próprio quando o prazo acabar: a organização tem ${UK.term}, até ${until}.`,
      },
    ),
    lines: {
      access: 'Pergunte que dados seus ela tem, de onde vêm e quem os recebeu (artigo\u00a015 do UK GDPR).',
      object:
        'Oponha-se às mensagens (artigo\u00a021(2) do UK GDPR): a organização tem então de deixar de as enviar.',
      erase:
        'Peça o apagamento (artigo\u00a017 do UK GDPR) só depois dessa resposta: dados apagados já não mostram para onde foram.',
    },
    keep: 'A carta apresenta também à organização a sua reclamação sobre o que assinalou no ponto\u00a02; a organização tem de acusar a receção no prazo de 30\u00a0dias (secção\u00a0164A da Data Protection Act 2018). Guarde o que enviou e anote o dia.',
    next: 'Em regra, a ICO acusa a receção, pode fazer perguntas e pode remeter de novo para a organização. Sem notícias no prazo de três meses, um tribunal pode ordenar à ICO que diga em que ponto está a reclamação (secção\u00a0166 da Data Protection Act 2018). Guarde os ficheiros: os valores SHA-256 mostram que não foram alterados.',
  },
  fadp: {
    whose:
      'A autoridade suíça aplica a lei suíça sobre a proteção de dados: escolha-a se vive na Suíça ou se o sítio se dirige a pessoas que lá estão. Os pontos para os quais essa lei não tem regra, como os seus direitos ou o consentimento, ficam fora da carta.',
    step: steps(
      SWISS,
      'Se foi pedido o acesso, esse silêncio é por si só um motivo, mesmo sem nada assinalado no ponto\u00a02.',
      {
        'complaint-contested': () =>
          `${SWISS.complaint}: a carta relata como um facto o que foi respondido; aqui não é, por si só, um motivo. Anexe a resposta.`,
        'complaint-reply-early': (_, until) =>
          `${SWISS.complaint} sobre o formulário; a carta relata como um facto o que foi respondido, que aqui não é, por si só, um motivo. A organização tem ${SWISS.term}, até ${until}.`,
      },
    ),
    lines: {
      access:
        'Pergunte que dados seus ela tem, de onde vêm e quem os recebeu (artigo\u00a025.º da lei suíça sobre a proteção de dados).',
      object:
        'Declare que não quer as mensagens (artigo\u00a030.º, n.º\u00a02, alínea\u00a0b)): para usar ainda assim os seus dados, a organização precisa de um motivo que o justifique.',
      erase:
        'Peça o apagamento (artigo\u00a032.º, n.º\u00a02) só depois dessa resposta: dados apagados já não mostram para onde foram.',
    },
    keep: 'Guarde o que enviou e anote o dia. Após 30\u00a0dias sem resposta ao pedido de acesso, esse silêncio também pode ser participado.',
    next: 'A autoridade verifica se há indícios suficientes para um inquérito, e pode não o abrir se o caso for de pouca importância. Informa do que fez (artigo\u00a049.º, n.º\u00a04). Não aplica coimas nem concede indemnizações. Guarde os ficheiros: os valores SHA-256 mostram que não foram alterados.',
  },
}
