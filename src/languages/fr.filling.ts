import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('fr-FR')

export const fillingTexts: FillingTexts = {
  title: 'Avant de signer – remplir ce formulaire',
  questions: {
    firstName: 'Prénom',
    surname: 'Nom',
    fullName: 'Nom complet',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    city: 'Ville',
    country: 'Pays',
    address: 'Adresse complète',
    email: 'E-mail',
    phone: 'Téléphone',
    organisation: 'Organisme',
    organisationSite: 'Page concernée',
    organisationContact: 'Contact de l’organisme',
    subject: 'Objet',
    factsDate: 'Date des faits',
    facts: 'Exposé des faits',
    priorContact: 'Démarches préalables',
    requests: 'Demandes',
    letter: 'Lettre entière',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Ouvrez le formulaire (${authority}) et laissez cette page ouverte dans son onglet.`,
        'Là-bas, cliquez sur l’icône de l’extension dans la barre d’outils, puis sur «\u00a0Remplir ce formulaire\u00a0».',
        'Relisez ce qui a été rempli, complétez, joignez les fichiers et envoyez vous-même. Si le formulaire a plusieurs pages, faites de même sur chacune.',
      ],
      account: 'Le formulaire demande un compte\u00a0: connectez-vous d’abord.',
      hosts: (hosts) => `Seules les pages de ${hosts} sont remplies, et seulement après votre clic.`,
    },
    copy: {
      heading: 'Copier champ par champ',
      lead: 'Dans l’ordre où les formulaires les demandent.',
      button: (question) => `Copier\u00a0: ${question}`,
      copied: (question) => `Copié\u00a0: ${question}.`,
      notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} caractères`
          : `${number.format(characters)} sur ${number.format(limit)} caractères`,
      short: (question, limit) => `${question}, ${number.format(limit)} caractères au plus`,
      plain: 'Copier',
      open: 'Voir le texte',
    },
    mail: {
      body: 'Ouvre votre messagerie avec l’adresse, l’objet et une version courte de la lettre.',
      attach:
        'Un lien ne transporte pas de fichiers\u00a0: joignez vous-même le PDF de la lettre entière et les autres fichiers.',
    },
    post: {
      heading: 'Par courrier',
      sign: 'Enregistrez le PDF, imprimez-le, signez-le et envoyez-le avec les pièces jointes à\u00a0:',
      copy: 'Copier l’adresse',
      copied: 'Adresse copiée.',
    },
  },
  page: {
    from: (site, reference) => `D’après le dossier sur ${site}, ${reference}.`,
    which: {
      heading: 'Quel dossier utiliser\u00a0?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Lecture du formulaire…',
    done: (count) => (count === 1 ? 'Un champ rempli' : `${count} champs remplis`),
    nothing: 'Aucun champ rempli',
    filled: 'Rempli',
    typed: 'Déjà rempli\u00a0: laissé tel quel',
    replace: (field) => `Remplacer\u00a0: ${field}`,
    notTaken: 'Refusé par la page',
    left: 'Non rempli',
    why: {
      'no-answer': 'Le dossier ne contient rien pour ce champ.',
      'too-long': 'La réponse est plus longue que le champ.',
    },
    unused: 'À copier vous-même',
    copy: (question) => `Copier\u00a0: ${question}`,
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    yours: 'À vous de remplir',
    frames:
      'Une partie de cette page vient d’une autre adresse\u00a0: rien n’y a été lu ni rempli. Si le formulaire est dans cette partie, ouvrez-la dans un onglet à part (clic droit, «\u00a0Ouvrir le cadre dans un nouvel onglet\u00a0») et remplissez-la là, ou copiez champ par champ depuis le dossier.',
    never: 'Rien n’a été envoyé. Relisez chaque champ, puis envoyez vous-même.',
    noDossier: {
      heading: 'Le dossier n’est pas ouvert',
      what: 'Vos réponses ne sont que dans l’onglet du dossier. Ouvrez-le, puis revenez ici.',
      open: 'Ouvrir le dossier',
    },
    elsewhere: {
      heading: 'Ce n’est pas une page de l’autorité',
      what: (hosts) => `Vos réponses ne vont qu’aux pages de ${hosts}, par une connexion chiffrée.`,
    },
    notAllowed: {
      heading: 'Le navigateur ne le permet pas ici',
      what: 'Ouvrez la fenêtre de l’extension par son icône pendant que cette page est au premier plan. Dans le dossier, vous pouvez copier champ par champ.',
    },
  },
}
