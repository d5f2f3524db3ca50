import type { Language } from '../core/language';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-id';
import { clauseWeights } from './data/clause-weights-id';
import { endingWeights } from './data/ending-weights-id';
import { finiteVerbs } from './data/finite-verbs-id';
import { homographs } from './data/homographs-id';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-id';
import { roots } from './data/roots-id';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-id';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { neutral } from './neutral';
import { stemIndonesian } from './stemming/indonesian';
import { rootIndonesian } from './stemming/indonesian-root';
import { wordList } from './word-list';

export const id: Language = {
  ...neutral,
  tag: 'id',
  name: 'Indonesian',
  endonym: 'Bahasa Indonesia',
  menuNames: ['Indonesia', 'Indonesian', 'ID', 'Ind', 'Indonésien', 'Indonesisch', 'Bahasa'],
  scripts: ['Latin'],
  titleCase: true,
  quotes: {
    pairs: [
      { open: '“', close: '”', inside: 'none', role: 'primary' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: "'", close: "'", inside: 'none', role: 'nested' },
      { open: '«', close: '»', inside: 'none', role: 'foreign' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: undefined,
  },
  apostrophe: 'either',
  apostropheWords: wordList(`'n' 'n n' jum'at ma'af al-qur'an`),
  spacing: {
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'none',
      ',': 'none',
      '.': 'none',
      '…': 'either',
      ')': 'none',
      ']': 'none',
    },
  },
  sentence: {
    terminators: '.!?…',
    titles:
      wordList(`dr. prof. drs. dra. ir. h. hj. k.h. kh. r. r.a. r.m. tn. ny. nn. sdr. sdri. bpk. yth. kol. letkol. letjen.
mayjen. brigjen. jend. mayor. kapt. lettu. letda. serda. kompol. akbp. kombes. irjen. komjen. ust. tgk. st. mgr. rm. mr. mrs.
ms. jl. gg. gd. kab. kec. kel. ds. prov. gub. pres. mis. misal. cf. vs. u.p. an. a.n. d.a. u.b. bd. dgn. yg. utk. tsb. pd. krn.
no. hlm. hal. tgl. pkl. vol. jil. thn. th.`),
    abbreviations:
      wordList(`dll. dsb. dst. dkk. ttd. tbk. ltd. inc. co. corp. bhd. sdn. cv. pt. s.h. s.e. s.t. s.kom. s.pd. s.sos. s.ip.
s.i.kom. m.a. m.si. m.sc. m.t. m.m. m.h. m.hum. m.pd. m.kom. m.b.a. ph.d. sp.og. sp.a. s.ag. lc. b.a. b.sc. jr. sr. a.m. p.m.
s.d. s.m. m. saw. swt. ra. as. a.s. s.a.w. s.w.t. u.s. u.s.a. u.k. d.c. n.y. km. kg. cm. mm. jt. rb. mlr. tlp. telp. hp. fax. bab.
ps. ay. et. al. ibid. op. cit. ed. cet. gbr. tab. lih. jan. feb. mar. apr. jun. jul. agt. agu. sept. sep. okt. nov. des. sen.
sel. rab. kam. jum. sab. min. w.i.b. w.i.t.`),
    ordinalStop: false,
    examples: [
      { text: 'Dr. Hadi berangkat.‖ Ny. Ratna tinggal di rumah.' },
      { text: 'Prof. Ir. H. Suryadi tiba di Jl. Merdeka No. 5.‖ Ia terlambat.' },
      { text: 'Toko itu menjual buku, peta, dll.‖ Tidak ada yang membelinya.' },
      { text: 'Toko itu menjual buku, peta, dll. dengan harga murah.' },
      { text: 'PT Lentera Tbk. mengumumkan laba.‖ Sahamnya naik.' },
      { text: '“Saya akan pergi,” katanya.‖ Pintu tertutup.' },
      { text: '“Ke mana?” tanya penjaga.‖ Ia diam saja.' },
      { text: 'Harga naik menjadi Rp1.500,50 per liter.‖ Warga mengeluh.' },
      { text: 'Rapat dimulai pukul 09.30 WIB.‖ Semua hadir.' },
      { text: 'Undang-undang itu terbit pada 3 Mei 2024.‖ Isinya singkat.' },
      { text: 'Tunggu… pintunya bergerak.‖ Lari!‖ Sekarang.' },
      { text: 'Situs www.contoh.co.id ditutup.‖ Situs itu dibuka lagi Senin.' },
      { text: 'Buku karya A. A. Wijaya terbit.‖ Sudah larut.' },
      { text: 'Lihat hlm. 12 dan gbr. 3.‖ Sisanya hilang.' },
      { text: 'Anak-anak bermain di halaman.‖ Orang tua mereka menunggu.' },
      { text: 'Siti Rahma, S.H., M.Hum. menjadi ketua.‖ Ia dilantik kemarin.' },
    ],
  },
  words: {
    articles: wordList('sang si para sebuah seorang suatu seekor'),
    contractions: [],
    prepositions:
      wordList(`di ke dari pada dalam dengan untuk oleh bagi tentang mengenai terhadap kepada daripada antara
hingga sampai sejak selama tanpa demi seperti sebagai melalui menurut berdasarkan menuju sekitar sepanjang bersama beserta
atas bawah akibat berkat kecuali selain guna per di_atas di_bawah di_dalam di_luar di_antara ke_dalam ke_luar
dari_pada`),
    alternatives: ['atau'],
    conjunctions:
      wordList(`dan atau serta tetapi namun tapi melainkan sedangkan sementara padahal karena sebab agar supaya
jika kalau apabila bila jikalau asalkan meskipun meski walaupun walau sekalipun biarpun ketika saat sewaktu sebelum setelah
sesudah sambil seraya sehingga maka bahwa yang seolah-olah seakan-akan ataupun maupun lalu kemudian lantas bahkan yaitu
yakni adapun begitu`),
    pronouns:
      wordList(`saya aku kamu anda engkau kau dia ia beliau kami kita kalian mereka ini itu tersebut begini begitu
demikian siapa apa mana kapan mengapa kenapa bagaimana berapa sini situ sana seseorang sesuatu masing-masing diri dirinya
sendiri saling`),
    auxiliaries:
      wordList(`adalah ialah merupakan akan telah sudah sedang masih belum pernah dapat bisa harus boleh mesti
perlu ingin mau hendak bukan tidak tak jangan menjadi ada sebesar sebanyak seluas
berupa`),
    others: wordList(`juga hanya saja pun lagi sangat lebih paling terlalu amat sekali cukup agak hampir kira-kira semua
seluruh setiap tiap segala banyak beberapa sedikit berbagai sejumlah lain lainnya sama serupa baru lama kini sekarang nanti
tadi kemarin besok hari selalu sering kadang kadang-kadang jarang mungkin tentu pasti memang justru malah misalnya antara_lain
tidaklah bukanlah yaitulah ya satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga karenanya
oleh_karena secara terutama khususnya umumnya biasanya akhirnya sebenarnya sebaiknya seharusnya salah sebagian sesama tetap
hal maka segera langsung kembali pula apakah termasuk setidaknya terus
semakin makin kian kurang tertentu jadi sebelumnya khusus sepenuhnya tampaknya awalnya mampu setempat dekat jauh belaka
semalam esok selepas manakala ramai petang
adanya sebagaimana selanjutnya setelahnya selagi sebaliknya selebihnya`),
    // Left out, since edited text ends in them: dalam, saat, antara, akan, sudah, belum, tidak, sama, sampai, atas, lain,
    // serta (turut serta), guna (tepat guna), begitu, ini, itu.
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    wholeEnds: ['salah satu'],
    cannotEnd: wordList(`yang di ke dari dan atau untuk dengan oleh pada bahwa karena agar supaya jika apabila ketika
sehingga tetapi terhadap kepada tentang bagi para sang adalah ialah merupakan seperti sebuah seorang suatu seekor sebagai
sejak demi maupun melainkan setiap sambil meskipun walaupun mengenai melalui daripada sedangkan padahal
berdasarkan namun tanpa`),
    speakers: wordList(`saya aku kami kita kamu anda kalian engkau`),
    naming: wordList(`disebut dinamai dinamakan bernama menyebut menamai menamakan namanya`),
    mayDouble:
      wordList(`anak orang hal kata masing rata sama tiba rumah hari buku negara pulau teman kawan warga ibu bapak
kira pelan perlahan baik benar jauh lama kadang alih mudah lain macam berbagai satu dua tiga sedikit cepat hati tinggi besar
kecil jalan duduk lihat main makan minum bolak balik ya oh ah ha hi he wah hore hati-hati kura kupu laba lumba ubur undang
cita oleh gara pura sia tiap kota desa cara pagi malam siang sore waktu masa bagian kelompok perusahaan sekolah bangsa
sangat agak mata tanda nilai sumber tokoh pihak daerah mana siapa apa begitu bersama diam berlama sepak kanak langit
gado es tahu gule bla bora duran boutros sing wagga walla pago lang baden talk mahi aku new_york`),
    nameConnectors: wordList(`dan bin binti al el ibn abu van von der de la le du of and the for & san santa`),
    nameTitles:
      wordList(`bapak pak ibu bu saudara saudari tuan nyonya nona mas mbak bang kak kiai kyai nyai ustaz ustad ustazah
haji hajah sultan raja ratu pangeran putri gusti kanjeng raden tengku teuku cut andi presiden wakil_presiden mantan
januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat
sabtu minggu perdana menteri wakil ketua sekretaris jenderal gubernur bupati wali wali_kota camat lurah kepala duta besar duta_besar
konsul komisaris hakim jaksa pengacara advokat profesor dokter doktor insinyur kapten kolonel letnan mayor sersan
kopral laksamana marsekal brigjen mayjen letjen irjen komjen kombes kompol panglima komandan inspektur direktur
direktur_utama manajer pendiri pengusaha miliarder pelatih kiper penyerang bek gelandang pemain penyanyi aktor aktris
sutradara penulis novelis wartawan jurnalis penyair pelukis analis ekonom peneliti sejarawan ilmuwan juru bicara
juru_bicara senator anggota politikus politisi kandidat calon paus kardinal uskup pastor pendeta romo biksu imam syekh
kaisar sir lord lady mr mrs ms dr prof`),
    genericNouns: wordList(`organisasi komite komisi dewan asosiasi yayasan federasi konfederasi serikat persatuan
perhimpunan ikatan aliansi liga koalisi perusahaan perseroan pt korporasi grup kelompok firma anak_perusahaan rintisan bank dana
asuransi bursa koperasi partai gerakan front klub tim lembaga institut institusi akademi sekolah universitas fakultas
laboratorium pusat observatorium museum perpustakaan teater opera galeri festival kementerian departemen direktorat divisi
dinas kantor badan biro otoritas administrasi pemerintah parlemen majelis senat dpr kongres pengadilan mahkamah kejaksaan
kedutaan konsulat polisi kepolisian tentara angkatan resimen brigade batalion pasukan milisi garda negara bangsa kerajaan
kekaisaran republik provinsi kabupaten distrik kecamatan kelurahan kota desa kampung ibu_kota pulau kepulauan semenanjung
benua laut samudra teluk selat kanal sungai danau bendungan air_terjun gunung pegunungan lembah dataran gurun hutan taman
cagar kebun pantai tanjung jalan jembatan terowongan tol stasiun bandara bandar pelabuhan stadion gelanggang istana benteng
menara katedral gereja kapel biara masjid pura wihara kuil sinagoge makam rumah_sakit klinik hotel restoran toko pasar pabrik
tambang perkebunan jaringan platform situs aplikasi perangkat_lunak program proyek rencana operasi misi inisiatif kampanye
sistem model seri film album novel buku koran majalah jurnal harian radio televisi penerbit studio label merek hadiah
penghargaan piala kejuaraan turnamen undang-undang peraturan keputusan perjanjian konvensi pakta protokol konstitusi
konferensi pertemuan forum pameran suku dinasti keluarga pertempuran perang revolusi badai topan gempa kapal satelit roket
pesawat kereta komet planet mesin`),
    contrasts: [
      wordList('depan belakang'),
      wordList('dalam luar'),
      wordList('vertikal horizontal mendatar'),
      wordList('masukan keluaran'),
      wordList(
        'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh belas ratus ribu juta miliar triliun ratusan ribuan jutaan puluhan',
      ),
      wordList('utara selatan timur barat tenggara tengah barat-daya timur-laut barat-laut'),
      wordList('pertama kedua ketiga keempat kelima'),
      wordList('pria wanita laki-laki perempuan putra putri'),
      wordList('atas bawah menengah'),
      wordList('lama baru tua muda'),
      wordList('nasional internasional regional lokal daerah provinsi'),
      wordList('hujan kemarau panas dingin'),
      wordList('januari februari maret april mei juni juli agustus september oktober november desember'),
      wordList('senin selasa rabu kamis jumat sabtu minggu'),
      wordList('olimpiade paralimpiade'),
      wordList('kiri kanan'),
      wordList('besar kecil'),
      wordList('merah biru hijau kuning putih hitam jingga ungu'),
      wordList('pagi siang sore malam'),
      wordList('negeri swasta'),
      wordList('wakil ketua kepala'),
      wordList('ayah ibu anak kakak adik'),
      wordList('dasar menengah_pertama menengah_atas'),
      wordList('darat udara'),
      wordList('kilometer meter sentimeter milimeter mil kaki inci yard hektare are'),
      wordList('formal informal nonformal'),
    ],
  },
  verbs: {
    // The verb shows at its beginning (me-, di-, ber-, ter-), which no ending tells: -kan and -i are what prefixes bring along.
    finiteEndings: wordList('kan i ai lah'),
    finitePrefixes: wordList('me di ber ter'),
    attributivePrefixes: ['ber'],
    dropsSubject: true,
    finiteForms: finiteVerbs,
    cannotBegin: ['yaitu', 'yakni', 'serta'],
    // The passive in di- is finite, whoever acts.
    agent: [],
    saying: wordList(
      'kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jawab jawabnya sahut sahutnya jelasnya tegasnya',
    ),
    subordinators: wordList('agar supaya sehingga meskipun meski walaupun walau kendati seraya sambil asalkan karena'),
    joiners: wordList('terutama khususnya termasuk'),
    exemplifiers:
      wordList(`melainkan kecuali terkecuali selain belum_termasuk tidak_termasuk bersama berkat akibat lantaran gara-gara atas_nama atas_permintaan
atas_dasar dengan_bantuan dengan_tujuan dengan_harapan dengan_pengecualian dalam_rangka demi untuk_pertama_kalinya_sejak
untuk_pertama_kali_sejak sejak tanpa_memperhitungkan terutama_karena terutama_di terutama_pada khususnya_di khususnya_pada`),
    relatives: wordList('yang'),
    clauseOpeners:
      wordList(`yang bahwa agar supaya karena sebab jika kalau apabila bila jikalau ketika saat sewaktu sebelum setelah
sesudah sambil seraya sehingga hingga sampai meskipun meski walaupun walau kendati asalkan sementara
sedangkan padahal seolah-olah seakan-akan untuk tempat sejak`),
    mayOpenClause: wordList('sampai hingga sebelum setelah sesudah begitu seperti'),
    pieces: {
      commas: false,
      shortest: 5,
      clauses:
        wordList(`agar supaya sehingga meskipun meski walaupun walau kendati karena sebab ketika saat sewaktu sementara sedangkan padahal sambil seraya asalkan seolah-olah seakan-akan apabila jika kalau
di_mana dari_mana sedemikian_rupa_sehingga bahwa selagi semenjak sekalipun biarpun
kalaupun andaikata seandainya sekiranya manakala bilamana seolah seakan lantaran sampai-sampai`),
      relatives: wordList(`yang`),
      phrases: wordList(`berdasarkan terutama khususnya termasuk serta atau_setidaknya tentang terhadap kepada seperti
lebih_lama_daripada lebih_banyak_daripada berbeda_dengan berbeda_dari tanpa ke dengan_menggunakan
di_antaranya melainkan_juga untuk di_hadapan di_sepanjang bahkan_sampai bahkan_di
dengan_mempertimbangkan satu-satunya sesuatu_yang hal_yang`),
      participles: /^(?!)/u,
      whole: wordList(`sementara_itu karena_itu oleh_karena_itu setelah_itu sebelum_itu meski_begitu meski_demikian
walau_begitu sejak_itu begitulah begitu_pula sampai_jumpa sebab_itu seperti_biasa untuk_itu saat_ini saat_itu
ketika_itu antara_lain sejak_saat_itu`),
    },
    clauseWeights,
    endingWeights,
    restOdds: -1.3,
    endingLimit: -2.6,
    // `Yang muda pergi`, `Yang paling penting adalah …`: who or what it is, and no clause about the noun before.
    mainClause:
      '^Yang (?!(?:me|di|ber)\\p{L}{4}|(?:sudah|telah|akan|sedang|masih|belum|pernah|tak|tidak|bukan|cukup|selalu|sering|jarang|tetap|terus|dapat|bisa|harus|mampu|konon|kini|dulu|dahulu|kemudian|juga|pada|di|oleh|menurut|semuanya|sebagian|masing-masing|hampir|tampaknya|sebelumnya|selama|hancur|rusak)(?!\\p{L}))|^(?:Yang|Satu-satunya|Sesuatu|Hal) \\S+ .*(?<!\\p{L})(?:adalah|ialah|merupakan|hanya|hanyalah|bukan|bukanlah|yaitu|yakni)(?!\\p{L})|^[^,]* yang .* (?:bak|bagai|bagaikan|laksana|ibarat) ',
    nounsNeedDeterminer: false,
  },
  homographs,
  spellingFolds: [],
  usualAcronyms: usualAcronyms('id'),
  acronyms: {
    UN: 'PBB',
    EU: 'UE',
    GDP: 'PDB',
    VAT: 'PPN',
    NGO: 'LSM',
    USSR: 'URSS',
  },
  stem: stemIndonesian,
  englishLikeness: englishLikeness('id'),
  root: rootIndonesian,
  calques,
  roots,
  bodyNouns: bodyNouns.id,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.'] },
  quantities,
  dates: {
    months: wordList('januari februari maret april mei juni juli agustus september oktober november desember'),
    smallMonths: false,
    monthAbbreviations: wordList('jan. feb. mar. apr. jun. jul. agt. agu. sep. sept. okt. nov. des.'),
    beforeMonth: ['selama', 'dalam', 'bulan', 'sepanjang'],
    weekdays: wordList('senin selasa rabu kamis jumat sabtu minggu'),
    numericOrder: 'dmy',
    joints: { day: /^[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3 Mei 2031' },
  },
  pageLines: pageLines.id,
  speech: speech.id,
  pageFurniture: pageFurniture.id,
  pageControls: pageControls.id,
  boilerplate: [
    'berita',
    'berita terkini',
    'berita terbaru',
    'berita utama',
    'terkini',
    'beranda',
    'menu',
    'cari',
    'pencarian',
    'langsung ke konten',
    'lewati ke konten',
    'baca selengkapnya',
    'selengkapnya',
    'baca juga',
    'baca lebih lanjut',
    'baca artikel lengkap',
    'lanjutkan membaca',
    'lihat juga',
    'lihat semua',
    'lihat selengkapnya',
    'lihat lainnya',
    'simak juga',
    'simak video',
    'tonton juga',
    'tampilkan lebih banyak',
    'muat lebih banyak',
    'pelajari lebih lanjut',
    'informasi lebih lanjut',
    'bacaan lanjutan',
    'bacaan lebih lanjut',
    'bacaan tambahan',
    'bacaan terkait',
    'artikel terkait',
    'berita terkait',
    'konten terkait',
    'topik terkait',
    'tautan terkait',
    'artikel serupa',
    'rekomendasi',
    'rekomendasi untuk anda',
    'direkomendasikan',
    'artikel rekomendasi',
    'mungkin anda suka',
    'terpopuler',
    'paling populer',
    'paling banyak dibaca',
    'sedang tren',
    'pilihan editor',
    'sebelumnya',
    'berikutnya',
    'selanjutnya',
    'artikel sebelumnya',
    'artikel berikutnya',
    'artikel selanjutnya',
    'halaman berikutnya',
    'halaman selanjutnya',
    'halaman sebelumnya',
    'kembali',
    'kembali ke atas',
    'kembali ke beranda',
    'bagikan',
    'bagikan artikel ini',
    'bagikan ke facebook',
    'bagikan ke twitter',
    'bagikan ke x',
    'bagikan ke whatsapp',
    'bagikan di facebook',
    'kirim lewat email',
    'cetak',
    'cetak artikel',
    'cetak halaman',
    'cetak halaman ini',
    'bagikan berita',
    'bagikan berita ini',
    'bagikan artikel',
    'bagikan ke telegram',
    'bagikan ke media sosial',
    'simpan artikel',
    'laporkan kesalahan',
    'laporkan iklan',
    'lihat komentar',
    'lihat semua komentar',
    'lihat galeri',
    'lihat foto lainnya',
    'perbesar gambar',
    'waktu baca',
    'anda berada di sini',
    'dengarkan artikel ini',
    'gabung di kanal kami',
    'aktifkan notifikasi',
    'salin tautan',
    'simpan',
    'ikuti kami',
    'ikuti kami di',
    'berlangganan',
    'berlangganan sekarang',
    'berlangganan buletin',
    'daftar',
    'daftar sekarang',
    'masuk',
    'keluar',
    'buletin',
    'khusus pelanggan',
    'komentar',
    'tulis komentar',
    'tinggalkan komentar',
    'tambahkan komentar',
    'belum ada komentar',
    'balas',
    'iklan',
    'advertorial',
    'konten bersponsor',
    'scroll untuk melanjutkan',
    'lanjut baca di bawah iklan',
    'artikel berlanjut setelah iklan',
    'klik di sini',
    'klik untuk memperbesar',
    'unduh',
    'unduh aplikasi',
    'memuat',
    'kebijakan privasi',
    'syarat dan ketentuan',
    'ketentuan layanan',
    'pedoman media siber',
    'kebijakan cookie',
    'terima semua cookie',
    'terima semua',
    'hak cipta dilindungi',
    'hak cipta dilindungi undang-undang',
    'peta situs',
    'kontak',
    'hubungi kami',
    'tentang kami',
    'tentang penulis',
    'tag',
    'label',
    'kategori',
    'topik',
    'artikel asli',
    'teks asli',
    'tautan sumber',
  ],
  captionLabels: wordList(`foto foto-foto gambar dok dok. dokumentasi ilustrasi grafis infografis keterangan_foto
keterangan_gambar kredit kredit_foto sumber sumber_foto sumber_gambar peta video tangkapan_layar arsip ©`),
  byline: {
    labels: wordList(
      'teks naskah laporan liputan penulis penyunting editor reporter wartawan pewarta tata_gaya penata_gaya fotografer foto_arsip foto_dok ilustrator desain',
    ),
    by: wordList('oleh milik'),
    openings: wordList('oleh laporan_oleh ditulis_oleh'),
    houses: wordList('arsip album koleksi'),
  },
  machineAsides: wordList(`catatan_penerjemah catatan_dari_penerjemah catatan_terjemahan catatan_untuk_penerjemah
terjemahan_otomatis terjemahan_mesin diterjemahkan_otomatis diterjemahkan_secara_otomatis akhir_terjemahan
awal_terjemahan lanjutan_terjemahan bersambung_ke_pesan_berikutnya teks_untuk_diterjemahkan teks_terpotong`),
  machineTalk: withService(
    'id',
    /^(?:(?:teks|keterangan|bagian|segmen)[^.]{0,25}(?:terpotong|tidak tersedia|hilang)|terjemahan (?:otomatis|mesin)[^.]{0,40}$|diterjemahkan (?:otomatis|secara otomatis|oleh mesin))|^(?:(?:tentu|baik|oke)(?: saja)?[,!.]?\s)?(?:berikut|ini|inilah)[^.]{0,30}terjemahan|^catatan[^:.]{0,15}:[^.]{0,40}(?:terjemah|teks asli|naskah asli)|^sebagai (?:model bahasa|ai|kecerdasan buatan)[^.]{0,20}, saya|^semoga[^.]{0,20}terjemahan/iu,
  ),
  machineLimits: limitsOf('id'),
  machineBrackets: bracketsOf('id'),
  machinePhrases: [
    'berikut adalah terjemahan',
    'berikut terjemahan',
    'berikut ini terjemahan',
    'berikut ini adalah terjemahan',
    'berikut adalah teks',
    'berikut adalah versi',
    'berikut adalah ringkasan',
    'berikut hasil terjemahan',
    'ini adalah terjemahan',
    'ini terjemahannya',
    'inilah terjemahan',
    'terjemahan bahasa indonesia:',
    'terjemahan dalam bahasa indonesia:',
    'terjemahan ke dalam bahasa indonesia:',
    'teks terjemahan:',
    'hasil terjemahan:',
    'tentu! berikut',
    'tentu, berikut',
    'tentu saja! berikut',
    'tentu saja, berikut',
    'baik, berikut',
    'baiklah, berikut',
    'di bawah ini adalah terjemahan',
    'sebagai model bahasa',
    'sebagai model ai',
    'sebagai asisten ai',
    'sebagai sebuah ai',
    'sebagai kecerdasan buatan',
    'maaf, saya tidak bisa menerjemahkan',
    'maaf, saya tidak dapat',
    'mohon maaf, tetapi saya tidak dapat',
    'saya tidak dapat menerjemahkan',
    'saya tidak bisa menerjemahkan',
    'saya tidak dapat membantu',
    'semoga terjemahan ini',
    'semoga membantu',
    'beri tahu saya jika',
    'jangan ragu untuk bertanya',
    'apakah anda ingin saya',
    'catatan: terjemahan ini',
    'catatan: saya telah',
    'catatan terjemahan:',
    'harap diperhatikan bahwa saya',
    'terjemahkan teks berikut',
    'terjemahkan teks ini',
    'anda adalah penerjemah',
    'anda adalah seorang penerjemah',
    'teks yang diberikan',
    'silakan berikan teks',
    'catatan penerjemah (ai)',
  ],
  polarity: polarity.id,
  openEnds: openEnds.id,
  seams: seams.id,
  linkers: linkers.id,
  register: {
    informal: wordList(`kamu kau engkau kalian dirimu`),
    formal: wordList('anda'),
    // Words of their own that end so: temu, ilmu, tamu, jamu, bumbu is none.
    informalForms:
      /^(?!(?:.*temu|ilmu|.*ramu|.*tamu|.*jamu|.*semu|.*jemu|kamu|.*bumu|.*kemu|.*gumu|lemu|promu|.*simu)$)\p{Ll}{3,}mu$/u,
  },
};
