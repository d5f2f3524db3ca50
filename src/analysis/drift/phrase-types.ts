import { traceAcrossAlphabets } from '../sounds/alphabet-likeness';
import { Remainders } from '../sounds/remainders';
import { soundKey } from '../sounds/sound-key';
import type { Form } from '../text/words';
import type { Phrase, PhraseToken } from './phrases';

/** All the places of one name, whatever words stand around it. */
export class PhraseType {
  readonly key: string;
  /** Its hard words run together, folded by `soundKey`. */
  readonly sound: string;
  readonly phrases: readonly Phrase[];
  readonly hardForms: readonly Form[];
  /** The places put together where the same words stand around them, the first few. */
  readonly contexts: ReadonlyArray<readonly Phrase[]>;
  #words: ReadonlySet<string> | undefined;

  constructor(key: string, phrases: readonly Phrase[], capitalisedNouns: boolean) {
    const hardForms = hardFormsOf(phrases[0] as Phrase);
    const [first] = hardForms as [Form];
    this.key = key;
    this.phrases = phrases;
    this.hardForms = hardForms;
    this.sound = hardForms.length === 1 ? first.sound : soundKey(hardForms.map(({ name }) => name).join(''));
    this.contexts = capitalisedNouns && isOneNoun(hardForms) ? [phrases.slice(0, 1)] : contextsOf(phrases);
  }

  /** Its hard words, lower case, without the case endings that names take. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.hardForms.map(({ name }) => name));
    return this.#words;
  }
}

const MOST_CONTEXTS = 10;
// A word that stands in more names than this says nothing about any of them.
const MOST_TYPES_A_WORD = 40;
const SOUND_BEGINNING = 3;

/**
 * Puts the phrases of an article together by name, in order of first mention. What stands around a lone noun counts for
 * nothing where every noun has a capital.
 */
export function phraseTypesOf(all: readonly Phrase[], capitalisedNouns: boolean): readonly PhraseType[] {
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const known = byKey.get(phrase.key);
    if (known === undefined) byKey.set(phrase.key, [phrase]);
    else known.push(phrase);
  }
  return Array.from(byKey, ([key, phrases]) => new PhraseType(key, phrases, capitalisedNouns));
}

function hardFormsOf({ tokens, firstHard, lastHard }: Phrase): readonly Form[] {
  // Most are one word, for which a list that grows would have room for sixteen more.
  const found = [(tokens[firstHard] as PhraseToken).form];
  for (let at = firstHard + 1; at <= lastHard; at += 1) {
    const { hard, form } = tokens[at] as PhraseToken;
    if (hard) found.push(form);
  }
  return found;
}

function contextsOf(all: readonly Phrase[]): ReadonlyArray<readonly Phrase[]> {
  if (all.length === 1) return [all];
  const contexts: Phrase[][] = [];
  for (const phrase of all) {
    const known = contexts.find((others) => hasSameWords(others[0] as Phrase, phrase));
    if (known !== undefined) known.push(phrase);
    else if (contexts.length < MOST_CONTEXTS) contexts.push([phrase]);
  }
  return contexts;
}

function hasSameWords(a: Phrase, b: Phrase): boolean {
  if (a.tokens.length !== b.tokens.length) return false;
  for (let index = 0; index < a.tokens.length; index += 1) {
    const one = a.tokens[index] as PhraseToken;
    const two = b.tokens[index] as PhraseToken;
    if (one.hard !== two.hard || (one.form !== two.form && one.form.stem !== two.form.stem)) return false;
  }
  return true;
}

/** What a name may share with its spelling in another alphabet, by its longest word. */
function acrossOf(forms: readonly Form[]): readonly string[] {
  let longest = '';
  for (const { name } of forms) if (name.length > longest.length) longest = name;
  return traceAcrossAlphabets(longest);
}

/**
 * Where every noun has a capital, a lone one is a name only for all that its spelling says: it is compared with what
 * sounds the same, and with nothing else.
 */
export function isLoneNoun({ hardForms }: PhraseType): boolean {
  return isOneNoun(hardForms);
}

/** A noun, or the parts of one that is a compound: only inside a word is a hard part written small. */
function isOneNoun(forms: readonly Form[]): boolean {
  return forms.every(({ casing }, index) => casing === (index === 0 ? 'title' : 'lower'));
}

/** What a hard word of another type must find to have a partner, as numbers: stems, places, beginnings of sounds. */
class Traces {
  readonly #types: readonly PhraseType[];
  readonly #placeOf: (form: Form) => string | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #ofForms: Array<readonly number[] | undefined> = [];
  /** For each trace, the type that was last asked about and has it. */
  readonly #owners: number[] = [];
  #asked = -1;

