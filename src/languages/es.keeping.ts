import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Lo que había empezado en este dosier no se pudo leer, así que empieza de nuevo. Lo que se vio en la página sigue aquí.',
    notKept:
      'No se pudieron guardar sus últimos cambios: el almacenamiento del navegador está lleno o no es accesible. Puede continuar. Copie o guarde el escrito antes de cerrar esta página.',
    newer:
      'Este dosier se cambió en otra pestaña. Para que allí no se pierda nada, esta pestaña no guarda nada más hasta que usted elija.',
    takeNewer: 'Mostrar la versión más reciente',
    keepMine: 'Dejar esta en su lugar',
    deleted: 'Este dosier se eliminó. Lo que ve sigue aquí hasta que cierre esta página, y no se guarda.',
  },
  identity: {
    heading: 'Sus datos',
    why: 'Van en las líneas de puntos del escrito; deje en blanco lo que prefiera escribir a mano. Sus respuestas y su escrito, con todo lo que escriba en él, se guardan en este navegador con este dosier; estos datos no, salvo que lo marque más abajo.',
    needs: {
      complaint:
        'Para una reclamación, dé al menos su nombre y un medio de contacto: la autoridad debe informarle del resultado.',
      report:
        'Una comunicación de hechos puede ir sin ellos; en ese caso, la autoridad no podrá preguntarle nada.',
    },
    withoutName: (authority) => `Sin dar su nombre (${authority}):`,
    fields: {
      firstName: 'Nombre',
      surname: 'Apellidos',
      street: 'Calle y número',
      postcode: 'Código postal',
      city: 'Localidad',
      country: 'País de la dirección',
      email: 'Correo electrónico',
      phone: 'Teléfono',
    },
    noCountry: 'Sin indicar',
    confidential: {
      title: 'Pedir a la autoridad que no diga a la entidad quién soy',
      what: {
        complaint:
          'El escrito lo pide, y la autoridad decide. A menudo no puede examinar una reclamación sobre datos propios sin que la entidad sepa de quién son, y la ley puede darle acceso al expediente. Por eso el escrito pide también un aviso previo.',
        report:
          'El escrito lo pide, y la autoridad decide. Una comunicación no necesita estos datos: lo que quede vacío aquí no puede comunicarse.',
      },
    },
    keep: 'Guardar estos datos en este navegador',
    keepWhat:
      'Para su próximo dosier. Si no lo marca, desaparecen al cerrar esta página. Si lo desmarca, se eliminan en el acto.',
    kept: 'Estos datos están guardados en este navegador.',
    notKept:
      'No se pudieron guardar estos datos: el almacenamiento del navegador está lleno o no es accesible. Siguen aquí hasta que cierre esta página.',
    withdrawn:
      'Estos datos se eliminaron de este navegador en otra pestaña. Siguen aquí hasta que cierre esta página.',
    notForgotten:
      'No se pudieron eliminar estos datos de este navegador. Inténtelo de nuevo; quitar la extensión también los elimina.',
  },
  underAge: {
    answer: 'Míos, y tengo menos de 18 años',
    notice:
      'Una reclamación por una persona menor de 18 años suele firmarla quien ejerce la patria potestad o tutela: padre, madre o tutor legal. Que usted pueda firmar depende del país; la autoridad se lo puede decir.',
    legend: '¿Cómo continúa?',
    ways: {
      'guardian-signs':
        'Firma quien ejerce la patria potestad o tutela: una reclamación, escrita en su nombre',
      report: 'Envío una comunicación de hechos: no lleva firma, y la autoridad no tiene que responder',
    },
    whoseDetails: 'Sus datos, en el punto 5, son entonces los de la persona que firma.',
  },
  letterLanguage: 'Idioma del escrito',
}
