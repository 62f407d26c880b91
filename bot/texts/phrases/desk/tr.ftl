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
signin-code = Kod
signin-code-intro = Kimlik doğrulama uygulamanızın gösterdiği kodu ya da bir kurtarma kodunu yazın.
signin-code-wrong = Bu kod doğru değil ya da daha önce kullanılmış. Bir sonrakini bekleyip onunla deneyin.
signin-code-missing = Lütfen kodu yazın.
signin-back = Geri
signin-forgot = Parolanızı mı unuttunuz?
signin-forgot-intro = Yeni parola seçmeniz için e-posta adresinize bir bağlantı gönderilir.
signin-forgot-send = Bağlantıyı gönder
signin-forgot-sent = Bu kullanıcı adıyla bir hesap varsa e-posta adresine bir bağlantı yolda. Bağlantı bir saat geçerlidir.
signin-forgot-ask = Yeni parola seçmek için bir yöneticiden bağlantı isteyin.
signin-factor-needed = Burada ikinci doğrulama herkes için zorunludur. Giriş yapın, sonra kendinizinkini kurun.
signin-factor-title = İkinci doğrulamayı kurun
signin-factor-scan = Bu görseli telefonunuzdaki kimlik doğrulama uygulamasıyla tarayın.
signin-factor-picture = Kimlik doğrulama uygulaması için QR kodu
signin-factor-key = Ya da bu anahtarı uygulamaya yazın
signin-factor-confirm = Aç
signin-codes-title = Kurtarma kodlarınız
signin-codes-text = Telefonunuz yanınızda değilken her biriyle bir kez giriş yapabilirsiniz. Güvenli bir yerde saklayın: yalnızca şimdi gösterilirler.
signin-codes-copy = Kodları kopyala
signin-codes-copied = Kopyalandı.
signin-codes-done = Sakladım
signin-with = { $provider } ile giriş yap
signin-or = veya
signin-leave-provider = { $provider } oturumunu da kapat
signin-oidc-away = { $provider } hizmetine şu anda ulaşılamıyor. Lütfen birazdan yeniden deneyin.
signin-oidc-cancelled = { $provider } ile giriş tamamlanmadı.
signin-oidc-expired = Bu çok uzun sürdü ya da zaten kullanıldı. Lütfen yeniden giriş yapın.
signin-oidc-refused = { $provider } tarafından gönderilen bilgiler doğrulanamadı. Yeniden deneyin; düzelmezse bir yöneticiye bildirin.
signin-oidc-unknown = { $provider } sizi tanıyor ancak burada hesabınız yok. Bir yöneticiden hesap isteyin.
signin-oidc-deactivated = Buradaki hesabınız devre dışı bırakıldı. Bir yöneticiye danışın.

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
desk-filter = Filtrele
desk-filter-team = Ekip
desk-filter-priority = Öncelik
desk-filter-priority-from = { $priority } ve üzeri
desk-filter-tag = Etiket
desk-filter-waiting = En az bekleme süresi
desk-filter-due = Süre
desk-filter-due-soon = Dolmak üzere ya da gecikmiş
desk-filter-due-overdue = Gecikmiş
desk-filter-any = Hepsi
desk-filter-reset = Tümünü göster
desk-filter-nothing = Burada filtreye uyan görüşme yok.
desk-sort = Sıralama
desk-sort-served = Hizmet sırasına göre
desk-sort-waiting = Önce en uzun bekleyen
desk-sort-newest = Önce en yeni
desk-sort-oldest = Önce en eski
desk-sort-priority = Önce en acil
desk-sort-due = Önce süresi en yakın olan
desk-views = Kayıtlı görünümler
desk-view-save = Bu görünümü kaydet
desk-view-delete = Bu görünümü sil
desk-select = Seç
desk-select-all = Tümünü seç
desk-select-one = Seç: { $visitor }
desk-selected = Seçilen: { $number }
desk-bulk-done = Yapılan: { $done }. Yapılamayan: { $failed }.
desk-tags = Etiketler
desk-tags-hint = Etiketlerin arasına virgül koyun.
desk-visitor-unnamed = Ziyaretçi
desk-visitor-names = Tilki, Baykuş, Su samuru, Balıkçıl, Kirpi, Kırlangıç, Yunus, Sincap, Kızılgerdan, Porsuk, Kaplumbağa, Geyik, Yalıçapkını, Tavşan, Fok, Tarla kuşu
desk-place = Kuyruktaki sırası: { $place }
desk-waiting-time = Bekleme süresi: { $time }
desk-unread = Yeni mesaj
desk-writer-you = Siz:
desk-writer-bot = Asistan:
desk-new-conversation = Kuyrukta yeni görüşme: { $visitor }
desk-new-message = Yeni mesaj: { $visitor }
desk-told-assigned = { $visitor } artık sizde.
desk-told-transferred = { $agent }, { $visitor } ile görüşmeyi size aktardı.
desk-told-mentioned = { $agent }, { $visitor } hakkındaki notta sizden söz etti.
desk-told-reopened = { $visitor } görüşme bittikten sonra yeniden yazdı.
desk-told-taken-over = { $agent }, { $visitor } ile görüşmeyi sizden devraldı.
desk-told-due-soon = { $visitor } için süre dolmak üzere.
desk-told-overdue = { $visitor } için süre doldu.
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
desk-chip-first = Acil
desk-chip-first-hint = Umutsuzluk ya da bir kayıp: herkesten önce.
desk-chip-after-hours = Mesai dışı
desk-chip-meanwhile = Bu arada yanıtlandı
desk-chip-team = Ekip: { $team }
desk-chip-reply-due = Yanıt için kalan: { $time }
desk-chip-reply-overdue = Yanıt { $time } gecikti
desk-chip-resolution-due = Çözüm için kalan: { $time }
desk-chip-resolution-overdue = Çözüm { $time } gecikti
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
desk-banner-answering-for = { $agent } adlı temsilcinin görüşmesinde yanıt yazıyorsunuz.
desk-banner-bot = Bu görüşmeyle asistan ilgileniyor. Yazılanları okuyabilirsiniz.
desk-banner-closed = Bu görüşme kapatıldı.
desk-taken-by = { $agent } daha hızlı davrandı ve bu görüşmeyi üstlendi.
desk-taken = Görüşme artık sizde. { $visitor } burada olduğunuzu görüyor.
desk-closed = Görüşme kapatıldı.
desk-returned = Görüşmeyle yeniden asistan ilgileniyor.
desk-close-question = Bu görüşme kapatılsın mı?
desk-close-explanation = { $visitor } için teşekkür iletilir ve görüşmenin nasıl geçtiği sorulur. Birkaç saniye içinde geri alabilirsiniz.
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
desk-return-explanation = Artık { $visitor } ile asistan ilgilenir. İstediğiniz zaman yeniden katılabilirsiniz.
desk-return-confirm = Geri ver
desk-transfer-question = Bu görüşme aktarılsın mı?
desk-transfer-explanation = { $visitor } kimin devraldığını öğrenir. Hiçbir şeyin tekrar anlatılması gerekmez: tüm mesajlar ve notlar birlikte aktarılır.
desk-transfer-to = Kime?
desk-transfer-note = Neyi bilmesi gerekiyor? (isteğe bağlı)
desk-transfer-choose = Lütfen bir ekip arkadaşı veya ekip seçin.
desk-transfer-nobody = Panelde sizden başka kimse yok, henüz bir ekip de oluşturulmamış.
desk-transfer-away = { $agent } yerinde değil. Görüşme en çok on iki saat bekler, sonra kuyruğa döner.
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
desk-live-away = { $system } sistemine ulaşılamıyor, bu nedenle görüşme burada bekliyor. Lütfen buradan yanıtlayın.
desk-wake = Şimdi devam et
desk-reopen = Yeniden aç
desk-reopened = Görüşme yeniden açıldı ve sizde.
desk-join = Görüşmeye katıl
desk-take-over = Devral
desk-undo = Geri al
desk-withdrawn = Geri alındı. Metniniz yeniden alanda.
desk-close-undone = Görüşme önceki gibi açık.
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
desk-canned-nothing = “/{ $wanted }” için hazır yanıt yok. Olduğu gibi göndermek için Esc tuşuna basın.
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

