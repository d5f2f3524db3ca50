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
export const calques = calqueList(`
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
=gibt|gab|gäbe es kein Zweifel|Grund|Beweis|Hinweis|Anlass|Ausweg|Kontakt|Unterschied|Platz > keinen …
=es gibt|gab|gäbe kein Zweifel|Grund|Beweis|Hinweis|Anlass|Ausweg|Kontakt|Unterschied|Platz > keinen …
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
`);
