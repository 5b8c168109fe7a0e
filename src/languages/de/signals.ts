/** Words that the sites print in German. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Anmelden | Einloggen | Login | Anmeldung | Melden Sie sich an | Melde dich an',
  },
  register: {
    ours: 'Registrieren | Konto erstellen | Jetzt registrieren | Registrierung | Neues Konto',
  },
  'sign-out': {
    ours: 'Abmelden | Ausloggen | Abmeldung',
  },
  account: {
    ours: 'Konto | Mein AliExpress | Profil | Kontoübersicht | Benutzerkonto | Account | Persönlicher Bereich',
  },
  greeting: {
    ours: 'Hallo | Willkommen | Guten Tag',
  },
  password: {
    ours: 'Passwort | Kennwort | Passwort vergessen?',
  },
  'account-neighbour': {
    ours: `
      Bestellungen | Gutscheine | Coupons | Münzen | Nachrichten | Wunschliste | Merkliste | Favoriten | Einstellungen |
      Kontoeinstellungen | Adressen | Lieferadresse | Rückgaben | Rückerstattungen | Bewertungen | Abmelden | Übersicht |
      Sicherheit | Geschenkkarten | Benachrichtigungen
    `,
  },
  wallet: {
    ours: 'Wallet | Geldbörse | Brieftasche | Portemonnaie | AliExpress Wallet | Digitale Geldbörse | E-Wallet',
  },
  payments: {
    ours: `
      Zahlung | Zahlungen | Zahlungsmethoden | Zahlungsmethode | Zahlungsarten | Zahlungsart | Zahlungsmittel |
      Zahlungseinstellungen | Zahlungsoptionen | Bezahlung | Bezahlmethoden | Zahlungsverwaltung |
      Gespeicherte Zahlungsmethoden | Zahlungsmethoden verwalten | Zahlungen verwalten
    `,
  },
  cards: {
    aliexpressom: 'Meine Bankkarten',
    ours: `
      Zahlungskarten | Gespeicherte Karten | Bankkarten | Karten | Kreditkarten | Kredit- und Debitkarten |
      Kredit-/Debitkarten | Debitkarten | Hinterlegte Karten | Verknüpfte Karten | Karten und Bankkonten | Karten & Konten |
      Kartenliste | Bezahlkarten
    `,
  },
  'manage-cards': {
    ours: `
      Karten verwalten | Kartenverwaltung | Karten bearbeiten | Karte bearbeiten | Karten anzeigen | Alle Karten |
      Verwaltung der Karten | Karten ansehen
    `,
  },
  manage: {
    ours: 'Verwalten | Bearbeiten | Ändern | Organisieren | Verwaltung | Anpassen | verwalten Sie | verwalte | bearbeite',
  },
  more: {
    ours: 'Mehr | Weitere Optionen | Optionen | Aktionen | Weitere Aktionen | Menü | Kartenoptionen',
  },
  alipay: {
    ours: 'Alipay | Mein Alipay-Konto | Zu Mein Alipay | Alipay öffnen | Alipay Wallet | Alipay',
  },
  card: {
    ours: `
      Karte | Karten | Bankkarte | Bankkarten | Kreditkarte | Kreditkarten | Debitkarte | Debitkarten | Zahlungskarte |
      Zahlungskarten | Bezahlkarte | Bezahlkarten | EC-Karte | Kartendaten | Girocard | Girokarte | Zahlungsmethode |
      Zahlungsmethoden | Zahlungsmittel | Zahlungsart | Zahlungsarten | Zahlungsweise | Bezahlmethode | Bezahlart |
      Standardkarte | Kredit- oder Debitkarte | Zahlkarte
    `,
  },
  remove: {
    ours: `
      Entfernen | Löschen | entferne | lösche | Entfernung | Löschung | Trennen | Entkoppeln | Entkopplung |
      Verknüpfung aufheben | Verknüpfung lösen | Verknüpfung mit der Karte aufheben | Verknüpfung mit der Karte lösen |
      Verknüpfung entfernen | Verbindung trennen | Bindung aufheben | Abkoppeln | Karte vergessen | Austragen |
      Karte lösen | Papierkorb | Zuordnung aufheben | Aufhebung der Verknüpfung | Verknüpfung der Karte aufheben
    `,
  },
  confirm: {
    'coupon-finder-words': 'Bestätigen | Ja',
    ours: 'OK | Entfernen | Löschen | Fortfahren | Weiter | Verstanden | Einverstanden | Trennen | Okay | Entkoppeln',
  },
  cancel: {
    ours: `
      Abbrechen | Nein | Behalten | Karte behalten | Nicht jetzt | Zurück | Schließen | Später | Nein, danke |
      Nicht entfernen | Nicht löschen | Abbruch | Doch nicht | Beibehalten
    `,
  },
  'set-default': {
    ours: `
      Als Standard setzen | Als Standard verwenden | Als Standardkarte festlegen | Zum Standard machen |
      Standard festlegen | Als Hauptkarte festlegen | Als Standard-Zahlungsmethode festlegen
    `,
  },
  'default-mark': {
    ours: `
      Standard | Standardkarte | Standardmäßig | Bevorzugt | Hauptkarte | Standardzahlungsmethode |
      Standard-Zahlungsmethode | Primär | Bevorzugte Karte | Primäre Karte
    `,
  },
  'add-card': {
    aliexpressom: 'Hinzufügen einer neuen Karte',
    ours: `
      Karte hinzufügen | Neue Karte | Bankkarte hinzufügen | Kreditkarte hinzufügen | Zahlungsmethode hinzufügen |
      Karte verknüpfen | Karte hinterlegen | Weitere Karte hinzufügen
    `,
  },
  'no-cards': {
    ours: `
      Keine Karten | Keine gespeicherten Karten | Keine Karte gespeichert | Kein Zahlungsmittel hinterlegt |
      Noch keine Karte
    `,
  },
  expiry: {
    ours: 'Gültig bis | Ablaufdatum | Läuft ab | Gültigkeit | MM/JJ | Verfallsdatum',
  },
  'ending-in': {
    ours: `
      endet auf | endend auf | Endziffern | letzte vier Ziffern | letzten 4 Ziffern | letzten vier Ziffern | endet mit |
      mit Endnummer
    `,
  },
  refused: {
    ours: `
      nicht entfernt werden | nicht gelöscht werden | nicht entfernbar | nicht löschbar | kann nicht entfernt werden |
      kann nicht gelöscht werden | konnte nicht entfernt werden | konnte nicht gelöscht werden | konnten die Karte nicht |
      können die Karte nicht | kannst diese Karte nicht | lässt sich nicht entfernen | lässt sich gerade nicht entfernen |
      lässt sich nicht löschen | kann derzeit nicht gelöscht werden | lässt sich momentan nicht entfernen
    `,
  },
  'refused-default': {
    ours: `
      andere Karte als Standard | Ihre Standardkarte | deine Standardkarte | als Standard festgelegt ist |
      ändern Sie zuerst die Standardkarte | andere Zahlungsmethode als Standard | zuerst eine andere Karte |
      ist die Standardkarte
    `,
  },
  'refused-order': {
    ours: 'ausstehende Zahlung | noch nicht bezahlt',
  },
  'identity-check': {
    ours: `
      Identitätsprüfung | Bestätigungscode | Identität bestätigen | Bestätigen Sie Ihre Identität | Identität verifizieren |
      Sicherheitsprüfung | Verifizierungscode | Prüfcode | Code eingeben | Geben Sie den Code ein | Zahlungspasswort |
      Alipay-Passwort | Zwei-Faktor-Authentifizierung | Einmalcode | Bestätigen Sie, dass Sie es sind |
      Bestätige, dass du es bist | Bestätigen Sie Ihre Identität | Identität bestätigen | Identität prüfen |
      Identitätsprüfung | Sicherheitsüberprüfung
    `,
  },
  'bot-check': {
    ours: `
      ungewöhnlichen Datenverkehr | ungewöhnlicher Datenverkehr | Schieberegler ziehen | Zum Bestätigen schieben |
      Ich bin kein Roboter | kein Roboter | dass Sie ein Mensch sind | Ungewöhnliche Aktivität | Zum Bestätigen schieben |
      schieben zum Bestätigen | bitte schieben | ungewöhnlichen Datenverkehr
    `,
  },
  'code-field': {
    ours: 'Code | Bestätigungscode | Code eingeben | Code gesendet | Code senden | Erneut senden | stelligen Code',
  },
  'card-number-field': {
    ours: 'Kartennummer | Kreditkartennummer | Nummer der Karte | Karten-Nr',
  },
  'security-code-field': {
    ours: 'Prüfziffer | CVV | CVC | Sicherheitscode | Kartenprüfnummer | Ablaufdatum | MM/JJ',
  },
  'delete-account': {
    ours: `
      Konto löschen | Konto schließen | Konto deaktivieren | Account löschen | Kontolöschung | Löschung des Kontos |
      Konto kündigen | Profil löschen | persönliche Daten löschen
    `,
  },
  close: {
    ours: 'Schließen | Fenster schließen',
  },
  pay: {
    ours: `
      Jetzt bezahlen | Bestellung aufgeben | Bezahlen | Jetzt zahlen | Zahlen | Zahlungspflichtig bestellen | Bestellen |
      Bestätigen und bezahlen | Bestellung bestätigen | Zahlung bestätigen | Speichern und bezahlen | Zur Kasse |
      Bestellung abschicken | Jetzt bestellen
    `,
  },
  'save-card': {
    ours: 'Karte für zukünftige Zahlungen speichern | Für das nächste Mal speichern',
  },
  orders: {
    ours: 'Bestellungen | Alle Bestellungen | Bestellverlauf | Zu bezahlen',
  },
  'to-pay': {
    ours: 'Zu bezahlen | Zahlung ausstehend | Unbezahlt | Unbezahlte Bestellungen | Wartet auf Zahlung | Nicht bezahlt',
  },
  help: {
    ours: 'Hilfe-Center | Kundenservice | Hilfe | Hilfezentrum | Kundendienst | Support',
  },
  'card-support': {
    ours: 'Kartenverwaltung | Karte hinzufügen oder entfernen | Karte hinzufügen/entfernen | Hinzufügen/Entfernen von Karten',
  },
  'removal-request': {
    ours: 'Antrag auf Kartenlöschung | Löschantrag | Antrag auf Löschung | Entfernung beantragen | Löschung beantragen',
  },
  shopping: {
    ours: `
      Warenkorb | Jetzt kaufen | Kostenloser Versand | verkauft | Produkt | Produkte | Preis | Leder | RFID | Taschen |
      Herren | Damen | Kartenhalter | Kartenetui | Etui | Hülle
    `,
  },
  'load-failed': {
    ours: `
      Etwas ist schiefgelaufen | Fehler beim Laden | Laden fehlgeschlagen | konnte nicht geladen werden |
      konnten nicht geladen werden | Versuchen Sie es später | Ein Fehler ist aufgetreten | Netzwerkfehler |
      Seite nicht gefunden | Dienst nicht verfügbar | vorübergehend nicht verfügbar | Hoppla | Zugriff verweigert |
      schiefgelaufen | schief gelaufen | schiefgegangen | fehlgeschlagen | Erneut versuchen | Neu laden |
      vorübergehend nicht verfügbar | momentan nicht verfügbar | Wartungsarbeiten | konnte nicht geladen werden |
      konnten nicht geladen werden
    `,
  },
  loading: {
    ours: 'Wird geladen | Laden | Lädt | Bitte warten | Einen Moment',
  },
  filtered: {
    ours: 'Filter | Gefiltert | Gefiltert nach | Suchergebnisse | Filter zurücksetzen | Filter löschen',
  },
  chat: {
    ours: 'Chat | Live-Chat | Chatten | Chat starten | Online-Kundenservice | Chat mit Eva | Kundenservice kontaktieren',
  },
  settings: {
    ours: 'Einstellungen | Kontoeinstellungen | Präferenzen',
  },
  'alipay-neighbour': {
    ours: `
      Mein Konto | Verlauf | Guthaben | Transaktionen | Kontostand | Sicherheit | Profil | Persönliche Daten | Aufladen |
      Überweisung | Passwort ändern | Abmelden | Zahlungen | Erstattungen | Kontodetails | Passwort
    `,
  },
  'alipay-sign-up': {
    ours: `
      Wallet eröffnen | Wallet erstellen | Wallet aktivieren | Wallet einrichten | Geldbörse eröffnen | Registrierung |
      Konto erstellen
    `,
  },
  'sign-up-stage': {
    ours: `
      Sicherheitsfragen | Sicherheitsfrage | Prüfen Sie Ihr Postfach | Überprüfen Sie Ihre E-Mails | einen Link gesendet |
      Link geschickt | Bestätigungslink | Bestätigen Sie Ihre E-Mail | Passwort festlegen | Passwort erstellen |
      Legen Sie ein Passwort fest | neues Passwort | Passwort bestätigen | Passwort wiederholen | Schritt 1 | Schritt 2 |
      Schritt 3 | angezeigten Zeichen
    `,
  },
  'set-up-done': {
    ours: `
      erfolgreich eingerichtet | erfolgreich erstellt | erfolgreich aktiviert | erfolgreich eröffnet | wurde eingerichtet |
      wurde erstellt | wurde aktiviert | ist bereit | ist jetzt aktiv | Herzlichen Glückwunsch |
      Registrierung abgeschlossen
    `,
  },
  next: {
    ours: `
      Weiter | Fortfahren | Absenden | Nächster Schritt | Fertig | Speichern und fortfahren | Zustimmen und fortfahren |
      Erstellen | Registrieren | Wallet eröffnen | Aktivieren | Bestätigen | Starten | Link senden
    `,
  },
  'add-word': {
    ours: `
      hinzufüg* | neue | neuen | neuer | verknüpfen | verknüpfe | hinterlegen | eintragen | verbinden | eingeben |
      registrier*
    `,
  },
  'save-word': {
    ours: 'speichern | speichere | merken | merke | behalten | aufbewahren | sichern | speicherung | beibehalten',
  },
  'none-word': {
    ours: 'kein | keine | keinen | keiner | keinerlei | noch nicht | nicht vorhanden | leer',
  },
  'set-word': {
    ours: 'festlegen | setzen | verwenden | wählen | auswählen | machen | nutzen | als | zum | lege',
  },
  'cannot-word': {
    ours: `
      konnte die Karte nicht | kann die Karte nicht | konnten die Karte nicht | kann nicht | können nicht | konnte nicht |
      konnten nicht | nicht möglich | unmöglich | fehlgeschlagen | lässt sich nicht | ließ sich nicht | nicht erlaubt
    `,
  },
  'undo-word': {
    ours: 'rückgängig* | widerruf* | wiederherg* | wiederherst* | zurückgenommen | unwiderruflich',
  },
  'view-word': {
    ours: 'anzeigen | ansehen | zeigen | öffnen | gehen | zu | zur | zum | alle | Liste | Übersicht | Details | aufrufen',
  },
  'other-word': {
    ours: 'andere | anderen | anderer | zuerst | zunächst | zuvor | vorher',
  },
  'unpaid-word': {
    ours: 'unbezahl* | offene | offenen | ausstehend* | laufend* | nicht bezahlt* | aktive | aktiven | nicht abgeschlossen*',
  },
  'order-word': {
    ours: 'Bestellung | Bestellungen | Einkauf | Einkäufe | Auftrag | Aufträge',
  },
  'request-word': {
    ours: 'Antrag* | Anfrage* | Formular* | beantrag* | einreichen | absenden',
  },
  'success-word': {
    ours: 'erfolgreich | Erfolg | wurde | wurden | ist jetzt | ist nun | ist nicht mehr | abgeschlossen',
  },
  'removed-word': {
    ours: 'entfernt | gelöscht* | getrennt | entkoppelt | aufgehoben | abgekoppelt | gelöst | entfernte',
  },
  'activate-word': {
    ours: 'aktivier* | eröffn* | öffnen | erstell* | einricht* | registrier* | anlegen | beitreten | starten',
  },
  'removed-notice': {
    ours: 'Karte entfernt | Karte gelöscht | Verknüpfung aufgehoben | nicht mehr gespeichert',
  },
  'other-thing': {
    ours: `
      Artikel* | Produkt* | Warenkorb* | Einkaufswagen | Bestellung* | Adresse* | Lieferadresse* | Bewertung* | Rezension* |
      Feedback | Kommentar* | Wunschliste* | Wunschzettel* | Merkliste* | Favorit* | Shop | Shops | Händler* | Nachricht* |
      Coupon* | Gutschein* | Telefon* | Handy* | E-Mail | E-Mails | Email | Gerät* | Kundenkonto | Bankkonto | Bankkonten |
      Bankverbindung* | Speicherkarte* | SD-Karte | SD-Karten | microSD* | SIM-Karte | SIM-Karten | Grafikkarte* |
      Soundkarte* | Netzwerkkarte* | Geschenkkarte* | Grußkarte* | Glückwunschkarte* | Postkarte* | Visitenkarte* |
      Spielkarte* | Sammelkarte* | Kundenkarte* | Treuekarte* | Bonuskarte* | Clubkarte* | Mitgliedskarte* |
      Mitgliedsausweis* | Bibliothekskarte* | Landkarte* | auf der Karte | Fahrkarte* | Kartenhalter* | Kartenetui* |
      Verlauf | Suchverlauf* | Filter | Foto* | Video* | PayPal | Suche | Suchbegriff* | Abo | Cookie* | Sitzung* |
      Browser* | Hintergrund* | Benachrichtigung* | Punktekarte*
    `,
  },
  'never-point': {
    ours: `
      Bezahlen | Jetzt bezahlen | Bestellung aufgeben | Bestellung stornieren | Bestellung abbrechen | Bestellung löschen |
      Bestellung entfernen | Erstattung | Rückerstattung | Rückerstattung beantragen | Kaufen | Jetzt kaufen |
      In den Warenkorb | Zur Kasse | Bestätigen und bezahlen | Zahlung bestätigen | Alle löschen | Alles löschen |
      Alle entfernen | Alles entfernen | Wallet schließen | Löschung der Wallet | Wallet endgültig löschen |
      Wallet kündigen | Bestellen
    `,
  },
  negation: {
    ours: 'nicht | nie | niemals | ohne | kein | keine',
  },
  article: {
    ours: `
      der | die | das | den | dem | des | ein | eine | einen | einer | einem | eines | mein | meine | meinen | meiner |
      meinem | dein | deine | deinen | deiner | deinem | Ihr | Ihre | Ihren | Ihrer | Ihrem | unser | unsere | dieser |
      diese | dieses | diesen | diesem | jene | dir | ihnen | euch
    `,
  },
  filler: {
    ours: `
      der | die | das | den | dem | des | ein | eine | einen | einer | einem | mein | meine | meinen | meiner | dein |
      deine | deinen | deiner | deinem | Ihr | Ihre | Ihren | Ihrer | Ihrem | diese | diesen | dieser | dieses | Sie | du |
      alle | allen | gespeicherte | gespeicherten | hinterlegte | hinterlegten | verknüpfte | verknüpften | verbundene |
      ausgewählte | ausgewählten | Bank | Kredit | Debit | kredit oder debit | Karte | Karten | Zahlung | Zahlungs | für |
      aus | von | vom | zu | zur | zum | mit | in | im | auf | bei | und | oder | hier | jetzt | nun | bitte | ja |
      wirklich | AliExpress | anzeigen | öffnen | ansehen | gehen | klicken | Nummer | gültig | bis | läuft ab | endet auf |
      endend auf | Endziffern | Schaltfläche | Link | Menü | Symbol | Details | Informationen | neu | neue | neuen |
      Standard | verwalten | zum Wallet | aus dem Wallet | aus der Wallet | aus Wallet | vom Konto | aus Konto | vorhanden |
      hinterlegt | gespeichert | hinzugefügt | gefunden | es | sind | gibt | ist | haben | hast | noch | wurde | wurden |
      Euro | EUR | endgültig | dauerhaft | klicken | um | hier | ausgewählt* | endgültig | dauerhaft | markiert*
    `,
  },
  'from-account': {
    ours: `
      aus Konto | vom Konto | von Konto | aus deinem Konto | aus Ihrem Konto | aus dem Konto | von deinem Konto |
      von Ihrem Konto | aus Account | aus der Wallet | aus Wallet
    `,
  },
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
