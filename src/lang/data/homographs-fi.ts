// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(
  () => `
abc abs accented accessed accessibility actions acute add ala alex alignc alignl alignr animated anna applet
application auto b-c basic battery behavior binom black blocks blue bmp bold breve bug cbz cella charge choose chr
circle clicked clock color com compose computers config configure configured confirm controller convenient cool cos
csub csup csv cyan daemon dbf dddot ddot default del depending desktop device dictionary directions directory display
div doc documentsignatures dot down downloads drivers drives duplicity easily ellipsis emoji emph enables entertaining
eog-plugins epsilon err extension fact fax features filesystem find finish follow following forces fortune frequency
ftp gamma gedit gif gives global gmail gnome graph graphical grave green grumz guru hat hei hen hex historian history
home html http https hyper idea idle iii information interface internet iso italic item items jar jpg just kamera
langle laptop las layout lbrace ldbracket ldline left lel lento lets levy lim lline load local locate log logs low
lshw lspci lsub lsup lumen magenta maiden main man manage manual manually maps marks mathematical matrix media median
memory menu-driven menus meta mline monitor monitoring mount mounted msgbox msize murray nabla nbold neq network
newline nice nitalic no-encryption none normally notes notifications occurs odp odt officename opened org oven over
oxt palette panel paral paths percentage perform picture piste pizza please plus pop-up popup power preference
preferences process provides puku punctuation pure quick radar radio raja randomletter rangle rbrace rdbracket rdline
red regarding regex remote removed resides results right right-click ringschart rline rsub rsup rugby saman scaling
scan search sensor sensors session sgn share shared showing shows simple sin size small-caps soon speed spin spool
stack star start started starts status steps sticky sub suggestion sulla sum sun sup supports suspend svg sxw symbols
synctex system systems tabbed tag takin talon tan tar tauon team tee television temperature tennis then thorough tilde
tje tools toward track traffic tree txt underline unmount unmounted unopkg update upwind usage user uses util vain var
vec version veto via video viewer virus warn way weather white wifi win wireless written www xml xxx xyz
yellow
`,
);
