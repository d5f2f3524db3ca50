import type { SentenceCut } from '../../analysis/breaks/sentence-cuts';
import type { QuoteMark } from '../../analysis/marks/quote-marks';
import type { Quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { Ending } from '../../analysis/text/ending';
import { numberEntries } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { BlockRole, BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import type { Observation } from '../../core/rule';
import { wordSet } from '../../core/word-set';
import { bareAuxiliaryFinder } from './bare-auxiliary';
import { BlockSeries } from './block-series';
import { cutOffFinder } from './cut-off-end';
import { confidenceOf, verdictOf } from './cut-verdict';
import { endPatternFinder } from './end-patterns';
import { lostObjectFinder } from './lost-object';
import { mustGoOnFinder } from './must-go-on';
import { type OpenEnds, openEnds } from './open-ends';
import { unendedClauseFinder } from './unended-clause';

/** The full stops of all scripts. */
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。', '।', '॥']);
// `Dear Sir,` and `Paris,` are no sentences; a line this long that ends in a comma is one that stops.
const SHORTEST_COMMA_LINE = 12;
const TRAILING: ReadonlySet<string> = new Set(['…', '...']);
/** What trails off after fewer words is a figure of speech. */
const SHORTEST_TRAILING = 8;
const STOPPING = /^[,([（，、‚‐-]$/;
const BLANK_LINE = /\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/;
const QUOTED_STOP = /^\.\s?["”»“’]\s*$/u;
const QUOTATION_MARK = /["”»“«„‘]/u;
/** No end that is told to be whole is longer. */
const LONGEST_WHOLE = 32;
/** What stands between the last word of a quotation and its mark, and behind the mark before the words that tell who said it. */
const CLOSED_AT_ONCE = /^,?\s?["”»“’]$/u;
const TOLD = /^(?:,|\s?[—–-]|[”»"“’]?\s\p{Ll})/u;
/** How many words behind a quotation may tell who said it. */
const LONGEST_TELLING = 4;
/** Where fewer words are quoted, they may be quoted as words. */
const SHORTEST_UNSPACED_QUOTATION = 9;
const SHORTEST_QUOTATION = 5;
/** What sets off the line of somebody who asks. */
const ASKER = /^(?:[—―–-]|Q\P{L})/u;
const LONGEST_ASKER = 4;

type CutMessage = 'word' | 'quote' | 'mark';

/** A place where a sentence stops in the middle. */
export interface CutEnd {
  /** Absent where what is quoted inside a sentence stops. */
  readonly sentence: Sentence | undefined;
  readonly observation: Observation<CutMessage>;
}

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
  readonly quotes: Quotes;
  readonly sentenceCuts: readonly SentenceCut[];
}

// Two rules ask.
const known = new WeakMap<Words, readonly CutEnd[]>();

/** The places where a sentence stops in a word or at a mark that cannot end one. */
export function cutEnds(article: Pick<Article, 'language' | 'document'>, facts: Facts): readonly CutEnd[] {
  let ends = known.get(facts.words);
  if (ends === undefined) {
    ends = [...new EndReader(article, facts).read()];
    known.set(facts.words, ends);
  }
  return ends;
}

/** A sentence and how it ends. */
interface SentenceEnd {
  readonly sentence: Sentence;
  readonly next: Sentence | undefined;
  readonly role: BlockRole | undefined;
  readonly endsBlock: boolean;
  readonly lastWord: number;
  /** The last word in lower case and where it ends, with the apostrophe of an elision. */
  readonly lower: string;
  readonly endOffset: number;
  /** What stands behind it: a full stop where that is of a quotation, a mark, or nothing. */
  readonly end: string;
  readonly isQuoted: boolean;
}

/** What the words of a language that end no sentence say of its end. */
const endsOf = onceALanguage((language) => {
  const { words: classes } = language;
  const cannotEnd = wordSet(classes.cannotEnd);
  // Italian `sei` is six as well.
  const numbers = new Set(numberEntries(language).flatMap(([word, value]) => (Number(value) > 1 ? [word] : [])));
  return {
    endsPair: new Set([...cannotEnd].flatMap((word) => word.split(' ').slice(1))),
    governing: new Set([...classes.articles, ...classes.prepositions].filter((word) => cannotEnd.has(word))),
    breaksOffAfter: new Set(
      (classes.breaksOffAfter ?? []).flatMap((name) => classes[name]).filter((word) => !numbers.has(word)),
    ),
  };
});

class EndReader {
  readonly #language: Language;
  readonly #document: Article['document'];
  readonly #facts: Facts;
  readonly #series: BlockSeries;
  readonly #isBare: (sentence: Sentence) => boolean;
  readonly #isCutOff: (sentence: Sentence) => boolean;
  readonly #isPattern: (run: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean;
  readonly #isUnended: (sentence: Sentence) => boolean;
  readonly #losesObject: (run: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean;
  readonly #mustGoOn: (sentence: Sentence, hasStop: boolean) => boolean;
  readonly #ends: OpenEnds;
  readonly #whole: Ending;
  readonly #phraseEnds: Ending;
  readonly #topic: RegExp;
  readonly #closed: ReadonlySet<string>;
  readonly #cannotEnd: ReadonlySet<string>;
  /** The last words of those that are two. */
  readonly #endsPair: ReadonlySet<string>;
  /** Words that want a noun behind them, whoever trails off. */
  readonly #governing: ReadonlySet<string>;
  readonly #wholeEnds: ReadonlySet<string>;
  readonly #cannotBreakOff: ReadonlySet<string>;
  readonly #breaksOffAfter: ReadonlySet<string>;
  /** A headline may well end in what a paragraph cannot, the bridge that nobody asked for, but for these. */
  readonly #articles: ReadonlySet<string>;

  constructor(article: Pick<Article, 'language' | 'document'>, facts: Facts) {
    const { language, document } = article;
    const { words: classes, verbs } = language;
    this.#language = language;
    this.#document = document;
    this.#facts = facts;
    this.#series = new BlockSeries(article, facts);
    this.#isBare = bareAuxiliaryFinder(language, facts.words);
    this.#isCutOff = cutOffFinder(language, facts.words);
    this.#isPattern = endPatternFinder(language, facts.words, document.prose);
    this.#isUnended = unendedClauseFinder(language, facts.words, document.prose);
    this.#losesObject = lostObjectFinder(language, facts.words, document.prose);
    this.#mustGoOn = mustGoOnFinder(language, facts.words, document.prose);
    this.#ends = openEnds(language, facts.words, document.prose);
    this.#whole = new Ending(verbs.cuts?.whole);
    this.#phraseEnds = new Ending(language.spaced ? undefined : verbs.cuts?.phraseEnds);
    this.#topic = new RegExp(verbs.cuts?.topic ?? '(?!)', 'u');
    this.#closed = closedWords(language);
    this.#cannotEnd = wordSet(classes.cannotEnd);
    const { endsPair, governing, breaksOffAfter } = endsOf(language);
    this.#endsPair = endsPair;
    this.#governing = governing;
    this.#wholeEnds = wordSet(classes.wholeEnds);
    this.#cannotBreakOff = wordSet(classes.cannotBreakOff);
    this.#breaksOffAfter = breaksOffAfter;
    this.#articles = wordSet(classes.breaksOffAfter?.includes('articles') ? classes.articles : undefined);
  }

  *read(): Generator<CutEnd> {
    const told = new Set<Sentence | undefined>();
    for (const cut of this.#bySigns()) {
      told.add(cut.sentence);
      yield cut;
    }
    yield* this.#inQuotations();
    yield* this.#inUnspacedQuotations();
    for (const cut of this.#ofSentences()) if (!told.has(cut.sentence)) yield cut;
  }

  /** Where the signs of the sentence and the next one say so, in a script without capitals. */
  *#bySigns(): Generator<CutEnd> {
    const { sentenceCuts, words } = this.#facts;
    for (const cut of sentenceCuts) {
      const { sentence } = cut;
      const word = sentence.lastWord - 1;
      if (verdictOf(cut) !== 'truncated' || this.#asks(sentence)) continue;
      if (this.#cannotEnd.has(words.form(word).lower)) continue;
      yield this.#atWord(sentence, word, words.ends[word] as number, confidenceOf(cut));
    }
  }

  /** What an interviewer asks, set off by a dash or a letter, may end in its topic: 優勝の瞬間は。 */
  #asks({ block, offset, endOffset }: Sentence): boolean {
    const { prose } = this.#document;
    if (this.#language.spaced || !ASKER.test(prose.slice(block.offset, block.offset + 2))) return false;
    return offset - block.offset <= LONGEST_ASKER && endOffset === block.endOffset;
  }

  /** In what is quoted inside a sentence. */
  *#inQuotations(): Generator<CutEnd> {
    const { quotes, words } = this.#facts;
    const telling = new Set([...(this.#language.verbs.saying ?? []), ...(this.#language.speech?.tags ?? [])]);
    for (const { offset: opened, endOffset: closedAt } of quotes.quotations) {
      const word = words.before(closedAt);
      const from = words.after(opened);
      if (word - from < SHORTEST_QUOTATION || !this.#isToldBehind(closedAt, telling)) continue;
      const endOffset = words.ends[word] as number;
      const { lower, casing } = words.form(word);
      if (casing !== 'lower' || !CLOSED_AT_ONCE.test(this.#document.prose.slice(endOffset, closedAt))) continue;
      const behind = words.form(word - 1).lower;
      if (!this.#cannotEndIn(lower, behind) && !this.#isPattern({ firstWord: from, lastWord: word + 1 })) continue;
      yield this.#atWord(undefined, word, endOffset, 0.8);
    }
  }

  /** `“我就只好让”。`: what is quoted as a sentence and stops as none does, in a script without capitals. */
  *#inUnspacedQuotations(): Generator<CutEnd> {
    const { openEnds, begun } = this.#language.verbs.cuts ?? {};
    if (this.#language.spaced || openEnds === undefined) return;
    const [open, hasBegun] = [new Ending(openEnds), new RegExp(begun ?? '', 'u')];
    const { words, quotes } = this.#facts;
    const { prose } = this.#document;
    for (const { offset: opened, endOffset: closedAt } of quotes.quotations) {
      const inside = prose.slice(opened + 1, closedAt - 1);
      const isStopped = inside.endsWith('。') || prose[closedAt] === '。';
      if (!isStopped || inside.length < SHORTEST_UNSPACED_QUOTATION) continue;
      const last = inside
        .replace(/。$/, '')
        .split(/[。！？]/)
        .at(-1) as string;
      if (last.length < SHORTEST_UNSPACED_QUOTATION || !open.test(last) || !hasBegun.test(last)) continue;
      if (this.#whole.test(last)) continue;
      const word = words.before(closedAt);
      yield this.#atWord(undefined, word, words.ends[word] as number, 0.8);
    }
  }

  *#ofSentences(): Generator<CutEnd> {
    const { sentences, structure, sentenceCuts, quotes } = this.#facts;
    const openAtEnd = new Map(
      quotes.faults.filter((one) => one.kind === 'unclosed').map((one) => [one.mark.blockIndex, one.mark]),
    );
    // What only an attribute is the rest of the sentence before, whatever particle it stops behind.
    const fragments = new Set(
      sentenceCuts.filter((cut) => cut.attribute && verdictOf(cut) === 'fragment').map((cut) => cut.sentence),
    );
    for (let index = 0; index < sentences.length; index += 1) {
      const sentence = sentences[index] as Sentence;
      const role = structure[sentence.blockIndex]?.role;
      if (role === 'menu' || role === 'verse' || role === 'table-cell' || role === 'label') continue;
      const next = sentences[index + 1];
      const endsBlock = next === undefined || next.blockIndex !== sentence.blockIndex;
      const mark = endsBlock ? openAtEnd.get(sentence.blockIndex) : undefined;
      if (mark !== undefined && this.#document.prose.slice(mark.endOffset, sentence.endOffset).trim() === '') {
        yield this.#atOpenQuote(sentence, mark);
        continue;
      }
      if (sentence.lastWord === sentence.firstWord || fragments.has(sentence)) continue;
      const end = this.#endOf(sentence, next, role, endsBlock);
      const cut = this.#endsInWord(end) ?? this.#endsAtMark(end);
      if (cut !== undefined) yield cut;
    }
  }

  #endOf(sentence: Sentence, next: Sentence | undefined, role: BlockRole | undefined, endsBlock: boolean): SentenceEnd {
    const { words } = this.#facts;
    const lastWord = sentence.lastWord - 1;
    let { lower } = words.form(lastWord);
    let endOffset = words.ends[lastWord] as number;
    let tail = this.#document.prose.slice(endOffset, sentence.endOffset);
    // An elided word that nothing follows keeps its apostrophe beside it: « le sezioni dell’ ».
    if ((tail[0] === "'" || tail[0] === '’') && this.#cannotEnd.has(`${lower}'`)) {
      lower = `${lower}'`;
      endOffset += 1;
      tail = tail.slice(1);
    }
    const isQuoted = tail !== '.' && this.#endsQuotation(tail, lastWord);
    const end = isQuoted ? '.' : tail.trim();
    return { sentence, next, role, endsBlock, lastWord, lower, endOffset, end, isQuoted };
  }

  /** A sentence that stops in a word which cannot end one. */
  #endsInWord(ending: SentenceEnd): CutEnd | undefined {
    const { sentence, next, endsBlock, lastWord, endOffset, end } = ending;
    const { prose } = this.#document;
    const { structure, words } = this.#facts;
    const { casing, isNumber } = words.form(lastWord);
    const isName = casing === 'upper' || (casing === 'title' && lastWord > sentence.firstWord);
    const isOpen = isName ? this.#isOpenBehindNoun(ending) : this.#isOpen(ending);
    if (sentence.lastWord - sentence.firstWord <= 1 || !isOpen || this.#asks(sentence)) return undefined;
    // `One by one`: Έναν έναν, piano piano
    if (lastWord > sentence.firstWord && words.form(lastWord - 1).lower === words.form(lastWord).lower)
      return undefined;
    if (this.#whole.test(prose.slice(Math.max(sentence.offset, endOffset - LONGEST_WHOLE), endOffset)))
      return undefined;
    const mayBeCut =
      end === '' ? endsBlock : (FULL_STOPS.has(end) && !isNumber) || this.#trailsOff(ending) || this.#endsItem(ending);
    if (!mayBeCut || this.#isHeadline(ending)) return undefined;
    const { blockIndex } = sentence;
    const leadsOn =
      endsBlock &&
      end === '' &&
      (sentence.block.leadsOn ||
        (leadsToList(structure[blockIndex + 1]?.role) && !this.#series.lacksMark(blockIndex)) ||
        this.#series.isLastButOne(blockIndex) ||
        (next !== undefined && this.#followsSemicolon(lastWord)));
    return leadsOn ? undefined : this.#atWord(sentence, lastWord, endOffset, end === '' ? 0.95 : 0.85);
  }

  /** Where nouns have capitals, one may end a clause that has no verb. */
  #isOpenBehindNoun({ sentence, role }: SentenceEnd): boolean {
    return this.#language.capitalisedNouns === true && role === 'prose' && this.#isUnended(sentence);
  }

  #isOpen(ending: SentenceEnd): boolean {
    const { sentence, role, endsBlock, lastWord, lower, endOffset, end, isQuoted } = ending;
    const behind = lastWord > sentence.firstWord ? this.#facts.words.form(lastWord - 1).lower : '';
    const isRunning = role === 'prose' || FULL_STOPS.has(sentence.terminator);
    const isPlain = end === '' || FULL_STOPS.has(end);
    const isUnmarked = role === 'list-item' && end === '' && this.#series.lacksMark(sentence.blockIndex);
    const isOpen =
      this.#cannotEndIn(lower, behind) ||
      (end === '' && this.#breaksOff(ending)) ||
      (end === '' && endsBlock && role === 'prose' && this.#leansBack(sentence.offset, endOffset)) ||
      (!isQuoted && (this.#ends.isOpen(sentence) || this.#isBare(sentence))) ||
      (isRunning &&
        !isQuoted &&
        (this.#isCutOff(sentence) || this.#isPattern(sentence) || this.#losesObject(sentence))) ||
      ((isRunning || role === 'list-item') && !isQuoted && this.#isUnended(sentence)) ||
      (isUnmarked && (this.#isPattern(sentence) || this.#losesObject(sentence))) ||
      ((role === 'prose' || isUnmarked) && isPlain && this.#mustGoOn(sentence, end !== ''));
    return isOpen && !this.#wholeEnds.has(`${behind} ${lower}`) && !this.#ends.isPaired(sentence);
  }

  /** `… can be given up for the…`: no pause for effect where the paragraph ends and nobody speaks. */
  #trailsOff({ sentence, role, endsBlock, lastWord, lower, end }: SentenceEnd): boolean {
    if (role !== 'prose' || !endsBlock || !TRAILING.has(end) || !this.#governing.has(lower)) return false;
    if (lastWord - sentence.firstWord < SHORTEST_TRAILING) return false;
    const text = this.#document.prose.slice(sentence.offset, sentence.endOffset);
    const { offset, endOffset } = sentence;
    return (
      !/^[—–-]|[«»“”„"]/u.test(text) &&
      !this.#facts.quotes.quotations.some((one) => one.offset < endOffset && offset < one.endOffset)
    );
  }

  /** `- a rope and;`: the mark of an item, behind a word which cannot end one. */
  #endsItem({ sentence, role, end, lower }: SentenceEnd): boolean {
    if (role !== 'list-item' || (end !== ';' && end !== '·')) return false;
    return (
      this.#series.isOfClosedItems(sentence.blockIndex) && (this.#cannotEnd.has(lower) || this.#isPattern(sentence))
    );
  }

  #cannotEndIn(lower: string, behind: string): boolean {
    return this.#cannotEnd.has(lower) || (this.#endsPair.has(lower) && this.#cannotEnd.has(`${behind} ${lower}`));
  }

  /** A line without an end mark, in a word that a sentence may end in and a paragraph may not. */
  #breaksOff({ sentence, role, endsBlock, lastWord, lower }: SentenceEnd): boolean {
    if (role === 'heading' && this.#isPossessive(lastWord)) return false;
    if (this.#cannotBreakOff.has(lower)) return true;
    if (!endsBlock) return false;
    const { blockIndex } = sentence;
    const isProse =
      role === 'prose' || this.#series.isItemOfSentences(blockIndex) || this.#series.lacksMark(blockIndex);
    return (isProse ? this.#breaksOffAfter : this.#articles).has(lower);
  }

  /** A genitive that stands for a pronoun behind the noun of a headline: Greek `ο δρόμος του`. */
  #isPossessive(word: number): boolean {
    const { words } = this.#facts;
    const weak = this.#language.words.genitiveArticles ?? [];
    return word > 0 && weak.includes(words.form(word).lower) && !this.#closed.has(words.form(word - 1).lower);
  }

  /** A paragraph that stops behind what leans on a sentence, of which it has only the topic. */
  #leansBack(offset: number, endOffset: number): boolean {
    const { prose } = this.#document;
    const text = prose.slice(Math.max(offset, endOffset - LONGEST_WHOLE), endOffset);
    return this.#phraseEnds.test(text) && this.#topic.test(prose.slice(offset, endOffset));
  }

  /** A headline without spaces is a phrase that may stop behind a particle: 首相、辞任は. */
  #isHeadline({ sentence, role, lower, endOffset }: SentenceEnd): boolean {
    if (role !== 'heading' || this.#language.spaced || this.#language.words.conjunctions.includes(lower)) return false;
    return (
      sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE ||
      (sentence.blockIndex === 0 && this.#topic.test(this.#document.prose.slice(endOffset - 2, endOffset)))
    );
  }

  /** `…; and` before the next of the clauses that a treaty sets apart. */
  #followsSemicolon(word: number): boolean {
    const { words } = this.#facts;
    return word > 0 && this.#document.prose.slice(words.ends[word - 1], words.offsets[word]).trim() === ';';
  }

  /** A line that stops at a mark which cannot end one. */
  #endsAtMark({ sentence, role, endsBlock, end }: SentenceEnd): CutEnd | undefined {
    const { blockIndex } = sentence;
    if (!endsBlock) return undefined;
    if (role === 'list-item' && this.#series.stopsAmongItems(blockIndex)) return this.#atMark(sentence, end);
    if (role !== 'prose' && role !== 'heading') return undefined;
    if (sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE || !STOPPING.test(end)) return undefined;
    if (sentence.block.leadsOn || leadsToList(this.#facts.structure[blockIndex + 1]?.role)) return undefined;
    const { prose, blocks } = this.#document;
    const following = blocks[blockIndex + 1];
    if (following !== undefined) {
      // A line break alone may be one of a letter, an address or a verse.
      if (!BLANK_LINE.test(prose.slice(sentence.endOffset, following.offset))) return undefined;
      if (this.#language.cased && /^\p{Ll}/u.test(prose.slice(following.offset, following.offset + 2)))
        return undefined;
    }
    if (this.#series.isClause(blockIndex, end) || this.#series.goesOn(blockIndex + 1)) return undefined;
    return this.#atMark(sentence, end);
  }

  /** `… and wait for the”, he said.`: behind what is quoted stands who said it, so that it ought to be a sentence. */
  #isToldBehind(closedAt: number, telling: ReadonlySet<string>): boolean {
    const { words } = this.#facts;
    if (!TOLD.test(this.#document.prose.slice(closedAt, closedAt + 3))) return false;
    const next = words.after(closedAt);
    for (let at = next; at < Math.min(next + LONGEST_TELLING, words.count); at += 1)
      if (telling.has(words.form(at).lower)) return true;
    return false;
  }

  /** `… and wait for the.”`: the stop of what is quoted, if that is more than a word or two. */
  #endsQuotation(tail: string, word: number): boolean {
    if (!QUOTED_STOP.test(tail)) return false;
    const { words } = this.#facts;
    const from = words.offsets[Math.max(0, word - SHORTEST_QUOTATION)] as number;
    return !QUOTATION_MARK.test(this.#document.prose.slice(from, words.ends[word]));
  }

  /** The last word of a sentence, or of what is quoted in one, up to the end of its apostrophe. */
  #atWord(sentence: Sentence | undefined, word: number, endOffset: number, confidence: number): CutEnd {
    const offset = this.#facts.words.offsets[word] as number;
    const values = { word: this.#document.prose.slice(offset, endOffset) };
    return { sentence, observation: { offset, endOffset, messageId: 'word', values, confidence } };
  }

  /** The last word and the mark behind it. */
  #atMark(sentence: Sentence, mark: string): CutEnd {
    const offset = this.#facts.words.offsets[sentence.lastWord - 1] as number;
    const { endOffset } = sentence;
    return { sentence, observation: { offset, endOffset, messageId: 'mark', values: { mark }, confidence: 0.8 } };
  }

  #atOpenQuote(sentence: Sentence, { offset, endOffset, character }: QuoteMark): CutEnd {
    const hasWords = sentence.lastWord > sentence.firstWord;
    const from = hasWords ? (this.#facts.words.offsets[sentence.lastWord - 1] as number) : offset;
    return { sentence, observation: { offset: from, endOffset, messageId: 'quote', values: { mark: character } } };
  }
}

function leadsToList(role: string | undefined): boolean {
  return role === 'list-item' || role === 'verse' || role === 'table-cell';
}
