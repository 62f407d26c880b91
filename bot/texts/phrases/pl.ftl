### Polski: wypowiedzi asystenta i napisy w oknie czatu (forma grzecznościowa, neutralna co do płci).

## Rozmowa

welcome = Dzień dobry! Jestem cyfrowym asystentem. Proszę pytać o wszystko własnymi słowami i w swoim języku. Jeśli wolą Państwo porozmawiać z konsultantem, wystarczy napisać.
    .plain = Cześć! Jestem cyfrowym asystentem. Pytaj o wszystko własnymi słowami i w swoim języku. Jeśli wolisz porozmawiać z konsultantem, wystarczy napisać.
greet-reply-1 = Dzień dobry! W czym mogę pomóc?
    .plain = Cześć! W czym mogę Ci pomóc?
greet-reply-2 = Dzień dobry! Co mogę dla Państwa zrobić?
    .plain = Miło, że piszesz! Co mogę dla Ciebie zrobić?
thank-reply-1 = Nie ma za co. Czy mogę pomóc w czymś jeszcze?
    .plain = Nie ma za co. Pomóc Ci w czymś jeszcze?
thank-reply-2 = Cała przyjemność po mojej stronie. W razie pytań proszę pisać.
    .plain = Cała przyjemność po mojej stronie. W razie pytań po prostu pisz.
goodbye-reply-1 = Do widzenia! Dziękujemy za kontakt.
    .plain = Do usłyszenia! Dzięki za kontakt.
goodbye-reply-2 = Wszystkiego dobrego! Mogą Państwo do nas pisać o każdej porze.
    .plain = Wszystkiego dobrego! Możesz do nas pisać o każdej porze.
affirm-reply = Dobrze. Co chcieliby Państwo wiedzieć?
    .plain = Dobrze. Co chcesz wiedzieć?
acknowledged-reply = Dobrze. Jeśli pojawi się coś jeszcze, proszę napisać.
    .plain = Dobrze. Jeśli pojawi się coś jeszcze, po prostu napisz.
deny-reply = W porządku. Proszę napisać własnymi słowami, w czym mogę pomóc.
    .plain = W porządku. Napisz własnymi słowami, w czym mogę Ci pomóc.
bot-challenge-reply = Jestem cyfrowym asystentem, nie człowiekiem. Odpowiadam na podstawie naszych artykułów pomocy, a na życzenie w każdej chwili połączę Państwa z konsultantem.
    .plain = Jestem cyfrowym asystentem, nie człowiekiem. Odpowiadam na podstawie naszych artykułów pomocy, a jeśli zechcesz, w każdej chwili połączę Cię z konsultantem.
decline-human-reply = Oczywiście, kontynuujmy tutaj. Co chcieliby Państwo wiedzieć?
    .plain = Jasne, piszmy dalej tutaj. Co chcesz wiedzieć?
complain-reply = Bardzo mi przykro i dziękuję za tę wiadomość. Czy mogą Państwo krótko opisać, co się stało? Poszukam odpowiedzi albo połączę Państwa z konsultantem.
    .plain = Bardzo mi przykro i dziękuję, że o tym piszesz. Możesz krótko opisać, co się stało? Poszukam odpowiedzi albo połączę Cię z konsultantem.
chitchat-reply-1 = Jestem cyfrowym asystentem i najlepiej znam nasze artykuły pomocy. W czym mogę pomóc?
    .plain = Jestem cyfrowym asystentem i najlepiej znam nasze artykuły pomocy. W czym mogę Ci pomóc?
chitchat-reply-2 = Na tym niestety się nie znam: wiem tylko o naszych usługach. Czy mogę w czymś pomóc w związku z nimi?
    .plain = Na tym niestety się nie znam: wiem tylko o naszych usługach. Pomóc Ci w czymś, co ich dotyczy?
solved-reply = Cieszę się, że sprawa jest załatwiona. Jeśli pojawi się coś jeszcze, proszę napisać.
    .plain = Super, że sprawa jest załatwiona. Jeśli pojawi się coś jeszcze, po prostu napisz.
other-languages = Mogę tu odpowiadać w tych językach: { $languages }.
conversation-erased = Treść i dane osobowe z tej rozmowy zostały usunięte.
language-changed = Od teraz będę pisać w tym języku: { $language }.
which-language = W jakim języku chcą Państwo rozmawiać?
    .plain = W jakim języku chcesz rozmawiać?

## Odpowiedzi

