import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-de';
import { clauseWeights } from './data/clause-weights-de';
import { compoundJoint } from './data/compound-joint-de';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-de';
import { finiteVerbs } from './data/finite-verbs-de';
import { homographs } from './data/homographs-de';
import { knownNames } from './data/known-names-de';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { narrativePast } from './data/narrative-past-de';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-de';
import { roots } from './data/roots-de';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-de';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { neutral } from './neutral';
import { stemGerman } from './stemming/german';
import { lazyList, wordList } from './word-list';

export const de: Language = {
  ...neutral,
  tag: 'de',
  name: 'German',
  endonym: 'Deutsch',
  menuNames: [
    'Deutsche',
    'Deutsche Sprache',
    'German',
    'German language',
    'DE',
    'GER',
    'Ger',
    'Deu',
    'Allemand',
    'Alemán',
  ],
  scripts: ['Latin'],
  lendsNames: true,
  capitalisedNouns: true,
  ownLetters: 'äöü',
  solidCompounds: true,
  compoundLinks: ['es', 's'],
  compoundJoint,
  quotes: {
    pairs: [
      { open: '„', close: '“', inside: 'none', role: 'primary' },
      { open: '»', close: '«', inside: 'none', role: 'tolerated' },
      { open: '‚', close: '‘', inside: 'none', role: 'nested' },
      { open: '›', close: '‹', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      // Not the German way, yet met so often that the place of a mark must tell its side: “…”, „…” and Swiss «…».
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
      { open: '„', close: '”', inside: 'none', role: 'tolerated' },
      { open: '«', close: '»', inside: 'none', role: 'tolerated' },
      { open: '‹', close: '›', inside: 'none', role: 'nested' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: '–',
  },
  apostrophe: 'curly',
  elisions: [],
  apostropheWords:
    wordList(`'s 'n 'ne 'nen 'nem 'ner 'ran 'rein 'raus 'runter 'rüber 'rum 'rauf 'drauf 'drin 'nauf 'naus
'nein 'ner 'nix '68er '68ern '70er '80er '90er '68 '89`).filter((word, at, all) => all.indexOf(word) === at),
  spacing: {
    // Standards want a space before the per cent sign and the euro; half of the press sets none.
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
    // Single letters are the last ones of d. h., u. a., v. a., o. g., z. B., a. M., e. V., i. d. R.
    titles:
      wordList(`dr. drs. prof. hr. hrn. fr. frl. st. hl. sel. mag. ing. dipl. dipl.-ing. dipl.-kfm. priv.-doz. med. jur.
phil. rer. nat. theol. habil. h.c. mr. mrs. ms. messrs. mme. gen. gen.-lt. obst. oblt. hptm. lt. kpt. adm. maj. frhr. gf. pfr.
präs. vors. dir. min.-dir. stv. stellv. nr. nrn. bd. bde. bzw. ca. vgl. sog. inkl. evtl. ggf. zzgl. zzt. abzgl. einschl. exkl.
z.b. zb. d.h. dh. v.a. o.g. o.a. u.u. i.d.r. i.a. m.e. z.t. z.z. i.h.v. s.o. s.u. u.v.a. mio. mrd. tsd. bspw. gem. gemäss.
geb. gest. verh. verw. gegr. gez. röm. kath. ev. evang. dt. engl. frz. franz. lat. griech. ital. span. russ. amerik. urspr.
tel. abb. tab. anl. abschn. kap. lfd. allg. bes. insb. insbes. jew. mind. max. min. nördl. südl. östl. westl. sächs. bayer.
z. u. i. m. o. a. n. v. e. h. g. ä. vs. cf. fa. abt. e.g. i.e. od. btto. lt.`).filter(
        (word, at, all) => all.indexOf(word) === at,
      ),
    abbreviations:
      wordList(`usw. usf. etc. u.a. u.ä. o.ä. u.dgl. dgl. u.v.m. ff. f. s. ss. art. abs. ziff. lit. anm. hrsg. hg. aufl.
ausg. jg. jh. jhd. jhs. jahrh. jt. std. stdn. sek. mon. wo. str. pl. bhf. hbf. pf. ztr. chr. v.chr. n.chr. co. inc. ltd.
corp. bros. plc. s.a. s.p.a. n.v. b.v. e.v. a.d. a.m. i.r. i.l. mbh. jr. jun. sen. sr. m.d. ph.d. m.a. b.a. b.sc. m.sc.
ll.m. jan. feb. febr. apr. jun.-prof. jul. aug. sep. sept. okt. nov. dez. mo. di. mi. do. sa. so. red. d.red. bearb. übers.
zit. ebd. ebda. op. n.n. p.s. ps. u.s. u.s.a. u.k. u.n. d.c. l.a. n.y. e.u. k.o. h.p. qm. vol. no. p. pp. a.a.o. a.o. ao. uni. nds.
schw. württ. mecklenb. univ. bibl. österr. schweiz.`).filter((word, at, all) => all.indexOf(word) === at),
    ordinalStop: true,
    examples: [
      { text: 'Dr. Kern ist da.‖ Frau Prof. Dr. Lenz kommt später.' },
      { text: 'Am 3. Mai beginnt die Messe.‖ Sie endet am 5. Juni.' },
      { text: 'Die Stadt wuchs bis 1990.‖ Danach schrumpfte sie.' },
      { text: 'Obst, z. B. Äpfel, und Gemüse, u. a. Kohl, sind teuer.‖ Brot ist billig.' },
      { text: 'Das kostet 3,5 Mio. Euro.‖ Das ist viel.' },
      { text: 'Er kauft Brot, Milch usw.‖ Das Geld reicht nicht.' },
      { text: 'Rom wurde 753 v. Chr. gegründet.‖ So heißt es.' },
      { text: '„Wo ist er?“, fragte sie.‖ Er schwieg.' },
      { text: '„Ich gehe.“‖ Sie ging.' },
      { text: '»Ich gehe.«‖ Sie ging.' },
      { text: 'Sie ruft an.‖ Er legt auf.‖ Sie geht aus.' },
      { text: 'Der 1. FC Nord verlor gegen den 2. FC Süd.‖ Das Spiel war schwach.' },
      { text: 'J. R. Martin spielte im 19. Jh. in Bonn.‖ Er starb jung.' },
      { text: 'Das Werk steht in Frankfurt a. M. am Fluss.‖ Es ist alt.' },
      { text: 'Der Verein Nordlicht e. V. besteht seit 1950.‖ Er hat 300 Mitglieder.' },
      { text: 'Man wartet … und nichts kommt.‖ Dann geht die Tür auf!‖ Endlich.' },
      { text: 'Siehe Bd. 3, Kap. 2, S. 12.‖ Der Rest fehlt.' },
      { text: 'Die Seite www.beispiel.de ist zu.‖ Sie öffnet am Montag.' },
      { text: 'Sie kam auf Platz 3.‖ Die anderen waren schneller.' },
      { text: 'Der Preis geht an E. Krüger.‖ Er freut sich.' },
    ],
  },
  words: {
    articles:
      wordList(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keines keiner mein
meine meinen meinem meines meiner dein deine deinen deinem deines deiner seine seinen seinem seines
seiner ihre ihren ihrem ihres ihrer unsere unseren unserem unseres unserer eure euren eurem dieser
diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem`),
    definiteArticles: wordList(
      'der die das den dem am ans aufs beim durchs fürs hinters im ins übers ums unters vom vors zum zur',
    ),
    genitiveArticles: wordList('der des'),
    quantifiers:
      wordList(`alle allen aller beide beiden viele vieler vielen wenige weniger einige einiger einigen mehrere mehreren mehrerer
manche mancher manchen solche solcher solchen andere anderen anderer unser euer`),
    contractions: wordList('am ans aufs beim durchs fürs hinters im ins übers ums unters vom vors zum zur'),
    prepositions:
      wordList(`in im ins an am ans auf aufs aus bei beim mit nach von vom vor vors zu zum zur bis durch durchs für
fürs gegen ohne um ums unter unters über übers zwischen hinter hinterm hinters neben seit während wegen trotz statt anstatt
außer gegenüber entlang gemäß laut dank ab pro per via samt nebst mangels mittels anhand aufgrund infolge innerhalb
außerhalb oberhalb unterhalb diesseits jenseits bezüglich hinsichtlich angesichts anlässlich einschließlich inklusive
zwecks seitens entgegen zufolge zugunsten zuungunsten binnen je wider ausser gemäss einschliesslich`),
    alternatives: ['oder'],
    conjunctions:
      wordList(`und oder aber denn sondern sowie sowohl weder noch entweder doch jedoch dass daß weil da wenn als ob
obwohl obgleich wenngleich falls sofern soweit solange sobald bevor ehe nachdem während damit sodass indem wohingegen
beziehungsweise bzw zumal wie wo`),
    // Words that also stand before a noun are among the others: a pronoun is the subject or object of a verb.
    pronouns:
      wordList(`ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man wer wen wem wessen was
welcher welche welches welchen welchem deren dessen denen derer derjenige diejenige dasjenige diejenigen denjenigen
demjenigen desjenigen derselbe dieselbe dasselbe dieselben denselben demselben jemand jemanden jemandem niemand niemanden
niemandem etwas nichts einander jedermann irgendwer irgendjemand irgendetwas`),
    auxiliaries:
      wordList(`sein bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären haben habe hast hat habt
hatte hattest hatten hattet gehabt hätte hätten werden werde wirst wird werdet wurde wurden geworden worden würde würden
kann kannst können könnt konnte konnten könnte könnten muss müssen müsst musste mussten müsste müssten soll sollen sollst
sollte sollten will wollen willst wollte wollten darf dürfen durfte durften dürfte dürften mag mögen mochte mochten möchte
möchten lassen lässt ließ ließen daß`).filter((word) => word !== 'daß'),
    others:
      wordList(`unser euer alle alles allen allem aller beide beiden beides selbst selber nicht auch nur schon sehr so zu noch immer
wieder mehr hier dort dann nun jetzt heute gestern morgen bereits etwa rund fast ganz gar eben mal ja nein doch also
daher deshalb deswegen darum dabei dafür dagegen daran darauf daraus darin darüber davon davor dazu danach daneben
dadurch hierbei hierzu hiermit damals dennoch trotzdem allerdings zudem außerdem ebenfalls ebenso gleichzeitig
zunächst zuerst schließlich vielleicht wohl sogar besonders insbesondere lediglich kaum nie niemals oft manchmal
meist meistens ziemlich etwas viel viele vieler vielen wenig wenige weniger einige einiger einigen einiges mehrere
mehreren mehrerer manche mancher manchen solche solcher solches solchen solchem andere anderen anderer anderes
anderem irgend warum wieso weshalb wann wohin woher wofür womit wodurch wobei worauf worüber zwar weg her hin dessen
bisher seither inzwischen mittlerweile vor allem überhaupt jeweils rechts links los nämlich gern gerne bald einmal
sonst somit folglich demnach dafür`).filter((word, at, all) => all.indexOf(word) === at),
    // Counted in a million sentences: none of these ends one. Left out, since they do: prefixes of separable verbs (an, auf,
    // aus, ein, mit, nach, um, vor, zu, bei, durch, über, unter, statt, ab), sein (the verb), das, eine and diese as
    // pronouns, wie (« niemand weiß, wie »), ohne, denn and je.
    cannotEnd:
      wordList(`der die den dem des und oder sowie dass daß weil obwohl obgleich wenn als im am ans ins zum zur beim vom für fürs
von in seit während zwischen gegen trotz bis gemäß mein dein kein deren weder sondern entweder indem sobald falls sofern zumal hinter neben
sowohl beziehungsweise mittels anhand aufgrund infolge angesichts hinsichtlich bezüglich anlässlich einschließlich pro
via wegen nebst`).filter((word) => word !== 'wegen'),
    // `die die Partei gewann`: a relative pronoun before an article; `dass sie sie sah`.
    speakers:
      wordList(`ich mir mich mein meine meinen meinem meiner wir uns unser unsere unseren unserem du dir dich dein
deine ihr euch euer eure`),
    stressedTwice: wordList('immer nie nur weit lang lange wieder ganz viel nun'),
    naming: wordList(`heißt heißen heiße hieß hießen geheißen nennt nennen nannte nannten genannt`),
    mayDouble:
      wordList(`der die das den dem sie ihr es so sehr viel nie ja nein na nun nur weit lang lange immer wieder 
ganz bla ha haha ho hi he hey oh ah la tick tack bum ding dong klopf kikeriki wau miau blubb tja aua tam ticktack
bora duran boutros sing wagga walla pago baden talk mahi new_york durch_und_durch zu_viel
halb husch`),
    nameConnectors:
      wordList(`von van vom zu zum zur der die das den dem des für an am und & de du la le les di da do del
della dos das al el bin ibn ben abu of the ter ten y e san santa sankt`).filter(
        (word, at, all) => all.indexOf(word) === at,
      ),
    nameTitles:
      wordList(`herr herrn herren frau frauen fräulein dr prof professor professorin professors mr mrs ms sir lord lady dame
graf grafen gräfin baron baronin freiherr fürst fürsten fürstin prinz prinzen prinzessin könig königs königin kaiser kaisers
kaiserin zar zaren zarin sultan emir scheich papst papstes kardinal bischof erzbischof pfarrer pfarrerin pater bruder schwester
rabbiner imam ajatollah präsident präsidenten präsidentin us-präsident us-präsidenten vizepräsident vizepräsidentin
ex-präsident staatspräsident staatschef bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin altkanzler
ministerpräsident ministerpräsidenten ministerpräsidentin premier premierminister premierministerin minister ministers
ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin justizminister justizministerin
gesundheitsminister gesundheitsministerin verkehrsminister kultusminister umweltminister umweltministerin staatssekretär
staatssekretärin gouverneur gouverneurin senator senatorin abgeordnete abgeordneter abgeordneten bürgermeister
bürgermeisters bürgermeisterin oberbürgermeister oberbürgermeisterin landrat botschafter botschafterin konsul konsulin
kommissar kommissarin richter richterin anwalt anwältin staatsanwalt staatsanwältin general generals oberst hauptmann
leutnant major admiral feldwebel marschall kommandant kommissarin chef chefin firmenchef konzernchef vorstandschef
vorstandsvorsitzender vorsitzende vorsitzender vorsitzenden parteichef parteichefin fraktionschef direktor direktorin leiter
leiterin gründer gründerin mitgründer unternehmer unternehmerin milliardär sprecher sprecherin regierungssprecher
generalsekretär generalsekretärin kandidat kandidaten kandidatin trainer trainerin bundestrainer kapitän schauspieler
schauspielerin sänger sängerin regisseur regisseurin autor autorin schriftsteller schriftstellerin journalist
journalistin forscher forscherin historiker historikerin ökonom ökonomin experte expertin ingenieur ingenieurin
ehemalige ehemaliger ehemaligen frühere früherer früheren amtierende amtierender unternehmen unternehmens firma konzern konzerns
hersteller herstellers anbieter betreiber stadt dorf gemeinde zeitung sender nachrichtenagentur sankt heilige heiliger heiligen`).filter(
        (word, at, all) => all.indexOf(word) === at,
      ),
    genericNouns:
      wordList(`organisation komitee kommission rat ausschuss vereinigung verein verband stiftung bund föderation
union allianz bündnis liga koalition gesellschaft unternehmen firma konzern gruppe holding tochter betrieb bank kasse
sparkasse fonds versicherung börse genossenschaft gewerkschaft partei bewegung front kollektiv klub club mannschaft team
institut institution akademie schule kolleg gymnasium universität hochschule fakultät labor zentrum observatorium museum
bibliothek theater oper galerie festival ministerium sekretariat abteilung dienst büro agentur behörde amt verwaltung
regierung parlament versammlung senat kammer kongress gericht gerichtshof präfektur rathaus gemeinde botschaft konsulat
polizei armee marine regiment brigade division bataillon einheit flotte truppe miliz garde staat land nation königreich
reich republik fürstentum provinz region kreis bezirk landkreis kanton kommune stadt dorf viertel stadtteil hauptstadt
insel inselgruppe halbinsel kontinent meer see ozean golf bucht meerenge kanal fluss bach strom teich wasserfall
staudamm berg gebirge massiv kette pass tal ebene hochebene wüste wald forst park schutzgebiet garten strand kap küste
straße allee platz brücke tunnel autobahn bahnhof flughafen hafen station stadion arena palast schloss burg turm dom
kathedrale kirche basilika kapelle abtei kloster moschee tempel synagoge friedhof krankenhaus klinik hotel restaurant
geschäft laden fabrik werk bergwerk kraftwerk hof netz netzwerk plattform seite website anwendung app software programm
projekt plan operation mission initiative kampagne system modell serie film album roman buch zeitung zeitschrift magazin
radio sender fernsehen verlag studio label marke preis pokal meisterschaft turnier spiele gesetz verordnung erlass vertrag
abkommen übereinkommen pakt protokoll richtlinie verfassung konferenz gipfel forum messe ausstellung stamm volk dynastie
familie schlacht krieg revolution belagerung hurrikan zyklon taifun sturm vulkan erdbeben schiff satellit rakete sonde
flugzeug zug komet planet pac super_pac lobby denkfabrik denkmal archiv`),
    directions: [
      wordList('nord norden nördlich'),
      wordList('süd süden südlich'),
      wordList('ost osten östlich'),
      wordList('west westen westlich'),
    ],
    contrasts: [
      wordList('vorder hinter vordere hintere vorderer hinterer vorderes hinteres vorderen hinteren'),
      wordList('innen außen innere äußere innerer äußerer inneres äußeres inneren äußeren'),
      wordList(
        'vertikal vertikale vertikaler vertikales vertikalen horizontal horizontale horizontaler horizontales horizontalen',
      ),
      wordList('eingabe ausgabe'),
      wordList(`ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen
milliarde milliarden billion billionen dutzend`),
      wordList(
        'nord süd ost west norden süden osten westen nördlich südlich östlich westlich nordost nordwest südost südwest zentral',
      ),
      wordList('erste zweite dritte vierte fünfte erster zweiter dritter'),
      wordList('männer frauen mann frau herren damen jungen mädchen männlich weiblich'),
      wordList('senat kammer kongress bundestag bundesrat landtag parlament unterhaus oberhaus nationalrat ständerat'),
      wordList(
        'amtsgericht verwaltungsgericht arbeitsgericht sozialgericht finanzgericht strafgericht verfassungsgericht',
      ),
      wordList('ober unter mittel obere untere mittlere oberer unterer'),
      wordList('alt neu alte neue alter neuer altes neues'),
      wordList('synchron asynchron synchrone asynchrone synchroner asynchroner synchrones asynchrones'),
      wordList('hardware software'),
      wordList('statisch dynamisch statische dynamische statischer dynamischer'),
      wordList('junior senior'),
      wordList('national international regional lokal föderal kommunal staatlich städtisch'),
      wordList('sommer winter frühling frühjahr herbst sommerspiele winterspiele'),
      wordList('januar februar märz april mai juni juli august september oktober november dezember jänner'),
      wordList('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
      wordList('olympisch paralympisch'),
      wordList('links rechts linke rechte'),
      wordList('groß klein große kleine'),
      wordList('rot blau grün gelb weiß schwarz orange rote blaue grüne gelbe weiße schwarze'),
      wordList('morgen abend nacht nachmittag mittag vormittag'),
      wordList('öffentlich privat öffentliche private öffentlicher privater öffentliches privates'),
      wordList('stellvertretend vize chef'),
      wordList('vater mutter sohn tochter bruder schwester'),
      wordList('innenminister außenminister finanzminister justizminister verteidigungsminister wirtschaftsminister'),
      wordList(
        'innenministerium außenministerium finanzministerium justizministerium verteidigungsministerium wirtschaftsministerium',
      ),
      wordList('tag woche monat jahr jahrzehnt jahrhundert stunde minute sekunde'),
      wordList('präsident vizepräsident'),
    ],
  },
  constructions: constructions.de,
  agreement: agreement.de,
  verbs: {
    finiteEndings: wordList('te en iert'),
    finiteForms: lazyList(() => [...finiteVerbs, ...narrativePast]),
    clauseWeights,
    endingWeights,
    restOdds: -0.03,
    endingLimit: -2.3,
    clauseOpeners:
      wordList(`denen deren dessen welche welcher welches welchen welchem wo was wer wie wenn weil dass daß ob obwohl
obgleich während als bis bevor nachdem damit sodass da indem sobald solange falls wohin woher wobei
womit wodurch worauf wofür warum`),
    cannotBegin: [],
    joiners: wordList('und oder sowie insbesondere besonders vorwiegend namentlich einschließlich'),
    passiveEndings: ['t', 'en'],
    passivePrefixes: wordList('ge be ver er ent zer miss über unter auf ab an aus ein vor zu'),
    phraseOpeners: wordList(`voll randvoll reich frei fern nahe stolz leer`),
    exemplifiers:
      wordList(`nämlich sprich will_sagen sondern sondern_auch sowie nicht_wegen sowie_in sowie_für sowie_mit vor_allem_in vor_allem_für vor_allem_bei vor_allem_wegen
nicht_nur_für nicht_nur_in nicht_nur_wegen besonders_in besonders_für insbesondere_in insbesondere_für
insbesondere_bei zum_beispiel_in unter_anderem_in anstatt statt_in samt mitsamt nebst mit_ausnahme mit_ausnahme_von
abgesehen_von ganz_zu_schweigen_von geschweige_denn mangels aufgrund infolge angesichts anlässlich trotz ungeachtet
dank laut zwecks mithilfe mit_hilfe anstelle einschließlich inklusive ausgenommen außer bis_auf mitten_in
zusammen_mit gemeinsam_mit im_gegensatz_zu im_gegensatz_zum im_gegensatz_zur im_unterschied_zu im_vergleich_zu
im_zuge im_rahmen im_auftrag im_namen im_beisein im_laufe im_austausch_gegen im_hinblick_auf in_anwesenheit
in_abwesenheit in_begleitung in_zusammenarbeit_mit in_der_hoffnung in_erinnerung_an in_anlehnung_an in_höhe_von
in_form_von auf_kosten auf_wunsch auf_grund auf_basis auf_grundlage aus_mangel_an aus_angst_vor aus_furcht_vor
aus_protest_gegen aus_sorge_um aus_rücksicht_auf unter_berufung_auf unter_anderem unter_ausschluss unter_aufsicht
unter_leitung unter_dem_vorwand unter_der_bedingung unter_hinweis_auf zum_ärger zum_entsetzen zum_leidwesen
zur_freude zur_überraschung zur_verwunderung sehr_zum sehr_zur zulasten zugunsten zu_lasten zu_gunsten darunter
darunter_auch wie_etwa wie_zum_beispiel so_etwa nicht_zuletzt nicht_zuletzt_wegen nicht_eingerechnet
nicht_mitgerechnet vor_allem_der vor_allem_die vor_allem_den vor_allem_das vor_allem_weil vor_allem_durch
vor_allem_mit vor_allem_von vor_allem_nachts vor_allem_an vor_allem_im vor_allem_am wenn_auch selbst_wenn
selbst_während selbst_im sogar_während sogar_im nur_um als_folge als_ergebnis als_teil als_zeichen als_dank_für
als_reaktion_auf nach_dem_motto statt entgegen gemäß entsprechend fernab jenseits abseits unweit inmitten
insbesondere besonders bestehend_aus`),
    genitiveArticles: wordList('des eines der einer seiner ihrer unserer dieser jener seines ihres dieses jenes'),
    opensWhole: wordList(`daher`),
    narrowing:
      wordList(`gerade vor_allem besonders insbesondere hauptsächlich vorwiegend überwiegend vornehmlich nur lediglich
ausschließlich allein sogar selbst fast beinahe oft meist meistens manchmal immer kurz lange unmittelbar direkt
genau eben zum_beispiel beispielsweise etwa nicht nicht_zuletzt nicht_nur zumindest wenigstens auch erst schon noch
bald zum_teil größtenteils teils und_zwar sehr ganz weit tief hoch mitten namentlich`),
    pluralEndings: ['en', 'er', 'ern', 'eln', 'e', 'ien', 's'],
    looseSubordinators: wordList(`als wenn seit seitdem während da bis damit dessen deren was
als_dass statt_dass außer_dass außer_wenn je_nachdem kaum_dass soweit sooft`),
    verbFinal: true,
    finalEndings: /te[nt]?$/,
    notFinite: /..(?:ig|lich|isch|sam|bar|haft|los|weise|wärts|lings|mals)$/,
    attribute: /.e[nrsm]?$/,
    reflexives: ['sich'],
    cutRelatives: {
      openers: wordList('welcher welche welches welchen welchem deren dessen denen'),
      // No clause of its own ends in worden or gewesen.
      helping:
        wordList(`sein bin bist ist sind seid war warst waren wart sei seien wäre wären haben habe hast hat habt hatte hattest
hatten hattet hätte hätten werden werde wirst wird werdet wurde wurden würde würden kann kannst können könnt konnte konnten
könnte könnten muss müssen müsst musste mussten müsste müssten soll sollen sollst sollte sollten will wollen willst wollte
wollten darf dürfen durfte durften dürfte dürften mag mögen mochte mochten möchte möchten lassen lässt ließ ließen`),
      nonfinite: /^(?:.*ge.+(?:t|en)|(?:be|ver|er|ent|zer|miss).+(?:t|en)|.+iert|worden|.{2,}en|.+ern|.+eln)$/,
    },
    behindNoun: {
      finite: /..(?:t|te|en|ten)$/,
      participle: /^ge|ge.+(?:t|en)$/,
      // Ende kommenden Jahres.
      adjective: /(?:enden|sten|igen|ichen|ischen|enen)$/,
    },
    infinitiveFrames: { openers: ['um', 'ohne', 'statt', 'anstatt'], marks: ['zu'] },
    passiveAgents: ['von', 'vom', 'durch'],
    saying: wordList(`sagt sagte sagten gesagt sagend erklärt erklärte fragt fragte gefragt antwortet antwortete
geantwortet schreibt schrieb schrieben geschrieben ruft rief gerufen betont betonte meint meinte
gemeint erzählt erzählte berichtet berichtete ergänzt ergänzte warnt warnte gewarnt behauptet
behauptete lautet lautete heißt hieß klagt klagte scherzt scherzte`),
    agent: [],
    subordinators:
      wordList(`obwohl obgleich wenngleich wohingegen sodass so_dass weil nachdem bevor sofern solange sobald indem
als_ob als_wenn ohne_dass anstatt_dass wobei wodurch woraufhin weshalb falls dass ob was_die was_der was_das was_den was_dem was_viele was_manche was_alle was_niemand
was_niemanden was_ihn was_ihm was_sich was_ein was_eine was_seine was_ihre was_kaum was_bisher`),
    nounsNeedDeterminer: false,
  },
  homographs,
  // The spelling before the reform of 1996, Swiss ss, and what a keyboard without umlauts writes.
  spellingFolds: [
    ['ph', 'f'],
    ['ß', 'ss'],
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['(?<![aeq])ue', 'ü'],
    ['ntia', 'nzia'],
    ['ntie(?=ll)', 'nzie'],
  ],
  usualAcronyms: usualAcronyms('de'),
  knownNames,
  acronyms: {
    GDP: 'BIP',
    AI: 'KI',
    ECB: 'EZB',
    IMF: 'IWF',
    VAT: 'MwSt',
    EEC: 'EWG',
    ECHR: 'EGMR',
    ECJ: 'EuGH',
    GDR: 'DDR',
    FRG: 'BRD',
    USSR: 'UdSSR',
    GDPR: 'DSGVO',
    ICJ: 'IGH',
    ICC: 'IStGH',
    UAE: 'VAE',
    OSCE: 'OSZE',
    ICRC: 'IKRK',
    CIS: 'GUS',
    SME: 'KMU',
    GMO: 'GVO',
    MRI: 'MRT',
    ECG: 'EKG',
    ADHD: 'ADHS',
    PTSD: 'PTBS',
    CPR: 'HLW',
    NPT: 'NVV',
    CAP: 'GAP',
    ECSC: 'EGKS',
    CFE: 'KSE',
    SCO: 'SOZ',
    CSTO: 'OVKS',
    HRE: 'HRR',
  },
  stem: stemGerman,
  englishLikeness: englishLikeness('de'),
  calques,
  roots,
  bodyNouns: bodyNouns.de,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.', '\u202f', '\u00a0', ' '] },
  quantities,
  dates: {
    months: wordList('januar februar märz april mai juni juli august september oktober november dezember'),
    smallMonths: false,
    monthAbbreviations: wordList('jan. feb. märz apr. mai juni juli aug. sept. okt. nov. dez.'),
    beforeMonth: ['im', 'ab', 'seit', 'bis'],
    weekdays: wordList('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
    numericOrder: 'dmy',
    separators: ['.'],
    joints: { day: /^\.[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3. Mai 2031' },
  },
  pageLines: pageLines.de,
  speech: speech.de,
  pageFurniture: pageFurniture.de,
  pageControls: pageControls.de,
  boilerplate: [
    'nachrichten',
    'aktuelle nachrichten',
    'neueste nachrichten',
    'eilmeldung',
    'aktuelles',
    'schlagzeilen',
    'startseite',
    'zur startseite',
    'menü',
    'menü öffnen',
    'suche',
    'suchen',
    'zum inhalt springen',
    'zum hauptinhalt springen',
    'direkt zum inhalt',
    'weiterlesen',
    'weiter lesen',
    'mehr lesen',
    'mehr erfahren',
    'erfahren sie mehr',
    'lesen sie mehr',
    'lesen sie auch',
    'lesen sie hier weiter',
    'lesen sie weiter',
    'mehr dazu',
    'mehr zum thema',
    'zum thema',
    'das könnte sie auch interessieren',
    'das könnte dich auch interessieren',
    'auch interessant',
    'siehe auch',
    'alle anzeigen',
    'mehr anzeigen',
    'mehr laden',
    'weitere informationen',
    'weitere artikel',
    'weitere nachrichten',
    'weitere meldungen',
    'weiterführende links',
    'weiterführende literatur',
    'weiterführende lektüre',
    'zum weiterlesen',
    'weitere lektüre',
    'zusätzliche lektüre',
    'empfohlene lektüre',
    'empfohlene artikel',
    'empfehlungen der redaktion',
    'verwandte artikel',
    'verwandte themen',
    'verwandte links',
    'ähnliche artikel',
    'ähnliche beiträge',
    'ähnliche themen',
    'verwandte nachrichten',
    'empfohlen',
    'für sie empfohlen',
    'meistgelesen',
    'meistgelesene artikel',
    'die meistgelesenen artikel',
    'am beliebtesten',
    'beliebte artikel',
    'im trend',
    'vorheriger artikel',
    'nächster artikel',
    'vorherige seite',
    'nächste seite',
    'zurück',
    'weiter',
    'nach oben',
    'zum seitenanfang',
    'zurück zur startseite',
    'teilen',
    'artikel teilen',
    'diesen artikel teilen',
    'auf facebook teilen',
    'auf twitter teilen',
    'auf x teilen',
    'auf linkedin teilen',
    'auf whatsapp teilen',
    'twittern',
    'per e-mail senden',
    'drucken',
    'artikel drucken',
    'seite drucken',
    'diese seite drucken',
    'beitrag drucken',
    'druckversion',
    'beitrag teilen',
    'seite teilen',
    'diesen beitrag teilen',
    'diese seite teilen',
    'artikel empfehlen',
    'seite empfehlen',
    'artikel merken',
    'artikel speichern',
    'artikel anhören',
    'artikel vorlesen',
    'artikel verschenken',
    'artikel kommentieren',
    'fehler melden',
    'feedback geben',
    'zur merkliste hinzufügen',
    'auf die merkliste',
    'alle kommentare anzeigen',
    'kommentare anzeigen',
    'kommentare lesen',
    'lesezeit',
    'lesedauer',
    'sie sind hier',
    'zur bildergalerie',
    'bildergalerie öffnen',
    'bilderstrecke starten',
    'video ansehen',
    'bitte akzeptieren sie cookies',
    'cookies erlauben',
    'lesen sie den ganzen artikel',
    'ganzen artikel lesen',
    'zum ganzen artikel',
    'ausland',
    'inland',
    'link kopieren',
    'merken',
    'speichern',
    'folgen sie uns',
    'folgen sie uns auf',
    'folge uns',
    'abonnieren',
    'jetzt abonnieren',
    'abonnieren sie unseren newsletter',
    'newsletter abonnieren',
    'newsletter',
    'zum newsletter anmelden',
    'anmelden',
    'abmelden',
    'einloggen',
    'registrieren',
    'nur für abonnenten',
    'dieser artikel ist nur für abonnenten',
    'kommentare',
    'kommentar',
    'kommentar schreiben',
    'kommentar hinterlassen',
    'kommentieren',
    'keine kommentare',
    'antworten',
    'anzeige',
    'werbung',
    'gesponsert',
    'gesponserter inhalt',
    'der artikel geht nach der anzeige weiter',
    'hier klicken',
    'klicken sie hier',
    'zum vergrößern klicken',
    'bild vergrößern',
    'herunterladen',
    'app herunterladen',
    'wird geladen',
    'impressum',
    'datenschutz',
    'datenschutzerklärung',
    'nutzungsbedingungen',
    'allgemeine geschäftsbedingungen',
    'cookie-einstellungen',
    'cookies akzeptieren',
    'alle akzeptieren',
    'alle rechte vorbehalten',
    'kontakt',
    'über uns',
    'über den autor',
    'über die autorin',
    'schlagwörter',
    'kategorien',
    'themen',
    'originalartikel',
    'originaltext',
    'zum original',
    'politik',
    'wirtschaft',
    'kultur',
    'sport',
    'panorama',
    'vermischtes',
    'lokales',
    'teilen auf',
    'teilen über',
  ],
  captionLabels: wordList(`foto fotos fotografie bild bilder bildnachweis fotonachweis bildquelle quelle quellen grafik
infografik illustration karte video screenshot archivbild archivfoto symbolbild symbolfoto credit repro aufnahme zeichnung montage ©`),
  byline: {
    labels: wordList(
      'text texte text_und_fotos reportage bericht interview recherche redaktion protokoll gestaltung styling produktion rezept kamera autor autorin illustrationen zeichnungen grafiken archivbilder archivfotos aufnahmen fotograf fotografin',
    ),
    openings: wordList('von'),
    houses: wordList('privat archiv'),
  },
  machineAsides:
    wordList(`anmerkung_des_übersetzers anmerkung_der_übersetzerin anmerkung_des_übersetzungsprogramms anm._d._übers.
anm._des_übers. hinweis_des_übersetzers übersetzungshinweis hinweis_zur_übersetzung anmerkung_zur_übersetzung
alternative_übersetzung andere_übersetzung wörtliche_übersetzung wörtlich_übersetzt maschinelle_übersetzung
unübersetzbar unübersetzt nicht_übersetzt übersetzung_fehlt unklar_im_original im_original_unklar im_original_unleserlich quelle_unklar
unklar: unleserlich: fehlender_text text_fehlt zu_prüfen bitte_prüfen schreibweise_prüfen name_nicht_geprüft
wörterzahl fortsetzung_in_der_nächsten_nachricht zu_übersetzender_text übersetze_den_text antworte_nur`),
  machineTalk: withService(
    'de',
    /^(?:(?:gern|gerne|natürlich|klar|selbstverständlich)[,!.]?\s)?(?:hier|unten|nachfolgend|anbei)\b[^.]{0,30}übersetzung|^(?:gern|gerne|natürlich|klar)[,!.]? [^.]{0,20}übersetz|^übersetzung \((?:automatisch|maschinell)[^)]{0,30}\)|^(?:maschinell|automatisch) (?:übersetzt|erstellte übersetzung)[^.]{0,40}\.?$|^(?:maschinelle|automatische) übersetzung[^.]{0,40}[.:]?$|^[[(]?(?:segment|abschnitt|text|absatz|bildunterschrift)(?: \d+)?\b[^.\]]{0,25}(?:nicht verfügbar|abgeschnitten|nicht übersetzt|fehlt im (?:ausgangs|quell)text)|^als (?:ki|sprachmodell|ki-[a-zäöü]+)\b[^.]{0,20} (?:kann|habe|darf|bin) ich|^(?:soll|möchten sie|darf) ich[^.]{0,40} übersetzen\?$/iu,
  ),
  machineLimits: limitsOf('de'),
  machineBrackets: bracketsOf('de'),
  machinePhrases: [
    'hier ist die übersetzung',
    'hier ist eine übersetzung',
    'hier ist ihre übersetzung',
    'hier ist deine übersetzung',
    'hier ist der übersetzte',
    'hier ist die übersetzte',
    'hier ist die deutsche',
    'hier ist der korrigierte',
    'hier ist die überarbeitete',
    'hier ist eine zusammenfassung',
    'hier die übersetzung',
    'übersetzung ins deutsche:',
    'deutsche übersetzung:',
    'übersetzter text:',
    'gerne! hier',
    'gerne, hier',
    'gerne. hier',
    'gern! hier',
    'natürlich! hier',
    'natürlich, hier',
    'natürlich. hier',
    'selbstverständlich! hier',
    'selbstverständlich, hier',
    'klar! hier',
    'sicher! hier',
    'aber gerne! hier',
    'als ki-sprachmodell',
    'als sprachmodell',
    'als ki-modell',
    'als ki-assistent',
    'als künstliche intelligenz',
    'als großes sprachmodell',
    'es tut mir leid, aber ich kann',
    'tut mir leid, aber ich kann',
    'ich kann diesen text nicht übersetzen',
    'ich kann nicht übersetzen',
    'ich bin nicht in der lage, zu übersetzen',
    'ich habe keinen zugriff',
    'lassen sie mich wissen, wenn',
    'lassen sie mich wissen, ob',
    'lass mich wissen, wenn',
    'lass mich wissen, ob',
    'sagen sie mir bescheid, wenn',
    'möchten sie, dass ich',
    'soll ich den text',
    'ich hoffe, diese übersetzung',
    'ich hoffe, das hilft',
    'hinweis: ich habe',
    'anmerkung: ich habe',
    'anmerkung des maschinellen übersetzers',
    'hinweis: die übersetzung',
    'hinweis: diese übersetzung',
    'diese übersetzung wurde',
    'unten finden sie die übersetzung',
    'nachfolgend die übersetzung',
    'bitte beachten sie, dass ich',
    'übersetzen sie den folgenden text',
    'übersetze den folgenden text',
    'du bist ein übersetzer',
    'sie sind ein übersetzer',
    'der bereitgestellte text',
    'bitte geben sie den text an',
    'es scheint, dass sie keinen text',
    'natürlich, ich habe',
    'natürlich, hier ist',
    'gerne, hier ist',
    'gern, hier ist',
    'ich habe den text',
    'ich habe den artikel',
    'ich habe das rezept',
    'wie gewünscht habe ich',
    'wie gewünscht, hier',
  ],
  polarity: polarity.de,
  openEnds: openEnds.de,
  seams: seams.de,
  linkers: linkers.de,
  register: {
    informal: wordList('du dich dir dein deine deinen deinem deiner deines'),
    formal: [],
    formalByCapital: wordList('sie ihnen ihr ihre ihren ihrem ihrer ihres'),
    informalCommands:
      wordList(`stell stelle zieh ziehe nimm gib leg lege schalte schalt drücke drück klicke klick öffne schließ schließe
wähle wähl prüfe prüf lass achte verwende benutze benutz gieß gieße fülle füll mach mache lies schreib
schreibe setz setze steck stecke dreh drehe entferne reinige vermeide vergiss denk denke probier probiere
trag trage speichere lade installiere tippe tipp schau bring bringe hol hole spüle schneide mische rühre
erhitze koche brate schick schicke sende frag frage warte kauf kaufe geh gehe komm sieh ruf rufe such suche bleib zahl zahle wasch wasche beachte halte halt serviere streue würze bestätige melde registriere überprüfe starte`),
  },
};
