"""Chinese, Japanese, Korean, Vietnamese and Indonesian."""

from knowledge_base.grammars import VIETNAMESE_LETTERS, Grammar

CHINESE = Grammar(
    begins="开户 開戶 注册 註冊 安装 安裝 订阅 訂閱",
    acts="取消 删除 刪除 删掉 刪掉 删 刪 注销 註銷 销户 关闭 關閉 关掉 關掉 停用 停掉 退货 退貨 退款 退钱 退錢 退订 "
    "退訂 退单 退掉 退回 退票 退房 换货 "
    "換貨 更换 更換 换 換 修改 更改 改 变更 變更 锁 鎖 冻结 凍結 解冻 解绑 解約 解约 停机 暂停 暫停 中止 终止 終止 "
    "升级 升級 降级 降級 转人工 "
    "轉人工 转账 轉帳 寄回 重置 卸载 卸載 发货 發貨 挂失 掛失 赎回 撤销 撤銷 撤回 作废 作廢 拒收 清空 延期 合并 "
    "开通 關 关了 开启",
    standing="收到 收短信 付 交钱 花钱 丢 等 给 提供 用 使用 说 打电话 联系 聯絡 来 去 输入 寄 发短信 推送 扣 续 續 "
    "保留 留 错过 知道 共享",
    wants="(?<!不)(?<!没)(?:我想|我要|我是要|我需要|只想|只要|只是想|想要|我就想|而是)",
    hint="不|别|別|勿|没|沒|甭|無|无|而非",
    breaks="但|可是|不过|只是|只想|我想|我要|我只|请|請|怎么|怎麼|怎样|如何|能不能|能否|可以|可否|因为|因為|而是|"
    "就是想|想要",
    rules=(
        r"(?:我们|我們|我)?(?:并|並|也|真的|现在|現在|其实|暂时|根本|还)?(?:不想|不打算|没打算|没有打算|沒有打算|"
        r"不希望|不愿意|不願意|不是想|没想|沒想|没有要|不准备|不準備)(?:要|"
        r"过|過|让你们|你们|把|再|被)?(?p<x>[^\s]{2,}.*)$",
        r"(?:我们|我們|我)?(?:并|並|也|真的|现在|現在|其实|暂时|根本|还)?(?<!是)(?<!要)(?:不需要|不用|无需|無需|"
        r"不必|不要|不是要|没要|沒要|没说要|没有说要|没有申请)(?:你们|"
        r"你們|帮我|幫我|给我|給我|把|再|进行|办理|您|直接|随便|擅自)*<near>",
        r"(?:请|請|麻烦|麻煩|千万|千萬)*(?:(?<![特级級类類性区區识識个個分告离離])[别別](?![的人处處名说家])|请勿|"
        r"請勿|切勿|勿|甭)(?:你们|帮我|幫我|给我|給我|把|再|随便|擅自|"
        r"直接|现在|現在)*<near>",
        r"~在?不(?p<x><stem>[^\s]{0,6}?)(?:的情况下|的前提下|的情況下|的前提)",
        r"(?:而不是|而非|并不是|不是要|不是想)(?p<x>(?:要|想|把)?.*)$",
        r"~^不(?:是)?(?p<x>(?:<stem>)[^\s]{0,6})$",
        r"(?p<x><act>)就?不(?:用|必|需要|要)了$",
    ),
    corrections=(
        r"(?:这|那|這|它|订单|我)?(?<!是)(?:并|並)?不是(?:想|要)?(?p<x>[^，,。；;！!？?]{2,30}?)[，,、]? ?(?:而是|"
        r"是|只是)(?=.)",
        r"(?:并|並)?(?:没有|沒有|没|沒|不)被?(?p<x>[^，,。；;！!？?]{2,30}?)[，,、]? ?而是",
    ),
    fine="到货 到貨 到账 收到 可用 正常 通过 对 我的 本人 成功",
    inside=True,
)

_JA_END = r"(?:です|でし|ました|ので|んです|のです|けれども|けれど|けど|が|わけです|た|ん)*"

