import type { Article } from '../../core/article';
import type { Language } from '../../core/language';

const SHORTEST = 4;
/** How much likelier the letters of a word must be in another language than in the article's, in bits. */
const LEAST_UNLIKE = 10;
const SHORTEST_MEMBER = 3;
const MOST_MEMBERS = 4;
const LONGEST = 40;
const FOR_MEANT = 10;

interface Split {
  readonly members: readonly string[];
  readonly worth: number;
}

/**
 * Words that were left in another language than English, of those whose letters look like it: Fährstraße in a French article. Of
 * languages that put words together, their members are words too.
 */
export class ForeignWords {
  readonly #article: Article;
  readonly #packs: readonly Language[];
  readonly #mayBeWord: (lower: string) => boolean;
  readonly #meant: () => ReadonlySet<number>;
  readonly #meanings = new Map<string, readonly number[]>();

  /**
   * `mayBeWord` tells what is worth a look: names of people stand in no dictionary, and to read one takes time. `meant` is what the
   * article's own words mean.
   */
  constructor(
    article: Article,
    mayBeWord: (lower: string) => boolean = () => true,
    meant: () => ReadonlySet<number> = () => NOTHING,
  ) {
    this.#article = article;
    this.#mayBeWord = mayBeWord;
    this.#meant = meant;
    const { language, languages } = article;
    const own = baseOf(language);
    const isOther = ({ tag, englishLikeness }: Language) =>
      tag !== own && !tag.includes('-') && englishLikeness !== undefined;
    this.#packs = languages.filter(isOther);
  }

  /** None for what the article's own lexicon or that of English has. */
  meaningsOf(lower: string): readonly number[] {
    let found = this.#meanings.get(lower);
    if (found === undefined) {
      const pack = this.#packOf(lower);
      found = pack === undefined ? [] : this.#meaningsIn(pack, lower);
      this.#meanings.set(lower, found);
    }
    return found;
  }

  /** The words that such a word is put together of; undefined where it is one. */
  membersOf(lower: string): readonly string[] | undefined {
    const pack = this.#packOf(lower);
    if (pack?.solidCompounds !== true) return undefined;
    const members = this.#split(lower, pack, MOST_MEMBERS)?.members;
    for (const member of members ?? []) this.#meanings.set(member, this.#meaningsIn(pack, member));
    return members;
  }

  /** Denkmal|schutz|gesetz and no Denkmalschutz|gesetz where the article has words for all three: else the fewest. */
  #split(lower: string, pack: Language, most: number): Split | undefined {
    let best: Split | undefined;
    if (most < 2 || lower.length > LONGEST) return undefined;
    for (let at = SHORTEST_MEMBER; at <= lower.length - SHORTEST_MEMBER; at += 1) {
      const tail = this.#wordAs(lower.slice(at), pack);
      if (tail === undefined) continue;
      const front = this.#frontOf(lower.slice(0, at), pack, most - 1);
      if (front === undefined) continue;
      const worth = front.worth + tail.worth;
      if (best === undefined || worth > best.worth) best = { members: [...front.members, ...tail.members], worth };
    }
    return best;
  }

  /** A front is a word as it is or with what joins it, or a compound itself. */
  #frontOf(front: string, pack: Language, most: number): Split | undefined {
    let best: Split | undefined;
    for (const link of ['', ...(pack.compoundLinks ?? [])]) {
      if (!front.endsWith(link) || front.length - link.length < SHORTEST_MEMBER) continue;
      const bare = front.slice(0, front.length - link.length);
      for (const one of [this.#wordAs(bare, pack), this.#split(bare, pack, most)])
        if (one !== undefined && (best === undefined || one.worth > best.worth)) best = one;
    }
    return best;
  }

  #wordAs(lower: string, pack: Language): Split | undefined {
    const meanings = this.#meaningsIn(pack, lower);
    if (meanings.length === 0) return undefined;
    const isMeant = meanings.some((meaning) => this.#meant().has(meaning));
    return { members: [lower], worth: (isMeant ? FOR_MEANT : 0) - 1 };
  }

  #meaningsIn(pack: Language, lower: string): readonly number[] {
    return this.#article.lexicon.of(pack).meaningsOf([pack.stem(lower)]);
  }

  /** The language that the letters of a word look most like, where that is another one. */
  #packOf(lower: string): Language | undefined {
    const { language, lexicon } = this.#article;
    if (lower.length < SHORTEST || !LATIN.test(lower) || !this.#mayBeWord(lower)) return undefined;
    if (lexicon.knows([language.stem(lower)]) || lexicon.knowsEnglish([lower])) return undefined;
    let [best, most]: [Language | undefined, number] = [undefined, LEAST_UNLIKE];
    const own = language.englishLikeness?.(lower) ?? 0;
    for (const pack of this.#packs) {
      const unlike = own - (pack.englishLikeness?.(lower) ?? 0);
      if (unlike >= most) [best, most] = [pack, unlike];
    }
    return best;
  }
}

const NOTHING: ReadonlySet<number> = new Set();
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

function baseOf({ tag }: Language): string {
  return tag.split('-')[0] as string;
}
