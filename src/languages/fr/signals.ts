/** Words that the sites print in French. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: ['Se connecter', 'Connexion', "S'inscrire", "Connexion / S'inscrire", "Se connecter / S'inscrire", "S'identifier", 'Identifiez-vous', 'Connectez-vous', 'Inscription', 'Se connecter ou s’inscrire', 'Créer un compte', 'Me connecter', "Connexion / Inscription", 'Bon retour'],
  },
  'sign-out': { guess: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] },
  account: { prose: ['Mon compte', 'Profil', 'Mon profil'], guess: ['Compte', 'Mon AliExpress', 'Votre compte', 'Espace personnel', 'Espace client', 'Vue d’ensemble du compte'] },
  greeting: { guess: ['Bonjour', 'Salut', 'Bienvenue'] },
  password: { guess: ['Mot de passe', 'Mot de passe oublié', 'Votre mot de passe'] },
  'account-neighbour': {
    guess: [
      'Mes commandes', 'Commandes', 'Mes pièces', 'Pièces', 'Coupons', 'Mes coupons', 'Messages', 'Centre de messages', 'Liste de souhaits', 'Liste d’envies', 'Ma liste de souhaits', 'Favoris', 'Mes favoris', 'Paramètres', 'Paramètres du compte', 'Réglages',
      'Adresses', 'Adresse de livraison', 'Adresses de livraison', 'Carnet d’adresses', 'Mes adresses', 'Retours', 'Remboursements', 'Retours et remboursements', 'Remboursement et retour', 'Avis', 'Mes avis', 'Évaluations', 'Boutiques suivies', 'Se déconnecter', 'Déconnexion', 'Centre d’aide',
      'Aperçu', 'Vue d’ensemble', 'Sécurité', 'Sécurité du compte', 'Bons d’achat', 'Cartes cadeaux', 'Historique', 'Consultés récemment', 'Litiges', 'Notifications', 'Mes messages', 'Inviter des amis',
    ],
  },
  wallet: { prose: ['Portefeuille', 'Mon portefeuille'], guess: ['Porte-monnaie', 'Portefeuille AliExpress', 'Wallet', 'Mon porte-monnaie', 'Votre portefeuille'] },
  payments: { prose: ['Paiements'], guess: ['Paiement', 'Modes de paiement', 'Moyens de paiement', 'Mode de paiement', 'Moyen de paiement', 'Mes paiements', 'Mes moyens de paiement', 'Méthodes de paiement', 'Paramètres de paiement', 'Options de paiement', 'Gestion des paiements', 'Informations de paiement', 'Gérer les paiements', 'Facturation', 'Vos moyens de paiement'] },
  cards: { prose: ['Cartes bancaires'], guess: ['Mes cartes bancaires', 'Cartes de paiement', 'Cartes enregistrées', 'Mes cartes', 'Cartes', 'Cartes de crédit', 'Cartes de crédit / débit', 'Cartes de crédit ou de débit', 'Vos cartes', 'Cartes liées', 'Cartes associées', 'Cartes et comptes bancaires', 'Mes cartes enregistrées', 'Cartes mémorisées', 'Cartes sauvegardées'] },
  'manage-cards': { prose: ['Gérer mes cartes'], guess: ['Gérer les cartes', 'Gérer vos cartes', 'Gestion des cartes', 'Modifier les cartes', 'Voir mes cartes', 'Voir les cartes', 'Gérer la carte', 'Gérer ma carte', 'Gérer mes cartes bancaires', 'Voir toutes les cartes', 'Gérer les cartes enregistrées', 'Afficher mes cartes'] },
  manage: { prose: ['Gérer'], guess: ['Modifier', 'Organiser', 'Éditer', 'Gestion', 'Changer'] },
  more: { guess: ['Plus', "Plus d'options", 'Options', 'Autres actions', 'Actions', 'Plus d’actions', 'Autres options', 'Menu'] },
  alipay: { guess: ['Mon Alipay', 'Mon compte Alipay', 'Accéder à Mon Alipay', 'Alipay', 'Aller sur Alipay', 'Compte Alipay', 'Ouvrir Alipay', 'Accéder à Alipay'] },
  card: { guess: ['carte', 'cartes', 'carte bancaire', 'carte de crédit', 'carte de paiement', 'moyen de paiement', 'mode de paiement', 'carte de débit', 'cb'] },
  remove: { prose: ['Supprimer', 'Retirer'], guess: ['Supprimer la carte', 'Retirer la carte', 'Enlever', 'Effacer', 'Dissocier', 'Délier', 'Supprimer cette carte', 'Suppression', 'Détacher', 'Désassocier', 'Oublier', 'Ôter', 'Déconnecter', 'Délier la carte', 'Corbeille'] },
  confirm: { guess: ['Confirmer', 'OK', 'Oui', 'Valider', 'Supprimer', 'Retirer', 'Continuer', 'Oui, supprimer', 'Oui, retirer', 'Confirmer la suppression', "J'ai compris", 'D’accord', 'Accepter', 'Enlever', 'Dissocier'] },
  cancel: { guess: ['Annuler', 'Non', 'Conserver', 'Garder', 'Pas maintenant', 'Retour', 'Fermer', 'Garder la carte', 'Conserver la carte', 'Plus tard', 'Non merci', 'Non, garder', 'Revenir', 'Ne pas supprimer', 'Ne pas retirer', 'Abandonner'] },
  'set-default': { guess: ['Définir par défaut', 'Définir comme carte par défaut', 'Utiliser par défaut', 'Choisir par défaut', 'Mettre par défaut', 'Définir comme principale', 'Définir comme moyen par défaut', 'Rendre par défaut'] },
  'default-mark': { guess: ['Par défaut', 'Carte par défaut', 'Principale', 'Carte principale', 'Défaut'] },
  'add-card': { guess: ['Ajouter une carte', 'Ajouter une nouvelle carte', 'Nouvelle carte', 'Ajouter une carte bancaire', 'Associer une carte', 'Ajouter un moyen de paiement', 'Lier une carte', 'Ajouter une carte de crédit', 'Ajouter des cartes', 'Ajouter un mode de paiement', 'Enregistrer une nouvelle carte', 'Ajouter une autre carte'] },
  'no-cards': {
    guess: [
      'Aucune carte', 'Aucune carte enregistrée', "Vous n'avez aucune carte", "Vous n'avez pas de carte", "Vous n'avez pas encore de carte", 'Pas de carte enregistrée', 'Aucune carte bancaire', "Vous n'avez aucune carte enregistrée", 'Pas encore de carte', "Vous n'avez enregistré aucune carte", "Vous n'avez pas encore ajouté de carte", 'Aucune carte trouvée', "Vous n'avez ajouté aucune carte", "Il n'y a aucune carte", 'Aucune carte pour le moment', 'Pas de carte',
    ],
  },
  'removed-notice': { guess: ['Carte supprimée', 'Supprimée avec succès', 'a été supprimée', 'a bien été supprimée', 'Carte retirée', 'a été retirée', 'a bien été retirée', 'Suppression réussie', 'Supprimé avec succès', 'Retirée avec succès'] },
  expiry: { guess: ['Expire', 'Exp', 'Expire le', 'Expire fin', "Date d'expiration", 'Valable jusqu’au', 'Validité', 'MM/AA', 'Expirée', 'Valide jusqu’à', 'Expiration'] },
  'ending-in': { guess: ['se terminant par', 'terminant par', 'finissant par', 'se termine par', 'finit par', 'derniers chiffres'] },
  refused: {
    guess: [
      'ne peut pas être supprimée', 'ne peut être supprimée', "n'a pas pu être supprimée", 'impossible de supprimer', 'échec de la suppression', 'la suppression a échoué', 'ne peut pas être retirée', "n'a pas pu être retirée", 'impossible de retirer', 'suppression impossible', 'ne peut être retirée', "n'a pas été supprimée", "n'a pas été retirée", 'ne pouvons pas supprimer', "n'avons pas pu supprimer", "n'avons pas pu retirer",
      'ne peut pas être dissociée', 'échec du retrait', 'retrait impossible', "l'opération a échoué", 'ne peut pas être enlevée',
    ],
  },
  'refused-default': { guess: ['La carte par défaut ne peut pas être supprimée', 'une autre carte par défaut', 'autre carte comme carte par défaut', 'votre carte par défaut', 'la carte par défaut ne peut', 'définissez une autre carte', 'définir une autre carte', 'choisissez une autre carte par défaut', 'est par défaut', 'changer la carte par défaut', 'changez de carte par défaut'] },
  'refused-order': { guess: ['commande impayée', 'commandes impayées', 'commande en attente', 'commandes en attente', 'commande en cours', 'commandes en cours', 'commande non payée', 'commandes non payées', 'en attente de paiement', 'paiement en attente', 'commande non réglée', 'commandes non réglées'] },
  'identity-check': {
    guess: ["Vérification d'identité", 'Code de vérification', 'Vérifiez votre identité', 'Vérifier votre identité', 'Vérification de sécurité', 'Confirmez votre identité', 'Contrôle de sécurité', 'Saisissez le code', 'Entrez le code', 'Mot de passe de paiement', 'Code de vérification par e-mail', "Vérification de l'identité", 'Code de sécurité à usage unique', 'Vérification en deux étapes', "Confirmez qu'il s'agit bien de vous", 'Mot de passe Alipay', "Vérifions qu'il s'agit bien de vous"],
  },
  'bot-check': { guess: ['trafic inhabituel', 'Faites glisser pour vérifier', 'Glissez pour vérifier', 'Faites glisser le curseur', 'Je ne suis pas un robot', 'Veuillez effectuer la vérification', 'Nous avons détecté un trafic inhabituel', 'prouvez que vous êtes humain', 'Vérifiez que vous êtes humain', "n'êtes pas un robot", 'Faites glisser le bouton'] },
  'code-field': { guess: ['Code', 'Code de vérification', 'Entrez le code', 'code envoyé', 'avons envoyé un code', 'Renvoyer le code', 'Renvoyer', 'Envoyer le code', 'code à 6 chiffres', 'Recevoir le code', 'Saisissez le code'] },
  'card-number-field': { guess: ['Numéro de carte', 'N° de carte', 'Numéro de la carte', 'Numéro de carte bancaire'] },
  'security-code-field': { guess: ['Code de sécurité', 'CVV', 'CVC', 'Cryptogramme', "Date d'expiration", 'MM/AA', 'Cryptogramme visuel', 'MM / AA'] },
  'delete-account': { guess: ['Supprimer mon compte', 'Supprimer le compte', 'Fermer mon compte', 'Fermer le compte', 'Clôturer le compte', 'Désactiver le compte', 'Suppression du compte', 'Clôturer mon compte', 'Désactiver mon compte', 'Supprimer votre compte', 'Fermeture du compte', 'Supprimer mes données', 'Clôture du compte', 'Suppression de compte'] },
  close: { guess: ['Fermer'] },
  pay: { guess: ['Payer maintenant', 'Passer la commande', 'Commander', 'Payer', 'Confirmer et payer', 'Valider la commande', 'Confirmer la commande', 'Valider et payer', 'Confirmer le paiement', 'Enregistrer et payer', 'Procéder au paiement', 'Passer commande'] },
  'save-card': { guess: ['Enregistrer la carte', 'Enregistrer les informations de la carte', 'Sauvegarder cette carte', 'Enregistrer cette carte', 'Mémoriser cette carte', 'Enregistrer ma carte', 'Sauvegarder la carte', 'Se souvenir de cette carte', 'Conserver cette carte', 'Enregistrer pour la prochaine fois', 'Enregistrer la carte pour mes prochains achats', 'Mémoriser ma carte'] },
  orders: { guess: ['Mes commandes', 'Commandes', 'À payer', 'En attente de paiement', 'Vos commandes', 'Historique des commandes', 'Toutes les commandes'] },
  'to-pay': { guess: ['À payer', 'En attente de paiement', 'Impayées', 'Non payées', 'Commandes impayées', 'À régler', 'Paiement en attente'] },
  'card-support': { guess: ['Gestion des cartes', 'Ajouter ou supprimer une carte', 'Ajouter/supprimer une carte', 'Ajout ou suppression de carte', 'Supprimer une carte', 'Gestion de carte', 'Retirer une carte'] },
  'removal-request': { guess: ['Demande de suppression de carte', 'Demande de retrait de carte', 'Envoyer la demande de suppression', 'Demande de suppression', 'Demander la suppression d’une carte', 'Demande de retrait'] },
  help: { guess: ["Centre d'aide", 'Service client', 'Aide', 'Assistance', 'Support', 'Nous contacter', 'Centre d’assistance'] },
  shopping: { guess: ['Ajouter au panier', 'Acheter maintenant', 'Panier', 'Livraison gratuite', 'vendus', 'Offres flash', 'Catégories', 'Produits similaires', 'cuir', 'RFID', 'Sacs', 'homme', 'femme', 'porte-cartes', 'étui', 'sac', 'soldes', 'Prix', 'produit', 'produits'] },
  loading: { guess: ['Chargement', 'Chargement en cours', 'Veuillez patienter', 'Un instant', 'Patientez'] },
  'load-failed': { guess: ["Une erreur s'est produite", 'Une erreur est survenue', 'Échec du chargement', 'Impossible de charger', 'Veuillez réessayer plus tard', 'Réessayez plus tard', 'Erreur réseau', 'Page introuvable', 'Service indisponible', 'Erreur système', 'temporairement indisponible', 'en maintenance', "n'a pas pu être chargée", "n'ont pas pu être chargées", 'Le chargement a échoué', 'Un problème est survenu', 'Oups', 'Accès refusé'] },
  'other-thing': {
    guess: [
      'article', 'articles', 'produit', 'produits', 'panier', 'commande', 'commandes', 'adresse', 'adresses', 'avis', 'évaluation', 'liste de souhaits', 'liste d’envies', 'favoris', 'boutique', 'boutiques', 'message', 'messages', 'coupon', 'coupons', 'téléphone', 'e-mail', 'email', 'appareil', 'compte', 'carte mémoire', 'cartes mémoire', 'carte SD', 'carte SIM', 'carte graphique', 'carte cadeau', 'cartes cadeaux',
      'cartes à jouer', 'carte de visite', 'cartes de visite', 'carte de vœux', 'cartes de vœux', 'porte-cartes', 'historique', 'filtre', 'filtres', 'photo', 'vidéo', 'PayPal', 'recherche', 'carte son', 'carte réseau', 'abonnement', 'compte bancaire', 'carte de fidélité', 'cartes de fidélité', 'carte de membre', 'carte membre', 'cartes de membre', 'session', 'arrière-plan', 'navigateur', 'cookies', 'liste',
    ],
  },
  'never-point': {
    guess: ['Payer', 'Payer maintenant', 'Passer la commande', 'Commander', 'Supprimer mon compte', 'Supprimer le compte', 'Fermer le compte', 'Fermer mon compte', 'Clôturer le compte', 'Annuler la commande', 'Remboursement', 'Demander un remboursement', 'Être remboursé', 'Confirmer et payer', 'Valider la commande', 'Acheter', 'Acheter maintenant', 'Ajouter au panier', 'Supprimer la commande', 'Confirmer la commande', 'Confirmer le paiement', 'Tout supprimer', 'Dissocier le compte', 'Désactiver le compte', 'Passer commande', 'Suppression du compte', 'Supprimer compte', 'Supprimer le portefeuille', 'Supprimer compte bancaire', 'Dissocier compte AliExpress', 'Supprimer compte AliExpress'],
  },
  negation: { guess: ['ne pas', 'n pas', 'jamais', 'sans', 'ne'] },
  article: { guess: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd', 'ce', 'cet', 'cette', 'ces', 'mon', 'ma', 'mes', 'votre', 'vos', 'notre'] },
  filler: { guess: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd', 'ce', 'cette', 'mon', 'ma', 'mes', 'votre', 'vos', 'toutes', 'tous', 'enregistrée', 'enregistrées', 'bancaire', 'bancaires', 'crédit', 'débit', 'carte', 'cartes', 'paiement', 'moyen', 'moyens', 'mode', 'modes', 'à', 'au', 'aux', 'en', 'et', 'ou', 'AliExpress', 'voir', 'ouvrir', 'se terminant par', 'terminant', 'par', 'finissant', 'numéro', 'expire', 'exp', 'bouton', 'lien', 'menu', 'icône', 'aller', 'sur', 'oui', 'défaut', 'gérer', 'accueil', 'détails', 'nouvelle'] },
} as const satisfies SignalSet;
