### Tiếng Việt: lời nhắn khi chuyển cuộc trò chuyện cho nhân viên. formal = "quý khách", plain = "bạn".

salutation =
    .formal = Kính chào quý khách { $name },
    .plain = Chào bạn { $name },
feeling-calm =
    .formal-1 = Cảm ơn quý khách đã gửi tin nhắn.
    .formal-2 = Cảm ơn quý khách đã liên hệ với chúng tôi.
    .plain-1 = Cảm ơn bạn đã nhắn tin.
    .plain-2 = Cảm ơn bạn đã liên hệ.
feeling-frustrated =
    .formal-1 = Tôi hiểu chuyện này đã gây phiền lòng cho quý khách.
    .formal-2 = Tôi hiểu việc này làm mất thời gian và công sức của quý khách.
    .plain-1 = Mình hiểu chuyện này khiến bạn bực mình.
    .plain-2 = Mình hiểu việc này làm mất thời gian của bạn.
feeling-angry =
    .formal-1 = Tôi hiểu chuyện này đã gây nhiều phiền toái cho quý khách.
    .formal-2 = Lẽ ra quý khách phải được phục vụ tốt hơn.
    .plain-1 = Mình hiểu chuyện này đã gây nhiều phiền toái cho bạn.
    .plain-2 = Lẽ ra bạn phải được hỗ trợ tốt hơn.
feeling-worried =
    .formal-1 = Tôi hiểu quý khách đang lo lắng.
    .formal-2 = Tôi hiểu vì sao quý khách thấy bất an.
    .plain-1 = Mình hiểu bạn đang lo lắng.
    .plain-2 = Mình hiểu vì sao bạn thấy bất an.
feeling-sad =
    .formal-1 = Tôi hiểu chuyện này đã khiến quý khách thất vọng.
    .formal-2 = Đây không phải là trải nghiệm mà chúng tôi muốn dành cho quý khách.
    .plain-1 = Mình hiểu chuyện này đã làm bạn thất vọng.
    .plain-2 = Lẽ ra không nên như vậy.
feeling-despair =
    .formal-1 = Cảm ơn quý khách đã chia sẻ điều này với tôi. Quý khách không nên phải chịu đựng một mình. Tôi đang nhờ nhân viên trò chuyện với quý khách trước tiên. Nếu lúc này quý khách đang gặp nguy hiểm, xin hãy gọi ngay số khẩn cấp hoặc một người mà quý khách tin cậy.
    .formal-2 = Thật tốt vì quý khách đã nói ra điều này. Ở đây, không gì quan trọng hơn cảm xúc của quý khách, và tôi đang nhờ nhân viên ưu tiên hỗ trợ quý khách trước. Nếu quý khách đang gặp nguy hiểm ngay lúc này, xin hãy gọi số khẩn cấp hoặc một người thân.
    .plain-1 = Cảm ơn bạn đã chia sẻ điều này với mình. Bạn không nên phải chịu đựng một mình. Mình đang nhờ nhân viên trò chuyện với bạn trước tiên. Nếu lúc này bạn đang gặp nguy hiểm, hãy gọi ngay số khẩn cấp hoặc một người mà bạn tin cậy.
    .plain-2 = Thật tốt vì bạn đã nói ra điều này. Ở đây, không gì quan trọng hơn cảm xúc của bạn, và mình đang nhờ nhân viên ưu tiên hỗ trợ bạn trước. Nếu bạn đang gặp nguy hiểm ngay lúc này, hãy gọi số khẩn cấp hoặc một người thân.
despair-nobody =
    .formal = Lúc này không có nhân viên nào trực. Xin quý khách đừng chờ chúng tôi trả lời mà hãy nói chuyện ngay với một người khác.
    .plain = Lúc này không có nhân viên nào trực. Bạn đừng chờ bên mình trả lời mà hãy nói chuyện ngay với một người khác nhé.
despair-line =
    .formal = Quý khách cũng có thể trò chuyện với người sẵn sàng lắng nghe tại đây: { $line }
    .plain = Bạn cũng có thể trò chuyện với người sẵn sàng lắng nghe tại đây: { $line }
