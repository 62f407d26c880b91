### 助理所說的話與聊天視窗的介面文字（正體中文，依台灣用語；簡體中文在 zh.ftl）

welcome = 您好！我是數位助理。有任何問題，請用您習慣的語言、照您平常的說法告訴我。若想由客服專員協助，跟我說一聲就可以。
    .plain = 你好！我是數位助理。有任何問題，請用你習慣的語言、照你平常的說法告訴我。若想由客服專員協助，跟我說一聲就可以。
greet-reply-1 = 您好！請問有什麼可以為您服務的嗎？
    .plain = 你好！有什麼可以幫你的嗎？
greet-reply-2 = 很高興為您服務。請問您想詢問什麼呢？
    .plain = 很高興能幫你。想問什麼呢？
thank-reply-1 = 不客氣。請問還有其他需要協助的地方嗎？
    .plain = 不客氣。還有什麼可以幫你的嗎？
thank-reply-2 = 很高興能幫上忙。之後若有需要，歡迎隨時留言。
goodbye-reply-1 = 再見，感謝您的來訊。
    .plain = 再見，感謝你的來訊。
goodbye-reply-2 = 祝您一切順心。歡迎隨時再與我們聯繫。
    .plain = 祝你一切順心。歡迎隨時再與我們聯繫。
affirm-reply = 好的。請問您想了解什麼呢？
    .plain = 好的。想了解什麼呢？
acknowledged-reply = 好的。之後若有需要，歡迎隨時留言。
deny-reply = 好的。需要什麼協助，請直接告訴我。
bot-challenge-reply = 我是數位助理，不是真人。我會依照說明文章回答您的問題；只要您需要，隨時可以為您轉接客服專員。
    .plain = 我是數位助理，不是真人。我會依照說明文章回答你的問題；只要你需要，隨時可以幫你轉接客服專員。
decline-human-reply = 沒問題，由我繼續為您服務。請問您想了解什麼呢？
    .plain = 沒問題，我繼續幫你。想了解什麼呢？
complain-reply = 很抱歉造成您的困擾，也謝謝您告訴我們。方便簡單說明一下發生了什麼事嗎？我會為您尋找解答，或請客服專員協助。
    .plain = 很抱歉造成你的困擾，也謝謝你告訴我們。可以簡單說明一下發生了什麼事嗎？我會幫你找解答，或請客服專員協助。
chitchat-reply-1 = 我是數位助理，最熟悉的是我們的說明文章。請問有什麼可以為您服務的嗎？
    .plain = 我是數位助理，最熟悉的是我們的說明文章。有什麼可以幫你的嗎？
chitchat-reply-2 = 不好意思，這超出了我能回答的範圍，我只熟悉我們自己的服務。這方面有什麼可以協助您的嗎？
    .plain = 不好意思，這超出了我能回答的範圍，我只熟悉我們自己的服務。這方面有什麼可以協助你的嗎？
solved-reply = 問題解決了就好。之後若有需要，歡迎隨時留言。
other-languages = 這裡可以用下列語言為您服務：{ $languages }。
    .plain = 這裡可以用這些語言回答你：{ $languages }。
conversation-erased = 這次對話的內容與個人資料已經刪除。
language-changed = 接下來我會用{ $language }為您服務。
    .plain = 接下來我用{ $language }回覆你。
which-language = 請問您想使用哪一種語言？
    .plain = 你想使用哪一種語言？

helpful-question = 這個回答對您有幫助嗎？
    .plain = 這個回答對你有幫助嗎？
helpful-yes = 有幫助，謝謝
helpful-no = 幫助不大
helpful-thanks = 太好了。請問還有其他想了解的嗎？
not-helpful-reply = 很抱歉，剛才的回答沒能幫上忙。方便換個方式再問一次嗎？也可以為您轉接客服專員。
    .plain = 很抱歉，剛才的回答沒能幫上忙。可以換個方式再問一次嗎？也可以幫你轉接客服專員。
