### Tiếng Việt: lời của trợ lý và các nhãn trong khung chat (xưng hô lịch sự với "quý khách").

## Trò chuyện

welcome = Xin chào quý khách! Tôi là trợ lý số. Quý khách cứ hỏi bất cứ điều gì theo cách nói và bằng ngôn ngữ của mình. Nếu muốn trò chuyện với nhân viên, quý khách chỉ cần nhắn một câu.
    .plain = Chào bạn! Mình là trợ lý số. Bạn cứ hỏi bất cứ điều gì theo cách nói và bằng ngôn ngữ của bạn. Nếu muốn trò chuyện với nhân viên, bạn chỉ cần nhắn một câu.
greet-reply-1 = Xin chào quý khách! Tôi có thể giúp gì cho quý khách ạ?
    .plain = Chào bạn! Mình có thể giúp gì cho bạn?
greet-reply-2 = Cảm ơn quý khách đã liên hệ. Quý khách đang cần hỗ trợ việc gì ạ?
    .plain = Cảm ơn bạn đã nhắn. Bạn đang cần giúp việc gì?
thank-reply-1 = Dạ không có gì ạ. Quý khách có cần giúp gì thêm không?
    .plain = Không có gì đâu. Bạn có cần mình giúp gì thêm không?
thank-reply-2 = Rất hân hạnh được hỗ trợ. Khi cần thêm điều gì, quý khách cứ nhắn nhé.
    .plain = Rất vui được giúp bạn. Khi cần thêm gì, bạn cứ nhắn nhé.
goodbye-reply-1 = Xin tạm biệt và cảm ơn quý khách đã liên hệ.
    .plain = Tạm biệt bạn, và cảm ơn bạn đã nhắn.
goodbye-reply-2 = Chúc quý khách mọi điều tốt lành. Quý khách có thể nhắn cho chúng tôi bất cứ lúc nào.
    .plain = Chúc bạn mọi điều tốt lành. Bạn cứ nhắn cho bên mình bất cứ lúc nào nhé.
affirm-reply = Vâng ạ. Quý khách muốn biết điều gì?
    .plain = Được rồi. Bạn muốn biết gì nào?
acknowledged-reply = Vâng ạ. Khi có điều gì khác, quý khách cứ nhắn nhé.
    .plain = Được rồi. Có gì khác, bạn cứ nhắn nhé.
deny-reply = Vâng, không sao ạ. Quý khách cứ cho biết tôi có thể giúp gì.
    .plain = Không sao. Bạn cứ cho mình biết cần giúp gì nhé.
bot-challenge-reply = Tôi là trợ lý số, không phải người thật. Tôi trả lời dựa trên các bài viết trợ giúp và có thể kết nối quý khách với nhân viên bất cứ khi nào quý khách muốn.
    .plain = Mình là trợ lý số, không phải người thật. Mình trả lời dựa trên các bài viết trợ giúp và có thể kết nối bạn với nhân viên bất cứ khi nào bạn muốn.
decline-human-reply = Dạ được ạ, chúng ta tiếp tục ở đây nhé. Quý khách muốn biết điều gì?
    .plain = Được, mình tiếp tục ở đây nhé. Bạn muốn biết gì nào?
complain-reply = Tôi rất tiếc về chuyện này và cảm ơn quý khách đã cho chúng tôi biết. Quý khách kể ngắn gọn giúp tôi chuyện gì đã xảy ra được không ạ? Tôi sẽ tìm câu trả lời hoặc kết nối quý khách với nhân viên.
    .plain = Mình rất tiếc về chuyện này và cảm ơn bạn đã cho biết. Bạn kể ngắn gọn giúp mình chuyện gì đã xảy ra được không? Mình sẽ tìm câu trả lời hoặc kết nối bạn với nhân viên.
chitchat-reply-1 = Tôi là trợ lý số, và điều tôi nắm rõ nhất là các bài viết trợ giúp của chúng tôi. Tôi có thể giúp gì cho quý khách ạ?
    .plain = Mình là trợ lý số, và điều mình nắm rõ nhất là các bài viết trợ giúp. Mình có thể giúp gì cho bạn?
