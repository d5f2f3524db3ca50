import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../bench/quality/drift-groups';
import { readLabels } from '../../bench/quality/labels';
import { judge } from '../../bench/quality/match';
import { findingAt, relatedAt } from './finding';

describe('judge', () => {
  const article = readLabels('He saw ⟦fluency/repeated-word|the the⟧ sea, and then he went home again.');

  it.each([
    ['fluency/repeated-word', 'the the', true, 'right'],
    ['fluency/repeated-word', ' sea', true, 'right'],
    ['fluency/repeated-word', 'home', false, 'wrong'],
    ['fluency/fragment', 'the the', false, 'other-name'],
    ['fluency/fragment', 'home', false, 'wrong'],
  ])('%s at "%s"', (rule, at, found, judgement) => {
    const { labels, findings } = judge(article, [findingAt(article.text, rule, at)]);
    expect([labels[0]?.found, findings[0]?.judgement]).toEqual([found, judgement]);
  });

  it('takes related places of a mixture of styles, and of nothing else', () => {
    const mixed = readLabels('⟦locale/quote-style:q|"⟧One" and “two” and ⟦fluency/repeated-word|so so⟧ on.');
    const finding = (rule: string, text: string) =>
      findingAt(mixed.text, rule, '“two”', { related: [relatedAt(mixed.text, text)] });
    const quotes = judge(mixed, [finding('locale/quote-style', '"One"')]);
    expect(quotes.labels.map(({ found }) => found)).toEqual([true, false]);
    expect(quotes.findings[0]?.judgement).toBe('right');
    expect(judge(mixed, [finding('fluency/repeated-word', 'so so')]).labels.map(({ found }) => found)).toEqual([
      false,
      false,
    ]);
  });

  it('lets a finding take the dominant rendering for the minority, if its group holds a fault of it', () => {
    const drift = readLabels('The ⟦=bay|Bay Fund⟧ and the ⟦terminology/drift:bay|Fund of Bay⟧ met. Bay Fund won.');
    const at = (turn: number, related: string[]) =>
      findingAt(drift.text, 'terminology/drift', 'Bay Fund', {
        turn,
        group: 'g',
        related: related.map((text) => relatedAt(drift.text, text)),
      });
    expect(judge(drift, [at(0, ['Fund of Bay'])]).findings[0]?.judgement).toBe('right');
    expect(judge(drift, [at(1, ['Fund of Bay'])]).findings[0]?.judgement).toBe('right');
    expect(judge(drift, [at(0, [])]).findings[0]?.judgement).toBe('wrong');
  });
});

describe('compareGroups', () => {
  const article = readLabels(
    'The ⟦=bay|Bay Fund⟧ and the ⟦terminology/drift:bay|Fund of Bay⟧ met the ⟦=sea|Sea Club⟧, once ⟦terminology/drift:sea|Club of Seas⟧, at noon.',
  );
  const drift = (text: string, group: string, related: readonly string[]) =>
    findingAt(article.text, 'terminology/drift', text, {
      group,
      related: related.map((other) => relatedAt(article.text, other)),
    });

  it('finds a group where two renderings are joined', () => {
    const { labelled, found } = compareGroups(article, [drift('Fund of Bay', 'g', ['Bay Fund'])]);
    expect(labelled.map((group) => [group.group, group.found, group.faultsHeld])).toEqual([
      ['bay', true, 1],
      ['sea', false, 0],
    ]);
    expect(found).toMatchObject([{ labelled: ['bay'], foreign: [] }]);
  });

  it('does not where one rendering stands alone', () => {
    expect(compareGroups(article, [drift('Fund of Bay', 'g', [])]).labelled.some((group) => group.found)).toBe(false);
  });

  it('says what does not belong together', () => {
    const { found } = compareGroups(article, [drift('Fund of Bay', 'g', ['Bay Fund', 'Sea Club', 'noon'])]);
    expect(found).toMatchObject([{ labelled: ['bay', 'sea'], foreign: ['noon'] }]);
  });
});
