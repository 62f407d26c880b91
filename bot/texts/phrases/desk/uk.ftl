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
signin-code = Код
signin-code-intro = Введіть код із застосунку-автентифікатора або резервний код.
signin-code-wrong = Цей код неправильний або вже використаний. Дочекайтеся наступного й спробуйте його.
signin-code-missing = Введіть, будь ласка, код.
signin-back = Назад
signin-forgot = Забули пароль?
signin-forgot-intro = На вашу адресу електронної пошти надійде посилання для вибору нового пароля.
signin-forgot-send = Надіслати посилання
signin-forgot-sent = Якщо обліковий запис із таким іменем є, посилання вже прямує на його адресу електронної пошти. Воно діє одну годину.
signin-forgot-ask = Попросіть в адміністратора посилання для вибору нового пароля.
signin-factor-needed = Тут усім потрібен другий фактор. Увійдіть і налаштуйте свій.
signin-factor-title = Налаштуйте другий фактор
signin-factor-scan = Відскануйте це зображення застосунком-автентифікатором на телефоні.
signin-factor-picture = QR-код для застосунку-автентифікатора
signin-factor-key = Або введіть цей ключ у застосунку
signin-factor-confirm = Увімкнути
signin-codes-title = Ваші резервні коди
signin-codes-text = Кожен із них один раз впустить вас, якщо телефону немає під рукою. Зберігайте їх у надійному місці: вони показані лише зараз.
signin-codes-copy = Скопіювати коди
signin-codes-copied = Скопійовано.
signin-codes-done = Коди збережено
signin-with = Увійти через { $provider }
signin-or = або
signin-leave-provider = Вийти і з { $provider }
signin-oidc-away = Сервіс { $provider } зараз недоступний. Спробуйте, будь ласка, трохи згодом.
signin-oidc-cancelled = Вхід через { $provider } не завершено.
signin-oidc-expired = Минуло забагато часу, або цей вхід уже використано. Увійдіть, будь ласка, ще раз.
signin-oidc-refused = Не вдалося перевірити дані від { $provider }. Спробуйте ще раз; якщо не допоможе, повідомте адміністратора.
signin-oidc-unknown = { $provider } вас знає, але облікового запису тут у вас немає. Попросіть його в адміністратора.
signin-oidc-deactivated = Ваш обліковий запис тут вимкнено. Зверніться до адміністратора.

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
desk-filter = Фільтр
desk-filter-team = Команда
desk-filter-priority = Пріоритет
desk-filter-priority-from = { $priority } або вище
desk-filter-tag = Мітка
desk-filter-waiting = Чекає щонайменше
desk-filter-due = Строк
desk-filter-due-soon = Скоро або прострочено
desk-filter-due-overdue = Прострочено
desk-filter-any = Будь-які
desk-filter-reset = Показати все
desk-filter-nothing = Тут немає розмов, що підходять під фільтр.
desk-sort = Порядок
desk-sort-served = У порядку черги
desk-sort-waiting = Спершу ті, хто чекає найдовше
desk-sort-newest = Спершу нові
desk-sort-oldest = Спершу старі
desk-sort-priority = Спершу найтерміновіші
desk-sort-due = Спершу з найближчим строком
desk-views = Збережені вигляди
desk-view-save = Зберегти цей вигляд
desk-view-delete = Видалити цей вигляд
desk-select = Вибрати
desk-select-all = Вибрати все
desk-select-one = Вибрати: { $visitor }
desk-selected = Вибрано: { $number }
desk-bulk-done = Зроблено: { $done }. Не вдалося: { $failed }.
desk-tags = Мітки
desk-tags-hint = Розділяйте мітки комами.
desk-visitor-unnamed = Відвідувач
desk-visitor-names = Лисиця, Сова, Видра, Чапля, Їжак, Ластівка, Дельфін, Білка, Вільшанка, Борсук, Черепаха, Олень, Рибалочка, Заєць, Тюлень, Жайворонок
desk-place = Місце в черзі: { $place }
desk-waiting-time = Очікування: { $time }
desk-unread = Нове повідомлення
desk-writer-you = Ви:
desk-writer-bot = Асистент:
desk-new-conversation = Нова розмова в черзі: { $visitor }
desk-new-message = Нове повідомлення: { $visitor }
desk-told-assigned = { $visitor }: розмова тепер ваша.
desk-told-transferred = { $agent } передає вам розмову: { $visitor }.
desk-told-mentioned = { $agent } згадує вас у нотатці: { $visitor }.
desk-told-reopened = { $visitor } знову пише після завершення розмови.
desk-told-taken-over = { $agent } перебирає у вас розмову: { $visitor }.
desk-told-due-soon = { $visitor }: час майже вийшов.
desk-told-overdue = { $visitor }: час вийшов.
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
desk-chip-first = Терміново
desk-chip-first-hint = Відчай або втрата: раніше за всіх інших.
desk-chip-after-hours = У неробочий час
desk-chip-meanwhile = Відповідь дано за час очікування
desk-chip-team = Команда { $team }
desk-chip-reply-due = Відповісти за { $time }
desk-chip-reply-overdue = Відповідь прострочено: { $time }
desk-chip-resolution-due = Розв’язати за { $time }
desk-chip-resolution-overdue = Розв’язання прострочено: { $time }
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
desk-banner-answering-for = Ви відповідаєте в розмові, яку веде { $agent }.
desk-banner-bot = Цю розмову веде асистент. Ви можете стежити за листуванням.
desk-banner-closed = Цю розмову завершено.
desk-taken-by = Вас випередили: цю розмову вже веде { $agent }.
desk-taken = Розмова ваша. { $visitor } бачить, що ви тут.
desk-closed = Розмову завершено.
desk-returned = Розмову знову веде асистент.
desk-close-question = Завершити цю розмову?
desk-close-explanation = { $visitor } отримає подяку та запитання про враження. Кілька секунд це можна скасувати.
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
desk-return-explanation = { $visitor }: відтепер відповідає асистент. Долучитися знову можна будь-коли.
desk-return-confirm = Повернути
desk-transfer-question = Передати цю розмову?
desk-transfer-explanation = { $visitor } дізнається, хто продовжить розмову. Повторювати нічого не доведеться: усі повідомлення й нотатки передаються разом із нею.
desk-transfer-to = Кому?
desk-transfer-note = Що варто знати? (необов’язково)
desk-transfer-choose = Виберіть, будь ласка, колегу або команду.
desk-transfer-nobody = Зараз на зміні більше нікого немає, а команд поки що не створено.
desk-transfer-away = { $agent } зараз не на місці. Розмова чекає щонайбільше дванадцять годин, потім повертається в чергу.
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
desk-live-away = Система { $system } недоступна, тому ця розмова чекає тут. Будь ласка, дайте відповідь тут.
desk-wake = Відновити зараз
desk-reopen = Відкрити знову
desk-reopened = Розмова знову відкрита, і вона ваша.
desk-join = Долучитися
desk-take-over = Перебрати на себе
desk-undo = Скасувати
desk-withdrawn = Повідомлення відкликано. Текст знову в полі.
desk-close-undone = Розмова відкрита, як і раніше.
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
desk-canned-nothing = До «/{ $wanted }» не підходить жоден шаблон. Натисніть Esc, щоб надіслати як є.
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

