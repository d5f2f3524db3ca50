import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { words } from '../text/words';

/** A word in which two or more words seem to run together, parted where the case or the script changes. */
export interface Glue extends Span {
  readonly word: number;
  readonly parts: readonly string[];
  /** True where the script changes as well as the case. */
  readonly scriptChanges: boolean;
}

// Japanese mixes its three scripts inside a word, and Latin letters stand beside Han without a space.
const PARTS =
  /\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Hangul}+|\p{Script=Arabic}+|\p{Script=Hebrew}+|\p{Script=Devanagari}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*|\p{Nd}+/gu;
const CASE_CHANGE = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const ALPHABETIC = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}]';
const EAST_ASIAN = '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const NOT_LATIN = '[^\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]';
const SUSPECT = new RegExp(
  `\\p{Ll}\\p{Lu}\\p{Ll}|\\p{Script=Latin}${NOT_LATIN}|${NOT_LATIN}\\p{Script=Latin}|${EAST_ASIAN}${ALPHABETIC}|${ALPHABETIC}${EAST_ASIAN}`,
  'u',
);

/** A word in Western letters, which most are, with no capital inside it. */
const PLAIN = /^[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+$/;

/** The words that look as if several ran together; a brand such as `YouTube` is among them, judging is the rules' part. */
export const glue = defineAnalysis({
  id: 'glue',
  needs: { words },
  run: (_, facts): readonly Glue[] => {
    const partsOf = new Map<number, Pick<Glue, 'parts' | 'scriptChanges'>>();
    const isGlue = new Uint8Array(facts.words.forms.length);
    for (const { id, text } of facts.words.forms) {
      if (text.length < 4 || PLAIN.test(text) || !SUSPECT.test(text)) continue;
      const runs = text.match(PARTS) ?? [];
      const parts = runs.flatMap((run) => run.split(CASE_CHANGE));
      if (parts.length < 2) continue;
      partsOf.set(id, { parts, scriptChanges: runs.length > 1 });
      isGlue[id] = 1;
    }
    if (partsOf.size === 0) return [];
    const found: Glue[] = [];
    for (let word = 0; word < facts.words.count; word += 1) {
      const id = facts.words.formIds[word] as number;
      if (isGlue[id] === 0) continue;
      const parted = partsOf.get(id);
      if (parted === undefined) continue;
      found.push({
        word,
        offset: facts.words.offsets[word] as number,
        endOffset: facts.words.ends[word] as number,
        ...parted,
      });
    }
    return found;
  },
});
