import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { CodeSet } from './code-set';
import { marks as allMarks } from './marks';
import { verbatim } from './verbatim';

/** Why an end mark does or does not end a sentence. */
export type StopReason =
  | 'end'
  | 'block-end'
  | 'abbreviation'
  | 'initial'
  | 'ordinal'
  | 'ellipsis'
  | 'inside-quotation'
  | 'inside-brackets'
  | 'lower-case-follows'
  | 'glued'
  | 'inside-word'
  | 'inside-code';

/** An end mark with what stands around it; its span is that of the mark alone. */
export interface Stop extends Span {
  readonly mark: string;
  /** Where the sentence would end: behind closing quotes and brackets. */
  readonly resume: number;
  /** Offset of the next character that is no white space, or the end of the block. */
  readonly next: number;
  readonly ends: boolean;
  readonly reason: StopReason;
}

const CLOSERS = '[\\u00a0\\u202f]?["\'”’»›)\\]」』》】）〉]';
const UNSPACED_MARKS = '。！？｡';
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER_OR_OTHER = /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u;

/** Every mark that could end a sentence, with the decision and its reason. Linear in the length of the prose. */
export const stops = defineAnalysis({
  id: 'stops',
  needs: { verbatim, marks: allMarks },
  run: ({ document, language }, facts): readonly Stop[] => {
    const found: Stop[] = [];
    const { prose } = document;
    const marks = `${language.sentence.terminators}${UNSPACED_MARKS}…`.replace(/[\\\]^-]/g, '\\$&');
    // Typists set an ordinary space inside « … »; elsewhere a mark behind such a space opens the next sentence.
    const pairs = language.quotes.pairs.filter(({ role }) => role !== 'foreign');
    const spaced = pairs.filter(({ inside }) => inside === 'nbsp').map(({ close }) => close);
    // German „…“ and »…« close with what opens elsewhere.
    const own = pairs.map(({ close }) => close).join('');
    const closers = `${spaced.length === 0 ? CLOSERS : `${CLOSERS}| [${spaced.join('')}]`}${own === '' ? '' : `|[${own}]`}`;
    const pattern = new RegExp(`[${marks}]+(?:${closers})*`, 'uy');
    const only = new RegExp(`^[${marks}]+`, 'u');
    const starts = facts.marks.finder(new CodeSet(`${language.sentence.terminators}${UNSPACED_MARKS}…`));
    const judge = judgeFor(language);
    for (const block of document.blocks) {
      // Cut out where its first mark is met, since headings and captions have none.
      let text: string | undefined;
      for (let from = block.offset; ; ) {
        const place = starts.next(from, block.endOffset);
        if (place === -1) break;
        text ??= prose.slice(block.offset, block.endOffset);
        const at = place - block.offset;
        let mark = '.';
        let resume = at + 1;
        if (!isLoneStop(text, at)) {
          pattern.lastIndex = at;
          const whole = pattern.exec(text)?.[0];
          if (whole === undefined) {
            from = place + 1;
            continue;
          }
          mark = only.exec(whole)?.[0] ?? whole;
          resume = at + whole.length;
        }
        from = block.offset + resume;
        let next = resume;
        while (next < text.length && isSpace(text, next)) next += 1;
        const judged = judge(text, at, mark, resume, next);
        // What inline code begins with or holds says nothing: a sentence may open with `npm`.
        const isInCode = facts.verbatim(place);
        const opensWithCode = judged === 'lower-case-follows' && facts.verbatim(block.offset + next);
        const reason = isInCode ? 'inside-code' : opensWithCode ? 'end' : judged;
        found.push({
          offset: block.offset + at,
          endOffset: block.offset + at + mark.length,
          mark,
          resume: block.offset + resume,
          next: block.offset + next,
          reason,
          ends: reason === 'end' || reason === 'block-end',
        });
      }
    }
    return found;
  },
});

/** A full stop before a space and a letter, which most marks are: it needs no pattern. */
function isLoneStop(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) === 0x20 && isPlainLetter(text.charCodeAt(at + 2));
}

const OPENING: Readonly<Record<string, string>> = {
  '」': '「',
  '』': '『',
  '”': '“',
  '’': '‘',
  '》': '《',
  '）': '（',
  ')': '(',
  '】': '【',
};
const LONGEST_QUOTATION = 400;

/** Where the quotation or aside that `closing` ends began, if not too far off. */
function openingOf(text: string, closing: string, at: number): number | undefined {
  const mark = OPENING[closing];
  if (mark === undefined) return undefined;
  const from = Math.max(0, at - LONGEST_QUOTATION);
  const place = text.slice(from, at).lastIndexOf(mark);
  return place === -1 ? undefined : from + place;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || isPlainLower(code) || (code >= 0xc0 && code <= 0xff && code !== 0xd7);
}

function isPlainLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && /\s/.test(text[at] as string);
}

/** All titles and abbreviations of a language, and how long they are. */
const abbreviationsOf = onceALanguage(({ sentence: { titles, abbreviations } }) => {
  const listed = wordSets(titles, abbreviations);
  return {
    listed,
    longest: Math.max(4, ...Array.from(listed, (word) => word.length)),
    // No title and no abbreviation ends in more letters than this.
    longestTail: Math.max(2, ...Array.from(listed, (word) => /\p{L}*\.?$/u.exec(word)?.[0].length ?? 0)),
    spaced: new SpacedAbbreviations(listed),
  };
});

function judgeFor(
  language: Language,
): (text: string, at: number, mark: string, resume: number, next: number) => StopReason {
  const titles = wordSet(language.sentence.titles);
  const abbreviations = wordSet(language.sentence.abbreviations);
  const { listed, longest, longestTail, spaced } = abbreviationsOf(language);
  const unspaced = new RegExp(`[${UNSPACED_MARKS}]`, 'u');
  const leaning = wordSet(language.verbs.cannotBegin);
  const elisions = wordSet(language.elisions);
  const { articles, contractions, prepositions, conjunctions, pronouns, others } = language.words;
  const openers = wordSets(articles, prepositions, conjunctions, pronouns, others);
  const leading = wordSets(articles, contractions, prepositions, language.linkers?.coordinators);
  const followers = wordSet(language.quotes.followers);

  return (text, at, mark, resume, next) => {
    if (next >= text.length) return 'block-end';
    if (mark === '.' && next === at + 2 && followsPlainWord(text, at, longestTail, listed)) {
      const code = text.charCodeAt(next);
      if (isPlainLetter(code)) return isPlainLower(code) ? 'lower-case-follows' : 'end';
    }
    const closed = resume > at + mark.length;
    const following = text.codePointAt(next) as number;
    const followingText = String.fromCodePoint(following);
    if (unspaced.test(mark)) {
      // 「…。」と語った: what follows a closed quotation without a break goes on with the sentence, unless the quotation
      // is all that the sentence leads up to: 她说：“走吧。”没有人回答。
      if (!closed || next > resume) return 'end';
      const opening = openingOf(text, text[resume - 1] as string, at);
      if (opening === undefined || leaning.has(text.slice(next, next + 1))) return 'inside-quotation';
      const before = text[opening - 1];
      if (/[)）】]/.test(text[resume - 1] as string)) {
        return before === undefined || unspaced.test(before) || /\s/.test(before) ? 'end' : 'inside-brackets';
      }
      return before !== undefined && /[:：，,]/.test(before) ? 'end' : 'inside-quotation';
    }
    if (closed && followers.size > 0 && followers.has(/^[\p{L}\p{M}]+/u.exec(text.slice(next, next + 20))?.[0] ?? ''))
      return 'inside-quotation';
    const isFullStop = mark === '.';
    // « Куда? » — спросила она: behind a dash in lower case stands who speaks.
    if (!isFullStop && isDialogueDash(following) && goesOnBehindDash(text, next)) return 'inside-quotation';
    if (isFullStop) {
      const word = withoutElision(wordBefore(text, at, longest), elisions);
      const abbreviation = `${word.toLowerCase().replaceAll('’', "'")}.`;
      if (titles.has(abbreviation) && !isUnit(text, at, word)) return 'abbreviation';
      const written = spaced.around(text, at, word.length, next);
      if (written === 'inside' || (written !== undefined && titles.has(written))) return 'abbreviation';
      if (written !== undefined) return /[\p{Lu}"“„«‘¿¡(\u2014\u2013]/u.test(followingText) ? 'end' : 'abbreviation';
      if (next > resume && /^\p{Lu}$/u.test(word) && !closed) {
        // J. R. Dupont; but « le plan B. Ensuite » ends: an initial has a name after it and a name or opening before it.
        if (/\p{Lu}/u.test(followingText) && !precededByLowerCase(text, at - word.length)) return 'initial';
        if (
          /\p{Lu}/u.test(followingText) &&
          /^\p{Lu}(?:\.|\p{Ll})/u.test(text.slice(next, next + 3)) &&
          initialLikely(text, next)
        )
          return 'initial';
        if (governsName(text, at - word.length, leading) && opensName(text, next, openers)) return 'initial';
      }
      // t.a.b., e.V., c.-à-d.: letters that a stop follows one by one, listed or not
      if (abbreviations.has(abbreviation) || /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u.test(word)) {
        if (!/[\p{Lu}\p{Lo}"“„«‘'¿¡([\u2014\u2013-]/u.test(followingText)) return 'abbreviation';
        if (/\p{Nd}/u.test(followingText)) return 'abbreviation';
        // The U.S. Senate goes on; in the U.S. The … has ended, for a function word opens the next sentence.
        if (word.includes('.') && !closed && !opensSentence(text, next, openers)) return 'abbreviation';
      }
      if (next === resume && !closed) {
        if (!LETTER.test(followingText) && !/\p{Nd}/u.test(followingText)) return 'inside-word';
        return gluedOrInside(text, at, word, following, next, openers);
      }
      // In 1990. Danach: a year is no ordinal, and a function word opens the next sentence.
      if (language.sentence.ordinalStop && /^\p{Nd}{1,3}$/u.test(word)) {
        // Where nouns are written small, what an ordinal counts begins with a small letter: Finnish 3. toukokuuta.
        const goesOn = language.capitalisedNouns
          ? !opensWithFunctionWord(text, next, openers)
          : LOWER.test(followingText);
        if (goesOn) return 'ordinal';
      }
      if (/^\p{Nd}{1,2}$/u.test(word) && isLineStart(text, at - word.length)) return 'ordinal';
    }
    if (closed && next > resume && LOWER.test(followingText)) {
      return /[)\]]$/.test(text.slice(at, resume).trimEnd()) ? 'inside-brackets' : 'inside-quotation';
    }
    if (closed && next === resume && !/\s/.test(text[resume] ?? ' ')) {
      // `said."She` and `(sic!), then`: the mark belongs to what the bracket or quotation holds.
      return UPPER_OR_OTHER.test(followingText) && /[\p{Lu}]/u.test(followingText) ? 'end' : 'inside-quotation';
    }
    if (/^(?:…+|\.{2,})$/.test(mark)) {
      if (LOWER.test(followingText) || /[,;:)\]»”]/.test(followingText) || next === resume) return 'ellipsis';
      return 'end';
    }
    if (next === resume) {
      if (/[,;:)\]%/=&#_-]/.test(followingText)) return 'inside-word';
      if (LOWER.test(followingText)) return 'inside-word';
      return isFullStop ? 'inside-word' : 'end';
    }
    if (LOWER.test(followingText)) {
      if (!isFullStop) return 'inside-quotation';
      return 'lower-case-follows';
    }
    if (/[,;]/.test(followingText)) return 'inside-word';
    return 'end';
  };
}