## Desk: macros, the command bar and drafts

desk-macros = Макроси
desk-macro-new = Новий макрос
desk-macro-edit = Змінити макроси
desk-macro-name = Назва
desk-macro-for = Для кого?
desk-macro-for-me = Лише для мене
desk-macro-for-all = Для всіх
desk-macro-steps = Кроки
desk-macro-step-add = Додати крок
desk-macro-step-down = Перемістити нижче
desk-macro-step-remove = Прибрати
desk-macro-delete-question = Видалити макрос «{ $name }»?
desk-macro-conflict = Хтось інший змінив цей макрос. Виберіть його у списку, щоб побачити нову версію.
desk-macro-done = «{ $name }» виконано.
desk-macro-partly = «{ $name }» не вдалося виконати повністю
desk-macro-undone = «{ $name }» скасовано.
desk-step-reply = Надіслати шаблон
desk-step-tag = Додати мітку
desk-step-untag = Прибрати мітку
desk-step-set-attribute = Задати атрибут
desk-step-prioritise = Задати пріоритет
desk-step-note = Додати внутрішню нотатку
desk-step-take = Взяти розмову
desk-step-pass-on = Передати
desk-step-close = Завершити розмову
desk-step-done = Зроблено
desk-step-skipped = Не виконувалося
desk-level-normal = Звичайний
desk-level-high = Високий
desk-level-highest = Дуже високий
desk-command = Знайти й зробити
desk-command-placeholder = Розмова, шаблон, макрос, стаття або дія
desk-command-actions = Дії
desk-command-articles = Статті
desk-command-pages = Сторінки
desk-command-none = Нічого не знайдено. Спробуйте інше слово.
desk-command-found = Знайдено: { $number }
desk-draft-elsewhere = В іншому вікні або на іншому пристрої ви написали тут інший текст.
desk-draft-theirs = Узяти той текст
desk-draft-mine = Залишити цей текст

## Панель: що робив асистент

desk-decision-answer = Відповів
desk-decision-clarify = Перепитав
desk-decision-handoff = Передав людині
desk-decision-smalltalk = Невимушена бесіда
desk-decision-relay = Передав далі
desk-kind-question = Запитання, чи допомогла відповідь
desk-kind-notice = Сповіщення
desk-kind-announcement = Надіслано програмою сайту
desk-confidence = упевненість { $percent }
desk-article = Стаття: { $question }
desk-greeting = Привітання: { $name }

## Панель: відомості про розмову

desk-context = Докладно про розмову
desk-section-visitor = Відвідувач
desk-section-reason = Чому потрібна людина
desk-section-attributes = Атрибути
desk-attribute-change = Змінити: { $name }
desk-attribute-page = Так повідомляє сторінка відвідувача; ніхто цього не перевіряв
desk-attribute-site = З вашого сайту
desk-attribute-agent = { $agent }
desk-attribute-rule = За правилом
desk-attribute-of-visitor = Це діє в усіх розмовах відвідувача.
desk-attribute-saved = { $name }: збережено.
desk-attribute-lost = Хтось із колег щойно змінив «{ $name }». Перегляньте нове значення, перш ніж змінювати його.
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
desk-articles-search = Пошук статей
desk-articles-none = Статей не знайдено.
desk-audience-visitors = Для відвідувачів, які ввійшли
desk-audience-agents = Лише для операторів
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
desk-earlier-before = Прийшла звідси
desk-earlier-after = Продовжилася тут
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
desk-deed-reopened = { $agent } знову відкриває розмову
desk-deed-written-again = Відвідувач написав знову
desk-deed-joined = { $agent } долучається до розмови
desk-deed-taken-over = { $agent } перебирає розмову на себе
desk-deed-close-undone = { $agent } скасовує завершення
desk-deed-withdrawn = { $agent } відкликає повідомлення
desk-deed-tagged = { $agent } змінює мітки
desk-deed-attribute-set = { $agent } змінює «{ $name }»: { $before } → { $after }
desk-deed-macro = { $agent } виконує «{ $macro }»
desk-deed-macro-undone = { $agent } скасовує «{ $macro }»
desk-deed-prioritised = { $agent } задає пріоритет
desk-deed-ruled = Спрацювало правило «{ $rule }»
desk-deed-erased = Тексти й особисті дані видалено
desk-deed-left = Відвідувач залишає чергу

desk-reason-asked = Прохання покликати людину
desk-reason-not-sure = Асистент не впевнений у відповіді
desk-reason-not-helpful = Відповіді не допомогли
desk-reason-upset = Відвідувач засмучений
desk-reason-came-back = Знову та сама проблема
desk-reason-reopened = Знову відкрита після завершення
desk-reason-joined = До розмови долучився працівник

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
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = Електронна пошта
desk-channel-webhook = Webhook

