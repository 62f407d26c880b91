## The frame

signin-title-admin = Управление
signin-title-account = Ваша учётная запись
signin-intro-admin = Войдите, чтобы управлять людьми, командами и сайтом.
signin-intro-account = Войдите, чтобы управлять паролем и устройствами.
admin-page-title = Управление
admin-account-title = Ваша учётная запись
admin-skip = Перейти к содержимому
admin-views = Разделы управления
admin-view-people = Люди
admin-view-teams = Команды
admin-view-canned = Шаблоны
admin-view-tags = Метки
admin-view-attributes = Атрибуты
admin-view-rules = Правила
admin-view-site = Сайт
admin-view-widget = Виджет
admin-view-channels = Каналы
admin-view-webhooks = Вебхуки
admin-view-actions = Актуальные данные
admin-view-log = Журнал
admin-to-desk = Панель оператора
admin-to-editor = Редактор статей
admin-page-language = Язык страницы
admin-sign-in = Войти
admin-sign-out = Выйти
admin-dismiss = Скрыть это сообщение
admin-close = Закрыть
admin-cancel = Отмена
admin-save = Сохранить
admin-saved = Сохранено.
admin-failed = Не получилось: { $message }
admin-failed-unreachable = Сервер сейчас недоступен. Ничего не потеряно; попробуйте, пожалуйста, ещё раз.
admin-failed-signed-out = Сеанс завершён. Войдите, пожалуйста, снова.
admin-nothing-found = Ничего не найдено. Попробуйте другие слова.
admin-fault-shortcut-taken = Такое сокращение уже есть у другого шаблона. Выберите, пожалуйста, другое.
admin-fault-unknown-canned-reply = Этого шаблона больше нет; возможно, его кто-то удалил.
admin-fault-tag-exists = Метка с таким названием уже есть.
admin-fault-unknown-tag = Этой метки больше нет; возможно, её кто-то переименовал или удалил.
admin-fault-invalid-tag = В метке должно быть от 1 до 50 знаков.
admin-fault-invalid-webhook = Укажите название вебхука, хотя бы одно событие и полный адрес в интернете, который начинается с https://.
admin-fault-unknown-webhook = Этого вебхука больше нет; возможно, его кто-то удалил.
admin-fault-too-many-webhooks = Достигнуто наибольшее число вебхуков. Сначала удалите один из них.
admin-fault-unknown-delivery = Отправлять ещё раз нечего; возможно, это уже в пути.
admin-fault-invalid-action-name = Укажите название, под которым действие знает другая система: до 64 латинских букв, цифр, точек, дефисов и подчёркиваний, первой идёт буква.
admin-fault-invalid-action-url = Укажите полный адрес в интернете, который начинается с https://, без имени пользователя и пароля.
admin-fault-invalid-action-details = Действию нужно не больше пяти данных, у каждых своё название.
admin-fault-invalid-action-words = Слова могут быть не больше чем у 200 кодов; коды и слова — до 300 знаков.
admin-fault-invalid-detail-name = Название данных состоит из латинских букв, цифр и подчёркиваний, первой идёт буква. Названия language, visitor_id и visitor_email заняты.
admin-fault-invalid-detail-label = Для каждого числа и текста напишите, о чём спрашивают посетителей, не больше 60 знаков.
admin-fault-invalid-detail-shapes = Напишите, как выглядит каждый текст: не больше десяти строк до 40 знаков, в каждой # вместо цифры или @ вместо буквы.
admin-fault-invalid-trial = Заполните все данные в том виде, который они имеют.
admin-fault-language-not-spoken = Что-то написано на языке, на котором сайт не говорит. Уберите это или добавьте язык в разделе «Сайт».
admin-fault-action-exists = Действие с таким названием уже есть. Выберите, пожалуйста, другое.
admin-fault-unknown-action = Этого действия больше нет; возможно, его кто-то удалил.
admin-fault-too-many-actions = Достигнуто наибольшее число действий. Сначала удалите одно из них.
admin-fault-attribute-exists = Атрибут с таким ключом уже есть; возможно, он убран из работы.
admin-fault-invalid-attribute = Так сохранить нельзя. Нужны название не длиннее 60 знаков, ключ из латинских букв и цифр, начинающийся с буквы, а для списка хотя бы один вариант.
admin-fault-invalid-logo = Это изображение не подходит. Выберите PNG, SVG или WebP со стороной от 16 до 4096 пикселей; в SVG должен быть только рисунок.
admin-fault-logo-too-large = Это изображение больше 512 КБ. Выберите, пожалуйста, поменьше.
admin-fault-last-administrator = Это последний администратор. Сначала назначьте другого.
admin-conflict-title = Кто-то другой изменил «{ $name }»
admin-conflict-text = Пока вы писали, кто-то из коллег сохранил изменение. Какое оставить?
admin-conflict-theirs = Взять чужое
admin-conflict-mine = Оставить моё

