import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../bench/quality/corpus';
import { repository } from '../../bench/quality/places';
import { createChecker } from '../../src/api/create-checker';
import { settleAdvice } from '../../src/check/advice';
import type { Finding, ReportedSuggestion } from '../../src/core/report';
import { overlaps, type Span } from '../../src/core/span';
import { applySuggestions } from '../../src/fix/apply-edits';

const checker = createChecker();
const seed = join(repository, '../shared/articles/america-pac.fr.txt');

function finding(ruleId: string, text: string, offset: number, more: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    severity: 'warning',
    mqm: 'terminology/inconsistent-use-of-terminology',
    message: `about ${text}`,
    messageId: 'drift',
    offset,
    endOffset: offset + text.length,
    line: 1,
    column: offset + 1,
    endLine: 1,
    endColumn: offset + text.length + 1,
    text,
    confidence: 0.8,
    group: null,
    related: [],
    suggestions: [],
    ...more,
  };
}

function writing(text: string): readonly ReportedSuggestion[] {
  return [{ message: `Write “${text}”`, safe: false, edits: [{ offset: 0, endOffset: 1, text }] }];
}

describe('settleAdvice', () => {
  it('keeps the surest of two findings about the same words, with the other as evidence', () => {
    const calque = finding('style/calque', 'voter inscription', 10, {
      mqm: 'accuracy/mistranslation',
      confidence: 0.9,
    });
    const drift = finding('terminology/drift', 'voter inscription', 10, { severity: 'error' });
    const [only, ...others] = settleAdvice([calque, drift]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ ruleId: 'style/calque', severity: 'error', related: [{ note: drift.message }] });
  });

  it('keeps faults of other kinds, and a word inside a long phrase, apart', () => {
    const long = finding('style/calque', 'a word inside a long phrase', 0, { mqm: 'accuracy/mistranslation' });
    const short = finding('terminology/drift', 'word', 2);
    const space = finding('locale/punctuation-spacing', 'word', 2, { mqm: 'locale-conventions/punctuation' });
    expect(settleAdvice([long, short, space])).toEqual([long, short, space]);
  });

  it('proposes no words that another finding condemns', () => {
    const drift = finding('terminology/drift', 'roll of voters', 0, { suggestions: writing('Voter inscription list') });
    const other = finding('terminology/drift', 'ink', 30, { suggestions: writing('describe') });
    const calque = finding('style/calque', 'voter inscription', 50, { mqm: 'accuracy/mistranslation' });
    const part = finding('style/calque', 'scribe', 80, { mqm: 'accuracy/mistranslation' });
    const [first, second] = settleAdvice([drift, other, calque, part]);
    expect(first?.suggestions).toEqual([]);
    expect(second?.suggestions).toEqual(other.suggestions);
  });
});

describe('advice', () => {
  it('on the seed article proposes nothing that is another name, or that is condemned itself', async () => {
    const { findings } = await (await checker).check(readFileSync(seed, 'utf8'), { language: 'fr' });
    const drift = findings.filter(({ ruleId }) => ruleId === 'terminology/drift');
    const proposed = drift.flatMap(({ suggestions }) =>
      suggestions.flatMap(({ edits }) => edits.map(({ text }) => text)),
    );
    expect(new Set(proposed)).toEqual(new Set(['America PAC', 'campagne de Trump']));
  });

  it('never raises another finding at the place that it mends', async () => {
    const articles = loadCorpus('flawed', { halves: ['tune'], languages: [] });
    const openers = articles.filter((one, at) => one.language !== articles[at - 1]?.language);
    const sample = openers.filter((_, at) => at % 2 === 0);
    const texts = sample.map(({ path, text, language, format }) => ({
      path,
      text,
      language,
      format: format as string,
    }));
    texts.push({ path: 'seed', text: readFileSync(seed, 'utf8'), language: 'fr', format: 'text' });
    const raised: string[] = [];
    for (const { path, text, language, format } of texts) {
      const check = async (some: string) => (await (await checker).check(some, { language, format })).findings;
      const before = await check(text);
      const known = new Set(before.map(({ ruleId, text: words }) => `${ruleId} ${words}`));
      for (const [own, suggestion] of sampleOf(before)) {
        const [edit] = suggestion.edits as [Span & { text: string }];
        const place = { offset: edit.offset, endOffset: edit.offset + edit.text.length };
        for (const { ruleId, severity, text: words, message, ...span } of await check(
          applySuggestions(text, [suggestion]).text,
        ))
          if (severity !== 'info' && ruleId !== own.ruleId && overlaps(span, place) && !known.has(`${ruleId} ${words}`))
            raised.push(`${path}: “${own.text}” → “${edit.text}”: ${ruleId} ${message}`);
      }
    }
    expect(raised).toEqual([]);
  }, 120_000);
});

/** The first proposals of other words, one an entity, and the first of each other rule that has any. */
function sampleOf(findings: readonly Finding[]): ReadonlyArray<readonly [Finding, ReportedSuggestion]> {
  const seen = new Set<string>();
  const all = findings.flatMap((one): Array<readonly [Finding, ReportedSuggestion]> => {
    const key = `${one.ruleId} ${one.group}`;
    const [first] = one.suggestions;
    if (first === undefined || seen.has(key) || !/^(?:terminology|accuracy|style)\//.test(one.ruleId)) return [];
    seen.add(key);
    return [[one, first]];
  });
  return all.slice(0, 3);
}
