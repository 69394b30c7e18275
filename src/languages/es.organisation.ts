import { letterTexts } from './es.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'que me conciernen',
  child: 'que conciernen a la persona menor',
  other: 'que conciernen a la persona a la que represento',
}

/** Letters in Spanish to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'es',
  laws: { gdpr: 'RGPD', 'uk-gdpr': 'RGPD del Reino Unido' },
  title: {
    rights: 'Solicitud de ejercicio de derechos de protección de datos',
    notice: 'Sugerencia sobre un formulario de su sitio web',
  },
  headings: {
    identification: 'Identificación',
    matter: 'Objeto de la solicitud',
    access: 'Derecho de acceso',
    objection: 'Derecho de oposición y retirada del consentimiento',
    erasure: 'Supresión',
    term: 'Plazo y respuesta',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `A la atención del responsable del tratamiento del sitio web ${host}${nameQuoted === null ? '' : ` (según se indica en él: ${nameQuoted})`} y, en su caso, del delegado de protección de datos`,
    addresseeOfMessages:
      'A la atención del responsable del tratamiento del que proceden los mensajes descritos más abajo y, en su caso, del delegado de protección de datos',
    subject: (articles, law) =>
      `Ejercicio de derechos (${articles.length > 1 ? 'artículos' : 'artículo'} ${letterTexts.and(articles)} del ${law})`,
    identification: (law) =>
      `Les ruego que utilicen estos datos únicamente para identificar a la persona interesada y responder a esta solicitud. Si albergan dudas razonables sobre la identidad de la persona interesada, les ruego que las expongan y que indiquen qué información adicional es necesaria (artículo 12, apartado 6, del ${law}).`,
    represented: {
      child:
        'Actúo en ejercicio de la patria potestad o tutela de una persona menor de 18 años, cuyos datos resultan afectados.',
      other:
        'Actúo en representación de otra persona, cuyos datos resultan afectados y cuyo mandato firmado se adjunta.',
    },
    representedName: 'Nombre y datos de contacto de la persona interesada, tal como ustedes los tienen:',
    given: (whose, address, date) =>
      `${date === null ? 'Se' : `El ${date} se`} les facilitaron datos ${concerning[whose]} mediante un formulario de la página ${address}.`,
    messages: 'Desde entonces se han recibido mensajes que les atribuyo.',
    messagesOnly:
      'En los datos de contacto indicados arriba se han recibido mensajes que les atribuyo. Desconozco de dónde obtuvieron esos datos.',
    access: {
      lead: (whose, law) =>
        `Con arreglo al artículo 15 del ${law}, solicito que confirmen si tratan o no datos personales ${concerning[whose]} y, en tal caso, que faciliten:`,
      source:
        'cualquier información disponible sobre el origen de los datos, incluidos el día y la página en que se recogieron y el texto que allí se mostraba – artículo 15, apartado 1, letra g)',
      recipients: (judgment) =>
        `los destinatarios a los que se comunicaron o serán comunicados los datos, cada uno por su nombre y no solo por categorías – artículo 15, apartado 1, letra c)${judgment ? '; sentencia del Tribunal de Justicia de la Unión Europea de 12 de enero de 2023, Österreichische Post, C-154/21' : ''}`,
      copy: 'los propios datos y una copia de ellos, con sus categorías – artículo 15, apartado 1, letra b), y apartado 3',
      purposes:
        'los fines del tratamiento y su base jurídica – artículo 15, apartado 1, letra a); si es el consentimiento, la prueba de que se prestó – artículo 7, apartado 1; si son intereses legítimos, esos intereses y su ponderación – artículo 6, apartado 1, letra f)',
      storage:
        'el plazo previsto de conservación o los criterios que lo determinan – artículo 15, apartado 1, letra d)',
      rights:
        'la información sobre los derechos de la persona interesada y sobre el derecho a presentar una reclamación – artículo 15, apartado 1, letras e) y f)',
      profiling:
        'la existencia de decisiones automatizadas, incluida la elaboración de perfiles, y, en tal caso, información significativa sobre la lógica aplicada, así como la importancia y las consecuencias previstas de dicho tratamiento – artículo 15, apartado 1, letra h)',
      transfers:
        'si los datos se transfieren a un tercer país o a una organización internacional, las garantías adecuadas – artículo 15, apartado 2',
    },
    objection: {
      marketing:
        'Me opongo al tratamiento de estos datos con fines de mercadotecnia directa, incluida la de carácter político, y a toda elaboración de perfiles relacionada con ella (artículo 21, apartado 2). Los datos dejarán de ser tratados para dichos fines (artículo 21, apartado 3).',
      caution:
        'Por precaución, retiro todo consentimiento que pudiera haberse prestado para ello (artículo 7, apartado 3). Si consideran que sus mensajes no constituyen mercadotecnia directa, me opongo también al tratamiento en virtud del artículo 21, apartado 1: llegan a datos de contacto privados, donde no se desean.',
    },
    erasure: {
      afterAccess:
        'Una vez que hayan respondido a la solicitud de acceso, y no antes, solicito que supriman estos datos (artículo 17, apartado 1).',
      atOnce: 'Solicito que supriman estos datos (artículo 17, apartado 1).',
      suppression:
        'Lo que sea necesario para seguir respetando la oposición puede conservarse únicamente con ese fin.',
      recipients:
        'Solicito también que comuniquen la supresión a cada uno de los destinatarios y que me informen acerca de ellos (artículo 19).',
    },
    term: (law) =>
      `Les ruego que respondan sin dilación indebida y, en cualquier caso, en el plazo de un mes a partir de la recepción de esta solicitud y que, si fuera necesario prorrogarlo, me lo comuniquen dentro de ese mes con los motivos (artículo 12, apartado 3, del ${law}). La respuesta es gratuita (artículo 12, apartado 5). Pueden dirigirla a los datos de contacto indicados arriba.`,
    complaint: (authority, basis) =>
      `A falta de respuesta, podrá presentarse una reclamación ante ${authority === null ? 'una autoridad de control' : `la autoridad de control (${authority})`} con arreglo ${basis}.`,
    complaintBasis: {
      gdpr: 'al artículo 77 del RGPD',
      'uk-gdpr': 'a la section 165 de la Data Protection Act 2018',
    },
  },
  notice: {
    subject: (host) => `Información junto a un formulario de ${host}`,
    greeting: 'Buenos días:',
    looked: (moment, address) =>
      `El ${moment} consulté la página ${address}, en la que un formulario pide datos personales. Esto es lo que observé:`,
    asked: (cited) => `En resumen, esto es lo que prevé la norma (${cited}):`,
    please:
      '¿Podrían añadir esa información, o un enlace a ella, junto al formulario? Si ya figura allí y no la vi, a otras personas también les ayudaría que fuera más fácil de encontrar.',
    close:
      'Se trata de una sugerencia. No pido nada para mí y no es necesario que respondan. Gracias por su atención.',
    regards: 'Un cordial saludo',
  },
}
