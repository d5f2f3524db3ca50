import { simplify } from '../foreign/han-forms';
import { HAN_READINGS } from './han-readings';

/** By the code unit of the character: a key of text would have to be hashed for each character of an article. */
let readings: ReadonlyArray<string | undefined> | undefined;

/** Characters that names read in another way than most words, and Japanese forms of characters. */
const OTHER: Readonly<Record<string, string>> = {
  曾: 'zeng',
  单: 'shan',
  仇: 'qiu',
  解: 'xie',
  盖: 'ge',
  朴: 'piao',
  査: 'zha',
  霊: 'ling',
  沢: 'ze',
  浜: 'bin',
  広: 'guang',
  辺: 'bian',
  竜: 'long',
  黒: 'hei',
  徳: 'de',
  恵: 'hui',
  栄: 'rong',
  桜: 'ying',
  伝: 'chuan',
  囲: 'wei',
  図: 'tu',
  団: 'tuan',
  塩: 'yan',
  県: 'xian',
  経: 'jing',
  芸: 'yi',
  薬: 'yao',
  鉄: 'tie',
  銭: 'qian',
  関: 'guan',
  駅: 'yi',
  気: 'qi',
  海: 'hai',
  楽: 'le',
  実: 'shi',
  検: 'jian',
};

function table(): ReadonlyArray<string | undefined> {
  const made = new Array<string | undefined>(0x10000).fill(undefined);
  for (const row of HAN_READINGS.split(' ')) {
    const at = row.indexOf(':');
    for (const character of row.slice(at + 1)) made[character.charCodeAt(0)] = row.slice(0, at);
  }
  for (const [character, reading] of Object.entries(OTHER)) made[character.charCodeAt(0)] = reading;
  return made;
}

/** How Mandarin reads a Han character, without its tone, ü as v; undefined for rare ones. */
export function readingOf(character: string): string | undefined {
  if (character.length > 1) return undefined;
  readings ??= table();
  const code = character.charCodeAt(0);
  return readings[code] ?? readings[simplify(character).charCodeAt(0)];
}

/** How Mandarin reads a text of Han characters alone, syllable by syllable; undefined where any is unknown. */
export function readingsOf(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const character of text) {
    const reading = readingOf(character);
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return found;
}
