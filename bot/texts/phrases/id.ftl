### Ucapan asisten dan label jendela obrolan, dalam bahasa Indonesia (Anda).

welcome = Halo! Saya asisten digital. Silakan bertanya dengan bahasa Anda sendiri. Jika Anda ingin berbicara dengan petugas kami, sampaikan saja.
    .plain = Hai! Saya asisten digital. Tanyakan saja apa pun dengan bahasamu sendiri. Kalau kamu mau bicara dengan petugas kami, bilang saja.
greet-reply-1 = Halo! Ada yang bisa saya bantu?
    .plain = Hai! Ada yang bisa saya bantu?
greet-reply-2 = Terima kasih telah menghubungi kami. Ada yang bisa saya bantu?
    .plain = Senang kamu menghubungi kami. Ada yang bisa saya bantu?
thank-reply-1 = Sama-sama. Apakah ada hal lain yang bisa saya bantu?
    .plain = Sama-sama. Ada lagi yang bisa saya bantu?
thank-reply-2 = Dengan senang hati. Silakan kirim pesan lagi jika Anda memerlukan hal lain.
    .plain = Dengan senang hati. Kirim pesan lagi saja kalau kamu butuh hal lain.
goodbye-reply-1 = Sampai jumpa, dan terima kasih telah menghubungi kami.
    .plain = Sampai jumpa, dan terima kasih sudah menghubungi kami.
goodbye-reply-2 = Semoga hari Anda menyenangkan. Anda dapat menghubungi kami kapan saja.
    .plain = Semoga harimu menyenangkan. Kamu bisa menghubungi kami kapan saja.
affirm-reply = Baik. Apa yang ingin Anda ketahui?
    .plain = Baik. Apa yang ingin kamu ketahui?
acknowledged-reply = Baiklah. Jika ada hal lain, silakan kirim pesan lagi.
    .plain = Oke. Kalau ada hal lain, kirim pesan lagi saja.
deny-reply = Baiklah. Silakan ceritakan apa yang bisa saya bantu.
    .plain = Oke. Ceritakan saja apa yang bisa saya bantu.
bot-challenge-reply = Saya asisten digital, bukan manusia. Saya menjawab berdasarkan artikel bantuan kami, dan saya bisa menghubungkan Anda dengan petugas kapan pun Anda mau.
    .plain = Saya asisten digital, bukan manusia. Saya menjawab berdasarkan artikel bantuan kami, dan saya bisa menghubungkanmu dengan petugas kapan pun kamu mau.
decline-human-reply = Tentu, mari kita lanjutkan di sini. Apa yang ingin Anda ketahui?
    .plain = Tentu, kita lanjutkan di sini, ya. Apa yang ingin kamu ketahui?
complain-reply = Mohon maaf atas kejadian ini, dan terima kasih sudah memberi tahu kami. Bolehkah Anda ceritakan secara singkat apa yang terjadi? Saya akan mencari jawabannya atau menghubungkan Anda dengan petugas kami.
    .plain = Maaf atas kejadian ini, dan terima kasih sudah memberi tahu kami. Bisa ceritakan secara singkat apa yang terjadi? Saya akan mencari jawabannya atau menghubungkanmu dengan petugas kami.
chitchat-reply-1 = Saya asisten digital, dan yang paling saya kuasai adalah artikel bantuan kami. Apa yang bisa saya bantu?
chitchat-reply-2 = Maaf, saya belum bisa membantu soal itu karena saya hanya mengetahui layanan kami. Ada yang bisa saya bantu seputar layanan kami?
solved-reply = Syukurlah masalahnya sudah selesai. Jika ada hal lain, silakan kirim pesan lagi.
    .plain = Syukurlah sudah beres. Kalau ada hal lain, kirim pesan lagi saja.
other-languages = Di sini saya dapat menjawab dalam bahasa-bahasa berikut: { $languages }.
conversation-erased = Isi dan data pribadi percakapan ini telah dihapus.
language-changed = Mulai sekarang saya akan menulis kepada Anda dalam bahasa { $language }.
    .plain = Mulai sekarang saya akan menulis kepadamu dalam bahasa { $language }.
