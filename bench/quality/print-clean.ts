import type { CleanOutcome } from './clean';
import { poisson } from './intervals';
import type { Verdict } from './judged';
import { type BenchOptions, isWantedRule } from './options';
import { table } from './table';

const HEAD = [
  'clean text',
  'texts',
  'words',
  'alarms',
  'per 1,000 words',
  '95 %',
  'errors',
  'judged real',
  'arguable',
  'per 1,000 words without the real ones',
  '95 %',
  'rules',
];

/** The table of false alarms on clean texts: by set, by language, by origin and in all. */
export function printClean(outcomes: readonly CleanOutcome[], options: BenchOptions): string {
  const languageOf = ({ set }: CleanOutcome) => set.texts[0]?.language ?? '';
  const originOf = (outcome: CleanOutcome) =>
    outcome.set.name
      .split(' ')
      .filter((word) => word !== languageOf(outcome))
      .join(' ');
  const languages = [...new Set(outcomes.map(languageOf))].sort();
  const origins = [...new Set(outcomes.map(originOf))];
  const rows = [
    ...outcomes.map((outcome) => row(outcome.set.name, [outcome], options)),
    ...languages.map((tag) => {
      const own = outcomes.filter((outcome) => languageOf(outcome) === tag);
      return row(`all ${tag}`, own, options);
    }),
    ...origins.map((origin) => {
      const own = outcomes.filter((outcome) => originOf(outcome) === origin);
      return row(`all ${origin}`, own, options);
    }),
    row('all', outcomes, options),
  ];
  return ['A language without spaces counts 1,500 characters for 1,000 words.', table(HEAD, rows)].join('\n\n');
}

function row(name: string, outcomes: readonly CleanOutcome[], options: BenchOptions): readonly string[] {
  const words = outcomes.reduce((sum, one) => sum + one.words, 0);
  const texts = outcomes.reduce((sum, { set }) => sum + set.texts.length, 0);
  const alarms = outcomes.flatMap((one) => one.alarms).filter(({ finding }) => isWantedRule(options, finding.ruleId));
  const count = (verdict: Verdict) => alarms.filter((alarm) => alarm.verdict === verdict).length;
  const real = count('real');
  const rate = (amount: number) => ((1000 * amount) / Math.max(1, words)).toFixed(2);
  const interval = (amount: number) => {
    const { low, high } = poisson(amount);
    return `${rate(low)}–${rate(high)}`;
  };
  return [
    name,
    `${texts}`,
    `${words}`,
    `${alarms.length}`,
    rate(alarms.length),
    interval(alarms.length),
    `${alarms.filter(({ finding }) => finding.severity === 'error').length}`,
    `${real}`,
    `${count('arguable')}`,
    rate(alarms.length - real),
    interval(alarms.length - real),
    countRules(alarms.filter(({ verdict }) => verdict !== 'real').map(({ finding }) => finding.ruleId)),
  ];
}

function countRules(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const names = sorted.slice(0, 4).map(([id, count]) => `${id.split('/')[1]} ${count}`);
  return [...names, ...(sorted.length > 4 ? ['…'] : [])].join(', ');
}
