import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

/** In French nought is singular. */
const many = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`

/** Letters are feminine, dossiers masculine. */
function counted(what: string, end: 'e' | '', { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  const agree = (word: string, count: number) => `${count} ${word}${end}${count < 2 ? '' : 's'}`
  const brought = `${renewed} mis${end}${end === 'e' && renewed > 1 ? 's' : ''}`
  return `${what}\u00a0: ${agree('ajouté', added)}, ${brought} à jour, ${agree('inchangé', kept)}.`
}

/** The journal in French. */
export const journalTexts: JournalTexts = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Journal',
  lead: 'Vos lettres, leur suite, et le jour où y revenir. Tout reste dans ce navigateur.',
  loading: 'Ouverture de votre journal…',
  failed: {
    what: 'Le journal n’a pas pu être ouvert. Le disque est peut-être plein, ou le navigateur n’autorise pas l’enregistrement.',
    retry: 'Réessayer',
  },
  empty: {
    heading: 'Aucune lettre pour le moment',
    what: 'Chaque dossier que vous ouvrez reçoit une ligne ici\u00a0: vous le retrouvez une fois son onglet fermé. Quand vous avez envoyé une lettre, le journal vous rappelle le jour où une réponse est due.',
    how: 'Ouvrez une page avec un formulaire, cliquez sur l’extension dans la barre d’outils et choisissez «\u00a0Préparer une plainte\u00a0».',
  },
  kind: {
    complaint: 'Plainte',
    report: 'Signalement',
    rights: 'Demande d’exercice de droits',
    notice: 'Message au site',
  },
  to: { rights: 'l’organisme', notice: 'le site', nobody: 'aucune autorité choisie' },
  state: { draft: 'Brouillon', sent: 'Envoi fait', answered: 'Réponse reçue', closed: 'Affaire close' },
  filter: {
    legend: 'Afficher',
    answers: { due: 'À revoir', open: 'En cours', closed: 'Closes' },
    none: {
      due: 'Rien n’est à revoir.',
      open: 'Aucune lettre n’est en cours.',
      closed: 'Aucune affaire n’est close.',
    },
  },
  card: {
    addressee: 'Destinataire',
    reference: 'Référence',
    state: 'État',
    begun: (day) => `Dossier commencé le ${day}`,
    sent: (day) => `Envoi le ${day}`,
    answered: (day) => `Réponse le ${day}`,
    closed: (day) => `Affaire close le ${day}`,
    next: 'Y revenir le',
    noNext: 'Aucun jour fixé',
    due: (day) => `À revoir depuis le ${day}`,
    dossier: 'Ouvrir le dossier',
    dossierGone: 'Son dossier a été supprimé.',
    note: 'Note',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Aucun texte ne fixe de délai pour un message au site\u00a0: c’est votre propre rappel, ${term.days} jours après l’envoi.`
    if (term?.article === 'UK 12A')
      return 'L’organisme a un mois pour répondre (articles 12(3) et 12A du UK GDPR). Ce délai court du jour où il reçoit votre lettre\u00a0; il peut être prolongé ou suspendu si l’organisme vous en informe dans ce mois.'
    if (term?.article === 'DPA 166')
      return 'Si l’ICO ne vous dit rien dans les trois mois, un tribunal peut le lui ordonner (section 166 du Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Une demande d’accès reçoit en règle générale une réponse dans les 30 jours (art. 25, al. 7, de la loi suisse sur la protection des données).'
    if (term?.article === '12(3)')
      return 'L’organisme a un mois pour répondre (article 12, paragraphe 3, du RGPD). Ce délai court du jour où il reçoit votre lettre\u00a0; il peut être prolongé si l’organisme vous en informe dans ce mois.'
    if (term?.article === '78(2)')
      return 'L’autorité a trois mois pour vous informer de l’état de votre plainte (article 78, paragraphe 2, du RGPD).'
    return kind === 'report'
      ? 'Une autorité ne doit pas de réponse à un signalement\u00a0: il n’y a pas de délai. Vous pouvez fixer un jour vous-même.'
      : 'Aucun délai légal n’est connu ici pour cette lettre. Vous pouvez fixer un jour vous-même.'
  },
  weekend:
    'Un délai qui s’achève un samedi, un dimanche ou un jour férié court jusqu’à la fin du jour ouvrable suivant.',
  change: {
    act: 'Modifier',
    state: 'État',
    day: { sent: 'Envoi le', answered: 'Réponse le', closed: 'Affaire close le' },
    dayHint: 'Aujourd’hui ou un jour passé.',
    back: 'Un retour en arrière corrige\u00a0: les jours qui suivent sont retirés.',
    remind: 'Y revenir le',
    remindHint: 'Laissez vide pour ne pas avoir de rappel.',
    note: 'Note',
    noteHint: 'Un numéro de dossier, un nom, ce qui a été dit. Conservée dans ce navigateur.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    saved: 'Modification enregistrée.',
    problem: {
      'no-day': 'Indiquez un jour.',
      future: 'Ce jour est encore à venir.',
      'before-the-last': 'Ce jour précède l’étape d’avant.',
      'not-sent': 'Indiquez d’abord l’envoi de la lettre.',
      gone: 'Cette lettre a été supprimée dans un autre onglet.',
      'storage-full': 'Rien n’a pu être enregistré\u00a0: le disque est plein. Rien n’a été modifié.',
    },
  },
  calendar: {
    heading: 'Agenda',
    what: 'Les rappels dans un fichier (.ics) que tout agenda peut lire. Un agenda est souvent copié dans un nuage\u00a0: le site n’y est donc pas nommé, sauf si vous le voulez.',
    one: 'Enregistrer le rappel (.ics)',
    all: 'Enregistrer tous les rappels (.ics)',
    naming: 'Nommer le site dans l’agenda',
    namingHint: 'Qui voit votre agenda voit alors de quel site il s’agit.',
    none: 'Aucun jour à venir n’appelle de rappel.',
    saved: (count) => `${many(count, 'rappel enregistré', 'rappels enregistrés')}.`,
    title: (kind, reference, host) =>
      host === null
        ? `À revoir\u00a0: ${kind.toLowerCase()} ${reference}`
        : `À revoir\u00a0: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, référence ${reference}. ${why}\nVotre journal se trouve dans l’extension Avant de signer.`,
  },
  remove: {
    act: 'Supprimer',
    ask: 'Supprimer cette lettre du journal\u00a0? Son dossier, avec les images de la page, est supprimé aussi, sauf si une autre lettre en est issue.',
    dossierOnly: 'Supprimer le dossier seul',
    confirm: 'Supprimer',
    keep: 'Conserver',
    removed: 'Lettre supprimée.',
    dossierRemoved: 'Le dossier est supprimé\u00a0; la ligne reste.',
    failed: 'La suppression n’a pas abouti. Réessayez.',
    all: {
      heading: 'Tout supprimer',
      what: 'Toutes les lettres et tous les dossiers, avec leurs images et leurs pages enregistrées, ainsi que vos nom et adresse s’ils sont conservés. Les listes et les réglages restent.',
      act: 'Tout supprimer…',
      ask: (letters) =>
        letters === 0
          ? 'Supprimer tous les dossiers\u00a0? C’est définitif.'
          : `Supprimer ${many(letters, 'lettre', 'lettres')} et tous les dossiers\u00a0? C’est définitif.`,
      confirm: 'Tout supprimer',
      removed: 'Tout est supprimé.',
    },
  },
  keepFor: {
    heading: 'Durée de conservation',
    label: 'Conserver lettres et dossiers après la dernière modification pendant',
    managed: 'Fixé par la personne qui administre ce navigateur.',
    hint: 'Ensuite, la suppression est automatique. Un dossier resté sans réponse à ses questions disparaît après 30 jours.',
    answers: {
      3: '3 mois',
      6: '6 mois',
      12: '12 mois',
      24: '24 mois',
      always: 'jusqu’à ce que je les supprime',
    },
    failed: 'Ce réglage n’a pas pu être enregistré.',
  },
  file: {
    heading: 'Export et import',
    what: 'Tout dans un seul fichier\u00a0: lettres, dossiers avec leurs images telles que prises (y compris ce que vous y avez masqué), réglages, abonnements à des listes, sites où vous avez masqué l’avertissement. Le fichier n’est pas chiffré.',
    withPages: 'Avec les pages enregistrées (la plus grande part)',
    withIdentity: 'Avec mes nom et adresse, s’ils sont conservés ici',
    export: 'Tout exporter',
    exporting: 'Écriture du fichier…',
    exported: (letters, megabytes) =>
      `Export terminé\u00a0: ${many(letters, 'lettre', 'lettres')}, ${megabytes}\u00a0Mo.`,
    exportFailed: 'Le fichier n’a pas pu être écrit. Rien n’a été modifié ici.',
    exportTooLarge:
      'Le fichier serait trop grand pour être importé de nouveau. Laissez de côté les pages enregistrées, ou supprimez d’abord d’anciens dossiers.',
    import: 'Importer un fichier',
    importHint: 'Le plus récent l’emporte\u00a0; rien n’est supprimé.',
    importing: 'Lecture du fichier…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Lettres', 'e', letters),
        counted('Dossiers', '', dossiers),
        identity
          ? 'Vos nom et adresse se trouvaient dans le fichier\u00a0; ils sont désormais conservés ici.'
          : '',
        settings ? 'Les réglages du fichier s’appliquent désormais.' : '',
        refused === 0
          ? ''
          : refused === 1
            ? '1 élément du fichier n’a pas pu être lu et n’a pas été repris.'
            : `${refused} éléments du fichier n’ont pas pu être lus et n’ont pas été repris.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'Il n’y avait rien dans le fichier.',
    refused: {
      'too-large': 'Ce fichier dépasse la taille admise. Rien n’a été modifié.',
      'not-ours': 'Ce fichier n’est pas un export de ce journal. Rien n’a été modifié.',
      newer:
        'Ce fichier vient d’une version plus récente de l’extension. Mettez l’extension à jour, puis importez-le. Rien n’a été modifié.',
      incomplete: 'Ce fichier est tronqué\u00a0: sa fin manque. Rien n’a été modifié.',
      unreadable: 'Le navigateur n’a pas pu lire ce fichier. Rien n’a été modifié.',
      'storage-full': 'Il n’y a pas assez de place sur le disque pour ce fichier. Rien n’a été modifié.',
    },
    silenced: 'Sites du fichier sur lesquels il n’y aura plus d’avertissement',
    silencedHint:
      'Pour qu’il revienne\u00a0: «\u00a0Listes et réglages\u00a0», «\u00a0Sites sans avertissement\u00a0».',
    lists: 'Listes du fichier sans abonnement ici',
    listsHint:
      'Abonnez-vous de nouveau dans «\u00a0Listes et réglages\u00a0», avec cette adresse et cette clé.',
  },
  step: {
    heading: 'Dans votre journal',
    what: 'Ce dossier a une ligne dans votre journal\u00a0: vous l’y retrouvez une fois cet onglet fermé.',
    reference: 'Référence',
    waiting: 'Une fois la lettre écrite et envoyée par vos soins, vous pourrez l’indiquer ici.',
    day: 'Je l’ai envoyée le',
    dayHint: 'Le journal vous rappelle ensuite le jour où une réponse est due.',
    future: 'Ce jour est encore à venir.',
    mark: 'Noter l’envoi',
    elsewhere: (authority) =>
      `La lettre affichée a un autre destinataire que l’autorité choisie au point 3\u00a0: ${authority}. Le journal note un envoi à ce destinataire.`,
    notNamed: (authority) =>
      `La lettre affichée ne nomme pas l’autorité choisie (${authority}) comme destinataire. Ne notez l’envoi que si c’est là que vous l’avez envoyée.`,
    markTo: (authority) => `Noter l’envoi (destinataire\u00a0: ${authority})`,
    marked: 'C’est noté dans le journal.',
    notSent: 'Finalement pas envoyée',
    calendar: 'Enregistrer le rappel (.ics)',
    journal: 'Ouvrir le journal',
    failed: 'Rien n’a pu être noté dans le journal\u00a0: le disque est peut-être plein.',
    earlier: (authority, day, reference) =>
      `Vous avez déjà adressé une plainte sur ce site le ${day} (destinataire\u00a0: ${authority}, référence ${reference}). Une plainte par personne et par site suffit\u00a0: ce qui est nouveau peut y être ajouté sous sa référence.`,
  },
  options: {
    heading: 'Journal',
    what: 'Vos lettres et leurs dates, les rappels, l’export et l’import.',
    open: 'Ouvrir le journal',
  },
}
