import { withoutMarks } from '../../core/without-marks';

/** Syllables of Cantonese names as Hong Kong writes them, with what pinyin writes for the same characters. */
const CANTONESE = `chan=chen cheung=zhang cheng=zheng,cheng chow=zhou chu=zhu choi=cai chiu=zhao,chao chung=zhong,chong
ching=qing,zheng,cheng chi=zhi,qi,ji chun=jun,chun,zhen cho=zuo,chu chui=xu,cui fung=feng fong=fang fai=hui fu=fu fan=fan
fat=fa ho=he,hao hung=hong,xiong hon=han hing=xing,qing hin=xian hoi=hai hui=xu hau=hou,xiao ip=ye yip=ye ka=jia
kai=jie,ji,qi kam=jin,gan,qin kan=jian,gen,jin kang=geng keung=qiang king=jing,qing kin=jian kit=jie kei=ji,qi ki=qi,ji
ko=gao kong=jiang,gang,guang kwan=guan,jun kwok=guo kwong=guang,kuang kuen=quan kwai=gui lai=li lam=lin lau=liu law=luo
lo=luo,lu,lao lee=li li=li leung=liang ling=ling lung=long lok=le lik=li lun=lun,lin lui=lei lin=lian man=wen,min
mei=mei,wei ming=ming mo=wu,mao mok=mo mui=mei mak=mai nam=nan ng=wu ngai=wei,yi ning=ning on=an pak=bai,bo pang=peng
pei=bei,pei pik=bi ping=ping,bing po=bao,bo poon=pan pui=pei,bei pun=pan sai=shi,xi san=shan,xin,sheng sau=xiu,shou
shan=shan shing=sheng,cheng shiu=shao,xiao,zhao shuk=shu shum=shen shun=shun,xin sik=xi sin=xian sing=xing,sheng
siu=xiao,shao sum=xin sun=xin,sun sung=song,chong suk=shu sze=si,shi sang=sheng tai=dai,tai,di tak=de tam=tan tang=deng
tat=da tim=tian tin=tian,ting ting=ting to=du,tao tong=tang,dong tsang=zeng tse=xie,zi tsui=xu,cui tsz=zi tung=dong,tong
tuen=duan tsun=jun,qin wa=hua wah=hua wai=wei,hui wan=yun,wen,huan wang=hong,wang wing=yong,rong wo=he wong=huang,wang
wu=hu,wu yan=ren,yin,en yat=yi yau=you,qiu yee=yi yeung=yang yim=yan yin=yan,xian yiu=yao,rao ying=ying yu=yu,ru yue=yu
yuen=yuan,wan yuk=yu yun=run,ren yung=rong,weng,yong`;

const INITIAL = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const FINAL =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u';
const PINYIN = new RegExp(`^(?:(?:${INITIAL})?(?:${FINAL})){1,6}$`);
const WADE =
  /^(?:(?:chs?|hs|sh|ts|tz|ss|sz|[pmftnlkhjysw])?(?:iang|iung|uang|ang|eng|ing|ung|ien|iao|uai|uan|uei|ieh|ueh|ai|ei|ao|ou|an|en|in|un|ia|iu|ua|ui|erh|ih|eh|a|o|e|i|u)){1,6}$/;
const JAPANESE = /^(?:(?:[kgsztdnhbpmyrwfjc]|[kgnhbpmrszt]y|sh|ch|ts|[kstp]{2}|ssh|tch)?[aiueo]|n(?![aiueoy])){2,8}$/;
const LONGEST = 16;
const SHORTEST = 6;

let cantonese: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Tells whether two names of one alphabet are one name in two schemes of romanisation: pinyin and Wade–Giles (Zhou, Chou),
 * pinyin and the spelling of Hong Kong (Chen Weiqiang, Chan Wai-keung), Hepburn and Kunrei (Shunichi, Syun'iti). The words
 * are lower case, in the order of the name; the family name may stand first or last.
 */
export function isRomanisedOtherwise(one: readonly string[], two: readonly string[]): boolean {
  // Most names of an article are of no such language, and are told by a look.
  if (!one.every(isSyllabic) || !two.every(isSyllabic)) return false;
  const [left, right] = [one.map(plain), two.map(plain)];
  const joined = (words: readonly string[]) => words.map((word) => word.replaceAll('-', '')).join('');
  const [a, b] = [joined(left), joined(right)];
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > 2 * LONGEST) return false;
  if (isRespeltJapanese(left, right)) return true;
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    // Wang Ping and Wang Bing are two: a hyphen or letters that pinyin has not show that another scheme is meant.
    if (from.every((word) => !word.includes('-') && isPinyin(word))) continue;
    for (const order of [to, [...to.slice(-1), ...to.slice(0, -1)]]) {
      if (!order.every((word) => isPinyin(word))) continue;
      if (from.length === order.length && wade(from) === coarse(order.map((word) => word.replaceAll('-', '')).join('')))
        return true;
      if (cantoneseReads(from, joined(order))) return true;
    }
  }
  return false;
}

