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
    .formal-1 = Rozumiem, jak bardzo jest to dla Państwa uciążliwe.
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
    .formal-1 = Dziękuję, że mi Państwo o tym mówią. Nikt nie powinien zostawać z czymś takim sam. Proszę kogoś z naszego zespołu, aby porozmawiał z Państwem przed wszystkimi innymi. Jeśli są Państwo teraz w niebezpieczeństwie, proszę zadzwonić na numer alarmowy albo do zaufanej osoby.
    .formal-2 = Bardzo dobrze, że Państwo o tym piszą. To, co Państwo czują, jest tu ważniejsze niż wszystko inne, dlatego proszę kogoś z naszego zespołu o rozmowę najpierw z Państwem. Jeśli w tej chwili grozi Państwu niebezpieczeństwo, proszę zadzwonić na numer alarmowy albo do kogoś bliskiego.
    .plain-1 = Dziękuję, że mi o tym mówisz. Nikt nie powinien zostawać z czymś takim sam. Proszę kogoś z naszego zespołu o rozmowę z Tobą przed wszystkimi innymi. Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń, proszę, na numer alarmowy albo do kogoś, komu ufasz.
    .plain-2 = Bardzo dobrze, że o tym piszesz. To, co czujesz, jest tu ważniejsze niż wszystko inne, dlatego proszę kogoś z naszego zespołu, aby najpierw porozmawiał z Tobą. Jeśli w tej chwili grozi Ci niebezpieczeństwo, zadzwoń, proszę, na numer alarmowy albo do kogoś bliskiego.
despair-nobody =
    .formal = W tej chwili nikogo z nas tu nie ma. Proszę nie czekać na naszą odpowiedź, tylko z kimś porozmawiać.
    .plain = W tej chwili nikogo z nas tu nie ma. Nie czekaj, proszę, na naszą odpowiedź, tylko z kimś porozmawiaj.
despair-line =
    .formal = Tutaj też mogą Państwo z kimś porozmawiać: { $line }
    .plain = Tutaj też możesz z kimś porozmawiać: { $line }
feeling-grief =
    .formal-1 = Ogromnie mi przykro z powodu tej straty. Ktoś z naszego zespołu pomoże w tej sprawie, spokojnie i bez pośpiechu.
    .formal-2 = Proszę przyjąć nasze szczere wyrazy współczucia. Ktoś z naszego zespołu pomoże we wszystkim, co trzeba załatwić, w dogodnym tempie.
    .plain-1 = Ogromnie mi przykro z powodu Twojej straty. Ktoś z naszego zespołu zajmie się tym razem z Tobą, spokojnie i bez pośpiechu.
    .plain-2 = Przyjmij nasze szczere wyrazy współczucia. Ktoś z naszego zespołu pomoże Ci we wszystkim, co trzeba załatwić, w Twoim tempie.
apology =
    .formal = Przepraszamy za tę sytuację.
    .plain = Bardzo Cię przepraszamy.
why-not-sure =
    .formal = Nie mam na to pytanie pewnej odpowiedzi i wolę nie zgadywać.
    .plain = Nie mam pewnej odpowiedzi i wolę nie zgadywać.
why-not-helpful =
    .formal = Moje odpowiedzi niestety dotąd Państwu nie pomogły.
    .plain = Moje odpowiedzi niestety dotąd Ci nie pomogły.
why-came-back =
    .formal = To już kolejny raz, kiedy muszą Państwo do nas pisać w tej sprawie.
    .plain = To już kolejny raz, kiedy musisz do nas pisać w tej sprawie.
takeover =
    .formal = Przekazałem Państwa sprawę naszemu zespołowi obsługi klienta.
    .plain = Przekazałem Twoją sprawę naszemu zespołowi obsługi klienta.
