// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
acu adakah agar ajak ajukan akai akan akses aktifkan akui alami aman ambil ambisius andalkan anggap animasikan apalagi
apat asumsikan atasi atur baca backup bahagia bahas bahkan balikkan bangun batalkan batuk bawa bayangkan bayar bebas
bekerja belahkan belajar belum benci berada beralih beranggapan berangkat berapa berasumsi berbagi berbahan berbicara
berbincang berdiri berdiskusi berdua berenang berencana bergabung bergerak berharap berhasil berhenti beri berikan
beritahu berjabat berjalan berkata berkelakar berkendara berkomunikasi berkuasa bermain bermaksud bermimpi berniat
beroperasi berpandangan berperilaku berpikir berpindah berrencana berrisiko bersalaman bersaudara berselingkuh
bersuara bertemu berubah berulang berumur beruntung berwisata biarkan bicarakan bilang bisa bosan buang buat buka
bukan bunuh butuh butuhkan cantik cari cecily ceritakan cetak cinta coba cukup daftarkan dapat dapatkan datang
definisikan delegasikan demam dengar dengarkan diadakan diatur dibagi diberdayakan diberi diberitahu dibiarkan
diceritakan didaftar didepan diduga dienkode dienkripsi diformat dihadang dihapus dihidupkan diizinkan dikalibrasi
dikarakterisasi dikemudian dikenali dikirim dikonfigurasi dikoordinasikan dikoreksi dikritik dimaksudkan dimanapun
diminta dinaikan dinilai dinyatakan dipaksa dipatuhi dipenjara diperamban diperkosa dipersilahkan dipersilakan
dipromosikan dipusatkan disambut disarankan disimpan ditawari duduk duga dukung dulu edit ekstrak favoritkan fokus
gabungkan gambaran ganti garap garisbawahi gavin geserkan gunakan gurmat habis habiskan hadapi hapus harap harapkan
harus hasilkan haya hendak heran hilir hitung hubungi ikuti impor impresi ingat ingin ingingkan ingini inginkan
ingusan instal isikan jalankan jangkau jangkitkan jarang jatuhkan jeff johnnie juga jumlahkan jumpai juno kagumi
kakakku kalikan kapanpun katakan kaya kebetulan kecuali kecualikan kedaluwarasa kedaluwarsa kehabisan kehendaki
kehilangan keluar kemampuan kemanapun kemarin kemudian kemungkinan kenal kencan kepada kerjakan kesan kesulitan
ketahui ketik ketika ketikkan khawatir kidal kini kira kirim kirimi kirimkan klaim klik klikfinihs klikkonversi
konsolidasi konversi kuatir kunjungi lahir laksanakan lakukan lampirkan lapar laporkan letakkan lewat lihat lk log
lulus lupa mahasiswa mainkan maju makan maksudkan mampu marah markahi masih masuki masukkan mati mau mausimpan
melahirkan melakukan melalui melampirkan melancong melanjutkan melempar melepas melepaskan meletakkan melewati melihat
melihatsunting meloloskan melompat memahami memakai memang memanggil memanggilku memasang memasuki memasukkan
mematikan membaca membackup membakar membandingkan membawa membeli membelikan membenturkan memberikan memberikanku
memberiku memberitahuku membiarkan membintangi membisikkan membua membuat membubuhkan membuka membukasisipkanmenu
membungkukkan membutuhkan memecahkan memecatmu memeriksa memerlukan memfungsikan memilih memilihbibliografisebagai
memilihditetapkan memilihformat memilihindeks memilihkontentombol memilihpratinjau memilihtabel memilihteks memilik
memiliki memindah memindahkan meminimalkan meminjam meminta memitan memitigasi memodifikasi memotong mempekerjakan
mempelajari memperbaiki mempercayai memperkenalkan memperluas memperoleh mempertahankan mempertimbangkan memposisikan
memprofil mempunyai memuat memula memulai memulihkan memutuskan menabung menahan menamai menambahkan menancapkan
menandai menandani menandatangani menang menangis menata menautkan menavigasi mencantolkan mencapai mencari mencarikan
mencatat mencentang mencetak menciptakan mencoba mencolokkan mencontreng mencukur mendaftarkan mendapat mendapati
mendapatkan mendasarkan mendefinisikan mendeklarasikan mendengar menderita mendeskripsikan mendiamkan mendifinisikan
mendiskusikan mendorong menduga mendukung meneka menekan menempatkan menempelkan menemui menemukan menentukan
menerapkan menerbitkan menerima menetapkan mengabaikan mengacak mengacu mengadakan mengait mengakhiri mengakomodasi
mengakses mengaktifkan mengaktifkaningat mengalami mengambang mengambangkan mengambil mengantar mengantarkan
mengarahkan mengatakan mengatur mengayuh mengedit mengeklik mengekspor mengelola mengelompokkan mengembangkan mengenai
mengenal mengenkripsi mengerti mengetahui mengetik mengetikkan mengetikparis menggabungkan menggambarkan mengganti
menggeletuk menggerakkan menggeser menggulir menggunakan menggunakanfungsi menggunakanterapkan menghadapi menghapus
menghidupkan menghilangkan menghubungkan mengidentifikasi mengimpor menginap mengindikasikan menginginkan menginstal
menginvestigasi mengira mengirim mengirimkan mengistirahatkan mengkalibrasi mengkedipkan mengkhawatirkanmu
mengklasifikasikan mengklik mengklikkurangi mengkliktampilkanuntuk mengkompail mengkonfirmasi mengkustomisasi
mengobrol mengonfigurasi mengontrol mengonversi mengoperasikan mengopi mengubah menguji mengumpulkan mengumumkan
mengunci mengunduh mengunjungi mengurutkan meniliki meninggal meninggalkan meninggalkankondisikotak menitipkan menjaga
menjalankan menjatuhkan menjawab menjual menkado menklik menolak menonaktifkan mensuspensi mentransfer mentranskrip
menulis menunggu menunjuk menutup menyadari menyajikan menyalakan menyalin menyambung menyarankan menyaring menyatakan
menyebarluaskan menyeka menyelaraskan menyelesaikan menyenangkan menyentuh menyeret menyertakan menyesal menyesuaikan
menyetel menyetujui menyimpan menyisipkan menyorot menyukai menyunting merasa merasakan meratakan merawat merekam
merekomendasikan merevisi merilis merujuk mesti meyakinkan miliki minta modifikasi muat mulai munculkan mungkin mutaz
naiki naikkan nekat ngapain ngga nonaktifkan nyalakan nyaman nyatakan operasikan organisasikan pahami pakai panggil
pantau pasang pasti pastikan pecah penasaran penggalkan penuhi perbaiki perbarui percaya percayai pergi periksa
perintahkan perkirakan perlu perluas perlukan perlum pernah peroleh pertahankan pijak pikir pikirkan pilih pilihalat
pilihbahasakotak pililh pindah pindahkan pindai pr puas publikasikan pulang pulihkan putar putus rasa rasakan ratakan
rencanakan ricardo rujuk rujuksilangkan rusak sajikan sakit saksikan salin saling sampai sampaikan sangat sarankan
saring sasar sebarang secara sedang sedangkan sedikit sedikitpun sehingga sekalian sekaligus sekarang sekarat selalu
selesai semakin semarah sembari sembunyikan senang sendiri seorang seret sering sertakan sesuaikan setuju siap sibuk
silakan simpan simpat sisakan sisipkan sorot subs sudah sudahfamiliar suka sukai sunting tadi tahu tak takut takutkan
tambahakn tambahi tambahkan tampak tampil tampilkan tancapkan tandai tandatauti tangani tanggapi tapi tauti tautkan
tawarkan tela telusuri tempati tempatkan tempel temui temukan tentuakan tentukan terapkan terbiasa tercetak terdaftar
terdampar terdeteksi terhapus terhubung terima terinfeksi terisolasi terjebak terjemahkan terkadang terkesan terlalu
terlambat terlibat terlihat terlindung termasuk terputus tersambung tersanjung terserang tertabrak tertarik terus
terutama tetap tetapkan tiba tidak tidaklanjuti tilik tinggal tinggalkan transpos tuju tulis tuliskan tunjukkan txt
ubah ubuntu uji ulangtahun undang unduh unggah untuk wiyasa yaitu yakin yakini
`,
);