helpful-question = Czy ta odpowiedź Państwu pomogła?
    .plain = Czy ta odpowiedź Ci pomogła?
helpful-yes = Tak, dziękuję
    .plain = Tak, dzięki
helpful-no = Nie, niezbyt
helpful-thanks = Bardzo się cieszę. Czy mogę pomóc w czymś jeszcze?
    .plain = Bardzo się cieszę. Pomóc Ci w czymś jeszcze?
not-helpful-reply = Przykro mi, że ta odpowiedź nie pomogła. Proszę zadać pytanie innymi słowami. Mogę też połączyć Państwa z konsultantem.
    .plain = Przykro mi, że ta odpowiedź nie pomogła. Spróbuj zadać pytanie innymi słowami. Mogę Cię też połączyć z konsultantem.
details-reply = Dziękuję, to ważna informacja. Sam nie mogę tego sprawdzić, ale może to zrobić nasz konsultant. Czy mam Państwa połączyć?
    .plain = Dzięki, to ważna informacja. Sam nie mogę tego sprawdzić, ale może to zrobić nasz konsultant. Połączyć Cię?
answer-in-other-language = Na razie mamy tę odpowiedź tylko w jednym języku ({ $language }):
answer-translated = Ta odpowiedź została przetłumaczona automatycznie (język oryginału: { $language }), więc niektóre sformułowania mogą być niedoskonałe:
answer-again = Jeszcze raz to, co najważniejsze:
answer-meanwhile = W oczekiwaniu na rozmowę może przydać się to:
meanwhile-wanted = Czy nadal chcą Państwo porozmawiać z konsultantem? Na razie pozostają Państwo w kolejce.
    .plain = Nadal chcesz porozmawiać z konsultantem? Na razie zostajesz w kolejce.
meanwhile-stay = Tak, zachowaj moje miejsce
meanwhile-leave = Nie, to wystarczy
clarify-question = Chcę się upewnić, że dobrze rozumiem. O które z tych pytań Państwu chodzi?
    .plain = Chcę się upewnić, że dobrze rozumiem. O które z tych pytań Ci chodzi?
clarify-question-one = Chcę się upewnić, że dobrze rozumiem. Czy o to Państwu chodzi?
    .plain = Chcę się upewnić, że dobrze rozumiem. Czy o to Ci chodzi?
clarify-none = Żadne z nich, chcę porozmawiać z konsultantem
hedged-answer = Nie jestem pewien, czy o to Państwu chodzi, ale być może to pomoże:
    .plain = Nie jestem pewien, czy o to Ci chodzi, ale może to pomoże:
detail-question = Aby to sprawdzić, potrzebuję jeszcze jednej informacji: { $detail }.
detail-again = Nie znalazłem tego w wiadomości. Proszę napisać tylko to: { $detail }.
    .plain = Nie znalazłem tego w wiadomości. Napisz tylko to: { $detail }.
detail-not-found = Nic nie znalazłem dla „{ $value }”. Proszę sprawdzić i napisać jeszcze raz: { $detail }.
    .plain = Nic nie znalazłem dla „{ $value }”. Sprawdź, proszę, i napisz jeszcze raz: { $detail }.
detail-missing = Nie mam
detail-without = Nic nie szkodzi. Oto ogólne informacje:
detail-email = adres e-mail
detail-order = numer zamówienia
live-failed = Niestety w tej chwili nie mogę tego sprawdzić. Oto ogólne informacje:
live-nothing = Dla tych danych niczego nie znalazłem. Oto ogólne informacje:
demo-order-is = **Zamówienie { $order }:** { $status }.

    Ostatnia aktualizacja: { $day }.
demo-order-packed = jest pakowane w naszym magazynie
demo-order-shipped = jest w drodze
demo-order-delivered = zostało dostarczone
choose-one = Proszę wybrać jedną z tych możliwości:
    .plain = Wybierz jedną z tych możliwości:
person-button = Porozmawiaj z konsultantem
unsure-reply-1 = Nie jestem pewien, czy dobrze rozumiem. Proszę napisać to innymi słowami, może trochę dokładniej.
    .plain = Nie jestem pewien, czy dobrze rozumiem. Napisz to innymi słowami, może trochę dokładniej.
unsure-reply-2 = Nie do końca to rozumiem. Proszę opisać sprawę w jednym lub dwóch zdaniach.
    .plain = Nie do końca to rozumiem. Opisz, proszę, sprawę w jednym lub dwóch zdaniach.
