### Polski: napisy panelu konsultanta i edytora artykułów oraz ich wspólna strona logowania (forma bezosobowa).

## Logowanie

signin-title-desk = Panel konsultanta
signin-title-editor = Edytor artykułów
signin-intro-desk = Zaloguj się, aby rozmawiać z odwiedzającymi.
signin-intro-editor = Zaloguj się, aby pisać i ulepszać artykuły.
signin-login = Nazwa użytkownika
signin-password = Hasło
signin-show-password = Pokaż hasło
signin-caps-lock = Włączony jest Caps Lock.
signin-send = Zaloguj się
signin-sending = Logowanie…
signin-checking = Chwileczkę…
signin-language = Język
signin-incomplete = Podaj nazwę użytkownika i hasło.
signin-wrong = Nieprawidłowa nazwa użytkownika lub hasło. Spróbuj jeszcze raz.
signin-too-often = Zbyt wiele prób. Odczekaj kwadrans i spróbuj ponownie.
signin-not-allowed = Logowanie się powiodło, ale to konto nie ma dostępu do tej strony.
signin-go-desk = Przejdź do panelu konsultanta
signin-go-editor = Przejdź do edytora artykułów
signin-unreachable = Serwer jest w tej chwili nieosiągalny. Spróbuj ponownie.
signin-failed = Nie udało się zalogować. Spróbuj ponownie za chwilę.
signin-retry = Ponów
signin-code = Kod
signin-code-intro = Wpisz kod z aplikacji uwierzytelniającej albo kod odzyskiwania.
signin-code-wrong = Ten kod jest nieprawidłowy albo został już użyty. Poczekaj na następny i spróbuj ponownie.
signin-code-missing = Wpisz kod.
signin-back = Wstecz
signin-forgot = Nie pamiętasz hasła?
signin-forgot-intro = Na adres e-mail przyjdzie link, przez który wybiera się nowe hasło.
signin-forgot-send = Wyślij link
signin-forgot-sent = Jeśli istnieje konto o tej nazwie użytkownika, link jest w drodze na jego adres e-mail. Działa przez godzinę.
signin-forgot-ask = Poproś administratora o link do wyboru nowego hasła.
signin-factor-needed = Tutaj każdy potrzebuje drugiego składnika logowania. Zaloguj się i skonfiguruj swój.
signin-factor-title = Skonfiguruj drugi składnik
signin-factor-scan = Zeskanuj ten obraz aplikacją uwierzytelniającą w telefonie.
signin-factor-picture = Kod QR dla aplikacji uwierzytelniającej
signin-factor-key = Albo wpisz ten klucz w aplikacji
signin-factor-confirm = Włącz
signin-codes-title = Twoje kody odzyskiwania
signin-codes-text = Każdy z nich pozwala zalogować się raz, gdy nie masz telefonu pod ręką. Zachowaj je w bezpiecznym miejscu: są widoczne tylko teraz.
signin-codes-copy = Kopiuj kody
signin-codes-copied = Skopiowano.
signin-codes-done = Kody są już zachowane
signin-with = Zaloguj się przez { $provider }
signin-or = lub
signin-leave-provider = Wyloguj się też z { $provider }
signin-oidc-away = Usługa { $provider } jest teraz nieosiągalna. Spróbuj za chwilę.
signin-oidc-cancelled = Logowanie przez { $provider } nie zostało dokończone.
signin-oidc-expired = Trwało to zbyt długo albo zostało już wykorzystane. Zaloguj się jeszcze raz.
signin-oidc-refused = Nie udało się potwierdzić danych z { $provider }. Spróbuj ponownie; jeśli to nie pomoże, powiadom administratora.
signin-oidc-unknown = { $provider } rozpoznaje tę osobę, ale nie ma ona tutaj konta. Poproś o nie administratora.
signin-oidc-deactivated = To konto zostało tutaj wyłączone. Skontaktuj się z administratorem.

## Panel: elementy ogólne

desk-title = Panel konsultanta
desk-skip = Przejdź do rozmowy
desk-sign-out = Wyloguj się
desk-language = Język strony
desk-connected = Połączono
desk-connecting = Łączenie…
desk-disconnected = Brak połączenia. Trwa ponowne łączenie…
desk-sound-on = Dźwięk przy nowych rozmowach: włączony
desk-sound-off = Dźwięk przy nowych rozmowach: wyłączony
desk-alerts-on = Powiadomienia przeglądarki: włączone
desk-alerts-off = Powiadomienia przeglądarki: wyłączone
desk-alerts-forbidden = Przeglądarka nie zezwala tej stronie na powiadomienia. Można to zmienić w jej ustawieniach.
desk-menu = Menu
desk-reports = Raporty
desk-presence = Mój status
desk-presence-online = Online
desk-presence-away = Zaraz wracam
desk-presence-offline = Offline
desk-presence-told-online = Status: online. Rozmowy mogą teraz napływać.
desk-presence-told-away = Status: zaraz wracam. Rozmowy jeszcze bez odpowiedzi wracają do kolejki.
desk-presence-told-offline = Status: offline. Rozmowy jeszcze bez odpowiedzi wracają do kolejki.
desk-colleagues = Współpracownicy
desk-colleagues-there = Współpracownicy online: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } z { $capacity } rozmowy
        [few] { $load } z { $capacity } rozmów
        [many] { $load } z { $capacity } rozmów
       *[other] { $load } z { $capacity } rozmowy
    }
desk-languages-more = jeszcze { $count }
desk-team-open = Zespół, teraz pracuje
desk-team-closed = Zespół, teraz nie pracuje
desk-close-box = Zamknij
desk-back = Wróć do listy
desk-back-conversation = Wróć do rozmowy
desk-loading = Wczytywanie…
desk-retry = Ponów
desk-dismiss = Ukryj

## Panel: lista

desk-conversations = Rozmowy
desk-view-queue = Kolejka
desk-view-mine = Moje
desk-view-all = Wszystkie
desk-empty-queue = Nikt nie czeka. Można odetchnąć: nowe rozmowy pojawią się tu same.
desk-empty-mine = Nie prowadzisz teraz żadnej rozmowy. W dogodnej chwili przejmij którąś z kolejki.
desk-empty-all = Nie ma jeszcze rozmów. Gdy tylko ktoś napisze, będzie to tu widać.
desk-empty-search = Nic nie znaleziono dla „{ $search }”. Może inne słowo, imię i nazwisko albo adres e-mail?
desk-search = Szukaj rozmów
desk-search-placeholder = Słowa, nazwisko lub e-mail
desk-searching = Szukanie…
desk-list-more = Pokaż starsze rozmowy
desk-filter = Filtruj
desk-filter-team = Zespół
desk-filter-priority = Priorytet
desk-filter-priority-from = { $priority } lub wyższy
desk-filter-tag = Etykieta
desk-filter-waiting = Czeka co najmniej
desk-filter-due = Termin
desk-filter-due-soon = Wkrótce lub po terminie
desk-filter-due-overdue = Po terminie
desk-filter-any = Dowolne
desk-filter-reset = Pokaż wszystko
desk-filter-nothing = Żadna rozmowa nie pasuje tu do filtra.
desk-sort = Kolejność
desk-sort-served = W kolejności obsługi
desk-sort-waiting = Najpierw najdłużej czekające
desk-sort-newest = Najpierw najnowsze
desk-sort-oldest = Najpierw najstarsze
desk-sort-priority = Najpierw najpilniejsze
desk-sort-due = Najpierw najbliższy termin
desk-views = Zapisane widoki
desk-view-save = Zapisz ten widok
desk-view-delete = Usuń ten widok
desk-select = Zaznacz
desk-select-all = Zaznacz wszystko
desk-select-one = Zaznacz: { $visitor }
desk-selected = Zaznaczone: { $number }
desk-bulk-done = Zrobione: { $done }. Niemożliwe: { $failed }.
desk-tags = Etykiety
desk-tags-hint = Etykiety oddziela się przecinkami.
desk-visitor-unnamed = Odwiedzający
desk-visitor-names = Lis, Sowa, Wydra, Czapla, Jeż, Jaskółka, Delfin, Wiewiórka, Rudzik, Borsuk, Żółw, Jeleń, Zimorodek, Zając, Foka, Skowronek
desk-place = Miejsce w kolejce: { $place }
desk-waiting-time = Czas oczekiwania: { $time }
desk-unread = Nowa wiadomość
desk-writer-you = Ja:
desk-writer-bot = Asystent:
desk-new-conversation = Nowa rozmowa w kolejce: { $visitor }
desk-new-message = Nowa wiadomość: { $visitor }
desk-told-assigned = { $visitor }: rozmowa należy teraz do Ciebie.
desk-told-transferred = { $agent } przekazuje Ci rozmowę: { $visitor }.
desk-told-mentioned = { $agent } wspomina o Tobie w notatce: { $visitor }.
desk-told-reopened = { $visitor } pisze ponownie po zakończeniu rozmowy.
desk-told-taken-over = { $agent } przejmuje od Ciebie rozmowę: { $visitor }.
desk-told-due-soon = { $visitor }: czas prawie minął.
desk-told-overdue = { $visitor }: czas minął.
desk-state-bot = Prowadzi asystent
desk-state-waiting = Oczekuje
desk-state-agent = Prowadzi { $agent }
desk-state-mine = Moja rozmowa
desk-state-closed = Zakończona

desk-chip-offered = Zaproponowano: { $agent }
desk-chip-offered-me = Propozycja dla mnie
desk-chip-snoozed = Do { $time }
desk-chip-vip = VIP
desk-chip-repeated = Ponownie
desk-chip-priority = Priorytet { $priority }
desk-chip-priority-hint = Rośnie o jeden z każdymi dziesięcioma minutami oczekiwania.
desk-chip-first = Pilne
desk-chip-first-hint = Rozpacz albo żałoba: przed wszystkimi innymi.
desk-chip-after-hours = Po godzinach
desk-chip-meanwhile = Odpowiedziano w międzyczasie
desk-chip-team = Zespół { $team }
desk-chip-reply-due = Odpowiedź w ciągu { $time }
desk-chip-reply-overdue = Odpowiedź spóźniona o { $time }
desk-chip-resolution-due = Rozwiązanie w ciągu { $time }
desk-chip-resolution-overdue = Rozwiązanie spóźnione o { $time }
desk-trend-worse = { $emotion }, coraz silniej
desk-trend-better = { $emotion }, już spokojniej
desk-trend-calm-again = Znowu spokojnie
desk-trend-course = Ostatnie wiadomości: { $course }

## Panel: propozycja przejęcia rozmowy

desk-offers = Rozmowy do przyjęcia
desk-offer-title = Przejąć tę rozmowę?
desk-offer-announced = Przejąć tę rozmowę? Czeka { $visitor }.
desk-offer-more =
    { $count ->
        [one] Po tej jeszcze { $count } rozmowa
        [few] Po tej jeszcze { $count } rozmowy
        [many] Po tej jeszcze { $count } rozmów
       *[other] Po tej jeszcze { $count } rozmowy
    }
desk-offer-seconds = { $seconds } s
desk-accept = Przyjmij
desk-decline = Odrzuć
desk-banner-offered-me = { $visitor } czeka, a rozmowę zaproponowano Tobie.
desk-banner-offered = Rozmowę zaproponowano właśnie innej osobie ({ $agent }). Jeśli ta osoba nie może się nią zająć, można ją przejąć.

## Panel: rozmowa

desk-nothing-open = Wybierz rozmowę z listy, aby ją przeczytać.
desk-nothing-open-hint = Naciśnij ?, aby zobaczyć skróty klawiszowe.
desk-transcript = Wiadomości
desk-author-bot = Asystent
desk-author-agent = Konsultant
desk-you = Ja
desk-take = Przejmij
desk-taking = Przejmowanie…
desk-close = Zakończ
desk-return = Oddaj asystentowi
desk-transfer = Przekaż innej osobie lub zespołowi
desk-transfer-confirm = Przekaż
desk-snooze = Odłóż na później
desk-snooze-confirm = Odłóż
desk-details = Szczegóły
desk-reply = Odpowiedź
desk-placeholder = Napisz odpowiedź (język: { $language })…
desk-placeholder-translated = Pisz w swoim języku, odpowiedź zostanie wysłana w tłumaczeniu (język: { $language })…
desk-send = Wyślij
desk-send-translated = Wyślij tłumaczenie
desk-send-as-written = Bez tłumaczenia
desk-send-hint = Enter wysyła, Shift + Enter zaczyna nowy wiersz, / wstawia szablon
desk-send-hint-translated = Enter wysyła tłumaczenie, Alt + Enter wysyła bez tłumaczenia, / wstawia szablon
desk-sending = Wysyłanie…
desk-not-sent = Nie wysłano.
desk-try-again = Ponów
desk-discard = Usuń
desk-too-long =
    { $count ->
        [one] { $count } znak ponad limit
        [few] { $count } znaki ponad limit
        [many] { $count } znaków ponad limit
       *[other] { $count } znaku ponad limit
    }
