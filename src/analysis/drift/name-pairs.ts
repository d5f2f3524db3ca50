import type { Article } from '../../core/article';
import { overlaps } from '../../core/span';
import { dot } from '../text/dot';
import { inTurns } from '../text/in-turns';
import type { Words } from '../text/words';
import { compoundHalves } from './compound-halves';
import { ForeignWords } from './foreign-words';
import type { LongName } from './long-names';
import { type NameEvidence, NameReader, type ReadName } from './name-evidence';
import { meaningTest, type RelateNames, relateNames } from './name-links';
import { TermReader } from './read-terms';
import { likenessEvidence } from './term-evidence';
import { type TermWord, WordRelations } from './word-relations';

/** Two names that may name one thing, and what speaks for and against it. */
export interface NamePair {
  readonly main: ReadName;
  readonly other: ReadName;
  readonly evidence: NameEvidence;
}

interface NameFacts {
  readonly words: Words;
  readonly longNames: readonly LongName[];
}

/** What is less alike makes no two names worth a look. */
const LEAST_ALIKE = 0.45;
// `Kedrovsk Bandy Federation (KBF)`: what stands that near tells the one by the other.
const MOST_BETWEEN = 12;
const MOST_SHARING = 400;
const MOST_LEFT = 2;

/** Every two names of which half of the words may stand for each other. */
export async function namePairs(
  article: Article,
  { words, longNames }: NameFacts,
  signal: AbortSignal | undefined,
): Promise<readonly NamePair[]> {
  const { embedder } = article;
  if (embedder === undefined || longNames.length < 2) return [];
  const terms = new TermReader(article, words);
  const foreign = new ForeignWords(article, leftOver(article, longNames, terms), meaningsIn(article, longNames));
  const membersOf = membersReader(article, foreign);
  const names = longNames.map((name) => parted({ ...terms.readWhole(name), name, wholes: [] }, terms, membersOf));
  const relations = await WordRelations.of(
    article,
    names.flatMap(({ parts, wholes }) => [...parts, ...wholes.filter((whole) => whole !== undefined)]),
    signal,
    (lower) => foreign.meaningsOf(lower),
  );
  const means = meaningTest(article);
  const relate = relateNames(article, relations, means);
  const heads = new Map<string, Set<string>>();
  for (const { parts, head, name } of names) {
    if (parts.length < 2 || !name.named) continue;
    const { stem } = parts[head] as TermWord;
    const others = parts.filter((_, at) => at !== head).map((part) => part.stem);
    heads.set(stem, new Set([...(heads.get(stem) ?? []), others[0] as string]));
  }
  const reader = new NameReader({
    article,
    relations,
    relate,
    reader: terms,
    means,
    headTimes: (stem) => heads.get(stem)?.size ?? 0,
  });
  function* weighed(): Generator<NamePair | undefined> {
    for (const pair of candidates(names, relations, relate)) {
      const [main, other] = pair ?? [];
      const evidence =
        main === undefined || other === undefined || isTold(main, other, article.document.prose)
          ? undefined
          : reader.evidenceOf(main, other);
      yield evidence && { main: main as ReadName, other: other as ReadName, evidence };
    }
  }
  const pairs = await inTurns(weighed(), article.breathe);
  const textOf = ({ name }: ReadName) => name.text.toLowerCase();
  const texts = [...new Set(pairs.flatMap(({ main, other }) => [textOf(main), textOf(other)]))];
  const vectors = await embedder.embed(texts, signal);
  const vectorOf = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  return pairs.map(({ main, other, evidence }) => {
    const [a, b] = [main, other].map((name) => vectorOf.get(textOf(name))) as [Float32Array, Float32Array];
    return { main, other, evidence: new Map([...evidence, ...likenessEvidence(dot(a, b))]) };
  });
}

/** What is left in another language stands in few places; people are named everywhere. */
function leftOver({ nameFacts }: Article, names: readonly LongName[], terms: TermReader): (lower: string) => boolean {
  const people = new Set<string>();
  const stems = new Map<string, string>();
  for (const { forms } of names)
    for (const [at, { lower, stem }] of forms.entries()) {
      stems.set(lower, stem);
      if (nameFacts.givenNameOf(lower) === undefined && !nameFacts.isGivenName(lower)) continue;
      people.add(lower);
      const next = forms[at + 1];
      if (next !== undefined) people.add(next.lower);
    }
  return (lower) => !people.has(lower) && terms.countOf(stems.get(lower) ?? lower) <= MOST_LEFT;
}

