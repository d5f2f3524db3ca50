import { defineAnalysis } from '../core/analysis';
import { readingOf } from './han-reading';
import { romaniseKatakana } from './katakana';
import type { Mention, RenderingGroup } from './renderings';
import { sentenceAt } from './sentence-at';
import { sentences } from './sentences';
import { editDistance } from './token-likeness';
import { type NameMention, unspacedMentions } from './unspaced-mentions';

const LONGEST_TEXT = 50_000;
const MOST_CHARACTERS = 2;
const FEWEST_PLACES = 3;
const HAN = /^[\p{Script=Han}]$/u;

/**
 * People whose names an article writes in Han characters here and spells by their Mandarin sound in katakana there: 周明遠 and
 * チョウ・ミンユアン.
 */
export const kanaRenderings = defineAnalysis({
  id: 'kana-renderings',
  needs: { unspacedMentions, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    // Every place is compared with every name, which pays in an article.
    if (!language.scripts.includes('Katakana') || prose.length > LONGEST_TEXT) return [];
    const names = new Map<string, NameMention[]>();
    const glossed = new Set<string>();
    for (const name of facts.unspacedMentions.names) {
      if (name.parts.length !== 2 || name.parts.some(({ script }) => script !== 'kana')) continue;
      const text = prose.slice(name.offset, name.endOffset);
      const isTold = /[(（]/.test(prose.slice(name.endOffset, name.endOffset + 1));
      if (name.gloss || isTold) glossed.add(text);
      names.set(text, [...(names.get(text) ?? []), name]);
    }
    const groups: RenderingGroup[] = [];
    if (names.size === 0) return groups;
    const sounds = new HanSounds(prose);
    for (const [text, places] of names) {
      if (glossed.has(text)) continue;
      const [family, given] = (places[0] as NameMention).parts.map((part) => soundOf(romaniseKatakana(part.text))) as [
        string,
        string,
      ];
      const found = new Map<string, Mention[]>();
      for (const at of sounds.placesOf(family.charAt(0))) {
        const end = endOfName(sounds, at, family, given);
        if (end === at) continue;
        const own = prose.slice(at, end);
        const mention = { offset: at, endOffset: end, text: own, sentence: sentenceAt(facts.sentences, at) };
        found.set(own, [...(found.get(own) ?? []), mention]);
      }
      const best = [...found.values()].sort((a, b) => b.length - a.length)[0];
      if (best === undefined || best.length + places.length < FEWEST_PLACES) continue;
      const inOne = new Set(places.map(({ sentence }) => sentence));
      if (best.some(({ sentence }) => inOne.has(sentence))) continue;
      const spelt = places.map(({ offset, endOffset, sentence }) => ({ offset, endOffset, sentence, text }));
      const rendering = (mentions: readonly Mention[]) => ({
        text: (mentions[0] as Mention).text,
        mentions,
        named: true,
        frequency: mentions.length,
      });
      const [main, other] = (best.length >= spelt.length ? [best, spelt] : [spelt, best]) as [Mention[], Mention[]];
      groups.push({
        id: (main[0] as Mention).text,
        main: rendering(main),
        variants: [{ ...rendering(other), score: 0.85, links: ['spelling'], anchors: 1, kind: 'spelling' }],
      });
    }
    return groups;
  },
});

/** Where a name in Han characters that sounds like a family name and a given name ends; its own place where none begins. */
function endOfName(sounds: HanSounds, at: number, family: string, given: string): number {
  for (let first = 1; first <= MOST_CHARACTERS; first += 1) {
    if (!soundsLike(sounds.at(at, first), family)) continue;
    for (let second = MOST_CHARACTERS; second >= 1; second -= 1)
      if (soundsLike(sounds.at(at + first, second), given)) return at + first + second;
  }
  return at;
}

/** The sounds of the Han characters of a text, each worked out once, and where those stand that begin alike. */
class HanSounds {
  readonly #prose: string;
  readonly #known = new Map<string, string | undefined>();
  readonly #places = new Map<string, number[]>();

  constructor(prose: string) {
    this.#prose = prose;
    for (let at = 0; at < prose.length; at += 1) {
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
    if (this.#known.has(text)) return this.#known.get(text);
    const readings = Array.from({ length: count }, (_, index) => readingAt(text, index));
    const sound = readings.includes(undefined) ? undefined : soundOf(readings.join(''));
    this.#known.set(text, sound);
    return sound;
  }

  #put(letter: string, at: number): void {
    const known = this.#places.get(letter);
    if (known === undefined) this.#places.set(letter, [at]);
    else known.push(at);
  }
}

function readingAt(text: string, index: number): string | undefined {
  const character = text[index];
  return character !== undefined && HAN.test(character) ? readingOf(character) : undefined;
}

function soundsLike(own: string | undefined, sound: string): boolean {
  if (own === undefined) return false;
  return own[0] === sound[0] && editDistance(own, sound, 1) <= (Math.min(own.length, sound.length) > 3 ? 1 : 0);
}

/** What pinyin and katakana have in common of a Mandarin syllable. */
function soundOf(latin: string): string {
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