desk-typing = { $visitor } pisze…
desk-new-messages = Nowe wiadomości
desk-today = Dzisiaj
desk-yesterday = Wczoraj
desk-choices-offered = Zaproponowane odpowiedzi
desk-banner-waiting = { $visitor } czeka na człowieka. Przejmij rozmowę, aby odpowiedzieć.
desk-banner-other = Tę rozmowę prowadzi { $agent }. Można śledzić jej przebieg.
desk-banner-answering-for = Odpowiadasz w rozmowie, którą prowadzi { $agent }.
desk-banner-bot = Tę rozmowę prowadzi asystent. Można śledzić jej przebieg.
desk-banner-closed = Ta rozmowa została zakończona.
desk-taken-by = Ktoś był szybszy: tę rozmowę prowadzi już { $agent }.
desk-taken = Rozmowa przejęta. { $visitor } widzi, że ktoś już jest na miejscu.
desk-closed = Rozmowa została zakończona.
desk-returned = Rozmowę znowu prowadzi asystent.
desk-close-question = Zakończyć tę rozmowę?
desk-close-explanation = { $visitor } otrzyma podziękowanie i pytanie o ocenę. Przez kilka sekund można to cofnąć.
desk-close-how = Jak zakończyła się rozmowa?
desk-close-choose = Wybierz, jak zakończyła się rozmowa.
desk-resolution-solved = Rozwiązano
desk-resolution-solved-hint = Odwiedzający ma to, czego potrzebował.
desk-resolution-not-solved = Nie rozwiązano
desk-resolution-not-solved-hint = Sprawy nie dało się tu rozwiązać.
desk-resolution-no-answer = Brak odpowiedzi
desk-resolution-no-answer-hint = Odwiedzający już nie napisał.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Kończy się bez słowa do nadawcy.
desk-close-draft = Rozpoczęta odpowiedź nie zostanie wysłana.
desk-close-confirm = Zakończ rozmowę
desk-return-question = Oddać tę rozmowę asystentowi?
desk-return-explanation = Od teraz odpowiada asystent ({ $visitor }). Do rozmowy można się w każdej chwili znowu włączyć.
desk-return-confirm = Oddaj
desk-transfer-question = Przekazać tę rozmowę?
desk-transfer-explanation = { $visitor } dowie się, kto przejmuje rozmowę. Niczego nie trzeba powtarzać: razem z nią przechodzą wszystkie wiadomości i notatki.
desk-transfer-to = Komu?
desk-transfer-note = Co trzeba wiedzieć? (opcjonalnie)
desk-transfer-choose = Wybierz osobę lub zespół.
desk-transfer-nobody = Nikogo innego nie ma teraz na dyżurze i nie ma jeszcze zespołów.
desk-transfer-away = { $agent } jest teraz poza panelem. Rozmowa czeka najwyżej dwanaście godzin, a potem wraca do kolejki.
desk-transferred = Rozmowę przekazano: { $to }.
desk-snooze-question = Odłożyć tę rozmowę?
desk-snooze-explanation = Rozmowa pozostanie przypisana do tego konta i wróci o wybranej porze albo gdy tylko { $visitor } napisze.
desk-snooze-until = Do kiedy?
desk-snooze-hour = Na godzinę
desk-snooze-afternoon = Dziś po południu
desk-snooze-tomorrow = Jutro rano
desk-snooze-own = Do wybranej pory
desk-snooze-own-time = Data i godzina
desk-snooze-choose = Wybierz porę.
desk-snoozed = Odłożono do { $time }.
desk-banner-snoozed = Odłożono do { $time }. Rozmowa wróci wcześniej, gdy { $visitor } napisze albo po wysłaniu odpowiedzi.
desk-live-away = Brak połączenia z { $system }, dlatego ta rozmowa czeka tutaj. Odpowiedz tutaj.
desk-wake = Wznów teraz
desk-reopen = Otwórz ponownie
desk-reopened = Rozmowa jest znowu otwarta i należy do Ciebie.
desk-join = Włącz się
desk-take-over = Przejmij
desk-undo = Cofnij
desk-withdrawn = Cofnięto. Tekst jest znowu w polu.
desk-close-undone = Rozmowa jest otwarta jak wcześniej.
desk-cancel = Anuluj
desk-yes = Tak
desk-no = Nie

## Panel: pisanie

