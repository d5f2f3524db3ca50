/** Finals of pinyin as Palladius writes them in Cyrillic, behind a consonant; ü is v. */
const FINALS = `a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо iu=ю ian=янь
in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан v=юй ve=юэ van=юань vn=юнь`;
/** Initials; those before the bar soften what follows, so that u is ü there. */
const INITIALS = 'b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с j=цз q=ц x=с';
const ALONE = `a=а o=о e=э ai=ай ao=ао ou=оу an=ань en=энь ang=ан er=эр yi=и ya=я ye=е yao=яо you=ю yan=янь yin=инь yang=ян
ying=ин yong=юн yu=юй yue=юэ yuan=юань yun=юнь wu=у wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн hui=хой
hui=хуэй`;
const SOFT = new Set(['j', 'q', 'x']);
const SIBILANT = new Set(['zh', 'ch', 'sh', 'r', 'z', 'c', 's']);

const pairs = (text: string) => text.split(/\s+/).map((pair) => pair.split('=') as [string, string]);

let syllables: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [initial, sign] of pairs(INITIALS)) {
    for (const [final, sound] of pairs(FINALS)) {
      const front = /^[iv]/.test(final);
      if (SOFT.has(initial) && !front) continue;
      if (SIBILANT.has(initial) && front && final !== 'i') continue;
      // n and l alone have both u and ü; behind j, q and x it is written u.
      if (final.startsWith('v') && !SOFT.has(initial) && initial !== 'n' && initial !== 'l') continue;
      const syllable = initial + (SOFT.has(initial) ? final.replace('v', 'u') : final);
      if (!made.has(sign + sound)) made.set(sign + sound, syllable);
    }
  }
  for (const [syllable, sound] of pairs(ALONE)) made.set(sound, syllable);
  return made;
}

const LONGEST_SYLLABLE = 6;
const MOST_LETTERS = 24;
/** Case endings of Russian names: Лян Чжэньюй, Чжэньюя, Чжэньюем, Ланьчуане. */
const ENDING = /(?:ом|ем|ам|ах|ами|а|я|у|ю|е|и|ы)?$/;

/**
 * The pinyin of a Chinese name that Palladius’ scheme writes in Cyrillic, in lower case, for every case it may stand in:
 * `zhenyu` of чжэньюй and of чжэньюем; none for what the scheme could not have written.
 */
export function pinyinsOfPalladius(word: string): readonly string[] {
  if (word.length > MOST_LETTERS || !/^[а-яъ]+$/.test(word)) return [];
  const plain = word.replaceAll('ъ', '');
  const bare = plain.replace(ENDING, '');
  const found = [plain, bare, `${bare}й`, `${bare}ь`].flatMap((form) => read(form) ?? []);
  return [...new Set(found)].filter((pinyin) => pinyin.length > 1);
}

/** The longest reading by whole syllables, by dynamic programming from the end. */
function read(word: string): string | undefined {
  syllables ??= table();
  const best: Array<string | undefined> = Array.from({ length: word.length + 1 }, () => undefined);
  best[word.length] = '';
  for (let at = word.length - 1; at >= 0; at -= 1) {
    for (let length = Math.min(LONGEST_SYLLABLE, word.length - at); length >= 1; length -= 1) {
      const syllable = syllables.get(word.slice(at, at + length));
      const rest = best[at + length];
      if (syllable === undefined || rest === undefined) continue;
      best[at] = syllable + rest;
      break;
    }
  }
  return best[0];
}