const MOST_KNOWN = 5000;
const syllabic = new Map<string, boolean>();

/** Tells whether any of the schemes could have written a word. */
export function isSyllabic(word: string): boolean {
  let known = syllabic.get(word);
  if (known === undefined) {
    if (syllabic.size >= MOST_KNOWN) syllabic.clear();
    const bare = plain(word).replaceAll('-', '');
    known =
      bare.length <= LONGEST && (word.includes('-') || PINYIN.test(bare) || WADE.test(bare) || JAPANESE.test(bare));
    known ||= CANTONESE.includes(`${bare}=`);
    syllabic.set(word, known);
  }
  return known;
}

/** The same for the schemes of Chinese alone: Kontturainen is made of syllables that Japanese has. */
export function isChinese(word: string): boolean {
  const bare = plain(word).replaceAll('-', '');
  if (bare.length > LONGEST) return false;
  return word.includes('-') || PINYIN.test(bare) || WADE.test(bare) || CANTONESE.includes(`${bare}=`);
}

function plain(word: string): string {
  return withoutMarks(word).replace(/['’ʻ`]/g, '');
}

function isPinyin(word: string): boolean {
  return word.length <= LONGEST && PINYIN.test(word.replaceAll('-', ''));
}

/** Pinyin without what Wade–Giles leaves to an apostrophe that most people drop: b and p, zh and j and ch. */
function coarse(pinyin: string): string {
  return pinyin
    .replace(/ng/g, 'N')
    .replace(/zh|ch|[jq]/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/[zc]/g, 'Z')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/g/g, 'k');
}

/** The same from Wade–Giles; undefined where a word is none. */
function wade(words: readonly string[]): string | undefined {
  if (!words.every((word) => word.length <= LONGEST && WADE.test(word.replaceAll('-', '')))) return undefined;
  return words
    .flatMap((word) => word.split('-'))
    .map((syllable) =>
      syllable
        .replace(/ng/g, 'N')
        .replace(/^(?:ssu|szu)$/, 'si')
        .replace(/^tzu$/, 'Zi')
        .replace(/^i$/, 'yi')
        .replace(/^j/, 'r')
        .replace(/^hs/, 'x')
        .replace(/^ch/, 'C')
        .replace(/^sh/, 'S')
        .replace(/^t[sz]/, 'Z')
        .replace(/uN$/, 'oN')
        .replace(/ieh$/, 'ie')
        .replace(/ien$/, 'ian')
        .replace(/^yen$/, 'yan')
        .replace(/uei$/, 'ui')
        .replace(/erh$/, 'er')
        .replace(/([ie])h$/, '$1')
        .replace(/^([kh])o$/, '$1e')
        .replace(/^([ltnsCrZ])o$/, '$1uo'),
    )
    .join('');
}

function cantoneseReads(words: readonly string[], pinyin: string): boolean {
  cantonese ??= new Map(
    CANTONESE.split(/\s+/).map((entry) => {
      const [syllable, readings] = entry.split('=') as [string, string];
      return [syllable, readings.split(',')] as const;
    }),
  );
  // All that the syllables so far may be, as far as the pinyin agrees.
  let ends = new Set([0]);
  for (const syllable of words.flatMap((word) => word.split('-'))) {
    const readings = cantonese.get(syllable);
    if (readings === undefined) return false;
    const next = new Set<number>();
    for (const end of ends)
      for (const reading of readings) if (pinyin.startsWith(reading, end)) next.add(end + reading.length);
    ends = next;
  }
  return ends.has(pinyin.length);
}

function isRespeltJapanese(one: readonly string[], two: readonly string[]): boolean {
  if (one.length < 2 || one.length !== two.length || one.every((word) => two.includes(word))) return false;
  const key = kunrei(one);
  return key !== undefined && key === kunrei(two);
}

/** A Japanese name as Hepburn writes it, without its long vowels; undefined where a word is none. */
function kunrei(words: readonly string[]): string | undefined {
  const solid = words.map((word) => word.replaceAll('-', ''));
  if (!solid.every((word) => word.length <= LONGEST && JAPANESE.test(word))) return undefined;
  return solid
    .map((word) =>
      word
        .replace(/sy(?=[auo])/g, 'sh')
        .replace(/ty(?=[auo])/g, 'ch')
        .replace(/[zd]y(?=[auo])|jy/g, 'j')
        .replace(/(?<!t)si/g, 'shi')
        .replace(/ti/g, 'chi')
        .replace(/tu/g, 'tsu')
        .replace(/(?<![sc])hu/g, 'fu')
        .replace(/[zd]i/g, 'ji')
        .replace(/ou|oo|oh(?![aiueo])/g, 'o')
        .replace(/uu/g, 'u')
        .replace(/m(?=[bpm])/g, 'n'),
    )
    .sort()
    .join(' ');
}