desk-modes = Co napisać
desk-mode-reply = Odpowiedź
desk-mode-note = Notatka wewnętrzna
desk-note = Notatka wewnętrzna
desk-note-placeholder = Napisz notatkę dla współpracowników…
desk-note-private = To widzą tylko współpracownicy, nigdy odwiedzający.
desk-note-add = Dodaj notatkę
desk-note-by = Notatka wewnętrzna, autor: { $agent }
desk-note-write = Napisz notatkę wewnętrzną
desk-note-cancel = Jednak bez notatki
desk-canned = Szablony
desk-canned-new = Nowy
desk-canned-shortcut = Skrót, jedno słowo
desk-canned-language = Język
desk-canned-text = Tekst
desk-canned-text-placeholder = Dzień dobry…
desk-canned-variables = Wpisz {"{"}visitor{"}"}, {"{"}agent{"}"} lub {"{"}order{"}"} tam, gdzie ma się znaleźć imię odwiedzającego, własne imię lub numer zamówienia.
desk-canned-save = Zapisz
desk-canned-saved = Zapisano.
desk-canned-delete = Usuń
desk-canned-delete-question = Usunąć szablon /{ $shortcut }?
desk-canned-none = Nie ma jeszcze szablonów.
desk-canned-nothing = Żaden szablon nie pasuje do „/{ $wanted }”. Naciśnij Esc, aby wysłać to bez zmian.
desk-original-show = Pokaż oryginał
desk-original-hide = Ukryj oryginał
desk-translated-from = Tłumaczenie automatyczne, język oryginału: { $language }
desk-sent-in = Wysłano tłumaczenie: { $language }
desk-sent-show = Pokaż, co wysłano
desk-sent-hide = Ukryj, co wysłano
desk-sent-as-written = Wysłano bez tłumaczenia
desk-translate-into = Tłumaczenie: { $language }
desk-preview = Tak to będzie brzmieć (język: { $language })
desk-translating = Tłumaczenie…
desk-untranslated-same-language = Tekst jest już w tym języku ({ $language }). Zostanie wysłany bez zmian.
desk-untranslated-no-pair = Tłumaczenie na ten język nie jest tu dostępne ({ $language }). Tekst zostanie wysłany tak, jak jest napisany.
desk-untranslated-unavailable = Tłumacz w tej chwili nie odpowiada. Jeśli do chwili wysłania to się nie zmieni, tekst zostanie wysłany tak, jak jest napisany.
desk-untranslated-too-late = Tłumaczenie trochę trwa. Jeśli nie będzie gotowe w chwili wysłania, tekst zostanie wysłany tak, jak jest napisany, a tłumaczenie dotrze po nim.
desk-untranslated-spans-lost = W tłumaczeniu zginąłby link, liczba lub nazwa. Tekst zostanie wysłany tak, jak jest napisany.
desk-untranslated-too-long = Tekst jest za długi, by przetłumaczyć go naraz. Zostanie wysłany tak, jak jest napisany; krótsze fragmenty można przetłumaczyć.
desk-untranslated-nothing-to-translate = Nie ma tu nic do tłumaczenia. Tekst zostanie wysłany bez zmian.
desk-attach = Wyślij plik
desk-attachment = Plik { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Makra
desk-macro-new = Nowe makro
desk-macro-edit = Edytuj makra
desk-macro-name = Nazwa
desk-macro-for = Dla kogo?
desk-macro-for-me = Tylko dla mnie
desk-macro-for-all = Dla wszystkich
desk-macro-steps = Kroki
desk-macro-step-add = Dodaj krok
desk-macro-step-down = Przenieś w dół
desk-macro-step-remove = Usuń
desk-macro-delete-question = Usunąć makro „{ $name }”?
desk-macro-conflict = Ktoś inny zmienił to makro. Wybierz je z listy, aby zobaczyć tę wersję.
desk-macro-done = Wykonano „{ $name }”.
desk-macro-partly = Nie udało się wykonać „{ $name }” w całości
desk-macro-undone = Cofnięto „{ $name }”.
desk-step-reply = Wyślij szablon
desk-step-tag = Dodaj etykietę
desk-step-untag = Usuń etykietę
desk-step-set-attribute = Ustaw atrybut
desk-step-prioritise = Ustaw priorytet
desk-step-note = Dodaj notatkę wewnętrzną
desk-step-take = Przejmij rozmowę
desk-step-pass-on = Przekaż
desk-step-close = Zakończ rozmowę
desk-step-done = Gotowe
desk-step-skipped = Nie próbowano
desk-level-normal = Normalny
desk-level-high = Wysoki
desk-level-highest = Bardzo wysoki
desk-command = Szukaj i wykonaj
desk-command-placeholder = Rozmowa, szablon, makro, artykuł lub działanie
desk-command-actions = Działania
desk-command-articles = Artykuły
desk-command-pages = Strony
desk-command-none = Nic nie znaleziono. Spróbuj innego słowa.
desk-command-found = Znaleziono: { $number }
desk-draft-elsewhere = W innym oknie lub na innym urządzeniu masz tu inny tekst.
desk-draft-theirs = Weź tamten tekst
desk-draft-mine = Zostaw ten tekst

## Panel: co zrobił asystent

desk-decision-answer = Odpowiedział
desk-decision-clarify = Dopytał
desk-decision-handoff = Przekazał człowiekowi
desk-decision-smalltalk = Pogawędka
desk-decision-relay = Przekazał dalej
desk-kind-question = Pytanie, czy to pomogło
desk-kind-notice = Powiadomienie
desk-kind-announcement = Wysłane przez program witryny
desk-confidence = pewność { $percent }
desk-article = Artykuł: { $question }
desk-greeting = Powitanie: { $name }

## Panel: kontekst rozmowy

desk-context = Szczegóły rozmowy
desk-section-visitor = Odwiedzający
desk-section-reason = Dlaczego potrzebny jest człowiek
desk-section-attributes = Atrybuty
desk-attribute-change = Zmień: { $name }
desk-attribute-page = Tak podaje strona odwiedzającego; nikt tego nie sprawdził
desk-attribute-site = Z Twojej witryny
desk-attribute-agent = { $agent }
desk-attribute-rule = Przez regułę
desk-attribute-of-visitor = Dotyczy wszystkich rozmów odwiedzającego.
desk-attribute-saved = { $name }: zapisano.
desk-attribute-lost = Ktoś z zespołu właśnie zmienił „{ $name }”. Spójrz na nową wartość przed zmianą.
desk-section-digest = W skrócie
desk-section-earlier = Wcześniejsze rozmowy
desk-section-history = Co zrobiono
desk-section-understood = Co zrozumiał asystent
desk-section-tried = Czego próbował
desk-section-suggestions = Proponowane artykuły
desk-fact-name = Imię i nazwisko
desk-fact-language = Język
desk-fact-channel = Kanał
desk-fact-contact-email = Podany e-mail
desk-fact-contact-phone = Podany telefon
desk-fact-local-time = Czas lokalny
desk-fact-rating = Ocena
desk-fact-nps = Skłonność do polecenia
desk-fact-comment = Komentarz
desk-rating = { $points } z { $most }
desk-fact-feeling = Nastrój
desk-fact-wish = Życzenie
desk-fact-answer = Najlepsza znaleziona odpowiedź
desk-tried-nothing = Asystent nie próbował odpowiadać.
desk-suggestions-nothing = Chyba żaden artykuł tu nie pasuje.
desk-articles-search = Szukaj artykułów
desk-articles-none = Nie znaleziono artykułu.
desk-audience-visitors = Zalogowani odwiedzający
desk-audience-agents = Tylko konsultanci
desk-insert = Wstaw
desk-insert-article = Wstaw „{ $question }” do odpowiedzi
desk-show-answer = Pokaż odpowiedź
desk-inserted = Wstawiono. Przejrzyj tekst; Enter go wysyła.
desk-insert-take-first = Najpierw przejmij rozmowę, potem wstaw tekst.
desk-open-article = Otwórz w edytorze
desk-outcome-helpful = Pomogło
desk-outcome-unhelpful = Nie pomogło
desk-outcome-none = Bez reakcji

desk-digest-first = Pierwsze pytanie
desk-digest-since = Kolejne pytania
desk-digest-wishes = Życzenia
desk-digest-orders = Zamówienia
desk-digest-emails = E-mail
desk-digest-phones = Telefon
desk-digest-amounts = Kwoty
desk-digest-links = Linki
desk-digest-messages = Wiadomości

desk-earlier-no-question = Bez pytania
desk-earlier-before = Początek tutaj
desk-earlier-after = Ciąg dalszy tutaj
desk-earlier-nps = Skłonność do polecenia: { $points } z { $most }
desk-earlier-title = Rozmowa z { $day }
desk-state-person = Prowadzi człowiek

desk-deed-opened = Rozmowa trafia do kolejki
desk-deed-taken = { $agent } przejmuje rozmowę
desk-deed-accepted = { $agent } przyjmuje rozmowę
desk-deed-assigned = Przydzielono: { $agent }
desk-deed-declined = { $agent } odrzuca rozmowę
desk-deed-transferred = { $agent } przekazuje rozmowę: { $to }
desk-deed-snoozed = { $agent } odkłada rozmowę do { $time }
desk-deed-woken = { $agent } wznawia rozmowę
desk-deed-agent-left = { $agent } musi wyjść; rozmowa wraca do kolejki
desk-deed-returned = { $agent } oddaje rozmowę asystentowi
desk-deed-closed = { $agent } kończy rozmowę
desk-deed-reopened = { $agent } otwiera rozmowę ponownie
desk-deed-written-again = Odwiedzający napisał ponownie
desk-deed-joined = { $agent } włącza się do rozmowy
desk-deed-taken-over = { $agent } przejmuje rozmowę od innej osoby
desk-deed-close-undone = { $agent } cofa zakończenie
desk-deed-withdrawn = { $agent } cofa wiadomość
desk-deed-tagged = { $agent } zmienia etykiety
desk-deed-attribute-set = { $agent } zmienia „{ $name }”: { $before } → { $after }
desk-deed-macro = { $agent } wykonuje „{ $macro }”
desk-deed-macro-undone = { $agent } cofa „{ $macro }”
desk-deed-prioritised = { $agent } ustawia priorytet
desk-deed-ruled = Zadziałała reguła „{ $rule }”
desk-deed-erased = Usunięto treść i dane osobowe
desk-deed-left = Odwiedzający opuszcza kolejkę

desk-reason-asked = Prośba o rozmowę z człowiekiem
desk-reason-not-sure = Asystent nie był pewny odpowiedzi
desk-reason-not-helpful = Odpowiedzi nie pomogły
desk-reason-upset = Odwiedzający jest zdenerwowany
desk-reason-came-back = Powrót z tym samym problemem
desk-reason-reopened = Otwarta ponownie po zakończeniu
desk-reason-joined = Włączyła się osoba z zespołu

desk-emotion-calm = Spokój
desk-emotion-frustrated = Frustracja
desk-emotion-angry = Złość
desk-emotion-worried = Niepokój
desk-emotion-sad = Smutek

desk-intent-greet = Powitanie
desk-intent-goodbye = Pożegnanie
desk-intent-thank = Podziękowanie
desk-intent-affirm = Zgoda
desk-intent-deny = Odmowa
desk-intent-ask-human = Rozmowa z człowiekiem
desk-intent-decline-human = Bez udziału człowieka
desk-intent-complain = Skarga
desk-intent-bot-challenge = Pytanie, czy to robot
desk-intent-change-language = Zmiana języka
desk-intent-ask-question = Pytanie

desk-channel-web = Strona WWW
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-mail
desk-channel-webhook = Webhook

desk-sent-photo = Zdjęcie
desk-sent-video = Film
desk-sent-animation = Animacja
desk-sent-voice = Wiadomość głosowa
desk-sent-audio = Plik dźwiękowy
desk-sent-document = Dokument
desk-sent-sticker = Naklejka
desk-sent-contact = Kontakt
desk-sent-location = Lokalizacja
desk-sent-invitation = Zaproszenie na spotkanie
desk-sent-unknown = Coś, czego nie można tu pokazać
desk-in-reply-to = W odpowiedzi na
desk-corrected = Poprawione przez odwiedzającego
desk-fault-too-large = Nie przyjęto: za duże
desk-fault-gone = Platforma już tego nie ma
desk-fault-unreachable = Nie udało się pobrać z platformy
desk-fault-refused = Nie przyjęto: takie pliki nie są tu bezpieczne
desk-fault-quota = Nie przyjęto: brak miejsca na kolejne pliki
desk-unreachable-blocked = Odwiedzający nas zablokował: nic z tego, co piszesz, nie dociera.
desk-unreachable-stopped = Odwiedzający nie chce więcej wiadomości: nic nie dotrze, dopóki sam nie napisze.
desk-unreachable-undeliverable = Platforma nie może dotrzeć do tego odwiedzającego: nic z tego, co piszesz, nie dociera.
desk-unreachable-window = Odwiedzający pisał zbyt dawno temu: platforma doręczy to, co piszesz, gdy napisze ponownie.
desk-unreachable-away = Odwiedzający zamknął stronę: to, co piszesz, dotrze, gdy na nią wróci.
desk-visitor-here = Na stronie
desk-visitor-gone = Poza stroną

## Panel: raporty

desk-report-range = Okres
desk-report-days =
    { $days ->
        [one] Ostatni dzień
        [few] Ostatnie { $days } dni
        [many] Ostatnie { $days } dni
       *[other] Ostatnie { $days } dnia
    }
desk-report-from = Od
desk-report-to = Do
desk-report-csv = Pobierz jako CSV
desk-report-overview = Przegląd
desk-report-remark = Dni zaczynają się o północy w strefie { $zone }. Zmiany liczone są względem okresu od { $from } do { $to }. Znak zapytania obok wartości wyjaśnia, co ona znaczy; sama wartość prowadzi do swoich rozmów.
desk-report-none = Nie ma jeszcze czego liczyć
desk-report-nothing = W tych dniach nic nie było.
desk-report-waiting = Czekają teraz
desk-report-waiting-nobody = Nikt nie czeka.
desk-report-waiting-longest = Najdłużej: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } przekazana ludziom
        [few] { $count } przekazane ludziom
        [many] { $count } przekazanych ludziom
       *[other] { $count } przekazanej ludziom
    }
desk-report-first-response = Pierwsza odpowiedź, mediana
desk-report-resolution = Rozwiązanie, mediana
desk-report-p90 = 9 z 10: najwyżej { $time }
desk-report-conversations = Rozmowy
desk-report-handoffs = Przekazane ludziom
desk-report-closed = Zakończone
desk-report-left = Opuścili kolejkę
desk-report-first-response-median = Pierwsza odpowiedź, mediana
desk-report-first-response-p90 = Pierwsza odpowiedź, 9 z 10
desk-report-resolution-median = Rozwiązanie, mediana
desk-report-resolution-p90 = Rozwiązanie, 9 z 10
desk-report-containment = Bez konsultanta
desk-report-containment-hint = rozwiązane bez udziału człowieka
desk-report-first-contact-resolution = Rozwiązane przy pierwszym kontakcie
desk-report-first-contact-resolution-hint = rozwiązane przez człowieka za pierwszym razem
desk-report-ratings = Oceny
desk-report-csat = Zadowoleni (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } z 5 na podstawie { $count } oceny
        [few] { $mean } z 5 na podstawie { $count } ocen
        [many] { $mean } z 5 na podstawie { $count } ocen
       *[other] { $mean } z 5 na podstawie { $count } oceny
    }
desk-report-csat-mean = Ocena, średnia
desk-report-nps = Wskaźnik poleceń (NPS)
desk-report-nps-hint = od −100 do +100
desk-report-chart-volume = Rozmowy i przekazania ludziom
desk-report-chart-response = Czas do pierwszej odpowiedzi
desk-report-chart-shares = Udział bez konsultanta i zadowolenie
desk-report-chart-days = { $figures }, według dni, od { $from } do { $to }. Liczby podaje tabela obok.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, największa grupa. Wszystkie liczby podaje tabela poniżej.
        [few] { $figure }, { $count } największe grupy. Wszystkie liczby podaje tabela poniżej.
        [many] { $figure }, { $count } największych grup. Wszystkie liczby podaje tabela poniżej.
       *[other] { $figure }, { $count } największej grupy. Wszystkie liczby podaje tabela poniżej.
    }
