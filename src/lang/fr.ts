import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-fr';
import { clauseWeights } from './data/clause-weights-fr';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-fr';
import { finiteVerbs } from './data/finite-verbs-fr';
import { homographs } from './data/homographs-fr';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { narrativePast } from './data/narrative-past-fr';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-fr';
import { roots } from './data/roots-fr';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-fr';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { inflectFrench } from './inflection/french-verb';
import { neutral } from './neutral';
import { stemFrench } from './stemming/french';
import { lazyList, wordList } from './word-list';

export const fr: Language = {
  ...neutral,
  tag: 'fr',
  name: 'French',
  endonym: 'français',
  menuNames: ['Francais', 'French', 'French language', 'Langue française', 'FR', 'Fra'],
  scripts: ['Latin'],
  lendsNames: true,
  peoplesInSmall: true,
  quotes: {
    pairs: [
      { open: '«', close: '»', inside: 'nbsp', role: 'primary' },
      { open: '“', close: '”', inside: 'none', role: 'nested' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '‹', close: '›', inside: 'nbsp', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
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
  apostrophe: 'curly',
  // Not `presqu`, `quelqu`, `entr`, `prud` or `aujourd`: presqu'île, quelqu'un and prud'homme are single words.
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'c', 'ç', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  apostropheWords: wordList(`'n' 'n n' 't' 'tit 'tite 'stie`),
  spacing: {
    // The press of France; no pack of Switzerland or Canada, whose marks other than the colon stand without a space.
    before: {
      ':': 'nbsp',
      ';': 'nbsp',
      '!': 'nbsp',
      '?': 'nbsp',
      '%': 'nbsp',
      '‰': 'nbsp',
      '€': 'nbsp',
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
      wordList(`m. mm. mrs. mr. dr. drs. pr. prs. prof. me. mgr. mlle. mlles. mme. mmes. st. ste. sts. stes. s.m. s.a.r.
s.e. r.p. p.ex. cf. conf. vs. av. apr. bd. boul. bld. fg. rte. gén. col. cdt. cne. lt. sgt. adj. amb. sén.
dép. gouv. prés. ph. chr. gal. mt. ft. viz. e.g. i.e. c.-à-d. c.à.d. c-à-d. càd. éd. édit. coll. trad. dir.
env. tél. adr. apt. rép. pte. pt. vve. fr. angl. lat.`),
    abbreviations:
      wordList(`etc. ex. p. pp. v. vol. t. fig. tab. chap. art. al. alin. par. parag. §. n. no. nos. num. nº. n°. réf. ms.
ap. pl. janv. févr. fév. avr. juil. sept. oct. nov. déc. min. max. moy. hab. approx. ann. arr. ibid. op.
loc. id. sq. sqq. ss. cit. suiv. suppl. crim. civ. cass. bull. obs. rem. ill. th. comm. circ. j.-c. j.c.
s.a. s.a.s. s.a.r.l. s.n.c. s.c.i. s.p.a. inc. ltd. ltée. corp. co. cie. bros. u.s. u.s.a. u.k. u.e. o.n.u.
o.t.a.n. u.r.s.s. r.d.c. r.f.a. r.d.a. d.c. l.a. n.y. p.-s. p.s. n.b. n.d.l.r. n.d.t. n.d.a. s.v.p. h.t.
t.t.c. q.g. p.-d.g. p.d.g. a.m. p.m. jr. sr. kg. km. cm. cl. dl. mn. sec. h. a.c. p.c. b.d. j.o. q.i.
s.n.c.f. r.a.t.p. t.g.v. c.v. w.-c. inv. ed. rev.`),
    ordinalStop: false,
    examples: [
      { text: 'M. Durand est parti.‖ Mme Roy reste.' },
      { text: 'Le Dr. Petit a vu St. Louis hier.‖ Il rentre demain.' },
      { text: 'Des fruits, p. ex. des pommes, sont vendus.‖ Le prix est affiché.' },
      { text: 'Rome fut fondée en 753 av. J.-C. par des bergers.‖ La ville grandit.' },
      { text: 'Il vend des livres, des cartes, etc.‖ La boutique ferme à midi.' },
      { text: 'Il vend des livres, des cartes, etc. dans sa boutique.' },
      { text: 'Voir éd. Lenoir, vol. 3, p. 12, fig. 4.‖ La suite manque.' },
      { text: 'J. R. Martin arrive.‖ C’est tard.' },
      { text: 'La taxe passe de 1.5 à 2,5 %.‖ Personne ne proteste.' },
      { text: '« Je pars. »‖ Elle sortit.' },
      { text: '« Où vas-tu ? » demanda-t-elle.‖ Il se tut.' },
      { text: 'On attend… et rien ne vient.‖ Puis la porte s’ouvre !‖ Enfin.' },
      { text: 'Le site www.exemple.fr est fermé.‖ Il rouvrira lundi.' },
      { text: 'Le 3 janv. 2024, la loi entre en vigueur.' },
      { text: 'Il gagne le 100 m.‖ Elle a vu M. Petit.' },
      { text: 'La police de Washington D.C. Metro arrive.‖ Rien.' },
      { text: 'Acheter chez Lenoir S.A. est simple.‖ Vendre aussi.' },
    ],
  },
  words: {
    articles: wordList(`le la les l' un une des du de_la de_l' au aux`),
    definiteArticles: wordList(`le la les l' du au aux`),
    contractions: wordList('du des au aux'),
    prepositions:
      wordList(`à de d' en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant
après devant derrière malgré parmi selon envers dès hors outre via jusque jusqu' concernant moyennant
sauf excepté hormis lors près loin auprès afin grâce quant face suivant nonobstant ès`),
    alternatives: ['ou'],
    conjunctions:
      wordList(`et ou ni mais or car donc que qu' quand lorsque lorsqu' puisque puisqu' quoique quoiqu' comme si
parce tandis alors afin bien pourvu sinon soit cependant toutefois néanmoins pourtant`),
    pronouns:
      wordList(`je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur eux moi toi soi y en ce c' ç' ceci
cela ça celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là qui que qu' quoi
dont où lequel laquelle lesquels lesquelles auquel à_laquelle auxquels auxquelles duquel desquels desquelles
quelqu'un quelques-uns quelques-unes quiconque chacun chacune rien personne certains certaines plusieurs autrui
lui-même elle-même eux-mêmes elles-mêmes soi-même moi-même nous-mêmes vous-mêmes toi-même
le_mien la_mienne les_miens le_sien la_sienne les_siens le_nôtre la_nôtre le_vôtre la_vôtre le_leur la_leur les_leurs`),
    auxiliaries: wordList(`être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai
seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fût fussent été étant
avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eurent aurai auras aura aurons aurez auront
aurais aurait aurions auriez auraient aie ait ayons ayez aient eût eussent eu ayant
peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devaient
devra devront devrait devraient dû va vais vont allait allaient ira iront fait font faisait faisaient fera feront
veut veulent voulait voulaient faut fallait faudra faudrait vient viennent venait venaient`),
    others:
      wordList(`voici voilà ne n' pas plus jamais point guère aucun aucune nul nulle tout toute tous toutes même mêmes autre autres
tel telle tels telles quel quelle quels quelles quelque quelques chaque mon ma mes ton ta tes son sa ses notre nos votre
vos leur leurs ce cet cette ces très trop peu assez beaucoup moins aussi autant si tant encore déjà toujours souvent
parfois ici là là-bas ainsi alors puis ensuite enfin aujourd'hui hier demain oui non bien mal mieux presque environ
seulement surtout notamment également non-seulement c'est-à-dire plutôt combien comment pourquoi lors`),
    // In lower case: `de`, not the name `De`. Left out, since edited text does end in them: avec, contre, pour, sans
    // (« faire avec »), un and une (« il n'en reste qu'un »), par and vers and sous and car (nouns), que's kin qui and
    // où (« n'importe où »), leur (« le leur »), tu (of taire), son and ton (nouns), selon (« c'est selon »).
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    cannotEnd: wordList(`le la les l' du des de d' au aux à et ou ni que qu' dont dans en sur chez parmi malgré dès via
jusque jusqu' afin parce tandis lorsque lorsqu' puisque puisqu' quoique quoiqu' comme je j' il ils on me m' te t' se s'
ne n' c' ç' ce cet cette ces mon ma mes ta tes sa ses notre nos votre vos quelque lesdits lesdites ledit ladite dudit
auxdits desdits desdites moyennant nonobstant celui ceux celles plus_pour moins_pour même_si sauf_si`),
    speakers: wordList(`je j' me m' moi mon ma mes nous notre nos tu te t' toi ton ta tes vous votre vos`),
    stressedTwice: wordList('jamais loin longtemps tout petit vite'),
    naming: wordList(
      `appelle appellent appelait appelaient appelé appelée appelés appelées appeler nomme nomment nommé nommée s'appelle appelle-t-on nomme-t-on`,
    ),
    mayDouble: wordList(`nous vous non oui si très bien tout petit vite doucement jamais loin longtemps faire fait
est sont ont a en bla ah oh ha hé hi ho eh toc tic pan boum pin-pon cha coin ouah miam cent chut hip aïe tss bye
bora duran boutros sing wagga walla pago lang baden talk tuk tam tom ylang yo pili mahi gnou dum tsé can jean jacques
new_york`),
    namePrepositions: wordList("de d'"),
    genitivePrepositions: wordList("de d' du des"),
    placeLinks: wordList('de du des'),
    nameConnectors:
      wordList(`de du des d' la le les l' et à au aux en sur sous lès pour von van der den ten ter zu di da dos
das do del della dello degli y e i ibn ben bin bint al el abu of the and for san santa`),
    nameTitles:
      wordList(`m mm mme mmes mlle mlles mr mrs ms dr drs pr me mgr monsieur messieurs madame mesdames mademoiselle
docteur docteure professeur professeure maître monseigneur sir lord lady dame sieur feu saint sainte père frère sœur
abbé abbesse pape cardinal évêque archevêque pasteur rabbin imam cheikh ayatollah émir sultan roi reine prince princesse
duc duchesse comte comtesse baron baronne marquis marquise empereur impératrice président présidente vice-président
vice-présidente ex-président ex-présidente premier première ministre vice-ministre secrétaire chancelier chancelière
gouverneur gouverneure sénateur sénatrice député députée maire préfet préfète ambassadeur ambassadrice consul
commissaire conseiller conseillère juge procureur procureure avocat avocate général générale colonel colonelle major
capitaine lieutenant lieutenante sergent sergente amiral maréchal commandant commandante brigadier caporal soldat
pdg dg directeur directrice patron patronne fondateur fondatrice cofondateur cofondatrice milliardaire candidat candidate
chef cheffe leader porte-parole entraîneur entraîneuse sélectionneur champion championne acteur actrice
chanteur chanteuse réalisateur réalisatrice écrivain écrivaine auteur autrice journaliste analyste chercheur chercheuse
économiste historien historienne ingénieur ingénieure investisseur investisseuse ancien ancienne`),
    genericNouns: wordList(`organisation comité commission conseil association fondation fédération confédération union
alliance ligue coalition société entreprise compagnie groupe firme holding filiale start-up startup banque caisse fonds
assurance bourse coopérative syndicat parti mouvement front collectif club équipe institut institution académie école
collège lycée université faculté laboratoire centre observatoire musée bibliothèque théâtre opéra galerie festival
fondaction ministère secrétariat département direction service bureau agence autorité office administration
gouvernement parlement assemblée sénat chambre congrès tribunal cour préfecture mairie municipalité ambassade consulat
police gendarmerie armée marine aviation régiment brigade division bataillon unité flotte force milice garde
état pays nation royaume empire république principauté province région comté district canton commune ville village
quartier arrondissement métropole capitale île archipel péninsule presqu'île continent mer océan golfe baie détroit
canal fleuve rivière lac étang cascade barrage mont montagne massif chaîne col vallée plaine plateau désert forêt parc
réserve jardin plage cap côte rue avenue boulevard place pont tunnel route autoroute gare aéroport port station stade
arène palais château tour cathédrale église basilique chapelle abbaye monastère couvent mosquée temple synagogue
cimetière hôpital clinique hôtel restaurant magasin usine mine centrale ferme réseau plateforme plate-forme site
application logiciel programme projet plan opération mission initiative campagne système modèle série film album roman
livre journal magazine revue hebdomadaire quotidien radio télévision éditeur maison studio label marque prix
coupe championnat tournoi jeux loi décret traité accord convention pacte protocole directive règlement constitution
conférence sommet forum salon exposition tribu peuple dynastie famille bataille guerre révolution siège ouragan cyclone
typhon tempête volcan séisme navire vaisseau satellite fusée sonde avion train comète planète pac super_pac lobby
think_tank ong`),
    directions: [
      wordList('nord septentrional'),
      wordList('sud méridional'),
      wordList('est oriental'),
      wordList('ouest occidental'),
    ],
    contrasts: [
      wordList('avant arrière'),
      wordList('antérieur postérieur antérieure postérieure'),
      wordList('intérieur extérieur intérieure extérieure'),
      wordList('interne externe internes externes'),
      wordList('vertical verticale verticaux verticales horizontal horizontale horizontaux horizontales'),
      wordList('entrée sortie entrées sorties'),
      wordList(
        'un deux trois quatre cinq six sept huit neuf dix douzaine vingt trente cent mille million milliard millions milliards milliers',
      ),
      wordList('assis debout'),
      wordList(
        'nord sud est ouest septentrional méridional oriental occidental nord-est nord-ouest sud-est sud-ouest central',
      ),
      wordList('premier deuxième second troisième quatrième cinquième'),
      wordList('hommes femmes homme femme garçons filles masculin féminin'),
      wordList('sénat assemblée chambre congrès'),
      wordList('supérieur inférieur moyen haut bas'),
      wordList('ancien nouveau vieux'),
      wordList('synchrone asynchrone'),
      wordList('matériel logiciel matérielle logicielle'),
      wordList('statique dynamique'),
      wordList('junior senior'),
      wordList('national international régional local fédéral provincial municipal départemental'),
      wordList('été hiver printemps automne'),
      wordList('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
      wordList('lundi mardi mercredi jeudi vendredi samedi dimanche'),
      wordList('olympique paralympique'),
      wordList('gauche droite'),
      wordList('grand petit'),
      wordList('rouge bleu vert jaune blanc noir orange'),
      wordList('matin soir nuit après-midi'),
      wordList('public privé publique privée'),
      wordList('adjoint vice chef'),
      wordList('père mère fils fille frère sœur'),
      wordList('primaire secondaire'),
      wordList('protection sécurité'),
    ],
  },
  constructions: constructions.fr,
  agreement: agreement.fr,
  verbs: {
    finiteEndings: wordList('ait aient èrent irent urent era eront erait eraient ira iront issent'),
    finiteForms: lazyList(() => [...finiteVerbs, ...narrativePast]),
    clauseWeights,
    endingWeights,
    restOdds: 0,
    endingLimit: -2.3,
    clauseOpeners:
      wordList(`que qu' qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
desquelles quand lorsque lorsqu' puisque puisqu' quoique quoiqu' si`),
    cannotBegin: ['dont'],
    resumptives: ['ce qui'],
    looseSubordinators:
      wordList(`lorsque quand dès_que tant_que après_que avant_que une_fois_que chaque_fois_que aussitôt_que
depuis_que pendant_que au_moment_où à_mesure_que qui à_condition_de de_peur_de
de_crainte_de sous_réserve_de
encore_que vu_que si_tant_est_que`),
    infinitiveEndings: ['er', 'ir', 'oir', 're'],
    infinitiveMarks: ['pour'],
    needComplement: wordList(
      'a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent',
    ),
    saying: wordList(`dit dirent disait disent disant déclare déclaré déclarant affirme affirmé affirmant répond répondu
répondant ajoute ajouté ajoutant explique expliqué expliquant écrit écrivait écrivant demande
demandé demandant crie crié criant lance lancé lançant assure assuré raconte raconté soupire soupiré
rappelle rappelé lisait indique indiquait indiquant prévient prévenu répète répété annonce annoncé
annonçant conclut conclu`),
    agent: ['par'],
    participleEndings: ['ant'],
    passiveEndings: wordList(
      'é ée és ées i ie is ies it ite its ites u ue us ues ert erte erts ertes int inte ints intes',
    ),
    phraseOpeners: wordList(
      `plein pleine pleins pleines vide vides riche riches proche proches conscient consciente conscients conscientes fidèle fidèles digne dignes libre libres fier fière fiers fières victime victimes signe preuve symbole témoin`,
    ),
    exemplifiers:
      wordList(`mais_plutôt mais_bien et_non à_savoir c'est-à-dire ainsi_que tels_que telles_que tel_que telle_que y_compris en_particulier_pour surtout_pour surtout_dans surtout_à
surtout_aux notamment_pour notamment_dans à_l'exception_de non_seulement_pour au_lieu_de plutôt_que_de quitte_à
sans_compter de_façon_à de_manière_à non_à_cause_de non_à_cause non_pas_pour conformément_à conformément_aux
conformément_au contrairement_à contrairement_aux contrairement_au suite_à suite_au suite_aux faute_de
à_l'exception_des à_l'exception_du à_l'exclusion_de sans_parler_de sans_parler_des sans_parler_du sans_oublier
sans_même grâce_à grâce_au grâce_aux à_cause_de à_cause_du à_cause_des en_raison_de en_raison_du en_raison_des
du_fait_de du_fait_du du_fait_des compte_tenu_de compte_tenu_du compte_tenu_des eu_égard_à en_dépit_de en_dépit_du
en_dépit_des malgré au_lieu_du au_lieu_des au_détriment_de au_profit_de au_bénéfice_de au_nom_de au_risque_de
au_point_de au_terme_de au_moyen_de au_motif_de au_motif_que au_prétexte_que sous_prétexte_de sous_prétexte_que
à_force_de à_défaut_de à_la_faveur_de à_l'issue_de à_l'aide_de à_l'image_de à_l'instar_de à_mesure_que
à_grand_renfort_de à_coups_de en_échange_de en_faveur_de en_vertu_de en_hommage_à en_mémoire_de en_présence_de
en_l'absence_de en_guise_de en_signe_de en_compagnie_de en_violation_de en_vue_de de_crainte_de de_peur_de
dans_l'espoir_de dans_l'attente_de dans_le_but_de dans_l'intention_de avec_l'aide_de avec_pour parmi_lesquels
parmi_lesquelles parmi_eux parmi_elles lequel laquelle lesquels lesquelles soit_près_de soit_environ soit_plus_de
soit_moins_de soit_un_peu soit_presque soit_le soit_la soit_les soit_deux_fois soit_trois_fois soit_quatre_fois
soit_autant_de soit_l' moyennant par_le_biais_de par_l'intermédiaire_de par_manque_de par_souci_de par_crainte_de
par_rapport_à par_opposition_à lors_de lors_du lors_des loin_de loin_des victime_de victimes_de à_savoir
autrement_dit et_non_pas mais_aussi mais_pas mais_sans mais_avec même_si même_pas voire comme_si faute_du plutôt_que
sauf hormis excepté en_grande_partie en_partie à_commencer_par à_l'insu_de aux_dépens_de aux_frais_de aux_côtés_de
aux_mains_de dans_la_foulée_de dans_le_sillage_de en_l'honneur_de en_plus_de en_plus_des en_plus_du
au_grand_désespoir_de au_grand_dam_de au_grand_regret_de tout_comme tout_en peu_avant peu_après peu_de_temps_avant
peu_de_temps_après bien_avant bien_après longtemps_avant longtemps_après contrairement_à_la`),
    absolutes: wordList('étant ayant'),
    // What is denied at once is a command: Ne démontez pas la batterie.
    opensWhole: wordList(
      `ne reste_à restait_à d'où de_quoi tant pendant_ce_temps en_attendant en_revanche en_effet en_outre tant_pis tant_mieux`,
    ),
    narrowing:
      wordList(`juste surtout notamment principalement essentiellement particulièrement seulement uniquement même presque souvent
parfois toujours exactement précisément tantôt en_particulier en_partie en_grande_partie par_exemple avant_tout non
non_pas pas au_moins et_surtout et_notamment plus_précisément le_plus_souvent la_plupart_du_temps quelque_part`),
    joiners: wordList('et ou ni notamment surtout comme'),
    subordinators:
      wordList(`parce_que bien_que alors_que tandis_que afin_que puisque ainsi_que tels_que telles_que au_cas_où à_condition_que
de_sorte_que si_bien_que de_peur_que de_crainte_que à_moins_que sans_que quoique d'autant_plus_que d'autant_que d'autant_moins_que étant_donné_que pour_que jusqu'à_ce_que même_si comme_si pourvu_que au_motif_que au_prétexte_que sous_prétexte_que`),
    nounsNeedDeterminer: true,
  },
  homographs,
  spellingFolds: [],
  hyphenatedModifiers: false,
  usualAcronyms: usualAcronyms('fr'),
  acronyms: {
    UN: 'ONU',
    EU: 'UE',
    NATO: 'OTAN',
    WHO: 'OMS',
    IMF: 'FMI',
    WTO: 'OMC',
    ILO: 'OIT',
    IAEA: 'AIEA',
    ECB: 'BCE',
    GDP: 'PIB',
    AI: 'IA',
    DNA: 'ADN',
    RNA: 'ARN',
    AIDS: 'sida',
    HIV: 'VIH',
    NGO: 'ONG',
    CEO: 'PDG',
    VAT: 'TVA',
    IPCC: 'GIEC',
    OECD: 'OCDE',
    IOC: 'CIO',
    UFO: 'OVNI',
  },
  stem: stemFrench,
  englishLikeness: englishLikeness('fr'),
  inflectVerb: inflectFrench,
  calques,
  roots,
  bodyNouns: bodyNouns.fr,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['\u202f', '\u00a0', ' '] },
  quantities,
  dates: {
    months: wordList('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    smallMonths: true,
    monthAbbreviations: wordList('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    weekdays: wordList('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    numericOrder: 'dmy',
    joints: { day: /^(?:er)?[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3 mai 2031' },
  },
  pageLines: pageLines.fr,
  speech: speech.fr,
  pageFurniture: pageFurniture.fr,
  pageControls: pageControls.fr,
  boilerplate: [
    'nouvelles',
    'nouvelle',
    'actualités',
    'actualité',
    'actu',
    'à la une',
    'accueil',
    'rubriques',
    'menu',
    'recherche',
    'rechercher',
    'lire la suite',
    'lire plus',
    'en lire plus',
    'lire aussi',
    'à lire aussi',
    'à lire également',
    'lire également',
    'à lire',
    'à voir aussi',
    'voir aussi',
    'voir plus',
    'voir tout',
    'à découvrir',
    'à écouter',
    'en savoir plus',
    "plus d'informations",
    'pour aller plus loin',
    'lecture complémentaire',
    'lectures complémentaires',
    'lectures supplémentaires',
    'lecture connexe',
    'lectures connexes',
    'articles connexes',
    'article connexe',
    'articles liés',
    'articles similaires',
    'articles associés',
    'articles recommandés',
    'sur le même sujet',
    'dans la même rubrique',
    'nouvelles connexes',
    'liens connexes',
    'liens utiles',
    'sujets connexes',
    'recommandé',
    'recommandés pour vous',
    'recommandations',
    'les plus lus',
    'les plus populaires',
    'les plus partagés',
    'article précédent',
    'article suivant',
    'précédent',
    'suivant',
    'page suivante',
    'page précédente',
    'retour',
    'retour en haut',
    "retour à l'accueil",
    'haut de page',
    'partager',
    'partagez',
    'partager cet article',
    'partager sur facebook',
    'partager sur twitter',
    'partager sur x',
    'partager sur linkedin',
    'partager sur whatsapp',
    'tweeter',
    'envoyer par courriel',
    'envoyer par e-mail',
    'imprimer',
    'imprimer cet article',
    'copier le lien',
    'enregistrer',
    'suivez-nous',
    'suivez-nous sur',
    'nous suivre',
    'abonnez-vous',
    "s'abonner",
    "je m'abonne",
    "s'inscrire",
    'se connecter',
    'connexion',
    'déconnexion',
    'newsletter',
    'inscrivez-vous à notre newsletter',
    'abonnez-vous à notre newsletter',
    'article réservé aux abonnés',
    'réservé aux abonnés',
    'commentaires',
    'commenter',
    'laisser un commentaire',
    'ajouter un commentaire',
    'aucun commentaire',
    'répondre',
    'publicité',
    'annonce',
    'contenu sponsorisé',
    'contenu partenaire',
    'la suite après la publicité',
    'la suite après cette publicité',
    'cliquez ici',
    'cliquer ici',
    'cliquez pour agrandir',
    "cliquez sur l'image pour l'agrandir",
    'télécharger',
    "télécharger l'application",
    'chargement',
    'mentions légales',
    'politique de confidentialité',
    "conditions d'utilisation",
    'gérer les cookies',
    'accepter les cookies',
    'tout accepter',
    'tous droits réservés',
    'plan du site',
    'contact',
    'contactez-nous',
    'à propos',
    "à propos de l'auteur",
    'mots-clés',
    'étiquettes',
    'balises',
    'catégories',
    'éditeur responsable',
    'source originale',
    'texte original',
    'société',
    'politique',
    'économie',
    'culture',
    'sports',
    'monde',
    'international',
    'faits divers',
    'partager sur',
    'partager via',
  ],
  captionLabels:
    wordList(`photo photos photographie crédit crédits crédit_photo crédits_photo crédit_photos légende image
images illustration infographie source sources carte vidéo capture capture_d'écran document dessin graphique ©`),
  byline: {
    labels: wordList(
      "texte textes reportage entretien enquête rédaction réalisation stylisme recette dessins illustrations infographies photographe auteur autrice mise_en_page photo_d'archives photos_d'archives image_d'archives images_d'archives archives montage",
    ),
    by: wordList('de par fournie_par'),
    openings: wordList('par texte_de textes_de reportage_de propos_recueillis_par'),
    houses: wordList('archives album collection'),
  },
  machineLines: wordList(`traduction texte_traduit article_traduit traduction_française traduction_finale version_finale
version_française version_traduite fin_de_la_traduction fin_de_traduction fin_du_texte_traduit fin_de_l'article
texte_original texte_source texte_cible bien_sûr certainement d'accord compris réponse résultat sortie`),
  machineAsides: wordList(`note_du_traducteur note_de_la_traductrice note_de_traduction note_de_la_traduction
note_au_traducteur note_pour_le_traducteur note_à_l'utilisateur note_à_l'éditeur autre_traduction traduction_alternative
traduction_possible traduction_littérale littéralement_traduit traduction_automatique intraduisible n.d.t. ndt non_traduit
non_traduite texte_manquant passage_manquant passage_illisible peu_clair_dans l'original_est_ambigu original_peu_clair
source_peu_claire à_vérifier à_confirmer à_compléter orthographe_à_vérifier nom_à_vérifier nom_non_vérifié
nombre_de_mots votre_nom_ici suite_au_prochain_message suite_dans_le_prochain_message
la_suite_dans_le_message texte_tronqué traduction_incomplète idem_ci-dessus suite_de_la_traduction fin_de_la_traduction fin_du_document
suite_dans_la_prochaine_partie traduit_automatiquement traduit_par_une_machine traduit_par_une_ia
texte_à_traduire traduire_le_texte réponds_uniquement répondez_uniquement illisible: peu_clair:`),
  machineTalk: withService(
    'fr',
    /^(?:(?:bien sûr|certainement|d['’]accord|très bien)[,!.]?\s)?(?:voici|voilà|ci-dessous|ci-après)[^.:]{0,60}(?:traduction|traduite?|traduits)[^.:]{0,50}[ \u00a0\u202f]?:\s*$|^(?:note|remarque|nota)[^:.]{0,15}:[^.]{0,60}(?:traduction|texte original|texte source)|^j['’]espère[^.]{0,20}traduction/iu,
  ),
  machineLimits: limitsOf('fr'),
  machineBrackets: bracketsOf('fr'),
  machinePhrases: [
    'voici ma traduction',
    "n'hésitez pas à me dire si vous",
    "n'hésitez pas à me le faire savoir",
    "n'hésitez pas à demander si vous souhaitez",
    'souhaitez-vous que je',
    'voulez-vous que je',
    'voici la traduction complète',
    "voici l'article complet",
    "voici l'article en français",
    'voici le texte en français',
    'voici une version plus',
    'voici une version améliorée',
    'voici la version finale',
    'voici ce que donne',
    'vous trouverez ci-dessous la traduction',
    'ci-après la traduction',
    'la traduction est la suivante',
    "la traduction de l'article est la suivante",
    'comme demandé, voici',
    "j'ai traduit le texte",
    "j'ai traduit l'article",
    "j'ai conservé les noms",
    "note à l'utilisateur",
    "note à l'attention de l'utilisateur",
    'note au traducteur',
    'note : certaines expressions',
    'remarque : certaines expressions',
    'note : certains termes',
    'remarque : certains termes',
    'note : certains noms',
    'remarque : certains noms',
    'note : les noms propres',
    'remarque : les noms propres',
    'note : le texte source',
    'remarque : le texte source',
    'note : le texte original',
    'remarque : le texte original',
    'veuillez noter que certains termes',
    'veuillez noter que la traduction',
    'veuillez noter que cette traduction',
    'nombre de mots :',
    'si vous avez besoin de modifications',
    'si vous souhaitez que je',
    "si vous avez besoin d'autres",
    'puis-je vous aider',
    'dois-je continuer',
    'je vais poursuivre la traduction',
    'en raison de la longueur du texte, je',
    'le texte source est incomplet',
    'traduisez en français',
    'traduire en français',
    'traduisez ce texte',
    "traduisez l'article",
    'traduis ce texte',
    "traduis l'article",
    'ne renvoyez que la traduction',
    'répondez uniquement avec la traduction',
    'agis comme un traducteur',
    'agissez comme un traducteur',
    'votre tâche est de traduire',
    'ta tâche est de traduire',
    'date limite de mes connaissances',
    'voici la traduction',
    'voici une traduction',
    'voici votre traduction',
    'voici le texte traduit',
    "voici l'article traduit",
    'voici la version française',
    'voici la version traduite',
    'voici la version corrigée',
    'voici le texte corrigé',
    'voici un résumé',
    'traduction en français :',
    'traduction française :',
    'texte traduit :',
    'bien sûr ! voici',
    'bien sûr, voici',
    'bien sûr. voici',
    'certainement ! voici',
    'certainement, voici',
    'avec plaisir ! voici',
    'absolument ! voici',
    'en tant que modèle de langage',
    'en tant que modèle linguistique',
    'en tant que modèle de langue',
    'ci-dessous la traduction',
    'ci-dessous, la traduction',
    "remarque : j'ai conservé",
    "remarque : j'ai traduit",
    "note : j'ai conservé",
    "note : j'ai traduit",
    "veuillez noter que j'ai",
    "en tant qu'ia",
    "en tant qu'intelligence artificielle",
    "en tant qu'assistant",
    'je suis désolé, mais je ne peux pas',
    'désolé, je ne peux pas traduire',
    'je ne peux pas traduire',
    'je ne suis pas en mesure de traduire',
    "je n'ai pas accès",
    "n'hésitez pas à me demander",
    "n'hésitez pas à me faire savoir",
    "n'hésitez pas si vous avez",
    'faites-moi savoir si',
    'dites-moi si vous',
    "j'espère que cette traduction",
    "j'espère que cela vous aide",
    'note du traducteur automatique',
    'note de traduction :',
    'remarque : cette traduction',
    'remarque : la traduction',
    'note : cette traduction',
    'note : la traduction',
    'cette traduction conserve',
    'cette traduction a été générée',
    'traduisez le texte suivant',
    'traduis le texte suivant',
    'traduire le texte suivant',
    'tu es un traducteur',
    'vous êtes un traducteur',
    'le texte fourni',
    'veuillez fournir le texte',
    "il semble que vous n'ayez pas fourni",
    "certainement, j'ai",
    "bien sûr, j'ai",
    "d'accord, j'ai",
    'très bien, voici',
    "comme demandé, j'ai",
    "j'ai traduit la",
  ],
  polarity: polarity.fr,
  openEnds: openEnds.fr,
  seams: seams.fr,
  linkers: linkers.fr,
  register: {
    politeIsPlural: true,
    informal: wordList(`tu te t' toi ta tes tien tiens tienne tiennes toi-même`),
    formal: wordList('vous votre vos vôtre vôtres vous-même'),
    informalCommands: withObjects(`choisis clique ouvre ferme vérifie prends mets fais va lis écris évite pense essaie
regarde attends installe télécharge sélectionne appuie envoie ajoute supprime rends viens sois oublie assure-toi rends-toi
connecte-toi inscris-toi utilise saisis remplis découvre retrouve profite consulte contacte
verse présente coupe mélange laisse pose place branche débranche éteins allume range garde retire entre tape imprime
suis réserve lave rince chauffe cuis épluche demande apporte choisis-toi inscris rappelle
ne_partage ne_laisse ne_donne ne_touche ne_jette ne_clique ne_ferme ne_prends ne_mets ne_fais n'_oublie n'_ouvre n'_hésite
n'_utilise n'_essaie`),
    // Also with the object that hangs on it: `séchez-la`, `allez-y`.
    formalCommandEndings: ['ez', 'ez-l[ae]s?', 'ez-(?:leur|lui|moi|nous|en|y)'],
  },
};

/** Commands with the object that may hang on each as well: `branche-la`. */
function withObjects(commands: string): readonly string[] {
  return lazyList(() =>
    wordList(commands).flatMap((verb) =>
      /[-_]/.test(verb) ? verb : [verb, `${verb}-le`, `${verb}-la`, `${verb}-les`],
    ),
  );
}
