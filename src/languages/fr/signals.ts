/** Words that the sites print in French. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: `
      Se connecter | Connexion | Connexion / S'inscrire | Se connecter / S'inscrire | S'identifier | Identifiez-vous |
      Connectez-vous | Se connecter ou s’inscrire | Me connecter | Connexion / Inscription | Bon retour |
      Se connecter / Créer un compte | Connectez-vous à votre compte
    `,
  },
  register: {
    ours: "S'inscrire | Inscription | Créer un compte | Inscrivez-vous",
  },
  'sign-out': {
    ours: 'Se déconnecter | Déconnexion | Me déconnecter',
  },
  account: {
    'guide-000': 'Mon compte',
    ours: `
      Profil | Mon profil | Compte | Mon AliExpress | Votre compte | Espace personnel | Espace client |
      Vue d’ensemble du compte | Ma page | Profil utilisateur
    `,
  },
  greeting: {
    ours: 'Bonjour | Salut | Bienvenue',
  },
  password: {
    ours: 'Mot de passe | Mot de passe oublié | Votre mot de passe',
  },
  'account-neighbour': {
    ours: `
      Mes commandes | Commandes | Mes pièces | Pièces | Coupons | Mes coupons | Messages | Centre de messages |
      Liste de souhaits | Liste d’envies | Ma liste de souhaits | Favoris | Mes favoris | Paramètres |
      Paramètres du compte | Réglages | Adresses | Adresse de livraison | Adresses de livraison | Carnet d’adresses |
      Mes adresses | Retours | Remboursements | Retours et remboursements | Remboursement et retour | Avis | Mes avis |
      Évaluations | Boutiques suivies | Se déconnecter | Déconnexion | Centre d’aide | Aperçu | Vue d’ensemble | Sécurité |
      Sécurité du compte | Bons d’achat | Cartes cadeaux | Historique | Consultés récemment | Litiges | Notifications |
      Mes messages | Inviter des amis
    `,
  },
  wallet: {
    'guide-000': 'Portefeuille | Mon portefeuille',
    ours: 'Porte-monnaie | Portefeuille AliExpress | Wallet | Mon porte-monnaie | Votre portefeuille',
  },
  payments: {
    'guide-000': 'Paiements',
    ours: `
      Paiement | Modes de paiement | Moyens de paiement | Mode de paiement | Moyen de paiement | Mes paiements |
      Mes moyens de paiement | Méthodes de paiement | Paramètres de paiement | Options de paiement | Gestion des paiements |
      Informations de paiement | Gérer les paiements | Facturation | Vos moyens de paiement
    `,
  },
  cards: {
    'guide-000': 'Cartes bancaires',
    aliexpressom: 'Mes cartes bancaires',
    ours: `
      Cartes de paiement | Cartes enregistrées | Mes cartes | Cartes | Cartes de crédit | Cartes de crédit / débit |
      Cartes de crédit ou de débit | Vos cartes | Cartes liées | Cartes associées | Cartes et comptes bancaires |
      Mes cartes enregistrées | Cartes mémorisées | Cartes sauvegardées
    `,
  },
  'manage-cards': {
    'guide-000': 'Gérer mes cartes',
    ours: `
      Gérer les cartes | Gérer vos cartes | Gestion des cartes | Modifier les cartes | Voir mes cartes | Voir les cartes |
      Gérer la carte | Gérer ma carte | Gérer mes cartes bancaires | Voir toutes les cartes |
      Gérer les cartes enregistrées | Afficher mes cartes
    `,
  },
  manage: {
    ours: `
      Gérer | Modifier | Organiser | Éditer | Gestion | Changer | gérer | gérez | gestion | modifier | modifiez | éditer |
      organiser
    `,
  },
  more: {
    ours: "Plus | Plus d'options | Options | Autres actions | Actions | Plus d’actions | Autres options | Menu",
  },
  alipay: {
    ours: `
      Mon Alipay | Mon compte Alipay | Accéder à Mon Alipay | Alipay | Aller sur Alipay | Compte Alipay | Ouvrir Alipay |
      Accéder à Alipay | Alipay
    `,
  },
  card: {
    ours: `
      carte | cartes | carte bancaire | carte de crédit | carte de paiement | moyen de paiement | mode de paiement |
      carte de débit | cb | carte* | CB | moyen* de paiement | mode* de paiement
    `,
  },
  remove: {
    'guide-000': 'Supprimer | Retirer',
    ours: `
      Supprimer la carte | Retirer la carte | Enlever | Effacer | Dissocier | Délier | Supprimer cette carte | Suppression |
      Détacher | Désassocier | Oublier | Ôter | Déconnecter | Délier la carte | Corbeille | supprimez | suppression |
      retirez | retrait | enlever | enlevez | effacer | effacez | dissocier | dissociez | dissociation | délier | détacher |
      désenregistrer | oublier
    `,
  },
  confirm: {
    ours: `
      Confirmer | OK | Oui | Valider | Supprimer | Retirer | Continuer | Oui, supprimer | Oui, retirer |
      Confirmer la suppression | J'ai compris | D’accord | Accepter | Enlever | Dissocier
    `,
  },
  cancel: {
    ours: `
      Annuler | Non | Conserver | Garder | Pas maintenant | Retour | Fermer | Garder la carte | Conserver la carte |
      Plus tard | Non merci | Non, garder | Revenir | Ne pas supprimer | Ne pas retirer | Abandonner | je la garde |
      finalement je la garde | la garder | garder
    `,
  },
  'set-default': {
    ours: `
      Définir par défaut | Définir comme carte par défaut | Utiliser par défaut | Choisir par défaut | Mettre par défaut |
      Définir comme principale | Définir comme moyen par défaut | Rendre par défaut
    `,
  },
  'default-mark': {
    ours: 'Par défaut | Carte par défaut | Principale | Carte principale | Défaut',
  },
  'add-card': {
    ours: `
      Ajouter une carte | Ajouter une nouvelle carte | Nouvelle carte | Ajouter une carte bancaire | Associer une carte |
      Ajouter un moyen de paiement | Lier une carte | Ajouter une carte de crédit | Ajouter des cartes |
      Ajouter un mode de paiement | Enregistrer une nouvelle carte | Ajouter une autre carte
    `,
  },
  'no-cards': {
    ours: `
      Aucune carte | Aucune carte enregistrée | Vous n'avez aucune carte | Vous n'avez pas de carte |
      Vous n'avez pas encore de carte | Pas de carte enregistrée | Aucune carte bancaire |
      Vous n'avez aucune carte enregistrée | Pas encore de carte | Vous n'avez enregistré aucune carte |
      Vous n'avez pas encore ajouté de carte | Aucune carte trouvée | Vous n'avez ajouté aucune carte |
      Il n'y a aucune carte | Aucune carte pour le moment | Pas de carte
    `,
  },
  expiry: {
    ours: `
      Expire | Exp | Expire le | Expire fin | Date d'expiration | Valable jusqu’au | Validité | MM/AA | Expirée |
      Valide jusqu’à | Expiration
    `,
  },
  'ending-in': {
    ours: 'se terminant par | terminant par | finissant par | se termine par | finit par | derniers chiffres',
  },
  refused: {
    ours: `
      ne peut pas être supprimée | ne peut être supprimée | n'a pas pu être supprimée | impossible de supprimer |
      échec de la suppression | la suppression a échoué | ne peut pas être retirée | n'a pas pu être retirée |
      impossible de retirer | suppression impossible | ne peut être retirée | n'a pas été supprimée | n'a pas été retirée |
      ne pouvons pas supprimer | n'avons pas pu supprimer | n'avons pas pu retirer | ne peut pas être dissociée |
      échec du retrait | retrait impossible | l'opération a échoué | ne peut pas être enlevée
    `,
  },
  'refused-default': {
    ours: `
      La carte par défaut ne peut pas être supprimée | une autre carte par défaut | autre carte comme carte par défaut |
      la carte par défaut ne peut | définissez une autre carte | définir une autre carte |
      choisissez une autre carte par défaut | est par défaut | changer la carte par défaut | changez de carte par défaut
    `,
  },
  'refused-order': {
    ours: `
      commande impayée | commandes impayées | commande en attente | commandes en attente | commande en cours |
      commandes en cours | commande non payée | commandes non payées | en attente de paiement | paiement en attente |
      commande non réglée | commandes non réglées
    `,
  },
  'identity-check': {
    ours: `
      Vérification d'identité | Code de vérification | Vérifiez votre identité | Vérifier votre identité |
      Vérification de sécurité | Confirmez votre identité | Contrôle de sécurité | Saisissez le code | Entrez le code |
      Mot de passe de paiement | Code de vérification par e-mail | Vérification de l'identité |
      Code de sécurité à usage unique | Vérification en deux étapes | Confirmez qu'il s'agit bien de vous |
      Mot de passe Alipay | Vérifions qu'il s'agit bien de vous
    `,
  },
  'bot-check': {
    ours: `
      trafic inhabituel | Faites glisser pour vérifier | Glissez pour vérifier | Faites glisser le curseur |
      Je ne suis pas un robot | Veuillez effectuer la vérification | Nous avons détecté un trafic inhabituel |
      prouvez que vous êtes humain | Vérifiez que vous êtes humain | n'êtes pas un robot | Faites glisser le bouton
    `,
  },
  'code-field': {
    ours: `
      Code | Code de vérification | Entrez le code | code envoyé | avons envoyé un code | Renvoyer le code | Renvoyer |
      Envoyer le code | code à 6 chiffres | Recevoir le code | Saisissez le code
    `,
  },
  'card-number-field': {
    ours: 'Numéro de carte | N° de carte | Numéro de la carte | Numéro de carte bancaire',
  },
  'security-code-field': {
    ours: "Code de sécurité | CVV | CVC | Cryptogramme | Date d'expiration | MM/AA | Cryptogramme visuel | MM / AA",
  },
  'delete-account': {
    ours: `
      Supprimer mon compte | Supprimer le compte | Fermer mon compte | Fermer le compte | Clôturer le compte |
      Désactiver le compte | Suppression du compte | Clôturer mon compte | Désactiver mon compte | Supprimer votre compte |
      Fermeture du compte | Supprimer mes données | Clôture du compte | Suppression de compte
    `,
  },
  close: {
    ours: 'Fermer',
  },
  pay: {
    ours: `
      Payer maintenant | Passer la commande | Commander | Payer | Confirmer et payer | Valider la commande |
      Confirmer la commande | Valider et payer | Confirmer le paiement | Enregistrer et payer | Procéder au paiement |
      Passer commande
    `,
  },
  'save-card': {
    ours: `
      Enregistrer la carte | Enregistrer les informations de la carte | Sauvegarder cette carte | Enregistrer cette carte |
      Mémoriser cette carte | Enregistrer ma carte | Sauvegarder la carte | Se souvenir de cette carte |
      Conserver cette carte | Enregistrer pour la prochaine fois | Enregistrer la carte pour mes prochains achats |
      Mémoriser ma carte
    `,
  },
  orders: {
    ours: `
      Mes commandes | Commandes | À payer | En attente de paiement | Vos commandes | Historique des commandes |
      Toutes les commandes
    `,
  },
  'to-pay': {
    ours: 'À payer | En attente de paiement | Impayées | Non payées | Commandes impayées | À régler | Paiement en attente',
  },
  help: {
    ours: "Centre d'aide | Service client | Aide | Assistance | Support | Nous contacter | Centre d’assistance",
  },
  'card-support': {
    ours: `
      Gestion des cartes | Ajouter ou supprimer une carte | Ajouter/supprimer une carte | Ajout ou suppression de carte |
      Supprimer une carte | Gestion de carte | Retirer une carte
    `,
  },
  'removal-request': {
    ours: `
      Demande de suppression de carte | Demande de retrait de carte | Envoyer la demande de suppression |
      Demande de suppression | Demander la suppression d’une carte | Demande de retrait
    `,
  },
  shopping: {
    ours: `
      Ajouter au panier | Acheter maintenant | Panier | Livraison gratuite | vendus | Offres flash | Catégories |
      Produits similaires | cuir | RFID | Sacs | homme | femme | porte-cartes | étui | sac | soldes | Prix | produit |
      produits
    `,
  },
  'load-failed': {
    ours: `
      Une erreur s'est produite | Une erreur est survenue | Échec du chargement | Impossible de charger |
      Veuillez réessayer plus tard | Réessayez plus tard | Erreur réseau | Page introuvable | Service indisponible |
      Erreur système | temporairement indisponible | en maintenance | n'a pas pu être chargée | n'ont pas pu être chargées |
      Le chargement a échoué | Un problème est survenu | Oups | Accès refusé | Réessayer | momentanément indisponible* |
      temporairement indisponible* | pas pu charger | n'ont pas pu être chargé* | impossible de charger |
      impossible d'afficher
    `,
  },
  loading: {
    ours: 'Chargement | Chargement en cours | Veuillez patienter | Un instant | Patientez',
  },
  filtered: {
    ours: `
      Filtre | Filtres | Filtrer | Filtré par | Résultats de recherche | Effacer le filtre | Effacer les filtres |
      Réinitialiser
    `,
  },
  chat: {
    ours: `
      Chat | Discuter | Chat en direct | Discuter avec nous | Discuter avec Eva | Démarrer la discussion | Messagerie |
      Service client en ligne | Contactez-nous | Nous contacter | Contacter le support | Assistance en ligne
    `,
  },
  settings: {
    ours: 'Paramètres | Réglages | Préférences | Paramètres du compte',
  },
  'alipay-neighbour': {
    ours: `
      Historique | Mon compte | Solde | Transactions | Historique des transactions | Sécurité | Profil |
      Informations personnelles | Contacts | Retrait | Recharger | Virement | Envoyer de l'argent | Coupons | Récompenses |
      Notifications | Messages | Aide | Se déconnecter | Déconnexion | Mot de passe | Changer le mot de passe |
      Vérification | Factures | Paiements | Remboursements | Relevés | Accueil | Vue d'ensemble | Opérations |
      Détails du compte | Adresse e-mail
    `,
  },
  'alipay-sign-up': {
    ours: `
      Ouvrir le portefeuille Alipay | Créer votre portefeuille | Activer votre portefeuille | Inscription |
      Créer un compte | Ouverture du compte
    `,
  },
  'sign-up-stage': {
    ours: `
      questions de sécurité | question de sécurité | questions secrètes | Consultez votre messagerie |
      Vérifiez votre boîte | Vérifiez votre e-mail | envoyé un lien | lien a été envoyé | lien de confirmation |
      lien d'activation | confirmez votre e-mail | définissez un mot de passe | créez un mot de passe |
      choisissez un mot de passe | nouveau mot de passe | confirmez le mot de passe | répétez le mot de passe | Étape 1 |
      Étape 2 | Étape 3 | caractères affichés
    `,
  },
  'set-up-done': {
    ours: `
      configuré avec succès | créé avec succès | ouvert avec succès | activé avec succès | est prêt | est activé |
      a été activé | a été créé | félicitations | inscription terminée | tout est prêt | est maintenant actif
    `,
  },
  next: {
    ours: `
      Suivant | Continuer | Envoyer | Étape suivante | Poursuivre | Valider | Terminer | Terminé |
      Enregistrer et continuer | Accepter et continuer | Créer | S'inscrire | Ouvrir le portefeuille | Activer | Confirmer |
      Commencer
    `,
  },
  'add-word': {
    ours: 'ajout* | nouvelle | lier | associer | associez | rattacher | enregistrer une | relier',
  },
  'save-word': {
    ours: 'enregistr* | mémoris* | sauvegard* | conserv* | retenir | garder',
  },
  'none-word': {
    ours: "aucun | aucune | pas de | pas encore | n'avez pas | n'avez aucune | vide | rien | n'y a pas | n'a pas",
  },
  'set-word': {
    ours: 'définir | définissez | utiliser | choisir | choisissez | sélectionner | mettre | passer | comme',
  },
  'cannot-word': {
    ours: `
      impossible de | impossible | ne peut pas | ne peut | ne peuvent pas | ne pouvez pas | n'a pas pu | n'a pu | échec |
      échec de la | échoué | pas possible | ne peut être | n'a pas été | incapable
    `,
  },
  'undo-word': {
    ours: 'annulé* | annuler | irréversible | rétabli* | restaur* | récupér* | retour en arrière | définitive',
  },
  'view-word': {
    ours: `
      voir | afficher | ouvrir | accéder à | accéder | aller à | aller sur | aller | consulter | tout voir | toutes |
      détails | liste | vers
    `,
  },
  'other-word': {
    ours: "autre | autres | différent* | d'abord",
  },
  'unpaid-word': {
    ours: 'impayé* | non payé* | en attente | en cours | non réglé* | ouverte* | en attente de paiement | à payer | inachevé*',
  },
  'order-word': {
    ours: 'commande* | achat*',
  },
  'request-word': {
    ours: 'demande* | demander | formulaire | requête | envoyer',
  },
  'success-word': {
    ours: 'avec succès | succès | a été | ont été | est désormais | a bien été | effectué* | réussi*',
  },
  'removed-word': {
    ours: `
      supprimé | supprimée | supprimés | supprimées | retiré | retirée | retirés | retirées | enlevé | enlevée | enlevés |
      enlevées | effacé | effacée | effacés | effacées | dissocié | dissociée | dissociés | dissociées | détaché |
      détachée | détachés | détachées | délié | déliée | déliés | déliées
    `,
  },
  'activate-word': {
    ours: `
      activ* | ouvrir | ouverture | créer | création | inscription | s'inscrire | enregistrement | configurer | commencer |
      rejoindre | ouvrez | activez | créez | inscrivez-vous
    `,
  },
  'removed-notice': {
    ours: `
      Carte supprimée | supprimée avec succès | a été supprimée | a été retirée | bien été supprimée | carte retirée |
      suppression réussie | carte dissociée
    `,
  },
  'other-thing': {
    ours: `
      article | articles | produit | produits | panier | commande | commandes | adresse | adresses | avis | évaluation |
      liste de souhaits | liste d’envies | favoris | boutique | boutiques | message | messages | coupon | coupons |
      téléphone | e-mail | email | appareil | carte mémoire | cartes mémoire | carte SD | carte SIM | carte graphique |
      carte cadeau | cartes cadeaux | cartes à jouer | carte de visite | cartes de visite | carte de vœux | cartes de vœux |
      porte-cartes | historique | filtre | filtres | photo | vidéo | PayPal | recherche | carte son | carte réseau |
      abonnement | compte bancaire | carte de fidélité | cartes de fidélité | carte de membre | carte membre |
      cartes de membre | session | arrière-plan | navigateur | cookies | liste
    `,
  },
  'never-point': {
    ours: `
      Payer | Payer maintenant | Passer la commande | Commander | Supprimer mon compte | Supprimer le compte |
      Fermer le compte | Fermer mon compte | Clôturer le compte | Annuler la commande | Remboursement |
      Demander un remboursement | Être remboursé | Confirmer et payer | Valider la commande | Acheter | Acheter maintenant |
      Ajouter au panier | Supprimer la commande | Confirmer la commande | Confirmer le paiement | Tout supprimer |
      Dissocier le compte | Désactiver le compte | Passer commande | Suppression du compte | Supprimer compte |
      Supprimer le portefeuille | Supprimer compte bancaire | Dissocier compte AliExpress | Supprimer compte AliExpress
    `,
  },
  negation: {
    ours: 'ne pas | n pas | jamais | sans | ne',
  },
  article: {
    ours: `
      le | la | les | l | un | une | des | de | du | d | ce | cet | cette | ces | mon | ma | mes | votre | vos | notre |
      vous | t
    `,
  },
  filler: {
    ours: `
      le | la | les | l | un | une | des | de | du | d | ce | cette | mon | ma | mes | votre | vos | toutes | tous |
      enregistrée | enregistrées | bancaire | bancaires | crédit | débit | carte | cartes | paiement | moyen | moyens |
      mode | modes | à | au | aux | en | et | ou | AliExpress | voir | ouvrir | se terminant par | terminant | par |
      finissant | numéro | expire | exp | bouton | lien | menu | icône | aller | sur | oui | défaut | gérer | accueil |
      détails | nouvelle | cliquez | pour | sélection | sélectionné* | définitivement | choisie
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
