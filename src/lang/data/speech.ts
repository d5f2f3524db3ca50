import type { SpeechFacts } from '../../core/language';
import { lazyWordList } from '../word-list';

/**
 * Verbs that tell behind a comma who speaks, besides those of saying: what people do with their voices, faces and arguments. Only
 * forms that stand in such words are here. Then the endings by which a verb shows that the one who speaks does something. Words
 * of mtlint's authors, CC0-1.0.
 */
export const speech = {
  de: {
    tags: lazyWordList(
      () => ` sagten erklären erklärten erläutert erläuterte beteuert beteuerte bekräftigt bekräftigte bestätigt bestätigte
kritisiert kritisierte bemerkt bemerkte erwidert erwiderte entgegnet entgegnete versichert versicherte bedauert bedauerte
lobt lobte spottet spottete murmelt murmelte flüstert flüsterte seufzt seufzte lacht lachte lächelt lächelte brummt brummte
mahnt mahnte fordert forderte verspricht versprach bittet bat schreit schrie wundert verteidigt urteilt urteilte glaubt glaubte hofft hoffte
erinnert vermutet vermutete räumt räumte kündigt kündigte wettert schwärmt schwärmte zitiert fügt fügte
resümiert resümierte verrät verriet gesteht gestand bilanziert sinniert kommentiert kommentierte schimpft schimpfte
              räsoniert unterstreicht `,
    ),
  },
  en: {
    tags: lazyWordList(
      () => `argues argued notes noted admits admitted concedes conceded complains complained promises promised sighs sighed laughs laughed
smiles smiled whispers whispered mutters muttered murmurs murmured observes observed remarks remarked comments commented
claims claimed declares declared believes believed thinks reckons reckoned hopes hoped fears feared
suggests suggested stresses stressed emphasises emphasised emphasizes emphasized reported confirms confirmed concludes concluded
continues continued remembers remembered responds responded retorts retorted shrugs shrugged cautions cautioned
urges urged confides confided grumbles grumbled quips quipped objects objected counters countered pointed
maintains maintained predicts predicted estimates estimated demands demanded wonders wondered reasons reasoned reminds reminded`,
    ),
  },
  es: {
    tags: lazyWordList(
      () => `señala señaló indica indicó sostiene sostuvo subraya subrayó destaca destacó comenta comentó confiesa confesó reconoce reconoció
admite admitió promete prometió insiste insistió reclama reclamó protesta protestó ironiza ironizó bromea bromeó suspira
suspiró susurra susurró murmura murmuró ríe rio rió sonríe sonrió concluye concluyó resume resumió relata relató
narra narró replica replicó contesta contestó opina opinó considera consideró calcula critica criticó celebra
celebró confirma confirmó anuncia anunció apunta apuntó matiza matizó precisa precisó agrega agregó exclama exclamó
aclara aclaró puntualiza detalla detalló rememora evoca evocó zanja zanjó sentencia sentenció argumenta argumentó
defiende defendió exige exigió pidió aconseja aconsejó recomienda recomendó propone sugiere sugirió manifiesta manifestó
expresa expresó revela reveló dicho explicado señalado asegurado añadido contado afirmado respondido preguntado escrito advertido lamentado declarado
recordado comentado reconocido admitido insistido concluido replicado subrayado destacado dicen explican afirman aseguran cuentan señalan advierten prosigue prosiguió continúa`,
    ),
    firstPerson: /..(?:ábamos|íamos|áramos|iéramos|[aei]remos|[cdglnpsvzñ]amos|[bcdgnsv]emos|[bdv]imos)$/,
  },
  fr: {
    tags: lazyWordList(
      () => `souligne souligné confie confié estime estimé précise précisé noté admet admis reconnaît reconnu promet promis insiste
insisté plaisante plaisanté sourit souri ironise ironisé murmure murmuré chuchote chuchoté glisse glissé tranche
tranché résume résumé commente commenté juge jugé regrette regretté déplore déploré dénonce dénoncé proteste protesté
réplique répliqué rétorque rétorqué objecte objecté avertit averti observe observé remarque remarqué pense espère
confirme confirmé témoigne témoigné affirment expliquent disent racontent s'exclame exclamé s'étonne étonné s'inquiète
inquiété s'emporte s'amuse s'indigne indigné s'agace s'interroge poursuit poursuivi reprend repris martèle
martelé détaille détaillé plaide plaidé argumente justifie justifié relativise tempère nuance prophétise
recommande conseille soutient soutenu réagit réagi grogne grommelle souffle soufflé répond fulmine`,
    ),
  },
  it: {
    tags: lazyWordList(
      () => `sottolinea sottolineò sottolineato precisa precisato osserva osservò osservato ammette ammise ammesso riconosce
riconosciuto promette promesso insiste insistito scherza scherzato sorride ride ironizza ironizzato sospira sospirò
sussurra mormora conclude concluse concluso confida confidato commenta commentato giudica critica criticato protesta
protestato lamenta lamentato replica replicato obietta avvisa ammonisce pensa spera conferma confermato riferisce
riferito riassume sostiene sostenuto rivela rivelato confessa confessato esclama esclamò sbotta prosegue continua
dicono spiegano raccontano annuncia annunciato suggerisce consiglia chiarisce chiarito ribadisce ribadito puntualizza
ribattuto replicato obiettato avvisato ammonito sospirato mormorato esclamato ripetuto rassicurato evidenziato rilevato ricordato
avvertito gridato domandato domanda domandò notato sorriso denuncia denunciato ricordano avvertono incalza ripete ripeteva rassicura chiosa dichiarano rileva evidenzia`,
    ),
    firstPerson: /..iamo$/,
  },
  pt: {
    tags: lazyWordList(
      () => `sublinha sublinhou destaca destacou comenta comentou confessa confessou reconhece reconheceu admite admitiu promete prometeu
insiste insistiu reclama reclamou protesta protestou ironiza ironizou brinca brincou suspira suspirou sussurra murmura murmurou
  sorri sorriu conclui concluiu resume resumiu relata relatou narra retruca retrucou replica rebate rebateu
contesta opina acredita pensa calcula critica criticou celebra confirma confirmou anuncia anunciou aponta apontou
precisa observa observou avisa avisou queixa lamenta lamentou defende defendeu exige pede pediu aconselha recomenda
ressalta ressaltou salienta salientou frisa frisou indica indicou referiu atira desabafa desabafou recorda recordou
adverte advertiu informa informou reforça reforçou assegura assegurou argumenta argumentou avalia avaliou completa completou
esclarece detalha sugere propõe dizem explicam afirmam contam revela revelou prossegue continua exclama exclamou justifica`,
    ),
    firstPerson: /..(?:ávamos|íamos|áramos|[aei]remos|[cdglnpsvzç]amos|[bcdgnsv]emos|[bdv]imos)$/,
  },
  nl: {
    tags: lazyWordList(
      () => `merkt merkte benadrukt benadrukte bevestigt bevestigde denkt dacht hoopt hoopte zucht zuchtte lacht lachte
glimlacht fluistert fluisterde mompelt klaagt klaagde betoogt betoogde belooft beloofde erkent erkende herinnert meldt meldde
meent meende aldus licht lichtte voegt voegde roepen reageert reageerde concludeert oordeelt moppert`,
    ),
  },
  fi: {
    tags: lazyWordList(
      () => `sanoivat vastaa ihmettelee ihmetteli korostaa korosti painottaa painotti lisää lisäsi jatkaa jatkoi naurahtaa naurahti nauraa
hymyilee hymyili huokaa huokasi kuiskaa kuiskasi mutisee arvioi arvostelee moittii moitti valittaa valitti lupaa lupasi
myöntää myönsi vakuuttaa vakuutti väittää väitti varoittaa varoitti muistelee muisteli perustelee perusteli tiivistää tiivisti
kommentoi kirjoittaa kirjoitti raportoi vahvistaa vahvisti ilmoittaa ilmoitti pohtii pohti puolustaa uskoo toivoo toivoi
vitsailee tokaisee tokaisi puuskahtaa paljastaa tunnustaa neuvoo kehottaa vaatii lausui summaa linjaa päättelee`,
    ),
    firstPerson: /..mme$/,
    verbs: /..(?:vat|vät|[hklmnprstvd]i|ee|uu|yy|mme|nut|nyt|neet|taan|tään|tiin|dään|daan)$/,
  },
  id: {
    tags: lazyWordList(
      () => `ucapnya katanya kenang kenangnya keluh keluhnya terangnya ungkap ungkapnya tambahnya lanjutnya
imbuh imbuhnya cerita ceritanya kisah kisahnya tulis tulisnya seru serunya bisik bisiknya gumam gumamnya pungkas pungkasnya
papar paparnya sambung sambungnya tanya tanyanya candanya akunya simpul simpulnya 
   sebutnya protes protesnya harapnya tandas tandasnya kilah kilahnya usulnya tukas tukasnya
jawabnya teriak teriaknya janji janjinya sesal sesalnya `,
    ),
  },
  el: {
    tags: lazyWordList(
      () => `λέει είπε λένε είπαν έλεγε έλεγαν δηλώνει δήλωσε δήλωσαν τονίζει τόνισε εξηγεί εξήγησε εξηγούσε απαντά απαντάει απάντησε ρωτά
ρωτάει ρώτησε προσθέτει πρόσθεσε γράφει έγραψε φωνάζει φώναξε επισημαίνει επισήμανε σημειώνει σημείωσε υποστηρίζει υποστήριξε
παραδέχεται παραδέχτηκε παραδέχθηκε αναφέρει ανέφερε διηγείται διηγήθηκε αφηγείται θυμάται θυμήθηκε προειδοποιεί προειδοποίησε
υπόσχεται υποσχέθηκε ισχυρίζεται ισχυρίστηκε σχολιάζει σχολίασε καταλήγει κατέληξε ψιθυρίζει ψιθύρισε μουρμουρίζει
γελά γελάει γέλασε χαμογελά χαμογελάει αναστενάζει παραπονιέται παραπονέθηκε διαμαρτύρεται ομολογεί ομολόγησε βεβαιώνει
βεβαίωσε διαβεβαίωσε επιμένει επέμεινε αντιτείνει αντέτεινε πιστεύει εκτιμά εκτίμησε καταγγέλλει κατήγγειλε υπενθυμίζει
υπενθύμισε συμπληρώνει συμπλήρωσε συνεχίζει συνέχισε αστειεύεται συνοψίζει λέγοντας απορεί κρίνει εξομολογείται`,
    ),
    firstPerson: /..(?:[αάεοού]με|ήκαμε|[όο]μαστε|ούμε)$/,
  },
  ru: {
    tags: lazyWordList(
      () => `говорит говорят сказал сказала сказали говорил говорила говорили отметил отметила отмечает отмечают заявил заявила заявили
заявляет пояснил пояснила поясняет объяснил объяснила объясняет добавил добавила добавляет подчеркнул подчеркнула
подчёркивает подчеркивает рассказал рассказала рассказывает рассказывал рассказывают спросил спросила спрашивает ответил ответила
отвечает признался призналась признаётся признается признал признала считает считал считают полагает вспоминает вспоминал вспоминала
вспомнил уверяет уверял уверена уверен утверждает утверждал предупредил предупредила предупреждает пошутил пошутила шутит
смеётся смеется засмеялся улыбается улыбнулся вздыхает вздохнул вздохнула шепчет прошептал пишет написал написала сообщил
сообщила сообщает обещает пообещал пообещала жалуется пожаловался возражает возразил возразила настаивает крикнул кричит
замечает заметил заметила констатирует резюмирует подытожил заключил заключает напоминает напомнил советует надеется продолжает
продолжил удивляется возмущается подтвердил подтверждает делится думает`,
    ),
    verbs:
      /^(?:(?:..+(?:ет|ёт|ит|ют|ут|ат|ят|ешь|ишь|ете|ите|ется|ится|ются|утся|атся|ятся|лся|лась|лось|лись|ем|ём|имся|емся|ться|чь))|.*[аеёиыоуя](?:л|ла|ло|ли)|..+[аеиыоуя]ть|ш[её]л|шл[аои]|можно|нельзя|надо|нужно|нет|есть|жаль|дам|ем|был[аои]?)$/u,
  },
  la: {
    tags: lazyWordList(
      () => `ait inquit dixit dicit aiunt dixerunt dicunt respondit respondet affirmat affirmavit addidit addit narrat narravit clamat clamavit
exclamavit monet monuit scripsit scribit declaravit declarat explicat explicavit confitetur fatetur fassus fassa querebatur queritur rogat rogavit
interrogavit promisit promittit putat sperat asseverat asseveravit memorat commemorat commemoravit conclusit inquiunt inquam dicebat aiebat
dicebant ridet ridens subridens susurravit susurrat negavit negat confirmat confirmavit adiecit adicit iubet iussit suadet hortatur questus questa
locutus locuta admonuit obiecit`,
    ),
    firstPerson: /..(?:[aei]bam|amus|[^r]emus|[dghlpv]imus|sumus)$/,
    verbs:
      /^(?:..+(?:[aeiu]t|nt|tur|mus|mur|tis|bam|bat|isti|erunt|vi|re)|est|sunt|erat|erit|fuit|sumus|eram|ero|sit|esse|[vn]olo|possum|scio|puto|credo|habeo|video|fero|eo|amo)$/,
  },
  sa: {
    tags: [],
    verbs: /(?:ति|न्ति|ते|न्ते|त्|न्|मः|मि|तु|न्तु|वान्|वती|वन्तः|म्यहम्)$/u,
  },
} as const satisfies Record<string, SpeechFacts>;