which-language = Bahasa apa yang ingin Anda gunakan?
    .plain = Mau pakai bahasa apa?

helpful-question = Apakah jawaban ini membantu?
helpful-yes = Ya, terima kasih
helpful-no = Belum membantu
helpful-thanks = Senang bisa membantu. Apakah ada hal lain?
    .plain = Senang bisa membantu. Ada hal lain?
not-helpful-reply = Mohon maaf, jawaban ini belum sesuai dengan kebutuhan Anda. Bisakah Anda menyampaikan pertanyaannya dengan cara lain? Saya juga bisa menghubungkan Anda dengan petugas kami.
    .plain = Maaf, jawaban ini belum sesuai dengan yang kamu butuhkan. Bisa tanyakan dengan cara lain? Saya juga bisa menghubungkanmu dengan petugas kami.
details-reply = Terima kasih, informasi ini membantu. Saya tidak bisa memeriksanya sendiri, tetapi petugas kami bisa. Apakah Anda ingin saya hubungkan?
    .plain = Terima kasih, informasi ini membantu. Saya tidak bisa memeriksanya sendiri, tapi petugas kami bisa. Mau saya hubungkan?
answer-in-other-language = Untuk saat ini jawaban ini hanya tersedia dalam bahasa { $language }:
answer-translated = Jawaban ini diterjemahkan secara otomatis dari bahasa { $language }, jadi susunan katanya mungkin kurang sempurna:
answer-again = Berikut sekali lagi bagian terpentingnya:
answer-meanwhile = Sambil menunggu, mungkin ini sudah bisa membantu Anda:
    .plain = Sambil menunggu, mungkin ini sudah bisa membantumu:
meanwhile-wanted = Apakah Anda masih ingin berbicara dengan petugas? Anda tetap berada dalam antrean.
    .plain = Kamu masih mau bicara dengan petugas? Kamu tetap di antrean, kok.
meanwhile-stay = Ya, simpan tempat saya
meanwhile-leave = Tidak, sudah selesai
clarify-question = Saya ingin memahami maksud Anda dengan tepat. Pertanyaan mana yang Anda maksud?
    .plain = Saya ingin memahami maksudmu dengan tepat. Pertanyaan mana yang kamu maksud?
clarify-question-one = Saya ingin memahami maksud Anda dengan tepat. Apakah ini yang Anda maksud?
    .plain = Saya ingin memahami maksudmu dengan tepat. Apakah ini yang kamu maksud?
clarify-none = Tidak ada yang sesuai, saya ingin bicara dengan petugas
hedged-answer = Saya belum sepenuhnya yakin ini yang Anda maksud, tetapi mungkin bisa membantu:
    .plain = Saya belum sepenuhnya yakin ini yang kamu maksud, tapi mungkin bisa membantu:
detail-question = Untuk memeriksanya, saya memerlukan informasi berikut dari Anda: { $detail }.
    .plain = Untuk memeriksanya, saya perlu informasi ini dari kamu: { $detail }.
detail-again = Saya tidak menemukannya dalam pesan Anda. Mohon tuliskan ini saja: { $detail }.
    .plain = Saya tidak menemukannya dalam pesanmu. Tuliskan ini saja, ya: { $detail }.
detail-not-found = Data dengan “{ $value }” tidak ditemukan. Mohon periksa dan tuliskan sekali lagi: { $detail }.
    .plain = Data dengan “{ $value }” tidak ditemukan. Coba periksa dan tuliskan sekali lagi: { $detail }.
detail-missing = Saya tidak punya
detail-without = Tidak masalah. Informasi umumnya sebagai berikut:
detail-email = alamat email Anda
    .plain = alamat emailmu
detail-order = nomor pesanan Anda
    .plain = nomor pesananmu
live-failed = Maaf, saat ini saya tidak dapat memeriksanya. Informasi umumnya sebagai berikut:
live-nothing = Data tersebut tidak ditemukan. Informasi umumnya sebagai berikut:
demo-order-is = **Pesanan { $order }:** { $status }.

    Pembaruan terakhir: { $day }.
