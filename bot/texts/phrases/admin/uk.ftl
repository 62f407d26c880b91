## The frame

signin-title-admin = Керування
signin-title-account = Ваш обліковий запис
signin-intro-admin = Увійдіть, щоб керувати людьми, командами та сайтом.
signin-intro-account = Увійдіть, щоб керувати паролем і пристроями.
admin-page-title = Керування
admin-account-title = Ваш обліковий запис
admin-skip = Перейти до вмісту
admin-views = Розділи керування
admin-view-people = Люди
admin-view-teams = Команди
admin-view-canned = Шаблони
admin-view-tags = Мітки
admin-view-attributes = Атрибути
admin-view-rules = Правила
admin-view-site = Сайт
admin-view-widget = Віджет
admin-view-channels = Канали
admin-view-webhooks = Вебхуки
admin-view-actions = Актуальні дані
admin-view-log = Журнал
admin-to-desk = Панель оператора
admin-to-editor = Редактор статей
admin-page-language = Мова сторінки
admin-sign-in = Увійти
admin-sign-out = Вийти
admin-dismiss = Сховати це повідомлення
admin-close = Закрити
admin-cancel = Скасувати
admin-save = Зберегти
admin-saved = Збережено.
admin-failed = Не вдалося: { $message }
admin-failed-unreachable = Сервер зараз недоступний. Нічого не втрачено; спробуйте, будь ласка, ще раз.
admin-failed-signed-out = Сеанс завершено. Увійдіть, будь ласка, знову.
admin-nothing-found = Нічого не знайдено. Спробуйте інші слова.
admin-fault-shortcut-taken = Таке скорочення вже має інший шаблон. Виберіть, будь ласка, інше.
admin-fault-unknown-canned-reply = Цього шаблону більше немає; можливо, його хтось видалив.
admin-fault-tag-exists = Мітка з такою назвою вже є.
admin-fault-unknown-tag = Цієї мітки більше немає; можливо, її хтось перейменував або видалив.
admin-fault-invalid-tag = Мітка має від 1 до 50 знаків.
admin-fault-invalid-webhook = Укажіть назву вебхука, принаймні одну подію та повну адресу в інтернеті, яка починається з https://.
admin-fault-unknown-webhook = Цього вебхука більше немає; можливо, його хтось видалив.
admin-fault-too-many-webhooks = Досягнуто найбільшої кількості вебхуків. Спершу видаліть один із них.
admin-fault-unknown-delivery = Надсилати ще раз нічого; можливо, це вже в дорозі.
admin-fault-invalid-action-name = Укажіть назву, під якою дію знає інша система: до 64 латинських літер, цифр, крапок, дефісів і підкреслень, першою йде літера.
admin-fault-invalid-action-url = Укажіть повну адресу в інтернеті, яка починається з https://, без імені користувача й пароля.
admin-fault-invalid-action-details = Дії потрібно не більше п’яти даних, кожні з власною назвою.
admin-fault-invalid-action-words = Слова можуть бути не більше ніж у 200 кодів; коди й слова — до 300 знаків.
admin-fault-invalid-detail-name = Назва даних складається з латинських літер, цифр і підкреслень, першою йде літера. Назви language, visitor_id і visitor_email зайняті.
admin-fault-invalid-detail-label = Для кожного числа й тексту напишіть, про що запитують відвідувачів, не більше 60 знаків.
admin-fault-invalid-detail-shapes = Напишіть, який вигляд має кожен текст: не більше десяти рядків до 40 знаків, у кожному # замість цифри або @ замість літери.
admin-fault-invalid-trial = Заповніть усі дані в тому вигляді, який вони мають.
admin-fault-language-not-spoken = Щось написано мовою, якою сайт не говорить. Приберіть це або додайте мову в розділі «Сайт».
admin-fault-action-exists = Дія з такою назвою вже є. Виберіть, будь ласка, іншу.
admin-fault-unknown-action = Цієї дії більше немає; можливо, її хтось видалив.
admin-fault-too-many-actions = Досягнуто найбільшої кількості дій. Спершу видаліть одну з них.
admin-fault-attribute-exists = Атрибут із таким ключем уже є; можливо, його вилучено з ужитку.
admin-fault-invalid-attribute = Так зберегти не можна. Потрібні назва до 60 знаків, ключ із латинських літер і цифр, що починається з літери, а для списку хоча б один варіант.
admin-fault-invalid-logo = Це зображення не підходить. Виберіть PNG, SVG або WebP зі стороною від 16 до 4096 пікселів; у SVG має бути лише малюнок.
admin-fault-logo-too-large = Це зображення більше за 512 КБ. Виберіть, будь ласка, менше.
admin-fault-last-administrator = Це останній адміністратор. Спершу призначте іншого.
admin-conflict-title = Хтось інший змінив «{ $name }»
admin-conflict-text = Поки ви писали, хтось із колег зберіг зміну. Яку залишити?
admin-conflict-theirs = Узяти чужу
admin-conflict-mine = Залишити мою

