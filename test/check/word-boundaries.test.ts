import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../bench/quality/corpus';
import { createChecker } from '../../src/api/create-checker';

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const WORDING = {
  '*': 'off',
  'terminology/drift': 'error',
  'terminology/spelling-variant': 'warning',
  'terminology/case-variant': 'warning',
  'terminology/acronym': 'warning',
  'style/calque': 'warning',
} as const;

/** Tells whether a place begins or ends inside a word. */
function isCut(text: string, { offset, endOffset }: { readonly offset: number; readonly endOffset: number }): boolean {
  return [offset, endOffset].some((at) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? ''));
}

describe('findings about wording', () => {
  const checker = createChecker({ rules: WORDING });

  it('begin and end at word boundaries', async () => {
    const choice = { halves: ['tune' as const], languages: [] };
    const all = [...loadCorpus('flawed', choice), ...loadCorpus('clean', choice)];
    const sample = all.filter(({ language }, at) => at % 30 === 0 && language !== 'zh' && language !== 'ja');
    const cut: string[] = [];
    for (const { path, text, language, format } of sample) {
      const { findings } = await (await checker).check(text, { language, format });
      for (const { ruleId, related, ...own } of findings)
        for (const place of [own, ...related]) if (isCut(text, place)) cut.push(`${path}: ${ruleId}: ${place.text}`);
    }
    expect(cut).toEqual([]);
  }, 120_000);

  it.each([
    'Die Käserei Lindental gewann. Die Lindental-Käserei liefert Käse. Die Käserei Lindental wächst. Die Lindentalkäserei baut an.',
    'Die Käserei Lindental gewann. Die Linden Valley Dairy liefert. Die Käserei Lindental wächst. Die Linden-Käserei baut an.',
    'Die Käserei Lindental gewann. Die Lindentaler Käserei liefert. Die Käserei Lindental wächst. Linden ist ein Dorf im Tal.',
    'Die Käserei Lindental gewann. Die Käserei Linden liefert. Die Käserei Lindenthal wächst. Die Linden Dairy baut an.',
  ])('in German names: %s', async (text) => {
    const { findings } = await (await checker).check(text, { language: 'de' });
    const places = findings.flatMap((one) => [one, ...one.related]);
    expect(places.filter((place) => isCut(text, place)).map((place) => place.text)).toEqual([]);
  });
});
