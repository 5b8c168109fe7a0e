/** Words that the sites print in Polish. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Zaloguj się | Zaloguj | Logowanie | Zaloguj / Zarejestruj | Zaloguj się do konta | zalog* | logow* | zaloguj',
  },
  register: {
    ours: 'Zarejestruj się | Rejestracja | Załóż konto | Utwórz konto',
  },
  'sign-out': {
    ours: 'Wyloguj się | Wyloguj | Wylogowanie',
  },
  account: {
    ours: 'Konto | Mój AliExpress | Moje AliExpress | Profil | Panel klienta | Przegląd konta',
  },
  greeting: {
    ours: 'Cześć | Witaj | Dzień dobry | Witamy',
  },
  password: {
    ours: 'Hasło | Nie pamiętasz hasła? | Zapomniałeś hasła?',
  },
  'account-neighbour': {
    ours: `
      Zamówienia | Kupony | Monety | Wiadomości | Lista życzeń | Ulubione | Ustawienia | Ustawienia konta | Adresy |
      Adres dostawy | Adresy dostawy | Zwroty | Opinie | Wyloguj się | Centrum pomocy | Bezpieczeństwo | Karty podarunkowe |
      Ostatnio oglądane | Powiadomienia
    `,
  },
  wallet: {
    ours: 'Portfel | Portfel AliExpress | E-portfel | Wallet | Portmonetka | Cyfrowy portfel',
  },
  payments: {
    ours: `
      Płatność | Płatności | Metody płatności | Metoda płatności | Sposoby płatności | Sposób płatności | Formy płatności |
      Forma płatności | Ustawienia płatności | Zarządzanie płatnościami | Zapisane metody płatności | Dane płatności |
      Zarządzaj metodami płatności | Karty i płatności | Środki płatnicze
    `,
  },
  cards: {
    ours: `
      Karty płatnicze | Zapisane karty | Karty | Karty bankowe | Karty kredytowe | Karty kredytowe i debetowe |
      Karty debetowe | Podłączone karty | Powiązane karty | Karty i konta bankowe | Karty i konta | Lista kart |
      Przypisane karty
    `,
  },
  'manage-cards': {
    ours: `
      Zarządzaj kartami | Zarządzanie kartami | Edytuj karty | Zobacz karty | Wszystkie karty | Zarządzaj kartą |
      Edytuj kartę | Pokaż karty
    `,
  },
  manage: {
    ours: 'Zarządzaj | Zmień | Edytuj | Zarządzanie | Edycja | Modyfikuj | Edytować',
  },
  more: {
    ours: 'Więcej | Więcej opcji | Opcje | Działania | Menu | Akcje | Inne działania',
  },
  alipay: {
    ours: 'Alipay | Moje konto Alipay | Przejdź do Mojego Alipay | Przejdź do Alipay | Otwórz Alipay | Portfel Alipay | Alipay',
  },
  card: {
    ours: `
      karta | karty | karcie | kartę | kart | kartom | kartami | kartach | kart* bankow* | kart* płatnicz* |
      kart* kredytow* | kart* debetow* | metod* płatności | sposób płatności | sposob* płatności | form* płatności |
      środ* płatnicz* | dane karty | danych karty | kredytówk* | instrument* płatnicz*
    `,
  },
  remove: {
    ours: `
      Usuń | Usuń kartę | Usuńcie | usunąć | usunięci* | usuwa* | Odłącz | odłączyć | odłączeni* | odłączani* | Odwiąż |
      odwiązać | Odepnij | odpiąć | odpięci* | Skasuj | skasować | kasuj | kasowani* | Wymaż | Odpinanie | Zapomnij kartę |
      Cofnij powiązanie | Usuń powiązanie | Wykasuj | Kosz | Anuluj powiązanie karty
    `,
  },
  confirm: {
    'coupon-finder-words': 'Potwierdź | Tak',
    ours: `
      OK | Usuń | Odłącz | Kontynuuj | Rozumiem | Zgoda | Zatwierdź | Dalej | Potwierdzam | Potwierdź usunięcie | Okej |
      Gotowe | Skasuj
    `,
  },
  cancel: {
    ours: `
      Anuluj | Nie | Zachowaj | Zachowaj kartę | Nie teraz | Wróć | Wstecz | Zamknij | Nie, dziękuję | Nie usuwaj |
      Później | Może później | Zostaw | Zostaw kartę | Rezygnuj | Nie odłączaj | Cofnij | Pozostaw kartę
    `,
  },
  'set-default': {
    ours: `
      Ustaw jako domyślną | Ustaw domyślną | Ustaw jako główną | Użyj jako domyślnej | Wybierz jako domyślną |
      Ustaw jako domyślną metodę płatności
    `,
  },
  'default-mark': {
    ours: `
      Domyślna | Domyślny | Domyślne | Domyślna karta | Karta domyślna | Główna | Główna karta | Podstawowa |
      Domyślna metoda płatności | domyślnej
    `,
  },
  'add-card': {
    ours: `
      Dodaj kartę | Dodaj nową kartę | Nowa karta | Dodaj metodę płatności | Podłącz kartę | Powiąż kartę |
      Dodaj inną kartę | Dodaj sposób płatności
    `,
  },
  'no-cards': {
    ours: `
      Brak kart | Brak zapisanych kart | Nie masz kart | Nie masz zapisanych kart | Nie masz żadnych kart |
      Nie masz jeszcze żadnych kart | Nie dodano karty | Nie dodano żadnej karty | Nie dodałeś żadnej karty |
      Nie znaleziono kart | Żadna karta | Nie ma kart | Nie ma zapisanych kart | Nie zapisano żadnej karty |
      Nie masz jeszcze kart | Lista kart jest pusta | Nie posiadasz kart | Tu pojawią się Twoje karty |
      Brak podłączonych kart
    `,
  },
  expiry: {
    ours: 'Ważna do | Data ważności | Wygasa | Termin ważności | MM/RR | Ważność',
  },
  'ending-in': {
    ours: 'kończąca się na | końcówka | ostatnie cztery cyfry | ostatnie 4 cyfry | kończy się na | zakończona na',
  },
  refused: {
    ours: 'nie może zostać usunięta | nie może być usunięta | operacja nie powiodła się',
  },
  'refused-default': {
    ours: `
      Nie można usunąć domyślnej karty | nie można usunąć karty domyślnej | inną kartę jako domyślną |
      ustaw najpierw inną kartę | wybierz inną kartę domyślną | zmień domyślną kartę | zmień kartę domyślną |
      jest domyślna
    `,
  },
  'refused-order': {
    ours: 'oczekuje na płatność | zamówienie nie zostało opłacone',
  },
  'identity-check': {
    ours: `
      Weryfikacja tożsamości | Kod weryfikacyjny | Potwierdź swoją tożsamość | Zweryfikuj swoją tożsamość |
      Weryfikacja bezpieczeństwa | Wprowadź kod | Podaj kod | Hasło płatności | Hasło do płatności | Hasło Alipay |
      Kod jednorazowy | Weryfikacja dwuetapowa | Potwierdź, że to Ty | Potwierdzenie tożsamości | hasło płatnicze |
      hasło płatności | hasło do płatności
    `,
  },
  'bot-check': {
    ours: `
      nietypowy ruch | Przesuń suwak | Przeciągnij suwak | Przesuń, aby zweryfikować | Nie jestem robotem |
      że nie jesteś robotem | że jesteś człowiekiem | Wykryliśmy nietypowy ruch
    `,
  },
  'code-field': {
    ours: `
      Kod | Kod weryfikacyjny | Wprowadź kod | wysłaliśmy kod | kod został wysłany | Wyślij kod | Wyślij ponownie |
      Wyślij kod ponownie | cyfrowy kod | Podaj kod
    `,
  },
  'card-number-field': {
    ours: 'Numer karty | Nr karty | Wprowadź numer karty',
  },
  'security-code-field': {
    ours: 'Kod zabezpieczający | CVV | CVC | Kod bezpieczeństwa | Data ważności | MM/RR | Kod CVV',
  },
  'delete-account': {
    ours: `
      Usuń konto | usunięci* konta | usuwanie konta | Zamknij konto | zamknięci* konta | Dezaktywuj konto |
      dezaktywacja konta | Usunąć konto | Skasuj konto | Usuń dane osobowe | Usuń profil
    `,
  },
  close: {
    ours: 'Zamknij | Zamknij okno',
  },
  pay: {
    ours: `
      Zapłać teraz | Złóż zamówienie | Zapłać | Kupuję i płacę | Zamawiam i płacę | Potwierdź i zapłać |
      Potwierdź zamówienie | Zamów | Potwierdź płatność | Zapisz i zapłać | Przejdź do płatności | Zapłać kartą | Opłać |
      Opłać zamówienie | Zamów teraz
    `,
  },
  'save-card': {
    ours: 'Zapisz tę kartę na przyszłość | Zapisz na następny raz | Zapisz kartę do przyszłych płatności',
  },
  orders: {
    ours: 'Zamówienia | Wszystkie zamówienia | Historia zamówień | Lista zamówień | Do zapłaty',
  },
  'to-pay': {
    ours: 'Do zapłaty | Oczekuje na płatność | Nieopłacone | Oczekujące na płatność | Niezapłacone | Oczekiwanie na płatność',
  },
  help: {
    ours: 'Centrum pomocy | Obsługa klienta | Pomoc | Wsparcie | Kontakt',
  },
  'card-support': {
    ours: 'Dodaj lub usuń kartę | Dodawanie lub usuwanie karty | Usuwanie karty | Zarządzanie kartami | Jak usunąć kartę',
  },
  'removal-request': {
    ours: 'Wniosek o usunięcie karty | Prośba o usunięcie karty | Wyślij prośbę o usunięcie',
  },
  shopping: {
    ours: `
      Dodaj do koszyka | Do koszyka | Koszyk | Kup teraz | Darmowa dostawa | Bezpłatna wysyłka | sprzedano | produkt |
      produkty | cena | skóra | skórzan* | RFID | torebk* | męsk* | damsk* | etui | wyprzedaż* | portfel męski
    `,
  },
  'load-failed': {
    ours: `
      Coś poszło nie tak | Nie udało się załadować | Błąd ładowania | Spróbuj ponownie później | Spróbuj później |
      Wystąpił błąd | Nie znaleziono strony | Błąd sieci | Usługa niedostępna | tymczasowo niedostęp* | Ups | Brak dostępu |
      ładowanie nie powiodło się | Nie udało się wczytać | Strona niedostępna | Spróbuj ponownie | Wczytaj ponownie |
      chwilowo niedostępn* | tymczasowo niedostępn* | przerwa techniczna | nie udało się wczytać | nie udało się załadować
    `,
  },
  loading: {
    ours: 'Ładowanie | Wczytywanie | Proszę czekać | Trwa ładowanie | Chwileczkę | Czekaj',
  },
  filtered: {
    ours: 'Filtr | Filtry | Wyniki wyszukiwania | Wyczyść filtr | Wyczyść filtry | Filtruj | Resetuj filtry',
  },
  chat: {
    ours: `
      Czat | Czat na żywo | Chat | Rozpocznij czat | Porozmawiaj z nami | Napisz do nas | Czat z Evą |
      Obsługa klienta online
    `,
  },
  settings: {
    ours: 'Ustawienia | Ustawienia konta | Preferencje',
  },
  'alipay-neighbour': {
    ours: `
      Moje konto | Historia | Saldo | Transakcje | Historia transakcji | Bezpieczeństwo | Profil | Dane osobowe | Wypłata |
      Doładuj | Przelew | Hasło | Zmień hasło | Weryfikacja | Płatności | Zwroty | Szczegóły konta | Wyloguj się
    `,
  },
  'alipay-sign-up': {
    ours: `
      Otwórz portfel | Utwórz portfel | Aktywuj portfel | Załóż portfel | Rejestracja | Utwórz konto | Aktywacja portfela |
      Skonfiguruj portfel
    `,
  },
  'sign-up-stage': {
    ours: `
      pytania bezpieczeństwa | pytanie bezpieczeństwa | pytania zabezpieczające | Sprawdź pocztę | Sprawdź swoją skrzynkę |
      wysłaliśmy link | link został wysłany | link aktywacyjny | link potwierdzający | potwierdź adres e-mail |
      ustaw hasło | utwórz hasło | wybierz hasło | nowe hasło | potwierdź hasło | powtórz hasło | Krok 1 | Krok 2 | Krok 3 |
      znaki z obrazka | wysłaliśmy link | link został wysłany
    `,
  },
  'set-up-done': {
    ours: `
      pomyślnie utworz* | pomyślnie aktywowan* | pomyślnie otwart* | pomyślnie skonfigurowan* | został utworzony |
      został aktywowany | jest gotowy | jest już aktywny | gratulacje | rejestracja zakończona | portfel został otwarty
    `,
  },
  next: {
    ours: `
      Dalej | Kontynuuj | Wyślij | Następny krok | Gotowe | Zapisz i kontynuuj | Zgadzam się | Zarejestruj się |
      Otwórz portfel | Aktywuj | Potwierdź | Rozpocznij | Wyślij link
    `,
  },
  'add-word': {
    ours: `
      dodaj | dodać | dodawani* | dodani* | nowa | nowej | podłącz | podłączyć | powiąż | połącz | wprowadź | wpisz |
      zarejestruj | przypisz | dołącz
    `,
  },
  'save-word': {
    ours: 'zapisz | zapisać | zapamiętaj | zapamiętać | zachowaj | przechowuj | przechowywać | zostaw',
  },
  'none-word': {
    ours: `
      brak | nie ma | nie masz | żadn* | nie dodan* | nie dodał* | nie zapisan* | nie zapisał* | nie znalezion* | pusty |
      pusta | pusto | bez | nie posiadasz | jeszcze nie | nic
    `,
  },
  'set-word': {
    ours: 'ustaw | użyj | użyć | wybierz | wybrać | oznacz | jako | ustawi* | uczyń',
  },
  'cannot-word': {
    ours: `
      nie można | nie może | nie mogą | nie możesz | nie udało się | nie da się | nie powiodło się | nie powiodła się |
      niemożliwe | niemożliwy | nie mogliśmy | nie możemy | nie została | nie został | błąd
    `,
  },
  'undo-word': {
    ours: 'cofnąć | cofnięci* | odwrócić | nieodwracaln* | przywróc* | odzyska* | cofnięte | odwołać | cofnięta | przywracan*',
  },
  'view-word': {
    ours: `
      zobacz | pokaż | wyświetl | otwórz | przejdź | wszystkie | lista | szczegóły | przejrzyj | sprawdź | idź do |
      przegląd | podgląd
    `,
  },
  'other-word': {
    ours: 'inna | innej | inne | inny | najpierw | wcześniej',
  },
  'unpaid-word': {
    ours: `
      nieopłacon* | niezapłacon* | oczekując* | oczekuje | otwarte | otwartych | w toku | w realizacji | niezakończon* |
      trwając* | aktywne | aktywnych | niezrealizowan* | nie opłacon*
    `,
  },
  'order-word': {
    ours: 'zamówieni* | zamówień | zakup*',
  },
  'request-word': {
    ours: 'wniosek | wniosk* | prośb* | zgłoszeni* | formularz* | żądani* | złóż | wyślij | wystąp',
  },
  'success-word': {
    ours: 'pomyślnie | została | zostało | został | udało się | zakończono | sukces | już nie | powodzeniem',
  },
  'removed-word': {
    ours: 'usunięt* | odłączon* | odwiązan* | odpięt* | skasowan* | wymazan* | usunął* | usunęł* | rozłączon* | usuniono',
  },
  'activate-word': {
    ours: `
      aktywuj | aktywacj* | aktywowa* | otwórz | otwarci* | utwórz | utworzeni* | założ* | rejestrac* | zarejestruj* |
      skonfiguruj | rozpocznij | dołącz | załóż | załóż swój | otwórz | utwórz
    `,
  },
  'removed-notice': {
    ours: 'Karta usunięta | pomyślnie usunięt* | karta odłączona | usunięto | Usunięto | Karta skasowana | Usunięto kartę',
  },
  'other-thing': {
    ours: `
      produkt* | przedmiot* | koszyk* | zamówieni* | zamówień | adres* | opini* | recenzj* | list* życzeń | życze* |
      ulubion* | sklep* | wiadomoś* | kupon* | telefon* | e-mail | email | urządzeni* | konta | kontem | kart* pamięci |
      kart* SD | microSD | kart* SIM | kart* graficzn* | kart* podarunkow* | kart* upominkow* | kart* dźwiękow* |
      kart* sieciow* | kart* lojalnościow* | kart* rabatow* | kart* stałego klienta | kart* klubow* | kart* członkowsk* |
      kart* biblioteczn* | kart* do gry | kart* kolekcjonersk* | kart* okolicznościow* | kart* pocztow* | kart* świąteczn* |
      kartk* | wizytów* | pocztówk* | histori* | filtr* | zdjęci* | wideo | film* | PayPal | wyszukiw* | subskrypcj* |
      konto bankowe | cookie | cookies | ciasteczk* | sesj* | przeglądar* | czat | powiadomi* | kart* sklepow*
    `,
  },
  'never-point': {
    ours: `
      Zapłać | Złóż zamówienie | Anuluj zamówienie | Usuń zamówienie | Usuń konto | Usuń moje konto | Zamknij konto |
      Dezaktywuj konto | Skasuj konto | Usuń profil | Zwrot | Zwrot pieniędzy | Poproś o zwrot | Kup | Kup teraz |
      Dodaj do koszyka | Do koszyka | Do kasy | Kupuję i płacę | Potwierdź i zapłać | Potwierdź zamówienie |
      Potwierdź płatność | Usuń wszystko | Usuń wszystkie | Usuń portfel | Zamknij portfel | Usuń konto bankowe |
      Odłącz konto | Usunięcie konta | Zamów
    `,
  },
  negation: {
    ours: 'nie | nigdy | bez | ani',
  },
  article: {
    ours: `
      mój | moja | moje | mojej | moich | moimi | twój | twoja | twoje | twojej | twoich | ta | tę | tej | tych | ten | to |
      tego | swoją | swoje | swojej | swoich | nasz | ci | tobie | wam | panu | pani
    `,
  },
  filler: {
    ours: `
      mój | moja | moje | mojej | moich | twoja | twoje | twojej | twoich | ta | tę | tej | tych | swoją | swoje | swojej |
      bankow* | płatnicz* | kredytow* | debetow* | zapisan* | powiązan* | podłączon* | przypisan* | wybran* | dodan* |
      karta | karty | kartę | kart | kartami | metod* | płatności | sposób | do | z | ze | od | w | na | i | lub | oraz |
      dla | za | wszystkie | tutaj | tu | teraz | proszę | tak | się | AliExpress | zobacz | pokaż | otwórz | przejdź |
      numer | ważna do | kończąca się na | końcówka | domyślna | przycisk | link | menu | ikona | dane | danych |
      szczegóły | nowa | portfela | jeszcze | masz | żadnej | żadnych | zł | PLN | kliknij | z konta | od konta | na pewno |
      jest | są | na stałe | trwale | swój | swoje | swoimi | swoją | swojej | tutaj | kliknij | aby | zaznaczon* |
      wybran* | trwale | na stałe
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