chitchat-reply-2 = Rất tiếc, việc này nằm ngoài khả năng của tôi, vì tôi chỉ biết về dịch vụ của chúng tôi. Quý khách có cần hỗ trợ gì về dịch vụ không ạ?
    .plain = Tiếc quá, việc này mình không biết, vì mình chỉ biết về dịch vụ bên mình thôi. Bạn có cần giúp gì về dịch vụ không?
solved-reply = Thật vui vì mọi việc đã được giải quyết. Khi có điều gì khác, quý khách cứ nhắn nhé.
    .plain = Thật vui vì mọi việc đã ổn. Có gì khác, bạn cứ nhắn nhé.
other-languages = Tại đây tôi có thể trả lời bằng các ngôn ngữ sau: { $languages }.
    .plain = Ở đây mình có thể trả lời bằng các ngôn ngữ sau: { $languages }.
conversation-erased = Nội dung và dữ liệu cá nhân của cuộc trò chuyện này đã được xóa.
language-changed = Từ giờ tôi sẽ nhắn cho quý khách bằng { $language }.
    .plain = Từ giờ mình sẽ nhắn cho bạn bằng { $language }.
which-language = Quý khách muốn dùng ngôn ngữ nào ạ?
    .plain = Bạn muốn dùng ngôn ngữ nào?

## Câu trả lời

helpful-question = Câu trả lời này có giúp ích cho quý khách không?
    .plain = Câu trả lời này có giúp được bạn không?
helpful-yes = Có, cảm ơn
helpful-no = Chưa hẳn
helpful-thanks = Thật vui vì đã giúp được quý khách. Quý khách có cần gì nữa không ạ?
    .plain = Thật vui vì đã giúp được bạn. Bạn có cần gì nữa không?
not-helpful-reply = Rất tiếc vì đây chưa phải điều quý khách cần. Quý khách hỏi theo cách khác giúp tôi được không ạ? Tôi cũng có thể kết nối quý khách với nhân viên.
    .plain = Tiếc là đây chưa phải điều bạn cần. Bạn hỏi theo cách khác giúp mình được không? Mình cũng có thể kết nối bạn với nhân viên.
details-reply = Cảm ơn quý khách, thông tin này rất hữu ích. Tôi không tự kiểm tra được việc này, nhưng nhân viên của chúng tôi thì có thể. Quý khách có muốn tôi kết nối với nhân viên không ạ?
    .plain = Cảm ơn bạn, thông tin này rất hữu ích. Mình không tự kiểm tra được, nhưng nhân viên bên mình thì có thể. Bạn có muốn mình kết nối không?
answer-in-other-language = Hiện câu trả lời này mới chỉ có bằng { $language }:
answer-translated = Câu trả lời này được dịch tự động, bản gốc bằng { $language }, nên cách diễn đạt có thể chưa thật chuẩn:
answer-again = Xin nhắc lại phần quan trọng nhất:
answer-meanwhile = Trong lúc chờ, có thể nội dung sau đây sẽ giúp được quý khách:
    .plain = Trong lúc chờ, có thể nội dung này sẽ giúp được bạn:
meanwhile-wanted = Quý khách còn cần gặp nhân viên không ạ? Quý khách vẫn đang trong hàng chờ.
    .plain = Bạn còn cần gặp nhân viên không? Bạn vẫn đang trong hàng chờ.
meanwhile-stay = Có, tôi vẫn chờ
meanwhile-leave = Không, đã xong rồi
clarify-question = Tôi muốn chắc chắn đã hiểu đúng ý quý khách. Quý khách đang hỏi về điều nào dưới đây ạ?
    .plain = Mình muốn chắc chắn là hiểu đúng ý bạn. Bạn đang hỏi về điều nào dưới đây?
clarify-question-one = Tôi muốn chắc chắn đã hiểu đúng ý quý khách. Có phải quý khách đang hỏi về điều này không ạ?
    .plain = Mình muốn chắc chắn là hiểu đúng ý bạn. Có phải bạn đang hỏi về điều này không?
clarify-none = Không có điều nào, tôi muốn gặp nhân viên
hedged-answer = Tôi chưa chắc đây có đúng là điều quý khách muốn hỏi không, nhưng có thể nội dung này sẽ giúp ích:
    .plain = Mình chưa chắc đây có đúng là điều bạn muốn hỏi không, nhưng có thể nội dung này sẽ giúp ích:
detail-question = Để tra cứu, tôi cần thông tin này từ quý khách: { $detail }.
    .plain = Để tra cứu, mình cần thông tin này từ bạn: { $detail }.
detail-again = Tôi không tìm thấy thông tin đó trong tin nhắn của quý khách. Quý khách chỉ cần gửi thông tin này: { $detail }.
    .plain = Mình không tìm thấy thông tin đó trong tin nhắn của bạn. Bạn chỉ cần gửi thông tin này: { $detail }.
detail-not-found = Tôi không tìm thấy thông tin nào với “{ $value }”. Xin quý khách kiểm tra và gửi lại: { $detail }.
    .plain = Mình không tìm thấy gì với “{ $value }”. Bạn kiểm tra và gửi lại giúp nhé: { $detail }.
detail-missing = Tôi không có
detail-without = Không sao ạ. Thông tin chung như sau:
    .plain = Không sao. Thông tin chung như sau:
detail-email = địa chỉ email của quý khách
    .plain = địa chỉ email của bạn
detail-order = mã đơn hàng của quý khách
    .plain = mã đơn hàng của bạn
live-failed = Rất tiếc, lúc này tôi chưa thể tra cứu. Thông tin chung như sau:
    .plain = Tiếc quá, lúc này mình chưa thể tra cứu. Thông tin chung như sau:
live-nothing = Tôi không tìm thấy gì với những thông tin này. Thông tin chung như sau:
    .plain = Mình không tìm thấy gì với những thông tin này. Thông tin chung như sau:
demo-order-is = **Đơn hàng { $order }:** { $status }.

    Cập nhật lần cuối: { $day }.
demo-order-packed = đang được đóng gói tại kho của chúng tôi
    .plain = đang được đóng gói tại kho bên mình
demo-order-shipped = đang trên đường giao đến quý khách
    .plain = đang trên đường giao đến bạn
demo-order-delivered = đã được giao
choose-one = Xin quý khách chọn một trong các mục sau:
    .plain = Bạn chọn một trong các mục sau nhé:
person-button = Gặp nhân viên
unsure-reply-1 = Có lẽ tôi chưa hiểu đúng ý quý khách. Quý khách có thể nói theo cách khác, thêm một chút chi tiết được không ạ?
    .plain = Có lẽ mình chưa hiểu đúng ý bạn. Bạn nói theo cách khác, thêm một chút chi tiết được không?
unsure-reply-2 = Phần này tôi chưa hiểu rõ lắm. Quý khách mô tả giúp tôi trong một hai câu nhé?
    .plain = Phần này mình chưa hiểu rõ lắm. Bạn mô tả giúp mình trong một hai câu nhé?
nothing-to-read = Tôi chưa thấy câu hỏi trong tin nhắn của quý khách. Quý khách cho biết ngắn gọn là về việc gì được không ạ?
    .plain = Mình chưa thấy câu hỏi trong tin nhắn của bạn. Bạn cho biết ngắn gọn là về việc gì được không?
empty-message = Tin nhắn của quý khách không có nội dung. Xin quý khách viết lại câu hỏi.
    .plain = Tin nhắn của bạn không có nội dung. Bạn viết lại câu hỏi nhé.
message-too-long = Tin nhắn của quý khách dài hơn { $limit } ký tự. Quý khách gửi giúp tôi phần quan trọng nhất được không ạ?
    .plain = Tin nhắn của bạn dài hơn { $limit } ký tự. Bạn gửi giúp mình phần quan trọng nhất được không?
something-went-wrong = Hệ thống bên chúng tôi vừa gặp trục trặc, xin lỗi quý khách. Tin nhắn của quý khách đã được lưu. Xin quý khách thử lại sau giây lát hoặc yêu cầu gặp nhân viên.
    .plain = Hệ thống bên mình vừa gặp trục trặc, xin lỗi bạn. Tin nhắn của bạn đã được lưu. Bạn thử lại sau giây lát hoặc yêu cầu gặp nhân viên nhé.

## Khung chat

widget-title = Trợ giúp và liên hệ
widget-subtitle = Trợ lý tự động trả lời quý khách
    .plain = Trợ lý tự động trả lời bạn
