### Ucapan penyambutan saat petugas mengambil alih, dalam bahasa Indonesia (formal: Anda; plain: kamu).

salutation =
    .formal = Halo, Bapak/Ibu { $name }.
    .plain = Hai, { $name }.
feeling-calm =
    .formal-1 = Terima kasih atas pesan Anda.
    .formal-2 = Terima kasih telah menghubungi kami.
    .plain-1 = Terima kasih atas pesanmu.
    .plain-2 = Terima kasih sudah menghubungi kami.
feeling-frustrated =
    .formal-1 = Saya memahami betapa hal ini menyulitkan Anda.
    .formal-2 = Saya memahami bahwa hal ini menyita waktu dan menguji kesabaran Anda.
    .plain-1 = Saya paham ini bikin kamu kesal.
    .plain-2 = Saya paham ini menyita waktumu.
feeling-angry =
    .formal-1 = Saya memahami betapa besar kesulitan yang Anda alami.
    .formal-2 = Seharusnya Anda mendapatkan layanan yang lebih baik dari kami.
    .plain-1 = Saya paham betapa repotnya kamu karena ini.
    .plain-2 = Seharusnya kamu mendapatkan layanan yang lebih baik dari kami.
feeling-worried =
    .formal-1 = Saya memahami kekhawatiran Anda.
    .formal-2 = Wajar jika hal ini membuat Anda gelisah.
    .plain-1 = Saya paham kamu khawatir.
    .plain-2 = Wajar kalau kamu gelisah.
feeling-sad =
    .formal-1 = Saya memahami bahwa hal ini mengecewakan Anda.
    .formal-2 = Bukan pengalaman seperti ini yang ingin kami berikan kepada Anda.
    .plain-1 = Saya paham ini bikin kamu kecewa.
    .plain-2 = Seharusnya tidak begini.
feeling-despair =
    .formal-1 = Terima kasih telah menceritakan hal ini kepada saya. Anda tidak seharusnya menghadapinya sendirian. Saya meminta petugas kami untuk berbicara dengan Anda lebih dulu daripada yang lain. Jika Anda sedang dalam bahaya saat ini, mohon segera hubungi layanan darurat atau seseorang yang Anda percayai.
    .formal-2 = Syukurlah Anda menuliskan hal ini. Apa yang Anda rasakan lebih penting daripada apa pun di sini, dan saya meminta petugas kami untuk mendahulukan Anda. Jika saat ini Anda berada dalam bahaya, mohon segera hubungi layanan darurat atau orang terdekat Anda.
    .plain-1 = Terima kasih sudah menceritakan ini kepada saya. Kamu tidak seharusnya menghadapinya sendirian. Saya meminta petugas kami untuk bicara denganmu lebih dulu daripada yang lain. Kalau kamu sedang dalam bahaya sekarang, tolong segera hubungi layanan darurat atau seseorang yang kamu percayai.
    .plain-2 = Syukurlah kamu menuliskan ini. Apa yang kamu rasakan lebih penting daripada apa pun di sini, dan saya meminta petugas kami untuk mendahulukanmu. Kalau sekarang kamu berada dalam bahaya, tolong segera hubungi layanan darurat atau orang terdekatmu.
despair-nobody =
    .formal = Saat ini tidak ada petugas kami yang siaga. Mohon jangan menunggu jawaban kami untuk berbicara dengan seseorang.
    .plain = Saat ini tidak ada petugas kami yang siaga. Jangan tunggu jawaban kami untuk bicara dengan seseorang, ya.
despair-line =
    .formal = Anda juga dapat berbicara dengan seseorang di sini: { $line }
    .plain = Kamu juga bisa bicara dengan seseorang di sini: { $line }
feeling-grief =
    .formal-1 = Kami turut berdukacita sedalam-dalamnya. Petugas kami akan mengurus hal ini bersama Anda, dan tidak ada yang perlu diburu-buru.
    .formal-2 = Mohon terimalah ucapan belasungkawa kami yang tulus. Petugas kami akan membantu Anda dalam segala hal yang perlu diurus, tanpa tergesa-gesa dan sesuai dengan keadaan Anda.
    .plain-1 = Kami turut berdukacita. Petugas kami akan mengurus hal ini bersamamu, dan tidak ada yang perlu diburu-buru.
    .plain-2 = Terimalah ucapan belasungkawa kami yang tulus. Petugas kami akan membantumu dalam segala hal yang perlu diurus, pelan-pelan saja, sesuai dengan keadaanmu.
apology =
    .formal = Kami mohon maaf atas hal ini.
    .plain = Kami benar-benar minta maaf.
why-not-sure =
    .formal = Saya tidak memiliki jawaban yang pasti untuk ini dan tidak ingin menebak-nebak.
    .plain = Saya belum punya jawaban yang pasti untuk ini dan tidak mau asal menebak.
