### Русский: надписи панели оператора и редактора статей и общая для них страница входа (на «вы»).

## Вход

signin-title-desk = Панель оператора
signin-title-editor = Редактор статей
signin-intro-desk = Войдите, чтобы общаться с посетителями.
signin-intro-editor = Войдите, чтобы писать и улучшать статьи.
signin-login = Имя пользователя
signin-password = Пароль
signin-show-password = Показать пароль
signin-caps-lock = Клавиша Caps Lock включена.
signin-send = Войти
signin-sending = Входим…
signin-checking = Минутку…
signin-language = Язык
signin-incomplete = Введите, пожалуйста, имя пользователя и пароль.
signin-wrong = Неверное имя пользователя или пароль. Попробуйте, пожалуйста, ещё раз.
signin-too-often = Слишком много попыток. Подождите, пожалуйста, четверть часа и попробуйте снова.
signin-not-allowed = Вход выполнен, но у вашей учётной записи нет доступа к этой странице.
signin-go-desk = Перейти в панель оператора
signin-go-editor = Перейти в редактор статей
signin-unreachable = Сервер сейчас недоступен. Попробуйте, пожалуйста, ещё раз.
signin-failed = Войти не получилось. Попробуйте, пожалуйста, чуть позже.
signin-retry = Повторить
signin-code = Код
signin-code-intro = Введите код из приложения-аутентификатора или резервный код.
signin-code-wrong = Этот код неверен или уже использован. Дождитесь следующего и попробуйте его.
signin-code-missing = Введите, пожалуйста, код.
signin-back = Назад
signin-forgot = Забыли пароль?
signin-forgot-intro = На ваш адрес электронной почты придёт ссылка для выбора нового пароля.
signin-forgot-send = Отправить ссылку
signin-forgot-sent = Если учётная запись с таким именем есть, ссылка уже на пути к её адресу электронной почты. Она действует один час.
signin-forgot-ask = Попросите у администратора ссылку для выбора нового пароля.
signin-factor-needed = Здесь всем нужен второй фактор. Войдите и настройте свой.
signin-factor-title = Настройте второй фактор
signin-factor-scan = Отсканируйте это изображение приложением-аутентификатором на телефоне.
signin-factor-picture = QR-код для приложения-аутентификатора
signin-factor-key = Или введите этот ключ в приложении
signin-factor-confirm = Включить
signin-codes-title = Ваши резервные коды
signin-codes-text = Каждый из них один раз впустит вас, если телефона нет под рукой. Храните их в надёжном месте: они показаны только сейчас.
signin-codes-copy = Скопировать коды
signin-codes-copied = Скопировано.
signin-codes-done = Коды сохранены
signin-with = Войти через { $provider }
signin-or = или
signin-leave-provider = Выйти и из { $provider }
signin-oidc-away = Сервис { $provider } сейчас недоступен. Попробуйте, пожалуйста, чуть позже.
signin-oidc-cancelled = Вход через { $provider } не завершён.
signin-oidc-expired = Прошло слишком много времени, или этот вход уже использован. Войдите, пожалуйста, ещё раз.
signin-oidc-refused = Не удалось проверить данные от { $provider }. Попробуйте ещё раз; если не поможет, сообщите администратору.
signin-oidc-unknown = { $provider } вас знает, но учётной записи здесь у вас нет. Попросите её у администратора.
signin-oidc-deactivated = Ваша учётная запись здесь отключена. Обратитесь к администратору.

## Панель: общее

desk-title = Панель оператора
desk-skip = Перейти к разговору
desk-sign-out = Выйти
desk-language = Язык страницы
desk-connected = Подключено
desk-connecting = Подключение…
desk-disconnected = Нет связи. Подключаемся снова…
desk-sound-on = Звук новых разговоров: включён
desk-sound-off = Звук новых разговоров: выключен
desk-alerts-on = Уведомления браузера: включены
desk-alerts-off = Уведомления браузера: выключены
desk-alerts-forbidden = Браузер не разрешает этой странице показывать уведомления. Их можно разрешить в его настройках.
desk-menu = Меню
desk-reports = Отчёты
desk-presence = Ваш статус
desk-presence-online = На связи
desk-presence-away = Нет на месте
desk-presence-offline = Не в сети
desk-presence-told-online = Вы на связи. Вам могут поступать разговоры.
desk-presence-told-away = Вас нет на месте. Разговоры, на которые вы ещё не ответили, возвращаются в очередь.
desk-presence-told-offline = Вы не в сети. Разговоры, на которые вы ещё не ответили, возвращаются в очередь.
desk-colleagues = Коллеги
desk-colleagues-there = Коллеги на связи: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } из { $capacity } разговора
        [few] { $load } из { $capacity } разговоров
        [many] { $load } из { $capacity } разговоров
       *[other] { $load } из { $capacity } разговора
    }
desk-languages-more = ещё { $count }
desk-team-open = Команда, сейчас работает
desk-team-closed = Команда, сейчас не работает
desk-close-box = Закрыть
desk-back = Назад к списку
desk-back-conversation = Назад к разговору
desk-loading = Загрузка…
desk-retry = Повторить
desk-dismiss = Скрыть

## Панель: список

desk-conversations = Разговоры
desk-view-queue = Очередь
desk-view-mine = Мои
desk-view-all = Все
desk-empty-queue = Никто не ждёт. Можно передохнуть: новые разговоры появятся здесь сами.
desk-empty-mine = Сейчас у вас нет разговоров. Когда будете готовы, возьмите разговор из очереди.
desk-empty-all = Разговоров пока нет. Как только кто-нибудь напишет, вы увидите это здесь.
desk-empty-search = По запросу «{ $search }» ничего не найдено. Попробуйте другое слово, имя или адрес эл. почты.
desk-search = Поиск разговоров
desk-search-placeholder = Слова, имя или эл. почта
desk-searching = Поиск…
desk-list-more = Показать более старые разговоры
desk-filter = Фильтр
desk-filter-team = Команда
desk-filter-priority = Приоритет
desk-filter-priority-from = { $priority } или выше
desk-filter-tag = Метка
desk-filter-waiting = Ждёт не меньше
desk-filter-due = Срок
desk-filter-due-soon = Скоро или просрочен
desk-filter-due-overdue = Просрочен
desk-filter-any = Любые
desk-filter-reset = Показать всё
desk-filter-nothing = Здесь нет разговоров, подходящих под фильтр.
desk-sort = Порядок
desk-sort-served = В порядке очереди
desk-sort-waiting = Сначала ждущие дольше всех
desk-sort-newest = Сначала новые
desk-sort-oldest = Сначала старые
desk-sort-priority = Сначала самые срочные
desk-sort-due = Сначала с ближайшим сроком
desk-views = Сохранённые виды
desk-view-save = Сохранить этот вид
desk-view-delete = Удалить этот вид
desk-select = Выбрать
desk-select-all = Выбрать всё
desk-select-one = Выбрать: { $visitor }
desk-selected = Выбрано: { $number }
desk-bulk-done = Сделано: { $done }. Не удалось: { $failed }.
desk-tags = Метки
desk-tags-hint = Разделяйте метки запятыми.
desk-visitor-unnamed = Посетитель
desk-visitor-names = Лиса, Сова, Выдра, Цапля, Ёж, Ласточка, Дельфин, Белка, Зарянка, Барсук, Черепаха, Олень, Зимородок, Заяц, Тюлень, Жаворонок
desk-place = Место в очереди: { $place }
desk-waiting-time = Ожидание: { $time }
desk-unread = Новое сообщение
desk-writer-you = Вы:
desk-writer-bot = Ассистент:
desk-new-conversation = Новый разговор в очереди: { $visitor }
desk-new-message = Новое сообщение: { $visitor }
desk-told-assigned = { $visitor }: разговор теперь ваш.
desk-told-transferred = { $agent } передаёт вам разговор: { $visitor }.
desk-told-mentioned = { $agent } упоминает вас в заметке: { $visitor }.
desk-told-reopened = { $visitor } снова пишет после завершения разговора.
desk-told-taken-over = { $agent } забирает у вас разговор: { $visitor }.
desk-told-due-soon = { $visitor }: время почти вышло.
desk-told-overdue = { $visitor }: время вышло.
desk-state-bot = Ведёт ассистент
desk-state-waiting = Ожидает
desk-state-agent = Ведёт { $agent }
desk-state-mine = Ведёте вы
desk-state-closed = Завершён

desk-chip-offered = Предложено: { $agent }
desk-chip-offered-me = Предложено вам
desk-chip-snoozed = До { $time }
desk-chip-vip = VIP
desk-chip-repeated = Повторно
desk-chip-priority = Приоритет { $priority }
desk-chip-priority-hint = Растёт на единицу за каждые десять минут ожидания.
desk-chip-first = Срочно
desk-chip-first-hint = Отчаяние или утрата: раньше всех остальных.
desk-chip-after-hours = В нерабочее время
desk-chip-meanwhile = Ответ дан за время ожидания
desk-chip-team = Команда { $team }
desk-chip-reply-due = Ответить в течение { $time }
desk-chip-reply-overdue = Ответ просрочен: { $time }
desk-chip-resolution-due = Решить в течение { $time }
desk-chip-resolution-overdue = Решение просрочено: { $time }
desk-trend-worse = { $emotion }, всё сильнее
desk-trend-better = { $emotion }, уже спокойнее
desk-trend-calm-again = Снова спокойно
desk-trend-course = Последние сообщения: { $course }

## Панель: предложение взять разговор

desk-offers = Разговоры для вас
desk-offer-title = Возьмёте этот разговор?
desk-offer-announced = Возьмёте этот разговор? Ждёт { $visitor }.
desk-offer-more =
    { $count ->
        [one] После этого ещё { $count } разговор
        [few] После этого ещё { $count } разговора
        [many] После этого ещё { $count } разговоров
       *[other] После этого ещё { $count } разговора
    }
desk-offer-seconds = { $seconds } с
desk-accept = Принять
desk-decline = Отклонить
desk-banner-offered-me = { $visitor } ждёт ответа, и разговор предложен вам.
desk-banner-offered = Сейчас разговор предложен коллеге ({ $agent }). Если коллеге неудобно, его можете взять вы.

## Панель: разговор

