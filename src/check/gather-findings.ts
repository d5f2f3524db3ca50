import type { Finding, ReportedSuggestion } from '../core/report';

/** Two letters of one wrong encoding, or two marks that nobody sees, do not happen apart. */
const FEWEST = 2;
/** What is noted at the other places of one accident. */
export const SAME_FAULT = 'the same fault';

/**
 * Makes one finding of those that one accident caused all over an article, such as forty letters of one wrong encoding: the
 * first, with the other places related to it and its repair made at all of them.
 *
 * @param throughout - By rule, the messages that are gathered.
 */
export function gatherFindings(
  findings: readonly Finding[],
  throughout: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (throughout.get(finding.ruleId)?.includes(finding.messageId) !== true) continue;
    const key = `${finding.ruleId} ${finding.messageId}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [finding]);
    else known.push(finding);
  }
  const gathered = new Map<Finding, Finding | undefined>();
  for (const list of alike.values()) {
    if (list.length < FEWEST) continue;
    for (const one of list) gathered.set(one, undefined);
    gathered.set(list[0] as Finding, gather(list as [Finding, ...Finding[]]));
  }
  if (gathered.size === 0) return findings;
  return findings.flatMap((finding) => (gathered.has(finding) ? (gathered.get(finding) ?? []) : finding));
}

function gather(list: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = list;
  return {
    ...first,
    message: `${first.message} ${others.length === 1 ? '1 other place has' : `${others.length} other places have`} the same fault.`,
    confidence: Math.max(...list.map(({ confidence }) => confidence)),
    related: [
      ...first.related,
      ...others.map(({ offset, endOffset, line, column, text }) => {
        return { offset, endOffset, line, column, text, note: SAME_FAULT };
      }),
    ],
    suggestions: repairOf(list),
  };
}

/** One repair of all places, where each has one. */
function repairOf(list: readonly Finding[]): readonly ReportedSuggestion[] {
  const repairs = list.flatMap(({ suggestions }) => suggestions[0] ?? []);
  if (repairs.length < list.length) return [];
  const [{ message }] = repairs as [ReportedSuggestion];
  return [
    {
      message: repairs.every((repair) => repair.message === message) ? message : `Correct all ${list.length} places`,
      safe: repairs.every(({ safe }) => safe),
      edits: repairs.flatMap(({ edits }) => edits),
    },
  ];
}
