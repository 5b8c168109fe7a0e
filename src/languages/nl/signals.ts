/** Words that the sites print in Dutch. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Inloggen | Aanmelden | Log in | Meld je aan | Login',
  },
  register: {
    ours: 'Registreren | Account aanmaken | Registratie | Word lid',
  },
  'sign-out': {
    ours: 'Uitloggen | Afmelden | Log uit',
  },
  account: {
    ours: 'Account | Mijn AliExpress | Profiel | Accountoverzicht | Mijn pagina',
  },
  greeting: {
    ours: 'Hallo | Hoi | Welkom',
  },
  password: {
    ours: 'Wachtwoord | Wachtwoord vergeten?',
  },
  'account-neighbour': {
    ours: `
      Bestellingen | Coupons | Kortingsbonnen | Munten | Berichten | Verlanglijst | Verlanglijstje | Favorieten |
      Instellingen | Accountinstellingen | Adressen | Verzendadres | Bezorgadres | Retouren | Terugbetalingen |
      Beoordelingen | Uitloggen | Helpcentrum | Overzicht | Beveiliging | Cadeaukaarten | Recent bekeken | Meldingen |
      Overzicht
    `,
  },
  wallet: {
    ours: 'Portemonnee | Wallet | Portefeuille | AliExpress Wallet | Digitale portemonnee | E-wallet',
  },
  payments: {
    ours: `
      Betaling | Betalingen | Betaalmethoden | Betaalmethode | Betaalmethodes | Betaalwijze | Betaalmogelijkheden |
      Betaalopties | Betaalinstellingen | Betalingen beheren | Betaalmethoden beheren | Betalingsmethoden |
      Opgeslagen betaalmethoden | Manieren om te betalen
    `,
  },
  cards: {
    ours: `
      Betaalkaarten | Opgeslagen kaarten | Kaarten | Bankkaarten | Creditcards | Creditcards en betaalpassen | Bankpassen |
      Betaalpassen | Debetkaarten | Gekoppelde kaarten | Kaarten en bankrekeningen | Kaarten en rekeningen |
      Kredietkaarten | Bewaarde kaarten | Kaartenlijst | Mijn passen | Kaarten en bankrekeningen |
      Betaalpassen en rekeningen
    `,
  },
  'manage-cards': {
    ours: `
      Kaarten beheren | Beheer kaarten | Kaartbeheer | Kaarten bewerken | Kaart bewerken | Kaarten bekijken | Alle kaarten
    `,
  },
  manage: {
    ours: 'Beheren | Wijzigen | Beheer | Bewerken | Wijzig | Bewerk | Aanpassen',
  },
  more: {
    ours: 'Meer | Opties | Acties | Menu',
  },
  alipay: {
    ours: `
      Alipay | Mijn Alipay-account | Naar Mijn Alipay | Ga naar Alipay | Open Alipay | Alipay-portemonnee | Alipay Wallet |
      Alipay
    `,
  },
  card: {
    ours: `
      kaart | kaarten | bankkaart | bankkaarten | creditcard | creditcards | kredietkaart | kredietkaarten | betaalkaart |
      betaalkaarten | betaalpas | betaalpassen | bankpas | bankpassen | pinpas | debetkaart | debetkaarten | debitcard |
      debitcards | betaalmethode | betaalmethoden | betaalmethodes | betaalwijze | betaalmiddel | betaalmiddelen |
      betalingsmethode | standaardkaart | kaartgegevens | creditkaart | debitkaart | passen | betaalpas* | bankpas* |
      pinpas*
    `,
  },
  remove: {
    ours: `
      Verwijderen | Verwijder | verwijdering | Wissen | Wis | Ontkoppelen | Ontkoppel | ontkoppeling | Loskoppelen |
      Koppeling verbreken | Koppeling opheffen | Loskoppeling | Koppel los | Koppel kaart los | Koppel bankkaart los |
      Kaart vergeten | Vergeet kaart | Weghalen | Haal weg | Deleten | Pas verwijderen | Koppeling van de kaart verbreken |
      Koppeling van de kaart opheffen | Koppeling ongedaan maken | Prullenbak
    `,
  },
  confirm: {
    ours: `
      Bevestigen | OK | Ja | Verwijderen | Bevestig | Doorgaan | Verder | Begrepen | Akkoord | Ontkoppelen |
      Verwijdering bevestigen | Verwijder | Oké | Wissen
    `,
  },
  cancel: {
    ours: `
      Annuleren | Nee | Behouden | Kaart behouden | Niet nu | Terug | Sluiten | Nee, bedankt | Niet verwijderen | Later |
      Annuleer | Behoud kaart | Houden | Toch niet | Bewaren
    `,
  },
  'set-default': {
    ours: `
      Instellen als standaard | Als standaard instellen | Standaard maken | Gebruiken als standaard |
      Als standaardkaart instellen | Instellen als standaardkaart | Maak standaard
    `,
  },
  'default-mark': {
    ours: 'Standaard | Standaardkaart | Hoofdkaart | Voorkeur | Standaardbetaalmethode | Primair | standaard betaalmethode',
  },
  'add-card': {
    ours: `
      Kaart toevoegen | Nieuwe kaart | Voeg een kaart toe | Bankkaart toevoegen | Creditcard toevoegen |
      Betaalmethode toevoegen | Kaart koppelen | Andere kaart toevoegen | Koppel een kaart
    `,
  },
  'no-cards': {
    ours: `
      Geen kaarten | Geen opgeslagen kaarten | Geen kaart opgeslagen | Er is geen kaart | Geen kaart toegevoegd |
      Hier verschijnen je kaarten
    `,
  },
  expiry: {
    ours: 'Geldig tot | Vervaldatum | Verloopt | MM/JJ | Geldig t/m',
  },
  'ending-in': {
    ours: 'eindigend op | eindigt op | laatste vier cijfers | laatste 4 cijfers | eindigt met | eindcijfers',
  },
  refused: {
    ours: `
      kan niet worden verwijderd | kon niet worden verwijderd | kan niet verwijderd worden |
      niet mogelijk om te verwijderen | kan niet worden ontkoppeld | niet worden verwijderd | niet worden gewist |
      niet verwijderen omdat | kunnen deze kaart niet | konden de kaart niet | kunt deze kaart niet | kan deze kaart niet
    `,
  },
  'refused-default': {
    ours: `
      andere kaart als standaard | eerst een andere kaart | je standaardkaart niet | dit is je standaardkaart |
      wijzig eerst je standaardkaart | andere betaalmethode als standaard | is als standaard ingesteld
    `,
  },
  'refused-order': {
    ours: 'in afwachting van betaling',
  },
  'identity-check': {
    ours: `
      Identiteitsverificatie | Verificatiecode | Verifieer je identiteit | Bevestig je identiteit | Identiteit verifiëren |
      Beveiligingscontrole | Voer de code in | Code invoeren | Betaalwachtwoord | Alipay-wachtwoord | Eenmalige code |
      Identiteitscontrole | Tweestapsverificatie | Bevestig dat jij het bent
    `,
  },
  'bot-check': {
    ours: `
      ongebruikelijk verkeer | Sleep de schuifregelaar | Schuif om te verifiëren | Ik ben geen robot | geen robot |
      dat je een mens bent | Voltooi de verificatie | ongewoon verkeer
    `,
  },
  'code-field': {
    ours: `
      Code | Verificatiecode | Code invoeren | code gestuurd | code verzonden | Code verzenden | Opnieuw verzenden |
      cijferige code
    `,
  },
  'card-number-field': {
    ours: 'Kaartnummer | Nummer van de kaart | Creditcardnummer | Kaartnr',
  },
  'security-code-field': {
    ours: 'Beveiligingscode | CVV | CVC | Veiligheidscode | Vervaldatum | MM/JJ',
  },
  'delete-account': {
    ours: `
      Account verwijderen | Account sluiten | Account deactiveren | Verwijder mijn account | Account opheffen |
      Sluit account | verwijdering van je account | Profiel verwijderen | Persoonsgegevens verwijderen
    `,
  },
  close: {
    ours: 'Sluiten | Venster sluiten | Sluit',
  },
  pay: {
    ours: `
      Nu betalen | Bestelling plaatsen | Betalen | Bestellen en betalen | Bestelling bevestigen | Afrekenen |
      Bevestigen en betalen | Betaling bevestigen | Opslaan en betalen | Bestellen | Betaal | Betaal nu |
      Plaats bestelling | Bestel nu | Nu bestellen
    `,
  },
  'save-card': {
    ours: 'Kaart bewaren voor later | Opslaan voor de volgende keer | Sla kaart op',
  },
  orders: {
    ours: 'Bestellingen | Alle bestellingen | Bestelgeschiedenis | Te betalen',
  },
  'to-pay': {
    ours: 'Te betalen | Wacht op betaling | Onbetaald | In afwachting van betaling | Onbetaalde bestellingen | Niet betaald',
  },
  help: {
    ours: 'Helpcentrum | Klantenservice | Help | Hulp | Ondersteuning | Contact',
  },
  'card-support': {
    ours: 'Kaart toevoegen of verwijderen | Een kaart toevoegen/verwijderen | Kaarten toevoegen of verwijderen | Kaartbeheer',
  },
  'removal-request': {
    ours: `
      Verzoek tot verwijdering van kaart | Verwijderingsverzoek | Aanvraag voor verwijdering | Verwijderverzoek |
      Verzoek om kaart te verwijderen
    `,
  },
  shopping: {
    ours: `
      Toevoegen aan winkelwagen | Aan winkelwagen toevoegen | Winkelwagen | Nu kopen | Koop nu | Gratis verzending |
      verkocht | product | producten | prijs | leer | leren | RFID | tas | heren | dames | mannen | kaarthouder |
      pasjeshouder | hoesje | uitverkoop
    `,
  },
  'load-failed': {
    ours: `
      Er is iets misgegaan | Er ging iets mis | Laden mislukt | Kan niet worden geladen | Kon niet worden geladen |
      Probeer het later opnieuw | Er is een fout opgetreden | Netwerkfout | Pagina niet gevonden |
      Service niet beschikbaar | tijdelijk niet beschikbaar | Oeps | konden niet worden geladen | Fout bij het laden |
      Opnieuw proberen | Probeer opnieuw | Opnieuw laden | tijdelijk niet beschikbaar | kon niet worden geladen |
      konden niet worden geladen | niet laden
    `,
  },
  loading: {
    ours: 'Laden | Bezig met laden | Even geduld | Een moment geduld | Een ogenblik | Wordt geladen',
  },
  filtered: {
    ours: 'Filter | Filters | Zoekresultaten | Filter wissen | Filters wissen | Gefilterd',
  },
  chat: {
    ours: 'Chat | Livechat | Chat met ons | Chat starten | Nu chatten | Neem contact op | Online klantenservice | Chat met Eva',
  },
  settings: {
    ours: 'Instellingen | Accountinstellingen | Voorkeuren',
  },
  'alipay-neighbour': {
    ours: `
      Mijn account | Geschiedenis | Saldo | Transacties | Transactiegeschiedenis | Beveiliging | Profiel |
      Persoonlijke gegevens | Opnemen | Opwaarderen | Overmaken | Wachtwoord | Wachtwoord wijzigen | Verificatie |
      Betalingen | Terugbetalingen | Uitloggen | Afmelden | Accountgegevens
    `,
  },
  'alipay-sign-up': {
    ours: `
      Alipay-portemonnee openen | Open je portemonnee | Portemonnee aanmaken | Portemonnee activeren | Wallet openen |
      Wallet activeren | Wallet aanmaken | Registratie | Account aanmaken
    `,
  },
  'sign-up-stage': {
    ours: `
      beveiligingsvragen | beveiligingsvraag | Controleer je e-mail | Controleer je inbox | link gestuurd |
      link naar je e-mail | bevestigingslink | activeringslink | bevestig je e-mailadres | stel een wachtwoord in |
      wachtwoord instellen | kies een wachtwoord | nieuw wachtwoord | bevestig wachtwoord | herhaal wachtwoord | Stap 1 |
      Stap 2 | Stap 3 | geheime vraag
    `,
  },
  'set-up-done': {
    ours: `
      succesvol ingesteld | succesvol aangemaakt | succesvol geactiveerd | succesvol geopend | is aangemaakt |
      is geactiveerd | is klaar | is nu actief | gefeliciteerd | registratie voltooid
    `,
  },
  next: {
    ours: `
      Volgende | Doorgaan | Verzenden | Volgende stap | Verder | Klaar | Opslaan en doorgaan | Akkoord en doorgaan |
      Registreren | Portemonnee openen | Wallet openen | Activeren | Bevestigen | Starten | Link verzenden
    `,
  },
  'add-word': {
    ours: `
      toevoeg* | voeg | nieuwe | nieuw | koppelen | koppel | invoeren | registreer | registreren | verbinden | aanmelden |
      toe te voegen
    `,
  },
  'save-word': {
    ours: 'opslaan | onthouden | onthoud | bewaren | bewaar | behouden | behoud | sla | houden',
  },
  'none-word': {
    ours: 'geen | nog niet | leeg | niet gevonden | niet toegevoegd | geen enkele',
  },
  'set-word': {
    ours: 'instellen | stel | maken | maak | gebruiken | gebruik | kiezen | kies | selecteer | als',
  },
  'cannot-word': {
    ours: `
      kan niet | kunnen niet | kon niet | konden niet | kunt niet | niet mogelijk | onmogelijk | mislukt |
      kan deze kaart niet | kunt deze kaart niet | kun je niet | konden de kaart niet | niet gelukt | lukt niet |
      niet toegestaan
    `,
  },
  'undo-word': {
    ours: 'ongedaan | teruggedraaid | terugdraaien | herstel* | onomkeerbaar | herroepen | definitief | terughalen',
  },
  'view-word': {
    ours: `
      bekijk | bekijken | weergeven | toon | tonen | open | openen | naar | alle | lijst | overzicht | details | zien |
      bezoek
    `,
  },
  'other-word': {
    ours: 'andere | ander | eerst',
  },
  'unpaid-word': {
    ours: `
      onbetaald* | openstaand* | lopend* | niet betaald* | in behandeling | in afwachting | onvoltooid* | actieve |
      onafgerond* | open | niet afgerond*
    `,
  },
  'order-word': {
    ours: 'bestelling | bestellingen | order | orders | aankoop | aankopen',
  },
  'request-word': {
    ours: 'verzoek* | aanvraag | aanvragen | formulier* | indienen | verzenden',
  },
  'success-word': {
    ours: 'succesvol | gelukt | is nu | is niet meer | werd | met succes',
  },
  'removed-word': {
    ours: 'verwijderd | verwijderde | gewist | ontkoppeld | losgekoppeld | weggehaald | verbroken | opgeheven',
  },
  'activate-word': {
    ours: `
      activeer | activeren | activering | openen | open | aanmaken | maak | registratie | registreren | instellen |
      starten | aanmelden
    `,
  },
  'removed-notice': {
    ours: `
      Kaart verwijderd | is verwijderd | kaart ontkoppeld | is ontkoppeld | Gewist | Verwijderd | Kaart gewist |
      is verwijderd
    `,
  },
  'other-thing': {
    ours: `
      artikel* | product* | winkelwagen* | winkelmand* | mandje | bestelling* | order | orders | adres | adressen |
      bezorgadres* | verzendadres* | beoordeling* | recensie* | review* | verlanglijst* | favoriet* | winkel | winkels |
      bericht* | coupon* | kortingsbon* | voucher* | telefoon* | e-mail | e-mails | email | e-mailadres* | apparaat |
      apparaten | bankrekening* | rekening* | geheugenkaart* | SD-kaart* | microSD* | simkaart* | sim-kaart* | videokaart* |
      grafische kaart* | geluidskaart* | netwerkkaart* | cadeaukaart* | cadeaubon* | wenskaart* | ansichtkaart* |
      visitekaart* | speelkaart* | ruilkaart* | klantenkaart* | spaarkaart* | bonuskaart* | lidmaatschap* | ledenpas* |
      clubkaart* | landkaart* | wegenkaart* | plattegrond* | op de kaart | kaarthouder* | pasjeshouder* | kaartspel* |
      geschiedenis | zoekgeschiedenis* | zoekopdracht* | filter | filters | foto* | video | video's | PayPal | abonnement* |
      cookie | cookies | sessie* | browser* | achtergrond* | melding* | kadokaart | kadokaarten | kadobon | kadobonnen
    `,
  },
  'never-point': {
    ours: `
      Betalen | Nu betalen | Bestelling plaatsen | Bestelling annuleren | Bestelling verwijderen | Terugbetaling |
      Terugbetaling aanvragen | Kopen | Nu kopen | Koop nu | In winkelwagen | Toevoegen aan winkelwagen |
      Aan winkelwagen toevoegen | Afrekenen | Bevestigen en betalen | Bestelling bevestigen | Betaling bevestigen |
      Alles verwijderen | Alle verwijderen | Verwijder alles | Alles wissen | Bankrekening verwijderen |
      Verwijder bankrekening | Portemonnee sluiten | Verwijder wallet | Bestel nu | Betaal
    `,
  },
  negation: {
    ours: 'niet | nooit | zonder | geen',
  },
  article: {
    ours: "de | het | een | mijn | je | jouw | uw | deze | dit | die | dat | onze | jullie | 'n | je | u | jou",
  },
  filler: {
    ours: `
      de | het | een | mijn | je | jouw | uw | deze | dit | die | alle | opgeslagen | gekoppelde | bewaarde |
      geselecteerde | toegevoegde | bank | credit | krediet | debet | kaart | kaarten | betaal | betaalmethode | voor |
      van | uit | met | in | op | aan | bij | naar | en | of | hier | nu | ja | alsjeblieft | alstublieft | AliExpress |
      bekijk | bekijken | openen | open | ga naar | klik | nummer | geldig tot | eindigend op | eindigt op | verloopt |
      knop | link | menu | pictogram | details | gegevens | nieuwe | nieuw | standaard | beheren | wallet | portemonnee |
      toegevoegd | gevonden | gekoppeld | aanwezig | u | er | zijn | is | hebt | heeft | nog | definitief | euro | EUR |
      uit account | van account | uit je account | van je account | geselecteerd* | definitief
    `,
  },
  'from-account': {
    ours: `
      uit account | van account | uit je account | uit uw account | uit mijn account | van je account | uit de wallet |
      uit portemonnee | uit je wallet
    `,
  },
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
