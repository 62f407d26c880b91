### Türkçe: asistanın kendi cümleleri ve sohbet penceresinin yazıları (siz dili).

## Sohbet

welcome = Merhaba! Ben dijital bir asistanım. Dilediğinizi kendi kelimelerinizle ve kendi dilinizde sorabilirsiniz. Bir temsilciyle görüşmek isterseniz bunu yazmanız yeterli.
greet-reply-1 = Merhaba! Size nasıl yardımcı olabilirim?
greet-reply-2 = Hoş geldiniz. Sizin için ne yapabilirim?
thank-reply-1 = Rica ederim. Yardımcı olabileceğim başka bir konu var mı?
thank-reply-2 = Ne demek, her zaman. Başka bir şeye ihtiyacınız olursa yazmanız yeterli.
goodbye-reply-1 = Hoşça kalın, bize yazdığınız için teşekkür ederiz.
goodbye-reply-2 = İyi günler dilerim. Bize istediğiniz zaman yazabilirsiniz.
affirm-reply = Güzel. Ne öğrenmek istersiniz?
acknowledged-reply = Peki. Başka bir konu olursa yazmanız yeterli.
deny-reply = Peki. Sizin için ne yapabileceğimi kendi cümlelerinizle anlatabilirsiniz.
bot-challenge-reply = Ben insan değil, dijital bir asistanım. Yardım makalelerimize bakarak yanıt veriyorum. Dilediğiniz an ekibimizden birini de sohbete davet edebilirim.
decline-human-reply = Elbette, birlikte devam edelim. Ne öğrenmek istersiniz?
complain-reply = Bunu duyduğuma çok üzüldüm, bize bildirdiğiniz için teşekkür ederim. Ne olduğunu kısaca anlatır mısınız? Ya bir yanıt bulurum ya da ekibimizden birini çağırırım.
chitchat-reply-1 = Ben dijital bir asistanım, en iyi bildiğim şey de yardım makalelerimiz. Size hangi konuda yardımcı olabilirim?
chitchat-reply-2 = Ne yazık ki bu beni aşıyor, yalnızca kendi hizmetlerimiz hakkında bilgim var. Bu konuda yardımcı olabileceğim bir şey var mı?
solved-reply = Çözüldüğüne sevindim. Başka bir konu olursa yazmanız yeterli.
other-languages = Burada şu dillerde yanıt verebilirim: { $languages }.
conversation-erased = Bu sohbetteki yazılar ve kişisel veriler silindi.
language-changed = Bundan sonra size şu dilde yazacağım: { $language }.
which-language = Hangi dilde devam etmek istersiniz?

## Yanıtlar

helpful-question = Bu yanıt işinize yaradı mı?
helpful-yes = Evet, teşekkürler
helpful-no = Hayır, pek değil
helpful-thanks = Buna sevindim. Başka bir sorunuz var mı?
not-helpful-reply = Aradığınız yanıt bu olmadığı için üzgünüm. Sorunuzu başka kelimelerle yazabilir misiniz? Dilerseniz ekibimizden birini de çağırabilirim.
details-reply = Teşekkürler, bu bilgi işe yarar. Bunu ben kontrol edemiyorum ama ekibimizden biri edebilir. Birini çağırayım mı?
answer-in-other-language = Bu yanıt şimdilik yalnızca tek dilde var ({ $language }):
answer-translated = Bu yanıt otomatik olarak çevrildi (orijinal dil: { $language }), bu nedenle bazı ifadeler tam doğru olmayabilir:
answer-again = En önemli kısmı bir kez daha yazıyorum:
answer-meanwhile = Beklerken şu bilgiler işinize yarayabilir:
meanwhile-wanted = Hâlâ bir temsilciyle görüşmek istiyor musunuz? Bekleme sırasındasınız.
meanwhile-stay = Evet, sıram kalsın
meanwhile-leave = Hayır, çözüldü
clarify-question = Sizi doğru anladığımdan emin olmak istiyorum. Hangisini kastediyorsunuz?
clarify-question-one = Sizi doğru anladığımdan emin olmak istiyorum. Kastettiğiniz bu mu?
clarify-none = Hiçbiri, bir temsilciyle görüşeyim
hedged-answer = Kastettiğinizin bu olduğundan tam emin değilim ama işinize yarayabilir:
detail-question = Bunu kontrol edebilmem için sizden şu bilgiyi rica ediyorum: { $detail }.
detail-again = Mesajınızda bunu bulamadım. Lütfen yalnızca şunu yazın: { $detail }.
detail-not-found = “{ $value }” için bir kayıt bulamadım. Lütfen kontrol edip yeniden yazın: { $detail }.
detail-missing = Bende yok
detail-without = Sorun değil. Genel bilgi şöyle:
detail-email = e-posta adresiniz
detail-order = sipariş numaranız
live-failed = Üzgünüm, şu anda bunu kontrol edemiyorum. Genel bilgi şöyle:
live-nothing = Bu bilgilerle bir kayıt bulamadım. Genel bilgi şöyle:
demo-order-is = **Sipariş { $order }:** { $status }.

    Son güncelleme: { $day }.
