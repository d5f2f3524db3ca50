import type { Article } from '../../core/article';
import { glossedBy } from '../names/name-glosses';
import { letterDistance } from '../sounds/letter-distance';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import type { LongName } from './long-names';
import { type NameLink, type RelateNames, wordKinds } from './name-links';
import type { ReadTerm, TermReader } from './read-terms';
import type { TermWord, WordRelations } from './word-relations';
import { addOwn, share } from './word-shares';

/** What speaks for and against two names naming one thing, by name; `name-weights.ts` says how much. */
export type NameEvidence = ReadonlyMap<string, number>;

/** A name, and what its words and places tell of it. */
export interface ReadName extends ReadTerm {
  readonly name: LongName;
  /** Of each part, the compound that it is a member of; undefined for what is a word by itself. */
  readonly wholes: ReadonlyArray<TermWord | undefined>;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly link: NameLink;
  readonly strength: number;
}

type Add = (name: string, value: number) => void;

/** From where on likeness alone makes two words partners. */
const LEAST_ALIKE = 0.35;
const SHORTEST_SHARED = 4;
const SPELT = { link: 'spelt', strength: 0.9 } as const;
const KNOWN = { link: 'known', strength: 0.88 } as const;
const FEWEST_SURE = 2;
const SHORTEST_JOINED = 6;
const MOST_APART = 0.1;
const SURE: ReadonlySet<NameLink> = new Set(['same', 'place', 'spelt', 'known', 'translated', 'sounded', 'derived']);
const DEGREES: Readonly<Record<NameLink, string>> = {
  same: 'same',
  place: 'same',
  spelt: 'same',
  derived: 'same',
  known: 'known',
  translated: 'known',
  spoken: 'known',
  kind: 'kind',
  shared: 'shared',
  hinted: 'shared',
  sounded: 'known',
  glossed: 'shared',
  near: 'near',
  alike: 'alike',
};

/** What is asked besides the names themselves. */
export interface NameFacts {
  readonly article: Article;
  readonly relate: RelateNames;
  readonly relations: WordRelations;
  readonly reader: TermReader;
  /** Tells whether a word of the article's language has the meaning of an English one. */
  readonly means: (word: TermWord, english: string) => boolean;
  /** How many names have this word as their head. */
  readonly headTimes: (stem: string) => number;
}

/** Reads what two names have in common. */
export class NameReader {
  readonly #facts: NameFacts;
  readonly #kinds: ReturnType<typeof wordKinds>;

  constructor(facts: NameFacts) {
    this.#facts = facts;
    this.#kinds = wordKinds(facts.article);
  }

