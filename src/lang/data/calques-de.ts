import { calqueList } from '../calque-list';

const few = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|einige|viele';
const spans = 'Jahren|Monaten|Wochen|Tagen|Stunden|Jahrzehnten';
const problem =
  'Problem|Probleme|Problemen|Frage|Fragen|Thema|Themen|Bedenken|Herausforderung|Herausforderungen|Krise|Sorgen';
const language = 'Englisch|Deutsch|Französisch|Spanisch|Italienisch|Russisch|Chinesisch|Japanisch|Arabisch|Türkisch';
const office = 'Präsident|Gouverneur|Senator|Bürgermeister|Kanzler|Premierminister|Vizepräsident';

/**
 * Calques of English and false friends that no careful German editor leaves standing. What the press prints every day
 * (Sinn machen, in etwa, einmal mehr) is left alone. Nouns have their capital and are matched as they are written.
 */
export const calques = calqueList(
  () => `
// nouns that go with another verb
=eine|keine|diese|viele|einige|mehrere|weitere Frage|Fragen =fragen|gefragt|fragte|fragten > stellen -- man stellt eine Frage
!es =gab|gaben|gebe|geben =eine|seine|ihre Rede !anlass|grund|auftakt > hielt eine Rede
=eine|seine|ihre|diese Rede =gegeben|geben > eine Rede halten
=eine|keine|diese Entscheidung =gemacht|machen|machte|machten > eine Entscheidung treffen
=die|ersten|weitere|wichtige|konkrete|drastische|mehrere|keine Schritte|Maßnahmen =genommen > Schritte unternehmen, Maßnahmen ergreifen
=einen|den Eid =genommen|nehmen > einen Eid leisten
=ein|das|dieses|viele|einige|mehrere Foto|Fotos =genommen > ein Foto machen, aufnehmen
Aufmerksamkeit =bezahlen|bezahlt|bezahlte|zahlen|zahlt|zahlte|gezahlt > Aufmerksamkeit schenken
=sein|ihr|mein|unser Bestes =versuchen|versucht|versuchte|versuchten > sein Bestes tun, geben
=das|dieses|die|diese|viele|alle|einige|solche ${problem} =adressieren|adressiere|adressiert|adressierte|adressierten > angehen, aufgreifen
=adressieren|adressiere|adressiert|adressierte|adressierten =das|dieses|die|diese|viele|solche ${problem} > angehen, aufgreifen
=fiel|fielen|fällt|fallen =in Liebe > sich verlieben
=in Liebe =gefallen|fallen|fiel|fielen > sich verlieben
=kam|kommt|kommen =wahr > wurde wahr, bewahrheitet sich
=spendete|spendeten|spendet =${few}|% Jahre|Monate|Wochen|Tage|Stunden !für > verbrachte
=sehe|sehen|sieht|schaue|schauen|schaut =vorwärts =zu|auf > sich freuen auf
=rannte|rannten|rennt|rennen|lief|läuft =für =das|die|den Amt|Präsidentenamt|Präsidentschaft|Senat|Kongress > kandidierte für
=rannte|rannten|rennt|rennen|lief|läuft|kandidiert|kandidierte =für ${office} > kandidierte als, bewarb sich um das Amt
=für ${office} =rennen|rennt|rannte|laufen|läuft|kandidiert|kandidierte|kandidieren > als … kandidieren
=graduierte|graduierten|graduiert =von =der|dem Universität|Hochschule|Schule|Akademie|Harvard|Yale > schloss das Studium an … ab
=zum|zur Direktor|Direktorin|Manager|Managerin|Chef|Leiter|Leiterin|General|Major|Oberst|Vizepräsidenten =promoviert|promotet > befördert
=bat|baten|bittet|bitten|gebeten =für Hilfe|Verständnis|Geld|Unterstützung|Verzeihung|Geduld > um … bitten
=für Hilfe|Verzeihung|Unterstützung =gebeten|bat|baten > um … bitten

// prepositions, dates and places
=in @ =wurde|wurden|war|waren|hat|hatte|gab|kam|begann|fand|erhielt|gründete|starb|gewann|verließ|erschien|veröffentlichte > im Jahr …, oder die Zahl allein
=in @ =der|die|das|den|dem|ein|eine|einen|nicht|noch|stark|erstmals|bereits|rund|etwa|um|von|zum|zur|mit|durch|insgesamt|deutlich|erneut|wieder > im Jahr …, oder die Zahl allein
=sprach|sprachen|spricht|sprechen|gesprochen|schrieb|schreibt|geschrieben|antwortete|sagte|verfasst|veröffentlicht =in ${language} > auf …
=in ${language} =gesprochen|geschrieben|verfasst|veröffentlicht|sagte|schrieb|sprach > auf …
=auf der anderen Hand > andererseits
=auf der einen Hand > einerseits
=auf Top =von > zusätzlich zu
=in Bezug =von|zu > in Bezug auf
=abhängig|unabhängig =auf > abhängig von
=in Begriffen =von|der|des > was … betrifft, hinsichtlich
=als ein Ergebnis|Resultat =von|der|des|dessen|davon > infolge, dadurch
=vor ${few}|% ${spans} =zuvor|her > vor … Jahren, … Jahre zuvor
Punkt =von Sicht|Ansicht > Standpunkt
Punkt =der Sicht|Ansicht > Standpunkt
Stück|Stücke|Stücken =von Information|Informationen|Nachricht|Nachrichten|Rat|Beweis|Beweisen|Software > eine Information, ein Hinweis

// grammar
=gibt|gab|gäbe =es =kein Zweifel|Grund|Beweis|Hinweis|Anlass|Ausweg|Kontakt|Unterschied|Platz > keinen …
=es =gibt|gab|gäbe =kein Zweifel|Grund|Beweis|Hinweis|Anlass|Ausweg|Kontakt|Unterschied|Platz > keinen …
=einzigste|einzigsten|einzigster|einzigstes > einzige
=optimalste|optimalsten|optimalster|idealste|idealsten|maximalste|maximalsten|bestmöglichste|bestmöglichsten|größtmöglichste > optimale, ideale, bestmögliche
=am meisten bekannten|beliebten|wichtigen|populären|gefährlichen|mächtigen|einflussreichen|schönen|teuren|bekannte|beliebte|wichtige > bekanntesten, wichtigsten
=am meisten schönsten|besten|größten|wichtigsten|ältesten|bekanntesten > schönsten, besten
=beide|beiden =von ihnen|uns|euch > beide
=letzter|letzte|letztes|letztens =aber|doch =nicht =geringste|geringster|geringstes|zuletzt > nicht zuletzt

// sums and numbers
Millionen|Milliarden|Billionen|Tausend Dollars|Euros|Pfunds|Francs > Dollar, Euro -- nach Zahlen in der Einzahl
=zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|hundert Million|Milliarde|Billion > Millionen, Milliarden

// adjectives
=seriös|seriöse|seriösen|seriöser =verletzt|verletzte|verletzten|krank|erkrankt|beschädigt > schwer, ernsthaft
=seriöse|seriösen Verletzung|Verletzungen|Schäden|Erkrankung|Krankheit > schwere
=sensitive|sensitiven|sensitiver Daten|Informationen|Themen|Dokumente|Dokumenten > sensible, vertrauliche
=brechende|brechenden Nachricht|Nachrichten > Eilmeldung
=frei =von Ladung > kostenlos

// offices and institutions
Haus =der Repräsentanten|Abgeordneten|Vertreter !in|von|im > Repräsentantenhaus
Haus =der Gemeinen|Lords|Gemeinden > Unterhaus, Oberhaus
Sekretär|Sekretärin =von|des Staat|Staates|Staats > Außenminister
Sekretär|Sekretärin =für|der Verteidigung|Handel|Energie|Arbeit|Bildung|Landwirtschaft|Gesundheit|Finanzen > Minister
Sekretär General > Generalsekretär
Anwalt General > Justizminister, Generalstaatsanwalt
Prime Minister|Ministerin > Premierminister
Vereinigte|Vereinigten Staaten =von|of America > Vereinigte Staaten von Amerika
Europäische|Europäischen Zentrale|Zentralen Bank > Europäische Zentralbank
Welt Gesundheits|Gesundheit Organisation > Weltgesundheitsorganisation

// compounds torn apart
Welt Cup|Meisterschaft|Meister|Meisterin|Rekord|Bank|Krieg > Weltcup, Weltmeisterschaft …
Klima Wandel|Krise|Schutz|Konferenz|Gipfel > Klimawandel …
Wahl Kampf|Kampagne|Ergebnis|Kommission|Beteiligung > Wahlkampf …
Bundes Regierung|Kanzler|Kanzlerin|Tag|Rat|Staat|Bank|Polizei|Gericht > Bundesregierung …
Sozial Medien > soziale Medien

// words for words
Lizenzplatte|Lizenzplatten > Nummernschild
Feuerkämpfer|Feuerkämpfern > Feuerwehrleute
Schlüsselnote|Schlüsselnotiz|Schlüsselnotizen > Grundsatzrede
Heimatseite|Heimseite > Startseite
Datas > Daten
Softwares|Hardwares|Equipments > Programme, Geräte
Advices > Ratschläge
Kurzverkäufer|Kurzverkäufern > Leerverkäufer
Regierungsschließung > Haushaltssperre, Shutdown
Massenschießen > Amoklauf
// elections and government
Schlachtfeldstaat|Schlachtfeldstaaten|Schlachtfeld-Staat|Schlachtfeld-Staaten|Schaukelstaat|Schaukelstaaten|Schwingstaat|Schwingstaaten > umkämpfter Bundesstaat, Swing State
Laufkamerad|Laufkameraden|Laufgefährte|Laufgefährtin|Laufmate > Kandidat für das Amt des Vizepräsidenten
Abwesenheitswahl|Abwesenheitswahlzettel|Abwesendenwahl|Abwesenheitsstimmzettel|Abwesenheitsstimmen|Abwesenheitsabstimmung > Briefwahl
Frühabstimmung|Frühabstimmungen > vorzeitige Stimmabgabe
=dunkles|dunklem|dunklen Geld|Gelder|Geldern > Gelder aus undurchsichtigen Quellen
=sein|ihr|starkes|gutes|das Bodenspiel =in|der|des > Mobilisierung vor Ort
Einweihung =des|von|der Präsidenten|Trump|Biden|Obama|Trumps|Bidens > Amtseinführung
Rathaustreffen|Rathaus-Treffen|Rathaus-Veranstaltung > Bürgerversammlung
Kampagnenpfad|Kampagnenspur|Wahlkampfpfad|Kampagnenweg|Kampagnen-Trail > Wahlkampf, Wahlkampftour
Kampagnen-Rallye|Kampagnenrallye|Wahlkampf-Rallye|Wahlkampfrallye|Trump-Rallye > Wahlkampfkundgebung
Umfragearbeiter|Umfragebeobachter|Wahlarbeiter|Wahlarbeitern > Wahlhelfer, Wahlbeobachter
=zu =den Umfragen =gehen|gingen|gegangen|strömen|strömten > zur Wahl gehen
=gehen|gingen|gegangen|strömten =zu =den Umfragen > zur Wahl gehen
Umfragestandort|Umfragestandorte|Umfrageort|Umfrageorte|Umfragestation|Umfragestationen|Abstimmungsstation > Wahllokal
Mittelwahlen|Mittelfristwahlen|Mitteltermwahlen|Mittelzeitwahlen > Zwischenwahlen
=konzedierte|konzedierten|konzediert =die Wahl|Niederlage > räumte die Niederlage ein
Lautsprecher|Redner =des|der Repräsentantenhauses|Hauses|Kammer|Unterhauses > Sprecher, Vorsitzender
Mehrheitspeitsche|Minderheitspeitsche|Mehrheits-Peitsche > Einpeitscher der Fraktion, Fraktionsgeschäftsführer
Distriktanwalt|Distriktsanwalt|Distriktanwältin|Bezirks-Anwalt > Bezirksstaatsanwalt
Exekutivordnung|Exekutivorder|Exekutivbefehl|Exekutivbefehle|Exekutivanordnung|Exekutivanordnungen|Exekutivverordnung > Dekret, Präsidialerlass
Exekutivaktion|Exekutivaktionen|Exekutivzweig|Legislativzweig|Judikativzweig > Dekret, Exekutive, Legislative, Judikative
=in|ins Gesetz =unterzeichnet|unterschrieben|unterzeichnete > unterzeichnet, in Kraft gesetzt
Gesetzesstück|Gesetzesstücke > Gesetz
Stück|Stücke =von|der Gesetzgebung > Gesetz
Stück|Stücke Gesetzgebung|Gesetze > Gesetz
Anklage|Anklagen =drücken|gedrückt|pressen|gepresst > Anzeige erstatten, Anklage erheben
=für Bankrott|Insolvenz|Konkurs|Scheidung =eingereicht|einreichen|einreichte|angemeldet|anmelden|ablegen > Insolvenz anmelden, die Scheidung einreichen
Klassenaktion|Klassenaktionen|Klassenaktionsklage|Klassenaktionsklagen|Sammelaktionsklage > Sammelklage
Gesetzesvollzugsbehörde|Gesetzesvollzugsbehörden|Gesetzesdurchsetzungsbehörden|Gesetzesdurchsetzungsbehörde|Gesetzesdurchsetzungsbeamte|Gesetzesvollzugsbeamte|Gesetzesdurchsetzung > Strafverfolgungsbehörden, Polizei
Feuerabteilung|Feuerdepartment|Feuer-Abteilung > Feuerwehr
Intelligenzgemeinschaft|Intelligenzagentur|Intelligenzagenturen|Intelligenzdienst|Intelligenzdienste|Intelligenzbeamte|Intelligenzbericht > Nachrichtendienst, Geheimdienst
Person|Personen =von Interesse !für|sind|waren|ist > Verdächtiger, Zeuge
Pfeifenbläser|Pfeifenbläsern|Pfeifenbläserin > Whistleblower, Hinweisgeber
Stiefel|Stiefeln =auf =dem Boden > Bodentruppen
Erstreagierende|Erstreagierenden|Erstantworter > Rettungskräfte
Regierungsabschaltung|Regierungsstilllegung > Haushaltssperre, Shutdown
Verteidigungssekretär|Handelssekretär|Energiesekretär|Gesundheitssekretär|Schatzsekretär|Heimatschutzsekretär|Transportsekretär > Verteidigungsminister, Handelsminister…
Abteilung =der Justiz|Verteidigung|Heimatsicherheit > Ministerium
Heimatsicherheit > Heimatschutz
Chefjustiz > Oberster Richter
Todeszoll|Todesmaut > Zahl der Todesopfer
=beanspruchte|beansprucht|beanspruchten|reklamierte|reklamierten =die Verantwortung =für > sich zu … bekennen
Verantwortung =für =den|die|das Anschlag|Angriff|Anschläge|Angriffe|Attentat|Explosion =beansprucht|beanspruchte|beanspruchten > sich zu dem Anschlag bekennen
=nahm|nehmen|nimmt|beanspruchte Kredit =für > sich … als Verdienst anrechnen

// press, business, technology
Meinungsstück|Meinungsstücke > Meinungsbeitrag, Kommentar
Presseveröffentlichung|Pressefreigabe|Presse-Release > Pressemitteilung
Nachrichtenkonferenz|Nachrichtenkonferenzen > Pressekonferenz
Nachrichtenauslass|Nachrichtenauslässe|Nachrichtenausgang|Nachrichtensteckdose|Nachrichtenverkaufsstelle|Medienauslass|Medienausgang|Medienverkaufsstellen|Nachrichtenverkaufsstellen > Medium, Medien
Nachfolger =auf Twitter|Instagram|Facebook|TikTok|YouTube|X > Follower
Millionen|Tausende|Hunderttausende Nachfolger > Follower
=sein|ihr|seinem|ihrem|dessen|deren Nettowert|Netzwert > Vermögen
Netzwert|Nettowert =von ${few}|% > Vermögen
Trillion|Trillionen Dollar|Euro|Yuan|Yen > Billionen -- English trillion is German Billion
Interessenhalter|Interessenhaltern > Beteiligte, Interessengruppen
=initiales|initiale|initialen|erstes|anfängliches|anfänglichen =öffentliches|öffentliche|öffentlichen Angebot|Angebots > Börsengang
=private|privater|privaten Gerechtigkeit !und > Private Equity
Exekutivoffizier|Exekutivoffiziers|Exekutivoffizierin|Chefexekutive|Chefexekutiver > Vorstandsvorsitzender, Geschäftsführer
Chefoffizier|Chefoffiziere|Finanzchefoffizier|Chef-Finanzoffizier|Chief-Offizier > Vorstand
Abenteuerkapital|Unternehmungskapital|Abenteuerkapitalist > Wagniskapital, Risikokapital
Steuerrückkehr|Steuerrückgabe > Steuererklärung
Verdienstanruf|Gewinnanruf|Ertragsanruf|Verdienstruf|Verdienstbericht|Verdienstberichte|Verdienstsaison > Bilanzpressekonferenz, Quartalsbericht, Berichtssaison
Jahr =über Jahr > im Jahresvergleich
Quartal =über Quartal > im Quartalsvergleich
=ersten|zweiten|dritten|vierten Viertel @ > Quartal
=ersten|zweiten|dritten|vierten Viertel =von|des @|Geschäftsjahres > Quartal
Zustand|Staat =der Kunst > Stand der Technik, hochmodern
Internet =der Sachen > Internet der Dinge
Datenbruch|Datenbrüche|Datenverletzung|Datenverletzungen|Datenbrechen > Datenleck, Datenpanne
Nachrichtenfutter|Nachrichtenfütterung > Newsfeed
Sozialmedien|Sozial-Medien|Sozialmedienplattform|Sozialmedienplattformen|Sozialmedia > soziale Medien
Silikonchip|Silikonchips|Silikon-Chip|Silikon-Chips|Silikonwafer|Silikon-Wafer|Silikonscheibe|Silikonscheiben > Siliziumchip, Siliziumwafer
Silikontal|Silikon-Tal|Siliziumtal|Silizium-Tal|Silicon-Tal > Silicon Valley
Silikon Valley|Tal > Silicon Valley
Kraftpflanze|Kraftpflanzen|Nuklearpflanze|Nuklearpflanzen|Atompflanze|Atompflanzen > Kraftwerk
Solarmacht|Windmacht|Kernmacht > Solarenergie, Windenergie, Kernenergie
Machtausfall|Machtausfälle|Kraftausfall|Kraftausfälle > Stromausfall
Kohlenstofffußabdruck|Kohlenstoff-Fußabdruck|Kohlenstofffußabdrucks > CO2-Fußabdruck

// health, science, war, weather
Notfallraum|Notfallzimmer|Notfallräume > Notaufnahme
Herzangriff|Herzangriffe > Herzinfarkt
Booster-Schuss|Boosterschuss|Auffrischungsschuss|Impfschuss|Impfschüsse|Booster-Schüsse > Auffrischungsimpfung, Impfung
=medizinische|medizinischen|gesundheitliche|gesundheitlichen|psychische|neurologische Bedingung|Kondition > Erkrankung
=vorbestehende|vorbestehenden|zugrundeliegende|zugrundeliegenden|bestehende =medizinische|medizinischen Bedingung|Bedingungen > Vorerkrankung
Junior-Hochschule|Junior-Hochschulen > Mittelschule
Selbstmordbombardierung|Selbstmordbombardierungen|Selbstmordbombardement|Selbstmordbombenattentat > Selbstmordanschlag
Straßenrandbombe|Straßenrandbomben > Sprengfalle am Straßenrand
=lebende|lebendige|lebender|lebendiger|lebenden Munition > scharfe Munition
=freundliches|freundlichem|freundlichen Feuer > Eigenbeschuss
=zu Tode =geschossen > erschossen
Hurrikan|Taifun|Zyklon|Sturm|Wirbelsturm =machte|macht Landfall|Landung|Erdfall > auf Land treffen
Landfall =gemacht|machte|machen|macht > auf Land treffen
=schwerer|schweren|schwerem Akzent > starker Akzent
=änderte|geändert|ändern|ändert =seinen|ihren|meinen Geist|Verstand > seine Meinung ändern
=bekam|bekamen|bekommt|bekommen =verletzt|getötet|verhaftet|gefeuert|geboren > wurde verletzt, wurde getötet…

// verbs and set phrases
=einen Anruf =machen|gemacht|machte|machten > anrufen, telefonieren
=einen|keinen|kurzen|genaueren Blick =nehmen|genommen|nahm|nahmen > einen Blick werfen
=nahm|nahmen|nimmt|nehmen =einen (kurzen|genaueren|ersten) Blick =auf|in|hinter > einen Blick werfen
=nahm|nahmen|nimmt|nehmen Vorteil =von|aus > nutzen, ausnutzen
Wahl|Treffen|Konferenz|Veranstaltung|Gipfel|Zeremonie|Anhörung|Sitzung|Versammlung|Verhandlung|Feier|Hochzeit|Prozess|Turnier|Konzert|Messe|Ausstellung|Abstimmung|Debatte|Eröffnung|Premiere|Festival =nahm|nimmt|nahmen|nehmen Platz !in|auf > fand statt
=für =gewährt =genommen|nehmen|nimmt|nahm > als selbstverständlich ansehen
=auf =einer =täglichen|wöchentlichen|monatlichen|regelmäßigen|jährlichen|regulären Basis > täglich, regelmäßig
=so =weit =wie =ich|wir =weiß|wissen > soweit ich weiß
^=in =anderen Worten > mit anderen Worten
^in =meiner|unserer Meinung !bestärkt|bestätigt > meiner Meinung nach
=so =früh =wie @|nächste|nächsten|diese|diesen|Januar|Februar|März|Montag|Dienstag|Mittwoch|Donnerstag|Freitag > bereits, schon
=so =spät =wie @|gestern|letzte|letzten > noch, erst
=so =kürzlich =wie > erst, noch
=so =wenig|hoch|niedrig|groß =wie % Prozent|Dollar|Euro|Millionen|Milliarden|Grad > nur, bis zu
=in =der Mitte =von Nirgendwo|Nirgends > am Ende der Welt, im Nirgendwo
=größer|kleiner|besser|schneller|älter|jünger|teurer|höher|schlechter|niedriger|stärker|schwächer =wie =der|die|das|den|im|vor|je|erwartet|geplant|zuvor > größer als, besser als
=in Januar|Februar|September|Oktober|November|Dezember !und|bis|oder > im Januar
=in Sommer|Winter|Herbst|Frühling|Frühjahr @ > im Sommer
=im|seit|bis Sommer|Winter|Frühjahr|Herbst|Frühling|Januar|Februar|März|April|Juni|Juli|September|Oktober|November|Dezember =von @ > im Sommer 2020
=ein =paar|Paar =von Tagen|Wochen|Jahren|Monaten|Stunden|Leuten > ein paar Tage
=in|während =den =letzten|nächsten|vergangenen|kommenden =wenigen Jahren|Monaten|Wochen|Tagen|Stunden > in den letzten Jahren
^die Polizei =suchen|sagen|glauben|vermuten|sagten|suchten|glaubten|vermuteten !wir|sie|die|ich|er > Polizei steht in der Einzahl
^die USA =ist|plant|war|droht|warnt !die|der|das|ein|eine|für|mit > USA steht in der Mehrzahl
=er|ich|wir =wurde|wurden =gesagt|geholfen|geraten|befohlen|gedankt|gratuliert|mitgeteilt > ihm wurde gesagt
=mit =all =diesem|diesen =gesagt > nach alledem
^mit =dem|diesem|das =gesagt > davon abgesehen
^das =gesagt =seiend > davon abgesehen
=der Grund =ist =weil > der Grund ist, dass
=am Ende =vom Tag > letztlich
=am Ende =des Tages =zählt|zählen|bleibt|aber|entscheidet|entscheiden|bedeutet > letztlich
=es|darum =ist|war =nicht =über (das|den|die) Geld|Macht|Politik|Religion|Ruhm|Preis|Recht|Schuld > es geht nicht um …
=fühlen Sie =sich =frei !von|wie > Sie können gern …
=fühl|fühle =dich =frei !von|wie > du kannst gern …
=machte|machten|macht =eine Entscheidung !rückgängig|nötig|notwendig|erforderlich|unmöglich|möglich|leichter|leicht|schwer|schwerer|überflüssig|unumgänglich > eine Entscheidung treffen
=verheiratet =zu =einer|einem|der|dem|seiner|ihrem > verheiratet mit
=in Platz =gesetzt|gesetzte|setzen|setzte|gestellt|gebracht > einführen, schaffen
=lief|liefen|läuft|laufen =aus Benzin|Geld|Zeit|Treibstoff|Strom > ging das Benzin, das Geld aus
=stieg|sank|fiel|wuchs|stiegen|sanken|fielen|wuchsen =bei % Prozent !der|aller|von|dieser|des > um … Prozent
=nahm|nahmen|nimmt|nehmen =einen|ein (kurzen|langen|kurzes) Spaziergang|Nickerchen > machte einen Spaziergang
^für =mehr Informationen =besuchen|kontaktieren|klicken|lesen|sehen|schauen > weitere Informationen
Wahl|Wahlen|Treffen|Konferenz|Gipfel|Referendum|Zeremonie =wird|werden|wurde|wurden =gehalten > findet statt
=als =ein Fakt|Tatsache =der|von > tatsächlich
=als =eine =Materie|Angelegenheit =der|von Tatsache|Fakt > tatsächlich
=es =ist =wert =zu =beachten|bemerken|erwähnen|notieren > bemerkenswert ist
=zuerst =und =vorderst|vorderste|vornehmlich > in erster Linie
=erst =und =vorderst > in erster Linie

// places and compounds
Vereinten Staaten > Vereinigten Staaten
Vereinigte|Vereinigten Nationen > Vereinte Nationen
Republik|Volksrepublik =von China|Korea > Republik China, Republik Korea
=die|der Stadt =von New|London|Paris|Peking|Shanghai|Los|Tokio > die Stadt New York
Nord|Süd|Ost|West Korea|Afrika|Europa|Amerika|Asien|Deutschland > Nordkorea, Südafrika… in einem Wort
Präsidentschafts|Sicherheits|Regierungs|Gesundheits|Verteidigungs|Wirtschafts|Bildungs|Forschungs|Entwicklungs|Verkehrs|Arbeits Minister|Ministerin|Ministerium|Ministeriums|Wahl|Wahlen|Kandidat|Kandidatin|Rat|Rates|Kräfte|Chef|Sprecher|Sprecherin|Partei|System|Behörde|Behörden|Politik|Hilfe|Zentrum|Institut|Markt|Krise|Platz|Plätze|Experte|Experten|Berater|Bericht > in einem Wort
Außen|Finanz|Elektro Minister|Ministerin|Ministerium|Politik|Markt|Märkte|Krise|Auto|Autos|Fahrzeug|Fahrzeuge|Mobilität > in einem Wort
Corona Krise|Pandemie|Virus|Impfung|Impfungen|Regeln|Maßnahmen|Test|Tests > Corona-Krise, Coronavirus
US Präsident|Präsidenten|Regierung|Dollar|Armee|Senat|Senator|Kongress|Bürger|Militär|Behörden|Außenminister|Notenbank|Wahl|Wahlen|Bundesstaat|Bundesstaaten|Konzern|Unternehmen|Medien|Soldaten|Amerikaner > US-Präsident, mit Bindestrich
EU Kommission|Parlament|Staaten|Länder|Mitgliedstaaten|Mitgliedsstaaten|Gipfel|Bürger > EU-Kommission, mit Bindestrich
UN Sicherheitsrat|Generalsekretär|Bericht|Charta|Generalversammlung > UN-Sicherheitsrat, mit Bindestrich
NATO|Nato Gipfel|Staaten|Generalsekretär|Mitglied|Mitglieder|Länder > Nato-Gipfel, mit Bindestrich
KI Modell|Modelle|System|Systeme|Unternehmen|Forscher|Chips > KI-Modell, mit Bindestrich

// idioms
=zwei Vögel =mit =einem Stein > zwei Fliegen mit einer Klappe
Katzen =und Hunde =regnen|regnet|geregnet|regnete > in Strömen regnen
=regnet|regnete|regnen|geregnet Katzen =und Hunde > in Strömen regnen
Mitternachtsöl > bis spät in die Nacht arbeiten
=die Bohnen =verschüttet|verschütten|verschüttete|ausgeschüttet > alles ausplaudern
Katze =aus =der Tasche|Tüte > die Katze aus dem Sack lassen
Tropfen =im Eimer > Tropfen auf den heißen Stein
=die Kugel =beißen|gebissen|biss|beißt > in den sauren Apfel beißen
=in =die Kugel =beißen|gebissen|biss|beißt > in den sauren Apfel beißen
Spielveränderer|Spielwechsler|Spieländerer|Spiel-Veränderer > Wendepunkt
=aus =dem Blauen =heraus > aus heiterem Himmel
=außerhalb =der Box|Schachtel|Kiste =denken|gedacht|dachte|denkt > unkonventionell denken
=denken|denkt|dachte|dachten =außerhalb =der Box|Schachtel|Kiste > unkonventionell denken
=ebenes|ebenen|ebene Spielfeld|Spielfelds|Spielfelder > gleiche Wettbewerbsbedingungen
=enger|naher Anruf > knapp
^lange Geschichte =kurz > kurz gesagt
=den Umschlag =drücken|schieben|gedrückt|drückt|drückte > an die Grenzen gehen
Apfel =seines|ihres|meines Auges > sein Ein und Alles
Dose|Büchse =von|voller|der Würmern|Würmer > Büchse der Pandora
=ein =blindes Auge =drehen|gedreht|gewendet|zugewandt|wenden|zuwenden > ein Auge zudrücken
=auf Eierschalen =laufen|gehen|läuft|geht|ging > wie auf rohen Eiern gehen
=zu Schlussfolgerungen =springen|gesprungen|sprang > voreilige Schlüsse ziehen
=springt|springen|sprang =zu Schlussfolgerungen > voreilige Schlüsse ziehen
Wolf =in Schafskleidung|Schafskleidern > Wolf im Schafspelz
=erste Dinge =zuerst > eins nach dem anderen
=unter =den Bus =geworfen|werfen|wirft|warf > fallen lassen, opfern
=einen Arm =und =ein Bein > ein Vermögen
=in =den =gleichen|selben Schuhen =wie > in der gleichen Lage wie
`,
);