JAPANESE = Grammar(
    begins="開設 登録 インストール 作成",
    acts="キャンセル 解約 退会 削除 消 取り消 取消 返品 返金 返却 返送 交換 変更 変え 停止 無効 有効 ロック 凍結 "
    "解除 閉鎖 閉じ 中止 休止 延期 "
    "振替 送り返 リセット アップグレード ダウングレード アンインストール 払い戻 破棄 切り替え 切替 発送 退去 解任 "
    "止め 辞め やめ 閉め オフ 撤回 取り下げ 解体",
    standing="受け取 もらい 貰 払い 払 失い 失 待ち 待 渡 見 持ち 使い 使 話し 話 電話 連絡 来 行き 入力 送ら 送り "
    "課金 請求 更新 引き落 残し 知ら 知り 届け 共有",
    wants="たい(?!わけ)|ほしい|欲しい|希望し|お願い|教えて",
    hint="ない|ません|せず|不要|なく|ずに|無用|嫌|んで|結構|代わり|なし",
    breaks="ただ|しかし|それより|代わりに|だけ教え|方法を",
    rules=(
        rf"(?p<x>[^、。]+?)(?:は|を|も)?(?:し)?(?:たくない|たくありません|たくは(?:ない|ありません)|"
        rf"たいわけでは(?:ない|ありません|なく)|たいのでは(?:ない|ありません|なく)|"
        rf"たいんじゃな[^\s]|"
        rf"るつもりは(?:ない|ありません)|るつもりじゃな[^\s]|る予定は(?:ない|ありません)|る必要は(?:ない|ありません)"
        rf"|る気は(?:ない|ありません)|る意思は(?:ない|ありません)|"
        rf"なくて(?:も)?(?:いい|結構|大丈夫)|ないつもり){_JA_END}",
        rf"(?p<x>(?:.*[はを])?<act>?)(?:は|を|の必要は|は必要)?(?:いりません|いらない|要りません|不要|"
        rf"必要ありません|必要ない|必要はありません|必要はない|希望しません|"
        rf"希望していません|希望しない|望んでいません|求めていません|結構です|しなくて(?:も)?(?:いい|結構|大丈夫)|"
        rf"のつもりはありません|のつもりはない|する気はない|する気はありません|"
        rf"は考えていません){_JA_END}",
        r"(?p<x>.*?)(?:し|さ|ら)?ないで(?:くだ|下さ|ほし|欲し|くれ|もら|貰|いただ|頂|おい|ね|$|よ)(?:さい|い|ない|"
        r"ください|たい|けます|えます|か|ます|よ)*(?:です|ね|か|"
        r"のですが|んですが)*",
        r"~(?p<x><act>[^、。]*?)(?:せずに|せず|しないで|ないで|ずに|することなく|ることなく|なしで)(?=.)",
        r"(?p<x><act>(?:する|の|す|る)?)(?:の)?(?:代わりに|かわりに|よりも|より)(?=.)",
        r"(?p<x>.*?<act>)(?:する)?(?:な|のはやめて(?:ください)?|のは止めて(?:ください)?|のは困ります|は困ります|"
        r"てはいけ[^\s]+|ては困ります|はしません|はお断り[^\s]*)$",
        r"^(?p<x>(?:.*[はを])?<act>)(?:じゃなくて|ではなくて|ではなく|じゃなく|でなく)$",
    ),
    corrections=(
        r"(?p<x>[^、。，,！？!?]{2,40}?)(?:の)?(?:では(?:なく|ありません)て?|じゃ(?:なく|ない)て?)(?:んです|のです|"
        r"です)?(?:、|。|,)? ?(?=[^、。\sか])"
        r"(?![^。]*(?:届|来ました|入って|のですか))",
    ),
    fine="正し 届 使え 動 可能 有効 到着 着い 同じ 本物 注文した",
    inside=True,
    last=True,
)

