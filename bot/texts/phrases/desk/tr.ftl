### Temsilci panelinin ve makale düzenleyicinin metinleri, ikisinin ortak giriş sayfasıyla birlikte (siz dili).

## Giriş

signin-title-desk = Temsilci paneli
signin-title-editor = Makale düzenleyici
signin-intro-desk = Ziyaretçilerle görüşmek için giriş yapın.
signin-intro-editor = Makale yazmak ve geliştirmek için giriş yapın.
signin-login = Kullanıcı adı
signin-password = Parola
signin-show-password = Parolayı göster
signin-caps-lock = Caps Lock açık.
signin-send = Giriş yap
signin-sending = Giriş yapılıyor…
signin-checking = Bir saniye…
signin-language = Dil
signin-incomplete = Lütfen kullanıcı adınızı ve parolanızı girin.
signin-wrong = Kullanıcı adı ve parola birbiriyle eşleşmiyor. Lütfen yeniden deneyin.
signin-too-often = Çok fazla deneme yapıldı. Lütfen on beş dakika bekleyip yeniden deneyin.
signin-not-allowed = Giriş yaptınız ancak hesabınızın bu sayfaya erişimi yok.
signin-go-desk = Temsilci paneline git
signin-go-editor = Makale düzenleyiciye git
signin-unreachable = Şu anda sunucuya ulaşılamıyor. Lütfen yeniden deneyin.
signin-failed = Giriş yapılamadı. Lütfen birazdan yeniden deneyin.
signin-retry = Yeniden dene

## Temsilci paneli: çerçeve

desk-title = Temsilci paneli
desk-skip = Görüşmeye geç
desk-sign-out = Çıkış yap
desk-language = Sayfa dili
desk-connected = Bağlı
desk-connecting = Bağlanıyor…
desk-disconnected = Bağlantı yok. Yeniden deneniyor…
desk-sound-on = Yeni görüşme sesi: açık
desk-sound-off = Yeni görüşme sesi: kapalı
desk-alerts-on = Tarayıcı bildirimleri: açık
desk-alerts-off = Tarayıcı bildirimleri: kapalı
desk-alerts-forbidden = Tarayıcınız bu sayfanın bildirimlerine izin vermiyor. Tarayıcı ayarlarından izin verebilirsiniz.
desk-menu = Menü
desk-reports = Raporlar
desk-presence = Durumunuz
desk-presence-online = Müsait
desk-presence-away = Uzakta
desk-presence-offline = Çevrimdışı
desk-presence-told-online = Durumunuz: Müsait. Size görüşme gelebilir.
desk-presence-told-away = Durumunuz: Uzakta. Henüz yanıtlamadığınız görüşmeler kuyruğa döner.
desk-presence-told-offline = Durumunuz: Çevrimdışı. Henüz yanıtlamadığınız görüşmeler kuyruğa döner.
desk-colleagues = Ekip arkadaşları
desk-colleagues-there = Ekip arkadaşları: { $count } kişi müsait
desk-colleague-load =
    { $capacity ->
        [one] { $capacity } görüşmeden { $load }
       *[other] { $capacity } görüşmeden { $load }
    }
desk-languages-more = { $count } dil daha
desk-team-open = Ekip, şu anda açık
desk-team-closed = Ekip, şu anda kapalı
desk-close-box = Kapat
desk-back = Listeye dön
desk-back-conversation = Görüşmeye dön
desk-loading = Yükleniyor…
desk-retry = Yeniden dene
desk-dismiss = Kapat

## Temsilci paneli: liste

desk-conversations = Görüşmeler
desk-view-queue = Kuyruk
desk-view-mine = Bende
desk-view-all = Tümü
desk-empty-queue = Bekleyen yok. Sakinliğin tadını çıkarın; yeni görüşmeler burada kendiliğinden görünür.
desk-empty-mine = Şu anda bir görüşmede değilsiniz. Hazır olduğunuzda kuyruktan bir görüşme üstlenin.
desk-empty-all = Henüz görüşme yok. Biri yazar yazmaz burada göreceksiniz.
desk-empty-search = “{ $search }” için sonuç bulunamadı. Başka bir kelime, ad veya e-posta adresi deneyin.
desk-search = Görüşmelerde ara
desk-search-placeholder = Kelime, ad veya e-posta
desk-searching = Aranıyor…
desk-list-more = Daha eski görüşmeleri göster
desk-visitor-unnamed = Ziyaretçi
desk-place = Kuyruktaki sırası: { $place }
desk-waiting-time = Bekleme süresi: { $time }
desk-unread = Yeni mesaj
desk-writer-you = Siz:
desk-writer-bot = Asistan:
desk-new-conversation = Kuyrukta yeni görüşme: { $visitor }
desk-new-message = Yeni mesaj: { $visitor }
desk-state-bot = Asistan ilgileniyor
desk-state-waiting = Bekliyor
desk-state-agent = { $agent } ilgileniyor
desk-state-mine = Sizde
desk-state-closed = Kapalı

desk-chip-offered = Teklif edildi: { $agent }
desk-chip-offered-me = Size teklif edildi
desk-chip-snoozed = Dönüş: { $time }
desk-chip-vip = VIP
desk-chip-repeated = Yeniden yazdı
desk-chip-priority = Öncelik { $priority }
desk-chip-priority-hint = Her on dakikalık beklemede bir artar.
desk-chip-after-hours = Mesai dışı
desk-chip-team = Ekip: { $team }
desk-trend-worse = { $emotion }, kötüye gidiyor
desk-trend-better = { $emotion }, sakinleşiyor
desk-trend-calm-again = Yeniden sakin
desk-trend-course = Son mesajlar: { $course }

## Temsilci paneli: görüşme teklifi