demo-order-packed = sedang dikemas di gudang kami
demo-order-shipped = sedang dalam perjalanan ke tempat Anda
    .plain = sedang dalam perjalanan ke tempatmu
demo-order-delivered = sudah diterima di alamat tujuan
choose-one = Silakan pilih salah satu dari berikut ini:
person-button = Bicara dengan petugas
unsure-reply-1 = Sepertinya saya belum memahami maksud Anda dengan benar. Bisakah Anda menyampaikannya dengan kata lain, sedikit lebih rinci?
    .plain = Sepertinya saya belum memahami maksudmu dengan benar. Bisa disampaikan dengan kata lain, sedikit lebih rinci?
unsure-reply-2 = Maksudnya belum begitu jelas bagi saya. Bisakah Anda menjelaskannya dalam satu atau dua kalimat?
    .plain = Maksudnya belum begitu jelas bagi saya. Bisa kamu jelaskan dalam satu atau dua kalimat?
nothing-to-read = Saya tidak menemukan pertanyaan dalam pesan Anda. Bisakah Anda menuliskan secara singkat tentang apa?
    .plain = Saya tidak menemukan pertanyaan dalam pesanmu. Bisa tuliskan secara singkat tentang apa?
empty-message = Pesan Anda kosong. Silakan tulis kembali pertanyaan Anda.
    .plain = Pesanmu kosong. Tulis lagi pertanyaanmu, ya.
message-too-long = Pesan Anda lebih dari { $limit } karakter. Bisakah Anda mengirim bagian yang terpenting?
    .plain = Pesanmu lebih dari { $limit } karakter. Bisa kirim bagian yang terpenting?
something-went-wrong = Terjadi gangguan di pihak kami, mohon maaf. Pesan Anda sudah tersimpan. Silakan coba lagi sebentar lagi atau minta bicara dengan petugas.
    .plain = Terjadi gangguan di pihak kami, maaf, ya. Pesanmu sudah tersimpan. Coba lagi sebentar lagi atau minta bicara dengan petugas.

widget-title = Bantuan dan kontak
widget-subtitle = Kami menjawab dalam bahasa Anda
    .plain = Kami menjawab dalam bahasamu
widget-open = Buka obrolan
widget-close = Tutup obrolan
widget-assistant = Asisten
widget-you = Anda
    .plain = Kamu
widget-agent = Petugas
widget-placeholder = Tulis pesan Anda…
    .plain = Tulis pesanmu…
widget-send = Kirim
widget-person = Bicara dengan petugas
widget-language = Bahasa
widget-language-automatic = Otomatis
widget-menu = Opsi lainnya
widget-messages = Percakapan
widget-choices = Saran balasan
widget-assistant-typing = Asisten sedang mengetik…
widget-agent-typing = { $agent } sedang mengetik…
widget-connecting = Menghubungkan…
widget-reconnecting = Koneksi terputus. Menghubungkan kembali…
widget-offline = Anda sedang offline. Pesan Anda akan dikirim begitu koneksi kembali.
    .plain = Kamu sedang offline. Pesanmu akan dikirim begitu koneksi kembali.
widget-sending = Mengirim…
widget-sent = Terkirim
widget-not-sent = Tidak terkirim.
widget-retry = Coba lagi
widget-new-messages = Pesan baru
widget-new-conversation = Mulai percakapan baru
widget-closed = Percakapan ini sudah ditutup.
widget-closed-go-on = Percakapan ini sudah ditutup. Tulis di sini untuk melanjutkannya.
widget-waiting = Menunggu petugas
widget-leave-queue = Lanjut dengan asisten saja
widget-with-agent = Anda sedang berbicara dengan { $agent }
    .plain = Kamu sedang berbicara dengan { $agent }
widget-too-long = Pesan Anda terlalu panjang.
    .plain = Pesanmu terlalu panjang.
