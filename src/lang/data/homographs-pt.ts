// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-f aardvark aavso aba abaca abalone abate abatis abc abcdef abdominal abs abulia academia accented acerola ache acne
acromegalia actor actual acute add-in add-ins addin adenocarcinoma adobe agave agenda agora ala albedo albumen aleph
alex alga algorithm alias alice alignc alignl alignr alpaca alpacas alpha alt altar altitude alumina alveolar ambrosia
ameba amiga amigo aminotransferase amora ampere amplitude anaconda anal ancestral anemia angelical angina angstrom
angular anil animal animated ante anterior antialias antiviral anyvalue apache api apologia appdata applet applets
appname approx apps appstream arame arccos arccosh arccot arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh
ardor are arena arg argali args aroma arr array arrays arsenal artificial assessor assume ataxia atenolol atlas atril
audio auditor aura aurora aus austral auto autoclave autocorr autologout autostart autotext avalanche avascular avec
awt axbxcxd b-c baba baby-sitter backend backends backgroundobjects backspace backtrace backup backups backward
bacteremia bagel balaclava banana bananas bandana banner banshee bar barman barn bas basal base bash batch bate baud
bazar bcc beans beatnik beforesheet begin beige beluga benchmark berserker beta biblio bibtex bibtex-translation
bicolor bicorne bilateral bile bimetal bin bingo binom binomial binominal binturong biota bit bite bitmap bitmaps bits
blackjack blinken blitzkrieg blog blue blush bmp boa bobsled bobsleigh bogie bola bold bonito bonobo boolean boot
boper borsch boutique boxer braille branch-and-bound branding bratwurst breve bridge broadcast bronze brown brutal
bslash buffer bufo bug bugs bullying burro byte bzip cabana cabaret cache cadenza cafeteria café caja-open-terminal
calc calcfilename calligra calligrawords came cameraman canal cancula candela cantaloupe canto cantor canvascolor
canvassize capacitor capita capital capote capture caracal carambola cardinal cardiovascular cargo cartoon
casesensitive casino cassino cast castor casual cat catatonia catgut cave caviar cbz ceil ceiling celecoxib celestial
cella centers central centralize cents cereal cerebral champagne chance char charcode charset chartname chat checkbook
checks cheeses cheque chgrp chinchilla chip chmod chocolate chown chr chute chutney cinema circular cirrus civil
clamor classes classification climax clipart clipper clique clock clone cmake cnnbnn coadjutor cobra cocktail codec
codecs coincide cola color-selection colossal columnindex colza com combine come comment comp comparecontents
component compositor compressor conceptual concerto conductor cone conf config configure conjugate conquistador
console const constructor container contextual continental continue conto contralto controller controlname convenient
converge convert-to converter cookie coolie copyleft copyright cordial cores corona corporal corrida corset cortisol
cos cosh cosmos costa costume cot coth cottage coulomb cover cowboy crack creche credo crepe crepuscular crescendo
cresol crime criminal croissant cron crond crontab crooner crucial crude cruel crux csc csch csub csup csv cultural
cumulus curare cursor cuspidor cwru cyan czar dachshund dada dado daemon daemons darling dash data dataset datavalue
dateformat datetime datum dba dbf dbname dbus dbus-daemon dconf dconf-editor dddot ddot deb debate debug decalcomania
decanter decibel decide decimal decimalplaces deck declare deesser def defender deficit define del delimiter delta
demo dengue der design designer designmode desktop destination destinationcell detect detective detector deter dev
development-tools devhelp devlist devolve dextrose diabetes diagnose diagonal dialogue diatribe diazepam dico dict
diesel diff difftar digit digital diminuendo dingo diocese diploma diplomas dir directions director directsql
disable-user-list disco disparate displays displayvalue disposing dita div divertimento divide divisor djvu dlg dmg
doc docs documentfoundation documentsignatures docx doer dogma dolphin donut dorsal dose dot dotsdiag dotsup double
download downloads doze dpi drama drift drill drive drive-in drive-thru driver drivers drone dulcimer dump duplicity
dura dvi e-mail e-mails echo eclipse edema editor editorial edu electrum elite emacs email embargo embeddeddatabase
emir emoji emoticon emph emu enabled-extensions enables encoding endodontia enema engines enigma enp entertaining env
envelope eog eog-plugins episode epistaxis equatorial era err escape escargot escudo especial estival etc etcetera eth
ethernet euro euros eventual evince evt exabyte exbibyte exclusive exe execute exemplar exists exp experimental expert
expire explore explorer expr ext extensions exterior extra face facial fact factorial factorof factory fallout false
familiar fantasia farad fatal fauna favipiravir favor favorite-apps fax faxes fdb fecal-oral federal feedback
feedformat feedrecentchanges feeds fellow feria festival fetal fez fiasco fiddle fieldname file-selection filename
filenum filesaving filesystem filetypes filo filterformula filtername filteroptions filterscope final finitude firefox
firewall firewalls firmware firstdayofweek firstname firstweekofyear fiscal fish flags flamenco flange flash flatpak
flattree float floor flora fno-omit-frame-pointer focal folder foldername fonctions fondue fontconfig fontsize foo
fopen for forall foram forces forecaster foreground forehand forfeit formal formdocument forte fortune forum forward
fossa fosse fox frac framework fraternal freedesktop freelancer frequency fresco frogr frontal fruit fruitful ftp
ftpdef full-width fumble fundamental funeral funicular furor gala galactose gallery gamepad garrote gases
gastrointestinal gate gateway gavial gay gaze gcc gcd gdm gdrive gedit gedit-plugins gel gene general genial genitor
gens geq gestionnaire gettext ghostwriter gibibyte gif gigabit gigabyte gigahertz ginseng gio giro glacial glib glob
global globular glockenspiel glycin gmail gnome gnome-boxes gnome-docs gnome-games gnome-help gnome-i
gnome-keyring-daemon gnome-kiosk gnome-mimeapps gnome-session gnome-settings-daemon gnome-shell gnome-shell-extensions
gnu gnupg goodwill google gopher gophrdef goulash gov gox goy gpg grade gradual granular graph graphical grave gray
green grep grilo gripe groupware grumz gsettings gstreamer gtali gtk gtranslator guanaco gui guru gzip habitat hajj
half-width halo haloperidol halter haltere hamburger hamster handicap handshake hangar hangi hardware hash haste hat
headless heap heckler hectares hei hemangioma hematoma heme hemeralopia hemiplegia herpes hertz hex hexadecimal
hibernal hidebots hippie hoax hobby holding home homeobox homepage homo honey horizontal horror hospital host hostname
hotel hovercraft htm html http https hub humor hyper hyperlink hyperlinks ibex icc iceberg ideal idle iglu ignore
iguana imagemagick imagetype imaginary imagine impala impeachment impede imperial implies impostor inaugural incline
inclusive increment incremental indene indent indigo individual industrial inferior inferno infinity influenza info
infomercial informal infty input-sources inputstr inspector instar insular int integers integral intelligentsia
interface interfere interferon interior interlocutor internet internetdistlrn interval invalid inventor inverter irc
irregular iso issue italic item itu jabiru jade jaguar jaguarundi jam jar javascript javasettings jazz jeans jebediah
jim joule journal joystick jpeg jpg judicial junta juror kamera kappname katakana kate katepart kcalc kcharselect
kcmshell kde kde-devel kde-look kdegames kebab keeper kernel kerning ketchup keycode kfontview khat khelpcenter
kibibyte kickoff kile kilo kilobit kilobyte kingpin kit kits kiwi kmix kmm kmy knights konqueror konsole kookaburra
krita krunner kstars ktimer ktuberling kturtle kumis kwallet kwalletmanager kwrite kxstitch lactose lacuna ladino
laguna lama lambda lance lang langle laptop larva las laser lasso lateral latex latitude latitudinal lava lave layout
lbrace lceil lcm ldap ldbracket ldline legal legume lel lento leq leu leucopenia levodopa lib libera liberal libnotify
libreoffice libvirt libwacom lido lim limbo linear lingerie link links lintel linuxswap lipoma lira listen listener
listeners literal litoral litotes lline local localdatetime locale localhost localize localtime locate lockdown
lockdowns locks log loganberry logging login login-screen logs longest longitude longitudinal lopinavir lshw lspci
lsub lsup lunar lustre lzma macro macroexecution macros madame maestro mag magenta magic maglev magnitude mahjong
mainframe make maltose mama man manga mania manifesto manpath manta mantissa manual map maps mar margin-left marginal
marimba marinas marketing massacre mate mate-screenshot material math matrix max maxlength maxrows measurelines media
medieval megabit megabyte melanoma melasma mem memento memes meninges mental mentor menu menu-driven menubar
menuheader menuitem menus mesa mescal meta metacarpal metainfo metal metro mica microchip middle-click miha mil
milkshake mime mimeapps min mineral minimize minimum missal mixer mkdir mline mnt moa mod modal modeline modem modems
modular modulo mol molar mole molecular monitor monitored monitoring mono monoclonal monomania monte moral mortal
mosquito motor mount mouse mousepad move mover mph msg msgbox msgfmt msgid msize mucosa multi multi-core multipart
multivolume murray muscular musical mywords n-archivemailagent nadir nandu narrow nasal natural nausea nautilus naval
nave nbold necrose negro neon neonatal neoplasia neq net networksorcery newline newname newrange newsgroup newsletter
newstr newton nfs nibble nice night nih nirvana nitalic nlm nmcli nnn no-encryption no-touch nominal none normal
notebook notebooks nsp nuclear null num numbat numeral obj objecttype observe oca ocarina octal ocular oculomotor odb
odm odor odp ods odt off-line office officename offline offset ogg okular oldstr omg on-line oncogene online
open-source openoffice opera opt orbital orca orders ordinal orf org organize oriental original ornamental otalgia
outdir outdoor outer-join oval overflow overscan overwrite owns oxt paca packages padding padre pager panda panel
pangolins panorama papaia papers par paracetamol paral param params pare parental parentnode paris parsec parsecs
particular partman parvo pascal passant password pasta paste pastel patch paths pdf pdflatex peculiar pedal pedestal
pedigree peludo pen penal penalty pencolor pendown penumbra penup penwidth peptidase perform performance perfume
peripherals perpendicular personalize peseta peso pesos petabyte phantom phonon php piano pica pickup picmi pics
picture-uri piecewise pilaf pinball pinto pipe pipeline pique pita pitanga pixel pixels pizza placebo placenta
plagioclase plasma playback playboy player plip plug-in plug-ins plugin plugins pluma plural pneumonia pneumonias png
podcast podcasts polar policy polkit polo pomelo poodle pool pooling pop pop-up popular popup port portable portal pos
pose posse post postal posterior pot potto ppp precede preceptor precise precursor prepare presume pretor prima
primordial principal print printbackground printblankpages printer-name printevenpages printimages printoddpages pro
proc product professor progenitor prole prompt propaganda protease protege provider proxies proxy psi pub pubs pulp
puma pus puzzles python pythonpath qcow qtpaths quarterback quarto quasar quick quintal quotechar quotient racial
radar radial radical ragtime ramjet ranger rangle raptor rating ravioli rbrace rceil rdbracket rdiff rdline rdp
reactor readonly real realize realm reboot receptor recital rectitude red redactor redefine regarding regex regime
regional registrar registrationname regular rem remake remdesivir remove remover renal replicase replicase-transcriptase
res reset reside residual resistor resolve resolver resort resources responder resume returnid rfloor rhythmbox rial
ribavirin rigor rim rime rimu ringschart risotto ritonavir ritual rival rline rmdir roble robot rock rod role romance
romper rooibos root rota rotor rowindex rpm rsibreak rss rsub rsup ruby ruc rude ruga ruins rumor run-time runoff
runtime rural rwx saber saguaro saiga saliva salsa salve salvo samba sandbox sargs sauna sbin scalarproduct scaling
scan scanner scanners scope screensaver script scriptforge scripting scripts scrollkeeper sda sdb sdbc sdc sdh
searches sec sech sector sed sedan segue self selva semibreve seminoma senior sensor sensors sensual sente sep
septicemia serial serif serval serve servo session setminus setup sex sexual sftp sgn shaker share sheetname shelf
shell shiitake shofar shopping short show shred shudra siemens sigma silicone sim similar similitude sin singular sinh
sisal sitcom site skate slash sleuthkit slide slot smartcard smartcards smartphone smb smcp smiley smog smoking
snapshot soar sob social socket sockets soda soe soffice software sol solar solicitude solver solvers sonar sonnet
sons soprano sortkeys sortorder sou sounds soundtheme sourcerange souvlaki spa spam spike spillover spool spray
spritehide sprites spriteshow sqlcommand sqrt squash src srv ssh stable stack stalking standard star stat status step
stereo stick str strace streaming stress strftime string strings striptease struct stylus sub sub-menu subclasses
sublime submenu submenuchar submenus subpixel subs substring substrings subtotal sudo sudoku sudokus sue sugar
suggestion sum sun sundae sup super superior supervisor surge suricate suspend suspender sutura svc svg swab swap
sweeper sxw syd symlinks synctex sys sysprof sysprof-cli system-db systemd systemsettings tablename tablet tablets
tabsize tabu tabular tag tags tan tandem tangelo tanh tantra tar targetcell targetrange tartan tatoeba taxiway tbz
tear tebibyte techbase telemarketing tellico tellicorc temp templatefile temporal tenor tens terabyte terminal terror
test tex text-info textbf textual theora thesaurus theta thorough thread thumbnail thumbnails tilde timbre time
timeout timer timestamp timezone tinyurl tion tipo tire titular tje tlc tmp tofu token tokens tom tom-tom tome tonal
toner tooltip toque tornado torpedo torpor torque torr torso total touchpad touchpads touchscreen touchscreens toward
toxemia tracks transaminase transcriptase transexual transistor translator transpose trauma trave tre tree treemap
tremor triangular tribunal triclosan tricolor trio trivial trojan trombone tropical true tsar tsarina tsunami
tularemia tumor tundra turnleft turnover turnright turtlescript tutor tutorial tutorials twip twips txt typename ucb
udisks ukulele ulna ulterior umbrello umbrello-devel umifenovir uml underline underscore uni unicode unidimensional
unilateral union universal unix unmount unmounted uno unoobject unopkg unsigned uoper upto upwind url usage uschess
use user userbase usermenu usr usual util utilize utils utopia uuid vagina vale valise vapor var variant varies
vaudeville vec vector verbatim vernal versa verso versus vertical verve vet via vice vice-versa video videocassette
view viewtopic vigor vim vim-latex vino viola viral viremia virginal virtual virus visa viscacha viscose visor visual
visualize vital vitro vivo vnc vnd void vol volt volume walkie-talkie wallpaper wanda wanderlust warn watt wav weather
web webcam webcams webdav weber webfolder website whisky wholecolumn wholerow whys wide widget widgets widths wifi
wiki win windowname wordbook wrestling writer www wyvern xdg xerostomia xerox xhtml xls xml xmp xor xpostwips xps
xterm xxx xxxx xxxxx xyz yank yawl yellow yelp ypostwips yyy yyyy-mm-dd zabaglione zenity zero zeros zip zombie zona
zoo zoom zugzwang événements автомобиль ライト ﾗｲﾄ
`,
);
