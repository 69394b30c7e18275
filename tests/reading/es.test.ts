import { expect, it } from 'vitest'
import { fullLanguage } from './full-language.ts'
import { button, field, kinds, readForm, text } from './page-of.ts'

fullLanguage('es', {
  email: ['email', 'Correo electrónico'],
  name: ['nombre', 'Nombre y apellidos'],
  sentences: {
    'in one paragraph states its items and no others': [
      [
        'Responsable: Fundación Ejemplo. Finalidad: gestionar su adhesión y, si marca la casilla, enviarle noticias de la campaña. Legitimación: su consentimiento. Destinatarios: no se cederán datos a terceros, salvo obligación legal. Conservaremos sus datos hasta que solicite su supresión. Puede ejercer los derechos de acceso, rectificación, supresión y oposición escribiendo a datos@fundacion.example, así como retirar su consentimiento.',
        [
          'controller_identity',
          'controller_contact',
          'purposes',
          'legal_basis',
          'recipients',
          'retention',
          'right_access',
          'right_rectification',
          'right_erasure',
          'right_object',
          'right_withdraw_consent',
        ],
        [
          'right_portability',
          'right_restriction',
          'complaint_authority',
          'third_country_transfers',
          'automated_decision',
          'mandatory_provision',
          'legitimate_interests',
          'rights_generic',
        ],
      ],
    ],
    'in familiar address states what happens to the data, the complaint and the officer': [
      [
        'Usaremos tus datos para tramitar tu firma y los guardaremos durante dos años. Tienes derecho a la portabilidad y a la limitación del tratamiento. Puedes reclamar ante la Agencia Española de Protección de Datos o escribir a nuestra delegada de protección de datos: dpd@asociacion.example. No se harán transferencias internacionales ni elaboramos perfiles.',
        [
          'purposes',
          'retention',
          'right_portability',
          'right_restriction',
          'complaint_authority',
          'dpo_contact',
          'third_country_transfers',
          'automated_decision',
        ],
        ['recipients', 'legal_basis', 'right_access', 'right_erasure'],
      ],
    ],
    'names all four rights where it speaks of ARCO rights': [
      [
        'Podrá ejercer sus derechos ARCO sobre sus datos en nuestra sede.',
        ['right_access', 'right_rectification', 'right_erasure', 'right_object'],
      ],
    ],
    'is none where a newsletter only names its subject': [
      ['Suscríbete y recibe en tu correo las noticias que te interesan.', [], 'and nothing else'],
    ],
  },
  falseFriends: [
    ['La oposición pide explicaciones por la filtración de datos personales.', 'right_object'],
    ['Exigimos la supresión de la ley que permite la venta de datos.', 'right_erasure'],
    ['Pedimos un consumo responsable: tus datos no son mercancía de Acme.', 'controller_identity'],
    ['Asociación sin fines de lucro. La privacidad importa.', 'purposes'],
    ['Fichero de datos inscrito en la Agencia Española de Protección de Datos.', 'complaint_authority'],
    [
      'Hay hojas de reclamaciones a disposición del cliente y protegemos la privacidad.',
      'complaint_authority',
    ],
    ['Los campos obligatorios llevan asterisco. Protección de datos.', 'mandatory_provision'],
    ['No cederemos datos a terceros salvo obligación legal.', 'legal_basis'],
    ['Defiende tus derechos digitales y la privacidad de todos.', 'rights_generic'],
    ['Te enviaremos un enlace para restablecer la contraseña.', 'purposes'],
  ],
  links: {
    policy: [
      ['Política de privacidad', '/p'],
      ['Aviso de privacidad', '/p'],
      ['Protección de datos', '#capa'],
      ['información básica sobre protección de datos', '/x'],
      ['Política de Tratamiento de Datos Personales', '/habeas'],
      ['Cómo usamos tus datos', '/x'],
      ['RGPD', '/rgpd'],
      ['Política de privacitat', '/ca/p'],
      ['Aviso legal y política de privacidad', '/aviso'],
    ],
    none: [
      ['Aviso legal', '/aviso-legal'],
      ['Política de cookies', '/cookies'],
      ['Configurar cookies', '/privacidad'],
      ['Términos y condiciones', '/terminos'],
      ['Bases del sorteo', '/bases'],
      ['Política de privacidad de Google', '/go'],
      ['Acuerdo de confidencialidad', '/nda'],
      ['Firmar', '/firmar'],
    ],
    inSentence: [
      ['aquí', 'Puede consultar cómo tratamos sus datos personales aquí.', 'policy'],
      ['aquí', 'Puede ver el cartel aquí.', 'none'],
    ],
    ofPage: [
      ['Aviso legal', '/legal', 'footer', 'legal notice'],
      ['Protección de datos', '/etiquetas/proteccion-de-datos', 'page', 'none'],
      ['Una red social cambia su política de privacidad', '/noticia', 'page', 'none'],
    ],
  },
  labels: [
    ['Correo electrónico', 'email'],
    ['Teléfono móvil', 'phone'],
    ['Primer apellido', 'last_name'],
    ['Nombre y apellidos', 'full_name'],
    ['Código postal', 'postcode'],
    ['Población', 'city'],
    ['Provincia', 'region'],
    ['DNI / NIE', 'national_id'],
    ['Fecha de nacimiento', 'birth_date'],
    ['Domicilio', 'postal_address'],
    ['Nombre de usuario', 'username'],
    ['Nombre de la empresa', 'organisation'],
    ['¿A qué partido votarías?', 'political_opinion'],
    ['Dirección de correo', 'email'],
    ['Otra cantidad (€)', 'amount'],
  ],
  besideEachOther: [
    [
      ['Nombre', 'Apellidos'],
      ['first_name', 'last_name'],
    ],
  ],
  boxes: [
    ['Quiero recibir el boletín con las novedades', ['newsletter'], 'optin'],
    ['Acepto recibir ofertas de empresas colaboradoras', ['marketing_partners'], 'optin'],
    ['Marque esta casilla si no desea recibir publicidad', ['marketing'], 'optout'],
    ['He leído y acepto la política de privacidad', ['privacy_ack'], 'optin'],
    ['Consiento el tratamiento de mis datos', ['privacy_ack'], 'optin'],
    ['Acepto los términos y condiciones de uso', ['terms'], 'optin'],
    ['Acepto las condiciones y quiero recibir noticias por correo', ['newsletter', 'terms'], 'optin'],
    ['Acepto el tratamiento de mis datos en los términos indicados', ['privacy_ack'], 'optin'],
    ['Quiero que mi nombre aparezca en la lista de firmantes', ['publication'], 'optin'],
    ['Mantenedme informada de la campaña (puedo darme de baja cuando quiera)', ['newsletter'], 'optin'],
  ],
  otherBoxes: ['Recordarme'],
  impliedConsent: [
    ['Al firmar esta petición, aceptas recibir noticias de nuestro movimiento.'],
    ['Enviando el formulario usted autoriza a la plataforma a enviarle comunicaciones.'],
    ['Si firmas, aceptas que te contactemos: te suscribes a la lista de correo.'],
  ],
  noImpliedConsent: [
    'Al enviar este formulario, acepta nuestra política de privacidad.',
    'Al firmar recibirás un correo de confirmación.',
    'Al registrarte aceptas los términos de uso.',
  ],
  forms: {
    'is a petition where it is signed': [
      { asks: ['name', 'email', ['cp', 'Código postal']], button: 'Firma la petición', purpose: 'petition' },
      {
        asks: ['name', 'email', ['cp', 'Código postal']],
        button: 'Firma',
        title: 'No al cierre del hospital',
        purpose: 'petition',
      },
      {
        asks: ['name', 'email', ['cp', 'Código postal']],
        button: 'Enviar',
        text: '12.345 firmas conseguidas',
        purpose: 'petition',
      },
    ],
    'is a newsletter, a contact form, a donation or a login by its words': [
      { asks: ['name', 'email'], button: 'Suscribirme al boletín', purpose: 'newsletter' },
      {
        asks: ['name', 'email', ['mensaje', 'Mensaje', 'textarea']],
        button: 'Enviar',
        text: 'Trataremos sus datos para atender su petición.',
        purpose: 'contact',
      },
      { asks: [['i', 'Importe'], 'name', 'email'], button: 'Donar', purpose: 'donation' },
      {
        asks: [
          ['u', 'Usuario'],
          ['p', 'Contraseña', 'password'],
        ],
        button: 'Iniciar sesión',
        purpose: 'login',
      },
    ],
  },
  documents: {
    policyTitle: 'Política de privacidad',
    policy: `
      La asociación Vivir Aquí se toma en serio la protección de los datos de quienes firman.
      # ¿Quién es el responsable?
      El responsable del tratamiento es la asociación Vivir Aquí, calle de las Lilas 12, 41001 Sevilla, hola@viviraqui.example.
      # ¿Para qué usamos los datos?
      Usamos tu dirección de correo para:
      avisarte de cómo avanza la petición;
      invitarte a nuestras asambleas.
      # ¿Quién los recibe?
      No vendemos datos. Nuestro proveedor de correo accede a ellos para prestarnos el servicio.
      # ¿Cuánto tiempo los guardamos?
      Se borrarán seis meses después de la entrega de las firmas.
      # Tus derechos
      Tienes derecho a:
      acceder a tus datos;
      rectificar los que sean inexactos;
      pedirnos que los borremos.
      Si no quedas conforme, puedes reclamar ante la Agencia Española de Protección de Datos.
      # Seguridad y cambios
      Tomamos medidas contra el acceso no autorizado, la pérdida o la supresión accidental de la información.
      Nos reservamos el derecho de modificar esta política. Puedes bloquear las cookies en tu navegador.
    `,
    controller: 'Vivir Aquí',
    stating: [
      [
        'La base es nuestro interés legítimo en dar a conocer la campaña.',
        ['legal_basis', 'legitimate_interests'],
      ],
      ['Los datos se almacenan en servidores situados en Estados Unidos.', ['third_country_transfers']],
      ['Puede solicitar que limitemos el uso de su información.', ['right_restriction']],
      ['Podrá negarse en todo momento al envío de publicidad.', ['right_object']],
      ['Puede recibir los datos en un formato estructurado.', ['right_portability']],
      ['Para dejar de recibir nuestro boletín, use el enlace de baja.', ['right_withdraw_consent']],
      ['Los datos señalados con un asterisco son obligatorios.', ['mandatory_provision']],
      ['No se toman decisiones automatizadas.', ['automated_decision']],
      ['Guardaremos las respuestas en tanto siga activa la cuenta.', ['retention']],
      ['Puede escribir a nuestra responsable de privacidad: lola@viviraqui.example.', ['dpo_contact']],
    ],
    falseFriends: [
      ['Impedimos el acceso de personas no autorizadas a la información.', 'right_access'],
      ['Solo el personal autorizado puede acceder a los datos.', 'right_access'],
      ['Nos reservamos el derecho de actualizar este aviso.', 'right_rectification'],
      ['El usuario se compromete a mantener sus datos actualizados.', 'right_rectification'],
      ['Puede eliminar las cookies desde su navegador.', 'right_erasure'],
      ['La empresa podrá eliminar los comentarios ofensivos y cancelar la cuenta.', 'right_erasure'],
      ['Guardaremos la confidencialidad de los datos durante toda la relación.', 'retention'],
      ['Las cookies de sesión caducan y las demás se guardan 12 meses.', 'retention'],
      ['Las personas mayores de 14 años pueden registrarse.', 'retention'],
      ['Usted debe facilitar datos verdaderos.', 'recipients'],
      ['Tiene derecho de acceso a sus datos.', 'recipients'],
      ['Notificaremos las brechas a la autoridad de control.', 'complaint_authority'],
      ['Los servidores están situados en España.', 'third_country_transfers'],
    ],
    shortPolicy:
      'Te escribiremos muy pronto y solo para informarte de la petición. No cedemos tus datos a nadie.\nVer la nota [1].',
    placeholders: [
      ['an announcement', 'Esta página está en proceso de redacción.'],
      ['a page under construction', 'Página en construcción.'],
      ['a template', 'El responsable es [nombre de la empresa], con domicilio en [dirección completa].'],
    ],
    notFound: [
      ['Página no encontrada', 'Lo sentimos: la página que buscas ya no existe. Vuelve a la portada.'],
      ['Vivir Aquí', 'Error 404. No hemos podido encontrar la página.'],
      ['Vivir Aquí', 'La página solicitada no está disponible.'],
    ],
    legalNoticeTitle: 'Aviso legal',
    legalNotice: `
      Titular: Cultivos del Sur, S.L. con domicilio en la calle Mayor 4, 41001 Sevilla.
      Inscrita en el Registro Mercantil de Sevilla, tomo 12, folio 3.
      # Alojamiento web
      La web está alojada en Servidores Ibéricos SA.
      # Propiedad intelectual
      Queda prohibida la reproducción de los contenidos.
    `,
    publisher: 'Cultivos del Sur',
    publishers: [
      ['Este sitio web es propiedad de la asociación Vivir Aquí.', 'Vivir Aquí'],
      ['Denominación social: Vivir Aquí SL.', 'Vivir Aquí'],
      ['El titular de la página web es la Fundación Horizonte.', 'Fundación Horizonte'],
    ],
  },
  recognised: [
    {
      words:
        'Los vecinos y las vecinas pedimos al ayuntamiento que el parque no se cierre por las noches y que se respeten los árboles, porque son de todos.',
      declared: ['en', 'pt'],
    },
  ],
  neighbours: [
    [
      'Els veïns demanem a l’ajuntament que no tanqui el parc a les nits i que respecti els arbres, perquè són de tothom i aquesta decisió es va prendre sense escoltar la gent del barri.',
      'ca',
      'ca',
    ],
    [
      'I cittadini chiedono al comune di non chiudere il parco nelle ore notturne e di rispettare gli alberi, perché sono di tutti e questa scelta è stata presa senza ascoltare la gente del quartiere.',
      'it',
      'it',
    ],
    [
      'Os moradores pedem à câmara que não feche o parque durante a noite e que respeite as árvores, porque são de todos e esta decisão foi tomada sem ouvir as pessoas do bairro.',
      'es',
      'pt',
    ],
  ],
})

it('a Spanish label on a French page is not taken for a name', () => {
  expect(kinds(readForm({ fields: [field('x', 'Nombre d’enfants')] }, { lang: 'fr' }))).toEqual(['other'])
})

it('what is sent makes it marketing, not that something is sent', () => {
  const announced = (words: string) =>
    readForm(
      {
        fields: [field('e', 'Correo', { type: 'email' })],
        buttons: [button('Firmar')],
        texts: [text(words)],
      },
      { lang: 'es' },
    ).announcedMessages
  expect(announced('Usaremos tus datos para enviarte nuestro boletín.')).toHaveLength(1)
  expect(announced('Usaremos tus datos para enviarte la copia de tu firma.')).toBeUndefined()
})
