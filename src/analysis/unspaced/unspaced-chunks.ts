import { defineAnalysis } from '../../core/analysis';
import type { Language, NounPhrases } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { transliterationKinds } from '../sounds/transliteration-characters';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';

/** A content word of a chunk, as a dictionary parts it. */
export interface ChunkWord extends Span {
  readonly text: string;
  /** What joins it to the word before it, such as 的 and の; empty where nothing does. */
  readonly joint: string;
  /** False where the dictionary has only pieces of it, as of most names. */
  readonly known: boolean;
}

/** Content words that stand side by side or are joined by particles: what a noun phrase may be cut from. */
export interface UnspacedChunk {
  readonly words: readonly ChunkWord[];
  readonly sentence: number;
}

// What is longer is no article, and parting its words takes too long.
const LONGEST_TEXT = 30_000;
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const LONG_MARK = /^\u30fc+$/;
const NUMBER = /^[\d〇零一二三四五六七八九十百千万億亿兆两]+$/u;
/** Shorter pieces of katakana are what the dictionary makes of a word that it does not know: ジャ|ロ. */
const SHORTEST_KNOWN = 3;
const NOMINAL_KANA = /^[きぎしちびみりえけげせてねべめれ]$/;
const HAN_LAST = /\p{Script=Han}$/u;
const STARTS_SOLID = /^[\p{Script=Han}\p{Script=Katakana}]/u;
/** かもめ号: a word in hiragana before one character. */
const KANA_NOUN = /^[\u3041-\u3096]{3,6}$/;
const ONE_HAN = /^\p{Script=Han}$/u;
const NAME_JOINT = /^[・·＝]$/;

/** The noun phrases of a text without spaces, as far as the dictionary of the run time can part its words. */
export const unspacedChunks = defineAnalysis({
  id: 'unspaced-chunks',
  needs: { sentences, structure, verbatim },
  run: ({ document: { prose }, language }, facts): readonly UnspacedChunk[] => {
    const { nounPhrases } = language;
    if (nounPhrases === undefined || prose.length > LONGEST_TEXT) return [];
    const cutter = cutterFor(language, nounPhrases);
    const found: UnspacedChunk[] = [];
    facts.sentences.forEach(({ offset, endOffset, blockIndex }, sentence) => {
      if (facts.structure[blockIndex]?.role === 'menu') return;
      for (const words of cutter.cut(prose.slice(offset, endOffset), offset))
        if (!facts.verbatim((words[0] as ChunkWord).offset)) found.push({ words, sentence });
    });
    return found;
  },
});

const cutters = new WeakMap<Language, ChunkCutter>();

/** Making a segmenter takes as long as parting the words of an article. */
function cutterFor(language: Language, phrases: NounPhrases): ChunkCutter {
  const known = cutters.get(language) ?? new ChunkCutter(language, phrases);
  cutters.set(language, known);
  return known;
}

class ChunkCutter {
  readonly #segmenter: Intl.Segmenter;
  readonly #joints: RegExp;
  readonly #closed: ReadonlySet<string>;
  readonly #parts: ReadonlySet<string>;
  readonly #compounds: ReadonlySet<string>;
  readonly #spellsInHan: boolean;

  constructor(language: Language, { joints }: NounPhrases) {
    this.#joints = joints;
    this.#segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
    this.#closed = closedWords(language);
    this.#parts = wordSet(language.words.partsOfCompounds);
    this.#compounds = wordSet(language.words.compounds);
    this.#spellsInHan = !language.scripts.includes('Katakana');
  }

