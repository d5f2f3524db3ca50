import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb: strong and irregular ones and short ones; the rest ends in -t, -te, -de or -en. */
export const finiteVerbs = lazyWordList(
  () => `
aanvaard acht antwoord baart bad baden bak bakt bakte bakten barst bedacht bedachten bedankt bedoel bedoelt bedroeg bedroegen
bedraagt bedragen begaf begaven begeeft begin beginnen begint begon begonnen begreep begrepen begrijp begrijpt begrijpen
behaal behaalt behaalde behield behielden behoort behoorde behoren bekeek bekeken bekijk bekijkt bekend beklom beklommen beet
beten beloof belooft beloofde bereik bereikt bereikte bereiken berust beschik beschikt beschikte beschouwt beschouwde
beschreef beschreven beschrijft besef beseft besefte beslis beslist besliste beslissen besloeg besloot besloten besluit
besprak bespraken bespreekt bestaat bestaan bestond bestonden betaal betaalt betaalde betalen betekent betekende betreft
betrof betrok betrokken betoogt betoogde bewees bewezen bewijst bezat bezaten bezit bezitten bezoek bezoekt bezocht bezochten
bied biedt bieden bood boden bind bindt binden bond blaas blaast blies bliezen blaft blijf blijft blijven bleef bleven blijk
blijkt blijken bleek bleken blinkt blonk boog bogen buigt bracht brachten breng brengt brengen brak braken breek breekt breken
brand brandt brandde branden daal daalt daalde dalen dacht dachten denk denkt denken deel deelt deelde delen deed deden doe doet
doen deug dien dient diende dienen dook doken duikt draag draagt dragen droeg droegen draai draait draaide draaien dreef dreven
drijft dreig dreigt dreigde dreigen dring dringt drong drongen drink drinkt dronk dronken drukt drukte duurt duurde duren dwing
dwingt dwong dwongen eis eist eiste eisen eet eten at aten eindigt eindigde erken erkent erkende ervaart ervoer fluit floot gaf
gaven geef geeft geven ga gaat gaan ging gingen gebeurt gebeurde gebeuren gebruik gebruikt gebruikte gebruiken geldt gelden
gold golden geloof gelooft geloofde geloven geniet genoot genoten gedraagt gedroeg gleed gleden glijdt goot goten giet groei
groeit groeide groeien groef groeven graaft greep grepen grijpt haal haalt haalde halen hang hangt hing hingen heerst heerste
hef heft hief hieven help helpt hielp hielpen herinnert herinnerde herken herkent herkende hield hielden houd houdt houden hoor
hoort hoorde horen hoop hoopt hoopte hopen huurt huurde ken kent kende kennen keek keken kijk kijkt kijken keer keert keerde
keren kies kiest koos kozen kiezen klaag klaagt klaagde klagen klink klinkt klonk klonken klim klimt klom klommen klopt klopte
knijpt kneep kook kookt kookte kom komt kwam kwamen komen koop koopt kocht kochten kopen kost kostte kostten kosten krijg
krijgt krijgen kreeg kregen kruip kruipt kroop kropen laat laten liet lieten lacht lachte lachten lag lagen lig ligt liggen leg
legt legde leggen leid leidt leidde leiden leed leden lijdt leef leeft leefde leven leek leken lijk lijkt lijken leen leende
leer leert leerde leren lees leest las lazen lezen lever levert leverde leveren liep liepen loop loopt lopen loog logen liegt
luister luistert luisterde maak maakt maakte maakten maken mat maten meet meent meende meldt meldde melden merk merkt merkte
mis mist miste missen nam namen neem neemt nemen noem noemt noemde noemen onderging onderzoekt onderzocht ontbreekt ontbrak
ontdek ontdekt ontdekte ontkent ontkende ontmoet ontmoette ontstaat ontstond ontstonden ontving ontvingen ontvangt ontwikkelt
ontwikkelde opent opende openen overleed overleden overweegt overwoog pakt pakte past paste passen plaatst plaatste praat
praatte probeer probeert probeerde proberen raakt raakte raken reageert reageerde reed reden rijd rijdt rijden reikt reikte
reist reisde reizen rent rende rennen riep riepen roep roept roepen rijst rees rezen rook roken ruikt rust rustte schaadt
scheen schenen schijn schijnt schijnen scheid scheidt schiet schoot schoten schoof schoven schuift schreef schreven schrijf
schrijft schrijven schonk schonken schenkt schrok schrokken schrikt schat schatte schatten sla slaat slaan sloeg sloegen slaap
slaapt sliep sliepen slapen sleep sloop sluit sluiten sloot sloten smelt smolt smeet sneed sneden snijdt speel speelt speelde
spelen sprak spraken spreek spreekt spreken sprong sprongen springt sta staat staan stond stonden stak staken steek steekt
stal stalen steelt start startte steeg stegen stijg stijgt stijgen stelt stel stelde stellen stem stemt stemde stemmen sterft
sterven stierf stierven steun steunt steunde stopt stopte streed streden strijdt studeert studeerde stuit stuitte stuur
stuurt stuurde sturen tel telt telde telt toon toont toonde tonen trad traden treed treedt treden tref treft trof troffen
trek trekt trekken trok trokken twijfelt twijfelde vaar vaart voer voeren varen val valt vallen viel vielen vang vangt ving
vingen vecht vocht vochten verandert veranderde verbergt verborg verbiedt verbood verbindt verbond verblijft verbleef verbruikt
verdween verdwenen verdwijnt verdwijnen verdien verdient verdiende vergeet vergat vergaten vergelijkt vergeleek verhuisde
verhuist verklaart verklaarde verklaren verkoopt verkocht verkochten verkopen verkiest verkoos verlaat verlaten verliet
verlieten verlies verliest verloor verloren vermeldt vermeed verraadt verried verschijnt verscheen verschenen verstaat
verstond vertel vertelt vertelde vertellen vertrek vertrekt vertrok vertrokken vervangt verving verwacht verwachtte verwerft
verwierf verwees verwijst vliegt vliegen vloog vlogen vind vindt vinden vond vonden voel voelt voelde voelen volg volgt volgde
volgen vormt vormde vormen vraag vraagt vroeg vroegen vragen vrees vreest vreesde vriest vroor waagt waait waaide waai wacht
wachtte wachtten wast waste waarschuwt waarschuwde wees wezen wijst wijzen week weken wijkt weet weten wist wisten weiger
weigert weigerde weigeren werk werkt werkte werkten werken werp werpt wierp wierpen wen win wint won wonnen winnen woon woont
woonde wonen weegt woog wogen wekt wekte wens wenst wenste wreef wringt wrong zag zagen zie ziet zien zeg zegt zei zeiden zeggen
zend zendt zond zonden zet zette zetten zing zingt zong zongen zink zinkt zonk zonken zit zitten zat zaten zoek zoekt zocht
zochten zoeken zorg zorgt zorgde zorgen zuigt zoog zweeg zwegen zwijgt zwem zwemt zwom zwommen zweert zwoer zwoeren
`,
);
