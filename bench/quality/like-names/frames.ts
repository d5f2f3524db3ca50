/** Texts that name two things which are alike in name: written for mtlint, CC0 1.0; all names are invented. */
export interface LikeNames {
  /** Kinds of places and bodies, parted by spaces, and how a name and a kind make a name. */
  readonly kinds: string;
  readonly names: readonly string[];
  readonly named: (name: string, kind: string) => string;
  /** A text about the first, which names the second once. */
  readonly ofPlaces: (one: string, other: string) => string;
  /** Given names, parted by spaces, a family and a text about two people. */
  readonly given?: string;
  readonly family?: string;
  readonly ofPeople?: (one: string, other: string) => string;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Of the Russian kinds below. */
function genderEnding(kind: string): string {
  if (kind === 'фестиваль') return 'ий';
  return /[аяь]$/.test(kind) ? 'ая' : /[ое]$/.test(kind) ? 'ое' : 'ий';
}

// biome-ignore format: a list is easier to read on one line
export const likeNames: Readonly<Record<string, LikeNames>> = {
  de: {
    kinds: 'Museum Bibliothek Theater Schule Universität Klinik Brücke Tunnel Bahnhof Flughafen Hafen Kirche Schloss Park See Fluss Berg Insel Tal Bucht Wald Hotel Bank Institut Verein Stiftung Rat Ausschuss Gericht Klub Festival Preis Pokal Liga Zeitung Markt Hof Mühle Turm Tor Hügel Strand Damm Straße Allee Gasse Platz Garten Haus Brauerei Bäckerei',
    names: ['Almar', 'Mahler'],
    named: (name, kind) => `${name}-${kind}`,
    ofPlaces: (one, other) => `Im Mai ging es um ${one}. Viele kennen ${one} gut. Am Sonntag zeigt sich ${one} von der besten Seite. Anders steht es um ${other}. Niemand weiß, warum.`,
    given: 'Anna Hanna Jan Jana Johann Johanna Jonas Martin Martina Paul Paula Maria Marie Erik Erika Julian Juliane Julia Daniel Daniela Simon Simone Robin Robert',
    family: 'Keller',
    ofPeople: (one, other) => `${one} führt die Mühle am Fluss. Im Frühling kaufte ${one} zwei neue Steine. Nachbarn sagen, dass ${one} Tag und Nacht arbeitet. Die Bücher führt ${other}. Beide leben seit 2012 hier.`,
  },
  el: {
    kinds: 'Μουσείο Βιβλιοθήκη Θέατρο Σχολείο Πανεπιστήμιο Νοσοκομείο Γέφυρα Σήραγγα Σταθμός Αεροδρόμιο Λιμάνι Εκκλησία Κάστρο Πάρκο Λίμνη Ποταμός Βουνό Νησί Κοιλάδα Κόλπος Δάσος Ξενοδοχείο Τράπεζα Ινστιτούτο Σύλλογος Ίδρυμα Συμβούλιο Επιτροπή Δικαστήριο Λέσχη Φεστιβάλ Βραβείο Κύπελλο Εφημερίδα Αγορά Κτήμα Μύλος Πύργος Πύλη Λόφος Παραλία Φράγμα Οδός Λεωφόρος Πλατεία Κήπος',
    names: ['Αλμάρ', 'Μυλωνά'],
    named: (name, kind) => `${kind} ${name}`,
    ofPlaces: (one, other) => `Τον Μάιο όλοι μιλούσαν για ένα θέμα: ${one}. Πολλοί γνωρίζουν τη λέξη: ${one}. Την Κυριακή φαίνεται από μακριά: ${one}. Κλειστό μένει φέτος: ${other}. Κανείς δεν ξέρει γιατί.`,
    given: 'Άννα Γιάννης Γιάννα Ιωάννης Ιωάννα Μαρτίνος Μαρτίνα Παύλος Παυλίνα Μαρία Μαρίνα Μάριος Ιούλιος Ιουλία Δανιήλ Δανιέλα Αλέξανδρος Αλεξάνδρα',
    family: 'Μυλωνά',
    ofPeople: (one, other) => `Τον μύλο δίπλα στο ποτάμι κρατά ένα πρόσωπο: ${one}. Την άνοιξη αγόρασε νέες πέτρες πάλι το ίδιο πρόσωπο, ${one}. Οι γείτονες το ξέρουν: ${one} δουλεύει μέρα νύχτα. Τα βιβλία κρατά άλλο πρόσωπο, ${other}. Ζουν εδώ από το 2012.`,
  },
  en: {
    kinds: 'Museum Library Theatre School University Hospital Bridge Tunnel Station Airport Harbour Church Castle Park Lake River Mountain Island Valley Bay Forest Hotel Bank Institute Association Foundation Council Committee Court Club Festival Prize Cup League Newspaper Market Farm Mill Tower Gate Hill Beach Dam Road Avenue Street Lane Square Garden House Inn Brewery Bakery',
    names: ['Almar', 'Miller'],
    named: (name, kind) => `${name} ${kind}`,
    ofPlaces: (one, other) => `The ${one} opened its doors in May. The ${one} is large and old. Many people go to the ${one} on Sundays. The ${other} stays closed this year. Nobody knows why.`,
    given: 'Anna Hanna Jan Jane Joan John Jonah Martin Martina Paul Paula Maria Marie Mark Mara Eric Erica Oliver Olivia Julian Julia Daniel Daniela Simon Simone Robin Robert',
    family: 'Keller',
    ofPeople: (one, other) => `${one} runs the mill by the river. In the spring ${one} bought two new stones. Neighbours say that ${one} works day and night. The books are kept by ${other}. Both have lived here since 2012.`,
  },
  es: {
    kinds: 'museo biblioteca teatro escuela universidad hospital puente túnel estación aeropuerto puerto iglesia castillo parque lago río monte isla valle bahía bosque hotel banco instituto asociación fundación consejo comité tribunal club festival premio copa liga diario mercado granja molino torre puerta colina playa presa calle avenida callejón plaza jardín casa cervecería panadería',
    names: ['Almar', 'Molino'],
    named: (name, kind) => `${kind} ${name}`,
    ofPlaces: (one, other) => `En mayo se hablaba de ${one}. Muchos conocen ${one}. Los domingos todos van a ver ${one}. Sigue cerrado, en cambio, ${other}. Nadie sabe por qué.`,
    given: 'Ana Anna Juan Juana Joan Martín Martina Pablo Paula Paola María Mario Marina Erik Érica Julián Juliana Julia Julio Daniel Daniela Simón Simona',
    family: 'Robledo',
    ofPeople: (one, other) => `${one} lleva el molino junto al río. En primavera ${one} compró dos piedras nuevas. Los vecinos dicen que ${one} trabaja día y noche. Las cuentas las lleva ${other}. Viven aquí desde 2012.`,
  },
  fi: {
    kinds: 'museo kirjasto teatteri koulu yliopisto sairaala silta tunneli asema lentokenttä satama kirkko linna puisto järvi joki vuori saari laakso lahti metsä hotelli pankki instituutti yhdistys säätiö neuvosto valiokunta tuomioistuin kerho festivaali palkinto malja liiga lehti tori tila mylly torni portti kukkula ranta pato katu kuja tie puutarha talo panimo leipomo',
    names: ['Almari', 'Uusila'],
    named: (name, kind) => `${name}n ${kind}`,
    ofPlaces: (one, other) => `Toukokuussa kaupungin puheenaihe oli ${one}. Kaikille tuttu on ${one}. Sunnuntaisin näkyy kauas ${one}. Toisin elää ${other}. Kukaan ei tiedä miksi.`,
    given: 'Anna Hanna Jani Jaana Johannes Johanna Martti Martta Pauli Paula Maria Mari Marja Eerik Eerika Juliaana Julia Julius Taneli Tanja Simo Simona',
    family: 'Keltamo',
    ofPeople: (one, other) => `${one} pyörittää myllyä joen rannalla. Keväällä ${one} osti kaksi uutta kiveä. Naapurit sanovat, että ${one} tekee töitä yötä päivää. Kirjoja pitää ${other}. He ovat asuneet täällä vuodesta 2012.`,
  },
  fr: {
    kinds: 'musée bibliothèque théâtre école université hôpital pont tunnel gare aéroport port église château parc lac fleuve mont île vallée baie forêt hôtel banque institut association fondation conseil comité tribunal club festival prix coupe ligue journal marché ferme moulin tour porte colline plage barrage rue avenue impasse place jardin maison brasserie boulangerie',
    names: ['Almar', 'Meunier'],
    named: (name, kind) => `${kind} ${name}`,
    ofPlaces: (one, other) => `En mai, on parlait de ${one}. Beaucoup connaissent ${one}. Le dimanche, tout le monde va voir ${one}. Reste fermé, en revanche, ${other}. Personne ne sait pourquoi.`,
    given: 'Anne Anna Jean Jeanne Joanne Martin Martine Paul Paule Marie Marine Éric Érica Julien Julienne Julie Daniel Danielle Simon Simone Robin Robert',
    family: 'Morel',
    ofPeople: (one, other) => `${one} dirige le moulin au bord de la rivière. Au printemps, ${one} a acheté deux meules neuves. Les voisins disent que ${one} travaille jour et nuit. Les comptes sont tenus par ${other}. Les deux vivent ici depuis 2012.`,
  },
  id: {
    kinds: 'museum perpustakaan teater sekolah universitas jembatan terowongan stasiun bandara pelabuhan gereja benteng taman danau sungai gunung pulau lembah teluk hutan hotel bank institut asosiasi yayasan dewan komite pengadilan klub festival piala liga koran pasar peternakan kincir menara gerbang bukit pantai bendungan jalan gang lapangan kebun rumah',
    names: ['Almar', 'Melati'],
    named: (name, kind) => `${capitalised(kind)} ${name}`,
    ofPlaces: (one, other) => `Pada bulan Mei orang membicarakan ${one}. Banyak orang mengenal ${one}. Pada hari Minggu semua pergi ke ${one}. Lain halnya dengan ${other}. Tidak ada yang tahu mengapa.`,
    given: 'Yohan Yohana Yohanes Maria Mario Marina Daniel Daniela Paulus Paula Yulia Yulius Martin Martina Andi Andini Dewi Dewa Putra Putri Agus Agustina',
    family: 'Bere',
    ofPeople: (one, other) => `${one} menjalankan kincir di tepi sungai. Pada musim hujan ${one} membeli dua batu baru. Tetangga bilang ${one} bekerja siang malam. Pembukuan dipegang ${other}. Keduanya tinggal di sini sejak 2012.`,
  },
  it: {
    kinds: 'museo biblioteca teatro scuola università ospedale ponte tunnel stazione aeroporto porto chiesa castello parco lago fiume monte isola valle baia bosco albergo banca istituto associazione fondazione consiglio comitato tribunale circolo festival premio coppa lega giornale mercato fattoria mulino torre porta collina spiaggia diga via viale vicolo piazza giardino casa birreria forno',
    names: ['Almari', 'Garofalo'],
    named: (name, kind) => `${capitalised(kind)} ${name}`,
    ofPlaces: (one, other) => `A maggio si parlava di ${one}. Molti conoscono ${one}. La domenica tutti vanno a vedere ${one}. Resta chiuso invece ${other}. Nessuno sa perché.`,
    given: 'Anna Gianna Gianni Giovanni Giovanna Martino Martina Paolo Paola Maria Mario Marina Marino Erico Erica Giuliano Giuliana Giulia Giulio Daniele Daniela Simone Simona',
    family: 'Sereni',
    ofPeople: (one, other) => `${one} manda avanti il mulino sul fiume. In primavera ${one} ha comprato due macine nuove. I vicini dicono che ${one} lavora giorno e notte. I conti li tiene ${other}. Vivono qui dal 2012.`,
  },
  ja: {
    kinds: '博物館 図書館 劇場 小学校 大学 病院 大橋 トンネル 駅 空港 港 教会 城 公園 湖 川 山 島 谷 湾 森 ホテル 銀行 研究所 協会 財団 委員会 裁判所 クラブ 映画祭 賞 杯 リーグ 新聞 市場 農場 水車 塔 門 通り 小路 広場 庭園 醸造所 パン屋',
    names: ['アルマ', '清水'],
    named: (name, kind) => `${name}${kind}`,
    ofPlaces: (one, other) => `五月、町は${one}の話でもちきりだった。${one}は大きくて古い。日曜日には大勢が${one}へ行く。${other}は今年は開かない。理由は誰も知らない。`,
  },
  pt: {
    kinds: 'museu biblioteca teatro escola universidade hospital ponte túnel estação aeroporto porto igreja castelo parque lago rio monte ilha vale baía floresta hotel banco instituto associação fundação conselho comitê tribunal clube festival prêmio copa liga jornal mercado fazenda moinho torre portão colina praia barragem rua avenida travessa praça jardim casa cervejaria padaria',
    names: ['Almar', 'Moinho'],
    named: (name, kind) => `${capitalised(kind)} ${name}`,
    ofPlaces: (one, other) => `Em maio falava-se de ${one}. Muitos conhecem ${one}. Aos domingos todos vão ver ${one}. Continua fechado, porém, ${other}. Ninguém sabe por quê.`,
    given: 'Ana João Joana Martim Martinha Paulo Paula Maria Mário Marina Érico Érica Juliano Juliana Júlia Júlio Daniel Daniela Simão Simone',
    family: 'Moreira',
    ofPeople: (one, other) => `${one} dirige o moinho à beira do rio. Na primavera, ${one} comprou duas pedras novas. Os vizinhos dizem que ${one} trabalha dia e noite. As contas são feitas por ${other}. Vivem aqui desde 2012.`,
  },
  ru: {
    kinds: 'музей библиотека театр школа университет больница мост тоннель вокзал аэропорт порт церковь замок парк озеро река гора остров долина бухта лес гостиница банк институт ассоциация фонд совет комитет суд клуб фестиваль премия кубок лига газета рынок ферма мельница башня холм пляж плотина улица переулок площадь проспект сад дом пивоварня пекарня',
    names: ['Алмарск', 'Заречинск'],
    named: (name, kind) => `${name}${genderEnding(kind)} ${kind}`,
    ofPlaces: (one, other) => `В мае город спорил, нужен ли ${one}. Многим дорог ${one}. По воскресеньям ${one} виден издалека. Иначе живёт ${other}. Никто не знает почему.`,
    given: 'Анна Жанна Иван Иванна Ян Яна Мария Марина Марья Александр Александра Валентин Валентина Евгений Евгения Павел Паула Данил Даниил Юлиан Юлия',
    family: 'Мельник',
    ofPeople: (one, other) => `На мельнице у реки хозяйничает ${one}. Весной новые жернова купил не кто-нибудь, а ${one}. Соседи знают: ${one} работает день и ночь. А счета ведёт ${other}. Живут они здесь с 2012 года.`,
  },
  zh: {
    kinds: '博物馆 图书馆 剧院 小学 大学 医院 大桥 隧道 车站 机场 港 教堂 城堡 公园 湖 河 山 岛 谷 湾 森林 酒店 银行 研究所 协会 基金会 委员会 法院 俱乐部 电影节 奖 杯 联赛 日报 市场 农场 磨坊 塔 门 路 街 巷 广场 花园 啤酒厂 面包房',
    names: ['阿尔玛', '清水'],
    named: (name, kind) => `${name}${kind}`,
    ofPlaces: (one, other) => `五月，大家都在谈论${one}。${one}又大又旧。很多人星期天去${one}。${other}今年不开放。没有人知道原因。`,
  },
};
