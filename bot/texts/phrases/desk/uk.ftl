### Українська: написи панелі оператора й редактора статей і спільна для них сторінка входу (на «ви»).

## Вхід

signin-title-desk = Панель оператора
signin-title-editor = Редактор статей
signin-intro-desk = Увійдіть, щоб спілкуватися з відвідувачами.
signin-intro-editor = Увійдіть, щоб писати й поліпшувати статті.
signin-login = Ім’я користувача
signin-password = Пароль
signin-show-password = Показати пароль
signin-caps-lock = Увімкнено Caps Lock.
signin-send = Увійти
signin-sending = Входимо…
signin-checking = Хвилинку…
signin-language = Мова
signin-incomplete = Введіть, будь ласка, ім’я користувача й пароль.
signin-wrong = Неправильне ім’я користувача або пароль. Спробуйте, будь ласка, ще раз.
signin-too-often = Забагато спроб. Зачекайте, будь ласка, чверть години й спробуйте знову.
signin-not-allowed = Ви ввійшли, але ваш обліковий запис не має доступу до цієї сторінки.
signin-go-desk = Перейти до панелі оператора
signin-go-editor = Перейти до редактора статей
signin-unreachable = Сервер зараз недоступний. Спробуйте, будь ласка, ще раз.
signin-failed = Увійти не вдалося. Спробуйте, будь ласка, трохи згодом.
signin-retry = Повторити

## Панель: загальне

desk-title = Панель оператора
desk-skip = Перейти до розмови
desk-sign-out = Вийти
desk-language = Мова сторінки
desk-connected = З’єднано
desk-connecting = З’єднання…
desk-disconnected = Немає зв’язку. З’єднуємося знову…
desk-sound-on = Звук нових розмов: увімкнено
desk-sound-off = Звук нових розмов: вимкнено
desk-alerts-on = Сповіщення браузера: увімкнено
desk-alerts-off = Сповіщення браузера: вимкнено
desk-alerts-forbidden = Браузер не дозволяє цій сторінці показувати сповіщення. Їх можна дозволити в його налаштуваннях.
desk-menu = Меню
desk-reports = Звіти
desk-presence = Ваш статус
desk-presence-online = На зв’язку
desk-presence-away = Немає на місці
desk-presence-offline = Не в мережі
desk-presence-told-online = Ви на зв’язку. До вас можуть надходити розмови.
desk-presence-told-away = Вас немає на місці. Розмови, на які ви ще не відповіли, повертаються до черги.
desk-presence-told-offline = Ви не в мережі. Розмови, на які ви ще не відповіли, повертаються до черги.
desk-colleagues = Колеги
desk-colleagues-there = Колеги на зв’язку: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } із { $capacity } розмови
        [few] { $load } із { $capacity } розмов
        [many] { $load } із { $capacity } розмов
       *[other] { $load } із { $capacity } розмови
    }
desk-languages-more = ще { $count }
desk-team-open = Команда, зараз працює
desk-team-closed = Команда, зараз не працює
desk-close-box = Закрити
desk-back = Назад до списку
desk-back-conversation = Назад до розмови
desk-loading = Завантаження…
desk-retry = Повторити
desk-dismiss = Сховати

## Панель: список

desk-conversations = Розмови
desk-view-queue = Черга
desk-view-mine = Мої
desk-view-all = Усі
desk-empty-queue = Ніхто не чекає. Можна перепочити: нові розмови з’являться тут самі.
desk-empty-mine = Зараз у вас немає розмов. Коли будете готові, візьміть розмову з черги.
desk-empty-all = Розмов поки що немає. Щойно хтось напише, ви побачите це тут.
desk-empty-search = За запитом «{ $search }» нічого не знайдено. Спробуйте інше слово, ім’я або адресу ел. пошти.
desk-search = Пошук розмов
desk-search-placeholder = Слова, ім’я або ел. пошта
desk-searching = Пошук…
desk-list-more = Показати давніші розмови
desk-visitor-unnamed = Відвідувач
desk-place = Місце в черзі: { $place }
desk-waiting-time = Очікування: { $time }
desk-unread = Нове повідомлення
desk-writer-you = Ви:
desk-writer-bot = Асистент:
desk-new-conversation = Нова розмова в черзі: { $visitor }
desk-new-message = Нове повідомлення: { $visitor }
desk-state-bot = Веде асистент
desk-state-waiting = Очікує
desk-state-agent = Веде { $agent }
desk-state-mine = Ведете ви
desk-state-closed = Завершено

desk-chip-offered = Запропоновано: { $agent }
desk-chip-offered-me = Запропоновано вам
desk-chip-snoozed = До { $time }
desk-chip-vip = VIP
desk-chip-repeated = Повторно
desk-chip-priority = Пріоритет { $priority }
desk-chip-priority-hint = Зростає на одиницю за кожні десять хвилин очікування.
desk-chip-after-hours = У неробочий час
desk-chip-team = Команда { $team }
desk-trend-worse = { $emotion }, дедалі сильніше
desk-trend-better = { $emotion }, уже спокійніше
desk-trend-calm-again = Знову спокійно
desk-trend-course = Останні повідомлення: { $course }

## Панель: пропозиція взяти розмову

