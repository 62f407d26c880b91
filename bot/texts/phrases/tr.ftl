### Türkçe: asistanın kendi cümleleri ve sohbet penceresinin yazıları (siz dili).

## Sohbet

welcome = Merhaba! Ben dijital bir asistanım. Dilediğinizi kendi kelimelerinizle ve kendi dilinizde sorabilirsiniz. Bir temsilciyle görüşmek isterseniz yazmanız yeterli.
    .plain = Merhaba! Ben dijital bir asistanım. Dilediğini kendi kelimelerinle ve kendi dilinde sorabilirsin. Bir temsilciyle görüşmek istersen yazman yeterli.
greet-reply-1 = Merhaba! Size nasıl yardımcı olabilirim?
    .plain = Merhaba! Sana nasıl yardımcı olabilirim?
greet-reply-2 = Hoş geldiniz. Sizin için ne yapabilirim?
    .plain = Hoş geldin! Senin için ne yapabilirim?
thank-reply-1 = Rica ederim. Yardımcı olabileceğim başka bir konu var mı?
thank-reply-2 = Ne demek, her zaman. Başka bir şeye ihtiyacınız olursa yazmanız yeterli.
    .plain = Ne demek, her zaman. Başka bir şeye ihtiyacın olursa yazman yeterli.
goodbye-reply-1 = Hoşça kalın, bize yazdığınız için teşekkür ederiz.
    .plain = Hoşça kal, yazdığın için teşekkürler.
goodbye-reply-2 = İyi günler dilerim. Bize istediğiniz zaman yazabilirsiniz.
    .plain = İyi günler. Bize istediğin zaman yazabilirsin.
affirm-reply = Tabii. Ne öğrenmek istersiniz?
    .plain = Tabii. Ne öğrenmek istersin?
acknowledged-reply = Peki. Başka bir konu olursa yazmanız yeterli.
    .plain = Peki. Başka bir konu olursa yazman yeterli.
deny-reply = Peki. Size nasıl yardımcı olabileceğimi kendi kelimelerinizle yazabilirsiniz.
    .plain = Peki. Sana nasıl yardımcı olabileceğimi kendi kelimelerinle yazabilirsin.
bot-challenge-reply = Ben insan değil, dijital bir asistanım. Yardım makalelerimize göre yanıt veriyorum; dilediğiniz zaman sizi bir temsilcimize bağlayabilirim.
    .plain = Ben insan değil, dijital bir asistanım. Yardım makalelerimize göre yanıt veriyorum; dilediğin zaman seni bir temsilcimize bağlayabilirim.
decline-human-reply = Elbette, buradan devam edelim. Ne öğrenmek istersiniz?
    .plain = Elbette, buradan devam edelim. Ne öğrenmek istersin?
complain-reply = Bunu duyduğuma üzüldüm, bize bildirdiğiniz için teşekkür ederim. Ne olduğunu kısaca anlatır mısınız? Bir yanıt bulmaya çalışırım ya da sizi bir temsilcimize bağlarım.
    .plain = Bunu duyduğuma üzüldüm, bize bildirdiğin için teşekkürler. Ne olduğunu kısaca anlatır mısın? Bir yanıt bulmaya çalışırım ya da seni bir temsilcimize bağlarım.
chitchat-reply-1 = Ben dijital bir asistanım, en iyi bildiğim konu yardım makalelerimiz. Size nasıl yardımcı olabilirim?
    .plain = Ben dijital bir asistanım, en iyi bildiğim konu yardım makalelerimiz. Sana nasıl yardımcı olabilirim?
chitchat-reply-2 = Ne yazık ki bu konuda bilgim yok; yalnızca kendi hizmetlerimiz hakkında yardımcı olabiliyorum. Bununla ilgili bir sorunuz var mı?
    .plain = Ne yazık ki bu konuda bilgim yok; yalnızca kendi hizmetlerimiz hakkında yardımcı olabiliyorum. Bununla ilgili sormak istediğin bir şey var mı?
solved-reply = Çözüldüğüne sevindim. Başka bir konu olursa yazmanız yeterli.
    .plain = Çözüldüğüne sevindim. Başka bir konu olursa yazman yeterli.
other-languages = Burada şu dillerde yanıt verebilirim: { $languages }.
conversation-erased = Bu sohbetteki yazılar ve kişisel veriler silindi.
language-changed = Bundan sonra size şu dilde yazacağım: { $language }.
    .plain = Bundan sonra sana şu dilde yazacağım: { $language }.
which-language = Hangi dilde devam etmek istersiniz?
    .plain = Hangi dilde devam etmek istersin?