desk-offers = Size teklif edilen görüşmeler
desk-offer-title = Bu görüşmeyi alabilir misiniz?
desk-offer-announced = Bu görüşmeyi alabilir misiniz? { $visitor } bekliyor.
desk-offer-more =
    { $count ->
        [one] Bundan sonra { $count } görüşme daha var
       *[other] Bundan sonra { $count } görüşme daha var
    }
desk-offer-seconds = { $seconds } sn
desk-accept = Kabul et
desk-decline = Reddet
desk-banner-offered-me = { $visitor } bekliyor, görüşme size teklif edildi.
desk-banner-offered = Görüşme şu anda teklif ediliyor: { $agent }. Uygun değilse siz üstlenebilirsiniz.

## Temsilci paneli: görüşme

desk-nothing-open = Okumak için listeden bir görüşme seçin.
desk-nothing-open-hint = Klavye kısayolları için ? tuşuna basın.
desk-transcript = Mesajlar
desk-author-bot = Asistan
desk-author-agent = Ekip arkadaşı
desk-you = Siz
desk-take = Üstlen
desk-taking = Üstleniliyor…
desk-close = Kapat
desk-return = Asistana geri ver
desk-transfer = Ekip arkadaşına veya ekibe aktar
desk-transfer-confirm = Aktar
desk-snooze = Bir süreliğine ertele
desk-snooze-confirm = Ertele
desk-details = Ayrıntılar
desk-reply = Yanıtınız
desk-placeholder = Yanıtınızı { $language } yazın…
desk-placeholder-translated = Kendi dilinizde yazın; { $language } olarak gönderilir…
desk-send = Gönder
desk-send-translated = Çevirip gönder
desk-send-as-written = Çevirmeden gönder
desk-send-hint = Enter gönderir, Shift + Enter yeni satıra geçer, / hazır yanıt ekler
desk-send-hint-translated = Enter çevirip gönderir, Alt + Enter çevirmeden gönderir, / hazır yanıt ekler
desk-sending = Gönderiliyor…
desk-not-sent = Gönderilemedi.
desk-try-again = Yeniden dene
desk-discard = Vazgeç
desk-too-long =
    { $count ->
        [one] { $count } karakter fazla
       *[other] { $count } karakter fazla
    }
desk-typing = { $visitor } yazıyor…
desk-new-messages = Yeni mesajlar
desk-today = Bugün
desk-yesterday = Dün
desk-choices-offered = Sunulan seçenekler
desk-banner-waiting = { $visitor } bir temsilci bekliyor. Yanıtlamak için görüşmeyi üstlenin.
desk-banner-other = Bu görüşmeyle { $agent } ilgileniyor. Yazılanları okuyabilirsiniz.
desk-banner-bot = Bu görüşmeyle asistan ilgileniyor. Yazılanları okuyabilirsiniz.
desk-banner-closed = Bu görüşme kapatıldı.
desk-taken-by = { $agent } daha hızlı davrandı ve bu görüşmeyi üstlendi.
desk-taken = Görüşme artık sizde. { $visitor } burada olduğunuzu görüyor.
desk-closed = Görüşme kapatıldı.
desk-returned = Görüşmeyle yeniden asistan ilgileniyor.
desk-close-question = Bu görüşme kapatılsın mı?
desk-close-explanation = { $visitor } bir teşekkür mesajı alır ve görüşmeyi değerlendirmesi istenir. Bu işlem geri alınamaz.
desk-close-how = Görüşme nasıl sonuçlandı?
desk-close-choose = Lütfen görüşmenin nasıl sonuçlandığını seçin.
desk-resolution-solved = Çözüldü
desk-resolution-solved-hint = Ziyaretçi ihtiyacı olan yanıtı aldı.
desk-resolution-not-solved = Çözülmedi
desk-resolution-not-solved-hint = Burada çözülemedi.
desk-resolution-no-answer = Yanıt gelmedi
desk-resolution-no-answer-hint = Ziyaretçi bir daha yazmadı.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Gönderene hiçbir şey yazılmadan kapatılır.
desk-close-draft = Göndermediğiniz yanıt gönderilmeyecek.
desk-close-confirm = Görüşmeyi kapat
desk-return-question = Bu görüşme asistana geri verilsin mi?
desk-return-explanation = Bundan sonra { $visitor } yanıtlarını asistandan alır. Görüşmeyi ancak yeniden bir temsilci istenirse üstlenebilirsiniz.
desk-return-confirm = Geri ver
desk-transfer-question = Bu görüşme aktarılsın mı?
desk-transfer-explanation = { $visitor } kimin devraldığını öğrenir. Hiçbir şeyin tekrar anlatılması gerekmez: tüm mesajlar ve notlar birlikte aktarılır.
desk-transfer-to = Kime?
desk-transfer-note = Neyi bilmesi gerekiyor? (isteğe bağlı)
desk-transfer-choose = Lütfen bir ekip arkadaşı veya ekip seçin.
desk-transfer-nobody = Panelde sizden başka kimse yok, henüz bir ekip de oluşturulmamış.
desk-transferred = Aktarıldı: { $to }.
desk-snooze-question = Bu görüşme ertelensin mi?
desk-snooze-explanation = Görüşme sizde kalır; seçtiğiniz zamanda ya da { $visitor } yazar yazmaz geri gelir.
desk-snooze-until = Ne zamana kadar?
desk-snooze-hour = Bir saatliğine
desk-snooze-afternoon = Bugün öğleden sonraya kadar
desk-snooze-tomorrow = Yarın sabaha kadar
desk-snooze-own = Seçeceğiniz zamana kadar
desk-snooze-own-time = Tarih ve saat
desk-snooze-choose = Lütfen bir zaman seçin.
desk-snoozed = Ertelendi. Geri geleceği zaman: { $time }.
desk-banner-snoozed = Ertelendi. Geri geleceği zaman: { $time }. { $visitor } yazarsa ya da siz yanıt verirseniz daha önce gelir.
desk-wake = Şimdi devam et
desk-cancel = İptal
desk-yes = Evet
desk-no = Hayır

