## The frame

signin-title-admin = Yönetim
signin-title-account = Hesabınız
signin-intro-admin = Kişileri, ekipleri ve siteyi yönetmek için giriş yapın.
signin-intro-account = Parolanızı ve cihazlarınızı yönetmek için giriş yapın.
admin-page-title = Yönetim
admin-account-title = Hesabınız
admin-skip = İçeriğe geç
admin-views = Yönetimin bölümleri
admin-view-people = Kişiler
admin-view-teams = Ekipler
admin-view-canned = Hazır yanıtlar
admin-view-tags = Etiketler
admin-view-attributes = Öznitelikler
admin-view-rules = Kurallar
admin-view-site = Site
admin-view-channels = Kanallar
admin-view-webhooks = Webhook’lar
admin-view-log = Günlük
admin-to-desk = Temsilci paneli
admin-to-editor = Makale düzenleyici
admin-page-language = Sayfa dili
admin-sign-in = Giriş yap
admin-sign-out = Çıkış yap
admin-dismiss = Bu mesajı kapat
admin-close = Kapat
admin-cancel = İptal
admin-save = Kaydet
admin-saved = Kaydedildi.
admin-failed = İşlem tamamlanamadı: { $message }
admin-failed-unreachable = Şu anda sunucuya ulaşılamıyor. Hiçbir şey kaybolmadı; lütfen yeniden deneyin.
admin-failed-signed-out = Oturumunuz kapandı. Lütfen yeniden giriş yapın.
admin-nothing-found = Bir şey bulunamadı. Başka sözcükler deneyin.
admin-fault-shortcut-taken = Bu kısayol başka bir hazır yanıtta kullanılıyor. Lütfen başka bir kısayol seçin.
admin-fault-unknown-canned-reply = Bu hazır yanıt artık yok; bir çalışma arkadaşınız silmiş olabilir.
admin-fault-tag-exists = Bu adda bir etiket zaten var.
admin-fault-unknown-tag = Bu etiket artık yok; bir çalışma arkadaşınız adını değiştirmiş veya silmiş olabilir.
admin-fault-invalid-tag = Bir etiket 1 ile 50 karakter arasında olur.
admin-fault-invalid-webhook = Webhook’a bir ad, en az bir olay ve https:// ile başlayan tam bir internet adresi verin.
admin-fault-unknown-webhook = Bu webhook artık yok; bir çalışma arkadaşınız silmiş olabilir.
admin-fault-too-many-webhooks = En fazla webhook sayısına ulaşıldı. Lütfen önce birini silin.
admin-fault-unknown-delivery = Yeniden gönderilecek bir şey yok; zaten yolda olabilir.
admin-fault-attribute-exists = Bu anahtarla bir öznitelik zaten var; kullanımdan kaldırılmış olabilir.
admin-fault-invalid-attribute = Bu şekilde kaydedilemez. En çok 60 karakterlik bir ad, harfle başlayan ve Latin harfleri ile rakamlardan oluşan bir anahtar, her liste için de en az bir seçenek verin.
admin-fault-invalid-logo = Bu resim kullanılamıyor. Her kenarı 16 ile 4096 piksel arasında bir PNG, SVG veya WebP seçin; SVG yalnızca çizim içermelidir.
admin-fault-logo-too-large = Bu resim 512 kB’den büyük. Lütfen daha küçük bir resim seçin.
admin-fault-last-administrator = Bu son yönetici. Önce başka birini yönetici yapın.
admin-conflict-title = “{ $name }” başka biri tarafından değiştirildi
admin-conflict-text = Siz yazarken bir ekip arkadaşınız bir değişiklik kaydetti. Hangisi geçerli olsun?
admin-conflict-theirs = Onunkini yükle
admin-conflict-mine = Benimki kalsın

## People