## Desk: macros, the command bar and drafts

desk-macros = Makrolar
desk-macro-new = Yeni makro
desk-macro-edit = Makroları düzenle
desk-macro-name = Ad
desk-macro-for = Kimin için?
desk-macro-for-me = Yalnızca benim için
desk-macro-for-all = Herkes için
desk-macro-steps = Adımlar
desk-macro-step-add = Adım ekle
desk-macro-step-down = Aşağı taşı
desk-macro-step-remove = Kaldır
desk-macro-delete-question = “{ $name }” makrosu silinsin mi?
desk-macro-conflict = Bu makroyu başka biri değiştirdi. Yeni hâlini görmek için listeden seçin.
desk-macro-done = “{ $name }” yapıldı.
desk-macro-partly = “{ $name }” tümüyle yapılamadı
desk-macro-undone = “{ $name }” geri alındı.
desk-step-reply = Hazır yanıt gönder
desk-step-tag = Etiket ekle
desk-step-untag = Etiket kaldır
desk-step-set-attribute = Öznitelik belirle
desk-step-prioritise = Önceliği belirle
desk-step-note = Dahili not ekle
desk-step-take = Görüşmeyi üstlen
desk-step-pass-on = Aktar
desk-step-close = Görüşmeyi kapat
desk-step-done = Yapıldı
desk-step-skipped = Denenmedi
desk-level-normal = Normal
desk-level-high = Yüksek
desk-level-highest = Çok yüksek
desk-command = Ara ve yap
desk-command-placeholder = Görüşme, yanıt, makro, makale veya işlem
desk-command-actions = İşlemler
desk-command-articles = Makaleler
desk-command-pages = Sayfalar
desk-command-none = Hiçbir şey bulunamadı. Başka bir sözcük deneyin.
desk-command-found = Bulunan: { $number }
desk-draft-elsewhere = Burada başka bir pencerede veya başka bir cihazda farklı bir metin yazdınız.
desk-draft-theirs = O metni kullan
desk-draft-mine = Bu metni koru

## Temsilci paneli: asistanın yaptıkları

desk-decision-answer = Yanıtladı
desk-decision-clarify = Açıklama istedi
desk-decision-handoff = Temsilciye aktardı
desk-decision-smalltalk = Hoşbeş
desk-decision-relay = İletti
desk-kind-question = İşe yarayıp yaramadığını sordu
desk-kind-notice = Bilgilendirme
desk-kind-announcement = Sitenin bir programı gönderdi
desk-confidence = Güven: { $percent }
desk-article = Makale: { $question }
desk-greeting = Karşılama: { $name }

## Temsilci paneli: ayrıntılar

desk-context = Görüşmenin ayrıntıları
desk-section-visitor = Ziyaretçi
desk-section-reason = Neden temsilci gerekiyor
desk-section-attributes = Öznitelikler
desk-attribute-change = Değiştir: { $name }
desk-attribute-page = Ziyaretçinin sayfası böyle diyor; kimse denetlemedi
desk-attribute-site = Sitenizden
desk-attribute-agent = { $agent }
desk-attribute-rule = Bir kural
desk-attribute-of-visitor = Bu, ziyaretçinin tüm görüşmelerinde geçerlidir.
desk-attribute-saved = { $name } kaydedildi.
desk-attribute-lost = Bir ekip arkadaşınız az önce değiştirdi: { $name }. Değiştirmeden önce yeni değere bakın.
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
desk-articles-search = Makale ara
desk-articles-none = Makale bulunamadı.
desk-audience-visitors = Oturum açmış ziyaretçiler
desk-audience-agents = Yalnızca temsilciler
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
desk-earlier-before = Buradan geldi
desk-earlier-after = Burada sürdü
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
desk-deed-reopened = { $agent } yeniden açtı
desk-deed-written-again = Ziyaretçi yeniden yazdı
desk-deed-joined = { $agent } görüşmeye katıldı
desk-deed-taken-over = { $agent } başkasından devraldı
desk-deed-close-undone = { $agent } kapatmayı geri aldı
desk-deed-withdrawn = { $agent } bir mesajı geri aldı
desk-deed-tagged = { $agent } etiketleri değiştirdi
desk-deed-attribute-set = { $agent } değiştirdi, { $name }: { $before } → { $after }
desk-deed-macro = { $agent } “{ $macro }” makrosunu çalıştırdı
desk-deed-macro-undone = { $agent } “{ $macro }” makrosunu geri aldı
desk-deed-prioritised = { $agent } önceliği belirledi
desk-deed-ruled = “{ $rule }” kuralı devreye girdi
desk-deed-erased = Yazılar ve kişisel veriler silindi
desk-deed-left = Ziyaretçi kuyruktan ayrıldı

desk-reason-asked = Temsilciyle görüşmek istedi
desk-reason-not-sure = Asistan yanıttan emin olamadı
desk-reason-not-helpful = Yanıtlar işe yaramadı
desk-reason-upset = Ziyaretçi üzgün veya öfkeli
desk-reason-came-back = Aynı sorunla yeniden geldi
desk-reason-reopened = Kapandıktan sonra yeniden açıldı
desk-reason-joined = Bir ekip arkadaşı katıldı

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
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-posta
desk-channel-webhook = Webhook