takeover-closed =
    .formal = Nasz zespół obsługi klienta jest teraz niedostępny. Państwa wiadomość do nas dotarła i przeczyta ją konsultant.
    .plain = Nasz zespół obsługi klienta jest teraz niedostępny. Twoja wiadomość do nas dotarła i przeczyta ją konsultant.
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
    .formal = W tej chwili żaden konsultant nie jest dostępny. Poinformuję Państwa tutaj, gdy tylko ktoś dołączy do rozmowy.
    .plain = W tej chwili żaden konsultant nie jest dostępny. Dam Ci tu znać, gdy tylko ktoś dołączy do rozmowy.
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
next-waiting-hours =
    .formal =
        { $hours ->
            [one] Czas oczekiwania: około godziny.
            [few] Czas oczekiwania: około { $hours } godzin.
            [many] Czas oczekiwania: około { $hours } godzin.
           *[other] Czas oczekiwania: około { $hours } godziny.
        }
    .plain =
        { $hours ->
            [one] Czas oczekiwania: około godziny.
            [few] Czas oczekiwania: około { $hours } godzin.
            [many] Czas oczekiwania: około { $hours } godzin.
           *[other] Czas oczekiwania: około { $hours } godziny.
        }
next-waiting-hour-and-half =
    .formal = Czas oczekiwania: około półtorej godziny.
    .plain = Czas oczekiwania: około półtorej godziny.
next-waiting-unknown =
    .formal = Nie mogę dokładnie powiedzieć, ile to potrwa, ale poinformuję Państwa tutaj, gdy tylko konsultant dołączy do rozmowy.
    .plain = Nie mogę dokładnie powiedzieć, ile to potrwa, ale dam Ci tu znać, gdy tylko konsultant dołączy do rozmowy.
next-long-queue =
    .formal = Otrzymujemy teraz bardzo dużo zgłoszeń. Dziękujemy Państwu za cierpliwość.
    .plain = Mamy teraz bardzo dużo zgłoszeń. Dzięki za cierpliwość.
next-when-back =
    .formal = Będziemy znów do Państwa dyspozycji { $when }.
    .plain = Będziemy tu znów dla Ciebie { $when }.
next-no-repeating =
    .formal = Konsultanci widzą całą naszą rozmowę, więc nie muszą Państwo niczego powtarzać.
    .plain = Konsultanci widzą całą naszą rozmowę, więc nie musisz niczego powtarzać.
waiting-longer =
    .formal = Czas oczekiwania jest dłuższy, niż podałem wcześniej. Przepraszamy.
    .plain = Trwa to dłużej, niż zapowiadałem. Przepraszamy.
still-waiting =
    .formal = Przekazałem konsultantom także tę wiadomość. Nie tracą Państwo przez to miejsca w kolejce.
    .plain = Przekazałem konsultantom także tę wiadomość. Nie tracisz przez to miejsca w kolejce.
still-waiting-first =
    .formal = Przekazałem także tę wiadomość. Nie muszą Państwo robić tu nic więcej.
    .plain = Przekazałem także tę wiadomość. Nie musisz robić tu nic więcej.
left-queue =
    .formal = Dobrze, nie czekają już Państwo w kolejce. W czym jeszcze mogę Państwu pomóc?
    .plain = Dobrze, nie czekasz już w kolejce. W czym jeszcze mogę Ci pomóc?
left-queue-solved =
    .formal = Cieszymy się, że sprawa jest załatwiona. Nie czekają już Państwo w kolejce. Jeśli pojawi się coś jeszcze, proszę napisać.
    .plain = Super, że sprawa jest załatwiona! Nie czekasz już w kolejce. Jeśli pojawi się coś jeszcze, po prostu napisz.
taken =
    .formal = { $agent } dołącza do rozmowy i teraz Państwu pomoże.
    .plain = { $agent } dołącza do rozmowy i teraz Ci pomoże.
transferred =
    .formal = Rozmowę przejmuje { $agent } i widzi wszystko, o czym pisaliśmy. Nie muszą Państwo niczego powtarzać.
    .plain = Rozmowę przejmuje { $agent } i widzi wszystko, o czym pisaliśmy. Nie musisz niczego powtarzać.
transferred-away =
    .formal = { $agent } przejmie rozmowę zaraz po powrocie i będzie widzieć wszystko, o czym pisaliśmy. Nie muszą Państwo tu czekać.
    .plain = { $agent } przejmie rozmowę zaraz po powrocie i będzie widzieć wszystko, o czym pisaliśmy. Nie musisz tu czekać.
transferred-team =
    .formal = Przekazuję Państwa sprawę innemu zespołowi: { $team }. Zespół widzi całą rozmowę, więc nie muszą Państwo niczego powtarzać.
    .plain = Przekazuję Twoją sprawę innemu zespołowi: { $team }. Zespół widzi całą rozmowę, więc nie musisz niczego powtarzać.