desk-sent-photo = Фото
desk-sent-video = Відео
desk-sent-animation = Анімація
desk-sent-voice = Голосове повідомлення
desk-sent-audio = Аудіофайл
desk-sent-document = Документ
desk-sent-sticker = Стікер
desk-sent-contact = Контакт
desk-sent-location = Геопозиція
desk-sent-invitation = Запрошення на зустріч
desk-sent-unknown = Те, що тут не можна показати
desk-in-reply-to = У відповідь на
desk-corrected = Виправлено відвідувачем
desk-fault-too-large = Не прийнято: завеликий файл
desk-fault-gone = На платформі цього вже немає
desk-fault-unreachable = Не вдалося отримати з платформи
desk-fault-refused = Не прийнято: такі файли тут небезпечні
desk-fault-quota = Не прийнято: немає місця для нових файлів
desk-unreachable-blocked = Відвідувач заблокував нас: нічого з написаного не доходить.
desk-unreachable-stopped = Відвідувач просив більше не писати: написане дійде, лише коли він сам напише.
desk-unreachable-undeliverable = Платформа не може зв’язатися з відвідувачем: нічого з написаного не доходить.
desk-unreachable-window = Відвідувач писав надто давно: платформа доставить написане, коли він напише знову.
desk-unreachable-away = Відвідувач закрив сторінку: написане дійде, коли він повернеться.
desk-visitor-here = На сторінці
desk-visitor-gone = Не на сторінці

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
desk-report-remark = Дні починаються опівночі за часом { $zone }. Зміни рахуються порівняно з періодом з { $from } до { $to }. Знак питання поруч із показником пояснює його, а сам показник веде до своїх розмов.
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
desk-report-contained = Розв’язано асистентом
desk-report-came-back = Повернулися
desk-report-refused = Відповідь не допомогла
desk-report-not-understood = Незрозумілі
desk-report-no-question = Без запитання
desk-report-handed-over = Дійшли до людей
desk-report-helpful = Корисні відповіді
desk-report-answered = Отримали відповідь людини
desk-report-first-response-open-median = Перша відповідь у робочий час, медіана
desk-report-first-response-open-p90 = Перша відповідь у робочий час, 9 із 10
desk-report-resolution-open-median = Розв’язання в робочий час, медіана
desk-report-resolution-open-p90 = Розв’язання в робочий час, 9 із 10
desk-report-first-reply-kept = Перша відповідь вчасно
desk-report-next-reply-kept = Наступна відповідь вчасно
desk-report-resolution-kept = Розв’язано вчасно
desk-report-targets-missed = Порушені строки
desk-report-meaning = Що означає «{ $figure }»?
desk-report-means-conversations = Розмови, які почалися в ці дні й у яких відвідувач щось написав.
desk-report-means-contained = Розмови, які не доходили до людей, у яких на останнє запитання відповіла стаття, а відвідувач не сказав, що відповідь не допомогла, і впродовж семи днів не повернувся через ту саму статтю та не звернувся до людей із невідомого питання.
desk-report-means-came-back = Розмови, які не доходили до людей і закінчилися відповіддю, але відвідувач упродовж семи днів почав нову: про ту саму статтю або таку, що дійшла до людей і тема якої невідома.
desk-report-means-refused = Розмови, які не доходили до людей і в яких відвідувач сказав, що остання відповідь не допомогла.
desk-report-means-not-understood = Розмови, які не доходили до людей і в яких асистент не мав відповіді на останнє запитання: він перепитав, і на цьому все закінчилося.
desk-report-means-no-question = Розмови, які не доходили до людей і в яких ні про що не запитали, наприклад лише привіталися.
desk-report-means-handed-over = Розмови, які хоча б раз дійшли до людей, коли б це не сталося.
desk-report-means-containment = Частка розмов, розв’язаних асистентом, серед усіх, що почалися в ці дні. За останні сім днів вона ще може знизитися, бо відвідувачі можуть повернутися.
desk-report-means-helpful = Частка корисних серед тих відповідей асистента, які відвідувачі оцінили.
desk-report-means-handoffs = Скільки разів у ці дні розмови передавали людям; одна розмова може рахуватися кілька разів.
desk-report-means-answered = Передавання цих днів, у яких людина написала хоча б раз. Зараховуються тому, хто написав першим.
desk-report-means-closed = Передавання цих днів, які завершили люди, зокрема спам. Зараховуються тому, хто вів розмову останнім.
desk-report-means-left = Передавання цих днів, у яких відвідувач більше не захотів чекати.
desk-report-means-first-response = Час від передавання до першого повідомлення людини, разом із неробочими годинами. Зараховується тому, хто його написав. Половина значень нижча за медіану, 9 із 10 нижчі за друге значення.
desk-report-means-first-response-open = Той самий час, але лише та його частина, що припала на робочий час команди, а якщо команди немає — на робочий час першої команди.
desk-report-means-resolution = Час від передавання до завершення, разом із неробочими годинами, для завершених передавань. Половина значень нижча за медіану, 9 із 10 нижчі за друге значення.
desk-report-means-resolution-open = Час розв’язання, але лише та його частина, що припала на робочий час команди, а якщо команди немає — на робочий час першої команди.
desk-report-means-first-reply-kept = З перших відповідей, для яких у команди був цільовий строк: ті, що надано вчасно. Кожна рахується того дня, коли це вирішилося: коли хтось відповів або коли час вийшов. Вона зараховується тому, хто відповів, а прострочена — тому, хто тоді вів розмову.
desk-report-means-next-reply-kept = З подальших повідомлень відвідувачів, для яких у команди був цільовий строк: ті, на які відповіли вчасно, від першого повідомлення без відповіді до наступного слова людини. Кожне рахується того дня, коли це вирішилося; прострочене зараховується тому, хто тоді вів розмову.
desk-report-means-resolution-kept = З передавань, для яких у команди був цільовий строк: ті, що завершено вчасно, без відкладеного часу й без спаму. Кожне рахується того дня, коли це вирішилося, і зараховується тому, хто тоді вів розмову.
desk-report-means-targets-missed = Скільки разів цими днями виходив час першої відповіді, наступної відповіді або розв’язання; одна розмова може рахуватися кілька разів.
desk-report-means-first-contact-resolution = Серед завершених перших передавань розмов, крім спаму: частка тих, які завершено як розв’язані, не відкрито знову впродовж семи днів, не оцінено на 1 чи 2 і після яких відвідувач не повернувся з тим самим упродовж семи днів від початку.
desk-report-means-ratings = Опитування, на які відвідувачі відповіли в ці дні.
desk-report-means-csat = Частка оцінок 4 і 5 серед усіх оцінок від 1 до 5, поставлених у ці дні.
desk-report-means-csat-mean = Середнє всіх оцінок від 1 до 5, поставлених у ці дні.
desk-report-means-nps = Частка відповідей 9 і 10 мінус частка відповідей від 0 до 6 серед усіх відповідей від 0 до 10, даних у ці дні.
desk-report-new = нове
desk-report-as-before = як раніше
desk-report-points = в. п.
desk-report-sides = Асистент і люди
desk-report-assistant = Лише асистент
desk-report-people = Люди
desk-report-hours = За годинами тижня
desk-report-channel = Канал
desk-report-tag = Мітка
desk-report-reason = Причина
desk-report-by-channel = За каналами
desk-report-by-tag = За мітками
desk-report-by-reason = За причинами передавання
desk-report-somebody = Хтось із тих, хто пішов
desk-report-has-left = { $name } (більше не працює)
desk-report-nobody = Ніхто
desk-report-no-team = Без команди
desk-report-team-gone = Видалена команда
desk-report-back = Назад до звіту
desk-report-more = Показати ще
desk-report-began = Початок
desk-report-value = Значення
desk-report-counts = враховано
desk-report-counts-not = не враховано
desk-report-json = Завантажити в JSON
desk-report-comments-csv = Завантажити всі відгуки в CSV

## Desk: wallboard

desk-wallboard = Табло
desk-wallboard-longest = Найдовше очікування
desk-wallboard-available = На зв’язку
desk-wallboard-answered = Сьогодні відповіли
desk-wallboard-assistant = Сьогодні розв’язано асистентом
desk-wallboard-satisfaction = Задоволені сьогодні
desk-wallboard-fresh = Дані на { $time }
desk-wallboard-stale = Дані застаріли: останні на { $time }

## Панель: сполучення клавіш

