// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
aamu ahdisteli aiheuta aiheuttaa aiheuttavat aiheutti aiheuttivat aiheutuvat aikonut aikovat aina ainoat aio aioit
aiotte aja ajaa ajat ajatellut ajattele ajatteli ajele aktivoivat ala alkaa alkavat alko alkoi alkuperäksi
allekirjoitti aloittanut aloittavat aloitti ammuit analysoi anna anneta annoit ansaitsee ansaitset ansaitsi antaa
antautuisi antavat antoi antoivat anyway aptitude armonlaukaus arvosteta asema aseteta asset asumme asuu asuvat auta
autamme auttaa auttaisitte auttanut auttavat avaa avannut avaudu avautuisi avautuvat bagelit binääriset bussipysäkki
croupe delas derivoituva dokumentoi dominoi edellytä edes edustaa ehdi ehdotat ehkä ehti ehtinyt ehtisi elivät
elävöittävät emuloi enää epäilivät epäonnistu epäröinyt erisuuriksi eroaa eroaisi erosi erottele erotti erääntyy
esiinny esiintyi esiintyvät esiintyy esitetä esitteli esittää esitä espanjaa estävät estää et etsimme etsitä ette
ettei fosforyloi haise haittaa hajoittaa hakee halaa halasivat hallitsee hallitsevat hallitsi halua haluaa haluaisi
haluamme haluat haluatte haluavat halumme halunneet halunnut halusi halusit haluta haluttuja haluu harkinnut
harkitsivat harrastat harrastuksesi hassumpi haukkuu hautasi havainnoi havaitsee heijastavat heikennä helpottaa
hengitä herää heti hetkauta hidastavat hiukkaset hoitaa houkuttelee huijasi huiskutti hukkaa huolehti huolehtisi
huolehtivat huoletta huomannut huomasi huomautti huomioida huomioinut huononee huudahti huusi huvita huvittanut
hylkäsi hyväksy hyväksyi hyväksytä hyväksyvät hyväksyy hyökkäsivät hyökänneet häiritse häirittnä hätänä hätäuloskäynti
hätää hävittivät häviä ihailivat iikka ikinä ikipäivänä ilmaantuvat ilmaisee ilmaisevat ilmesty ilmestynyt ilmestyy
ilmoitti imartelee imee indentifioidu integroituu irtisanoutui iske iso isoa isosiskoni istui istuivat italiaa itke
itkee itki itkivät itse itsenäistyi jaa jackie jaeta jahtaa jakaneet jakautuvat jakavat jakoivat jaksa jaksanut
japania japanilaisia jatkoi jo johtaa johti johtui johtuneet johtuvat joi joit jottei joutui jumaloi juna juo
juoksevat juoksivat juonivat juontuvat juonut juot jäi jäivät jäljittele järjestetä jätti jättävät jättää jää kaatui
kaatunut kadehdittava kadu kahta kai kaikki kaipaa kaivautuvat kaljuunnu kamppailevat kanna kannata kannattaa kantaisi
karakterisoi karkasi kastelee kasva kasvoi kata katkaisee katoa katsoi katsonut katsovat kehittyy kehotti keitti
keittiönovi keksinyt keksivät kelpaa kerro kerroit kerrottu kerta kertoi kertoisi kertoivat kertonut kertoo kertovat
kertyvät keräsi kerääntyivät keskeytti keskittyi keskittyy kestitsevät kestää kiduttivat kiellettyjä kielsi kieltäytyi
kieltäytyivät kierretä kietoi kietoo kiinnitti kiinnostanut kiipesi kiistelevät kiiti kiitos kiitti kill kinastele
kiristetä kirja kirjoiteta kirjoittaa kirjoittavat kirjoitti kirjoittivat kirjoitusoikeuksia kiussaa koetti koettu
kohtasi kohtasivat kohtelevat kohteli koikkelehtii koira koitunut kokee koki kokosi kolas kolibri kommentoi kompastui
konfiguroi koostui koostuu koostuvat kopioi kopioida kopioidu kopioitu koristeli korjaudu korostaisi koroteta korvaa
korvausmerkkejä koske koskee kosketa kosketti koskevat kouluttautuvat kuihtui kuiskasi kukkii kuljettavat kulkee
kulkevat kulkivat kuluu kumoa kunnioiteta kuolee kuolet kuolevat kuoli kuollut kuorii kutsu kuukausi kuule kuulostaa
kuultaisi kuulu kuulua kuuluisi kuuluisivat kuulunut kuuluu kuuluvat kuuna kuunnellut kuuntele kuunteli kuvaa kuvaavat
kuvaili kuvasi kuvasimme kuvasivat kuvata kuvioi kyenneet kyennyt kykenee kykenevät kypsyy kysy kysyi kärsit käryä
käsittelee käsitti käske käskevät kävele kävelee kävelet kävelimme kävelivät kävi kävivät käy käymme käyneet käynnisty
käynnistyy käynyt käyskentelee käyt käytetä käytte käytti käyttivät käyttävät käyttäytyvät käyttäytyy käyttää käytä
käytämme käytätte kääntyi kääntäjää laajenneta lainaa lainasi laiskottele laiteta laskee lasketa laskeutuvat laskivat
lataat lataudu latautuu laukea laulanut lauloi leffa lentävät lentää levittävät levittää leviää levytti lihavointia
liikkui liikkuu liiku liikuttanut liikuttavat liittyvät liittyy liittää liity linkittävät linnut lintu lisensoi lisäsi
lisätä lisäänny lisäävät liukenee loiskutti lomakeasiakirjana lopeta lopettaa lopetti loppuu lopu loukkaantunut lue
luet luit lukee lukitsit lukittuu luo luopui luopuvat luota luoteta luotsaa luotti luovat luovutit lupailee lupasi
luulee luulet luuli luulit lähdemme lähenee lähestyi lähestyy lähetti lähettää lähtee lähtevät lähti lämpimänä löi
löydetä löydy löydä löysi löysit löytynyt löytyy löytänyt löytää maailmaa mahdollistaa mahdollistavat mahdollistivat
mahdu mainitse maistui majoituimme maksa maksaa malttaa marginaaleja matkapuhelimia matkustavat matkustivat mene menee
menemme menesty menestyi menette menetti menettävät menetä menevät meni menimme menisi menisivät menivät merkattu
merkitse merkitsee merkitsi merkitä metsästivät metsästänyt mielestäsi miellytä mietit miljonääri minua mitä molemmat
muhinoivat muistuta muistutat muistuttaa muistuttavat mukailee muodostaa muodostavat muodostivat muodostu muodostuivat
muokkaavat muunneta muunnu muuntaa muuntavat muuntui muuta muuteta muutti muuttivat muuttuisi muuttuu muutu myisi myy
myöhästyi myönnetä myönsi myöntyivät määritetä määritit määrittelee määrittää määränpää määräytyvät määrää narraat
nauhoiteta naura nauranut naurata nautti nauttii nauttisi neliöitä neuvotteli nojasi nosteta noudatettu noudattaa
noudattavat nouset nousimme nukahti nukkui nukkunut nukkuu numerointisymbolia nuuskivat näe nähneet nähnyt näki näkisi
näkivät näkynyt näkyvät näkyy näppäimistöstäsi näy näytetä näytteli näytti näyttivät näyttänyt näyttävät näyttää näytä
näytät odota odotit odottaa odottaisivat odottanut oeta ois ojensi ole olemme olestdevp olet olette oletuslaitteeksi
oletustoistolaitteiksi olevar oli olimme olisi olisitte olisivat olit olitte olivat olleet ollu ollut oltu omena
onnistu onnistunut onnistut onnistutko onnistuttu onnistuu oo ope operoi opetit opettaa opiskelee opiskelemme opiskeli
opiskelijoita opiskelisi opiskellut opit osaa osaamme osaat osajoukko osanneet osannut osoitamme osoittaa osoittanut
osoittavat ostanut ostit ostitte ostivat osuvat ota otamme otat oteta ottaisivat ottanut ovat paheksuttava pahempaa
paineta paiskasi pakeni pakota pakotettaisi palaa palasi palauteta palauttaa palauttaisi paljastuu palveli pani
panivat parahti parametrisoit parametriä paranna parantaa parodioisi peittivät peittää pelaa pelaat pelasi pelasimme
pelkäsivät pelkää pelkäävät peri periytyy perjantai perustu perustui perustuu peräänny pese pesee pesevät pesi pessyt
petti pety pidensivät pidä pidät pienemmiksi piileskelet piirittävät piirretä piirrät pilaa pilaisi piti pitivät
pitäisi pitänyt pitäytyy pitää pohjautuu pohjautuvat poikkeavat pointti poisteta poltti potkaisi potkisi prog
puhdistavat puhu puhui puhuit puhuivat puhuneet puhunut puhut puhuta puhuu puhuvat pujahti pukee pukeutui pukeutuu
pumppaa puolsi pure putoa putoat putoilevat putoilivat pyrkii pysty pystyi pystyisi pystymme pystynyt pystytty
pystyvät pystyy pysy pysyisi pysyivät pysytte pysyy pysähdy pysähtyi pyysit pyytäisi pyytänyt pyöri pyörryit päivitetä
päivittyvät päivittyy päivity päivä pärjää pärjäätte pääse pääsi päässeet päässyt päätti päättivät päättyi päättyy
päätyvät päätät rafferty rajaa rajaavat rajoittaa rajoittuvat rakastaa rakensi rakensivat raksitettuna ranskaa
rantautuivat rappaa ratkaise rauhoittuu raunioitui reagoi reitittävät rekisteröi riidelleet riippuu riipu riisunut
riitele riittänyt riitä rikkovat rivinvaihtoa ryhtynyt saa saanut saapunut saarni saata saattaa saattaisi saattaisit
saattavat saatte saavat saavumme saavuta saavutettu saavutti sadut sai saimme saisivat salaisuus salli sallii sallisi
sallita sallittu samaistu samastuvat sammaloidu sankirjastasi sanoi sanoisi sanoit sanoitte sanoivat sanoo sanot
sanovat sarakkeet satuimme satuta satutat satuttanut satutti savua seisoivat seisoo seksiä selitti selvisi selvisivät
selviydy selviät selväksi sepitti seuraa seurustele siedä signaalia siirretäänkö siirry siirtymää siirtyy siis siitä
siivosi sijaitse sijaitsee sijaitsevat sijaitsi sijoittaisi sijoittuu siksi silmäili silti sinut sisälly
sisällysluetteloosi sisältyivät sisältyvät sisältävät sisältää sitoneet skaalaudu soittajaa soittanut soittavat
soittelevat solut soluviitettä sopii sopivat sorkka sotaa sovelleta sovellu soveltuu soveltuvat sovi stallone
suhtautuivat suljeta suljimme sulkee sulkenut suojele suorita suoriteta suorittaa suosivat suostu suostui suostuisivat
suostunut suppene suunnittelee suunnittelemme suunnittelevat suunnitteli suuntasi suuret suuteli suutu syntyi syntymää
syntyvät syrjäyttänyt syyttivät syyttäisi syytä syö syömme syöpöttelimme syöt syötetä syövät säily säilytetä
säilyttävät säilyttääksesi säilyy särki säästöporsas säätelee söi söimme söit tahdo tahtois tahtoneet taipuu
taistelevat taistelivat taitaa tajua tajunnut tajuta tallenneta tallennu tallentuu talleteta tallettaa tapa tapaamme
tapahdu tapahtuisi tapahtuu tapasi tappaisivat tappele tappoi taputa tarjoa tarjoaa tarjoavat tarjoilee tarjopa
tarjosi tarkasteltaviksi tarkistavat tarkisteta tarkkailevat tarkoita tarkoitat tarkoiteta tarkoittaa tarkoittanut
tarkoitti tarpeeksi tarttui tarvinnut tarvita tarvitse tarvitsee tarvitsemme tarvitset tarvitsette tarvitsevat
tarvitsi tarvitsisi tarvitsivat tasoitti tatoebaa taulu tavutat tavuteta tee teeskentelee teet teette tehnyt tehty
teimme teit tekee tekevät teki tekisi tekstinpätkät tekstisolut teroitit terälehdet tiedetä tiedä tiedämme tiedät
tiedätkös tiennyt tiesimme tiesivät tietokantatiedosto tietävät tietää tietääkseni tilaamme tilaatte tilit tippunut
tmpdir toi toimi toimii toimiteta toimivat toipui toisteta toivat toivota toivottuja torjui torkahdit tosissanne
toteuta toteuttaa toteuttaneet toteuttavat toteutti totta trollaavat tue tueta tuhlaa tuhlaat tuhoaa tuhoavat
tuhosivat tuijottivat tukee tukeneet tukenut tukevat tukivat tule tulee tulet tulevat tuli tulisi tulisitte tullut
tulostaa tulosteta tulvi tunne tunnisteta tunnu tunnustavat tunsivat tuntenut tuntevat tuntuu tuo tuoda tuottaa
tuottivat tuovat tutkimme tuu tyhjentävä tykkää tyrkkäsivät tyydytä työllistää työskentele työskenteli työskentelivät
tähditti täsmää täsmäävät täytti täyttävät täyttää täyty täytynee täytä tömisteli töytäisi uhkaavat ui uimme uivat
uloskäynti ulottuu ulotu unohdeta unohdit unohti upoteta uppoaisi uskaltanut usko uskonut uskoo uskot uskota vaadi
vaadita vaaransi vaati vaatii vaatisi vaativat vahingoita vahvistuksena vaihdu vaihtavat vaihtoi vaihtoivat vaihtuvat
vaikuta vaikutat vaikuteta vaikuttaa vaikuttanut vaikuttavat vaikuttivat vaivautua vakavaa vakavissasi vakuutteli
vakuutti valaise valaisee valehtele valehtelee valehtelette valehteli valitsi valittanut valloittavat valmistimme
valmistui valtaistuinpeli valvottu valvovat vannovat varaa varastivat varoi varoitti vastaa vastaavat vastannut
vastustaa vastustavat veisi veivät venäjää verkkoyhteyttä vertailee veso veti vetävät vie viedä vielä vieraili
viettävät vihasi vihasivat vihjailet viikko viimeksi viittaa vilkku virtaa virtaavat virtasi vitsaa vittu vo voi voida
voidaanko voineet voinut voisi voitte voitti voitu voivat vuosi vähene väitti välitettävä välitetä välitti välittäisi
välittänyt välittävät välittää välitä välttämättä väärinkäytät xml yhdistävät yhdistää yhä yksilöi yleni ylijoukko
ylireagoi ylitti ylittävät ylittää yllättivät yllättyisi yllättänyt ylpeili ylätasoja ymmärrettävä ymmärrä ymmärrät
ymmärsi ymmärtäisi ymmärtäneet ymmärtänyt ymmärtää ympäristömuuttuja ympäröi ynnää yritti yrittivät yrittävät yrittää
yönä yöpyi yöpyivät äänestäisi äänikortti
`,
);