details-reply = 謝謝您提供的資料。這部分我沒有辦法查詢，但客服專員可以。需要為您轉接嗎？
    .plain = 謝謝你提供的資料。這部分我沒有辦法查詢，但客服專員可以。需要幫你轉接嗎？
answer-in-other-language = 這則回答目前只有{ $language }版本：
answer-translated = 這則回答由系統自{ $language }翻譯而來，用詞可能不夠精確：
answer-again = 再為您說明一次重點：
    .plain = 再跟你說明一次重點：
answer-meanwhile = 在您等候的同時，以下內容或許能幫上忙：
    .plain = 在你等候的同時，以下內容或許能幫上忙：
meanwhile-wanted = 請問您還需要客服專員協助嗎？您仍在等候名單中。
    .plain = 你還需要客服專員協助嗎？你仍在等候名單中。
meanwhile-stay = 需要，繼續等候
meanwhile-leave = 不用了，已經解決
clarify-question = 為了確認您的問題，請問您想詢問的是下列哪一項？
    .plain = 為了確認你的問題，你想詢問的是下列哪一項？
clarify-question-one = 為了確認您的問題，請問您想詢問的是這一項嗎？
    .plain = 為了確認你的問題，你想詢問的是這一項嗎？
clarify-none = 都不是，請轉接客服專員
hedged-answer = 不確定您問的是不是這個，不過以下內容或許能幫上忙：
    .plain = 不確定你問的是不是這個，不過以下內容或許能幫上忙：
detail-question = 為了替您查詢，請提供下列資料：{ $detail }。
    .plain = 為了幫你查，請提供下列資料：{ $detail }。
detail-again = 您的訊息裡沒有這項資料。請只傳送：{ $detail }。
    .plain = 你的訊息裡沒有這項資料。請只傳送：{ $detail }。
detail-not-found = 查不到「{ $value }」的相關資料。請確認後再傳送一次：{ $detail }。
detail-missing = 我沒有
detail-without = 沒關係。一般來說：
detail-email = 您的電子郵件地址
    .plain = 你的電子郵件地址
detail-order = 您的訂單編號
    .plain = 你的訂單編號
live-failed = 很抱歉，目前無法為您查詢。一般來說：
    .plain = 很抱歉，目前無法為你查詢。一般來說：
live-nothing = 以這些資料查不到結果。一般來說：
demo-order-is = **訂單 { $order }：** { $status }。

    最後更新：{ $day }。
demo-order-packed = 正在倉庫包裝中
demo-order-shipped = 已出貨，配送中
demo-order-delivered = 已送達
choose-one = 請從下列選項中選擇一項：
person-button = 聯絡客服專員
unsure-reply-1 = 不確定我是否了解您的意思。方便換個方式，或說得更詳細一點嗎？
    .plain = 不確定我是否了解你的意思。可以換個方式，或說得更詳細一點嗎？
unsure-reply-2 = 不好意思，我還不太明白。方便用一兩句話說明您的情況嗎？
    .plain = 不好意思，我還不太明白。可以用一兩句話說明你的情況嗎？
nothing-to-read = 我沒能從這則訊息看出您的問題。方便簡單說明是什麼事嗎？
    .plain = 我沒能從這則訊息看出你的問題。可以簡單說明是什麼事嗎？
empty-message = 收到的訊息沒有內容，麻煩您再輸入一次問題。
    .plain = 收到的訊息沒有內容，麻煩你再輸入一次問題。
message-too-long = 您的訊息超過 { $limit } 個字。方便把最重要的部分傳給我嗎？
    .plain = 你的訊息超過 { $limit } 個字。可以把最重要的部分傳給我嗎？
something-went-wrong = 非常抱歉，我們這邊出了一點問題。您的訊息已經保存。請稍後再試，或聯絡客服專員。
    .plain = 真的很抱歉，我們這邊出了一點問題。你的訊息已經保存。請稍後再試，或聯絡客服專員。

widget-title = 說明與客服
widget-subtitle = 由自動助理為您解答
    .plain = 由自動助理為你解答
widget-automatic = 與您對話的是自動助理，不是真人。
    .plain = 跟你對話的是自動助理，不是真人。