desk-nothing-open = Выберите разговор в списке, чтобы прочитать его.
desk-nothing-open-hint = Нажмите ?, чтобы увидеть сочетания клавиш.
desk-transcript = Сообщения
desk-author-bot = Ассистент
desk-author-agent = Коллега
desk-you = Вы
desk-take = Взять
desk-taking = Берём…
desk-close = Завершить
desk-return = Вернуть ассистенту
desk-transfer = Передать коллеге или команде
desk-transfer-confirm = Передать
desk-snooze = Отложить на время
desk-snooze-confirm = Отложить
desk-details = Подробности
desk-reply = Ваш ответ
desk-placeholder = Напишите ответ (язык: { $language })…
desk-placeholder-translated = Пишите на своём языке, ответ будет отправлен в переводе (язык: { $language })…
desk-send = Отправить
desk-send-translated = Отправить перевод
desk-send-as-written = Без перевода
desk-send-hint = Enter отправляет, Shift + Enter начинает новую строку, / вставляет шаблон
desk-send-hint-translated = Enter отправляет перевод, Alt + Enter отправляет без перевода, / вставляет шаблон
desk-sending = Отправляется…
desk-not-sent = Не отправлено.
desk-try-again = Повторить
desk-discard = Удалить
desk-too-long =
    { $count ->
        [one] { $count } лишний символ
        [few] { $count } лишних символа
        [many] { $count } лишних символов
       *[other] { $count } лишнего символа
    }
desk-typing = { $visitor } пишет…
desk-new-messages = Новые сообщения
desk-today = Сегодня
desk-yesterday = Вчера
desk-choices-offered = Предложенные варианты
desk-banner-waiting = { $visitor } ждёт человека. Возьмите разговор, чтобы ответить.
desk-banner-other = Этот разговор ведёт { $agent }. Вы можете следить за перепиской.
desk-banner-answering-for = Вы отвечаете в разговоре, который ведёт { $agent }.
desk-banner-bot = Этот разговор ведёт ассистент. Вы можете следить за перепиской.
desk-banner-closed = Этот разговор завершён.
desk-taken-by = Вас опередили: этот разговор уже ведёт { $agent }.
desk-taken = Разговор ваш. { $visitor } видит, что вы здесь.
desk-closed = Разговор завершён.
desk-returned = Разговор снова ведёт ассистент.
desk-close-question = Завершить этот разговор?
desk-close-explanation = { $visitor } получит благодарность и вопрос об оценке. Несколько секунд это можно отменить.
desk-close-how = Чем закончился разговор?
desk-close-choose = Выберите, пожалуйста, чем закончился разговор.
desk-resolution-solved = Решено
desk-resolution-solved-hint = Посетитель получил то, что было нужно.
desk-resolution-not-solved = Не решено
desk-resolution-not-solved-hint = Решить вопрос здесь не удалось.
desk-resolution-no-answer = Нет ответа
desk-resolution-no-answer-hint = Посетитель больше не писал.
desk-resolution-spam = Спам
desk-resolution-spam-hint = Завершается без сообщения отправителю.
desk-close-draft = Начатый ответ не будет отправлен.
desk-close-confirm = Завершить разговор
desk-return-question = Вернуть этот разговор ассистенту?
desk-return-explanation = { $visitor }: теперь отвечает ассистент. Вступить снова можно в любой момент.
desk-return-confirm = Вернуть
desk-transfer-question = Передать этот разговор?
desk-transfer-explanation = { $visitor } узнает, кто продолжит разговор. Повторять ничего не придётся: все сообщения и заметки передаются вместе с ним.
desk-transfer-to = Кому?
desk-transfer-note = Что важно знать? (необязательно)
desk-transfer-choose = Выберите, пожалуйста, коллегу или команду.
desk-transfer-nobody = Сейчас на смене больше никого нет, а команды пока не созданы.
desk-transfer-away = { $agent } сейчас не на месте. Разговор ждёт не дольше двенадцати часов, затем возвращается в очередь.
desk-transferred = Разговор передан: { $to }.
desk-snooze-question = Отложить этот разговор?
desk-snooze-explanation = Он останется вашим и вернётся в указанное время или как только { $visitor } напишет.
desk-snooze-until = До какого времени?
desk-snooze-hour = На час
desk-snooze-afternoon = Сегодня днём
desk-snooze-tomorrow = Завтра утром
desk-snooze-own = На выбранное время
desk-snooze-own-time = Дата и время
desk-snooze-choose = Выберите, пожалуйста, время.
desk-snoozed = Отложено до { $time }.
desk-banner-snoozed = Отложено до { $time }. Разговор вернётся, если { $visitor } напишет или если вы ответите.
desk-live-away = Система { $system } недоступна, поэтому этот разговор ждёт здесь. Пожалуйста, ответьте здесь.
desk-wake = Возобновить сейчас
desk-reopen = Открыть снова
desk-reopened = Разговор снова открыт, и он ваш.
desk-join = Вступить
desk-take-over = Забрать себе
desk-undo = Отменить
desk-withdrawn = Сообщение отозвано. Текст снова в поле.
desk-close-undone = Разговор открыт, как и прежде.
desk-cancel = Отмена
desk-yes = Да
desk-no = Нет

## Панель: что написать

