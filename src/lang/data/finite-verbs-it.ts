// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
abbandona abbandonate abbandonerò abbassa abbatta abbatte abbattete abbellisce abbellite abbia abbiamo abbiano abbina
abbinate abbisogna abbisogni abboniamo abbraccia abbracciai abbracciano abbrevia abbreviate abilita abilitano
abilitate abiliteranno abita abitano abitate abitava abituerò abortite accada accade accadesse accadono accadranno
accavallano accede accedesse accedete accedono accelera accelerano accelerate accende accendete accendono accentate
accerta accese accetta accettano accettarono accettate accetti accettiamo accettino accettò accludano accoda accodano
accodate accoglie accompagna accompagnano accompagnate accompagnatori accompagneranno accompagni accomunate acconcia
accoppia accoppiate accorcia accorciano accorda accordano accordate accorge accorse accosta accounting accreditate
accresce accudisce accumula accumulano accumulate accumuleranno accumulino accusa accusate accusò acque acquisisce
acquisiscono acquisite acquista acquistano acquistate adatta adattabile adattano adattate adatti adattino addebita
addestra addestrai addestrano addestrate addice addirittura addiziona addolciranno addolciscono addolcite addormentai
addormentate addormentò adeguate adequate aderisce aderiscono adesso adopera adoperano adopra adoro adotta adottano
adottate adula adultera aerea aeroporto aespipe affaccia affacciano affanna affascina affatica afferma affermai
affermano affermate affermeranno affermi affermino affermò afferra afferrano affianca affiancano affiancate affida
affidabili affidano affidate affidavano affidi affina affinate affitta affligge affliggono affollate affonda affondate
affranca affronta affrontano affrontate affronteremo age agevola agevolano agganci aggancia agganciano agganciate
aggancino aggetta aggiorna aggiornano aggiornarli aggiornate aggiorneranno aggiorni aggira aggirano aggirate
aggirerebbe aggiudica aggiunga aggiungano aggiunge aggiungeranno aggiungerò aggiungete aggiungeva aggiungolo
aggiungono aggiusta aggiustano aggiustate aggiusti aggrega aggregano aggregate agio agiscano agisce agiscono agita
agitano aiuta aiutai aiutano aiutarono aiutate aiuterai aiuteresti aiuterete aiutiamo aiutino aiutò ala alano
alfabetici alfanum alfanumerici alfanumerico algotutor aliena alimenta alimentate all allaccia allacciava allah
allarga allargano allargate allarghi allatta alleanze allega allegate alleggerisce alleggeriscono allen allena
allestiscono alleva allevano allevi allevia allinea allineabili allineano allineate allinei alloca allocabile allocano
allocate alloggiano allontana allontanano allontanò allunga allungano allungate allungherebbe almeno alta altalena
altera alterano alterate alterna alternano alternate alterneranno alza alzai alzammo alzano alzate alzi alzo alzò ama
amalgama amano amate amatoriali amava amavano amavi amavo ambigua ambigue ambigui ambiguo amerei ami ammala ammalate
ammesso ammetta ammette ammettono amministra amministrate ammira ammirava ammiro ammonta ammontano amo amplia ampliate
amplifica amplificano amputate analizza analizzano analizzate ancora ancorate andassero andassi andate andava andi
andiamo andrai andranno andrea andrebbe andremo andrò andò angola angolano angolate anima animate annida annidate
annienta annodate annoia annoiate annota annotano annotate annulla annullano annullate annuncia annunciano annunciate
anomale anonimizza anonimizzate ansa anticipano anticipate appaia appaiano appaiate appaiono appare appariranno
appartenessero apparteneva appartengano appartengono appartiene apparve appena appendete appesantisce appiattisce
appiattiscono appiattite applaudono applica applicabile applicano applicassero applicate applicheranno applichino
appoggia appoggiano appoggiavano appone apporta apportano apportate apprende apprendono apprezza apprezzano apprezzate
apprezzo approccia approfitta approfittano approfondite appropria appropriate approssima approssimate approva
approvano approvarono approvate approvava approvavano approvo apra aprano apre apriranno aprite aprono aptitude ara
arabe arbitra archivia archiviano archiviate arma armate armonizza arrabbiarti arrabbiate arrabbieranno arreca arrende
arrendete arrese arresero arresta arrestano arrestate arricchisce arricchiscono arriva arrivai arrivano arrivarono
arrivasse arrivate arriveremo arriverò arrivi arrivino arrossite arrotola arrotolate arrotonda arrotondano arrotondate
arruolò articola articolate artificioso arò ascii ascolta ascoltano ascoltate ascoltereste ascolti asfissia asincrono
aspetta aspettano aspettassi aspettate aspettatevi aspettative aspettava aspettavo aspetterebbe aspetteremo aspetterò
aspetti aspettiamo aspettino aspettò aspira assale assassina assegna assegnabile assegnano assegnasse assegnate
assembla assemblate asserisce assicura assicurano assicurate assicuri assicuriamo assicurino assista assiste assistono
associ associa associano associate assolve assolvono assomigli assomiglia assomigliano assomigliargli assomiglino
assomiglio assorbe assorbono assume assumerebbe assumono astenga astenne astrae astraggono async atendofstream attacca
attaccano attaccassimo attaccate attaccò attanagliano attende attendete attendono attenga attenua attesta attesti
attiene attira attirano attiri attiva attivano attivate attiveranno attivi attivino attrae attraversa attraversano
attraversate attraversava attraversavano attribuisce attribuite attua attuano augura auguriamo aumenta aumentano
aumentarla aumentate aumenteranno auricola auspica autentica autenticano autenticate autoconfigurabili autodefiniscono
automatizza automatizzano automatizzate automobile autorizza autorizzano autorizzate avanza avanzano avanzate ave
avervi avesse avessero avessi avessimo aveste avete aveva avevamo avevano avevo avrai avranno avrebbe avrebbero avrei
avremo avreste avresti avrete avvale avvalgono avvantaggia avvelena avvelenate avvenga avvengano avvengono avventa
avventura avverte avvertono avvia avviabile avviano avviate avvicina avvicinano avvicinarti avvicinate avvicini
avvicinino avviene avvierete avvii avviluppa avvinghia avvisa avvisano avvolge avvolgete avvolgono aziona azzera
azzerate azzerino baci bacia baciate bada badi bagna bagnai bagnate bagni balestre balla ballano banali banalizza
bandage bande bandisce bandit banna bara baratta barbie barrie basa basano basate basava base baseranno basino basta
bastano bastasse batta batte batteva battimano battono bella benché benda benedice beneficerebbero beneficia
beneficiano benesse berrò bestemmia beva beve bevete beviamo bevo bevono bevvi bf biforca bilancia bilanciate bilia
bisogna bisognerebbe bisogni bloc blocca bloccano bloccate bloccherebbe blocchino boccia boids bolle bombarda bonifica
boog bounded bransfield brilla brillano brucerebbe bruci brucia bruciano bruciate bruciò brutta buca bufferediobase
bufferedrandom bufio burla byacc bypassa bytebufferpool bytesio bytestring caccia cacciava cacciò cadano cade cadono
cala calamita calca calcola calcolano calcolate calcoleranno calibra calibrate calma calmate calunnia calza cambi
cambia cambiamo cambiano cambiarono cambiasse cambiate cambieranno cambierebbe cambierò cambino cambiò came cammina
camminano camminate campiona campionano campionate cancella cancellai cancellano cancellarla cancellate cancelli
canicola canta cantano cantate canterebbe cape capisca capisce capisci capisco capiscono capita capitana capitano
capite capolavoro capovolge capovolse capì caramella caratterizza caratterizzano caratterizzate caratterizzi carica
caricano caricate caricavano carichi carolyn cascate cassa cataloga categorizza categorizzate cattura catturano
catturate catturò causa causano causate causava causi causino cautela cavalca cdlabelgen ce cede cedola cela celebra
celebrate celebravano celeron celia cellula cena cenon censura censuro centra centralizza centralizzate centrate cera
cerate cerca cercai cercano cercate cercava cercheranno cerchi cerchia cerchiamo cerchiate cerco cerimonie certe certi
certifica certificate cessa cessano cessate cfdisk cflags checkbook chiacchiera chiama chiamano chiamarmi chiamate
chiamatemi chiamava chiamavano chiameranno chiameremo chiamerò chiami chiamo chiamò chiare chiariranno chiarisce
chieda chiedano chiede chiedergli chiederò chiedessi chiedete chiedetelo chiedeva chiedevo chiediamo chiedo chiedono
chiese chiesero chimono chiude chiuderanno chiudete chiudo chiudono chiunque chiuse chiusero chiusi ciascun ciba cicla
ciclici cieco cifra cifrano cifrate cifrino cimenta cinge cinta circola circonda circondano circondate cita citate cjk
classifica classificano classificate cldump clicca cliccate clona closefd codifica codificano codificate coesiste
coesistono cogliete coincide coincidono coinvolga coinvolge coinvolgono cola colla collabora collaborano collassa
collassano collassate collate collaudate collega collegano collegate collegava colleziona collezionate collezionavo
collineari colloca collocano collocate colma colonizza colora colorano colorate colpe colpisce colpiscono colpite
coltiva coltivate coma comanda comandano comandate combacia combaciano combatte combatteva combattono combina
combinano combinate combini combinino comincia cominciano cominciate comincino commemora commenta commentano
commentate commette commetto commettono commuta commutano commutate compaia compaiano compaiono compara comparate
compare compatibili compatta compattate compensa compensano compensate compera competono compiace compie compila
compilano compilate compiono compita complementa complementano completa completano completate complete complica
complicano complicate complichi complicò compone compongono comporta comportano comportava comporteranno
comporterebbero comporti comportino compra comprai comprano comprarmi comprate compratemi comprenda comprende
comprenderebbe comprendeva comprendi comprendiamo comprendono comprerebbe comprerei comprerò compreso compress
compressa compresse compressi compression compresso compri comprime comprimono compromette compromettono comprova
comprò comunica comunicano concatena concatenano concatenate concede concedono concentra concentrano concentrate
concentravano concentri concentrino concepisce concepite concerne concernono concia conciate concilia concluda
conclude concluso concorda concordate concorre concorrono concreta condanna condensa condensate condividano condivide
condividiamo condivido condividono condivisibile condivisibili condiziona conduce conduceva conducono condusse
conferisce conferiscono conferma confermano confermate confermi confesserò confeziona conficca confida configura
configurano configurate configuri confina confinate confisca confluiva confondano confonde confonderebbero
confondetela confondono conforma conformano conformate conformismo conformista conforta confronta confrontano
confrontate confrontino congela congestionano congiunge congrega coniuga coniugate connesso connetta connettano
connette connettete connettono conosca conosce conoscemmo conoscete conoscevano conoscevo conosci conosciamo conosco
conoscono conquista consanguinee consanguinei consecutivi consegna consegnate consegue consenta consente consentite
consentono conserva conservano conservate conservino considera considerano considerate considerava consideri
considerino considero consiglia consigliano consigliate consiglierei consigliò consista consistano consiste consisteva
consistono consolida consolidate consono consulta consultano consultate consultava consulti consultino consuma
consumano consumate conta contano contate contatta contattano contattate conteggia conteggiano conteggiate contemplate
contenesse contenete conteneva contenga contengano contengono contenta contenttype conterranno conterrebbe contestate
contiene contigue contigui continua continuano continuassero continuate continuativo continui continuino continuous
contorna contraddicono contraddistingue contraddistinguono contraffatto contrappone contraria contrassegna
contrassegnano contrassegnate contrasta contrastabile contrastano contrastate contratta contratte contravviene
contribuisce contribuiscono controlla controllano controllate controllino controparti convalida convalidate convenga
converge convergono converte convertimmo convertirono convertite convertono convertì conviene convive convivono
convoca coopera cooperano coordina coordinate coperti copia copiano copiate copiava coppie copra copre coprono
coredump corona corra corre corregge correggete correggono correla correlano correlate corressi corretta corrette
corretti corretto corrispettivi corrisponda corrispondano corrisponde corrispondenze corrisponderebbero
corrispondessero corrispondono corrompe corrono corrotta corteggia cosa costa costate costeggiano costino costituisce
costituiscono costituite costringe costruiremo costruisce costruiscono costruite costruttive cova cppad crashmail
crate crea creano create creda crede credete credetti credeva credevi crediamo credo credono crei crema crepa cresca
cresce crescono cresima creò cripta criptate cristallizza critica criticalmass criticano crittografate crittografica
crittografico crollano cronometra csvkit cua cuaron cuce cucina cucinano cucinate cucini cugini culmina cuoce cuociono
cura curano curate curiosa curva curvilinee custode custodisce custodite cytoolz cédula danielle danneggeranno
danneggi danneggia danneggiano danneggiate danno danza darai daranno darebbe daresti darete darmi darò data datate
dattilografa dava dbcs dcraw debba debbano debbono decade decide decidesse decidete decidono decifra decifrate decima
decimate decodifica decodificano decodificate decolla decommenta decompongono decompresso decomprime decomprimete
decora decorano decorate decrementa decresce decreta dedica dedicano dedicate dedico dedicò deduce deducibili define
definisca definiscano definisce definiscono definite deforma deformano degrada degradano degusta deiconifica delega
delegano delegate delibera delimita delimitano delimitate delinea delineano delineate delizia delude deluderci
deluderla deluderò deludete deludetela demodula demolite denominate denomineremo denota denotano denuncia deoffusca
depone deposita depositano depositate depreca deprecate derefenziano deriva derivano derivate desatura desaturate
descriva descrive descrivete descrivono deseleziona deselezionate deserializza deserializzano deserializzate desidera
desiderano desiderasse desiderate desiderava desideravano desideravi desidererebbe desideri desideriamo desiderino
desidero designa designate desta destinate detentori deteriora deteriorate determina determinano determinate determini
determinismo deterministiche deterministici detesta detestano detiene detta dettagliano deturpa deturpano deve
developers devi devia deviano devo devono dia diagnostica dialign dialoga dialogano dialogheranno dibatte dica dice
dicesse dicessi diceva dichiara dichiarano dichiarate dici dico dicono diede diedero diedi difendono difetta
differenzia differenziano differenziate differenzino differisca differisce differiscono diffonde diffondono diffpdf
digerisce digeriscono digita digitalizzate digitandoli digitano digitate dilapida dilata dilunga dilungheremo dimena
dimensiona dimentica dimenticate dimenticherò dimentichi dimentico dimenticò diminuisce diminuiscono diminuite
dimissioni dimora dimostra dimostrano dimostrate dimostri dio dipana diparte dipenda dipendano dipende dipenderanno
dipendeva dipendono dipinge diradano dirama direnv dirige dirigeva dirlo dirotta dirò disabilita disabilitano
disabilitate disabiliteranno disaccoppia disaccoppiano disaccoppiate disapproverebbe disarmate disassembla
disassemblate disattiva disattivano disattivate discende discendono disciplina disconnette disconnettono discosta
discostano discriminano discus discussero discute discuteremo discutiamo discutono disdegna disegna disegnano
disegnarci disegnate disinstalla disinstallate disinvolto disordinate disorganizzate disorienta disp dispiace
dispiacerebbe dispiaceva dispone disponga dispongono disprezza disprezzano disprezzi disputa disputano disse
disseccate dissi dissocia dissolta dissolve dissolvono dissuade distanziate distilla distingua distingue distinguibile
distinguono distintivi distorce distorcono distorti distraggano distribuibile distribuisce distribuiscono distribuite
distrugga distruggano distrugge distruggeva distruggono distruttiva distruttive distruttivo disturbano disturbarlo
disturbate disturbi disturbino divenne diventa diventano diventassero diventate diventerebbero diventino divergano
divergenze divergono diversifica divertano diverte divertite diverto divertono divide dividete dividiamo dividono
diviene divisibile divisibili divulgate dnsutils dobbiamo docs documenta documentano documentate documentava doma
domanda domenica domina dominano dominate dona donano donate donkey dorme dormirò dormo dormono dortmund dotate dove
doverle dovesse dovessero dovete dovette dovetti doveva dovevano dovevi dovevo dovrai dovranno dovrebbe dovrebbero
dovrei dovremmo dovreste dovresti dovrete dovrò dpkg drammi drawxtl drivers droga drumline dubbi duella duplica
duplicano duplicarne duplicate duplicheremo duplicity dura durano durate durò dwm dìsi easygui ebbe ebbero eccedano
eccede eccedono eccelle eccellono eccitate edit editano effettua effettuano effettuate effettuerebbe effettui
effettuino eguaglia elabora elaborano elaborate elegge elenca elencano elencate elenchino eleva elevate elimina
eliminano eliminate elimini elude emana emanate emerga emerge emergeranno emergono emetta emette emetteva emettono
emula emulano emulate en encelado enfatizza ente entra entrambi entrammo entrano entrate entri entro enumera
enumerabile enumerate enuncia epistola eqnarray equilibra equipaggia equipaggiate equivale equivalgono era erano
eravamo eredita ereditabile ereditano ereditate eresse erge eri ero erode errate esagera esageri esamina esaminano
esaminate esamini esaudirono esaurisce esaustiva esce escludano esclude escludono esclusiva escono ese esegua esegue
esegui eseguisse eseguite eseguivano eseguono esercita esercitano esercitava esibisce esibiscono esiga esista esiste
esisterebbe esistessero esisteva esistevano esisto esistono esitano esitate espande espandete espandeva espandevano
espandono espansa espansero espelle espira esplica esplicita esplode esplodono esplora esplorano esplorate espone
espongono esporta esportano esportate esposti espresso esprime esprimerebbe esprimono essa esse essendoci essenziali
esserci esserlo essi essiccate esso este estenda estendano estende estenderanno estendeva estendono esterna estrae
estraggono estrapola estrasse esulta ete eterna etichetta etichettate eucariotici euclideo evaporano evidenzi
evidenzia evidenziano evidenziate evidenzieranno evince evita evitano evitate evitino evocano evolva evolve evolvono
expe fa fabbrica faccia facciamo facciano faccio facessero facessi facessimo faceva facevano facilita facilitano
falcidia falle fallirò falliscano fallisce fallisco falliscono fallite falsa falsifica falsificabili famiglia fanno
fantastica fantasticano farai faranno farebbe farei faremo fareste faresti farlo farti farò fascia fatali fategli
fattorizza favore favorisce favorite feb fece fecero feci feconda feriremo ferirò ferisca ferisce ferite ferma fermano
fermate fermentate fermerò fermi fermino ferrovie festeggia ffmpeg fiacca fib fida fidano fidarmi fidarti fidate
fidatevi fidi fido fie figurino fileio filtra filtrano filtrate finalizza finanziate fine finge finimmo finisca
finisce finisci finiscono finisse finite fiore fiorisca fiorisce fioriscono firma firmai firmano firmate firmino fissa
fissate fissi fla flate flirta fluisce fluttua focalizza focalizzano focalizzate fodera foggia fonda fondano fondarono
fonde fonderanno fondono forgia forgiano forma formalizza formano formarono formassero formate formatta formattano
formattate formeranno formula formulate forniranno fornisca forniscano fornisce fornisci forniscono fornite fornivano
forse fortune forza forzarlo forzate fosse fossero fossi foste fotografa fraintendete frammenta frattura fredda frena
frenate frequenta frequentano frequentate frequentavo fresa froda frustra ftime fu fucina fugge fuggì fui fuma fumate
fumatore fumava fummo fumo funesta funge fungono funziona funzionamento funzionano funzionasse funzionava
funzioneranno funzionerebbe funzionerebbero funzionino fuori fuoriescono furie furono gabbano garante garantiranno
garantisce garantiscono garantite gareggia gene genera generalizza generalizzabili generalizzano generalizzate
generano generate genererebbe generi genie geolocalizzate gerarchiche gestiranno gestisca gestiscano gestisce
gestiscono gestisse gestite getta gettarono gettava giacciono giace gimp gioca giocano giocate giocherò gira girano
girasse girateci girella giudica giudicate giudicherò giudichiamo giudici giunga giunge giunsero giunta giura giurate
giustifica giustificano giustificate giustizia glbsp gli gliela glossa gnuais gocciola gode godono gomma gommate
gonfia gonfiate governa governano governavano gradiscono grafiche grana granate granite grazie grhino grida griglia
gtkapplicationwindow gtml guada guadagna guadagnano guadagnate guadagnava guarda guardai guardano guardarlo guardate
guardi guardino guardo guardò guarisce guasta guastino guida guidano guidate guidava guidino ha hai handle hannah
hanno hans hashabili ho hollywood huawei hunt hyperspy hypre iaxmodem idea idee identiche identici identico identifica
identificabile identificano identificate identifichi ifuse ignora ignorano ignorate ignorò illumina illuminate
illustra illustrano illustrate imbalsama imbarazzate imbarca imbianca imbocca imbotte imbottisce imbottite imbrattano
imbriglia imita imitano immagazzina immagazzinate immagina immaginano immaginate immagineresti immerge immetta immette
immettete immettono impacchetta impacchettano impacchettate impadronisce impagina impaginate impaglia impallidiscono
impara imparai imparano imparate impareranno impari impartiscono impatta impattano impazzisce impedirebbe impedisca
impediscano impedisce impediscono impedite impedì impegna impegnassero impegnate impegnavano impersona impersonano
impersonate impiantano impiccia impiega impiegano impiegate impilano impilate implementa implementano implementate
implementino implica implicano impone impongono importa importano importate importava importi importuna imposta
impostano impostate imposti impostino impressionate imprigiona imprime improvvisa improvvisi improvvisiamo imsi
inaugura incanala incapsula incapsulate incarica incastrano incentrano inceppano inclina inclinate includa includano
include includeranno includete includeva includevano includono incolla incollano incollate incolpa incolpo incolpò
incomincia incontra incontrai incontrammo incontrano incontrarono incontrate incontreranno incontreremo incontrerete
incontri incontriamo incontrò incoraggia incoraggiamo incoraggiano incoraggiate incorpora incorporano incorporate
incorre incrementa incrementano incrina incrociano indaga indenta indentate indica indicano indicate indichi indicizza
indicizzano indicizzate indirizza indirizzano indirizzate indirizzino individua individuano individuate indossa
indossano indossate indossi indovina indovinabile indovinate indovinerete indovini induce infastidirle infastidisce
infastidisco infastidite inferisce inferite infesta infetta infiammatoria infila infilano influenza influenzano
influenzate influisce influiscono infonde infop informa informano informate informi infrange infrangono inganna
ingannate inganni inglesi inglobano ingrandiranno ingrandisce ingrandiscono ingrandite inibisce inibiscono inietta
iniettate inizi inizia inizializza inizializzano inizializzate inizializzi iniziano iniziate inizino iniziò innalza
innamora innamorarono innamorò innerva innesca innescano innestate innestava inoltra inoltrate inonda inquadra inquina
insapore insegna insegnano insegnerebbe insegni insegno insegue inseguivano inseguono insere inseriranno inserisca
inseriscano inserisce inseriscono inserite insidia insigne insista insiste insistete insistono insorge insorgono
inspira installa installandolo installano installate installi installino instaura instrada instradano insultate
intacca intaglia inte integra integrano integrate integri intenda intendano intende intendete intendeva intendevo
intendiamo intendono intensifica intenzionali interagiranno interagisce interagiscono interattiva interattive
interattivi interattivo intercetta intercettate interessa interessano interessate interfacci interfaccia interfacciano
interferenza interferisca interferisce interferiscono interlinea internazionalizzate interopera interoperano interpola
interpolate interpreta interpretano interpretate interroga interrogano interrompa interrompe interrompermi
interrompetemi interrompono interseca intersecano intervenga intervento interviene intervista intralcia intralciandoli
intralcino intrappolate intraprende intraprendono intrattengono intreccia intricate introduce introducono intrusiva
intrusivo inumano invade invadono invalida invalidano invasiva invasivo inventa inventate inventerebbe inverse inverte
invertite invertono investe investiga investite invia inviano inviate invidia invii invita invitano invitarci
invitiamo invoca invocano invocate iobase iostat ipnotizza ipotizza ipotizzate ipotizzi irradiano irrorano iscrisse
iscrive isola isolano isolate ispeziona ispezionate ispira ispirate istalla istanzia istanziano istanziate istruisce
istruiscono istruite itera iterano iterate jel jis jmeters johnny kaddressbook kamaraju kappname kbps kcachegrind
keepends kibibyte kim kmymoney ko lacca lacera lacrima lacrimano lacuna lagrima lamenta lamentano lamentava lamenterò
lamentò lampeggia lampeggiano lanceranno lancia lanciano lanciate lanciatori lanciò lasca lasci lascia lasciano
lasciarmi lasciarono lasciate lasciava lasciò last latine latini latitudini laureò lava lavano lavatrici lavi lavo
lavora lavorano lavorasse lavorate lavorativi lavorava lavoravo lavori lavò lecca leccò lega legal legano legate legga
leggano legge leggete leggeva leggi leggibili leggo leggono legittima lemmatizza lesina lessa lessi letta lette letti
leva levigate li lib libe libera liberano liberate liberi libipa libra licenzia like limita limitano limitate
limiteranno limiteremo limitino linea lineari linearizza linearizzate linkano linkate litigano livella lo localizza
localizzano localizzate lockedfile loda lodano loggedfs logora lotf lotta lottano luccica lucida luna lusinga macchia
macchiate macchietta macellano macina macromolecola magari magnetizza magnetizzate malgrado manca mancano mancava
mancheranno mancherete manchi manchino manda mandano mandate mandi mandò maneggia maneggiano maneggiate mangia mangiai
mangiano mangiate mangio manifesta manifestano manipola manipolano manipolate manipoli manovra mantenete mantenga
mantengo mantengono mantenne mantiene mantieni mappa mappabili mappano mappate marca marcano marcate marce marciscono
maria marie marina marocchina marte martedì mary mascella maschera mascherate massaggiate massimizza massimizzate
masterizza masterizzano masterizzate masticarla matura me media mediano mediate medica meglio membri memoizzate
memorizza memorizzano memorizzarne memorizzate mente mentii mentirgli mentono mentì menziona menzionate meraviglia
merita meritano meritate meritiamo mescola mescolano mescolate mesut metalliche metallico meterec metroplus metta
mettano mette metteresti metterò mettesse mettete metteva metti metto mettono mfoc miagolano migliora migliorano
migliorate migliorerebbero migra migrano migrate mima mimano mimate mina minaccia minacciano minacciarmi minacciate
minh miniaturizza minimizza minimizzate minisign minosse mira mirano mirate miscela mischia mischiate mise misura
misurano misurate mitiga mobilia mocassin modale modali modella modellate moderate modernizza modifica modificabile
modificabili modificano modificate modificava modificheranno modificherebbero modifichi modifichino modula modulano
modulate moe mogli mola molecola molla moltiplica moltiplicate mondano monetarie monitora monitorano monitorate
monitorino monta montabile montano montate moose morde mordo more moriranno moriva morì moses mossi mostra mostrano
mostrate mostrerai mostreranno mostrerete mostrerò mostri mostrino motivate mousai movibile multa multilinea
multipletau multiplex munge muova muovano muove muoverti muovete muovono muta mutano mypy narra narrate nasce nasconda
nasconde nasconderanno nasconderemo nascondete nascondono nascono nascose nativi naviga navigano navigate
nazionalizzate ncmpc ne nebulizza necessarie necessita necessitano necessitasse necessitate nega negano negarlo negate
negativi negativo neghi negozia negoziano negoziate nessun nessuna nessuno netta neutralizza nevica nevicate nevichi
nidifica nidificano nidificate nitra nomi nomina nominate noop normalizza normalizzano normalizzate nota notano notate
noteranno noti notifica notificate notino nulla nullo numera numerabile numerabili numerate numerici numerico nuoce
nuota nuotano nuotavano nutre nutriva nutrono obbediremo obbedisca obbedisce obbliga obbligano obbligate obbligatorio
occorre occorrenze occorrono occupa occupano occuparono occupate occupava occuperò occupi occupiamo occupino occupò
oculate odia odiano odiassi odiate odiava odio offende offenderlo offendono offensivi offlineimap offrano offre
offrivano offrono offrì offusca offuscate ogni ognuna olivia ombreggia ombreggiate omette omettete omettono omogeneo
omologa omonime one onora onorate openuniverse opera operano operate opererebbe operino oppone opta option orbitano
orchestra ordina ordinabile ordinano ordinate ordisce organizza organizzano organizzate organizzò orienta orientano
orientate origina originano originate origlia orina orla ormai ormeggia ornate osa osate oscilla oscillano oscura
oscurano oscurate oserebbe ospita ospitano ospitate osserva osservano osservate osservi osservino ostacola ostacolano
ostacolate ostacoleranno ostenta ostiniamo ottenga ottengano ottengono otterranno otterrebbe otterrete ottiene ottima
ottimizza ottimizzano ottimizzate ovvia pacchettizza pacchettizzano pacchettizzate pacchiano pace padroni pae paese
paga pagano pagate pagecache pagheremo paghi paghiamo pagina paginate pago paite palesa palma palmate para paraclu
paragonate paragoni parallele paralleli parallelizzate parametrica parametriche parametrici parametrico parametrizzate
pare parete parla parlano parlate parlerò parli parliamo parlino parlo parlò parsifica parta parte partecipa
partecipano parteciparono partecipate parteciperete partecipino partiamo particella particolari partirisce partite
partiziona partman partono parziale passa passano passate passeggiate passi pasticcia pasticciano pattuglia pecca
pefile peggiora pende pendola penetrate pensa pensano pensate pensateci pensava pensavo pensi pensiamo penso pentì
percepibile percepisce percepiscono percepite percol percorre percorrono percuote percuotono perda perde perderanno
perdete perdo perdona perdonate perdonerò perdoni perdono perdonò perfeziona periodica perlbrew perlomeno permetta
permettano permette permettesse permetteva permettevano permetto permettono permuta persegue perseguita persiste
persistono personalizza personalizzano personalizzate pertinenza però pesa pesano pesate pesca peserebbe peseremmo
pesta pestano pettina photoflow piaccia piacciamo piacciano piaccio piacciono piace piacerebbe piacessero piaceva
piacevano piaci piaciono piacque piange piangemmo pianifica pianificate pianse pianta piazza piazzano piazzate pid
piega pigia pilota pilotate piombano piova piove piovono piscia pisciai pittura pitturate placò plasma plasmate pluma
plus pochi poggia poggiano poi polarizzano pompa pone ponete ponga pongono popen popola popolate porta portai portano
portate portava porti portino portò posa posate posiziona posizionano posizionate possa possano possedeva posseggono
possessori possiamo possieda possiedano possiede possiedi possiedo possiedono posso possono post-elaborate posta
postano postate posti postmodern posto potabile potenzia potenziano potesse potessero potessi potete poteva potevamo
potevano potevo potrai potranno potrebbe potrebbero potrei potreste potresti potrete potrò poò pranza pranzano pratica
pre-dipende pre-dipendono pre-elabora precalcolate precarica precede precedono precipita precisa precisate precompila
precompilate preconfigurate preda predecessori predefinisce predefinite predicava predice predichi predicono
preferirebbe preferirei preferisca preferisce preferisci preferisco preferiscono preferite prefigge prefissa
prefissate prega pregate prego preimposta preinstallate preleva prelevano prelevarle prelevate prema preme premesse
premete prenda prendano prende prenderai prenderanno prenderebbe prenderete prendete prendetelo prendetevi prendiamo
prendono prenota prenotate preoccupa preoccupano preoccuparsene preoccuparti preoccupate preoccupatevi preoccupi
preoccupò prepara preparano preparate prepariamo preparò prepone preprocessa prescinde prescrive prese presenta
presentano presentate presentavano presente presenterebbero presenterò presentò preserva preservano preservate
preservi preservino presiede pressa presta prestai prestano prestate prestavano presti presuma presume presumono
presuppone pretende pretendono prevale preveda prevede prevedete prevedeva prevedibile prevedibili prevedono
prevengano prevengono previene previsto printf priva privano private privilegia privilegiate proceda procede procedete
procedono processa processate proclama procura prodiga produca producano produce producevano producono produrrebbe
professa professano profila profumate progetta progettano progettate programma programmano programmate progredisce
proibisce proibiscono proibite proietta proiettate prolunga prolungano prolungate prolungò promette promettono
promiscua promuove pronuncia pronunciate propaga propagano propagate propagheranno propaghi propaghino propone
propongono proporzionali proprietari proprietario proroga prosegue proseguite protegge proteggete proteggeva
proteggono protende protesta protetta protette protetti protetto protrae prova provano provarla provasse provate
provava provengono proverò provi proviamo proviene provino provo provoca provocano provocherebbe provvede pty pubblica
pubblicano pubblicate pube pugxml pulii pulisce puliscono pulissero pulite punge pungono punirono punite punta puntano
puntarmi puntate punteggiate punteranno puntino puoi purga puri può puó pyface pygac qscintilla quad quadra quadrate
quadro qualcun qualcuno qualifica qualificano qualificate quantifica quantificate quantizza quattordici quota quotate
racchiuda racchiude racchiudete racchiudono raccoglie raccolgono raccomanda raccomandano raccomandate raccomandava
raccomandiamo racconta raccontano racconti rachiude raddoppia raddoppiano raddrizza rade radica rado raduna
raffazzonate rafferty raffigura raffina raffinano raffinate rafforza raffredda raggiri raggiungano raggiunge
raggiungeva raggiungibile raggiungibili raggiungono raggiunsero raggruppa raggruppano raggruppate rallegra rallenta
rallentano rallenterebbero ramifica ramificarono ramificate randomizza randomizzate rapina rapporta rappresenta
rappresentano rappresentate rappresentativo rappresentavano rasa rassomiglia ratifica ravvisano rawiobase razza read
reagisce reagiscono realistica realizza realizzano realizzate realizzi realizzò reca recano recapita recepisce
recettori recidiva recita recitano reclama reclamate reclamizzano recluta reco recupera recuperano recuperate recò
redirige redistribuisca referenziate regge registra registrano registrate registrerebbero regno regola regolamentate
regolano regolarizza regolarizzate regolate regoleranno regredisce reifica reificate reimpagina reimplementa
reimplementate reimposta reimpostano reimpostate reimposteranno reindenta reindirizza reindirizzano reindirizzate
reinietta reinizializza reinserisce reinseriscono reinstalla reinstallate reintroduce reinventa reinveste relazionale
relazionano religione rema remate renda rendano rende renderanno renderebbero renderizzi rendiamo rendono repere
reperite replica replicano replicate resero resetta resiste resoconta respingono respira resta restano restate resterò
restitiuscono restituisca restituiscano restituisce restituiscono restituite restituì restringe restringono retrocede
rettangolari rettifica revisiona revoca revolution rhythmbox ri ri-crea riabilitano riacquistarne riaggancia rianima
riappare riapplicate riapre riaprite riassegnate riassembla riassemblano riassuma riassume riassumono riattaccate
riattiva riattivano riavvia riavviate ribalta ributtano ricadono ricalca ricalcola ricalcolate ricampiona ricampionate
ricarica ricaricate ricava ricavano ricavate ricerca ricercano ricercate riceva ricevano riceve riceveranno
riceverebbe riceverete ricevete ricevette riceveva ricevi ricevono richiama richiamano richiamate richiamerete
richiami richiamino richieda richiedano richiede richiederebbero richiedevano richiedono richiesti ricicla riciclano
riciclate ricodifica ricollegate ricolorate ricominci ricomincia ricompensa ricompila ricompilate ricompili ricompra
ricomprime riconcilia riconciliate riconducibile riconfigura riconfigurano riconfigurate riconnette riconosca
riconosce riconosciamo riconoscono riconquista riconverte riconvertite ricopia ricopre ricoprono ricorda ricordano
ricordate ricordava ricorderanno ricorderò ricordi ricordiamo ricordo ricorre ricorrete ricorrono ricorsiva
ricostruisce ricostruiscono ricostruite ricostruì ricrea ricreate rida ride ridefinisce ridefiniscono ridefinite
ridete ridia ridigita ridimensiona ridimensionano ridimensionate ridirige ridisegna ridisegnate ridistribuisce
ridistribuite riduce riducono ridusse riempe riempia riempiano riempie riempiono riempite riempono riempì rientra
rientrano rientrate rientreranno rientrino riepiloga riepilogano riepilogate riesca riescano riesce riesci riesco
riescono riesegue riesporta rifa rifanno rifarlo rifattorizza riferiamo riferiranno riferisca riferiscano riferisce
riferiscono riferissero riferite riferivano rifiuta rifiutate rifiuteranno rifiutò riflettano riflette rifletteranno
riflettono riforma riformate riformatta riforniscono rigenera rigenerate rigetta rigida rigidi rigorosa riguarda
riguardano riguardava rilancia rilanciate rilasceranno rilascia rilasciano rilasciate rilassa rilassate rilassatevi
rilassi rilassò rilegate rilegge rileva rilevano rilevate rimanda rimandano rimandate rimane rimanete rimaneva
rimangano rimangono rimarchiate rimbalza rimbalzano rimbalzate rimedia rimette rimettono rimodernate rimorchia
rimpacchetta rimpiango rimpiazza rimpiazzano rimpiazzate rimpicciolisce rimpiccioliscono rimpicciolite rimuova
rimuovano rimuove rimuovete rimuovono rinascevano rincorrono rinetd ringhia ringrazia ringraziate ringrazio rinnova
rinnovate rinomina rinominate rinominino rinumera rinunci rinuncia rinvia rinviano riordina riordinate riorganizza
riorganizzano riorganizzate ripara ripararono riparate ripareremo riparta riparte ripartisce ripartiscono ripartiziona
riparò ripercuote ripeta ripetano ripete ripeterti ripetete ripetibili ripetono ripiega ripiegano ripiegate ripone
ripongono riporta riportano riportate riportava riporti riportino riposa riposasse riprende ripresenta ripresentava
ripristina ripristinabile ripristinano ripristinate ripristineranno ripristini riproduca riproduce riproducono
riproietta ripromette riproporli riprova riprovano riprovate riproverei ripudia ripulisce ripuliscono ripulite
riquadra riquadrate risale risalgono risaltano risaltanosul riscalate rischia rischiarlo riscontra riscontrano
riscontrate riscontreranno riscontrino riscoprite riscosse riscrive riscrivendolo riscrivono riseleziona risentono
riserva riservate risieda risiede risiedono risistemate risolva risolve risolveranno risolvibili risolvono risparmia
risparmiano rispecchia rispecchiano rispetta rispettano rispettate rispettava rispetti rispettino rispettivi rispettò
risponda risponde risponderete risponderò rispondete rispondeva rispondono rispose risposero risposi ristampa ristora
ristretta ristruttura risucchia risulta risultano risulti risveglia ritaglia ritagliasse ritagliate ritarda ritardate
ritenevano ritengano ritengono riteniamo ritenta ritentano ritentate ritiene ritieni ritira ritirano ritocca ritorna
ritornano ritornate ritorni ritornino ritorno ritornò ritrae ritrasmette ritrovano ritrovi ritrovò riunisce riuniscono
riunite riusa riusciamo riuscirebbe riuscirei riuscite riusciva riuscivamo riuscivano riuscivo riuscì riutilizza
riutilizzano riutilizzate rivaleggiano rivede rivela rivelano rivelassero rivelate riversa riversate riveste rivestono
rivestì rivisitano rivisitate rivolge rivolgono rivolta rna rocco rocr rogers rompe rompono rona root rotola rovescia
rovesciate rovina rovinarli rovinate rovini ruba rubano rubarono rubate rubino rubò rude ruoli ruolo ruota ruotano
ruotate ruppe ruppi russa russate sa saccheggiate sacrifica sacrificai saggia sai sala salate sale salite saliva salta
saltano saltate saluta salutate salva salvaguardate salvano salvasse salvate salveranno sana sancì sanguina sanifica
sanificate sanno sapete sapeva sapevamo sapevano sapevi sapevo sappia sappiamo saprebbe sarai saranno sarebbe
sarebbero sarei saremo saresti sarete sarò saturano saturate sbadiglia sbaglia sbagliassero sbagliate sbaglino sbaglio
sbalordisce sbalzate sbarra sbava sbircia sblocca sbloccate sbocca sbriciola sbrighi sbroglia sbuccia sbucciate sbuffa
scade scadono scaglia scagliano scala scalano scalate scalda scaldate scambia scambiano scambiate scandaglia scandisce
scansiona scansionano scansionate scapola scarica scaricano scaricate scarichi scarseggiano scarta scartano scartate
scarti scassina scatena scateneranno scatta scattano scattate scavalca scavalcano scavalcate scavano sceglie
scegliesse scegliete scelga scelgano scelgono scende schedula scheggia scherza schiacciate schiacciò schiantarono
schiarisce schiarite schiuma scimmiotta scimmiottasse scintilla scioglie sciolina sciolse sciolta sciovinismo scivola
scivolano scivolate scocca scollega scollegate scolora scolpisce scolpite scombina scommette scomoda scompaia
scompaiono scompare scompariranno scompatta scomponibile sconcia sconsiglia scontate scontra scontrano scoppiano
scopra scopre scoprirete scoprite scoprono scoraggiano scordasse scorderò scordi scordo score scoreggia scorge scorre
scorreggia scorrete scorrono scotta scova scrisse scrissero scrittura scriva scrivanie scrive scriverai scriverebbe
scriverete scriverò scrivete scrivi scrivibile scrivono scrolla scrutina scure scurisce scurite scusa scusate
scusereste scuserete scuserò scusi scusò sdrai sdraia sdraiò seabios sebbene secca seccate secernono secolo sedano
sede sedesse sedette sedeva segmenta segmentate segna segnala segnalano segnalate segnano segnate segua seguano segue
seguirebbe seguirono seguita seguite seguivano seguono seguì sei seleziona selezionano selezionate selezions sembra
sembrano sembrate sembrava sembravano sembravo sembri semina semplifica semplificano semplificate sensibile sensibili
senta sente sentiamo sentiranno sentirti sentite sentiva sentivamo sento sentono separa separano separarono separate
separava separò seppelliscono sequenziale sequenziate seria serializza serializzabili serializzano serializzate
sermoni serra serva serve servendosi serviranno servite serviva servono servì sessantenne sessionset setta settano
sevizia seziona sfida sfidano sfidate sfila sfoca sfocate sfoggia sfoglia sfogliano sfogliate sfoltite sforza sforzano
sforziamo sfracella sfreccia sfrondate sfrutta sfruttano sfruttate sfruttino sfugge sfuma sfumano sfumate sgancia
sganciate sgorga sha sia siamo siano sicura sicure sicuri sieda siede siedo siete siglongjmp significa significano
signo signup silenzia sillaba sillabate sillabiche simboleggiava simkamin simula simulano simulate since sincronizza
sincronizzano sincronizzate singola sintonizza sistema sistemate situa situate slava slop smette smetteranno
smetterebbe smetterebbero smettono smisi smonta smontano smontate smorza smorzate smussa smussate snellisce so socket
soddisfa soddisfaceva soddisfano soddisfassero soddisfatta soddisfatte soddisfi soddisfino sofferma soffermerebbe
soffia soffra soffre soffrirei soffrivano soffrono soffrì sofisticate sogghigna soggiace soggiorna sogna sognerei
sogno sola solano sole solfa solleva sollevano sollevate sollevi sollevino solo somiglia somigliano somma sommano
somministra sommino son sonda sondano sono sope sopporta sopprime sopprimono sopravvissero sopravvive sopravvivete
sopravvivono sorga sorge sorgono sorpassa sorpassate sorprende sorregge sorride sorveglia sorvegliate sorvola sospende
sospendono sospetta sospettate sospettava sospettavano sosta sostiene sostituiranno sostituirono sostituisca
sostituisce sostituiscono sostituite sotterrate sottintende sottolinea sottolineano sottolineate sottomodelli
sottopongono sottoposte sottoposto sottoscrive sottoscrivete sottovalutano sottovalutate sovraccarica sovraccaricano
sovrappone sovrappongono sovrapposte sovrapposti sovrascrive sovrascrivono sovrasta spacca spacchetta spaccia spande
spara sparano sparate sparerò sparisce spariscono sparò spaventa spaventano spaventate spaventatevi spaventino spazia
spaziano spaziate spazzola spe specializza specializzano specifica specificano specificate specification specificava
specifichi spedisce spediscono spedite spegne spegnete spenda spende spenga spensi spera sperano sperimenta
sperimentate spero spesso spetta spettano spettrogramma spezza spezzabile spezzano spezzarmi spezzate spia spiace
spicca spiega spiegabile spiegabili spiegano spiegate spiegheremo spieghi spiegò spina spinge spingono spira spite
spontaneo sporca sporge sposa sposammo sposano sposarono sposate sposeremo sposerò sposi sposta spostano spostate
sposti spostino sposò sprecano sprechi sprezza sprigiona spruzza spruzzate spulcia spuma spunta spuntano spuntate
sputa squadra squadrate srotola srotolate srotoleranno sssd sta stabile stabili stabilirono stabilisce stabiliscono
stabilissero stabilite stabiliva stacca staccano staccate stai stalla stampa stampabile stampabili stampano stampate
stamperete stanca stancano standardizza standardizzate standardizzi stanga stanno stanziate starai starman starnutisce
starò state stava stavamo stavano stavi stavo stazionari stazionarie stecca stefano stella stende stesse stessi stia
stiamo stiano stila stilla stima stimabili stimano stimate stimola stimolano stira stirasse stiva sto stono stracca
strangola strappano strappò straripa strega stressa stria strictures striglia strina stringa stringe stringete
stringio striscia strizza strofinano strozza struttura strutturate stty studentesse studi studia studiammo studiamo
studiano studiate studierei stufa stufi stupidi stupra stuzzichino subdoli subiranno subisce subiscono subite sublima
succede succedesse succedono succhia suddivide suddividono suddivisibili suggerirei suggerisca suggerisce suggerisco
suggeriscono suggerite suole suona suonano suonasse suonate supera superano superate superino supervisiona
supervisionate suppone supponga supporta supportano supportarla supportassero supportate supportava supportavano
supporti supportino surclassa suscita suscitano susseguono sussistono svanisce sveglia svegliano svegliate
sveglieranno svela svelano sviluppa sviluppano sviluppate sviluppiamo sviluppò svoge svolga svolge svolgeranno
svolgevano svolgono svolse svolta svuota svuotano svuotate systemd tabella tabula tabulate taglia tagliano tagliate
tagliò tali tappano tara tarda tarlz tarzan tassa tcplay tcvt tecnici teine telefonate telnetd teme temete temevano
temono tempera temperate template tempra tende tendono tene tenete teneva tenevano tenga tengano tengo tengono tennero
tenta tentano tentate tentò termbox termina terminano terminate terminava termios terranno terrazza terrazzano
terrebbe testa testano testate testino textiobase tftpd the ti tiene tinge tingono tini tira tirano tirate tirava tirò
tocca toccano toccarlo toccate tocchi tocchino toglie togliete tokenizzano tolgono tollera tollerano tolsi tom tomcat
tomli tonsura toolz top tormenta torna tornano tornarono tornate tornerò torni torno tornò tortura tosse tosta
totalizzano tp traccia tracciano tracciate trade tradirei tradisce tradotta tradotte tradotti traduca traducano
traduce traduco traducono trae traeva traffica tragitto trainano traitsui tralascia tralasciate tramontano
trans-compilate transcodifica translittera trapassa trarne trascende trascina trascinano trascinate trascolora
trascorre trascorrono trascura trascurabile trascurate trasferisce trasferiscono trasferite trasferì trasforma
trasformano trasformate trasformi trasformoò trasli traslittera trasmetta trasmettano trasmette trasmettono trasporta
trasportano tratta trattano trattarmi trattasse trattate trattava tratteggiate trattenete trattengono tratti trattiene
traversa traveste trebbia trema triangolate trionfa trivella trixie tromba tronca troncano troncate troppo trova
trovano trovaste trovate trovava trovavamo trovavano trove troveranno troverete troverò trovi troviamo trovino trovò
truccano truffa tsk tty tuffa turba turca tutela tutta tutte tutti tutto ubbidisco ubriaca ubriachiamo uccide ucciderò
uccidete uccidono udpcast ufficiale ufficiali uguale ulcera ultima ultimate ulula umbrello umiliate umount unace
uncompress une unifica unificate uniforma uniforme uniformi uniranno unirono unisca uniscano unisce unisco uniscono
unite unì urina uring urla urlavano urlò uruk usa usano usarle usarlo usate usava usciamo uscirai uscite userai
useranno userebbe userei usi usino usuali usufruisce utilizza utilizzano utilizzarlo utilizzarono utilizzate
utilizzava utilizzeranno utilizzi utilizzino utilizzo utilizzò uw va vaccina vaccinò vacilla vada vadano vado vaga
vaglia vale valga valida validano validate valide validi valido valorizza value valuta valutano valutate valvola vanga
vanno vanta vantano vantarti vantò vaporizza vara varano varia variano variate variegate varieranno vbrfix ve veda
vedano vede vedete vedeva vedevamo vedi vediamo vedo vedono vedranno vedrebbe veglia veicolano velenosi velocizza
velocizzano vende vendevano vendiamo vendono vene venerano venga vengano vengo vengono venisse venissero venite veniva
venivano venne vennero vergogna vergognavo verifica verificano verificasse verificate verifichi verifichino verrai
verranno verrebbe verrebbero verrete verrò versa versano versò veste vestono viaggia viaggiano viaggiassi viaggiate
vibrate vicine vicissitudini vidi viene vieta vietano vietate vieti vigila vigor vincano vince vincola vincolano
vincolate vincono vinsero viola violano violenta virgoletta virgolettate viscosa visita visitano visitassi visitate
visitavano visiterete visse visualizza visualizzano visualizzate visualizzava visualizzeranno visualizzi visualizzino
vive vivete viveva vivevano vivevo vivi viviamo vivo vivono vmstat voga vogate voglia vogliamo vogliano voglio
vogliono vokoscreen vola volano volatile volesse volessero volete voleva volevano volevi volevo volga voli volino
vollero vomita vorranno vorrebbe vorrebbero vorrei vorreste vorresti vota vuoi vuoie vuol vuole vuota vuotate vuote
wade weaken whoosh whys wpasupplicant wsjtx xiphos xtail xterm yd zappa zh zittisce zooma zz àncora
`,
);
