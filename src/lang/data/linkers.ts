import type { Linkers } from '../../core/language';
import { wordList } from '../word-list';

/** What joins the parts of a phrase, by language; compiled for mtlint, from grammars and no other text. */
export const linkers = {
  en: {
    coordinators: wordList('and or but nor'),
    adversatives: wordList('but'),
    behindBut: wordList('not also'),
    privatives: wordList('without'),
    companions: wordList('with'),
    mayEnd:
      wordList(`in on by to about over around out before after along across behind beyond above below beside besides near up down under through
throughout inside outside past since off underneath beneath between like so yet though when where while if whenever wherever that once
because except unlike`),
  },
  fr: {
    coordinators: wordList('et ou mais'),
    adversatives: wordList('mais'),
    behindBut: wordList('pas aussi'),
    privatives: wordList('sans'),
    companions: wordList('avec'),
    mayEnd:
      wordList(`contre depuis après avant devant derrière selon lors près loin auprès face suivant outre pendant durant hors sauf or donc quand si alors
bien pourvu sinon soit cependant toutefois néanmoins pourtant comme car`),
  },
  de: {
    coordinators: wordList('und oder sowie sondern aber'),
    adversatives: wordList('aber sondern'),
    behindBut: wordList('nicht auch'),
    privatives: wordList('ohne'),
    companions: wordList('mit'),
    mayEnd:
      wordList(`aus zu auf an ab um nach vor bei entlang gegenüber dank trotz außerhalb innerhalb oberhalb unterhalb diesseits jenseits inklusive
entgegen zufolge binnen denn doch jedoch da wenn als ob damit wie wo soweit solange während ehe je`),
  },
  nl: {
    coordinators: wordList('en of maar'),
    adversatives: wordList('maar'),
    behindBut: wordList('niet ook'),
    privatives: wordList('zonder'),
    companions: wordList('met'),
    mayEnd:
      wordList(`in op voor aan bij naar uit door over om tot na tegen onder binnen buiten achter boven naast rond rondom tegenover richting nabij langs
halverwege dus toen als terwijl wanneer waar hoe dan sinds want zoals behalve dat`),
  },
  es: {
    coordinators: wordList('y e o u pero sino'),
    adversatives: wordList('pero sino'),
    behindBut: wordList('no también'),
    privatives: wordList('sin'),
    companions: wordList('con'),
    mayEnd:
      wordList(`contra según sobre salvo excepto acerca vía pro versus so pues si cuando mientras luego donde siquiera ora bien sea ya mas conque como
durante allende aquende`),
  },
  it: {
    coordinators: wordList('e ed o od ma bensì'),
    adversatives: wordList('ma bensì'),
    behindBut: wordList('non anche'),
    privatives: wordList('senza'),
    companions: wordList('con col'),
    mayEnd:
      wordList(`dopo prima sopra sotto dietro davanti dentro fuori oltre attorno intorno accanto vicino lontano insieme contro circa attraverso lungo secondo
rispetto grazie salvo fino presso riguardo verso eccetto anzi cioè dunque quindi perciò pertanto infatti se come quando mentre tuttavia eppure nemmeno
neppure neanche dove però perché`),
  },
  pt: {
    coordinators: wordList('e ou mas'),
    adversatives: wordList('mas'),
    behindBut: wordList('não também'),
    privatives: wordList('sem'),
    companions: wordList('com'),
    mayEnd:
      wordList(`ante após conforme consoante contra exceto excepto salvo segundo trás durante via versus pra porém todavia contudo pois se como quando
enquanto senão logo portanto porquanto porque quer ora embora`),
  },
  ru: {
    coordinators: wordList('и или либо но а'),
    adversatives: wordList('но а'),
    behindBut: wordList('не и'),
    privatives: wordList('без'),
    companions: wordList('с со'),
    mayEnd:
      wordList(`за вокруг вдоль после около возле против напротив мимо внутри вне позади поверх сверх сверху снизу ниже выше спустя впереди вслед наряду
накануне помимо подле близ начиная исходя судя несмотря навстречу относительно касательно сквозь изнутри да пока как будто так однако же ли ни то тоже
также едва лишь только раз итак иначе поэтому оттого притом причём причем зато пусть пускай точно хоть что потому когда чем`),
  },
  el: {
    coordinators: wordList('και κι ή αλλά'),
    adversatives: wordList('αλλά'),
    behindBut: wordList('όχι και'),
    privatives: wordList('χωρίς δίχως'),
    companions: wordList('με'),
    mayEnd:
      wordList(`κατά παρά μετά πριν ενάντια εναντίον υπέρ κόντρα σχετικά χάρη πλην όμως ωστόσο όταν αλλιώς λοιπόν άρα δηλαδή εντούτοις γιατί πως που όπου
όπως όποτε ούτε μήτε μήπως μη μα αν σαν`),
  },
  fi: {
    coordinators: wordList('ja tai mutta vaan sekä'),
    adversatives: wordList('mutta vaan'),
    behindBut: wordList('ei myös'),
    privatives: wordList('ilman'),
    companions: wordList('kanssa'),
    mayEnd:
      wordList(`ennen pitkin lähellä keskellä ympäri vasten vastoin paitsi läpi halki yli ali alle alla päällä päälle edessä eteen takana taakse vieressä
viereen sisällä sisään ulkopuolella ulkopuolelle välillä väliin aikana jälkeen takia vuoksi ansiosta avulla mukaan kanssa kautta varten suhteen johdosta
sijaan sijasta puolesta puolella puolelle luona luo luokse keskuudessa joukossa lisäksi huolimatta saakka asti alkaen lähtien mennessä kuluttua sitten
kohtaan kohdalla perusteella nojalla yhteydessä osalta päin joko kun jos vaikka sillä siis siksi niinpä niin saati eikä enkä etkä emmekä ettekä eivätkä
älkää kunhan vaikkei`),
  },
  id: {
    coordinators: wordList('dan atau tetapi tapi melainkan'),
    adversatives: wordList('tetapi tapi melainkan'),
    behindBut: wordList('tidak bukan juga'),
    privatives: wordList('tanpa'),
    companions: wordList('dengan'),
    mayEnd:
      wordList(`atas bawah sampai bersama beserta dalam guna akibat berkat menuju antara kecuali selama selain hingga serta lalu kemudian lantas bahkan
begitu sementara sebab maka bila saat adapun sebelum setelah sesudah sewaktu yang sekalipun`),
  },
  la: {
    coordinators: wordList('et ac atque aut vel sed'),
    adversatives: wordList('sed'),
    behindBut: wordList('non etiam'),
    privatives: wordList('sine'),
    companions: wordList('cum'),
    mayEnd:
      wordList(`ante post contra infra supra circa circum intra extra prope propter iuxta juxta ultra citra coram clam tenus usque versus secundum adversus
adversum super pone praeter vero tamen autem enim igitur ergo itaque ubi quando ideo idcirco quapropter quamobrem an num utrum ut uti dum`),
  },
} satisfies Record<string, Linkers>;
