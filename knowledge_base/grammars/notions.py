"""Opposite notions that support questions hinge on, in twenty languages.

A line is a notion and its two sides. Only what somebody does or wants done counts, so the words are infinitives, nouns
and imperatives: who says that an account is locked wants it unlocked. Words that can mean either are left out, such as
"sell" where the shop is asked whether it does. ``_`` is a blank within a word.

Of before and after, and of with and without, what matters is of what: "after ordering" is "before it is sent". So they
count with one of the events and things in ``OF``, which stand behind them, or before them in languages of ``BEHIND``.
"""

#: Languages that bend their words little enough for those of `SIDES` to be whole; a participle is another word.
WHOLE = frozenset({"en", "de", "nl", "fr", "es", "pt", "it"})

#: Languages in which "before" and "without" stand behind their word.
BEHIND = frozenset({"tr", "ja", "ko", "hi", "te", "zh"})

SIDES: dict[str, str] = {
    "en": """
        activity activate|activating|activation|enable|enabling|turn_on|switch_on|turning_on
            / deactivate|deactivating|deactivation|disable|disabling|turn_off|switch_off|turning_off
        account open_an|open_a|opening_an|opening_a|open_my / close_an|close_a|close_my|closing_my|closing_an|close_the
        amount increase|increasing|raise|raising / decrease|decreasing|lower_my|lower_the|reduce|reducing|lowering
        membership add|adding / remove|removing
        level upgrade|upgrading / downgrade|downgrading
        access lock_my|lock_the|locking|freeze_my|freeze_the|freezing / unlock|unlocking|unfreeze|unfreezing
        subscription subscribe|subscribing|sign_up_for|sign_up_to / unsubscribe|unsubscribing|opt_out
        travel arrival|arriving / departure|departing
        stay check-in|check_in|checking_in / check-out|check_out|checkout_time|checking_out
        trade buy|buying|purchase_shares / to_sell|i_sell|selling_my|sell_my
        money send_money|sending_money|send_a_transfer / receive_money|receiving_money|receive_a_transfer
    """,
    "de": """
        activity aktivieren|aktivierung|einschalten|anschalten|anmachen
            / deaktivieren|deaktivierung|ausschalten|abschalten|ausmachen
        account eröffnen|kontoeröffnung / konto_schließen|konto_auflösen|kontoauflösung|kontoschließung
        amount erhöhen|erhöhung|anheben / senken|verringern|reduzieren|herabsetzen
        membership hinzufügen|hinzuzufügen / entfernen
        level upgrade|upgraden|hochstufen / downgrade|downgraden|herunterstufen
        access sperren|sperrung / entsperren|freischalten|entsperrung
        subscription abonnieren|bestelle_den_newsletter / abbestellen|abmelden_vom
        travel ankunft|anreise|anreisen / abflug|abreise|abfahrt|abreisen
        stay check-in|einchecken|checkin / check-out|auschecken|checkout-zeit
        trade kaufen|kauf / ich_verkaufe|verkaufen
        money geld_senden|geld_schicken|geld_überweisen / geld_empfangen
    """,
    "nl": """
        activity activeren|activering|inschakelen|aanzetten / deactiveren|deactivering|uitschakelen|uitzetten
        account rekening_openen|account_openen|openen_van_een
            / rekening_sluiten|rekening_opheffen|account_sluiten|rekening_opzeggen
        amount verhogen|verhoging|ophogen / verlagen|verlaging|verminderen
        membership toevoegen|toe_te_voegen / verwijderen
        level upgraden|upgrade / downgraden|downgrade
        access blokkeren|blokkering / deblokkeren|deblokkering
        subscription abonneren|inschrijven_voor / uitschrijven|afmelden_voor
        travel aankomst / vertrek
        stay inchecken|check-in|incheck / uitchecken|check-out|uitcheck
        trade kopen|aankoop / verkopen
        money geld_sturen|geld_overmaken|geld_versturen / geld_ontvangen
    """,
    "fr": """
        activity activer|activation|active|allumer|activez / désactiver|désactivation|désactive|éteindre
        account ouvrir_un|ouverture|ouvrir_mon / fermer_mon|fermer_un|clôturer|clôture|fermeture
        amount augmenter|augmentation|relever / diminuer|réduire|baisser|abaisser
        membership ajouter|ajout / supprimer|retirer|enlever
        level surclasser|passer_à_l'offre_supérieure|upgrade / downgrade|rétrograder
        access bloquer|blocage|verrouiller / débloquer|déblocage|déverrouiller
        subscription s'abonner|m'abonner|m'inscrire / se_désabonner|me_désabonner|désabonnement|me_désinscrire
        travel arrivée / départ
        stay check-in|enregistrement_à_l'arrivée / check-out|libérer_la_chambre
        trade acheter|achat / vendre
        money envoyer_de_l'argent|envoi_d'argent / recevoir_de_l'argent|réception_d'argent
    """,
    "es": """
        activity activar|activación|encender|habilitar|activo / desactivar|desactivación|apagar|deshabilitar|desactivo
        account abrir_una|abrir_cuenta|apertura|abro_una / cerrar_mi|cerrar_una|cerrar_la|cierre_de_cuenta|cierro_mi
        amount aumentar|subir_el_límite|incrementar|aumento / reducir|disminuir|bajar_el
        membership añadir|agregar|añado|agrego / quitar|eliminar|quito|elimino
        level mejorar_mi_plan|subir_de_plan|plan_superior / bajar_de_plan|plan_inferior
        access bloquear|bloqueo / desbloquear|desbloqueo
        subscription suscribirme|suscribir|suscripción_al_boletín / desuscribir|darme_de_baja|cancelar_la_suscripción
        travel llegada / salida
        stay check-in|hora_de_entrada / check-out|hora_de_salida
        trade comprar|compra / vender
        money enviar_dinero|envío_de_dinero / recibir_dinero
    """,
    "pt": """
        activity ativar|activar|ativação|ligar_o|habilitar|ativo
            / desativar|desactivar|desativação|desligar|desabilitar|desativo
        account abrir_uma|abrir_conta|abertura|abro_uma / fechar_minha|fechar_a|encerrar|encerramento|fechar_conta
        amount aumentar|aumento|elevar / reduzir|diminuir|baixar_o
        membership adicionar|acrescentar|adiciono / remover|retirar|removo
        level fazer_upgrade|plano_superior|upgrade / fazer_downgrade|plano_inferior|downgrade
        access bloquear|bloqueio / desbloquear|desbloqueio
        subscription assinar_a|inscrever-me|me_inscrever|subscrever
            / cancelar_a_inscrição|descadastrar|me_desinscrever|cancelar_a_subscrição
        travel chegada / partida
        stay check-in / check-out
        trade comprar|compra / vender
        money enviar_dinheiro|envio_de_dinheiro / receber_dinheiro
    """,
    "it": """
        activity attivare|attivazione|accendere|abilitare|attivo
            / disattivare|disattivazione|spegnere|disabilitare|disattivo
        account aprire_un|apertura|apro_un / chiudere_il|chiudere_un|chiusura|chiudo_il
        amount aumentare|aumento|alzare / diminuire|ridurre|abbassare
        membership aggiungere|aggiungo / rimuovere|togliere|eliminare|rimuovo
        level upgrade|piano_superiore / downgrade|piano_inferiore
        access bloccare|blocco / sbloccare|sblocco
        subscription iscrivermi|iscriversi|abbonarmi / disiscrivermi|disiscriversi|cancellarmi_dalla
        travel arrivo / partenza
        stay check-in / check-out
        trade comprare|acquistare|acquisto / vendere
        money inviare_denaro|mandare_soldi|inviare_soldi / ricevere_denaro|ricevere_soldi
    """,
    "ru": """
        activity включить|активировать|подключить|активация|включение|подключение|включать
            / отключить|выключить|деактивировать|отключение|отключать|выключать
        account открыть_счет|открыть_вклад|открытие / закрыть_счет|закрыть_вклад|закрытие|закрыть_аккаунт
        amount увеличить|повысить|поднять|увеличение / уменьшить|понизить|снизить|снижение|уменьшение
        membership добавить|добавление|добавлять / убрать|удалить|исключить
        level перейти_на_тариф_выше|более_дорогой_тариф / перейти_на_тариф_ниже|более_дешевый_тариф
        access заблокировать|блокировка|заморозить / разблокировать|разблокировка|разморозить
        subscription подписаться|оформить_подписку / отписаться|отменить_подписку|отписка
        travel прибытие|прилет|приезд / вылет|отъезд
        stay заезд|заселение / выезд|выселение
        trade купить|покупка|покупать / продать|продавать|продажа
        money отправить_деньги|перевести_деньги|отправка_денег / получить_деньги|получить_перевод
    """,
    "uk": """
        activity увімкнути|активувати|підключити|активація|вмикати|увімкнення
            / вимкнути|деактивувати|відключити|вимикати|вимкнення
        account відкрити_рахунок|відкриття / закрити_рахунок|закриття|закрити_акаунт
        amount збільшити|підвищити|підняти|збільшення / зменшити|знизити|понизити|зменшення
        membership додати|додавання|додавати / прибрати|видалити|вилучити
        level перейти_на_вищий|дорожчий_тариф / перейти_на_нижчий|дешевший_тариф
        access заблокувати|блокування|заморозити / розблокувати|розблокування|розморозити
        subscription підписатися|оформити_підписку / відписатися|скасувати_підписку|відписка
        travel прибуття|приліт|приїзд / виліт|від'їзд
        stay заїзд|заселення / виїзд|виселення
        trade купити|купівля|купувати / продати|продавати|продаж
        money надіслати_гроші|переказати_гроші / отримати_гроші|отримати_переказ
    """,
    "pl": """
        activity włączyć|aktywować|aktywacja|włączenie|włączać / wyłączyć|dezaktywować|dezaktywacja|wyłączenie|wyłączać
        account otworzyć_konto|założyć_konto|otwarcie|otworzyć_rachunek / zamknąć_konto|zamknięcie|zamknąć_rachunek
        amount zwiększyć|podnieść|podwyższyć|zwiększenie / zmniejszyć|obniżyć|zmniejszenie|obniżenie
        membership dodać|dodanie|dodawać / usunąć|usunięcie|usuwać
        level wyższy_plan|wyższą_taryfę|wyższy_pakiet / niższy_plan|niższą_taryfę|niższy_pakiet
        access zablokować|blokada|zamrozić / odblokować|odblokowanie|odmrozić
        subscription zapisać_się|zasubskrybować / wypisać_się|zrezygnować_z_newslettera|anulować_subskrypcję
        travel przyjazd|przylot / wyjazd|odlot|odjazd
        stay zameldowanie|zameldować / wymeldowanie|wymeldować
        trade kupić|zakup|kupno|kupować / sprzedać|sprzedaż|sprzedawać
        money wysłać_pieniądze|przelać_pieniądze / otrzymać_pieniądze|odebrać_przelew
    """,
    "tr": """
        activity etkinleştir|aktifleştir|aktif_et|açmak_istiyorum|nasıl_açılır|nasıl_açarım|nasıl_açabilirim
            |aktivasyon
            / devre_dışı|kapatmak|nasıl_kapatılır|nasıl_kapatırım|nasıl_kapatabilirim|pasifleştir
        account hesap_açmak|hesap_açılışı|hesap_açma|hesap_açarım
            / hesap_kapat|hesabımı_kapat|hesap_kapatma|hesabı_kapat
        amount artırmak|artır|yükseltmek|arttır / düşürmek|düşür|azalt
        membership eklemek|ekle|ekleyebilir|eklerim / çıkarmak|kaldırmak|çıkarabilir|kaldırabilir|silmek
        level üst_pakete|yükselt / alt_pakete
        access kilitlemek|bloke_et|dondurmak / kilidini_aç|blokesini_kaldır|kilit_aç|blokeyi_kaldır
        subscription abone_ol|üye_ol / abonelikten_çık|aboneliği_iptal|abonelikten_ayrıl
        travel varış / kalkış
        stay check-in|giriş_saati / check-out|çıkış_saati
        trade satın_almak|satın_al / satmak|satabilir
        money para_gönder|para_yolla / para_al|para_almak
    """,
    "ar": """
        activity تفعيل|تشغيل|أفعل / إلغاء_تفعيل|إيقاف_تشغيل|تعطيل|إلغاء_التفعيل
        account فتح_حساب|افتح_حساب|أفتح_حساب|فتح_الحساب / إغلاق_حساب|إغلاق_الحساب|اغلق_حساب|إقفال_الحساب
        amount زيادة|رفع_الحد|أرفع|أزيد / خفض|تقليل|تخفيض|أخفض|أقلل
        membership إضافة|أضيف / إزالة|حذف|أزيل
        level ترقية / تخفيض_الباقة|باقة_أقل
        access قفل|تجميد|حظر / فك_الحظر|إلغاء_الحظر|إلغاء_القفل|فتح_القفل|إلغاء_تجميد
        subscription الاشتراك_في|أشترك / إلغاء_الاشتراك|ألغي_الاشتراك|إلغاء_اشتراك
        travel الوصول / المغادرة
        stay تسجيل_الوصول|تسجيل_الدخول_للفندق / تسجيل_المغادرة|تسجيل_الخروج_من_الفندق
        trade شراء|أشتري / \bبيع\b|أبيع
        money إرسال_أموال|تحويل_أموال|إرسال_المال|أرسل_المال / استلام_أموال|استقبال_أموال|استلام_المال|أستلم_حوالة
    """,
    "fa": """
        activity فعال_کن|فعال‌سازی|فعالسازی|روشن_کن|فعال_کردن / غیرفعال|خاموش_کن|غیر_فعال
        account باز_کردن_حساب|افتتاح_حساب|حساب_باز_کن / بستن_حساب|حسابم_را_ببند|حسابم_رو_ببند|حساب_را_ببند
        amount افزایش|بالا_ببر|زیاد_کن / کاهش|پایین_بیاور|کم_کنم|کم_کردن
        membership اضافه_کن|اضافه_کردن|افزودن / حذف_کن|حذف_کردن
        level ارتقا|ارتقای / تنزل
        access قفل_کن|مسدود_کن|قفل_کردن|مسدودسازی / باز_کردن_قفل|رفع_مسدودی|رفع_انسداد|قفل_را_باز|قفل_رو_باز
        subscription عضویت_در|مشترک_شوم|مشترک_شدن|عضو_شوم / لغو_اشتراک|لغو_عضویت|اشتراکم_را_لغو|اشتراکم_رو_لغو
        travel ورود_پرواز|رسیدن_پرواز / حرکت_پرواز|خروج_پرواز
        stay ساعت_ورود|تحویل_گرفتن_اتاق|تحویل_اتاق / ساعت_خروج|تخلیه_اتاق|تخلیه_ی_اتاق
        trade خرید|بخرم / بفروشم|فروختن
        money فرستادن_پول|ارسال_پول|پول_بفرستم / دریافت_پول|پول_دریافت
    """,
    "hi": """
        activity चालू_कर|एक्टिवेट_कर|सक्रिय_कर|ऑन_कर|शुरू_कर / बंद_कर|डीएक्टिवेट|डिएक्टिवेट|निष्क्रिय|ऑफ_कर|ऑफ़_कर
        account खाता_खोल|अकाउंट_खोल|खाता_खुल / खाता_बंद_कर|अकाउंट_बंद_कर|खाता_बंद
        amount बढ़ा|बढ़वा / घटा|कम_कर|घटवा
        membership जोड़ / हटा|निकाल
        level अपग्रेड / डाउनग्रेड
        access लॉक_कर|ब्लॉक_कर|फ्रीज_कर / अनलॉक|अनब्लॉक
        subscription सब्सक्राइब / अनसब्सक्राइब|सदस्यता_रद्द|सब्सक्रिप्शन_रद्द
        travel आगमन / प्रस्थान
        stay चेक-इन|चेक_इन|चेकइन / चेक-आउट|चेक_आउट|चेकआउट
        trade खरीद|ख़रीद / बेच
        money पैसे_भेज|पैसा_भेज / पैसे_प्राप्त|पैसा_प्राप्त|पैसे_मंगवा
    """,
    "te": """
        activity యాక్టివేట్|ఆన్_చే|ప్రారంభించ / డీయాక్టివేట్|డియాక్టివేట్|ఆఫ్_చే|నిలిపివే
        account ఖాతా_తెరవ|ఖాతా_తెరి|అకౌంట్_తెరవ|ఖాతా_ఓపెన్ / ఖాతా_మూసి|ఖాతా_మూసే|అకౌంట్_క్లోజ్|ఖాతాను_మూసి
        amount పెంచ / తగ్గించ
        membership జోడించ|చేర్చ|జత_చే / తొలగించ|తీసివే
        level అప్‌గ్రేడ్|అప్గ్రేడ్ / డౌన్‌గ్రేడ్|డౌన్గ్రేడ్
        access లాక్_చే|బ్లాక్_చే / అన్‌లాక్|అన్లాక్|అన్‌బ్లాక్|అన్బ్లాక్
        subscription సబ్‌స్క్రైబ్|సబ్స్క్రైబ్ / అన్‌సబ్‌స్క్రైబ్|అన్సబ్స్క్రైబ్|సభ్యత్వం_రద్దు
        travel రాక_సమయం|రాకపోకల_రాక / బయలుదేరే
        stay చెక్-ఇన్|చెక్‌ఇన్|చెక్_ఇన్ / చెక్-అవుట్|చెక్‌అవుట్|చెక్_అవుట్
        money డబ్బు_పంప|డబ్బులు_పంప / డబ్బు_అందుకో|డబ్బులు_అందుకో|డబ్బు_స్వీకరించ
    """,
    "zh": """
        activity 开启|激活|启用|打开|開啟|啟用|激活|开通 / 关闭|停用|关掉|關閉|禁用
        account 开户|开一个账户|开账户|開戶 / 销户|注销账户|关闭账户|註銷
        amount 提高|增加|提升额度|调高 / 降低|减少|调低|減少
        membership 添加|增加成员|新增 / 移除|删掉|去掉|删除
        level 升级|升級|升舱 / 降级|降級
        access (?<!被)(?<!解除)冻结(?!了)|(?<!已)锁定(?!了)|(?<!被)凍結 / 解冻|解锁|解除冻结|解除锁定|解鎖
        subscription 订阅|訂閱 / 退订|取消.{0,4}订阅|退訂|取消訂閱
        travel 到达时间|抵达|抵達 / 出发|起飞|离开|出發
        stay 入住 / 退房
        trade 购买|買入|买入|怎么买 / 卖出|怎么卖|出售|賣出
        money 汇款|转账给|寄钱|匯款 / 收款(?!人|方)|收汇|收到汇款
    """,
    "ja": """
        activity 有効にする|有効にし|有効化|オンにする|オンにし|アクティベート
            / 無効にする|無効にし|無効化|オフにする|オフにし
        account 口座を開設|口座開設|口座を開き / 口座を解約|口座解約|口座を閉じ
        amount 増やす|増やし|引き上げ|上げたい / 減らす|減らし|引き下げ|下げたい
        membership 追加 / 削除|外したい|取り除
        level アップグレード / ダウングレード
        access ロックする|ロックしたい|利用停止したい|凍結したい / ロックを解除|ロック解除|凍結を解除|利用再開
        subscription 購読する|購読したい|配信登録 / 購読を解除|配信停止|購読解除|配信を停止
        travel 到着時刻|到着時間 / 出発|離陸
        stay チェックイン / チェックアウト
        trade 購入|買いたい|買う / 売却|売りたい|売る
        money 送金 / 受け取りたいお金|着金|送金を受け
    """,
    "ko": """
        activity 활성화|켜는|켜고|켜려 / 비활성화|끄는|끄고|끄려
        account 계좌_개설|계좌를_개설|계좌를_열 / 계좌_해지|계좌를_해지|계좌를_닫
        amount 늘리|올리|높이|상향 / 줄이|낮추|내리|하향
        membership 추가 / 제거|삭제|빼고_싶
        level 업그레이드 / 다운그레이드
        access 잠그|동결하|정지하고_싶 / 잠금_해제|잠금을_해제|동결_해제|정지_해제
        subscription 구독하|구독_신청 / 구독_해지|구독_취소|구독을_취소|수신_거부|구독을_해지
        travel 도착_시간 / 출발
        stay 체크인|입실 / 체크아웃|퇴실
        trade 구매|사고_싶|매수 / 판매하고_싶|팔고_싶|매도|파는_방법
        money 송금|돈을_보내 / 송금_받|돈을_받
    """,
    "vi": """
        activity kích_hoạt|bật / tắt|vô_hiệu|hủy_kích_hoạt
        account mở_tài_khoản / đóng_tài_khoản|khóa_tài_khoản_vĩnh_viễn
        amount tăng|nâng_hạn_mức / giảm|hạ_hạn_mức
        membership thêm / xóa|gỡ
        level nâng_cấp|nâng_hạng / hạ_cấp|hạ_hạng
        access khóa_thẻ|khoá_thẻ|khóa_tài_khoản / mở_khóa|mở_khoá
        subscription đăng_ký_nhận|đăng_ký_gói / hủy_đăng_ký|huỷ_đăng_ký|ngừng_nhận
        travel giờ_đến|ngày_đến / khởi_hành|giờ_đi
        stay nhận_phòng|check-in / trả_phòng|check-out
        trade mua / bán
        money gửi_tiền_cho|chuyển_tiền_cho / nhận_tiền
    """,
    "id": """
        activity mengaktifkan|aktifkan|aktivasi|menyalakan|nyalakan|hidupkan
            / menonaktifkan|nonaktifkan|mematikan|matikan
        account membuka_rekening|buka_rekening|membuka_akun|pembukaan
            / menutup_rekening|tutup_rekening|menutup_akun|tutup_akun|penutupan
        amount menaikkan|naikkan|menambah_limit|meningkatkan / menurunkan|turunkan|mengurangi|kurangi
        membership menambahkan|tambahkan|tambah|menambah / menghapus|hapus|mengeluarkan
        level upgrade|naik_paket / downgrade|turun_paket
        access memblokir|blokir|kunci|membekukan / membuka_blokir|buka_blokir|membuka_kunci|buka_kunci
        subscription berlangganan|langganan_newsletter / berhenti_berlangganan|berhenti_langganan|unsubscribe
        travel kedatangan / keberangkatan
        stay check-in / check-out
        trade membeli|beli|pembelian / menjual|jual|penjualan
        money mengirim_uang|kirim_uang / menerima_uang|terima_uang
    """,
}