desk-report-day = Dzień
desk-report-language = Język
desk-report-team = Zespół
desk-report-agent = Konsultant
desk-report-article = Artykuł
desk-report-by-language = Według języków
desk-report-by-team = Według zespołów
desk-report-by-agent = Według konsultantów
desk-report-by-article = Według artykułów
desk-report-comments = Co pisali odwiedzający
desk-report-contained = Rozwiązane przez asystenta
desk-report-came-back = Wrócili
desk-report-refused = Odpowiedź nie pomogła
desk-report-not-understood = Niezrozumiane
desk-report-no-question = Bez pytania
desk-report-handed-over = Trafiły do ludzi
desk-report-helpful = Pomocne odpowiedzi
desk-report-answered = Z odpowiedzią człowieka
desk-report-first-response-open-median = Pierwsza odpowiedź w godzinach pracy, mediana
desk-report-first-response-open-p90 = Pierwsza odpowiedź w godzinach pracy, 9 z 10
desk-report-resolution-open-median = Rozwiązanie w godzinach pracy, mediana
desk-report-resolution-open-p90 = Rozwiązanie w godzinach pracy, 9 z 10
desk-report-first-reply-kept = Pierwsza odpowiedź na czas
desk-report-next-reply-kept = Kolejna odpowiedź na czas
desk-report-resolution-kept = Rozwiązane na czas
desk-report-targets-missed = Przekroczone terminy
desk-report-meaning = Co oznacza „{ $figure }”?
desk-report-means-conversations = Rozmowy, które zaczęły się w tych dniach i w których odwiedzający coś napisał.
desk-report-means-contained = Rozmowy, które nigdy nie trafiły do ludzi, na których ostatnie pytanie odpowiedział artykuł i w których odwiedzający nie powiedział, że odpowiedź nie pomogła, nie wrócił w ciągu siedmiu dni w sprawie tego samego artykułu ani nie potrzebował człowieka w nieznanej sprawie.
desk-report-means-came-back = Rozmowy, które nigdy nie trafiły do ludzi i skończyły się odpowiedzią, ale których odwiedzający w ciągu siedmiu dni zaczął kolejną: o tym samym artykule albo taką, która trafiła do ludzi i której temat nie jest znany.
desk-report-means-refused = Rozmowy, które nigdy nie trafiły do ludzi i w których odwiedzający powiedział, że ostatnia odpowiedź nie pomogła.
desk-report-means-not-understood = Rozmowy, które nigdy nie trafiły do ludzi i w których asystent nie miał odpowiedzi na ostatnie pytanie: dopytał i na tym się skończyło.
desk-report-means-no-question = Rozmowy, które nigdy nie trafiły do ludzi i w których o nic nie zapytano, na przykład tylko się przywitano.
desk-report-means-handed-over = Rozmowy, które choć raz trafiły do ludzi, kiedykolwiek to było.
desk-report-means-containment = Udział rozmów rozwiązanych przez asystenta we wszystkich, które zaczęły się w tych dniach. Za ostatnie siedem dni może jeszcze spaść, bo odwiedzający mogą wrócić.
desk-report-means-helpful = Udział pomocnych wśród tych odpowiedzi asystenta, które odwiedzający ocenili.
desk-report-means-handoffs = Ile razy w tych dniach rozmowy przekazano ludziom; jedna rozmowa może liczyć się kilka razy.
desk-report-means-answered = Przekazania z tych dni, w których człowiek napisał choć raz. Zaliczają się temu, kto napisał pierwszy.
desk-report-means-closed = Przekazania z tych dni zakończone przez ludzi, także spam. Zaliczają się temu, kto prowadził rozmowę jako ostatni.
desk-report-means-left = Przekazania z tych dni, w których odwiedzający nie chciał już czekać.
desk-report-means-first-response = Czas od przekazania do pierwszej wiadomości człowieka, łącznie z czasem poza godzinami pracy. Zalicza się temu, kto ją napisał. Połowa czasów jest poniżej mediany, 9 z 10 poniżej drugiej wartości.
desk-report-means-first-response-open = Ten sam czas, ale tylko ta jego część, która przypadła na godziny pracy zespołu, a gdy nie ma zespołu – na godziny pracy pierwszego zespołu.
desk-report-means-resolution = Czas od przekazania do zakończenia, łącznie z czasem poza godzinami pracy, dla zakończonych przekazań. Połowa czasów jest poniżej mediany, 9 z 10 poniżej drugiej wartości.
desk-report-means-resolution-open = Czas rozwiązania, ale tylko ta jego część, która przypadła na godziny pracy zespołu, a gdy nie ma zespołu – na godziny pracy pierwszego zespołu.
desk-report-means-first-reply-kept = Z pierwszych odpowiedzi, dla których zespół miał czas docelowy: te, które nadeszły na czas. Każda liczy się w dniu, w którym się to rozstrzygnęło: gdy ktoś odpowiedział albo gdy czas minął. Zalicza się temu, kto odpowiedział, a spóźniona temu, kto prowadził wtedy rozmowę.
desk-report-means-next-reply-kept = Z późniejszych wiadomości odwiedzających, dla których zespół miał czas docelowy: te, na które odpowiedziano na czas, od pierwszej wiadomości bez odpowiedzi do następnego słowa człowieka. Każda liczy się w dniu, w którym się to rozstrzygnęło; spóźniona zalicza się temu, kto prowadził wtedy rozmowę.
desk-report-means-resolution-kept = Z przekazań, dla których zespół miał czas docelowy: te, które zakończono na czas, bez czasu odłożenia i bez spamu. Każde liczy się w dniu, w którym się to rozstrzygnęło, i zalicza się temu, kto prowadził wtedy rozmowę.
desk-report-means-targets-missed = Ile razy w tych dniach minął czas na pierwszą odpowiedź, kolejną odpowiedź lub rozwiązanie; jedna rozmowa może liczyć się kilka razy.
desk-report-means-first-contact-resolution = Spośród zakończonych pierwszych przekazań rozmów, bez spamu: udział tych, które zakończono jako rozwiązane, których nie otwarto ponownie w ciągu siedmiu dni, nie oceniono na 1 lub 2 i których odwiedzający nie wrócił z tym samym w ciągu siedmiu dni od początku.
desk-report-means-ratings = Ankiety, na które odwiedzający odpowiedzieli w tych dniach.
desk-report-means-csat = Udział ocen 4 i 5 we wszystkich ocenach od 1 do 5 wystawionych w tych dniach.
desk-report-means-csat-mean = Średnia wszystkich ocen od 1 do 5 wystawionych w tych dniach.
desk-report-means-nps = Udział odpowiedzi 9 i 10 minus udział odpowiedzi od 0 do 6 wśród wszystkich odpowiedzi od 0 do 10 udzielonych w tych dniach.
desk-report-new = nowe
desk-report-as-before = jak wcześniej
desk-report-points = p.p.
desk-report-sides = Asystent i ludzie
desk-report-assistant = Sam asystent
desk-report-people = Ludzie
desk-report-hours = Według godzin tygodnia
desk-report-channel = Kanał
desk-report-tag = Etykieta
desk-report-reason = Powód
desk-report-by-channel = Według kanałów
desk-report-by-tag = Według etykiet
desk-report-by-reason = Według powodów przekazania
desk-report-somebody = Ktoś, kto odszedł
desk-report-has-left = { $name } (już tu nie pracuje)
desk-report-nobody = Nikt
desk-report-no-team = Bez zespołu
desk-report-team-gone = Usunięty zespół
desk-report-back = Wróć do raportu
desk-report-more = Pokaż więcej
desk-report-began = Początek
desk-report-value = Wartość
desk-report-counts = liczy się
desk-report-counts-not = nie liczy się
desk-report-json = Pobierz jako JSON
desk-report-comments-csv = Pobierz wszystkie komentarze jako CSV

## Desk: wallboard

desk-wallboard = Tablica
desk-wallboard-longest = Najdłuższe oczekiwanie
desk-wallboard-available = Dostępni konsultanci
desk-wallboard-answered = Dziś z odpowiedzią
desk-wallboard-assistant = Dziś rozwiązane przez asystenta
desk-wallboard-satisfaction = Zadowolenie dziś
desk-wallboard-fresh = Stan na { $time }
desk-wallboard-stale = Nieaktualne: ostatnie dane z { $time }

## Panel: skróty klawiszowe

desk-shortcuts = Skróty klawiszowe
desk-shortcut-move = Poruszaj się po liście
desk-shortcut-open = Otwórz rozmowę
desk-shortcut-search = Szukaj rozmów
desk-shortcut-command = Szukaj i wykonaj cokolwiek
desk-shortcut-macros = Uruchom makro
desk-shortcut-offer = Przyjmij lub odrzuć proponowaną rozmowę
desk-shortcut-canned = Wstaw szablon (w polu odpowiedzi)
desk-shortcut-suggest = Wstaw proponowany artykuł
desk-shortcut-note = Napisz notatkę wewnętrzną
desk-shortcut-transfer = Przekaż
desk-shortcut-snooze = Odłóż
desk-shortcut-close = Zakończ rozmowę
desk-shortcut-take = Przejmij rozmowę
desk-shortcut-reply = Napisz odpowiedź
desk-shortcut-send = Wyślij odpowiedź
desk-shortcut-as-written = Wyślij odpowiedź bez tłumaczenia
desk-shortcut-leave = Opuść pole lub wróć
desk-shortcut-help = Pokaż tę listę
desk-shortcuts-close = Zamknij listę

## Panel: gdy coś się nie uda

desk-error-unreachable = Serwer jest w tej chwili nieosiągalny. Nic nie przepadło.
desk-error-timed-out = Serwer zbyt długo nie odpowiada. Spróbuj ponownie.
desk-error-not-yours = Ta rozmowa nie jest przypisana do tego konta, więc odpowiedź nie została wysłana.
desk-error-conversation-closed = Ta rozmowa jest już zakończona, więc odpowiedź nie została wysłana.
desk-error-unknown-conversation = Ta rozmowa już nie istnieje.
desk-error-not-waiting = W tej rozmowie nikt już nie czeka na człowieka.
desk-error-not-with-bot = Asystent nie prowadzi już tej rozmowy. Sprawdź ją jeszcze raz.
desk-error-not-closed = Ta rozmowa jest już otwarta. Sprawdź ją jeszcze raz.
desk-error-visitor-elsewhere = Odwiedzający rozpoczął tymczasem nową rozmowę. Odpowiedz tam.
desk-error-too-late = Za późno na cofnięcie: wiadomość dotarła już do odwiedzającego.
desk-error-erased = Ta rozmowa została usunięta i nie można jej otworzyć ponownie.
desk-error-invalid-tag = Etykieta ma od 1 do 50 znaków, a rozmowa najwyżej 20 etykiet.
desk-error-invalid-attribute = Ta wartość nie pasuje. Liczby należy pisać jak 12.5, a linki w całości, z https://.
desk-error-unknown-attribute = Ten atrybut już nie istnieje.
desk-error-too-many-views = Nie można zapisać więcej widoków. Najpierw usuń jeden z nich.
desk-error-already-taken = Ktoś z zespołu już przejął tę rozmowę.
desk-error-message-too-long = Ta odpowiedź jest za długa. Wyślij ją w dwóch częściach.
desk-error-not-allowed = To konto nie ma do tego uprawnień.
desk-error-offered = Rozmowę zaproponowano właśnie innej osobie. Poczekaj pół minuty.
desk-error-not-offered = Ta propozycja jest już nieaktualna. Rozmowę można przejąć z kolejki.
desk-error-same-agent = Ta osoba już prowadzi tę rozmowę.
desk-error-agent-away = Tej osoby nie ma już na dyżurze. Wybierz kogoś innego lub zespół.
desk-error-unknown-agent = Tej osoby nie ma już na dyżurze. Wybierz kogoś innego.
desk-error-unknown-team = Ten zespół już nie istnieje. Wybierz inny.
desk-error-changed-meanwhile = W rozmowie właśnie coś się zmieniło. Spójrz na nią jeszcze raz.
desk-error-attachment-too-large = Plik jest większy niż { $limit } MB. Wyślij mniejszy.
desk-error-attachment-refused = Plików tego rodzaju nie można tu wysłać. Można wysyłać obrazy, dźwięk, wideo, pliki PDF, tekstowe i dokumenty biurowe.
desk-error-attachment-mismatch = Zawartość tego pliku nie zgadza się z jego nazwą. Wyślij oryginalny plik.
desk-error-files-storage-full = W tej witrynie nie ma miejsca na kolejne pliki. Wyślij link i powiadom administratora.
desk-error-unknown-attachment = Ten plik już nie istnieje.
desk-error-shortcut-taken = Inny szablon ma już ten skrót. Wybierz inny.
desk-error-unknown-canned-reply = Ten szablon już nie istnieje.
desk-error-invalid-macro = Podaj nazwę i uzupełnij od jednego do dziesięciu kroków. Przekazanie lub zakończenie jest na końcu.
desk-error-unknown-macro = Tego makra już nie ma.
desk-error-too-many-macros = Nie można zapisać więcej makr. Najpierw usuń jedno.
desk-error-unknown-run = Nie ma tu już nic do cofnięcia.
desk-error-run-under-way = To już się wykonuje. Zajrzyj za chwilę.
desk-error-not-in-language = Tego szablonu nie ma w języku odwiedzającego.
desk-error-order-unknown = Ten szablon wymaga numeru zamówienia, a odwiedzający go nie podał.
desk-error-comes-first = Ten odwiedzający ma pierwszeństwo przed wszystkimi i tak pozostanie.
desk-error-invalid-days = Pierwszy dzień musi poprzedzać ostatni, a odstęp może wynosić najwyżej 400 dni.
desk-error-invalid-time = Wybierz przyszłą porę, w ciągu najbliższych 90 dni.
desk-error-other = Nie udało się. Spróbuj ponownie.

## Edytor: elementy ogólne

editor-title = Artykuły
editor-page-title = Edytor artykułów
editor-skip = Przejdź do treści
editor-sign-out = Wyloguj się
editor-to-desk = Panel konsultanta
editor-page-language = Język strony
editor-loading = Wczytywanie…
editor-retry = Ponów
editor-close = Zamknij
editor-cancel = Anuluj
editor-dismiss = Ukryj ten komunikat

## Edytor: lista

editor-new = Nowy artykuł
editor-search = Szukaj artykułów
editor-search-placeholder = Szukaj w pytaniach, odpowiedziach i identyfikatorach
editor-filter-status = Status
editor-filter-language = Język
editor-status-all = Wszystkie
editor-status-draft = Szkic
editor-status-published = Opublikowany
editor-status-withdrawn = Wycofany
editor-status-new = Jeszcze niezapisany
editor-language-any = Wszystkie języki
editor-count =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }
editor-range = { $from }–{ $to } z { $count }
editor-page-previous = Poprzednia strona
editor-page-next = Następna strona
editor-no-category = Bez kategorii
editor-no-question = Bez pytania
editor-languages-of = Języki tego artykułu
editor-language-source = { $language }, język oryginału
editor-language-stale = { $language }, tekst nieaktualny
editor-languages-more = i jeszcze { $count }
editor-updated = Zmieniono: { $when }
editor-empty-title = Czas na pierwszy artykuł
editor-empty-text = Zacznij od pytania, które odwiedzający zadają często. Jedna dobra odpowiedź w jednym języku pomaga już we wszystkich.
editor-nothing-title = Nic nie znaleziono
editor-nothing-text = Żaden artykuł nie pasuje do tego wyszukiwania i tych filtrów.
editor-nothing-clear = Pokaż wszystkie artykuły
editor-nothing-write = Napisz artykuł na temat „{ $search }”
editor-list-failed = Nie udało się wczytać artykułów.