nothing-to-read = Nie widzę w tej wiadomości pytania. Proszę napisać w kilku słowach, o co chodzi.
    .plain = Nie widzę w tej wiadomości pytania. Napisz w kilku słowach, o co chodzi.
empty-message = Ta wiadomość dotarła pusta. Proszę wpisać pytanie jeszcze raz.
    .plain = Ta wiadomość dotarła pusta. Wpisz pytanie jeszcze raz.
message-too-long =
    { $limit ->
        [one] Wiadomość jest dłuższa niż { $limit } znak. Proszę przesłać jej najważniejszą część.
        [few] Wiadomość jest dłuższa niż { $limit } znaki. Proszę przesłać jej najważniejszą część.
        [many] Wiadomość jest dłuższa niż { $limit } znaków. Proszę przesłać jej najważniejszą część.
       *[other] Wiadomość jest dłuższa niż { $limit } znaku. Proszę przesłać jej najważniejszą część.
    }
    .plain =
        { $limit ->
            [one] Wiadomość jest dłuższa niż { $limit } znak. Wyślij, proszę, jej najważniejszą część.
            [few] Wiadomość jest dłuższa niż { $limit } znaki. Wyślij, proszę, jej najważniejszą część.
            [many] Wiadomość jest dłuższa niż { $limit } znaków. Wyślij, proszę, jej najważniejszą część.
           *[other] Wiadomość jest dłuższa niż { $limit } znaku. Wyślij, proszę, jej najważniejszą część.
        }
something-went-wrong = Coś poszło nie tak po naszej stronie, przepraszam. Wiadomość została zapisana. Proszę spróbować ponownie za chwilę albo poprosić o rozmowę z konsultantem.
    .plain = Coś poszło nie tak po naszej stronie, przepraszam. Wiadomość została zapisana. Spróbuj ponownie za chwilę albo poproś o rozmowę z konsultantem.

## Okno czatu

widget-title = Pomoc i kontakt
widget-subtitle = Odpowiada automatyczny asystent
widget-automatic = To rozmowa z automatycznym asystentem, a nie z człowiekiem.
widget-open = Otwórz czat
widget-close = Zamknij czat
widget-assistant = Asystent
widget-you = Ja
widget-agent = Konsultant
widget-placeholder = Wpisz wiadomość…
widget-send = Wyślij
widget-person = Porozmawiaj z konsultantem
widget-language = Język
widget-language-automatic = Automatycznie
widget-menu = Więcej opcji
widget-messages = Rozmowa
widget-choices = Propozycje odpowiedzi
widget-assistant-typing = Asystent pisze…
widget-agent-typing = { $agent } pisze…
widget-connecting = Łączenie…
widget-reconnecting = Utracono połączenie. Trwa ponowne łączenie…
widget-offline = Brak połączenia z internetem. Wiadomość zostanie wysłana, gdy tylko połączenie wróci.
widget-sending = Wysyłanie…
widget-sending-again = Ponowne wysyłanie…
widget-sent = Wysłano
widget-not-sent = Nie wysłano.
widget-retry = Ponów
widget-new-messages = Nowe wiadomości
widget-dismiss = Ukryj tę wiadomość
widget-new-conversation = Rozpocznij nową rozmowę
widget-earlier = Wcześniejsze rozmowy
widget-back = Powrót do czatu
widget-save = Zapisz tę rozmowę do pliku
widget-mail = Wyślij tę rozmowę e-mailem
widget-mail-address = Adres e-mail
widget-mail-done = Rozmowa jest w drodze na adres { $address }
widget-mail-limit = Na dziś to już wszystkie wysyłki. Jutro będzie można wysłać ponownie.
widget-sound = Dźwięk nowych wiadomości
widget-unfold = Pokaż całość
widget-fold = Pokaż mniej
widget-people-back = Nasi konsultanci wracają: { $when }
widget-closed = Ta rozmowa została zakończona.
widget-closed-go-on = Ta rozmowa została zakończona. Aby ją wznowić, wystarczy tu napisać.
widget-waiting = Oczekiwanie na konsultanta
widget-leave-queue = Nie czekam, wracam do asystenta
widget-with-agent = Rozmawia z Państwem { $agent }
    .plain = Rozmawia z Tobą { $agent }
widget-too-long = Wiadomość jest za długa.
widget-error = Nie udało się. Proszę spróbować ponownie.
    .plain = Nie udało się. Spróbuj ponownie.
