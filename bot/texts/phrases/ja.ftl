### アシスタントの文言とチャット画面のラベル（日本語）

welcome = こんにちは。デジタルアシスタントです。ご質問は、お好きな言語で、普段のお言葉のままお書きください。担当者との会話をご希望の場合は、いつでもお知らせください。
    .plain = こんにちは。デジタルアシスタントです。質問は、好きな言語で、普段の言葉のまま書いてください。担当者と話したいときは、いつでも知らせてください。
greet-reply-1 = こんにちは。どのようなご用件でしょうか。
    .plain = こんにちは。どうしましたか。
greet-reply-2 = お問い合わせありがとうございます。何かお手伝いできることはございますか。
    .plain = お問い合わせありがとうございます。何かお手伝いできることはありますか。
thank-reply-1 = どういたしまして。ほかにお困りのことはございませんか。
    .plain = どういたしまして。ほかに困っていることはありませんか。
thank-reply-2 = お役に立てて何よりです。また何かございましたら、お気軽にお書きください。
    .plain = お役に立ててよかったです。また何かあれば、気軽に書いてください。
goodbye-reply-1 = ご連絡いただき、ありがとうございました。それでは失礼いたします。
    .plain = ご連絡ありがとうございました。それではまた。
goodbye-reply-2 = ありがとうございました。またいつでもお声がけください。
affirm-reply = かしこまりました。どのようなことをお知りになりたいですか。
    .plain = はい。どんなことを知りたいですか。
acknowledged-reply = かしこまりました。また何かございましたら、お気軽にお書きください。
    .plain = わかりました。また何かあれば、気軽に書いてください。
deny-reply = 承知いたしました。どのようなことでお困りか、ご自由にお書きください。
    .plain = わかりました。どんなことで困っているか、自由に書いてください。
bot-challenge-reply = 私は人間ではなく、デジタルアシスタントでございます。ヘルプ記事をもとにお答えしております。ご希望でしたら、いつでも担当者におつなぎいたします。
    .plain = 私は人間ではなく、デジタルアシスタントです。ヘルプ記事をもとに答えています。希望があれば、いつでも担当者につなぎます。
decline-human-reply = かしこまりました。このまま私がお手伝いいたします。どのようなことをお知りになりたいですか。
    .plain = わかりました。このまま私がお手伝いします。どんなことを知りたいですか。
complain-reply = ご不快な思いをおかけし、申し訳ございません。お知らせいただきありがとうございます。どのようなことがあったのか、簡単にお聞かせいただけますか。答えをお探しするか、担当者におつなぎいたします。
    .plain = 嫌な思いをさせてしまって、すみません。知らせてくださってありがとうございます。どんなことがあったのか、簡単に教えてもらえますか。答えを探すか、担当者につなぎます。
chitchat-reply-1 = 私はデジタルアシスタントで、ヘルプ記事の内容を最もよく存じております。どのようなことをお手伝いいたしましょうか。
    .plain = 私はデジタルアシスタントで、いちばんよく知っているのはヘルプ記事の内容です。どんなことを手伝いましょうか。
chitchat-reply-2 = 恐れ入りますが、そちらについてはお答えいたしかねます。私どものサービスに関することでしたら、お手伝いできることはございますか。
    .plain = すみません、それについてはわかりません。私たちのサービスのことなら、お手伝いできることはありますか。
solved-reply = 解決したとのこと、何よりです。また何かございましたら、お気軽にお書きください。
    .plain = 解決してよかったです。また何かあれば、気軽に書いてください。
other-languages = こちらでは、次の言語でお答えできます：{ $languages }。
conversation-erased = この会話の内容と個人情報は消去されました。
language-changed = これからは{ $language }でご案内いたします。
    .plain = これからは{ $language }で書きますね。
which-language = どの言語をご希望ですか。
    .plain = どの言語がいいですか。

helpful-question = この回答はお役に立ちましたか。
    .plain = この答えは役に立ちましたか。
helpful-yes = はい、役に立ちました
helpful-no = いいえ、あまり
helpful-thanks = お役に立てて幸いです。ほかに気になることはございますか。
    .plain = お役に立ててよかったです。ほかに気になることはありますか。
not-helpful-reply = お役に立てず、申し訳ございません。別の言い方でもう一度お書きいただけますか。担当者におつなぎすることもできます。
    .plain = お役に立てず、すみません。別の言い方でもう一度書いてもらえますか。担当者につなぐこともできます。