  /** Undefined where something says that they are two, or where nothing but grammar tells them apart. */
  evidenceOf(one: ReadName, two: ReadName): NameEvidence | undefined {
    const [main, other] = withShared(one, two);
    if (main.name.forms.length === 1 && other.name.forms.length === 1 && !this.#mayTranslate(main, other))
      return undefined;
    // People, and names that are spelt otherwise, are the matter of other analyses.
    if (main.parts.every(this.#kinds.isUnknown) && other.parts.every(this.#kinds.isUnknown)) return undefined;
    if (this.#isPerson(main) || this.#isPerson(other) || areFormsOfOne(main, other)) return undefined;
    const all = this.#relationsOf(main.parts, other.parts);
    if (all === undefined) return undefined;
    const pairs = this.#withGlosses(this.#withPhrases(pairUp(all), main.parts, other.parts), main.parts, other.parts);
    const left = main.parts.filter((_, at) => !pairs.some((pair) => pair.left === at));
    const right = other.parts.filter((_, at) => !pairs.some((pair) => pair.right === at));
    const changed = pairs.filter(({ link }) => link !== 'same');
    if (changed.length === 0 && (left.length === 0 || right.length === 0)) return undefined;
    if (left.length + right.length === 0 && changed.every(({ link }) => link === 'derived')) return undefined;
    if (!pairs.some((pair) => this.#isTelling(pair, main, other))) return undefined;
    const evidence = new Map<string, number>();
    const add: Add = (name, value) => {
      if (value !== 0) evidence.set(name, (evidence.get(name) ?? 0) + value);
    };
    this.#addPairs(add, main, other, pairs);
    const rest = this.#addRest(add, left, right);
    this.#addBalance(add, main, pairs, Math.min(left.length, right.length), Math.abs(left.length - right.length));
    this.#addHeads(add, main, other, all, pairs, rest);
    this.#addWords(add, main, other, pairs, left, right);
    this.#addShape(add, main, other);
    this.#addPlaces(add, main, other, evidence);
    return evidence;
  }

  /** Haiyun and Meerwolke: one word, and a compound that may be what it means. */
  #mayTranslate({ parts: one }: ReadName, { parts: two }: ReadName): boolean {
    const [short, long] = one.length < two.length ? [one, two] : [two, one];
    return short.length === 1 && long.length > 1 && this.#kinds.isUnknown(short[0] as TermWord);
  }

  /** The European Parliament and the European Committee: a kind of body and a country, a people or a number tell too little. */
  #isTelling({ left, right, link }: Pair, main: ReadName, other: ReadName): boolean {
    const word = main.parts[left] as TermWord;
    if (!SURE.has(link) || this.#isPlace(word)) return false;
    const areHeads = left === main.head && right === other.head;
    // Comité is a committee in English too, and no more than a kind.
    if (link === 'translated') return !areHeads || this.#facts.article.kindsOf(word.lower).length === 0;
    return this.#kinds.isUnknown(word) || link === 'sounded' || link === 'spelt' || !areHeads;
  }

  #isPlace(word: TermWord): boolean {
    return this.#kinds.isNumber(word) || this.#facts.article.placeOf(word.lower) !== undefined;
  }

  #relationsOf(a: readonly TermWord[], b: readonly TermWord[]): readonly Pair[] | undefined {
    const found: Pair[] = [];
    for (let left = 0; left < a.length; left += 1) {
      for (let right = 0; right < b.length; right += 1) {
        const relation = this.#facts.relate(a[left] as TermWord, b[right] as TermWord);
        if (relation === undefined) return undefined;
        found.push({ left, right, ...relation });
      }
    }
    return found;
  }

  /** Two words side by side of one name that the lexicon has for one of the other: garde-côtes, coast guard, Küstenwache. */
  #withPhrases(pairs: readonly Pair[], a: readonly TermWord[], b: readonly TermWord[]): readonly Pair[] {
    let found = pairs;
    const isLoose = (side: 'left' | 'right', at: number) =>
      !found.some((pair) => pair[side] === at && pair.link !== 'alike' && pair.link !== 'near');
    const join = (lefts: readonly number[], rights: readonly number[]) => {
      const [one, two] = [lefts.map((at) => a[at] as TermWord), rights.map((at) => b[at] as TermWord)];
      const areLoose = lefts.every((at) => isLoose('left', at)) && rights.every((at) => isLoose('right', at));
      const areOne = this.#areWrittenApart(one, two);
      if (!areOne && !(areLoose && this.#meanOne(one, two))) return;
      const isFree = ({ left, right }: Pair) => !lefts.includes(left) && !rights.includes(right);
      const joined = lefts.flatMap((left) => rights.map((right) => ({ left, right, ...(areOne ? SPELT : KNOWN) })));
      found = [...found.filter(isFree), ...joined];
    };
    for (let left = 0; left < a.length; left += 1) {
      for (let right = 0; right < b.length; right += 1) {
        if (left + 1 < a.length) join([left, left + 1], [right]);
        if (right + 1 < b.length) join([left], [right, right + 1]);
        if (left + 1 < a.length && right + 1 < b.length) join([left, left + 1], [right, right + 1]);
      }
    }
    return found;
  }

  #meanOne(one: readonly TermWord[], two: readonly TermWord[]): boolean {
    const { lexicon } = this.#facts.article;
    const [left, right] = [one, two].map((words) => words.map(({ stem }) => stem)) as [string[], string[]];
    if (lexicon.sameSense(left, right) > 0) return true;
    const meanings = lexicon.meaningsOf(left);
    if (meanings.length > 0 && lexicon.meaningsOf(right).some((meaning) => meanings.includes(meaning))) return true;
    const lowers = [one, two].map((words) => words.map(({ lower }) => lower)) as [string[], string[]];
    return lexicon.translates(left, lowers[1]) || lexicon.translates(right, lowers[0]);
  }

  /** Heng Tai and Hengtai: one word that is no other one. */
  #areWrittenApart(one: readonly TermWord[], two: readonly TermWord[]): boolean {
    if (one.length === two.length || ![...one, ...two].some(this.#kinds.isUnknown)) return false;
    const [a, b] = [one, two].map((words) => words.map(({ lower }) => lower).join('')) as [string, string];
    return Math.min(a.length, b.length) >= SHORTEST_JOINED && letterDistance(a, b, MOST_APART) <= MOST_APART;
  }

  /** Qingshui, Clear Water: a name that words of the other translate part by part. */
  #withGlosses(pairs: readonly Pair[], a: readonly TermWord[], b: readonly TermWord[]): readonly Pair[] {
    const glossed = (name: TermWord, others: readonly TermWord[], at: number, side: 'left' | 'right') => {
      if (!this.#kinds.isUnknown(name) || pairs.some((pair) => pair[side] === at && SURE.has(pair.link))) return [];
      const means = (to: number, gloss: string) => this.#facts.means(others[to] as TermWord, gloss);
      const found = glossedBy(name.lower, () => others.map(({ lower }) => lower), means) ?? [];
      return found.map((to) => ({
        left: side === 'left' ? at : to,
        right: side === 'left' ? to : at,
        link: 'sounded' as const,
        strength: 0.9,
      }));
    };
    const more = [
      ...a.flatMap((name, at) => glossed(name, b, at, 'left')),
      ...b.flatMap((name, at) => glossed(name, a, at, 'right')),
    ];
    if (more.length === 0) return pairs;
    const isFree = (pair: Pair) => !more.some(({ left, right }) => left === pair.left || right === pair.right);
    return [...pairs.filter(isFree), ...more];
  }

  /** What the words have in common that found a partner. */
  #addPairs(add: Add, main: ReadName, other: ReadName, pairs: readonly Pair[]): void {
    const { lexicon } = this.#facts.article;
    for (const { left, link, strength } of pairs) {
      const word = main.parts[left] as TermWord;
      if (link === 'same') {
        const sort = this.#kinds.isNumber(word)
          ? 'number'
          : this.#kinds.isUnknown(word)
            ? 'name'
            : lexicon.isGeneral(word.stem)
              ? 'general'
              : 'word';
        add(`same ${sort}`, 1);
      } else add(link, 1);
      if (link === 'alike') add('alike strength', strength);
    }
    const others = pairs.filter(({ link }) => link !== 'same');
    if (others.length > 0) add('least', Math.min(...others.map(({ strength }) => strength)));
    add('moved', movesOf(pairs));
    const sure = pairs.filter(({ link }) => SURE.has(link)).length;
    add('sure share', (2 * sure) / (main.parts.length + other.parts.length));
    add('covered', (2 * pairs.length) / (main.parts.length + other.parts.length));
    if (sure === 0) add('nothing sure', 1);
  }

  /** The words that have no partner. */
  #addRest(add: Add, left: readonly TermWord[], right: readonly TermWord[]): number | undefined {
    const { relations } = this.#facts;
    const isName = (word: TermWord) => this.#kinds.isUnknown(word) && !this.#kinds.isNumber(word);
    const both = Math.min(left.length, right.length);
    let likeness: number | undefined;
    if (both > 0) {
      const ids = [left, right].map((words) => words.map((word) => relations.idOf(word))) as [number[], number[]];
      likeness = relations.likenessOf(...ids);
      add('rest like', likeness);
      add('rest of both', both);
      const names = Math.min(left.filter(isName).length, right.filter(isName).length);
      add('names in both rests', names);
    }
    add('all paired', left.length + right.length === 0 ? 1 : 0);
    const more = Math.abs(left.length - right.length);
    add(both > 0 ? 'more in rest' : 'more', more);
    const longer = left.length > right.length ? left : right;
    add('more names', longer.filter(isName).length);
    add('more numbers', [...left, ...right].filter(this.#kinds.isNumber).length);
    const { nameFacts } = this.#facts.article;
    add('more legal forms', [...left, ...right].filter(({ lower }) => nameFacts.isLegalForm(lower)).length);
    return likeness;
  }

  /** How much is sure beside what has no partner. */
  #addBalance(add: Add, main: ReadName, pairs: readonly Pair[], both: number, more: number): void {
    const sure = pairs.filter(({ link }) => SURE.has(link)).length;
    add(`sure ${Math.min(3, sure)} of rest ${Math.min(2, both)} more ${Math.min(2, more)}`, 1);
    if (sure < FEWEST_SURE) add('few sure', 1);
    const isName = ({ left, link }: Pair) =>
      (link === 'same' || link === 'spelt') && this.#kinds.isUnknown(main.parts[left] as TermWord);
    const names = pairs.filter(isName).length;
    if (names > 0 && both > 0) add(`name beside rest ${Math.min(2, both)}`, 1);
    if (names > 0 && both === 0) add('name beside no rest', 1);
  }

  /** How the words stand for each other that say what kind of thing it is, and the worst of the others. */
  #addHeads(
    add: Add,
    main: ReadName,
    other: ReadName,
    all: readonly Pair[],
    pairs: readonly Pair[],
    rest: number | undefined,
  ): void {
    const between = all.find(({ left, right }) => left === main.head && right === other.head);
    const areHeads = ({ left, right }: Pair) => left === main.head && right === other.head;
    const head = between === undefined ? 'none' : pairs.some(areHeads) ? DEGREES[between.link] : 'apart';
    const others = pairs.filter((pair) => !areHeads(pair));
    const changed = others.filter(({ link }) => DEGREES[link] !== 'same');
    const worst = [...(changed.length > 0 ? changed : others)].sort((a, b) => a.strength - b.strength)[0];
    add(`head ${head} others ${worst === undefined ? 'none' : DEGREES[worst.link]}`, 1);
    const areKin = head !== 'none' && head !== 'apart' && head !== 'alike';
    if (rest !== undefined) {
      const step = Math.min(4, Math.max(0, Math.floor(rest / 0.15)));
      add(`heads ${areKin ? 'kin' : 'apart'} rest ${step}`, 1);
    }
    const anchors = others.filter(({ left, link }) => SURE.has(link) && this.#isAnchor(main.parts[left] as TermWord));
    add(`heads ${areKin ? 'kin' : 'apart'} anchors ${Math.min(2, anchors.length)}`, 1);
    if (head === 'alike') add('head alike strength', between?.strength ?? 0);
    if (head === 'apart') add('head apart strength', between?.strength ?? 0);
    const { kindsOf } = this.#facts.article;
    const kinds = [main, other].map(({ parts, head: at }) => kindsOf((parts[at] as TermWord).lower));
    add('kinds', kinds.filter((some) => some.length > 0).length);
    if (head === 'same' && (others.length > 0 || pairs.length === 1))
      add('rivals', Math.log1p(Math.max(0, this.#facts.headTimes((main.parts[main.head] as TermWord).stem) - 2)));
  }

  /** A word that tells which one is meant, rather than a place, a number or what is said of everything. */
  #isAnchor(word: TermWord): boolean {
    const { lexicon } = this.#facts.article;
    return !lexicon.isGeneral(word.stem) && !this.#isPlace(word);
  }

  /** Whether their words stand elsewhere in the article. */
  #addWords(
    add: Add,
    main: ReadName,
    other: ReadName,
    pairs: readonly Pair[],
    left: readonly TermWord[],
    right: readonly TermWord[],
  ): void {
    const { reader } = this.#facts;
    const isSame = ({ link }: Pair) => link === 'same';
    const shared = pairs.filter(isSame).map(({ left: at }) => main.parts[at] as TermWord);
    const places = main.window.places.length + other.window.places.length;
    if (shared.length > 0) {
      const elsewhere = Math.min(...shared.map(({ stem }) => reader.countOf(stem) - places));
      if (elsewhere <= 0) add('shared own', 1);
      else add('elsewhere', Math.log1p(elsewhere));
      if (left.length > 0 && right.length > 0) add('elsewhere beside rest', Math.log1p(Math.max(0, elsewhere)));
    }
    const changed = pairs.filter((pair) => !isSame(pair));
    const mine = [...left, ...changed.map((pair) => main.parts[pair.left] as TermWord)];
    const theirs = [...right, ...changed.map((pair) => other.parts[pair.right] as TermWord)];
    addOwn(add, reader, [main, mine], [other, theirs]);
    add('unknown', share([...mine, ...theirs], this.#kinds.isUnknown));
  }

  #addShape(add: Add, main: ReadName, other: ReadName): void {
    const [m, n] = [main.parts.length, other.parts.length];
    add('words', Math.log(Math.min(m, n)));
    if (Math.min(m, n) === 1) add('one word', 1);
    add('length', Math.abs(m - n));
    add('joints', Math.abs(main.name.joints - other.name.joints));
    const both = (key: 'quoted' | 'named', name: string) => {
      const count = Number(main.name[key]) + Number(other.name[key]);
      if (count === 2) add(`both ${name}`, 1);
      if (count === 1) add(`one ${name}`, 1);
    };
    both('quoted', 'quoted');
    both('named', 'named');
    add('ragged', main.ragged + other.ragged);
    add('ragged unlike', Math.abs(main.ragged - other.ragged));
    add('goes on', main.goesOn + other.goesOn);
    add('cut left', main.left + other.left);
    add('cut right', main.right + other.right);
    add('verbs', main.verbs + other.verbs);
    const isUpper = ({ name }: ReadName) => name.forms.some(({ casing }) => casing === 'upper');
    add('acronyms', [main, other].filter(isUpper).length);
  }

  /** `maestro Ottavio Terzani`: a given name with a name behind it. */
  #isPerson({ parts }: ReadName): boolean {
    const { nameFacts } = this.#facts.article;
    return parts.some((word, at) => {
      const next = parts[at + 1];
      return next !== undefined && nameFacts.givenNameOf(word.lower) !== undefined && this.#kinds.isUnknown(next);
    });
  }

  #addPlaces(add: Add, main: ReadName, other: ReadName, evidence: NameEvidence): void {
    const { language } = this.#facts.article;
    if ((language.words.definiteArticles?.length ?? 0) > 0) {
      add('definite', main.definite + other.definite);
      add('definite unlike', Math.abs(main.definite - other.definite));
    } else add('no articles', 1);
    if (language.capitalisedNouns) add('noun capitals', 1);
    if (other.indefinite > 0) add('introduced', 1);
    const [mine, theirs] = [main.window.places, other.window.places];
    add('times main', Math.log(mine.length));
    add('times other', Math.log(theirs.length));
    if (mine.length + theirs.length === 2) {
      add('once each', 1);
      if (evidence.has('all paired')) add('once each all paired', 1);
      if (evidence.has('same name')) add('once each same name', 1);
    }
    if (shareSentence(mine, theirs)) add('together', 1);
    const [first, at] = [mine[0]?.offset ?? 0, theirs[0]?.offset ?? 0];
    if (at < first) add('before main', 1);
    add('apart', Math.log1p(Math.abs(first - at) / 500));
  }
}

/** Kallio|vaara: a compound that both names have is one word, and tells more than its members do. */
function withShared(one: ReadName, two: ReadName): readonly [ReadName, ReadName] {
  const stems = new Set(one.wholes.flatMap((whole) => whole?.stem ?? []));
  const shared = new Set(
    two.wholes.flatMap((whole) => (whole !== undefined && stems.has(whole.stem) ? [whole.stem] : [])),
  );
  return shared.size === 0 ? [one, two] : [joined(one, shared), joined(two, shared)];
}

function joined(name: ReadName, shared: ReadonlySet<string>): ReadName {
  const parts: TermWord[] = [];
  let head = 0;
  for (const [at, part] of name.parts.entries()) {
    const whole = name.wholes[at];
    if (whole === undefined || !shared.has(whole.stem)) parts.push(part);
    else if (at === 0 || name.wholes[at - 1] !== whole) parts.push(whole);
    if (at === name.head) head = parts.length - 1;
  }
  return { ...name, parts, head };
}

/** Rathaus von Rothenau, Rothenauer Rathaus: words that differ in their endings, and no other ones. */
function areFormsOfOne({ name: { forms: a } }: ReadName, { name: { forms: b } }: ReadName): boolean {
  if (a.length !== b.length) return false;
  const left = b.map(({ lower }) => lower);
  return a.every(({ lower }) => {
    const at = left.findIndex(
      (other) => sharedBeginning(lower, other) >= Math.max(SHORTEST_SHARED, Math.min(lower.length, other.length) - 1),
    );
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** The best partner of each word, one to one, the surest first. */
function pairUp(all: readonly Pair[]): readonly Pair[] {
  const sorted = all.filter(({ link, strength }) => link !== 'alike' || strength >= LEAST_ALIKE);
  sorted.sort((one, two) => two.strength - one.strength);
  const chosen: Pair[] = [];
  for (const one of sorted)
    if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
  return chosen;
}

/** How many pairs stand in another order than their neighbours. */
function movesOf(pairs: readonly Pair[]): number {
  const order = [...pairs].sort((a, b) => a.left - b.left).map(({ right }) => right);
  return order.filter((right, at) => at > 0 && right < (order[at - 1] as number)).length;
}