## Edytor: jeden artykuł

editor-back = Wszystkie artykuły
editor-article-unknown-title = Ten artykuł nie istnieje
editor-article-unknown-text = Być może został usunięty albo link jest niepełny.
editor-article-failed = Nie udało się wczytać artykułu.
editor-unsaved = Niezapisane zmiany
editor-saved-at = Zapisano: { $when }
editor-save-draft = Zapisz szkic
editor-save = Zapisz
editor-publish = Opublikuj
editor-publish-again = Opublikuj ponownie
editor-withdraw = Wycofaj
editor-delete = Usuń
editor-saving = Zapisywanie…
editor-languages = Języki
editor-language-add = Język
editor-language-add-name = Dodaj język
editor-language-remove = Usuń język: { $language }
editor-language-written-in = Język oryginału
editor-language-fault = { $language }, wymaga uwagi
editor-stale-text = Oryginał ({ $source }) zmienił się od czasu napisania tego tekstu. Porównaj je i popraw ten tekst albo potwierdź, że nadal jest aktualny.
editor-source-show = Pokaż oryginał ({ $source })
editor-source-hide = Ukryj oryginał ({ $source })
editor-question = Pytanie
editor-question-hint = Tak, jak zapytałby odwiedzający.
editor-question-placeholder = Na przykład: Jak zwrócić towar?
editor-phrasings = Inne sformułowania
editor-phrasings-hint = Co odwiedzający naprawdę wpisują: innymi słowami, krótko i długo. Po nich asystent rozpoznaje podobne pytania w każdym języku.
editor-phrasings-add = Dodaj sformułowanie
editor-phrasings-placeholder = Wpisz jedno i naciśnij Enter albo wklej kilka wierszy
editor-phrasings-remove = Usuń „{ $phrasing }”
editor-phrasings-item = Sformułowanie { $number }
editor-phrasings-add-button = Dodaj
editor-phrasings-added =
    { $count ->
        [one] Dodano { $count } sformułowanie
        [few] Dodano { $count } sformułowania
        [many] Dodano { $count } sformułowań
       *[other] Dodano { $count } sformułowania
    }