KOREAN = Grammar(
    begins="개설 만들 가입 설치",
    acts="취소 삭제 탈퇴 해지 해약 지우 지워 닫 폐쇄 반품 반송 반납 환불 교환 변경 바꾸 바꿔 수정 정지 중지 중단 "
    "차단 잠그 잠금 비활성 활성화 해제 끄 켜 "
    "철회 연기 미루 이전 재설정 초기화 업그레이드 다운그레이드 없애 돌려보내 보류 파기 종료 발송 무효 구독취소 말소",
    standing="받 내고 내기 지불 결제 잃 기다리 주고 공유 보고 쓰 사용 이용 말하 얘기 전화 연락 오고 가고 가기 입력 "
    "보내 청구 갱신 연장 남기 놓치 알고 알려",
    wants="싶(?!지)|원해|원합|하려고|바랍|부탁|해 주|해주",
    hint="않|마|말|싫|없|아니|안 |대신",
    breaks="하지만|그런데|다만|대신에 |어떻게|그냥|오히려",
    rules=(
        r"(?p<x>.+?)(?:하고|하고는|받고|시키고|고)\s?싶(?:지(?:는|도|가)?\s?않|은 (?:게|것이|건|것은) 아니|"
        r"은게 아니)[^\s]*(?:데|데요)?",
        r"(?p<x>.*?<act>)(?:하기|받기|하기는|하는 건|하는 것은|하는 건)?\s?(?:싫|원하지 않|원치 않|바라지 않)[^\s]*",
        r"(?p<x>.*?<act>)(?:할|하려는|하고자 하는|받을)?\s?(?:생각|의사|마음|의도|계획|필요)(?:은|는|이|가|"
        r"도)?\s?(?:전혀 )?없[^\s]*",
        r"(?p<x>.*?<act>)(?:하려는|하려던|하자는|해 달라는|해달라는|하라는|할)\s?(?:게|것이|건|것은|말이|뜻이|거) "
        r"아니[^\s]*",
        r"(?p<x>.*?<act>)(?:은|는|이|가)?\s?(?:필요\s?없|안 해도|안해도|하지 않아도|원하지|괜찮으니|필요하지 않)"
        r"[^\s]*(?: 않[^\s]*| 돼요| 됩니다| 되고)?",
        r"(?p<x>.*?<act>)(?:하|되|시키|드리|하지는|되게 하)?지(?:는|도)?\s?(?:마|말)(?:세요|십시오|시고|시기|아|라|"
        r"요|아요|아주|길|고|았으면|아야|"
        r"셨으면)?[^\s]*(?: 주[^\s]*| 좋[^\s]*| 바랍[^\s]*)?",
        r"~(?p<x>.*?<act>)(?:하|시키|되)?지 않(?:고|도록|게|으면서|았으면|고도|은 채)(?: 해[^\s]*| 좋[^\s]*)?",
        r"(?p<x>.*?<act>)(?:하는 것|하기|하는)?\s?(?:말고|대신)(?:에|은)?(?! 받)",
        r"~(?p<x>.*?<act>)\s?안\s?(?:할게|할래|할 거|할 겁|하고 싶|해도|받을게)[^\s]*(?: 거[^\s]*| 겁[^\s]*)?",
        r"(?p<x>.*?<act>)(?:하면|되면|하시면)\s?안\s?(?:돼|되|됩)[^\s]*",
    ),
    corrections=(
        r"(?p<x>[^,.!?]{2,40}?)(?:이|가|은|는|게|것이|된 게|된 것이)?\s?(?:아니라|아니고)[, ]+(?=[^\s])"
        r"(?![^.]*(?:왔|도착|배송됐|받았))",
    ),
    fine="도착 정상 맞 가능 완료 작동 같",
    inside=True,
    last=True,
)

_VI_NOT = r"(?:không|khong|ko|k|kg|hok|hông|chẳng|chả|chưa|hk|đâu|hổng)"

