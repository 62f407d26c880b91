### Polski: co mówią strony pomocy. plain = ty.

help-name = Pomoc
help-description = Odpowiedzi na częste pytania i sposób, by zapytać nas.
help-skip = Przejdź do treści
help-home-title = W czym możemy Państwu pomóc?
    .plain = W czym możemy Ci pomóc?
help-search-label = Szukaj w artykułach pomocy
help-search-placeholder = Proszę zapytać własnymi słowami
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
help-thanks = Dziękujemy za informację.
    .plain = Dziękujemy za informację.
help-sorry = Przykro nam, że to nie była właściwa odpowiedź. Prosimy zapytać nas.
    .plain = Przykro nam, że to nie było to, czego szukasz. Zapytaj nas.
help-ask-title = Nie udało się znaleźć odpowiedzi?
    .plain = Nie widzisz tego, czego szukasz?
help-ask-text = Prosimy zapytać nas na czacie. Nasz cyfrowy asystent odpowiada od razu i w każdej chwili może poprosić o pomoc człowieka.
    .plain = Zapytaj nas na czacie. Nasz cyfrowy asystent odpowiada od razu i w każdej chwili może zawołać człowieka.
help-ask-button = Zapytaj nas
    .plain = Zapytaj nas
help-noscript = Czat wymaga JavaScriptu, który jest wyłączony w tej przeglądarce.
help-results = Wyniki dla „{ $query }”
help-nothing = Nic nie znaleziono dla „{ $query }”
help-nothing-text = Prosimy spróbować innych słów albo zapytać nas na czacie.
    .plain = Spróbuj innych słów albo zapytaj nas na czacie.
help-busy = Przed chwilą było bardzo wiele wyszukiwań. Prosimy chwilę zaczekać i spróbować ponownie.
    .plain = Przed chwilą było bardzo wiele wyszukiwań. Zaczekaj chwilę i spróbuj ponownie.
help-in-language = język: { $language }
help-none-yet = Nie ma jeszcze artykułów w tym języku ({ $language }). Te są w innych językach.
help-none-at-all = Nie ma tu jeszcze artykułów.
help-not-in-language = Tego artykułu nie ma jeszcze w tym języku ({ $language })
help-read-in = Można go przeczytać w językach:
    .plain = Można go przeczytać w językach:
help-machine = Ten tekst przetłumaczył komputer i nikt go jeszcze nie sprawdził.
help-original = Przeczytaj oryginał ({ $language })
help-missing-title = Nie ma takiej strony
help-missing-text = Adres może być nieaktualny lub zawierać literówkę. Prosimy wyszukać to, co potrzebne, albo zapytać nas.
    .plain = Adres może być nieaktualny lub zawierać literówkę. Wyszukaj to, czego potrzebujesz, albo zapytaj nas.
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
