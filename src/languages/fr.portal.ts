import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'fr',
  asked: {
    firstName: 'prénom | prénoms | prénom usuel | premier prénom',
    surname: 'nom de famille | nom d’usage | nom usuel | nom patronymique | patronyme',
    halfSurname: '',
    name: 'nom | noms',
    fullName:
      'nom et prénom | nom et prénoms | nom prénom | nom prénoms | prénom et nom | prénom nom | nom complet | noms et prénoms | nom de famille et prénom | prénom et nom de famille | nom prénom s',
    street:
      'rue | voie | numéro et rue | rue et numéro | n rue | n et rue | n° et rue | numéro et voie | n° et voie | n et nom de rue | numéro et nom de rue | numéro et nom de la rue | numéro et nom de la voie | numéro et libellé de la voie | n et libellé de la voie | n° et libellé de voie | libellé de la voie | adresse ligne 1 | ligne d’adresse 1 | adresse 1 | ligne 1 de l’adresse | nom de la rue et numéro',
    houseNumber:
      'numéro de voie | numéro de rue | n° de rue | numéro de la voie | numéro | n° | boîte | bte | numéro de maison | appartement | bâtiment | étage | étage et porte',
    postcode: 'code postal | cp | n° postal | code postal npa | npa',
    city: 'ville | commune | localité | ville ou commune',
    town: 'code postal et ville | code postal ville | cp ville | cp et ville | ville et code postal | code postal et commune | code postal et localité | code postal localité | cp localité | npa localité | npa et localité',
    country: 'pays | pays de résidence',
    address:
      'adresse | adresse postale | adresse complète | adresse postale complète | domicile | adresse du domicile | adresse de correspondance | adresse de résidence',
    email:
      'e-mail | email | mail | courriel | mél | adresse e-mail | adresse email | adresse mail | adresse courriel | adresse électronique | adresse de messagerie | adresse de messagerie électronique | courrier électronique | adresse de courrier électronique | adresse mél | messagerie électronique',
    phone:
      'téléphone | tél | numéro de téléphone | n° de téléphone | téléphone portable | téléphone mobile | téléphone fixe | mobile | portable | numéro de portable | numéro de mobile | gsm | numéro de téléphone portable | numéro de téléphone mobile | téléphone fixe ou mobile | téléphone fixe ou portable',
    organisation:
      'dénomination sociale | raison sociale | dénomination | nom ou raison sociale | nom ou dénomination | nom commercial',
    site: 'site | site internet | site web | site concerné | adresse du site | adresse du site internet | adresse du site web | adresse internet | adresse web | url | url du site | url de la page | lien | lien vers la page | lien vers le site | lien de la page | adresse de la page | page concernée | page web | page web concernée | nom du site | adresse url | site ou application | site internet ou application | site web ou application | page',
    contact: 'contact | coordonnées | coordonnées de contact | moyen de contact | point de contact',
    subject:
      'objet | sujet | intitulé | objet de la plainte | objet de votre plainte | objet de la réclamation | objet de votre réclamation | objet de la demande | objet de votre demande | titre de la plainte | titre de votre plainte | intitulé de la plainte | objet du message | sujet de la plainte | objet du signalement | objet succinct',
    facts:
      'description | faits | les faits | exposé des faits | exposé | description des faits | description de la situation | description détaillée | description du problème | description de votre plainte | contexte | motif de la plainte | motifs de la plainte | motif de votre plainte | motifs de votre plainte | message | votre message | contenu de la plainte | texte de la plainte | texte de votre plainte | problème | problème rencontré | récit | circonstances | situation | ce qui s’est passé | que s’est-il passé | détail de la plainte | détails de la plainte | détail des faits | détails des faits | votre plainte | votre réclamation | ce qui est arrivé | ce qui s’est produit | violation | violation alléguée | manquement | infraction | atteinte | grief | griefs | nature de la violation | affaire',
    factsDate:
      'date des faits | date de l’incident | date du constat | date de l’événement | date de la collecte | date de la violation | date de survenance | date des faits constatés | date à laquelle les faits se sont produits | quand les faits se sont-ils produits | date de découverte des faits | date du fait',
    priorContact:
      'démarches | démarches préalables | démarches effectuées | démarches entreprises | démarches déjà effectuées | vos démarches | contact préalable | contacts préalables | avez-vous contacté | avez-vous déjà contacté | échanges avec l’organisme | démarches auprès de l’organisme | démarches auprès du responsable | démarche préalable | quelles démarches | quelles démarches … effectuées | quelles démarches … entreprises | démarches … effectuées | démarches … entreprises | avez-vous … contacté | vous êtes-vous … adressé | avez-vous … écrit | avez-vous … contact | pris contact | contact préalable avec | vos échanges | quelles actions | actions … entreprises | actions … menées',
    requests:
      'demandes | vos demandes | vos attentes | attentes | ce que vous demandez | que demandez-vous | que souhaitez-vous | que souhaitez-vous obtenir | ce que vous souhaitez | suites attendues | suite attendue | mesures demandées | résultat attendu | résultat souhaité | qu’attendez-vous | ce que vous attendez | demande adressée | que souhaitez-vous … obtenir | qu’attendez-vous … de | quel résultat | résultat … obtenir | résultat … attendu | mesures … souhaitées | quelles mesures',
    letter:
      'texte intégral de la plainte | texte intégral | texte du courrier | votre courrier | courrier | lettre',
    tell: 'décrivez | décrire | expliquez | expliquer | précisez | détaillez | détailler | exposez | exposer | racontez',
    none: 'titre | nom de naissance | nom de jeune fille | date de naissance | lieu de naissance | né le | nationalité | profession | fonction | qualité | civilité | sexe | genre | siren | siret | rna | numéro siren | numéro de dossier | n° de dossier | numéro de référence | référence | références | identifiant | mot de passe | captcha | code de vérification | code de sécurité | numéro client | iban | fax | télécopie | complément d’adresse | adresse ligne 2 | adresse 2 | ligne d’adresse 2 | lieu-dit | boîte postale | bp | cedex | région | département | province | canton | langue | données concernées | données en cause | préjudice | réponse de l’organisme | réponse reçue | réponse obtenue | commentaire | commentaires | remarque | remarques | informations complémentaires | pièce | pièces | pièces jointes | fichier | document | documents | date de la demande | date de votre demande | date du courrier | date | signature | fait à | service | secteur | catégorie | type | pseudonyme | numéro de téléphone de l’expéditeur | numéro expéditeur | nombre de personnes | numéro de carte | numéro de sécurité sociale | mots clés | recherche | rechercher',
  },
  whose: {
    self: 'plaignant | plaignante | réclamant | requérant | demandeur | déclarant | usager | auteur de la plainte | auteur de la réclamation | auteur du signalement | auteur | identité | informations personnelles | état civil | qui êtes-vous | coordonnées personnelles | personne qui dépose la plainte | personne qui porte plainte | partie plaignante | identité du plaignant | personne introduisant la réclamation',
    possessive: 'votre | vos | mon | ma | mes',
    organisation:
      'organisme | organismes | organisation | responsable de traitement | responsable du traitement | société | entreprise | association | mis en cause | mise en cause | entité | établissement | administration | éditeur | structure | organisme mis en cause | organisme concerné | professionnel | fournisseur | organisme visé | site visé | acteur visé | visé par | contre qui | personne morale | partie adverse | parti politique | à l’encontre de',
    other:
      'représentant | représentante | représentée | représenté | mandataire | mandant | avocat | conseil | tiers | autre personne | mineur | enfant | personne concernée | personne représentée | témoin | délégué à la protection des données | dpo | dpd | newsletter | lettre d’information | s’abonner | abonnez | abonnement | connexion | se connecter | connectez | s’identifier | conjoint | contact presse | représentant légal | interlocuteur | personne contactée | sous-traitant | signalant professionnel | votre entreprise | votre société | votre organisme | votre association',
  },
  filling:
    'de | du | des | d | la | le | les | l | un | une | et | ou | à | au | aux | en | par | pour | sur | s | n | ne | obligatoire | facultatif | facultative | facultatifs | requis | requise | champ | champs | complète | complet | exacte | exact | personnel | personnelle | principal | principale | concerné | concernée | concernant | veuillez | merci | indiquer | indiquez | saisir | saisissez | renseigner | renseignez | entrez | vous | ce | cette | ces | qui | que | est | votre plainte | votre réclamation | votre demande | votre signalement | la plainte | plainte | réclamation | confirmation | confirmer | confirmez | confirmation de | répéter | répétez | ressaisir | ressaisissez | nouveau | précis | précise | connu | connue | si | contre | lequel | laquelle | postal | actuel | actuelle | valide | ici | joindre | contacter | nous | vous joindre | où | ex | exemple | max | maximum | caractères | caractère | détaillée | détaillé | précisément | brève | brièvement | complément | dans le détail | détail | personne | déjà | au préalable | préalablement | où vous habitez | manière | de manière | autorité | application | appli | contact | correspondance | notamment | relatif | relative | au mieux | journée | en journée | avec vos mots | en quelques mots | par ordre chronologique',
  characters: 'caractères | caractère | signes',
  least: 'minimum | min | moins',
}
