// Written for mtlint from general knowledge of the language; no list was copied.
import { lazyWordList } from '../word-list';

/**
 * Forms of the past in which stories are told, which the texts that `finite-verbs-fr.ts` was counted in hardly have: tint, naquit. What
 * may be a noun or a participle as well is left out.
 */
export const narrativePast = lazyWordList(
  () => `
abattit abstinrent abstint accompagna accourut accueillit accusa acheva admira adora alla amena annonça appartinrent
appartint apparut appela apprit appuya arriva assura attaqua atteignit attendit attira baigna battit bondit bougea
bâtit cessa combattit commença commit communiqua complut compta conduisit confia confondit connut consentit considéra
construisit contenta continrent contint convainquit convinrent convint conçut corrompit coupa coûta craignit crut
cueillit cuisit disposa domina donna dormit douta décrivit défendit démontra dépassa déposa désigna détermina
détruisit développa dévora déçut effaça embarqua embrassa emmena employa engagea enseigna entreprit envahit envoya
examina expliqua explora exposa fallut fendit ferma fléchit fondit frémit glissa goûta gémit habita imposa indiqua
inscrivit instruisit interrogea interrompit intervinrent intervint jaillit jeta joignit lança leva lut maintinrent
maintint manqua marcha marqua mena mentit monta mordit murmura naquit nuisit obtinrent occupa offrit omit opposa
ordonna oublia parcourut pardonna parla partagea parut parvinrent parvint paya peignit pendit permit planta plaça
pleura plut posa poursuivit poussa pressa produisit promena promit prétendit prévalut prévinrent prévint pâlit raconta
ramena rappela rassembla rassura recommença reconnut recueillit redit refit rejoignit remit rencontra renonça rentra
renvoya repoussa reprit respira ressembla resta retinrent retint revinrent revint revit risqua rit rompit rugit
réduisit répandit répliqua répondit résolut saluta secourut sembla serra signa soigna songea sonna souffrit soumit
soupira souscrivit soutinrent soutint suivit supposa surpassa surprit survinrent survint suspendit sut séduisit tendit
termina tinrent tint tordit traduisit trahit témoigna vainquit valut vendit vieillit vinrent visita échappa écouta
éleva élut éteignit étonna évita
`,
);
