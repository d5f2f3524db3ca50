import { expect, it } from 'vitest';
import type { Language } from '../../src/core/language';
import { onceALexicon } from '../../src/core/once-a-lexicon';
import { languageFor } from '../../src/lang';
import { noLexicon } from '../../src/lang/lexicon';

it('works out what depends on a language and its lexicon once for both, nothing included', () => {
  const asked: string[] = [];
  const tagOf = onceALexicon(({ language, lexicon }: { language: Language; lexicon: typeof noLexicon }) => {
    asked.push(`${language.tag} ${lexicon.isKnown}`);
    return lexicon.isKnown ? language.tag : undefined;
  });
  const [french, german] = ['fr', 'de'].map(languageFor) as [Language, Language];
  const other = { ...noLexicon, isKnown: true };
  const articles = [
    { language: french, lexicon: noLexicon },
    { language: german, lexicon: noLexicon },
    { language: french, lexicon: other },
  ];
  expect([...articles, ...articles].map(tagOf)).toEqual([undefined, undefined, 'fr', undefined, undefined, 'fr']);
  expect(asked).toEqual(['fr false', 'de false', 'fr true']);
});
