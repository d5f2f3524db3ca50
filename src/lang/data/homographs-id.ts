// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-z aba abc abcdef abdomen aberration abiogenesis abnormal abs absolute absurd abulia accented actions acute adapter
adaptor adenovirus admin administrator adrenal aerosol agama agamogenesis agar agenda aggregation ain air alarm albedo
albino album albumin albuminuria alex alga alias alibi alice alignc alignl alignr alkali allow-links-change-zoom alpha
altar alto alum alumina aluminium alumni alumnus alveolar amalgam ameba amebiasis amino aminotransferase amir amnesia
amnion ampere analog androgen anemia anemometer angina angiotensin anhidrosis animated anion anoa anti-virus antigen
antipode anuresis anuria apar aphelion api appdata applet application-x-newtype applications apps appstream arak
arbiter arc are area arena arg argon argot args aria aroma array arraynd artisan asepsis asin asparagus aspirin
asteroid astronaut atlas atmometer atom atril audio audit aura auth auto autologout autostart avitaminosis axbxcxd
ayah backend backslash backspace backup bad bait bak balsam ban band banding bandit bandwidth bank banteng banter bar
barium barometer barter bas basal base bash basic basil basin basis basket batch bazar bcc benzalkonium beret
berkelium bet beta bias bikini bilateral bilingual bin binder binom binomial biogenesis biota biotin bison bit bitmap
bitwise blazer blender blocks blog blue bmp bola bold bonanza bonbon bongo bonus booklet boolean boot boper boron bot
box branding breakpoint breve broadband broker browser bug built-in bulgur bulimia bum bung bunker bunting buret bus
byte bzip cache calligrawords cam camping cap cape capelin capitalize capplet carriage cartridge cat cbr cbz cella
cetera char charge chat checkbook checksum chi-square chi-squared chording chr circle clicked clipboard clock cloud
codec colorimeter com combo completion component compose compress computers confidence config configure const
controller convenient cookie cos cosinus cotangent cover crash crazy csub csup csv cubit customer cwru cyan dada
daemon dahlia dam damping daring dash data database datum dbf dbus dbus-daemon dconf dconf-editor dddot ddot debit
debug debugger debugging def default dekagram dekaliter dekameter del delirium delta demo denominator dentin deposit
depot dermatitis desktop destroyer detail detonator deuterium deuteron dev development-tools diabetes diagnosis
diagonal diagram dial dialog diam diameter die diesel diet difftar digit digital dinar dingo diploma diplomat dir
disable-user-list disk displays distributor distro div divide djvu dll doc docs documentfoundation docx dogma dollar
dolmen dolphin domain dominion domino donor dorsal dorsum dot down download downloads dpi dragon dram drama drill-down
drive driver drivers drives drone drop drop-down dropdown droplet drum duet dummy dump duplicity durian dvi e-book
e-mail earmark edema edit editor editorial edu ego einsteinium em-dash emacs email embargo emir emoji emporium
emulator en-dash enabled-extensions enables enamel endometriosis enigma enteritis enterprise enuresis eog eog-plugins
eosin epidermis epigram epilog epiphany episode era erbium escape estate estrogen estrus etc eth ethernet euro
europium evince evolution exception exp explorer ext extended extensions fact fail fakir false familiar fatal fauna
favipiravir favorite-apps fax federal felspar fermium ferret festival fetus fiber fibrinogen fibrosis file filename
filesaving filesystem fill film filter filum final firewall fish flag flash flat flatpak flip float floating
floating-point flop floppy flora flu fno-omit-frame-pointer folder font fontconfig footer formal formalin format
formula forte fortune fortunes forum foundation fovea frame frametitle freedesktop frequency frigid ftp fundamental
fungi gadolinium gala gambling gamepad gamma gamut gang gangster gap gas gastroenteritis gastrointestinal gdm gedit
gedit-plugins gel gelatin gen gender generator genesis genitalia genius genre gentian genus germanium geta gettext
giblet gif gigahertz gio glamor global gluepoint glycin gmail gnome gnome-boxes gnome-docs gnome-i gnome-keyring-daemon
gnome-kiosk gnome-mimeapps gnome-session gnome-settings-daemon gnome-shell gnome-shell-extensions gnupg golf gonad
gospel got gov gpg gram grand gratis grave gravel green grep grid ground-glass groupware grumz gsetting gsettings
gstreamer gtali gtranslator guar guest guru gvfs gzip habitat had hafnium hal halo ham hamburger handle handout hangar
hangi hanja hap haploid harakiri hard harddisk hardware harem harmonium hash hat head header heading headless headset
heap helium hello helm hem hemiplegia hemoglobin hepatitis hernia hero heroin herpes hertz hex histogram holmium home
homepage homo homolog hop horizon horizontal hormonal hospital host hostel hotel hotspot how-to howitzer html http
https hudud hue hula-hula humor hyperlink hyphenate icc ics ideal identifier ideogram idiom idiot idle ikon image imam
impersonal impress indigo indium individual inferior infinity influenza info informal inhibitor inkjet inline input
input-sources int integer integral interferon interior intern internal internet interpreter intersection interval inti
intifadah invalid inverse investor iodin irc iridium iris iso isopropanol issue ital italic item itu jab jaguar jam
jar jargon jet jim join joypad joystick jpeg jpg jujitsu junta kafir kaki kamera kanji kapok karat kayak kde kebab
keloid keratin kernel kerning ketonuria keyboard keypad kfontview kilo kilogram kilohertz kiloliter kilometer kiloton
kilowatt kinase kismat kit kiwi knot koala kola konqueror kopek kos kudu kumis kurus label laguna lam lama lambda
lamina landmark langle langsat lanolin lap laptop larva las laser layer lbrace lceil ldbracket ldline left legal lel
lemon length leper lesbian letup leukemia leukopenia level liana liar libera liberal libreoffice libvirt libwacom
license lid lift lim limit lin linear link linoleum linuxswap lipemia lipid lira listen liter literal litotes lline
local locale locate locks log logical login login-screen lognormal logo logogram logout lookup loop loopback lopinavir
lossless lot lshw lspci lsub lsup lumbago lumen lutetium lzip lzop macro macros madrasah maestro mafia magenta
magnesium magnet magnetometer maharaja main malaise malaria maleo malt mama man mandarin mania manifesto mantel mantra
manual map mara mare margarin margin mark markup marzipan masjid mask master mastodon mat mate mate-terminal math
mathematical matrix mayor mbox mean media median mediator medium meiosis melasma melon meme memo memorandum memorial
mendelevium menhir menopause mental mentor menu menubar meridian mesa meson mestizo meta metadata metainfo metal
meteor meteoroid meter metro metropolis metropolitan mil mime mimeapps min mineral mini minim minimal minimum minor
minus miosis mite mline mnemonics mobile modal mode model modem moderator modern mol molar monitor mono monogram
monster mop moral moron mortar motd motif motor motto mount mouse mph msgbox msgfmt msize mud mujahidin multi
multi-core multi-digit multilateral multilobar multimedia multivolume muon mural murray museum myapplication
myextension myname mypage myprovider nabla nadir namespace nanometer nasal native natural nausea nautilus nbold nebula
negro neon neptunium neq net neural neuralgia neuron neurosis neutron newline newton nice niobium nitalic nitrogen
nmcli no-encryption nobelium node nominal non-administrator non-kernel nonstop normal not notation novel nsp nyala odm
odp ods odt office officename offset ohm okular online open openoffice oper opera operand operator optimal optimum
opus oral orang orator orbit order ordinal orf org organ orphan osmium outdir outline output oval oven over overflow
overhead overline overscan overstrike ovum oxt packages pad pagan page-label pail palette paling pampas panel panorama
paprika para parade paral param parameter params pare paris parka partman pas pasang pass pasta pastoral patch path
paths patriot paving pdf pdfarranger pdflatex pedal peg pekan pelvis pen penis pentagram peplomer peptidase per
perform perihelion perimeter period periodical peristalsis peritonitis persona personal petrol petroleum petunia
phantom php piano picture picture-uri pid pika pilot pin pion pipet pipit pistol pita pitch pivot placeholder planet
planetoid plasma platelet platform platinum player plaza plip plot plug plug-in plugin plugins pluma plural plus
plutonium pneumonia png podcast podium point point-of-care pointer poker policy polio polkit polo polonium pop pop-up
popup porno port portal porter pos pose positron poster posterior pot power power-manager ppp preference premium
preset presidium primer priming print printer printer-name private problem proc profiler profiling prognosis program
programmer proleptic prompt propaganda proposal proprietary protease protein provider provides proxy pub pula puma pun
punctuation punk purdah purpura python qcow quick rabies radar radian radians radio radium radius radon ragi raja
rajah ram rambutan ramping randomletter rangle rating rbrace rceil rdbracket rdiff rdline real real-time realm rebus
recalculates receptor red referendum regex regional regulator rem remdesivir remote rental reporter reservoir reset
resides resin resistor resize respirator revolver rfloor rhinovirus rhythmbox ribavirin right right-click rim ring
ringgit ritonavir ritual rline robot roll roman root router routine rsub rsup rubidium ruby ruc rum run-time runs
runtime rupee safe sake saki salat salvo saman samara samarium sampan sampling sanatorium sandbox sang sari sauna
scaling scan screencast screensaver script scriptforge scripting scroll sda sdb sdc sdh searches seat sedan selenium
self semen semi seminar senior sense sensor sensors sensual sentinel sepsis sequela sequence sera serial serif serin
serum server session set sgn share sheet sheetname shell shift shortcut siamang sigma sin singlet sinus sirup sisal
site size skater ski slash slave sleuthkit slide slider slip slogan slot smartcard smartphone smcp snap snapshot
socket soda sodium sofa soffice sol solar solder solid sonar sonnet soprano sorbet sore spam span speaker
spectrophotometer spike spin spiritual splash split sponsor spool sporangium sport spreadsheets spring sputum sqrt
square ssh stack stacktrace stadium stamina stapler star startup stat station stats status stdev steps stepsize
steradian stereo steroid stick sticky stigma stimulus stolon stopwatch strain stream streaming strftime string strip
stroke strontium struct struma studio stupa stylesheet stylus sub sub-menu subdocument subfolder submenu subset
substring subtotal subunit sudo sudoku suggestion suit sulfur sultan sum sun sunshine sup super superior supermarket
supernatural surplus sutra svg swap swastika sxw syd symbols synctex sys sysprof sysprof-cli systemd systemsettings
tab tablet tabloid tabu tabular tabulator taekwondo tag talk tan tank tapis tar target tartar telegram telekinesis
teleprinter temperamental template tempo temporal tender tendinitis tendon tenor teras terbium terminal test testis
tetanus therm thesaurus theta thorough thumb tilde timeline times tin tinyurl tion tip tips titanium tmp toga toilet
token tombak ton toner tonsil tooltip topi tornado torpedo torso total totem touchpad toward tracing trailer transfer
transistor transit transport transporter trauma tree trek tribunal trilateral trimester trio trip true tsar tumor
tungsten tuple turtle tutorial twip txt udisks ukulele ulama ulna umifenovir umlaut unallocated underline uni uniform
unilateral union unit universal unmount uno until unzip uoper upwind uraemia uranium urban urea uremia urine url urus
user username usr uterus util uuid valid vanadium var varies variola vas vec vegetarian vena vendor ventilator verbal
verbatim versus veteran via vibrio video vim-latex viola violet violin viral virtual virus visa visual vital vitamin
vitriol vitro vivo volt volume vulva wadi wagon wallpaper watermark watt weather web webcam webfolder website wi-fi
widget wifi wiki wikipedia wild wildcard win windows wizard wolfram www x-content x-newtype xdg xdg-utils xenon xhtml
xls xml xmp xterm xxx xyz yard yellow yen yoghurt yyy zip zombie zona zoo zoom zoonosis автомобиль
`,
);
