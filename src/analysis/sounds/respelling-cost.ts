import { onceALanguage } from '../../core/once-a-language';
import { remember } from '../../core/remember';
import { withoutMarks } from '../../core/without-marks';

/** What transliterations and habits of spelling write for one sound, cheapest first; two graphemes of one row are near. */
const GRAPHEME =
  /shch|schtsch|chtch|sjtsj|schtsh|tsch|tch|sch|dzh|dž|sj|sh|ch|kh|gh|zh|ts|tz|tš|ts|cz|sz|ph|th|ck|qu|ou|oo|ks|x|\p{L}\p{M}*/gu;

const CLASSES: ReadonlyArray<readonly [graphemes: string, cost: number]> = [
  // One letter of another alphabet.
  ['shch schtsch chtch sjtsj schtsh', 0],
  ['tsch tch ch č tš cz c', 0.1],
  ['sh sch ch š sz sj s', 0.2],
  ['zh j ž g', 0.2],
  ['zh ž sch sh', 0.2],
  ['kh h ch j x gh', 0.2],
  ['k c ck q qu ch', 0.2],
  ['ts tz c z', 0.2],
  ['v w', 0],
  ['v f ph w', 0.35],
  ['y i j ý', 0.1],
  ['u ou oo', 0],
  ['ks x', 0.1],
  ['s z', 0.35],
  ['dzh dž j', 0.1],
  ['t th', 0.1],
  ['g gh', 0.1],
  ['e i', 0.5],
  ['o u', 0.5],
  ['o a', 0.6],
];

const costs = new Map<string, Map<string, number>>();
for (const [graphemes, cost] of CLASSES) {
  const list = graphemes.split(' ');
  for (const one of list) {
    const own = costs.get(one) ?? new Map<string, number>();
    costs.set(one, own);
    for (const two of list) if (one !== two) own.set(two, Math.min(cost, own.get(two) ?? 1));
  }
}

/** Letters that a spelling adds or leaves out without another sound. */
const SILENT: ReadonlyMap<string, number> = new Map([
  ['h', 0.2],
  ['y', 0.2],
  ['i', 0.3],
  ['j', 0.2],
  ['e', 0.5],
]);
const MANY = 9;
const NONE: readonly string[] = [];
const LONGEST = 40;

/** Kept, since costs are worked out for every two names that may be one. */
const rows = [new Float64Array(LONGEST), new Float64Array(LONGEST)] as const;

const IS_PLAIN = /^[a-z]*$/;
const MARKED = /[^\0-\x7f]/g;
const CARON = /[čšž]/;

/** The letters of a lower-case name, those together that write one sound; without marks but carons. */
export const graphemesOf = remember((name) => readGraphemes(name, ''));

/** The same with the letters that a language has as letters of its own, and what all spellings of the name share. */
export const ownGraphemesOf = onceALanguage(({ ownLetters = '' }) =>
  remember((name) => {
    const graphemes = readGraphemes(name, ownLetters);
    return { graphemes, skeleton: skeletonOf(graphemes) };
  }),
);

/** What all spellings of a lower-case name share. */
export const skeletonOfName = remember((name) => skeletonOf(graphemesOf(name)));

function readGraphemes(name: string, kept: string): readonly string[] {
  const plain = IS_PLAIN.test(name)
    ? name
    : name
        .replaceAll('ß', 'ss')
        .replace(MARKED, (one) => (kept.includes(one) || CARON.test(one) ? one : withoutMarks(one)))
        .replace(/[-'’]/g, '');
  return (plain.match(GRAPHEME) ?? NONE).filter((one, index, all) => one !== all[index - 1]);
}

/**
 * How far two spellings of a name are from each other, 0 where some scheme writes both for one sound; sums of what each
 * differing letter costs, given up above 1.
 */
export function respellingCost(a: readonly string[], b: readonly string[]): number {
  if (Math.abs(a.length - b.length) > 2 || b.length >= LONGEST) return MANY;
  let previous = rows[0];
  let current = rows[1];
  previous[0] = 0;
  for (let right = 1; right <= b.length; right += 1)
    previous[right] = (previous[right - 1] as number) + dropCost(b[right - 1] as string);
  for (const one of a) {
    const own = costs.get(one);
    const drop = dropCost(one);
    current[0] = (previous[0] as number) + drop;
    let least = current[0];
    for (let right = 1; right <= b.length; right += 1) {
      const two = b[right - 1] as string;
      const kept = (previous[right - 1] as number) + (one === two ? 0 : (own?.get(two) ?? 1));
      const dropped = Math.min((previous[right] as number) + drop, (current[right - 1] as number) + dropCost(two));
      current[right] = Math.min(kept, dropped);
      least = Math.min(least, current[right] as number);
    }
    if (least > 1) return MANY;
    const filled = current;
    current = previous;
    previous = filled;
  }
  return previous[b.length] as number;
}

function dropCost(grapheme: string): number {
  return SILENT.get(grapheme) ?? 1;
}

const COARSE: Readonly<Record<string, string>> = { b: 'p', p: 'p', d: 't', t: 't', l: 'l', r: 'r', m: 'm', n: 'n' };

/** What all spellings of a name share: the consonants that every scheme writes alike. */
function skeletonOf(graphemes: readonly string[]): string {
  let skeleton = '';
  for (const one of graphemes) {
    const letter = COARSE[one[0] as string];
    if (letter !== undefined && !/^t[sšcz]/.test(one) && !skeleton.endsWith(letter)) skeleton += letter;
  }
  return skeleton;
}