## People

admin-people-intro = Все, кто может войти. Выберите человека, чтобы изменить его права или завершить его сеансы.
admin-people-invite = Пригласить
admin-people-you = это вы
admin-people-invited = Приглашение отправлено
admin-role-agent = Оператор
admin-role-agent-may = общается с посетителями
admin-role-supervisor = Руководитель
admin-role-supervisor-may = видит также показатели коллег и может действовать за них
admin-role-editor = Редактор
admin-role-editor-may = пишет статьи
admin-role-admin = Администратор
admin-role-admin-may = может всё
admin-person-name = Имя
admin-person-name-hint = Посетители видят это имя.
admin-person-login = Имя пользователя
admin-person-login-hint = Для входа, например адрес электронной почты.
admin-person-role = Роль
admin-person-languages = Языки, на которых пишет
admin-person-teams = Команды
admin-person-skills = Навыки
admin-person-skills-hint = Через запятую, например: возвраты, счета
admin-person-capacity = Разговоров одновременно
admin-person-capacity-hint = Больше назначено не будет.
admin-person-link = Новая ссылка для выбора пароля
admin-person-sign-out = Завершить все сеансы
admin-person-signed-out = { $name }: все сеансы завершены.
admin-person-deactivate = Отключить
admin-person-deactivated = { $name }: войти больше нельзя.
admin-deactivate-title = Отключить учётную запись: { $name }?
admin-deactivate-text = Сеансы завершатся сразу. Открытые разговоры вернутся в очередь; имя автора у сообщений сохранится.
admin-link-title = Ссылка для: { $name }
admin-link-text = Передайте эту ссылку: { $name }. Она работает один раз, до { $until }, и показана только сейчас.
admin-link-copy = Скопировать ссылку
admin-link-copied = Скопировано.

## One's own account

admin-link-welcome = Здравствуйте, { $name }
admin-link-intro = Выберите пароль. Ваше имя пользователя: { $login }.
admin-link-send = Сохранить и войти
admin-unknown-link = Эта ссылка недействительна. Возможно, есть более новая; спросите администратора.
admin-link-used = Эта ссылка уже использована. Войдите с паролем или попросите новую ссылку.
admin-link-expired = Срок действия ссылки истёк. Попросите у администратора новую.
admin-password-title = Пароль
admin-password-current = Текущий пароль
admin-password-new = Новый пароль
admin-password-hint = Не менее 8 знаков.
admin-password-change = Сменить пароль
admin-password-done = Пароль изменён, все остальные сеансы завершены.
admin-password-wrong = Это не ваш текущий пароль. Попробуйте, пожалуйста, ещё раз.
admin-sessions-title = Где вы вошли
admin-sessions-hint = Если что-то вам незнакомо, завершите этот сеанс и смените пароль.
admin-sessions-here = Здесь
admin-sessions-program = Программа
admin-sessions-since = Вход: { $when }
admin-sessions-end = Завершить сеанс
admin-sessions-ended = Сеанс завершён.
admin-factor-title = Второй фактор
admin-factor-text = Кроме пароля запрашивается код с вашего телефона. Тому, кто узнает ваш пароль, одного пароля для входа не хватит.
admin-factor-set-up = Настроить
admin-factor-since = Включён: { $when }
admin-factor-left = Осталось резервных кодов: { $number }
admin-factor-new-codes = Новые резервные коды
admin-factor-switch-off = Выключить
admin-factor-off = Второй фактор выключен.
admin-factor-on = Второй фактор включён, на всех других устройствах выполнен выход.
admin-factor-reset = Сбросить второй фактор
admin-factor-reset-title = Сбросить второй фактор: { $name }?
admin-factor-reset-text = На всех устройствах этого человека будет выполнен выход, и дальше для входа хватит пароля. Убедитесь, что просит действительно этот человек.
admin-factor-was-reset = Второй фактор сброшен: { $name }.
admin-link-mailed = Ссылка также отправлена на { $login }.
admin-person-provider = Вход через { $provider }: впервые { $since }, последний раз { $last }.
admin-person-unlink = Отвязать
admin-person-unlinked = { $name }: привязка снята.
admin-unlink-title = Снять привязку: { $name }?
admin-unlink-text = Все сеансы будут завершены. При следующем входе учётная запись снова найдётся по имени пользователя.
admin-link-entry = Эта ссылка один раз впустит вас как { $login } без пароля.
admin-link-by-provider = Здесь не входят по паролю. Войдите через { $provider }.

## Teams and their hours