desk-shortcuts = Сполучення клавіш
desk-shortcut-move = Рухатися списком
desk-shortcut-open = Відкрити розмову
desk-shortcut-search = Шукати розмови
desk-shortcut-command = Знайти й зробити будь-що
desk-shortcut-macros = Виконати макрос
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
desk-error-not-with-bot = Асистент більше не веде цю розмову. Перегляньте її ще раз.
desk-error-not-closed = Ця розмова вже відкрита. Перегляньте її ще раз.
desk-error-visitor-elsewhere = Відвідувач уже почав нову розмову. Відповідайте там.
desk-error-too-late = Відкликати запізно: відвідувач уже отримав повідомлення.
desk-error-erased = Цю розмову видалено, відкрити її знову не можна.
desk-error-invalid-tag = Мітка має від 1 до 50 знаків, розмова — не більше 20 міток.
desk-error-invalid-attribute = Це значення не підходить. Числа пишіть як 12.5, а посилання повністю, з https://.
desk-error-unknown-attribute = Цього атрибута більше немає.
desk-error-too-many-views = Більше виглядів зберегти не можна. Спершу видаліть один із них.
desk-error-already-taken = Цю розмову вже веде хтось із колег.
desk-error-message-too-long = Відповідь задовга. Надішліть її, будь ласка, двома частинами.
desk-error-not-allowed = Ваш обліковий запис не має на це прав.
desk-error-offered = Цю розмову зараз запропоновано колезі. Зачекайте, будь ласка, пів хвилини.
desk-error-not-offered = Цю розмову вам більше не пропонують. Її можна взяти з черги.
desk-error-same-agent = Цю розмову вже веде ця людина.
desk-error-agent-away = Цієї людини більше немає на зміні. Виберіть, будь ласка, когось іншого або команду.
desk-error-unknown-agent = Цієї людини більше немає на зміні. Виберіть, будь ласка, когось іншого.
desk-error-unknown-team = Цієї команди більше немає. Виберіть, будь ласка, іншу.
desk-error-changed-meanwhile = У розмові щойно щось змінилося. Перегляньте її, будь ласка, ще раз.
desk-error-attachment-too-large = Файл більший за { $limit } МБ. Надішліть, будь ласка, менший.
desk-error-attachment-refused = Файли такого типу тут надіслати не можна. Можна надіслати зображення, звук, відео, PDF, текстові файли та офісні документи.
desk-error-attachment-mismatch = Вміст файлу не відповідає його назві. Надішліть, будь ласка, початковий файл.
desk-error-files-storage-full = На сайті немає місця для нових файлів. Надішліть, будь ласка, посилання і повідомте адміністратора.
desk-error-unknown-attachment = Цього файлу більше немає.
desk-error-shortcut-taken = Таке скорочення вже має інший шаблон. Виберіть, будь ласка, інше.
desk-error-unknown-canned-reply = Цього шаблону більше немає.
desk-error-invalid-macro = Укажіть назву й заповніть від одного до десяти кроків. Передача або завершення — останній крок.
desk-error-unknown-macro = Цього макросу більше немає.
desk-error-too-many-macros = Більше макросів зберегти не можна. Спершу видаліть один.
desk-error-unknown-run = Тут уже нема чого скасовувати.
desk-error-run-under-way = Це вже виконується. Погляньте трохи згодом.
desk-error-not-in-language = Цього шаблону немає мовою відвідувача.
desk-error-order-unknown = Цьому шаблону потрібен номер замовлення, а відвідувач його не назвав.
desk-error-comes-first = Цей відвідувач іде раніше за всіх, і так залишиться.
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
editor-answer-article = Посилання на статтю
editor-answer-file = Зображення або файл
editor-answer-snippet = Спільний текст
editor-answer-missing-snippet = Спільного тексту «{ $name }» немає. Відвідувачі нічого не побачать на цьому місці.
editor-answer-missing-article = Відвідувачі не знайдуть статтю «{ $name }». Вони побачать слова без посилання.
editor-answer-missing-file = Файлу «{ $name }» немає. Вставте його, будь ласка, ще раз.
editor-link-article-title = Посилання на статтю
editor-link-article-hint = Відвідувачі потраплять на її сторінку довідки — своєю мовою, якщо вона є.
editor-file-title = Вставити зображення або файл
editor-file-choose = Вибрати файл
editor-file-hint = Зображення, файли PDF, текстові, Word і Excel до 10 МБ. Файл можна також перетягнути на відповідь, а зображення — вставити з буфера.
editor-file-sending = Завантаження…
editor-fault-files-storage-full = На сайті немає місця для нових файлів. Приберіть файли з інших статей або попросіть адміністратора додати місця.
editor-file-alt = Що на зображенні?
editor-file-alt-hint = Цей опис прочитають уголос тим, хто не бачить зображення. Він з’явиться й там, де зображення не показуються.
editor-file-alt-missing = Опишіть, будь ласка, зображення кількома словами.
editor-file-said = Текст посилання
editor-file-insert = Вставити
editor-details = Докладно
editor-id = Ідентифікатор
editor-id-hint = Коротка назва для посилань і файлів. Згодом змінити її не можна.
editor-category = Категорія
editor-category-hint = Об’єднує статті у списку.
editor-readers-title = Для читачів
editor-readers-page = Відкрити сторінку довідки
editor-readers-row = { $language }: допомогло { $yes }, не допомогло { $no }
editor-readers-none = За дев’яносто днів жоден читач не сказав, чи це допомогло.
editor-live-title = Актуальні дані
editor-live-hint = Відповідь може містити те, що цієї миті знає інша система, наприклад на якому етапі перебуває замовлення. Що можна запитувати, налаштовують адміністратори.
editor-live-action = Що запитувати
editor-live-none = Нічого: надається відповідь із самої статті
editor-live-template = Відповідь з актуальними даними
editor-live-template-hint = Значення пишуть у фігурних дужках: { $values }. Якщо нічого не знайдено, надається відповідь із самої статті.
editor-live-save = Зберегти актуальні дані
editor-live-done = Актуальні дані збережено.
editor-fault-own-answer-missing = Напишіть, будь ласка, відповідь з актуальними даними також мовою самої статті.
editor-fault-live-answer-too-long = Відповідь з актуальними даними може мати до 20 000 знаків.
editor-fault-language-not-spoken = Відповідь з актуальними даними написано мовою, якою сайт не говорить. Завантажте статтю знову; мову може додати адміністратор.
editor-fault-unknown-action = Того, що потрібно було запитати, більше немає. Виберіть, будь ласка, інше.
editor-tags = Мітки
editor-tags-hint = Після кожної натискайте Enter або ставте кому.
editor-tags-remove = Видалити мітку «{ $tag }»

## Редактор: що вийшло

editor-done-draft = Чернетку збережено.
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
editor-delete-text = «{ $question }» видаляється всіма мовами. Статтю можна повернути в розділі «Видалені статті». Якщо вона лише на певний час не потрібна, відкличте її.
editor-delete-go = Видалити
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

## Editor: what becomes of an article

