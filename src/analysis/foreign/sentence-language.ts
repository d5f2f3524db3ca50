import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { pivotOf } from '../../core/pivot';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { quotes } from '../marks/quotes';
import { type Alphabet, alphabetOf } from '../text/alphabet';
import { type ClosedClass, closedClassOf } from '../text/closed-class';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { type Form, onceASpelling, type Words, words } from '../text/words';
import { isUnspacedScript, languageOfScripts, scriptOf } from '../text/writing-system';
import { type Detect, type Guess, isWritten, loadDetector } from './detector';
import { type Setting, settingsOf } from './foreign-setting';
import { type UnspacedRival, unspacedRivals } from './unspaced-rivals';

/** A part of the article that is written in another language, and what shows it. */
export interface ForeignStretch extends Span {
  /**
   * `sentence`: one sentence or several in a row; `clause`: a part of one; `run`: words in another script within one; `word`: a
   * lone function word that no language borrows.
   */
  readonly kind: 'sentence' | 'clause' | 'run' | 'word';
  /**
   * `endings`: no word has one that shows the article's language; `alone`: nothing but that a whole sentence has the letters of other
   * languages only, between sentences of the article's.
   */
  readonly evidence: 'script' | 'function-words' | 'endings' | 'detector' | 'alone';
  readonly sentence: Sentence;
  /** The language's tag, where the evidence tells it; Cyrillic alone does not. */
  readonly tag: string | undefined;
  /** English name of the language, or of the script. */
  readonly name: string;
  readonly words: number;
  readonly characters: number;
  /** Distinct function words of the other language that the article's own does not have. */
  readonly foreignWords: number;
  /** Function words of the article's language alone. */
  readonly ownWords: number;
  /** Content words that begin with a small letter; the name of a film or a firm has few. */
  readonly lowerWords: number;
  readonly contentWords: number;
  readonly setting: Setting;
  /** True where the text was probably left as it stood in the source or in the pivot of a translation chain. */
  readonly likelySource: boolean;
  /** True for a language whose sayings stand as they are in any other. */
  readonly classical: boolean;
  /** True for a clause that opens with a function word of the other language alone: `from outside the group`. */
  readonly led: boolean;
}

const OWN = 1;
const RIVAL_ONLY = 2;
const ALIEN = 4;
const LOWER = 8;
const OWN_SCRIPT = 16;
const OWN_LONG = 32;
const ODD = 64;
const SHARED = 128;
const STRAY = 256;

