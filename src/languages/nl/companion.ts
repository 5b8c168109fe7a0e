/** The long texts in Dutch: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Wat je nog moet doen',
    lead: 'De website en de app kunnen elk een kaart bewaren. Hier staat wat er nog te doen is, één ding tegelijk.',
    contents: 'Op deze pagina',
    sections: {
      app: 'In de mobiele app',
      carry: 'De stappen meenemen op je telefoon',
      reminder: 'Een herinnering',
      map: 'Waar je kaart kan staan',
      trouble: 'Er zit iets in de weg',
      replace: 'De kaart vervangen',
      support: 'Hulp vragen aan de klantenservice van de website',
      knowledge: 'Vragen en antwoorden',
    },
    onPhone: [
      'Je zit op een telefoon. Blijf voor de website in de browser: als die vraagt of de app geopend moet worden, kies dan “Annuleren”.',
      'Ben je klaar op de website? Open dan de app en volg de stappen hier.',
    ],
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren is niet gelukt. De tekst is nu geselecteerd: kopieer die met Ctrl+C of ⌘C.',
    notKept: 'Dat kon nu even niet worden bewaard. Er is niets verloren. Probeer het nog een keer.',
  },
  app: {
    lead: 'De app bewaart de kaart misschien nog. Open de app en controleer het. Vink af wat klaar is: het vinkje blijft staan.',
    otherTitle: 'Mijn app ziet er anders uit',
    otherNote: 'Elk van deze wegen staat in telkens maar één handleiding. Neem de weg die bij jouw app past.',
    otherRoutes: {
      menu: 'Via het menu ☰',
      payments: 'Via “Betalingen”',
      icon: 'Via een pictogram rechtsboven',
      chat: 'Via de chat in de app',
    },
    otherSteps: {
      'open-menu': 'Tik op het menu ☰ en daarna op je profiel, als daarom wordt gevraagd.',
      'open-my-cards': 'Tik op “Mijn bankkaarten”. Dat staat misschien onder “Mijn portemonnee” of “Coupons en betaling”.',
      'open-payments': 'Tik op “Betalingen” en daarna op “Betaalmethoden”.',
      'open-icon': 'Zoek rechtsboven naar een pictogram dat op een vingerafdruk lijkt en tik erop. Veel apps hebben dat niet.',
      'open-help': 'Open de hulp of de chat met de klantenservice.',
      'write-card-management': 'Typ “Card Management” en verstuur het.',
      'choose-card-management': 'Tik op “Card Management” en daarna op “Adding/Removing Card”.',
      'follow-link': 'Volg de link, als die binnen de app blijft.',
    },
    missing: {
      title: 'De optie staat er niet',
      lines: [
        'Werk de app bij in de appwinkel en kijk dan opnieuw.',
        'Leeg de cache van de app in de instellingen van de telefoon en open de app daarna opnieuw.',
        'Probeer een ander apparaat, of de website: die toont misschien meer dan de app.',
        'Helpt niets? Vraag het de klantenservice van de website. Wat je kunt schrijven, staat verderop.',
      ],
    },
    done: 'Je hebt aangegeven dat je klaar bent in de app.',
    undo: 'Toch nog niet klaar',
    websiteOpen: 'Op de website ben je nog niet klaar. Een kaart die uit de app weg is, kan daar nog staan.',
  },
  carry: {
    lead: 'Richt de camera van je telefoon op de code. Die wordt op dit apparaat gemaakt en bevat alleen de stappen.',
    untried: 'We hebben dit niet op een telefoon geprobeerd. Wat jouw telefoon doet, kan anders zijn.',
    choose: 'Wat er in de code staat',
    calendar: {
      name: 'Een agenda-item',
      iphone: 'De camera biedt misschien aan om het in je agenda te zetten.',
      android: 'De camera of de codescanner biedt misschien aan om het toe te voegen; sommige tonen alleen de tekst.',
    },
    mail: {
      name: 'Een e-mail aan jezelf',
      iphone: 'De camera opent misschien een nieuwe e-mail. Vul je eigen adres in.',
      android: 'De camera opent misschien een nieuwe e-mail. Vul je eigen adres in.',
    },
    text: {
      name: 'Alleen tekst',
      iphone: 'De camera biedt misschien aan om de tekst op internet te zoeken. Kopieer de tekst in plaats daarvan.',
      android: 'De meeste codescanners tonen de tekst en kunnen die kopiëren.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Code {part} van {count}',
    next: 'Volgende code',
    previous: 'Vorige code',
    picture: 'Code voor de camera van een telefoon',
    saveCalendar: 'Als agendabestand opslaan',
    copyText: 'De stappen kopiëren',
    print: 'Afdrukken',
    title: 'Kaart ook weg uit de app?',
    ways: [
      'AliExpress-app: Account, Portemonnee, Bankkaarten, tik op de kaart, Verwijderen.',
      'Of: Account, Alipay, tik op de kaart, Beheren, Verwijderen, bevestig.',
    ],
    end: 'Daarna hoort de kaart niet meer in de lijst te staan.',
  },
  reminder: {
    lead: 'Nu geen tijd voor de app? Uncard kan je op deze computer een herinnering geven.',
    leadWebsite: 'Nu geen tijd voor de website? Uncard kan je op deze computer een herinnering geven.',
    choose: 'Wanneer herinneren',
    tonight: 'Vanavond',
    tomorrow: 'Morgen',
    inThreeDays: 'Over drie dagen',
    onDate: 'Op een dag naar keuze',
    dateLabel: 'Dag',
    set: 'Herinnering instellen',
    isSet: 'Je krijgt een herinnering: {time}.',
    isDue: 'De herinnering staat open sinds {time}.',
    end: 'Herinnering beëindigen',
    ended: 'Er is geen herinnering meer.',
    past: 'Die dag is al voorbij. Kies een latere dag.',
    tooFar: 'Kies een dag binnen een jaar vanaf nu.',
    howShown: 'Je ziet de herinnering als een getal op het pictogram van Uncard en in het kleine venster ervan, zolang de browser open is.',
    notify: 'Ook een melding tonen',
    notifyGiven: 'Er komt ook een melding.',
    notifyRefused: 'Meldingen zijn niet toegestaan. Het pictogram toont de herinnering wel.',
  },
  map: {
    lead: 'Een kaart kan op meer dan één plek bewaard zijn. Je bent klaar als elke plek is afgehandeld.',
    statuses: {
      unchecked: 'Nog niet gekeken',
      here: 'Kaart staat hier',
      gone: 'Kaart is weg',
      'not-here': 'Geen kaart gevonden',
      'cannot-tell': 'Nog niet zeker',
    },
    setAside: 'Door jou opzijgezet',
    since: 'sinds {date}',
    look: 'Zo kijk je',
    clear: 'Zo haal je de kaart weg',
    places: {
      'aliexpress-web': {
        name: 'Website van AliExpress',
        look: ['Open je opgeslagen kaarten met de link en klik in Uncard op “Starten”.'],
        clear: ['Volg de stappen op de pagina. Uncard kijkt na opnieuw laden nog een keer, en zegt dan pas “Kaart is weg”.'],
      },
      'alipay-web': {
        name: 'Website van Alipay',
        look: ['Open “Mijn Alipay” in het menu van je account, als dat er staat. Veel accounts hebben dat niet.'],
        clear: ['Open bij Alipay “Manage your cards” en verwijder de kaart daar. Uncard toont elke stap.'],
      },
      app: {
        name: 'Mobiele app',
        look: ['Open de lijst met kaarten in de app, via een van de wegen hierboven.'],
        clear: ['Tik op de kaart en verwijder die. Geef daarna hier aan dat je klaar bent in de app.'],
      },
      checkout: {
        name: 'Afrekenen',
        look: [
          'Leg een willekeurig artikel in de winkelwagen en ga naar het afrekenen, alleen om te kijken. Klik nooit op de knop waarmee je betaalt.',
          'Kijk welke kaarten als betaalmethode worden aangeboden en ga dan terug.',
        ],
        clear: [
          'Meestal kun je kaarten daar niet verwijderen. Kies een andere betaalmethode en haal het vinkje weg waarmee de kaart wordt opgeslagen.',
          'Een kaart die alleen daar verschijnt, kan bij de portemonnee, bij Alipay of bij je browser horen: kijk daar ook.',
        ],
      },
      'browser-autofill': {
        name: 'Het geheugen van je browser',
        look: ['Biedt de browser een kaart aan als je in een webwinkel in een kaartveld klikt? Dan bewaart de browser die kaart.'],
        clear: ['Kies je browser en verwijder de kaart in de instellingen ervan. AliExpress heeft daar niets mee te maken.'],
      },
    },
    markNotHere: 'Ik heb gekeken: hier geen kaart',
    markHere: 'De kaart staat hier',
    markGone: 'Ik heb de kaart verwijderd',
    putAside: 'Opzijzetten',
    takeBack: 'Weer oppakken',
    whichBrowser: 'Welke browser?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Instellingen, Automatisch invullen en wachtwoorden, Betalingen of Betaalmethoden.',
          'Klik bij de kaart op ⋮ en op Verwijderen.',
          'Een kaart zonder Verwijderen wordt bewaard in je Google-account: verwijder die daar.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, Instellingen, Wachtwoorden en automatisch invullen, Betalingsmethoden of Betalingsgegevens.',
          'Klik bij de kaart op … en op Verwijderen.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Instellingen, Wachtwoorden en automatisch invullen, Betalingsmethoden beheren.',
          'Klik bij de kaart op de prullenbak en op Verwijderen.',
          'Oudere Firefox: Instellingen, Privacy & Beveiliging, Opgeslagen betalingsmethoden. Kies de kaart en klik op Verwijderen.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Instellingen, Vul automatisch in, Creditcards, Wijzig. Kies de kaart en klik op Verwijder.',
          'iPhone: Instellingen, Apps, Safari, Vul automatisch in, Bewaarde creditcards. Kies de kaart en verwijder die.',
          'Nieuwere iPhone: app Wallet, •••, Kaarten voor automatisch invullen.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: ['Instellingen, Privacy en beveiliging, Automatisch invullen, Betaalmethoden.', 'Klik bij de kaart op ⋮ en op Verwijderen.'],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menu ☰, Instellingen, Privacy en beveiliging, Formulieren automatisch invullen, Creditcards en betaalpassen.',
          'Kies de kaart en verwijder die.',
        ],
      },
    },
    browsersNote:
      'De namen in de instellingen veranderen per versie. Vind je er een niet? Zoek dan in de instellingen naar “betaal” of “betaling”.',
    placesLeft: { one: 'Je moet nog op {count} plek kijken.', other: 'Je moet nog op {count} plekken kijken.' },
    allSettled: 'Elke plek is afgehandeld. Je bent klaar.',
    separate:
      'Kaarten in Google Play, Google Pay, Apple Pay en PayPal worden door die diensten zelf bewaard. Als je hier een kaart verwijdert, verandert daar niets.',
  },
  trouble: {
    lead: 'Zoek op wat je ziet. Voor alles staat er een omweg en een weg terug naar je kaart.',
    recognised: 'Misschien zie je nu dit',
    others: 'Wat er nog meer kan gebeuren',
    cause: 'Waarom',
    way: 'Wat je kunt doen',
    back: 'En daarna',
    notMine: 'Dat geldt niet voor mij',
    mineAgain: 'Weer tonen',
    troubles: {
      'greyed-out': {
        title: '“Verwijderen” is grijs of staat er niet',
        cause: 'Hoogstwaarschijnlijk is dit je standaardkaart. Ook een bestelling die nog niet betaald is, kan het tegenhouden.',
        way: [
          'Stel eerst een andere kaart in als standaard.',
          'Is het je enige kaart? Probeer die toch te verwijderen. Weigert de website, voeg dan eerst een andere kaart toe of vraag het de klantenservice.',
          'Kijk bij je bestellingen: rond af of annuleer wat nog niet betaald is.',
        ],
        back: 'Ga terug naar de lijst met kaarten en verwijder dezelfde kaart.',
      },
      'other-side': {
        title: 'Weg op de website, maar nog in de app (of andersom)',
        cause: 'De website en de app kunnen elk hun eigen kaarten bewaren. De bronnen zijn het daar niet over eens.',
        way: [
          'Sluit de app helemaal af en open die opnieuw: misschien is het alleen een oude lijst.',
          'Staat de kaart er nog? Verwijder die dan ook daar.',
        ],
        back: 'Bekijk daarna beide lijsten nog een keer.',
      },
      identity: {
        title: 'Ik kom niet door de identiteitscontrole',
        cause:
          'De website wil zeker weten dat jij het bent. Veel mensen lopen vast op een oud telefoonnummer of een vergeten betaalwachtwoord.',
        way: [
          'Doe de controle zelf als dat lukt: Uncard blijft erbuiten en gaat daarna verder.',
          'Vraag nooit iemand anders om het voor je te doen en geef niemand een code.',
          'Lukt het niet? Schrijf dan naar de klantenservice, via het Helpcentrum van de website.',
        ],
        back: 'Na de controle brengt de website je terug. Uncard toont vanzelf de volgende stap.',
      },
      'not-listed': {
        title: 'Mijn kaart staat in geen enkele lijst',
        cause:
          'Misschien is de kaart alleen opgeslagen bij het afrekenen, door je browser, of bij Alipay, dat voor jouw account nooit is geopend.',
        way: [
          'Kijk eerst in de mobiele app.',
          'Kijk bij het afrekenen, alleen om te kijken: welke kaarten worden daar aangeboden? Klik nooit op de knop waarmee je betaalt.',
          'Verschijnt de kaart als je in een kaartveld klikt? Dan bewaart je browser die. Zie “Waar je kaart kan staan”.',
          'Open je een Alipay-account alleen om te kijken, dan krijgt Alipay meer van je gegevens. Bewaar dat voor het laatst.',
        ],
        back: 'Vind je de kaart? Start Uncard dan op die pagina.',
      },
      renamed: {
        title: 'De namen op de website zijn anders, of “Mijn Alipay” staat er niet',
        cause: 'De website verandert namen weleens. “Mijn Alipay” staat er pas als er een Alipay-portemonnee is geopend.',
        way: [
          'Zoek in je account naar “Portemonnee”, “Betalingen”, “Betaalmethoden” of “Kaarten”.',
          'Klik in Uncard op “Mijn opgeslagen kaarten openen”: dat adres werkt zonder menu.',
          'Geen “Mijn Alipay”? Hoogstwaarschijnlijk wordt daar dan geen kaart bewaard. Kijk in plaats daarvan in de app.',
        ],
        back: 'In de lijst met kaarten toont Uncard de volgende stap.',
      },
      'option-missing': {
        title: 'Ik kan de optie nergens vinden',
        cause: 'Een oude versie, een volle cache of een pagina die maar voor een deel is geladen.',
        way: [
          'Laad de pagina opnieuw. Leeg de cache van de website of van de app.',
          'Probeer een andere browser of een ander apparaat.',
          'Zet advertentieblokkers uit voor deze website, en daarna weer aan.',
          'Helpt niets? Vraag het de klantenservice.',
        ],
        back: 'Log opnieuw in en open je opgeslagen kaarten.',
      },
      'five-cards': {
        title: 'De website neemt geen kaarten meer aan',
        cause: 'Een Alipay-account kan misschien hooguit vijf kaarten bevatten. De bronnen zijn het niet eens over het aantal.',
        way: [
          'Verwijder een kaart die je niet meer gebruikt. Dat mag elke kaart zijn, behalve de standaardkaart.',
          'Voeg daarna de nieuwe kaart toe.',
        ],
        back: 'Stel de nieuwe kaart in als standaard en verwijder de oude.',
      },
      interrupted: {
        title: 'Ik ben uitgelogd, of de pagina toont een fout, een controle of niets',
        cause: 'Na een tijdje logt de website je uit. Soms vraagt die om een controle als er veel wordt geladen, of werkt die even niet.',
        way: ['Hieronder staat hoe elk daarvan eruitziet en wat je kunt doen.'],
        back: 'Open je opgeslagen kaarten opnieuw. Uncard weet nog waar je was.',
      },
      'bare-link': {
        title: 'De klantenservice stuurde me alleen een link naar Alipay',
        cause: 'De klantenservice stuurt iedereen daarheen, ook mensen van wie de kaarten niet bij Alipay worden bewaard.',
        way: [
          'Volg de link alleen als het adres op de echte naam eindigt, en log in met je AliExpress-account.',
          'Geen kaart daar? Antwoord dat je bij Alipay hebt gekeken en er geen hebt gevonden, en vraag om de kaart bij AliExpress te verwijderen.',
          'Moet je een nieuw account openen? Dat hoeft niet.',
        ],
        back: 'Wat ze ook antwoorden, kijk nog een keer in je lijst met kaarten.',
      },
      'alipay-closed': {
        title: '“Mijn Alipay” leidt naar een advertentie, een fout of een registratie',
        cause: 'Bij veel accounts wordt Alipay niet meer gebruikt of is het nooit geopend.',
        way: [
          'Klik in Uncard op “Dit loopt dood”: dan zie je de volgende weg.',
          'Open je opgeslagen kaarten op AliExpress, kijk in de app of vraag het in de chat.',
        ],
        back: 'Je hebt geen Alipay-account nodig om een kaart bij AliExpress of uit de app te verwijderen.',
      },
    },
    interruptions: {
      title: 'Zo herken je wat het is',
      lines: [
        'Een formulier met je e-mailadres en wachtwoord: je bent uitgelogd. Log in, dan gaat de gids verder.',
        'Een schuifregelaar, een puzzel of “ongebruikelijk verkeer”: een controle. Doe die zelf; Uncard gaat van de pagina weg tot het voorbij is.',
        '“Er is iets misgegaan” of “onderhoud”: een fout van de website. Wacht even en laad de pagina dan opnieuw.',
        'Een lege pagina: misschien houdt een blocker die leeg. Zet die uit voor deze website en laad de pagina opnieuw.',
        'Een venster dat niet verschijnt: misschien verbergt een andere extensie het. Zet zulke extensies een voor een uit.',
      ],
    },
  },
  replace: {
    lead: 'Is de oude kaart verlopen of veranderd? Voeg eerst de nieuwe toe en verwijder dan de oude.',
    steps: {
      title: 'In deze volgorde',
      lines: [
        'Voeg de nieuwe kaart toe: “Kaart toevoegen”, of bij Alipay “Click here to add a new card”.',
        'Stel die in als standaard, als de website dat aanbiedt.',
        'Verwijder de oude kaart.',
        'Doe hetzelfde in de app: daar kan de oude kaart nog staan.',
      ],
    },
    start: 'Help me bij het vervangen',
    started: 'De gids helpt je nu eerst om een kaart toe te voegen. Uncard ziet nooit wat je typt.',
    without: {
      title: 'Zonder een nieuwe kaart op te slaan',
      lines: [
        'Kies bij het afrekenen “Betalen met kaart of op een andere manier” en vul de kaart daar in.',
        'Haal vóór het betalen het vinkje weg waarmee de kaart wordt opgeslagen: vaak staat het er vanaf het begin.',
      ],
    },
    facts: {
      title: 'Goed om te weten',
      lines: [
        'Om een nieuwe kaart te controleren kan ongeveer 1 USD worden afgeschreven en teruggestort.',
        'In één Alipay-account passen misschien hooguit vijf kaarten.',
        'Als je met een nieuwe kaart betaalt, wordt die misschien weer opgeslagen; de website kan vragen om een code uit een bericht of om het betaalwachtwoord.',
      ],
    },
  },
  support: {
    lead: 'Als geen enkele weg verder leidt, kan de klantenservice van de website de kaart verwijderen. Ga er alleen heen via het Helpcentrum van de website zelf.',
    chat: {
      title: 'In de chat van de klantenservice',
      lines: [
        'Open het Helpcentrum en start de chat.',
        'Plak de eerste tekst en verstuur die. Kies daarna onder “My Account” de tweede.',
        'Volg een link alleen als die op AliExpress of Alipay blijft.',
      ],
    },
    chatWords: 'Teksten om te plakken. Ze zijn alleen in het Engels bekend.',
    message: 'Een bericht om te versturen',
    messageNote: 'Er staat niets persoonlijks in. Voeg niets toe: geen kaartnummer, geen wachtwoord, geen documenten.',
    messageLanguage: 'Taal van het bericht',
    messageText: [
      'Hallo, wilt u de opgeslagen bankkaart uit mijn account verwijderen?',
      'Ik heb in de portemonnee op de website en in de app gekeken en kon de kaart niet zelf verwijderen.',
      'Wilt u mij laten weten wanneer het is gedaan en of er nog een kaart bij Alipay wordt bewaard?',
      'Vraag alstublieft niet om het volledige kaartnummer. Hartelijk dank.',
    ],
    genuine: {
      title: 'Is het de echte klantenservice?',
      lines: [
        'De echte klantenservice bereik je via de website of de app, terwijl je bent ingelogd. Die belt of schrijft je niet uit zichzelf.',
        'Die heeft nooit het volledige kaartnummer, de drie cijfers op de achterkant, een wachtwoord of een code nodig.',
        'Schrijf nooit naar een adres uit een handleiding of uit een zoekmachine.',
      ],
    },
    keep: {
      title: 'Wat je moet bewaren',
      lines: [
        'De dag en de tijd, en het zaaknummer.',
        'Een kopie van de chat, of schermafbeeldingen.',
        'Wat er is beloofd, en voor wanneer.',
      ],
    },
    form: {
      title: 'Een formulier dat vraagt om e-mailadres, wachtwoord of geboortedatum',
      lines: [
        'Eén handleiding noemt een formulier voor een “verwijderverzoek”. Nergens wordt officieel bevestigd dat het bestaat.',
        'Vul niets in wat de echte website niet nodig heeft: geen geboortedatum, geen kaartnummer.',
        'Neem eerst de gewone weg: daar is geen formulier voor nodig.',
      ],
    },
  },
  knowledge: {
    lead: 'Wat er bekend is, hoe zeker het is en waar het vandaan komt.',
    search: 'Zoeken in de antwoorden',
    found: { one: '{count} antwoord past.', other: '{count} antwoorden passen.' },
    none: 'Geen antwoord past bij deze woorden. Probeer één woord, zoals “standaard” of “terugbetaling”.',
    howSure: 'Hoe zeker',
    from: 'Herkomst',
    surenesses: {
      agreed: 'Meerdere handleidingen zeggen dit.',
      'one-guide': 'Eén handleiding zegt dit. Niemand heeft het bevestigd.',
      disputed: 'De bronnen zijn het niet eens.',
      general: 'Geldt voor bankkaarten overal.',
    },
    sources: {
      'guide-000': 'een Franse handleiding uit 2025',
      'guide-001': 'een Russische handleiding, vertaald',
      'guide-002': 'een Engelse handleiding met vragen en antwoorden',
      'guide-003': 'een Engelse handleiding voor website en app',
      'guide-004': 'een Engelse handleiding met een verwijderformulier',
      ours: 'gezond verstand van kaarthouders',
    },
    topics: {
      'default-card': {
        question: 'Kan ik mijn standaardkaart verwijderen?',
        answer: ['Misschien niet meteen. Stel eerst een andere kaart in als standaard en verwijder dan deze.'],
      },
      'only-card': {
        question: 'Kan ik mijn enige kaart verwijderen?',
        answer: [
          'Probeer het eerst. Weigert de website, voeg dan een andere kaart toe of vraag het de klantenservice.',
          'Zonder kaart kun je niet met een kaart betalen, tot je er bij een volgende betaling een invult.',
        ],
      },
      'existing-orders': {
        question: 'Wat gebeurt er met mijn bestellingen?',
        answer: ['Betaalde bestellingen blijven zoals ze zijn. Een kaart verwijderen heeft alleen gevolgen voor latere aankopen.'],
      },
      'unpaid-orders': {
        question: 'Ik heb bestellingen die nog niet betaald zijn. Wat nu?',
        answer: ['Betaal of annuleer ze eerst. Ze kunnen tegenhouden dat de kaart wordt verwijderd.'],
      },
      sync: {
        question: 'Is de kaart ook weg uit de app als ik die op de website verwijder?',
        answer: [
          'Dat is niet zeker. Eén handleiding zegt dat ze los van elkaar staan, een andere dat het één geheel is. Kijk op beide plekken.',
        ],
      },
      refunds: {
        question: 'Waar gaat een terugbetaling heen als de kaart is verwijderd?',
        answer: [
          'Meestal naar de kaart waarmee is betaald, ook als die niet meer is opgeslagen. Wacht je op een terugbetaling? Dan is het veiliger om de kaart pas daarna te verwijderen.',
          'Betaald met een saldo bij Alipay? Dan gaat het geld misschien daarheen terug.',
        ],
      },
      'charge-failed': {
        question: 'Er staat dat een afschrijving is mislukt. Moet ik de kaart weer toevoegen?',
        answer: ['Nee. Zo’n bericht is geen reden om dezelfde kaart weer toe te voegen. Open zelf de website en kijk bij je bestellingen.'],
      },
      'section-not-found': {
        question: 'Ik kan het deel met de kaarten niet vinden. Waar is het?',
        answer: [
          'Namen veranderen: zoek naar “Portemonnee”, “Betalingen”, “Betaalmethoden” of “Kaarten”. Voor “Mijn opgeslagen kaarten openen” in Uncard heb je geen menu nodig.',
          'Of vraag in de chat van de klantenservice naar “Card Management”.',
        ],
      },
      'five-card-limit': {
        question: 'Hoeveel kaarten kan ik opslaan?',
        answer: [
          'Handleidingen noemen vijf kaarten per Alipay-account; één zegt dat er geen grens is. Neemt de website er geen meer aan, verwijder er dan eerst een.',
        ],
      },
      'check-charge': {
        question: 'Waarom is er een klein bedrag afgeschreven toen ik een kaart toevoegde?',
        answer: ['Om te zien of de kaart werkt. Vaak is het ongeveer 1 USD, en het zou vanzelf moeten terugkomen.'],
      },
      'saved-by-itself': {
        question: 'Ik heb nooit een kaart opgeslagen. Waarom staat die er dan?',
        answer: [
          'Bij het afrekenen is het vakje waarmee de kaart wordt opgeslagen vaak al aangevinkt. Haal het vinkje weg voordat je betaalt.',
        ],
      },
      'safe-to-keep': {
        question: 'Is het veilig om mijn kaart opgeslagen te laten?',
        answer: [
          'Handleidingen noemen de opslag goed beveiligd; niemand van buiten kan dat controleren. Wat niet is opgeslagen, kan niet worden misbruikt.',
          'Mensen verwijderen kaarten om te voorkomen dat ze per ongeluk iets kopen, voor hun privacy, na een overstap naar een andere bank, of omdat een kaart is verlopen.',
        ],
      },
      'virtual-cards': {
        question: 'Is er een veiliger soort kaart?',
        answer: [
          'Veel banken bieden virtuele kaarten aan, soms voor maar één aankoop. Lekt zo’n nummer uit, dan is het ergens anders niets waard.',
        ],
      },
      paypal: {
        question: 'Kan ik in plaats daarvan met PayPal betalen?',
        answer: ['In sommige landen kun je dat kiezen bij het afrekenen. De winkel ziet je kaart dan niet.'],
      },
      'other-wallets': {
        question: 'Staat mijn kaart ook in Google Play, Google Pay of Apple Pay?',
        answer: ['Misschien, maar dat staat hier los van. Elke dienst bewaart zelf kaarten, en je verwijdert ze daar.'],
      },
      'lost-card': {
        question: 'Mijn kaart is kwijt, gestolen of misbruikt. Is verwijderen genoeg?',
        answer: ['Nee. Bel eerst je bank en laat de kaart blokkeren. Door de kaart hier te verwijderen wordt die niet geblokkeerd.'],
      },
      'other-data': {
        question: 'Wat bewaart mijn account nog meer?',
        answer: [
          'Je telefoonnummer, adressen en misschien documenten voor de douane. Uncard doet daar niets mee: kijk in de instellingen van je account.',
        ],
      },
    },
    myths: {
      title: 'Zo trap je nergens in',
      lines: [
        'Geen enkele echte pagina vraagt om het volledige kaartnummer, de drie cijfers op de achterkant of je geboortedatum om een kaart te verwijderen.',
        'Niemand hoeft iets te installeren, het scherm te delen of te betalen om een kaart te laten verwijderen.',
        'Je hoeft je account niet te sluiten om van een kaart af te komen.',
        'Een link in een e-mail of bericht is geen goede weg naar je kaarten. Open zelf de website.',
      ],
    },
  },
  options: {
    title: 'Instellingen',
    language: 'Taal',
    text: 'Tekstgrootte',
    sites: 'Aanwijzingen op de pagina',
    sitesNote: 'Waar ze uitstaan, wijst het kleine venster van Uncard je toch de weg.',
    aliexpress: 'Op AliExpress',
    alipay: 'Op Alipay',
    notifications: 'Meldingen',
    notificationsNote: 'Alleen voor herinneringen. Je browser vraagt het je voordat meldingen worden toegestaan.',
    held: 'Wat Uncard bewaart',
    heldNote: 'Alles wat wordt bewaard, alleen op dit apparaat. Er zit geen kaartnummer, geen naam en geen adres bij.',
    holds: {
      journey: 'Je voortgang: waar een kaart is gezien, wat is bevestigd, welke stappen zijn afgevinkt, en een herinnering.',
      preferences: 'Wat je hier hebt gekozen.',
      words: 'De teksten van Uncard in jouw taal.',
      setAside: 'Oudere gegevens die niet konden worden gelezen, ongewijzigd bewaard.',
    },
    heldNothing: 'Er wordt niets bewaard.',
    notHeld:
      'Zolang de browser open is, onthoudt Uncard ook regels van de lijst, als codes waaruit niemand iets kan teruglezen. Ze zijn weg zodra de browser sluit.',
    showData: 'Tonen zoals het is opgeslagen',
    erase: 'Alles wissen',
    eraseNote: 'Dertig dagen nadat je klaar bent met de website en de app, wordt je voortgang vanzelf gewist.',
    eraseSure: 'Voortgang, herinnering en instellingen wissen? Dit kan niet ongedaan worden gemaakt.',
    eraseYes: 'Ja, wissen',
    eraseNo: 'Nee, bewaren',
    erased: 'Alles is gewist.',
    progress: 'Je voortgang meenemen',
    progressNote: 'Een bestand met je voortgang, om in een andere browser verder te gaan. Er staan geen kaartgegevens in.',
    exportFile: 'Als bestand opslaan',
    importFile: 'Uit een bestand lezen',
    imported: 'Je voortgang is uit het bestand gelezen.',
    importErrors: {
      'too-large': 'Dit bestand is te groot om voortgang van Uncard te zijn.',
      'not-a-file-of-ours': 'Dit is geen voortgangsbestand van Uncard.',
      newer: 'Dit bestand komt uit een nieuwere versie van Uncard. Werk Uncard eerst bij.',
      broken: 'Dit bestand is beschadigd of veranderd en kan daarom niet worden gelezen.',
    },
    importKept: 'Wat je had, is niet veranderd.',
  },
  welcome: {
    title: 'Uncard is klaar voor gebruik',
    lead: 'Uncard laat je stap voor stap zien hoe je een opgeslagen bankkaart bij AliExpress en Alipay verwijdert.',
    does: {
      title: 'Wat Uncard doet',
      lines: [
        'Uncard markeert op de pagina zelf precies wat je als volgende nodig hebt.',
        'Na het verwijderen kijkt Uncard opnieuw en zegt of de kaart echt weg is.',
        'Uncard herinnert je aan de mobiele app, die de kaart zelf kan bewaren.',
      ],
    },
    never: {
      title: 'Wat Uncard nooit doet',
      lines: [
        'Uncard klikt nergens op en typt niets: elke klik doe je zelf.',
        'Uncard leest niet wat je typt, en ook geen volledig kaartnummer.',
        'Uncard stuurt nergens iets naartoe. Er is geen account, geen server en geen reclame.',
      ],
    },
    good: {
      title: 'Goed om te weten',
      lines: [
        'Uncard werkt alleen op AliExpress en Alipay en blijft weg uit privévensters.',
        'Uncard is niet gelieerd aan AliExpress of Alipay.',
        'Uncard kan de mobiele app niet zien: daarvoor vertelt Uncard je waar je naar moet zoeken.',
      ],
    },
    pin: 'Wil je Uncard bij de hand hebben? Klik op het puzzelstukje van je browser en maak Uncard vast.',
    open: 'Mijn opgeslagen kaarten openen en starten',
    openNote: 'De gids start en AliExpress opent in dit tabblad. Misschien moet je eerst inloggen.',
    allow: 'Toegang geven',
    allowNote: 'Je browser houdt Uncard weg van deze websites totdat je toegang geeft.',
  },
};
