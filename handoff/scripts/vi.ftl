### Tiếng Việt: lời nhắn khi chuyển cuộc trò chuyện cho nhân viên. formal = "quý khách", plain = "bạn"; câu không chia thì dùng chung.

## Lời chào

salutation =
    .formal = Kính chào quý khách { $name },
    .plain = Chào bạn { $name },

## Cảm xúc

feeling-calm =
    .formal-1 = Cảm ơn quý khách đã gửi tin nhắn.
    .formal-2 = Cảm ơn quý khách đã liên hệ với chúng tôi.
    .plain-1 = Cảm ơn bạn đã nhắn tin.
    .plain-2 = Rất vui vì bạn đã liên hệ.
feeling-frustrated =
    .formal-1 = Tôi hiểu chuyện này khiến quý khách rất bực bội, và trân trọng việc quý khách đã chia sẻ với chúng tôi.
    .formal-2 = Việc kéo dài mà chưa được giải quyết chắc hẳn khiến quý khách rất mệt mỏi. Tôi thành thật xin lỗi.
    .plain-1 = Mình hiểu chuyện này bực bội thế nào. Cảm ơn bạn đã cho biết.
    .plain-2 = Chắc bạn mệt mỏi lắm. Mình xin lỗi vì việc này vẫn chưa được giải quyết.
feeling-angry =
    .formal-1 = Tôi vô cùng xin lỗi quý khách. Tôi thấy rõ chuyện này đã gây nhiều phiền toái, và chúng tôi rất coi trọng việc này.
    .formal-2 = Mong quý khách nhận lời xin lỗi của chúng tôi. Quý khách hoàn toàn có quyền mong đợi điều tốt hơn.
    .plain-1 = Mình thật sự xin lỗi bạn. Mình thấy rõ chuyện này đã gây nhiều phiền toái cho bạn, và bên mình rất coi trọng việc này.
    .plain-2 = Xin lỗi bạn nhiều. Bạn hoàn toàn có quyền mong đợi điều tốt hơn từ bên mình.
feeling-worried =
    .formal-1 = Tôi hiểu quý khách đang lo lắng. Chúng tôi sẽ xem xét thật cẩn thận.
    .formal-2 = Tôi hiểu vì sao quý khách thấy bất an. Quý khách báo cho chúng tôi như vậy là rất tốt.
    .plain-1 = Mình hiểu bạn đang lo lắng. Bên mình sẽ xem xét thật cẩn thận.
    .plain-2 = Mình hiểu vì sao bạn thấy bất an. May là bạn đã báo cho bên mình.
feeling-sad =
    .formal-1 = Tôi rất lấy làm tiếc vì chuyện này đã khiến quý khách thất vọng đến vậy.
    .formal-2 = Đọc những dòng này, tôi thấy rất buồn. Chúng tôi không hề mong quý khách phải trải qua điều đó.
    .plain-1 = Mình rất tiếc vì chuyện này đã làm bạn thất vọng đến vậy.
    .plain-2 = Đọc những dòng này, mình thấy buồn lắm. Lẽ ra không nên như vậy.
feeling-despair =
    .formal-1 = Cảm ơn quý khách đã chia sẻ điều này với tôi. Quý khách không nên phải chịu đựng một mình. Tôi đang nhờ nhân viên trò chuyện với quý khách trước tất cả mọi người. Nếu lúc này quý khách đang gặp nguy hiểm, xin hãy gọi ngay số khẩn cấp hoặc một người mà quý khách tin cậy.
    .formal-2 = Việc quý khách viết ra điều này rất quan trọng. Ở đây, không gì quan trọng hơn cảm xúc của quý khách, và tôi đang nhờ nhân viên ưu tiên hỗ trợ quý khách trước. Nếu quý khách đang gặp nguy hiểm ngay lúc này, xin hãy gọi số khẩn cấp hoặc một người thân.
    .plain-1 = Cảm ơn bạn đã chia sẻ điều này với mình. Bạn không nên phải chịu đựng một mình. Mình đang nhờ nhân viên trò chuyện với bạn trước tất cả mọi người. Nếu lúc này bạn đang gặp nguy hiểm, hãy gọi ngay số khẩn cấp hoặc một người mà bạn tin cậy.
    .plain-2 = Việc bạn viết ra điều này rất quan trọng. Ở đây, không gì quan trọng hơn cảm xúc của bạn, và mình đang nhờ nhân viên ưu tiên hỗ trợ bạn trước. Nếu bạn đang gặp nguy hiểm ngay lúc này, hãy gọi số khẩn cấp hoặc một người thân.