demo-order-packed = depomuzda paketleniyor
demo-order-shipped = yolda, size ulaştırılıyor
demo-order-delivered = teslim edildi
choose-one = Lütfen şunlardan birini seçin:
person-button = Temsilciyle görüş
unsure-reply-1 = Sizi doğru anladığımdan emin değilim. Başka kelimelerle, belki biraz daha ayrıntılı yazabilir misiniz?
unsure-reply-2 = Bunu tam olarak anlayamadım. Bir iki cümleyle anlatır mısınız?
nothing-to-read = Mesajınızda bir soru göremedim. Konunun ne olduğunu birkaç kelimeyle yazar mısınız?
empty-message = Mesajınız boş ulaştı. Lütfen sorunuzu yeniden yazın.
message-too-long =
    { $limit ->
        [one] Mesajınız { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misiniz?
       *[other] Mesajınız { $limit } karakterlik sınırı aşıyor. En önemli kısmını gönderir misiniz?
    }
something-went-wrong = Bizim tarafımızda bir sorun oluştu, özür dilerim. Mesajınız kaydedildi. Lütfen birazdan yeniden deneyin ya da bir temsilciyle görüşmek istediğinizi yazın.

## Sohbet penceresi

widget-title = Yardım ve iletişim
widget-subtitle = Otomatik bir asistan yanıt verir
widget-automatic = Bir insanla değil, otomatik bir asistanla yazışıyorsunuz.
widget-open = Sohbeti aç
widget-close = Sohbeti kapat
widget-assistant = Asistan
widget-you = Siz
widget-agent = Ekibimiz
widget-placeholder = Mesajınızı yazın…
widget-send = Gönder
widget-person = Temsilciyle görüş
widget-language = Dil
widget-language-automatic = Otomatik
widget-menu = Diğer seçenekler
widget-messages = Yazışma
widget-choices = Yanıt önerileri
widget-assistant-typing = Asistan yazıyor…
widget-agent-typing = { $agent } yazıyor…
widget-connecting = Bağlanıyor…
widget-reconnecting = Bağlantı koptu. Yeniden bağlanıyor…
widget-offline = Çevrimdışısınız. Bağlantınız gelir gelmez mesajınız gönderilecek.
widget-sending = Gönderiliyor…
widget-sending-again = Yeniden gönderiliyor…
widget-sent = Gönderildi
widget-not-sent = Gönderilemedi.
widget-retry = Tekrar dene
widget-new-messages = Yeni mesajlar
widget-dismiss = Bu mesajı kapat
widget-new-conversation = Yeni sohbet başlat
widget-earlier = Önceki görüşmeler
widget-back = Sohbete dön
widget-closed = Bu sohbet sona erdi.
widget-closed-go-on = Bu sohbet sona erdi. Sürdürmek için buraya yazmak yeterli.
widget-waiting = Ekibimizden biri bekleniyor
widget-leave-queue = Bekleme, asistanla devam et
widget-with-agent = Görüştüğünüz kişi: { $agent }
widget-too-long = Mesajınız çok uzun.
widget-error = İşlem tamamlanamadı. Lütfen yeniden deneyin.
widget-today = Bugün
widget-yesterday = Dün

## Bir temsilciyle görüştükten sonra

survey-csat = Aldığınız yardımdan ne kadar memnun kaldınız?
survey-csat-1 = Hiç memnun kalmadım
survey-csat-2 = Memnun kalmadım
survey-csat-3 = Kararsızım
survey-csat-4 = Memnun kaldım
survey-csat-5 = Çok memnun kaldım
survey-nps = Bizi bir arkadaşınıza veya meslektaşınıza tavsiye etme olasılığınız nedir?
survey-comment = Bize iletmek istediğiniz bir şey var mı?
survey-thanks = Teşekkür ederiz. Yanıtınız, daha iyi hizmet vermemize yardımcı oluyor.
survey-text-csat = Aldığınız yardımdan ne kadar memnun kaldınız? Lütfen 1 (hiç memnun kalmadım) ile 5 (çok memnun kaldım) arasında bir sayıyla yanıt verin.
survey-text-nps = Peki bizi tavsiye etme olasılığınız nedir? Lütfen 0 (hiç olası değil) ile 10 (çok olası) arasında bir sayıyla yanıt verin.
survey-text-comment = Teşekkür ederiz. Bu görüşme hakkında eklemek istediğiniz bir şey varsa lütfen bir sonraki mesajınızda yazın.
follow-up = Dün sorunuz hakkında görüşmüştük. Konu çözüldü mü? Çözülmediyse buraya yazmanız yeterli, kaldığımız yerden devam ederiz.

## Mesai dışında

contact-question = Size nasıl ulaşabiliriz? Bir e-posta adresi ya da telefon numarası bırakırsanız ekibimizden biri size dönecek.
contact-thanks = Teşekkür ederiz. Ekibimizden biri { $contact } üzerinden size ulaşacak.
contact-invalid = Bu, bir e-posta adresine ya da telefon numarasına benzemiyor. Bir kez daha kontrol eder misiniz?

## Çeviriler

translation-missing = Bunu çeviremedim. Orijinal metin ({ $language }):
translated-by-machine = (otomatik çeviri)

## Sohbet penceresi: anket, iletişim bilgileri, dosyalar, çeviriler

widget-survey-title = Hizmetimizi nasıl buldunuz?
widget-survey-send = Gönder
widget-survey-skip = Şimdi değil
widget-survey-comment = Yorumunuz (isteğe bağlı)
widget-nps-low = Hiç olası değil
widget-nps-high = Çok olası
widget-contact-title = İletişim bilgilerinizi bırakın
widget-contact-placeholder = E-posta adresi veya telefon numarası
widget-contact-send = Gönder
widget-help-title = Bize buradan da ulaşabilirsiniz
widget-help-more = Diğer ülkeler
widget-help-elsewhere = Her yerden
widget-help-local = yerel saat
widget-attach = Dosya ekle
widget-attachment-sending = { $name } gönderiliyor…
widget-attachment-cancel = { $name } gönderilmesin
widget-attachment-too-large = Bu dosya { $limit } MB sınırını aşıyor. Lütfen daha küçük bir dosya seçin.
widget-attachment-refused = Bu tür dosyalar burada gönderilemiyor. Görsel, ses, video, PDF, metin ve ofis belgeleri gönderilebilir.
widget-attachment-mismatch = Bu dosyanın içeriği adının söylediği gibi değil. Lütfen asıl dosyayı gönderin.
widget-attachment-quota = Buraya gönderebileceğiniz dosyaların sınırına ulaştınız. Lütfen bu dosyada ne olduğunu yazın.
widget-attachment-no-room = Şu anda dosya alamıyoruz. Lütfen bu dosyada ne olduğunu yazın.
widget-attachment-open = { $name } dosyasını aç
consent-standard = Size yardımcı olabilmek için burada yazdıklarınızı ve gönderdiklerinizi saklıyoruz. İstediğiniz zaman silinmesini isteyebilirsiniz.
widget-consent-agree = Kabul ediyorum
widget-consent-link = Gizlilik bildirimi
widget-translated = Otomatik çeviri (orijinal dil: { $language })
widget-show-original = Orijinali göster
widget-show-translation = Çeviriyi göster

## Mesajlaşma uygulamaları

commands-reply = Bana kendi sözlerinizle her şeyi sorabilirsiniz. /human bir temsilci çağırır, /language dili değiştirir, /stop mesajlarımızı durdurur.
stop-reply = Artık bizden mesaj almayacaksınız. Devam etmek istediğinizde yazmanız yeterli.
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
