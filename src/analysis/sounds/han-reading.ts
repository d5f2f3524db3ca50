import { simplify } from '../foreign/han-forms';
import { HAN_READINGS } from './han-readings';

let readings: ReadonlyMap<string, string> | undefined;

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

function table(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const row of HAN_READINGS.split(' ')) {
    const at = row.indexOf(':');
    for (const character of row.slice(at + 1)) made.set(character, row.slice(0, at));
  }
  for (const [character, reading] of Object.entries(OTHER)) made.set(character, reading);
  return made;
}

/** How Mandarin reads a Han character, without its tone, ü as v; undefined for rare ones. */
export function readingOf(character: string): string | undefined {
  readings ??= table();
  return readings.get(character) ?? readings.get(simplify(character));
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
