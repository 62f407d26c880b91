### Türkçe: sohbet bir insana aktarılırken okunan metinler. formal = siz, plain = sen; ayrımsız cümleler ikisine de uyar.

## Hitap

salutation =
    .formal = Sayın { $name },
    .plain = Merhaba { $name },

## Duygu

feeling-calm =
    .formal-1 = Mesajınız için teşekkür ederiz.
    .formal-2 = Bize ulaştığınız için teşekkür ederiz.
    .plain-1 = Mesajın için teşekkürler.
    .plain-2 = Bize yazdığına sevindik.
feeling-frustrated =
    .formal-1 = Bunun ne kadar can sıkıcı olduğunu anlıyorum, konuyu bize ilettiğiniz için teşekkür ederim.
    .formal-2 = Sorunun hâlâ çözülmemiş olması yorucu olmalı. Bunun için üzgünüm.
    .plain-1 = Bunun ne kadar can sıkıcı olduğunu anlıyorum. Bize anlattığın için teşekkürler.
    .plain-2 = Yorucu olmalı. Hâlâ çözülmediği için üzgünüm.
feeling-angry =
    .formal-1 = İçtenlikle özür dilerim. Size ne kadar sıkıntı verdiğini görüyorum ve bunu ciddiye alıyoruz.
    .formal-2 = Lütfen özrümüzü kabul edin. Bizden daha iyisini beklemekte haklısınız.
    .plain-1 = Gerçekten çok özür dilerim. Sana ne kadar sıkıntı verdiğini görüyorum ve bunu ciddiye alıyoruz.
    .plain-2 = Bizi affet lütfen. Bizden daha iyisini beklemekte haklısın.
feeling-worried =
    .formal-1 = Bunun sizi endişelendirdiğini anlıyorum. Konuyu dikkatle inceleyeceğiz.
    .formal-2 = Neden tedirgin olduğunuzu görüyorum, bize haber vermeniz çok iyi oldu.
    .plain-1 = Bunun seni endişelendirdiğini anlıyorum. Konuyu dikkatle inceleyeceğiz.
    .plain-2 = Neden tedirgin olduğunu görüyorum. Bize haber vermen çok iyi oldu.
feeling-sad =
    .formal-1 = Böyle bir hayal kırıklığı yaşadığınız için çok üzgünüm.
    .formal-2 = Bunu okumak beni üzdü. Sizin için böyle olmasını hiç istemezdik.
    .plain-1 = Böyle bir hayal kırıklığı yaşadığın için çok üzgünüm.
    .plain-2 = Bunu okumak beni üzdü. Böyle olmamalıydı.
feeling-despair =
    .formal-1 = Bunu benimle paylaştığınız için teşekkür ederim. Bununla tek başınıza kalmamalısınız. Ekibimizden birinin herkesten önce sizinle görüşmesini rica ediyorum. Şu anda tehlikedeyseniz lütfen hemen acil yardım hattını ya da güvendiğiniz birini arayın.
    .formal-2 = Bunu yazmış olmanız çok önemli. Burada hiçbir şey sizin hissettiklerinizden daha önemli değil, ekibimizden önce size yanıt vermelerini rica ediyorum. Şu anda bir tehlike varsa lütfen hemen acil yardım hattını ya da bir yakınınızı arayın.
    .plain-1 = Bunu benimle paylaştığın için teşekkür ederim. Bununla tek başına kalmamalısın. Ekibimizden birinin herkesten önce seninle görüşmesini rica ediyorum. Şu anda tehlikedeysen lütfen hemen acil yardım hattını ya da güvendiğin birini ara.
    .plain-2 = Bunu yazmış olman çok önemli. Burada hiçbir şey senin hissettiklerinden daha önemli değil, ekibimizden önce sana yanıt vermelerini rica ediyorum. Şu anda bir tehlike varsa lütfen hemen acil yardım hattını ya da bir yakınını ara.
feeling-grief =
    .formal-1 = Başınız sağ olsun. Ekibimizden biri bu konuyla sizinle birlikte ilgilenecek, burada hiçbir şeyin acelesi yok.
    .formal-2 = En içten başsağlığı dileklerimizi sunarız. Yapılması gereken her şeyde ekibimizden biri size yardımcı olacak, acele etmeniz gerekmiyor.
    .plain-1 = Başın sağ olsun. Ekibimizden biri bu konuyla seninle birlikte ilgilenecek, burada hiçbir şeyin acelesi yok.
    .plain-2 = Acını paylaşıyor, başsağlığı diliyoruz. Yapılması gereken her şeyde ekibimizden biri sana yardımcı olacak, acele etmen gerekmiyor.