desk-offers = Розмови для вас
desk-offer-title = Візьмете цю розмову?
desk-offer-announced = Візьмете цю розмову? Чекає { $visitor }.
desk-offer-more =
    { $count ->
        [one] Після цієї ще { $count } розмова
        [few] Після цієї ще { $count } розмови
        [many] Після цієї ще { $count } розмов
       *[other] Після цієї ще { $count } розмови
    }
desk-offer-seconds = { $seconds } с
desk-accept = Прийняти
desk-decline = Відхилити
desk-banner-offered-me = { $visitor } чекає на відповідь, і розмову запропоновано вам.
desk-banner-offered = Зараз розмову запропоновано колезі ({ $agent }). Якщо колезі незручно, її можете взяти ви.

## Панель: розмова

desk-nothing-open = Виберіть розмову зі списку, щоб прочитати її.
desk-nothing-open-hint = Натисніть ?, щоб побачити сполучення клавіш.
desk-transcript = Повідомлення
desk-author-bot = Асистент
desk-author-agent = Колега
desk-you = Ви
desk-take = Взяти
desk-taking = Беремо…
desk-close = Завершити
desk-return = Повернути асистентові
desk-transfer = Передати колезі або команді
desk-transfer-confirm = Передати
desk-snooze = Відкласти на певний час
desk-snooze-confirm = Відкласти
desk-details = Докладно
desk-reply = Ваша відповідь
desk-placeholder = Напишіть відповідь (мова: { $language })…
desk-placeholder-translated = Пишіть своєю мовою, відповідь буде надіслано в перекладі (мова: { $language })…
desk-send = Надіслати
desk-send-translated = Надіслати переклад
desk-send-as-written = Без перекладу
desk-send-hint = Enter надсилає, Shift + Enter починає новий рядок, / вставляє шаблон
desk-send-hint-translated = Enter надсилає переклад, Alt + Enter надсилає без перекладу, / вставляє шаблон
desk-sending = Надсилається…
desk-not-sent = Не надіслано.
desk-try-again = Повторити
desk-discard = Видалити
desk-too-long =
    { $count ->
        [one] { $count } зайвий символ
        [few] { $count } зайві символи
        [many] { $count } зайвих символів
       *[other] { $count } зайвого символу
    }
desk-typing = { $visitor } пише…
desk-new-messages = Нові повідомлення
desk-today = Сьогодні
desk-yesterday = Учора
desk-choices-offered = Запропоновані варіанти
desk-banner-waiting = { $visitor } чекає на людину. Візьміть розмову, щоб відповісти.
desk-banner-other = Цю розмову веде { $agent }. Ви можете стежити за листуванням.
desk-banner-bot = Цю розмову веде асистент. Ви можете стежити за листуванням.
desk-banner-closed = Цю розмову завершено.
desk-taken-by = Вас випередили: цю розмову вже веде { $agent }.
desk-taken = Розмова ваша. { $visitor } бачить, що ви тут.
desk-closed = Розмову завершено.
desk-returned = Розмову знову веде асистент.
desk-close-question = Завершити цю розмову?
desk-close-explanation = { $visitor } отримає подяку та запитання про те, як усе минуло. Скасувати це не можна.
desk-close-how = Чим закінчилася розмова?
desk-close-choose = Виберіть, будь ласка, чим закінчилася розмова.
desk-resolution-solved = Розв’язано
desk-resolution-solved-hint = Відвідувач отримав те, що було потрібно.
desk-resolution-not-solved = Не розв’язано
desk-resolution-not-solved-hint = Розв’язати питання тут не вдалося.
desk-resolution-no-answer = Немає відповіді
desk-resolution-no-answer-hint = Відвідувач більше не писав.
desk-resolution-spam = Спам
desk-resolution-spam-hint = Завершується без повідомлення відправникові.
desk-close-draft = Розпочату відповідь не буде надіслано.
desk-close-confirm = Завершити розмову
desk-return-question = Повернути цю розмову асистентові?
desk-return-explanation = Далі { $visitor } спілкується з асистентом. Знову взяти розмову можна буде, лише якщо попросять покликати людину.
desk-return-confirm = Повернути
desk-transfer-question = Передати цю розмову?
desk-transfer-explanation = { $visitor } дізнається, хто продовжить розмову. Повторювати нічого не доведеться: усі повідомлення й нотатки передаються разом із нею.
desk-transfer-to = Кому?
desk-transfer-note = Що варто знати? (необов’язково)
desk-transfer-choose = Виберіть, будь ласка, колегу або команду.
desk-transfer-nobody = Зараз на зміні більше нікого немає, а команд поки що не створено.
desk-transferred = Розмову передано: { $to }.
desk-snooze-question = Відкласти цю розмову?
desk-snooze-explanation = Вона залишиться вашою й повернеться у вказаний час або щойно { $visitor } напише.
desk-snooze-until = До якого часу?
desk-snooze-hour = На годину
desk-snooze-afternoon = Сьогодні вдень
desk-snooze-tomorrow = Завтра вранці
desk-snooze-own = На вибраний час
desk-snooze-own-time = Дата й час
desk-snooze-choose = Виберіть, будь ласка, час.
desk-snoozed = Відкладено до { $time }.
desk-banner-snoozed = Відкладено до { $time }. Розмова повернеться, якщо { $visitor } напише або якщо ви відповісте.
desk-wake = Відновити зараз
desk-cancel = Скасувати
desk-yes = Так
desk-no = Ні