feeling-grief =
    .formal-1 = Xin chân thành chia buồn cùng quý khách. Nhân viên của chúng tôi sẽ cùng quý khách lo việc này, quý khách không phải vội ạ.
    .formal-2 = Xin quý khách nhận lời chia buồn sâu sắc của chúng tôi. Nhân viên sẽ hỗ trợ quý khách trong mọi việc cần giải quyết, thong thả theo điều kiện của quý khách.
    .plain-1 = Mình xin chia buồn cùng bạn. Nhân viên bên mình sẽ cùng bạn lo việc này, bạn không phải vội đâu.
    .plain-2 = Bên mình xin gửi bạn lời chia buồn sâu sắc. Nhân viên sẽ giúp bạn trong mọi việc cần giải quyết, bạn cứ thong thả nhé.
apology =
    .formal = Chúng tôi thành thật xin lỗi quý khách.
    .plain = Bên mình thật sự xin lỗi bạn.
why-not-sure =
    .formal = Tôi chưa có câu trả lời chắc chắn cho việc này và không muốn phỏng đoán.
    .plain = Mình chưa có câu trả lời chắc chắn và không muốn đoán bừa.
why-not-helpful =
    .formal = Những câu trả lời của tôi đến giờ vẫn chưa giúp được quý khách.
    .plain = Những câu trả lời của mình đến giờ vẫn chưa giúp được bạn.
why-came-back =
    .formal = Trước đây quý khách đã phải liên hệ với chúng tôi về việc này.
    .plain = Trước đây bạn đã phải nhắn cho bên mình về việc này.
takeover =
    .formal = Tôi đã chuyển cuộc trò chuyện của quý khách cho bộ phận hỗ trợ.
    .plain = Mình đã chuyển cuộc trò chuyện của bạn cho bộ phận hỗ trợ.
takeover-closed =
    .formal = Hiện bộ phận hỗ trợ đang ngoài giờ làm việc. Chúng tôi đã nhận được tin nhắn của quý khách và nhân viên sẽ đọc.
    .plain = Hiện bộ phận hỗ trợ đang ngoài giờ làm việc. Bên mình đã nhận được tin nhắn của bạn và nhân viên sẽ đọc.
next-place =
    .formal =
        { $place ->
            [1] Lượt kế tiếp là của quý khách.
           *[other] Quý khách đang ở vị trí số { $place } trong hàng chờ.
        }
    .plain =
        { $place ->
            [1] Lượt kế tiếp là của bạn.
           *[other] Bạn đang ở vị trí số { $place } trong hàng chờ.
        }
next-nobody-here =
    .formal = Lúc này chưa có nhân viên nào trực. Tôi sẽ báo cho quý khách tại đây ngay khi có người tiếp nhận.
    .plain = Lúc này chưa có nhân viên nào trực. Mình sẽ báo bạn tại đây ngay khi có người tiếp nhận.
next-waiting-time =
    .formal =
        { $minutes ->
           *[other] Thời gian chờ khoảng { $minutes } phút.
        }
    .plain =
        { $minutes ->
           *[other] Thời gian chờ khoảng { $minutes } phút.
        }
next-waiting-hours =
    .formal =
        { $hours ->
           *[other] Thời gian chờ khoảng { $hours } giờ.
        }
    .plain =
        { $hours ->
           *[other] Thời gian chờ khoảng { $hours } giờ.
        }
next-waiting-hour-and-half =
    .formal = Thời gian chờ khoảng một giờ rưỡi.
    .plain = Thời gian chờ khoảng một giờ rưỡi.
next-waiting-unknown =
    .formal = Tôi chưa thể nói chính xác sẽ mất bao lâu, nhưng sẽ báo cho quý khách tại đây ngay khi có nhân viên tiếp nhận.
    .plain = Mình chưa thể nói chính xác sẽ mất bao lâu, nhưng sẽ báo bạn tại đây ngay khi có nhân viên tiếp nhận.
next-long-queue =
    .formal = Hiện có rất nhiều yêu cầu đang chờ. Cảm ơn quý khách đã kiên nhẫn.
    .plain = Hiện có rất nhiều yêu cầu đang chờ. Cảm ơn bạn đã kiên nhẫn.