editor-status-archived = В архіві
editor-archive = До архіву
editor-archive-title = Перенести статтю до архіву?
editor-archive-text = Асистент більше не використовуватиме її у відповідях, і вона зникне зі списку. Ви знайдете її в розділі «В архіві» і зможете опублікувати знову.
editor-linked-from = На неї посилаються ці статті; посилання в них перестануть працювати:
editor-linked-renamed = У статтях із посиланням на неї залишається власний текст посилання: { $names }
editor-done-archived = Статтю перенесено. Ви знайдете її в розділі «В архіві».
editor-done-saved-archived = Збережено. Стаття залишається в архіві.
editor-save-later = Зберегти на потім
editor-publish-changes = Опублікувати зміни
editor-done-staged = Збережено. Відвідувачі побачать це лише після публікації.
editor-staged-mark = Неопубліковані зміни
editor-broken = Непрацездатні посилання
editor-staged-text = Відвідувачі ще не бачать цих змін.
editor-staged-show = Показати зміни
editor-staged-seen = Бачать відвідувачі
editor-staged-wanted = Буде опубліковано
editor-staged-discard = Відкинути зміни
editor-staged-discard-title = Відкинути ці зміни?
editor-staged-discard-text = Стаття залишиться такою, якою її зараз бачать відвідувачі. Зміни збережуться в історії.
editor-done-discarded = Зміни відкинуто.
editor-more = Більше
editor-history = Історія
editor-history-older = Показати давніші
editor-history-by = { $author }, { $when }
editor-history-choose = Виберіть запис, щоб побачити, що змінилося.
editor-history-changed = Що змінилося
editor-history-compared = Порівняно з поточним
editor-history-same = Текст той самий.
editor-history-restore = Повернути цей текст
editor-history-unsaved = Спершу збережіть або відкиньте те, що пишете.
editor-done-restored = Попередній текст повернуто.
editor-done-restored-staged = Попередній текст повернуто. Відвідувачі побачать його після публікації.
editor-deed-saved = Збережено
editor-deed-staged = Збережено на потім
editor-deed-discarded = Зміни відкинуто
editor-deed-published = Опубліковано
editor-deed-withdrawn = Відкликано
editor-deed-archived = Перенесено до архіву
editor-deed-deleted = Видалено
editor-deed-restored = Повернуто
editor-deed-released = Опубліковано вчасно
editor-deed-expired = Перенесено до архіву вчасно
editor-deed-held = Не опубліковано вчасно: одна з відповідей порожня
editor-deed-stopped = Не опубліковано вчасно: перевірочні запитання проти
editor-side-before = До
editor-side-after = Після
editor-side-theirs = Чужа версія
editor-side-mine = Ваша версія
editor-schedule = Розклад
editor-schedule-publish-at = Опублікувати
editor-schedule-expires-at = До архіву
editor-schedule-hint = Залиште поле порожнім, якщо нічого не має статися. Час указано для поясу { $zone }.
editor-schedule-save = Зберегти терміни
editor-schedule-will-publish = Публікація: { $when }
editor-schedule-will-expire = До архіву: { $when }
editor-done-scheduled = Терміни збережено.
editor-fault-invalid-schedule = Виберіть час у майбутньому; публікація має бути раніше за перенесення до архіву.
editor-fault-nothing-to-publish = Немає змін, які можна опублікувати пізніше. Спершу збережіть їх на потім.
editor-fault-schedule-unsaved = Спершу збережіть написане, а тоді виберіть терміни.
editor-fault-changed-meanwhile = Тим часом це змінив хтось із колег. Перезавантажте сторінку, щоб побачити.
editor-fault-attachment-mismatch = Цей файл пошкоджено, або його вміст не відповідає назві. Виберіть, будь ласка, інший.
editor-fault-attachment-refused = Такі файли не можна використовувати у відповідях. Виберіть, будь ласка, зображення, PDF, текстовий файл, файл Word або Excel.
editor-fault-attachment-too-large = Файл завеликий. Виберіть, будь ласка, файл до 10 МБ.
editor-audience = Для кого
editor-audience-hint = Асистент відповідає лише тим, для кого стаття. Оператори знаходять усі статті.
editor-audience-public = Для всіх
editor-audience-visitors = Для відвідувачів, які ввійшли
editor-audience-agents = Лише для операторів
editor-owner = Відповідальний
editor-owner-hint = Дбає про статтю.
editor-owner-none = Ніхто
editor-review-by = Перевірити до
editor-review-by-hint = Від цього дня стаття буде в розділі «Час перевірити».
editor-due = Час перевірити
editor-filter-only = Звузити список
editor-only-all = Без інших умов
editor-only-mine = Мої статті
editor-deleted = Видалені статті
editor-deleted-none = Нічого не видалено.
editor-deleted-restore = Повернути
editor-deleted-done = Статтю повернуто як чернетку.
editor-unsaved-offer = Тут залишився незбережений текст: { $when }.
editor-unsaved-take = Повернути
editor-unsaved-drop = Відкинути
editor-wording-conflict-title = Цей текст змінив хтось інший

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
editor-ask-added-phrasing = Додано до формулювань. Опублікуйте, щоб побачити результат.
editor-ask-write = Написати статтю для цього запитання

## Редактор: повідомлення під час передавання людині