## Панель: що написати

desk-modes = Що написати
desk-mode-reply = Відповідь
desk-mode-note = Внутрішня нотатка
desk-note = Внутрішня нотатка
desk-note-placeholder = Напишіть нотатку для колег…
desk-note-private = Це бачать лише колеги, відвідувач не побачить.
desk-note-add = Додати нотатку
desk-note-by = Внутрішня нотатка, автор: { $agent }
desk-note-write = Написати внутрішню нотатку
desk-note-cancel = Не писати нотатку
desk-canned = Шаблони
desk-canned-new = Новий
desk-canned-shortcut = Скорочення, одне слово
desk-canned-language = Мова
desk-canned-text = Текст
desk-canned-text-placeholder = Вітаю…
desk-canned-variables = Поставте {"{"}visitor{"}"}, {"{"}agent{"}"} або {"{"}order{"}"} там, де має бути ім’я відвідувача, ваше ім’я або номер замовлення.
desk-canned-save = Зберегти
desk-canned-saved = Збережено.
desk-canned-delete = Видалити
desk-canned-delete-question = Видалити шаблон /{ $shortcut }?
desk-canned-none = Шаблонів поки що немає.
desk-original-show = Показати оригінал
desk-original-hide = Сховати оригінал
desk-translated-from = Автоматичний переклад, мова оригіналу: { $language }
desk-sent-in = Надіслано переклад: { $language }
desk-sent-show = Показати надіслане
desk-sent-hide = Сховати надіслане
desk-sent-as-written = Надіслано без перекладу
desk-translate-into = Переклад: { $language }
desk-preview = Так це буде в перекладі (мова: { $language })
desk-translating = Перекладаємо…
desk-untranslated-same-language = Текст уже потрібною мовою ({ $language }). Його буде надіслано як є.
desk-untranslated-no-pair = Перекладу цією мовою тут немає ({ $language }). Текст буде надіслано так, як ви його написали.
desk-untranslated-unavailable = Перекладач зараз не відповідає. Якщо до моменту надсилання він не запрацює, текст піде так, як ви його написали.
desk-untranslated-too-late = Переклад потребує часу. Якщо до моменту надсилання він не буде готовий, текст піде так, як ви його написали, а переклад надійде слідом.
desk-untranslated-spans-lost = Під час перекладу загубилося б посилання, число або ім’я. Текст буде надіслано так, як ви його написали.
desk-untranslated-too-long = Текст задовгий, щоб перекласти його за один раз. Його буде надіслано так, як ви його написали; коротші частини перекласти можна.
desk-untranslated-nothing-to-translate = Тут нема чого перекладати. Текст буде надіслано як є.
desk-attach = Надіслати файл
desk-attachment = Файл { $name }, { $size }

## Панель: що робив асистент

desk-decision-answer = Відповів
desk-decision-clarify = Перепитав
desk-decision-handoff = Передав людині
desk-decision-smalltalk = Невимушена бесіда
desk-decision-relay = Передав далі
desk-kind-question = Запитання, чи допомогла відповідь
desk-kind-notice = Сповіщення
desk-confidence = упевненість { $percent }
desk-article = Стаття: { $question }

## Панель: відомості про розмову

desk-context = Докладно про розмову
desk-section-visitor = Відвідувач
desk-section-reason = Чому потрібна людина
desk-section-digest = Коротко
desk-section-earlier = Попередні розмови
desk-section-history = Що було зроблено
desk-section-understood = Що зрозумів асистент
desk-section-tried = Що він пробував
desk-section-suggestions = Запропоновані статті
desk-fact-name = Ім’я
desk-fact-language = Мова
desk-fact-channel = Канал
desk-fact-contact-email = Залишена ел. пошта
desk-fact-contact-phone = Залишений телефон
desk-fact-local-time = Місцевий час
desk-fact-rating = Оцінка
desk-fact-nps = Готовність рекомендувати
desk-fact-comment = Коментар
desk-rating = { $points } із { $most }
desk-fact-feeling = Настрій
desk-fact-wish = Бажання
desk-fact-answer = Найкраща знайдена відповідь
desk-tried-nothing = Асистент не пробував відповідати.
desk-suggestions-nothing = Схоже, жодна стаття тут не підходить.
desk-insert = Вставити
desk-insert-article = Вставити «{ $question }» у відповідь
desk-show-answer = Показати відповідь
desk-inserted = Вставлено. Перегляньте текст; Enter надішле його.
desk-insert-take-first = Спершу візьміть розмову, потім вставляйте.
desk-open-article = Відкрити в редакторі
desk-outcome-helpful = Допомогло
desk-outcome-unhelpful = Не допомогло
desk-outcome-none = Без реакції

desk-digest-first = Перше запитання
desk-digest-since = Наступні запитання
desk-digest-wishes = Бажання
desk-digest-orders = Замовлення
desk-digest-emails = Ел. пошта
desk-digest-phones = Телефон
desk-digest-amounts = Суми
desk-digest-links = Посилання
desk-digest-messages = Повідомлення

desk-earlier-no-question = Без запитання
desk-earlier-nps = Готовність рекомендувати: { $points } із { $most }
desk-earlier-title = Розмова від { $day }
desk-state-person = Веде людина