widget-articles = Artykuły pomocy
widget-articles-search = Szukaj w artykułach pomocy
widget-articles-none = Nic nie znaleziono. Proszę napisać pytanie poniżej.
    .plain = Nic nie znaleziono. Napisz swoje pytanie poniżej.
widget-articles-back = Wróć do czatu
widget-articles-page = Otwórz na osobnej stronie
widget-articles-machine = Ten tekst przetłumaczył komputer i nikt go jeszcze nie sprawdził.
widget-today = Dzisiaj
widget-yesterday = Wczoraj

## Po rozmowie z człowiekiem

survey-csat = Jak oceniają Państwo otrzymaną pomoc?
    .plain = Jak oceniasz otrzymaną pomoc?
survey-csat-1 = Bardzo źle
survey-csat-2 = Źle
survey-csat-3 = Przeciętnie
survey-csat-4 = Dobrze
survey-csat-5 = Bardzo dobrze
survey-nps = Jakie jest prawdopodobieństwo, że polecą nas Państwo znajomym lub współpracownikom?
    .plain = Jakie jest prawdopodobieństwo, że polecisz nas znajomym lub współpracownikom?
survey-comment = Czy chcieliby Państwo coś nam jeszcze powiedzieć?
    .plain = Chcesz nam coś jeszcze powiedzieć?
survey-thanks = Dziękujemy. Państwa odpowiedź pomaga nam działać lepiej.
    .plain = Dziękujemy. Twoja odpowiedź pomaga nam działać lepiej.
survey-text-csat = Jak oceniają Państwo otrzymaną pomoc? Proszę odpowiedzieć liczbą od 1 (bardzo źle) do 5 (bardzo dobrze).
    .plain = Jak oceniasz otrzymaną pomoc? Odpowiedz liczbą od 1 (bardzo źle) do 5 (bardzo dobrze).
survey-text-nps = A jakie jest prawdopodobieństwo, że polecą nas Państwo innym? Proszę odpowiedzieć liczbą od 0 (zupełnie nieprawdopodobne) do 10 (bardzo prawdopodobne).
    .plain = A jakie jest prawdopodobieństwo, że polecisz nas innym? Odpowiedz liczbą od 0 (zupełnie nieprawdopodobne) do 10 (bardzo prawdopodobne).
survey-text-comment = Dziękujemy. Jeśli chcieliby Państwo dodać coś o tej rozmowie, proszę napisać to w następnej wiadomości.
    .plain = Dziękujemy. Jeśli chcesz dodać coś o tej rozmowie, napisz to w następnej wiadomości.
follow-up = Wczoraj rozmawialiśmy o Państwa sprawie. Czy udało się ją rozwiązać? Jeśli nie, wystarczy tu napisać, a wrócimy do niej w tym samym miejscu.
    .plain = Wczoraj rozmawialiśmy o Twojej sprawie. Udało się ją rozwiązać? Jeśli nie, napisz tu, a wrócimy do niej w tym samym miejscu.

## Gdy nikogo nie ma w pracy

contact-question = Jak możemy się z Państwem skontaktować? Proszę podać adres e-mail lub numer telefonu, a odezwie się nasz konsultant.
    .plain = Jak możemy się z Tobą skontaktować? Podaj adres e-mail lub numer telefonu, a odezwie się nasz konsultant.
contact-thanks = Dziękujemy. Mamy Państwa kontakt: { $contact }. Odezwie się nasz konsultant.
    .plain = Dziękujemy. Mamy Twój kontakt: { $contact }. Odezwie się nasz konsultant.
contact-invalid = Nie widzę tu adresu e-mail ani numeru telefonu. Proszę sprawdzić jeszcze raz.
    .plain = Nie widzę tu adresu e-mail ani numeru telefonu. Sprawdź, proszę, jeszcze raz.
time-today = dziś o { $time }
time-tomorrow = jutro o { $time }
time-date =
    { $weekday ->
        [mon] w poniedziałek
        [tue] we wtorek
        [wed] w środę
        [thu] w czwartek
        [fri] w piątek
        [sat] w sobotę
       *[sun] w niedzielę
    }, { $date }, o { $time }
time-in-zone = { $when } ({ $zone })

## Tłumaczenia

translation-missing = Nie udało mi się tego przetłumaczyć. Oto oryginał (język: { $language }):
translated-by-machine = (tłumaczenie automatyczne)

## Okno czatu: ocena, dane kontaktowe, pliki, tłumaczenia