widget-automatic = Quý khách đang trò chuyện với trợ lý tự động, không phải với người thật.
    .plain = Bạn đang trò chuyện với trợ lý tự động, không phải với người thật.
widget-open = Mở khung chat
widget-close = Đóng khung chat
widget-assistant = Trợ lý
widget-you = Quý khách
    .plain = Bạn
widget-agent = Nhân viên
widget-placeholder = Nhập tin nhắn…
widget-send = Gửi
widget-person = Gặp nhân viên
widget-language = Ngôn ngữ
widget-language-automatic = Tự động
widget-menu = Tùy chọn khác
widget-messages = Nội dung trò chuyện
widget-choices = Gợi ý trả lời
widget-assistant-typing = Trợ lý đang soạn tin…
widget-agent-typing = { $agent } đang soạn tin…
widget-connecting = Đang kết nối…
widget-reconnecting = Mất kết nối. Đang kết nối lại…
widget-offline = Thiết bị đang ngoại tuyến. Tin nhắn sẽ được gửi ngay khi có mạng trở lại.
widget-sending = Đang gửi…
widget-sending-again = Đang gửi lại…
widget-sent = Đã gửi
widget-not-sent = Chưa gửi được.
widget-retry = Thử lại
widget-new-messages = Tin nhắn mới
widget-dismiss = Đóng tin nhắn này
widget-new-conversation = Bắt đầu cuộc trò chuyện mới
widget-earlier = Các cuộc trò chuyện trước
widget-back = Quay lại khung chat
widget-save = Lưu cuộc trò chuyện này thành tệp
widget-mail = Gửi cuộc trò chuyện này qua email
widget-mail-address = Địa chỉ email
widget-mail-done = Cuộc trò chuyện đang được gửi đến { $address }
widget-mail-limit = Hôm nay đã gửi đủ số lần. Ngày mai có thể gửi lại.
widget-sound = Âm báo tin nhắn mới
widget-unfold = Hiện tất cả
widget-fold = Thu gọn
widget-people-back = Nhân viên làm việc trở lại: { $when }
widget-closed = Cuộc trò chuyện này đã kết thúc.
widget-closed-go-on = Cuộc trò chuyện này đã kết thúc. Nhắn tại đây để tiếp tục.
widget-waiting = Đang chờ nhân viên
widget-leave-queue = Không chờ nữa, tiếp tục với trợ lý
widget-with-agent = Quý khách đang trò chuyện với { $agent }
    .plain = Bạn đang trò chuyện với { $agent }
widget-too-long = Tin nhắn quá dài.
widget-error = Chưa thực hiện được. Vui lòng thử lại.
widget-articles = Bài viết trợ giúp
widget-articles-search = Tìm trong các bài viết trợ giúp
widget-articles-none = Không tìm thấy gì. Xin viết câu hỏi ở bên dưới.
    .plain = Không tìm thấy gì. Bạn viết câu hỏi ở bên dưới nhé.
widget-articles-back = Quay lại khung chat
widget-articles-page = Mở trong trang riêng
widget-articles-machine = Bài viết này do máy dịch và chưa có ai kiểm tra.
widget-today = Hôm nay
widget-yesterday = Hôm qua

## Sau khi trò chuyện với nhân viên

survey-csat = Quý khách hài lòng đến mức nào với sự hỗ trợ đã nhận được?
    .plain = Bạn hài lòng đến mức nào với sự hỗ trợ đã nhận được?
survey-csat-1 = Rất không hài lòng
survey-csat-2 = Không hài lòng
survey-csat-3 = Bình thường
survey-csat-4 = Hài lòng
survey-csat-5 = Rất hài lòng
survey-nps = Khả năng quý khách giới thiệu chúng tôi với bạn bè hoặc đồng nghiệp là bao nhiêu?
    .plain = Khả năng bạn giới thiệu bên mình với bạn bè hoặc đồng nghiệp là bao nhiêu?
survey-comment = Quý khách có điều gì muốn chia sẻ với chúng tôi không ạ?
    .plain = Bạn có điều gì muốn chia sẻ với bên mình không?
survey-thanks = Cảm ơn quý khách. Câu trả lời này giúp chúng tôi phục vụ tốt hơn.
    .plain = Cảm ơn bạn. Câu trả lời này giúp bên mình phục vụ tốt hơn.
