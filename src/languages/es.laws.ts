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
    'Comunicación de hechos: no hay datos suyos afectados. La autoridad puede actuar, sin tener que responderle. No rellene el formulario solo para poder reclamar.',
  'report-under-age': () =>
    'Comunicación de hechos: cuenta lo que usted vio y no necesita la firma de ningún padre o madre. La autoridad puede actuar, sin tener que responderle. Quien ejerce la patria potestad o tutela aún puede reclamar por usted.',
  'report-messages': () =>
    `Comunicación de hechos sobre este formulario, porque aquí no dio datos. Los mensajes son otro asunto: quien los envía tiene datos suyos; escriba primero a esa entidad. ${after} sin respuesta, puede dirigirse por ellos a la autoridad.`,
  complaint: () => `${complaint}, porque aquí se dieron datos. ${owes}`,
  'complaint-information': () => `${complaint}: se refiere al propio formulario.`,
  'complaint-pending': (_, until) =>
    `${complaint}, por el formulario. Su solicitud es otro asunto: la entidad tiene ${term}, hasta el ${until}.`,
  'complaint-undated': () => `${complaint}. Añada el día en que se dirigió a la entidad: tiene ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: el plazo de la entidad terminó el ${until}, y el escrito dice que no llegó respuesta. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: primero se dirigió a la entidad, y el escrito lo dice. Adjunte su respuesta.`,
  ...replied,
  'write-first-authority': (authority) =>
    `Es mejor escribir primero a la entidad, porque ${the}${authority} lo espera; el escrito a la autoridad puede venir después. ${after} sin respuesta, ese silencio puede añadirse a él. Ya puede prepararlo aquí.`,
  'write-first-right': () =>
    'Es mejor escribir primero a la entidad, porque en el punto 3 pide la supresión y eso se le pide antes a ella; el escrito a la autoridad puede venir después. Ya puede prepararlo aquí.',
  wait: (authority, until) =>
    `Es mejor esperar hasta el ${until}: la entidad tiene ${term}, y ${the}${authority} espera que haya podido responder. Ya puede preparar aquí el escrito.`,
})

const UK: Words = {
  complaint: 'Reclamación (sección 165 de la Data Protection Act 2018)',
  owes: 'La ICO debe decirle en qué queda.',
  term: 'un mes para responder (artículos 12(3) y 12A del UK GDPR)',
  after: 'Tras un mes',
  the: 'la ',
}

const SWISS: Words = {
  complaint: 'Comunicación de una persona afectada (art. 49 de la ley suiza)',
  owes: 'La autoridad le informa de lo que ha hecho; usted no es parte en el procedimiento.',
  term: 'por lo general 30 días para responder a una solicitud de acceso (art. 25, apartado 7)',
  after: 'Tras 30 días',
  the: 'la autoridad ',
}

/** What the dossier says in Spanish where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'La ICO aplica el derecho del Reino Unido (el UK GDPR, que es su RGPD, y la Data Protection Act 2018): elíjala si vive allí o si el sitio se dirige a personas que están allí.',
    step: steps(
      UK,
      'Con lo que usted había pedido, ese silencio es por sí solo un motivo, aunque no marque nada en el punto 2.',
      {
        'complaint-contested': () =>
          `${UK.complaint}: el escrito dice qué se respondió y hace de ello un motivo propio, aunque no se marque nada en el punto 2. Adjunte la respuesta.`,
        'complaint-reply-early': (_, until) =>
          `${UK.complaint} sobre el formulario, ya; el escrito dice qué se respondió. Lo que queda pendiente será un motivo propio cuando acabe el plazo: la entidad tiene ${UK.term}, hasta el ${until}.`,
      },
    ),
    lines: {
      access:
        'Pregunte qué datos suyos tiene, de dónde proceden y quién los ha recibido (artículo 15 del UK GDPR).',
      object: 'Opóngase a los mensajes (artículo 21(2) del UK GDPR): entonces debe dejar de enviarlos.',
      erase:
        'Pida la supresión (artículo 17 del UK GDPR) solo cuando tenga esa respuesta: los datos suprimidos ya no muestran adónde fueron.',
    },
    keep: 'La carta presenta también a la entidad su reclamación por lo que marcó en el punto 2; la entidad debe acusar recibo en 30 días (sección 164A de la Data Protection Act 2018). Guarde lo que envió y anote el día.',
    next: 'Por lo general, la ICO acusa recibo, puede hacerle preguntas y puede indicarle que se dirija de nuevo a la entidad. Si no tiene noticias en tres meses, un tribunal puede ordenar a la ICO que le diga cómo va la reclamación (sección 166 de la Data Protection Act 2018). Guarde los archivos: sus resúmenes SHA-256 muestran que no han cambiado.',
  },
  fadp: {
    whose:
      'La autoridad suiza aplica la ley suiza de protección de datos: elíjala si vive en Suiza o si el sitio se dirige a personas que están allí. Los puntos para los que esa ley no tiene regla, como sus derechos o el consentimiento, quedan fuera del escrito.',
    step: steps(
      SWISS,
      'Si había pedido el acceso, ese silencio es por sí solo un motivo, aunque no marque nada en el punto 2.',
      {
        'complaint-contested': () =>
          `${SWISS.complaint}: el escrito cuenta como un hecho lo que se respondió; aquí no es un motivo por sí solo. Adjunte la respuesta.`,
        'complaint-reply-early': (_, until) =>
          `${SWISS.complaint} sobre el formulario; el escrito cuenta como un hecho lo que se respondió, que aquí no es un motivo por sí solo. La entidad tiene ${SWISS.term}, hasta el ${until}.`,
      },
    ),
    lines: {
      access:
        'Pregunte qué datos suyos tiene, de dónde proceden y quién los ha recibido (art. 25 de la ley suiza de protección de datos).',
      object:
        'Declare que no quiere los mensajes (art. 30, apartado 2, letra b): para usar aun así sus datos, la entidad necesita un motivo que lo justifique.',
      erase:
        'Pida la supresión (art. 32, apartado 2) solo cuando tenga esa respuesta: los datos suprimidos ya no muestran adónde fueron.',
    },
    keep: 'Guarde lo que envió y anote el día. Tras 30 días sin respuesta a la solicitud de acceso, ese silencio también se puede comunicar a la autoridad.',
    next: 'La autoridad examina si hay indicios suficientes para una investigación, y puede no abrirla si el asunto tiene poca importancia. Le informa de lo que ha hecho (art. 49, apartado 4). No impone multas ni concede indemnizaciones. Guarde los archivos: sus resúmenes SHA-256 muestran que no han cambiado.',
  },
}
