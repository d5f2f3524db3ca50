import { describe, expect, it } from 'vitest';
import { readLabels } from '../../bench/quality/labels';

describe('readLabels', () => {
  it('reads names, alternatives, groups and dominant renderings', () => {
    const { text, labels, mentions } = readLabels(
      'A ⟦=pac|Bay PAC⟧ and ⟦terminology/acronym:pac,terminology/drift:pac|PAC Bay⟧ ⟦markup/stray-separator||⟧',
    );
    expect(text).toBe('A Bay PAC and PAC Bay |');
    expect(mentions).toEqual([{ offset: 2, endOffset: 9, group: 'pac', text: 'Bay PAC' }]);
    expect(labels).toEqual([
      {
        offset: 14,
        endOffset: 21,
        text: 'PAC Bay',
        names: [
          { rule: 'terminology/acronym', group: 'pac' },
          { rule: 'terminology/drift', group: 'pac' },
        ],
      },
      { offset: 22, endOffset: 23, text: '|', names: [{ rule: 'markup/stray-separator', group: undefined }] },
    ]);
  });

  it.each(['⟦|a⟧', '⟦Fluency|a⟧', '⟦fluency/x', 'a⟧', '⟦fluency/x|⟦fluency/y|a⟧⟧'])('refuses %s', (marked) => {
    expect(() => readLabels(marked)).toThrow();
  });
});
