import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { once } from '../../core/once';
import { remember } from '../../core/remember';
import type { Span } from '../../core/span';
import { inFull } from '../names/firm-words';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { romaniseDevanagari } from '../sounds/devanagari';
import { maySpellOne, spellingOf } from '../sounds/devanagari-spellings';
import { readingOf } from '../sounds/han-reading';
import { endOfReading, foldRomaji, initialsOfReadings } from '../sounds/kanji-reading';
import { likenessInLatin } from '../sounds/latin-likeness';
import { isRomanised, isSaidAs } from '../sounds/latin-readings';
import { crossScriptLikeness } from '../sounds/name-sounds';
import { isSpeltInKana } from '../sounds/names-in-kana';
import { closedWords } from '../text/closed-words';
import { compoundMembers, isKnownMember, isRenderedIn } from '../text/compound-members';
import { isDevanagari } from '../text/devanagari';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { unspacedPieces } from '../text/unspaced-pieces';
import { quotesCode } from '../text/verbatim';
import { type Words, words } from '../text/words';
import { type ForeignRun, foreignRuns } from './foreign-runs';
import { RenderingCandidates } from './rendering-candidates';
import type { Mention, Rendering, RenderingGroup, Variant } from './renderings';

/** A piece of the text that renders some words of a name in Latin letters. */
interface Hit extends Span {
  /** One bit for each word of the name. */
  readonly mask: number;
  readonly score: number;
  readonly bySound: boolean;
}

/** Some hits side by side: what they render and how well. */
interface Way {
  readonly mask: number;
  readonly sum: number;
  readonly end: number;
  readonly loose: number;
  readonly bySound: boolean;
}

type Worth = Pick<Hit, 'score' | 'bySound'>;

/** A stretch of the text in which every word of a name is rendered. */
interface Match extends Span {
  readonly score: number;
  readonly bySound: boolean;
}

/** A word of the article's own language, or a part of one between hyphens. */
interface Token {
  readonly text: string;
  readonly lower: string;
  /** True where any of its places has a capital, or the script has none. */
  readonly named: boolean;
  /** The spellings of the article in which it stands, and how far behind their beginnings. */
  readonly parts: Array<{ readonly form: number; readonly from: number }>;
  /** True for what stands before a noun in a compound, तार्विन् of तार्विन्सरः, which may be a name by its sound alone. */
  readonly isFront?: boolean;
}

const BY_SENSE = 0.85;
const BY_LONE_CHARACTER = 0.72;
const LEAST_SOUND = 0.8;
const SAME_SOUND = 0.93;
const BY_KANA = 0.93;
const BY_READING = 0.86;
const LEAST_ALONE = 0.85;
const WORD_BEFORE = /([\p{L}\p{M}]+)[ \u00a0«„“"]*$/u;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_WORD = 30;
const SHORTEST_SOUND = 3;
const LEAST_JOINED_SOUND = 0.85;
const LEAST_MEANING = 0.5;
const LEAST_LONE_MEANING = 0.72;
const LEAST_MEAN = 0.66;
const FEWEST_PLACES = 3;
const MOST_MATCHES = 400;
// How far apart the renderings of two words of a name may stand: articles and connectors, one word that has no counterpart.
const WIDEST_GAP = 14;
const WIDEST_UNSPACED_GAP = 2;
/** Only open syllables and n, as Japanese has them. */
const ROMAJI = /^(?:(?:[kgsztdnhbpmyrwfj]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]|n(?![aiueo]))+$/;
const CUTS_KATAKANA = /^[\p{Script=Katakana}ー]{2}$/u;
const JOINS_UNSPACED = /^[のと的之和及与·・\s]*$/;
const MISSING = 0.3;
const MOST_STEPS = 60;
// A text that is longer than articles are has its names compared as far as time allows.
const LONG = 60_000;
const FEW_RUNS = 10;
const SHORTEST_LONE_NAME = 5;
const SHORTEST_SAME_NAME = 4;
/** Beyond it two spellings of one sound in a sentence do not explain each other. */
const WIDEST_TELLING = 40;
const SHORTEST_FRONT = 4;
const SHORTEST_TAIL = 3;
const SIGN = /\p{M}/u;
const HAN = /[\u3400-\u9fff]/;
/** mm and km are units in every script. */
const SHORTEST_TRANSLATED = 3;

/**
 * Names and terms that stand in Latin letters at some places of an article in another script and are translated or spelt by
 * their sound at others: each word has its rendering, whichever way, side by side with the others.
 */
export const foreignRenderings = defineAnalysis({
  id: 'foreign-renderings',
  needs: { foreignRuns, words, sentences, quotesCode },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    // In the documentation of a program a lone word in small Latin letters is what is typed: true, verbose.
    const found = facts.quotesCode
      ? facts.foreignRuns.filter((run) => run.named || run.words.length > 1)
      : facts.foreignRuns;
    if (found.length === 0) return [];
    const runs = article.document.prose.length > LONG ? found.slice(0, FEW_RUNS) : found;
    const finder = new Finder(article, facts.words, runs);
    await finder.learn(signal);
    return runs.flatMap((run) => groupOf(run, finder, article, facts.sentences) ?? []);
  },
});