#: Before / after, then without / with.
RELATIONS: dict[str, tuple[str, str, str, str]] = {
    "en": ("before|prior_to", "after", "without", "with"),
    "de": ("bevor|vor_dem|vor_der|vor", "nachdem|nach_dem|nach_der|nach", "ohne", "mit"),
    "nl": ("voordat|voor_de|voor_het|voor", "nadat|na_de|na_het|na", "zonder", "met"),
    "fr": ("avant", "après", "sans", "avec"),
    "es": ("antes_de|antes_del|antes", "después_de|después_del|tras|luego_de", "sin", "con"),
    "pt": ("antes_de|antes_do|antes_da|antes", "depois_de|depois_do|depois_da|após|depois", "sem", "com"),
    "it": ("prima_di|prima_del|prima_della|prima", "dopo", "senza", "con"),
    "ru": ("до|перед|прежде", "после", "без", "с|со"),
    "uk": ("до|перед|перш", "після", "без", "з|із|зі"),
    "pl": ("przed|zanim", "po", "bez", "z|ze"),
    "tr": ("önce|öncesi", "sonra|sonrası", "olmadan|siz|sız|suz|süz", "ile|birlikte"),
    "ar": ("قبل", "بعد", "بدون|دون|بلا|من_غير", "مع"),
    "fa": ("قبل_از|پیش_از", "بعد_از|پس_از", "بدون", "با"),
    "hi": ("से_पहले|पहले", "के_बाद|बाद", "के_बिना|बिना", "के_साथ|साथ"),
    "te": ("ముందు|కంటే_ముందు", "తర్వాత|తరువాత", "లేకుండా|లేని", "తో"),
    "zh": ("前|之前", "后|之后|後", "(?!)", "(?!)"),
    "ja": ("前|まえ", "後|あと", "なし|がない|なく", "付き|あり"),
    "ko": ("전에|전", "후에|후|뒤에", "없이|없는", "있는|함께"),
    "vi": ("trước_khi|trước", "sau_khi|sau", "không_có|không", "có"),
    "id": ("sebelum", "setelah|sesudah", "tanpa", "dengan"),
}