## Neden

reason-asked =
    .formal-1 = Ekibimizden birini sizin için sohbete davet ediyorum.
    .formal-2 = Elbette, ekibimizden biri sizinle görüşecek.
    .plain-1 = Ekibimizden birini senin için sohbete davet ediyorum.
    .plain-2 = Tabii, ekibimizden biri seninle görüşecek.
reason-not-sure =
    .formal-1 = Bu konuda emin olduğum bir yanıtım yok ve tahmin yürütmek istemem, bu yüzden ekibimizden biri size yardımcı olacak.
    .formal-2 = Bu soruyu konuyu iyi bilen birinin yanıtlaması gerekiyor. Ekibimize iletiyorum.
    .plain-1 = Bu konuda emin olduğum bir yanıtım yok ve tahmin yürütmek istemem, bu yüzden ekibimizden biri sana yardımcı olacak.
    .plain-2 = Burada konuyu iyi bilen biri gerekiyor. Bunu ekibimize iletiyorum.
reason-not-helpful =
    .formal-1 = Yanıtlarım şimdiye kadar işinize yaramadı. Bundan sonrasını ekibimizden biri üstlenecek.
    .formal-2 = Bunu sizin için çözemedim, bu yüzden ekibimizden yardım istiyorum.
    .plain-1 = Yanıtlarım şimdiye kadar işine yaramadı. Bundan sonrasını ekibimizden biri üstlenecek.
    .plain-2 = Bunu senin için çözemedim, bu yüzden ekibimizden yardım istiyorum.
reason-upset =
    .formal-1 = Ekibimizden biri sizinle bizzat ilgilenecek.
    .formal-2 = Bunu hemen ekibimize aktarıyorum; konunuzla yakından ilgilenecekler.
    .plain-1 = Ekibimizden biri seninle bizzat ilgilenecek.
    .plain-2 = Bunu hemen ekibimize aktarıyorum; seninle yakından ilgilenecekler.
reason-came-back =
    .formal-1 = Bu konuda bize daha önce de yazmak zorunda kaldığınızı görüyorum. Şimdi ekibimizden biri daha önce yazdıklarınızın tamamını görerek konuyu ele alacak.
    .formal-2 = Bu konuda ilk kez yazmıyorsunuz, oysa bir kez yazmanız yetmeliydi. Ekibimizden biri şimdi konuyu sizinle birlikte sonuca ulaştıracak.
    .plain-1 = Bu konuda daha önce de yazmak zorunda kaldığını görüyorum. Şimdi ekibimizden biri önceki yazışmaların tamamını görerek konuyu ele alacak.
    .plain-2 = Bu konuda ilk kez yazmıyorsun, oysa bir kez yazman yetmeliydi. Ekibimizden biri şimdi konuyu seninle birlikte sonuca ulaştıracak.
reason-after-hours =
    .formal-1 = Ekibimiz şu anda mesai dışında, ancak mesajınız ulaştı ve onları bekliyor.
    .formal-2 = Bize çalışma saatlerimizin dışında yazdınız. Mesajınız kaydedildi, ekibimizden biri okuyacak.
    .plain-1 = Ekibimiz şu anda mesai dışında ama mesajın ulaştı ve onları bekliyor.
    .plain-2 = Şu anda çalışma saatlerimizin dışındayız. Mesajın kaydedildi, ekibimizden biri okuyacak.
reason-long-queue =
    .formal-1 = Şu anda pek çok kişi yardım bekliyor, bu yüzden istediğimizden uzun sürecek. Beklettiğimiz için anlayışınıza sığınıyoruz.
    .formal-2 = Şu anda büyük bir yoğunluk var. Sabrınız için teşekkür ederiz, sıranız korunuyor.
    .plain-1 = Şu anda pek çok kişi yardım bekliyor, bu yüzden istediğimizden uzun sürecek. Beklettiğimiz için kusura bakma.
    .plain-2 = Şu anda büyük bir yoğunluk var. Sabrın için teşekkürler, sıran korunuyor.
