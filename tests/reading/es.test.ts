import { describe, expect, it } from 'vitest'
import type { FormFacts, LinkFacts, PageFacts } from '../../src/facts.ts'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { readText } from './document-of.ts'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const SITE = 'https://asociacion.example'
const lang = 'es'
const itemsOf = (words: string): string[] => Object.keys(readForm({ texts: [text(words)] }, { lang }).notice)
const near = (words: string, href: string, more: Partial<LinkFacts> = {}) =>
  readForm({ links: [link(words, href, more)] }, { lang })
const kindOf = (label: string, more = {}): string | undefined =>
  kinds(readForm({ fields: [field('x', label, more)] }, { lang }))[0]
const purposeOf = (parts: Partial<FormFacts>, around: Partial<PageFacts> = {}): string =>
  readForm(parts, { lang, ...around }).purpose

describe('a Spanish notice', () => {
  it('in one paragraph states its items and no others', () => {
    const items = itemsOf(
      'Responsable: Fundación Ejemplo. Finalidad: gestionar su adhesión y, si marca la casilla, enviarle noticias de la campaña. Legitimación: su consentimiento. Destinatarios: no se cederán datos a terceros, salvo obligación legal. Conservaremos sus datos hasta que solicite su supresión. Puede ejercer los derechos de acceso, rectificación, supresión y oposición escribiendo a datos@fundacion.example, así como retirar su consentimiento.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
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
      ]),
    )
    for (const item of [
      'right_portability',
      'right_restriction',
      'complaint_authority',
      'third_country_transfers',
      'automated_decision',
      'mandatory_provision',
      'legitimate_interests',
      'rights_generic',
    ])
      expect(items).not.toContain(item)
  })

  it('in familiar address states what happens to the data, the complaint and the officer', () => {
    const items = itemsOf(
      'Usaremos tus datos para tramitar tu firma y los guardaremos durante dos años. Tienes derecho a la portabilidad y a la limitación del tratamiento. Puedes reclamar ante la Agencia Española de Protección de Datos o escribir a nuestra delegada de protección de datos: dpd@asociacion.example. No se harán transferencias internacionales ni elaboramos perfiles.',
    )
    expect(items).toEqual(
      expect.arrayContaining([
        'purposes',
        'retention',
        'right_portability',
        'right_restriction',
        'complaint_authority',
        'dpo_contact',
        'third_country_transfers',
        'automated_decision',
      ]),
    )
    for (const item of ['recipients', 'legal_basis', 'right_access', 'right_erasure'])
      expect(items).not.toContain(item)
  })

  it('names all four rights where it speaks of ARCO rights', () => {
    expect(itemsOf('Podrá ejercer sus derechos ARCO sobre sus datos en nuestra sede.')).toEqual(
      expect.arrayContaining(['right_access', 'right_rectification', 'right_erasure', 'right_object']),
    )
  })

  it('is none where a newsletter only names its subject', () => {
    expect(itemsOf('Suscríbete y recibe en tu correo las noticias que te interesan.')).toEqual([])
  })

  it.each([
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
  ])('"%s" does not state %s', (words, item) => {
    expect(itemsOf(words)).not.toContain(item)
  })
})

describe('the name of a Spanish link', () => {
  it.each([
    ['Política de privacidad', `${SITE}/p`],
    ['Aviso de privacidad', `${SITE}/p`],
    ['Protección de datos', '#capa'],
    ['información básica sobre protección de datos', `${SITE}/x`],
    ['Política de Tratamiento de Datos Personales', `${SITE}/habeas`],
    ['Cómo usamos tus datos', `${SITE}/x`],
    ['RGPD', `${SITE}/rgpd`],
    ['Política de privacitat', `${SITE}/ca/p`],
    ['Aviso legal y política de privacidad', `${SITE}/aviso`],
  ])('"%s" is that of a policy', (words, href) => {
    expect(near(words, href).policyLinks).toHaveLength(1)
  })

  it.each([
    ['Aviso legal', `${SITE}/aviso-legal`],
    ['Política de cookies', `${SITE}/cookies`],
    ['Configurar cookies', `${SITE}/privacidad`],
    ['Términos y condiciones', `${SITE}/terminos`],
    ['Bases del sorteo', `${SITE}/bases`],
    ['Política de privacidad de Google', `${SITE}/go`],
    ['Acuerdo de confidencialidad', `${SITE}/nda`],
    ['Firmar', `${SITE}/firmar`],
  ])('"%s" is not', (words, href) => {
    expect(near(words, href).policyLinks).toEqual([])
  })

  it('may be "aquí" in a sentence on personal data only', () => {
    const sentence = 'Puede consultar cómo tratamos sus datos personales aquí.'
    expect(near('aquí', `${SITE}/doc`, { sentence }).policyLinks).toHaveLength(1)
    expect(near('aquí', `${SITE}/doc`, { sentence: 'Puede ver el cartel aquí.' }).policyLinks).toEqual([])
  })

  it('is a legal notice, a topic page or a headline where it says so', () => {
    const links = [
      link('Aviso legal', `${SITE}/legal`, { place: 'footer' }),
      link('Protección de datos', `${SITE}/etiquetas/proteccion-de-datos`, { place: 'page' }),
      link('Una red social cambia su política de privacidad', `${SITE}/noticia`, { place: 'page' }),
    ]
    const reading = read({ lang, links })
    expect(reading.policyLinks).toEqual([])
    expect(reading.legalNoticeLinks.map(({ text: words }) => words)).toEqual(['Aviso legal'])
  })
})