admin-teams-intro = Кто работает вместе и когда. В другое время посетители узнают, когда кто-то будет на месте.
admin-teams-add = Добавить команду
admin-teams-first = Для всех без команды
admin-teams-nobody = В ней никого нет: её разговоры ведут все
admin-teams-open = Сейчас открыто
admin-teams-closed = Сейчас закрыто
admin-teams-name = Название
admin-teams-members = Участники
admin-teams-members-hint = Только они получают разговоры команды.
admin-teams-delete = Удалить команду
admin-team-delete-title = Удалить команду «{ $name }»?
admin-team-delete-text =
    { $count ->
        [0] Её никто не ждёт. Участники останутся.
        [one] Её ждёт { $count } посетитель; он перейдёт в общую очередь. Участники останутся.
        [few] Её ждут { $count } посетителя; они перейдут в общую очередь. Участники останутся.
        [many] Её ждут { $count } посетителей; они перейдут в общую очередь. Участники останутся.
       *[other] Её ждут { $count } посетителя; они перейдут в общую очередь. Участники останутся.
    }
admin-team-deleted = Команда «{ $name }» удалена.
admin-hours-title = Часы работы
admin-hours-always = Всегда открыто
admin-hours-zone = Часовой пояс
admin-hours-zone-hint = Например, { $example }.
admin-hours-weekly = Часы по дням недели
admin-hours-weekly-hint = Если конец раньше начала, он приходится на следующий день.
admin-hours-from = с
admin-hours-to = до
admin-hours-add = Добавить часы
admin-hours-remove = Убрать эти часы
admin-hours-country = Праздники страны
admin-hours-no-country = Без страны
admin-hours-region = Регион
admin-hours-whole-country = Вся страна
admin-hours-holidays = Другие выходные
admin-hours-holidays-hint = Год-месяц-день, через запятую.
admin-hours-workdays = Праздники, в которые вы работаете
admin-hours-workdays-hint = Год-месяц-день, через запятую.
admin-service-title = Целевые сроки
admin-service-hint = В минутах; оставьте пустым, если срока нет. Для срочного действуют сроки строкой выше, если нет своих.
admin-service-first-reply = Первый ответ
admin-service-next-reply = Следующий ответ
admin-service-resolution = Решение
admin-service-always = Считать круглосуточно, а не только в рабочее время
admin-service-warn-percent = Предупредить, когда пройдёт такая часть времени, в процентах
admin-service-warn-minutes = Или за столько минут до конца
admin-calendar-before = Предыдущий месяц
admin-calendar-after = Следующий месяц
admin-calendar-show = Показать эти часы
admin-calendar-holiday = Выходной
admin-calendar-closed = Закрыто

## Canned replies and tags

admin-canned-intro = То, что операторы пишут снова и снова. На панели достаточно набрать / и сокращение.
admin-canned-add = Добавить шаблон
admin-canned-search = Поиск по шаблонам
admin-canned-none = Шаблонов пока нет. Добавьте первый, и его сразу смогут использовать все операторы.
admin-canned-shortcut = Сокращение
admin-canned-shortcut-hint = Одно слово, например: возврат
admin-canned-language = Язык
admin-canned-language-hint = Текст для каждого языка; языки с текстом отмечены.
admin-canned-text = Текст
admin-canned-text-hint = Это подставляется само: { $variables }
admin-canned-shortcut-wrong = Сокращение должно быть одним словом, не длиннее 50 знаков, без косых черт и фигурных скобок.
admin-canned-empty = Напишите, пожалуйста, текст хотя бы на одном языке.
admin-canned-delete = Удалить
admin-canned-delete-title = Удалить шаблон /{ $shortcut }?
admin-canned-delete-text = Его больше никто не найдёт, ни на одном языке. Отправленное с ним останется.
admin-canned-deleted = Шаблон /{ $shortcut } удалён.
admin-tags-intro = Слова, по которым упорядочены разговоры. Если переименовать метку, она изменится во всех.
admin-tags-add = Добавить метку
admin-tags-search = Поиск по меткам
admin-tags-none = Меток пока нет. Добавьте их здесь или дайте операторам начать со своих.
admin-tags-name = Метка
admin-tags-name-hint = Не больше 50 знаков; хранится строчными буквами.
admin-tags-used = Разговоры: { $number }
admin-tags-delete = Удалить метку
admin-tag-delete-title = Удалить метку «{ $tag }»?
admin-tag-delete-text = Она будет снята со всех разговоров, где она есть; отменить это нельзя. Разговоры: { $number }
admin-tag-deleted = Метка «{ $tag }» удалена.
admin-tag-join = Объединить
admin-tag-join-title = Метка «{ $tag }» уже есть
admin-tag-join-text = Все разговоры с «{ $before }» получат вместо неё «{ $tag }». После этого их уже не различить.
admin-attributes-intro = Что нужно знать о разговорах и посетителях помимо их слов, например тариф или номер заказа. То, что сайт передаёт под тем же ключом, заполняется само.
admin-attributes-add = Добавить атрибут
admin-attributes-none = Атрибутов пока нет.
admin-attribute-label = Название
admin-attribute-labels = Названия на других языках
admin-attribute-labels-hint = По одному в строке, сначала язык, например nl: Plan
admin-attribute-key = Ключ
admin-attribute-key-hint = Как это называет ваш сайт, например plan. Позже изменить его нельзя.
admin-attribute-kind = Вид
admin-attribute-kind-text = Текст
admin-attribute-kind-number = Число
admin-attribute-kind-boolean = Да или нет
admin-attribute-kind-date = Дата
admin-attribute-kind-choice = Список вариантов
admin-attribute-kind-link = Ссылка
admin-attribute-choices = Варианты
admin-attribute-choices-hint = По одному в строке.
admin-attribute-owner = Относится
admin-attribute-owner-conversation = К разговору
admin-attribute-owner-visitor = К посетителю
admin-attribute-editors = Кто может менять
admin-attribute-editors-agents = Все операторы
admin-attribute-editors-supervisors = Руководители
admin-attribute-editors-nobody = Никто, только сайт
admin-attribute-shown = Показывать рядом с разговором
admin-attribute-retired = Убрать из работы: его нигде не видно, значения остаются
admin-attribute-is-retired = Убран из работы