admin-people-intro = Giriş yapabilen herkes. Yetkilerini değiştirmek veya oturumlarını kapatmak için birini seçin.
admin-people-invite = Birini davet edin
admin-people-you = siz
admin-people-invited = Davet edildi
admin-role-agent = Temsilci
admin-role-agent-may = ziyaretçilerle görüşür
admin-role-supervisor = Süpervizör
admin-role-supervisor-may = ekip arkadaşlarının rakamlarını da görür ve onların yerine işlem yapabilir
admin-role-editor = Editör
admin-role-editor-may = makale yazar
admin-role-admin = Yönetici
admin-role-admin-may = her şeyi yapabilir
admin-person-name = Ad
admin-person-name-hint = Ziyaretçiler bu adı görür.
admin-person-login = Kullanıcı adı
admin-person-login-hint = Giriş yapmak için, örneğin bir e-posta adresi.
admin-person-role = Rol
admin-person-languages = Yazdığı diller
admin-person-teams = Ekipler
admin-person-skills = Beceriler
admin-person-skills-hint = Virgülle ayrılmış, örneğin: iadeler, faturalar
admin-person-capacity = Aynı anda görüşme sayısı
admin-person-capacity-hint = Bundan fazlası verilmez.
admin-person-link = Parola seçmek için yeni bağlantı
admin-person-sign-out = Her yerde oturumu kapat
admin-person-signed-out = { $name }: her yerde oturum kapatıldı.
admin-person-deactivate = Devre dışı bırak
admin-person-deactivated = { $name } artık giriş yapamaz.
admin-deactivate-title = { $name } devre dışı bırakılsın mı?
admin-deactivate-text = Oturumu hemen kapanır. Açık görüşmeler kuyruğa döner; yazdıklarında adı kalır.
admin-link-title = { $name } için bir bağlantı
admin-link-text = Bu bağlantıyı { $name } adlı kişiye iletin. Bir kez çalışır, { $until } tarihine kadar geçerlidir ve yalnızca şimdi gösterilir.
admin-link-copy = Bağlantıyı kopyala
admin-link-copied = Kopyalandı.

## One's own account

admin-link-welcome = Merhaba { $name }
admin-link-intro = Bir parola seçin. Kullanıcı adınız: { $login }.
admin-link-send = Kaydet ve giriş yap
admin-unknown-link = Bu bağlantı geçerli değil. Yerine yenisi gelmiş olabilir; bir yöneticiye sorun.
admin-link-used = Bu bağlantı zaten kullanılmış. Parolanızla giriş yapın veya yeni bir bağlantı isteyin.
admin-link-expired = Bu bağlantının süresi dolmuş. Bir yöneticiden yenisini isteyin.
admin-password-title = Parola
admin-password-current = Mevcut parola
admin-password-new = Yeni parola
admin-password-hint = En az 8 karakter.
admin-password-change = Parolayı değiştir
admin-password-done = Parolanız değişti ve diğer her yerde oturumunuz kapatıldı.
admin-password-wrong = Bu, mevcut parolanız değil. Lütfen yeniden deneyin.
admin-sessions-title = Oturumunuzun açık olduğu yerler
admin-sessions-hint = Tanımadığınız biri varsa oturumunu kapatın ve parolanızı değiştirin.
admin-sessions-here = Burası
admin-sessions-program = Bir program
admin-sessions-since = Giriş: { $when }
admin-sessions-end = Oturumu kapat
admin-sessions-ended = Oradaki oturum kapatıldı.
admin-factor-title = İkinci doğrulama
admin-factor-text = Parolanızın yanında telefonunuzdan bir kod istenir. Parolanızı öğrenen biri yalnızca onunla giremez.
admin-factor-set-up = Kur
admin-factor-since = Açık, başlangıç: { $when }
admin-factor-left = Kalan kurtarma kodları: { $number }
admin-factor-new-codes = Yeni kurtarma kodları
admin-factor-switch-off = Kapat
admin-factor-off = İkinci doğrulama kapatıldı.
admin-factor-on = İkinci doğrulama açıldı ve diğer her yerden çıkış yaptınız.
admin-factor-reset = İkinci doğrulamayı sıfırla
admin-factor-reset-title = { $name } için ikinci doğrulama sıfırlansın mı?
admin-factor-reset-text = Bu kişinin her yerdeki oturumu kapanır ve bundan sonra yalnızca parolayla giriş yapar. İsteğin gerçekten ondan geldiğinden emin olun.
admin-factor-was-reset = { $name } için ikinci doğrulama sıfırlandı.
admin-link-mailed = Bağlantı { $login } adresine de gönderildi.
admin-person-provider = { $provider } ile giriş yapıyor: ilk { $since }, son { $last }.
admin-person-unlink = Bağlantıyı kaldır
admin-person-unlinked = { $name }: bağlantı kaldırıldı.
admin-unlink-title = { $name } için bağlantı kaldırılsın mı?
admin-unlink-text = Her yerde oturumu kapatılır. Sonraki girişte hesabı yine kullanıcı adıyla bulunur.
admin-link-entry = Bu bağlantı, parola olmadan bir kez { $login } olarak giriş yapmanızı sağlar.
admin-link-by-provider = Burada kimse parolayla giriş yapmıyor. { $provider } ile giriş yapın.

