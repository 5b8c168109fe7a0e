/** Words that the sites print in Italian. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Accedi | Registrati | Login | Accedi / Registrati | Iscriviti | Effettua il login | Entra | Accesso | Accedere |
      Registrazione | Crea account | Accedi al tuo account | Accedi per continuare | Connettiti | Bentornato | Registrarsi |
      Accedi o registrati | Effettua l'accesso
    `,
  },
  'sign-out': {
    guess: "Esci | Disconnetti | Logout | Uscire | Esci dall'account | Disconnettiti",
  },
  account: {
    guess: `
      Account | Il mio account | Il mio AliExpress | Profilo | Il mio profilo | Il tuo account | Area personale |
      Panoramica dell'account | Riepilogo account | Profilo utente | Area clienti | La mia pagina
    `,
  },
  greeting: {
    guess: 'Ciao | Benvenuto | Benvenuta | Salve | Buongiorno',
  },
  password: {
    guess: 'Password | La tua password | Password dimenticata? | Hai dimenticato la password?',
  },
  'account-neighbour': {
    guess: `
      I miei ordini | Ordini | Monete | Le mie monete | Coupon | I miei coupon | Messaggi | Centro messaggi |
      Lista dei desideri | Preferiti | I miei preferiti | Impostazioni | Impostazioni account | Indirizzi |
      Indirizzo di spedizione | Indirizzi di spedizione | Rubrica | Resi | Rimborsi | Resi e rimborsi | Rimborsi e resi |
      Recensioni | Le mie recensioni | Negozi seguiti | Esci | Centro assistenza | Panoramica | Sicurezza |
      Sicurezza dell'account | Buoni | Carte regalo | Cronologia | Visti di recente | Controversie | Notifiche | Invita amici |
      Feedback | Lista desideri
    `,
  },
  wallet: {
    guess: `
      Portafoglio | Wallet | Il mio portafoglio | Portafoglio AliExpress | Il tuo portafoglio | Borsellino |
      Portafoglio elettronico | Portafoglio digitale | Borsellino elettronico
    `,
  },
  payments: {
    guess: `
      Pagamento | Pagamenti | Metodi di pagamento | Metodo di pagamento | Modalità di pagamento | Mezzi di pagamento |
      Forme di pagamento | I miei pagamenti | Opzioni di pagamento | Impostazioni di pagamento | Gestione pagamenti |
      Gestisci pagamenti | Informazioni di pagamento | Dati di pagamento | Strumenti di pagamento | Fatturazione |
      Sistemi di pagamento | Impostazioni pagamento
    `,
  },
  cards: {
    prose: 'Le mie carte bancarie',
    guess: `
      Carte di pagamento | Carte salvate | Le mie carte | Carte | Carte di credito | Carte bancarie | Carte di credito/debito |
      Carte di credito o debito | Carte di debito | Le tue carte | Carte collegate | Carte associate | Carte registrate |
      Carte memorizzate | Carte e conti bancari | Elenco carte | Carte e conti
    `,
  },
  'manage-cards': {
    guess: `
      Gestisci carte | Gestisci le carte | Gestisci le mie carte | Gestione carte | Gestione delle carte | Modifica carte |
      Visualizza carte | Vedi carte | Vedi tutte le carte | Gestisci carta | Modifica carta | Gestire le carte
    `,
  },
  manage: {
    guess: `
      Gestisci | Modifica | Cambia | Gestire | Gestione | Organizza | Modificare | Amministra | Gestisca | Modifica elenco
    `,
  },
  more: {
    guess: 'Altro | Altre opzioni | Opzioni | Azioni | Altre azioni | Più opzioni | Di più | Menu | Più | Mostra altro',
  },
  alipay: {
    guess: `
      Il mio Alipay | Alipay | Account Alipay | Il mio account Alipay | Vai a Il mio Alipay | Vai ad Alipay | Apri Alipay |
      Portafoglio Alipay | Accedi ad Alipay
    `,
  },
  card: {
    guess: `
      carta | carte | carta bancaria | carte bancarie | carta di credito | carte di credito | carta di debito |
      carte di debito | carta di pagamento | metodo di pagamento | metodi di pagamento | mezzo di pagamento |
      mezzi di pagamento | modalità di pagamento | strumento di pagamento | bancomat | carta prepagata | carte di pagamento
    `,
  },
  remove: {
    prose: 'Elimina',
    guess: `
      Rimuovi | Rimuovi carta | Cancella | Scollega | Dissocia | Elimina carta | Togli | Rimuovere | Eliminare | Cancellare |
      Scollegare | Rimozione | Eliminazione | Disconnetti carta | Dimentica | Disassocia | Cancella carta | Togliere |
      Dissociare | cancellazione | scollegamento | rimuova | elimini | Svincola | Cestino | Scarta | Cestina | eliminando |
      rimuovendo | Scollega carta | Slega | Stacca | dissociazione | Dimentica carta
    `,
  },
  confirm: {
    guess: `
      Conferma | OK | Sì | Elimina | Rimuovi | Continua | Confermare | Sì, elimina | Sì, rimuovi | Conferma eliminazione |
      Conferma rimozione | Ho capito | Va bene | Procedi | D'accordo | Accetta | Sono sicuro | Scollega | Cancella | Accetto |
      Prosegui | Sì, cancella | Certo | Eliminare | Rimuovere | Capito | Sono sicura | Applica
    `,
  },
  cancel: {
    guess: `
      Annulla | No | Mantieni | Non ora | Indietro | Chiudi | Mantieni carta | Conserva | No, grazie | Più tardi | Annullare |
      Torna indietro | Non eliminare | Non rimuovere | Tieni | Tieni la carta | Dopo | No, mantieni | Ritorna | Lascia |
      Abbandona
    `,
  },
  'set-default': {
    guess: `
      Imposta come predefinita | Imposta come predefinito | Rendi predefinita | Usa come predefinita | Imposta predefinita |
      Imposta come principale | Usa come carta predefinita | Contrassegna come predefinita | Seleziona come predefinita |
      Scegli come predefinita
    `,
  },
  'default-mark': {
    guess: 'Predefinita | Predefinito | Principale | Carta predefinita | Carta principale | Preferita | Preferito',
  },
  'add-card': {
    guess: `
      Aggiungi carta | Aggiungi una nuova carta | Aggiungi una carta | Nuova carta | Collega carta | Aggiungi nuova carta |
      Aggiungi metodo di pagamento | Aggiungi carta di credito o debito | Associa una carta | Aggiungi un'altra carta |
      Registra carta | Inserisci una carta
    `,
  },
  'no-cards': {
    guess: `
      Nessuna carta | Nessuna carta salvata | Non hai carte salvate | Non ci sono carte | Non hai nessuna carta |
      Non hai ancora carte | Non hai aggiunto carte | Nessuna carta trovata | Non hai salvato nessuna carta | Non ha carte |
      Ancora nessuna carta | Non è presente alcuna carta | Nessuna carta aggiunta | Non hai ancora aggiunto una carta |
      Non è stata trovata nessuna carta | Non hai ancora salvato carte
    `,
  },
  expiry: {
    guess: `
      Scadenza | Scade | Scade il | Data di scadenza | Valida fino al | Valida fino a | MM/AA | Scaduta | Scad | Exp |
      Validità | Valido fino al
    `,
  },
  'ending-in': {
    guess: `
      che termina con | termina con | che termina in | terminante con | termina in | che finisce con | finisce con |
      ultime quattro cifre | ultime 4 cifre | terminante in | finale
    `,
  },
  refused: {
    guess: `
      non può essere rimossa | non può essere eliminata | impossibile rimuovere | impossibile eliminare |
      non è stato possibile rimuovere | non è possibile eliminare | eliminazione non riuscita | rimozione non riuscita |
      non è stato possibile eliminare | non puoi eliminare | errore durante la rimozione | errore durante l'eliminazione |
      rimozione fallita | non siamo riusciti a rimuovere | non è stata rimossa | operazione non riuscita |
      non si può eliminare | non può essere cancellata | operazione fallita | non può essere scollegata
    `,
  },
  'refused-default': {
    guess: `
      La carta predefinita non può essere rimossa | un'altra carta come predefinita | altra carta predefinita |
      è la tua carta predefinita | carta predefinita non | imposta un'altra carta | scegli un'altra carta |
      seleziona un'altra carta | cambia la carta predefinita | è la carta predefinita | è quella predefinita |
      un'altra carta principale
    `,
  },
  'refused-order': {
    guess: `
      ordine non pagato | ordini non pagati | ordine in sospeso | ordini in sospeso | in attesa di pagamento | ordine in corso |
      ordini in corso | ordini in attesa | ordine in attesa | ordini da pagare | pagamento in sospeso | ordine da pagare |
      ordini aperti | ordini pendenti | ordine pendente
    `,
  },
  'identity-check': {
    guess: `
      Verifica dell'identità | Codice di verifica | Verifica la tua identità | Verifica identità | Verifica di sicurezza |
      Conferma la tua identità | Controllo di sicurezza | Inserisci il codice | Password di pagamento |
      Verifica in due passaggi | Password Alipay | Inserire il codice | Codice monouso | Conferma che sei tu |
      Verifica che sei tu
    `,
  },
  'bot-check': {
    guess: `
      traffico insolito | Scorri per verificare | Trascina il cursore | Non sono un robot | Completa la verifica |
      traffico anomalo | Verifica di essere umano | non sei un robot | Trascina per verificare | Fai scorrere per verificare |
      Dimostra di essere umano | Scorri verso destra
    `,
  },
  'code-field': {
    guess: `
      Codice | Codice di verifica | Inserisci il codice | abbiamo inviato un codice | codice inviato | Invia di nuovo |
      Invia codice | codice a 6 cifre | Ricevi codice | Reinvia codice | Reinvia | inviato un codice
    `,
  },
  'card-number-field': {
    guess: `
      Numero di carta | Numero della carta | Numero carta | N. carta | Inserisci il numero della carta | Numero carta di credito
    `,
  },
  'security-code-field': {
    guess: 'Codice di sicurezza | Data di scadenza | MM/AA | CVV | CVC | Codice CVV | MM / AA',
  },
  'delete-account': {
    guess: `
      Elimina il mio account | Elimina account | Chiudi account | Cancella account | Disattiva account | Elimina l'account |
      Chiudi il mio account | Eliminazione account | Eliminazione dell'account | Cancella il mio account |
      Elimina il tuo account | Disattiva il mio account | Chiusura account | Elimina i miei dati personali | Rimuovi account
    `,
  },
  close: {
    guess: 'Chiudi | Chiudere',
  },
  pay: {
    guess: `
      Paga ora | Effettua ordine | Paga | Conferma e paga | Conferma ordine | Invia ordine | Ordina | Ordina ora |
      Completa acquisto | Completa ordine | Salva e paga | Conferma pagamento | Effettua il pagamento | Concludi ordine |
      Procedi al pagamento | Paga adesso | Effettua l'ordine | Conferma acquisto | Paga in sicurezza | Concludi acquisto |
      Pagare
    `,
  },
  'save-card': {
    guess: `
      Salva carta | Salva i dati della carta | Salva questa carta | Salva la carta | Ricorda questa carta | Memorizza carta |
      Salva per la prossima volta | Salva per acquisti futuri | Salva dati carta | Salva le informazioni della carta |
      Ricorda carta | Salva per pagamenti futuri | Memorizza i dati della carta
    `,
  },
  orders: {
    guess: `
      I miei ordini | Ordini | I tuoi ordini | Cronologia ordini | Tutti gli ordini | I miei acquisti | Storico ordini |
      Elenco ordini
    `,
  },
  'to-pay': {
    guess: `
      Da pagare | In attesa di pagamento | Non pagati | Ordini non pagati | Pagamento in sospeso | In sospeso | Non pagato |
      Attesa pagamento
    `,
  },
  help: {
    guess: `
      Centro assistenza | Servizio clienti | Aiuto | Assistenza | Assistenza clienti | Supporto | Contattaci | Guida |
      Servizio di assistenza
    `,
  },
  'card-support': {
    guess: `
      Gestione carte | Aggiungere o rimuovere una carta | Aggiungi/rimuovi carta | Rimuovere una carta | Eliminare una carta |
      Gestione carte bancarie | Aggiunta o rimozione di una carta
    `,
  },
  'removal-request': {
    guess: `
      Richiesta di rimozione carta | Richiesta di rimozione | Richiesta di eliminazione | Richiedi la rimozione della carta |
      Richiedi rimozione | Invia richiesta di rimozione | Richiedi eliminazione | Modulo di rimozione
    `,
  },
  shopping: {
    guess: `
      Aggiungi al carrello | Acquista ora | Carrello | Spedizione gratuita | venduti | Offerte lampo | Categorie |
      Prodotti correlati | pelle | RFID | Borse | uomo | donna | porta carte | portacarte | Prezzo | Prodotto | Prodotti |
      Compra ora | cuoio | custodia | borsa | saldi | Offerta | Articoli correlati | sconto | Aggiungi al cestino
    `,
  },
  'load-failed': {
    guess: `
      Qualcosa è andato storto | Si è verificato un errore | Caricamento non riuscito | Impossibile caricare |
      Riprova più tardi | Errore di rete | Pagina non trovata | Servizio non disponibile | Errore di sistema |
      temporaneamente non disponibile | in manutenzione | Accesso negato | Errore durante il caricamento |
      non è stato possibile caricare | Errore di caricamento | Riprovare più tardi | Ops | Sistema occupato |
      Si prega di riprovare | Caricamento fallito
    `,
  },
  loading: {
    guess: `
      Caricamento | Caricamento in corso | Attendi | Attendere prego | Un momento | Attendere | Un attimo |
      Caricamento delle carte
    `,
  },
  filtered: {
    guess: `
      Filtro | Filtri | Filtra | Filtrato per | Risultati della ricerca | Cancella filtri | Rimuovi filtri | Reimposta filtri |
      Risultati di ricerca | Cancella filtro | Azzera filtri | Risultati per
    `,
  },
  chat: {
    guess: `
      Chat dal vivo | Chatta | Chatta con noi | Chatta ora | Avvia chat | Chatta con Eva | Chat online | Contattaci |
      Assistenza online | Inizia chat | Chat con Eva | Servizio clienti online | Parla con Eva
    `,
  },
  settings: {
    guess: 'Impostazioni | Preferenze | Impostazioni account | Opzioni | Configurazione',
  },
  'alipay-neighbour': {
    guess: `
      Cronologia | Il mio account | Saldo | Transazioni | Cronologia transazioni | Sicurezza | Profilo |
      Informazioni personali | Dati personali | Contatti | Preleva | Prelievo | Ricarica | Trasferisci | Bonifico |
      Invia denaro | Coupon | Premi | Notifiche | Messaggi | Aiuto | Esci | Cambia password | Password | Verifica | Bollette |
      Pagamenti | Rimborsi | Estratto conto | Home | Panoramica | Modifica profilo | Movimenti | Operazioni | Indirizzo e-mail |
      Numero di cellulare | Dettagli account | Trasferimento | Impostazioni di sicurezza
    `,
  },
  'alipay-sign-up': {
    guess: `
      Apri il portafoglio Alipay | Crea il tuo portafoglio | Attiva il tuo portafoglio | Registrazione | Crea account |
      Crea un account | Apri il tuo portafoglio | Attivazione del portafoglio | Configura il tuo portafoglio
    `,
  },
  'sign-up-stage': {
    guess: `
      domande di sicurezza | domanda di sicurezza | Controlla la tua e-mail | Controlla la posta | inviato un link |
      link di conferma | link di attivazione | Verifica la tua e-mail | nuova password | conferma password | crea una password |
      imposta una password | ripeti password | Passaggio 1 | Passaggio 2 | Passaggio 3 | scegli una password |
      attiva il tuo account | conferma la tua e-mail | Fase 1 | Fase 2 | caratteri mostrati | caratteri nell'immagine |
      Passo 1 | Passo 2 | conferma la password | ripeti la password | Termini di servizio | casella di posta
    `,
  },
  'set-up-done': {
    guess: `
      creato con successo | attivato con successo | aperto con successo | è pronto | è attivo | è stato attivato |
      è stato creato | congratulazioni | registrazione completata | tutto pronto | configurato correttamente |
      configurato con successo | complimenti | attivato correttamente
    `,
  },
  next: {
    guess: `
      Avanti | Continua | Invia | Prossimo | Successivo | Passaggio successivo | Procedi | Fine | Fatto | Salva e continua |
      Accetta e continua | Crea | Registrati | Apri portafoglio | Attiva | Conferma | Inizia | Reinvia e-mail | Invia link |
      Termina | Prosegui | Invia di nuovo | Reinvia link | Accetto
    `,
  },
  'add-word': {
    guess: `
      aggiung* | hai aggiunto | ha aggiunto | è stata aggiunta | aggiunta di | nuova | nuovo | collega | collegare | associa |
      associare | inserisci | inserire | registra | registrare | abbina
    `,
  },
  'save-word': {
    guess: 'salv* | memorizz* | ricord* | conserv* | mantieni | mantenere',
  },
  'none-word': {
    guess: `
      nessun | non è stata trovata | non sono state trovate | nessuna | nessuno | non ci sono | non hai | non ha | senza |
      vuoto | vuota | non è presente | non sono presenti | non c'è | alcuna carta | non sono state | non risulta |
      non risultano | ancora nessuna
    `,
  },
  'set-word': {
    guess: `
      imposta | impostare | imposti | usa | usare | utilizza | scegli | scegliere | seleziona | selezionare | rendi | rendere |
      contrassegna | come | definisci
    `,
  },
  'cannot-word': {
    guess: `
      non può essere | non può | non possono | non puoi | impossibile | non è possibile | non è stato possibile |
      non siamo riusciti | non riuscita | non riuscito | errore durante la | errore durante | fallita | fallito | non possiamo |
      non consentito | non è consentito | non si può | non è stata | non è stato | non potrà | non sarà possibile
    `,
  },
  'undo-word': {
    guess: `
      annullat* | annullare | annullabile | irreversibile | ripristin* | recuper* | definitiva | tornare indietro | revocat*
    `,
  },
  'view-word': {
    guess: `
      vedi | visualizza | mostra | apri | vai a | vai | accedi a | consulta | tutte | tutti | elenco | lista | dettagli |
      vedere | visualizzare | entra
    `,
  },
  'other-word': {
    guess: "altra | altro | altre | un'altra | diversa | diverso | prima",
  },
  'unpaid-word': {
    guess: `
      non pagat* | in sospeso | in attesa | in corso | apert* | da pagare | pendent* | in attesa di pagamento | attivo |
      attivi | incomplet*
    `,
  },
  'order-word': {
    guess: 'ordine | ordini | acquisto | acquisti',
  },
  'request-word': {
    guess: 'richiest* | richied* | modulo | domanda | invia | inviare',
  },
  'success-word': {
    guess: 'con successo | successo | correttamente | è stata | è stato | sono state | completat* | riuscita | non è più',
  },
  'removed-word': {
    guess: 'rimoss* | eliminat* | cancellat* | scollegat* | dissociat* | tolta',
  },
  'activate-word': {
    guess: `
      attiva | attivare | attivazione | apri | aprire | apertura | crea | creare | creazione | registra | registrazione |
      registrati | iscriviti | configura | inizia
    `,
  },
  'removed-notice': {
    guess: `
      Carta rimossa | rimossa con successo | è stata rimossa | è stata eliminata | carta eliminata | eliminata con successo |
      rimossa correttamente | carta scollegata | eliminata correttamente
    `,
  },
  'other-thing': {
    guess: `
      articolo | articoli | prodott* | carrello | ordine | ordini | indirizz* | recension* | valutazion* | commento | commenti |
      lista dei desideri | lista desideri | desideri | preferiti | negozi* | messaggi* | coupon | buono | buoni |
      codice sconto | telefon* | cellulare | e-mail | email | dispositiv* | account | conto | conto bancario |
      scheda di memoria | schede di memoria | scheda memoria | schede memoria | scheda SD | schede SD | scheda SIM |
      schede SIM | carta SIM | carte SIM | scheda video | schede video | scheda grafica | schede grafiche | scheda audio |
      scheda di rete | schede di rete | carta regalo | carte regalo | carta da regalo | buono regalo | buoni regalo |
      biglietti da visita | biglietto da visita | biglietti d'auguri | biglietto di auguri | biglietti di auguri |
      carte da gioco | carta da gioco | carte da collezione | carte collezionabili | carta fedeltà | carte fedeltà |
      carta soci | carta socio | carta cliente | carta punti | carta d'identità | carta da parati | carta igienica |
      carta stampata | cartolin* | tessera | tessere | porta carte | portacarte | cronologia | filtro | filtri | foto |
      immagine | video | PayPal | ricerca | ricerche | parola chiave | abbonament* | iscrizione | sessione | browser | cookie |
      cookies | sfondo | elenco | lista | notific* | passkey
    `,
  },
  'never-point': {
    guess: `
      Paga | Paga ora | Effettua ordine | Elimina il mio account | Elimina account | Chiudi account | Cancella account |
      Disattiva account | Rimuovi account | Annulla ordine | Annulla l'ordine | Cancella ordine | Rimborso | Richiedi rimborso |
      Richiedi un rimborso | Conferma e paga | Conferma ordine | Invia ordine | Acquista | Acquista ora | Compra | Compra ora |
      Aggiungi al carrello | Elimina ordine | Rimuovi ordine | Conferma pagamento | Completa acquisto | Completa ordine |
      Elimina tutto | Elimina tutti | Rimuovi tutto | Rimuovi tutti | Cancella tutto | Scollega account |
      Rimuovi conto bancario | Elimina conto bancario | Elimina portafoglio | Rimuovi portafoglio | Chiudi portafoglio |
      Salva e paga | Ordina | Ordina ora | Concludi ordine | Elimina profilo | Elimina conto | Chiudi conto |
      Procedi al pagamento
    `,
  },
  negation: {
    guess: 'non | mai | senza',
  },
  article: {
    guess: `
      il | lo | la | i | gli | le | l | un | uno | una | del | dello | della | dell | dei | degli | delle | di | questa |
      questo | queste | questi | mio | mia | miei | mie | tuo | tua | tuoi | tue | suo | sua | nostra
    `,
  },
  filler: {
    guess: `
      tutte | tutti | salvata | salvate | salvato | salvati | collegata | collegate | associata | associate | memorizzata |
      memorizzate | registrata | registrate | bancaria | bancarie | credito | debito | carta | carte | pagamento | metodo |
      metodi | mezzo | modalità | a | al | alla | ad | in | e | o | con | per | dal | dalla | su | AliExpress | qui | ora |
      adesso | vedi | apri | visualizza | che termina con | termina con | che termina in | terminante con | terminante |
      finale | scade | scadenza | valida fino al | pulsante | link | menu | icona | clicca | per favore | informazioni | sì |
      nuova | gestisci | predefinita | attuale
    `,
  },
  clitic: {},
} as const satisfies SignalSet;
