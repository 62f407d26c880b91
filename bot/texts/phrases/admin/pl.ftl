## The frame

signin-title-admin = Administracja
signin-title-account = Twoje konto
signin-intro-admin = Zaloguj się, aby zarządzać osobami, zespołami i witryną.
signin-intro-account = Zaloguj się, aby zarządzać hasłem i urządzeniami.
admin-page-title = Administracja
admin-account-title = Twoje konto
admin-skip = Przejdź do treści
admin-views = Części administracji
admin-view-people = Osoby
admin-view-teams = Zespoły
admin-view-canned = Szablony
admin-view-tags = Etykiety
admin-view-attributes = Atrybuty
admin-view-rules = Reguły
admin-view-site = Witryna
admin-view-widget = Widżet
admin-view-channels = Kanały
admin-view-webhooks = Webhooki
admin-view-actions = Aktualne dane
admin-view-log = Dziennik
admin-to-desk = Panel konsultanta
admin-to-editor = Edytor artykułów
admin-page-language = Język strony
admin-sign-in = Zaloguj się
admin-sign-out = Wyloguj się
admin-dismiss = Ukryj ten komunikat
admin-close = Zamknij
admin-cancel = Anuluj
admin-save = Zapisz
admin-saved = Zapisano.
admin-failed = Nie udało się: { $message }
admin-failed-unreachable = Serwer jest w tej chwili nieosiągalny. Nic nie przepadło; spróbuj ponownie.
admin-failed-signed-out = Sesja się zakończyła. Zaloguj się ponownie.
admin-nothing-found = Nic nie znaleziono. Spróbuj innych słów.
admin-fault-shortcut-taken = Inny szablon ma już ten skrót. Wybierz inny.
admin-fault-unknown-canned-reply = Tego szablonu już nie ma; być może ktoś go usunął.
admin-fault-tag-exists = Etykieta o tej nazwie już istnieje.
admin-fault-unknown-tag = Tej etykiety już nie ma; być może ktoś zmienił jej nazwę lub ją usunął.
admin-fault-invalid-tag = Etykieta ma od 1 do 50 znaków.
admin-fault-invalid-webhook = Webhook potrzebuje nazwy, co najmniej jednego zdarzenia i pełnego adresu w internecie, który zaczyna się od https://.
admin-fault-unknown-webhook = Tego webhooka już nie ma; być może ktoś go usunął.
admin-fault-too-many-webhooks = Osiągnięto największą liczbę webhooków. Najpierw trzeba usunąć jeden z nich.
admin-fault-unknown-delivery = Nie ma niczego do ponownego wysłania; być może jest już w drodze.
admin-fault-invalid-action-name = Akcja potrzebuje nazwy, pod którą zna ją inny system: do 64 liter łacińskich, cyfr, kropek, myślników i podkreśleń, na początku litera.
admin-fault-invalid-action-url = Potrzebny jest pełny adres w internecie, który zaczyna się od https://, bez nazwy użytkownika i hasła.
admin-fault-invalid-action-details = Akcja może wymagać najwyżej pięciu pozycji, każdej o innej nazwie.
admin-fault-invalid-action-words = Słowa może mieć najwyżej 200 kodów; kody i słowa mają do 300 znaków.
admin-fault-invalid-detail-name = Nazwa pozycji składa się z liter łacińskich, cyfr i podkreśleń, na początku litera. Nazwy language, visitor_id i visitor_email są zajęte.
admin-fault-invalid-detail-label = Przy każdej liczbie i każdym tekście trzeba napisać, o co pyta się odwiedzających, najwyżej w 60 znakach.
admin-fault-invalid-detail-shapes = Trzeba napisać, jak wygląda każdy tekst: najwyżej dziesięć wierszy po 40 znaków, w każdym # jako cyfra lub @ jako litera.
admin-fault-invalid-trial = Wypełnij każdą pozycję w takiej postaci, jaką ma.
admin-fault-language-not-spoken = Coś jest napisane w języku, którego witryna nie zna. Trzeba to usunąć albo dodać język w części „Witryna”.
admin-fault-action-exists = Jest już akcja o tej nazwie. Wybierz inną.
admin-fault-unknown-action = Tej akcji już nie ma; być może ktoś ją usunął.
admin-fault-too-many-actions = Osiągnięto największą liczbę akcji. Najpierw trzeba usunąć jedną z nich.
admin-fault-attribute-exists = Atrybut o tym kluczu już istnieje; może jest wycofany.
admin-fault-invalid-attribute = Tak nie można zapisać. Potrzebna jest nazwa do 60 znaków, klucz z liter łacińskich i cyfr zaczynający się literą, a w liście co najmniej jedna możliwość.
admin-fault-invalid-logo = Tego obrazu nie można użyć. Wybierz plik PNG, SVG lub WebP o boku od 16 do 4096 pikseli; SVG może zawierać tylko rysunek.
admin-fault-logo-too-large = Ten obraz ma ponad 512 kB. Wybierz mniejszy.
admin-fault-last-administrator = To ostatni administrator. Najpierw nadaj tę rolę innej osobie.
admin-conflict-title = Ktoś inny zmienił „{ $name }”
admin-conflict-text = W trakcie pisania ktoś z zespołu zapisał zmianę. Która ma zostać?
admin-conflict-theirs = Wczytaj tamtą
admin-conflict-mine = Zachowaj moją

