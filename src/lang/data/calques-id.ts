import { calqueList } from '../calque-list';

const offices = 'presiden|gubernur|wali_kota|walikota|bupati|senat|kongres|parlemen|jabatan';
const days = 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu';
const plurals =
  'orang-orang|negara-negara|siswa-siswa|perusahaan-perusahaan|guru-guru|masalah-masalah|rumah-rumah|kota-kota|buku-buku|pejabat-pejabat|pekerja-pekerja|pemimpin-pemimpin|ilmuwan-ilmuwan|kelompok-kelompok|wilayah-wilayah';

/** Calques of English, Malay words, and doublings that Indonesian style advice rejects, all of them common in translations. */
export const calques = calqueList(
  () => `
// verbs with the wrong object or the wrong verb
konferensi|acara|pertemuan|upacara|peristiwa|pertandingan|rapat|sidang|pemeriksaan|pemilihan|pemilu|konser|festival|pameran|pernikahan|perundingan|pembicaraan|pelatihan|insiden|diskusi|debat|lomba|turnamen|wawancara (itu|ini|tersebut|akan|telah) mengambil tempat > berlangsung
berlari|lari untuk (kursi) ${offices} > mencalonkan diri sebagai
mencalonkan diri untuk kantor > mencalonkan diri untuk suatu jabatan
membayar perhatian > memperhatikan
membayar kunjungan > berkunjung
bola ada|berada di pengadilan > keputusan ada di tangan
memiliki|mempunyai pikiran kedua > berubah pikiran, ragu
mengangkat|menaikkan kesadaran > meningkatkan kesadaran
mengangkat dana|uang > menggalang dana
melempar pesta > mengadakan pesta
memecahkan|memecah berita > mengabarkan lebih dulu
berita pecah|memecah > berita terkini
meninggal|tewas|mati dari kanker|luka|luka-luka|penyakit|serangan|stroke|covid > meninggal karena
mengambil mandi > mandi
mengambil keuntungan atas|dari situasi|kesempatan|keadaan > memanfaatkan
membuat panggilan telepon > menelepon
menggambar|menarik sebuah kesimpulan > menarik kesimpulan
maaf untuk mendengar > turut prihatin
jatuh dalam cinta > jatuh cinta
melihat maju untuk > menantikan
mencari maju untuk > menantikan
menjaga di|dalam pikiran > mengingat
hujan kucing dan anjing > hujan deras
ini|itu|tidak|akan|ia membuat perasaan =bagi|untuk|jika|kalau|karena > masuk akal
=saya|kami|kita|anda|dia|ia|mereka adalah =dapat|bisa|sedang|sudah|telah|akan|harus|boleh|tidak|ingin|masih|belum > tanpa adalah
di mana =merupakan|adalah|bertanggung|mempunyai > yang
// connectives and determiners
^pada|di akhir hari !itu|kerja|kedua|pertama|ketiga|ini|minggu|senin|sabtu|tersebut > pada akhirnya
satu dari yang paling > salah satu yang paling
^itu|ini adalah mengapa|kenapa > itulah sebabnya
terakhir tetapi tidak sedikit > yang terakhir tetapi tidak kalah penting
terakhir tapi tidak sedikit > yang terakhir tetapi tidak kalah penting
di tangan lain > di sisi lain
di tangan yang lain > di sisi lain
di|pada satu tangan > di satu sisi
dalam kata lain > dengan kata lain
seperti segera setelah > segera setelah
di semua seluruh > di seluruh
semua di|atas seluruh dunia > di seluruh dunia
sejauh yang saya peduli > bagi saya
berumur|berusia|umur % tahun tua > berusia … tahun
di ${days.toLowerCase()} !kliwon|legi|pahing|pon|wage > pada hari
di ${days} > pada
di @ > pada
// doublings
agar supaya > agar, supaya
adalah merupakan > adalah, merupakan
demi untuk > demi, untuk
sudah telah > sudah, telah
telah sudah > sudah, telah
disebabkan oleh karena > disebabkan oleh
disebabkan karena > disebabkan oleh
dikarenakan oleh karena > dikarenakan oleh
dalam rangka untuk > dalam rangka, untuk
mendiskusikan tentang > mendiskusikan
banyak|beberapa|berbagai|sejumlah|para =${plurals} > the noun once: banyak orang
// spelling of the prepositions di and ke
=dimana|dimanapun > di mana
=disana|disini|disitu > di sana, di sini, di situ
=diatas|dibawah|diantara|didalam|diluar|dibelakang|didepan > di atas, di bawah, di antara …
=kesana|kesini|kemana > ke sana, ke sini, ke mana
// Malay and English in Indonesian
=kerana > karena
=sahaja > saja
=mahu > mau
=syarikat !dagang|islam > perusahaan, serikat -- Malay
=universiti|televisyen|telefon|kebangsaannya > universitas, televisi, telepon -- Malay
=tahun|bulan|minggu lepas !landas > lalu
pilihan raya > pemilihan umum
=Disember|Ogos|Julai > Desember, Agustus, Juli
=bilion|billion dolar|rupiah|orang|euro > miliar
=trilion dolar|rupiah|euro > triliun
sosial media > media sosial
minuman lembut > minuman ringan
lady|nyonya pertama > ibu negara
Rumah Putih > Gedung Putih
Bangsa-Bangsa Bersatu > Perserikatan Bangsa-Bangsa
Negara-Negara Bersatu > Amerika Serikat
Negara Bersatu Amerika > Amerika Serikat
kecerdasan artifisial buatan > kecerdasan buatan
perubahan iklim cuaca > perubahan iklim
// elections and government
=negara medan_pertempuran|ayunan|berayun > negara bagian penentu
negara bagian ayunan|berayun|medan_pertempuran|goyah > negara bagian penentu
mitra|teman|rekan =lari presiden|capres|wakil > calon wakil presiden
surat suara absen|ketidakhadiran > surat suara lewat pos
suara|pemungutan absen|ketidakhadiran !dari > pemungutan suara lewat pos
=uang gelap =politik|kampanye > dana politik yang tidak jelas asalnya
jejak kampanye =presiden|calon > masa kampanye
di jalur|jejak kampanye > dalam kampanye
reli kampanye|politik > rapat umum, kampanye terbuka
=jajak pendapat ditutup|dibuka =pada|pukul > tempat pemungutan suara
pergi ke jajak =pendapat > pergi ke tempat pemungutan suara
perguruan =tinggi pemilihan|pemilu|elektoral > dewan elektoral
kuliah pemilihan > dewan elektoral
kemenangan tanah =longsor > kemenangan telak
menang|kemenangan dengan tanah =longsor > menang telak
Rumah|rumah Perwakilan|perwakilan =AS|Amerika > Dewan Perwakilan Rakyat
pembicara Rumah|rumah|DPR =AS|Perwakilan|perwakilan > ketua DPR
pengeras =suara DPR|Rumah|rumah > ketua DPR
pengacara =distrik > jaksa wilayah
pengacara =jenderal > jaksa agung
sekretaris =negara AS|Amerika > menteri luar negeri AS
sekretaris pertahanan|perdagangan|energi|keuangan =AS|Amerika > menteri
menandatangani menjadi|ke_dalam =undang-undang|hukum > mengesahkan
menekan|mendorong tuduhan|dakwaan > mengajukan tuntutan
gugatan|tindakan =kelas =action > gugatan perwakilan kelompok
gugatan =kelas > gugatan perwakilan kelompok
mengajukan untuk kebangkrutan|perceraian|pailit > mengajukan pailit, mengajukan cerai
mengarsipkan|mengisi (sebuah) gugatan > mengajukan gugatan
plafon|langit-langit =utang|hutang > batas utang
sepotong|potongan legislasi|undang-undang > undang-undang
penembak =aktif > pelaku penembakan
responden|penanggap =pertama > petugas tanggap darurat
peniup =peluit > pelapor pelanggaran
=sepatu bot|boot di tanah|lapangan > pasukan darat
ditembak =sampai|hingga =mati|tewas > ditembak mati
ditembak =ke =kematian > ditembak mati
mengklaim =tanggung =jawab =untuk|atas =serangan =itu > mengaku bertanggung jawab
mengambil =kredit untuk|atas > mengaku berjasa

// business, technology, science
pelepasan =pers > siaran pers
=berita yang =memecah|pecah > berita terkini
nilai =bersih =pribadi|pribadinya|kekayaannya > kekayaan bersih
kekayaan|nilai =jaring > kekayaan bersih
penawaran =umum|publik =awal > penawaran umum perdana
pergi =publik > melantai di bursa
pemegang =taruhan > pemangku kepentingan
=petugas|perwira eksekutif =kepala|utama > direktur utama
kepala =petugas|perwira eksekutif|keuangan > direktur utama, direktur keuangan
ekuitas =pribadi > ekuitas swasta
dana =pagar|lindung_pagar > dana lindung nilai
kapitalis =ventura|petualangan > pemodal ventura
keadaan =seni =teknologi > mutakhir
teknologi|fasilitas|peralatan =keadaan =seni > mutakhir
umpan =berita > linimasa berita
pegangan Twitter|Instagram|TikTok > akun
tanaman =nuklir|listrik > pembangkit listrik
pembangkit =daya|kekuatan nuklir > pembangkit listrik tenaga nuklir
kekuatan =surya|matahari|angin =listrik > tenaga surya, tenaga angin
pemadaman =kekuasaan|kekuatan > pemadaman listrik
gas =rumah =hijau > gas rumah kaca
serangan =hati > serangan jantung
kondisi =medis =yang =mendasari > penyakit penyerta
kertas =yang =diterbitkan|dipublikasikan > makalah
kertas =penelitian|riset > makalah penelitian
kertas =putih =pemerintah > buku putih
jurnal =yang =ditinjau =sejawat > jurnal dengan penelaahan sejawat
tembakan =penguat|booster > dosis penguat
sekolah =tinggi =junior > sekolah menengah pertama
amunisi =hidup > peluru tajam
peluru =hidup > peluru tajam
api =ramah > tembakan kawan
badai|topan|siklon membuat pendaratan > menerjang daratan
hujan =berat > hujan lebat
lalu =lintas =berat > lalu lintas padat
tol =kematian > jumlah korban tewas
kehilangan =nyawa =mereka > tewas

// verbs and set phrases
memberikan|mengantarkan =pengiriman =pidato > berpidato
mengantarkan|mengirimkan (sebuah) =pidato > menyampaikan pidato
melahirkan =kelahiran > melahirkan
memberi =kelahiran =kepada|pada > melahirkan
memberikan =kelahiran =kepada|pada > melahirkan
membayar =upeti|penghormatan kepada =mendiang|korban|para > memberi penghormatan
bermain =peran =penting|kunci|utama|besar > memainkan peran, berperan
mengalamatkan =masalah|isu|krisis > mengatasi masalah
menjalankan =untuk =presiden|gubernur|senat|kongres > mencalonkan diri
lari =untuk =kantor > mencalonkan diri
mengambil =pandangan|lihatan =pada > melihat
mengambil =sebagai =diberikan > menganggap sudah semestinya
membuat =akal|indera =bagi|untuk > masuk akal
tidak =membuat =rasa|akal > tidak masuk akal
membuat =rasa =untuk|bagi > masuk akal
sebagai =materi =fakta > sebenarnya
pada =catatan =yang =sama > senada dengan itu
pada|di =halaman =yang =sama =dengan|dalam > sepaham
=di =bawah =konstruksi|investigasi|diskusi|pertimbangan|penyelidikan > sedang dibangun, sedang diselidiki, sedang dibahas
di =bawah =hukum =federal|baru|internasional|ini > menurut hukum
=pada|dalam =basis =harian|mingguan|bulanan|reguler|tahunan > setiap hari, setiap minggu, secara berkala
=lebih =dari =pada > daripada, lebih dari
lebih =terbaik|terburuk > lebih baik, lebih buruk
=paling =terbaik|terburuk|terbesar|terpenting|tertinggi|termahal > terbaik, terburuk
=para =siswa-siswa|guru-guru|pekerja-pekerja|pejabat-pejabat|ilmuwan-ilmuwan|pemimpin-pemimpin > para siswa
=alasan =mengapa =karena > alasannya adalah
^dengan =itu =dikatakan|dikata > meskipun demikian
=satu|dua|tiga =dan =setengah =juta|miliar > satu setengah juta
di =januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember > pada
di Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember > pada

// names and spelling
Utara|Selatan Korea|Carolina|Dakota|Afrika > Korea Utara, Carolina Utara
Baru York > New York
Kerajaan Bersatu > Britania Raya, Inggris
=antar negara|kota|bangsa|pulau|agama|daerah !bagian|besar > antarnegara, disambung
=pasca perang|pemilu|pandemi|gempa|bencana|panen > pascaperang, disambung
=non pemerintah|formal|migas|muslim|tunai|medis > nonpemerintah, disambung
=anti korupsi|teror|virus|pemerintah|rasisme|perang > antikorupsi, disambung
=wakil-presiden > wakil presiden
=aktifitas|efektifitas|kreatifitas|produktifitas > aktivitas, efektivitas
=resiko|beresiko > risiko, berisiko
=ijin|diijinkan|mengijinkan|perijinan > izin, diizinkan
=nasehat|menasehati|penasehat > nasihat, penasihat
=apotik > apotek
=kwalitas|kwantitas > kualitas, kuantitas
=propinsi > provinsi
=merubah|dirubah > mengubah, diubah
=photo|photografi > foto, fotografi

// idioms
membunuh =dua =burung dengan =satu =batu > sekali merengkuh dayung, dua tiga pulau terlampaui
=harganya|biayanya|seharga =satu =lengan =dan =kaki > mahal sekali
membakar =minyak =tengah =malam > bekerja sampai larut malam
menumpahkan =kacang > membocorkan rahasia
membiarkan =kucing =keluar =dari > membocorkan rahasia
mengeluarkan =kucing =dari =karung|tas|kantong > membocorkan rahasia
setetes =di|dalam =ember > setetes air di lautan
menggigit =peluru > menguatkan hati
pengubah =permainan > titik balik
panggilan =bangun > peringatan keras
panggilan =dekat > nyaris celaka
cerita =panjang =pendek > singkatnya
cerita =panjang =singkat > singkatnya
mendorong =amplop > melampaui batas
memotong =sudut-sudut > bekerja asal-asalan
apel =matanya > buah hatinya
sekaleng|kaleng =cacing > masalah yang pelik
=mata =buta =terhadap > menutup mata
memutar =mata =buta > menutup mata
berjalan =di =atas =kulit|cangkang =telur > sangat berhati-hati
melompat =ke =kesimpulan > menyimpulkan terburu-buru
^dalam =kulit =kacang|kerang > singkatnya
=jerami =terakhir > puncak kesabaran
melihat =mata =ke =mata > sependapat
melempar =di|ke =bawah =bus > mengorbankan
serigala =berpakaian|dalam =pakaian =domba > serigala berbulu domba
`,
);