function groupOf(
  run: ForeignRun,
  finder: Finder,
  article: Article,
  sentenceList: readonly Span[],
): RenderingGroup | undefined {
  const { prose } = article.document;
  const byKey = new Map<string, { mentions: Mention[]; match: Match }>();
  for (const match of finder.matches(run)) {
    const text = prose.slice(match.offset, match.endOffset);
    const key = finder.keyOf(text);
    const mention = {
      offset: match.offset,
      endOffset: match.endOffset,
      text,
      sentence: sentenceAt(sentenceList, match.offset),
    };
    const known = byKey.get(key) ?? [...byKey.values()].find(({ mentions }) => finder.areCases(mentions[0], mention));
    if (known === undefined) byKey.set(key, { mentions: [mention], match });
    else known.mentions.push(mention);
  }
  const own = [...byKey.values()].filter(({ mentions, match }) => {
    const reach = match.bySound && match.score >= LEAST_ALONE ? WIDEST_TELLING : Number.POSITIVE_INFINITY;
    return !mentions.some((mention) => run.places.some((place) => isTold(place, mention, reach)));
  });
  if (own.length === 0) return undefined;
  // One word has one rendering, and the others only resemble it.
  if (run.words.length === 1)
    own.sort((a, b) => b.match.score - a.match.score || b.mentions.length - a.mentions.length).splice(1);
  const places = own.reduce((sum, { mentions }) => sum + mentions.length, run.places.length);
  if (
    places < FEWEST_PLACES &&
    !own.some(
      ({ match }) =>
        isSureAlone(match, run, prose, article) &&
        (finder.showsName(prose.slice(match.offset, match.endOffset)) || finder.standsBehindOneName(match, run)),
    )
  )
    return undefined;
  const foreign: Rendering = {
    text: run.text,
    mentions: run.places,
    named: false,
    frequency: run.places.length,
  };
  const all = [
    ...own.map(({ mentions, match }) => ({
      rendering: { text: (mentions[0] as Mention).text, mentions, named: true, frequency: mentions.length },
      match,
    })),
    { rendering: foreign, match: (own[0] as { match: Match }).match },
  ].sort((a, b) => b.rendering.frequency - a.rendering.frequency);
  const [main, ...others] = all as [(typeof all)[number], ...typeof all];
  const variants = others.map(
    ({ rendering, match }): Variant => ({
      ...rendering,
      score: Math.min(0.95, match.score),
      links: [match.bySound ? 'spelling' : 'meaning'],
      anchors: 1,
      kind: 'words',
    }),
  );
  return { id: finder.keyOf(main.rendering.text).replaceAll(' ', '-'), main: main.rendering, variants };
}

type Placed = Span & { readonly sentence: number };

/** Tells whether two names stand in one sentence, and near enough that the one may tell what the other is. */
function isTold(a: Placed, b: Placed, reach: number): boolean {
  return a.sentence === b.sentence && Math.max(a.offset - b.endOffset, b.offset - a.endOffset) <= reach;
}

function wordBefore(prose: string, at: number): string {
  return WORD_BEFORE.exec(prose.slice(Math.max(0, at - LONGEST_WORD), at))?.[1] ?? '';
}

