import { remember } from '../../core/remember';
import { simplify, traditionalise } from '../foreign/han-forms';
import { KANJI_READINGS } from './kanji-readings';
import { romaniseKatakana } from './katakana';

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
/** Japanese forms that are neither the traditional ones nor the simplified, each before the simplified one: 松瀬 is 松濑 in Chinese. */
const SHINJITAI =
  '沢泽瀬濑浜滨広广辺边竜龙黒黑徳德恵惠栄荣桜樱関关駅驿塩盐県县経经芸艺薬药鉄铁気气楽乐実实検检円圆斎斋児儿巣巢覚觉歩步豊丰亀龟蔵藏帰归戸户穂穗焼烧滝泷渋涩稲稻緑绿縄绳総总団团図图囲围伝传霊灵銭钱仏佛拝拜桟栈峡峡挟挟斉齐剣剑験验権权';

let table: ReadonlyMap<string, readonly string[]> | undefined;

function readings(character: string): readonly string[] {
  if (table === undefined) {
    const made = new Map<string, string[]>();
    for (const row of KANJI_READINGS.split(' ')) {
      const at = row.indexOf(':');
      const reading = foldRomaji(row.slice(0, at));
      for (const one of row.slice(at + 1)) made.set(one, [...(made.get(one) ?? []), reading]);
    }
    // Chinese writes 松瀬 as 松濑.
    for (const [one, own] of [...made]) {
      const at = SHINJITAI.indexOf(one);
      const chinese = at !== -1 && at % 2 === 0 ? (SHINJITAI[at + 1] as string) : simplify(one);
      if (!made.has(chinese)) made.set(chinese, own);
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

/** The letters with which the readings of a character begin. */
export const initialsOfReadings = remember((character: string): string =>
  [...new Set(readings(character).map((reading) => reading.charAt(0)))].join(''),
);

const SHORTEST = 4;
const HIRAGANA = /[\u3041-\u3096]/g;
/** 霧ヶ浜 kirigahama, 丘ノ上 okanoue: what joins the parts of a name. */
const JOINTS: Readonly<Record<string, readonly string[]>> = { ヶ: ['ga', 'ke'], ケ: ['ga', 'ke'], ノ: ['no'] };

/** Tells whether a text of Han characters, with kana behind them or between, is read as a whole like a name that `foldRomaji` has folded. */
export function readsAs(text: string, name: string): boolean {
  return name.length >= SHORTEST && readsFrom(text, 0, name, 0);
}

function readsFrom(text: string, at: number, name: string, from: number): boolean {
  if (at === text.length) return from === name.length;
  if (from >= name.length) return false;
  return soundsAt(text, at).some(
    (sound) => name.startsWith(sound, from) && readsFrom(text, at + 1, name, from + sound.length),
  );
}

/** What a character may sound like where it stands. */
function soundsAt(text: string, at: number): readonly string[] {
  const character = text[at] as string;
  const joint = JOINTS[character];
  if (joint !== undefined) return joint;
  if (character.match(HIRAGANA) !== null) return [foldRomaji(romaniseKatakana(inKatakana(character)))];
  const forms = readings(character).flatMap(at === 0 ? firstForms : laterForms);
  // 見張り: of 見る and 張る the stem alone is spoken.
  const stems = forms.map((form) => form.replace(/[^aeiou]*[ui]$/, '')).filter((stem) => stem !== '');
  return [...new Set([...forms, ...stems])];
}

function inKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

function read(text: string, at: number, name: string, from: number, isFirst: boolean, depth = 0): number | undefined {
  if (from === name.length) return at;
  const code = text.charCodeAt(at);
  if (depth === LONGEST_NAME || code < 0x3400 || code > 0x9fff) return undefined;
  for (const reading of readings(text[at] as string)) {
    for (const form of (isFirst ? firstForms : laterForms)(reading)) {
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

const firstForms = remember((reading: string) => formsOf(reading, true));
const laterForms = remember((reading: string) => formsOf(reading, false));
