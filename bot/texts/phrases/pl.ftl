### Polski: wypowiedzi asystenta i napisy w oknie czatu (forma grzecznościowa, neutralna co do płci).

## Rozmowa

welcome = Dzień dobry! Jestem cyfrowym asystentem. Można mnie pytać o wszystko własnymi słowami i w swoim języku. A jeśli lepsza będzie rozmowa z człowiekiem, wystarczy o tym napisać.
greet-reply-1 = Dzień dobry! W czym mogę pomóc?
greet-reply-2 = Witam serdecznie! Czego dotyczy pytanie?
thank-reply-1 = Nie ma za co. Czy mogę pomóc w czymś jeszcze?
thank-reply-2 = Cała przyjemność po mojej stronie. W razie pytań proszę śmiało pisać.
goodbye-reply-1 = Do widzenia i dziękujemy za kontakt.
goodbye-reply-2 = Wszystkiego dobrego! Można do nas napisać o każdej porze.
affirm-reply = Dobrze. Czego dotyczy pytanie?
acknowledged-reply = W porządku. Gdyby pojawiło się coś jeszcze, proszę śmiało pisać.
deny-reply = W porządku. Proszę napisać własnymi słowami, w czym mogę pomóc.
bot-challenge-reply = Jestem cyfrowym asystentem, nie człowiekiem. Odpowiadam na podstawie naszych artykułów pomocy i w każdej chwili mogę poprosić o wsparcie kogoś z zespołu.
decline-human-reply = Oczywiście, kontynuujmy tutaj razem. W czym mogę pomóc?
complain-reply = Bardzo mi przykro i dziękuję za tę wiadomość. Czy mogę prosić o krótki opis tego, co się stało? Poszukam odpowiedzi albo poproszę o pomoc kogoś z zespołu.
chitchat-reply-1 = Jestem cyfrowym asystentem i najlepiej znam nasze artykuły pomocy. W czym mogę pomóc?
chitchat-reply-2 = Na tym niestety się nie znam: wiem tylko to, co dotyczy naszych usług. Czy mogę pomóc w czymś, co się z nimi wiąże?
solved-reply = Dobrze, że sprawa jest już załatwiona. Gdyby pojawiło się coś jeszcze, proszę śmiało pisać.
other-languages = Mogę tu odpowiadać w tych językach: { $languages }.
conversation-erased = Treść i dane osobowe z tej rozmowy zostały usunięte.
language-changed = Od teraz piszę w języku: { $language }.
which-language = W jakim języku mam pisać?

## Odpowiedzi

helpful-question = Czy ta odpowiedź pomogła?
helpful-yes = Tak, dziękuję
helpful-no = Nie, niezbyt
helpful-thanks = Bardzo się cieszę. Czy jest coś jeszcze?
not-helpful-reply = Przykro mi, że to nie była właściwa odpowiedź. Czy można zadać to pytanie innymi słowami? Mogę też poprosić o pomoc kogoś z zespołu.
details-reply = Dziękuję, to ważna informacja. Nie mogę tego sprawdzić, ale może to zrobić ktoś z naszego zespołu. Czy poprosić kogoś o pomoc?
answer-in-other-language = Na razie mamy tę odpowiedź tylko w jednym języku ({ $language }):
answer-translated = Ta odpowiedź została przetłumaczona automatycznie (język oryginału: { $language }), więc niektóre sformułowania mogą być niedoskonałe:
answer-again = Jeszcze raz to, co najważniejsze:
answer-meanwhile = Tymczasem może pomoże już to:
meanwhile-wanted = Czy nadal potrzebna jest rozmowa z człowiekiem? Na razie czeka ona w kolejce.
meanwhile-stay = Tak, zachowaj moje miejsce
meanwhile-leave = Nie, to wystarczy
clarify-question = Chcę mieć pewność, że dobrze rozumiem. O którą z tych spraw chodzi?
clarify-question-one = Chcę mieć pewność, że dobrze rozumiem. Czy chodzi o tę sprawę?
clarify-none = Żadna z nich, proszę o kontakt z człowiekiem
hedged-answer = Nie mam pewności, czy właśnie o to chodzi, ale może to pomoże:
detail-question = Aby to sprawdzić, potrzebuję tej informacji: { $detail }.
detail-again = Nie udało mi się znaleźć tego w wiadomości. Proszę napisać tylko to: { $detail }.
detail-not-found = Dla „{ $value }” nie udało się niczego znaleźć. Proszę sprawdzić i napisać jeszcze raz: { $detail }.
detail-missing = Nie mam
detail-without = Nic nie szkodzi. Oto ogólne informacje:
detail-email = adres e-mail
detail-order = numer zamówienia
live-failed = Niestety w tej chwili nie mogę tego sprawdzić. Oto ogólne informacje:
live-nothing = Na podstawie tych danych nie udało się niczego znaleźć. Oto ogólne informacje:
demo-order-is = **Zamówienie { $order }:** { $status }.

    Ostatnia aktualizacja: { $day }.
demo-order-packed = jest pakowane w naszym magazynie
demo-order-shipped = jest w drodze
demo-order-delivered = zostało dostarczone
choose-one = Proszę wybrać jedną z tych możliwości:
person-button = Rozmowa z człowiekiem
unsure-reply-1 = Nie mam pewności, czy dobrze rozumiem. Czy można to ująć inaczej, może trochę dokładniej?
unsure-reply-2 = To jeszcze nie jest dla mnie jasne. Proszę opisać sprawę w jednym lub dwóch zdaniach.
nothing-to-read = Nie widzę w tej wiadomości pytania. Proszę napisać w kilku słowach, o co chodzi.
empty-message = Ta wiadomość dotarła pusta. Proszę wpisać pytanie jeszcze raz.
message-too-long =
    { $limit ->
        [one] Wiadomość jest dłuższa niż { $limit } znak. Proszę przesłać jej najważniejszą część.
        [few] Wiadomość jest dłuższa niż { $limit } znaki. Proszę przesłać jej najważniejszą część.
        [many] Wiadomość jest dłuższa niż { $limit } znaków. Proszę przesłać jej najważniejszą część.
       *[other] Wiadomość jest dłuższa niż { $limit } znaku. Proszę przesłać jej najważniejszą część.
    }