## People

admin-people-intro = Усі, хто може ввійти. Виберіть людину, щоб змінити її права або завершити її сеанси.
admin-people-invite = Запросити
admin-people-you = це ви
admin-people-invited = Запрошення надіслано
admin-role-agent = Оператор
admin-role-agent-may = спілкується з відвідувачами
admin-role-supervisor = Керівник
admin-role-supervisor-may = бачить також показники колег і може діяти за них
admin-role-editor = Редактор
admin-role-editor-may = пише статті
admin-role-admin = Адміністратор
admin-role-admin-may = може все
admin-person-name = Ім’я
admin-person-name-hint = Відвідувачі бачать це ім’я.
admin-person-login = Ім’я користувача
admin-person-login-hint = Для входу, наприклад адреса електронної пошти.
admin-person-role = Роль
admin-person-languages = Мови, якими пише
admin-person-teams = Команди
admin-person-skills = Навички
admin-person-skills-hint = Через кому, наприклад: повернення, рахунки
admin-person-capacity = Розмов одночасно
admin-person-capacity-hint = Більше не буде призначено.
admin-person-link = Нове посилання для вибору пароля
admin-person-sign-out = Завершити всі сеанси
admin-person-signed-out = { $name }: усі сеанси завершено.
admin-person-deactivate = Вимкнути
admin-person-deactivated = { $name }: увійти більше не можна.
admin-deactivate-title = Вимкнути обліковий запис: { $name }?
admin-deactivate-text = Сеанси завершаться одразу. Відкриті розмови повернуться до черги; ім’я автора в повідомленнях збережеться.
admin-link-title = Посилання для: { $name }
admin-link-text = Передайте це посилання: { $name }. Воно діє один раз, до { $until }, і показане лише зараз.
admin-link-copy = Скопіювати посилання
admin-link-copied = Скопійовано.

## One's own account

admin-link-welcome = Вітаємо, { $name }
admin-link-intro = Виберіть пароль. Ваше ім’я користувача: { $login }.
admin-link-send = Зберегти й увійти
admin-unknown-link = Це посилання недійсне. Можливо, є новіше; запитайте адміністратора.
admin-link-used = Це посилання вже використано. Увійдіть із паролем або попросіть нове посилання.
admin-link-expired = Термін дії посилання минув. Попросіть в адміністратора нове.
admin-password-title = Пароль
admin-password-current = Поточний пароль
admin-password-new = Новий пароль
admin-password-hint = Щонайменше 8 знаків.
admin-password-change = Змінити пароль
admin-password-done = Пароль змінено, усі інші сеанси завершено.
admin-password-wrong = Це не ваш поточний пароль. Спробуйте, будь ласка, ще раз.
admin-sessions-title = Де ви ввійшли
admin-sessions-hint = Якщо щось вам незнайоме, завершіть цей сеанс і змініть пароль.
admin-sessions-here = Тут
admin-sessions-program = Програма
admin-sessions-since = Вхід: { $when }
admin-sessions-end = Завершити сеанс
admin-sessions-ended = Сеанс завершено.
admin-factor-title = Другий фактор
admin-factor-text = Крім пароля потрібен код із вашого телефону. Тому, хто дізнається ваш пароль, самого пароля для входу не вистачить.
admin-factor-set-up = Налаштувати
admin-factor-since = Увімкнено: { $when }
admin-factor-left = Залишилося резервних кодів: { $number }
admin-factor-new-codes = Нові резервні коди
admin-factor-switch-off = Вимкнути
admin-factor-off = Другий фактор вимкнено.
admin-factor-on = Другий фактор увімкнено, на всіх інших пристроях виконано вихід.
admin-factor-reset = Скинути другий фактор
admin-factor-reset-title = Скинути другий фактор: { $name }?
admin-factor-reset-text = На всіх пристроях цієї людини буде виконано вихід, і далі для входу вистачить пароля. Переконайтеся, що просить справді ця людина.
admin-factor-was-reset = Другий фактор скинуто: { $name }.
admin-link-mailed = Посилання також надіслано на { $login }.
admin-person-provider = Вхід через { $provider }: уперше { $since }, востаннє { $last }.
admin-person-unlink = Відв’язати
admin-person-unlinked = { $name }: прив’язку знято.
admin-unlink-title = Зняти прив’язку: { $name }?
admin-unlink-text = Усі сеанси буде завершено. Під час наступного входу обліковий запис знову знайдеться за ім’ям користувача.
admin-link-entry = Це посилання один раз впустить вас як { $login } без пароля.
admin-link-by-provider = Тут не входять за паролем. Увійдіть через { $provider }.

## Teams and their hours