## Yanıtlar

helpful-question = Bu yanıt işinize yaradı mı?
    .plain = Bu yanıt işine yaradı mı?
helpful-yes = Evet, teşekkürler
helpful-no = Hayır, pek yaramadı
helpful-thanks = Buna sevindim. Başka bir sorunuz var mı?
    .plain = Buna sevindim. Sormak istediğin başka bir şey var mı?
not-helpful-reply = Bu yanıt işinize yaramadığı için üzgünüm. Sorunuzu başka kelimelerle yazabilir misiniz? Dilerseniz sizi bir temsilcimize de bağlayabilirim.
    .plain = Bu yanıt işine yaramadığı için üzgünüm. Sormak istediğini başka kelimelerle yazabilir misin? İstersen seni bir temsilcimize de bağlayabilirim.
details-reply = Teşekkür ederim, bu bilgi işe yarar. Bunu ben kontrol edemiyorum ama bir temsilcimiz edebilir. Sizi bir temsilcimize bağlamamı ister misiniz?
    .plain = Teşekkürler, bu bilgi işe yarar. Bunu ben kontrol edemiyorum ama bir temsilcimiz edebilir. Seni bir temsilcimize bağlamamı ister misin?
answer-in-other-language = Bu yanıt şimdilik yalnızca tek dilde var ({ $language }):
answer-translated = Bu yanıt otomatik olarak çevrildi (orijinal dil: { $language }), bu nedenle bazı ifadeler tam doğru olmayabilir:
answer-again = En önemli kısmı bir kez daha yazıyorum:
answer-meanwhile = Siz beklerken şu bilgi yardımcı olabilir:
    .plain = Sen beklerken şu bilgi yardımcı olabilir:
meanwhile-wanted = Hâlâ bir temsilciyle görüşmek istiyor musunuz? Şimdilik bekleme sırasındasınız.
    .plain = Hâlâ bir temsilciyle görüşmek istiyor musun? Şimdilik bekleme sırasındasın.
meanwhile-stay = Evet, sıram kalsın
meanwhile-leave = Hayır, çözüldü
clarify-question = Sizi doğru anladığımdan emin olmak istiyorum. Bunlardan hangisini soruyorsunuz?
    .plain = Seni doğru anladığımdan emin olmak istiyorum. Bunlardan hangisini soruyorsun?
clarify-question-one = Sizi doğru anladığımdan emin olmak istiyorum. Sorunuz bununla mı ilgili?
    .plain = Seni doğru anladığımdan emin olmak istiyorum. Sorduğun bununla mı ilgili?
clarify-none = Hiçbiri, temsilciyle görüşmek istiyorum
hedged-answer = Sorduğunuz tam olarak bu mu emin değilim, ama yardımcı olabilir:
    .plain = Sorduğun tam olarak bu mu emin değilim, ama yardımcı olabilir:
detail-question = Bunu kontrol edebilmem için sizden şu bilgiyi rica ediyorum: { $detail }.
    .plain = Bunu kontrol edebilmem için senden şu bilgiyi rica ediyorum: { $detail }.
detail-again = Mesajınızda bunu bulamadım. Lütfen yalnızca şunu yazın: { $detail }.
    .plain = Mesajında bunu bulamadım. Lütfen yalnızca şunu yaz: { $detail }.
detail-not-found = “{ $value }” için bir kayıt bulamadım. Lütfen kontrol edip yeniden yazın: { $detail }.
    .plain = “{ $value }” için bir kayıt bulamadım. Lütfen kontrol edip yeniden yaz: { $detail }.
detail-missing = Bende yok
detail-without = Sorun değil. Genel bilgi şöyle:
detail-email = e-posta adresiniz
    .plain = e-posta adresin
detail-order = sipariş numaranız
    .plain = sipariş numaran
live-failed = Üzgünüm, şu anda bunu kontrol edemiyorum. Genel bilgi şöyle:
live-nothing = Bu bilgilerle bir kayıt bulamadım. Genel bilgi şöyle:
demo-order-is = **Sipariş { $order }:** { $status }.

    Son güncelleme: { $day }.
demo-order-packed = depomuzda paketleniyor
demo-order-shipped = yola çıktı
demo-order-delivered = teslim edildi
choose-one = Lütfen şunlardan birini seçin:
    .plain = Lütfen şunlardan birini seç:
person-button = Temsilciyle görüş
unsure-reply-1 = Sizi doğru anladığımdan emin değilim. Başka kelimelerle, biraz daha ayrıntılı yazabilir misiniz?
    .plain = Seni doğru anladığımdan emin değilim. Başka kelimelerle, biraz daha ayrıntılı yazabilir misin?