## The site

admin-site-intro = Как сайт выглядит и говорит, как разговоры попадают к людям и сколько хранятся данные.
admin-site-looks = Вид и языки
admin-site-name = Название сайта
admin-site-name-hint = Посетители видят его вверху чата.
admin-site-accent = Цвет
admin-site-first-language = Основной язык
admin-site-first-language-hint = Когда о посетителе больше ничего не известно.
admin-site-languages = Языки
admin-site-languages-hint = Посетители могут выбирать из них.
admin-site-tone = Как обращаться к посетителям
admin-site-tone-formal = Официально
admin-site-tone-plain = Просто
admin-site-tones = В некоторых языках иначе
admin-site-tones-usual = Как везде
admin-site-fixed = Это задано на сервере: { $variable }.
admin-site-texts = Первые слова
admin-site-texts-language = На каком языке
admin-site-greeting = Приветствие
admin-site-greeting-hint = Если оставить пустым, Hamdel поздоровается своими словами.
admin-site-starters = Вопросы для начала
admin-site-starters-hint = По одному в строке, не больше четырёх.
admin-site-routing = Как разговоры попадают к людям
admin-site-assignment = Разговоры
admin-site-assignment-pull = берёт из очереди тот, кто хочет
admin-site-assignment-offer = предлагаются операторам по очереди
admin-site-assignment-auto = получает тот, кто подходит лучше всех
admin-site-patience = Ожидание нужного языка, в секундах
admin-site-patience-hint = Столько посетитель ждёт занятого оператора, который пишет на его языке.
admin-site-zone-hint = Здесь в полночь начинаются дни отчётов. Если пусто, действует часовой пояс первой команды.
admin-site-retention = Сроки хранения
admin-site-retention-hint = В днях; 0 — бессрочно.
admin-site-keep-conversations = Тексты разговоров
admin-site-keep-files = Файлы
admin-site-keep-searches = Вопросы в журнале поиска
admin-site-logo = Логотип
admin-site-logo-hint = PNG, SVG или WebP не больше 512 КБ. Посетители видят его в чате, операторы — на панели.
admin-site-logo-none = Логотипа пока нет.
admin-site-logo-choose = Выбрать изображение
admin-site-logo-remove = Убрать логотип
admin-site-no-articles = На этих языках пока нет статей: { $languages }. Кто на них пишет, получит статьи на другом языке, с пояснением об этом.

## Help lines, for when nobody is there

admin-help-title = Другие контакты
admin-help-intro = Посетители видят их, когда ответить некому; сначала контакты своей страны.
admin-help-country = Страна
admin-help-elsewhere = Все остальные страны
admin-help-phone = Телефон
admin-help-mail = Эл. почта
admin-help-hours = Часы работы
admin-help-hours-hint = По времени этой страны. Если открыто всегда, не отмечайте ни одного дня.
admin-help-add = Добавить контакт
admin-help-remove = Убрать этот контакт
admin-help-incomplete = Для каждого контакта нужен номер телефона или адрес электронной почты.
admin-help-twice = Два контакта для одного места: { $country }. Объедините их, пожалуйста.
admin-crisis-title = Помощь людям в отчаянии
admin-crisis-intro = Кто пишет, что не хочет больше жить, сразу передаётся вашей команде раньше всех остальных. Часто в этот момент никого нет, а тот, кто выслушает, может спасти жизнь. Напишите здесь, кто это, для каждой страны и языка. Больше никто не может этого знать: без записи посетителей просят только позвонить в экстренные службы.
admin-crisis-language = Язык
admin-crisis-any-language = Любой язык
admin-crisis-text = Кто выслушает и где
admin-crisis-text-hint = Так, как это прочтут посетители: название и номер или адрес.
admin-crisis-add = Добавить линию помощи
admin-crisis-incomplete = У каждой из этих линий должен быть текст.
admin-crisis-twice = Для одной страны и одного языка есть две линии. Объедините их, пожалуйста.
admin-site-security = Безопасность
admin-site-factor = Всем, кто здесь работает, нужен второй фактор
admin-site-factor-hint = У кого его нет, тот настраивает его прежде всего остального, и вы тоже.