admin-teams-intro = Хто працює разом і коли. В інший час відвідувачі дізнаються, коли хтось буде на місці.
admin-teams-add = Додати команду
admin-teams-first = Для всіх без команди
admin-teams-nobody = У ній нікого немає: її розмови ведуть усі
admin-teams-open = Зараз працює
admin-teams-closed = Зараз не працює
admin-teams-name = Назва
admin-teams-members = Учасники
admin-teams-members-hint = Лише вони отримують розмови команди.
admin-teams-delete = Видалити команду
admin-team-delete-title = Видалити команду «{ $name }»?
admin-team-delete-text =
    { $count ->
        [0] На неї ніхто не чекає. Учасники залишаться.
        [one] На неї чекає { $count } відвідувач; він перейде до загальної черги. Учасники залишаться.
        [few] На неї чекають { $count } відвідувачі; вони перейдуть до загальної черги. Учасники залишаться.
        [many] На неї чекають { $count } відвідувачів; вони перейдуть до загальної черги. Учасники залишаться.
       *[other] На неї чекають { $count } відвідувача; вони перейдуть до загальної черги. Учасники залишаться.
    }
admin-team-deleted = Команду «{ $name }» видалено.
admin-hours-title = Години роботи
admin-hours-always = Завжди працює
admin-hours-zone = Часовий пояс
admin-hours-zone-hint = Наприклад, { $example }.
admin-hours-weekly = Години за днями тижня
admin-hours-weekly-hint = Якщо кінець раніше за початок, він припадає на наступний день.
admin-hours-from = з
admin-hours-to = до
admin-hours-add = Додати години
admin-hours-remove = Прибрати ці години
admin-hours-country = Свята країни
admin-hours-no-country = Без країни
admin-hours-region = Регіон
admin-hours-whole-country = Уся країна
admin-hours-holidays = Інші вихідні
admin-hours-holidays-hint = Рік-місяць-день, через кому.
admin-hours-workdays = Свята, у які ви працюєте
admin-hours-workdays-hint = Рік-місяць-день, через кому.
admin-service-title = Цільові строки
admin-service-hint = У хвилинах; залиште порожнім, якщо строку немає. Для термінового діють строки рядком вище, якщо немає власних.
admin-service-first-reply = Перша відповідь
admin-service-next-reply = Наступна відповідь
admin-service-resolution = Розв’язання
admin-service-always = Рахувати цілодобово, а не лише в робочий час
admin-service-warn-percent = Попередити, коли мине така частина часу, у відсотках
admin-service-warn-minutes = Або за стільки хвилин до кінця
admin-calendar-before = Попередній місяць
admin-calendar-after = Наступний місяць
admin-calendar-show = Показати ці години
admin-calendar-holiday = Вихідний
admin-calendar-closed = Не працює

## Canned replies and tags

admin-canned-intro = Те, що оператори пишуть знову й знову. На панелі досить набрати / і скорочення.
admin-canned-add = Додати шаблон
admin-canned-search = Пошук шаблонів
admin-canned-none = Шаблонів ще немає. Додайте перший, і ним одразу зможуть користуватися всі оператори.
admin-canned-shortcut = Скорочення
admin-canned-shortcut-hint = Одне слово, наприклад: повернення
admin-canned-language = Мова
admin-canned-language-hint = Текст для кожної мови; мови з текстом позначено.
admin-canned-text = Текст
admin-canned-text-hint = Це підставляється само: { $variables }
admin-canned-shortcut-wrong = Скорочення має бути одним словом, не довшим за 50 знаків, без скісних рисок і фігурних дужок.
admin-canned-empty = Напишіть, будь ласка, текст принаймні однією мовою.
admin-canned-delete = Видалити
admin-canned-delete-title = Видалити шаблон /{ $shortcut }?
admin-canned-delete-text = Його більше ніхто не знайде, жодною мовою. Надіслане з ним залишиться.
admin-canned-deleted = Шаблон /{ $shortcut } видалено.
admin-tags-intro = Слова, за якими впорядковано розмови. Якщо перейменувати мітку, вона зміниться в усіх.
admin-tags-add = Додати мітку
admin-tags-search = Пошук міток
admin-tags-none = Міток ще немає. Додайте їх тут або дайте операторам почати зі своїх.
admin-tags-name = Мітка
admin-tags-name-hint = Не більше 50 знаків; зберігається малими літерами.
admin-tags-used = Розмови: { $number }
admin-tags-delete = Видалити мітку
admin-tag-delete-title = Видалити мітку «{ $tag }»?
admin-tag-delete-text = Її буде знято з усіх розмов, де вона є; скасувати це не можна. Розмови: { $number }
admin-tag-deleted = Мітку «{ $tag }» видалено.
admin-tag-join = Об’єднати
admin-tag-join-title = Мітка «{ $tag }» вже є
admin-tag-join-text = Усі розмови з «{ $before }» отримають замість неї «{ $tag }». Після цього їх уже не розрізнити.
admin-attributes-intro = Що потрібно знати про розмови й відвідувачів, крім їхніх слів, наприклад тариф або номер замовлення. Те, що сайт передає під тим самим ключем, заповнюється саме.
admin-attributes-add = Додати атрибут
admin-attributes-none = Атрибутів ще немає.
admin-attribute-label = Назва
admin-attribute-labels = Назви іншими мовами
admin-attribute-labels-hint = По одній у рядку, спершу мова, наприклад nl: Plan
admin-attribute-key = Ключ
admin-attribute-key-hint = Як це називає ваш сайт, наприклад plan. Пізніше змінити його не можна.
admin-attribute-kind = Вид
admin-attribute-kind-text = Текст
admin-attribute-kind-number = Число
admin-attribute-kind-boolean = Так чи ні
admin-attribute-kind-date = Дата
admin-attribute-kind-choice = Список варіантів
admin-attribute-kind-link = Посилання
admin-attribute-choices = Варіанти
admin-attribute-choices-hint = По одному в рядку.
admin-attribute-owner = Стосується
admin-attribute-owner-conversation = Розмови
admin-attribute-owner-visitor = Відвідувача
admin-attribute-editors = Хто може змінювати
admin-attribute-editors-agents = Усі оператори
admin-attribute-editors-supervisors = Керівники
admin-attribute-editors-nobody = Ніхто, лише сайт
admin-attribute-shown = Показувати поруч із розмовою
admin-attribute-retired = Вилучити з ужитку: його ніде не видно, значення лишаються
admin-attribute-is-retired = Вилучено з ужитку