  constructor(types: readonly PhraseType[], placeOf: (form: Form) => string | undefined) {
    this.#types = types;
    this.#placeOf = placeOf;
  }

  /** Tells whether every hard word of a type has a partner in another; quick where the other stays the same. */
  hasPartners(type: number, other: number): boolean {
    const { hardForms } = this.#types[type] as PhraseType;
    // The word by which the two were found has its partner.
    if (hardForms.length === 1) return true;
    if (this.#asked !== other) this.#ask(other);
    for (const form of hardForms) if (!this.#ofForm(form).some((trace) => this.#owners[trace] === other)) return false;
    return true;
  }

  #ask(type: number): void {
    for (const [phrase] of (this.#types[type] as PhraseType).contexts)
      for (const { form } of (phrase as Phrase).tokens)
        for (const trace of this.#ofForm(form)) this.#owners[trace] = type;
    this.#asked = type;
  }

  #ofForm(form: Form): readonly number[] {
    let traces = this.#ofForms[form.id];
    if (traces === undefined) {
      const place = this.#placeOf(form);
      const own = [this.#number(form.stem), this.#number(`~${form.sound.slice(0, SOUND_BEGINNING)}`)];
      traces = place === undefined ? own : [...own, this.#number(`@${place}`)];
      this.#ofForms[form.id] = traces;
    }
    return traces;
  }

  #number(trace: string): number {
    let number = this.#numbers.get(trace);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(trace, number);
      this.#owners.push(-1);
    }
    return number;
  }
}

const SHORTEST_SOUND = 5;

/**
 * Pairs of types (as indexes, the smaller first, a type also with itself) that may match without a model: they share a
 * hard word or sound alike, and every hard word finds a trace of a partner. Near-linear in the number of types.
 */
export function pairsBySpelling(
  types: readonly PhraseType[],
  placeOf: (form: Form) => string | undefined,
  carriesNamesOver = false,
  isNoun: (type: PhraseType) => boolean = () => false,
): ReadonlyArray<readonly [number, number]> {
  const traces = new Traces(types, placeOf);
  const buckets = new Map<string, number | number[]>();
  // Most buckets have one member, which is kept without a list.
  const put = (key: string, index: number) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, index);
    else if (typeof bucket !== 'number') {
      if (bucket.at(-1) !== index) bucket.push(index);
    } else if (bucket !== index) buckets.set(key, [bucket, index]);
  };
  // What the compounds of the article are about: an agency and an authority for it sound alike in nothing else.
  const heads = new Set<string>();
  for (const type of types) if (type.hardForms.length > 1 && isNoun(type)) heads.add((type.hardForms[0] as Form).stem);
  const remainders = new Remainders(types.map(({ sound }) => sound));
  // Two sounds one letter apart meet in what is left of each without a letter; a noun must sound the same.
  const nouns = types.map(isNoun);
  const endOf = ({ sound }: PhraseType, index: number) => (nouns[index] === true ? 0 : sound.length);
  types.forEach((type, index) => {
    if (type.sound.length >= SHORTEST_SOUND) remainders.count(type.sound, 0, endOf(type, index));
  });
  types.forEach((type, index) => {
    const { hardForms, sound } = type;
    const noun = nouns[index];
    if (heads.size > 0 && hardForms.length > 1)
      for (const { stem } of hardForms) if (heads.has(stem)) put(`~+${stem}`, index);
    if (!noun) for (const form of hardForms) put(form.stem, index);
    if (carriesNamesOver) for (const trace of acrossOf(hardForms)) put(`~=${trace}`, index);
    if (sound.length < SHORTEST_SOUND) return;
    for (const at of remainders.sharedOf(sound, 0, endOf(type, index)))
      put(at === -1 ? `~${sound}` : `~${sound.slice(0, at)}${sound.slice(at + 1)}`, index);
  });
  const pairs: Array<readonly [number, number]> = [];
  const seen = new Set<number>();
  for (const [key, bucket] of buckets) {
    const bySound = key.startsWith('~');
    if (typeof bucket === 'number' && bySound) continue;
    const members = typeof bucket === 'number' ? [bucket] : bucket;
    if (members.length > MOST_TYPES_A_WORD) continue;
    for (let left = 0; left < members.length; left += 1) {
      for (let right = bySound ? left + 1 : left; right < members.length; right += 1) {
        const a = members[left] as number;
        const b = members[right] as number;
        // One way of writing a name alone has nothing to match with itself.
        if (a === b && (types[a] as PhraseType).contexts.length === 1) continue;
        if (!bySound && a !== b && !(traces.hasPartners(b, a) && traces.hasPartners(a, b))) continue;
        const id = a * types.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
