import type { Document, Suppression } from '../core/document';
import { LineIndex } from '../core/lines';
import { nearest } from '../core/nearest';
import type { SuppressionProblem } from '../core/report';

/**
 * What is wrong with the comments that silence findings: rules that nobody knows, and comments that silence nothing.
 * Of a comment whose rules did not all run there is no telling.
 *
 * @param used - The comments that silenced a finding.
 * @param known - Ids of every rule that there is.
 * @param ran - Ids of the rules that read the article.
 */
export function suppressionProblems(
  document: Document,
  used: ReadonlySet<Suppression>,
  known: readonly string[],
  ran: ReadonlySet<string>,
): readonly SuppressionProblem[] {
  if (document.suppressions.length === 0) return [];
  const lines = new LineIndex(document.text);
  const names = [...new Set([...known, ...known.map((id) => id.split('/')[0] as string)])];
  // One comment may stand for several, where an `enable` ended some of its rules earlier than others.
  const comments = new Map<number, Suppression[]>();
  for (const one of document.suppressions) comments.set(one.offset, [...(comments.get(one.offset) ?? []), one]);
  return [...comments.values()].flatMap((parts): SuppressionProblem[] => {
    const { line, column } = lines.at((parts[0] as Suppression).offset);
    const rules = parts.flatMap((part) => part.rules);
    const unknown = rules.filter((rule) => !names.includes(rule));
    const problems = unknown.map((rule) => {
      const guess = nearest(rule, names) ?? known.find((id) => id.endsWith(`/${rule}`));
      const remedy = guess === undefined ? 'Run `mtlint rules` for the list.' : `Write “${guess}”.`;
      return { line, column, message: `This comment names no rule. “${rule}” is unknown. ${remedy}` };
    });
    if (problems.length > 0 || parts.some((part) => used.has(part))) return problems;
    const meant = known.filter(
      (id) => rules.length === 0 || rules.some((rule) => id === rule || id.startsWith(`${rule}/`)),
    );
    if (rules.length > 0 && !meant.every((id) => ran.has(id))) return [];
    const by = rules.length === 0 ? '' : ` by ${rules.map((rule) => `“${rule}”`).join(' or ')}`;
    return [{ line, column, message: `This comment silences nothing. Nothing is reported there${by}. Remove it.` }];
  });
}