## The site

admin-site-intro = Який сайт має вигляд і як говорить, як розмови потрапляють до людей і скільки зберігаються дані.
admin-site-looks = Вигляд і мови
admin-site-name = Назва сайту
admin-site-name-hint = Відвідувачі бачать її вгорі чату.
admin-site-accent = Колір
admin-site-first-language = Основна мова
admin-site-first-language-hint = Коли про відвідувача більше нічого не відомо.
admin-site-languages = Мови
admin-site-languages-hint = Відвідувачі можуть вибирати з них.
admin-site-tone = Як звертатися до відвідувачів
admin-site-tone-formal = Офіційно
admin-site-tone-plain = Просто
admin-site-tones = У деяких мовах інакше
admin-site-tones-usual = Як усюди
admin-site-fixed = { $variable } задано на сервері, і це визначає вибір.
admin-site-texts = Перші слова
admin-site-texts-language = Якою мовою
admin-site-greeting = Привітання
admin-site-greeting-hint = Якщо залишити порожнім, Hamdel привітається своїми словами.
admin-site-starters = Запитання для початку
admin-site-starters-hint = По одному в рядку, не більше чотирьох.
admin-site-routing = Як розмови потрапляють до людей
admin-site-assignment = Розмови
admin-site-assignment-pull = бере з черги той, хто хоче
admin-site-assignment-offer = пропонуються операторам по черзі
admin-site-assignment-auto = отримує той, хто підходить найкраще
admin-site-patience = Очікування потрібної мови, у секундах
admin-site-patience-hint = Стільки відвідувач чекає на зайнятого оператора, який пише його мовою.
admin-site-zone-hint = Тут опівночі починаються дні звітів. Якщо порожньо, діє часовий пояс першої команди.
admin-site-retention = Строки зберігання
admin-site-retention-hint = У днях; 0 — безстроково.
admin-site-keep-conversations = Тексти розмов
admin-site-keep-files = Файли
admin-site-keep-searches = Запитання в журналі пошуку
admin-site-logo = Логотип
admin-site-logo-hint = PNG, SVG або WebP, не більше 512 КБ. Відвідувачі бачать його в чаті, оператори — на панелі.
admin-site-logo-none = Логотипа ще немає.
admin-site-logo-choose = Вибрати зображення
admin-site-logo-remove = Прибрати логотип
admin-site-no-articles = Цими мовами ще немає статей: { $languages }. Хто ними пише, отримає статті іншою мовою, з поясненням про це.

## Help lines, for when nobody is there

admin-help-title = Інші контакти
admin-help-intro = Відвідувачі бачать їх, коли відповісти нікому; спочатку контакти своєї країни.
admin-help-country = Країна
admin-help-elsewhere = Усі інші країни
admin-help-phone = Телефон
admin-help-mail = Ел. пошта
admin-help-hours = Години роботи
admin-help-hours-hint = За часом цієї країни. Якщо відкрито завжди, не позначайте жодного дня.
admin-help-add = Додати контакт
admin-help-remove = Прибрати цей контакт
admin-help-incomplete = Кожен контакт потребує номера телефону або адреси електронної пошти.
admin-help-twice = Два контакти для одного місця: { $country }. Об’єднайте їх, будь ласка.
admin-crisis-title = Допомога людям у відчаї
admin-crisis-intro = Хто пише, що не хоче більше жити, одразу передається вашій команді раніше за всіх інших. Часто в цю мить нікого немає, а той, хто вислухає, може врятувати життя. Напишіть тут, хто це, для кожної країни й мови. Більше ніхто не може цього знати: без запису відвідувачів просять лише зателефонувати до екстрених служб.
admin-crisis-language = Мова
admin-crisis-any-language = Будь-яка мова
admin-crisis-text = Хто вислухає і де
admin-crisis-text-hint = Так, як це прочитають відвідувачі: назва і номер або адреса.
admin-crisis-add = Додати лінію допомоги
admin-crisis-incomplete = Кожна з цих ліній потребує тексту.
admin-crisis-twice = Для однієї країни й однієї мови є дві лінії. Об’єднайте їх, будь ласка.
admin-site-security = Безпека
admin-site-factor = Усім, хто тут працює, потрібен другий фактор
admin-site-factor-hint = У кого його немає, той налаштовує його перед усім іншим, і ви теж.