#: Of what: being sent, setting off, coming to an end; the receipt, the packaging, an account, luggage.
OF: dict[str, str] = {
    "en": "ship|dispatch|sent|deliver / depart|flight|trip|travel|start|takeoff / expir|end|deadline|due / receipt|"
    "proof / packag|box / account|register|registering / luggage|baggage|bag",
    "de": "versand|verschick|geliefert|liefer / abflug|flug|reise|beginn|start / ablauf|ende|frist|fällig / beleg|"
    "kassenbon|quittung|rechnung / verpackung|karton / konto|kundenkonto|anmeld|registr / gepäck|koffer",
    "nl": "verzend|verzond|verstu|bezorg|lever / vertrek|vlucht|reis|begin|start / verloop|verlop|einde|deadline|"
    "afloop / bon|bonnetje|aankoopbewijs / verpakking|doos / account|registr / bagage|koffer",
    "fr": "expédi|envoi|livraison|livré / départ|vol|voyage|début / expiration|fin|échéance / ticket|reçu|facture / "
    "emballage|boîte|carton / compte|inscri / bagage|valise",
    "es": "envío|envíe|enviar|despach|entrega / salida|vuelo|viaje|inicio|empezar / venc|fin|plazo|caduc / recibo|"
    "ticket|factura / embalaje|caja / cuenta|registr / equipaje|maleta",
    "pt": "envio|despach|entrega|enviad / partida|voo|viagem|início|começ / vencimento|fim|prazo|expir / recibo|"
    "nota|talão|fatura / embalagem|caixa / conta|cadastro|registo / bagagem|mala",
    "it": "spedi|consegna|invio / partenza|volo|viaggio|inizio / scadenza|fine|scad / scontrino|ricevuta|fattura / "
    "imballo|confezione|scatola / account|registr / bagagli|valigia",
    "ru": "отправк|отправл|доставк|отгруз / вылет|рейс|поездк|отъезд|начал / истечени|окончани|срок|конц / чек / "
    "упаковк|коробк / аккаунт|регистрац / багаж|чемодан",
    "uk": "відправ|доставк|надсил / виліт|вильот|рейс|поїздк|від'їзд|початк / закінчен|термін|строк|кінц / чек / "
    "упаковк|коробк / акаунт|реєстрац / багаж|валіз",
    "pl": "wysył|wysła|dostaw|nadani / odlot|lot|podróż|wyjazd|rozpocz|start / wygaśni|upływ|końc|termin / paragon|"
    "rachunk|dowod / opakowani|pudełk / konta|konto|rejestrac / bagaż|walizk",
    "tr": "kargo|gönder|sevk|teslim / uçuş|kalkış|yolculuk|seyahat|başla / sona|bitme|bitiş|süre|vade / fiş|fatura "
    "/ kutu|ambalaj|paket / hesap|üye|kayıt / bagaj|bavul",
    "ar": "شحن|إرسال|توصيل|تسليم / إقلاع|رحلة|سفر|بداية|بدء / انتهاء|نهاية|موعد / إيصال|فاتورة / تغليف|علبة|صندوق / "
    "حساب|تسجيل / أمتعة|حقيبة|شنط",
    "fa": "ارسال|تحویل|فرستادن / پرواز|سفر|حرکت|شروع / پایان|انقضا|اتمام|سررسید / رسید|فاکتور / بسته‌بندی|جعبه|"
    "کارتن / حساب|ثبت‌نام|ثبت_نام / بار|چمدان|ساک",
    "hi": "भेज|शिप|डिस्पैच|डिलीवरी / उड़ान|फ्लाइट|यात्रा|रवाना|शुरू / समाप्त|खत्म|अवधि|तारीख / रसीद|बिल / डिब्बे|"
    "पैकेजिंग|बॉक्स / खाते|अकाउंट|रजिस्टर / सामान|बैग",
    "te": "పంప|షిప్|డెలివరీ|డిస్పాచ్ / విమాన|ప్రయాణ|బయలుదేర|ప్రారంభ / గడువు|ముగి / రసీదు|బిల్లు / ప్యాకింగ్|బాక్స్|డబ్బా / ఖాతా|అకౌంట్ / లగేజ్|బ్యాగ్",
    "zh": "发货|發貨|配送|送达|寄出 / 起飞|出发|航班|旅行|开始 / 到期|结束|过期|截止 / 小票|发票|收据 / 包装|盒子 / "
    "账号|账户|注册 / 行李",
    "ja": "発送|出荷|配送|配達 / 出発|搭乗|フライト|旅行|開始 / 期限|終了|満了|締切 / レシート|領収書 / 箱|"
    "パッケージ|梱包 / アカウント|会員登録|登録 / 荷物|手荷物",
    "ko": "발송|출고|배송 / 출발|탑승|비행|여행|시작 / 만료|종료|마감|기한 / 영수증 / 포장|상자|박스 / 계정|"
    "회원가입|가입 / 수하물|짐",
    "vi": "gửi_hàng|giao|xuất_kho|vận_chuyển / bay|khởi_hành|chuyến|bắt_đầu / hết_hạn|kết_thúc|hạn / hóa_đơn|"
    "biên_lai / hộp|bao_bì / tài_khoản|đăng_ký / hành_lý",
    "id": "dikirim|pengiriman|kirim|diantar / berangkat|keberangkatan|terbang|perjalanan|mulai|dimulai / berakhir|"
    "kedaluwarsa|habis|tenggat|jatuh_tempo / struk|nota|bukti / kotak|kemasan|dus / akun|daftar / bagasi|koper",
}
