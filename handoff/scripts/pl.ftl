### Polski: teksty przy przekazaniu rozmowy człowiekowi. formal = Państwo, plain = na „ty”.

salutation =
    .formal = Dzień dobry, { $name }.
    .plain = Cześć, { $name }!
feeling-calm =
    .formal-1 = Dziękujemy za wiadomość.
    .formal-2 = Dziękujemy za kontakt z nami.
    .plain-1 = Dzięki za wiadomość.
    .plain-2 = Dobrze, że piszesz.
feeling-frustrated =
    .formal-1 = Rozumiem, jak bardzo frustrująca jest ta sytuacja.
    .formal-2 = Rozumiem, że kosztuje to Państwa czas i cierpliwość.
    .plain-1 = Rozumiem, że to frustrujące.
    .plain-2 = Rozumiem, że kosztuje Cię to czas i cierpliwość.
feeling-angry =
    .formal-1 = Widzę, ile kłopotu to Państwu sprawiło.
    .formal-2 = Mają Państwo pełne prawo oczekiwać od nas więcej.
    .plain-1 = Widzę, ile kłopotu Ci to sprawiło.
    .plain-2 = Masz pełne prawo oczekiwać od nas więcej.
feeling-worried =
    .formal-1 = Rozumiem, że budzi to Państwa niepokój.
    .formal-2 = Te obawy są w pełni zrozumiałe.
    .plain-1 = Rozumiem, że Cię to niepokoi.
    .plain-2 = Rozumiem, skąd te obawy.
feeling-sad =
    .formal-1 = Rozumiem, że to dla Państwa duże rozczarowanie.
    .formal-2 = Nie tak powinno to u nas wyglądać.
    .plain-1 = Rozumiem, że to dla Ciebie duże rozczarowanie.
    .plain-2 = Nie tak to powinno wyglądać.
feeling-despair =
    .formal-1 = Dziękuję za szczerość i zaufanie. Nikt nie powinien zostawać z czymś takim sam. Proszę kogoś z naszego zespołu o rozmowę tutaj przed wszystkimi innymi. Jeśli w tej chwili życie lub zdrowie jest w niebezpieczeństwie, proszę zadzwonić na numer alarmowy albo do zaufanej osoby.
    .formal-2 = Bardzo dobrze, że ta wiadomość do nas dotarła. Te uczucia są tu ważniejsze niż wszystko inne, dlatego proszę kogoś z naszego zespołu, aby najpierw zajął się tą rozmową. W razie zagrożenia proszę od razu zadzwonić na numer alarmowy albo do kogoś bliskiego.
    .plain-1 = Dziękuję, że mi o tym mówisz. Nikt nie powinien zostawać z czymś takim sam. Proszę kogoś z naszego zespołu o rozmowę z Tobą przed wszystkimi innymi. Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń, proszę, na numer alarmowy albo do kogoś, komu ufasz.
    .plain-2 = Bardzo dobrze, że o tym piszesz. To, co czujesz, jest tu ważniejsze niż wszystko inne, dlatego proszę kogoś z naszego zespołu, aby najpierw porozmawiał z Tobą. Jeśli w tej chwili grozi Ci niebezpieczeństwo, zadzwoń, proszę, na numer alarmowy albo do kogoś bliskiego.
feeling-grief =
    .formal-1 = Ogromnie mi przykro z powodu tej straty. Ktoś z naszego zespołu pomoże w tej sprawie, spokojnie i bez pośpiechu.
    .formal-2 = Proszę przyjąć nasze szczere wyrazy współczucia. Ktoś z naszego zespołu pomoże we wszystkim, co trzeba załatwić, w dogodnym tempie.
    .plain-1 = Ogromnie mi przykro z powodu Twojej straty. Ktoś z naszego zespołu zajmie się tym razem z Tobą, spokojnie i bez pośpiechu.
    .plain-2 = Przyjmij nasze szczere wyrazy współczucia. Ktoś z naszego zespołu pomoże Ci we wszystkim, co trzeba załatwić, w Twoim tempie.
apology =
    .formal = Przepraszamy za to.
    .plain = Bardzo Cię za to przepraszamy.
why-not-sure =
    .formal = Nie mam na to pytanie pewnej odpowiedzi, a wolę nie zgadywać.
    .plain = Nie znam pewnej odpowiedzi, a wolę nie zgadywać.
why-not-helpful =
    .formal = Moje odpowiedzi dotąd Państwu nie pomogły.
    .plain = Moje odpowiedzi dotąd Ci nie pomogły.
why-came-back =
    .formal = W tej sprawie trzeba było już do nas pisać.
    .plain = W tej sprawie trzeba było już raz do nas pisać.
takeover =
    .formal = Państwa sprawa trafiła do naszego działu obsługi klienta.
    .plain = Twoja sprawa trafiła do naszego działu obsługi klienta.
takeover-closed =
    .formal = Nasz dział obsługi klienta jest teraz nieczynny. Państwa wiadomość dotarła i ktoś z zespołu ją przeczyta.
    .plain = Nasz dział obsługi klienta jest teraz nieczynny. Twoja wiadomość dotarła i ktoś z zespołu ją przeczyta.
next-place =
    .formal =
        { $place ->
            [1] Są Państwo następni w kolejce.
           *[other] Państwa miejsce w kolejce: { $place }.
        }
    .plain =
        { $place ->
            [1] Jesteś następną osobą w kolejce.
           *[other] Twoje miejsce w kolejce: { $place }.
        }