  cut(text: string, from: number): readonly (readonly ChunkWord[])[] {
    const chunks: ChunkWord[][] = [];
    let open: ChunkWord[] = [];
    let joint = '';
    const close = () => {
      if (open.length > 0) chunks.push(this.#merged(open));
      open = [];
      joint = '';
    };
    const segments = [...this.#segmenter.segment(text)];
    for (const [at, { segment, index }] of segments.entries()) {
      const [last, next] = [open.at(-1), segments[at + 1]?.segment ?? ''];
      if (last !== undefined && joint === '' && this.#isNominal(last, segment, next)) {
        open[open.length - 1] = { ...last, text: last.text + segment, endOffset: last.endOffset + segment.length };
        continue;
      }
      if (
        this.#isContent(segment) ||
        (joint === '' && this.#goesOn(last, segment)) ||
        (!this.#spellsInHan && KANA_NOUN.test(segment) && ONE_HAN.test(next) && !this.#closed.has(segment))
      ) {
        const offset = from + index;
        const word = this.#withoutParticle(segment);
        open.push({ text: word, offset, endOffset: offset + word.length, joint, known: true });
        joint = segment.slice(word.length);
        continue;
      }
      joint += segment;
      if (open.length === 0 || !this.#joints.test(joint)) close();
    }
    close();
    return chunks;
  }

  /** 她的, 新的: the dictionary has some words with the particle behind them. */
  #withoutParticle(word: string): string {
    const last = word.at(-1) as string;
    const isParticle =
      this.#closed.has(last) && !this.#parts.has(last) && this.#joints.test(last) && !this.#compounds.has(word);
    return isParticle && word.length > 1 ? word.slice(0, -1) : word;
  }

  /** 里 in 斯滕贝里: a function word that spells the end of a name. クーリング: the long mark alone, cut from a word that is not known. */
  #goesOn(before: ChunkWord | undefined, word: string): boolean {
    if (before === undefined || word.length > 1) return false;
    if (!this.#spellsInHan) return LONG_MARK.test(word) && KATAKANA.test(before.text);
    return isAllSpelt(before.text) && tellingIn(before.text) > 0 && tellingIn(word) > 0;
  }

  /** 担|ぎ|区間: the noun that a verb makes, where the dictionary has only its character. */
  #isNominal({ text }: ChunkWord, kana: string, next: string): boolean {
    return !this.#spellsInHan && NOMINAL_KANA.test(kana) && HAN_LAST.test(text) && STARTS_SOLID.test(next);
  }

  #isContent(word: string): boolean {
    return CONTENT.test(word) && !NUMBER.test(word) && (!this.#closed.has(word) || this.#parts.has(word));
  }

  /** What the dictionary cuts to pieces because it does not know it is put together again: names and loan words. */
  #merged(words: readonly ChunkWord[]): ChunkWord[] {
    const merged: ChunkWord[] = [];
    for (let first = 0; first < words.length; ) {
      let end = first + 1;
      while (end < words.length && words[end]?.joint === '' && this.#isSpelt(words[first], words[end])) end += 1;
      // 教师玛格达: a word that the dictionary knows, and of which no character tells a name.
      while (first + 1 < end && this.#isPlain(words[first] as ChunkWord)) merged.push(words[first++] as ChunkWord);
      const run = words.slice(first, end);
      if (run.length > 1 && isUnknown(run, words[end]?.joint)) merged.push(joined(run));
      else merged.push(...run);
      first = end;
    }
    return merged;
  }

  #isPlain({ text }: ChunkWord): boolean {
    return this.#spellsInHan && text.length > 1 && tellingIn(text) === 0;
  }

  #isSpelt(first: ChunkWord | undefined, next: ChunkWord | undefined): boolean {
    if (first === undefined || next === undefined) return false;
    if (KATAKANA.test(first.text)) return KATAKANA.test(next.text);
    return this.#spellsInHan && isAllSpelt(first.text) && isAllSpelt(next.text);
  }
}

function joined(run: readonly ChunkWord[]): ChunkWord {
  const [first, last] = [run[0] as ChunkWord, run.at(-1) as ChunkWord];
  return { ...first, endOffset: last.endOffset, text: run.map(({ text }) => text).join(''), known: false };
}

/** What stands beside a dot is a name, however little its characters tell. */
function isUnknown(run: readonly ChunkWord[], jointBehind: string | undefined): boolean {
  if (KATAKANA.test((run[0] as ChunkWord).text)) return run.some(({ text }) => text.length < SHORTEST_KNOWN);
  const { text } = joined(run);
  if (text.length < SHORTEST_KNOWN || !run.some((one) => one.text.length === 1)) return false;
  const isNamePart = [run[0]?.joint, jointBehind].some((joint) => joint !== undefined && NAME_JOINT.test(joint));
  return isNamePart || tellingIn(text) > 1;
}

function isAllSpelt(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (transliterationKinds[text.charCodeAt(at)] === 0) return false;
  return true;
}

function tellingIn(text: string): number {
  let telling = 0;
  for (let at = 0; at < text.length; at += 1) if (transliterationKinds[text.charCodeAt(at)] === 2) telling += 1;
  return telling;
}