desk-sent-photo = Fotoğraf
desk-sent-video = Video
desk-sent-animation = Animasyon
desk-sent-voice = Sesli mesaj
desk-sent-audio = Ses dosyası
desk-sent-document = Belge
desk-sent-sticker = Çıkartma
desk-sent-contact = Kişi
desk-sent-location = Konum
desk-sent-invitation = Toplantı daveti
desk-sent-unknown = Burada gösterilemeyen bir şey
desk-in-reply-to = Şuna yanıt
desk-corrected = Ziyaretçi düzeltti
desk-fault-too-large = Alınmadı: çok büyük
desk-fault-gone = Platformda artık yok
desk-fault-unreachable = Platformdan alınamadı
desk-fault-refused = Alınmadı: bu tür dosyalar burada güvenli değil
desk-fault-quota = Alınmadı: başka dosyaya yer yok
desk-unreachable-blocked = Ziyaretçi bizi engelledi: yazdıklarınız ona ulaşmıyor.
desk-unreachable-stopped = Ziyaretçi artık mesaj istemiyor: yeniden yazana kadar ona bir şey ulaşmaz.
desk-unreachable-undeliverable = Platform bu ziyaretçiye ulaşamıyor: yazdıklarınız ona ulaşmıyor.
desk-unreachable-window = Ziyaretçi çok uzun zaman önce yazdı: platform yazdıklarınızı ancak yeniden yazdığında iletir.
desk-unreachable-away = Ziyaretçi sayfayı kapattı: geri döndüğünde yazdıklarınız ona ulaşır.
desk-visitor-here = Sayfada
desk-visitor-gone = Sayfada değil

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
desk-report-remark = Günler { $zone } saatine göre gece yarısı başlar. Değişimler { $from } – { $to } dönemine göredir. Bir değerin yanındaki soru işareti ne anlama geldiğini söyler; değerin kendisi ilgili görüşmelere götürür.
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
desk-report-contained = Asistanın çözdükleri
desk-report-came-back = Geri gelenler
desk-report-refused = Yanıt işe yaramadı
desk-report-not-understood = Anlaşılmayanlar
desk-report-no-question = Soru içermeyenler
desk-report-handed-over = Temsilciye ulaşanlar
desk-report-helpful = İşe yarayan yanıtlar
desk-report-answered = Temsilcinin yanıtladıkları
desk-report-first-response-open-median = Çalışma saatlerinde ilk yanıt, medyan
desk-report-first-response-open-p90 = Çalışma saatlerinde ilk yanıt, 10’da 9
desk-report-resolution-open-median = Çalışma saatlerinde çözüm süresi, medyan
desk-report-resolution-open-p90 = Çalışma saatlerinde çözüm süresi, 10’da 9
desk-report-first-reply-kept = Zamanında ilk yanıt
desk-report-next-reply-kept = Zamanında sonraki yanıt
desk-report-resolution-kept = Zamanında çözülen
desk-report-targets-missed = Kaçırılan hedefler
desk-report-meaning = “{ $figure }” ne anlama geliyor?
desk-report-means-conversations = Bu günlerde başlayan ve ziyaretçinin yazdığı görüşmeler.
desk-report-means-contained = Temsilciye hiç ulaşmayan, son sorusu bir makaleyle yanıtlanan ve ziyaretçisi yanıtın işe yaramadığını söylemeyen, yedi gün içinde aynı makale için geri gelmeyen ve konusu bilinmeyen bir iş için temsilciye ihtiyaç duymayan görüşmeler.
desk-report-means-came-back = Temsilciye hiç ulaşmayan ve bir yanıtla biten, ancak ziyaretçisi yedi gün içinde yenisini başlatan görüşmeler: aynı makale hakkında ya da temsilciye ulaşan ve konusu bilinmeyen bir görüşme.
desk-report-means-refused = Temsilciye hiç ulaşmayan ve ziyaretçisinin son yanıtın işe yaramadığını söylediği görüşmeler.
desk-report-means-not-understood = Temsilciye hiç ulaşmayan ve asistanın son soruya yanıt bulamadığı görüşmeler: Asistan soruyu netleştirmek istedi, ancak devamı gelmedi.
desk-report-means-no-question = Temsilciye hiç ulaşmayan ve bir şey sorulmayan görüşmeler, örneğin yalnızca bir selam.
desk-report-means-handed-over = Ne zaman olursa olsun en az bir kez temsilciye ulaşan görüşmeler.
desk-report-means-containment = Asistanın çözdüğü görüşmelerin, bu günlerde başlayan tüm görüşmelere oranı. Ziyaretçiler geri gelebileceği için son yedi günde oran daha düşebilir.
desk-report-means-helpful = Ziyaretçilerin değerlendirdiği asistan yanıtları arasında işe yarayanların oranı.
desk-report-means-handoffs = Bu günlerde görüşmelerin kaç kez temsilciye aktarıldığı; bir görüşme birden çok kez sayılabilir.
desk-report-means-answered = Bu günlerin aktarımlarından, bir temsilcinin en az bir kez yazdıkları. İlk yazan kişinin hanesine sayılır.
desk-report-means-closed = Bu günlerin aktarımlarından temsilcilerin kapattıkları, spam dahil. En son üstlenen kişinin hanesine sayılır.
desk-report-means-left = Bu günlerin aktarımlarından, ziyaretçisi artık beklemek istemeyenler.
desk-report-means-first-response = Aktarımdan bir temsilcinin ilk mesajına kadar saatle ölçülen süre. Mesajı yazanın hanesine sayılır. Sürelerin yarısı medyanın, 10’da 9’u öteki değerin altındadır.
desk-report-means-first-response-open = Aynı süre, ancak yalnızca ekibin çalışma saatlerine denk gelen kısmı; ekip yoksa ilk ekibin saatleri geçerlidir.
desk-report-means-resolution = Kapatılan aktarımlarda, aktarımdan kapanışa kadar saatle ölçülen süre. Sürelerin yarısı medyanın, 10’da 9’u öteki değerin altındadır.
desk-report-means-resolution-open = Çözüm süresi, ancak yalnızca ekibin çalışma saatlerine denk gelen kısmı; ekip yoksa ilk ekibin saatleri geçerlidir.
desk-report-means-first-reply-kept = Ekibin hedef süresi olan ilk yanıtlardan zamanında gelenler. Her biri sonucun belli olduğu gün sayılır: biri yanıt verdiğinde ya da süre dolduğunda. Yanıt verene, kaçırıldıysa o sırada görüşmeyi elinde tutana yazılır.
desk-report-means-next-reply-kept = Ziyaretçilerin, ekibin hedef süresi olan sonraki mesajlarından zamanında yanıtlananlar; süre, yanıtsız ilk mesajdan bir kişinin sonraki sözüne kadardır. Her biri sonucun belli olduğu gün sayılır; kaçırılan, o sırada görüşmeyi elinde tutana yazılır.
desk-report-means-resolution-kept = Ekibin hedef süresi olan aktarımlardan zamanında kapatılanlar; ertelenen süre ve spam sayılmaz. Her biri sonucun belli olduğu gün, o sırada görüşmeyi elinde tutana yazılır.
desk-report-means-targets-missed = Bu günlerde ilk yanıt, sonraki yanıt ya da çözüm süresinin kaç kez dolduğu; bir görüşme birkaç kez sayılabilir.
desk-report-means-first-contact-resolution = Görüşmelerin kapatılan ilk aktarımları içinde, spam hariç: çözüldü olarak kapatılan, yedi gün içinde yeniden açılmayan, 1 ya da 2 puan almayan ve ziyaretçisi başlangıçtan sonraki yedi gün içinde aynı konuyla geri gelmeyenlerin oranı.
desk-report-means-ratings = Ziyaretçilerin bu günlerde yanıtladığı anketler.
desk-report-means-csat = Bu günlerde verilen 1 ile 5 arasındaki tüm puanlar içinde 4 ve 5’lerin oranı.
desk-report-means-csat-mean = Bu günlerde verilen 1 ile 5 arasındaki tüm puanların ortalaması.
desk-report-means-nps = Bu günlerde verilen 0 ile 10 arasındaki tüm yanıtlar içinde 9 ve 10’ların oranından 0 ile 6 arasındakilerin oranının çıkarılmasıyla bulunur.
desk-report-new = yeni
desk-report-as-before = öncekiyle aynı
desk-report-points = puan
desk-report-sides = Asistan ve temsilciler
desk-report-assistant = Yalnızca asistan
desk-report-people = Temsilciler
desk-report-hours = Haftanın saatlerine göre
desk-report-channel = Kanal
desk-report-tag = Etiket
desk-report-reason = Neden
desk-report-by-channel = Kanala göre
desk-report-by-tag = Etikete göre
desk-report-by-reason = Aktarma nedenine göre
desk-report-somebody = Ayrılmış biri
desk-report-has-left = { $name } (ayrıldı)
desk-report-nobody = Kimse
desk-report-no-team = Ekipsiz
desk-report-team-gone = Silinmiş bir ekip
desk-report-back = Rapora dön
desk-report-more = Daha fazla göster
desk-report-began = Başlangıç
desk-report-value = Değer
desk-report-counts = sayılıyor
desk-report-counts-not = sayılmıyor
desk-report-json = JSON olarak indir
desk-report-comments-csv = Tüm yorumları CSV olarak indir

