import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { overlaps } from '../../core/span';
import { type KinshipOf, kinshipOf } from '../drift/kindred-words';
import type { RenderingGroup } from '../drift/renderings';
import { synonymsOf } from '../drift/synonyms';
import { spokenConsonants } from '../sounds/spoken-consonants';
import { exclusionOf } from '../text/contrasts';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { withoutAccents } from '../text/without-accents';
import { type Form, onceAForm } from '../text/words';
import { namedGroups } from './named-groups';
import { type ThingName, thingNames } from './thing-names';

/**
 * How a word of one name stands for a word of the other: the same, its English translation, English by its sound in the letters of the
 * article (Голден for золотой), another word of one sense, or one that the model takes for like it.
 */
type Link = 'same' | 'english' | 'sound' | 'sense' | 'alike';

const SCORE = 0.8;
const MOST_WORDS = 4;
const FEWEST_PLACES = 3;
const MOST_SHARING = 40;
const SHORTEST_SOUND = 3;
/** Of all words of a name together, Ред Мун; one more of a lone word. */
const FEWEST_CONSONANTS = 3;
const SHORTEST_PART = 3;
const MOST_LIKENED = 120;
const LEAST_ALIKE = 0.62;
/** What a part of a joined name may have otherwise behind what both share: an ending. */
const LONGEST_ENDING = 2;
/** What a joined name may leave out of a word: Vallée, Val. */
const LONGEST_REST = 4;

/**
 * Ships, firms, products, works and places whose names are carried over here and translated there, or translated twice: Firefly and
 * Luciérnaga, «Голден Хайв» and «Золотой улей», Valbrune and Vallée brune, Kern & Lamotte and Lamotte-Kern. Every word must
 * have its partner; two words of the article's own that mean the same are told only of one kind of thing.
 */
export const thingRenderings = defineAnalysis({
  id: 'thing-renderings',
  needs: { thingNames },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    if (article.document.prose.length > LONGEST_ARTICLE) return [];
    const judge = new Judge(article);
    await judge.learn(facts.thingNames, signal);
    const order = [...facts.thingNames].sort((a, b) => b.mentions.length - a.mentions.length);
    return namedGroups(
      pairsOf(order, judge),
      (main, other) => judge.areOne(main, other),
      ({ words }) => words.map(({ stem }) => stem).join('-'),
      SCORE,
    );
  },
});

/** Names of which two words may stand for each other, the one that is used more often first. */
function* pairsOf(order: readonly ThingName[], judge: Judge): Generator<readonly [ThingName, ThingName]> {
  const places = new Map(order.map((name, at) => [name, at] as const));
  const byKey = new Map<string, ThingName[]>();
  const seen = new Set<number>();
  for (const name of order) {
    for (const key of judge.keysOf(name)) {
      const sharing = byKey.get(key) ?? [];
      byKey.set(key, sharing);
      for (const other of sharing) {
        const pair = (places.get(other) as number) * order.length + (places.get(name) as number);
        if (other === name || seen.has(pair)) continue;
        seen.add(pair);
        yield [other, name];
      }
      if (sharing.length < MOST_SHARING) sharing.push(name);
    }
  }
  for (const name of order.filter((one) => judge.mayBeSpoken(one)))
    for (const other of order) {
      const isBefore = (places.get(other) as number) < (places.get(name) as number);
      if (other !== name) yield isBefore ? [other, name] : [name, other];
    }
}

class Judge {
  readonly #article: Article;
  readonly #areContrary: (a: string, b: string) => boolean;
  readonly #isKnown: (form: Form) => boolean;
  readonly #meaningsOf: (form: Form) => readonly number[];
  readonly #senses: (form: Form) => readonly number[];
  readonly #directions: ReadonlySet<string>;
  #kinship: KinshipOf = () => undefined;