## Teams and their hours

admin-teams-intro = Kimler birlikte çalışıyor ve ne zaman. Bu saatlerin dışında ziyaretçiler, birinin ne zaman döneceğini öğrenir.
admin-teams-add = Ekip ekle
admin-teams-first = Ekibi olmayan herkes için
admin-teams-nobody = Üyesi yok: herkes ilgilenir
admin-teams-open = Şu anda açık
admin-teams-closed = Şu anda kapalı
admin-teams-name = Ad
admin-teams-members = Üyeler
admin-teams-members-hint = Ekibin görüşmeleri yalnızca onlara verilir.
admin-teams-delete = Ekibi sil
admin-team-delete-title = { $name } ekibi silinsin mi?
admin-team-delete-text =
    { $count ->
        [0] Onu bekleyen yok. Üyeleri kalır.
        [one] Onu bir ziyaretçi bekliyor; ortak kuyruğa geçecek. Üyeleri kalır.
       *[other] Onu { $count } ziyaretçi bekliyor; ortak kuyruğa geçecek. Üyeleri kalır.
    }
admin-team-deleted = { $name } ekibi silindi.
admin-hours-title = Çalışma saatleri
admin-hours-always = Her zaman açık
admin-hours-zone = Saat dilimi
admin-hours-zone-hint = Örneğin { $example }.
admin-hours-weekly = Haftalık saatler
admin-hours-weekly-hint = Bitiş başlangıçtan önceyse ertesi gün sayılır.
admin-hours-from = başlangıç
admin-hours-to = bitiş
admin-hours-add = Saat ekle
admin-hours-remove = Bu saatleri kaldır
admin-hours-country = Resmî tatillerin ülkesi
admin-hours-no-country = Ülke yok
admin-hours-region = Bölge
admin-hours-whole-country = Bütün ülke
admin-hours-holidays = Diğer tatil günleri
admin-hours-holidays-hint = Yıl-ay-gün, virgülle ayrılmış.
admin-hours-workdays = Çalıştığınız tatil günleri
admin-hours-workdays-hint = Yıl-ay-gün, virgülle ayrılmış.
admin-service-title = Hedef süreler
admin-service-hint = Dakika olarak; hedef yoksa boş bırakın. Acil olan, kendi hedefi yoksa üst satırın hedefine uyar.
admin-service-first-reply = İlk yanıt
admin-service-next-reply = Sonraki yanıt
admin-service-resolution = Çözüm
admin-service-always = Yalnızca çalışma saatlerini değil, gece gündüz say
admin-service-warn-percent = Sürenin bu kadarı geçince uyar, yüzde olarak
admin-service-warn-minutes = Ya da bitmesine bu kadar dakika kala
admin-calendar-before = Önceki ay
admin-calendar-after = Sonraki ay
admin-calendar-show = Bu saatleri göster
admin-calendar-holiday = Tatil
admin-calendar-closed = Kapalı

## Canned replies and tags