## Desk: wallboard

desk-wallboard = Duvar panosu
desk-wallboard-longest = En uzun bekleme
desk-wallboard-available = Müsait temsilciler
desk-wallboard-answered = Bugün yanıtlanan
desk-wallboard-assistant = Bugün asistanın çözdüğü
desk-wallboard-satisfaction = Bugünkü memnuniyet
desk-wallboard-fresh = Güncelleme: { $time }
desk-wallboard-stale = Güncel değil: son veriler { $time }

## Temsilci paneli: klavye kısayolları

desk-shortcuts = Klavye kısayolları
desk-shortcut-move = Listede gezin
desk-shortcut-open = Görüşmeyi aç
desk-shortcut-search = Görüşmelerde ara
desk-shortcut-command = Her şeyi ara ve yap
desk-shortcut-macros = Makro çalıştır
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
desk-error-not-with-bot = Bu görüşme artık asistanda değil. Lütfen yeniden bakın.
desk-error-not-closed = Bu görüşme zaten açık. Lütfen yeniden bakın.
desk-error-visitor-elsewhere = Ziyaretçi bu arada yeni bir görüşme başlattı. Lütfen orada yanıtlayın.
desk-error-too-late = Geri almak için çok geç: mesaj ziyaretçiye ulaştı.
desk-error-erased = Bu görüşme silindi ve yeniden açılamaz.
desk-error-invalid-tag = Bir etiket 1 ile 50 karakter arasındadır; bir görüşmede en çok 20 etiket olur.
desk-error-invalid-attribute = Bu değer uymuyor. Sayıları 12.5 gibi, bağlantıları https:// ile tam olarak yazın.
desk-error-unknown-attribute = Bu öznitelik artık yok.
desk-error-too-many-views = Daha fazla görünüm kaydedilemez. Lütfen önce birini silin.
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
desk-error-attachment-refused = Bu tür dosyalar burada gönderilemiyor. Görsel, ses, video, PDF, metin ve ofis belgeleri gönderilebilir.
desk-error-attachment-mismatch = Bu dosyanın içeriği adının söylediği gibi değil. Lütfen asıl dosyayı gönderin.
desk-error-files-storage-full = Bu sitede yeni dosyalar için yer kalmadı. Lütfen bir bağlantı gönderin ve bir yöneticiye haber verin.
desk-error-unknown-attachment = Bu dosya artık mevcut değil.
desk-error-shortcut-taken = Bu kısayol başka bir hazır yanıtta kullanılıyor. Lütfen başka bir kısayol seçin.
desk-error-unknown-canned-reply = Bu hazır yanıt artık mevcut değil.
desk-error-invalid-macro = Bir ad verin ve bir ile on arasında adımı doldurun. Aktarma veya kapatma en sona gelir.
desk-error-unknown-macro = Bu makro artık yok.
desk-error-too-many-macros = Daha fazla makro saklanamıyor. Önce birini silin.
desk-error-unknown-run = Burada geri alınacak bir şey kalmadı.
desk-error-run-under-way = Bu zaten yapılıyor. Birazdan yeniden bakın.
desk-error-not-in-language = Bu hazır yanıt ziyaretçinin dilinde yazılmamış.
desk-error-order-unknown = Bu hazır yanıt sipariş numarası gerektiriyor; ziyaretçi numara vermedi.
desk-error-comes-first = Bu ziyaretçi herkesten önce gelir ve bu böyle kalır.
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
editor-answer-article = Bir makaleye bağlantı
editor-answer-file = Resim veya dosya
editor-answer-snippet = Ortak metin
editor-answer-missing-snippet = “{ $name }” adlı ortak metin yok. Ziyaretçiler onun yerinde bir şey görmez.
editor-answer-missing-article = Ziyaretçiler “{ $name }” makalesini bulamaz. Kelimeleri bağlantısız görürler.
editor-answer-missing-file = “{ $name }” dosyası yok. Lütfen yeniden ekleyin.
editor-link-article-title = Bir makaleye bağlantı
editor-link-article-hint = Ziyaretçiler makalenin yardım sayfasına gider; varsa kendi dillerinde.
editor-file-title = Resim veya dosya ekle
editor-file-choose = Dosya seç
editor-file-hint = 10 MB’a kadar resim, PDF, metin, Word ve Excel dosyaları. Yanıtın üzerine dosya bırakabilir veya resim yapıştırabilirsiniz.
editor-file-sending = Yükleniyor…
editor-file-alt = Resimde ne görülüyor?
editor-file-alt-hint = Resmi göremeyenlere sesli okunur ve resimlerin gösterilmediği yerlerde onun yerine geçer.
editor-file-alt-missing = Lütfen resmi birkaç kelimeyle anlatın.
editor-file-said = Bağlantı metni
editor-file-insert = Ekle
editor-details = Ayrıntılar
editor-id = Kimlik
editor-id-hint = Bağlantılarda ve dosyalarda kullanılan kısa ad. Sonradan değiştirilemez.
editor-category = Kategori
editor-category-hint = Makaleleri listede gruplar.
editor-readers-title = Okurlar için
editor-readers-page = Yardım sayfasını aç
editor-readers-row = { $language }: yararlı { $yes }, yararsız { $no }
editor-readers-none = Doksan gün içinde hiçbir okur yararlı olup olmadığını söylemedi.
editor-live-title = Canlı veriler
editor-live-hint = Yanıtta başka bir sistemdeki o anki bilgi yer alabilir; örneğin bir siparişin ne durumda olduğu. Nelerin sorgulanabileceğini yöneticiler ayarlar.
editor-live-action = Sorgulanacak bilgi
editor-live-none = Hiçbiri: makalenin kendi yanıtı verilir
editor-live-template = Canlı verili yanıt
editor-live-template-hint = Değerler süslü parantez içinde yazılır: { $values }. Hiçbir şey bulunmazsa makalenin kendi yanıtı verilir.
editor-live-save = Canlı verileri kaydet
editor-live-done = Canlı veriler kaydedildi.
editor-fault-own-answer-missing = Lütfen canlı verili yanıtı makalenin kendi dilinde de yazın.
editor-fault-live-answer-too-long = Canlı verili yanıt en fazla 20.000 karakter olabilir.
editor-fault-language-not-spoken = Canlı verili yanıt, sitede kullanılmayan bir dilde yazılmış. Makaleyi yeniden yükleyin; dili bir yönetici ekleyebilir.
editor-fault-unknown-action = Sorgulanacak bilgi artık yok. Lütfen başka bir şey seçin.
editor-tags = Etiketler
editor-tags-hint = Her birinden sonra Enter’a veya virgüle basın.
editor-tags-remove = “{ $tag }” etiketini kaldır

## Makale düzenleyici: sonuç

editor-done-draft = Taslak kaydedildi.
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
editor-delete-text = “{ $question }” tüm dillerde silinir. “Silinen makaleler” altından geri getirebilirsiniz. Yalnızca dinlensin istiyorsanız geri çekin.
editor-delete-go = Sil
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

## Editor: what becomes of an article

