### 助手的话语与聊天窗口的界面文字（简体中文）

welcome = 您好！我是智能助手。有什么问题，您可以用自己习惯的语言，按平时的说法告诉我。如果您更希望联系人工客服，跟我说一声就可以。
    .plain = 你好！我是智能助手。有什么问题，用你习惯的语言随便说就行。如果想联系人工客服，跟我说一声就可以。
greet-reply-1 = 您好！请问有什么可以帮您？
    .plain = 你好！有什么可以帮你？
greet-reply-2 = 很高兴为您服务。您想咨询什么呢？
    .plain = 很高兴为你服务。你想咨询什么呢？
thank-reply-1 = 不客气。还有别的可以帮您吗？
    .plain = 不客气。还有别的可以帮你吗？
thank-reply-2 = 很高兴能帮到您。之后有任何需要，直接留言就好。
    .plain = 很高兴能帮到你。之后有任何需要，直接留言就好。
goodbye-reply-1 = 感谢您的咨询，再见。
    .plain = 谢谢你的咨询，再见。
goodbye-reply-2 = 祝您一切顺利。您随时都可以再来找我们。
    .plain = 祝你一切顺利。随时都可以再来找我们。
affirm-reply = 好的。请问您想了解什么？
    .plain = 好的。你想了解什么？
acknowledged-reply = 好的。之后有任何需要，直接留言就可以。
deny-reply = 好的。您需要什么帮助，请直接告诉我。
    .plain = 好的。你需要什么帮助，直接告诉我就行。
bot-challenge-reply = 我是智能助手，不是真人。我会根据帮助文章来回答；只要您需要，我随时可以为您转接人工客服。
    .plain = 我是智能助手，不是真人。我会根据帮助文章来回答；只要你需要，我随时可以帮你转人工客服。
decline-human-reply = 没问题，我们接着聊。请问您想了解什么？
    .plain = 没问题，我们接着聊。你想了解什么？
complain-reply = 很抱歉给您带来这样的体验，也谢谢您告诉我们。能请您简单说说发生了什么吗？我会为您寻找答案，或者为您转接人工客服。
    .plain = 很抱歉给你带来这样的体验，也谢谢你告诉我们。能简单说说发生了什么吗？我会帮你找答案，或者帮你转人工客服。
chitchat-reply-1 = 我是智能助手，最熟悉的就是我们的帮助文章。请问有什么可以帮您？
    .plain = 我是智能助手，最熟悉的就是我们的帮助文章。有什么可以帮你？
chitchat-reply-2 = 抱歉，这超出了我的能力范围，我只了解我们自己的服务。这方面有什么可以帮您的吗？
    .plain = 抱歉，这超出了我的能力范围，我只了解我们自己的服务。这方面有什么可以帮你的吗？
solved-reply = 问题解决了就好。之后有任何需要，直接留言就可以。
other-languages = 在这里，我可以用以下语言回答您：{ $languages }。
    .plain = 在这里，我可以用以下语言回答你：{ $languages }。
conversation-erased = 本次对话的内容和个人信息已被删除。
language-changed = 从现在起，我会用{ $language }与您交流。
    .plain = 从现在起，我会用{ $language }和你交流。
which-language = 请问您想使用哪种语言？
    .plain = 你想用哪种语言？

helpful-question = 这个回答对您有帮助吗？
    .plain = 这个回答对你有帮助吗？
helpful-yes = 有帮助，谢谢
helpful-no = 帮助不大
helpful-thanks = 那太好了。还有其他想了解的吗？
not-helpful-reply = 很抱歉，刚才的回答没能帮到您。您可以换个说法再问一次吗？我也可以为您转接人工客服。
    .plain = 很抱歉，刚才的回答没能帮到你。可以换个说法再问一次吗？我也可以帮你转人工客服。
details-reply = 谢谢，这些信息很有用。这个我自己查不了，但人工客服可以。需要我为您转接吗？
    .plain = 谢谢，这些信息很有用。这个我自己查不了，但人工客服可以。需要我帮你转过去吗？
answer-in-other-language = 这条回答目前只有{ $language }版本：
answer-translated = 这条回答由机器从{ $language }翻译而来，措辞可能不够准确：
answer-again = 我再为您说一遍要点：
    .plain = 我再跟你说一遍要点：
answer-meanwhile = 在您等待期间，以下内容或许能帮到您：
    .plain = 等待的时候，以下内容或许能帮到你：
meanwhile-wanted = 您还需要联系人工客服吗？您仍在排队中。
    .plain = 你还需要联系人工客服吗？你还在排队中。
meanwhile-stay = 需要，保留我的位置
meanwhile-leave = 不用了，已经解决
clarify-question = 为了准确理解您的意思，想跟您确认一下：您指的是下面哪一项？
    .plain = 为了准确理解你的意思，想跟你确认一下：你指的是下面哪一项？
clarify-question-one = 为了准确理解您的意思，想跟您确认一下：您指的是这个吗？
    .plain = 为了准确理解你的意思，想跟你确认一下：你指的是这个吗？
