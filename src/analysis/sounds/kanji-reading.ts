import { traditionalise } from '../foreign/han-forms';
import { KANJI_READINGS } from './kanji-readings';

/** What a consonant may become inside a compound: kawa, gawa; hashi, bashi. */
const VOICED: ReadonlyArray<readonly [plain: RegExp, voiced: string]> = [
  [/^k/, 'g'],
  [/^sh/, 'j'],
  [/^s/, 'z'],
  [/^ch/, 'j'],
  [/^ts/, 'z'],
  [/^t/, 'd'],
  [/^[hf]/, 'b'],
  [/^[hf]/, 'p'],
];
const LONGEST_NAME = 5;

let table: ReadonlyMap<string, readonly string[]> | undefined;

function readings(character: string): readonly string[] {
  if (table === undefined) {
    const made = new Map<string, string[]>();
    for (const row of KANJI_READINGS.split(' ')) {
      const at = row.indexOf(':');
      const reading = foldRomaji(row.slice(0, at));
      for (const one of row.slice(at + 1)) made.set(one, [...(made.get(one) ?? []), reading]);
    }
    table = made;
  }
  return table.get(character) ?? table.get(traditionalise(character)) ?? [];
}

/** A Japanese name in Latin letters without its long vowels and doubled consonants, which names often lose. */
export function foldRomaji(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase()
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/([^aiueon])\1+|tch/g, (double) => (double === 'tch' ? 'ch' : (double[0] as string)));
}

/**
 * Where the characters from a place on end that are read as a Japanese name, which `foldRomaji` has folded; the place itself where
 * they are not. 雪村 is Yukimura.
 */
export function endOfReading(text: string, at: number, name: string): number {
  return read(text, at, name, 0, true) ?? at;
}

function read(text: string, at: number, name: string, from: number, isFirst: boolean, depth = 0): number | undefined {
  if (from === name.length) return at;
  const code = text.charCodeAt(at);
  if (depth === LONGEST_NAME || code < 0x3400 || code > 0x9fff) return undefined;
  for (const reading of readings(text[at] as string)) {
    for (const form of formsOf(reading, isFirst)) {
      if (!name.startsWith(form, from)) continue;
      const end = read(text, at + 1, name, from + form.length, false, depth + 1);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

/** 学校 gakkō: a syllable that melts into the next one is lost with its doubled consonant. */
function formsOf(reading: string, isFirst: boolean): readonly string[] {
  const forms = [reading];
  if (!isFirst)
    for (const [plain, voiced] of VOICED) if (plain.test(reading)) forms.push(reading.replace(plain, voiced));
  const short = reading.replace(/(?:tsu|chi|ki|ku)$/, '');
  if (short !== reading && short.length > 1) forms.push(short);
  return forms;
}