admin-canned-intro = Temsilcilerin sık sık yazdıkları. Panelde / ve kısayolu yazmaları yeterlidir.
admin-canned-add = Hazır yanıt ekle
admin-canned-search = Hazır yanıtlarda ara
admin-canned-none = Henüz hazır yanıt yok. İlkini ekleyin; tüm temsilciler hemen kullanabilir.
admin-canned-shortcut = Kısayol
admin-canned-shortcut-hint = Tek kelime, örneğin: iade
admin-canned-language = Dil
admin-canned-language-hint = Her dil için bir metin; metni olan diller işaretlidir.
admin-canned-text = Metin
admin-canned-text-hint = Bunlar kendiliğinden doldurulur: { $variables }
admin-canned-shortcut-wrong = Kısayol en çok 50 karakterlik tek bir kelime olmalı, eğik çizgi ve süslü ayraç içermemelidir.
admin-canned-empty = Lütfen metni en az bir dilde yazın.
admin-canned-delete = Sil
admin-canned-delete-title = /{ $shortcut } hazır yanıtı silinsin mi?
admin-canned-delete-text = Artık hiçbir dilde kimse bulamaz. Onunla gönderilenler kalır.
admin-canned-deleted = /{ $shortcut } hazır yanıtı silindi.
admin-tags-intro = Görüşmelerin ayrıldığı sözcükler. Bir etiketin adını değiştirirseniz hepsinde değişir.
admin-tags-add = Etiket ekle
admin-tags-search = Etiketlerde ara
admin-tags-none = Henüz etiket yok. Buradan birkaç tane ekleyin ya da temsilciler kendi etiketleriyle başlasın.
admin-tags-name = Etiket
admin-tags-name-hint = En çok 50 karakter; küçük harfle saklanır.
admin-tags-used = Görüşmeler: { $number }
admin-tags-delete = Etiketi sil
admin-tag-delete-title = “{ $tag }” etiketi silinsin mi?
admin-tag-delete-text = Bu etiketi taşıyan tüm görüşmelerden kaldırılır ve bu geri alınamaz. Görüşmeler: { $number }
admin-tag-deleted = “{ $tag }” etiketi silindi.
admin-tag-join = Birleştir
admin-tag-join-title = “{ $tag }” etiketi zaten var
admin-tag-join-text = “{ $before }” etiketli tüm görüşmeler onun yerine “{ $tag }” alır. Sonra ikisi birbirinden ayırt edilemez.
admin-attributes-intro = Görüşmeler ve ziyaretçiler hakkında yazılanlar dışında bilinmesi gerekenler; örneğin bir tarife ya da sipariş numarası. Sitenizin aynı anahtarla verdikleri kendiliğinden yazılır.
admin-attributes-add = Öznitelik ekle
admin-attributes-none = Henüz öznitelik yok.
admin-attribute-label = Ad
admin-attribute-labels = Diğer dillerdeki adlar
admin-attribute-labels-hint = Her satıra bir tane, önce dil, örneğin nl: Plan
admin-attribute-key = Anahtar
admin-attribute-key-hint = Sitenizin verdiği ad, örneğin plan. Sonradan değiştirilemez.
admin-attribute-kind = Tür
admin-attribute-kind-text = Metin
admin-attribute-kind-number = Sayı
admin-attribute-kind-boolean = Evet ya da hayır
admin-attribute-kind-date = Tarih
admin-attribute-kind-choice = Seçenek listesi
admin-attribute-kind-link = Bağlantı
admin-attribute-choices = Seçenekler
admin-attribute-choices-hint = Her satıra bir tane.
admin-attribute-owner = Neye ait
admin-attribute-owner-conversation = Görüşme
admin-attribute-owner-visitor = Ziyaretçi
admin-attribute-editors = Kim değiştirebilir
admin-attribute-editors-agents = Tüm temsilciler
admin-attribute-editors-supervisors = Süpervizörler
admin-attribute-editors-nobody = Hiç kimse, yalnızca site
admin-attribute-shown = Görüşmenin yanında göster
admin-attribute-retired = Kullanımdan kaldır: hiçbir yerde görünmez, değerleri kalır
admin-attribute-is-retired = Kullanımdan kaldırıldı

## The site

