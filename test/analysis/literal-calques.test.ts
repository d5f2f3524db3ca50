import { describe, expect, it } from 'vitest';
import { literalCalques } from '../../src/analysis/style/literal-calques';
import { languages } from '../../src/lang';

const packs = languages.filter(({ spaced, calques }) => !spaced && calques.length > 0);

describe.each(packs.map((language) => [language.tag, language] as const))('%s', (_, language) => {
  it('finds each of its patterns in a text that has it', () => {
    const missed = language.calques.filter(({ pattern }) => {
      const prose = `前${pattern.replaceAll('*', '甲乙')}後`;
      return [...literalCalques(language, prose, { offset: 0, endOffset: prose.length })].length === 0;
    });
    expect(missed).toEqual([]);
  });

  it('lets no pattern reach over a mark', () => {
    const [starred] = language.calques.filter(({ pattern }) => pattern.includes('*'));
    const prose = starred?.pattern.replace('*', '，') ?? '';
    expect([...literalCalques(language, prose, { offset: 0, endOffset: prose.length })]).toEqual([]);
  });
});