## People

admin-people-intro = Wszyscy, którzy mogą się zalogować. Wybierz osobę, aby zmienić jej uprawnienia albo ją wylogować.
admin-people-invite = Zaproś osobę
admin-people-you = to Ty
admin-people-invited = Zaproszenie wysłane
admin-role-agent = Konsultant
admin-role-agent-may = rozmawia z odwiedzającymi
admin-role-supervisor = Kierownik
admin-role-supervisor-may = widzi też wyniki innych i może działać w ich imieniu
admin-role-editor = Redaktor
admin-role-editor-may = pisze artykuły
admin-role-admin = Administrator
admin-role-admin-may = może wszystko
admin-person-name = Imię i nazwisko
admin-person-name-hint = Tak widzą tę osobę odwiedzający.
admin-person-login = Nazwa użytkownika
admin-person-login-hint = Do logowania, na przykład adres e-mail.
admin-person-role = Rola
admin-person-languages = Języki, w których pisze
admin-person-teams = Zespoły
admin-person-skills = Umiejętności
admin-person-skills-hint = Oddzielone przecinkami, na przykład: zwroty, faktury
admin-person-capacity = Rozmowy naraz
admin-person-capacity-hint = Więcej nie zostanie przydzielonych.
admin-person-link = Nowy link do wyboru hasła
admin-person-sign-out = Wyloguj wszędzie
admin-person-signed-out = { $name }: wylogowano wszędzie.
admin-person-deactivate = Dezaktywuj
admin-person-deactivated = { $name }: logowanie nie jest już możliwe.
admin-deactivate-title = Dezaktywować konto: { $name }?
admin-deactivate-text = Wylogowanie nastąpi od razu. Otwarte rozmowy wracają do kolejki; przy napisanych wiadomościach zostaje nazwisko.
admin-link-title = Link dla: { $name }
admin-link-text = Przekaż ten link dalej: { $name }. Działa raz, do { $until }, i jest widoczny tylko teraz.
admin-link-copy = Kopiuj link
admin-link-copied = Skopiowano.

## One's own account

admin-link-welcome = Dzień dobry, { $name }
admin-link-intro = Wybierz hasło. Twoja nazwa użytkownika to { $login }.
admin-link-send = Zapisz i zaloguj się
admin-unknown-link = Ten link jest nieważny. Być może jest już nowszy; zapytaj administratora.
admin-link-used = Ten link został już użyty. Zaloguj się hasłem albo poproś o nowy link.
admin-link-expired = Ten link wygasł. Poproś administratora o nowy.
admin-password-title = Hasło
admin-password-current = Obecne hasło
admin-password-new = Nowe hasło
admin-password-hint = Co najmniej 8 znaków.
admin-password-change = Zmień hasło
admin-password-done = Hasło zostało zmienione, a wszystkie inne sesje zakończone.
admin-password-wrong = To nie jest obecne hasło. Spróbuj jeszcze raz.
admin-sessions-title = Gdzie trwa Twoja sesja
admin-sessions-hint = Jeśli któraś z nich jest nieznana, zakończ ją i zmień hasło.
admin-sessions-here = Tutaj
admin-sessions-program = Program
admin-sessions-since = Zalogowano { $when }
admin-sessions-end = Wyloguj
admin-sessions-ended = Tam wylogowano.
admin-factor-title = Drugi składnik
admin-factor-text = Oprócz hasła potrzebny jest kod z telefonu. Kto pozna hasło, samym hasłem się nie zaloguje.
admin-factor-set-up = Skonfiguruj
admin-factor-since = Włączony od: { $when }
admin-factor-left = Pozostałe kody odzyskiwania: { $number }
admin-factor-new-codes = Nowe kody odzyskiwania
admin-factor-switch-off = Wyłącz
admin-factor-off = Drugi składnik jest wyłączony.
admin-factor-on = Drugi składnik jest włączony, a wszędzie indziej nastąpiło wylogowanie.
admin-factor-reset = Zresetuj drugi składnik
admin-factor-reset-title = Zresetować drugi składnik? { $name }
admin-factor-reset-text = Ta osoba zostanie wszędzie wylogowana i będzie logować się samym hasłem. Upewnij się, że to naprawdę ona o to prosi.
admin-factor-was-reset = Drugi składnik zresetowany: { $name }.
admin-link-mailed = Link został też wysłany na adres { $login }.
admin-person-provider = Logowanie przez { $provider }: pierwsze { $since }, ostatnie { $last }.
admin-person-unlink = Odłącz
admin-person-unlinked = { $name }: odłączono.
admin-unlink-title = Odłączyć: { $name }?
admin-unlink-text = Ta osoba zostanie wszędzie wylogowana. Przy następnym logowaniu konto zostanie znów odszukane po nazwie użytkownika.
admin-link-entry = Ten link loguje jeden raz jako { $login }, bez hasła.
admin-link-by-provider = Tutaj nikt nie loguje się hasłem. Zaloguj się przez { $provider }.

## Teams and their hours