/** A name that is long enough not to sound like another one by chance, so that one place of each says enough. */
function isSureAlone(
  { score, bySound, offset }: Match,
  { named, words: [name = '', ...others], places }: ForeignRun,
  prose: string,
  { kindsOf, language }: Article,
): boolean {
  const isLong = others.length === 0 && name.length >= SHORTEST_LONE_NAME;
  if (!isLong || !bySound || !named || score < LEAST_ALONE) return false;
  if (places.every((place) => place.offset > offset)) return true;
  const before = (at: number) => wordBefore(prose, at);
  // The firm Edison and Thomas Edison: a thing may have the name of a person, and keep its letters.
  const isName = (word: string) => CAPITAL.test(word) && !closedWords(language).has(word.toLowerCase());
  const isOfPerson = isName(before(offset));
  return places.every((place) => {
    const word = before(place.offset);
    return isName(word) || !(isOfPerson || kindsOf(word).length > 0);
  });
}

/** What stands before a noun in a compound; the longest noun counts. */
function frontOf(text: string, isNoun: (tail: string) => boolean): string | undefined {
  for (let at = SHORTEST_FRONT; at <= text.length - SHORTEST_TAIL; at += 1)
    if (!SIGN.test(text.charAt(at)) && isNoun(text.slice(at))) return text.slice(0, at);
  return undefined;
}

