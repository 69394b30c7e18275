import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in French. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Premiers pas',
  promises: {
    heading: 'Ce que l’extension ne fait pas',
    lines: [
      'Elle ne tient aucune liste des pages que vous visitez et ne lit pas ce que vous saisissez.',
      'Elle n’envoie rien d’elle-même. Quand vous cliquez sur son icône, elle demande au site que vous regardez sa politique de confidentialité et ses mentions légales, sans cookies.',
      'Ce qu’elle garde se trouve dans ce navigateur, nulle part ailleurs, et vous pouvez le supprimer.',
    ],
  },
  steps: {
    heading: 'Voir l’extension à l’œuvre',
    pinned: 'L’icône est dans votre barre d’outils.',
    pin: {
      chromium: (name) =>
        `Placez l’icône dans votre barre d’outils\u00a0: cliquez sur la pièce de puzzle près de la barre d’adresse, puis sur l’épingle à côté de «\u00a0${name}\u00a0».`,
      firefox: (name) =>
        `Placez l’icône dans votre barre d’outils\u00a0: cliquez sur la pièce de puzzle près de la barre d’adresse, puis sur la roue dentée à côté de «\u00a0${name}\u00a0», et épinglez-la.`,
    },
    open: 'Ouvrez n’importe quelle pétition, n’importe quel quiz ou sondage.',
    look: 'Regardez l’icône avant d’écrire votre nom. Cliquez dessus pour lire ce qui a été trouvé, et à quel endroit de la page.',
    key: (key) =>
      `Au clavier, ${key} fait la même chose qu’un clic sur l’icône. Ce raccourci se change dans les réglages des extensions du navigateur.`,
    reload: 'Les pages ouvertes avant l’installation sont à recharger une fois.',
  },
  levels: {
    heading: 'Ce que l’extension dit d’une page',
    line: {
      listed: 'Selon des sources publiques, le site est lié à un parti.',
      missing: 'Un point a été relevé au formulaire\u00a0; vous voyez lequel, et ce que demande la loi.',
      unclear: 'Rien de certain ne peut être dit\u00a0; la raison est indiquée.',
      informed: 'Le formulaire, ou sa politique, dit qui prend vos données et pourquoi.',
      quiet: 'Rien sur la page ne prend de données personnelles.',
      blind: 'La page n’a pas pu être lue\u00a0; la raison est indiquée.',
    },
  },
  country: {
    heading: 'Votre pays',
    what: 'Une plainte va à l’autorité de contrôle d’un pays, le plus souvent celui où vous habitez. Un nouveau dossier commence par le pays choisi ici.',
    label: 'Pays',
    none: 'Non choisi',
    authority: (name) => `Autorité de ce pays\u00a0: ${name}`,
    undecided: 'Le dossier demande quelle autorité, ou dit pourquoi on ne peut écrire à aucune.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  later: 'Chaque choix vaut aussitôt. Pour le changer plus tard et voir le reste\u00a0:',
  stored: 'Ce qui est enregistré, et comment le supprimer',
  again: 'Premiers pas\u00a0: l’icône et le sens de ses réponses',
}
