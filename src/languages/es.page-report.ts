import type { PageReportTexts } from './shape/page-report.ts'

/** Spanish texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'es',
  title: 'Lo que se vio en esta página',
  loading: 'Leyendo lo que se sabe de la página…',
  site: 'Sitio',
  pageTitle: 'Título de la página',
  address: 'Dirección',
  omitted: 'sin lo que sigue a «?» o «#», que puede identificar a la persona',
  looked: 'Vista el',
  pageLanguage: 'Idioma de la página',
  made: 'Hecho con',
  list: 'Lista',
  boxes: 'Casillas',
  box: { ticked: 'ya marcada', empty: 'sin marcar' },
  way: (site) => `De usted al formulario en ${site}.`,
  colon: ': ',
  limits:
    'Este informe dice lo que la extensión leyó en la página en ese momento, en este equipo. «No encontrado» significa que las palabras no se encontraron donde se buscaron; una persona puede ver más. Una página puede cambiar. Abrir este informe no envía nada.',
  print: 'Imprimir',
  save: 'Guardar como texto',
  keeping: {
    tab: 'Este informe permanece en esta pestaña hasta que la cierre. Guarde o imprima lo que quiera conservar.',
    private:
      'Ventana privada: no se conserva nada. Guarde o imprima lo que quiera conservar mientras la página siga ahí.',
    none: 'El navegador no pudo conservar este informe para una recarga. Guárdelo o imprímalo ahora.',
  },
  notSeenTitle: 'No se sabe nada de la página',
  notSeen: {
    'tab-gone':
      'La pestaña de la página se ha cerrado y aquí no se conserva nada. Abra de nuevo la página y luego el informe desde la ventana de la extensión.',
    'other-page':
      'La pestaña muestra ahora otro sitio. Abra de nuevo el informe desde la ventana de la extensión.',
    'no-answer':
      'La extensión no pudo mirar la página. Abra de nuevo el informe desde la ventana de la extensión.',
  },
}
