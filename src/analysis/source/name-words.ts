import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { soundKey } from '../sounds/sound-key';
import { functionWords } from '../text/function-words';
import { sentences } from '../text/sentences';
import { words } from '../text/words';
import { romanise } from './alignment/romanise';
import { editDistance } from './token-likeness';

/** One word that is written as a name at a place. */
export interface NameWord extends Span {
  readonly text: string;
  /** What two spellings of one name share across scripts: its sound in Latin letters. */
  readonly key: string;
  readonly sentence: number;
  /** Index in the `words` analysis. */
  readonly word: number;
  /** The name before it that belongs to the same full name: `Barbara` of `Barbara Jakesch`. */
  readonly previous: NameWord | undefined;
  /** The capitalised word right before it, though it may be no name beyond doubt: a first name that is also the stem of a common noun. */
  readonly before: string | undefined;
}

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** Elizabeth is Elisabeth, and Loesch is Lösch. */
export function keyOf(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    const sound = soundKey(romanise(text.toLowerCase()));
    key = sound
      .replaceAll('c', 'k')
      .replaceAll('z', 's')
      .replace(/([aou])e/g, '$1');
    known.set(text, key);
  }
  return key;
}

/** Tells whether two names may be one by their keys, in another case, language or script. */
export function isLikeKey(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return false;
  if (a.slice(0, shortest) === b.slice(0, shortest)) return true;
  const most = shortest >= 8 ? 3 : shortest >= 5 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}

const LEAST_LETTERS = 3;

/**
 * The words of the article that are names beyond doubt: written with a capital, behind other words of their sentence, and
 * nowhere in the text without it. Places, months, titles and kinds of things have names in every language and are left out.
 */
export const nameWords = defineAnalysis({
  id: 'name-words',
  needs: { words, sentences, functionWords },
  run: ({ document: { prose }, language, placeOf, kindsOf }, facts): readonly NameWord[] => {
    if (!language.cased || !language.spaced) return [];
    const { words: all, functionWords: closed } = facts;
    const lower = new Set<string>();
    for (const form of all.forms) if (form.casing === 'lower') lower.add(form.lower);
    const common = new Set(
      [
        ...language.words.nameTitles,
        ...language.words.genericNouns,
        ...language.dates.months,
        ...language.dates.weekdays,
        ...language.words.nameConnectors,
      ].map(language.stem),
    );
    const isName = all.forms.map(
      (form) =>
        (form.casing === 'title' || form.casing === 'mixed' || form.casing === 'upper') &&
        form.text.length >= LEAST_LETTERS &&
        !form.isNumber &&
        !lower.has(form.lower) &&
        !closed.has(form.lower) &&
        !common.has(form.stem) &&
        !form.text.includes("'") &&
        !form.text.includes('’') &&
        placeOf(form.text) === undefined &&
        kindsOf(form.text).length === 0,
    );
    const found: NameWord[] = [];
    facts.sentences.forEach(({ firstWord, lastWord, block }, sentence) => {
      // Headlines of some languages capitalise every word.
      if (block.kind === 'heading') return;
      for (let word = firstWord + 1; word < lastWord; word += 1) {
        if (isName[all.formIds[word] as number] !== true) continue;
        const offset = all.offsets[word] as number;
        const endOffset = all.ends[word] as number;
        const text = prose.slice(offset, endOffset);
        const last = found.at(-1);
        const isNext =
          last?.word === word - 1 && last.sentence === sentence && prose.slice(last.endOffset, offset) === ' ';
        const form = all.form(word - 1);
        const isBeside = form.casing === 'title' && prose.slice(all.ends[word - 1], offset) === ' ';
        found.push({
          offset,
          endOffset,
          text,
          key: keyOf(text),
          sentence,
          word,
          previous: isNext ? last : undefined,
          before: isBeside ? form.text : undefined,
        });
      }
    });
    return found;
  },
});
