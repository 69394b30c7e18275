import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** "Cartas" are feminine, "dossiês" masculine. */
function counted(what: string, end: 'a' | 'o', { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  const agree = (count: number, stem: string) => many(count, `${stem}${end}`, `${stem}${end}s`)
  return `${what}: ${agree(added, 'acrescentad')}, ${agree(renewed, 'atualizad')}, ${kept} sem alteração.`
}

/** The journal in Portuguese. */
export const journalTexts: JournalTexts = {
  language: 'pt',
  locale: 'pt-PT',
  title: 'Diário',
  lead: 'As suas cartas, o que delas resultou e quando voltar a ver. Tudo fica neste navegador.',
  loading: 'A abrir o seu diário…',
  failed: {
    what: 'Não foi possível abrir o diário. O disco pode estar cheio, ou o navegador não permite guardar.',
    retry: 'Tentar de novo',
  },
  empty: {
    heading: 'Ainda não há cartas',
    what: 'Cada dossiê que abrir tem aqui uma linha, para o reencontrar quando o separador estiver fechado. Depois de enviada uma carta, o diário lembra o dia em que se espera resposta.',
    how: 'Abra uma página com um formulário, clique na extensão na barra de ferramentas e escolha «Preparar uma reclamação».',
  },
  kind: {
    complaint: 'Reclamação',
    report: 'Participação',
    rights: 'Exercício de direitos',
    notice: 'Sugestão ao sítio',
  },
  to: { rights: 'a organização', notice: 'o sítio', nobody: 'ainda sem autoridade escolhida' },
  state: { draft: 'Rascunho', sent: 'Enviada', answered: 'Com resposta', closed: 'Encerrada' },
  filter: {
    legend: 'Mostrar',
    answers: { due: 'A rever', open: 'Em curso', closed: 'Encerradas' },
    none: {
      due: 'Não há nada a rever.',
      open: 'Não há nenhuma carta em curso.',
      closed: 'Não há nenhuma carta encerrada.',
    },
  },
  card: {
    addressee: 'Destinatário',
    reference: 'Referência',
    state: 'Estado',
    begun: (day) => `Começada em ${day}`,
    sent: (day) => `Enviada em ${day}`,
    answered: (day) => `Resposta em ${day}`,
    closed: (day) => `Encerrada em ${day}`,
    next: 'Voltar a ver em',
    noNext: 'Sem dia marcado',
    due: (day) => `A rever desde ${day}`,
    dossier: 'Abrir o dossiê',
    dossierGone: 'O seu dossiê foi eliminado.',
    note: 'Nota',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Nenhuma lei fixa um prazo para uma sugestão: é um lembrete próprio, ${term.days} dias após o envio.`
    if (term?.article === 'UK 12A')
      return 'A organização tem um mês para responder (artigos\u00a012(3) e 12A do UK GDPR). Conta-se do dia em que recebe a carta, e pode ser prorrogado ou suspenso se a organização o comunicar dentro desse mês.'
    if (term?.article === 'DPA 166')
      return 'Se a ICO nada disser no prazo de três meses, um tribunal pode ordenar-lhe que o faça (secção\u00a0166 da Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Um pedido de acesso recebe em regra resposta no prazo de 30\u00a0dias (artigo\u00a025.º, n.º\u00a07, da lei suíça sobre a proteção de dados).'
    if (term?.article === '12(3)')
      return 'A organização tem um mês para responder (artigo\u00a012.º, n.º\u00a03, do RGPD). Conta-se do dia em que recebe a carta, e pode ser prorrogado se a organização o comunicar dentro desse mês.'
    if (term?.article === '78(2)')
      return 'A autoridade tem três meses para dizer em que ponto está a reclamação (artigo\u00a078.º, n.º\u00a02, do RGPD).'
    return kind === 'report'
      ? 'Uma autoridade não tem de responder a uma participação, pelo que não há prazo. Pode marcar um dia por si.'
      : 'Aqui não se conhece nenhum prazo legal para esta carta. Pode marcar um dia por si.'
  },
  weekend: 'Um prazo que termine num sábado, domingo ou feriado vai até ao fim do dia útil seguinte.',
  change: {
    act: 'Alterar',
    state: 'Estado',
    day: { sent: 'Enviada em', answered: 'Resposta em', closed: 'Encerrada em' },
    dayHint: 'Hoje ou um dia passado.',
    back: 'Um passo atrás corrige: os dias posteriores são retirados.',
    remind: 'Voltar a ver em',
    remindHint: 'Deixe em branco para não ter lembrete.',
    note: 'Nota',
    noteHint: 'Um número de processo, um nome, o que foi dito. Fica guardada neste navegador.',
    save: 'Guardar',
    cancel: 'Cancelar',
    saved: 'Alteração guardada.',
    problem: {
      'no-day': 'Indique um dia.',
      future: 'Esse dia ainda não chegou.',
      'before-the-last': 'Esse dia é anterior ao passo precedente.',
      'not-sent': 'Indique primeiro o envio da carta.',
      gone: 'Esta carta foi eliminada noutro separador.',
      'storage-full': 'Não foi possível guardar: não há espaço no disco. Nada foi alterado.',
    },
  },
  calendar: {
    heading: 'Calendário',
    what: 'Os lembretes num ficheiro (.ics) que qualquer calendário lê. Os calendários são muitas vezes copiados para a nuvem, por isso o sítio não é nomeado, salvo a seu pedido.',
    one: 'Guardar o lembrete (.ics)',
    all: 'Guardar todos os lembretes (.ics)',
    naming: 'Nomear o sítio no calendário',
    namingHint: 'Quem vir o seu calendário vê então de que sítio se trata.',
    none: 'Não há nenhum dia futuro para lembrar.',
    saved: (count) => `${many(count, 'lembrete guardado', 'lembretes guardados')}.`,
    title: (kind, reference, host) =>
      host === null
        ? `Voltar a ver: ${kind.toLowerCase()} ${reference}`
        : `Voltar a ver: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, referência ${reference}. ${why}\nO seu diário está na extensão Before You Sign.`,
  },
  remove: {
    act: 'Eliminar',
    ask: 'Eliminar esta carta do diário? O seu dossiê, com as imagens da página, também é eliminado, salvo se outra carta tiver vindo dele.',
    dossierOnly: 'Eliminar só o dossiê',
    confirm: 'Eliminar',
    keep: 'Conservar',
    removed: 'Carta eliminada.',
    dossierRemoved: 'O dossiê foi eliminado; a linha fica.',
    failed: 'Não foi possível eliminar. Tente de novo.',
    all: {
      heading: 'Eliminar tudo',
      what: 'Todas as cartas e dossiês, com as suas imagens e páginas guardadas, e o seu nome e morada, se estiverem guardados. As listas e as definições ficam.',
      act: 'Eliminar tudo…',
      ask: (letters) =>
        letters === 0
          ? 'Eliminar todos os dossiês? Não pode ser anulado.'
          : `Eliminar ${many(letters, 'carta', 'cartas')} e todos os dossiês? Não pode ser anulado.`,
      confirm: 'Eliminar tudo',
      removed: 'Tudo foi eliminado.',
    },
  },
  keepFor: {
    heading: 'Durante quanto tempo é guardado',
    label: 'Guardar cartas e dossiês depois da última alteração',
    managed: 'Definido por quem administra este navegador.',
    hint: 'Depois são eliminados automaticamente. Um dossiê sem nenhuma resposta desaparece ao fim de 30 dias.',
    answers: {
      3: '3 meses',
      6: '6 meses',
      12: '12 meses',
      24: '24 meses',
      always: 'até eu os eliminar',
    },
    failed: 'Não foi possível guardar esta definição.',
  },
  file: {
    heading: 'Exportar e importar',
    what: 'Tudo num só ficheiro: cartas, dossiês com as suas imagens tal como foram obtidas (também o que nelas tapou), definições, listas subscritas e sítios onde ocultou o aviso. O ficheiro não é cifrado.',
    withPages: 'Com as páginas guardadas (a maior parte)',
    withIdentity: 'Com o meu nome e morada, se estiverem guardados aqui',
    export: 'Exportar tudo',
    exporting: 'A escrever o ficheiro…',
    exported: (letters, megabytes) =>
      `Exportação feita: ${many(letters, 'carta', 'cartas')}, ${megabytes}\u00a0MB.`,
    exportFailed: 'Não foi possível escrever o ficheiro. Aqui nada foi alterado.',
    exportTooLarge:
      'O ficheiro seria demasiado grande para voltar a ser importado. Deixe de fora as páginas guardadas ou elimine primeiro dossiês antigos.',
    import: 'Importar um ficheiro',
    importHint: 'O mais recente prevalece; nada é eliminado.',
    importing: 'A ler o ficheiro…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Cartas', 'a', letters),
        counted('Dossiês', 'o', dossiers),
        identity ? 'O seu nome e morada constavam do ficheiro e estão agora guardados aqui.' : '',
        settings ? 'Aplicam-se agora as definições do ficheiro.' : '',
        refused === 0
          ? ''
          : refused === 1
            ? '1 parte do ficheiro não pôde ser lida e ficou de fora.'
            : `${refused} partes do ficheiro não puderam ser lidas e ficaram de fora.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'Não havia nada no ficheiro.',
    refused: {
      'too-large': 'Este ficheiro excede o tamanho admitido. Nada foi alterado.',
      'not-ours': 'Este ficheiro não foi exportado deste diário. Nada foi alterado.',
      newer:
        'Este ficheiro vem de uma versão mais recente da extensão. Atualize a extensão e importe-o depois. Nada foi alterado.',
      incomplete: 'Este ficheiro está cortado: falta o fim. Nada foi alterado.',
      unreadable: 'O navegador não conseguiu ler este ficheiro. Nada foi alterado.',
      'storage-full': 'Não há espaço no disco para este ficheiro. Nada foi alterado.',
    },
    silenced: 'Sítios do ficheiro em que deixa de haver aviso',
    silencedHint: 'Para o repor: «Listas e definições», «Sítios sem aviso».',
    lists: 'Listas do ficheiro não subscritas aqui',
    listsHint: 'Subscreva-as de novo em «Listas e definições», com este endereço e esta chave.',
  },
  step: {
    heading: 'No seu diário',
    what: 'Este dossiê tem uma linha no seu diário: é lá que o reencontra quando este separador estiver fechado.',
    reference: 'Referência',
    waiting: 'Quando a carta estiver redigida e tiver sido enviada por si, pode indicá-lo aqui.',
    day: 'Enviei-a em',
    dayHint: 'O diário lembra depois o dia em que se espera resposta.',
    future: 'Esse dia ainda não chegou.',
    mark: 'Anotar o envio',
    elsewhere: (authority) =>
      `A carta mostrada tem outro destinatário que não a autoridade escolhida no ponto\u00a03: ${authority}. O diário anota o envio a esse destinatário.`,
    notNamed: (authority) =>
      `A carta mostrada não nomeia como destinatária a autoridade escolhida (${authority}). Anote o envio só se a mandou para lá.`,
    markTo: (authority) => `Anotar o envio (destinatário: ${authority})`,
    marked: 'Anotado no diário.',
    notSent: 'Afinal não foi enviada',
    calendar: 'Guardar o lembrete (.ics)',
    journal: 'Abrir o diário',
    failed: 'Não foi possível anotar no diário: pode não haver espaço no disco.',
    earlier: (authority, day, reference) =>
      `Em ${day} já enviou uma reclamação sobre este sítio (destinatário: ${authority}, referência ${reference}). Uma reclamação por pessoa e por sítio basta: o que é novo pode ser-lhe acrescentado com a sua referência.`,
  },
  options: {
    heading: 'Diário',
    what: 'As suas cartas e as suas datas, lembretes, exportar e importar.',
    open: 'Abrir o diário',
  },
}
