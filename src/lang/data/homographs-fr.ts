// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { wordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = wordList(`
a-z aavso abaca abalone abandon abat-jour abattis abattoir abaxial abbot abbé abc abcdef abdication abdomen abdominal
aberrance aberrant aberration abies abject abjection abjuration ablation abolition abomasum abominable abomination
abonnement abracadabra abrasion abrogation abrupt abs absence absent absinthe absorbance absorbent absorber absorption
abstention abstinence abstraction abuser abyss acacia acajou acanthite acaricide acc accent accentuation acceptable
acceptation accessible acciaccatura accident accipiter acclamation accolade accolades accommodation accord
accouchement accoucheur accoucheuse accoutrement accrue acculturation accumulation accumulator accusation accuser ace
acer acetabulum aches acidifier acinos acquis acquisition acquit acromion acrylate acrylonitrile actinia actinide
actinides actinium action activating activation active actualisation actualise acupuncture acute adage adaptable
adaptation adaptative adapter add-in add-ins addax addendum addin addition additive additives ade adieu adipose
adjacent adjoint adjudication administration admiration admirer admissible admission admittance ado adobe adolescence
adolescent adonis adopter adoption adorable adoration adore adorer adroit adsorption adulation adverse advrename
aepyornis affable affaire affectation affection affiliation affirmation affirmative affliction affluent afflux affront
afro afropavo agapanthus agape agar-agar agaric agave age agenda agent aggravation agile agiotage agitation agora
agouti agribusiness agriculture agrimonia aide aigrette ail aine air airport ait alarmer albacore albite album albumen
aldol alerter alevin alex algorithm alias alibi alice alignc alignl alignr aliment alimentation alizarine allergies
alliance alliances alligator allocation allopurinol allosaurus allure allusion alluvion allée alocasia alpha alphabet
alprazolam alt altercation alternative alternatives althaea altitude alto altocumulus altostratus aluminium alyssum
amadou amalgamation amanita amaranthus amateur amateurs ambiance ambition ambivalence ambivalent ambulance amen
amiable amine amiodarone amitriptyline ammoniac ammonite ammonites ammonium amnios amoeba amok amour amp amphibia
amphioxus amphiprostyle ample amplifier amplitude ampoule ampère amulet amuse-gueule amusement amuser amygdale amylose
anaconda anal analogue analogues analyse analyser analyses analyze ananas anastomose anastrophe anatidae ancestral
androgyne anecdote angle angles angora angostura angélique anhinga aniline animadversion animal animation anime
anisette ankylosaurus ankylose annexe annihilation annona annotation anoa anomalies anomie anopheles anorak ante
anthracite anthrax anthurium anticipation anticoagulant antidote antimissile antimonite antimuon antique antiques
antisocial antitauon antitrust antiviral antivirus anus anyvalue apache apanage apatosaurus aperçu apex api apiculture
aplomb apocalypse apologue apostille apostrophe apostrophes apparent apparition appdata appel appellation applet
applicable application application-x-newtype applique appliqué appname appoint apposition approbation approximation
approximative apps appstream apteryx aptitude aptitudes apéritif aqua aqualung aquarelle aquarium aquavit aquiculture
aquilegia arak aralia araneus arbitrage arborescence arboriculture arc arc-boutant arcade arcane arccos archaebacteria
archaeopteryx archer archimandrite archipallium architectural architecture architeuthis archive archives arcsin arctan
ardent are arg argali argent argon argot argument argumentation argus aria armature armistice armoire arrangement
arranger arras array arraynd arrive arriver arrives arriviste arrogant arrondissement arsenal arsenic art artefact
article articles articulation artifice artisan artiste arum arête ascendance ascendant ascension ascot asking asocial
aspartate aspect asphodelaceae aspic aspidistra aspirant aspiration aspire aspirer assassin assembler assertion
assignable assignation assigner assimilation assise assistance assistant assistent assistive association assonance
assurance assure assurer asteraceae astragalus astral astrantia astringent astrocytes astrometry atelier atenolol
atlante atlas atm atomisation atone attache attachement attaché attend attendant attention attentive attestation
attire attitude attraction attribution attributive aubade aubergine auburn aucuba audible audience audio audit
audition auditorium augmentation auk aura aurochs aus auspices austral auteur auto autobus autoclave autocorr
autocorrection autologout automate automobile autostart autotext aval avalanche avant avant-garde avarice avatar avec
aventurine avenue averse aversion aviation awt axbxcxd axe axis axolotl axone aye-aye azathioprine azote b-c
babiroussa babu baby-sitter baccara bacchante bacillus backer backgroundobjects backlash backtrace bacteria
bacteriophage badge badges badinage baffle bagatelle bagel baguette baht bail balance balancer balancing balanidae
balise ball ballade ballet ballistite balustrade ban banal bandage bandana bandeau bander banderole bandit bang banian
banks banning banquet banqueter banshee banshie banteng baobab bar barbarisation barbecue barbet barcarole barcarolle
barge bargello barges baribal barite barmaid barman barn baron baroque barosaurus barque barracuda barrage barramundi
barre barricade barrique barré barycentre barye baryon bas bas-relief basal bascule base baseball baser bash basilic
basket basketball basophile bastille bastion bat bateau bath batholite bathyscaphe batiste batteries battue baud
bavarois bazar bazooka beadle beans beau becquerel bedlam beforesheet beige beignet belles-lettres bellis ben
benzalkonium benzine berceuse berg berry berserk best bestial beta bibelot bible biblio bibliophile bicarbonate
bicorne biface bifurcation bigot bikini bile bilimbi bill billet billion bin bingo binning binom binturong biocide
bioscience bipartisan biscuit bismuth bison bissextile bistre bistro bit bitmap bivalves bizarre blanc blastula blazer
bled blend bleu blimp blindage blini blintz blizzard bloc blockbuster blog blond bloodbath bloom blooper blot blouse
blouses blues bluetooth bluff bluffer bmp boa bobcat bobolink bobtail bock bodhisattva bodybuilding bogie bogofilter
bogue bogues bold boletus bolide bollard bombardier bombe bomber bonbon bond bondage bonehead bongo bonhomie bonnet
bonobo bonus bookmaker boomer boomerang booster boper bordure bore born bornite boroughs borsch bosons bosses botter
boucle bouclé boudoir bougie bouilloire bouillon boule boules boulevard bouquet bourdon bourgeois bourgeoisie bourse
bout boutique boutiques boutonnière bowling bowls bowman box boxer boycotter bpi bps bracelet braille braise branchage
branches branchiopoda branding branta bras brasserie brave braver brazier break breakout breve brevet bribe bricolage
bride bridge brigadier brigand brigantine briquet brisure brochette brochure brochures brome bronze bronzer brouhaha
brown browning bruit brume brushing brusque brut bryophyte bslash bubo bucerotidae budgerigar budget buffet bufflehead
buggy bugle bugs bulldozer buller bulletin bunker bureau burette burettes burnous burnside burqa bus business
businessman but butanol butanone buteo butler butte butter buzzword byssus byte bzip cabanas cabaret cabinet cabriolet
cacao cachalot cache cachet cachexia cad cadastre caddie caddy cadence cadet cadmium cadre cadres cafetière caftan
café cage cagoule caisson cake calamine calamus calc calceolaria calcfilename calciner calcium calculable calendula
calibration calibre californium calla calligrawords calliope calmer calorie calotte calque calques caltha calumet
calypso cam camail camaraderie camellia camembert cameraman camion camisole camo camouflage camp campanile campanula
camper camping campus canal canalisation canapé canard cancer candela candelabrum candidate candidature cane canicule
canine cannabis cannelure canon canonisation cantaloup canton canvasback canyon canyoning caoutchouc cap capable
capelan capibara capital capitalisation capitalize capitulation capon capot caprice capsella capsicum capsule capture
capturer captures capybara car caracal carafe caramel carapace carat carbamide carbinol carborundum carcajou carcass
cardan carder cardigan cardinal cardioversion caresser caret cargo caribou caricature carillon carlines carnage
carnauba carnivora carnivore carnivores carrel carrousel cartel carter cartilage carton cartouche cartouches casbah
cascade case casesensitive casino caspases casserole cassette cassia cassis cast castor castration cat catafalque
catalogue catalogues catalyse catalyser catamenia catastrophe catastrophes catch catgut catharsis caudal causation
cause causer caution cavalier cave caviar cbr cbz cecropia ceftriaxone ceibo cella cellulite censure cent centime
central centralisation centre centrifuge centrosome cep cerastes cerberus cerise certain certification certifier
certitude ces cession cestoda cestode cestodes cha-cha-cha chabazite chador chagrin chair chaise chalazion chalcocite
chalcopyrite chalcosine chalet chamois champ champagne champignon champion chance chancel chances chancre chandelier
change changer chanoyu chanson chansonnier chant chanter chanterelle chanteuse chaos chaparral chapati chape chapeau
chaperon char chara charade charbonnier charcode charcuterie charge charger charges chariot charitable charlatan
charmer chartname chat chauffeur check-in check-out checkers cheddar chef chemise chemises chenille chevalier
chevrotain chewing-gum chez chiasma chic chicle chiffon chignon chili chimaera chimera chinchilla chine chinois
chinook chipping chips chiton chloasma chlorhexidine chloroquine chlorpromazine chmod choanocyte choc chocolatier
choir chondrite choral chose chou chown chr christ chrome chrominance chum chunga chute chutes chutney ciao cicadidae
cicatrice ciconiidae cigarette cigarettes cinchona cineraria circuit circulation circus cire cirque cirrocumulus
cirrostratus cirrus ciré cis cistron citation cite citron citrus cive civil civilisation clairvoyance clan clap claque
clarification clarifier classes classification classifier clause clauses clavier clef clergyman cliché client
clientèle clipart clips clique clitoris cloche cloisonné clone clonidine clostridia clostridium cloud clown club cmd
co-sited coaching coagulation coalescence coalition coati coax coaxial cobalt cobitidae coca cocci coccus coccyx
cochito cockatiel cocker coco cocobolo coda code codec coder codes codex codifier coefficient cogitation cognac
cognitive cohabitation coiffeur coiffeuse coiffure coin coke col cola coleslaw coleus collaboration collage collection
collective collectivisation collet collier collision collocation collusion colobus colocation cologne colon colonies
colonisation coloniser colonnade color-selection colorant coloration colossal colostrum colour colporteur coltan
columbine colza com coma combat combinable combine combiner combo combustible combustion comestible comic commandant
commander commando commence commencement comment commenter commerce commercial commercialisation commissariat
commission commode commotion commune communication communion communique communiqué commutable commute commuter comp
compact comparable compare comparecontents compassion compatible compendium compensation compilation compiler
complaisance complaisant complexes complexion complication complies component compose composer composite composition
compost compote compression comprise comprises compromise compère con concentration concept conception concert
concertation concession concierge conciliation concision conclusion concomitant concordance concordat concours
concubine concupiscence concurrence concurrent condensation condenser condition condom condors conduction conduit
confession config configurable configuration configure confinement confirmation confiscation confiture conflagration
confluence confluent confrontation confuse confusion conger congestion congruence conjecture conjoint connecter
connexion connotation conscience conscription conservation conserve consigner consistant consolation console
consolidation consomme consommé consortium const constant constantan constellation consternation constipation
constituent constitution construction consultant consultation consulter consumer contact contagion container
contamination content contestation contester continent contingent continuant continuation continue continues continuo
continuous contour contraception contradiction contravention contretemps contribution controller controlname contusion
conurbation convalescents convent convention converge convergence conversation converser conversion convert-to
conviction convivial convocation cook cookie cookies cool coolie coordination copier copies copulation copyleft
copyright coquelicot coquet coquille cordial cordon core coreopsis corium corner cornet corniche cornichon cornucopia
coronavirus corporal corporation corps corpulence corpulent corpus corral correct correction correctives correspond
correspondent corrida corridor corroboration corruptible corruption corsage corset cortex cortisol cortisone cortège
coryza cos cosigner cosinus cosmopolite cosmos costume coterie cotinga cotyledon couches cougar coulisse couloir
coulomb coumarone country coup couple coupler couples coupon coupé courage courbaril courgette course court courtier
cousin couture couturier couverture covariance coville coyote crack crampon craps crawl crayon crazy credo cresson
crevasse crevasses crib cribbage crier crime crimes crinoline crises critique critiques crochet crocodile croissant
cron crooner cross cross-country crosswire crotalus crucifix crucifixion cruel crumpet crus crux cryolite cryptophytes
crèche crêpe csub csup csv ctenophora ctrl cube cubes cubitus cucurbitaceae cue cuisine cuisse cul cul-de-sac culotte
culture cultures cumin cumulative cumulonimbus cumulus cunnilingus cur curare curie curium curling curry cursive
cuvette cwru cyan cyanobacteria cyanophyta cyborg cyclamen cycle cycles cyclone cyclopes cymatium cytidine cytokines
cytomegalovirus cytosine dactylorhiza daemon dahlia daikon dais dame damnation dana dancing dandy danger danseur
danseuse daphnia dash dasher dat data datavalue date dateformat dater datetime datura dauphin day dba dbf dbname dbus
dbus-daemon dconf dconf-editor ddd dddot ddot dean deb def del delavirdine delimiter delphinium delta demander demi
demi-monde democratisation demoiselle den dendrites dengue dense dent dentifrice dentine denture derby derrière des
descend descendance descendant description descriptive designer designmode desktop desperado desquamation dessert
destination destinationcell destrier destroyer destruction destructive deutschemark dev development-tools devhelp
devise devises dextrose dhole diablerie diagnose diagnostic diagonal dialogue dialogues dialyse diam diapason
diapositive diapositives diatomite diatribe dicamptodon dico dict dictatorial diesel diff difficile diffraction
difftar diffuse diffuser diffuses diffusion digit digression dik-diks dilapidation dilatation dilater dilettante
diligence diligent dimenhydrinate dimension diminuendo diminution dinar diner dinette dinghy dingle dingo diode diol
diorama diplomate dir direct direction directive directives directsql dis disable-user-list disciple discipline disco
discothèque discrimination discussion dispense dispenser dispersion displayvalue dispose disposer disposing
disposition dispute dissertation dissidence dissident dissimilation dissimilitude dissimulation dissociation
dissolution dissonant dissuasion distance distances distant distillation distiller distinct distinction distingue
distraction distrait distribution district dit dithering div diva divan divergence divergent divers diversification
diversion divertimento divertissement divination diviser division divorce divorcé djellaba djinn djvu dlg dmg doc
docile docker doctrine doctype docufiction document documentation documentfoundation documentsignatures docx dodo doit
doline dollar dolmen dolomite dolphin domestication domestique domicile dominance dominant domination domino don
donation donjon donnée dopamine dopant doping dormition dosage dose dossier dot dotsdiag dotsup douane double doubler
doubles doublé douche downloads doxycycline doyen dpi dragon drainage drainer drake dramatisation dramaturge
dramaturges dreamworld dresser dressing drew driver drogue drogues dromedary drone drosophila drupe due duel duff
dugong dulse dump dumping dune duo dupe duper duplex duplication duplicity dura durable duramen dure durian durion
duvet dvi dysprosium début décalage décor démarche démodé dénouement département déshabillé détente e-mail eau
echinacea ecstasy edelweiss edu efface effacement effective efficient efflorescence effluent effort effraction
effusion eider einsteinium electron electrophorus elk ellipse ellipses embarcadère embargo embeddeddatabase embonpoint
embouchure embourgeoisement embrasure embrocation emesis emigre emission emoji empennage emph empire emplacement
employer emporium enabled-extensions enceinte enchant enchanter encoder encoding encore encourage encouragement
enculturation endive endoparasite endurance enflurane engagement enjambement ennui ensemble ensembles ensilage entente
entertaining entourage entrain entrant entrecôte entrepreneur entrepôt entrée env envier environ envoi enzyme enzymes
eog eog-plugins ephedra epiphany epiphora epiphyllum epistrophe epsilon equiv erbium ergot erica erodium err erratum
ersatz escalade escalator escapade escargot espalier esplanade esprit essence est estaminet estimation estival
estivation estradiol estragon estrone etc eth eubacteria eubacterium eucalyptus eucaryote euglenoid eukaryota
euphorbia euphoria euro europium evince evolution evolution-data-server evolution-ews evolution-mapi evt ex-libris
exacerbation exact exaction exactitude exaltation examine examiner excavation excellent excelsior exception excessive
excision excitation exciter exclamation exclusion excommunication excursion excuse excuses exe exemplification
exemption exergue exfoliation exhalation exhaustive exhilarant exhortation exhumation exigence exigences exigent
existence existent exon exorbitant exp expansion expectorant expectoration expert expertise expiation expiration
expire explicable explication exploit exploitation exploiter exploration explore explorer explosion exponentiation
export exportation exporter expose exposer exposition exposé expr express expression expulsion expurgation ext
extensible extension extermination externalisation extinction extirpation extraction extrasystole extraversion
extrusion exultation eyetracker fable fabrication face faces facette facial facile fact faction factorisation
facultative faille fair fakir falafel falconer false falsifiable falsification falsifier familial famine fan fanfare
fantasy farad farce fard farewell farrago fart fascia fasciculus fascination fat fatal fatigue faubourg fauteuil faux
favipiravir favorable favorite favorite-apps favorites fax façade fdb feedformat feedrecentchanges fellation fentanyl
ferment fermentation fermenter fermions fermium ferry ferry-boat fertile fervent fesse festival fez fiacre fiancé
fiasco fiat fibre fibrose fibula fichu fiction ficus fief fielding fieldname fiesta fifty-fifty figure figures
figurine file file-selection filename filenum filer filesaving filesystem filet film filterformula filtername
filteroptions filters-log-actions filterscope fin final finance finances financier finitude fink fiord firefox
firmware firstdayofweek firstweekofyear fisc fish fissile fission fissure fissures fit fitness fixation fixer fixes
fjord flag flagellation flageolet flagrant flagstaff flambeau flamboyant flamenco flash flashcard flat flatpak
flattree flatulence fletcher flexible flipper flirt float floriculture florin fluctuation fluorine fluorite flux
fluxion flèche fno-omit-frame-pointer focal focalisation focus foldername fomenter fomite fomites fonctions fond fondu
font fontanelle foobar foot football footing fopen forage foramen force forcer forces forecaster forge forger
formalisation formant format formation formdocument former formidable formol formulation fornication fort
fortification fortifier fortune forum fossa fosse fossilisation foster foulard fouler four fowler fox foyer frac
fraction fracture fragile fragment fragmentation fragmenter fragrance franc franchise francium franco francophone
frappe frappes fraternisation fratricide freedb freedesktop freeman frenzy fret fricative friction fries frisson frit
frogr front frontal fronton frost fructose fruit fruitier frustration fstab ftp fuchsia fugue fuji fulmar fume fungi
funk fur furane furfural fusain fusible fusil fusilier fusillade fusion future futures fête gab gabardine gable gadget
gadolinium gaffe gage gaillardia gain gala galactose galago galaxies galbanum gale galet galimatias gallery gallinule
gallium gallon gambit gamin gamma gamut gang gangster garage garganey garniture gars gastro-intestinal gastronome
gates gauche gaucherie gaultheria gaur gavage gavial gay gaze gazelles gazette gcc gdm gedit gedit-plugins gegenschein
geisha gel gemsbok gendarme gendarmerie gene genre genres gens gentianella gentleman gentry geotags gerbera gerbille
gerbilles gerbillinae germanium germinal germination gestation gesticulation gestionnaire geta gettext ghee gibbon gif
gigantesque gigue gilet gimp gin gingko ginkgo ginseng gio git gitlab glabels glacial glaciation glaciers glacé gland
glib glissade glitch glob global globalisation globules glockenspiel glorification gloriosa gluconate glutamate gluten
glycine glycol gmail gnathostomata gnetum gnome gnome-boxes gnome-commander gnome-doc-list gnome-docs gnome-games
gnome-i gnome-keyring-daemon gnome-kiosk gnome-mimeapps gnome-session gnome-settings-daemon gnome-shell
gnome-shell-extensions gnumeric gnupg goal gobelin godet goethite goitre golf golgotha goliath gong google goon gorge
gorilla gouda goudron goulash gourde gourmand gourmandise gourmet goutte gov goy gpg gradation grade gradient
graduation graf graffiti grain grammatical gramme gramophone grand grandeur grandiose grange granulocytes graph
graphical graphite gratitude graver gravitation gravure green greenway gremlin grenade grenadier grep grief griffon
grillage grille grilles grimace grippe grizzly grotesque grotesquerie grouper groves grue grumz grunge grâce gsettings
gstreamer gtk guacharo guanaco guanine guano guanosine gui guidance guide guider guides guidon guillemet guillotine
guise gujarati guppy gvfs gym gyroscope gzip gîte habilitation habit habitable habitant habitat habitation habitude
habitué hachures hacker hadith hafnium haha hajj hakea hal hal-device-manager haler halite hall hallah hallucination
halo halobacteria halophile hamburger hamster handicap handover hangar hangi hanja hapax hara-kiri harangue harem
haricot harmonica harmonisation harmonium harper hart has-been hat hauteur havoc headless heckelphone hectares
hectolitre helianthemum helianthus helix heller henry herbicide herbivore herder hermaphrodite het hex hiatus
hibernation hidebots hillbilly hinterland hippie hippocampus hippodrome hippopotamus hipster hirsute histrion hoatzin
hobby hobo hoc hockey holding holland holmium holotype home homepage homologue homophile honorable hook hooligan hop
horde horizon horizontal hormone horrible hors hortensias horticulture hospitalisation host hostile hostname houseman
hovercraft htm html http hudud hum humble humectant humidifier humiliation humour humus hunspell hurdler hurler husky
hyacinthoides hyaena hyaluronidase hydrant hydrocephalus hydrochloride hydrolyse hydromel hydrophile hydrops
hydroxychloroquine hydroxyzine hydrozoa hymen hyoscine hyper hyperactivation hyperbole hypertension hypocrite ibidem
ibis icc iceberg ics icterus identifiable identification identifier idiot idle igloo ignorance ignorant ignore iguana
ilang-ilang illumination illusion illustration image images imagetype imagination imagine imam imbrication imbroglio
imidazole imipramine imitation immanence immature immense immersion immigrants immigration imminent immobile
immobilisation immoral immunisation impact impair impala impartial impasse impassible impatience impatient
imperfection impermanence impertinent implantation implication import importance important importation importer impose
imposition impossible impression imprimatur improbable impromptu improvisation improviser imprudence impudence
impudent impulsion inaccessible inaction inactive inattention inaudible inaugural inauguration incalculable
incandescent incantation incapable incarnation incertitude inch incidence incident incipient incision incisive
incitation inciter incivil inclusion inclusive incombustible incomparable incompatible inconsolable incontestable
incorporation incorrect increment incubation inculcation incus indent indentation indenter index indexation indication
indices indigent indigestion indignation indigo indirect indiserver indispensable indium indolence indolent indri
inductance induction indulgent industrialisation ineffable ineluctable inestimable inexact inexactitude inexorable
inexplicable inexpugnable inf infantile infantry infatuation infect infection inference infernal infestation
infiltration infinity inflammable inflammasome inflammation inflation inflexion infliximab inflorescence influence
influencer influences influenza info informant information informatisation informer infotainment infraction
infrastructure infty ingestion ingratitude inhabitable inhalation inhaler inhibition init initial initialisation
initiation initiative injection injure injustice innocence innocent innovation inoculation input-sources inputstr
inscription insecticide insensible insertion insinuation insolation insolence insolent insouciant inspection
inspiration inspirer installation installer instance instances instant instar instinct institution instruction
instrument instrumental insubordination insurrection int intact intangible integers intellect intelligence intelligent
intelligentsia intense intensifier intension intensive intention inter interaction interactive intercalation
intercepter interception interchangeable interdiction interface interfaces interjection interminable intermission
intermittence international internationalisation interne internet internetdistlrn interphone interpolation
interrogation interruption intersection interval intervention interview intifada intime intimidation intonation
intoxication intranet intrigue intriguer introduction introductive intron introspection intrusion intubation intuition
intuitive invalid invariable invasion invasive invention inverse inverses inversion investigation investiture
invincible invisible invitation invite inviter invocation ionisation iota irascible irc ire iridescent iridium iris
irons irradiation irritation irruption islam iso isohypse isolation isopropanol isoproterenol isotopes issue issues
ist ital italic itu iva jabiru jabot jacaranda jack jacuzzi jaguar jailbreak jalousie jambon jamboree jar jargon jarl
java javascript jaws jazz jazzman jdbc jean jeep jenny jet jeton jinn job jockstrap jogger jogging joint jokers
jongleur joule joules journal jovial joystick jpeg jpg ju-jitsu judas julienne jument junco jungle jurisprudence jury
justice justification jute kafir kaki kala-azar kanji kaolin kaon kappname kasbah katakana kate kauri kava kayak kbps
kcalc kcharselect kde kdegames kea kebab keepsake kelvin kenaf ketchup key keycode khan khat khi khmer kiang
kidnapping kieselguhr kile kilo kilobases kilocalorie kilogramme kilohertz kilovolt kilowatt kinase kinkajou kipper
kismet kit kiwi klaxon kmahjongg knack knickerbockers knickers knights kniphofia knock-out koala kob kola konqueror
kos kratom kris krypton kstars kstars-devel ktuberling kturtle kudzu kumquat kupfer kylix lab label labour labourer
laburnum lac lacrymal lactase lactation lactose laddie laguna laid laine laissa laissez-faire laitance laiton lakh
lama lamb lambda lambert lame lamed lamentable lamia lamivudine lance lancer landau lang langle langouste langoustine
lanthanide lapidation lapin lapis-lazuli lard large largesse larynx las lasagne laser lassie lassitude lasso lat latex
latin latitude latitudes latitudinal latte laudanum lavage lave laver lawrencium lazuli lbrace lceil ldap ldbracket
leadership lease lebensraum lecture lectures led leech legging legionella lei leipoa leitmotiv lel lemma lemmings
lend-lease lens lent leontopodium lessor lest leucocyte levain levant lever lexical liaison lib libera liblouis
libnotify libre libreoffice libvirt licence licences licorne lie lien lieutenant lifting ligature light lignite lim
limaçon limitation limiter limousine limpkin lin lingerie linguine liniment link linkup linoleum linux linuxswap lion
lipide lipophile liqueur liquidation lira listen listener lister lit litchi literal lithium lithops litre littoral
lline lobby lobe lobularia local localdatetime localhost localisation localise locate location locking locks
locomotion locomotive loculus locution log login-screen logo logotype loin loir long longest longhorn longitude
longitudes longitudinal longueur lopinavir loremipsum lot lota lotion lotus louche loupe lout low lox loxia loyal lshw
lspci lsub lsup lucerne lucifer lucre lues luge lumbago lumen luminaire luminance lunette lunettes lupin lurker lustre
lutefisk lux luxation luxuriance luxuriant lycanthrope lychee lycée lymphocyte lymphocytes lynx lyophilisation lysine
lysozyme lzma macabre macadamia macaron mach machination machine machines macho mack macro macroexecution macule
madame mademoiselle madhouse maestro mafia mag magazine magenta magistrature magma magnitude magnitudes maguey
maharaja maharajah maidenhead maigre mailing maillot main maintainer maintenance maja major majuscule majuscules
maladies maladroit malaise maleo mallard malt maltose malus malversation mama mammalia man manchette mandarin
mandoline mandrill mange manger mangrove manifestation manilla manioc manipulation mannequin mannitol manque manqué
manticore mantis manumission manège manœuvre maquette mara marabout maraca marathon marcel marcher marches mare
margarine margay margin-left marginalisation marguerite marijuana marimba marinade marine mariner maritime marketing
markhor marque marqueterie marquis marsh marsupial marsupialia martial martinet martyr masculine masculinisation mason
masque masques massacre masses massicot massif master mastic mastication mastocyte masturbation mat match
mate-screenshot math matin matinée matrices mature matza maté mauve maw max maximal maximisation maximum maxlength
maxrows maxwell may mayflower mayonnaise mbox mcg measurelines medley medrese melaena melasma meld melilotus melissa
melon membrane membranes membranophone menace menhir meniscus menstruation ment mental mention mentor menu menu-driven
menuheader menuitem mercantile merchandising merlin mesa mescaline meson mesquite mess message messages messenger met
meta metasequoia mezcal mezzanine miaou mica miconazole micro microbe microbes microcephalus microcode micron
microphone microphones microscope mien migraine migraines migrant migration mikado mike mile miles milieu militance
militant militarisation milium mille-feuille millet milliard millilitre million mills milo mime mimeapps mimosa min
mince mine miner minestrone mini miniature miniatures miniaturisation minibar minimal minimisation minimise minimum
miniscule minium minocycline minoxidil minstrelsy minter minuend minuscule minuscules minute minutes miracle mire miro
misanthrope missile mission missive mite mites mitigation mitrailleuse mitre mkdir mline mmmm moas mobile mobiles
mobilisation mocassin mod modal modeler modem modernisation modifiable modification modifier modiste module modules
moissanite mol molle molly moment monal monarchies monitor monitored monitoring monochrome monocle monoclonal
monocycle monocytes monologue monopole monopolisation monosaccharide monospace monotone monovalent mons monsieur
montage monte monticule monument monumental moon mooneye moral mordant morgue morion morose morphine mort mot motif
motion motivation motorisation moue mouflon moujik moulage moulin moult mousse moustache mouton mph msg msgbox msgfmt
msgid msize mts mucus muezzin muffin mujahidin mule mullah multi multinational multiple multiples multiplet
multiplication multiplicative multiplier multitude multivolume munition muon murine murray muscle musculature musette
musical mutable mutant mutation mutter myadestes mycetozoa mycobacterium mydatabase myocyte myope myriapoda myrmidon
mysql mystique mâche ménage métier nacre nadir nag naja naloxone nana nanotube nappe narcissus nard narthecium nasal
nasalisation natator nation national nationalisation native natives natter naturalisation nature navigable navigation
nawab naïf naïve naïveté nbold nectarine necton neem neon nepeta neptunium neq nerd nerf ness net netto neutralisation
neutrons newbie newline newname newstr newton nexus nfs nice niche niches nickel nih nimbus niobium niqab nirvana
nitalic nitrates nitre nitrile nitrites nitrocellulose nlm nmcli nnn no-encryption noble nobles nocturne noisette nom
nombril nomenclature nominal nomination non non-existence non-intervention non-standard nonce nonchalance nonchalant
normal normalisation norther notable notation note notes notice notices notification notifier notion nous nouveau nsp
nuance nuances nuisance numbat nutriment nutrition nyala née négligée oasis obeah obi obj objection objecttype
oblation obligation oblige oblique obscure observant observation observe observer obsession obsolete obstacle
obstacles obstruction obstructive obtention obturation ocarina occasion occident occidental occultation occupant
occupation occurence occurrence occurrences ocelot ocotillo octal octave octet oculus odalisque odb odm odonate
odorant odp ods odt oersted offense offensive office officename offset offshore ogive ohm oilbird okapi okey oldstr
olea olfaction oligiste oligochaeta olive olm ombre omelette omission omnivore once oncidium opalescence opaline
opaque open-source openoffice opinion opium opossum opposer opposition oppression opt optimal optimisation option
opulence opus oral orange orangutan oratorio orbital orca orchis ordinal ordination ordonnance ordure ores orf org
organisation organise organiser oriel orient oriental orientation orifice origami original ornament orthogonal ortolan
oryx oscillation oscilloscope ose osier osmanthus osmium ostentation otoscope ottoman otus oubliette ours outdir
outrage ouverture ovation overdose overlord overseer overstrike overwrite ovule owns oxalis oxt paca pacemaker pacha
pack package packages padding pademelon page pages pagination pain pair paladin palanquin palatal pale palet paletot
palladium pallidum palmer palmier palpitations pamphlet pan panacea panache panama pancake panda panel pangolin panic
panorama panty papers papoose paprika papyrus par para parable parachute parader paradoxal paral paramecium parapet
paraphrase parasite parasol parathormone pardon parent parental parer parfait paris park parking parole parquet parr
parsec part parterre partial participant participation parties partisan partition partman parturition parula parvenu
parvovirus pas pascal paspalum passage passages passant passe-partout passementerie passepartout passer passible
passion pasteurisation pastiche pastille pat patchouli patchwork patella pathfinder pathologies paths patience patient
patine patio patois patron patronage pause pavage pavement paving pax payer pays pdf pdflatex peafowl peba peignoir
pelage pelargonium pelleter peloton peludo pelvis pemmican penchant pendant penny pension pentacle peon pep peptidase
peptides percentile percept perceptible perception perchlorates percolation perfection performance performances
performant pergola peril perilla perlite permanence permanent permission permit permutation perron persister personnel
perspective perspectives persuader persuasion pertinence pertinent perturbation perversion peseta peso pesticide pet
peter petit petit-bourgeois petter peyotl phage phagocyte phalanger phalarope phalaropes phallus phantom pharmacies
pharynx phascogale phase phases phasianidae phencyclidine philologue phoebe phonation phone phosphate photo photon php
phrase phy physalis physique phytohormone pian piano pic pick-up picker pickpocket picto picture-uri pie pied pierce
pigeon pika pilaf pile pilea pileus pillage pilotage pilule pimenta pin pin-up pincer ping ping-pong piolet pion pipal
pipe pipeline piper pipette pipit piquant piqué piranha pirate pirates piscine piscivore piste pistes pistil piston
pita pitman pivot pixel pizza pizzeria placard place placement placer plafond plaid plaint plait plan planche planer
planning plant plantain plantation planter plaque plaques plasma plastic plastique plat plateau platitude platypus
plausible playboy playlist playmate plexus pliable plip plot plug-in plugins pluma plumbago plume plural plus
plutonium pneumocytes png pochette podcast podium podzol poinsettia point pointer poison poker polar polarisation
police policy polio politesse polka polkit pollen pollution polo polonaise polonium polyamide polynomial
polysaccharide polyvalence polyvalent pomelo pompier ponce pong pool pop pop-up poppers popping population porc
porcine pore porno porridge port portable portent porter portion portière portrait pose poser poses poseur position
positive positives positron possession possible post post-combustion post-infection postal poster postnatal postulant
pot potable potage potamogale potassium potence potentilla potion pouf poulet pour ppp ppt pptx prairie prater praxis
prednisone prefix prefs premier prep prescience prescription presser pressing pression prestidigitation prestige
primate primates prime primes primeur primitive primitives primordial primordium primula prince principal
printbackground printblankpages printer-name printevenpages printimages printoddpages prise prison privation proactive
probable proc procaryote procession proclamation procrastination procuration procure procurer prodrome produce
production prof profane profaner profession profiler profit profitable profusion prognostic programme programmer
programmes progression progressive projectile projection prolapsus prolongation promenade promotion prompt promptitude
promulgation pronghorn pronunciamento propagation propanol propenal propension proportion propose proposer proposition
propulsion prorogation proscenium prospection prospectus prostate prosthesis prostitution prostration protactinium
protection protestant protestation protester protium protons prototype prototypes protozoa protractile protégé
provenance providence provider province provinces provision provocateur provocation proxy prude prudence prudent prune
précis pseudo pseudocyesis psi psilotaceae psittacosaurus pst psycho psychoses pub pubis public publication puce
pucelle puck pudding pueblos puffin puissance puissant puku pulicaria pull pull-off pulp pulsation puma punch punk
pure purification purifier purpura purée pus pustule putsch puzzle pyjama pyridoxine pyrite pyrogravure pyromorphite
pyrosis pyrrhotite pyruvate python pythonpath pâté qat qcow qtpaths quadrangle quadrant quadrille quagga qualification
qualifier quant quantification quantifier quantisation quantitative quark quart quartet quartile quarto quartz quasar
quasi quaternion quatorze question questionnaires queue quiet quillon quinidine quinine quinone quintal quintessence
quisling quittance quitter quota quotechar quotient race rachis racket racon raconteur radar radial radian radiation
radical radio radiolaria radionavigation radium radius radon raffles rage ragtime raid rail raisin raja ramie
ramification ranch rang ranger rangle rani ranitidine rap raphia rapine rappel rapper rapport rapporteur rapprochement
rapt rar rarebit rat ratafia ratel rater rating ratio ration rationalisation ratite rauvolfia rauwolfia ravage ravine
ravioli rayon razzmatazz rbrace rceil rcv rdbracket rdiff readonly realm realpolitik rebel rebut recharge recharger
recherche recommence reconfiguration reconnaissance reconstruction recontamination reconversion rectangle rectangles
rectification rectifier rectitude recto rectoscope rediffusion redistribution redneck redox redressement redshift ref
ref-counting reflex reflux reforestation reformer refrain refuge refuse regard regex registrationname regret
regrettable rein reindeer relation relative relatives reliant relief religion relish remake remise renaissance rend
rentable rente rep repentance replacement replacer report reportage reportages reporter repos reprise reprises
reprobation reproduction reptile reptiles requiem res resides resources respect respecter respective respiration
ressentiment restaurant restaurateur restitution restriction restrictive resynchronisation retable retard retarder
retire retoucher retransmission returnid revenant revenue revers reversi revolver revue rfloor rhea rheum rhino
rhinovirus rhizobium rhizome rhodium rhododendron rhombus rhythmbox rial ribosomes riches ricin rickshaw ride rider
ridicule rift right-clicking rime ring ringschart riposte ripper risotto risqué rite ritonavir rival rive riverside
rivet rline robe roble robot roc rocaille rock rockstar roentgen rogue roller roman rongeur rongeurs rooibos rookie
root roquette rorqual rose rosette rot rotation rotor rouble rouge rouille rouleau roulette route routes routine
routines roux royal rpm rss rsub rsup rubidium ruby ruc rudbeckia rudd rude rue rugby ruiner rumba rumen ruminant
rumination runabout rune rupture ruse rut rutabaga ruth rutherfordium rw-r réduit régime résumé rôle rôles sabayon
sabbat sabin sable sabot sabotage saboteur sabre sac saccharase saccharide saccharine saccharose sacrifice sacrifices
sage sages saguaro saiga sainfoin saint saintpaulia sakura saké salade salat sale sales salmon salon salutation salve
salvia samara samarium samba sambar same samizdat sampler sanatorium sanction sander sanderling sandgrouse sands sang
sanguine sanicle sanitaire sans sansevieria santolina saprophage sardine sargassum sari sarin sartorius saskatoon
satellite satellites sati satin satire satisfaction saturation sauce saucer saucisson sauna saute sauté sauva savant
savoir-faire savouries saxifrage saxifrages saxophone scan scandium scanner scanning scapula scarabaeus scare scat
scene sceptre schilling schnaps schnitzel schwa science science-fiction sciences scilla scission scooter scopolamine
scopolia score scores scorpions scotch scout scrabble scratch screensaver scribe scribes script scriptforge
scrollkeeper sculpture sda sdb sdbc sdc sdh seal search-tool seaside sec second secret section sed sedum segment
segmentation seiche seigneur seine seize self self-control self-defense self-government seller selva semi senior
sensation sensible sensitive sensor sent sentence sentiment sentimental sep sepia seppuku septentrional sequin sequoia
sera serf serifs sermon serpent sertraline serval servant service services serviette serviettes sessile session set
setminus sezession sftp sgn sha shahada shaker shako shamisen shampooing share shearer sheetname shell shiitake shiksa
shikse shilling shimmy shire shoemaker shooter shophar short showroom shylock siamang siemens sigma signal signaler
signalisation signature signatures signer signet signification significative signifier silage silence silences silene
silex silhouette silicates silicium silicone silique sillage silphium similitude simple simplification simulation sin
singe singer sinus siphon siphonophores sirocco sis sisal sitcom site sites situation six skate skateboard skater ski
skier skua skunks slag slash slave slavey slayer sleuthkit slip slipway slogan sloop-of-war small-caps smartphone
smartphones smb smcp smew smocks smog smoking smuts smyrnium snapshot snorkeling soap sobriquet soccer sociable social
socialisation socket socle soda sodium sodomite sofa soffice softball soirée soixante-neuf sol solarium solidification
solidifier solitaire soliton solitude solmisation solo solstice solstices solubles solution solvable soman somatotype
sombre somite sommelier somnolence somnolent son sonar sondage sonde song sonnet sophistication soprano sorbet sororal
sort sorter sortie sorties sortkeys sortorder sot sou souffle soundtheme soupçon source sourceforge sourcerange
sources soutane souteneur souther souvenir spa spam spamassassin spanner sparkline sparklines spatial speaker
spectacle spectacles spectral spectre spencer spermatophyta spermatophyte spermicide spermicides spermophilus sphagnum
sphincter spice spicule spin-off spiracle spiraea spirochaetes spline sponsor sponsoring spool spores sport sportive
spot sprat spray springbok sprint sprite sqlcommand sqrt squash squat src ssh stabilisation stabiliser stable stables
stack stage stagnation stand standard standardisation staphylococcus star stat statine station stator stature stdout
stegosaurus stein stellarmate stenosis step steppe sterling stern sternum stertor stevedore stickman stigmatisation
stimulant stimulation stimulus stipulation stipules stock stocker stolon stomate stop stopper store str strace
strangulation strategy stratification stratum stratus streptococcus stress strftime striatum strict stridence strident
string stripping striptease stroboscope strontium strophe struct structuration structure structures studio style
styles stylet stylisation suave sub subdivision sublime submenuchar subordination subside subsister subspecies
substance substances substitution substring subterfuge subtrahend subvention subversion succession succinct succulent
sucre sudo sudoku suer suffixes suffrage suffragettes suggestion suicide suit sulfate sultan sumac summon sun sup
super supergrass supernovae supernovas superposition superstition supervision support supporter suppose suppression
sur surcharge surf surface surfaces surfer suricate surplus surprise surprises surtout surveillance sus susceptible
suspect suspend suspension suspicion suture suzerain svc svelte svg swain swap sweater sweeper sweepstake sweet swing
swingball sword sxw sybarite sycamore syd syllabification sylvanite synagogue synchronisation synchronise syncope
synctex syndic syndrome synopsis syphilis sys sysprof-cli system-db systemd systemsettings séance t-shirt tabac
tabasco tabernacle table tableau tablename tables tabouret tabsize tabulation tachistoscope tact tactile tad taffetas
taira takin talapoin talc talent talisman talon talus tamandua tamarin tambour tampon tan tandem tang tangible tank
taper tapis tar taraxacum tard tardigrades tardive targetcell targetrange tarpan tarpon tartan tasse tatie tatou taupe
taxation taxes taxi taxiway taxman taxon tayra tbz techbase technique techniques technologies tee-shirt teff tellico
temp tempera template templatefile temple temples temps tenant tend tendance tendon tennis tenrec tension tentative
tenter terbium tercet terminal terminator terminus termite termites terrain terrarium terrible terrier terry tesla
tessellation test testament tester testudo tet tex text-info textbf textile texture textures thallium thanksgiving
thermocouple thermocouples thermos thermostat thesaurus thiamine thorax thorium thou thread thrips thrombocyte
thrombolyse thrombose thug thuja thulium thumbnail thunbergia thylacine thymidine thymine thymol thymus thyroxine
tibia tic ticket tien tierce tiers tiglon tilde timbale timbales timberland timbre timezone tinamou tinea tinyurl tion
tipi tippy-tap tirade tire tisane titan titre tje tlc tmp toast toboggan toc tocilizumab tofu toilette tolerance
tomahawk tombac tombak tombola tomistoma ton toner tonnage tonne tonsilla tonus toolbox toque tore torero torpedo
torque torr torrent torse torsion tort torture torturer total totaliser totem totipotence touchable touches touché
tour tourniquet tout toward town towner trace tracer traces tract traction tradition train training trait tram tramway
tranche transaction transaminase transcriptase transcription transfiguration transformable transformation transformer
transfusion transistor transit transition translation transmissible transmission transmittance transmutation
transnational transparence transparent transpiration transplantation transport transportation transporter transposable
transposition transposon travail trave traverse tremble trench tresses triage triangle triangles triangulation
tribulation tribunal tribune tricholoma triclosan tricorne tricot tricycle trie trier trike trillion trillium
trilobites trio tripartite tripe triple triptyque trishaw tritoma triton triumvirat trivial troglodyte troglodytes
troll trolley trolleybus trombone trope tropical trot trotter troubadour trouble troubles troupe trousseau true trunks
trust tryptophane tsar tsunami tuatara tuba tube tuber tubes tubocurarine tumbler tumescent tumulus tunicates tunnel
tuple tuples turban turbot turbulence turbulent turpitude turquoise turtlescript tutorials tutu twain tweed twip txt
type typename types typhus typo tyranni tyrannosaurus tyro tzigane tête-à-tête ucb udisks ugli ulna ultraviolet
umbilicus umlaut unau underline underwood uni unification union unique univalent unix uno unoobject unopkg unsigned
uoper upower upto uranium urbanisation ure urgent uri urial urine url usage usages user usermenu usnea usr usurper utf
util utilisable utilisation utilise utilises uuid vacant vaccination vaccine vacuum vade-mecum vagabond vague vaguer
vain valent valet validation valise valorisation valse valve valvule vampire vampires van vanadium vaporiser vaquita
var varech variable variables variance variant variation varies vas vaseline vasodilatation vassal vaudeville veau vec
vedette velours vend vendetta vengeance vent ventilation ventral venue venues verbena verbiage verdict verge verger
verglas vernal vernier veronica versa versification version verso vert vertical vertigo vertu vervet vestibule vestige
via vibraphone vibration vibrio viburnum vice vicugna vie vielle viewtopic vigilance vigilant vignette vignettes villa
village villages vim-latex vinaigrette vinblastine vincristine vinification vint viol viola violation violence violent
violet virago viral virginal virgule virilisation virions viroid virtualisation virtuose virus vis vis-à-vis visa
visage visible vision visitant vista visualisation visé vital vitamine vitrine vitro vivo vnc vnd vocal vocalisation
vocation vodka void voile voilà vol volant volatile volition volt voltage volte-face volume volumes vortex vote voter
votes voyage voyager voyages voyeur vulcanisation wagon wagoner wake wallaby wallpaper walnut wapiti warder wasteland
waterman waters watt web webcam webdav weber week-ends welter welwitschia wester wheeler wheeling whiskey whisky whist
whitehead whodunit wholecolumn wholerow widget widths wifi wight wigwam wiki wikipedia wimp win winch wishbone
wisteria witloof wizardry wolfram wolframite won woodlouse wordbook work workflow workman writer www x-content
x-newtype xdg xdg-utils xeroderma xhtml xiphos xls xlsx xml xmp xps xxx xxxx xxxxx xylophone xylose xyz yacht yachting
yack yak yard yearling yellowcake yelp yen yeoman ylang-ylang yodel yoghourt ytterbium yttrium yuan yyy zapper
zeppelin zidovudine ziggurat zigzag zilch zinc zinnia zip zircon zirconium zombi zona zone zones zoo zoom zoonoses
zooplancton zugzwang zygoma zygote écarté éclair éclat écu église élan élite épée étude événements автомобиль ライト
ﾗｲﾄ
`);
