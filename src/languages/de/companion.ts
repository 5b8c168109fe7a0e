/** The long texts in German: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Was noch zu tun ist',
    lead: 'Website und App können eine Karte jeweils für sich speichern. Hier steht, was noch bleibt, eins nach dem anderen.',
    contents: 'Auf dieser Seite',
    sections: {
      app: 'In der Handy-App',
      carry: 'Die Schritte aufs Handy mitnehmen',
      reminder: 'Eine Erinnerung',
      map: 'Wo Ihre Karte sein kann',
      trouble: 'Etwas steht im Weg',
      replace: 'Die Karte ersetzen',
      support: 'Den Kundenservice der Website fragen',
      knowledge: 'Fragen und Antworten',
    },
    onPhone: [
      'Sie sind an einem Handy. Bleiben Sie für die Website im Browser: Wenn er fragt, ob er die App öffnen soll, wählen Sie „Abbrechen“.',
      'Wenn auf der Website alles erledigt ist, öffnen Sie die App und folgen Sie den Schritten hier.',
    ],
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Das Kopieren hat nicht geklappt. Der Text ist jetzt markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.',
    notKept: 'Das ließ sich gerade nicht speichern. Nichts ist verloren. Bitte versuchen Sie es noch einmal.',
  },
  app: {
    lead: 'Die App hat die Karte vielleicht noch. Öffnen Sie die App und sehen Sie nach. Haken Sie ab, was erledigt ist: Der Haken bleibt.',
    otherTitle: 'Meine App sieht anders aus',
    otherNote: 'Jeder dieser Wege steht in jeweils nur einem Ratgeber. Nehmen Sie den, der zu Ihrer App passt.',
    otherRoutes: {
      menu: 'Über das Menü ☰',
      payments: 'Über „Zahlungen“',
      icon: 'Über ein Symbol oben rechts',
      chat: 'Über den Chat in der App',
    },
    otherSteps: {
      'open-menu': 'Tippen Sie auf das Menü ☰ und dann auf Ihr Profil, falls die App danach fragt.',
      'open-my-cards': 'Tippen Sie auf „Meine Bankkarten“. Es kann unter „Meine Wallet“ oder „Gutscheine und Zahlung“ stehen.',
      'open-payments': 'Tippen Sie auf „Zahlungen“, dann auf „Zahlungsmethoden“.',
      'open-icon':
        'Suchen Sie oben rechts nach einem Symbol, das wie ein Fingerabdruck aussieht, und tippen Sie darauf. Viele Apps haben es nicht.',
      'open-help': 'Öffnen Sie die Hilfe oder den Chat mit dem Kundenservice.',
      'write-card-management': 'Schreiben Sie „Card Management“ und senden Sie es ab.',
      'choose-card-management': 'Tippen Sie auf „Card Management“, dann auf „Adding/Removing Card“.',
      'follow-link': 'Folgen Sie dem Link, wenn er in der App bleibt.',
    },
    missing: {
      title: 'Die Option ist nicht da',
      lines: [
        'Aktualisieren Sie die App in ihrem Store und sehen Sie dann noch einmal nach.',
        'Leeren Sie den Cache der App in den Einstellungen des Handys und öffnen Sie die App dann neu.',
        'Versuchen Sie es mit einem anderen Gerät oder auf der Website: Sie zeigt vielleicht mehr als die App.',
        'Wenn nichts hilft, fragen Sie den Kundenservice der Website. Was Sie schreiben können, steht weiter unten.',
      ],
    },
    done: 'Sie haben die App als erledigt markiert.',
    undo: 'Doch noch nicht erledigt',
    websiteOpen: 'Die Website ist noch nicht erledigt. Eine Karte, die in der App weg ist, kann dort noch da sein.',
  },
  carry: {
    lead: 'Halten Sie die Kamera des Handys auf den Code. Er wird auf diesem Gerät erzeugt und enthält nur die Schritte.',
    untried: 'Nichts davon haben wir an einem Handy ausprobiert. Ihres verhält sich vielleicht anders.',
    choose: 'Was der Code enthält',
    calendar: {
      name: 'Ein Kalendereintrag',
      iphone: 'Die Kamera bietet vielleicht an, ihn in den Kalender einzutragen.',
      android: 'Die Kamera oder der Code-Scanner bietet vielleicht an, ihn einzutragen; manche zeigen nur den Text.',
    },
    mail: {
      name: 'Eine E-Mail an Sie selbst',
      iphone: 'Die Kamera öffnet vielleicht eine neue E-Mail. Tragen Sie Ihre eigene Adresse ein.',
      android: 'Die Kamera öffnet vielleicht eine neue E-Mail. Tragen Sie Ihre eigene Adresse ein.',
    },
    text: {
      name: 'Nur Text',
      iphone: 'Die Kamera bietet vielleicht an, im Web danach zu suchen. Kopieren Sie den Text stattdessen.',
      android: 'Die meisten Code-Scanner zeigen den Text und können ihn kopieren.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Code {part} von {count}',
    next: 'Nächster Code',
    previous: 'Voriger Code',
    picture: 'Code für die Kamera eines Handys',
    saveCalendar: 'Als Kalenderdatei speichern',
    copyText: 'Schritte kopieren',
    print: 'Drucken',
    title: 'Karte auch in der App weg?',
    ways: [
      'AliExpress-App: Konto, Wallet, Bankkarten, Karte antippen, Löschen.',
      'Oder: Konto, Alipay, Karte antippen, Verwalten, Löschen, bestätigen.',
    ],
    end: 'Danach sollte die Karte nicht mehr in der Liste sein.',
  },
  reminder: {
    lead: 'Jetzt keine Zeit für die App? Uncard kann Sie an diesem Computer daran erinnern.',
    leadWebsite: 'Jetzt keine Zeit für die Website? Uncard kann Sie an diesem Computer daran erinnern.',
    choose: 'Wann erinnern',
    tonight: 'Heute Abend',
    tomorrow: 'Morgen',
    inThreeDays: 'In drei Tagen',
    onDate: 'An einem Tag Ihrer Wahl',
    dateLabel: 'Tag',
    set: 'Erinnerung einrichten',
    isSet: 'Sie werden erinnert: {time}.',
    isDue: 'Die Erinnerung ist fällig seit {time}.',
    end: 'Erinnerung beenden',
    ended: 'Es gibt keine Erinnerung mehr.',
    past: 'Dieser Tag ist vorbei. Bitte wählen Sie einen späteren.',
    tooFar: 'Bitte wählen Sie einen Tag innerhalb eines Jahres.',
    howShown: 'Sie erscheint als Zahl auf dem Uncard-Symbol und im kleinen Fenster von Uncard, solange der Browser geöffnet ist.',
    notify: 'Auch eine Benachrichtigung zeigen',
    notifyGiven: 'Es wird auch eine Benachrichtigung gezeigt.',
    notifyRefused: 'Benachrichtigungen wurden nicht erlaubt. Das Symbol zeigt die Erinnerung trotzdem.',
  },
  map: {
    lead: 'Eine Karte kann an mehr als einer Stelle gespeichert sein. Fertig sind Sie, wenn jede davon geklärt ist.',
    statuses: {
      unchecked: 'Noch nicht nachgesehen',
      here: 'Karte ist hier',
      gone: 'Karte ist weg',
      'not-here': 'Keine Karte gefunden',
      'cannot-tell': 'Steht noch nicht fest',
    },
    setAside: 'Von Ihnen zurückgestellt',
    since: 'seit dem {date}',
    look: 'Wie Sie nachsehen',
    clear: 'Wie Sie die Karte entfernen',
    places: {
      'aliexpress-web': {
        name: 'AliExpress-Website',
        look: ['Öffnen Sie Ihre gespeicherten Karten über den Link und klicken Sie in Uncard auf „Starten“.'],
        clear: [
          'Folgen Sie den Schritten auf der Seite. Uncard sieht nach dem Neuladen noch einmal nach, bevor es „Karte ist weg“ meldet.',
        ],
      },
      'alipay-web': {
        name: 'Alipay-Website',
        look: ['Öffnen Sie „Mein Alipay“ im Menü Ihres Kontos, falls es dort steht. Viele Konten haben es nicht.'],
        clear: ['Öffnen Sie bei Alipay „Manage your cards“ und entfernen Sie die Karte dort. Uncard zeigt jeden Schritt.'],
      },
      app: {
        name: 'Handy-App',
        look: ['Öffnen Sie die Kartenliste in der App auf einem der Wege oben.'],
        clear: ['Tippen Sie auf die Karte und entfernen Sie sie. Markieren Sie dann hier die App als erledigt.'],
      },
      checkout: {
        name: 'Kasse',
        look: [
          'Legen Sie einen beliebigen Artikel in den Warenkorb und gehen Sie zur Kasse, nur um nachzusehen. Klicken Sie nie auf die Schaltfläche zum Bezahlen.',
          'Sehen Sie nach, welche Karten als Zahlungsmethode angeboten werden, und gehen Sie dann zurück.',
        ],
        clear: [
          'Löschen lassen sich Karten dort meist nicht. Wählen Sie eine andere Zahlungsart und nehmen Sie das Häkchen heraus, mit dem die Karte gespeichert wird.',
          'Eine Karte, die nur dort erscheint, kann in der Wallet, bei Alipay oder in Ihrem Browser gespeichert sein: Sehen Sie auch dort nach.',
        ],
      },
      'browser-autofill': {
        name: 'Der Speicher Ihres Browsers',
        look: [
          'Wenn der Browser eine Karte anbietet, sobald Sie in einem beliebigen Shop in ein Kartenfeld klicken, hat der Browser sie gespeichert.',
        ],
        clear: ['Wählen Sie Ihren Browser und löschen Sie die Karte in seinen Einstellungen. AliExpress hat damit nichts zu tun.'],
      },
    },
    markNotHere: 'Nachgesehen: hier keine Karte',
    markHere: 'Die Karte ist hier',
    markGone: 'Ich habe sie entfernt',
    putAside: 'Zurückstellen',
    takeBack: 'Wieder aufnehmen',
    whichBrowser: 'Welcher Browser?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menü ⋮, Einstellungen, Autofill und Passwörter, Zahlungen oder Zahlungsmethoden.',
          'Klicken Sie bei der Karte auf ⋮ und dann auf Löschen.',
          'Eine Karte ohne Löschen ist in Ihrem Google-Konto gespeichert: Entfernen Sie sie dort.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menü …, Einstellungen, Kennwörter und AutoAusfüllen, Zahlungsmethoden oder Zahlungsinformationen.',
          'Klicken Sie bei der Karte auf … und dann auf Löschen.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menü ☰, Einstellungen, Passwörter und Autovervollständigung, Zahlungsmethode verwalten.',
          'Klicken Sie bei der Karte auf den Papierkorb und dann auf Löschen.',
          'Älterer Firefox: Einstellungen, Datenschutz & Sicherheit, Gespeicherte Zahlungsmethoden. Wählen Sie die Karte und klicken Sie auf Entfernen.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Einstellungen, Automatisch ausfüllen, Kreditkarten, Bearbeiten. Wählen Sie die Karte und klicken Sie auf Entfernen.',
          'iPhone: Einstellungen, Apps, Safari, Automatisch ausfüllen, Gesicherte Kreditkarten. Wählen Sie die Karte und löschen Sie sie.',
          'Neueres iPhone: App Wallet, •••, Karten zum automatischen Ausfüllen.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          'Einstellungen, Datenschutz & Sicherheit, Automatisches Ausfüllen, Zahlungsmethoden.',
          'Klicken Sie bei der Karte auf ⋮ und dann auf Löschen.',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menü ☰, Einstellungen, Datenschutz und Sicherheit, Formulare automatisch ausfüllen, Kredit- und Debitkarten.',
          'Wählen Sie die Karte und löschen Sie sie.',
        ],
      },
    },
    browsersNote:
      'Die Namen in den Einstellungen ändern sich von Version zu Version. Wenn Sie einen nicht finden, suchen Sie in den Einstellungen nach „Zahlung“.',
    placesLeft: {
      one: 'Es bleibt noch {count} Stelle zum Nachsehen.',
      other: 'Es bleiben noch {count} Stellen zum Nachsehen.',
    },
    allSettled: 'Alle Stellen sind geklärt. Sie sind fertig.',
    separate:
      'Karten in Google Play, Google Pay, Apple Pay und PayPal sind bei diesen Diensten gespeichert. Wenn Sie hier eine Karte entfernen, ändert sich dort nichts.',
  },
  trouble: {
    lead: 'Suchen Sie, was Sie sehen. Für jeden Fall gibt es einen Ausweg und einen Weg zurück zu Ihrer Karte.',
    recognised: 'Vielleicht sehen Sie gerade das',
    others: 'Was sonst noch vorkommt',
    cause: 'Warum',
    way: 'Was Sie tun können',
    back: 'Und dann',
    notMine: 'Das trifft bei mir nicht zu',
    mineAgain: 'Wieder anzeigen',
    troubles: {
      'greyed-out': {
        title: '„Entfernen“ ist ausgegraut oder fehlt',
        cause:
          'Höchstwahrscheinlich ist die Karte Ihre Standardkarte. Auch eine noch nicht bezahlte Bestellung kann das Entfernen verhindern.',
        way: [
          'Legen Sie zuerst eine andere Karte als Standard fest.',
          'Ist es Ihre einzige Karte? Versuchen Sie trotzdem, sie zu entfernen. Wenn die Website ablehnt, fügen Sie zuerst eine andere hinzu oder fragen Sie den Kundenservice.',
          'Sehen Sie Ihre Bestellungen durch: Schließen Sie ab oder stornieren Sie, was noch nicht bezahlt ist.',
        ],
        back: 'Gehen Sie zurück zur Kartenliste und entfernen Sie dieselbe Karte.',
      },
      'other-side': {
        title: 'Auf der Website weg, aber noch in der App (oder umgekehrt)',
        cause: 'Website und App können Karten jeweils für sich speichern. Die Quellen sind sich darüber nicht einig.',
        way: [
          'Schließen Sie die App ganz und öffnen Sie sie wieder: Vielleicht zeigt sie nur eine alte Liste.',
          'Ist die Karte noch da? Entfernen Sie sie auch dort.',
        ],
        back: 'Sehen Sie dann in beiden Listen noch einmal nach.',
      },
      identity: {
        title: 'Ich komme nicht durch die Identitätsprüfung',
        cause:
          'Die Website will sicher sein, dass Sie es sind. Viele scheitern an einer alten Telefonnummer oder einem vergessenen Zahlungspasswort.',
        way: [
          'Machen Sie die Prüfung selbst, wenn Sie können: Uncard hält sich heraus und macht danach weiter.',
          'Bitten Sie nie jemand anderen, das für Sie zu tun, und geben Sie niemandem einen Code.',
          'Wenn Sie nicht durchkommen, schreiben Sie dem Kundenservice über das Hilfe-Center der Website.',
        ],
        back: 'Nach der Prüfung bringt die Website Sie zurück. Uncard zeigt den nächsten Schritt von selbst.',
      },
      'not-listed': {
        title: 'Meine Karte steht in keiner Liste',
        cause:
          'Sie wurde vielleicht nur an der Kasse gespeichert, von Ihrem Browser oder bei Alipay, das für Ihr Konto nie eröffnet wurde.',
        way: [
          'Sehen Sie zuerst in der Handy-App nach.',
          'Gehen Sie zur Kasse, nur um nachzusehen: Welche Karten werden dort angeboten? Klicken Sie nie auf die Schaltfläche zum Bezahlen.',
          'Erscheint die Karte, wenn Sie in ein Kartenfeld klicken? Dann hat Ihr Browser sie gespeichert. Siehe „Wo Ihre Karte sein kann“.',
          'Wenn Sie Alipay nur zum Nachsehen eröffnen, bekommt es mehr von Ihren Daten. Heben Sie sich das für den Schluss auf.',
        ],
        back: 'Wenn Sie die Karte finden, starten Sie Uncard auf dieser Seite.',
      },
      renamed: {
        title: 'Auf der Website heißt alles anders, oder „Mein Alipay“ fehlt',
        cause: 'Die Website ändert ihre Namen. „Mein Alipay“ erscheint erst, wenn eine Alipay-Wallet eröffnet wurde.',
        way: [
          'Suchen Sie in Ihrem Konto nach „Wallet“, „Zahlungen“, „Zahlungsmethoden“ oder „Karten“.',
          'Klicken Sie in Uncard auf „Meine gespeicherten Karten öffnen“: Diese Adresse funktioniert ganz ohne Menü.',
          'Kein „Mein Alipay“? Dann ist dort höchstwahrscheinlich keine Karte gespeichert. Sehen Sie stattdessen in der App nach.',
        ],
        back: 'In der Kartenliste zeigt Uncard den nächsten Schritt.',
      },
      'option-missing': {
        title: 'Ich finde die Option nirgends',
        cause: 'Eine alte Version, ein voller Cache oder eine Seite, die nur teilweise geladen wurde.',
        way: [
          'Laden Sie die Seite neu. Leeren Sie den Cache der Website oder der App.',
          'Versuchen Sie es mit einem anderen Browser oder einem anderen Gerät.',
          'Schalten Sie Werbeblocker für diese Website aus und danach wieder ein.',
          'Wenn nichts hilft, fragen Sie den Kundenservice.',
        ],
        back: 'Melden Sie sich wieder an und öffnen Sie Ihre gespeicherten Karten.',
      },
      'five-cards': {
        title: 'Die Website nimmt keine weitere Karte an',
        cause: 'In ein Alipay-Konto passen vielleicht höchstens fünf Karten. Über die Zahl sind sich die Quellen nicht einig.',
        way: [
          'Entfernen Sie eine Karte, die Sie nicht mehr benutzen. Es kann jede sein, nur nicht die Standardkarte.',
          'Fügen Sie dann die neue Karte hinzu.',
        ],
        back: 'Legen Sie die neue Karte als Standard fest und entfernen Sie die alte.',
      },
      interrupted: {
        title: 'Ich wurde abgemeldet, oder die Seite zeigt einen Fehler, eine Sicherheitsabfrage oder nichts',
        cause:
          'Die Website meldet Sie nach einiger Zeit ab, verlangt eine Sicherheitsabfrage, wenn viel geladen wird, oder ist eine Weile gestört.',
        way: ['Unten steht, wie jedes davon aussieht und was Sie tun können.'],
        back: 'Öffnen Sie Ihre gespeicherten Karten wieder. Uncard weiß noch, wo Sie waren.',
      },
      'bare-link': {
        title: 'Der Kundenservice hat mir nur einen Link zu Alipay geschickt',
        cause: 'Der Kundenservice schickt alle dorthin, auch wenn ihre Karten nicht bei Alipay gespeichert sind.',
        way: [
          'Folgen Sie ihm nur, wenn die Adresse auf den echten Namen endet, und melden Sie sich mit Ihrem AliExpress-Konto an.',
          'Keine Karte dort? Antworten Sie, dass Sie bei Alipay nachgesehen und keine gefunden haben, und bitten Sie darum, die Karte bei AliExpress zu entfernen.',
          'Sollen Sie ein neues Konto eröffnen? Das müssen Sie nicht.',
        ],
        back: 'Egal, was man Ihnen antwortet: Sehen Sie noch einmal in Ihrer Kartenliste nach.',
      },
      'alipay-closed': {
        title: '„Mein Alipay“ führt zu Werbung, einem Fehler oder einer Registrierung',
        cause: 'Bei vielen Konten ist Alipay nicht mehr in Gebrauch oder wurde nie eröffnet.',
        way: [
          'Klicken Sie in Uncard auf „Das führt nicht weiter“: Es zeigt dann den nächsten Weg.',
          'Öffnen Sie Ihre gespeicherten Karten bei AliExpress, sehen Sie in der App nach oder fragen Sie im Chat.',
        ],
        back: 'Um eine Karte bei AliExpress oder in der App zu entfernen, brauchen Sie kein Alipay-Konto.',
      },
    },
    interruptions: {
      title: 'Woran Sie es erkennen',
      lines: [
        'Ein Formular mit Ihrer E-Mail-Adresse und Ihrem Passwort: Sie wurden abgemeldet. Melden Sie sich an, dann geht die Anleitung weiter.',
        'Ein Schieberegler, ein Puzzle oder „ungewöhnlicher Datenverkehr“: eine Sicherheitsabfrage. Erledigen Sie sie selbst; Uncard verlässt die Seite, bis sie vorbei ist.',
        '„Etwas ist schiefgelaufen“ oder „Wartung“: ein Fehler der Website. Warten Sie ein wenig und laden Sie dann neu.',
        'Eine leere Seite: Vielleicht lässt ein Inhaltsblocker sie leer. Schalten Sie ihn für diese Website aus und laden Sie neu.',
        'Ein Fenster, das nicht erscheint: Vielleicht verbirgt es eine andere Erweiterung. Schalten Sie solche Erweiterungen aus, eine nach der anderen.',
      ],
    },
  },
  replace: {
    lead: 'Ist die alte Karte abgelaufen oder hat sie sich geändert? Fügen Sie zuerst die neue hinzu, dann entfernen Sie die alte.',
    steps: {
      title: 'In dieser Reihenfolge',
      lines: [
        'Fügen Sie die neue Karte hinzu: „Karte hinzufügen“ oder bei Alipay „Click here to add a new card“.',
        'Legen Sie sie als Standard fest, wenn die Website das anbietet.',
        'Entfernen Sie die alte Karte.',
        'Machen Sie in der App dasselbe: Sie hat die alte vielleicht noch.',
      ],
    },
    start: 'Mich durch das Ersetzen führen',
    started: 'Die Anleitung hilft Ihnen jetzt, zuerst eine Karte hinzuzufügen. Sie sieht nie, was Sie eingeben.',
    without: {
      title: 'Ohne eine neue zu speichern',
      lines: [
        'Wählen Sie an der Kasse „Mit Karte oder auf andere Art bezahlen“ und geben Sie die Karte dort ein.',
        'Nehmen Sie vor dem Bezahlen das Häkchen heraus, mit dem die Karte gespeichert wird: Es ist oft von Anfang an gesetzt.',
      ],
    },
    facts: {
      title: 'Gut zu wissen',
      lines: [
        'Um eine neue Karte zu prüfen, können etwa 1 USD abgebucht und wieder erstattet werden.',
        'In ein Alipay-Konto passen vielleicht höchstens fünf Karten.',
        'Wenn Sie mit einer neuen Karte bezahlen, wird sie vielleicht wieder gespeichert; die Website fragt eventuell nach einem Code per Nachricht oder nach dem Zahlungspasswort.',
      ],
    },
  },
  support: {
    lead: 'Wenn kein Weg weiterführt, kann der Kundenservice der Website die Karte entfernen. Gehen Sie nur über das Hilfe-Center der Website selbst dorthin.',
    chat: {
      title: 'Im Chat des Kundenservice',
      lines: [
        'Öffnen Sie das Hilfe-Center und starten Sie den Chat.',
        'Fügen Sie den ersten Text ein und senden Sie ihn ab. Wählen Sie dann unter „My Account“ den zweiten.',
        'Folgen Sie einem Link nur, wenn er bei AliExpress oder Alipay bleibt.',
      ],
    },
    chatWords: 'Texte zum Einfügen. Sie sind nur auf Englisch bekannt.',
    message: 'Eine Nachricht zum Absenden',
    messageNote: 'Sie enthält nichts Persönliches. Fügen Sie nichts hinzu: keine Kartennummer, kein Passwort, keine Dokumente.',
    messageLanguage: 'Sprache der Nachricht',
    messageText: [
      'Guten Tag, bitte entfernen Sie die gespeicherte Bankkarte aus meinem Konto.',
      'Ich habe in der Wallet auf der Website und in der App nachgesehen und konnte sie nicht selbst entfernen.',
      'Bitte teilen Sie mir mit, wenn das erledigt ist und ob noch eine Karte bei Alipay gespeichert ist.',
      'Bitte fragen Sie nicht nach der vollständigen Kartennummer. Vielen Dank.',
    ],
    genuine: {
      title: 'Ist es der echte Kundenservice?',
      lines: [
        'Den echten Kundenservice erreichen Sie über die Website oder die App, während Sie angemeldet sind. Er ruft Sie nicht an und schreibt Ihnen nicht von sich aus.',
        'Er braucht nie die vollständige Kartennummer, die drei Ziffern auf der Rückseite, ein Passwort oder einen Code.',
        'Schreiben Sie nie an eine Adresse aus einem Ratgeber oder aus einer Websuche.',
      ],
    },
    keep: {
      title: 'Was Sie aufbewahren sollten',
      lines: [
        'Tag und Uhrzeit und die Vorgangsnummer.',
        'Eine Kopie des Chats oder Bilder davon.',
        'Was Ihnen zugesagt wurde und bis wann.',
      ],
    },
    form: {
      title: 'Ein Formular, das nach E-Mail-Adresse, Passwort oder Geburtsdatum fragt',
      lines: [
        'Ein Ratgeber erwähnt ein Formular mit einem „Antrag auf Entfernung“. Dass es existiert, ist nicht offiziell bestätigt.',
        'Geben Sie nichts an, was die echte Website nicht braucht: kein Geburtsdatum, keine Kartennummer.',
        'Nehmen Sie zuerst den normalen Weg: Er kommt ganz ohne Formular aus.',
      ],
    },
  },
  knowledge: {
    lead: 'Was bekannt ist, wie sicher es ist und woher es stammt.',
    search: 'In den Antworten suchen',
    found: { one: '{count} Antwort passt.', other: '{count} Antworten passen.' },
    none: 'Keine Antwort passt zu diesen Wörtern. Versuchen Sie es mit einem einzelnen, etwa „Standard“ oder „Erstattung“.',
    howSure: 'Wie sicher es ist',
    from: 'Woher es stammt',
    surenesses: {
      agreed: 'Mehrere Ratgeber sagen das.',
      'one-guide': 'Ein Ratgeber sagt das. Bestätigt hat es niemand.',
      disputed: 'Die Quellen sind sich nicht einig.',
      general: 'Gilt für Bankkarten überall.',
    },
    sources: {
      'guide-000': 'ein französischer Ratgeber von 2025',
      'guide-001': 'ein russischer Ratgeber, übersetzt',
      'guide-002': 'ein englischer Ratgeber mit Fragen und Antworten',
      'guide-003': 'ein englischer Ratgeber zu Website und App',
      'guide-004': 'ein englischer Ratgeber mit einem Formular zum Entfernen',
      ours: 'gesunder Menschenverstand von Karteninhabern',
    },
    topics: {
      'default-card': {
        question: 'Kann ich meine Standardkarte entfernen?',
        answer: ['Vielleicht nicht sofort. Legen Sie zuerst eine andere Karte als Standard fest und entfernen Sie dann diese.'],
      },
      'only-card': {
        question: 'Kann ich meine einzige Karte entfernen?',
        answer: [
          'Versuchen Sie es zuerst. Wenn die Website ablehnt, fügen Sie eine andere Karte hinzu oder fragen Sie den Kundenservice.',
          'Ohne Karte können Sie nicht mit Karte bezahlen, bis Sie beim nächsten Einkauf an der Kasse eine eingeben.',
        ],
      },
      'existing-orders': {
        question: 'Was passiert mit meinen Bestellungen?',
        answer: ['Bezahlte Bestellungen bleiben, wie sie sind. Das Entfernen einer Karte betrifft nur spätere Einkäufe.'],
      },
      'unpaid-orders': {
        question: 'Ich habe Bestellungen, die noch nicht bezahlt sind. Was nun?',
        answer: ['Bezahlen oder stornieren Sie sie zuerst. Sie können verhindern, dass sich die Karte entfernen lässt.'],
      },
      sync: {
        question: 'Ist die Karte auch in der App weg, wenn ich sie auf der Website entferne?',
        answer: [
          'Das steht nicht fest. Ein Ratgeber sagt, beide sind getrennt, ein anderer, sie sind eins. Sehen Sie an beiden Stellen nach.',
        ],
      },
      refunds: {
        question: 'Wohin geht eine Erstattung, wenn die Karte entfernt ist?',
        answer: [
          'Meist auf die Karte, mit der bezahlt wurde, auch wenn sie nicht mehr gespeichert ist. Wenn Sie auf eine Erstattung warten, ist es sicherer, die Karte erst danach zu entfernen.',
          'Haben Sie mit einem Alipay-Guthaben bezahlt? Dann geht sie vielleicht dorthin zurück.',
        ],
      },
      'charge-failed': {
        question: 'Es heißt, eine Abbuchung sei fehlgeschlagen. Muss ich die Karte wieder hinzufügen?',
        answer: [
          'Nein. Eine solche Meldung ist kein Grund, dieselbe Karte wieder hinzuzufügen. Öffnen Sie die Website selbst und sehen Sie Ihre Bestellungen durch.',
        ],
      },
      'section-not-found': {
        question: 'Ich finde den Bereich mit den Karten nicht. Wo ist er?',
        answer: [
          'Die Namen ändern sich: Suchen Sie nach „Wallet“, „Zahlungen“, „Zahlungsmethoden“ oder „Karten“. „Meine gespeicherten Karten öffnen“ in Uncard braucht kein Menü.',
          'Oder fragen Sie im Chat des Kundenservice nach „Card Management“.',
        ],
      },
      'five-card-limit': {
        question: 'Wie viele Karten kann ich speichern?',
        answer: [
          'Ratgeber nennen fünf für ein Alipay-Konto; einer sagt, es gibt keine Grenze. Wenn die Website keine mehr annimmt, entfernen Sie zuerst eine.',
        ],
      },
      'check-charge': {
        question: 'Warum wurde ein kleiner Betrag abgebucht, als ich eine Karte hinzugefügt habe?',
        answer: ['Um zu prüfen, ob die Karte funktioniert. Oft sind es etwa 1 USD; der Betrag sollte von selbst zurückkommen.'],
      },
      'saved-by-itself': {
        question: 'Ich habe nie eine Karte gespeichert. Warum ist sie da?',
        answer: [
          'An der Kasse ist das Häkchen, mit dem die Karte gespeichert wird, oft von Anfang an gesetzt. Nehmen Sie es vor dem Bezahlen heraus.',
        ],
      },
      'safe-to-keep': {
        question: 'Ist es sicher, meine Karte gespeichert zu lassen?',
        answer: [
          'Ratgeber nennen die Speicherung gut geschützt; von außen kann das niemand prüfen. Was nicht gespeichert ist, kann nicht missbraucht werden.',
          'Man entfernt Karten, um versehentliche Käufe zu verhindern, aus Gründen der Privatsphäre, nach einem Bankwechsel oder weil eine Karte abgelaufen ist.',
        ],
      },
      'virtual-cards': {
        question: 'Gibt es eine sicherere Art von Karte?',
        answer: [
          'Viele Banken bieten virtuelle Karten an, manche nur für einen einzigen Kauf. Gerät eine solche Nummer in fremde Hände, ist sie anderswo wertlos.',
        ],
      },
      paypal: {
        question: 'Kann ich stattdessen mit PayPal bezahlen?',
        answer: ['In manchen Ländern wird es an der Kasse angeboten. Der Shop sieht Ihre Karte dann nicht.'],
      },
      'other-wallets': {
        question: 'Ist meine Karte auch in Google Play, Google Pay oder Apple Pay?',
        answer: ['Vielleicht, aber unabhängig hiervon. Jeder dieser Dienste speichert Karten für sich, und Sie entfernen sie dort.'],
      },
      'lost-card': {
        question: 'Meine Karte wurde verloren, gestohlen oder missbraucht. Reicht es, sie zu entfernen?',
        answer: ['Nein. Rufen Sie zuerst Ihre Bank an und lassen Sie die Karte sperren. Das Entfernen hier sperrt sie nicht.'],
      },
      'other-data': {
        question: 'Was ist sonst noch in meinem Konto gespeichert?',
        answer: [
          'Ihre Telefonnummer, Adressen, vielleicht Dokumente für den Zoll. Uncard kümmert sich darum nicht: Sehen Sie in den Einstellungen Ihres Kontos nach.',
        ],
      },
    },
    myths: {
      title: 'Damit Sie auf nichts hereinfallen',
      lines: [
        'Keine echte Seite verlangt die vollständige Kartennummer, die drei Ziffern auf der Rückseite oder Ihr Geburtsdatum, um eine Karte zu löschen.',
        'Niemand muss für das Entfernen etwas installieren, den Bildschirm teilen oder etwas bezahlen.',
        'Sie müssen Ihr Konto nicht schließen, um eine Karte loszuwerden.',
        'Ein Link in einer E-Mail oder einer Nachricht ist kein Weg zu Ihren Karten. Öffnen Sie die Website selbst.',
      ],
    },
  },
  options: {
    title: 'Einstellungen',
    language: 'Sprache',
    text: 'Schriftgröße',
    sites: 'Hinweise auf der Seite',
    sitesNote: 'Wo sie ausgeschaltet sind, führt Sie das kleine Fenster von Uncard trotzdem weiter.',
    aliexpress: 'Bei AliExpress',
    alipay: 'Bei Alipay',
    notifications: 'Benachrichtigungen',
    notificationsNote: 'Nur für Erinnerungen. Ihr Browser fragt Sie, bevor er sie erlaubt.',
    held: 'Was Uncard speichert',
    heldNote: 'Alles, was gespeichert wird, nur auf diesem Gerät. Keine Kartennummer, kein Name und keine Adresse ist dabei.',
    holds: {
      journey: 'Ihr Fortschritt: wo eine Karte gesehen wurde, was bestätigt wurde, welche Schritte abgehakt sind, und eine Erinnerung.',
      preferences: 'Was Sie hier gewählt haben.',
      words: 'Die Texte von Uncard in Ihrer Sprache.',
      setAside: 'Ein älterer Stand, der sich nicht lesen ließ, unverändert aufbewahrt.',
    },
    heldNothing: 'Es ist nichts gespeichert.',
    notHeld:
      'Solange der Browser läuft, merkt sich Uncard auch Zeilen der Liste, und zwar als Kürzel, die niemand zurücklesen kann. Sie sind weg, sobald der Browser geschlossen wird.',
    showData: 'So anzeigen, wie es gespeichert ist',
    erase: 'Alles löschen',
    eraseNote: 'Dreißig Tage nachdem Website und App erledigt sind, löscht sich Ihr Fortschritt von selbst.',
    eraseSure: 'Fortschritt, Erinnerung und Einstellungen löschen? Das lässt sich nicht rückgängig machen.',
    eraseYes: 'Ja, löschen',
    eraseNo: 'Nein, behalten',
    erased: 'Alles wurde gelöscht.',
    progress: 'Ihren Fortschritt mitnehmen',
    progressNote: 'Eine Datei mit Ihrem Fortschritt, um in einem anderen Browser weiterzumachen. Sie enthält keine Kartendaten.',
    exportFile: 'Als Datei speichern',
    importFile: 'Aus einer Datei lesen',
    imported: 'Ihr Fortschritt wurde aus der Datei gelesen.',
    importErrors: {
      'too-large': 'Diese Datei ist zu groß für einen Fortschritt von Uncard.',
      'not-a-file-of-ours': 'Das ist keine Fortschrittsdatei von Uncard.',
      newer: 'Diese Datei stammt aus einer neueren Version von Uncard. Aktualisieren Sie zuerst Uncard.',
      broken: 'Diese Datei ist beschädigt oder wurde verändert und lässt sich deshalb nicht lesen.',
    },
    importKept: 'Was Sie hatten, ist unverändert.',
  },
  welcome: {
    title: 'Uncard ist bereit',
    lead: 'Es zeigt Ihnen Schritt für Schritt, wie Sie eine gespeicherte Bankkarte bei AliExpress und Alipay entfernen.',
    does: {
      title: 'Was es tut',
      lines: [
        'Es markiert direkt auf der Seite genau das Element, das als Nächstes dran ist.',
        'Es sieht nach dem Entfernen noch einmal nach und sagt Ihnen, ob die Karte wirklich weg ist.',
        'Es erinnert Sie an die Handy-App, die die Karte unabhängig von der Website behalten kann.',
      ],
    },
    never: {
      title: 'Was es nie tut',
      lines: [
        'Es klickt nichts an und tippt nichts ein: Jeder Klick kommt von Ihnen.',
        'Es liest nicht, was Sie eingeben, und keine vollständige Kartennummer.',
        'Es verschickt nichts. Es hat kein Konto, keinen Server und keine Werbung.',
      ],
    },
    good: {
      title: 'Gut zu wissen',
      lines: [
        'Es arbeitet nur bei AliExpress und Alipay und bleibt privaten Fenstern fern.',
        'Es ist unabhängig von AliExpress und Alipay.',
        'Es kann die Handy-App nicht sehen: Dort sagt es Ihnen, wonach Sie suchen müssen.',
      ],
    },
    pin: 'Damit Sie es zur Hand haben, klicken Sie auf das Puzzleteil Ihres Browsers und heften Sie Uncard an.',
    open: 'Meine gespeicherten Karten öffnen und starten',
    openNote: 'Die Anleitung startet, und AliExpress öffnet sich in diesem Tab. Vielleicht müssen Sie sich zuerst anmelden.',
    allow: 'Zugriff erlauben',
    allowNote: 'Ihr Browser hält Uncard von diesen Websites fern, bis Sie den Zugriff erlauben.',
  },
};
