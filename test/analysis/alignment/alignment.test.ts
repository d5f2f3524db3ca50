import { describe, expect, it } from 'vitest';
import { alignment } from '../../../src/analysis/source/alignment';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { loadEmbedder } from '../../../src/embed';
import { languageFor, neutralFor } from '../../../src/lang';
import { parseAs } from '../../../src/parse';

const embedder = await loadEmbedder();
const SOURCE = `# A bridge for Ostrowa

The mayor opened the new bridge on 12 March. Dr. Novak had worked on it for six years.

The old bridge had been closed since the flood of 2014. Farmers complained about the detour.
`;
const TARGET = `# Un pont pour Ostrowa

Le maire a inauguré le nouveau pont le 12 mars. Le Dr Novak y avait travaillé pendant six ans. L'ancien pont était fermé depuis la crue de 2014.
`;

async function align(source: string | undefined, target: string, model = true) {
  const language = (tag: string) => languageFor(tag) ?? neutralFor(tag);
  const article = articleOf(await parseAs('markdown', target, undefined), language('fr'), {
    source: source === undefined ? undefined : await parseAs('markdown', source, undefined),
    sourceLanguage: source === undefined ? undefined : language('en'),
    embedder: model ? embedder : undefined,
  });
  return new FactStore(article, undefined).get(alignment);
}

describe('alignment', () => {
  it('is undefined without a source', async () => {
    expect(await align(undefined, TARGET)).toBeUndefined();
  });

  it.each([true, false])('sentences of both sides, with their words (model: %s)', async (model) => {
    const aligned = await align(SOURCE, TARGET, model);
    if (aligned === undefined) throw new Error('nothing aligned');
    expect(aligned.beads.map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], []],
    ]);
    expect(aligned.evidence.includes('meaning')).toBe(model);
    const { document, sentences, words } = aligned.source;
    const third = sentences[2];
    expect(third && document.prose.slice(third.offset, third.endOffset)).toBe(
      'Dr. Novak had worked on it for six years.',
    );
    expect(third && words.form(third.firstWord + 1).text).toBe('Novak');
    expect(aligned.beadOfSource(4)).toBe(aligned.beads[4]);
    expect(aligned.beadOfTarget(3)).toBe(aligned.beads[3]);
  });

  it('tells where in the article an omission belongs', async () => {
    const aligned = await align(SOURCE, TARGET);
    const omission = aligned?.beads.at(-1);
    if (aligned === undefined || omission === undefined) throw new Error('nothing aligned');
    const { prose } = aligned.target.document;
    expect(prose.slice(0, aligned.placeOfRendering(omission).offset)).toMatch(/2014\.$/);
    const first = await align(SOURCE, TARGET.slice(TARGET.indexOf('Le Dr')));
    expect(first?.placeOfRendering(first.beadOfSource(0))).toEqual({ offset: 0, endOffset: 0 });
  });
});
