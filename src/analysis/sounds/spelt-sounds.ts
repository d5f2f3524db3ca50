import type { NameFacts } from '../../core/article';
import { withoutMarks } from '../../core/without-marks';
import { skeletonOfName } from './respelling-cost';

/** One sound of a name, as all the signs that its spelling may stand for; there is but one with the same signs. */
interface Sound {
  readonly signs: string;
  readonly isVowel: boolean;
  /** What it costs that one of two names lacks it. */
  readonly lost: number;
}

type Reading = readonly Sound[];

interface Scheme {
  readonly graphemes: RegExp;
  readonly sounds: ReadonlyMap<string, Reading>;
}

/** What letters write in most languages; others write what they are. */
const USUAL: Readonly<Record<string, string>> = { c: 'k', h: 'X', q: 'k', w: 'v', y: 'i', j: 'i', x: 'k.s' };
const VOWEL = /^[aeiou]+$/;
const SHORTEST = 4;
const FEWEST_CONSONANTS = 3;
const MOST_COST = 0.5;
const OTHER_VOWEL = 0.5;
const LOST_VOWEL = 1;
/** A glide that one scheme writes and another does not. */
const LOST_GLIDE = 0.25;
const OTHER = 2;
const LONGEST = 24;

// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 5000;

/**
 * Compares names in Latin letters by the sounds that the spellings of several languages write: Swonarjow is Zvonarev in German,
 * Joukov is Zhukov in French. Both are read by every scheme, and any two readings that agree will do.
 */
export class SpeltSounds {
  readonly #schemes: readonly Scheme[];
  readonly #known = new Map<string, readonly Reading[]>();
  readonly #traces = new Map<string, string>();
  readonly #tibetan: ReadonlyMap<string, string>;

  constructor({ spellingSchemes, tibetanNames }: NameFacts) {
    this.#schemes = spellingSchemes.map(readScheme);
    this.#tibetan = readPairs(tibetanNames);
  }

  /** Tells whether two words may be one name in two spellings, neither of them the same to the letter. */
  areOne(a: string, b: string): boolean {
    if (a === b) return false;
    const elements = this.#tibetan.get(a);
    if (elements !== undefined && elements === this.#tibetan.get(b)) return true;
    if (Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false;
    if (this.traceOf(a) !== this.traceOf(b)) return false;
    const others = this.#readings(b);
    return this.#readings(a).some((one) => others.some((two) => areAlike(one, two)));
  }

  /** What all spellings of a name share, but for a few: a Tibetan name, or the consonants that most schemes write alike. */
  traceOf(lower: string): string {
    let trace = this.#traces.get(lower);
    if (trace === undefined) {
      trace = this.#tibetan.get(lower) ?? skeletonOfName(lower);
      if (this.#traces.size === MOST_KNOWN) this.#traces.clear();
      this.#traces.set(lower, trace);
    }
    return trace;
  }

  /** As read by each scheme, without those that read the same. */
  #readings(lower: string): readonly Reading[] {
    let readings = this.#known.get(lower);
    if (readings === undefined) {
      const byText = new Map(
        this.#schemes.map((scheme) => {
          const sounds = read(lower, scheme);
          return [sounds.map(({ signs }) => signs).join('.'), sounds] as const;
        }),
      );
      readings = [...byText.values()];
      if (this.#known.size === MOST_KNOWN) this.#known.clear();
      this.#known.set(lower, readings);
    }
    return readings;
  }
}

const made = new WeakMap<NameFacts, SpeltSounds>();

export function speltSoundsOf(facts: NameFacts): SpeltSounds {
  let sounds = made.get(facts);
  if (sounds === undefined) {
    sounds = new SpeltSounds(facts);
    made.set(facts, sounds);
  }
  return sounds;
}

function readScheme(row: string): Scheme {
  const sounds = new Map<string, Reading>();
  const graphemes: string[] = [];
  for (const entry of row.split(' ')) {
    const [letters = '', written = ''] = entry.split('=');
    sounds.set(letters, written.split('.').map(soundOf));
    graphemes.push(letters.replace('^', '(?=[eiéèêíy])'));
  }
  graphemes.sort((a, b) => b.length - a.length);
  return { graphemes: new RegExp(`${graphemes.join('|')}|.`, 'gu'), sounds };
}

function readPairs(table: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of table.trim().split(/\s+/)) for (const spelling of entry.split(/[=,]/)) pairs.set(spelling, entry);
  return pairs;
}

function read(lower: string, { graphemes, sounds }: Scheme): Reading {
  const found: Sound[] = [];
  for (const letters of lower.normalize('NFC').replace(/[-'’]/g, '').match(graphemes) ?? []) {
    for (const sound of sounds.get(letters) ?? sounds.get(`${letters}^`) ?? usual(letters))
      if (sound !== found.at(-1)) found.push(sound);
  }
  return found;
}

function usual(letter: string): Reading {
  const plain = withoutMarks(letter);
  return (USUAL[plain] ?? plain).split('.').map(soundOf);
}

const allSounds = new Map<string, Sound>();

function soundOf(signs: string): Sound {
  let sound = allSounds.get(signs);
  if (sound === undefined) {
    const isVowel = VOWEL.test(signs);
    sound = { signs, isVowel, lost: signs === 'i' ? LOST_GLIDE : isVowel ? LOST_VOWEL : OTHER };
    allSounds.set(signs, sound);
  }
  return sound;
}

/** Kept, since costs are worked out for every two readings of names that may be one; a letter may be read as several sounds. */
const rows = [new Float64Array(4 * LONGEST), new Float64Array(4 * LONGEST)] as const;

/** Consonants agree one by one; of the vowels one may be another where there are enough consonants. */
function areAlike(a: Reading, b: Reading): boolean {
  if (Math.abs(a.length - b.length) > 2 || b.length >= rows[0].length) return false;
  if (isVowel(a[0]) !== isVowel(b[0])) return false;
  // What a name ends in tells a man from a woman.
  const [last, otherLast] = [a.at(-1), b.at(-1)];
  if (isVowel(last) !== isVowel(otherLast)) return false;
  if (isVowel(last) && costOf(last as Sound, otherLast as Sound) > 0) return false;
  let consonants = 0;
  for (const sound of a) if (!sound.isVowel) consonants += 1;
  const most = consonants >= FEWEST_CONSONANTS ? MOST_COST : 0;
  let previous = rows[0];
  let current = rows[1];
  previous[0] = 0;
  for (let at = 0; at < b.length; at += 1) previous[at + 1] = (previous[at] as number) + (b[at] as Sound).lost;
  for (const one of a) {
    let least = (previous[0] as number) + one.lost;
    current[0] = least;
    for (let at = 0; at < b.length; at += 1) {
      const two = b[at] as Sound;
      const cost = Math.min(
        (previous[at] as number) + costOf(one, two),
        (previous[at + 1] as number) + one.lost,
        (current[at] as number) + two.lost,
      );
      current[at + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    const filled = current;
    current = previous;
    previous = filled;
  }
  return (previous[b.length] as number) <= most;
}

function isVowel(sound: Sound | undefined): boolean {
  return sound?.isVowel === true;
}

function costOf(one: Sound, two: Sound): number {
  if (one === two) return 0;
  for (const sign of one.signs) if (two.signs.includes(sign)) return 0;
  return one.isVowel && two.isVowel ? OTHER_VOWEL : OTHER;
}