editor-views = Розділи редактора
editor-view-list = Статті
editor-view-messages = Повідомлення
editor-view-snippets = Спільні тексти
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
editor-variable-hours = кількість годин
editor-variable-line = лінія допомоги
editor-wording-salutation = Звертання
editor-wording-salutation-when = Стоїть на початку, якщо ім’я відвідувача відоме.
editor-wording-feeling-calm = Спокій
editor-wording-feeling-frustrated = Досада
editor-wording-feeling-angry = Гнів
editor-wording-feeling-worried = Тривога
editor-wording-feeling-sad = Смуток
editor-wording-feeling-despair = У відчаї
editor-wording-feeling-grief = У горі
editor-wording-feeling-emergency = У небезпеці
editor-wording-feeling-compromised = Акаунт або картка в чужих руках
editor-wording-misread = Помилково сприйнято за відчай
editor-wording-despair-nobody = У відчаї, але нікого немає
editor-wording-despair-line = У відчаї: хто вислухає
editor-wording-apology = Вибачення
editor-wording-why-not-sure = Асистент не впевнений
editor-wording-why-not-helpful = Відповіді не допомогли
editor-wording-why-came-back = Знову та сама проблема
editor-wording-takeover = Передано команді
editor-wording-takeover-closed = Нікого немає на роботі
editor-wording-next-long-queue = Чекає багато людей
editor-wording-agent-left = Колезі довелося піти
editor-wording-next-place = Місце в черзі
editor-wording-next-waiting-time = Час очікування
editor-wording-next-waiting-hours = Час очікування в годинах
editor-wording-next-waiting-hour-and-half = Час очікування: півтори години
editor-wording-next-waiting-unknown = Час очікування невідомий
editor-wording-next-nobody-here = Нікого з колег немає в мережі
editor-wording-next-when-back = Коли колеги повернуться
editor-wording-next-no-repeating = Повторювати нічого не доведеться
editor-wording-still-waiting = Відвідувач пише під час очікування
editor-wording-still-waiting-first = Відвідувач поза чергою пише під час очікування
editor-wording-waiting-longer = Чекати довше, ніж було сказано
editor-wording-left-queue = Відвідувач більше не хоче чекати
editor-wording-left-queue-solved = Відвідувач більше не чекає: вирішено
editor-wording-taken = Хтось із колег починає розмову
editor-wording-transferred = Розмову продовжує хтось інший із колег
editor-wording-transferred-away = Передано працівникові, якого немає на місці
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
editor-drafts-title = Створити машинні чернетки ({ $language })?
editor-drafts-text = Статей: { $number }. Чернетки створюються у фоновому режимі й чекають на вашу перевірку. Написане людьми залишиться як є.
editor-drafts-progress = { $language }: переглянуто { $done } з { $total }
editor-drafts-done = { $language }: готово чернеток { $drafted } з { $total }.
editor-drafts-ended = Робота перервалася, не дійшовши до всіх статей. Запустіть її знову для решти.
editor-drafts-without = Без чернетки: { $number }
editor-drafts-chosen = Машинні чернетки для вибраних: { $number }
editor-drafts-choose = Вибрати «{ $question }»
editor-drafts-choose-all = Вибрати всі на цій сторінці
editor-drafts-why-written = Цей текст написала людина, тому його залишено як є.
editor-drafts-why-up-to-date = Чернетка вже є.
editor-drafts-why-empty = У статті ще немає відповіді.
editor-drafts-why-gone = Цієї статті вже немає.
editor-drafts-why-changed = Тим часом хтось змінював статтю.
editor-drafts-why-no-pair = Система перекладу не працює з цією парою мов.
editor-drafts-why-too-late = Система перекладу працювала надто довго.
editor-drafts-why-spans-lost = Загубилося посилання, число або термін.
editor-drafts-why-too-long = Текст задовгий для системи перекладу.
editor-drafts-why-unavailable = Система перекладу зараз не відповідає.
editor-drafts-why-failed = На нашому боці щось пішло не так.
editor-fault-drafts-under-way = Чернетки вже готуються. Зачекайте або зупиніть їх.
editor-changes-show = Порівняти з попереднім
editor-changes-hide = Сховати порівняння
editor-changes-before = Раніше
editor-changes-after = Зараз
editor-changes-unknown = Яким текст був тоді, уже невідомо.
editor-changes-failed = Зміну зараз показати не можна. Спробуйте, будь ласка, ще раз.
editor-source-part-changed = Відтоді змінено
editor-stale-confirm = Усе правильно
editor-stale-confirmed = Текст позначено як актуальний (мова: { $language }).

## Editor: snippets

editor-snippets-intro = Короткі тексти, які є в багатьох статтях, наприклад години роботи. Змініть текст тут — і він одразу зміниться в усіх статтях, де використовується.
editor-snippets-add = Новий спільний текст
editor-snippets-search = Пошук спільних текстів
editor-snippets-empty-title = Спільних текстів ще немає
editor-snippets-empty-text = Напишіть тут те, що слово в слово повторюється в кількох статтях. Потім вставте цей текст у відповіді кнопкою «Спільний текст».
editor-snippets-failed = Не вдалося завантажити спільні тексти.
editor-snippet-pick-title = Вставити спільний текст
editor-snippet-name = Назва
editor-snippet-name-hint = Малі латинські літери від a до z, цифри та дефіси, наприклад opening-hours.
editor-snippet-used = Статті, де він використовується
editor-snippet-unused = Поки що не використовується в жодній статті.
editor-snippet-delete-title = Видалити «{ $name }»?
editor-snippet-delete-text = У цих статтях на його місці нічого не буде:
editor-snippet-done = Збережено. Новий текст уже в усіх статтях, де він використовується.
editor-snippet-deleted = Видалено.
editor-snippet-conflict-title = Хтось інший зберіг цей спільний текст
editor-snippet-fault-text = Напишіть, будь ласка, текст принаймні однією мовою.
editor-snippet-fault-taken = Інший спільний текст уже має цю назву.

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

## Editor: scripted dialogues

editor-view-dialogues = Діалоги
editor-dialogues-intro = Розмови, з якими бот має впоратися. Проганяйте їх після кожної великої зміни статей: відвідувачі, оператори та звіти цього не помітять.
editor-dialogues-new = Новий діалог
editor-dialogues-play-all = Прогнати всі
editor-dialogues-stop = Зупинити
editor-dialogues-search = Пошук діалогів
editor-dialogues-outcome = Результат
editor-dialogues-passed = Пройдено
editor-dialogues-failed = Не пройдено
editor-dialogues-unplayed = Не перевірено
editor-dialogues-count =
    { $count ->
        [one] { $count } діалог
        [few] { $count } діалоги
        [many] { $count } діалогів
       *[other] { $count } діалогу
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } репліка
        [few] { $count } репліки
        [many] { $count } реплік
       *[other] { $count } репліки
    }
editor-dialogues-progress = Перевірено: { $done } з { $total }
editor-dialogues-playing = Триває перевірка…
editor-dialogues-played-at = Перевірено { $when }
editor-dialogues-done-passed = Усі діалоги пройшли, як очікувалося.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } діалог пройшов не так, як очікувалося.
        [few] { $count } діалоги пройшли не так, як очікувалося.
        [many] { $count } діалогів пройшли не так, як очікувалося.
       *[other] { $count } діалогу пройшли не так, як очікувалося.
    }