agent-left =
    .formal = Konsultant, który z Państwem rozmawiał, musiał zakończyć rozmowę. Przejmie ją inny konsultant.
    .plain = Konsultant, który z Tobą rozmawiał, musiał zakończyć rozmowę. Przejmie ją inny konsultant.
given-back =
    .formal = Teraz znów rozmawiają Państwo ze mną, cyfrowym asystentem. W razie pytań proszę pisać; w każdej chwili mogę ponownie połączyć Państwa z konsultantem.
    .plain = Teraz znów rozmawiasz ze mną, cyfrowym asystentem. W razie pytań po prostu pisz; w każdej chwili mogę Cię ponownie połączyć z konsultantem.
closed =
    .formal-1 = Dziękujemy za rozmowę. Jeśli coś jest jeszcze niejasne, prosimy tu napisać o dowolnej porze.
    .formal-2 = Dziękujemy Państwu za cierpliwość i zaufanie. Zawsze mogą Państwo do nas napisać.
    .plain-1 = Dzięki za rozmowę. Jeśli coś jest jeszcze niejasne, pisz tu śmiało o każdej porze.
    .plain-2 = Dzięki za cierpliwość. Zawsze możesz do nas napisać.

feeling-emergency =
    .formal-1 = Proszę najpierw zadbać o bezpieczeństwo swoje i osób w pobliżu. Jeśli ktoś jest ranny lub w niebezpieczeństwie, proszę od razu zadzwonić na numer alarmowy i nie czekać na naszą odpowiedź. Przekazuję to naszemu zespołowi z prośbą, aby zajął się tym przed wszystkim innym.
    .formal-2 = Bezpieczeństwo jest najważniejsze: proszę odsunąć się od wszystkiego, co może być groźne. Jeśli ktoś ucierpiał albo mógł ucierpieć, proszę natychmiast zadzwonić na numer alarmowy, nie czekając na nas. Proszę kogoś z naszego zespołu, aby przeczytał Państwa wiadomość przed wszystkimi innymi.
    .plain-1 = Najpierw zadbaj o bezpieczeństwo swoje i osób w pobliżu. Jeśli ktoś jest ranny lub w niebezpieczeństwie, od razu zadzwoń na numer alarmowy i nie czekaj na naszą odpowiedź. Przekazuję to naszemu zespołowi z prośbą, aby zajął się tym przed wszystkim innym.
    .plain-2 = Bezpieczeństwo jest najważniejsze: odsuń się, proszę, od wszystkiego, co może być groźne. Jeśli ktoś ucierpiał albo mógł ucierpieć, natychmiast zadzwoń na numer alarmowy, nie czekając na nas. Proszę kogoś z naszego zespołu, aby przeczytał Twoją wiadomość przed wszystkimi innymi.
feeling-compromised =
    .formal-1 = Jeśli jest to jeszcze możliwe, proszę teraz zmienić hasło. Jeśli może to dotyczyć danych płatniczych, proszę zastrzec kartę w banku lub u jej wydawcy. Nasz zespół zajmie się tym przed innymi sprawami.
    .formal-2 = Dziękujemy za tę wiadomość. Dwie rzeczy warto zrobić od razu: zmienić hasło, jeśli mają Państwo jeszcze dostęp do konta, i zastrzec kartę w banku, jeśli ktoś inny może mieć Państwa dane płatnicze. Ta sprawa ma u nas pierwszeństwo przed innymi.
    .plain-1 = Jeśli jeszcze możesz, zmień teraz hasło. Jeśli może to dotyczyć danych płatniczych, zastrzeż kartę w banku lub u jej wydawcy. Nasz zespół zajmie się tym przed innymi sprawami.
    .plain-2 = Dziękujemy, że o tym piszesz. Dwie rzeczy warto zrobić od razu: zmienić hasło, jeśli masz jeszcze dostęp do konta, i zastrzec kartę w banku, jeśli ktoś inny może mieć Twoje dane płatnicze. Twoja sprawa ma u nas pierwszeństwo przed innymi.
misread =
    .formal = Przepraszam, źle Państwa zrozumiałem. Konsultant i tak zobaczy naszą rozmowę. Proszę po prostu napisać, czego Państwo potrzebują.
    .plain = Przepraszam, źle Cię zrozumiałem. Konsultant i tak zobaczy naszą rozmowę. Napisz po prostu, czego potrzebujesz.