## Channels and the log

admin-channels-intro = Откуда приходят посетители и доходит ли отправленное.
admin-channels-waiting =
    { $count ->
        [one] { $count } сообщение ждёт доставки
        [few] { $count } сообщения ждут доставки
        [many] { $count } сообщений ждут доставки
       *[other] { $count } сообщения ждут доставки
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } сообщение не удалось доставить на этой неделе
        [few] { $count } сообщения не удалось доставить на этой неделе
        [many] { $count } сообщений не удалось доставить на этой неделе
       *[other] { $count } сообщения не удалось доставить на этой неделе
    }
admin-channels-well = Всё в порядке
admin-channels-trouble = Неполадки
admin-channel-web = Чат на вашем сайте
admin-channel-rest = Другие программы (REST)
admin-channel-live-chatwoot = Сотрудники в Chatwoot
admin-channel-live-zammad = Сотрудники в Zammad
admin-channels-try = Проверить связь
admin-channels-trying = Проверяется…
admin-channels-last-error = Последняя ошибка, { $when }:
admin-channels-do-given-up = Некоторые посетители не получили отправленное. Проверьте связь, а затем повторите недоставленное.
admin-channels-do-waiting = Отправка повторится сама. Если это продолжается, проверьте связь.
admin-channels-try-none = Всё в порядке. Подключено как
admin-channels-try-unreachable = Платформа недоступна. Попробуйте через несколько минут; если это продолжается, пусть проверят, есть ли у сервера выход в интернет.
admin-channels-try-token = Платформа не знает этого токена. Задайте на сервере правильный и перезапустите его.
admin-channels-try-address = Платформа не доставляет сообщения на этот сервер. Сообщите ей адрес { $address } (setWebhook).
admin-channels-try-deliveries = В последнее время платформа не могла доставить сообщения на этот сервер. Она сообщает:
admin-channels-failed = Показать недоставленное
admin-channels-again = Повторить
admin-channels-again-all = Повторить всё
admin-channels-failed-none = Недоставленного больше нет.
admin-channels-again-done =
    { $count ->
        [one] { $count } сообщение отправляется повторно
        [few] { $count } сообщения отправляются повторно
        [many] { $count } сообщений отправляются повторно
       *[other] { $count } сообщения отправляется повторно
    }