survey-text-csat = Quý khách hài lòng đến mức nào với sự hỗ trợ đã nhận được? Xin quý khách trả lời bằng một số từ 1 (rất không hài lòng) đến 5 (rất hài lòng).
    .plain = Bạn hài lòng đến mức nào với sự hỗ trợ đã nhận được? Bạn trả lời bằng một số từ 1 (rất không hài lòng) đến 5 (rất hài lòng) nhé.
survey-text-nps = Còn khả năng quý khách giới thiệu chúng tôi với người khác là bao nhiêu? Xin quý khách trả lời bằng một số từ 0 (hoàn toàn không) đến 10 (rất có thể).
    .plain = Còn khả năng bạn giới thiệu bên mình với người khác là bao nhiêu? Bạn trả lời bằng một số từ 0 (hoàn toàn không) đến 10 (rất có thể) nhé.
survey-text-comment = Cảm ơn quý khách. Nếu quý khách muốn chia sẻ thêm điều gì về cuộc trò chuyện này, xin quý khách viết trong tin nhắn tiếp theo ạ.
    .plain = Cảm ơn bạn. Nếu muốn chia sẻ thêm điều gì về cuộc trò chuyện này, bạn viết trong tin nhắn tiếp theo nhé.
follow-up = Hôm qua chúng ta đã trao đổi về câu hỏi của quý khách. Việc đó đã được giải quyết chưa ạ? Nếu chưa, quý khách cứ nhắn tại đây, chúng tôi sẽ tiếp tục từ chỗ đang dở.
    .plain = Hôm qua mình đã trao đổi về câu hỏi của bạn. Việc đó đã xong chưa? Nếu chưa, bạn cứ nhắn tại đây, mình sẽ tiếp tục từ chỗ đang dở.

## Ngoài giờ làm việc

contact-question = Chúng tôi có thể liên hệ với quý khách bằng cách nào ạ? Xin quý khách để lại địa chỉ email hoặc số điện thoại, nhân viên sẽ liên hệ lại.
    .plain = Bên mình có thể liên hệ với bạn bằng cách nào? Bạn để lại email hoặc số điện thoại nhé, nhân viên sẽ liên hệ lại.
contact-thanks = Cảm ơn quý khách. Nhân viên sẽ liên hệ lại với quý khách qua { $contact }.
    .plain = Cảm ơn bạn. Nhân viên sẽ liên hệ lại với bạn qua { $contact }.
contact-invalid = Tôi chưa nhận ra địa chỉ email hay số điện thoại trong tin nhắn này. Quý khách kiểm tra lại giúp tôi được không ạ?
    .plain = Mình chưa nhận ra địa chỉ email hay số điện thoại trong tin nhắn này. Bạn kiểm tra lại giúp mình nhé?
time-today = lúc { $time } hôm nay
time-tomorrow = lúc { $time } ngày mai
time-date =
    lúc { $time } { $weekday ->
        [mon] thứ Hai
        [tue] thứ Ba
        [wed] thứ Tư
        [thu] thứ Năm
        [fri] thứ Sáu
        [sat] thứ Bảy
       *[sun] Chủ nhật
    }, ngày { $date }
time-in-zone = { $when } ({ $zone })

## Bản dịch

translation-missing = Tôi chưa dịch được nội dung này. Sau đây là bản gốc bằng { $language }:
    .plain = Mình chưa dịch được nội dung này. Sau đây là bản gốc bằng { $language }:
translated-by-machine = (dịch tự động)

## Khung chat: khảo sát, thông tin liên hệ, tệp, bản dịch

widget-survey-title = Quý khách thấy chúng tôi hỗ trợ thế nào?
    .plain = Bạn thấy bên mình hỗ trợ thế nào?
widget-survey-send = Gửi
widget-survey-skip = Để sau
widget-survey-comment = Ý kiến của quý khách (không bắt buộc)
    .plain = Ý kiến của bạn (không bắt buộc)