editor-phrasings-known = To sformułowanie już tu jest.
editor-answer = Odpowiedź
editor-answer-hint = Markdown: **pogrubienie**, listy z - i linki w postaci [tekst](https://…)
editor-answer-preview = Podgląd
editor-answer-preview-empty = Tu pojawi się odpowiedź w takiej postaci, w jakiej zobaczą ją odwiedzający.
editor-answer-preview-failed = Podglądu nie można w tej chwili pokazać. Napisany tekst jest bezpieczny.
editor-answer-bold = Pogrubienie
editor-answer-list = Lista
editor-answer-link = Link
editor-answer-link-text = tekst
editor-answer-article = Link do artykułu
editor-answer-file = Obraz lub plik
editor-answer-snippet = Wspólny tekst
editor-answer-missing-snippet = Nie ma wspólnego tekstu „{ $name }”. Odwiedzający nie zobaczą nic w tym miejscu.
editor-answer-missing-article = Odwiedzający nie znajdą artykułu „{ $name }”. Zobaczą słowa bez linku.
editor-answer-missing-file = Nie ma pliku „{ $name }”. Wstaw go ponownie.
editor-link-article-title = Link do artykułu
editor-link-article-hint = Odwiedzający trafią na jego stronę pomocy, we własnym języku, jeśli jest dostępny.
editor-file-title = Wstaw obraz lub plik
editor-file-choose = Wybierz plik
editor-file-hint = Obrazy oraz pliki PDF, tekstowe, Word i Excel do 10 MB. Możesz też przeciągnąć plik na odpowiedź albo wkleić obraz.
editor-file-sending = Przesyłanie…
editor-fault-files-storage-full = W tej witrynie nie ma miejsca na kolejne pliki. Usuń je z innych artykułów albo poproś administratora o więcej miejsca.
editor-file-alt = Co przedstawia obraz?
editor-file-alt-hint = Ten opis usłyszą osoby, które nie widzą obrazu. Pojawi się też tam, gdzie obrazy nie są wyświetlane.
editor-file-alt-missing = Opisz obraz w kilku słowach.
editor-file-said = Tekst linku
editor-file-insert = Wstaw
editor-details = Szczegóły
editor-id = Identyfikator
editor-id-hint = Krótka nazwa w linkach i plikach. Później nie można jej zmienić.
editor-category = Kategoria
editor-category-hint = Grupuje artykuły na liście.
editor-readers-title = Dla czytelników
editor-readers-page = Otwórz stronę pomocy
editor-readers-row = { $language }: pomogło { $yes }, nie pomogło { $no }
editor-readers-none = W ciągu dziewięćdziesięciu dni żaden czytelnik nie powiedział, czy to pomogło.
editor-live-title = Aktualne dane
editor-live-hint = Odpowiedź może zawierać to, co w danej chwili wie inny system, na przykład na jakim etapie jest zamówienie. Administratorzy ustalają, co można sprawdzić.
editor-live-action = Co jest sprawdzane
editor-live-none = Nic: podawana jest odpowiedź z samego artykułu
editor-live-template = Odpowiedź z aktualnymi danymi
editor-live-template-hint = Wartości zapisuje się w nawiasach klamrowych: { $values }. Jeśli nic nie zostanie znalezione, podawana jest odpowiedź z samego artykułu.
editor-live-save = Zapisz aktualne dane
editor-live-done = Aktualne dane zostały zapisane.
editor-fault-own-answer-missing = Wpisz odpowiedź z aktualnymi danymi także w języku artykułu.
editor-fault-live-answer-too-long = Odpowiedź z aktualnymi danymi może mieć do 20 000 znaków.
editor-fault-language-not-spoken = Odpowiedź z aktualnymi danymi jest w języku, którego witryna nie zna. Wczytaj artykuł ponownie; administrator może dodać język.
editor-fault-unknown-action = Tego, co miało być sprawdzane, już nie ma. Wybierz coś innego.
editor-tags = Etykiety
editor-tags-hint = Po każdej naciśnij Enter lub wpisz przecinek.
editor-tags-remove = Usuń etykietę „{ $tag }”

## Edytor: co się stało

editor-done-draft = Szkic został zapisany.
editor-done-saved-withdrawn = Zapisano. Artykuł pozostaje wycofany.
editor-done-published = Opublikowano. Asystent korzysta już z tego artykułu.
editor-done-withdrawn = Wycofano. Asystent nie korzysta już z tego artykułu.
editor-done-deleted = Artykuł został usunięty.
editor-done-nothing = Wszystko jest już zapisane.
editor-fault-some = Sprawdź zaznaczone pola.
editor-fault-question = Wpisz pytanie.
editor-fault-answer = Wpisz odpowiedź. W szkicu wystarczy zarys.
editor-fault-answer-translation = Wpisz odpowiedź w tym języku albo usuń język.
editor-fault-id = Jedno słowo bez spacji i ukośników, na przykład return-an-item.
editor-fault-id-missing = Podaj identyfikator artykułu.
editor-fault-id-taken = Inny artykuł ma już ten identyfikator.
editor-failed-unreachable = Serwer jest nieosiągalny. Tekst pozostaje tutaj; spróbuj ponownie za chwilę.
editor-failed-signed-out = Zaloguj się ponownie. Tekst pozostaje tutaj.
editor-failed = Nie udało się: { $message }

## Edytor: zanim coś się stanie

editor-leave-title = Wyjść bez zapisywania?
editor-leave-text = Zmiany nie zostały zapisane.
editor-leave-go = Wyjdź bez zapisywania
editor-leave-stay = Zostań tutaj
editor-withdraw-title = Wycofać ten artykuł?
editor-withdraw-text = Asystent przestanie z niego korzystać. Tekst zostanie zachowany i będzie można go ponownie opublikować.
editor-delete-title = Usunąć ten artykuł?
editor-delete-text = „{ $question }” zostanie usunięty we wszystkich językach. Można go przywrócić w części „Usunięte artykuły”. Jeśli tylko przez jakiś czas nie jest potrzebny, lepiej go wycofać.
editor-delete-go = Usuń
editor-remove-language-title = Usunąć język ({ $language })?
editor-remove-language-text = Pytanie, sformułowania i odpowiedź w tym języku ({ $language }) znikną przy najbliższym zapisie.
editor-remove-language-go = Usuń język
editor-conflict-title = Ktoś inny zapisał ten artykuł
editor-conflict-text = W trakcie pisania ktoś z zespołu zapisał inną wersję. Która ma zostać?
editor-conflict-differs = Różnią się:
editor-conflict-theirs = Wczytaj tamtą
editor-conflict-mine = Zachowaj moją
editor-conflict-later = Zdecyduj później
editor-gone-title = Ktoś inny usunął ten artykuł
editor-gone-text = Tekst wciąż tu jest. Zapisać go jako nowy artykuł?
editor-gone-save = Zapisz jako nowy

## Editor: what becomes of an article

editor-status-archived = Zarchiwizowany
editor-archive = Archiwizuj
editor-archive-title = Zarchiwizować ten artykuł?
editor-archive-text = Asystent przestanie z niego korzystać, a artykuł zniknie z listy. Znajdziesz go pod „Zarchiwizowany” i możesz go ponownie opublikować.
editor-linked-from = Te artykuły zawierają linki do tego artykułu, które przestaną działać:
editor-linked-renamed = Artykuły z linkiem do tego artykułu zachowują własny tekst linku: { $names }
editor-done-archived = Zarchiwizowano. Artykuł znajdziesz pod „Zarchiwizowany”.
editor-done-saved-archived = Zapisano. Artykuł pozostaje zarchiwizowany.
editor-save-later = Zapisz na później
editor-publish-changes = Opublikuj zmiany
editor-done-staged = Zapisano. Odwiedzający zobaczą to dopiero po publikacji.
editor-staged-mark = Nieopublikowane zmiany
editor-broken = Zerwane odwołania
editor-staged-text = Odwiedzający jeszcze nie widzą tych zmian.
editor-staged-show = Pokaż zmiany
editor-staged-seen = Odwiedzający widzą
editor-staged-wanted = Do publikacji
editor-staged-discard = Odrzuć zmiany
editor-staged-discard-title = Odrzucić te zmiany?
editor-staged-discard-text = Artykuł pozostanie taki, jakim widzą go teraz odwiedzający. Zmiany nadal będą w historii.
editor-done-discarded = Zmiany odrzucono.
editor-more = Więcej
editor-history = Historia
editor-history-older = Pokaż starsze
editor-history-by = { $author }, { $when }
editor-history-choose = Wybierz wpis, aby zobaczyć, co się zmieniło.
editor-history-changed = Co się zmieniło
editor-history-compared = W porównaniu z obecnym
editor-history-same = Tekst jest taki sam.
editor-history-restore = Przywróć ten tekst
editor-history-unsaved = Najpierw zapisz lub odrzuć to, co właśnie piszesz.
editor-done-restored = Wcześniejszy tekst wrócił.
editor-done-restored-staged = Wcześniejszy tekst wrócił. Odwiedzający zobaczą go po publikacji.
editor-deed-saved = Zapisano
editor-deed-staged = Zapisano na później
editor-deed-discarded = Odrzucono zmiany
editor-deed-published = Opublikowano
editor-deed-withdrawn = Wycofano
editor-deed-archived = Zarchiwizowano
editor-deed-deleted = Usunięto
editor-deed-restored = Przywrócono
editor-deed-released = Opublikowano o wyznaczonej porze
editor-deed-expired = Zarchiwizowano o wyznaczonej porze
editor-deed-held = Nie opublikowano o wyznaczonej porze: jedna odpowiedź jest pusta
editor-deed-stopped = Nie opublikowano o wyznaczonej porze: stoją temu na przeszkodzie pytania testowe
editor-side-before = Przed
editor-side-after = Po
editor-side-theirs = Cudza
editor-side-mine = Twoja
editor-schedule = Harmonogram
editor-schedule-publish-at = Opublikuj dnia
editor-schedule-expires-at = Zarchiwizuj dnia
editor-schedule-hint = Zostaw pole puste, jeśli nic nie ma się stać. Godziny są w strefie { $zone }.
editor-schedule-save = Zapisz terminy
editor-schedule-will-publish = Publikacja: { $when }
editor-schedule-will-expire = Archiwizacja: { $when }
editor-done-scheduled = Terminy zapisano.
editor-fault-invalid-schedule = Wybierz terminy w przyszłości, z publikacją przed archiwizacją.
editor-fault-nothing-to-publish = Nie ma zmian do późniejszej publikacji. Najpierw zapisz jakieś na później.
editor-fault-schedule-unsaved = Najpierw zapisz to, co masz napisane, a potem wybierz terminy.
editor-fault-changed-meanwhile = Ktoś z zespołu zmienił to w międzyczasie. Wczytaj stronę ponownie, aby to zobaczyć.
editor-fault-attachment-mismatch = Ten plik jest uszkodzony albo jego zawartość nie zgadza się z nazwą. Wybierz inny.
editor-fault-attachment-refused = Plików tego rodzaju nie można używać w odpowiedziach. Wybierz obraz, PDF albo plik tekstowy, Word lub Excel.
editor-fault-attachment-too-large = Plik jest za duży. Wybierz plik o rozmiarze do 10 MB.
editor-audience = Odbiorcy
editor-audience-hint = Asystent odpowiada tylko tym, dla których jest artykuł. Konsultanci znajdują wszystkie artykuły.
editor-audience-public = Wszyscy
editor-audience-visitors = Zalogowani odwiedzający
editor-audience-agents = Tylko konsultanci
editor-owner = Opiekun
editor-owner-hint = Dba o ten artykuł.
editor-owner-none = Nikt
editor-review-by = Sprawdzić do
editor-review-by-hint = Od tego dnia artykuł jest pod „Do sprawdzenia”.
editor-due = Do sprawdzenia
editor-filter-only = Zawęź listę
editor-only-all = Bez innych filtrów
editor-only-mine = Pod moją opieką
editor-deleted = Usunięte artykuły
editor-deleted-none = Nic nie usunięto.
editor-deleted-restore = Przywróć
editor-deleted-done = Artykuł wrócił jako szkic.
editor-unsaved-offer = Jest tu tekst, którego nie zapisano: { $when }.
editor-unsaved-take = Odzyskaj
editor-unsaved-drop = Odrzuć
editor-wording-conflict-title = Ktoś inny zmienił tę wiadomość

## Edytor: co odpowiedziałby asystent

editor-ask-title = Co odpowiedziałby bot?
editor-ask-open = Wypróbuj pytanie
editor-ask-intro = Zapytaj tak, jak zrobiłby to odwiedzający, w dowolnym języku. Nic nie jest do nikogo wysyłane.
editor-ask-question = Pytanie odwiedzającego
editor-ask-placeholder = Na przykład: gdzie jest moja paczka?
editor-ask-language = Język
editor-ask-language-detect = Rozpoznaj język
editor-ask-send = Zapytaj
editor-ask-asking = Sprawdzanie…
editor-ask-again = Ponowne sprawdzanie po zmianie…
editor-ask-empty = Najpierw wpisz pytanie.
editor-ask-failed = Nie udało się zapytać asystenta. Spróbuj ponownie.
editor-ask-before = Przed zmianą: { $decision }, { $confidence }
editor-ask-same = Zmiana nie wpłynęła na to pytanie.
editor-ask-decision-answer = Odpowiada
editor-ask-decision-clarify = Dopytuje
editor-ask-decision-handoff = Przekazuje człowiekowi
editor-ask-decision-smalltalk = Pogawędka
editor-ask-says-answer = Odwiedzający otrzymałby ten artykuł.
editor-ask-says-clarify = Odwiedzający zobaczyłby pytanie, o którą z tych spraw chodzi.
editor-ask-says-other-words = Odwiedzający zobaczyłby prośbę, by ująć to innymi słowami.
editor-ask-says-handoff = Do rozmowy dołączyłby ktoś z zespołu.
editor-ask-says-smalltalk = Odwiedzający otrzymałby przyjazną odpowiedź, bez artykułu.
editor-ask-reason-asked = Odwiedzający prosi o człowieka.
editor-ask-reason-upset = Odwiedzający jest zdenerwowany.
editor-ask-reason-not-sure = Asystent wie o tym za mało.
editor-ask-reason-came-back = Ten sam problem pojawił się już wcześniej.
editor-ask-reason-no-words = W wiadomości nie ma ani jednego słowa.
editor-ask-confidence = Pewność co do najlepszego artykułu
editor-ask-sure-very = bardzo duża
editor-ask-sure-fairly = dość duża
editor-ask-sure-hardly = niewystarczająca
editor-ask-sure-not = odpowiedź nieznana
editor-ask-understood = Zrozumiano jako
editor-ask-answer = Odpowiedź
editor-ask-answer-language = język: { $language }
editor-ask-here = Ten artykuł jest właśnie edytowany
editor-ask-runners = Inne brane pod uwagę
editor-ask-matches = Co znaleziono
editor-ask-matched = według sformułowania „{ $phrasing }”
editor-ask-nothing = Żaden artykuł nie jest bliski temu pytaniu.
editor-ask-add-phrasing = Dodaj pytanie do sformułowań
editor-ask-added-phrasing = Dodano do sformułowań. Opublikuj, aby zobaczyć efekt.
editor-ask-write = Napisz artykuł do tego pytania

## Edytor: wiadomości przy przekazaniu rozmowy człowiekowi

editor-views = Części edytora
editor-view-list = Artykuły
editor-view-messages = Wiadomości
editor-view-snippets = Wspólne teksty
editor-view-glossary = Słowniczek
editor-wording-intro = To odwiedzający czytają w swoim języku, gdy rozmowę przejmuje człowiek. Warto sformułować to tak, jak przyjęto w firmie: nowy tekst zobaczy już następny odwiedzający.
editor-wording-language = Język wiadomości
editor-wording-search = Szukaj wiadomości
editor-wording-search-placeholder = Szukaj w wiadomościach
editor-wording-tone = Ton
editor-tone-all = Oba tony
editor-tone-formal = Oficjalny
editor-tone-plain = Prosty
editor-wording-own = własny tekst
editor-wording-own-count = Własny tekst ({ $count })
editor-wording-own-none = Wszystkie wiadomości mają jeszcze pierwotną treść.
editor-wording-count =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
editor-wording-nothing-clear = Pokaż wszystkie wiadomości
editor-wording-failed = Nie udało się wczytać wiadomości.
editor-wording-invitation = Wybierz wiadomość, aby przeczytać ją w całości i sformułować inaczej.
editor-wording-back = Wszystkie wiadomości
editor-wording-text = Tekst (język: { $language })
editor-wording-forms = O wyborze tekstu decyduje wartość „{ $variable }”. Każdy wariant ma własne pole.
editor-wording-form-number = tylko dla { $number }
editor-wording-form-numbers = dla { $numbers }
editor-wording-form-such = dla liczb takich jak { $numbers }
editor-wording-form-other = dla wszystkich pozostałych, np. { $numbers }
editor-wording-form-rare = dla formy „{ $form }”
editor-wording-variables = Wstaw w miejscu kursora:
editor-wording-preview = Co przeczyta odwiedzający
editor-wording-is-original = Tekst pierwotny
editor-wording-original = Tekst pierwotny
editor-wording-to-original = Przywróć pierwotny
editor-wording-original-title = Przywrócić tekst pierwotny?
editor-wording-original-text = Niezapisane zmiany przepadną.
editor-wording-original-go = Przywróć pierwotny
editor-wording-done = Zapisano. Odwiedzający czytają to od teraz.
editor-wording-done-original = Przywrócono tekst pierwotny.
editor-wording-history = Wcześniejsze wersje
editor-wording-was-original = Powrót do pierwotnego
editor-wording-restore = Przywróć
editor-wording-restore-name = Przywróć ten tekst: { $author }, { $when }
editor-part-salutation = Powitanie
editor-part-feeling = Co czuje odwiedzający
editor-part-reason = Dlaczego włącza się człowiek
editor-part-next = Co będzie dalej
editor-part-waiting = W trakcie oczekiwania
editor-part-person = Rozmowa z człowiekiem
editor-part-after = Po rozmowie
editor-part-other = Inne
editor-variable-name = imię odwiedzającego
editor-variable-agent = imię konsultanta
editor-variable-team = zespół
editor-variable-when = dzień i godzina
editor-variable-place = miejsce w kolejce
editor-variable-minutes = liczba minut
editor-variable-hours = liczba godzin
editor-variable-line = linia wsparcia
editor-wording-salutation = Powitanie
editor-wording-salutation-when = Stoi na początku, gdy znane jest imię odwiedzającego.
editor-wording-feeling-calm = Spokój
editor-wording-feeling-frustrated = Frustracja
editor-wording-feeling-angry = Złość
editor-wording-feeling-worried = Niepokój
editor-wording-feeling-sad = Smutek
editor-wording-feeling-despair = Rozpacz
editor-wording-feeling-grief = Żałoba
editor-wording-feeling-emergency = W niebezpieczeństwie
editor-wording-feeling-compromised = Konto lub karta w obcych rękach
editor-wording-misread = Błędnie odczytana rozpacz
editor-wording-despair-nobody = Rozpacz, ale nikogo nie ma
editor-wording-despair-line = Rozpacz: kto wysłucha
editor-wording-apology = Przeprosiny
editor-wording-why-not-sure = Asystent nie jest pewny
editor-wording-why-not-helpful = Odpowiedzi nie pomogły
editor-wording-why-came-back = Powrót z tym samym problemem
editor-wording-takeover = Przekazane zespołowi
editor-wording-takeover-closed = Nikogo nie ma w pracy
editor-wording-next-long-queue = Czeka wiele osób
editor-wording-agent-left = Ktoś z zespołu musiał wyjść
editor-wording-next-place = Miejsce w kolejce
editor-wording-next-waiting-time = Czas oczekiwania
editor-wording-next-waiting-hours = Czas oczekiwania w godzinach
editor-wording-next-waiting-hour-and-half = Czas oczekiwania: półtorej godziny
editor-wording-next-waiting-unknown = Czas oczekiwania nieznany
editor-wording-next-nobody-here = Nikt nie jest zalogowany
editor-wording-next-when-back = Kiedy zespół wróci
editor-wording-next-no-repeating = Niczego nie trzeba powtarzać
editor-wording-still-waiting = Odwiedzający pisze, czekając
editor-wording-still-waiting-first = Odwiedzający z pierwszeństwem pisze, czekając
editor-wording-waiting-longer = Potrwa to dłużej, niż podano
editor-wording-left-queue = Odwiedzający nie chce już czekać
editor-wording-left-queue-solved = Odwiedzający już nie czeka: załatwione
editor-wording-taken = Ktoś z zespołu zaczyna rozmowę
editor-wording-transferred = Rozmowę przejmuje ktoś inny z zespołu
editor-wording-transferred-away = Przekazano osobie, której nie ma
editor-wording-transferred-team = Rozmowę przekazano zespołowi
editor-wording-given-back = Znowu odpowiada asystent
editor-wording-closed = Rozmowa jest zakończona

## Edytor: szkice maszynowe i zmiany

editor-language-machine = { $language }, szkic maszynowy, niesprawdzony
editor-machine = Szkic maszynowy, niesprawdzony.
editor-machine-text = Porównaj go z oryginałem i popraw, a potem oznacz jako sprawdzony.
editor-machine-reviewed = Sprawdzony
editor-machine-was-reviewed = Sprawdzony. Zacznie obowiązywać po zapisaniu.
editor-machine-undo = Jeszcze nie
editor-machine-draft-it = Szkic maszynowy
editor-machine-drafting = Tworzenie szkicu…
editor-machine-done = Szkic jest gotowy (język: { $language }). Sprawdź go.
editor-machine-save-first = Najpierw zapisz oryginał ({ $source }): szkic powstaje z zapisanego tekstu.
editor-drafts-title = Utworzyć szkice maszynowe ({ $language })?
editor-drafts-text = Artykuły: { $number }. Szkice powstają w tle i czekają na sprawdzenie. To, co ktoś napisał, pozostaje bez zmian.
editor-drafts-progress = { $language }: przejrzano { $done } z { $total }
editor-drafts-done = { $language }: gotowe szkice { $drafted } z { $total }.
editor-drafts-ended = Praca skończyła się, zanim objęła wszystkie artykuły. Uruchom ją ponownie dla pozostałych.
editor-drafts-without = Bez szkicu: { $number }
editor-drafts-chosen = Szkice maszynowe dla wybranych: { $number }
editor-drafts-choose = Wybierz „{ $question }”
editor-drafts-choose-all = Wybierz wszystkie na tej stronie
editor-drafts-why-written = Ten tekst napisał człowiek, więc pozostał bez zmian.
editor-drafts-why-up-to-date = Szkic już istnieje.
editor-drafts-why-empty = Artykuł nie ma jeszcze odpowiedzi.
editor-drafts-why-gone = Tego artykułu już nie ma.
editor-drafts-why-changed = Ktoś w tym czasie zmieniał artykuł.
editor-drafts-why-no-pair = System tłumaczący nie obsługuje tej pary języków.
editor-drafts-why-too-late = System tłumaczący potrzebował zbyt dużo czasu.
editor-drafts-why-spans-lost = Zgubił się link, liczba lub termin.
editor-drafts-why-too-long = Tekst jest za długi dla systemu tłumaczącego.
editor-drafts-why-unavailable = System tłumaczący w tej chwili nie odpowiada.
editor-drafts-why-failed = Coś poszło nie tak po naszej stronie.
editor-fault-drafts-under-way = Szkice już powstają. Poczekaj albo je zatrzymaj.
editor-changes-show = Porównaj z poprzednim
editor-changes-hide = Ukryj porównanie
editor-changes-before = Wtedy
editor-changes-after = Teraz
editor-changes-unknown = Nie wiadomo już, jak tekst brzmiał wtedy.
editor-changes-failed = Zmiany nie można w tej chwili pokazać. Spróbuj ponownie.
editor-source-part-changed = Zmienione od tego czasu
editor-stale-confirm = Nadal aktualny
editor-stale-confirmed = Tekst oznaczono jako aktualny (język: { $language }).

## Editor: snippets

editor-snippets-intro = Krótkie teksty używane w wielu artykułach, na przykład godziny otwarcia. Po zmianie tutaj nowy tekst od razu pojawia się we wszystkich artykułach, które z niego korzystają.
editor-snippets-add = Nowy wspólny tekst
editor-snippets-search = Szukaj wspólnych tekstów
editor-snippets-empty-title = Nie ma jeszcze wspólnych tekstów
editor-snippets-empty-text = Napisz tu to, co słowo w słowo powtarza się w kilku artykułach. Potem wstaw to do odpowiedzi przyciskiem „Wspólny tekst”.
editor-snippets-failed = Nie udało się wczytać wspólnych tekstów.
editor-snippet-pick-title = Wstaw wspólny tekst
editor-snippet-name = Nazwa
editor-snippet-name-hint = Małe litery od a do z, cyfry i łączniki, na przykład godziny-otwarcia.
editor-snippet-used = Artykuły, które z niego korzystają
editor-snippet-unused = Żaden artykuł jeszcze z niego nie korzysta.
editor-snippet-delete-title = Usunąć „{ $name }”?
editor-snippet-delete-text = W tych artykułach nic nie pojawi się w jego miejscu:
editor-snippet-done = Zapisano. Nowy tekst jest już we wszystkich artykułach, które z niego korzystają.
editor-snippet-deleted = Usunięto.
editor-snippet-conflict-title = Ktoś inny zapisał ten wspólny tekst
editor-snippet-fault-text = Wpisz tekst w co najmniej jednym języku.
editor-snippet-fault-taken = Inny wspólny tekst ma już tę nazwę.

## Edytor: słowniczek

editor-glossary-intro = Nazwy i terminy, których żaden system tłumaczący nie powinien oddawać po swojemu. Termin pozostaje taki, jak tu zapisano, w każdym języku, dla którego nie podano odpowiednika.
editor-glossary-add = Dodaj termin
editor-glossary-search = Szukaj terminów
editor-glossary-count =
    { $count ->
        [one] { $count } termin
        [few] { $count } terminy
        [many] { $count } terminów
       *[other] { $count } terminu
    }
editor-glossary-more =
    { $count ->
        [one] Jeszcze { $count } termin; można go znaleźć, wyszukując.
        [few] Jeszcze { $count } terminy; można je znaleźć, wyszukując.
        [many] Jeszcze { $count } terminów; można je znaleźć, wyszukując.
       *[other] Jeszcze { $count } terminu; można je znaleźć, wyszukując.
    }
editor-glossary-empty-title = Nie ma jeszcze terminów
editor-glossary-empty-text = Dodaj nazwy produktów lub słowa, które w firmie mają własne znaczenie.
editor-glossary-failed = Nie udało się wczytać słowniczka.
editor-glossary-term = Termin
editor-glossary-remove = Usuń termin „{ $term }”
editor-glossary-rendering = „{ $term }”, odpowiednik w języku: { $language }
editor-glossary-rendering-remove = Usuń odpowiednik „{ $term }” w języku: { $language }
editor-glossary-language-add = Dodaj język do „{ $term }”
editor-glossary-fault-term = Wpisz termin albo go usuń.
editor-glossary-done = Zapisano. Od teraz tłumaczenia będą zgodne ze słowniczkiem.
editor-glossary-conflict-title = Ktoś inny zapisał słowniczek
editor-glossary-conflict-text = W trakcie pisania ktoś z zespołu zapisał inną wersję. Która ma zostać?

## Editor: scripted dialogues

editor-view-dialogues = Dialogi
editor-dialogues-intro = Rozmowy, z którymi bot ma sobie radzić. Warto je odtwarzać po każdej większej zmianie w artykułach: odwiedzający, konsultanci i raporty niczego nie zauważą.
editor-dialogues-new = Nowy dialog
editor-dialogues-play-all = Odtwórz wszystkie
editor-dialogues-stop = Zatrzymaj
editor-dialogues-search = Szukaj dialogów
editor-dialogues-outcome = Wynik
editor-dialogues-passed = Udany
editor-dialogues-failed = Nieudany
editor-dialogues-unplayed = Nieodtworzony
editor-dialogues-count =
    { $count ->
        [one] { $count } dialog
        [few] { $count } dialogi
        [many] { $count } dialogów
       *[other] { $count } dialogu
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } tura
        [few] { $count } tury
        [many] { $count } tur
       *[other] { $count } tury
    }