feeling-grief =
    .formal-1 = Xin chân thành chia buồn cùng quý khách. Nhân viên của chúng tôi sẽ cùng quý khách lo việc này, và ở đây không có gì phải vội ạ.
    .formal-2 = Xin quý khách nhận lời chia buồn sâu sắc của chúng tôi. Nhân viên sẽ hỗ trợ quý khách trong mọi việc cần giải quyết, thong thả theo điều kiện của quý khách.
    .plain-1 = Mình xin chia buồn cùng bạn. Nhân viên bên mình sẽ cùng bạn lo việc này, và ở đây không có gì phải vội.
    .plain-2 = Bạn cho bên mình gửi lời chia buồn sâu sắc. Nhân viên sẽ giúp bạn trong mọi việc cần giải quyết, bạn cứ thong thả nhé.

## Lý do

reason-asked =
    .formal-1 = Tôi xin mời một nhân viên vào hỗ trợ quý khách.
    .formal-2 = Vâng ạ, sẽ có nhân viên trò chuyện trực tiếp với quý khách.
    .plain-1 = Mình mời một bạn nhân viên vào hỗ trợ nhé.
    .plain-2 = Được chứ, sẽ có nhân viên trò chuyện trực tiếp với bạn.
reason-not-sure =
    .formal-1 = Tôi chưa có câu trả lời chắc chắn và không muốn đoán mò, nên nhân viên của chúng tôi sẽ hỗ trợ quý khách.
    .formal-2 = Câu hỏi này cần người am hiểu giải đáp. Tôi xin chuyển cho nhân viên phụ trách.
    .plain-1 = Mình chưa có câu trả lời chắc chắn và không muốn đoán mò, nên nhân viên sẽ giúp bạn.
    .plain-2 = Việc này cần người am hiểu. Mình chuyển cho nhân viên phụ trách nhé.
reason-not-helpful =
    .formal-1 = Các câu trả lời của tôi chưa giúp được quý khách. Từ đây, nhân viên của chúng tôi sẽ tiếp nhận.
    .formal-2 = Tôi chưa giải quyết được việc này cho quý khách, nên xin nhờ nhân viên hỗ trợ.
    .plain-1 = Các câu trả lời của mình chưa giúp được bạn. Từ đây, nhân viên sẽ tiếp nhận.
    .plain-2 = Mình chưa giải quyết được việc này cho bạn, nên xin nhờ nhân viên hỗ trợ.
reason-upset =
    .formal-1 = Nhân viên của chúng tôi sẽ trực tiếp đồng hành cùng quý khách trong việc này.
    .formal-2 = Tôi xin chuyển ngay cho nhân viên để sự việc được quan tâm trọn vẹn.
    .plain-1 = Nhân viên bên mình sẽ trực tiếp đồng hành cùng bạn trong việc này.
    .plain-2 = Mình chuyển ngay cho nhân viên để việc này được quan tâm trọn vẹn nhé.
reason-came-back =
    .formal-1 = Tôi thấy trước đây quý khách đã phải liên hệ về việc này. Nay nhân viên của chúng tôi sẽ tiếp nhận, với đầy đủ những gì quý khách đã viết.
    .formal-2 = Đây không phải lần đầu quý khách phải nhắn về việc này, điều lẽ ra không nên xảy ra. Nhân viên của chúng tôi sẽ cùng quý khách theo đến cùng.
    .plain-1 = Mình thấy trước đây bạn đã phải nhắn về việc này. Giờ nhân viên sẽ tiếp nhận, với đầy đủ những gì bạn đã viết.
    .plain-2 = Đây không phải lần đầu bạn phải nhắn về việc này, lẽ ra không nên như thế. Nhân viên sẽ cùng bạn theo đến cùng.
reason-after-hours =
    .formal-1 = Hiện nhân viên của chúng tôi không trong giờ làm việc, nhưng tin nhắn của quý khách đã đến nơi và đang chờ được xem.
    .formal-2 = Quý khách đang liên hệ ngoài giờ làm việc của chúng tôi. Tin nhắn đã được lưu lại và sẽ có nhân viên đọc.
    .plain-1 = Hiện nhân viên bên mình không trong giờ làm việc, nhưng tin nhắn của bạn đã đến nơi và đang chờ được xem.
    .plain-2 = Bây giờ đang ngoài giờ làm việc. Tin nhắn của bạn đã được lưu lại và sẽ có nhân viên đọc.
reason-long-queue =
    .formal-1 = Hiện có rất nhiều người cần hỗ trợ nên thời gian chờ sẽ lâu hơn chúng tôi mong muốn. Kính mong quý khách thông cảm.
    .formal-2 = Lúc này đang rất đông. Cảm ơn quý khách đã kiên nhẫn; chỗ của quý khách trong hàng chờ vẫn được giữ.
    .plain-1 = Hiện có rất nhiều người cần hỗ trợ nên bạn sẽ phải chờ lâu hơn bên mình mong muốn. Bạn thông cảm nhé.
    .plain-2 = Lúc này đang rất đông. Cảm ơn bạn đã kiên nhẫn; chỗ của bạn trong hàng chờ vẫn được giữ.
