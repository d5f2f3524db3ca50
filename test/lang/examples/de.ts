import type { LanguageExamples } from '../language-examples';

/** What each rule reports in German, and what is peculiar to German that it leaves alone. */
export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Rufen Sie uns an bei ⟦Fragen oder Fragen⟧.' },
    { text: 'Das ⟦plasma (plasma)⟧ wird gespendet.' },
    { text: 'Sie verkaufen Wein oder Weinessig, und bei Fragen oder Beschwerden hilft man.' },
  ],
  'accuracy/untranslated': [
    { text: 'Der Rat tagte gestern. ⟦The council will vote on the budget next week.⟧ Der Saal war voll.' },
    { text: 'Die Ministerin lobte die ⟦共产党员⟧ in ihrer Rede.' },
    { text: 'Der Film The Lord of the Rings: The Return of the King läuft am Mittwoch an.' },
    { text: 'Auf seiner Mütze stand „Make America great again“, mehr sagte er nicht.' },
    { text: 'Das Start-up verkauft Smartphones, Laptops und Tablets im Online-Shop.', note: 'loan words' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'Die Ernte war gut. ⟦De meeste boeren hebben hun oogst al in juli verkocht aan de winkels.⟧ Die Preise fielen.',
    },
    { text: 'Das Spiel wurde abgebrochen. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ Die Polizei kam.' },
    { text: 'Der Roman „À la recherche du temps perdu“ liegt auf dem Tisch, daneben steht Wein aus der Côte d’Or.' },
    { text: 'In Zürich heißt das Velo so, in Wien das Radl, und in Köln sagt man Fahrrad.' },
  ],
  'fluency/broken-sentence': [
    { text: 'Die Listen lagen beim ⟦Verein. und⟧ die Helfer lasen sie.' },
    { text: 'Am 3. und 4. Mai bleibt die Brücke zu, d. h. niemand kommt hinüber.' },
    { text: 'Sie kaufte Obst, z. B. Äpfel, u. a. aus der Region, bzw. vom Hof am 1. August.' },
    { text: '„Kommst du?“, fragte sie. „Gleich!“, rief er.' },
  ],
  'fluency/fragment': [
    {
      text: 'Das Geld kam aus drei Quellen. ⟦Spenden von einer Firma unter der Leitung der Schwester des Bürgermeisters.⟧ Das Register schweigt.',
    },
    { text: 'Der Hof wurde verkauft. Nach Jahren der Arbeit blühte der Garten im Sommer wieder auf.' },
    { text: 'Es war spät. Verdachtsfälle von Grippe in den Schulen der Stadt bleiben unbestätigt.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Er nannte den Plan ⟦„ein Geschenk und“⟧ eine Last für die Stadt.' },
    { text: 'Das Wort ⟦„“⟧ fehlte auf dem Schild.' },
    { text: '»Er sagte ›nein‹«, erzählt sie. »Zweimal.«' },
    { text: '„Er sagte ‚nein‘“, erzählt sie. „Zweimal.“' },
    { text: '«Er sagte ‹nein›», erzählt sie. «Zweimal.»', note: 'as the Swiss write' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Brücke gesperrt\n\nDie Brücke ist zu. Autos müssen zur ⟦Fähre⟧\n\nIm Mai geht sie auf.' },
    { text: 'Nachtzug\n\nNiemand schläft auf der Fahrt. Eine Reportage von Jana Doerr\n\nUm zehn fährt er ab.' },
    { text: 'Eine kurze Zeile ohne Punkt\n\nDer Text hat einen.' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'Die Straße war um zwölf Uhr gesperrt. Alle fuhren über den Pass.\n\n⟦Die Straße war um zwölf Uhr gesperrt.⟧ Um sechs ging sie auf.',
    },
    { text: 'Es war spät. Der Zug war weg.\n\nSie setzte sich. Es war spät.' },
  ],
  'fluency/repeated-word': [
    { text: 'Er sprach mit ⟦mit⟧ dem Bürgermeister.' },
    { text: 'Der Rat hat in der ⟦in der⟧ Sitzung nichts gesagt.' },
    { text: 'Es war die die Stadt prägende Brücke, und alle, die die Arbeit sahen, staunten.' },
    { text: 'Sie sagte, dass sie sie gesehen habe und dass das das Ende sei.' },
    { text: 'Wenn hinter Fliegen Fliegen fliegen, fliegen Fliegen Fliegen nach.' },
  ],
  'fluency/repetition-loop': [
    { text: 'Der Bericht zeigt eine ⟦Änderung der Änderung der Änderung der Änderung⟧.' },
    { text: 'Sie kamen ⟦sehr sehr sehr sehr sehr⟧ spät.' },
    { text: 'Es ging weiter und weiter und weiter, nein, nein, nein.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'Die Brücke ist zu. Gesperrt bleibt sie seit ⟦dem⟧' },
    { text: 'Der Rat lobte den Plan ⟦und⟧. Die Sitzung war lang.' },
    { text: 'Der Text nennt ihn ⟦einfach „⟧' },
    {
      text: 'Sie ruft an. Er legt auf. Der Zug fährt ab. Wir hören zu. Die Sitzung findet statt. Das Geld reicht aus.',
    },
    { text: 'Er stellt die Frau ein. Alle machen mit. Das Wasser fiel, und das muss sein. Niemand weiß, wie.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'Die Brücke ⟦(gebaut⟧ im Jahr 1912 ist für Lastwagen gesperrt.' },
    { text: 'Es braucht: a) Zeit, b) Geld; Kolleg(inn)en und Bürger(innen) helfen (auch sonntags).' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Sie sagte: ⟦„Niemand⟧ hat uns gefragt, und niemand wird es tun. Der Bürgermeister schwieg.' },
    { text: 'Niemand hat uns ⟦gefragt“⟧, sagte sie. „Das ist das Problem.“' },
    { text: '„Wir fuhren früh los.\n\n„Mittags waren wir zurück“, sagte er.' },
    { text: '„Mir geht’s gut“, sagte Klaus’ Bruder. »Mir auch«, rief sie. Das war in den ’68er Jahren.' },
    { text: 'Er sprach von „Heimat”, sie von “Zuhause”.', note: 'marks of other languages in pairs' },
  ],
  'locale/apostrophe-style': [
    { text: "Wie geht’s? Gut geht’s, wenn’s regnet. Hat⟦'⟧s geklappt?" },
    { text: 'Wie geht’s? Klaus’ Bruder sagt, es wär’ schön.' },
  ],
  'locale/date-format': [
    { text: 'Die Brücke ist seit dem ⟦08/25/2024⟧ zu.' },
    { text: 'Die Brücke ist seit ⟦Mai 30, 2020⟧ zu.' },
    { text: 'Die Brücke ist vom 3. August 2024 bis zum 30. Mai 2025 zu.' },
    { text: 'Die Brücke ist vom 03.08.2024 bis zum 25.08.2024 zu.' },
  ],
  'locale/number-format': [
    { text: 'Die Brücke kostete ⟦2.5⟧ Millionen Euro, das sind ⟦12.4⟧ Prozent und ⟦12.4⟧ % des Haushalts.' },
    { text: 'Rund ⟦800,000⟧ Wähler und ⟦1,234,567⟧ Stimmen.' },
    { text: 'Rund 800.000 Wähler, 1.234.567 Stimmen, 2,5 Mio. Euro und 12,4 % am 12.05.2024 um 20.30 Uhr.' },
    { text: "Das Haus kostet 1'234'567 Franken.", language: 'de-CH' },
  ],
  'locale/punctuation-spacing': [
    { text: 'Die Brücke ist zu ⟦.⟧ Warum ⟦?⟧' },
    { text: 'Die Brücke⟦,⟧gesperrt seit Mai, ist alt.' },
    { text: 'Warum? Um 12:30 Uhr, beim Stand von 3:1 … Das sind 5 % oder 5% und 3 € oder 3€.' },
  ],
  'locale/quote-style': [
    { text: '„Ja“, sagte er. ⟦"⟧Nein", sagte sie. „Vielleicht“, hieß es.' },
    { text: '„Er hat mir ‚nein‘ gesagt“, sagte sie. „Zweimal.“' },
    { text: '»Er hat mir ›nein‹ gesagt«, sagte sie. »Zweimal.«' },
  ],
  'markup/boilerplate': [
    { text: 'Die Brücke ist seit Montag zu.\n\n⟦Lesen Sie auch⟧\n\nIm Mai geht sie auf.' },
    { text: 'Die Brücke ist zu.\n\n⟦Weiterführende Lektüre:⟧\n\n⟦Weiterführende Lektüre:⟧' },
    { text: 'Kontakt\n\nDer Kontakt zwischen den Ufern ist seit Montag unterbrochen.' },
    { text: 'Lesen Sie auch den zweiten Teil dieser Reihe, er erscheint am Montag.' },
  ],
  'markup/glued-text': [
    { text: 'Der Rat stimmte dem ⟦Plan.Die⟧ Brücke wird gebaut.' },
    { text: 'Das dauert zehn ⟦Jahre.Bewohner⟧ zahlen dafür nichts.' },
    { text: 'Die BahnCard, der InterCity und die Website www.Beispiel.De gefallen den LehrerInnen.' },
  ],
  'markup/html-residue': [
    { text: 'Er rief nie ⟦zur&uuml;ck⟧.'.replace('⟦zur&uuml;ck⟧', 'zur⟦&uuml;⟧ck') },
    { text: 'Die Firma Kern & Söhne verkauft H&M-Hosen, a < b > c.' },
  ],
  'markup/invisible-characters': [
    { text: 'Die Aktio⟦\u00ad⟧näre wurden gewarnt.' },
    { text: 'Das kostet 20\u00a0000\u202f€, z.\u00a0B. im Mai.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Hier ist die Übersetzung des Artikels:⟧\n\nDie Brücke ist zu.' },
    { text: 'Die Brücke ist zu.\n\n⟦Ich hoffe, diese Übersetzung hilft Ihnen weiter.⟧' },
    { text: 'Hier ist die Überführung gesperrt, sagte der Bürgermeister.' },
  ],
  'markup/mixed-script': [
    { text: 'Der ⟦Ausѕchuss⟧ traf sich in Bonn.', note: 'Cyrillic ѕ' },
    { text: 'Die IT-компания und der Name Иванов stehen im selben Satz, µm und TNFα auch.' },
  ],
  'markup/mojibake': [
    { text: 'Die Br⟦Ã¼⟧cke ist zu.' },
    { text: 'Größe, Maß, Öl, Ägypten und Übung: „Äpfel“ – das geht.' },
  ],
  'markup/run-in-credit': [
    { text: 'Eine Frau auf der überfluteten Brücke in Köln ⟦Reuters⟧\n\nDie Brücke ist zu.' },
    { text: 'Eine Frau auf der überfluteten Brücke in Köln (Reuters)\n\nDie Brücke ist zu.' },
    { text: 'Der Konzern kauft die Agentur Reuters\n\nDer Vertrag gilt ab Mai.' },
  ],
  'markup/stray-separator': [
    { text: 'Der Bürgermeister auf der Brücke ⟦|⟧\n\nDie Brücke ist zu.' },
    { text: 'Die Brücke ist zu | Stadtnachrichten\n\nDie Brücke ist zu.' },
  ],
  'style/calque': [
    { text: 'Der Bürgermeister will ⟦das Problem adressieren⟧.' },
    { text: 'Sie haben ⟦keine Entscheidung gemacht⟧.' },
    { text: '⟦Auf der anderen Hand⟧ kostet die Brücke viel.' },
    { text: 'Der Plan ⟦in 2019 war⟧ besser.' },
    { text: 'Es ist die ⟦einzigste⟧ Brücke der Stadt.' },
    { text: 'Am Abend gab es eine Rede, und das macht Sinn. Er adressiert den Brief an sie.' },
    { text: 'Auf der anderen Seite liegt in 2000 Metern Höhe das Haus der Großeltern.' },
  ],
  'style/close-repetition': [
    { text: 'Die Firma besitzt die Mühle am Fluss und ⟦besitzt⟧ die Bäckerei im Dorf.' },
    { text: 'Tag für Tag und Schritt für Schritt ging die Arbeit am Tag und in der Nacht weiter.' },
  ],
  'style/near-duplicate': [
    {
      text: 'Der Rat hat gestern die Sperrung der alten Brücke über den Fluss wegen des Hochwassers beschlossen.\n\n⟦Der Rat hat gestern die Sperrung der alten Brücke über den Fluss wegen Hochwassers beschlossen.⟧',
    },
    { text: 'Die Brücke ist zu. Die Brücke ist auf.' },
  ],
  'style/register-switch': [
    {
      text: 'Behalten Sie Ihren Fahrschein, damit Sie ihn zeigen können. Wenn ⟦du⟧ ihn verlierst, zahlst du. Wir helfen Ihnen gern.',
    },
    { text: 'Behalten Sie Ihren Fahrschein. Wir helfen Ihnen gern, wenn Sie ihn verlieren.' },
    { text: 'Sie kam zu spät. Ihr Zug stand im Schnee. Du hältst das kaum aus, wenn du wartest.', note: 'she, her' },
    { text: 'Wir helfen Ihnen, wenn Sie es wollen.\n\n„Du bist verrückt, und du weißt es“, sagte er zu ihr.' },
  ],
  'terminology/acronym': [
    { text: 'Das BIP steigt. Das ⟦GDP⟧ der Nachbarn fällt, und das BIP bleibt hinter dem Plan.' },
    { text: 'Das Institut für Gletscherkunde Barsk (IGB) misst. Das ⟦BIG⟧ hielt die Werte zurück, sagt das IGB.' },
    { text: 'Die Weltgesundheitsorganisation (WHO) warnt. Die WHO, die UN und die EU warten.' },
  ],
  'terminology/case-variant': [
    { text: 'Die Firma sammelt Open Data. Sie nennt ⟦open data⟧ das neue Öl, und Open Data liegt überall.' },
    { text: 'Das Essen ist fertig, wir essen. Die Deutschen sprechen deutsch, auf Deutsch.' },
    { text: 'Beim Laufen laufen alle, das Schöne ist schön.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'Der Code liegt auf ⟦Github⟧, und GitHub behält eine Kopie.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Der Code liegt auf GitHub, siehe github.com/kern.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'Die Grundwassermessung dauert ein Jahr. Die Grundwassermessung kostet wenig. Ohne ⟦Grundwasserüberwachung⟧ gibt es kein Geld.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'Die Hafenbehörde schweigt. Die Hafenbehörde prüft. Die Baubehörde und das Hafenamt reden mit der Hafenbehörde.',
      note: 'another thing of the same kind',
    },
    {
      text: 'Die Anzeige kam von America PAC. Die Wähler sahen die Seite des ⟦amerikanischen PAC⟧. Später half das ⟦US-PAC⟧ dem Kandidaten.',
    },
    {
      text: 'Sergej Malyschkin traf. Später ging Sergej Malyschkin vom Feld. Der Schiedsrichter verwarnte ⟦Sergei Malyshkin⟧.',
    },
    {
      text: 'Das Haus steht am Markt. Die Häuser des Marktes sind alt, und vor dem Hause stehen zwei Männer, vor den Häusern ein Mann.',
      note: 'cases and plurals of one noun',
    },
    { text: 'Die Freiheit ist teuer. In der Freizeit liest sie. Menschen und Männchen, Mengen und Mengenrabatt.' },
    { text: 'Die Regierung schwieg. Der Regierungschef und der Regierungssprecher sprachen von Regierungskrisen.' },
    { text: 'Der Außenminister Kern traf den Innenminister Kern. Im Außenministerium war es still.' },
    { text: 'Das Unternehmen Takeda und die Firma Takeda: Der Konzern Takeda sammelt Plasma.' },
    { text: 'Technologischer Fortschritt hilft. Die Folgen des technologischen Fortschritts sind groß.' },
    { text: 'Die UN-Truppen kamen. Das UN-Bataillon blieb, die UN-Beobachter gingen.' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'Die ⟦Vorsitzende⟧ sprach; der Vorsitz ist frei.',
      glossary: [{ source: 'chair', target: 'Vorsitz', forbidden: ['Vorsitzende'] }],
    },
    {
      text: 'Der Vorsitz des Rates ist frei.',
      glossary: [{ source: 'chair', target: 'Vorsitz', forbidden: ['Vorsitzende'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: 'Die ⟦health agencies⟧ melden Zahlen. Die Gesundheitsbehörden tun das täglich.',
      glossary: [{ source: 'health agencies', target: 'Gesundheitsbehörde' }],
    },
    {
      text: 'Der Gesundheitsbehörde und den Gesundheitsbehörden fehlen Zahlen, sagen die Räte des Stadtrats.',
      glossary: [
        { source: 'health agency', target: 'Gesundheitsbehörde' },
        { source: 'city council', target: 'Stadtrat' },
      ],
    },
  ],
  'terminology/spelling-variant': [
    { text: 'Die Cheopspyramide ist alt. Die ⟦Cheops-Pyramide⟧ steht im Sand, und die Cheopspyramide ist hoch.' },
    { text: 'Das Potenzial ist groß. Das ⟦Potential⟧ wächst, wo das Potenzial liegt.' },
    { text: 'Der Kuchen ist fertig, die Küchen sind kalt. Die Sättel hängen am Haken, des Sattels Gurt ist neu.' },
    { text: 'Er reist nach Hongkong. Auf Hong Kong Island steht ein Turm.', note: 'inside a foreign name' },
  ],
};
