import type { LanguageExamples } from '../language-examples';

/** What each rule reports in Dutch, and what is peculiar to Dutch that it leaves alone. */
export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Bel ons bij ⟦vragen of vragen⟧.' },
    { text: 'Zij verkopen olie of olie van olijven, en vragen of klachten worden beantwoord.' },
  ],
  'accuracy/untranslated': [
    { text: 'De raad vergaderde gisteren. ⟦The council will vote on the budget next week.⟧ De zaal zat vol.' },
    { text: 'De minister prees de ⟦共产党员⟧ in haar toespraak.' },
    { text: 'De film The Lord of the Rings: The Return of the King draait vanaf woensdag.' },
    { text: 'Op zijn pet stond ‘Make America great again’, meer zei hij niet.' },
    { text: 'De start-up verkoopt smartphones, laptops en tablets in een webshop.', note: 'loan words' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'De oogst was goed. ⟦Die meisten Bauern haben ihre Ernte schon im Juli an die Läden verkauft.⟧ De prijzen daalden.',
    },
    { text: 'De wedstrijd werd gestaakt. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ De politie kwam.' },
    {
      text: 'De brug bleef dicht. ⟦Hulle het nie geweet dat hulle nooit weer daar sou ry nie, sê baie mense.⟧ De raad zweeg.',
      note: 'Afrikaans',
    },
    { text: 'De roman ‘À la recherche du temps perdu’ ligt op tafel, met wijn uit de Côte d’Or ernaast.' },
    { text: 'In Gent zegt men gij en goesting, in Assen moi, en in Maastricht zegt men haije.' },
    { text: 'Waar was die man? In de tuin is een bad en het water is warm. Er is een wet over de bank.' },
  ],
  'fluency/broken-sentence': [
    { text: 'De lijsten lagen bij de ⟦vereniging. en⟧ de helpers lazen ze.' },
    { text: 'De brug blijft op 3 en 4 mei dicht, d.w.z. niemand komt erover.' },
    { text: 'Ze kocht fruit, bijv. appels, o.a. uit de streek, resp. van de boer.' },
    { text: '‘Kom je?’ vroeg ze. ‘Zo meteen!’ riep hij.' },
  ],
  'fluency/fragment': [
    {
      text: 'Het geld kwam uit drie bronnen. ⟦Giften van een bedrijf onder leiding van de zus van de burgemeester.⟧ Het register zwijgt.',
    },
    { text: 'De hoeve werd verkocht. Na jaren van hard werk bloeide de tuin in de zomer weer op.' },
    { text: 'Het was laat. Gevallen van griep in de scholen van de stad blijven onbevestigd.' },
    { text: 'Het bord hangt er weer. Te lezen in drie talen en op elke oever.', note: 'te opens no phrase' },
    { text: 'Ze gingen weg. Omdat het regende bleef de markt van het dorp leeg.', note: 'no comma behind the clause' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Hij noemde het plan ⟦‘een geschenk en’⟧ een last voor de stad.' },
    { text: 'Het woord ⟦“”⟧ ontbrak op het bord.' },
    { text: '‘Hij zei “nee”’, vertelt ze. ‘Twee keer.’' },
    { text: '“Hij zei ‘nee’”, vertelt ze. “Twee keer.”' },
    { text: '„Hij zei ‚nee’”, vertelt ze. „Twee keer.”', note: 'low marks, as older print has them' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Brug dicht\n\nDe brug is dicht. Auto’s moeten met het ⟦veer⟧\n\nIn mei gaat ze open.' },
    { text: 'Nachttrein\n\nNiemand slaapt onderweg. Een reportage van Jana Doerr\n\nOm tien uur vertrekt hij.' },
    { text: 'Een korte regel zonder punt\n\nDe tekst heeft er een.' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'De straat was om twaalf uur afgesloten. Iedereen reed over de pas.\n\n⟦De straat was om twaalf uur afgesloten.⟧ Om zes uur ging ze open.',
    },
    { text: 'Het was laat. De trein was weg.\n\nZe ging zitten. Het was laat.' },
  ],
  'fluency/repeated-word': [
    { text: 'Hij sprak met ⟦met⟧ de burgemeester.' },
    { text: 'De raad zei in de ⟦in de⟧ vergadering niets.' },
    { text: 'De man die die fiets stal, zei dat dat zo hoorde en dat het het waard was.' },
    { text: 'Als je je verveelt, weet dan dat ze ze zag. De fouten die er zijn zijn oud.' },
    { text: 'Als achter vliegen vliegen vliegen, vliegen vliegen vliegen achterna.' },
  ],
  'fluency/repetition-loop': [
    { text: 'Het verslag toont een ⟦wijziging van de wijziging van de wijziging van de wijziging⟧.' },
    { text: 'Ze kwamen ⟦zeer zeer zeer zeer zeer⟧ laat.' },
    { text: 'Het ging verder en verder en verder, nee, nee, nee.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'De brug is dicht. Afgesloten blijft ze tot ⟦de⟧' },
    { text: 'De raad prees het plan ⟦en⟧. De vergadering was lang.' },
    { text: 'De tekst noemt hem ⟦gewoon “⟧' },
    {
      text: 'Ze belt op. Hij legt neer. De trein komt aan. Daar houdt hij niet van. Zij kijken ernaar uit. Het geld is op.',
    },
    { text: 'Hij zette het aan. Wij doen mee. Hij heeft er een. Ik weet het. Na deze komt die. Daar gaan we vanuit.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'De brug ⟦(gebouwd⟧ in 1912 is voor vrachtwagens afgesloten.' },
    { text: 'Er is nodig: a) tijd, b) geld; collega(’s) en burgers (ook vrouw(en)) helpen mee.' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Ze zei: ⟦“Niemand⟧ heeft ons iets gevraagd, en niemand zal het doen. De burgemeester zweeg.' },
    { text: 'Niemand heeft ons iets ⟦gevraagd”⟧, zei ze. “Dat is het probleem.”' },
    { text: '‘Wij vertrokken vroeg.\n\n‘’s Middags waren we terug’, zei hij.' },
    { text: '‘’t Gaat goed’, zei Klaas’ broer. “Met mij ook”, riep ze. Dat was in de jaren ’80, ’s avonds.' },
    { text: 'Hij sprak van “heimat”, zij van „thuis” en wij van ‘foto’s van oma’s huis’.', note: 'marks in pairs' },
  ],
  'locale/apostrophe-style': [
    { text: "Hoe gaat ’t? Goed, als ’t regent. Zijn de foto⟦'⟧s gelukt? De auto’s ook?" },
    { text: 'Hoe gaat ’t? Klaas’ broer zegt dat z’n foto’s ’s avonds mooier zijn.' },
  ],
  'locale/date-format': [
    { text: 'De brug is sinds ⟦08/25/2024⟧ dicht.' },
    { text: 'De brug is sinds ⟦mei 30, 2020⟧ dicht.' },
    { text: 'De brug is van 3 augustus 2024 tot 30 mei 2025 dicht.' },
    { text: 'De brug is van 03-08-2024 tot 25-08-2024 dicht.' },
  ],
  'locale/number-format': [
    { text: 'De brug kostte ⟦2.5⟧ miljoen euro, dat is ⟦12.4⟧ procent en ⟦12.4⟧% van de begroting.' },
    { text: 'Rond ⟦800,000⟧ kiezers en ⟦1,234,567⟧ stemmen.' },
    { text: 'Rond 800.000 kiezers, 1.234.567 stemmen, € 2,5 mln. en 12,4% op 12-05-2024 om 20.30 uur.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'De brug is dicht ⟦.⟧ Waarom ⟦?⟧' },
    { text: 'De brug⟦,⟧afgesloten sinds mei, is oud.' },
    { text: 'Waarom? Om 12:30 uur, bij een stand van 3:1 … Dat is 5 % of 5% en € 3 of €3 of 3,- euro.' },
  ],
  'locale/quote-style': [
    { text: '“Ja”, zei hij. ⟦"⟧Nee", zei ze. “Misschien”, klonk het.' },
    { text: '‘Hij zei “nee” tegen me’, zei ze. ‘Twee keer.’' },
    { text: '“Hij zei ‘nee’ tegen me”, zei ze. “Twee keer.”' },
  ],
  'markup/boilerplate': [
    { text: 'De brug is sinds maandag dicht.\n\n⟦Lees ook⟧\n\nIn mei gaat ze open.' },
    { text: 'De brug is dicht.\n\n⟦Lees verder:⟧\n\n⟦Lees verder:⟧' },
    { text: 'Contact\n\nHet contact tussen de oevers is sinds maandag verbroken.' },
    { text: 'Lees ook het tweede deel van deze reeks, dat maandag verschijnt.' },
  ],
  'markup/glued-text': [
    { text: 'De raad stemde in met het ⟦plan.De⟧ brug wordt gebouwd.' },
    { text: 'Het duurt tien ⟦jaar.Bewoners⟧ betalen er niets voor.' },
    { text: 'De PvdA, de ChristenUnie, de website www.Voorbeeld.Nl en zijn iPhone bevallen de lezers.' },
  ],
  'markup/html-residue': [
    { text: 'Hij heeft twee idee⟦&euml;⟧n.' },
    { text: 'De firma Kern & Zonen verkoopt H&M-broeken, a < b > c.' },
  ],
  'markup/invisible-characters': [
    { text: 'De aandeel⟦\u00ad⟧houders werden gewaarschuwd.' },
    { text: 'Dat kost €\u00a020.000, d.w.z.\u00a0in mei 5\u202f% meer.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Hier is de vertaling van het artikel:⟧\n\nDe brug is dicht.' },
    { text: 'De brug is dicht.\n\n⟦Ik hoop dat deze vertaling u verder helpt.⟧' },
    { text: 'Hier is de vertaalster geboren, zei de burgemeester. Natuurlijk, hier ligt ook de brug.' },
  ],
  'markup/mixed-script': [
    { text: 'De ⟦commiѕsie⟧ kwam in Zwolle bijeen.', note: 'Cyrillic ѕ' },
    { text: 'De IT-компания en de naam Иванов staan in één zin, µm en TNFα ook.' },
  ],
  'markup/mojibake': [
    { text: 'Er zijn twee idee⟦Ã«⟧n.' },
    { text: 'Ideeën, coördinatie, ruïne, één, hè, vóór, crème en Curaçao: “dat kan” – zo.' },
  ],
  'markup/run-in-credit': [
    { text: 'Een vrouw op de overstroomde brug in Zwolle ⟦Reuters⟧\n\nDe brug is dicht.' },
    { text: 'Een vrouw op de overstroomde brug in Zwolle (Reuters)\n\nDe brug is dicht.' },
    { text: 'Concern koopt het persbureau Reuters\n\nHet contract geldt vanaf mei.' },
  ],
  'markup/stray-separator': [
    { text: 'De burgemeester op de brug ⟦|⟧\n\nDe brug is dicht.' },
    { text: 'De brug is dicht | Stadsnieuws\n\nDe brug is dicht.' },
  ],
  'style/calque': [
    { text: 'De burgemeester wil ⟦het probleem adresseren⟧.' },
    { text: 'Ze hebben ⟦geen beslissing gemaakt⟧.' },
    { text: '⟦Aan de andere hand⟧ kost de brug veel.' },
    { text: 'Zijn broer is ⟦groter als hij⟧.' },
    { text: 'Het is de ⟦enigste⟧ brug van de stad.' },
    { text: 'Hij adresseert de brief aan haar. Ze besteedt er aandacht aan, zoals verwacht.' },
    { text: 'Aan de andere kant van de straat ligt het huis, zo groot als een kerk. Beter als boer dan als bankier.' },
  ],
  'style/close-repetition': [
    { text: 'De firma bezit de molen aan de rivier en ⟦bezit⟧ de bakkerij in het dorp.' },
    { text: 'Dag na dag en stap voor stap ging het werk overdag en in de nacht verder.' },
  ],
  'style/near-duplicate': [
    {
      text: 'De raad besloot gisteren de oude brug over de rivier wegens het hoge water voorlopig af te sluiten.\n\n⟦De raad besloot gisteren de oude brug over de rivier vanwege het hoge water voorlopig af te sluiten.⟧',
    },
    { text: 'De brug is dicht. De brug is open.' },
  ],
  'style/register-switch': [
    {
      text: 'Bewaar uw kaartje, zodat u het kunt tonen. Als ⟦jij⟧ het kwijtraakt, betaal jij. Wij helpen u graag.',
    },
    { text: 'Bewaar uw kaartje. Wij helpen u graag als u het kwijtraakt.' },
    { text: 'Bewaar uw kaartje en help uw buren. Zoiets maak je niet vaak mee, als je erover nadenkt.', note: 'one' },
    { text: 'Wij helpen u als u het wilt.\n\n‘Jij bent gek, en jij weet het’, zei hij tegen haar.' },
  ],
  'terminology/acronym': [
    {
      text: 'De NAVO waarschuwt. De ⟦NATO⟧ vergadert in mei, en de NAVO blijft bij haar plan. Het bbp daalt, de btw stijgt.',
    },
    { text: 'Het Instituut voor Gletsjeronderzoek Barsk (IGB) meet. Het ⟦BIG⟧ hield de cijfers achter, zegt het IGB.' },
    { text: 'De Wereldgezondheidsorganisatie (WHO) waarschuwt. De WHO, de VN en de EU wachten.' },
  ],
  'terminology/case-variant': [
    {
      text: 'De firma verzamelt Open Data. Ze noemt ⟦open data⟧ de nieuwe olie, en Open Data ligt overal.',
    },
    { text: 'De Nederlanders spreken Nederlands, Nederlandse boeren ook. Het Westen ligt in het westen.' },
    { text: 'Jan de Vries kwam. Meneer De Vries zweeg, en De Vries vertrok met Van der Berg.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'De code staat op ⟦Github⟧, en GitHub houdt een kopie.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'De code staat op GitHub, zie github.com/kern.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'De advertentie kwam van America PAC. De kiezers zagen de site van het ⟦Amerikaanse PAC⟧. Later hielp het ⟦Amerika-PAC⟧ de kandidaat.',
    },
    {
      text: 'Sergej Malyschkin scoorde. Later ging Sergej Malyschkin van het veld. De scheidsrechter berispte ⟦Sergei Malyshkin⟧.',
    },
    {
      text: 'Het Huis van de Boom staat op de markt. De huizen aan de markt zijn oud, en bij de bomen staan twee mannen.',
      note: 'plurals of one noun',
    },
    { text: 'De brief is kort. De brieven van de graaf gingen over het graf, de bommen en de bomen.' },
    { text: 'De regering zweeg. De regeringsleider en de regeringswoordvoerder spraken van regeringscrises.' },
    { text: 'Mark van Dijk zweeg. Meneer Van Dijk kwam terug, en Van Dijk vertrok. Premier Van Dijk wachtte.' },
    { text: 'Het bedrijf Takeda en de firma Takeda: het concern Takeda verzamelt plasma.' },
    { text: 'De VN-troepen kwamen. Het VN-bataljon bleef, de VN-waarnemers gingen.' },
    { text: 'Noord-Holland is vlak, Zuid-Holland ook. De Eerste Kamer volgde de Tweede Kamer.' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'De ⟦voorzitter⟧ sprak; het voorzitterschap is vrij.',
      glossary: [{ source: 'chair', target: 'voorzitterschap', forbidden: ['voorzitter'] }],
    },
    {
      text: 'Het voorzitterschap van de raad is vrij.',
      glossary: [{ source: 'chair', target: 'voorzitterschap', forbidden: ['voorzitter'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: 'De ⟦health agencies⟧ melden cijfers. De gezondheidsdiensten doen dat dagelijks.',
      glossary: [{ source: 'health agencies', target: 'gezondheidsdienst' }],
    },
    {
      text: 'De gezondheidsdienst en de gezondheidsdiensten missen cijfers, zeggen de leden van de gemeenteraden.',
      glossary: [
        { source: 'health agency', target: 'gezondheidsdienst' },
        { source: 'city council', target: 'gemeenteraad' },
      ],
    },
  ],
  'terminology/spelling-variant': [
    { text: 'De Cheopspiramide is oud. De ⟦Cheops-piramide⟧ staat in het zand, en de Cheopspiramide is hoog.' },
    { text: 'Het product is goed. Het ⟦produkt⟧ verkoopt zich, waar het product ligt.' },
    {
      text: 'De boom bloeit, de bom ontplofte. De mannen zien de manen, en vóór de brug staat een bord voor één auto.',
    },
  ],
};