describe('a Spanish field', () => {
  it.each([
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
  ])('"%s" asks for %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind)
  })

  it('"Nombre" is the first name beside "Apellidos"', () => {
    const reading = readForm({ fields: [field('a', 'Nombre'), field('b', 'Apellidos')] }, { lang })
    expect(kinds(reading)).toEqual(['first_name', 'last_name'])
  })

  it('of a French page is not taken for a name', () => {
    expect(kinds(readForm({ fields: [field('x', 'Nombre d’enfants')] }, { lang: 'fr' }))).toEqual(['other'])
  })
})

describe('a Spanish consent box', () => {
  it.each([
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
  ])('"%s"', (label, purposes, mode) => {
    const consent = readForm({ fields: [box('c', label)] }, { lang }).consents[0]
    expect(consent?.purposes.toSorted()).toEqual(purposes)
    expect(consent?.mode).toBe(mode)
  })

  it('is none where it remembers a login', () => {
    expect(readForm({ fields: [box('c', 'Recordarme')] }, { lang }).consents).toEqual([])
  })
})

describe('consent implied in Spanish', () => {
  const quotes = (words: string): number => readForm({ texts: [text(words)] }, { lang }).impliedConsent.length

  it.each([
    'Al firmar esta petición, aceptas recibir noticias de nuestro movimiento.',
    'Enviando el formulario usted autoriza a la plataforma a enviarle comunicaciones.',
    'Si firmas, aceptas que te contactemos: te suscribes a la lista de correo.',
  ])('is read in "%s"', (words) => {
    expect(quotes(words)).toBe(1)
  })

  it.each([
    'Al enviar este formulario, acepta nuestra política de privacidad.',
    'Al firmar recibirás un correo de confirmación.',
    'Al registrarte aceptas los términos de uso.',
  ])('is not read in "%s"', (words) => {
    expect(quotes(words)).toBe(0)
  })
})

describe('a Spanish form', () => {
  const email = () => field('email', 'Correo electrónico', { type: 'email' })
  const name = () => field('nombre', 'Nombre y apellidos')

  it('is a petition where it is signed', () => {
    const fields = [name(), email(), field('cp', 'Código postal')]
    expect(purposeOf({ fields, buttons: [button('Firma la petición')] })).toBe('petition')
    expect(purposeOf({ fields, buttons: [button('Firma')] }, { title: 'No al cierre del hospital' })).toBe(
      'petition',
    )
    expect(
      purposeOf({ fields, buttons: [button('Enviar')], texts: [text('12.345 firmas conseguidas')] }),
    ).toBe('petition')
  })

  it('is a newsletter, a contact form, a donation or a login by its words', () => {
    const message = () => field('mensaje', 'Mensaje', { control: 'textarea', type: '' })
    expect(purposeOf({ fields: [name(), email()], buttons: [button('Suscribirme al boletín')] })).toBe(
      'newsletter',
    )
    expect(
      purposeOf({
        fields: [name(), email(), message()],
        buttons: [button('Enviar')],
        texts: [text('Trataremos sus datos para atender su petición.')],
      }),
    ).toBe('contact')
    expect(purposeOf({ fields: [field('i', 'Importe'), name(), email()], buttons: [button('Donar')] })).toBe(
      'donation',
    )
    expect(
      purposeOf({
        fields: [field('u', 'Usuario'), field('p', 'Contraseña', { type: 'password' })],
        buttons: [button('Iniciar sesión')],
      }),
    ).toBe('login')
  })
})