admin-line-title = Строка кода для вашего сайта
admin-line-hint = Вставьте эту строку перед концом body на каждой странице, и появится чат.
admin-log-intro = Что было сделано, кем и когда. Изменить здесь ничего нельзя.
admin-log-by-itself = Автоматически
admin-log-more = Более ранние
admin-deed-agent-invited = Приглашение сотрудника
admin-deed-agent-changed = Изменение данных сотрудника
admin-deed-agent-removed = Отключение сотрудника
admin-deed-link-made = Создание ссылки для выбора пароля
admin-deed-link-used = Выбор пароля по ссылке
admin-deed-password-changed = Смена пароля
admin-deed-signed-out = Выход
admin-deed-site-changed = Изменение настроек сайта
admin-deed-visitor-secret-renewed = Новый секрет для вошедших посетителей
admin-deed-visitor-secret-removed = Секрет для вошедших посетителей удалён
admin-deed-team-changed = Изменение команды
admin-deed-team-removed = Удаление команды
admin-deed-canned-changed = Сохранение шаблона
admin-deed-canned-removed = Удаление шаблона
admin-deed-tag-added = Добавление метки
admin-deed-tag-renamed = Переименование метки
admin-deed-tag-removed = Удаление метки
admin-deed-attribute-defined = Атрибут сохранён
admin-deed-attribute-retired = Атрибут убран из работы
admin-deed-attribute-set = Атрибут разговора изменён
admin-deed-glossary-changed = Изменение глоссария
admin-deed-deliveries-retried = Недоставленные сообщения отправлены повторно
admin-deed-script-changed = Изменение формулировки
admin-deed-visitor-exported = Выдача данных посетителя
admin-deed-agent-made = Создание учётной записи при первом входе
admin-deed-identity-linked = Привязка учётной записи к службе входа
admin-deed-identity-unlinked = Снятие привязки к службе входа
admin-deed-role-given = Смена роли по группам службы входа
admin-deed-second-factor-on = Включение второго фактора
admin-deed-second-factor-off = Отключение второго фактора
admin-deed-second-factor-reset = Сброс второго фактора
admin-deed-recovery-codes-made = Создание новых кодов восстановления
admin-deed-recovery-code-used = Использование кода восстановления
admin-deed-link-mailed = Отправка ссылки по почте
admin-deed-macro-changed = Сохранение макроса
admin-deed-macro-removed = Удаление макроса
admin-deed-rule-changed = Сохранение правила
admin-deed-rule-on = Включение правила
admin-deed-rule-off = Отключение правила
admin-deed-rules-ordered = Изменение порядка правил
admin-deed-rule-removed = Удаление правила
admin-deed-webhook-added = Добавление вебхука
admin-deed-webhook-changed = Сохранение вебхука
admin-deed-webhook-removed = Удаление вебхука
admin-deed-webhook-secret-renewed = Новый секрет вебхука
admin-deed-webhook-off = Отключение вебхука
admin-deed-webhook-replayed = Повторные отправки вебхука
admin-deed-action-added = Добавление действия
admin-deed-action-changed = Сохранение действия
admin-deed-action-removed = Удаление действия
admin-deed-action-secret-renewed = Новый секрет действия
admin-deed-article-action-set = Ответ статьи с актуальными данными
admin-deed-article-action-dropped = Возврат статьи к собственному тексту
admin-deed-dialogue-added = Добавление диалога
admin-deed-dialogue-changed = Изменение диалога
admin-deed-dialogue-deleted = Удаление диалога
admin-deed-dialogues-imported = Импорт диалогов
admin-deed-article-published-anyway = Публикация статьи вопреки проверочным вопросам
admin-deed-articles-merged = Объединение статей
admin-deed-synonyms-changed = Изменение синонимов
admin-log-kind-invitation = Приглашение
admin-log-kind-reset = Новый пароль
admin-log-kind-forgotten = Забытый пароль
admin-log-kind-entry = Вход без пароля
admin-log-by-visitor = По просьбе посетителя
admin-log-by-age = Срок хранения истёк

## Вебхуки

admin-webhooks-intro = Другие системы, такие как CRM, служба поддержки или почтовый сервис, сразу узнают о том, что здесь происходит. Всё, что им отправляется, подписано.
admin-webhooks-add = Добавить вебхук
admin-webhooks-none = Вебхуков пока нет.
admin-webhook-url = Адрес
admin-webhook-url-hint = Где другая система принимает вебхуки, например https://crm.example/hooks
admin-webhook-events = О чём она узнаёт
admin-webhook-event-answered = Ассистент отвечает статьёй
admin-webhook-event-assigned = Оператор получает разговор
admin-webhook-event-missed = Статья не найдена
admin-webhook-event-erased = Данные посетителя стираются
admin-webhook-event-test = Проверка
admin-webhook-active = Включено
admin-webhook-on = Вкл.
admin-webhook-off = Выкл.
admin-webhook-fault = Отключился сам: { $message }
admin-webhook-failing = Ничего не доходит, начиная с { $when }. Попытки повторяются сами.
admin-webhook-secret-title = Секрет вебхука «{ $name }»
admin-webhook-secret-text = Этим секретом другая система проверяет подписи. Скопируйте его сейчас: он показан только один раз.
admin-webhook-secret-copy = Скопировать секрет
admin-webhook-renew = Новый секрет
admin-webhook-renew-title = Создать новый секрет для «{ $name }»?
admin-webhook-renew-text = В течение 24 часов всё подписывается и прежним секретом, чтобы вы успели заменить его в другой системе.
admin-webhook-test = Отправить проверку
admin-webhook-test-well = Проверка дошла.
admin-webhook-test-failed = Проверка не дошла.
admin-webhook-delete = Удалить вебхук
admin-webhook-delete-title = Удалить вебхук «{ $name }»?
admin-webhook-delete-text = Другая система больше ни о чём не узнает, а то, что ещё в пути, отправлено не будет.
admin-webhook-deliveries = Показать последние отправки
admin-webhook-deliveries-none = В последнее время ничего не отправлялось.
admin-webhook-delivered = Доставлено
admin-webhook-waiting = В пути
admin-webhook-dead = Не доставлено
admin-webhook-again = Отправить ещё раз
admin-webhook-again-all = Отправить ещё раз всё, что не доставлено
admin-webhook-again-done = Отправлено ещё раз: { $number }

## Live data

