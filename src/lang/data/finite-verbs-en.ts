// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
aabb aaron abandon abandoned abandonest abandons abdicates abhor abhorred abide abides ablaqueate abnegated abnegates
abolish abolished abolishes abominate abound abounded abounds absconded absented abstain abstained abstains abstracts
abused abuses acceded accelerate accelerates accept acceptable accepted accepts accesses accommodated accompanied
accompanies accompany accomplish accomplished accomplishes accounted accumulate accumulates accuse accused accuses
accusing aced achieves acknowledge acknowledged acknowledges acknowledging acknowlege acquaint acquainted acquiesced
acquired acquires acquits act acted activate activates acts adapt adapts add addressed adds adeodatus adhere adhered
adheres adjust adjusts administered administers administrates admire admired admires admit admits admitted admonish
admonished adopt adopted adopts adore adored adores adorned adown advances advertise advertisements advisable advise
advised advises advocated advocates aebutius aeneas affect affects affirm affirmed affirms affixed afflict afflicted
afford afforded affords affrighted afraid afresh afterward afterwards again aggregates agitates agitur agonized agree
agreed agrees aided aids aim aimed aims aired alarmed alienated alienus alight align allays allege alleged alleges
allergic allocate allocates allotted allow allows almost almosti alone already alright also alter alternated
alternates altogether alvarez always am amazes amd amen amf amiss amounted amplifies amused amuses analyzes anew
angers angry annexed announce announced announces announcing annoy annoying annoys annuity annuls anointed anoints
answer answered answers anticipate anticipates antiphila antipho anymore anytime anyway anyways anywhere apamia apart
apologise apologised apologises apologize apologized apologizes appealed appealing appeals appear appeared appeares
appears appeased appeases appertained appertains applaud applauded applies appliqued appliques appoint appointed
appoints appreciate appreciated apprehended apprehends approach approached approaches approve approves approximates
appstream aqd aqll aqre aqs archytas are argue argued argues arguing ariovistus arise arises aristoxenus arose aroses
aroused arrange arranged arranges arrested arrests arrian arrive arrived arrives arrogated arrogates ascend ascended
ascends ascertain ascertained ascribed ask asked asking asks aspire aspires assail assailed assails assemble assembles
assertdictequal asserted asserts assess assign assigns assisted assists associates assume assumed assumes assure
assured assures astonishes astonishing astray ate attach attaches attacked attacks attained attains attempt attempted
attempts attend attended attends attenuates attests attracted attracts attributed augments ausonius authored authorize
autocaption automate automates avail availed avenged avert avoid avoided avoids avows await awaits awake awaken
awakened away awoke bacchantes back backed backfired backs bade bagged bake baked bakes balked bandy banged banished
banishes banqueted baptize baptized baptizes bared barfed barked baruch bashed bashes bastard bastes bathe bathed
bathes bberish bcnu bear bears beat beats became beckoned become becomes bedevils beeps befell befits befooled beg
began beggars begged begin begins begot begotten begrudges begs behave behaved behaves beheaded beheld beholds
behooves behoved behoves belies believe believed believes believing bellowed belong belonged belongs belted
belteshazzar belus bemuses bends bent bequeathed beseech beseeched besiege besieged besought bespattered bestowed
bestows bestrode bet betake betakes betcha bethlehem bethsaida betook betray betrayed betrays betrothed bets bezalel
bfdname bibletime bid bids biginteger binds bisect bites bivouacked bivouacs blacked blackmailing blamed blames
blanched blandished blaspheme blasphemed bleaches bled bleeds bless blessed blesses blew blights blindfold blindfolded
blink blinked blinks blows blurs blush blushed boarded boast boasted boasts bobbed boiled bolted bombed booked bootr
bore borker born borrow borrowed borrows botched bother bothered bothers bought bounteous bowed bows brag braids
branched brandished breaks breastfed breastfeeding breathe breathed breathes breeds breezed brews bring brings
broadcasts broke brothers brought browse browses brushed btrace bubonocele bucephalon buck builds buildtool built
bullies bumped burgoo buried burn burned burns burnt burped burst bursts busied busies butchered butted buttonholed
buy buys bypasses byrrhia caches cackles caius calenian calibrate calibrated call called callicles calls calmed calms
came camped can canadians canceled cancels cankers cannot canthara cantherinum capernaum capitalizes capsized capsizes
capsules captioning captured captures capys care cared cares caressed caricatured caricatures carried carries carry
carved case cashiered cast casts catch catched catches caught caulks cause caused causes cautioned cease ceased ceases
celebrate celebrated celebrates celebrating censor censured censures certifies certify chaerea chainloads challenged
challenges chanced change changed chants chaonia characterises charms chartered chase chases chastise chastises
chatted cheated cheating cheats check checkfuncname checkmated checks checksums cheeky cheer cheered cherished
cherishes chew chewed chews chian childbirth ching chipped chipset chivvied chode choked choose chooses chopped chops
chorazin chose chremes chuan chuckled chugalugged cicero circled circulate circulates circumcised circumstance cited
cites claim claimed claims clapped clarify clashed clashes clasped classified cleaned cleans cleanse cleansed clear
cleared clearer clears cleave click clicked climbed climbs clips cloatius close closed clothed clung cn coached
coaches coaxed cocked coerces cohabits collaborate collaborated collaborates collapsed collects collybiscus colorblind
combed combine combines combustible come comes cometh comforted coming commanded commence commenced commences commend
commended commends commercialized commercializes commiserates commissioned commit commits committed communicate
communicated communicates commutes comparable compare compares compel compelled compile compiles complain complained
complains complements completed completes complicate complicated complied complies complimented composed composes
compresses comprise comprises computes comsat concave conceal concealed conceals concede conceded conceive conceived
concentrated concentrates concerns conclude concluded concludes concur condemn condemned condemns condenses conducted
conducts conferred confers confess confessed confesses confided configs configure configures confine confirm confirms
confiscated conflicts conformant conforms confound confronted confronts confuses congratulate congratulated
congratulates congrio conjectured conjure conjured conjures connect connects conquered consecrated consented consents
consider considerable considered considers consist consisted consists consits consoled consoles consolidates
consolidation constantius constituted constitutes construct constructed constructs consulted consults consume consumed
consumes contacted contain contains contaminate contemplate contemplated contend contended contends contented
contestants contests continue continued continues contradict contradicted contradicts contribute contributes contrive
contrived controls convened convenes converges conversed convert converts conveyed conveys convince convinced cook
cooked cooks cools copes copies copy coreboot cornered corralled corrected corrects correlate correspond corresponds
corrodes corrupts cost costs cough coughed could counseled counselled countered counterfeited counterfeits counts
couples cout covered covers coveted covets cowered cowers crashed crashes craves crawled crawls crazy create created
creates creep crept cried cries crisscrossed criticised criticize criticized criticizes crito croaked crochets
croniter crop crops crossed crosses crucified crushed crushes cry crying ctesibius ctesipho ctrlc cu culminates cured
cures curse cursed customize customizes cut cuts daemonizes danced dances daniel dare dared dares daresay darkens
darker dartos dashed datagrams dated davus dawned dcache deactivate deactivates deadpanned deal deals dealt debases
debated debates debuild decalcified decalcifies decays deceitful deceive deceived deceives decide decided decides
declare declared declares declined decodes decompresses decorate decorrelates decouples decreed decried dedicate
deduce deem deemed deems defaults defeated defend defended defends defers defiled define defines deformation defy
deiconify deigned delayed delegates delete deliberate deliberated delighted delights delimit deliver delivered
delivers delved demanded demands demangles demetrius demipho demolished demonstrate demonstrates demosthenes
demultiplexes demurred denied denies denotes deny depart departed departs depend depended depends depict depilated
depilates deplores deploys deposed deposited depreciation depressed depresses deprived deprives deregisters derided
derides derive derives desaturate descants descend descended descenders descends describe describes descried deselect
deserted deserve deserved deserves desiderate designate desire desires desolate despair despaired despairing
despatched despise despised despisers despises despoiled destinations destines destroy destroyed destroys detaches
detain detained detects determine determines detest detested detests detract detracted detracts devastate devastates
develop developes develops deviated devise devised devote devoted devotes devour devoured devours dew dfsg dialled
dices dictate dictated dictates did die died dies differ differed differs difficult dig digged digressed digs
diminishes dine dined dines dipped dips directed directs directshow dired disables disagree disagreed disagrees
disallows disapeared disappear disappeared disappears disappointed disappoints disapprove disapproves disassembles
disavowed disavows discards discern discerned discerns discharges disclose disclosed discloses discommodes disconnect
discoursed discover discovered discovers discuss discussed discusses discussing disdain disdains disembarked disgraced
disgraces disguised dishonors disinfects disinherits disintegrated disintegrates disklabel dislike disliked dislikes
dislocated dismiss dismissed disobeyed disowns disparaged disparages dispatches dispels dispersed displaces displays
displease displeases dispose disposed disputed disquiet disregarded dissented dissents dissolves dissuaded dissuades
distills distinguish distinguished distort distresses distributable distribute distributes disturb disturbed disturbs
dived diverges diversions divert diverted divided divides divined divorced divorces dizzy do docstrings dodra does
doffed doing dominated dominates donate donated donates doodle doomed dost dotes doubt doubted doubtful doubts
download downloaded downloads downstairs downwards dozed drag dragged drank drave draw draws dread dreaded dream
dreamed dreaming dreamt dredges drenched dressed dresses drew dried dries drifted drifts drink drinking drinks drips
drives drizzles droned drooped drop dropped drops drove drowned drowns drummed ducked dug dumbshit dunked dunks dunnit
dunno duplicating durst dwell dwelled dwells dwelt earn earned earns eases easier easy eat eaten eats eavesdrops
educates effected eilikrines elapse eleazar elected elects elijah eliminates eloped elsewhere emailed embalms embarked
embassy embed embeds embody embraced embraces embroiders emerged emerges emigrated emigrates emits emitted emphasises
emphasized emphasizes employ employed employs empowers emulate emulates emulsified emulsifies enable enables enacted
encamped encapsulate encapsulates encircle encircled encircles enclose encloses encodes encompassed encompasses
encounter encounters encourage encouraged encourages encrypts endeared endears endeavored endeavour endeavoured ended
endorse endorses endowed ends endure endured endures enforces engage engaged engages engraved enhances enjoins enjoy
enjoyed enjoying enjoys enlarge enlarges enlivens enquire enquired enquires enriches enrolled ensconced ensures
entails enter entered enters entertained entertains entities entitles entreat entreated entreats entrenched entrenches
entrust entrusted entrusts enveloped envied envies envisage envisaged envisages envisions envy epaphroditus equaled
equals equips eradicated erases erastus ere erected erroneous erst erupts escaped escapes escort escorts espied espies
espy essayed established establishes esteem esteemed estimates eurythmic evacuated evals evaluate evaluates evangelize
evangelized eventuated eventuates ever evinced evolved exacted exaggerate exalted exalts examine examines exasperate
exasperated exceeded exceeds excelled excels exchanged excites exclaim exclaimed excludes excretes excused execute
executes exercise exercised exerted exhaled exhibited exhibits exhort exhorted exhorts existed exists exit exited
exits expands expect expected expecting expects expelled expended experience experienced experts expiated expires
explain explained explains explode explodes exploits explore explored explores export exports expose exposes expounded
expounds expressed expresses expunge extend extends extinct extinguished extol extracts exudes exult exulted fabricate
fabricates faced faces faciei facilitate facilitates fades fail failed fails fainted fainter faked fall fallbacks
falls falter faltered falters fancied fancies fancy fantasized fantasizes farted fashioned fasted fastened fasts
fathered favorinus favors favoured faxed faxes fdatasync fear feared fearing fears feasible feasted features fed feed
feeds feel feeling feels feign feigned feigns fell felt fenced fences fend fermented fetches ffchaff fiddles fidgeted
fights figured figures filed fills find finds fined finish finished finishes fired fires fishers fits fitted fivers
fix fixes flattened flattens flattered flatters flaunt fled flee flees flew flies flipped flirts flit flits florida
flourish flourished flowed flows fluctuated flung flushes foams focused focuses focussed follow followed follows
fooled forbad forbade forbear forbids forbore forced forces foreknew forensics foresaw foresee foresees foretells
foretold forever forgave forged forges forget forgets forgetting forgive forgives forgot forgotten forks formed
formulates fornicated fornicates forsake forsaken forsakes forsooth forswears forswore forthwith fortified forwards
fought found founded founds fpath fractured framed frays freed frees freezes frequents frightened frons frothed froths
froze frugalitas fulfill fulfilled fulfills fulfils fumbled furnished furnishes fuzzes gain gained gains galloped
gambles garfielf gasps gather gathered gathers gave gavin gaze gazed gazes gazing gecko generalizes generates
gentlemen gestured get gethostid getnameinfo gets getwysiwyg ght gibbers gifts gimping girded give gives giveth
glanced glances glbsp gleans glided glories glorified glorifies glorify glosses glowed glows glues gnashed gnawed go
goat gobbled godspeed goes going gone gorgias got gotta govern governed gpasm grabbed grabs graduated granddaughter
grant granted grants grasp grasped grasps grazed greet greeted greets grew grieve grieved grieves grinds grinned
gripped grips gritted groan groaned gron grope groped grow growled grows gthumb guarantees guarded guards guess
guessed guesses guested guffawed guides guys hacked had hails halted halts hamstrung handed handier handles hanged
hangs hannah happen happened happens happy harassed harasses harbours hardened hardens harder harvested has hastened
hastens hastes hate hated hates hath have having headed healed heals hear heard hearkened hears heather heats heck
hedged heed heeded heeds hegio held helped helpful helps hepaticon hercegovine hercules hereby herself hesitate
hesitated hesitates hi hiccup hid hides hiding highlight highlighter highlights himself hindered hinders hired hit
hitchhiked hitchhikes hits hobbles hobby hold holds holidayed hollers holocausts homed homesteaded honors honoured
hooked hooted hoots hoovers hope hoped hopes hopped hops hormone horrifies hotkeys hover howled howso hq httpserver
hug hugged humbled humbles humidifies hummed hung hungry hunted hurled hurried hurries hurry hurt hurtled hurts hx
hypnotizes hypocrites hyssop ideal identifies identifikimit identify iface ignorant ignore ignores ii ike illustrate
illustrates ilu imageio imagine imagined imagines imagining imdb imitate imitated imitates imitating immersed
immigrated immigrates immolate immolated immolates impairs impart impeded impended imperils impinges implement
implements implemtants implies implore implying import imports impose imposed imposes impossible impressed impresses
improves improvise improvised impudent impute imputes inaccessible inasmuch incarnate incdir incited incites incline
inclines include includedir includes incommoded incommodes incorporate incorporated incorporates increase increased
increases increments incur incurred incurs indeed indenter indicate indicates indispensable indite induce induces
indulge indulged indulges inequality inevitable infects infer inferred inflects inflicted inflicts influenced
influences infont informed informs inhabit inhabited inhabits inherit inherites inherits iniparse initializes
initiated initiates initramfs injured inkscape inlines inputfile inputs inquire inquired inquires insequenda insert
insinuates insist insisted insists inspects inspires install installing installs instantiates instigated instruct
instructed instructs insulted intable intact integrate integrates intend intended intending intends interact interacts
intercedes intercepted intercepts interested interfering interferon interferons interjected intermix interoperate
interoperates interpolates interprets intersect interval interviewed intimidated into intoxicated introduce introduced
introduces introspect intrudes intrust intrusted invaded invalidates inveighed inveigled invented invents invest
invested investigated investigates investors invests invite invited invites invoke invokes involve involves iorate iov
ipaddress irks ironed irrigates irritated irritates is isalpha isdn isgraph isjunk isn isolate isolated issued italian
iterate iterates itn iwalu jabs jackie jamal jane jealous jeers jeopardizes jeroboam jigdo jirbled jk join joined
joins joked joking journeyed judge judged judges juggle jumped jumps just justifies justify kamaraju keep keeps kens
kept keycode keycodes kfreebsd kicked kicks kid kidding kidnapped killed kills kinda kindled kirika kissed kisses
kneels knelt knetbsd knew knits knocked knocks know knowafaik knowns knows kpart kxstitch labienus labored labors
lacerate lacerates lack lacked lacks lactose laelius laid lament lamented landed languish languished lasted lasts
latched later laterttyl laugh laughed laughing laughs launch launched launches laves lavish lawful lay layoutgala lays
laïs lead leadeth leads leafed leaned leaning leans leaped leapfrogged leaps leapt learn learned learns learnt leases
leave leaves led left legitimized legitimizes lemniscus lemons lend lends lengthen lent lessen lest let lets leveled
leverages levies libavifile liberated libobasis libpath licks lie lied lies lift lifted lifts lightened lightens
liittoluku like liked liken likens likes likewise limiting limped linger lingered liquefied liquidates liscus listen
listened listening listens lit live lived lives llion lmb loads loaned loathe loathed loathes locates locked locks
lodged log logfilterpatterns logged logs loitered lolls longed look looked looks loongarch loosened loosens lop lose
loses lost louder love loved loves lowered lowers lseek lullabied luranius lured luther lysiteles maccabees machameus
madam made magnified magnifies magnify maintain maintains majored majors make makes maketh maltreats manage managed
manages mandates manifested manifests manipulates mankind manned maps marah marched marches marcianus mark married
marries marry marvel marvelling massacred massaged mastered masticates matches materializes matherr matters matures
maude maxed maximizes may mazes mean meaniykwim means meant measured measures meddles meditated meet meets megadorus
melds melted melts memavailable memorise memorised menaced menaechmus menstruated menstruates mention mentioned
mentions mercerized mercerizes merges merit merits mesmerizes messed met metainformation metellus micio microphone
might migrated milked milks mimed mimic mimics mind mingles minify minimize minimizes ministered mirroring misbehaved
misbehaves miscarried miscarries misinterpreted misinterprets mislaid mislays misled mismanages misnames misread
misreads miss missed misses mistaken mistook mistreats mistyped misunderstands misunderstood miswrote mitigate
mitigates mix mixes mizzled mizzles mkfs mlock mlockall mmb mocked modifies modify moistens moisturizes molds
molecules monitors mortgages mortifies moses motioned mountebanks mourn mourned mourns mouseover move moved moves
msync multiarch multiboot multiplexes multiplied multiplies munges murders murmured murmurs musonianus must mustered
mutate mutates muttered mx myself mysis naevius napt narrates nasa nationality navigate navigated ne nearer
nearsighted nebuchadnezzar necessitates need needs neglect neglected neighs neither neutralises neutralizes never
nevertheless newcap newspapers newton ng nicknamed ninkhursag nization nized nk nland nner nodded nor normalizes noted
notice noticed notices notified notifies nourish nourished nourishes now npath nspector nstrument nullified nurtured
nute obey obeyed obeys objected obligatory obliged obliges obscured obscures observe observed observes obsoletes
obstructed obtain obtained obtains oc occupied occupies occupy occur occured occurred occurs odette odinga offend
offended offends offer offered offers officials offloads offs oft often oiled okay olybrius omit omits once ones open
opened operate operates opined oppose opposed opposes oppositions oppress oppressed opted optimizes opulent orbits
orchestrates ordained ordered orders organise organize organizes originated originates oscheon osm ossaudiodev ought
oughta ourselves outlasted outperforms outputs outsmarted outweighs outwitted overacts overcame overcharges overcomes
overdosed overdraws overdrew overdue overestimate overflew overflies overflowed overlaid overlaps overlays overload
overlooked overmastered overmasters overreaches overreacted override overrides overrode oversalted oversees oversells
overslept overspent overstocked overstocks overtake overtakes overthrew overthrows overtook overturned overturns
overwhelmed overwrites owe owed owes owing owned owns packs pads pae pages paid paint painted paints pales palmed
pamphilus pandas panthers pantomimed parallelize parameterize parametrize pardalisca pardoned pardons park parked
parses partake parted participated participates partied partook pass passed passes pastes pasture pastured pastures
patched patted paused pauses pay payees pays pedalled peddled peddles pee peed peek peels pees peeved peform peleus
penetrate penetrated penetrates perceive perceived perceives perfects perform performs perish perished permissible
permit permits permutes perpetrates persecute persecuted persecuting persevere persevered persist persisted persists
persius personified perspire persuade persuaded persuades pertain pertained pertains peruse perused perustavat pervert
perverted pesetas petition petitioned pgo pgrp phagocytes pharisees pharnaces phi philagrius philometor phoned
phosphorylates phronesium physicians physiognomized pick picked picks pictured pids pierced pigged piled pilfered
pillages pinched pinches pined pings pipped pissed pitched pitied placed plan planned planning planted play played
plays plead pleaded pleads please pleased pleases pledge pledged plied plinius plotius plotted ploughed ploughs plowed
plows plucked plucks plug plugged plugs plunder plundered plunged plunges plural pmu pnuke podpage pointed points
poked pokes polished polishes politico pollentia polls pollute polluted pollutes polytechnics pondered pops
popularized portrays posed poses positioned posits possess possessed possesses possible posted postponed postpones
pour poured pours ppi ppidfile ppos practiced practices practised praised praises pray prayed prays preach preached
precede precedes precluded precooked precooks predeceased predict predicted predictions predicts predisposed prefer
prefers preloads preluded preludes premiered preoccupied prepared prepares prepends preprocesses prerequisites
prescribed preseed presented presents preserve preserves preside presided presides press pressed pressured presume
presumed presumes pretend pretended pretends prevailed prevails prevented preventing prevents pricked pricks prided
prides prints prioritizes priorizes prithee proceeded proceeds procillus proclaim proclaimed proclaims procrastinated
procure procured procures produce produced produces profess professed professes proffer profitable profited profiteth
progressed prohibit prohibits projected promise promised promises promissed promoted promotes prompts pronounce
pronounces proofread propagates propels prophesied prophesies prophesy propose proposed proposes propped prosecuted
prosper prospered prospers prostitutes prostrated prot protect protects protested proud prove proved proves provide
provides provoke provoked provokes prowled prsync prudent pscp pslurp pssh publicizes publish puffed puked pulled
pulls pumps punched punished punishes punishing purchased purchases purge purified purposed pursue pursued pursues
pursuing pushed pushes put putrified puts pwrite pygettext qeodotei quadrantalia qualities quarantined quarreled
questioned quickened quicker quieter quintus quit quite quits quivered rachida racked raged raided railed rained rains
raises rambles ran randomize rang ranged ranked rankles ransomed ransoms raped rascal rasped rave raves razes reach
reached reaches reacted reactivate reacts read readahead reads ready reaffirmed realise realised realize realized
realizes realizing reap reaped reaps rears reasoned reasserted rebelled rebounded rebounds rebuild rebuilds rebuilt
rebuked rebukes recalculate recalibrate recall recallafair recalled recalls receive received receives recharge
reciprocated recite recited recites reckon reckoned reclaims recline reclined reclines recode recognised recognises
recognize recognized recognizers recognizes recoiled recollect recollects recommend recommending recommends
recompensed recomputes reconciled reconfigure reconsider recounted recover recovered recovers recruited recurs recycle
redeemed redeems redefines redirects redistribute redounds reduce reduces reeks refactor refer refers refines
reflected reflects reformats refrained refrains refreshed refuse refused refuses refusing refutes regard regarded
regards regenerates registers regret regrets regretted regulates rehearse rehearsed rehearses reigned reigns
reimplements reindents reindexes rejected rejects rejoice rejoiced rejoined rejuvenated relate relates relaxed relaxes
relays release released relied relies relieve relieves relished reload remain remained remains remarked remarks
remarried remember remembered remembers remind reminded reminds remonstrated remotedisconnected removes renard render
renders renew renewed renews renounce renounced renounces rent rented rents reopen repaid repaired repairs repay
repays repeat repeated repeats repel repent repented repents replaces replicate replicates replied replies reported
represent represents repress repressing reproached reproaches reproduce reproduces reproducing reproved reproves
reputed requested requeues require requires requisitions resat rescued rescues resells resemble resembled resembles
resent resented resents reserves resets resetting reside resided resides resigned resist resisted resists resize
resold resolved resolves resorted resorts resounds respected respecting respects respond responded responds rest
restart restarts rested restore restored restores restrain restrained restricts rests resulted resume resumes retain
retained retains retired retires retreated retrenches retrieves retruns returned returns reuses reveal revealed
reveals revels revenged reverberates reverenced reverses reverts reviewed reviles revisit revisited revisits revived
revives revoked revokes rewards rewrites rewrote rhapsodized ride riders rides ridicule ridiculed ridicules rigged
rigid ripped rips rises risked risks rivals rmb rms roasted robbed rode rolled rollicks rolls rose rotate rotates rots
rotter roused rouses rowed rsn rubbed rubs ruined ruled rummaged run runnable runs rushed rushes rutilius sabina
sacrifice sacrificed sacrifices sad saddens saddled said saidst sailed salted salute saluted salutes salvages samson
sanctified sanctifies sanctify sang sank sat satisfied satisfies save saves saw say saying says scalds scales scans
scared scares scattered sceledrus schedules sclerotia scoffed scolded scolds scoop scooted scorches score scored
scores scorned scoundrel scourged scourges scrapes scratched screamed screams screenfuls screensavers screwed
scribbled scribes scrimped scroll scrolled scrolls scrubs sculpts searched searches seated secludes secured secures
seduce seduced seduces see seeic seek seeking seeks seem seemed seems seen sees seethes seized seizes seldom select
selected selects sell sells send sends sensed senses sent separates sequenced serializes serious seroconversions
serpents serve served serves servest set sethostid sets settled settrace severianus sevp sew sewed sews shakes
shakespeare shall share shares sharpened sharpens shattered shatters shave shaved shaves shed sheds sheltered shewed
shifts shine shined shines ships shocks shone shooed shook shoots shortens shot should shouldst shout shouted shoved
showcase showed showered shows shrank shredded shrieked shrinks shrivels shrugged shrunk shudder shuddered shuffle
shut shuts sibbecai sickens sided sideswiped sigev sighed signaled signalled signed signified signifies sigtrap silted
silts simmia simpler simpleton simplifies simulate simulates sing singing sings singularizes sinks sinned sins sional
sions sipped sir sit sitecustomize sits skied skies skipped skips skive skulks slacked slammed slams slander slandered
slapped slaughtered slays sleep sleeps sleepwalks sleepy slept slew slewed sliced slid slipped slips slopes slowed
slower slows slumber slumbered smacks smashed smeared smell smelled smells smelt smelted smile smiled smiles smoke
smoked smokes smoldered smolders smouldered smoulders smuggles snag snappy snaps snatched sneaked sneeze sneezed
sneezes snooze snore snored snores snorted snowed snowing snows snubbed snubs snuck soars socializes sockatmark
socklen socrates sojourn sojourned sojourns sokata sold solicited solidarity solve solved solves somehow sometime
sometimes somewhere soon sooner soothe soothed sopped sops sorrowful soter sought sounded sounds sow sowed sows spaded
spake spans spare spared spares spat spawns speak speakers speaks specialists specializes specifies specify speeds
spell spend spends spent spiders spied spill spilled spins spit spits splashed spliced splits splurged spoke sponsored
spotted sprained sprang spread spreads sprinkled sprinkling spritzed sprouts sprung spurn spurned spurns spurred spy
spying sqrt squats squeezes srcdir sse ssfulness stabbed staggers stalks stallone stammers stamped stand stands stank
stared staring starred start startable started startled startles starts starve stated stationed statistic stay stayed
stays steal steals steeped steer steers stephanie stepped stey sticketh stiffens stifled still stilpho stiokopoi
stirred stirs stole stoned stood stop stopped stops stores stori storms straightforward strained stranded strangled
strangles stratophanes strayed streamlines strengthened stressed stresses stretched stretches strewed strews strike
strikes stripped strips strive strives strobes strode stronger strophos strove struck structuring struggle struggled
struggles struggling stuck studied studies study studying stumbled stumbles stung stuttered stutters subclauses
subdues subevents subjected subjugated submit submits submodules subscribe subscribes subserved subserves subsides
subsidizes substitutes subsumes subtitle subtracts subvert subverts succeed succeeded succeeds succeeeds suceeded
suceeds sucked suckered sucks sued suffer suffered suffers suffices suffocated suffocates suggest suggested suggestest
suggesting suggests suitable suits summarises summarize summarizes summon summoned sunbathed sunbathes sung sunned
suns superfluous supersedes superuser supervises supplanted supplies supports supposable suppose supposed supposes
suppresses suppressing sups sure surfaced surfed surfs surmised surmounts surpass surpassed surpasses surprised
surprises surrender surrendered surround surrounded surrounds surveyed survived survives suspect suspected suspects
suspend suspended suspends susses sustains swaggers swallowed swallows swam swapped swapping swatch swatted swear
swears sweated sweats sweep sweeps sweetens swelled swells swept swerved swigged swills swim swims swindled swindles
swings swiped switch switched switches swooned swoons swore sxno sympathize synch synchronize synchronizes syrus
sysadmins tabnit take takes talk talked talking talks taloi tans tantalizes tasted tastes taught taunted teach teaches
teamed teased telephoned tell telling tells tempt tempted tempts tend tends terminates terrifies tertius tested
testified testifies testify tests texted textures tftpd thank thanked tharthan themison themselves then thence
theodectes theorizes thereafter thestilis think thinking thinks thirst thirsty thither thou thought threaten
threatened threatens threshed threshes threw thrive thrives throbs throve throws thrust thumbnails thus tied tighten
tiptoed to today toils tokenizes told tolerate tomorrow tonight too took tops tore torment tormented torments tortured
touch touched touches tousles towered trace tracks traded trained trains trample trampled tranio transcodes
transcribing transferred transfers transform transforms transgress transgressed transgresses transited transits
translate translated translates translations transmigrated transmigrates transmits transpired transplanted transported
transposed travel traveled travelled travels traverse traversed traverses trawls treads treats treeish tremble
trembled trespassed trials tricked tricky tried tries triggered triggers trills tripped trips triumphs trivialize trix
trod troll trouble troubled troubleshoot trough truncates trust trusted trusting trusts try turks turn turned turns
tutored tutted twice twirls twists type typed typesets unalternates unaware unblocked unbold unburdened uncheck
uncorked uncovered uncovers underestimated undergo undergoes underlies undermined understand understands understood
undertake undertakes undertook undesirable undoes undressed undulated undulates unearthed unearthes unfair unharnessed
unifies uninitialized uninstall unite unlawful unless unmark unmarks unmock unmutes unnamed unnerves unpacked unpacks
unplug unportable unprecedented unreadable unsaid unserviceable unshares unsuitable unto untying unworthy unwraps
updates upgrade upheld upholsters upload uploads upsets urge urged urges urinates usable use usees uses usurped
utilise utilize utilized utilizes utter uttered utters uxellodunum vacationed validates valued vanished vanishes
vanquished vaporised vaporises vaporized vaporizes vardanes varies varro vary vegan vended vends venture ventured
vercingetorix verged vergiliae verifies vested vestrorum vexes vfst victimises victimizes viewed villain vindicates
violate violated violates virgil virtualizes visit visited visits visualizes volturnus volunteered vomited vomits
voted vowed waged wagged wails wait waited waiters waiting waits wake wakens wakes walk walked walks walktree wander
wandered wanders wanes wanna want wanted wants warbles warmed warned warns warred was wash washed washes wasted wastes
watch watched watches watered waved wavered weakens wear wearied wearing wears weaves websites wedded weened weep
weeps weigh weighed weighs welcomed welds went wept were whats wherever whiffed whiled whilst whisper whispered
whistled whoami whom widen widened wields will willed willing wills win winced windowfuls winff winked winks wins
wiped wish wished wishes wites withdraw withdraws withdrew wither withered withers withstand withstands withstood
witnessed witway wm woke won wonder wondered wordc wordv wore work worked works worried worry worship worshiped
worshipped worships worthwhile would wounded wove wraps wrested wrestled wrestles wretch wriggled wriggles wrings
write writes wrote wrought wtmp xnu xqu xx yanked yawned yeah yearn yelled yesterday yielded yields yoked yourself
yourselves zerofree zoom zopyrus zygodes εὐχωλή κακοτεχνία ἀτεχνία ἄκυρον ἐξεταστικόν ἔργων
`,
);
