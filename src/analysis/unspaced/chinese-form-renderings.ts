import { defineAnalysis } from '../../core/analysis';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { isNotJapanese, simplify } from '../foreign/han-forms';
import { editDistance } from '../source/token-likeness';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';

const RUN = /\p{Script=Han}{4,20}/gu;
const FEWEST_CHINESE = 2;
/** In a name of so many characters one may be another as well: 安全监督委员会 and 安全監視委員会. */
const LONG = 8;
const MOST_RUNS = 2000;

/**
 * Names that a Japanese article has in the characters of simplified Chinese at one place, left over from the text that it was
 * translated from, and in its own elsewhere: 华林市环境保护局 and 華林市環境保護局.
 */
export const chineseFormRenderings = defineAnalysis({
  id: 'chinese-form-renderings',
  needs: { sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (language.hanForms !== 'japanese') return [];
    const own = new Map<string, Mention[]>();
    const chinese = new Map<string, Mention[]>();
    let runs = 0;
    for (const { 0: text, index: offset } of prose.matchAll(RUN)) {
      runs += 1;
      if (runs > MOST_RUNS) return [];
      const mention = { offset, endOffset: offset + text.length, text, sentence: sentenceAt(facts.sentences, offset) };
      const map = countChinese(text) >= FEWEST_CHINESE ? chinese : own;
      const key = simplify(text);
      map.set(key, [...(map.get(key) ?? []), mention]);
    }
    if (chinese.size === 0) return [];
    return [...chinese].flatMap(([name, variants]) => {
      const main = own.get(name) ?? [...own].find(([key]) => differsInOne(name, key))?.[1];
      if (main === undefined || shareSentence(main, variants)) return [];
      return [
        {
          id: (main[0] as Mention).text,
          main: namedRendering(main),
          variants: [{ ...namedRendering(variants), score: 0.9, links: ['spelling'], anchors: 1, kind: 'words' }],
        },
      ];
    });
  },
});

function countChinese(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isNotJapanese(text.charCodeAt(at))) count += 1;
  return count;
}

function differsInOne(a: string, b: string): boolean {
  return (
    a.length === b.length && a.length >= LONG && a[0] === b[0] && a.at(-1) === b.at(-1) && editDistance(a, b, 1) <= 1
  );
}