## Channels and the log

admin-channels-intro = Звідки приходять відвідувачі та чи доходить надіслане.
admin-channels-waiting =
    { $count ->
        [one] { $count } повідомлення чекає на доставку
        [few] { $count } повідомлення чекають на доставку
        [many] { $count } повідомлень чекають на доставку
       *[other] { $count } повідомлення чекають на доставку
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } повідомлення не вдалося доставити цього тижня
        [few] { $count } повідомлення не вдалося доставити цього тижня
        [many] { $count } повідомлень не вдалося доставити цього тижня
       *[other] { $count } повідомлення не вдалося доставити цього тижня
    }
admin-channels-well = Усе гаразд
admin-channels-trouble = Негаразди
admin-channel-web = Чат на вашому сайті
admin-channel-rest = Інші програми (REST)
admin-channel-live-chatwoot = Співробітники в Chatwoot
admin-channel-live-zammad = Співробітники в Zammad
admin-channels-try = Перевірити зв’язок
admin-channels-trying = Перевіряється…
admin-channels-last-error = Остання помилка, { $when }:
admin-channels-do-given-up = Деякі відвідувачі не отримали надісланого. Перевірте зв’язок, а потім спробуйте ще раз недоставлене.
admin-channels-do-waiting = Надсилання повториться само. Якщо це триває, перевірте зв’язок.
admin-channels-try-none = Усе гаразд. Підключено як
admin-channels-try-unreachable = Платформа недоступна. Спробуйте за кілька хвилин; якщо це триває, нехай перевірять, чи має сервер доступ до інтернету.
admin-channels-try-token = Платформа не знає цього токена. Задайте на сервері правильний і перезапустіть його.
admin-channels-try-address = Платформа не доставляє повідомлень на цей сервер. Повідомте їй адресу { $address } (setWebhook).
admin-channels-try-deliveries = Останнім часом платформа не могла доставити повідомлень на цей сервер. Вона повідомляє:
admin-channels-failed = Показати недоставлене
admin-channels-again = Спробувати ще раз
admin-channels-again-all = Спробувати все ще раз
admin-channels-failed-none = Недоставленого більше немає.
admin-channels-again-done =
    { $count ->
        [one] { $count } повідомлення надсилається ще раз
        [few] { $count } повідомлення надсилаються ще раз
        [many] { $count } повідомлень надсилаються ще раз
       *[other] { $count } повідомлення надсилається ще раз
    }