admin-teams-intro = Kto pracuje razem i kiedy. Poza tymi godzinami odwiedzający dowiadują się, kiedy ktoś wróci.
admin-teams-add = Dodaj zespół
admin-teams-first = Dla wszystkich bez zespołu
admin-teams-nobody = Nikt do niego nie należy: obsługują go wszyscy
admin-teams-open = Teraz otwarte
admin-teams-closed = Teraz zamknięte
admin-teams-name = Nazwa
admin-teams-members = Członkowie
admin-teams-members-hint = Tylko oni dostają rozmowy zespołu.
admin-teams-delete = Usuń zespół
admin-team-delete-title = Usunąć zespół { $name }?
admin-team-delete-text =
    { $count ->
        [0] Nikt na niego nie czeka. Członkowie zostają.
        [one] Czeka na niego { $count } osoba; przejdzie do wspólnej kolejki. Członkowie zostają.
        [few] Czekają na niego { $count } osoby; przejdą do wspólnej kolejki. Członkowie zostają.
        [many] Czeka na niego { $count } osób; przejdzie do wspólnej kolejki. Członkowie zostają.
       *[other] Czeka na niego { $count } osoby; przejdzie do wspólnej kolejki. Członkowie zostają.
    }
admin-team-deleted = Zespół { $name } został usunięty.
admin-hours-title = Godziny pracy
admin-hours-always = Zawsze otwarte
admin-hours-zone = Strefa czasowa
admin-hours-zone-hint = Na przykład { $example }.
admin-hours-weekly = Godziny w tygodniu
admin-hours-weekly-hint = Jeśli koniec jest przed początkiem, przypada następnego dnia.
admin-hours-from = od
admin-hours-to = do
admin-hours-add = Dodaj godziny
admin-hours-remove = Usuń te godziny
admin-hours-country = Kraj świąt
admin-hours-no-country = Żaden kraj
admin-hours-region = Region
admin-hours-whole-country = Cały kraj
admin-hours-holidays = Inne dni wolne
admin-hours-holidays-hint = Rok-miesiąc-dzień, oddzielone przecinkami.
admin-hours-workdays = Święta, w które się pracuje
admin-hours-workdays-hint = Rok-miesiąc-dzień, oddzielone przecinkami.
admin-service-title = Czasy docelowe
admin-service-hint = W minutach; puste pole oznacza brak. Pilne rozmowy mają czasy z wiersza powyżej, chyba że mają własne.
admin-service-first-reply = Pierwsza odpowiedź
admin-service-next-reply = Kolejna odpowiedź
admin-service-resolution = Rozwiązanie
admin-service-always = Licz całą dobę, nie tylko godziny pracy
admin-service-warn-percent = Ostrzegaj, gdy minie taka część czasu, w procentach
admin-service-warn-minutes = Albo tyle minut przed końcem
admin-calendar-before = Poprzedni miesiąc
admin-calendar-after = Następny miesiąc
admin-calendar-show = Pokaż te godziny
admin-calendar-holiday = Dzień wolny
admin-calendar-closed = Zamknięte

## Canned replies and tags

admin-canned-intro = To, co konsultanci piszą wciąż od nowa. W panelu wystarczy wpisać / i skrót.
admin-canned-add = Dodaj szablon
admin-canned-search = Szukaj szablonów
admin-canned-none = Nie ma jeszcze szablonów. Po dodaniu pierwszego każdy konsultant może go od razu używać.
admin-canned-shortcut = Skrót
admin-canned-shortcut-hint = Jedno słowo, na przykład: zwrot
admin-canned-language = Język
admin-canned-language-hint = Tekst dla każdego języka; języki z tekstem są zaznaczone.
admin-canned-text = Tekst
admin-canned-text-hint = Te miejsca wypełniają się same: { $variables }
admin-canned-shortcut-wrong = Skrót musi być jednym słowem, najwyżej 50 znaków, bez ukośników i nawiasów klamrowych.
admin-canned-empty = Napisz tekst przynajmniej w jednym języku.
admin-canned-delete = Usuń
admin-canned-delete-title = Usunąć szablon /{ $shortcut }?
admin-canned-delete-text = Nikt go już nie znajdzie, w żadnym języku. To, co z nim wysłano, zostaje.
admin-canned-deleted = Szablon /{ $shortcut } został usunięty.
admin-tags-intro = Słowa, według których porządkuje się rozmowy. Zmiana nazwy etykiety obejmuje wszystkie rozmowy.
admin-tags-add = Dodaj etykietę
admin-tags-search = Szukaj etykiet
admin-tags-none = Nie ma jeszcze etykiet. Można dodać je tutaj albo pozwolić konsultantom zacząć od własnych.
admin-tags-name = Etykieta
admin-tags-name-hint = Najwyżej 50 znaków; zapisywana małymi literami.
admin-tags-used = Rozmowy: { $number }
admin-tags-delete = Usuń etykietę
admin-tag-delete-title = Usunąć etykietę „{ $tag }”?
admin-tag-delete-text = Zniknie ze wszystkich rozmów, które ją mają; nie można tego cofnąć. Rozmowy: { $number }
admin-tag-deleted = Etykieta „{ $tag }” została usunięta.
admin-tag-join = Połącz
admin-tag-join-title = Etykieta „{ $tag }” już istnieje
admin-tag-join-text = Wszystkie rozmowy z „{ $before }” dostaną zamiast niej „{ $tag }”. Potem nie da się ich odróżnić.
admin-attributes-intro = Co warto wiedzieć o rozmowach i odwiedzających poza ich słowami, na przykład plan albo numer zamówienia. To, co witryna podaje pod tym samym kluczem, wypełnia się samo.
admin-attributes-add = Dodaj atrybut
admin-attributes-none = Nie ma jeszcze atrybutów.
admin-attribute-label = Nazwa
admin-attribute-labels = Nazwy w innych językach
admin-attribute-labels-hint = Po jednej w wierszu, najpierw język, na przykład nl: Plan
admin-attribute-key = Klucz
admin-attribute-key-hint = Jak nazywa to witryna, na przykład plan. Później nie można go zmienić.
admin-attribute-kind = Rodzaj
admin-attribute-kind-text = Tekst
admin-attribute-kind-number = Liczba
admin-attribute-kind-boolean = Tak lub nie
admin-attribute-kind-date = Data
admin-attribute-kind-choice = Lista wyboru
admin-attribute-kind-link = Link
admin-attribute-choices = Możliwości
admin-attribute-choices-hint = Po jednej w wierszu.
admin-attribute-owner = Dotyczy
admin-attribute-owner-conversation = Rozmowy
admin-attribute-owner-visitor = Odwiedzającego
admin-attribute-editors = Kto może go zmieniać
admin-attribute-editors-agents = Wszyscy konsultanci
admin-attribute-editors-supervisors = Kierownicy
admin-attribute-editors-nobody = Nikt, tylko witryna
admin-attribute-shown = Pokazuj obok rozmowy
admin-attribute-retired = Wycofaj: nigdzie go nie widać, a wartości zostają
admin-attribute-is-retired = Wycofany

