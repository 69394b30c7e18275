import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in Spanish. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Primeros pasos',
  promises: {
    heading: 'Lo que la extensión no hace',
    lines: [
      'No lleva ninguna lista de las páginas que visita ni lee lo que usted escribe.',
      'No envía nada por sí sola. Cuando hace clic en su icono, pide al sitio que tiene delante su política de privacidad y su aviso legal, sin cookies.',
      'Lo que guarda está en este navegador y en ningún otro lugar, y usted puede eliminarlo.',
    ],
  },
  steps: {
    heading: 'Ver la extensión en acción',
    pinned: 'El icono está en su barra de herramientas.',
    pin: {
      chromium: (name) =>
        `Ponga el icono en la barra de herramientas: haga clic en la pieza de puzle junto a la barra de direcciones y después en la chincheta junto a «${name}».`,
      firefox: (name) =>
        `Ponga el icono en la barra de herramientas: haga clic en la pieza de puzle junto a la barra de direcciones, después en la rueda dentada junto a «${name}», y fíjelo.`,
    },
    open: 'Abra cualquier recogida de firmas, cuestionario o encuesta.',
    look: 'Mire el icono antes de escribir su nombre. Haga clic en él para leer qué se encontró y en qué lugar de la página.',
    key: (key) =>
      `Con el teclado, ${key} hace lo mismo que un clic en el icono. Este atajo se puede cambiar en los ajustes de extensiones del navegador.`,
    reload: 'Las páginas abiertas antes de la instalación deben recargarse una vez.',
  },
  levels: {
    heading: 'Lo que dice de una página',
    line: {
      listed: 'Según fuentes públicas, el sitio está vinculado a un partido.',
      missing: 'Se señaló algo en el formulario; verá qué, y qué pide la ley.',
      unclear: 'No se puede decir con certeza; se indica el motivo.',
      informed: 'El formulario, o su política, dice quién recoge sus datos y para qué.',
      quiet: 'Nada en la página recoge datos personales.',
      blind: 'La página no se pudo leer; se indica el motivo.',
    },
  },
  country: {
    heading: 'Su país',
    what: 'Una reclamación va a la autoridad de control de un país, casi siempre el país donde usted vive. Un dosier nuevo empieza por el país elegido aquí.',
    label: 'País',
    none: 'Sin elegir',
    authority: (name) => `Autoridad de ese país: ${name}`,
    undecided: 'El dosier pregunta qué autoridad es, o dice por qué no se puede escribir a ninguna.',
    failed: 'No se pudo guardar. Inténtelo de nuevo.',
  },
  later: 'Cada elección vale al momento. Para cambiarla más tarde y ver lo demás:',
  stored: 'Qué se guarda y cómo eliminarlo',
  again: 'Primeros pasos: el icono y el significado de sus respuestas',
}