admin-site-intro = Sitenin görünüşü ve dili, görüşmelerin kişilere nasıl ulaştığı ve verilerin ne kadar saklandığı.
admin-site-looks = Görünüş ve diller
admin-site-name = Sitenin adı
admin-site-name-hint = Ziyaretçiler bunu sohbetin üst kısmında görür.
admin-site-accent = Renk
admin-site-first-language = Ana dil
admin-site-first-language-hint = Ziyaretçi hakkında başka bir şey bilinmediğinde.
admin-site-languages = Diller
admin-site-languages-hint = Ziyaretçiler bunlar arasından seçebilir.
admin-site-tone = Ziyaretçilere hitap
admin-site-tone-formal = Resmî
admin-site-tone-plain = Samimi
admin-site-fixed = { $variable } sunucuda ayarlı ve bunu belirliyor.
admin-site-texts = İlk sözler
admin-site-texts-language = Hangi dilde
admin-site-greeting = Karşılama
admin-site-greeting-hint = Boş bırakılırsa Hamdel kendi sözleriyle karşılar.
admin-site-starters = Başlangıç soruları
admin-site-starters-hint = Her satıra bir tane, en çok dört.
admin-site-routing = Görüşmeler kişilere nasıl ulaşır
admin-site-assignment = Görüşmeler
admin-site-assignment-pull = isteyen tarafından kuyruktan alınır
admin-site-assignment-offer = sırayla birer kişiye önerilir
admin-site-assignment-auto = en uygun kişiye verilir
admin-site-patience = Doğru dil için bekleme, saniye olarak
admin-site-patience-hint = Ziyaretçi, kendi dilini yazan ama o an meşgul olan birini bu kadar bekler.
admin-site-zone-hint = Raporların günleri burada gece yarısı başlar. Boşsa ilk ekibin saat dilimi geçerlidir.
admin-site-retention = Saklama süreleri
admin-site-retention-hint = Gün olarak; 0 süresiz saklar.
admin-site-keep-conversations = Görüşme metinleri
admin-site-keep-files = Dosyalar
admin-site-keep-searches = Arama günlüğündeki sorular
admin-site-logo = Logo
admin-site-logo-hint = En çok 512 kB’lik PNG, SVG veya WebP. Ziyaretçiler sohbette, temsilciler panelde görür.
admin-site-logo-none = Henüz logo yok.
admin-site-logo-choose = Resim seç
admin-site-logo-remove = Logoyu kaldır
admin-site-no-articles = Bu dillerde henüz makale yok: { $languages }. Bu dillerde yazanlara makaleler, bunu belirten bir cümleyle başka bir dilde sunulur.

## Help lines, for when nobody is there

admin-help-title = Diğer iletişim yolları
admin-help-intro = Yanıt verecek kimse yokken ziyaretçiler bunları görür; önce kendi ülkelerininkini.
admin-help-country = Ülke
admin-help-elsewhere = Diğer her yer
admin-help-phone = Telefon
admin-help-mail = E-posta
admin-help-hours = Açık olduğu saatler
admin-help-hours-hint = O ülkenin saatine göre. Her zaman açıksa hiçbir günü işaretlemeyin.
admin-help-add = İletişim yolu ekle
admin-help-remove = Bu iletişim yolunu kaldır
admin-help-incomplete = Her iletişim yolu için bir telefon numarası veya e-posta adresi gerekir.
admin-help-twice = { $country } için iki iletişim yolu var. Lütfen bunları birleştirin.
admin-site-security = Güvenlik
admin-site-factor = Burada çalışan herkesin ikinci doğrulamaya ihtiyacı var
admin-site-factor-hint = Henüz kurmamış olanlar her şeyden önce kurar; siz de.

## Channels and the log

admin-channels-intro = Ziyaretçilerin nereden geldiği ve gönderdiklerinizin ulaşıp ulaşmadığı.
admin-channels-waiting =
    { $count ->
        [one] Bir mesaj teslim edilmeyi bekliyor
       *[other] { $count } mesaj teslim edilmeyi bekliyor
    }
admin-channels-given-up =
    { $count ->
        [one] Bu hafta bir mesaj teslim edilemedi
       *[other] Bu hafta { $count } mesaj teslim edilemedi
    }
