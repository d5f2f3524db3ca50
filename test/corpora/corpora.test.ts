import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { halves, loadCorpus } from '../../bench/quality/corpus';
import { corpusChecksums } from '../../bench/quality/corpus-checksums';
import { corpusTable } from '../../bench/quality/corpus-table';
import { groupOf } from '../../bench/quality/labels';
import { repository } from '../../bench/quality/places';
import { rules } from '../../src/rules';

const everything = { halves, languages: [] };
const flawed = loadCorpus('flawed', everything);
const clean = loadCorpus('clean', everything);
/** Articles of a kind in a language: most where most is measured, fewest where few read. */
const LEAST: Readonly<Record<string, number>> = { fr: 12, en: 12, la: 2, sa: 2 };
const ids = new Set<string>(rules.map(({ id }) => id));

describe('flawed articles', () => {
  it.each(flawed.map((article) => [article.path, article] as const))('%s', (_, { text, labels, mentions }) => {
    expect(labels.length).toBeGreaterThan(0);
    // Mathematical brackets are marks; one that is left in the text was misread.
    expect(text).not.toMatch(/[⟦⟧]/);
    const names = labels.flatMap((label) => label.names.map(({ rule }) => rule));
    expect([...new Set(names)].filter((name) => !ids.has(name))).toEqual([]);
    const places = [...labels, ...mentions].sort((a, b) => a.offset - b.offset);
    for (const [index, place] of places.entries()) {
      expect(place.offset).toBeGreaterThanOrEqual(places[index - 1]?.endOffset ?? 0);
    }
  });

  it.each(flawed.map((article) => [article.path, article] as const))(
    '%s: a dominant rendering has faults of its group',
    (_, { labels, mentions }) => {
      const groups = new Set(labels.map(groupOf));
      expect([...new Set(mentions.map(({ group }) => group))].filter((group) => !groups.has(group))).toEqual([]);
    },
  );
});

describe('clean articles', () => {
  it.each(clean.map((article) => [article.path, article.text] as const))('%s has no marks', (_, text) => {
    expect(text).not.toMatch(/[⟦⟧]/);
  });
});

describe('all articles', () => {
  it('are enough in both halves of each language', () => {
    for (const articles of [flawed, clean]) {
      for (const tag of new Set(flawed.map(({ language }) => language))) {
        const own = articles.filter((article) => article.language === tag);
        expect(own.length).toBeGreaterThanOrEqual(LEAST[tag] ?? 3);
        for (const half of halves) expect(own.filter((article) => article.half === half).length).toBeGreaterThan(0);
      }
    }
  });

  it('are those of the checksums', () => {
    const known: unknown = JSON.parse(readFileSync(join(repository, 'corpora/checksums.json'), 'utf8'));
    expect(corpusChecksums()).toEqual(known);
  });

  it('are counted right in the README', () => {
    expect(readFileSync(join(repository, 'corpora/README.md'), 'utf8')).toContain(`\n${corpusTable()}\n`);
  });
});