unsure-reply-2 = Bunu tam olarak anlayamadım. Bir iki cümleyle açıklayabilir misiniz?
    .plain = Bunu tam olarak anlayamadım. Bir iki cümleyle açıklayabilir misin?
nothing-to-read = Mesajınızda bir soru göremedim. Konuyu birkaç kelimeyle yazar mısınız?
    .plain = Mesajında bir soru göremedim. Konuyu birkaç kelimeyle yazar mısın?
empty-message = Mesajınız boş ulaştı. Sorunuzu yeniden yazar mısınız?
    .plain = Mesajın boş ulaştı. Sormak istediğini yeniden yazar mısın?
message-too-long =
    { $limit ->
        [one] Mesajınız { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misiniz?
       *[other] Mesajınız { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misiniz?
    }
    .plain =
        { $limit ->
            [one] Mesajın { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misin?
           *[other] Mesajın { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misin?
        }
something-went-wrong = Bizim tarafımızda bir sorun oluştu, özür dilerim. Mesajınız kaydedildi. Lütfen birazdan yeniden deneyin ya da bir temsilciyle görüşmek istediğinizi yazın.
    .plain = Bizim tarafımızda bir sorun oluştu, özür dilerim. Mesajın kaydedildi. Lütfen birazdan yeniden dene ya da bir temsilciyle görüşmek istediğini yaz.

## Sohbet penceresi

widget-title = Yardım ve iletişim
widget-subtitle = Otomatik bir asistan yanıt verir
widget-automatic = Bir insanla değil, otomatik bir asistanla yazışıyorsunuz.
    .plain = Bir insanla değil, otomatik bir asistanla yazışıyorsun.
widget-open = Sohbeti aç
widget-close = Sohbeti kapat
widget-assistant = Asistan
widget-you = Siz
    .plain = Sen
widget-agent = Temsilci
widget-placeholder = Mesajınızı yazın…
    .plain = Mesajını yaz…
widget-send = Gönder
widget-person = Temsilciyle görüş
widget-language = Dil
widget-language-automatic = Otomatik
widget-menu = Diğer seçenekler
widget-messages = Sohbet
widget-choices = Yanıt önerileri
widget-assistant-typing = Asistan yazıyor…
widget-agent-typing = { $agent } yazıyor…
widget-connecting = Bağlanıyor…
widget-reconnecting = Bağlantı koptu. Yeniden bağlanıyor…
widget-offline = Çevrimdışısınız. Bağlantınız gelir gelmez mesajınız gönderilecek.
    .plain = Çevrimdışısın. Bağlantın gelir gelmez mesajın gönderilecek.
widget-sending = Gönderiliyor…
widget-sending-again = Yeniden gönderiliyor…
widget-sent = Gönderildi
widget-not-sent = Gönderilemedi.
widget-retry = Tekrar dene
widget-new-messages = Yeni mesajlar
widget-dismiss = Bu mesajı kapat
widget-new-conversation = Yeni sohbet başlat
widget-earlier = Önceki sohbetler
widget-back = Sohbete dön
widget-save = Bu sohbeti dosya olarak kaydet
widget-mail = Bu görüşmeyi e-postayla gönder
widget-mail-address = E-posta adresi
widget-mail-done = Görüşme { $address } adresine gönderiliyor
widget-mail-limit = Bugün yeterince gönderildi. Yarın yeniden gönderilebilir.
widget-sound = Yeni iletilerde ses
widget-unfold = Tümünü göster
widget-fold = Daha az göster
widget-people-back = Ekibimizin dönüşü: { $when }
widget-closed = Bu sohbet sona erdi.
widget-closed-go-on = Bu sohbet sona erdi. Buraya yazarsanız devam ederiz.
    .plain = Bu sohbet sona erdi. Buraya yazarsan devam ederiz.
widget-waiting = Temsilci bekleniyor
widget-leave-queue = Beklemeden asistanla devam et
widget-with-agent = { $agent } ile görüşüyorsunuz
    .plain = { $agent } ile görüşüyorsun
widget-too-long = Mesajınız çok uzun.
    .plain = Mesajın çok uzun.
widget-error = İşlem tamamlanamadı. Lütfen tekrar deneyin.
    .plain = İşlem tamamlanamadı. Lütfen tekrar dene.
widget-articles = Yardım makaleleri
widget-articles-search = Yardım makalelerinde ara
widget-articles-none = Bir şey bulunamadı. Sorunuzu aşağıya yazın.
    .plain = Bir şey bulunamadı. Sormak istediğini aşağıya yaz.
widget-articles-back = Sohbete dön
widget-articles-page = Ayrı bir sayfada aç
widget-articles-machine = Bu metin otomatik olarak çevrildi ve henüz kimse gözden geçirmedi.
widget-today = Bugün
widget-yesterday = Dün

## Bir temsilciyle görüştükten sonra

survey-csat = Aldığınız yardımdan ne kadar memnun kaldınız?
    .plain = Aldığın yardımdan ne kadar memnun kaldın?
survey-csat-1 = Hiç memnun kalmadım
survey-csat-2 = Memnun kalmadım
survey-csat-3 = Kararsızım
survey-csat-4 = Memnun kaldım
survey-csat-5 = Çok memnun kaldım
survey-nps = Bizi bir arkadaşınıza veya iş arkadaşınıza tavsiye etme olasılığınız nedir?
    .plain = Bizi bir arkadaşına veya iş arkadaşına tavsiye etme olasılığın nedir?
survey-comment = Bize iletmek istediğiniz bir şey var mı?
    .plain = Bize iletmek istediğin bir şey var mı?
survey-thanks = Teşekkür ederiz. Yanıtınız daha iyi hizmet vermemize yardımcı oluyor.
    .plain = Teşekkürler. Yanıtın daha iyi hizmet vermemize yardımcı oluyor.
survey-text-csat = Aldığınız yardımdan ne kadar memnun kaldınız? Lütfen 1 (hiç memnun kalmadım) ile 5 (çok memnun kaldım) arasında bir sayıyla yanıt verin.
    .plain = Aldığın yardımdan ne kadar memnun kaldın? Lütfen 1 (hiç memnun kalmadım) ile 5 (çok memnun kaldım) arasında bir sayıyla yanıt ver.
survey-text-nps = Peki bizi tavsiye etme olasılığınız nedir? Lütfen 0 (hiç olası değil) ile 10 (çok olası) arasında bir sayıyla yanıt verin.
    .plain = Peki bizi tavsiye etme olasılığın nedir? Lütfen 0 (hiç olası değil) ile 10 (çok olası) arasında bir sayıyla yanıt ver.
survey-text-comment = Teşekkür ederiz. Bu görüşme hakkında eklemek istediğiniz bir şey varsa lütfen bir sonraki mesajınızda yazın.
    .plain = Teşekkürler. Bu görüşme hakkında eklemek istediğin bir şey varsa lütfen bir sonraki mesajında yaz.
follow-up = Dün sorunuzla ilgili görüşmüştük. Konu çözüldü mü? Çözülmediyse buraya yazmanız yeterli, kaldığımız yerden devam ederiz.
    .plain = Dün sorduğun konuyla ilgili görüşmüştük. Konu çözüldü mü? Çözülmediyse buraya yazman yeterli, kaldığımız yerden devam ederiz.

## Mesai dışında

contact-question = Size nasıl ulaşabiliriz? Bir e-posta adresi ya da telefon numarası bırakırsanız bir temsilcimiz size dönüş yapar.
    .plain = Sana nasıl ulaşabiliriz? Bir e-posta adresi ya da telefon numarası bırakırsan bir temsilcimiz sana dönüş yapar.
contact-thanks = Teşekkür ederiz. Bir temsilcimiz size { $contact } üzerinden dönüş yapacak.
    .plain = Teşekkürler. Bir temsilcimiz sana { $contact } üzerinden dönüş yapacak.
contact-invalid = Burada bir e-posta adresi ya da telefon numarası bulamadım. Bir kez daha kontrol eder misiniz?
    .plain = Burada bir e-posta adresi ya da telefon numarası bulamadım. Bir kez daha kontrol eder misin?
time-today = bugün saat { $time } itibarıyla
time-tomorrow = yarın saat { $time } itibarıyla
time-date =
    { $date } { $weekday ->
        [mon] Pazartesi
        [tue] Salı
        [wed] Çarşamba
        [thu] Perşembe
        [fri] Cuma
        [sat] Cumartesi
       *[sun] Pazar
    } günü saat { $time } itibarıyla
time-in-zone = { $when } ({ $zone })

## Çeviriler

translation-missing = Bunu çeviremedim. Orijinal metin ({ $language }):
translated-by-machine = (otomatik çeviri)

## Sohbet penceresi: anket, iletişim bilgileri, dosyalar, çeviriler

widget-survey-title = Hizmetimizi nasıl buldunuz?
    .plain = Hizmetimizi nasıl buldun?
widget-survey-send = Gönder
widget-survey-skip = Şimdi değil
widget-survey-comment = Yorumunuz (isteğe bağlı)
    .plain = Yorumun (isteğe bağlı)
widget-nps-low = Hiç olası değil
widget-nps-high = Çok olası
widget-contact-title = İletişim bilgilerinizi bırakın
    .plain = İletişim bilgilerini bırak
widget-contact-placeholder = E-posta adresi veya telefon numarası
widget-contact-send = Gönder
transcript-subject = { $site } ile görüşme
transcript-intro = { $site } ile sohbette yazılanlar aşağıdadır.
transcript-note = Bu e-posta, biri sohbette istediği ve bu adresi yazdığı için gönderildi. Bu adrese başka bir şey gönderilmeyecek.
transcript-invalid = Bu, geçerli bir e-posta adresi değil.
widget-help-title = Bize buradan da ulaşabilirsiniz
    .plain = Bize buradan da ulaşabilirsin
widget-help-more = Diğer ülkeler
widget-help-elsewhere = Her yerden
widget-help-local = yerel saat
widget-attach = Dosya ekle
widget-attachment-sending = { $name } gönderiliyor…
widget-attachment-cancel = { $name } dosyasını gönderme
widget-attachment-too-large = Bu dosya { $limit } MB sınırını aşıyor. Lütfen daha küçük bir dosya seçin.
    .plain = Bu dosya { $limit } MB sınırını aşıyor. Lütfen daha küçük bir dosya seç.
widget-attachment-refused = Bu tür dosyalar burada gönderilemiyor. Görsel, ses, video, PDF, metin ve ofis belgeleri gönderilebilir.
widget-attachment-mismatch = Bu dosyanın içeriği adıyla uyuşmuyor. Lütfen asıl dosyayı gönderin.
    .plain = Bu dosyanın içeriği adıyla uyuşmuyor. Lütfen asıl dosyayı gönder.
widget-attachment-quota = Buraya gönderebileceğiniz dosyaların sınırına ulaştınız. Lütfen bu dosyada ne olduğunu yazın.
    .plain = Buraya gönderebileceğin dosyaların sınırına ulaştın. Lütfen bu dosyada ne olduğunu yaz.
widget-attachment-no-room = Şu anda dosya alamıyoruz. Lütfen bu dosyada ne olduğunu yazın.
    .plain = Şu anda dosya alamıyoruz. Lütfen bu dosyada ne olduğunu yaz.
widget-attachment-open = { $name } dosyasını aç
consent-standard = Size yardımcı olabilmek için burada yazdıklarınızı ve gönderdiklerinizi saklıyoruz. İstediğiniz zaman silinmesini isteyebilirsiniz.
    .plain = Sana yardımcı olabilmek için burada yazdıklarını ve gönderdiklerini saklıyoruz. İstediğin zaman silinmesini isteyebilirsin.
widget-consent-agree = Kabul ediyorum
widget-consent-link = Gizlilik bildirimi
widget-translated = Otomatik çeviri (orijinal dil: { $language })
widget-show-original = Orijinali göster
widget-show-translation = Çeviriyi göster

## Mesajlaşma uygulamaları

commands-reply = Bana kendi kelimelerinizle her şeyi sorabilirsiniz. /human sizi bir temsilciye bağlar, /language dili değiştirir, /stop mesajlarımızı durdurur.
    .plain = Bana kendi kelimelerinle her şeyi sorabilirsin. /human seni bir temsilciye bağlar, /language dili değiştirir, /stop mesajlarımızı durdurur.
stop-reply = Artık bizden mesaj almayacaksınız. Devam etmek istediğinizde yazmanız yeterli.
    .plain = Artık bizden mesaj almayacaksın. Devam etmek istediğinde yazman yeterli.
choices-open = Seç
sent-photo = Fotoğraf
sent-video = Video
sent-animation = Animasyon
sent-voice = Sesli mesaj
sent-audio = Ses dosyası
sent-document = Belge
sent-sticker = Çıkartma
sent-contact = Kişi
sent-location = Konum
sent-invitation = Toplantı daveti
sent-unknown = Burada gösterilemeyen bir şey

## Yanıtlar: bundan sonrası

next-step = Bunu yaptığınız için teşekkür ederim. Bundan sonrası şöyle:
    .plain = Bunu yaptığın için teşekkürler. Bundan sonrası şöyle:
nothing-further = O hâlde yardım makalelerimizde önerilen her şeyi yapmışsınız. Sizi bir temsilciye bağlamamı ister misiniz?
    .plain = O hâlde yardım makalelerimizde önerilen her şeyi yapmışsın. Seni bir temsilciye bağlamamı ister misin?
