### Ucapan penyambutan saat petugas mengambil alih, dalam bahasa Indonesia (formal: Anda; plain: kamu).

salutation =
    .formal = Yth. Bapak/Ibu { $name },
    .plain = Hai, { $name }.

feeling-calm =
    .formal-1 = Terima kasih atas pesan Anda.
    .formal-2 = Terima kasih telah menghubungi kami.
    .plain-1 = Terima kasih atas pesanmu.
    .plain-2 = Makasih sudah menghubungi kami.
feeling-frustrated =
    .formal-1 = Saya memahami bahwa hal ini membuat frustrasi, dan terima kasih telah menyampaikannya kepada kami.
    .formal-2 = Tentu melelahkan bila masalah ini belum juga selesai. Kami menyesalkannya.
    .plain-1 = Saya paham ini bikin frustrasi. Terima kasih sudah cerita kepada kami.
    .plain-2 = Pasti capek kalau masalah ini belum juga selesai. Kami ikut menyesal.
feeling-angry =
    .formal-1 = Kami sungguh menyesal. Saya melihat betapa besar kesulitan yang Anda alami, dan kami menanggapinya dengan serius.
    .formal-2 = Mohon terimalah permintaan maaf kami. Anda memang berhak mendapatkan yang lebih baik dari kami.
    .plain-1 = Kami sungguh menyesal. Saya bisa melihat betapa repotnya kamu karena ini, dan kami menanggapinya dengan serius.
    .plain-2 = Kami minta maaf. Kamu memang berhak mendapatkan yang lebih baik dari kami.
feeling-worried =
    .formal-1 = Saya memahami kekhawatiran Anda. Kami akan memeriksanya dengan teliti.
    .formal-2 = Wajar jika hal ini membuat Anda gelisah, dan syukurlah Anda memberi tahu kami.
    .plain-1 = Saya paham kamu khawatir. Kami akan memeriksanya dengan teliti.
    .plain-2 = Wajar kalau kamu gelisah, dan syukurlah kamu memberi tahu kami.
feeling-sad =
    .formal-1 = Kami turut bersedih karena hal ini sangat mengecewakan Anda.
    .formal-2 = Kami prihatin membaca hal ini. Bukan ini yang kami harapkan bagi Anda.
    .plain-1 = Kami ikut sedih karena hal ini sangat mengecewakanmu.
    .plain-2 = Kami prihatin membacanya. Seharusnya tidak begini.
feeling-despair =
    .formal-1 = Terima kasih telah menceritakan hal ini kepada saya. Anda tidak seharusnya menghadapinya sendirian. Saya meminta petugas kami untuk berbicara dengan Anda sebelum yang lain. Jika Anda sedang dalam bahaya saat ini, mohon segera hubungi layanan darurat atau seseorang yang Anda percayai.
    .formal-2 = Syukurlah Anda menuliskan hal ini. Apa yang Anda rasakan lebih penting daripada apa pun di sini, dan saya meminta petugas kami untuk mendahulukan Anda. Jika saat ini Anda berada dalam bahaya, mohon segera hubungi layanan darurat atau orang terdekat Anda.
    .plain-1 = Terima kasih sudah menceritakan ini kepada saya. Kamu tidak seharusnya menghadapinya sendirian. Saya meminta petugas kami untuk berbicara denganmu sebelum yang lain. Kalau kamu sedang dalam bahaya sekarang, tolong segera hubungi layanan darurat atau seseorang yang kamu percayai.
    .plain-2 = Syukurlah kamu menuliskan ini. Apa yang kamu rasakan lebih penting daripada apa pun di sini, dan saya meminta petugas kami untuk mendahulukanmu. Kalau sekarang kamu berada dalam bahaya, tolong segera hubungi layanan darurat atau orang terdekatmu.
feeling-grief =
    .formal-1 = Kami turut berdukacita sedalam-dalamnya. Petugas kami akan mengurus hal ini bersama Anda, dan tidak ada yang perlu diburu-buru.
    .formal-2 = Mohon terimalah ucapan belasungkawa kami yang tulus. Petugas kami akan membantu Anda dalam segala hal yang perlu diurus, tanpa tergesa-gesa dan sesuai dengan keadaan Anda.
    .plain-1 = Kami turut berdukacita. Petugas kami akan mengurus hal ini bersamamu, dan tidak ada yang perlu diburu-buru.
    .plain-2 = Terimalah ucapan belasungkawa kami yang tulus. Petugas kami akan membantumu dalam segala hal yang perlu diurus, pelan-pelan saja, sesuai dengan keadaanmu.