why-not-helpful =
    .formal = Jawaban saya belum membantu Anda sejauh ini.
    .plain = Jawaban saya belum membantumu sejauh ini.
why-came-back =
    .formal = Anda sampai harus menghubungi kami lagi mengenai hal ini.
    .plain = Kamu sampai harus menghubungi kami lagi soal ini.
takeover =
    .formal = Percakapan Anda sudah saya teruskan ke tim layanan pelanggan kami.
    .plain = Percakapanmu sudah saya teruskan ke tim layanan pelanggan kami.
takeover-closed =
    .formal = Saat ini di luar jam layanan kami. Pesan Anda sudah kami terima dan akan dibaca oleh petugas kami.
    .plain = Saat ini di luar jam layanan kami. Pesanmu sudah kami terima dan akan dibaca oleh petugas kami.
next-place =
    .formal =
        { $place ->
            [1] Anda mendapat giliran berikutnya.
           *[other] Anda berada di urutan ke-{ $place } dalam antrean.
        }
    .plain =
        { $place ->
            [1] Kamu dapat giliran berikutnya.
           *[other] Kamu di urutan ke-{ $place } dalam antrean.
        }
next-nobody-here =
    .formal = Saat ini belum ada petugas yang tersedia. Anda akan saya kabari di sini begitu ada petugas yang mengambil alih.
    .plain = Saat ini belum ada petugas yang tersedia. Kamu akan saya kabari di sini begitu ada petugas yang mengambil alih.
next-waiting-time =
    .formal =
        { $minutes ->
           *[other] Waktu tunggunya sekitar { $minutes } menit.
        }
    .plain =
        { $minutes ->
           *[other] Waktu tunggunya sekitar { $minutes } menit.
        }
next-waiting-hours =
    .formal =
        { $hours ->
           *[other] Waktu tunggunya sekitar { $hours } jam.
        }
    .plain =
        { $hours ->
           *[other] Waktu tunggunya sekitar { $hours } jam.
        }
next-waiting-hour-and-half =
    .formal = Waktu tunggunya sekitar satu setengah jam.
    .plain = Waktu tunggunya sekitar satu setengah jam.
next-waiting-unknown =
    .formal = Saya tidak dapat memastikan berapa lama waktunya, tetapi Anda akan saya kabari di sini begitu ada petugas yang mengambil alih.
    .plain = Saya belum bisa memastikan berapa lama waktunya, tapi kamu akan saya kabari di sini begitu ada petugas yang mengambil alih.
next-long-queue =
    .formal = Saat ini banyak sekali permintaan yang masuk. Terima kasih atas kesabaran Anda.
    .plain = Saat ini banyak sekali permintaan yang masuk. Terima kasih atas kesabaranmu.
next-when-back =
    .formal = Kami kembali melayani Anda { $when }.
    .plain = Kami kembali melayanimu { $when }.
next-no-repeating =
    .formal = Petugas kami dapat melihat seluruh percakapan, jadi Anda tidak perlu mengulang apa pun.
    .plain = Petugas kami bisa melihat seluruh percakapan, jadi kamu tidak perlu mengulang apa pun.
waiting-longer =
    .formal = Waktu tunggunya lebih lama daripada yang saya sampaikan kepada Anda. Mohon maaf.
    .plain = Ternyata lebih lama daripada yang saya bilang ke kamu. Maaf, ya.
still-waiting =
    .formal = Pesan ini sudah saya teruskan juga ke petugas kami. Hal ini tidak mengubah urutan Anda dalam antrean.
    .plain = Pesan ini sudah saya teruskan juga ke petugas kami. Ini tidak mengubah urutanmu dalam antrean.
still-waiting-first =
    .formal = Pesan ini juga sudah saya teruskan ke petugas kami. Anda tidak perlu melakukan apa pun lagi di sini.
    .plain = Pesan ini juga sudah saya teruskan ke petugas kami. Kamu tidak perlu melakukan apa pun lagi di sini.
left-queue =
    .formal = Baik, Anda sudah tidak berada dalam antrean. Ada lagi yang bisa saya bantu untuk Anda?
    .plain = Oke, kamu sudah tidak di antrean lagi. Ada lagi yang bisa saya bantu?
left-queue-solved =
    .formal = Syukurlah masalahnya sudah selesai. Anda sudah tidak berada dalam antrean. Jika ada hal lain, silakan kirim pesan lagi.
    .plain = Syukurlah sudah beres! Kamu sudah tidak di antrean lagi. Kalau ada hal lain, kirim pesan saja.
taken =
    .formal = { $agent } sudah bergabung dan akan membantu Anda.
    .plain = { $agent } sudah bergabung dan akan membantumu.
transferred =
    .formal = Selanjutnya { $agent } yang akan membantu Anda dan dapat melihat seluruh percakapan kita.
    .plain = Selanjutnya { $agent } yang akan membantumu dan bisa melihat seluruh percakapan kita.
