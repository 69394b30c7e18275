import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** "Escritos" and "dosieres" are both masculine. */
function counted(what: string, { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  return `${what}: ${many(added, 'añadido', 'añadidos')}, ${many(renewed, 'actualizado', 'actualizados')}, ${kept} sin cambios.`
}

/** The journal in Spanish. */
export const journalTexts: JournalTexts = {
  language: 'es',
  locale: 'es',
  title: 'Diario',
  lead: 'Sus escritos, qué ha sido de ellos y cuándo volver a mirar. Todo se queda en este navegador.',
  loading: 'Abriendo su diario…',
  failed: {
    what: 'No se pudo abrir el diario. Puede que el disco esté lleno o que el navegador no permita guardar.',
    retry: 'Reintentar',
  },
  empty: {
    heading: 'Aún no hay escritos',
    what: 'Cada dosier que abra tiene aquí una línea, para que lo encuentre cuando su pestaña esté cerrada. Cuando haya enviado un escrito, el diario le recuerda el día en que se espera respuesta.',
    how: 'Abra una página con un formulario, haga clic en la extensión en la barra de herramientas y elija «Preparar una reclamación».',
  },
  kind: {
    complaint: 'Reclamación',
    report: 'Comunicación de hechos',
    rights: 'Ejercicio de derechos',
    notice: 'Sugerencia al sitio',
  },
  to: { rights: 'la entidad', notice: 'el sitio', nobody: 'aún sin autoridad elegida' },
  state: { draft: 'Borrador', sent: 'Enviado', answered: 'Con respuesta', closed: 'Cerrado' },
  filter: {
    legend: 'Mostrar',
    answers: { due: 'Por revisar', open: 'En curso', closed: 'Cerrados' },
    none: {
      due: 'No hay nada por revisar.',
      open: 'No hay ningún escrito en curso.',
      closed: 'No hay ningún escrito cerrado.',
    },
  },
  card: {
    addressee: 'Destinatario',
    reference: 'Referencia',
    state: 'Estado',
    begun: (day) => `Empezado el ${day}`,
    sent: (day) => `Enviado el ${day}`,
    answered: (day) => `Respuesta del ${day}`,
    closed: (day) => `Cerrado el ${day}`,
    next: 'Volver a mirar el',
    noNext: 'Sin día fijado',
    due: (day) => `Por revisar desde el ${day}`,
    dossier: 'Abrir el dosier',
    dossierGone: 'Su dosier se eliminó.',
    note: 'Nota',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Ninguna norma fija un plazo para una sugerencia: es un recordatorio propio, ${term.days} días después del envío.`
    if (term?.article === 'UK 12A')
      return 'La entidad tiene un mes para responder (artículos 12(3) y 12A del UK GDPR). Se cuenta desde el día en que recibe su escrito, y puede prorrogarse o suspenderse si se lo comunica dentro de ese mes.'
    if (term?.article === 'DPA 166')
      return 'Si la ICO no le dice nada en tres meses, un tribunal puede ordenárselo (sección 166 de la Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Una solicitud de acceso recibe por lo general respuesta en 30 días (art. 25, apartado 7, de la ley suiza de protección de datos).'
    if (term?.article === '12(3)')
      return 'La entidad tiene un mes para responder (artículo 12, apartado 3, del RGPD). Se cuenta desde el día en que recibe su escrito, y puede prorrogarse si se lo comunica dentro de ese mes.'
    if (term?.article === '78(2)')
      return 'La autoridad tiene tres meses para decirle cómo va su reclamación (artículo 78, apartado 2, del RGPD).'
    return kind === 'report'
      ? 'Una autoridad no tiene que responder a una comunicación de hechos, así que no hay plazo. Puede fijar un día por su cuenta.'
      : 'Aquí no se conoce ningún plazo legal para este escrito. Puede fijar un día por su cuenta.'
  },
  weekend: 'Un plazo que termina en sábado, domingo o festivo llega hasta el final del siguiente día hábil.',
  change: {
    act: 'Cambiar',
    state: 'Estado',
    day: { sent: 'Enviado el', answered: 'Respuesta del', closed: 'Cerrado el' },
    dayHint: 'Hoy o un día pasado.',
    back: 'Un paso atrás corrige: se quitan los días posteriores.',
    remind: 'Volver a mirar el',
    remindHint: 'Déjelo en blanco para no tener recordatorio.',
    note: 'Nota',
    noteHint: 'Un número de expediente, un nombre, lo que se dijo. Se guarda en este navegador.',
    save: 'Guardar',
    cancel: 'Cancelar',
    saved: 'Cambio guardado.',
    problem: {
      'no-day': 'Indique un día.',
      future: 'Ese día aún no ha llegado.',
      'before-the-last': 'Ese día es anterior al paso previo.',
      'not-sent': 'Indique primero el envío del escrito.',
      gone: 'Este escrito se eliminó en otra pestaña.',
      'storage-full': 'No se pudo guardar: no queda espacio en el disco. No se ha cambiado nada.',
    },
  },
  calendar: {
    heading: 'Calendario',
    what: 'Los recordatorios en un archivo (.ics) que lee cualquier calendario. Los calendarios suelen copiarse en la nube, así que no se nombra el sitio, salvo que usted quiera.',
    one: 'Guardar el recordatorio (.ics)',
    all: 'Guardar todos los recordatorios (.ics)',
    naming: 'Nombrar el sitio en el calendario',
    namingHint: 'Quien vea su calendario verá entonces de qué sitio se trata.',
    none: 'No hay ningún día próximo que recordar.',
    saved: (count) => `${many(count, 'recordatorio guardado', 'recordatorios guardados')}.`,
    title: (kind, reference, host) =>
      host === null
        ? `Volver a mirar: ${kind.toLowerCase()} ${reference}`
        : `Volver a mirar: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, referencia ${reference}. ${why}\nSu diario está en la extensión Before You Sign.`,
  },
  remove: {
    act: 'Eliminar',
    ask: '¿Eliminar este escrito del diario? Su dosier, con las imágenes de la página, también se elimina, salvo que otro escrito proceda de él.',
    dossierOnly: 'Eliminar solo el dosier',
    confirm: 'Eliminar',
    keep: 'Conservar',
    removed: 'Escrito eliminado.',
    dossierRemoved: 'El dosier está eliminado; la línea se queda.',
    failed: 'No se pudo eliminar. Inténtelo de nuevo.',
    all: {
      heading: 'Eliminar todo',
      what: 'Todos los escritos y dosieres, con sus imágenes y páginas guardadas, y su nombre y dirección si los tenía guardados. Las listas y los ajustes se quedan.',
      act: 'Eliminar todo…',
      ask: (letters) =>
        letters === 0
          ? '¿Eliminar todos los dosieres? No se puede deshacer.'
          : `¿Eliminar ${many(letters, 'escrito', 'escritos')} y todos los dosieres? No se puede deshacer.`,
      confirm: 'Eliminar todo',
      removed: 'Todo está eliminado.',
    },
  },
  keepFor: {
    heading: 'Cuánto tiempo se guarda',
    label: 'Guardar escritos y dosieres después del último cambio',
    managed: 'Fijado por quien administra este navegador.',
    hint: 'Después se eliminan solos. Un dosier en el que no se respondió nada desaparece a los 30 días.',
    answers: {
      3: '3 meses',
      6: '6 meses',
      12: '12 meses',
      24: '24 meses',
      always: 'hasta que los elimine',
    },
    failed: 'No se pudo guardar este ajuste.',
  },
  file: {
    heading: 'Exportar e importar',
    what: 'Todo en un solo archivo: escritos, dosieres con sus imágenes tal como se tomaron (también lo que usted tapó en ellas), ajustes, listas a las que está suscrito este navegador y sitios en los que ocultó el aviso. El archivo no está cifrado.',
    withPages: 'Con las páginas guardadas (la mayor parte)',
    withIdentity: 'Con mi nombre y dirección, si están guardados aquí',
    export: 'Exportar todo',
    exporting: 'Escribiendo el archivo…',
    exported: (letters, megabytes) =>
      `Exportado: ${many(letters, 'escrito', 'escritos')}, ${megabytes}\u00a0MB.`,
    exportFailed: 'No se pudo escribir el archivo. Aquí no se ha cambiado nada.',
    exportTooLarge:
      'El archivo sería demasiado grande para volver a importarlo. Deje fuera las páginas guardadas o elimine antes dosieres antiguos.',
    import: 'Importar un archivo',
    importHint: 'Prevalece lo más reciente; no se elimina nada.',
    importing: 'Leyendo el archivo…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Escritos', letters),
        counted('Dosieres', dossiers),
        identity ? 'Su nombre y dirección estaban en el archivo y ahora están guardados aquí.' : '',
        settings ? 'Ahora se aplican los ajustes del archivo.' : '',
        refused === 0
          ? ''
          : refused === 1
            ? '1 parte del archivo no se pudo leer y quedó fuera.'
            : `${refused} partes del archivo no se pudieron leer y quedaron fuera.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'No había nada en el archivo.',
    refused: {
      'too-large': 'Este archivo supera el tamaño admitido. No se ha cambiado nada.',
      'not-ours': 'Este archivo no se exportó de este diario. No se ha cambiado nada.',
      newer:
        'Este archivo viene de una versión más reciente de la extensión. Actualice la extensión e impórtelo después. No se ha cambiado nada.',
      incomplete: 'Este archivo está cortado: falta el final. No se ha cambiado nada.',
      unreadable: 'El navegador no pudo leer este archivo. No se ha cambiado nada.',
      'storage-full': 'No hay espacio en el disco para este archivo. No se ha cambiado nada.',
    },
    silenced: 'Sitios del archivo en los que ya no habrá aviso',
    silencedHint: 'Para recuperarlo: «Listas y ajustes», «Sitios sin aviso».',
    lists: 'Listas del archivo sin suscripción aquí',
    listsHint: 'Suscríbase de nuevo en «Listas y ajustes», con esta dirección y esta clave.',
  },
  step: {
    heading: 'En su diario',
    what: 'Este dosier tiene una línea en su diario: allí lo encuentra cuando esta pestaña esté cerrada.',
    reference: 'Referencia',
    waiting: 'Cuando el escrito esté redactado y usted lo haya enviado, puede indicarlo aquí.',
    day: 'Lo envié el',
    dayHint: 'El diario le recuerda después el día en que se espera respuesta.',
    future: 'Ese día aún no ha llegado.',
    mark: 'Anotar el envío',
    elsewhere: (authority) =>
      `El escrito que se muestra tiene otro destinatario que la autoridad elegida en el punto 3: ${authority}. El diario anota el envío a ese destinatario.`,
    notNamed: (authority) =>
      `El escrito que se muestra no nombra como destinataria a la autoridad elegida (${authority}). Anote el envío solo si lo mandó allí.`,
    markTo: (authority) => `Anotar el envío (destinatario: ${authority})`,
    marked: 'Anotado en el diario.',
    notSent: 'Al final no se envió',
    calendar: 'Guardar el recordatorio (.ics)',
    journal: 'Abrir el diario',
    failed: 'No se pudo anotar en el diario: puede que no quede espacio en el disco.',
    earlier: (authority, day, reference) =>
      `El ${day} envió ya una reclamación sobre este sitio (destinatario: ${authority}, referencia ${reference}). Basta una reclamación por persona y sitio: lo nuevo puede añadirse a ella con su referencia.`,
  },
  options: {
    heading: 'Diario',
    what: 'Sus escritos y sus fechas, recordatorios, exportar e importar.',
    open: 'Abrir el diario',
  },
}
