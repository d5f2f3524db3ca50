import { remember } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { romaniseKatakana } from './katakana';
import { endsInAAndO } from './name-sounds';
import { transliterationCharacter } from './transliteration-characters';

/** What it costs to take the one sound for the other, 0 to 1; 1 for two sounds that have nothing in common. */
type Cost = (a: string, b: string) => number;

const NEAR_KANA =
  costs(`b v .1, b w .3, v w .2, l r 0, g k .35, d t .35, z s .35, j z .3, j g .5, j s .6, p b .4, f h .3, c s .5, c t .4, c j .4,
n m .3, h k .6, y i .2, a e .5, a o .5, e i .4, o u .4, a u .6, e u .7, i u .6, a i .7, e o .7, i o .8, r n .8, h v .5`);
/** Sounds that one spelling has and the other lacks: an r behind a vowel is a long vowel as well, u is written behind most consonants. */
const LOST_KANA: Readonly<Record<string, number>> = {
  u: 0.35,
  r: 0.35,
  y: 0.2,
  o: 0.5,
  i: 0.6,
  a: 0.6,
  e: 0.6,
  h: 0.5,
  n: 0.7,
};

const NEAR_INITIALS = costs(
  `b p .2, d t .2, g k .2, j q .2, z c .2, s x .3, sh s .2, sh x .2, zh z .2, zh j .2, ch q .2, ch c .2, zh ch .3, j z .4, j d .4, q t .4, j g .4, q k .4, l r .1, n l .5, f h .5, h k .5,
h g .6, w f .4, w b .5, y j .5, w h .5, b f .5, n m .5, j y .4, ch t .5, s c .4, z s .4, x j .5, m w .6, y w .5, k q .4`,
);
const LOST_SYLLABLES = new Set([
  'er',
  'le',
  'fu',
  'si',
  'te',
  'ke',
  'de',
  'lu',
  'en',
  'ge',
  'pu',
  'bu',
  'shi',
  'ci',
  'mu',
]);
const LOST_SYLLABLE = 0.45;
const LOST = 0.8;
const SHARE_OF_INITIAL = 0.6;

function costs(list: string): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const entry of list.split(/,\s*/)) {
    const [a = '', b = '', cost = ''] = entry.trim().split(' ');
    made.set(`${a} ${b}`, Number(cost));
    made.set(`${b} ${a}`, Number(cost));
  }
  return made;
}

/** What sounds cost, which have numbers: far more pairs of names are compared than there are pairs of sounds. */
class SoundCosts {
  readonly #change: Cost;
  readonly #lost: (sound: string) => number;
  readonly #sounds: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #changes: number[][] = [];
  readonly #losses: number[] = [];

  constructor(change: Cost, lost: (sound: string) => number) {
    this.#change = change;
    this.#lost = lost;
  }

  numbersOf(sounds: Iterable<string>): readonly number[] {
    return Array.from(sounds, (sound) => {
      let number = this.#numbers.get(sound);
      if (number === undefined) {
        number = this.#sounds.push(sound) - 1;
        this.#numbers.set(sound, number);
        this.#losses.push(this.#lost(sound));
        this.#changes.push([]);
      }
      return number;
    });
  }

  /** 1 for the same sounds, 0 for those of which each had to be changed or lost at full cost. */
  likeness(a: readonly number[], b: readonly number[]): number {
    const losses = this.#losses;
    // One row of the table of distances, above which stands the one before.
    const row = [0];
    for (let column = 0; column < b.length; column += 1)
      row.push((row[column] as number) + (losses[b[column] as number] as number));
    for (const one of a) {
      const changes = this.#changes[one] as number[];
      const lost = losses[one] as number;
      let diagonal = row[0] as number;
      row[0] = diagonal + lost;
      for (let column = 1; column <= b.length; column += 1) {
        const two = b[column - 1] as number;
        const above = row[column] as number;
        const change = changes[two] ?? this.#costOf(one, two);
        row[column] = Math.min(diagonal + change, above + lost, (row[column - 1] as number) + (losses[two] as number));
        diagonal = above;
      }
    }
    return 1 - (row[b.length] as number) / Math.max(a.length, b.length, 1);
  }

  #costOf(one: number, two: number): number {
    const cost = one === two ? 0 : this.#change(this.#sounds[one] as string, this.#sounds[two] as string);
    (this.#changes[one] as number[])[two] = cost;
    return cost;
  }
}

const kanaCosts = new SoundCosts(
  (one, two) => NEAR_KANA.get(`${one} ${two}`) ?? 1,
  (sound) => LOST_KANA[sound] ?? 1,
);
const syllableCosts = new SoundCosts(syllableCost, (syllable) => (LOST_SYLLABLES.has(syllable) ? LOST_SYLLABLE : LOST));

/** How alike two katakana spellings of a foreign name sound, 0 to 1. */
export function kanaLikeness(a: string, b: string): number {
  const [one, two] = [kanaSounds(a), kanaSounds(b)];
  return areCouple(one.latin, two.latin) ? 0 : kanaCosts.likeness(one.sounds, two.sounds);
}

/** Mario and Maria are two, and so are Paul and Paula. */
function areCouple(a: string, b: string): boolean {
  return (
    /[aou]$/.test(a) &&
    /[aou]$/.test(b) &&
    a !== b &&
    (a.endsWith('a') || b.endsWith('a')) &&
    a.slice(0, -1) === b.slice(0, -1)
  );
}

/** A katakana name in Latin letters, and its sounds; -burg and -berg are one, as German, English and Swedish read them. */
const kanaSounds = remember((text: string) => {
  const latin = romaniseKatakana(text);
  const folded = latin
    .replace(/sh/g, 's')
    .replace(/ch|ts/g, 'c')
    .replace(/b[aeu](?:ru)?[gk]u(?=$)/g, 'bBG')
    .replace(/b[aeu]r[iy](?=$)/g, 'bBG')
    .replace(/(.)\1+/g, '$1');
  return { latin, sounds: kanaCosts.numbersOf(folded) };
});

/** How alike two Chinese spellings of a foreign name sound, 0 to 1; 0 where either is spelt with other characters. */
export function hanLikeness(a: string, b: string): number {
  const [one, two] = [hanSyllables(a), hanSyllables(b)];
  if (one === undefined || two === undefined || endsInAAndO(a, b)) return 0;
  return syllableCosts.likeness(one, two);
}

const hanSyllables = remember((text: string): readonly number[] | undefined => {
  const found: string[] = [];
  for (const character of simplify(text)) {
    const reading = transliterationCharacter(character)?.reading;
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return syllableCosts.numbersOf(found);
});

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/;

function syllableCost(a: string, b: string): number {
  const [one, two] = [INITIAL.exec(a)?.[0] ?? '', INITIAL.exec(b)?.[0] ?? ''];
  const initials = one === two ? 0 : (NEAR_INITIALS.get(`${one} ${two}`) ?? 1);
  if (initials === 1) return 1;
  const [end, other] = [a.slice(one.length), b.slice(two.length)];
  return SHARE_OF_INITIAL * initials + (1 - SHARE_OF_INITIAL) * endCost(end, other);
}

function endCost(a: string, b: string): number {
  if (a === b) return 0;
  const [one, two] = [a.replace(/n?g?$/, ''), b.replace(/n?g?$/, '')];
  if (one === two) return 0.4;
  return [...one].some((vowel) => two.includes(vowel)) ? 0.5 : 1;
}