widget-open = 開啟聊天
widget-close = 關閉聊天
widget-assistant = 助理
widget-you = 您
    .plain = 你
widget-agent = 客服專員
widget-placeholder = 請輸入訊息…
widget-send = 傳送
widget-person = 聯絡客服專員
widget-language = 語言
widget-language-automatic = 自動
widget-menu = 更多選項
widget-messages = 對話內容
widget-choices = 建議回覆
widget-assistant-typing = 助理正在輸入…
widget-agent-typing = { $agent } 正在輸入…
widget-connecting = 連線中…
widget-reconnecting = 連線中斷，正在重新連線…
widget-offline = 您目前處於離線狀態。網路恢復後，訊息會自動送出。
    .plain = 你目前處於離線狀態。網路恢復後，訊息會自動送出。
widget-sending = 傳送中…
widget-sending-again = 正在重新傳送…
widget-sent = 已傳送
widget-not-sent = 傳送失敗。
widget-retry = 再試一次
widget-new-messages = 新訊息
widget-dismiss = 關閉這則訊息
widget-new-conversation = 開始新對話
widget-earlier = 先前的對話
widget-back = 返回聊天
widget-closed = 這次對話已經結束。
widget-closed-go-on = 這次對話已經結束。在這裡留言即可繼續。
widget-waiting = 等候客服專員中
widget-leave-queue = 不等了，繼續使用助理
widget-with-agent = { $agent } 正在為您服務
    .plain = { $agent } 正在幫你
widget-too-long = 訊息太長了。
widget-error = 操作失敗，請再試一次。
widget-articles = 說明文章
widget-articles-search = 搜尋說明文章
widget-articles-none = 找不到相關文章。請在下方寫下您的問題。
    .plain = 找不到相關文章。在下面寫下你的問題吧。
widget-articles-back = 返回聊天
widget-articles-page = 在獨立頁面開啟
widget-articles-machine = 這段文字由電腦翻譯，尚未經人工審閱。
widget-today = 今天
widget-yesterday = 昨天

survey-csat = 您對這次的服務滿意嗎？
    .plain = 你對這次的服務滿意嗎？
survey-csat-1 = 非常不滿意
survey-csat-2 = 不滿意
survey-csat-3 = 普通
survey-csat-4 = 滿意
survey-csat-5 = 非常滿意
survey-nps = 您有多大的可能會向親友或同事推薦我們？
    .plain = 你有多大的可能會向親友或同事推薦我們？
survey-comment = 還有什麼想告訴我們的嗎？
survey-thanks = 謝謝您，您的意見會幫助我們做得更好。
    .plain = 謝謝你，你的意見會幫助我們做得更好。
survey-text-csat = 您對這次的服務滿意嗎？請回覆 1（非常不滿意）到 5（非常滿意）之間的數字。
    .plain = 你對這次的服務滿意嗎？請回覆 1（非常不滿意）到 5（非常滿意）之間的數字。
survey-text-nps = 另外，您有多大的可能會向他人推薦我們？請回覆 0（完全不可能）到 10（非常可能）之間的數字。
    .plain = 另外，你有多大的可能會向他人推薦我們？請回覆 0（完全不可能）到 10（非常可能）之間的數字。
survey-text-comment = 謝謝您。關於這次對話，若還有什麼想告訴我們的，請在下一則訊息中寫下來。
    .plain = 謝謝你。關於這次對話，若還有什麼想告訴我們的，請在下一則訊息中寫下來。
follow-up = 昨天與您談過您的問題，請問已經解決了嗎？若還沒有，直接在這裡留言，我們會接續處理。
    .plain = 昨天跟你聊過你的問題，請問已經解決了嗎？若還沒有，直接在這裡留言，我們會接續處理。

contact-question = 請問怎麼聯絡您比較方便？請留下電子郵件地址或電話號碼，客服專員會與您聯繫。
    .plain = 怎麼聯絡你比較方便？請留下電子郵件地址或電話號碼，客服專員會跟你聯絡。
contact-thanks = 謝謝您，客服專員會透過 { $contact } 與您聯繫。
    .plain = 謝謝你，客服專員會透過 { $contact } 跟你聯絡。
