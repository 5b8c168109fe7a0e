/** The long texts in French: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Ce qu’il reste à faire',
    lead: 'Le site et l’application peuvent garder chacun une carte. Voici ce qui reste, une chose après l’autre.',
    contents: 'Sur cette page',
    sections: {
      app: 'Dans l’application mobile',
      carry: 'Emporter les étapes sur votre téléphone',
      reminder: 'Un rappel',
      map: 'Où peut être votre carte',
      trouble: 'Quelque chose bloque',
      replace: 'Remplacer la carte',
      support: 'Contacter l’assistance du site',
      knowledge: 'Questions et réponses',
    },
    onPhone: [
      'Vous êtes sur un téléphone. Pour le site, restez dans le navigateur : s’il propose d’ouvrir l’application, choisissez Annuler.',
      'Quand c’est fait sur le site, ouvrez l’application et suivez les étapes ici.',
    ],
    copy: 'Copier',
    copied: 'Copié.',
    copyFailed: 'La copie a échoué. Le texte est sélectionné : copiez-le avec Ctrl+C ou ⌘C.',
    notKept: 'Cela n’a pas pu être enregistré pour l’instant. Rien n’est perdu. Réessayez.',
  },
  app: {
    lead: 'L’application garde peut-être encore la carte. Ouvrez-la et regardez. Cochez ce qui est fait : cela reste coché.',
    otherTitle: 'Mon application est différente',
    otherNote: 'Chacun de ces chemins n’est décrit que par un seul guide. Prenez celui qui ressemble à votre application.',
    otherRoutes: {
      menu: 'Par le menu ☰',
      payments: 'Par Paiements',
      icon: 'Par une icône en haut à droite',
      chat: 'Par le chat de l’application',
    },
    otherSteps: {
      'open-menu': 'Touchez le menu ☰, puis votre profil si l’application le demande.',
      'open-my-cards': 'Touchez Mes cartes bancaires. C’est peut-être sous Mon portefeuille ou sous Coupons et paiement.',
      'open-payments': 'Touchez Paiements, puis Moyens de paiement.',
      'open-icon':
        'Cherchez en haut à droite une icône qui ressemble à une empreinte digitale et touchez-la. Beaucoup d’applications ne l’ont pas.',
      'open-help': 'Ouvrez l’aide ou le chat du service client.',
      'write-card-management': 'Écrivez « Card Management » et envoyez.',
      'choose-card-management': 'Touchez « Card Management », puis « Adding/Removing Card ».',
      'follow-link': 'Suivez le lien, s’il reste dans l’application.',
    },
    missing: {
      title: 'L’option n’est pas là',
      lines: [
        'Mettez l’application à jour dans sa boutique d’applications, puis regardez à nouveau.',
        'Videz le cache de l’application dans les réglages du téléphone, puis ouvrez-la de nouveau.',
        'Essayez un autre appareil, ou le site : il peut en montrer plus que l’application.',
        'Si rien n’aide, contactez l’assistance du site. Plus bas, vous trouverez quoi lui écrire.',
      ],
    },
    done: 'Vous avez indiqué que c’est fait dans l’application.',
    undo: 'Ce n’est pas encore fait',
    websiteOpen: 'Sur le site, ce n’est pas terminé. Une carte qui n’est plus dans l’application peut encore être sur le site.',
  },
  carry: {
    lead: 'Visez le code avec l’appareil photo du téléphone. Ce code est dessiné sur l’appareil où vous lisez ceci et ne contient que les étapes.',
    untried: 'Nous n’avons rien essayé de tout cela sur un téléphone. Le vôtre peut réagir autrement.',
    choose: 'Ce que contient le code',
    calendar: {
      name: 'Un événement d’agenda',
      iphone: 'L’appareil photo peut proposer de l’ajouter à l’agenda.',
      android: 'L’appareil photo ou le lecteur de codes peut proposer de l’ajouter ; certains affichent seulement le texte.',
    },
    mail: {
      name: 'Un e-mail à vous-même',
      iphone: 'L’appareil photo peut ouvrir un nouvel e-mail. Mettez votre propre adresse.',
      android: 'L’appareil photo peut ouvrir un nouvel e-mail. Mettez votre propre adresse.',
    },
    text: {
      name: 'Du texte simple',
      iphone: 'L’appareil photo peut proposer de chercher ce texte sur le web. Copiez-le plutôt.',
      android: 'La plupart des lecteurs de codes affichent le texte et peuvent le copier.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Code {part} sur {count}',
    next: 'Code suivant',
    previous: 'Code précédent',
    picture: 'Code à viser avec l’appareil photo d’un téléphone',
    saveCalendar: 'Enregistrer comme fichier d’agenda',
    copyText: 'Copier les étapes',
    print: 'Imprimer',
    title: 'Carte aussi retirée de l’application ?',
    ways: [
      'Application AliExpress : Compte, Portefeuille, Cartes bancaires, touchez la carte, Supprimer.',
      'Ou : Compte, Alipay, touchez la carte, Gérer, Supprimer, confirmez.',
    ],
    end: 'Ensuite, la carte ne devrait plus être dans la liste.',
  },
  reminder: {
    lead: 'Pas le temps de regarder dans l’application maintenant ? Uncard peut vous le rappeler sur cet ordinateur.',
    leadWebsite: 'Pas le temps de regarder sur le site maintenant ? Uncard peut vous le rappeler sur cet ordinateur.',
    choose: 'Me le rappeler',
    tonight: 'Ce soir',
    tomorrow: 'Demain',
    inThreeDays: 'Dans trois jours',
    onDate: 'Le jour de votre choix',
    dateLabel: 'Jour',
    set: 'Programmer le rappel',
    isSet: 'Rappel prévu : {time}.',
    isDue: 'L’heure du rappel est passée : {time}.',
    end: 'Supprimer le rappel',
    ended: 'Il n’y a plus de rappel.',
    past: 'Ce jour est passé. Choisissez-en un plus tard.',
    tooFar: 'Choisissez un jour dans les douze prochains mois.',
    howShown: 'Le rappel s’affiche comme un chiffre sur l’icône d’Uncard et dans sa petite fenêtre, tant que le navigateur est ouvert.',
    notify: 'Afficher aussi une notification',
    notifyGiven: 'Une notification s’affichera aussi.',
    notifyRefused: 'Les notifications n’ont pas été autorisées. L’icône montre quand même le rappel.',
  },
  map: {
    lead: 'Une carte peut être gardée à plusieurs endroits. C’est terminé quand il n’y a plus rien à faire à aucun d’eux.',
    statuses: {
      unchecked: 'Pas encore vérifié',
      here: 'La carte est ici',
      gone: 'Carte retirée',
      'not-here': 'Aucune carte trouvée',
      'cannot-tell': 'Pas encore certain',
    },
    setAside: 'Mis de côté par vous',
    since: 'depuis le {date}',
    look: 'Comment regarder',
    clear: 'Comment la retirer',
    places: {
      'aliexpress-web': {
        name: 'Site d’AliExpress',
        look: ['Ouvrez vos cartes enregistrées avec le lien et appuyez sur « Commencer » dans Uncard.'],
        clear: ['Suivez les étapes sur la page. Uncard recharge la page et regarde à nouveau avant d’afficher « Carte retirée ».'],
      },
      'alipay-web': {
        name: 'Site d’Alipay',
        look: ['Ouvrez « Mon Alipay » dans le menu de votre compte, s’il y est. Beaucoup de comptes ne l’ont pas.'],
        clear: ['Sur Alipay, ouvrez « Manage your cards » et retirez-y la carte. Uncard montre chaque étape.'],
      },
      app: {
        name: 'Application mobile',
        look: ['Ouvrez la liste des cartes dans l’application, par l’un des chemins ci-dessus.'],
        clear: ['Touchez la carte et retirez-la, puis indiquez ici que c’est fait dans l’application.'],
      },
      checkout: {
        name: 'Page de paiement',
        look: [
          'Mettez n’importe quel article dans le panier et allez jusqu’au paiement, seulement pour regarder. N’appuyez jamais sur le bouton qui paie.',
          'Regardez quelles cartes y sont proposées comme moyen de paiement, puis revenez en arrière.',
        ],
        clear: [
          'Le plus souvent, on ne peut pas y supprimer de carte. Choisissez un autre moyen de paiement et décochez la case qui enregistre la carte.',
          'Une carte affichée seulement là peut venir du portefeuille, d’Alipay ou de votre navigateur : regardez-y aussi.',
        ],
      },
      'browser-autofill': {
        name: 'La mémoire de votre navigateur',
        look: [
          'Si le navigateur vous propose une carte quand vous cliquez dans un champ de carte, dans n’importe quelle boutique, c’est lui qui la garde.',
        ],
        clear: ['Choisissez votre navigateur et supprimez la carte dans ses paramètres. AliExpress n’y est pour rien.'],
      },
    },
    markNotHere: 'J’ai regardé : pas de carte ici',
    markHere: 'La carte est ici',
    markGone: 'Je l’ai retirée',
    putAside: 'Mettre de côté',
    takeBack: 'Reprendre',
    whichBrowser: 'Quel navigateur ?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Paramètres, Saisie automatique et mots de passe, Paiements ou Modes de paiement.',
          'Près de la carte, appuyez sur ⋮, puis sur Supprimer.',
          'Une carte sans Supprimer est gardée dans votre compte Google : supprimez-la là-bas.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, Paramètres, Mots de passe et remplissage automatique, Modes de paiement ou Informations de paiement.',
          'Près de la carte, appuyez sur …, puis sur Supprimer.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Paramètres, Mots de passe et remplissage automatique, Gérer les moyens de paiement.',
          'Près de la carte, appuyez sur la corbeille, puis sur Supprimer.',
          'Firefox plus ancien : Paramètres, Vie privée et sécurité, Moyens de paiement enregistrés. Choisissez la carte et appuyez sur Supprimer.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac : Safari, Réglages, Remplissage automatique, Cartes bancaires, Modifier. Choisissez la carte et appuyez sur Supprimer.',
          'iPhone : Réglages, Apps, Safari, Remplissage automatique, Cartes bancaires enregistrées. Choisissez la carte et supprimez-la.',
          'iPhone plus récent : application Cartes, •••, Cartes de remplissage automatique.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          'Paramètres, Confidentialité et sécurité, Saisie automatique, Modes de paiement.',
          'Près de la carte, appuyez sur ⋮, puis sur Supprimer.',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menu ☰, Paramètres, Confidentialité et sécurité, Saisie automatique des formulaires, Cartes de crédit et de débit.',
          'Choisissez la carte et supprimez-la.',
        ],
      },
    },
    browsersNote: 'Les noms changent d’une version à l’autre. Si vous n’en trouvez pas un, cherchez « paiement » dans les paramètres.',
    placesLeft: {
      one: 'Il reste {count} endroit à vérifier.',
      many: 'Il reste {count} d’endroits à vérifier.',
      other: 'Il reste {count} endroits à vérifier.',
    },
    allSettled: 'Il n’y a plus rien à faire à aucun endroit. C’est terminé.',
    separate:
      'Les cartes dans Google Play, Google Pay, Apple Pay et PayPal sont gardées par ces services. Retirer une carte ici n’y change rien.',
  },
  trouble: {
    lead: 'Cherchez ce que vous voyez. Pour chaque cas, il y a un détour qui vous ramène à votre carte.',
    recognised: 'C’est peut-être ce que vous voyez maintenant',
    others: 'Ce qui arrive aussi',
    cause: 'Pourquoi',
    way: 'Que faire',
    back: 'Et ensuite',
    notMine: 'Ce n’est pas mon cas',
    mineAgain: 'Afficher de nouveau',
    troubles: {
      'greyed-out': {
        title: 'Le bouton pour retirer la carte est gris, ou n’est pas là',
        cause: 'La carte est sans doute votre carte par défaut. Une commande pas encore payée peut aussi empêcher de la retirer.',
        way: [
          'Définissez d’abord une autre carte par défaut.',
          'C’est votre seule carte ? Essayez quand même de la retirer. Si le site refuse, ajoutez d’abord une autre carte, ou contactez l’assistance.',
          'Regardez vos commandes : terminez ou annulez ce qui n’est pas encore payé.',
        ],
        back: 'Revenez à la liste des cartes et retirez la même carte.',
      },
      'other-side': {
        title: 'Retirée du site, mais encore dans l’application (ou l’inverse)',
        cause: 'Le site et l’application peuvent garder des cartes chacun de leur côté. Les sources se contredisent sur ce point.',
        way: [
          'Fermez complètement l’application et ouvrez-la de nouveau : elle affiche peut-être seulement une ancienne liste.',
          'Toujours là ? Retirez-la aussi de ce côté.',
        ],
        back: 'Regardez ensuite les deux listes encore une fois.',
      },
      identity: {
        title: 'Je n’arrive pas à faire la vérification d’identité',
        cause:
          'Le site veut être sûr que c’est bien vous. Un ancien numéro de téléphone ou un mot de passe de paiement oublié bloque beaucoup de gens.',
        way: [
          'Faites la vérification vous-même si vous le pouvez : Uncard reste à l’écart et continue ensuite.',
          'Ne demandez jamais à quelqu’un de la faire pour vous, et ne donnez de code à personne.',
          'Si vous n’y arrivez pas, écrivez à l’assistance par le Centre d’aide du site.',
        ],
        back: 'Après la vérification, le site vous ramène en arrière. Uncard montre tout seul l’étape suivante.',
      },
      'not-listed': {
        title: 'Ma carte n’est dans aucune liste',
        cause:
          'Elle est peut-être enregistrée seulement sur la page de paiement, par votre navigateur, ou sur Alipay, même si vous n’y avez jamais ouvert de compte.',
        way: [
          'Regardez d’abord dans l’application mobile.',
          'Allez sur la page de paiement, seulement pour regarder : quelles cartes y sont proposées ? N’appuyez jamais sur le bouton qui paie.',
          'La carte apparaît quand vous cliquez dans un champ de carte ? C’est alors votre navigateur qui la garde. Voyez « Où peut être votre carte ».',
          'Créer un compte Alipay seulement pour regarder donne à Alipay davantage de vos données. Gardez cela pour la fin.',
        ],
        back: 'Si vous la trouvez, lancez Uncard sur cette page.',
      },
      renamed: {
        title: 'Les noms sur le site sont différents, ou il n’y a pas de « Mon Alipay »',
        cause: 'Le site change ses noms. « Mon Alipay » ne s’affiche que si un portefeuille Alipay a été ouvert.',
        way: [
          'Cherchez « Portefeuille », « Paiements », « Moyens de paiement » ou « Cartes bancaires » dans votre compte.',
          'Appuyez sur « Ouvrir mes cartes enregistrées » dans Uncard : ce lien fonctionne sans passer par un menu.',
          'Pas de « Mon Alipay » ? Sans doute aucune carte n’y est gardée. Regardez plutôt dans l’application.',
        ],
        back: 'Dans la liste des cartes, Uncard montre l’étape suivante.',
      },
      'option-missing': {
        title: 'Je ne trouve l’option nulle part',
        cause: 'Une ancienne version, un cache plein ou une page qui ne s’est chargée qu’en partie.',
        way: [
          'Rechargez la page. Videz le cache du site ou de l’application.',
          'Essayez un autre navigateur ou un autre appareil.',
          'Désactivez les bloqueurs de publicité pour ce site, et réactivez-les après.',
          'Si rien n’aide, contactez l’assistance.',
        ],
        back: 'Connectez-vous de nouveau et ouvrez vos cartes enregistrées.',
      },
      'five-cards': {
        title: 'Le site n’accepte plus de carte',
        cause: 'Un compte Alipay contient peut-être cinq cartes au plus. Les sources se contredisent sur le nombre.',
        way: [
          'Retirez une carte que vous n’utilisez plus. N’importe laquelle convient, sauf la carte par défaut.',
          'Ajoutez ensuite la nouvelle carte.',
        ],
        back: 'Définissez la nouvelle carte par défaut, puis retirez l’ancienne.',
      },
      interrupted: {
        title: 'Ma session a été fermée, ou la page montre une erreur, un contrôle ou rien du tout',
        cause:
          'Le site ferme la session après un certain temps, demande un contrôle quand on charge beaucoup de pages, ou ne marche pas pendant un moment.',
        way: ['Voyez plus bas à quoi ressemble chacun de ces cas, et que faire.'],
        back: 'Ouvrez de nouveau vos cartes enregistrées. Uncard sait encore où vous en étiez.',
      },
      'bare-link': {
        title: 'L’assistance m’a seulement envoyé un lien vers Alipay',
        cause: 'L’assistance y envoie tout le monde, même ceux dont les cartes ne sont pas gardées par Alipay.',
        way: [
          'Ne le suivez que si l’adresse se termine par le vrai nom, et connectez-vous avec votre compte AliExpress.',
          'Pas de carte là-bas ? Répondez que vous avez regardé sur Alipay sans en trouver, et demandez que la carte soit retirée d’AliExpress.',
          'On vous demande d’ouvrir un nouveau compte ? Ce n’est pas nécessaire.',
        ],
        back: 'Quelle que soit la réponse, regardez encore une fois votre liste de cartes.',
      },
      'alipay-closed': {
        title: '« Mon Alipay » mène à une publicité, à une erreur ou à une inscription',
        cause: 'Pour beaucoup de comptes, Alipay n’est plus utilisé ou n’a jamais été activé.',
        way: [
          'Appuyez sur « Cela ne mène nulle part » dans Uncard : il montre alors le chemin suivant.',
          'Ouvrez vos cartes enregistrées sur AliExpress, regardez dans l’application, ou demandez dans le chat.',
        ],
        back: 'Vous n’avez pas besoin d’un compte Alipay pour retirer une carte d’AliExpress ou de l’application.',
      },
    },
    interruptions: {
      title: 'Comment les distinguer',
      lines: [
        'Un formulaire avec e-mail et mot de passe : votre session a été fermée. Connectez-vous, et le guide continue.',
        'Un curseur, un puzzle ou « trafic inhabituel » : un contrôle. Faites-le vous-même ; Uncard quitte la page jusqu’à ce qu’il soit terminé.',
        '« Une erreur s’est produite » ou « maintenance » : une erreur du site. Patientez un peu, puis rechargez.',
        'Une page vide : un bloqueur peut la laisser vide. Désactivez-le pour ce site et rechargez.',
        'Une fenêtre qui ne s’ouvre pas : une autre extension la cache peut-être. Désactivez ces extensions une par une.',
      ],
    },
  },
  replace: {
    lead: 'L’ancienne carte a expiré ou a changé ? Ajoutez d’abord la nouvelle, puis retirez l’ancienne.',
    steps: {
      title: 'Dans cet ordre',
      lines: [
        'Ajoutez la nouvelle carte : « Ajouter une carte », ou « Click here to add a new card » sur Alipay.',
        'Définissez-la par défaut, si le site le propose.',
        'Retirez l’ancienne carte.',
        'Faites de même dans l’application : elle garde peut-être encore l’ancienne.',
      ],
    },
    start: 'Me guider pour remplacer la carte',
    started: 'Le guide vous aide maintenant à ajouter d’abord une carte. Il ne voit jamais ce que vous tapez.',
    without: {
      title: 'Sans enregistrer de nouvelle carte',
      lines: [
        'Sur la page de paiement, choisissez « Payer par carte ou par un autre moyen » et saisissez la carte à cet endroit.',
        'Décochez la case qui enregistre la carte avant de payer : elle est souvent cochée d’avance.',
      ],
    },
    facts: {
      title: 'Bon à savoir',
      lines: [
        'Pour vérifier une nouvelle carte, environ 1 USD peut être débité, puis remboursé.',
        'Un compte Alipay contient peut-être cinq cartes au plus.',
        'Payer avec une nouvelle carte peut l’enregistrer de nouveau ; le site peut demander un code reçu par message ou le mot de passe de paiement.',
      ],
    },
  },
  support: {
    lead: 'Quand aucun chemin ne mène plus loin, l’assistance du site peut retirer la carte. Passez seulement par le Centre d’aide du site lui-même.',
    chat: {
      title: 'Dans le chat de l’assistance',
      lines: [
        'Ouvrez le Centre d’aide et lancez le chat.',
        'Collez la première expression et envoyez-la, puis choisissez la deuxième sous « My Account ».',
        'Ne suivez un lien que s’il reste sur AliExpress ou Alipay.',
      ],
    },
    chatWords: 'Expressions à coller. On ne les connaît qu’en anglais.',
    message: 'Un message à envoyer',
    messageNote: 'Il ne contient rien de personnel. N’ajoutez rien : ni numéro de carte, ni mot de passe, ni documents.',
    messageLanguage: 'Langue du message',
    messageText: [
      'Bonjour, merci de bien vouloir retirer la carte bancaire enregistrée sur mon compte.',
      'J’ai regardé dans le portefeuille sur le site et dans l’application, et je n’ai pas pu la retirer moi-même.',
      'Merci de me dire quand ce sera fait, et si une carte est encore gardée par Alipay.',
      'Merci de ne pas me demander le numéro de carte complet. Cordialement.',
    ],
    genuine: {
      title: 'Est-ce la vraie assistance ?',
      lines: [
        'La vraie assistance se contacte depuis le site ou l’application, après connexion. Elle ne vous appelle pas et ne vous écrit pas en premier.',
        'Elle n’a jamais besoin du numéro de carte complet, des trois chiffres au dos, d’un mot de passe ni d’un code.',
        'N’écrivez jamais à une adresse trouvée dans un guide ou par une recherche sur le web.',
      ],
    },
    keep: {
      title: 'Ce qu’il faut garder',
      lines: [
        'Le jour et l’heure, et le numéro du dossier.',
        'Une copie du chat, ou des captures d’écran.',
        'Ce qui a été promis, et pour quand.',
      ],
    },
    form: {
      title: 'Un formulaire qui demande e-mail, mot de passe ou date de naissance',
      lines: [
        'Un guide parle d’un formulaire de « demande de suppression de carte ». Rien d’officiel ne confirme qu’il existe.',
        'N’y donnez rien dont le vrai site n’a pas besoin : ni date de naissance, ni numéro de carte.',
        'Prenez d’abord le chemin normal : il ne demande aucun formulaire.',
      ],
    },
  },
  knowledge: {
    lead: 'Ce que l’on sait, à quel point c’est sûr, et d’où cela vient.',
    search: 'Chercher dans les réponses',
    found: {
      one: '{count} réponse correspond.',
      many: '{count} de réponses correspondent.',
      other: '{count} réponses correspondent.',
    },
    none: 'Aucune réponse ne correspond à ces mots. Essayez un seul mot, par exemple « défaut » ou « remboursement ».',
    howSure: 'Fiabilité',
    from: 'Source',
    surenesses: {
      agreed: 'Plusieurs guides le disent.',
      'one-guide': 'Un seul guide le dit. Personne ne l’a confirmé.',
      disputed: 'Les sources se contredisent.',
      general: 'Vrai pour toutes les cartes bancaires.',
    },
    sources: {
      'guide-000': 'un guide français de 2025',
      'guide-001': 'un guide russe traduit',
      'guide-002': 'un guide en anglais avec questions et réponses',
      'guide-003': 'un guide en anglais sur le site et l’application',
      'guide-004': 'un guide en anglais avec un formulaire pour retirer la carte',
      ours: 'le bon sens des titulaires de carte',
    },
    topics: {
      'default-card': {
        question: 'Puis-je retirer ma carte par défaut ?',
        answer: ['Peut-être pas tout de suite. Définissez d’abord une autre carte par défaut, puis retirez celle-ci.'],
      },
      'only-card': {
        question: 'Puis-je retirer ma seule carte ?',
        answer: [
          'Essayez d’abord. Si le site refuse, ajoutez une autre carte, ou contactez l’assistance.',
          'Sans carte enregistrée, vous ne pouvez pas payer par carte tant que vous n’en saisissez pas une à votre prochain achat.',
        ],
      },
      'existing-orders': {
        question: 'Que deviennent mes commandes ?',
        answer: ['Les commandes payées restent comme elles sont. Retirer une carte ne compte que pour les achats suivants.'],
      },
      'unpaid-orders': {
        question: 'J’ai des commandes pas encore payées. Que faire ?',
        answer: ['Payez-les ou annulez-les d’abord. Elles peuvent empêcher de retirer la carte.'],
      },
      sync: {
        question: 'Si je retire la carte du site, est-elle retirée de l’application ?',
        answer: ['Ce n’est pas certain. Un guide dit que les deux sont séparés, un autre qu’ils ne font qu’un. Regardez des deux côtés.'],
      },
      refunds: {
        question: 'Où va un remboursement une fois la carte retirée ?',
        answer: [
          'Le plus souvent sur la carte qui a payé, même si elle n’est plus enregistrée. Si vous attendez un remboursement, il est plus sûr de retirer la carte après.',
          'Payé avec un solde Alipay ? Le remboursement peut alors y revenir.',
        ],
      },
      'charge-failed': {
        question: 'On me dit qu’un paiement a échoué. Dois-je ajouter la carte de nouveau ?',
        answer: [
          'Non. Un tel message n’est pas une raison d’ajouter de nouveau la même carte. Ouvrez le site vous-même et regardez vos commandes.',
        ],
      },
      'section-not-found': {
        question: 'Je ne trouve pas la rubrique des cartes. Où est-elle ?',
        answer: [
          'Les noms changent : cherchez Portefeuille, Paiements, Moyens de paiement ou Cartes bancaires. « Ouvrir mes cartes enregistrées » dans Uncard fonctionne sans menu.',
          'Ou écrivez « Card Management » dans le chat de l’assistance.',
        ],
      },
      'five-card-limit': {
        question: 'Combien de cartes puis-je enregistrer ?',
        answer: [
          'Des guides disent cinq par compte Alipay ; un autre dit qu’il n’y a pas de limite. Si le site n’en accepte plus, retirez-en d’abord une.',
        ],
      },
      'check-charge': {
        question: 'Pourquoi une petite somme a-t-elle été débitée quand j’ai ajouté une carte ?',
        answer: ['Pour voir si la carte fonctionne. C’est souvent environ 1 USD, et cette somme devrait revenir toute seule.'],
      },
      'saved-by-itself': {
        question: 'Je n’ai jamais enregistré de carte. Pourquoi est-elle là ?',
        answer: ['Sur la page de paiement, une case qui enregistre la carte est souvent cochée d’avance. Décochez-la avant de payer.'],
      },
      'safe-to-keep': {
        question: 'Puis-je laisser ma carte enregistrée sans risque ?',
        answer: [
          'Des guides disent que les cartes y sont bien protégées ; personne ne peut le vérifier de l’extérieur. Ce qui n’est pas enregistré ne peut pas être détourné.',
          'On retire une carte pour éviter des achats par erreur, pour protéger sa vie privée, après un changement de banque, ou parce qu’elle a expiré.',
        ],
      },
      'virtual-cards': {
        question: 'Y a-t-il une sorte de carte plus sûre ?',
        answer: [
          'Beaucoup de banques proposent des cartes virtuelles, certaines pour un seul achat. Si un tel numéro fuit, il ne vaut rien ailleurs.',
        ],
      },
      paypal: {
        question: 'Puis-je payer avec PayPal à la place ?',
        answer: ['Dans certains pays, PayPal est proposé au moment de payer. La boutique ne voit alors pas votre carte.'],
      },
      'other-wallets': {
        question: 'Ma carte est-elle aussi dans Google Play, Google Pay ou Apple Pay ?',
        answer: ['Peut-être, mais c’est à part. Chacun de ces services garde ses propres cartes, et c’est là-bas que vous les retirez.'],
      },
      'lost-card': {
        question: 'Ma carte a été perdue, volée ou utilisée par quelqu’un d’autre. Suffit-il de la retirer ?',
        answer: ['Non. Appelez d’abord votre banque pour faire bloquer la carte. La retirer ici ne la bloque pas.'],
      },
      'other-data': {
        question: 'Que garde encore mon compte ?',
        answer: [
          'Votre numéro de téléphone, vos adresses, peut-être des documents pour la douane. Uncard ne s’en occupe pas : regardez dans les paramètres de votre compte.',
        ],
      },
    },
    myths: {
      title: 'Ne vous laissez pas tromper',
      lines: [
        'Aucune vraie page ne demande le numéro de carte complet, les trois chiffres au dos ou votre date de naissance pour supprimer une carte.',
        'Personne n’a besoin d’installer quoi que ce soit, de partager son écran ou de payer pour retirer une carte.',
        'Vous n’avez pas besoin de fermer votre compte pour ne plus avoir de carte enregistrée.',
        'Un lien dans un e-mail ou un message n’est pas le bon chemin vers vos cartes. Ouvrez le site vous-même.',
      ],
    },
  },
  options: {
    title: 'Paramètres',
    language: 'Langue',
    text: 'Taille du texte',
    sites: 'Indications sur la page',
    sitesNote: 'Là où elles sont désactivées, la petite fenêtre d’Uncard continue de vous guider.',
    aliexpress: 'Sur AliExpress',
    alipay: 'Sur Alipay',
    notifications: 'Notifications',
    notificationsNote: 'Elles ne servent qu’aux rappels. Votre navigateur vous demande avant de les autoriser.',
    held: 'Ce qu’Uncard garde',
    heldNote: 'Tout ce qui est gardé, sur cet appareil seulement. Aucun numéro de carte, aucun nom, aucune adresse.',
    holds: {
      journey: 'Votre progression : où une carte a été vue, ce qui a été confirmé, quelles étapes sont cochées, et un rappel.',
      preferences: 'Ce que vous avez choisi ici.',
      words: 'Les textes d’Uncard dans votre langue.',
      setAside: 'Un enregistrement plus ancien qui n’a pas pu être lu, gardé tel quel.',
    },
    heldNothing: 'Rien n’est gardé.',
    notHeld:
      'Tant que le navigateur est ouvert, Uncard garde aussi en mémoire les lignes de la liste, sous forme de codes que personne ne peut déchiffrer. Ils disparaissent quand le navigateur se ferme.',
    showData: 'Afficher tel que c’est stocké',
    erase: 'Tout effacer',
    eraseNote: 'Trente jours après la fin sur le site et dans l’application, votre progression s’efface toute seule.',
    eraseSure: 'Effacer la progression, le rappel et les paramètres ? C’est définitif.',
    eraseYes: 'Oui, effacer',
    eraseNo: 'Non, garder',
    erased: 'Tout a été effacé.',
    progress: 'Emporter votre progression',
    progressNote: 'Un fichier avec votre progression, pour continuer dans un autre navigateur. Il ne contient aucune donnée de carte.',
    exportFile: 'Enregistrer dans un fichier',
    importFile: 'Lire depuis un fichier',
    imported: 'Votre progression a été lue depuis le fichier.',
    importErrors: {
      'too-large': 'Ce fichier est trop grand pour être une progression d’Uncard.',
      'not-a-file-of-ours': 'Ce fichier n’est pas une progression d’Uncard.',
      newer: 'Ce fichier vient d’une version plus récente d’Uncard. Mettez d’abord Uncard à jour.',
      broken: 'Ce fichier est abîmé ou a été modifié : il ne peut pas être lu.',
    },
    importKept: 'Ce que vous aviez reste inchangé.',
  },
  welcome: {
    title: 'Uncard est prêt',
    lead: 'Il vous montre, étape par étape, comment retirer une carte bancaire enregistrée d’AliExpress et d’Alipay.',
    does: {
      title: 'Ce qu’il fait',
      lines: [
        'Il marque l’élément sur lequel appuyer ensuite, directement sur la page.',
        'Il regarde à nouveau après le retrait et vous dit si la carte n’y est vraiment plus.',
        'Il vous rappelle l’application mobile, qui peut garder la carte de son côté.',
      ],
    },
    never: {
      title: 'Ce qu’il ne fait jamais',
      lines: [
        'Il n’appuie sur rien et ne tape rien : c’est toujours vous qui appuyez.',
        'Il ne lit ni ce que vous tapez, ni aucun numéro de carte complet.',
        'Il n’envoie rien nulle part. Il n’a ni compte, ni serveur, ni publicité.',
      ],
    },
    good: {
      title: 'Bon à savoir',
      lines: [
        'Il ne fonctionne que sur AliExpress et Alipay, et reste à l’écart des fenêtres privées.',
        'Il est sans lien avec AliExpress ni Alipay.',
        'Il ne peut pas voir l’application mobile : là, il vous dit quoi chercher.',
      ],
    },
    pin: 'Pour l’avoir sous la main, appuyez sur la pièce de puzzle de votre navigateur et épinglez Uncard.',
    open: 'Ouvrir mes cartes enregistrées et commencer',
    openNote: 'Le guide commence, et AliExpress s’ouvre dans cet onglet. Il faudra peut-être d’abord vous connecter.',
    allow: 'Autoriser l’accès',
    allowNote: 'Votre navigateur tient Uncard à l’écart de ces sites tant que vous ne l’autorisez pas.',
  },
};