admin-line-title = Рядок коду для вашого сайту
admin-line-hint = Вставте цей рядок перед кінцем body на кожній сторінці, і з’явиться чат.
admin-log-intro = Що було зроблено, ким і коли. Змінити тут нічого не можна.
admin-log-by-itself = Автоматично
admin-log-more = Давніші
admin-deed-agent-invited = Запрошення працівника
admin-deed-agent-changed = Зміна даних працівника
admin-deed-agent-removed = Вимкнення працівника
admin-deed-link-made = Створення посилання для вибору пароля
admin-deed-link-used = Вибір пароля за посиланням
admin-deed-password-changed = Зміна пароля
admin-deed-signed-out = Вихід
admin-deed-site-changed = Зміна налаштувань сайту
admin-deed-visitor-secret-renewed = Новий секрет для відвідувачів, які ввійшли
admin-deed-visitor-secret-removed = Секрет для відвідувачів, які ввійшли, видалено
admin-deed-team-changed = Зміна команди
admin-deed-team-removed = Видалення команди
admin-deed-canned-changed = Збереження шаблону
admin-deed-canned-removed = Видалення шаблону
admin-deed-tag-added = Додавання мітки
admin-deed-tag-renamed = Перейменування мітки
admin-deed-tag-removed = Видалення мітки
admin-deed-attribute-defined = Атрибут збережено
admin-deed-attribute-retired = Атрибут вилучено з ужитку
admin-deed-attribute-set = Атрибут розмови змінено
admin-deed-glossary-changed = Зміна глосарія
admin-deed-deliveries-retried = Недоставлені повідомлення надіслано ще раз
admin-deed-script-changed = Зміна формулювання
admin-deed-visitor-exported = Видача даних відвідувача
admin-deed-agent-made = Створення облікового запису під час першого входу
admin-deed-identity-linked = Прив’язка облікового запису до служби входу
admin-deed-identity-unlinked = Зняття прив’язки до служби входу
admin-deed-role-given = Зміна ролі за групами служби входу
admin-deed-second-factor-on = Увімкнення другого фактора
admin-deed-second-factor-off = Вимкнення другого фактора
admin-deed-second-factor-reset = Скидання другого фактора
admin-deed-recovery-codes-made = Створення нових кодів відновлення
admin-deed-recovery-code-used = Використання коду відновлення
admin-deed-link-mailed = Надсилання посилання поштою
admin-deed-macro-changed = Збереження макросу
admin-deed-macro-removed = Видалення макросу
admin-deed-rule-changed = Збереження правила
admin-deed-rule-on = Увімкнення правила
admin-deed-rule-off = Вимкнення правила
admin-deed-rules-ordered = Зміна порядку правил
admin-deed-rule-removed = Видалення правила
admin-deed-webhook-added = Додавання вебхука
admin-deed-webhook-changed = Збереження вебхука
admin-deed-webhook-removed = Видалення вебхука
admin-deed-webhook-secret-renewed = Новий секрет вебхука
admin-deed-webhook-off = Вимкнення вебхука
admin-deed-webhook-replayed = Повторні надсилання вебхука
admin-deed-action-added = Додавання дії
admin-deed-action-changed = Збереження дії
admin-deed-action-removed = Видалення дії
admin-deed-action-secret-renewed = Новий секрет дії
admin-deed-article-action-set = Відповідь статті з актуальними даними
admin-deed-article-action-dropped = Повернення статті до власного тексту
admin-deed-dialogue-added = Додавання діалогу
admin-deed-dialogue-changed = Зміна діалогу
admin-deed-dialogue-deleted = Видалення діалогу
admin-deed-dialogues-imported = Імпорт діалогів
admin-deed-article-published-anyway = Публікація статті всупереч перевірочним запитанням
admin-deed-articles-merged = Об’єднання статей
admin-deed-synonyms-changed = Зміна синонімів
admin-log-kind-invitation = Запрошення
admin-log-kind-reset = Новий пароль
admin-log-kind-forgotten = Забутий пароль
admin-log-kind-entry = Вхід без пароля
admin-log-by-visitor = На прохання відвідувача
admin-log-by-age = Строк зберігання минув

## Вебхуки

admin-webhooks-intro = Інші системи, як-от CRM, служба підтримки чи поштовий сервіс, одразу дізнаються про те, що тут відбувається. Усе, що їм надсилається, підписане.
admin-webhooks-add = Додати вебхук
admin-webhooks-none = Вебхуків поки що немає.
admin-webhook-url = Адреса
admin-webhook-url-hint = Де інша система приймає вебхуки, наприклад https://crm.example/hooks
admin-webhook-events = Про що вона дізнається
admin-webhook-event-answered = Асистент відповідає статтею
admin-webhook-event-assigned = Оператор отримує розмову
admin-webhook-event-missed = Статтю не знайдено
admin-webhook-event-erased = Дані відвідувача стираються
admin-webhook-event-test = Перевірка
admin-webhook-active = Увімкнено
admin-webhook-on = Увімк.
admin-webhook-off = Вимк.
admin-webhook-fault = Вимкнувся сам: { $message }
admin-webhook-failing = Нічого не доходить, починаючи з { $when }. Спроби повторюються самі.
admin-webhook-secret-title = Секрет вебхука «{ $name }»
admin-webhook-secret-text = Цим секретом інша система перевіряє підписи. Скопіюйте його зараз: він показаний лише цього разу.
admin-webhook-secret-copy = Скопіювати секрет
admin-webhook-renew = Новий секрет
admin-webhook-renew-title = Створити новий секрет для «{ $name }»?
admin-webhook-renew-text = Протягом 24 годин усе підписується й попереднім секретом, щоб ви встигли замінити його в іншій системі.
admin-webhook-test = Надіслати перевірку
admin-webhook-test-well = Перевірка дійшла.
admin-webhook-test-failed = Перевірка не дійшла.
admin-webhook-delete = Видалити вебхук
admin-webhook-delete-title = Видалити вебхук «{ $name }»?
admin-webhook-delete-text = Інша система більше ні про що не дізнається, а те, що ще в дорозі, надіслано не буде.
admin-webhook-deliveries = Показати останні надсилання
admin-webhook-deliveries-none = Останнім часом нічого не надсилалося.
admin-webhook-delivered = Доставлено
admin-webhook-waiting = У дорозі
admin-webhook-dead = Не доставлено
admin-webhook-again = Надіслати ще раз
admin-webhook-again-all = Надіслати ще раз усе, що не доставлено
admin-webhook-again-done = Надіслано ще раз: { $number }

## Live data