next-when-back =
    .formal = Chúng tôi sẽ phục vụ trở lại { $when }.
    .plain = Bên mình sẽ trở lại { $when }.
next-no-repeating =
    .formal = Nhân viên xem được toàn bộ cuộc trò chuyện, nên quý khách không phải kể lại điều gì.
    .plain = Nhân viên xem được toàn bộ cuộc trò chuyện, nên bạn không phải kể lại điều gì.
waiting-longer =
    .formal = Thời gian chờ lâu hơn tôi đã báo. Thành thật xin lỗi quý khách.
    .plain = Thời gian chờ lâu hơn mình đã báo. Xin lỗi bạn nhé.
still-waiting =
    .formal = Tôi đã chuyển thêm nội dung này cho nhân viên. Quý khách không mất lượt trong hàng chờ vì việc này.
    .plain = Mình đã chuyển thêm nội dung này cho nhân viên. Bạn không mất lượt trong hàng chờ vì việc này.
still-waiting-first =
    .formal = Tôi cũng đã chuyển tin nhắn này cho nhân viên. Quý khách không cần làm gì thêm ở đây.
    .plain = Mình cũng đã chuyển tin nhắn này cho nhân viên. Bạn không cần làm gì thêm ở đây.
left-queue =
    .formal = Vâng, quý khách không còn trong hàng chờ nữa. Quý khách có cần hỗ trợ thêm điều gì không ạ?
    .plain = Được rồi, bạn không còn trong hàng chờ nữa. Bạn có cần mình giúp thêm gì không?
left-queue-solved =
    .formal = Thật vui vì mọi việc đã được giải quyết. Quý khách không còn trong hàng chờ nữa. Nếu còn điều gì khác, xin quý khách cứ nhắn tại đây.
    .plain = Thật vui vì mọi việc đã ổn! Bạn không còn trong hàng chờ nữa. Nếu còn gì khác, bạn cứ nhắn tại đây nhé.
taken =
    .formal = { $agent } đã vào cuộc trò chuyện và sẽ hỗ trợ quý khách.
    .plain = { $agent } đã vào cuộc trò chuyện và sẽ hỗ trợ bạn.
transferred =
    .formal = Từ đây, { $agent } sẽ tiếp tục hỗ trợ quý khách và xem được toàn bộ cuộc trò chuyện.
    .plain = Từ đây, { $agent } sẽ tiếp tục hỗ trợ bạn và xem được toàn bộ cuộc trò chuyện.
transferred-away =
    .formal = { $agent } sẽ tiếp nhận ngay khi quay lại và xem được toàn bộ cuộc trò chuyện. Quý khách không cần chờ ở đây.
    .plain = { $agent } sẽ tiếp nhận ngay khi quay lại và xem được toàn bộ cuộc trò chuyện. Bạn không cần chờ ở đây.
transferred-team =
    .formal = Tôi đang chuyển cuộc trò chuyện của quý khách cho nhóm khác: { $team }. Nhóm này xem được toàn bộ nội dung, nên quý khách không phải kể lại điều gì.
    .plain = Mình đang chuyển cuộc trò chuyện của bạn cho nhóm khác: { $team }. Nhóm này xem được toàn bộ nội dung, nên bạn không phải kể lại điều gì.
agent-left =
    .formal = Nhân viên đang hỗ trợ quý khách phải rời cuộc trò chuyện. Một nhân viên khác sẽ tiếp tục.
    .plain = Nhân viên đang hỗ trợ bạn phải rời cuộc trò chuyện. Một nhân viên khác sẽ tiếp tục.
given-back =
    .formal = Nhân viên đã chuyển cuộc trò chuyện lại cho tôi, trợ lý số. Nếu còn điều gì, xin quý khách cứ nhắn tại đây; tôi có thể chuyển lại cho nhân viên bất cứ lúc nào.
    .plain = Nhân viên đã chuyển cuộc trò chuyện lại cho mình, trợ lý số. Nếu còn gì, bạn cứ nhắn tại đây; mình có thể chuyển lại cho nhân viên bất cứ lúc nào.