## Temsilci paneli: yazma

desk-modes = Yazma türü
desk-mode-reply = Yanıt
desk-mode-note = Dahili not
desk-note = Dahili not
desk-note-placeholder = Ekip arkadaşlarınız için bir not yazın…
desk-note-private = Bunu yalnızca ekip arkadaşlarınız görür, ziyaretçi hiçbir zaman görmez.
desk-note-add = Not ekle
desk-note-by = Dahili not: { $agent }
desk-note-write = Dahili not yaz
desk-note-cancel = Nottan vazgeç
desk-canned = Hazır yanıtlar
desk-canned-new = Yeni
desk-canned-shortcut = Kısayol, tek kelime
desk-canned-language = Dil
desk-canned-text = Metin
desk-canned-text-placeholder = Merhaba…
desk-canned-variables = Ziyaretçinin adı, kendi adınız veya sipariş numarası gelecek yere {"{"}visitor{"}"}, {"{"}agent{"}"} veya {"{"}order{"}"} yazın.
desk-canned-save = Kaydet
desk-canned-saved = Kaydedildi.
desk-canned-delete = Sil
desk-canned-delete-question = /{ $shortcut } hazır yanıtı silinsin mi?
desk-canned-none = Henüz hazır yanıt yok.
desk-original-show = Orijinali göster
desk-original-hide = Orijinali gizle
desk-translated-from = Otomatik çeviri (orijinal dil: { $language })
desk-sent-in = { $language } gönderildi
desk-sent-show = Gönderilen metni göster
desk-sent-hide = Gönderilen metni gizle
desk-sent-as-written = Çevrilmeden gönderildi
desk-translate-into = Çevir: { $language }
desk-preview = { $language } metin böyle görünecek
desk-translating = Çevriliyor…
desk-untranslated-same-language = Bu metin zaten { $language }. Olduğu gibi gönderilir.
desk-untranslated-no-pair = Burada { $language } için çeviri yok. Metin yazdığınız gibi gönderilir.
desk-untranslated-unavailable = Çeviri hizmeti şu anda yanıt vermiyor. Siz gönderene kadar düzelmezse metin yazdığınız gibi gider.
desk-untranslated-too-late = Çeviri biraz zaman alıyor. Siz gönderene kadar hazır olmazsa metin yazdığınız gibi gider, çevirisi arkasından gelir.
desk-untranslated-spans-lost = Çeviride bir bağlantı, sayı veya ad kaybolacaktı. Metin yazdığınız gibi gönderilir.
desk-untranslated-too-long = Bu metin tek seferde çevrilemeyecek kadar uzun. Yazdığınız gibi gönderilir; daha kısa parçalar çevrilebilir.
desk-untranslated-nothing-to-translate = Bu metinde çevrilecek bir şey yok. Olduğu gibi gönderilir.
desk-attach = Dosya gönder
desk-attachment = Dosya: { $name }, { $size }

## Temsilci paneli: asistanın yaptıkları

desk-decision-answer = Yanıtladı
desk-decision-clarify = Açıklama istedi
desk-decision-handoff = Temsilciye aktardı
desk-decision-smalltalk = Hoşbeş
desk-decision-relay = İletti
desk-kind-question = İşe yarayıp yaramadığını sordu
desk-kind-notice = Bilgilendirme
desk-confidence = Güven: { $percent }
desk-article = Makale: { $question }

## Temsilci paneli: ayrıntılar

desk-context = Görüşmenin ayrıntıları
desk-section-visitor = Ziyaretçi
desk-section-reason = Neden temsilci gerekiyor
desk-section-digest = Özet
desk-section-earlier = Önceki görüşmeler
desk-section-history = Yapılan işlemler
desk-section-understood = Asistanın anladığı
desk-section-tried = Asistanın denedikleri
desk-section-suggestions = Önerilen makaleler
desk-fact-name = Ad
desk-fact-language = Dil
desk-fact-channel = Kanal
desk-fact-contact-email = Bıraktığı e-posta
desk-fact-contact-phone = Bıraktığı telefon
desk-fact-local-time = Yerel saati
desk-fact-rating = Puan
desk-fact-nps = Tavsiye puanı
desk-fact-comment = Yorum
desk-rating = { $points } / { $most }
desk-fact-feeling = Duygu
desk-fact-wish = İstek
desk-fact-answer = Bulunan en iyi yanıt
desk-tried-nothing = Asistan henüz bir yanıt denemedi.
desk-suggestions-nothing = Buraya uyan bir makale bulunamadı.
desk-insert = Ekle
desk-insert-article = “{ $question }” makalesini yanıta ekle
desk-show-answer = Yanıtı göster
desk-inserted = Eklendi. Gözden geçirin; Enter ile gönderilir.
desk-insert-take-first = Önce görüşmeyi üstlenin, sonra ekleyin.
desk-open-article = Düzenleyicide aç
desk-outcome-helpful = İşe yaradı
desk-outcome-unhelpful = İşe yaramadı
desk-outcome-none = Tepki yok

desk-digest-first = İlk soru
desk-digest-since = Sonra sorulanlar
desk-digest-wishes = İstekler
desk-digest-orders = Siparişler
desk-digest-emails = E-posta
desk-digest-phones = Telefon
desk-digest-amounts = Tutarlar
desk-digest-links = Bağlantılar
desk-digest-messages = Mesajlar