/** Abbreviations of two words, each with its stop: `EE. UU.`, `a. C.`, `z. B.` */
class SpacedAbbreviations {
  readonly #tails = new Map<string, string[]>();
  readonly #heads = new Map<string, string[]>();

  constructor(all: Iterable<string>) {
    for (const entry of all) {
      const [head, tail, ...rest] = entry.split(' ');
      if (head === undefined || tail === undefined || rest.length > 0) continue;
      this.#tails.set(head, [...(this.#tails.get(head) ?? []), tail]);
      this.#heads.set(tail, [...(this.#heads.get(tail) ?? []), head]);
    }
  }

  /** `inside` behind the first word, the whole abbreviation behind the second one. */
  around(text: string, at: number, length: number, next: number): string | undefined {
    if (this.#tails.size === 0 || length === 0) return undefined;
    const word = `${text.slice(at - length, at).toLowerCase()}.`;
    for (const tail of this.#tails.get(word) ?? []) {
      // The last stop is often forgotten: a. C
      const end = next + tail.length - 1;
      if (text.slice(next, end).toLowerCase() === tail.slice(0, -1) && !LETTER.test(text[end] ?? '')) return 'inside';
    }
    for (const head of this.#heads.get(word) ?? []) {
      const from = at - length - 1;
      if (text.slice(from - head.length, from).toLowerCase() === head && /\s/.test(text[from] ?? '')) {
        return `${head} ${word}`;
      }
    }
    return undefined;
  }
}

function isDialogueDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013;
}

/** A dash, white space and a small letter. */
function goesOnBehindDash(text: string, dash: number): boolean {
  return /^[\u2014\u2013][ \u00a0\u202f]\p{Ll}/u.test(text.slice(dash, dash + 4));
}

/** Tells whether a word of three small letters or more, and no abbreviation, stands before a stop: that decides most. */
function followsPlainWord(text: string, at: number, longestTail: number, listed: ReadonlySet<string>): boolean {
  let from = at;
  while (from > 0 && at - from <= longestTail && isPlainLower(text.charCodeAt(from - 1))) from -= 1;
  if (at - from > longestTail) return true;
  return at - from > 2 && from > 0 && text.charCodeAt(from - 1) === 0x20 && !listed.has(text.slice(from, at + 1));
}

function wordBefore(text: string, at: number, longest: number): string {
  const least = Math.max(0, at - longest - 2);
  let from = at;
  while (from > least && isWordOrJoint(text, from - 1)) from -= 1;
  return text.slice(from, at);
}

