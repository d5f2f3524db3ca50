/**
 * Cities, regions and bodies that every translator knows, and what languages call them, written by hand for mtlint (MIT); countries are in
 * `places.ts`. A line is one thing; behind each language stand its names and acronyms, the usual one first, `_` for a space.
 */
export const knownNames = `
fr:Genève en:Geneva de:Genf es:Ginebra it:Ginevra pt:Genebra ru:Женева zh:日内瓦 ja:ジュネーブ,ジュネーヴ id:Jenewa el:Γενεύη fi:Geneve la:Genava sa:जिनेवा
fr:Vienne en:Vienna de:Wien es:Viena it:Vienna pt:Viena ru:Вена zh:维也纳 ja:ウィーン id:Wina el:Βιέννη fi:Wien la:Vindobona sa:वियेना
fr:Rome en:Rome de:Rom es:Roma it:Roma pt:Roma ru:Рим zh:罗马 ja:ローマ id:Roma el:Ρώμη fi:Rooma la:Roma sa:रोम
fr:Londres en:London de:London es:Londres it:Londra pt:Londres ru:Лондон zh:伦敦 ja:ロンドン id:London el:Λονδίνο fi:Lontoo la:Londinium sa:लण्डन
fr:Lisbonne en:Lisbon de:Lissabon es:Lisboa it:Lisbona pt:Lisboa ru:Лиссабон zh:里斯本 ja:リスボン id:Lisboa el:Λισαβόνα fi:Lissabon la:Olisipo sa:लिस्बन
fr:Paris en:Paris de:Paris es:París it:Parigi pt:Paris ru:Париж zh:巴黎 ja:パリ id:Paris el:Παρίσι fi:Pariisi la:Lutetia sa:पेरिस
fr:Berlin en:Berlin de:Berlin es:Berlín it:Berlino pt:Berlim ru:Берлин zh:柏林 ja:ベルリン id:Berlin el:Βερολίνο fi:Berliini la:Berolinum sa:बर्लिन
fr:Moscou en:Moscow de:Moskau es:Moscú it:Mosca pt:Moscou,Moscovo ru:Москва zh:莫斯科 ja:モスクワ id:Moskow el:Μόσχα fi:Moskova la:Moscua sa:मास्को
fr:Pékin en:Beijing,Peking de:Peking es:Pekín it:Pechino pt:Pequim ru:Пекин zh:北京 ja:北京 id:Beijing el:Πεκίνο fi:Peking la:Pechinum sa:बीजिङ्
fr:Varsovie en:Warsaw de:Warschau es:Varsovia it:Varsavia pt:Varsóvia ru:Варшава zh:华沙 ja:ワルシャワ id:Warsawa el:Βαρσοβία fi:Varsova la:Varsovia sa:वार्सा
fr:Prague en:Prague de:Prag es:Praga it:Praga pt:Praga ru:Прага zh:布拉格 ja:プラハ id:Praha el:Πράγα fi:Praha la:Praga sa:प्राग
fr:Bruxelles en:Brussels de:Brüssel es:Bruselas it:Bruxelles pt:Bruxelas ru:Брюссель zh:布鲁塞尔 ja:ブリュッセル id:Brussel el:Βρυξέλλες fi:Bryssel la:Bruxellae sa:ब्रसेल्स,ब्रुसेल्स
fr:La_Haye en:The_Hague de:Den_Haag es:La_Haya it:L'Aia pt:Haia ru:Гаага zh:海牙 ja:ハーグ id:Den_Haag el:Χάγη fi:Haag la:Haga sa:हेग
fr:Copenhague en:Copenhagen de:Kopenhagen es:Copenhague it:Copenaghen pt:Copenhague,Copenhaga ru:Копенгаген zh:哥本哈根 ja:コペンハーゲン id:Kopenhagen el:Κοπεγχάγη fi:Kööpenhamina la:Hafnia sa:कोपेनहेगन
fr:Athènes en:Athens de:Athen es:Atenas it:Atene pt:Atenas ru:Афины zh:雅典 ja:アテネ id:Athena el:Αθήνα fi:Ateena la:Athenae sa:एथेन्स
fr:Venise en:Venice de:Venedig es:Venecia it:Venezia pt:Veneza ru:Венеция zh:威尼斯 ja:ヴェネツィア,ベネチア id:Venesia el:Βενετία fi:Venetsia la:Venetiae sa:वेनिस
fr:Milan en:Milan de:Mailand es:Milán it:Milano pt:Milão ru:Милан zh:米兰 ja:ミラノ id:Milan el:Μιλάνο fi:Milano la:Mediolanum sa:मिलान
fr:Munich en:Munich de:München es:Múnich it:Monaco_di_Baviera pt:Munique ru:Мюнхен zh:慕尼黑 ja:ミュンヘン id:München el:Μόναχο fi:München la:Monacum sa:म्यूनिख
fr:Le_Caire en:Cairo de:Kairo es:El_Cairo it:Il_Cairo pt:Cairo ru:Каир zh:开罗 ja:カイロ id:Kairo el:Κάιρο fi:Kairo sa:कैरो,काहिरा
fr:Istanbul en:Istanbul de:Istanbul es:Estambul it:Istanbul pt:Istambul ru:Стамбул zh:伊斯坦布尔 ja:イスタンブール id:Istanbul el:Κωνσταντινούπολη fi:Istanbul sa:इस्ताम्बूल,इस्तांबुल
fr:Constantinople en:Constantinople de:Konstantinopel es:Constantinopla it:Costantinopoli pt:Constantinopla ru:Константинополь zh:君士坦丁堡 ja:コンスタンティノープル id:Konstantinopel fi:Konstantinopoli la:Constantinopolis sa:कान्स्टाण्टिनोपल
fr:Jérusalem en:Jerusalem de:Jerusalem es:Jerusalén it:Gerusalemme pt:Jerusalém ru:Иерусалим zh:耶路撒冷 ja:エルサレム id:Yerusalem el:Ιερουσαλήμ fi:Jerusalem la:Hierosolyma sa:जेरूसलेम,यरुशलम
fr:New_York en:New_York de:New_York es:Nueva_York it:New_York pt:Nova_York,Nova_Iorque ru:Нью-Йорк zh:纽约 ja:ニューヨーク id:New_York el:Νέα_Υόρκη fi:New_York la:Novum_Eboracum sa:न्यूयार्क,न्यूयॉर्क
fr:Washington en:Washington ru:Вашингтон zh:华盛顿 ja:ワシントン el:Ουάσινγκτον sa:वाशिङ्गटन,वॉशिंगटन
fr:Tokyo en:Tokyo de:Tokio es:Tokio it:Tokyo pt:Tóquio ru:Токио zh:东京 ja:東京 id:Tokyo el:Τόκιο fi:Tokio sa:टोक्यो
fr:Nairobi en:Nairobi ru:Найроби zh:内罗毕 ja:ナイロビ el:Ναϊρόμπι sa:नैरोबी
fr:Édimbourg en:Edinburgh de:Edinburgh es:Edimburgo it:Edimburgo pt:Edimburgo ru:Эдинбург zh:爱丁堡 ja:エディンバラ el:Εδιμβούργο id:Edinburgh fi:Edinburgh sa:एडिनबरा
fr:Versailles en:Versailles es:Versalles ru:Версаль zh:凡尔赛 ja:ヴェルサイユ,ベルサイユ el:Βερσαλλίες
fr:Gizeh en:Giza de:Gizeh es:Guiza it:Giza pt:Gizé ru:Гиза zh:吉萨 ja:ギザ el:Γκίζα id:Giza fi:Giza
fr:Californie en:California de:Kalifornien es:California it:California pt:Califórnia ru:Калифорния zh:加利福尼亚,加州 ja:カリフォルニア el:Καλιφόρνια fi:Kalifornia la:California id:California sa:कैलिफोर्निया
fr:Géorgie en:Georgia de:Georgia es:Georgia it:Georgia pt:Geórgia ru:Джорджия zh:佐治亚,乔治亚 ja:ジョージア id:Georgia el:Τζόρτζια fi:Georgia
fr:Texas en:Texas es:Texas ru:Техас zh:得克萨斯,德克萨斯 ja:テキサス el:Τέξας sa:टेक्सास
fr:Arizona en:Arizona ru:Аризона zh:亚利桑那 ja:アリゾナ el:Αριζόνα
fr:Ohio en:Ohio ru:Огайо zh:俄亥俄 ja:オハイオ el:Οχάιο
fr:Floride en:Florida de:Florida es:Florida it:Florida pt:Flórida ru:Флорида zh:佛罗里达 ja:フロリダ el:Φλόριντα fi:Florida id:Florida sa:फ्लोरिडा
fr:Louisiane en:Louisiana de:Louisiana es:Luisiana it:Louisiana pt:Luisiana ru:Луизиана zh:路易斯安那 ja:ルイジアナ el:Λουιζιάνα id:Louisiana fi:Louisiana
fr:Hawaï en:Hawaii de:Hawaii es:Hawái it:Hawaii pt:Havaí ru:Гавайи zh:夏威夷 ja:ハワイ el:Χαβάη fi:Havaiji id:Hawaii sa:हवाई
fr:Sicile en:Sicily de:Sizilien es:Sicilia it:Sicilia pt:Sicília ru:Сицилия zh:西西里 ja:シチリア el:Σικελία fi:Sisilia la:Sicilia id:Sisilia sa:सिसिली
fr:Bavière en:Bavaria de:Bayern es:Baviera it:Baviera pt:Baviera ru:Бавария zh:巴伐利亚 ja:バイエルン el:Βαυαρία fi:Baijeri id:Bayern,Bavaria
fr:Sibérie en:Siberia de:Sibirien es:Siberia it:Siberia pt:Sibéria ru:Сибирь zh:西伯利亚 ja:シベリア el:Σιβηρία fi:Siperia id:Siberia sa:सैबीरिया,साइबेरिया
fr:Crète en:Crete de:Kreta es:Creta it:Creta pt:Creta ru:Крит zh:克里特 ja:クレタ el:Κρήτη fi:Kreeta la:Creta id:Kreta
fr:Danube en:Danube de:Donau es:Danubio it:Danubio pt:Danúbio ru:Дунай zh:多瑙河 ja:ドナウ川 el:Δούναβης fi:Tonava la:Danuvius id:Donau,Danube sa:डैन्यूब
fr:Rhin en:Rhine de:Rhein es:Rin it:Reno pt:Reno ru:Рейн zh:莱茵河 ja:ライン川 el:Ρήνος fi:Rein la:Rhenus id:Rhein,Rhine sa:राइन
fr:Méditerranée en:Mediterranean de:Mittelmeer es:Mediterráneo it:Mediterraneo pt:Mediterrâneo ru:Средиземное_море zh:地中海 ja:地中海 el:Μεσόγειος fi:Välimeri id:Mediterania,Laut_Tengah sa:भूमध्यसागर
fr:Alpes en:Alps de:Alpen es:Alpes it:Alpi pt:Alpes ru:Альпы zh:阿尔卑斯山 ja:アルプス el:Άλπεις fi:Alpit la:Alpes id:Alpen,Alpine sa:आल्प्स
fr:Amazone en:Amazon_River,Amazon de:Amazonas es:Amazonas it:Rio_delle_Amazzoni pt:Amazonas ru:Амазонка zh:亚马逊河,亚马孙河 ja:アマゾン川 el:Αμαζόνιος fi:Amazon,Amazonjoki id:Amazon,Sungai_Amazon
fr:Nil en:Nile de:Nil es:Nilo it:Nilo pt:Nilo ru:Нил zh:尼罗河 ja:ナイル川 el:Νείλος fi:Niili la:Nilus id:Nil
fr:Tamise en:Thames de:Themse es:Támesis it:Tamigi pt:Tâmisa ru:Темза zh:泰晤士河 ja:テムズ川 el:Τάμεσης fi:Thames la:Tamesis id:Thames
fr:Tibre en:Tiber de:Tiber es:Tíber it:Tevere pt:Tibre ru:Тибр zh:台伯河 ja:テヴェレ川 el:Τίβερης fi:Tiber la:Tiberis id:Tiber
fr:Vistule en:Vistula de:Weichsel es:Vístula it:Vistola pt:Vístula ru:Висла zh:维斯瓦河 ja:ヴィスワ川 el:Βιστούλας fi:Veiksel la:Vistula id:Vistula
fr:Volga en:Volga de:Wolga es:Volga it:Volga pt:Volga ru:Волга zh:伏尔加河 ja:ヴォルガ川 el:Βόλγας fi:Volga la:Rha id:Volga
fr:Dniepr en:Dnieper,Dnipro de:Dnepr,Dnipro es:Dniéper it:Dnepr pt:Dniepre,Dniepr ru:Днепр zh:第聂伯河 ja:ドニエプル川,ドニプロ川 el:Δνείπερος fi:Dnepr la:Borysthenes id:Dnieper
fr:Euphrate en:Euphrates de:Euphrat es:Éufrates it:Eufrate pt:Eufrates ru:Евфрат zh:幼发拉底河 ja:ユーフラテス川 el:Ευφράτης fi:Eufrat la:Euphrates id:Efrat
fr:Mer_Baltique en:Baltic_Sea de:Ostsee es:mar_Báltico it:Mar_Baltico pt:mar_Báltico ru:Балтийское_море zh:波罗的海 ja:バルト海 el:Βαλτική_Θάλασσα fi:Itämeri id:Laut_Baltik
fr:mer_du_Nord en:North_Sea de:Nordsee es:mar_del_Norte it:Mare_del_Nord pt:mar_do_Norte ru:Северное_море zh:北海 ja:北海 el:Βόρεια_Θάλασσα fi:Pohjanmeri id:Laut_Utara
fr:mer_Noire en:Black_Sea de:Schwarzes_Meer es:mar_Negro it:Mar_Nero pt:mar_Negro ru:Чёрное_море zh:黑海 ja:黒海 el:Μαύρη_Θάλασσα fi:Mustameri id:Laut_Hitam
fr:mer_Caspienne en:Caspian_Sea de:Kaspisches_Meer es:mar_Caspio it:Mar_Caspio pt:mar_Cáspio ru:Каспийское_море zh:里海 ja:カスピ海 el:Κασπία_Θάλασσα fi:Kaspianmeri id:Laut_Kaspia
fr:mer_Rouge en:Red_Sea de:Rotes_Meer es:mar_Rojo it:Mar_Rosso pt:mar_Vermelho ru:Красное_море zh:红海 ja:紅海 el:Ερυθρά_Θάλασσα fi:Punainenmeri id:Laut_Merah
fr:mer_Morte en:Dead_Sea de:Totes_Meer es:mar_Muerto it:Mar_Morto pt:mar_Morto ru:Мёртвое_море zh:死海 ja:死海 el:Νεκρά_Θάλασσα fi:Kuollutmeri id:Laut_Mati
fr:lac_Léman en:Lake_Geneva de:Genfersee,Genfer_See es:lago_Lemán it:Lago_di_Ginevra,Lago_Lemano pt:lago_Lemano ru:Женевское_озеро zh:日内瓦湖 ja:レマン湖 el:Λίμνη_της_Γενεύης fi:Genevenjärvi id:Danau_Jenewa
fr:lac_de_Constance en:Lake_Constance de:Bodensee es:lago_de_Constanza it:Lago_di_Costanza pt:lago_de_Constança ru:Боденское_озеро zh:博登湖 ja:ボーデン湖 el:Λίμνη_της_Κωνσταντίας fi:Bodenjärvi id:Danau_Konstanz
fr:Pyrénées en:Pyrenees de:Pyrenäen es:Pirineos it:Pirenei pt:Pirenéus,Pireneus ru:Пиренеи zh:比利牛斯山 ja:ピレネー山脈 el:Πυρηναία fi:Pyreneet la:Pyrenaei id:Pirenia
fr:Carpates en:Carpathians de:Karpaten es:Cárpatos it:Carpazi pt:Cárpatos ru:Карпаты zh:喀尔巴阡山 ja:カルパティア山脈 el:Καρπάθια fi:Karpaatit la:Carpates id:Karpatia
fr:Oural en:Urals de:Ural es:Urales it:Urali pt:Urais ru:Урал zh:乌拉尔 ja:ウラル el:Ουράλια fi:Ural id:Ural
fr:Caucase en:Caucasus de:Kaukasus es:Cáucaso it:Caucaso pt:Cáucaso ru:Кавказ zh:高加索 ja:コーカサス el:Καύκασος fi:Kaukasus la:Caucasus id:Kaukasus
fr:Vésuve en:Vesuvius de:Vesuv es:Vesubio it:Vesuvio pt:Vesúvio ru:Везувий zh:维苏威火山 ja:ヴェスヴィオ el:Βεζούβιος fi:Vesuvius la:Vesuvius id:Vesuvius
fr:Catalogne en:Catalonia de:Katalonien es:Cataluña it:Catalogna pt:Catalunha ru:Каталония zh:加泰罗尼亚 ja:カタルーニャ el:Καταλονία fi:Katalonia la:Catalaunia id:Katalonia
fr:Toscane en:Tuscany de:Toskana es:Toscana it:Toscana pt:Toscana ru:Тоскана zh:托斯卡纳 ja:トスカーナ el:Τοσκάνη fi:Toscana la:Etruria id:Toskana
fr:Lombardie en:Lombardy de:Lombardei es:Lombardía it:Lombardia pt:Lombardia ru:Ломбардия zh:伦巴第 ja:ロンバルディア el:Λομβαρδία fi:Lombardia id:Lombardia
fr:Bretagne en:Brittany de:Bretagne es:Bretaña it:Bretagna pt:Bretanha ru:Бретань zh:布列塔尼 ja:ブルターニュ el:Βρετάνη fi:Bretagne la:Armorica id:Bretagne
fr:Normandie en:Normandy de:Normandie es:Normandía it:Normandia pt:Normandia ru:Нормандия zh:诺曼底 ja:ノルマンディー el:Νορμανδία fi:Normandia la:Normannia id:Normandia
fr:Saxe en:Saxony de:Sachsen es:Sajonia it:Sassonia pt:Saxônia,Saxónia ru:Саксония zh:萨克森 ja:ザクセン el:Σαξονία fi:Saksi la:Saxonia id:Sachsen,Saxony
fr:Rhénanie en:Rhineland de:Rheinland es:Renania it:Renania pt:Renânia ru:Рейнланд zh:莱茵兰 ja:ラインラント el:Ρηνανία fi:Reininmaa id:Rheinland
fr:Flandre en:Flanders de:Flandern es:Flandes it:Fiandre pt:Flandres ru:Фландрия zh:弗兰德,佛兰德 ja:フランドル el:Φλάνδρα fi:Flanderi la:Flandria id:Flandria
fr:Écosse en:Scotland de:Schottland es:Escocia it:Scozia pt:Escócia ru:Шотландия zh:苏格兰 ja:スコットランド el:Σκωτία fi:Skotlanti la:Scotia id:Skotlandia
fr:Pays_de_Galles en:Wales de:Wales es:Gales it:Galles pt:Gales ru:Уэльс zh:威尔士 ja:ウェールズ el:Ουαλία fi:Wales la:Cambria id:Wales
fr:Andalousie en:Andalusia de:Andalusien es:Andalucía it:Andalusia pt:Andaluzia ru:Андалусия zh:安达卢西亚 ja:アンダルシア el:Ανδαλουσία fi:Andalusia id:Andalusia
fr:Crimée en:Crimea de:Krim es:Crimea it:Crimea pt:Crimeia ru:Крым zh:克里米亚 ja:クリミア el:Κριμαία fi:Krim la:Taurica id:Krimea
fr:Naples en:Naples de:Neapel es:Nápoles it:Napoli pt:Nápoles ru:Неаполь zh:那不勒斯 ja:ナポリ el:Νάπολη fi:Napoli la:Neapolis id:Napoli
fr:Gênes en:Genoa de:Genua es:Génova it:Genova pt:Gênova,Génova ru:Генуя zh:热那亚 ja:ジェノヴァ el:Γένοβα fi:Genova la:Genua id:Genova
fr:Turin en:Turin de:Turin es:Turín it:Torino pt:Turim ru:Турин zh:都灵 ja:トリノ el:Τορίνο fi:Torino la:Taurini id:Torino
fr:Cologne en:Cologne de:Köln es:Colonia it:Colonia pt:Colônia,Colónia ru:Кёльн zh:科隆 ja:ケルン el:Κολωνία fi:Köln la:Colonia id:Köln
fr:Nuremberg en:Nuremberg de:Nürnberg es:Núremberg it:Norimberga pt:Nuremberga,Nuremberg ru:Нюрнберг zh:纽伦堡 ja:ニュルンベルク el:Νυρεμβέργη fi:Nürnberg la:Norimberga id:Nürnberg
fr:Anvers en:Antwerp de:Antwerpen es:Amberes it:Anversa pt:Antuérpia ru:Антверпен zh:安特卫普 ja:アントワープ el:Αμβέρσα fi:Antwerpen la:Antverpia id:Antwerpen
fr:Séville en:Seville de:Sevilla es:Sevilla it:Siviglia pt:Sevilha ru:Севилья zh:塞维利亚 ja:セビリア el:Σεβίλλη fi:Sevilla la:Hispalis id:Sevilla
fr:Cracovie en:Krakow,Cracow de:Krakau es:Cracovia it:Cracovia pt:Cracóvia ru:Краков zh:克拉科夫 ja:クラクフ el:Κρακοβία fi:Krakova la:Cracovia id:Krakow
fr:Bucarest en:Bucharest de:Bukarest es:Bucarest it:Bucarest pt:Bucareste ru:Бухарест zh:布加勒斯特 ja:ブカレスト el:Βουκουρέστι fi:Bukarest id:Bukares
fr:Belgrade en:Belgrade de:Belgrad es:Belgrado it:Belgrado pt:Belgrado ru:Белград zh:贝尔格莱德 ja:ベオグラード el:Βελιγράδι fi:Belgrad la:Belgradum id:Beograd
fr:Galápagos en:Galapagos es:Galápagos ru:Галапагосы zh:加拉帕戈斯 ja:ガラパゴス el:Γκαλαπάγκος de:Galápagos,Galapagos it:Galapagos pt:Galápagos id:Galapagos fi:Galápagos
fr:Organisation_mondiale_de_la_santé,OMS en:World_Health_Organization,World_Health_Organisation,WHO de:Weltgesundheitsorganisation,WHO es:Organización_Mundial_de_la_Salud,OMS it:Organizzazione_mondiale_della_sanità,OMS pt:Organização_Mundial_da_Saúde,OMS ru:Всемирная_организация_здравоохранения,ВОЗ zh:世界卫生组织,世卫组织,WHO ja:世界保健機関,WHO id:Organisasi_Kesehatan_Dunia,WHO el:Παγκόσμιος_Οργανισμός_Υγείας,ΠΟΥ fi:Maailman_terveysjärjestö,WHO la:OMS sa:विश्वस्वास्थ्यसङ्घटनम्
fr:Organisation_du_traité_de_l'Atlantique_nord,OTAN en:North_Atlantic_Treaty_Organization,NATO de:NATO,Nato es:OTAN it:NATO,Nato pt:OTAN ru:НАТО zh:北约,北大西洋公约组织 ja:北大西洋条約機構,NATO id:NATO el:ΝΑΤΟ fi:NATO,Nato la:NATO sa:नाटो
fr:Organisation_des_Nations_unies,Nations_unies,ONU en:United_Nations,UN,UNO de:Vereinte_Nationen,UNO,UN es:Naciones_Unidas,ONU it:Nazioni_Unite,ONU,Onu pt:Nações_Unidas,ONU ru:Организация_Объединённых_Наций,Организация_Объединенных_Наций,Объединенные_Нации,Объединённые_Нации,ООН zh:联合国 ja:国際連合,国連 id:Perserikatan_Bangsa-Bangsa,PBB el:Ηνωμένα_Έθνη,Οργανισμός_Ηνωμένων_Εθνών,ΟΗΕ fi:Yhdistyneet_kansakunnat,YK la:Nationes_Unitae,Unitae_Nationes,ONU sa:संयुक्तराष्ट्रसङ्घः,संयुक्तराष्ट्रम्
fr:Fonds_monétaire_international,FMI en:International_Monetary_Fund,IMF de:Internationaler_Währungsfonds,IWF es:Fondo_Monetario_Internacional,FMI it:Fondo_monetario_internazionale,FMI pt:Fundo_Monetário_Internacional,FMI ru:Международный_валютный_фонд,МВФ zh:国际货币基金组织,IMF ja:国際通貨基金,IMF id:Dana_Moneter_Internasional,IMF el:Διεθνές_Νομισματικό_Ταμείο,ΔΝΤ fi:Kansainvälinen_valuuttarahasto,IMF la:FMI sa:अन्ताराष्ट्रियमुद्राकोष
fr:Banque_mondiale en:World_Bank de:Weltbank es:Banco_Mundial it:Banca_mondiale pt:Banco_Mundial ru:Всемирный_банк zh:世界银行,世银 ja:世界銀行,世銀 id:Bank_Dunia el:Παγκόσμια_Τράπεζα fi:Maailmanpankki la:Argentaria_Mundana sa:विश्वबैङ्कः,विश्ववित्तकोशः
fr:Organisation_mondiale_du_commerce,OMC en:World_Trade_Organization,World_Trade_Organisation,WTO de:Welthandelsorganisation,WTO es:Organización_Mundial_del_Comercio,OMC it:Organizzazione_mondiale_del_commercio,OMC pt:Organização_Mundial_do_Comércio,OMC ru:Всемирная_торговая_организация,ВТО zh:世界贸易组织,世贸组织,WTO ja:世界貿易機関,WTO id:Organisasi_Perdagangan_Dunia,WTO el:Παγκόσμιος_Οργανισμός_Εμπορίου,ΠΟΕ fi:Maailman_kauppajärjestö,WTO la:OMC sa:विश्वव्यापारसङ्घटन
fr:Organisation_de_coopération_et_de_développement_économiques,OCDE en:Organisation_for_Economic_Co-operation_and_Development,OECD de:OECD es:OCDE it:OCSE,Ocse pt:OCDE ru:ОЭСР zh:经合组织,OECD ja:経済協力開発機構,OECD id:OECD el:ΟΟΣΑ fi:OECD la:OCDE
fr:Union_européenne,UE en:European_Union,EU de:Europäische_Union,EU es:Unión_Europea,UE it:Unione_europea,UE,Ue pt:União_Europeia,UE ru:Европейский_союз,Евросоюз,ЕС zh:欧洲联盟,欧盟 ja:欧州連合,EU id:Uni_Eropa,UE el:Ευρωπαϊκή_Ένωση,ΕΕ fi:Euroopan_unioni,EU la:Unio_Europaea sa:यूरोपीयसङ्घः
fr:Union_africaine,UA en:African_Union,AU de:Afrikanische_Union,AU es:Unión_Africana,UA it:Unione_africana,UA pt:União_Africana,UA ru:Африканский_союз,АС zh:非洲联盟,非盟 ja:アフリカ連合,AU id:Uni_Afrika,UA el:Αφρικανική_Ένωση,ΑΕ fi:Afrikan_unioni,AU la:Unio_Africana,UA sa:आफ्रिकासङ्घः
fr:Comité_international_olympique,CIO en:International_Olympic_Committee,IOC de:Internationales_Olympisches_Komitee,IOC es:Comité_Olímpico_Internacional,COI it:Comitato_olimpico_internazionale,CIO,Cio pt:Comité_Olímpico_Internacional,Comitê_Olímpico_Internacional,COI ru:Международный_олимпийский_комитет,МОК zh:国际奥林匹克委员会,国际奥委会,IOC ja:国際オリンピック委員会,IOC id:Komite_Olimpiade_Internasional,IOC el:Διεθνής_Ολυμπιακή_Επιτροπή,ΔΟΕ fi:Kansainvälinen_olympiakomitea,KOK la:COI
fr:Agence_internationale_de_l'énergie_atomique,AIEA en:International_Atomic_Energy_Agency,IAEA de:Internationale_Atomenergie-Organisation,IAEA,IAEO es:Organismo_Internacional_de_Energía_Atómica,OIEA it:Agenzia_internazionale_per_l'energia_atomica,AIEA pt:Agência_Internacional_de_Energia_Atómica,Agência_Internacional_de_Energia_Atômica,AIEA ru:МАГАТЭ zh:国际原子能机构,IAEA ja:国際原子力機関,IAEA id:Badan_Tenaga_Atom_Internasional,IAEA el:Διεθνής_Οργανισμός_Ατομικής_Ενέργειας,ΔΟΑΕ fi:Kansainvälinen_atomienergiajärjestö,IAEA
fr:Organisation_internationale_du_travail,OIT en:International_Labour_Organization,ILO de:Internationale_Arbeitsorganisation,ILO,IAO es:Organización_Internacional_del_Trabajo,OIT it:Organizzazione_internazionale_del_lavoro,OIL pt:Organização_Internacional_do_Trabalho,OIT ru:Международная_организация_труда,МОТ zh:国际劳工组织,ILO ja:国際労働機関,ILO id:Organisasi_Buruh_Internasional,ILO el:Διεθνής_Οργάνωση_Εργασίας,ΔΟΕ fi:Kansainvälinen_työjärjestö,ILO
fr:Cour_pénale_internationale,CPI en:International_Criminal_Court,ICC de:Internationaler_Strafgerichtshof,IStGH es:Corte_Penal_Internacional,CPI it:Corte_penale_internazionale,CPI pt:Tribunal_Penal_Internacional,TPI ru:Международный_уголовный_суд,МУС zh:国际刑事法院,ICC ja:国際刑事裁判所,ICC el:Διεθνές_Ποινικό_Δικαστήριο,ΔΠΔ fi:Kansainvälinen_rikostuomioistuin,ICC
fr:Banque_centrale_européenne,BCE en:European_Central_Bank,ECB de:Europäische_Zentralbank,EZB es:Banco_Central_Europeo,BCE it:Banca_centrale_europea,BCE,Bce pt:Banco_Central_Europeu,BCE ru:Европейский_центральный_банк,ЕЦБ zh:欧洲中央银行,欧洲央行,ECB ja:欧州中央銀行,ECB id:Bank_Sentral_Eropa,ECB el:Ευρωπαϊκή_Κεντρική_Τράπεζα,ΕΚΤ fi:Euroopan_keskuspankki,EKP
fr:Agence_spatiale_européenne,ASE en:European_Space_Agency,ESA de:Europäische_Weltraumorganisation,ESA es:Agencia_Espacial_Europea,ESA it:Agenzia_spaziale_europea,ESA pt:Agência_Espacial_Europeia,ESA ru:Европейское_космическое_агентство,ЕКА zh:欧洲航天局,欧空局,ESA ja:欧州宇宙機関,ESA el:Ευρωπαϊκός_Οργανισμός_Διαστήματος fi:Euroopan_avaruusjärjestö,ESA
fr:Croix-Rouge en:Red_Cross de:Rotes_Kreuz es:Cruz_Roja it:Croce_Rossa pt:Cruz_Vermelha ru:Красный_Крест zh:红十字会,红十字 ja:赤十字社,赤十字 id:Palang_Merah el:Ερυθρός_Σταυρός fi:Punainen_Risti la:Rubra_Crux sa:रेडक्रास्
fr:Médecins_sans_frontières,MSF en:Doctors_Without_Borders,MSF de:Ärzte_ohne_Grenzen es:Médicos_Sin_Fronteras,MSF it:Medici_senza_frontiere,MSF pt:Médicos_Sem_Fronteiras,MSF ru:Врачи_без_границ zh:无国界医生 ja:国境なき医師団 id:Dokter_Lintas_Batas el:Γιατροί_Χωρίς_Σύνορα fi:Lääkärit_ilman_rajoja sa:सीमारहितवैद्याः
fr:Conseil_de_sécurité en:Security_Council de:Sicherheitsrat es:Consejo_de_Seguridad it:Consiglio_di_sicurezza pt:Conselho_de_Segurança ru:Совет_Безопасности,Совбез zh:安全理事会,安理会 ja:安全保障理事会,安保理 id:Dewan_Keamanan el:Συμβούλιο_Ασφαλείας fi:turvallisuusneuvosto
fr:Commission_européenne en:European_Commission de:Europäische_Kommission es:Comisión_Europea it:Commissione_europea pt:Comissão_Europeia,Comissão_Européia ru:Европейская_комиссия,Еврокомиссия zh:欧盟委员会,歐盟委員會,欧委会 ja:欧州委員会 id:Komisi_Eropa el:Ευρωπαϊκή_Επιτροπή fi:Euroopan_komissio la:Commissio_Europaea sa:यूरोपीयायोगः
fr:Parlement_européen en:European_Parliament de:Europäisches_Parlament,Europaparlament es:Parlamento_Europeo it:Parlamento_europeo pt:Parlamento_Europeu ru:Европейский_парламент,Европарламент zh:欧洲议会,歐洲議會 ja:欧州議会 el:Ευρωπαϊκό_Κοινοβούλιο fi:Euroopan_parlamentti id:Parlemen_Eropa la:Parlamentum_Europaeum sa:यूरोपीयसंसद्
fr:Conseil_de_l'Europe en:Council_of_Europe de:Europarat es:Consejo_de_Europa it:Consiglio_d'Europa pt:Conselho_da_Europa ru:Совет_Европы zh:欧洲委员会,歐洲委員會 ja:欧州評議会 id:Majelis_Eropa el:Συμβούλιο_της_Ευρώπης fi:Euroopan_neuvosto la:Consilium_Europae sa:यूरोपपरिषद्
fr:Conseil_européen en:European_Council de:Europäischer_Rat es:Consejo_Europeo it:Consiglio_europeo pt:Conselho_Europeu ru:Европейский_совет zh:欧洲理事会,歐洲理事會 ja:欧州理事会 id:Dewan_Eropa el:Ευρωπαϊκό_Συμβούλιο fi:Eurooppa-neuvosto la:Consilium_Europaeum sa:यूरोपीयपरिषद्
fr:Maison-Blanche,Maison_Blanche en:White_House de:Weißes_Haus es:Casa_Blanca it:Casa_Bianca pt:Casa_Branca ru:Белый_дом zh:白宫 ja:ホワイトハウス id:Gedung_Putih el:Λευκός_Οίκος fi:Valkoinen_talo
fr:Cour_suprême en:Supreme_Court de:Oberster_Gerichtshof es:Tribunal_Supremo,Corte_Suprema it:Corte_suprema pt:Supremo_Tribunal,Suprema_Corte ru:Верховный_суд zh:最高法院 ja:最高裁判所,最高裁 id:Mahkamah_Agung el:Ανώτατο_Δικαστήριο fi:korkein_oikeus
fr:intelligence_artificielle,IA en:artificial_intelligence,AI de:künstliche_Intelligenz,KI es:inteligencia_artificial,IA it:intelligenza_artificiale,IA pt:inteligência_artificial,IA ru:искусственный_интеллект,ИИ zh:人工智能,AI ja:人工知能,AI id:kecerdasan_buatan,AI el:τεχνητή_νοημοσύνη,ΤΝ fi:tekoäly
fr:ADN en:DNA de:DNA,DNS es:ADN it:DNA pt:ADN,DNA ru:ДНК zh:DNA ja:DNA id:DNA el:DNA fi:DNA
fr:SIDA,sida en:AIDS de:AIDS,Aids es:SIDA,sida it:AIDS pt:SIDA,AIDS ru:СПИД zh:艾滋病 ja:エイズ id:AIDS el:AIDS fi:AIDS,aids
fr:PIB en:GDP de:BIP es:PIB it:PIL,Pil pt:PIB ru:ВВП zh:GDP ja:GDP id:PDB el:ΑΕΠ fi:BKT
fr:ONG en:NGO de:NGO,NRO es:ONG it:ONG pt:ONG ru:НПО zh:NGO ja:NGO id:LSM el:ΜΚΟ fi:kansalaisjärjestö
fr:OVNI,ovni en:UFO de:UFO,Ufo es:ovni,OVNI it:UFO,ufo pt:óvni,OVNI ru:НЛО zh:UFO ja:UFO id:UFO el:ΑΤΙΑ fi:ufo,UFO
fr:TVA en:VAT de:MwSt. es:IVA it:IVA,Iva pt:IVA ru:НДС el:ΦΠΑ fi:ALV,alv id:PPN
`;
