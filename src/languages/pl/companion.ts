/** The long texts in Polish: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Co zostało do zrobienia',
    lead: 'Karta może być przechowywana i w witrynie, i w aplikacji. Oto, co jeszcze zostało, krok po kroku.',
    contents: 'Na tej stronie',
    sections: {
      app: 'W aplikacji mobilnej',
      carry: 'Przenieś kroki na telefon',
      reminder: 'Przypomnienie',
      map: 'Gdzie może być Twoja karta',
      trouble: 'Coś przeszkadza',
      replace: 'Zastąp kartę nową',
      support: 'Zapytaj obsługę klienta witryny',
      knowledge: 'Pytania i odpowiedzi',
    },
    onPhone: [
      'Korzystasz z telefonu. Kroki w witrynie wykonuj w przeglądarce: jeśli pojawi się pytanie o otwarcie aplikacji, wybierz „Anuluj”.',
      'Gdy w witrynie wszystko będzie gotowe, otwórz aplikację i wykonaj kroki podane tutaj.',
    ],
    copy: 'Kopiuj',
    copied: 'Skopiowano.',
    copyFailed: 'Nie udało się skopiować. Tekst jest zaznaczony: skopiuj go za pomocą Ctrl+C lub ⌘C.',
    notKept: 'Nie udało się tego teraz zapisać. Nic nie przepadło. Spróbuj ponownie.',
  },
  app: {
    lead: 'W aplikacji karta może nadal być. Otwórz aplikację i sprawdź. Odhaczaj to, co zrobione: zaznaczenia zostają.',
    otherTitle: 'Moja aplikacja wygląda inaczej',
    otherNote: 'Każdą z tych dróg opisuje tylko jeden poradnik. Wybierz tę, która pasuje do Twojej aplikacji.',
    otherRoutes: {
      menu: 'Przez menu ☰',
      payments: 'Przez płatności',
      icon: 'Przez ikonę w prawym górnym rogu',
      chat: 'Przez czat w aplikacji',
    },
    otherSteps: {
      'open-menu': 'Stuknij menu ☰, a potem swój profil, jeśli aplikacja o to poprosi.',
      'open-my-cards': 'Stuknij „Moje karty bankowe”. Ta pozycja może być w sekcji „Mój portfel” lub „Kupony i płatności”.',
      'open-payments': 'Stuknij „Płatności”, a potem „Metody płatności”.',
      'open-icon': 'Poszukaj w prawym górnym rogu ikony podobnej do odcisku palca i stuknij ją. W wielu aplikacjach jej nie ma.',
      'open-help': 'Otwórz pomoc lub czat obsługi klienta.',
      'write-card-management': 'Napisz „Card Management” i wyślij.',
      'choose-card-management': 'Stuknij „Card Management”, a potem „Adding/Removing Card”.',
      'follow-link': 'Otwórz podany link, jeśli nie wyprowadza poza aplikację.',
    },
    missing: {
      title: 'Nie ma tej opcji',
      lines: [
        'Zaktualizuj aplikację w sklepie z aplikacjami i poszukaj jeszcze raz.',
        'Wyczyść pamięć podręczną aplikacji w ustawieniach telefonu i otwórz aplikację na nowo.',
        'Spróbuj na innym urządzeniu albo w witrynie: może tam być widać więcej niż w aplikacji.',
        'Jeśli nic nie pomoże, zapytaj obsługę klienta witryny. Poniżej jest gotowa wiadomość.',
      ],
    },
    done: 'Masz zaznaczone, że w aplikacji wszystko gotowe.',
    undo: 'Jeszcze nie wszystko gotowe',
    websiteOpen: 'W witrynie jeszcze nie wszystko gotowe. Karta, która zniknęła z aplikacji, może nadal być w witrynie.',
  },
  carry: {
    lead: 'Skieruj aparat telefonu na kod. Kod powstaje na tym urządzeniu i zawiera tylko kroki.',
    untried: 'Niczego z tego nie wypróbowaliśmy na telefonie. Twój telefon może zachować się inaczej.',
    choose: 'Co ma zawierać kod',
    calendar: {
      name: 'Wpis w kalendarzu',
      iphone: 'Aparat może zaproponować dodanie wpisu do kalendarza.',
      android: 'Aparat lub czytnik kodów może zaproponować dodanie wpisu; niektóre pokazują tylko jego tekst.',
    },
    mail: {
      name: 'E-mail do siebie',
      iphone: 'Aparat może otworzyć nową wiadomość. Wpisz własny adres.',
      android: 'Aparat może otworzyć nową wiadomość. Wpisz własny adres.',
    },
    text: {
      name: 'Zwykły tekst',
      iphone: 'Aparat może zaproponować wyszukanie tego tekstu w internecie. Zamiast tego go skopiuj.',
      android: 'Większość czytników kodów pokazuje tekst i pozwala go skopiować.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Kod {part} z {count}',
    next: 'Następny kod',
    previous: 'Poprzedni kod',
    picture: 'Kod dla aparatu telefonu',
    saveCalendar: 'Zapisz jako plik kalendarza',
    copyText: 'Kopiuj kroki',
    print: 'Drukuj',
    title: 'Czy karta zniknęła też z aplikacji?',
    ways: [
      'Aplikacja AliExpress: Konto, Portfel, Karty bankowe, stuknij kartę, Usuń.',
      'Albo: Konto, Alipay, stuknij kartę, Zarządzaj, Usuń, potwierdź.',
    ],
    end: 'Potem karty nie powinno być na liście.',
  },
  reminder: {
    lead: 'Nie masz teraz czasu na aplikację? Uncard może przypomnieć Ci o niej na tym komputerze.',
    leadWebsite: 'Nie masz teraz czasu na witrynę? Uncard może przypomnieć Ci o niej na tym komputerze.',
    choose: 'Przypomnij mi',
    tonight: 'Dziś wieczorem',
    tomorrow: 'Jutro',
    inThreeDays: 'Za trzy dni',
    onDate: 'W wybranym dniu',
    dateLabel: 'Dzień',
    set: 'Ustaw przypomnienie',
    isSet: 'Przypomnienie pojawi się: {time}.',
    isDue: 'Przypomnienie czeka na Ciebie od: {time}.',
    end: 'Wyłącz przypomnienie',
    ended: 'Nie ma już przypomnienia.',
    past: 'Ten dzień już minął. Wybierz późniejszy.',
    tooFar: 'Wybierz dzień w ciągu najbliższego roku.',
    howShown: 'Widać je jako liczbę na ikonie Uncard i w małym oknie Uncard, dopóki przeglądarka jest otwarta.',
    notify: 'Pokaż też powiadomienie',
    notifyGiven: 'Pojawi się też powiadomienie.',
    notifyRefused: 'Nie ma zgody na powiadomienia. Ikona i tak pokaże przypomnienie.',
  },
  map: {
    lead: 'Karta może być przechowywana w kilku miejscach. Wszystko jest gotowe, gdy każde z nich jest załatwione.',
    statuses: {
      unchecked: 'Jeszcze nie sprawdzono',
      here: 'Karta jest tutaj',
      gone: 'Karta zniknęła',
      'not-here': 'Nie znaleziono karty',
      'cannot-tell': 'Jeszcze nie wiadomo na pewno',
    },
    setAside: 'Odłożone przez Ciebie',
    since: 'od {date}',
    look: 'Jak sprawdzić',
    clear: 'Jak usunąć',
    places: {
      'aliexpress-web': {
        name: 'Witryna AliExpress',
        look: ['Otwórz swoje zapisane karty za pomocą linku i naciśnij „Rozpocznij” w Uncard.'],
        clear: ['Wykonuj kroki pokazane na stronie. Zanim Uncard napisze „Karta zniknęła”, sprawdzi jeszcze raz po odświeżeniu strony.'],
      },
      'alipay-web': {
        name: 'Witryna Alipay',
        look: ['Otwórz „Moje konto Alipay” lub „My Alipay” w menu konta, jeśli jest tam taka pozycja. Wiele kont jej nie ma.'],
        clear: ['W Alipay otwórz „Zarządzaj kartami” i usuń tam kartę. Uncard pokaże każdy krok.'],
      },
      app: {
        name: 'Aplikacja mobilna',
        look: ['Otwórz listę kart w aplikacji jedną z dróg opisanych powyżej.'],
        clear: ['Stuknij kartę i usuń ją, a potem zaznacz tutaj, że w aplikacji wszystko gotowe.'],
      },
      checkout: {
        name: 'Finalizacja zamówienia',
        look: [
          'Włóż do koszyka dowolny produkt i przejdź do finalizacji zamówienia, tylko po to, by sprawdzić. Nigdy nie naciskaj przycisku płatności.',
          'Zobacz, które karty są tam do wyboru jako metoda płatności, i wróć.',
        ],
        clear: [
          'Kart zwykle nie da się tam usunąć. Wybierz inny sposób płatności i odznacz pole, które zapisuje kartę.',
          'Karta widoczna tylko tam może być zapisana w portfelu, w Alipay albo w przeglądarce: sprawdź też te miejsca.',
        ],
      },
      'browser-autofill': {
        name: 'Pamięć samej przeglądarki',
        look: ['Jeśli przeglądarka podpowiada kartę, gdy klikasz pole karty w dowolnym sklepie, to kartę przechowuje przeglądarka.'],
        clear: ['Wybierz swoją przeglądarkę i usuń kartę w jej ustawieniach. AliExpress nie ma z tym nic wspólnego.'],
      },
    },
    markNotHere: 'Sprawdzone: karty tu nie ma',
    markHere: 'Karta jest tutaj',
    markGone: 'Karta już usunięta',
    putAside: 'Odłóż na bok',
    takeBack: 'Wróć do tego',
    whichBrowser: 'Która przeglądarka?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, „Ustawienia”, „Autouzupełnianie i hasła”, „Płatności” lub „Formy płatności”.',
          'Przy karcie naciśnij ⋮ i „Usuń”.',
          'Karta bez opcji „Usuń” jest przechowywana na Twoim koncie Google: usuń ją tam.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, „Ustawienia”, „Hasła i autouzupełnianie”, „Metody płatności” lub „Informacje o płatności”.',
          'Przy karcie naciśnij … i „Usuń”.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, „Ustawienia”, „Hasła i automatyczne wypełnianie”, „Zarządzaj metodami płatności”.',
          'Przy karcie naciśnij kosz i „Usuń”.',
          'Starszy Firefox: „Ustawienia”, „Prywatność i bezpieczeństwo”, „Zachowane metody płatności”. Wybierz kartę i naciśnij „Usuń”.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, „Ustawienia”, „Autowypełnianie”, „Karty kredytowe”, „Edycja”. Wybierz kartę i naciśnij „Usuń”.',
          'iPhone: „Ustawienia”, „Aplikacje”, Safari, „Autowypełnianie”, „Zachowane karty kredytowe”. Wybierz kartę i usuń ją.',
          'Nowszy iPhone: aplikacja „Portfel”, •••, „Karty do autowypełniania”.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: ['„Ustawienia”, „Prywatność i bezpieczeństwo”, „Autouzupełnianie”, „Metody płatności”.', 'Przy karcie naciśnij ⋮ i „Usuń”.'],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menu ☰, „Ustawienia”, „Prywatność i bezpieczeństwo”, „Autouzupełnianie formularzy”, „Karty kredytowe i debetowe”.',
          'Wybierz kartę i usuń ją.',
        ],
      },
    },
    browsersNote: 'Nazwy w ustawieniach zmieniają się z wersji na wersję. Jeśli jakiejś nie ma, poszukaj w ustawieniach słowa „płatności”.',
    placesLeft: {
      one: 'Zostało {count} miejsce do sprawdzenia.',
      few: 'Zostały {count} miejsca do sprawdzenia.',
      many: 'Zostało {count} miejsc do sprawdzenia.',
      other: 'Zostało {count} miejsca do sprawdzenia.',
    },
    allSettled: 'Każde miejsce jest załatwione. Wszystko gotowe.',
    separate:
      'Karty w Google Play, Google Pay, Apple Pay i PayPal przechowują same te usługi. Usunięcie karty tutaj niczego tam nie zmienia.',
  },
  trouble: {
    lead: 'Znajdź to, co widzisz u siebie. Do każdego punktu jest obejście i droga powrotna do karty.',
    recognised: 'Być może widzisz teraz właśnie to',
    others: 'Co jeszcze się zdarza',
    cause: 'Dlaczego',
    way: 'Co zrobić',
    back: 'A potem',
    notMine: 'To nie mój problem',
    mineAgain: 'Pokaż ponownie',
    troubles: {
      'greyed-out': {
        title: 'Przycisk usuwania jest szary albo go nie ma',
        cause: 'Najprawdopodobniej to karta domyślna. Przeszkadzać może też zamówienie, które nie jest jeszcze opłacone.',
        way: [
          'Najpierw ustaw inną kartę jako domyślną.',
          'To Twoja jedyna karta? Mimo to spróbuj ją usunąć. Jeśli witryna odmówi, dodaj najpierw inną kartę albo zapytaj obsługę klienta.',
          'Zajrzyj do swoich zamówień: dokończ lub anuluj to, co nie jest jeszcze opłacone.',
        ],
        back: 'Wróć do listy kart i usuń tę samą kartę.',
      },
      'other-side': {
        title: 'Karta zniknęła z witryny, ale nadal jest w aplikacji (albo odwrotnie)',
        cause: 'Witryna i aplikacja mogą przechowywać karty niezależnie od siebie. Źródła nie są co do tego zgodne.',
        way: [
          'Zamknij aplikację całkowicie i otwórz ją ponownie: być może pokazuje tylko starą listę.',
          'Karta nadal jest? Usuń ją również tam.',
        ],
        back: 'Potem jeszcze raz sprawdź obie listy.',
      },
      identity: {
        title: 'Nie mogę przejść weryfikacji tożsamości',
        cause: 'Witryna chce się upewnić, że to Ty. Wielu osobom przeszkadza stary numer telefonu lub zapomniane hasło płatności.',
        way: [
          'Jeśli możesz, przejdź weryfikację samodzielnie: Uncard się do niej nie wtrąca, a po niej ruszy dalej.',
          'Nigdy nie proś nikogo, żeby zrobił to za Ciebie, i nikomu nie podawaj kodu.',
          'Jeśli nie możesz, napisz do obsługi klienta przez „Centrum pomocy” witryny.',
        ],
        back: 'Po weryfikacji witryna przeniesie Cię z powrotem. Uncard sam pokaże następny krok.',
      },
      'not-listed': {
        title: 'Mojej karty nie ma na żadnej liście',
        cause:
          'Mogła zostać zapisana tylko przy finalizacji zamówienia, w przeglądarce albo w Alipay, który na Twoim koncie nigdy nie został otwarty.',
        way: [
          'Najpierw zajrzyj do aplikacji mobilnej.',
          'Zajrzyj do finalizacji zamówienia, tylko po to, by sprawdzić: które karty są tam do wyboru? Nigdy nie naciskaj przycisku płatności.',
          'Czy karta pojawia się, gdy klikasz pole karty? Wtedy przechowuje ją przeglądarka. Zajrzyj do części „Gdzie może być Twoja karta”.',
          'Otwarcie Alipay tylko po to, by sprawdzić, przekaże tej firmie więcej Twoich danych. Zostaw to na koniec.',
        ],
        back: 'Jeśli znajdziesz kartę, uruchom Uncard na tamtej stronie.',
      },
      renamed: {
        title: 'Nazwy w witrynie są inne albo nie ma pozycji „Moje konto Alipay” ani „My Alipay”',
        cause: 'Witryna zmienia nazwy. „Moje konto Alipay” widać dopiero wtedy, gdy został kiedyś otwarty portfel Alipay.',
        way: [
          'Poszukaj na koncie pozycji „Portfel”, „Płatności”, „Metody płatności” lub „Karty”.',
          'Naciśnij „Otwórz moje zapisane karty” w Uncard: ten link działa bez żadnego menu.',
          'Nie ma pozycji „Moje konto Alipay”? Najprawdopodobniej żadna karta nie jest tam przechowywana. Zajrzyj raczej do aplikacji.',
        ],
        back: 'Na liście kart Uncard pokaże następny krok.',
      },
      'option-missing': {
        title: 'Nigdzie nie widzę tej opcji',
        cause: 'Stara wersja, przepełniona pamięć podręczna albo strona, która załadowała się tylko częściowo.',
        way: [
          'Odśwież stronę. Wyczyść pamięć podręczną witryny lub aplikacji.',
          'Spróbuj w innej przeglądarce lub na innym urządzeniu.',
          'Wyłącz dla tej witryny blokery reklam, a potem włącz je z powrotem.',
          'Jeśli nic nie pomoże, zapytaj obsługę klienta.',
        ],
        back: 'Zaloguj się ponownie i otwórz swoje zapisane karty.',
      },
      'five-cards': {
        title: 'Witryna nie przyjmuje więcej kart',
        cause: 'Na koncie Alipay mieści się być może najwyżej pięć kart. Źródła nie są zgodne co do tej liczby.',
        way: ['Usuń kartę, z której już nie korzystasz. Może to być dowolna karta oprócz domyślnej.', 'Potem dodaj nową kartę.'],
        back: 'Ustaw nową kartę jako domyślną i usuń starą.',
      },
      interrupted: {
        title: 'Nastąpiło wylogowanie albo strona pokazuje błąd lub weryfikację albo jest pusta',
        cause: 'Witryna po pewnym czasie kończy sesję, prosi o weryfikację, gdy ładuje się wiele stron, albo przez jakiś czas nie działa.',
        way: ['Poniżej opisano, jak wygląda każda z tych sytuacji i co wtedy zrobić.'],
        back: 'Otwórz ponownie swoje zapisane karty. Uncard nadal pamięta, na czym stanęło.',
      },
      'bare-link': {
        title: 'Od obsługi klienta mam tylko link do Alipay',
        cause: 'Obsługa klienta wysyła tam wszystkich, także tych, których karty nie są przechowywane w Alipay.',
        way: [
          'Otwórz go tylko wtedy, gdy adres kończy się prawdziwą nazwą, i zaloguj się swoim kontem AliExpress.',
          'Nie ma tam karty? Odpowiedz, że po sprawdzeniu Alipay nie widać tam żadnej karty, i poproś o usunięcie karty z AliExpress.',
          'Pojawia się prośba o założenie nowego konta? Nie musisz tego robić.',
        ],
        back: 'Bez względu na odpowiedź sprawdź jeszcze raz swoją listę kart.',
      },
      'alipay-closed': {
        title: '„Moje konto Alipay” lub „My Alipay” prowadzi do reklamy, błędu lub rejestracji',
        cause: 'Alipay na wielu kontach nie jest już używany albo nigdy nie został otwarty.',
        way: [
          'Naciśnij „To donikąd nie prowadzi” w Uncard: pojawi się wtedy następna droga.',
          'Otwórz swoje zapisane karty na AliExpress, zajrzyj do aplikacji albo zapytaj na czacie.',
        ],
        back: 'Aby usunąć kartę z AliExpress lub z aplikacji, nie potrzebujesz konta Alipay.',
      },
    },
    interruptions: {
      title: 'Jak to rozróżnić',
      lines: [
        'Formularz z polami na e-mail i hasło: nastąpiło wylogowanie. Zaloguj się, a przewodnik ruszy dalej.',
        'Suwak, układanka lub „nietypowy ruch”: weryfikacja. Przejdź ją samodzielnie; na czas weryfikacji Uncard znika ze strony.',
        '„Coś poszło nie tak” lub „przerwa techniczna”: błąd witryny. Odczekaj chwilę i odśwież stronę.',
        'Pusta strona: może to powodować bloker. Wyłącz go dla tej witryny i odśwież stronę.',
        'Okno, które się nie pojawia: może je ukrywać inne rozszerzenie. Wyłączaj takie rozszerzenia po kolei.',
      ],
    },
  },
  replace: {
    lead: 'Stara karta straciła ważność albo się zmieniła? Najpierw dodaj nową, a potem usuń starą.',
    steps: {
      title: 'W tej kolejności',
      lines: [
        'Dodaj nową kartę: „Dodaj kartę”, a w Alipay „Click here to add a new card”.',
        'Ustaw ją jako domyślną, jeśli witryna na to pozwala.',
        'Usuń starą kartę.',
        'Zrób to samo w aplikacji: może tam jeszcze być stara karta.',
      ],
    },
    start: 'Pomóż mi zastąpić kartę',
    started: 'Przewodnik pomoże teraz najpierw dodać kartę. Nigdy nie widzi tego, co wpisujesz.',
    without: {
      title: 'Bez zapisywania nowej karty',
      lines: [
        'Przy finalizacji zamówienia wybierz „Zapłać kartą lub w inny sposób” i tam wpisz dane karty.',
        'Zanim zapłacisz, odznacz pole, które zapisuje kartę: często jest zaznaczone od początku.',
      ],
    },
    facts: {
      title: 'Warto wiedzieć',
      lines: [
        'W ramach sprawdzenia nowej karty może zostać pobrane i zwrócone około 1 USD.',
        'Na jednym koncie Alipay mieści się być może najwyżej pięć kart.',
        'Płatność nową kartą może ją znowu zapisać; witryna może poprosić o kod z wiadomości lub o hasło płatności.',
      ],
    },
  },
  support: {
    lead: 'Gdy żadna droga nie prowadzi dalej, kartę może usunąć obsługa klienta witryny. Kontaktuj się z nią tylko przez „Centrum pomocy” samej witryny.',
    chat: {
      title: 'Na czacie obsługi klienta',
      lines: [
        'Otwórz „Centrum pomocy” i rozpocznij czat.',
        'Wklej pierwsze z poniższych wyrażeń i wyślij, a potem w „My Account” wybierz drugie.',
        'Otwórz podany link tylko wtedy, gdy prowadzi do AliExpress lub Alipay.',
      ],
    },
    chatWords: 'Wyrażenia do wklejenia. Są znane tylko po angielsku.',
    message: 'Wiadomość do wysłania',
    messageNote: 'Nie zawiera niczego osobistego. Niczego nie dodawaj: ani numeru karty, ani hasła, ani dokumentów.',
    messageLanguage: 'Język wiadomości',
    messageText: [
      'Dzień dobry, proszę o usunięcie zapisanej karty bankowej z mojego konta.',
      'Ani w portfelu w witrynie, ani w aplikacji nie udało mi się jej usunąć samodzielnie.',
      'Proszę dać mi znać, gdy karta zostanie usunięta, i napisać, czy jakaś karta jest nadal przechowywana w Alipay.',
      'Proszę nie pytać o pełny numer karty. Dziękuję.',
    ],
    genuine: {
      title: 'Czy to prawdziwa obsługa klienta?',
      lines: [
        'Z prawdziwą obsługą klienta kontaktujesz się z witryny lub z aplikacji, po zalogowaniu. Nie dzwoni ani nie pisze do Ciebie pierwsza.',
        'Nigdy nie potrzebuje pełnego numeru karty, trzech cyfr z jej odwrotu, hasła ani kodu.',
        'Nigdy nie pisz na adres z jakiegoś poradnika ani z wyszukiwarki.',
      ],
    },
    keep: {
      title: 'Co zachować',
      lines: ['Dzień i godzinę oraz numer zgłoszenia.', 'Kopię rozmowy na czacie lub jej zrzuty ekranu.', 'Co obiecano i na kiedy.'],
    },
    form: {
      title: 'Formularz, który pyta o e-mail, hasło lub datę urodzenia',
      lines: [
        'Jeden poradnik mówi o formularzu „prośby o usunięcie”. Nic oficjalnego nie potwierdza, że taki istnieje.',
        'Nie podawaj w nim niczego, czego prawdziwa witryna nie potrzebuje: ani daty urodzenia, ani numeru karty.',
        'Najpierw spróbuj zwykłej drogi: nie wymaga żadnego formularza.',
      ],
    },
  },
  knowledge: {
    lead: 'Co wiadomo, na ile to pewne i skąd pochodzi.',
    search: 'Szukaj w odpowiedziach',
    found: {
      one: 'Pasuje {count} odpowiedź.',
      few: 'Pasują {count} odpowiedzi.',
      many: 'Pasuje {count} odpowiedzi.',
      other: 'Pasuje {count} odpowiedzi.',
    },
    none: 'Żadna odpowiedź nie pasuje do tych słów. Spróbuj jednego, na przykład „zamówienia” lub „zwrot”.',
    howSure: 'Na ile to pewne',
    from: 'Źródło',
    surenesses: {
      agreed: 'Podaje tak kilka poradników.',
      'one-guide': 'Podaje tak jeden poradnik. Nikt tego nie potwierdził.',
      disputed: 'Źródła nie są zgodne.',
      general: 'Dotyczy kart bankowych w ogóle.',
    },
    sources: {
      'guide-000': 'francuski poradnik z 2025 roku',
      'guide-001': 'rosyjski poradnik w tłumaczeniu',
      'guide-002': 'angielski poradnik z pytaniami i odpowiedziami',
      'guide-003': 'angielski poradnik o witrynie i aplikacji',
      'guide-004': 'angielski poradnik z formularzem usunięcia',
      ours: 'zdrowy rozsądek posiadaczy kart',
    },
    topics: {
      'default-card': {
        question: 'Czy mogę usunąć kartę domyślną?',
        answer: ['Być może nie od razu. Najpierw ustaw inną kartę jako domyślną, a potem usuń tę.'],
      },
      'only-card': {
        question: 'Czy mogę usunąć swoją jedyną kartę?',
        answer: [
          'Najpierw spróbuj. Jeśli witryna odmówi, dodaj inną kartę albo zapytaj obsługę klienta.',
          'Bez zapisanej karty nie zapłacisz kartą, dopóki nie wpiszesz jej przy następnym zamówieniu.',
        ],
      },
      'existing-orders': {
        question: 'Co stanie się z moimi zamówieniami?',
        answer: ['Opłacone zamówienia pozostają bez zmian. Usunięcie karty ma znaczenie tylko dla późniejszych zakupów.'],
      },
      'unpaid-orders': {
        question: 'Mam nieopłacone zamówienia. Co teraz?',
        answer: ['Najpierw je opłać lub anuluj. Mogą uniemożliwiać usunięcie karty.'],
      },
      sync: {
        question: 'Czy usunięcie karty w witrynie usuwa ją też w aplikacji?',
        answer: [
          'Nie wiadomo na pewno. Jeden poradnik podaje, że witryna i aplikacja są od siebie niezależne, inny, że to jedno i to samo. Sprawdź oba miejsca.',
        ],
      },
      refunds: {
        question: 'Gdzie trafi zwrot pieniędzy, gdy karta zostanie usunięta?',
        answer: [
          'Zwykle na kartę, którą zapłacono, nawet jeśli nie jest już zapisana. Jeśli czekasz na zwrot, bezpieczniej usunąć kartę dopiero potem.',
          'Zapłacono z salda Alipay? Wtedy pieniądze mogą wrócić właśnie tam.',
        ],
      },
      'charge-failed': {
        question: 'Mam wiadomość, że płatność się nie udała. Czy muszę znowu dodać kartę?',
        answer: [
          'Nie. Taka wiadomość nie jest powodem, by znowu dodawać tę samą kartę. Otwórz witrynę samodzielnie i sprawdź swoje zamówienia.',
        ],
      },
      'section-not-found': {
        question: 'Nie mogę znaleźć sekcji z kartami. Gdzie ona jest?',
        answer: [
          'Nazwy się zmieniają: szukaj pozycji „Portfel”, „Płatności”, „Metody płatności” lub „Karty”. „Otwórz moje zapisane karty” w Uncard nie wymaga żadnego menu.',
          'Możesz też napisać na czacie obsługi klienta „Card Management”.',
        ],
      },
      'five-card-limit': {
        question: 'Ile kart mogę zapisać?',
        answer: [
          'Poradniki podają, że pięć na jednym koncie Alipay; jeden podaje, że limitu nie ma. Jeśli witryna nie przyjmuje więcej kart, najpierw usuń jedną.',
        ],
      },
      'check-charge': {
        question: 'Dlaczego przy dodawaniu karty pobrano niewielką kwotę?',
        answer: ['Aby sprawdzić, czy karta działa. Często jest to około 1 USD i kwota powinna sama wrócić.'],
      },
      'saved-by-itself': {
        question: 'Karta została zapisana bez mojej wiedzy. Skąd się tam wzięła?',
        answer: [
          'Przy finalizacji zamówienia pole, które zapisuje kartę, jest często zaznaczone od początku. Odznacz je, zanim zapłacisz.',
        ],
      },
      'safe-to-keep': {
        question: 'Czy bezpiecznie jest zostawić zapisaną kartę?',
        answer: [
          'Według poradników karty są dobrze chronione; nikt z zewnątrz nie może tego sprawdzić. Czego nie zapisano, tego nikt nie nadużyje.',
          'Ludzie usuwają karty, by uniknąć zakupów przez pomyłkę, dla prywatności, po zmianie banku albo dlatego, że karta straciła ważność.',
        ],
      },
      'virtual-cards': {
        question: 'Czy istnieje bezpieczniejszy rodzaj karty?',
        answer: [
          'Wiele banków oferuje karty wirtualne, niektóre tylko na jeden zakup. Jeśli taki numer wycieknie, gdzie indziej jest bezwartościowy.',
        ],
      },
      paypal: {
        question: 'Czy mogę zamiast tego płacić przez PayPal?',
        answer: ['W niektórych krajach jest dostępny przy finalizacji zamówienia. Sklep nie widzi wtedy Twojej karty.'],
      },
      'other-wallets': {
        question: 'Czy moja karta jest też w Google Play, Google Pay lub Apple Pay?',
        answer: ['Być może, ale to osobna sprawa. Każda z tych usług sama przechowuje karty i tam się je usuwa.'],
      },
      'lost-card': {
        question: 'Moja karta zginęła, została skradziona lub ktoś jej użył. Czy wystarczy ją usunąć?',
        answer: ['Nie. Najpierw zadzwoń do banku i zablokuj kartę. Usunięcie jej tutaj nie blokuje karty.'],
      },
      'other-data': {
        question: 'Co jeszcze jest przechowywane na moim koncie?',
        answer: [
          'Twój numer telefonu, adresy, być może dokumenty do odprawy celnej. Uncard się tym nie zajmuje: zajrzyj do ustawień konta.',
        ],
      },
    },
    myths: {
      title: 'Jak nie dać się oszukać',
      lines: [
        'Żadna prawdziwa strona nie pyta przy usuwaniu karty o jej pełny numer, trzy cyfry z odwrotu ani o Twoją datę urodzenia.',
        'Aby usunąć kartę, nikt nie musi niczego instalować, udostępniać ekranu ani płacić.',
        'Nie musisz zamykać konta, żeby pozbyć się karty.',
        'Link w e-mailu lub wiadomości nie jest drogą do Twoich kart. Otwórz witrynę samodzielnie.',
      ],
    },
  },
  options: {
    title: 'Ustawienia',
    language: 'Język',
    text: 'Wielkość tekstu',
    sites: 'Wskazówki na stronie',
    sitesNote: 'Tam, gdzie są wyłączone, nadal prowadzi Cię małe okno Uncard.',
    aliexpress: 'Na AliExpress',
    alipay: 'Na Alipay',
    notifications: 'Powiadomienia',
    notificationsNote: 'Służą tylko do przypomnień. Przeglądarka zapyta Cię, zanim na nie zezwoli.',
    held: 'Co przechowuje Uncard',
    heldNote: 'Wszystko, co jest przechowywane, i tylko na tym urządzeniu. Nie ma tu numeru karty, imienia i nazwiska ani adresu.',
    holds: {
      journey: 'Twoje postępy: gdzie była widoczna karta, co potwierdzono, które kroki są odhaczone, oraz przypomnienie.',
      preferences: 'To, co tutaj wybierzesz.',
      words: 'Teksty Uncard w Twoim języku.',
      setAside: 'Starszy zapis, którego nie udało się odczytać, zachowany bez zmian.',
    },
    heldNothing: 'Nic nie jest przechowywane.',
    notHeld:
      'Dopóki przeglądarka działa, Uncard pamięta też wiersze listy w postaci kluczy, z których nikt nie odczyta treści. Znikają po zamknięciu przeglądarki.',
    showData: 'Pokaż dane w zapisanej postaci',
    erase: 'Wymaż wszystko',
    eraseNote: 'Trzydzieści dni po tym, jak w witrynie i w aplikacji wszystko będzie gotowe, postępy wymażą się same.',
    eraseSure: 'Wymazać postępy, przypomnienie i ustawienia? Tego nie da się cofnąć.',
    eraseYes: 'Tak, wymaż',
    eraseNo: 'Nie, zachowaj',
    erased: 'Wszystko zostało wymazane.',
    progress: 'Zabierz postępy ze sobą',
    progressNote: 'Plik z Twoimi postępami, aby kontynuować w innej przeglądarce. Nie ma w nim danych karty.',
    exportFile: 'Zapisz jako plik',
    importFile: 'Wczytaj z pliku',
    imported: 'Postępy zostały wczytane z pliku.',
    importErrors: {
      'too-large': 'Ten plik jest za duży jak na postępy Uncard.',
      'not-a-file-of-ours': 'To nie jest plik z postępami Uncard.',
      newer: 'Ten plik pochodzi z nowszej wersji Uncard. Najpierw zaktualizuj Uncard.',
      broken: 'Ten plik jest uszkodzony lub został zmieniony, więc nie można go odczytać.',
    },
    importKept: 'To, co było dotąd, pozostało bez zmian.',
  },
  welcome: {
    title: 'Uncard jest gotowy',
    lead: 'Pokaże Ci krok po kroku, jak usunąć zapisaną kartę bankową z AliExpress i Alipay.',
    does: {
      title: 'Co robi',
      lines: [
        'Oznacza na samej stronie to, co należy teraz nacisnąć.',
        'Po usunięciu sprawdza ponownie i mówi Ci, czy karta naprawdę zniknęła.',
        'Przypomina o aplikacji mobilnej, która może przechowywać kartę osobno.',
      ],
    },
    never: {
      title: 'Czego nigdy nie robi',
      lines: [
        'Niczego nie naciska i niczego nie wpisuje: wszystko naciskasz samodzielnie.',
        'Nie czyta tego, co wpisujesz, ani żadnego pełnego numeru karty.',
        'Niczego nigdzie nie wysyła. Nie ma konta, serwera ani reklam.',
      ],
    },
    good: {
      title: 'Warto wiedzieć',
      lines: [
        'Działa tylko na AliExpress i Alipay i nie wchodzi do okien prywatnych.',
        'Nie ma powiązań z AliExpress ani Alipay.',
        'Nie widzi aplikacji mobilnej: tam podpowiada Ci, czego szukać.',
      ],
    },
    pin: 'Aby mieć Uncard pod ręką, naciśnij ikonę puzzla w przeglądarce i przypnij Uncard.',
    open: 'Otwórz moje zapisane karty i rozpocznij',
    openNote: 'Przewodnik się uruchomi, a w tej karcie przeglądarki otworzy się AliExpress. Być może trzeba będzie się najpierw zalogować.',
    allow: 'Zezwól na dostęp',
    allowNote: 'Przeglądarka nie wpuszcza Uncard do tych witryn, dopóki na to nie zezwolisz.',
  },
};
