import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Jika ada ⟦pertanyaan atau pertanyaan⟧, hubungi kami.' },
    { text: 'Mereka menjual minyak atau minyak kelapa, dan pertanyaan atau keluhan dijawab.' },
  ],
  'accuracy/untranslated': [
    {
      text: 'Jembatan ditutup kemarin. ⟦The council will vote on the budget next week.⟧ Tidak ada yang tahu soal itu.',
    },
    { text: 'Menteri menegaskan bahwa ⟦the government does not want to talk with them⟧, lalu meninggalkan ruangan.' },
    { text: 'Museum dibuka besok. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'Film kesukaannya adalah The Lord of the Rings: The Return of the King.' },
    { text: 'Di topinya tertulis “Make America great again”, dan ia tidak berkata apa-apa.' },
    { text: 'Perusahaan rintisan itu merilis platform cloud computing dan big data di Jakarta.' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'Jembatan itu ditutup. Para warga ⟦padha ngenteni amarga dalan anyar durung rampung digawe⟧. Tidak ada jawaban.',
    },
    {
      text: 'Jembatan itu ditutup. Warga teu bisa ⟦meuntas lantaran cai walungan geus ngaleuwihan jalan⟧. Tidak ada jawaban.',
    },
    {
      text: 'Jembatan itu ditutup. ⟦Bekalan air di kedai itu terputus kerana peranti pam sudah lama rosak.⟧ Tidak ada jawaban.',
    },
    { text: 'Makan malam sederhana di rumah sakit itu dimulai pada pukul tujuh, dan kaki para pelancong sudah lelah.' },
    {
      text: 'Pertandingan dihentikan. ⟦Le public ne voulait pas quitter le stade pendant la nuit.⟧ Polisi datang.',
    },
    {
      text: 'Panen tahun ini bagus. ⟦Die meisten Bauern haben ihre Ernte schon im Juli verkauft.⟧ Harga turun.',
    },
    {
      text: 'Rapat ditutup sore hari. ⟦Kerajaan akan membina sebuah hospital baharu kerana penduduk di kampung itu tidak mahu lagi pergi ke bandar.⟧ Warga pulang.',
      note: 'Malay',
    },
    {
      text: 'Pejabat kementerian berkata kereta api ramai sejak pukul lima petang. Proyek kos itu sampai di bandar.',
      note: 'words that Malay has for other things',
    },
    { text: 'Kitab itu menyebut nama Muhammad, Abdullah bin Masud, dan Al-Bukhari dalam satu baris.' },
    { text: 'Wayang kulit, gamelan, dan batik dipamerkan di Keraton Ngayogyakarta Hadiningrat.' },
    { text: 'Restoran itu menyajikan nasi goreng, rendang, soto ayam, dan gado-gado.' },
  ],
  'fluency/broken-sentence': [
    { text: 'Kampanye itu memberi bahan kepada ⟦komite. dan⟧ naskah untuk para penelepon.' },
    { text: 'Rapat digelar hari ⟦Selasa. tetapi⟧ tanpa wali kota.' },
    { text: 'Ia membeli apel, jeruk, dll. untuk Dr. van Houten di Jl. Merdeka No. 5.' },
    { text: '“Kenapa?” tanya wali kota. “Pergi!” seru warga… dan pintu tertutup.' },
  ],
  'fluency/fragment': [
    { text: 'Pasar ditutup. ⟦Akibat banjir yang merendam separuh kota selama tiga hari.⟧ Pedagang merugi.' },
    { text: 'Sekolah itu tetap buka. ⟦Tanpa listrik dan air bersih sejak akhir Januari.⟧ Murid belajar di teras.' },
    { text: 'Museum itu ramai. ⟦Khususnya di ruang berlampu biru yang memajang perahu tua.⟧ Tiketnya gratis.' },
    { text: 'Warga mengungsi. ⟦Meskipun hujan sudah berhenti sejak pagi kemarin.⟧ Dapur umum dibuka.' },
    { text: 'Pasar ditutup. Akibat banjir, separuh kota terendam selama tiga hari. Pedagang merugi.' },
    {
      text: 'Rel itu panjang. Di tahun 1767, lahirlah rel pertama dari besi. Di sinilah terletak rahasia kekuatannya.',
    },
    { text: 'Pasar ditutup. Sejak pagi para pedagang berkumpul di depan balai kota.' },
    {
      text: 'Pengadilan menetapkan ganti rugi. ⟦Berdasarkan perhitungan seorang pakar dari kamar dagang kota.⟧ Kedua pihak banding.',
    },
    {
      text: 'Kota melarang warga berenang. ⟦Agar tidak ada lagi anak yang tenggelam di kolam tua.⟧ Papan sudah dipasang.',
    },
    { text: 'Rumah itu dijual. Setelah bertahun-tahun bekerja, pemiliknya pindah ke desa.' },
    { text: 'Gaya itu menyebar. Pada saat itulah gelar ibu kota mode dipindah dari timur ke barat.' },
    { text: 'Warga menunggu. Menurut pihak otoritas taman, menjauhlah setidaknya seratus meter dari beruang.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Majalah menyebut hasilnya ⟦“seindah di’⟧ planetarium. Semua senang.' },
    { text: 'Ia menyebut rencana itu ⟦"kesalahan yang ditunggu dan"⟧ mahal sekali.' },
    { text: 'Kata ⟦“”⟧ hilang dari papan.' },
    { text: 'Ia menyebutnya ⟦“hadiah»⟧ bagi kota.' },
    { text: 'Aturan “pertama” dan “kedua” bertentangan, katanya.' },
    { text: '“Ia berkata ‘tidak’ dua kali,” ujar saksi.' },
  ],
  'fluency/missing-end-punctuation': [
    {
      text: 'Jembatan ditutup\n\nJembatan itu ditutup. Pengendara harus memakai ⟦feri⟧\n\nJembatan dibuka lagi bulan Mei.',
    },
    { text: 'Judul pendek tanpa titik\n\nTeks ini memakai titik.' },
    { text: '“Kami menang. Kami tahu itu,” katanya. Selengkapnya di https://example.org/hasil' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'Jalan itu ditutup siang hari karena banjir. Mobil dialihkan ke bukit.\n\n⟦Jalan itu ditutup siang hari karena banjir.⟧ Pukul enam dibuka lagi.',
    },
    { text: 'Hari sudah malam. Kereta sudah pergi.\n\nIa duduk. Hari sudah malam.' },
    {
      text: 'Majelis memutuskan\n\nPernyataan Umum tentang Hak Warga\n\nSidang dibuka pagi hari.\n\nPernyataan Umum tentang Hak Warga\n\nIsinya ada dua.',
      note: 'a title in capitals with its preposition small',
    },
  ],
  'fluency/repeated-word': [
    { text: 'Rencana itu sampai ke ⟦ke⟧ komite hari Senin.' },
    { text: 'Ia menandatangani kontrak ⟦kontrak⟧.' },
    { text: 'Wali kota yang ⟦yang⟧ baru sudah tiba.' },
    { text: 'Anak-anak bermain, dan orang-orang tua berjalan pelan-pelan.' },
    { text: 'Masing masing warga membawa anak anak mereka, kata ibu ibu itu.', note: 'reduplication without a hyphen' },
    { text: 'Duran Duran tampil di Baden Baden, lalu ubur ubur muncul di pantai.' },
  ],
  'fluency/repetition-loop': [
    { text: 'Buka berkas, lalu ⟦tekan tombol itu, tekan tombol itu, tekan tombol itu, tekan tombol itu⟧, dan tunggu.' },
    { text: 'Wali kota berbicara ⟦di di di di di⟧ kota.' },
    { text: 'Tidak, tidak, tidak, itu bukan rencananya.' },
    { text: 'Penonton berseru: “Hidup kota! Hidup kota! Hidup kota!”' },
  ],
  'fluency/truncated-sentence': [
    { text: 'Dewan sudah bertemu dengan wali kota ⟦dan⟧' },
    { text: 'Proyek itu lebih mahal ⟦daripada⟧\n\nTidak ada yang mau berkomentar.' },
    { text: 'Saksi meninggalkan rumah itu ⟦karena⟧. Ia tidak terlihat lagi.' },
    {
      text: 'Laporan itu menyebut tujuh perusahaan yang tahun lalu didenda oleh pemerintah kota karena membuang ⟦limbah,⟧\n\nTidak ada yang naik banding.',
    },
    { text: 'Rumah itu punya sumur yang dalam. Ia ikut serta. Orang lain belum. Kami sudah.' },
    { text: 'Untuk resep ini diperlukan:\n\n- telur\n- susu' },
    { text: 'Alat itu tepat guna. Semua orang sama saja, begitu juga yang lain.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'Jembatan (dibangun 1912) dan pasar ⟦(1915⟧ ditutup untuk truk.' },
    { text: 'Jembatan, yang dibangun tahun ⟦1912)⟧, ditutup.' },
    { text: 'Pasal [lihat ayat 4 (b)] berlaku; a) dan b) cukup :)' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Serikat itu menolak. ⟦“Tidak⟧ ada yang bertanya kepada kami, kata ketuanya.' },
    { text: 'Tidak ada yang bertanya kepada ⟦kami”⟧, katanya.' },
    { text: '“Kami berangkat pagi.\n\n“Kami kembali siang,” katanya.' },
    { text: 'Ia bercerita: “Ayah selalu bilang ‘jangan’ dan pergi.”' },
  ],
  'locale/apostrophe-style': [
    { text: "Surah Al-Ma’idah dan Al-Qur’an dibaca, lalu salat Jum⟦'⟧at dimulai." },
    { text: 'Al-Qur’an dan Al-Ma’idah dibaca pada hari Jumat.' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\nJembatan itu ditutup sejak 30 Mei 2020.' },
    { text: 'Jembatan itu ditutup sejak ⟦08/25/2024⟧.' },
    { text: 'Jembatan itu ditutup ⟦Mei 30, 2020⟧ dan dibuka musim lalu.' },
    { text: 'Jembatan itu ditutup 3/8/2024 sampai 25/8/2024.' },
    { text: 'Jembatan itu ditutup pada 30 Mei 2020 pukul 12.30 WIB dan dibuka 2 Juni.' },
  ],
  'locale/number-format': [
    { text: 'Jembatan itu menelan biaya ⟦2.5⟧ juta dolar atau ⟦12.4⟧ persen dari anggaran.' },
    { text: 'Sekitar ⟦800,000⟧ pemilih dan ⟦1,234,567⟧ suara.' },
    { text: 'Biayanya Rp2,5 miliar atau 12,4 persen; ada 1.234.567 suara.' },
    { text: 'Rapat mulai pukul 12.30, 3.5.2024, pasal 2.1, versi 14.5.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'Jembatan ditutup ⟦,⟧ katanya. Kenapa ⟦?⟧' },
    { text: 'Jembatan⟦,⟧yang ditutup itu, sudah tua.' },
    { text: 'Pukul 12:30, rasio 3:1, lihat example.org/a,b. Ia menunggu… lalu pergi!' },
  ],
  'locale/quote-style': [
    { text: '“Kami menang,” katanya. “Sungguh.” Wali kota menyebutnya ⟦"⟧hadiah".' },
    { text: '“Ia bilang ‘tidak’,” ujarnya. “Dua kali.”' },
    { text: '"Kami menang," katanya. "Sungguh."' },
  ],
  'markup/boilerplate': [
    { text: 'Jembatan ditutup sejak Senin.\n\n⟦Baca Juga⟧\n\nJembatan dibuka lagi bulan Mei.' },
    { text: 'Jembatan ditutup.\n\n⟦Bacaan lanjutan:⟧\n\n⟦Bacaan lanjutan:⟧' },
    { text: '⟦berita⟧\n\nJembatan ditutup\n\nWali kota menutup jembatan itu.' },
    { text: 'Baca juga buku lain dan bagikan kepada teman, kata guru itu.' },
    { text: 'Rencana itu punya tiga bagian:\n\nJembatan, jalan, dan terowongan.' },
  ],
  'markup/glued-text': [
    { text: 'Mereka menyetujui ⟦rencana.Wali⟧ kota senang.' },
    { text: 'Judul\n\n⟦한국어EnglishFrançaisDeutsch日本語⟧\n\nWali kota pergi.' },
    { text: 'Jembatan ⟦ditutupWarga⟧ protes. Jembatan ditutup, dan warga pulang.' },
    { text: 'YouTube dan LinkedIn, GoTo, BRImo, Rp2.500, pukul 12.30, dan www.Contoh.Com.' },
  ],
  'markup/html-residue': [
    { text: 'Jembatan⟦&nbsp;⟧itu ditutup, ⟦<br>⟧ kata wali kota.' },
    { text: 'Harganya 5% di bawah Rp20.000 & R&D, a < b > c.' },
  ],
  'markup/invisible-characters': [
    { text: 'Pemerintah⟦\u200b⟧ mundur.' },
    { text: 'Ia bilang “tidak” dan memberi 20.000\u00a0rupiah.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Berikut adalah terjemahan artikel tersebut:⟧\n\nJembatan ditutup.' },
    { text: '⟦Tentu! Berikut versi bahasa Indonesianya:⟧\n\nJembatan ditutup.' },
    { text: 'Berikut jembatan yang ditutup kota itu. Di bawahnya mengalir sungai.' },
  ],
  'markup/mixed-script': [
    { text: 'Dewan kota bertemu di ⟦Jаkarta⟧ kemarin.', note: 'Cyrillic а' },
    { text: 'Nama Иванов dan IT-компания ada di satu kalimat, juga 5 µm.' },
  ],
  'markup/mojibake': [
    { text: 'Taman itu seluas 19.500 km⟦Â²⟧ dan dikelola Jos⟦Ã©⟧.' },
    { text: 'Taman itu seluas 19.500 km² dan dikelola José — sejak lama.' },
  ],
  'markup/run-in-credit': [
    { text: 'Seorang perempuan menyeberangi jembatan yang banjir di Surabaya ⟦AFP⟧\n\nJembatan ditutup.' },
    { text: 'Seorang perempuan menyeberangi jembatan yang banjir di Surabaya. Foto: AFP\n\nJembatan ditutup.' },
  ],
  'markup/stray-separator': [
    { text: 'Wali kota di jembatan, Kantor Berita ⟦|⟧\n\nJembatan ditutup.' },
    { text: 'Jembatan ditutup | Berita Kota\n\nJembatan ditutup.' },
  ],
  'style/calque': [
    { text: 'Wali kota tidak ⟦membayar perhatian⟧ dan ⟦berlari untuk gubernur⟧ lagi.' },
    { text: 'Tiga orang ⟦meninggal dari luka-luka⟧ itu ⟦di Senin⟧.' },
    { text: 'Ada ⟦banyak orang-orang⟧ di sana ⟦agar supaya⟧ ramai.' },
    { text: 'Mereka tidak tahu ⟦dimana⟧ jembatan itu, ⟦kerana⟧ kabut tebal.' },
    { text: 'Banyak orang membayar, dan orang-orang itu berlari pada hari Senin. Di mana jembatan itu?' },
  ],
  'style/close-repetition': [
    { text: 'Dewan membuka rapat pagi dengan agenda ⟦rapat⟧ tentang jalan.' },
    { text: 'Hari demi hari pekerjaan maju, dan langkah demi langkah jembatan tumbuh.' },
    { text: 'Setiap jalan, setiap rumah, dan setiap kebun terendam pada siang hari.' },
  ],
  'style/near-duplicate': [
    {
      text: 'Wali kota telah menutup jembatan tua di atas sungai Brantas dekat pasar ikan karena banjir besar. Jalan tetap terbuka.\n\n⟦Wali kota telah menutup jembatan tua di atas sungai Brantas dekat pasar ikan karena banjir parah.⟧',
    },
    {
      text: 'Pada bulan Mei jembatan tua di atas sungai ditutup selama 12 hari. Pada bulan Juni jembatan tua di atas sungai ditutup selama 3 hari.',
    },
  ],
  'style/register-switch': [
    { text: 'Anda boleh menyimpan tiket, dan Anda harus membayar. Jika ⟦kamu⟧ kehilangan tiket, kamu harus melapor.' },
    { text: 'Anda boleh menyimpan tiket, dan Anda harus membayar.' },
    { text: 'Anda boleh menyimpan tiket, dan Anda harus membayar.\n\n“Kamu gila, kamu harus pergi,” katanya.' },
  ],
  'terminology/acronym': [
    { text: 'PBB mendesak semua pihak. ⟦UN⟧ menunggu jawaban, begitu pula PBB.' },
    { text: 'PBB mendesak semua pihak, kata Erik Solheim dari UN Environment. PBB menunggu.' },
    {
      text: 'Perserikatan Bangsa-Bangsa (PBB) mendesak. PBB menunggu, dan IMF serta WHO ikut bicara.',
    },
  ],
  'terminology/case-variant': [
    { text: 'Perusahaan itu menjual data terbuka. Ia menyebut ⟦Data Terbuka⟧ emas baru, dan data terbuka ia simpan.' },
    { text: 'Dewan kota bertemu. Bulan Mei Dewan Pers bertemu, dan bulan Juni Dewan Pers libur.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'Kode itu ada di ⟦Github⟧, dan GitHub menyimpannya.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Kode itu ada di GitHub, dan salinannya di github.com juga.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'Pendaftaran pemilih dimulai hari Senin. Wali kota menyederhanakan pendaftaran pemilih. Namun ⟦registrasi pemilih⟧ tetap lambat.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'Stasiun kereta dibuka Sabtu. Stasiun kereta mahal. Stasiun radio tutup.',
      note: 'another thing of the same kind',
    },
    {
      text: 'Situs itu milik America PAC. Pemilih melihat situs ⟦PAC Amerika⟧. America PAC tidak menjawab. Uang America PAC berasal dari donatur.',
    },
    {
      text: 'Sergei Malyshkin mencetak gol. Lalu Sergei Malyshkin keluar. Wasit memperingatkan ⟦Sergey Malishkin⟧.',
    },
    { text: 'Presiden Joko Widodo berpidato. Lalu Jokowi pulang, dan Widodo tersenyum.' },
    { text: 'Laporan itu menyebut Energi Utara. Laporan itu juga menyebut Energi Selatan, lalu Energi Utara lagi.' },
    { text: 'Yayasan Laut Biru berdiri. Anggotanya memuji Yayasan Laut Biru, dan yayasannya tumbuh.' },
    { text: 'Bank Norvia bertemu. Bank Sentral Norvia tidak.' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'Situs ini memakai ⟦peron⟧ baru; ⟦peron⟧ lama ditutup.',
      glossary: [{ source: 'platform', target: 'platform', forbidden: ['peron'] }],
    },
    {
      text: 'Situs ini memakai platform baru.',
      glossary: [{ source: 'platform', target: 'platform', forbidden: ['peron'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: '⟦Health agency⟧ itu menerbitkan angka. Badan kesehatan melakukannya tiap hari.',
      glossary: [{ source: 'health agency', target: 'badan kesehatan' }],
    },
    {
      text: 'Badan kesehatan menerbitkan angka; badan kesehatannya sendiri menunggu.',
      glossary: [{ source: 'health agency', target: 'badan kesehatan' }],
    },
  ],
  'terminology/spelling-variant': [
    { text: 'Pasar-malam itu ramai. ⟦Pasarmalam⟧ lama ditutup, dan pasar-malam baru dibuka.' },
    { text: 'Anak-anak dan anaknya, KTP-nya dan KTP, Rossby-nya dan Rossby, negara-negara dan negaranya.' },
  ],
};