desk-earlier-no-question = Soru yok
desk-earlier-nps = Tavsiye puanı: { $points } / { $most }
desk-earlier-title = { $day } tarihli görüşme
desk-state-person = Temsilci ilgileniyor

desk-deed-opened = Kuyruğa girdi
desk-deed-taken = { $agent } üstlendi
desk-deed-accepted = { $agent } kabul etti
desk-deed-assigned = Atanan temsilci: { $agent }
desk-deed-declined = { $agent } reddetti
desk-deed-transferred = { $agent } aktardı; devralan: { $to }
desk-deed-snoozed = { $agent } erteledi; dönüş: { $time }
desk-deed-woken = { $agent } yeniden ele aldı
desk-deed-agent-left = { $agent } ayrılmak zorunda kaldı; görüşme kuyruğa döndü
desk-deed-returned = { $agent } asistana geri verdi
desk-deed-closed = { $agent } kapattı
desk-deed-left = Ziyaretçi kuyruktan ayrıldı

desk-reason-asked = Temsilciyle görüşmek istedi
desk-reason-not-sure = Asistan yanıttan emin olamadı
desk-reason-not-helpful = Yanıtlar işe yaramadı
desk-reason-upset = Ziyaretçi üzgün veya öfkeli
desk-reason-came-back = Aynı sorunla yeniden geldi
desk-reason-after-hours = Mesai saatleri dışında yazdı
desk-reason-long-queue = Kuyruk uzundu
desk-reason-agent-left = Bir ekip arkadaşı ayrılmak zorunda kaldı
desk-reason-channel-closed = Kanal kapandı

desk-emotion-calm = Sakin
desk-emotion-frustrated = Canı sıkkın
desk-emotion-angry = Kızgın
desk-emotion-worried = Endişeli
desk-emotion-sad = Üzgün

desk-intent-greet = Selamlama
desk-intent-goodbye = Vedalaşma
desk-intent-thank = Teşekkür
desk-intent-affirm = Evet yanıtı
desk-intent-deny = Hayır yanıtı
desk-intent-ask-human = Bir temsilciyle görüşmek istiyor
desk-intent-decline-human = Temsilci istemiyor
desk-intent-complain = Şikâyet
desk-intent-bot-challenge = Karşısındakinin robot olup olmadığını soruyor
desk-intent-change-language = Başka bir dil istiyor
desk-intent-ask-question = Soru

desk-channel-web = Web sitesi
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-webhook = Webhook

## Temsilci paneli: raporlar

desk-report-range = Günler
desk-report-days =
    { $days ->
        [one] Son gün
       *[other] Son { $days } gün
    }
desk-report-from = Başlangıç
desk-report-to = Bitiş
desk-report-csv = CSV olarak indir
desk-report-overview = Genel bakış
desk-report-remark = Günler UTC’ye göredir. İlk yanıt süresi, görüşmenin temsilciye aktarılmasından temsilcinin ilk mesajına kadar; çözüm süresi, aktarılmasından görüşmenin sonuna kadar ölçülür. Temsilciye gerek kalmayan ve ziyaretçinin aynı konuyla yedi gün içinde geri gelmediği görüşmeler “temsilcisiz çözüm” sayılır.
desk-report-none = Henüz sayılacak veri yok
desk-report-nothing = Bu günlerde veri yok.
desk-report-waiting = Şu anda bekleyen
desk-report-waiting-nobody = Bekleyen yok.
desk-report-waiting-longest = En uzun: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } görüşme temsilciye aktarıldı
       *[other] { $count } görüşme temsilciye aktarıldı
    }
desk-report-first-response = İlk yanıt, medyan
desk-report-resolution = Çözüm süresi, medyan
desk-report-p90 = 10 görüşmeden 9’unda en fazla { $time }
desk-report-conversations = Görüşmeler
desk-report-handoffs = Temsilciye aktarılan
desk-report-closed = Kapatılan
desk-report-left = Kuyruktan ayrılan
desk-report-first-response-median = İlk yanıt, medyan
desk-report-first-response-p90 = İlk yanıt, 10’da 9
desk-report-resolution-median = Çözüm süresi, medyan
desk-report-resolution-p90 = Çözüm süresi, 10’da 9
desk-report-containment = Temsilcisiz çözüm
desk-report-containment-hint = temsilciye gerek kalmadan çözülen
desk-report-first-contact-resolution = İlk temasta çözüm
desk-report-first-contact-resolution-hint = temsilcinin ilk seferde çözdüğü
desk-report-ratings = Değerlendirmeler
desk-report-csat = Memnuniyet (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] 5 üzerinden { $mean }, { $count } değerlendirme
       *[other] 5 üzerinden { $mean }, { $count } değerlendirme
    }
desk-report-csat-mean = Ortalama puan
desk-report-nps = Net Tavsiye Skoru (NPS)
desk-report-nps-hint = −100 ile +100 arasında
desk-report-chart-volume = Görüşmeler ve temsilciye aktarımlar
desk-report-chart-response = İlk yanıta kadar geçen süre
desk-report-chart-shares = Temsilcisiz çözüm ve memnuniyet
desk-report-chart-days = { $figures }: günlere göre, { $from } – { $to }. Rakamlar yandaki tabloda.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }: en yüksek değer. Tüm rakamlar aşağıdaki tabloda.
       *[other] { $figure }: en yüksek { $count } değer. Tüm rakamlar aşağıdaki tabloda.
    }
desk-report-day = Gün
desk-report-language = Dil
desk-report-team = Ekip
desk-report-agent = Temsilci
desk-report-article = Makale
desk-report-by-language = Dile göre
desk-report-by-team = Ekibe göre
desk-report-by-agent = Temsilciye göre
desk-report-by-article = Makaleye göre
desk-report-comments = Ziyaretçi yorumları