clarify-none = 都不是，请转人工
hedged-answer = 我不太确定您问的是不是这个，但以下内容或许能帮到您：
    .plain = 我不太确定你问的是不是这个，但以下内容或许能帮到你：
detail-question = 为了帮您查询，请提供以下信息：{ $detail }。
    .plain = 为了帮你查询，请提供以下信息：{ $detail }。
detail-again = 我没有在您的消息中找到这项信息。请只发送以下信息：{ $detail }。
    .plain = 我没有在你的消息中找到这项信息。只发送以下信息就好：{ $detail }。
detail-not-found = 没有查到与“{ $value }”对应的信息。请核对后重新发送：{ $detail }。
detail-missing = 我没有
detail-without = 没关系。一般情况如下：
detail-email = 您的电子邮箱地址
    .plain = 你的电子邮箱地址
detail-order = 您的订单号
    .plain = 你的订单号
live-failed = 很抱歉，我现在无法查询。一般情况如下：
live-nothing = 用这些信息没有查到结果。一般情况如下：
demo-order-is = **订单 { $order }：** { $status }。

    最近更新：{ $day }。
demo-order-packed = 正在我们的仓库打包
demo-order-shipped = 已在配送途中
demo-order-delivered = 已送达
choose-one = 请从以下选项中选择一项：
person-button = 联系人工客服
unsure-reply-1 = 我可能没有完全理解您的意思。能请您换个说法，或者再讲得具体一点吗？
    .plain = 我可能没有完全理解你的意思。能换个说法，或者再讲得具体一点吗？
unsure-reply-2 = 抱歉，我还没有完全明白。方便用一两句话描述一下具体情况吗？
nothing-to-read = 我没能从这条消息里看出您的问题。能请您用几个字说说是什么事吗？
    .plain = 我没能从这条消息里看出你的问题。能用几个字说说是什么事吗？
empty-message = 收到的消息是空的，麻烦您再写一次您的问题。
    .plain = 收到的消息是空的，麻烦你再写一次问题。
message-too-long = 您的消息超过了 { $limit } 个字。能请您把最重要的部分发给我吗？
    .plain = 你的消息超过了 { $limit } 个字。能把最重要的部分发给我吗？
something-went-wrong = 非常抱歉，我们这边出了点问题。您的消息已经保存。请稍后再试，或联系人工客服。
    .plain = 非常抱歉，我们这边出了点问题。你的消息已经保存。请稍后再试，或联系人工客服。

widget-title = 帮助与客服
widget-subtitle = 自动助手为您解答
    .plain = 自动助手为你解答
widget-automatic = 与您对话的是自动助手，不是真人。
    .plain = 和你对话的是自动助手，不是真人。
widget-open = 打开聊天
widget-close = 关闭聊天
widget-assistant = 助手
widget-you = 您
    .plain = 你
widget-agent = 人工客服
widget-placeholder = 请输入消息…
widget-send = 发送
widget-person = 联系人工客服
widget-language = 语言
widget-language-automatic = 自动
widget-menu = 更多选项
widget-messages = 对话内容
widget-choices = 快捷回复
widget-assistant-typing = 助手正在输入…
widget-agent-typing = { $agent } 正在输入…
widget-connecting = 正在连接…
widget-reconnecting = 连接已断开，正在重新连接…
widget-offline = 您当前处于离线状态。网络恢复后，消息会自动发出。
    .plain = 你当前处于离线状态。网络恢复后，消息会自动发出。
widget-sending = 正在发送…
widget-sending-again = 正在重新发送…
widget-sent = 已发送
widget-not-sent = 未能发送。
widget-retry = 重试
widget-new-messages = 新消息
widget-dismiss = 关闭此消息
widget-new-conversation = 开始新对话
widget-earlier = 历史对话
widget-back = 返回聊天
widget-closed = 本次对话已结束。
widget-closed-go-on = 本次对话已结束。在这里留言即可继续。
widget-waiting = 正在等待人工客服
widget-leave-queue = 不等了，继续使用助手
widget-with-agent = { $agent } 正在为您服务
    .plain = { $agent } 正在为你服务
widget-too-long = 消息太长了。
widget-error = 操作未成功，请再试一次。
widget-articles = 帮助文章
widget-articles-search = 搜索帮助文章
widget-articles-none = 没有找到。请在下方写下您的问题。
    .plain = 没有找到。在下面写下你的问题吧。
widget-articles-back = 返回聊天
widget-articles-page = 在单独的页面打开
widget-articles-machine = 这段文字由计算机翻译，尚未经过人工审核。
widget-today = 今天
widget-yesterday = 昨天

survey-csat = 您对本次服务满意吗？
    .plain = 你对本次服务满意吗？
survey-csat-1 = 非常不满意
survey-csat-2 = 不满意
survey-csat-3 = 一般
survey-csat-4 = 满意
survey-csat-5 = 非常满意
survey-nps = 您有多大可能向朋友或同事推荐我们？
    .plain = 你有多大可能向朋友或同事推荐我们？
survey-comment = 您还有什么想告诉我们的吗？
    .plain = 你还有什么想告诉我们的吗？