desk-deed-opened = Розмова надходить до черги
desk-deed-taken = { $agent } бере розмову
desk-deed-accepted = { $agent } приймає розмову
desk-deed-assigned = Призначено: { $agent }
desk-deed-declined = { $agent } відхиляє розмову
desk-deed-transferred = { $agent } передає розмову: { $to }
desk-deed-snoozed = { $agent } відкладає розмову до { $time }
desk-deed-woken = { $agent } відновлює розмову
desk-deed-agent-left = { $agent } більше не на зв’язку; розмова знову в черзі
desk-deed-returned = { $agent } повертає розмову асистентові
desk-deed-closed = { $agent } завершує розмову
desk-deed-left = Відвідувач залишає чергу

desk-reason-asked = Прохання покликати людину
desk-reason-not-sure = Асистент не впевнений у відповіді
desk-reason-not-helpful = Відповіді не допомогли
desk-reason-upset = Відвідувач засмучений
desk-reason-came-back = Знову та сама проблема
desk-reason-after-hours = Звернення в неробочий час
desk-reason-long-queue = Була довга черга
desk-reason-agent-left = Колезі довелося піти
desk-reason-channel-closed = Канал було закрито

desk-emotion-calm = Спокій
desk-emotion-frustrated = Досада
desk-emotion-angry = Гнів
desk-emotion-worried = Тривога
desk-emotion-sad = Смуток

desk-intent-greet = Вітання
desk-intent-goodbye = Прощання
desk-intent-thank = Подяка
desk-intent-affirm = Згода
desk-intent-deny = Відмова
desk-intent-ask-human = Поговорити з людиною
desk-intent-decline-human = Обійтися без людини
desk-intent-complain = Скарга
desk-intent-bot-challenge = Запитання, чи це робот
desk-intent-change-language = Змінити мову
desk-intent-ask-question = Запитання

desk-channel-web = Сайт
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-webhook = Webhook

## Панель: звіти

desk-report-range = Період
desk-report-days =
    { $days ->
        [one] За { $days } день
        [few] За { $days } дні
        [many] За { $days } днів
       *[other] За { $days } дня
    }
desk-report-from = Від
desk-report-to = До
desk-report-csv = Завантажити в CSV
desk-report-overview = Огляд
desk-report-remark = Дні рахуються за UTC. Перша відповідь: час від передавання людині до її першого повідомлення. Розв’язання: час від передавання до завершення. «Без оператора»: розмови, у яких людина не знадобилася й після яких відвідувач не повернувся з тим самим питанням упродовж семи днів.
desk-report-none = Поки що нема чого рахувати
desk-report-nothing = За ці дні нічого немає.
desk-report-waiting = Чекають зараз
desk-report-waiting-nobody = Ніхто не чекає.
desk-report-waiting-longest = Найдовше: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } передана людям
        [few] { $count } передані людям
        [many] { $count } передано людям
       *[other] { $count } передано людям
    }
desk-report-first-response = Перша відповідь, медіана
desk-report-resolution = Розв’язання, медіана
desk-report-p90 = 9 із 10: не довше ніж { $time }
desk-report-conversations = Розмови
desk-report-handoffs = Передано людям
desk-report-closed = Завершено
desk-report-left = Залишили чергу
desk-report-first-response-median = Перша відповідь, медіана
desk-report-first-response-p90 = Перша відповідь, 9 із 10
desk-report-resolution-median = Розв’язання, медіана
desk-report-resolution-p90 = Розв’язання, 9 із 10
desk-report-containment = Без оператора
desk-report-containment-hint = розв’язано без участі людини
desk-report-first-contact-resolution = Розв’язано з першого звернення
desk-report-first-contact-resolution-hint = розв’язано людиною з першого разу
desk-report-ratings = Оцінки
desk-report-csat = Задоволені (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } із 5, { $count } оцінка
        [few] { $mean } із 5, { $count } оцінки
        [many] { $mean } із 5, { $count } оцінок
       *[other] { $mean } із 5, { $count } оцінки
    }
desk-report-csat-mean = Оцінка, середня
desk-report-nps = Індекс лояльності (NPS)
desk-report-nps-hint = від −100 до +100
desk-report-chart-volume = Розмови й передавання людям
desk-report-chart-response = Час до першої відповіді
desk-report-chart-shares = Частка без оператора й задоволеність
desk-report-chart-days = { $figures }, за днями, з { $from } до { $to }. Значення наведено в таблиці поруч.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, { $count } найбільша група. Усі значення наведено в таблиці нижче.
        [few] { $figure }, { $count } найбільші групи. Усі значення наведено в таблиці нижче.
        [many] { $figure }, { $count } найбільших груп. Усі значення наведено в таблиці нижче.
       *[other] { $figure }, { $count } найбільшої групи. Усі значення наведено в таблиці нижче.
    }
desk-report-day = День
desk-report-language = Мова
desk-report-team = Команда
desk-report-agent = Оператор
desk-report-article = Стаття
desk-report-by-language = За мовами
desk-report-by-team = За командами
desk-report-by-agent = За операторами
desk-report-by-article = За статтями
desk-report-comments = Що писали відвідувачі

## Панель: сполучення клавіш