## The site

admin-site-intro = Jak witryna wygląda i mówi, jak rozmowy trafiają do ludzi i jak długo przechowywane są dane.
admin-site-looks = Wygląd i języki
admin-site-name = Nazwa witryny
admin-site-name-hint = Odwiedzający widzą ją u góry czatu.
admin-site-accent = Kolor
admin-site-first-language = Język główny
admin-site-first-language-hint = Gdy o odwiedzającym nic więcej nie wiadomo.
admin-site-languages = Języki
admin-site-languages-hint = Odwiedzający mogą wybierać spośród nich.
admin-site-tone = Jak zwracać się do odwiedzających
admin-site-tone-formal = Oficjalnie
admin-site-tone-plain = Prosto
admin-site-tones = W niektórych językach inaczej
admin-site-tones-usual = Tak jak wszędzie
admin-site-fixed = { $variable } ustawiono na serwerze i to o tym decyduje.
admin-site-texts = Pierwsze słowa
admin-site-texts-language = W jakim języku
admin-site-greeting = Powitanie
admin-site-greeting-hint = Gdy puste, Hamdel wita własnymi słowami.
admin-site-starters = Pytania na początek
admin-site-starters-hint = Po jednym w wierszu, najwyżej cztery.
admin-site-routing = Jak rozmowy trafiają do ludzi
admin-site-assignment = Rozmowy
admin-site-assignment-pull = bierze z kolejki, kto chce
admin-site-assignment-offer = są proponowane kolejnym osobom
admin-site-assignment-auto = dostaje najbardziej odpowiednia osoba
admin-site-patience = Oczekiwanie na właściwy język, w sekundach
admin-site-patience-hint = Tak długo odwiedzający czeka na kogoś zajętego, kto pisze w jego języku.
admin-site-zone-hint = Tu o północy zaczynają się dni raportów. Puste: strefa czasowa pierwszego zespołu.
admin-site-retention = Jak długo przechowywane są dane
admin-site-retention-hint = W dniach; 0 oznacza na zawsze.
admin-site-keep-conversations = Treść rozmów
admin-site-keep-files = Pliki
admin-site-keep-searches = Pytania w dzienniku wyszukiwania
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG lub WebP, najwyżej 512 kB. Odwiedzający widzą je w czacie, konsultanci w panelu.
admin-site-logo-none = Nie ma jeszcze logo.
admin-site-logo-choose = Wybierz obraz
admin-site-logo-remove = Usuń logo
admin-site-no-articles = W tych językach nie ma jeszcze artykułu: { $languages }. Kto w nich pisze, dostaje artykuły w innym języku, ze zdaniem, które o tym mówi.

## Help lines, for when nobody is there

admin-help-title = Inne kontakty
admin-help-intro = Odwiedzający widzą je, gdy nikt nie może odpowiedzieć, najpierw te ze swojego kraju.
admin-help-country = Kraj
admin-help-elsewhere = Wszędzie indziej
admin-help-phone = Telefon
admin-help-mail = E-mail
admin-help-hours = Godziny
admin-help-hours-hint = Według czasu tego kraju. Jeśli kontakt działa zawsze, nie zaznaczaj żadnego dnia.
admin-help-add = Dodaj kontakt
admin-help-remove = Usuń ten kontakt
admin-help-incomplete = Każdy kontakt wymaga numeru telefonu lub adresu e-mail.
admin-help-twice = Dla: { $country } są dwa kontakty. Połącz je.
admin-crisis-title = Pomoc dla osób w rozpaczy
admin-crisis-intro = Kto pisze, że nie chce już żyć, trafia od razu do zespołu, przed wszystkimi innymi. Często nikogo wtedy nie ma, a ktoś, kto wysłucha, może uratować życie. Wpisz tutaj, kto to jest, dla każdego kraju i języka. Nikt inny nie może tego wiedzieć: bez wpisu odwiedzający są proszeni tylko o telefon na numer alarmowy.
admin-crisis-language = Język
admin-crisis-any-language = Każdy język
admin-crisis-text = Kto wysłucha i gdzie
admin-crisis-text-hint = Tak, jak przeczytają to odwiedzający: nazwa oraz numer lub adres.
admin-crisis-add = Dodaj linię wsparcia
admin-crisis-incomplete = Każda z tych linii musi mieć tekst.
admin-crisis-twice = Są dwie linie dla tego samego kraju i języka. Połącz je.
admin-site-security = Bezpieczeństwo
admin-site-factor = Każdy, kto tu pracuje, potrzebuje drugiego składnika
admin-site-factor-hint = Kto go nie ma, konfiguruje go przed wszystkim innym. Ty też.

