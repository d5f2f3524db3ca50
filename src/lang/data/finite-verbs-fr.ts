// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
aagit abandonna abandonne abandonnent abandonnera abandonnerai abandonnez abbrevweekdayname aborde aboutira aboutirait
aboutiront aboutissait aboutisse aboutissent aboutit aboyez abrite abrège abstrait abusez accentue accepta acceptait
accepte acceptent acceptera accepterai accepteront acceptez accompagne accompagnent accompagnera accomplissent
accomplit accorde accordent accordera accordèrent accrochent accueillera accumulent accumuleront accède accèdent
accèdera accédera accélèrent accélérait achemine acheminera achète achètent achètera achèterait achève achèvent
acquiert acquièrent acquérait actionne active activent activera activez activiez actualise actualisent adandonne
adapte adaptent adaptera additionne adhèrent admets administriez admirait admit adonnait adopte adoptent adoptera
adorais adressent adviendra affaiblisse affaiblissent affaiblit affectaient affecte affectent affectera affecterait
affecteront affichaient affiche affichent affichera afficheront affirma affranchisse affranchit affrontent affrontera
aggrave agira agirai agirait agiront agis agissait agisse agissent agit agitèrent agrandira agrandisse agrandissent
agrandit agrège agrègent ai aident aie aient aies aille aillent ailles aimaient aimais aimait aime aiment aimerais
aimerait aimes aimez aimons ait ajouta ajoutaient ajoute ajoutent ajoutera ajouterait ajouteront ajuste ajustent
alerte aligne alignent aligneront alignèrent allaient allais allait allonge allongent allons allouait alloue allouent
allument allumera allège alternent altèrent ambitionne amenuise amorce amorcent amorcera amusaient amène amènerai
améliorent améliorera amélioreraient aménage analyse analysent analysera ancrez annonce annoncent annonçaient annulait
annule annulent annuleraient anticipe aperçoit aperçut aplatit apparaissaient apparaissait apparaisse apparaissent
apparait apparaitra apparaitront apparaîssent apparaît apparaîtra apparaîtront apparente apparie appartenaient
appartenait appartiendra appartienne appartiennent appartiens appartient appauvrissent appelait appelera appelez
appelle appellent appellera appellerai appelleront appliquaient appliquait applique appliquent appliquera appliquerait
appliqueront apporte apportent apportera apprend apprendra apprendront apprends apprennent approcha approchent
approprient approuvaient approuvent apprécie apprécient appréciera apprécierais apprécierait apprécieront apprête
appuie appuient appuiera archivera arrange arrangent arrivais arrivait arrive arrivent arrivera arriverai arriveras
arriverez arrives arrivez arrondit arrose arrêta arrête arrêtent arrêtera arrêteraient arrêtes as aspirent assemblent
asseyait assied assigne assignent assiste associe associent associera assoit assombrit assouplissent assurent assurera
assurons assène attacha attache attachent attaquent atteigne atteignent atteint attend attendait attende attendent
attendons attendra attendrai attendrons attends atterrissait atterrit atteste attisa attrapent attraperas attrapes
attribue atténue augmente augmentera aura aurai auraient aurais aurait auras aurez auriez aurions auront authentifie
autoclive autodétruira automatise automatiseront autorisait autorise autorisent autorisera autoriserait autrement
avaient avais avait avancez avança avançait avertissait avez aviez avions avise avons avoue avèrent avèrera avéra
avéraient avérait avérera avérerait ayez balaie balaiera banalisent basait basent basera bat battait battent behalf
biaise bidouillent biham bipe bleuit bloquaient bloquait bloque bloquent bloquera bloqueraient bloquerait bloqueront
bluffes boirai boirait bois boit boivent borde boude bouge bougent bougez branche branchent bricolais brisent brossent
brouille brouillent brûle bute buvait buvez bénéficie cachent cacherons calculait calcule calculent calculera capte
capturais capturent caractérise caractérisent caressent cassa cassent cassera causa cause causent causera causeraient
causeront centralise certifient cesse cessent cesseraient cesses change changea changeaient changent changera
changerai changerait changerons changeront changez changiez chanta chantaient chante chantes chargent chargera chassa
chassaient cheminent cherchais cherche cherchent cherchera cherches cherchons chevauche chevauchent chiffrent child
choisira choisirait choisissiez choisit ciblent circule clama classaient classent clignote clique clive cloche clonent
codent coexistent collaborent collaborera colle collecte collectera collectionne colorie combat combattent combine
combinent comblera commanda commandait commandent commence commencent commencera commences commençaient
commercialiseront commettes commettrons communique communiquent communiqueront communiquez commute comparait comparent
compensent compile compilent compilera compliquent complètent comportaient comportait comporte comportent comportera
comporteront composaient composait compose composent composeront comprenait comprend comprendras comprends comprenez
comprenne comprennent comprennes compresse compressent comprime comprit compromet compromette comptabilisent
comptabilisons comptais comptait compte comptent comptera comunique concentrent concentrerait concentreront concernait
concerne concernent concernerait concorde concourent concurrencent condense condensent conduiront conduise conduisent
conduit confie configurent confirme confirment confirmera confond confondez conforme conforment conférait connais
connaissaient connaissais connaissait connaisse connaissent connaissez connaissiez connaissions connait connaît
connaîtra connaîtrait connecte connectent connectera connecteront conquérait consacra consacrait consacrent
consacrerait conseillent conservaient conserve conservent conservera considèrent considérait considérera consignent
consignera consistait consiste consistent consolide consomme consomment constate constituaient constitue constituent
constituera construisent construit consulte consultent consument contacte contactent contenait contente contentent
contentera contiendra contiendrait contiendras contiendront contienne contiennent contient continua continuait
continue continuera contourne contournent contracte contraint contredisent contrefont contreviennent contribuait
contribue contribuent contrôlaient contrôlait contrôlent contrôlera convenait converge convertira convertisse
convertissent convertit conviendra conviendraient conviendrait convienne conviennent convient conçoivent coopèrent
coordonne copiaient copie copient copiera correspond correspondaient correspondait corresponde correspondent
correspondra correspondrait correspondront correspont corrige corrigent coucha coule coupent courent courez court
courtisaient courut couvrait couvrent couvrira couvriront couvrit couvrons covers coïncide coïncident coûte craignait
crains cramponnèrent craqua crash crashent creusent cria critiqua croiras croirez crois croise croisent croit
croyaient croyais croyait crypte crève créait créent créera créerait créerez créeront cueille cuit cumulent cèdent
céda côtoient dance dansa dansèrent datent defect demanda demandait demande demandent demandera demanderait
demandèrent demeura demeurent demeurera descend descendait descendirent descendit dessine dessinent dessinera devaient
devais devait devenez devez deviendra deviendront devienne deviennent devient devine devinrent devint devons devra
devraient devrais devrait devras devriez devrions devront diagnostique dialoguera dicte diffusa diffuse diffèrent
différencie différencient diminue diminuent dirai dirais dirait dirige dirigea dirigeait dirigent dirigera dirigèrent
dis disaient disais disait discutait discute discuterons discutèrent dise disent dises disparaisse disparaissent
disparaît disparaîtra disparaîtront disparut disperse disposait dispose disposent disposez disposiez disposions
disposons dispute disputent dissimule dissipe dissout distingue distinguent distinguera distribue distribuent
distribuera dit dites divergeront divisa divise divisent djamena djaména documentait documente documentent dois doit
doive doivent domine donnai donnait donne donnent donnera donnerai donnez dormais dorme dormes dormez dors dort doute
dressa dresse duce duplique dura durcit dut déambule débarrasse débloquait débloquent débloquera déborde débordent
débrouille débusquera débuta débute débutent décalent décevra décharge déchargent déchargera décida décide décident
déclara déclarait déclarent déclarons déclenche déclenchent déclenchera déclencheront déclinent déclinèrent décode
décollait décompacte décompose décompressera déconnecte déconnectent décorent décorrèle découle découlent
découleraient découpe découvrait découvrent découvrit décrit décrivait décrive décrivent décroît décrémentez décréta
décèdent décèle dédouble déduit défend défendront définira définissait définisse définissent définissez définit
déformera défragmente dégradera dégraderont déjeune déjeunèrent délimitent délivrai délègue délèguent démantelez
démarrait démarrent démarrera démarriez démonte démontera démontrent démultiplexe démènera dépasse dépassent dépassera
dépasserait dépend dépendait dépende dépendent dépendra dépistera déplace déplacent déplacera déplorait dérive
dérivent déroulait déroule déroulent dérouleront déréférence désactive désactivent désallouent désigne désignes
désinstalle désinstallera désiraient désirent désérialise désérialisez détache détachent détachera détaille détaillent
détaillera détectaient détecte détectent détecterait détermine déterminent déterminera détestais déteste détient
détourne détruisent détruit développaient développait développe développent développeront déverse edit efface effacent
effacerait effectuait effectue effectuent effectuera effectueront effectuez efforce efforcent efforcera efforceront
emballait embarque embarquent embellit emboîtent embêtez emmène emménage empaquète empara emparera emparèrent empilent
emploie emploient emprunte empêchaient empêche empêchent empêchera empêcheraient empêcheront encadrent encadreront
encaisse encapsule encapsulent enchaînent enclenche encode encodent encourage encouragera encouraient endommageraient
endormit endort enflamme enflent enfonce enfonça enfreignent enfreint enfuient enfuit engage engagent engagera
engendrera englobe englobent engorge enivra enivrent enlève enlèvent enlèvera ennuie ennuient ennuyez enquêtait enraye
enregistrent enregistrera enregistrez enrichie enrichissent enrichit enroule enroulent enseigne ensuit ensuivront
entassent entend entendait entendent entendez entendirent entendis entendit entends entourent entra entraident
entraîna entraîne entraînent entraînera entraîneraient entraînerait entraîneront entrent entrera entretiennent
entretient envahissent enveloppe enveloppent enverra enverrait envisagent envisages envoie envoient envole envoyaient
error es esixte espèrent espérais espérez esquissent essaie essaient essaiera essaierai essaieraient essaya essayaient
essayait essaye essayent essayera essayerait essayeront essayez essayèrent essuiera essuya essuyez est estimait estime
estiment eurent eus eusse eut examine examinent examinerait examineront excluait exclue excluent exclut excède
excèderont excéderait exercent exhibent exige exigent existaient existait existe existent existera existeraient
existerait exit expirent expirera expireront explique expliquent expliquera exploite exploitent explose explosent
explosera exporte exportera exposait expose exposent exprime expriment expédie expérimente extermine extraient extrait
extrapole extrayez exécutait exécute exécutent exécutera exécuterait exécuteront fabriqua fabrique facilitait facilite
facilitent faille fais faisaient faisais faisait faisons fait faites fallait familiariseront fanfaronne fasse fassent
fasses fassiez faudra faudrait faut favorise faxe façonne fera ferai ferais ferait ferme fermerai ferons feront
fichent fie fient fige figent figurent figurera figureront filtrent filtrera finissent finit fit fixa fixera flipe
flotte focalise focalisent fonctionnaient fonctionnait fonctionne fonctionnent fonctionnera fonctionneraient
fonctionnerait fonctionneront fondait fonde fondent font force forcent forcera formaient formate forment formera
formulera forçait founit fournira fournirait fourniront fournissaient fournissait fournisse fournissent fournissez
fournit franchit frappa freine fricotons frissonnait fréquentez fuient fume fumes fumez furent fus fusionne fusionnent
fut félicitèrent fût gagna gagne gagnent gagnerais gagnerait gagneront gagnes garantissons garantit garda garde
gardera gaspille gaspilles gaspillez gavin gaw glissais glisse glisserai gosub grandit grattai gravitent grimaça
grimpe grossisse guérissent gâche gâchent gèle gèrent génèrent génèrera générait généralisent générera générerait
généreront géraient gérait habille habillent habitaient habitais habite habites habitua hais haletait harmonise haussa
hausse haïr haïssaient haïssent his homogénéise horodate how hulule hurle hurlent héberge hérite héritent héritera
hériteront hésita hésite hésitent hésitez identifie identifient identifiera identifions ifnα ignorais ignorait
ignorent illustrent imagine imagines imbrique imite imitent imitera immisce immiscent implique impliquent impliquerait
implémentaient implémente implémentent implémentera implémentiez importe importent importera impose imposent imposez
imprime impriment imprimeront incarnent incite incline inclue incluent incluez inclura inclurait inclut incorporent
incrémente incurve indexera indigèrent indiquait indique indiquent indiquera indiqueront indiquez induisent induit
infecte influe influence influencent influençait informe informent infèrent inhibe initialise initialisent
initialisera injecte injectera inquiètent inscrira inscrit inscrivent insistai insistez inspecte inspirait inspirent
installe installent installera installerait installerez installeront installez installiez instancie insèrent insérera
intensifie interagiront interagissent interagit intercale intercepte interceptent interdisent interdit interfacent
interfacera interfèrent interfèrera interprète interprètent interroge interrogeaient interrogent interrompent
interrompra interrompt interviendra interviennent intervient intitule introduisent introduisit introduit intègrent
intéresse intéressent intéressera intéresseront invitent invoque invoquent invoquera ira irai irait iras irez irradie
isole itérera jamais jette jettent joint jongle joua jouait joue jouent journalise jouxtent justifie laissa laissait
laisse laissent laissera laisserai laissez lance lancent lancera lancerait lavaient lave lavent layers leur levaient
libfoo libèrent libèreront libérait libérera libérerait lie lient lierait lieront limite limitent limitera lira lirai
lis lise lisent lisez listent listerons lit livrent livrerait localisera loge louera lt lui lève lèvent lèvera
maintiennent maintiens maintient mandate mange mangea mangent mangerai mangeras manges mangez manifesta manifeste
manifestent manipulating manipule manipulent manquaient manquait manque manquent manquera manques manquez mappe marche
marchent marchera marcheras mariaient marque marquons masquait masquent masquerait matérialise maîtrisent maîtrisez me
menaça mendient mens ment mentionne mentionnent mentirai mentis mesuraient mesurait mesurent met mets mettaient
mettait mette mettent mettez mettra mettrais mettrait mettrons mettront meurent meuvent migrent minimise mit mitige
modernise modifiaient modifie modifient modifiera modifierait modifieront modifiez modulent modélise modélisent
monopolisent monte montera montra montraient montrent montrera moque moquent mordent mouraient mourrai mourrait
mourras mourut multiplie multiplient mutent mène mènent méfie méfient mélange mélangent mélangeront mémorise mérite
mérites mêle nageais naviguent neige neigeait nettoie nettoyez neutralise nicetext nie nommait nomme nomment nommera
nommèrent normalise normalisent notifiait notifie notifient nourrissent nourrissez nourrit nous noya nuirait nuise
nuisent nécessitaient nécessite nécessitent nécessiteraient nécessiterait négocie négociera objecta oblige obligent
obligera obscurcit observait observe obtenait obtenez obtiendra obtiendrait obtiendrez obtiendront obtienne obtiennent
obtiens obtient obtint obéit occupait occupe occupent occupera occuperont octroie off offent officialise offrent
offrents offrira omet omettent ont oom oppose opposent optimisaient optimise opèrent orbitent ordonne organise
organisent oscille oublie oublierai oublierons oubliez oublions oublièrent outille outrepasse outrepassent ouvrent
ouvrira ouvrirais ouvriront ouvris ouvrit overflow paie paniquez paraissent parait paramètrent paraît paraîtra
parcourait parcourent parcourra parcourt parie parlais parlait parle parlent parlera parlerai parles parlez
parodierait parrainent pars partage partageaient partageais partagent partageront partagez parte partent participe
participent participerons participeront particularisent partira partit parvenez parveniez parviendra parvienne
parviennent parviens parvient parvins pas passa passait passe passent passera passerait passeras passeront passiez
pataugeait patientaient paye peindra peint pencha pensa pensai pensais pensait pense pensent pensera penses pensez
percutent perd perdais perde perdez perdit perdons perdrai perdront perds permet permettaient permettait permette
permettent permettra permettraient permettrais permettrait permettront persiste perturbent perçoit perçoivent pesaient
pesait peuplera peur peut peuvent peux pilotent pisse pivotent place plafonnent plaignent plaignit plaindra plaindront
plaint plaisantais planque plantait plante planterait pleurait pleut pleuvait pleuve pleuvrait plongea pointait pointe
pointent pointera porta portaient portais portait porte portent posaient pose posent posera poseront poses
positionnaient positionnait positionne positionnent positonne possède possèdent possèderont possédait posséde possédez
possédiez postent postula pourchasse pourra pourrai pourraient pourrais pourrait pourrez pourriez pourront poursuit
poursuivaient poursuive poursuivent poursuivez poursuivra poussait pousse poussent pousses pouvaient pouvais pouvait
pouvez pouvions pouvons pratiquent pratiqueront prenaient prenais prenait prend prendra prendront prends prenez prenne
prennent pressiez priais prie prirent prit privilégie privilégient prmet procurent procède produira produiraient
produirait produiront produisaient produisait produise produisent produit profita profite profitent profitons
programment progresse prohibe projetez projette projettent projetteraient prolongent prononce prononça propage
propagent propageront proposa proposait propose proposent protège provenaient proviennent provient provoquaient
provoque provoquent provoquera provoqueront précharge précipitez précise précisent préconise précède précèdent
précédaient précédait prédisent préempte préfixent préfèrent préfèrera préfèrerais préfères préféreraient préférerait
préoccupe préoccupent préoccupera préparait présentaient présentait présente présentent présentera présenterai
présenteraient présenterait présenteront présentez préserve préservent préside présume présuppose prétend prétendent
prétendis prévaut préviennent prévient prévisualise prévoient prévois prévoit prévoyaient prévoyait prévoyez prêches
prête prêtent publient pue puise puisent puisse puissent puisses puissiez purgeront pus put pèle pèse pèses pète
pénétra périra périront qualifia quantifient querellent quitta quitte quittent quittera quitterez quittes rabat
rabatte rabattent rabattra rabattront raccompagne raccorde raccourcissent raccourcit raccroche raconte racontes
raffole rails rajoute rajoutent ralentiront ralentissent ralentit ramassa ramifie rapatrie rappelle rappellera
rapporta rapporte rapportent rapproche raréfie rassemble rassemblent rassemblèrent rattachera recentrera recevait
recevra recevrez recevront recharge rechargera recherchent recherchera rechignera recombinent recommandait recommande
recommandent recommence recommencent recompresse recompressera reconfigurent reconnais reconnaissaient reconnaissait
reconnaisse reconnaissent reconnaissez reconnait reconnaît reconnaîtra reconnecte reconstitue reconstruit
recontaminent recoupent recouvrent recouvrira recréent recueille recueillent redevienne redimensionne redimensionnent
redimensionnera redirige redirigent redonne redéfinissent redéfinit redémarrent redémarrera redémarrez redéploie
referme reflète reflètent reflètera reflétera refléteraient refléterait reformate refusa refusai refusait refuse
refusera regarda regardais regardait regarde regardent regardera regarderas regardes regardez regrette regretteras
regroupe regroupent rejeta rejette rejettent rejoignent rejoindra relaie relançait relayent release relie relâchent
relève remarqua remarquera remarquerait remarqueront remercie remet remettait remettra remettrait remonte remontent
remplace remplacent remplacera remplaceront remplira remplissait remplisse remplissent remplit remporta renaîtrait
rencontrai rencontrais rencontrait rencontrent rencontrera rencontreront rencontres rend rendait rende rendent rendit
rendra rendrai renferme renferment renforce renforcent renforça renonce renseignent renseignez rentrent rentrera
rentres renverra renverront renvoie renvoient renvoit renvoyaient renvoyait renâclaient repart repasse repassez
replace replie replient repliera replieront reporte reposa reposait repose reposent repousse reprend reprendra
reprendront reprenne reproduise reproduisent reproduit représentaient représentait représente représentent
représentera représenteront requiers requiert requièrent respectaient respectait respecte respectent respecteront
ressemblaient ressemble ressemblent ressembleraient ressembles ressens ressent ressentirais ressentis restaient
restait reste restent restera resterai resteraient resterait resterez resteront restes restitua restitue restons
restreignent restreint retarde retente retiennent retient retira retirera retourna retourne retournent retournera
retournes retrace retransforme retransmet retrouva retrouvaient retrouve retrouvent retrouvera retrouverait
retrouveront retrouvez revenait reverrez reviendra reviendrai reviendrait reviendras reviendront revienne reviennent
reviens revient revérifie reçoit reçoivent reçut rien riez rigole rirent risque risquent risquera rivalisent rna roll
rompt ronfles rougit roule roulent rumines règnent réactiveront réaffecte réagisse réagissent réagit réalisa
réalisaient réalise réalisent réaliseront réalloue réamorce réapparaîtra réapparaîtront réapparente réassemblent
réassocie réchauffe réclama réclame réclament récupèrent récupèrerait réduira réduisent réduit réencode réessaye
réessayera réexécute réexécutera réfléchit réfèrent référencent référençait référera référeront régalent régissent
régit régla réglemente régna réimplémente réindente réinitialise réinitialisera réinstallera réordonne réordonnent
réorganisera répand répartira répartiront répartissent répartit répercutent répertorie réplique répliquent
répliquerait répliqueront répond réponde répondent répondra répète répètent répéteront réserve réservent résidait
réside résident résolvait résolvent résolvez résonnent résoud résoudra résoudrait résout résulte résultent
résulteraient résume résument rétablissent rétablit rétrécissent rétrécit réunirent réunit réussira réussisse
réussissent réussissez réussit réutilise réutilisent réveille réveillent réveillera réveilleraient révoquent révèle
révèlent révéla révélait révélèrent réécrit rêvais rêvait rêvassais rêve sache sachent saches sachiez saigne sais
saisissent saisit sait salsa satisfait satisfasse satisfont saura saurai sauraient saurais saurait sauront sauta saute
sautent sautez sauvegarde sauvegardera sauvent sauvera savaient savais savait savent savez saving savons scanne
scannera scinde scintillent screen scrute semblaient semblait semble semblent semblerait sembles semblez sensibilise
sent sentait sente sentent sentis sentit sera serai seraient serais serait seras serez seront serpentent serrent sert
servaient servait servent servira servirais servit settingsoptions signalait signale signalent signifie signifient
signèrent simplifie simplifient simule simulent simulera situait situe situent soient sois soit solda solde
sollicitent solutionne sombrait sommeille sommes sondera songe sont sors sort sortent sortit soucie souffrent souffres
souhaitait souhaite souhaitent souhaiteraient souhaiterais souhaiterait souhaitez soulage souligne soulignent soulève
soumettra soupçonne sourient sourit souscrive soustrait soutenaient soutiendrait soutiens soutient souviendra
souvienne souvient soyez spécialise spécifiait spécifie spécifient spécifiez spécifiiez stabilise stabilisent
standardise stimule stipule stockait stocke stockent stockera stone stoppe structurera subdivisent subira subissent
subsiste substitue substituera subsume succombent succède succèdent suffirait suffisait suffisent suffit suggèrerait
suggérerait suis suit suivaient suivait suivent suivra suivrait suivrons suivront superpose superposent supervise
supporte supportent supposait suppose supposent supposera supposez supprime suppriment supprimera supprimeront
surcharge surchauffe surclasse surgissent surgit surligne surmonte surplombent surveille surveillent surveilleraient
surveillons surviendront survienne surviennent survient survit survolera suspecte suspend symbolise synchronise
synchronisera synthétise sâagit sème sécha sécurisent sécurisera séjournait séjourne sélectionne sélectionnent
sélectionnera séparaient séparait séparent séparera séparèrent sérialise tapa tape targue tariffs te tenaient tenait
tenta tentaient tente tentent tentera tenteront terminaient terminait termine terminent terminera termineront teste
testent the tiendra tiendrai tiendrait tiendront tienne tiennent tiens tient tira tiraient tirent tirera tolèrent
tomba tombe tombent tombera tomberait tomberas tombes tombez tonde touchait touchent touchera touchez tourna
tournaient tournait tourne tournent tournera tourneraient tousse toussent traduira traduiront traduis traduisent
traduises traduisez traduit traite traitent traitera traiteront traites traitons transcode transcodera transforme
transforment transformera transfèrent transmet transmets transmettent transmettrez transporte transportes traque
travailla travaillaient travaillais travaillait travaille travaillent travaillera travaillerons travailles travaillez
traverse traversent traversera traîne trie trient trompe tronque tronquent trouva trouvai trouvaient trouvait trouve
trouvent trouvera trouverai trouveraient trouverait trouveras trouveront trouves trouvez trébuches tua tue tunnelise
télécharge téléchargent téléchargera téléverse témoigne unissent urines utilisa utilisaient utilisait utilise
utilisent utilisera utiliserai utiliseraient utiliserais utiliserait utiliserez utiliseront utilises utilisez
utilisiez va vaille vais valait valent valident validera vante vantent varie varient vas vaudrait vaudront vaut veille
venaient vend vendait vendent verra verrait verrez verront verrouille verrouillent veuille veuilles veulent veut veux
videz viendra viendrait viendront vienne viennent viennes viens vient vint viole virent vis visait vise visent
visitaient visualise visualisent visualization vit vivais vivait vivons voguaient voient vois voit vole volent vomit
vont voudraient voudrais voudrait voudras voudrez voulaient voulais voulait voulez vouliez voulons voulut vous voyage
voyagea voyageait voyais voyait voyez vécurent vécut vérifiaient vérifie vérifient vérifiera vêtit which ya your
zoomera écarte écartent échangent échantillonne échelonnent échouaient échouait échoue échouent échouera échouerais
échouerait échoueras éclairera éclôt économise économisera écoule écoulent écoulera écoutait écoute écoutent écoutera
écoutèrent écrasa écrase écrasent écrasera écrira écrirait écris écrit écrivait écrive écrivent écrivit éditent
égalise éjecte élargira élargissent élargit élevaient élevait élevez élimine éliminent éloigna éloigne éloignent élève
élèvent élèveront émerge émergent émet émettaient émettent émule émulent épaississent éparpille épellent épie
épinglent épousa éprouvaient éprouvais éprouvent épuisent équipent équivaut établira établissent établit étaient étais
était étala étale étalent étayerait éteigne éteignirent éteindra éteint étend étende étendent étendis étendit étendra
étendront éternue éternuèrent étirait étourdit étudia étudiait étudie étudient étudierait évacueraient évacuerait
évalue évaluent évanouit évertue évite évitent évitera évoluaient évoluait évoque éxécute êtes ôte
`,
);