admin-actions-intro = Что ассистент запрашивает в других ваших системах для ответов, например на каком этапе заказ. В статье это выбирают в разделе «Актуальные данные».
admin-actions-add = Добавить действие
admin-actions-none = Действий пока нет. Добавьте первое, и статьи смогут отвечать тем, что знают другие ваши системы.
admin-action-name-hint = Как его называет другая система, например action_order_status
admin-action-kind = Где запрашивать
admin-action-kind-webhook = По вашему адресу, подписанным запросом
admin-action-kind-rasa = На сервере действий Rasa
admin-action-kind-demo = Нигде: вымышленные заказы для пробы
admin-action-url-hint = Где отвечает другая система, например https://shop.example/actions
admin-action-details = Какие данные нужны
admin-action-details-hint = О том, чего не хватает, спросят посетителя.
admin-action-detail-add = Добавить данные
admin-action-detail-remove = Убрать эти данные
admin-action-detail-name-hint = Латинские буквы, цифры и подчёркивания, например order
admin-action-detail-email = Адрес электронной почты
admin-action-detail-order = Номер заказа
admin-action-detail-shapes = Как это выглядит
admin-action-detail-shapes-hint = По одному образцу в строке, например HD-#####: # — цифра, @ — буква.
admin-action-detail-label = О чём спрашивают посетителей
admin-action-detail-label-hint = Например: ваш номер клиента. Для адресов почты и номеров заказов не нужно.
admin-action-detail-labels = То же на других языках
admin-action-detail-labels-hint = По одному в строке, сначала язык, например nl: uw klantnummer
admin-action-detail-attribute = Атрибут, который это заменяет
admin-action-detail-attribute-hint = email, visitor_id или ключ атрибута: о том, за что ручается сайт, не спрашивают.
admin-action-words = Что означают коды
admin-action-words-hint = В каждой строке код, язык и слова, например shipped en: on its way
admin-action-words-wrong = В этой строке нет кода, языка или слов: { $line }
admin-action-vouched = Только для посетителей, за которых ручается сайт
admin-action-articles = Отвечает в:
admin-action-articles-none = Пока ни одна статья с ним не отвечает.
admin-action-try = Попробовать
admin-action-try-title = Попробовать «{ $name }»
admin-action-try-hint = Запрос настоящий, ни для кого в отдельности.
admin-action-try-found = Найдено. В ответах эти названия стоят в фигурных скобках:
admin-action-try-nothing = Другая система ничего не знает по этим данным.
admin-action-try-too-slow = Другая система не ответила за две секунды.
admin-action-try-unreachable = Другая система недоступна. Проверьте адрес и работает ли она.
admin-action-try-wrong-answer = Ответ другой системы не подходит. Нужен JSON со значениями, которые являются текстом или числами.
admin-action-try-refused-address = Адрес ведёт в собственную сеть этого сервера, здесь это не разрешено.
admin-action-try-failed = Другая система отказала: { $why }
admin-action-renew-text = Старый секрет больше не будет действовать. Пока там не указан новый, статьи дают собственные ответы.
admin-action-delete = Удалить действие
admin-action-delete-title = Удалить действие «{ $name }»?
admin-action-delete-text = Статьи, которые с ним отвечают, снова дадут собственные ответы.

## Rules

admin-rules-intro = Что делается само, когда что-то происходит. Правила действуют сверху вниз, каждое один раз; то, что делает правило, не запускает другие.
admin-rules-add = Добавить правило
admin-rules-none = Правил пока нет.
admin-rule-when = Когда
admin-rule-event-begun = Начинается разговор
admin-rule-event-handed-over = Нужен человек
admin-rule-event-message = Посетитель пишет
admin-rule-event-closed = Разговор завершён
admin-rule-event-rated = Посетитель оценивает разговор
admin-rule-event-overdue = Срок нарушен
admin-rule-event-waiting = Кто-то долго ждёт
admin-rule-minutes = Сколько минут
admin-rule-if = Только если
admin-rule-words = Одно из этих слов в сообщении
admin-rule-tags = Одна из этих меток
admin-rule-commas = Через запятую.
admin-rule-languages = Язык
admin-rule-channels = Канал
admin-rule-teams = Команда
admin-rule-feelings = Настроение
admin-rule-hours = Часы работы
admin-rule-hours-any = В любое время
admin-rule-hours-open = В часы работы
admin-rule-hours-closed = В нерабочее время
admin-rule-attribute = Атрибут, который передаёт сайт
admin-rule-attribute-value = Что в нём есть
admin-rule-try = Проверить на прошлых разговорах
admin-rule-tried = Сработало бы в { $met } из последних { $tried } разговоров.
admin-rule-active = Включено
admin-rule-on = Вкл.
admin-rule-off = Выкл.
admin-rule-up = Переместить выше
admin-rule-fault = Отключилось само: { $message }
admin-rule-incomplete = Дайте правилу название и заполните каждый шаг.
admin-rule-delete-title = Удалить правило «{ $name }»?
admin-rule-delete-text = То, что оно уже сделало, останется.