## Temsilci paneli: klavye kısayolları

desk-shortcuts = Klavye kısayolları
desk-shortcut-move = Listede gezin
desk-shortcut-open = Görüşmeyi aç
desk-shortcut-search = Görüşmelerde ara
desk-shortcut-offer = Teklif edilen görüşmeyi kabul et veya reddet
desk-shortcut-canned = Yanıt yazarken hazır yanıt ekle
desk-shortcut-suggest = Önerilen makaleyi ekle
desk-shortcut-note = Dahili not yaz
desk-shortcut-transfer = Aktar
desk-shortcut-snooze = Ertele
desk-shortcut-close = Görüşmeyi kapat
desk-shortcut-take = Görüşmeyi üstlen
desk-shortcut-reply = Yanıt yaz
desk-shortcut-send = Yanıtı gönder
desk-shortcut-as-written = Yanıtı çevirmeden, yazıldığı gibi gönder
desk-shortcut-leave = Alandan çık veya geri dön
desk-shortcut-help = Bu listeyi göster
desk-shortcuts-close = Listeyi kapat

## Temsilci paneli: bir sorun olduğunda

desk-error-unreachable = Şu anda sunucuya ulaşılamıyor. Yazdıklarınız kaybolmadı.
desk-error-timed-out = Sunucu geç yanıt veriyor. Lütfen yeniden deneyin.
desk-error-not-yours = Bu görüşme sizde olmadığı için yanıt gönderilmedi.
desk-error-conversation-closed = Bu görüşme bu arada kapatıldığı için yanıt gönderilmedi.
desk-error-unknown-conversation = Bu görüşme artık mevcut değil.
desk-error-not-waiting = Bu görüşme artık temsilci beklemiyor.
desk-error-already-taken = Bu görüşmeyi bir ekip arkadaşınız üstlendi bile.
desk-error-message-too-long = Bu yanıt çok uzun. Lütfen iki parça hâlinde gönderin.
desk-error-not-allowed = Hesabınızın bu işlem için yetkisi yok.
desk-error-offered = Bu görüşme şu anda bir ekip arkadaşınıza teklif ediliyor. Lütfen yarım dakika bekleyin.
desk-error-not-offered = Bu görüşme artık size teklif edilmiyor. Kuyruktan üstlenebilirsiniz.
desk-error-same-agent = Görüşme zaten bu ekip arkadaşınızda.
desk-error-agent-away = Bu ekip arkadaşınız artık panelde değil. Lütfen başka birini veya bir ekip seçin.
desk-error-unknown-agent = Bu ekip arkadaşınız artık panelde değil. Lütfen başka birini seçin.
desk-error-unknown-team = Bu ekip artık mevcut değil. Lütfen başka bir ekip seçin.
desk-error-changed-meanwhile = Görüşmenin durumu az önce değişti. Lütfen yeniden bakın.
desk-error-attachment-too-large = Dosya { $limit } MB sınırını aşıyor. Lütfen daha küçük bir dosya gönderin.
desk-error-attachment-refused = Bu tür dosyalar gönderilemiyor. Görsel, PDF, metin, CSV, Word ve Excel dosyaları gönderilebilir.
desk-error-unknown-attachment = Bu dosya artık mevcut değil.
desk-error-shortcut-taken = Bu kısayol başka bir hazır yanıtta kullanılıyor. Lütfen başka bir kısayol seçin.
desk-error-unknown-canned-reply = Bu hazır yanıt artık mevcut değil.
desk-error-invalid-days = Lütfen ilk günü son günden önce ve arada en fazla 400 gün olacak şekilde seçin.
desk-error-invalid-time = Lütfen önümüzdeki 90 gün içinde bir zaman seçin.
desk-error-other = İşlem tamamlanamadı. Lütfen yeniden deneyin.

## Makale düzenleyici: çerçeve

editor-title = Makaleler
editor-page-title = Makale düzenleyici
editor-skip = İçeriğe geç
editor-sign-out = Çıkış yap
editor-to-desk = Temsilci paneli
editor-page-language = Sayfa dili
editor-loading = Yükleniyor…
editor-retry = Yeniden dene
editor-close = Kapat
editor-cancel = İptal
editor-dismiss = Bu mesajı kapat

## Makale düzenleyici: liste

editor-new = Yeni makale
editor-search = Makalelerde ara
editor-search-placeholder = Soru, yanıt ve kimliklerde ara
editor-filter-status = Durum
editor-filter-language = Dil
editor-status-all = Tümü
editor-status-draft = Taslak
editor-status-published = Yayında
editor-status-withdrawn = Geri çekildi
editor-status-new = Henüz kaydedilmedi
editor-language-any = Tüm diller
editor-count =
    { $count ->
        [one] { $count } makale
       *[other] { $count } makale
    }
editor-range = { $from }–{ $to } / { $count }
editor-page-previous = Önceki sayfa
editor-page-next = Sonraki sayfa
editor-no-category = Kategorisiz
editor-no-question = Soru yok
editor-languages-of = Bu makalenin dilleri
editor-language-source = { $language }, makalenin yazıldığı dil
editor-language-stale = { $language }, güncel değil
editor-languages-more = ve { $count } dil daha
editor-updated = Son değişiklik: { $when }
editor-empty-title = İlk makaleyi siz yazın
editor-empty-text = Ziyaretçilerin sık sorduğu bir soruyla başlayın. Tek bir dilde yazılmış iyi bir yanıt bile tüm dillerde işe yarar.
editor-nothing-title = Sonuç bulunamadı
editor-nothing-text = Bu aramaya ve filtrelere uyan makale yok.
editor-nothing-clear = Tüm makaleleri göster
editor-nothing-write = “{ $search }” hakkında makale yaz
editor-list-failed = Makaleler yüklenemedi.

