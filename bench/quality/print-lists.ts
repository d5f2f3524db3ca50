import type { AmericaPacOutcome } from './america-pac';
import type { CleanOutcome } from './clean';
import { excerpt } from './excerpt';
import type { FlawedOutcome } from './flawed';
import { type BenchOptions, isWantedRule } from './options';
import { isWarningOrAbove } from './tally';

/** Missed labels and faults, by place, and drift groups that no group of findings joins. */
export function printMisses(
  outcomes: readonly FlawedOutcome[],
  pac: AmericaPacOutcome | undefined,
  options: BenchOptions,
): string {
  const lines = outcomes.flatMap(({ article, outcome, labelledGroups }) => [
    ...outcome.labels
      .filter(({ found, label }) => !found && label.names.some(({ rule }) => isWantedRule(options, rule)))
      .map(({ label, foundUnderAnyName }) => {
        const { at, line } = excerpt(article.text, label);
        const names = label.names.map(({ rule, group }) => (group === undefined ? rule : `${rule}:${group}`));
        return `${article.path}:${at} ${names.join(',')}${foundUnderAnyName ? ' (other name)' : ''}\n    ${line}`;
      }),
    ...labelledGroups
      .filter(({ found }) => !found && isWantedRule(options, 'terminology/drift'))
      .map(({ group, renderings }) => `${article.path} drift group ${group} is not joined: ${renderings.join(' | ')}`),
  ]);
  const ofPac = (pac?.missed ?? [])
    .filter(({ rules }) =>
      rules.length === 0 ? options.rules.length === 0 : rules.some((rule) => isWantedRule(options, rule)),
    )
    .map((fault) => {
      const { at, line } = excerpt(pac?.text ?? '', fault);
      const any = pac?.foundUnderAnyName.includes(fault) ? ' (other name)' : '';
      return `america-pac.fr.txt:${at} #${fault.id} ${fault.rules.join(',') || 'no rule'}${any}: ${fault.note}\n    ${line}`;
    });
  return ['Missed', ...lines, ...ofPac].join('\n');
}

/** False alarms by place: in flawed and clean texts, there with an editor's verdict, and drift groups that join what does not belong together. */
export function printAlarms(
  flawed: readonly FlawedOutcome[],
  clean: readonly CleanOutcome[],
  pac: AmericaPacOutcome | undefined,
  options: BenchOptions,
): string {
  const show = (
    path: string,
    text: string,
    finding: { ruleId: string; severity: string; message: string; offset: number; endOffset: number },
    first?: number,
  ) => {
    const { at, line } = excerpt(text, finding, first);
    return `${path}:${at} ${finding.severity} ${finding.ruleId}: ${finding.message}\n    ${line}`;
  };
  const inFlawed = flawed.flatMap(({ article, outcome, foundGroups }) => [
    ...outcome.findings
      .filter(({ judgement, finding }) => judgement !== 'right' && isWantedRule(options, finding.ruleId))
      .filter(({ finding }) => isWarningOrAbove(finding.severity) || options.rules.length > 0)
      .map(({ finding, judgement }) =>
        show(article.path, article.text, finding).replace('\n', judgement === 'other-name' ? ' (other name)\n' : '\n'),
      ),
    ...foundGroups
      .filter(({ labelled }) => labelled.length > 1 && isWantedRule(options, 'terminology/drift'))
      .map(({ texts, labelled }) => `${article.path} one group joins ${labelled.join(' and ')}: ${texts.join(' | ')}`),
  ]);
  const inClean = clean.flatMap(({ alarms }) =>
    alarms
      .filter(({ finding }) => isWantedRule(options, finding.ruleId))
      .map(({ text, finding, verdict }) =>
        show(text.path, text.text, finding, text.line).replace('\n', () => ` (${verdict ?? 'not judged'})\n`),
      ),
  );
  const inPac = [...(pac?.rejected ?? []), ...(pac?.otherName ?? [])]
    .filter(({ ruleId }) => isWantedRule(options, ruleId))
    .map((finding) => {
      const mark = pac?.otherName.includes(finding) ? ' (other name)\n' : '\n';
      return show('america-pac.fr.txt', pac?.text ?? '', finding).replace('\n', mark);
    });
  return ['False alarms', ...inFlawed, ...inClean, ...inPac].join('\n');
}