editor-status-archived = Arşivde
editor-archive = Arşivle
editor-archive-title = Bu makale arşivlensin mi?
editor-archive-text = Asistan artık bu makaleyle yanıt vermez ve makale listeden çıkar. “Arşivde” altında bulur, yeniden yayınlayabilirsiniz.
editor-linked-from = Şu makaleler buna bağlantı veriyor ve bağlantıları artık bir yere götürmeyecek:
editor-linked-renamed = Buna bağlantı veren makaleler kendi bağlantı metnini korur: { $names }
editor-done-archived = Arşivlendi. “Arşivde” altında bulabilirsiniz.
editor-done-saved-archived = Kaydedildi. Makale arşivde kalıyor.
editor-save-later = Sonrası için kaydet
editor-publish-changes = Değişiklikleri yayınla
editor-done-staged = Kaydedildi. Siz yayınlamadan ziyaretçiler görmez.
editor-staged-mark = Yayınlanmamış değişiklikler
editor-broken = Bozuk bağlantılar
editor-staged-text = Ziyaretçiler bu değişiklikleri henüz görmüyor.
editor-staged-show = Değişiklikleri göster
editor-staged-seen = Ziyaretçilerin gördüğü
editor-staged-wanted = Yayınlanacak olan
editor-staged-discard = Değişikliklerden vazgeç
editor-staged-discard-title = Bu değişikliklerden vazgeçilsin mi?
editor-staged-discard-text = Makale, ziyaretçilerin şu an gördüğü gibi kalır. Değişiklikler geçmişte durmaya devam eder.
editor-done-discarded = Değişikliklerden vazgeçildi.
editor-more = Diğer
editor-history = Geçmiş
editor-history-older = Daha eskileri göster
editor-history-by = { $author }, { $when }
editor-history-choose = Neyi değiştirdiğini görmek için bir kayıt seçin.
editor-history-changed = Ne değişti
editor-history-compared = Şimdikiyle karşılaştır
editor-history-same = Metin aynı.
editor-history-restore = Bu metni geri getir
editor-history-unsaved = Önce yazmakta olduğunuzu kaydedin veya ondan vazgeçin.
editor-done-restored = Önceki metin geri geldi.
editor-done-restored-staged = Önceki metin geri geldi. Yayınladığınızda ziyaretçiler görür.
editor-deed-saved = Kaydedildi
editor-deed-staged = Sonrası için kaydedildi
editor-deed-discarded = Değişikliklerden vazgeçildi
editor-deed-published = Yayınlandı
editor-deed-withdrawn = Geri çekildi
editor-deed-archived = Arşivlendi
editor-deed-deleted = Silindi
editor-deed-restored = Geri getirildi
editor-deed-released = Zamanında yayınlandı
editor-deed-expired = Zamanında arşivlendi
editor-deed-held = Zamanında yayınlanmadı: bir yanıt boş
editor-side-before = Önce
editor-side-after = Sonra
editor-side-theirs = Onunki
editor-side-mine = Sizinki
editor-schedule = Zamanlama
editor-schedule-publish-at = Yayın zamanı
editor-schedule-expires-at = Arşivleme zamanı
editor-schedule-hint = Bir şey olmayacaksa alanı boş bırakın. Saatler { $zone } saatidir.
editor-schedule-save = Zamanları kaydet
editor-schedule-will-publish = Yayınlanacak: { $when }
editor-schedule-will-expire = Arşivlenecek: { $when }
editor-done-scheduled = Zamanlar kaydedildi.
editor-fault-invalid-schedule = Lütfen ileri bir zaman seçin; yayın, arşivlemeden önce olsun.
editor-fault-nothing-to-publish = Daha sonra yayınlanacak bir değişiklik yok. Önce sonrası için kaydedin.
editor-fault-schedule-unsaved = Lütfen önce yazdığınızı kaydedin, sonra zamanları seçin.
editor-fault-changed-meanwhile = Bu arada bir ekip arkadaşınız bunu değiştirdi. Görmek için sayfayı yeniden yükleyin.
editor-fault-attachment-mismatch = Bu dosya bozuk ya da adının söylediğinden başka bir şey. Lütfen başka bir dosya seçin.
editor-fault-attachment-refused = Bu tür dosyalar yanıtlarda kullanılamaz. Lütfen resim, PDF ya da metin, Word veya Excel dosyası seçin.
editor-fault-attachment-too-large = Dosya çok büyük. Lütfen en fazla 10 MB’lık bir dosya seçin.
editor-audience = Hedef kitle
editor-audience-hint = Asistan yalnızca makalenin hedeflediği kişilere yanıt verir. Temsilciler her makaleyi bulur.
editor-audience-public = Herkes
editor-audience-visitors = Oturum açmış ziyaretçiler
editor-audience-agents = Yalnızca temsilciler
editor-owner = Sorumlu
editor-owner-hint = Makaleyle ilgilenir.
editor-owner-none = Kimse
editor-review-by = Gözden geçirme tarihi
editor-review-by-hint = O günden sonra “Gözden geçirilecek” altında yer alır.
editor-due = Gözden geçirilecek
editor-filter-only = Listeyi daralt
editor-only-all = Başka filtre yok
editor-only-mine = Benim sorumlu olduklarım
editor-deleted = Silinen makaleler
editor-deleted-none = Silinen bir şey yok.
editor-deleted-restore = Geri getir
editor-deleted-done = Makale taslak olarak geri geldi.
editor-unsaved-offer = Burada yazdığınız bir şey kaydedilmedi: { $when }.
editor-unsaved-take = Geri al
editor-unsaved-drop = At
editor-wording-conflict-title = Bu mesajı başka biri değiştirdi

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
editor-ask-added-phrasing = İfadelere eklendi. Etkisini görmek için yayınlayın.
editor-ask-write = Bu soru için makale yaz

## Makale düzenleyici: devralma mesajları