## Makale düzenleyici: tek makale

editor-back = Tüm makaleler
editor-article-unknown-title = Bu makale mevcut değil
editor-article-unknown-text = Silinmiş olabilir ya da bağlantı eksik olabilir.
editor-article-failed = Makale yüklenemedi.
editor-unsaved = Kaydedilmemiş değişiklik
editor-saved-at = Kaydedildi: { $when }
editor-save-draft = Taslağı kaydet
editor-save = Kaydet
editor-publish = Yayınla
editor-publish-again = Yeniden yayınla
editor-withdraw = Geri çek
editor-delete = Sil
editor-saving = Kaydediliyor…
editor-languages = Diller
editor-language-add = Dil
editor-language-add-name = Dil ekle
editor-language-remove = { $language } dilini kaldır
editor-language-written-in = Yazıldığı dil
editor-language-fault = { $language }, gözden geçirilmeli
editor-stale-text = Bu metin yazıldıktan sonra { $source } metin değişti. Lütfen karşılaştırın; bu metni düzeltin ya da hâlâ doğru olduğunu belirtin.
editor-source-show = { $source } metni göster
editor-source-hide = { $source } metni gizle
editor-question = Soru
editor-question-hint = Bir ziyaretçinin soracağı gibi.
editor-question-placeholder = Örneğin: Bir ürünü nasıl iade ederim?
editor-phrasings = Diğer ifadeler
editor-phrasings-hint = Ziyaretçilerin gerçekten yazdıkları; başka kelimelerle, kısa ve uzun. Asistan benzer soruları, her dilde, bunlar sayesinde tanır.
editor-phrasings-add = İfade ekle
editor-phrasings-placeholder = Yazıp Enter’a basın ya da birkaç satır yapıştırın
editor-phrasings-remove = “{ $phrasing }” ifadesini kaldır
editor-phrasings-item = İfade { $number }
editor-phrasings-add-button = Ekle
editor-phrasings-added =
    { $count ->
        [one] { $count } ifade eklendi
       *[other] { $count } ifade eklendi
    }
