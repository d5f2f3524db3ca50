import { describe, expect, it } from 'vitest';
import { stemFinnish } from '../../../src/lang/stemming/finnish';

describe('one paradigm, one stem', () => {
  it.each([
    'helsinki helsingin helsingissä helsingistä helsinkiin helsinkiä',
    'turku turun turussa turusta turkuun turkua',
    'tampere tampereen tampereella tampereelle tamperetta',
    'porvoo porvoon porvoossa porvooseen porvoota',
    'lahti lahden lahdessa lahteen lahtea',
    'seinäjoki seinäjoen seinäjoella seinäjokea',
    'riihimäki riihimäen riihimäellä riihimäkeä',
    'vantaa vantaan vantaalla vantaata',
    'virtanen virtasen virtasta virtaselle virtaset virtasten virtasella',
    'niinistö niinistön niinistöä niinistölle',
    'marin marinin marinia marinille',
    'johnson johnsonin johnsonia johnsonille',
    'camilla camillan camillaa camillalle',
    'kristiina kristiinan kristiinaa kristiinalle',
    'washington washingtonin washingtonissa washingtoniin',
    'ukraina ukrainan ukrainassa ukrainaan ukrainaa',
    'jonas jonaksen jonasta jonakselle',
    'robert robertin robertia robertille',
    'suomalainen suomalaisen suomalaista suomalaiset suomalaisia suomalaisten suomalaisissa suomalaisille',
    'komitea komitean komiteaa komiteassa komiteat komiteoita komiteoiden',
    'yhtiö yhtiön yhtiötä yhtiössä yhtiöt yhtiöitä yhtiöiden yhtiölle',
    'pankki pankin pankkia pankissa pankit pankkeja pankkien pankille',
    'kaupunki kaupungin kaupunkia kaupungissa kaupungit kaupunkeja kaupunkien',
    'kunta kunnan kuntaa kunnassa kunnat kuntia kuntien',
    'maakunta maakunnan maakuntaa maakunnassa maakunnat maakuntien',
    'hallitus hallituksen hallitusta hallituksessa hallitukset hallituksia hallitukselle hallituksensa',
    'järjestö järjestön järjestöä järjestöt järjestöjen järjestössä',
    'neuvosto neuvoston neuvostoa neuvostossa neuvostolle',
    'hanke hankkeen hanketta hankkeessa hankkeet hankkeita hankkeiden',
    'tehdas tehtaan tehdasta tehtaassa tehtaat tehtaita tehtaiden',
    'kuningas kuninkaan kuningasta kuninkaat kuninkaiden',
    'mahdollisuus mahdollisuuden mahdollisuutta mahdollisuudet mahdollisuuksia mahdollisuuksien mahdollisuuteen',
    'talous talouden taloutta taloudessa talouteen',
    'raportti raportin raporttia raportissa raportit raportteja raporttien',
    'presidentti presidentin presidenttiä presidentit presidentille presidentiksi',
    'opettaja opettajan opettajaa opettajat opettajia opettajien opettajille opettajana',
    'talo talon taloa talossa talosta taloon talolla talolle talot taloja talojen taloissa talossaan',
    'katu kadun katua kadulla kadut katuja katujen',
    'ministeriö ministeriön ministeriötä ministeriössä ministeriöt ministeriöiden',
    'ohjelma ohjelman ohjelmaa ohjelmassa ohjelmat ohjelmia ohjelmien',
    'silta sillan siltaa',
    'puhelin puhelimen puhelimessa puhelimet puhelimia',
    'avain avaimen avaimella avaimet avaimia',
    'museo museon museota museossa museot museoita museoiden',
    "bordeaux bordeaux'n bordeaux'ssa",
    'vuosi vuoden vuotta vuodet vuosia vuonna',
    'euroopan-unioni euroopan-unionin',
    'liitto liiton liittoa liitot liittojen liitossa',
    'kirja kirjan kirjaa kirjat kirjoja kirjojen',
    'yhteisö yhteisön yhteisöä yhteisöt yhteisöjen yhteisöissä',
    'vaasa vaasan vaasassa vaasaan',
    'ranta rannan rantaa rannalla rannat',
    'asukas asukkaan asukasta asukkaat asukkaita asukkaiden',
    'espoo espoon espoossa espooseen',
    'kansanedustaja kansanedustajan kansanedustajia',
    'lautakunta lautakunnan lautakuntaa lautakunnalle',
    'säätiö säätiön säätiötä säätiölle säätiöllä',
    'perustuslaki perustuslain perustuslakia perustuslaissa',
  ])('%s', (words) => {
    const stems = [...new Set(words.split(' ').map(stemFinnish))];
    expect(stems).toHaveLength(1);
  });
});

describe('different words, different stems', () => {
  it.each([
    'hallitus hallinto halli',
    'neuvosto neuvo',
    'kirja kirjasto',
    'pankki panimo',
    'talo talous',
    'katu katto',
    'komitea komissio',
    'suomi suomalainen',
    'presidentti president-iksi',
    'maakunta maa',
    'opettaja opetus',
    'ranska ranskalainen',
    'ministeri ministeriö-',
    'vuosi vuori',
    'kaupunki kauppa',
    'järjestö järjestelmä järjestys',
    'yhtiö yhdistys yhteisö',
  ])('%s', (words) => {
    const each = words.split(' ');
    expect(new Set(each.map(stemFinnish)).size).toBe(each.length);
  });
});

it('odd input is linear and harmless', () => {
  for (const word of ['', '-', "'", '--', 'ä', 'x'.repeat(200_000), 'a-'.repeat(50_000), 'ssa'.repeat(60_000)]) {
    expect(typeof stemFinnish(word)).toBe('string');
  }
});