widget-error = Tidak berhasil. Silakan coba lagi.
    .plain = Tidak berhasil. Coba lagi, ya.
widget-articles = Artikel bantuan
widget-articles-search = Cari di artikel bantuan
widget-articles-none = Tidak ada yang ditemukan. Tuliskan pertanyaan Anda di bawah.
    .plain = Tidak ada yang ketemu. Tulis pertanyaanmu di bawah, ya.
widget-articles-back = Kembali ke obrolan
widget-articles-page = Buka di halaman tersendiri
widget-articles-machine = Teks ini diterjemahkan oleh komputer dan belum diperiksa oleh siapa pun.
widget-today = Hari ini
widget-yesterday = Kemarin

survey-csat = Seberapa puas Anda dengan bantuan yang Anda terima?
    .plain = Seberapa puas kamu dengan bantuan yang kamu terima?
survey-csat-1 = Sangat tidak puas
survey-csat-2 = Tidak puas
survey-csat-3 = Netral
survey-csat-4 = Puas
survey-csat-5 = Sangat puas
survey-nps = Seberapa besar kemungkinan Anda merekomendasikan kami kepada teman atau rekan kerja?
    .plain = Seberapa besar kemungkinan kamu merekomendasikan kami kepada teman atau rekan kerja?
survey-comment = Adakah hal lain yang ingin Anda sampaikan kepada kami?
    .plain = Ada hal lain yang ingin kamu sampaikan kepada kami?
survey-thanks = Terima kasih. Jawaban Anda membantu kami menjadi lebih baik.
    .plain = Terima kasih. Jawabanmu membantu kami menjadi lebih baik.
survey-text-csat = Seberapa puas Anda dengan bantuan yang Anda terima? Silakan balas dengan angka dari 1 (sangat tidak puas) sampai 5 (sangat puas).
    .plain = Seberapa puas kamu dengan bantuan yang kamu terima? Balas dengan angka dari 1 (sangat tidak puas) sampai 5 (sangat puas).
survey-text-nps = Lalu, seberapa besar kemungkinan Anda merekomendasikan kami? Silakan balas dengan angka dari 0 (sangat tidak mungkin) sampai 10 (sangat mungkin).
    .plain = Lalu, seberapa besar kemungkinan kamu merekomendasikan kami? Balas dengan angka dari 0 (sangat tidak mungkin) sampai 10 (sangat mungkin).
survey-text-comment = Terima kasih. Jika ada hal lain tentang percakapan ini yang ingin Anda sampaikan, silakan tulis di pesan berikutnya.
    .plain = Terima kasih. Kalau ada hal lain tentang percakapan ini yang ingin kamu sampaikan, tulis saja di pesan berikutnya.
follow-up = Kemarin kita membahas pertanyaan Anda. Apakah masalahnya sudah selesai? Jika belum, silakan kirim pesan di sini, dan kita lanjutkan dari sana.
    .plain = Kemarin kita membahas pertanyaanmu. Sudah selesai? Kalau belum, kirim pesan saja di sini, dan kita lanjutkan dari sana.

contact-question = Bagaimana kami dapat menghubungi Anda? Silakan tuliskan alamat email atau nomor telepon, dan petugas kami akan menghubungi Anda.
    .plain = Bagaimana kami bisa menghubungimu? Tuliskan alamat email atau nomor telepon, dan petugas kami akan menghubungimu.
contact-thanks = Terima kasih. Petugas kami akan menghubungi Anda melalui { $contact }.
    .plain = Terima kasih. Petugas kami akan menghubungimu melalui { $contact }.
contact-invalid = Saya belum menemukan alamat email atau nomor telepon di sini. Mohon diperiksa sekali lagi.
    .plain = Saya belum menemukan alamat email atau nomor telepon di sini. Coba periksa sekali lagi, ya.
time-today = hari ini pukul { $time }
time-tomorrow = besok pukul { $time }
time-date =
    pada hari { $weekday ->
        [mon] Senin
        [tue] Selasa
        [wed] Rabu
        [thu] Kamis
        [fri] Jumat
        [sat] Sabtu
       *[sun] Minggu
    }, { $date }, pukul { $time }
