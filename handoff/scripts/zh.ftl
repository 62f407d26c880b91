### 转接人工时的安抚与说明话语（简体中文）

salutation =
    .formal = { $name }，您好！
    .plain = { $name }，你好！
feeling-calm =
    .formal-1 = 感谢您的留言。
    .formal-2 = 感谢您联系我们。
    .plain-1 = 谢谢你的留言。
    .plain-2 = 谢谢你联系我们。
feeling-frustrated =
    .formal-1 = 遇到这样的情况，您一定很着急，我很理解。
    .formal-2 = 我明白这件事耗费了您不少时间和精力。
    .plain-1 = 遇到这种情况确实挺烦的，我理解你。
    .plain-2 = 我明白这件事耗了你不少时间和精力。
feeling-angry =
    .formal-1 = 我看得出这件事给您添了很大的麻烦。
    .formal-2 = 您理应得到更好的服务。
    .plain-1 = 看得出这件事给你添了很大的麻烦。
    .plain-2 = 你理应得到更好的服务。
feeling-worried =
    .formal-1 = 我理解您的担心。
    .formal-2 = 换作是谁都会放心不下，我理解您的心情。
    .plain-1 = 我理解你的担心。
    .plain-2 = 换作是谁都会不放心的。
feeling-sad =
    .formal-1 = 这件事让您失望了，我很理解。
    .formal-2 = 这不是我们希望带给您的体验。
    .plain-1 = 这件事让你失望了，我能理解。
    .plain-2 = 事情本不该是这样的。
feeling-despair =
    .formal-1 = 谢谢您愿意把这些告诉我。您不该独自承受这一切，我正在请一位同事优先与您沟通。如果您现在有危险，请立即拨打当地的紧急求助电话，或者联系您信任的人。
    .formal-2 = 您愿意写下这些，非常重要。在这里，您的感受比什么都要紧，我正在请同事最先来与您交谈。如果您此刻身处危险，请马上拨打当地的紧急求助电话，或者联系您身边亲近的人。
    .plain-1 = 谢谢你愿意把这些告诉我。你不该一个人扛着，我正在请一位同事优先跟你聊聊。如果你现在有危险，请马上拨打当地的紧急求助电话，或者联系你信任的人。
    .plain-2 = 你愿意写下来，非常重要。在这里，你的感受比什么都要紧，我正在请同事最先来跟你谈谈。如果你此刻有危险，请马上拨打当地的紧急求助电话，或者联系你身边亲近的人。
despair-nobody =
    .formal = 此刻我们没有同事在线。请不要等我们的回复，先找人聊一聊。
    .plain = 现在我们没有同事在线。别等我们的回复，先找个人聊一聊。
despair-line =
    .formal = 您也可以在这里找人倾诉：{ $line }
    .plain = 你也可以在这里找人倾诉：{ $line }
feeling-grief =
    .formal-1 = 对此我们深表哀悼，请您节哀。会有一位同事与您一起处理这件事，一切都不着急。
    .formal-2 = 请接受我们诚挚的慰问，也请您多保重。所有需要办理的事情，会有同事协助您，按您方便的节奏来。
    .plain-1 = 请节哀，我们很为你难过。会有一位同事和你一起处理这件事，一切都不着急。
    .plain-2 = 请接受我们的慰问，也请你多保重。需要办的事情，会有同事帮你，慢慢来就好。
apology =
    .formal = 对此我们深表歉意。
    .plain = 真的很抱歉。
why-not-sure =
    .formal = 这个问题我没有可靠的答案，不想随意猜测。
    .plain = 这个问题我没有把握，也不想瞎猜。
why-not-helpful =
    .formal = 我之前的回答没能帮到您。
    .plain = 我之前的回答没能帮到你。
why-came-back =
    .formal = 您之前已经为这件事联系过我们。
    .plain = 你之前已经为这件事找过我们。
takeover =
    .formal = 您的对话已转交给我们的客服团队。
    .plain = 你的对话已经转给我们的客服团队。
takeover-closed =
    .formal = 目前不在人工服务时间内。您的留言已收到，会有客服人员查看。
    .plain = 现在不在人工服务时间内。你的留言已收到，会有客服看到。
