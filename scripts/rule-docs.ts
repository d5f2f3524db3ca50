import { A_THOUSAND_WORDS, DOUBTFUL, LEAST } from '../src/check/corroborate';
import type { Language } from '../src/core/language';
import type { AnyRule, Example } from '../src/core/rule';
import { optionsOf } from '../src/report/rule-options';

const NOTE = '<!-- Written by `npm run docs` from the code; change the code. -->\n';

/** Every generated page, path → text. */
export function docsOf(rules: readonly AnyRule[], languages: readonly Language[]): ReadonlyMap<string, string> {
  return new Map([
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
    ['docs/rules.md', rulesPage(rules)],
    ['docs/languages.md', languagesPage(languages, rules)],
  ]);
}

function rulePage(rule: AnyRule): string {
  const examples = rule.examples as readonly Example[];
  const reported = examples.filter(({ text }) => text.includes('⟦'));
  const silent = examples.filter(({ text }) => !text.includes('⟦'));
  const options = optionsOf(rule);
  return [
    `# ${rule.id}`,
    NOTE,
    `${rule.summary}.`,
    '',
    rule.why.trim(),
    '',
    `- Severity: ${rule.severity}${doubted(rule)}`,
    `- MQM category: ${rule.mqm}`,
    ...(rule.requires.length === 0 ? [] : [`- Needs: ${rule.requires.join(', ')}`]),
    ...(rule.yieldsTo.length === 0 ? [] : [`- Yields to: ${rule.yieldsTo.join(', ')}`]),
    '',
    ...(options.length === 0
      ? []
      : ['## Options', '', ...options.map(({ name, type, standard }) => `- \`${name}\` (${type}), ${standard}`), '']),
    ...(reported.length === 0 ? [] : ['## Reported', '', '`⟦` and `⟧` mark the reported text.', '']),
    ...reported.map(exampleBlock),
    ...(silent.length === 0 ? [] : ['## Not reported', '']),
    ...silent.map(exampleBlock),
  ].join('\n');
}

function doubted({ sureFrom }: AnyRule): string {
  return sureFrom === undefined
    ? ''
    : `; \`info\` if the confidence is below ${sureFrom} and the article has few other findings`;
}

function exampleBlock({ text, language = 'en', note, options, source }: Example): string {
  const runs = [...`${text}${source}`.matchAll(/`+/g)].map(([run]) => run.length + 1);
  const fence = '`'.repeat(Math.max(3, ...runs));
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const set = options === undefined ? '' : ` with \`${JSON.stringify(options)}\``;
  const heading = `In ${name}${set}${note === undefined ? '' : ` (${note})`}:`;
  const block = (shown: string) => `${fence}text\n${visible(shown).trimEnd()}\n${fence}\n`;
  const origin = source === undefined ? '' : `\nTranslated from:\n\n${block(source)}`;
  return `${heading}\n\n${block(text)}${origin}`;
}

/** Characters that a page would hide are named. */
function visible(text: string): string {
  return text.replace(
    /[\u200b-\u200f\u2060\u00ad\ufeff\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\ufffd]/g,
    (character) => {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      return `\\u${code}`;
    },
  );
}

function rulesPage(rules: readonly AnyRule[]): string {
  const folders = [...new Set(rules.map(({ id }) => (id as string).split('/')[0] as string))];
  const row = ({ id, summary, severity }: AnyRule) => `| [${id}](rules/${id}.md) | ${severity} | ${summary} |`;
  return [
    '# Rules',
    NOTE,
    `${rules.length} rules. The config sets a rule or a folder of rules to \`error\`, \`warning\`, \`info\`, \`on\` (the default severity) or \`off\`.`,
    '',
    'Some findings are uncertain. They are shown as `info` unless the rest of the article is clearly faulty too. That takes',
    `${LEAST} certain findings or ${LEAST / DOUBTFUL} uncertain ones, and ${A_THOUSAND_WORDS} more certain one for every 1,000 words. A severity set in the config`,
    'always applies, and the preset `strict` never lowers a finding.',
    '',
    ...folders.flatMap((folder) => [
      `## ${folder}`,
      '',
      '| Rule | Severity | Reports |',
      '| --- | --- | --- |',
      ...rules.filter(({ id }) => (id as string).startsWith(`${folder}/`)).map(row),
      '',
    ]),
  ].join('\n');
}

function languagesPage(languages: readonly Language[], rules: readonly AnyRule[]): string {
  const row = (language: Language) => {
    const { tag, name, endonym, scripts, stemNote } = language;
    const off = rulesOff(language, rules);
    const runs = off.length === 0 ? 'all' : `${rules.length - off.length} of ${rules.length}`;
    return `| [${tag}](#${anchor(name)}) | ${name} | ${endonym} | ${scripts.join(', ')} | ${runs} | ${stemNote === undefined ? 'yes' : 'no'} |`;
  };
  return [
    '# Languages',
    NOTE,
    'mtlint knows these languages. In any other language, it runs only the rules that need no knowledge of the language, and the report says so. Anybody can [add a language](add-a-language.md).',
    '',
    '| Tag | Language | Own name | Scripts | Rules | Stemmer |',
    '| --- | --- | --- | --- | --- | --- |',
    ...languages.map(row),
    '',
    ...languages.flatMap((language) => languageSection(language, rules)),
  ].join('\n');
}

/** What the checker holds to be right in a language. */
function languageSection(language: Language, rules: readonly AnyRule[]): readonly string[] {
  const { name, quotes, spacing, sentence, numbers, dates, register, stemNote } = language;
  const marks = (role: string) =>
    quotes.pairs
      .filter((pair) => pair.role === role)
      .map(({ open, close, inside }) => code(inside === 'nbsp' ? `${open} … ${close}` : `${open}…${close}`))
      .join(' ');
  const spaced = Object.entries(spacing.before)
    .filter(([, space]) => space === 'nbsp')
    .map(([mark]) => code(mark))
    .join(' ');
  const off = rulesOff(language, rules);
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Quotation marks', marks('primary')],
    ['Nested', marks('nested')],
    ['Accepted if used throughout', marks('tolerated')],
    ['Sentences end with', [...sentence.terminators].map(code).join(' ')],
    ['No-break space before', spaced],
    ['Decimal mark', numbers.decimal.map(code).join(' ')],
    ['Thousands separator', numbers.group.map((mark) => code(GROUP_NAMES[mark] ?? mark)).join(' ')],
    ['Months', dates.months.join(', ')],
    ['Familiar address', register.informal.join(', ')],
    ['Polite address', register.formal.join(', ')],
    ['Known abbreviations', `${sentence.titles.length + sentence.abbreviations.length}`],
    ['No stemmer', stemNote ?? ''],
    ['Rules that do not apply', off.map(({ id }) => `[${id}](rules/${id}.md)`).join(', ')],
  ];
  const lines = facts.filter(([, text]) => text !== '').map(([label, text]) => `- ${label}: ${text}`);
  return [`## ${name}`, '', ...lines, ''];
}

const GROUP_NAMES: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u202f': 'narrow no-break space',
};

function rulesOff(language: Language, rules: readonly AnyRule[]): readonly AnyRule[] {
  return rules.filter(
    ({ requires }) =>
      (requires.includes('cased-script') && !language.cased) ||
      (requires.includes('spaced-script') && !language.spaced),
  );
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