VIETNAMESE = Grammar(
    begins="tạo mở cài đăng_ký",
    acts="hủy huỷ xóa xoá đóng trả hoàn đổi thay khóa khoá vô_hiệu tắt bật ngừng dừng ngưng tạm chấm_dứt gỡ hoãn "
    "dời chuyển "
    "nâng hạ rút gửi_trả gửi_lại gửi_hàng giao_hàng sửa chỉnh kích_hoạt đặt_lại cài_lại bỏ cắt thu_hồi thanh_lý "
    "kết_thúc",
    standing="nhận trả_tiền trả_phí thanh_toán mất đợi chờ chia cho xem có dùng sử_dụng nói gọi liên_lạc liên_hệ "
    "đến đi "
    "nhập gửi_tin gửi_mail nhắn tính_phí gia_hạn giữ bỏ_lỡ biết tốn quảng_cáo",
    fine="tới đến hoạt_động nhận giao được đúng hợp_lệ chấp_nhận của_tôi sẵn",
    wants=r"(?<!không )(?<!khong )(?<!ko )\b(?:muốn|cần|nhờ|giúp)\b",
    hint=rf"\b{_VI_NOT}\b|đừng|thay vì",
    breaks=r"nhưng|mà chỉ|chỉ|vì|làm sao|làm thế nào|ở đâu|khi nào|tôi muốn|mình muốn|em muốn|có thể|"
    r"và (?:tôi|muốn|mình|em|làm)",
    kept=VIETNAMESE_LETTERS,
    rules=(
        rf"(?:\b(?:tôi|mình|em|anh|chị|tui|chúng tôi) )?\b{_VI_NOT} (?:hề |có )?(?:muốn|muon|cần|can|định|dinh|có ý "
        rf"định|có nhu cầu|yêu cầu|phải muốn|tính|muon phai|có kế hoạch)"
        r"(?: là| phải| bị)? (?p<x>(?:[^\s]+ ){0,3}?<act>.*)",
        rf"(?:\b(?:tôi|mình|em|anh|chị|tui) )?\b{_VI_NOT} (?:hề |có )?(?:muốn|định|có ý định|tính) (?p<x>.+)",
        r"(?:\b(?:xin|vui lòng|làm ơn|nhờ|mong) )?(?:\b(?:shop|bạn|anh|chị|bên bạn|ngân hàng|các bạn) )?\b(?:đừng|"
        r"xin không|vui lòng không)\b(?: có| vội| tự ý| cần)? (?p<x>(?:[^\s]+ ){0,2}?<act>.*)",
        rf"~(?:\bmà )?\b{_VI_NOT} (?:cần |phải )(?p<x>(?:[^\s]+ ){{0,1}}?<act>.*)",
        r"~\bmà (?:không|khong|ko) (?:bị )?(?p<x>(?:[^\s]+ )??<act>.*)",
        r"\bthay vì (?:phải )?(?p<x>(?:[^\s]+ ){0,2}?<act>.*)",
        rf"^\s*(?:chứ )?{_VI_NOT} (?:phải )(?p<x>(?:là )?<act>.*)",
        r"\bchứ không(?: phải)?(?: là| muốn)? <do>",
    ),
    corrections=(
        rf"(?:\b(?:đây|nó|tôi|đơn|thẻ) )?\b{_VI_NOT} (?:phải |bị )(?:là |bị |muốn )?(?p<x>(?!chỉ\b)[^.;!?]{{2,60}}?)"
        rf",? (?:mà(?: là| bị)?|mà chỉ)\b",
        rf"\b{_VI_NOT} (?:phải) (?:là |bị )?(?p<x>[^.;,!?]{{2,60}}), (?=(?:là|nó|bị|tôi muốn)\b)",
    ),
)

_ID_NOT = r"(?:tidak|tak|nggak|gak|ga|enggak|engga|ngga|tdk|gk|g|belum|bukan|nda|ndak)"