## The first start

admin-start-step = Шаг { $step } из { $of }
admin-start-next = Дальше
admin-start-skip = Пока пропустить
admin-start-incomplete = Укажите, пожалуйста, имя и имя пользователя.
admin-start-done-already = Этот сайт уже настроен. Войдите, пожалуйста.
admin-start-you-title = Добро пожаловать! Для начала: кто вы?
admin-start-you-intro = Это будет учётная запись администратора.
admin-start-site-title = На каких языках говорит ваш сайт?
admin-start-site-intro = Всё это можно изменить позже.
admin-start-hours-title = Когда кто-то на месте?
admin-start-hours-intro = В другое время отвечает ассистент и говорит, когда кто-то будет на месте.
admin-start-colleague-title = Кто работает с вами?
admin-start-colleague-intro = Пригласите первого коллегу. Вы получите ссылку, которую нужно передать.
admin-start-line-title = Готово. Теперь к посетителям
admin-start-line-intro = Попробуйте в демонстрационном магазине и ответьте в панели оператора.
admin-start-to-desk = Открыть панель оператора
admin-start-to-shop = Открыть демонстрационный магазин

## Mails to people who work here

mail-greeting = Здравствуйте, { $name }!
mail-copy = Если кнопка не работает, откройте этот адрес:
mail-forgotten-subject = Новый пароль для { $site }
mail-forgotten-text = Для вашей учётной записи { $login } запрошен новый пароль. Выбрать его можно здесь:
mail-forgotten-button = Выбрать новый пароль
mail-forgotten-note = Ссылка действует один раз в течение часа. Если вы её не запрашивали, ничего делать не нужно: пароль останется прежним.
mail-invitation-subject = Ваша учётная запись в { $site }
mail-invitation-text = Вас пригласили в { $site }. Ваше имя пользователя: { $login }. Чтобы начать, выберите пароль:
mail-invitation-button = Выбрать пароль
mail-invitation-note = Ссылка действует один раз в течение семи дней. Если вы её не ждали, ничего делать не нужно.

## The widget on the site's pages

admin-widget-intro = Как выглядит чат и что он говорит первым, сразу на всех ваших страницах.
admin-widget-looks = Вид и место
admin-widget-side = Сторона окна
admin-widget-side-end = Где кончаются строки
admin-widget-side-start = Где начинаются строки
admin-widget-side-left = Слева
admin-widget-side-right = Справа
admin-widget-offset-side = Отступ сбоку, в пикселях
admin-widget-offset-bottom = Отступ снизу, в пикселях
admin-widget-layer = Слой
admin-widget-theme = Светлый или тёмный
admin-widget-theme-auto = Как на устройстве посетителя
admin-widget-theme-light = Всегда светлый
admin-widget-theme-dark = Всегда тёмный
admin-widget-phones = Без кнопки на телефонах
admin-widget-phones-hint = Для страниц, где чат открывает своя кнопка.
admin-widget-words = Тексты
admin-widget-launcher = Текст на кнопке
admin-widget-consent = На что посетители сначала соглашаются
admin-widget-consent-hint = До согласия ничего не хранится ни в их браузере, ни здесь. Если оставить пустым, никого не спрашивают.
admin-widget-consent-link = Адрес политики конфиденциальности
admin-widget-line = Строка для ваших страниц
admin-widget-line-hint = Вставьте её в каждую страницу, где нужен чат. Всё, что вы меняете здесь, действует без новых правок страниц.
admin-widget-copy = Скопировать
admin-widget-preview = Предпросмотр
admin-widget-preview-hint = Это настоящий чат: всё написанное в нём попадает к операторам.
admin-widget-secret = Посетители, вошедшие в аккаунт
admin-widget-secret-intro = Ваш сервер подписывает идентификатор вошедшего человека, и тот видит свои разговоры на любом устройстве.
admin-widget-secret-none = Секрета пока нет.
admin-widget-secret-since = Секрет создан: { $when }.
admin-widget-secret-old = Прежний действует до { $when }.
admin-widget-secret-make = Создать секрет
admin-widget-secret-renew = Новый секрет
admin-widget-secret-renew-text = Старый действует ещё 24 часа, чтобы вы успели заменить его на сервере.
admin-widget-secret-at-once = Отменить старый сразу: он может быть у кого-то ещё
admin-widget-secret-title = Секрет вашего сайта
admin-widget-secret-text = Храните его на сервере и никогда не помещайте на страницу. Скопируйте сейчас: он показывается только один раз.
admin-widget-secret-remove = Удалить секрет
admin-widget-secret-remove-title = Удалить секрет?
admin-widget-secret-remove-text = После этого никого не узнают на других устройствах.
admin-widget-server = На вашем сервере
admin-widget-page = На вашей странице
