import { closedWords } from '../../analysis/text/closed-words';
import type { Stop } from '../../analysis/text/stops';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { Document } from '../../core/document';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';

// A shorter word before a full stop may be an abbreviation that no list knows, unless it is a function word.
const SHORTEST_LAST_WORD = 3;
/** A shorter word with a full stop behind it is an abbreviation as likely as not. */
const SHORTEST_NEXT = 6;

/** Where a stop makes an ordinal, only a year can end a sentence for sure. */
const YEAR = /^(?:1\d|20)\d\d$/;
const NUMBER = /^\d[\d.,]+$/;

/** A full stop, the word before it and the one behind. */
interface SmallLetterBehind {
  readonly stop: Span;
  readonly before: number;
  readonly after: number;
}

/** The full stops behind which a sentence goes on in lower case, and which no abbreviation or name accounts for. */
export function* stopsBeforeSmallLetters(
  { language, document }: Pick<Article, 'language' | 'document'>,
  { stops, words }: { readonly stops: readonly Stop[]; readonly words: Words },
): Generator<SmallLetterBehind> {
  const { prose } = document;
  const closed = closedWords(language);
  // The Beet was dry. is.: no abbreviation is spelt like a form of to be.
  const verbs = wordSet(language.words.auxiliaries);
  const endsInNumber = (text: string) => (language.sentence.ordinalStop ? YEAR : NUMBER).test(text);
  const abbreviated = wordsOftenBeforeLowerCase(stops, prose);
  const names = namesInLowerCase(document, words);
  const opening = wordsOftenBehindStops(stops, words);
  for (const stop of stops) {
    if (stop.reason !== 'lower-case-follows') continue;
    const before = words.after(stop.offset - 1);
    if (before >= words.count || words.ends[before] !== stop.offset) continue;
    const after = words.after(stop.next);
    if (after >= words.count || words.offsets[after] !== stop.next) continue;
    const last = words.form(before);
    const next = words.form(after);
    if (next.casing !== 'lower' || (last.isNumber && !(endsInNumber(last.text) && closed.has(next.lower)))) continue;
    if (!last.isNumber && last.text.length < SHORTEST_LAST_WORD && !(last.casing === 'lower' && closed.has(last.lower)))
      continue;
    if ((abbreviated.get(last.lower) ?? 0) > 1 || names.has(next.lower)) continue;
    if ((opening.get(next.lower) ?? 0) > 1 && !closed.has(next.lower)) continue;
    // `.js`, `www.`, another abbreviation and the like; a longer word may well end its sentence.
    const end = stop.next + next.text.length;
    const isShort = next.text.length < SHORTEST_NEXT && !verbs.has(next.lower);
    const isDotted = prose[end] === '.' && (isShort || /[\p{L}\p{Nd}]/u.test(prose[end + 1] ?? ' '));
    if (/[\w@/]/.test(prose[end] ?? ' ') || isDotted) continue;
    yield { stop, before, after };
  }
}

/** Names that are written in lower case, as those of programs are: they open a heading so, or stand as code. */
function namesInLowerCase({ prose, blocks, verbatim = [] }: Document, words: Words): ReadonlySet<string> {
  const names = new Set(verbatim.map(({ offset, endOffset }) => prose.slice(offset, endOffset)));
  for (const { kind, offset } of blocks) {
    const word = words.after(offset);
    if (kind !== 'heading' || word >= words.count || words.offsets[word] !== offset) continue;
    const { casing, lower } = words.form(word);
    if (casing === 'lower') names.add(lower);
  }
  return names;
}

/** What opens more than one sentence in lower case is a name that is written so: aptitude, systemd. */
function wordsOftenBehindStops(all: readonly Stop[], words: Words): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { reason, next } of all) {
    const word = reason === 'lower-case-follows' ? words.after(next) : words.count;
    if (word >= words.count) continue;
    const { lower } = words.form(word);
    seen.set(lower, (seen.get(lower) ?? 0) + 1);
  }
  return seen;
}

/** Words that stand before a full stop and a lower-case word more than once are this article's own abbreviations. */
function wordsOftenBeforeLowerCase(all: readonly Stop[], prose: string): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const stop of all) {
    if (stop.reason !== 'lower-case-follows') continue;
    const word = /[\p{L}\p{M}\p{Nd}'’-]+$/u.exec(prose.slice(Math.max(0, stop.offset - 40), stop.offset))?.[0];
    if (word !== undefined) seen.set(word.toLowerCase(), (seen.get(word.toLowerCase()) ?? 0) + 1);
  }
  return seen;
}
