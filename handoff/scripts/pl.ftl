### Polski: teksty przy przekazaniu rozmowy człowiekowi. formal = grzecznie i neutralnie, plain = na „ty”.

## Zwrot

salutation =
    .formal = Dzień dobry, { $name }.
    .plain = Cześć, { $name }!

## Uczucia

feeling-calm =
    .formal-1 = Dziękuję za wiadomość.
    .formal-2 = Dziękujemy za kontakt z nami.
    .plain-1 = Dzięki za wiadomość.
    .plain-2 = Dobrze, że piszesz.
feeling-frustrated =
    .formal-1 = Rozumiem, że ta sytuacja jest frustrująca, i dziękuję za zwrócenie nam na nią uwagi.
    .formal-2 = To musi być męczące, że sprawa wciąż nie jest rozwiązana. Przykro mi z tego powodu.
    .plain-1 = Rozumiem, że to frustrujące. Dzięki, że nam o tym piszesz.
    .plain-2 = To musi być męczące. Przykro mi, że sprawa wciąż nie jest rozwiązana.
feeling-angry =
    .formal-1 = Naprawdę bardzo przepraszam. Widzę, ile kłopotu to sprawiło, i traktujemy to poważnie.
    .formal-2 = Proszę przyjąć nasze przeprosiny. Powinniśmy byli zadbać o to lepiej.
    .plain-1 = Naprawdę bardzo Cię przepraszam. Widzę, ile kłopotu to sprawiło, i traktujemy to poważnie.
    .plain-2 = Przepraszam. Masz pełne prawo oczekiwać od nas więcej.
feeling-worried =
    .formal-1 = Rozumiem, że to budzi niepokój. Przyjrzymy się temu uważnie.
    .formal-2 = Widzę, skąd te obawy. Dobrze, że o nich wiemy.
    .plain-1 = Rozumiem, że Cię to niepokoi. Przyjrzymy się temu uważnie.
    .plain-2 = Widzę, skąd te obawy. Dobrze, że nam o tym mówisz.
feeling-sad =
    .formal-1 = Ogromnie mi przykro, że to było tak duże rozczarowanie.
    .formal-2 = Czytam to z przykrością. Nie tak to powinno wyglądać.
    .plain-1 = Ogromnie mi przykro, że tak Cię to rozczarowało.
    .plain-2 = Smutno mi to czytać. Nie tak to powinno wyglądać.
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

## Powód

reason-asked =
    .formal-1 = Już proszę o pomoc kogoś z naszego zespołu.
    .formal-2 = Oczywiście, rozmowę poprowadzi człowiek z naszego zespołu.
    .plain-1 = Już proszę o pomoc kogoś z naszego zespołu.
    .plain-2 = Jasne, porozmawia z Tobą ktoś z naszego zespołu.
reason-not-sure =
    .formal-1 = Nie mam na to pewnej odpowiedzi i wolę nie zgadywać, dlatego pomoże ktoś z naszego zespołu.
    .formal-2 = To pytanie do osoby, która dobrze zna ten temat. Przekazuję je naszemu zespołowi.
    .plain-1 = Nie mam na to pewnej odpowiedzi i wolę nie zgadywać, dlatego pomoże Ci ktoś z naszego zespołu.
    .plain-2 = Tu potrzebny jest ktoś, kto dobrze zna temat. Przekazuję to naszemu zespołowi.
reason-not-helpful =
    .formal-1 = Moje odpowiedzi jak dotąd nie pomogły. Od tego miejsca sprawą zajmie się ktoś z naszego zespołu.
    .formal-2 = Nie udało mi się tego rozwiązać, dlatego proszę o pomoc nasz zespół.
    .plain-1 = Moje odpowiedzi na razie Ci nie pomogły. Od tego miejsca zajmie się tym ktoś z naszego zespołu.
    .plain-2 = Nie udało mi się tego rozwiązać, dlatego proszę o pomoc nasz zespół.
reason-upset =
    .formal-1 = Ktoś z naszego zespołu zajmie się tym osobiście.
    .formal-2 = Przekazuję tę sprawę od razu do zespołu, żeby ktoś poświęcił jej pełną uwagę.
    .plain-1 = Ktoś z naszego zespołu osobiście się tym z Tobą zajmie.
    .plain-2 = Od razu przekazuję to do zespołu, żeby ktoś poświęcił temu pełną uwagę.
reason-came-back =
    .formal-1 = Widzę, że ta sprawa wymagała już wcześniej kontaktu z nami. Teraz zajmie się nią osoba z zespołu, która będzie mieć przed sobą całą poprzednią korespondencję.
    .formal-2 = To już nie pierwsza wiadomość w tej sprawie, a jedna powinna była wystarczyć. Teraz ktoś z zespołu doprowadzi całą sprawę do końca.
    .plain-1 = Widzę, że ta sprawa wraca i że znowu musisz o niej pisać. Teraz zajmie się nią osoba z zespołu, która będzie mieć przed sobą wszystko, co było wcześniej.
    .plain-2 = To już nie pierwsza Twoja wiadomość w tej sprawie, a jedna powinna była wystarczyć. Teraz ktoś z zespołu doprowadzi z Tobą całą sprawę do końca.
reason-after-hours =
    .formal-1 = W tej chwili nikogo z zespołu nie ma w pracy, ale wiadomość dotarła i czeka na przeczytanie.
    .formal-2 = Nasze biuro obsługi jest teraz nieczynne. Wiadomość jest bezpieczna i na pewno ktoś ją przeczyta.
    .plain-1 = W tej chwili nikogo z zespołu nie ma w pracy, ale Twoja wiadomość dotarła i czeka na przeczytanie.
    .plain-2 = Nasze biuro obsługi jest teraz nieczynne. Twoja wiadomość jest bezpieczna i na pewno ktoś ją przeczyta.
