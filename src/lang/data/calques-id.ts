import { calqueList } from '../calque-list';

const offices = 'presiden|gubernur|wali_kota|walikota|bupati|senat|kongres|parlemen|jabatan';
const days = 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu';
const plurals =
  'orang-orang|negara-negara|siswa-siswa|perusahaan-perusahaan|guru-guru|masalah-masalah|rumah-rumah|kota-kota|buku-buku|pejabat-pejabat|pekerja-pekerja|pemimpin-pemimpin|ilmuwan-ilmuwan|kelompok-kelompok|wilayah-wilayah';

/** Calques of English, Malay words, and doublings that Indonesian style advice rejects, all of them common in translations. */
export const calques = calqueList(`
// verbs with the wrong object or the wrong verb
konferensi|acara|pertemuan|upacara|peristiwa|pertandingan|rapat|sidang (itu|ini|tersebut|akan|telah) mengambil tempat > berlangsung
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
// connectives and determiners
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
`);
