import { expect, it } from 'vitest';
import { RenderingCandidates } from '../../src/analysis/drift/rendering-candidates';
import { articleOf } from '../../src/check/article-of';
import type { Language } from '../../src/core/language';
import { readLexicon } from '../../src/io/lexicon-door';
import { languageFor } from '../../src/lang';
import { lexiconFor } from '../../src/lang/lexicon';
import { parseText } from '../../src/parse/text';

function candidatesIn(tag: string, words: readonly string[], names: readonly string[]) {
  const language = languageFor(tag) as Language;
  const lexicon = lexiconFor(language, readLexicon);
  const article = articleOf(parseText(words.join(''), undefined), language, { lexicon });
  const candidates = new RenderingCandidates(
    article,
    words.map((text) => ({ text, lower: text.toLowerCase(), named: true })),
    names,
  );
  return { candidates, article };
}
const textsOf = (found: ReadonlyArray<{ readonly text: string }>) => found.map(({ text }) => text);

it.each([
  // By sound, with a near consonant and with a vowel; by a short sound in katakana.
  ['zh', ['木头', '马斯克', '河'], 'musk', ['马斯克']],
  ['zh', ['木头', '阿姆斯特丹', '伊斯坦布尔'], 'istanbul', ['阿姆斯特丹', '伊斯坦布尔']],
  ['ja', ['カーター', '川', 'ミラー'], 'carter', ['カーター']],
  ['ru', ['Маск', 'дом', 'Лондон'], 'musk', ['Маск']],
  ['sa', ['अशोकस्य', 'नदी', 'वनम्'], 'ashok', ['अशोकस्य']],
  // By sense, by translation, by kind.
  ['el', ['βιβλιοθήκη', 'ποτάμι'], 'library', ['βιβλιοθήκη']],
  ['zh', ['河流', '树林', '钢琴'], 'piano', ['钢琴']],
  ['ja', ['図書館', '川'], 'library', ['図書館']],
  ['zh', ['研究所', '研究院', '桌子'], 'institute', ['研究所', '研究院']],
])('in %s finds among %j what may render %s', (tag, words, name, found) => {
  expect(textsOf(candidatesIn(tag, words, [name]).candidates.of(name, undefined, []))).toEqual(found);
});

it('finds what renders a place, and what a word stands for in full', () => {
  const { candidates, article } = candidatesIn('zh', ['法国', '德国', '实验室'], ['xy', 'labs']);
  expect(textsOf(candidates.of('xy', undefined, []))).toEqual([]);
  expect(textsOf(candidates.of('xy', article.placeOf('Germany'), []))).toEqual(['德国']);
  expect(textsOf(candidates.of('labs', undefined, ['laboratory']))).toEqual(['实验室']);
});

it('finds by sound alone where that is asked', () => {
  const { candidates } = candidatesIn('zh', ['钢琴', '哈里斯'], ['harris', 'piano']);
  expect(textsOf(candidates.soundingLike('harris'))).toEqual(['哈里斯']);
  expect(textsOf(candidates.soundingLike('piano'))).toEqual([]);
});
