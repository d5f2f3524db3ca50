import type { Phrase, PhraseToken } from './phrases';
import { soundKey, soundOf } from './token-likeness';
import type { Form } from './words';

/** All the places of one name, whatever words stand around it. */
export interface PhraseType {
  readonly key: string;
  /** Its hard words run together, folded by `soundKey`. */
  readonly sound: string;
  readonly phrases: readonly Phrase[];
  /** Its hard words, lower case. */
  readonly words: ReadonlySet<string>;
  readonly hardForms: readonly Form[];
  /** The places put together where the same words stand around them, the first few. */
  readonly contexts: ReadonlyArray<readonly Phrase[]>;
  readonly sentences: ReadonlySet<number>;
  /** What a hard word of another type must find here to have a partner: stems, places, beginnings of sounds. */
  readonly traces: ReadonlySet<string>;
}

const MOST_CONTEXTS = 10;
// A word that stands in more names than this says nothing about any of them.
const MOST_TYPES_A_WORD = 40;
const SOUND_BEGINNING = 3;

/** Puts the phrases of an article together by name, in order of first mention. */
export function phraseTypesOf(
  all: readonly Phrase[],
  placeOf: (form: Form) => string | undefined,
): readonly PhraseType[] {
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const known = byKey.get(phrase.key);
    if (known === undefined) byKey.set(phrase.key, [phrase]);
    else known.push(phrase);
  }
  return [...byKey].map(([key, phrases]) => {
    const hardForms = (phrases[0] as Phrase).tokens.filter((token) => token.hard).map((token) => token.form);
    const contexts = contextsOf(phrases);
    return {
      key,
      sound: soundKey(hardForms.map((form) => form.lower).join('')),
      phrases,
      words: new Set(hardForms.map((form) => form.lower)),
      hardForms,
      contexts,
      sentences: new Set(phrases.map((phrase) => phrase.sentence)),
      traces: new Set(
        contexts.flatMap(([phrase]) => (phrase as Phrase).tokens.flatMap(({ form }) => tracesOf(form, placeOf))),
      ),
    };
  });
}

function contextsOf(all: readonly Phrase[]): ReadonlyArray<readonly Phrase[]> {
  const byContext = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const key = phrase.tokens.map(contextKey).join(' ');
    const known = byContext.get(key);
    if (known !== undefined) known.push(phrase);
    else if (byContext.size < MOST_CONTEXTS) byContext.set(key, [phrase]);
  }
  return [...byContext.values()];
}

function contextKey({ hard, form }: PhraseToken): string {
  return hard ? form.stem : `~${form.stem}`;
}

function tracesOf(form: Form, placeOf: (form: Form) => string | undefined): readonly string[] {
  const place = placeOf(form);
  const own = [form.stem, `~${soundOf(form).slice(0, SOUND_BEGINNING)}`];
  return place === undefined ? own : [...own, `@${place}`];
}

/**
 * Pairs of types (as indexes, the smaller first, a type also with itself) that may match without a model: they share a
 * hard word or sound alike, and every hard word finds a trace of a partner. Near-linear in the number of types.
 */
export function pairsBySpelling(
  types: readonly PhraseType[],
  placeOf: (form: Form) => string | undefined,
): ReadonlyArray<readonly [number, number]> {
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else if (bucket.at(-1) !== index) bucket.push(index);
  };
  types.forEach(({ hardForms, sound }, index) => {
    for (const form of hardForms) put(form.stem, index);
    if (sound.length < 5) return;
    // Two sounds one letter apart meet in what is left of each without a letter.
    put(`~${sound}`, index);
    for (let at = 0; at < sound.length; at += 1) put(`~${sound.slice(0, at)}${sound.slice(at + 1)}`, index);
  });
  const pairs: Array<readonly [number, number]> = [];
  const seen = new Set<number>();
  for (const [key, members] of buckets) {
    if (members.length > MOST_TYPES_A_WORD) continue;
    const bySound = key.startsWith('~');
    for (let left = 0; left < members.length; left += 1) {
      for (let right = bySound ? left + 1 : left; right < members.length; right += 1) {
        const [a, b] = [members[left] as number, members[right] as number];
        const id = a * types.length + b;
        if (seen.has(id)) continue;
        const [one, two] = [types[a] as PhraseType, types[b] as PhraseType];
        if (!bySound && !(hasPartners(one, two, placeOf) && hasPartners(two, one, placeOf))) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

function hasPartners(type: PhraseType, other: PhraseType, placeOf: (form: Form) => string | undefined): boolean {
  return type.hardForms.every((form) => tracesOf(form, placeOf).some((trace) => other.traces.has(trace)));
}