reason-asked =
    .formal-1 = Saya akan menghubungkan Anda dengan petugas kami.
    .formal-2 = Tentu, seorang petugas kami akan berbicara dengan Anda.
    .plain-1 = Saya hubungkan kamu dengan petugas kami, ya.
    .plain-2 = Tentu, petugas kami akan mengobrol denganmu.
reason-not-sure =
    .formal-1 = Saya tidak memiliki jawaban yang pasti untuk hal ini dan tidak ingin menebak-nebak, jadi petugas kami akan membantu Anda.
    .formal-2 = Pertanyaan ini perlu dijawab oleh orang yang menguasai bidangnya. Saya meneruskannya kepada petugas kami.
    .plain-1 = Saya tidak punya jawaban yang pasti untuk ini dan tidak mau menebak-nebak, jadi petugas kami akan membantumu.
    .plain-2 = Ini perlu dijawab oleh orang yang menguasai bidangnya. Saya teruskan ke petugas kami.
reason-not-helpful =
    .formal-1 = Sejauh ini jawaban saya belum membantu Anda. Petugas kami akan melanjutkan dari sini.
    .formal-2 = Saya belum berhasil menyelesaikan masalah Anda, jadi saya meminta bantuan petugas kami.
    .plain-1 = Sejauh ini jawaban saya belum membantu. Petugas kami akan melanjutkan dari sini.
    .plain-2 = Saya belum berhasil menyelesaikan masalahmu, jadi saya minta bantuan petugas kami.
reason-upset =
    .formal-1 = Petugas kami akan menangani hal ini bersama Anda secara langsung.
    .formal-2 = Saya langsung meneruskan hal ini kepada petugas kami, yang akan memberinya perhatian penuh.
    .plain-1 = Petugas kami akan menangani hal ini bersamamu secara langsung.
    .plain-2 = Saya langsung meneruskannya ke petugas kami, yang akan memberinya perhatian penuh.
reason-came-back =
    .formal-1 = Saya melihat bahwa Anda sudah pernah menghubungi kami tentang hal ini. Kini petugas kami akan menanganinya dengan membaca semua pesan Anda sebelumnya.
    .formal-2 = Ini bukan pertama kalinya Anda harus menulis tentang hal ini, padahal seharusnya tidak perlu. Kini petugas kami akan mendampingi Anda sampai tuntas.
    .plain-1 = Saya lihat kamu sudah pernah menulis tentang hal ini. Sekarang petugas kami akan menanganinya dengan membaca semua pesanmu sebelumnya.
    .plain-2 = Ini bukan pertama kalinya kamu harus menulis tentang hal ini, padahal seharusnya tidak perlu. Sekarang petugas kami akan mendampingimu sampai tuntas.
reason-after-hours =
    .formal-1 = Saat ini petugas kami sedang tidak bertugas, tetapi pertanyaan Anda sudah kami terima dan menunggu mereka.
    .formal-2 = Saat ini di luar jam layanan kami. Pertanyaan Anda tersimpan dengan aman dan akan dibaca oleh petugas.
    .plain-1 = Saat ini petugas kami sedang tidak bertugas, tetapi pertanyaanmu sudah kami terima dan menunggu mereka.
    .plain-2 = Saat ini di luar jam layanan kami. Pertanyaanmu tersimpan dengan aman dan akan dibaca oleh petugas.
reason-long-queue =
    .formal-1 = Saat ini banyak orang yang meminta bantuan, sehingga waktunya akan lebih lama daripada yang kami inginkan. Mohon pengertian Anda.
    .formal-2 = Saat ini layanan kami sangat ramai. Kami menghargai kesabaran Anda; urutan Anda dalam antrean tetap aman.
    .plain-1 = Saat ini banyak yang meminta bantuan, jadi waktunya akan lebih lama daripada yang kami inginkan. Mohon pengertianmu, ya.
    .plain-2 = Saat ini layanan kami sangat ramai. Kami menghargai kesabaranmu; urutanmu dalam antrean tetap aman.