const WORD_OR_JOINT = /[\p{L}\p{M}\p{Nd}.’'·-]/u;

function isWordOrJoint(text: string, at: number): boolean {
  return isPlainLetter(text.charCodeAt(at)) || WORD_OR_JOINT.test(text[at] as string);
}

/** The word behind an elided one: `l’art. 12`. */
function withoutElision(word: string, elisions: ReadonlySet<string>): string {
  const mark = elisions.size === 0 ? -1 : word.search(/['’]/);
  return mark > 0 && elisions.has(word.slice(0, mark).toLowerCase()) ? word.slice(mark + 1) : word;
}

function precededByLowerCase(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 24), at).trimEnd();
  const word = /[\p{L}\p{M}’'-]+$/u.exec(window)?.[0];
  return word !== undefined && LOWER.test(word[0] ?? '');
}

/** `thanks to M. Orsi`: a small word that a name may follow, and no other letter before it, as in `from A to Z. Visitors …`. */
function governsName(text: string, at: number, leading: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const word = /(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*[’']?$/u.exec(before)?.[0];
  if (word === undefined || !leading.has(word.replace('’', "'"))) return false;
  return !/(?<![\p{L}’'])\p{Lu}[ \u00a0](?:\p{Ll}{1,3}[ \u00a0])?$/u.test(before.slice(0, -word.length));
}

/** A word with a capital that opens no sentence, or one behind a particle with its apostrophe: Dell’Orto. */
function opensName(text: string, next: number, openers: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{L}*[’']\p{Lu}/u.test(text.slice(next, next + 12)) || !opensSentence(text, next, openers);
}

/** After `J.` stands another initial or a capitalised word that does not open with a common short word. */
function initialLikely(text: string, next: number): boolean {
  return /^\p{Lu}\./u.test(text.slice(next, next + 3));
}

/** `100 m.` is a unit and may end a sentence, though `M.` is a title. */
function isUnit(text: string, at: number, word: string): boolean {
  return (
    /^(?:[ghlmst]|[смк]?м|к?г|[лт])$/i.test(word) &&
    /\p{Nd}[ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, at - word.length - 3), at - word.length))
  );
}

/** True where what follows is no capitalised word, or is a function word with a capital. */
function opensSentence(text: string, next: number, openers: ReadonlySet<string>): boolean {
  const word = /^\p{Lu}[\p{L}\p{M}]*['’]?/u.exec(text.slice(next, next + 40))?.[0];
  if (word === undefined) return true;
  const lower = word.toLowerCase().replaceAll('’', "'");
  return openers.has(lower) || openers.has(lower.replace(/'$/, ''));
}

function opensWithFunctionWord(text: string, next: number, openers: ReadonlySet<string>): boolean {
  return /\p{Lu}/u.test(text[next] ?? '') && opensSentence(text, next, openers);
}

function isLineStart(text: string, at: number): boolean {
  return at <= 0 || text[at - 1] === '\n';
}

/** A function word of two letters or more, with a capital, that other words follow: no part of a name or a version. */
function opensPlainly(text: string, next: number, openers: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}+[ \u00a0]\p{Ll}/u.test(text.slice(next, next + 24)) && opensSentence(text, next, openers);
}

/** A stop with no space after it: inside a URL, an initialism or a file name, or between two sentences run together. */
function gluedOrInside(
  text: string,
  at: number,
  word: string,
  following: number,
  next: number,
  openers: ReadonlySet<string>,
): StopReason {
  const followingText = String.fromCodePoint(following);
  if (!/\p{Lu}/u.test(followingText)) return 'inside-word';
  const last = /[\p{L}\p{Nd}]+$/u.exec(word)?.[0] ?? '';
  // U.S.A, e.V, Ph.D, Node.JS: short or capitalised parts are no sentence ends.
  // `line the pan with it.Prick`: two letters are enough where the language has them for a word.
  const opens = last === word && opensPlainly(text, next, openers);
  // contre 21.Un record, ils ont bu le thé.Personne n’a parlé: a function word opens the next sentence.
  if (opens && /^\p{Nd}{2,4}$/u.test(last) && !isLineStart(text, at - last.length)) return 'glued';
  const isShort = last.length < 3 && !(last.length === 2 && last === word && (openers.has(last) || opens));
  if (isShort || !LOWER.test(last.at(-1) ?? '')) return 'inside-word';
  const after = /^[\p{L}\p{M}’']+/u.exec(text.slice(next, next + 30))?.[0] ?? '';
  if (after.length > 1 && !LOWER.test(after)) return 'inside-word';
  // A stop further on in the same run of letters means a host or file name: News.Example.org
  const token = /\S+$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  if (/[@/_]|www\./.test(token)) return 'inside-word';
  const rest = /^\S+/u.exec(text.slice(next, next + 60))?.[0] ?? '';
  if (/^[^\s.]+\.\p{Ll}/u.test(rest) || /[/@_]/.test(rest)) return 'inside-word';
  return 'glued';
}
