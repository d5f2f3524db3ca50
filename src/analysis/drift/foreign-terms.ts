import { defineAnalysis } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import { englishRuns } from '../foreign/english-runs';
import { sentenceLanguage } from '../foreign/sentence-language';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Form, onceAForm, words } from '../text/words';
import { foreignRuns } from './foreign-runs';

/** A term or name that was left in another language, at all its places: mostly English, some of it perhaps the article's own. */
export interface ForeignTerm {
  readonly text: string;
  /** Its words without those that join them, with what hyphens join taken apart. */
  readonly words: readonly ForeignWord[];
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
  /** True for a lone word whose spelling alone does not tell, while the lexicon does. */
  readonly byLexicon: boolean;
}

export interface ForeignWord {
  readonly text: string;
  readonly lower: string;
  /** True for a word of the article's own language that stands beside. */
  readonly isOwn: boolean;
}

interface Row {
  readonly sentence: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly byLexicon: boolean;
}

const MOST_WORDS = 6;
const MOST_TERMS = 400;
const SHORTEST = 3;
/** How many words may stand between two runs of one name: Girl with a Pomegranate, Kurehama Ai Museum. */
const WIDEST_GAP = 2;
const JOINING = new Set('a an and at by for from in of on the to with'.split(' '));
const GAP = /^(?:[ \u00a0-]|['’]s?[ \u00a0])$/;
const HYPHENATED = /^\p{Ll}+(?:-\p{Ll}+)+$/u;
const IN_CODE = /[_{}$<>\\/@#=%?~]/;
/** --color, -print: what a program is told. */
const OPTION = /(?:^|[\s([*|])--?$/;

/** What the article has in English, or in Latin letters where its own are others, with and without the word beside it. */
export const foreignTerms = defineAnalysis({
  id: 'foreign-terms',
  needs: { words, sentences, verbatim, englishRuns, foreignRuns, sentenceLanguage },
  run: ({ document: { prose }, language, languages, embedder, lexicon }, facts): readonly ForeignTerm[] => {
    if (embedder === undefined || !language.spaced) return [];
    const all = facts.words;
    const closed = closedWords(language);
    const english = languages.find(({ tag }) => tag === 'en');
    const closedInEnglish = english === undefined ? JOINING : closedWords(english);
    const isEnglish = onceAForm(
      ({ lower, stem }) =>
        (lexicon.knowsEnglish([lower]) || (language.inflectsNames === true && lexicon.knowsEnglish([stem]))) &&
        !lexicon.knows([stem]) &&
        !closed.has(lower),
    );
    const inRuns = new Set(facts.englishRuns.flatMap(({ firstWord, lastWord }) => range(firstWord, lastWord)));
    /** Words with a capital that only English has, where they are part of no run: Kelmar Dam. */
    function* knownNames(): Generator<Row> {
      if (language.englishLikeness === undefined) return;
      for (const [sentence, { firstWord, lastWord }] of facts.sentences.entries())
        for (let word = firstWord; word < lastWord; word += 1) {
          const form = all.form(word);
          if (
            form.casing === 'title' &&
            form.lower.length >= SHORTEST &&
            isEnglish(form) &&
            !inRuns.has(word) &&
            !facts.verbatim(all.offsets[word] as number)
          )
            yield { sentence, firstWord: word, lastWord: word + 1, byLexicon: true };
        }
    }
    const cores: Row[] = [
      ...facts.englishRuns,
      ...facts.foreignRuns.flatMap(({ places }) =>
        places.map(({ offset, endOffset, sentence }) => ({
          sentence,
          firstWord: all.after(offset),
          lastWord: all.before(endOffset) + 1,
          byLexicon: false,
        })),
      ),
      ...knownNames(),
    ].sort((a, b) => a.firstWord - b.firstWord);
    if (cores.length === 0) return [];
    // Stationin: the ending is the article's own.
    const bare = (lower: string) => {
      const stem = language.stem(lower);
      // Conjunctarum: what does not look like English has an English stem by chance.
      const looksOwn = (language.englishLikeness?.(lower) ?? 0) < 0;
      const isBare =
        language.inflectsNames !== true || looksOwn || lexicon.knowsEnglish([lower]) || lexicon.knows([stem]);
      return !isBare && lexicon.knowsEnglish([stem]) ? stem : lower;
    };
    const joins = (left: number) => GAP.test(prose.slice(all.ends[left], all.offsets[left + 1]));
    const isJoint = ({ lower }: Form) => JOINING.has(lower) || closed.has(lower);
    const isContent = (word: number) => {
      const form = all.form(word);
      return (
        !form.isNumber &&
        form.lower.length >= SHORTEST &&
        !isJoint(form) &&
        !facts.verbatim(all.offsets[word] as number)
      );
    };
    /** The nearest word of weight on a side that only joints part from another. */
    const beside = (from: number, step: 1 | -1, sentence: number): number | undefined => {
      const { firstWord, lastWord } = facts.sentences[sentence] as (typeof facts.sentences)[number];
      for (let word = from + step; word >= firstWord && word < lastWord; word += step) {
        if (!joins(Math.min(word, word - step)) || Math.abs(word - from) > WIDEST_GAP) return undefined;
        if (isContent(word)) return word;
        if (all.form(word).isNumber) return undefined;
      }
      return undefined;
    };
    // week-end, e-mail: a loanword that the language has without the hyphen too.
    const isOneOwnWord = (text: string) =>
      HYPHENATED.test(text) && lexicon.knows([language.stem(text.replaceAll('-', '').toLowerCase())]);
    const found = new Map<
      string,
      { term: Omit<ForeignTerm, 'places'>; places: Array<ForeignTerm['places'][number]> }
    >();
    const told = new Set<string>();
    const add = (row: Row, isCore: (word: number) => boolean) => {
      const [offset, endOffset] = [all.offsets[row.firstWord] as number, all.ends[row.lastWord - 1] as number];
      const span = { offset, endOffset };
      if (facts.sentenceLanguage.some((stretch) => overlaps(span, stretch)) || isInCode(span, prose)) return;
      const text = prose.slice(offset, endOffset);
      if (isQuotedWord(text, span, prose) || isOneOwnWord(text)) return;
      const key = text.toLowerCase();
      const seen = found.get(key);
      const place = { ...span, sentence: row.sentence };
      if (isTold(span, prose)) told.add(key);
      if (seen !== undefined) {
        if (!seen.places.some((one) => one.offset === offset)) seen.places.push(place);
        return;
      }
      const terms: ForeignWord[] = [];
      for (let word = row.firstWord; word < row.lastWord; word += 1) {
        const form = all.form(word);
        for (const part of form.text.split('-')) {
          const lower = bare(part.toLowerCase().replace(/['’]s?$/, ''));
          if (
            lower.length > 1 &&
            !form.isNumber &&
            !(isCore(word) || isEnglish(form) ? closedInEnglish : closed).has(lower)
          )
            terms.push({ text: part, lower, isOwn: !isCore(word) && !isEnglish(form) });
        }
      }
      if (terms.length > MOST_WORDS || found.size >= MOST_TERMS) return;
      // A name of people or places that merely looks foreign is compared as such.
      const known = terms.filter(({ lower, isOwn }) => !isOwn && lexicon.knowsEnglish([lower]));
      const isOnlyEnglish = ({ lower }: ForeignWord) => !lexicon.knows([language.stem(lower)]);
      // neue Population, Rose-Clans: one word that both languages have, or half of a compound, is none of English.
      const isLone = range(row.firstWord, row.lastWord).filter(isCore).length === 1;
      const isEnough = isLone ? known.every(isOnlyEnglish) : known.length > 1 || known.some(isOnlyEnglish);
      if (known.length === 0 || !isEnough) return;
      found.set(key, { term: { text, words: terms, byLexicon: row.byLexicon }, places: [place] });
    };
    const rows = [...cores];
    for (const [at, core] of cores.entries()) {
      for (const next of cores.slice(at + 1)) {
        if (next.sentence !== core.sentence || next.firstWord - core.lastWord > WIDEST_GAP) break;
        if (next.firstWord < core.lastWord) continue;
        let isOne = true;
        for (let word = core.lastWord - 1; word < next.firstWord; word += 1) isOne &&= joins(word);
        if (isOne) rows.push({ ...core, lastWord: next.lastWord, byLexicon: false });
      }
    }
    // Mense Ianuario | Torrenia Olive Institute: words of the language beside a name may be no part of it.
    const isOwn = onceAForm((form) => lexicon.knows([form.stem]) || isJoint(form));
    for (const row of [...rows]) {
      let { firstWord, lastWord } = row;
      while (firstWord < lastWord - 1 && isOwn(all.form(firstWord))) firstWord += 1;
      if (firstWord > row.firstWord) rows.push({ ...row, firstWord });
      while (lastWord > row.firstWord + 2 && isOwn(all.form(lastWord - 1))) lastWord -= 1;
      if (lastWord < row.lastWord) rows.push({ ...row, lastWord });
    }
    for (const row of rows) {
      const isCore = (word: number) => word >= row.firstWord && word < row.lastWord;
      // A lone word in small letters that the lexicon alone knows for English is no half of a name.
      const isAlone = row.byLexicon && all.form(row.firstWord).casing === 'lower';
      const left = isAlone ? undefined : beside(row.firstWord, -1, row.sentence);
      const right = isAlone ? undefined : beside(row.lastWord - 1, 1, row.sentence);
      for (const firstWord of left === undefined ? [row.firstWord] : [row.firstWord, left])
        for (const lastWord of right === undefined ? [row.lastWord] : [row.lastWord, right + 1])
          add({ ...row, firstWord, lastWord, byLexicon: row.byLexicon && lastWord - firstWord === 1 }, isCore);
    }
    return [...found].filter(([key]) => !told.has(key)).map(([, { term, places }]) => ({ ...term, places }));
  },
});

/** Known as “ski bums”: a foreign word is told as such, while a name in quotation marks may be any name. */
function isQuotedWord(text: string, { offset, endOffset }: Span, prose: string): boolean {
  return (
    text === text.toLowerCase() && /["“„«‘]/.test(prose[offset - 1] ?? '') && /["”“»’]/.test(prose[endOffset] ?? '')
  );
}

/** {{device_name}}: a part of what a program reads. */
function isInCode({ offset, endOffset }: Span, prose: string): boolean {
  return (
    IN_CODE.test(prose[offset - 1] ?? '') ||
    (prose[endOffset] !== '?' && IN_CODE.test(prose[endOffset] ?? '')) ||
    OPTION.test(prose.slice(Math.max(0, offset - 3), offset))
  );
}

/** “Traffic Flow” (ovvero “flusso del traffico”): brackets tell the one by the other. An acronym in them tells nothing. */
function isTold({ offset, endOffset }: Span, prose: string): boolean {
  return (
    /[(（[]\s?["“«„‘]?$/.test(prose.slice(Math.max(0, offset - 3), offset)) ||
    /^["”»’]?\s?[(（]["“«„‘]?(?!\p{Lu}{2}|\p{Nd})/u.test(prose.slice(endOffset, endOffset + 6))
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