reason-agent-left =
    .formal-1 = Petugas yang tadi berbicara dengan Anda harus meninggalkan percakapan. Petugas lain akan melanjutkan dari titik yang sama.
    .formal-2 = Percakapan Anda dialihkan kepada petugas lain, yang akan membaca apa yang sudah ditulis sejauh ini.
    .plain-1 = Petugas yang tadi mengobrol denganmu harus pergi. Petugas lain akan melanjutkan dari titik yang sama.
    .plain-2 = Percakapanmu dialihkan ke petugas lain, yang akan membaca apa yang sudah ditulis sejauh ini.
reason-channel-closed =
    .formal-1 = Kanal ini ditutup untuk sementara. Petugas kami akan melanjutkan pertanyaan Anda dengan cara lain.
    .formal-2 = Untuk saat ini kami tidak dapat lagi menjawab di sini. Pertanyaan Anda sudah disimpan, dan petugas kami akan menanggapinya.
    .plain-1 = Kanal ini ditutup untuk sementara. Petugas kami akan melanjutkan pertanyaanmu dengan cara lain.
    .plain-2 = Untuk saat ini kami tidak bisa lagi menjawab di sini. Pertanyaanmu sudah disimpan, dan petugas kami akan menanggapinya.

next-place =
    { $place ->
        [1] Percakapan ini mendapat giliran berikutnya.
       *[other] Percakapan ini berada di urutan ke-{ $place } dalam antrean.
    }
next-waiting-time =
    { $minutes ->
       *[other] Perkiraan waktu tunggu sekitar { $minutes } menit.
    }
next-waiting-unknown = Saya tidak bisa memastikan berapa lama waktunya, tetapi akan ada kabar di sini begitu percakapan ini diambil alih.
next-nobody-here = Belum ada petugas yang tersedia sekarang. Percakapan ini akan menjadi hal pertama yang mereka lihat.
next-when-back = Kami kembali melayani: { $when }.
next-no-repeating =
    .formal = Seluruh percakapan kita dapat dibaca oleh petugas, jadi Anda tidak perlu mengulang apa pun.
    .plain = Seluruh percakapan kita bisa dibaca petugas, jadi kamu tidak perlu mengulang apa pun.

queue-moved =
    { $place ->
        [1] Sekarang percakapan ini mendapat giliran berikutnya.
       *[other] Sekarang percakapan ini berada di urutan ke-{ $place } dalam antrean.
    }
taken = { $agent } sudah bergabung dan akan melanjutkan percakapan ini.
transferred = { $agent } melanjutkan dari sini dan sudah membaca percakapan kita.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } akan melanjutkan begitu kembali, dengan seluruh percakapan kita di hadapannya. Tidak perlu menunggu di sini.
given-back = Petugas kami telah mengembalikan percakapan ini kepada saya. Jika ada hal lain, silakan menulis saja, dan saya akan memanggil petugas lagi kapan pun diperlukan.
left-queue = Baik, percakapan ini sudah saya keluarkan dari antrean. Apa lagi yang bisa saya bantu?
left-queue-solved = Syukurlah masalahnya sudah selesai. Percakapan ini sudah saya keluarkan dari antrean. Jika ada hal lain, silakan kirim pesan lagi.
closed =
    .formal-1 = Terima kasih atas percakapannya. Jika masih ada yang belum jelas, silakan menulis di sini kapan saja.
    .formal-2 = Terima kasih atas kesabaran dan kepercayaan Anda. Kami ada di sini setiap kali Anda membutuhkan kami.
    .plain-1 = Terima kasih atas obrolannya. Kalau masih ada yang belum jelas, tulis saja di sini kapan pun.
    .plain-2 = Terima kasih atas kesabaranmu. Kami ada di sini kapan pun kamu butuh.
still-waiting = Pesan ini sudah saya tambahkan untuk petugas kami. Urutan dalam antrean tidak berubah.
waiting-corrected =
    { $minutes ->
       *[other] Ternyata waktunya lebih lama daripada yang saya sampaikan, mohon maaf. Perkiraan waktu tunggu sekarang sekitar { $minutes } menit lagi.
    }
transferred-team = Percakapan ini saya teruskan ke tim { $team }. Mereka akan membaca seluruh percakapan kita terlebih dahulu, jadi tidak ada yang perlu diulang.
