import type { SeamFacts } from '../../core/language';
import { wordList } from '../word-list';
import { objectVerbs } from './object-verbs';

/** What joins two sentences that a full stop has made of one, by language; compiled for mtlint, from grammars and no other text. */
export const seams = {
  en: {
    prenominal:
      /^(?:old|new|big|small|great|tiny|huge|large|long|short|high|tall|wide|narrow|deep|good|bad|better|best|worse|worst|early|earlier|late|later|latter|former|same|next|previous|last|final|first|second|third|whole|entire|rare|strange|major|minor|main|own|very|mere|sheer|only|various|different|black|white|red|green|blue|grey|yellow|brown|dark|bright|heavy|strong|weak|quiet|loud|famous|ancient|modern|recent|beautiful|dangerous|important|.{3,}(?:ous|ful|less|able|ible))$/u,
    objectVerbs: objectVerbs.en,
    plural: /s$/u,
    announcing: ['that'],
    subjects: wordList(`nobody everybody somebody no-one everyone someone`),
    determiners: wordList(
      `my your his her our their its this these those every each both all some many several few most two three four five six seven eight nine ten`,
    ),
    conjunctions: wordList(
      'because although though unless whereas whether when if while so_that even_though even_if as_soon_as as_long_as',
    ),
    predicates: {
      copulas: wordList(`is are was were seems seem remains remain becomes become stays stay looks`),
      degrees: wordList('very rather quite too so more less fully'),
      helping: wordList(
        `have has had haven't hasn't hadn't having is are was were isn't aren't wasn't weren't be been being`,
      ),
      between: wordList('not never already also still yet just only since long ever even recently now'),
      complements: wordList('who what where how as than which'),
      shape:
        /^(?:.{3,}ed|.{2,}(?:ught|own|orn|oken|osen|ozen|iven|aken|itten|idden|allen|eaten)|made|done|gone|seen|kept|left|lost|held|paid|sold|told|said|built|found|bound|become|come|put|met|led|fed|won|hung|struck|begun|sung|sunk|spent|sent|lent|meant|felt|dealt|heard|read|shut|cut|set|hit|been|laid|slain|lit|spread)$/,
    },
    infinitives: { shape: /^[a-z]{4,}$/, behind: wordList('to would could should must will can might may') },
    relatives: wordList('who whom which whose that where'),
    comparison: {
      particles: ['than'],
      degrees: wordList('more less fewer worse rather sooner other'),
      shape: /...er$/u,
      isSure: true,
    },
  },
  de: {
    subjectFirst: true,
    prenominal: /..e[nrms]?$/u,
    reporting: ['dass', 'daß'],
    brackets: [
      {
        helping: wordList('hat haben hatte hatten wird werden wurde wurden'),
        shape:
          /^(?:ge.{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter).{2,}(?:t|en)|(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|zu|zurück|zusammen)ge.{2,}(?:t|en)|.{3,}iert)$/,
      },
      {
        helping:
          wordList(`will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten müsste kann können konnte konnten
könnte könnten darf dürfen durfte durften möchte möchten wird werden würde würden`),
        shape: /^.{2,}(?:en|ern|eln)$/,
      },
    ],
    determiners: wordList(
      `mein meine dein seine sein ihr ihre unser unsere dieser diese dieses jener jene jeder jede jedes alle beide beiden viele einige mehrere manche zwei drei vier fünf sechs`,
    ),
    subjects: wordList('niemand jemand keiner jeder man'),
    conjunctions: wordList('weil dass daß obwohl obgleich nachdem bevor sodass falls sobald sooft wenn ob als_ob'),
    relatives: wordList(`der die das den dem denen deren dessen welche welcher welches welchen welchem wo`),
    comparison: {
      particles: ['als'],
      degrees: wordList(`mehr weniger besser schlechter schneller langsamer höher größer kleiner länger kürzer teurer
billiger stärker schwächer öfter seltener eher lieber leichter schwerer tiefer älter jünger früher später weiter`),
    },
  },
  fr: {
    subjectFirst: true,
    prenominal:
      /^(?:grand|petit|haut|mauvais|bon|gros|long|vieux|beau|nouveau|nouvel|bel|vieil|ancien|premier|dernier|prochain|même|autre|seul|vrai|simple|bref|joli|jeune|meilleur|pire|court|large|double|triple|énorme|immense|véritable|vaste|grande|petite|haute|mauvaise|bonne|grosse|longue|vieille|belle|nouvelle|ancienne|première|dernière|prochaine|seule|vraie|brève|jolie|meilleure|courte|deuxième|troisième)s?$|^(?:beaux|nouveaux)$/u,
    objectVerbs: objectVerbs.fr,
    plural: /[sx]$/u,
    announcing: wordList(`que qu'`),
    subjects: wordList(`personne chacun nul on quelqu'un`),
    commands: /...ez$/u,
    weakArticles: wordList(`le la les l'`),
    determiners: wordList(
      `mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque plusieurs quelques certains certaines deux trois quatre cinq six sept huit`,
    ),
    conjunctions:
      wordList(`parce_que lorsque puisque quand alors_que tandis_que bien_que afin_que pour_que quoique si tant_que dès_que après_que
avant_que jusqu'à_ce_que pendant_que depuis_que pourvu_que sans_que où`),
    predicates: {
      copulas: wordList(
        `est sont était étaient sera seront serait soit soient semble semblent semblait reste restent rester demeure devient deviennent paraît`,
      ),
      degrees: wordList('très plus moins trop bien assez tout aussi peu'),
      helping:
        wordList(`ai a avons avez ont avais avait avions avaient aurai aura auront aurait auraient ait aient est sont étais était
étaient sera seront serait seraient soit soient fut furent avoir être été eu`),
      between: wordList(
        `désormais maintenant pas plus jamais point guère rien déjà encore aussi toujours bien enfin longtemps souvent`,
      ),
      complements: wordList('où qui comment quel quelle quels quelles'),
      shape:
        /^(?:.{2,}(?:é|ée|és|ées|[lnrtv]u|[lnrtv]ue|[lnrtv]us|[lnrtv]ues)|.{2,}(?:ri|ni|si|li|vi|ti)|pris|mis|dit|fait|écrit|ouvert|couvert|offert|mort|permis|promis|compris|appris|repris|remis|admis|conduit|produit|construit|détruit|réduit|peint|craint|rejoint|atteint|éteint)$/u,
    },
    infinitives: {
      barelyJoined: true,
      shape: /..(?:er|ir|oir|re)$/u,
      behind:
        wordList(`à de d' pour sans doit doivent devait devaient devra devront peut peuvent pouvait pouvaient pourra pourront
veut veulent voulait voulaient va vont allait allaient faut fallait faire`),
    },
    clitics: wordList(`ne n' se s'`),
    relatives:
      wordList(`qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
desquelles`),
    comparison: {
      particles: wordList(`que qu'`),
      degrees: wordList('plus moins aussi autant davantage mieux pire meilleur meilleure meilleurs meilleures'),
      denials: wordList(`ne n'`),
    },
  },
  es: {
    prenominal:
      /^(?:gran|grandes?|buen|mal|primer|tercer|antigu[oa]|viej[oa]|nuev[oa]|larg[oa]|pequeñ[oa]|buen[oa]|mal[oa]|primer[oa]|segund[oa]|tercer[oa]|últim[oa]|próxim[oa]|únic[oa]|mejor(?:es)?|peor(?:es)?|extrañ[oa]|enorme|inmens[oa]|verdader[oa]|cort[oa]|alt[oa]|propi[oa]|divers[oa]|distint[oa]|numeros[oa])s?$/u,
    objectVerbs: objectVerbs.es,
    plural: /s$/u,
    announcing: ['que'],
    subjects: wordList(`nadie alguien`),
    weakArticles: wordList('la lo los las'),
    determiners: wordList(
      `mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella aquellos aquellas cada algunos algunas varios varias muchos muchas dos tres cuatro cinco seis`,
    ),
    conjunctions:
      wordList(`cuando porque aunque mientras para_que puesto_que ya_que antes_de_que después_de_que hasta_que sin_que siempre_que
desde_que en_cuanto a_pesar_de_que donde`),
    predicates: {
      copulas: wordList(
        `es son está están estaba estaban esté estén era eran será serán queda quedan quede parece parecen sigue siguen permanece resulta resultan`,
      ),
      degrees: wordList('muy más menos demasiado bien bastante poco tan'),
      helping:
        wordList(`he ha hemos han había habían habrá habrán habría habrían haya hayan hubiera hubieran haber es son era eran fue fueron
será serán sería serían sido está están estaba estaban`),
      between: wordList('ahora ya también aún todavía siempre nunca no apenas solo sólo'),
      complements: wordList('quién quiénes qué dónde cómo como cuál quien'),
      shape:
        /^(?:.{2,}(?:[ai]d[oa]s?|ído)|hech[oa]s?|dich[oa]s?|vist[oa]s?|puest[oa]s?|escrit[oa]s?|abiert[oa]s?|rot[oa]s?|muert[oa]s?|vuelto|resuelt[oa]s?)$/u,
    },
    infinitives: {
      barelyJoined: true,
      shape: /..[aeií]r$/u,
      behind:
        wordList(`a de para sin por que debe deben debía debían deberá deberán puede pueden podía podían podrá podrán quiere
quieren quería querían`),
    },
    clitics: wordList('no se'),
    relatives: wordList('que quien quienes cuyo cuya cuyos cuyas donde cual cuales'),
    comparison: {
      particles: ['que'],
      degrees: wordList('más menos mejor peor mayor menor mejores peores mayores menores'),
      denials: wordList('no nunca jamás'),
    },
  },
  it: {
    prenominal:
      /^(?:gran|buon|bel|quell|antic[oahie]+|vecchi[oae]?|nuov[oaie]|lung[oahie]+|piccol[oaie]|grand[ei]|buon[oaie]|cattiv[oaie]|prim[oaie]|second[oaie]|terz[oaie]|ultim[oaie]|prossim[oaie]|unic[oahie]+|miglior[ei]?|peggior[ei]?|stran[oaie]|enorm[ei]|immens[oaie]|ver[oaie]|brev[ei]|alt[oaie]|propri[oae]?|divers[oaie]|bell[oaie]|begli|bei)$/u,
    objectVerbs: objectVerbs.it,
    plural: /[ei]$/u,
    announcing: wordList(`che ch'`),
    subjects: wordList(`nessuno qualcuno ognuno`),
    weakArticles: wordList(`lo la le li gli l'`),
    determiners: wordList(
      `mio mia miei mie suo sua suoi sue nostro nostra nostri nostre loro questo questa questi queste quel quella quei quegli quelle ogni qualche alcuni alcune molti molte due tre quattro cinque sei`,
    ),
    conjunctions:
      wordList(`quando perché poiché affinché mentre benché sebbene finché siccome giacché dopo_che prima_che fino_a_quando non_appena
nonostante_che senza_che qualora dove`),
    predicates: {
      copulas: wordList(
        `è sono era erano sia siano sarà saranno sembra sembrano resta restano rimane rimangono appare diventa risulta`,
      ),
      degrees: wordList('molto più meno troppo ben assai poco così tanto'),
      helping:
        wordList(`ho ha abbiamo hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avesse avessero avere aver è sono era erano
sarà saranno sarebbe sarebbero sia siano fosse fossero fu furono essere stato stata stati state viene vengono veniva venivano`),
      between: wordList('ormai infine adesso già mai ancora anche sempre non più appena poi subito'),
      complements: wordList('chi dove come quale quali'),
      shape:
        /^(?:.{2,}(?:[aiu]t[oaie])|fatt[oaie]|dett[oaie]|scritt[oaie]|vist[oaie]|mess[oaie]|pres[oaie]|chius[oaie]|apert[oaie]|pers[oaie]|mort[oaie]|rott[oaie]|corso|corsi|res[oaie]|tolt[oaie]|cott[oaie]|rimast[oaie]|scopert[oaie])$/u,
    },
    infinitives: {
      barelyJoined: true,
      shape: /..(?:are|ere|ire|rre)$/u,
      behind:
        wordList(`a ad di per da senza voler dover poter deve devono doveva dovevano dovrà dovranno può possono poteva potevano
potrà potranno vuole vogliono voleva volevano`),
    },
    clitics: wordList('non si'),
    relatives: wordList(`che ch' cui quale quali dove`),
    comparison: {
      particles: ['che'],
      degrees: wordList('più meno meglio peggio migliore peggiore maggiore minore'),
      denials: wordList('non mai'),
    },
  },
  pt: {
    prenominal:
      /^(?:grandes?|bom|bons|mau|maus|boas?|más|antig[oa]s?|velh[oa]s?|nov[oa]s?|long[oa]s?|pequen[oa]s?|primeir[oa]s?|segund[oa]s?|terceir[oa]s?|últim[oa]s?|próxim[oa]s?|únic[oa]s?|melhor(?:es)?|pior(?:es)?|estranh[oa]s?|enormes?|imens[oa]s?|verdadeir[oa]s?|curt[oa]s?|alt[oa]s?|própri[oa]s?|divers[oa]s?|inúmer[oa]s?|bel[oa]s?)$/u,
    objectVerbs: objectVerbs.pt,
    plural: /s$/u,
    announcing: ['que'],
    subjects: wordList(`ninguém alguém`),
    weakArticles: wordList('o a os as'),
    determiners: wordList(
      `meu minha meus minhas seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas cada alguns algumas vários várias muitos muitas dois duas três quatro cinco seis`,
    ),
    conjunctions:
      wordList(`quando porque embora enquanto para_que já_que antes_que antes_de_que depois_que depois_de_que até_que sem_que sempre_que
desde_que assim_que ainda_que mesmo_que uma_vez_que`),
    predicates: {
      copulas: wordList(
        `é são está estão estava estavam esteja estejam era eram será serão fica ficam fique parece parecem continua permanece`,
      ),
      degrees: wordList('muito mais menos demasiado bem bastante pouco tão'),
      helping:
        wordList(`tenho tem temos têm tinha tinham terá terão teria teriam tenha tenham tivesse tivessem ter é são era eram foi foram será serão
seria seriam sido está estão estava estavam`),
      between: wordList('agora já também ainda sempre nunca não apenas só'),
      complements: wordList('quem onde como qual quais'),
      shape:
        /^(?:.{2,}(?:[aií]d[oa]s?)|feit[oa]s?|dit[oa]s?|vist[oa]s?|post[oa]s?|escrit[oa]s?|abert[oa]s?|mort[oa]s?|pag[oa]s?|gast[oa]s?)$/u,
    },
    infinitives: {
      barelyJoined: true,
      shape: /..[aei]r$/u,
      behind:
        wordList(`a de para sem por que deve devem devia deviam deverá deverão pode podem podia podiam poderá poderão quer
querem queria queriam vai vão ia iam tencionava tencionavam`),
    },
    clitics: wordList('não se'),
    relatives: wordList('que quem cujo cuja cujos cujas onde qual quais'),
    comparison: {
      particles: ['do que'],
      degrees: wordList('mais menos melhor pior maior menor melhores piores maiores menores'),
    },
  },
  ru: {
    reporting: ['что'],
    attributes: [
      { attribute: /...[оеё]го$/u, noun: /..[ая]$/u },
      { attribute: /...[ое]му$/u, noun: /..[ую]$/u },
      { attribute: /...[уюя]ю$/u, noun: /..[уюь]$/u },
      { attribute: /...[ыи]ми$/u, noun: /..[ая]ми$/u },
      { attribute: /...[ыи]х$/u, noun: /..(?:ов|ев|ей|ий|ах|ях|[тнкрлв])$/u },
      { attribute: /...[ое]й$/u, noun: /..[ыи]$/u },
    ],
    predicates: {
      helping: wordList('был была было были будет будут'),
      between: wordList('уже ещё давно не недавно тогда'),
      complements: wordList('кто где как каким какой какая какое какие какими чем'),
      shape: /^.{2,}(?:[аяе]н|[аяе]на|[аяе]но|[аяе]ны|ят|ята|яты|ято|ыт|ыта|ыто|ыты)$/u,
    },
    relatives: wordList(
      'который которая которое которые которого которому которую которой которым котором которых которыми',
    ),
    bareSubjects: true,
    clitics: wordList('не'),
    fractions: wordList('полтора полторы'),
    comparison: {
      particles: ['чем'],
      degrees: wordList('больше меньше лучше хуже раньше позже чаще реже выше ниже дальше ближе дольше'),
      shape: /...(?:ее|ей|ьше|аще|оже)$/u,
      denials: wordList('тем'),
    },
    patronymics: wordList('ович евич ич овна евна ична'),
  },
  id: {
    reporting: ['bahwa'],
    infinitives: { shape: /^me..+kan$/u, bareObjects: true },
    relatives: [],
    comparison: { particles: ['daripada'], degrees: wordList('lebih kurang') },
  },
  fi: {
    reporting: ['että', 'ettei'],
    predicates: {
      helping: wordList('on ovat oli olivat ole olisi olisivat ollut olleet ei eivät'),
      between: wordList('jo myös vielä aina koskaan enää juuri vasta'),
      complements: wordList('kuka mikä missä kuinka kuten kuin millainen millaisia keitä'),
      shape: /^.{2,}(?:nut|nyt|neet|lut|lyt|leet|rut|ryt|reet|sut|syt|seet|ttu|tty|tu|ty)$/u,
    },
    attributes: [
      { attribute: /...(?:ise|isi)ss[aä]$/u, noun: /..ss[aä]$/u },
      { attribute: /...(?:ise|isi)st[aä]$/u, noun: /..st[aä]$/u },
      { attribute: /...(?:ise|isi)ll[aä]$/u, noun: /..ll[aä]$/u },
      { attribute: /...(?:ise|isi)lt[aä]$/u, noun: /..lt[aä]$/u },
      { attribute: /...(?:ise|isi)lle$/u, noun: /..lle$/u },
      { attribute: /...(?:isee|isii)n$/u, noun: /..[aeiouyäö]n$/u },
    ],
    relatives:
      wordList(`joka jotka jonka joiden jota joita jossa joissa josta joista johon joihin jolla joilla jolta joilta jolle
joille`),
    bareSubjects: true,
    comparison: {
      particles: ['kuin'],
      degrees: wordList('enemmän vähemmän paremmin pahemmin ennemmin'),
      shape: /..(?:mpi|mpaa|mpää|mman|mmän|mmin|mmat|mmät)$/u,
    },
  },
  el: {
    prenominal:
      /^(?:μεγάλ|μικρ|παλι|νέ|καινούργι|πρώτ|δεύτερ|τρίτ|τελευταί|επόμεν|μοναδικ|καλύτερ|χειρότερ|παράξεν|τεράστι|αληθιν|σύντομ|ψηλ|δικ|διάφορ|αρχαί|όμορφ|κακ|καλ|μακρ)(?:ός|ος|ό|ο|ή|η|ά|α|ιά|ια|οί|οι|ές|ες|ού|ου|ών|ων|ούς|ους|ής|ης|άς|ας)$/u,
    reporting: ['ότι', 'πως'],
    weakArticles: wordList('το τα τον την τους τις του της των'),
    determiners: wordList(
      `κάθε αυτός αυτή αυτό αυτοί αυτές αυτά μερικοί μερικές μερικά πολλοί πολλές πολλά δύο τρεις τρία τέσσερις τέσσερα πέντε έξι`,
    ),
    conjunctions: wordList('όταν επειδή διότι ενώ αφού ότι καθώς ώστε μολονότι παρότι προτού εφόσον'),
    predicates: {
      helping: wordList('έχω έχει έχουμε έχουν είχα είχε είχαμε είχαν'),
      between: wordList('ήδη ακόμη ακόμα πια ποτέ κιόλας'),
      complements: wordList('ποιος ποια ποιοι πού πώς όπως τι'),
      shape:
        /^.{2,}(?:[σξψ]ει|θεί|φτεί|χτεί|στεί|άβει|άλει|είλει|ώσει|έρθει|ρθει|πάει|δει|βρει|πει|μπει|γίνει|μείνει|φύγει)$/u,
    },
    infinitives: { shape: /...(?:ει|ουν|σει|σουν|άβει|έσει)$/u, behind: wordList('να θα') },
    relatives: wordList('που όπου οποίος οποία οποίο οποίοι οποίες οποίου οποίας οποίων οποίους'),
    clitics: wordList('δεν'),
    fractions: wordList('ενάμισι δυόμισι τρεισήμισι'),
  },
  la: {
    infinitives: { shape: /..(?:are|ere|ire)$/u, bareObjects: true },
    relatives: wordList('qui quae quod quem quam quo qua cuius quorum quarum quibus quos quas cui'),
    bareSubjects: true,
  },
} as const satisfies Readonly<Record<string, SeamFacts>>;
