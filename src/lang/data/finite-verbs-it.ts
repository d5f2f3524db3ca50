// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { wordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = wordList(`
abbandona abbandonerò abbassa abbatta abbattete abbia abbiamo abbiano abbina abbisogna abbisogni abboniamo abbraccia
abbracciai abbracciano abilitano abiliteranno abitava abituerò accada accade accadesse accadono accadranno accavallano
accede accedesse accedono accelera accelerano accende accendono accerta accese accetta accettano accettarono accetti
accettiamo accettino accettò accludano accoglie accompagna accompagnano accompagnatori accompagneranno accompagni
acconcia accoppia accorciano accorda accordano accorge accorse accosta accounting accresce accudisce accumula
accumulano accumuleranno accumulino accusò acquisisce acquisiscono acquista acquistano adatta adattabile adattano
adatti adattino addestra addestrai addestrano addice addirittura addolciranno addormentai addormentò aderisce
aderiscono adesso adopera adoperano adopra adoro adotta adottano adula aeroporto aespipe affaccia affacciano affanna
affascina affatica afferma affermai affermano affermeranno affermi affermino affermò afferra afferrano affianca affida
affidabili affidano affidavano affidi affligge affliggono affonda affranca affronta affrontano affronteremo agganci
aggancia agganciano aggancino aggetta aggiorna aggiornano aggiornarli aggiorneranno aggiorni aggira aggirano
aggirerebbe aggiudica aggiunga aggiungano aggiunge aggiungeranno aggiungerò aggiungeva aggiungolo aggiungono
aggiustano aggiusti aggrega aggregano agio agiscano agisce agiscono agitano aiutai aiutano aiutarono aiuterai
aiuteresti aiuterete aiutiamo aiutino aiutò alfabetici alfanum alfanumerici alfanumerico algotutor all allacciava
allah allarga allarghi allatta alleanze allega alleggeriscono allen allena allestiscono alleva allevano allevi allinea
allineabili allineano allinei alloca allocabile allocano allontana allontanano allontanò allunga allungano
allungherebbe almeno altera alterano alterna alternano alterneranno alza alzai alzammo alzano alzi alzo alzò ama amano
amatoriali amava amavano amavi amavo ambigua ambigue ambigui ambiguo amerei ami ammala ammesso ammetta ammette
ammettono amministra ammira ammirava ammiro amo amplia amplifica amplificano analizza analizzano ancora andassero
andassi andava andi andiamo andrai andranno andrea andrebbe andremo andrò andò annotano annulla annullano annuncia
annunciano anomale anonimizza appaia appaiano appaiono appariranno appartenessero apparteneva appartengano
appartengono appartiene apparve appena appesantisce applaudono applica applicabile applicano applicassero
applicheranno applichino appoggia appoggiano appoggiavano appone apporta apportano apprende apprendono apprezza
apprezzo approccia approfitta approfittano appropria approssima approvano approvarono approvava approvavano approvo
apra aprano apre apriranno aprono aptitude arabe archivia archiviano arrabbiarti arrabbieranno arreca arrende
arrendete arrese arresero arresta arriva arrivai arrivano arrivarono arrivasse arriveremo arriverò arrivi arrivino
arrotondano arruolò articola artificioso arò ascii ascolta ascoltano ascoltereste ascolti asincrono aspetta aspettano
aspettassi aspettatevi aspettative aspettava aspettavo aspetterebbe aspetteremo aspetterò aspetti aspettiamo aspettino
aspettò aspira assegna assegnabile assegnano assegnasse assembla assicura assicurano assicuri assicuriamo assicurino
assista assiste assistono associ associa associano assolve assomigli assomiglia assomigliano assomigliargli
assomiglino assomiglio assorbe assorbono assume assumerebbe assumono astenga astenne astrae astraggono async
atendofstream attacca attaccano attaccassimo attaccò attanagliano attende attendono attenga attenua attesta attesti
attiene attira attiri attiva attivano attiveranno attivi attivino attrae attraversa attraversano attraversava
attraversavano attribuisce attua attuano augura auguriamo aumenta aumentano aumentarla aumenteranno auspica autentica
autenticano autoconfigurabili autodefiniscono automatizza automatizzano automobile autorizza autorizzano avanza
avanzano avervi avesse avessero avessi avessimo aveste avete aveva avevamo avevano avevo avrai avranno avrebbe
avrebbero avrei avremo avreste avresti avrete avvale avvalgono avvantaggia avvelena avvenga avvengano avvengono
avventa avverte avvia avviabile avviano avvicina avvicinano avvicinarti avvicini avvicinino avviene avvierete avvii
avviluppa avvinghia avvisa avvolge aziona azzerino baci bacia bada badi bagnai bagni balestre balla banali banalizza
bandage bandit baratta basa basano basava baseranno basino bastano bastasse batta batte batteva battono benché
benedice beneficerebbero beneficiano berrò beva beve bevete beviamo bevo bevvi bf biforca bisogna bisognerebbe bisogni
bloc blocca bloccano bloccherebbe blocchino boids boog bounded bransfield brilla brucerebbe bruci brucia bruciano
bruciò bufferediobase bufferedrandom bufio burla byacc bypassa bytebufferpool bytesio bytestring caccia cacciava
cacciò cadano cade cadono calcola calcolano calcoleranno cambi cambia cambiamo cambiano cambiarono cambiasse
cambieranno cambierebbe cambierò cambino cambiò cammina camminano campionano cancella cancellai cancellano cancellarla
cancelli canta canterebbe capisca capisce capisci capisco capiscono capolavoro capovolse capì caratterizza
caratterizzano caratterizzi carica caricano caricavano carichi carolyn cattura catturano catturò causa causano causava
causi causino cavalca cdlabelgen ce cede cela celebra celebravano celeron cenon censuro centralizza cerca cercai
cercano cercava cercheranno cerchi cerchiamo cerco certe certi cessa cessano cfdisk cflags checkbook chiama chiamano
chiamarmi chiamatemi chiamava chiamavano chiameranno chiameremo chiamerò chiami chiamo chiamò chiariranno chieda
chiedano chiede chiedergli chiederò chiedessi chiedetelo chiedeva chiedevo chiediamo chiedo chiedono chiese chiesero
chiude chiuderanno chiudo chiunque chiuse chiusero chiusi ciascun ciba cicla ciclici cieco cifra cifrano cifrino
cimenta cinge circola circonda circondano cjk cldump clicca clona closefd codificano coincide coincidono coinvolga
coinvolge coinvolgono collabora collaborano collega collegano collegava collezionavo collineari colloca collocano
colora colorano colpisce coltiva comanda combacia combaciano combatte combatteva combattono combina combinano combini
combinino comincia cominciano comincino commemora commette commetto commettono compaia compaiano compaiono compatibili
compiace compie compila compilano compiono complementa complementano complete complica complichi complicò compone
compongono comporta comportano comportava comporteranno comporterebbero comporti comportino compra comprai comprano
comprarmi compratemi comprenda comprende comprenderebbe comprendeva comprendi comprendiamo comprendono comprerebbe
comprerei comprerò compreso compress compressa compresse compressi compression compresso compri comprime compromettono
comprova comprò comunica comunicano concatena concatenano concentra concentrano concentravano concentri concentrino
concepisce concerne concia concluda conclude concluso concorda concorrono condividano condivide condividiamo condivido
condividono condivisibile condivisibili conduce conduceva conducono condusse conferisce conferma confermi confesserò
confeziona conficca confida configura configurano configuri confluiva confondano confonde confonderebbero confondetela
conforma conformano conformismo conformista conforta confronta confrontano confrontino congela congestionano congiunge
coniuga connesso connetta connettano connette connettete connettono conosca conosce conoscemmo conoscete conoscevano
conoscevo conosci conosciamo conosco conoscono consanguinee consanguinei consecutivi consegna consegue consenta
consentono conserva conservano conservino considera considerano considerava consideri considerino considero consiglia
consigliano consiglierei consigliò consista consistano consiste consisteva consistono consono consultano consultava
consulti consultino consuma consumano conta contano contattano conteggiano contenesse conteneva contenga contengano
contengono contenttype conterranno conterrebbe contiene contigue contigui continua continuassero continuativo continui
continuino continuous contorna contraddicono contraddistingue contraddistinguono contraffatto contrappone contrassegna
contrassegnano contrastabile contratte contravviene contribuisce contribuiscono controlla controllano controllino
controparti convalida convenga converge converte convertimmo convertirono convertono convertì conviene convive
cooperano coordina coperti copia copiano copiava copra copre coprono coredump corra corregge correggono correla
correlano corressi corretta corrette corretti corretto corrispettivi corrisponda corrispondano corrisponde
corrispondenze corrisponderebbero corrispondessero corrispondono corrompe corrono corrotta corteggia cosa costa
costeggiano costino costituisce costituiscono costruiremo costruisce costruiscono costruttive cppad crashmail crea
creano creda crede credete credetti credeva credevi crediamo credo credono crei cresca cresce crescono creò
cristallizza criticalmass crittografica crittografico csvkit cua cuaron cucina cucinano cucini cugini culmina cuoce
cuociono cura curano curvilinee custodisce cytoolz cédula danielle danneggeranno danneggi danneggia danno danza darai
daranno darebbe daresti darete darmi darò dava dbcs dcraw debba debbano debbono decide decidesse decidono decompongono
decompresso decomprime decreta dedica dedicano dedico dedicò deduce deducibili definisca definiscano definisce
definiscono deformano degrada degusta deiconifica delega delegano delimitano delinea delineano deluderci deluderla
deluderò deludetela denomineremo denota depone depositano depreca derefenziano deriva derivano descriva descrive
descrivono deseleziona desidera desiderano desiderasse desiderava desideravano desideravi desidererebbe desideri
desideriamo desiderino desidero detentori deteriora determina determinano determini determinismo deterministiche
deterministici detestano detiene detta dettagliano deturpa deturpano deve developers devi devo devono dia dialign
dialogano dialogheranno dibatte dica dice dicesse dicessi diceva dichiara dichiarano dici dico dicono diede diedero
diedi difendono differenzia differenziano differenzino differisca differisce differiscono diffonde diffondono diffpdf
digerisce digitandoli digitano dilapida dilunga dilungheremo dimena dimenticherò dimentichi dimentico dimenticò
diminuisce dimissioni dimostra dimostrano dimostri dio dipana diparte dipenda dipendano dipende dipenderanno dipendeva
dipendono dipinge diradano dirama direnv dirige dirigeva dirlo dirotta dirò disabiliteranno disapproverebbe discende
discendono disconnette disconnettono discosta discostano discriminano discus discussero discuteremo discutiamo
discutono disdegna disegna disegnano disegnarci disinvolto disp dispiace dispiacerebbe dispiaceva dispone disponga
dispongono disprezza disprezzi disputano disse dissi dissocia dissolta distingua distingue distinguibile distinguono
distintivi distorti distraggano distribuibile distribuisce distribuiscono distrugga distruggano distrugge distruggeva
distruggono distruttiva distruttive distruttivo disturbano disturbarlo disturbi disturbino divenne diventa diventano
diventassero diventerebbero diventino divergano divergenze diversifica divertano diverte diverto divertono divide
dividiamo dividono diviene divisibile divisibili dnsutils dobbiamo docs documenta documentano documentava domenica
domina dona donano donkey dorme dormirò dormo dormono dortmund doverle dovesse dovessero dovete dovette dovetti doveva
dovevano dovevi dovevo dovrai dovranno dovrebbe dovrebbero dovrei dovremmo dovreste dovresti dovrete dovrò dpkg drammi
drawxtl drivers drumline dubbi duplicarne duplicheremo duplicity dura durano durò dwm dìsi easygui ebbe ebbero
eccedano eccelle eccellono edit effettua effettuano effettuerebbe effettui effettuino eguaglia elabora elaborano
elegge elenca elencano elenchino elimina eliminano elimini emana emerga emerge emergeranno emergono emetta emette
emetteva emettono emula emulano en encelado enfatizza entra entrambi entrammo entrano entri entro enumerabile enuncia
eqnarray equilibra equivale equivalgono era erano eravamo ereditabile eresse erge eri ero esagera esageri esamina
esaminano esamini esaudirono esaurisce esaustiva esce escludano esclude escludono esclusiva escono esegua esegue
esegui eseguisse eseguivano eseguono esercitano esercitava esibisce esibiscono esiga esista esiste esisterebbe
esistessero esisteva esistevano esisto esistono espande espandeva espandevano espandono espansa espansero espelle
espira esplica esplode esplodono esplora esplorano espone espongono esporta esportano esposti espresso esprime
esprimerebbe esprimono essa esse essendoci essenziali esserci esserlo essi esso estenda estendano estende estenderanno
estendeva estendono estrae estraggono estrasse esulta eucariotici euclideo evidenzi evidenzia evidenziano
evidenzieranno evitano evitino evocano evolva evolve evolvono fa fabbrica faccia facciamo facciano faccio facessero
facessi facessimo faceva facevano facilitano fallirò falliscano fallisce fallisco falliscono falsificabili fanno farai
faranno farebbe farei faremo fareste faresti farlo farti farò fatali fategli favorisce feb fece fecero feci feriremo
ferirò ferisca ferisce ferma fermano fermerò fermi fermino festeggia ffmpeg fib fida fidano fidarmi fidarti fidatevi
fidi fido figurino fileio filtra filtrano finge finimmo finisca finisce finisci finiscono finisse fiorisca fiorisce
firmai firmano firmino fissi fluisce focalizza focalizzano fonda fondano fondarono fonde fonderanno fondono forgia
forgiano formalizza formano formarono formassero formatta formattano formeranno forniranno fornisca forniscano
fornisce fornisci forniscono fornivano forse fortune forza forzarlo fosse fossero fossi foste fotografa fraintendete
frequenta frequentano frequentavo froda ftime fu fugge fuggì fui fuma fumatore fumava fummo fumo funge fungono
funziona funzionamento funzionano funzionasse funzionava funzioneranno funzionerebbe funzionerebbero funzionino fuori
fuoriescono furono garantiranno garantisce garantiscono gareggia genera generalizza generalizzabili generalizzano
generano genererebbe generi gerarchiche gestiranno gestisca gestiscano gestisce gestiscono gestisse gettarono gettava
giacciono gimp gioca giocano giocherò gira girano girasse girateci giudica giudicherò giudichiamo giudici giunga
giunge giunsero giustificano glbsp gli gliela gnuais gode godono governa governano governavano gradiscono grafiche
grazie grhino gtkapplicationwindow gtml guadagna guadagnano guadagnava guarda guardai guardano guardarlo guardi
guardino guardo guardò guastino guida guidano guidava guidino ha hai handle hannah hanno hans hashabili ho hollywood
huawei hunt hyperspy hypre iaxmodem idee identiche identici identico identifica identificabile identificano
identifichi ifuse ignora ignorò illumina illustra illustrano imbalsama imbarca imbianca imbottisce imbrattano imitano
immagina immaginano immagineresti immerge immetta immette immettono impacchetta impacchettano impadronisce impara
imparai imparano impareranno impari impartiscono impedirebbe impedisca impediscano impedisce impediscono impedì
impegna impegnassero impegnavano impersonano impiantano impiccia impiega impiegano impilano implementa implementano
implementino implica implicano impone impongono importa importano importava importi importuna imposta impostano
imposti impostino imprime improvvisi improvvisiamo imsi inaugura incanala incapsula incarica incastrano incentrano
inceppano includa includano include includeranno includeva includevano includono incolla incollano incolpo incolpò
incomincia incontra incontrai incontrammo incontrano incontrarono incontreranno incontreremo incontrerete incontri
incontriamo incontrò incoraggia incoraggiamo incoraggiano incorpora incorporano incrementa incrementano incrina
incrociano indica indicano indichi indicizza indirizza indirizzano indirizzino individua individuano indossa indossano
indossi indovina indovinabile indovinerete indovini induce infastidirle infastidisco infesta infiammatoria infilano
influenza influenzano influisce influiscono infonde infop informa informi infrange infrangono inganna inganni inglesi
inglobano ingrandiranno ingrandisce inibisce inietta inizi inizia inizializza inizializzi iniziano inizino iniziò
innalza innamora innamorarono innamorò innerva innestava inoltra inquina insegna insegnano insegnerebbe insegni
insegno insegue inseguivano inseguono inseriranno inserisca inseriscano inserisce inseriscono insista insiste
insistete insistono insorge installa installandolo installano installi installino instaura instrada instradano integra
integrano integri intenda intendano intende intendete intendeva intendevo intendiamo intendono intensifica
intenzionali interagiranno interagisce interagiscono interattiva interattive interattivi interattivo intercetta
interessa interessano interfacci interfacciano interferenza interferisca interferisce interferiscono interpola
interpreta interroga interrogano interrompa interrompe interrompermi interrompetemi interrompono intersecano
intervenga intervento interviene intralcia intralciandoli intralcino intraprendono intrattengono intreccia introduce
introducono intrusiva intrusivo invade invadono invalidano invasiva invasivo inventa inventerebbe inverse inverte
invertono investe investiga invia inviano invii invitarci invitiamo invoca invocano iobase iostat ipnotizza ipotizzi
irradiano irrorano iscrisse ispira istanziano istruisce itera iterano jel jis jmeters johnny kaddressbook kamaraju
kappname kbps kcachegrind keepends kibibyte kim kmymoney ko lacera lacrimano lamenta lamentano lamentava lamenterò
lamentò lampeggia lampeggiano lanceranno lancia lanciano lanciatori lanciò lasci lascia lasciano lasciarmi lasciarono
lasciava lasciò last latine latini latitudini laureò lava lavano lavatrici lavi lavo lavora lavorano lavorasse
lavorativi lavorava lavoravo lavori lavò leccò lega legal legano legga leggano legge leggeva leggi leggibili leggo
leggono lesina lessi letta lette letti li lib libera liberi libipa libra licenzia like limitano limiteranno limiteremo
limitino lineari linkano lo localizzano lockedfile lodano loggedfs lotf lotta lottano luccica macellano magari
magnetizza malgrado manca mancano mancava mancheranno mancherete manchi manchino manda mandi mandò maneggia maneggiano
mangia mangiai mangiano mangio manifesta manifestano manipola manipolano manipoli mantenga mantengo mantengono
mantenne mantiene mantieni mappa mappabili mappano marca marcano maria marie martedì mary massimizza masterizzano
masticarla me meglio membri memorizza memorizzano memorizzarne mentii mentirgli mentì menziona meritano meritiamo
mescolano mesut metalliche metallico meterec metroplus metta mettano mette metteresti metterò mettesse mettete metteva
metti metto mettono mfoc migliora migliorano migliorerebbero mima mimano minacciano minacciarmi minh minimizza
minisign minosse mira mirano mise misura misurano mocassin modale modali modella modifica modificabile modificabili
modificano modificava modificheranno modificherebbero modifichi modifichino mogli moltiplica monetarie monitora
monitorino monta montabile moose morde mordo moriranno moriva morì moses mossi mostra mostrano mostrerai mostreranno
mostrerete mostrerò mostri mostrino mousai movibile multipletau multiplex muova muovano muove muoverti muovono mutano
mypy narra nasce nasconda nasconde nasconderanno nasconderemo nascondono nascose nativi naviga ncmpc ne nebulizza
necessarie necessitano necessitasse nega negarlo negativi negativo neghi nessun nessuna nessuno neutralizza nevichi
nidifica nomi noop notano noteranno noti notifica notino nulla nullo numerabile numerabili numerici numerico nuoce
nuota nuotavano nutre nutriva nutrono obbediremo obbedisca obbedisce obbliga obbligano obbligatorio occorrenze
occorrono occupa occupano occuparono occupava occuperò occupi occupiamo occupino occupò odia odiano odiassi odiava
odio offende offenderlo offendono offensivi offlineimap offrano offre offrivano offrono offrì offusca ogni ognuna
olivia omette omettono omogeneo omonime onora openuniverse opera operano opererebbe operino oppone opta option
orbitano ordina ordinabile ordinano organizza organizzano organizzò orienta orientano origina originano origlia orla
ormai ormeggia oscilla oserebbe ospitano osserva osservano osservi osservino ostacola ostacolano ostacoleranno ostenta
ostiniamo ottenga ottengano ottengono otterranno otterrebbe otterrete ottiene ottimizza ovvia pacchettizza
pacchettizzano pacchiano padroni paese paga pagano pagecache pagheremo paghi paghiamo pago palesa paraclu paragoni
parallele paralleli parametrica parametriche parametrici parametrico parla parlano parlerò parli parliamo parlino
parlo parlò parsifica parta partecipa partecipano parteciparono parteciperete partecipino partiamo particolari
partirisce partman partono parziale passa passano passi pefile pende pensa pensano pensateci pensava pensavo pensi
pensiamo penso pentì percepibile percepiscono percol percuote percuotono perda perde perderanno perdo perdona
perdonerò perdoni perdono perdonò periodica perlbrew perlomeno permetta permettano permette permettesse permetteva
permettevano permetto permettono persegue persiste persistono personalizzano pertinenza però pesano peserebbe
peseremmo pestano photoflow piaccia piacciamo piacciano piaccio piacciono piace piacerebbe piacessero piaceva
piacevano piaci piaciono piacque piange piangemmo pianifica pianse piazzano pid piega pigia pilota piombano piova
pisciai placò pluma plus pochi poggia poggiano poi polarizzano pone ponete ponga pongono popen porta portai portano
portava porti portino portò posiziona possa possano possedeva posseggono possessori possiamo possieda possiedano
possiede possiedi possiedo possiedono posso possono posti postmodern posto potabile potenziano potesse potessero
potessi potete poteva potevamo potevano potevo potrai potranno potrebbe potrebbero potrei potreste potresti potrete
potrò poò pranza pratica precarica precede precedono predecessori predicava predice predichi predicono preferirebbe
preferirei preferisca preferisce preferisci preferisco preferiscono prefigge prega prego preleva prelevano prelevarle
prema preme premesse prenda prendano prende prenderai prenderanno prenderebbe prenderete prendetelo prendetevi
prendiamo prendono prenota preoccupa preoccupano preoccuparsene preoccuparti preoccupatevi preoccupi preoccupò prepara
preparano prepariamo preparò prepone preprocessa prese presenta presentano presentavano presenterebbero presenterò
presentò preserva preservano preservi preservino presiede pressa presta prestai prestano prestavano presti presuma
presume presuppone pretende pretendono prevale preveda prevede prevedeva prevedibile prevedibili prevedono prevengano
prevengono previene previsto printf privano privilegia proceda procede processa procura prodiga produca producano
produce producevano producono produrrebbe professa professano progetta programmano proibiscono proietta prolunga
prolungano prolungò promettono promiscua promuove pronuncia propaga propagano propagheranno propaghi propaghino
propone propongono proporzionali proprietari proprietario protegge proteggeva protende protetta protette protetti
protetto protrae prova provarla provasse provava provengono proverò provi proviamo proviene provino provo provoca
provocano provocherebbe provvede pty pubblica pubblicano pugxml pulii pulisce puliscono pulissero punirono punta
puntano puntarmi punteranno puntino puoi puri può puó pyface pygac qscintilla quad quadro qualcun qualcuno qualifica
qualificano quantizza quattordici racchiuda racchiude racchiudono raccoglie raccolgono raccomanda raccomandano
raccomandava raccomandiamo raccontano racconti rachiude raddoppia rade rado rafferty raffigura raffina raffinano
rafforza raffredda raggiri raggiungano raggiunge raggiungeva raggiungibile raggiungibili raggiungono raggiunsero
raggruppa raggruppano rallegra rallentano rallenterebbero ramificarono rapporta rappresenta rappresentano
rappresentativo rappresentavano rawiobase razza read reagiscono realistica realizza realizzano realizzi realizzò reca
recano recettori reclamizzano reco recupera recuperano recò redistribuisca regge registra registrano registrerebbero
regno regola regolano regoleranno reifica reimposta reimposteranno reindenta reinseriscono reintroduce reinveste
relazionale relazionano religione renda rendano rende renderanno renderebbero renderizzi rendiamo rendono replica
replicano resero resiste resoconta respingono resta restano resterò restitiuscono restituisca restituiscano
restituisce restituiscono restituì restringe restringono rettangolari revolution rhythmbox ri riacquistarne rianima
riassuma riassume riassumono riattiva riavvia ributtano ricadono ricalca ricarica ricava ricavano ricercano riceva
ricevano riceve riceveranno riceverebbe riceverete ricevette riceveva ricevi ricevono richiama richiamano richiamerete
richiami richiamino richieda richiedano richiede richiederebbero richiedevano richiedono richiesti ricicla ricominci
ricompili ricomprime riconducibile riconfigurano riconnette riconosca riconosce riconosciamo riconoscono ricopre
ricoprono ricorda ricordano ricordava ricorderanno ricorderò ricordi ricordiamo ricordo ricorrono ricorsiva
ricostruiscono ricostruì rida ride ridefinisce ridete ridia ridimensiona ridimensionano ridirige ridistribuisce riduce
riducono ridusse riempia riempiano riempie riempiono riempì rientra rientrano rientreranno rientrino riepilogano
riesca riescano riesce riesci riesco riescono riesegue rifa rifanno rifarlo riferiamo riferiranno riferisca
riferiscano riferisce riferiscono riferissero riferivano rifiuteranno rifiutò riflettano riflette rifletteranno
riflettono riformatta riforniscono rigenera rigetta rigida rigidi rigorosa riguarda riguardano riguardava rilasceranno
rilascia rilassa rilassatevi rilassi rilassò rileva rimanda rimandano rimane rimaneva rimangano rimangono rimbalza
rimbalzano rimedia rimette rimettono rimorchia rimpiango rimpiazza rimpiazzano rimuova rimuovano rimuove rimuovono
rinascevano rincorrono rinetd ringhia ringrazia ringrazio rinominino rinunci rinviano ripara ripararono ripareremo
riparta ripartiscono ripartiziona riparò ripercuote ripeta ripetano ripete ripeterti ripetibili ripetono ripone
ripongono riporta riportano riportava riporti riportino riposasse ripresenta ripresentava ripristinabile ripristinano
ripristineranno ripristini riproduca riproduce riproducono ripromette riproporli riproverei ripudia risale risalgono
risaltanosul rischia rischiarlo riscontra riscontrano riscontreranno riscontrino riscosse riscrive riscrivendolo
risentono risieda risiede risiedono risolva risolve risolveranno risolvibili risolvono risparmia risparmiano
rispecchia rispecchiano rispetta rispettano rispettava rispetti rispettino rispettivi rispettò risponda risponde
risponderete risponderò rispondete rispondeva rispondono rispose risposero risposi ristora ristretta risucchia risulta
risultano risulti risveglia ritagliasse ritarda ritenevano ritengano ritengono riteniamo ritentano ritiene ritieni
ritirano ritorna ritornano ritorni ritornino ritorno ritornò ritrae ritrovano ritrovi ritrovò riunisce riusa riusciamo
riuscirebbe riuscirei riusciva riuscivamo riuscivano riuscivo riuscì riutilizza riutilizzano rivaleggiano rivela
rivelano rivelassero riveste rivestono rivestì rivisitano rivolge rivolgono rivolta rna rocco rocr rogers rompe
rompono rona root rotola rovinarli rovini ruba rubano rubarono rubino rubò ruoli ruolo ruota ruotano ruppe ruppi sa
sacrificai sai sale salta saltano salva salvano salvasse salveranno sancì sanguina sanifica sanno sapete sapeva
sapevamo sapevano sapevi sapevo sappia sappiamo saprebbe sarai saranno sarebbe sarebbero sarei saremo saresti sarete
sarò sbadiglia sbaglia sbagliassero sbaglino sbaglio sbalordisce sbava sbircia sbocca sbriciola sbrighi sbuffa scade
scadono scagliano scala scalano scalda scambia scambiano scansiona scansionano scarica scaricano scarichi scarseggiano
scarta scarti scassina scateneranno scatta scattano scavalca scavalcano sceglie scegliesse scelga scelgano scelgono
scherza schiacciò schiantarono schiarisce scimmiotta scimmiottasse scioglie sciolse sciolta sciovinismo scolpisce
scommette scompaia scompaiono scompariranno scomponibile sconsiglia scontrano scopra scopre scoprirete scoprono
scordasse scorderò scordi scordo scorge scorrono scova scrisse scrissero scriva scrivanie scrive scriverai scriverebbe
scriverete scriverò scrivi scrivibile scrivono scrolla scrutina scusereste scuserete scuserò scusi scusò sdrai sdraia
sdraiò seabios sebbene secernono secolo sedesse sedette sedeva segna segnala segnalano segnano segua seguano segue
seguirebbe seguirono seguivano seguono seguì sei seleziona selezionano selezions sembra sembrano sembrava sembravano
sembravo sembri semina semplifica semplificano sensibile sensibili senta sentiamo sentiranno sentirti sentiva
sentivamo sento sentono separa separano separarono separava separò seppelliscono sequenziale serializza serializzabili
serializzano sermoni serva serve servendosi serviranno serviva servono servì sessantenne sessionset sfida sfila
sfoglia sfogliano sforza sforzano sforziamo sfracella sfreccia sfrutta sfruttano sfruttino sfugge sfumano sia siamo
siano sicura sicure sicuri sieda siede siedo siete siglongjmp significa signo signup sillabiche simboleggiava simkamin
simula simulano sincronizza sincronizzano situa slop smetteranno smetterebbe smetterebbero smisi so socket soddisfa
soddisfaceva soddisfano soddisfassero soddisfatta soddisfatte soddisfi soddisfino sofferma soffermerebbe soffia soffra
soffre soffrirei soffrivano soffrono soffrì sogghigna soggiace soggiorna sogna sognerei sogno solleva sollevano
sollevi sollevino solo somiglia sommano somministra sommino son sono sopporta sopravvissero sopravvivono sorga sorge
sorprende sorregge sorride sorveglia sorvola sospetta sospettava sospettavano sostiene sostituiranno sostituirono
sostituisca sostituisce sostituiscono sottolineano sottomodelli sottopongono sottoposte sottoposto sovraccaricano
sovrappone sovrappongono sovrapposte sovrapposti sovrascrive sovrascrivono sovrasta spacca spaccia spande spara
sparano sparerò sparò spaventa spaventano spaventatevi spaventino spazia spaziano specializza specializzano specifica
specificano specification specificava specifichi spediscono spegne spegnete spenda spende spenga spensi spera sperano
sperimenta spero spesso spetta spettano spettrogramma spezza spezzabile spezzarmi spiace spicca spiega spiegabile
spiegabili spiegano spiegheremo spieghi spiegò spinge spingono spira spontaneo sporge sposammo sposano sposarono
sposeremo sposerò sposi sposta spostano sposti spostino sposò sprechi sprezza sprigiona spruzza spulcia spuntano
srotoleranno sssd sta stabili stabilirono stabilisce stabiliscono stabilissero stabiliva stacca staccano stai
stampabile stampabili stampano stamperete stancano standardizza standardizzi stanno starai starman starnutisce starò
stava stavamo stavano stavi stavo stazionari stazionarie stefano stende stesse stessi stia stiamo stiano stilla stima
stimabili stimola stimolano stirasse sto stono strangola strappò straripa strictures stringe stringio strizza
strofinano stty studentesse studi studia studiammo studiamo studiano studierei stufi stupidi stupra stuzzichino
subdoli subiranno succede succedesse suddivide suddividono suddivisibili suggerirei suggerisca suggerisce suggerisco
suole suona suonano suonasse supera superano superino suppone supponga supporta supportano supportarla supportassero
supportava supportavano supporti supportino surclassa susseguono sussistono svanisce sveglia sveglieranno svelano
sviluppa sviluppano sviluppiamo sviluppò svoge svolga svolge svolgeranno svolgevano svolgono svolse svuotano systemd
taglia tagliano tagliò tali tappano tarlz tarzan tcplay tcvt tecnici teine telnetd teme temete temevano temono tende
tendono teneva tenevano tenga tengano tengo tengono tennero tenta tentano tentò termbox termina terminano terminava
termios terranno terrebbe testa testano testino textiobase tftpd ti tiene tingono tini tira tirano tirava tirò tocca
toccano toccarlo tocchi tocchino toglie tokenizzano tolgono tollera tollerano tolsi tom tomcat tomli toolz top
tormenta torna tornarono tornerò torni torno tornò totalizzano tp tracciano tradirei tradisce tradotta tradotte
tradotti traduca traducano traduce traduco traducono trae traeva traffica tragitto trainano traitsui tralascia
transcodifica trarne trascende trascina trascinano trascorrono trascura trascurabile trasferisce trasferiscono
trasferì trasforma trasformano trasformi trasformoò trasli traslittera trasmetta trasmettano trasmette trasmettono
trasporta trasportano tratta trattano trattarmi trattasse trattava trattenete trattengono tratti trattiene traveste
trema trionfa trixie troppo trova trovano trovaste trovava trovavamo trovavano trove troveranno troverete troverò
trovi troviamo trovino trovò truccano tsk tty tuffa turca tutta tutte tutti tutto ubbidisco ubriachiamo uccide
ucciderò udpcast ufficiale ufficiali uguale umbrello umount unace uncompress unifica uniforme uniformi uniranno
unirono unisca uniscano unisce unisco uniscono unì uring urla urlavano urlò uruk usa usano usarle usarlo usava usciamo
uscirai userai useranno userebbe userei usi usino usuali usufruisce utilizza utilizzano utilizzarlo utilizzarono
utilizzava utilizzeranno utilizzi utilizzino utilizzo utilizzò uw va vaccinò vacilla vada vadano vado vale valga
valida validano valide validi valido valorizza value valutano vanga vanno vanta vantarti vantò varia variano
varieranno vbrfix ve veda vedano vede vedete vedeva vedevamo vedi vediamo vedo vedono vedranno vedrebbe velenosi
velocizzano vende vendevano vendiamo vendono venerano venga vengano vengo vengono venisse venissero veniva venivano
venne vennero vergognavo verifica verificano verificasse verifichi verifichino verrai verranno verrebbe verrebbero
verrete verrò versano versò vestono viaggia viaggiano viaggiassi vicine vicissitudini vidi viene vieta vieti vigor
vincano vince vincono vinsero viscosa visitano visitassi visitavano visiterete visse visualizza visualizzano
visualizzava visualizzeranno visualizzi visualizzino vive vivete viveva vivevano vivevo vivi viviamo vivo vivono
vmstat voglia vogliamo vogliano voglio vogliono vokoscreen vola volatile volesse volessero volete voleva volevano
volevi volevo voli volino vollero vorranno vorrebbe vorrebbero vorrei vorreste vorresti vuoi vuoie vuol vuole vuota
vuote wade weaken whoosh whys wpasupplicant wsjtx xiphos xtail xterm yd zh zittisce zz
`);