/** What the words of the names mean, read when it is first asked for. */
function meaningsIn({ lexicon }: Article, names: readonly LongName[]): () => ReadonlySet<number> {
  let found: ReadonlySet<number> | undefined;
  return () => {
    if (found === undefined) {
      const stems = new Set(names.flatMap(({ forms }) => forms.map(({ stem }) => stem)));
      found = new Set([...stems].flatMap((stem) => lexicon.meaningsOf([stem])));
    }
    return found;
  };
}

/** A compound of three words has two joints: talvi|uinti|liitto. */
function membersReader(article: Article, foreign: ForeignWords): (word: TermWord) => readonly TermWord[] {
  const { stem, root = stem } = article.language;
  const halvesOf = compoundHalves(article);
  const known = new Map<string, readonly TermWord[]>();
  return (word) => {
    let found = known.get(word.lower);
    if (found === undefined) {
      const halves = halvesOf(word.lower) ?? foreign.membersOf(word.lower);
      found = halves?.map((lower) => ({ lower, stem: stem(lower), root: root(lower) })) ?? [word];
      known.set(word.lower, found);
    }
    return found;
  };
}

function parted(name: ReadName, terms: TermReader, membersOf: (word: TermWord) => readonly TermWord[]): ReadName {
  const members = name.parts.map(membersOf);
  const wholes = name.name.forms.flatMap((form) => {
    const parts = terms.partsOf(form).flatMap(membersOf);
    const whole = parts.length > 1 ? { lower: form.lower, stem: form.stem, root: form.root } : undefined;
    return parts.map(() => whole);
  });
  return { ...name, parts: members.flat(), wholes, head: members.slice(0, name.head + 1).flat().length - 1 };
}

/** Names of which at least half of the words of the shorter one have a counterpart; the one that is used more often comes first. */
function* candidates(
  names: readonly ReadName[],
  relations: WordRelations,
  relate: RelateNames,
): Generator<readonly [ReadName, ReadName] | undefined> {
  const order = [...names].sort((a, b) => b.window.places.length - a.window.places.length);
  const words = new Map<number, { readonly word: TermWord; readonly names: number[] }>();
  for (const [at, { parts }] of order.entries()) {
    for (const word of parts) {
      const id = relations.idOf(word);
      const known = words.get(id);
      if (known === undefined) words.set(id, { word, names: [at] });
      else if (known.names.at(-1) !== at) known.names.push(at);
    }
  }
  const distinct = [...words];
  const partners = new Map<number, readonly number[]>();
  const partnersOf = (id: number): readonly number[] => {
    let found = partners.get(id);
    if (found === undefined) {
      const { word } = words.get(id) as { word: TermWord };
      found = distinct.flatMap(([other, two]) => {
        const relation = relate(word, two.word);
        const isRelated = relation !== undefined && (relation.link !== 'alike' || relation.strength >= LEAST_ALIKE);
        return isRelated && two.names.length <= MOST_SHARING ? [other] : [];
      });
      partners.set(id, found);
    }
    return found;
  };
  for (const [at, main] of order.entries()) {
    const counts = new Map<number, number>();
    for (const id of new Set(main.parts.map((word) => relations.idOf(word)))) {
      yield undefined;
      const found = new Set(partnersOf(id).flatMap((other) => words.get(other)?.names ?? []));
      for (const other of found) if (other > at) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [index, count] of counts) {
      const other = order[index] as ReadName;
      const [m, n] = [main.parts.length, other.parts.length];
      if (m + n < 3 || 2 * count < Math.min(m, n) || Math.max(m, n) > 2 * Math.min(m, n) + 1) continue;
      yield [main, other];
    }
  }
}

/** True where both are the same place, or one is told right beside the other. */
function isTold({ name: { places } }: ReadName, { name }: ReadName, prose: string): boolean {
  return places.some((one) =>
    name.places.some((two) => {
      if (one.sentence !== two.sentence) return false;
      if (overlaps(one, two)) return true;
      const [first, second] = one.offset < two.offset ? [one, two] : [two, one];
      const between = prose.slice(first.endOffset, second.offset);
      return between.length < MOST_BETWEEN && !/[\n.!?]/.test(between);
    }),
  );
}