details-reply = ありがとうございます。私では確認いたしかねますが、担当者でしたら確認できます。担当者におつなぎいたしましょうか。
    .plain = ありがとうございます。参考になります。私では確認できませんが、担当者なら確認できます。担当者につなぎましょうか。
answer-in-other-language = こちらの回答は、現在のところ{ $language }のみのご用意となっております。
    .plain = この答えは、今のところ{ $language }しかありません。
answer-translated = こちらの回答は{ $language }から自動翻訳したものです。表現が不自然な場合がございますが、ご了承ください。
    .plain = この答えは{ $language }から自動で翻訳したものです。表現が不自然なところがあるかもしれません。
answer-again = 大切な点を、もう一度お伝えいたします。
    .plain = 大切な点を、もう一度お伝えしますね。
answer-meanwhile = お待ちいただく間、こちらの内容がお役に立つかもしれません。
    .plain = 待っている間、こちらの内容が役に立つかもしれません。
meanwhile-wanted = 引き続き担当者との会話をご希望でしょうか。順番待ちはそのまま続いております。
    .plain = まだ担当者と話したいですか。順番待ちはそのまま続いています。
meanwhile-stay = はい、順番を残す
meanwhile-leave = いいえ、解決しました
clarify-question = 正しくご案内するために確認させてください。お知りになりたいのは、次のどれでしょうか。
    .plain = 正しく案内するために確認させてください。知りたいのは、次のどれですか。
clarify-question-one = 正しくご案内するために確認させてください。お知りになりたいのは、こちらでしょうか。
    .plain = 正しく案内するために確認させてください。知りたいのは、これですか。
clarify-none = どれでもないので、担当者と話したい
hedged-answer = お尋ねの件に合っているか確信はございませんが、こちらが参考になるかもしれません。
    .plain = 質問に合っているか自信はありませんが、こちらが参考になるかもしれません。
detail-question = お調べするため、次の情報をお知らせください：{ $detail }
    .plain = 調べるために、次の情報を教えてください：{ $detail }
detail-again = メッセージの中に該当する情報が見つかりませんでした。次の情報だけをお書きください：{ $detail }
    .plain = メッセージの中に見つかりませんでした。次の情報だけを書いてください：{ $detail }
detail-not-found = 「{ $value }」に該当する情報は見つかりませんでした。ご確認のうえ、もう一度お書きください：{ $detail }
    .plain = 「{ $value }」では見つかりませんでした。確認して、もう一度書いてください：{ $detail }
detail-missing = わかりません
detail-without = かしこまりました。一般的なご案内は次のとおりです。
    .plain = 大丈夫です。一般的な案内は次のとおりです。
detail-email = メールアドレス
detail-order = ご注文番号
    .plain = 注文番号
live-failed = 申し訳ございません。ただいまお調べすることができません。一般的なご案内は次のとおりです。
    .plain = すみません。今は調べられません。一般的な案内は次のとおりです。
live-nothing = いただいた情報では見つかりませんでした。一般的なご案内は次のとおりです。
    .plain = その情報では見つかりませんでした。一般的な案内は次のとおりです。
demo-order-is = **ご注文 { $order }：** { $status }。

    最終更新：{ $day }
demo-order-packed = 倉庫で梱包しております
    .plain = 倉庫で梱包しています
demo-order-shipped = お届けに向かっております
    .plain = お届けに向かっています
demo-order-delivered = お届けが完了しました
choose-one = 次の中から一つお選びください。
    .plain = 次の中から一つ選んでください。
person-button = 担当者と話す
unsure-reply-1 = 恐れ入ります、ご質問を正しく理解できていないかもしれません。もう少し詳しく、別の言葉でお書きいただけますか。
    .plain = 質問を正しく理解できていないかもしれません。もう少し詳しく、別の言葉で書いてもらえますか。
unsure-reply-2 = 恐れ入ります、うまく読み取れませんでした。どのようなご状況か、一、二文でお聞かせいただけますでしょうか。
    .plain = すみません、うまく読み取れませんでした。どんな状況か、一、二文で教えてもらえますか。
nothing-to-read = メッセージからご用件を読み取れませんでした。どのようなことか、ひとことお書きいただけますか。
    .plain = メッセージから用件を読み取れませんでした。どんなことか、ひとこと書いてもらえますか。
empty-message = メッセージが空のまま届きました。お手数ですが、もう一度ご質問をお書きください。
    .plain = メッセージが空のまま届きました。もう一度質問を書いてください。
