import type { PageReportTexts } from './shape/page-report.ts'

/** Portuguese texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'pt',
  title: 'O que se viu nesta página',
  loading: 'A ler o que se sabe da página…',
  site: 'Sítio',
  pageTitle: 'Título da página',
  address: 'Endereço',
  omitted: 'sem o que se segue a «?» ou «#», que pode identificar a pessoa',
  looked: 'Vista em',
  pageLanguage: 'Língua da página',
  made: 'Feito com',
  list: 'Lista',
  boxes: 'Caixas',
  box: { ticked: 'já assinalada', empty: 'por assinalar' },
  way: (site) => `De si para o formulário em ${site}.`,
  colon: ': ',
  limits:
    'Este relatório diz o que a extensão leu na página nesse momento, neste dispositivo. «Não encontrado» significa que as palavras não foram encontradas onde foram procuradas; uma pessoa pode ver mais. Uma página pode mudar. Abrir este relatório não envia nada.',
  print: 'Imprimir',
  save: 'Guardar como texto',
  keeping: {
    tab: 'Este relatório fica neste separador até o fechar. Guarde ou imprima o que quiser conservar.',
    private:
      'Janela privada: nada é guardado. Guarde ou imprima o que quiser conservar enquanto a página existir.',
    none: 'O navegador não pôde guardar este relatório para um recarregamento. Guarde-o ou imprima-o agora.',
  },
  notSeenTitle: 'Não se sabe nada da página',
  notSeen: {
    'tab-gone':
      'O separador da página foi fechado e aqui nada está guardado. Abra de novo a página e depois o relatório a partir da janela da extensão.',
    'other-page':
      'O separador mostra agora outro sítio. Abra de novo o relatório a partir da janela da extensão.',
    'no-answer': 'A extensão não pôde ver a página. Abra de novo o relatório a partir da janela da extensão.',
  },
}