closed =
    .formal-1 = Cảm ơn quý khách đã trò chuyện với chúng tôi. Nếu còn điều gì chưa rõ, xin quý khách cứ nhắn tại đây bất cứ lúc nào.
    .formal-2 = Cảm ơn quý khách đã kiên nhẫn và tin tưởng. Chúng tôi luôn ở đây khi quý khách cần.
    .plain-1 = Cảm ơn bạn đã trò chuyện cùng bên mình. Nếu còn gì chưa rõ, bạn cứ nhắn tại đây bất cứ lúc nào.
    .plain-2 = Cảm ơn bạn đã kiên nhẫn. Bên mình luôn ở đây khi bạn cần.

feeling-emergency =
    .formal-1 = Trước hết, xin quý khách bảo đảm an toàn cho bản thân và những người xung quanh. Nếu có người bị thương hoặc đang gặp nguy hiểm, xin hãy gọi số khẩn cấp ngay, đừng chờ chúng tôi trả lời. Tôi đang nhờ nhân viên xem việc này trước mọi việc khác.
    .formal-2 = An toàn của quý khách là trên hết, xin hãy tránh xa những gì có thể gây nguy hiểm. Nếu có người bị thương hoặc có thể đã bị thương, xin gọi số khẩn cấp ngay lập tức mà không cần chờ chúng tôi. Tôi đang nhờ nhân viên đọc tin nhắn của quý khách trước tiên.
    .plain-1 = Trước hết, bạn hãy bảo đảm an toàn cho bản thân và những người xung quanh. Nếu có người bị thương hoặc đang gặp nguy hiểm, hãy gọi số khẩn cấp ngay, đừng chờ bên mình trả lời. Mình đang nhờ nhân viên xem việc này trước mọi việc khác.
    .plain-2 = An toàn của bạn là trên hết, hãy tránh xa những gì có thể gây nguy hiểm. Nếu có người bị thương hoặc có thể đã bị thương, hãy gọi số khẩn cấp ngay lập tức mà không cần chờ bên mình. Mình đang nhờ nhân viên đọc tin nhắn của bạn trước tiên.
feeling-compromised =
    .formal-1 = Nếu vẫn còn đổi được mật khẩu, xin quý khách đổi ngay bây giờ. Nếu thông tin thanh toán có thể đã bị lộ, xin quý khách yêu cầu ngân hàng hoặc đơn vị phát hành khóa thẻ. Bộ phận hỗ trợ sẽ xem việc này trước các việc khác.
    .formal-2 = Cảm ơn quý khách đã cho chúng tôi biết. Có hai việc nên làm ngay: đổi mật khẩu, nếu quý khách vẫn vào được tài khoản, và nhờ ngân hàng khóa thẻ, nếu thông tin thanh toán của quý khách có thể đã lọt vào tay người khác. Chúng tôi sẽ xem tin nhắn của quý khách trước các việc khác.
    .plain-1 = Nếu vẫn còn đổi được mật khẩu, bạn hãy đổi ngay bây giờ. Nếu thông tin thanh toán có thể đã bị lộ, bạn hãy yêu cầu ngân hàng hoặc đơn vị phát hành khóa thẻ. Bộ phận hỗ trợ sẽ xem việc này trước các việc khác.
    .plain-2 = Cảm ơn bạn đã cho bên mình biết. Có hai việc nên làm ngay: đổi mật khẩu, nếu bạn vẫn vào được tài khoản, và nhờ ngân hàng khóa thẻ, nếu thông tin thanh toán của bạn có thể đã lọt vào tay người khác. Bên mình sẽ xem tin nhắn của bạn trước các việc khác.
misread =
    .formal = Xin lỗi quý khách, tôi đã hiểu nhầm. Nhân viên vẫn sẽ xem cuộc trò chuyện này. Quý khách cần gì xin cứ viết ạ.
    .plain = Xin lỗi bạn, mình đã hiểu nhầm. Nhân viên vẫn sẽ xem cuộc trò chuyện này. Bạn cần gì cứ viết nhé.
