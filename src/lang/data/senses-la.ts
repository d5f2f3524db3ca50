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
`;
