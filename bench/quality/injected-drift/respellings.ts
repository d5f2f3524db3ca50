/** What a name has in one spelling, as a pattern, and what another one has there. */
type Confusion = readonly [from: RegExp, to: string];

/**
 * A pair a word, in either direction: `ph/f`. `V` and `C` in front or behind ask for a vowel or a consonant there, `^` in front says
 * that no `s` stands there, `$` behind asks for the end, `>` in place of the stroke for one direction.
 */
function confusions(pairs: string, vowels: string): readonly Confusion[] {
  const before: Readonly<Record<string, string>> = { V: `(?<=[${vowels}])`, C: `(?<=[^${vowels}])`, '^': '(?<!s)' };
  const behind: Readonly<Record<string, string>> = { V: `(?=[${vowels}])`, C: `(?=[^${vowels}]|$)`, $: '$' };
  return pairs.split(/\s+/).flatMap((pair): Confusion[] => {
    const [, left = '', one = '', way, other = '', right = ''] =
      /^([VC^]?)([^/>]*)([/>])([^VC$]*)([VC$]?)$/u.exec(pair) ?? [];
    const from = (letters: string) => new RegExp((before[left] ?? '') + letters + (behind[right] ?? ''), 'gu');
    return way === '>'
      ? [[from(one), other]]
      : [
          [from(one), other],
          [from(other), one],
        ];
  });
}

// Sergey, Sergei; Wolkow, Volkov; Husayn, Hussein; Nikolai, Nicolai; Schukow, Shukov; Musk, Mask; Bruckner, Brückner.
const LATIN = confusions(
  `Cy>iC i/y$ v/w k(?=[aoulrt])>c c(?=[aoulrt])>k ph/f Cou/uC oo>u ee>i sch/sh ^ch>sh Vch>tch kh>h Vh>khV ks/x ei/eyC ai/ayC Cya/ia Cyu/iu Cyo/io
  th>t Vt>thV Vz/sV sen/son$ ö>oe ä>ae ü>ue tz/ts ov>off$ ov/ow$ sky/ski$ Ca/uC Ci/eC Co/uC Ce/aC
  Vl/llV Vn/nnV Vs/ssV Vt/ttV Vr/rrV Vm/mmV`,
  'aeiouyäöüáéíóú',
);

// Маск, Муск; Халворсен, Гальворсен; Уильям, Вильям; Хьюз, Хьюс; Кейн, Кайн.
const CYRILLIC = confusions(
  `Cа/оC Cа/уC Cе/эC Cо>оуC Cи/ыC Vи/й ия/ьяV уи>ви х/г Vз/сV дж>ж (?<!д)ж>дж ей/айC ей/эйC ль>л Vл/ллV Vн/ннV Vс/ссV Vм/ммV Vр/ррV
  Cе/иC Cо/уC кс/кз Cё/еC Cю/уC`,
  'аеёиоуыэюя',
);

// Τζόνσον, Τσόνσον· Μπέικερ, Βέικερ· Λόρενς, Λώρενς.
const GREEK = confusions(
  'τζ/τσ μπ/β ντ/δ γκ/γ ου/ο ό>ού ι/η ο/ω Vλ/λλV Vν/ννV Vσ/σσV χ>κ (?<!γ)κ>χ Vσ/ζV Cε/αC Cα/οC Cέ/άC Cί/έC τ/θ Vμ/μμV ει/ι Cα/εC',
  'αεηιοωυάέήίόώύ',
);

// Long and short, dental and retroflex, plain and aspirate, the three sibilants, nasals as a sign and as a letter.
const DEVANAGARI = confusions(
  'ि/ी ु/ू े/ै ो/ौ ं>न् न्(?=[क-ह])>ं म्(?=[क-ह])>ं त/ट द/ड थ>त ध>द ख>क क>ख श/ष श/स व/ब फ/प ण/न ज/झ न्य/निय',
  'ािीुूेैोौ',
);

// ヴォロシナ, ボロシナ; ティム, チム; シェーン, セーン; マリア, マリヤ; long and short.
const KANA = confusions(
  `ヴァ/バ ヴィ/ビ ヴェ/ベ ヴォ/ボ ヴ(?![ァィェォ])>ブ ティ/チ ディ/ジ トゥ/ト ドゥ/ド シェ/セ ジェ/ゼ チェ>セ ウィ>ビ ウォ>ボ ファ>ハ フィ>ヒ
  イア/イヤ リア/リヤ ニア/ニヤ (?<=[ァ-ヶ]{2})ー> (?<=[ァ-ヶ]{2})ッ> ズ/ス$ ワ/ヴァ ル>ー`,
  'ァ-ヶ',
);

/** Characters that transliterations write for one syllable: 哈里斯, 哈利斯. */
const HAN =
  `里利莉丽黎 斯思 娜纳那 瓦沃 科柯克 夫弗福 特忒 德得 马玛 卡喀 罗洛 奥欧 塔达特 巴芭帕 西希茜 亚娅雅 莱赖来 森逊 汉翰 维威韦 艾埃爱
  伊依 林琳 拉腊 米密 海黑 波博柏 索所 萨撒 穆慕 努奴 鲁卢 吉基季 杰捷 迪蒂狄 诺洛 内奈尼 曼蒙 本宾 格戈 加伽迦 尔耳 托多 乔约 佩贝 布波 普蒲 莫摩 史斯 雷瑞 兰朗 切彻 阿亚`
    .split(/\s+/)
    .filter((set) => set !== '');

/** One exchange of letters in a name, at a place in it. */
export interface Respelling {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** Every way in which a machine may spell a name otherwise: one exchange each, behind the first letter, by what is confused. */
export function respellingsOf(name: string): ReadonlyArray<readonly Respelling[]> {
  if (/^\p{Script=Han}/u.test(name)) return han(name);
  const lower = name.toLowerCase();
  const ways = tableFor(lower).map(([pattern, to]) =>
    [...lower.matchAll(pattern)]
      .map(({ 0: from, index }) => ({ at: index, from, to }))
      .filter((one) => one.at > 0 && isSpelling(lower, one)),
  );
  return ways.filter((way) => way.length > 0);
}

export function respell(name: string, { at, from, to }: Respelling): string {
  return name.slice(0, at) + to + name.slice(at + from.length);
}

function tableFor(name: string): readonly Confusion[] {
  if (/\p{Script=Katakana}/u.test(name)) return KANA;
  if (/\p{Script=Devanagari}/u.test(name)) return DEVANAGARI;
  if (/\p{Script=Cyrillic}/u.test(name)) return CYRILLIC;
  return /\p{Script=Greek}/u.test(name) ? GREEK : LATIN;
}

/** No letter stands three times in a row, and half of a double one does not change alone. */
function isSpelling(name: string, respelling: Respelling): boolean {
  const { at, from } = respelling;
  const changed = respell(name, respelling);
  if (changed === name || /(.)\1\1/u.test(changed)) return false;
  return from.length !== 1 || (name[at - 1] !== from && name[at + 1] !== from);
}

function han(name: string): ReadonlyArray<readonly Respelling[]> {
  return [...name].flatMap((from, at) =>
    HAN.filter((set) => set.includes(from)).map((set) =>
      [...set].filter((to) => to !== from).map((to) => ({ at, from, to })),
    ),
  );
}