desk-modes = Что написать
desk-mode-reply = Ответ
desk-mode-note = Внутренняя заметка
desk-note = Внутренняя заметка
desk-note-placeholder = Напишите заметку для коллег…
desk-note-private = Это видят только коллеги, посетитель не увидит.
desk-note-add = Добавить заметку
desk-note-by = Внутренняя заметка, автор: { $agent }
desk-note-write = Написать внутреннюю заметку
desk-note-cancel = Не писать заметку
desk-canned = Шаблоны
desk-canned-new = Новый
desk-canned-shortcut = Сокращение, одно слово
desk-canned-language = Язык
desk-canned-text = Текст
desk-canned-text-placeholder = Здравствуйте…
desk-canned-variables = Поставьте {"{"}visitor{"}"}, {"{"}agent{"}"} или {"{"}order{"}"} там, где должно стоять имя посетителя, ваше имя или номер заказа.
desk-canned-save = Сохранить
desk-canned-saved = Сохранено.
desk-canned-delete = Удалить
desk-canned-delete-question = Удалить шаблон /{ $shortcut }?
desk-canned-none = Шаблонов пока нет.
desk-canned-nothing = К «/{ $wanted }» не подходит ни один шаблон. Нажмите Esc, чтобы отправить как есть.
desk-original-show = Показать оригинал
desk-original-hide = Скрыть оригинал
desk-translated-from = Автоматический перевод, язык оригинала: { $language }
desk-sent-in = Отправлен перевод: { $language }
desk-sent-show = Показать отправленное
desk-sent-hide = Скрыть отправленное
desk-sent-as-written = Отправлено без перевода
desk-translate-into = Перевод: { $language }
desk-preview = Так это будет в переводе (язык: { $language })
desk-translating = Переводим…
desk-untranslated-same-language = Текст уже на нужном языке ({ $language }). Он будет отправлен как есть.
desk-untranslated-no-pair = Перевода на этот язык здесь нет ({ $language }). Текст будет отправлен так, как вы его написали.
desk-untranslated-unavailable = Переводчик сейчас не отвечает. Если к моменту отправки он не заработает, текст уйдёт так, как вы его написали.
desk-untranslated-too-late = Перевод занимает время. Если к моменту отправки он не будет готов, текст уйдёт так, как вы его написали, а перевод придёт следом.
desk-untranslated-spans-lost = При переводе потерялась бы ссылка, число или имя. Текст будет отправлен так, как вы его написали.
desk-untranslated-too-long = Текст слишком длинный, чтобы перевести его за один раз. Он будет отправлен так, как вы его написали; части покороче можно перевести.
desk-untranslated-nothing-to-translate = Здесь нечего переводить. Текст будет отправлен как есть.
desk-attach = Отправить файл
desk-attachment = Файл { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Макросы
desk-macro-new = Новый макрос
desk-macro-edit = Изменить макросы
desk-macro-name = Название
desk-macro-for = Для кого?
desk-macro-for-me = Только для меня
desk-macro-for-all = Для всех
desk-macro-steps = Шаги
desk-macro-step-add = Добавить шаг
desk-macro-step-down = Переместить ниже
desk-macro-step-remove = Убрать
desk-macro-delete-question = Удалить макрос «{ $name }»?
desk-macro-conflict = Кто-то другой изменил этот макрос. Выберите его в списке, чтобы увидеть новую версию.
desk-macro-done = «{ $name }» выполнен.
desk-macro-partly = «{ $name }» не удалось выполнить полностью
desk-macro-undone = «{ $name }» отменён.
desk-step-reply = Отправить шаблон
desk-step-tag = Добавить метку
desk-step-untag = Убрать метку
desk-step-set-attribute = Задать атрибут
desk-step-prioritise = Задать приоритет
desk-step-note = Добавить внутреннюю заметку
desk-step-take = Взять разговор
desk-step-pass-on = Передать
desk-step-close = Завершить разговор
desk-step-done = Сделано
desk-step-skipped = Не выполнялось
desk-level-normal = Обычный
desk-level-high = Высокий
desk-level-highest = Очень высокий
desk-command = Найти и сделать
desk-command-placeholder = Разговор, шаблон, макрос, статья или действие
desk-command-actions = Действия
desk-command-articles = Статьи
desk-command-pages = Страницы
desk-command-none = Ничего не найдено. Попробуйте другое слово.
desk-command-found = Найдено: { $number }
desk-draft-elsewhere = В другом окне или на другом устройстве вы написали здесь другой текст.
desk-draft-theirs = Взять тот текст
desk-draft-mine = Оставить этот текст

## Панель: что делал ассистент

desk-decision-answer = Ответил
desk-decision-clarify = Переспросил
desk-decision-handoff = Передал человеку
desk-decision-smalltalk = Светская беседа
desk-decision-relay = Передал дальше
desk-kind-question = Вопрос, помог ли ответ
desk-kind-notice = Уведомление
desk-kind-announcement = Отправлено программой сайта
desk-confidence = уверенность { $percent }
desk-article = Статья: { $question }
desk-greeting = Приветствие: { $name }

## Панель: сведения о разговоре

desk-context = Подробности разговора
desk-section-visitor = Посетитель
desk-section-reason = Почему нужен человек
desk-section-attributes = Атрибуты
desk-attribute-change = Изменить: { $name }
desk-attribute-page = Так сообщает страница посетителя; никто этого не проверял
desk-attribute-site = С вашего сайта
desk-attribute-agent = { $agent }
desk-attribute-rule = По правилу
desk-attribute-of-visitor = Это действует во всех разговорах посетителя.
desk-attribute-saved = { $name }: сохранено.
desk-attribute-lost = Кто-то из коллег только что изменил «{ $name }». Посмотрите новое значение, прежде чем менять его.
desk-section-digest = Коротко
desk-section-earlier = Прежние разговоры
desk-section-history = Что было сделано
desk-section-understood = Что понял ассистент
desk-section-tried = Что он пробовал
desk-section-suggestions = Подходящие статьи
desk-fact-name = Имя
desk-fact-language = Язык
desk-fact-channel = Канал
desk-fact-contact-email = Оставленная эл. почта
desk-fact-contact-phone = Оставленный телефон
desk-fact-local-time = Местное время
desk-fact-rating = Оценка
desk-fact-nps = Готовность рекомендовать
desk-fact-comment = Комментарий
desk-rating = { $points } из { $most }
desk-fact-feeling = Настроение
desk-fact-wish = Желание
desk-fact-answer = Лучший найденный ответ
desk-tried-nothing = Ассистент не пробовал отвечать.
desk-suggestions-nothing = Похоже, подходящих статей нет.
desk-articles-search = Поиск статей
desk-articles-none = Статьи не найдены.
desk-audience-visitors = Для вошедших посетителей
desk-audience-agents = Только для операторов
desk-insert = Вставить
desk-insert-article = Вставить «{ $question }» в ответ
desk-show-answer = Показать ответ
desk-inserted = Вставлено. Просмотрите текст; Enter отправит его.
desk-insert-take-first = Сначала возьмите разговор, потом вставляйте.
desk-open-article = Открыть в редакторе
desk-outcome-helpful = Помогло
desk-outcome-unhelpful = Не помогло
desk-outcome-none = Без реакции

desk-digest-first = Первый вопрос
desk-digest-since = Следующие вопросы
desk-digest-wishes = Желания
desk-digest-orders = Заказы
desk-digest-emails = Эл. почта
desk-digest-phones = Телефон
desk-digest-amounts = Суммы
desk-digest-links = Ссылки
desk-digest-messages = Сообщения

desk-earlier-no-question = Без вопроса
desk-earlier-before = Пришёл отсюда
desk-earlier-after = Продолжился здесь
desk-earlier-nps = Готовность рекомендовать: { $points } из { $most }
desk-earlier-title = Разговор от { $day }
desk-state-person = Ведёт человек

desk-deed-opened = Разговор поступает в очередь
desk-deed-taken = { $agent } берёт разговор
desk-deed-accepted = { $agent } принимает разговор
desk-deed-assigned = Ответственный: { $agent }
desk-deed-declined = { $agent } отклоняет разговор
desk-deed-transferred = { $agent } передаёт разговор: { $to }
desk-deed-snoozed = { $agent } откладывает разговор до { $time }
desk-deed-woken = { $agent } возобновляет разговор
desk-deed-agent-left = { $agent } больше не на связи; разговор снова в очереди
desk-deed-returned = { $agent } возвращает разговор ассистенту
desk-deed-closed = { $agent } завершает разговор
desk-deed-reopened = { $agent } снова открывает разговор
desk-deed-written-again = Посетитель написал снова
desk-deed-joined = { $agent } вступает в разговор
desk-deed-taken-over = { $agent } забирает разговор себе
desk-deed-close-undone = { $agent } отменяет завершение
desk-deed-withdrawn = { $agent } отзывает сообщение
desk-deed-tagged = { $agent } меняет метки
desk-deed-attribute-set = { $agent } меняет «{ $name }»: { $before } → { $after }
desk-deed-macro = { $agent } выполняет «{ $macro }»
desk-deed-macro-undone = { $agent } отменяет «{ $macro }»
desk-deed-prioritised = { $agent } задаёт приоритет
desk-deed-ruled = Сработало правило «{ $rule }»
desk-deed-erased = Тексты и личные данные удалены
desk-deed-left = Посетитель покидает очередь

desk-reason-asked = Просьба позвать человека
desk-reason-not-sure = Ассистент не уверен в ответе
desk-reason-not-helpful = Ответы не помогли
desk-reason-upset = Посетитель расстроен
desk-reason-came-back = Снова та же проблема
desk-reason-reopened = Снова открыт после завершения
desk-reason-joined = В разговор вступил сотрудник

desk-emotion-calm = Спокойствие
desk-emotion-frustrated = Досада
desk-emotion-angry = Гнев
desk-emotion-worried = Тревога
desk-emotion-sad = Грусть

desk-intent-greet = Приветствие
desk-intent-goodbye = Прощание
desk-intent-thank = Благодарность
desk-intent-affirm = Согласие
desk-intent-deny = Отказ
desk-intent-ask-human = Поговорить с человеком
desk-intent-decline-human = Обойтись без человека
desk-intent-complain = Жалоба
desk-intent-bot-challenge = Вопрос, не робот ли это
desk-intent-change-language = Сменить язык
desk-intent-ask-question = Вопрос

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
desk-channel-email = Электронная почта
desk-channel-webhook = Webhook

desk-sent-photo = Фото
desk-sent-video = Видео
desk-sent-animation = Анимация
desk-sent-voice = Голосовое сообщение
desk-sent-audio = Аудиофайл
desk-sent-document = Документ
desk-sent-sticker = Стикер
desk-sent-contact = Контакт
desk-sent-location = Геопозиция
desk-sent-invitation = Приглашение на встречу
desk-sent-unknown = То, что здесь нельзя показать
desk-in-reply-to = В ответ на
desk-corrected = Исправлено посетителем
desk-fault-too-large = Не принято: слишком большой файл
desk-fault-gone = На платформе этого больше нет
desk-fault-unreachable = Не удалось получить с платформы
desk-fault-refused = Не принято: такие файлы здесь небезопасны
desk-fault-quota = Не принято: нет места для новых файлов
desk-unreachable-blocked = Посетитель заблокировал нас: ничего из написанного не доходит.
desk-unreachable-stopped = Посетитель просил больше не писать: написанное дойдёт, только когда он сам напишет.
desk-unreachable-undeliverable = Платформа не может связаться с посетителем: ничего из написанного не доходит.
desk-unreachable-window = Посетитель писал слишком давно: платформа доставит написанное, когда он напишет снова.
desk-unreachable-away = Посетитель закрыл страницу: написанное дойдёт, когда он вернётся.
desk-visitor-here = На странице
desk-visitor-gone = Не на странице

## Панель: отчёты

desk-report-range = Период
desk-report-days =
    { $days ->
        [one] За { $days } день
        [few] За { $days } дня
        [many] За { $days } дней
       *[other] За { $days } дня
    }
desk-report-from = С
desk-report-to = По
desk-report-csv = Скачать в CSV
desk-report-overview = Обзор
desk-report-remark = Дни начинаются в полночь по времени { $zone }. Изменения считаются по сравнению с периодом с { $from } по { $to }. Вопросительный знак рядом с показателем объясняет его, а сам показатель ведёт к своим разговорам.
desk-report-none = Пока нечего считать
desk-report-nothing = За эти дни ничего нет.
desk-report-waiting = Ждут сейчас
desk-report-waiting-nobody = Никто не ждёт.
desk-report-waiting-longest = Дольше всех: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } передан людям
        [few] { $count } переданы людям
        [many] { $count } передано людям
       *[other] { $count } передано людям
    }
desk-report-first-response = Первый ответ, медиана
desk-report-resolution = Решение, медиана
desk-report-p90 = 9 из 10: не дольше { $time }
desk-report-conversations = Разговоры
desk-report-handoffs = Передано людям
desk-report-closed = Завершено
desk-report-left = Покинули очередь
desk-report-first-response-median = Первый ответ, медиана
desk-report-first-response-p90 = Первый ответ, 9 из 10
desk-report-resolution-median = Решение, медиана
desk-report-resolution-p90 = Решение, 9 из 10
desk-report-containment = Без оператора
desk-report-containment-hint = решено без участия человека
desk-report-first-contact-resolution = Решено с первого обращения
desk-report-first-contact-resolution-hint = решено человеком с первого раза
desk-report-ratings = Оценки
desk-report-csat = Довольны (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } из 5, { $count } оценка
        [few] { $mean } из 5, { $count } оценки
        [many] { $mean } из 5, { $count } оценок
       *[other] { $mean } из 5, { $count } оценки
    }
desk-report-csat-mean = Оценка, средняя
desk-report-nps = Индекс лояльности (NPS)
desk-report-nps-hint = от −100 до +100
desk-report-chart-volume = Разговоры и передачи людям
desk-report-chart-response = Время до первого ответа
desk-report-chart-shares = Доля без оператора и удовлетворённость
desk-report-chart-days = { $figures }, по дням, с { $from } по { $to }. Значения приведены в таблице рядом.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, { $count } наибольшая группа. Все значения приведены в таблице ниже.
        [few] { $figure }, { $count } наибольшие группы. Все значения приведены в таблице ниже.
        [many] { $figure }, { $count } наибольших групп. Все значения приведены в таблице ниже.
       *[other] { $figure }, { $count } наибольшей группы. Все значения приведены в таблице ниже.
    }