reason-long-queue =
    .formal-1 = Wiele osób prosi teraz o pomoc, więc potrwa to dłużej, niż byśmy chcieli. Prosimy o wyrozumiałość.
    .formal-2 = Mamy w tej chwili bardzo duży ruch. Dziękujemy za cierpliwość; miejsce w kolejce jest zachowane.
    .plain-1 = Wiele osób prosi teraz o pomoc, więc potrwa to dłużej, niż byśmy chcieli. Prosimy o wyrozumiałość.
    .plain-2 = Mamy w tej chwili bardzo duży ruch. Dzięki za cierpliwość; Twoje miejsce w kolejce jest zachowane.
reason-agent-left =
    .formal-1 = Osoba prowadząca tę rozmowę musiała odejść. Ktoś inny z zespołu będzie ją kontynuować od tego samego miejsca.
    .formal-2 = Rozmowę przejmuje inna osoba z zespołu, która najpierw przeczyta dotychczasowe wiadomości.
    .plain-1 = Osoba, z którą rozmawiasz, musiała odejść. Ktoś inny z zespołu pociągnie rozmowę od tego samego miejsca.
    .plain-2 = Twoją rozmowę przejmuje inna osoba z zespołu, która najpierw przeczyta dotychczasowe wiadomości.
reason-channel-closed =
    .formal-1 = Ten kanał kontaktu jest na razie zamknięty. Nasz zespół zajmie się tym pytaniem inną drogą.
    .formal-2 = Obecnie nie możemy już tutaj odpowiadać. Pytanie zostało zachowane i ktoś z zespołu do niego wróci.
    .plain-1 = Ten kanał kontaktu jest na razie zamknięty. Nasz zespół zajmie się Twoim pytaniem inną drogą.
    .plain-2 = Obecnie nie możemy już tutaj odpowiadać. Twoje pytanie zostało zachowane i ktoś z zespołu do niego wróci.

## Co dalej

next-place =
    { $place ->
        [1] Ta rozmowa jest następna w kolejce.
       *[other] Miejsce w kolejce: { $place }.
    }
next-waiting-time =
    { $minutes ->
        [one] Potrwa to około { $minutes } minuty.
        [few] Potrwa to około { $minutes } minut.
        [many] Potrwa to około { $minutes } minut.
       *[other] Potrwa to około { $minutes } minuty.
    }
next-waiting-unknown = Nie umiem dokładnie powiedzieć, ile to potrwa, ale dam znać, gdy tylko ktoś przejmie rozmowę.
next-nobody-here = Chwilowo nikt nie jest dostępny. Ta wiadomość będzie pierwszą rzeczą, którą zobaczy nasz zespół.
next-when-back = Będziemy z powrotem: { $when }.
next-no-repeating =
    .formal = Cała nasza rozmowa będzie widoczna, więc niczego nie trzeba powtarzać.
    .plain = Cała nasza rozmowa będzie widoczna, więc nie musisz niczego powtarzać.

## W kolejce i w rozmowie

queue-moved =
    { $place ->
        [1] Kolejka się przesunęła: ta rozmowa jest teraz następna.
       *[other] Kolejka się przesunęła, aktualne miejsce: { $place }.
    }
taken = { $agent } dołącza do rozmowy.
transferred = Od tego miejsca rozmowę prowadzi { $agent } i zna jej dotychczasowy przebieg.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } przejmie rozmowę zaraz po powrocie i będzie mieć przed sobą całą jej treść. Nie trzeba tu czekać.
given-back = Rozmowa wróciła do mnie, cyfrowego asystenta. Gdyby pojawiło się coś jeszcze, wystarczy napisać, a na życzenie znów poproszę o pomoc kogoś z zespołu.
left-queue = W porządku, ta rozmowa nie czeka już w kolejce. W czym jeszcze mogę pomóc?
left-queue-solved = Dobrze, że sprawa jest już załatwiona. Ta rozmowa nie czeka już w kolejce. Gdyby pojawiło się coś jeszcze, wystarczy napisać.
closed =
    .formal-1 = Dziękujemy za rozmowę. Jeśli coś jest jeszcze niejasne, zapraszamy do kontaktu tutaj o każdej porze.
    .formal-2 = Dziękujemy za cierpliwość i zaufanie. Jesteśmy tu zawsze, gdy będziemy potrzebni.
    .plain-1 = Dzięki za rozmowę. Jeśli coś jest jeszcze niejasne, pisz tu śmiało o każdej porze.
    .plain-2 = Dzięki za cierpliwość. Jesteśmy tu zawsze, gdy będziesz nas potrzebować.
still-waiting = Ta wiadomość też trafi do naszego zespołu. Miejsce w kolejce pozostaje bez zmian.
waiting-corrected =
    { $minutes ->
        [one] Trwa to dłużej, niż wynikało z mojej wcześniejszej informacji, za co przepraszam. Teraz szacuję, że potrwa to jeszcze około { $minutes } minuty.
        [few] Trwa to dłużej, niż wynikało z mojej wcześniejszej informacji, za co przepraszam. Teraz szacuję, że potrwa to jeszcze około { $minutes } minut.
        [many] Trwa to dłużej, niż wynikało z mojej wcześniejszej informacji, za co przepraszam. Teraz szacuję, że potrwa to jeszcze około { $minutes } minut.
       *[other] Trwa to dłużej, niż wynikało z mojej wcześniejszej informacji, za co przepraszam. Teraz szacuję, że potrwa to jeszcze około { $minutes } minuty.
    }
transferred-team = Przekazuję tę rozmowę zespołowi „{ $team }”. Najpierw ktoś przeczyta ją w całości, więc niczego nie trzeba powtarzać.
