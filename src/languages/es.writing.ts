import type { WritingTexts } from './shape/writing.ts'

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: '¿Qué había solicitado?',
    why: 'Pasado el mes, una solicitud sin respuesta es por sí sola un motivo: hacen falta el día y lo que se solicitó.',
    answers: {
      access: 'El acceso a los datos',
      object: 'No recibir más mensajes',
      erase: 'La supresión de los datos',
    },
    attached: 'Adjunto una copia de lo que escribí y un justificante de su envío',
    attachedWhy: 'El escrito los cita entre sus documentos; añádalos usted.',
  },
  reply: {
    legend: '¿Qué respondió la entidad?',
    why: 'Una denegación, o lo que queda pendiente, puede ser un motivo propio. Si escribió dentro del mes, con motivos, que necesita más tiempo (tres meses en total como máximo), nada está aún fuera de plazo: elija «Otra cosa».',
    answers: {
      refused: 'La deniega, con motivos',
      'refused-without-reasons': 'La deniega, sin motivos',
      'in-part': 'Solo hizo una parte de lo que pedí',
      'promise-not-kept': 'Anunció que lo haría, y no me consta que se haya hecho',
      'without-source': 'No dice de dónde vienen mis datos',
      other: 'Otra cosa, o no lo preciso',
    },
    day: 'Respuesta recibida el',
    early: 'Este día es anterior al del contacto: queda fuera del escrito.',
    open: {
      legend: '¿Qué denegó o dejó pendiente?',
      why: 'Con esto y el día del contacto, la respuesta es un motivo propio: una denegación con motivos enseguida, lo demás cuando acabe el mes.',
      whyOfSource:
        'Solo es un motivo propio si se pidió el acceso, cuando acabe el mes, y si llegaron mensajes: los datos que vienen de la propia persona no tienen un origen que indicar.',
    },
    attached: 'Adjunto una copia de lo que escribí y de la respuesta',
  },
  open: {
    rights: 'Redactar aquí esta carta',
    notice: '¿Primero una sugerencia amable al sitio?',
  },
  about: {
    rights: [
      'Deje en sus líneas solo lo que la entidad ya tiene, por ejemplo el correo electrónico que le dio: la carta no necesita nada nuevo. Quien la recibe sabe que alguien lee ese correo.',
    ],
    notice: [
      'Quizá solo se olvidó algo. La sugerencia no exige nada y no necesita ningún dato suyo; lo que envíe a la autoridad no depende de ella.',
      'Si escribe desde su dirección a un sitio que reúne direcciones, le hace saber que la suya está en uso. El formulario de contacto del sitio, o una dirección de la que pueda prescindir, le dice menos.',
    ],
  },
  label: {
    rights: 'Texto de la carta a la entidad, que puede cambiar',
    notice: 'Texto de la sugerencia al sitio, que puede cambiar',
  },
  waiting: {
    'no-right': 'Marque al menos uno de los puntos de arriba.',
    'other-law':
      'Aquí no se ofrece ninguna carta: citaría los artículos del RGPD, y la autoridad que eligió aplica otra ley.',
    'for-a-finding':
      'Marque en el punto 2 qué información buscó y no encontró: la sugerencia se basa en ello.',
  },
  language: 'Idioma del texto',
  copy: { rights: 'Copiar esta carta', notice: 'Copiar esta sugerencia' },
  pdf: { rights: 'Esta carta en PDF', notice: 'Esta sugerencia en PDF' },
  text: { rights: 'Esta carta en texto', notice: 'Esta sugerencia en texto' },
  proof:
    'Guarde un justificante del envío: el correo tal como salió, con sus cabeceras, o el resguardo de una carta certificada.',
  sent: {
    day: 'Día de envío',
    note: { rights: 'Anotar el envío de esta carta', notice: 'Anotar el envío de esta sugerencia' },
    noted: (day) => `Anotado: envío del ${day}.`,
    inJournal: 'Lo que venga después, u otra fecha, se anota en el diario.',
    notNoted: 'No se pudo anotar en el diario. Apunte usted el día.',
  },
}