admin-channels-well = Her şey yolunda
admin-channels-trouble = Sorun var
admin-channel-web = Sitenizdeki sohbet
admin-channel-rest = Diğer programlar (REST)
admin-channel-live-chatwoot = Chatwoot’taki temsilciler
admin-channel-live-zammad = Zammad’daki temsilciler
admin-channels-try = Bağlantıyı denetle
admin-channels-trying = Denetleniyor…
admin-channels-last-error = Son hata, { $when }:
admin-channels-do-given-up = Bazı ziyaretçilere gönderilenler ulaşmadı. Bağlantıyı denetleyin, sonra teslim edilmeyenleri yeniden deneyin.
admin-channels-do-waiting = Kendiliğinden yeniden gönderilir. Sürerse bağlantıyı denetleyin.
admin-channels-try-none = Her şey yolunda. Bağlı hesap:
admin-channels-try-unreachable = Platforma ulaşılamıyor. Birkaç dakika sonra yeniden deneyin; sürerse sunucunun internete bağlanıp bağlanamadığına baktırın.
admin-channels-try-token = Platform bu belirteci tanımıyor. Sunucuda doğrusunu ayarlayıp sunucuyu yeniden başlatın.
admin-channels-try-address = Platform bu sunucuya iletmiyor. Ona { $address } adresini verin (setWebhook).
admin-channels-try-deliveries = Platform son zamanlarda bu sunucuya iletemedi. Bildirdiği:
admin-channels-failed = Teslim edilmeyenleri göster
admin-channels-again = Yeniden dene
admin-channels-again-all = Tümünü yeniden dene
admin-channels-failed-none = Teslim edilmeyen bir şey kalmadı.
admin-channels-again-done =
    { $count ->
        [one] { $count } mesaj yeniden gönderiliyor
       *[other] { $count } mesaj yeniden gönderiliyor
    }
admin-line-title = Siteniz için kod satırı
admin-line-hint = Bu satırı her sayfada body bitmeden hemen önceye koyun; sohbet görünür.
admin-log-intro = Ne, kim tarafından, ne zaman yapıldı. Buradaki hiçbir şey değiştirilemez.
admin-log-by-itself = Otomatik
admin-log-more = Daha eskiler
admin-deed-agent-invited = Kişi davet edildi
admin-deed-agent-changed = Kişi değiştirildi
admin-deed-agent-removed = Kişi devre dışı bırakıldı
admin-deed-link-made = Parola seçme bağlantısı oluşturuldu
admin-deed-link-used = Parola bağlantıyla seçildi
admin-deed-password-changed = Parola değiştirildi
admin-deed-signed-out = Çıkış yapıldı
admin-deed-site-changed = Site ayarları değiştirildi
admin-deed-team-changed = Ekip değiştirildi
admin-deed-team-removed = Ekip silindi
admin-deed-canned-changed = Hazır yanıt kaydedildi
admin-deed-canned-removed = Hazır yanıt silindi
admin-deed-tag-added = Etiket eklendi
admin-deed-tag-renamed = Etiketin adı değiştirildi
admin-deed-tag-removed = Etiket silindi
admin-deed-attribute-defined = Öznitelik kaydedildi
admin-deed-attribute-retired = Öznitelik kullanımdan kaldırıldı
admin-deed-attribute-set = Bir görüşmenin özniteliği değiştirildi
admin-deed-glossary-changed = Sözlük değiştirildi
admin-deed-deliveries-retried = Teslim edilmeyen mesajlar yeniden gönderildi
admin-deed-script-changed = Metin değiştirildi
admin-deed-visitor-exported = Ziyaretçinin verileri verildi
admin-deed-agent-made = İlk girişte hesap oluşturuldu
admin-deed-identity-linked = Hesap giriş sağlayıcısına bağlandı
admin-deed-identity-unlinked = Hesabın giriş sağlayıcısıyla bağlantısı kaldırıldı
admin-deed-role-given = Rol, sağlayıcının gruplarına göre değişti
admin-deed-second-factor-on = İkinci doğrulama açıldı
admin-deed-second-factor-off = İkinci doğrulama kapatıldı
admin-deed-second-factor-reset = İkinci doğrulama sıfırlandı
admin-deed-recovery-codes-made = Yeni kurtarma kodları oluşturuldu
admin-deed-recovery-code-used = Kurtarma kodu kullanıldı
admin-deed-link-mailed = Bağlantı e-postayla gönderildi
admin-deed-macro-changed = Makro kaydedildi
admin-deed-macro-removed = Makro silindi
admin-deed-rule-changed = Kural kaydedildi
admin-deed-rule-on = Kural açıldı
admin-deed-rule-off = Kural kapatıldı
admin-deed-rules-ordered = Kuralların sırası değişti
admin-deed-rule-removed = Kural silindi
admin-deed-webhook-added = Webhook eklendi
admin-deed-webhook-changed = Webhook kaydedildi
admin-deed-webhook-removed = Webhook silindi
admin-deed-webhook-secret-renewed = Webhook için yeni gizli anahtar
admin-deed-webhook-off = Webhook kapatıldı
admin-deed-webhook-replayed = Webhook gönderimleri yeniden yapıldı
admin-deed-action-added = Sorgu eklendi
admin-deed-action-changed = Sorgu kaydedildi
admin-deed-action-removed = Sorgu silindi
admin-deed-action-secret-renewed = Sorgu için yeni gizli anahtar
admin-deed-article-action-set = Bir makale canlı verilerle yanıt veriyor
admin-deed-article-action-dropped = Bir makale yeniden kendi metniyle yanıt veriyor
admin-deed-dialogue-added = Diyalog eklendi
admin-deed-dialogue-changed = Diyalog değiştirildi
admin-deed-dialogue-deleted = Diyalog silindi
admin-deed-dialogues-imported = Diyaloglar içe aktarıldı
admin-log-kind-invitation = Davet
admin-log-kind-reset = Yeni parola
admin-log-kind-forgotten = Unutulan parola
admin-log-kind-entry = Parolasız giriş
admin-log-by-visitor = Ziyaretçinin isteğiyle
admin-log-by-age = Saklama süresi doldu