message-too-long = メッセージが{ $limit }文字を超えております。特に大切な部分をお送りいただけますか。
    .plain = メッセージが{ $limit }文字を超えています。特に大切な部分を送ってもらえますか。
something-went-wrong = こちらで問題が発生いたしました。申し訳ございません。メッセージは保存されております。少し時間をおいてもう一度お試しいただくか、担当者との会話をお申し付けください。
    .plain = こちらで問題が起きました。すみません。メッセージは保存されています。少し時間をおいてもう一度試すか、担当者につなぐよう書いてください。

widget-title = ヘルプとお問い合わせ
widget-subtitle = お客様の言語でお答えします
widget-open = チャットを開く
widget-close = チャットを閉じる
widget-assistant = アシスタント
widget-you = お客様
    .plain = あなた
widget-agent = 担当者
widget-placeholder = メッセージを入力…
widget-send = 送信
widget-person = 担当者と話す
widget-language = 言語
widget-language-automatic = 自動
widget-menu = その他のメニュー
widget-messages = 会話
widget-choices = 返信の候補
widget-assistant-typing = アシスタントが入力中…
widget-agent-typing = { $agent }が入力中…
widget-connecting = 接続中…
widget-reconnecting = 接続が切れました。再接続しています…
widget-offline = 現在オフラインです。接続が戻り次第、メッセージを送信します。
widget-sending = 送信中…
widget-sent = 送信済み
widget-not-sent = 送信できませんでした。
widget-retry = 再試行
widget-new-messages = 新着メッセージ
widget-new-conversation = 新しい会話を始める
widget-closed = この会話は終了しました。
widget-closed-go-on = この会話は終了しました。ここに書き込むと続けられます。
widget-waiting = 担当者を待っています
widget-leave-queue = 待たずにアシスタントと続ける
widget-with-agent = { $agent }が対応しています
widget-too-long = メッセージが長すぎます。
widget-error = うまくいきませんでした。もう一度お試しください。
widget-today = 今日
widget-yesterday = 昨日

survey-csat = このたびの対応には、どの程度ご満足いただけましたか。
    .plain = 今回の対応には、どのくらい満足していますか。
survey-csat-1 = とても不満
survey-csat-2 = 不満
survey-csat-3 = どちらともいえない
survey-csat-4 = 満足
survey-csat-5 = とても満足
survey-nps = ご友人や同僚の方に、私どものサービスをお勧めいただける可能性はどのくらいございますか。
    .plain = 友だちや同僚に、私たちのサービスを勧める可能性はどのくらいありますか。
survey-comment = お気づきの点やご要望がございましたら、お聞かせください。
    .plain = 気づいたことや希望があれば、聞かせてください。
survey-thanks = ありがとうございます。いただいたご回答は、今後の改善に役立ててまいります。
    .plain = ありがとうございます。いただいた答えは、これからの改善に役立てます。
survey-text-csat = このたびの対応には、どの程度ご満足いただけましたか。1（とても不満）から5（とても満足）までの数字でお答えください。
    .plain = 今回の対応には、どのくらい満足していますか。1（とても不満）から5（とても満足）までの数字で答えてください。
survey-text-nps = 続けてお伺いいたします。私どものサービスをお勧めいただける可能性はどのくらいございますか。0（まったくない）から10（とても高い）までの数字でお答えください。
    .plain = もう一つ教えてください。私たちのサービスを勧める可能性はどのくらいありますか。0（まったくない）から10（とても高い）までの数字で答えてください。
survey-text-comment = ありがとうございます。このたびの対応についてお気づきの点がございましたら、次のメッセージにお書きください。
    .plain = ありがとうございます。今回の対応について気づいたことがあれば、次のメッセージに書いてください。
follow-up = 昨日はご質問の件でお話しいただき、ありがとうございました。その後、解決いたしましたでしょうか。まだお困りでしたら、こちらにお書きください。続きからお手伝いいたします。
    .plain = 昨日は質問の件でお話ししました。その後、解決しましたか。まだ困っていたら、ここに書いてください。続きからお手伝いします。

contact-question = ご連絡先をお聞かせいただけますか。メールアドレスか電話番号をお書きいただければ、担当者から改めてご連絡いたします。
    .plain = 連絡先を教えてもらえますか。メールアドレスか電話番号を書いてくだされば、担当者から連絡します。
contact-thanks = ありがとうございます。担当者から{ $contact }へ改めてご連絡いたします。
    .plain = ありがとうございます。担当者から{ $contact }へ連絡します。
