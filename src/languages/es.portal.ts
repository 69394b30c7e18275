import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'es',
  asked: {
    firstName: 'nombre de pila | primer nombre',
    surname: 'apellido | apellidos | primer apellido y segundo apellido | apellido s | los apellidos',
    halfSurname: 'primer apellido | segundo apellido',
    name: 'nombre | nombres',
    fullName:
      'nombre y apellidos | nombre y apellido | nombre completo | nombre y apellidos completos | apellidos y nombre | nombre apellidos | nombres y apellidos',
    street:
      'calle | calle y número | vía | nombre de la vía | dirección línea 1 | calle número | domicilio calle | tipo de vía y nombre | línea de dirección 1 | calle y n | calle número y piso | dirección calle y número',
    houseNumber: 'número | n° | piso | puerta | portal | escalera | bloque | núm | planta',
    postcode: 'código postal | cp | c p | cód postal',
    city: 'ciudad | localidad | municipio | población | localidad o municipio',
    town: 'código postal y localidad | código postal y ciudad | cp y localidad | código postal y municipio | cp y ciudad | cp localidad | código postal localidad',
    country: 'país | país de residencia',
    address:
      'dirección | dirección postal | domicilio | dirección completa | domicilio a efectos de notificaciones | dirección a efectos de notificaciones | dirección de correspondencia | domicilio para notificaciones | dirección postal completa',
    email:
      'correo electrónico | e-mail | email | mail | dirección de correo electrónico | correo | dirección electrónica | dirección de correo | dirección de e-mail | dirección de email | cuenta de correo electrónico',
    phone:
      'teléfono | número de teléfono | teléfono móvil | móvil | teléfono de contacto | tel | teléfono fijo | número de móvil | tfno | teléfono fijo o móvil | número de teléfono móvil | teléfono fijo y móvil',
    organisation:
      'razón social | denominación social | denominación | nombre o razón social | nombre de la entidad | nombre de la empresa | denominación o razón social',
    site: 'sitio web | página web | web | url | dirección web | enlace | dirección de la página | dirección del sitio web | dirección de internet | dirección url | enlace a la página | página de internet | sitio de internet | enlace web | url de la página | url del sitio web | web reclamada | página | web o aplicación | sitio web o aplicación | página web o aplicación | sitio web afectado | web afectada | página afectada',
    contact: 'contacto | datos de contacto | medio de contacto',
    subject:
      'asunto | tema | asunto de la reclamación | objeto de la reclamación | título de la reclamación | objeto | asunto de su reclamación | motivo en una línea',
    facts:
      'hechos | descripción | descripción de los hechos | exposición de los hechos | relato de los hechos | exposición | expone | exponen | motivo de la reclamación | motivos de la reclamación | descripción de la reclamación | mensaje | su mensaje | contenido de la reclamación | texto de la reclamación | circunstancias | qué ha ocurrido | qué ha pasado | qué sucedió | detalle de los hechos | su reclamación | relato | descripción del problema | hechos reclamados | hechos denunciados | lo ocurrido | lo sucedido | qué ha sucedido | infracción | vulneración | incidencia | suceso | motivos | fundamento | fundamentos | razones | hechos razones y petición | hechos y razones | qué te ha pasado | cuéntanos qué',
    factsDate:
      'fecha de los hechos | fecha del incidente | fecha en que ocurrieron los hechos | cuándo ocurrieron los hechos | cuándo ocurrió | fecha del suceso | fecha de la infracción | fecha en que se produjeron los hechos | fecha de recogida de los datos | cuándo pasó | cuándo sucedió | cuándo ha ocurrido',
    priorContact:
      'gestiones previas | actuaciones previas | contacto previo | reclamación previa | se ha dirigido | ha contactado | se ha puesto en contacto | comunicaciones previas | actuaciones realizadas | gestiones realizadas | trámites previos | ha ejercido | ha … contactado | se ha … dirigido | qué pasos | qué gestiones | pasos … dado | gestiones … realizado | has contactado | te has dirigido | has reclamado | has … contactado',
    requests:
      'solicita | solicitud | petición | peticiones | qué solicita | qué pide | lo que solicita | lo que pide | resultado esperado | pretensiones | qué espera | medidas solicitadas | su petición | su solicitud | solicitudes | qué … obtener | qué espera … de | qué medidas | medidas … solicita | resultado … espera | lo que espera | qué pides | qué esperas | qué quieres',
    letter: 'escrito | texto del escrito | escrito de reclamación | texto íntegro | carta',
    tell: 'describa | explique | detalle | exponga | indique con detalle | cuéntenos | relate | describa con detalle | precise | cuéntanos | describe | explica',
    none: 'título | fecha de nacimiento | lugar de nacimiento | nacionalidad | sexo | género | tratamiento | profesión | cargo | dni | nif | nie | cif | pasaporte | número de documento | tipo de documento | documento de identidad | número de expediente | expediente | referencia | número de referencia | usuario | nombre de usuario | contraseña | captcha | código de verificación | código de seguridad | fax | complemento | dirección línea 2 | línea de dirección 2 | provincia | comunidad autónoma | región | apartado de correos | idioma | iban | datos afectados | daños | perjuicio | respuesta de la entidad | respuesta recibida | respuesta obtenida | respuesta | observaciones | comentarios | información adicional | otros datos | documentos | documentación | adjuntos | archivo | fichero | pruebas | fecha de la solicitud | fecha de solicitud | fecha del escrito | fecha | firma | lugar | departamento | sector | categoría | tipo de reclamación | tipo | buscar | remitente | número remitente | alias | tipo de vía',
  },
  whose: {
    self: 'reclamante | interesado | interesada | solicitante | denunciante | afectado | afectada | persona reclamante | datos personales | datos del reclamante | quién es usted | identidad | quien reclama | datos identificativos | persona que reclama | persona que presenta la reclamación | parte reclamante',
    possessive: 'su | sus | mi | mis | tu | tus',
    organisation:
      'entidad | entidad reclamada | reclamado | reclamada | responsable | responsable del tratamiento | empresa | organización | asociación | denunciado | denunciada | organismo | administración | titular de la web | titular del sitio | contra quién | persona reclamada | parte reclamada | parte denunciada | proveedor | prestador | partido político | parte contraria',
    other:
      'representante | representado | representada | abogado | abogada | tercero | tercera persona | menor | hijo | hija | tutor | tutora | testigo | delegado de protección de datos | dpd | dpo | boletín | suscríbase | suscripción | suscribirse | iniciar sesión | acceso | acceder | cónyuge | persona de contacto | contacto de prensa | encargado del tratamiento | representación | en nombre | persona física representada | apoderado | su empresa | su entidad | su organización | newsletter',
  },
  filling:
    'de | del | la | el | los | las | un | una | y | o | u | a | al | en | por | para | con | que | se | s | le | obligatorio | obligatoria | opcional | campo | requerido | completo | completa | si | conoce | lo | conocido | introduzca | indique | escriba | confirmar | confirme | confirmación | repetir | repita | nuevo | otra | vez | contra | válido | personal | principal | actual | reclamación | la reclamación | su reclamación | denuncia | máx | máximo | caracteres | ej | ejemplo | datos | contactar | física | es | dirige | concreta | usted | nos | detallada | detallado | breve | brevemente | exacta | clara | persona | ya | previamente | antes | donde vive | donde reside | aporta | autoridad | aplicación | efectos | aviso | avisos | notificaciones | comunicaciones | modo | repite | tu email | escribe | indica | con sus palabras | por orden cronológico',
  characters: 'caracteres | carácter',
  least: 'mínimo | mín | menos',
}
