import type { Language } from '../core/language';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-fi';
import { clauseWeights } from './data/clause-weights-fi';
import { compoundJoint } from './data/compound-joint-fi';
import { endingWeights } from './data/ending-weights-fi';
import { finiteVerbs } from './data/finite-verbs-fi';
import { homographs } from './data/homographs-fi';
import { knownNames } from './data/known-names-fi';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-fi';
import { roots } from './data/roots-fi';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-fi';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { neutral } from './neutral';
import { stemFinnish } from './stemming/finnish';
import { withoutNameCase } from './stemming/finnish-name-cases';
import { areSpeltApart } from './stemming/finnish-spellings';
import { wordList } from './word-list';

export const fi: Language = {
  ...neutral,
  tag: 'fi',
  name: 'Finnish',
  endonym: 'suomi',
  menuNames: [
    'Finnish language',
    'Suomen kieli',
    'Suomeksi',
    'FI',
    'Fin',
    'Finnois',
    'Finnisch',
    'Finlandés',
    'Finska',
  ],
  scripts: ['Latin'],
  peoplesInSmall: true,
  quotes: {
    pairs: [
      { open: '”', close: '”', inside: 'none', role: 'primary' },
      { open: '»', close: '»', inside: 'none', role: 'tolerated' },
      { open: '’', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: "'", close: "'", inside: 'none', role: 'nested' },
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '«', close: '»', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: '–',
  },
  apostrophe: 'curly',
  apostropheWords: wordList(`'n' 'n n'`),
  spacing: {
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'nbsp',
      '€': 'nbsp',
      ',': 'none',
      '.': 'none',
      '…': 'either',
      ')': 'none',
      ']': 'none',
    },
  },
  sentence: {
    terminators: '.!?…',
    titles: wordList(`esim. mm. ks. vrt. ts. nk. ns. t:mi. prof. toht. tri. fil. maist. kand. lis. pros. n. noin. n:o.
kenr. ev. evl. kapt. ltn. kers. alik. hra. rva. nti. pres. pj. toim. joht. ins. arkkit. dos. apul. vs. v:n. kpl:n. kok. sd.
sit. rkp. kd. vas. vihr. psyk. st. mr. mrs. ms. dr. lat. engl. ruots. saks. ransk. ven. vir. kreik. p:nä. tod.näk.`),
    abbreviations:
      wordList(`jne. yms. ym. tms. jms. jkn. jnk. jklle. jtk. jtak. em. eo. ao. ko. ed. seur. huom. liit. luk. lk. s. ss. kpl.
kk. vko. vk. klo. min. sek. t. h. v. vv. pv. pvm. pnä. alk. synt. k. kuol. eaa. jaa. ekr. jkr. e.kr. j.kr. p. puh. fax. os.
mk. mrd. milj. tuh. ha. km. kg. cm. mm². l. dl. krs. as. myöh. aik. yht. enint. väh. keskim. tav. tark. eli. par. mom. pyk. art.
vol. nro. no. n:ot. kuv. taul. oy. ab. oyj. ky. inc. ltd. co. corp. jr. sr. r.y. ry. r.s. rek. til. tilav. sis. ilm. arv. hlö.
hv. jv. et. al. ibid. op. cit. tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.
ma. ti. ke. to. pe. la. su. u.s. u.s.a. u.k. d.c.`),
    ordinalStop: true,
    examples: [
      { text: 'Kokous pidetään 3. toukokuuta 2024.‖ Sen avaa pormestari.' },
      { text: 'Se tapahtui vuonna 2024.‖ Kukaan ei huomannut mitään.' },
      { text: 'Ovet avataan klo 12.30.‖ Liput maksavat 9,50 euroa.' },
      { text: 'Torilla myydään esim. marjoja, sieniä jne.‖ Hinnat ovat nousseet.' },
      { text: 'Torilla myydään marjoja, sieniä jne. koko kesän ajan.' },
      { text: 'Mukana olivat mm. Turun ja Oulun edustajat.‖ Tampere jäi pois.' },
      { text: '”Lähden heti”, hän sanoi.‖ Ovi sulkeutui.' },
      { text: '”Minne menet?” kysyi vartija.‖ Mies ei vastannut.' },
      { text: 'EU:n komissio antoi lausunnon.‖ NATO:ssa asiaa ei ole käsitelty.' },
      { text: 'J. R. Virtanen saapui.‖ On myöhä.' },
      { text: '1900-luvun alussa kaupungissa asui 5 000 ihmistä.‖ Nyt heitä on 40 000.' },
      { text: 'Hän sijoittui 4. sijalle.‖ Voittaja tuli Lahdesta.' },
      { text: 'Sivusto www.esimerkki.fi on suljettu.‖ Se avataan maanantaina.' },
      { text: 'Odotimme… ja sitten ovi aukesi!‖ Vihdoin.' },
      { text: 'Ks. s. 14 ja vrt. luku 3.‖ Loppu puuttuu.' },
      { text: 'Kirkko rakennettiin n. 1750.‖ Se paloi kahdesti.' },
      { text: 'Palkkio on 2 milj. euroa.‖ Sen maksaa säätiö.' },
    ],
  },
  words: {
    // What begins a compound has no ending of a place: `talossaoli`.
    seams: {
      unlike:
        /\p{L}{3}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)(?=(?:oli|olivat|ovat|olisi|joka|jotka|mutta|koska|sekä|kuin|eikä|myös)$)/u,
    },
    articles: [],
    contractions: [],
    prepositions:
      wordList(`ilman ennen kohti vailla pitkin lähellä keskellä ympäri vasten vastoin paitsi läpi halki yli ali
alle alla päällä päälle edessä eteen takana taakse vieressä viereen sisällä sisään ulkopuolella ulkopuolelle välillä väliin
aikana jälkeen takia vuoksi ansiosta avulla mukaan kanssa kautta varten suhteen johdosta sijaan sijasta puolesta puolella
puolelle luona luo luokse keskuudessa joukossa lisäksi huolimatta saakka asti alkaen lähtien mennessä kuluttua sitten kohtaan
kohdalla perusteella nojalla yhteydessä osalta päin`),
    alternatives: ['tai', 'vai'],
    conjunctions: wordList(`ja tai sekä että mutta vaan joko kun koska jos vaikka jotta eli kuin kuten mikäli sillä siis
joten jottei ettei ellei eikä enkä etkä emmekä ettekä eivätkä älkää muttei koskei kunnes joskin niin saati taikka kunhan
ennenkuin jollei vaikkei siksi niinpä`),
    pronouns:
      wordList(`minä sinä hän me te he se ne minun sinun hänen meidän teidän heidän sen niiden minua sinua häntä meitä
teitä heitä sitä niitä minut sinut hänet meidät teidät heidät minulla sinulla hänellä meillä teillä heillä sillä niillä minulle
sinulle hänelle meille teille heille sille niille minulta sinulta häneltä meiltä teiltä heiltä siltä niiltä minussa sinussa
hänessä meissä teissä heissä siinä niissä minusta sinusta hänestä meistä teistä heistä siitä niistä minuun sinuun häneen
meihin teihin heihin siihen niihin tämä tuo nämä nuo tämän tuon näiden noiden tätä tuota näitä noita tässä tuossa näissä
noissa tästä tuosta näistä noista tähän tuohon näihin noihin tällä tuolla näillä noilla tältä näiltä tälle tuolle näille
noille tänä noina näinä tuona siksi täksi joka jotka jonka joiden joita jota jossa joissa josta joista johon joihin jolla
joilla jolta joilta jolle joille jona joina joksi mikä mitkä minkä mitä missä mistä mihin millä miltä mille miksi kuka
ketkä kenen ketä kenellä kenelle keneltä kenestä keneen kumpi kumman kumpaa kumpikin kumpikaan joku jokin jonkun jonkin
jotakin jotain jokaista jossakin jossain josta-kin jokainen jokaisen jokaiselle jokaisella kaikki kaiken kaikkien kaikkia
kaikkea kaikille kaikilla kaikissa kaikista kukaan ketään kenenkään mikään mitään minkään itse itsensä itseään itselleen
itsestään molemmat molempien molempia toisensa toisiaan toistaan muu muut muun muiden muita muuta muille muilla muissa
muista eräs erään eräät eräiden eräitä`),
    auxiliaries:
      wordList(`on ovat olen olet olemme olette oli olin olit olimme olitte olivat olisi olisin olisit olisimme
olisivat ollut olleet olla ole oltu oltiin ollaan lienee lienevät olevan oleva olevat olevien ei en et emme ette eivät älä
älkää voi voivat voin voit voimme voitte voisi voisivat voisin voidaan voitiin voitaisiin voineet voinut voitu pitää pitäisi
piti pitänyt täytyy täytyi saa saavat saan saisi saisivat sai saivat saanut saaneet saadaan saatiin aikoo aikovat aikoi
pystyy pystyvät pystyi pysty tulee tulevat tuli tulivat tulisi tullut tulleet täytyisi lie`),
    others: wordList(`myös vain jo vielä nyt sitten niin näin noin hyvin erittäin varsin melko aika liian kovin enemmän
eniten vähemmän vähiten paljon vähän usein joskus aina koskaan harvoin ehkä kenties tosin kuitenkin silti muun toisaalta
esimerkiksi lähes jopa juuri edes enää eilen tänään huomenna täällä siellä tuolla tänne sinne tuonne täältä sieltä
missään ainakin ainoastaan pelkästään lähinnä etenkin erityisesti varsinkin yhä taas jälleen heti pian kohta myöhemmin
aiemmin aikaisemmin ennen lopulta lopuksi ensin ensiksi samalla samaan sama samat saman samoin saakka tosiaan todella varmasti
tietenkin luonnollisesti toki kai kyllä joo ei-kä useat useita useiden monet monien monia moni monta muutama muutaman muutamia
kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksi yhden yhtä kahden kolmen neljän viiden yhdessä
eri oma oman omat omia omaa ainoa ainoan koko itse kerran kuinka milloin miten millainen sellainen tällainen
sellaisen tällaisen sellaista tällaista sellaiset tällaiset sellaisia tällaisia siten täten tällöin silloin jolloin pois vai takaisin tahansa
vastaan ikinä ulos ihan täysin yhtään tarpeeksi kiinni oikein melkein edelleen aivan yleensä pitkään liikaa hieman mukana
mukanaan ollenkaan lainkaan kokonaan tuskin uudelleen nopeasti osittain todennäköisesti kuitenkaan enintään vähintään
yhteensä mieluummin paremmin ylös alas auki viime ensi ohi täynnä muutamien muutamat muutamissa saattaa saattavat saattoi
saattaisi jolleivät onko ovatko eikö eivätkö parhaillaan nykyisin nykyään vastaavasti etupäässä suurin suurimman
aluksi viimein vihdoin edellä ohella sikäli myöskään minne tarkalleen suoraan`),
    // Finnish has postpositions, and its adverbs and negations end sentences; what is left are conjunctions, relative
    // pronouns in the cases that only those have (joista, joilla are also streams), and intensifiers.
    wholeEnds: ['tai ei'],
    cannotBreakOff: wordList('vai jopa peräti vieläpä lähes noin'),
    cannotEnd:
      wordList(`ja tai sekä että jotta koska mikäli kuin kuten eli joten jottei ettei ellei kunnes jotka jonka joiden
johon erittäin muttei taikka joskin mutta vaan kun jossa josta jolla jolta jolle
etteivät etten ettet ettemme ettette elleivät jollei jotteivät eikä enkä etkä eivätkä emmekä ettekä jopa peräti vieläpä`),
    speakers: wordList(
      `minä minun minua minulle minulla minut me meidän meitä meille meillä meidät sinä sinun sinua sinulle te teidän teitä teille mä mun sä sun`,
    ),
    stressedTwice: wordList('uudelleen uudestaan aina yhä pian toinen vanha'),
    naming: wordList(`nimi nimeltään`),
    mayDouble:
      wordList(`niin hyvin kyllä ei joo no oi hei voi hoh ha hah he kovin aina yhä heti hiljaa pikku pitkä pitkän
iso suuri vanha kaukana kauan toinen uudelleen uudestaan jaa juu vau bla oho hys hyi hip tik tak kop koputi
pian moi tuut pim pom bora duran boutros sing wagga walla pago lang baden talk mahi aku dik dum gogo new_york
puoli kerran yhden sen_ja_sen sitä tätä`),
    nameConnectors: wordList(`ja de du des la le von van der den af of and the di da del al el ibn bin & y san santa`),
    nameTitles:
      wordList(`herra rouva neiti tohtori professori dosentti maisteri insinööri ministeri pääministeri ulkoministeri
valtiovarainministeri sisäministeri oikeusministeri puolustusministeri opetusministeri ympäristöministeri presidentti
varapresidentti ex-presidentti tasavallan_presidentti kansanedustaja europarlamentaarikko kaupunginjohtaja kunnanjohtaja
pormestari apulaispormestari kuvernööri senaattori suurlähettiläs lähettiläs komissaari puheenjohtaja varapuheenjohtaja
pääsihteeri sihteeri johtaja toimitusjohtaja pääjohtaja ylijohtaja talousjohtaja tutkimusjohtaja tutkija 
emeritusprofessori kenraali amiraali eversti everstiluutnantti majuri kapteeni luutnantti kersantti korpraali sotamies
poliisipäällikkö rikoskomisario komisario ylikomisario tuomari asianajaja syyttäjä valtakunnansyyttäjä kuningas kuningatar
prinssi prinsessa herttua herttuatar kreivi kreivitär paroni keisari sulttaani emiiri paavi piispa arkkipiispa kardinaali
pastori kirkkoherra rabbi imaami pyhä isä veli sisar tiedottaja viestintäjohtaja päävalmentaja valmentaja maalivahti
hyökkääjä puolustaja näyttelijä ohjaaja laulaja kirjailija toimittaja taiteilija säveltäjä kapellimestari historioitsija
ekonomisti pääekonomisti analyytikko miljardööri yrittäjä perustaja entinen nykyinen sir lord lady mr mrs ms dr`),
    genericNouns: wordList(`järjestö komitea toimikunta valiokunta neuvosto valtuusto lautakunta yhdistys säätiö liitto
keskusliitto ammattiliitto unioni allianssi liiga koalitio yhtiö osakeyhtiö yritys konserni tytäryhtiö pankki keskuspankki
rahasto vakuutusyhtiö pörssi osuuskunta puolue liike rintama ryhmä kerho seura joukkue laitos instituutti akatemia koulu
lukio opisto yliopisto korkeakoulu ammattikorkeakoulu tiedekunta laboratorio keskus tutkimuskeskus observatorio museo
kirjasto teatteri ooppera galleria festivaali ministeriö virasto osasto jaosto yksikkö toimisto hallinto hallitus eduskunta
parlamentti senaatti kongressi edustajainhuone oikeus tuomioistuin käräjäoikeus hovioikeus lähetystö suurlähetystö
konsulaatti poliisi armeija laivasto ilmavoimat rykmentti prikaati pataljoona joukko miliisi kaarti valtio maa kansakunta
kuningaskunta keisarikunta tasavalta ruhtinaskunta maakunta lääni piiri kunta kaupunki kylä kaupunginosa pääkaupunki saari
saaristo niemi niemimaa manner meri valtameri lahti salmi kanava joki puro järvi lampi pato vuori vuoristo tunturi mäki
laakso tasanko autiomaa metsä puisto kansallispuisto puutarha ranta rannikko katu tie bulevardi aukio tori silta tunneli
moottoritie rautatie asema lentoasema lentokenttä satama stadion halli areena palatsi linna torni tuomiokirkko kirkko kappeli
luostari moskeija temppeli synagoga hautausmaa sairaala klinikka hotelli ravintola kauppa kauppakeskus tehdas kaivos
voimalaitos maatila verkko alusta sivusto sovellus ohjelma ohjelmisto hanke projekti suunnitelma operaatio aloite kampanja
järjestelmä malli sarja elokuva albumi romaani kirja lehti sanomalehti aikakauslehti radio televisio kustantamo studio merkki
palkinto cup mestaruuskilpailut turnaus kisat laki asetus sopimus pöytäkirja direktiivi perustuslaki konferenssi kokous
huippukokous foorumi näyttely messut heimo kansa suku taistelu sota vallankumous piiritys hirmumyrsky taifuuni myrsky
tulivuori maanjäristys alus laiva satelliitti raketti luotain lentokone juna komeetta planeetta`),
    directions: [
      wordList('pohjoinen pohjois pohjoisen'),
      wordList('etelä etelä- eteläinen'),
      wordList('itä itäinen'),
      wordList('länsi läntinen'),
    ],
    contrasts: [
      wordList('etu taka etummainen takimmainen'),
      wordList('sisä ulko sisempi ulompi'),
      wordList('pystysuora vaakasuora pysty vaaka'),
      wordList('yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona miljardi'),
      wordList(
        'pohjoinen etelä itä länsi pohjois etelä- pohjoisen eteläinen itäinen läntinen koillinen luode kaakko lounas keski',
      ),
      wordList('ensimmäinen toinen kolmas neljäs viides'),
      wordList('mies nainen poika tyttö miesten naisten poikien tyttöjen'),
      wordList('ylempi alempi ylä ala'),
      wordList('vanha uusi entinen'),
      wordList('kansallinen kansainvälinen alueellinen paikallinen valtakunnallinen'),
      wordList('kesä talvi syksy kevät'),
      wordList(
        'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
      ),
      wordList('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'),
      wordList('vasen oikea'),
      wordList('suuri pieni iso'),
      wordList('punainen sininen vihreä keltainen valkoinen musta oranssi'),
      wordList('aamu ilta yö päivä'),
      wordList('julkinen yksityinen'),
      wordList('isä äiti poika tytär veli sisar sisko'),
      wordList('olympia paralympia'),
      wordList('vara apulais yli pää'),
      wordList('edellinen seuraava'),
      wordList('kilometri metri senttimetri millimetri maili jalka tuuma jaardi hehtaari'),
    ],
  },
  verbs: {
    // Behind a noun, a word in one of these may be the verb; many nouns in the partitive and the illative end so too, which
    // keeps the rule on the safe side.
    finiteEndings: wordList(
      'sin nin oin öin vat vät taan tään tiin isi isivat a ä ee oo öö uu yy i ut yt eet tu ty koon köön',
    ),
    finiteForms: finiteVerbs,
    cannotBegin: wordList('joiden joista joissa joihin jonka josta jossa johon jota joita'),
    agent: ['toimesta'],
    saying:
      wordList(`sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi kysyy kysyi vastasi selittää
selitti huomauttaa huomautti muistuttaa muistutti arvelee arveli huutaa huusi kuvailee kuvaili`),
    subordinators:
      wordList(`jotta mikäli siitä_huolimatta_että samalla_kun sen_jälkeen_kun ennen_kuin siksi_että koska vaikka kun kuten ikään_kuin toisin_kuin
ellei jollei sitä_mukaa_kun`),
    exemplifiers: wordList(
      'vaan vaan_myös nimittäin erityisesti etenkin varsinkin mukaan_lukien lukuun_ottamatta toisin_kuin ensimmäistä_kertaa ennen_kaikkea puhumattakaan',
    ),
    // A partitive in -a and a verb are often spelt alike; the forms that are known as verbs are told apart by their list.
    obliqueEndings: wordList(
      `ssa ssä sta stä lla llä lta ltä lle ksi tta ttä ta tä aa ää ia iä ja jä oa öä (?<!tii|[aeiouyäöt](?:taa|tää)|dää|ne)n kaan kään kin nsa nsä`,
    ),
    participleEndings: ['tuaan', 'tyään'],
    postpositions:
      wordList(`johtuen takia vuoksi ansiosta avulla myötä mukaan aikana jälkeen lisäksi sijaan sijasta huolimatta perusteella nojalla
johdosta varten kanssa osalta välityksellä toimesta tuella puitteissa yhteydessä seurauksena kautta mukaisesti keskellä ohella vastaan ollessa`),
    clauseOpeners:
      wordList(`joka jotka jonka joiden jota joita jossa joissa josta joista johon joihin jolla joilla jolta joilta jolle
joille jolloin jona joina joksi mikä minkä mitä missä mistä mihin että jotta kun koska jos vaikka kunnes mikäli
kuten kuin ettei etteivät jottei jotteivät ellei elleivät joskin kuka ketkä kenen milloin miten miksi`),
    mayOpenClause: wordList('mikä missä kuten jos'),
    pieces: {
      commas: true,
      clauses: wordList(`jotta mikäli siitä_huolimatta_että samalla_kun sen_jälkeen_kun ennen_kuin
siksi_että koska vaikka kun ikään_kuin aivan_kuin ellei jollei sitä_mukaa_kun kunnes
siihen_asti_kunnes sillä_aikaa_kun siinä_määrin heti_kun niin_että että joskin minkä_vuoksi
minkä_seurauksena minkä_jälkeen minkä_takia minkä_ansiosta sen_sijaan_että sen_lisäksi_että siitä_huolimatta_että
sillä_välin_kun siltä_varalta_että siinä_tapauksessa_että sillä_ehdolla_että sikäli_kuin siinä_missä siitä_syystä_että sen_vuoksi_että
sen_takia_että niin_kauan_kuin niin_pian_kuin niin_kuin samoin_kuin aina_kun joka_kerta_kun samassa_kun siihen_aikaan_kun ilman_että
paitsi_että jos_kohta vaikkei elleivät etten ettet ettemme ettette etteivät siitä_lähtien_kun sitä_ennen_kuin jottei jotteivät ettei`),
      relatives:
        wordList(`jolloin jotka joka joiden joista joissa joihin jonka josta jossa johon jota joita jolla joilla jolle joille
jolta joilta`),
      phrases:
        wordList(`toisin_kuin sekä tai_ainakin enemmän_kuin kauemmin_kuin vähemmän_kuin kuten aivan_kuten pääasiassa huolimatta
ottaen_huomioon ja_vieläpä ei_edes ensimmäistä_kertaa etenkin erityisesti siinä_määrin puhumattakaan
mukaan_lukien lukuun_ottamatta tosin ainoana ainoa`),
      participles: /..(?:tuaan|tyään|matta|mättä|[aäouy]en|[ts]ien|ineen|tuna|tynä|ttuna|ttynä)$/u,
      whole:
        wordList(`sitten siitä_huolimatta sen_seurauksena joka_päivä joka_vuosi joka_viikko joka_kerta joka_aamu joka_ilta
mikä_tahansa`),
    },
    clauseWeights,
    endingWeights,
    restOdds: 0.62,
    endingLimit: -3,
    mainClause: '^Sekä .* että ',
    nounsNeedDeterminer: false,
  },
  homographs,
  spellingFolds: [
    // Azerbaidžan and Azerbaidzan, šakki and shakki: print that lacks the letter writes it so.
    ['š', 'sh'],
    ['ž', 'zh'],
  ],
  ownLetters: 'äöå',
  solidCompounds: true,
  compoundJoint,
  inflectsNames: true,
  inflectsLastOfName: true,
  areSpeltApart,
  withoutNameCase,
  knownNames,
  usualAcronyms: usualAcronyms('fi'),
  acronyms: {
    UN: 'YK',
    GDP: 'BKT',
    VAT: 'ALV',
    IOC: 'KOK',
    ECB: 'EKP',
    USSR: 'SNTL',
    OSCE: 'ETYJ',
  },
  stem: stemFinnish,
  // Letters and beginnings that only loans have, most of which Finnish spells otherwise: vihreä, akku, asema.
  englishLikeness: englishLikeness('fi', /[bcfqwxz]|(?<!n)g|sh|^(?:st|sp|tr|pr|pl|dr)/),
  calques,
  roots,
  bodyNouns: bodyNouns.fi,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['\u00a0', '\u202f', ' '] },
  quantities,
  dates: {
    months: wordList(
      'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
    ),
    // A date has its month in the partitive.
    smallMonths: true,
    monthAbbreviations: wordList(`tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta
syyskuuta lokakuuta marraskuuta joulukuuta tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak.
marrask. jouluk.`),
    weekdays: wordList('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'),
    numericOrder: 'dmy',
    separators: ['.'],
    joints: { day: /^\.[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3. toukokuuta 2031' },
  },
  pageLines: pageLines.fi,
  speech: speech.fi,
  pageFurniture: pageFurniture.fi,
  pageControls: pageControls.fi,
  boilerplate: [
    'uutiset',
    'tuoreimmat',
    'tuoreimmat uutiset',
    'pääuutiset',
    'etusivu',
    'valikko',
    'haku',
    'hae',
    'siirry sisältöön',
    'siirry pääsisältöön',
    'hyppää sisältöön',
    'lue lisää',
    'lue myös',
    'lue koko juttu',
    'lue koko artikkeli',
    'jatka lukemista',
    'katso myös',
    'katso lisää',
    'katso kaikki',
    'näytä lisää',
    'näytä kaikki',
    'lisää aiheesta',
    'aiheesta lisää',
    'aiheeseen liittyvää',
    'aiheeseen liittyvät artikkelit',
    'samasta aiheesta',
    'lisätietoja',
    'lisälukemista',
    'lisälukemisto',
    'suositeltavaa luettavaa',
    'laajennettu lukeminen',
    'liittyvät artikkelit',
    'aiheeseen liittyvät uutiset',
    'samankaltaisia artikkeleita',
    'suositellut artikkelit',
    'suosittelemme',
    'suositeltua sinulle',
    'saatat pitää myös',
    'luetuimmat',
    'suosituimmat',
    'katsotuimmat',
    'trendaavat',
    'toimituksen valinnat',
    'edellinen',
    'seuraava',
    'edellinen artikkeli',
    'seuraava artikkeli',
    'seuraava sivu',
    'edellinen sivu',
    'takaisin',
    'takaisin ylös',
    'palaa etusivulle',
    'sivun alkuun',
    'jaa',
    'jaa artikkeli',
    'jaa facebookissa',
    'jaa twitterissä',
    'jaa x:ssä',
    'jaa linkedinissä',
    'jaa whatsappissa',
    'twiittaa',
    'lähetä sähköpostilla',
    'tulosta',
    'tulosta artikkeli',
    'tulosta sivu',
    'tulosta juttu',
    'jaa juttu',
    'jaa tämä juttu',
    'jaa tämä artikkeli',
    'jaa kavereille',
    'jaa somessa',
    'tallenna juttu',
    'tallenna artikkeli',
    'kuuntele juttu',
    'lukuaika',
    'olet tässä',
    'näytä kommentit',
    'lue kommentit',
    'lue koko uutinen',
    'lue seuraavaksi',
    'tilaajille',
    'katso kuvat',
    'katso video',
    'avaa kuvagalleria',
    'ilmoita virheestä',
    'anna palautetta',
    'lähetä palautetta',
    'tilaa push-ilmoitukset',
    'ulkomaat',
    'kotimaa',
    'kopioi linkki',
    'tallenna',
    'seuraa meitä',
    'tilaa',
    'tilaa uutiskirje',
    'tilaa uutiskirjeemme',
    'uutiskirje',
    'kirjaudu',
    'kirjaudu sisään',
    'kirjaudu ulos',
    'rekisteröidy',
    'luo tunnus',
    'vain tilaajille',
    'tämä artikkeli on vain tilaajille',
    'kommentit',
    'kommentoi',
    'jätä kommentti',
    'lisää kommentti',
    'ei kommentteja',
    'vastaa',
    'mainos',
    'ilmoitus',
    'kaupallinen yhteistyö',
    'sponsoroitu sisältö',
    'juttu jatkuu mainoksen jälkeen',
    'juttu jatkuu kuvan jälkeen',
    'klikkaa tästä',
    'napsauta tästä',
    'suurenna kuva',
    'lataa',
    'lataa sovellus',
    'ladataan',
    'tietosuojaseloste',
    'tietosuojakäytäntö',
    'käyttöehdot',
    'evästeet',
    'evästeasetukset',
    'hyväksy evästeet',
    'hyväksy kaikki',
    'kaikki oikeudet pidätetään',
    'sivukartta',
    'ota yhteyttä',
    'yhteystiedot',
    'tietoa meistä',
    'tietoa kirjoittajasta',
    'avainsanat',
    'tunnisteet',
    'kategoriat',
    'alkuperäinen artikkeli',
    'alkuperäinen teksti',
    'lähdelinkki',
  ],
  captionLabels:
    wordList(`kuva kuvat valokuva valokuvat kuvaaja kuvateksti kuvituskuva arkistokuva kuvankaappaus kuvalähde
kuvitus grafiikka infografiikka lähde lähteet kartta video ©`),
  byline: {
    labels: wordList(
      'teksti toimittaja juttu haastattelu taitto tyyli stailaus toimitus resepti piirros piirrokset arkistokuvat kuvituskuvat kuvitukset kuva-arkisto valokuvaaja lehtikuva käännös tuotanto',
    ),
    houses: wordList('arkisto albumi albumit kokoelma kokoelmat kuva-arkisto kotialbumi yksityinen'),
  },
  machineTalk: withService(
    'fi',
    /^[[(]?(?:teksti|kuvateksti|jakso|osa|segmentti)\b[^.\]]{0,25}(?:puuttuu|katkesi|katkaistu)|^(?:konekäännös|automaattinen käännös|käännetty (?:koneellisesti|automaattisesti))[^.]{0,40}[.:]?$|^(?:(?:toki|totta kai|tietenkin|selvä)[,!.]?\s)?(?:tässä|ohessa|alla) on[^.]{0,30}(?:käännös|suomennos)|^huom(?:autus|io|aa)?[^:.]{0,15}:[^.]{0,40}(?:käännö|suomenno|alkuperäisteks)|^(?:suurena )?(?:kielimallina|tekoälynä) (?:en|voin)|^toivottavasti[^.]{0,20}(?:käännös|suomennos)/iu,
  ),
  machineLimits: limitsOf('fi'),
  machineBrackets: bracketsOf('fi'),
  machinePhrases: [
    'tässä on käännös',
    'tässä käännös',
    'tässä on käännetty',
    'tässä on suomenkielinen',
    'tässä on suomennos',
    'tässä on teksti suomeksi',
    'tässä on korjattu',
    'tässä on tiivistelmä',
    'tässä on artikkelin käännös',
    'suomenkielinen käännös:',
    'käännös suomeksi:',
    'käännös suomen kielelle:',
    'käännetty teksti:',
    'totta kai! tässä',
    'totta kai, tässä',
    'tottakai! tässä',
    'toki! tässä',
    'toki, tässä',
    'tietenkin! tässä',
    'tietenkin, tässä',
    'selvä! tässä',
    'alla on käännös',
    'alla on käännetty',
    'kielimallina en',
    'tekoälymallina en',
    'tekoälynä en',
    'tekoälyavustajana',
    'olen pahoillani, mutta en voi',
    'valitettavasti en voi kääntää',
    'en voi kääntää',
    'en pysty kääntämään',
    'en voi auttaa',
    'toivottavasti tämä käännös',
    'toivottavasti tästä on apua',
    'kerro, jos haluat',
    'kerro, jos tarvitset',
    'haluatko, että',
    'kysy rohkeasti',
    'huomautus: olen säilyttänyt',
    'huomautus: tämä käännös',
    'huomautus: tämä käännös säilyttää',
    'huomaa, että olen',
    'käännä seuraava teksti',
    'käännä teksti',
    'olet kääntäjä',
    'olet ammattikääntäjä',
    'annettu teksti',
    'anna teksti, jonka',
    'kääntäjän huomautus:',
  ],
  polarity: polarity.fi,
  openEnds: openEnds.fi,
  seams: seams.fi,
  linkers: linkers.fi,
  register: {
    politeIsPlural: true,
    // Finnish leaves the pronoun out: what tells is often the verb alone. Voit is left out, for it is butters too.
    informal: wordList(
      `sinä sinun sinua sinulla sinulle sinulta sinusta sinuun sinut sinuna olet saat haluat tarvitset pystyt`,
    ),
    formal:
      wordList(`te teidän teitä teillä teille teiltä teistä teihin teidät teissä olette voitte saatte haluatte tarvitsette
pystytte löydätte näette`),
    informalCommands:
      wordList(`älä lataa tarkista kiristä paina avaa sulje käytä varaa vapauta polje käynnistä valitse kirjoita lue katso
pidä muista poista aseta kytke irrota puhdista pese vie syötä napsauta klikkaa kosketa pyyhi kuivaa sammuta odota varmista
säilytä noudata lähetä ilmoita kysy soita hae täytä kokeile sekoita kaada leikkaa keitä kuumenna anna tee mene tule`),
    formalCommands:
      wordList(`älkää ladatkaa tarkistakaa kiristäkää painakaa avatkaa sulkekaa käyttäkää varatkaa vapauttakaa polkekaa käynnistäkää
valitkaa kirjoittakaa lukekaa katsokaa pitäkää muistakaa poistakaa lisätkää asettakaa kytkekää irrottakaa puhdistakaa peskää
viekää ottakaa syöttäkää napsauttakaa klikatkaa koskettakaa pyyhkikää kuivatkaa sammuttakaa odottakaa varmistakaa säilyttäkää
noudattakaa lähettäkää ilmoittakaa kysykää soittakaa hakekaa täyttäkää kokeilkaa sekoittakaa kaatakaa leikatkaa keittäkää
kuumentakaa antakaa tehkää menkää tulkaa`),
  },
};
