// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-z aavso abaca abalone abandon abattoir abaxial abbot abc abcdef abdication abdomen abdominal aberrance aberrant
aberration abject abjuration ablation abolition abomasum abominable abomination abracadabra abrasion abrogation abrupt
abs absence absent absinthe absorbent absorber absorption abstention abstinence abstraction abuser abyss acacia
acaricide acc accent accentuation acceptable acceptation accessible accident acclamation accolade accolades
accommodation accord accoucheur accoucheuse accoutrement accrue acculturation accumulation accusation accuser ace
acetabulum aches acquisition acromion acrylate actinia actinide actinium action activating activation active
acupuncture acute adage adaptable adaptation adaptative adapter add-in add-ins addax addendum addin addition additive
additives adieu adipose adjacent adjudication administration admiration admirer admission admittance adobe adolescence
adolescent adoption adorable adoration adroit adsorption adulation adverse advrename aepyornis affable affaire
affectation affection affiliation affirmation affirmative affliction affront afropavo agapanthus agape agaric agave
age agenda agent aggravation agile agiotage agitation agora agouti agribusiness agriculture agrimonia aide aigrette
ail air airport albacore album albumen alex algorithm alias alibi alice alignc alignl alignr alimentation alizarine
allergies alliance alliances alligator allocation allopurinol allosaurus allure allusion alpha alphabet alt
altercation alternative alternatives althaea altitude alto altocumulus altostratus aluminium alyssum amalgamation
ambiance ambition ambivalence ambivalent amiable amine amiodarone amitriptyline ammonite ammonium amoeba amp amphibia
amphioxus ample amplitude amulet amusement anaconda anal analogue analyser analyze ananas anastrophe ancestral
anecdote angle angles angostura anhinga aniline animadversion animal animation anime anisette ankylosaurus annexe
annihilation annotation anoa anomalies anomie ante anthracite anthrax anthurium anticipation anticoagulant antidote
antique antitrust antiviral anus anyvalue apanage apatosaurus apex api apiculture apocalypse apostrophe apparent
apparition appdata appellation applet applicable application application-x-newtype applique appname appoint apposition
approbation approximation approximative apps appstream apteryx aptitude aqua aqualung aquarium aquavit aquiculture
aquilegia arak aralia arbitrage arboriculture arc arc-boutant arcade arcane arccos archaeopteryx archer archimandrite
archipallium architecture architeuthis archive archives arcsin arctan ardent are arg argali argent argon argot
argument argumentation armature armistice arrangement arranger arras array arraynd arrive arriver arrives arrogant
arsenal arsenic art artefact article articles articulation artifice artisan artiste arum ascendance ascendant
ascension asking aspartate aspect aspic aspirant aspiration assassin assembler assertion assignable assignation
assimilation assistance assistant assistive association assonance assurance assure astrantia astrometry atenolol atlas
atm atomisation attache attend attendant attention attentive attestation attire attitude attraction attribution
attributive aubergine auburn audible audience audio audit audition augmentation auk aura aurochs aus auspices auto
autobus autoclave autocorr autocorrection autologout automate automobile autostart autotext avalanche avant-garde
avarice avatar avec avenue aversion aviation awt axbxcxd axe axis axolotl axone aye-aye azathioprine azote b-c
babiroussa babu baby-sitter bacchante bacillus backer backgroundobjects backlash backtrace bacteria bacteriophage
badges baffle bagatelle bagel baguette baht bail balance balancing ball ballade ballet ban bandage bandana bandit bang
banian banks banning banquet banshee banshie banteng baobab bar barbarisation barbecue barcarole barcarolle barge
bargello barmaid barman barn baron baroque barosaurus barque barracuda barrage barramundi barricade barye baryon bas
basal bascule base baseball bash basket basketball basophile bastille bastion bat bath batholite bathyscaphe batiste
batteries battue baud bazar beadle beans beforesheet beige belle belles-lettres ben benzalkonium benzine berg berry
berserk best bestial beta bible biblio bibliophile bicarbonate bicorne bifurcation bigot bikini bile bilimbi bill
billet billion bin bingo binning binom binturong bioscience biscuit bismuth bison bistre bistro bit bitmap bizarre
blastula blazer blend bleu blimp blintz blizzard bloc blockbuster blog blond bloodbath bloom blooper blot blouse blues
bluetooth bluff bmp boa bobcat bobolink bobtail bock bodybuilding bogie bogofilter bold bolide bollard bombardier
bomber bonbon bond bondage bongo bonnet bonobo bonus bookmaker boomer boomerang booster boper bore born borsch bosses
bouillon boule boulevard bouquet bourgeois bourgeoisie bout boutique bowling bowls bowman box boxer bpi bps bracelet
braille braise branches branding brasserie brave brazier break breakout breve bribe bride bridge brigadier brigand
brigantine briquet brochure brochures bronze brouhaha brown browning brusque brute bryophyte bslash bubo budgerigar
budget buffet bufflehead bugle bugs bulldozer bulletin bunker burette burnous burnside burqa bus business businessman
but butanol butanone butler butte buzzword byssus byte bzip cabaret cabinet cabriolet cacao cachalot cache cachet
cachexia cad cadastre caddie caddy cadence cadet cadmium cadre caftan café cage cagoule caisson cake calamine calamus
calc calceolaria calcfilename calcium calculable calibration californium calla calligrawords calorie calque cam camail
camaraderie camellia cameraman camion camisole camo camouflage camp campanile campanula camper camping campus canal
canalisation canard cancer candela candelabrum candidate candidature cane canicule canine cannabis canon canonisation
cantaloup canton canvasback canyon cap capable capelan capibara capital capitalisation capitalize capitulation capon
capote caprice capsicum capsule capture capturer captures capybara car caracal carafe caramel carapace carat carbamide
carborundum carcajou carcass cardigan cardinal caret cargo caribou caricature carillon carnauba carnivore carrousel
carter cartilage carton casbah cascade case casesensitive casino casserole cassette cassia cast castor castration cat
catafalque catalogue catalogues catalyse catastrophe catch catgut catharsis causation cause caution cavalier cave
caviar cbr cbz cecropia ceftriaxone ceibo cella cellulite censure cent centime central centralisation centre
centrifuge centrosome cerastes cerise certain certification certitude cession cestode cha-cha-cha chador chagrin chair
chalazion chalcocite chalcopyrite chalet chamois champ champagne champion chance chancel chances chandelier change
changer chanoyu chant chanter chanterelle chaos chaparral chapeau chaperon char charcode charge charger charges
chariot charlatan charmer chartname chat chauffeur check-in checkers cheddar chef chemise chenille chevalier
chevrotain chiasma chic chiffon chignon chili chimaera chimera chinchilla chine chinook chipping chips chiton chloasma
chlorhexidine chloroquine chlorpromazine chmod choanocyte choir chondrite choral chose chou chown chr christ chrome
chrominance chunga chute chutney cigarette cigarettes cinchona circuit circulation circus cirque cirrocumulus
cirrostratus cirrus cistron citation cite citron citrus civil civilisation clairvoyance clap claque clarification
classes classification classifier clause clauses clef clergyman client clipart clips clique clitoris cloche clone
clonidine clostridia clostridium cloud clown club cmd co-sited coaching coagulation coalescence coalition coati coax
cobalt cocci coccus coccyx cockatiel cocobolo coda code codec codes codex coefficient cogitation cognac cognitive
cohabitation coiffeur coiffeuse coin coke col cola coleus collaboration collage collection collective collectivisation
collet collier collision collocation collusion colobus cologne colon colonies colonisation coloniser colonnade
color-selection coloration colossal colostrum colour columbine colza com coma combat combinable combine combo
combustible combustion comestible comic commandant commander commando commence commencement comment commerce
commercial commercialisation commissariat commission commode commotion commune communication communion commutable
commute comp compact comparable compare comparecontents compassion compatible compendium compensation compilation
compiler complaisance complexes complexion complication component compose composer composite composition compost
compote compression comprise comprises compromise con concentration concept conception concert concession concierge
conciliation concision conclusion concomitant concordance concubine concurrence concurrent condensation condenser
condition condom conduction conduit config configurable configuration configure confinement confirmation confiscation
confiture conflagration confluence confrontation confuse confusion conger conjecture connexion connotation conscience
conscription conservation conserve consolation console consolidation consomme consortium const constant constantan
constellation constipation constituent constitution construction consultant consultation contact contagion container
contamination content contester continent contingent continuant continuation continue continues continuous contour
contraception contradiction contravention contribution controller controlname contusion conurbation convent convention
converge convergence conversation conversion convert-to conviction convocation cook cookie cookies cool coolie
coordination copier copies copyleft copyright cordial cordon core coreopsis corium corner cornet cornucopia
coronavirus corporal corporation corps corpulence corpulent corpus correct correction correspond correspondent corrida
corridor corruptible corruption corsage corset cortex cortisol cortisone coryza cos cosinus cosmopolite cosmos costume
coterie cotinga cotyledon cougar coulisse coulomb coumarone country coup couple couples coupon courage courbaril
courgette course court courtier cousin couturier covariance coville coyote crack crampon crawl crayon crazy credo
cresson crevasse crevasses crib cribbage crier crime crimes crinoline critique crochet crocodile croissant cron
crooner cross cross-country crosswire crucifix crucifixion cruel crux cryolite csub csup csv ctenophora ctrl cube
cubes cubitus cue cuisine cuisse cul culotte culture cultures cumin cumulative cumulonimbus cumulus cunnilingus cur
curare curie curium curry cursive cwru cyan cyanobacteria cyborg cyclamen cycle cycles cyclone cymatium cytidine
cytokines cytomegalovirus cytosine daemon dahlia daikon dais dame damnation dancing dandy danger danseur danseuse
daphnia dash dasher dat data datavalue date dateformat datetime dauphin day dba dbf dbname dbus dbus-daemon dconf
dconf-editor ddd dddot ddot dean deb def del delavirdine delimiter delphinium delta demander democratisation
demoiselle den dengue dense dent dentifrice dentine denture descend descendant description descriptive designer
designmode desktop desperado desquamation dessert destination destinationcell destroyer destruction destructive dev
development-tools devhelp dextrose dhole diagnose diagnostic diagonal dialogue dialyse diam diapason diatomite
diatribe dicamptodon dico dict dictatorial diesel diff difficile diffraction difftar diffuse diffuser diffusion digit
digression dilapidation dilatation dilater dilettante diligence diligent dimenhydrinate dimension diminuendo
diminution dinar diner dinghy dingo diode diol dir direct direction directive directives directsql disable-user-list
disciple discipline disco discrimination discussion dispense dispenser dispersion displayvalue dispose disposing
disposition dispute dissertation dissidence dissident dissimilation dissimilitude dissociation dissolution dissonant
dissuasion distance distances distant distillation distiller distinct distinction distractions distrait distribution
district dit dithering div diva divan divergence divergent divers diversification diversion divertimento divination
diviser division divorce djvu dlg dmg doc docker doctrine doctype document documentation documentfoundation
documentsignatures docx dodo dollar dolmen dolomite dolphin domestication domicile dominance dominant domination
domino don donation donjon dopamine dosage dose dossier dot dotsdiag dotsup double doubles douche downloads
doxycycline doyen dpi dragon drainage drake dramatisation dresser dressing drew driver drogue dromedary drone
drosophila drupe due duel dugong dulse dump dumping dune dupe duplex duplication duplicity dura durable duramen durian
durion duvet dvi dysprosium e-mail ecstasy edelweiss edu efface effacement effective efficient efflorescence effluent
effort effusion eider einsteinium electron electrophorus elk ellipse ellipses embargo embeddeddatabase embonpoint
embouchure embrasure embrocation emigre emoji emph empire emplacement employer emporium enabled-extensions enceinte
enchant encoder encoding encore encourage encouragement endive endoparasite endurance enflurane engagement ennui
ensemble ensilage entente entertaining entrant entrepreneur env environs envoi enzyme enzymes eog eog-plugins ephedra
epiphany epiphora epiphyllum epistrophe epsilon equiv erbium erica err erratum escalade escalator escapade escargot
esplanade essence est estaminet estimation estival estivation estragon estrone etc eth eubacteria eubacterium
eucalyptus eucaryote euglenoid euphoria euro europium evince evolution evolution-data-server evolution-ews
evolution-mapi evt exacerbation exact exaction exactitude exaltation examine examiner excavation excellent excelsior
exception excessive excision excitation exciter exclamation exclusion excommunication excursion excuse excuses exe
exemplification exemption exfoliation exhalation exhaustive exhortation exhumation existence existent exon exorbitant
exp expansion expectorant expectoration expert expertise expiation expiration expire explicable explication exploit
exploitation exploiter exploration explore explorer explosion exponentiation export exportation exporter expose
exposition expr express expression expulsion expurgation ext extensible extension extermination externalisation
extinction extirpation extraction extraversion extrusion exultation eyetracker fable fabrication face faces facial
facile fact faction factorisation facultative faille fair fakir falconer false falsification falsifier familial famine
fan fanfare fantasy farad farce farewell fart fascia fascination fat fatal fatigue faubourg favipiravir favorable
favorite favorite-apps favorites fax fdb feedformat feedrecentchanges fellation ferment fermium ferry fertile fesse
festival fez fiasco fibre fibula fichu fiction fief fieldname fifty-fifty figure figures figurine file file-selection
filename filenum filesaving filesystem filet film filterformula filtername filteroptions filters-log-actions
filterscope fin final finance finances financier finitude fink fiord firefox firmware firstdayofweek firstweekofyear
fish fission fissure fit fitness fixation fixes fjord flag flageolet flagstaff flambeau flamboyant flamenco flash
flashcard flat flatpak flattree flatulence flexible flipper flirt float floriculture fluctuation fluorine fluorite
flux fluxion fno-omit-frame-pointer focal focalisation focus foldername fomenter fomite fonctions fond fondu font
fontanelle foobar foot football footing fopen forage foramen force forces forecaster forge formalisation format
formation formdocument former formidable formol formulation fornication fort fortification fortune forum fossa fosse
fossilisation foster four fox frac fraction fracture fragile fragment fragmentation fragrance franc franchise francium
frappe fraternisation fratricide freedb freedesktop freeman fret fricative friction fries frisson frogr front frontal
frost fructose fruit frustration fstab ftp fuchsia fugue fuji fulmar fume fungi funk fur furane fusain fusillade
fusion future futures gabardine gable gadolinium gaffe gage gain gala galactose galago galaxies galbanum gale gallery
gallium gallon gambit gamma gamut gang gangster garage garganey gates gauche gaucherie gaur gavage gavial gay gaze gcc
gdm gedit gedit-plugins gegenschein geisha gel gemsbok gendarmerie gene genre genres gens gentianella gentleman gentry
geotags gerbille germanium germination gestation gesticulation gestionnaire geta gettext ghee gibbon gif gigue gin
gingko ginkgo ginseng gio git gitlab glabels glacial glaciation glaciers gland glib glitch glob global globalisation
glockenspiel glorification gloriosa gluconate glutamate gluten glycine glycol gmail gnetum gnome gnome-boxes
gnome-commander gnome-doc-list gnome-docs gnome-games gnome-i gnome-keyring-daemon gnome-kiosk gnome-mimeapps
gnome-session gnome-settings-daemon gnome-shell gnome-shell-extensions gnumeric gnupg goal goethite goitre golf
goliath gong google gorge gorilla goulash gourde gourmand gourmet gov goy gpg gradation grade gradient graduation
graffiti grain grammatical gramme gramophone grand graph graphical graphite gratitude grave graver graves gravitation
gravure green grenade grenadier grep grief griffon grille grimace grizzly grotesque grouper grumz grâce gsettings
gstreamer gtk guacharo guanaco guanine guano guanosine gui guidance guide guider guides guillotine guise gvfs gym
gyroscope gzip habit habitable habitant habitat habitation habitude hafnium hajj hal hal-device-manager haler halite
hall hallah hallucination halo halobacteria halophile hamburger hamster handicap handover hangar hangi hanja hara-kiri
harangue harem haricot harmonica harmonisation harmonium harper hart hat havoc headless hectares hectolitre
helianthemum helianthus helix heller henry herbicide herbivore herder hermaphrodite hex hiatus hibernation hidebots
hillbilly hippie hippocampus hippodrome hippopotamus histrion hoatzin hobby hobo hoc hockey holding holmium holotype
home homepage homophile honorable hook hope horde horizon horizontal hormone horrible horticulture hospitalisation
host hostile hostname hovercraft htm html http hudud hum humble humectant humiliation humour humus hunspell hurdler
hurler husky hyaena hydrant hydrocephalus hydrochloride hydromel hydroxychloroquine hydroxyzine hymen hyoscine hyper
hyperactivation hyperbole hypertension hypocrite ibis icc iceberg ics icterus identifiable identification identifier
idiot idle igloo ignorance ignorant ignore iguana ilang-ilang illumination illusion illustration image images
imagetype imagination imagine imam imbrication imidazole imitation immanence immature immense immersion immigrants
immigration immobile immobilisation immoral immunisation impact impair impala impartial impatience impatient
imperfection impermanence impertinent implantation implication import importance important importation importer impose
imposition impossible impression improbable impromptu imprudence impudence impulsion inaccessible inaction inactive
inaudible inaugural inauguration incalculable incandescent incantation incapable incarnation inch incidence incident
incipient incision incitation inclusion inclusive incombustible incomparable incompatible inconsolable incontestable
incorporation incorrect increment incubation inculcation incus indent indentation indenter index indexation indication
indices indigestion indignation indigo indirect indiserver indispensable indium indolence indolent indri inductance
induction industrialisation inestimable inexact inexactitude inexplicable inexpugnable inf infantile infantry
infatuation infect infection inference infestation infiltration infinity inflammable inflammasome inflammation
inflation inflexion infliximab inflorescence influence influences influenza info informant information informer
infrastructure infty ingestion ingratitude inhabitable inhalation inhaler inhibition init initial initialisation
initiation initiative injection injure injustice innocence innocent innovation inoculation input-sources inputstr
inscription insecticide insertion insinuation insolation insolence insouciant inspection inspiration installation
installer instance instances instant instar instinct institution instruction instrument instrumental insubordination
insurrection int intact intangible integers intellect intelligence intelligent intelligentsia intense intensifier
intension intensive intention interaction interactive intercalation interception interdiction interface interfaces
interjection intermission intermittence international internationalisation interne internet internetdistlrn interphone
interpolation interrogation interruption intersection interval intervention interview intifada intimidation intonation
intranet intrigue intriguer introduction intron introspection intrusion intubation intuition intuitive invalid
invasion invasive invention inverse inversion investigation investiture invincible invisible invitation invite
invocation ionisation iota irascible irc iridescent iridium iris irons irritation irruption iso isolation isopropanol
isoproterenol issue issues ital italic itu jabiru jack jaguar jalousie jambon jar jargon java javascript jazz jazzman
jdbc jean jeep jenny jet job jogger jogging joint jokers jongleur joule joules journal joystick jpeg jpg judas jument
jungle jurisprudence jury justice justification jute kafir kaki kala-azar kanji kaon kappname kasbah katakana kate
kauri kava kayak kbps kcalc kcharselect kde kdegames kea kebab keepsake kelvin kenaf ketchup key keycode khan khat khi
kiang kidnapping kile kilo kilobases kilohertz kilovolt kilowatt kinase kinkajou kipper kit kiwi klaxon kmahjongg
knack knights kniphofia knock-out koala kob kola konqueror kos kratom kris krypton kstars kstars-devel ktuberling
kturtle kudzu kumquat kupfer lab label labour lac lactation lactose laguna laid lama lamb lambda lambert lame lamia
lamivudine lance lancer landau lang langle langouste langoustine lapidation lapin lard large largesse larynx las
lasagne laser lassie lassitude lasso latex latin latitude latitudes latitudinal laudanum lavage lave laver lawrencium
lazuli lbrace lceil ldap ldbracket leadership lease lebensraum lecture lectures led leech legging legionella leipoa
leitmotiv lel lemma lend-lease lens lent lessor lest leucocyte lever liaison lib libera liblouis libnotify libreoffice
libvirt licence lie lien lieutenant ligature light lignite lim limitation limiter limousine limpkin lin lingerie
liniment link linkup linoleum linux linuxswap lion lipide liqueur liquidation lira listen listener lister lit litchi
literal lithium lithops litre littoral lline lobby lobe local localdatetime localhost localisation localise locate
location locking locks locomotion locomotive log login-screen logo logotype loin loir long longest longitude
longitudes longitudinal lopinavir loremipsum lot lota lotion lotus lout low lox lshw lspci lsub lsup lucerne lucifer
lumbago lumen luminance lunette lupin lurker lustre lux luxation luxuriance lychee lymphocyte lymphocytes lynx lysine
lysozyme lzma macabre macadamia machination machine machines macro macroexecution macule madame maestro mafia mag
magazine magenta magistrature magma magnitude magnitudes maguey maharaja maharajah maidenhead maigre mailing maillot
main maintainer maintenance major maladroit malaise maleo mallard malt maltose malversation mama man mandarin mandrill
mange manger mangrove manifestation manioc manipulation mannequin mannitol manque manticore mantis manumission mara
marabout marathon marcher marches mare margarine margay margin-left marginalisation marguerite marijuana marimba
marinade marine mariner maritime marketing markhor marqueterie marquis marsh marsupial martial martinet martyr
masculine masculinisation mason massacre masses massif master mastic mastocyte masturbation mat match mate-screenshot
math matins matrices mature mauve max maximal maximisation maximum maxlength maxrows maxwell may mayflower mayonnaise
mbox mcg measurelines medley melaena melasma meld melilotus melon membrane membranes membranophone menace menhir
meniscus menstruation mental mention mentor menu menu-driven menuheader menuitem mercantile merchandising merlin mesa
mescaline meson mess message messages messenger met meta metasequoia mezcal mezzanine mica miconazole micro microbe
microcephalus microcode micron microphone microphones microscope migraine migraines migrant migration mikado mike mile
miles milieu militance militant milium millet milliard millilitre million mime mimeapps mimosa min mince mine mini
miniature miniaturisation minibar minimal minimisation minimise minimum minium minocycline minuend minuscule minute
minutes miracle mire miro misanthrope missile mission missive mite mitigation mitre mkdir mline mmmm moas mobile
mobilisation mocassin mod modal modem modernisation modifiable modification modifier modiste module modules mol molle
moment monal monarchies monitor monitored monitoring monochrome monocle monoclonal monocycle monocytes monologue
monopolisation monosaccharide monospace monotone monovalent mons montage monte monument monumental moon mooneye moral
mordant morgue morion morphine motif motion motivation motorisation moue mouflon moujik mousse moustache mouton mph
msg msgbox msgfmt msgid msize mts mucus muezzin muffin mujahidin mule multi multinational multiple multiples
multiplication multiplicative multiplier multitude multivolume munition muon murine murray muscle musculature musical
mutable mutant mutation mutter mycobacterium mydatabase mysql mystique nacre nadir naloxone nanotube narcissus nard
nasal nasalisation natator nation national nationalisation native natives naturalisation nature navigation nawab nbold
nectarine neem neon neptunium neq nerd ness net neutralisation neutrons newline newname newstr newton nexus nfs nice
niche niches nickel nih nimbus niobium nirvana nitalic nitrile nitrocellulose nlm nmcli nnn no-encryption noble
noblesse nocturne nomenclature nominal nomination non non-standard nonce nonchalance normal notable notation note
notes notice notices notification notifier notion nous nsp nuance nuisance numbat nutriment nutrition nyala oasis
obeah obi obj objection objecttype oblation obligation oblige oblique obscure observant observation observe observer
obsession obsolete obstacle obstacles obstruction obstructive obtention ocarina occasion occident occidental
occultation occupant occupation occurrence occurrences ocelot ocotillo octal octave octet oculus odalisque odb odm
odonate odp ods odt oersted offense offensive office officename offset offshore ogive ohm oilbird okapi oldstr olive
olm omelette omission omnivore once oncidium opalescence opaque open-source openoffice opinion opium opossum
opposition oppression opt optimal optimisation option opus oral orange orangutan oratorio orbital orca orchis ordinal
ordination ores orf org organisation organise organiser oriel orient oriental orientation orifice origami original
orthogonal ortolan oryx oscillation oscilloscope osier osmium ostentation otoscope ottoman oubliette ours outdir
outrage ovation overdose overlord overseer overstrike overwrite ovule owns oxalis oxt paca pacemaker pacha pack
package packages padding pademelon page pages pagination pain pair palanquin palatal pale palette palettes palladium
pallidum palpitations pamphlet pan panacea panache pancake panda panel pangolin panic panorama panty papers papoose
paprika papyrus par para parable parachute paral paramecium parapet paraphrase parasite parasol parathormone pardon
parent parental paris park parking parole parsec part parterre partial participant participation parties partisan
partition partman parturition parvenu parvovirus pas pascal passage passages passant passe-partout passer passion
pasteurisation pat patchouli patchwork patella pathfinder paths patience patient patio patois patron patronage pause
pavage pavement paving pax payer pays pdf pdflatex peafowl peba peludo pelvis pemmican penchant pendant penny pension
pentacle peon pep peptidase peptides percentile percept perceptible perception percolation perfection performance
performances performant permanence permanent permission permit permutation personnel perspective persuader persuasion
pertinence pertinent perturbation perversion peseta peso pesticide pet petter phage phagocyte phalanger phalarope
phallus phantom pharmacies pharynx phase phases phencyclidine philologue phoebe phone phosphate photo photon php
phrase phy physique phytohormone piano pic picker pickpocket picture-uri pie pigeon pika pilaf pile pileus pillage
pilotage pin pin-up pincer ping pion pipal pipe pipeline piper pipette pipit piquant pirate pirates piste piston pita
pivot pixel pizza pizzeria place placement plaid plait plan planning plant plantain plantation planter plaque plasma
plastic plastique plate plateau platitude platypus plausible playboy playlist playmate plexus pliable plip plot
plug-in plugins pluma plumbago plume plural plus plutonium pneumocytes png podcast podium podzol poinsettia point
pointer poison poker polar polarisation police policy polio polka polkit pollen pollution polo polonaise polonium
polyamide polynomial polysaccharide polyvalence polyvalent pomelo pong pool pop pop-up popping population porc porcine
pore porno porridge port portable portent porter portion portrait pose poser poses position positive positives
positron possession possible post post-infection postal poster postnatal postulant pot potable potamogale potassium
potence potion pouf poulet pour ppp ppt pptx prairie praxis prednisone prefix prefs premier prep prescience
prescription pressing prestidigitation prestige primate primates prime primes primitive primitives primordial primula
prince principal printbackground printblankpages printer-name printevenpages printimages printoddpages prison
privation proactive probable proc procaryote procession proclamation procrastination procurer prodrome produce
production prof profane profession profiler profit profusion programme programmer programmes progression progressive
projectile projection prolapsus prolongation promenade promotion promptitude promulgation pronghorn pronunciamento
propagation propenal proportion propose proposer proposition propulsion proscenium prostate prosthesis prostitution
prostration protactinium protection protestation protester protons prototype prototypes providence provider province
provinces provision provocateur provocation proxy prude prudence prudent prune pseudo pseudocyesis psi psittacosaurus
pst pub pubis public publication puck pudding pueblos puffin puissance puku pull pull-off pulp pulsation puma punch
punk pure purification purifier purpura pus pustule puzzle pyjama pyridoxine pyrite pyromorphite pyrosis pyrrhotite
python pythonpath qcow qtpaths quadrangle quadrant quadrille quagga qualification qualifier quantification quantifier
quantisation quantitative quark quart quartet quartile quarto quartz quasar question queue quinidine quinine quinone
quintal quintessence quittance quota quotechar quotient race rachis racket raconteur radar radial radian radiation
radical radio radium radius radon rage ragtime raid rail raisin raja ramie ramification ranch rang ranger rangle
ranitidine rap raphia rapine rapport rapprochement rar rat ratel rating ratio rationalisation ratite rauvolfia
rauwolfia ravage ravine ravioli rayon rbrace rceil rcv rdbracket rdiff readonly realm rebel recharge recherche
reconnaissance reconstruction rectangle rectangles rectification rectifier rectitude redistribution redneck redshift
ref ref-counting reflex reflux reforestation refrain refuge refuse regard regex registrationname regret regrettable
rein reindeer relation relative relatives reliant relief religion relish remake rente rep repentance replacement
replacer report reporter repose reprobation reproduction reptile res resides resources respect respecter respective
respiration restaurant restaurateur restitution restriction restrictive resynchronisation retard retire returnid
revenant revenue revers reversi revolver revue rfloor rhea rheum rhino rhinovirus rhizome rhodium rhombus rhythmbox
rial ribosomes riches ricin ride rider ridicule rift right-clicking rime ring ringschart ripper risotto rite ritonavir
rival riverside rivet rline robe roble robot roc rock roentgen rogue roller roman rooibos rookie root roquette rorqual
rose rosette rot rotation rotor rouble rouge roulette route routes routine routines royal rpm rss rsub rsup rubidium
ruby ruc rudd rude rue rugby rumen ruminant runabout rune rupture ruse rut rutabaga rutherfordium rw-r sabayon sabbat
sable sabotage saboteur sac saccharase saccharide saccharose sacrifice sacrifices sage saguaro saiga sainfoin saint
salade salat sale sales salmon salon salutation salve salvia samara samarium samba sambar same sampler sanatorium
sanction sanderling sandgrouse sang sanguine sanicle sanitaire sans sansevieria sardine sargassum sari sarin sartorius
saskatoon satellite satellites satin satisfaction saturation sauce sauna saute savoir-faire saxifrage saxophone scan
scandium scanner scanning scapula scarabaeus scare scene sceptre schilling schnaps schnitzel schwa science
science-fiction sciences scilla scooter scopolamine score scores scorpions scotch scout scrabble scratch screensaver
scribe script scriptforge scrollkeeper sculpture sda sdb sdbc sdc sdh seal search-tool seaside sec second secret
section sed sedum segment segmentation seiche seigneur seine seize self self-control self-defense self-government
seller selva semi senior sensation sensible sensitive sensor sent sentence sentiment sep sepia sequin sequoia sera
serf serifs sermon serpent sertraline serval servant service services session set setminus sezession sftp sgn sha
shaker shamisen share sheetname shell shiitake shiksa shikse shilling shire shoemaker shooter shophar short showroom
siamang siemens sigma signal signaler signature signatures signer signet silage silence silences silene silhouette
silicone silique similitude simple simplification simulation sin singe singer sinus siphon sis sisal sitcom site sites
situation six skate skateboard skater ski skier skua slag slash slave slavey slayer sleuthkit slip slogan small-caps
smartphone smartphones smb smcp smew smog smoking snapshot snorkeling soap soccer sociable social socialisation socket
socle soda sodium sodomite sofa soffice softball soixante-neuf sol solitaire solitude solmisation solo solstice
solstices solution solvable soman sombre somite sommelier son sonar song sonnet sophistication soprano sorbet sort
sortie sortkeys sortorder sou souffle soundtheme source sourceforge sourcerange sources soutane souther souvenir spa
spam spamassassin spanner sparkline sparklines spatial speaker spectacle spectacles spectral spermatophyte spermicide
sphagnum sphincter spice spiracle spiraea spline sponsor spool spores sport spot sprat spray springbok sprint sprite
sqlcommand sqrt squash squat src ssh stabilisation stabiliser stable stables stack stage stagnation standard
standardisation staphylococcus star stat station stator stature stdout stegosaurus stellarmate stenosis step sterling
stern sternum stevedore stigmatisation stimulant stimulation stimulus stipulation stock stolon stomate stop stopper
store str strace strangulation strategy stratification stratum stratus streptococcus stress strftime striatum strict
stridence strident string stripping striptease stroboscope strontium strophe struct structure structures studio style
styles stylisation sub subdivision sublime submenuchar subordination subside subsister subspecies substance substances
substitution substring subterfuge subtrahend subvention subversion succession sucre sudo sudoku suer suffixes
suggestion suicide suit sulfate sultan sumac sun sup super supernovae superstition supervision support supporter
suppose suppression surcharge surf surface surfaces surfer suricate surplus surprise surprises surveillance
susceptible suspect suspend suspension suspicion suture suzerain svc svg swap sweater sweeper sweet swing sword sxw
sybarite sycamore syd syllabification synagogue synchronisation synchronise syncope synctex syndic syndrome synopsis
syphilis sys sysprof-cli system-db systemd systemsettings tabasco table tableau tablename tables tabsize tabulation
tact tactile tad taira takin talapoin talc talent talisman talon talus tamandua tamarin tampon tan tandem tang
tangible tank taper tapis tar targetcell targetrange tartan tasse tatou taxation taxes taxi taxiway taxman tayra tbz
techbase technique techniques technologies teff tellico temp tempera template templatefile temple temples tenant tend
tendon tennis tension tentative tenter terbium terminal terminator terminus termite terrain terrarium terrible terrier
terry tesla tessellation test testament tester tex text-info textbf textile texture thallium thermocouple thermos
thermostat thesaurus thiamine thorax thorium thread thrips thug thulium thumbnail thylacine thymidine thymine thymol
thymus thyroxine tibia tic ticket tierce tiglon tilde timbale timbre timezone tinamou tinea tinyurl tion tipi
tippy-tap tirade tire tisane titre tje tlc tmp toast toboggan toc tocilizumab tofu toilette tolerance tomahawk tombac
tombak ton toner tonnage tonnes tonus toolbox tore torero torpedo torque torr torrent torsion tort torture torturer
total totem totipotence touches tour tourniquet tout toward town towner trace tracer traces tract traction tradition
train training trait tram tramway transaction transaminase transcriptase transcription transfiguration transformable
transformation transformer transfusion transistor transit transition translation transmissible transmission
transmittance transmutation transnational transparence transparent transpiration transplantation transport
transportation transporter transposition transposon trave traverse tremble trench triage triangle triangles
triangulation tribulation tribunal tribune triclosan tricorne tricot tricycle trier trike trillion trillium trio
tripartite tripe triple tritoma triton trivial troglodytes troll trolleybus trombone trope tropical trot trotter
trouble troubles trousseau true trunks trust tryptophane tsar tsunami tube tuber tubes tubocurarine tumbler tunnel
tuple tuples turban turbot turbulence turpitude turquoise turtlescript tutorials tutu twip txt type typename types
typhus typo tyrannosaurus ucb udisks ugli ulna ultraviolet umbilicus umlaut unau underline uni unification union
unique univalent unix uno unoobject unopkg unsigned uoper upower upto uranium urbanisation urgent uri urial urine url
usage user usermenu usr usurper utf util uuid vacant vaccination vaccine vacuum vagabond vague vain valet validation
valise valse vampire vampires van vanadium vaporiser vaquita var variable variables variance variant variation varies
vas vassal vaudeville veau vec vendetta vengeance vent ventilation venue venues verbena verbiage verdict verge verger
vernal vernier veronica versa versification version verso vertical vertigo vervet vestibule vestige via vibraphone
vibration vibrio vice viewtopic vigilance vigilante vignette villa village villages vim-latex vinblastine vincristine
viol viola violation violence violent violet virago viral virions viroid virus visa visage vise visible vision
visitant vital vitro vivo vnc vnd vocal vocation vodka void voile vol volatile volition volt voltage volte-face volume
volumes vortex vote voter votes voyage voyager voyeur vulcanisation wagon wake wallaby wallpaper walnut wapiti warder
waters watt web webcam webdav weber week-ends welwitschia wester wheeler wheeling whiskey whisky whist whitehead
wholecolumn wholerow widget widths wifi wight wiki wikipedia wimp win winch wishbone wisteria witloof wizardry wolfram
wolframite won woodlouse wordbook work workflow workman writer www x-content x-newtype xdg xdg-utils xeroderma xhtml
xiphos xls xlsx xml xmp xps xxx xxxx xxxxx xylophone xylose xyz yacht yack yak yard yearling yellowcake yelp yen
ylang-ylang yodel ytterbium yttrium yuan yyy zeppelin zidovudine ziggurat zigzag zinc zinnia zip zircon zirconium
zombi zona zone zones zoo zoom zoonoses zugzwang zygote église événements автомобиль ライト ﾗｲﾄ
`,
);