## Webhook’lar

admin-webhooks-intro = CRM, yardım masası veya e-posta aracı gibi başka sistemler burada olup bitenleri anında öğrenir. Onlara gönderilen her şey imzalıdır.
admin-webhooks-add = Webhook ekle
admin-webhooks-none = Henüz webhook yok.
admin-webhook-url = Adres
admin-webhook-url-hint = Diğer sistemin webhook’ları aldığı yer, örneğin https://crm.example/hooks
admin-webhook-events = Neler bildirilir
admin-webhook-event-answered = Asistan bir makaleyle yanıt verdiğinde
admin-webhook-event-assigned = Bir temsilci bir görüşme aldığında
admin-webhook-event-missed = Makale bulunamadığında
admin-webhook-event-erased = Bir ziyaretçinin verileri silindiğinde
admin-webhook-event-test = Deneme
admin-webhook-active = Açık
admin-webhook-on = Açık
admin-webhook-off = Kapalı
admin-webhook-fault = Kendiliğinden kapandı: { $message }
admin-webhook-failing = { $when } tarihinden beri hiçbir şey ulaşmadı. Kendiliğinden yeniden denenir.
admin-webhook-secret-title = “{ $name }” için gizli anahtar
admin-webhook-secret-text = Diğer sistem imzaları bununla denetler. Şimdi kopyalayın: yalnızca bu kez gösterilir.
admin-webhook-secret-copy = Gizli anahtarı kopyala
admin-webhook-renew = Yeni gizli anahtar
admin-webhook-renew-title = “{ $name }” için yeni bir gizli anahtar oluşturulsun mu?
admin-webhook-renew-text = Diğer sistemde değiştirmeye zamanınız olsun diye her şey 24 saat boyunca eski anahtarla da imzalanır.
admin-webhook-test = Deneme gönder
admin-webhook-test-well = Deneme ulaştı.
admin-webhook-test-failed = Deneme ulaşmadı.
admin-webhook-delete = Webhook’u sil
admin-webhook-delete-title = “{ $name }” webhook’u silinsin mi?
admin-webhook-delete-text = Diğer sisteme artık hiçbir şey bildirilmez, yolda olanlar da gönderilmez.
admin-webhook-deliveries = Son gönderimleri göster
admin-webhook-deliveries-none = Son zamanlarda hiçbir şey gönderilmedi.
admin-webhook-delivered = Teslim edildi
admin-webhook-waiting = Yolda
admin-webhook-dead = Teslim edilemedi
admin-webhook-again = Yeniden gönder
admin-webhook-again-all = Teslim edilemeyenlerin hepsini yeniden gönder
admin-webhook-again-done = Yeniden gönderilen: { $number }

## Rules

