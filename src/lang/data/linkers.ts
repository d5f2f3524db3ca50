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
    adding: wordList('as_well_as along_with and_also'),
    wholeAdditions: wordList('and_so_on and_so_forth and_vice_versa and_many_more and_many_others'),
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
    adding: wordList('ainsi_que et_aussi'),
    wholeAdditions: wordList(`et_ainsi_de_suite et_inversement et_vice_versa et_pour_cause et_bien_d'autres et_encore`),
  },
  de: {
    coordinators: wordList('und oder sowie sondern aber'),
    adversatives: wordList('aber sondern'),
    behindBut: wordList('nicht auch'),
    privatives: wordList('ohne'),
    companions: wordList('mit'),
    mayEnd:
      wordList(`aus zu auf an ab um nach vor bei laut entlang gegenüber dank trotz außerhalb innerhalb oberhalb unterhalb diesseits jenseits inklusive
entgegen zufolge binnen denn doch jedoch da wenn als ob damit wie wo soweit solange während ehe je`),
    adding: wordList('ebenso_wie genauso_wie sowie'),
    wholeAdditions: wordList(
      'und_so_weiter und_umgekehrt und_viele und_nun und_jetzt und_dann und_zwar und_das oder_so oder_auch oder_doch und_natürlich',
    ),
    subjectless: {
      verb: /^(?:[a-zäöüß]{2,}(?:te|[bfgkmpzß]ten|eten)|hat|hatte|hatten|ist|war|waren|wird|wurde|wurden|kann|konnte|konnten|muss|musste|mussten|will|wollte|wollten|ging|gingen|kam|kamen|stand|standen|blieb|blieben|fand|fanden|ließ|ließen|sah|sahen|nahm|nahmen|gab|gaben|hielt|hielten|lief|liefen|trug|trugen|schrieb|schrieben|warf|warfen|schlug|schlugen|fuhr|fuhren|griff|griffen|schloss|schlossen|verließ|verließen|trat|traten|fiel|fielen|half|halfen|trank|tranken|aß|aßen|las|lasen|saß|saßen|sang|sangen|sprang|sprangen|sprach|sprachen|rief|riefen|zog|zogen|verlor|verloren|gewann|gewannen|begann|begannen)$/,
      object:
        /^(?:den|dem|des|einen|einem|eines|keinen|keinem|sich|mich|dich|ihn|ihm|mir|dir|uns|euch|ihnen|(?:mein|dein|sein|ihr|unser|dies|jed)e[nms])$/,
    },
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
    adding: wordList('así_como y_también'),
    wholeAdditions: wordList('y_así y_viceversa y_muchos y_punto'),
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
    adding: wordList('così_come nonché e_anche'),
    wholeAdditions: wordList('e_così e_viceversa e_molti e_basta'),
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
    adding: wordList('assim_como bem_como e_também'),
    wholeAdditions: wordList('e_assim e_vice-versa e_muitos'),
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
    adding: wordList('а_также как_и и_даже'),
    wholeAdditions: wordList('и_так_далее и_так и_наоборот и_всё и_все и_вот и_это и_что'),
    behindJoining: /^(?:из|от|до|с|со|для|без|к|ко|ради|из-за|вместо|кроме|про|о|об|через|по|даже)$/u,
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
    adding: wordList('καθώς_και όπως_και'),
    wholeAdditions: wordList('και_ούτω και_όμως και_αντίστροφα και_να και_τι'),
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
    adding: wordList('sekä samoin_kuin ynnä'),
    wholeAdditions: wordList('ja_niin ja_päinvastoin ja_monta ja_se'),
    pairs: { sekä: 'että' },
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
    adding: wordList('serta juga_dari juga_di juga_dengan juga_untuk juga_oleh begitu_pula_dengan'),
    wholeAdditions: wordList('dan_seterusnya dan_sebagainya dan_lain-lain dan_sebaliknya dan_itu'),
    behindJoining:
      /^(?:se(?:buah|orang|ekor|piring|gelas|pasang|botol|lembar|butir|tumpuk|kantong|mangkuk|bagian|jumlah|cangkir|bungkus|potong|ikat|keranjang|tengah|genggam|peti|karung)|beberapa|dari|oleh|tanpa|bagi|demi)$/u,
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
    adding: wordList('necnon'),
    wholeAdditions: wordList('et_cetera et_sic'),
  },
} satisfies Record<string, Linkers>;