  constructor(article: Article) {
    const { language, lexicon } = article;
    this.#article = article;
    this.#areContrary = exclusionOf(language);
    this.#directions = directionsOf(language);
    this.#isKnown = onceAForm(({ stem }) => lexicon.knows([stem]));
    this.#meaningsOf = onceAForm(({ stem }) => lexicon.meaningsOf([stem]));
    const synonyms = synonymsOf(article);
    this.#senses = onceAForm(({ lower, stem }) =>
      synonyms.of(lower, stem).filter((sense) => !synonyms.isCommon(sense)),
    );
  }

  /** Of names that stand beside a noun the model is asked as well. */
  async learn(names: readonly ThingName[], signal: AbortSignal | undefined): Promise<void> {
    const forms = new Set(names.filter(({ kinds }) => kinds.size > 0).flatMap(({ words }) => words));
    if (this.#article.embedder === undefined || forms.size < 2 || forms.size > MOST_LIKENED) return;
    const relate = await kinshipOf(this.#article, [...forms], signal);
    const learnt = new Set(Array.from(forms, ({ lower }) => lower));
    this.#kinship = (a, b) => (learnt.has(a.lower) && learnt.has(b.lower) ? relate(a, b) : undefined);
  }

  /** Under what a name is looked up: its words, what they mean, what they are in English, and how a joined name begins. */
  keysOf({ words, kinds }: ThingName): readonly string[] {
    const ofKind = [...kinds].map((kind) => `k${kind}`);
    return [...ofKind, ...words.flatMap((form) => this.#keysOfWord(form))];
  }

  #keysOfWord(form: Form): readonly string[] {
    const { lexicon } = this.#article;
    return [
      `=${form.stem}`,
      `^${this.#plain(form).slice(0, SHORTEST_PART)}`,
      `m${lexicon.englishOf([form.lower])}`,
      ...this.#meaningsOf(form).map((meaning) => `m${meaning}`),
      ...this.#senses(form).map((sense) => `s${sense}`),
      ...partsOf(form.lower).map((part) => `=${this.#article.language.stem(part)}`),
    ];
  }

  /** Tells whether all words of a name may be English ones by their sound. */
  mayBeSpoken({ words }: ThingName): boolean {
    const { language } = this.#article;
    if (language.scripts.includes('Latin')) return false;
    return (
      words.every((form) => form.lower.length >= SHORTEST_SOUND && form.lower > '\u036f') &&
      words.some((form) => !this.#isKnown(form)) &&
      words.map(({ lower }) => spokenConsonants(lower)).join('').length >=
        FEWEST_CONSONANTS + Number(words.length === 1)
    );
  }

  areOne(a: ThingName, b: ThingName): boolean {
    if (!(a.named || b.named) || this.#isPerson(a) || this.#isPerson(b)) return false;
    if (shareSentence(a.mentions, b.mentions) || touch(a, b)) return false;
    if (arePartners(a, b)) return true;
    if (a.named && b.named && (this.#areJoined(a, b) || this.#areJoined(b, a))) return true;
    const links = this.#wholes(a, b) ?? this.#links(a, b);
    return links !== undefined && this.#isEnough(links, a, b);
  }

  #isPerson({ words: [first, ...others] }: ThingName): boolean {
    return others.length > 0 && first !== undefined && this.#article.nameFacts.givenNameOf(first.lower) !== undefined;
  }

  #isEnough(links: readonly Link[], a: ThingName, b: ThingName): boolean {
    const others = links.filter((link) => link !== 'same');
    if (others.length === 0) return false;
    const areOfKind = [...a.kinds].some((kind) => b.kinds.has(kind));
    const isAcross = others.every((link) => link === 'english' || link === 'sound');
    if (others.includes('sound') && !(areOfKind && [a, b].some((name) => this.mayBeSpoken(name)))) return false;
    if (others.includes('alike') && (!areOfKind || others.length > 1 || links.length === 1)) return false;
    if (!isAcross) return areOfKind || (a.isJoint && b.isJoint && others.length < links.length);
    if (areOfKind || links.length > 1) return a.mentions.length + b.mentions.length > 1;
    // A lone word says less: one of the two is no word of the language, and the other recurs as a name.
    const [one, two] = [a.words[0] as Form, b.words[0] as Form];
    if (this.#isKnown(one) === this.#isKnown(two)) return false;
    return a.named && b.named && a.mentions.length + b.mentions.length >= FEWEST_PLACES;
  }

  /** Firefly and Gusano de Luz: one word means what several do together. */
  #wholes(a: ThingName, b: ThingName): readonly Link[] | undefined {
    if (a.words.length === b.words.length) return undefined;
    const { lexicon } = this.#article;
    const [one, two] = [a, b].map(({ words }) => words.map(({ stem }) => stem)) as [string[], string[]];
    const [left, right] = [a, b].map(({ words }) => words.map(({ lower }) => lower)) as [string[], string[]];
    if (lexicon.translates(one, right) || lexicon.translates(two, left)) return ['english'];
    return lexicon.sameSense(one, two) > 0 ? ['sense'] : undefined;
  }

  /** The link of each word with its partner; undefined where one has none, or excludes the other. */
  #links(a: ThingName, b: ThingName): readonly Link[] | undefined {
    if (a.words.length !== b.words.length || a.words.length > MOST_WORDS) return undefined;
    const left = [...b.words];
    const found: Link[] = [];
    for (const form of a.words) {
      const links = left.map((other) => this.#relate(form, other, a.isJoint && b.isJoint));
      const same = links.indexOf('same');
      const at = same === -1 ? links.findIndex((link) => link !== undefined) : same;
      const link = links[at];
      if (link === undefined) return undefined;
      found.push(link);
      left.splice(at, 1);
    }
    return found;
  }

  #relate(a: Form, b: Form, isJoint: boolean): Link | undefined {
    if (a.stem === b.stem) return 'same';
    if (this.#areContrary(a.stem, b.stem)) return undefined;
    const { lexicon } = this.#article;
    if (lexicon.translates([a.stem], [b.lower]) || lexicon.translates([b.stem], [a.lower])) return 'english';
    if (this.#isSpoken(a, b) || this.#isSpoken(b, a)) return 'sound';
    if (lexicon.sameSense([a.stem], [b.stem]) > 0 || share(this.#senses(a), this.#senses(b))) return 'sense';
    if (isJoint && share(this.#meaningsOf(a), this.#meaningsOf(b))) return 'sense';
    const kinship = this.#kinship(a, b);
    return kinship !== undefined && kinship.likeness >= LEAST_ALIKE ? 'alike' : undefined;
  }

  /** Голден: heard as an English word that translates the other, golden. */
  #isSpoken(spoken: Form, other: Form): boolean {
    const { lexicon, language } = this.#article;
    if (language.scripts.includes('Latin') || spoken.lower.length < SHORTEST_SOUND) return false;
    const consonants = spokenConsonants(spoken.lower);
    return spoken.lower > '\u036f' && consonants !== '' && lexicon.soundsLike([other.stem], consonants);
  }

  /** Valbrune and Vallée brune, Rastivaara and Vaaran Rasti: one word is made of both, in either order. */
  #areJoined(joined: ThingName, apart: ThingName): boolean {
    const [one, ...more] = joined.words;
    if (one === undefined || more.length > 0 || one.lower.includes('-') || this.#isKnown(one)) return false;
    const [first, second = apart.next, ...others] = apart.words;
    if (first === undefined || second === undefined || others.length > 0) return false;
    // Centroamérica, América Central: writers have both.
    if ([first, second].some(({ lower, stem }) => this.#directions.has(lower) || this.#directions.has(stem)))
      return false;
    const word = this.#plain(one);
    const [left, right] = [this.#plain(first), this.#plain(second)];
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const [front, tail] = [word.slice(0, at), word.slice(at)];
      if ((begins(front, left) && begins(tail, right)) || (begins(front, right) && begins(tail, left))) return true;
    }
    return false;
  }

  #plain({ lower }: Form): string {
    return withoutAccents(lower, this.#article.language.ownLetters);
  }
}

/** The quarters of the sky, and what is said in their place. */
function directionsOf({ words: { contrasts, directions = [] } }: Language): ReadonlySet<string> {
  const quarters = new Set(directions.flat());
  return new Set(contrasts.filter((set) => set.some((word) => quarters.has(word))).flat());
}

/** Tells whether a part of a joined name is a word, but for what either has behind their beginning. */
function begins(part: string, word: string): boolean {
  const shared = sharedBeginning(part, word);
  return shared >= SHORTEST_PART && part.length - shared <= LONGEST_ENDING && word.length - shared <= LONGEST_REST;
}

/** Kern & Lamotte, Lamotte-Kern: the same partners, joined otherwise. */
function arePartners(a: ThingName, b: ThingName): boolean {
  const [one, two] = [a, b].map(({ words }) => words.flatMap(({ lower }) => lower.split('-')));
  if (one === undefined || two === undefined || one.length !== two.length || one.length < 2) return false;
  const isTurned = one.some((part, at) => part !== two[at]) || a.isJoint !== b.isJoint;
  return (a.isJoint || b.isJoint) && isTurned && one.every((part) => two.includes(part));
}

function partsOf(lower: string): readonly string[] {
  return lower.includes('-') ? lower.split('-') : [];
}

function share(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one));
}

function touch(a: ThingName, b: ThingName): boolean {
  return a.mentions.some((one) => b.mentions.some((two) => overlaps(one, two)));
}