INDONESIAN = Grammar(
    begins="buat_akun membuat buka_akun instal daftar",
    acts="nunda nutup nukar mutus mindah ngembalikan balikin ngganti ngubah akhiri batal hapus tutup nonaktif aktifkan "
    "blokir kembalikan pengembalian kembaliin retur refund tukar ganti "
    "ubah pindah stop henti tunda jadwal "
    "cabut putus keluar upgrade downgrade tarik reset setop bekukan matikan nyalakan kirim_barang lepas copot "
    "uninstall pulang cancel",
    standing="terima menerima bayar membayar hilang kehilangan tunggu menunggu bagi berbagi beri memberi kasih "
    "lihat punya pakai "
    "memakai guna menggunakan bicara telepon hubungi menghubungi datang pergi masuk memasukkan kirim_pesan "
    "mengirim_email "
    "tagih perpanjang simpan menyimpan tahu rugi dapat mendapat ditelepon dihubungi dikirimi mengganggu",
    fine="sampai datang tiba berfungsi terima bisa benar tersedia valid masuk milik punya berhasil sesuai",
    wants=r"(?<!tidak )(?<!gak )(?<!ga )(?<!tak )(?<!nggak )\b(?:mau|ingin|pengen|butuh|perlu|minta|hanya)\b",
    hint=rf"\b{_ID_NOT}\b|jangan|jgn|tanpa|daripada|alih-alih|bukannya|usah",
    breaks=r"tapi|tetapi|karena|soalnya|hanya|cuma|bagaimana|gimana|di mana|kapan|apakah bisa|bisakah|saya mau|saya "
    r"ingin|aku mau|melainkan|"
    r"dan (?:saya|ingin|mau|tolong|bagaimana|aku)",
    rules=(
        rf"(?:\b(?:saya|aku|gue|gw|kami|kita) )?\b{_ID_NOT} (?:mau|ingin|perlu|butuh|berniat|bermaksud|berencana|"
        rf"pengen|pengin|minta|usah|hendak|jadi mau|sedang|meminta)"
        r"(?: untuk)? (?p<x>(?:[^\s]+ ){0,4}?<act>.*)",
        rf"(?:\b(?:saya|aku|gue|gw|kami) )?\b{_ID_NOT} (?:mau|ingin|berniat|bermaksud|berencana|pengen|hendak) "
        rf"(?:untuk )?(?p<x>(?:me|ber)[^\s]+.*)",
        r"\b(?:harap|mohon|tolong) (?p<x>(?:[^\s]+ ){0,4}?)(?:tidak|gak|ga) (?p<y><act>.*)",
        r"<lead>(?!.*\b(?:mau|ingin)\b)(?p<x>(?:[^\s]+ ){1,3}?)(?:jangan|jgn)(?: sampai)? (?p<y><act>.*)",
        r"(?:\b(?:tolong|mohon|harap) )?\b(?:jangan|jgn)(?: sampai| pernah| dulu| langsung| ada yang)? "
        r"(?p<x>(?:[^\s]+ ){0,4}?<act>.*)",
        r"~\b(?:tanpa|daripada|alih-alih|bukannya|ketimbang) (?:harus |perlu )?(?p<x>(?:me|di|ber|pem|peng|"
        r"pen)?(?:[^\s]+ )?<act>.*)",
        rf"^\s*{_ID_NOT} <do>",
        rf"\b{_ID_NOT} usah (?p<x>(?:[^\s]+ ){{0,2}}?<act>.*)",
        r"\btidak (?:boleh|seharusnya) <do>",
    ),
    corrections=(
        r"(?:\b(?:ini|itu) )?\bbukan(?:nya)?(?: untuk| mau| ingin| karena)? (?p<x>(?!hanya\b|cuma\b)[^.;!?]{2,60}?)"
        r",? (?:tapi|tetapi|melainkan|namun|tp)\b",
        r"\b(?:tidak|bukan|gak) (?p<x>(?=di|ter)[^.;!?]{2,60}?),? (?:tapi|tetapi|melainkan) (?=(?:di|ter|ke)[^\s]+)",
    ),
    inside=True,
)

EASTERN = {"zh": CHINESE, "ja": JAPANESE, "ko": KOREAN, "vi": VIETNAMESE, "id": INDONESIAN}
