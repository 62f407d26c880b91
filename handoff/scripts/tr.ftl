### Türkçe: sohbet bir insana aktarılırken okunan metinler. formal = siz, plain = sen.

salutation =
    .formal = Sayın { $name },
    .plain = Merhaba { $name },
feeling-calm =
    .formal-1 = Mesajınız için teşekkür ederiz.
    .formal-2 = Bize ulaştığınız için teşekkür ederiz.
    .plain-1 = Mesajın için teşekkürler.
    .plain-2 = Bize yazdığın için teşekkürler.
feeling-frustrated =
    .formal-1 = Bunun sizin için ne kadar can sıkıcı olduğunu anlıyorum.
    .formal-2 = Bunun zamanınızı aldığını ve sizi yorduğunu anlıyorum.
    .plain-1 = Bunun senin için ne kadar can sıkıcı olduğunu anlıyorum.
    .plain-2 = Bunun zamanını aldığını ve seni yorduğunu anlıyorum.
feeling-angry =
    .formal-1 = Yaşadığınız sıkıntıyı görüyorum.
    .formal-2 = Size daha iyi bir hizmet sunmalıydık.
    .plain-1 = Yaşadığın sıkıntıyı görüyorum.
    .plain-2 = Sana daha iyi bir hizmet sunmalıydık.
feeling-worried =
    .formal-1 = Bunun sizi endişelendirdiğini anlıyorum.
    .formal-2 = Tedirgin olmakta haklısınız.
    .plain-1 = Bunun seni endişelendirdiğini anlıyorum.
    .plain-2 = Tedirgin olmakta haklısın.
feeling-sad =
    .formal-1 = Yaşadığınız hayal kırıklığını anlıyorum.
    .formal-2 = Size böyle bir deneyim yaşatmak istemezdik.
    .plain-1 = Yaşadığın hayal kırıklığını anlıyorum.
    .plain-2 = Böyle olmamalıydı.
feeling-despair =
    .formal-1 = Bunu benimle paylaştığınız için teşekkür ederim. Bununla tek başınıza kalmamalısınız. Ekibimizden birinin herkesten önce sizinle görüşmesini rica ediyorum. Şu anda tehlikedeyseniz lütfen hemen acil yardım hattını ya da güvendiğiniz birini arayın.
    .formal-2 = Bunu yazmanız çok iyi oldu. Burada hiçbir şey hissettiklerinizden daha önemli değil. Ekibimizin önce sizinle görüşmesini rica ediyorum. Şu anda bir tehlike varsa lütfen hemen acil yardım hattını ya da bir yakınınızı arayın.
    .plain-1 = Bunu benimle paylaştığın için teşekkür ederim. Bununla tek başına kalmamalısın. Ekibimizden birinin herkesten önce seninle görüşmesini rica ediyorum. Şu anda tehlikedeysen lütfen hemen acil yardım hattını ya da güvendiğin birini ara.
    .plain-2 = Bunu yazman çok iyi oldu. Burada hiçbir şey hissettiklerinden daha önemli değil. Ekibimizin önce seninle görüşmesini rica ediyorum. Şu anda bir tehlike varsa lütfen hemen acil yardım hattını ya da bir yakınını ara.
despair-nobody =
    .formal = Şu anda ekibimizden kimse burada değil. Lütfen yanıtımızı beklemeden biriyle konuşun.
    .plain = Şu anda ekibimizden kimse burada değil. Lütfen yanıtımızı beklemeden biriyle konuş.
despair-line =
    .formal = Buradan da biriyle konuşabilirsiniz: { $line }
    .plain = Buradan da biriyle konuşabilirsin: { $line }
feeling-grief =
    .formal-1 = Başınız sağ olsun. Ekibimizden biri bu konuyla sizinle birlikte ilgilenecek, hiçbir şeyin acelesi yok.
    .formal-2 = En içten başsağlığı dileklerimizi sunarız. Yapılması gereken her şeyde ekibimizden biri size yardımcı olacak, acele etmeniz gerekmiyor.
    .plain-1 = Başın sağ olsun. Ekibimizden biri bu konuyla seninle birlikte ilgilenecek, hiçbir şeyin acelesi yok.
    .plain-2 = Acını paylaşıyor, başsağlığı diliyoruz. Yapılması gereken her şeyde ekibimizden biri sana yardımcı olacak, acele etmen gerekmiyor.
apology =
    .formal = Bunun için özür dileriz.
    .plain = Bunun için çok üzgünüz.
why-not-sure =
    .formal = Bu konuda verebileceğim kesin bir yanıt yok; tahminle sizi yanlış yönlendirmek istemem.
    .plain = Bu konuda verebileceğim kesin bir yanıt yok; tahmin de yürütmek istemem.
why-not-helpful =
    .formal = Yanıtlarım şu ana kadar işinize yaramadı.
    .plain = Yanıtlarım şu ana kadar işine yaramadı.
why-came-back =
    .formal = Bu konuda bize daha önce de yazmak zorunda kaldınız.
    .plain = Bu konuda bize daha önce de yazmak zorunda kaldın.