contact-invalid = 這看起來不是電子郵件地址或電話號碼，麻煩您再確認一下。
    .plain = 這看起來不是電子郵件地址或電話號碼，麻煩你再確認一下。
time-today = 今天{ $time }
time-tomorrow = 明天{ $time }
time-date =
    { $date }{ $weekday ->
        [mon] （星期一）
        [tue] （星期二）
        [wed] （星期三）
        [thu] （星期四）
        [fri] （星期五）
        [sat] （星期六）
       *[sun] （星期日）
    }{ $time }
time-in-zone = { $when }（{ $zone }）

translation-missing = 這則訊息無法翻譯，以下是{ $language }原文：
translated-by-machine = （機器翻譯）

widget-survey-title = 您覺得我們的服務如何？
    .plain = 你覺得我們的服務如何？
widget-survey-send = 送出
widget-survey-skip = 暫不評分
widget-survey-comment = 您的意見（選填）
    .plain = 你的意見（選填）
widget-nps-low = 完全不可能
widget-nps-high = 非常可能
widget-contact-title = 留下您的聯絡方式
    .plain = 留下你的聯絡方式
widget-contact-placeholder = 電子郵件地址或電話號碼
widget-contact-send = 送出
widget-help-title = 您也可以透過下列方式聯絡我們
    .plain = 你也可以透過下列方式聯絡我們
widget-help-more = 更多國家或地區
widget-help-elsewhere = 任何地區
widget-help-local = 當地時間
widget-attach = 附加檔案
widget-attachment-sending = 正在傳送 { $name }…
widget-attachment-cancel = 取消傳送 { $name }
widget-attachment-too-large = 這個檔案超過 { $limit } MB，請改用較小的檔案。
widget-attachment-refused = 這裡無法傳送這類檔案。可以傳送圖片、語音、影片、PDF、文字與 Office 文件。
widget-attachment-mismatch = 這個檔案的內容與檔名不符。請傳送原始檔案。
widget-attachment-quota = 您在這裡傳送的檔案已達上限，請直接寫下這個檔案的內容。
    .plain = 你在這裡傳送的檔案已達上限，請直接寫下這個檔案的內容。
widget-attachment-no-room = 目前無法接收檔案，請直接寫下這個檔案的內容。
widget-attachment-open = 開啟 { $name }
consent-standard = 為了協助您，我們會保存您在這裡輸入與傳送的內容。您可以隨時要求全部刪除。
    .plain = 為了協助你，我們會保存你在這裡輸入與傳送的內容。你可以隨時要求全部刪除。
widget-consent-agree = 同意
widget-consent-link = 隱私權政策
widget-translated = 由系統自{ $language }翻譯
widget-show-original = 查看原文
widget-show-translation = 查看譯文

## 通訊軟體

commands-reply = 請直接輸入您的問題。/human 聯絡客服專員，/language 切換語言，/stop 停止接收我們的訊息。
    .plain = 請直接輸入你的問題。/human 聯絡客服專員，/language 切換語言，/stop 停止接收我們的訊息。
stop-reply = 我們不會再傳送訊息給您。想繼續時，直接留言即可。
    .plain = 我們不會再傳訊息給你。想繼續的話，直接留言就好。
choices-open = 選擇
sent-photo = 照片
sent-video = 影片
sent-animation = 動態圖片
sent-voice = 語音訊息
sent-audio = 音訊檔
sent-document = 文件
sent-sticker = 貼圖
sent-contact = 聯絡人
sent-location = 位置
sent-invitation = 會議邀請
sent-unknown = 這裡無法顯示的內容

## 回答：接下來的內容

next-step = 好的，這個步驟您已經完成了，謝謝。接下來的內容如下：
    .plain = 好，這個步驟你已經完成了，謝謝。接下來的內容如下：
nothing-further = 這樣看來，說明文章裡提到的您都已經試過了。需要為您轉接客服專員嗎？
    .plain = 這樣看來，說明文章裡提到的你都已經試過了。需要幫你轉接客服專員嗎？
