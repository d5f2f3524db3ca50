import { defineAnalysis } from '../core/analysis';
import type { Span } from '../core/span';
import { type Phrase, type PhraseToken, phrases } from './phrases';
import { soundKey } from './sound-key';
import type { SpellingGroup } from './spellings';
import { editDistance } from './token-likeness';
import { type Form, words } from './words';

/** A word of names with its inflected forms, and what it stands beside. */
interface NameWord {
  readonly stem: string;
  readonly key: string;
  readonly forms: Set<Form>;
  readonly places: Array<Span & { readonly sentence: number }>;
  /** Stems of the words beside it in a name. */
  readonly companions: Set<string>;
  /** At how many of its places it opens a name of several words, as a given name does. */
  opens: number;
}

const SHORTEST = 6;
// One letter more or less makes another name too; so the right spelling must be the article's habit.
const DOMINANCE = 2;

/**
 * Names that the article spells once or twice in another way than else: `Simonoff` beside three times `Siminoff`, `Oust-Ilim`
 * beside `Ust-Ilim`. They differ inside, in one letter or in what transliterations write in several ways; at its end a
 * name is inflected. Two people of almost one name are told apart by what stands beside it.
 */
export const misspeltNames = defineAnalysis({
  id: 'misspelt-names',
  needs: { phrases, words },
  run: (article, facts): readonly SpellingGroup[] => {
    const { prose } = article.document;
    const names = namesOf(facts.phrases, article.language.capitalisedNouns);
    // Where a title capitalises most words, ordinary ones stand in names too: Otorisasi Penggunaan, Pengujian.
    const small = new Set(facts.words.forms.filter(({ casing }) => casing === 'lower').map(({ stem }) => stem));
    const groups = new Map<NameWord, NameWord[]>();
    for (const [a, b] of pairsAlike(names)) {
      const [main, other] = a.places.length >= b.places.length ? [a, b] : [b, a];
      if (main.places.length < DOMINANCE * other.places.length || !mayBeOne(main, other)) continue;
      if (small.has(other.stem) || small.has(main.stem)) continue;
      // `Austria` is no slip for `Australia`.
      if ([...other.forms].some((form) => article.placeOf(form.text) !== undefined || isWord(form, article.kindsOf)))
        continue;
      const list = groups.get(main) ?? [];
      if (list.length === 0) groups.set(main, list);
      list.push(other);
    }
    return [...groups].map(([main, others]) => ({
      id: main.stem,
      spellings: [main, ...others].map(({ places }) => {
        const first = places[0] as Span;
        return { text: prose.slice(first.offset, first.endOffset), places };
      }),
    }));
  },
});

function isWord(form: Form, kindsOf: (text: string) => readonly string[]): boolean {
  return kindsOf(form.text).length > 0;
}

function namesOf(found: readonly Phrase[], capitalisedNouns: boolean): readonly NameWord[] {
  const names = new Map<string, NameWord>();
  for (const { tokens, sentence, firstHard, lastHard } of found) {
    let before: PhraseToken | undefined;
    for (let index = firstHard; index <= lastHard; index += 1) {
      const token = tokens[index] as PhraseToken;
      if (!token.hard) continue;
      const { form, offset, endOffset, segment } = token;
      const left = before?.segment === segment ? before : undefined;
      before = token;
      if (form.casing !== 'title' || form.lower.length < SHORTEST) continue;
      let next = index + 1;
      while (next <= lastHard && !(tokens[next] as PhraseToken).hard) next += 1;
      const right = tokens[next]?.hard === true && tokens[next]?.segment === segment ? tokens[next] : undefined;
      // Where every noun has a capital, only what stands beside another one looks like a name.
      if (capitalisedNouns && left === undefined && right === undefined) continue;
      const known = names.get(form.stem);
      const name = known ?? {
        stem: form.stem,
        key: soundKey(form.stem),
        forms: new Set(),
        places: [],
        companions: new Set(),
        opens: 0,
      };
      if (known === undefined) names.set(form.stem, name);
      name.forms.add(form);
      name.places.push({ offset, endOffset, sentence });
      if (index === firstHard && right !== undefined) name.opens += 1;
      if (left !== undefined) name.companions.add(left.form.stem);
      if (right !== undefined) name.companions.add(right.form.stem);
    }
  }
  return [...names.values()];
}

/** Pairs whose keys differ by one edit at most: they share a key or what is left of it without one letter. */
function* pairsAlike(names: readonly NameWord[]): Generator<readonly [NameWord, NameWord]> {
  const byRemainder = new Map<string, NameWord[]>();
  const seen = new Set<string>();
  for (const name of names) {
    for (const remainder of remaindersOf(name.key)) {
      const known = byRemainder.get(remainder);
      if (known === undefined) byRemainder.set(remainder, [name]);
      else {
        for (const other of known) {
          const pair = `${other.stem}\t${name.stem}`;
          if (other === name || seen.has(pair) || editDistance(other.key, name.key, 1) > 1) continue;
          seen.add(pair);
          yield [other, name];
        }
        known.push(name);
      }
    }
  }
}

function* remaindersOf(key: string): Generator<string> {
  yield key;
  // The first and the last letter must agree.
  for (let at = 1; at < key.length - 1; at += 1) yield key.slice(0, at) + key.slice(at + 1);
}

function isGivenName({ opens, places }: NameWord): boolean {
  return opens * 2 > places.length;
}

function mayBeOne(main: NameWord, other: NameWord): boolean {
  const [left, right] = [main.key, other.key];
  if (Math.min(left.length, right.length) < SHORTEST - 1) return false;
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  const sentences = new Set(main.places.map(({ sentence }) => sentence));
  if (other.places.some(({ sentence }) => sentences.has(sentence))) return false;
  if (other.companions.size === 0 || [...other.companions].some((companion) => main.companions.has(companion)))
    return true;
  // Alexandre Aubier is not one of two whose name is Alexander.
  if (isGivenName(main) && isGivenName(other)) return false;
  // What stands in several names (Hospital, Africa) is no surname of one of two people.
  return main.companions.size !== 1;
}