reason-agent-left =
    .formal-1 = Nhân viên đang trò chuyện với quý khách có việc phải rời đi. Một nhân viên khác sẽ tiếp tục từ chỗ đang dở.
    .formal-2 = Cuộc trò chuyện của quý khách được chuyển cho một nhân viên khác, người này sẽ đọc lại những gì đã trao đổi.
    .plain-1 = Nhân viên đang trò chuyện với bạn có việc phải rời đi. Một nhân viên khác sẽ tiếp tục từ chỗ đang dở.
    .plain-2 = Cuộc trò chuyện của bạn được chuyển cho một nhân viên khác, người này sẽ đọc lại những gì đã trao đổi.
reason-channel-closed =
    .formal-1 = Kênh này tạm thời đã đóng. Nhân viên của chúng tôi sẽ tiếp tục giải đáp câu hỏi của quý khách bằng cách khác.
    .formal-2 = Hiện chúng tôi không thể trả lời tại đây nữa. Câu hỏi của quý khách đã được lưu và sẽ có nhân viên phản hồi sau.
    .plain-1 = Kênh này tạm thời đã đóng. Nhân viên sẽ tiếp tục giải đáp câu hỏi của bạn bằng cách khác.
    .plain-2 = Hiện bên mình không thể trả lời tại đây nữa. Câu hỏi của bạn đã được lưu và sẽ có nhân viên phản hồi sau.

## Tiếp theo

next-place =
    { $place ->
        [1] Cuộc trò chuyện này sẽ là lượt kế tiếp.
       *[other] Vị trí trong hàng chờ: số { $place }.
    }
next-waiting-time =
    { $minutes ->
       *[other] Thời gian chờ khoảng { $minutes } phút.
    }
next-waiting-unknown = Chưa thể nói chính xác sẽ mất bao lâu, nhưng ngay khi có người tiếp nhận, sẽ có tin báo tại đây.
next-nobody-here = Lúc này chưa có nhân viên nào trực. Tin nhắn này sẽ là điều đầu tiên được xem.
next-when-back = Chúng tôi sẽ trở lại: { $when }.
next-no-repeating =
    .formal = Toàn bộ cuộc trò chuyện sẽ được chuyển theo, nên quý khách không phải kể lại điều gì.
    .plain = Toàn bộ cuộc trò chuyện sẽ được chuyển theo, nên bạn không phải kể lại điều gì.

## Trong khi chờ và khi có nhân viên

queue-moved =
    { $place ->
        [1] Hàng chờ đã nhích lên: cuộc trò chuyện này là lượt kế tiếp.
       *[other] Hàng chờ đã nhích lên, vị trí hiện tại: số { $place }.
    }
taken = { $agent } đã vào cuộc trò chuyện.
transferred = Từ đây, { $agent } sẽ tiếp tục hỗ trợ và đã đọc nội dung trao đổi trước đó.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } sẽ tiếp nhận ngay khi quay lại và sẽ thấy toàn bộ cuộc trò chuyện. Không cần chờ ở đây.
given-back = Cuộc trò chuyện đã được chuyển lại cho trợ lý số. Nếu còn điều gì, cứ nhắn tại đây; khi cần, nhân viên sẽ lại được mời vào.
left-queue = Vâng, yêu cầu đã được rút khỏi hàng chờ. Còn điều gì cần hỗ trợ nữa không ạ?
left-queue-solved = Thật vui vì mọi việc đã được giải quyết. Yêu cầu đã được rút khỏi hàng chờ. Nếu còn điều gì khác, cứ nhắn tại đây nhé.
closed =
    .formal-1 = Cảm ơn quý khách đã trò chuyện. Nếu còn điều gì chưa rõ, xin quý khách cứ nhắn tại đây bất cứ lúc nào.
    .formal-2 = Cảm ơn quý khách đã kiên nhẫn và tin tưởng. Chúng tôi luôn ở đây khi quý khách cần.
    .plain-1 = Cảm ơn bạn đã trò chuyện. Nếu còn gì chưa rõ, bạn cứ nhắn tại đây bất cứ lúc nào.
    .plain-2 = Cảm ơn bạn đã kiên nhẫn. Bên mình luôn ở đây khi bạn cần.
still-waiting = Nội dung này đã được bổ sung cho nhân viên. Vị trí trong hàng chờ vẫn được giữ nguyên.
waiting-corrected =
    { $minutes ->
       *[other] Thời gian chờ lâu hơn so với thông báo trước đó, thành thật xin lỗi. Hiện ước tính còn khoảng { $minutes } phút.
    }
transferred-team = Cuộc trò chuyện được chuyển cho nhóm { $team }. Nhân viên sẽ đọc lại nội dung trao đổi trước, nên không cần phải kể lại điều gì.
