import { evidenceTexts } from './es.evidence.ts'
import { fillingTexts } from './es.filling.ts'
import { keepingTexts } from './es.keeping.ts'
import { lawTexts } from './es.laws.ts'
import { writingTexts } from './es.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

/** Authorities that Spanish readers know by an acronym and its article. */
const WITH_ARTICLE: Record<string, string> = { AEPD: 'la AEPD', CNIL: 'la CNIL', DPC: 'la DPC' }

const the = (authority: string) => WITH_ARTICLE[authority] ?? `la autoridad ${authority}`

const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' })

/** The dossier page in Spanish. */
export const dossierTexts: DossierTexts = {
  language: 'es',
  locale: 'es',
  title: 'Before You Sign – su dosier',
  heading: (authority) => (authority === null ? 'Su dosier' : `Su dosier para ${the(authority)}`),
  about: (host, moment) => `${host}, página leída el ${moment}`,
  neverSent: 'Desde aquí no se envía nada. Lo lee, lo firma y lo envía usted.',
  missing: {
    heading: 'Este dosier ya no está aquí',
    why: 'Se eliminó o terminó su plazo de conservación, o el enlace viene de otro navegador: un dosier se queda en el navegador en el que se hizo.',
    what: 'Abra de nuevo la página del formulario, haga clic en la extensión en la barra de herramientas y elija «Preparar una reclamación».',
  },
  loading: 'Abriendo su dosier…',
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  filling: fillingTexts,
  gaveData: {
    heading: '¿Ha dado aquí sus propios datos?',
    why: 'Solo puede reclamar una persona cuyos datos estén afectados; una comunicación de hechos, es decir, contar lo que vio, la puede enviar cualquier persona. Si actúa por su hijo o hija o por otra persona, responda por ella.',
    yes: 'Sí, rellené y envié el formulario',
    no: 'No, solo miré la página',
    date: '¿Qué día?',
    dateHint: 'Si lo recuerda.',
    future: 'Ese día aún no ha llegado, así que no entra en el escrito.',
  },
  path: {
    messages: {
      legend: '¿Ha recibido mensajes de esa entidad desde entonces?',
      why: {
        yes: 'Los correos, SMS o llamadas muestran para qué se usan los datos.',
        no: 'Los correos, SMS o llamadas significarían que la entidad tiene sus datos de todos modos.',
      },
      yes: 'Sí',
      no: 'No',
    },
    contact: {
      legend: '¿Se ha dirigido a la entidad por sus datos?',
      why: 'Para verlos, oponerse o pedir su supresión: algunas autoridades quieren que primero se le escriba a ella.',
      answers: { none: 'No', unanswered: 'Sí, sin respuesta', answered: 'Sí, con respuesta' },
      date: 'Día en que lo hizo',
    },
    onBehalfOf: {
      legend: '¿De quién son los datos?',
      why: 'Quien actúa por otra persona necesita un mandato firmado. Si usted tiene menos de 18 años, quien ejerce la patria potestad o tutela puede actuar por usted.',
      answers: {
        self: 'Míos',
        child: 'De mi hijo o hija menor de 18 años',
        other: 'De una persona que me ha pedido que actúe',
      },
      attach:
        'Añada al escrito el nombre de la persona por la que actúa y adjunte el mandato firmado o, si es su hijo o hija, lo que muestre que usted ejerce la patria potestad o tutela.',
    },
    step: {
      report: () =>
        'Comunicación de hechos: no hay datos suyos afectados, así que el artículo 77 del RGPD no permite una reclamación. La autoridad puede actuar, sin tener que responderle. No rellene el formulario solo para poder reclamar.',
      'report-under-age': () =>
        'Comunicación de hechos: cuenta lo que usted vio y no necesita la firma de ningún padre o madre. La autoridad puede actuar, sin tener que responderle. Quien ejerce la patria potestad o tutela aún puede reclamar por usted.',
      'report-messages': () =>
        'Comunicación de hechos sobre este formulario, porque aquí no dio datos. Los mensajes son otro asunto: quien los envía tiene datos suyos; escriba primero a esa entidad, y tras un mes podrá presentar una reclamación por los mensajes.',
      complaint: () =>
        'Reclamación (artículo 77 del RGPD), porque aquí se dieron datos. La autoridad debe informarle del curso y del resultado.',
      'complaint-information': () =>
        'Reclamación (artículo 77 del RGPD), sin esperar: se refiere al propio formulario, y para eso el RGPD no pide escribir primero a la entidad.',
      'complaint-pending': (_, until) =>
        `Reclamación (artículo 77 del RGPD) por el formulario, sin esperar. Su solicitud es otro asunto: la entidad tiene un mes para responder, hasta el ${until} (artículo 12, apartado 3).`,
      'complaint-undated': () =>
        'Reclamación (artículo 77 del RGPD). Añada el día en que se dirigió a la entidad: tiene un mes para responder (artículo 12, apartado 3).',
      'complaint-unanswered': (_, until) =>
        `Reclamación (artículo 77 del RGPD): el mes de la entidad terminó el ${until} (artículo 12, apartado 3), y el escrito dice que no llegó respuesta. Con lo que usted había pedido, ese silencio es por sí solo un motivo, aunque no marque nada en el punto 2.`,
      'complaint-answered': () =>
        'Reclamación (artículo 77 del RGPD): primero se dirigió a la entidad, y el escrito lo dice. Adjunte su respuesta.',
      'complaint-contested': () =>
        'Reclamación (artículo 77 del RGPD): el escrito dice qué se respondió y hace de ello un motivo propio, aunque no se marque nada en el punto 2. Adjunte la respuesta.',
      'complaint-reply-early': (_, until) =>
        `Reclamación (artículo 77 del RGPD) sobre el formulario, ya; el escrito dice qué se respondió. Lo que queda pendiente será un motivo propio cuando acabe el mes de la entidad: hasta el ${until} puede completar su respuesta (artículo 12, apartado 3).`,
      'write-first-authority': (authority) =>
        `Es mejor escribir primero a la entidad, porque ${the(authority)} lo espera; la reclamación puede venir tras un mes sin respuesta. Ya puede prepararla aquí.`,
      'write-first-right': () =>
        'Es mejor escribir primero a la entidad, porque en el punto 3 pide la supresión y eso se le pide antes a ella; la reclamación puede venir tras un mes sin respuesta. Ya puede prepararla aquí, o desmarcar la supresión y reclamar por el formulario sin esperar.',
      wait: (authority, until) =>
        `Es mejor esperar hasta el ${until}: la entidad tiene un mes para responder (artículo 12, apartado 3, del RGPD), y ${the(authority)} espera que haya podido hacerlo. Ya puede preparar aquí la reclamación.`,
    },
    write: {
      heading: {
        first: 'Qué escribir a la entidad, en este orden',
        messages: 'Sobre los mensajes: qué escribir a la entidad, en este orden',
      },
      lines: {
        access:
          'Pregunte qué datos suyos tiene, de dónde proceden y quién los ha recibido (artículo 15 del RGPD).',
        object: 'Opóngase a los mensajes (artículo 21, apartado 2): entonces debe dejar de enviarlos.',
        erase:
          'Pida la supresión (artículo 17) solo cuando tenga esa respuesta: los datos suprimidos ya no muestran adónde fueron.',
      },
      keep: 'Guarde lo que envió y anote el día. Tras un mes sin respuesta, ese silencio también es motivo de reclamación.',
    },
  },
  findings: {
    heading: '¿Qué ha visto usted?',
    lead: 'Marque un punto cuando haya mirado la página y lo haya comprobado. Solo los puntos marcados entran en el escrito.',
    none: 'La extensión no señaló en esta página nada en lo que pueda basarse una reclamación. Los puntos que quedaron sin certeza no sirven de motivo.',
    ofForm: (purpose, number) =>
      `Formulario ${number} (${
        {
          petition: 'recogida de firmas',
          newsletter: 'boletín informativo',
          donation: 'donación',
          survey: 'encuesta',
          membership: 'afiliación',
          contact: 'contacto',
          registration: 'registro',
          login: 'inicio de sesión',
          checkout: 'pedido',
          search: 'búsqueda',
          other: 'otro',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Ninguna información sobre el uso de los datos, ningún enlace a una política',
        looked:
          'He mirado el formulario y toda la página, hasta el pie: nada dice quién recoge los datos, para qué, ni qué derechos tengo, y ningún enlace lleva a una política de privacidad.',
      },
      'reachable-policy': {
        title: 'No se encontró la política de privacidad enlazada',
        looked: 'He hecho clic en el enlace a la política de privacidad: no apareció ningún documento.',
      },
      'written-policy': {
        title: 'La política de privacidad enlazada no está redactada',
        looked: 'He abierto la política enlazada: está vacía, solo anunciada o con huecos sin rellenar.',
      },
      'own-policy': {
        title: 'El enlace lleva a la política de otra entidad',
        looked: 'He abierto la política enlazada: es la de otra entidad.',
      },
      'complete-policy': {
        title: 'Puntos no encontrados en la política de privacidad enlazada',
        looked:
          'He leído la política enlazada hasta el final: los puntos citados en el escrito no figuran en ella.',
      },
      'controller-identity': {
        title: 'El formulario no dice quién recoge los datos',
        looked: 'He mirado en el formulario y a su alrededor: no se nombra a nadie que recoja los datos.',
      },
      'stated-purposes': {
        title: 'El formulario no dice para qué sirven los datos',
        looked: 'He mirado en el formulario y a su alrededor: nada dice para qué sirven los datos.',
      },
      'stated-rights': {
        title: 'El formulario no menciona los derechos sobre los datos',
        looked: 'He mirado en el formulario y a su alrededor: no se menciona ningún derecho sobre mis datos.',
      },
      'policy-link-at-form': {
        title: 'La política de privacidad no está enlazada junto al formulario',
        looked:
          'He mirado en el formulario y a su alrededor: la política de privacidad solo está enlazada en otra parte de la página.',
      },
      'empty-consent-boxes': {
        title: 'Una casilla para recibir mensajes viene ya marcada',
        looked: 'He recargado la página sin tocar nada: la casilla está marcada.',
      },
      'opt-in-choice': {
        title: 'Hay que marcar para rechazar mensajes',
        looked: 'He leído la casilla: hay que marcarla para rechazar.',
      },
      'separate-consent': {
        title: 'Una sola casilla vale para varios fines',
        looked:
          'He leído la casilla: reúne varios fines, y ninguna otra casilla permite elegir uno solo de ellos.',
      },
      'own-act-of-consent': {
        title: 'Enviar el formulario equivale a aceptar mensajes',
        looked: 'He leído el texto del formulario: enviarlo equivale a aceptar, sin casilla para elegir.',
      },
      'free-consent': {
        title: 'El formulario exige aceptar mensajes',
        looked: 'He leído la casilla para recibir mensajes: el formulario exige marcarla.',
      },
      'needed-data': {
        title: 'Para firmar se exigen más datos de los necesarios',
        looked: 'He mirado estos campos: el formulario los exige y no dice por qué.',
      },
      'marked-fields': {
        title: 'Los campos obligatorios no están señalados',
        looked: 'He mirado los campos: nada muestra cuáles hay que rellenar.',
      },
      'recipient-named': {
        title: 'El formulario se envía a una entidad que no se nombra',
        looked:
          'He mirado en el formulario y a su alrededor: no se menciona el dominio que recibe los datos.',
      },
      'encrypted-transport': {
        title: 'Los datos viajan sin cifrar',
        looked:
          'He mirado la dirección de la página, o me baso en el registro para la del formulario: empieza por http:// y no por https://.',
      },
      'data-outside-address': {
        title: 'Los datos se escriben en la dirección de la página siguiente',
        looked: 'Me baso en el código de la página, que figura en el registro adjunto.',
      },
    },
    listings: {
      title: 'Trasladar lo que dicen fuentes públicas sobre este sitio',
      what: 'Con las fuentes y sus fechas, como contexto. El escrito dice que usted no lo ha verificado.',
    },
    clues: {
      title: 'Trasladar los indicios de quién está detrás del formulario',
      what: 'Nombran un partido. El escrito enumera lo que se vio, no acusa a nadie y deja la valoración a la autoridad.',
    },
    others: {
      title: 'Citar a otros posibles responsables o destinatarios',
      what: (names) =>
        `${names}. El escrito no acusa a ninguno de ellos y solicita a la autoridad que determine su papel.`,
    },
    unclear: 'Qué quedó sin certeza, y por qué',
    ownSentence: 'Qué ocurrió, con sus palabras (una o dos frases)',
    ownSentenceHint:
      'Solo hechos: cómo llegó a la página, qué recibió después. Sus opiniones no hacen falta.',
  },
  authority: {
    heading: '¿Qué autoridad?',
    why: 'Puede reclamar en particular donde vive, donde trabaja o donde se produjeron los hechos (artículo 77, apartado 1, del RGPD).',
    country: 'País',
    chooseCountry: 'Elija un país',
    part: 'Parte del país',
    choosePart: 'Elija una parte del país',
    noLetter: {
      language: (languages) =>
        `Aquí no se redacta ningún escrito: esta autoridad trabaja en estos idiomas: ${languages}. Aún no hay escritos en ninguno de ellos.`,
      law: (law) =>
        `Aquí no se redacta ningún escrito: esta autoridad aplica otra ley (${law}), y los escritos se basan en el RGPD, en el UK GDPR o en la ley suiza.`,
      laws: {
        pipeda: 'PIPEDA, Canadá',
        ccpa: 'CCPA, California',
      },
      parties: 'Los partidos y las asociaciones no son competencia suya.',
      yourself: 'Puede escribirle por su cuenta y adjuntar las pruebas del punto 4:',
    },
    language: (language) => `El escrito está en ${language}.`,
    unverified: '(Sin verificar.)',
    card: {
      ways: {
        portal: { complaint: 'Reclamación en línea', report: 'Comunicación en línea' },
        email: {
          complaint: 'Reclamación por correo electrónico',
          report: 'Comunicación por correo electrónico',
        },
        post: { complaint: 'Reclamación por correo postal', report: 'Comunicación por correo postal' },
      },
      account: '(Exige una cuenta.)',
      priorContact: 'Escribir primero a la entidad',
      whoMayComplain: { complaint: 'Quién puede reclamar', report: 'Sin tener datos propios afectados' },
      anonymous: 'Sin dar su nombre',
      limits: {
        heading: 'Límites',
        characters: (count) => `${count} caracteres como máximo.`,
        noAttachments: 'Sin documentos adjuntos.',
        attachments: (megabytes) => `Documentos adjuntos: ${megabytes}\u00a0MB en total como máximo.`,
        refused: (files) => `No se admiten: ${files}.`,
        files: {
          archive: 'archivos comprimidos como ZIP',
          program: 'programas',
          audio: 'sonido',
          video: 'vídeo',
          link: 'enlaces a archivos',
        },
      },
    },
    more: 'Más sobre el envío, y su fiabilidad',
    checked: (date) => `Ficha comprobada por última vez el ${day.format(new Date(date))}.`,
    competence: {
      legend: '¿Por qué esta?',
      answers: {
        residence: 'Vivo allí',
        work: 'Trabajo allí',
        infringement: 'Los hechos se produjeron allí',
      },
    },
    requests: {
      legend: '¿Qué solicita?',
      answers: {
        investigate: 'comprobar los hechos',
        'order-reply': 'ordenar a la entidad que atienda mi solicitud',
        'add-information': 'un recordatorio o una orden a la entidad',
        'stop-use': 'hacer cesar el uso de los datos mientras no se corrija la página',
        erase: 'suprimir mis datos y avisar a los destinatarios',
        sanction: 'valorar una multa',
        'keep-informed': 'mantenerme al corriente',
      },
    },
  },
  attachments: {
    heading: 'Documentos adjuntos',
    picture: 'Captura de la pestaña',
    pictureAlt: 'Parte visible de la pestaña en el momento de su clic',
    warning:
      'Mírela con detalle: puede mostrar lo que usted escribió, su nombre o a otras personas. En caso de duda, quítela.',
    remove: 'Quitar la captura',
    restore: 'Recuperar la captura',
    removed: 'La captura no se adjunta.',
    missing: {
      'not-allowed': 'No hay captura: el navegador no la permitió en esta página.',
      failed: 'No hay captura: el navegador no pudo hacerla.',
      'too-large': 'No hay captura: era demasiado grande para guardarla.',
    },
    record:
      'Registro de la página (JSON): campos, textos, enlaces y comprobaciones. Nada de lo que se escribió.',
    hash: 'SHA-256',
    preparing: 'Calculando los resúmenes SHA-256…',
  },
  letter: {
    heading: 'Su escrito',
    label: 'Texto del escrito, que puede cambiar',
    ready: 'El escrito está listo, en «Su escrito».',
    waiting: {
      'for-gave-data':
        'Responda a la primera pregunta: de ella depende si es una reclamación o una comunicación de hechos.',
      'for-an-authority': 'Elija en el punto 3 un país y su autoridad: el escrito se dirige a ella.',
      'no-letter':
        'Aquí no se puede redactar ningún escrito para esta autoridad. Sus vías están en el punto 3, sus pruebas en el punto 4.',
      'for-who-signs':
        'Diga en el punto 1 cómo continúa: eso decide si es una reclamación o una comunicación de hechos.',
      'for-a-finding': 'Marque en el punto 2 lo que ha visto: el escrito se basa en ello.',
      'no-ground-here':
        'La ley que aplica esta autoridad no tiene regla para lo que marcó en el punto 2. Otro punto, o la autoridad de otro país en el punto 3, puede servir de base a un escrito.',
    },
    fill: 'Sus datos del punto 5 rellenan aquí las líneas de puntos y no se guardan con el escrito. Lo que usted escriba en él se guarda con él.',
    edited: 'Ha cambiado este escrito. Se queda como usted lo escribió.',
    stale: 'Ha cambiado este escrito y, después, una respuesta. El escrito se queda como usted lo escribió.',
    noLonger: 'Con estas respuestas no habría escrito. El suyo se queda como usted lo escribió.',
    rewrite: 'Redactarlo de nuevo según mis respuestas',
    undo: 'Recuperar mi texto',
    rewritten: 'Redactado de nuevo según sus respuestas. Su texto se guarda mientras no cambie este.',
    characters: (count) =>
      `${new Intl.NumberFormat('es').format(count)} ${count === 1 ? 'carácter' : 'caracteres'}`,
  },
  actions: {
    heading: 'Llevarse el dosier',
    copy: 'Copiar el escrito',
    copied: 'Escrito copiado.',
    notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
    text: 'Guardar como texto',
    pdf: 'Guardar como PDF',
    pdfBusy: 'Preparando el PDF…',
    pdfFailed: 'No se pudo preparar el PDF. El texto contiene el mismo escrito.',
    picture: 'Guardar la captura',
    pictureOf: (name) => `Guardar: ${name}`,
    record: 'Guardar el registro',
    open: {
      complaint: (authority) => `Abrir la página de ${the(authority)}`,
      report: (authority) => `Abrir la página de comunicaciones de ${the(authority)}`,
    },
    elsewhere:
      'El escrito que usted cambió se dirige a otra autoridad, o está en otro idioma. Para las vías de abajo, redáctelo antes de nuevo según sus respuestas.',
    openHint:
      'Se abre en una pestaña nueva. Allí no se rellena ni se envía nada: pegue el escrito y adjunte los archivos.',
    mail: (address) => `Escribir a ${address}`,
    mailHint:
      'Abre su programa de correo solo con esta dirección: pegue allí el escrito y adjunte los archivos.',
    info: (authority) => `Cómo tramita ${the(authority)} las reclamaciones`,
  },
  next: {
    heading: '¿Y después?',
    text: {
      complaint:
        'Por lo general, la autoridad acusa recibo, puede hacerle preguntas y puede dirigirse a la entidad. Debe decirle en tres meses cómo va la reclamación. Puede ordenar cambios o imponer una multa, y puede archivar el asunto; no concede indemnizaciones. Guarde los archivos: sus resúmenes SHA-256 muestran que no han cambiado.',
      report:
        'La autoridad lee las comunicaciones y decide por sí misma si actúa. Puede que no tenga más noticias. Guarde los archivos: sus resúmenes SHA-256 muestran que no han cambiado.',
    },
  },
}
