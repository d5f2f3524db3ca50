import type { FlawedOutcome } from './flawed';
import { wilson } from './intervals';
import { languageColumns } from './language-columns';
import { type BenchOptions, isWantedRule } from './options';
import { table } from './table';
import { isBrokenSentence, isWarningOrAbove, rulesIn, type Tally, tally } from './tally';

/** The tables on the flawed corpora. */
export function printFlawed(outcomes: readonly FlawedOutcome[], options: BenchOptions): string {
  const isWanted = (id: string) => isWantedRule(options, id);
  const rows = rulesIn(outcomes)
    .filter(isWanted)
    .map((id) => [id, ...cells(tally(outcomes, { rule: (rule) => rule === id }))]);
  const sections = slices(outcomes).flatMap(({ name, part }) => [
    [`${name}: all`, ...cells(tally(part, { rule: isWanted }))],
    // Labels have no severity, so this row is about findings only.
    [
      `${name}: findings of warning or above`,
      ...['', '', '', '', ''],
      ...cells(tally(part, { rule: isWanted, severity: isWarningOrAbove })).slice(5),
    ],
    [`${name}: broken sentences`, ...cells(tally(part, { rule: (id) => isBrokenSentence(id) && isWanted(id) }))],
  ]);
  return [
    `${outcomes.length} flawed articles, ${outcomes.reduce((sum, { words }) => sum + words, 0)} words`,
    'A label is found under one of its names (`any`: by any finding of warning or above); a finding is right under a name that the label lists (`any`: at any labelled fault). Ranges hold 95 %.',
    table(['rule', ...head], rows),
    table(['set', ...head], sections),
    ...(new Set(outcomes.map(({ article }) => article.language)).size > 1 ? [printByLanguage(outcomes, isWanted)] : []),
    ...(isWanted('terminology/drift') ? [printGroups(outcomes)] : []),
  ].join('\n\n');
}

/** Labels found, a row a rule and a column a language. */
function printByLanguage(outcomes: readonly FlawedOutcome[], isWanted: (rule: string) => boolean): string {
  const cells = outcomes.flatMap(({ article, outcome }) =>
    outcome.labels
      .filter(({ label }) => isWanted(label.names[0].rule))
      .map(({ label, found }) => ({
        row: label.names[0].rule,
        language: article.language,
        total: 1,
        hits: Number(found),
      })),
  );
  cells.sort((a, b) => (a.row < b.row ? -1 : 1));
  return languageColumns(cells);
}

/** All, and each half and language that has articles. */
function slices(outcomes: readonly FlawedOutcome[]) {
  const by = (name: string, test: (one: FlawedOutcome) => boolean) => ({ name, part: outcomes.filter(test) });
  const halves = [...new Set(outcomes.map(({ article }) => article.half))];
  const languages = [...new Set(outcomes.map(({ article }) => article.language))];
  return [
    ...halves.map((half) => by(half, ({ article }) => article.half === half)),
    ...halves.flatMap((half) =>
      languages.map((tag) => by(`${half} ${tag}`, ({ article }) => article.half === half && article.language === tag)),
    ),
  ];
}

const head = ['labels', 'found', 'recall', '95 %', 'any', 'findings', 'right', 'precision', '95 %', 'any'];

function cells(sum: Tally): readonly string[] {
  const { labels, found, findings, right } = sum;
  return [
    `${labels}`,
    `${found}`,
    ...share(found, labels),
    percent(sum.foundUnderAnyName, labels),
    `${findings}`,
    `${right}`,
    ...share(right, findings),
    percent(right + sum.otherName, findings),
  ];
}

function share(hits: number, total: number): readonly [string, string] {
  if (total === 0) return ['', ''];
  const { low, high } = wilson(hits, total);
  return [percent(hits, total), `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}`];
}

function percent(hits: number, total: number): string {
  return total === 0 ? '' : `${((100 * hits) / total).toFixed(1)}`;
}

function printGroups(outcomes: readonly FlawedOutcome[]): string {
  const rows = slices(outcomes).map(({ name, part }) => {
    const labelled = part.flatMap(({ labelledGroups }) => labelledGroups);
    const found = part.flatMap(({ foundGroups }) => foundGroups);
    const faults = labelled.reduce((sum, group) => sum + group.faults, 0);
    const held = labelled.reduce((sum, group) => sum + group.faultsHeld, 0);
    const hits = labelled.filter((group) => group.found).length;
    return [
      name,
      `${labelled.length}`,
      `${hits}`,
      ...share(hits, labelled.length),
      `${faults}`,
      `${held}`,
      percent(held, faults),
      `${found.length}`,
      `${found.filter((group) => group.labelled.length === 1 && group.foreign.length === 0).length}`,
      `${found.filter((group) => group.labelled.length > 1).length}`,
      `${found.filter((group) => group.labelled.length > 0 && group.foreign.length > 0).length}`,
      `${found.filter((group) => group.labelled.length === 0).length}`,
    ];
  });
  const head = ['labelled', 'found', 'recall', '95 %', 'faults', 'held', 'recall', 'found groups', 'pure', 'join two'];
  return table(['drift groups', ...head, 'with unlabelled', 'of none'], rows);
}
