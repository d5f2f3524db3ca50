// Written for mtlint from general knowledge of the languages; no list was copied.

/**
 * One given name a line, as the languages of Europe have it: a machine writes the name of one person in the form of one
 * language here and of another there. Pet names are left out, for a man may be called after his father and by another of
 * them; so are forms that are two names, such as Ilia for Elias and for Ilya. Lower case, without accents but in Greek and
 * Russian letters, where the latter are what a name is written with and not only what it sounds like.
 */
export const givenNames = `
abraham,avraam,abrahamus,abram,abramo,abraao,ibrahim,авраам,абрам,αβρααμ
adam,adamo,adao,adan,aatami,adamus,адам,αδαμ
adelaide,adelheid,adelaida,аделаида,адельхайд,αδελαιδα,αντελχαιντ
adele,adela,adelia,адель,αδελα,αντελ
adolph,adolf,adolfo,adolphe,adolfus,adolphus,адольф,αδολφος,αντολφ
agatha,agathe,agata,agueda,agafia,агата,агафья,αγαθη
agnes,agnese,ines,agnieszka,anezka,agnessa,агнес,агнесса,αγνη
ahmad,ahmed,achmed,akhmad,ahmet,ахмед,ахмад,αχμεντ
albert,alberto,albertus,albrecht,alpertti,альберт,αλβερτος,αλμπερτ
alexander,alexandre,alejandro,alessandro,alexandros,aleksandr,aleksander,alexandr,oleksandr,aleksandar,aleksanteri,александр,αλεξανδρος,αλεξαντερ,αλεξαντρ
alexandra,alejandra,alessandra,aleksandra,oleksandra,александра,αλεξανδρα,αλεξαντρα
alexius,alexis,alexios,aleksei,alexei,alexey,aleksej,alexej,oleksii,alejo,alessio,aleixo,алексей,αλεξιος,αλεξης,αλεξει
alfred,alfredo,alfredus,альфред,αλφρεδος,αλφρεντ
ali,aly,али,αλι
alphonse,alphonsus,alfonso,alfons,afonso,альфонс,αλφονσος
amalia,amalie,amalija,амалия,αμαλια
ambrose,ambroise,ambrosius,ambrosio,ambrogio,амвросий,αμβροσιος
amelia,amelie,амелия,амели,αμελια,αμελι
anatoly,anatoli,anatolij,anatolii,anatole,anatolius,анатолий,ανατολιος,ανατολι
andrew,andre,andreas,andres,andrea,andrei,andrey,andrej,andriy,andrii,andrzej,ondrej,antti,anders,андрей,ανδρεας,αντρεας,αντρει
angela,angele,анжела,ангела,αντζελα,ανγκελα
angelica,angelika,angelique,анжелика,αγγελικη,αντζελικα
anna,anne,ann,ana,hannah,hanna,ane,анна,анн,αννα
anthony,antony,antoine,anton,antonio,antonius,antoni,antonin,antao,antonij,антон,антоний,αντωνιος,αντωνης,αντον
arkady,arkadi,arkadij,arkadiy,arcady,arkadius,аркадий,αρκαδιος,αρκαντι
arnold,arnaud,arnaldo,arnoldo,arnoldus,arnould,арнольд,арно,αρνολντ
arthur,arturo,artur,arthurus,arturus,artturi,артур,αρθουρος,αρτουρ
august,auguste,augusto,augustus,огюст,αυγουστος,αουγκουστ
augustine,augustin,agustin,agostino,agostinho,augustinus,августин,αυγουστινος
balthasar,balthazar,baltasar,baldassare,бальтазар,βαλτασαρ
barbara,barbe,varvara,barbora,варвара,барбара,βαρβαρα
bartholomew,barthelemy,bartholomaus,bartholomaeus,bartolome,bartolomeo,bartolomeu,bartlomiej,bartolomej,варфоломей,βαρθολομαιος
basil,basile,basilius,basilio,vasily,vasilij,vasili,vassili,wassili,wassilij,vasyl,vasilios,vasile,василий,βασιλειος,βασιλης
beatrice,beatrix,beatriz,beatrijs,beatrycze,беатрис,беатриса,беатриче,βεατρικη,μπεατριτσε,μπεατριξ,μπεατρις
benedict,benoit,benedikt,benito,benedetto,bento,benedictus,pentti,бенедикт,βενεδικτος
benjamin,beniamino,benjamim,veniamin,benjaminus,вениамин,бенджамин,βενιαμιν,μπεντζαμιν
bernard,bernhard,bernardo,bernardus,бернар,бернард,бернхард,βερναρδος
blaise,blasius,blas,biagio,bras,blazej,vlasij,vlasios,blaz,власий,βλασιος
boniface,bonifatius,bonifacio,бонифаций,βονιφατιος
bridget,brigitte,brigida,brigid,birgitta,birgit,pirkko,бригитта,μπριζιτ
caesar,cesar,cesare,casar,цезарь,καισαρας
camilla,camille,camila,kamilla,kamila,камилла,камилль,камила,καμιλα,καμιλλα
caroline,carolina,karolina,karoline,karoliina,karolin,каролина,каролин,καρολινα
casimir,kasimir,casimiro,kazimierz,kazimir,казимир,καζιμιρος
catherine,katharina,catarina,catalina,caterina,catharina,katherine,kathryn,katarina,katerina,katarzyna,ekaterina,yekaterina,jekaterina,iekaterina,kateryna,katariina,aikaterini,екатерина,кэтрин,катрин,катарина,αικατερινη,κατερινα,κατριν,катерина,катарине,καταρινα
cecilia,cecile,cacilie,caecilia,сесилия,цецилия,καικιλια
charles,karl,carlos,carlo,carolus,karel,karol,kaarle,carl,karoly,karlo,карл,чарльз,шарль,карлос,καρολος,τσαρλς,καρλ,карло,σαρλ,καρλος,καρλο
charlotte,carlota,carlotta,charlotta,karlotta,шарлотта,σαρλοτ,καρλοτα
christian,cristian,cristiano,kristian,krystian,christianus,кристиан,χριστιανος,κριστιαν
christina,christine,cristina,kristina,kirsti,krystyna,кристина,χριστινα,κριστινα
christopher,christophe,christoph,cristobal,cristoforo,cristovao,christophorus,krzysztof,krystof,kristoffer,христофор,кристофер,кристоф,χριστοφορος,κριστοφερ
clara,claire,klara,chiara,клара,κλαρα
claude,claudius,claudio,klaudius,клод,клавдий,κλαυδιος
clement,clemens,clemente,klemens,kliment,климент,κλημης
conrad,konrad,corrado,conrado,conradus,конрад,κονραδος
constance,konstanze,constanza,costanza,constantia,констанция,κωνσταντια
constantine,constantin,konstantin,constantino,costantino,constantinus,konstantinos,константин,κωνσταντινος
cornelius,cornelio,kornel,корнелий,κορνηλιος
cosmas,kosmas,come,cosimo,cosme,козьма,косма,κοσμας
cyprian,cyprien,cipriano,киприан,κυπριανος
cyril,cyrille,kyrill,cirilo,cirillo,kirill,kyrylo,cyrillus,kyrillos,кирилл,κυριλλος
daniel,daniele,danilo,daniil,danyil,daniele,даниил,даниэль,δανιηλ,ντανιελ
david,davide,davyd,taavi,taavetti,давид,дэвид,δαβιδ,δαυιδ,ντειβιντ
demetrius,dmitry,dmitri,dmitrij,dimitri,dmitriy,dmytro,demetrio,dimitrios,dimitris,demetrios,dimitar,димитрий,дмитрий,δημητριος,δημητρης,ντμιτρι
denis,dennis,dionysius,dionisio,dionigi,dinis,dionysios,denys,дионисий,денис,деннис,διονυσιος,διονυσης
dominic,dominique,dominik,domingo,domenico,domingos,dominicus,доминик,δομινικος
dorothy,dorothea,dorothee,dorotea,dorota,дороти,доротея,δωροθεα
edith,edita,editha,edyta,эдит,эдита,εντιθ,εδιθ
edmund,edmond,edmundo,edmondo,эдмунд,εδμουνδος
edward,edouard,eduard,eduardo,edoardo,duarte,edvard,eduardus,eetu,эдуард,эдвард,εδουαρδος,εντουαρντ,эдуардо,εντουαρντο,εντουαρ
eleanor,eleonore,eleonora,leonor,elianore,элеонора,ελεονωρα
elias,elie,elijah,elia,eliya,ηλιας
elizabeth,elisabeth,isabel,isabelle,isabella,elisabetta,elisabete,isabela,alzbeta,elzbieta,erzsebet,elisabet,elisaveta,yelizaveta,jelisaweta,elizaveta,ielizaveta,elisavet,елизавета,элизабет,ελισαβετ,ελισαβετα,элизабета,элизабетта,изабель,изабелла,ελιζαμπεθ,ελιζαμπετ,ιζαμπελ,ισαβελλα,ιζαμπελα
elise,elisa,eliisa,eliza,elize,элиза,ελιζα,ελισα
emil,emile,emilio,aemilius,emilius,эмиль,αιμιλιος,εμιλ
emilia,emily,emilie,aemilia,эмилия,эмили,αιμιλια,εμιλι
emma,emme,эмма,εμμα,εμα
emmanuel,immanuel,manuel,emanuel,manuele,emanuele,manoel,эммануил,мануэль,εμμανουηλ,μανωλης
eric,erik,erich,erico,eerik,ericus,eirik,эрик,эрих,ερικ,εριχ
ernest,ernst,ernesto,ernestus,эрнест,эрнст,ερνεστος
esther,ester,estera,esteri,эстер,эсфирь,εσθηρ,εστερ
eugene,eugen,eugenio,evgeny,evgeni,evgenij,yevgeny,yevgeni,jewgeni,jewgenij,evgueni,ievgueni,yevhen,eugenius,jevgeni,evgenios,yevgueni,eugeniusz,евгений,юджин,эжен,ευγενιος,εβγενι,эуген,εβγκενι,οιγκεν,ευγκεν
eugenia,eugenie,jewgenija,yevgenia,evgenia,evgeniya,евгения,эжени,ευγενια,ευζενι
eva,eve,ева,ευα
fabian,fabien,fabiano,fabianus,фабиан,φαβιανος
fatima,fatma,fatimah,фатима,φατιμα
felix,felice,феликс,φηλιξ,φελιξ
ferdinand,fernando,ferdinando,fernand,hernando,фердинанд,фернандо,φερδινανδος
flora,flore,флора,φλωρα
florian,florien,floriano,флориан,φλωριανος
frances,francisca,francesca,francoise,franziska,frantiska,франциска,франческа,φραγκισκα
francis,francois,francisco,francesco,franciscus,franz,franciszek,frantisek,ferenc,frans,pranciskus,франциск,франсуа,франческо,фрэнсис,φραγκισκος,φρανσουα
frederica,friederike,frederique,federica,fredrika,fryderyka,фредерика,фридерика,φρειδερικη,φριντερικε,φρεντερικα
frederick,frederic,friedrich,federico,frederico,fredrik,fryderyk,bedrich,frederik,fridericus,fredericus,rietrikki,фридрих,фредерик,φρειδερικος,φρεντερικ,φριντριχ
gabriel,gabriele,gavriil,gavril,gabrielius,havryil,gavrila,гавриил,габриэль,γαβριηλ,γκαμπριελ
gaspar,caspar,kaspar,gaspard,gaspare,kacper,jasper,каспар,гаспар,γασπαρ
gennady,gennadi,gennadij,hennadiy,gennadius,геннадий,γενναδιος,γκενναντι
geoffrey,jeffrey,godfrey,gottfried,geoffroy,goffredo,godofredo,gottfrid,godefroy,готфрид,джеффри,жоффруа,γοδεφρειδος,γκοντφριντ
george,georges,georg,jorge,giorgio,georgius,georgios,yorgos,giorgos,georgy,georgi,gueorgui,georgij,jerzy,jiri,heorhiy,yrjo,jurgis,gheorghe,георгий,джордж,жорж,георг,хорхе,γεωργιος,γιωργος,τζορτζ,ζορζ,γκεοργκ,χορχε,τζορτζιο
gerard,gerhard,gerardo,gherardo,geraldo,жерар,герхард,γεραρδος
gertrude,gertrud,gertrudis,гертруда,γερτρουδη,гертруд,γκερτρουντε,γκερτρουντ
gilbert,gilberto,жильбер,гилберт,γιλβερτος
gregory,gregoire,gregor,gregorio,grigory,grigori,grigorij,hryhoriy,gregorius,grzegorz,rehor,grigorios,григорий,грегори,γρηγοριος,γρηγορης,γκρεγκορι
gustave,gustav,gustavo,gustaf,kustaa,gustavus,густав,гюстав,γουσταβος
hadrian,adrian,adrien,adriano,hadrianus,adrianus,адриан,αδριανος
harold,harald,haroldo,haraldus,гарольд,харальд,χαρολντ,χαραλντ
hassan,hasan,хасан,χασαν
hedwig,jadwiga,hedvig,edvige,edwige,eduviges,hedvika,hedviga,ядвига,хедвиг,гедвига,χεντβιχ,χεντβιγκ,εδβιγη
helen,helene,helena,elena,elene,yelena,jelena,ielena,olena,eleni,elin,елена,хелен,элен,ελενη,ελενα
henry,henri,heinrich,enrique,enrico,henrique,henryk,jindrich,henrik,hendrik,henricus,heikki,genrikh,генрих,генри,анри,ερρικος,χενρι,хайнрих,хендрик,энрике,χαινριχ,χενρικ,ενρικε,ανρι
herman,hermann,герман,херман,ερμανος
hilary,hilaire,hilarius,hilario,ilario,иларий,ιλαριος
hubert,huberto,uberto,hubertus,hubrecht,хуберт,губерт,юбер,χουμπερτ
hugh,hugo,hugues,ugo,hugon,хью,гуго,юг,ουγος
ignatius,ignace,ignaz,ignacio,ignazio,inacio,ignacy,игнатий,ιγνατιος
igor,ihor,игорь,ιγκορ
ilya,ilja,ilia,illia,илья,ιλια
irene,irina,iryna,irena,irini,ирина,айрин,ειρηνη
isaac,isaak,isacco,isaque,isak,исаак,айзек,ισαακ
isidore,isidor,isidro,isidoro,исидор,ισιδωρος
james,jacques,jakob,jacob,jaime,santiago,giacomo,tiago,jacobus,iacobus,iakov,yakov,jakub,jaakko,jakov,jaakob,iacopo,jacopo,яков,джеймс,жак,якоб,иаков,ιακωβος,τζειμς,ζακ,джакомо,γιακομπ,τζακομο
jeremy,jeremiah,jeremie,jeremias,geremia,ieremias,ieremia,иеремия,джереми,джеремайя,ιερεμιας,τζερεμι
jerome,hieronymus,jeronimo,girolamo,jeronim,hieronim,иероним,ιερωνυμος
joachim,joaquin,gioacchino,joaquim,ioachim,ioakeim,иоаким,ιωακειμ
joan,jeanne,johanna,juana,giovanna,joana,ioanna,iohanna,joanna,jana,иоанна,жанна,иванна,ιωαννα
john,jean,johann,johannes,juan,giovanni,joao,ivan,jan,ioannes,iohannes,ioann,ioannis,giannis,yannis,yohanes,johan,jon,juhani,juhana,jens,janos,ion,sean,jovan,иван,иоанн,джон,жан,иоганн,юхан,йохан,хуан,ян,ιωαννης,γιαννης,τζον,ιβαν,ζαν,γιοχαν,γιοχανες,γιοχαννες,γιαν,χουαν,τζοβανι
jonathan,ionathan,gionata,jonatan,ионафан,джонатан,ιωναθαν
joseph,josef,jose,giuseppe,iosif,yosyp,jozef,josephus,iosephus,ioseph,jooseppi,yusuf,youssef,josip,yosef,osip,иосиф,джозеф,жозеф,хосе,юсуф,ιωσηφ,τζοζεφ,йозеф,юзеф,γιοζεφ,χοσε,τζουζεπε
josephine,josefina,josefine,giuseppina,jozefina,josephina,жозефина,йозефина,ιωσηφινα,ζοζεφιν
julia,julie,giulia,yulia,julija,iulia,yuliya,ioulia,юлия,джулия,жюли,ιουλια,τζουλια
julian,julien,giuliano,juliao,iulianus,julianus,юлиан,джулиан,жюльен,ιουλιανος
julius,jules,julio,giulio,iulius,юлий,жюль,ιουλιος
justin,justinus,justino,giustino,iustinus,юстин,джастин,ιουστινος
khalid,khaled,chalid,halid,jalid,халид,халед,χαλιντ
lambert,lamberto,lambertus,ламберт,λαμβερτος
laurence,lawrence,laurent,lorenz,lorenzo,lourenco,laurentius,lauri,lars,vavrinec,wawrzyniec,lavrentij,lavrenti,лаврентий,лоренс,лоран,λαυρεντιος
leander,leandro,leandre,leandros,леандр,λεανδρος
leo,leon,leone,leao,lev,лев,леон,λεων
leonard,leonhard,leonardo,leonardus,lienhard,леонард,леонардо,λεοναρδος
leonid,leonide,leonidas,leonida,леонид,λεωνιδας
leopold,leopoldo,leopoldus,леопольд,λεοπολδος
livia,livie,ливия,λιβια
lothar,lothaire,lotario,lothario,lotharius,лотарь,лотар,λοθαρ
louis,ludwig,luis,luigi,ludovicus,ludvik,ludwik,lajos,ludvig,lodewijk,aloisius,людовик,людвиг,луи,луис,λουδοβικος,λουις,луиджи,лодовико,λουντβιχ,λουιτζι,λουισ
louise,luise,luisa,ludovica,lovisa,луиза,λουιζα
lucas,luke,luc,lukas,luca,luka,lukasz,lucas,лука,люк,лукас,λουκας
lucia,lucy,lucie,luzia,lucja,люсия,люси,λουκια
lyudmila,ludmila,ljudmila,lioudmila,людмила,λουντμιλα
magdalene,magdalena,madeleine,maddalena,madalena,магдалина,мадлен,μαγδαληνη
margaret,marguerite,margarethe,margareta,margarita,margherita,margarida,marketa,malgorzata,margareetta,маргарита,маргарет,μαργαριτα,μαργκαρετ,маргерит,маргарете,μαργκαρετε
mark,marc,markus,marcus,marcos,marco,marek,markku,mark,marko,марк,маркус,маркос,μαρκος
martha,marthe,marta,martta,марфа,марта,μαρθα
martin,martinus,martino,martinho,marcin,martti,martim,мартин,мартен,μαρτινος,μαρτιν
mary,marie,maria,marija,mariya,maryja,мария,мари,мэри,μαρια,μαιρη
matilda,mathilde,mathilda,matilde,matylda,матильда,ματθιλδη,ματιλντα,ματιλντε
matthew,matthieu,mathieu,matthaus,matthaeus,mateo,matteo,mateus,matvei,matej,mateusz,matous,matfej,матфей,матвей,мэтью,ματθαιος
matthias,mathias,matias,mattia,matyas,maciej,matti,матфий,маттиас,ματθιας
maurice,moritz,mauricio,maurizio,mauritius,maurycy,маврикий,морис,мориц,μαυρικιος
maximilian,maximilien,maximiliano,massimiliano,maksymilian,максимилиан,μαξιμιλιανος
melchior,melchiorre,melchor,мельхиор,μελχιορ
michael,michel,miguel,michele,mikhail,michail,mihail,mykhailo,michal,mikael,mikko,mihaly,mihai,mijail,michailo,михаил,майкл,мишель,михаэль,μιχαηλ,μιχαλης,μαικλ,μισελ,микеле,мигель,μιχαελ,μιγκελ
moses,moise,mose,moises,moisei,moisey,moisej,моисей,мозес,μωυσης
muhammad,mohammed,mohamed,mohammad,mahomet,muhammed,mehmet,мухаммед,мохаммед,мухаммад,μωαμεθ,μοχαμεντ
natalia,natalie,nathalie,natalya,nataliya,natalja,наталья,наталия,натали,ναταλια
nicholas,nicolas,nikolaus,nicolaus,nicola,nicolo,nicolau,nikolai,nikolay,nikolaj,nicolai,mykola,mikolaj,mikulas,miklos,nikolaos,nikos,niilo,niklas,nicolae,николай,николас,никола,николаус,νικολαος,νικος,νικολαι,νικολας,νικολα
octavius,octave,octavio,ottavio,oktav,октав,октавий,οκταβιος,οκταβιο
oleg,oleh,олег,ολεγκ
olga,olha,ольга,ολγα
oliver,olivier,oliverio,oliviero,oliverus,оливер,оливье,ολιβερ
olivia,olivie,oliwia,оливия,ολιβια
omar,umar,omer,умар,омар,ομαρ
ottilie,odile,ottilia,otilia,odilia,оттилия,одиль,οττιλια,οτιλιε
otto,ottone,oton,othon,отто,оттон,οττο,οθων
pantaleon,panteleimon,pantaleone,пантелеймон,παντελεημων
patrick,patrice,patricio,patrizio,patricius,патрик,πατρικιος,πατρικ
paul,paulus,pablo,paolo,paulo,pavel,pavlo,pawel,paavo,paavali,pavle,pavlos,pal,павел,пол,поль,пауль,пабло,παυλος,πολ,паоло,παουλ,πωλ,παμπλο
paula,pauline,paola,pavla,паула,паулина,παυλα
peter,pierre,pedro,pietro,petrus,petr,pyotr,piotr,pjotr,petro,petros,pietari,pekka,peder,petter,petar,petri,пётр,петр,питер,пьер,педро,πετρος,πιτερ,πιερ,петер,πετερ,πετρο,πιοτρ
philip,philippe,philipp,felipe,filippo,filipe,philippus,filipp,filip,philippos,филипп,филип,φιλιππος,φιλιπ
pius,pio,pie,пий,πιος
prosper,prospero,просперо,προσπερος
raphael,rafael,raffaele,raffaello,рафаил,рафаэль,ραφαηλ
raymond,raimund,ramon,raimondo,raimundo,raymundus,раймонд,ρειμοντ
rebecca,rebekka,rebeca,rebekah,ревекка,ребекка,ρεβεκκα,ρεμπεκα
regina,reine,regine,регина,ρεγγινα,ρεγκινα
reinhold,renaud,rinaldo,reinaldo,рейнхольд,рейнгольд,рено,ρεινχολντ
richard,ricardo,riccardo,richardus,ryszard,ричард,рихард,ришар,ριχαρδος,ριτσαρντ
robert,roberto,robertus,роберт,робер,ροβερτος,ρομπερτ
roger,rogerio,ruggero,rudiger,роджер,рожер,ρογηρος
roland,rolando,orlando,roldan,роланд,ρολανδος
rosa,rose,roza,ruusa,роза,ροζα
rosalia,rosalie,rozalia,розалия,розали,ροζαλια,ροζαλι
rudolf,rudolph,rodolphe,rodolfo,rudolphus,рудольф,ροδολφος
rupert,ruprecht,ruperto,rupertus,руперт,рупрехт,ρουπερτ
samuel,samuele,samuil,samuli,самуил,самюэль,сэмюэл,σαμουηλ
sarah,sara,sarra,сара,сарра,σαρα,σαρρα
sebastian,sebastien,sebastiano,sebastiao,sebastianus,себастьян,σεβαστιανος
sergius,sergei,sergey,sergej,serge,sergio,serguei,serhiy,serhii,sergiusz,sergii,sergios,сергей,серж,σεργιος,σεργκει
severin,severinus,severino,severian,северин,σεβερινος
siegfried,sigfrid,sigfrido,sigefroy,sigifredo,зигфрид,сигфрид,ζιγκφριντ
sigismund,sigismond,segismundo,sigismondo,zygmunt,zikmund,sigismundus,сигизмунд,зигмунд,σιγισμουνδος,ζιγκμουντ
simon,simeon,simone,simao,semyon,semjon,szymon,symeon,симон,симеон,семён,семен,σιμων,συμεων
solomon,salomon,salomo,salomone,salomao,szalomon,соломон,саломон,σολομων
sophia,sophie,sofia,sofya,zofia,sofija,софия,софья,софи,σοφια
stanislaus,stanislas,stanislav,stanislaw,estanislao,stanislao,станислав,στανισλαος
stephen,stephane,stephan,stefan,esteban,stefano,estevao,etienne,stephanus,stepan,szczepan,istvan,tapani,steven,stefanos,stjepan,степан,стефан,стивен,этьен,στεφανος,στιβεν
susanna,suzanne,susan,susana,zuzana,сусанна,сюзанна,σουζαννα
svetlana,swetlana,svitlana,светлана,σβετλανα
sylvester,silvestre,silvester,silvestro,sylvestre,сильвестр,σιλβεστρος
sylvia,silvia,sylvie,sylwia,silvie,сильвия,сильви,συλβια,σιλβια
tatiana,tatyana,tatjana,tetiana,tetyana,татьяна,τατιανα
thaddeus,thaddee,thaddaus,tadeo,taddeo,tadeusz,tadeas,фаддей,тадеуш,θαδδαιος
theodora,teodora,fedora,феодора,θεοδωρα
theodore,theodor,teodoro,fyodor,fjodor,fiodor,fedor,teodor,theodorus,fedir,tivadar,theodoros,teuvo,фёдор,федор,феодор,теодор,θεοδωρος,φιοντορ
theresa,therese,teresa,tereza,theresia,терезия,тереза,θηρεσια
thomas,tomas,tommaso,tome,foma,tuomas,tamas,tomasz,tome,фома,томас,том,θωμας,τομας
timothy,timothee,timotheus,timoteo,timofei,timofey,timofej,tymofiy,timo,тимофей,тимоти,τιμοθεος
tobias,tobie,tobia,tobiasz,товий,тобиас,τωβιας,τομπιας
ulrich,ulric,ulrico,ulrik,oldrich,ulrica,ulricus,ульрих,ουλριχ
urban,urbain,urbano,urbanus,урбан,урбэн,ουρβανος
ursula,ursule,orsola,урсула,ουρσουλα
valentine,valentin,valentino,valentim,valentinus,valentyn,walenty,валентин,βαλεντινος
valeria,valerie,waleria,valeriya,валерия,валери,βαλερια,βαλερι
valery,valeri,valerij,valere,valerius,valerio,валерий,βαλεριος
vera,wiera,viera,вера,βερα
veronica,veronique,veronika,вероника,βερονικη
victor,viktor,vittorio,vitor,wiktor,victorius,виктор,βικτωρ
victoria,victoire,vittoria,viktoria,vitoria,viktoriya,wiktoria,виктория,βικτωρια,βικτορια
vincent,vincenz,vicente,vincenzo,vincentius,wincenty,vinzenz,викентий,винсент,венсан,βικεντιος
virginia,virginie,wirginia,вирджиния,виргиния,виржини,βιργινια
vitaly,vitali,vitalij,witali,vitalii,vitale,виталий,βιταλι
vitus,veit,guy,guido,vito,vit,wit,вит,βιτος
vladimir,wladimir,volodymyr,wolodymyr,wlodzimierz,vladimiro,waldemar,valdemar,владимир,βλαδιμηρος,βλαντιμιρ
walter,gautier,gualtiero,gualterio,walther,valter,gualterus,вальтер,уолтер,βαλτερ
wenceslas,wenzel,vaclav,venceslao,wenceslaus,waclaw,вацлав,βεγκεσλαος
wilhelmina,guillermina,guglielmina,wilhelmine,guilhermina,vilhelmiina,вильгельмина,βιλχελμινα
william,guillaume,wilhelm,guillermo,guglielmo,guilherme,willem,gulielmus,guilielmus,vilem,vilmos,vilhelm,wiliam,viljami,вильгельм,уильям,гийом,γουλιελμος,γουιλιαμ,вильям,виллем,βιλχελμ,βιλεμ
xavier,javier,saverio,xaver,ксаверий,хавьер,ξαβιερ
xenia,ksenia,kseniya,xenija,ksenija,ксения,ξενια
ximena,jimena,chimene,χιμενα
ximenes,jimenez,ximenez,хименес
yaroslav,jaroslav,iaroslav,jaroslaw,ярослав,γιαροσλαβ
yuri,yury,yuriy,iouri,juri,jurij,jurii,iurii,yurii,юрий,γιουρι
zachary,zacharias,zaccaria,zacarias,zacharie,sakari,zakhar,захария,захар,ζαχαριας
zoe,zoja,zoya,zoia,зоя,ζωη
`;

