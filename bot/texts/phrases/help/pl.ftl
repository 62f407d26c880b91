### Polski: co mówią strony pomocy. plain = ty.

help-name = Pomoc
help-description = Odpowiedzi na częste pytania i możliwość zadania własnego.
help-skip = Przejdź do treści
help-home-title = W czym możemy Państwu pomóc?
    .plain = W czym możemy Ci pomóc?
help-search-label = Szukaj w artykułach pomocy
help-search-placeholder = Pytanie własnymi słowami
    .plain = Zapytaj własnymi słowami
help-search-button = Szukaj
help-popular = Częste pytania
help-other = Inne pytania
help-all = { $count ->
        [one] { $count } artykuł
        [few] Wszystkie { $count } artykuły
        [many] Wszystkie { $count } artykułów
       *[other] Wszystkie { $count } artykułu
    }
help-trail = Ścieżka do tej strony
    .plain = Ścieżka do tej strony
help-updated = Ostatnia aktualizacja: { $date }
help-related = Podobne pytania
help-thanks = Dziękujemy za odpowiedź.
    .plain = Dzięki za odpowiedź.
help-sorry = Przykro nam, że to nie pomogło. Prosimy do nas napisać.
    .plain = Przykro nam, że to nie pomogło. Napisz do nas.
help-ask-title = Nie udało się znaleźć odpowiedzi?
    .plain = Nie widzisz tego, czego szukasz?
help-ask-text = Prosimy zadać pytanie na czacie. Nasz cyfrowy asystent odpowiada od razu i w każdej chwili może połączyć z konsultantem.
    .plain = Zadaj pytanie na czacie. Nasz cyfrowy asystent odpowiada od razu i w każdej chwili może połączyć Cię z konsultantem.
help-ask-button = Zadaj pytanie
    .plain = Zadaj pytanie
help-noscript = Czat wymaga JavaScriptu, który jest wyłączony w tej przeglądarce.
help-results = Wyniki dla „{ $query }”
help-nothing = Nic nie znaleziono dla „{ $query }”
help-nothing-text = Prosimy spróbować innych słów albo zadać pytanie na czacie.
    .plain = Spróbuj innych słów albo zadaj pytanie na czacie.
help-busy = Trwa teraz bardzo wiele wyszukiwań. Prosimy chwilę zaczekać i spróbować ponownie.
    .plain = Trwa teraz bardzo wiele wyszukiwań. Zaczekaj chwilę i spróbuj ponownie.
help-in-language = język: { $language }
help-none-yet = Nie ma jeszcze artykułów w tym języku ({ $language }). Te są w innych językach.
help-none-at-all = Nie ma tu jeszcze artykułów.
help-not-in-language = Tego artykułu nie ma jeszcze w tym języku ({ $language })
help-read-in = Można go przeczytać w językach:
    .plain = Można go przeczytać w językach:
help-machine = Ten tekst przetłumaczył komputer i nikt go jeszcze nie sprawdził.
help-original = Przeczytaj oryginał ({ $language })
help-missing-title = Nie ma takiej strony
help-missing-text = Adres może być nieaktualny lub zawierać literówkę. Prosimy skorzystać z wyszukiwarki albo do nas napisać.
    .plain = Adres może być nieaktualny lub zawierać literówkę. Wyszukaj to, czego potrzebujesz, albo napisz do nas.
help-to-start = Wszystkie artykuły pomocy
help-page = Strona { $page }
help-previous = Poprzednia strona
help-next = Następna strona

help-category-account = Konto
help-category-delivery = Dostawa
help-category-orders = Zamówienia
help-category-payment = Płatności
help-category-products = Produkty
help-category-returns = Zwroty
help-category-service = Obsługa
