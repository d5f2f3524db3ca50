import type { SentenceCut } from '../../analysis/breaks/sentence-cuts';
import type { Quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { Ending } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { Block } from '../../core/document';
import type { Observation } from '../../core/rule';
import { wordSet } from '../../core/word-set';
import { bareAuxiliaryFinder } from './bare-auxiliary';
import { cutOffFinder } from './cut-off-end';
import { verdictOf } from './cut-verdict';
import { endPatternFinder } from './end-patterns';
import { mustGoOnFinder } from './must-go-on';
import { openEnds } from './open-ends';

/** The full stops of all scripts. */
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。', '।', '॥']);
// `Dear Sir,` and `Paris,` are no sentences; a line this long that ends in a comma is one that stops.
const SHORTEST_COMMA_LINE = 12;
/** A shorter item is one of a row of words. */
const SHORTEST_ITEM = 9;
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
const SHORTEST_QUOTATION = 5;

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
    ends = [...findEnds(article, facts)];
    known.set(facts.words, ends);
  }
  return ends;
}

function at(sentence: Sentence | undefined, observation: Observation<CutMessage>): CutEnd {
  return { sentence, observation };
}

function* findEnds(article: Pick<Article, 'language' | 'document'>, facts: Facts): Generator<CutEnd> {
  const { prose, blocks } = article.document;
  const isBare = bareAuxiliaryFinder(article.language, facts.words);
  const isCutOff = cutOffFinder(article.language, facts.words);
  const isPattern = endPatternFinder(article.language, facts.words, prose);
  const mustGoOn = mustGoOnFinder(article.language, facts.words, prose);
  const ends = openEnds(article.language, facts.words, prose);
  const whole = new Ending(article.language.verbs.cuts?.whole);
  const phraseEnds = new Ending(article.language.spaced ? undefined : article.language.verbs.cuts?.phraseEnds);
  const topic = new RegExp(article.language.verbs.cuts?.topic ?? '(?!)', 'u');
  const conjunctions = wordSet(article.language.words.conjunctions);
  const cannotBreakOff = wordSet(article.language.words.cannotBreakOff);
  const { words: classes } = article.language;
  const breaksOffAfter = new Set((classes.breaksOffAfter ?? []).flatMap((name) => classes[name]));
  // A headline may well end in what a paragraph cannot: the bridge that nobody asked for.
  const articles = new Set(classes.breaksOffAfter?.includes('articles') ? classes.articles : []);
  const weak = new Set(classes.genitiveArticles);
  const closed = closedWords(article.language);
  const cannotEnd = wordSet(article.language.words.cannotEnd);
  // The last words of those that are two.
  const endsPair = new Set([...cannotEnd].flatMap((word) => word.split(' ').slice(1)));
  const subordinators = wordSet(article.language.verbs.subordinators);
  // What only an attribute is the rest of the sentence before, whatever particle it stops behind.
  const fragments = new Set(
    facts.sentenceCuts.filter((cut) => cut.attribute && verdictOf(cut) === 'fragment').map((cut) => cut.sentence),
  );
  const saying = wordSet(article.language.verbs.saying);
  const telling = wordSet(article.language.speech?.tags);
  const openAtEnd = new Map(
    facts.quotes.faults.filter((one) => one.kind === 'unclosed').map((one) => [one.mark.blockIndex, one.mark]),
  );

  for (const cut of facts.sentenceCuts) {
    const { sentence } = cut;
    const word = sentence.lastWord - 1;
    // What an interviewer asks, set off by a dash, may end in its topic.
    if (verdictOf(cut) !== 'truncated' || /^[—―–-]/.test(prose.slice(sentence.offset, sentence.offset + 1))) continue;
    if (cannotEnd.has(facts.words.form(word).lower)) continue;
    yield atWord(sentence, word, facts.words.ends[word] as number, 0.8);
  }

  for (const { offset: opened, endOffset: closedAt } of facts.quotes.quotations) {
    const word = facts.words.before(closedAt);
    const from = facts.words.after(opened);
    if (word - from < SHORTEST_QUOTATION || !isToldBehind(closedAt)) continue;
    const endOffset = facts.words.ends[word] as number;
    const { lower, casing } = facts.words.form(word);
    if (casing !== 'lower' || !CLOSED_AT_ONCE.test(prose.slice(endOffset, closedAt))) continue;
    const isCut =
      cannotEnd.has(lower) || (endsPair.has(lower) && cannotEnd.has(`${facts.words.form(word - 1).lower} ${lower}`));
    if (!isCut && !isPattern({ firstWord: from, lastWord: word + 1 })) continue;
    yield atWord(undefined, word, endOffset, 0.8);
  }

  for (let index = 0; index < facts.sentences.length; index += 1) {
    const sentence = facts.sentences[index] as Sentence;
    const role = facts.structure[sentence.blockIndex]?.role;
    if (role === 'menu' || role === 'verse' || role === 'table-cell' || role === 'label') continue;
    const next = facts.sentences[index + 1];
    const endsBlock = next === undefined || next.blockIndex !== sentence.blockIndex;
    const mark = openAtEnd.get(sentence.blockIndex);
    if (endsBlock && mark !== undefined && prose.slice(mark.endOffset, sentence.endOffset).trim() === '') {
      const last =
        sentence.lastWord > sentence.firstWord ? (facts.words.offsets[sentence.lastWord - 1] as number) : mark.offset;
      yield at(sentence, {
        offset: last,
        endOffset: mark.endOffset,
        messageId: 'quote',
        values: { mark: mark.character },
      });
      continue;
    }

    const lastWord = sentence.lastWord - 1;
    if (lastWord < sentence.firstWord || fragments.has(sentence)) continue;
    const form = facts.words.form(lastWord);
    const offset = facts.words.offsets[lastWord] as number;
    let endOffset = facts.words.ends[lastWord] as number;
    let tail = prose.slice(endOffset, sentence.endOffset);
    let { lower } = form;
    // An elided word that nothing follows keeps its apostrophe beside it: « le sezioni dell’ ».
    if ((tail[0] === "'" || tail[0] === '’') && cannotEnd.has(`${lower}'`)) {
      lower = `${lower}'`;
      endOffset += 1;
      tail = tail.slice(1);
    }
    const lone = form.casing === 'upper' || (form.casing === 'title' && lastWord > sentence.firstWord);
    const behind = lastWord > sentence.firstWord ? facts.words.form(lastWord - 1).lower : '';
    const isQuoted = tail !== '.' && endsQuotation(tail, lastWord);
    const end = isQuoted ? '.' : tail.trim();
    const isPlain = end === '' || FULL_STOPS.has(end);
    const isRunning = role === 'prose' || FULL_STOPS.has(sentence.terminator);
    const breaksOff =
      end === '' &&
      !(role === 'heading' && isPossessive(lastWord)) &&
      (cannotBreakOff.has(lower) ||
        (endsBlock &&
          (role === 'prose' || isItemOfSentences(sentence.blockIndex) ? breaksOffAfter : articles).has(lower)));
    if (
      (cannotEnd.has(lower) ||
        (endsPair.has(lower) && cannotEnd.has(`${behind} ${lower}`)) ||
        breaksOff ||
        (end === '' && endsBlock && role === 'prose' && leansBack(sentence.offset, endOffset)) ||
        (!isQuoted && (ends.isOpen(sentence) || isBare(sentence))) ||
        (isRunning && !isQuoted && (isCutOff(sentence) || isPattern(sentence))) ||
        (role === 'prose' && isPlain && mustGoOn(sentence, end !== ''))) &&
      !ends.isPaired(sentence) &&
      !whole.test(prose.slice(Math.max(sentence.offset, endOffset - LONGEST_WHOLE), endOffset)) &&
      !lone &&
      sentence.lastWord - sentence.firstWord > 1
    ) {
      const plainStop = isPlain && !(end !== '' && form.isNumber);
      const leadsOn =
        endsBlock &&
        end === '' &&
        (sentence.block.leadsOn ||
          leadsToList(facts.structure[sentence.blockIndex + 1]?.role) ||
          isLastButOne(sentence.blockIndex));
      const linksClauses = endsBlock && end === '' && next !== undefined && followsSemicolon(lastWord);
      // A headline without spaces is a phrase that may stop behind a particle: 首相、辞任は.
      const isHeadline =
        role === 'heading' &&
        !article.language.spaced &&
        ((sentence.blockIndex === 0 && topic.test(prose.slice(endOffset - 2, endOffset))) ||
          sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE) &&
        !article.language.words.conjunctions.includes(form.lower);
      if (plainStop && !leadsOn && !isHeadline && !linksClauses && (endsBlock || FULL_STOPS.has(end))) {
        yield atWord(sentence, lastWord, endOffset, end === '' ? 0.95 : 0.85);
        continue;
      }
    }

    if (endsBlock && role === 'list-item' && stopsAmongItems(sentence.blockIndex)) {
      yield at(sentence, {
        offset,
        endOffset: sentence.endOffset,
        messageId: 'mark',
        values: { mark: tail.trim() },
        confidence: 0.8,
      });
      continue;
    }
    const mayStop =
      role === 'prose' || (role === 'heading' && sentence.lastWord - sentence.firstWord >= SHORTEST_COMMA_LINE);
    const following = blocks[sentence.blockIndex + 1];
    if (!endsBlock || !mayStop || sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE) continue;
    const stopping = /^\s*([,([（，、‚]|[-‐])\s*$/u.exec(tail)?.[1];
    // A line break alone may be one of a letter, an address or a verse.
    if (
      following !== undefined &&
      !/\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/.test(prose.slice(sentence.endOffset, following.offset))
    )
      continue;
    if (stopping === undefined || sentence.block.leadsOn || leadsToList(facts.structure[sentence.blockIndex + 1]?.role))
      continue;
    if (
      following !== undefined &&
      article.language.cased &&
      /^\p{Ll}/u.test(prose.slice(following.offset, following.offset + 2))
    )
      continue;
    if (isClauseOfSeries(sentence.blockIndex, stopping) || goesOn(sentence.blockIndex + 1)) continue;
    yield at(sentence, {
      offset,
      endOffset: sentence.endOffset,
      messageId: 'mark',
      values: { mark: stopping },
      confidence: 0.8,
    });
  }

  /**
   * `- 机に置いてから、`: an item that ends in a comma where none of its neighbours does. Where words have spaces, the last but one may
   * have an `and` behind it, and the items may be read as one sentence.
   */
  function stopsAmongItems(blockIndex: number): boolean {
    if (article.language.spaced || !endsInPause(blockIndex)) return false;
    const { offset, endOffset } = blocks[blockIndex] as Block;
    if (endOffset - offset < SHORTEST_ITEM) return false;
    const neighbours = [blockIndex - 1, blockIndex + 1].filter((one) => facts.structure[one]?.role === 'list-item');
    return neighbours.length > 0 && !neighbours.some(endsInPause);
  }

  /** A paragraph that stops behind what leans on a sentence, of which it has only the topic. */
  function leansBack(offset: number, endOffset: number): boolean {
    const text = prose.slice(Math.max(offset, endOffset - LONGEST_WHOLE), endOffset);
    return phraseEnds.test(text) && topic.test(prose.slice(offset, endOffset));
  }

  /** An item among others that close as sentences do, where no spaces part words. */
  function isItemOfSentences(blockIndex: number): boolean {
    if (article.language.spaced || facts.structure[blockIndex]?.role !== 'list-item') return false;
    const neighbours = [blockIndex - 1, blockIndex + 1].filter((one) => facts.structure[one]?.role === 'list-item');
    return neighbours.length > 0 && neighbours.every((one) => facts.structure[one]?.endsWithMark === true);
  }

  function endsInPause(blockIndex: number): boolean {
    const { endOffset } = blocks[blockIndex] as Block;
    return /[、，]/.test(prose[endOffset - 1] ?? ' ');
  }

  /** `… and wait for the”, he said.`: behind what is quoted stands who said it, so that it ought to be a sentence. */
  function isToldBehind(closedAt: number): boolean {
    if (!TOLD.test(prose.slice(closedAt, closedAt + 3))) return false;
    const next = facts.words.after(closedAt);
    for (let at = next; at < Math.min(next + LONGEST_TELLING, facts.words.count); at += 1)
      if (saying.has(facts.words.form(at).lower) || telling.has(facts.words.form(at).lower)) return true;
    return false;
  }

  /** The last word of a sentence, or of what is quoted in one, up to the end of its apostrophe. */
  function atWord(sentence: Sentence | undefined, word: number, endOffset: number, confidence: number): CutEnd {
    const offset = facts.words.offsets[word] as number;
    const values = { word: prose.slice(offset, endOffset) };
    return at(sentence, { offset, endOffset, messageId: 'word', values, confidence });
  }

  /** `… and wait for the.”`: the stop of what is quoted, if that is more than a word or two. */
  function endsQuotation(tail: string, word: number): boolean {
    if (!QUOTED_STOP.test(tail)) return false;
    const from = facts.words.offsets[Math.max(0, word - SHORTEST_QUOTATION)] as number;
    return !QUOTATION_MARK.test(prose.slice(from, facts.words.ends[word]));
  }

  /** A genitive that stands for a pronoun behind the noun of a headline: Greek `ο δρόμος του`. */
  function isPossessive(word: number): boolean {
    return weak.has(facts.words.form(word).lower) && word > 0 && !closed.has(facts.words.form(word - 1).lower);
  }

  /**
   * A treaty or a motion sets the clauses of one sentence apart: `Whereas …,` and the next paragraph `Whereas …,`, or
   * Japanese 「…ので、」 and 「…ので、」.
   */
  function isClauseOfSeries(blockIndex: number, mark: string): boolean {
    const opening = openingOf(blockIndex);
    const closing = closingOf(blockIndex);
    return [blockIndex - 1, blockIndex + 1].some((neighbour) => {
      const block = blocks[neighbour];
      if (block === undefined) return false;
      const isSame =
        (opening !== undefined && openingOf(neighbour) === opening) ||
        (closing !== undefined && subordinators.has(closing) && closingOf(neighbour) === closing);
      if (!isSame) return false;
      // `Επειδή …,` under another sentence with this conjunction: the last of the clauses.
      if (opening !== undefined && neighbour < blockIndex && conjunctions.has(opening)) return true;
      // The last but one may have an `and` behind its mark, and the last a comma where the others have a semicolon.
      const end = prose.slice(Math.max(block.offset, block.endOffset - 8), block.endOffset).trimEnd();
      const marks = mark === ',' ? [',', ';'] : [mark];
      return marks.some((one) => end.endsWith(one) || (end.includes(one) && /[^\p{L}][\p{L}\p{M}]{1,5}$/u.test(end)));
    });
  }

  /** `Whereas …, and` with another `whereas …` under it; with a capital, a third above it. */
  function isLastButOne(blockIndex: number): boolean {
    const opening = openingOf(blockIndex);
    const next = blocks[blockIndex + 1];
    return (
      next !== undefined &&
      opening === openingOf(blockIndex + 1) &&
      isClauseOfSeries(blockIndex, ',') &&
      (!/^\p{Lu}/u.test(prose.slice(next.offset, next.offset + 2)) || openingOf(blockIndex - 1) === opening)
    );
  }

  /** `…; and` before the next of the clauses that a treaty sets apart. */
  function followsSemicolon(word: number): boolean {
    return word > 0 && prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]).trim() === ';';
  }

  function openingOf(blockIndex: number): string | undefined {
    const sentence = facts.sentences[facts.structure[blockIndex]?.firstSentence ?? -1];
    return sentence === undefined ? undefined : facts.words.form(sentence.firstWord)?.lower;
  }

  /** Without case it is a conjunction that shows that the next paragraph only carries on the sentence. */
  function goesOn(blockIndex: number): boolean {
    const opening = article.language.cased ? undefined : openingOf(blockIndex);
    return opening !== undefined && article.language.words.conjunctions.includes(opening);
  }

  function closingOf(blockIndex: number): string | undefined {
    const sentence = facts.sentences[(facts.structure[blockIndex]?.lastSentence ?? 0) - 1];
    return sentence === undefined || sentence.lastWord === sentence.firstWord
      ? undefined
      : facts.words.form(sentence.lastWord - 1).lower;
  }
}

function leadsToList(role: string | undefined): boolean {
  return role === 'list-item' || role === 'verse' || role === 'table-cell';
}
