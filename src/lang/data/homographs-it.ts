// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-z abalone abate abbreviate abc abcdef abs abulia academia account accurate accuse ace acetamide acetone achillea
acme acromegalia actinia acute acwp adagio add-on addax addin additive adenocarcinoma adobe advertising aerosol agape
agar-agar agave agenda aggregate agile agio ago agrimonia aids aigrette akonadi akonadictl ala albedo albizzia album
albuminuria alex alga algebra algorithm alias alibi alice alignc alignl alignon alignr all allegro allele allocate
allow-links-change-zoom alone alpaca alpha alt alternative ambrosia ameba ammonite amnesia amnio ampere anaconda
ananas anemia anemone angelica angelus angina angostura animate antenna anti-aliasing antialiasing antitrust ants
anuria anyvalue apache apartheid ape api aplomb apologia app applet applets application appname appoggiatura apposite
approx apps aquilegia araucaria arcade arccos arccosh arccot arccsc arccsch archeopteryx architrave arcsec arcsech
arcsin arcsinh arctan arctanh area arena areola arg argon argot args aria arietta arj ark armadillo arnica aroma arr
array arraynd art arteria arteriola ass assembly assist associate assume atril attribute audience audio aura aurora
aus auspice author auto autobus autoclave autogiro automobile autostart avatar avec avo avocado awk awt axbxcxd axone
aye-aye b-c babirusa baby baby-sitter babysitter backcountry backend backgroundobjects backlash backslash backspace
backtrace backup baguette baht baiza ballerina balloon banana band bang bank banking banner baobab bar barbecue barman
barn bas baseball basilica basket basketball basso batch baud bazar bcwp bcws beans beat bebop beep beforesheet begin
beige bell belladonna belle ben benzene berretta beta betel bibtex big bike bikini bile bimbo bin bingo binom biscuit
bistro bit bitmap blank blastula blazer bleu blister blitz blog blogger blue bluetooth bluff boa bob bobolink bobtail
bodybuilder boiler bold bolide bond bongo bonus bookmaker boolean boomerang bop boper borzoi boss bot boulevard
bouquet boutique bowling box boxer boy brace branch-and-bound branchia brandy brave break breccia breve bric-a-brac
brown browser bslash budget buffer buffet bug bugs builder bulldog bulldozer bum bungalow bunker burro bus business
butat butut byte bzip cabala cabaret cabbala cabriolet cacao cache cachet caddie cadenza cake calc calceolaria
calcfilename calendula calla calligra calligrasheets calligrawords camelia camera cameraman camion campanile campanula
camper camping candela cane cannabis cantabile cantata canto canyon capibara capita capitalize capo capote capplet
caracal caracul carambola carapace caravan carcinoma cargo carillon carina carry carter cartoon case casesensitive
cash casino cassia cassino cast castrato casual catatonia catcher cause cavalla cbr cbz cdrom ceil ceiling cella
cellulite cembalo cementite central cerussite cha-cha-cha champagne chance char charcode charset chart charter
chartname chassis chat check-in checkbook checksum chela chi chiasma chic chili chimera china chip chording chr cicala
cinema classpath claxon click client client-server clinker clip clipart cloaca cloche clone cloud club clue cmake cmd
coach cocktail coda codec coiffeur coincide col collage collier collocate colon columbite columnindex columnist colza
com comfort comma comma-separated commander commit community comp compare comparecontents compensate compere complete
complicate compose compress computer con concerto conclude concrete condom conf config confine conjugate consecutive
considerate console const construction container contexts conto contralto controller controlname converge convert-to
cookie cooperative coordinate copula copyleft copyright core corner cornice corona correlate corrida cortisone cos
cosh cost costa costume cot coth cottage coulomb counter country coupon couturier cover coyote cpp crack crash crawl
crc create credenza credo crepe crescendo crochet croissant cron crontab crosswire croton crown cruiser csc csch
cstyle csub csup csv culture cup cupola curare cure curie curve cute cwru dado dancing dandy dare dash data database
dataset datavalue date dateformat datetime dba dbf dbname dbus dconf dconf-editor dddot ddot deal deb debacle debug
debugger debugging decade decalcomania decibel decide decimalplaces decrescendo dedicate def default deficit definite
del delimiter delivery dell delta denim dense dependance der deregulation design designer designmode desktop dessert
destination destinationcell detective detector determinate dev developer devlist dialogue diapason dice dico dict
diesel diff difficile difftar digit dilemma dilettante diminuendo dinghy dingo diploma dipsomania dir directory
directsql dirham disco discount display displayvalue disposing dita div diverse divertimento divide djvu dlg dmg doc
docs documentfoundation docx dogma dolman dolmen dolomite dolphin domino don dose dot dotsdiag dotsup double dove
download doxygen dpi drag-and-drop dribbling drill-down drive driver drivers drone due dulcinea dump duomo duplex
duplicate duplicity dura duramen duvet dvi dynamic e-mail echidna echo ecru edelweiss edema editor editor-colors
editorconfig edu ego elaborate eldorado eliminate emacs email embargo embeddeddatabase emoji emph empire encoding
engineer enigma enqueue enum env episode episteme epitome epos epsilon era erica eros err escape escudo espresso est
estate etc eth ethernet euro evince evt exe executive exp expertise exploit explorer export expr ext extra facet
facile facsimile fact factorial factorof fading false fame fan fantasia far farad fascia fastball fate fathom fauna
fax fdb feed feedformat feedrecentchanges feeds feria fertile festival fez fiasco fibula fieldname figure file
filename filenum filesystem filet film filo filterformula filtername filteroptions filterscope fin finale finance
finite firewall firmware firstdayofweek firstweekofyear fish flag flamenco flap flash flattree flint flip flipper
flirt float floor floppy flora flowcode fluorite flute flyer focus foehn fohn foldername folding folk follow-up fomite
fonctions fondue font fontconfig foo foo-commander foobar football footing fopen forall forecaster foregrounding
formdocument formula formulate forte fortunate fortune forum fossa fosse fox frac fragile frame framework frameworks
frangipani freedb freedesktop frequent fresco fruit fstab ftp full furore future gadolinite gaffe gag gain gala galea
gallina gamba gamma gang gangster gaps garage gas gateway gaur gay gazebo gcc gcd gdb gdrive gedit geisha gel gen
genera generalissimo generate generic gentile geq gestionnaire gif gigabyte ginkgo ginseng girl giro git glob glycin
gmail gnome gnome-boxes gnu gnucash gnudb gnupg golf gondola gong gonna google gopher gorilla goto gotta gov gpasm gpg
graffiti graffito granuloma grape gratis grave green grep grill grillroom grizzly grotto groupware grumz gsetting
gsettings gstreamer gtk guanaco guardrail guereza guest gui guide guru gusto gwenview gzip habitat hal haler halibut
hall hamburger handicap handy hangar hangi harakiri hardware harem hash hashish haskell hat headless hello henry
herpes hex hi-fi hickory hidebots hippy hobby hockey holding home homeless homepage host hostess hotel hovercraft htm
html http https humour husky hyper hypermedia icc iceberg ictus idea ifind igloo iguana illustrate imagetype imaginary
imaging imam immobile impala implementation implies import inappropriate inch incline include incognito income
incorporate increment indent indent-width indentation indicate individuate indocile indri induce infantile inferno
infinity influenza info infty inline inning inode input inputstr insensitive int intaglio integers integrate interim
intermezzo interne internet internetdistlrn interval intranet introduce invalid inverse invidia iota irc iris iso
italic itu jar java javascript jazz jdbc jean jeans jeep jet jingle jobber joule journal joystick jpeg jpg jujitsu
jukebox junior junkie kaddressbook kaki kala-azar kapok kappa kappname katakana kate kateconfig katepart kcalc
kcharselect kde kde-frameworks kdesu kdevelop kernel kerosene kerygma ketchup keycode keymap keywords kfontview kget
kgpg khelpcenter kiang kidnapping kile kill killer kilobyte kilovolt kilowatt kimono kit kiwi kmail kmm kmy kmymoney
knock-out koala kompare konqueror konsole kopeck kopek korganizer krbookmarks krunner krusader krusader-devel
krusader-git krusader-users krusaderrc krusaderui krypton ksyntaxhighlighter ktechlab ktuberling kturtle kwacha kwin
kwrite kxmlgui kxstitch kyudo lacuna laguna lama lambda lambert lamella lamina lang langle lapin laptop larva las
lasagna lasagne laser lasso latex latria lattice lava layout lbrace lceil lcm ldap ldbracket ldif leader leadership
leasing led legate legato legume leitmotiv lel lemma lemming lento leq lha lib libera libreoffice libretto libvirt
license lido lift lignite lilypond lim limousine lingerie lingua link linkmidhttps linkmidl linkmidwww linkstart lino
linoleum linux linuxswap lipide lipoma liquor lira lisp listen listener lister litchi lite literal live lline lobby
local localdatetime localhost localtime locate locking lode log loggia login lookahead lookbehind loop loopback
looping lossless lotto lsub lsup lucene lumen lunch lunula lux lyxpipe lzip lzma lzop machete machismo macro
macroexecution maestro mafia magenta magnesia magnetite maharajah mailing mailing-list mainframe maiolica male mallet
mamma man management manager mandate manga manganese mango manicure manifesto manna mannequin manta mantissa manul
marasca maraschino marching mare margay margin-left marijuana marina marine market marketing markka markup master mate
mate-desktop mate-power-preferences mate-screensaver mate-screensaver-preferences mate-screenshot mate-session
mate-terminal math matrix max maxlength maxrows maxwell measurelines media medico mediocre medium medley meeting
megabyte megahertz melanoma memo memorandum menhir menu menuheader menuitem mercantile meta metadata metafile
meteorite metro mezzo mica microbe microchip micron milestone milieu milliampere millivolt mime min miniature minor
mirror mite mix mixer mkdir mline mnt mobile moc mod modal modeline modem modulo mol molle monitor monomania monte
morale morula motd motorboat motto mount mouse mousse mph msec msg msgbox msgid msize mtp mucosa muezzin mulatto multi
multi-core multiple multiprocessing multivolume murray musical mysql nabla namespace native natsort naumachia nausea
nave nbold negro nematode neocortex neon neoplasia neq nerd net network neuralgia newline newname newpara newstr
newton nfs nice nickel night nightclub nih nilgai nirvana nitalic nlm nnn no-encryption no-touch nobody noctiluca non
normative nostalgia note notebook notes notturno novella nubile nucleotide null nurse nutria nyala obj objecttype oboe
obsolete oca ocarina occurrences ocelot odb odm odp ods odt office officename offline offset okapi okay okular oldstr
omelette omnibus on-line online open-source openoffice openprinting opera operetta opossum opportune opt orangutan
oratorio orca orchestra orderby ordinal ordinate ore org orglinkend origami orzo osteosarcoma ostinato otalgia outdir
outline output overflow overline override override-restrictions overscan overstrike overwrite ovolo owns oxt paca pace
pacemaker pack package packet padding padre page-label paleocortex palestra panacea pancake panda pane panorama papaia
paperback papilloma para parabola paral param params pare parentnode parole parsec parser part-time parterre particle
partman partner parvenu pascal pass passe-partout password pasta pastorale patch patchouli patella paths patio pdf
pdflatex pecan pedicure pedigree pellagra pemmican pen penny per percentile performance peripherals perl persona
peseta peso peyote phantom php piano pianoforte piaster pica piccolo picnic pics pid piecewise pilaf pimiento pin
pin-up pinna pipe pipeline pivot pixel pizza pizzeria plasma plasma-desktop plasma-workspace plasma-workspaces plateau
playboy players playlist plc plebe plug-in plugin pluma png podcast poinsettia pointer poker polio politico polo pony
pool pop porno port portable portico ports pose post poster potto pouf power-manager ppp pre precede precise
prednisone premier premix preside presidium presto presume prima prime primitive primula printbackground
printblankpages printcap printer-name printers printevenpages printimages printoddpages privacy private pro proc
procedure processor produce product profiling progesterone prole promotion prompt propene proteinuria prove provider
proxy pseudo pub pula pull pullover puma punk pupa pure pus pusher puzzle python pythonpath qcow qif qindarka qintar
qtpaths quagga quarterback quartile quarto quasar quassia quell query quest quot quotechar quotient racket radar radio
radium radon raffia ragtime raid rajah ramen ranch rangle rap rar raster rate ravioli raw rbrace rceil rdbracket rdiff
readonly rebus receptionist record recuperate red referendum reflex refrain regex regime registrationname relative
relax rem remake remora remote rendering replay replica report reporter repository requests requirement reseda
restaurant rete retina retro returnid revenant revers revision revival revolver rfloor rgb rho rial ride risotto rline
robot rock rondeau root roulette round router routine rowindex rpm rss rsub rsup rubeola ruby ruc rude ruga rugby run
run-time runtime rwx safety sale salesman saliva salsa salute salvia salvo samara sambar sandwich sanguine sans
sansevieria sargs sari sassaby satellite sauna savoir-faire sax scabiosa scalarproduct scale scanner scenario scene
schema scintilla sclera scoop scooter scope scoria scorzonera scotch screening screensaver script scriptforge
scripting scrollkeeper sda sdb sdbc sdc sdh search-tool sec sech sed segue self selva semi semibreve sensors sente sep
separate sequela sequoia sera serial serve server servo set setminus sexy sftp sgn sha shaker shampoo share sheetname
shell shilling shock shopping short showman showroom shunt shutdown siemens sigma silene silicone siliqua simile sin
sinh sisal situate skipper skunk slam slang slash slave slide slip slogan slump small-caps smart smartphone smash smb
smcp smog smoking snap snapshot snippet snob social socket soda soffice software sol solfa solid sommelier son sonar
sonata sonnet soprano sorta sortkeys sortorder sounds soundtheme source sourceforge sourcerange souvenir spa spaghetti
spam sparkline speaker spellchecking spi spider spirea spiritual sponsor spool spooler sport spot spray spring sprint
sqlcommand sqrt src ssh stable stack stage stand standard standby stannite stanza star starter state status stay
stderr stdin stdout stele step stepping stereo stewardess stigma stile stoma stop store str strace streaming stress
strftime stripper striptease struct struma stucco studio sub submenuchar subordinate subroutine substring subway
successive sue suite sulla sum summary summit sun sup super superbia supercomputer supporter surcharge surf surfing
surplus survey sushi suslik sutura svc svg swap swing switch sword syd synctex syntax syntax-highlighting sys system
systemd systemsettings tab-width tablename tablet tabsize tag tale tam-tam tamarindo tan tandem tanh tank tapis tar
tarantella tarfile target targetcell targetrange tartan tasse taxi tbz tea teak team techbase tee teenager tellico
tempera temperature templatefile tempo tender tenia tennis tequila terabyte terminal terminate termite tessera test
tester text-color text-styles textbf texture theme themes therm thermos thesaurus theta thread thrilling thumbnail
tibia tic tical tick ticker ticket tiger tight tilde timeout timer timestamp timezone tion tipi tipo tje tlc tmp
toccata toffee tofu toga toilette token tolerance toluene toner tooltip top toreador torero tornado torpedo torr
torrent torso tot totem touch touchpad tour toward trachea trackball tracks trailer tram transistor transpose trash
trauma trave traversing tre trend trendy tribade trigger trinitrotoluene troika trombone troupe truck true trust truth
tsunami tugrik tularemia tunica tuple turbine turf turtlescript tutor tutorials twip txt typename ucb ulna umbrello
umbrello-devel umlaut underline uni unicode union unite unix uno unoobject unopkg unsigned unto uoper updatedb upower
upto uraninite urea uremia url urticaria urus useractions userbase userlist usermenu usr utero utf util utils vaccina
vale valgrind van var varicella vcf vec vector vena vendetta vendor vent vera veranda verbena verdure veronica verruca
verso verve veto via vibrissa vice video viewtopic vigilante villa vim vim-latex vimrc vino viola violoncello virago
virt virus vivace vivo vnd void vol volatile volleyball volt volume volute von voyeur walkie-talkie wallpaper wapiti
warrant water watt web webcam webdav webfolder weekend welfare western whirlpool whisky whist wholecolumn wholerow
whys wideslash widget widths wifi wiki wikipedia win winch windowname wolframite won worker wrestling writer www
xiphos xls xml xmms xmp xor xpostwips xsl xslt xterm xxdiff xxx xxxx xxxxx xyz yacht yak yard yawl yen yes yeti yield
yoghurt yogurt ypostwips yuan yukata yyy zabaglione zebra zeppelin zero zeta zinnia zip zither zombi zombie zona zone
zoo zoom zoster zst zstd zucchini zugzwang µbe événements автомобиль ライト ﾗｲﾄ
`,
);