takeover =
    .formal = Görüşmenizi müşteri hizmetleri ekibimize ilettim.
    .plain = Görüşmeni müşteri hizmetleri ekibimize ilettim.
takeover-closed =
    .formal = Müşteri hizmetleri ekibimiz şu anda müsait değil. Mesajınız bize ulaştı, bir temsilcimiz okuyacak.
    .plain = Müşteri hizmetleri ekibimiz şu anda müsait değil. Mesajın bize ulaştı, bir temsilcimiz okuyacak.
next-place =
    .formal =
        { $place ->
            [1] Sırada ilk sizsiniz.
           *[other] Sırada { $place }. kişisiniz.
        }
    .plain =
        { $place ->
            [1] Sırada ilk sensin.
           *[other] Sırada { $place }. kişisin.
        }
next-nobody-here =
    .formal = Şu anda müsait bir temsilcimiz yok. Biri bağlanır bağlanmaz size buradan haber vereceğim.
    .plain = Şu anda müsait bir temsilcimiz yok. Biri bağlanır bağlanmaz sana buradan haber vereceğim.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] Bekleme süresi yaklaşık { $minutes } dakika.
           *[other] Bekleme süresi yaklaşık { $minutes } dakika.
        }
    .plain =
        { $minutes ->
            [one] Bekleme süresi yaklaşık { $minutes } dakika.
           *[other] Bekleme süresi yaklaşık { $minutes } dakika.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] Bekleme süresi yaklaşık { $hours } saat.
           *[other] Bekleme süresi yaklaşık { $hours } saat.
        }
    .plain =
        { $hours ->
            [one] Bekleme süresi yaklaşık { $hours } saat.
           *[other] Bekleme süresi yaklaşık { $hours } saat.
        }
next-waiting-hour-and-half =
    .formal = Bekleme süresi yaklaşık bir buçuk saat.
    .plain = Bekleme süresi yaklaşık bir buçuk saat.
next-waiting-unknown =
    .formal = Ne kadar süreceğini tam olarak söyleyemiyorum ama bir temsilcimiz bağlandığında size buradan hemen haber vereceğim.
    .plain = Ne kadar süreceğini tam olarak söyleyemiyorum ama bir temsilcimiz bağlandığında sana buradan hemen haber vereceğim.
next-long-queue =
    .formal = Şu anda çok sayıda talep alıyoruz. Sabrınız için teşekkür ederiz.
    .plain = Şu anda çok sayıda mesaj alıyoruz. Sabrın için teşekkürler.
next-when-back =
    .formal = Ekibimiz { $when } yeniden hizmetinizde.
    .plain = Ekibimiz { $when } yeniden burada.
next-no-repeating =
    .formal = Temsilcilerimiz tüm yazışmamızı görebilir, hiçbir şeyi tekrarlamanız gerekmez.
    .plain = Temsilcilerimiz tüm yazışmamızı görebilir, hiçbir şeyi tekrarlaman gerekmez.
waiting-longer =
    .formal = Bekleme süresi size söylediğimden uzun sürüyor. Özür dilerim.
    .plain = Beklemen söylediğimden uzun sürüyor. Kusura bakma.
still-waiting =
    .formal = Mesajınızı da ekibimize ilettim. Yeniden yazmanız sıranızı değiştirmez.
    .plain = Mesajını da ekibimize ilettim. Yeniden yazman sıranı değiştirmez.
still-waiting-first =
    .formal = Bu mesajınızı da ekibimize ilettim. Burada başka bir şey yapmanız gerekmiyor.
    .plain = Bu mesajını da ekibimize ilettim. Burada başka bir şey yapman gerekmiyor.
left-queue =
    .formal = Tamam, artık bekleme sırasında değilsiniz. Size başka nasıl yardımcı olabilirim?
    .plain = Tamam, artık bekleme sırasında değilsin. Sana başka nasıl yardımcı olabilirim?
left-queue-solved =
    .formal = Çözüldüğüne sevindim. Artık bekleme sırasında değilsiniz. Başka bir konu olursa buraya yazabilirsiniz.
    .plain = Çözüldüğüne sevindim! Artık bekleme sırasında değilsin. Başka bir konu olursa buraya yazabilirsin.
taken =
    .formal = { $agent } görüşmeye katıldı, şimdi sizinle ilgileniyor.
    .plain = { $agent } görüşmeye katıldı, şimdi seninle ilgileniyor.
transferred =
    .formal = Bundan sonra sizinle { $agent } ilgilenecek; tüm yazışmamızı görebiliyor.
    .plain = Bundan sonra seninle { $agent } ilgilenecek; tüm yazışmamızı görebiliyor.
transferred-away =
    .formal = { $agent } döner dönmez görüşmeyi devralacak ve tüm yazışmamızı görebilecek. Burada beklemenize gerek yok.
    .plain = { $agent } döner dönmez görüşmeyi devralacak ve tüm yazışmamızı görebilecek. Burada beklemene gerek yok.
