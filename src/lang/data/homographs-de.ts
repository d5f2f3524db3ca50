// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
a-z abc abcdef abs absolute acc acl actions acute addin additive advrename akonadi akonadictl alex align alignc alignl
alignon alignr alpha also alt alternative alternatives amd analog animated anyvalue api app app-cli app-fq app-perl
appdata applet application-x-newtype applications appname approx arccos arccosh arccot arccsc arccsch arcsec arcsech
arcsin arcsinh arctan arctanh arg arm arr array async attachment aus auto auto-commit autocorr autologout autosave
autostart autotext avec awt axbxcxd b-c backup bak bald band bas bash bat bcc beans beforesheet begin behavior bgo
biblio bin binom bit bitten blind blinken blocks bmp body bold boolean boper bot branding breve bslash bug build bzip
cache cake calc calcfilename calligrasheets calligrawords cam cantor capacity capitalize caption casesensitive cat cbr
cbz ceil ceiling cella char charcode chartname chat chmod chown chr classification clock clone cmd co-sited
color-selection colour columnindex com comp compare comparecontents component conduct config config-dir configure
conjugate const container controller controlname convenient convert-to coprod copyleft cos cosh cot coth count cover
cron crontab csc csch csub csup csv cup cwru cyan daemon dasher dataset datavalue dateformat datetime datum dba dbf
dbname dbus dbus-daemon dbus-launch dconf dconf-editor dddot ddot dead-keys deb debug def degressive del den der
designmode desktop destination destinationcell dev development-tools devhelp devlist diagonal dialogue dick dico dict
die diff difftar digit digital dir directions directsql dirty disable-user-list displays displayvalue disposing div
diverse djvu dlg doc documentfoundation documentsignatures docx dolphin dot dotlock dotsdiag dotsup double downloads
dpi drivers dump duplicity echo echt edu elf embeddeddatabase emph enabled-extensions enables enchant encoding end
engineering entertaining env eog-plugins epiphany equiv ern etc eth evince evolution evolution-data-server
evolution-ews evolution-mapi evt exe exp expression ext extensions extra extreme fact factorial factorof fallen falls
false fast favorite-apps fdb feedformat feedrecentchanges fern fester fetter fieldname file-selection filename
filenames filesaving filesystem filterformula filtername filteroptions filters-log-actions filterscope firefox fish
fix flac flag flatpak flattree flexible float floor floss fno-omit-frame-pointer focused foldername fonctions foo
fopen forall forces format-security formdocument fort fortune forum frac freedesktop frequency fruit ftp gallery games
gar gcc gcd gdm gdrive gedit gedit-plugins gen geq gestionnaire gettext gif gilt gio git gitlab glabels glib global
gmail gmi gnc-fq-update gnome gnome-boxes gnome-commander gnome-doc-list gnome-docs gnome-keyring-daemon gnome-kiosk
gnome-mimeapps gnome-session gnome-settings-daemon gnome-shell gnome-shell-extensions gnome-terminal gnucash-cli
gnumeric gnupg google gov gpg grad grape graph graphical grave green grep grumz gsettings gstreamer gtk gtranslator
gui gut gvfs gwenview gzip half halt hamster handy hart hat headless heap hell her herein hidebots history hob hole
holey home homepage horizontal host htm html http hunspell hyper idle iii illegal imagetype imaginary img implies inch
increment indent indent-width index inference infinity info infty inline input-sources inputstr inside int integers
intelligent intern international internetdistlrn interval intuitive invalid inverse irc irrelevant iso issue ital
italic itu jar java javascript join jpeg jpg kaddressbook kappname kate katepart kbps kcalc kcharselect kde kdegames
kfontview khelpcenter kile kmail kmm kmy kmymoney knights konqueror korganizer ktorrent ktuberling kturtle kupfer
label laden lag lang langle laptop las lass latex latin lbrace lceil lcm ldap ldbracket ldif ldline leer legal lel leq
lets lfloor lib libera libglabels liblouis libobasis libreoffice libvirt libwacom license lief liege lim lin link
linux linuxswap listen literal lline local localdatetime localhost localtime locate lockdown lockfile locking locks
log login-screen logo lshw lspci lsub lsup mac macroexecution mag magenta mail malt man manage map margin-left math
matrix max maximal maxlength maxrows mbox media meld menu-driven menuheader menuitem mergetool meson meta metainfo
mime mimeapps min minimal minor minus mitten mkdir mline mmmm mobile mod modal modern mol monitor monitored monitoring
mounted mph msg msgbox msgfmt msgid msize multivolume murray muster mutt myapplication native natives nautilus-sendto
nbold negative neq net nett newline newname newstr nfs nice nih nitalic nlm nmcli nnn no-encryption non-repeatable
none normal notifications null nun obj objection objecttype occurrences odb odd odm odp ods odt officename offline
offset ohne okular oldstr online ooo openoffice opt optimal optional orca orders ordinal org orthogonal outdir
outer-join overline overstrike overwrite owns oxt packages padding panel papers par paral parallel params partman
paths pdf pdflatex per perform permanent pestis phantom php phy pics picture-uri piecewise plant plasma plasma-desktop
plasma-workspace plasma-workspaces plc plip plugins pluma plus png policy polkit pop-up poppler popup port positive
power ppp prefix primitive print printbackground printblankpages printer-name printevenpages printimages printoddpages
private privileged pro proc procmail prod product progress prompt proportional protected protocol provider provides
pst public python pythonpath qcow qdbus qtpaths queryname question quick quot quotechar quotient radar rangle rar
rating rbrace rceil rcv rd-and rdbracket rdiff rdline readme readonly reads real realm reconstruction red regarding
regex registrationname rein relative relevant rem replacement res resides resources returnid rfloor rhythmbox
right-click ringschart rline root rot rowindex rpm rsibreak rss rsub rsup sag sang sank sans sargs scalarproduct
scaling scan schottische scope screensaver script scriptforge sda sdb sdbc sdc sdh searches sec sech sed seine self
sensible sensor sep separate separates session setminus setup setz sftp sgn sha share shared sheetname shell short
shutdown simpler sin sinh site size sleuthkit smb smcp snapshot socket soffice sonnet sortkeys sortorder sounds
sourcerange specification speech-dispatcher spool sqlcommand sqrt src ssh stack stand star stark start start-right-dir
step strace strftime sub subform submenuchar subscript substring sudo suggestion sum sun sup super superuser suspend
svc svg sweeper syd synctex synonym sys sysprof-cli systemd systemsettings tab-width tabbed tablename tabsize tan tanh
tar tarfile targetcell targetrange techbase tellico temp temperature templatefile test tex text-info textbf theta
thorough thumbnail tilde timer timezone tion tje tlc tmp token tolerance tolerant toll tooltip tot total toward
traffic transparent transpose tree true tun turtlescript tutorials twips txt ucb udisks umbrello umbrello-devel und
underline union unmounted uno unoobject unopkg unsigned uoper upto urgent url usage user usermenu username usr util
uuid van var varies vcf vec vector verbose versus via viewtopic vim-latex vnd void vol von wallpaper war ward warm
warn warning wart was wav weather webdav wget wholecolumn wholerow wider widths wifi wiki wikipedia will win
windowname wordbook writer www x-content x-newtype xdg xdg-utils xhtml xls xlsx xml xmp xor xps xxx xxxx xxxxx
xxxxxxxxxx xyz yellow zip zoo zstd événements автомобиль ライト ﾗｲﾄ
`,
);