something-went-wrong = Coś poszło nie tak po naszej stronie, przepraszam. Wiadomość została zapisana. Proszę spróbować ponownie za chwilę albo poprosić o rozmowę z człowiekiem.

## Okno czatu

widget-title = Pomoc i kontakt
widget-subtitle = Odpowiada automatyczny asystent
widget-automatic = To rozmowa z automatycznym asystentem, a nie z człowiekiem.
widget-open = Otwórz czat
widget-close = Zamknij czat
widget-assistant = Asystent
widget-you = Ja
widget-agent = Nasz zespół
widget-placeholder = Napisz wiadomość…
widget-send = Wyślij
widget-person = Rozmowa z człowiekiem
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
widget-retry = Spróbuj ponownie
widget-new-messages = Nowe wiadomości
widget-dismiss = Ukryj tę wiadomość
widget-new-conversation = Rozpocznij nową rozmowę
widget-earlier = Wcześniejsze rozmowy
widget-back = Powrót do czatu
widget-closed = Ta rozmowa została zakończona.
widget-closed-go-on = Ta rozmowa została zakończona. Wiadomość tutaj ją wznowi.
widget-waiting = Oczekiwanie na osobę z zespołu
widget-leave-queue = Nie czekam, wracam do asystenta
widget-with-agent = Rozmowę prowadzi { $agent }
widget-too-long = Wiadomość jest za długa.
widget-error = Nie udało się. Proszę spróbować ponownie.
widget-today = Dzisiaj
widget-yesterday = Wczoraj

## Po rozmowie z człowiekiem

survey-csat = Jak wypadła pomoc naszego zespołu?
survey-csat-1 = Bardzo źle
survey-csat-2 = Źle
survey-csat-3 = Przeciętnie
survey-csat-4 = Dobrze
survey-csat-5 = Bardzo dobrze
survey-nps = Na ile prawdopodobne jest polecenie nas znajomym lub współpracownikom?
survey-comment = Czy jest coś, o czym warto nam powiedzieć?
survey-thanks = Dziękujemy. Ta odpowiedź pomaga nam działać lepiej.
survey-text-csat = Jak wypadła pomoc naszego zespołu? Proszę odpowiedzieć liczbą od 1 (bardzo źle) do 5 (bardzo dobrze).
survey-text-nps = A na ile prawdopodobne jest polecenie nas innym? Proszę odpowiedzieć liczbą od 0 (zupełnie nieprawdopodobne) do 10 (bardzo prawdopodobne).
survey-text-comment = Dziękujemy. Jeśli jest coś jeszcze, co warto nam powiedzieć o tej rozmowie, proszę napisać to w następnej wiadomości.
follow-up = Wczoraj rozmawialiśmy o zgłoszonej sprawie. Czy udało się ją rozwiązać? Jeśli nie, wystarczy tu napisać, a wrócimy do niej od tego samego miejsca.

## Gdy nikogo nie ma w pracy

contact-question = Jak możemy się skontaktować? Proszę podać adres e-mail lub numer telefonu, a odezwie się ktoś z naszego zespołu.
contact-thanks = Dziękujemy. Ktoś z naszego zespołu odezwie się na podany adres lub numer: { $contact }.
contact-invalid = To nie wygląda na adres e-mail ani na numer telefonu. Czy można prosić o sprawdzenie?

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
widget-contact-title = Zostaw dane kontaktowe
widget-contact-placeholder = Adres e-mail lub numer telefonu
widget-contact-send = Wyślij
widget-help-title = Można się z nami skontaktować także tutaj
widget-help-more = Więcej krajów
widget-help-elsewhere = Z każdego miejsca
widget-help-local = czas lokalny
widget-attach = Dołącz plik
widget-attachment-sending = Wysyłanie pliku { $name }…
widget-attachment-cancel = Nie wysyłaj { $name }
widget-attachment-too-large = Ten plik jest większy niż { $limit } MB. Proszę wybrać mniejszy.
widget-attachment-refused = Plików tego rodzaju nie można tu wysłać. Można wysyłać obrazy, dźwięk, wideo, pliki PDF, tekstowe i dokumenty biurowe.
widget-attachment-mismatch = Zawartość tego pliku nie zgadza się z jego nazwą. Proszę wysłać oryginalny plik.
widget-attachment-quota = Nie możemy tu przyjąć od Państwa więcej plików. Prosimy napisać, co zawiera ten plik.
widget-attachment-no-room = W tej chwili nie możemy przyjmować plików. Prosimy napisać, co zawiera ten plik.
widget-attachment-open = Otwórz { $name }
consent-standard = Przechowujemy to, co Państwo tu piszą i wysyłają, aby móc pomóc. W każdej chwili można zażądać usunięcia tych danych.
widget-consent-agree = Zgadzam się
widget-consent-link = Polityka prywatności
widget-translated = Tłumaczenie automatyczne (język oryginału: { $language })
widget-show-original = Pokaż oryginał
widget-show-translation = Pokaż tłumaczenie

## Komunikatory

commands-reply = Proszę pytać własnymi słowami. /human wzywa człowieka, /language zmienia język, a /stop kończy nasze wiadomości.
stop-reply = Nie będziemy już wysyłać wiadomości. Aby wrócić do rozmowy, wystarczy napisać.
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
