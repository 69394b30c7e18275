import type { RuleTexts } from '../finding.ts'

/** Spanish texts of the rules, by rule id; the English ones stand in the rules themselves. */
export const ruleTexts: Record<string, RuleTexts> = {
  'information-at-form': {
    met: 'El formulario informa del uso de sus datos o enlaza una política',
    unmet: 'Ninguna información sobre sus datos junto al formulario, ningún enlace a una política',
    unclear: 'No es seguro que el formulario le informe del uso de sus datos',
    explain:
      'Quien recoge datos debe decir en ese momento quién es, para qué servirán y qué derechos tiene usted. Se ha recorrido el texto del formulario y el de su alrededor, y los enlaces de toda la página. Una casilla no sustituye a esta información.',
  },
  'policy-link-at-form': {
    met: 'La política de privacidad está enlazada junto al formulario',
    unmet: 'El enlace a la política de privacidad no está junto al formulario, sino en otra parte',
    unclear: 'No es seguro que la política de privacidad esté enlazada junto al formulario',
    explain:
      'La información sobre sus datos debe ser fácil de encontrar allí donde usted los da. Se han buscado enlaces en el formulario y justo alrededor; un enlace en el pie de página o en un menú se pasa fácilmente por alto al rellenar el formulario.',
  },
  'reachable-policy': {
    met: 'La política de privacidad enlazada se puede abrir',
    unmet: 'La política de privacidad enlazada no se ha encontrado en su dirección',
    unclear: 'No es seguro que la política de privacidad enlazada se pueda abrir',
    explain:
      'La información sobre sus datos debe ser fácil de encontrar. La dirección del enlace se pidió una vez, sin cookies, cuando usted abrió esta ventana. «No encontrada» es lo que respondió el servidor del sitio o su página; los demás fallos no cuentan.',
  },
  'written-policy': {
    met: 'La política de privacidad enlazada está redactada',
    unmet: 'La política de privacidad enlazada está vacía, solo anunciada o con huecos sin rellenar',
    unclear: 'No es seguro que la política de privacidad enlazada esté redactada',
    explain:
      'Un enlace solo informa si detrás hay un texto. En el documento enlazado se han buscado textos de relleno, anuncios como «próximamente» y huecos como «[por completar]». Una página corta puede mostrarle más de lo que figura en su código.',
  },
  'own-policy': {
    met: 'La política de privacidad enlazada es la del sitio',
    unmet: 'El enlace lleva a la política de privacidad de un proveedor, no a la de este sitio',
    unclear: 'No es seguro que la política de privacidad enlazada sea la de este sitio',
    explain:
      'Quien recoge sus datos debe decir qué hace con ellos. La dirección a la que lleva el enlace se ha comparado con las de servicios conocidos de formularios, correo y publicidad, y el nombre que da la política, con el del sitio. Un grupo puede tener una sola política para varios sitios.',
  },
  'complete-policy': {
    met: 'Cada punto que debe tener una política se ha encontrado en la enlazada',
    unmet: 'En la política enlazada no se han encontrado puntos que una política debe tener',
    unclear: 'No es seguro que la política enlazada tenga todos los puntos necesarios',
    explain:
      'Una política debe decir quién recoge sus datos y cómo escribirle, para qué y con qué base jurídica, quién los recibe, cuánto tiempo se conservan, qué derechos tiene usted y dónde reclamar. Se ha recorrido todo el texto enlazado. Cuentan también el formulario y el aviso legal.',
  },
  'site-publisher': {
    met: 'El aviso legal o la política dicen quién es titular de este sitio',
    unmet: 'No se ha encontrado un aviso legal que diga quién es titular de este sitio',
    unclear: 'No es seguro que un aviso legal diga quién es titular de este sitio',
    explain:
      'En la mayor parte de la Unión Europea, un sitio debe decir quién lo publica, por lo general en un aviso legal. Las personas particulares pueden estar exentas, así que se dice solo a título informativo. Se han recorrido los enlaces de la página y se ha abierto una vez el aviso legal.',
  },
  'party-named': {
    met: 'El partido al que apuntan los indicios está nombrado junto al formulario',
    unmet: 'Hay indicios de un partido político que el formulario no nombra',
    unclear: 'No es seguro que esté nombrado el partido al que apuntan los indicios',
    explain:
      'Quien recoge sus datos debe decir quién es. Se han reunido indicios en la página y en los documentos leídos, y se ha buscado el nombre del partido en el título, los encabezados, los enlaces y el texto junto al formulario. Un logotipo no se lee. Un indicio puede deberse a otra causa: mírelos uno por uno.',
  },
  'controller-identity': {
    met: 'El formulario dice quién recoge sus datos',
    unmet: 'El formulario no dice quién recoge sus datos',
    unclear: 'No es seguro que el formulario diga quién recoge sus datos',
    explain:
      'La entidad que recoge sus datos debe estar nombrada allí donde usted los da. Se ha buscado su nombre en el texto visible del formulario y de su alrededor. Si hay enlazada una política o un aviso legal, puede figurar allí: entonces no se señala nada como no encontrado.',
  },
  'stated-purposes': {
    met: 'El formulario dice para qué servirán sus datos',
    unmet: 'El formulario no dice para qué servirán sus datos',
    unclear: 'No es seguro que el formulario diga para qué servirán sus datos',
    explain:
      'Debe saber para qué servirán sus datos en el momento de darlos. Se ha buscado esa indicación en el texto visible del formulario y de su alrededor. La suscripción a un boletín dice por sí misma lo que es; una recogida de firmas, no: firmar no es lo mismo que aceptar que le escriban.',
  },
  'stated-rights': {
    met: 'El formulario menciona sus derechos sobre sus datos',
    unmet: 'El formulario no menciona sus derechos sobre sus datos',
    unclear: 'No es seguro que el formulario mencione sus derechos sobre sus datos',
    explain:
      'Usted puede ver sus datos, pedir que se corrijan o supriman y oponerse a su uso, y hay que decírselo. Se ha buscado la mención de alguno de estos derechos en el texto visible del formulario. Poder darse de baja es solo una pequeña parte de ellos.',
  },
  'empty-consent-boxes': {
    met: 'Las casillas para recibir mensajes vienen sin marcar',
    unmet: 'Una casilla para recibir mensajes viene ya marcada',
    unclear: 'No es seguro que ninguna casilla de consentimiento venga ya marcada',
    explain:
      'Consentir es hacer algo: una casilla ya marcada no es consentimiento, según el Tribunal de Justicia de la Unión Europea. Las casillas se leyeron tal como las entrega la página, antes de que nadie las tocara. No cuentan casillas como «recordarme» ni la elección de temas.',
  },
  'opt-in-choice': {
    met: 'Hay que marcar para recibir mensajes, no para rechazarlos',
    unmet: 'Hay que marcar una casilla para rechazar mensajes',
    unclear: 'No es seguro que haya que marcar una casilla para rechazar mensajes',
    explain:
      'No hacer nada no es aceptar. Cuando una casilla dice «no deseo recibir…» y viene vacía, dejarla así cuenta como un sí. Un comercio puede escribir de este modo a su propia clientela: en los pedidos, la valoración queda en sus manos.',
  },
  'separate-consent': {
    met: 'Recibir mensajes tiene una casilla propia',
    unmet: 'Una misma casilla vale para recibir mensajes y para otra cosa',
    unclear: 'No es seguro que cada casilla valga para una sola cosa',
    explain:
      'Usted debe poder decir sí a una cosa y no a otra, por ejemplo firmar sin recibir mensajes. Se ha leído para qué vale cada casilla. Una segunda casilla no sustituye a la información que hace falta para elegir.',
  },
  'own-act-of-consent': {
    met: 'Recibir mensajes se elige aparte del envío del formulario',
    unmet: 'Enviar este formulario equivale a aceptar mensajes',
    unclear: 'No es seguro que enviar el formulario no le suscriba a mensajes',
    explain:
      'Aceptar mensajes debe ser una elección aparte: firmar una petición o hacer una pregunta es otra distinta. Se han buscado en el texto del formulario frases como «al firmar, acepta recibir». En un boletín, el envío es esa elección.',
  },
  'free-consent': {
    met: 'El formulario se puede enviar sin aceptar mensajes',
    unmet: 'El formulario no se puede enviar sin aceptar mensajes',
    unclear: 'No es seguro que el formulario se pueda enviar sin aceptar mensajes',
    explain:
      'El consentimiento debe ser libre: debe poder firmar, responder o donar sin aceptar que le escriban. Se ha mirado si el formulario exige marcar las casillas para recibir mensajes. Los boletines quedan fuera, puesto que su objeto son los mensajes.',
  },
  'needed-data': {
    met: 'No se ha encontrado nada que se exija más allá de lo necesario para firmar',
    unmet: 'Se exigen datos que apenas hacen falta para firmar',
    unclear: 'No es seguro que para firmar hagan falta todos los datos que se exigen',
    explain:
      'Solo se pueden exigir los datos necesarios. Se han mirado los campos obligatorios de esta recogida de firmas: una firma cuenta sin teléfono ni empresa. Una dirección o una fecha de nacimiento pueden hacer falta en una petición a un parlamento, así que su valoración queda en sus manos.',
  },
  'marked-fields': {
    met: 'El formulario muestra qué campos son obligatorios',
    unmet: 'El formulario exige unos campos y otros no, sin mostrar cuáles',
    unclear: 'No es seguro que el formulario muestre qué campos son obligatorios',
    explain:
      'Debe saber qué respuestas son obligatorias y cuáles puede omitir. Se han mirado las etiquetas, el texto del formulario y los signos dibujados junto a las etiquetas. Un formulario en el que todos los campos son obligatorios, o ninguno, queda fuera.',
  },
  'sensitive-data': {
    met: 'No se ha encontrado nada que revele sus opiniones, sus creencias o su salud',
    unmet: 'Lo que usted dé aquí puede revelar una opinión, una creencia o su estado de salud',
    unclear: 'No es seguro que lo que dé aquí revele opiniones, creencias o su salud',
    explain:
      'Los datos que revelan opiniones políticas, creencias, afiliación sindical o la salud tienen una protección especial. Pueden usarse con su consentimiento explícito y en algunos otros casos. Se han mirado los campos y el título de la página. Se dice como un hecho y no cuenta para nada.',
  },
  'recipient-named': {
    met: 'El formulario dice quién más recibe sus datos',
    unmet: 'Sus datos van a la dirección de otra entidad, que el formulario no nombra',
    unclear: 'No es seguro que el formulario diga quién más recibe sus datos',
    explain:
      'Debe saber quién recibe sus datos. Este formulario los envía a una dirección que no pertenece al sitio en el que está. Puede ser un proveedor técnico que trabaja para el sitio, lo cual está permitido; lo que se señala es que el texto visible no lo nombra.',
  },
  'encrypted-transport': {
    met: 'Sus datos viajan cifrados',
    unmet: 'Lo que usted escriba viajaría sin cifrar',
    unclear: 'No es seguro que sus datos viajen cifrados',
    explain:
      'Quien recoge datos debe protegerlos por el camino. Ni la página ni la dirección a la que envía el formulario pueden prescindir del cifrado (https). Si no, otras personas de la misma red pueden leer o cambiar lo que usted escribe.',
  },
  'data-outside-address': {
    met: 'Sus datos no pasan a la dirección de la página siguiente',
    unmet: 'Lo que usted escriba pasaría a la dirección de la página siguiente',
    unclear: 'No es seguro que sus datos queden fuera de la dirección de la página siguiente',
    explain:
      'Una dirección queda en el historial del navegador y en los registros de los servidores, y puede transmitirse a otros sitios. Este formulario está escrito de modo que lo que usted escribe se añade a una dirección. Si la página tiene programas (scripts), pueden enviarlo de otra manera.',
  },
  'site-on-list': {
    met: 'Este sitio no está en la lista de sitios vinculados a un partido',
    unmet: 'Este sitio está en la lista de sitios vinculados a un partido',
    unclear: 'No es seguro que este sitio esté en la lista de sitios vinculados a un partido',
    explain:
      'La lista reúne sitios gestionados para un partido político, por él o en su entorno, cada uno con fuentes públicas y fechadas. Estar en ella no infringe ninguna norma. Dice quién puede recibir lo que usted escribe y con qué grado de certeza.',
  },
  'target-on-list': {
    met: 'Ningún formulario ni marco de esta página lleva a un sitio de la lista',
    unmet: 'Un formulario o marco de aquí lleva a un sitio vinculado a un partido, según la lista',
    unclear: 'No es seguro que un formulario o marco de esta página lleve a un sitio de la lista',
    explain:
      'Un formulario de esta página, o un marco que contiene, lleva a un sitio gestionado para un partido político, por él o en su entorno, según la lista y sus fuentes públicas y fechadas. Estar en ella no infringe ninguna norma. La lista dice adónde va lo que usted escribe.',
  },
  'links-to-listed-sites': {
    met: 'Ningún enlace de esta página lleva a un sitio de la lista',
    unmet: 'Un enlace de esta página lleva a un sitio vinculado a un partido, según la lista',
    unclear: 'No es seguro que un enlace de esta página lleve a un sitio de la lista',
    explain:
      'Un enlace de esta página lleva a un sitio gestionado para un partido político, por él o en su entorno, según la lista y sus fuentes públicas y fechadas. Esto no dice nada de la página en la que está, que quizá solo informe sobre ese sitio.',
  },
}
