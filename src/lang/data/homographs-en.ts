// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { wordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = wordList(`
a-z aardvark aavso aba abaca abacá abalone abandon abat-jour abate abater abatis abattis abattoir abaxial abbot abbé
abc abcdef abdication abdomen abdominal aberrance aberrant aberration abhorrence abies abject abjection abjuration
ablation able abnormal abolition abomasum abominable abomination abonnement about above abra abracadabra abrasion
abrogation abrupt abs absence absent absinthe absolute absolutely absorbance absorber absorption abstention abstinence
abstinent abstraction abstruser absurd abulia abundance abundant abuser abyss abyssal acacia academia acajou acanthite
acaricide accede accent accentuation acceptable acceptation access accessibility accessible acciaccatura accident
accidental accipiter acclamation accolade accolades accommodation accord accouchement accoucheur accoucheuse account
accoutrement accrue acculturation accumulation accumulator accursed accusation accuse accuser ace acer acerola
acetabulum acetamide acetone ache aches achillea achiote acidifier acinos acl acme acne acquainted acquis acquisition
acquit acre acromegalia acromion acrylate acrylonitrile actinia actinide actinides actinium action activated
activation active actor actual actualisation actualise acupuncture acute acwp ad-hoc adage adagio adamant adaptable
adaptation adaptative adapter add add-in add-ins addax added addenda addendum addin addition additive address ade
adenina adenocarcinoma adenoid adieu adipose adjacent adjoint adjudication administration admiration admirer
admissible admission admittance admonitory ado adobe adolescence adolescent adonis adopter adoption adorable adoration
adore adorer adroit adsorption adsternal adulation adulterated adventurous adverse advertising advrename aepyornis
aerobic aeromobile aerosol affable affaire affectation affection affectionate affiliation affine affirmation affirming
affliction affluent affluenza afflux affront aficionado afro afropavo after aftershave again agami agapanthus agape
agar-agar agaric agave age agenda agent aggiornamento aggravation aggregate aggressive agile agio agiotage agitation
ago agonizing agora agouti agreement agribusiness agriculture agrimonia agua aide aids aigrette ail aine air airbag
airport ait ajar akonadi ala alameda alar alarmer albacore albedo albite albizzia album albumen albuminoid albuminuria
alcalde alcohol aldol alert alerter aleta alevin alfonsino alga algarroba alias alibi alice alignl alignon alignr
aliment alimentation alizarine alkaloid all alla allegro allele allelomorph alleluia allergia allergies alliance
alligator allocation allopurinol allosaurus allure allusion alluvion allée almost alocasia alone alpaca alpha alphabet
alprazolam also altar alter altercation alternative alternatives althaea altitude alto altocumulus altostratus alumina
aluminium alumna alveolar alyssum amadou amalgamation amanita amaranthus amaretto amargo amarillos amate amateur
amazing amber ambiance ambidexter ambition ambivalence ambivalent ambrosia ambulance ambulant ameba amebiasis amen
americano amiable amiga amigo amine aminotransferase amiodarone amir amitriptyline ammoniac ammonite ammonites
ammonium amnesia amnio amoeba amok amora amortizable amount amour amp ampere amphibia amphioxus amphiprostyle ample
amplifier amplitude ampoule ampère amulet amuse-gueule amusement amuser amusing amygdale amylose anaconda anal analog
analogue analyse analyser analyses analyze anamnesis anamorph ananas anastomose anastrophe anatidae ancestral anchor
ancient and andino androgen androgyne anecdote anemia anemic anemone anew angelica angelical angelus angina angle
angles angora angostura angstrom angular angélique anhinga anil aniline animadversion animal animate animation anime
anisette ankylosaurus ankylose annexe annihilation annona annotation annoy anoa anodont anomalies anomie anonym
anopheles anorak anorexia ansa ante antenna anterior antes anthracite anthrax anthurium anti-aliasing antialias
anticipation anticlinal anticoagulant antidotal antidote antigas antimissile antimonite antimuon antipasto antique
antisocial antitauon antitrust antiviral antivirus antologia antonym anuria anus anxious any apache apanage apart
apartheid apasionado apathetic apatosaurus ape aperçu apex api apiculture aplicado aplomb apnea apocalypse apologia
apologue apostille apostrophe apostrophes app app-cli app-fq app-perl apparent apparition appear appel appellation
applet applicable applicate application application-x-newtype applique appliqué appname appoggiatura apposite
apposition approbation appropriate appropriately approx approximately approximation approximative aproximación apteryx
aptitude aptitudes apéritif aqua aqualung aquarelle aquarium aquavit aquiculture aquilegia arabi arak aralia arame
araneus arational araucaria arbitrage arborescence arboriculture arc arc-boutant arcade arcane arccos arccosh arccot
arccsc arccsch archaebacteria archaeopteryx archeopteryx archer archimandrite archipallium architectural architecture
architeuthis architrave archive archives arcsec arcsech arcsin arcsinh arctan arctanh ardent ardor are area areal
arena areola arete arg argali argent argon argot argument argumentation argus aria arietta arising arista arj arm
armada armadillo armature armilla armistice armoire arnica aroma around arr arrangement arranger arras array arrear
arrive arriver arrives arriviste arrogant arrondissement arroyo arsenal arsenic art artefact arteria arterial
arteriola article articles articulation artifice artificial artisan artiste arum arête ascendance ascendant ascender
ascension ascot ases asocial aspect asphodelaceae aspi aspic aspidistra aspirant aspiration aspirer ass assassin
assembler assembly assertion assessor assignable assignation assigner assimilation assise assistance assistant
assistive associate association assonance assume assurance assure assurer assuring asteraceae astonished astragalus
astral astrantia astringent astrocytes astrometry astronomy asunto async ataxia ate atelier atenolol atlante atlas atm
atomisation atone atril attache attachement attaché attend attendant attention attention-grabbing attestation attire
attitude atto attraction attractive attribute attribution attributive aubade aubergine auburn aucuba audible audience
audio audiovisual audit audition auditor auditoria auditorio auditorium auger augmentation auk aura aureola auricular
aurochs aurora auspice auspices austral auteur author authorized auto auto-commit autobus autochthon autoclave
autocorr autocorrection autogen autogiro automate automatically automobile autostart autotext autotroph autumnal
available aval avalanche avalanches avant avant-garde avarice avatar aventurine avenue aver averse aversion aviation
avirulent avo avocado avoirdupois awesome awk awt axe axes axial axis axolotl axone aye-aye azathioprine azote baba
babesiasis babiroussa babirusa babu baby baby-sitter babysitter baccara bacchante bacillus back backend backer
background backslash backspace backtrace backup backward bacteremia bacteria bacteriemia bacteriophage bad badge
badges badinage baffle bagatelle bagel baguette bah baht bail baiza bak balaclava balance balancer balancing balanidae
bald balise ball ballade ballerina ballet ballista ballistite balloon balustrade bamia ban banal banana band bandage
bandana bandeau bander banderole bandit bang banian bank banking banner banquet banqueter banshee banshie banteng
baobab bar barbarisation barbecue barbet barcarole barcarolle bardo bares barge bargello barges baribal barite barmaid
barman barn baron baroque barosaurus barotolerant barque barracuda barrage barramundi barras barre barricade barrio
barrique barré barycentre barye baryon bas-relief basal basan bascule base baseball baser bash basic basilar basilic
basilica basket basketball basophil basses basso bastille bastion bat batch bate batea bateau bath batholite bathyal
bathyscaphe batiste bato batteries battery baud bavarois baya bazar bazooka bcc bcwp bcws beadle beans bearing beat
beatnik beau bebop becquerel bedel bedlam been beep befallen before beforesheet begin behavior beige beignet belemnite
bell belladonna bellend belles-lettres bellis below beluga belvedere ben benchmark beneath benefactor beneficent benne
benzalkonium benzene benzil benzine berceuse bereavement berg berretta berry berserk berserker best best-seller
bestial bestseller beta betel betta bevor bewildered bezoar bgo bibelot bible biblio bibliophile bibtex bicarbonate
bicolor bicorne biennale biface bifurcation big bigot bike bikini bilateral bilby bile bilimbi bilinear bill billet
billion bimbo bimetal bin binaural bingo binomial binominal binturong binuclear biocenosis biocide bioscience biota
bipartisan bipolar biro birth biscuit bisexual bismuth bison bissextile bistre bistro bit bite bitmap bitten bitter
bitterness bivalves bivariant bizarre bla black blackjack blackleg blanc blanches blank blastula blazer bled blend
bleu blimp blind blindage blini blinken blinking blintz blister blitz blitzkrieg blizzard bloc blockbuster blog blond
bloodbath bloody bloom blooper blot blue blue-chip bluetooth bluff bluffer blush bmp boa boat bob bobcat bobolink
bobsled bobsleigh bobtail bocal bocce boccia bock bode bodega bodhisattva body body-building bodyboard bodybuilder
bodybuilding bog bogie bogue bogues boiler bola bold boletus bolide bollard bombardier bombe bomber bonbon bond
bondage bone bonehead bongo bonhomie bonito bonnet bonobo bonus book bookmaker boolean boombox boomer boomerang
booster boot bop boper bordello bordure bore boreal boreal-nemoral boreonemoral born bornite boroughs borsch borzoi
bosons bot both botter bouba boucle bouclé boudoir bougie bouilloire bouillon boule boules boulevard bouquet bourdon
bourgeois bourgeoisie bourse bout boutique boutonnière bowling bowls bowman box boxer boy boycotter bozzetto bpi bps
brace bracelet brachial brackets braided braille braise branch-and-bound branchage branches branchia branchiopoda
branding brandy branta bras brasier brasserie bratwurst brave braver bravo bravura brazier break breakable breakout
breccia breve brevet bribe bric-a-brac bric-à-brac bricolage bride bridge brigadier brigand brigantine brilliance brio
briquet briquette brisure broadcast brochette brochure brochures brome bronco bronze bronzer brouhaha browning browser
bruit brume brushing brusque brut brutal brute bryophyte bubo buccal bucerotidae budgerigar budget buffer buffet
bufflehead bufo bug buggy bugle build builder bulla bulldog bulldozer buller bulletin bullying bum bungalow bunker
bunt bureau burette burettes burkini burnous burnside burqa burrito burro bus business businessman but butanol
butanone butat buteo butler butte butter button butut buzzword byssus byte bzip cabal cabala cabana cabaret cabbala
caber cabinet cable cables cabriolet cacao cachalot cachaça cache cachet cachexia cacique cad cadastre cadaverous
caddie caddy cade cadence cadenza cadet cadmium cadre cadres cafeteria cafetière caftan café cage cagoule caimito
caisson cake calamine calamitous calamus calandria calc calceolaria calciner calcium calculable caldera calendar
calendula calibration calibre californium calla calligra calligrawords calliope calmer calorie calotte calque calques
caltha calumet calumnia calypso cam camail camaraderie cambial came camelia camellia camembert camera cameraman
camerlengo camion camisole camo camouflage camp campanile campanula camper campus can canal canalisation canapé canard
cancellate cancer candela candelabrum candidate candidature cane canga canicule canine canna cannabis cannelure canola
canon canonisation cantabile cantaloup cantata canto canton cantor canvasback canvascolor canvassize canyon caoutchouc
cap capable capacitor capacity cape capelan capibara capisce capita capital capitalisation capitel capitular
capitulation capo capon capot cappella capplet cappuccino capriccio caprice capsella capsicum capsule caption captor
capture capturer captures capybara car caracal caracul carafe carambola caramel carapace carat caravan carbamide
carbinol carbonado carborundum carcajou carcass carcinoma card cardan carder cardigan cardinal cardiovascular
cardioversion careful caresser cargo caribou caricature caries carillon carina carlines carnage carnal carnauba
carnivora carnivore carnivores carrao carrel carrousel cartel carter cartilage carton cartoon cartouche cartouches
carven casbah cascabel cascade cascarilla case casesensitive cash casino caspases casserole cassette cassia cassino
cassis cast castor castration castrato casual cat catafalque catalogue catalogues catalyse catalyser catamenia
catastrophe catastrophes catatonia catch catcher catena catgut catharsis caudal caudillo causal causation cause causer
causes causing caution cavalier cavalla cave caviar cañon cbr cbz cdrom cecropia ceftriaxone ceibo ceiling celebrated
celecoxib celestial cell cella cellulite cembalo cementite cenote censorship censurable censure cent centers centime
central centralisation centralize centre centres centrifuge centrosome cep cerastes cerberus cereal cerebral cerise
certain certainly certification certifier certitude cerumen cerussite ces cession cestoda cestode cestodes cha-cha-cha
chabazite chador chaga chagrin chair chaise chalazion chalcocite chalcopyrite chalcosine chalet chamois champ
champagne champignon champion chance chancel chances chancre chandelier change changed changer changes chanoyu chanson
chansonnier chant chanter chanterelle chanteuse chaos chaotic chaparral chapati chape chapeau chaperon char chara
character charade charbonnier charcode charcuterie charge charger charges chariot charitable charlatan charmer chart
charter chartname chassis chat chauffeur check check-in check-out check-up checkers checksum cheddar cheeky chef chela
chemise chenille cheque chevalier chevrotain chewing-gum chez chi chiasma chic chicle chiffon chignon chile chili
chimaera chimera china chinchilla chinchona chine chinois chinook chinos chip chiton chloasma chlorhexidine chloroform
chloroquine chlorpromazine chmod choanocyte choc chocalho chocolate chocolatier choir chon chondrite choose choral
chorizo chose chou chr christ chromatophil chrome chromophil chromosomal chufa chum chunga churro chute chutney
ciabatta ciao cicadidae cicala cicatrice cicatrices cicisbeo ciconiidae cigarette cigarettes cigarillo cilantro
cinchona cinecamera cinema cineraria circa circle circuit circular circulation circus cire cirque cirrocumulus
cirrostratus cirrus ciré cis cisco cisterna cistron citation citron citrus city cive civil civilisation clades
clairvoyance clamor clan clap claque clarification clarifier class classification classifier classpath clause clauses
claves clavier claxon clay clear clef clergyman clever cliché click client clientèle climax clinker clip clipart
clipper clique cliques clitoris cloaca cloche clock cloisonné clon clone clonidine clostridia clostridium clothing
cloud clown club cmake cmd coach coadjutor coagulation coalescence coalescer coalition coati coax coaxial cobalt
cobitidae cobra coca cocci coccus coccyx cochito cockatiel cocker cocktail coco cocobolo coda code codec coder codex
codifier coefficient coexistence cogitation cognac cognoscible cohabitation coherent coiffeur coiffeuse coiffure coin
coincide cojones coke col cola cold cole coleslaw coleus colitis collaboration collage collar collection collective
collectively collectivisation collet collier collision collocation collusion colobus colocation cologne colon colonial
colonies colonisation coloniser colonnade color colorant coloration colossal colostrum colour colporteur coltan
columbine columbite column columnist colza coma combat combative combi combinable combinate combination combine
combiner combo combustible combustibles combustion come comer comestible comestibles comfort comic comical comma
comma-separated command commandant commander commando commence commencement commendable comment commentate commenter
commerce commercial commercialisation commissariat commission commit commode common commotion commune communication
communion communique communiqué community commutable commuter comp compact compacta comparable compare compassion
compatible compendium compensate compensation compere compilate compilation compiler complaisance complaisant complete
completeness complexes complexion complicate complication complies component compose composer composite composition
compositor compost composure compote comprador comprehender compression compressor comprise comprises compromise
computer compère con concede conceivable concentration concept conception conceptual concerning concert concertation
concertina concertino concerto concession concierge conciliation concision conclude conclusion concomitant concordance
concordat concours concubine concupiscence concurrence concurrent condensation condenser condition condom condors
conduce conduction conductor conduit cone conf confession confidently config configurable configurate configuration
configure confine confinement confirmation confiscation confiture conflagration confluence confluent confrontation
confused confusion conga conger congestion congruence conjectural conjecture conjoining conjoint conjugate connected
connecter connection connexion connotation conquistador conscience conscription consecutive conservation conserve
considerable considerate consigner consistant consistent consolation console consolidation consomme consommé
consortium const constant constantan constellation consternation constipation constituent constitution construction
constructor consultant consultation consulter consume consumer contact contagion container contains contamination
contemplation contemplative contemporary contemptible contender content contestation contester context contextual
continent continental contingent continua continuant continuation continue continues continuo continuous conto contour
contra contraception contradiction contralto contravention contretemps contribution control controlable controller
controlname controvertible contusion conurbation convalescents convenient convent convention converge convergence
conversation converser conversion converter convertible conviction convivial convocation cook cookie cookies cool
coolie coordinate coordination copeck copier copies copious copto copula copular copulation copyleft copyright
coquelicot coquet coquille coquina coral cordial cordite core coreopsis corium corner cornet cornetto cornice corniche
cornichon cornucopia corona coronavirus coronilla corporal corporation corps corpulence corpulent corpus corral
correct correction correctly corrector correlate correspond correspondent corrida corridor corroboration corruptible
corruption corruptor corsage corset cortex cortisol cortisone cortège coryza cos cosh cosigner cosmopolite cosmos cost
costa costal costume costumes cot coterie coth cotinga cottage cotyledon couches cougar coulisse couloir coulomb
coumarone count counter country coup couple coupler couples coupon coupé courage courbaril courgette course courses
court courtesy courtier cousin couture couturier couverture covalent covariance cover coveted coville cowardly
cowberry cowboy coxa coyote cozy cpp crack crampon craps crapula crash crawl crayon crc create creche creches credenza
credo cree crema crepe crepuscular crescendo cresol cresson crevasse crib cribbage crier crime criminal crinoline
crises crisis critique critiques crochet crocodile croissant cron crontab crooner cross-country crosswire crotalus
croton crown crucial crucifix crucifixion crude crudum cruel cruiser crumpet crus crux cryolite crypto cryptophytes
crèche crêpe csc csch cstyle csub csup csv ctenophora ctg cube cubitus cucurbitaceae cuesta cuisine cuisse cul
cul-de-sac culotte culpa culpable cultivable cultivar cultural culture cultures cumin cumulative cumulonimbus cumulus
cunnilingus cupola cur curare cure curie curio curium curling current curricula curriculum curry cursive cursor
cursory curve cuspidor custodia customary customize custos cute cuvette cyan cyanobacteria cyanophyta cyborg cyclamen
cycle cycles cyclone cyclopes cymatium cynical cytidine cytokines cytomegalovirus cytosine czar dachshund dactylorhiza
dad dada dado daemon dahlia daikon daily dais dale dame damnation damned dana dancing dandy danger dank danseur
danseuse daphnia dare darling dash dasher dat data database datable dataset datavalue date dateformat dater datetime
datum datura daughter dauphin day dbf dbus dbus-daemon dconf dconf-editor dddot ddot dead deadly deal dean deb debacle
debate debater debug debugger debutante deca decade decalcomania decanter decent decibel decide decimal deck declare
decrescendo dedicate deducible deesser def default defeated defect defended defender deficit define definite
degradation degree dejected delavirdine delimiter delinquent delivery dell delphinium delta deltacoronavirus deluxe
demander deme demi demi-monde demo democratisation demoiselle den dendrites dengue denial denim denominate dense dent
dental dentifrice dentine denture dependable dependance depending deplorable derby derecho deregulation derivate
dermatitis derrière des descend descendance descendant descender describe description descriptive deserted design
designer designmode desired desktop desperado despicable despondent desquamation dessert destination destinationcell
destrier destroyer destructible destruction destructive destructor detect detective detector detente deter
determinable determinate determine detestable detractor detritus deutschemark dev developer developing development
development-tools devhelp device devise devises devlist devolve dextrose dhole diabetes diablerie diablo diagnose
diagnostic diagonal diagrammi dialog dialogue dialogues dialyse diam diapason diapositive diapositives diatomite
diatribe diazepam dicamptodon dice dick dicker dico dict dictatorial dictionary didn die dies diesel diff difficile
diffraction difftar diffuser diffusion digit digital digitate digression dik-diks dilapidation dilatation dilater
dilemma dilettante diligence diligent diluvial dime dimenhydrinate dimension dimensional diminuendo diminution dinar
dine dinette dinghy dingle dingo diocese diode diol diorama diploma diplomate dipsomania dir dire direct direction
directive directives director directory directsql dirham dirigible dirty dis disbelieving disciple discipline disco
discothèque discount discrimination discussion disgraceful disguised disgusting disinfectant disk dislike disorderly
disparate dispense dispenser dispersion display displayvalue dispose disposer disposition disproportional dispute
disruptor dissatisfied dissertation dissidence dissident dissimilation dissimilitude dissimulation dissociation
dissolution dissolver dissonant dissuasion distal distance distances distant distillation distiller distinct
distinction distingue distinguished distraction distrait distraught distribution district dit dita dithering div diva
divan divergence divergent divers diversification diversion divertimento divertissement divide divination division
divisional divisor divorce divorcé djellaba djinn dlg doc docile docker doctor doctrine docufiction document
documental documentation documentfoundation docx dodo doer does dogma doit dole doline doll dollar dolman dolmen
dolomite dolor dolphin dom domestic domestication domestique domicile dominance dominant domination domino don
donation done donjon donnée donut doodle dopamine dopant doping dor dormition dorsal dosage dose dossier dot dote
dotlock douane double doubler doubles douche doula dove down download doxycycline doxygen doyen doyenne doze dpi drag
drag-and-drop dragon drainage drainer drake drama dramatisation dramaturge dramaturges drawing dreamworld dresser
dressing drew dribbling drift drive drive-through drive-thru driver drogue drogues dromedary drop drosophila drum
drunkard drupe dry dryness dual dude due duel duff dugong dulcimer dulcinea dull dulse duma dummy dump dune duo duomo
dupe duper duplex duplicate duplication duplicity dura durable duramen dure durian durion duster duvet dux dvi dying
dynamic dyspnea dysprosium début décalage décor démarche démodé dénouement département déshabillé détente e-mail each
ear early easily eastwards easy eau ebook echidna echinacea echo echt eclipse eco ecru ecstasy edelweiss edema edgy
edible editable editing editor editor-colors editorconfig editorial edu efface effacement effect effective efferent
efficient efflorescence effluent effort effraction effusion ego egocentrism eider einsteinium eis elaborate eldorado
ele electron electrophorus electroshock electrum elegant elemental elements elevate elf elfin eliminate elite elixir
elk ellipse ellipses ellipsoid eloquent else eluvial elves emacs email embarcadère embargo embonpoint embouchure
embourgeoisement embrasure embrocation eme emesis emigre eminent emir emission emoji emoticon emotion emotional
empanada empennage emph empire emplacement employer emporium empty emu enabled-extensions enables enantiomer
enantiomorph enceinte enchant enchanter encirclement encoder encoding encore encouragement enculturation end endive
endless endo endodermal endodontia endogen endolaryngeal endonasal endoneural endoparasite endotherm endotracheal
endurance ene enema enflurane engagement engineer engines enigma enjambement ennui ensemble ensembles ensilage entente
enteral enteritis entertaining entirely entourage entrain entrance entrant entrecôte entremets entrepreneur entrepôt
entry entrée env envelope envelopes envier envious environ environment envoi enzyme enzymes eog eog-plugins epexegesis
ephedra epidemia epidermal epiphany epiphora epiphyllum epiploon epistaxis episteme epistrophe epitome epochal epos
epsilon equatorial era erbium erect ergo ergot ergänzungsschulen eri erica ern erodium eros err errata erratum error
ersatz esca escalade escalator escalope escapade escape escargot escudo ese espadrilles espalier especial especially
esplanade esports espresso esprit essence essential est established estado estaminet estate estimation estival
estivation estradiol estragon estrone etc etcetera eth ethernet etnologia eubacteria eubacterium eucalyptus eucaryote
euglenoid eukaryota euphorbia euphoria euro europium event eventual evince evitable evolution evolution-ews
evolution-mapi ex-libris exabyte exacerbation exact exacta exaction exactitude exaltation examine examiner example
exbibyte excavation excellent excelsior exception excessive excision excitation exciter exclamation exclave excluding
exclusion exclusive excommunication excursion excursus excuse excuses execrable execute executive executor exemplar
exemplification exemption exergue exfoliation exhalation exhaustive exhilarant exhortation exhumation exigence
exigences exigent existence existent existing exists exit exon exorbitant exp expansible expansion expectorant
expectoration experimental expert expertise expiation expiration expire explicable explication exploit exploitation
exploiter exploration explore explorer explosion exponentiation export exportation exporter expose exposer exposition
exposé expr express expression expulsion expurgation ext extender extensible extension exterior extermination extern
external externalisation extinction extirpation extra extraction extralegal extrarenal extrasystole extravagant
extraversion extrema extreme extrusion exultation eyetracker fable fabrication face facer facet facette facial facile
facsimile fact faction factor factorial factorisation factorizable factorof factory factotum factual facultative fad
fade fader fado fagot fagotto faille fair fairy fake fakir falafel falconer fallen fallout falls false falsifiable
falsification falsifier fame familial familiar famine fan fanciful fandango fanfare fantasia fantasy far farad faraday
farce fard fare farewell farfara farina faro farrago farro fart fascia fasciculus fascination fashion fast fast-food
fastball fasten fat fatal fate fathom fatigue faubourg fauces fault fauna fauteuil faux favipiravir favor favorable
favorite favorite-apps favorites fax façade fdb features fecal fecal-oral fecaloma federal feed feedback feeling
feijoa fellation fellow fender fentanyl feria fermata ferment fermentation fermenter fermions fermium fern ferry
ferry-boat fertile ferula fervent fervor fesse fest fester festival fetal fetid fett fetter feudal few fez fezes
fiacre fiancé fiasco fiat fibre fibrose fibula fichu fiction ficus fiddle fido fief field fiesta fifty-fifty fig
figurativ figure figures figurine filatelia file filename filer filesystem filet filial film filter filterformula
filtername filteroptions filterscope filthy filtrate fin final finance financier find fine finesse finite finitude
fink finocchio fiord firefox firewall firman firmware first firstdayofweek firstweekofyear fisc fiscal fish fissile
fission fissure fit fitness five fix fixation fixer fjord flag flagellation flageolet flagrant flagstaff flambeau
flamboyant flamenco flan flange flap flash flashcard flatpak flatting flatulence fletcher flexible flimsy flint flip
flipper flirt float flog floor floppy flora floral floriculture florin floss flowcode fluctuation fluorine fluorite
flute fluvial flux fluxion flèche focal focalisation focus foehn fohn folder foldername folding folio folk follow-up
following fomenter fomite fomites fond fondu font fontanelle fontconfig foo foo-commander foolish foot football fopen
for fora forage forall foram foramen force forcer forces foregrounding forehand forfeit forge forger form formal
formalisation formant format format-security formation formdocument former formidable formol formula formulation
fornication forsaken fort fortification fortifier fortunate fortune forum forward fossa fosse fossil fossilisation
foster foulard fouler found four fowler fox foxberry foxtrot foyer frac fracking fraction fracture fragile fragment
fragmentation fragmenter fragrance framboesia frame framework franc franchise francium franco francophone frangible
frangipani frankfurter frankly frappe frappes fraternal fraternisation fratricide freedb freedesktop freelancer
freeman freezer freezing frenzy frequency fresco fret friable fricative friction fries frijol frisson frit frittata
frivol frogr from front frontal fronton frost fructose frugal frugality fruit fruitier frustration fstab ftp fuchsia
fugue fuji full fulmar fulminant fumble fume fumigar function functional fundamental funeral fungi funicular funk fur
furane furfural furioso furor fursona fusain fusible fusil fusilier fusillade fusion future futures fête gab gabardine
gable gadget gadiformes gadolinite gadolinium gaffe gag gage gaillardia gain gala galactose galago galaxies galbanum
gale galea galet galette galimatias galleria gallery gallina gallinule gallium gallon gamba gambit gambo gamin gamma
gammacoronavirus gamut gang ganglio gangster gangue gar garage garbanzo garganey garniture garras garrote gas gasear
gastralgia gastroenteritis gastrointestinal gastronome gate gateway gauche gaucherie gaucho gaultheria gaur gavage
gavial gay gaze gazebo gazelles gazette gcc gcd gdb gdm gdrive gedit gedit-plugins gegenschein geisha gel gelato gelt
gemsbok gen gendarme gendarmerie gene genera general generalissimo generate genial genitor genre genres gentianella
gentile gentry geografia geometria geothermal geq gerbera gerbille gerbilles gerbillinae germanium germinal
germination gestation gesticulation get geta gettext ghee ghost-writer ghostwriter gib gibbon gibibyte gif giga
gigabit gigabyte gigahertz gigantesque gigue gilet gilt gimp gin gingko ginkgo ginseng gio girasol girl giro gis git
give glabels glacial glaciation glacé glamor gland glissade glitch global globalisation globe globe-trotter globules
glockenspiel glorification gloriosa gloss glutamate gluten glycin glycol gmail gmi gmina gnathostomata gnc-fq-update
gnetum gnome gnome-boxes gnome-commander gnome-docs gnome-games gnome-i gnome-kiosk gnome-mimeapps gnome-session
gnome-shell gnome-terminal gnu gnucash gnucash-cli gnudb gnumeric gnupg goal gobbledygook gobelin godet goethite
goitre golden golf golgotha goliath gondola gong gonna gonorrea gonzo goodwill google goon gorge gorilla goto gotta
gouda goudron goulash gourde gourmand gourmandise gourmet goutte gov gox goy gpasm gpg graben grace gracious gradation
grade gradient gradual graduation graf graffiti graffito grain gram grammatical gramme gramophone gran granadilla
grand grandeur grandiose grange granular granulocytes granuloma graph graphical graphite gratify gratis grave graver
graviola gravitation gravure gray green greenwashing greenway gremlin grenade grenadier grep grey grief griffon grill
grillage grillroom grilo grimace gringo gripe grippe grizzly grotesque grotesquerie grotto grouper groupware groves
growth grub grue grunge gsettings gstreamer gtk guacharo guanaco guanine guano guanosine guarded guardrail guereza
guest gui guidance guide guider guides guidon guillemet guillotine guise gujarati guppy guru gusto gut guttural
gwenview gym gyros gyroscope gzip gîte habilitation habit habitable habitant habitat habitation habitual habitude
habitué hachures hacienda hacker hadal hadith hafnium haggard haha hajj hakea haler half halibut halite halitosis hall
hallah hallucination hallux halo halobacteria haloperidol halophil halt halter hamburger hamster handicap handover
handshake handy hangar hangi hanja hapax hara-kiri harakiri harangue hard hardware harem haricot harmless harmonica
harmonious harmonisation harmonium harper hart has has-been hash hashish haskell haste hasten hat hat-trick hatchback
hate hausen hauteur have haver havoc hay hazy headbanger header heading headless heap heartfelt heat-resistant
heatproof heckelphone heckler hectolitre hei height heil helianthemum helianthus helix hell heller hello help
hemangioma hematoma heme hemeralopia hemiplegia hence henry hepatite hepatitis her herb herbicide herbivore herder
herein hermaphrodite herpes hertz hesitant het hetero heterodyn heterosexism heterosexual heterotroph hex hexadecimal
hexagonal hi-fi hiatus hibernal hickory hidden hidebots high-pitched hillbilly hindered hinterland hip hippie
hippocampus hippopotamus hippy hipster hirsute history histrion hitcher hoatzin hoax hob hobby hobgoblin hobo hoc
hockey hold holland holmium holomorph holotype home homeless homeobox homepage homo homolog homologue homonym
homophile homosexual honey honor honorable hook hooligan hop hope horde horizon horizontal hormone horrible horror
hors hortensias horticulture hospital hospitalisation host hostess hostile hostname hotel house houseman hovercraft
how hoy htm html http hudud huihui hum human humanity humble humectant humeral humidifier humiliation humor humorous
humour humus hundred hunspell hurdler hurler husky hyacinthoides hyaena hyaluronidase hydrant hydrocephalus
hydrochloride hydrolyse hydromel hydrophile hydrops hydroxychloroquine hydroxyzine hydrozoa hymen hyoscine hyper
hyperbole hyperlink hypermedia hypertension hypocrite hypoderm ibex ibid ibidem ibis ible iceberg icon icterus ictus
idea ideal idem identification identifier identikit ideologia idiot igloo iglu ignitor ignorance ignorant ignore
iguana ilang-ilang illegal illegitimate illogical illumination illusion illustrate illustration image images
imaginable imaginary imagination imagine imaging imam imbrication imbroglio imidazole imipramine imitation immanence
immanent immature immense immersion immigrants immigration imminent immobile immobilisation immoderate immoral
immunisation immunogen impact impair impala impartial impasse impassible impatience impatient impede impeded
impenetrable imperfection imperial impermanence impermeable impertinent imperturbable implacable implantation
implementation implication implicit implies impolite import importance important importation importer impose
imposition impossible impostor impractical impresario impression imprimatur improbable impromptu improvisation
improviser imprudence impudence impudent impulsion impure imputable inaccessible inaction inactive inanimate
inattention inaudible inaugural inauguration inborn incalculable incandescent incantation incapable incarnation
inceptive incertitude inch incidence incident incipient incision incisive incitation inciter incivil incline include
inclusion inclusive incognito incombustible incomparable incompatible incomplete inconsolable incontestable
incontrovertible incorporate incorporation incorrect increase increment incremental incubation inculcation incunable
incus indene indent indent-width indentation indestructible index indexation indicate indication indifference
indifferent indigen indigent indigestion indignation indigo indirect indiserver indispensable indisputable indium
individual individuate indivisible indocile indole indolence indolent indri inductance induction inductor indulgent
industrial industrialisation ineffable ineffectual ineluctable inessential inestimable inevitable inexact inexactitude
inexorable inexplicable inexpugnable inf infantile infantry infatuation infaust infect infection inference inferior
infernal inferno inferomedial infestation infiltration infinite infirm inflammable inflammasome inflammation inflation
inflexible inflexion infliximab inflorescence influence influencer influences influenza info infomercial informal
informant information informatisation informer infotainment infra infraction infraorbital infrastructure ingestion
ingle ingratitude inhabitable inhalation inhaler inhibition inhuman init initial initialisation initiation initiative
injection injure injury injustice inline inner inning innocent innovation innumerable inoculation inode input
input-sources inputstr inquietude inscription insecticide insensible inseparable insert insertion inside insignia
insinuation insistent insolation insolence insolent insoluble insolvent insomnia insouciant inspection inspector
inspiration inspirer install installation installer instance instances instant instar instead instigation instinct
institución institution instruction instrument instrumental insubordination insular insult insuperable insurrection
int intact intaglio intangible integer integral integrate intellect intelligence intelligent intelligentsia intense
intensifier intension intention interaction interactive interatrial intercalation interceder intercepter interception
interchondral interdiction interface interfaces interfere interferon interim interior interjection interlocutor
intermezzo interminable intermission intermittence intern international internationalisation internet internetdistlrn
interphone interprete interrogation interruption intersection intersexual interspecies interspinal interval intervalli
intervention interview intestinal intifada intime intimidation intolerant intonation intoxication intrabronchial
intradermal intralaryngeal intramural intranasal intranatal intranet intraneural intraspinal intratracheal intravital
intravitreal intrigue intriguer intro introduce introduction introductive introductory intron introspection
introverted intrusion intubation intuition intuitive invalid invariable invariant invasion invasive invention inventor
inverse inversion inverter investigation investiture invidia invincible invisible invitation invite inviter invocation
invulnerable ionisation iota ipsilateral irascible irc ire iridescent iridium iris iron irradiation irrational
irrefutable irregular irrelevant irrespirable irritable irritation irruption islam iso isobar isochor isohypse
isolation isomer isopropanol isoproterenol isotherm isotopes issue issues ist italic item its itu iva jabiru jabot
jacaranda jack jacuzzi jade jaguar jaguarundi jailbreak jalousie jam jambon jamboree jar jargon jarl java javascript
javasettings jaws jazz jazzman jean jeep jefe jenny jersey jet jeton jihad jim jingle jinn job jobber jockey jockstrap
jogger jogging joint jokers jolly jongleur joule joules journal jovial joystick jpeg jpg ju-jitsu judas judicial
jujitsu jukebox jument jumpy junco jungle junior junkie junky junta junto jurisprudence juror jury just justice
justifiably justification jute jutting juvenile kaddressbook kafir kaki kala-azar kamikaze kanji kaolin kaon kapok
kappa kappname karakul kasbah katakana kate kateconfig katepart kauri kava kayak kbps kcharselect kde kde-frameworks
kdegames kdemail kdesu kdevelop kea kebab keeper keepsake keloidal kelvin kenaf kernel kerning kerosene kerygma
ketchup kettle key keyboard keycode keymap keywords kfontview kget kgpg khan khat khelpcenter khi khmer kiang kibibyte
kickoff kidnapping kieselguhr kile killer killing kilo kilobases kilobit kilobyte kilocalorie kilogramme kilohertz
kilovolt kilowatt kind kingpin kinkajou kipper kismet kit kiteboarder kitesurf kitsch kitten kivi kiwi klatsch klaxon
kmahjongg kmail kmix kmy kmymoney knack knapper knickerbockers knickers knights kniphofia knock-out knowledge koala
kob kola kompare konqueror konsole kookaburra kopeck kopek korganizer kos krbookmarks kris krunner krusader
krusader-devel krusader-git krusaderrc krusaderui krypton kstars kstars-devel ksyntaxhighlighter ktechlab ktimer
ktuberling kturtle kudzu kumis kumquat kupfer kwacha kwallet kwalletmanager kwin kwrite kxmlgui kxstitch kylix kämmen
lab label labia labial labile labor laboratorio labour labourer laburnum lac lacrimal lacrymal lactase lactation
lactose lacuna laddie laden ladino lag lager laguna laid laine laissa laissez-faire laitance laiton lakh lama lamb
lambda lambert lame lamella lamentable lamer lamia lamina lamivudine lamé lance lancer lances landau langle langouste
langoustine language lantana lanthanide lanugo lapidation lapin lapis-lazuli laptop lard large largesse larva larynx
lasagna lasagne laser lass lassie lassitude lasso last lat late latent later lateral latex latin latitude latitudinal
latria latte lattice laudable laudanum laurel lava lavage lave laver lawmaking lawrencium laws lax layout lazar lazuli
lazy lbrace lceil lcm ldap ldif lea leader leadership leading learn lease leasing lebensraum lector lecture lectures
led lee leech leer left legal legate legato legend leger legging leggings legible legionella legume legumes lei leipoa
leitmotiv lel lemma lemming lemmings lend-lease length lenient lens lent lento leontopodium lepra leq lessor lest
lethal lets letter leu leucocyte leucopenia leucoplasia levain levant lever levodopa lewd lexical ley lfloor lha
liaison liar lib libera liberal libido liblouis libra libraries library libre libreoffice libretto libvirt libwacom
licence licences license lichi licorne lidar lido lie lief liege lien lieutenant life lift ligature light lignite like
lilypond limaçon limbo lime limit limitation limitative limiter limo limonite limousine limpkin lin line lineal linear
linebacker lingerie lingua lingual linguine linguini liniment link linkend linkendnewpara linker linkmid linkstart
linkup lino linoleum linotype lintel linux linuxswap lion lipide lipoma lipophile liqueur liquidation liquor lira lisp
list listen listener lister lit litchi lite literal lithium lithops litoral litotes litre littoral live livelihood
llama llanero lline load loathsome lobby lobe lobularia local localdatetime localhost localisation localize locate
location lockdown locker locking locks loco locomotion locomotive locomotor loculus locution lode log loganberry loge
loggia login login-screen logo logotype loin loir long long-playing long-winded longhorn longitude longitudes
longitudinal longueur look lookahead lookbehind loop lopinavir lord lose lost lot lota lotta lotto lotus louche loupe
lout louvar low lowest lox loxia loyal lshw lspci lsub lsup luce lucene lucerne lucifer lucre lues luge lumbago lumbar
lumen luminaire luminance lumpen luna lunar lunch lunette lunettes lunula lupa lupin lurker lustre lutefisk luv lux
luxation luxuriance luxuriant lycanthrope lychee lycée lymphadenoid lymphocyte lymphocytes lynx lyophilisation lysine
lysozyme lyxpipe lzma mac macabre macadamia macaron macchia mach machete machination machine machines machismo macho
mack macro macule madame mademoiselle madhouse madonna maestro mafia mag magazine mage magenta magic magistrature
maglev magnanimous magnate magnesia magnetite magnifico magnitude magnitudes maguey maharaja maharajah mahjong
maidenhead maigre mail mailing-list maillot main mainframe maintenance maiolica maja major majuscule majuscules make
mala maladies maladroit malaise malanga male maleo mallard malleable mallet malleus malt malto maltose malum malus
malversation mama mamillar mamilliform mamma mammalia mamoncillo man manage management manager manchette mandarin
mandate mandoline mandril mandrill mane manga manganese mange manger mangle mango mangrove mania manicure manifest
manifestation manifesto manilla manioc manipulation mankind manna mannequin manner mannitol manque manqué manta mantel
manticore mantis mantissa manual manul manumission many manège manœuvre map maquette mar mara marabout maraca marasca
maraschino marathon marcel marcher marches mare margarine margay margin-left marginal marginalisation marguerite
marihuana marijuana marimba marina marinade marine mariner maritime market markhor markka markup marmoset marque
marqueterie marquis marsh marsupial marsupialia martial martinet martyr masculine masculinisation mason masque masques
massa massacre masses massicot massif massively master mastic mastication mastocyte masturbation mat mata matador
match mate mate-desktop mate-power-preferences mate-screensaver mate-screensaver-preferences mate-screenshot
mate-terminal materia material math matin matinal matinée mato matrilineal matrilinear matrix matto matutinal matza
maté mauve maw mawkish max maximal maximisation maximum maxrows maxwell may mayflower mayo mayonnaise mayor mañana
mbox mcg mean mecha media medial median medico medieval mediocre meditation medium medley medrese medusa meeting
megabit megabyte megahertz megaohm melaena melange melanoma melasma meld melena melilotus melissa mellitus melon mem
membrane membranophone memento memo memorable memorandum menace menhir meninges meniscus meno menstrual menstruation
mensurable ment mental mention mentor menu menu-driven menubar menuheader menuitem menus mercantile merchandising
mergetool meridional meriting merlin merriment mesa mescal mescaline mesquite mess message messages messenger mestiza
mestizo met meta metacarpal metadata metafile metainfo metal metasequoia meteorite meteorologia meter method metro
mezcal mezzaluna mezzanine mezzo miaou miasma mica miconazole micro microbar microbe microbes microcephalus microchip
microcode micron microphone microphones microscope microsomia mien mies migraine migrant migration mikado mike mil
mild milder mile milestone milieu militance militant militarisation milium milkshake mille-feuille millet milliampere
milliard millilitre million millivolt mills milo mime mimeapps mimosa min mince minder mine miner mineral minestrone
mini miniature miniatures miniaturisation minibar minima minimal minimise minimize minimum miniscule minium
minocycline minor minoxidil minstrel minstrelsy minter minus minuscule minuscules minute minutes miracle mirasol mire
miro misanthrope miscellanea miserable misil missal missend missile mission missive mister mite mitigation
mitrailleuse mitre mitten mix mixer mkdir mline mnt moa mobbing mobil mobilisation moc mocassin mod modal mode modeler
modeline modelines modem modern modernisation modifiable modification modifier modify modiste modular module modules
modulo moissanite mol molar mole molecular molle molly moment momentane monal money monitor mono monochrome monocle
monoclonal monocycle monocytes monogamia monologue monomania monomer monopole monopolisation monosaccharide monospace
monotone monovalent mons monsieur montage monte monticule monument monumental moody moon mooneye mora moral morbid
mordant more morello morgue morion morose morphine morphing mort mortal morula mosquito mot motd mote motel motif
motion motivation motor motorboat motorisation motto moue mouflon moujik moulage moulin moult mount mouse mousepad
mousse moustache mouton move mover mph msec msg msgbox msgfmt msgid msize mtp mts mucosa mucus muezzin muffin
mujahidin mulatto mule mullah multi multicellular multicolor multimedia multimodal multinational multiple multiples
multiplet multiplexor multiplication multiplicative multiplier multiprocessing multitude multitudes mummia munition
muon mura murine muscle muscular musculature museo musette music musical muss must muster muta mutable mutagen mutant
mutation mutt mutter muzhik myadestes myapplication mycetozoa mycobacterium mydatabase myocyte myope myriapoda
myrmidon mystique mâche ménage métier n-archivemailagent naan nabla nacho nacre nada nadir nag nah naif naja naloxone
name nana nandu nanna nano nanotube nappe narcissus nard narrow narthecium nasal nasalisation natal natator nation
national nationalisation native natives natter natural naturalisation naturalization nature naumachia nausea naval
nave navigable navigation nawab naïf naïveté near necrose nectarine necton nee neem negative negro nematode nene neo
neocortex neon neoplasia nepeta neptunium neq nerd nerf neroli nervy ness net nett netto network neural neuralgia
neuronal neutral neutralisation never-ending nevus new newbie newline newname newpara newrange newsgroup newsletter
newstr newton nexus nfs nibble nice niche nickel night nightclub nih nilgai nim nimbus niobium niqab nirvana nitalic
nitrates nitre nitrile nitrites nitrocellulose nix nlm nmcli nnn noble nobler noblesse noctiluca nocturne nodi
noisette nolo nom nombril nome nomenclature nominal nomination non non-existence non-intervention non-profit
non-repeatable non-stop nonce nonchalance nonchalant none nonsense nonstandard nonverbal noria norma normal
normalisation norther nostalgia not notable notables notation note notebook notice notices notification notifier
notion notturno nous nouveau novella nsp nuance nuances nubile nuclear nucleotide nuisance null numbat number numbness
numerable numeral numerate nun nurse nutria nutriment nutrition nyala née négligé oasis obeah obelus obi obj object
objection objecttype oblation obligation oblige oblique oblivious oboe obscene observant observation observe observer
obsession obsolete obstacle obstacles obstruction obtention obturation obviously oca ocarina occasion occident
occidental occipital occultation occupant occupation occurence occurrence occurrences ocelot ocker ocotillo octal
octave octavo octet ocular oculomotor oculus odalisque odb odonate odor odorant odp ods odt oersted off offense
offensive office officename offline offset offshore ogive ohm oilbird ojibwa okapi okay okey okular old-fashioned
oldstr olea olfaction oligiste oligochaeta olio olive olla olm ombre omelette omertà omission omnibus omnivore on-line
once oncidium oncogene one online only ooo opalescence opaline opaque open open-source openoffice openprinting opera
operating operative operetta opinion opossum opposer opposition oppression oppressive opt optimal optimisation option
optional opulence opulent opus oral orange orangutan orate oratorio orbital orca orchestra orchestral orchis order
ordinal ordinate ordination ordo ordonnance ordure ore ores orf org organisation organise organiser organize organized
orglinkend oriel orient oriental orientation orifice original ornament ornamental orthodox orthogonal ortolan oryx
orzo osa osar oscar oscillation oscilloscope ose osier osmanthus osmium ostensible ostentation osteosarcoma ostinato
otalgia otoscope otus oubliette ours out outdir outdoor outer outline output outrage outrageous outro outtasking
ouverture oval ovation over overdose overflow overlord overseer overstrike overwrite ovolo ovule own ownership oxalis
oxt paca pace pacemaker pacer pacha pack package packages packet padding pademelon padre paella pagan page pager
pagination paillette paillettes pain paino pair pala paladin palanquin palata palatal pale paleocortex palestra palet
paletot palette palettes palladium pallidum palmar palmer palmier palomino palpable palpebra palpebral palpitations
pampa pamphlet pan panacea panache panama pancake panda pane panel panela pangolin panic panna panorama pants panty
papaia papaya paperback papers papilla papilloma papoose paprika papula papyrus par para parable parabola paracetamol
parachute parader paradox paradoxal paral parallel param paramecium paranoid parapet paraphrase parapraxis parasite
parasol parata parathormone pardon pare parent parental parentela parenteral parer parfait parietal paris park parole
paronomasia parotiditis paroxysmal parquet parr parsec parser part part-time parterre partial participant
participation particle particular parties partisan partition partman parturition parula parvenu parvo parvovirus pas
pascal paspalum pass passage passages passant passata passe-partout passementerie passepartout passer passible passion
password pasta paste pastel pasteurisation pastiche pastille pastor pastorale pat patas patch patchouli patchwork
patella patent paterfamilias path pathfinder pathogen pathologies pathos patience patient patine patio pato patois
patrilineal patrilinear patrimonial patron patronage pattern pause pavage pavement pax pay payer pdf pdflatex peaceful
peafowl peba pecan peculiar pedal pedant pedestal pedicure pedigree peer peignoir pelage pelargonium pellagra pelleter
peloton peludo pelvis pemmican pen penal penalty penchant pencolor pendant pendent pendown pendrive pendular penetrant
penny pensile pension pentacle penumbra penup penwidth peon people pep pepita peptidase per percentage percentile
percentual percept perceptible perception perchlorates percolation perdurable peremptory perfect perfecta perfection
perform performance performances performant perfume pergelisol pergola perhaps perichoroidal peridontal peril perilla
periodontal periportal perirenal peritubal perlite permanence permanent permeable permission permutation pernio
perpendicular perplex perron persister persona personal personalize personnel perspective persuader persuasion
pertinence pertinent perturbation pervading perversion peseta peso pesticide pestis pet peta petabyte peter petit
petit-bourgeois petition peto petter petty peyote peyotl phage phagocyte phalanger phalarope phalaropes phallus
phantom pharmacies pharynx phascogale phase phasianidae phencyclidine philologue phoebe phonation phone phosphate
photo photon php phrase phy physalis physique phytohormone pian piano pianoforte piaster piastre pic pica piccolo
pick-up picked picker pickpocket pickup picmi picnic pico picto picture picture-uri picturesque pid pie piecewise pied
pied-à-terre pieni pierce piercing pies pigeon pika pilaf pile pilea pileus pillage pillar pilotage piloti pilule
pimenta pimento pimiento pin pin-up pinball pincer ping ping-pong pink pinna pino pinta pinto piolet pion pip pipal
pipe pipeline piper pipette pipit piquant pique piqué piranha pirate piscine piscivore piste pistes pistil piston pita
pitahaya pitanga pitman pivot pixel pizza pizzeria piña placard place placement placer plafond plagioclase plaid
plainness plait plan planar planaria planche plane planer plant planta plantain plantar plantation planter plaque
plaques plasma plasma-desktop plasma-workspace plasma-workspaces plastic plastique plat plate plateau platitude
platter platypus plausible play play-off playback playboy player playful playlist playmate plaza plebe plenitude
pleura plexus pliable pliant plip plop plot plug-in plug-ins plugin pluma plumbago plume plump plural plus plutonium
pluvial pneumocytes pneumonia png pochette poco podcast podia podium podzol pogo poinsettia point pointer poison poker
polar polarisation polders pole police policy polio politeness politesse politico polka polkit pollen pollution polo
polonaise polonium polyamide polymer polynomial polysaccharide polytheism polyvalence polyvalent pomarrosa pomelo
pompier pompon ponce poncho pong ponga pontile pony poodle pool pop pop-up pope poppers poppler popular population
popup porc porcine porcino pore porno pornografia porridge port portable portal portamento portent porter portico
portion portière portrait pos pose poser poseur position positive positives positron posse possession possible post
post-combustion post-infection postal poster posterior postmodern postmortem postnasal postnatal postorbital
postrhinal postscript postscriptum postulant pot potable potage potamogale potassium potence potentilla potto pouf
poulet pour power power-manager powiat ppp practicable practical practice prairie praiseworthy prater praxis precede
preceptor precise precisely precursor predella prednisone preferably preference preferences prefix prejudicial
preliminary premier premix prenatal preoccupied prep prescience prescription present presentation preside presidium
press presser pression prestidigitation prestige prestigious presto presume pretender pretor previously priesterlich
prima primal primate primates prime primer primeur primipara primitive primitives primordial primordium primula prince
principal principled print printcap printer-name prise prison privacy private privates privation privilegio pro
probable proc procaryote procedure process procession processor processual proclamation procmail procrastinating
procrastination procuration procure procurer prodrome produce product production prof profane profaner profession
professor profile profiler profiling profit profligate profusion progenitor progesterone prognostic program programme
programmer programmes progress progression progressive project projectile projection prolapsus prole prolongation
promenade prominent promotion promotor prompt promptitude promulgation pronghorn pronto pronunciamento propaganda
propagation propanol propenal propene propension proper proportion proportional proposal propose proposer proposition
propri propulsion prorogation proscenium prosciutto prospection prospectus prostate prosthesis prostitution
prostration protactinium protease protected protection protector protege proteinuria protestant protestation protester
protium protocol prototype protozoa protractile protuberant protégé prove provenance providence provider provides
province provinces provision provisional provocateur provocation provocative proxies proxy prude prudence prudent
prudish pruina prune pruno précis pseudo pseudocyesis pseudomorph psi psicose psilotaceae psittacosaurus pst psycho
psychoses pub pube pubis public publication puce pucelle puck pudding pueblo puerile puffin puissance puissant puku
pula pule pulicaria pull pull-off pullover pulmotor pulp pulsar pulsation pulse puma punch punk pupa pure purification
purifier purissimum purity puro purpura purulent purum purée pus pusher pustule put putsch putt puzzle puzzles pyjama
pyridoxine pyrite pyrogen pyrogravure pyromorphite pyrosis pyrrhotite pyruvate python pythonpath pâté qat qdbus qif
qindarka qintar qtpaths qua quad quadragesima quadrangle quadrant quadrate quadriga quadrille quagga qualification
qualifier qualities quant quanta quantification quantifier quantisation quantitative quantity quark quart quarterback
quartet quartette quartile quarto quartz quasar quasi quassia quaternion quatorze queer quell query quest question
questionnaires queue quick quiet quietude quillon quince quinidine quinine quinone quintal quintessence quirky
quisling quite quittance quitter quoll quot quota quotechar quotidianly quotient race rachis racial racket racon
raconteur radar radial radian radiation radical radicchio radio radioactive radiolaria radionavigation radium radius
radon raffia raffles rage ragi ragtime raid rail raion raisin raja rajah ramekin ramen ramie ramification ramjet ranch
rancor random randomletter rang ranger rangle rani ranitidine rap rapa rape raphia rapid rapine rappel rapper rapport
rapporteur rapprochement rapt raptor rar rare rarebit rash raster rat ratafia ratas rate ratel rater ratio ration
rationalisation ratite ratto rauvolfia rauwolfia ravage raven ravine ravioli raw rayon razzmatazz rbrace rceil rcv
rd-and reactor read real reality realizable realize realm realpolitik reason reasonable rebate rebel reboot rebus
rebut receptionist receptor recharge recharger recherche reciprocally recital reconfiguration reconnaissance
reconstruction reconversion record rectangle rectangles rectangular rectification rectifier rectitude recto rector
rectoscope recuperate recursive red redactor redefine rediffusion redistribution redneck redo redox redressement
reduce redundant reflector reflex reflux reforestation reformer refractor refrain refuge refusal refuse regalia regard
regex regime region regional registrar registration registrationname regret regrettable regular rein reindeer relation
relative relatives relax relevant reliant relief relieve religion relish rem remake remdesivir remise remora remote
remove removed remover renaissance renal rend rendering rendezvous rentable rente rep reparable repentance replace
replacement replay replica replicase report reportage reporter repos repository reprehensible reprise reprises
reprobation reproduce reproducible reproduction reptile reptiles repulsive requiem requirement res reseda reserve
reset reside resident resides residua residual resilient resistor resize resolve resolver resort resources respect
respecter respective respektiert respiration responder ressentiment restaurant restaurateur restitution restriction
result resume retable retard retarder rete reticent retina retinite retire retoucher retransmission retro
retro-orbital retrofit retrolental retronasal retropharyngeal retrosternal return returnid revenant revenue revers
reversal reversi revise revision revival reviver revolver revue rewind rfloor rhea rheum rhino rhinovirus rhizobium
rhizome rhodium rhododendron rhombus rhythmbox rial ribavirin ribosomes riches ricin rickshaw ride rider ridicule riel
rifle rift right right-click rigor rim rima rime rimu ring riposte ripper risible risotto risqué rite ritonavir
ritornello ritual rival rive riverside rivet rline robe roble robot robust roc rocaille rock rockstar rod rodeo
roentgen rogue role role-playing roller roman romance romances romper rondeau rondo rongeur rooibos rookie root
roquette rorqual rose rosette rosé rot rota rotation rote rotor rotten rotund rouble rouge rouille rouleau roulette
round route router routes routine routines roux row royal rpm rsibreak rss rsub rsup rubeola rubidium rubor ruby
rucola rudbeckia rudd ruddle rude rudimental rue ruga rugby ruiner ruins rumba rumen ruminant rumination rumor run
run-time runabout rune runoff runtime rupture rural ruse rut rutabaga ruth rutherfordium rwx réduit régime résumé rôle
sabayon sabbat saber sabin sabino sable sabot sabotage saboteur sabre sac saccharase saccharide saccharine saccharose
sacrifice sacrifices sad sadness sag sage saguaro saiga sainfoin saint saintpaulia sake sakura saké salade salat sale
salesman salina saliva salmon salon salonfähig salsa salt salutation salute salvata salve salvia salvo samara samarium
samba sambar same samizdat sampler sanatoria sanatorium sanction sandbox sander sanderling sandgrouse sands sandwich
sang sangen sangria sanguine sanicle sanitaire sank sans sansevieria santolina sapropel saprophage sardine sargasso
sargassum sargs sari sarin sarja sarna sartorius saskatoon sassaby satellite satellites sati satin satire satisfaction
satisfactorily satisfactory saturation sauce saucer saucisson saucy sauna saute sauté savant savoir-faire savouries
sax saxifrage saxifrages saxophone scabiosa scagliola scalarproduct scale scan scandium scanner scapula scarabaeus
scare scat scenario scene sceptre schema scherzando schilling schmuck schnaps schnitzel schrapnell schwa science
science-fiction sciences scilla scintilla scission sclera scoop scooter scope scopolamine scopolia score scoria
scorpions scorzonera scotch scout scrabble scratch screen screensaver scribe script scriptforge scroll scrollbar
sculpture sda sdb sdc sea seal search search-tool seaside sebum sec sech second secondary secret section sector secure
sed sedan sedum see segment segmentation segue sei seiche seigneur seine seitan seize select selection selector self
self-control self-defense self-government self-pitying self-service selfishness seller selva semen semi semibreve
seminoma semipostal senior sensation senseless sensible sensitive sensor sensorial sensual sent sentence sentiment
sentimental sep separable separate separated separates sepia sepiolite seppuku septentrional septicemia sequela sequin
sequoia sera serf serial serial-killer series seriousness sermon serpent sertraline serval servant serve server
service services serviette serviettes servo sessile session sestina set seta setup setz several severe sex sexual sexy
sezession señal sftp sgn sha shahada shaker shako shamisen shampoo share sharia shearer sheet sheetname shell shiitake
shiksa shikse shilling shimmy shire shock shoemaker shofar shooter shophar shopping short shortcuts should show
showdown showery showman showroom shrill shudra shunt shylock siamang sich sickness side sideral siemens sierra siesta
sigma sigmoid sigmoidal signal signaler signalisation signature signatures signer signet signification significative
signifier signor signora signorina silage silence silene silex silhouette silicates silicium silicone siliqua silique
sillage silly silphium sima similar simile similitude simpatico simple simplification simulation sin since singe
singer single singular sinh sinople sinus sip siphon siphonophores sirocco sis sisal sitatunga sitcom site situate
situation six size skate skateboard skater sketch ski skier skilful skill skinny skipper skua skunk slag slam slang
slash slave slavey slayer sleepiness sleepwalking sleuthkit slide slip slipway slogan sloop-of-war slot slothful slow
sluggish sluggishness slump small smart smartcard smartphone smash smb smew smiley smocks smog smoking smuts smyrnium
snap snapshot snippet snob snorkeling snowboard snowy soap soar sob sobriquet soccer sociable social socialisation
socket socle soda sodden sodium sodomite sofa soffice softball software soil soirée soixante-neuf sol sola solar
solarium sole solfa solfeggio solicitude solid solidification solidifier solitaire soliton solitude solmisation solo
solstices soluble solubles solution solvable solvent solver soma soman somatotype sombre sombrero some somite
sommelier somnolence somnolent son sonar sonata sondage sonde song sonnet sooner soot sophistication sopor soprano
sorbet sordid sororal sorrow sort sorta sorter sortie sorties sortkeys sortorder soso sot sou soubrette souffle
soufflé sought sought-after sound soundtheme soupçon source sourceforge sourcerange sources soutane souteneur souther
souvenir souvlaki soy soya spa space spaghetti spam spanner sparkline sparklines spatial speak speaker specie
specified specify spectacle spectacles spectral spectre speed speedy spencer spermatophyta spermatophyte spermicide
spermicides spermophilus sphagnum sphincter spi spiccato spicule spider spike spillover spin spin-off spinner spiracle
spiraea spirea spirit spiritual spirochaetes spitz splendid sponsor spontaneous spool sport sportive spot sprat spray
springbok sprint sprite sqlcommand sqrt squalid squash squat ssh sta stabilisation stabiliser stable stables staccato
stack stadia stage stagnation stalking stand standard standardisation standby stannite stanza staphylococcus star
stare stark starkly start starter startup stat state statine station stator stature status stay stderr stdin stdout
steadfast steatite stegosaurus stein stele stellarmate stenosis step stephenson steppe stepper stereo sterile sterling
stern sterno sternum stertor stet stevedore stewardess stick stickman sticky stigma stigmatisation stile still
stimulant stimulation stimulus stipulation stipules stock stocker stolon stoma stomate stop store stout str
straight-laced strange strangulation strategia stratification stratum stratus streaky streaming strength streptococcus
stress stretta stretto strftime stria striatum strict stridence strident string stringent stripper stripping
striptease stroboscope strong strontium strophe struct structure structures struma stucco studio stupid style stylet
stylisation stylus suave sub sub-menu subadult subaltern subclasses subdivision subform subject sublime submenu
submenus subnormal suboptimal subordination subpixel subroutine subside subsidiary subsister subspecies substance
substances substitution substring subterfuge subtotal subtrahend subvention subversion subway success succession
successive succinct succulent such sucre sudden sudo sudoku sudokus sudor sue suer suffering suffrage suffragettes
sugar suggestion suicide suit suitable suitably sulfate sulla sullen sultan sum sumac summary summit summon sumo sun
sundae suora sup super superbia superficial superficies supergrass superior supernovae superposition superstition
superuser supervision supervisor support supporter suppose suppression supremo sur surcharge surf surface surfaces
surfer surge suricate surly surplus surprise surprises surtout surveillance survey sus susceptible sushi suslik
suspect suspend suspender suspense suspension suspicion sutura suture suzerain svc svelte svg swab swain swap sweater
sweeper sweepstake sweet swift swiftness swing swingball switch sword sybarite sycamore syllabification sylvanite
symbol synagogue synchronisation synchronise syncope synctex syndic syndrome synonym synopsis syntax
syntax-highlighting syphilis sys sysprof-cli system systemd systemsettings séance t-shirt ta-da tab tab-width tabac
tabardillo tabasco tabernacle table tableau tableaux tablename tables tablet tabouret tabsize tabu tabular tabulation
tachistoscope taco tact tactile tad taffetas tag tainted taipan taira takin talapoin talar talc tale talent talisman
taller talon talus tam-tam tamandua tamarao tamarin tamarindo tambour tampon tan tandem tang tanga tangelo tangential
tangible tanh tank tantra tapa tape taper tapis tar tarantella taraxacum tarball tard tardigrades tardive tarfile
target targetcell targetrange taro tarpan tarpon tartan tartare task tasse tat tatie tatou taupe taut taverna taxation
taxi taxiway taxman taxon tayra tea teak team tear tearful tebibyte techbase technique techniques technologies tee
tee-shirt teenager teff telangiectasia telemarketing teleomorph television televisual tellico temblor temp tempera
temperamental temperate temperature tempestuous templar template temple temples tempo temporal ten tenacious tenant
tendance tender tendon tenia tennis tenor tenrec tension tensor tentative tenter teporingo tequila terabyte terapia
teratogen terbium tercet terminal terminate terminator termini terminus termite termites terra terracotta terrain
terrarium terrible terrier territorial terror terry tesla tessellation tessera tessitura test testa testament tester
testi testudo tet tetraplegia tex text text-color text-styles textbf textile textual texture thallium than
thanksgiving that the them theme then therapy there therefore thermocouple thermocouples thermos thermostat thesauri
thesaurus these theta they thiamine thin things thinner this thorax thorium thorough thou thought thread threatening
three thriftiness thrilling thrips thrombocyte thrombolyse thrombose through thug thuja thulium thumbnail thunbergia
thwarted thylacine thymidine thymine thymol thymus thyroxine tiara tibia tic tical ticket tien tierce tiers tight
tiglon tigrillo tilde timbale timbales timberland timbre time timer timestamp timezone timpano tinamou tinamous tinea
tinge tion tipi tirade tire tiro tisane titan title titre titular tlc tmp toast toboggan tocilizumab toffee tofu toga
toilette token tolerable tolerant toll toller toluene tom tom-tom tomahawk tombac tombak tombola tombolo tomcod tome
tomistoma ton tondo toner tonnage tonne tonnes tonsilla tonus toolbar toolbox tooltip top topinambur topo toque toques
tore toreador torero tornado torni torpedo torpor torque torques torr torrent torse torsion torso tort tortilla
torture torturer tostada tot total totaliser totem totipotence touch touchable touchpad touchscreen touché tour
tourniquet tout toward town towner toxemia trace tracer trachea track tract traction traded trademark tradition
traditional traditionally traduce tragedia trailer train trait tram tramway tranche tranches tranquil trans
transaction transaminase transcriptase transcription transdermal transexual transfiguration transformable
transformation transformer transfusion transiently transistor transit transition translation transmissible
transmission transmittance transmutation transnational transparence transparent transpiration transplantation
transport transportation transporter transposable transpose transposition transposon transurethral transversal
transversely trapezoid trash trauma travail trave traverse treatment tree tremble tremor trench trend trendy tres
tresses triangle triangles triangular triangulation tribade tribulation tribunal tribune tricar tricholoma trickery
tricolor tricorne tricot tricycle trie trier trigger trike trillion trillium trilobites trinitrotoluene trio
tripartite tripe triple triptyque trishaw tritoma triton triumphal triumvirat trivariant trivial trocar troglobiont
troglodyte troglodytes troika trojan troll trolley trolleybus trombone trope tropical trot trotter troubadour trouble
troubles troublesome troupe trousseau truck true trunks trust trustworthy tryptophane tsar tsarina tsunami tuatara
tuba tube tuber tuberculosis tubocurarine tugrik tularemia tumbler tumescent tumor tumultuous tumulus tun tuna tundra
tunica tunicates tunnel tuple tuples turban turbine turbofan turbot turbulence turbulent turf turnleft turnover
turnright turpitude turquoise turtlescript tutelar tutor tutorial tutu twain tweed twip two txt type typename typhus
typo tyranni tyrannosaurus tyro tzigane táctico täten tête-à-tête udisks ufo ugli ukulele ulema ulna ulterior ultimate
ultimo ultrasonography ultraviolet umbilicus umbo umbra umbrello umbrello-devel umifenovir umlaut unau uncaring
uncertain unchaste uncivilized unclear uncomplicated unconditional unconstrained undeniable under underline underscore
undershirt underwood undisguised undoing unfair unfriendly ungenerous ungracious unhappy uni uniaxial unicode
unidimensional unification unilateral unintentional union unique unison unit univalent univariant universal universe
unix unjust unmistakable unmixed unmount unmoving unorthodox unpleasant unpolished unrealistic unreasoning
unrestricted unruly unsatisfactory unselfish unsigned unspeakable unsure unto uoper update updatedb upper ups upto
upwind ura uraninite uranium uranolite urbanisation urea uremia urgent urial urinal urine url urogenital urticaria
urus usage usages use user useractions userbase usermenu usnea usr usual usurper utero uterus utf util utilisable
utilisation utilise utilizable utilize utopia uuid vacant vaccina vaccination vaccine vacuum vade-mecum vademecum
vagabond vagina vaginal vague vaguer vain vale valent valet valgrind validation valise valo valor valorisation valse
value values valuta valve valvule vamp vampire vampires van vanadium vapor vaporiser vaquero vaquita var varech
variable variables variance variant variation varicella varies various vas vasculitis vase vaseline vasodilatation
vassal vaudeville vcf veau vec vector vectorial vedette vega vegetal vehement vehicular velar velho velours vena venal
vend vender vendetta vendible vengeance venite vent ventilation ventral venue venues veranda verbal verbatim verbena
verbiage verbose verboten verdict verdure verge verger verging verglas vernal vernier vernissage vero veronica verruca
versa verse versification version verso versus vert vertebral vertical vertigo vertu verve vervet vestal vestibule
vestige vet veto vexatious via viable vibraphone vibration vibrio vibrissa viburnum vice vice-versa vicugna vicuña
video videocassette vie vielle vies view vigilance vigilant vignette vignettes vigor vigorous vila vile villa village
villages vim vim-latex vinaigrette vinblastine vincristine vine vinification vino vint viol viola violation violence
violent violet violetta violoncello virago viral viremia virginal virgule virile virilisation virions viroid virt
virtual virtualisation virtuose virtuoso virulent virus vis vis-à-vis visa visage viscacha visceral viscose vise
visible vision visor vista visual visualisation visualize vital vitamine vitrine vitro vivace vivo vizcacha vnd vocal
vocalisation vocation vodka void voile voilà vol vola volant volar volatile vole volition volleyball volt volta
voltage volte-face voluble volume volumes vortex vote voter voyage voyager voyeur vulcanisation vulgar vulnerability
vulnerable vulva wagon wagoner wake walkie-talkie walking wallaby wallpaper walnut wanderlust want wapiti war ward
warder warf warm warrant wart wary was wasteland water waterman watt way weak weakly weakness wearing weather web
webcam webdav weber weblog website wedeln week-ends weekend weight weighty welcher welfare well-informed welter
welwitschia wen west wester western wet wheeler wheeling when where whether which while whiskey whisky whist whitehead
whodunit whole wholecolumn wholerow wide wider widget width wifi wight wigwam wiki wikipedia wild will wimp win winch
wind window windowname windsurf wine winking winters wireless wishbone wisteria with without witloof wizardry wolfram
wolframite won wood woodlouse word wordbook wordy work worker workflow workman world worried worthy wrestling writer
written www wyvern x-newtype xdg xeroderma xerostomia xerox xiphos xls xml xmms xor xslt xterm xxdiff xxx xylophone
xylose xyz yacht yack yak yard yawl yearling yearly yellow yellowcake yelp yen yeoman yeti yield yin yip ylang-ylang
yodel yoghourt yoghurt yogurt you your ytterbium yttrium yuan yuca yukata yyy zabaglione zabaione zacatuche zapper
zebra zeppelin zero zeta zidovudine ziggurat zigzag zilch zinc zingaro zinnia zip zircon zirconium zither zombi zona
zone zoo zoologia zoom zoonoses zoonosis zooplancton zorros zoster zstd zucchetto zucchini zugzwang zygoma zygote
zymogen µbe écarté éclair éclat écu église élan élite épée étude
`);
