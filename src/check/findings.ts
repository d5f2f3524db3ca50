import { type Document, type Suppression, toOriginal } from '../core/document';
import { LineIndex } from '../core/lines';
import { remember } from '../core/remember';
import type { Finding, RelatedPlace, ReportedSuggestion } from '../core/report';
import type { Edit, Evidence, Observation } from '../core/rule';
import type { EnabledRule, Settings } from '../core/settings';
import { overlaps } from '../core/span';
import { settleAdvice } from './advice';
import { corroborate } from './corroborate';
import { gatherFindings } from './gather-findings';
import { isVerbatim } from './is-verbatim';

/** An observation with the rule that made it. */
export interface Observed {
  readonly enabled: EnabledRule;
  readonly observation: Observation;
}

/**
 * A row of small steps from observations to the findings of a report.
 *
 * @param wordCount - Words of the article.
 */
export function toFindings(
  document: Document,
  observed: readonly Observed[],
  settings: Settings,
  wordCount: number,
): { readonly findings: readonly Finding[]; readonly suppressed: number; readonly used: ReadonlySet<Suppression> } {
  const lines = new LineIndex(document.text);
  const sure = observed.filter(({ observation }) => (observation.confidence ?? 1) >= settings.minConfidence);
  const located = sure
    .filter((one) => !isVerbatim(document, one.enabled.rule, one.observation))
    .map((one) => locate(document, lines, one));
  const distinct = dropYielding(dropRepeated(located.sort(byPlace)), observed);
  const used = new Set<Suppression>();
  const kept = distinct.filter((finding) => {
    const silencing = suppressionsOf(document, finding);
    for (const one of silencing) used.add(one);
    return silencing.length === 0;
  });
  const throughout = new Map(observed.map(({ enabled: { rule } }) => [rule.id as string, rule.throughout]));
  const gathered = settleAdvice(gatherFindings(kept, throughout));
  return {
    findings: settings.corroborate ? corroborate(gathered, settings.rules, wordCount) : gathered,
    suppressed: distinct.length - kept.length,
    used,
  };
}

function locate(document: Document, lines: LineIndex, { enabled, observation }: Observed): Finding {
  const { rule } = enabled;
  const severity = enabled.isSeverityAsked ? enabled.severity : (observation.severity ?? enabled.severity);
  const { offset, endOffset } = toOriginal(document, observation);
  const start = lines.at(offset);
  const end = lines.at(endOffset);
  return {
    ruleId: rule.id,
    severity,
    mqm: rule.mqm,
    message: fill(rule.messages[observation.messageId] ?? observation.messageId, observation.values ?? {}),
    messageId: observation.messageId,
    offset,
    endOffset,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    text: document.text.slice(offset, endOffset),
    confidence: observation.confidence ?? 1,
    group: observation.group ?? null,
    related: (observation.related ?? []).map((evidence) => locateEvidence(document, lines, evidence)),
    suggestions: (observation.suggestions ?? []).flatMap((suggestion): ReportedSuggestion[] => {
      const edits = suggestion.edits.map((edit) => originalEdit(document, edit));
      return edits.every((edit) => edit !== undefined) ? [{ ...suggestion, edits }] : [];
    }),
  };
}

function locateEvidence(document: Document, lines: LineIndex, evidence: Evidence): RelatedPlace {
  const { offset, endOffset } = toOriginal(document, evidence);
  const { line, column } = lines.at(offset);
  return { offset, endOffset, line, column, text: document.text.slice(offset, endOffset), note: evidence.note };
}

/** An edit across markup would delete the markup, so there is none. */
function originalEdit(document: Document, edit: Edit): Edit | undefined {
  const span = toOriginal(document, edit);
  if (span.endOffset - span.offset !== edit.endOffset - edit.offset) return undefined;
  return { ...span, text: edit.text };
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  // Text and names in turn.
  const parts = partsOf(template);
  let filled = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    const value = `${values[name] ?? `{${name}}`}`;
    const next = parts[at + 1] as string;
    // Quotation marks around quotation marks would not be read.
    const isNested = /[“”"]/.test(value) && filled.endsWith('“') && next.startsWith('”');
    filled = isNested ? `${filled.slice(0, -1)}‘${value}’${next.slice(1)}` : `${filled}${value}${next}`;
  }
  return filled;
}

const partsOf = remember((template: string): readonly string[] => template.split(/\{(\w+)\}/));

function byPlace(a: Finding, b: Finding): number {
  return a.offset - b.offset || a.endOffset - b.endOffset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

function dropRepeated(sorted: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return sorted.filter((finding) => {
    const key = `${finding.ruleId} ${finding.offset} ${finding.endOffset}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function dropYielding(sorted: readonly Finding[], observed: readonly Observed[]): readonly Finding[] {
  const yieldsTo = new Map(
    observed.map(({ enabled }) => [enabled.rule.id as string, enabled.rule.yieldsTo as readonly string[]]),
  );
  if ([...yieldsTo.values()].every((ids) => ids.length === 0)) return sorted;
  // How far the findings up to each reach, so that the walk back stops where none can overlap.
  let furthest = 0;
  const reaches = sorted.map(({ endOffset }) => {
    furthest = Math.max(furthest, endOffset);
    return furthest;
  });
  return sorted.filter((finding, index) => {
    const stronger = yieldsTo.get(finding.ruleId) ?? [];
    return stronger.length === 0 || !hasStronger(sorted, index, stronger, reaches);
  });
}

// Findings are sorted by place, so only near neighbours can overlap; the walk back stops at a fair distance since one
// long finding may reach over many short ones.
const REACH = 64;

function hasStronger(
  sorted: readonly Finding[],
  index: number,
  stronger: readonly string[],
  reaches: readonly number[],
): boolean {
  const finding = sorted[index] as Finding;
  const clashes = (other: Finding | undefined) =>
    other !== undefined && stronger.includes(other.ruleId) && overlaps(other, finding);
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    if ((reaches[back] as number) < finding.offset) break;
    if (clashes(sorted[back])) return true;
  }
  for (let ahead = index + 1; ahead < sorted.length; ahead += 1) {
    const other = sorted[ahead] as Finding;
    if (other.offset > finding.endOffset) break;
    if (clashes(other)) return true;
  }
  return false;
}

function suppressionsOf(document: Document, finding: Finding): readonly Suppression[] {
  return document.suppressions.filter(
    ({ covers, rules }) =>
      finding.offset >= covers.offset &&
      finding.offset < Math.max(covers.endOffset, covers.offset + 1) &&
      (rules.length === 0 || rules.some((rule) => finding.ruleId === rule || finding.ruleId.startsWith(`${rule}/`))),
  );
}
