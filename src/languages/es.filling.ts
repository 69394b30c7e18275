import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('es')

export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – rellenar este formulario',
  questions: {
    firstName: 'Nombre',
    surname: 'Apellidos',
    fullName: 'Nombre y apellidos',
    street: 'Calle y número',
    postcode: 'Código postal',
    city: 'Localidad',
    country: 'País',
    address: 'Dirección completa',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    organisation: 'Entidad',
    organisationSite: 'Página en cuestión',
    organisationContact: 'Contacto de la entidad',
    subject: 'Asunto',
    factsDate: 'Fecha de los hechos',
    facts: 'Exposición de los hechos',
    priorContact: 'Contacto previo con la entidad',
    requests: 'Solicitudes',
    letter: 'Escrito completo',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Abra el formulario (${authority}) y deje esta página abierta en su pestaña.`,
        'Allí, haga clic en el icono de la extensión en la barra de herramientas y, después, en «Rellenar este formulario».',
        'Lea lo que se ha rellenado, complete lo que falte, adjunte los archivos y envíelo usted. Si el formulario tiene varias páginas, haga lo mismo en cada una.',
      ],
      account: 'El formulario exige una cuenta: inicie sesión primero.',
      hosts: (hosts) => `Solo se rellenan páginas de ${hosts}, y solo después de su clic.`,
    },
    copy: {
      heading: 'Copiar campo por campo',
      lead: 'En el orden en que preguntan los formularios.',
      button: (question) => `Copiar: ${question}`,
      copied: (question) => `Copiado: ${question}.`,
      notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} ${characters === 1 ? 'carácter' : 'caracteres'}`
          : `${number.format(characters)} de ${number.format(limit)} caracteres`,
      short: (question, limit) => `${question}, ${number.format(limit)} caracteres como máximo`,
      plain: 'Copiar',
      open: 'Ver el texto',
    },
    mail: {
      body: 'Abre su programa de correo con la dirección, el asunto y una versión corta del escrito.',
      attach:
        'Un enlace no puede llevar archivos: adjunte usted el PDF del escrito completo y los demás archivos.',
    },
    post: {
      heading: 'Por correo postal',
      sign: 'Guarde el PDF, imprímalo, fírmelo y envíelo con los documentos adjuntos a:',
      copy: 'Copiar la dirección',
      copied: 'Dirección copiada.',
    },
  },
  page: {
    from: (site, reference) => `Según el dosier sobre ${site}, ${reference}.`,
    which: {
      heading: '¿Qué dosier?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Leyendo el formulario…',
    done: (count) => (count === 1 ? 'Un campo rellenado' : `${number.format(count)} campos rellenados`),
    nothing: 'Ningún campo rellenado',
    filled: 'Rellenado',
    typed: 'Ya tenía texto: se dejó igual',
    replace: (field) => `Sustituir: ${field}`,
    notTaken: 'No aceptado por la página',
    left: 'Sin rellenar',
    why: {
      'no-answer': 'El dosier no tiene nada para este campo.',
      'too-long': 'La respuesta es más larga que el campo.',
    },
    unused: 'Para que lo copie usted',
    copy: (question) => `Copiar: ${question}`,
    copied: 'Copiado.',
    notCopied: 'El navegador no permitió copiar.',
    yours: 'Para que lo rellene usted',
    frames:
      'Una parte de esta página viene de otra dirección: allí no se ha leído ni rellenado nada. Si el formulario está en esa parte, ábrala en una pestaña propia (clic derecho, «Abrir marco en una pestaña nueva») y rellénela allí, o copie campo por campo desde el dosier.',
    never: 'No se ha enviado nada. Lea cada campo y envíelo usted.',
    noDossier: {
      heading: 'El dosier no está abierto',
      what: 'Sus respuestas están solo en la pestaña del dosier. Ábralo y vuelva aquí.',
      open: 'Abrir el dosier',
    },
    elsewhere: {
      heading: 'No es una página de la autoridad',
      what: (hosts) => `Sus respuestas solo van a páginas de ${hosts}, por una conexión cifrada.`,
    },
    notAllowed: {
      heading: 'El navegador no lo permite aquí',
      what: 'Abra la ventana de la extensión con su icono mientras esta página esté delante. En el dosier puede copiar campo por campo.',
    },
  },
}
