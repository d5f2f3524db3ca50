import { defineAnalysis } from '../../core/analysis';
import type { Mention } from '../drift/renderings';
import { sentences } from '../text/sentences';
import { scriptOf } from '../text/writing-system';

/** What stands between quotation marks as a name would: a product, a programme, a work. */
export interface UnspacedTitle {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly script: string;
}

const QUOTED = /[“「『《〈]([^“”「」『』《》〈〉\n。！？，、]{3,16})[”」』》〉]/g;
const GLOSS = /^[（(]/;
const MOST_TITLES = 100;

/** Short quotations of a language without spaces, those of one text together. */
export const unspacedTitles = defineAnalysis({
  id: 'unspaced-titles',
  needs: { sentences },
  run: ({ document: { prose }, language }, facts): readonly UnspacedTitle[] => {
    if (language.spaced) return [];
    const found = new Map<string, Mention[]>();
    let sentence = 0;
    for (const match of prose.matchAll(QUOTED)) {
      const text = match[1] as string;
      const offset = match.index + 1;
      const endOffset = offset + text.length;
      // 「夜の庭」(ナイトガーデン) tells both.
      if (GLOSS.test(prose[endOffset + 1] ?? '') || /[（(]/.test(prose[match.index - 1] ?? '')) continue;
      while (sentence + 1 < facts.sentences.length && (facts.sentences[sentence]?.endOffset ?? 0) <= offset)
        sentence += 1;
      const known = found.get(text);
      const mention = { text, offset, endOffset, sentence };
      if (known === undefined) {
        if (found.size < MOST_TITLES) found.set(text, [mention]);
      } else known.push(mention);
    }
    return [...found].map(([text, mentions]) => ({ text, mentions, script: scriptOf(text) }));
  },
});
