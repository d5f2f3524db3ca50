// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(`
abnormal absolut acu ada adakah agak agar agresif ajak ajukan akai akan akrab akses aktif aktifkan akui akurat alami
aman amat ambigu ambil ambisius andalkan aneh anggap animasikan apalagi apat appalls artistik asam asli asumsikan
atasi atraktif atur aus autentik baca backup bagus bahagia bahas bahkan baik balikkan bangun banyak baru barufungsi
barunomor barus batalkan batuk bawa bayangkan bayar bebahasa bebas bebasis beguna bekerja belahkan belajar belum benar
benci bentrok bepergian beracun berada beragam beragama berakhir berakibat beraksi beralih berambut beranggapan
berangin berangkat berangsur beranotasi berapa beraroma berarti berasal berasosiasi berasumsi berat berawal berbagi
berbahan berbahasa berbahaya berbakat berbasis berbatasan berbau berbeda berbelit berbentuk berbicara berbincang
berbobot berburu berdaganag berdaging berdampak berdampingan berdekatan berdiri berdiskusi berdistribusi berdua
berduka berekreasi berelaksasi berempati berenang berencana bereproduksi bereputasi berfase berfermentasi berfungsi
bergabung berganti bergantung bergelut bergerak bergigi bergumpal berguna berharap berharga berhasil berhenti berhilir
berhubungan berhubungkan beri berikan beriman berindah berinvestasi berisi berisiko beritahu berjabat berjalan
berjenis berkait berkaitan berkaki berkata berkebangsaan berkebutuhan berkedip berkedudukan berkehidupan berkelakar
berkelanjutan berkembang berkendara berkepanjangan berkerabat berkesinambungan berkolaborasi berkomunikasi berkonflik
berkontak berkontraksi berkontribusi berkorelasi berkorespondensi berkuasa berkulit berkumpul berkunjung berkurang
berlabel berlabuh berlainan berlaku berlangsung berlanjut berlari berlawanan berlebihan berlimpah berlokasi berlubang
bermain bermakna bermaksud bermanfaat bermarkas bermigrasi bermimpi bermuara bermulut bermusuhan bernama bernamakan
berniat bernilai berongga beroperasi berpandangan berpantang berpartisipasi berpatroli berpemilik berpendidikan
berperan berperang berperilaku berpikir berpindah berpolusi berpose berpotensi berpotensil berpotongan berprofesi
berpuasa berpudar berpusat berrencana berrisiko bersalaman bersamaan bersangkutan bersaudara bersebelahan
berseberangan bersedia bersekat berselingkuh bersembunyi bersentuhan berserah berserak bersesuaian bersifat bersih
bersinggungan bersirkulasi berstatus bersuara bersumber bersumpah bertabur bertahan bertahap bertambah bertanggung
bertaraf bertarung bertautan bertempat bertempur bertemu bertentangan berteriak bertetangga bertindak bertindih
bertipe bertiup bertugas bertujuan bertumbuh bertumpangan bertumpuk berturutan berubah berukuran berulang berumur
beruntung berupa berurutan berusia bervariasi bervibrasi bervolume berwarna berwenang berwibawa berwisata besar
biarkan biasa bicara bicarakan bilang bisa bocor bodoh boleh boros bosan brilian buang buat buka bukan bunuh buruk
butuh butuhkan cabag cacat canggih cantik cari cecily cedera cenderung cepat cerdas ceritakan cetak checked chen cinta
cintai coba cocok cotton cukup curam daftarkan damai dapat dapatkan datang definisikan dekat delegasikan demam dengar
dengarkan diabaikan diacu diadakan diadopsi diajukan diakhiri diakibatkan diakses diaktifkan diakui diakumulasi
dialamatkan dialami dialiri dialirkan dialokasikan diamati diambil dianalisis dianggap diangkut dianimasi dianjurkan
dianotasi diantisipasi dianugerahkan dianut diapit diasap diasinkan diasumsikan diatur diawali diawasi diawetkan
dibaca dibackup dibagi dibagikan dibahas dibakar dibalas dibangkitkan dibangun dibantu dibatalkan dibatasi dibawa
dibayar dibayarkan dibebankan dibekukan dibeli dibenarkan dibenci dibentang dibentengi dibentuk diberdayakan diberi
diberikan diberirasa diberitahu diberitahukan diberkati diberlakukan dibesarkan dibiarkan dibimbing dibintangi
dibolehkan dibombardir dibongkar dibuahi dibuang dibuat dibudidayakan dibuka dibuktikan dibulatkan dibumbui dibundel
dibungkus dibunuh dibunyikan diburu dibut dibutuhkan dicabut dicadangkan dicairkan dicakup dicampur dicantolkan
dicantumkan dicapai dicari dicekik dicelupkan diceritakan dicerminkan dicetak dicincang dicintai diciptakan dicirikan
diciutkan dicobakan dicolok dicolokkan dicukur diculik dicurahkan dicuri didaftar didaftarkan didahului didakwa
didanai didapat didapati didapatkan didasarkan didedikasikan didefinisikan dideklarasikan didepan didepresiasi
diderita didiagnosis didiami didiamkan didiperbandingkan didirikan didisplaikan didistribusikan didokumentasikan
didorong diduduki diduga didukung diedarkan diedit dieja dieksekusi diekspor diekstrak diencerkan dienkode dienkripsi
dievakuasi dievaluasi difilter diformat diformulasikan difungsikan digabung digabungkan digali digambar digambarkan
diganti digantikan digantung digarisbawahi digemukkan digerakan digerakkan digiling digoda digoreng digulung digunakan
digunakansmengukur digunkan dihabiskan dihadang dihaluskan dihanyutkan dihapus diharapkan diharkatkan dihasilkan
dihianati dihias dihiasi dihidangan dihidangkan dihidupkan dihilangkan dihirup dihitung dihosting dihubungi
dihubungkan dihujani dihulurkan diidentifikasi diijinkan diikat diikirim diiklankan diikuti diilhami diimbangi
diimplementasi diimplementasikan diimplentasikan diimpor diindikasikan diinduksi diinfeksi diinginkan diinisialisasi
diinstal diinterpretasi diintimidasi diinvestasikan diiris diisap diisi diisikan diisolasi diisolir diizinkan
dijadwalkan dijaga dijalankan dijamin dijangkarkan dijangkitkan dijanjikan dijatuhkan dijelaskan dijual dikait
dikaitkan dikaji dikalahkan dikalibrasi dikandung dikarakterisasi dikat dikatakan dikehendaki dikelola dikelompokkan
dikeluarkan dikemas dikembalikan dikembangkan dikemudian dikenakan dikenal dikenali dikentalkan dikeringkan diketahui
diketik diketikka diketikkan dikhawatirkan dikhususkan dikira dikiri dikirim dikirimkan diklaim diklik dikocok dikode
dikombinasikan dikompail dikompilasi dikompres dikompresi dikonfigurasi dikonstruksikan dikonsumsi dikontrol
dikonversi dikonversikan dikoordinasikan dikoreksi dikrim dikritik dikuasai dikuatkan dikubur dikuliti dikumpulan
dikumpulkan dikunjungi dikupas dikurangi dikutip dikutuk dilabeli dilahirkan dilakukan dilambaikan dilampikan
dilampirkan dilanggar dilanjuti dilapisi dilaporkan dilarutkan dilatih dilebur dilekatkan dilelehkan dilemparkan
dilengkapi dilengkapismenara diletakkan dilewati dilewatkan dilihat dilindungi dilipat diliputi dilokalisasi dilucuti
dilukis dilumuri dimainkan dimakan dimaksud dimaksudkan dimana dimanapun dimanjakan dimasak dimasukan dimasukkan
dimatikan dimau dimiliki diminimalkan diminta diminum dimodifikasi dimuat dimudahkan dimulai dimungkinkan dimurnikan
dinaikan dinamai dinamakan dinamis dingin dinilai dinomori dinonaktifkan dinyalakan dinyatakan diobati dioperasikan
dioptimalkan diorganisasi dipaasng dipacu dipadatkan dipajang dipakai dipakaia dipaketkan dipaksa dipanaskan
dipancarkan dipandang dipandu dipanggang dipanggil dipangkas dipangkatkan dipantau diparkir dipasang dipasangkan
dipasarkan dipasok dipateurisasi dipatuhi dipegang dipekerjakan dipelihara dipengaruhi dipenjara diperamban diperbarui
diperbesar diperbolehkan diperbolekan dipercaya dipercayai dipercepat diperhalus diperhitungkan diperiksa diperinci
diperkecil diperkirakan diperkosa diperlihatkan diperluas diperlukan diperoleh diperpanjang diperparah
dipersengketakan dipersenjatai dipersilahkan dipersilakan dipersonifikasikan dipersyaratkan dipertimbangkan
dipertukarkan dipesan dipetakan dipetik dipicu dipilh dipilih dipilin dipimpin dipindahkan dipindai dipinjam
dipinjamkan dipipihkan dipisah dipisahkan diplester diplih diplot diposisikan diposting dipotong diprediksi diproduksi
diprofilkan diprogram dipromosikan diproses diproteksi diprotes dipseudoanonimkan dipublikasi dipublikasikan dipuja
dipukul dipulangkan dipulihkan dipungut dipusatkan diputar diputuskan dirahasiakan diramban dirampok dirancang
dirangkai dirangsang dirasakan diratakan dirawat direbus direferensi direferensikan direkam direkomendasikan diremdam
direncanakan direndam direntang direpatriasi direplikasi direpresentasikan dirilis dirubah dirujuk dirusak disajikan
disalahgunakan disalahkan disalib disalin disambut disandi disandikan disarangkan disarankan disaring disasar disate
disebabkan disebut disebutkan disederhanakan disediakan disekresikan disekuensi diselamatkan diselimuti disematkan
disembah disembunyikan disempurnakan disentuh disepakati disepuh diserap diseret disertai disertaka disertakan
disertifikasi disesuaikan disetor disetorkan disetujui disewa disiapkan disiarkan disimpan disimplifikasi disinggung
disingkat disini disisipikan disisipkan disisir dismebah disorot dispesifikasikan distandardisasi disukai disuling
disunting disuspensi disusun disutradarai ditaburi ditafsirkan ditahan ditakdirkan ditambahkan ditambat ditambatkan
ditampilkan ditanam ditanamkan ditancapkan ditandai ditandatangani ditangani ditanggalkan ditangguhkan ditangkap
ditapis ditargetkan ditata ditaut ditautkan ditawari ditawarkan ditebang ditekan ditekuk ditelan ditempati ditempatkan
ditempel ditempelkan ditemui ditemukan ditenagai ditentukan diterangjelaskan diterapkan diterbitkan diterima
diterjemahkan diteruskan ditetapkan ditimbulkan ditimbun ditinggalkan ditingkatkan ditipiskan ditipu ditiru ditolak
ditransfer ditransformasi ditransformasikan ditransmisikan dituduh ditugaskan dituju ditujukan ditukar ditularkan
ditulis ditumbuhkan ditumbuk ditumis ditumpuk ditunjuk ditunjukan ditunjukkan diturunkan ditutup diubah diubahsel
diucapkan diuji diukur diulang diumumkan diunduh diunggah diungkap diungkapkan diuraikan diurutkan diusulkan
divalidasi divektorkan diverifikasi diwakili diwariskan diwarnai diwetkan diyakini duduk duga dukung dulu duplikat
ebrlayar edit efektif efisien eksak ekstrak ekstrim elite empuk enak encer erat esa esensial etbruat etrbuat evolution
familiar fana fatal favoritkan fleksibel fluorescent fokus formatif fotogenik frustrasi gabungkan gaduh gagal gambaran
ganti garap garing garisbawahi gavin geserkan gila giruh gratis gunakan gurih guring gurmat habis habiskan hadapi
hadir hak halus hampir hangat hapus harap harapkan harum harus hasilkan haya heads hebat hendak heran heterogen hiasi
hidup hijau hilang hilir hitung hubungi ideal identik ikut ikuti immutable impor impresi impresif imunokompetensi
indah indahan independen indetik ingan ingat ingin ingingkan ingini inginkan ingusan inovatif instal instruksional
intens intensif interoperable iri isikan isomer isotonik istimewa jago jahat jalankan jangkau jangkitkan jarang jatuh
jatuhkan jauh jeff jelas jenuh jernih johnnie juga jumlahkan jumpai juno justru kagumi kakakku kaku kalian kalikan
kamu kapanpun kasar katakan kau kaya kebanyakan keberapa kebetulan kecanduan keci kecil kecuali kecualikan
kedaluwarasa kedaluwarsa kedua kehabisan kehendaki kehilangan keluar kemampuan kemanapun kemarin kembali kemudian
kemungkinan kenal kencan kendur kental kentara kepada keras kering kerjakan kesan kesepuluh kesulitan ketahuan ketahui
ketik ketika ketikkan khas khawatir kidal kini kira kirim kirimi kirimkan klaim klik klikfinihs klikkonversi koheren
komit kompatibel kompleks komplementer kondusif konklusif konsisten konsolidasi konstan kontinyu konversi kosinus
kosong kotor kreatif kritis krusial kuat kuatir kunjungi kurang kurus lahir lain laksanakan lakukan lalu lama lambat
lampirkan lancip langsung lapar laporkan larut layak lazim lebar lebih lemah lembut lengkap lepas letakkan lewat lezat
licin lihat lk log login luar luas lucu lugas lulus lumayan lupa mahal mahasiswa mahatinggi mainkan maju makan
maksudkan mampu mana manis mantap mapan marah markahi masam masih maskulin masuk masuki masukkan matang mati mau
mausimpan mebawa medngidentifikasi meenmpelkan meinformasikan melahirkan melakukan melalui melambangkan melampaui
melampirkan melancong melanjutkan melapisi melaporkan melayang melayani melayukan melebihi melekat melemah melemahkan
melempar melepas melepaskan meletakkan melewati melibatkan melihat melihatsunting melindungi melingkungi melingkupi
melintasi meliputi meloloskan melompat meluas meluncur memadai memahami memainkan memakai memakan memamerkan
memandangi memanfaatkan memang memanggil memanggilku memanjang memasang memasok memastikan memasuki memasukkan
mematikan membaca membacakan membackup membagi membahas membahayakan membaik membakar membandingkan membangkitkan
membangun membantu membatasi membawa membayar membedakan membeli membelikan membenci membengkak membentang
membentangkan membentuk membenturkan memberi memberikan memberikanku memberiku memberitahu memberitahukan
memberitahuku memberlakukan membersihkan membesar membiarkan membingungkan membintangi membisikkan memborok
membosankan membua membuat membuatmu membubuhkan membuka membukasisipkanmenu membungkukkan membungkus membunuh
membutuhkan memecah memecahkan memecatmu memegang memenangkan memengaruhi memenjang memenuhi memerangkap memercikkan
memeriksa memerintah memerlukan memesona memetakan memfasilitasi memfungsikan memicu memiiki memilih
memilihbibliografisebagai memilihditetapkan memilihformat memilihindeks memilihkontentombol memilihpratinjau
memilihtabel memilihteks memilik memiliki memimpin memindah memindahkan meminimalkan meminjam meminta memisahkan
memitan memitigasi memodifikasi memompa memotong memparodikan mempekerjakan mempelajari mempengaruhi memperbaiki
mempercayai memperkenalkan memperlihatkan memperluas memperoleh mempersonifikasikan mempertahankan mempertimbangkan
mempesona memposisikan mempraktekan memproduksi memprofil memprotes mempunyai memroses memuaskan memuat memula memulai
memulihkan memungkinkan memutar memutuskan memvisualisasikan menabung menaburkan menafsirkan menahan menaklukan
menaklukkan menamai menambah menambahkan menampilkan menancapkan menandai menandani menandatangani menang menangani
menangis menantikan menanungi menargetkan menarik menata menaut menautkan menavigasi menawarkan mencadangan mencakup
mencampuri mencantolkan mencantumkan mencapai mencari mencarikan mencatat mencegah mencekam mencentang mencerminkan
mencetak mencintai menciptakan mencirikan mencoba mencolokkan mencontreng mencuat mencukupi mencukur mencuri mendadak
mendaftarkan mendalam mendapat mendapati mendapatkan mendasari mendasarkan mendatangkan mendedikasikan mendefinisikan
mendeklarasikan mendelegasikan mendengar menderita mendesak mendeskripsikan mendeteksi mendfinisikan mendiami
mendiamkan mendifinisikan mendirikan mendiskusikan mendominasi mendorong menduga mendukung meneka menekan menekankan
menekuk menelepon meneliti menempati menempatkan menempel menempelak menempelkan menemui menemukan menengadah
menentang menentukan menerapkan menerbangkan menerbitkan menerima menetap menetapkan menetes mengabaikan mengacak
mengacu mengadakan mengadopsi mengagetkan mengait mengajar mengajukan mengakhiri mengakibatkan mengakomodasi mengakses
mengaktifkan mengaktifkaningat mengaku mengakui mengalahkan mengalami mengalir mengamati mengambang mengambangkan
mengambil mengamputasi mengamuk mengancam mengandalkan mengandung menganggap menganggu menganggur mengangkat mengantar
mengantarkan mengantisipasi menganut mengarah mengarahkan mengatakan mengatur mengayuh mengedip mengedit mengejar
mengeklik mengeksekusi mengekspor mengekspresikan mengelilingi mengelola mengelompokkan mengembalikan mengembangkan
mengembuskan mengemulasi mengenai mengenakan mengenal mengendalikan mengenkripsi mengepung mengeras mengerikan
mengerti mengesalkan mengesankan mengeser mengetahui mengetik mengetikkan mengetikparis mengevaluasi menggabungkan
menggambarkan mengganggu mengganti menggantikan menggantung menggelepar menggeletuk menggelisahkan menggerakkan
menggeser menggetarkan menggulir menggunakan menggunakanfungsi menggunakanterapkan menghadap menghadapi menghalangimu
menghambat menghancurkan menghantui menghapus mengharapkan mengharuskan menghasilkan menghasut menghawatirkan
menghibur menghidupkan menghilangkan menghindari menghitamkan menghubungkan menghuni mengidentifikasi mengigit
mengijinkan mengikat mengikuti mengimbau mengimplementasikan mengimpor menginap mengindikasikan menginfeksi
menginformasikan mengingatkan menginginkan menginjak menginstal menginstruksikan menginterpolasi menginvestasikan
menginvestigasi mengira mengirim mengirimi mengirimkan mengisap mengisi mengistirahatkan mengisyaratkan mengiterasi
mengizinkan mengkalibrasi mengkedipkan mengkhawatirkan mengkhawatirkanmu mengkhususkan mengklaim mengklasifikasikan
mengklik mengklikkurangi mengkliktampilkanuntuk mengkompail mengkonfirmasi mengkustomisasi menglakisfikasi mengobrol
mengodekan mengonfigurasi mengonfigurasikan mengonfirmasi mengontrol mengonversi mengoperasikan mengopi mengorbit
menguasai mengubah mengucapkan menguji mengumpulkan mengumumkan mengunci mengundang mengunduh mengunjungi
menguntungkan menguraikan mengurangi mengurapi mengurbankan mengurus mengurutkan mengusulkan menibun menikah menikmati
menilai meniliki menimbulkan menind meninggal meninggalkan meninggalkankondisikotak meningkat meningkatkan menitipkan
menjadi menjaga menjalankan menjanjikan menjasi menjatuhkan menjawab menjelaskan menjengkelkan menjijikan menjinakan
menjual menkado menklik menolak menonaktifkan menonjol mensensor menserialkan mensintesakan mensponsori mensuspensi
mentransfer mentranskrip menugaskan menuju menujukkan menular menulis menunggu menunjuk menunjukkan menuntut menurun
menurunkan menurut menusuk menutup menutupi menyadari menyajikan menyakitkan menyalakan menyalin menyamar menyambung
menyandi menyangkal menyarankan menyaring menyatakan menyatu menyebabkan menyebar menyebarluaskan menyebut menyediakan
menyeka menyekresi menyelaraskan menyelesaikan menyemangatkan menyenangkan menyengat menyentuh menyerang menyerbu
menyeret menyerikan menyertai menyertakan menyerukan menyerupai menyesal menyeselesaikan menyesuaikan menyetel
menyetujui menyiapkan menyimbolkan menyimpan menyimpang menyingkat menyisipkan menyolok menyorot menyukai menyunting
menyusun menyusup meragukan merambat merasa merasakan merasuki meratakan meraung merawat merayap mereferensikan
merekam merekomendasikan meremas merendahkan merentang merepresentasikan meresahkan merespon merespons merevisi
merilis merinci merugikan merujuk merumuskan merupakan merusak mesti mewadahi mewahyukan mewajibkan mewakili
meyakinkan miliki minimal minta mirip modifikasi monoton monyong muat mudah mulai multietnis mulus mumpuni muncul
munculkan mungkin murah mutaz naik naiki naikkan nampak natif nekat nenunjukan ngapain ngga nonaktifkan normal not
nyalakan nyaman nyaris nyata nyatakan obsolete operasikan optimal organisasikan otentik otonom padat pahami pahit
pakai paling pandai panggil panjang pantas pantau pantes parah pas pasang pasti pastikan patah pecah pedas peduli
penasaran pendek penggalkan penting penuh penuhi perbaiki perbarui percaya percayai pergi periksa perintahkan
perintkat perkirakan perlahan perlu perluas perlukan perlum pernah peroleh persis pertahankan pertama pijak pikir
pikirkan pilih pilihalat pilihbahasakotak pililh pindah pindahkan pindai pipih populer positif poten pr prasimtomatik
produktif progresif proprietary protektif puas publikasikan pukul pulang pulih pulihkan pustakagimmicks putar putus
ramah ramai ramping rasa rasakan rata ratakan reaktif realistis rela relatif relevan religius rencanakan rendah rentan
respektif riang ricardo ringkas rujuk rujuksilangkan rumit rusak saat sadar sah sajikan sakit saksikan salin saling
sama sampai sampaikan sanga sangat sarankan saring sasar sebagian sebanding sebarang secara sedang sedangkan sedap
sederhana sedikit sedikitpun segaris segera seharga sehat sehingga sejauh sekalian sekaligus sekarang sekarat seksama
selalu selamat selesai seluas semakin semarah sembari sembuh sembunyikan sempurna semula senang senantiasa sendiri
sengaja sensitif seorang sepele seragam seret sering seringkali serius sertakan serupa sesuai sesuaikan
sesuaikesalahan setara setimpal setuju siap sibuk signifikan silakan simpan simpat simtomatik sinergis singkat sisakan
sisipkan sistematik sorot spesifik sporadik stabil subs substansial suda sudah sudahfamiliar sugestif suka sukai
sukses sulit sungguh sunting supranatural suram tadi tahan tahu tajam tak takbisa takut takutkan tambahakn tambahi
tambahkan tampak tampil tampilkan tancapkan tandai tandatauti tangani tanggapi tapi tauti tautkan tawarkan tebal
tebruat teduh tega tegak tela telusuri tempati tempatkan tempel temui temukan tenang tentuakan tentukan tepat terakhir
terakhirbatalkanperintah terakhirmengulangperintah terakumulasi teramati terampil terancam terang teranimasi
teranotasi terapkan terasa terasosiasi teratur terawat terbaik terbali terbalik terbaru terbat terbatas terbebas
terbentuk terbesar terbiasa terbuat terbuka terbukti terbunuh terburuk tercakup tercantol tercantum tercapai tercatat
tercela tercepat tercetak tercipta terdaftar terdampak terdampar terdapat terdefinisi terdegradasi terdekat terdengar
terdepresiasi terdeteksi terdiri terdokumentasi teregistrasi terekam terekspos terendah terenkripsi terfokus tergabung
tergambar tergantung terhampar terhapus terhubung teridentifikasi terikat terima terimpan terinfeksi terinstal
terinstall terintegrasi terisi terisolasi terjadi terjamin terjangkau terjangkit terjauh terjebak terjemahkan terjual
terkadang terkait terkandung terkecil terkelompokkan terkelupas terkena terkenal terkesan terklasifikasi terkompromi
terkoneksi terkonfigurasi terkonfirmasi terkontaminasi terkontrol terkoordinasi terkumpul terkunci terlalu terlambat
terlampir terlantar terlengkapi terletak terlibat terlihat terlindung terlokalisir terluka termasuk termodifikasi
termoplastik termuat termurah ternomori ternyata terorganisir terpadatkan terpajak terpakai terpapar terpasa terpasang
terpecahkan terpengaruh terperinci terpilih terpisah terpradefinisi terproteksi terputar terputus tersambung
tersanjung tersaring tersebar tersedia terselesaikan tersemat tersembunyi terserang tersering tersiar tersimpan
tersimulai tersisa tersisih terstandarkan terstruktur tersuspensi tersusun tertabrak tertambat tertanam tertancap
tertandatangani tertangkap tertarik tertaut tertekuk tertera tertimpa tertinggal tertinggi tertular tertunda
tertunggak tertutup tertututup teruji terus terutama tetap tetapkan tiba tidak tidaklanjuti tilik timbul tinggal
tinggaldi tinggalkan tinggi tipis tragis trampil transparan transpos trendi tuju tulis tuliskan tumbuh tumpang
tunjukkan turun txt ubah ubuntu uji ulangtahun umum unallocated undang unduh unggah unik untuk usang valid visioner
volatil vulgar wajib wiyasa yaitu yakin yakini
`);