editor-views = Düzenleyicinin bölümleri
editor-view-list = Makaleler
editor-view-messages = Mesajlar
editor-view-snippets = Ortak metinler
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
editor-variable-hours = saat sayısı
editor-variable-line = destek hattı
editor-wording-salutation = Hitap
editor-wording-salutation-when = Ziyaretçinin adı biliniyorsa en başta yer alır.
editor-wording-feeling-calm = Sakin
editor-wording-feeling-frustrated = Canı sıkkın
editor-wording-feeling-angry = Kızgın
editor-wording-feeling-worried = Endişeli
editor-wording-feeling-sad = Üzgün
editor-wording-feeling-despair = Umutsuz
editor-wording-feeling-grief = Yaslı
editor-wording-feeling-emergency = Tehlikede
editor-wording-feeling-compromised = Hesap veya kart başkasının elinde
editor-wording-misread = Yanlışlıkla umutsuzluk sanıldı
editor-wording-despair-nobody = Umutsuz ve kimse yok
editor-wording-despair-line = Umutsuz ve kim dinler
editor-wording-apology = Özür
editor-wording-why-not-sure = Asistan emin değil
editor-wording-why-not-helpful = Yanıtlar işe yaramadı
editor-wording-why-came-back = Aynı sorunla yeniden geldi
editor-wording-takeover = Ekibe iletildi
editor-wording-takeover-closed = Mesaide kimse yok
editor-wording-next-long-queue = Bekleyen çok
editor-wording-agent-left = Temsilci ayrılmak zorunda kaldı
editor-wording-next-place = Kuyruktaki sıra
editor-wording-next-waiting-time = Bekleme süresi
editor-wording-next-waiting-hours = Saat olarak bekleme süresi
editor-wording-next-waiting-hour-and-half = Bekleme süresi: bir buçuk saat
editor-wording-next-waiting-unknown = Bekleme süresi bilinmiyor
editor-wording-next-nobody-here = Giriş yapmış kimse yok
editor-wording-next-when-back = Ekibin geri geleceği zaman
editor-wording-next-no-repeating = Hiçbir şeyi tekrarlamak gerekmez
editor-wording-still-waiting = Beklerken yazıyor
editor-wording-still-waiting-first = Herkesten önce beklerken yazarlar
editor-wording-waiting-longer = Söylenenden uzun sürüyor
editor-wording-left-queue = Artık beklemek istemiyor
editor-wording-left-queue-solved = Artık beklemiyorlar: çözüldü
editor-wording-taken = Bir temsilci başlıyor
editor-wording-transferred = Başka bir temsilci devralıyor
editor-wording-transferred-away = Yerinde olmayan birine aktarıldı
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
editor-drafts-title = Makine taslakları: { $language }?
editor-drafts-text = Makale sayısı: { $number }. Taslaklar arka planda hazırlanır ve incelemenizi bekler. Birinin yazdığı metinler olduğu gibi kalır.
editor-drafts-progress = { $language }: { $total } makaleden { $done } tanesine bakıldı
editor-drafts-done = { $language }: { $total } makaleden { $drafted } tanesinin taslağı hazır.
editor-drafts-ended = Hepsi tamamlanmadan sona erdi. Kalanlar için yeniden başlatın.
editor-drafts-without = Taslağı olmayan: { $number }
editor-drafts-chosen = Seçilenlere makine taslağı: { $number }
editor-drafts-choose = “{ $question }” makalesini seç
editor-drafts-choose-all = Bu sayfadakilerin hepsini seç
editor-drafts-why-written = Bu metni biri yazmış; olduğu gibi bırakıldı.
editor-drafts-why-up-to-date = Zaten bir taslak var.
editor-drafts-why-empty = Makalenin henüz yanıtı yok.
editor-drafts-why-gone = Makale artık yok.
editor-drafts-why-changed = O sırada biri makaleyi değiştiriyordu.
editor-drafts-why-no-pair = Çeviri motoru bu diller arasında çevirmiyor.
editor-drafts-why-too-late = Çeviri motoru çok uzun sürdü.
editor-drafts-why-spans-lost = Bir bağlantı, sayı ya da terim kayboldu.
editor-drafts-why-too-long = Metin çeviri motoru için çok uzun.
editor-drafts-why-unavailable = Çeviri motoru şu anda yanıt vermiyor.
editor-drafts-why-failed = Bizim tarafımızda bir şeyler ters gitti.
editor-fault-drafts-under-way = Taslaklar zaten hazırlanıyor. Lütfen bekleyin ya da durdurun.
editor-changes-show = Öncekiyle karşılaştır
editor-changes-hide = Karşılaştırmayı gizle
editor-changes-before = Önce
editor-changes-after = Şimdi
editor-changes-unknown = Metnin o zamanki hâli artık bilinmiyor.
editor-changes-failed = Değişiklik şu anda gösterilemiyor. Lütfen yeniden deneyin.
editor-source-part-changed = O zamandan beri değişti
editor-stale-confirm = Hâlâ doğru
editor-stale-confirmed = { $language } artık güncel sayılıyor.

## Editor: snippets

editor-snippets-intro = Çalışma saatleri gibi birçok makalede geçen kısa metinler. Burada birini değiştirdiğinizde onu kullanan bütün makalelerde hemen yeni metin görünür.
editor-snippets-add = Yeni ortak metin
editor-snippets-search = Ortak metinlerde ara
editor-snippets-empty-title = Henüz ortak metin yok
editor-snippets-empty-text = Birkaç makalenin aynı sözlerle söylediğini buraya yazın. Sonra ortak metin düğmesiyle yanıtlara ekleyin.
editor-snippets-failed = Ortak metinler yüklenemedi.
editor-snippet-pick-title = Ortak metin ekle
editor-snippet-name = Ad
editor-snippet-name-hint = a’dan z’ye küçük harfler, rakamlar ve kısa çizgiler; örneğin calisma-saatleri.
editor-snippet-used = Kullanan makaleler
editor-snippet-unused = Henüz hiçbir makale kullanmıyor.
editor-snippet-delete-title = “{ $name }” silinsin mi?
editor-snippet-delete-text = Şu makalelerde onun yeri boş kalacak:
editor-snippet-done = Kaydedildi. Onu kullanan bütün makalelerde artık yeni metin var.
editor-snippet-deleted = Silindi.
editor-snippet-conflict-title = Bu ortak metni başka biri kaydetti
editor-snippet-fault-text = Lütfen metni en az bir dilde yazın.
editor-snippet-fault-taken = Başka bir ortak metnin adı zaten bu.

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

## Editor: scripted dialogues

editor-view-dialogues = Diyaloglar
editor-dialogues-intro = Asistanın üstesinden gelmesi gereken konuşmalar. Makalelerdeki her büyük değişiklikten sonra çalıştırın: ziyaretçiler, temsilciler ve raporlar bundan etkilenmez.
editor-dialogues-new = Yeni diyalog
editor-dialogues-play-all = Tümünü çalıştır
editor-dialogues-stop = Durdur
editor-dialogues-search = Diyaloglarda ara
editor-dialogues-outcome = Sonuç
editor-dialogues-passed = Başarılı
editor-dialogues-failed = Başarısız
editor-dialogues-unplayed = Çalıştırılmadı
editor-dialogues-count =
    { $count ->
        [one] { $count } diyalog
       *[other] { $count } diyalog
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } adım
       *[other] { $count } adım
    }
editor-dialogues-progress = Çalıştırılan: { $done } / { $total }
editor-dialogues-playing = Çalıştırılıyor…
editor-dialogues-played-at = Çalıştırıldı: { $when }
editor-dialogues-done-passed = Tüm diyaloglar beklendiği gibi geçti.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } diyalog beklendiği gibi geçmedi.
       *[other] { $count } diyalog beklendiği gibi geçmedi.
    }