contact-invalid = 恐れ入ります、メールアドレスまたは電話番号として読み取れませんでした。もう一度ご確認いただけますか。
    .plain = メールアドレスか電話番号として読み取れませんでした。もう一度確認してもらえますか。
time-today = 本日{ $time }
time-tomorrow = 明日{ $time }
time-date =
    { $date }{ $weekday ->
        [mon] （月）
        [tue] （火）
        [wed] （水）
        [thu] （木）
        [fri] （金）
        [sat] （土）
       *[sun] （日）
    }{ $time }
time-in-zone = { $when }（{ $zone }）

translation-missing = こちらの内容は翻訳できませんでした。{ $language }の原文をそのままお届けいたします。
    .plain = これは翻訳できませんでした。{ $language }の原文をそのまま届けます。
translated-by-machine = （自動翻訳）

widget-survey-title = 対応はいかがでしたか
widget-survey-send = 送信
widget-survey-skip = 今は回答しない
widget-survey-comment = ご意見・ご感想（任意）
widget-nps-low = まったくない
widget-nps-high = とても高い
widget-contact-title = ご連絡先をお知らせください
    .plain = 連絡先を教えてください
widget-contact-placeholder = メールアドレスまたは電話番号
widget-contact-send = 送信
widget-help-title = こちらからもご連絡いただけます
    .plain = こちらからも連絡できます
widget-help-more = その他の国・地域
widget-help-elsewhere = どこからでも
widget-help-local = 現地時間
widget-attach = ファイルを添付
widget-attachment-sending = { $name }を送信中…
widget-attachment-cancel = { $name }を送信しない
widget-attachment-too-large = このファイルは{ $limit }MBを超えています。より小さいファイルをお選びください。
    .plain = このファイルは{ $limit }MBを超えています。もっと小さいファイルを選んでください。
widget-attachment-refused = この種類のファイルはここでは送信できません。画像、音声、動画、PDF、テキスト、オフィス文書は送信できます。
widget-attachment-mismatch = ファイルの内容が名前と一致していません。元のファイルをお送りください。
    .plain = ファイルの内容が名前と一致していません。元のファイルを送ってください。
widget-attachment-quota = こちらでお受けできるファイルの上限に達しました。お手数ですが、このファイルの内容を文章でお知らせください。
    .plain = ここで受け取れるファイルの上限に達しました。このファイルの内容を文章で教えてください。
widget-attachment-no-room = ただいまファイルをお受けできません。お手数ですが、このファイルの内容を文章でお知らせください。
    .plain = 今はファイルを受け取れません。このファイルの内容を文章で教えてください。
widget-attachment-open = { $name }を開く
consent-standard = お客様をサポートするため、こちらに入力・送信された内容を保存します。保存された内容は、いつでも削除をご依頼いただけます。
    .plain = サポートのために、ここに入力・送信された内容を保存します。いつでも削除を依頼できます。
widget-consent-agree = 同意する
widget-consent-link = プライバシーポリシー
widget-translated = { $language }から自動翻訳
widget-show-original = 原文を表示
widget-show-translation = 翻訳を表示

## メッセージアプリ

commands-reply = ご自分の言葉で何でもお尋ねください。/humanで担当者におつなぎし、/languageで言語を変え、/stopでこちらからの送信を止めます。
    .plain = 自分の言葉で何でも聞いてください。/humanで担当者につなぎ、/languageで言語を変え、/stopでこちらからの送信を止めます。
stop-reply = 今後こちらからメッセージはお送りしません。続ける際は、いつでもお書きください。
    .plain = これからこちらからメッセージは送りません。続けるときは、いつでも書いてください。
choices-open = 選ぶ
sent-photo = 写真
sent-video = 動画
sent-animation = アニメーション
sent-voice = 音声メッセージ
sent-audio = 音声ファイル
sent-document = 書類
sent-sticker = スタンプ
sent-contact = 連絡先
sent-location = 位置情報
sent-invitation = 会議への招待
sent-unknown = ここでは表示できないもの

## 回答: その続き

next-step = すでにお済ませくださり、ありがとうございます。続きのご案内は次のとおりです。
    .plain = もう済ませてくださって、ありがとうございます。続きは次のとおりです。
nothing-further = ヘルプ記事でご案内できることは、すでにすべてお済みのようです。担当者におつなぎいたしましょうか。
    .plain = ヘルプ記事で案内できることは、もうすべて済んでいるようです。担当者につなぎましょうか。
