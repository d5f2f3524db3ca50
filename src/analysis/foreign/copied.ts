import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { bitext } from '../source/bitext';
import { textOfSentences } from '../source/pair-text';
import { closedWords } from '../text/closed-words';

// A name, a title or a line of figures is the same in both languages.
const FEWEST_WORDS = 4;
const FEWEST_FUNCTION_WORDS = 1;
const FEWEST_LOWER = 3;

/** Sentences of running text that stand in the article as they stand in the source, with function words of its language. */
export const copied = defineAnalysis({
  id: 'copied',
  needs: { bitext },
  run: (_, { bitext: aligned }): readonly Span[] => {
    if (aligned === undefined) return [];
    const { source, target } = aligned;
    if (source.language === target.language) return [];
    const [foreign, own] = [closedWords(source.language), closedWords(target.language)];
    const there = new Set(source.sentences.map((_, index) => plain(textOfSentences(source, [index]))));
    return target.sentences.filter(({ block, terminator, firstWord, lastWord }, index) => {
      if (block.kind !== 'paragraph' || terminator === '' || lastWord - firstWord < FEWEST_WORDS) return false;
      if (!there.has(plain(textOfSentences(target, [index])))) return false;
      const forms = Array.from({ length: lastWord - firstWord }, (_, at) => target.words.form(firstWord + at));
      if (!source.language.spaced || !target.language.spaced) return true;
      const functionWords = forms.filter(({ lower }) => foreign.has(lower) && !own.has(lower)).length;
      return (
        functionWords >= FEWEST_FUNCTION_WORDS &&
        forms.filter(({ casing }) => casing === 'lower').length >= FEWEST_LOWER
      );
    });
  },
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
