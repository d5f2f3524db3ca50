// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
aavso abc abcdef abdominal abs academia acc accented accidental active actor actual acute add-in add-ins adenovirus
adorable aerosol agenda agua ala alcalde alcohol alex alga alias alignc alignl alignr alpacas alpha alphabet alt
alveolar amd amiga amigo ancestral angular animal anonsvn ante anterior antialiasing antiviral apartheid api
application-x-newtype appname approx apps arccos arccosh arccot arccsc arccsch arcsec arcsech arcsin arcsinh arctan
arctanh arena arg args arr art arterial artificial asexual async atlas atril audio aus auto autocorr autologout
autostart autotext axbxcxd axial b-c backend backgroundobjects bacteria bad bak balance bas base bash bcc beta
betacoronavirus bibtex bibtexml bilateral bin binom bisexual bit bitmap bits blog blogs bluetooth bmp bogofilter bold
bonito bonobo boper braille breve bslash bug bugs burro bus byte bzip cabaret cable cache café caja calligra
calligrasheets calligrawords cam campus canal canto capital capture cardinal cardiovascular cargo casinos cat cbr cbz
ceiling cella central centre cerebrovascular chance char chat chats cheque chi china chip chmod chocolate chown chr
circular civil clades classification clip clips clon club coincide cola collar colonial color color-selection colour
com combine combustible come comics comparable compare compatible con conceptual conductor config config-dir
configurable configure conjugate conserve considerable constructor consume contextual continental control controller
convenient converge cookie copyleft copyright corona coronavirus corporal cos cosh costa cot coth cover criminal
crisis cron crontab crucial csc csch csub csup csv cultivar cultural cursor cwru cyan dada dado daemon dame dasher
dateformat datetime dbf dbname dbus dbus-daemon dconf dconf-editor dddot ddot deb debate debug decide decimal declare
def defender define del delta deltacoronavirus den dental der dermatitis describe desktop destructor detectable dev
developer development-tools devhelp diabetes diagonal dice diff difftar digit digital diploma diplomas dir directions
director disable-user-list disco displays disposing div divide divisional divisor dlg doc doctor documentfoundation
documentsignatures docx dolor dolphin doses dot dotsdiag dotsup downloads downs dpi drama drive-through dual dude dump
duplicity dura dvi echo edema editable editor editorial edu electoral elementary embargo emoji emph enabled-extensions
enchant enteritis env eog eog-plugins eon epiphany era ergänzungsschulen err error escape escudo especial etc eth
ethernet euro euros evince evolution evolution-data-server evolution-ews evolution-mapi evt exacta examine exclusive
exe exp experimental ext extensible extensions exterior extra extravehicular facial fact factor factorial factorof
false familiar fatal fauna favipiravir favor favorable favorite-apps fax faxes fdb fecal fecal-oral federal feedformat
feedrecentchanges feria festival ffmpeg fibrosis fig figure file-selection filename filesaving filo filters-log-actions
fin final firefox firmware firstname fiscal fish flac flamenco flash flexible floor fno-omit-frame-pointer focal
focused folk fonctions fontconfig foobar fopen forall forces formal format-security formdocument fortune forum freedb
freedesktop frequency fresco frogr frontal fstab ftp fundamental funeral fursona gallery gallina gamma
gammacoronavirus gas gastroenteritis gastrointestinal gay gcc gcmd gdm gdrive gedit gedit-plugins gel gen genera
general genial geq gettext gif gio giro git gitlab glabels glaucoma glib global globular gluten gmail gmina gnome
gnome-boxes gnome-commander gnome-doc-list gnome-keyring-daemon gnome-mimeapps gnome-session gnome-settings-daemon
gnome-shell gnome-terminal gnu gnudb gnumeric gnupg golf google gov gpg gradual graph graphical gratis grave green
grep gripe grumz gsettings gstreamer gtk gtranslator gusto gvfs gwenview gzip hacienda hamster hangi hanja hardware
hash hat hay hepatitis hexadecimal hidebots home honor horizontal horrible horror hospital host hotel htm html http
https huihui humor humoral hunspell ics idea ideal ideas ignore iii imaginary imperial implies impostor improbable
inclusive incompatible incremental individual indivisible industrial inevitable inexplicable inference inferior
infinity influenza info informal infty init input-sources inputstr insignia inspector instructor insular int integral
interfaces interior internet internetdistlrn intestinal intranet introduce inventor invisible irc irregular
irreversible iso isopropanol issue italic jade jar java jazz jdbc joystick jpeg jpg judicial junta kanji katakana kate
katepart kbps kcalc kcharselect kde kdemail kernel kfontview khan khelpcenter kilo kilobases kilos kit kits kmail
knock-out konqueror konsole krunner kstars kstars-devel ktuberling kturtle kupfer kwrite labor lama lambda lance
langle laptop las lateral latex latin latitudes lbrace ldap ldbracket ldline lector lee leer legal legible lento leq
lib libera liblouis libobasis libreoffice libvirt lim lineal link linkend linkendnewpara linkmid linkmidhttp
linkmidhttps linkmidl linkmidwww linkstart linux linuxswap listen listener literal llama lline local localdatetime
localhost locate locks log login-screen logs longitudes longitudinal lopinavir loremipsum lshw lspci lsub lsup lunar
lyxpipe lzma macro macros maestro mafia magenta magnitudes mail malum mama man manga mango manual map maps mar
marihuana marina marketing mate mate-screenshot material math matrices matrix max mayo mayor mbox measurelines media
medicinal medieval meld mellitus memes mental mergetool mesa meson meta metal metro micro mil mime mimeapps min
mineral mini mire miro mkdir mline mmmm mod modal modular modulo mol molecular monitor monitored mono monoclonal monte
monumental moral mortal mosquito motor mover mpg mph msg msgbox msgfmt msize mts multimedia multiples multivolume
murray muscular musical myapplication mydocs myextension myname mysql nabla nasal natural nautilus nautilus-sendto
naval nave nbold negro neonatal neq nerd net neutral neutrinos newline newpara nfs nice nih nitalic nlm nmcli
no-encryption noble nominal none normal notable nsp nuclear observe occidental octal ocular odb odm odp ods odt
officename offset ogg oldstr openoffice openprinting opera opt oral orbital orca ordinal orf org orglinkend oriental
origami original osteonecrosis overline overstrike owns oxt p-adic packages padre pagan page-label pan panda pandas
panel panorama par pare parental parsec parsecs particular partman pasta pastel patas paths patio pdf pdflatex peludo
penal perceptible perfecta peritonitis persona personal peso pesos pestis php phy piano pica picnic pics picture-uri
pie piecewise ping pixel pizza placebo placenta plan plasma plasma-desktop plasma-workspace plasma-workspaces plaza
plip pluma plural png podcast podcasting polar policy polkit polo pop-up poppler popular port portable pos pose postal
posterior potable powiat ppp precede precursor prefix prepare preside presume prima primer principal printcap pro
probable proc produce product prohibitum propaganda protege provider provincial proxy pseudo pst pueblo pueblos pulsar
pulse python qcow qtpaths quick quince quite quotechar racial radar radical radio radios randomletter rangle rar
rbrace rceil rdbracket rdiff rdline reactor readme real realm receptor rectangular red redefine reduce refractor
regarding regex regional registrar regular relieve rem remdesivir remover renal rendezvous reproduce reproducible
reserve reside resides residual resolver responder resume reversi revise rewind rhythmbox ribavirin ritonavir rival
rline robot robots rock roles romper root rota rote rpm rss rsub rsup rugby rumor rural rw-r saber sale sales saliva
salsa salvo sans sargs scalarproduct scan screensaver script scriptforge scripting scripts scrollkeeper sda sdb sdc
sdh sea searches sec sech sector sed selector self selva sensible sensor sensors sep sepsis septicemia series setminus
sexual sftp sgn sha share shell shells shock shutdown siesta sigma similar simple sin sinh slash sleuthkit small-caps
smb smcp snapshot social socket sockets socks sod soffice software sol solar solid sombrero son sonar sonnet sounds
soundtheme soy spam spamassassin spool sprite sqrt ssh stack star start-right-dir stdev step strftime stylus sub
subdivide subtotal subversion sudo sudoku sudokus suggestion sum sun sup superficies superior supervise susceptible
sushi suspend suspender sutura svg swap sweeper syd synctex sys sysprof sysprof-cli system-db systemd systemsettings
tabular tales tan tanh tar tarball taxi taxis techbase tellico temp temperature temporal tenor tensor terminal
terrible territorial terror tex text-info textiles textual theta thorough thumbnail tibia tigris tilde timbre timer
timezone tinyurl tipo tire titular tlc tmp tocilizumab tome tonal toque tornado torrents total totem touchdown
touchdowns toward trackball training trans triangle triangular tribunal triple tropical tuberculosis tumor
turtlescript tutorial tutorials twip twips txt udisks ugly umbrello umbrello-devel umifenovir underline unidimensional
unilateral union universal uno unopkg uoper url usage use userbase usr usual util utils uuid vale van vapor var
variable variant varies vas vec vector vernal verse vertical veto viable video videos viewtopic vigor villa vim-latex
vimrc vine vino viral virtual virus visa visas visible visor visual vital vitro vivo vnd vodka void vol von vosotros
vulnerable wallpaper warn weather web webdav widget widgets wifi wiki wikipedia win wordbook writer www x-content
x-newtype xdg xdg-utils xfer xhtml xls xml xmp xor xsl xslt xterm xxx xyz yellow yelp yen zinc zip zombie zona zoo
zoom zoonosis zst zstd zugzwang ライト ﾗｲﾄ
`,
);
