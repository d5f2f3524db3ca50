import { SAME_FAULT } from '../../src/check/gather-findings';
import type { Finding } from '../../src/core/report';
import { overlaps, type Span } from '../../src/core/span';
import { groupOf, isNamed, type Label, type LabelledText, type Mention } from './labels';

/** How far a finding may miss a label, in code units on either side: a quote mark or a space more or less. */
export const TOLERANCE = 2;

/** What became of a label. */
export interface LabelOutcome {
  readonly label: Label;
  /** A finding under one of the label's names. */
  readonly found: boolean;
  /** That, or a finding of warning or above at the place, whatever its name. */
  readonly foundUnderAnyName: boolean;
}

/** `other-name`: at a labelled fault, but not under a name that its label lists. */
export type Judgement = 'right' | 'other-name' | 'wrong';

export interface FindingOutcome {
  readonly finding: Finding;
  readonly judgement: Judgement;
}

export interface ArticleOutcome {
  readonly labels: readonly LabelOutcome[];
  readonly findings: readonly FindingOutcome[];
}

/** Compares what was found in an article with what its labels say. */
export function judge(article: LabelledText, findings: readonly Finding[]): ArticleOutcome {
  return {
    labels: article.labels.map((label) => {
      const found = findings.some((finding) => isNamed(label, finding.ruleId) && meets(finding, label));
      const isNear = () => findings.some((finding) => finding.severity !== 'info' && near(finding, label));
      return { label, found, foundUnderAnyName: found || isNear() };
    }),
    findings: findings.map((finding) => ({ finding, judgement: judgeFinding(article, finding, findings) })),
  };
}

export function isTerminology(rule: string): boolean {
  return rule.startsWith('terminology/');
}

/** Tells whether two places overlap when either is widened by the tolerance. */
export function near(a: Span, b: Span): boolean {
  return overlaps(a, { offset: b.offset - TOLERANCE, endOffset: b.endOffset + TOLERANCE });
}

/** Tells whether a finding is at a place; the many places of one accident are one finding, whose related places count as well. */
export function isAt(finding: Finding, place: Span): boolean {
  return near(finding, place) || finding.related.some((one) => one.note === SAME_FAULT && near(one, place));
}

/** Tells whether a finding is at a label. A mixture of quote or apostrophe styles is one finding an article as well. */
function meets(finding: Finding, label: Label): boolean {
  if (isAt(finding, label)) return true;
  const isMixture = groupOf(label) !== undefined && finding.ruleId.startsWith('locale/');
  return isMixture && finding.related.some((place) => near(place, label));
}

function judgeFinding(article: LabelledText, finding: Finding, all: readonly Finding[]): Judgement {
  if (article.labels.some((label) => isNamed(label, finding.ruleId) && meets(finding, label))) return 'right';
  if (article.labels.some((label) => near(finding, label))) return 'other-name';
  return isTerminology(finding.ruleId) && accusesMajority(article, finding, all) ? 'right' : 'wrong';
}

/**
 * Which rendering is the majority may be judged differently: a finding at the dominant rendering is right where its
 * group holds a labelled fault of the same entity elsewhere.
 */
function accusesMajority(article: LabelledText, finding: Finding, all: readonly Finding[]): boolean {
  const groups = new Set(mentionsAt(article, finding).map(({ group }) => group));
  if (groups.size === 0) return false;
  const places = placesOf(finding, all);
  return article.labels.some((label) => {
    const group = groupOf(label);
    return group !== undefined && groups.has(group) && places.some((place) => near(place, label));
  });
}

/** The mentions of dominant renderings at a place; one that is written like a marked one needs no mark of its own. */
export function mentionsAt({ mentions }: LabelledText, place: Span & { readonly text: string }): readonly Mention[] {
  const text = place.text.toLowerCase();
  return mentions.filter((mention) => near(place, mention) || mention.text.toLowerCase() === text);
}

/** All places of a finding and of those that share its group. */
export function placesOf(finding: Finding, all: readonly Finding[]): ReadonlyArray<Span & { readonly text: string }> {
  const { group } = finding;
  const members = group === null ? [finding] : all.filter((other) => other.group === group);
  return members.flatMap((member) => [member, ...member.related]);
}
