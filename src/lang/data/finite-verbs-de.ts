// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
abbiegst aber abgebrochen abgelaufen abgemacht abgeschlossen abholen abhängt ablaufen ablehnen ablehnt abraten absolut
abstammt abstrahiert abstürzt abzulegen abzustimmen acht achten achtet achtete achteten acknowledgement actiongeladene
addressierte adressiert adressierte agiert agierten agitiert agitierte ahmt ahmte ahndet ahnst ahnte akonadictl
aktualisiert akzeptiere akzeptieren akzeptierst akzeptiert alarmiert alkoholarmes all alle allein alleine allenfalls
allerdings alles alphaout als also alternativ am amüsierte an analysiert andererseits anders andeutet anfangen anfing
angeben angebracht angefangen angegriffen angeklickt angekündigt angelegt angelt angemeldet angemessen angerufen
angesprochen angetroffen ankam ankamen anklicken ankommen ankommt anlegten anliegende anlügt annimmt annullierte
anreden anrief anrufen anschauen ansehe ansonsten anspricht anstelle antworte antworten antwortet antwortete anweist
anwenden anzugreifen anzukämpfen anzupacken aout app appellierte appliziert applizierte arbeite arbeiten arbeitest
arbeitet arbeitete argumentiert argv asynchron atmest auch auf aufbrichst auffordert aufgefordert aufgehört aufgibt
aufgrund aufhören aufhörst aufpassen aufruft aufsitzen auftaue auftretende aufwachte aufzufressen aus ausdrucksstärker
ausführliche ausführlichere ausgeblendet ausgedient ausgegraut ausgehst ausgeht ausgeklügelter ausgelastet
ausgelastete ausgeliefert ausgerechnet ausgesorgt auskommentieren ausprobieren ausradierte ausschaut ausschließen
aussieht ausstecken austeilt auswerten auswählbare auswählen auszuführen auszuleihen auszuprobieren auszuschalten
auszutricksen auszuwählen automatisiert außerdem außerhalb aß aßen backepsilon backte badet badete badeten baggert
baggerte balancierte bald ballerte ballte balsamiert balsamierte barg barst basieren basiert basierte bastelt bastelte
bat baten baut baute beabsichtigen beachte beantrage beantworte beantworten beantwortet beantwortete bebte bedachte
bedanke bedankte bedaure bedenken bedenkst bedenkt bedeuten bedeutete bedingten bedroht bedrängten bedrückt bedrückte
beehre beeilt beeilte beeinflussen beeinflusst befahl befand befasst befeuchtet befeuchtete befiehlst befiehlt
befolgen befreite befähigt befähle befällt befänden beföhle befürchte befürchtete befürchteten befürworte begab begann
begannen begebe begehe begeistert begibt beging beginne beginnen beginnt begleicht begleite beglückt beglückwünsche
beglückwünschte begonnen begreife begreift begründete begrüße begrüßen begönne behagt behagte behalte behandelt
behandelte behaupte behaupten behauptet behauptete beheben beherrscht beherrschte beherrschten behielt behält bei
beide beides beim beinahe beinhalten beinhaltenden beinhaltet beispielsweie beitragen beitreten beißen bejaht bekam
bekamen bekannte bekanntermaßen beklagen bekomme bekommen bekommst bekommt belasse belastete belauschte beleidigst
beliebige belobhudelt belustigt belästigt belästigte bemerkenswerte bemerkt bemerkte bemerkten bemitleide bemühe
bemüht bemühte bemühten benachrichtigen benachrichtigt benahm benannte beneide benennt benimmst benimmt benotet
benutze benutzen benutzerdefinierte benutzt benötige benötigen benötigt benütze beobachten beobachtet beobachtete
bequem bequemer berechnen bereitet bereitete bereits bereue bereuen bereute bereuten bergab berichtet berichteten
beriet berstet beruhigt beruht berät berücksichtigt berührt besagte besaß beschimpfte beschleicht beschließt beschloss
beschlossen beschreiben beschreibt beschreien beschrieb beschriebe beschrien beschuldigst beschwerten beschwor
beschäftigt beschämt beseitigt besichtigte besitze besitzen besitzt besoff besonders besprachen besprechen besser
bessert bestahl bestand bestehe bestehen besteht besteigt bestelle bestellt bestellte bestieg bestiehlst bestiehlt
bestimmen bestraft bestritt bestähle bestätigt bestätigte besuche besuchen besucht besuchte besäuft betet betete
betone betont betrachte betrachten betraf betrank betrat betreibe betreibt betrifft betrinkt betrog betrogen betrübt
betrügt bettelt betätigt betätigte beugt beugte bevorzuge bevorzugen bevorzugt bewarb bewegen bewegte bewies bewirken
bewirkt bewirkte bewog bewundere bewunderte bewunderten bewältigte bewöge bezahle bezahlen bezahlt bezahlte bezeichne
bezeugt bezeugte beziehe bezog bezwang bezweifele bezweifelte bezweifle biete bieten bietet bilde bildet billiger
billigt billigte bin birgt birst bisher biss bist bitte bitten bitterkalt bittet biwakiert biwakierte blamabel
blamiert blamierte bleibe bleibst bleibt blendet bli blicke blicken blickte blieb bliebe blieben blies blind blinken
blitzt blockieren bloß blubbert blutete bläst blättert blüht bootctl bootparam bot boten brach brachte brachten
brannte brannten brauche brauchen brauchst braucht brauchte brauchten brav breche breitete brichst bricht briet bringe
bringst bringt brodelt brutzelten bräche brächte brät brätst bräuchte budgetieren buht buk bäckst bäckt bärge bärste
bäte böge böte bügele bügelte bündelt cabextract camera cat cdcd cdck cm cocoj csstidy dabei dachte dachten dafür
dagegen daher dahin dahingestellt dahinterkam dahinterkommt damit dampft dampfte danach daneben danke danken dankten
dann daran darauf daraus darf darfst darum darüber darüberstehen das dass dauert dauerte davon davor dazu dazusagen
dazwischengefunkt deallocvt debattierte debattierten debhello debhelper debootstrap decken deckt deckte dedupliziert
definieren definitiv dein deine deinen deiner dekodiert dekoriere dekorreliert delektiert den denke denken denkst
denkt denn dennnoch dennoch denselben derzeit desavouiert deshalb desinfiziert desinfizierte dessen deswegen deutet
deutete deutlicher dh diagnostiziert diagnostizierte dich dichtet dichtete dick dicke dickere die dienen dient dies
diese dieselbe dieselben diesen dieses diesichtbare diesmal dingt dingte dir direkt dirigierte diskutierten diverse
doch dominiert donnert doppelt dort dorthin dpkg dquilt dran drang drastischere drauf draußen dreckiger drehe drehen
dreht drehte drei dreimal dringt drischt driveropts droht drohte drohten drosch druckt druckte drunter dränge drösche
drückt drückte drückten duftet duftete duktape duldet dunkel durch durchaus durchdrang durchdringt durchgefallen
durchgegart durchgehen durchhalten durchlief durchmachst durchschaue durchschwamm durfte durften duschte dvi dächte
dämmt dünkt dürfe dürfen dürfte dürftest ebbt eben ebenfalls ebenso effektiv egal eher ehrten eierte eifert eiferte
eigene eigne eignen eignest eignet eignete eigneten eilenden eilt ein einander einbindet eine einen einfach einfacher
eingehende eingehängt eingeladen eingelesen eingeschaltet eingesperrt eingängige einhalten einige einiges einigte
einkaufen einladen einlesen einlädst einmal einrastende einrastet einräumt einspart einstellen eintippen eintraf
eintrat einverstanden einwandfrei einzelne einzubrechen einzufangen einzuhängen einzusortieren eject ekelst ekelt ekle
empfahl empfand empfange empfehle empfehlen empfehlenswert empfiehlt empfinde empfindet empfing empfähle empfängst
empfängt empföhle emulgiert emulgierte emuliert entbiete entblößte entbunden entdeckt entdeckte enteilten entgegen
entging enthaarte enthielt enthält entkalkt entkalkte entkam entkamen entkommt entlang entrang entsage entsann
entscheiden entscheidest entscheidet entschied entschieden entschloss entschuldigt entschuldigte entschwand
entschwindet entsende entsinnt entspann entspannten entspricht entstammst entstammte entstammten entstand entsteht
entstünde enttäuscht entwarf entweder entwich erbat erben erbitte erblasst erblickte erblindet erblindete erbte
ereignet ereignete ereilt ereilte erfahre erfand erfasst erfinde erfinden erfindet erfolgreich erfolgt erfolgte
erfordert erfuhr erfährt erführe erfülle erfüllt ergab ergebe ergeht erging ergreift ergriff ergänzen ergänzt erhalte
erhalten erhebe erhielt erhielten erhitzt erhitzte erhob erholte erhält erhältst erhängte erinnere erinnert erkannte
erkennen erkennt erklimmt erklomm erkläre erklärt erklärte erkrankt erkrankte erkundigt erkundigte erkältet erkältete
erkürt erkürte erlag erlaube erlauben erlaubst erlaubt erlaubte erleben erlebte erledige erledigt erleichtert
erleichterte erlernte erlitt ermahnte ermutigen ermutigte ermöglichen ermöglicht ermöglichten erneuert erneut ernst
ernten erntet erntete erraten erreichen erreichst erriet errno errät errätst erscheint erschien erschrak erschreckt
erschreckte erschrickst erschrickt erschräke ersoff erst erstand ersteht ersteigt erstelle erstellt erstickte erstieg
erstmal ersuchte ersäuft erteile ertrage ertrank ertrinke ertrinkt ertrunken erturnte erwachsen erwachte erwarb
erwarte erwarten erwartet erweicht erweichte erweitert erwiderte erwiderten erwies erwirbt erwischte erwägen erwähnen
erwünscht erwürgt erwürgte erzeugt erzielen erzielte erzwang erzwingt erzwänge erzähle erzählt erzählte erörtert
erörterte esse essen essenziell etwa etwaige etwas eu euch eventuell evince evtl exakt exim existieren existiert
expert explizit exportfs externe extra fachlichen fachte fahre fahren fallen falsche falschliegst fand fanden fange
fangen fantasiert fantasierte faselte fasst fasste fast fastdnaml faul faulenzten faustdick fechtet fegt fegte fehle
fehlen fehlende fehlgeschlagen fehlgeschlagene fehlst fehlt fehlte fehlten feierst feiert feierten fermentierte
fertigessen fesselt fest festlegen feststellen feuerten ficht fiedelt fiedelte fiel fiele fielen finanziell
finanzielle find finde finden findest findet fing fingen fischt five flechtet flehe flexibler flicht fliegen fliegst
fliegt flieht flitzt flocht flog floh flohen flöchte flöge flöhe flösse flüchtet flüchtete flüsterte focht folgen
folgende folgendermaßen folgendes folgst folgt folgte folgten fordere fordert forderte formalisierte formatierte fort
fortfahren fortging fr frage fragen fragt fragte franst franste französische französischer fraß frecher fresse freu
freue freuen freundete freust freut freute freuten friere friert frisierte frisst fromdos fror froren fräße fröre früh
früher frühstückt frühstückte fuchtelte fuhr fuhren fungiert fungierte funktioneller funktionieren funktioniert
funtioniert fusselt fusselte fächelte fährst fährt fällst fällt fälscht fälschte fände fänge fängst fängt föchte
fördert förderte fügen fügst fügte fühle fühlt fühlte fühlten führe führt führte fünf fünfmal fürchte fürchtete
füttere fütterte gab gaben galt galten ganz gar garantiere garantiert gaube gcc gibst gibt gieße gießt gilt ging ginge
gingen glatt glaub glaube glauben glaubst glaubt glaubte glaubten glaubtest gleich gleichermaßen gleichnamige gleicht
gleitet glimmt glimmte glitt glomm glömme glühendes glüht glühte gnuchess gnuserv gor gottseidank gratuliere
gratuliert gratulierte graupelt graut greift griff grinste grob grottenschlecht großgewachsen grub grummelte
gruppieren gräbt größere größtenteils grübe gründete grüßt grüßte gs gtali gthumb guck gurgele gut gäbe gälte gärt
gärte gönn gönne gönnt gönnte göre gültigt hab habe haben habest hackt hackte hagelt half halfen halt halte hamlib
handelt handelten handhabt harren hart hashed hasse hasste hast hat hatte hatten hattest hau hebst hebt heilt heilte
heimst heirate heiraten heiratest heiratet heiratete heizt heizte heiß heiße heißt helfe helfen hellt help her
heraufbeschworen herausbekomme herausfand herausfinden herausgefunden herausgehört herausgeschrieben herauswachsen
herauszufinden herbste herein hereingegeben hereingereicht hereinkam hereinziehen herkommt herrscht herrschte
herumschnüffelte herumzuschlängeln heruntergefahren hervor hervorsteht heuerte heute heutzutage hielt hielte hielten
hier hierbei hierbleiben hierfür hierhergebracht hiermit hierzu hieß hießen hilfreich hilfst hilft hinaus hinauswill
hinauswollen hindurchsehen hineinpassen hinfällst hing hingegen hingehe hingehen hingehört hinkamen hinsoll hinterließ
hintreten hinunterfuhren hinwill hob hochachtungsvoll hockt hockte hoffe hoffen hofft hoffte hole holt holte holten
hospitierte hu hudelt humpelt humpelte huste hustest hypnotisiert hypnotisierte häkelt häkelte hälfe hält hältst hänge
hängt hängte hätte hätten hättest häufiger häufigeren höbe höchstselbst höffte höhere höre hören hörst hört hörte
hörten hübsch hülfe hülfest hüpft hütete ideal ignoriere ignorierte ihm ihn ihnen ihr illegal im imitierte immer
implementiert implizit importieren in inaktiv individuell infinity informiert initialisiert inkorrekte inne innerhalb
ins insgesamt inspiriert instanziiiert instruiert int integriert intelligente interaktiv interessant interessiere
interessieren interessierst interessiert interessierte interessierten interpretierst interviewt interviewte intuitiv
intus irgendein irgendeine irgendetwas irgendwann irgendwelche irgendwie irgendwo irgendwohin irritierte irrst irrt
irrte irrten isst ist iterations iwd ja jahrelang jd je jeden jederzeit jedes jedoch jegliche jegliches jemand
jemandem jemanden jetzt jeweils jnoisemeter johlt johlte juckt kalt kalte kam kamen kammerte kamst kandidierte kann
kannst kannte kannten kapier karikiert karikierte kartografierte kauert kauerte kaufe kaufen kauft kaufte kauften kaum
kaut kaute kc kehre kehren kehrt kehrte kehrten kein keine keinen keinerlei keines keinesfalls kenne kennen
kennenzulernen kennst kennt kennte kennzeichnende kentert kenterte kettete kgpg kicherte klang klappen klappt klappte
klargestellt klatschten klebe klebt klebte kleckerte klettert kletterte klimmt klimmte klimperte klingelte klingt
klinische klomm klug klömme kmail kmymoney knapp kneift kniet kniete knirsche knistert knuspert knüllte kocht kochte
kombinieren komm komme kommen kommentiert kommerzialisiert kommerzialisierte kommst kommt kommunizieren kommuniziert
kompiliert kompliziert konformant konnte konnten konntest kontaktierten kontrolliert konvertiert konzentriere
konzentriert konzentrierte konzentrierten kopiergeschützt kopierst kopiert korrekt kostbare kostet kostete kotzt
kramte krank krankenversichert kribbelte kriecht krieg kriege kriegen kriegst kriselt kriselte kroch kröche kturtle
kursieren kurz käme kämest kämpfen kämpft kämpfte könne können könnte könnten könntest köpfte kühn kümmere kümmert
kündige kündigt kürt kürte kürzer kürzere küsst küsste laboriere laboriert lach lache lacht lachte lachten lade ladet
ladspa lag lagen landet landete lang lange langsame langsamer langsamere langt langweile las lasse lastet lastete
laufen lauschte lautet lceil lebe leben lebst lebt lebte lebten leer left lege legitimierte legte lehnt lehnte lehrt
lehrte lehrten leibt leicht leichter leichtfällt leid leidenschaftliche leider leidet leihe leiht leimt leimte
leisteten leitet leitete lenkst lerne lernen lernst lernt lernte lese lettische letztes leuchtet leugnet leugnete
lfloor lg libasound libfftw libusb liebe lieben lieber liebhaben liebst liebt liebte liebten liebäugle lief liefen
liefert liegen liegt lieh liest ließ ließe ließen liminf limsup litt llg lobpreist lobte lockert lockerte logierte
lohnt lokal lokalisierbare lookupcache loslegen lpconvert ls lshw lsof lspci ltrace lud lächelte lädst lädt läge
länger längere längst läppert läse lässt läuft läutet läutete löcherte löge löst löste lüde lüftete lüge lügst lügt
mach mache machinectl machst macht machte machten mag magicfilter magst mahlte make mal malt malte manchmal mangelt
mangelte manifestiert manipulieren manuell manuelle marschierte massierte mault maß mc mcstransd meckert mehr mehrere
meidet meilenweit mein meine meinedocs meinem meinen meinst meint meinte meinten meist meistens melde melkt melkte
memcached menschenlesbare menstruiert menstruierte merke merken merkst merkte merkwürdiges merzerisiert merzerisierte
mich mied mietete mieteten milkt mindestens minimiert mir mische mischt mischten missdeutet missgönnte misslang
misslingt misslänge missratener misst missverstand missversteht mit mitbekommen mitberücksichtigen miteinander mitging
mithilfe mitkomme mitkommen mitmachen mitnimmt mittels mittlerweile mkosi mochte mochten modale mogelte molk monomorph
morgen morgens muckste munkelt munkelte murmelt murmelte muss musst musste mussten musterte mutet mutmaßt mutmaßte
mußt myhostname mäße möche möchte möchten möchtest mögen möglichst müde müht mühte müsse müssen müsste müssten
müsstest nach nacheinander nachgab nachgibt nachliest nachsehen nachts nahm nahmen namespaces nannte nannten nano nass
ndiswrapper neben negativ nehme nehmen neige neigt nenne nennen nennt neue neuerdings neun neutralisiert
neutralisierte nicht nichts nickt nickte nie niedergeschlagen niemandem niemanden nieselt nieselte niest nieste nimmst
nimmt nippte nmcli noch nochmal normalisiert normalisierte notiere novice nsenter numberwidth nummerierte nun nur
nutzen nutzt nächstes nähme näht nähte nützt ob oblag obliegt odivides odot offensiv offiziell offline oft ohnedies
ohnehin ominus online openat opfert opferte oplus opportun optind optional optionale orage ordinierte ordnet
organisiere organisiert packen packt packte page pages pamdepth pamtoqoi pamundice pandoc parallel parametrisierte
passe passieren passiert passierte passt passte patcht pdfarranger peinlichst pendelt per perldoc permanent petzt
petzte pfeife pfeift pflegte pflückt pflückte pflügt pflügte piept pkgsel pladdert plane planen plant platze platziert
platzt platzte plauderten plästert pnmstitch polierte polymorph positiv poweroff prahle prahlt prahlte prallt prallte
predigte preist presst presste pries prinzipiell probieren probiert probt probte produktiver produziert profitiert
profitierte programmgesteuert projektweite property proprietäre protokolliert protzt protzte prune präzisere prüft
prüfte purpurfarben puste pustest putze putzte pyinotify qdbus quasselt quasselte quellt quellte quiet quillst quillt
quitt quittierte quoll quölle rackerten radebrecht radebrechte radeln radelt radelte raffte rahmte ralt rann rannte
rannten rasiere rasierte rastet rastete raten rauche rauchen rauchte raus raushast rdiff readdir reagiere reagieren
reagiert reagierte realisiert rechenintensive recherchiere rechne rechnen recht reden redest redet redete redeten
reduziert referenzierende referenziert reflektiert reflink regelte regierte regionset registrierte regnen regnet
regnete regt reich reicht reichte reimt reimte reingereicht reinitialisiert reinkommen reise reisen reist reiste
reiten reitet reizt reizte reißt rekrutierte relationale relativ relativierte relevante remaining rennt reparieren
reparierte reproduziert repräsentiert rettete rezitiert richte richten richtet rieche riechst riecht rief riet rieten
right ringt rinnt riskiere riskieren riskierte riss risst ritt rm roch rudert ruderte ruf rufe ruft ruhen rumorte rund
rutscht rutschte ränne rät räumte röche rüberkommen rüffelt rühmt rühmte rühre rührt rührte rümpft rüttelt rüttelte
sage sagen sagst sagt sagte sagten sagtest sah sahen saisonbedingte salbst salbt salbte salzt salzte sammelt sandte
sang sangen sank sanken sann satt sauer saugt saß saßen scanimage schade schadest schadet schadete schaffe schaffen
schafft schaffte schaudert schaue schauert schaust schaut schaute scheidet scheinen scheinheiliges scheinst scheint
scheißt scheller schenke schenkt schenkte schert scherzt scheuchte scheuert scheut scheute schichtete schicke schickt
schickte schickten schieben schiebt schied schien schienen schienst schieße schießt schikaniert schilderte schimmelt
schimmelte schimpft schindet schindetet schlafe schlafwandelt schlage schlang schlank schlau schleichen schleicht
schleift schleißt schlenderten schleppten schleust schlief schliefen schliefst schließe schließt schliff schliss
schloss schlossen schluckte schlug schlugen schläfst schläft schlägt schlänge schlösse schlüge schlüpften schmatzte
schmecke schmeckt schmeichelt schmeichelte schmerzt schmiedet schmiedete schmiegte schmolz schmuggelt schmuggelte
schmuse schmökert schmölze schmückte schnallte schnappte schnarcht schnarchte schnaufe schneidet schneit schneite
schnell schneller schnitt schnitzt schnitzte schob schoben schockierte schockt schon schor schoss schossen schrecke
schreckt schreckte schreibe schreibt schrie schrieb schrieben schrien schrubbt schrubbte schrumft schrumpelt schrumpft
schrumpfte schränkte schubsten schuf schufen schuld schulde schuldest schuldet schuldete schummeln schwand schwang
schwanger schweige schweigt schweißt schweißte schwelt schwelte schwenkte schwer schwieg schwiegen schwillt schwimme
schwimmen schwimmt schwindet schwingt schwitze schwoll schwor schwul schwächtest schwände schwänge schwölle schwömme
schwöre schwört schwüre schäle schält schäme schämte schätze schätzen schäumte schöbe schön schöre schösse schüfe
schüttelte schüttet schüttete schützt schützte scowl seh sehe sehen sehne sehnen sehr sei seien seiest seine seinen
selber selbst selektiv sende sendet sendete senkte separat separate sequentiell sequenzierte setze setzt setzte
setzten seufzte sich sicher sicherer sichergehen sicherstellen sicherstellt siebzehn siedet siedete siehst sieht
signiert simuliert sind singt sinnvoll sinnvoller sitz sitze sitzen sitzt smb so sofort sogar solch solche soll solle
sollst sollte sollten solltest somit sonnt sonnte sonst sordi sorgst sorgt sott soviel soweit sowohl spann spare
sparse sparte spazierte speed speicherbereinigt speichert speist speit spendiere speziell spezielle spezifische spie
spiele spielen spielt spielte spinnst spinnt spirituelle spitzte spliss spontan sprach sprang spreche sprechen
sprichst spricht sprießt springschnurspringen springt sprudelte spräche sprächen spränge sprösse sprüht sprühte spuckt
spuckte spuken spänne später späteres spönne spüre spürte stach stahl stammelt stammen stammt stammten stand standen
stank starb starrt starrte startest startet staticlibs statt stattdessen staubt staune stecke stecken steckst steckt
steckte steckten stehe stehen stehengeblieben steht steigt stellst stellt stellte sterbe sterben stets steuert
steuerte steuerten stichhaltige sticht stickt stickte stiebt stieg stiegen stiehlst stiert stierte stieß stießen
stimme stimmt stimmte stimmten stinkt stirbst stirbt stob stocherte stolperte stolz stoppt stottert stotterte straft
strahlt strauchelte strcmp streamt strebt strebte streckte streckten streicht streikt streikte streiten strenggenommen
strich stritt stritten strotzt studieren studiert studierte stupste stäche stähle stänke stärker stöbe stöbert
stöberte stören störst stört stößt stünde stürbe stürmt stürzte stützt stützte subform subincludes subventionierte
suche suchen suchst sucht suchte summiert summte summten surft surfte sympathisierende synchron synonym systemctl sähe
sämtliche sänge sänke sät säte säuft säße tagsüber tanke tanze tanzt tanzte tappte tappten tastete tat taten taucht
tauchte taugst taugt taugte taugten tausche tauschten teilt teilte teilten telefoniere telefonierte telefonierten
tendiere terminiert testet tickt tickte tippe tippen tippt tmp tmpreaper todernst tot total totenstill traf trafen
trage trainierten trampt trank transl transportiert transr trat traue traust traut traute treffe treffen treibst
treibt trieb trifft trillert trinke trinken trinkt tritt trivial trommelte trotzdem trudelte trug trugen träfe trägst
trägt träume träumt träumte trüge tue tun tunkt tunkte tunlichst turbulent turnt turnte tust tut tzset täte täten
täuschte törnt tötete töteten udfinfo umarmten umfasst umfasste umkehren umklammerte umschloss umso umsonst
umzubringen urgent usbfs userinfo ut variadische verabscheue verabschiedete verachte veranlasst veranlassten
verarbeitet verbannte verberge verbessert verbeugte verbietet verbindet verbirgt verbitte verbleiben verbleibt
verblutet verblutete verblöde verborgen verbot verbrachte verbrachten verbrannte verbrennt verbringst verbringt
verbrochen verbrüht verbrühte verböte verbürge verbürgen verbüßt verbüßte verdampft verdampfte verdanke verdanken
verdeckt verdiene verdient verdiente verdoppeln verdoppelte verdummt verdummte vereinfacht vereinigt vererbte verfiel
verfing verfuhr verfährt verfügt vergab vergaß vergaßen vergeben vergeigen vergeigt vergesse vergessen vergisst
vergleicht vergnügte vergrub vergräbt vergrößert vergäße vergötterte verhafteten verhandelte verharrte verhehlt
verhehlte verheilte verheimlicht verheimlichte verheiratet verhält verkacken verkackt verkaufen verkauft verkaufte
verkauften verkneifst verkneift verkniff verkniffen verkniffst verkorksen verkorkst verkrafte verkümmerte verlagerte
verlange verlangen verlangst verlangt verlangten verlasse verletzt verletzte verletzungsanfälliger verleugnet
verleugnete verlief verlieh verliehe verlieren verliert verließ verlinkt verlobe verlobt verlobte verlobten verlogener
verlor verlustlose verlässt verläuft verlöre vermag vermasseln vermasselnd vermasselt vermeidet vermeinte vermengte
vermied vermisse vermissen vermochte vermurksen vermurkst vermute vermuten vermutet vermählte vernachlässigst
verneigte verpasst verpatzen verpatzt verpflichte verpfuschen verpfuscht verrate verreise verriet verrottet verrottete
verrrückt verrät verrückt versandet versandete versank versauen versaut verschafft verschanzte verscheißen verschenkt
verschenkte verschicken verschickt verschiedene verschimmelte verschissen verschlafe verschlang verschlief
verschluckte verschlungene verschläft verschlägt verschlüsselt verschlüsselte verschonte verschwand verschwanden
verschwenden verschwendet verschwindet versemmeln versemmelnd versemmelt versendet versichere versichert versicherte
versichterte versorgte versorgten verspeisten verspleißt verspleißte versprach verspreche verspricht verspäte
verspäteten verspürte verstand verstarb verstaute verstecke versteckt versteckten verstehe verstehen verstehest
verstehst versteht verstellst verständigten verstärkt verstünde versuche versuchen versucht versuchte versuchten
versäumen vertrat vertraue vertrauen vertraute vertreibt vertrieb vertrieben vertritt verträgt vervollständigte
verwahre verwaltet verwaltete verwechsele verwechselst verwechselte verwechselten verwehre verweht verwehte verweist
verwenden verwendet verwiesen verwirrt verwirrte verzehrte verzeiht verzichte verzieh verzog verärgert veröffentlichen
veröffentlicht veröffentlichte verübte via videogen viel viele vielerorts vielleicht viermal vollbrachte vollkommen
vollzieht vollzog vom vor vorausschaut vorbei vorbeiging vorbereitet vorbildliche vorbisgain vordefinierte
voreingestellte voreinstellen vorgeben vorgefunden vorgelesen vorhabe vorhaben vorhandene vorhatte vorher
vorhergesehen vorhin vorkommen vorschlage vorsteht vorziehen vorzog vserver wacht wachte wage wagen wagt wagte wait
wallt wallte wandere wandert wanderte wanderten wandte wandten war waren warf warfen warm warnen warnt warnte warst
warte warten wartest wartet wartete warteten wasche webt webte wechselten weder weg wegfährt weggelassen weggeschaut
wegging wegkommt wegrollen wegwerfen weh weht wehte weicht weigere weigert weigerte weilt weine weint weinte weisen
weist weit weiter weitere weiterführende weitergeben weitergehen weiterhin weiterkommst weiterverbreiten weiß weißt
wende wendet weniger wenigstens werd werde werden wertet wette wetten wettet wettete wetzte whatismyipaddress wich
wichtige wickelte widersprach widerspreche widerspricht widersteht widert widerte widmet wieder wiedereingeordnet
wiedereintrittsfähigen wiedergesehen wiederherzustellen wiederholt wiederkomme wiederkommst wiederum wiederzusehen
wies will willst wimmelte winkte winmail wintert wirbst wirbt wird wirfst wirft wirken wirkt wirkte wirst wisse wissen
wmemmove wnpp woanders wob wofür wogt wogte wohl wohne wohnen wohnst wohnt wohnte wohnten wolle wollen wollest wollte
wollten wolltest worauf wordexp wrang wringt wränge wuchs wundert wurde wurden wurdest wurmt wurmte wusch wusste
wussten wächst wägt wählte wählten wähnte währenddessen wäre wären wärest wärst wäschst wäscht wöbe wöge wüchse
wünsche wünschen wünschenswert wünscht wünschte würbe würde würden würdest würdige würdigte würfelt würfelte würgt
würziges wüsche wüsste wüssten wüsstest xfwm xtype yahtml zahle zahlreiche zahlreichen zahlt zahlten zehn
zeichenweises zeichnet zeichnete zeigt zeigte zeitgerecht zeitgleich zeltet zeltete zensiere zerbarst zerbeißt
zerbirst zerbiss zerbrach zerbreche zerbrichst zerbricht zerbröckelt zerbröckelte zerfetzt zerfetzte zerfiel zerfällt
zergeht zerging zerknüllte zerplatzt zerreißt zerriss zersetzte zertifizierte zertrampelt zertrampelte zertrat
zertritt zerzauste zieh ziehe zieht zielst zielt zielte zitiere zitiert zitterte zog zogen zubereiten zuckte zudem
zuerst zufrieden zugeben zugeklappt zugeschickt zugeschnittenen zugibt zugreifen zugreift zugänglichen zuletzt
zulässige zum zumindest zunächst zupfte zurechtkomme zurechtkommt zurzeit zurückgeben zurückgesendet zurückhaben
zurückkam zurückkehrt zurückkomme zurückliegende zurückzuhalten zusage zusammen zusammenführen zusammengehängte
zusammengehörende zusammengeklappt zusammengestellt zusammenzieht zustimmt zusätzliche zuvor zuzustellen zwang zwar
zwecks zwei zweieinhalb zweifelt zweifelte zweifle zweimal zwickt zwingt zwischen zwängte zähle zählen zählt zöge
zögert zögerte züchtet züchtete zündete zürnst zürnt zürnte zürnten ähneln ähnelt ähnliche älter ändere änderst ändert
ärgere ärgert äußerte äußerten äße öffne öffnet öffnete öffneten öfter ölt ölte übel über überall überallhin überfiel
überfliegt überflog überfragt überfällt überhaupt überhitzt überholt überhört überlege überlegenswert überließ
überlistete übermitteln übermorgen übernachtet übernachtete übernahm übernehme übernehmen übernimmt übernähme
überprüfen überragte überrascht überraschte überredete übersah überschwemmte überschütteten übersehen übersetze
übersetzen übersetzt übersetzte übersteht übertraf übertreibe übertreibst übertrumpfte überwachen überwacht überwand
überweist überwies überwindet überzeugte überzieht überzog übt übten
`,
);