desk-report-day = День
desk-report-language = Язык
desk-report-team = Команда
desk-report-agent = Оператор
desk-report-article = Статья
desk-report-by-language = По языкам
desk-report-by-team = По командам
desk-report-by-agent = По операторам
desk-report-by-article = По статьям
desk-report-comments = Что писали посетители
desk-report-contained = Решено ассистентом
desk-report-came-back = Вернулись
desk-report-refused = Ответ не помог
desk-report-not-understood = Не поняты
desk-report-no-question = Без вопроса
desk-report-handed-over = Дошли до людей
desk-report-helpful = Полезные ответы
desk-report-answered = Получили ответ человека
desk-report-first-response-open-median = Первый ответ в рабочее время, медиана
desk-report-first-response-open-p90 = Первый ответ в рабочее время, 9 из 10
desk-report-resolution-open-median = Решение в рабочее время, медиана
desk-report-resolution-open-p90 = Решение в рабочее время, 9 из 10
desk-report-first-reply-kept = Первый ответ в срок
desk-report-next-reply-kept = Следующий ответ в срок
desk-report-resolution-kept = Решено в срок
desk-report-targets-missed = Нарушенные сроки
desk-report-meaning = Что означает «{ $figure }»?
desk-report-means-conversations = Разговоры, которые начались в эти дни и в которых посетитель что-то написал.
desk-report-means-contained = Разговоры, которые не доходили до людей, в которых на последний вопрос ответила статья, а посетитель не сказал, что ответ не помог, и в течение семи дней не вернулся из-за той же статьи и не обратился к людям по неизвестному вопросу.
desk-report-means-came-back = Разговоры, которые не доходили до людей и закончились ответом, но посетитель в течение семи дней начал новый: о той же статье или такой, который дошёл до людей и тема которого неизвестна.
desk-report-means-refused = Разговоры, которые не доходили до людей и в которых посетитель сказал, что последний ответ не помог.
desk-report-means-not-understood = Разговоры, которые не доходили до людей и в которых у ассистента не было ответа на последний вопрос: он переспросил, и на этом всё закончилось.
desk-report-means-no-question = Разговоры, которые не доходили до людей и в которых ни о чём не спросили, например только поздоровались.
desk-report-means-handed-over = Разговоры, которые хотя бы раз дошли до людей, когда бы это ни случилось.
desk-report-means-containment = Доля разговоров, решённых ассистентом, среди всех начавшихся в эти дни. За последние семь дней она ещё может снизиться, потому что посетители могут вернуться.
desk-report-means-helpful = Доля полезных среди тех ответов ассистента, которые посетители оценили.
desk-report-means-handoffs = Сколько раз в эти дни разговоры передавались людям; один разговор может считаться несколько раз.
desk-report-means-answered = Передачи этих дней, в которых человек написал хотя бы раз. Засчитываются тому, кто написал первым.
desk-report-means-closed = Передачи этих дней, завершённые людьми, включая спам. Засчитываются тому, кто вёл разговор последним.
desk-report-means-left = Передачи этих дней, в которых посетитель больше не захотел ждать.
desk-report-means-first-response = Время от передачи до первого сообщения человека, включая нерабочие часы. Засчитывается тому, кто его написал. Половина значений ниже медианы, 9 из 10 ниже второго значения.
desk-report-means-first-response-open = То же время, но только та его часть, которая пришлась на рабочее время команды, а если команды нет, то на рабочее время первой команды.
desk-report-means-resolution = Время от передачи до завершения, включая нерабочие часы, для завершённых передач. Половина значений ниже медианы, 9 из 10 ниже второго значения.
desk-report-means-resolution-open = Время решения, но только та его часть, которая пришлась на рабочее время команды, а если команды нет, то на рабочее время первой команды.
desk-report-means-first-reply-kept = Из первых ответов, для которых у команды был целевой срок: те, что даны вовремя. Каждый считается в тот день, когда это решилось: когда кто-то ответил или когда время вышло. Он засчитывается тому, кто ответил, а просроченный — тому, кто тогда вёл разговор.
desk-report-means-next-reply-kept = Из дальнейших сообщений посетителей, для которых у команды был целевой срок: те, на которые ответили вовремя, от первого сообщения без ответа до следующего слова человека. Каждое считается в тот день, когда это решилось; просроченное засчитывается тому, кто тогда вёл разговор.
desk-report-means-resolution-kept = Из передач, для которых у команды был целевой срок: те, что завершены вовремя, без отложенного времени и без спама. Каждая считается в тот день, когда это решилось, и засчитывается тому, кто тогда вёл разговор.
desk-report-means-targets-missed = Сколько раз в эти дни выходило время первого ответа, следующего ответа или решения; один разговор может считаться несколько раз.
desk-report-means-first-contact-resolution = Среди завершённых первых передач разговоров, кроме спама: доля тех, которые завершены как решённые, не открыты снова в течение семи дней, не получили оценку 1 или 2 и после которых посетитель не вернулся с тем же в течение семи дней от начала.
desk-report-means-ratings = Опросы, на которые посетители ответили в эти дни.
desk-report-means-csat = Доля оценок 4 и 5 среди всех оценок от 1 до 5, поставленных в эти дни.
desk-report-means-csat-mean = Среднее всех оценок от 1 до 5, поставленных в эти дни.
desk-report-means-nps = Доля ответов 9 и 10 минус доля ответов от 0 до 6 среди всех ответов от 0 до 10, данных в эти дни.
desk-report-new = новое
desk-report-as-before = как раньше
desk-report-points = п. п.
desk-report-sides = Ассистент и люди
desk-report-assistant = Только ассистент
desk-report-people = Люди
desk-report-hours = По часам недели
desk-report-channel = Канал
desk-report-tag = Метка
desk-report-reason = Причина
desk-report-by-channel = По каналам
desk-report-by-tag = По меткам
desk-report-by-reason = По причинам передачи
desk-report-somebody = Кто-то из ушедших
desk-report-has-left = { $name } (больше не работает)
desk-report-nobody = Никто
desk-report-no-team = Без команды
desk-report-team-gone = Удалённая команда
desk-report-back = Назад к отчёту
desk-report-more = Показать ещё
desk-report-began = Начало
desk-report-value = Значение
desk-report-counts = учитывается
desk-report-counts-not = не учитывается
desk-report-json = Скачать в JSON
desk-report-comments-csv = Скачать все отзывы в CSV

## Desk: wallboard

desk-wallboard = Табло
desk-wallboard-longest = Самое долгое ожидание
desk-wallboard-available = На связи
desk-wallboard-answered = Сегодня ответили
desk-wallboard-assistant = Сегодня решено ассистентом
desk-wallboard-satisfaction = Довольны сегодня
desk-wallboard-fresh = Данные на { $time }
desk-wallboard-stale = Данные устарели: последние на { $time }

## Панель: сочетания клавиш

desk-shortcuts = Сочетания клавиш
desk-shortcut-move = Двигаться по списку
desk-shortcut-open = Открыть разговор
desk-shortcut-search = Искать разговоры
desk-shortcut-command = Найти и сделать что угодно
desk-shortcut-macros = Выполнить макрос
desk-shortcut-offer = Принять или отклонить предложение
desk-shortcut-canned = Вставить шаблон (в поле ответа)
desk-shortcut-suggest = Вставить предложенную статью
desk-shortcut-note = Написать внутреннюю заметку
desk-shortcut-transfer = Передать
desk-shortcut-snooze = Отложить
desk-shortcut-close = Завершить разговор
desk-shortcut-take = Взять разговор
desk-shortcut-reply = Написать ответ
desk-shortcut-send = Отправить ответ
desk-shortcut-as-written = Отправить ответ без перевода
desk-shortcut-leave = Выйти из поля или вернуться назад
desk-shortcut-help = Показать эту справку
desk-shortcuts-close = Закрыть справку

## Панель: если что-то не получилось

desk-error-unreachable = Сервер сейчас недоступен. Всё, что вы написали, на месте.
desk-error-timed-out = Сервер отвечает слишком долго. Попробуйте, пожалуйста, ещё раз.
desk-error-not-yours = Этот разговор ведёте не вы, поэтому ответ не отправлен.
desk-error-conversation-closed = Этот разговор уже завершён, поэтому ответ не отправлен.
desk-error-unknown-conversation = Этого разговора больше нет.
desk-error-not-waiting = В этом разговоре больше не ждут человека.
desk-error-not-with-bot = Ассистент больше не ведёт этот разговор. Посмотрите его ещё раз.
desk-error-not-closed = Этот разговор уже открыт. Посмотрите его ещё раз.
desk-error-visitor-elsewhere = Посетитель уже начал новый разговор. Ответьте там.
desk-error-too-late = Отзывать поздно: посетитель уже получил сообщение.
desk-error-erased = Этот разговор удалён, открыть его снова нельзя.
desk-error-invalid-tag = В метке от 1 до 50 знаков, в разговоре не больше 20 меток.
desk-error-invalid-attribute = Это значение не подходит. Числа пишите как 12.5, а ссылки полностью, с https://.
desk-error-unknown-attribute = Этого атрибута больше нет.
desk-error-too-many-views = Больше видов сохранить нельзя. Сначала удалите один из них.
desk-error-already-taken = Этот разговор уже ведёт коллега.
desk-error-message-too-long = Ответ слишком длинный. Отправьте его, пожалуйста, двумя частями.
desk-error-not-allowed = У вашей учётной записи нет на это прав.
desk-error-offered = Этот разговор сейчас предложен коллеге. Подождите, пожалуйста, полминуты.
desk-error-not-offered = Этот разговор вам больше не предлагается. Его можно взять из очереди.
desk-error-same-agent = Разговор уже ведёт этот сотрудник.
desk-error-agent-away = Этого сотрудника больше нет на смене. Выберите, пожалуйста, кого-то другого или команду.
desk-error-unknown-agent = Этого сотрудника больше нет на смене. Выберите, пожалуйста, кого-то другого.
desk-error-unknown-team = Этой команды больше нет. Выберите, пожалуйста, другую.
desk-error-changed-meanwhile = В разговоре только что что-то изменилось. Посмотрите, пожалуйста, ещё раз.
desk-error-attachment-too-large = Файл больше { $limit } МБ. Отправьте, пожалуйста, файл поменьше.
desk-error-attachment-refused = Файлы этого типа здесь отправить нельзя. Можно отправить изображения, звук, видео, PDF, текстовые файлы и офисные документы.
desk-error-attachment-mismatch = Содержимое файла не соответствует его названию. Отправьте, пожалуйста, исходный файл.
desk-error-files-storage-full = На сайте нет места для новых файлов. Отправьте, пожалуйста, ссылку и сообщите администратору.
desk-error-unknown-attachment = Этого файла больше нет.
desk-error-shortcut-taken = Такое сокращение уже есть у другого шаблона. Выберите, пожалуйста, другое.
desk-error-unknown-canned-reply = Этого шаблона больше нет.
desk-error-invalid-macro = Укажите название и заполните от одного до десяти шагов. Передача или завершение — последний шаг.
desk-error-unknown-macro = Этого макроса больше нет.
desk-error-too-many-macros = Больше макросов сохранить нельзя. Сначала удалите один.
desk-error-unknown-run = Здесь уже нечего отменять.
desk-error-run-under-way = Это уже выполняется. Загляните чуть позже.
desk-error-not-in-language = Этого шаблона нет на языке посетителя.
desk-error-order-unknown = Этому шаблону нужен номер заказа, а посетитель его не назвал.
desk-error-comes-first = Этот посетитель идёт раньше всех, и так останется.
desk-error-invalid-days = Первый день должен быть раньше последнего, а между ними не больше 400 дней.
desk-error-invalid-time = Выберите, пожалуйста, время в будущем, в пределах ближайших 90 дней.
desk-error-other = Не получилось. Попробуйте, пожалуйста, ещё раз.

## Редактор: общее

editor-title = Статьи
editor-page-title = Редактор статей
editor-skip = Перейти к содержимому
editor-sign-out = Выйти
editor-to-desk = Панель оператора
editor-page-language = Язык страницы
editor-loading = Загрузка…
editor-retry = Повторить
editor-close = Закрыть
editor-cancel = Отмена
editor-dismiss = Скрыть это сообщение

## Редактор: список

editor-new = Новая статья
editor-search = Поиск статей
editor-search-placeholder = Поиск в вопросах, ответах и идентификаторах
editor-filter-status = Статус
editor-filter-language = Язык
editor-status-all = Все
editor-status-draft = Черновик
editor-status-published = Опубликована
editor-status-withdrawn = Отозвана
editor-status-new = Ещё не сохранена
editor-language-any = Все языки
editor-count =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
editor-range = { $from }–{ $to } из { $count }
editor-page-previous = Предыдущая страница
editor-page-next = Следующая страница
editor-no-category = Без категории
editor-no-question = Без вопроса
editor-languages-of = Языки этой статьи
editor-language-source = { $language }, язык оригинала
editor-language-stale = { $language }, текст устарел
editor-languages-more = и ещё { $count }
editor-updated = Изменено { $when }
editor-empty-title = Напишите первую статью
editor-empty-text = Начните с вопроса, который посетители задают часто. Один хороший ответ на одном языке уже помогает на всех остальных.
editor-nothing-title = Ничего не найдено
editor-nothing-text = Этому запросу и этим фильтрам не соответствует ни одна статья.
editor-nothing-clear = Показать все статьи
editor-nothing-write = Написать статью на тему «{ $search }»
editor-list-failed = Не удалось загрузить статьи.

