// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-z aardvark aavso aba abaca abalone abandon abate abatis abattoir abaxial abbot abc abcdef abdication abdomen
abdominal aberrance aberrant aberration abject abjuration ablation abolition abomasum abominable abomination about
abracadabra abrasion abrogation abrupt abs absence absent absinthe absolute absorber absorption abstention abstinence
abstraction abulia abuser abyss acacia academia acaricide accent accentuation acceptable acceptation access
accessibility accessible accident accidental acclamation accolade accommodation accord accoucheur accoucheuse account
accoutrement accrue acculturation accumulation accusation accuse accuser ace acerola acetabulum acetamide acetone ache
aches achillea acl acme acne acquisition acromegalia acromion acrylate actinia actinide actinium action activation
active actor actual acupuncture acute acwp adage adagio adaptable adaptation adaptative adapter add add-in add-ins
addax added addendum addin addition additive address adenocarcinoma adieu adipose adjacent adjudication administration
admiration admission admittance adobe adolescence adolescent adoption adorable adoration adroit adsorption adulation
adverse advertising advrename aepyornis aerosol affable affaire affectation affection affiliation affirmation
affliction affront afropavo after again agapanthus agape agar-agar agaric agave age agenda agent aggravation aggregate
agile agio agiotage agitation ago agora agouti agribusiness agriculture agrimonia agua aide aids aigrette ail air
airport akonadi ala albacore albedo albizzia album albumen albuminuria alcalde alcohol alga alias alibi alice alignl
alignon alignr alimentation alizarine all allegro allele allergies alliance alligator allocation allopurinol
allosaurus allure allusion alone alpaca alpha alphabet also altar alter altercation alternative alternatives althaea
altitude alto altocumulus altostratus alumina aluminium alveolar alyssum amalgamation ambiance ambition ambivalence
ambivalent ambrosia ameba amen amiable amiga amigo amine aminotransferase amiodarone amitriptyline ammonite ammonium
amnesia amnio amoeba amora amp ampere amphibia amphioxus ample amplitude amulet amusement anaconda anal analogue
analyser analyze ananas anastrophe ancestral anchor and anecdote anemia anemone angelica angelical angelus angina
angle angles angostura angstrom angular anhinga anil aniline animadversion animal animate animation anime anisette
ankylosaurus annexe annihilation annotation anoa anomie ante antenna anterior anthracite anthrax anthurium
anti-aliasing antialias anticipation anticoagulant antidote antique antitrust antiviral anuria anus any apanage
apartheid apatosaurus ape apex api apiculture aplomb apocalypse apologia apostrophe app app-cli app-fq app-perl
apparent apparition appear appellation applet applicable application application-x-newtype applique appname
appoggiatura apposite apposition approbation appropriate approx approximation approximative apteryx aptitude aqua
aqualung aquarium aquavit aquiculture aquilegia arak aralia arame araucaria arbitrage arboriculture arc arc-boutant
arcade arcane arccos arccosh arccot arccsc arccsch archaeopteryx archeopteryx archer archimandrite archipallium
architecture architeuthis architrave archive archives arcsec arcsech arcsin arcsinh arctan arctanh ardent ardor are
area arena areola arg argali argent argon argot argument argumentation aria arietta arj arm armadillo armature
armistice arnica aroma arr arrangement arranger arras array arrive arriver arrives arrogant arsenal arsenic art
artefact arteria arterial arteriola article articles articulation artifice artificial artisan artiste arum ascendance
ascendant ascension aspect aspic aspirant aspiration ass assassin assembler assembly assertion assessor assignable
assignation assimilation assistance assistant assistive associate association assonance assume assurance assure
astrantia astrometry async ataxia atenolol atlas atm atomisation atril attache attend attendant attention attestation
attire attitude attraction attribute attribution attributive aubergine auburn audible audience audio audit audition
auditor augmentation auk aura aurochs aurora auspice auspices austral author auto auto-commit autobus autoclave
autocorr autocorrection autogiro automate automatically autostart autotext available avalanche avalanches avant-garde
avarice avatar avenue aversion aviation avo avocado awk awt axe axes axis axolotl axone aye-aye azathioprine azote
baba babiroussa babirusa babu baby baby-sitter babysitter bacchante bacillus backend backer background backslash
backspace backtrace backup backward bacteremia bacteria bacteriophage bad badges baffle bagatelle bagel baguette baht
bail baiza bak balaclava balance balancing bald ball ballade ballerina ballet balloon ban banana band bandage bandana
bandit bang banian bank banking banner banquet banshee banshie banteng baobab bar barbarisation barbecue barcarole
barcarolle barge bargello barmaid barman barn baron baroque barosaurus barque barracuda barrage barramundi barricade
barye baryon basal bascule base baseball bash basic basilica basket basketball basophile basso bastille bastion bat
batch bate bath batholite bathyscaphe batiste batteries battery baud bazar bcc bcwp bcws beadle beans beat beatnik
bebop been beep before beforesheet begin behavior beige bell belladonna belles-lettres beluga ben benchmark benne
benzalkonium benzene benzine berg berretta berry berserk berserker best bestial beta betel bgo bible biblio
bibliophile bibtex bicarbonate bicolor bicorne bifurcation big bigot bike bikini bilateral bile bilimbi bill billet
billion bimbo bimetal bin bingo binomial binominal binturong bioscience biota biscuit bisexual bismuth bison bistre
bistro bit bite bitmap bizarre bla black blackjack blank blastula blazer bled blend bleu blimp blind blinken blintz
blister blitz blitzkrieg blizzard bloc blockbuster blog blond bloodbath bloom blooper blot blue bluetooth bluff blush
bmp boa bob bobcat bobolink bobsled bobsleigh bobtail bock body bodybuilder bodybuilding bogie boiler bola bold bolide
bollard bombardier bomber bonbon bond bondage bongo bonito bonnet bonobo bonus book bookmaker boolean boomer boomerang
booster boot bop boper bore born borsch borzoi bot bouillon boule boulevard bouquet bourgeois bourgeoisie bout
boutique bowling bowls bowman box boxer boy bpi bps brace bracelet braille braise branch-and-bound branches branchia
branding brandy brasserie bratwurst brave brazier break breakout breccia breve bribe bric-a-brac bric-à-brac bride
bridge brigadier brigand brigantine briquet briquette broadcast brochure brochures bronze brouhaha browning browser
brusque brutal brute bryophyte bubo budgerigar budget buffer buffet bufflehead bufo bug bugle build builder bulldog
bulldozer bulletin bullying bum bungalow bunker burette burnous burnside burqa burro bus business businessman but
butanol butanone butat butler butte button butut buzzword byssus byte bzip cabala cabana cabaret cabbala cabinet cable
cables cabriolet cacao cachalot cache cachet cachexia cad cadastre caddie caddy cadence cadenza cadet cadmium cadre
cafeteria caftan cafés cage cagoule caisson cake calamine calamus calc calceolaria calcium calculable calendar
calendula calibration californium calla calligra calligrawords calmer calorie calque cam camail camaraderie came
camelia camellia camera cameraman camion camisole camo camouflage camp campanile campanula camper campus can canal
canalisation canard cancer candela candelabrum candidate candidature cane canicule canine cannabis canon canonisation
cantabile cantaloup cantata canto canton cantor canvasback canvascolor canvassize canyon cap capable capacitor
capacity cape capelan capibara capita capital capitalisation capitulation capo capon capote capplet caprice capsicum
capsule caption capture capturer captures capybara car caracal caracul carafe carambola caramel carapace carat caravan
carbamide carborundum carcajou carcass carcinoma card cardigan cardinal cardiovascular cargo caribou caricature
carillon carina carnauba carnivore carrousel carter cartilage carton cartoon casbah cascade case casesensitive cash
casino casserole cassette cassia cassino cast castor castration castrato casual cat catafalque catalogue catalyse
catastrophe catatonia catch catcher catgut catharsis causation cause causes caution cavalier cavalla cave caviar cbr
cbz cdrom cecropia ceftriaxone ceibo ceiling celecoxib celestial cell cellulite cembalo cementite censure cent centers
centime central centralisation centralize centre centres centrifuge centrosome cerastes cereal cerebral cerise certain
certification certitude cerussite cession cestode cha-cha-cha chador chagrin chair chalazion chalcocite chalcopyrite
chamois champ champagne champion chance chancel chances chandelier change changer changes chanoyu chant chanter
chanterelle chaos chaparral chapeau chaperon char character charcode charge charger charges chariot charlatan charmer
chart charter chartname chassis chat chauffeur check check-in checkers checksum cheddar chef chela chemise chenille
cheque chevalier chevrotain chi chiasma chic chiffon chignon chili chimaera chimera china chinchilla chine chinook
chip chiton chloasma chlorhexidine chloroquine chlorpromazine chmod choanocyte chocolate choir chondrite choose choral
chose chou chr christ chrome chunga chute chutney cicala cigarette cigarettes cinchona cinema circle circuit circular
circulation circus cirque cirrocumulus cirrostratus cirrus cistron citation citron citrus city civil civilisation
clades clairvoyance clamor clan clap claque clarification class classification classifier classpath clause clauses
claxon clef clergyman click client climax clinker clip clipart clipper clique clitoris cloaca cloche clock clon clone
clonidine clostridia clostridium cloud clown club cmake cmd coach coadjutor coagulation coalescence coalition coati
coax cobalt cobra cocci coccus coccyx cockatiel cocktail cocobolo coda code codec codex coefficient cogitation cognac
cohabitation coiffeur coiffeuse coin coincide coke col cola coleus collaboration collage collection collective
collectivisation collet collier collision collocation collusion colobus cologne colon colonial colonies colonisation
coloniser colonnade color coloration colossal colostrum colour columbine columbite column columnist colza coma combat
combinable combination combine combo combustible combustion come comestible comfort comic comma comma-separated
command commandant commander commando commencement comment commerce commercial commercialisation commissariat
commission commit commode commotion commune communication communion community commutable comp compact comparable
compare compassion compatible compendium compensate compensation compere compilation compiler complaisance complete
complexion complicate complication component compose composer composite composition compositor compost compote
compression compressor comprise comprises compromise computer con concentration concept conception conceptual concert
concerto concession concierge conciliation concision conclude conclusion concomitant concordance concubine concurrence
concurrent condensation condenser condition condom conduction conductor conduit cone conf config configurable
configuration configure confine confinement confirmation confiscation confiture conflagration confluence confrontation
confusion conger conjecture conjugate connected connection connexion connotation conquistador conscience conscription
consecutive conservation conserve considerable considerate consolation console consolidation consomme consortium const
constant constantan constellation constipation constituent constitution construction constructor consultant
consultation consume contact contagion container contains contamination content contester context contextual continent
continental contingent continuant continuation continue continues continuous conto contour contraception contradiction
contralto contravention contribution control controller controlname contusion conurbation convenient convent
convention converge convergence conversation conversion converter conviction convocation cook cookie cookies cool
coolie coordinate coordination copier copies copula copyleft copyright cordial core coreopsis corium corner cornet
cornice cornucopia corona coronavirus corporal corporation corps corpulence corpulent corpus correct correction
correlate correspond correspondent corrida corridor corruptible corruption corsage corset cortex cortisol cortisone
coryza cos cosh cosmopolite cosmos cost costa costume costumes cot coterie coth cotinga cottage cotyledon cougar
coulisse coulomb coumarone count counter country coup couple couples coupon courage courbaril courgette course courses
court courtier cousin couturier covariance cover coville cowboy coyote cpp crack crampon crash crawl crayon crc create
creche credenza credo crepe crepuscular crescendo cresol cresson crevasse crib cribbage crier crime crinoline crisis
critique crochet crocodile croissant cron crontab crooner cross-country crosswire croton crown crucial crucifix
crucifixion crude cruel cruiser crux cryolite csc csch cstyle csub csup csv ctenophora cube cubitus cuisine cuisse cul
culotte cultural culture cultures cumin cumulative cumulonimbus cumulus cunnilingus cupola cur curare curie curium
current curriculum curry cursive cursor curve cuspidor customize cute cyan cyanobacteria cyborg cyclamen cycle cycles
cyclone cymatium cytidine cytokines cytomegalovirus cytosine czar dachshund dada dado daemon dahlia daikon dais dame
damnation dancing dandy danger danseur danseuse daphnia dare darling dash dasher dat data database dataset datavalue
date dateformat datetime datum dauphin day dbf dbus dbus-daemon dconf dconf-editor dddot ddot deal dean deb debacle
debate debug debugger decade decalcomania decanter decibel decide decimal deck declare decrescendo dedicate deesser
def default defender deficit define definite delavirdine delimiter delivery dell delphinium delta deltacoronavirus
demander demo democratisation demoiselle den dengue denim dense dent dental dentifrice dentine denture dependance
depending deregulation dermatitis descend descendant describe description descriptive design designer designmode
desktop desperado desquamation dessert destination destinationcell destroyer destruction destructor detect detective
detector deter determinate determine dev developer development-tools devhelp device devlist devolve dextrose dhole
diabetes diagnose diagnostic diagonal dialog dialogue dialyse diam diapason diatomite diatribe diazepam dicamptodon
dice dick dico dict dictatorial dictionary didn die diesel diff diffraction difftar diffuser diffusion digit digital
digression dilapidation dilatation dilater dilemma dilettante diligence diligent dime dimenhydrinate dimension
diminuendo diminution dinar dinghy dingo diocese diode diol diploma dipsomania dire direct direction directive
directives director directory directsql dirham dirty disciple discipline disco discount discrimination discussion disk
disparate dispense dispenser dispersion display displayvalue dispose disposition dispute dissertation dissidence
dissident dissimilation dissimilitude dissociation dissolution dissonant dissuasion distance distances distant
distillation distiller distinct distinction distrait distribution district dit dita dithering div diva divan
divergence divergent diversification diversion divertimento divide divination division divisional divisor divorce dlg
doc docker doctor doctrine document documentation documentfoundation docx dodo doer does dogma dollar dolman dolmen
dolomite dolor dolphin domestication domicile dominance domination domino don donation donjon donut dopamine dorsal
dosage dose dossier dot dotlock double doubles douche dove down download doxycycline doxygen doyen doze dpi drag
drag-and-drop dragon drainage drake drama dramatisation drawing dresser dressing drew dribbling drift drive
drive-through drive-thru driver drogue dromedary drop drosophila drupe dual dude due duel dugong dulcimer dulcinea
dulse dump dune duomo dupe duplex duplicate duplication duplicity dura durable duramen durian durion duvet dvi dynamic
dysprosium e-mail each easily echidna echo echt eclipse ecru ecstasy edelweiss edema editable editing editor
editor-colors editorconfig editorial edu efface effacement effective efficient efflorescence effluent effort effusion
ego eider einsteinium elaborate eldorado electron electrophorus electrum elements elf eliminate elite elk ellipse
ellipses else emacs email embargo embonpoint embouchure embrasure embrocation emigre emir emoji emoticon emph empire
emplacement employer emporium empty emu enabled-extensions enables enceinte enchant encoder encoding encore
encouragement end endive endodontia endoparasite endurance enema enflurane engagement engineer engines enigma ennui
ensemble ensilage entente enteritis entrant entrepreneur entry env envelope envelopes environment environs envoi
enzyme enzymes eog eog-plugins ephedra epiphany epiphora epiphyllum epistaxis episteme epistrophe epitome epos epsilon
equatorial era erbium ergänzungsschulen erica ern eros err erratum error escalade escalator escapade escape escargot
escudo especial esplanade espresso essence estaminet estate estimation estival estivation estragon estrone etc
etcetera eth ethernet eubacteria eubacterium eucalyptus eucaryote euglenoid euphoria euro europium event eventual
evince evolution evolution-ews evolution-mapi exabyte exacerbation exact exacta exaction exactitude exaltation examine
examiner example exbibyte excavation excellent excelsior exception excessive excision excitation exciter exclamation
exclusion exclusive excommunication excursion excuse excuses execute executive exemplar exemplification exemption
exfoliation exhalation exhaustive exhortation exhumation existence existent exists exit exon exorbitant exp expansion
expectorant expectoration experimental expert expertise expiation expiration expire explicable explication exploit
exploitation exploiter exploration explore explorer explosion exponentiation export exportation exporter expose
exposition expr express expression expulsion expurgation ext extensible extension exterior extermination
externalisation extinction extirpation extra extraction extraversion extrusion exultation eyetracker fable fabrication
face facet facial facile facsimile fact faction factor factorial factorisation factorof factory facultative fading
faille fakir falafel falconer fallen fallout falls false falsification falsifier fame familial familiar famine fan
fanfare fantasia fantasy far farad farce fare farewell faro fart fascia fascination fast fast-food fastball fat fatal
fate fathom fatigue faubourg fauna favipiravir favor favorable favorite favorite-apps favorites fax fdb features fecal
fecal-oral federal feed feedback fellation fellow feria ferment fermium fern ferry fertile fesse fester festival fetal
fetter fez fiasco fibre fibula fichu fiction fiddle fief field fifty-fifty fig figure figures figurine file filename
filesystem filet film filter filterformula filtername filteroptions filterscope fin final finance financier find fine
finite finitude fink fiord firefox firewall firmware first firstdayofweek firstweekofyear fiscal fish fission fissure
fit fitness fix fixation fjord flag flageolet flagstaff flambeau flamboyant flamenco flange flap flash flashcard
flatpak flatulence flexible flint flip flipper flirt float floor floppy flora floriculture floss flowcode fluctuation
fluorine fluorite flute flux fluxion focal focalisation focus foehn fohn folder foldername folding folk follow-up
following fomenter fomite fond fondu font fontanelle fontconfig foo foo-commander foot football fopen for forage
forall foram foramen force forces foregrounding forehand forfeit forge form formal formalisation formant format
format-security formation formdocument former formidable formol formula formulation fornication fort fortification
fortunate fortune forum forward fossa fosse fossilisation foster found four fox frac fraction fracture fragile
fragment fragmentation fragrance frame framework franc franchise francium frangipani frappe fraternal fraternisation
fratricide freedb freedesktop freelancer freeman frequency fresco fret fricative friction fries frisson frogr from
front frontal frost fructose fruit frustration fstab ftp fuchsia fugue fuji full fulmar fumble fume function
fundamental funeral fungi funicular funk fur furane furor fursona fusain fusillade fusion future futures gabardine
gable gadolinite gadolinium gaffe gag gage gain gala galactose galago galaxies galbanum gale galea gallery gallina
gallium gallon gamba gambit gamma gammacoronavirus gamut gang gangster gar garage garganey garrote gas gastroenteritis
gastrointestinal gate gateway gauche gaucherie gaur gavage gavial gay gaze gazebo gcc gcd gdb gdm gdrive gedit
gedit-plugins gegenschein geisha gel gemsbok gen gendarmerie gene general generalissimo generate genial genitor genre
genres gentianella gentile gentry geq gerbille germanium germination gestation gesticulation get geta gettext ghee
ghostwriter gibbon gibibyte gif gigabit gigabyte gigahertz gigue gilt gin gingko ginkgo ginseng gio girl giro git
glabels glacial glaciation gland glitch global globalisation globe glockenspiel glorification gloriosa glutamate
gluten glycin glycol gmail gmi gmina gnc-fq-update gnetum gnome gnome-boxes gnome-commander gnome-docs gnome-games
gnome-i gnome-kiosk gnome-mimeapps gnome-session gnome-shell gnome-terminal gnu gnucash gnucash-cli gnudb gnumeric
gnupg goal goethite goitre golf goliath gondola gong gonna goodwill google gorge gorilla goto gotta goulash gourde
gourmand gourmet gov gox goy gpasm gpg gradation grade gradient gradual graduation graffiti graffito grain grammatical
gramme gramophone grand granular granuloma graph graphical graphite gratis grave graver gravitation gravure gray green
grenade grenadier grep grief griffon grill grillroom grilo grimace gripe grizzly grotesque grotto grouper groupware
gsettings gstreamer gtk guacharo guanaco guanine guano guanosine guardrail guereza guest gui guidance guide guider
guides guillotine guise guru gusto gut gwenview gym gyroscope gzip habit habitable habitant habitat habitation
habitude hacienda hafnium hajj haler half halibut halite hall hallah hallucination halo halobacteria haloperidol
halophile halter hamburger hamster handicap handover handshake handy hangar hangi hanja hara-kiri harakiri harangue
hard hardware harem haricot harmonica harmonisation harmonium harper hart has hash hashish haskell haste hat have
havoc hay header headless heap heckler hectolitre height helianthemum helianthus helix hell heller hello help
hemangioma hematoma heme hemeralopia hemiplegia henry hepatitis her herbicide herbivore herder herein hermaphrodite
herpes hertz hex hexadecimal hi-fi hiatus hibernal hickory hidden hidebots hillbilly hippie hippocampus hippopotamus
hippy hipster history histrion hoatzin hoax hob hobby hobo hoc hockey holding holmium holotype home homeless homeobox
homepage homo homophile honey honor honorable hook hope horde horizon horizontal hormone horrible horror horticulture
hospital hospitalisation host hostess hostile hostname hotel hovercraft how htm html http hudud huihui hum humble
humectant humiliation humor humour humus hunspell hurdler hurler husky hyaena hydrant hydrocephalus hydrochloride
hydromel hydroxychloroquine hydroxyzine hymen hyoscine hyper hyperbole hyperlink hypermedia hypertension hypocrite
ibex ibis iceberg icon icterus ictus idea ideal identification identifier idiot igloo iglu ignorance ignorant ignore
iguana ilang-ilang illegal illumination illusion illustrate illustration image images imaginary imagination imagine
imaging imam imbrication imidazole imitation immanence immature immense immersion immigrants immigration immobile
immobilisation immoral immunisation impact impair impala impartial impatience impatient impede imperfection imperial
impermanence impertinent implantation implementation implication implies import importance important importation
importer impose imposition impossible impostor impression improbable impromptu imprudence impudence impulsion
inaccessible inaction inactive inaudible inaugural inauguration incalculable incandescent incantation incapable
incarnation inch incidence incident incipient incision incitation incline include inclusion inclusive incognito
incombustible incomparable incompatible inconsolable incontestable incorporate incorporation incorrect increment
incremental incubation inculcation incus indene indent indent-width indentation index indexation indicate indication
indigestion indignation indigo indirect indiserver indispensable indium individual individuate indivisible indocile
indolence indolent indri inductance induction industrial industrialisation inestimable inexact inexactitude
inexplicable inexpugnable inf infantile infantry infatuation infect infection inference inferior inferno infestation
infiltration inflammable inflammasome inflammation inflation inflexion infliximab inflorescence influence influences
influenza info infomercial informal informant information informer infrastructure ingestion ingratitude inhabitable
inhalation inhaler inhibition init initial initialisation initiation initiative injection injure injustice inline
inning innocent innovation inoculation inode input input-sources inputstr inscription insecticide insert insertion
inside insinuation insolation insolence insouciant inspection inspector inspiration install installation installer
instance instances instant instar instinct institution instruction instrument instrumental insubordination insular
insurrection int intact intaglio intangible integer integral integrate intellect intelligence intelligent
intelligentsia intense intensifier intension intention interaction interactive intercalation interception interdiction
interface interfaces interfere interferon interim interior interjection interlocutor intermezzo intermission
intermittence intern international internationalisation internet internetdistlrn interphone interrogation interruption
intersection interval intervention interview intestinal intifada intimidation intonation intranet intrigue intriguer
introduce introduction intron introspection intrusion intubation intuition intuitive invalid invasion invasive
invention inventor inverse inversion inverter investigation investiture invidia invincible invisible invitation invite
invocation ionisation iota irascible irc iridescent iridium iris irons irregular irrelevant irritation irruption iso
isolation isopropanol isoproterenol issue issues italic item its itu jabiru jack jade jaguar jaguarundi jalousie jam
jambon jar jargon java javascript javasettings jazz jazzman jean jeep jenny jet jim jingle job jobber jogger joint
jokers jongleur joule joules journal joystick jpeg jpg judas judicial jujitsu jukebox jument jungle junior junkie
junta jurisprudence juror jury justice justification jute kaddressbook kafir kaki kala-azar kanji kaon kapok kappa
kappname kasbah katakana kate kateconfig katepart kauri kava kayak kbps kcharselect kde kde-frameworks kdegames
kdemail kdesu kdevelop kea kebab keeper keepsake kelvin kenaf kernel kerning kerosene kerygma ketchup key keyboard
keycode keymap keywords kfontview kget kgpg khan khat khelpcenter khi kiang kibibyte kickoff kidnapping kile killer
kilo kilobases kilobit kilobyte kilohertz kilovolt kilowatt kingpin kinkajou kipper kit kiwi klaxon kmahjongg kmail
kmix kmy kmymoney knack knights kniphofia knock-out koala kob kola kompare konqueror konsole kookaburra kopeck kopek
korganizer kos krbookmarks kris krunner krusader krusader-devel krusader-git krusaderrc krusaderui krypton kstars
kstars-devel ksyntaxhighlighter ktechlab ktimer ktuberling kturtle kudzu kumis kumquat kupfer kwacha kwallet
kwalletmanager kwin kwrite kxmlgui kxstitch lab label labor labour lac lactation lactose lacuna laden ladino lag
laguna laid lama lamb lambda lambert lame lamella lamia lamina lamivudine lance lancer landau langle langouste
langoustine language lapidation lapin laptop lard large largesse larva larynx lasagna lasagne laser lass lassie
lassitude lasso last late lateral latex latin latitude latitudinal latria lattice laudanum lava lavage lave laver
lawrencium layout lazuli lbrace lceil lcm ldap ldif leader leadership learn lease leasing lebensraum lector lecture
lectures led lee leech leer left legal legate legato legging legible legionella legume leipoa leitmotiv lel lemma
lemming lend-lease length lens lent lento leq lessor lest lets letter leu leucocyte leucopenia lever levodopa lfloor
lha liaison lib libera liberal liblouis libraries library libreoffice libretto libvirt libwacom licence license lido
lie lief liege lien lieutenant lift ligature light lignite like lilypond limbo limit limitation limiter limo limousine
limpkin lin line lineal linear lingerie lingua liniment link linkendnewpara linkmid linkstart linkup lino linoleum
lintel linux linuxswap lion lipide lipoma liqueur liquidation liquor lira lisp list listen listener lister lit litchi
lite literal lithium lithops litoral litotes litre littoral live llama lline load lobby lobe local localdatetime
localhost localisation localize locate location lockdown locking locks locomotion locomotive lode log loganberry loge
loggia login login-screen logo logotype loin loir long longitude longitudinal look lookahead lookbehind loop lopinavir
lord lost lot lota lotto lotus lout low lox lshw lspci lsub lsup lucene lucerne lucifer lumbago lumen luminance lunar
lunch lunette lunula lupin lurker lustre lux luxation luxuriance lychee lymphocyte lymphocytes lynx lysine lysozyme
lyxpipe lzma mac macabre macadamia machete machination machine machines machismo macro macule madame maestro mafia mag
magazine magenta magic magistrature maglev magnesia magnetite magnitude magnitudes maguey maharaja maharajah mahjong
maidenhead maigre mail mailing-list maillot main mainframe maintenance maiolica major make maladroit malaise male
maleo mallard mallet malt maltose malum malversation mama mamma man manage management manager mandarin mandate
mandrill mane manga manganese mange manger mango mangrove mania manicure manifestation manifesto manioc manipulation
manna mannequin mannitol manque manta manticore mantis mantissa manual manul manumission map mar mara marabout marasca
maraschino marathon marcher marches mare margarine margay margin-left marginal marginalisation marguerite marijuana
marimba marina marinade marine mariner maritime market markhor markka markup marqueterie marquis marsh marsupial
martial martinet martyr masculine masculinisation mason massacre masses massif master mastic mastocyte masturbation
mat mata match mate mate-desktop mate-power-preferences mate-screensaver mate-screensaver-preferences mate-screenshot
mate-terminal material math matins matrix mauve max maximal maximisation maximum maxrows maxwell may mayflower mayo
mayonnaise mayor mbox mcg media medico medieval mediocre medium medley meeting megabit megabyte megahertz melaena
melanoma melasma meld melilotus mellitus melon mem membrane membranophone memento memorandum menace menhir meninges
meniscus menstruation mental mention mentor menu menu-driven menubar menuheader menuitem menus mercantile
merchandising mergetool merlin mesa mescal mescaline mess message messages messenger met meta metacarpal metadata
metafile metainfo metal metasequoia meteorite method metro mezcal mezzanine mezzo mica miconazole micro microbe
microcephalus microchip microcode micron microphone microphones microscope migraine migrant migration mikado mike mil
mile milestone milieu militance milium milkshake millet milliampere milliard millilitre million millivolt mills mime
mimeapps mimosa min mince mine mineral mini miniature miniaturisation minibar minimal minimise minimize minimum minium
minocycline minor minus minuscule minute minutes miracle mire miro misanthrope missal missile mission missive mite
mitigation mitre mitten mix mixer mkdir mline mnt moa mobile mobilisation moc mocassin mod modal mode modeline
modelines modem modernisation modifiable modification modifier modify modiste modular module modules mol molar mole
molecular molle moment monal money monitor mono monochrome monocle monoclonal monocycle monocytes monologue monomania
monopolisation monosaccharide monospace monotone monovalent mons montage monte monument monumental moon mooneye moral
mordant more morgue morion morphine mortal morula mosquito motd motif motion motivation motor motorboat motorisation
motto moue mouflon moujik mount mouse mousepad mousse moustache mouton move mover mph msec msg msgbox msgfmt msgid
msize mtp mts mucosa mucus muezzin muffin mujahidin mulatto mule multi multimedia multinational multiple multiples
multiplication multiplicative multiplier multiprocessing multitude munition muon murine muscle muscular musculature
music musical must muster mutable mutant mutation mutt mutter myapplication mycobacterium mydatabase mystique
n-archivemailagent nabla nacre nadir naloxone name nandu nanotube narcissus nard narrow nasal nasalisation natator
nation national nationalisation native natives natural naturalisation nature naumachia nausea naval nave navigation
nawab necrose nectarine neem negative negro nematode neocortex neon neoplasia neptunium neq nerd ness net nett network
neuralgia neutral neutralisation new newline newname newpara newrange newsgroup newsletter newstr newton nexus nfs
nibble nice niche nickel night nightclub nih nilgai nimbus niobium nirvana nitalic nitrile nitrocellulose nlm nmcli
nnn noble noblesse noctiluca nocturne nomenclature nominal nomination non non-repeatable nonce nonchalance none normal
nostalgia not notable notation note notebook notice notices notification notifier notion notturno nous novella nsp
nuance nubile nuclear nucleotide nuisance null numbat number numeral nun nurse nutria nutriment nutrition nyala oasis
obeah obi obj object objection objecttype oblation obligation oblige oblique oboe observant observation observe
observer obsession obsolete obstacle obstacles obstruction obtention oca ocarina occasion occident occidental
occultation occupant occupation occurrence occurrences ocelot ocotillo octal octave octet ocular oculomotor oculus
odalisque odb odonate odor odp ods odt oersted off offense offensive office officename offline offset offshore ogive
ohm oilbird okapi okay okular oldstr olive olm omelette omission omnibus omnivore on-line once oncidium oncogene one
online only ooo opalescence opaque open open-source openoffice openprinting opera operetta opinion opossum opposition
oppression opt optimal optimisation option optional opus oral orange orangutan oratorio orbital orca orchestra orchis
order ordinal ordinate ordination ore ores orf org organisation organise organiser organize orglinkend oriel orient
oriental orientation orifice original ornamental orthogonal ortolan oryx orzo oscillation oscilloscope osier osmium
ostentation osteosarcoma ostinato otalgia otoscope oubliette ours out outdir outdoor outline output outrage oval
ovation over overdose overflow overlord overseer overstrike overwrite ovolo ovule own oxalis oxt paca pace pacemaker
pacha pack package packages packet padding pademelon padre pagan page pager pagination pain pair palanquin palatal
pale paleocortex palestra palette palettes palladium pallidum palpitations pamphlet pan panacea panache pancake panda
pane panel pangolin panic panorama panty papaia paperback papers papilloma papoose paprika papyrus para parable
parabola paracetamol parachute paral parallel param paramecium parapet paraphrase parasite parasol parathormone pardon
pare parent parental paris park parole parsec parser part part-time parterre partial participant participation
particle particular parties partisan partition partman parturition parvenu parvo parvovirus pas pascal pass passage
passages passant passe-partout passer passion password pasta paste pastel pasteurisation pastor pastorale pat patas
patch patchouli patchwork patella path pathfinder patience patient patio patois patron patronage pattern pause pavage
pavement pax payer pdf pdflatex peafowl peba pecan peculiar pedal pedestal pedicure pedigree pellagra peludo pelvis
pemmican pen penal penalty penchant pencolor pendant pendown penny pension pentacle penumbra penup penwidth peon pep
peptidase percentage percentile percept perceptible perception percolation perfecta perfection perform performance
performances performant perfume permanence permanent permission permutation perpendicular persona personal personalize
personnel perspective persuader persuasion pertinence pertinent perturbation perversion peseta peso pesticide pestis
pet petabyte petter peyote phage phagocyte phalanger phalarope phallus phantom pharmacies pharynx phase phencyclidine
philologue phoebe phone phosphate photo photon php phrase phy physique phytohormone piano pianoforte piaster pic pica
piccolo picker pickpocket pickup picmi picnic picture picture-uri pid pie piecewise pigeon pika pilaf pile pileus
pillage pilotage pimiento pin pin-up pinball pincer ping ping-pong pinna pinto pion pipal pipe pipeline piper pipette
pipit piquant pique pirate piste piston pita pitanga pivot pixel pizza pizzeria place placement plagioclase plaid
plait plan plane plant plantain plantation planter plaque plasma plasma-desktop plasma-workspace plasma-workspaces
plastic plastique plate plateau platitude platypus plausible play playback playboy player playlist playmate plaza
plebe plexus pliable plip plot plug-in plug-ins plugin pluma plumbago plume plural plus plutonium pneumocytes
pneumonia png podcast podium podzol poinsettia point pointer poison poker polar polarisation police policy polio
politico polka polkit pollen pollution polo polonaise polonium polyamide polynomial polysaccharide polyvalence
polyvalent pomelo pong pony poodle pool pop pop-up pope poppler popular population popup porc porcine pore porno
porridge port portable portal portent porter portico portion portrait pos pose poser position positive positives
positron posse possession possible post post-infection postal poster posterior postnatal postulant pot potable
potamogale potassium potence potto pouf poulet pour power power-manager powiat ppp prairie praxis precede preceptor
precise precursor prednisone preference preferences prefix premier premix prep prescience prescription present
presentation preside presidium press prestidigitation prestige presto presume pretor prima primate primates prime
primer primitive primitives primordial primula prince principal print printcap printer-name prison privacy private
privates privation pro probable proc procaryote procedure process procession processor proclamation procmail
procrastination procurer prodrome produce product production prof profane profession professor profile profiler
profiling profit profusion progenitor progesterone program programme programmer programmes progress progression
progressive project projectile projection prolapsus prole prolongation promenade promotion prompt promptitude
promulgation pronghorn pronunciamento propaganda propagation propenal propene proportion proportional propose proposer
proposition propulsion proscenium prostate prosthesis prostitution prostration protactinium protease protected
protection protege proteinuria protestation protester protocol prototype prove providence provider provides province
provinces provisions provocateur provocation proxies proxy prude prudence prudent prune pseudo pseudocyesis psi
psittacosaurus pst pub pubis public publication puck pudding pueblo puffin puissance puku pula pull pull-off pullover
pulp pulsar pulsation pulse puma punch punk pupa pure purification purifier purpura pus pusher pustule put puzzle
puzzles pyjama pyridoxine pyrite pyromorphite pyrosis pyrrhotite python pythonpath qdbus qif qindarka qintar qtpaths
quadrangle quadrant quadrille quagga qualification qualifier quantification quantifier quantisation quantitative quark
quart quarterback quartet quartette quartile quarto quartz quasar quassia quell query quest question queue quick
quince quinidine quinine quinone quintal quintessence quite quittance quot quota quotechar quotient race rachis racial
racket raconteur radar radial radian radiation radical radio radium radius radon raffia rage ragtime raid rail raisin
raja rajah ramen ramie ramification ramjet ranch random randomletter rang ranger rangle ranitidine rap raphia rapine
rapport rapprochement raptor rar rare raster rat rate ratel ratio rationalisation ratite rauvolfia rauwolfia ravage
ravine ravioli raw rayon rbrace rceil rcv rd-and reactor read real realize realm rebel rebus receptionist receptor
recharge recherche recital reconnaissance reconstruction record rectangle rectangles rectangular rectification
rectifier rectitude recuperate red redactor redefine redistribution redneck redo reduce reflex reflux reforestation
refractor refrain refuge refuse regard regex regime region regional registrar registrationname regret regrettable
regular rein reindeer relation relative relatives relax relevant reliant relief relieve religion relish rem remake
remdesivir remora remote remove removed remover renal rendering rendezvous rente rep repentance replace replacement
replay replica replicase report reporter repose repository reprobation reproduce reproduction reptile reptiles
requirement res reseda reserve reset reside resides residual resistor resize resolve resort resources respect
respecter respective respiration responder restaurant restaurateur restitution restriction result resume retard rete
retina retire retro return returnid revenant revenue revers reversi revise revision revival revolver revue rewind
rfloor rhea rheum rhino rhinovirus rhizome rhodium rhombus rhythmbox rial ribavirin ribosomes riches ricin ride rider
ridicule rift right right-click rigor rim rime rimu ring ripper risotto rite ritonavir ritual rival riverside rivet
rline robe roble robot roc rock rod roentgen rogue role roller roman romance romper rondeau rooibos rookie root
roquette rorqual rose rosette rot rota rotation rote rotor rouble rouge roulette round route router routes routine
routines row royal rpm rsibreak rss rsub rsup rubeola rubidium ruby rudd rude rue ruga rugby ruins rumen ruminant
rumor run run-time runabout rune runoff runtime rupture rural ruse rut rutabaga rutherfordium rwx sabayon sabbat saber
sable sabotage saboteur sac saccharase saccharide saccharose sacrifice sacrifices sag sage saguaro saiga sainfoin
saint salade salat sale salesman saliva salmon salon salsa salutation salute salve salvia salvo samara samarium samba
sambar same sampler sanatorium sanction sandbox sanderling sandgrouse sandwich sang sanguine sanicle sanitaire sank
sansevieria sardine sargassum sargs sari sarin sartorius saskatoon sassaby satellite satellites satin satire
satisfaction saturation sauce sauna saute savoir-faire sax saxifrage saxophone scabiosa scalarproduct scale scan
scandium scanner scapula scarabaeus scare scenario scene sceptre schema schilling schnaps schnitzel schwa science
science-fiction sciences scilla scintilla sclera scoop scooter scope scopolamine score scoria scorpions scorzonera
scotch scout scrabble scratch screen screensaver scribe script scriptforge scroll sculpture sda sdb sdc sea seal
search search-tool seaside sec sech second secret section sector sed sedan sedum see segment segmentation segue seiche
seigneur seine seize select selection selector self self-control self-defense self-government seller selva semi
semibreve seminoma senior sensation sensible sensitive sensor sensual sent sentence sentiment sep separate separated
separates sepia septicemia sequela sequin sequoia serf serial series sermon serpent sertraline serval servant serve
server service services servo session set setup setz severe sex sexual sezession sftp sgn sha shahada shaker shamisen
shampoo share sheet sheetname shell shiitake shiksa shikse shilling shire shock shoemaker shofar shooter shophar
shopping short shortcuts should show showman showroom shudra shunt siamang siemens siesta sigma signal signaler
signature signatures signer signet silage silence silene silhouette silicone siliqua silique similar simile similitude
simple simplification simulation sin since singe singer single singular sinh sinus siphon sis sisal sitcom site
situate situation six size skate skateboard skater ski skier skipper skua skunk slag slam slang slash slave slavey
slayer sleuthkit slide slip slogan slot slump smart smartcard smartphone smash smb smew smiley smog smoking snap
snapshot snippet snob snorkeling soap sob soccer sociable social socialisation socket socle soda sodium sodomite sofa
soffice softball software soixante-neuf solar sole solfa solicitude solid solitaire solitude solmisation solo
solstices solution solvable solver soman sombre sombrero some somite sommelier son sonar sonata song sonnet
sophistication soprano sorbet sort sorta sortie sortkeys sortorder sot sou souffle sound soundtheme source sourceforge
sourcerange sources soutane souther souvenir souvlaki soy spa space spaghetti spam spanner sparkline sparklines
spatial speak speaker specified specify spectacle spectacles spectral spermatophyte spermicide sphagnum sphincter spi
spider spike spillover spin spiracle spiraea spirea spiritual sponsor spool sport spot sprat spray springbok sprint
sprite sqlcommand sqrt squash squat ssh stabilisation stabiliser stable stables stack stage stagnation stalking stand
standard standardisation standby stannite stanza staphylococcus star stare stark start starter startup stat state
station stator stature status stay stderr stdin stdout stegosaurus stele stellarmate stenosis step stephenson stereo
sterling stern sternum stevedore stewardess stick stigma stigmatisation stile still stimulant stimulation stimulus
stipulation stock stolon stoma stomate stop store str strangulation stratification stratum stratus streaming
streptococcus stress strftime stria striatum strict stridence strident string stripper stripping striptease
stroboscope strontium strophe struct structure structures struma stucco studio style stylisation stylus sub sub-menu
subclasses subdivision subform subject sublime submenu submenus subordination subpixel subroutine subside subsister
subspecies substance substances substitution substring subterfuge subtotal subtrahend subvention subversion subway
succession successive such sucre sudo sudoku sudokus sue suer sugar suggestion suicide suit sulfate sulla sultan sum
sumac summary summit sumo sun sundae sup super superbia superficies superior supernovae superstition superuser
supervision support supporter suppose suppression surcharge surf surface surfaces surfer surge suricate surplus
surprise surprises surveillance survey susceptible sushi suslik suspect suspend suspender suspension suspicion sutura
suture suzerain svc svg swab swap sweater sweeper sweet swing switch sword sybarite sycamore syllabification symbol
synagogue synchronisation synchronise syncope synctex syndic syndrome synonym synopsis syntax syntax-highlighting
syphilis sys sysprof-cli system systemd systemsettings tab tab-width tabasco table tableau tablename tables tablet
tabsize tabu tabular tabulation tact tad tag taira takin talapoin talc talent talisman talon talus tam-tam tamandua
tamarin tamarindo tampon tan tandem tang tangelo tangible tanh tank tantra taper tapis tar tarantella tarball tarfile
target targetcell targetrange taro tartan task tasse tatou taxation taxi taxiway taxman tayra tea teak team tear
tebibyte techbase technique techniques technologies tee teenager teff telemarketing tellico temp tempera temperature
template temple temples tempo temporal ten tenant tender tendon tenia tennis tenor tension tensor tentative tenter
tequila terabyte terbium terminal terminate terminator terminus termite termites terrain terrarium terrible terrier
territorial terror terry tesla tessellation tessera test testament tester tex text text-color text-styles textbf
textile textual texture thallium than thanksgiving that the them theme then there thermocouple thermos thermostat
thesaurus these theta they thiamine this thorax thorium thorough thou thread thrilling thrips through thug thulium
thumbnail thylacine thymidine thymine thymol thymus thyroxine tibia tic tical ticket tierce tight tiglon tilde timbale
timbre time timer timestamp timezone tinamou tinea tion tipi tirade tire tisane title titre titular tlc tmp toast
toboggan tocilizumab toffee tofu toga toilette token toll toller toluene tom tom-tom tomahawk tombac tombak tome ton
toner tonnage tonnes tonus toolbar toolbox tooltip top toque tore toreador torero tornado torpedo torpor torque torr
torrent torsion torso tort torture torturer tot total totem totipotence touch touchpad touchscreen tour tourniquet
tout toward town towner toxemia trace tracer trachea track tract traction tradition trailer train trait tram tramway
trans transaction transaminase transcriptase transcription transexual transfiguration transformable transformation
transformer transfusion transistor transit transition translation transmissible transmission transmittance
transmutation transnational transparence transparent transpiration transplantation transport transportation
transporter transpose transposition transposon trash trauma trave traverse tree tremble tremor trench trend trendy
triangle triangles triangular triangulation tribade tribulation tribunal tribune tricolor tricorne tricot tricycle
trier trigger trike trillion trillium trinitrotoluene trio tripartite tripe triple tritoma triton trivial troglodytes
troika trojan troll trolleybus trombone trope tropical trot trotter trouble troubles troupe trousseau truck true
trunks trust tryptophane tsar tsarina tsunami tube tuber tuberculosis tubocurarine tugrik tularemia tumbler tumor tun
tundra tunica tunnel tuple tuples turban turbine turbot turbulence turf turnleft turnover turnright turpitude
turquoise turtlescript tutor tutorial tutu twip txt type typename typhus typo tyrannosaurus udisks ugli ukulele ulna
ulterior ultraviolet umbilicus umbrello umbrello-devel umifenovir umlaut unau underline underscore uni unicode
unidimensional unification unilateral union unique unit univalent universal unix unmount unsigned unto uoper update
updatedb upper upto upwind uraninite uranium urbanisation urea uremia urgent urial urine url urticaria urus usage use
user useractions userbase usermenu usr usual utero utf util utilize utopia uuid vacant vaccina vaccination vaccine
vacuum vagabond vagina vague vale valet valgrind validation valise valse value values vampire vampires van vanadium
vapor vaporiser vaquita var variable variables variance variant variation varicella varies various vas vase vassal
vaudeville vcf veau vec vector vena vendetta vengeance vent ventilation venue venues veranda verbatim verbena verbiage
verbose verdict verdure verge verger vernal vernier veronica verruca versa verse versification version verso versus
vertical vertigo verve vervet vestibule vestige vet veto via viable vibraphone vibration vibrio vibrissa vice
vice-versa video videocassette view vigilance vigilante vignette vigor vile villa village villages vim vim-latex
vinblastine vincristine vine vino viol viola violation violence violent violet violoncello virago viral viremia
virginal virions viroid virt virtual virus visa visage viscacha viscose vise visible vision visor visual visualize
vital vitro vivace vivo vnd vocal vocation vodka void voile vol volatile vole volition volleyball volt voltage
volte-face volume volumes vortex vote voter voyage voyager voyeur vulcanisation vulgar vulnerable wagon wake
walkie-talkie wallaby wallpaper walnut wanderlust want wapiti war ward warder warm warrant wart was water watt way
weather web webcam webdav weber website week-ends weekend welfare welwitschia wester western wheeler wheeling when
where which while whiskey whisky whist whitehead wholecolumn wholerow wide wider widget width wifi wight wiki
wikipedia will wimp win winch window windowname wireless wishbone wisteria with witloof wizardry wolfram wolframite
won woodlouse word wordbook work worker workflow workman world wrestling writer written www wyvern x-newtype xdg
xeroderma xerostomia xerox xiphos xls xml xmms xor xslt xterm xxdiff xxx xylophone xylose xyz yacht yack yak yard yawl
yearling yellow yellowcake yelp yen yeti yield ylang-ylang yodel yoghurt yogurt you your ytterbium yttrium yuan yukata
yyy zabaglione zebra zeppelin zero zeta zidovudine ziggurat zigzag zinc zinnia zip zircon zirconium zither zombi zona
zone zoo zoom zoonoses zoonosis zoster zstd zucchini zugzwang zygote µbe église
`,
);