reason-agent-left =
    .formal-1 = Görüştüğünüz ekip arkadaşımız ayrılmak zorunda kaldı. Bir başkası aynı yerden devam edecek.
    .formal-2 = Görüşmeniz ekibimizden başka birine aktarılıyor; önce şimdiye kadar yazılanları okuyacak.
    .plain-1 = Görüştüğün ekip arkadaşımız ayrılmak zorunda kaldı. Bir başkası aynı yerden devam edecek.
    .plain-2 = Görüşmen ekibimizden başka birine aktarılıyor; önce şimdiye kadar yazılanları okuyacak.
reason-channel-closed =
    .formal-1 = Bu kanal şimdilik kapalı. Ekibimiz sorunuzla başka bir yoldan ilgilenmeye devam edecek.
    .formal-2 = Şu anda buradan artık yanıt veremiyoruz. Sorunuz kaydedildi, ekibimizden biri size dönecek.
    .plain-1 = Bu kanal şimdilik kapalı. Ekibimiz sana başka bir yoldan yardım etmeye devam edecek.
    .plain-2 = Şu anda buradan artık yanıt veremiyoruz. Yazdıkların kaydedildi, ekibimizden biri sana dönecek.

## Bundan sonrası

next-place =
    { $place ->
        [1] Sırada ilk olarak bu görüşme var.
       *[other] Bekleme sırası: { $place }.
    }
next-waiting-time =
    { $minutes ->
        [one] Bekleme süresi yaklaşık { $minutes } dakika.
       *[other] Bekleme süresi yaklaşık { $minutes } dakika.
    }
next-waiting-unknown = Ne kadar süreceğini tam olarak söyleyemiyorum ama biri devraldığında hemen haber vereceğim.
next-nobody-here = Şu an için ekibimizden kimse müsait değil. İlk görecekleri şey bu mesaj olacak.
next-when-back = Yeniden burada olacağımız zaman: { $when }.
next-no-repeating =
    .formal = Bu görüşme baştan sona aktarılacak, hiçbir şeyi tekrarlamanız gerekmeyecek.
    .plain = Bu görüşme baştan sona aktarılacak, hiçbir şeyi tekrarlaman gerekmeyecek.

## Beklerken ve görüşürken

queue-moved =
    { $place ->
        [1] Sıra ilerledi, şimdi ilk olarak bu görüşme var.
       *[other] Sıra ilerledi, yeni bekleme sırası: { $place }.
    }
taken = { $agent } görüşmeye katıldı.
transferred = Bundan sonra { $agent } devam edecek, yazışmamız kendisine iletildi ve okundu.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } döner dönmez devralacak ve konuşmamızın tamamını önünde bulacak. Burada beklemeye gerek yok.
given-back = Görüşme yeniden bana, dijital asistana aktarıldı. Başka bir konu olursa buraya yazmak yeterli; istenirse ekibimizden birini yine çağırırım.
left-queue = Tamam, bu görüşmeyi sıradan çıkardım. Başka nasıl yardımcı olabilirim?
left-queue-solved = Çözüldüğüne sevindim. Bu görüşmeyi sıradan çıkardım. Başka bir konu olursa buraya yazmak yeterli.
closed =
    .formal-1 = Görüşme için teşekkür ederiz. Anlaşılmayan bir şey kaldıysa bize buradan her zaman yazabilirsiniz.
    .formal-2 = Sabrınız ve güveniniz için teşekkür ederiz. Bize ne zaman ihtiyaç duyarsanız buradayız.
    .plain-1 = Görüşme için teşekkürler. Aklına takılan bir şey olursa buradan her zaman yazabilirsin.
    .plain-2 = Sabrın için teşekkürler. Bize ne zaman ihtiyaç duyarsan buradayız.
still-waiting = Bunu ekibimiz için ekledim. Bekleme sırası olduğu gibi korunuyor.
waiting-corrected =
    { $minutes ->
        [one] Bekleme süresi daha önce söylediğimden uzun oldu, bunun için özür dilerim. Şu anki tahmine göre yaklaşık { $minutes } dakika kaldı.
       *[other] Bekleme süresi daha önce söylediğimden uzun oldu, bunun için özür dilerim. Şu anki tahmine göre yaklaşık { $minutes } dakika kaldı.
    }
transferred-team = Görüşmeyi { $team } ekibine aktarıyorum. Önce yazışmamızı okuyacaklar, hiçbir şeyi tekrarlamak gerekmeyecek.
