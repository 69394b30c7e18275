import type { EvidenceTexts } from './shape/evidence.ts'

/** French texts about evidence. */
export const evidenceTexts: EvidenceTexts = {
  language: 'fr',
  locale: 'fr-FR',
  pictures: {
    loading: 'Recherche de ce qui a été enregistré à votre clic…',
    form: (number) => `Capture ${number} du formulaire`,
    covered: (count) =>
      count === 1
        ? 'Un endroit où l’on peut écrire est masqué.'
        : `${count} endroits où l’on peut écrire sont masqués.`,
    nothingToCover: 'Aucun endroit où l’on peut écrire n’a été vu dans cette capture.',
    uncovered:
      'Les champs ne sont pas masqués\u00a0: ce que vous y avez écrit est lisible dans cette capture, pour quiconque la reçoit.',
    unknown:
      'L’emplacement des champs dans cette capture n’a pas pu être déterminé\u00a0: rien n’est masqué. Masquez vous-même ce que vous avez écrit.',
    coverFields: 'Masquer les champs dans cette capture',
    notKept: 'Cette capture n’est pas jointe.',
    broken:
      'Cette capture n’a pas pu être dessinée\u00a0: elle est laissée de côté. Rien de non masqué ne part à sa place.',
    missing: {
      'not-found': 'Pas de capture à part du formulaire\u00a0: il n’a pas été retrouvé sur la page.',
      'not-allowed':
        'Pas de capture à part du formulaire\u00a0: le navigateur ne l’a pas permise sur cette page.',
      failed: 'Pas de capture à part du formulaire\u00a0: le navigateur n’a pas pu la prendre.',
      'too-large': 'Pas de capture à part du formulaire\u00a0: elle était trop lourde pour être conservée.',
      'no-time':
        'Le formulaire continue sous sa dernière capture\u00a0: en prendre d’autres vous aurait fait attendre.',
    },
  },
  editor: {
    open: 'Recadrer la capture ou masquer davantage',
    how: 'Faites glisser sur la capture pour délimiter une zone, ou saisissez sa position en pixels. Puis masquez-la, ou ne gardez qu’elle.',
    area: 'Zone délimitée',
    left: 'Depuis la gauche',
    top: 'Depuis le haut',
    width: 'Largeur',
    height: 'Hauteur',
    cover: 'Masquer cette zone',
    crop: 'Ne garder que cette zone',
    whole: 'Reprendre la capture entière',
    undo: 'Annuler',
    covers: 'Masqué par vous',
    removeCover: (number) => `Démasquer la zone ${number}`,
    pixels: 'pixels',
    done: {
      covered: 'Zone masquée.',
      cropped: 'Seule la zone délimitée est gardée.',
      whole: 'La capture entière est de nouveau montrée.',
      undone: 'Annulé.',
      removed: 'Zone démasquée.',
    },
    notKept: 'Cette retouche n’a pas pu être conservée\u00a0: elle vaut tant que cette page reste ouverte.',
    gone: 'Ce qui est masqué ou retiré n’est pas dans le fichier enregistré\u00a0: les pixels sont remplacés, non floutés, et n’en peuvent pas être retrouvés. La capture d’origine reste dans ce navigateur avec le dossier, pour que vous puissiez annuler.',
  },
  archive: {
    keep: (kind, size) =>
      `Mettre dans le zip la page telle qu’elle était (${kind === 'mhtml' ? 'MHTML, à ouvrir avec un navigateur Chromium' : 'HTML, sans ses images'}, ${size})`,
    what: 'Sans scripts et sans les valeurs des champs. Elle contient en revanche ce que la page elle-même affichait, comme votre nom si une session était ouverte.',
    pending: 'Enregistrement de la page en cours…',
    missing: {
      'not-supported': 'La page n’a pas été enregistrée\u00a0: ce navigateur n’en a pas le moyen.',
      'not-allowed': 'La page n’a pas été enregistrée\u00a0: le navigateur ne l’a pas permis.',
      failed:
        'La page n’a pas été enregistrée\u00a0: le navigateur n’a pas pu le faire, ou a été interrompu.',
      'too-large': 'La page n’a pas été enregistrée\u00a0: elle était trop lourde pour être conservée.',
    },
  },
  bundle: {
    heading: 'Tout dans un seul fichier',
    save: 'Tout enregistrer (zip)',
    making: 'Assemblage en cours…',
    saved: (name, size) => `Enregistré sous ${name} (${size}).`,
    failed: 'Le zip n’a pas pu être préparé. Les fichiers peuvent être enregistrés un à un sous la lettre.',
    withoutLetter: 'La lettre n’est pas encore écrite\u00a0: le zip ne contient que les preuves.',
    warning:
      'Le zip contient votre lettre, avec votre nom si vous l’avez donné, et ce que la page affichait. Quiconque le reçoit peut tout lire.',
    contents: 'Ce qu’il contient',
    size: (size) => `Environ ${size} avant compression.`,
    limits:
      'Toutes les autorités n’acceptent pas un zip (celle du Danemark le refuse), et certaines limitent la taille (1,5\u00a0Mo constaté en Bavière). Le PDF contient la lettre et toutes les captures\u00a0: c’est alors la voie à suivre.',
    part: {
      letter: 'Votre lettre',
      record: 'Relevé de la page\u00a0: champs, textes, liens et constats',
      picture: 'Capture',
      archive: 'La page telle qu’elle était, sans scripts ni valeurs des champs',
      frame: 'Un cadre de la page',
      documents: 'Politiques de confidentialité et mentions légales lues',
      lists: 'Entrées de listes avec leurs sources',
      report: 'Résumé pour les machines, selon le modèle européen de signalement à une autorité',
    },
    verify: 'Vérifier un zip enregistré',
  },
  readme: ({ reference, page, checkedAt, versions, files }) =>
    [
      `PREUVES ${reference}`,
      '',
      'De quoi il s’agit',
      'Fichiers assemblés sur l’ordinateur d’une personne pour une plainte ou un signalement au sujet d’une page web.',
      `Page\u00a0: ${page}`,
      `Lue le\u00a0: ${checkedAt}`,
      `Lue avec\u00a0: ${versions}`,
      '',
      'Fichiers',
      ...files.map(({ name, what }) => `${name}\u00a0: ${what}`),
      'manifest.json\u00a0: nomme chaque pièce avec sa taille, son SHA-256 et son heure',
      'SHA256SUMS\u00a0: empreintes pour sha256sum',
      '',
      'Comment vérifier que rien n’a changé',
      'Sous Linux\u00a0: sha256sum -c SHA256SUMS',
      'Sous macOS\u00a0: shasum -a 256 -c SHA256SUMS',
      'Sous Windows (PowerShell)\u00a0: Get-FileHash -Algorithm SHA256 *, puis comparer avec SHA256SUMS',
      'Ou ouvrir le zip sur la page «\u00a0Vérifier un dossier de preuves\u00a0» de l’extension.',
      '',
      'Ce que cela montre, et ne montre pas',
      'Les empreintes montrent que les fichiers sont tels qu’ils étaient quand le dossier a été assemblé. Elles ne montrent ni qui l’a fait, ni que la page était ainsi\u00a0: une capture faite soi-même est une preuve librement appréciée, les heures sont celles de l’horloge de l’ordinateur, et l’autorité peut regarder la page elle-même.',
      'Le fichier de la page est un contenu étranger. Les scripts et les valeurs des champs en ont été retirés\u00a0; ne l’ouvrez que si vous en avez besoin.',
      '',
    ].join('\n'),
  options: {
    heading: 'Dossiers de preuves',
    what: 'Un zip enregistré depuis un dossier, le vôtre ou un autre que vous avez reçu, peut être vérifié sans réseau.',
    open: 'Vérifier un dossier de preuves',
  },
  verify: {
    title: 'Vérifier un dossier de preuves',
    lead: 'Montre si les fichiers d’un dossier de preuves sont tels qu’à sa création, et ce qu’ils disent.',
    promise: 'Le fichier est lu sur cet ordinateur. Rien n’en est envoyé, et rien n’y est exécuté.',
    choose: 'Choisir un dossier de preuves (zip)',
    drop: 'ou le déposer ici',
    reading: 'Lecture du dossier…',
    refused: {
      'no-zip': 'Ce n’est pas un zip, ou sa fin manque.',
      'too-large':
        'Non ouvert\u00a0: le fichier est plus gros que ne peut l’être un dossier de preuves, ou grossirait démesurément une fois décompressé.',
      'too-many': 'Non ouvert\u00a0: il contient plus de fichiers qu’un dossier de preuves.',
      encrypted: 'Non ouvert\u00a0: le zip est chiffré, ce qu’un dossier de preuves n’est pas.',
      'unknown-method':
        'Non ouvert\u00a0: ses fichiers sont compressés d’une façon qu’un dossier de preuves n’emploie pas.',
      'bad-name':
        'Non ouvert\u00a0: le nom d’un fichier n’est pas de ceux d’un dossier de preuves (sous-dossier, chemin ou caractères inhabituels).',
      twice: 'Non ouvert\u00a0: deux fichiers y portent le même nom.',
      overlapping:
        'Non ouvert\u00a0: des fichiers du zip se chevauchent, ou quelque chose est caché entre eux.',
      damaged: 'Non ouvert\u00a0: le zip est endommagé.',
      'no-manifest': 'Ce zip n’est pas un dossier de preuves\u00a0: manifest.json manque.',
      'broken-manifest': 'manifest.json est là, mais endommagé ou d’une autre version.',
      'no-checksums': 'SHA256SUMS manque\u00a0: rien ne peut être vérifié.',
      'broken-checksums': 'SHA256SUMS est là, mais endommagé.',
      unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
    },
    right: 'Tous les fichiers sont là, inchangés depuis la création du dossier.',
    wrong: (count) =>
      count === 1
        ? 'Un fichier n’est pas tel que le dossier le dit.'
        : `${count} fichiers ne sont pas tels que le dossier le dit.`,
    state: {
      right: 'inchangé',
      changed: 'modifié\u00a0: son empreinte est une autre',
      damaged: 'endommagé\u00a0: il ne peut pas être décompressé',
      missing: 'manquant',
      unnamed: 'ajouté\u00a0: le dossier ne le nomme pas',
      contradicted: 'contredit\u00a0: manifest.json et SHA256SUMS n’en disent pas la même chose',
    },
    files: 'Fichiers',
    hash: 'SHA-256 annoncé',
    foundHash: 'SHA-256 constaté',
    means:
      'Cela montre que rien n’a été changé après coup par quelqu’un qui n’aurait pas aussi écrit de nouvelles empreintes. Cela ne montre ni qui a fait le dossier, ni quand, ni que la page était ainsi. Comparez avec les empreintes imprimées dans la lettre, et regardez la page elle-même.',
    report: {
      heading: 'Ce que dit le dossier',
      page: 'Page',
      checkedAt: 'Lue le',
      createdAt: 'Dossier commencé le',
      reference: 'Référence',
      versions: 'Lue avec',
      extension: (version, browser) => `Avant de signer ${version}, ${browser}`,
      outcomes: {
        unmet: 'Introuvable ou pas en ordre sur cette page à ce moment',
        unclear: 'Incertain',
        met: 'Constaté en ordre',
        inapplicable: 'Sans objet',
      },
      noFindings: 'Le relevé ne contient aucun constat.',
      listings: 'Sur des listes',
      noListings: 'Le dossier ne contient aucune entrée de liste.',
      notShown:
        'Le relevé manque, a été modifié ou est d’une autre version\u00a0: son contenu n’est pas montré.',
      missing: 'Ce qui n’a pas pu être obtenu',
      why: {
        'not-supported': 'le navigateur n’en a pas le moyen',
        'not-allowed': 'le navigateur ne l’a pas permis',
        failed: 'échec',
        'too-large': 'trop lourd',
        whole: 'inutile\u00a0: entièrement dans la première capture',
        'not-found': 'pas retrouvé',
        'no-time': 'pas le temps',
        'left-out': 'laissé de côté par la personne',
        none: 'il n’y en avait pas',
      },
    },
    pictures: 'Captures',
    pictureAlt: (name) => `Capture ${name}`,
    asText: 'Afficher en texte',
    cut: 'Seul le début est montré. Le texte entier est dans le fichier.',
    archiveNote: 'La page enregistrée n’est pas montrée ici\u00a0: c’est un contenu étranger.',
    another: 'Vérifier un autre dossier',
  },
}