next-nobody-here =
    .formal = W tej chwili nikt nie jest dostępny. Poinformuję Państwa tutaj, gdy tylko ktoś przejmie rozmowę.
    .plain = W tej chwili nikogo nie ma. Dam Ci tu znać, gdy tylko ktoś przejmie rozmowę.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] Czas oczekiwania: około { $minutes } minuty.
            [few] Czas oczekiwania: około { $minutes } minut.
            [many] Czas oczekiwania: około { $minutes } minut.
           *[other] Czas oczekiwania: około { $minutes } minuty.
        }
    .plain =
        { $minutes ->
            [one] Czas oczekiwania: około { $minutes } minuty.
            [few] Czas oczekiwania: około { $minutes } minut.
            [many] Czas oczekiwania: około { $minutes } minut.
           *[other] Czas oczekiwania: około { $minutes } minuty.
        }
next-waiting-unknown =
    .formal = Nie umiem dokładnie powiedzieć, ile to potrwa, ale poinformuję Państwa tutaj, gdy tylko ktoś przejmie rozmowę.
    .plain = Nie umiem dokładnie powiedzieć, ile to potrwa, ale dam Ci tu znać, gdy tylko ktoś przejmie rozmowę.
next-long-queue =
    .formal = Otrzymujemy teraz bardzo dużo zgłoszeń. Dziękujemy Państwu za cierpliwość.
    .plain = Mamy teraz bardzo dużo zgłoszeń. Dzięki za cierpliwość.
next-when-back =
    .formal = Wracamy: { $when }.
    .plain = Wracamy: { $when }.
next-no-repeating =
    .formal = Nasz zespół widzi całą rozmowę, więc nie muszą Państwo niczego powtarzać.
    .plain = Nasz zespół widzi całą rozmowę, więc nie musisz niczego powtarzać.
waiting-longer =
    .formal = Trwa to dłużej, niż wynikało z mojej wcześniejszej informacji. Przepraszamy Państwa.
    .plain = Trwa to dłużej, niż mówiła moja wcześniejsza wiadomość. Przepraszam Cię za to.
still-waiting =
    .formal = Nasz zespół zobaczy też tę wiadomość. Nie tracą Państwo przez nią miejsca w kolejce.
    .plain = Nasz zespół zobaczy też tę wiadomość. Nie tracisz przez nią miejsca w kolejce.
left-queue =
    .formal = Dobrze, nie czekają już Państwo w kolejce. W czym jeszcze mogę Państwu pomóc?
    .plain = Dobrze, nie czekasz już w kolejce. W czym jeszcze mogę Ci pomóc?
left-queue-solved =
    .formal = Cieszymy się, że sprawa jest załatwiona. Nie czekają już Państwo w kolejce. Jeśli pojawi się coś jeszcze, proszę napisać.
    .plain = Super, że sprawa jest załatwiona! Nie czekasz już w kolejce. Jeśli pojawi się coś jeszcze, po prostu napisz.
taken =
    .formal = { $agent } dołącza do rozmowy i zajmie się Państwa sprawą.
    .plain = { $agent } dołącza do rozmowy i zajmie się Twoją sprawą.
transferred =
    .formal = Od tego miejsca rozmowę z Państwem prowadzi { $agent } i widzi całą jej treść.
    .plain = Od tego miejsca rozmowę z Tobą prowadzi { $agent } i widzi całą jej treść.
transferred-away =
    .formal = { $agent } przejmie rozmowę zaraz po powrocie i będzie widzieć całą jej treść. Nie muszą Państwo tu czekać.
    .plain = { $agent } przejmie rozmowę zaraz po powrocie i będzie widzieć całą jej treść. Nie musisz tu czekać.
transferred-team =
    .formal = Przekazuję Państwa sprawę innemu zespołowi: { $team }. Zespół widzi całą rozmowę, więc nie muszą Państwo niczego powtarzać.
    .plain = Przekazuję Twoją sprawę innemu zespołowi: { $team }. Zespół widzi całą rozmowę, więc nie musisz niczego powtarzać.
agent-left =
    .formal = Osoba, która z Państwem rozmawiała, musiała przerwać rozmowę. Poprowadzi ją dalej ktoś inny z zespołu.
    .plain = Osoba, która z Tobą rozmawiała, musiała przerwać rozmowę. Poprowadzi ją dalej ktoś inny z zespołu.
given-back =
    .formal = Rozmowa wróciła do mnie, cyfrowego asystenta. Jeśli pojawi się coś jeszcze, proszę napisać; w każdej chwili mogę znów połączyć Państwa z naszym zespołem.
    .plain = Rozmowa wróciła do mnie, cyfrowego asystenta. Jeśli pojawi się coś jeszcze, po prostu napisz; w każdej chwili mogę Cię znów połączyć z naszym zespołem.
closed =
    .formal-1 = Dziękujemy za rozmowę. Jeśli coś jest jeszcze niejasne, zapraszamy Państwa do kontaktu tutaj o każdej porze.
    .formal-2 = Dziękujemy Państwu za cierpliwość i zaufanie. Jesteśmy tu zawsze, gdy będziemy potrzebni.
    .plain-1 = Dzięki za rozmowę. Jeśli coś jest jeszcze niejasne, pisz tu śmiało o każdej porze.
    .plain-2 = Dzięki za cierpliwość. Jesteśmy tu zawsze, gdy będziesz nas potrzebować.