transferred-team =
    .formal = Görüşmenizi başka bir ekibe aktarıyorum: { $team }. Tüm yazışmamızı görebilirler, hiçbir şeyi tekrarlamanız gerekmez.
    .plain = Görüşmeni başka bir ekibe aktarıyorum: { $team }. Tüm yazışmamızı görebilirler, hiçbir şeyi tekrarlaman gerekmez.
agent-left =
    .formal = Sizinle görüşen temsilcimiz görüşmeden ayrılmak zorunda kaldı. Başka bir temsilcimiz devam edecek.
    .plain = Seninle görüşen temsilcimiz ayrılmak zorunda kaldı. Başka bir temsilcimiz devam edecek.
given-back =
    .formal = Temsilcimiz görüşmeyi yeniden bana, dijital asistana devretti. Başka bir konu olursa buraya yazabilirsiniz; istediğiniz zaman sizi yeniden bir temsilcimize bağlayabilirim.
    .plain = Temsilcimiz görüşmeyi yeniden bana, dijital asistana devretti. Başka bir konu olursa buraya yazabilirsin; istediğin zaman seni yeniden bir temsilcimize bağlayabilirim.
closed =
    .formal-1 = Bizimle görüştüğünüz için teşekkür ederiz. Aklınıza takılan bir şey olursa bize buradan her zaman yazabilirsiniz.
    .formal-2 = Sabrınız ve güveniniz için teşekkür ederiz. Bize ne zaman ihtiyaç duyarsanız buradayız.
    .plain-1 = Bizimle görüştüğün için teşekkürler. Aklına takılan bir şey olursa buradan her zaman yazabilirsin.
    .plain-2 = Sabrın için teşekkürler. Bize ne zaman ihtiyaç duyarsan buradayız.

feeling-emergency =
    .formal-1 = Lütfen önce kendinizin ve çevrenizdekilerin güvende olduğundan emin olun. Yaralanan ya da tehlikede olan biri varsa yanıtımızı beklemeden hemen acil yardım hattını arayın. Ekibimizden birinin her şeyden önce bununla ilgilenmesini rica ediyorum.
    .formal-2 = Güvenliğiniz her şeyden önemli: lütfen tehlikeli olabilecek şeylerden uzak durun. Biri zarar gördüyse ya da görmüş olma ihtimali varsa bizi beklemeden derhâl acil yardım hattını arayın. Ekibimizden birinin önce sizin mesajınızı okumasını rica ediyorum.
    .plain-1 = Lütfen önce kendinin ve çevrendekilerin güvende olduğundan emin ol. Yaralanan ya da tehlikede olan biri varsa yanıtımızı beklemeden hemen acil yardım hattını ara. Ekibimizden birinin her şeyden önce bununla ilgilenmesini rica ediyorum.
    .plain-2 = Güvenliğin her şeyden önemli: lütfen tehlikeli olabilecek şeylerden uzak dur. Biri zarar gördüyse ya da görmüş olma ihtimali varsa bizi beklemeden derhâl acil yardım hattını ara. Ekibimizden birinin önce senin mesajını okumasını rica ediyorum.
feeling-compromised =
    .formal-1 = Hâlâ yapabiliyorsanız lütfen şimdi şifrenizi değiştirin. Ödeme bilgilerinizin ele geçirilmiş olma ihtimali varsa bankanızdan ya da kartı veren kuruluştan kartı kullanıma kapatmasını isteyin. Ekibimiz buna diğer konulardan önce bakacak.
    .formal-2 = Bize haber verdiğiniz için teşekkür ederiz. Hemen şimdi iki şey yapmakta fayda var: hesabınıza hâlâ girebiliyorsanız şifrenizi değiştirmek, ödeme bilgilerinizin başkasının eline geçmiş olma ihtimali varsa da bankanızdan kartı kapatmasını istemek. Mesajınıza diğer konulardan önce bakacağız.
    .plain-1 = Hâlâ yapabiliyorsan lütfen şimdi şifreni değiştir. Ödeme bilgilerinin ele geçirilmiş olma ihtimali varsa bankandan ya da kartı veren kuruluştan kartı kullanıma kapatmasını iste. Ekibimiz buna diğer konulardan önce bakacak.
    .plain-2 = Bize haber verdiğin için teşekkürler. Hemen şimdi iki şey yapmakta fayda var: hesabına hâlâ girebiliyorsan şifreni değiştirmek, ödeme bilgilerinin başkasının eline geçmiş olma ihtimali varsa da bankandan kartı kapatmasını istemek. Mesajına diğer konulardan önce bakacağız.
misread =
    .formal = Özür dilerim, sizi yanlış anladım. Bir temsilcimiz yine de yazışmamızı görecek. Neye ihtiyacınız olduğunu yazmanız yeterli.
    .plain = Kusura bakma, seni yanlış anladım. Bir temsilcimiz yine de yazışmamızı görecek. Neye ihtiyacın olduğunu yazman yeterli.
