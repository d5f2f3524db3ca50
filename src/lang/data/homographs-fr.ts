// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { wordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = wordList(`
a-z aavso abandon abattoirs abc abcdef abdominal aberration aberrations abrupt abs absence absent absorption
abstinence abstraction abyss acc accent accents acceptable accessible accident accidents accolades accommodation
accord accumulation accusations ace aches acquisition action actions activating activation active acute adaptation
adapter add-in add-ins addin addition additions additive additives adjacent administration admiration admission
adolescent adoption adorable adverse advrename affection affluent age agenda agendas agent agents agriculture air
airport airs album albums alex algorithm alias alibi alice alignc alignl alignr allergies alliance alliances
allocation alpha alphabet alphabets alt altercation alternative alternatives altitude amateur ambition ambitions
ambulance amiable amp ample amplifier amplitude analogue analyze ancestral angle angles animal animation animations
anime annotation annotations anomalies anthrax anticipation anticoagulants antique antiviral anyvalue apache api
apocalypse apostrophe apparent appdata applet applets applicable application application-x-newtype applications
appname appoint approximation apps appstream aqua aquarium arc arcade arccos architectural architecture archive
archives arcsin arctan ardent are arg argot args argument arguments arrangement array arraynd arrive arrives arrogant
art artefacts article articles arts ascension asking aspartate aspect aspects assertion assertions assistance
assistant assistants assistive association associations assure astrometry atlas atm attend attention attentive
attitude attraction attractions audible audience audio audit auditorium aus auto autocorr autocorrection autologout
automate automobile autostart autotext avatar avec avenue aviation awt axbxcxd axe axes axis b-c backgroundobjects
backlash backtrace bacteria badges bail balance balancing ball ban bandage banks banning bar barbecue barn bars bas
base baseball bases bash basket basketball bat bath batteries beans beforesheet ben benzalkonium best beta bible
biblio bile bill billion bin binning binom bit bite bitmap bitmaps bits bizarre blend blog blond blonde bloom blouse
bluetooth bluff bmp bobcat bogofilter bold bond bonobo bonus boomerang booster boper bore born borne bosses bouquet
box bracelet braille branches branding brave break breve bribe bride bridge brochure brochures brown brushing brute
bslash budget bugs bus business but butter byte bzip cabaret cabinet cache café cafés cage cake calc calcfilename
calcium calculable calibration calibrations calligrawords calorie cam camaraderie came camouflage camp camping campus
canal cancer candidate candidature cane canine canyon cap capable capital capitalisation capitalize capsule capture
captures car cardinal caret cargo cascade case cases casesensitive casinos cast cat catalogue catalogues catastrophe
catch cause causes caution cave cbr cbz cella censure cent central centre centres cents certain certification
certitude chair chalet champagne champion champions chance chances change chaos char charcode charge charger charges
chartname chat chats checkers chef chips chlorhexidine chloroquine chmod choir chose chown chr chrominance cigarette
cigarettes circuit circuits circulation circus citation citations cite civil civilisation civilisations clarification
classes classification clause clauses client clients clipart clips clone cloud clown club cmd co-sited coagulation
coalition cobalt code codec codecs codes coefficient coefficients cognac cognitive coin coins col cola collaboration
collaborations collection collections collective collision collisions colon colonies colonisation color-selection
colour com coma combat combine combo combustible combustion comic comics commander commence commencement comment
commerce commercial commission commune communication communications communion commuter comp compact compacts
comparable compare comparecontents compatible compensation compilation compilations compiler complexes complication
complications component compose composer composite composition compression comprise comprises compromise con
concentration concentrations concept concepts concert concerts conclusion conclusions concordance concurrent condenser
condition conditions confession config configurable configuration configurations configure confirmation confrontation
confuse confusion congestion conjecture conscience conscription conserve console consolidation consortium const
constant constants constellation constellations constituent constitution construction constructions consultant
consultation consumer contact contacts contagion container contamination content continent continents contingent
continuation continue continues continuous contour contours contraception contradiction contribution contributions
controller controlname convent convention conventions converge conversation conversations conversion conversions
convert-to conviction convictions cook cookie cookies cool coordination copies copyleft copyright cordon core corner
coronavirus corporal corporation corpus correct correction corrections corrects correspond corridor corruption cortex
coryza cos cosinus costume country coup couple couples coupon coupons courage course courses court courts cousin
covariance crack crazy crevasses crime crimes critique crocodile cron cross crosswire cruel csub csup csv ctenophora
ctrl cube cubes cue cuisine culture cultures cumulative curry cursive cwru cyan cyanobacteria cycle cycles cyclone
cytokines daemon dancing danger dash dasher dat data datavalue date dateformat dates datetime day dba dbf dbname dbus
dbus-daemon dconf dconf-editor ddd dddot ddot deb def del delimiter delta dense descendant descendants description
descriptions descriptive designer designmode desktop desquamation dessert destination destinationcell destinations
destruction destructive dev development-tools devhelp diagnose diagnostic diagonal dialogue dico dict diesel diff
difficile diffraction difftar diffuse diffusion digit dilettante diligence dimension dimensions dir direct direction
directions directive directives directs directsql disable-user-list discipline disco discrimination discussion
discussions dispense displayvalue disposing dissociation distance distances distant distillation distinct distinction
distraction distractions distribution distributions district dithering div diva divergence divergent divers diviser
division divisions divorce djvu dlg dmg doc docker docs doctrine doctype document documentation documentations
documentfoundation documents documentsignatures docx dollar dollars dolphin dominance dominant domination domino don
donation dosage dose doses dot dotsdiag dotsup double doubles downloads dpi dragon dragons dressing drew driver
dromedary drone due duel dump duplex duplication duplicity dvi e-mail e-mails edu effective efficient effort efforts
electron elk ellipse ellipses embargo embeddeddatabase emission emoji emph empire employer enabled-extensions enchant
encoder encoding encore encourage encouragement endurance engagement entertaining entrepreneur env enzyme enzymes eog
eog-plugins epiphany epsilon equiv err escalator essence est estimation etc eth euro euros evince evolution
evolution-data-server evolution-ews evolution-mapi evt exacerbation exact examine excellent exception exceptions
excessive exciter exclamation exclusion excursion excuse excuses exe exemption exhaustive existence existent exp
expansion expert expertise experts expiration expire exploit exploitation exploits exploration explore explorer
explosion exponentiation export exporter expose expr express expression expressions ext extensible extension
extensions extinction extraction extrusion eyetracker face faces facial fact faction fair false famine fan fans
fantasy farewell fart fascination fat fatal fatigue favipiravir favorable favorite favorite-apps favorites fax fdb
feedformat feedrecentchanges ferry festival festivals fiction fieldname figure figures file file-selection filename
filenum filesaving filesystem film films filterformula filtername filteroptions filters-log-actions filterscope final
finale finance finances fine fines firefox firmware firstdayofweek firstweekofyear fish fit fitness fits fixes fjords
flag flash flat flatpak flattree flexible float flux fno-omit-frame-pointer focal focus foldername fonctions fond font
foobar foot football fopen force forces forecaster format formation formats formdocument former formidable formulation
fort fortune forum forums four fox frac fraction fractions fragile fragment fragmentation fragments fragrance freedb
freedesktop friction fries frogr front fruit fruits frustration fstab ftp fuchsia fungi fur fusion future futures gain
gains galaxies gallery gallon gamma gamut gang garage gates gay gaze gcc gdm gedit gedit-plugins gel gene genre genres
gentleman geotags gestation gestionnaire gettext gif gio git gitlab glabels glacial glaciers glib glob global globe
gluconate gluten gmail gnome gnome-boxes gnome-commander gnome-doc-list gnome-docs gnome-games gnome-i
gnome-keyring-daemon gnome-kiosk gnome-mimeapps gnome-session gnome-settings-daemon gnome-shell gnome-shell-extensions
gnumeric gnupg goal golf google gorge gov goy gpg gradation grade gradient gradients graduation graffiti grain grains
grammatical grand graph graphical gratitude grave graves gravitation green grep grief grumz grâce gsettings gstreamer
gtk gui guidance guide guider guides gvfs gym gyroscope gzip habit habitat habits hajj hal hal-device-manager hall
hamburger hamster handover hangi hanja hat headless hectares hex hibernation hidebots hobby hoc hockey holding home
homepage hook hope horizon horizontal hormone horrible hospitalisation host hostile hostname htm html http https
humble humectant humour hunspell hydroxychloroquine hyper hyperactivation hypertension icc iceberg ics identifiable
identification identifier idiot idiots idle ignorance ignorant ignore illumination illusion illustration illustrations
image images imagetype imagination imagine immigrants immigration immoral immunisation impact impair impatient
implication implications import importance important importation importer impose impossible impression inaction
inactive inch incidence incident incidents inclusion inclusive incompatible incorrect increment incubation indent
indentation indentations indenter index indication indications indices indirect indiserver indispensable induction inf
infect infection infections inference infiltration infinity inflammasome inflammation inflation influence influences
influenza info information informations infrastructure infty inhalation inhibition init initial initialisation
initiation initiative injection innocence innocent innovation input-sources inputstr inscription insertion insertions
inspection inspections inspiration installation installations installer instance instances instant institution
institutions instruction instructions instrument instruments int intact integers intelligence intelligent intense
intensive intention intentions interaction interactions interactive interface interfaces international internet
internetdistlrn interpolation intersection interval intervention interventions interview intranet introduction
introspection intrusion intubation intuition intuitive invalid invasion invasive invention inverse investigation
invisible invitation invitations invite invocation irc iridium irritation iso isolation isopropanol issue issues ital
italic itu jar jargon jars java javascript jazz jdbc jeans jet jets job jogging joint joints jokers joules journal
joystick jpeg jpg jungle jury justice justification kanji kappname katakana kate kbps kcalc kcharselect kde kdegames
ketchup key keycode khan kile kilo kilobases kilos kinase kit kits kmahjongg knights knock-out koala konqueror kratom
kstars kstars-devel ktuberling kturtle kupfer lab label labour lactose laid lambda lame lang langle large las laser
latex latin latitude latitudes latitudinal lbrace lceil ldap ldbracket leadership lease lecture lectures led lel lemma
lens lent lest lever liaison lib libera liblouis libnotify libreoffice libvirt licence lie light lim limitation
limitations limiter lin link linux linuxswap lion listen listener lister lit literal litre lline lobby local
localdatetime locale locales localhost localisation locate location locking locks locomotion log login-screen logo
logs long longest longitude longitudes longitudinal lopinavir loremipsum lot lotion lots low lshw lspci lsub lsup
luminance lychee lymphocyte lymphocytes lzma macabre machine machines macro macroexecution macros mafia mag magazine
magenta magma magnitude magnitudes mailing main mains maintainer maintenance major malaise mama man manifestations
manipulation manipulations marathon marches margin-left marginalisation marijuana marine marketing martial masculine
massacre masses massive master match mate mate-screenshot math maths matrices mature max maximal maximum maxlength
maxrows may mayonnaise mbox measurelines meld membrane membranes mental mention menu menu-driven menuheader menuitem
menus meson mess message messages messenger met meta micro microbe microphone microphones microscope migraines migrant
migration mile miles militant million millions mime mimeapps min mine mines mini miniature minimal minimise minimum
minute minutes miracle mission mitigation mkdir mline mmmm moas mobile mod modal mode modem modems modes modifiable
modification modifications modifier module modules mol mole moment moments monarchies monitor monitored monitoring
monochrome monoclonal monocytes monospace monument monumental moon moral morphine motif motifs motion motivation
moustache mph msg msgbox msgfmt msgid msize mts mule multi multiple multiples multiplication multiplicative multiplier
multivolume murine murray muscle musical mutation mutations mydatabase mysql nadir nasal nation national
nationalisation nations native natives nature navigation nbold neq nerd net neutralisation neutrons newline newname
newstr newton nfs nice niche niches nickel nih nitalic nlm nmcli nnn no-encryption noble nomenclature nominal
nomination non non-standard none normal notable notation notations note notes notice notices notification
notifications notifier notion nsp nuisance nutrition obj objection objecttype obligation obligations obscure
observation observations observe observer obsession obsolete obstacle obstacles obstructive occasion occasions
occupation occurrence occurrences octal odb odm odp ods odt offense offensive office officename offset offshore oldstr
olive once opaque open-source openoffice opinion opinions opium opposition opt optimal option options oral orange
orbital orca ordinal ores orf org organisation organisations organise organiser orient oriental orientation
orientations origami original orthogonal oscilloscope ours outdir overstrike overwrite owns oxt pack package packages
padding page pages pagination pain pair pairs pale palette palettes palpitations pamphlet pan panacea panda panel
pangolin pangolins panic papers par parable paral parasite parent parental parents paris park parking parole parsec
parsecs part partial participant participants participation parties partisan partition partitions partman parts pascal
passage passages passant passes passion pat paths patience patient patients patron pause pauses pavement paving payer
pays pdf pdflatex penny peptidase peptides percentile perception performance performances performant permanent
permission permissions permit permutation permutations personnel perspective pertinent pet phantom pharmacies phase
phases phone phosphate photo photon photons photos php phrase phrases phy piano pic picker pics picture-uri pie pigeon
pigeons pile piles pin ping pipe pirate pirates pivot pixel pixels pizza place placement plait plan plane planning
plans plant plasma plastic plate plateau plausible playboy playlist plip plot plug-in plugins pluma plural plus
pneumocytes png podcast podcasts point pointer points poison poker polar police policy polkit pollution polonium
polynomial pool pop pop-up popping population populations porcine port portable porter portion portions portrait ports
pose poses position positions positive positives possession possible post post-infection postal poster pot pour ppp
ppt pptx prefix prefs premier prescription pressing primates prime primes primitive primitives primordial prince
principal printbackground printblankpages printer-name printevenpages printimages printoddpages prison proactive
probable proc procession proclamation produce production profession profiler profit profits prognostic programme
programmer programmes progression progressive projectile projection projections promotion prompt propagation
proportion proportions propose prostate prostitution protection protons prototype prototypes provider province
provinces provision provisions proxy prudent prune pseudo pst pub public publication publications pubs pudding pueblos
pull punch pure puzzle python pythonpath qcow qtpaths quadrant qualifier quantifier quantitative quart quartile
question questions queue quiet quotechar quotient race racket radar radial radian radians radiation radical radio
radius rail rang ranger rangle rap rapper rar rare rat rate rating ratio rats ravioli rbrace rceil rcv rdbracket rdiff
readonly realm recharge reconstruction rectangle rectangles redistribution redshift ref ref-counting refrain refuse
regard regex registrationname regret reindeer relation relations relative relatives relief religion religions
replacement replacer report reporter reproduction res resides resources respect respective restaurant restaurants
restriction restrictions restrictive resynchronisation retire returnid revenue reversi rfloor rhinovirus rhythmbox
ribosomes riches ride rift right-clicking ring ringschart ritonavir rival rline robe robot robots rock roller roman
rookie root rose roses rotation rotations route routes routine routines royal rpm rss rsub rsup ruby ruc rude rugby
rw-r sacrifice sacrifices saint sale sales salmon salutation salutations samba same sanctions sang sanitaire sans
satellite satellites saturation sauce saucer saxophone scan scanner scanners scanning scare scene science
science-fiction sciences scopolamine score scores scorpions scratch screensaver script scriptforge scripts
scrollkeeper sculpture sda sdb sdbc sdc sdh seal search-tool sec second secret secrets secs section sections sed
segment segmentation segments seize self semi senior sensation sensible sensitive sensor sensors sent sentence
sentiment sentiments sep sera serifs sermon servant service services session sessions set setminus sftp sgn sha share
sheetname shell short sigma signal signature signatures signer silence silences simple simplification simulation sin
singer sinus sis site sites situation situations six skate skater ski slash slave sleuthkit slip slogan small-caps
smartphone smartphones smb smcp smog smoking snapshot soap soccer sociable social socket sockets soda sodium sofa
soffice softball sol solitaire solitude solo solstice solstices solution solutions solvable son song sonnet sons sort
sorter sortkeys sortorder soundtheme source sourceforge sourcerange sources spam spamassassin sparkline sparklines
spatial speaker spectral spice spool spores sport sports spot spray sprite sqlcommand sqrt src ssh stable stables
stack stage stagnation stand standard standards star stat station stations stats stdout stellarmate step sterling
stigmatisation stimulation stimulus stipulation stock stocks stop store str strace strategy stress strftime striatum
strict string struct structure structures studio style styles sub subdivision subdivisions submenuchar substance
substances substitution substitutions substring subversion succession sudo sudoku sudokus suffixes suggestion
suggestions suicide suit suite suites sulfate summon sun sup super supernovae supervision support suppose suppression
surcharge surf surface surfaces surprise surprises surveillance susceptible suspect suspects suspend suspension
suspicion svc svg swap sweater sweeper sweet sword sxw syd synchronisation synctex syndrome synopsis syphilis sys
sysprof-cli system-db systemd systemsettings table tableau tablename tables tabsize tabulation tactile talent tan
tandem tangible tank tar targetcell targetrange taxation taxes taxi taxis tbz techbase technique techniques
technologies tellico temp template templatefile temple temples tend tennis tension tentative terminal terminator
terrain terrible tesla test tester tests tex text-info textbf textile texture thesaurus thread threads thug thumbnail
tic ticket tilde timezone tinyurl tion tippy-tap tire tje tlc tmp toast toc tocilizumab tofu tolerance ton toner
tonnage tonnes toolbox tore torque torrent torrents torture total totem touches tour tours toward town trace tracer
traces tract traction tradition train training trains trait tram transaction transactions transcriptase transcription
transformation transfusion transit transition transitions translation transmissible transmission transmissions
transparent transport transportation transporter traverse tremble triage triangle triangles triangulation tribune
triclosan trillion trillions triple trivial troglodytes troll tropical trouble troubles true trunks trust tsunami tube
tubes tunnel tuple tuples turtlescript tutorials twip twips txt type typename types typhus typo ucb udisks ultraviolet
umlaut underline uni unification union unions unique unix uno unoobject unopkg unsigned uoper upower upto urgent uri
urine url usage user usermenu usr utf util utils uuid vacant vaccination vaccine vague vain validation valve vampire
vampires van var variable variables variance variant variation variations varies vase vassal vec vengeance ventilation
vents venue venues verbiage verge versa versification version versions vertical vertigo via vibration vice viewtopic
village villages vim-latex violation violations violence violent violet viral virions virus visa visas visible vision
vital vitro vivo vnc vnd vocal vodka void vol volatile volt voltage volume volumes vote voter votes wake wallpaper
waters web webcam webcams webdav week-ends whiskey whisky wholecolumn wholerow widget widgets widths wifi wiki
wikipedia wimp win won wordbook work workflow writer www x-content x-newtype xdg xdg-utils xhtml xiphos xls xlsx xml
xmp xps xxx xxxx xxxxx xyz yacht yard yelp yen yuan yyy zinc zip zombie zone zones zoo zoom zooms zoonoses zugzwang
église événements автомобиль ライト ﾗｲﾄ
`);
