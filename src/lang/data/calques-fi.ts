import { calqueList } from '../calque-list';

const offices = 'presidentiksi|pormestariksi|kuvernööriksi|senaattoriksi|kongressiin|senaattiin|virkaan';
const illnesses = 'syövästä|sydänkohtauksesta|keuhkokuumeesta|vammoista|vammoistaan|vammoihinsa_johtuen';
const numbers = 'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen';

/** What translations from English leave in Finnish, without what the press has taken up for good. */
export const calques = calqueList(`
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
=kuoli|kuollut|kuolee|kuolivat|kuolleet ${illnesses} > kuolla johonkin: syöpään, vammoihinsa
=ottaa|otti|ottivat|ottanut paikan !joukkueessa|johdossa|listalla|pöydässä|kokoonpanossa|vastaan > tapahtua, pitää
=kertoa|kertoi totuuden ollakseen > totta puhuen
=olla|on|oli|olivat peloissaan siitä_että_että > pelätä
=käynnistää|käynnisti|käynnistivät sodan_yli > aloittaa sota jostakin
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
=niin =pian|paljon|nopeasti|usein|vähän|lähelle|pitkälle kuin mahdollista > mahdollisimman
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
`);
