import type { PageReportTexts } from './shape/page-report.ts'

/** French texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'fr',
  title: 'Ce qui a été vu sur cette page',
  loading: 'Lecture de ce que l’on sait de la page…',
  site: 'Site',
  pageTitle: 'Titre de la page',
  address: 'Adresse',
  omitted: 'sans ce qui suit «\u00a0?\u00a0» ou «\u00a0#\u00a0», qui peut désigner la personne',
  looked: 'Vue le',
  pageLanguage: 'Langue de la page',
  made: 'Établi avec',
  list: 'Liste',
  boxes: 'Cases',
  box: { ticked: 'déjà cochée', empty: 'non cochée' },
  way: (site) => `De vous au formulaire sur ${site}.`,
  colon: '\u00a0: ',
  limits:
    'Ce rapport dit ce que l’extension a lu sur la page à ce moment, sur cet appareil. «\u00a0Pas trouvé\u00a0» veut dire que les mots n’ont pas été trouvés là où ils ont été cherchés\u00a0; une personne peut en voir davantage. Une page peut changer. Ouvrir ce rapport n’envoie rien.',
  print: 'Imprimer',
  save: 'Enregistrer en texte',
  keeping: {
    tab: 'Ce rapport reste dans cet onglet jusqu’à sa fermeture. Enregistrez ou imprimez ce que vous voulez garder.',
    private:
      'Fenêtre privée\u00a0: rien n’est gardé. Enregistrez ou imprimez ce que vous voulez garder tant que la page est là.',
    none: 'Le navigateur n’a pas pu garder ce rapport en cas de rechargement. Enregistrez-le ou imprimez-le maintenant.',
  },
  notSeenTitle: 'On ne sait rien de la page',
  notSeen: {
    'tab-gone':
      'L’onglet de la page a été fermé, et rien n’est gardé ici. Ouvrez de nouveau la page, puis le rapport depuis la fenêtre de l’extension.',
    'other-page':
      'L’onglet affiche maintenant un autre site. Ouvrez de nouveau le rapport depuis la fenêtre de l’extension.',
    'no-answer':
      'L’extension n’a pas pu regarder la page. Ouvrez de nouveau le rapport depuis la fenêtre de l’extension.',
  },
}