editor-dialogues-busy = Діалоги вже перевіряються. Будь ласка, зачекайте до кінця.
editor-dialogues-import = Імпортувати файл
editor-dialogues-export = Експортувати у файл
editor-dialogues-imported = Додано: { $added }. Змінено: { $changed }. Без змін: { $same }.
editor-dialogues-empty-title = Запишіть, з чим бот має впоратися
editor-dialogues-empty-text = Діалог — це те, що пише відвідувач, і те, чого ви щоразу очікуєте. Проганяйте всі, коли змінилися статті, і одразу побачите, що ще працює, а що ні.
editor-dialogues-empty-example = Почати з цього прикладу
editor-dialogues-example-name = Прохання покликати людину
editor-dialogues-example-visitor = Хочу поговорити з людиною
editor-dialogues-load-failed = Не вдалося завантажити діалоги.
editor-dialogues-nothing-clear = Показати всі діалоги
editor-dialogue-back = Усі діалоги
editor-dialogue-name = Назва
editor-dialogue-name-placeholder = Наприклад: Замовлення і строк доставки
editor-dialogue-page = Мова сторінки відвідувача
editor-dialogue-turn = Репліка { $number }
editor-dialogue-turn-add = Додати репліку
editor-dialogue-turn-up = Перемістити репліку { $number } вище
editor-dialogue-turn-down = Перемістити репліку { $number } нижче
editor-dialogue-turn-remove = Видалити репліку { $number }
editor-dialogue-visitor = Відвідувач пише
editor-dialogue-expected = Очікується
editor-dialogue-expected-nothing = Підійде будь-яка відповідь.
editor-dialogue-expect = Умова
editor-dialogue-expect-name = Додати умову до репліки { $number }
editor-dialogue-seen = Що зробив бот
editor-dialogue-seen-not-yet = Проженіть діалог, щоб це побачити.
editor-dialogue-seen-outdated = До вашої зміни. Проженіть ще раз.
editor-dialogue-holds = як очікувалося
editor-dialogue-differs = не так, як очікувалося
editor-dialogue-play = Прогнати
editor-dialogue-save-play = Зберегти й прогнати
editor-dialogue-done = Діалог збережено.
editor-dialogue-done-passed = Усе пройшло, як очікувалося.
editor-dialogue-done-failed = Не все пройшло, як очікувалося. Відмінності позначено.
editor-dialogue-not-played = Не вдалося прогнати діалог. Спробуйте ще раз.
editor-dialogue-fault-name = Дайте, будь ласка, діалогу назву.
editor-dialogue-fault-name-taken = Інший діалог цією мовою вже так називається.
editor-dialogue-fault-visitor = Напишіть, будь ласка, що каже відвідувач.
editor-dialogue-fault-value = Виберіть принаймні одне значення або видаліть умову.
editor-dialogue-conflict-title = Цей діалог зберіг хтось інший
editor-dialogue-delete-title = Видалити цей діалог?
editor-dialogue-unknown = Такого діалогу немає
editor-expect-article = Показує одну з цих статей
editor-expect-offers = Показує або пропонує одну з них
editor-expect-covers = Торкається й однієї з них
editor-expect-not = Не показує жодної з цих статей
editor-expect-answers = Показує статтю
editor-expect-words = Каже ці слова
editor-expect-decision = Що робить бот
editor-expect-person = Чекає на людину
editor-expect-urgent = Іде раніше за всіх
editor-expect-language = Говорить мовою
editor-expect-picks = Показує варіант номер
editor-expect-talk = Невимушена репліка, наприклад
editor-expect-no-talk = Без невимушених реплік, наприклад
editor-expect-any = Один із кількох варіантів
editor-expect-any-hint = Узято з файлу й залишається як є.
editor-expect-picks-last = останній
editor-expect-words-placeholder = Введіть і натисніть Enter
editor-talk-helpful = Радий, що допомогло
editor-talk-which-language = Питає, якою мовою спілкуватися
editor-yes = Так
editor-no = Ні
editor-pick-article = Знайти статтю
editor-pick-article-none = Статтю не знайдено
editor-pick-remove = Прибрати «{ $value }»
editor-seen-article = Показана стаття
editor-seen-article-none = Немає
editor-seen-choices = Запропоновано

## Editor: articles from files