admin-rules-intro = Bir şey olduğunda kendiliğinden yapılanlar. Kurallar yukarıdan aşağıya, her biri bir kez çalışır; bir kuralın yaptığı başka bir kuralı tetiklemez.
admin-rules-add = Kural ekle
admin-rules-none = Henüz kural yok.
admin-rule-when = Ne zaman
admin-rule-event-begun = Bir görüşme başladığında
admin-rule-event-handed-over = Bir temsilci gerektiğinde
admin-rule-event-message = Ziyaretçi yazdığında
admin-rule-event-closed = Bir görüşme kapandığında
admin-rule-event-rated = Ziyaretçi bir görüşmeyi değerlendirdiğinde
admin-rule-event-overdue = Bir hedef kaçırıldığında
admin-rule-event-waiting = Biri uzun süre beklediğinde
admin-rule-minutes = Kaç dakika
admin-rule-if = Yalnızca şu durumda
admin-rule-words = Mesajda bu sözcüklerden biri
admin-rule-tags = Bu etiketlerden biri
admin-rule-commas = Virgülle ayırın.
admin-rule-languages = Dil
admin-rule-channels = Kanal
admin-rule-teams = Ekip
admin-rule-feelings = Duygu
admin-rule-hours = Çalışma saatleri
admin-rule-hours-any = Her zaman
admin-rule-hours-open = Çalışma saatlerinde
admin-rule-hours-closed = Çalışma saatleri dışında
admin-rule-attribute = Sitenin verdiği öznitelik
admin-rule-attribute-value = İçinde geçen
admin-rule-try = Geçmiş görüşmelerde dene
admin-rule-tried = Son { $tried } görüşmenin { $met } tanesinde devreye girerdi.
admin-rule-active = Açık
admin-rule-on = Açık
admin-rule-off = Kapalı
admin-rule-up = Yukarı taşı
admin-rule-fault = Kendiliğinden kapandı: { $message }
admin-rule-incomplete = Kurala bir ad verin ve her adımı doldurun.
admin-rule-delete-title = “{ $name }” kuralı silinsin mi?
admin-rule-delete-text = Şimdiye kadar yaptıkları kalır.

## The first start

admin-start-step = Adım { $step } / { $of }
admin-start-next = İleri
admin-start-skip = Şimdilik geç
admin-start-incomplete = Lütfen adı ve kullanıcı adını doldurun.
admin-start-done-already = Bu site zaten kurulmuş. Lütfen giriş yapın.
admin-start-you-title = Hoş geldiniz! Önce, siz kimsiniz?
admin-start-you-intro = Bu, yöneticinin hesabı olacak.
admin-start-site-title = Siteniz hangi dilleri konuşuyor?
admin-start-site-intro = Hepsini sonra değiştirebilirsiniz.
admin-start-hours-title = Hangi saatlerde hizmet veriyorsunuz?
admin-start-hours-intro = Bu saatlerin dışında asistan yanıtlar ve birinin ne zaman döneceğini söyler.
admin-start-colleague-title = Sizinle kim çalışıyor?
admin-start-colleague-intro = İlk ekip arkadaşınızı davet edin. İletmeniz için bir bağlantı alırsınız.
admin-start-line-title = Tamam. Şimdi sıra ziyaretçilerinizde
admin-start-line-intro = Örnek mağazada deneyin ve temsilci panelinde yanıtlayın.
admin-start-to-desk = Temsilci panelini aç
admin-start-to-shop = Örnek mağazayı aç

## Mails to people who work here

mail-greeting = Merhaba { $name },
mail-copy = Düğme çalışmazsa şu adresi açın:
mail-forgotten-subject = { $site } için yeni parola seçin
mail-forgotten-text = { $login } hesabınız için yeni parola istendi. Parolayı buradan seçebilirsiniz:
mail-forgotten-button = Yeni parola seç
mail-forgotten-note = Bağlantı bir kez ve bir saat boyunca çalışır. Siz istemediyseniz bir şey yapmanız gerekmez: parolanız aynı kalır.
mail-invitation-subject = { $site } hesabınız
mail-invitation-text = { $site } için davet edildiniz. Kullanıcı adınız { $login }. Başlamak için bir parola seçin:
mail-invitation-button = Parola seç
mail-invitation-note = Bağlantı bir kez ve yedi gün boyunca çalışır. Beklemiyorduysanız bir şey yapmanız gerekmez.
