import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChecker, fixArticle } from '../../src';
import type { ArticleReport } from '../../src/core/report';
import { applySuggestions, safeSuggestions } from '../../src/fix/apply-edits';

/** Every how manieth text is read, so that all kinds and languages are met in half a minute. */
const FOLDERS = [
  ['corpora/clean', 6],
  ['../shared/articles/human-guides', 17],
  ['../shared/articles/machine-translated/human', 4],
] as const;

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
const quotes = (text: string) => text.replace(/[^"“”„‟«»‹›「」『』《》]+/gu, '');

function counted({ findings }: ArticleReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

const checker = createChecker({ model: 'none', rules: { 'markup/mojibake': 'off' } });

/** What the safe edits of a text do to it that they must not; what is found in the text as it was written is not new. */
async function harmIn(text: string, path: string, written: ArticleReport): Promise<readonly string[]> {
  const { check } = await checker;
  const before = await check(text, { path });
  const fixed = applySuggestions(text, safeSuggestions(before.findings)).text;
  if (fixed === text) return [];
  const after = await check(fixed, { path });
  const known = [before, written].map(counted);
  return [
    ...(letters(fixed) === letters(text) ? [] : ['a letter or digit changes']),
    ...(quotes(fixed) === quotes(text) ? [] : ['a quotation mark comes or goes']),
    ...[...counted(after)]
      .filter(([id, count]) => known.every((one) => count > (one.get(id) ?? 0)))
      .map(([id]) => `a new ${id}`),
    ...(applySuggestions(fixed, safeSuggestions(after.findings)).text === fixed ? [] : ['twice is not once']),
  ];
}

/** The text with what safe edits are there to mend. */
function roughen(text: string): string {
  let count = 0;
  return text
    .replace(/(?<=\p{L})’(?=\p{L})/gu, (mark) => (count++ % 3 === 0 ? "'" : mark))
    .replace(/(?<=\p{L}{3}), /gu, (comma) => (count++ % 3 === 0 ? ` ${comma}` : comma))
    .replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, () => (count++ % 50 === 0 ? '\u00ad' : ''))
    .replace(/[\u00a0\u202f](?=[:;!?»])/g, ' ');
}

describe('safe edits do no harm', () => {
  // The articles of other hands are not part of the repository.
  for (const [folder, step] of FOLDERS)
    it.skipIf(!existsSync(folder))(`in ${folder}`, { timeout: 120_000 }, async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .sort()
        .filter((_, index) => index % step === 0);
      expect(files.length).toBeGreaterThan(0);
      const harm: Array<readonly [string, readonly string[]]> = [];
      for (const file of files) {
        const text = readFileSync(join(folder, file), 'utf8');
        const written = await (await checker).check(text, { path: file });
        for (const one of [text, roughen(text)]) {
          const found = await harmIn(one, file, written);
          if (found.length > 0) harm.push([file, found]);
        }
      }
      expect(harm).toEqual([]);
    });
  it.each([
    ['fr', 'Le comité s’est réuni à l’hôtel de ville, à côté du marché.'],
    ['de', 'Die Brücke über die Straße bleibt für Fußgänger geschlossen.'],
    ['ru', 'Мэр закрыл старый мост через реку на весь май.'],
  ])('a wrong decoding is undone letter by letter: %s', async (language, text) => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    const fixed = await fixArticle(misread, { language, config: { model: 'none' } });
    expect(fixed.text).toBe(text);
    expect((await fixArticle(fixed.text, { language, config: { model: 'none' } })).applied).toEqual([]);
  });
});
