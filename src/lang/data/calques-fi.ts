import { calqueList } from '../calque-list';

const offices = 'presidentiksi|pormestariksi|kuvernööriksi|senaattoriksi|kongressiin|senaattiin|virkaan';
const illnesses = 'syövästä|sydänkohtauksesta|keuhkokuumeesta|vammoista|vammoistaan|vammoihinsa_johtuen';
const numbers = 'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen';

/** What translations from English leave in Finnish, without what the press has taken up for good. */
export const calques = calqueList(
  () => `
// verbs with the wrong object or the wrong verb
=maksaa|maksavat|maksoi|maksoivat|maksanut|maksettava|maksamaan huomiota > kiinnittää huomiota
=maksaa|maksoi|maksoivat|maksanut vierailun|vierailuja > vierailla
=ottaa|ottavat|otti|ottivat|ottanut|otettava toimenpiteitä > ryhtyä toimenpiteisiin
=ottaa|ottavat|otti|ottivat etua|edun !vastaan > käyttää hyväksi
=antaa|antoi|antoivat|antanut puheen !jatkua|valua|soida|kulkea > pitää puhe
=rikkoi|rikkoa|rikkoivat uutisen|uutiset > kertoa uutinen ensimmäisenä
=rikkoutuvat|rikkoutuva|murtavat uutiset|uutinen > tuoreimmat uutiset
=pelaa|pelaavat|pelasi|pelata|pelannut|pelasivat (tärkeää|keskeistä|suurta|merkittävää|avaavaa) roolia|roolin > olla osuutta jossakin, vaikuttaa
=nostaa|nostavat|nosti|nostivat|nostaakseen tietoisuutta > lisätä tietoisuutta
=piirsi|piirtää|piirtävät|piirsivät johtopäätöksen|johtopäätöksiä > tehdä johtopäätös
=saapui|saapuivat|saapua|saapunut johtopäätökseen > päätyä johtopäätökseen
=teki|tekee|tehdä|tekivät|tehnyt puhelun|puhelinsoiton !loppuun > soittaa
=tekee|tekevät|teki|tekisi järkeä > käydä järkeen, olla järkevää
=tee|tehnyt|tehdä järkeä > käydä järkeen, olla järkevää
=juoksee|juoksi|juosta|juossut|juoksevat|juoksivat ${offices} > pyrkiä, asettua ehdolle
=ajaa|ajoi|juosta|juoksee|juoksi yritystä|yhtiötä|ravintolaa|hotellia !konkurssiin|alas > johtaa, pyörittää
=menetti|menettää|menettänyt|menettivät painoa > laihtua
=heitti|heittää|heittivät|heittänyt juhlat > järjestää juhlat
=asettui|asettua|asettuivat|asettunut alas > asettua aloilleen
=kuoli|kuollut|kuolee|kuolivat|kuolleet =${illnesses} > kuolla johonkin: syöpään, vammoihinsa
=ottaa|otti|ottivat|ottanut paikan !joukkueessa|johdossa|listalla|pöydässä|kokoonpanossa|vastaan > tapahtua, pitää
=kertoa|kertoi totuuden ollakseen > totta puhuen
=olla|on|oli|olivat peloissaan siitä_että_että > pelätä
=käynnistää|käynnisti|käynnistivät sodan_yli > aloittaa sota jostakin
=on|oli|olisi =ylös =meille|sinulle|heille|hänelle|teille|minulle > on kiinni jostakusta, on jonkun päätettävissä
=otti|ottivat|ottaa =sen|uutisen|tappion vaikeasti > ottaa raskaasti
=sai|saivat|saada|saanut =naimisiin > mennä naimisiin
=se|työ|matka|prosessi|korjaus otti|ottaa vuosia|tunteja|viikkoja|päiviä|kuukausia|aikaa !itselleen > kestää, viedä
=juoksi|juoksivat|juosta|juoksee ulos =rahasta|bensasta|polttoaineesta|ajasta|vedestä|sähköstä > loppua
=aikana =vuoden|vuosien @ > vuoden … aikana
// adverbs and connectives
^onnekkaasti > onneksi
^mielenkiintoisesti > kiinnostavaa on, että
^epäonnekkaasti > valitettavasti
^enemmän =tärkeästi > ennen kaikkea
^viimeisenä mutta ei vähäisimpänä > viimeisenä muttei vähäisimpänä
^viimeinen mutta ei vähäisin > viimeisenä muttei vähäisimpänä
=eventuaalisesti > lopulta
=aktuaalisesti|aktuellisti > itse asiassa, oikeastaan
^muissa|toisissa sanoissa > toisin sanoen
missä_tahansa tapauksessa > joka tapauksessa
kaikki yli maailman > kaikkialla maailmassa
kaikki ympäri maailmaa > kaikkialla maailmassa
^se|tämä on =miksi > siksi, tästä syystä
^on =miksi > siksi
// comparison
=enemmän =tärkeä|suuri|kaunis|nopea|kallis|vaikea|helppo|suosittu|tehokas|vahva|laaja|vakava kuin > tärkeämpi, suurempi kuin
=eniten =suosittu|tärkeä|tunnettu|kallis|luettu|vierailtu|suosittuja|tunnettuja > suosituin, tärkein, tunnetuin
yksi niistä =suurimmista|tärkeimmistä|parhaista|kauneimmista|vanhimmista|tunnetuimmista !joka|jotka > yksi suurimmista
// age and time
${numbers} vuotta =vanha =mies|nainen|poika|tyttö|opiskelija|poliisi|isä|äiti > -vuotias
=vuodessa @ > vuonna
=viime =dekadilla|dekadin > viime vuosikymmenellä
=dekadi|dekadia|dekadin|dekadilla|dekadit|dekadien > vuosikymmen
// false friends and words that a dictionary gives
=triljoona|triljoonaa|triljoonan =dollaria|euroa|jeniä|puntaa|juania|dollarin|euron > biljoona -- English trillion is Finnish biljoona
=adressoida|adressoi|adressoivat|adressoinut|adressoidaan > käsitellä, puuttua johonkin
ensimmäinen rouva|leidi > presidentin puoliso
korkea koulu > lukio; korkeakoulu
pehmeä juoma > virvoitusjuoma
elävä kustannukset|kustannus > elinkustannukset
Maailman =terveysorganisaatio|terveysorganisaation|terveysorganisaatiota > Maailman terveysjärjestö
=Yhdistyneet|Yhdistyneiden|Yhdistyneissä =valtiot|valtioiden|valtioissa > Yhdysvallat
kansainvälinen monetaarinen rahasto > Kansainvälinen valuuttarahasto
ilmaston =muutos|muutoksen|muutosta|muutokseen > ilmastonmuutos
=sosiaali media > sosiaalinen media
=valtion osasto|departementti > ulkoministeriö
=valtion|valtio departementti|departementin > ulkoministeriö
=puolustuksen departementti|departementin > puolustusministeriö
suora investointi ulkomaan > ulkomainen suora sijoitus
=kuuma piste|paikka ongelmalle > ongelmakohta
// elections and government
=taistelukenttä|taistelukentän|taistelukenttien|taistelukentällä =osavaltio|osavaltiot|osavaltioissa|osavaltiossa|osavaltioita > vaa’ankieliosavaltio
=taistelukenttäosavaltio|taistelukenttäosavaltiot|taistelukenttäosavaltioissa|heiluriosavaltio|keinuosavaltio|keinuosavaltiot|swing-osavaltio|swing-osavaltiot > vaa’ankieliosavaltio
=juoksukumppani|juoksukumppanin|juoksukaveriksi|juoksukumppaniksi|juoksukumppanikseen|juoksukumppaninsa > varapresidenttiehdokas
=poissaoloäänestys|poissaoloäänestyksen|poissaoloäänet|poissaoloääniä|poissaoloäänestyslippu > kirjeäänestys, postiäänestys
=pimeä|pimeän|pimeää raha|rahan|rahaa =politiikassa|vaaleissa|vaalikampanjassa > hämäräperäinen vaaliraha
=vaaliopisto|vaalikorkeakoulu|vaalikoulu > valitsijamiehet
=maanvyörymävoitto|maanvyöryvoitto|maanvyörymävoiton|maanvyöryvoiton > murskavoitto
=kampanjapolku|kampanjapolulla|kampanjapolun|vaalipolulla > vaalikiertue
=kampanjaralli|kampanjarallissa|kampanjarallin|vaaliralli|vaalirallissa > vaalitilaisuus
=Edustajien|edustajien =talo|talon|talossa|huone > edustajainhuone
=talon|edustajainhuoneen|parlamentin =kaiutin|kaiuttimen > puhemies
=toimeenpanomääräys|toimeenpanomääräyksen|toimeenpanokäsky|toimeenpanokäskyn|toimeenpaneva_määräys|johtajamääräys > presidentin asetus, määräys
=piiriasianajaja|piirilakimies|piiriasianajajan|aluelakimies > piirisyyttäjä
=allekirjoitti|allekirjoittanut|allekirjoittaa|allekirjoittivat =laiksi > vahvistaa laki
=painaa|painoi|painaneet|painostaa =syytteitä|syytteet > nostaa syyte
=luokkakanne|luokkakanteen|luokkatoimi|luokkatoimikanne|luokkakannetta > ryhmäkanne
=laintäytäntöönpano|lainvalvontaupseeri|lainvalvontaupseerit > poliisi, lainvalvontaviranomaiset
=palo-osasto|palo-osaston|tuliosasto|palodepartementti > palokunta, pelastuslaitos
=aktiivinen|aktiivisen|aktiivista =ampuja|ampujan|ampujaa > ampuja
=ensivastaajat|ensivastaajien|ensivastaaja > ensivastehenkilöstö, pelastajat
=kiinnostuksen =henkilö|henkilön|kohdehenkilö > epäilty
=pillinpuhaltaja|pillinpuhaltajan|pillinpuhaltajat|pilliinpuhaltaja|pillin_puhaltaja > ilmiantaja, väärinkäytösten paljastaja
=saappaat|saappaita|saappaiden =maassa|maan_kamaralla > maajoukot
=ammuttiin|ammuttu|ampua|ampui =kuolemaan|kuoliaaksi_asti > ampua kuoliaaksi
=otti|ottaa|ottivat|ottanut =luottoa|luoton|kunniaa =siitä|menestyksestä|voitosta > ottaa kunnia
=vaati|vaativat|vaatinut =vastuuta =iskusta|hyökkäyksestä|iskuista|pommi-iskusta|räjähdyksestä > ilmoittautua iskun tekijäksi
=valtionsihteeri|valtiosihteeri =Blinken|Pompeo|Kerry|Clinton|Rubio|Tillerson > ulkoministeri
=puolustussihteeri|puolustussihteerin|puolustuksen_sihteeri|kauppasihteeri|energiasihteeri|valtiovarainsihteeri > puolustusministeri, kauppaministeri…

// press, business, technology
=lehdistövapautus|lehdistöjulkaisu|lehdistön_vapautus > lehdistötiedote
=uutiskonferenssi|uutiskonferenssissa|uutiskonferenssin > lehdistötilaisuus, tiedotustilaisuus
=mielipidekappale|mielipidepala|mielipidekappaleessa > mielipidekirjoitus
=hänen|miljardöörin|henkilökohtainen|henkilökohtaisen =nettoarvo|nettoarvonsa|nettoarvon|nettoarvoksi > omaisuus
=biljonääri|biljonäärit|biljonäärin > miljardööri
=toimitusjohtajavirkailija|pääjohtajavirkailija|pääjohtava =upseeri|virkailija > toimitusjohtaja
=pääupseeri|talousupseeri|toimeenpaneva|toimeenpanevan =upseeri|upseerin > toimitusjohtaja
=seikkailupääoma|seikkailupääoman > pääomasijoittaja, riskipääoma
=yksityinen|yksityisen =oikeudenmukaisuus|pääomaosuus > pääomasijoittaminen
=alustava|alkuperäinen|alustavan =julkinen|julkisen =tarjous|tarjouksen|tarjoukseen > listautumisanti
=mennä|meni|menee|menevät =julkiseksi|julkiseen > listautua pörssiin
=sidosryhmänhaltija|panoksenhaltija|panoksenhaltijat|osakkuudenhaltija > sidosryhmä
=silikonilaakso|Silikonilaakso|Silikonilaakson|Silikonilaaksossa|silikonilaakson > Piilaakso
=silikonisiru|silikonisirut|silikonisirujen|silikonikiekko|silikonipiiri > piisiru, piikiekko
=voimakasvi|voimakasvit|ydinkasvi|ydinvoimakasvi > voimala, ydinvoimala
=tietorikko|tietorikon|datarikko|datarikon|tietojen_rikkomus > tietovuoto, tietomurto
=uutissyöttö|uutissyötön|uutissyötössä > uutisvirta
=kasvihuoneen =kaasu|kaasut|kaasuja|kaasujen > kasvihuonekaasu
=asioiden =Internet|internet > esineiden internet
=keinotekoinen =älykkyys|tiedustelu > tekoäly
=kone =oppiminen|oppimista|oppimisen > koneoppiminen

// health, war, weather
=sydänhyökkäys|sydänhyökkäyksen|sydänhyökkäykseen|sydänisku > sydänkohtaus
=hätähuone|hätähuoneeseen|hätähuoneessa|hätähuoneen > päivystys
=lääketieteellinen|lääketieteellisen|lääketieteellistä =kunto|tila|ehto > sairaus
=kliininen|kliinisen =oikeudenkäynti|oikeudenkäynnissä > kliininen koe
=vertaisten =tarkastama|arvioima =tutkimus|lehti > vertaisarvioitu
=tutkimuspaperi|tutkimuspaperin|tutkimuspaperissa > tutkimus, artikkeli
=elävät|eläviä|elävillä =ammukset|ammuksia|ammuksilla|patruunat > kovat panokset
=ystävällinen|ystävällisen|ystävällistä =tuli|tulen|tulta > omien tuli
=itsemurhapommittaja|itsemurhapommittajan|itsemurhapommittajat|itsemurhapommitus > itsemurhapommi-iskun tekijä, itsemurhaisku
=lentokoneiden|lentokoneen =kantaja|kuljettaja_alus > lentotukialus
=hurrikaani|taifuuni|hirmumyrsky =laskeutui|teki_maihinlaskun > rantautua, iskeä rannikolle
=raskas|raskaat|raskasta|raskaan|raskaita =sade|sateet|sadetta|sateen|sateita > rankkasade
=raskas|raskaan|raskaat =tupakoitsija|tupakoitsijan|tupakoitsijat|juoppo > ketjupolttaja, suurtupakoitsija
=kuolemantulli|kuolonmaksu|kuolemantietulli|kuolemanmaksu > kuolonuhrien määrä
=menettivät|menettänyt|menettäneet|menetti =heidän|hänen =elämänsä|henkensä > menettää henkensä
=pudisti|pudistaa|pudistivat|pudistaen =hänen =päätään|päänsä > pudistaa päätään

// set phrases and grammar
=tehdä|teki|tekee|tehnyt|tekevät|tekivät (suuren|todellisen|ison) =eron =maailmassa|elämässä|ihmisten > vaikuttaa, muuttaa asioita
=antaa|antoi|antanut =syntymän|syntymää|synnytyksen > synnyttää
=toimittaa|toimitti|toimittanut|toimittivat =puheen|puheensa > pitää puhe
=ottaa|otti|ottanut|ottivat =katseen|vilkaisun|katsauksen > vilkaista, katsoa
=ottaa|otti|ottanut|ottavat =itsestäänselvänä|myönnettynä|annettuna_myönnettynä > pitää itsestään selvänä
=olemme|ovat|olla|ollaan =samalla =sivulla > olla samaa mieltä
^toisella|toisessa =kädellä|kädessä > toisaalta
^yhdellä =kädellä > yhtäältä
=on|ovat|oli|olivat =tutkimuksen|rakentamisen|rakennuksen|keskustelun|harkinnan|tarkastelun|tutkinnan =alla > olla tutkittavana, rakenteilla, harkittavana
=päivittäisellä|viikoittaisella|kuukausittaisella|säännöllisellä|vuosittaisella|jokapäiväisellä =pohjalla|perusteella > päivittäin, viikoittain, säännöllisesti
=niin =kauas|pitkälle =kuin =tiedän|tiedämme > tietääkseni
=minun|hänen|meidän =mielipiteessäni|mielipiteessä|mielipiteessään > mielestäni
^mielipiteessäni > mielestäni
^sen|tämän =sanottuna > tästä huolimatta
=lisäyksenä|lisäyksessä =siihen|tähän > sen lisäksi
=enemmän =parempi|parempaa|suurempi|vahvempi|nopeampi|tärkeämpi|pahempi > parempi, suurempi
=kaksi|kolme|neljä|viisi =ja =puoli =miljoonaa|miljardia > kaksi ja puoli
=viimeisten|seuraavien =harvojen =vuosien|kuukausien|viikkojen|päivien > viime vuosien
=syy =miksi =on =koska > syy on se, että
=enään > enää
=sydämmen|sydämmellinen|mielummin|mielummiten > sydämen, mieluummin
=Pohjois|Etelä|Itä|Länsi Korea|Korean|Koreassa|Afrikka|Afrikan|Afrikassa|Amerikka|Amerikan|Carolina|Carolinan > Pohjois-Korea, yhdysmerkillä
Uusi|Uuden|Uudessa York|Yorkissa|Yorkin > New York
=vara =presidentti|presidentin|puheenjohtaja|puheenjohtajan|johtaja > varapresidentti, yhteen
=ex =presidentti|pääministeri|ministeri|vaimo|mies > entinen presidentti, ex-presidentti
=ilmasto =muutos|kriisi|politiikka|kokous|toimet > ilmastonmuutos, ilmastokriisi
=ydin =voima|ase|aseet|voimala|polttoaine > ydinvoima, yhteen
=some =kanava|kanavat|alusta|alustat|päivitys|palvelu > somekanava, yhteen
=verkko =sivu|sivusto|sivut|sivuilla|kauppa|palvelu|hyökkäys > verkkosivu, yhteen
=korona =virus|viruksen|pandemia|kriisi|rokote > koronavirus, yhteen
=sähkö =auto|autot|autoja|verkko|katko > sähköauto, yhteen
=teko =äly|älyn|älyä > tekoäly, yhteen

// idioms
=kaksi|kahden =lintua|linnun =yhdellä =kivellä > kaksi kärpästä yhdellä iskulla
=sataa|satoi =kissoja =ja =koiria > sataa kaatamalla
=maksaa|maksoi|maksoivat =käden =ja =jalan > maksaa maltaita
=keskiyön =öljyä|öljy > tehdä töitä yömyöhään
=läikyttää|läikytti|läikyttänyt|kaataa|kaatoi =pavut > paljastaa salaisuus
=päästää|päästi =kissan =pussista|säkistä|laukusta > paljastaa salaisuus
=pisara|tippa =ämpärissä > pisara meressä
=purra|puri|purtava|puree =luotia|luodin > purra hammasta
=savuava|savuavan =ase|aseen|pistooli > kiistaton todiste
=pelinmuuttaja|pelinvaihtaja|pelinmuuttajan|pelin_muuttaja|pelin_vaihtaja > käänteentekevä asia
=ajatella|ajattele|ajattelee|ajattelevat =laatikon =ulkopuolella|ulkopuolelta > ajatella uudella tavalla
=tasainen|tasaisen|tasoittaa =pelikenttä|pelikentän|pelikenttää|peli_kenttä > tasavertaiset kilpailuolosuhteet
=herätyspuhelu|herätyssoitto|herätyskutsu =koko|kaikille|maailmalle|alalle > herätys, varoitus
=läheinen|läheltä =soitto|puhelu > täpärä tilanne
^pitkä =tarina =lyhyt|lyhyesti > lyhyesti sanottuna
=työntää|työntävät|työnsi =kirjekuorta > venyttää rajoja
=leikata|leikkaa|leikkasi|leikkaavat =kulmia > oikoa mutkia
=tölkki|purkki|purkillinen =matoja > monimutkainen vyyhti
=kääntää|käänsi|käänsivät|kääntäneet =sokean =silmän|silmänsä > ummistaa silmänsä
=kävellä|kävelee|kävellään =munankuorilla|munankuorien_päällä > olla varpaillaan
=hypätä|hyppää|hyppäsi|hypätään =johtopäätöksiin|johtopäätökseen > tehdä hätiköityjä päätelmiä
=viimeinen =olki|oljenkorsi =joka|katkaisi > viimeinen pisara
=kellon =ympärillä > kellon ympäri
=heittää|heitti|heitettiin|heittänyt =bussin =alle > hylätä, uhrata
`,
);
