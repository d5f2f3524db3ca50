import type { Article } from '../../core/article';
import type { Language } from '../../core/language';

const SHORTEST = 4;
/** How much likelier the letters of a word must be in another language than in the article's, in bits. */
const LEAST_UNLIKE = 10;
const SHORTEST_MEMBER = 3;
const MOST_MEMBERS = 4;
const LONGEST = 40;

/**
 * Words that were left in another language than English, of those whose letters look like it: Fährstraße in a French article. Of
 * languages that put words together, their members are words too.
 */
export class ForeignWords {
  readonly #article: Article;
  readonly #packs: readonly Language[];
  readonly #mayBeWord: (lower: string) => boolean;
  readonly #meanings = new Map<string, readonly number[]>();

  /** The second argument tells what is worth a look: names of people fill no dictionary, and to read one takes time. */
  constructor(article: Article, mayBeWord: (lower: string) => boolean = () => true) {
    this.#article = article;
    this.#mayBeWord = mayBeWord;
    const { language, languages } = article;
    const own = baseOf(language);
    const isOther = ({ tag, englishLikeness }: Language) =>
      tag !== own && tag !== 'en' && !tag.includes('-') && englishLikeness !== undefined;
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
    const members = this.#split(lower, pack, MOST_MEMBERS);
    for (const member of members ?? []) this.#meanings.set(member, this.#meaningsIn(pack, member));
    return members;
  }

  /** The fewest words that a compound is put together of. */
  #split(lower: string, pack: Language, most: number): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    if (most < 2 || lower.length > LONGEST) return undefined;
    for (let at = SHORTEST_MEMBER; at <= lower.length - SHORTEST_MEMBER; at += 1) {
      const tail = lower.slice(at);
      if (this.#meaningsIn(pack, tail).length === 0) continue;
      const fronts = this.#frontOf(lower.slice(0, at), pack, most - 1);
      if (fronts !== undefined && fronts.length + 1 < (best?.length ?? most + 1)) best = [...fronts, tail];
    }
    return best;
  }

  /** A front is a word as it is or with what joins it, or a compound itself. */
  #frontOf(front: string, pack: Language, most: number): readonly string[] | undefined {
    const bare = ['', ...(pack.compoundLinks ?? [])]
      .filter((link) => front.endsWith(link) && front.length - link.length >= SHORTEST_MEMBER)
      .map((link) => front.slice(0, front.length - link.length));
    const word = bare.find((one) => this.#meaningsIn(pack, one).length > 0);
    if (word !== undefined) return [word];
    for (const one of bare) {
      const members = this.#split(one, pack, most);
      if (members !== undefined) return members;
    }
    return undefined;
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

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

function baseOf({ tag }: Language): string {
  return tag.split('-')[0] as string;
}
