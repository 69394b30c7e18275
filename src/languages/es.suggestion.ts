import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in Spanish. */
export const suggestionTexts: SuggestionTexts = {
  language: 'es',
  locale: 'es',
  title: 'Before You Sign – propuesta',
  loading: 'Leyendo la página…',
  heading: { 'new-site': 'Proponer un sitio para una lista', correction: 'Impugnar o corregir una entrada' },
  about: (host, moment) => `${host}, página leída el ${moment}`,
  promise:
    'Desde aquí no se envía nada. El texto lo envía usted, adonde diga la lista; lo que sale es exactamente el texto que se muestra.',
  notSeen: {
    'tab-gone':
      'La pestaña de la que viene ya no está. El borrador está vacío: rellene los campos con lo que sepa.',
    'other-page':
      'La pestaña de la que viene muestra ahora otro sitio. El borrador está vacío: rellene los campos con lo que sepa.',
    'no-answer':
      'La extensión no pudo mirar la página. El borrador está vacío: rellene los campos con lo que sepa.',
  },
  criteria: {
    heading: 'Qué pide una lista',
    lines: [
      'Una fuente pública que dé la dirección del sitio y diga quién lo gestiona o lo promociona.',
      'La misma regla para todos los partidos.',
      'Estar en una lista no es infringir una ley: recoge lo que dicen fuentes fechadas.',
    ],
    more: 'Los criterios de esta lista',
  },
  site: {
    heading: 'El sitio',
    address: { label: 'Dirección del sitio', hint: 'Basta el nombre del sitio: ejemplo.es' },
    unicode: (name) => `Los navegadores pueden mostrarlo así: ${name}.`,
    whole: {
      legend: '¿Qué forma parte de él?',
      domain: (name) => `${name}, con todas sus direcciones`,
      host: (name) => `solo ${name}`,
    },
    refused: {
      'no-site': 'Este no es el nombre de un sitio. Ejemplo: ejemplo.es',
      'shared-host':
        'En esta dirección hay formularios de muchas entidades, o de un organismo público. Una lista las nombraría a todas.',
    },
    official: (party) =>
      `Es un sitio oficial de este partido: ${party}. Las listas dejan fuera las páginas que lo dicen ellas mismas.`,
    known: (list) => `Este sitio ya está en la lista «${list}».`,
    contest: 'Impugnar o corregir esa entrada',
    asked: (fields) => `Sus formularios piden: ${fields}.`,
    country: { label: 'País al que se dirige', hint: '' },
    kind: { label: 'Qué pide', hint: '' },
    kinds: {
      petition: 'Firmas para una petición',
      quiz: 'Respuestas a un test',
      survey: 'Respuestas a una encuesta',
      'support-declaration': 'Una declaración de apoyo',
      'vote-application': 'Una solicitud para votar',
      contest: 'La participación en un concurso',
      'share-a-friend': 'Datos de contacto de amistades',
      lookalike: 'Datos en una página parecida a otra',
    },
    choose: 'Elegir…',
  },
  behind: {
    heading: '¿Quién está detrás, según su fuente?',
    clues: 'Visto en la página',
    noClues: 'La extensión no vio en esta página ningún indicio de un partido.',
    cluesProve:
      'Los indicios no prueban nada por sí solos: los sitios comparten servicios y cuentas por muchas razones. En todo caso hace falta una fuente.',
    party: { label: 'Partido', hint: '' },
    fromClues: 'Según los indicios',
    otherParty: 'Otro partido…',
    partyName: { label: 'Nombre del partido', hint: '' },
    relation: {
      legend: '¿Qué dice la fuente?',
      answers: {
        'party-run': 'El partido, su comité o la campaña de su candidatura gestiona el sitio',
        'party-figure': 'Lo gestiona una persona del partido, o una asociación que preside',
        promoted: 'El partido lo promociona; no se dice quién lo gestiona',
      },
    },
    operator: {
      label: 'Quién lo gestiona, por su nombre',
      hint: 'Si la fuente lo dice. Entidades, no particulares.',
    },
  },
  sources: {
    heading: 'Sus fuentes',
    lead: 'Al menos una, pública y fechada, que dé la dirección del sitio: un periódico, una autoridad, un tribunal, el aviso legal del sitio.',
    one: (number) => `Fuente ${number}`,
    fields: {
      url: { label: 'Dirección de la fuente', hint: '' },
      title: { label: 'Título', hint: '' },
      publisher: { label: 'Quién la publica', hint: 'Periódico, autoridad, sitio' },
      date: { label: 'Fecha', hint: 'Tal como la da la fuente: 2026, 2026-11 o 2026-11-22' },
      states: { label: 'Qué dice del sitio', hint: 'Con sus palabras, en una o dos frases' },
    },
    namesThisSite: 'Da la dirección de este sitio',
    add: 'Añadir una fuente',
    remove: (number) => `Quitar la fuente ${number}`,
  },
  note: {
    heading: '¿Algo más?',
    field: {
      label: 'Nota para el equipo de la lista',
      hint: 'Solo hechos. Deje fuera los nombres de particulares.',
    },
  },
  entry: {
    notStated: 'sin indicar',
    notKnown: 'no se sabe',
    notLookedAt: 'El equipo de la lista aún no lo ha mirado.',
    namedAtForm: (quote) => `El formulario nombraba a quien recoge los datos: ${quote}.`,
    namedOnPage: 'La página nombraba el partido allí donde pedía datos.',
    suggested:
      'Propuesto por una persona que lo vio. El equipo de la lista no ha decidido; hasta entonces, la entrada no se muestra a nadie.',
    marks: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  },
  correction: {
    says: (list, number, date) => `La lista «${list}», n.º\u00a0${number} del ${date}, dice:`,
    entry: { label: 'Entrada', hint: 'La dirección del sitio tal como la da la lista: ejemplo.es' },
    what: {
      heading: '¿Qué es incorrecto?',
      answers: {
        'wrong-fact': 'Un hecho es inexacto',
        'changed-hands': 'El sitio ha cambiado de manos',
        'site-corrected': 'El sitio dice ahora lo que faltaba',
        'own-site': 'Gestiono este sitio y quiero responder',
        'source-gone': 'Una fuente ya no está o se corrigió',
        other: 'Otra cosa',
      },
    },
    shows: {
      heading: '¿Qué lo muestra?',
      text: { label: 'Con palabras', hint: 'Qué es inexacto, qué es exacto y desde cuándo.' },
      addresses: { label: 'Direcciones que lo muestran', hint: 'Una por línea' },
    },
    reply: {
      heading: 'Su respuesta, si gestiona el sitio',
      field: {
        label: 'Respuesta para publicar con la entrada',
        hint: '600\u00a0caracteres como máximo, tal como puede publicarse.',
      },
    },
    contact: {
      heading: '¿Puede el equipo de la lista hacerle una pregunta?',
      field: {
        label: 'Cómo ponerse en contacto con usted',
        hint: 'Solo si lo desea. No se guarda en este ordenador.',
      },
    },
  },
  withSeen: {
    label: 'Añadir lo que la extensión vio en la página',
    hint: 'La dirección sin sus parámetros, el día, los indicios y las comprobaciones. Nada de lo que usted escribió allí. Mire la dirección: su ruta puede nombrarle.',
  },
  list: {
    heading: '¿Para qué lista?',
    edition: (number, date) => `n.º\u00a0${number} del ${date}`,
    none: 'Aquí no se conoce ninguna lista. Puede guardar el texto de todos modos.',
    page: (list) => `Abrir la página donde «${list}» lo recibe`,
    mail: (address) => `Escribir a ${address}`,
    pageHint: 'Se abre en una pestaña nueva. Allí no se rellena nada: pegue el texto o adjunte el archivo.',
    mailHint:
      'Abre su programa de correo con un asunto y nada más: pegue allí el texto o adjunte el archivo.',
    project:
      'Esta lista viene con la extensión. Envíe el archivo a su proyecto; la página del proyecto dice adónde.',
    maintainer: (name) =>
      `Esta lista no da ninguna dirección. Quien la mantiene, ${name}, puede decirle adónde enviarlo.`,
    unanswered: 'La dirección de la lista no está disponible aquí. Las opciones de la extensión la muestran.',
    visitMaintainer: 'Página de quien mantiene la lista',
    subject: {
      'new-site': (site) => `Propuesta para la lista: ${site}`,
      correction: (site) => `Corrección de una entrada: ${site}`,
    },
  },
  problem: {
    site: {
      empty: 'la dirección del sitio',
      wrong: 'Este no es el nombre de un sitio. Ejemplo: ejemplo.es',
    },
    country: { empty: 'el país', wrong: 'Elija un país.' },
    kind: { empty: 'qué pide el sitio', wrong: 'Elija qué pide el sitio.' },
    party: { empty: 'el partido', wrong: 'Elija un partido o escriba su nombre.' },
    relation: { empty: 'qué dice la fuente del partido y del sitio', wrong: 'Elija qué dice la fuente.' },
    operator: {
      empty: 'quién lo gestiona',
      wrong: 'Demasiado largo: 200\u00a0caracteres como máximo.',
    },
    sources: { empty: 'una fuente', wrong: 'Una de las fuentes debe dar la dirección de este sitio.' },
    url: {
      empty: 'la dirección de la fuente',
      wrong: 'Escriba la dirección entera, que empieza por https:// o http://, sin «@».',
    },
    title: {
      empty: 'el título de la fuente',
      wrong: 'Demasiado largo: 200\u00a0caracteres como máximo.',
    },
    publisher: {
      empty: 'quién publica la fuente',
      wrong: 'Demasiado largo: 200\u00a0caracteres como máximo.',
    },
    date: {
      empty: 'la fecha de la fuente',
      wrong: 'Escriba un año, un mes o un día que ya haya llegado: 2026, 2026-11 o 2026-11-22.',
    },
    states: {
      empty: 'qué dice la fuente',
      wrong: 'Demasiado largo: 600\u00a0caracteres como máximo.',
    },
  },
  correctionProblem: {
    entry: { empty: 'la entrada', wrong: 'Este no es el nombre de un sitio. Ejemplo: ejemplo.es' },
    what: { empty: 'qué es incorrecto', wrong: 'Elija qué es incorrecto.' },
    shows: { empty: 'qué lo muestra, con palabras o en una dirección', wrong: 'Diga qué lo muestra.' },
    addresses: {
      empty: 'direcciones que lo muestran',
      wrong:
        'Escriba direcciones enteras, una por línea, que empiecen por https:// o http://; 20 como máximo.',
    },
  },
  outcome: {
    heading: { 'new-site': 'La propuesta', correction: 'La corrección' },
    lead: 'Este texto, y nada más, es lo que usted envía.',
    label: 'Texto de la propuesta (JSON), para leer y copiar',
    toDo: 'Queda por completar:',
    lacking: 'Todavía falta:',
    complete: {
      'new-site': 'Completo. Si el sitio entra en la lista lo decide su equipo.',
      correction: 'Completo. Qué se hace con ello lo decide el equipo de la lista.',
    },
    raw: 'En las palabras del control que usan las listas',
    copy: 'Copiar el texto',
    save: 'Guardar como archivo',
    copied: 'Texto copiado.',
    notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
    saved: 'Archivo guardado.',
    incomplete: 'Aún no está completo.',
    send: 'Adónde enviarlo',
  },
}