/** Where each spelling of an article stands, by its number: all the offsets in one array, made when first asked for. */
function placesOfForms({ count, forms, formIds, offsets }: Words): (form: number) => Int32Array {
  let known: { readonly starts: Int32Array; readonly places: Int32Array } | undefined;
  const sort = () => {
    const starts = new Int32Array(forms.length + 1);
    for (let word = 0; word < count; word += 1) {
      const next = (formIds[word] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let form = 0; form < forms.length; form += 1)
      starts[form + 1] = (starts[form + 1] as number) + (starts[form] as number);
    const filled = starts.slice();
    const places = new Int32Array(count);
    for (let word = 0; word < count; word += 1) {
      const form = formIds[word] as number;
      const at = filled[form] as number;
      places[at] = offsets[word] as number;
      filled[form] = at + 1;
    }
    return { starts, places };
  };
  return (form) => {
    known ??= sort();
    return known.places.subarray(known.starts[form], known.starts[form + 1]);
  };
}

type Cosine = (a: string, b: string) => number;

/** Finds what renders the words of a name in an article. */
class Finder {
  readonly #article: Article;
  readonly #prose: string;
  readonly #tokens: readonly Token[];
  readonly #places: (form: number) => Int32Array;
  readonly #spaced: boolean;
  readonly #compounds: Array<
    Pick<Token, 'parts'> & { readonly compound: string; readonly front: string; readonly noun: string }
  > = [];
  /** The sounds of a word in Devanagari, and of its stem. */
  readonly #devanagari = remember((text): readonly [string, string] => [
    romaniseDevanagari(text),
    romaniseDevanagari(this.#article.language.stem(text.toLowerCase())),
  ]);
  readonly #placeNamed = remember((word) => this.#article.placeOf(word[0]?.toUpperCase() + word.slice(1)));
  readonly #isWord = remember((text) => this.#isOwnWord(text, text.toLowerCase()));
  readonly #runs: readonly ForeignRun[];
  readonly #tokensByEvidence = once(() => {
    const names = this.#runs.flatMap((run) => [...run.words, run.words.join('')]);
    return new RenderingCandidates(this.#article, this.#tokens, names);
  });
  /** What may be a word where nothing parts words, by each of its meanings. */
  readonly #piecesByMeaning = once(() => piecesByMeaning(this.#article));
  /** Nothing without a model. */
  #cosine: Cosine | undefined;
  /** How Mandarin reads each character of the prose, ü as u, and where a reading begins with a letter. */
  readonly #mandarin = once(() =>
    Array.from({ length: this.#prose.length }, (_, at) => {
      const character = this.#prose.charAt(at);
      return HAN.test(character) ? readingOf(character)?.replaceAll('v', 'u') : undefined;
    }),
  );
  readonly #mandarinFrom = once(() => placesByLetter(this.#prose, (at) => this.#mandarin()[at]?.charAt(0) ?? ''));
  readonly #japaneseFrom = once(() => placesByLetter(this.#prose, (at) => initialsOfReadings(this.#prose.charAt(at))));

  constructor(article: Article, all: Words, runs: readonly ForeignRun[]) {
    this.#article = article;
    this.#runs = runs;
    this.#prose = article.document.prose;
    this.#spaced = article.language.spaced;
    const closed = closedWords(article.language);
    const { cased } = article.language;
    const tokens = new Map<string, Token>();
    for (const { id, text: whole, isNumber } of all.forms) {
      if (isNumber || whole.charCodeAt(0) < 0x250) continue;
      let from = 0;
      for (const text of whole.split('-')) {
        const part = { form: id, from };
        from += text.length + 1;
        const known = tokens.get(text);
        if (known !== undefined) known.parts.push(part);
        else {
          const lower = text.toLowerCase();
          if (closed.has(lower)) continue;
          tokens.set(text, { text, lower, named: !cased || text !== lower, parts: [part] });
        }
      }
    }
    const fronts = new Map<string, Token>();
    const { looseCompounds, stem, words } = article.language;
    if (looseCompounds === true && !cased) {
      const nouns = new Set(words.genericNouns.map(stem));
      for (const { text, parts } of tokens.values()) {
        const front = frontOf(text, (tail) => nouns.has(stem(tail)));
        if (front === undefined) continue;
        this.#compounds.push({ compound: text, front, noun: text.slice(front.length), parts });
        const known = fronts.get(front) ?? tokens.get(front);
        if (known !== undefined) known.parts.push(...parts);
        else fronts.set(front, { text: front, lower: front, named: true, parts: [...parts], isFront: true });
      }
    }
    this.#tokens = [...tokens.values(), ...fronts.values()];
    this.#places = placesOfForms(all);
  }

  async learn(signal: AbortSignal | undefined): Promise<void> {
    const { embedder, language } = this.#article;
    if (embedder === undefined) return;
    const own = [...new Set(this.#tokens.map(({ lower }) => lower))];
    const foreign = [...new Set(this.#runs.flatMap((run) => run.words))];
    const vectors = await embedder.embed(
      [...own.map((word) => language.citationForm?.(word) ?? word), ...foreign],
      signal,
    );
    const byWord = new Map([...own, ...foreign].map((word, index) => [word, vectors[index] as Float32Array]));
    this.#cosine = (a, b) => {
      const [one, two] = [byWord.get(a), byWord.get(b)];
      if (one === undefined || two === undefined) return 0;
      let sum = 0;
      for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (two[at] as number);
      return sum;
    };
  }

  keyOf(text: string): string {
    const { language } = this.#article;
    return text
      .toLowerCase()
      .split(/[\s-]+/)
      .map(language.stem)
      .join(' ');
  }

  /** A stemmer takes more from the nominative of some names than from their genitive: सञ्जयः, सञ्जयस्य. */
  areCases(one: Mention | undefined, other: Mention): boolean {
    const isInflected = this.#article.language.nameCases !== undefined && one !== undefined;
    return isInflected && spellingOf(one.text).form === spellingOf(other.text).form;
  }

  /** The best stretches in which all words of a name are rendered, none overlapping another. */
  matches(run: ForeignRun): readonly Match[] {
    const hits = this.#hits(run).sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
    const whole = (1 << run.words.length) - 1;
    const found: Match[] = [];
    for (let at = 0; at < hits.length && found.length < MOST_MATCHES; at += 1) {
      const match = this.#from(hits, at, whole, run);
      if (match !== undefined) found.push(match);
    }
    const taken: Match[] = [];
    const length = ({ offset, endOffset }: Span) => endOffset - offset;
    for (const match of found.sort((a, b) => b.score - a.score || length(b) - length(a))) {
      if (!taken.some((one) => one.offset < match.endOffset && match.offset < one.endOffset)) taken.push(match);
    }
    return taken.sort((a, b) => a.offset - b.offset);
  }

  /** The best way on from a hit over others that render the words which are left. */
  #from(hits: readonly Hit[], start: number, whole: number, run: ForeignRun): Match | undefined {
    const first = hits[start] as Hit;
    let best: Match | undefined;
    let steps = MOST_STEPS;
    const go = (at: number, way: Way): void => {
      const match = this.#complete(first.offset, way, run);
      if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
      for (let next = at + 1; next < hits.length && way.mask !== whole && steps > 0; next += 1) {
        const hit = hits[next] as Hit;
        if (hit.offset - way.end > WIDEST_GAP) break;
        if (hit.offset < way.end || (hit.mask & way.mask) !== 0) continue;
        const gap = this.#gap(way.end, hit.offset);
        if (gap === undefined) continue;
        steps -= 1;
        go(next, {
          mask: way.mask | hit.mask,
          sum: way.sum + hit.score * bits(hit.mask),
          end: hit.endOffset,
          loose: way.loose + gap,
          bySound: way.bySound && hit.bySound,
        });
      }
    };
    const { mask, score, endOffset, bySound } = first;
    go(start, { mask, sum: score * bits(mask), end: endOffset, loose: 0, bySound });
    return best;
  }

  #complete(offset: number, { mask, sum, end, loose, bySound }: Way, run: ForeignRun): Match | undefined {
    const missing = run.words.length - bits(mask);
    if (missing > (run.words.length > 2 ? 1 : 0) || loose > 1 || (missing === 0 && loose > 0 && run.words.length < 3))
      return undefined;
    const score = (sum + missing * MISSING) / run.words.length;
    if (score < LEAST_MEAN) return undefined;
    // A word that the table knows would have been found.
    if (missing > 0 && run.words.some((word, index) => (mask & (1 << index)) === 0 && this.#isKnown(word)))
      return undefined;
    const match = { offset, endOffset: end, score, bySound };
    return this.#mayBeName(match, run) ? match : undefined;
  }

  #isKnown(word: string): boolean {
    const { senses, kindsOf } = this.#article;
    return senses.of(word).length > 0 || kindsOf(word).length > 0 || this.#placeNamed(word) !== undefined;
  }

  /** How many words stand between two hits that have no counterpart; undefined where they are too far apart. */
  #gap(from: number, to: number): number | undefined {
    const between = this.#prose.slice(from, to);
    if (between.length > WIDEST_GAP) return undefined;
    if (!this.#spaced) {
      if (between === '' || JOINS_UNSPACED.test(between)) return 0;
      return between.length <= WIDEST_UNSPACED_GAP && /^\p{Script=Han}+$/u.test(between) ? 1 : undefined;
    }
    if (!/^[\p{L}\p{M}\s"«»„“”-]*$/u.test(between)) return undefined;
    const inside = between.split(/[\s"«»„“”-]+/).filter((word) => word !== '');
    const closed = closedWords(this.#article.language);
    const content = inside.filter((word) => !closed.has(word.toLowerCase())).length;
    return content > 1 ? undefined : content;
  }

  /** Where names have capitals, the rendering of a name has one; a lone word must be a whole one. */
  #mayBeName({ offset, endOffset, bySound, score }: Match, run: ForeignRun): boolean {
    const { cased } = this.#article.language;
    if (run.named && cased && !/(?<!\p{L})\p{Lu}/u.test(this.#prose.slice(offset, endOffset))) return false;
    if (run.words.length > 1) return true;
    // A lone word of two letters or of one character says too little by itself.
    if (endOffset - offset < (this.#spaced ? 4 : 2)) return false;
    const { length } = run.words[0] as string;
    if (bySound && length < (score >= SAME_SOUND ? SHORTEST_SAME_NAME : SHORTEST_LONE_NAME)) return false;
    return bySound === run.named;
  }

  #hits(run: ForeignRun): Hit[] {
    const found: Hit[] = [];
    const lone = run.words.length === 1;
    const add = ({ text, parts }: Pick<Token, 'text' | 'parts'>, mask: number, worth: Worth | undefined) => {
      if (worth === undefined) return;
      const offsets = parts.flatMap(({ form, from }) => Array.from(this.#places(form), (offset) => offset + from));
      if (parts.length > 1) offsets.sort((a, b) => a - b);
      for (const offset of offsets) found.push({ offset, endOffset: offset + text.length, mask, ...worth });
    };
    if (run.words.length === 2) {
      const [one, two] = run.words as [string, string];
      for (const { compound, front, noun, parts } of this.#compounds) {
        const worth = this.#nameOfCompound(one, two, front, noun) ?? this.#nameOfCompound(two, one, front, noun);
        if (worth !== undefined) add({ text: compound, parts }, 3, worth);
      }
    }
    const whole = (1 << run.words.length) - 1;
    const joined = run.words.join('');
    run.words.forEach((word, index) => {
      for (const token of this.#candidates(word, lone)) add(token, 1 << index, this.#worth(word, token, run));
    });
    for (const token of lone ? [] : this.#soundingLike(joined)) {
      const score = this.#sound(joined, token);
      if (score >= LEAST_JOINED_SOUND) add(token, whole, { score, bySound: true });
    }
    if (this.#spaced && !this.#article.language.cased) {
      for (const token of this.#tokens) {
        const mask = this.#inCompound(run, token.lower);
        if (mask > 0) add(token, mask, { score: BY_SENSE, bySound: false });
      }
    }
    if (!this.#spaced) {
      this.#addLiterals(run, found);
      this.#addTranslations(run, found);
      if (this.#prose.length <= LONG) this.#addReadings(run, found);
    }
    return found;
  }

  /** The words of the article that may render a word of a name. A model may find any of them near it. */
  #candidates(word: string, lone: boolean): readonly Token[] {
    if (this.#cosine !== undefined) return this.#tokens;
    return this.#tokensByEvidence().of(word, this.#placeNamed(word), lone ? [] : inFull(word));
  }

  #soundingLike(name: string): readonly Token[] {
    return this.#tokensByEvidence().soundingLike(name);
  }

  #worth(word: string, token: Token, { words: { length }, named }: ForeignRun): Worth | undefined {
    const lone = length === 1;
    if (token.isFront === true) {
      const likeness = this.#sound(word, token);
      return likeness >= LEAST_SOUND ? { score: likeness, bySound: true } : undefined;
    }
    const { senses, kindsOf, placeOf, lexicon, language } = this.#article;
    const place = this.#placeNamed(word);
    if (place !== undefined)
      return placeOf(token.text) === place && !lone ? { score: 0.95, bySound: false } : undefined;
    const meanings = senses.of(word);
    const others = meanings.length > 0 ? senses.of(token.lower) : meanings;
    const isSense = others.some((sense) => meanings.includes(sense));
    // Where names have no capitals, the name is the word by its sound as well: Veena, वीणा.
    if (isSense && !(lone && named && language.nameCases !== undefined)) return { score: BY_SENSE, bySound: false };
    const sound = this.#sound(word, token, !lone);
    if (sound >= LEAST_SOUND) return { score: sound, bySound: true };
    const isTranslation = (english: string) => lexicon.translates([language.stem(token.lower)], [english]);
    if (word.length >= SHORTEST_TRANSLATED && (isTranslation(word) || (!lone && inFull(word).some(isTranslation))))
      return { score: BY_SENSE, bySound: false };
    const kinds = lone ? [] : kindsOf(word);
    if (kinds.length > 0 && kindsOf(token.text).some((kind) => kinds.includes(kind)))
      return { score: BY_SENSE, bySound: false };
    // Two words that the table tells apart are near in every model: forest, bird.
    if (others.length > 0) return undefined;
    const cosine = this.#cosine?.(word, token.lower) ?? 0;
    return cosine >= (lone ? LEAST_LONE_MEANING : LEAST_MEANING) ? { score: cosine, bySound: false } : undefined;
  }

  /** Tarvin Lake and तार्विन्सरः: the name by its sound, what it names by its meaning. */
  #nameOfCompound(name: string, noun: string, front: string, own: string): Worth | undefined {
    const { senses, kindsOf, lexicon, language } = this.#article;
    const meanings = senses.of(noun);
    const kinds = kindsOf(noun);
    const isNoun =
      senses.of(own).some((sense) => meanings.includes(sense)) ||
      kindsOf(own).some((kind) => kinds.includes(kind)) ||
      lexicon.translates([language.stem(own)], [noun]);
    if (!isNoun) return undefined;
    const score = this.#sound(name, { text: front, lower: front, named: true, parts: [] }, true);
    return score < LEAST_SOUND ? undefined : { score, bySound: false };
  }

  #sound(word: string, { text, lower, named }: Token, isPart = false): number {
    if (word.length < SHORTEST_SOUND || !named) return 0;
    const { language } = this.#article;
    if (language.cased) {
      const stem = language.stem(lower);
      const likeness = Math.max(likenessAcrossAlphabets(word, lower), likenessAcrossAlphabets(word, stem));
      // Air, Эйр: of three letters all must sound alike.
      return word.length === SHORTEST_SOUND && likeness < SAME_SOUND ? 0 : likeness;
    }
    if (word.length === SHORTEST_SOUND) return 0;
    if (!this.#spaced) {
      if (!isPart && !this.#mayBeSound(text)) return 0;
      return Math.max(isSpeltInKana(word, text) ? BY_KANA : 0, crossScriptLikeness(word, text));
    }
    const sounds = this.#devanagari(text);
    const likeness = Math.max(...sounds.map((sound) => likenessInLatin(word, sound, isPart)));
    // A word of the language is like many a name; where it is one, the name is its romanisation: Singh, Lakshmi.
    if (!isPart && this.#isWord(text)) return isRomanised(word, ...sounds) ? Math.max(likeness, BY_READING) : 0;
    if (likeness >= LEAST_SOUND) return likeness;
    if (isRomanised(word, ...sounds)) return word.length < SHORTEST_LONE_NAME ? SAME_SOUND : BY_READING;
    return sounds.some((sound) => isSaidAs(word, sound)) ? BY_READING : 0;
  }

  /** Where names have no capitals, a word that is none of the language's own. */
  showsName(text: string): boolean {
    const { cased, spaced } = this.#article.language;
    return cased || !spaced || !this.#isWord(text);
  }

  /** लक्ष सिंहः, लख्य Singh: a word that is a name behind one given name. */
  standsBehindOneName({ offset }: Match, { places }: ForeignRun): boolean {
    const given = wordBefore(this.#prose, offset);
    const isName = (word: string) => isDevanagari(word) && !closedWords(this.#article.language).has(word);
    if (!isName(given)) return false;
    return places.some((place) => {
      const other = wordBefore(this.#prose, place.offset);
      return isName(other) && maySpellOne(spellingOf(given), spellingOf(other), false);
    });
  }

  #isOwnWord(text: string, lower: string): boolean {
    const { language, lexicon } = this.#article;
    const { loans } = language;
    if (loans?.verbEnd.test(text) === true || lexicon.knows([language.stem(lower)])) return true;
    if (loans !== undefined && (loans.nameEnd.test(text) || (loans.foreignEnd.test(text) && !loans.ownEnd.test(text))))
      return false;
    return compoundMembers(this.#article)(lower).every(isKnownMember);
  }

  /** A word that the lexicon knows is one: 基本 sounds like many a name. */
  #mayBeSound(text: string): boolean {
    const { lexicon, placeOf } = this.#article;
    return !/\p{Script=Han}/u.test(text) || placeOf(text) !== undefined || !lexicon.knows([text]);
  }

  /** Words of a name whose meanings stand side by side in one compound: पर्वतीयस्वास्थ्यप्रतिष्ठानम्. */
  #inCompound(run: ForeignRun, compound: string): number {
    if (compound.length < 6) return 0;
    const { senses, language } = this.#article;
    // जीवन holds वन by chance.
    if (language.scripts.includes('Devanagari')) return this.#inMembers(run, compound);
    let mask = 0;
    let covered = 0;
    run.words.forEach((word, index) => {
      let longest = 0;
      for (const sense of senses.of(word))
        for (const own of senses.wordsFor(sense))
          if (own.length > 1 && compound.includes(own)) longest = Math.max(longest, own.length);
      if (longest === 0) return;
      mask |= 1 << index;
      covered += longest;
    });
    return bits(mask) > 1 && covered * 2 >= compound.length ? mask : 0;
  }

  /** The same where members can be told: each word that the table knows has one. */
  #inMembers(run: ForeignRun, compound: string): number {
    let mask = 0;
    for (const [index, word] of run.words.entries()) {
      const isRendered = isRenderedIn(this.#article, word, compound);
      if (isRendered === false) return 0;
      if (isRendered === true) mask |= 1 << index;
    }
    const { length } = compoundMembers(this.#article)(compound);
    return bits(mask) > 1 && bits(mask) * 2 >= length ? mask : 0;
  }

  /** Where nothing parts words, those of the table are looked for as they are. */
  #addLiterals(run: ForeignRun, found: Hit[]): void {
    const { senses } = this.#article;
    run.words.forEach((word, index) => {
      for (const sense of senses.of(word)) {
        for (const own of senses.wordsFor(sense).flatMap((word) => [word, ...partsOf(word)])) {
          if (own.length === 1 && run.words.length === 1) continue;
          for (let at = this.#prose.indexOf(own); at !== -1; at = this.#prose.indexOf(own, at + 1)) {
            const score = own.length === 1 ? BY_LONE_CHARACTER : BY_SENSE;
            found.push({ offset: at, endOffset: at + own.length, mask: 1 << index, score, bySound: false });
          }
        }
      }
    });
  }

  /** Where nothing parts words, whatever the lexicon knows as a translation is one. */
  #addTranslations(run: ForeignRun, found: Hit[]): void {
    const { lexicon } = this.#article;
    if (!lexicon.isKnown || !run.words.some((word) => lexicon.knowsEnglish([word]))) return;
    run.words.forEach((word, index) => {
      if (word.length < SHORTEST_TRANSLATED) return;
      const pieces = new Set<Piece>();
      for (const english of run.words.length > 1 ? [word, ...inFull(word)] : [word])
        for (const piece of this.#piecesByMeaning().get(lexicon.englishOf([english])) ?? []) pieces.add(piece);
      for (const { text, offsets } of pieces) {
        for (const offset of offsets) {
          const span = { offset, endOffset: offset + text.length };
          if (run.words.length > 1 || !this.#isCutFromKatakana(span))
            found.push({ ...span, mask: 1 << index, score: BY_SENSE, bySound: false });
        }
      }
    });
  }

  /** キル of キルムーブ: a lone word is no part of a longer one that was taken over as a whole. */
  #isCutFromKatakana({ offset, endOffset }: Span): boolean {
    return (
      CUTS_KATAKANA.test(this.#prose.slice(offset - 1, offset + 1)) ||
      CUTS_KATAKANA.test(this.#prose.slice(endOffset - 1, endOffset + 1))
    );
  }

  /** 林宗源 for Lin Zongyuan, 雪村 for Yukimura: the characters as Mandarin or Japanese reads them. */
  #addReadings(run: ForeignRun, found: Hit[]): void {
    const names: Array<readonly [name: string, mask: number]> = run.words.map((word, at) => [word, 1 << at] as const);
    if (run.words.length === 2) {
      const [one, two] = run.words as [string, string];
      names.push([one + two, 3], [two + one, 3]);
    }
    for (const [name, mask] of names) {
      if (name.length < 4 || !/^[a-zōū']+$/.test(name)) continue;
      const sound = name.replaceAll("'", '');
      const romaji = foldRomaji(name);
      const isRomaji = ROMAJI.test(romaji);
      const ends = new Map<number, number>();
      for (const at of this.#mandarinFrom().get(sound.charAt(0)) ?? []) ends.set(at, this.#readsAt(at, sound));
      if (isRomaji) {
        for (const at of this.#japaneseFrom().get(romaji.charAt(0)) ?? [])
          ends.set(at, Math.max(ends.get(at) ?? at, endOfReading(this.#prose, at, romaji)));
      }
      for (const [at, end] of ends) {
        if (end <= at + 1 || (run.words.length === 1 && this.#holdsParticle(at, end))) continue;
        found.push({ offset: at, endOffset: end, mask, score: 0.93, bySound: true });
      }
    }
  }

  /** 的编 reads debian, and is the end of one word and the beginning of another. */
  #holdsParticle(from: number, to: number): boolean {
    const closed = closedWords(this.#article.language);
    return closed.has(this.#prose.charAt(from)) || closed.has(this.#prose.charAt(to - 1));
  }

  /** Where the characters from a place on that read as a name end; the place itself where they do not. */
  #readsAt(at: number, sound: string): number {
    const mandarin = this.#mandarin();
    let read = 0;
    for (let end = at; end < this.#prose.length; end += 1) {
      const reading = mandarin[end];
      if (reading === undefined || !sound.startsWith(reading, read)) return at;
      read += reading.length;
      if (read === sound.length) return end + 1;
    }
    return at;
  }
}

/** 静 of 安静: names shorten words of two characters to one of them. */
function partsOf(word: string): readonly string[] {
  return /^\p{Script=Han}{2}$/u.test(word) ? [...word] : [];
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** What may be a word where nothing parts words, and where it stands. */
interface Piece {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** All that may be words of an article, by what the lexicon has them mean. */
function piecesByMeaning(article: Article): ReadonlyMap<number, readonly Piece[]> {
  const byMeaning = new Map<number, Piece[]>();
  for (const [word, offsets] of unspacedPieces(article)) {
    const piece = { text: word, offsets };
    for (const meaning of article.lexicon.meaningsOf([word])) {
      const known = byMeaning.get(meaning);
      if (known === undefined) byMeaning.set(meaning, [piece]);
      else known.push(piece);
    }
  }
  return byMeaning;
}

/** The places of a text by each of the letters that may begin what is read there. */
function placesByLetter(text: string, lettersAt: (at: number) => string): ReadonlyMap<string, readonly number[]> {
  const byLetter = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    for (const letter of lettersAt(at)) {
      const known = byLetter.get(letter);
      if (known === undefined) byLetter.set(letter, [at]);
      else known.push(at);
    }
  }
  return byLetter;
}
