/** The long texts in Italian: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Quello che resta da fare',
    lead: 'Il sito web e l’app possono conservare ciascuno una carta. Ecco che cosa manca, una cosa alla volta.',
    contents: 'In questa pagina',
    sections: {
      app: 'Nell’app sul telefono',
      carry: 'Porta i passi sul telefono',
      reminder: 'Un promemoria',
      map: 'Dove può trovarsi la tua carta',
      trouble: 'Qualcosa ti blocca',
      replace: 'Sostituisci la carta',
      support: 'Chiedi all’assistenza del sito',
      knowledge: 'Domande e risposte',
    },
    onPhone: [
      'Stai usando un telefono. Per il sito web resta nel browser: se ti chiede di aprire l’app, scegli «Annulla».',
      'Quando hai finito con il sito web, apri l’app e segui i passi indicati qui.',
    ],
    copy: 'Copia',
    copied: 'Copiato.',
    copyFailed: 'La copia non è riuscita. Ora il testo è selezionato: copialo con Ctrl+C o ⌘C.',
    notKept: 'In questo momento non è stato possibile salvarlo. Non si è perso nulla. Riprova.',
  },
  app: {
    lead: 'L’app potrebbe avere ancora la carta. Aprila e controlla. Spunta ciò che hai fatto: la spunta resta.',
    otherTitle: 'La mia app è diversa',
    otherNote: 'Ognuna di queste vie viene da una sola guida. Segui quella adatta alla tua app.',
    otherRoutes: {
      menu: 'Dal menu ☰',
      payments: 'Da «Pagamenti»',
      icon: 'Da un’icona in alto a destra',
      chat: 'Dalla chat nell’app',
    },
    otherSteps: {
      'open-menu': 'Tocca il menu ☰, poi il tuo profilo, se l’app lo chiede.',
      'open-my-cards': 'Tocca «Le mie carte bancarie». Potrebbe trovarsi sotto «Il mio portafoglio» o «Coupon e pagamento».',
      'open-payments': 'Tocca «Pagamenti», poi «Metodi di pagamento».',
      'open-icon': 'In alto a destra, cerca un’icona simile a un’impronta digitale e toccala. Molte app non ce l’hanno.',
      'open-help': 'Apri l’assistenza o la chat del servizio clienti.',
      'write-card-management': 'Scrivi «Card Management» e invialo.',
      'choose-card-management': 'Tocca «Card Management», poi «Adding/Removing Card».',
      'follow-link': 'Segui il link, se resta all’interno dell’app.',
    },
    missing: {
      title: 'L’opzione non c’è',
      lines: [
        'Aggiorna l’app dal suo store, poi cerca di nuovo.',
        'Svuota la cache dell’app nelle impostazioni del telefono, poi riapri l’app.',
        'Prova con un altro dispositivo o con il sito web: potrebbe mostrare più dell’app.',
        'Se nulla aiuta, chiedi all’assistenza del sito. Più sotto trovi che cosa scrivere.',
      ],
    },
    done: 'Hai indicato che nell’app è tutto fatto.',
    undo: 'Non ho ancora finito',
    websiteOpen: 'Sul sito web non hai ancora finito. Una carta che non c’è più nell’app potrebbe essere ancora sul sito.',
  },
  carry: {
    lead: 'Inquadra il codice con la fotocamera del telefono. È creato su questo dispositivo e contiene solo i passi.',
    untried: 'Non abbiamo provato nulla di tutto questo su un telefono. Il tuo potrebbe comportarsi diversamente.',
    choose: 'Che cosa contiene il codice',
    calendar: {
      name: 'Un evento del calendario',
      iphone: 'La fotocamera potrebbe proporre di aggiungerlo al calendario.',
      android: 'La fotocamera o il lettore di codici potrebbe proporre di aggiungerlo; alcuni mostrano solo il testo.',
    },
    mail: {
      name: 'Un’e-mail a te',
      iphone: 'La fotocamera potrebbe aprire una nuova e-mail. Inserisci il tuo indirizzo.',
      android: 'La fotocamera potrebbe aprire una nuova e-mail. Inserisci il tuo indirizzo.',
    },
    text: {
      name: 'Solo testo',
      iphone: 'La fotocamera potrebbe proporre di cercare il testo sul web. Copialo, invece.',
      android: 'Quasi tutti i lettori di codici mostrano il testo e permettono di copiarlo.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Codice {part} di {count}',
    next: 'Codice successivo',
    previous: 'Codice precedente',
    picture: 'Codice per la fotocamera di un telefono',
    saveCalendar: 'Salva come file di calendario',
    copyText: 'Copia i passi',
    print: 'Stampa',
    title: 'La carta non c’è più neanche nell’app?',
    ways: [
      'App AliExpress: Account, Portafoglio, Carte bancarie, tocca la carta, Elimina.',
      'Oppure: Account, Alipay, tocca la carta, Gestisci, Elimina, conferma.',
    ],
    end: 'Poi la carta non dovrebbe più essere nell’elenco.',
  },
  reminder: {
    lead: 'Ora non hai tempo per l’app? Uncard può ricordartelo su questo computer.',
    leadWebsite: 'Ora non hai tempo per il sito web? Uncard può ricordartelo su questo computer.',
    choose: 'Quando ricordarlo',
    tonight: 'Stasera',
    tomorrow: 'Domani',
    inThreeDays: 'Fra tre giorni',
    onDate: 'In un giorno a tua scelta',
    dateLabel: 'Giorno',
    set: 'Imposta il promemoria',
    isSet: 'Riceverai un promemoria: {time}.',
    isDue: 'È l’ora del promemoria fissato per {time}.',
    end: 'Togli il promemoria',
    ended: 'Non c’è più alcun promemoria.',
    past: 'Quel giorno è già passato. Scegline uno successivo.',
    tooFar: 'Scegli un giorno entro un anno.',
    howShown: 'Compare come numero sull’icona di Uncard e nella sua piccola finestra, mentre il browser è aperto.',
    notify: 'Mostra anche una notifica',
    notifyGiven: 'Verrà mostrata anche una notifica.',
    notifyRefused: 'Le notifiche non sono state consentite. L’icona mostra comunque il promemoria.',
  },
  map: {
    lead: 'Una carta può essere conservata in più di un posto. Il lavoro è finito quando ognuno è sistemato.',
    statuses: {
      unchecked: 'Non ancora controllato',
      here: 'La carta è qui',
      gone: 'La carta non c’è più',
      'not-here': 'Nessuna carta trovata',
      'cannot-tell': 'Non è ancora certo',
    },
    setAside: 'Lo hai messo da parte',
    since: 'dal giorno {date}',
    look: 'Come controllare',
    clear: 'Come rimuoverla',
    places: {
      'aliexpress-web': {
        name: 'Sito web di AliExpress',
        look: ['Apri le tue carte salvate con il link e premi «Inizia» in Uncard.'],
        clear: ['Segui i passi sulla pagina. Prima di dire «La carta non c’è più», Uncard guarda ancora una volta dopo aver ricaricato.'],
      },
      'alipay-web': {
        name: 'Sito web di Alipay',
        look: ['Apri «Il mio Alipay» nel menu del tuo account, se c’è. Molti account non ce l’hanno.'],
        clear: ['Su Alipay, apri «Manage your cards» e rimuovi lì la carta. Uncard mostra ogni passo.'],
      },
      app: {
        name: 'App sul telefono',
        look: ['Apri l’elenco delle carte nell’app, seguendo una delle vie qui sopra.'],
        clear: ['Tocca la carta e rimuovila, poi indica qui che nell’app è tutto fatto.'],
      },
      checkout: {
        name: 'Pagamento dell’ordine',
        look: [
          'Metti un articolo qualsiasi nel carrello e apri la pagina di pagamento, solo per guardare. Non premere mai il pulsante per pagare.',
          'Guarda quali carte vengono proposte come metodo di pagamento, poi torna indietro.',
        ],
        clear: [
          'Di solito lì le carte non si possono eliminare. Scegli un altro modo di pagare e togli la spunta dalla casella che salva la carta.',
          'Una carta che compare solo lì potrebbe essere nel portafoglio, su Alipay o nel tuo browser: controlla anche lì.',
        ],
      },
      'browser-autofill': {
        name: 'La memoria del tuo browser',
        look: [
          'Se il browser propone una carta quando fai clic sul campo della carta di un negozio qualsiasi, è il browser a conservarla.',
        ],
        clear: ['Scegli il tuo browser ed elimina la carta nelle sue impostazioni. AliExpress non c’entra.'],
      },
    },
    markNotHere: 'Ho guardato: qui non c’è',
    markHere: 'La carta è qui',
    markGone: 'L’ho rimossa',
    putAside: 'Metti da parte',
    takeBack: 'Riprendi',
    whichBrowser: 'Quale browser?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Impostazioni, Compilazione automatica e password, Pagamenti o Metodi di pagamento.',
          'Accanto alla carta, premi ⋮ ed Elimina.',
          'Una carta senza Elimina è conservata nel tuo account Google: rimuovila lì.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, Impostazioni, Password e compilazione automatica, Metodi di pagamento o Informazioni di pagamento.',
          'Accanto alla carta, premi … ed Elimina.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Impostazioni, Password e compilazione automatica, Gestisci metodi di pagamento.',
          'Accanto alla carta, premi il cestino ed Elimina.',
          'Firefox meno recente: Impostazioni, Privacy e sicurezza, Metodi di pagamento salvati. Scegli la carta e premi Elimina.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Impostazioni, Inserimento automatico, Carte di credito, Modifica. Scegli la carta e premi Rimuovi.',
          'iPhone: Impostazioni, App, Safari, Inserimento automatico, Carte di credito salvate. Scegli la carta ed eliminala.',
          'iPhone più recente: app Wallet, •••, Carte per inserimento automatico.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          'Impostazioni, Privacy e sicurezza, Compilazione automatica, Metodi di pagamento.',
          'Accanto alla carta, premi ⋮ ed Elimina.',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menu ☰, Impostazioni, Privacy e sicurezza, Compilazione automatica moduli, Carte di credito e di debito.',
          'Scegli la carta ed eliminala.',
        ],
      },
    },
    browsersNote:
      'I nomi nelle impostazioni cambiano da una versione all’altra. Se non ne trovi uno, cerca «pagamento» nelle impostazioni.',
    placesLeft: {
      one: 'Resta {count} posto da controllare.',
      many: 'Restano {count} di posti da controllare.',
      other: 'Restano {count} posti da controllare.',
    },
    allSettled: 'Tutti i posti sono sistemati. Il lavoro è finito.',
    separate:
      'Le carte in Google Play, Google Pay, Apple Pay e PayPal sono conservate da quei servizi. Rimuovere una carta qui non cambia nulla lì.',
  },
  trouble: {
    lead: 'Trova quello che vedi. Per ogni caso c’è un modo per andare avanti e tornare alla tua carta.',
    recognised: 'Forse è questo che vedi ora',
    others: 'Altre cose che succedono',
    cause: 'Perché',
    way: 'Che cosa fare',
    back: 'E poi',
    notMine: 'Non è il mio caso',
    mineAgain: 'Mostralo di nuovo',
    troubles: {
      'greyed-out': {
        title: '«Rimuovi» è grigio o non c’è',
        cause: 'Molto probabilmente la carta è quella predefinita. Anche un ordine non ancora pagato può bloccare la rimozione.',
        way: [
          'Prima imposta come predefinita un’altra carta.',
          'È la tua unica carta? Prova lo stesso a rimuoverla. Se il sito rifiuta, aggiungi prima un’altra carta o chiedi all’assistenza.',
          'Guarda i tuoi ordini: completa o annulla quelli non ancora pagati.',
        ],
        back: 'Torna all’elenco delle carte e rimuovi la stessa carta.',
      },
      'other-side': {
        title: 'Non c’è più sul sito web, ma c’è ancora nell’app (o viceversa)',
        cause: 'Il sito web e l’app possono conservare ciascuno le proprie carte. Su questo le fonti non concordano.',
        way: [
          'Chiudi del tutto l’app e riaprila: forse mostra solo un elenco vecchio.',
          'La carta c’è ancora? Rimuovila anche da quella parte.',
        ],
        back: 'Poi guarda ancora una volta i due elenchi.',
      },
      identity: {
        title: 'Non riesco a completare la verifica dell’identità',
        cause:
          'Il sito vuole essere certo che sia tu. Un vecchio numero di telefono o una password di pagamento dimenticata blocca molte persone.',
        way: [
          'Se puoi, completa tu la verifica: Uncard ne resta fuori e continua dopo.',
          'Non chiedere mai a nessuno di farla al posto tuo e non dare codici a nessuno.',
          'Se non ci riesci, scrivi all’assistenza tramite il Centro assistenza del sito.',
        ],
        back: 'Dopo la verifica il sito ti riporta indietro. Uncard mostra il prossimo passo da solo.',
      },
      'not-listed': {
        title: 'La mia carta non è in nessun elenco',
        cause:
          'Potrebbe essere stata salvata solo al pagamento di un ordine, dal tuo browser o presso Alipay, anche se lì non hai mai aperto un account.',
        way: [
          'Prima guarda nell’app sul telefono.',
          'Apri la pagina di pagamento di un ordine, solo per guardare: quali carte propone? Non premere mai il pulsante per pagare.',
          'La carta compare quando fai clic sul campo di una carta? Allora la conserva il browser. Vedi «Dove può trovarsi la tua carta».',
          'Aprire un account Alipay solo per guardare dà ad Alipay altri tuoi dati. Lascialo per ultimo.',
        ],
        back: 'Se la trovi, avvia Uncard in quella pagina.',
      },
      renamed: {
        title: 'I nomi sul sito sono diversi, o «Il mio Alipay» non c’è',
        cause: 'Il sito cambia i nomi. «Il mio Alipay» compare solo dopo l’apertura di un portafoglio Alipay.',
        way: [
          'Cerca «Portafoglio», «Pagamenti», «Metodi di pagamento» o «Carte» nel tuo account.',
          'Premi «Apri le mie carte salvate» in Uncard: questo indirizzo funziona senza alcun menu.',
          '«Il mio Alipay» non c’è? Molto probabilmente lì non è conservata alcuna carta. Guarda invece nell’app.',
        ],
        back: 'Nell’elenco delle carte, Uncard mostra il prossimo passo.',
      },
      'option-missing': {
        title: 'Non trovo l’opzione da nessuna parte',
        cause: 'Una versione vecchia, una cache piena o una pagina caricata solo in parte.',
        way: [
          'Ricarica la pagina. Svuota la cache del sito o dell’app.',
          'Prova con un altro browser o un altro dispositivo.',
          'Disattiva per questo sito i programmi che bloccano la pubblicità e riattivali dopo.',
          'Se nulla aiuta, chiedi all’assistenza.',
        ],
        back: 'Accedi di nuovo e apri le tue carte salvate.',
      },
      'five-cards': {
        title: 'Il sito non accetta altre carte',
        cause: 'Un account Alipay potrebbe contenere al massimo cinque carte. Sul numero le fonti non concordano.',
        way: ['Rimuovi una carta che non usi più. Va bene una qualsiasi, tranne quella predefinita.', 'Poi aggiungi la nuova carta.'],
        back: 'Imposta come predefinita la nuova carta e rimuovi quella vecchia.',
      },
      interrupted: {
        title: 'La sessione è stata chiusa, o la pagina mostra un errore, un controllo o nulla',
        cause: 'Il sito chiude la sessione dopo un po’, chiede un controllo quando si caricano molte pagine, o per un po’ non funziona.',
        way: ['Qui sotto trovi come si presenta ognuno di questi casi e che cosa fare.'],
        back: 'Apri di nuovo le tue carte salvate. Uncard sa ancora a che punto eri.',
      },
      'bare-link': {
        title: 'L’assistenza mi ha mandato solo un link ad Alipay',
        cause: 'L’assistenza manda lì tutti, anche chi non ha carte conservate presso Alipay.',
        way: [
          'Seguilo solo se l’indirizzo termina con il nome autentico, e accedi con il tuo account AliExpress.',
          'Lì non c’è nessuna carta? Rispondi che hai guardato su Alipay e non ne hai trovate, e chiedi di rimuovere la carta da AliExpress.',
          'Ti chiede di aprire un nuovo account? Non è necessario.',
        ],
        back: 'Qualunque sia la risposta, guarda ancora una volta l’elenco delle tue carte.',
      },
      'alipay-closed': {
        title: '«Il mio Alipay» porta a una pubblicità, a un errore o a una registrazione',
        cause: 'Per molti account Alipay non è più in uso o non è mai stato attivato.',
        way: [
          'Premi «Non porta da nessuna parte» in Uncard: ti mostrerà la prossima via.',
          'Apri le tue carte salvate su AliExpress, guarda nell’app o chiedi nella chat.',
        ],
        back: 'Non ti serve un account Alipay per rimuovere una carta da AliExpress o dall’app.',
      },
    },
    interruptions: {
      title: 'Come distinguere i casi',
      lines: [
        'Un modulo con la tua e-mail e la tua password: la sessione è stata chiusa. Accedi, e la guida continua.',
        'Un cursore da trascinare, un puzzle o «traffico insolito»: è un controllo. Completalo tu; Uncard resta fuori dalla pagina finché il controllo non è finito.',
        '«Qualcosa è andato storto» o «in manutenzione»: è un errore del sito. Aspetta un po’, poi ricarica.',
        'Una pagina vuota: forse la tiene vuota un programma che blocca i contenuti. Disattivalo per questo sito e ricarica.',
        'Una finestra che non compare: potrebbe nasconderla un’altra estensione. Disattiva le estensioni di questo tipo, una alla volta.',
      ],
    },
  },
  replace: {
    lead: 'La vecchia carta è scaduta o è cambiata? Aggiungi prima quella nuova, poi rimuovi la vecchia.',
    steps: {
      title: 'In quest’ordine',
      lines: [
        'Aggiungi la nuova carta: «Aggiungi carta» oppure, su Alipay, «Click here to add a new card».',
        'Impostala come predefinita, se il sito lo permette.',
        'Rimuovi la vecchia carta.',
        'Fai lo stesso nell’app: potrebbe avere ancora quella vecchia.',
      ],
    },
    start: 'Guidami nella sostituzione',
    started: 'Ora la guida ti aiuta prima ad aggiungere una carta. Non vede mai quello che scrivi.',
    without: {
      title: 'Senza salvarne una nuova',
      lines: [
        'Nella pagina di pagamento, scegli «Paga con carta o in altri modi» e inserisci lì i dati della carta.',
        'Prima di pagare, togli la spunta dalla casella che salva la carta: spesso è già attiva.',
      ],
    },
    facts: {
      title: 'Buono a sapersi',
      lines: [
        'Per verificare una nuova carta, potrebbe esserci un addebito di circa 1 USD, poi rimborsato.',
        'Su un account Alipay potrebbero starci al massimo cinque carte.',
        'Se paghi con una nuova carta, potrebbe essere salvata di nuovo; il sito potrebbe chiedere un codice inviato per messaggio o la password di pagamento.',
      ],
    },
  },
  support: {
    lead: 'Quando nessuna via ti fa proseguire, l’assistenza del sito può rimuovere la carta. Contattala solo tramite il Centro assistenza del sito stesso.',
    chat: {
      title: 'Nella chat di assistenza',
      lines: [
        'Apri il Centro assistenza e avvia la chat.',
        'Incolla la prima frase e inviala, poi scegli la seconda sotto «My Account».',
        'Segui un link solo se resta su AliExpress o Alipay.',
      ],
    },
    chatWords: 'Frasi da incollare. Si conoscono solo in inglese.',
    message: 'Un messaggio da inviare',
    messageNote: 'Non contiene nulla di personale. Non aggiungere nulla: né numeri di carta, né password, né documenti.',
    messageLanguage: 'Lingua del messaggio',
    messageText: [
      'Buongiorno, vi chiedo di rimuovere dal mio account la carta bancaria salvata.',
      'Ho guardato nel portafoglio sul sito web e nell’app e non mi è stato possibile rimuoverla.',
      'Vi prego di comunicarmi quando la carta sarà stata rimossa e se presso Alipay ne è ancora conservata una.',
      'Vi prego di non chiedermi il numero completo della carta. Grazie.',
    ],
    genuine: {
      title: 'È l’assistenza autentica?',
      lines: [
        'L’assistenza autentica si raggiunge dal sito o dall’app, dopo l’accesso al tuo account. Non ti chiama e non ti scrive per prima.',
        'Non ha mai bisogno del numero completo della carta, delle tre cifre sul retro, di una password o di un codice.',
        'Non scrivere mai a un indirizzo trovato in una guida o con una ricerca sul web.',
      ],
    },
    keep: {
      title: 'Che cosa conservare',
      lines: [
        'Il giorno e l’ora, e il numero della pratica.',
        'Una copia della chat o alcune schermate.',
        'Che cosa ti hanno promesso, ed entro quando.',
      ],
    },
    form: {
      title: 'Un modulo che chiede e-mail, password o data di nascita',
      lines: [
        'Una guida parla di un modulo di «richiesta di rimozione». Nessuna fonte ufficiale conferma che esista.',
        'Non fornire nulla che al sito autentico non serva: né la data di nascita, né il numero della carta.',
        'Prova prima la via normale: non richiede alcun modulo.',
      ],
    },
  },
  knowledge: {
    lead: 'Che cosa si sa, quanto è certo e da dove viene.',
    search: 'Cerca nelle risposte',
    found: {
      one: '{count} risposta trovata.',
      many: '{count} di risposte trovate.',
      other: '{count} risposte trovate.',
    },
    none: 'Nessuna risposta corrisponde a queste parole. Provane una sola, come «predefinita» o «rimborso».',
    howSure: 'Quanto è certo',
    from: 'Da dove viene',
    surenesses: {
      agreed: 'Lo dicono diverse guide.',
      'one-guide': 'Lo dice una sola guida. Nessuno l’ha confermato.',
      disputed: 'Le fonti non concordano.',
      general: 'Vale per le carte bancarie in generale.',
    },
    sources: {
      'guide-000': 'una guida francese del 2025',
      'guide-001': 'una guida russa, tradotta',
      'guide-002': 'una guida inglese con domande e risposte',
      'guide-003': 'una guida inglese al sito web e all’app',
      'guide-004': 'una guida inglese con un modulo di rimozione',
      ours: 'il buon senso di chi usa una carta',
    },
    topics: {
      'default-card': {
        question: 'Posso rimuovere la mia carta predefinita?',
        answer: ['Forse non subito. Prima imposta come predefinita un’altra carta, poi rimuovi questa.'],
      },
      'only-card': {
        question: 'Posso rimuovere la mia unica carta?',
        answer: [
          'Prima prova. Se il sito rifiuta, aggiungi un’altra carta o chiedi all’assistenza.',
          'Senza una carta salvata non puoi pagare con carta finché non ne inserisci una al prossimo acquisto.',
        ],
      },
      'existing-orders': {
        question: 'Che cosa succede ai miei ordini?',
        answer: ['Gli ordini già pagati restano come sono. Rimuovere una carta conta solo per gli acquisti futuri.'],
      },
      'unpaid-orders': {
        question: 'Ho ordini non ancora pagati. E ora?',
        answer: ['Prima pagali o annullali. Possono impedire la rimozione della carta.'],
      },
      sync: {
        question: 'Se la rimuovo sul sito web, viene rimossa anche dall’app?',
        answer: ['Non è certo. Una guida dice che sono separati, un’altra che sono una cosa sola. Controlla tutti e due.'],
      },
      refunds: {
        question: 'Dove va un rimborso dopo che la carta è stata rimossa?',
        answer: [
          'Di solito sulla carta che ha pagato, anche se non è più salvata. Se aspetti un rimborso, è più sicuro rimuovere la carta dopo.',
          'Hai pagato con un saldo Alipay? Allora il rimborso potrebbe tornare lì.',
        ],
      },
      'charge-failed': {
        question: 'C’è scritto che un addebito non è riuscito. Devo aggiungere di nuovo la carta?',
        answer: ['No. Un messaggio così non è un motivo per aggiungere di nuovo la stessa carta. Apri tu il sito e guarda i tuoi ordini.'],
      },
      'section-not-found': {
        question: 'Non trovo la sezione con le carte. Dov’è?',
        answer: [
          'I nomi cambiano: cerca «Portafoglio», «Pagamenti», «Metodi di pagamento» o «Carte». Con «Apri le mie carte salvate» in Uncard non serve alcun menu.',
          'Oppure chiedi nella chat di assistenza: scrivi «Card Management».',
        ],
      },
      'five-card-limit': {
        question: 'Quante carte posso salvare?',
        answer: [
          'Alcune guide dicono cinque per account Alipay; una dice che non c’è un limite. Se il sito non ne accetta altre, prima rimuovine una.',
        ],
      },
      'check-charge': {
        question: 'Perché c’è stato un piccolo addebito quando ho aggiunto una carta?',
        answer: ['Per vedere se la carta funziona. Spesso è di circa 1 USD e dovrebbe esserti restituito automaticamente.'],
      },
      'saved-by-itself': {
        question: 'Non ho mai salvato una carta. Perché è lì?',
        answer: ['Nella pagina di pagamento, la casella che salva la carta è spesso già spuntata. Togli la spunta prima di pagare.'],
      },
      'safe-to-keep': {
        question: 'È sicuro lasciare salvata la mia carta?',
        answer: [
          'Le guide dicono che i dati sono ben protetti; nessuno da fuori può verificarlo. Di ciò che non è salvato non si può abusare.',
          'Le carte si rimuovono per evitare acquisti per errore, per la privacy, dopo un cambio di banca o perché una carta è scaduta.',
        ],
      },
      'virtual-cards': {
        question: 'Esiste un tipo di carta più sicuro?',
        answer: [
          'Molte banche offrono carte virtuali, alcune per un solo acquisto. Se un numero così finisce in mani altrui, altrove non vale nulla.',
        ],
      },
      paypal: {
        question: 'Posso pagare con PayPal, invece?',
        answer: ['In alcuni Paesi viene proposto nella pagina di pagamento. In quel caso il negozio non vede la tua carta.'],
      },
      'other-wallets': {
        question: 'La mia carta è anche in Google Play, Google Pay o Apple Pay?',
        answer: ['Forse, ma è una cosa a parte. Ognuno di questi servizi conserva le proprie carte, ed è lì che si rimuovono.'],
      },
      'lost-card': {
        question: 'La mia carta è stata persa, rubata o usata da altri. Basta rimuoverla?',
        answer: ['No. Prima chiama la tua banca e fai bloccare la carta. Rimuoverla qui non la blocca.'],
      },
      'other-data': {
        question: 'Che cos’altro conserva il mio account?',
        answer: [
          'Il tuo numero di telefono, gli indirizzi, forse documenti per la dogana. Uncard non se ne occupa: guarda nelle impostazioni del tuo account.',
        ],
      },
    },
    myths: {
      title: 'Per non farti ingannare',
      lines: [
        'Nessuna pagina autentica chiede il numero completo della carta, le tre cifre sul retro o la tua data di nascita per eliminare una carta.',
        'Nessuno deve installare nulla, condividere lo schermo o pagare per una rimozione.',
        'Non devi chiudere il tuo account per liberarti di una carta.',
        'Un link in un’e-mail o in un messaggio non è la via per le tue carte. Apri tu il sito.',
      ],
    },
  },
  options: {
    title: 'Impostazioni',
    language: 'Lingua',
    text: 'Dimensione del testo',
    sites: 'Indicazioni sulla pagina',
    sitesNote: 'Dove sono disattivate, la piccola finestra di Uncard continua a guidarti.',
    aliexpress: 'Su AliExpress',
    alipay: 'Su Alipay',
    notifications: 'Notifiche',
    notificationsNote: 'Servono solo per i promemoria. Il browser ti chiede il permesso prima di consentirle.',
    held: 'Che cosa conserva Uncard',
    heldNote: 'Tutto ciò che viene conservato, solo su questo dispositivo. Non contiene numeri di carta, nomi o indirizzi.',
    holds: {
      journey: 'I tuoi progressi: dove è stata vista una carta, che cosa è stato confermato, quali passi sono spuntati, e un promemoria.',
      preferences: 'Quello che hai scelto qui.',
      words: 'Le parole di Uncard nella tua lingua.',
      setAside: 'Un vecchio salvataggio che non è stato possibile leggere, conservato com’era.',
    },
    heldNothing: 'Non viene conservato nulla.',
    notHeld:
      'Mentre il browser è aperto, Uncard ricorda anche le righe dell’elenco tramite codici che nessuno può decifrare. Spariscono quando il browser si chiude.',
    showData: 'Mostra i dati così come sono salvati',
    erase: 'Cancella tutto',
    eraseNote: 'Trenta giorni dopo aver finito sul sito web e nell’app, i tuoi progressi si cancellano da soli.',
    eraseSure: 'Cancellare progressi, promemoria e impostazioni? Non si può annullare.',
    eraseYes: 'Sì, cancella',
    eraseNo: 'No, conserva',
    erased: 'Tutto è stato cancellato.',
    progress: 'Porta con te i tuoi progressi',
    progressNote: 'Un file con i tuoi progressi, per continuare in un altro browser. Non contiene dati della carta.',
    exportFile: 'Salva come file',
    importFile: 'Leggi da un file',
    imported: 'I tuoi progressi sono stati letti dal file.',
    importErrors: {
      'too-large': 'Questo file è troppo grande per contenere progressi di Uncard.',
      'not-a-file-of-ours': 'Questo non è un file di progressi di Uncard.',
      newer: 'Questo file viene da una versione più recente di Uncard. Prima aggiorna Uncard.',
      broken: 'Questo file è danneggiato o è stato modificato, quindi non si può leggere.',
    },
    importKept: 'Quello che avevi non è cambiato.',
  },
  welcome: {
    title: 'Uncard è pronto',
    lead: 'Ti mostra, passo dopo passo, come rimuovere una carta bancaria salvata da AliExpress e Alipay.',
    does: {
      title: 'Che cosa fa',
      lines: [
        'Evidenzia, direttamente sulla pagina, il solo elemento che serve al prossimo passo.',
        'Dopo la rimozione guarda di nuovo e ti dice se la carta non c’è davvero più.',
        'Ti ricorda l’app sul telefono, che potrebbe conservare la carta a parte.',
      ],
    },
    never: {
      title: 'Che cosa non fa mai',
      lines: [
        'Non preme e non scrive nulla: ogni pulsante lo premi tu.',
        'Non legge quello che scrivi, né alcun numero di carta completo.',
        'Non invia nulla da nessuna parte. Non ha account, server o pubblicità.',
      ],
    },
    good: {
      title: 'Buono a sapersi',
      lines: [
        'Funziona solo su AliExpress e Alipay e resta fuori dalle finestre private.',
        'Non ha legami con AliExpress o Alipay.',
        'Non può vedere l’app sul telefono: lì ti dice che cosa cercare.',
      ],
    },
    pin: 'Per averlo a portata di mano, premi il pezzo di puzzle del browser e fissa Uncard.',
    open: 'Apri le mie carte salvate e inizia',
    openNote: 'La guida parte e AliExpress si apre in questa scheda. Forse dovrai prima accedere.',
    allow: 'Consenti l’accesso',
    allowNote: 'Il browser tiene Uncard fuori da questi siti finché non lo consenti tu.',
  },
};