## Channels and the log

admin-channels-intro = Skąd przychodzą odwiedzający i czy dociera to, co jest tam wysyłane.
admin-channels-waiting =
    { $count ->
        [one] { $count } wiadomość czeka na dostarczenie
        [few] { $count } wiadomości czekają na dostarczenie
        [many] { $count } wiadomości czeka na dostarczenie
       *[other] { $count } wiadomości czeka na dostarczenie
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } wiadomości nie udało się dostarczyć w tym tygodniu
        [few] { $count } wiadomości nie udało się dostarczyć w tym tygodniu
        [many] { $count } wiadomości nie udało się dostarczyć w tym tygodniu
       *[other] { $count } wiadomości nie udało się dostarczyć w tym tygodniu
    }
admin-channels-well = Wszystko w porządku
admin-channels-trouble = Problem
admin-channel-web = Czat w witrynie
admin-channel-rest = Inne programy (REST)
admin-channel-live-chatwoot = Pracownicy w Chatwoot
admin-channel-live-zammad = Pracownicy w Zammad
admin-channels-try = Sprawdź połączenie
admin-channels-trying = Sprawdzanie…
admin-channels-last-error = Ostatni błąd, { $when }:
admin-channels-do-given-up = Część odwiedzających nie dostała tego, co wysłano. Sprawdź połączenie, a potem ponów niedoręczone.
admin-channels-do-waiting = Wysyłanie powtarza się samo. Jeśli to trwa, sprawdź połączenie.
admin-channels-try-none = Wszystko w porządku. Połączono jako
admin-channels-try-unreachable = Platforma jest nieosiągalna. Spróbuj za kilka minut; jeśli to trwa, trzeba sprawdzić, czy serwer może łączyć się z internetem.
admin-channels-try-token = Platforma nie zna tokenu. Ustaw właściwy na serwerze i uruchom go ponownie.
admin-channels-try-address = Platforma nie dostarcza na ten serwer. Podaj jej adres { $address } (setWebhook).
admin-channels-try-deliveries = Platforma nie mogła ostatnio dostarczać na ten serwer. Podaje:
admin-channels-failed = Pokaż niedoręczone
admin-channels-again = Spróbuj ponownie
admin-channels-again-all = Spróbuj ponownie wszystkie
admin-channels-failed-none = Nie ma już nic niedoręczonego.
admin-channels-again-done =
    { $count ->
        [one] { $count } wiadomość jest wysyłana ponownie
        [few] { $count } wiadomości są wysyłane ponownie
        [many] { $count } wiadomości jest wysyłanych ponownie
       *[other] { $count } wiadomości jest wysyłane ponownie
    }