widget-nps-low = Hoàn toàn không
widget-nps-high = Rất có thể
widget-contact-title = Để lại thông tin liên hệ
widget-contact-placeholder = Email hoặc số điện thoại
widget-contact-send = Gửi
transcript-subject = Cuộc trò chuyện với { $site }
transcript-intro = Đây là nội dung cuộc trò chuyện với { $site }.
transcript-note = Email này được gửi vì có người đã yêu cầu trong cuộc trò chuyện và nhập địa chỉ này. Sẽ không có gì khác được gửi đến địa chỉ này.
transcript-invalid = Địa chỉ email này không hợp lệ.
widget-help-title = Quý khách cũng có thể liên hệ với chúng tôi qua các kênh sau
    .plain = Bạn cũng có thể liên hệ với bên mình qua các kênh sau
widget-help-more = Quốc gia khác
widget-help-elsewhere = Từ bất cứ đâu
widget-help-local = giờ địa phương
widget-attach = Đính kèm tệp
widget-attachment-sending = Đang gửi { $name }…
widget-attachment-cancel = Không gửi { $name }
widget-attachment-too-large = Tệp này lớn hơn { $limit } MB. Vui lòng chọn tệp nhỏ hơn.
widget-attachment-refused = Không gửi được loại tệp này ở đây. Có thể gửi hình ảnh, âm thanh, video, PDF, văn bản và tài liệu Office.
widget-attachment-mismatch = Nội dung không khớp với tên tệp. Vui lòng gửi tệp gốc.
widget-attachment-quota = Quý khách đã gửi hết số tệp mà chúng tôi có thể nhận ở đây. Vui lòng viết cho chúng tôi nội dung của tệp này.
    .plain = Bạn đã gửi hết số tệp mà bên mình có thể nhận ở đây. Bạn viết nội dung của tệp này nhé.
widget-attachment-no-room = Hiện chúng tôi không thể nhận tệp. Vui lòng viết cho chúng tôi nội dung của tệp này.
    .plain = Hiện bên mình không thể nhận tệp. Bạn viết nội dung của tệp này nhé.
widget-attachment-open = Mở { $name }
consent-standard = Chúng tôi lưu những gì quý khách viết và gửi ở đây để có thể hỗ trợ. Quý khách có thể yêu cầu xóa bất cứ lúc nào.
    .plain = Bên mình lưu những gì bạn viết và gửi ở đây để có thể hỗ trợ. Bạn có thể yêu cầu xóa bất cứ lúc nào.
widget-consent-agree = Tôi đồng ý
widget-consent-link = Chính sách quyền riêng tư
widget-translated = Dịch tự động từ { $language }
widget-show-original = Xem bản gốc
widget-show-translation = Xem bản dịch

## Ứng dụng nhắn tin

commands-reply = Quý khách cứ hỏi theo cách của mình. /human để gặp nhân viên, /language để đổi ngôn ngữ, /stop để không nhận tin nhắn nữa.
    .plain = Bạn cứ hỏi theo cách của bạn. /human để gặp nhân viên, /language để đổi ngôn ngữ, /stop để không nhận tin nhắn nữa.
stop-reply = Quý khách sẽ không nhận tin nhắn của chúng tôi nữa. Khi muốn tiếp tục, quý khách chỉ cần nhắn lại ạ.
    .plain = Bạn sẽ không nhận tin nhắn của bên mình nữa. Khi muốn tiếp tục, bạn chỉ cần nhắn lại.
choices-open = Chọn
sent-photo = Ảnh
sent-video = Video
sent-animation = Ảnh động
sent-voice = Tin nhắn thoại
sent-audio = Tệp âm thanh
sent-document = Tài liệu
sent-sticker = Nhãn dán
sent-contact = Liên hệ
sent-location = Vị trí
sent-invitation = Lời mời họp
sent-unknown = Nội dung không hiển thị được ở đây

## Câu trả lời: phần tiếp theo

next-step = Cảm ơn quý khách đã làm việc đó. Phần tiếp theo như sau:
    .plain = Cảm ơn bạn đã làm việc đó. Phần tiếp theo như sau:
nothing-further = Như vậy là quý khách đã làm hết những gì các bài viết trợ giúp của chúng tôi hướng dẫn. Quý khách có muốn tôi kết nối với nhân viên không ạ?
    .plain = Vậy là bạn đã làm hết những gì các bài viết trợ giúp hướng dẫn. Bạn có muốn mình kết nối với nhân viên không?
