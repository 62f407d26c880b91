### 轉接客服專員時的關懷與說明（正體中文，依台灣用語；簡體中文在 zh.ftl）

salutation =
    .formal = { $name }，您好！
    .plain = { $name }，你好！
feeling-calm =
    .formal-1 = 感謝您的來訊。
    .formal-2 = 感謝您與我們聯繫。
    .plain-1 = 謝謝你的來訊。
    .plain-2 = 謝謝你聯絡我們。
feeling-frustrated =
    .formal-1 = 遇到這樣的情況，想必讓您很困擾，我能理解。
    .formal-2 = 我了解這件事花了您不少時間與心力。
    .plain-1 = 遇到這種情況真的很煩，我懂。
    .plain-2 = 我知道這件事花了你不少時間和力氣。
feeling-angry =
    .formal-1 = 我了解這件事造成您很大的不便。
    .formal-2 = 您理應得到更好的服務。
    .plain-1 = 看得出來這件事給你添了很大的麻煩。
    .plain-2 = 你本來就該得到更好的服務。
feeling-worried =
    .formal-1 = 我了解您的擔心。
    .formal-2 = 換作任何人都會放心不下，我能理解您的心情。
    .plain-1 = 我懂你的擔心。
    .plain-2 = 換作是誰都會不放心的。
feeling-sad =
    .formal-1 = 這件事讓您失望了，我能理解。
    .formal-2 = 這不是我們希望帶給您的經驗。
    .plain-1 = 這件事讓你失望了，我能理解。
    .plain-2 = 事情本來不該是這樣的。
feeling-despair =
    .formal-1 = 謝謝您願意告訴我這些。您不該獨自面對這一切，我正在請一位同仁優先與您聯繫。如果您現在有危險，請立刻撥打當地的緊急求助電話，或聯絡您信任的人。
    .formal-2 = 您願意寫下這些，非常重要。在這裡，沒有什麼比您的感受更要緊，我正在請同仁最優先與您談談。如果您此刻有危險，請馬上撥打當地的緊急求助電話，或聯絡您身邊親近的人。
    .plain-1 = 謝謝你願意告訴我這些。你不該一個人撐著，我正在請一位同仁優先跟你聊聊。如果你現在有危險，請馬上撥打當地的緊急求助電話，或聯絡你信任的人。
    .plain-2 = 你願意寫下來，非常重要。在這裡，沒有什麼比你的感受更要緊，我正在請同仁最優先跟你談談。如果你此刻有危險，請馬上撥打當地的緊急求助電話，或聯絡你身邊親近的人。
feeling-grief =
    .formal-1 = 對此我們深感遺憾，請您節哀。會有一位同仁協助您處理這件事，一切都不急。
    .formal-2 = 請接受我們誠摯的慰問，也請您多保重。需要辦理的事情，會有同仁協助您，依您方便的步調進行。
    .plain-1 = 請節哀，我們很為你難過。會有一位同仁陪你處理這件事，一切都不急。
    .plain-2 = 請接受我們的慰問，也請你多保重。需要辦的事情，會有同仁幫你，慢慢來就好。
apology =
    .formal = 對此我們深感抱歉。
    .plain = 真的很抱歉。
why-not-sure =
    .formal = 這個問題我沒有可靠的答案，不想隨意猜測。
    .plain = 這個問題我沒有把握，不想亂猜。
why-not-helpful =
    .formal = 我先前的回答沒能幫上您的忙。
    .plain = 我先前的回答沒能幫上你的忙。
why-came-back =
    .formal = 您先前已為這件事聯繫過我們。
    .plain = 你之前已經為這件事找過我們。
takeover =
    .formal = 您的對話已轉交客服團隊。
    .plain = 你的對話已經轉給客服團隊。
takeover-closed =
    .formal = 目前非客服服務時間。您的留言已收到，會有客服專員查看。
    .plain = 現在不是客服服務時間。你的留言已經收到，會有客服專員查看。
