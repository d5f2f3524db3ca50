import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/report';
import type { CleanText } from './clean-texts';
import { excerpt } from './excerpt';
import { repository } from './places';

export const verdicts = ['real', 'arguable', 'false'] as const;

/** What an editor thinks of a finding in a clean text: she would correct it in print, she might, or she would not. */
export type Verdict = (typeof verdicts)[number];

/** Verdicts by text, place and rule. */
export type JudgedFindings = ReadonlyMap<string, Verdict>;

/** The findings in clean texts that an editor has looked at; `list` is another list of the same form. */
export function loadJudgedFindings(list = 'judged-findings.tsv'): JudgedFindings {
  return readJudgedFindings(readFileSync(join(repository, 'bench', 'quality', list), 'utf8'));
}

/**
 * Reads lines of text, place, rule, verdict and reason, parted by tabs.
 * @throws {Error} with the line that is wrong.
 */
export function readJudgedFindings(table: string): JudgedFindings {
  const judged = new Map<string, Verdict>();
  for (const [index, line] of table.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const place = `judged-findings.tsv, line ${index + 1}`;
    const [text, at, rule, verdict, reason] = line.split('\t');
    const known = verdicts.find((one) => one === verdict);
    if (text === undefined || at === undefined || rule === undefined || known === undefined)
      throw new Error(`${place}: write text, line:column, rule, ${verdicts.join(' or ')}, and the reason`);
    if (reason === undefined || reason.trim() === '') throw new Error(`${place}: say why the finding is ${known}`);
    const key = keyOf(text, at, rule);
    if (judged.has(key)) throw new Error(`${place}: the finding is judged twice`);
    judged.set(key, known);
  }
  return judged;
}

/** The verdict on a finding; undefined if nobody has looked at it, which counts as false. */
export function verdictOn(
  judged: JudgedFindings,
  { path, text, line }: Pick<CleanText, 'path' | 'text' | 'line'>,
  finding: Pick<Finding, 'ruleId' | 'offset' | 'endOffset'>,
): Verdict | undefined {
  const { at } = excerpt(text, finding, line);
  const place = judged.get(keyOf(path, at, finding.ruleId));
  if (place !== undefined) return place;
  for (const slip of slipsOf(path)) {
    const verdict = judged.get(keyOf(slip, at.replace(/:.*/, ':*'), finding.ruleId));
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Where a clean text has something under a folder of rules that an editor would correct, or might. */
export function faultsJudgedIn(
  judged: JudgedFindings,
  { path, text }: Pick<CleanText, 'path' | 'text'>,
  folder: string,
): readonly number[] {
  const lines = text.split('\n');
  return [...judged].flatMap(([key, verdict]) => {
    const [ownPath, at = '', rule = ''] = key.split('\t');
    if (ownPath !== path || verdict === 'false' || !rule.startsWith(`${folder}/`)) return [];
    const [line = 1, column = 1] = at.split(':').map(Number);
    return [lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1];
  });
}

/**
 * A text in many languages has the slip of one of them in every pair with it, on either side: `flores-*-el-1` is that of the Greek
 * text, whatever it is compared with. A place may be a whole line, `17:*`, since the words in front of a slip differ from pair to
 * pair.
 */
function slipsOf(path: string): readonly string[] {
  const [, set, from, to, number] = /^(\w+)-(\w+)-(\w+)-(\d+)$/.exec(path) ?? [];
  if (set === undefined) return [];
  return [path, `${set}-*-${to}-${number}`, `${set}-*-${from}-${number}`];
}

function keyOf(path: string, at: string, rule: string): string {
  return `${path}\t${at}\t${rule}`;
}