admin-line-title = Wiersz kodu dla Twojej witryny
admin-line-hint = Wstaw ten wiersz przed końcem body każdej strony, a pojawi się czat.
admin-log-intro = Co zrobiono, kto i kiedy. Niczego nie można tu zmienić.
admin-log-by-itself = Automatycznie
admin-log-more = Wcześniejsze
admin-deed-agent-invited = Zaproszenie osoby
admin-deed-agent-changed = Zmiana danych osoby
admin-deed-agent-removed = Dezaktywacja osoby
admin-deed-link-made = Utworzenie linku do wyboru hasła
admin-deed-link-used = Wybór hasła przez link
admin-deed-password-changed = Zmiana hasła
admin-deed-signed-out = Wylogowanie
admin-deed-site-changed = Zmiana ustawień witryny
admin-deed-visitor-secret-renewed = Nowy sekret dla zalogowanych odwiedzających
admin-deed-visitor-secret-removed = Usunięto sekret dla zalogowanych odwiedzających
admin-deed-team-changed = Zmiana zespołu
admin-deed-team-removed = Usunięcie zespołu
admin-deed-canned-changed = Zapisanie szablonu
admin-deed-canned-removed = Usunięcie szablonu
admin-deed-tag-added = Dodanie etykiety
admin-deed-tag-renamed = Zmiana nazwy etykiety
admin-deed-tag-removed = Usunięcie etykiety
admin-deed-attribute-defined = Zapisano atrybut
admin-deed-attribute-retired = Wycofano atrybut
admin-deed-attribute-set = Zmieniono atrybut rozmowy
admin-deed-glossary-changed = Zmiana słownika
admin-deed-deliveries-retried = Ponowne wysłanie niedoręczonych wiadomości
admin-deed-script-changed = Zmiana brzmienia tekstu
admin-deed-visitor-exported = Wydanie danych odwiedzającego
admin-deed-agent-made = Utworzenie konta przy pierwszym logowaniu
admin-deed-identity-linked = Połączenie konta z dostawcą logowania
admin-deed-identity-unlinked = Odłączenie konta od dostawcy logowania
admin-deed-role-given = Zmiana roli według grup u dostawcy
admin-deed-second-factor-on = Włączenie drugiego składnika
admin-deed-second-factor-off = Wyłączenie drugiego składnika
admin-deed-second-factor-reset = Zresetowanie drugiego składnika
admin-deed-recovery-codes-made = Utworzenie nowych kodów odzyskiwania
admin-deed-recovery-code-used = Użycie kodu odzyskiwania
admin-deed-link-mailed = Wysłanie linku e-mailem
admin-deed-macro-changed = Zapisanie makra
admin-deed-macro-removed = Usunięcie makra
admin-deed-rule-changed = Zapisanie reguły
admin-deed-rule-on = Włączenie reguły
admin-deed-rule-off = Wyłączenie reguły
admin-deed-rules-ordered = Zmiana kolejności reguł
admin-deed-rule-removed = Usunięcie reguły
admin-deed-webhook-added = Dodanie webhooka
admin-deed-webhook-changed = Zapisanie webhooka
admin-deed-webhook-removed = Usunięcie webhooka
admin-deed-webhook-secret-renewed = Nowy sekret webhooka
admin-deed-webhook-off = Wyłączenie webhooka
admin-deed-webhook-replayed = Ponowne wysyłki webhooka
admin-deed-action-added = Dodanie akcji
admin-deed-action-changed = Zapisanie akcji
admin-deed-action-removed = Usunięcie akcji
admin-deed-action-secret-renewed = Nowy sekret akcji
admin-deed-article-action-set = Odpowiedź artykułu z aktualnymi danymi
admin-deed-article-action-dropped = Powrót artykułu do własnego tekstu odpowiedzi
admin-deed-dialogue-added = Dodanie dialogu
admin-deed-dialogue-changed = Zmiana dialogu
admin-deed-dialogue-deleted = Usunięcie dialogu
admin-deed-dialogues-imported = Import dialogów
admin-deed-article-published-anyway = Publikacja artykułu mimo pytań testowych
admin-deed-articles-merged = Połączenie artykułów
admin-deed-synonyms-changed = Zmiana synonimów
admin-log-kind-invitation = Zaproszenie
admin-log-kind-reset = Nowe hasło
admin-log-kind-forgotten = Zapomniane hasło
admin-log-kind-entry = Logowanie bez hasła
admin-log-by-visitor = Na prośbę odwiedzającego
admin-log-by-age = Koniec okresu przechowywania

## Webhooki

admin-webhooks-intro = Inne systemy, na przykład CRM, helpdesk lub narzędzie pocztowe, od razu dowiadują się, co się tu dzieje. Wszystko, co dostają, jest podpisane.
admin-webhooks-add = Dodaj webhook
admin-webhooks-none = Nie ma jeszcze webhooków.
admin-webhook-url = Adres
admin-webhook-url-hint = Gdzie inny system odbiera webhooki, na przykład https://crm.example/hooks
admin-webhook-events = O czym się dowiaduje
admin-webhook-event-answered = Asystent odpowiada artykułem
admin-webhook-event-assigned = Konsultant dostaje rozmowę
admin-webhook-event-missed = Nie znaleziono artykułu
admin-webhook-event-erased = Dane odwiedzającego są usuwane
admin-webhook-event-test = Test
admin-webhook-active = Włączony
admin-webhook-on = Wł.
admin-webhook-off = Wył.
admin-webhook-fault = Wyłączył się sam: { $message }
admin-webhook-failing = Od { $when } nic nie dotarło. Kolejne próby odbywają się same.
admin-webhook-secret-title = Sekret webhooka „{ $name }”
admin-webhook-secret-text = Tym sekretem inny system sprawdza podpisy. Skopiuj go teraz: jest widoczny tylko ten jeden raz.
admin-webhook-secret-copy = Kopiuj sekret
admin-webhook-renew = Nowy sekret
admin-webhook-renew-title = Utworzyć nowy sekret dla „{ $name }”?
admin-webhook-renew-text = Przez 24 godziny wszystko jest podpisywane także starym, aby był czas na zmianę w innym systemie.
admin-webhook-test = Wyślij test
admin-webhook-test-well = Test dotarł.
admin-webhook-test-failed = Test nie dotarł.
admin-webhook-delete = Usuń webhook
admin-webhook-delete-title = Usunąć webhook „{ $name }”?
admin-webhook-delete-text = Inny system nie dowie się już o niczym, a to, co jest jeszcze w drodze, przepadnie.
admin-webhook-deliveries = Pokaż ostatnie wysyłki
admin-webhook-deliveries-none = Ostatnio niczego nie wysłano.
admin-webhook-delivered = Dostarczono
admin-webhook-waiting = W drodze
admin-webhook-dead = Nie dostarczono
admin-webhook-again = Wyślij ponownie
admin-webhook-again-all = Wyślij ponownie wszystko, czego nie dostarczono
admin-webhook-again-done = Wysłano ponownie: { $number }

## Live data

