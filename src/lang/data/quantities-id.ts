import type { QuantityFacts } from '../../core/language';

/** What Indonesian calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `nol=0? satu=1? dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 belas=+10
puluh=*10 seratus=100 ratus=*100 seribu=1000 ribu=*1000 sejuta=1e6 juta=*1e6 semiliar=1e9 miliar=*1e9 milyar=*1e9
triliun=*1e12`,
  allusions: `keseribu=1000 tidak=0 tunggal=1 satu-satunya=1 pertama=1 kedua=2 ketiga=3 keempat=4 kelima=5 keenam=6 ketujuh=7 kedelapan=8
kesembilan=9 kesepuluh=10 kesebelas=11 keduabelas=12 setengah=0.5,50,1.5,30 separuh=0.5,50 separo=0.5 paruh=2,50,0.5
sepertiga=3,0.333,33 pertiga=3 seperempat=4,0.25,25,15 perempat=4 seperlima=5,20 perlima=5 sepersepuluh=10 keduanya=2
pasangan=2 sepasang=2 kembar=2 ganda=2 dobel=2 rangkap=2 tiga=3 triple=3 dwi=2 tri=3 catur=4 panca=5 lusin=12
selusin=12 lusinan=12 puluhan=10 ratusan=100 ribuan=1000 jutaan=1e6 dekade=10,1990 dasawarsa=10 abad=100 milenium=1000
semester=6 triwulan=3 kuartal=3,4 minggu=7 seminggu=7,1 sepekan=7,1 pekan=7 sehari=1,24 setahun=1,12 sebulan=1,30
sejam=1,60 siang=12 tengah=0.5,50,12,0,24 seorang=1 sebuah=1 sekali=1 suatu=1 se=1 kali=1`,
  units: `km=kilometer m=meter cm=sentimeter|senti mm=milimeter mi=mil mi/h=mpj km/h=km/j ft=kaki in=inci|inchi yd=yard kg=kilogram|kilo g=gram
mg=miligram t=ton lb=pon|pound? oz=ons?|ounce l=liter ml=mililiter gal=galon ha=hektar|hektare ac=ekar|acre|are?
C=celcius|celsius F=fahrenheit min=menit s=detik h=jam d=hari wk=minggu|pekan mo=bulan y=tahun %=persen USD=dolar
EUR=euro GBP=poundsterling|pound? JPY=yen CNY=yuan RUB=rubel CHF=franc? INR=rupee IDR=rupiah KRW=won`,
  short: 'rb=1e3 jt=1e6 m=1e9 t=1e12 k=1e3',
  claims: 'kesepuluh',
  joiners: [],
  solid: false,
  turnOfYear: { late: 'akhir|penghujung', before: 'sebelum|menjelang' },
};
