import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { calques } from './data/calques-nl';
import { constructions } from './data/constructions';
import { finiteVerbs } from './data/finite-verbs-nl';
import { linkers } from './data/linkers';
import { bracketsOf, withService } from './data/machine-service';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-nl';
import { speech } from './data/speech';
import { usualAcronyms } from './data/usual-acronyms';
import { neutral } from './neutral';
import { stemDutch } from './stemming/dutch';
import { wordList } from './word-list';

export const nl: Language = {
  ...neutral,
  tag: 'nl',
  name: 'Dutch',
  endonym: 'Nederlands',
  menuNames: [
    'Nederlandse taal',
    'Dutch',
    'Dutch language',
    'NL',
    'Nld',
    'Néerlandais',
    'Niederländisch',
    'Holandés',
    'Vlaams',
  ],
  scripts: ['Latin'],
  solidCompounds: true,
  quotes: {
    pairs: [
      // Newspapers and books are divided: single marks outside in most of them, double marks in the others.
      { open: '‘', close: '’', inside: 'none', role: 'primary' },
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
      { open: '„', close: '”', inside: 'none', role: 'tolerated' },
      { open: '‚', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: "'", close: "'", inside: 'none', role: 'tolerated' },
      // Some Flemish and literary print.
      { open: '«', close: '»', inside: 'none', role: 'tolerated' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: '–',
  },
  apostrophe: 'curly',
  elisions: [],
  apostropheWords: wordList(`'s 't 'n 'm 'k 'r 'ns 'em 'ie d' m'n z'n d'r zo'n '60 '70 '80 '90`),
  spacing: {
    // Standards want no space before the per cent sign; some houses set one. The euro sign stands before its number.
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'either',
      '€': 'either',
      ',': 'none',
      '.': 'none',
      '…': 'either',
      ')': 'none',
      ']': 'none',
    },
  },
  sentence: {
    terminators: '.!?…',
    titles:
      wordList(`dr. drs. prof. ir. ing. mr. mrs. ms. mw. mevr. mej. dhr. ds. jhr. jkvr. bc. z.k.h. h.k.h. z.m. h.m. st.
em. past. kard. gen. kol. kapt. lt. maj. sgt. adm. min. max. nr. nrs. bijv. bv. d.w.z. dwz. d.i. o.a. i.v.m. ivm. t.o.v.
t.a.v. m.b.t. i.p.v. i.t.t. d.m.v. t.g.v. m.a.w. n.a.v. o.l.v. t.b.v. m.i.v. t.w. i.c. m.n. m.u.v. o.b.v. o.g.v. i.s.m.
i.h.b. i.h.k.v. resp. vgl. zgn. zg. incl. excl. evt. ca. vs. blz. pag. afb. fig. tab. hfst. par. mln. mld. tel. gem. geb.
get. overl. cf. vnl. e.g. i.e. tgv. plm. mgr. burg. wnd. adj. hon.`),
    abbreviations:
      wordList(`enz. e.d. etc. e.a. e.v. jr. sr. chr. v.chr. n.chr. a.d. p.m. a.m. a.u.b. s.v.p. b.v. n.v. v.z.w. v.o.f.
s.a. u.s. u.s.a. u.k. v.s. v.k. v.n. e.u. d.d. d.c. jl. l.l. o.i.d. c.s. c.q. i.o. no. vol. red. uitg. vert. bew. art.
m.a. b.a. ph.d. m.sc. b.sc. ll.m. inc. ltd. corp. co. bros. plc. n.b. p.s. r.i.p. i.r. b.d. n.a. w.o. o.c. t.z.t. m.i.
jan. febr. feb. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec. str. pl. dept. univ. afd. aanm. p. pp.`),
    ordinalStop: false,
    examples: [
      { text: 'Dr. Kuipers is er.‖ Mevr. mr. De Wit komt later.' },
      { text: 'De brug gaat op 3 mei open.‖ Ze kostte 3,5 mln. euro.' },
      { text: 'De stad groeide tot 1990.‖ Daarna kromp ze.' },
      { text: 'Fruit, bijv. appels, en groente, o.a. kool, zijn duur.‖ Brood is goedkoop.' },
      { text: 'Ze koopt brood, melk enz.‖ Het geld is op.' },
      { text: 'Rome werd in 753 v.Chr. gesticht.‖ Zo heet het.' },
      { text: '‘Waar is hij?’ vroeg ze.‖ Hij zweeg.' },
      { text: '‘Ik ga.’‖ Ze ging.' },
      { text: '“Ik ga.”‖ Ze ging.' },
      { text: '’s Avonds is het stil.‖ ’s Ochtends rijden er bussen.‖ ’t Is goed zo.' },
      { text: 'J.R. van der Molen speelde in de jaren ’80.‖ Hij stierf jong.' },
      { text: 'De firma Dekker B.V. bestaat sinds 1950.‖ Er werken 300 mensen.' },
      { text: 'Men wacht … en er komt niets.‖ Dan gaat de deur open!‖ Eindelijk.' },
      { text: 'Zie hfst. 2, blz. 12.‖ De rest ontbreekt.' },
      { text: 'De site www.voorbeeld.nl is dicht.‖ Ze gaat maandag open.' },
      { text: 'Op 2 febr. sprak prof. dr. ir. Bakker.‖ De zaal was vol.' },
    ],
  },
  words: {
    articles:
      wordList(`de het een 't 'n ene geen mijn m'n jouw haar d'r z'n ons onze uw hun deze dit dezelfde hetzelfde elk elke ieder
iedere welk welke zo'n zulk zulke`),
    definiteArticles: wordList(`de het 't`),
    unparted: ['waarde', 'hoede', 'rondde'],
    contractions: wordList("ten ter 's des der"),
    prepositions:
      wordList(`in op van met voor aan bij naar uit door over om tot na tegen tussen zonder onder binnen buiten tijdens
sinds volgens vanaf vanuit via per langs achter boven naast rond rondom ondanks wegens vanwege dankzij behalve omstreeks jegens
omtrent betreffende gedurende krachtens namens ongeacht richting sedert tegenover qua inzake nabij naargelang overeenkomstig
ten ter à blijkens benevens halverwege middels`),
    alternatives: ['of', 'ofwel'],
    conjunctions:
      wordList(`en of maar want dus dat omdat hoewel terwijl toen als indien tenzij zodat voordat nadat totdat opdat doordat zodra
zolang mits aangezien ofschoon noch zowel alsof naarmate alvorens evenals alsmede wanneer waar hoe dan hetzij oftewel ofwel
behalve sinds zoals zover aleer`),
    // Words that also stand before a noun are among the articles: a pronoun is the subject or object of a verb.
    pronouns:
      wordList(`ik jij je u hij zij ze wij we jullie mij me jou hem hen zich men wie wat die iets niets iemand niemand elkaar
elkander degene degenen datgene hetgeen diegene diegenen wiens wier ikzelf hijzelf zijzelf zichzelf uzelf jezelf mezelf mijzelf
onszelf hemzelf haarzelf henzelf 'k 'm ie`),
    auxiliaries:
      wordList(`ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
kan kunt kun kunnen kon konden gekund zal zult zul zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil wilt
willen wilde wilden wou wouden hoef hoeft hoeven hoefde hoefden laat laten liet lieten blijft blijven bleef bleven blijkt bleek`),
    others:
      wordList(`niet er ook nog te wel al meer zo nu toch hier daar zeer heel erg eens weer altijd nooit ooit vaak soms misschien alleen
zelfs slechts bijna ongeveer ruim echter daarom daarna daarvoor daarbij daarmee daarvan daarop daarin daaraan daardoor daarover
daaruit daarnaast daartegen hierbij hiermee hierop hierin hiervan hierdoor ervan erop erin ermee ervoor erbij eraan erover eruit
erdoor waarin waarop waarmee waarvan waarvoor waarbij waardoor waarover waaraan waaruit waarna waarom waartegen steeds
reeds pas juist vooral bovendien verder eerst later straks gisteren vandaag morgen ja nee allen alle alles andere anderen ander
beide beiden veel vele weinig enkele enige sommige meeste minder genoeg iedereen zelf eigen samen ergens nergens overal immers
namelijk overigens trouwens inmiddels intussen ondertussen desondanks niettemin eigenlijk gewoon natuurlijk wellicht helaas
opnieuw telkens nauwelijks vrijwel haast tamelijk nogal teveel hoeveel weg terug heen mee toe af tevens eveneens
zojuist onlangs dadelijk meteen binnenkort voortaan voorts derhalve aldus kortom`),
    // Left out, since sentences end in them: prepositions that Dutch strands or that belong to a verb (« daar houdt hij van »,
    // « hij belt op »), het, een (« op plaats een »), dat, die, deze, mijn, onze and the conjunctions maar, dus and want. Met
    // and tot never end one, for stranded they are mee and toe.
    cannotEnd:
      wordList(`de en met tot ten ter der uw omdat hoewel indien tenzij zodat voordat nadat totdat opdat doordat zodra zolang
aangezien ofschoon noch zowel alsof naarmate alvorens evenals alsmede oftewel ofwel hetzij sinds tijdens volgens gedurende
ondanks wegens vanwege dankzij namens omstreeks krachtens jegens qua inzake betreffende via per zo'n elke iedere wiens
wier voor_het van_het op_het bij_het na_het met_het`),
    // `de man die die fiets stal`, `dat dat zo is`, `dat ze ze zag`, `als je je verveelt`, `de boeken die er zijn zijn oud`.
    speakers: wordList(`ik mij me mijn wij we ons onze jij je jou jouw jullie u uw`),
    mayDouble:
      wordList(`die dat het ze je u ons zich haar hun is zijn was waren had hadden heel zeer erg zo nee ja als wie wat laten willen
wordt worden door in op aan over heen veel vele lang lange steeds meer nooit altijd ha ho hé oh och ach la na tik tak bla bom
ding dong klop kukeleku miauw blub tjoe au tam nou kom toe dag hoi hup sst bora duran boutros sing wagga walla pago baden
mahi talk new_york door_en_door er`),
    nameConnectors:
      wordList(`van de der den ten ter te 't het 's in op aan bij tot voor en & du la le les di da do del della dos das al el
bin ibn ben abu of the von zu y e san santa sint à`),
    nameTitles:
      wordList(`heer meneer mevrouw mijnheer juffrouw dhr mevr mw dr drs ir ing mr prof professor hoogleraar mrs ms sir lord lady dame
graaf gravin baron barones hertog hertogin markies jonkheer jonkvrouw vorst vorstin prins prinses koning koningin keizer keizerin
tsaar tsarina sultan emir sjeik paus kardinaal bisschop aartsbisschop dominee pastoor pater broeder zuster rabbijn imam
ayatollah president presidente vicepresident oud-president ex-president staatshoofd bondskanselier kanselier premier
minister-president oud-premier minister ministers oud-minister viceminister staatssecretaris gouverneur senator kamerlid
burgemeester wethouder schepen raadslid parlementariër ambassadeur consul commissaris eurocommissaris commandant rechter
advocaat advocate officier procureur generaal kolonel kapitein luitenant majoor admiraal sergeant maarschalk korporaal
inspecteur agent rechercheur chef directeur directrice bestuursvoorzitter voorzitter topman topvrouw ceo oprichter oprichtster
medeoprichter ondernemer ondernemster miljardair woordvoerder woordvoerster secretaris secretaris-generaal kandidaat
kandidate lijsttrekker partijleider fractievoorzitter leider trainer coach bondscoach aanvoerder speler acteur actrice zanger
zangeres regisseur schrijver schrijfster auteur journalist journaliste onderzoeker onderzoekster historicus econoom deskundige
ingenieur voormalig voormalige huidig huidige waarnemend waarnemende bedrijf firma concern fabrikant aanbieder stad dorp gemeente
krant omroep persbureau sint heilige`),
    genericNouns:
      wordList(`organisatie comité commissie raad vereniging verbond stichting bond federatie unie alliantie liga coalitie
maatschappij onderneming bedrijf firma concern groep holding dochter bank spaarbank fonds verzekeraar beurs coöperatie vakbond
partij beweging front collectief club ploeg team instituut instelling academie school college gymnasium universiteit hogeschool
faculteit laboratorium centrum observatorium museum bibliotheek theater opera galerie festival ministerie secretariaat afdeling
dienst bureau agentschap autoriteit bestuur regering kabinet parlement vergadering senaat kamer congres rechtbank gerechtshof hof
prefectuur gemeentehuis stadhuis gemeente ambassade consulaat politie leger marine regiment brigade divisie bataljon eenheid
vloot troep militie garde staat land natie koninkrijk rijk republiek vorstendom provincie regio district kanton stad dorp wijk
buurt hoofdstad eiland archipel schiereiland continent meer zee oceaan golf baai zeestraat kanaal rivier beek stroom vijver
waterval dam dijk berg gebergte massief keten pas dal vallei vlakte hoogvlakte woestijn bos woud park reservaat tuin strand kaap
kust straat laan plein brug tunnel snelweg station vliegveld luchthaven haven stadion arena paleis slot kasteel burcht toren dom
kathedraal kerk basiliek kapel abdij klooster moskee tempel synagoge begraafplaats ziekenhuis kliniek hotel restaurant winkel
fabriek mijn centrale boerderij net netwerk platform site website app software programma project plan operatie missie initiatief
campagne systeem model serie film album roman boek krant tijdschrift magazine radio zender omroep televisie uitgeverij studio
label merk prijs beker kampioenschap toernooi spelen wet verordening decreet verdrag akkoord overeenkomst pact protocol
richtlijn grondwet conferentie top forum tentoonstelling stam volk dynastie familie slag oorlog revolutie beleg orkaan
cycloon tyfoon storm vulkaan aardbeving schip satelliet raket sonde vliegtuig trein komeet planeet pac super_pac lobby denktank
monument archief`),
    contrasts: [
      wordList('voorste achterste'),
      wordList('binnenste buitenste'),
      wordList('verticaal verticale horizontaal horizontale'),
      wordList('invoer uitvoer'),
      wordList(`een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend miljoen miljard biljoen
dozijn`),
      wordList(
        `noord zuid oost west noorden zuiden oosten westen noordelijk zuidelijk oostelijk westelijk noordelijke zuidelijke
oostelijke westelijke noordoost noordwest zuidoost zuidwest centraal`,
      ),
      wordList('eerste tweede derde vierde vijfde'),
      wordList('mannen vrouwen man vrouw heren dames jongens meisjes mannelijk vrouwelijk'),
      wordList('senaat kamer congres parlement bondsdag lagerhuis hogerhuis tweede_kamer eerste_kamer'),
      wordList('boven onder midden bovenste onderste middelste opper hoge lage'),
      wordList('oud nieuw oude nieuwe'),
      wordList('junior senior'),
      wordList('nationaal internationaal regionaal lokaal federaal gemeentelijk provinciaal'),
      wordList('zomer winter lente voorjaar herfst najaar zomerspelen winterspelen'),
      wordList('januari februari maart april mei juni juli augustus september oktober november december'),
      wordList('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
      wordList('olympisch paralympisch'),
      wordList('links rechts linker rechter linkse rechtse'),
      wordList('groot klein grote kleine'),
      wordList('rood blauw groen geel wit zwart oranje rode blauwe groene gele witte zwarte'),
      wordList('ochtend avond nacht middag'),
      wordList('openbaar publiek privaat particulier'),
      wordList('vader moeder zoon dochter broer zus zuster'),
      wordList('dag week maand jaar decennium eeuw uur minuut seconde'),
      wordList('president vicepresident'),
      wordList('minister staatssecretaris'),
    ],
  },
  constructions: constructions.nl,
  agreement: agreement.nl,
  verbs: {
    finiteEndings: wordList('te de t en'),
    finiteForms: finiteVerbs,
    cannotBegin: [],
    pluralEndings: ['en', 's'],
    looseSubordinators: wordList(
      `omdat hoewel terwijl nadat voordat toen als wanneer sinds zodra tenzij mits doordat opdat alsof`,
    ),
    verbFinal: true,
    finalEndings: /te[nt]?$/,
    relatives: wordList('die dat waarvan waarin waarop waarbij waarmee waardoor waaraan waarover waarvoor wie wiens'),
    exemplifiers:
      wordList(`maar_ook alsook wegens vanwege ondanks behalve inclusief exclusief dankzij krachtens ingevolge blijkens gezien waaronder
te_midden_van met_uitzondering_van als_gevolg_van op_grond_van op_basis_van in_verband_met in_plaats_van in_ruil_voor in_opdracht_van
in_aanwezigheid_van in_tegenstelling_tot ten_gevolge_van ten_koste_van ten_gunste_van ten_tijde_van ter_gelegenheid_van uit_angst_voor
uit_protest_tegen bij_gebrek_aan naar_aanleiding_van onder_leiding_van onder_andere met_name_in met_name_door vooral_in vooral_op
vooral_door vooral_vanwege vooral_bij niet_te_vergeten om_nog_maar_te_zwijgen_van samen_met evenals alsmede zonder_rekening_te_houden_met
tot_grote_verrassing_van tot_ergernis_van tot_ongenoegen_van`),
    infinitiveFrames: { openers: ['om', 'zonder', 'door'], marks: ['te'] },
    saying:
      wordList(`zegt zei zeiden zeggen gezegd vraagt vroeg gevraagd antwoordt antwoordde geantwoord schrijft schreef
geschreven roept riep geroepen vertelt vertelde verteld verklaart verklaarde luidt luidde stelt
stelde waarschuwt waarschuwde`),
    agent: ['door'],
    // Others may stand without a comma before their main clause: Omdat het regende bleef ze thuis.
    subordinators: wordList('zodat waardoor waarna'),
    nounsNeedDeterminer: false,
  },
  // The spelling before 1996 and its tolerated forms.
  spellingFolds: [
    ['akti', 'acti'],
    ['ekti', 'ecti'],
    ['ukti', 'ucti'],
    ['odukt', 'oduct'],
    ['ontakt', 'ontact'],
    ['ontrakt', 'ontract'],
    ['kado', 'cadeau'],
    ['^kongres', 'congres'],
    ['annek', 'annenk'],
  ],
  // Bbp and btw are written small today, where nothing takes them for acronyms.
  usualAcronyms: usualAcronyms('nl'),
  acronyms: {
    UN: 'VN',
    NATO: 'NAVO',
    GDP: 'BBP',
    VAT: 'BTW',
    EEC: 'EEG',
    ECHR: 'EHRM',
    GDR: 'DDR',
    GDPR: 'AVG',
    UAE: 'VAE',
    OSCE: 'OVSE',
    US: 'VS',
    UK: 'VK',
    OECD: 'OESO',
  },
  stem: stemDutch,
  calques,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.', '\u202f', '\u00a0', ' '] },
  quantities,
  dates: {
    months: wordList('januari februari maart april mei juni juli augustus september oktober november december'),
    monthAbbreviations: wordList('jan. feb. mrt. apr. mei jun. jul. aug. sept. okt. nov. dec.'),
    weekdays: wordList('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    numericOrder: 'dmy',
    joints: { day: /^[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3 mei 2031' },
  },
  pageLines: pageLines.nl,
  speech: speech.nl,
  pageFurniture: pageFurniture.nl,
  pageControls: pageControls.nl,
  boilerplate: [
    'nieuws',
    'laatste nieuws',
    'meer nieuws',
    'het laatste nieuws',
    'breaking',
    'voorpagina',
    'home',
    'naar de homepage',
    'menu',
    'menu openen',
    'zoek',
    'zoeken',
    'ga naar de inhoud',
    'ga naar inhoud',
    'naar de inhoud',
    'direct naar de inhoud',
    'lees verder',
    'verder lezen',
    'lees meer',
    'meer lezen',
    'lees ook',
    'lees het hele artikel',
    'meer informatie',
    'meer over dit onderwerp',
    'meer hierover',
    'meer weten',
    'bekijk ook',
    'zie ook',
    'bekijk alles',
    'toon alles',
    'toon meer',
    'meer laden',
    'meer artikelen',
    'gerelateerd',
    'gerelateerde artikelen',
    'gerelateerde berichten',
    'gerelateerd nieuws',
    'verwante artikelen',
    'aanbevolen',
    'aanbevolen artikelen',
    'aanbevolen voor jou',
    'aanbevolen voor u',
    'dit vind je misschien ook interessant',
    'misschien ook interessant voor jou',
    'mis ook niet',
    'meest gelezen',
    'best gelezen',
    'populair',
    'trending',
    'vorig artikel',
    'volgend artikel',
    'vorige pagina',
    'volgende pagina',
    'vorige',
    'volgende',
    'terug',
    'terug naar boven',
    'naar boven',
    'delen',
    'deel dit artikel',
    'artikel delen',
    'deel op facebook',
    'deel op twitter',
    'deel op x',
    'deel op linkedin',
    'deel via whatsapp',
    'deel via e-mail',
    'e-mail dit artikel',
    'afdrukken',
    'print dit artikel',
    'kopieer link',
    'link kopiëren',
    'bewaren',
    'artikel bewaren',
    'opslaan',
    'volg ons',
    'volg ons op',
    'abonneren',
    'abonneer nu',
    'abonneer je nu',
    'word abonnee',
    'neem een abonnement',
    'abonneer je op onze nieuwsbrief',
    'schrijf je in voor onze nieuwsbrief',
    'schrijf u in voor onze nieuwsbrief',
    'nieuwsbrief',
    'inloggen',
    'uitloggen',
    'aanmelden',
    'registreren',
    'alleen voor abonnees',
    'dit artikel is alleen voor abonnees',
    'reacties',
    'reageer',
    'geef een reactie',
    'plaats een reactie',
    'geen reacties',
    'reageren',
    'advertentie',
    'reclame',
    'gesponsord',
    'gesponsorde inhoud',
    'artikel gaat verder na advertentie',
    'het artikel gaat verder na de advertentie',
    'klik hier',
    'klik om te vergroten',
    'afbeelding vergroten',
    'downloaden',
    'download de app',
    'bezig met laden',
    'colofon',
    'privacy',
    'privacybeleid',
    'privacyverklaring',
    'gebruiksvoorwaarden',
    'algemene voorwaarden',
    'cookie-instellingen',
    'cookies accepteren',
    'alles accepteren',
    'alle rechten voorbehouden',
    'contact',
    'over ons',
    'over de auteur',
    'trefwoorden',
    'categorieën',
    'onderwerpen',
    'oorspronkelijk artikel',
    'origineel artikel',
    'bekijk het origineel',
    'politiek',
    'economie',
    'cultuur',
    'sport',
    'binnenland',
    'buitenland',
    'delen op',
    'delen via',
  ],
  captionLabels:
    wordList(`foto foto's fotografie beeld beelden fotograaf bron bronnen grafiek infographic illustratie kaart video
screenshot archieffoto archiefbeeld tekening montage credit ©`),
  byline: {
    labels: wordList(
      "tekst teksten tekst_en_foto's reportage verslag interview redactie eindredactie styling productie recept tekening tekeningen illustraties grafieken fotografie_en_tekst archieffoto's archiefbeelden auteur fotografen",
    ),
    by: wordList('van door'),
    openings: wordList('door tekst_van'),
    houses: wordList('archief album collectie privéfoto privébezit'),
  },
  machineAsides:
    wordList(`noot_van_de_vertaler opmerking_van_de_vertaler vertaalnoot opmerking_bij_de_vertaling alternatieve_vertaling
andere_vertaling letterlijke_vertaling letterlijk_vertaald machinevertaling onvertaalbaar niet_vertaald
onduidelijk_in_het_origineel origineel_onduidelijk onduidelijk: onleesbaar: ontbrekende_tekst te_controleren
naam_niet_gecontroleerd aantal_woorden te_vertalen_tekst vertaal_de_tekst antwoord_alleen`),
  machineTalk: withService('nl'),
  machineBrackets: bracketsOf('nl'),
  machinePhrases: [
    'hier is de vertaling',
    'hier is een vertaling',
    'hier is uw vertaling',
    'hier is je vertaling',
    'hier is de vertaalde',
    'hier is de nederlandse',
    'hier is het vertaalde',
    'hier is de gecorrigeerde',
    'hier is de herziene',
    'hier is een samenvatting',
    'hier volgt de vertaling',
    'hieronder vindt u de vertaling',
    'hieronder vind je de vertaling',
    'hieronder staat de vertaling',
    'vertaling naar het nederlands:',
    'nederlandse vertaling:',
    'vertaalde tekst:',
    'natuurlijk! hier',
    'natuurlijk, hier',
    'natuurlijk. hier',
    'zeker! hier',
    'zeker, hier',
    'zeker. hier',
    'uiteraard! hier',
    'uiteraard, hier',
    'graag! hier',
    'graag gedaan! hier',
    'als ai-taalmodel',
    'als taalmodel',
    'als ai-model',
    'als ai-assistent',
    'als kunstmatige intelligentie',
    'als groot taalmodel',
    'het spijt me, maar ik kan',
    'sorry, maar ik kan',
    'ik kan deze tekst niet vertalen',
    'ik ben niet in staat om te vertalen',
    'ik heb geen toegang tot',
    'laat het me weten als',
    'laat me weten als',
    'laat me weten of',
    'laat het me weten of',
    'wilt u dat ik',
    'wil je dat ik',
    'zal ik de tekst',
    'ik hoop dat deze vertaling',
    'ik hoop dat dit helpt',
    'let op: ik heb',
    'opmerking: ik heb',
    'opmerking van de vertaler:',
    'opmerking: de vertaling',
    'opmerking: deze vertaling',
    'deze vertaling is gemaakt',
    'houd er rekening mee dat ik',
    'vertaal de volgende tekst',
    'vertaal de onderstaande tekst',
    'je bent een vertaler',
    'u bent een vertaler',
    'de aangeleverde tekst',
    'geef de tekst op die',
    'het lijkt erop dat u geen tekst',
    'het lijkt erop dat je geen tekst',
    'natuurlijk, ik heb',
    'natuurlijk, hier is',
    'zeker, hier is',
    'ik heb de tekst vertaald',
    'ik heb het artikel vertaald',
    'zoals gevraagd heb ik',
  ],
  polarity: polarity.nl,
  openEnds: openEnds.nl,
  linkers: linkers.nl,
  // Je and jullie are left out: je also means one, and jullie is the plural of u as well.
  register: { informal: wordList('jij jou jouw'), formal: wordList('u uw uzelf') },
};