desk-shortcuts = Сполучення клавіш
desk-shortcut-move = Рухатися списком
desk-shortcut-open = Відкрити розмову
desk-shortcut-search = Шукати розмови
desk-shortcut-offer = Прийняти або відхилити пропозицію
desk-shortcut-canned = Вставити шаблон (у полі відповіді)
desk-shortcut-suggest = Вставити запропоновану статтю
desk-shortcut-note = Написати внутрішню нотатку
desk-shortcut-transfer = Передати
desk-shortcut-snooze = Відкласти
desk-shortcut-close = Завершити розмову
desk-shortcut-take = Взяти розмову
desk-shortcut-reply = Написати відповідь
desk-shortcut-send = Надіслати відповідь
desk-shortcut-as-written = Надіслати відповідь без перекладу
desk-shortcut-leave = Вийти з поля або повернутися назад
desk-shortcut-help = Показати цю довідку
desk-shortcuts-close = Закрити довідку

## Панель: якщо щось не вдалося

desk-error-unreachable = Сервер зараз недоступний. Усе, що ви написали, на місці.
desk-error-timed-out = Сервер відповідає надто довго. Спробуйте, будь ласка, ще раз.
desk-error-not-yours = Цю розмову ведете не ви, тому відповідь не надіслано.
desk-error-conversation-closed = Цю розмову вже завершено, тому відповідь не надіслано.
desk-error-unknown-conversation = Цієї розмови більше немає.
desk-error-not-waiting = У цій розмові більше не чекають на людину.
desk-error-already-taken = Цю розмову вже веде хтось із колег.
desk-error-message-too-long = Відповідь задовга. Надішліть її, будь ласка, двома частинами.
desk-error-not-allowed = Ваш обліковий запис не має на це прав.
desk-error-offered = Цю розмову зараз запропоновано колезі. Зачекайте, будь ласка, пів хвилини.
desk-error-not-offered = Цю розмову вам більше не пропонують. Її можна взяти з черги.
desk-error-same-agent = Цю розмову вже веде саме ця людина.
desk-error-agent-away = Цієї людини більше немає на зміні. Виберіть, будь ласка, когось іншого або команду.
desk-error-unknown-agent = Цієї людини більше немає на зміні. Виберіть, будь ласка, когось іншого.
desk-error-unknown-team = Цієї команди більше немає. Виберіть, будь ласка, іншу.
desk-error-changed-meanwhile = У розмові щойно щось змінилося. Перегляньте її, будь ласка, ще раз.
desk-error-attachment-too-large = Файл більший за { $limit } МБ. Надішліть, будь ласка, менший.
desk-error-attachment-refused = Файли такого типу надіслати не можна. Можна надіслати зображення, PDF, текстові файли, CSV, документи Word та Excel.
desk-error-unknown-attachment = Цього файлу більше немає.
desk-error-shortcut-taken = Таке скорочення вже має інший шаблон. Виберіть, будь ласка, інше.
desk-error-unknown-canned-reply = Цього шаблону більше немає.
desk-error-invalid-days = Перший день має бути раніше за останній, а між ними не більше ніж 400 днів.
desk-error-invalid-time = Виберіть, будь ласка, час у майбутньому, у межах найближчих 90 днів.
desk-error-other = Не вдалося. Спробуйте, будь ласка, ще раз.

## Редактор: загальне

editor-title = Статті
editor-page-title = Редактор статей
editor-skip = Перейти до вмісту
editor-sign-out = Вийти
editor-to-desk = Панель оператора
editor-page-language = Мова сторінки
editor-loading = Завантаження…
editor-retry = Повторити
editor-close = Закрити
editor-cancel = Скасувати
editor-dismiss = Сховати це повідомлення

## Редактор: список

editor-new = Нова стаття
editor-search = Пошук статей
editor-search-placeholder = Пошук у запитаннях, відповідях та ідентифікаторах
editor-filter-status = Статус
editor-filter-language = Мова
editor-status-all = Усі
editor-status-draft = Чернетка
editor-status-published = Опубліковано
editor-status-withdrawn = Відкликано
editor-status-new = Ще не збережено
editor-language-any = Усі мови
editor-count =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }
editor-range = { $from }–{ $to } із { $count }
editor-page-previous = Попередня сторінка
editor-page-next = Наступна сторінка
editor-no-category = Без категорії
editor-no-question = Без запитання
editor-languages-of = Мови цієї статті
editor-language-source = { $language }, мова оригіналу
editor-language-stale = { $language }, текст застарів
editor-languages-more = і ще { $count }
editor-updated = Змінено { $when }
editor-empty-title = Напишіть першу статтю
editor-empty-text = Почніть із запитання, яке відвідувачі ставлять часто. Одна добра відповідь однією мовою вже допомагає відвідувачам, які пишуть будь-якою іншою.
editor-nothing-title = Нічого не знайдено
editor-nothing-text = Цьому запиту й цим фільтрам не відповідає жодна стаття.
editor-nothing-clear = Показати всі статті
editor-nothing-write = Написати статтю на тему «{ $search }»
editor-list-failed = Не вдалося завантажити статті.

## Редактор: стаття

