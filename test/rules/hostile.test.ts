import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random';
import { type RuleRun, runEveryRule } from './run-every-rule';
import { unsound } from './unsound';

const SIZE = 200_000;
const LIMIT = 2000;

/** What a backtracking expression or a quadratic walk would choke on. */
const tokens = [
  '"',
  '«',
  '« ',
  '»',
  '“a” ',
  '’',
  "l'",
  '(',
  ')',
  '[(',
  ' ',
  '\u00a0',
  '\t',
  '.',
  '. ',
  '…',
  '?!',
  'a ',
  'A B ',
  'Foo ',
  'Foo Bar ',
  'de ',
  'The PAC ',
  'abc.def ',
  'a. b ',
  '- ',
  '-',
  '—',
  '1',
  '1 ',
  '1.',
  '1,000.',
  '12/31/',
  '<',
  '<a>',
  '</',
  '&',
  '&amp;',
  '{{',
  '|',
  '| ',
  '`',
  '*',
  '#',
  '\\',
  '%s',
  'http://',
  '@',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\ufffd',
  'Ã©',
  'â€™',
  '😀',
  '漢',
  '漢。',
  '漢a',
  'ж',
  'Жa',
  'é',
  'e\u0301',
  '\u0301',
  'ﬁ',
  '\n',
  '\n\n',
  '\r\n',
  'a\n',
  'a.\n\n',
  'Foo\n\n',
  '| a\n',
  '- a\n',
  '"a.\n\n',
];

// The languages take turns, since rules differ by the facts of a record only.
describe('200 kB of repetition', () => {
  it.each(tokens.map((token, index) => [JSON.stringify(token), index % 2 === 0 ? 'fr' : 'en', token] as const))(
    '%s (%s)',
    async (_, tag, token) => {
      // A tenth first: what is quadratic would take minutes over the whole.
      for (const [size, limit] of [
        [SIZE / 10, LIMIT / 2],
        [SIZE, LIMIT],
      ] as const) {
        const { prose, runs } = await runEveryRule(token.repeat(Math.ceil(size / token.length)), tag);
        const total = runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        expect(total, `${size} code units; slowest: ${slowest(runs)}`).toBeLessThan(limit);
        expect(problemsIn(prose, runs)).toEqual([]);
      }
    },
    60_000,
  );
});

/** Characters and scraps that meet each other at random. */
const scraps = [
  ...' \n\t.,;:!?…"«»“”‘’\'()[]{}<>&|-–—/\\*_#`%$€@~^=+0123456789aéZÉßœжЖ漢あ한',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\ufffd',
  '\u0301',
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  'Ã©',
  '&nbsp;',
  '<br>',
  '</p>',
  '\n\n',
  '\n\n## ',
  '\n- ',
  '\n> ',
  ' le ',
  ' the ',
  ' de ',
  "l'",
  'L’',
  ' Elon Musk ',
  ' America PAC ',
  ' PAC américain ',
  ' U.S. ',
  ' M. ',
  ' 12/31/2024 ',
  ' 1 234,5 ',
  ' 1,234.5 ',
  'https://example.org/a_b?c=d',
  '```',
  '{{name}}',
  '%s',
];

describe.each(['fr', 'en', 'xx'])('random scraps (%s)', (tag) => {
  it.each(['text', 'markdown'])(
    '%s: places in bounds, edits apart, nothing thrown',
    async (format) => {
      const random = seededRandom(7);
      for (let round = 0; round < 150; round += 1) {
        const length = Math.floor(random() * 120);
        const text = Array.from({ length }, () => scraps[Math.floor(random() * scraps.length)]).join('');
        const { prose, runs } = await runEveryRule(text, tag, format);
        expect(problemsIn(prose, runs), JSON.stringify(text)).toEqual([]);
      }
    },
    60_000,
  );
});

function problemsIn(prose: string, runs: readonly RuleRun[]): readonly string[] {
  return runs
    .flatMap(({ id, observations }) =>
      observations.flatMap((observation) => unsound(prose, observation).map((problem) => `${id}: ${problem}`)),
    )
    .slice(0, 5);
}

function slowest(runs: readonly RuleRun[]): string {
  return [...runs]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 3)
    .map(({ id, milliseconds }) => `${id} ${Math.round(milliseconds)} ms`)
    .join(', ');
}