time-in-zone = { $when } ({ $zone })

translation-missing = Pesan ini tidak berhasil saya terjemahkan. Berikut teks aslinya dalam bahasa { $language }:
translated-by-machine = (diterjemahkan otomatis)

widget-survey-title = Bagaimana layanan kami?
widget-survey-send = Kirim
widget-survey-skip = Nanti saja
widget-survey-comment = Komentar Anda (opsional)
    .plain = Komentarmu (opsional)
widget-nps-low = Sangat tidak mungkin
widget-nps-high = Sangat mungkin
widget-contact-title = Kontak Anda
    .plain = Kontakmu
widget-contact-placeholder = Alamat email atau nomor telepon
widget-contact-send = Kirim
widget-help-title = Anda juga dapat menghubungi kami di sini
    .plain = Kamu juga bisa menghubungi kami di sini
widget-help-more = Negara lain
widget-help-elsewhere = Dari mana saja
widget-help-local = waktu setempat
widget-attach = Lampirkan file
widget-attachment-sending = Mengirim { $name }…
widget-attachment-cancel = Jangan kirim { $name }
widget-attachment-too-large = Ukuran file ini lebih dari { $limit } MB. Silakan pilih file yang lebih kecil.
widget-attachment-refused = File jenis ini tidak dapat dikirim di sini. Gambar, suara, video, PDF, teks, dan dokumen kantor dapat dikirim.
widget-attachment-mismatch = Isi file ini tidak sesuai dengan namanya. Silakan kirim file aslinya.
widget-attachment-quota = Anda sudah mengirim file sebanyak yang dapat kami terima di sini. Silakan tuliskan isi file ini.
    .plain = Kamu sudah mengirim file sebanyak yang bisa kami terima di sini. Tuliskan saja isi file ini.
widget-attachment-no-room = Saat ini kami tidak dapat menerima file. Silakan tuliskan isi file ini.
widget-attachment-open = Buka { $name }
consent-standard = Kami menyimpan apa yang Anda tulis dan kirim di sini agar dapat membantu Anda. Anda dapat meminta penghapusannya kapan saja.
    .plain = Kami menyimpan apa yang kamu tulis dan kirim di sini agar bisa membantumu. Kamu bisa meminta penghapusannya kapan saja.
widget-consent-agree = Saya setuju
widget-consent-link = Kebijakan privasi
widget-translated = Diterjemahkan otomatis dari bahasa { $language }
widget-show-original = Tampilkan teks asli
widget-show-translation = Tampilkan terjemahan

## Aplikasi perpesanan

commands-reply = Silakan tanyakan apa saja. /human menghubungkan Anda dengan petugas, /language mengganti bahasa, dan /stop menghentikan pesan dari kami.
    .plain = Tanyakan apa saja. /human menghubungkanmu dengan petugas, /language mengganti bahasa, dan /stop menghentikan pesan dari kami.
stop-reply = Anda tidak akan menerima pesan lagi dari kami. Jika ingin melanjutkan, cukup kirim pesan.
    .plain = Kamu tidak akan menerima pesan lagi dari kami. Kalau mau lanjut, kirim pesan saja.
choices-open = Pilih
sent-photo = Foto
sent-video = Video
sent-animation = Animasi
sent-voice = Pesan suara
sent-audio = Berkas audio
sent-document = Dokumen
sent-sticker = Stiker
sent-contact = Kontak
sent-location = Lokasi
sent-invitation = Undangan rapat
sent-unknown = Sesuatu yang tidak dapat ditampilkan di sini

## Jawaban: kelanjutannya

next-step = Terima kasih sudah melakukannya. Berikut kelanjutannya:
nothing-further = Berarti Anda sudah melakukan semua yang disarankan artikel bantuan kami. Apakah Anda ingin saya hubungkan dengan petugas?
    .plain = Berarti kamu sudah melakukan semua yang disarankan artikel bantuan kami. Mau saya hubungkan dengan petugas?