/**
 * Given names that are nobody else's, with the spellings that languages give them, so that Carmen and Carmelo, Marina and Maria, Rina
 * and Rini are not taken for one. Of most there is no form in another language to be told.
 */
export const soleNames = `
agung agus alan,allan,alain,alano,алан,αλαν alba,альба alda aldo,альдо alicia,alizia alina,алина,αλινα aline,алин alma,альма
alvaro,alvar,альваро amanda,аманда amina,амина amir,амир andreina angelina,angeline,анджелина angelo,angel,ange,анджело ania
anita,анита,ανιτα anja,anya,аня anneli annette,annetta anni annika anouk antonella ari ariane,arianna,ariadna,ариадна ariel,ариэль
arne,arnie asta astrid,астрид aulikki aurora,aurore,аврора,αυρορα bambang beata,beate,беата berit bianca,blanca,blanche,бьянка
bjorn,бьерн bora boris,борис,μπορις branka branko bruno,бруно,μπρουνο budi burak carina,karina,карина,καρινα carine,karine carmela
carmelo carmen,кармен,καρμεν carola,carole celia,celie chantal cindy clarissa,clarisse cornelia,cornelie,корнелия dagmar,дагмар
dalia,далия damian,damien,damiano,дамиан daria,daryia,дарья darius,dario,дарий,дарио darman dean debora,deborah,дебора delia dewi
diana,diane,диана,διανα dina,дина dino dirk dolores,долорес donata donatella donato dora,дора doris,дорис edda edgar,edgardo,эдгар
egon,эгон eila eino elina elke ella,элла,ελα elmar,эльмар elsa,else,эльза,ελσα elvira,эльвира,ελβιρα erica,erika,эрика,ερικα erkki
erna erwin,ervin,эрвин esko evelina,eveline,evelyn,эвелина fabio,фабио fabrizio,fabrice,fabricio felicia,felicita fiona,фиона
flavia freya frida,frieda,фрида fritz,фриц gaia galina,halina,галина,γκαλινα gerda,герда giada gilda gina,джина
gisela,gisele,gisella,гизела gleb,глеб glenda gloria,глория,γκλορια grazia,graciela,gracia greta,grete,грета,γκρετα gunnar,гуннар
gunter,gunther,гюнтер hakan halima hannes hannu hans,ханс,χανς hartmut hauke heidi,хайди,χαιντι heidrun heike heiner heino heinz
helga,хельга,χελγκα heli helmut,hellmut,гельмут,χελμουτ hendra hendro hilda,hilde,хильда hilke holger horst,хорст
hussein,hussain,husein,хусейн ida,iida,ида,ιντα ilaria,hilaria ilka ilona,илона ilse,ильзе,ιλζε imke ina indra inga,инга inge ingo
ingrid,ингрид,ινγκριντ inna,инна intan irma,ирма isa isolde,изольда ivana ivo,иво ivy jaana jade jari jarkko
jasmin,jasmine,yasmin,жасмин jenni jette jill joko jonas,jona,йонас jorinde joris jorma josefa jukka
juliana,julianne,giuliana,юлиана juno jussi jutta,юта kaarina kaisa kalle karen,карен kari katja kauko keijo kemal,кемаль
kenji,кэндзи,кендзи kenta kerstin,kirsten,kristen kimmo kira,кира kirsi knut,knud,кнут kurt,curt,курт,κουρτ
laila,leila,layla,лейла,λειλα lana,лана lara,лара,λαρα lasse laurel lea,лея leena leif lena,lene,лена,λενα lenka lennart
leonie,leonia lestari lidia,lydia,лидия,λυδια lila,лила liliana,liliane,лилиана lilja lina,лина,λινα linda,линда,λιντα lino
lisa,liisa,lise,лиза,λιζα lola,лола lora lorena loretta,lauretta luana lubomir luciana lucilla,lucille luna luz maia
maja,maya,майя malin malte manon mara,мара marcella,marcela,марселла mariam mariana,marianne,marianna,марианна,μαριανα
marietta,mariette marika,marike marina,марина,μαρινα marine marisa,марiса marisol marit marja marjatta marjo marlene,marlen,марлен
maud maura melania,melanie,мелания melissa,мелисса mercedes,мерседес merja mia,миа mika mila,мила,μιλα milan,милан milena,милена
min mina,мина minna mira,мира,μιρα mirella,mireille miriam,myriam,mirjam,мириам mirja mirko,мирко miroslav,miroslaw,мирослав moira
mona,мона monica,monika,monique,моника,μονικα morten mustafa,мустафа nadia,nadja,nadya,надя nadine,надин naima naomi,наоми
natascia nela nele nelly,nelli,нелли nelson,нельсон nerea nico nicoletta,nicolette nilo nils,нильс nina,нина,νινα nino noemi,ноэми
noor,nour nora,нора,νορα nuno nuria nurul oiva olaf,olav,олаф,ολαφ ole oriana ottavia,octavia,октавия outi paivi paloma
pamela,памела pascal,pasquale,pascual,паскаль pedja penelope,пенелопа,πηνελοπη pertti petteri pia,пия pilar pirjo putra putri
quentin,quintino,quintin rahel raija raimo rainer,reiner,райнер ralf,ralph,ральф,ραλφ rani rania rashid,рашид ratna reijo
rina,рина rini risto rita,рита,ριτα ritva rizki roman,romano,romain,роман,ρομαν romina ronja rosario rosaura rosetta rosina,розина
rossana,roxana,roxane,роксана rudi,руди ruth,рут,ρουθ sabina,sabine,сабина salma salome samir,самир sandra,sandrine,сандра,σαντρα
sandro sanna sari satu selim,селим selma,сельма seppo serena,серена shirin sienna signe sigrid,сигрид silke silva silvana,сильвана
simona sinikka sirkka siti slamet snezhana,снежана soledad sonia,sonja,sonya,соня,σονια sri stella,estella,estelle,стелла,στελα
sven,svend,свен,σβεν svenja taina tamara,тамара,ταμαρα tanja,tanya,таня tapio tarja tatsuo tea,thea teemu tekla,thekla terttu
thilo,tilo tilda tilman tina,тина,τινα toivo tomoko tova tuija tuomo tuula tuulikki udo,удо ulla ulpu ulrike,ulrika,ульрика uschi
uta,ute uwe,уве vadim,вадим,βαντιμ vanessa,ванесса,βανεσα veikko verena,верена ville vilma,wilma,вильма viola,виола
violetta,violette,violeta,виолетта virpi vivian,vivien,viviane,viviana,вивиан volker,фолькер wahyu wanda,vanda,ванда wayan
wendy,венди werner,verner,вернер wiebke winfried wolfgang,вольфганг,βολφγκανγκ wolfram,вольфрам wulan yanti yara yoko yuki yuko
yuni yusuke yvette,ивет yvonne,ивонн zara,зара zdenek zdenka zeynep zita,зита zora,зора zuleika αγγελος,αγγελοσ γιωτα
δεσποινα,despoina,despina ελπιδα,elpida ζηνοβια θανασης,thanasis καλλιοπη,kalliopi,calliope κυριακη μαριος,marios μυρτω,myrto
νεφελη νικη,niki ολυμπια,olympia πανος,panos πετρουλα ρενα σοφοκλης,sofoklis σπυρος,spyros,spiros σταυρος,stavros σωτηρης,sotiris
τασος,tasos φωτεινη,fotini χρυσα,chrysa алена алла анфиса арсений богдан василиса владислав,vladislav,wladyslaw,ladislav,ladislao
всеволод вячеслав,vyacheslav,wjatscheslaw галя зинаида зоряна инесса кузьма лада лариса,larisa,larissa нонна оксана,oksana раиса
ростислав,rostislav,rastislav руслан,ruslan серафима,serafima,seraphine тарас,taras тимур,timur эльмира ярослава
jane,джейн jonah martina,мартина,μαρτινα daniela,даниэла,δανιελα janne juliane gianna gianni mario,марио marino yohan yohana yulius andi
andini dewa agustina taneli simo яна валентина,valentina isla evie jessica harriet poppy
jack,джек harry,harri,гарри charlie,чарли alfie freddie archie theo ethan,итан logan liam,лиам owen,оуэн aidan,aiden connor,conor ryan,райан kyle
dylan tyler kevin,кевин brian,bryan,брайан keith gary,garry graham,graeme stuart,stewart neil,neal,nil,нил trevor nigel derek,derrick
norman,норман stanley wilfred,wilfried herbert,герберт roy douglas,дуглас gordon,гордон malcolm,малькольм bruce,брюс craig scott todd chad
brad shane darren jason,джейсон travis cody megan,meghan lauren chloe,хлоя bethany abigail rachel,raquel,рахиль leah judith,юдит sharon
donna carol brenda janet ethel mabel hazel kelly tracy stacy amy,эми ashley tiffany brittany courtney kayla finja tabea antje britta frauke
gabi gudrun hannelore irmgard karin,карин maren meike nicole,николь petra,петра renate,renata,рената rosemarie,rosemary susanne waltraud
bernd,бернд dieter,дитер eberhard gerd gerold heiko henning jochen jorg,joerg,йорг jurgen,juergen,юрген kai klaus,claus,клаус
manfred,манфред norbert,норберт reinhard,reinhardt rolf,рольф sonke,soenke steffen thorsten,torsten torben ulf margaux,margot juliette
clemence maelle elodie aurelie celine jacqueline,жаклин colette odette ginette huguette solange josette denise,дениз paulette lucette
bernadette corinne stephanie,стефани delphine sabrina enzo nathan,натан mael timeo baptiste mathis bastien thibault,thibaut cedric thierry
didier gilles yves,ив marcel,марсель rene,рене lucien gaston,гастон carla,карла noa claudia,клавдия laia rocio macarena antonia montserrat
patricia yolanda ruben,рубен diego,диего iker oscar,оскар raul,рауль gonzalo,goncalo rodrigo,rodrigue ginevra giorgia alessia concetta
assunta filomena nunzia niccolo massimo,массимо franco,франко renato,ренато silvano ettore umberto catia diogo vasco rui aino helmi eevi
venla linnea pihla kerttu siiri enni emmi minea maija piia riitta saara seija sirpa terhi tiina vaino onni aaro noel vilho aleksi arto esa
ilkka ilmari jarmo jouko juha kalevi olavi olli pasi riku urho vesa анастасия,anastasia,αναστασια полина,polina алиса,alisa
антонина,antonina артем,artem,artyom максим,maxim,maksim,maxime никита,nikita ayu wati endang rahayu indah sutrisno hartono bayu bagus rizal
fajar heru iwan dedi dodi doni dani dian nita novi riska βασιλικη,vasiliki γεωργια,georgia δημητρα,dimitra κωνσταντινα,konstantina
παναγιωτα,panagiota ευαγγελια,evangelia ουρανια,ourania στελλα κωστας,kostas παναγιωτης,panagiotis χρηστος,christos στελιος,stelios
λευτερης,lefteris θοδωρης,thodoris φωτης,fotis λαμπρος,lambros
`;

/** What a place or a feast is called after a saint, before the name: São Brás, Sankt Blasius. */
export const saintTitles =
  'saint sainte st st. ste santo santa san são sao sankt sint sanctus sancta svatý svatá svatého święty sveti sveta pyhä pyhän szent szentek sfântul святой святая святого άγιος αγία αγίου αγίας';