editor-dialogues-progress = Odtworzono: { $done } z { $total }
editor-dialogues-playing = Odtwarzanie…
editor-dialogues-played-at = Odtworzono { $when }
editor-dialogues-done-passed = Wszystkie dialogi przebiegły zgodnie z oczekiwaniami.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } dialog nie przebiegł zgodnie z oczekiwaniami.
        [few] { $count } dialogi nie przebiegły zgodnie z oczekiwaniami.
        [many] { $count } dialogów nie przebiegło zgodnie z oczekiwaniami.
       *[other] { $count } dialogu nie przebiegło zgodnie z oczekiwaniami.
    }
editor-dialogues-busy = Dialogi są już odtwarzane. Poczekaj, aż się zakończą.
editor-dialogues-import = Importuj plik
editor-dialogues-export = Eksportuj do pliku
editor-dialogues-imported = Dodane: { $added }. Zmienione: { $changed }. Bez zmian: { $same }.
editor-dialogues-empty-title = Zapisz, z czym bot ma sobie radzić
editor-dialogues-empty-text = Dialog to to, co pisze odwiedzający, i to, czego za każdym razem się oczekuje. Po zmianach w artykułach wystarczy odtworzyć wszystkie, by od razu zobaczyć, co nadal działa, a co nie.
editor-dialogues-empty-example = Zacznij od tego przykładu
editor-dialogues-example-name = Prośba o człowieka
editor-dialogues-example-visitor = Chcę porozmawiać z człowiekiem
editor-dialogues-load-failed = Nie udało się wczytać dialogów.
editor-dialogues-nothing-clear = Pokaż wszystkie dialogi
editor-dialogue-back = Wszystkie dialogi
editor-dialogue-name = Nazwa
editor-dialogue-name-placeholder = Na przykład: Zamówienie i czas dostawy
editor-dialogue-page = Język strony odwiedzającego
editor-dialogue-turn = Tura { $number }
editor-dialogue-turn-add = Dodaj turę
editor-dialogue-turn-up = Przesuń turę { $number } w górę
editor-dialogue-turn-down = Przesuń turę { $number } w dół
editor-dialogue-turn-remove = Usuń turę { $number }
editor-dialogue-visitor = Odwiedzający pisze
editor-dialogue-expected = Oczekiwane
editor-dialogue-expected-nothing = Każda odpowiedź jest dobra.
editor-dialogue-expect = Warunek
editor-dialogue-expect-name = Dodaj warunek do tury { $number }
editor-dialogue-seen = Co zrobił bot
editor-dialogue-seen-not-yet = Odtwórz dialog, aby to zobaczyć.
editor-dialogue-seen-outdated = Sprzed zmiany. Odtwórz ponownie.
editor-dialogue-holds = zgodnie z oczekiwaniami
editor-dialogue-differs = niezgodnie z oczekiwaniami
editor-dialogue-play = Odtwórz
editor-dialogue-save-play = Zapisz i odtwórz
editor-dialogue-done = Dialog został zapisany.
editor-dialogue-done-passed = Wszystko przebiegło zgodnie z oczekiwaniami.
editor-dialogue-done-failed = Nie wszystko przebiegło zgodnie z oczekiwaniami. Różnice są zaznaczone.
editor-dialogue-not-played = Nie udało się odtworzyć dialogu. Spróbuj ponownie.
editor-dialogue-fault-name = Nadaj dialogowi nazwę.
editor-dialogue-fault-name-taken = Inny dialog w tym języku ma już tę nazwę.
editor-dialogue-fault-visitor = Wpisz, co mówi odwiedzający.
editor-dialogue-fault-value = Wybierz co najmniej jedną wartość albo usuń warunek.
editor-dialogue-conflict-title = Ktoś inny zapisał ten dialog
editor-dialogue-delete-title = Usunąć ten dialog?
editor-dialogue-unknown = Ten dialog nie istnieje
editor-expect-article = Pokazuje jeden z tych artykułów
editor-expect-offers = Pokazuje lub proponuje jeden z nich
editor-expect-covers = Omawia też jeden z nich
editor-expect-not = Nie pokazuje żadnego z tych artykułów
editor-expect-answers = Pokazuje artykuł
editor-expect-words = Mówi te słowa
editor-expect-decision = Co robi bot
editor-expect-person = Czeka na człowieka
editor-expect-urgent = Ma pierwszeństwo przed wszystkimi
editor-expect-language = Mówi w języku
editor-expect-picks = Pokazuje wybór numer
editor-expect-talk = Pogawędka taka jak
editor-expect-no-talk = Bez pogawędki takiej jak
editor-expect-any = Jedna z kilku możliwości
editor-expect-any-hint = Pochodzi z pliku i pozostaje bez zmian.
editor-expect-picks-last = ostatni
editor-expect-words-placeholder = Wpisz i naciśnij Enter
editor-talk-helpful = Cieszy się, że pomogło
editor-talk-which-language = Pyta o język
editor-yes = Tak
editor-no = Nie
editor-pick-article = Szukaj artykułu
editor-pick-article-none = Nie znaleziono artykułu
editor-pick-remove = Usuń „{ $value }”
editor-seen-article = Pokazany artykuł
editor-seen-article-none = Żaden
editor-seen-choices = Zaproponowane

## Editor: articles from files

