// Written for mtlint from general knowledge of the language; no list was copied.

/** English words and the Latin ones that may render them, a sense a line; see `Language.ownSenses`. */
export const ownSenses = `
beehive,hive|alvearium,alveus,alvearia,cista apium
bee,honeybee|apis
honey|mel,mellitus
beekeeper|apiarius,mellarius
stork|ciconia
crane|grus
heron|ardea
flamingo|phoenicopterus
swallow|hirundo
swift|apus
gull|larus,gavia
eagle|aquila
falcon,hawk|falco,accipiter
owl|noctua,bubo,strix,ulula
vulture|vultur
pigeon,dove|columba,palumbes
duck|anas
goose|anser
swan|cygnus,olor
raven,crow|corvus,cornix
nest|nidus
wolf|lupus
fox|vulpes
bear|ursus
deer|cervus,cerva
hamster|cricetus,mus agrestis
mouse|mus
hedgehog|ericius,erinaceus
beaver|castor,fiber
otter|lutra
seal|phoca,vitulus marinus
whale|balaena,cetus
dolphin|delphinus,delphin
shark|pistrix,squalus,canis marinus
eel|anguilla
trout|salar,tructa,trutta
salmon|salmo
oyster|ostrea,ostreum
mussel|mytilus,conchylium,musculus
crab|cancer
lobster|locusta marina,astacus,homarus
octopus|polypus
spider|aranea,arachne,araneus
butterfly|papilio
firefly|cicindela,lampyris,nitedula
beetle|scarabaeus
moth|tinea,blatta
ant|formica
grasshopper,locust|locusta,gryllus
snail|cochlea,limax
snake|serpens,anguis,coluber
lizard|lacerta,stellio
frog|rana
tortoise,turtle|testudo
olive|oliva,olea,olivarius,olearius
vine,grapevine|vitis,vinea
vineyard|vinetum,vinea
winery,wine cellar|cella vinaria,apotheca,vinaria
wine|vinum,merum
beer|cervisia,zythum
brewery|braxatorium,officina cervisiaria
cheese|caseus,formaticum
butter|butyrum
bread|panis
bakery|pistrina,pistrinum,furnaria
flour|farina
grain,cereal|frumentum,far
barley|hordeum
wheat|triticum
chestnut|castanea
fig|ficus
apple|malum,pomum
pear|pirum
lemon|citreum,malum citreum,limon
mushroom|fungus,boletus
truffle|tuber
salt|sal
saltworks,saltern|salinae,salina
pepper|piper
saffron|crocus,crocum
garlic|alium
onion|cepa
forest,wood|silva,nemus,saltus,lucus
tree|arbor
oak|quercus,robur
pine|pinus
cypress|cupressus
disease,blight|morbus,lues,pestis,tabes,robigo
plague|pestis,pestilentia
bacterium,bacteria|bacterium,microbium
virus|virus
vaccine|vaccinum,inoculatio
vaccination|vaccinatio,inoculatio,insitio
medicine,drug|medicamentum,medicamen,remedium,pharmacum
pill,tablet|pilula,catapotium,pastillus
pharmacy|pharmacopolium,taberna medicinalis,medicamentaria,apotheca
doctor,physician|medicus,archiater
nurse|nutrix,infirmaria,aegrorum ministra
surgeon|chirurgus
surgery|chirurgia,sectio
dentist|dentista,medicus dentarius
patient|aegrotus,aeger,patiens
hospital|nosocomium,valetudinarium,hospitium,infirmarium
ambulance|arcera,autoraeda valetudinaria,currus aegrotorum
wheelchair|sella rotalis,sella rotata,cathedra rotalis
glasses,spectacles|perspicilla,ocularia,conspicilla
thermometer|thermometrum,thermoscopium,mensor caloris
barometer|barometrum,baroscopium
anemometer|anemometrum,ventimetrum
microscope|microscopium
telescope|telescopium,perspicillum
sensor,detector|sensorium,instrumentum sensorium,detectorium,index,sentor,captorium
scanner|scrutatorium,scansorium,machina scrutatoria,scannerus,perscrutator
printer|impressorium,typographum,machina impressoria
copier|machina exscriptoria,photocopiatrum
camera|photomachina,camera photographica,cinematographum
photograph,photo|photographema,imago photographica,lucigraphia
film,movie|pellicula,taeniola,spectaculum cinematographicum,cinema
cinema|cinematographeum,cinematheca
computer|computatrum,ordinatrum,computatorium,supputatrum
laptop|computatrum portabile,ordinatrum portatile
software|programmatura,programma,partes programmatum
app,application|applicatio,programma,applicamentum
website|pagina interretialis,situs interretialis,sedes interretialis
internet|interrete,rete,retis
network|rete,reticulum
email|epistula electronica,cursus electronicus,litterae electronicae
password|tessera,signum,verbum secretum,clavis,tessera secreta
server|servitor,machina ministratoria,computatrum ministrum
screen,display|visorium,quadrum,album,monitorium,scrinium
keyboard|claviatura,plectrologium,clavile
button,knob|globulus,clavus,modulus,bulla,bottonus,fibula
selector|electivus,modulus electivus,electorium,selectivus
switch|interruptorium,mutatrum,commutatrum
pedal|pedale,pedis,pes,calcator
controller,control|moderator,moderatrum,impulsorius,motorius,gubernaculum,regulatrum
lever|vectis
handle,grip|manubrium,ansa,capulus
motor,engine|motrum,motorium,machina,machinamentum
battery|accumulator,pila electrica,accumulatrum
charger|oneratrum,repletorium
plug|obturamentum,spina electrica,furcula
socket|capsella electrica,tabernaculum
cable,cord,wire|funiculus,filum,restis,capulum,fulmentum
robot|robotum,automatum,machina automata,robotus
drone|drona,avicula mechanica,aeronavicula,fucus,velivolum
aeroplane,airplane,aircraft|aeroplanum,aeronavis,velivolum
airship|aeronavis,navis aeria,navis volatica
balloon|follis aerius,aerostatum,pila volatica
helicopter|helicopterum
airport|aeroportus,aeronavium portus
rocket|rucheta,radius,missile
satellite|satelles
spacecraft,spaceship|navis siderea,navis spatialis,cosmonavis
train|tramen,hamaxostichus
railway|ferrivia,via ferrata,via ferrea
station|statio
tram,tramway|ferrivia strataria,transviaria,currus tramviarius
bus|laophorum,autoraeda longa,coenautocinetum
car,automobile|autocinetum,autoraeda,raeda,vehiculum automatum
truck,lorry|autocarrum,autocinetum onerarium,plaustrum
bicycle,bike|birota,bicyclum,birotula,velocipes
motorcycle|autobirota,birota automataria
helmet|galea,cassis
wheel|rota
brake|frenum,sufflamen
tyre,tire|canthus,cummis rotae
boat|cymba,linter,navicula,scapha,phaselus
ship,vessel|navis,navigium
ferry|navis traiectoria,ponto,navigium transvectorium
sail|velum,carbasus
anchor|ancora
harbour,port|portus
lighthouse|pharus,turris luminaria
canal,channel|canalis,fossa,euripus
bridge|pons
dam|moles,agger,saeptum
aqueduct|aquaeductus,ductus aquarum
well|puteus
fountain|fons
reservoir|receptaculum aquae,castellum,lacus
pump|antlia,haustrum,machina hydraulica
pipe,tube|fistula,tubus,tubulus,canalis
valve|valvula,epistomium
filter|colum,filtrum,saccus
lock|sera,claustrum
key|clavis
door|ianua,ostium,fores
window|fenestra
roof|tectum
tower|turris
castle|castellum,arx,castrum
wall|murus,paries,moenia
stair,stairs|scalae,gradus
lift,elevator|anabathrum,cella scansoria,ascensor
museum|museum,musaeum
library|bibliotheca
archive|tabularium,archivum
gallery|pinacotheca,porticus
theatre,theater|theatrum
manuscript|manuscriptum,codex,liber manu scriptus
parchment|membrana,pergamena,membranaceus,pergamenus
scroll|volumen,rotulus
codex|codex
book|liber,volumen
page|pagina
ink|atramentum
pen|calamus,stilus,penna
painting|pictura,tabula picta,tabula
forgery,fake|falsamentum,adulterinum,falsum,subditicium
forger|falsarius,falsator
sculpture,statue|statua,signum,simulacrum,sculptura
mosaic|opus musivum,musivum
coin|nummus,moneta
treasure|thesaurus,gaza
excavation|effossio,excavatio
grave,tomb|sepulcrum,tumulus,bustum
bell|campana,tintinnabulum,nola
organ|organum
violin|violina,fidicula,fides
flute|tibia,fistula
drum|tympanum
choir|chorus,symphoniaci
concert|concentus,symphonia,acroama
festival|feriae,dies festi,festivitas,celebritas
prize,award|praemium,palma,bravium
cup|poculum,calix,scyphus,crater
medal|numisma,nomisma,insigne
match,game|certamen,ludus,lusus
race|cursus,certamen
competition,contest,championship|certamen,certatio,contentio,agon
team|turma,manus,grex,caterva,globus
player|lusor
captain|dux,ductor,praefectus
coach,trainer|exercitor,magister,lanista,exercitator
referee|arbiter,iudex
spectator|spectator
ball|pila,follis
court|iudicium,tribunal,curia,forum
judge|iudex,quaesitor
lawyer,advocate|advocatus,patronus,causidicus,iurisconsultus
plaintiff|actor,petitor,accusator
defendant|reus,is qui accusatur
witness|testis
trial,lawsuit|causa,lis,iudicium,processus
verdict,judgement,ruling|sententia,iudicium,decretum
law,act|lex,ius
decree|decretum,edictum
fine|multa,poena
contract|pactum,contractus,conventio
licence,permit|licentia,permissio,diploma,venia
guarantee,warranty|fideiussio,cautio,sponsio,satisdatio,cautela
insurance|assecuratio,cautio
tax|vectigal,tributum
mayor|magister civium,praefectus urbis,burgimagister,sindicus
minister|minister,administer
president|praeses,praesidens
council|consilium,concilium,senatus,curia
committee|delecti,consilium,comitatus
guild|collegium,guilda,corpus,sodalitas
merchant,trader|mercator,negotiator,institor,venditor
fisherman,fisher|piscator
farmer,peasant|agricola,rusticus,colonus
miller|molinarius,molitor,pistor
smith,blacksmith|faber ferrarius,faber
carpenter|faber tignarius,lignarius,carpentarius
potter|figulus
weaver|textor
tailor|sartor,vestitor,sarcinator
shoemaker|sutor
baker|pistor,furnarius
cook|coquus
innkeeper|caupo,hospes
inn,tavern|caupona,taberna,deversorium,hospitium
hotel|deversorium,hospitium
shop|taberna,tabernaculum
market|forum,mercatus,nundinae,macellum
factory|fabrica,officina
company,firm|societas,consortium
bank|argentaria,mensa,taberna argentaria
foundation|fundatio,institutum
volunteer|voluntarius
researcher|investigator,inquisitor,indagator,scrutator
scientist|physicus,vir doctus,scientiae peritus
expert|peritus
engineer|machinator,ingeniarius
architect|architectus
librarian|bibliothecarius,bibliothecae praefectus
teacher|magister,praeceptor,doctor
pupil,student|discipulus,alumnus,studens,scholaris
university|universitas,studiorum universitas,academia,athenaeum
school|schola,ludus
laboratory|laboratorium,officina,ergasterium
observatory|specula,observatorium
machine,device|machina,instrumentum,apparatus,machinamentum
device,instrument,tool|instrumentum,ferramentum,utensile
return|redditio,restitutio,redditorius,restitutorius,restituendus
lending,loan|commodatio,mutuum,commodatum
borrower|mutuator,commodatarius
sharing|communicatio,participatio,communicandus,participandus
repair|refectio,reparatio,sartura,reficiendus,reparandus
cleaning|purgatio,mundatio,emundatio
needle|acus
thread,yarn|filum,linum,licium
bobbin,spool|bobina,fusulus,glomus,fusus
seam,stitch|sutura,punctum
sewing|suendi,sutura,sutorius
cloth,fabric|pannus,textile,textum,tela
wool|lana
silk|sericum,bombyx
cotton|gossypium,xylinum
linen|linum,linteum
oil|oleum
lubricant|lubricum,unguen
grease|axungia,adeps,pinguedo
plastic|materia plastica,plasticum
glass|vitrum
paper|charta,papyrus
wood|lignum,materia
stone|lapis,saxum
brick|later
concrete|concretum,opus caementicium,beto
steel|chalybs
bronze|aes
gold|aurum
silver|argentum
lead|plumbum
coal|carbo
gas|gasum,gas
fuel|materia combustibilis,pabulum,ignis alimentum
electricity|electricitas,vis electrica
solar|solaris
panel|tabula,lamina,quadrum
turbine|turbina,turbo
windmill|mola ventosa,molendinum ventorum,pneumatica mola
mill|mola,molendinum,pistrinum
furnace,oven|fornax,furnus,clibanus,caminus
stove|fornacula,focus
lamp|lucerna,lampas,lychnus
candle|candela,cereus
mirror|speculum
clock,watch|horologium
bell tower|turris campanaria,campanile
umbrella|umbella,umbraculum
shoe|calceus
hat|petasus,pilleus
glove|digitabulum,manica
map|tabula geographica,charta geographica
glacier|glacies,moles glaciata,glaciarium,conglaciatio
ice|glacies,gelu
snow|nix
avalanche|lavina,nivium ruina,moles nivium,labina
earthquake|terrae motus
volcano|vulcanus,mons ignivomus,mons ignifer
flood|inundatio,diluvium,eluvio,diluvies
drought|siccitas,ariditas
storm|tempestas,procella
cloud|nubes,nubilum
walker|ambulator,vagus
rain|pluvia,imber
wind|ventus
mountain|mons
hill|collis,tumulus
valley|vallis,convallis
cave|spelunca,antrum,caverna,specus
river|flumen,fluvius,amnis
lake|lacus
spring|fons
hot spring|thermae,aquae calidae
island|insula
coast,shore|litus,ora
swamp,marsh|palus,lacuna
meadow|pratum
garden|hortus
street,road|via,platea
square|platea,area,forum
village|vicus,pagus
town,city|oppidum,urbs,civitas,municipium
suburb|suburbium
house|domus,aedes
farm|villa,fundus,praedium
stable|stabulum,equile
barn,granary|horreum,granarium
well-being,health|valetudo,salus,sanitas
warning|monitio,monitus,admonitio
danger|periculum,discrimen
survey,census|census,recensio,numeratio,recensus
report|relatio,renuntiatio,commentarius
newspaper|acta diurna,ephemeris,diarium
journalist|diurnarius,ephemeridum scriptor,actuarius
radio|radiophonia,radiophonum
television|televisio,televisorium
telephone,phone|telephonum,telephonium
experiment|experimentum,tentamen
energy|energia,vis
speed|velocitas,celeritas
weight|pondus
length|longitudo
temperature,heat|temperatura,calor
size|magnitudo
old,ancient|antiquus,vetus,priscus,vetustus
new|novus,recens,novellus
big,large,great|magnus,grandis,ingens,amplus
small,little|parvus,exiguus,minutus,parvulus
fast,quick|celer,velox,citus,rapidus
white|albus,candidus
black|niger,ater
red|ruber,rufus,rubeus
blue|caeruleus,lividus
green|viridis
yellow|flavus,luteus,croceus
golden|aureus,auratus
silvery|argenteus,argentatus
wooden|ligneus
secret|secretus,arcanus,occultus
mobile,portable|portabilis,mobilis,gestabilis
electric|electricus
electronic|electronicus
digital|digitalis,numericus
automatic|automatus,automatarius,sua sponte
wheeled|rotalis,rotatus
sewing machine|machina sutoria,machina suendi
washing machine|machina lavatoria,machina lavandi
pressure cooker|olla pressoria,cacabus pressorius
lighthouse keeper|phari custos
luminous|luminarius,lucens,luminosus
alpine|alpinus,alpium
wintry|hibernus,hiemalis,brumalis
northern|septentrionalis,borealis,aquilonaris
southern|meridionalis,australis,meridianus
eastern|orientalis,eous
western|occidentalis,hesperius
river,fluvial|fluvialis,fluviatilis,flumineus
weather|tempestas,meteorologicus,caelum
meteorological|meteorologicus
marine research|investigatio marina
photocopy|exemplar photographicum
sketch,draft|adumbratio,delineatio
copy|exemplar,apographum
edition|editio
author|auctor,scriptor
editor|editor
publisher|editor,domus editoria
translator|interpres,translator
translation|translatio,interpretatio,conversio
letter|epistula,litterae
message|nuntius
news|nuntii,acta
announcement|nuntiatio,denuntiatio,edictum
poster|affixum,libellus,foliolum
ticket|tessera,scidula,scheda,scida,tessera viatoria
passenger,traveller|vector,viator,peregrinator
tourist,visitor|periegetes,peregrinator,hospes,visitor
guide|dux,ductor,monstrator
journey|iter,peregrinatio
driver|auriga,autoraedarius,raedarius,gubernator
pilot|gubernator,aeroplaniga
sailor|nauta,nauticus
crew|nautae,remiges
captain|navarchus,praefectus
soldier|miles
army|exercitus
war|bellum
peace|pax
treaty|foedus,pactum
king|rex
queen|regina
prince|princeps
bishop|episcopus,antistes,pontifex
priest|sacerdos,presbyter
monk|monachus,coenobita
monastery|monasterium,coenobium,claustrum
church|ecclesia,templum,aedes sacra
cathedral|ecclesia cathedralis,templum cathedrale
temple|templum,fanum,delubrum,aedes
altar|ara,altare
chapel|sacellum,aedicula
cross|crux
angel|angelus
feast|convivium,epulae,cena
meal|cena,prandium
kitchen|culina
pot|olla,cacabus,lebes
pan|patella,sartago
knife|culter
spoon|cochlear,ligula
fork|furca,furcula,fuscinula
plate|patina,catillus,discus
bottle|lagoena,ampulla
barrel,cask|dolium,cupa
jug|urceus,urna
basket|corbis,sporta,cista,canistrum
box,chest|arca,capsa,cista,theca
bag|saccus,pera,bulga
case|theca,capsa,involucrum
cover,lid|operculum,operimentum,tegmen
chair|sella,cathedra
table|mensa
bed|lectus,cubile
lamp|lucerna
bell|tintinnabulum
rope|funis,restis,rudens
chain|catena
nail|clavus
screw|cochlea
hammer|malleus
saw|serra
axe|securis
spade,shovel|pala,rutrum
plough|aratrum
ladder|scalae
scissors|forfex
pin|acicula,spina
belt|cingulum,zona,balteus
ring|anulus
crown|corona,diadema
shield|scutum,clipeus
sword|gladius,ensis
spear|hasta,pilum,lancea
bow|arcus
arrow|sagitta
flag|vexillum
boot|caliga
mask|persona,larva
doll,puppet|pupa,neurospaston
toy|crepundia,ludicrum
dice|alea,tessera
card|charta,chartula
chess|latrunculi,scacci
runner|cursor
rower|remex
swimmer|natator
rider,horseman|eques
wrestler|luctator
boxer|pugil
archer|sagittarius
fencing|ars gladiatoria,gladiatura
swimming|natatio
rowing|remigatio,remigium
running|cursus,cursura
jump|saltus
skiing|nartatio
skate|sola ferrata,patinus
sled,sledge|traha,trahea
referee|arbiter
finish line|meta,linea finalis
start|carceres,initium
victory,win|victoria
defeat|clades
winner,victor|victor
record|commentarius,summum
league|foedus,consociatio
spectators|spectatores
stadium|stadium
arena|arena,harena
swimming pool|piscina,natatorium
gymnasium,gym|gymnasium,palaestra
club|sodalitas,circulus,societas
member|sodalis,socius,membrum
chairman|praeses,praefectus,moderator
secretary|scriba,secretarius
director|moderator,director,rector,praefectus
manager|procurator,curator
owner|dominus,possessor
founder|conditor,fundator
inventor|inventor,repertor
invention|inventum,inventio
discovery|inventio,repertum
maker,manufacturer|fabricator,opifex,effector
customer|emptor,cliens
seller|venditor
buyer|emptor
price|pretium
cost|sumptus,impensa
money|pecunia
wage|merces,stipendium
profit|lucrum,quaestus
loss|damnum,detrimentum,iactura
debt|debitum,aes alienum
fund|pecunia,fiscus,aerarium
gift|donum,munus
insurance policy|syngrapha assecurationis
accident|casus,calamitas
rescue|salus,liberatio,servatio
fire|incendium,ignis
firefighter|vigil,siphonarius
police|vigiles,custodia publica,biocolytae
policeman|vigil,custos publicus,biocolyta
thief|fur,latro
prison|carcer
prisoner|captivus
murder|caedes,homicidium
theft|furtum
suspicion|suspicio
proof,evidence|argumentum,testimonium,documentum
oath|iusiurandum,sacramentum
court hearing|cognitio,audientia
appeal|appellatio,provocatio
damage|damnum,detrimentum
wound|vulnus
pain|dolor
fever|febris
cough|tussis
cure,treatment,therapy|curatio,medela,therapia,cura
blood|sanguis,cruor
bone|os
heart|cor
eye|oculus
ear|auris
hand|manus
foot|pes
tooth|dens
skin|cutis,pellis
hair|capillus,coma
sleep|somnus
dream|somnium
death|mors
birth|partus,natales
child|infans,puer
mother|mater
father|pater
student|discipulus,studens
lesson|lectio,schola
examination,test|probatio,examen,periclitatio
degree|gradus
science|scientia,doctrina
physics|physica
chemistry|chemia,chymia
mathematics|mathematica
history|historia
archaeology|archaeologia
archaeologist|archaeologus,antiquitatum peritus
geologist|geologus
astronomer|astronomus,astrologus
biologist|biologus
botanist|botanicus,herbarius
lichen|lichen
moss|muscus
seaweed,algae|alga,fucus
reed|arundo,calamus,canna
grass|gramen,herba
flower|flos
leaf|folium,frons
root|radix
seed|semen
branch|ramus
bark|cortex
fruit|fructus,pomum
harvest|messis
vintage,grape harvest|vindemia
sowing|satio,sementis
irrigation|irrigatio,rigatio
fertiliser,manure|stercus,fimus,laetamen
cattle|pecus,armentum,boves
cow|vacca,bos
sheep|ovis
goat|capra
pig|sus,porcus
horse|equus
donkey|asinus
mule|mulus
dog|canis
cat|feles,cattus
rabbit,hare|cuniculus,lepus
hen,chicken|gallina,pullus
rooster,cock|gallus
egg|ovum
feather|penna,pluma
wing|ala
tail|cauda
horn|cornu
herd,flock|grex,armentum
shepherd|pastor,opilio
hunter|venator
fishing|piscatio,piscatus
net|rete
hook|hamus
`;