editor-dialogues-busy = Diyaloglar zaten çalıştırılıyor. Lütfen bitmesini bekleyin.
editor-dialogues-import = Dosya içe aktar
editor-dialogues-export = Dosya olarak dışa aktar
editor-dialogues-imported = Eklenen: { $added }. Değişen: { $changed }. Aynı kalan: { $same }.
editor-dialogues-empty-title = Asistanın üstesinden gelmesi gerekenleri yazın
editor-dialogues-empty-text = Diyalog, bir ziyaretçinin yazdıkları ve her seferinde beklediğinizdir. Makaleler değişince tümünü çalıştırın; neyin hâlâ çalıştığını, neyin çalışmadığını hemen görün.
editor-dialogues-empty-example = Bu örnekle başla
editor-dialogues-example-name = Bir temsilciyle görüşmek ister
editor-dialogues-example-visitor = Biriyle görüşmek istiyorum
editor-dialogues-load-failed = Diyaloglar yüklenemedi.
editor-dialogues-nothing-clear = Tüm diyalogları göster
editor-dialogue-back = Tüm diyaloglar
editor-dialogue-name = Ad
editor-dialogue-name-placeholder = Örneğin: Sipariş ve ne kadar sürdüğü
editor-dialogue-page = Ziyaretçinin sayfasının dili
editor-dialogue-turn = Adım { $number }
editor-dialogue-turn-add = Adım ekle
editor-dialogue-turn-up = { $number } numaralı adımı yukarı taşı
editor-dialogue-turn-down = { $number } numaralı adımı aşağı taşı
editor-dialogue-turn-remove = { $number } numaralı adımı kaldır
editor-dialogue-visitor = Ziyaretçi yazar
editor-dialogue-expected = Beklenen
editor-dialogue-expected-nothing = Her şey olur.
editor-dialogue-expect = Beklenti
editor-dialogue-expect-name = { $number } numaralı adıma beklenti ekle
editor-dialogue-seen = Asistanın yaptığı
editor-dialogue-seen-not-yet = Görmek için diyaloğu çalıştırın.
editor-dialogue-seen-outdated = Değişikliğinizden öncesi. Yeniden çalıştırın.
editor-dialogue-holds = beklendiği gibi
editor-dialogue-differs = beklendiği gibi değil
editor-dialogue-play = Çalıştır
editor-dialogue-save-play = Kaydet ve çalıştır
editor-dialogue-done = Diyalog kaydedildi.
editor-dialogue-done-passed = Her şey beklendiği gibi geçti.
editor-dialogue-done-failed = Her şey beklendiği gibi geçmedi. Farklar işaretlendi.
editor-dialogue-not-played = Diyalog çalıştırılamadı. Lütfen yeniden deneyin.
editor-dialogue-fault-name = Lütfen diyaloğa bir ad verin.
editor-dialogue-fault-name-taken = Bu dilde aynı adda başka bir diyalog var.
editor-dialogue-fault-visitor = Lütfen ziyaretçinin söylediğini yazın.
editor-dialogue-fault-value = Lütfen en az birini seçin ya da beklentiyi kaldırın.
editor-dialogue-conflict-title = Bu diyaloğu başka biri kaydetti
editor-dialogue-delete-title = Bu diyalog silinsin mi?
editor-dialogue-unknown = Böyle bir diyalog yok
editor-expect-article = Bu makalelerden birini gösterir
editor-expect-offers = Bunlardan birini gösterir ya da önerir
editor-expect-covers = Bunlardan birine de değinir
editor-expect-not = Bu makalelerden hiçbirini göstermez
editor-expect-answers = Bir makale gösterir
editor-expect-words = Bu sözleri söyler
editor-expect-decision = Asistanın yaptığı
editor-expect-person = Bir temsilci bekler
editor-expect-urgent = Herkesten önce gelir
editor-expect-language = Konuştuğu dil
editor-expect-picks = Gösterdiği seçenek numarası
editor-expect-talk = Hoşbeş, örneğin
editor-expect-no-talk = Hoşbeş yok, örneğin
editor-expect-any = Birkaç seçenekten biri
editor-expect-any-hint = Bir dosyayla geldi ve olduğu gibi kalır.
editor-expect-picks-last = sonuncusu
editor-expect-words-placeholder = Yazıp Enter’a basın
editor-talk-helpful = Yardımcı olduğuna sevinir
editor-talk-which-language = Hangi dilin istendiğini sorar
editor-yes = Evet
editor-no = Hayır
editor-pick-article = Makale ara
editor-pick-article-none = Makale bulunamadı
editor-pick-remove = Kaldır: “{ $value }”
editor-seen-article = Gösterilen makale
editor-seen-article-none = Yok
editor-seen-choices = Önerilen

## Editor: articles from files