editor-import-title = Artykuły z plików
editor-import-hint = Pliki takie jak { $formats } albo artykuły z { $systems }. Przed zapisaniem czegokolwiek widać, co by się zmieniło.
editor-import-choose = Wybierz pliki
editor-import-folder = Wybierz folder
editor-import-reading = Odczytywanie plików…
editor-import-columns = Kolumny
editor-import-column = Kolumna
editor-import-sample = Zawartość
editor-import-field = Traktowana jako
editor-import-left-out = Pominięta
editor-import-encoding = Kodowanie
editor-import-encoding-auto = Rozpoznaj
editor-import-separator = Separator
editor-import-tab = Tabulator
editor-import-language = Gdy język nie jest podany
editor-import-header = Pierwszy wiersz zawiera nazwy kolumn
editor-import-added = Nowe: { $number }
editor-import-changed = Zmienione: { $number }
editor-import-same = Bez zmian: { $number }
editor-import-faults = Najpierw do poprawy: { $number }
editor-import-file = Plik
editor-import-row = Wiersz
editor-import-what = Co poprawić
editor-import-notes = Uwagi: { $number }
editor-import-rows = Wiersze: { $number }
editor-import-go = Importuj
editor-import-again = Inne pliki
editor-import-nothing = Nic by się nie zmieniło: wszystko już tu jest.
editor-import-going = Przygotowywanie wyszukiwania: { $done } z { $total }
editor-import-held = Wstrzymano: { $number }
editor-import-held-text = Tych artykułów nie znajdują ich własne pytania testowe albo odbierają one pytania innym. Nowe będą szkicami, a zmiany poczekają na publikację.
editor-import-anyway = Opublikuj także te
editor-import-sound = Żadne pytanie testowe nie stoi na przeszkodzie.
editor-import-overtaken = W międzyczasie ktoś z zespołu zmienił jeden z tych artykułów. Przejrzyj zmiany ponownie.
editor-import-lost = W międzyczasie serwer został zatrzymany. Niczego nie zapisano; zaimportuj pliki ponownie.
editor-import-too-large = Te pliki mają razem ponad { $most } MB. Importuj je w częściach.
editor-import-guessed = przypuszczalne

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Bez odpowiedzi
editor-gaps-intro = O co pytali odwiedzający, a na co asystent nie umiał dobrze odpowiedzieć, zebrane tematami ze wszystkich języków.
editor-gaps-show = Które tematy
editor-gaps-open = Do odpowiedzi
editor-gaps-answered = Załatwione
editor-gaps-dismissed = Odrzucone
editor-gaps-proposals = Proponowane sformułowania
editor-gaps-period = Okres
editor-gaps-days-7 = Ostatnie 7 dni
editor-gaps-days-28 = Ostatnie 4 tygodnie
editor-gaps-days-90 = Ostatnie 3 miesiące
editor-gaps-count = Tematy: { $number }
editor-gaps-asked = Pytania: { $number }
editor-gaps-before = Poprzedni okres: { $number }
editor-gaps-last = Ostatnie pytanie: { $when }
editor-gaps-waiting = Jeszcze porządkowane: { $number }
editor-gaps-none = Nie ma tu żadnych tematów.
editor-gaps-empty-title = Nic nie zostało bez odpowiedzi
editor-gaps-empty-text = Gdy odwiedzający nie dostanie odpowiedzi, dostanie słabą, usłyszy pytanie doprecyzowujące albo trafi do człowieka, jego pytanie pojawi się tutaj.
editor-gaps-failed = Nie udało się wczytać.
editor-gap-back = Wszystkie tematy
editor-gap-unknown = Tego tematu już nie ma
editor-gap-draft = Napisz artykuł
editor-gap-draft-hint = Pytania staną się sformułowaniami, a najlepsza odpowiedź konsultanta pierwszą odpowiedzią. Nikt go nie zobaczy przed publikacją.
editor-gap-teach = Dodaj do artykułu
editor-gap-which = Który artykuł na to odpowiada?
editor-gap-nearby = Artykuły o czymś podobnym
editor-gap-dismiss = Odrzuć
editor-gap-reopen = Podejmij na nowo
editor-gap-questions = O co pytano
editor-gap-answers = Co odpowiedzieli konsultanci
editor-gap-answers-none = Nikt jeszcze na to nie odpowiedział.
editor-gap-taught = Dodano do artykułu jako sformułowania.
editor-gap-dismissed = Odrzucono. Nie wróci, gdy ktoś znów o to zapyta.
editor-gap-reopened = Znów wśród tematów do odpowiedzi.
editor-gap-settled = Ktoś z zespołu zajął się już tym tematem.
editor-gap-unpublished = Artykuł nie jest jeszcze opublikowany
editor-gap-article = Otwórz artykuł
editor-gap-since-before = Bez odpowiedzi w poprzednim okresie: { $number }
editor-gap-since-after = Od tego czasu: { $number }
editor-gap-since-answered = Odpowiedział artykuł: { $number }
editor-gap-cause-unanswered = Brak odpowiedzi
editor-gap-cause-clarify = Pytanie doprecyzowujące
editor-gap-cause-unhelpful = Odpowiedź nie pomogła
editor-gap-cause-person = Do człowieka
editor-proposals-intro = Czego nauczyli nas zespół i odwiedzający: pytania, na które odpowiada artykuł. Żadne nie jest używane, zanim je przyjmiesz.
editor-proposals-count = Propozycje: { $number }
editor-proposals-empty-title = Brak propozycji
editor-proposals-empty-text = Gdy konsultant wyśle artykuł albo odwiedzający wybierze go lub powie, że pomógł, pytanie pojawi się tu jako propozycja.
editor-proposal-text = Sformułowanie
editor-proposal-accept = Przyjmij
editor-proposal-reject = Pomiń
editor-proposal-accepted = Dodano do artykułu.
editor-proposal-rejected = Pominięto. Nie zostanie zaproponowane ponownie.
editor-proposal-reviewed = Ktoś z zespołu już o tym zdecydował.
editor-proposal-source-inserted = Konsultant wysłał artykuł
editor-proposal-source-chosen = Odwiedzający wybrał artykuł
editor-proposal-source-helped = Odpowiedź pomogła

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Jakość
editor-quality-synonyms = Synonimy
editor-quality-duplicates = Podobne artykuły
editor-tests = Pytania testowe
editor-tests-hint = Po jednym w wierszu. Odwiedzający nigdy ich nie widzą. Przed publikacją asystent dostaje każde z nich i musi odpowiedzieć tym artykułem.
editor-tests-language = Język pytań testowych
editor-tests-try = Wypróbuj wszystkie pytania testowe
editor-tests-trying = Trwa zadawanie pytań testowych…
editor-tests-far = Zadano: { $done } z { $total }
editor-tests-none = Nie ma jeszcze pytań testowych ani tutaj, ani w innych artykułach.
editor-tests-failed = Nie udało się zadać pytań testowych. Spróbuj ponownie.
editor-tests-incomplete = Najpierw napisz pytanie i odpowiedź.
editor-tests-passed = Znajdują ten artykuł: { $found } z { $total }
editor-tests-won = Teraz znajdują swój artykuł: { $number }
editor-tests-lost = Nie znajdują już swojego artykułu: { $number }
editor-tests-same = Ta zmiana nie wpływa na żadne pytanie testowe witryny. Jest ich { $total }.
editor-tests-found = znajduje swój artykuł
editor-tests-offered = dopytuje, z właściwym artykułem do wyboru
editor-tests-other = dostaje zamiast tego „{ $article }”
editor-tests-missed = nie znajduje odpowiedzi
editor-held-title = Publikacja została wstrzymana
editor-held-text = Te pytania testowe nie znalazłyby swojego artykułu:
editor-held-later = Najpierw zmień
editor-held-anyway = Opublikuj mimo to
editor-held-mark = Wstrzymano
editor-held-list = Nie opublikowano zgodnie z planem: { $number }
editor-held-show = Pokaż
editor-held-time = Nie opublikowano o wyznaczonej porze ({ $when }), bo te pytania testowe nie znalazłyby swojego artykułu:
editor-held-import = Import tego nie opublikował ({ $when }), bo te pytania testowe nie znalazłyby swojego artykułu:
editor-held-empty = Nie opublikowano o wyznaczonej porze ({ $when }), bo jedna odpowiedź była pusta. Trzeba ją napisać i opublikować.
editor-synonyms-intro = Słowa, które tutaj znaczą to samo, na przykład „COVID-19” i „koronawirus” albo „paczka” i nazwa, której używa Twoja marka. Pytanie z jednym z nich jest wyszukiwane także z pozostałymi.
editor-synonyms-add = Dodaj synonimy
editor-synonyms-words = Słowa oddzielone przecinkami
editor-synonyms-remove = Usuń { $words }
editor-synonyms-saved = Zapisano. Następne pytanie będzie już z nimi wyszukiwane.
editor-synonyms-failed = Nie udało się wczytać synonimów.
editor-synonyms-empty = Nie ma jeszcze synonimów.
editor-synonyms-lonely = { $word }: brak drugiego słowa. Dopisz je albo usuń to.
editor-synonyms-proposed = Propozycje z tego, co piszą odwiedzający
editor-synonyms-pair = { $word } znaczy { $term }
editor-synonyms-asked = Pytania: { $number }
editor-synonyms-take = Dodaj
editor-duplicates-intro = Artykuły, które odpowiadają na to samo pytanie albo odbierałyby sobie pytania. Zrób z dwóch jeden, a asystent nie będzie już musiał wybierać.
editor-duplicates-failed = Nie udało się porównać artykułów.
editor-duplicates-far = Sprawdzone artykuły: { $done } z { $total }
editor-duplicates-none = Żadne dwa artykuły nie odpowiadają na to samo pytanie.
editor-duplicates-same = Oba dają tę samą odpowiedź.
editor-duplicates-taken = Jego pytania, które przejąłby drugi artykuł: { $taken } z { $asked }
editor-merge-keep = Zachowaj ten
editor-merge-title = Zrobić z dwóch artykułów jeden?
editor-merge-text = „{ $kept }” otrzyma wszystkie sformułowania, etykiety i pytania testowe artykułu „{ $other }”, który zostanie wycofany. Jego odpowiedź pozostanie bez zmian.
editor-merge-go = Połącz
editor-merge-done = Połączono. Drugi artykuł jest wycofany.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Oceny
editor-quality-conversation = Cała rozmowa
editor-languages-intro = Ile artykułów jest gotowych w każdym języku. Kliknij liczbę, aby otworzyć te artykuły.
editor-coverage-there = Dostępne
editor-coverage-reviewed = Sprawdzone
editor-coverage-unreviewed = Niesprawdzone
editor-coverage-outdated = Nieaktualne
editor-coverage-missing = Brakujące
editor-translators = Dla tłumaczy (XLIFF)
editor-translators-open = Brakujące, nieaktualne lub niesprawdzone
editor-translators-all = Wszystkie artykuły
editor-feedback-intro = Co odwiedzający sądzą o otrzymanych odpowiedziach. Na początku są artykuły, które odpowiadają źle.
editor-conversation-intro = Co powiedziałby bot, wiadomość po wiadomości, i dlaczego? Nic nie jest wysyłane ani zapisywane.
editor-feedback-all = Wszystkie języki
editor-feedback-failed = Nie udało się wczytać ocen.
editor-feedback-none = W tym okresie żaden artykuł nikomu nie odpowiedział.
editor-feedback-show = O co pytano
editor-feedback-answered = Odpowiedzi: { $number }
editor-feedback-helpful = pomogło
editor-feedback-unhelpful = nie pomogło
editor-feedback-unjudged = bez oceny
editor-feedback-variant = pokazane w języku: { $language }
editor-replay-messages = Co pisze odwiedzający
editor-replay-placeholder = Jedna wiadomość w wierszu albo zapis rozmowy
editor-replay-play = Odtwórz
editor-replay-waiting = Czeka na człowieka.
editor-replay-why = Dlaczego?
editor-replay-read = Wyszukano:
editor-replay-read-together = Wyszukano razem z poprzednim pytaniem:
editor-replay-words = wspólne słowa: { $words }
editor-replay-thresholds = Od { $answer } odpowiada, od { $offer } proponuje.
