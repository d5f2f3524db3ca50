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
    ...(rule.requires.length === 0 ? [] : [`- Runs only with: ${rule.requires.join(', ')}`]),
    ...(rule.yieldsTo.length === 0 ? [] : [`- Yields to: ${rule.yieldsTo.join(', ')}`]),
    '',
    ...(options.length === 0
      ? []
      : ['## Options', '', ...options.map(({ name, type, standard }) => `- \`${name}\` (${type}), ${standard}`), '']),
    ...(reported.length === 0 ? [] : ['## Reported', '', 'What is reported stands between `⟦` and `⟧`.', '']),
    ...reported.map(exampleBlock),
    ...(silent.length === 0 ? [] : ['## Not reported', '']),
    ...silent.map(exampleBlock),
  ].join('\n');
}

function doubted({ sureFrom }: AnyRule): string {
  return sureFrom === undefined
    ? ''
    : `; info where it is less sure than ${sureFrom} and the article has hardly another finding`;
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
    `${rules.length} rules. A config sets each, or a whole folder, to \`error\`, \`warning\`, \`info\`, \`on\` (its own severity) or \`off\`.`,
    '',
    'Some rules doubt a part of what they find. Such a finding is no more than `info` where the article’s other findings do not say',
    `that it is faulty: it needs ${LEAST} others that are sure, or ${LEAST / DOUBTFUL} doubtful ones, and ${A_THOUSAND_WORDS} more that is sure for every 1,000 words. A severity that`,
    'a config names is kept, and the preset `strict` keeps all.',
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
    'A language with a pack is checked by every rule that makes sense in it. In any other language only the rules run that need no facts about it, and the report says so. [Add a language](add-a-language.md) in an hour.',
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
    ['Right as well, if used throughout', marks('tolerated')],
    ['Sentences end with', [...sentence.terminators].map(code).join(' ')],
    ['No-break space before', spaced],
    ['Decimal mark', numbers.decimal.map(code).join(' ')],
    ['Groups of digits', numbers.group.map((mark) => code(GROUP_NAMES[mark] ?? mark)).join(' ')],
    ['Months', dates.months.join(', ')],
    ['Familiar address', register.informal.join(', ')],
    ['Polite address', register.formal.join(', ')],
    ['Abbreviations known', `${sentence.titles.length + sentence.abbreviations.length}`],
    ['No stemmer', stemNote ?? ''],
    ['Rules that make no sense in it', off.map(({ id }) => `[${id}](rules/${id}.md)`).join(', ')],
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