admin-actions-intro = To, co asystent sprawdza w innych systemach, aby odpowiedzieć, na przykład stan zamówienia. Wybiera się to w artykule, w części „Aktualne dane”.
admin-actions-add = Dodaj akcję
admin-actions-none = Nie ma jeszcze akcji. Po dodaniu pierwszej artykuły będą mogły odpowiadać tym, co wiedzą inne systemy.
admin-action-name-hint = Nazwa w innym systemie, na przykład action_order_status
admin-action-kind = Gdzie się sprawdza
admin-action-kind-webhook = Pod własnym adresem, podpisanym zapytaniem
admin-action-kind-rasa = Na serwerze akcji Rasa
admin-action-kind-demo = Nigdzie: zmyślone zamówienia, na próbę
admin-action-url-hint = Miejsce, w którym odpowiada inny system, na przykład https://shop.example/actions
admin-action-details = Potrzebne dane
admin-action-details-hint = O to, czego brakuje, asystent pyta odwiedzających.
admin-action-detail-add = Dodaj pozycję
admin-action-detail-remove = Usuń tę pozycję
admin-action-detail-name-hint = Litery łacińskie, cyfry i podkreślenia, na przykład order
admin-action-detail-email = Adres e-mail
admin-action-detail-order = Numer zamówienia
admin-action-detail-shapes = Jak wygląda
admin-action-detail-shapes-hint = Po jednym wzorze w wierszu, na przykład HD-#####: # to cyfra, @ to litera.
admin-action-detail-label = O co pyta się odwiedzających
admin-action-detail-label-hint = Na przykład: numer klienta. Przy adresach e-mail i numerach zamówień nie trzeba.
admin-action-detail-labels = To samo w innych językach
admin-action-detail-labels-hint = Po jednym w wierszu, najpierw język, na przykład nl: uw klantnummer
admin-action-detail-attribute = Atrybut, który to zastępuje
admin-action-detail-attribute-hint = email, visitor_id albo klucz atrybutu: o to, za co ręczy witryna, nie trzeba pytać.
admin-action-words = Co znaczą kody
admin-action-words-hint = W każdym wierszu kod, język i słowa, na przykład shipped en: on its way
admin-action-words-wrong = W tym wierszu brakuje kodu, języka albo słów: { $line }
admin-action-vouched = Tylko dla odwiedzających, za których ręczy witryna
admin-action-articles = Odpowiada w:
admin-action-articles-none = Żaden artykuł jeszcze tak nie odpowiada.
admin-action-try = Wypróbuj
admin-action-try-title = Wypróbowanie „{ $name }”
admin-action-try-hint = To prawdziwe zapytanie, dla nikogo konkretnego.
admin-action-try-found = Znaleziono. W odpowiedziach te nazwy stoją w nawiasach klamrowych:
admin-action-try-nothing = Inny system nic nie wie o tych danych.
admin-action-try-too-slow = Inny system nie odpowiedział w ciągu dwóch sekund.
admin-action-try-unreachable = Inny system jest nieosiągalny. Sprawdź adres i to, czy system działa.
admin-action-try-wrong-answer = Odpowiedzi innego systemu nie można użyć. Musi to być JSON z wartościami, które są tekstami lub liczbami.
admin-action-try-refused-address = Adres prowadzi do sieci tego serwera, a to jest tu niedozwolone.
admin-action-try-failed = Inny system odmówił: { $why }
admin-action-renew-text = Stary sekret przestaje wtedy działać. Dopóki nowy nie zostanie tam ustawiony, artykuły podają własne odpowiedzi.
admin-action-delete = Usuń akcję
admin-action-delete-title = Usunąć akcję „{ $name }”?
admin-action-delete-text = Artykuły, które z nią odpowiadają, znów podadzą własne odpowiedzi.

## Rules

admin-rules-intro = Co dzieje się samo, gdy coś się wydarzy. Reguły działają od góry do dołu, każda raz; to, co robi reguła, nie uruchamia żadnej innej.
admin-rules-add = Dodaj regułę
admin-rules-none = Nie ma jeszcze reguł.
admin-rule-when = Kiedy
admin-rule-event-begun = Zaczyna się rozmowa
admin-rule-event-handed-over = Potrzebny jest człowiek
admin-rule-event-message = Odwiedzający pisze
admin-rule-event-closed = Rozmowa zostaje zakończona
admin-rule-event-rated = Odwiedzający ocenia rozmowę
admin-rule-event-overdue = Czas docelowy został przekroczony
admin-rule-event-waiting = Ktoś długo czeka
admin-rule-minutes = Ile minut
admin-rule-if = Tylko jeśli
admin-rule-words = Jedno z tych słów w wiadomości
admin-rule-tags = Jedna z tych etykiet
admin-rule-commas = Oddzielone przecinkami.
admin-rule-languages = Język
admin-rule-channels = Kanał
admin-rule-teams = Zespół
admin-rule-feelings = Nastrój
admin-rule-hours = Godziny pracy
admin-rule-hours-any = O każdej porze
admin-rule-hours-open = W godzinach pracy
admin-rule-hours-closed = Poza godzinami pracy
admin-rule-attribute = Atrybut podany przez witrynę
admin-rule-attribute-value = Co zawiera
admin-rule-try = Wypróbuj na wcześniejszych rozmowach
admin-rule-tried = Objęłaby { $met } z ostatnich { $tried } rozmów.
admin-rule-active = Włączona
admin-rule-on = Wł.
admin-rule-off = Wył.
admin-rule-up = Przenieś w górę
admin-rule-fault = Wyłączyła się sama: { $message }
admin-rule-incomplete = Nadaj regule nazwę i uzupełnij każdy krok.
admin-rule-delete-title = Usunąć regułę „{ $name }”?
admin-rule-delete-text = To, co zrobiła do tej pory, zostaje.