transferred-away =
    .formal = { $agent } akan melanjutkan begitu kembali dan dapat melihat seluruh percakapan kita. Anda tidak perlu menunggu di sini.
    .plain = { $agent } akan melanjutkan begitu kembali dan bisa melihat seluruh percakapan kita. Kamu tidak perlu menunggu di sini.
transferred-team =
    .formal = Percakapan Anda saya teruskan ke tim lain: { $team }. Mereka dapat melihat seluruh percakapan, jadi Anda tidak perlu mengulang apa pun.
    .plain = Percakapanmu saya teruskan ke tim lain: { $team }. Mereka bisa melihat seluruh percakapan, jadi kamu tidak perlu mengulang apa pun.
agent-left =
    .formal = Petugas yang melayani Anda terpaksa meninggalkan percakapan. Petugas lain akan melanjutkan.
    .plain = Petugas yang membantumu terpaksa pergi. Petugas lain akan melanjutkan.
given-back =
    .formal = Petugas kami telah mengembalikan percakapan ini kepada saya, asisten digital. Jika ada hal lain, silakan kirim pesan; saya dapat menghubungkan Anda lagi dengan petugas kami kapan saja.
    .plain = Petugas kami sudah mengembalikan percakapan ini ke saya, asisten digital. Kalau ada hal lain, kirim pesan saja; saya bisa menghubungkanmu lagi dengan petugas kami kapan saja.
closed =
    .formal-1 = Terima kasih telah menghubungi kami. Jika masih ada yang belum jelas, silakan kirim pesan kepada kami di sini kapan saja.
    .formal-2 = Terima kasih atas kesabaran dan kepercayaan Anda. Silakan hubungi kami kapan pun Anda membutuhkan bantuan.
    .plain-1 = Terima kasih sudah mengobrol dengan kami. Kalau masih ada yang belum jelas, kirim pesan saja di sini kapan pun.
    .plain-2 = Terima kasih atas kesabaranmu. Hubungi kami kapan pun kamu butuh bantuan.

feeling-emergency =
    .formal-1 = Yang terpenting, mohon pastikan Anda dan orang-orang di sekitar Anda aman. Jika ada yang terluka atau dalam bahaya, segera hubungi layanan darurat tanpa menunggu jawaban kami. Saya meminta petugas kami untuk menangani hal ini sebelum yang lainnya.
    .formal-2 = Keselamatan Anda yang utama: mohon jauhi apa pun yang mungkin berbahaya. Jika ada yang terluka atau mungkin terluka, hubungi layanan darurat saat ini juga tanpa menunggu kami. Saya meminta petugas kami untuk membaca pesan Anda lebih dulu daripada yang lain.
    .plain-1 = Yang terpenting, pastikan kamu dan orang-orang di sekitarmu aman. Kalau ada yang terluka atau dalam bahaya, segera hubungi layanan darurat tanpa menunggu jawaban kami. Saya meminta petugas kami untuk menangani hal ini sebelum yang lainnya.
    .plain-2 = Keselamatanmu yang utama: tolong jauhi apa pun yang mungkin berbahaya. Kalau ada yang terluka atau mungkin terluka, hubungi layanan darurat sekarang juga tanpa menunggu kami. Saya meminta petugas kami untuk membaca pesanmu lebih dulu daripada yang lain.
feeling-compromised =
    .formal-1 = Jika masih bisa, mohon segera ganti kata sandi Anda. Jika data pembayaran mungkin ikut bocor, mintalah bank atau penerbit kartu memblokir kartunya. Tim kami akan memeriksa hal ini sebelum urusan lain.
    .formal-2 = Terima kasih telah memberi tahu kami. Ada dua hal yang sebaiknya dilakukan sekarang: mengganti kata sandi, jika Anda masih bisa masuk ke akun, dan meminta bank memblokir kartu, jika data pembayaran Anda mungkin sudah jatuh ke tangan orang lain. Pesan Anda kami dahulukan dari urusan lain.
    .plain-1 = Kalau masih bisa, segera ganti kata sandimu. Kalau data pembayaran mungkin ikut bocor, minta bank atau penerbit kartu memblokir kartunya. Tim kami akan memeriksa hal ini sebelum urusan lain.
    .plain-2 = Terima kasih sudah memberi tahu kami. Ada dua hal yang sebaiknya dilakukan sekarang: mengganti kata sandi, kalau kamu masih bisa masuk ke akun, dan meminta bank memblokir kartu, kalau data pembayaranmu mungkin sudah jatuh ke tangan orang lain. Pesanmu kami dahulukan dari urusan lain.
misread =
    .formal = Mohon maaf, saya salah memahami maksud Anda. Petugas kami tetap akan melihat percakapan ini. Silakan tuliskan apa yang Anda perlukan.
    .plain = Maaf, saya salah memahami maksudmu. Petugas kami tetap akan melihat percakapan ini. Tulis saja apa yang kamu butuhkan.
