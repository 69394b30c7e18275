import type { OptionsTexts } from './shape/options.ts'

const locale = 'es'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

/** Whole millions take "de": "1 000 000 de entradas". */
function count(amount: number, one: string, other: string): string {
  const form = plurals.select(amount)
  return `${number.format(amount)} ${form === 'one' ? one : form === 'many' ? `de ${other}` : other}`
}

const entries = (amount: number) => count(amount, 'entrada', 'entradas')

/** The options page in Spanish. */
export const optionsTexts: OptionsTexts = {
  language: 'es',
  locale,
  title: 'Listas y ajustes',
  lead: 'Las listas de sitios vinculados a partidos que consulta la extensión, y lo que puede mostrar en las páginas.',
  loading: 'Buscando sus listas…',
  unanswered: {
    nothing: 'La extensión no responde, así que no se pueden mostrar sus listas.',
    last: 'La extensión no responde. Abajo está lo último que dijo.',
    retry: 'Reintentar',
  },
  lists: {
    heading: 'Listas',
    maintainedBy: 'Mantenida por',
    bundled: 'Viene con la extensión y se renueva con ella. No se puede quitar.',
    ownName: 'Su propio nombre:',
    edition: 'Edición',
    issued: (edition, day, age) => `n.º\u00a0${number.format(edition)} del ${day}, publicada ${age}`,
    expires: 'Caduca el',
    verified: 'Verificada el',
    tried: 'Último intento',
    paused: 'En pausa: ni se renueva ni se consulta hasta que usted la reanude.',
    lost: 'Lo guardado de esta lista no se puede leer, así que no se consulta. Quítela y suscríbase de nuevo.',
    removed: (name) => `Quitada: «${name}».`,
    gone: (name) => `«${name}» ya no está entre sus listas.`,
    subscribed: (name, edition, amount) =>
      `Suscripción hecha a «${name}», n.º\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Criterios, propuestas, impugnaciones',
    criteria: 'Criterios',
    suggestions: 'Propuestas',
    appeals: 'Impugnaciones',
    notNamed: 'La lista no lo dice.',
    own: [
      'La misma regla vale para todos los partidos.',
      'Cada entrada tiene una fuente pública y fechada que nombra ese mismo sitio.',
      'Deciden dos personas del equipo, ninguna de ellas autora de la entrada.',
      'Nadie vota, y no se incorporan otras listas.',
    ],
    ownRoute:
      'Las correcciones se dirigen al proyecto, por su gestor de incidencias: qué es inexacto y qué lo muestra. Cualquier persona puede pedirlas.',
  },
  origin: {
    heading: 'Dirección y clave',
    address: 'Dirección',
    key: 'Clave pública',
    nextKey: 'Clave anunciada para próximas ediciones',
    keyId: (id) => `Identificador de clave ${id}`,
  },
  update: {
    act: 'Actualizar ahora',
    underWay: 'Actualizando…',
    updated: (edition) => `Actualizada al n.º\u00a0${number.format(edition)}.`,
    unchanged: 'Nada nuevo.',
    refused: (why, issued) => `Sin actualizar: ${why} Se sigue usando la lista del ${issued}.`,
    noAnswer: 'La extensión no ha respondido. La lista queda como estaba.',
    pausedNow: 'La lista está en pausa. Reanúdela primero.',
    problems: (amount) =>
      `Para quien mantiene la lista: ${count(amount, 'punto que corregir', 'puntos que corregir')}`,
  },
  pause: {
    pause: 'Pausar',
    resume: 'Reanudar',
    paused: 'En pausa.',
    resumed: 'Reanudada.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  remove: {
    act: 'Quitar',
    ask: (amount) =>
      `¿Quitar esta lista, con ${entries(amount)}? Para recuperarla necesitará su dirección y su clave.`,
    askLost: '¿Quitar lo que queda de esta lista?',
    confirm: 'Sí, quitar',
    keep: 'Conservar',
    failed: 'No se pudo quitar la lista. Inténtelo de nuevo.',
  },
  progress: {
    phase: {
      signature: 'Descargando la firma',
      list: 'Descargando la lista',
      checking: 'Comprobando la firma y las entradas',
      storing: 'Guardando las entradas',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} de ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Entradas (${number.format(amount)})`,
    search: 'Buscar un dominio o un partido',
    searchHint: 'Basta una parte del nombre.',
    loading: 'Buscando las entradas…',
    unanswered: 'No se pudieron obtener las entradas.',
    found: (shown, total, query) =>
      `${query === '' ? 'Se' : `«${query}»: se`} ${shown === 1 ? 'muestra' : 'muestran'} ${number.format(shown)} de ${entries(total)}.`,
    none: (query) =>
      query === '' ? 'Esta lista no tiene entradas.' : `«${query}»: ninguna entrada en esta lista.`,
    more: (amount) => `Mostrar ${number.format(amount)} más`,
    lastSource: (date) => `última fuente: ${date}`,
    operator: 'Quién lo gestiona, según las fuentes',
    textOf: 'texto de',
    kind: {
      petition: 'recogida de firmas',
      quiz: 'test',
      survey: 'encuesta',
      'support-declaration': 'declaración de apoyo',
      'vote-application': 'solicitud para votar',
      contest: 'concurso',
      'share-a-friend': 'página para compartir con otras personas',
      lookalike: 'página parecida a otra',
    },
    retired: (amount) =>
      amount === 1
        ? '1 entrada retirada: se conserva como constancia y no se muestra.'
        : `${entries(amount)} ya retiradas: se conservan como constancia y no se muestran.`,
    byParty: 'Entradas por partido',
    tooLong: (limit) => `Aquí solo se cuentan listas de hasta ${entries(limit)}.`,
  },
  subscribe: {
    heading: 'Suscribirse a una lista',
    what: 'Una lista puede decir de un sitio que está en ella, y por qué; nada de las páginas que visita se envía a nadie. Una vez al día se pide su archivo a la dirección que indique aquí, cuyo servidor ve su dirección IP.',
    where:
      'Quien mantiene la lista publica juntas la dirección y la clave. Compare la clave con un segundo lugar, si lo hay.',
    address: { label: 'Dirección de la lista', hint: 'Empieza por https://' },
    key: {
      label: 'Clave pública',
      hint: '56\u00a0caracteres a partir de RW; también sirve pegar el archivo .pub entero.',
    },
    name: { label: 'Nombre (opcional)', hint: 'Cómo quiere llamarla. En blanco: su propio nombre.' },
    act: 'Suscribirse',
    underWay: 'Descargando y comprobando la lista…',
    badAddress: 'No se puede pedir una lista a esta dirección. Debe empezar por https://',
    knownAddress: 'Esta dirección ya es la de una de sus listas.',
    badKey: 'Esto no es una clave pública. Tiene 56\u00a0caracteres y empieza por RW.',
    tooMany: 'Tiene tantas listas como admite la extensión. Quite una primero.',
    refused: (why) => `Sin suscripción: ${why} No se ha guardado nada.`,
    noAnswer: 'La extensión no ha respondido. Inténtelo de nuevo.',
  },
  managed: 'Fijado por quien administra este navegador.',
  warnings: {
    heading: 'Cuándo avisar',
    legend: 'Un aviso en la página',
    choice: {
      noted: 'Cuando se señalen puntos en un formulario, y en sitios de las listas',
      listed: 'Solo en sitios de las listas',
      never: 'Nunca: lo dice el botón de la barra de herramientas',
    },
    badge: 'El botón de la barra de herramientas muestra en todo caso el nivel de cada página.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  silenced: {
    heading: 'Sitios sin aviso',
    what: 'Los sitios en los que ha ocultado un aviso. Solo los conoce este navegador.',
    none: 'No ha ocultado ningún aviso.',
    unanswered: 'La extensión no responde, así que no se pueden mostrar estos sitios.',
    untilNew: 'oculto mientras nada cambie',
    always: 'ningún aviso',
    undo: 'Volver a avisar',
    undoFor: (host) => `Volver a avisar en ${host}`,
    undone: (host) => `En ${host} habrá avisos de nuevo.`,
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  access: {
    heading: 'Acceso a las páginas',
    every: 'La extensión puede leer la página que tiene delante, en todos los sitios.',
    some: 'La extensión no puede leer todos los sitios. En los demás lee una página solo cuando hace clic en su botón, y antes no llega ningún aviso.',
    twice: 'Allí el primer clic lee la página y el segundo muestra la respuesta.',
    why: 'Lee los formularios y lo que tienen alrededor, en su ordenador. No lee lo que usted escribe.',
    how: {
      chromium:
        'Para cambiarlo: haga clic con el botón derecho en el botón de la barra de herramientas y elija «Gestionar extensión» y «Acceso a sitios».',
      firefox: 'Para cambiarlo: abra about:addons, después esta extensión y «Permisos».',
    },
    allow: 'Permitir en todos los sitios',
    allowed: 'Permitido. Recargue las páginas ya abiertas.',
    refused:
      'No ha cambiado nada. Puede permitirlo aquí más tarde, o hacer clic en el botón de la extensión en una página.',
    again: 'Volver a mirar',
  },
  erase: {
    heading: 'Qué se guarda',
    what: 'Todo está en este navegador y en ningún otro lugar.',
    kept: [
      'sus dosieres y su diario, con capturas y escritos',
      'los datos de quien firma, si pidió que se guardaran',
      'los sitios sin aviso',
      'sus ajustes, con el último país elegido',
    ],
    act: 'Eliminar todo esto',
    ask: '¿Eliminar dosieres, diario, sitios sin aviso y ajustes? No se puede deshacer. Sus listas se quedan.',
    confirm: 'Sí, eliminar todo',
    keep: 'Conservar',
    done: 'Todo esto está eliminado.',
    failed: 'No se pudo eliminar todo. Inténtelo de nuevo.',
  },
  about: {
    heading: 'Acerca de la extensión',
    version: (version) => `Versión ${version}`,
    promises: [
      'Sin cuenta, sin servidor nuestro, sin estadísticas.',
      'Las mismas reglas para todos los partidos.',
      'Dice qué se encontró y qué no, con el lugar y el día. Decide una persona.',
    ],
    licence: 'Software libre, con licencia EUPL 1.2.',
  },
  interfaceLanguage: {
    heading: 'Idioma',
    label: 'Idioma de la extensión',
    browsers: 'El del navegador',
    what: 'Los escritos siguen en el idioma de la autoridad a la que escribe.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  rememberedCountry: {
    heading: 'País de su autoridad',
    what: (country) => `Un dosier nuevo empieza por el último país elegido: ${country}.`,
    forget: 'Olvidar este país',
    forgotten: 'Ya no se recuerda ningún país.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  inPages: {
    heading: 'En las páginas',
    markLinks: 'Señalar los enlaces a sitios de las listas',
    what: 'Pone una pequeña señal junto a un enlace de la página cuando lleva a un sitio de una lista. Sin ella, esos enlaces se nombran cuando usted hace clic en la extensión.',
    notice: 'Una página puede notar la señal y saber así que usted usa esta extensión.',
    on: 'Activado',
    off: 'Desactivado',
    unanswered: 'La extensión no responde, así que no se puede mostrar este ajuste.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
}