editor-phrasings-known = Bu ifade zaten var.
editor-answer = Yanıt
editor-answer-hint = Markdown: **kalın**, - ile listeler ve [metin](https://…) biçiminde bağlantılar
editor-answer-preview = Önizleme
editor-answer-preview-empty = Yanıt, ziyaretçilerin göreceği hâliyle burada görünür.
editor-answer-preview-failed = Önizleme şu anda gösterilemiyor. Yazdıklarınız güvende.
editor-answer-bold = Kalın
editor-answer-list = Liste
editor-answer-link = Bağlantı
editor-answer-link-text = metin
editor-details = Ayrıntılar
editor-id = Kimlik
editor-id-hint = Bağlantılarda ve dosyalarda kullanılan kısa ad. Sonradan değiştirilemez.
editor-category = Kategori
editor-category-hint = Makaleleri listede gruplar.
editor-tags = Etiketler
editor-tags-hint = Her birinden sonra Enter’a veya virgüle basın.
editor-tags-remove = “{ $tag }” etiketini kaldır

## Makale düzenleyici: sonuç

editor-done-draft = Taslak kaydedildi.
editor-done-saved = Kaydedildi. Asistan artık bunu biliyor.
editor-done-saved-withdrawn = Kaydedildi. Makale yayından çekilmiş olarak kalıyor.
editor-done-published = Yayınlandı. Asistan artık bu makaleyle yanıt veriyor.
editor-done-withdrawn = Makale yayından çekildi. Asistan artık bu makaleyi kullanmıyor.
editor-done-deleted = Makale silindi.
editor-done-nothing = Her şey zaten kayıtlı.
editor-fault-some = Lütfen işaretli alanları kontrol edin.
editor-fault-question = Lütfen soruyu yazın.
editor-fault-answer = Lütfen yanıtı yazın. Taslak için ana hatlarıyla yazmanız da yeter.
editor-fault-answer-translation = Lütfen yanıtı bu dilde yazın ya da dili kaldırın.
editor-fault-id = Boşluk ve eğik çizgi içermeyen tek bir kelime, örneğin return-an-item.
editor-fault-id-missing = Lütfen makaleye bir kimlik verin.
editor-fault-id-taken = Bu kimlik başka bir makalede kullanılıyor.
editor-failed-unreachable = Sunucuya ulaşılamıyor. Metniniz burada duruyor; lütfen birazdan yeniden deneyin.
editor-failed-signed-out = Lütfen yeniden giriş yapın. Metniniz burada duruyor.
editor-failed = İşlem tamamlanamadı: { $message }

## Makale düzenleyici: onay istenenler

editor-leave-title = Kaydetmeden çıkılsın mı?
editor-leave-text = Değişiklikleriniz kaydedilmedi.
editor-leave-go = Kaydetmeden çık
editor-leave-stay = Burada kal
editor-withdraw-title = Bu makale yayından geri çekilsin mi?
editor-withdraw-text = Asistan artık bu makaleyle yanıt vermez. Metin saklanır, dilediğinizde yeniden yayınlayabilirsiniz.
editor-delete-title = Bu makale silinsin mi?
editor-delete-text = “{ $question }” tüm dillerde silinir. Bu işlem geri alınamaz. Makale yalnızca bir süre kullanılmayacaksa silmek yerine geri çekin.
editor-delete-go = Kalıcı olarak sil
editor-remove-language-title = { $language } kaldırılsın mı?
editor-remove-language-text = Kaydettiğinizde { $language } soru, ifadeler ve yanıt silinir.
editor-remove-language-go = Dili kaldır
editor-conflict-title = Bu makaleyi başka biri kaydetti
editor-conflict-text = Siz yazarken bir ekip arkadaşınız başka bir sürüm kaydetti. Hangisi geçerli olsun?
editor-conflict-differs = Farklı olan bölümler:
editor-conflict-theirs = Onunkini yükle
editor-conflict-mine = Benimki kalsın
editor-conflict-later = Sonra karar ver
editor-gone-title = Bu makaleyi başka biri sildi
editor-gone-text = Metniniz hâlâ burada. Yeni bir makale olarak kaydedilsin mi?
editor-gone-save = Yeni olarak kaydet

## Makale düzenleyici: asistan ne yanıt verirdi?

editor-ask-title = Asistan ne yanıt verirdi?
editor-ask-open = Soru dene
editor-ask-intro = Bir ziyaretçi gibi, dilediğiniz dilde sorun. Kimseye bir şey gönderilmez.
editor-ask-question = Ziyaretçi sorusu
editor-ask-placeholder = Örneğin: kargom nerede?
editor-ask-language = Dil
editor-ask-language-detect = Dili algıla
editor-ask-send = Sor
editor-ask-asking = Soruluyor…
editor-ask-again = Değişikliğinizden sonra yeniden soruluyor…
editor-ask-empty = Lütfen önce bir soru yazın.
editor-ask-failed = Asistana sorulamadı. Lütfen yeniden deneyin.
editor-ask-before = Değişikliğinizden önce: { $decision }, { $confidence }
editor-ask-same = Değişikliğiniz bu soruda bir fark yaratmadı.
editor-ask-decision-answer = Yanıtlar
editor-ask-decision-clarify = Açıklama ister
editor-ask-decision-handoff = Temsilciye aktarır
editor-ask-decision-smalltalk = Hoşbeş
editor-ask-says-answer = Ziyaretçiye bu makale gösterilirdi.
editor-ask-says-clarify = Ziyaretçiye bunlardan hangisini kastettiği sorulurdu.
editor-ask-says-other-words = Ziyaretçiden sorusunu başka kelimelerle yazması istenirdi.
editor-ask-says-handoff = Bir temsilci görüşmeye çağrılırdı.
editor-ask-says-smalltalk = Ziyaretçi, makale olmadan dostça bir yanıt alırdı.
editor-ask-reason-asked = Ziyaretçi bir temsilci istiyor.
editor-ask-reason-upset = Ziyaretçi üzgün veya öfkeli.
editor-ask-reason-not-sure = Asistan bu konuda yeterince bilgi sahibi değil.
editor-ask-reason-came-back = Aynı sorun daha önce de gelmişti.
editor-ask-reason-no-words = Mesajda hiç kelime yok.
editor-ask-confidence = En iyi makaleye güven
editor-ask-sure-very = çok emin
editor-ask-sure-fairly = oldukça emin
editor-ask-sure-hardly = yeterince emin değil
editor-ask-sure-not = bilmiyor
editor-ask-understood = Anladığı
editor-ask-answer = Yanıt
editor-ask-answer-language = { $language }
editor-ask-here = Bu makaleyi düzenliyorsunuz
editor-ask-runners = Diğer adaylar
editor-ask-matches = Buldukları
editor-ask-matched = eşleşen ifade: “{ $phrasing }”
editor-ask-nothing = Bu soruya yakın bir makale yok.
editor-ask-add-phrasing = Bu soruyu ifade olarak ekle
editor-ask-added-phrasing = İfadelere eklendi. Etkisini görmek için kaydedin.
editor-ask-write = Bu soru için makale yaz

## Makale düzenleyici: devralma mesajları

editor-views = Düzenleyicinin bölümleri
editor-view-list = Makaleler
editor-view-messages = Mesajlar
editor-view-glossary = Terimler
editor-wording-intro = Bir temsilci devraldığında ziyaretçilerin kendi dillerinde okudukları. Kurumunuzun diliyle yazın: bir sonraki ziyaretçiden itibaren kullanılır.
editor-wording-language = Mesajların dili
editor-wording-search = Mesajlarda ara
editor-wording-search-placeholder = Mesajların içinde ara
editor-wording-tone = Üslup
editor-tone-all = Her iki üslup
editor-tone-formal = Resmî
editor-tone-plain = Samimi
editor-wording-own = kendi metniniz
editor-wording-own-count = Kendi metniniz ({ $count })
editor-wording-own-none = Tüm mesajlar hâlâ ilk hâlinde.
editor-wording-count =
    { $count ->
        [one] { $count } mesaj
       *[other] { $count } mesaj
    }
editor-wording-nothing-clear = Tüm mesajları göster
editor-wording-failed = Mesajlar yüklenemedi.
editor-wording-invitation = Tamamını okumak ve farklı yazmak için bir mesaj seçin.
editor-wording-back = Tüm mesajlar
editor-wording-text = { $language } metin
editor-wording-forms = Hangi metnin kullanılacağını şu belirler: { $variable }. Her metnin kendi alanı vardır.
editor-wording-form-number = tam olarak { $number } için
editor-wording-form-numbers = { $numbers } için
editor-wording-form-such = { $numbers } gibi sayılar için
editor-wording-form-other = { $numbers } gibi diğer tüm sayılar için
editor-wording-form-rare = “{ $form }” biçimi için
editor-wording-variables = İmlecin olduğu yere ekle:
editor-wording-preview = Ziyaretçinin okuduğu
editor-wording-is-original = Orijinal metin
editor-wording-original = Orijinal
editor-wording-to-original = Orijinale dön
editor-wording-original-title = Orijinale dönülsün mü?
editor-wording-original-text = Burada değiştirip kaydetmedikleriniz silinir.
editor-wording-original-go = Orijinale dön
editor-wording-done = Kaydedildi. Ziyaretçiler artık bunu okuyor.
editor-wording-done-original = Orijinal metin geri geldi.
editor-wording-history = Önceki metinler
editor-wording-was-original = Orijinale dönüldü
editor-wording-restore = Yeniden kullan
editor-wording-restore-name = Metni yeniden kullan: { $author }, { $when }
editor-part-salutation = Hitap
editor-part-feeling = Ziyaretçinin duygusu
editor-part-reason = Neden bir temsilci geliyor
editor-part-next = Bundan sonrası
editor-part-waiting = Beklerken
editor-part-person = Temsilciyle
editor-part-after = Sonrasında
editor-part-other = Diğer
editor-variable-name = ziyaretçinin adı
editor-variable-agent = temsilcinin adı
editor-variable-team = ekip
editor-variable-when = gün ve saat
editor-variable-place = kuyruktaki sıra
editor-variable-minutes = dakika sayısı
editor-wording-salutation = Hitap
editor-wording-salutation-when = Ziyaretçinin adı biliniyorsa en başta yer alır.
editor-wording-feeling-calm = Sakin
editor-wording-feeling-frustrated = Canı sıkkın
editor-wording-feeling-angry = Kızgın
editor-wording-feeling-worried = Endişeli
editor-wording-feeling-sad = Üzgün
editor-wording-reason-asked = Temsilci istedi
editor-wording-reason-not-sure = Asistan emin değil
editor-wording-reason-not-helpful = Yanıtlar işe yaramadı
editor-wording-reason-upset = Üzgün veya öfkeli
editor-wording-reason-came-back = Aynı sorunla yeniden geldi
editor-wording-reason-after-hours = Mesaide kimse yok
editor-wording-reason-long-queue = Bekleyen çok
editor-wording-reason-agent-left = Temsilci ayrılmak zorunda kaldı
editor-wording-reason-channel-closed = Kanal veya ekip kapandı
editor-wording-next-place = Kuyruktaki sıra
editor-wording-next-waiting-time = Bekleme süresi
editor-wording-next-waiting-unknown = Bekleme süresi bilinmiyor
editor-wording-next-nobody-here = Giriş yapmış kimse yok
editor-wording-next-when-back = Ekibin geri geleceği zaman
editor-wording-next-no-repeating = Hiçbir şeyi tekrarlamak gerekmez
editor-wording-queue-moved = Kuyruk ilerledi
editor-wording-still-waiting = Beklerken yazıyor
editor-wording-waiting-corrected = Söylenenden uzun sürüyor
editor-wording-left-queue = Artık beklemek istemiyor
editor-wording-taken = Bir temsilci başlıyor
editor-wording-transferred = Başka bir temsilci devralıyor
editor-wording-transferred-team = Bir ekibe aktarıldı
editor-wording-given-back = Yeniden asistanda
editor-wording-closed = Görüşme kapatıldı

## Makale düzenleyici: otomatik taslaklar ve değişiklikler

editor-language-machine = { $language }, otomatik taslak, incelenmedi
editor-machine = Otomatik taslak, incelenmedi.
editor-machine-text = Orijinaliyle karşılaştırıp düzeltin. Sonra incelendi olarak işaretleyin.
editor-machine-reviewed = İncelendi
editor-machine-was-reviewed = İncelendi. Kaydettiğinizde geçerli olur.
editor-machine-undo = Henüz değil
editor-machine-draft-it = Otomatik taslak
editor-machine-drafting = Taslak hazırlanıyor…
editor-machine-done = { $language } taslak hazır. Lütfen inceleyin.
editor-machine-save-first = Lütfen önce { $source } metni kaydedin: taslak, kayıtlı metinden hazırlanır.
editor-changes-show = Öncekiyle karşılaştır
editor-changes-hide = Karşılaştırmayı gizle
editor-changes-before = Önce
editor-changes-after = Şimdi
editor-changes-unknown = Metnin o zamanki hâli artık bilinmiyor.
editor-changes-failed = Değişiklik şu anda gösterilemiyor. Lütfen yeniden deneyin.
editor-stale-confirm = Hâlâ doğru
editor-stale-confirmed = { $language } artık güncel sayılıyor.

## Makale düzenleyici: terimler

editor-glossary-intro = Hiçbir çeviri motorunun dilediği gibi çevirmemesi gereken adlar ve terimler. Karşılık yazmadığınız her dilde terim burada yazıldığı gibi kalır.
editor-glossary-add = Terim ekle
editor-glossary-search = Terimlerde ara
editor-glossary-count =
    { $count ->
        [one] { $count } terim
       *[other] { $count } terim
    }
editor-glossary-more =
    { $count ->
        [one] { $count } terim daha var; bulmak için arayın.
       *[other] { $count } terim daha var; bulmak için arayın.
    }
editor-glossary-empty-title = Henüz terim yok
editor-glossary-empty-text = Ürünlerinizin adlarını ya da kurumunuzun özel anlamda kullandığı kelimeleri ekleyin.
editor-glossary-failed = Terimler yüklenemedi.
editor-glossary-term = Terim
editor-glossary-remove = “{ $term }” terimini kaldır
editor-glossary-rendering = “{ $term }” teriminin { $language } karşılığı
editor-glossary-rendering-remove = “{ $term }” teriminin { $language } karşılığını kaldır
editor-glossary-language-add = “{ $term }” terimine dil ekle
editor-glossary-fault-term = Lütfen terimi yazın ya da kaldırın.
editor-glossary-done = Kaydedildi. Çeviriler artık buna uyar.
editor-glossary-conflict-title = Terimleri başka biri kaydetti
editor-glossary-conflict-text = Siz yazarken bir ekip arkadaşınız başka bir sürüm kaydetti. Hangisi geçerli olsun?
