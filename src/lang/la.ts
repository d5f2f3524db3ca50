import type { Language } from '../core/language';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-la';
import { clauseWeights } from './data/clause-weights-la';
import { endingWeights } from './data/ending-weights-la';
import { linkers } from './data/linkers';
import { bracketsOf, withService } from './data/machine-service';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { quantities } from './data/quantities-la';
import { roots } from './data/roots-la';
import { seams } from './data/seams';
import { ownSenses } from './data/senses-la';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-la';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { neutral } from './neutral';
import { stemLatin } from './stemming/latin';
import { wordList } from './word-list';

export const la: Language = {
  ...neutral,
  tag: 'la',
  classical: true,
  inflectsNames: true,
  freeNameOrder: true,
  name: 'Latin',
  endonym: 'Latina',
  menuNames: ['Latin', 'Lingua Latina', 'Latine', 'Latino', 'LA', 'Lat'],
  scripts: ['Latin'],
  nameEndings: /(?:i?(?:us|um|ae|am|as|is|os|orum|arum|a|o|i)|e|em|es|ibus)$/,
  quotes: {
    pairs: [
      { open: '“', close: '”', inside: 'none', role: 'primary' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '«', close: '»', inside: 'none', role: 'tolerated' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: '‹', close: '›', inside: 'none', role: 'foreign' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    tagsInside: true,
    dialogueDash: '—',
  },
  apostrophe: 'either',
  // Macrons and breves tell long vowels from short ones in school books; most print has none.
  optionalMarks: '\u0304\u0306',
  spacing: {
    before: {
      ':': 'either',
      ';': 'either',
      '!': 'either',
      '?': 'either',
      '%': 'either',
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
      wordList(`a. a.d. kal. ap. c. cn. d. l. m. m'. n. p. q. s. ser. sp. t. ti. ss. b. bb. v. ven. rev. em. exc. dr. prof. mag.
card. ep. archiep. mons. st. cf. cfr. e.g. i.e. q.d. scil. vid. vol. voll. cap. lib. pag. pp. fig. tab. num. par.
art. ante_chr. mr. mrs.`),
    abbreviations:
      wordList(`etc. cet. et_al. al. ibid. ib. op. cit. loc. id. ed. edd. saec. a.u.c. a.c.n. p.c.n. a.chr.n. p.chr.n. n.b. p.s.
q.e.d. q.v. s.v. s.p.q.r. s.d. s.p.d. s.v.b.e. r.i.p. o.s.b. s.i. s.j. o.p. ian. febr. feb. mart. apr. iun. iul.
aug. sept. sept.br. oct. nov. dec. cos. coss. imp. f. h. hor. min. chil. km. kg. cm. u.s. u.s.a. ltd. inc. sen.
lat. gr. r.p.`),
    ordinalStop: false,
    examples: [
      { text: 'M. Tullius Cicero consul fuit.‖ Catilina fugit.' },
      { text: 'Cn. Pompeius et C. Iulius Caesar de Roma certaverunt.‖ Caesar vicit.' },
      { text: 'Poma, e.g. mala et pira, in foro veneunt.‖ Pretium parvum est.' },
      { text: 'Libros, tabulas, etc. emit.‖ Domum rediit.' },
      { text: 'Natus est a.d. III Kal. Ianuarias in urbe.‖ Pater gaudet.' },
      { text: '“Quo vadis?” inquit pater.‖ Puer tacuit.' },
      { text: '“Abeo.”‖ Illa exiit.' },
      { text: 'Exspectamus… et nihil venit.‖ Tum porta aperitur!‖ Tandem.' },
      { text: 'Urbs anno 753 a.C.n. condita est.‖ Crevit.' },
      { text: 'Vide lib. 3, cap. 12, pag. 4.‖ Cetera desunt.' },
      { text: 'Rēx in urbem vēnit.‖ Populus clāmat.' },
      { text: 'Situs www.exemplum.la clausus est.‖ Cras aperietur.' },
    ],
  },
  words: {
    articles: [],
    contractions: [],
    prepositions:
      wordList(`a ab abs ad adversus adversum ante apud circa circum citra clam contra coram cum de e erga ex extra in infra inter
intra iuxta juxta ob penes per pone post prae praeter pro prope propter secundum sine sub subter super supra tenus
trans ultra usque versus`),
    alternatives: ['aut', 'vel'],
    conjunctions:
      wordList(`et ac atque sed at autem aut vel sive seu nec neque nam namque enim etenim igitur ergo itaque quia quod quoniam
quamquam quamvis dum donec ut uti ne si nisi etsi etiamsi tametsi quasi tamquam velut veluti sicut sicuti postquam
antequam priusquam ubi quando quin quominus vero tamen quare quapropter quamobrem ideo idcirco an anne utrum num
cumque necnon`),
    pronouns:
      wordList(`ego tu nos vos me te mihi tibi nobis vobis nostrum vestrum se sese sui sibi mecum tecum secum nobiscum vobiscum
quocum quibuscum is ea id eius ejus ei eum eam eo eorum earum eis iis eos eas ii hic haec hoc huius hujus huic
hunc hanc hac hi hae his horum harum hos has ille illa illud illius illi illum illam illo illae illorum illarum
illis illos illas iste ista istud istius isti istum istam isto istae istorum istarum istis istos istas ipse ipsa
ipsum ipsius ipsi ipsam ipso ipsae ipsorum ipsarum ipsis ipsos ipsas idem eadem eiusdem ejusdem eidem eundem
eandem eodem iidem eaedem eorundem earundem eisdem iisdem eosdem easdem qui quae cuius cujus cui quem quam quo qua
quorum quarum quibus quos quas quis quid aliquis aliquid alicuius aliqua aliquo aliquem aliqui aliquae aliquod
aliquos aliquas aliquibus quidam quaedam quoddam quiddam cuiusdam cuidam quendam quandam quodam quadam quorundam
quibusdam quosdam quasdam quisque quaeque quodque quidque cuiusque cuique quemque quamque quisquam quidquam
quicquam quicumque quaecumque quodcumque quisquis quidquid nemo nihil nil neminem nemini nullius uterque utraque
utrumque utriusque utrique`),
    unparted: ['satis', 'quasi', 'semper', 'quam', 'quot'],
    auxiliaries:
      wordList(`sum es est sumus estis sunt eram eras erat eramus eratis erant ero eris erit erimus eritis erunt fui fuisti fuit
fuimus fuistis fuerunt fuere fueram fuerat fuerant fuero fuerit fuerint fuisset fuissent sim sis sit simus sitis
sint essem esses esset essemus essetis essent esse fuisse fore foret forent possum potes potest possumus potestis
possunt poterat poterant poterit poterunt potuit potuerunt possit possint posset possent posse debet debent debere
debebat debebant licet oportet inquit`),
    others:
      wordList(`non haud iam jam nunc tunc tum etiam quoque quidem saepe semper numquam nunquam hodie heri cras ibi illic inde
hinc unde huc illuc bene male magis maxime plus minus minime satis nimis valde tantum solum modo ita sic tam adeo
fere paene primum deinde denique postea antea interea tandem rursus statim simul omnis omne omnes omnia omnium
omnibus omnem omni multi multa multum multis multos multae multorum multarum multas multo alius alia aliud alii
alio aliis alios alias aliorum aliarum alter altera alterum alterius alteri totus tota totum totius toti totam
nullus nulla nullum nulli nullae nullis nullam ullus ulla ullum ullam meus mea meum mei meo meae meis meos meas
meam tuus tua tuum tui tuo tuae tuis tuos tuas tuam suus sua suum suo suae suis suos suas suam suorum suarum
noster nostra nostri nostro nostrae nostris nostros nostras nostram nostrorum nostrarum vester vestra vestri
vestro vestrae vestris vestros vestras vestram scilicet videlicet certe forte fortasse ecce praeterea insuper item`),
    // Prepositions stand before their noun except cum, tenus, versus, contra, super and other adverbs; ut, si, quod and
    // the pronouns may end a sentence in verse and in grammars, et and ac never do.
    cannotEnd:
      wordList(`et ac atque sed aut vel sive seu nec neque nam namque etenim in de ex ab ad apud erga inter ob penes per pro prae
propter sine sub trans quia quoniam quamquam quamvis nisi etsi postquam antequam priusquam ut dum donec velut
sicut tamquam quare cuius cujus quorum quarum`),
    speakers: wordList(
      `ego me mihi mecum meus mea meum meae meam nos nobis nobiscum noster nostra nostrum nostri nostram nostrae tu te tibi tecum tuus tua vos vobis vester vestra vestrum`,
    ),
    naming: wordList(
      `vocatur vocantur vocant vocamus appellatur appellantur appellant appellamus dicitur dicuntur nominatur nominant`,
    ),
    mayDouble: wordList(
      `iam jam iamiam modo magis etiam tu vae eia io heu ha he ho bis ter sanctus bora duran new_york
vivat longe sensim vale ecce`,
    ),
    nameConnectors:
      wordList(`de et in a ab ad cum pro ex e super supra sub ob apud inter von van der den di da do du des la le les of the and
al ibn ben`),
    nameTitles:
      wordList(`dominus domina domini domino dominum dominae dominam dr prof professor professoris magister magistri magistra
doctor doctoris rex regis regi regem rege regina reginae reginam imperator imperatoris imperatorem imperatore
imperatori caesar consul consulis consulem consule consuli consules praetor praetoris tribunus tribuni legatus
legati dux ducis duci ducem duce princeps principis principem principe comes comitis papa papae papam pontifex
pontificis pontificem pontifice episcopus episcopi episcopo episcopum archiepiscopus cardinalis frater fratris
soror sororis pater patris mater matris sanctus sancta sancti sanctae sancto sanctum sanctam beatus beata beati
beatae divus diva divi praeses praesidis praesidem praeside praesidi minister ministri ministro ministrum ministra
senator senatoris praefectus praefecti praefectum praefecto cancellarius cancellaria gubernator gubernatoris iudex
iudicis poeta poetae scriptor scriptoris philosophus philosophi historicus`),
    genericNouns:
      wordList(`societas consociatio collegium concilium comitatus commissio consilium foedus unio factio secta sodalitas fundatio
institutum academia schola universitas facultas laboratorium museum bibliotheca theatrum ministerium officium
agentia curia senatus parlamentum camera iudicium tribunal praefectura municipium legatio exercitus classis legio
cohors custodia civitas res_publica regnum imperium provincia regio dioecesis pagus urbs oppidum vicus insula
paeninsula continens mare oceanus sinus fretum flumen fluvius rivus lacus stagnum mons collis vallis campus
desertum silva hortus litus promunturium via platea pons murus porta portus statio aeroportus ferrivia stadium
arena circus palatium castellum castrum turris templum ecclesia basilica cathedralis monasterium coenobium abbatia
sacellum forum thermae aquaeductus nosocomium valetudinarium deversorium caupona taberna officina fodina villa
domus liber codex libellus commentarii diarium acta radiophonia televisio praemium certamen ludi lex edictum
pactum tractatus constitutio conventus synodus festum populus gens tribus familia proelium bellum obsidio seditio
navis satelles stella cometa planeta argentaria bancus fiscus aerarium`),
    directions: [
      wordList('septentrionalis septentrio'),
      wordList('meridionalis meridies'),
      wordList('orientalis oriens'),
      wordList('occidentalis occidens'),
    ],
    contrasts: [
      wordList('unus una unum duo duae tres tria quattuor quinque sex septem octo novem decem viginti centum mille'),
      wordList('septentrionalis meridionalis orientalis occidentalis septentrio meridies oriens occidens'),
      wordList('primus prima primum secundus secunda secundum tertius tertia quartus quarta quintus quinta'),
      wordList('homo viri feminae vir femina mas pueri puellae puer puella'),
      wordList('superior superius inferior inferius medius media medium'),
      wordList('vetus novus nova novum antiquus antiqua antiquum veteris novi novae'),
      wordList('maior maius minor minus magnus magna magnum parvus parva parvum'),
      wordList('aestas hiems ver autumnus'),
      wordList('ianuarius februarius martius aprilis maius iunius iulius augustus september october november december'),
      wordList('sinister dexter sinistra dextra'),
      wordList('ruber albus niger viridis caeruleus flavus'),
      wordList('mane vesper nox meridie'),
      wordList('publicus publica publicum privatus privata privatum'),
      wordList('pater mater filius filia frater soror'),
      wordList('consul praetor quaestor aedilis tribunus censor dictator'),
    ],
  },
  verbs: {
    // Latin leaves out `est` at will and hides verbs in infinitives, so that in doubt any verbal ending counts.
    plainEndings: wordList('nt tur runt stis avit evit ivit xit'),
    finiteEndings: wordList('avi ivi evi ovi xi psi abo ebo bitis t tur mus stis ri re isse isti endum andum'),
    finiteForms: wordList(
      'cedo credo scio puto dico ago facio capio venio video volo nolo malo fero aio nescio amo do sto feci legi vidi veni cepi egi fui dedi steti misi vici esto',
    ),
    cannotBegin: wordList('enim autem quoque quidem'),
    agent: wordList('a ab'),
    subordinators: wordList('postquam antequam priusquam quamvis quoniam quia'),
    clauseOpeners:
      wordList(`qui quae quod quem quam quo qua quorum quarum quibus quos quas cuius cujus cui ut uti ne si nisi cum dum
quia quoniam quamquam quamvis postquam antequam priusquam ubi quando quin quominus donec etsi etiamsi quasi
velut sicut tamquam unde quid quis an num utrum quomodo quantum quot`),
    mayOpenClause: wordList('cum ut ubi unde ne si dum'),
    pieces: {
      commas: false,
      clauses:
        wordList(`quia quoniam quamquam quamvis postquam antequam priusquam donec etsi quasi tamquam si_modo adeo_ut
ita_ut tam_bene_ut simul_ac simul_atque simulac simulatque nisi quandoquidem tametsi etiamsi siquidem
posteaquam postea_quam ante_quam prius_quam post_quam quotiens quotienscumque quominus dummodo velut_si ac_si tamquam_si
perinde_ac_si eo_quod propterea_quod quoad quamdiu ne_forte`),
      relatives: wordList('qui quae quod quem quam quo qua cuius cujus quorum quarum quibus quos quas cui'),
      relativesOpen: true,
      phrases:
        wordList(`una_cum praesertim praecipue imprimis inter_quos inter_quas inter_quae in_quibus ex_quibus necnon
sed_etiam magis_quam plus_quam diutius_quam minus_quam sicut velut propter exceptis excepto excepta
vel_saltem potius_quam praeter sine aliter_ac et_quidem contra ob auxilio una_cum gratia causa primum_post ratione_habita`),
      participles: /..(?:ntes|ntibus|ntis|ndum|ndam|ndos|ndas|tis|sis)$/u,
      whole: wordList(`cum_autem ut_primum cum_primum`),
    },
    clauseWeights,
    endingWeights,
    restOdds: 0.3,
    endingLimit: -2,
    nounsNeedDeterminer: false,
  },
  // Not ae or oe and e: cedere and caedere, cepit and coepit are two words each.
  spellingFolds: [
    ['j', 'i'],
    ['v', 'u'],
    ['^ad([cfglpst])', 'a$1$1'],
    ['^inm', 'imm'],
    ['^con(?=l)', 'col'],
  ],
  hyphenatedModifiers: false,
  // Respublica and res publica, iusiurandum and ius iurandum.
  looseCompounds: true,
  usualAcronyms: usualAcronyms('la'),
  acronyms: { UN: 'ONU', EU: 'UE', USA: 'CFA' },
  stem: stemLatin,
  englishLikeness: englishLikeness('la'),
  calques,
  roots,
  bodyNouns: bodyNouns.la,
  synonyms,
  ownSenses,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.', '\u202f', '\u00a0', ' '] },
  quantities,
  dates: {
    months: wordList(
      'ianuarius februarius martius aprilis maius iunius iulius augustus september october november december',
    ),
    monthAbbreviations: wordList('ian. feb. mart. apr. mai. iun. iul. aug. sept. oct. nov. dec.'),
    // Months stand in the genitive: `die 12 mensis Maii`, `die undecimo Aprilis`.
    phrases:
      /(?:\d{1,2}\.?|\bdie \p{Ll}{4,20}) (?:mensis )?(?:Ianuarii|Februarii|Martii|Aprilis|Maii|Iunii|Iulii|Augusti|(?:Septem|Octo|Novem|Decem)bris)/gu,
    weekdays: wordList('lunae martis mercurii iovis veneris saturni solis'),
    numericOrder: 'dmy',
  },
  pageFurniture: pageFurniture.la,
  pageControls: pageControls.la,
  pageLines: pageLines.la,
  speech: speech.la,
  boilerplate: [
    'nuntii',
    'nova',
    'nuntii recentes',
    'nuntii novissimi',
    'pagina prima',
    'pagina domestica',
    'domus',
    'index',
    'quaere',
    'quaerere',
    'inquisitio',
    'plura legere',
    'plura lege',
    'lege plura',
    'lege etiam',
    'legite etiam',
    'vide etiam',
    'videte etiam',
    'vide quoque',
    'plura videre',
    'omnia videre',
    'plura discere',
    'plura nuntia',
    'lectio ulterior',
    'lectiones ulteriores',
    'lectio amplior',
    'commentationes similes',
    'commentationes cognatae',
    'commentarii similes',
    'symbolae similes',
    'nexus externi',
    'nexus utiles',
    'de eadem re',
    'maxime lecta',
    'lectissima',
    'pagina prior',
    'pagina sequens',
    'pagina proxima',
    'prior',
    'sequens',
    'proximum',
    'praecedens',
    'ad summum',
    'sursum redire',
    'redi ad summam paginam',
    'communica',
    'communicare',
    'communica in',
    'communica cum',
    'partire in',
    'partire hoc in',
    'partire cum',
    'communica per epistulam',
    'imprime',
    'imprimere',
    'paginam imprimere',
    'nexum exscribe',
    'serva',
    'sequere nos',
    'sequere nos in',
    'sequimini nos in',
    'sequimini nos',
    'subscribe',
    'nomen da',
    'nomen dare',
    'inscribere',
    'intrare',
    'conventum aperire',
    'conventum claudere',
    'epistula nuntiorum',
    'libellus nuntiorum',
    'commentaria',
    'commentarium scribe',
    'sententiam tuam scribe',
    'responde',
    'respondere',
    'praeconium',
    'praeconia',
    'nuntius mercatorius',
    'hic preme',
    'preme hic',
    'depone',
    'extrahe',
    'onerans',
    'monita legalia',
    'consilium de secreto',
    'omnia crustula accipe',
    'omnia crustula accipere',
    'crustula accipe',
    'omnes cookies accipe',
    'omnia accipe',
    'optiones crustulorum',
    'condiciones usus',
    'omnia iura reservata',
    'omnia iura vindicantur',
    'tabula situs',
    'nos adi',
    'de nobis',
    'de auctore',
    'categoriae',
    'textus originalis',
    'fons originalis',
  ],
  captionLabels: wordList(
    'imago imago_photographica photo foto imagines photographema photographemata photographia imaginis_auctor fons fontes tabula pictura pelicula ©',
  ),
  byline: {
    labels: wordList(
      'textus scriptor auctor relator editor interpres redactio photographus photographema_tabularii imago_tabularii imago_ex_tabulario descriptio',
    ),
    by: wordList('a ab'),
    openings: wordList('scripsit'),
    houses: wordList('tabularium tabulario'),
  },
  machineTalk: withService(
    'la',
    /^(?:ecce|en|hic est|haec est|infra est)[^.]{0,20}(?:translatio|interpretatio|versio) (?:latina|textus|commentarii)|^(?:nota|adnotatio)[^:.]{0,15}:[^.]{0,40}(?:translat|interpretation|textus primi)|^(?:finis|hic finit) (?:translationis|interpretationis|conversionis|versionis|translatio|interpretatio|conversio)[.!]?$/iu,
  ),
  machineLines:
    wordList(`translatio translatio_latina versio_latina interpretatio_latina textus_translatus textus_conversus
finis_translationis finis_interpretationis finis_conversionis finis_textus textus_originalis certe scilicet libenter
responsum`),
  machineAsides:
    wordList(`nota_interpretis nota_translatoris adnotatio_interpretis adnotatio_translatoris alia_translatio
alia_interpretatio translatio_litteralis ad_litteram_translatum non_translatum non_conversum obscurum_in_textu
textus_deest verba_desunt probandum verificandum numerus_verborum sequitur_in_proximo_nuntio textus_abruptus
finis_translationis finis_interpretationis finis_conversionis initium_translationis textus_vertendus`),
  machineBrackets: bracketsOf('la'),
  machinePhrases: [
    'ecce translatio',
    'ecce versio latina',
    'ecce conversio',
    'ecce textus conversus',
    'ecce textus translatus',
    'hic est translatio',
    'haec est translatio',
    'haec est conversio',
    'haec est versio latina',
    'infra est translatio',
    'translatio latina:',
    'translatio in latinum:',
    'versio latina:',
    'conversio latina:',
    'certe! ecce',
    'certe, ecce',
    'scilicet! ecce',
    'libenter! ecce',
    'ut exemplar linguae',
    'ut exemplar linguisticum',
    'ut intellegentia artificialis',
    'nota: haec translatio',
    'nota: haec conversio',
    'nota: nomina propria',
    'doleo, sed non possum',
    'me paenitet, sed',
    'vertere non possum',
    'verte textum sequentem',
    'converte textum sequentem',
    'spero hanc translationem',
    'spero hoc tibi',
    'si quid aliud',
    'visne ut',
    'textus praebitus',
  ],
  openEnds: openEnds.la,
  seams: seams.la,
  linkers: linkers.la,
  // Only letters to the great say Vos to one person, with a capital.
  register: {
    informal: wordList('tu te tibi tuus tua tuum tuo tuae tuam tuis tui tuos tuas'),
    formal: [],
    formalByCapital: wordList('vos vobis vester vestra vestrum vestri vestro vestrae vestram'),
  },
};