admin-actions-intro = Що асистент запитує в інших ваших системах для відповідей, наприклад на якому етапі замовлення. У статті це вибирають у розділі «Актуальні дані».
admin-actions-add = Додати дію
admin-actions-none = Дій поки немає. Додайте першу, і статті зможуть відповідати тим, що знають інші ваші системи.
admin-action-name-hint = Як її називає інша система, наприклад action_order_status
admin-action-kind = Де запитувати
admin-action-kind-webhook = За вашою адресою, підписаним запитом
admin-action-kind-rasa = На сервері дій Rasa
admin-action-kind-demo = Ніде: вигадані замовлення для проби
admin-action-url-hint = Де відповідає інша система, наприклад https://shop.example/actions
admin-action-details = Які дані потрібні
admin-action-details-hint = Про те, чого бракує, запитають відвідувача.
admin-action-detail-add = Додати дані
admin-action-detail-remove = Прибрати ці дані
admin-action-detail-name-hint = Латинські літери, цифри й підкреслення, наприклад order
admin-action-detail-email = Адреса електронної пошти
admin-action-detail-order = Номер замовлення
admin-action-detail-shapes = Який це має вигляд
admin-action-detail-shapes-hint = По одному зразку в рядку, наприклад HD-#####: # — цифра, @ — літера.
admin-action-detail-label = Про що запитують відвідувачів
admin-action-detail-label-hint = Наприклад: ваш номер клієнта. Для адрес пошти й номерів замовлень не потрібно.
admin-action-detail-labels = Те саме іншими мовами
admin-action-detail-labels-hint = По одному в рядку, спершу мова, наприклад nl: uw klantnummer
admin-action-detail-attribute = Атрибут, який це замінює
admin-action-detail-attribute-hint = email, visitor_id або ключ атрибута: про те, за що ручається сайт, не запитують.
admin-action-words = Що означають коди
admin-action-words-hint = У кожному рядку код, мова й слова, наприклад shipped en: on its way
admin-action-words-wrong = У цьому рядку немає коду, мови або слів: { $line }
admin-action-vouched = Лише для відвідувачів, за яких ручається сайт
admin-action-articles = Відповідає в:
admin-action-articles-none = Поки жодна стаття з нею не відповідає.
admin-action-try = Спробувати
admin-action-try-title = Спробувати «{ $name }»
admin-action-try-hint = Запит справжній, ні для кого окремо.
admin-action-try-found = Знайдено. У відповідях ці назви стоять у фігурних дужках:
admin-action-try-nothing = Інша система нічого не знає за цими даними.
admin-action-try-too-slow = Інша система не відповіла за дві секунди.
admin-action-try-unreachable = Інша система недоступна. Перевірте адресу і чи вона працює.
admin-action-try-wrong-answer = Відповідь іншої системи не підходить. Потрібен JSON зі значеннями, які є текстом або числами.
admin-action-try-refused-address = Адреса веде у власну мережу цього сервера, тут це не дозволено.
admin-action-try-failed = Інша система відмовила: { $why }
admin-action-renew-text = Старий секрет більше не діятиме. Поки там не вказано новий, статті дають власні відповіді.
admin-action-delete = Видалити дію
admin-action-delete-title = Видалити дію «{ $name }»?
admin-action-delete-text = Статті, які з нею відповідають, знову даватимуть власні відповіді.

## Rules

admin-rules-intro = Що робиться саме, коли щось стається. Правила діють згори донизу, кожне один раз; те, що робить правило, не запускає інших.
admin-rules-add = Додати правило
admin-rules-none = Правил поки що немає.
admin-rule-when = Коли
admin-rule-event-begun = Починається розмова
admin-rule-event-handed-over = Потрібна людина
admin-rule-event-message = Відвідувач пише
admin-rule-event-closed = Розмову завершено
admin-rule-event-rated = Відвідувач оцінює розмову
admin-rule-event-overdue = Строк порушено
admin-rule-event-waiting = Хтось довго чекає
admin-rule-minutes = Скільки хвилин
admin-rule-if = Лише якщо
admin-rule-words = Одне з цих слів у повідомленні
admin-rule-tags = Одна з цих міток
admin-rule-commas = Через кому.
admin-rule-languages = Мова
admin-rule-channels = Канал
admin-rule-teams = Команда
admin-rule-feelings = Настрій
admin-rule-hours = Години роботи
admin-rule-hours-any = Будь-коли
admin-rule-hours-open = У робочий час
admin-rule-hours-closed = У неробочий час
admin-rule-attribute = Атрибут, який передає сайт
admin-rule-attribute-value = Що в ньому є
admin-rule-try = Перевірити на минулих розмовах
admin-rule-tried = Спрацювало б у { $met } з останніх { $tried } розмов.
admin-rule-active = Увімкнено
admin-rule-on = Увімк.
admin-rule-off = Вимк.
admin-rule-up = Перемістити вище
admin-rule-fault = Вимкнулося саме: { $message }
admin-rule-incomplete = Дайте правилу назву й заповніть кожен крок.
admin-rule-delete-title = Видалити правило «{ $name }»?
admin-rule-delete-text = Те, що воно вже зробило, залишиться.