next-place =
    .formal =
        { $place ->
            [1] 下一位就輪到您。
           *[other] 您目前排在第 { $place } 位。
        }
    .plain =
        { $place ->
            [1] 下一位就輪到你。
           *[other] 你現在排在第 { $place } 位。
        }
next-nobody-here =
    .formal = 目前沒有客服專員在線上，有專員接手時會在這裡通知您。
    .plain = 現在沒有客服專員在線上，有專員接手時會在這裡告訴你。
next-waiting-time =
    .formal =
        { $minutes ->
           *[other] 預計等候時間約 { $minutes } 分鐘。
        }
    .plain =
        { $minutes ->
           *[other] 大概要等 { $minutes } 分鐘。
        }
next-waiting-unknown =
    .formal = 目前無法確定需要等候多久，有專員接手時會馬上在這裡通知您。
    .plain = 現在還說不準要等多久，有專員接手時會馬上在這裡告訴你。
next-long-queue =
    .formal = 目前詢問人數較多，感謝您的耐心等候。
    .plain = 現在詢問的人比較多，謝謝你耐心等候。
next-when-back =
    .formal = 我們將於{ $when }恢復服務。
    .plain = 我們會在{ $when }恢復服務。
next-no-repeating =
    .formal = 客服專員看得到我們的完整對話，您不必再重複說明。
    .plain = 客服專員看得到我們的完整對話，你不用再說一遍。
waiting-longer =
    .formal = 等候時間比先前告知您的更久，非常抱歉。
    .plain = 等候時間比之前告訴你的更久，很抱歉。
still-waiting =
    .formal = 您補充的內容已轉給客服專員，您的順位不受影響。
    .plain = 你補充的內容已經轉給客服專員，你的順位不受影響。
left-queue =
    .formal = 好的，已為您取消等候。請問還有其他需要協助的地方嗎？
    .plain = 好，已經幫你取消等候。還有什麼可以幫你的嗎？
left-queue-solved =
    .formal = 問題解決了就好，已為您取消等候。之後若有需要，歡迎隨時留言。
    .plain = 問題解決了就好，已經幫你取消等候。之後有需要，直接留言就可以。
taken =
    .formal = { $agent } 已加入對話，正在為您服務。
    .plain = { $agent } 已經加入對話，正在為你服務。
transferred =
    .formal = 接下來由 { $agent } 為您服務，先前的對話都能查看。
    .plain = 接下來由 { $agent } 為你服務，之前的對話都看得到。
transferred-away =
    .formal = { $agent } 回來後會接手，並可查看完整對話。您不需要在此等候。
    .plain = { $agent } 回來後會接手，也看得到完整對話。你不用在這裡等。
transferred-team =
    .formal = 我正在將您的對話轉給另一個團隊：{ $team }。他們看得到完整對話，您不必再重複說明。
    .plain = 我正在把你的對話轉給另一個團隊：{ $team }。他們看得到完整對話，你不用再說一遍。
agent-left =
    .formal = 先前為您服務的專員已離開對話，將由其他專員繼續為您服務。
    .plain = 之前幫你的專員已經離開對話，會由其他專員繼續幫你。
given-back =
    .formal = 現在由我，數位助理，繼續為您服務。若還有其他問題，歡迎直接留言；您需要時，隨時可以再為您轉接客服專員。
    .plain = 現在由我，數位助理，繼續幫你。還有別的事，直接留言就好；你需要時，隨時可以再幫你轉接客服專員。
closed =
    .formal-1 = 感謝您與我們聯繫。若還有不清楚的地方，歡迎隨時在這裡留言。
    .formal-2 = 感謝您的耐心與信任。只要您需要，我們隨時都在。
    .plain-1 = 謝謝你聯絡我們。還有不清楚的地方，隨時在這裡留言就好。
    .plain-2 = 謝謝你的耐心。需要的時候，我們都在。