## Редактор: статья

editor-back = Все статьи
editor-article-unknown-title = Такой статьи нет
editor-article-unknown-text = Возможно, она удалена или ссылка неполная.
editor-article-failed = Не удалось загрузить статью.
editor-unsaved = Изменения не сохранены
editor-saved-at = Сохранено { $when }
editor-save-draft = Сохранить черновик
editor-save = Сохранить
editor-publish = Опубликовать
editor-publish-again = Опубликовать снова
editor-withdraw = Отозвать
editor-delete = Удалить
editor-saving = Сохраняется…
editor-languages = Языки
editor-language-add = Язык
editor-language-add-name = Добавить язык
editor-language-remove = Убрать язык: { $language }
editor-language-written-in = Язык оригинала
editor-language-fault = { $language }, нужно проверить
editor-stale-text = Оригинал ({ $source }) изменился с тех пор, как был написан этот текст. Сравните их, пожалуйста, и исправьте этот текст или отметьте, что он по-прежнему верен.
editor-source-show = Показать оригинал ({ $source })
editor-source-hide = Скрыть оригинал ({ $source })
editor-question = Вопрос
editor-question-hint = Так, как спросил бы посетитель.
editor-question-placeholder = Например: Как вернуть товар?
editor-phrasings = Другие формулировки
editor-phrasings-hint = Что посетители пишут на самом деле: другими словами, коротко и подробно. По ним ассистент узнаёт похожие вопросы на любом языке.
editor-phrasings-add = Добавить формулировку
editor-phrasings-placeholder = Введите одну и нажмите Enter или вставьте несколько строк
editor-phrasings-remove = Удалить «{ $phrasing }»
editor-phrasings-item = Формулировка { $number }
editor-phrasings-add-button = Добавить
editor-phrasings-added =
    { $count ->
        [one] Добавлена { $count } формулировка
        [few] Добавлены { $count } формулировки
        [many] Добавлено { $count } формулировок
       *[other] Добавлено { $count } формулировки
    }
