import { remember } from '../../core/remember';
import { editDistance } from '../source/token-likeness';
import { readingOf } from './han-reading';

const KANA = /[\u3040-\u30ff]/;
const HAN = /^[\p{Script=Han}]$/u;

/** The sounds of the Han characters of a text, each worked out once, and where those stand that begin alike. */
export class HanSounds {
  readonly #prose: string;
  readonly #places = new Map<string, number[]>();

  constructor(prose: string) {
    this.#prose = prose;
    for (let at = 0; at < prose.length; at += 1) {
      if (KANA.test(prose.charAt(at))) continue;
      const [one, two] = [this.at(at, 1)?.charAt(0), this.at(at, 2)?.charAt(0)];
      if (one !== undefined) this.#put(one, at);
      if (two !== undefined && two !== one) this.#put(two, at);
    }
  }

  /** Where a sound of one character or of two begins with a letter, in the order of the text. */
  placesOf(letter: string): readonly number[] {
    return this.#places.get(letter) ?? [];
  }

  /** The sound of `count` characters; undefined where they are not all Han characters with a reading. */
  at(from: number, count: number): string | undefined {
    const text = this.#prose.slice(from, from + count);
    return text.length === count ? soundOfHan(text) : undefined;
  }

  #put(letter: string, at: number): void {
    const known = this.#places.get(letter);
    if (known === undefined) this.#places.set(letter, [at]);
    else known.push(at);
  }
}

const soundOfHan = remember((text: string): string | undefined => {
  let readings = '';
  for (const character of text) {
    const reading = HAN.test(character) ? readingOf(character) : undefined;
    if (reading === undefined) return undefined;
    readings += reading;
  }
  return soundOf(readings);
});

/** Tells whether two sounds may be one name: in longer ones a letter may be another. */
export function soundsLike(own: string | undefined, sound: string): boolean {
  if (own === undefined) return false;
  return own[0] === sound[0] && editDistance(own, sound, 1) <= (Math.min(own.length, sound.length) > 3 ? 1 : 0);
}

/** What pinyin and katakana have in common of a Mandarin syllable. */
export function soundOf(latin: string): string {
  return latin
    .replace(/zh|ch|j|q/g, 'C')
    .replace(/sh|x|s(?=i)/g, 'S')
    .replace(/ts|[zc]/g, 'Z')
    .replace(/l/g, 'r')
    .replace(/ng/g, 'n')
    .replace(/[bp]/g, 'p')
    .replace(/[dt]/g, 't')
    .replace(/[gk]/g, 'k')
    .replace(/f/g, 'h')
    .replace(/w/g, 'u')
    .replace(/uo|ou|oo/g, 'o')
    .replace(/yi|iy/g, 'i')
    .replace(/y|v/g, 'i')
    .replace(/i(?=[aeou])/g, '')
    .replace(/u(?=[aei])/g, '')
    .replace(/eng|ong|en(?=$|[^aeiou])/g, 'on')
    .replace(/(.)\1+/g, '$1');
}