editor-back = Усі статті
editor-article-unknown-title = Такої статті немає
editor-article-unknown-text = Можливо, її видалено або посилання неповне.
editor-article-failed = Не вдалося завантажити статтю.
editor-unsaved = Зміни не збережено
editor-saved-at = Збережено { $when }
editor-save-draft = Зберегти чернетку
editor-save = Зберегти
editor-publish = Опублікувати
editor-publish-again = Опублікувати знову
editor-withdraw = Відкликати
editor-delete = Видалити
editor-saving = Зберігається…
editor-languages = Мови
editor-language-add = Мова
editor-language-add-name = Додати мову
editor-language-remove = Прибрати мову: { $language }
editor-language-written-in = Мова оригіналу
editor-language-fault = { $language }, потрібно перевірити
editor-stale-text = Оригінал ({ $source }) змінився відтоді, як було написано цей текст. Порівняйте їх, будь ласка, і виправте цей текст або позначте, що він і далі правильний.
editor-source-show = Показати оригінал ({ $source })
editor-source-hide = Сховати оригінал ({ $source })
editor-question = Запитання
editor-question-hint = Так, як запитав би відвідувач.
editor-question-placeholder = Наприклад: Як повернути товар?
editor-phrasings = Інші формулювання
editor-phrasings-hint = Що відвідувачі пишуть насправді: іншими словами, коротко й докладно. За ними асистент упізнає схожі запитання будь-якою мовою.
editor-phrasings-add = Додати формулювання
editor-phrasings-placeholder = Введіть одне й натисніть Enter або вставте кілька рядків
editor-phrasings-remove = Видалити «{ $phrasing }»
editor-phrasings-item = Формулювання { $number }
editor-phrasings-add-button = Додати
editor-phrasings-added =
    { $count ->
        [one] Додано { $count } формулювання
        [few] Додано { $count } формулювання
        [many] Додано { $count } формулювань
       *[other] Додано { $count } формулювання
    }