## The first start

admin-start-step = Крок { $step } з { $of }
admin-start-next = Далі
admin-start-skip = Поки пропустити
admin-start-incomplete = Укажіть, будь ласка, ім’я та ім’я користувача.
admin-start-done-already = Цей сайт уже налаштовано. Увійдіть, будь ласка.
admin-start-you-title = Вітаємо! Спершу: хто ви?
admin-start-you-intro = Це буде обліковий запис адміністратора.
admin-start-site-title = Якими мовами говорить ваш сайт?
admin-start-site-intro = Усе це можна змінити згодом.
admin-start-hours-title = Коли хтось на місці?
admin-start-hours-intro = В інший час відповідає асистент і каже, коли хтось буде на місці.
admin-start-colleague-title = Хто працює з вами?
admin-start-colleague-intro = Запросіть першого колегу. Ви отримаєте посилання, яке треба передати.
admin-start-line-title = Готово. Тепер до відвідувачів
admin-start-line-intro = Спробуйте в демонстраційній крамниці та дайте відповідь у панелі оператора.
admin-start-to-desk = Відкрити панель оператора
admin-start-to-shop = Відкрити демонстраційну крамницю

## Mails to people who work here

mail-greeting = Вітаємо, { $name }!
mail-copy = Якщо кнопка не працює, відкрийте цю адресу:
mail-forgotten-subject = Новий пароль для { $site }
mail-forgotten-text = Для вашого облікового запису { $login } запитано новий пароль. Вибрати його можна тут:
mail-forgotten-button = Вибрати новий пароль
mail-forgotten-note = Посилання діє один раз протягом години. Якщо ви його не запитували, нічого робити не потрібно: пароль залишиться тим самим.
mail-invitation-subject = Ваш обліковий запис у { $site }
mail-invitation-text = Вас запросили до { $site }. Ваше ім’я користувача: { $login }. Щоб почати, виберіть пароль:
mail-invitation-button = Вибрати пароль
mail-invitation-note = Посилання діє один раз протягом семи днів. Якщо ви на нього не чекали, нічого робити не потрібно.

## The widget on the site's pages

admin-widget-intro = Який вигляд має чат і що він каже першим, одразу на всіх ваших сторінках.
admin-widget-looks = Вигляд і місце
admin-widget-side = Бік вікна
admin-widget-side-end = Де закінчуються рядки
admin-widget-side-start = Де починаються рядки
admin-widget-side-left = Ліворуч
admin-widget-side-right = Праворуч
admin-widget-offset-side = Відступ збоку, у пікселях
admin-widget-offset-bottom = Відступ знизу, у пікселях
admin-widget-layer = Шар
admin-widget-theme = Світлий чи темний
admin-widget-theme-auto = Як на пристрої відвідувача
admin-widget-theme-light = Завжди світлий
admin-widget-theme-dark = Завжди темний
admin-widget-phones = Без кнопки на телефонах
admin-widget-phones-hint = Для сторінок, де чат відкриває власна кнопка.
admin-widget-words = Тексти
admin-widget-launcher = Текст на кнопці
admin-widget-consent = На що відвідувачі спершу погоджуються
admin-widget-consent-hint = До згоди нічого не зберігається ні в їхньому браузері, ні тут. Якщо залишити порожнім, нікого не питають.
admin-widget-consent-link = Адреса повідомлення про приватність
admin-widget-line = Рядок для ваших сторінок
admin-widget-line-hint = Вставте його в кожну сторінку, де потрібен чат. Усе, що ви змінюєте тут, діє без нових правок сторінок.
admin-widget-copy = Скопіювати
admin-widget-preview = Попередній перегляд
admin-widget-preview-hint = Це справжній чат: усе написане в ньому потрапляє до операторів.
admin-widget-secret = Відвідувачі, які ввійшли
admin-widget-secret-intro = Ваш сервер підписує ідентифікатор людини, яка ввійшла, і вона бачить свої розмови на кожному пристрої.
admin-widget-secret-none = Секрету ще немає.
admin-widget-secret-since = Секрет створено: { $when }.
admin-widget-secret-old = Попередній діє до { $when }.
admin-widget-secret-make = Створити секрет
admin-widget-secret-renew = Новий секрет
admin-widget-secret-renew-text = Старий діє ще 24 години, щоб ви встигли замінити його на сервері.
admin-widget-secret-at-once = Скасувати старий одразу: він може бути в когось іншого
admin-widget-secret-title = Секрет вашого сайту
admin-widget-secret-text = Зберігайте його на сервері й ніколи не розміщуйте на сторінці. Скопіюйте зараз: його показано лише цього разу.
admin-widget-secret-remove = Видалити секрет
admin-widget-secret-remove-title = Видалити секрет?
admin-widget-secret-remove-text = Після цього нікого не впізнаватимуть на інших пристроях.
admin-widget-server = На вашому сервері
admin-widget-page = На вашій сторінці
