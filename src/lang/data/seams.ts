import type { SeamFacts } from '../../core/language';
import { wordList } from '../word-list';

/** What joins two sentences that a full stop has made of one, by language; compiled for mtlint, from grammars and no other text. */
export const seams = {
  en: {
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
    relatives: wordList(`der die das den dem denen deren dessen welche welcher welches welchen welchem wo`),
    comparison: {
      particles: ['als'],
      degrees: wordList(`mehr weniger besser schlechter schneller langsamer höher größer kleiner länger kürzer teurer
billiger stärker schwächer öfter seltener eher lieber leichter schwerer tiefer älter jünger früher später weiter`),
    },
  },
  fr: {
    infinitives: {
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
    infinitives: {
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
    infinitives: {
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
    infinitives: {
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
    infinitives: { shape: /^me..+kan$/u, bareObjects: true },
    relatives: [],
    comparison: { particles: ['daripada'], degrees: wordList('lebih kurang') },
  },
  fi: {
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