widget-survey-title = Jak nam poszło?
widget-survey-send = Wyślij
widget-survey-skip = Nie teraz
widget-survey-comment = Komentarz (opcjonalnie)
widget-nps-low = Zupełnie nieprawdopodobne
widget-nps-high = Bardzo prawdopodobne
widget-contact-title = Dane kontaktowe
widget-contact-placeholder = Adres e-mail lub numer telefonu
widget-contact-send = Wyślij
transcript-subject = Rozmowa z { $site }
transcript-intro = Oto treść rozmowy na czacie z { $site }.
transcript-note = Ta wiadomość została wysłana, bo ktoś poprosił o nią na czacie i podał ten adres. Nic więcej na niego nie wyślemy.
transcript-invalid = To nie jest prawidłowy adres e-mail.
widget-help-title = Mogą Państwo skontaktować się z nami także tutaj
    .plain = Możesz skontaktować się z nami także tutaj
widget-help-more = Więcej krajów
widget-help-elsewhere = Z każdego miejsca
widget-help-local = czas lokalny
widget-attach = Dołącz plik
widget-attachment-sending = Wysyłanie pliku { $name }…
widget-attachment-cancel = Nie wysyłaj { $name }
widget-attachment-too-large = Ten plik jest większy niż { $limit } MB. Proszę wybrać mniejszy.
    .plain = Ten plik jest większy niż { $limit } MB. Wybierz mniejszy.
widget-attachment-refused = Plików tego rodzaju nie można tu wysłać. Można wysyłać obrazy, dźwięk, wideo, pliki PDF, tekstowe i dokumenty biurowe.
widget-attachment-mismatch = Zawartość tego pliku nie zgadza się z jego nazwą. Proszę wysłać oryginalny plik.
    .plain = Zawartość tego pliku nie zgadza się z jego nazwą. Wyślij oryginalny plik.
widget-attachment-quota = Nie możemy tu przyjąć od Państwa więcej plików. Prosimy napisać, co zawiera ten plik.
    .plain = Nie możemy tu przyjąć od Ciebie więcej plików. Napisz nam, co zawiera ten plik.
widget-attachment-no-room = W tej chwili nie możemy przyjmować plików. Prosimy napisać, co zawiera ten plik.
    .plain = W tej chwili nie możemy przyjmować plików. Napisz nam, co zawiera ten plik.
widget-attachment-open = Otwórz { $name }
consent-standard = Przechowujemy to, co Państwo tu piszą i wysyłają, aby móc Państwu pomóc. W każdej chwili mogą Państwo zażądać usunięcia tych danych.
    .plain = Przechowujemy to, co tu piszesz i wysyłasz, aby móc Ci pomóc. W każdej chwili możesz zażądać usunięcia tych danych.
widget-consent-agree = Zgadzam się
widget-consent-link = Polityka prywatności
widget-translated = Tłumaczenie automatyczne (język oryginału: { $language })
widget-show-original = Pokaż oryginał
widget-show-translation = Pokaż tłumaczenie

## Komunikatory

commands-reply = Proszę pytać własnymi słowami. /human łączy z konsultantem, /language zmienia język, a /stop wyłącza wiadomości od nas.
    .plain = Pytaj własnymi słowami. /human łączy z konsultantem, /language zmienia język, a /stop wyłącza wiadomości od nas.
stop-reply = Nie będziemy już wysyłać Państwu wiadomości. Aby wrócić do rozmowy, wystarczy napisać.
    .plain = Nie będziemy już wysyłać Ci wiadomości. Aby wrócić do rozmowy, wystarczy napisać.
choices-open = Wybierz
sent-photo = Zdjęcie
sent-video = Film
sent-animation = Animacja
sent-voice = Wiadomość głosowa
sent-audio = Plik dźwiękowy
sent-document = Dokument
sent-sticker = Naklejka
sent-contact = Kontakt
sent-location = Lokalizacja
sent-invitation = Zaproszenie na spotkanie
sent-unknown = Coś, czego nie można tu pokazać

## Odpowiedzi: co dalej

next-step = Dziękuję, skoro to już zrobione, oto co dalej:
    .plain = Dzięki, skoro to już zrobione, oto co dalej:
nothing-further = W takim razie zrobili już Państwo wszystko, co podpowiadają nasze artykuły pomocy. Czy połączyć Państwa z konsultantem?
    .plain = W takim razie wszystko, co podpowiadają nasze artykuły pomocy, jest już zrobione. Połączyć Cię z konsultantem?