survey-thanks = 谢谢您，您的反馈会帮助我们做得更好。
    .plain = 谢谢你，你的反馈会帮助我们做得更好。
survey-text-csat = 您对本次服务满意吗？请回复 1（非常不满意）到 5（非常满意）之间的一个数字。
    .plain = 你对本次服务满意吗？请回复 1（非常不满意）到 5（非常满意）之间的一个数字。
survey-text-nps = 另外，您有多大可能向他人推荐我们？请回复 0（完全不可能）到 10（非常可能）之间的一个数字。
    .plain = 另外，你有多大可能向他人推荐我们？请回复 0（完全不可能）到 10（非常可能）之间的一个数字。
survey-text-comment = 谢谢您。关于这次对话，如果您还有什么想告诉我们的，请在下一条消息中写下来。
    .plain = 谢谢你。关于这次对话，如果还有什么想告诉我们的，请在下一条消息中写下来。
follow-up = 昨天我们聊过您的问题，请问现在解决了吗？如果还没有，直接在这里留言就好，我们从上次的地方接着处理。
    .plain = 昨天我们聊过你的问题，现在解决了吗？如果还没有，直接在这里留言就好，我们从上次的地方接着处理。

contact-question = 请问怎样联系您比较方便？请留下邮箱地址或电话号码，之后会有客服与您联系。
    .plain = 怎样联系你比较方便？留下邮箱地址或电话号码，之后会有客服跟你联系。
contact-thanks = 谢谢您，之后会有客服通过 { $contact } 与您联系。
    .plain = 谢谢你，之后会有客服通过 { $contact } 跟你联系。
contact-invalid = 我没能从中识别出邮箱地址或电话号码，麻烦您再核对一下，好吗？
    .plain = 我没能从中识别出邮箱地址或电话号码，麻烦你再核对一下，好吗？
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

translation-missing = 这条消息我没能翻译出来，以下是{ $language }原文：
translated-by-machine = （机器翻译）

widget-survey-title = 您觉得我们的服务怎么样？
    .plain = 你觉得我们的服务怎么样？
widget-survey-send = 提交
widget-survey-skip = 暂不评价
widget-survey-comment = 您的意见（选填）
    .plain = 你的意见（选填）
widget-nps-low = 完全不可能
widget-nps-high = 非常可能
widget-contact-title = 留下您的联系方式
    .plain = 留下你的联系方式
widget-contact-placeholder = 邮箱地址或电话号码
widget-contact-send = 提交
widget-help-title = 您也可以通过以下方式联系我们
    .plain = 你也可以通过以下方式联系我们
widget-help-more = 更多国家或地区
widget-help-elsewhere = 任何地区
widget-help-local = 当地时间
widget-attach = 添加附件
widget-attachment-sending = 正在发送 { $name }…
widget-attachment-cancel = 取消发送 { $name }
widget-attachment-too-large = 这个文件超过了 { $limit } MB，请换一个小一些的文件。
widget-attachment-refused = 此处无法发送此类文件。可以发送图片、语音、视频、PDF、文本和办公文档。
widget-attachment-mismatch = 此文件的内容与其名称不符。请发送原始文件。
widget-attachment-quota = 您在这里发送的文件已达到上限，请直接把这个文件的内容写给我们。
    .plain = 你在这里发送的文件已达到上限，请直接把这个文件的内容写给我们。
widget-attachment-no-room = 目前无法接收文件，请直接把这个文件的内容写给我们。
widget-attachment-open = 打开 { $name }
consent-standard = 为了向您提供帮助，我们会保存您在这里填写和发送的内容。您可以随时要求删除。
    .plain = 为了帮助你，我们会保存你在这里填写和发送的内容。你可以随时要求删除。
widget-consent-agree = 同意
widget-consent-link = 隐私政策
widget-translated = 由机器译自{ $language }
widget-show-original = 查看原文
widget-show-translation = 查看译文

## 即时通讯

commands-reply = 有什么问题，直接问我就可以。/human 联系人工客服，/language 切换语言，/stop 停止接收我们的消息。
    .plain = 有什么问题，直接问我就行。/human 联系人工客服，/language 切换语言，/stop 停止接收我们的消息。
stop-reply = 我们不会再给您发消息。想继续时，直接留言即可。
    .plain = 我们不会再给你发消息。想继续时，直接留言就行。
choices-open = 选择
sent-photo = 照片
sent-video = 视频
sent-animation = 动图
sent-voice = 语音消息
sent-audio = 音频文件
sent-document = 文档
sent-sticker = 贴纸
sent-contact = 联系人
sent-location = 位置
sent-invitation = 会议邀请
sent-unknown = 此处无法显示的内容

## 回答：接下来的内容

next-step = 好的，这一步您已经完成了，谢谢。接下来的内容如下：
    .plain = 好的，这一步你已经完成了，谢谢。接下来的内容如下：
nothing-further = 这样看来，帮助文章里提到的您都已经做过了。需要我为您转接人工客服吗？
    .plain = 这样看来，帮助文章里提到的你都已经做过了。需要我帮你转人工客服吗？