editor-phrasings-known = Такая формулировка уже есть.
editor-answer = Ответ
editor-answer-hint = Разметка Markdown: **жирный**, списки через - и ссылки вида [текст](https://…)
editor-answer-preview = Предпросмотр
editor-answer-preview-empty = Здесь появится ответ в том виде, в каком его увидят посетители.
editor-answer-preview-failed = Предпросмотр сейчас недоступен. Написанное вами не пропадёт.
editor-answer-bold = Жирный
editor-answer-list = Список
editor-answer-link = Ссылка
editor-answer-link-text = текст
editor-answer-article = Ссылка на статью
editor-answer-file = Изображение или файл
editor-answer-snippet = Общий текст
editor-answer-missing-snippet = Общего текста «{ $name }» нет. Посетители ничего не увидят на этом месте.
editor-answer-missing-article = Посетители не найдут статью «{ $name }». Они увидят слова без ссылки.
editor-answer-missing-file = Файла «{ $name }» нет. Вставьте его, пожалуйста, ещё раз.
editor-link-article-title = Ссылка на статью
editor-link-article-hint = Посетители попадут на её страницу справки — на своём языке, если он есть.
editor-file-title = Вставить изображение или файл
editor-file-choose = Выбрать файл
editor-file-hint = Изображения, файлы PDF, текстовые, Word и Excel до 10 МБ. Файл можно также перетащить на ответ, а изображение — вставить из буфера.
editor-file-sending = Загрузка…
editor-fault-files-storage-full = На сайте нет места для новых файлов. Уберите файлы из других статей или попросите администратора добавить места.
editor-file-alt = Что на изображении?
editor-file-alt-hint = Это описание прочитают вслух тем, кто не видит изображение. Оно появится и там, где изображения не показываются.
editor-file-alt-missing = Опишите, пожалуйста, изображение в нескольких словах.
editor-file-said = Текст ссылки
editor-file-insert = Вставить
editor-details = Подробности
editor-id = Идентификатор
editor-id-hint = Короткое имя для ссылок и файлов. Потом изменить его нельзя.
editor-category = Категория
editor-category-hint = Объединяет статьи в списке.
editor-readers-title = Для читателей
editor-readers-page = Открыть страницу справки
editor-readers-row = { $language }: помогло { $yes }, не помогло { $no }
editor-readers-none = За девяносто дней никто из читателей не сказал, помогло ли это.
editor-live-title = Актуальные данные
editor-live-hint = Ответ может содержать то, что в эту минуту знает другая система, например на каком этапе находится заказ. Что можно запрашивать, настраивают администраторы.
editor-live-action = Что запрашивается
editor-live-none = Ничего: даётся ответ из самой статьи
editor-live-template = Ответ с актуальными данными
editor-live-template-hint = Значения пишутся в фигурных скобках: { $values }. Если ничего не найдено, даётся ответ из самой статьи.
editor-live-save = Сохранить актуальные данные
editor-live-done = Актуальные данные сохранены.
editor-fault-own-answer-missing = Напишите, пожалуйста, ответ с актуальными данными также на языке самой статьи.
editor-fault-live-answer-too-long = Ответ с актуальными данными может содержать до 20 000 знаков.
editor-fault-language-not-spoken = Ответ с актуальными данными написан на языке, на котором сайт не говорит. Загрузите статью заново; язык может добавить администратор.
editor-fault-unknown-action = Того, что нужно было запросить, больше нет. Выберите, пожалуйста, другое.
editor-tags = Метки
editor-tags-hint = После каждой нажимайте Enter или ставьте запятую.
editor-tags-remove = Удалить метку «{ $tag }»

## Редактор: что получилось

editor-done-draft = Черновик сохранён.
editor-done-saved-withdrawn = Сохранено. Статья остаётся отозванной.
editor-done-published = Опубликовано. Ассистент теперь отвечает по этой статье.
editor-done-withdrawn = Отозвано. Ассистент больше не использует эту статью.
editor-done-deleted = Статья удалена.
editor-done-nothing = Всё уже сохранено.
editor-fault-some = Проверьте, пожалуйста, отмеченные поля.
editor-fault-question = Напишите, пожалуйста, вопрос.
editor-fault-answer = Напишите, пожалуйста, ответ. Для черновика хватит и наброска.
editor-fault-answer-translation = Напишите, пожалуйста, ответ на этом языке или уберите язык.
editor-fault-id = Одно слово без пробелов и косых черт, например return-an-item.
editor-fault-id-missing = Укажите, пожалуйста, идентификатор статьи.
editor-fault-id-taken = Такой идентификатор уже есть у другой статьи.
editor-failed-unreachable = Сервер недоступен. Ваш текст остаётся здесь; попробуйте, пожалуйста, чуть позже.
editor-failed-signed-out = Войдите, пожалуйста, снова. Ваш текст остаётся здесь.
editor-failed = Не получилось: { $message }

## Редактор: прежде чем что-то произойдёт

editor-leave-title = Уйти без сохранения?
editor-leave-text = Ваши изменения не сохранены.
editor-leave-go = Уйти без сохранения
editor-leave-stay = Остаться
editor-withdraw-title = Отозвать эту статью?
editor-withdraw-text = Ассистент перестанет отвечать по ней. Текст сохранится, и статью можно будет опубликовать снова.
editor-delete-title = Удалить эту статью?
editor-delete-text = «{ $question }» удаляется на всех языках. Статью можно вернуть в разделе «Удалённые статьи». Если она лишь на время не нужна, отзовите её.
editor-delete-go = Удалить
editor-remove-language-title = Убрать язык ({ $language })?
editor-remove-language-text = Вопрос, формулировки и ответ на этом языке ({ $language }) исчезнут, как только вы сохраните статью.
editor-remove-language-go = Убрать язык
editor-conflict-title = Эту статью сохранил кто-то другой
editor-conflict-text = Пока вы писали, кто-то из коллег сохранил другую версию. Какую оставить?
editor-conflict-differs = Различаются:
editor-conflict-theirs = Взять чужую
editor-conflict-mine = Оставить мою
editor-conflict-later = Решить позже
editor-gone-title = Эту статью удалил кто-то другой
editor-gone-text = Ваш текст ещё здесь. Сохранить его как новую статью?
editor-gone-save = Сохранить как новую

## Editor: what becomes of an article

editor-status-archived = В архиве
editor-archive = В архив
editor-archive-title = Отправить статью в архив?
editor-archive-text = Ассистент перестанет отвечать по ней, и она уйдёт из списка. Вы найдёте её в разделе «В архиве» и сможете опубликовать снова.
editor-linked-from = На неё ссылаются эти статьи; ссылки в них перестанут работать:
editor-linked-renamed = В статьях со ссылкой на неё остаётся прежний текст ссылки: { $names }
editor-done-archived = Статья в архиве. Вы найдёте её в разделе «В архиве».
editor-done-saved-archived = Сохранено. Статья остаётся в архиве.
editor-save-later = Сохранить на потом
editor-publish-changes = Опубликовать изменения
editor-done-staged = Сохранено. Посетители увидят это только после публикации.
editor-staged-mark = Неопубликованные изменения
editor-broken = Нерабочие ссылки
editor-staged-text = Посетители пока не видят этих изменений.
editor-staged-show = Показать изменения
editor-staged-seen = Видят посетители
editor-staged-wanted = Будет опубликовано
editor-staged-discard = Отменить изменения
editor-staged-discard-title = Отменить эти изменения?
editor-staged-discard-text = Статья останется такой, какой её сейчас видят посетители. Изменения сохранятся в истории.
editor-done-discarded = Изменения отменены.
editor-more = Ещё
editor-history = История
editor-history-older = Показать более ранние
editor-history-by = { $author }, { $when }
editor-history-choose = Выберите запись, чтобы увидеть, что изменилось.
editor-history-changed = Что изменилось
editor-history-compared = По сравнению с текущим
editor-history-same = Текст тот же.
editor-history-restore = Вернуть этот текст
editor-history-unsaved = Сначала сохраните или отмените то, что пишете.
editor-done-restored = Прежний текст возвращён.
editor-done-restored-staged = Прежний текст возвращён. Посетители увидят его после публикации.
editor-deed-saved = Сохранено
editor-deed-staged = Сохранено на потом
editor-deed-discarded = Изменения отменены
editor-deed-published = Опубликовано
editor-deed-withdrawn = Отозвано
editor-deed-archived = Отправлено в архив
editor-deed-deleted = Удалено
editor-deed-restored = Возвращено
editor-deed-released = Опубликовано в срок
editor-deed-expired = Отправлено в архив в срок
editor-deed-held = Не опубликовано в срок: один из ответов пуст
editor-deed-stopped = Не опубликовано в срок: проверочные вопросы против
editor-side-before = До
editor-side-after = После
editor-side-theirs = Чужая версия
editor-side-mine = Ваша версия
editor-schedule = Расписание
editor-schedule-publish-at = Опубликовать
editor-schedule-expires-at = В архив
editor-schedule-hint = Оставьте поле пустым, если ничего не должно произойти. Время указано для пояса { $zone }.
editor-schedule-save = Сохранить сроки
editor-schedule-will-publish = Публикация: { $when }
editor-schedule-will-expire = В архив: { $when }
editor-done-scheduled = Сроки сохранены.
editor-fault-invalid-schedule = Выберите время в будущем; публикация должна быть раньше отправки в архив.
editor-fault-nothing-to-publish = Нет изменений, которые можно опубликовать позже. Сначала сохраните их на потом.
editor-fault-schedule-unsaved = Сначала сохраните написанное, затем выберите сроки.
editor-fault-changed-meanwhile = Тем временем это изменил кто-то из коллег. Перезагрузите страницу, чтобы увидеть.
editor-fault-attachment-mismatch = Этот файл повреждён, или его содержимое не соответствует названию. Выберите, пожалуйста, другой.
editor-fault-attachment-refused = Такие файлы нельзя использовать в ответах. Выберите, пожалуйста, изображение, PDF, текстовый файл, файл Word или Excel.
editor-fault-attachment-too-large = Файл слишком большой. Выберите, пожалуйста, файл не больше 10 МБ.
editor-audience = Для кого
editor-audience-hint = Ассистент отвечает только тем, для кого статья. Операторы находят все статьи.
editor-audience-public = Для всех
editor-audience-visitors = Для вошедших посетителей
editor-audience-agents = Только для операторов
editor-owner = Ответственный
editor-owner-hint = Следит за статьёй.
editor-owner-none = Никто
editor-review-by = Проверить до
editor-review-by-hint = С этого дня статья будет в разделе «Пора проверить».
editor-due = Пора проверить
editor-filter-only = Сузить список
editor-only-all = Без других условий
editor-only-mine = Мои статьи
editor-deleted = Удалённые статьи
editor-deleted-none = Ничего не удалено.
editor-deleted-restore = Вернуть
editor-deleted-done = Статья возвращена как черновик.
editor-unsaved-offer = Здесь остался несохранённый текст: { $when }.
editor-unsaved-take = Вернуть
editor-unsaved-drop = Выбросить
editor-wording-conflict-title = Этот текст изменил кто-то другой

## Редактор: что ответил бы ассистент

editor-ask-title = Что ответил бы бот?
editor-ask-open = Проверить вопрос
editor-ask-intro = Спросите, как спросил бы посетитель, на любом языке. Никому ничего не отправляется.
editor-ask-question = Вопрос посетителя
editor-ask-placeholder = Например: где моя посылка?
editor-ask-language = Язык
editor-ask-language-detect = Определить язык
editor-ask-send = Спросить
editor-ask-asking = Спрашиваем…
editor-ask-again = Спрашиваем снова с учётом изменения…
editor-ask-empty = Сначала напишите, пожалуйста, вопрос.
editor-ask-failed = Не удалось спросить ассистента. Попробуйте, пожалуйста, ещё раз.
editor-ask-before = До вашего изменения: { $decision }, { $confidence }
editor-ask-same = Ваше изменение не повлияло на этот вопрос.
editor-ask-decision-answer = Отвечает
editor-ask-decision-clarify = Переспрашивает
editor-ask-decision-handoff = Передаёт человеку
editor-ask-decision-smalltalk = Светская беседа
editor-ask-says-answer = Посетитель получил бы эту статью.
editor-ask-says-clarify = Посетителя спросили бы, что из этого имеется в виду.
editor-ask-says-other-words = Посетителя попросили бы сказать другими словами.
editor-ask-says-handoff = К разговору подключили бы коллегу.
editor-ask-says-smalltalk = Посетитель получил бы дружелюбный ответ, без статьи.
editor-ask-reason-asked = Посетитель просит позвать человека.
editor-ask-reason-upset = Посетитель расстроен.
editor-ask-reason-not-sure = Ассистент недостаточно знает об этом.
editor-ask-reason-came-back = Та же проблема уже возникала.
editor-ask-reason-no-words = В сообщении нет ни одного слова.
editor-ask-confidence = Уверенность в лучшей статье
editor-ask-sure-very = очень высокая
editor-ask-sure-fairly = достаточная
editor-ask-sure-hardly = недостаточная
editor-ask-sure-not = ответ неизвестен
editor-ask-understood = Распознано как
editor-ask-answer = Ответ
editor-ask-answer-language = язык: { $language }
editor-ask-here = Вы редактируете эту статью
editor-ask-runners = Другие варианты
editor-ask-matches = Что найдено
editor-ask-matched = по формулировке «{ $phrasing }»
editor-ask-nothing = Ни одна статья не близка к этому вопросу.
editor-ask-add-phrasing = Добавить вопрос в формулировки
editor-ask-added-phrasing = Добавлено в формулировки. Опубликуйте, чтобы увидеть результат.
editor-ask-write = Написать статью для этого вопроса

## Редактор: сообщения при передаче человеку

editor-views = Разделы редактора
editor-view-list = Статьи
editor-view-messages = Сообщения
editor-view-snippets = Общие тексты
editor-view-glossary = Глоссарий
editor-wording-intro = Это посетители читают на своём языке, когда разговор переходит к человеку. Сформулируйте так, как принято в вашей компании: новый текст увидит уже следующий посетитель.
editor-wording-language = Язык сообщений
editor-wording-search = Поиск сообщений
editor-wording-search-placeholder = Поиск в сообщениях
editor-wording-tone = Тон
editor-tone-all = Оба тона
editor-tone-formal = Официальный
editor-tone-plain = Простой
editor-wording-own = свой текст
editor-wording-own-count = Свой текст ({ $count })
editor-wording-own-none = Все сообщения пока в исходном виде.
editor-wording-count =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
editor-wording-nothing-clear = Показать все сообщения
editor-wording-failed = Не удалось загрузить сообщения.
editor-wording-invitation = Выберите сообщение, чтобы прочитать его целиком и сформулировать иначе.
editor-wording-back = Все сообщения
editor-wording-text = Текст (язык: { $language })
editor-wording-forms = Какой текст подставится, зависит от значения «{ $variable }». Для каждого варианта есть своё поле.
editor-wording-form-number = только для { $number }
editor-wording-form-numbers = для { $numbers }
editor-wording-form-such = для таких чисел, как { $numbers }
editor-wording-form-other = для всех остальных, например { $numbers }
editor-wording-form-rare = для формы «{ $form }»
editor-wording-variables = Вставить на место курсора:
editor-wording-preview = Что прочитает посетитель
editor-wording-is-original = Исходный текст
editor-wording-original = Исходный текст
editor-wording-to-original = Вернуть исходный
editor-wording-original-title = Вернуть исходный текст?
editor-wording-original-text = Несохранённые изменения пропадут.
editor-wording-original-go = Вернуть исходный
editor-wording-done = Сохранено. Теперь посетители читают этот текст.
editor-wording-done-original = Исходный текст возвращён.
editor-wording-history = Прежние тексты
editor-wording-was-original = Возврат к исходному
editor-wording-restore = Вернуть
editor-wording-restore-name = Вернуть этот текст: { $author }, { $when }
editor-part-salutation = Обращение
editor-part-feeling = Что чувствует посетитель
editor-part-reason = Почему подключается человек
editor-part-next = Что будет дальше
editor-part-waiting = Во время ожидания
editor-part-person = Разговор с человеком
editor-part-after = После разговора
editor-part-other = Прочее
editor-variable-name = имя посетителя
editor-variable-agent = имя коллеги
editor-variable-team = команда
editor-variable-when = день и время
editor-variable-place = место в очереди
editor-variable-minutes = число минут
editor-variable-hours = число часов
editor-variable-line = линия помощи
editor-wording-salutation = Обращение
editor-wording-salutation-when = Стоит в начале, если имя посетителя известно.
editor-wording-feeling-calm = Спокойствие
editor-wording-feeling-frustrated = Досада
editor-wording-feeling-angry = Гнев
editor-wording-feeling-worried = Тревога
editor-wording-feeling-sad = Грусть
editor-wording-feeling-despair = В отчаянии
editor-wording-feeling-grief = В горе
editor-wording-feeling-emergency = В опасности
editor-wording-feeling-compromised = Аккаунт или карта в чужих руках
editor-wording-misread = Ошибочно принято за отчаяние
editor-wording-despair-nobody = В отчаянии, но никого нет
editor-wording-despair-line = В отчаянии: кто выслушает
editor-wording-apology = Извинение
editor-wording-why-not-sure = Ассистент не уверен
editor-wording-why-not-helpful = Ответы не помогли
editor-wording-why-came-back = Снова та же проблема
editor-wording-takeover = Передано команде
editor-wording-takeover-closed = Никого нет на работе
editor-wording-next-long-queue = Ждёт много людей
editor-wording-agent-left = Коллеге пришлось уйти
editor-wording-next-place = Место в очереди
editor-wording-next-waiting-time = Время ожидания
editor-wording-next-waiting-hours = Время ожидания в часах
editor-wording-next-waiting-hour-and-half = Время ожидания: полтора часа
editor-wording-next-waiting-unknown = Время ожидания неизвестно
editor-wording-next-nobody-here = Никого из коллег нет в сети
editor-wording-next-when-back = Когда коллеги вернутся
editor-wording-next-no-repeating = Повторять ничего не придётся
editor-wording-still-waiting = Посетитель пишет во время ожидания
editor-wording-still-waiting-first = Посетитель вне очереди пишет во время ожидания
editor-wording-waiting-longer = Ждать дольше, чем было сказано
editor-wording-left-queue = Посетитель больше не хочет ждать
editor-wording-left-queue-solved = Посетитель больше не ждёт: вопрос решён
editor-wording-taken = Коллега начинает разговор
editor-wording-transferred = Разговор переходит к другому коллеге
editor-wording-transferred-away = Передано сотруднику, которого нет на месте
editor-wording-transferred-team = Разговор передан команде
editor-wording-given-back = Снова отвечает ассистент
editor-wording-closed = Разговор завершён

## Редактор: машинные черновики и что изменилось

editor-language-machine = { $language }, машинный черновик, не проверен
editor-machine = Машинный черновик, не проверен.
editor-machine-text = Сверьте его с оригиналом и исправьте, а затем отметьте как проверенный.
editor-machine-reviewed = Проверено
editor-machine-was-reviewed = Проверено. Отметка вступит в силу, когда вы сохраните.
editor-machine-undo = Ещё нет
editor-machine-draft-it = Машинный черновик
editor-machine-drafting = Создаём черновик…
editor-machine-done = Черновик готов (язык: { $language }). Проверьте его, пожалуйста.
editor-machine-save-first = Сначала сохраните, пожалуйста, оригинал ({ $source }): черновик создаётся по сохранённому тексту.
editor-drafts-title = Создать машинные черновики ({ $language })?
editor-drafts-text = Статей: { $number }. Черновики создаются в фоновом режиме и ждут вашей проверки. То, что написали люди, останется как есть.
editor-drafts-progress = { $language }: просмотрено { $done } из { $total }
editor-drafts-done = { $language }: готово черновиков { $drafted } из { $total }.
editor-drafts-ended = Работа прервалась, не дойдя до всех статей. Запустите её снова для остальных.
editor-drafts-without = Без черновика: { $number }
editor-drafts-chosen = Машинные черновики для выбранных: { $number }
editor-drafts-choose = Выбрать «{ $question }»
editor-drafts-choose-all = Выбрать все на этой странице
editor-drafts-why-written = Этот текст написал человек, поэтому он оставлен как есть.
editor-drafts-why-up-to-date = Черновик уже есть.
editor-drafts-why-empty = В статье пока нет ответа.
editor-drafts-why-gone = Этой статьи больше нет.
editor-drafts-why-changed = В это время кто-то менял статью.
editor-drafts-why-no-pair = Система перевода не работает с этой парой языков.
editor-drafts-why-too-late = Система перевода работала слишком долго.
editor-drafts-why-spans-lost = Потерялась ссылка, число или термин.
editor-drafts-why-too-long = Текст слишком длинный для системы перевода.
editor-drafts-why-unavailable = Система перевода сейчас не отвечает.
editor-drafts-why-failed = На нашей стороне что-то пошло не так.
editor-fault-drafts-under-way = Черновики уже готовятся. Подождите или остановите их.
editor-changes-show = Сравнить с прежним
editor-changes-hide = Скрыть сравнение
editor-changes-before = Раньше
editor-changes-after = Сейчас
editor-changes-unknown = Как текст выглядел тогда, уже неизвестно.
editor-changes-failed = Изменение сейчас показать нельзя. Попробуйте, пожалуйста, ещё раз.
editor-source-part-changed = С тех пор изменено
editor-stale-confirm = Всё верно
editor-stale-confirmed = Текст отмечен как актуальный (язык: { $language }).

## Editor: snippets

editor-snippets-intro = Короткие тексты, которые есть во многих статьях, например часы работы. Измените текст здесь — и он сразу изменится во всех статьях, где используется.
editor-snippets-add = Новый общий текст
editor-snippets-search = Поиск общих текстов
editor-snippets-empty-title = Общих текстов пока нет
editor-snippets-empty-text = Напишите здесь то, что слово в слово повторяется в нескольких статьях. Затем вставьте этот текст в ответы кнопкой «Общий текст».
editor-snippets-failed = Не удалось загрузить общие тексты.
editor-snippet-pick-title = Вставить общий текст
editor-snippet-name = Название
editor-snippet-name-hint = Строчные латинские буквы от a до z, цифры и дефисы, например opening-hours.
editor-snippet-used = Статьи, где он используется
editor-snippet-unused = Пока не используется ни в одной статье.
editor-snippet-delete-title = Удалить «{ $name }»?
editor-snippet-delete-text = В этих статьях на его месте ничего не будет:
editor-snippet-done = Сохранено. Новый текст уже во всех статьях, где он используется.
editor-snippet-deleted = Удалено.
editor-snippet-conflict-title = Кто-то другой сохранил этот общий текст
editor-snippet-fault-text = Напишите, пожалуйста, текст хотя бы на одном языке.
editor-snippet-fault-taken = Другой общий текст уже так называется.

## Редактор: глоссарий

editor-glossary-intro = Названия и термины, которые система перевода не должна передавать по-своему. На языках, для которых вы не укажете перевод, термин остаётся таким, как написано здесь.
editor-glossary-add = Добавить термин
editor-glossary-search = Поиск терминов
editor-glossary-count =
    { $count ->
        [one] { $count } термин
        [few] { $count } термина
        [many] { $count } терминов
       *[other] { $count } термина
    }
editor-glossary-more =
    { $count ->
        [one] Ещё { $count } термин: воспользуйтесь поиском.
        [few] Ещё { $count } термина: воспользуйтесь поиском.
        [many] Ещё { $count } терминов: воспользуйтесь поиском.
       *[other] Ещё { $count } термина: воспользуйтесь поиском.
    }
editor-glossary-empty-title = Терминов пока нет
editor-glossary-empty-text = Добавьте названия ваших продуктов или слова, которые в вашей компании имеют особый смысл.
editor-glossary-failed = Не удалось загрузить глоссарий.
editor-glossary-term = Термин
editor-glossary-remove = Удалить термин «{ $term }»
editor-glossary-rendering = Перевод «{ $term }» (язык: { $language })
editor-glossary-rendering-remove = Удалить перевод «{ $term }» (язык: { $language })
editor-glossary-language-add = Добавить язык для «{ $term }»
editor-glossary-fault-term = Напишите, пожалуйста, термин или удалите его.
editor-glossary-done = Сохранено. Теперь переводы будут следовать глоссарию.
editor-glossary-conflict-title = Глоссарий сохранил кто-то другой
editor-glossary-conflict-text = Пока вы писали, кто-то из коллег сохранил другую версию. Какую оставить?

## Editor: scripted dialogues

editor-view-dialogues = Диалоги
editor-dialogues-intro = Разговоры, с которыми бот должен справляться. Прогоняйте их после каждого большого изменения статей: посетители, операторы и отчёты этого не заметят.
editor-dialogues-new = Новый диалог
editor-dialogues-play-all = Прогнать все
editor-dialogues-stop = Остановить
editor-dialogues-search = Поиск по диалогам
editor-dialogues-outcome = Результат
editor-dialogues-passed = Пройден
editor-dialogues-failed = Не пройден
editor-dialogues-unplayed = Не проверен
editor-dialogues-count =
    { $count ->
        [one] { $count } диалог
        [few] { $count } диалога
        [many] { $count } диалогов
       *[other] { $count } диалога
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } реплика
        [few] { $count } реплики
        [many] { $count } реплик
       *[other] { $count } реплики
    }
