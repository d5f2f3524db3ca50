import type { Language } from '../core/language';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-en';
import { clauseWeights } from './data/clause-weights-en';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-en';
import { finiteVerbs } from './data/finite-verbs-en';
import { homographs } from './data/homographs-en';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-en';
import { roots } from './data/roots-en';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-en';
import { usualAcronyms } from './data/usual-acronyms';
import { inflectEnglish } from './inflection/english-verb';
import { neutral } from './neutral';
import { stemEnglish } from './stemming/english';
import { wordList } from './word-list';

export const en: Language = {
  ...neutral,
  tag: 'en',
  name: 'English',
  endonym: 'English',
  menuNames: ['English language', 'ENG', 'EN', 'Eng', 'Inglese', 'Inglés', 'Anglais'],
  scripts: ['Latin'],
  titleCase: true,
  isPivot: true,
  // What all other languages are measured against.
  englishLikeness: () => 0,
  quotes: {
    pairs: [
      { open: '“', close: '”', inside: 'none', role: 'primary' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: "'", close: "'", inside: 'none', role: 'nested' },
      { open: '«', close: '»', inside: 'none', role: 'foreign' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: undefined,
  },
  apostrophe: 'either',
  elisions: [],
  apostropheWords:
    wordList(`'tis 'twas 'twere 'twill 'twould 'twasn't 'em 'til 'till 'cause 'cos 'cuz 'bout 'round 'n' 'n
n' 'neath 'gainst 'twixt 'tween 'pon 'er 'im 'ere 'ave 'ello 'cept 'fraid 'kay 'specially 'nother 'nuff 'sup 'scuse
'hood 'phone 'bus 'flu 'plane 'copter 'tude 'burbs 'roids 'tec 'zine 'y o' ol' th' t' po' mo' fo' wi' lil' li'l' an' nothin'
somethin' anythin' everythin' goin' doin' comin' gettin' lookin' talkin' makin' takin' livin' lovin' runnin' workin'
rockin' rollin' singin' dancin' drivin' darlin' mornin' evenin' feelin' fightin' cookin' finger-lickin' ain'
'00s '10s '20s '30s '40s '50s '60s '70s '80s '90s`),
  spacing: {
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'none',
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
      wordList(`mr. mrs. ms. mx. messrs. mmes. mme. mlle. dr. drs. prof. profs. rev. revs. fr. st. sts. ste. hon. gov. govs.
sen. sens. rep. reps. pres. gen. gens. col. cols. maj. capt. cmdr. cdr. comdr. lt. lts. sgt. sgts. cpl. pvt.
pfc. adm. brig. supt. insp. det. dep. asst. atty. amb. treas. msgr. mgr. bp. abp. archbp. br. ald. cllr.
e.g. i.e. eg. ie. viz. cf. vs. v. approx. esp. resp. incl. excl. ft. mt. mts. lt.col. lt.gen. maj.gen.
r.m.s. h.m.s. u.s.s. h.r.h. natl. intl.`),
    abbreviations:
      wordList(`etc. no. nos. nr. vol. vols. fig. figs. p. pp. pg. ch. chap. sect. sec. secs. eq. eqs. art. arts. para. par.
ed. eds. edn. trans. ref. refs. app. tab. pt. pts. tel. ext. ca. c. est. op. jan. feb. mar. apr. jun. jul.
aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. dist. assn. bros. univ. dept.
u.s. u.s.a. u.k. u.n. e.u. u.a.e. u.s.s.r. d.c. l.a. n.y. n.j. n.h. n.m. n.c. s.c. n.d. s.d. r.i. w.va. p.r.
b.c. p.e.i. n.s. n.b. inc. ltd. corp. co. cos. llc. l.l.c. l.p. plc. p.l.c. llp. n.v. s.a. s.p.a. a.g. gmbh.
jr. sr. esq. m.d. ph.d. phd. b.a. m.a. b.s. m.s. m.b.a. j.d. ll.b. ll.m. d.d.s. r.n. d.phil. a.m. p.m. a.d.
b.c.e. c.e. ave. blvd. rd. hwy. pkwy. sq. ct. pl. ln. apt. al. ibid. id. p.s. r.i.p. a.k.a. aka. d.o.b.
f.b.i. c.i.a. n.b.a. n.f.l. n.h.l. m.l.b. p.o. r.s.v.p. v.p. i.q. i.d. t.v. d.j. m.p. q.c. k.c. mfg. mo.
mos. yr. yrs. hr. hrs. min. mins. lb. lbs. oz. kg. km. cm. mm. m.p.h. mph. a.s.a.p. e.t.a. g.o.p. j.p. ala.
ariz. ark. calif. colo. conn. del. fla. ind. ky. md. minn. mont. neb. nev. okla. pa. tenn. tex. va. vt. wis.
wyo. ga. wash. mich.`),
    ordinalStop: false,
    examples: [
      { text: 'Mr. Hart left.‖ Mrs. Lowe stayed.' },
      { text: 'Dr. J. R. Hart met St. John on Jan. 5.‖ They spoke.' },
      { text: 'Bring fruit, e.g. apples, i.e. the red ones.‖ Bring bread.' },
      { text: 'The shop opens at 9 a.m. on Monday.‖ It shuts at 5 p.m.' },
      { text: 'It sells books, maps, etc.‖ Nobody buys them.' },
      { text: 'It sells books, maps, etc. in a small shop.' },
      { text: 'The price rose 1.5 percent.‖ Nobody noticed.' },
      { text: '“Where?” she asked.‖ He said nothing.' },
      { text: '“I am leaving.”‖ She left.' },
      { text: 'The U.S. Senate voted.‖ They live in the U.S.‖ The vote was close.' },
      { text: 'The answer was no.‖ He left with no. 7 on his back.' },
      { text: 'Wait… it moves.‖ Run!‖ Now.' },
      { text: 'See vol. 3, pp. 12–14, and fig. 2.‖ The rest is lost.' },
      { text: 'Visit example.com for more.‖ It is free.' },
      { text: 'Alton v. Moore is famous.‖ No. 7 is not.' },
      { text: 'The prize went to M. Okafor.‖ From A to Z.‖ Visitors liked plan B.‖ Teachers did not.' },
    ],
  },
  words: {
    articles: wordList('the a an'),
    definiteArticles: wordList('the'),
    contractions: [],
    prepositions:
      wordList(`of in to for on with at by from about as into like through after over between out against during
without before under around among within along across behind beyond above below beside besides near toward towards upon
onto off despite amid amidst amongst via per until till since throughout inside outside underneath beneath up down
except regarding concerning unlike versus past`),
    alternatives: ['or'],
    conjunctions:
      wordList(`and or but nor so yet because although though while whereas if unless whether when whenever where
wherever than that lest once until since albeit`),
    pronouns: wordList(`i you he she it we they me him her us them mine yours hers ours theirs myself yourself himself
herself itself ourselves yourselves themselves who whom whose which what this that these those someone somebody
something anyone anybody anything everyone everybody everything nobody nothing none whoever whatever whichever one ones
i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd
you'd he'd she'd we'd they'd that's there's what's who's`),
    auxiliaries: wordList(`be am is are was were been being have has had having do does did done doing will would shall
should can could may might must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't
wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't`),
    others:
      wordList(`not no my your his her its our their there here then now too very also just only even still already
again ever never always often how why all any both each every few more most much many other others another some such
own same several either neither enough less least rather quite almost perhaps however therefore thus moreover
meanwhile instead yes one`),
    // In lower case: `a`, not the A of `plan A`. English ends sentences in stranded prepositions (`heard of`), in that,
    // this, his, to, as, so and auxiliaries; none of them stands here.
    cannotBreakOff: ['whose'],
    wholeEnds: ['time being', 'and during', 'or during', 'not during', 'never during'],
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    cannotEnd: wordList(`the a an and or nor your our their its than whether although unless lest albeit every
during despite amid amidst via order_to thanks_to according_to such_as rather_than other_than as_to
prior_to owing_to regardless_of instead_of because_of
with_no of_no for_no in_no at_no by_no from_no`),
    speakers: wordList(`i me my mine we us our ours you your yours i'm i've i'll we're we've you're`),
    ownAuxiliaries: ['had'],
    stressedTwice: wordList('much many now never again here over out'),
    naming: wordList(`call calls called calling name named names`),
    mayDouble:
      wordList(`had that is very so far long many much no yes bye ha ho hear now tut knock blah bla never really pretty
will can her chop night cha tuk tom chow aye again fine win hey la na yeah oh ah well yum boo ding dong tick
tap beep hush hip rah wah pom please twenty out out_of bora duran boutros sing wagga walla pago lang baden talk mahi
aku dik dum gogo new_york big old over`),
    placeLinks: wordList('of the and for from'),
    nameConnectors:
      wordList(`of the and for in on at de du des d' la le les von van der den ten ter zu di da dos das do del
della dello degli y e ibn ben bin bint al el abu & san santa upon`),
    nameTitles:
      wordList(`mr mrs ms mx miss messrs dr prof professor sir dame lord lady saint st rev reverend father brother
sister mother pope cardinal bishop archbishop pastor rabbi imam sheikh ayatollah emir sultan king queen prince princess
duke duchess count countess earl baron baroness emperor empress president vice-president ex-president chairman
chairwoman chairperson chair prime minister secretary chancellor premier governor gov senator sen representative rep
congressman congresswoman mayor ambassador consul commissioner councillor councilor judge justice attorney prosecutor
sheriff general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral marshal commander commodore
corporal private officer detective inspector constable ceo cfo coo cto director executive founder co-founder cofounder
billionaire boss chief candidate leader spokesman spokeswoman spokesperson coach manager champion actor actress
singer filmmaker writer author journalist analyst researcher economist historian engineer investor scientist
former acting deputy`),
    genericNouns: wordList(`organisation organization committee commission council association foundation federation
confederation union alliance league coalition company corporation corp business enterprise firm group holding subsidiary
startup start-up bank fund insurer exchange cooperative party movement front collective club team institute institution
academy school college university faculty laboratory lab centre center observatory museum library theatre theater opera
gallery festival ministry secretariat department directorate division service office bureau agency authority
administration government parliament assembly senate house chamber congress court tribunal prefecture municipality
embassy consulate police army navy regiment brigade battalion unit fleet force militia guard state country nation kingdom
empire republic principality province region county district canton borough city town village neighbourhood neighborhood
capital island isle archipelago peninsula continent sea ocean gulf bay strait channel canal river stream creek lake pond
waterfall dam mount mountain range pass valley plain plateau desert forest park reserve garden beach cape coast street
avenue boulevard road lane square bridge tunnel highway motorway station airport port harbour harbor stadium arena
palace castle fort tower cathedral church basilica chapel abbey monastery convent mosque temple synagogue shrine cemetery
hospital clinic hotel restaurant store shop mall factory plant mine farm network platform site website app application
software program programme project plan operation mission initiative campaign system model series film movie album novel
book newspaper magazine journal review daily weekly radio television publisher studio label brand prize award
cup championship tournament games law act bill decree treaty agreement convention pact protocol directive regulation
constitution conference summit forum fair exhibition tribe people dynasty family battle war revolution siege hurricane
cyclone typhoon storm volcano earthquake ship vessel satellite rocket probe aircraft train comet planet trust society
board panel task_force pac super_pac lobby think_tank ngo charity`),
    directions: [
      wordList('north northern'),
      wordList('south southern'),
      wordList('east eastern'),
      wordList('west western'),
    ],
    contrasts: [
      wordList('front rear'),
      wordList('inner outer'),
      wordList('inlet outlet'),
      wordList('internal external'),
      wordList('vertical horizontal vertically horizontally'),
      wordList('input output'),
      wordList('one two three four five six seven eight nine ten dozen hundred thousand million billion trillion'),
      wordList('sitting standing running walking'),
      wordList(
        'north south east west northern southern eastern western north-east north-west south-east south-west central',
      ),
      wordList('first second third fourth fifth'),
      wordList("men women man woman men's women's boys girls male female"),
      wordList('senate house assembly congress'),
      wordList('upper lower middle'),
      wordList('old new'),
      wordList('synchronous asynchronous sync async'),
      wordList('hardware software'),
      wordList('street lane square'),
      wordList('static dynamic'),
      wordList('junior senior'),
      wordList('national international regional local federal provincial municipal state'),
      wordList('summer winter spring autumn fall'),
      wordList('january february march april may june july august september october november december'),
      wordList('monday tuesday wednesday thursday friday saturday sunday'),
      wordList('olympic paralympic'),
      wordList('left right'),
      wordList('big small great little'),
      wordList('red blue green yellow white black orange'),
      wordList('morning evening night afternoon'),
      wordList('public private'),
      wordList('deputy vice chief'),
      wordList('father mother son daughter brother sister'),
      wordList('primary secondary'),
    ],
  },
  constructions: constructions.en,
  verbs: {
    finiteEndings: ['ed', 's'],
    finiteForms: finiteVerbs,
    clauseWeights,
    endingWeights,
    restOdds: 0.44,
    endingLimit: -2.7,
    demonstrative: 'that',
    clauseOpeners:
      wordList(`that which who whom whose where when while whenever wherever because although though if unless
whereas whether what how why lest once`),
    cannotBegin: ['whose', 'whom', 'albeit', 'lest'],
    phraseOpeners:
      wordList(`according due owing thanks instead prior contrary subject full empty rich free close next similar ready aware
unaware proud typical capable devoid bereft worthy`),
    infinitiveMarks: ['to'],
    saying: wordList(`says said say saying asks asked asking replies replied replying answers answered answering adds
added adding wrote writes writing reads reading shouts shouted shouting tells told telling explains
explained announces announced warns warned insists insisted recalls recalled jokes joked read`),
    agent: ['by'],
    participleEndings: ['ing'],
    passiveEndings: wordList('ed wn en led ilt ade eld ept ound old aid un ost eft ung ent ought aught eed it ut et'),
    exemplifiers:
      wordList(`but_also but_rather namely that_is_to_say including such_as as_well_as rather_than not_only_for not_only_in not_only_because not_just_for except_for
apart_from along_with together_with especially_in especially_for especially_on particularly_in particularly_for
not_because_of given_the so_as_to so_as_not mainly_in mostly_in mostly_from not_counting not_to_mention let_alone
thanks_to owing_to due_to because_of on_account_of in_view_of in_light_of in_the_light_of in_spite_of regardless_of
irrespective_of instead_of in_addition_to in_accordance_with in_keeping_with in_line_with in_contrast_to contrary_to
far_from despite notwithstanding as_opposed_to by_means_of by_way_of as_part_of as_a_result_of as_a_consequence_of
in_return_for in_exchange_for in_favour_of in_favor_of at_the_expense_of for_lack_of for_want_of for_fear_of
with_the_exception_of with_the_help_of with_the_aim_of in_the_hope_of in_the_hope_that on_the_grounds_that
on_the_basis_of in_the_course_of in_the_presence_of in_the_absence_of on_behalf_of at_the_request_of
under_the_pretext_of in_the_name_of in_the_hands_of in_memory_of in_honour_of in_honor_of in_response_to
in_defiance_of among_them among_which among_whom some_of_which some_of_whom many_of_which many_of_whom most_of_which
most_of_whom all_of_which all_of_whom one_of_which one_of_whom none_of_which none_of_whom both_of_which both_of_whom
each_of_which half_of_which half_of_whom much_of_which in_which at_which for_which from_which of_which with_which
by_which to_which on_which to_the_point_of to_the_extent_that with_the_result_that even_if if_only as_far_as all_but
other_than save_for bar_the barring except excluding alongside amid amidst albeit along_the_lines_of
in_the_manner_of in_the_style_of at_the_risk_of at_the_cost_of to_say_nothing_of`),
    absolutes: wordList('having being'),
    opensWhole:
      wordList(`hence thus so_far so_much as_a_result as_a_rule as_usual as_expected as_of as_for as_to as_such as_well once_inside
once_more once_again until_then until_now since_then before_that after_that before_this after_this before_long after_all by_now by_then`),
    mayOpenClause: wordList(`since as before after until once now_that just_as`),
    narrowing:
      wordList(`just only even especially particularly notably mainly mostly chiefly largely partly primarily principally shortly
soon long right immediately almost nearly exactly precisely usually often sometimes always again first also simply
merely solely purely not_least above_all all_the_more at_least in_particular for_example for_instance in_part
for_the_most_part most_of_all roughly well far deep high not`),
    joiners: wordList('and or nor including especially particularly notably'),
    subordinators: wordList(`because although whereas which who even_though so_that such_as as_well_as rather_than as_if
as_though where in_case provided_that on_condition_that for_fear_that in_order_that`),
    looseSubordinators: wordList(
      `unless until when while whenever wherever as_soon_as as_long_as so_long_as by_the_time every_time
providing_that insofar_as inasmuch_as given_that assuming_that lest
that_the that_a that_he that_she that_they that_we that_it that_his that_her that_their`,
    ),
    nounsNeedDeterminer: false,
    // `In some cases that means`: behind a plural the verb is not that of a relative clause.
    mainClause: '[^su]s that (?:is|was|has|does|\\p{Ll}+[^su]s) ',
  },
  homographs,
  // British and American spellings; `our$` spares four, hour and tour by the length that `spellings` asks for.
  spellingFolds: [
    ['(?<=[a-z]{2}[^aeiou])our(?=$|ed|ing|ful|less|it|abl)', 'or'],
    ['is(?=e$|ed$|ing$|ation|er$)', 'iz'],
    ['ys(?=e$|ed$|ing$|er$)', 'yz'],
    ['ll(?=ing$|ed$|er$)', 'l'],
    ['(?<=[a-z]{2}[^aeiou])re$', 'er'],
    ['ogue?$', 'og'],
    ['ence$', 'ense'],
    ['amme?$', 'am'],
    ['ae(?=[a-z]{3})', 'e'],
    ['grey', 'gray'],
  ],
  hyphenatedModifiers: true,
  usualAcronyms: usualAcronyms('en'),
  acronyms: {},
  stem: stemEnglish,
  inflectVerb: inflectEnglish,
  calques,
  roots,
  bodyNouns: bodyNouns.en,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: ['.'], group: [',', '\u202f', '\u00a0'] },
  quantities,
  dates: {
    months: wordList('january february march april may june july august september october november december'),
    smallMonths: false,
    monthAbbreviations: wordList('jan. feb. mar. apr. may jun. jul. aug. sept. oct. nov. dec.'),
    weekdays: wordList('monday tuesday wednesday thursday friday saturday sunday'),
    numericOrder: 'mdy',
    joints: {
      day: /^(?:(?:st|nd|rd|th)[ \u00a0\u202f](?:of[ \u00a0\u202f])?|[ \u00a0\u202f])$/u,
      year: /^,?[ \u00a0\u202f]$/u,
      example: '3 May 2031',
    },
    separators: ['/', '-'],
  },
  unborrowed:
    wordList(`although because however therefore whereas whether though through against during despite should would
could which their moreover furthermore nevertheless meanwhile instead among towards until regarding according`),
  pageLines: pageLines.en,
  speech: speech.en,
  pageFurniture: pageFurniture.en,
  pageControls: pageControls.en,
  boilerplate: [
    'news',
    'breaking news',
    'latest news',
    'top stories',
    'home',
    'menu',
    'search',
    'skip to content',
    'skip to main content',
    'read more',
    'read more here',
    'read also',
    'also read',
    'read the full story',
    'read the full article',
    'continue reading',
    'keep reading',
    'see more',
    'see also',
    'see all',
    'show more',
    'view more',
    'view all',
    'load more',
    'learn more',
    'find out more',
    'more information',
    'more on this story',
    'more stories',
    'more from',
    'further reading',
    'extended reading',
    'additional reading',
    'recommended reading',
    'related reading',
    'related articles',
    'related article',
    'related stories',
    'related news',
    'related content',
    'related links',
    'related topics',
    'related posts',
    'similar articles',
    'recommended',
    'recommended for you',
    'recommended articles',
    'you may also like',
    'you might also like',
    'most read',
    'most popular',
    'most viewed',
    'trending',
    'trending now',
    "editor's picks",
    'previous',
    'next',
    'previous article',
    'next article',
    'next page',
    'previous page',
    'back',
    'back to top',
    'back to home',
    'share',
    'share this',
    'share this article',
    'share this story',
    'share on facebook',
    'share on twitter',
    'share on x',
    'share on linkedin',
    'share via email',
    'tweet',
    'email this article',
    'print',
    'print this article',
    'copy link',
    'save',
    'bookmark',
    'follow us',
    'follow us on',
    'subscribe',
    'subscribe now',
    'subscribe to our newsletter',
    'sign up',
    'sign up for our newsletter',
    'sign in',
    'log in',
    'login',
    'log out',
    'register',
    'newsletter',
    'newsletters',
    'subscribers only',
    'this article is for subscribers only',
    'comments',
    'comment',
    'leave a comment',
    'add a comment',
    'post a comment',
    'no comments',
    'reply',
    'advertisement',
    'advertising',
    'sponsored content',
    'sponsored',
    'story continues below advertisement',
    'article continues below',
    'scroll to continue',
    'click here',
    'click to enlarge',
    'click here to read more',
    'tap to unmute',
    'download',
    'download the app',
    'loading',
    'legal notice',
    'privacy policy',
    'terms of use',
    'terms of service',
    'terms and conditions',
    'cookie policy',
    'cookie settings',
    'manage cookies',
    'accept cookies',
    'accept all',
    'all rights reserved',
    'sitemap',
    'site map',
    'contact',
    'contact us',
    'about us',
    'about the author',
    'tags',
    'categories',
    'category',
    'topics',
    'original article',
    'original text',
    'source link',
    'politics',
    'business',
    'sports',
    'world',
    'share on',
    'share via',
    'read more on',
  ],
  captionLabels: wordList(`photo photos photograph photography picture credit credits photo_credit image images
image_credit image_source caption illustration graphic infographic source sources map video screenshot file_photo
file_image handout courtesy ©`),
  byline: {
    labels: wordList(
      'text words story report reporting reporter writer writing editing editor styling stylist production recipe research illustrations graphics drawing drawings photographer archive_photo archive_photos stock_photo library_photo photo_illustration',
    ),
    by: wordList('by courtesy_of'),
    openings: wordList('by words_by text_by story_by written_by reporting_by report_by edited_by'),
    houses: wordList('archive archives album collection handout pool'),
  },
  machineLines:
    wordList(`translation translated_text translated_article translation_result target_text english_translation
french_translation final_translation final_version revised_translation end_of_translation end_of_the_translation
end_of_translated_text end_of_article original_text source_text sure certainly of_course absolutely understood output
response answer result`),
  machineAsides: wordList(`translator's_note translator_note translators'_note translation_note
note_from_the_translator note_by_the_translator note_to_translator note_to_the_translator note_to_the_user
note_to_editor note_to_the_editor alternative_translation alternative_rendering alternatively_translated
another_translation literal_translation literally_translated_as lit._translation more_literally machine_translation
untranslatable untranslated not_translated translation_missing missing_translation no_translation translation_error
translation_failed translation_needed translation_pending translation_unavailable needs_translation unclear_in_the_original unclear_in_original unclear_in_the_source unclear_source
original_unclear text_unclear source_unclear illegible_in_the_source missing_text text_missing to_be_verified
to_be_checked please_verify please_check check_spelling name_not_verified unverified_name word_count
your_name_here continued_in_the_next_message continues_in_the_next_message text_continues
text_truncated translation_continues translation_incomplete rest_of_the_text omitted_for_brevity image_description
same_as_above context_needed translation_ends translation_begins end_of_document end_of_translation
continued_in_next_part continued_in_the_next_part end_of_part
automatically_translated translated_automatically machine-translated machine_translated
text_to_translate translate_the_text unclear: illegible: respond_only answer_only_in`),
  machineTalk: withService(
    'en',
    /^(?:(?:sure|certainly|of course|okay|absolutely)[,!.]?\s)?(?:here(?:['’]s| is| are)|below (?:is|are)|the following is|this is)[^.:]{0,60}(?:translation|translated)[^.:]{0,50}:\s*$|^note[^:.]{0,15}:[^.]{0,60}(?:translation|original text|source text)|^(?:i hope|hopefully)[^.]{0,20}translation/iu,
  ),
  machineLimits: limitsOf('en'),
  machineBrackets: bracketsOf('en'),
  machinePhrases: [
    'here is my translation',
    "here's my translation",
    'here is the full translation',
    "here's the full translation",
    'here is the full article',
    'here is a more natural',
    "here's a more natural",
    'here is a polished',
    "here's a polished",
    'here is the final version of the translation',
    'here is the final translation',
    'here is an improved',
    'here is the text in english',
    'here is the article in english',
    'below you will find the translation',
    'below is my translation',
    'this is the translation of',
    'the translation of the article is as follows',
    'the translation is as follows',
    'the following is the translation',
    'the following is a translation',
    'the translated text is as follows',
    'as requested, here',
    'i have translated the text',
    'i have translated the article',
    "i've translated the text",
    "i've translated the article",
    'note to the user',
    'note for the user',
    'note to the translator',
    'note to translator',
    'note: some terms',
    'note: some names',
    'note: some expressions',
    'note: proper names',
    'note: proper nouns',
    "note: i've",
    'note: the original text',
    'note: the source text',
    'note: names have been',
    'please note that some terms',
    'please note that the translation',
    'please note that this translation',
    'word count:',
    'if you need any further',
    'if you need any changes',
    'if you would like me to',
    "if you'd like me to",
    'if you have any other text',
    'is there anything else',
    'shall i continue',
    'should i continue',
    'i will continue with',
    'due to length, i',
    'due to the length limit',
    'the text was cut off',
    'the source text is incomplete',
    'output only the translation',
    'only output the translation',
    'return only the translation',
    'please translate the',
    'translate into english',
    'translate into french',
    'translate it into',
    'you are an expert translator',
    'act as a translator',
    'act as a professional translator',
    'your task is to translate',
    'my knowledge cutoff',
    'as of my last update',
    'as of my last knowledge update',
    'here is the translation',
    "here's the translation",
    'here is a translation',
    "here's a translation",
    'here is your translation',
    'here is the translated',
    "here's the translated",
    'here is the corrected',
    'here is the revised',
    "here's the revised",
    'here is the english',
    "here's the english",
    'here is the french',
    'here is a summary of the article',
    'here is a summary of the text',
    'translated text:',
    'english translation:',
    'french translation:',
    'translation into english:',
    'translation into french:',
    'sure! here',
    'sure, here',
    'sure. here',
    'sure thing! here',
    'sure! below',
    'sure, below',
    'below is the translated',
    'below is the translation',
    'please note that i have kept',
    'please note that i have translated',
    'note: i have kept',
    'note: i kept the names',
    'note: i kept the original',
    'note: i have left',
    'note: i left the names',
    'certainly! here',
    'certainly, here',
    'certainly. here',
    'of course! here',
    'of course, here',
    'absolutely! here',
    'okay, here is',
    'ok, here is',
    'as an ai language model',
    'as an ai assistant',
    'as an ai,',
    'as an ai model',
    'as a language model',
    'as a large language model',
    "i'm sorry, but i can",
    'i am sorry, but i can',
    "i'm sorry, i can",
    'sorry, i cannot translate',
    'i cannot translate',
    "i can't translate",
    'i am unable to translate',
    "i'm unable to translate",
    'i cannot assist with',
    "i can't assist with",
    'let me know if you',
    'please let me know if you',
    'feel free to ask',
    'i hope this translation',
    'i hope this helps',
    'would you like me to',
    'do you want me to',
    'translate the following',
    'translate this text',
    'translate the text',
    'you are a translator',
    'you are a professional translator',
    'you are a helpful assistant',
    'please provide the text',
    'please provide me with the text',
    "it seems you haven't provided",
    'note: this translation',
    'note: the translation',
    'note: i have translated',
    'note: i translated',
    'this translation maintains',
    'this translation preserves',
    'this translation was generated',
    'the provided text',
    'the text you provided',
    'translation notes:',
    "translator's note (ai)",
    'certainly, i have',
    "certainly, i've",
    'of course, i have',
    "of course, i've",
    'sure, i have',
    "sure, i've",
    'i have translated the',
    "i've translated the",
    'as requested, i have',
  ],
  polarity: polarity.en,
  openEnds: openEnds.en,
  seams: seams.en,
  linkers: linkers.en,
  register: { informal: [], formal: [] },
};
