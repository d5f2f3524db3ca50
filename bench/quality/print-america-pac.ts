import type { AmericaPacOutcome } from './america-pac';
import { excerpt } from './excerpt';

/** The bars on the French article that the project starts from. */
export function printAmericaPac(outcome: AmericaPacOutcome): string {
  const { committee, text } = outcome;
  const missing = committee.renderings.filter((rendering) => !committee.joined.includes(rendering));
  return [
    'America PAC (fr)',
    `  sure, not typographic: ${outcome.found.length} of ${outcome.wanted} found; ${outcome.foundUnderAnyName.length} by any finding of warning or above (bar: 60)`,
    `  renderings of the committee in one group: ${committee.joined.length} of ${committee.renderings.length}${missing.length === 0 ? '' : `; not: ${missing.join(' | ')}`}`,
    `  findings of warning or above: ${outcome.alarming}, at a fault under another name: ${outcome.otherName.length}, rejected: ${outcome.rejected.length} (bar: 5)`,
    ...outcome.rejected.map((finding) => {
      const { at, line } = excerpt(text, finding);
      return `    ${finding.severity} ${finding.ruleId} ${at} ${line}`;
    }),
  ].join('\n');
}
