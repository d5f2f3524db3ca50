import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Muotissa on ⟦aalto tai aalto⟧.' },
    { text: 'He myyvät öljyä tai öljytuotteita, ja kysymyksen tai valituksen voi lähettää.' },
  ],
  'accuracy/untranslated': [
    {
      text: 'Silta suljettiin eilen. ⟦The council will vote on the budget next week.⟧ Kukaan ei tiennyt asiasta mitään.',
    },
    { text: 'Ministeri totesi, että ⟦the government does not want to talk with them⟧, ja poistui salista.' },
    { text: 'Museo avataan huomenna. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'Hänen suosikkinsa on elokuva The Lord of the Rings: The Return of the King.' },
    { text: 'Lippiksessä luki ”Make America great again”, eikä mies sanonut mitään.' },
    { text: 'Maijoilla on on-off-suhde, ja he asuvat New Yorkissa lähellä Central Parkia.' },
  ],
  'accuracy/wrong-language': [
    { text: 'Silta on kiinni. ⟦Külaelanikud kaebavad müra üle ja nõuavad uut teed.⟧ Kukaan ei vastannut.' },
    {
      text: 'Kokous päättyi myöhään. ⟦Regeringen vill inte förhandla med dem och det är inte första gången.⟧ Asia jäi kesken.',
      note: 'Swedish',
    },
    {
      text: 'Kokous päättyi myöhään. ⟦Valitsus ei taha nendega läbi rääkida, sest nad ei usu enam kellegi lubadusi⟧. Asia jäi kesken.',
      note: 'Estonian',
    },
    { text: 'Svenska Teatern, Åbo Akademi ja Hufvudstadsbladet ovat ruotsinkielisiä laitoksia.' },
    { text: 'Viron pääministeri puhui Riigikogussa, ja lehti Eesti Päevaleht kertoi puheesta.' },
    { text: 'Muutamien risteilyjen esitteissä on mukana Saksan Berliini. Laiva ei mene sinne.' },
    { text: 'Tunturilammen rannalla kasvoi harvinaisia kämmeköitä. Retkeilijät kiersivät ne kaukaa.' },
  ],
  'fluency/broken-sentence': [
    { text: 'Kampanja antaa aineistoa ⟦komitealle. ja⟧ puhelinmyyjien käsikirjoituksia.' },
    { text: 'Kokous pidetään ⟦tiistaina. mutta⟧ ilman pormestaria.' },
    { text: 'Kokous pidetään 3. toukokuuta klo 12.30, ja 2. kerroksessa on kahvila.' },
    { text: 'Mukana olivat mm. Turku, Oulu jne. koko kesän ajan.' },
    { text: '”Miksi?” kysyi pormestari. ”Siksi!” huusi väki… ja poistui.' },
  ],
  'fluency/fragment': [
    {
      text: 'Silta avattiin etuajassa. ⟦Naapurikylien avun ja kahden tehtaan lahjoitusten ansiosta.⟧ Kaikki olivat iloisia.',
    },
    { text: 'Retkikunta palasi. ⟦Ilman ainoatakaan jäänäytettä pohjoisesta rinteestä.⟧ Tutkijat pettyivät.' },
    { text: 'Hinnat nousivat. ⟦Erityisesti saaren pohjoisosan syrjäisissä kylissä.⟧ Asukkaat valittavat.' },
    { text: 'Valtuusto päätti asiasta. ⟦Kuultuaan kaikkia asukkaita ja paikallisia yrittäjiä.⟧' },
    { text: 'Valtuusto päätti asiasta. ⟦Koska asukkaat olivat jo menettäneet toivonsa.⟧' },
    {
      text: 'Hän lähti kotiin. Ennen juhlaa kylässä siivottiin ja leivottiin. Kesällä rannalla riittää väkeä joka päivä.',
    },
    { text: 'Hän lähti kotiin. Tapasin Tomin eilen töiden jälkeen. Ilman apua silta romahtaa ensi keväänä.' },
    { text: 'Kukaan ei tiennyt syytä. ⟦Jotka eivät olleet kokouksessa mukana eivätkä kuulleet siitä.⟧ Asia unohtui.' },
    {
      text: 'Kaupunki kielsi uimisen. ⟦Jotta kukaan ei enää hukkuisi vanhaan satama-altaaseen syksyllä.⟧ Kyltit ovat paikallaan.',
    },
    { text: 'Talo myytiin. Vuosien työn jälkeen puutarha oli kukassa ja katto ehjä.' },
    { text: 'Joka vuosi sama toistuu. Ennen joulua kauppojen hyllyt tyhjenevät.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Lehti kuvaili työtä ⟦’palapeliksi”⟧. Kukaan ei nauranut.' },
    { text: 'Hän kutsui suunnitelmaa ⟦”pitkään odotetuksi ja”⟧ kalliiksi virheeksi.' },
    { text: 'Sana ⟦””⟧ puuttui kyltistä.' },
    { text: '”Ensimmäinen” ja ”toinen” sääntö ovat ristiriidassa, sanoi hän.' },
    { text: '»Tulkaa sisään», sanoi emäntä. »Kahvi on valmista.»' },
    { text: 'Sidesanat ”ja” ja ”että” ovat lyhyitä.' },
  ],
  'fluency/missing-end-punctuation': [
    {
      text: 'Silta suljettu\n\nSilta on suljettu. Autoilijat joutuvat käyttämään ⟦lauttaa⟧\n\nSe avataan toukokuussa.',
    },
    { text: 'Lyhyt otsikko ilman pistettä\n\nTekstissä piste on.' },
    { text: '”Voitimme. Tiesimme sen”, hän sanoi. Lisää osoitteessa https://example.org/tulokset' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'Tie suljettiin puoliltapäivin lumen takia. Autot ohjattiin solaan.\n\n⟦Tie suljettiin puoliltapäivin lumen takia.⟧ Se avattiin kuudelta.',
    },
    { text: 'Oli myöhä. Juna oli mennyt.\n\nHän istui alas. Oli myöhä.' },
    { text: 'Tie suljettiin maanantaina lumen takia.\n\nTie suljettiin tiistaina lumen takia.' },
  ],
  'fluency/repeated-word': [
    { text: 'Suunnitelma päätyi että ⟦että⟧ komitealle maanantaina.' },
    { text: 'Hän allekirjoitti sopimuksen ⟦sopimuksen⟧.' },
    { text: 'Kaupunki ja ⟦ja⟧ kunta sopivat asiasta.' },
    { text: 'Niin niin, sanoi mies, ja tie oli pitkä pitkä.' },
    { text: 'Se, se vasta oli outoa. Hän tuli, tuli ja meni.' },
    { text: 'Siitä huolimatta Duran Duran soitti Baden Badenissa.' },
  ],
  'fluency/repetition-loop': [
    { text: 'Avaa tiedosto, ⟦paina nappia, paina nappia, paina nappia, paina nappia⟧ ja odota.' },
    { text: 'Pormestari puhui ⟦ja ja ja ja ja⟧ kaupungista.' },
    { text: 'Ei, ei, ei, niin ei koskaan sovittu.' },
    { text: 'Yleisö huusi: ”Hyvä Suomi! Hyvä Suomi! Hyvä Suomi!”' },
  ],
  'fluency/truncated-sentence': [
    { text: 'Neuvosto on tavannut pormestarin ⟦ja⟧' },
    { text: 'Hanke maksaa enemmän ⟦kuin⟧\n\nKukaan ei kommentoinut asiaa.' },
    { text: 'Todistaja poistui talosta, ⟦koska⟧. Häntä ei nähty enää.' },
    {
      text: 'Raportissa luetellaan ne seitsemän yritystä, jotka kaupunki on viime vuonna määrännyt maksamaan sakkoja vanhan sillan ⟦purkamisesta,⟧\n\nKukaan ei valittanut.',
    },
    { text: 'Se kerää vetensä tuhansista pienistä joista. Kalat nousevat joissa kutemaan.' },
    { text: 'Hän ei tullut mukaan. Mitä varten? En tiedä, mistä se johtui eikä kukaan muukaan.' },
    { text: 'Mukaan tarvitset:\n\n- vettä\n- leipää' },
    { text: 'Hän lähti ilman. Niin se vain on.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'Silta (rakennettu 1912) ja tori ⟦(1915⟧ on suljettu.' },
    { text: 'Silta, joka rakennettiin ⟦1912)⟧, on suljettu.' },
    { text: 'Sääntö [ks. 4 § (b)] on voimassa; a) ja b) riittävät :)' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Liitto vastustaa päätöstä. ⟦”Kukaan⟧ ei kysynyt meiltä mitään, sanoo luottamusmies.' },
    { text: 'Kukaan ei kysynyt ⟦meiltä”⟧, hän sanoi.' },
    { text: '”Lähdimme aamulla.\n\n”Palasimme keskipäivällä”, hän sanoi.' },
    { text: '– Lähdetään, sanoi isäntä.\n\n– Mennään vaan, vastasi renki.' },
    { text: 'Hän kertoi: ”Isä sanoi aina ’ei’ ja lähti.”' },
  ],
  'locale/apostrophe-style': [
    { text: "Raa’an rei’itys ja vaa’an lukema, mutta ruo⟦'⟧on takana." },
    { text: 'Raa’an rei’itys ja Bordeaux’n viini.' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\nSilta on ollut suljettuna 30. toukokuuta 2020 lähtien.' },
    { text: 'Silta on ollut suljettuna ⟦08/25/2024⟧ lähtien.' },
    { text: 'Silta suljettiin ⟦toukokuuta 30, 2020⟧ ja avattiin kesällä.' },
    { text: 'Silta oli suljettuna 3.8.2024–25.8.2024.' },
    { text: 'Se suljettiin 30. toukokuuta 2020 klo 12.30 ja avattiin 2. kesäkuuta.' },
  ],
  'locale/number-format': [
    { text: 'Silta maksoi ⟦2.5⟧ miljoonaa euroa eli ⟦12.4⟧ prosenttia budjetista.' },
    { text: 'Noin ⟦800,000⟧ äänestäjää ja ⟦1,234,567⟧ ääntä.' },
    { text: 'Se maksoi 2,5 miljoonaa euroa eli 12,4 prosenttia; ääniä oli 1 234 567.' },
    { text: 'Kokous on klo 12.30, 3.5.2024, luvussa 2.1 ja versiossa 14.5.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'Silta on suljettu ⟦,⟧ hän sanoi. Miksi ⟦?⟧' },
    { text: 'Silta⟦,⟧joka suljettiin, on vanha.' },
    { text: 'EU:n, NATO:ssa ja USA:han; klo 12:30, suhde 3:1. Hän odotti… ja lähti!' },
  ],
  'locale/quote-style': [
    { text: '”Voitimme”, hän sanoi. ”Todella.” Pormestari kutsui sitä ⟦"⟧lahjaksi".' },
    { text: '»Voitimme», hän sanoi. »Todella.» Pormestari kutsui sitä ⟦”⟧lahjaksi”.' },
    { text: '”Hän sanoi minulle ’ei’”, nainen kertoi. ”Kahdesti.”' },
    { text: '»Voitimme», hän sanoi. »Todella.»' },
  ],
  'markup/boilerplate': [
    { text: 'Silta on suljettu maanantaista alkaen.\n\n⟦Lue lisää⟧\n\nSe avataan toukokuussa.' },
    { text: 'Silta on suljettu.\n\n⟦Aiheeseen liittyvää:⟧\n\n⟦Aiheeseen liittyvää:⟧' },
    { text: '⟦uutiset⟧\n\nSilta on suljettu\n\nPormestari sulki sillan.' },
    { text: 'Lue lisää kirjoja ja jaa ne ystäville, sanoi opettaja.' },
    { text: 'Suunnitelmassa on kolme osaa:\n\nSilta, tie ja tunneli.' },
  ],
  'markup/glued-text': [
    { text: 'He sopivat ⟦suunnitelmasta.Pormestari⟧ oli tyytyväinen.' },
    { text: 'Otsikko\n\n⟦한국어EnglishSuomiDeutsch日本語⟧\n\nPormestari lähti.' },
    { text: 'Silta ⟦suljettiinPormestari⟧ lähti. Silta suljettiin, ja pormestari palasi.' },
    { text: 'YouTube ja LinkedIn, VR:n junat, EU:n komissio, klo 12.30 ja www.Esimerkki.Fi.' },
  ],
  'markup/html-residue': [
    { text: 'Silta⟦&nbsp;⟧on suljettu, ⟦<br>⟧ sanoi pormestari.' },
    { text: 'Hinta on 5 % alle 20 € & R&D, a < b > c.' },
  ],
  'markup/invisible-characters': [
    { text: 'Hallitus⟦\u200b⟧ erosi.' },
    { text: 'Hän sanoi: ”Ei”, ja antoi 20\u00a0000\u00a0euroa.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Tässä on artikkelin käännös:⟧\n\nSilta on suljettu.' },
    { text: '⟦Totta kai! Tässä on suomenkielinen teksti:⟧\n\nSilta on suljettu.' },
    { text: 'Tässä on silta, jonka kaupunki sulki. Alla on joki.' },
  ],
  'markup/mixed-script': [
    { text: 'Neuvosto kokoontui ⟦Hеlsingissä⟧ eilen.', note: 'Cyrillic е' },
    { text: 'Nimi Иванов ja IT-компания ovat samassa lauseessa, samoin 5 µm.' },
  ],
  'markup/mojibake': [{ text: 'P⟦Ã¤Ã¤tÃ¶⟧s hyväksyttiin.' }, { text: 'Päätös hyväksyttiin Åbossa, sanoi Ångström.' }],
  'markup/run-in-credit': [
    { text: 'Nordian johtaja Erkki Holm kokouksessa ja Turussa ⟦AFP⟧ |\n\nSilta on suljettu.' },
    { text: 'Nainen ylittää tulvivan sillan Turussa. Kuva: AFP\n\nSilta on suljettu.' },
  ],
  'markup/stray-separator': [
    { text: 'Pormestari sillalla, Lehtikuva ⟦|⟧\n\nSilta on suljettu.' },
    { text: 'Silta on suljettu | Kaupungin uutiset\n\nSilta on suljettu.' },
  ],
  'style/calque': [
    { text: 'Pormestari ⟦maksoi huomiota⟧ siltaan, mutta se ei ⟦tee järkeä⟧.' },
    { text: 'Sodassa ⟦kuoli vammoihinsa johtuen⟧ kaksi miestä.' },
    { text: 'Hän syntyi ⟦vuodessa 1984⟧ ja asui ⟦Yhdistyneissä valtioissa⟧.' },
    { text: 'Pormestari kiinnitti huomiota siltaan, ja se maksoi paljon. Vuodessa 12 kuukautta.' },
  ],
  'style/close-repetition': [
    { text: 'Neuvosto avasi kokouksen aamulla pitkällä ⟦kokouksella⟧ teistä.' },
    { text: 'Päivä päivältä työ eteni, ja askel askeleelta silta kasvoi.' },
    { text: 'Kirjaston kirjat ovat kaupungin omaisuutta, ja kaupunki pitää niistä huolta.' },
  ],
  'style/near-duplicate': [
    {
      text: 'Pormestari on sulkenut vanhan sillan joen yli kovien tulvien takia. Tie on auki.\n\n⟦Pormestari on sulkenut vanhan sillan joen yli pahojen tulvien takia.⟧',
    },
    {
      text: 'Toukokuussa vanha silta joen yli oli suljettu 12 päivää. Kesäkuussa vanha silta joen yli oli suljettu 3 päivää.',
    },
  ],
  'style/register-switch': [
    { text: 'Te voitte pitää lipun, ja teidän on maksettava. Jos ⟦sinä⟧ kadotat sen, sinun on maksettava.' },
    { text: 'Voit pitää lipun, jos sinä haluat ja sinulla on aikaa.' },
    { text: 'Te voitte pitää liput, ja teidän on maksettava.\n\n”Sinä olet hullu, sinun on lähdettävä”, hän sanoi.' },
  ],
  'terminology/acronym': [
    { text: 'YK vetoaa osapuoliin. ⟦UN⟧ odottaa vastausta, ja YK:n pääsihteeri myös.' },
    { text: 'Euroopan keskuspankki (EKP) nosti korkoa. EKP:n pääjohtaja ja IMF:n johtaja tapasivat.' },
  ],
  'terminology/case-variant': [
    { text: 'Yritys myy avointa dataa. Se kutsuu ⟦Avointa Dataa⟧ kullaksi, ja avointa dataa se kerää.' },
    { text: 'Hallitus kokoontui. Suomen hallitus ja Viron Hallitus tapasivat.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'Koodia säilyttää ⟦Github⟧, ja GitHub kopioi sen.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Koodi on GitHubissa, ja GitHubin kopio on tallessa.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'Latausasema paloi eilen. Latausasema oli uusi. Palokunta eristi ⟦latauspisteen⟧ hiekalla.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'Rautatieasema avataan. Rautatieasema on kallis. Radioasema on kiinni.',
      note: 'another thing of the same kind',
    },
    {
      text: 'Sivuston omistaa America PAC. Äänestäjät ovat nähneet ⟦Amerikan PAC⟧:n sivuston. America PAC ei vastaa. America PACin rahat tulevat lahjoittajilta.',
    },
    {
      text: 'Avaruuslaitos Roskosmos laukaisi luotaimen. Pääjohtaja Sergei Malyškin kiitti Roskosmosin väkeä. ⟦Sergey Malyshkin⟧ lähti. Myöhemmin Sergei Malyškinin kausi päättyi.',
    },
    {
      text: 'Helsingin kaupunki päätti asiasta. Helsingissä asuu paljon väkeä, Helsinkiin muutetaan ja Helsinki kasvaa. Helsingistä lähdetään Turkuun, ja Turun satamasta jatketaan.',
      note: 'cases of one name',
    },
    {
      text: 'Pääministeri Aino Virtanen puhui. Virtasen mukaan talous kasvaa, ja Aino Virtaselle hurrattiin. Virtasta haastateltiin.',
    },
    { text: 'Raportissa mainitaan Pohjolan Voima. Siinä mainitaan myös Etelän Voima ja vielä kerran Pohjolan Voima.' },
    { text: 'EU:n komissio, EU:ssa, EU:hun ja Euroopan unioni (EU) ovat samaa asiaa.' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'Tämä ⟦alusta⟧ on uusi; vanhat ⟦alustat⟧ suljetaan.',
      glossary: [{ source: 'platform', target: 'palvelu', forbidden: ['alusta'] }],
    },
    {
      text: 'Tämä palvelu on uusi, ja palveluista peritään maksu.',
      glossary: [{ source: 'platform', target: 'palvelu', forbidden: ['alusta'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: '⟦Health agency⟧ julkaisee luvut. Terveysvirastot tekevät sen päivittäin.',
      glossary: [{ source: 'health agency', target: 'terveysvirasto' }],
    },
    {
      text: 'Terveysviraston luvut ovat tulleet; terveysvirastot ja terveysvirastossa työskentelevät odottavat.',
      glossary: [{ source: 'health agency', target: 'terveysvirasto' }],
    },
  ],
  'terminology/spelling-variant': [
    { text: 'Kaupungin sähköposti on hidas. ⟦Sähkö-postin⟧ nopeus kasvaa, ja sähköposti toimii.' },
    { text: 'Yö-öljy ja linja-auto, linja-autot ja linja-autossa, sekä kaupungin sähköpostit.' },
  ],
};