describe('a Spanish policy', () => {
  const POLICY = `
    # Política de privacidad
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
  `

  it('states its items and no others', () => {
    const { type, notice, controller, language } = readText(POLICY, { lang })
    expect(language).toEqual({ code: 'es', level: 'full' })
    expect(type).toBe('privacy-policy')
    expect(controller?.name).toContain('Vivir Aquí')
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'purposes',
      'recipients',
      'retention',
      'right_access',
      'right_erasure',
      'right_rectification',
    ])
  })

  it.each([
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
  ])('states in "%s" %j', (sentence, items) => {
    const { notice } = readText(`# Política de privacidad\n${sentence}`, { lang })
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(items))
  })

  it.each([
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
  ])('"%s" does not state %s', (sentence, item) => {
    const { notice } = readText(`# Política de privacidad\n${sentence}`, { lang })
    expect(Object.keys(notice)).not.toContain(item)
  })
})

describe('a Spanish page behind a link', () => {
  it('is a legal notice with its publisher', () => {
    const { type, notice, publisher } = readText(
      `
      # Aviso legal
      Titular: Cultivos del Sur, S.L. con domicilio en la calle Mayor 4, 41001 Sevilla.
      Inscrita en el Registro Mercantil de Sevilla, tomo 12, folio 3.
      # Alojamiento web
      La web está alojada en Servidores Ibéricos SA.
      # Propiedad intelectual
      Queda prohibida la reproducción de los contenidos.
      `,
      { lang },
    )
    expect(type).toBe('legal-notice')
    expect(notice).toEqual({})
    expect(publisher?.name).toContain('Cultivos del Sur')
  })

  it.each([
    ['Este sitio web es propiedad de la asociación Vivir Aquí.', 'Vivir Aquí'],
    ['Denominación social: Vivir Aquí SL.', 'Vivir Aquí'],
    ['El titular de la página web es la Fundación Horizonte.', 'Fundación Horizonte'],
  ])('names its publisher: %s', (sentence, name) => {
    expect(readText(`# Aviso legal\n${sentence}`, { lang }).publisher?.name).toContain(name)
  })

  it.each([
    ['Página no encontrada', 'Lo sentimos: la página que buscas ya no existe. Vuelve a la portada.'],
    ['Vivir Aquí', 'Error 404. No hemos podido encontrar la página.'],
    ['Vivir Aquí', 'La página solicitada no está disponible.'],
  ])('is not there (%s)', (title, words) => {
    expect(readText(words, { lang, title }).type).toBe('not-found-page')
  })

  it.each([
    ['an announcement', 'Esta página está en proceso de redacción.'],
    ['a page under construction', 'Página en construcción.'],
    ['a template', 'El responsable es [nombre de la empresa], con domicilio en [dirección completa].'],
  ])('is a placeholder where it is %s', (_, words) => {
    expect(readText(`# Política de privacidad\n${words}`, { lang }).type).toBe('placeholder')
  })

  it('is a policy, however short, where it informs', () => {
    const words =
      'Te escribiremos muy pronto y solo para informarte de la petición. No cedemos tus datos a nadie.'
    const { type, notice, gaps } = readText(`# Política de privacidad\n${words}\nVer la nota [1].`, { lang })
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(['purposes', 'recipients']))
    expect(type).toBe('privacy-policy')
    expect(gaps).toEqual([])
  })
})

describe('Spanish', () => {
  const codeOf = (words: string, declared: string): string =>
    languageOf([page({ lang: declared, forms: [form({ texts: [text(words)] })] })], lexicons, null).reading
      .code

  it('is recognised under a template that declares another language', () => {
    const words =
      'Los vecinos y las vecinas pedimos al ayuntamiento que el parque no se cierre por las noches y que se respeten los árboles, porque son de todos.'
    expect(codeOf(words, 'en')).toBe('es')
    expect(codeOf(words, 'pt')).toBe('es')
  })

  it('does not take Catalan, Italian or Portuguese pages', () => {
    const catalan =
      'Els veïns demanem a l’ajuntament que no tanqui el parc a les nits i que respecti els arbres, perquè són de tothom i aquesta decisió es va prendre sense escoltar la gent del barri.'
    expect(codeOf(catalan, 'ca')).toBe('ca')
    const italian =
      'I cittadini chiedono al comune di non chiudere il parco nelle ore notturne e di rispettare gli alberi, perché sono di tutti e questa scelta è stata presa senza ascoltare la gente del quartiere.'
    expect(codeOf(italian, 'it')).toBe('it')
    const portuguese =
      'Os moradores pedem à câmara que não feche o parque durante a noite e que respeite as árvores, porque são de todos e esta decisão foi tomada sem ouvir as pessoas do bairro.'
    expect(codeOf(portuguese, 'es')).toBe('pt')
  })

  it('is read in full', () => {
    expect(read({ lang, forms: [form()] }).language).toEqual({ code: 'es', level: 'full' })
  })
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