next-place =
    .formal =
        { $place ->
            [1] 下一位就轮到您了。
           *[other] 您目前排在第{ $place }位。
        }
    .plain =
        { $place ->
            [1] 下一位就轮到你了。
           *[other] 你现在排在第{ $place }位。
        }
next-nobody-here =
    .formal = 现在暂无客服在线，有客服接入后我会在这里通知您。
    .plain = 现在没有客服在线，有客服接入后我会在这里告诉你。
next-waiting-time =
    .formal =
        { $minutes ->
           *[other] 预计需要等待{ $minutes }分钟左右。
        }
    .plain =
        { $minutes ->
           *[other] 大概要等{ $minutes }分钟。
        }
next-waiting-hours =
    .formal =
        { $hours ->
           *[other] 预计需要等待{ $hours }小时左右。
        }
    .plain =
        { $hours ->
           *[other] 大概要等{ $hours }个小时。
        }
next-waiting-hour-and-half =
    .formal = 预计需要等待一个半小时左右。
    .plain = 大概要等一个半小时。
next-waiting-unknown =
    .formal = 具体要等多久暂时说不准，有客服接入时我会马上在这里通知您。
    .plain = 具体要等多久暂时说不准，有客服接入时我会马上在这里告诉你。
next-long-queue =
    .formal = 目前咨询量较大，感谢您的耐心等待。
    .plain = 现在咨询的人比较多，谢谢你耐心等待。
next-when-back =
    .formal = 我们将于{ $when }恢复服务。
    .plain = 我们会在{ $when }恢复服务。
next-no-repeating =
    .formal = 客服可以看到我们的全部对话，您无需再重复说明。
    .plain = 客服能看到我们的全部对话，你不用再重复一遍。
waiting-longer =
    .formal = 等待时间比我之前告知您的要长，非常抱歉。
    .plain = 等待时间比我之前告诉你的要长，很抱歉。
still-waiting =
    .formal = 您补充的内容已转给客服，您的排队位置不受影响。
    .plain = 你补充的内容已经转给客服，你的排队位置不受影响。
still-waiting-first =
    .formal = 您刚才说的也已转达。您不需要再做什么。
    .plain = 你刚才说的也已经转达。你不用再做什么。
left-queue =
    .formal = 好的，已为您取消排队。还有什么可以帮您的吗？
    .plain = 好的，已帮你取消排队。还有什么可以帮你的吗？
left-queue-solved =
    .formal = 问题解决了就好，已为您取消排队。之后有任何需要，请直接留言。
    .plain = 问题解决了就好，已帮你取消排队。之后有需要，直接留言就可以。
taken =
    .formal = { $agent } 已接入，正在为您服务。
    .plain = { $agent } 已接入，正在为你服务。
transferred =
    .formal = 接下来由 { $agent } 为您服务，之前的对话都可以查看。
    .plain = 接下来由 { $agent } 为你服务，之前的对话都能看到。
transferred-away =
    .formal = { $agent } 回来后会接手，并可以查看全部对话。您无需在此等候。
    .plain = { $agent } 回来后会接手，也能看到全部对话。你不用在这里等。
transferred-team =
    .formal = 我正在把您的对话转给另一个团队：{ $team }。他们可以看到全部对话，您无需再重复说明。
    .plain = 我正在把你的对话转给另一个团队：{ $team }。他们能看到全部对话，你不用再重复一遍。
agent-left =
    .formal = 之前为您服务的客服已离开对话，将由其他客服继续为您服务。
    .plain = 之前为你服务的客服已离开对话，会由其他客服继续帮你。
given-back =
    .formal = 现在由我这个智能助手继续为您服务。如果还有别的事，请直接留言；您需要时，我随时可以再为您转接人工客服。
    .plain = 现在由我这个智能助手继续帮你。还有别的事，直接留言就好；你需要时，我随时可以再帮你转人工客服。
closed =
    .formal-1 = 感谢您与我们沟通。如果还有不清楚的地方，欢迎随时在这里留言。
    .formal-2 = 感谢您的耐心与信任。只要您需要，我们一直都在。
    .plain-1 = 谢谢你和我们沟通。还有不清楚的地方，随时在这里留言就好。
    .plain-2 = 谢谢你的耐心。需要的时候，我们一直都在。
