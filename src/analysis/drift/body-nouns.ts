import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { remember } from '../../core/remember';

const SHORTEST_FRONT = 3;
/** So many letters at its end tell most words from what a compound may end in, of which none is shorter. */
const LAST = 2;
const NONE: readonly number[] = [];

/** The nouns of a language that say what sort of body a name names, by their stems. */
export class BodyNouns {
  readonly #families = new Map<string, number[]>();
  readonly #members: Array<readonly string[]> = [];
  /** What a compound may end in, the longest first, by its stem and as it is written; by the last two letters. */
  readonly #tails = new Map<string, Array<readonly [ending: string, key: string]>>();
  /** What nouns of several words begin with. */
  readonly #openings = new Set<string>();
  /** `straßenbau|amt`: what stands before the noun that a compound ends in, and that noun; undefined for other words. */
  readonly split = remember((word) => this.#split(word));

  constructor({ bodyNouns = '', stem, solidCompounds }: Language) {
    const tails: Array<readonly [ending: string, key: string]> = [];
    for (const [family, line] of bodyNouns.trim().split('\n').entries()) {
      const members: string[] = [];
      this.#members.push(members);
      for (const noun of line.split(',')) {
        const key = noun.split('_').map(stem).join(' ');
        // A stem may have lost more of a compound than of its last part by itself: avustusk-assa.
        if (solidCompounds === true && !key.includes(' ')) tails.push([key, key], [noun, key]);
        if (key.includes(' ')) this.#openings.add(key.slice(0, key.indexOf(' ')));
        members.push(key);
        const known = this.#families.get(key);
        if (known === undefined) this.#families.set(key, [family]);
        else known.push(family);
      }
    }
    for (const tail of tails.sort(([a], [b]) => b.length - a.length)) {
      const alike = this.#tails.get(tail[0].slice(-LAST));
      if (alike === undefined) this.#tails.set(tail[0].slice(-LAST), [tail]);
      else alike.push(tail);
    }
  }

  /** The families of a noun, which may be written as several words. */
  of(...stems: readonly string[]): readonly number[] {
    return this.#families.get(stems.length === 1 ? (stems[0] as string) : stems.join(' ')) ?? NONE;
  }

  /** Tells whether a noun of several words may begin with this one. */
  mayOpen(stem: string): boolean {
    return this.#openings.has(stem);
  }

  /** The nouns that a translation takes for one another and for this one, by their stems. */
  kinOf(...stems: readonly string[]): readonly string[] {
    return this.of(...stems).flatMap((family) => this.#members[family] as readonly string[]);
  }

  #split(word: string): readonly [front: string, noun: string] | undefined {
    const found = this.#tails
      .get(word.slice(-LAST))
      ?.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_FRONT);
    return found === undefined ? undefined : [word.slice(0, -found[0].length), found[1]];
  }
}

export const bodyNounsOf = onceALanguage((language) => new BodyNouns(language));
