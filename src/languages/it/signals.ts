/** Words that the sites print in Italian. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Accedi | Effettua il login | Entra | Accesso | Accedere | Accedi al tuo account | Accedi per continuare',
  },
  register: {
    ours: 'Registrati | Iscriviti | Registrazione | Crea account | Crea un account',
  },
  'sign-out': {
    ours: "Esci | Disconnetti | Uscire | Esci dall'account | Disconnettiti",
  },
  account: {
    ours: `
      Account | Il mio account | Il mio AliExpress | Profilo | Area personale | Panoramica dell'account |
      Riepilogo account | Conto
    `,
  },
  greeting: {
    ours: 'Ciao | Benvenuto | Benvenuta | Salve | Buongiorno',
  },
  password: {
    ours: 'Password dimenticata? | Hai dimenticato la password?',
  },
  'account-neighbour': {
    ours: `
      I miei ordini | Ordini | Monete | Coupon | Messaggi | Centro messaggi | Preferiti | Impostazioni |
      Impostazioni account | Indirizzi | Indirizzo di spedizione | Indirizzi di spedizione | Rubrica | Resi | Rimborsi |
      Resi e rimborsi | Rimborsi e resi | Recensioni | Negozi seguiti | Esci | Centro assistenza | Panoramica
    `,
  },
  wallet: {
    ours: `
      Portafoglio | Wallet | Portafoglio AliExpress | Borsellino | Portafoglio elettronico | Portafoglio digitale |
      Borsellino elettronico
    `,
  },
  payments: {
    ours: `
      Pagamento | Pagamenti | Metodi di pagamento | Metodo di pagamento | Modalità di pagamento | Mezzi di pagamento |
      Forme di pagamento | Opzioni di pagamento | Gestione pagamenti | Gestisci pagamenti | Informazioni di pagamento
    `,
  },
  cards: {
    aliexpressom: 'Le mie carte bancarie',
    ours: 'Carte di pagamento | Carte salvate | Le mie carte | Carte | Carte e conti bancari | Carte e conti',
  },
  'manage-cards': {
    ours: 'Gestisci carte | Visualizza carte | Vedi carte | Vedi tutte le carte',
  },
  manage: {
    ours: `
      Gestisci | Modifica | Cambia | Gestire | Gestione | Organizza | Modificare | Amministra | Gestisca | Modifica elenco
    `,
  },
  more: {
    ours: 'Altro | Altre opzioni | Opzioni | Azioni | Altre azioni | Più | Mostra altro',
  },
  alipay: {
    ours: 'Il mio Alipay | Accedi ad Alipay | Alipay',
  },
  card: {
    ours: `
      carta | carte | carta bancaria | carte bancarie | carta di credito | carte di credito | carta di debito |
      carte di debito | carta di pagamento | metodo di pagamento | metodi di pagamento | mezzo di pagamento |
      mezzi di pagamento | modalità di pagamento | strumento di pagamento | bancomat | carta prepagata |
      carte di pagamento
    `,
  },
  remove: {
    aliexpressom: 'Elimina',
    ours: `
      Rimuovi | Rimuovi carta | Cancella | Scollega | Dissocia | Togli | Rimuovere | Eliminare | Cancellare | Scollegare |
      Rimozione | Eliminazione | Disconnetti carta | Dimentica | Disassocia | Togliere | Dissociare | cancellazione |
      scollegamento | rimuova | elimini | Svincola | Cestino | Scarta | Cestina | eliminando | rimuovendo | Slega | Stacca |
      dissociazione
    `,
  },
  confirm: {
    ours: `
      Conferma | OK | Sì | Elimina | Rimuovi | Continua | Confermare | Ho capito | Va bene | Procedi | D'accordo | Accetta |
      Sono sicuro | Scollega | Cancella | Accetto | Prosegui | Certo | Eliminare | Rimuovere | Capito | Sono sicura |
      Applica
    `,
  },
  cancel: {
    ours: `
      Annulla | Mantieni | Non ora | Indietro | Chiudi | Conserva | No, grazie | Più tardi | Annullare | Torna indietro |
      Non eliminare | Non rimuovere | Tieni | Dopo | Ritorna | Lascia | Abbandona
    `,
  },
  'set-default': {
    ours: 'Imposta come predefinita',
  },
  'default-mark': {
    ours: 'Predefinita | Predefinito | Principale | Carta predefinita | Carta principale | Preferita | Preferito',
  },
  'add-card': {
    ours: 'Aggiungi carta | Aggiungi una nuova carta',
  },
  'no-cards': {
    ours: `
      Nessuna carta | Non hai carte salvate | Non ci sono carte | Non hai ancora carte | Non hai aggiunto carte |
      Nessuna carta trovata | Non ha carte | Non è presente alcuna carta | Nessuna carta aggiunta |
      Non hai ancora aggiunto una carta | Non hai ancora salvato carte
    `,
  },
  expiry: {
    ours: 'Scadenza | Scade | Data di scadenza | Valida fino a | MM/AA | Scaduta | Scad | Validità | Valido fino al',
  },
  'ending-in': {
    ours: `
      termina con | terminante con | termina in | finisce con | ultime quattro cifre | ultime 4 cifre | terminante in |
      finale
    `,
  },
  refused: {
    ours: 'operazione non riuscita | operazione fallita',
  },
  'refused-default': {
    ours: `
      carta predefinita non | imposta un'altra carta | scegli un'altra carta | seleziona un'altra carta |
      cambia la carta predefinita | è la carta predefinita | è quella predefinita
    `,
  },
  'refused-order': {
    ours: 'in attesa di pagamento | pagamento in sospeso',
  },
  'identity-check': {
    ours: `
      Verifica dell'identità | Codice di verifica | Verifica di sicurezza | Conferma la tua identità |
      Controllo di sicurezza | Inserisci il codice | Password di pagamento | Verifica in due passaggi | Password Alipay |
      Inserire il codice | Codice monouso | Conferma che sei tu
    `,
  },
  'bot-check': {
    ours: `
      traffico insolito | Scorri per verificare | Trascina il cursore | Non sono un robot | Completa la verifica |
      traffico anomalo | Verifica di essere umano | non sei un robot | Trascina per verificare
    `,
  },
  'code-field': {
    ours: 'Codice | Codice di verifica | Invia di nuovo | Reinvia',
  },
  'card-number-field': {
    ours: 'Numero carta | N. carta | Inserisci il numero della carta',
  },
  'security-code-field': {
    ours: 'Codice di sicurezza | Data di scadenza | MM/AA | Codice CVV',
  },
  'delete-account': {
    ours: `
      Chiudi account | Disattiva account | Eliminazione account | Eliminazione dell'account | Chiusura account |
      Elimina i miei dati personali
    `,
  },
  close: {
    ours: 'Chiudi | Chiudere',
  },
  pay: {
    ours: `
      Paga ora | Effettua ordine | Paga | Conferma e paga | Conferma ordine | Invia ordine | Ordina | Completa acquisto |
      Completa ordine | Salva e paga | Conferma pagamento | Effettua il pagamento | Concludi ordine | Procedi al pagamento |
      Conferma acquisto | Paga in sicurezza | Concludi acquisto | Pagare
    `,
  },
  'save-card': {
    ours: `
      Salva carta | Salva i dati della carta | Salva per la prossima volta | Salva per acquisti futuri |
      Salva per pagamenti futuri | Memorizza i dati della carta
    `,
  },
  orders: {
    ours: 'I miei ordini | Ordini | Cronologia ordini | Tutti gli ordini | I miei acquisti | Storico ordini | Elenco ordini',
  },
  'to-pay': {
    ours: 'Da pagare | In attesa di pagamento | Non pagati | In sospeso | Non pagato | Attesa pagamento',
  },
  help: {
    ours: 'Centro assistenza | Servizio clienti | Aiuto | Assistenza | Assistenza clienti | Supporto | Contattaci',
  },
  'card-support': {
    ours: 'Gestione carte | Rimuovere una carta | Eliminare una carta | Aggiunta o rimozione di una carta',
  },
  'removal-request': {
    ours: 'Richiedi rimozione',
  },
  shopping: {
    ours: `
      Aggiungi al carrello | Acquista ora | Carrello | Spedizione gratuita | venduti | Offerte lampo | Categorie |
      Prodotti correlati | pelle | Borse | uomo | donna | porta carte | portacarte | Prezzo | Prodotto | Prodotti |
      Compra ora | cuoio | custodia | borsa | saldi | Offerta | Articoli correlati | sconto | Aggiungi al cestino
    `,
  },
  'load-failed': {
    ours: `
      Qualcosa è andato storto | Si è verificato un errore | Caricamento non riuscito | Impossibile caricare |
      Riprova più tardi | Errore di rete | Pagina non trovata | Servizio non disponibile | Errore di sistema |
      temporaneamente non disponibile | in manutenzione | Accesso negato | Errore durante il caricamento |
      non è stato possibile caricare | Errore di caricamento | Riprova | temporaneamente non disponibile | in manutenzione |
      impossibile caricare | non è stato possibile caricare | non siamo riusciti a caricare
    `,
  },
  loading: {
    ours: 'Caricamento | Caricamento in corso | Attendi | Attendere prego | Un momento',
  },
  filtered: {
    ours: 'Filtro | Filtri | Filtra | Filtrato per | Cancella filtri | Rimuovi filtri | Reimposta filtri',
  },
  chat: {
    ours: `
      Chat dal vivo | Chatta | Chatta con noi | Avvia chat | Chatta con Eva | Chat online | Contattaci | Assistenza online
    `,
  },
  settings: {
    ours: 'Impostazioni | Preferenze | Impostazioni account | Opzioni',
  },
  'alipay-neighbour': {
    ours: `
      Cronologia | Il mio account | Saldo | Transazioni | Sicurezza | Profilo | Informazioni personali | Dati personali |
      Contatti | Preleva | Prelievo | Ricarica | Trasferisci | Bonifico | Invia denaro | Coupon | Premi | Notifiche |
      Messaggi | Esci | Pagamenti
    `,
  },
  'alipay-sign-up': {
    ours: `
      Crea il tuo portafoglio | Attiva il tuo portafoglio | Registrazione | Crea account | Apri il tuo portafoglio |
      Attivazione del portafoglio | Configura il tuo portafoglio
    `,
  },
  'sign-up-stage': {
    ours: `
      domande di sicurezza | domanda di sicurezza | Controlla la tua e-mail | Controlla la posta | inviato un link |
      link di conferma | link di attivazione | Verifica la tua e-mail | nuova password | conferma password |
      crea una password | imposta una password | ripeti password | Passaggio 1 | Passaggio 2 | Passaggio 3 |
      scegli una password | attiva il tuo account | conferma la tua e-mail | Fase 1 | Fase 2 | caratteri mostrati
    `,
  },
  'set-up-done': {
    ours: `
      creato con successo | attivato con successo | aperto con successo | è pronto | è attivo | è stato attivato |
      è stato creato | congratulazioni | registrazione completata | tutto pronto | configurato correttamente |
      configurato con successo
    `,
  },
  next: {
    ours: `
      Avanti | Continua | Invia | Prossimo | Successivo | Passaggio successivo | Procedi | Fine | Fatto | Salva e continua |
      Accetta e continua | Crea | Registrati | Apri portafoglio | Attiva | Conferma | Inizia
    `,
  },
  'add-word': {
    ours: `
      aggiung* | hai aggiunto | ha aggiunto | collegato | associato | è stata aggiunta | aggiunta di | nuova | nuovo |
      collega | collegare | associa | associare | inserisci | inserire | registra | registrare | abbina
    `,
  },
  'save-word': {
    ours: 'salv* | memorizz* | ricord* | conserv* | mantieni | mantenere',
  },
  'none-word': {
    ours: `
      non hai ancora | nessun | non è stata trovata | non sono state trovate | nessuna | nessuno | non ci sono | non hai |
      non ha | senza | vuoto | vuota | non è presente | non sono presenti | non c'è | alcuna carta | non sono state |
      non risulta | non risultano | ancora nessuna
    `,
  },
  'set-word': {
    ours: `
      imposta | impostare | imposti | usa | usare | utilizza | scegli | scegliere | seleziona | selezionare | rendi |
      rendere | contrassegna | come | definisci
    `,
  },
  'cannot-word': {
    ours: `
      non può essere | non può | non possono | non puoi | impossibile | non è possibile | non è stato possibile |
      non siamo riusciti | non riuscita | non riuscito | errore durante | fallita | fallito | non possiamo |
      non consentito | non è consentito | non si può | non è stata | non è stato | non potrà | non sarà possibile
    `,
  },
  'undo-word': {
    ours: `
      annullat* | annullare | annullabile | irreversibile | ripristin* | recuper* | definitiva | tornare indietro |
      revocat*
    `,
  },
  'view-word': {
    ours: 'vedi | visualizza | mostra | apri | vai | accedi a | consulta | tutte | tutti | elenco | lista',
  },
  'other-word': {
    ours: 'altra | altro | altre | diversa | diverso | prima',
  },
  'unpaid-word': {
    ours: `
      non pagat* | in sospeso | in attesa | in corso | apert* | da pagare | pendent* | in attesa di pagamento | attivo |
      attivi | incomplet*
    `,
  },
  'order-word': {
    ours: 'ordine | ordini | acquisto | acquisti',
  },
  'request-word': {
    ours: 'richiest* | richied* | modulo | domanda | invia | inviare',
  },
  'success-word': {
    ours: 'con successo | correttamente | è stata | è stato | sono state | completat* | riuscita | non è più',
  },
  'removed-word': {
    ours: 'rimuoverla | eliminarla | cancellarla | rimoss* | eliminat* | cancellat* | scollegat* | dissociat* | tolta',
  },
  'activate-word': {
    ours: 'attiva | attivare | attivazione | apri | aprire | apertura | crea | creare | creazione | registra | registrazione',
  },
  'removed-notice': {
    ours: 'Carta rimossa | carta eliminata | carta scollegata',
  },
  'other-thing': {
    ours: `
      articolo | articoli | prodott* | carrello | ordine | ordini | indirizz* | recension* | valutazion* | commento |
      commenti | lista dei desideri | lista desideri | desideri | preferiti | negozi* | messaggi* | coupon | buono | buoni |
      codice sconto | telefon* | cellulare | e-mail | email | dispositiv* | conto bancario | scheda di memoria |
      schede di memoria | scheda memoria | schede memoria | scheda SD | schede SD | scheda SIM | schede SIM | carta SIM |
      carte SIM | scheda video | schede video | scheda grafica | schede grafiche | scheda audio | scheda di rete |
      schede di rete | carta regalo | carte regalo | carta da regalo | buono regalo | buoni regalo | biglietti da visita |
      biglietto da visita | biglietti d'auguri | biglietto di auguri | biglietti di auguri | carte da gioco |
      carta da gioco | carte da collezione | carte collezionabili | carta fedeltà | carte fedeltà | carta soci |
      carta socio | carta cliente | carta punti | carta d'identità | carta da parati | carta igienica | carta stampata |
      cartolin* | tessera | tessere | porta carte | portacarte | cronologia | filtro | filtri | foto | immagine | video |
      PayPal | ricerca | ricerche | parola chiave | abbonament* | iscrizione | sessione | browser | cookie | cookies |
      sfondo | elenco | lista | notific* | passkey
    `,
  },
  'never-point': {
    ours: `
      Paga | Paga ora | Effettua ordine | Elimina account | Chiudi account | Cancella account | Disattiva account |
      Rimuovi account | Annulla ordine | Cancella ordine | Rimborso | Richiedi rimborso | Richiedi un rimborso |
      Conferma e paga | Conferma ordine | Invia ordine | Acquista | Acquista ora | Compra | Compra ora |
      Aggiungi al carrello | Elimina ordine | Rimuovi ordine | Conferma pagamento | Completa acquisto | Completa ordine |
      Elimina tutto | Elimina tutti | Rimuovi tutto | Rimuovi tutti | Cancella tutto | Scollega account |
      Rimuovi conto bancario | Elimina conto bancario | Elimina portafoglio | Rimuovi portafoglio | Chiudi portafoglio |
      Salva e paga | Ordina | Ordina ora | Concludi ordine | Elimina profilo | Elimina conto | Chiudi conto |
      Procedi al pagamento
    `,
  },
  negation: {
    ours: 'non | mai | senza',
  },
  article: {
    ours: `
      il | lo | la | i | gli | le | l | un | uno | una | del | dello | della | dell | dei | degli | delle | di | questa |
      questo | queste | questi | mio | mia | miei | mie | tuo | tua | tuoi | tue | suo | sua | nostra | al | allo | alla |
      ai | agli | alle | nel | nella | sul | sulla | ti | vi
    `,
  },
  filler: {
    ours: `
      tutte | tutti | salvata | salvate | salvato | salvati | collegata | collegate | associata | associate | memorizzata |
      memorizzate | registrata | registrate | bancaria | bancarie | credito | debito | carta | carte | pagamento | metodo |
      metodi | mezzo | modalità | a | al | alla | ad | in | e | o | con | per | dal | dalla | su | AliExpress | qui | ora |
      adesso | vedi | apri | visualizza | che termina con | termina con | che termina in | terminante con | terminante |
      finale | scade | scadenza | valida fino al | pulsante | link | menu | icona | clicca | per favore | informazioni |
      sì | nuova | gestisci | predefinita | attuale | selezionat* | definitivamente
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