// A sentence of a close language must be long enough to have shown a word of the article's own.
const FEWEST_CLOSE_WORDS = 6;
const LEAST_CLOSE_SHARE = 0.3;
/** So many words would have shown an ending of the article's language. */
const FEWEST_SHOWN = 3;
/** A shorter one is a letter of an abbreviation, or has no room for an ending. */
const SHORTEST_SHOWN = 3;
// Every sentence that the detector sees costs a third of a millisecond.
const MOST_DETECTIONS = 120;
const MOST_SHARED = 0.25;
/** A sentence of few words that stands alone among those of another script: it opens with a capital, and has no sign of a name or of code. */
const LONE = /^\p{Lu}(?:[\p{Script=Latin}\p{M}'’ ,;-]|(?<= )\p{Nd}{1,4}(?= ))*[.!?](?=$|[^\x20-\x7e])/u;
const LONGEST_LONE = 100;
const FEWEST_UNKNOWN = 3;
/** Of two languages that share all its words, it is rather of the one that texts are translated through. */
const PIVOT_FIRST = 1.1;

/** Where the article leaves its language. The packs' function words decide; the detector is asked about the rest. */
export const sentenceLanguage = defineAnalysis({
  id: 'sentence-language',
  needs: { words, sentences, structure, quotes, verbatim },
  run: async (article, facts): Promise<readonly ForeignStretch[]> => {
    if (article.languageUnknown) return [];
    const finder = new Finder(article, facts.words);
    const settingOf = settingsOf(article, facts, (span) => finder.ownWordsIn(span));
    const found: ForeignStretch[] = [];
    const doubtful: Array<readonly [sentence: Sentence, known: Unset | undefined]> = [];
    const clean: Sentence[] = [];
    for (const sentence of facts.sentences) {
      if (facts.structure[sentence.blockIndex]?.role === 'menu') continue;
      const verdict = finder.look(sentence);
      if (verdict === 'clean') {
        clean.push(sentence);
        continue;
      }
      if (verdict === 'doubtful') doubtful.push([sentence, undefined]);
      else if (verdict.length === 1 && verdict[0] !== undefined && isWeak(verdict[0]))
        doubtful.push([sentence, verdict[0]]);
      else for (const stretch of verdict) found.push(withSetting(stretch, settingOf(stretch, sentence)));
    }
    if (doubtful.length > 0) {
      finder.learn(clean);
      for (const [sentence, known] of doubtful.slice(0, MOST_DETECTIONS)) {
        const stretch = (finder.mayDetect(sentence) && finder.detect(sentence, await loadDetector())) || known;
        if (stretch !== undefined) found.push(withSetting(stretch, settingOf(stretch, sentence)));
      }
    }
    const running = found.filter(({ offset }) => !facts.verbatim(offset));
    running.sort((a, b) => a.offset - b.offset);
    const isPivot = article.language.isPivot === true && article.sourceLanguage === undefined;
    return joinSentences(isPivot ? withEvidentSource(running) : running);
  },
});

/**
 * An article in the pivot itself was translated from something else: where nobody has said from what, and no script shows it, from the
 * language in which most sentences were left.
 */
function withEvidentSource(found: readonly ForeignStretch[]): readonly ForeignStretch[] {
  const left = found.filter(({ kind, setting }) => kind !== 'word' && setting === 'running');
  if (left.some(({ likelySource }) => likelySource)) return found;
  const counts = new Map<string, number>();
  for (const { kind, tag } of left)
    if (kind === 'sentence' && tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [source] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (source === undefined) return found;
  return found.map((stretch) => (stretch.tag === source ? { ...stretch, likelySource: true } : stretch));
}

type Unset = Omit<ForeignStretch, 'setting'>;

// Objects are written out below, for to spread one into another takes many times as long, and there may be a hundred
// thousand of them.
function withSetting(stretch: Unset, setting: Setting): ForeignStretch {
  return {
    offset: stretch.offset,
    endOffset: stretch.endOffset,
    kind: stretch.kind,
    evidence: stretch.evidence,
    sentence: stretch.sentence,
    tag: stretch.tag,
    name: stretch.name,
    words: stretch.words,
    characters: stretch.characters,
    foreignWords: stretch.foreignWords,
    ownWords: stretch.ownWords,
    lowerWords: stretch.lowerWords,
    contentWords: stretch.contentWords,
    setting,
    likelySource: stretch.likelySource,
    classical: stretch.classical,
    led: stretch.led,
  };
}

/** Few function words may belong to a language that has no pack: `di` and `la` are French names, and Italian. */
function isWeak({ evidence, kind, foreignWords, words, ownWords }: Unset): boolean {
  return evidence === 'function-words' && kind === 'sentence' && ownWords === 0 && foreignWords * 3 < words;
}

const unborrowedWords = new WeakMap<
  readonly Language[],
  { readonly size: number; readonly words: ReadonlySet<string> }
>();

function unborrowedIn(languages: readonly Language[]): ReadonlySet<string> {
  let known = unborrowedWords.get(languages);
  // Packs may have been added to the list since.
  if (known?.size !== languages.length) {
    known = { size: languages.length, words: new Set(languages.flatMap((pack) => pack.unborrowed ?? [])) };
    unborrowedWords.set(languages, known);
  }
  return known.words;
}

/** What is known of a spelling: the flags above, and the languages that it speaks for. */
interface FormFacts {
  readonly flags: number;
  readonly rivals: readonly number[];
}

const formFacts = new WeakMap<ClosedClass, (form: Form) => FormFacts>();

/** Of the spellings of a language, beside the languages of its articles. */
function formFactsFor({ language, languages }: Article, closed: ClosedClass): (form: Form) => FormFacts {
  let known = formFacts.get(closed);
  if (known === undefined) {
    const scripts = wordSet(language.scripts);
    const shared = wordSet(language.homographs);
    const letters = alphabetOf(language);
    const unborrowed = unborrowedIn(languages);
    known = onceASpelling((form) => {
      const evidence = closed.evidenceOf(form);
      const script = form.isNumber ? 'none' : scriptOf(form.text);
      let flags = 0;
      // Neighbours share their shortest function words: la, de, se, un, no.
      if (evidence.own) flags |= form.lower.length > 2 ? OWN | OWN_LONG : OWN;
      // One letter is too little to accuse: the `a`, `e`, `y` of one language are initials in another.
      else if (evidence.rivals.length > 0 && form.lower.length > 1) flags |= RIVAL_ONLY;
      // The comment of English is French for how, so it speaks little against English.
      if (evidence.own && form.lower.length > 2 && shared.has(form.lower)) flags |= SHARED;
      if (!evidence.own && form.casing === 'lower' && unborrowed.has(form.lower)) flags |= STRAY;
      // Names and brands in Latin letters stand in every script's text and prove nothing.
      if (script !== 'none' && script !== 'mixed' && script !== 'Latin' && !scripts.has(script)) flags |= ALIEN;
      if (scripts.has(script)) flags |= OWN_SCRIPT;
      // Where nothing has a capital, nothing is shown to be a name by one.
      if (form.casing === 'lower' || (form.casing === 'none' && script !== 'none')) flags |= LOWER;
      if (form.casing === 'lower' && scripts.has(script) && !letters.has(form.lower)) flags |= ODD;
      return { flags, rivals: evidence.rivals };
    });
    formFacts.set(closed, known);
  }
  return known;
}

class Finder {
  readonly #article: Article;
  readonly #words: Words;
  readonly #closed: ClosedClass;
  readonly #flags: Uint16Array;
  readonly #rivals: ReadonlyArray<readonly number[]>;
  readonly #sources: ReadonlySet<string>;
  /** For each rival whether its words are in another script than the article's, as Latin ones in Russian. */
  readonly #isFarScript: readonly boolean[];
  readonly #isPivot: readonly boolean[];
  readonly #unspaced: readonly UnspacedRival[];
  /** A letter of the article's language, where it has none of Latin. */
  readonly #own: RegExp | undefined;
  /** By form: 1 where it stands in a sentence that was learnt. */
  readonly #learnt: Uint8Array;

  constructor(article: Article, words: Words) {
    this.#article = article;
    this.#words = words;
    this.#closed = closedClassOf(article.language, article.languages, article.neighbours);
    this.#flags = new Uint16Array(words.forms.length);
    this.#learnt = new Uint8Array(words.forms.length);
    const own = article.language.scripts.map((script) => `\\p{Script=${script}}`).join('');
    this.#own = article.language.scripts.includes('Latin') ? undefined : new RegExp(`[${own}]`, 'u');
    const scripts = wordSet(article.language.scripts);
    const factsOf = formFactsFor(article, this.#closed);
    const rivals: Array<readonly number[]> = [];
    for (const form of words.forms) {
      const facts = factsOf(form);
      this.#flags[form.id] = facts.flags;
      rivals.push(facts.rivals);
    }
    this.#rivals = rivals;
    this.#isFarScript = this.#closed.rivals.map((pack) => !pack.scripts.some((script) => scripts.has(script)));
    this.#isPivot = this.#closed.rivals.map(({ isPivot }) => isPivot === true);
    this.#unspaced = unspacedRivals(article.language, article.languages);
    const sources = [pivotOf(article.languages), article.sourceLanguage];
    this.#sources = new Set(sources.flatMap((pack) => (pack === undefined ? [] : [primary(pack.tag)])));
  }

  look(sentence: Sentence): 'clean' | 'doubtful' | readonly Unset[] {
    const { formIds } = this.#words;
    let own = 0;
    let rivalOnly = 0;
    let alien = 0;
    let lower = 0;
    let ownScript = 0;
    let ownLong = 0;
    let odd = 0;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const flags = this.#flags[formIds[word] as number] as number;
      own += flags & OWN;
      rivalOnly += (flags & RIVAL_ONLY) >> 1;
      alien += (flags & ALIEN) >> 2;
      lower += (flags & LOWER) >> 3;
      ownScript += (flags & OWN_SCRIPT) >> 4;
      ownLong += (flags & OWN_LONG) >> 5;
      odd += (flags & ODD) >> 6;
    }
    const count = sentence.lastWord - sentence.firstWord;
    if (this.#unspaced.length > 0) {
      const stretch = this.#unspacedStretch(sentence);
      if (stretch !== undefined) return [stretch];
    }
    if (alien > 0) {
      const runs = this.#scriptRuns(sentence);
      if (runs.length > 0) return runs;
    }
    const lone = this.#loneSentence(sentence);
    if (lone !== undefined) return [lone];
    // A language with another script than the foreign words has function words of its own in that script only.
    if (rivalOnly >= 2) {
      const stretch = this.#rivalStretch(sentence);
      if (stretch !== undefined) return [stretch];
    }
    if (rivalOnly + odd >= 2 && count >= FEWEST_CLOSE_WORDS) {
      const stretch = this.#closeStretch(sentence);
      if (stretch !== undefined) return [stretch];
    }
    if (rivalOnly > 0 && count >= FEWEST_SHOWN) {
      const stretch = this.#shownStretch(sentence);
      if (stretch !== undefined) return [stretch];
    }
    const sharesScript = this.#article.language.scripts.includes('Latin') ? ownScript === count : ownScript === 0;
    const hasFewOwn = own <= count * 0.15 || (ownLong <= count * 0.1 && own <= count * 0.4);
    const mayBeRival = hasFewOwn || (rivalOnly > 0 && this.#isOneRival(sentence));
    if (count >= 6 && lower >= 4 && mayBeRival && sharesScript) return 'doubtful';
    const stray = rivalOnly > 0 ? this.#strayWord(sentence) : undefined;
    return stray === undefined ? 'clean' : [stray];
  }

  /**
   * 全场起立。Niemand blieb sitzen. A few words with an end mark of their own, in letters that the article's language has not, between
   * sentences of it. Two may be the name of a species, unless one is a function word somewhere.
   */
  #loneSentence(sentence: Sentence): Unset | undefined {
    const { firstWord, lastWord, offset, block } = sentence;
    if (this.#own === undefined || firstWord === lastWord || block.kind !== 'paragraph') return undefined;
    const { formIds, offsets } = this.#words;
    if (((this.#flags[formIds[firstWord] as number] as number) & (OWN_SCRIPT | ALIEN)) !== 0) return undefined;
    const { prose } = this.#article.document;
    const text = LONE.exec(prose.slice(offset, Math.min(sentence.endOffset, offset + LONGEST_LONE)))?.[0];
    if (text === undefined) return undefined;
    const endOffset = offset + text.length;
    let last = firstWord;
    let lower = 0;
    for (; last < lastWord && (offsets[last] as number) < endOffset; last += 1)
      lower += ((this.#flags[formIds[last] as number] as number) & LOWER) >> 3;
    const count = last - firstWord;
    if (count < 2 || lower === 0) return undefined;
    if (!this.#own.test(prose.slice(block.offset, offset) + prose.slice(endOffset, block.endOffset))) return undefined;
    const counts = new Map<number, number>();
    for (let word = firstWord; word < last; word += 1)
      for (const rival of this.#rivals[formIds[word] as number] ?? [])
        counts.set(rival, (counts.get(rival) ?? 0) + (this.#isPivot[rival] === true ? PIVOT_FIRST : 1));
    const [rival] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (rival === undefined && count < FEWEST_UNKNOWN) return undefined;
    const pack = rival === undefined ? undefined : this.#closed.rivals[rival];
    if (pack?.classical === true) return undefined;
    return {
      ...this.#measure(sentence, firstWord, last, rival),
      offset,
      endOffset,
      kind: 'sentence',
      evidence: 'alone',
      tag: pack?.tag,
      name: pack?.name ?? 'another language',
      likelySource: pack !== undefined && this.#sources.has(primary(pack.tag)),
      classical: false,
      led: false,
    };
  }

  /** Le pont est fermé, however le bac circule: a function word of English beside one of the article's own. */
  #strayWord(sentence: Sentence): Unset | undefined {
    const { formIds, offsets, ends } = this.#words;
    const flagsAt = (word: number) =>
      word >= sentence.firstWord && word < sentence.lastWord ? (this.#flags[formIds[word] as number] as number) : 0;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      if ((flagsAt(word) & STRAY) === 0) continue;
      const [before, after] = [flagsAt(word - 1), flagsAt(word + 1)];
      if (((before | after) & RIVAL_ONLY) !== 0) continue;
      // Le mot however: it is spoken of.
      const isNamed = word > sentence.firstWord && !/[,;:–—]/u.test(this.#between(word - 1)) && (before & OWN) === 0;
      const rival = this.#rivals[formIds[word] as number]?.find((index) => this.#isPivot[index] === true);
      const pack = rival === undefined ? undefined : this.#closed.rivals[rival];
      if (isNamed || rival === undefined || pack === undefined) continue;
      const ownSign = this.#isFarScript[rival] === true ? OWN_SCRIPT : OWN;
      if ((after & ownSign) === 0) continue;
      return {
        ...this.#measure(sentence, word, word + 1, rival),
        offset: offsets[word] as number,
        endOffset: ends[word] as number,
        kind: 'word',
        evidence: 'function-words',
        tag: pack.tag,
        name: pack.name,
        likelySource: true,
        classical: false,
        led: true,
      };
    }
    return undefined;
  }

  #between(left: number): string {
    return this.#article.document.prose.slice(this.#words.ends[left], this.#words.offsets[left + 1]);
  }

  /** The new bridge will open in two years: in German, `will` and `in` are words of both languages and `the` is not. */
  #isOneRival(sentence: Sentence): boolean {
    const { formIds } = this.#words;
    let common: readonly number[] | undefined;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const id = formIds[word] as number;
      if (((this.#flags[id] as number) & (OWN | RIVAL_ONLY)) === 0) continue;
      const rivals = this.#rivals[id] as readonly number[];
      common = common === undefined ? rivals : common.filter((rival) => rivals.includes(rival));
      if (common.length === 0) return false;
    }
    return common !== undefined;
  }

  /**
   * The sentence, where a close rival wrote it: most of its function words are common to both, but none is the article's
   * alone, and some words are the rival's or have letters that only the rival uses.
   */
  #closeStretch(sentence: Sentence): Unset | undefined {
    const { formIds } = this.#words;
    const { firstWord, lastWord } = sentence;
    const count = lastWord - firstWord;
    for (let rival = 0; rival < this.#closed.rivals.length; rival += 1) {
      const pack = this.#closed.rivals[rival] as Language;
      if (this.#isFarScript[rival]) continue;
      let held = 0;
      let isOwn = false;
      // Distinct spellings, since a name (Polo) may stand twice.
      const telling = new Set<string>();
      for (let word = firstWord; word < lastWord && !isOwn; word += 1) {
        const id = formIds[word] as number;
        const flags = this.#flags[id] as number;
        const { lower } = this.#words.form(word);
        if ((this.#rivals[id] ?? []).includes(rival)) {
          held += 1;
          if ((flags & (RIVAL_ONLY | ODD)) !== 0) telling.add(lower);
        } else if ((flags & OWN) !== 0) isOwn = true;
        else if ((flags & ODD) !== 0 && this.#lettersOf(rival).has(lower)) {
          held += 1;
          telling.add(lower);
        }
      }
      if (isOwn || telling.size < 2 || held < LEAST_CLOSE_SHARE * count) continue;
      const measured = this.#measure(sentence, firstWord, lastWord, rival);
      if (measured.lowerWords * 2 < measured.contentWords) continue;
      return {
        ...measured,
        foreignWords: Math.max(measured.foreignWords, telling.size),
        ...this.#wholeOf(sentence, pack),
        evidence: 'function-words',
      };
    }
    return undefined;
  }

  /** What is told of a sentence that is in another language as a whole. */
  #wholeOf({ offset, endOffset }: Sentence, pack: Language) {
    return {
      offset,
      endOffset,
      kind: 'sentence' as const,
      tag: pack.tag,
      name: pack.name,
      likelySource: this.#sources.has(primary(pack.tag)),
      classical: pack.classical === true,
      led: false,
    };
  }

  /**
   * The sentence, where nearly all words of the article's language have an ending that shows it, and here none has, but some word
   * is a rival's: `गाउँमा बिजुली आयो।` among Sanskrit.
   */
  #shownStretch(sentence: Sentence): Unset | undefined {
    const { tellingWords } = this.#article.language;
    if (tellingWords === undefined) return undefined;
    const { formIds } = this.#words;
    const { firstWord, lastWord } = sentence;
    const counts = new Map<number, number>();
    let long = 0;
    for (let word = firstWord; word < lastWord; word += 1) {
      const rivals = this.#rivals[formIds[word] as number] ?? [];
      const form = this.#words.form(word);
      const isOwn = ((this.#flags[formIds[word] as number] as number) & OWN) !== 0 && rivals.length === 0;
      if (isOwn || form.isNumber || tellingWords.test(form.lower)) return undefined;
      if (form.lower.length >= SHORTEST_SHOWN) long += 1;
      for (const rival of rivals) counts.set(rival, (counts.get(rival) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const pack = best && this.#closed.rivals[best[0]];
    if (best === undefined || pack === undefined || this.#isFarScript[best[0]]) return undefined;
    if (long < FEWEST_SHOWN) return undefined;
    const measured = this.#measure(sentence, firstWord, lastWord, best[0]);
    return { ...measured, ...this.#wholeOf(sentence, pack), evidence: 'endings' };
  }

  #lettersOf(rival: number): Alphabet {
    return alphabetOf(this.#closed.rivals[rival] as Language);
  }

  /** The sentence, where it is in another language that writes the same characters: Chinese in Japanese, the reverse. */
  #unspacedStretch(sentence: Sentence): Unset | undefined {
    const text = this.#article.document.prose.slice(sentence.offset, sentence.endOffset);
    for (const rival of this.#unspaced) {
      if (!rival.writes(text)) continue;
      const { tag, name } = rival.language;
      const measured = this.#measure(sentence, sentence.firstWord, sentence.lastWord, undefined);
      return {
        sentence,
        words: measured.words,
        characters: measured.characters,
        // Nothing is capitalised, so that every word counts as running text.
        foreignWords: measured.words,
        ownWords: 0,
        lowerWords: measured.words,
        contentWords: measured.words,
        offset: sentence.offset,
        endOffset: sentence.endOffset,
        kind: 'sentence',
        evidence: 'function-words',
        tag,
        name,
        likelySource: this.#sources.has(primary(tag)),
        classical: false,
        led: false,
      };
    }
    return undefined;
  }

  /**
   * False where the sentence is not held to be foreign whatever the detector makes of it: it is made of words that other
   * sentences of the article use, or shows words of the article's language, and of any other language none, or words that
   * contradict it. To load the detector takes as long as a check.
   */
  mayDetect(sentence: Sentence): boolean {
    const { formIds } = this.#words;
    const { firstWord, lastWord } = sentence;
    if (this.#isOfArticle(sentence)) return false;
    let ownWords = 0;
    const rivals = new Set<number>();
    for (let word = firstWord; word < lastWord; word += 1) {
      const id = formIds[word] as number;
      ownWords += (this.#flags[id] as number) & OWN;
      for (const rival of this.#rivals[id] as readonly number[]) rivals.add(rival);
    }
    if (ownWords < MOST_SHARED * (lastWord - firstWord) && this.#vocabularyIn(sentence) < 2) return true;
    for (const rival of rivals) {
      const { foreignWords, ownWords: against } = this.#measure(sentence, firstWord, lastWord, rival);
      if (foreignWords > 0 && against === 0) return true;
    }
    return false;
  }

  /** Takes note of the words of sentences that are in the article's language. */
  learn(sentences: readonly Sentence[]): void {
    for (const { firstWord, lastWord } of sentences) {
      for (let word = firstWord; word < lastWord; word += 1) this.#learnt[this.#words.formIds[word] as number] = 1;
    }
  }

  /** Tells whether half of the words in lower case, without function words, stand in sentences that were learnt. */
  #isOfArticle({ firstWord, lastWord }: Sentence): boolean {
    let content = 0;
    let learnt = 0;
    for (let word = firstWord; word < lastWord; word += 1) {
      const id = this.#words.formIds[word] as number;
      if (((this.#flags[id] as number) & (LOWER | OWN)) !== LOWER) continue;
      content += 1;
      learnt += this.#learnt[id] as number;
    }
    return learnt * 2 >= content;
  }

  /** What the detector makes of a sentence that has next to no function word of the article's language. */
  detect(sentence: Sentence, detect: Detect): Unset | undefined {
    const { prose } = this.#article.document;
    const { formIds, offsets, ends, forms } = this.#words;
    const own = primary(this.#article.language.tag);
    const small: string[] = [];
    let ownWords = 0;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const form = forms[formIds[word] as number];
      const flags = this.#flags[formIds[word] as number] as number;
      ownWords += flags & OWN;
      if ((flags & LOWER) !== 0 && form !== undefined) small.push(form.text);
    }
    // Names pull the detector to the land that they come from, so the small words must say the same alone.
    // They are fewer, and most often they say that there is nothing to report.
    const lower = detect(small.join(' '));
    const guess = lower[0]?.tag;
    if (guess === undefined || guess === own || !isWritten(guess)) return undefined;
    const all = detect(prose.slice(sentence.offset, sentence.endOffset));
    if (all[0]?.tag === own) return undefined;
    const isSure = small.length >= 6 && (lower[0]?.confidence ?? 0) >= 0.6;
    const first = winner(all, own) ?? (isSure ? winner(lower, own) : undefined);
    if (first === undefined || lower[0]?.tag !== first) return undefined;
    // Many words of the article's language may be homographs; then the detector must be sure.
    const isMixed = ownWords > 0.15 * (sentence.lastWord - sentence.firstWord);
    if (isMixed && !isSure && (all[0]?.confidence ?? 0) < 0.6) return undefined;
    const pack = this.#closed.rivals.findIndex(({ tag }) => primary(tag) === first);
    // A neighbour without a pack (Galician beside Portuguese) has no words to show, but it has the article's.
    if (pack === -1 && ownWords >= MOST_SHARED * (sentence.lastWord - sentence.firstWord)) return undefined;
    const foreignWords = pack === -1 ? 0 : this.#distinct(sentence.firstWord, sentence.lastWord, pack);
    // Two words of the article's language are more than names and a detector's guess at a far one are worth.
    if (pack === -1 && ((ownWords >= 2 && !isSure) || this.#vocabularyIn(sentence) >= 2)) return undefined;
    // A language that has a pack would have shown a word of it, and held against words of the article's language.
    if (pack !== -1) {
      const { ownWords: against } = this.#measure(sentence, sentence.firstWord, sentence.lastWord, pack);
      if (foreignWords === 0 || against > 0) return undefined;
    }
    return {
      ...this.#measure(sentence, sentence.firstWord, sentence.lastWord, undefined),
      offset: sentence.offset,
      endOffset: sentence.endOffset,
      characters: (ends[sentence.lastWord - 1] as number) - (offsets[sentence.firstWord] as number),
      kind: 'sentence',
      evidence: 'detector',
      tag: first,
      name: nameOf(first),
      foreignWords,
      ownWords,
      likelySource: this.#sources.has(first),
      classical: pack !== -1 && this.#closed.rivals[pack]?.classical === true,
      led: false,
    };
  }

  /** The sentence, or its runs of words, in a script that is none of the article's. */
  #scriptRuns(sentence: Sentence): readonly Unset[] {
    const { formIds, forms } = this.#words;
    const runs: Unset[] = [];
    let ownLetters = 0;
    let alienLetters = 0;
    let from = -1;
    let to = -1;
    let scripts = new Set<string>();
    let letters = 0;
    const all = new Set<string>();
    const close = () => {
      if (from === -1) return;
      runs.push(this.#scriptStretch(sentence, 'run', from, to, scripts, letters));
      from = -1;
      scripts = new Set();
      letters = 0;
    };
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const id = formIds[word] as number;
      const flags = this.#flags[id] as number;
      const length = forms[id]?.text.replace(/[^\p{L}\p{M}]+/gu, '').length ?? 0;
      if ((flags & ALIEN) === 0) {
        if (!(forms[id]?.isNumber ?? false)) {
          ownLetters += length;
          close();
        }
        continue;
      }
      const script = scriptOf(forms[id]?.text ?? '');
      if (from === -1) from = word;
      to = word + 1;
      scripts.add(script);
      all.add(script);
      letters += length;
      // A character of an unspaced script says as much as three letters.
      alienLetters += isUnspacedScript(script) ? 3 * length : length;
    }
    close();
    if (ownLetters * 4 > alienLetters || runs.length === 0) return runs;
    const total = runs.reduce((sum, run) => sum + run.characters, 0);
    return [this.#scriptStretch(sentence, 'sentence', sentence.firstWord, sentence.lastWord, all, total)];
  }

  #scriptStretch(
    sentence: Sentence,
    kind: 'sentence' | 'run',
    from: number,
    to: number,
    scripts: ReadonlySet<string>,
    characters: number,
  ): Unset {
    const { offsets, ends } = this.#words;
    const tag = languageOfScripts(scripts);
    const measured = this.#measure(sentence, from, to, undefined);
    return {
      offset: kind === 'sentence' ? sentence.offset : (offsets[from] as number),
      endOffset: kind === 'sentence' ? sentence.endOffset : (ends[to - 1] as number),
      kind,
      evidence: 'script',
      sentence,
      tag,
      name: tag === undefined ? `${[...scripts][0]} script` : nameOf(tag),
      words: measured.words,
      characters,
      foreignWords: measured.foreignWords,
      ownWords: measured.ownWords,
      lowerWords: measured.lowerWords,
      contentWords: measured.contentWords,
      likelySource: true,
      classical: false,
      led: false,
    };
  }

  /** The stretch of a sentence that the function words of one other language hold together. */
  #rivalStretch(sentence: Sentence): Unset | undefined {
    const { formIds } = this.#words;
    const counts = new Map<number, number>();
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const id = formIds[word] as number;
      if (((this.#flags[id] as number) & RIVAL_ONLY) === 0) continue;
      for (const rival of this.#rivals[id] ?? []) counts.set(rival, (counts.get(rival) ?? 0) + 1);
    }
    let best: { from: number; to: number; sum: number; rival: number } | undefined;
    for (const [rival, count] of counts) {
      if (count < 2) continue;
      const segment = this.#densest(sentence, rival);
      if (best === undefined || segment.sum > best.sum) best = { ...segment, rival };
    }
    if (best === undefined || this.#distinct(best.from, best.to, best.rival) < 2) return undefined;
    const { rival } = best;
    // Théâtre de la Halle: what joins the parts of a name is no running text.
    if (this.#isJoinedName(best.from, best.to, rival)) return undefined;
    const inside = this.#measure(sentence, best.from, best.to, rival);
    if (inside.ownWords * 5 > inside.foreignWords) return undefined;
    // The Lord of the Rings
    if (inside.contentWords >= 2 && inside.lowerWords === 0) return undefined;
    // Monte dei Paschi di Siena
    if (inside.contentWords === 1 && inside.lowerWords === 0 && inside.foreignWords <= 2) return undefined;
    const whole = this.#measure(sentence, sentence.firstWord, sentence.lastWord, rival);
    // A homograph or a name may stand for a word of the article's language.
    const isWhole =
      (whole.ownWords - inside.ownWords) * 6 <= whole.foreignWords &&
      whole.words - inside.words <= Math.max(8, inside.words);
    const [from, to] = isWhole
      ? [sentence.firstWord, sentence.lastWord]
      : this.#widen(sentence, best.from, best.to, rival);
    const pack = this.#closed.rivals[rival];
    if (pack === undefined) return undefined;
    const measured = this.#measure(sentence, from, to, rival);
    // Function words far apart are homographs and parts of names.
    const held = this.#count(from, to, rival);
    if (held * 6 < to - from) return undefined;
    const { offsets, ends } = this.#words;
    return {
      ...measured,
      offset: isWhole ? sentence.offset : (offsets[from] as number),
      endOffset: isWhole ? sentence.endOffset : (ends[to - 1] as number),
      kind: isWhole ? 'sentence' : 'clause',
      evidence: 'function-words',
      tag: pack.tag,
      name: pack.name,
      likelySource: this.#sources.has(primary(pack.tag)),
      classical: pack.classical === true,
      led: this.#weight(from, rival) > 0,
    };
  }

  /** Kadane's scan: words of the rival weigh for, words of the article's language against. */
  #densest(sentence: Sentence, rival: number): { from: number; to: number; sum: number } {
    const best = { from: sentence.firstWord, to: sentence.firstWord, sum: 0 };
    let from = sentence.firstWord;
    let sum = 0;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const weight = this.#weight(word, rival);
      if (weight === 0) continue;
      if (sum <= 0) {
        sum = 0;
        from = word;
      }
      sum += weight;
      if (sum > best.sum) Object.assign(best, { from, to: word + 1, sum });
    }
    return best;
  }

  #weight(word: number, rival: number): number {
    const id = this.#words.formIds[word] as number;
    const flags = this.#flags[id] as number;
    const isRival = (this.#rivals[id] ?? []).includes(rival);
    if ((flags & OWN) !== 0) return isRival ? 0 : this.#isShared(flags, rival) ? -1 : -3;
    if (isRival) return (flags & RIVAL_ONLY) === 0 ? 0 : 2;
    return (flags & OWN_SCRIPT) !== 0 && this.#isFarScript[rival] ? -3 : 0;
  }

  /** The lists of homographs were counted against the language that most translation goes through. */
  #isShared(flags: number, rival: number | undefined): boolean {
    return (flags & SHARED) !== 0 && rival !== undefined && this.#isPivot[rival] === true;
  }

  /** Takes in the words up to the next punctuation mark, unless a word of the article's language comes first. */
  #widen(sentence: Sentence, from: number, to: number, rival: number): readonly [number, number] {
    const isBreak = (left: number) => /[^\s\p{L}\p{M}'’-]/u.test(this.#between(left));
    let left = from;
    while (left > sentence.firstWord && !isBreak(left - 1)) {
      if (this.#weight(left - 1, rival) < 0) {
        left = from;
        break;
      }
      left -= 1;
    }
    let right = to;
    while (right < sentence.lastWord && !isBreak(right - 1)) {
      if (this.#weight(right, rival) < 0) {
        // Between the last of its function words and the first of the article's stand words of either.
        const last = right;
        for (right = to; right < last && !this.#isVocabulary(right); ) right += 1;
        break;
      }
      right += 1;
    }
    return [left, right];
  }

  #isJoinedName(from: number, to: number, rival: number): boolean {
    const { nameConnectors } = this.#article.language.words;
    for (let word = from; word < to; word += 1) {
      if (this.#weight(word, rival) > 0 && !nameConnectors.includes(this.#words.form(word).lower)) return false;
    }
    return true;
  }

  #isVocabulary(word: number): boolean {
    const vocabulary = vocabularyOf(this.#article.language);
    const { lower, stem } = this.#words.form(word);
    // The English group is the stem of the French groupe.
    return vocabulary.spellings.has(lower) || (stem !== lower && vocabulary.stems.has(stem));
  }

  /** Verbs and common nouns of the article's language, as far as its pack lists any, that the sentence has. */
  #vocabularyIn(sentence: Sentence): number {
    const found = new Set<string>();
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const { casing, stem } = this.#words.form(word);
      if (casing === 'lower' && this.#isVocabulary(word)) found.add(stem);
    }
    return found.size;
  }

  #count(from: number, to: number, rival: number): number {
    let count = 0;
    for (let word = from; word < to; word += 1) if (this.#weight(word, rival) > 0) count += 1;
    return count;
  }

  #distinct(from: number, to: number, rival: number): number {
    const seen = new Set<string>();
    for (let word = from; word < to; word += 1) {
      if (this.#weight(word, rival) > 0) seen.add(this.#words.form(word).lower);
    }
    return seen.size;
  }

  #measure(
    sentence: Sentence,
    from: number,
    to: number,
    rival: number | undefined,
  ): Pick<Unset, 'sentence' | 'words' | 'characters' | 'foreignWords' | 'ownWords' | 'lowerWords' | 'contentWords'> {
    const { formIds, offsets, ends } = this.#words;
    let ownWords = 0;
    let lowerWords = 0;
    let contentWords = 0;
    for (let word = from; word < to; word += 1) {
      const id = formIds[word] as number;
      const flags = this.#flags[id] as number;
      const isRival = rival !== undefined && (this.#rivals[id] ?? []).includes(rival);
      if ((flags & OWN) !== 0 && !isRival && !this.#isShared(flags, rival)) ownWords += 1;
      if ((flags & OWN) !== 0 || isRival || this.#words.form(word).isNumber) continue;
      contentWords += 1;
      if ((flags & LOWER) !== 0) lowerWords += 1;
    }
    const foreignWords = rival === undefined ? 0 : this.#distinct(from, to, rival);
    // In German every noun has its capital, so that a few small words must do to tell running text from a name.
    const isCapitalised = rival !== undefined && this.#closed.rivals[rival]?.capitalisedNouns === true;
    if (isCapitalised && foreignWords >= 3 && lowerWords > 0) lowerWords = contentWords;
    return {
      sentence,
      words: to - from,
      characters: to > from ? (ends[to - 1] as number) - (offsets[from] as number) : 0,
      foreignWords,
      ownWords,
      lowerWords,
      contentWords,
    };
  }

  ownWordsIn({ offset, endOffset }: Span): number {
    const { formIds, offsets, count } = this.#words;
    let own = 0;
    for (let word = this.#words.after(offset); word < count && (offsets[word] as number) < endOffset; word += 1) {
      own += (this.#flags[formIds[word] as number] as number) & OWN;
    }
    return own;
  }
}

let displayNames: Intl.DisplayNames | undefined;
const names = new Map<string, string>();

/** The English name of a language, asked for once, since the question is slow. */
function nameOf(tag: string): string {
  let name = names.get(tag);
  if (name === undefined) {
    displayNames ??= new Intl.DisplayNames(['en'], { type: 'language' });
    name = displayNames.of(tag) ?? tag;
    names.set(tag, name);
  }
  return name;
}

/**
 * The tag of the first guess, where it is clear. The detector's figures come in two kinds: near 1 where a unique n-gram
 * decided, else small ones that are worth only what they are among each other.
 */
function winner(guesses: readonly Guess[], own: string): string | undefined {
  const [first, second] = guesses;
  if (first === undefined || first.tag === own || !isWritten(first.tag)) return undefined;
  if (second !== undefined && first.confidence < second.confidence * 1.3) return undefined;
  const rival = guesses.find(({ tag }) => tag === own);
  return rival !== undefined && rival.confidence * 4 > first.confidence ? undefined : first.tag;
}

interface Vocabulary {
  readonly spellings: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Language, Vocabulary>();

/** Verbs and nouns that no other language writes so. */
function vocabularyOf(language: Language): Vocabulary {
  let all = vocabularies.get(language);
  if (all === undefined) {
    const { verbs, words, homographs = [], stem } = language;
    const nouns = [...words.genericNouns, ...words.nameTitles].filter((word) => !word.includes(' '));
    const spellings = new Set([...verbs.finiteForms, ...nouns.filter((noun) => stem(noun) === noun)]);
    const stems = new Set(nouns.map(stem));
    for (const word of homographs) {
      spellings.delete(word);
      stems.delete(word);
    }
    all = { spellings, stems };
    vocabularies.set(language, all);
  }
  return all;
}

function primary(tag: string): string {
  return tag.split('-')[0] as string;
}

/** Sentences of one language that follow each other in a block are one stretch. */
function joinSentences(sorted: readonly ForeignStretch[]): readonly ForeignStretch[] {
  const joined: ForeignStretch[] = [];
  for (const stretch of sorted) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      last.kind === 'sentence' &&
      stretch.kind === 'sentence' &&
      last.name === stretch.name &&
      last.setting === stretch.setting &&
      last.sentence.blockIndex === stretch.sentence.blockIndex &&
      stretch.sentence.firstWord === last.sentence.lastWord;
    if (!follows || last === undefined) {
      joined.push(stretch);
      continue;
    }
    joined[joined.length - 1] = withSetting(
      {
        offset: last.offset,
        endOffset: stretch.endOffset,
        kind: stretch.kind,
        evidence: stretch.evidence,
        sentence: stretch.sentence,
        tag: stretch.tag,
        name: stretch.name,
        words: last.words + stretch.words,
        characters: last.characters + stretch.characters,
        foreignWords: last.foreignWords + stretch.foreignWords,
        ownWords: last.ownWords + stretch.ownWords,
        lowerWords: last.lowerWords + stretch.lowerWords,
        contentWords: last.contentWords + stretch.contentWords,
        likelySource: stretch.likelySource,
        classical: stretch.classical,
        led: stretch.led,
      },
      stretch.setting,
    );
  }
  return joined;
}