editor-dialogues-progress = Проверено: { $done } из { $total }
editor-dialogues-playing = Идёт проверка…
editor-dialogues-played-at = Проверен { $when }
editor-dialogues-done-passed = Все диалоги прошли как ожидалось.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } диалог прошёл не так, как ожидалось.
        [few] { $count } диалога прошли не так, как ожидалось.
        [many] { $count } диалогов прошли не так, как ожидалось.
       *[other] { $count } диалога прошли не так, как ожидалось.
    }
editor-dialogues-busy = Диалоги уже проверяются. Пожалуйста, дождитесь окончания.
editor-dialogues-import = Импортировать файл
editor-dialogues-export = Экспортировать в файл
editor-dialogues-imported = Добавлено: { $added }. Изменено: { $changed }. Без изменений: { $same }.
editor-dialogues-empty-title = Запишите, с чем бот должен справляться
editor-dialogues-empty-text = Диалог — это то, что пишет посетитель, и то, чего вы каждый раз ожидаете. Прогоняйте все, когда изменились статьи, и сразу увидите, что ещё работает, а что нет.
editor-dialogues-empty-example = Начать с этого примера
editor-dialogues-example-name = Просьба позвать человека
editor-dialogues-example-visitor = Хочу поговорить с живым человеком
editor-dialogues-load-failed = Не удалось загрузить диалоги.
editor-dialogues-nothing-clear = Показать все диалоги
editor-dialogue-back = Все диалоги
editor-dialogue-name = Название
editor-dialogue-name-placeholder = Например: Заказ и срок доставки
editor-dialogue-page = Язык страницы посетителя
editor-dialogue-turn = Реплика { $number }
editor-dialogue-turn-add = Добавить реплику
editor-dialogue-turn-up = Переместить реплику { $number } выше
editor-dialogue-turn-down = Переместить реплику { $number } ниже
editor-dialogue-turn-remove = Удалить реплику { $number }
editor-dialogue-visitor = Посетитель пишет
editor-dialogue-expected = Ожидается
editor-dialogue-expected-nothing = Подойдёт любой ответ.
editor-dialogue-expect = Условие
editor-dialogue-expect-name = Добавить условие к реплике { $number }
editor-dialogue-seen = Что сделал бот
editor-dialogue-seen-not-yet = Прогоните диалог, чтобы увидеть это.
editor-dialogue-seen-outdated = До вашего изменения. Прогоните ещё раз.
editor-dialogue-holds = как ожидалось
editor-dialogue-differs = не так, как ожидалось
editor-dialogue-play = Прогнать
editor-dialogue-save-play = Сохранить и прогнать
editor-dialogue-done = Диалог сохранён.
editor-dialogue-done-passed = Всё прошло как ожидалось.
editor-dialogue-done-failed = Не всё прошло как ожидалось. Различия отмечены.
editor-dialogue-not-played = Не удалось прогнать диалог. Попробуйте ещё раз.
editor-dialogue-fault-name = Дайте, пожалуйста, диалогу название.
editor-dialogue-fault-name-taken = Другой диалог на этом языке уже так называется.
editor-dialogue-fault-visitor = Напишите, пожалуйста, что говорит посетитель.
editor-dialogue-fault-value = Выберите хотя бы одно значение или удалите условие.
editor-dialogue-conflict-title = Этот диалог сохранил кто-то другой
editor-dialogue-delete-title = Удалить этот диалог?
editor-dialogue-unknown = Такого диалога нет
editor-expect-article = Показывает одну из этих статей
editor-expect-offers = Показывает или предлагает одну из них
editor-expect-covers = Затрагивает и одну из них
editor-expect-not = Не показывает ни одной из этих статей
editor-expect-answers = Показывает статью
editor-expect-words = Говорит эти слова
editor-expect-decision = Что делает бот
editor-expect-person = Ждёт человека
editor-expect-urgent = Идёт раньше всех
editor-expect-language = Говорит на языке
editor-expect-picks = Показывает вариант номер
editor-expect-talk = Светская реплика, например
editor-expect-no-talk = Без светских реплик, например
editor-expect-any = Один из нескольких вариантов
editor-expect-any-hint = Взято из файла и остаётся как есть.
editor-expect-picks-last = последний
editor-expect-words-placeholder = Введите и нажмите Enter
editor-talk-helpful = Рад, что помогло
editor-talk-which-language = Спрашивает, на каком языке общаться
editor-yes = Да
editor-no = Нет
editor-pick-article = Найти статью
editor-pick-article-none = Статья не найдена
editor-pick-remove = Убрать «{ $value }»
editor-seen-article = Показанная статья
editor-seen-article-none = Нет
editor-seen-choices = Предложено