editor-import-title = Dosyalardan makaleler
editor-import-hint = { $formats } gibi dosyalar ya da { $systems } makaleleri. Bir şey kaydedilmeden önce neyin değişeceğini görürsünüz.
editor-import-choose = Dosya seç
editor-import-folder = Klasör seç
editor-import-reading = Dosyalar okunuyor…
editor-import-columns = Sütunlar
editor-import-column = Sütun
editor-import-sample = İçindeki
editor-import-field = Kullanımı
editor-import-left-out = Dışarıda bırakılır
editor-import-encoding = Karakter kodlaması
editor-import-encoding-auto = Algıla
editor-import-separator = Ayırıcı
editor-import-tab = Sekme
editor-import-language = Dil belirtilmemişse
editor-import-header = İlk satırda sütun adları var
editor-import-added = Yeni: { $number }
editor-import-changed = Değişen: { $number }
editor-import-same = Aynı kalan: { $number }
editor-import-faults = Önce düzeltilecek: { $number }
editor-import-file = Dosya
editor-import-row = Satır
editor-import-what = Düzeltilecek şey
editor-import-notes = Notlar: { $number }
editor-import-rows = Satır sayısı: { $number }
editor-import-go = İçe aktar
editor-import-again = Başka dosyalar
editor-import-nothing = Hiçbir şey değişmeyecek: hepsi zaten burada.
editor-import-going = Aramaya hazırlanıyor: { $done } / { $total }
editor-import-overtaken = Bu arada bir ekip arkadaşınız bu makalelerden birini değiştirdi. Lütfen değişikliklere yeniden bakın.
editor-import-lost = Bu arada sunucu durduruldu. Hiçbir şey kaydedilmedi; lütfen dosyaları yeniden içe aktarın.
editor-import-too-large = Bu dosyalar toplam { $most } MB’tan büyük. Lütfen parça parça içe aktarın.
editor-import-guessed = tahmin

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Yanıtsız kalanlar
editor-gaps-intro = Ziyaretçilerin sorup asistanın iyi yanıtlayamadıkları, tüm dillerden konularına göre toplanmış olarak.
editor-gaps-show = Hangi konular
editor-gaps-open = Yanıt bekleyen
editor-gaps-answered = Yanıtlanan
editor-gaps-dismissed = Bir yana bırakılan
editor-gaps-proposals = Önerilen ifadeler
editor-gaps-period = Dönem
editor-gaps-days-7 = Son 7 gün
editor-gaps-days-28 = Son 4 hafta
editor-gaps-days-90 = Son 3 ay
editor-gaps-count = Konu: { $number }
editor-gaps-asked = Soru: { $number }
editor-gaps-before = Önceki dönem: { $number }
editor-gaps-last = Son soruluş: { $when }
editor-gaps-waiting = Hâlâ ayrılıyor: { $number }
editor-gaps-none = Burada konu yok.
editor-gaps-empty-title = Yanıtsız kalan bir şey yok
editor-gaps-empty-text = Bir ziyaretçi yanıt alamadığında, kendisine soru sorulduğunda, yetersiz bir yanıt aldığında ya da bir temsilciye aktarıldığında sorusu burada toplanır.
editor-gaps-failed = Yüklenemedi.
editor-gap-back = Tüm konular
editor-gap-unknown = Bu konu artık yok
editor-gap-draft = Makale yaz
editor-gap-draft-hint = Sorular makalenin ifadeleri, bir temsilcinin en iyi yanıtı da ilk yanıtı olur. Yayımlamadan önce kimse görmez.
editor-gap-teach = Bir makaleye ekle
editor-gap-which = Bunu hangi makale yanıtlıyor?
editor-gap-nearby = Benzer konudaki makaleler
editor-gap-dismiss = Bir yana bırak
editor-gap-reopen = Yeniden ele al
editor-gap-questions = Neler soruldu
editor-gap-answers = Temsilciler ne yanıtladı
editor-gap-answers-none = Bunu henüz kimse yanıtlamadı.
editor-gap-taught = Makaleye ifade olarak eklendi.
editor-gap-dismissed = Bir yana bırakıldı. Yeniden sorulsa da geri gelmez.
editor-gap-reopened = Yeniden yanıt bekleyen konular arasında.
editor-gap-settled = Bu konuyla bir çalışma arkadaşınız ilgilendi bile.
editor-gap-unpublished = Makale henüz yayımlanmadı
editor-gap-article = Makaleyi aç
editor-gap-since-before = Önceki dönemde boşuna soruldu: { $number }
editor-gap-since-after = O zamandan beri: { $number }
editor-gap-since-answered = Makalenin yanıtladığı: { $number }
editor-gap-cause-unanswered = Yanıt yok
editor-gap-cause-clarify = Soru soruldu
editor-gap-cause-unhelpful = Yanıt işe yaramadı
editor-gap-cause-person = Temsilciye aktarıldı
editor-proposals-intro = Ekibinizden ve ziyaretçilerden öğrenilenler: bir makalenin yanıtladığı sorular. Siz kabul etmeden hiçbiri kullanılmaz.
editor-proposals-count = Öneri: { $number }
editor-proposals-empty-title = Öneri yok
editor-proposals-empty-text = Bir temsilci makale gönderdiğinde ya da ziyaretçi bir makale seçtiğinde veya işe yaradığını söylediğinde soru burada önerilir.
editor-proposal-text = İfade
editor-proposal-accept = Kabul et
editor-proposal-reject = Dışarıda bırak
editor-proposal-accepted = Makaleye eklendi.
editor-proposal-rejected = Dışarıda bırakıldı. Yeniden önerilmez.
editor-proposal-reviewed = Buna bir çalışma arkadaşınız karar verdi bile.
editor-proposal-source-inserted = Makaleyi bir temsilci gönderdi
editor-proposal-source-chosen = Makaleyi ziyaretçi seçti
editor-proposal-source-helped = Yanıt işe yaradı

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Kalite
editor-quality-synonyms = Eş anlamlılar
editor-quality-duplicates = Benzer makaleler
editor-tests = Test soruları
editor-tests-hint = Her satıra bir tane. Ziyaretçiler bunları görmez. Makale yayınlanmadan önce her biri asistana sorulur ve asistanın bu makaleyle yanıt vermesi gerekir.
editor-tests-language = Test sorularının dili
editor-tests-try = Tüm test sorularını dene
editor-tests-trying = Test soruları soruluyor…
editor-tests-far = Sorulan: { $done } / { $total }
editor-tests-none = Henüz ne burada ne de başka makalelerde test sorusu var.
editor-tests-failed = Test soruları sorulamadı. Lütfen yeniden deneyin.
editor-tests-incomplete = Önce bir soru ve bir yanıt yazın.
editor-tests-passed = Bu makaleyi bulan: { $found } / { $total }
editor-tests-won = Bu değişiklikle kazanılan: { $number }
editor-tests-lost = Bu değişiklikle kaybedilen: { $number }
editor-tests-same = Sitenin hiçbir test sorusu kazanılmıyor ya da kaybedilmiyor. Toplam: { $total }.
editor-tests-found = kendi makalesini buluyor
editor-tests-offered = açıklama istiyor, doğru makale seçenekler arasında
editor-tests-other = onun yerine “{ $article }” geliyor
editor-tests-missed = yanıt bulamıyor
editor-held-title = Yayınlama bekletildi
editor-held-text = Bu test soruları kendi makalelerini bulamazdı:
editor-held-later = Önce değiştir
editor-held-anyway = Yine de yayınla
editor-synonyms-intro = Burada aynı anlama gelen sözcükler: örneğin “COVID-19” ile “koronavirüs” ya da “kargo” ile markanızın ona verdiği ad. Birini içeren soru diğerleriyle de aranır.
editor-synonyms-add = Eş anlamlı ekle
editor-synonyms-words = Virgülle ayrılmış sözcükler
editor-synonyms-remove = { $words } sözcüklerini kaldır
editor-synonyms-saved = Kaydedildi. Sıradaki soru bunlarla aranır.
editor-synonyms-failed = Eş anlamlılar yüklenemedi.
editor-synonyms-empty = Henüz eş anlamlı yok.
editor-synonyms-lonely = { $word } tek başına. Yanına ikinci bir sözcük yazın ya da kaldırın.
editor-synonyms-proposed = Ziyaretçilerin yazdıklarından öneriler
editor-synonyms-pair = { $word }, { $term } demek
editor-synonyms-asked = Soru: { $number }
editor-synonyms-take = Ekle
editor-duplicates-intro = Aynı soruyu yanıtlayan ya da birbirinin sorularını alacak makaleler. İkisini birleştirin, asistan seçim yapmak zorunda kalmasın.
editor-duplicates-failed = Makaleler karşılaştırılamadı.
editor-duplicates-far = Bakılan makale: { $done } / { $total }
editor-duplicates-none = Aynı soruyu yanıtlayan iki makale yok.
editor-duplicates-same = İkisi de aynı yanıtı veriyor.
editor-duplicates-taken = Diğer makalenin alacağı soruları: { $taken } / { $asked }
editor-merge-keep = Bunu tut
editor-merge-title = İki makale bir olsun mu?
editor-merge-text = “{ $kept }”, “{ $other }” makalesinin tüm ifadelerini, etiketlerini ve test sorularını alır; öteki makale yayından kaldırılır. Yanıtı olduğu gibi kalır.
editor-merge-go = Birleştir
editor-merge-done = Birleştirildi. Öteki makale yayından kaldırıldı.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Geri bildirim
editor-quality-conversation = Tüm konuşma
editor-languages-intro = Makalelerinizin her dilde ne durumda olduğu. Her sayı, saydığı makaleleri açar.
editor-coverage-there = Mevcut
editor-coverage-reviewed = İncelendi
editor-coverage-unreviewed = İncelenmedi
editor-coverage-outdated = Güncel değil
editor-coverage-missing = Eksik
editor-translators = Çevirmenler için (XLIFF)
editor-translators-open = Eksik, güncel olmayan ya da incelenmemiş
editor-translators-all = Tüm makaleler
editor-feedback-intro = Ziyaretçilerin aldıkları yanıtlar hakkındaki düşünceleri. Kötü yanıt veren makaleler en başta.
editor-conversation-intro = Bot mesaj mesaj ne derdi ve neden? Kimseye bir şey gönderilmez, hiçbir şey saklanmaz.
editor-feedback-all = Tüm diller
editor-feedback-failed = Geri bildirim yüklenemedi.
editor-feedback-none = Bu dönemde hiçbir makale kimseye yanıt vermedi.
editor-feedback-show = Ne soruldu
editor-feedback-answered = Yanıt: { $number }
editor-feedback-helpful = yardımcı oldu
editor-feedback-unhelpful = yardımcı olmadı
editor-feedback-unjudged = değerlendirilmedi
editor-feedback-variant = gösterilen dil: { $language }
editor-replay-messages = Ziyaretçinin yazdıkları
editor-replay-placeholder = Her satıra bir mesaj ya da bir konuşma dökümü
editor-replay-play = Oynat
editor-replay-waiting = Bir insan bekliyor.
editor-replay-why = Neden?
editor-replay-read = Aranan:
editor-replay-read-together = Önceki soruyla birlikte aranan:
editor-replay-words = ortak sözcükler: { $words }
editor-replay-thresholds = { $answer } ve üzerinde yanıt verir, { $offer } ve üzerinde önerir.
