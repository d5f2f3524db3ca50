import type { FlawedOutcome } from './flawed';
import type { InjectOutcome } from './inject';
import { faultKinds } from './inject-kinds';
import { type LanguageCell, languageColumns } from './language-columns';
import { isBrokenSentence } from './tally';

interface Injected {
  readonly sentences: readonly InjectOutcome[];
  readonly drift: readonly InjectOutcome[];
}

/** Broken sentences and drift groups that people labelled and those that were injected, in one count a language. */
export function printJoint(flawed: readonly FlawedOutcome[], { sentences, drift }: Injected): string {
  const broken = new Set(faultKinds.filter(({ rules }) => rules.every(isBrokenSentence)).map(({ name }) => name));
  const labelled = (row: string, hitsOf: (one: FlawedOutcome) => readonly boolean[]): LanguageCell[] =>
    flawed.map((one) => {
      const hits = hitsOf(one);
      return { row, language: one.article.language, total: hits.length, hits: hits.filter(Boolean).length };
    });
  const injected = (row: string, outcomes: readonly InjectOutcome[]): LanguageCell[] =>
    outcomes.map((one) => ({ row, language: one.language, total: one.injected, hits: one.found }));
  const brokenCells = [
    ...labelled('labelled', ({ outcome }) =>
      outcome.labels.filter(({ label }) => isBrokenSentence(label.names[0].rule)).map(({ found }) => found),
    ),
    ...injected(
      'injected',
      sentences.filter(({ kind }) => broken.has(kind)),
    ),
  ];
  const driftCells = [
    ...labelled('labelled', ({ labelledGroups }) => labelledGroups.map(({ found }) => found)),
    ...injected('injected', drift),
  ];
  return [
    'Broken sentences, labelled and injected',
    languageColumns(brokenCells),
    'Drift groups, labelled and injected',
    languageColumns(driftCells),
  ].join('\n\n');
}