## Editor: articles from files

editor-import-title = Статьи из файлов
editor-import-hint = Файлы таких видов, как { $formats }, или статьи из { $systems }. До сохранения видно, что изменится.
editor-import-choose = Выбрать файлы
editor-import-folder = Выбрать папку
editor-import-reading = Файлы читаются…
editor-import-columns = Столбцы
editor-import-column = Столбец
editor-import-sample = Содержимое
editor-import-field = Считается полем
editor-import-left-out = Не используется
editor-import-encoding = Кодировка
editor-import-encoding-auto = Определить
editor-import-separator = Разделитель
editor-import-tab = Табуляция
editor-import-language = Если язык не указан
editor-import-header = В первой строке названия столбцов
editor-import-added = Новые: { $number }
editor-import-changed = Изменённые: { $number }
editor-import-same = Без изменений: { $number }
editor-import-faults = Сначала исправить: { $number }
editor-import-file = Файл
editor-import-row = Строка
editor-import-what = Что исправить
editor-import-notes = Замечания: { $number }
editor-import-rows = Строки: { $number }
editor-import-go = Импортировать
editor-import-again = Другие файлы
editor-import-nothing = Ничего не изменится: всё это уже есть.
editor-import-going = Готовим поиск: { $done } из { $total }
editor-import-held = Приостановлено: { $number }
editor-import-held-text = Эти статьи не проходят собственные проверочные вопросы или отбирают чужие. Новые станут черновиками, а изменения подождут, пока вы их не опубликуете.
editor-import-anyway = Опубликовать и эти
editor-import-sound = Проверочные вопросы не против.
editor-import-overtaken = За это время кто-то из коллег изменил одну из этих статей. Посмотрите изменения ещё раз.
editor-import-lost = За это время сервер был остановлен. Ничего не сохранено; импортируйте файлы ещё раз.
editor-import-too-large = Вместе эти файлы больше { $most } МБ. Импортируйте их по частям.
editor-import-guessed = предположительно

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Без ответа
editor-gaps-intro = О чём спрашивали посетители и на что ассистент не смог хорошо ответить: по темам, на всех языках вместе.
editor-gaps-show = Какие темы
editor-gaps-open = Ждут ответа
editor-gaps-answered = С ответом
editor-gaps-dismissed = Отклонённые
editor-gaps-proposals = Предложенные формулировки
editor-gaps-period = Период
editor-gaps-days-7 = Последние 7 дней
editor-gaps-days-28 = Последние 4 недели
editor-gaps-days-90 = Последние 3 месяца
editor-gaps-count = Тем: { $number }
editor-gaps-asked = Вопросов: { $number }
editor-gaps-before = За прошлый период: { $number }
editor-gaps-last = Последний вопрос: { $when }
editor-gaps-waiting = Ещё распределяется: { $number }
editor-gaps-none = Здесь нет тем.
editor-gaps-empty-title = Без ответа ничего не осталось
editor-gaps-empty-text = Когда посетитель не получает ответа, получает уточняющий вопрос, плохой ответ или попадает к человеку, его вопрос появляется здесь.
editor-gaps-failed = Не удалось загрузить.
editor-gap-back = Все темы
editor-gap-unknown = Этой темы больше нет
editor-gap-draft = Написать статью
editor-gap-draft-hint = Вопросы станут её формулировками, а лучший ответ оператора — первым ответом. До публикации её никто не видит.
editor-gap-teach = Добавить к статье
editor-gap-which = Какая статья на это отвечает?
editor-gap-nearby = Статьи о похожем
editor-gap-dismiss = Отклонить
editor-gap-reopen = Вернуть
editor-gap-questions = О чём спрашивали
editor-gap-answers = Что ответили операторы
editor-gap-answers-none = На это ещё никто не ответил.
editor-gap-taught = Добавлено к статье как формулировки.
editor-gap-dismissed = Отклонено. Тема не вернётся, если об этом спросят снова.
editor-gap-reopened = Снова среди тем, которые ждут ответа.
editor-gap-settled = Этой темой уже занялся кто-то из коллег.
editor-gap-unpublished = Статья ещё не опубликована
editor-gap-article = Открыть статью
editor-gap-since-before = Осталось без ответа за предыдущий период: { $number }
editor-gap-since-after = С тех пор: { $number }
editor-gap-since-answered = Ответила статья: { $number }
editor-gap-cause-unanswered = Нет ответа
editor-gap-cause-clarify = Уточняющий вопрос
editor-gap-cause-unhelpful = Ответ не помог
editor-gap-cause-person = К человеку
editor-proposals-intro = Чему научили команда и посетители: вопросы, на которые отвечает статья. Ни один не используется, пока вы его не примете.
editor-proposals-count = Предложений: { $number }
editor-proposals-empty-title = Предложений нет
editor-proposals-empty-text = Когда оператор отправляет статью или посетитель выбирает её либо говорит, что она помогла, вопрос предлагается здесь.
editor-proposal-text = Формулировка
editor-proposal-accept = Принять
editor-proposal-reject = Пропустить
editor-proposal-accepted = Добавлено к статье.
editor-proposal-rejected = Пропущено. Больше предлагаться не будет.
editor-proposal-reviewed = Кто-то из коллег уже решил это.
editor-proposal-source-inserted = Оператор отправил статью
editor-proposal-source-chosen = Посетитель выбрал статью
editor-proposal-source-helped = Ответ помог

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Качество
editor-quality-synonyms = Синонимы
editor-quality-duplicates = Похожие статьи
editor-tests = Проверочные вопросы
editor-tests-hint = По одному в строке. Посетители их не видят. Перед публикацией ассистенту задают каждый из них, и он должен ответить этой статьёй.
editor-tests-language = Язык проверочных вопросов
editor-tests-try = Проверить все вопросы
editor-tests-trying = Задаём проверочные вопросы…
editor-tests-far = Задано: { $done } из { $total }
editor-tests-none = Проверочных вопросов пока нет ни здесь, ни в других статьях.
editor-tests-failed = Не удалось задать проверочные вопросы. Попробуйте ещё раз.
editor-tests-incomplete = Сначала напишите вопрос и ответ.
editor-tests-passed = Находят эту статью: { $found } из { $total }
editor-tests-won = Теперь находят свою статью: { $number }
editor-tests-lost = Больше не находят свою статью: { $number }
editor-tests-same = Это изменение не влияет ни на один проверочный вопрос сайта. Всего их { $total }.
editor-tests-found = находит свою статью
editor-tests-offered = переспрашивает, предлагая нужную статью
editor-tests-other = получает вместо неё «{ $article }»
editor-tests-missed = не находит ответа
editor-held-title = Публикация приостановлена
editor-held-text = Эти проверочные вопросы не нашли бы свою статью:
editor-held-later = Сначала исправить
editor-held-anyway = Всё равно опубликовать
editor-held-mark = Приостановлено
editor-held-list = Не опубликовано, как было намечено: { $number }
editor-held-show = Показать
editor-held-time = Не опубликовано в срок ({ $when }): эти проверочные вопросы не нашли бы свою статью:
editor-held-import = Не опубликовано при импорте ({ $when }): эти проверочные вопросы не нашли бы свою статью:
editor-held-empty = Не опубликовано в срок ({ $when }): один из ответов был пуст. Напишите его и опубликуйте.
editor-synonyms-intro = Слова, которые здесь значат одно и то же: например, «COVID-19» и «коронавирус» или «посылка» и её название у вашей марки. Вопрос с одним из них ищется и с остальными.
editor-synonyms-add = Добавить синонимы
editor-synonyms-words = Слова через запятую
editor-synonyms-remove = Убрать { $words }
editor-synonyms-saved = Сохранено. Следующий вопрос уже ищется с ними.
editor-synonyms-failed = Не удалось загрузить синонимы.
editor-synonyms-empty = Синонимов пока нет.
editor-synonyms-lonely = { $word }: нет второго слова. Допишите его или уберите это.
editor-synonyms-proposed = Предложено по сообщениям посетителей
editor-synonyms-pair = { $word } значит { $term }
editor-synonyms-asked = Вопросов: { $number }
editor-synonyms-take = Добавить
editor-duplicates-intro = Статьи, которые отвечают на один вопрос или отбирали бы вопросы друг у друга. Сделайте из двух одну, и ассистенту не придётся выбирать.
editor-duplicates-failed = Не удалось сравнить статьи.
editor-duplicates-far = Просмотрено статей: { $done } из { $total }
editor-duplicates-none = Нет двух статей, отвечающих на один вопрос.
editor-duplicates-same = Обе дают один и тот же ответ.
editor-duplicates-taken = Её вопросов, которые забрала бы другая статья: { $taken } из { $asked }
editor-merge-keep = Оставить эту
editor-merge-title = Сделать из двух статей одну?
editor-merge-text = «{ $kept }» получит все формулировки, метки и проверочные вопросы статьи «{ $other }», которая затем будет отозвана. Ответ останется прежним.
editor-merge-go = Объединить
editor-merge-done = Объединено. Другая статья отозвана.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Отзывы
editor-quality-conversation = Весь разговор
editor-languages-intro = Сколько статей готово на каждом языке. Нажмите на число, чтобы открыть эти статьи.
editor-coverage-there = Есть
editor-coverage-reviewed = Проверено
editor-coverage-unreviewed = Не проверено
editor-coverage-outdated = Устарело
editor-coverage-missing = Нет
editor-translators = Для переводчиков (XLIFF)
editor-translators-open = Отсутствующие, устаревшие или непроверенные
editor-translators-all = Все статьи
editor-feedback-intro = Что посетители думают о полученных ответах. Сначала идут статьи, которые отвечают плохо.
editor-conversation-intro = Что сказал бы бот, сообщение за сообщением, и почему? Никому ничего не отправляется и ничего не сохраняется.
editor-feedback-all = Все языки
editor-feedback-failed = Не удалось загрузить отзывы.
editor-feedback-none = За этот период ни одна статья никому не ответила.
editor-feedback-show = О чём спрашивали
editor-feedback-answered = Ответов: { $number }
editor-feedback-helpful = помогло
editor-feedback-unhelpful = не помогло
editor-feedback-unjudged = без оценки
editor-feedback-variant = язык показа: { $language }
editor-replay-messages = Что пишет посетитель
editor-replay-placeholder = По сообщению в строке или запись разговора
editor-replay-play = Прогнать
editor-replay-waiting = Ждёт человека.
editor-replay-why = Почему?
editor-replay-read = Искалось:
editor-replay-read-together = Искалось вместе с предыдущим вопросом:
editor-replay-words = общие слова: { $words }
editor-replay-thresholds = От { $answer } отвечает, от { $offer } предлагает.
