import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** Clocks that a Spanish reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Madrid': 'hora de Madrid',
  'Atlantic/Canary': 'hora de Canarias',
  'Africa/Ceuta': 'hora de Ceuta',
  'Europe/Lisbon': 'hora de Lisboa',
  'Europe/Paris': 'hora de París',
  'Europe/Brussels': 'hora de Bruselas',
  'Europe/Berlin': 'hora de Berlín',
  'Europe/Rome': 'hora de Roma',
  'Europe/London': 'hora de Londres',
  'Europe/Dublin': 'hora de Dublín',
}

/** Before the sound of the word itself "y" becomes "e" and "o" becomes "u", also where it stands in quotation marks. */
const BEFORE_I = /^[«“]?h?[ií](?![aeoáéó])/i
const BEFORE_O = /^[«“]?h?[oó]/i

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, BEFORE_I.test(items.at(-1) ?? '') ? 'e' : 'y')

const or = (items: string[]) => joined(items, BEFORE_O.test(items.at(-1) ?? '') ? 'u' : 'o')

const places: Record<Place, string> = {
  inside: 'en el formulario',
  near: 'junto al formulario',
  footer: 'en el pie de página',
  page: 'en otra parte de la página',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('es')

const languages = new Intl.DisplayNames('es', { type: 'language' })

const characters = (count: number) => `${number.format(count)} ${count === 1 ? 'carácter' : 'caracteres'}`

/** "documento n.º 1", "documentos n.º 1 y n.º 2". */
const pieces = (numbers: number[]) =>
  `documento${numbers.length > 1 ? 's' : ''} ${and(numbers.map((one) => `n.º\u00a0${one}`))}`

/** Art. 4 of the RGPD has points and no paragraphs. */
const paragraphOf = (article: string, paragraph: string, points: string[]) => {
  if (paragraph === '') return ''
  if (article === '4') return `punto ${paragraph}`
  const letters = and(points.map((point) => `${point})`))
  return `apartado ${paragraph}${points.length === 0 ? '' : `, letra${points.length > 1 ? 's' : ''} ${letters}`}`
}

const quotedBoxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'las casillas' : 'la casilla'} ${and(quotes)}`
}

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `El ${moment} no encontré en esta página, ${
    wholePage ? 'ni junto al formulario ni en otro lugar' : 'junto al formulario'
  }, ${what}`

const server = (status: number | null) => `respuesta del servidor: ${status ?? '–'}`

/** Letters to an authority that works in Spanish. */
export const letterTexts: LetterTexts = {
  language: 'es',
  quotes: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const cited = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((provision) => provision.article === article)
          .map(({ paragraph, points }) => paragraphOf(article, paragraph, points))
          .filter(Boolean)
        const list = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(', y ')
        return { text: [`artículo ${article}`, list].filter(Boolean).join(', '), whole: list === '' }
      })
      const list = cited.map(({ text }) => text)
      const before = list.slice(0, -1).join('; ')
      const last = `${list.at(-1) ?? ''}${cited.at(-1)?.whole ? '' : ','} del RGPD`
      return before === '' ? last : `${before}${cited.at(-2)?.whole ? '' : ','} y ${last}`
    },
    judgments: {
      'CJEU C-673/17':
        'sentencia del Tribunal de Justicia de la Unión Europea de 1 de octubre de 2019, Planet49, C-673/17',
    },
    and: (parts) => parts.join(', y '),
  },
  date: ({ day, month, year }) => `${day} de ${MONTHS[month - 1] ?? ''} de ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} de ${year}`,
  moment: (at) => {
    const clock = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
    const when = `${at.hour === 1 ? 'a la' : 'a las'} ${clock}\u00a0h`
    return `${letterTexts.date(at)} ${when} (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Reclamación ante la autoridad de control (artículo 77 del RGPD)',
    report: 'Comunicación de hechos sobre un formulario de recogida de datos personales',
  },
  reference: (reference) => `Referencia: ${reference}`,
  addressee: (name, postalAddress) =>
    `A la atención de: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Asunto: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Formulario de recogida de firmas',
      newsletter: 'Formulario de boletín informativo',
      donation: 'Formulario de donación',
      survey: 'Formulario de encuesta',
      membership: 'Formulario de afiliación',
      contact: 'Formulario de contacto',
      registration: 'Formulario de registro',
      login: 'Formulario de acceso',
      checkout: 'Formulario de pedido',
      search: 'Formulario de búsqueda',
      other: 'Formulario de recogida de datos',
    }[purpose]
    const matter = {
      'information-at-form': 'información no encontrada (arts. 12 y 13 RGPD)',
      'reachable-policy': 'política de privacidad no encontrada (arts. 12 y 13 RGPD)',
      'written-policy': 'contenido de la política no encontrado (arts. 12 y 13 RGPD)',
      'own-policy': 'política de privacidad de otra entidad (art. 13 RGPD)',
      'complete-policy': 'información no encontrada en la política (art. 13 RGPD)',
      'controller-identity': 'identidad del responsable no encontrada (art. 13 RGPD)',
      'stated-purposes': 'fines del tratamiento no encontrados (art. 13 RGPD)',
      'stated-rights': 'mención de los derechos no encontrada (art. 13 RGPD)',
      'policy-link-at-form': 'acceso a la información (art. 12 RGPD)',
      'empty-consent-boxes': 'casilla marcada por defecto (art. 4 RGPD)',
      'opt-in-choice': 'casilla para negarse (arts. 4 y 7 RGPD)',
      'separate-consent': 'un consentimiento para varios fines (arts. 6 y 7 RGPD)',
      'own-act-of-consent': 'envío como consentimiento (arts. 4 y 7 RGPD)',
      'free-consent': 'consentimiento como condición (arts. 4 y 7 RGPD)',
      'needed-data': 'alcance de los datos exigidos (art. 5 RGPD)',
      'marked-fields': 'señal de campos obligatorios no encontrada (art. 13 RGPD)',
      'recipient-named': 'mención del destinatario no encontrada (art. 13 RGPD)',
      'encrypted-transport': 'transmisión sin cifrado (art. 32 RGPD)',
      'data-outside-address': 'datos en la dirección de la página (art. 32 RGPD)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Parte reclamante',
    contact: 'Datos de quien realiza la comunicación',
    confidentiality: 'Confidencialidad',
    others: 'Otros posibles responsables o destinatarios',
    respondent: 'Parte reclamada',
    organisation: 'Entidad a la que se refieren los hechos',
    facts: 'Hechos',
    items: 'Información buscada',
    steps: 'Contacto previo con la entidad',
    context: 'Contexto',
    grounds: 'Infracciones alegadas',
    provisions: 'Disposiciones que pueden resultar aplicables',
    requests: 'Solicitudes',
    attachments: 'Documentos adjuntos',
    statement: 'Declaración',
  },
  author: {
    fields: [
      { label: 'Nombre y apellidos:', of: [['firstName', 'surname']] },
      { label: 'Dirección postal:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'Correo electrónico y teléfono:', of: [['email'], ['phone']] },
    ],
    optional:
      'Estos datos sirven para identificar a quien realiza la comunicación y para cualquier aclaración sobre ella.',
    onOwnBehalf: 'Actúo en nombre propio.',
    competence: {
      residence: 'Me dirijo a la autoridad de control de mi lugar de residencia habitual.',
      work: 'Me dirijo a la autoridad de control de mi lugar de trabajo.',
      infringement: 'Me dirijo a la autoridad de control del lugar de la supuesta infracción.',
    },
  },
  represented: {
    author: {
      child:
        'Actúo en ejercicio de la patria potestad o tutela de una persona menor de 18 años, cuyos datos resultan afectados.',
      other:
        'Actúo en representación de otra persona, cuyos datos resultan afectados y cuyo mandato firmado se adjunta.',
    },
    submitted: (whose, date, severalForms) => {
      const data = `los datos de la persona ${whose === 'child' ? 'menor' : 'a la que represento'}`
      const form = severalForms ? 'un formulario de esta página' : 'este formulario'
      return date === null
        ? `Se enviaron ${data} mediante ${form}.`
        : `El ${date} se enviaron ${data} mediante ${form}.`
    },
    erase:
      'ordene la supresión de los datos de la persona a la que represento y la notificación de esta medida a los destinatarios',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Sitio web ${host}. El formulario contiene la siguiente indicación sobre la entidad: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Sitio web ${host}. Un documento enlazado en la página contiene la siguiente indicación sobre la entidad: ${nameQuoted}.`,
    notFound: (host) =>
      `Sitio web ${host}. No puedo identificar al responsable del tratamiento: no encontré ni su nombre ni sus datos de contacto en los lugares que se describen a continuación.`,
    toBeEstablished: (host) =>
      `Sitio web ${host}. La identidad del responsable del tratamiento está por determinar.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `El ${moment} consulté la página ${address}${titleQuoted === null ? '' : `, titulada ${titleQuoted}`}.`,
    omitted: 'No se reproducen los parámetros de esta dirección, que pueden identificar a quien la consulta.',
    unicodeHost: (hostQuoted) => `El nombre de dominio se muestra también como ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'un formulario de recogida de firmas',
        newsletter: 'un formulario de suscripción a un boletín informativo',
        donation: 'un formulario de donación',
        survey: 'un formulario de encuesta o cuestionario',
        membership: 'un formulario de afiliación',
        contact: 'un formulario de contacto',
        registration: 'un formulario de registro',
        login: 'un formulario de acceso',
        checkout: 'un formulario de pedido',
        search: 'un formulario de búsqueda',
        other: 'un formulario de recogida de datos',
      }[purpose]
      return number === null ? `La página muestra ${form}.` : `Formulario ${number}: ${form}.`
    },
    fieldsAsked: 'Datos solicitados (obligatorios cuando la página marca el campo como tal):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'dirección de correo electrónico',
        phone: 'número de teléfono',
        first_name: 'nombre',
        middle_name: 'segundo nombre',
        last_name: 'apellidos',
        full_name: 'nombre y apellidos',
        honorific: 'tratamiento',
        postal_address: 'dirección postal',
        address_line2: 'segunda línea de la dirección',
        postcode: 'código postal',
        city: 'localidad',
        region: 'provincia o región',
        country: 'país',
        birth_date: 'fecha de nacimiento',
        birth_day: 'día de nacimiento',
        birth_month: 'mes de nacimiento',
        birth_year: 'año de nacimiento',
        age: 'edad',
        gender: 'sexo o género',
        nationality: 'nacionalidad',
        ethnicity: 'origen étnico',
        national_id: 'número nacional de identificación',
        profession: 'profesión',
        income: 'ingresos',
        organisation: 'entidad',
        political_opinion: 'pregunta sobre opiniones políticas',
        religion: 'religión',
        union_membership: 'afiliación sindical',
        health: 'pregunta sobre la salud',
        amount: 'importe',
        card_number: 'número de tarjeta',
        card_name: 'nombre que figura en la tarjeta',
        card_expiry: 'fecha de caducidad de la tarjeta',
        card_cvc: 'código de seguridad de la tarjeta',
        iban: 'IBAN',
        file: 'archivo',
        message: 'mensaje',
        subject: 'asunto del mensaje',
        url: 'dirección de un sitio web',
        friend_contact: 'datos de contacto de otra persona',
        username: 'nombre de usuario',
        email_or_username: 'correo electrónico o nombre de usuario',
        password: 'contraseña',
        otp: 'código de un solo uso',
        captcha: 'control contra programas automáticos',
        search_query: 'búsqueda',
        rating: 'valoración',
        quantity: 'cantidad',
        travel_date: 'fecha de viaje',
        consent: 'consentimiento',
        preference: 'preferencia',
        remember_me: 'mantener la sesión iniciada',
        honeypot: 'campo destinado a programas automáticos',
        other: 'otra información',
      }[kind]
      const label = labelQuoted === null ? '' : `, campo ${labelQuoted}`
      return `${name}${label}: ${required ? 'dato obligatorio' : 'dato facultativo'}`
    },
    moreFields: (count) =>
      count === 1
        ? 'otro campo, descrito en el registro adjunto'
        : `otros ${number.format(count)} campos, descritos en el registro adjunto`,
    boxes: 'Casillas, en el estado en que las presenta la página:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'ya marcada' : 'sin marcar'}`,
    read: (textsQuoted, complete) =>
      `En el formulario o junto a él se lee${complete ? '' : ', entre otros textos'}: ${textsQuoted.join('; ')}.`,
    readNothing:
      'Aparte de las etiquetas de los campos y de los botones, no figura ningún texto en el formulario ni junto a él.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `Los botones de envío llevan los textos ${and(textsQuoted)}.`
        : `El botón de envío lleva el texto ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `La página se leyó en mi navegador (${browser}) con la extensión «Before You Sign», versión ${extension}, que registra los campos, los textos y los enlaces de una página sin leer lo que se escribe en ella.`,
    checkedBy: {
      person: 'He comprobado personalmente en la página cada uno de los puntos que expongo a continuación.',
      both: 'He comprobado personalmente en la página los puntos que expongo a continuación, salvo lo que se basa en el código de la página, que figura en el registro adjunto.',
      record:
        'Los puntos que expongo a continuación se basan en el código de la página, que figura en el registro adjunto.',
    },
    searched: (where, count, links) => {
      const atForm = where.filter(isAtForm)
      const texts =
        atForm.length > 1 ? `${places.inside} y junto a él` : and(atForm.map((one) => places[one]))
      const beyond = where
        .filter((place) => !isAtForm(place))
        .map((place) => (place === 'page' ? 'en el resto de la página' : places[place]))
      return [
        `Los textos se leyeron ${texts} (${characters(count)})`,
        ...(beyond.length === 0 ? [] : [`; los enlaces (${number.format(links)}), también ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters: count }) => {
      const what = {
        read: `se leyó (${characters(count)})`,
        'not-found': `no se encontró (${server(status)})`,
        'no-such-page': 'se obtuvo una página que indica que la página solicitada no existe',
        'not-read': `no se pudo leer${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Documento enlazado ${linkQuoted}, ${address}${endedAt === null ? '' : `, que condujo a ${endedAt}`}: el ${moment} ${what}.`
    },
    notChecked: {
      'policy-not-read': 'No se leyeron los documentos enlazados en la página.',
      'hidden-form': 'No se comprobó otro formulario de la página, que no se mostraba.',
      'language-unknown': 'No se pudo comprobar una parte de la página, redactada en otro idioma.',
      'page-too-large': 'Por su extensión, la página solo se leyó en parte.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'un formulario de esta página' : 'este formulario'
      return date === null
        ? `Envié mis datos mediante ${form}.`
        : `El ${date} envié mis datos mediante ${form}.`
    },
    notSubmitted: (severalForms) =>
      `No he enviado datos mediante ${severalForms ? 'los formularios de esta página' : 'este formulario'}.`,
    messages:
      'Desde entonces se han recibido mensajes que atribuyo a la organización que está detrás de este formulario.',
    ownSentence: (sentence) => `Añado lo siguiente: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Búsqueda realizada el ${moment} en el formulario y junto a él${documents ? ', en los documentos enlazados que se leyeron' : ''} y, en cuanto al enlace, en toda la página (se encontró, no se encontró o no se pudo comprobar):`,
    ofForm: (number) => `Formulario ${number}:`,
    // In the singular, because the states agree with them.
    names: {
      controller: 'identidad del responsable del tratamiento',
      purposes: 'indicación de los fines del tratamiento',
      rights: 'indicación de los derechos de las personas interesadas',
      'policy-link': 'enlace a una política de privacidad',
      'complaint-authority': 'derecho a presentar una reclamación ante una autoridad de control',
      'legal-basis': 'base jurídica',
      recipients: 'indicación de los destinatarios',
      retention: 'plazo de conservación',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `se encontró ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `se encontró en un documento enlazado, ${textQuoted}`,
    notFound: 'no se encontró',
    unchecked: 'no se pudo comprobar',
  },
  steps: {
    none: 'No me he dirigido previamente a la entidad: la reclamación se refiere al propio formulario y no a una solicitud de ejercicio de derechos que haya quedado sin respuesta.',
    unanswered: (date) =>
      `Me dirigí a la entidad${date === null ? '' : ` el ${date}`} y hasta la fecha no he recibido respuesta.`,
    answered: (date) =>
      `Me dirigí a la entidad${date === null ? '' : ` el ${date}`} y recibí una respuesta, que pongo a disposición de la autoridad de control.`,
  },
  context: {
    intro:
      'Fuentes públicas refieren lo siguiente. Lo traslado como contexto; no lo he verificado ni baso en ello ninguna alegación.',
    matched: (domain, matched) =>
      ({
        page: `Dominio de la página: ${domain}.`,
        target: `Dominio al que se envía el formulario: ${domain}.`,
        frame: `Dominio de un marco que muestra la página: ${domain}.`,
        link: `Dominio enlazado en la página: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'es'
        ? text
        : `La lista de la extensión indica al respecto, en ${languages.of(language)}: ${text}`,
    historical: (date) =>
      `Esta información se refiere a un período ya terminado (fecha final: ${date}); desde entonces el dominio puede haber cambiado de manos.`,
    decision: (authority, date, outcome, language) =>
      `Decisión de la que dan cuenta las fuentes (${authority}, ${date}${
        language === 'es' ? '' : `; texto de la lista en ${languages.of(language)}`
      }): ${outcome}`,
    sources: 'Fuentes:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'reproducción del texto',
    otherSite: 'no menciona este dominio',
    left: 'Dejo su valoración a la autoridad de control.',
  },
  clues: {
    intro: (moment) =>
      `Indicios sobre quién está detrás de este formulario, observados el ${moment}, cuya valoración dejo a la autoridad de control:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `el formulario se envía a ${seen}, dominio de un partido (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `el formulario se muestra en un marco procedente de ${seen}, dominio de un partido (${party})`,
      'document-on-party-domain': (party, seen) =>
        `una política de privacidad o un aviso legal enlazados en la página se encuentran en ${seen}, dominio de un partido (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `en el documento enlazado ${other} se lee sobre el responsable del tratamiento: ${seen} (posiblemente ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `en el documento enlazado ${other} se lee sobre el titular del sitio web: ${seen} (posiblemente ${party})`,
      'imprint-line': (party, seen) => `se lee: ${seen} (posiblemente ${party})`,
      'party-email': (party, seen) =>
        `consta la dirección de correo electrónico ${seen}, del dominio de un partido (${party})`,
      'party-address': (party, seen) =>
        `consta una dirección postal que utiliza también un partido (${party}): ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `el identificador ${seen}, en el código de la página, es también el de ${other} (vinculado a un partido, ${party}, según la lista de la extensión)`,
    },
    left: 'Cada uno de estos indicios puede deberse a otra causa. No puedo verificarlos, no acuso a nadie por ellos y solicito a la autoridad de control que determine quién es el responsable del tratamiento.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'de su propia identidad y sus datos de contacto',
      missing: 'sobre la identidad del responsable del tratamiento',
    },
    'GDPR 13(1)(c)': {
      required: 'de los fines y la base jurídica del tratamiento',
      missing: 'sobre los fines o la base jurídica del tratamiento',
    },
    'GDPR 13(2)(b)': {
      required: 'de los derechos que le asisten',
      missing: 'sobre los derechos de las personas interesadas',
    },
    'GDPR 13(2)(d)': {
      required: 'del derecho a presentar una reclamación ante una autoridad de control',
      missing: 'sobre el derecho a presentar una reclamación',
    },
  },
  policyItems: {
    controller: {
      required: 'de su propia identidad',
      missing: 'sobre la identidad del responsable del tratamiento',
    },
    contact: {
      required: 'de sus datos de contacto',
      missing: 'sobre los datos de contacto del responsable del tratamiento',
    },
    purposes: { required: 'de los fines del tratamiento', missing: 'sobre los fines del tratamiento' },
    'legal-basis': {
      required: 'de la base jurídica del tratamiento',
      missing: 'sobre la base jurídica del tratamiento',
    },
    recipients: {
      required: 'de los destinatarios o las categorías de destinatarios de los datos',
      missing: 'sobre los destinatarios de los datos',
    },
    retention: {
      required: 'del plazo de conservación o los criterios para determinarlo',
      missing: 'sobre el plazo de conservación',
    },
    rights: {
      required: 'de los derechos que le asisten',
      missing: 'sobre los derechos de las personas interesadas',
    },
    complaint: {
      required: 'del derecho a presentar una reclamación ante una autoridad de control',
      missing: 'sobre el derecho a presentar una reclamación',
    },
  },
  groundsIntro: {
    complaint:
      'Los artículos citados son los del Reglamento (UE) 2016/679 (Reglamento general de protección de datos, RGPD); la autoridad de control no queda vinculada por ellos.',
    report:
      'A mi entender, los hechos observados afectan a las siguientes disposiciones del Reglamento (UE) 2016/679 (Reglamento general de protección de datos, RGPD); la autoridad de control no queda vinculada por ellas.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `En el momento en que se obtienen los datos y en forma de fácil acceso, el responsable debe informar a la persona interesada ${and(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(
          moment,
          wholePage,
          `ninguna indicación ${or(missing)}, ni ningún enlace a una política de privacidad`,
        ),
    },
    'reachable-policy': {
      law: () =>
        'En el momento en que se obtienen los datos y en forma de fácil acceso, el responsable debe facilitar a la persona interesada la información sobre el tratamiento.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `El ${moment} no se encontró el documento al que debía conducir el enlace a la política de privacidad`
          : `El ${opened.moment} el enlace ${opened.linkQuoted} (${opened.address}) no conducía a ningún documento: ${
              opened.outcome === 'no-such-page'
                ? 'la página obtenida indica que la página solicitada no existe'
                : `el servidor respondió ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'En el momento en que se obtienen los datos y en forma de fácil acceso, el responsable debe facilitar a la persona interesada la información sobre el tratamiento.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `El ${opened?.moment ?? moment} el documento al que conduce el enlace ${
          opened === undefined
            ? 'a la política de privacidad'
            : `${opened.linkQuoted} (${opened.address}, ${characters(opened.characters)})`
        } no contenía toda esa información${quotes.length === 0 ? '' : `; en él se lee ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'En el momento en que se obtienen los datos, el responsable debe informar de su propia identidad y de sus datos de contacto.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `El ${moment} el enlace a la política de privacidad conducía a la de otra entidad`
          : `El ${opened.moment} el enlace ${opened.linkQuoted} ${
              opened.endedAt === null ? '' : `(${opened.address}) `
            }conducía a ${opened.endedAt ?? opened.address}, documento que entiendo como la política de privacidad de otra entidad`,
    },
    'complete-policy': {
      law: (required) =>
        `En el momento en que se obtienen los datos, el responsable debe informar a la persona interesada, entre otros extremos, ${and(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `El ${moment} no encontré en la política de privacidad enlazada ninguna indicación ${or(missingItems)}`
          : `En ${documents.length > 1 ? 'las políticas de privacidad enlazadas' : 'la política de privacidad enlazada'} ${and(
              documents.map(
                ({ address, moment, characters: count }) =>
                  `(${address}, leída el ${moment}, ${characters(count)})`,
              ),
            )}, en el formulario y junto a él no encontré ninguna indicación ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'En el momento en que se obtienen los datos, el responsable debe informar de su propia identidad y de sus datos de contacto.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'ninguna indicación sobre la identidad del responsable del tratamiento'),
    },
    'stated-purposes': {
      law: () =>
        'En el momento en que se obtienen los datos, el responsable debe informar de los fines del tratamiento.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'ninguna indicación sobre los fines para los que se solicitan los datos'),
    },
    'stated-rights': {
      law: () =>
        'En el momento en que se obtienen los datos, el responsable debe informar a la persona interesada de los derechos que le asisten.',
      fact: ({ moment, wholePage }) =>
        notFound(
          moment,
          wholePage,
          'ninguna indicación sobre los derechos que asisten a las personas interesadas',
        ),
    },
    'policy-link-at-form': {
      law: () => 'La información debe facilitarse en forma de fácil acceso.',
      fact: ({ moment, elsewhere }) =>
        `El ${moment} no encontré ningún enlace a una política de privacidad en el formulario ni junto a él${
          elsewhere === null ? '' : `; hay un enlace de ese tipo ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'El consentimiento requiere una clara acción afirmativa; no basta una casilla marcada por defecto de la que haya que retirar la marca para negarse.',
      fact: ({ moment, quotes }) =>
        `El ${moment}, antes de cualquier acción por mi parte, ${quotedBoxes(quotes, 'una casilla de consentimiento')} ya ${
          quotes.length > 1 ? 'estaban marcadas' : 'estaba marcada'
        }`,
    },
    'opt-in-choice': {
      law: () =>
        'El consentimiento requiere una clara acción afirmativa; no puede deducirse de la ausencia de una negativa.',
      fact: ({ moment, quotes }) =>
        `El ${moment} había que marcar ${quotedBoxes(quotes, 'una casilla')} para negarse a recibir mensajes`,
    },
    'separate-consent': {
      law: () =>
        'El consentimiento debe ser específico para cada fin y su solicitud debe distinguirse claramente de los demás asuntos.',
      fact: ({ moment, quotes, purposes }) =>
        quotes.length > 1
          ? `El ${moment} cada una de las casillas ${and(quotes)} valía para varios fines, sin posibilidad de elegir por separado`
          : `El ${moment} una única casilla${quotes.length === 0 ? '' : `, ${and(quotes)},`} valía para varios fines${
              purposes.length < 2 ? '' : ` (${and(purposes)})`
            }, sin posibilidad de elegir por separado`,
    },
    'own-act-of-consent': {
      law: () =>
        'El consentimiento debe prestarse mediante una acción afirmativa propia y su solicitud debe distinguirse claramente de los demás asuntos.',
      fact: ({ moment, quotes }) =>
        `El ${moment} el formulario equiparaba su envío a la prestación del consentimiento, sin posibilidad de elegir por separado${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'El consentimiento debe ser libre; no puede ser condición de aquello para lo que no es necesario.',
      fact: ({ moment, quotes }) =>
        `El ${moment} el formulario exigía, para su envío, marcar ${quotedBoxes(quotes, 'una casilla para recibir mensajes')}`,
    },
    'needed-data': {
      law: () =>
        'Los datos personales deben ser adecuados, pertinentes y limitados a lo necesario en relación con los fines para los que son tratados.',
      fact: ({ moment, quotes }) =>
        `El ${moment} no era posible firmar el formulario sin facilitar ${
          quotes.length === 0
            ? 'datos distintos de los propios de una firma'
            : `los datos solicitados en ${and(quotes)}`
        }; no encontré junto a ellos ninguna indicación de para qué son necesarios`,
    },
    'marked-fields': {
      law: () =>
        'La persona interesada debe saber si está obligada a facilitar los datos y las posibles consecuencias de no facilitarlos.',
      fact: ({ moment, quotes }) =>
        `El ${moment} el código del formulario exigía unos campos${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } y otros no; ni en el formulario ni junto a él encontré una señal o una frase que los distinga`,
    },
    'recipient-named': {
      law: () =>
        'En el momento en que se obtienen los datos, el responsable debe informar de sus destinatarios o de las categorías de destinatarios.',
      fact: ({ moment, wholePage, host, target }) =>
        `Según el código de la página (${host}), el formulario se envía al dominio ${target}. ${notFound(
          moment,
          wholePage,
          'ninguna mención de este destinatario',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Habida cuenta de los riesgos, los datos deben protegerse con medidas apropiadas, entre ellas el cifrado de su transmisión.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `El ${moment} la página que muestra el formulario se servía desde una dirección http, sin cifrado`
          : `El ${moment} el formulario estaba configurado para enviarse a una dirección http, sin cifrado`,
    },
    'data-outside-address': {
      law: () => 'Los datos deben protegerse con medidas apropiadas contra su comunicación no autorizada.',
      fact: ({ moment }) =>
        `El ${moment} el formulario estaba declarado con el método GET, que escribe los datos introducidos en la dirección de la página siguiente, la cual se conserva, por ejemplo, en el historial del navegador y en los registros del servidor`,
    },
  },
  hiddenText: (textQuoted) =>
    `El código de la página contiene un texto que la pantalla no muestra: ${textQuoted}.`,
  unknownRole:
    'No puedo comprobar si ese dominio es el de un encargado del tratamiento que actúa por cuenta del sitio web.',
  otherLink: (textQuoted, place) =>
    `Hay un enlace ${textQuoted} ${places[place]}; la extensión no leyó el documento al que conduce.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Hay un enlace ${textQuoted} ${places[place]}; ${
      {
        read: `el documento al que conduce se leyó el ${moment}, y no se encontró en él información sobre el uso de los datos`,
        'not-found': `el ${moment} no se encontró el documento al que conduce (${server(status)})`,
        'no-such-page': `el ${moment} conducía a una página que indica que la página solicitada no existe`,
        'not-read': 'la extensión no pudo leer el documento al que conduce',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Hay un enlace ${textQuoted} ${places[place]} que conduce a ${host}; entiendo que corresponde a otra entidad.`,
  nationalContext: {
    // Text of the article read in the consolidated version of the BOE.
    ES: 'Como contexto, el artículo 11, apartados 1 y 2, de la Ley Orgánica 3/2018, de 5 de diciembre, permite informar por capas: una información básica, que debe contener al menos la identidad del responsable, la finalidad del tratamiento y la posibilidad de ejercer los derechos, y un medio para acceder de forma sencilla e inmediata a la restante.',
  },
  unanswered: {
    subject: 'Solicitud de ejercicio de derechos sin respuesta (art. 12 RGPD)',
    respondent: (host) =>
      `Sitio web ${host}. La reclamación se dirige contra la entidad a la que se envió la solicitud descrita más abajo.`,
    asked: (rights) => `La solicitud tenía por objeto ${and(rights)}.`,
    rights: {
      access: 'el acceso a los datos personales (artículo 15 del RGPD)',
      object: 'la oposición a la mercadotecnia directa (artículo 21 del RGPD)',
      erase: 'la supresión de los datos (artículo 17 del RGPD)',
    },
    law: 'El responsable debe facilitar a la persona interesada información sobre las actuaciones derivadas de una solicitud presentada con arreglo a los artículos 15 a 22 sin dilación indebida y, en cualquier caso, en el plazo de un mes a partir de su recepción; toda prórroga debe comunicarse, con sus motivos, dentro de ese mismo plazo.',
    fact: (sent, today) => `El ${today} la solicitud del ${sent} seguía sin respuesta`,
    piece: (number, sent) =>
      `Documento n.º\u00a0${number}: copia de la solicitud del ${sent} y justificante de su envío`,
  },
  leftToAuthority: 'Dejo a la autoridad de control la valoración de estos hechos.',
  requestsIntro: 'Solicito a la autoridad de control que:',
  requests: {
    investigate: 'compruebe los hechos expuestos e investigue el asunto',
    'order-reply':
      'ordene a la entidad que atienda la solicitud de ejercicio de derechos que quedó sin respuesta',
    'stop-use': 'haga cesar el uso de los datos así recogidos mientras la página no se haya ajustado al RGPD',
    erase: 'ordene la supresión de mis datos y la notificación de esta medida a los destinatarios',
    sanction: 'valore si procede imponer una multa',
    'keep-informed':
      'me informe sobre el curso y el resultado de esta reclamación (artículo 77, apartado 2, del RGPD)',
  },
  addInformation: {
    information: 'recuerde a la entidad sus obligaciones o le ordene añadir la información al formulario',
    other: 'recuerde a la entidad sus obligaciones o le ordene ajustar el formulario al RGPD',
  },
  attachments: {
    refer: (all, forms) => {
      if (forms.length === 0) return pieces(all)
      return `${forms.length > 1 ? 'formularios' : 'formulario'} ${and(forms.map(String))}; ${pieces(all)}`
    },
    picture: 'captura de la parte visible de la pestaña',
    facts:
      'registro de la página en formato JSON (campos, textos, enlaces y comprobaciones, sin ningún valor introducido)',
    line: (number, title, moment, fileName) =>
      `Documento n.º\u00a0${number}: ${title}, ${moment}, archivo ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'El resumen SHA-256 permite comprobar si un archivo ha cambiado desde que se calculó; no prueba su procedencia.',
    noPicture: 'No se adjunta ninguna captura de pantalla.',
  },
  wholeLetter: 'Se adjunta el escrito completo.',
  notIdentified: (host) => `No identificado – sitio web ${host}`,
  reply: {
    came: (date) => `La respuesta llegó el ${date}.`,
    said: {
      refused: 'En ella se deniega la solicitud y se indican los motivos.',
      'refused-without-reasons': 'En ella se deniega la solicitud sin indicar los motivos.',
      'in-part': 'En ella la solicitud se atiende solo en parte.',
      'promise-not-kept':
        'En ella se anuncia que la solicitud será atendida; hasta la fecha no he podido constatar que se haya hecho.',
      'without-source': 'En ella no se indica de dónde proceden los datos.',
    },
    concerns: (rights) => `Esto atañe a lo siguiente: ${and(rights)}.`,
    subject: {
      refused: 'Solicitud de ejercicio de derechos denegada (arts. 15 a 22 RGPD)',
      'refused-without-reasons':
        'Solicitud de ejercicio de derechos denegada sin indicar los motivos (art. 12 RGPD)',
      'in-part': 'Solicitud de ejercicio de derechos atendida solo en parte (art. 12 RGPD)',
      'promise-not-kept': 'Solicitud de ejercicio de derechos, respuesta sin efecto (art. 12 RGPD)',
      'without-source': 'Solicitud de acceso, origen de los datos no indicado (art. 15 RGPD)',
    },
    law: {
      refused:
        'Una solicitud de ejercicio de estos derechos solo puede denegarse en los casos legalmente previstos.',
      'refused-without-reasons':
        'El responsable que no da curso a una solicitud debe informar a la persona interesada, a más tardar en el plazo de un mes desde su recepción, de los motivos y de la posibilidad de presentar una reclamación.',
      'without-source':
        'Cuando los datos no se hayan obtenido de la persona interesada, debe facilitársele, previa solicitud, cualquier información disponible sobre su origen.',
    },
    fact: {
      refused: (sent) => `La solicitud del ${sent} fue denegada`,
      'refused-without-reasons': (sent) => `La solicitud del ${sent} fue denegada sin indicar los motivos`,
      'in-part': (sent, today) => `El ${today} la solicitud del ${sent} solo se había atendido en parte`,
      'promise-not-kept': (sent, today) =>
        `El ${today} no había podido constatar que se hubiera hecho lo anunciado en respuesta a la solicitud del ${sent}`,
      'without-source': (sent) =>
        `La respuesta a la solicitud del ${sent} no indica de dónde proceden los datos`,
    },
    order: 'ordene a la entidad que atienda la solicitud de ejercicio de derechos descrita más arriba',
    piece: (number, sent) =>
      `Documento n.º\u00a0${number}: copia de la solicitud del ${sent} y de la respuesta`,
  },
  confidential: {
    own: 'Solicito que no se comunique mi identidad a la entidad.',
    represented:
      'Solicito que no se comunique a la entidad ni mi identidad ni la de la persona a la que represento.',
    tellFirst:
      'Si la reclamación no puede tramitarse así, ruego que se me avise antes de cualquier comunicación.',
  },
  others: {
    intro:
      'También pueden ser responsables del tratamiento o destinatarios de los datos los siguientes. No conozco su papel, no acuso a ninguno de ellos y solicito a la autoridad de control que lo determine:',
    target: (host) => `la entidad a la que pertenece la dirección ${host}, a la que se envía el formulario`,
    publisher: (nameQuoted) => `${nameQuoted}, que el aviso legal del sitio web indica como titular`,
    listed: (party, domain, source) =>
      `${party}: fuentes públicas relacionan con este nombre el dominio ${domain}${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm: 'Declaro que los hechos expuestos son exactos, tal como los observé en las fechas indicadas.',
    place: 'Lugar:',
    date: 'Fecha:',
    signature: 'Firma:',
  },
  page: (number, of) => `página ${number} de ${of}`,
  pictureCaption: (number, moment) =>
    `Documento n.º\u00a0${number}: captura de la parte visible de la pestaña, ${moment}`,
  consentPurposes: {
    newsletter: 'boletín informativo',
    marketing: 'mercadotecnia directa',
    marketing_partners: 'mercadotecnia directa de socios',
    terms: 'aceptación de condiciones',
    privacy_ack: 'lectura de la política de privacidad',
    publication: 'publicación',
    signature: 'firma',
    other: 'otro fin',
  },
}