editor-phrasings-known = Таке формулювання вже є.
editor-answer = Відповідь
editor-answer-hint = Розмітка Markdown: **жирний**, списки через - і посилання на зразок [текст](https://…)
editor-answer-preview = Перегляд
editor-answer-preview-empty = Тут з’явиться відповідь у тому вигляді, у якому її побачать відвідувачі.
editor-answer-preview-failed = Перегляд зараз недоступний. Написане вами не пропаде.
editor-answer-bold = Жирний
editor-answer-list = Список
editor-answer-link = Посилання
editor-answer-link-text = текст
editor-details = Докладно
editor-id = Ідентифікатор
editor-id-hint = Коротка назва для посилань і файлів. Згодом змінити її не можна.
editor-category = Категорія
editor-category-hint = Об’єднує статті у списку.
editor-tags = Мітки
editor-tags-hint = Після кожної натискайте Enter або ставте кому.
editor-tags-remove = Видалити мітку «{ $tag }»

## Редактор: що вийшло

editor-done-draft = Чернетку збережено.
editor-done-saved = Збережено. Асистент уже це знає.
editor-done-saved-withdrawn = Збережено. Стаття залишається відкликаною.
editor-done-published = Опубліковано. Асистент уже використовує цю статтю у відповідях.
editor-done-withdrawn = Відкликано. Асистент більше не використовує цю статтю.
editor-done-deleted = Статтю видалено.
editor-done-nothing = Усе вже збережено.
editor-fault-some = Перевірте, будь ласка, позначені поля.
editor-fault-question = Напишіть, будь ласка, запитання.
editor-fault-answer = Напишіть, будь ласка, відповідь. Для чернетки вистачить і начерку.
editor-fault-answer-translation = Напишіть, будь ласка, відповідь цією мовою або приберіть мову.
editor-fault-id = Одне слово без пробілів і скісних рисок, наприклад return-an-item.
editor-fault-id-missing = Укажіть, будь ласка, ідентифікатор статті.
editor-fault-id-taken = Такий ідентифікатор уже має інша стаття.
editor-failed-unreachable = Сервер недоступний. Ваш текст залишається тут; спробуйте, будь ласка, трохи згодом.
editor-failed-signed-out = Увійдіть, будь ласка, знову. Ваш текст залишається тут.
editor-failed = Не вдалося: { $message }

## Редактор: перш ніж щось станеться

editor-leave-title = Вийти без збереження?
editor-leave-text = Ваші зміни не збережено.
editor-leave-go = Вийти без збереження
editor-leave-stay = Залишитися
editor-withdraw-title = Відкликати цю статтю?
editor-withdraw-text = Асистент більше не використовуватиме її у відповідях. Текст збережеться, і статтю можна буде опублікувати знову.
editor-delete-title = Видалити цю статтю?
editor-delete-text = Статтю «{ $question }» буде видалено в усіх мовних версіях. Скасувати це не можна. Якщо вона просто поки що не потрібна, краще відкличте її.
editor-delete-go = Видалити назавжди
editor-remove-language-title = Прибрати мову ({ $language })?
editor-remove-language-text = Запитання, формулювання й відповідь цією мовою ({ $language }) зникнуть, щойно ви збережете статтю.
editor-remove-language-go = Прибрати мову
editor-conflict-title = Цю статтю зберіг хтось інший
editor-conflict-text = Поки ви писали, хтось із колег зберіг іншу версію. Яку залишити?
editor-conflict-differs = Відрізняються:
editor-conflict-theirs = Узяти чужу
editor-conflict-mine = Залишити мою
editor-conflict-later = Вирішити згодом
editor-gone-title = Цю статтю видалив хтось інший
editor-gone-text = Ваш текст іще тут. Зберегти його як нову статтю?
editor-gone-save = Зберегти як нову

## Редактор: що відповів би асистент

editor-ask-title = Що відповів би бот?
editor-ask-open = Перевірити запитання
editor-ask-intro = Запитайте, як запитав би відвідувач, будь-якою мовою. Нікому нічого не надсилається.
editor-ask-question = Запитання відвідувача
editor-ask-placeholder = Наприклад: де моя посилка?
editor-ask-language = Мова
editor-ask-language-detect = Визначити мову
editor-ask-send = Запитати
editor-ask-asking = Запитуємо…
editor-ask-again = Запитуємо знову з урахуванням зміни…
editor-ask-empty = Спершу напишіть, будь ласка, запитання.
editor-ask-failed = Не вдалося запитати асистента. Спробуйте, будь ласка, ще раз.
editor-ask-before = До вашої зміни: { $decision }, { $confidence }
editor-ask-same = Ваша зміна не вплинула на це запитання.
editor-ask-decision-answer = Відповідає
editor-ask-decision-clarify = Перепитує
editor-ask-decision-handoff = Передає людині
editor-ask-decision-smalltalk = Невимушена бесіда
editor-ask-says-answer = Відвідувач отримав би цю статтю.
editor-ask-says-clarify = Відвідувача запитали б, що з цього мається на увазі.
editor-ask-says-other-words = Відвідувача попросили б сказати іншими словами.
editor-ask-says-handoff = До розмови долучили б колегу.
editor-ask-says-smalltalk = Відвідувач отримав би приязну відповідь, без статті.
editor-ask-reason-asked = Відвідувач просить покликати людину.
editor-ask-reason-upset = Відвідувач засмучений.
editor-ask-reason-not-sure = Асистент недостатньо знає про це.
editor-ask-reason-came-back = Та сама проблема вже виникала.
editor-ask-reason-no-words = У повідомленні немає жодного слова.
editor-ask-confidence = Упевненість у найкращій статті
editor-ask-sure-very = дуже висока
editor-ask-sure-fairly = достатня
editor-ask-sure-hardly = недостатня
editor-ask-sure-not = відповідь невідома
editor-ask-understood = Розпізнано як
editor-ask-answer = Відповідь
editor-ask-answer-language = мова: { $language }
editor-ask-here = Ви редагуєте цю статтю
editor-ask-runners = Інші варіанти
editor-ask-matches = Що знайдено
editor-ask-matched = за формулюванням «{ $phrasing }»
editor-ask-nothing = Жодна стаття не близька до цього запитання.
editor-ask-add-phrasing = Додати запитання до формулювань
editor-ask-added-phrasing = Додано до формулювань. Збережіть, щоб побачити результат.
editor-ask-write = Написати статтю для цього запитання

## Редактор: повідомлення під час передавання людині

editor-views = Розділи редактора
editor-view-list = Статті
editor-view-messages = Повідомлення
editor-view-glossary = Глосарій
editor-wording-intro = Це відвідувачі читають своєю мовою, коли розмова переходить до людини. Сформулюйте так, як заведено у вашій компанії: новий текст побачить уже наступний відвідувач.
editor-wording-language = Мова повідомлень
editor-wording-search = Пошук повідомлень
editor-wording-search-placeholder = Пошук у повідомленнях
editor-wording-tone = Тон
editor-tone-all = Обидва тони
editor-tone-formal = Офіційний
editor-tone-plain = Простий
editor-wording-own = власний текст
editor-wording-own-count = Власний текст ({ $count })
editor-wording-own-none = Усі повідомлення поки що в початковому вигляді.
editor-wording-count =
    { $count ->
        [one] { $count } повідомлення
        [few] { $count } повідомлення
        [many] { $count } повідомлень
       *[other] { $count } повідомлення
    }
editor-wording-nothing-clear = Показати всі повідомлення
editor-wording-failed = Не вдалося завантажити повідомлення.
editor-wording-invitation = Виберіть повідомлення, щоб прочитати його повністю й сформулювати інакше.
editor-wording-back = Усі повідомлення
editor-wording-text = Текст (мова: { $language })
editor-wording-forms = Який текст буде використано, залежить від значення «{ $variable }». Для кожного варіанта є своє поле.
editor-wording-form-number = лише для { $number }
editor-wording-form-numbers = для { $numbers }
editor-wording-form-such = для таких чисел, як { $numbers }
editor-wording-form-other = для всіх інших, наприклад { $numbers }
editor-wording-form-rare = для форми «{ $form }»
editor-wording-variables = Вставити на місце курсора:
editor-wording-preview = Що прочитає відвідувач
editor-wording-is-original = Початковий текст
editor-wording-original = Початковий текст
editor-wording-to-original = Повернути початковий
editor-wording-original-title = Повернути початковий текст?
editor-wording-original-text = Незбережені зміни пропадуть.
editor-wording-original-go = Повернути початковий
editor-wording-done = Збережено. Відтепер відвідувачі читають цей текст.
editor-wording-done-original = Початковий текст повернуто.
editor-wording-history = Попередні тексти
editor-wording-was-original = Повернення до початкового
editor-wording-restore = Повернути
editor-wording-restore-name = Повернути цей текст: { $author }, { $when }
editor-part-salutation = Звертання
editor-part-feeling = Що відчуває відвідувач
editor-part-reason = Чому долучається людина
editor-part-next = Що буде далі
editor-part-waiting = Під час очікування
editor-part-person = Розмова з людиною
editor-part-after = Після розмови
editor-part-other = Інше
editor-variable-name = ім’я відвідувача
editor-variable-agent = ім’я колеги
editor-variable-team = команда
editor-variable-when = день і час
editor-variable-place = місце в черзі
editor-variable-minutes = кількість хвилин
editor-wording-salutation = Звертання
editor-wording-salutation-when = Стоїть на початку, якщо ім’я відвідувача відоме.
editor-wording-feeling-calm = Спокій
editor-wording-feeling-frustrated = Досада
editor-wording-feeling-angry = Гнів
editor-wording-feeling-worried = Тривога
editor-wording-feeling-sad = Смуток
editor-wording-reason-asked = Прохання покликати людину
editor-wording-reason-not-sure = Асистент не впевнений
editor-wording-reason-not-helpful = Відповіді не допомогли
editor-wording-reason-upset = Відвідувач засмучений
editor-wording-reason-came-back = Знову та сама проблема
editor-wording-reason-after-hours = Нікого немає на роботі
editor-wording-reason-long-queue = Чекає багато людей
editor-wording-reason-agent-left = Колезі довелося піти
editor-wording-reason-channel-closed = Канал або команда вже не працює
editor-wording-next-place = Місце в черзі
editor-wording-next-waiting-time = Час очікування
editor-wording-next-waiting-unknown = Час очікування невідомий
editor-wording-next-nobody-here = Нікого з колег немає в мережі
editor-wording-next-when-back = Коли колеги повернуться
editor-wording-next-no-repeating = Повторювати нічого не доведеться
editor-wording-queue-moved = Черга просунулася
editor-wording-still-waiting = Відвідувач пише під час очікування
editor-wording-waiting-corrected = Чекати довше, ніж було сказано
editor-wording-left-queue = Відвідувач більше не хоче чекати
editor-wording-taken = Хтось із колег починає розмову
editor-wording-transferred = Розмову продовжує хтось інший із колег
editor-wording-transferred-team = Розмову передано команді
editor-wording-given-back = Знову відповідає асистент
editor-wording-closed = Розмову завершено

## Редактор: машинні чернетки й що змінилося

editor-language-machine = { $language }, машинна чернетка, не перевірена
editor-machine = Машинна чернетка, не перевірена.
editor-machine-text = Звірте її з оригіналом і виправте, а потім позначте як перевірену.
editor-machine-reviewed = Перевірено
editor-machine-was-reviewed = Перевірено. Позначка почне діяти, щойно ви збережете.
editor-machine-undo = Ще ні
editor-machine-draft-it = Машинна чернетка
editor-machine-drafting = Створюємо чернетку…
editor-machine-done = Чернетка готова (мова: { $language }). Перевірте її, будь ласка.
editor-machine-save-first = Спершу збережіть, будь ласка, оригінал ({ $source }): чернетка створюється зі збереженого тексту.
editor-changes-show = Порівняти з попереднім
editor-changes-hide = Сховати порівняння
editor-changes-before = Раніше
editor-changes-after = Зараз
editor-changes-unknown = Яким текст був тоді, уже невідомо.
editor-changes-failed = Зміну зараз показати не можна. Спробуйте, будь ласка, ще раз.
editor-stale-confirm = Усе правильно
editor-stale-confirmed = Текст позначено як актуальний (мова: { $language }).

## Редактор: глосарій

editor-glossary-intro = Назви й терміни, які система перекладу не повинна передавати на свій розсуд. У мовах, для яких ви не вкажете перекладу, термін залишається таким, як написано тут.
editor-glossary-add = Додати термін
editor-glossary-search = Пошук термінів
editor-glossary-count =
    { $count ->
        [one] { $count } термін
        [few] { $count } терміни
        [many] { $count } термінів
       *[other] { $count } терміна
    }
editor-glossary-more =
    { $count ->
        [one] Ще { $count } термін: скористайтеся пошуком.
        [few] Ще { $count } терміни: скористайтеся пошуком.
        [many] Ще { $count } термінів: скористайтеся пошуком.
       *[other] Ще { $count } терміна: скористайтеся пошуком.
    }
editor-glossary-empty-title = Термінів поки що немає
editor-glossary-empty-text = Додайте назви ваших продуктів або слова, які у вашій компанії мають особливе значення.
editor-glossary-failed = Не вдалося завантажити глосарій.
editor-glossary-term = Термін
editor-glossary-remove = Видалити термін «{ $term }»
editor-glossary-rendering = Переклад «{ $term }» (мова: { $language })
editor-glossary-rendering-remove = Видалити переклад «{ $term }» (мова: { $language })
editor-glossary-language-add = Додати мову для «{ $term }»
editor-glossary-fault-term = Напишіть, будь ласка, термін або видаліть його.
editor-glossary-done = Збережено. Тепер переклади дотримуватимуться глосарія.
editor-glossary-conflict-title = Глосарій зберіг хтось інший
editor-glossary-conflict-text = Поки ви писали, хтось із колег зберіг іншу версію. Яку залишити?
