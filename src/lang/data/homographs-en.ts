// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { wordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = wordList(`
a-z aavso aba abandon abate abc abcdef abdominal aberration aberrations about abra abs absence absent absolute
absorption abstraction academia accede accent accents accentuation acceptable acceptation access accessibility
accessible accident accidental accolade accolades accord accouchement account accrue accumulation accusations accuse
accuser ace ache acl acquis acquisition acquisitions action actions activation active actor actual actualisation
actualise acute acwp adaptable adaptation adaptative adapter add add-in add-ins added addin addition additions
additive address adjacent administration admission adolescents adopter adoption adorable adore adverse advrename
aerosol affaire affectation affection after again age agenda agendas agent agents aggiornamento aggravation aggregate
agora agua aide air airs ait akonadi ala album albums alcalde alcohol algas alias alignl alignon alignr alimentation
all alla allergies alliance allée alpacas alpha alphabet alphabets also alter alternative alternatives altitude alto
alveolar amarillos amate amateurs ambition americano amiga amigo aminotransferase amour amp amplitude ampoule analyse
analyser analyses analyze ancestral anchor and angle angles angular animal animate animation animations anime annexe
annotation annotations anomalies ante anterior antes anti-aliasing antialias antialiasing antigas antiviral antivirus
any apartheid aperçu api aplicado apostrophe apostrophes app app-cli app-fq app-perl apparent apparition apparitions
appear appel applet applets applicable applicate application application-x-newtype applications applique appliqué
appname apposite approbation appropriate approx approximation approximative apps aproximación aptitude aptitudes arabi
arborescence arc arccos arccosh arccot arccsc arccsch architecture archive archives arcsec arcsech arcsin arcsinh
arctan arctanh are area arena arg argent args argument arguments aria arj arm armada arr arranger array arrays arrive
arriver arrives art artefacts arterial article articles artificial artiste arts arête ascendant ascender ascension
ases aspect aspects ass assembler assembly assertion assertions assignation assignations assigner assise assistance
assistant assistants assistive associate association associations assume assurance assure assurer astrometry asunto
async atril attache attachement attaché attachés attend attendant attends attention attire attitude atto attraction
attractions attribute attribution audience audio audit audition auditorio augmentation aura auras auteur author auto
auto-commit autobus autocorr autocorrection automatically automobile autostart autotext available avant avatar aver
awk awt axe axes backend backends background backslash backspace backtrace backup backups backward bad badges bail bak
balance bald balise band bank banking banner bar bares barras barre barrio barré bars basan bascule base baseball
bases bash basic basket basses basso bat bate bateau batteries battery bcc bcwp bcws beans beau been beep before
beforesheet begin beginning behavior bell belle belles ben benzalkonium beta bevor bgo biblio bibtex bilateral billet
bin binning binomial biro biscuits bisexual bissextile bit bitmap bitmaps bits bitten bizarre bla black blanc blanches
bleu blind blinken bloc blog blogs blonde blue bluetooth bmp boa boas body bogue bogues bola bold bombe bonito bonus
book boolean boomerang boot boper bordure bot boucle boules bout boutique bouts box braille branch-and-bound branches
branding brandy bras brave bravo breve brevet bricolage brochure brochures bronze browser bruit brut brute brutes
budget buffer bug bugs build bulletin bureau burro bus business but button buttons byte bytes bzip caber cabinet
cabinets cable cables cache cad cade cadre cadres café cafés cake calc calendar calibration calibrations calligra
calligrawords calmer calques cam came camera camion camper camping campus can canal canapé canard canards cancellate
cancer candela candidate cane canto cantor canvascolor canvassize capable capacity capisce capita capital
capitalisation capitular capo capplet capsule caption capture capturer captures car card cardinal cardiovascular cargo
carina carrousel carton cartouches cascade case cases casesensitive casinos cast cat catalogue catalogues catastrophe
catastrophes catena cause causer causes cavalier cbr cbz cdrom ceiling celestial cell cella censure cent centers
central centralize centre centres cerebral certain certification certitude ces chaise champ champion chance chances
change changer changes chanson chanter chanteuse chants chapeau char character characters charcode charge charger
charges chariot chars chartname chat chats check check-in check-out checksum chef chemise cheque chevalier chez chi
china chinois chinos chip chlorhexidine chloroquine chmod choc chocolate choose chose chr chute chutes ciao cicatrice
cicatrices cigarettes cinema circa circle circular circulation citation city civil civilisation civilisations clades
clarifier class classes classification classpath clause clauses claves clavier claviers click client clients clip
clips clique cliques cloche clock clon clone cloud clown club cmake cmd coagulation cobra coda code codec codecs coder
codes coefficient coefficients coin coincide coins col cola cole collaboration collage collection collections
collective collision colonial colonies color coloration colors colour column columns coma combat combinate combination
combine combiner combo combustible combustibles come comer comes comics comma comma-separated command commander
commands commence commencement comment commentate commenter comments commerce commercial commission commit commune
communication communications communique communiqué community comp compact compacta compacts comparable compare
compatible compensate compensation compere compilate compilation compiler complete complexes complicate complications
component compose composer composite composition compositor compression compressor comprise comprises compromise
computer con concede concentration concept conception conceptions concepts conceptual concert concerto concertos
concerts conclude conclusion conclusions concordance concours concurrence condition conditions conduce conductor
conduit cone conf config configurable configurate configuration configurations configure confine confinement
confirmation confiture confusion conjugate connected connecter connection connexion connexions conscience consecutive
conservation conserve considerable considerate consistant console consolidation consomme const constant constants
constellation constellations constituent constitution construction constructions constructor consultation consulter
consume contact contacts contagion container contains contamination content contester context contexts contextual
continent continental continents continua continuant continue continues continuo conto contour contours contra
contraception contribution contributions control controller controlname convalescents convenient convention
conventions converge conversation conversations conversion conversions converter convictions cookie cookies coordinate
coordination copier copies copyleft copyright core cores cornice corona coronavirus corporal corps correct correction
corrections corrector corrects correlate correspond correspondent corrida corruption cos cosh cost costa costume
costumes cot coth couches couloir count counter coup coupe couple coupon coupons coups coupé courage course courses
court courts couverture covariance cover cpp crash crayon crayons crc create creches credo cree crema crescendo crier
crime crimes crises crisis critique critiques crochet croissant cron crontab crosswire crucial cruel crus csc csch
cstyle csub csup csv cube cubes cuesta cuisine culpa culpable cultural culture cultures cumulative current cursor
curve customize custos cyan cycle cycles cyclone cytokines dada dado dados daemon dame danger dare dash dasher dat
data database dataset datavalue date dateformat dates datetime day days dbf dbus dbus-daemon dconf dconf-editor dddot
ddot deb debate debug debugger debugging decide decimal deck declare dedicate deesser def default defender define
definite delimiter dell delta deltacoronavirus demander demi den denominate dense dental dentifrice dents depending
derecho derivate dermatitis derrière des descend descendant descendants descender describe description descriptions
descriptive design designmode desktop dessert destination destinationcell destinations destruction destructor detect
deter determinate determine dev developer development-tools devhelp device devise devises devlist devolve diabetes
diablo diagnostic diagonal diagrammi dialog dialogs dialogue dialogues diapositive diapositives dice dick dico dict
dictionary didn die dies diesel diff difficile diffraction difftar diffuser diffusion digit digital digitate dime
dimension dimensions diminution dir dire direct direction directions directive directives director directory directs
directsql dirty dis disco discos discrimination discussion discussions disk dispersion display displayed displays
displayvalue dispose disposer disposition dissociation distance distances distant distinct distinction distingue
distrait distribution distributions district dit dita dithering div divers diverse divertimento divertissement divide
division divisional divisions divisor dlg doc docs doctor document documental documentation documentations
documentfoundation documents docx does doit dollar dollars dolor dolphin domicile domination don donnée dor dose doses
dossier dossiers dot dotlock double doubler doubles douche dove down download downloads doxygen doze dpi drag
drag-and-drop drama dramaturges drawing drive drive-through drive-thru driver drivers drives drogue drogues drop dual
dude due dues duma dump duplicate duplicity dura durable dure dvi dynamic début décalage département e-mail e-mails
each easily eau echo echt eco editable editing editor editor-colors editorconfig editorial edu efface effacement
effective effort efforts eis elaborate ele elements elevate elf eliminate ellipse ellipses else emacs email embargo
emoji emph empire emplacement emplacements employer empty enabled-extensions enables enceinte enchant encoder encoding
encore encouragement end engagement engines ensemble ensembles enteritis entourage entrant entrants entry entrée env
envelope envelopes environ environment environs envoi enzyme enzymes eog eog-plugins epidemia epiphany epsilon
equatorial era eras ergänzungsschulen eri ern err errata error escape ese especial espresso esprit essence est estado
estate estimation estimations etc eth ethernet euro euros event evince evolution evolution-ews evolution-mapi exact
exacta exactitude examine examiner example excellent exception exceptions excessive exclamation exclusion exclusive
excuses execute exhaustive exigences exigent existence existent exists exit exp expansion expectoration experimental
expert expertise experts expiration expire explication explications exploitation exploiter exploration explore
explorer explosion exponentiation export exportation exportations exporter expose exposition expositions exposé
exposés expr expression expressions ext extender extensible extension extensions exterior extern extinction extra
extraction extras extrema extrusion eyetracker fabrication face faces facet facial facile fact factor factorial
factorof factory facultative fallen falls false fame familial familiar fan fans fantasia far fare fascia fast fatal
fate fatigue fauna faux favipiravir favor favorable favorite favorite-apps favorites fax faxes fdb features fecal
fecal-oral federal feed feedback feeds fermata ferment fern fest fester festival festivals fetal fett fetter fez fezes
field fiesta fig figure figures file filename files filesystem film films filter filterformula filtername
filteroptions filterscope filtrate fin final finale finales financier financiers find fine fines finite fins firefox
firewall firewalls firman firmware first firstdayofweek firstweekofyear fiscal fish fit fits fix fixer fixes flag
flags flash flatpak flexible flip float flog floor floppy floss flowcode flux flèche focal focus folder foldername
folding folk following fond fondu font fontconfig fonts foo foo-commander foot football fopen for fora forall foram
force forcer forces form formal formant format format-security formate formation formats formdocument former formula
formulas fort forte fortes forts fortunate fortune forum forums forward fosse found four foyer foyers fraction
fractions fragment fragments frame framework frameworks franco frappe frappes freedb freedesktop frequency fresco
frogr from front frontal fruit fruits fstab ftp full fume function functions fundamental funeral fur furioso fursona
fusain fusion future futures fête gab gain gains galaxies galleria gallery gallina gamba gamma gammacoronavirus gamut
gar garage garras gars gas gases gastroenteritis gastrointestinal gate gateway gauche gay gcc gcd gdb gdm gdrive gedit
gedit-plugins gel gelato gen gene genera general generate genes genial genre genres gens gentile geq get gettext gib
gif gilt gio giro git glabels glacé global globules gluten glycin gmail gmi gmina gnc-fq-update gnome gnome-boxes
gnome-commander gnome-docs gnome-games gnome-i gnome-kiosk gnome-mimeapps gnome-session gnome-shell gnome-terminal
gnucash gnucash-cli gnudb gnumeric gnupg golf google gorge gotta goutte gov gox goy gpasm gpg grade grades gradual
graduation graffiti grain gran grand grandeur grands graph graphical gratis grave graver graves gravure green grep
grille grilles gripe grippe grouper groupware gsettings gstreamer gtk guest gui guide guider guides guillemet guise
guru gusto gut gwenview gzip habitant habitants habitat habits habitual habitude habitué hachures hacienda half hall
hamburger hamster handicap handy hangi hanja hard hardware hart has hash haskell hat hauteur have haver hay header
headless heap height hell heller hello help hepatite hepatitis her herein hex hexadecimal hidden hidebots history hob
hoc hockey home homepage homologue honor horizon horizontal horrible hors hospital hospitalisation host hostname hotel
how hoy htm html http https huihui humectant humor humour hunspell hydroxychloroquine hyper hyperbole hyperlink
hyperlinks hypertension icon idea ideal ideas identification identifier idiot ignorance ignorant ignore illegal
illustrate illustration illustrations image images imaginary imagination imagine imbrication immense immigrants
immigration immobile immunisation impact impair impairs impede imperial implication implications implies import
importance important importation importer impose imposition impossible impression impressions improbable impulsion
impulsions inactive incapable incertitude inch incidence incident incidents include inclusion inclusive incompatible
incorporate incorporation incorrect increment incremental incubation indent indent-width indentation indentations
index indexation indicate indication indications indices indirect indiserver indispensable individual individuate
indivisible industrial inexact inexplicable inf infantile infection infections inference inferior infiltration
inflammasome inflammation inflexion influence influencer influences influenza info informal informant information
informer infrastructure inhibition init initial initialisation initiative inline innocent inode input input-sources
inputstr inscription insensible insert insertion insertions inside inspection inspector install installation
installations installer instance instances instant instar institución institution institutions instruction
instructions instrument instruments int intact integer integral integrate intelligent intense intensifier intention
intentions interaction interactions interactive intercepter interception interdiction interface interfaces interfere
interferon interior intern international internationalisation interne internet internetdistlrn interprete
interrogation interruption intersection interval intervalli intervention interventions intestinal intranet introduce
introduction introductive introspection intrusion intubation intuitive invalid invasion invasive inverse inversion
inverter investigation invisible invitation invitations invite inviter invocation irc iridium irons irregular
irrelevant islam iso isolation issue issues ist italic item items its itu jar java javascript javasettings jazz jean
jeans jefe jet jeton jetons jim joint joints jokers jolly joules journal joystick jpeg jpg judicial junta junto
justice justification kaddressbook kanji kappname katakana kate kateconfig katepart kbps kcharselect kde
kde-frameworks kdegames kdemail kdesu kdevelop kernel kerning ketchup key keyboard keycode keymap keywords kfontview
kget kgpg khan khelpcenter kile kilobases kilos kit kits kiwi kmahjongg kmail kmix kmy kmymoney knights kompare
konqueror konsole korganizer krbookmarks krunner krusader krusader-devel krusader-git krusaderrc krusaderui kstars
kstars-devel ksyntaxhighlighter ktechlab ktimer ktuberling kturtle kupfer kwallet kwalletmanager kwin kwrite kxmlgui
kxstitch label labor laboratorio lac lactose lacuna laden lag laine laissa lama lambda lame lance lancer lancers
lances langle language lapin laptop large laser lass last late lateral latex latin latitude latitudinal latte lavage
lave laver layout lbrace lceil lcm ldap ldif lea leader learn lector lecture lectures lee leer left legal legate
legato legible legumes lei lel length lent lento leq lets letter leu lever lexical ley lfloor lha liaison liaisons lib
libera liblouis libraries library libre libreoffice libretto libvirt libwacom licence licences license lichi lidar
lido lie lief liege lien like lilypond limit limitation limitations limitative limiter lin line lineal linear lingua
link linkendnewpara linker linkmid links linkstart linux linuxswap lion liquidation lisp list listen listener
listeners lister lit litchi literal live llama llamas lline load local localdatetime locale locales localhost
localisation localize locate location lockdown lockdowns locking locks loco log login login-screen logo logs loin long
longe longitude longitudes longitudinal longueur look lookahead lookbehind loop lopinavir lost lot lots lotta loupe
lshw lspci lsub lsup luce lucene lues luminance luna lunar lunettes lupa lychee lycée lymphocytes lyxpipe lzma mac
mach mache machine machines macho macro macros maestro mafia mag magazine magenta magic magnitude magnitudes mail
mailing mailing-list main mains maintenance majuscule majuscules make mala maladies male malt malum mama mamma man
manage manager mandate manga mange manger mango manifestation manifestations manipulation manipulations manque manqué
manual manège manœuvre map maps mar marcher marches mare mares margin-left marijuana marine maritime marketing markup
marque masculine masque masques massa masses massifs master mat mata match mate mate-desktop mate-power-preferences
mate-screensaver mate-screensaver-preferences mate-screenshot mate-terminal materia material math maths matin matins
matinée matrices matrix matto max maximal maximisation maximum maxrows may mayo mayor mañana mbox media medico
medieval meld mellitus membrane menace meno ment mental mention menu menu-driven menubar menuheader menuitem menus
mergetool meridional mesa mesas message messages met meta metadata metafile metainfo metal meteorologia method metro
mezzo micro microbe microphone microphones microscope mien migration mil miles milestone milieu milliard milliards
million millions mime mimeapps min mine mineral mines mini miniature miniatures minima minimal minimise minimize
minimum minor minus minuscule minuscules minute minutes miracle mire mires miro mission mitten mkdir mline mnt mobile
mobiles moc mod modal mode modeline modelines modem modems modes modifiable modification modifications modifier modify
module modules modulo mol molar molecular molle moment momentane moments money monitor monitoring mono monoclonal
monsieur montage monte monument mora moral more morphine morphing mort mortal mosquito mosquitos mot motd motif motifs
motor motto mount mounted mouse mousse move moved mover mph msg msgbox msgfmt msgid msize mtp mts mucus multi
multimedia multiple multiples multiplication multiplicative multiplier multitudes murine muscular museo music musical
muss must muster mutation mutations mutt myapplication mydatabase métier n-archivemailagent nabla nada nah name narrow
nasal natal nation national nations native natives natural nature nausea nave naves navigation negative negro neq nerd
net nett netto network neutral new newline newname newpara newrange newstr nfs nice niche nih nitalic nlm nmcli nnn
nocturne nodi nom nome nomenclature nominal non non-repeatable none norma normal nostalgia not notables notation
notations note notebook notebooks notes notice notices notification notifications notifier notion nous nouveau nsp
nuances nuclear null number numeral numerate nun nutrition née négligée obj object objection objecttype obligation
obligations oblige oblique observant observation observations observe observer obsolete obstacle obstacles obtention
obturation occasion occasions occidental occupant occurrence occurrences octal octet octets ocular odb odp ods odt off
office officename offline offset okular oldstr olio ombre omission on-line once one online only ooo opaque open
open-source opened openoffice openprinting opera opinion opposition opt optimal optimisation option optional options
oral orange orbital orca order ordinal ordinate ordonnance ore orf org organisation organisations organise organiser
organize orglinkend oriental orientation orientations original orthogonal ours out outdir output outro ouverture oval
over overdose overflow overstrike overwrite own oxt pace pack package packages padding padre pagan page pages pain
pair pairs palestra palette palettes palpitations pan panda pane panel pangolin pangolins panorama papers par para
paracetamol paral parallel param pare pared parent parental parents parfait paris parole parsec parsecs parser part
participant participants participation particle particular parties partisans partition partitions partman parts
parvenu pas pass passage passages passant passata passer passes password pasta pastel pastor patas patch path
pathologies paths patience patient patients patio patron pattern pause payer pdf pdflatex pen pencolor pendant pendown
pendrive pensione penup penwidth per percentage percentile percentual perception perfecta perform performance
performances performant permanence permanent permission permissions permutation persona personal personalize personnel
perspective pertinent pertinents perturbation perturbations peso pesos pestis petit petite phantom pharmacies phase
phases photo photon photons photos php phrase phrases phy physique piano pianoforte pic pica piccolo picker picmi
picnic pico pics picto picture picture-uri pid pie piecewise pied pieni pies pigeons pile piles piloti pimiento pin
ping pino pinta pion piqué piscine piste pistes pivot pixel pixels pizza place placement placer plafond plait plan
planche planes plans plant planta planter plaque plaques plasma plasma-desktop plasma-workspace plasma-workspaces
plastique plat plate plateau play player players playlist plaza plip plug-in plug-ins plugin plugins pluma plural plus
pneumocytes pneumonia png pochette poco podcast podcasts podia point pointer points poison poker polar police policy
politesse politico polkit pollution polo polonium polos ponga pony pool pop pop-up poppler popular population
populations popup porc porcine port portable portent porter portion portions portrait ports pos pose poser poses
position positions positive positives possession possible post post-infection postal poster posterior pot potable
poulet pour power power-manager powiat ppp precede precise preference preferences prefix premier present presentation
press presser pression presto presume prima prime primer primitive primitives primordial prince principal print
printcap printer-name prise prison privacy private privates pro probable proc procedure process processor procmail
procure procurer produce product production prof professor profile profiler profiling profit program programme
programmer programmes progress progression progressive project projection projections prolongation promenade promotion
prompt pronto propaganda propagation proportion proportional proportions propose proposer proposition propositions
propri pros prospectus protease protected protection protege protocol prototype protégé protégée prove provenance
provider provides province provinces provisions proxies proxy prudence prudent précis pseudo pst public publication
publications pubs puce pueblo pueblos puissance puissant pule pull pulsar pulse pure puro put puzzle puzzles python
pythonpath qdbus qif qtpaths qua quadrate quant quanta quantification quantitative quart quartile quarto quasi
quatorze quell query quest question questions queue quick quince quintal quite quitter quot quota quote quotechar
quotes quotient racial radar radial radians radiations radical radio radios ramen random randomletter rang range
rangle rappel rapport rar rare raster ratas rate rater ratio raw rayon rbrace rceil rcv rd-and read reads real realize
realm rebut receptor recharge recharger recherche reconnaissance reconstruction record rectangle rectangles
rectangular recto recuperate red redefine redistribution redressement reduce refractor refuse regard regex regime
region regional registrar registrationname regular rein relation relations relative relatives relevant reliant relief
relieve religion religions rem remdesivir remise remote remove removed remover renal rend rendering rendezvous
rentable replace replacement replicase report reporter repos repose repository reprise reprises reproduce reproduction
res reserve reset reside resides residua residual resize resolve resolver resources respect respecter respective
respiration responder restaurant restaurants restriction restrictions result results resume retard retards rete retire
retro return returnid revenant revenue reversi revise revision revue rewind rfloor rhinovirus rhythmbox ribavirin
riches ride right right-click rigor ripper ritonavir rival rline robe robot robots rock role roles romance romances
romper rongeurs root rose roses rot rota rotation rotations rote rouge roulette round route router routes routine
routines row rows rpm rsibreak rss rsub rsup ruby rude rue rues rugby ruins rumor run run-time runtime rupture rural
rwx réduit régime résumé rôle rôles saber sable sac sacrifices sacs sag sage saint sale sales saliva salon salons
salsa salutation salutations salute salvata salve salvo salvos same sanctions sandbox sandwich sang sangen sanguine
sanitaire sank sans sargs satellite satellites satisfaction saturation sauce saute sauté scalarproduct scale scaling
scan scanner scanners scenario scene schema scherzando science science-fiction sciences scission scope score scores
screen screensaver script scriptforge scripting scripts scroll sda sdb sdc sea search search-tool searches seas sec
sech second secret secrets secs section sections sector sed see segment segments segue sei seine select selected
selecting selection selector self selva semi sensation sensible sensor sensors sent sente sentiment sentiments sep
separate separated separates sera serial series serpents servant serve server service services serviette serviettes
session sessions set seta settings setup setz severe sexual señal sftp sgn sha shampoo share shared sheet sheetname
shell shock shopping short shortcuts should show shows sich sideral siesta signal signaler signature signatures signer
signet signets signification significative signifier signor signora silence similar simile simple simplification
simulation sin since singe single singular sinh sinus site sites situate situation situations six size ski skier slash
slave sleuthkit slide slides slot smart smartcard smartphone smb snap snapshot snippet sob social socket sockets
soffice software soirée sol sola solar sole solid solitaire solitude solo solstices solubles solution solutions solver
soma sombre sombrero some son sonar sonde sonnet sons sort sorta sortie sorties sortkeys sortorder sou souffle sound
sounds soundtheme source sourceforge sourcerange sources souvenir soy space spaghetti spam sparkline sparklines
spatial speak specie specified specify spectacle spectacles spectral spectre spi spicule spike spin spin-off spool
sport sports spot spray sprite sqlcommand sqrt ssh sta stable stables staccato stack stagnation stand standard
standards standby stanza star stare stark start started starting starts startup stat state station stations stats
status stay stderr stdin stdout stellarmate step stepping steps stereo sterling stile still stock stocker stocks stop
store str streaming stress stretta stretto strftime strict string strings struct structure structures studio style
styles stylet stylus suave sub sub-menu subclasses subdivision subdivisions subform subject submenu submenus subpixel
subroutine subs substance substances substitution substitutions substring subtotal subtrahend subvention subversion
succession successive such sucre sudo sudoku sudokus sue suggestion suggestions suit suite suites sulla sum sun sup
super superficial superficies superior supernovae superposition superuser support supporter supports suppose
suppression suppressions supremo sur surface surfaces surge surprise surprises surtout surveillance sus susceptible
sushi suspect suspects suspend suspender suspension suspicion suture svc svg swab swap sweeper switch sword symbol
symbols synchronisation synchronise synctex syndrome synonym syntax syntax-highlighting sys sysprof-cli system systemd
systems systemsettings tab tab-width table tableau tableaux tablename tables tablet tabsize tabular tabulation tactile
tag tags tale talents tales talons tampon tan tanh tapa taper tapis tar tarball tard tardive tarfile targetcell
targetrange task tasse tat taxi taxis team techbase technique techniques technologies tellico temp temperature
template temple temples tempo temporal tempos temps ten tenant tendance tennis tens tension tensor tentative tenter
tequila terapia terminal terminate termini terra terrain terrible territorial terror test testa tester testes testi
testing tests tex text text-color text-styles textbf textual texture than that the them theme themes then there these
theta they this thorough thread through thumbnail tibia ticket tien tierce tiers tilde timbre time timer times
timestamp timezone tion tipi tire tiro title titre titular tlc tmp tocilizumab toilette token tokens toll toller tom
tome ton toner tonnes tons toolbar tooltip top topo topos toque toques tore tornado tornados torni torque torrent
torrents torsion tort torte tot total touch touches touchpad touchpads touchscreen touché tour tours tout toward trace
tracer traces track tracks tradition traduce train trains trait traits tram tranche tranches trans transaction
transactions transcriptase transcription transformation transformer transfusion transit transition transitions
transmissible transmission transparence transparent transport transporter transports transpose transversal trash
travail traverse tree tres triangle triangles triangulation tribunal trie trier trigger trillions triple trocar
tropical trouble troubles trousseau true tube tuberculosis tubes tumor tun tuple tuples turnleft turnright
turtlescript tutorial tutorials twip twips txt type typename types täten udisks ultimo umbrello umbrello-devel
umifenovir umlaut underline uni unicode unidimensional unilateral union unique unit unite universal unmount unsigned
uoper update updatedb upper upto upwind urbanisation urgent url usage usages use used user useractions userbase
usermenu users uses using usr usual utf util utilisable utilisation utilisations utilise utilize utils uuid
vaccination vague vale valent valgrind validation valor value values valuta van vapor vaqueros var variable variables
variance variant variation variations varies various vas vcf vec vector vectorial velho vend vender vengeance venite
vent ventilation vents venue venues verbose verboten verdure vernal vero versa verse versification version versions
verso versus vert vertical vertu veto via viable vice vice-versa video videos vie vies view vigilant vignette
vignettes vigor vila villa village villages vim vim-latex vine vino vint viola violation violations violence violent
violet viral virgule virions virt virtual virtualisation virus vis vis-à-vis visa visage visas vise visible vision
visor vista vistas visual visualisation visualize vitamine vitro vivo vnd vocal vodka void voilà vol vola volar
volatile vole volta voltage volume volumes vote voter votes voyage voyager voyages vulnerable wagons wallpaper want
war ward warf warm wart was way ways weather web webcam webcams webdav website week-ends weekend welcher wen when
where which while wholecolumn wholerow wide wider widget widgets width wifi wiki wikipedia will win window windowname
windows wireless with word wordbook words work worker world writer written www x-newtype xdg xiphos xls xml xmms xor
xslt xterm xxdiff xxx xyz yacht yellow yelp yen you your yukata yyy zero zeros zinc zip zombie zona zone zones zoo
zoom zoome zooms zoonoses zoonosis zorros zstd zugzwang µbe écarté église élite étude
`);
