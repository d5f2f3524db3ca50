// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'last',
  links: wordList(`für von vom mit auf zur zum aus`),
  compounds: true,
  attributive: /(?:lich|isch|ig|ar|al|ell|iv|os|haft)(?:e[snmr]?)?$/u,
  endings:
    /^(?:e?[snr]?|e[ns]s|er[sn]|ungs?|ungen|ien?|iks?|ion(?:s|en)?|itats?|um|(?:lich|isch|ig|ar|al|ell|iv|os|haft|ial|ual|arisch|atisch|orisch|ern|end|e?t|iert|ier)(?:e[snmr]?)?)?$/u,
  alternations: ['cz', 'tz'],
  verbal: { done: /^(?:iert|e?t)(?:e[snmr]?)?$/, doing: /(?:ungs?|ungen|ion(?:s|en)?|ieren)$/ },
  roots: `wärme,warm,thermisch,thermo-
wasser,hydro-
blut,hämato-,hämo-
nerv,nerven,neural,neuronal,nervlich,neuro-
licht,foto-,photo-
luft,aero-
tier,tierisch,zoo-
pflanze,pflanzlich,phyto-
herz,kardial,kardio-
meer,marin,maritim
sonne,solar,helio-
erde,irdisch,geo-
knochen,osteo-
haut,dermato-,dermo-
leber,hepatisch,hepato-
lunge,pulmonal,pneumo-
niere,renal,nephro-
mund,oral
zahn,dental
stein,litho-
leben,bio-
ferne,fern,tele-
eis,glazial,kryo-
fluss,fluvial
stadt,städtisch,urban
hund,kynologisch
pferd,hippo-
milch,lakto-
klein,mini-,mikro-
farbe,farbig,chromatisch,chromo-
hand,manuell
fernsteuerung,ferngesteuert
zeit,zeitlich,chrono-
auge,ophthalmo-`,
  wholes: 'neuron=zelle nerv,neuronen=zelle nerv,neurons=zelle nerv',
  apart: `general genre,sozial sozius,zentral zentrum,offizier offiziell,personal person,staat statt,kunst künstlich,art artig,grund gründlich gründung,haupt häuptling,kind kinder kindisch kindlich`,
};