editor-import-title = Статті з файлів
editor-import-hint = Файли таких видів, як { $formats }, або статті з { $systems }. До збереження видно, що зміниться.
editor-import-choose = Вибрати файли
editor-import-folder = Вибрати теку
editor-import-reading = Файли читаються…
editor-import-columns = Стовпці
editor-import-column = Стовпець
editor-import-sample = Вміст
editor-import-field = Вважається полем
editor-import-left-out = Не використовується
editor-import-encoding = Кодування
editor-import-encoding-auto = Визначити
editor-import-separator = Роздільник
editor-import-tab = Табуляція
editor-import-language = Якщо мову не вказано
editor-import-header = У першому рядку назви стовпців
editor-import-added = Нові: { $number }
editor-import-changed = Змінені: { $number }
editor-import-same = Без змін: { $number }
editor-import-faults = Спершу виправити: { $number }
editor-import-file = Файл
editor-import-row = Рядок
editor-import-what = Що виправити
editor-import-notes = Зауваження: { $number }
editor-import-rows = Рядки: { $number }
editor-import-go = Імпортувати
editor-import-again = Інші файли
editor-import-nothing = Нічого не зміниться: усе це вже є.
editor-import-going = Готуємо пошук: { $done } з { $total }
editor-import-held = Призупинено: { $number }
editor-import-held-text = Ці статті не проходять власних перевірочних запитань або забирають чужі. Нові стануть чернетками, а зміни зачекають, доки ви їх не опублікуєте.
editor-import-anyway = Опублікувати й ці
editor-import-sound = Перевірочні запитання не проти.
editor-import-overtaken = Тим часом хтось із колег змінив одну з цих статей. Перегляньте зміни ще раз.
editor-import-lost = Тим часом сервер було зупинено. Нічого не збережено; імпортуйте файли ще раз.
editor-import-too-large = Разом ці файли більші за { $most } МБ. Імпортуйте їх частинами.
editor-import-guessed = припущення

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Без відповіді
editor-gaps-intro = Про що питали відвідувачі й на що асистент не зміг добре відповісти: за темами, для всіх мов разом.
editor-gaps-show = Які теми
editor-gaps-open = Чекають на відповідь
editor-gaps-answered = З відповіддю
editor-gaps-dismissed = Відхилені
editor-gaps-proposals = Запропоновані формулювання
editor-gaps-period = Період
editor-gaps-days-7 = Останні 7 днів
editor-gaps-days-28 = Останні 4 тижні
editor-gaps-days-90 = Останні 3 місяці
editor-gaps-count = Тем: { $number }
editor-gaps-asked = Запитань: { $number }
editor-gaps-before = За попередній період: { $number }
editor-gaps-last = Останнє запитання: { $when }
editor-gaps-waiting = Ще впорядковується: { $number }
editor-gaps-none = Тут немає тем.
editor-gaps-empty-title = Без відповіді нічого не лишилося
editor-gaps-empty-text = Коли відвідувач не отримує відповіді, отримує уточнювальне запитання, погану відповідь або потрапляє до людини, його запитання з’являється тут.
editor-gaps-failed = Не вдалося завантажити.
editor-gap-back = Усі теми
editor-gap-unknown = Цієї теми більше немає
editor-gap-draft = Написати статтю
editor-gap-draft-hint = Запитання стануть її формулюваннями, а найкраща відповідь оператора — першою відповіддю. До публікації її ніхто не бачить.
editor-gap-teach = Додати до статті
editor-gap-which = Яка стаття на це відповідає?
editor-gap-nearby = Статті про схоже
editor-gap-dismiss = Відхилити
editor-gap-reopen = Повернути
editor-gap-questions = Про що питали
editor-gap-answers = Що відповіли оператори
editor-gap-answers-none = На це ще ніхто не відповів.
editor-gap-taught = Додано до статті як формулювання.
editor-gap-dismissed = Відхилено. Тема не повернеться, якщо про це спитають знову.
editor-gap-reopened = Знову серед тем, що чекають на відповідь.
editor-gap-settled = Цією темою вже зайнявся хтось із колег.
editor-gap-unpublished = Статтю ще не опубліковано
editor-gap-article = Відкрити статтю
editor-gap-since-before = Лишилося без відповіді за попередній період: { $number }
editor-gap-since-after = Відтоді: { $number }
editor-gap-since-answered = Відповіла стаття: { $number }
editor-gap-cause-unanswered = Немає відповіді
editor-gap-cause-clarify = Уточнювальне запитання
editor-gap-cause-unhelpful = Відповідь не допомогла
editor-gap-cause-person = До людини
editor-proposals-intro = Чого навчили команда й відвідувачі: запитання, на які відповідає стаття. Жодне не використовується, доки ви його не приймете.
editor-proposals-count = Пропозицій: { $number }
editor-proposals-empty-title = Пропозицій немає
editor-proposals-empty-text = Коли оператор надсилає статтю або відвідувач обирає її чи каже, що вона допомогла, запитання пропонується тут.
editor-proposal-text = Формулювання
editor-proposal-accept = Прийняти
editor-proposal-reject = Пропустити
editor-proposal-accepted = Додано до статті.
editor-proposal-rejected = Пропущено. Більше не пропонуватиметься.
editor-proposal-reviewed = Хтось із колег уже вирішив це.
editor-proposal-source-inserted = Оператор надіслав статтю
editor-proposal-source-chosen = Відвідувач обрав статтю
editor-proposal-source-helped = Відповідь допомогла

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Якість
editor-quality-synonyms = Синоніми
editor-quality-duplicates = Схожі статті
editor-tests = Перевірочні запитання
editor-tests-hint = По одному в рядку. Відвідувачі їх не бачать. Перед публікацією асистентові ставлять кожне з них, і він має відповісти цією статтею.
editor-tests-language = Мова перевірочних запитань
editor-tests-try = Перевірити всі запитання
editor-tests-trying = Ставимо перевірочні запитання…
editor-tests-far = Поставлено: { $done } з { $total }
editor-tests-none = Перевірочних запитань поки немає ні тут, ні в інших статтях.
editor-tests-failed = Не вдалося поставити перевірочні запитання. Спробуйте ще раз.
editor-tests-incomplete = Спершу напишіть запитання й відповідь.
editor-tests-passed = Знаходять цю статтю: { $found } з { $total }
editor-tests-won = Тепер знаходять свою статтю: { $number }
editor-tests-lost = Більше не знаходять своєї статті: { $number }
editor-tests-same = Ця зміна не впливає на жодне перевірочне запитання сайту. Усього їх { $total }.
editor-tests-found = знаходить свою статтю
editor-tests-offered = перепитує, пропонуючи потрібну статтю
editor-tests-other = отримує натомість «{ $article }»
editor-tests-missed = не знаходить відповіді
editor-held-title = Публікацію призупинено
editor-held-text = Ці перевірочні запитання не знайшли б своєї статті:
editor-held-later = Спершу виправити
editor-held-anyway = Усе одно опублікувати
editor-held-mark = Призупинено
editor-held-list = Не опубліковано, як було заплановано: { $number }
editor-held-show = Показати
editor-held-time = Не опубліковано вчасно ({ $when }): ці перевірочні запитання не знайшли б своєї статті:
editor-held-import = Не опубліковано під час імпорту ({ $when }): ці перевірочні запитання не знайшли б своєї статті:
editor-held-empty = Не опубліковано вчасно ({ $when }): одна з відповідей була порожня. Напишіть її та опублікуйте.
editor-synonyms-intro = Слова, які тут означають те саме: наприклад, «COVID-19» і «коронавірус» або «посилка» і її назва у вашого бренду. Запитання з одним із них шукається і з рештою.
editor-synonyms-add = Додати синоніми
editor-synonyms-words = Слова через кому
editor-synonyms-remove = Прибрати { $words }
editor-synonyms-saved = Збережено. Наступне запитання вже шукається з ними.
editor-synonyms-failed = Не вдалося завантажити синоніми.
editor-synonyms-empty = Синонімів поки немає.
editor-synonyms-lonely = { $word }: немає другого слова. Допишіть його або приберіть це.
editor-synonyms-proposed = Запропоновано за повідомленнями відвідувачів
editor-synonyms-pair = { $word } означає { $term }
editor-synonyms-asked = Запитань: { $number }
editor-synonyms-take = Додати
editor-duplicates-intro = Статті, які відповідають на те саме запитання або забирали б запитання одна в одної. Зробіть із двох одну, і асистентові не доведеться вибирати.
editor-duplicates-failed = Не вдалося порівняти статті.
editor-duplicates-far = Переглянуто статей: { $done } з { $total }
editor-duplicates-none = Немає двох статей, що відповідають на те саме запитання.
editor-duplicates-same = Обидві дають ту саму відповідь.
editor-duplicates-taken = Її запитань, які забрала б інша стаття: { $taken } з { $asked }
editor-merge-keep = Залишити цю
editor-merge-title = Зробити з двох статей одну?
editor-merge-text = «{ $kept }» отримає всі формулювання, мітки й перевірочні запитання статті «{ $other }», яку потім буде відкликано. Відповідь залишиться, як є.
editor-merge-go = Об’єднати
editor-merge-done = Об’єднано. Іншу статтю відкликано.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Відгуки
editor-quality-conversation = Уся розмова
editor-languages-intro = Скільки статей готово кожною мовою. Натисніть на число, щоб відкрити ці статті.
editor-coverage-there = Є
editor-coverage-reviewed = Перевірено
editor-coverage-unreviewed = Не перевірено
editor-coverage-outdated = Застаріло
editor-coverage-missing = Немає
editor-translators = Для перекладачів (XLIFF)
editor-translators-open = Відсутні, застарілі або неперевірені
editor-translators-all = Усі статті
editor-feedback-intro = Що відвідувачі думають про отримані відповіді. Спершу йдуть статті, які відповідають погано.
editor-conversation-intro = Що сказав би бот, повідомлення за повідомленням, і чому? Нікому нічого не надсилається й нічого не зберігається.
editor-feedback-all = Усі мови
editor-feedback-failed = Не вдалося завантажити відгуки.
editor-feedback-none = За цей період жодна стаття нікому не відповіла.
editor-feedback-show = Про що питали
editor-feedback-answered = Відповідей: { $number }
editor-feedback-helpful = допомогло
editor-feedback-unhelpful = не допомогло
editor-feedback-unjudged = без оцінки
editor-feedback-variant = мова показу: { $language }
editor-replay-messages = Що пише відвідувач
editor-replay-placeholder = По повідомленню в рядку або запис розмови
editor-replay-play = Прогнати
editor-replay-waiting = Чекає на людину.
editor-replay-why = Чому?
editor-replay-read = Шукалося:
editor-replay-read-together = Шукалося разом із попереднім запитанням:
editor-replay-words = спільні слова: { $words }
editor-replay-thresholds = Від { $answer } відповідає, від { $offer } пропонує.