## The first start

admin-start-step = Krok { $step } z { $of }
admin-start-next = Dalej
admin-start-skip = Na razie pomiń
admin-start-incomplete = Podaj imię i nazwisko oraz nazwę użytkownika.
admin-start-done-already = Ta witryna jest już skonfigurowana. Zaloguj się.
admin-start-you-title = Witamy! Najpierw: kim jesteś?
admin-start-you-intro = To będzie konto administratora.
admin-start-site-title = W jakich językach mówi Twoja witryna?
admin-start-site-intro = Wszystko można później zmienić.
admin-start-hours-title = Kiedy ktoś jest na miejscu?
admin-start-hours-intro = Poza tymi godzinami odpowiada asystent i mówi, kiedy ktoś wróci.
admin-start-colleague-title = Kto pracuje z Tobą?
admin-start-colleague-intro = Zaproś pierwszą osobę z zespołu. Pojawi się link do przekazania.
admin-start-line-title = Gotowe. Teraz do odwiedzających
admin-start-line-intro = Wypróbuj w sklepie pokazowym i odpowiedz w panelu konsultanta.
admin-start-to-desk = Otwórz panel konsultanta
admin-start-to-shop = Otwórz sklep pokazowy

## Mails to people who work here

mail-greeting = Dzień dobry, { $name },
mail-copy = Jeśli przycisk nie działa, otwórz ten adres:
mail-forgotten-subject = Nowe hasło do { $site }
mail-forgotten-text = Dla konta { $login } poproszono o nowe hasło. Można je wybrać tutaj:
mail-forgotten-button = Wybierz nowe hasło
mail-forgotten-note = Link działa raz, przez godzinę. Jeśli to nie Ty o niego prosisz, nie trzeba nic robić: hasło pozostaje bez zmian.
mail-invitation-subject = Twoje konto w { $site }
mail-invitation-text = To zaproszenie do { $site }. Twoja nazwa użytkownika to { $login }. Na początek wybierz hasło:
mail-invitation-button = Wybierz hasło
mail-invitation-note = Link działa raz, przez siedem dni. Jeśli jest niespodziewany, nie trzeba nic robić.

## The widget on the site's pages

admin-widget-intro = Wygląd czatu i jego pierwsze słowa, na wszystkich stronach naraz.
admin-widget-looks = Wygląd i miejsce
admin-widget-side = Strona okna
admin-widget-side-end = Gdzie kończą się wiersze
admin-widget-side-start = Gdzie zaczynają się wiersze
admin-widget-side-left = Lewa
admin-widget-side-right = Prawa
admin-widget-offset-side = Piksele od boku
admin-widget-offset-bottom = Piksele od dołu
admin-widget-layer = Warstwa
admin-widget-theme = Jasny czy ciemny
admin-widget-theme-auto = Jak na urządzeniu odwiedzającego
admin-widget-theme-light = Zawsze jasny
admin-widget-theme-dark = Zawsze ciemny
admin-widget-phones = Bez przycisku na telefonach
admin-widget-phones-hint = Dla stron, które mają własny przycisk otwierający czat.
admin-widget-words = Teksty
admin-widget-launcher = Tekst na przycisku
admin-widget-consent = Na co odwiedzający najpierw się zgadzają
admin-widget-consent-hint = Do tego czasu nic nie jest przechowywane, ani w ich przeglądarce, ani tutaj. Puste pole: nikt nie jest pytany.
admin-widget-consent-link = Adres informacji o prywatności
admin-widget-line = Wiersz na strony
admin-widget-line-hint = Należy go umieścić na każdej stronie, która ma mieć czat. Ustawienia stąd działają bez ponownej zmiany wiersza.
admin-widget-copy = Kopiuj
admin-widget-preview = Podgląd
admin-widget-preview-hint = To prawdziwy czat: co się w nim napisze, trafia do konsultantów.
admin-widget-secret = Zalogowani odwiedzający
admin-widget-secret-intro = Serwer witryny podpisuje identyfikator zalogowanej osoby, a ta znajduje swoje rozmowy na każdym urządzeniu.
admin-widget-secret-none = Nie ma jeszcze sekretu.
admin-widget-secret-since = Sekret utworzono: { $when }.
admin-widget-secret-old = Poprzedni jest ważny do { $when }.
admin-widget-secret-make = Utwórz sekret
admin-widget-secret-renew = Nowy sekret
admin-widget-secret-renew-text = Stary jest ważny jeszcze 24 godziny, żeby był czas na zmianę na serwerze.
admin-widget-secret-at-once = Unieważnij stary od razu: może go mieć ktoś inny
admin-widget-secret-title = Sekret witryny
admin-widget-secret-text = Należy go trzymać na serwerze, nigdy na stronie. Trzeba go skopiować teraz: jest pokazywany tylko ten jeden raz.
admin-widget-secret-remove = Usuń sekret
admin-widget-secret-remove-title = Usunąć sekret?
admin-widget-secret-remove-text = Potem nikt nie będzie rozpoznawany na innych urządzeniach.
admin-widget-server = Na serwerze
admin-widget-page = Na stronie
