### Русский: что говорят страницы справки. plain = ты.

help-name = Справка
help-description = Ответы на частые вопросы и возможность спросить нас.
help-skip = Перейти к содержанию
help-home-title = Чем мы можем вам помочь?
    .plain = Чем тебе помочь?
help-search-label = Поиск по статьям справки
help-search-placeholder = Спросите своими словами
    .plain = Спроси своими словами
help-search-button = Найти
help-popular = Частые вопросы
help-other = Другие вопросы
help-all = { $count ->
        [one] { $count } статья
        [few] Все { $count } статьи
        [many] Все { $count } статей
       *[other] Все { $count } статьи
    }
help-trail = Путь к этой странице
    .plain = Путь к этой странице
help-updated = Последнее обновление: { $date }
help-related = Похожие вопросы
help-thanks = Спасибо, что сообщили нам.
    .plain = Спасибо за ответ.
help-sorry = Сожалеем, что это не помогло. Пожалуйста, спросите нас.
    .plain = Жаль, что это не помогло. Спроси нас.
help-ask-title = Не нашли, что искали?
    .plain = Не получилось найти нужное?
help-ask-text = Спросите нас в чате. Наш цифровой помощник отвечает сразу и в любой момент может позвать сотрудника.
    .plain = Спроси нас в чате. Наш цифровой помощник отвечает сразу и в любой момент может позвать сотрудника.
help-ask-button = Спросить нас
    .plain = Спросить нас
help-noscript = Чату нужен JavaScript, а в этом браузере он выключен.
help-results = Результаты по запросу «{ $query }»
help-nothing = По запросу «{ $query }» ничего не найдено
help-nothing-text = Попробуйте другие слова или спросите нас в чате.
    .plain = Попробуй другие слова или спроси нас в чате.
help-busy = Только что было очень много запросов. Пожалуйста, подождите немного и повторите поиск.
    .plain = Только что было очень много запросов. Подожди немного и повтори поиск.
help-in-language = язык: { $language }
help-none-yet = На этом языке ({ $language }) статей пока нет. Эти написаны на других языках.
help-none-at-all = Здесь пока нет статей.
help-not-in-language = Этой статьи пока нет на этом языке ({ $language })
help-read-in = Её можно прочитать на языках:
    .plain = Её можно прочитать на языках:
help-machine = Этот текст перевёл компьютер, и его пока никто не проверил.
help-original = Читать оригинал ({ $language })
help-missing-title = Такой страницы нет
help-missing-text = Возможно, адрес устарел или в нём опечатка. Найдите то, что нужно, через поиск или спросите нас.
    .plain = Возможно, адрес устарел или в нём опечатка. Найди то, что нужно, через поиск или спроси нас.
help-to-start = Все статьи справки
help-page = Страница { $page }
help-previous = Предыдущая страница
help-next = Следующая страница

help-category-account = Учётная запись
help-category-delivery = Доставка
help-category-orders = Заказы
help-category-payment = Оплата
help-category-products = Товары
help-category-returns = Возврат
help-category-service = Обслуживание
