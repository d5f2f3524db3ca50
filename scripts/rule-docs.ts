import type { Language } from '../src/core/language';
import type { AnyRule, Example } from '../src/core/rule';
import { optionsOf } from '../src/report/rule-options';

const NOTE = '<!-- Written by `npm run docs` from the code; change the code. -->\n';

/** Every generated page, path → text. */
export function docsOf(rules: readonly AnyRule[], languages: readonly Language[]): ReadonlyMap<string, string> {
  return new Map([
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
    ['docs/rules.md', rulesPage(rules)],
    ['docs/languages.md', languagesPage(languages)],
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
    `- Severity: ${rule.severity}`,
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

function languagesPage(languages: readonly Language[]): string {
  const row = ({ tag, name, endonym, scripts, quotes, stemNote }: Language) => {
    const marks = quotes.pairs
      .filter(({ role }) => role === 'primary' || role === 'nested')
      .map(({ open, close, inside }) => (inside === 'nbsp' ? `${open} … ${close}` : `${open}…${close}`));
    return `| ${tag} | ${name} | ${endonym} | ${scripts.join(', ')} | ${marks.join(' ')} | ${stemNote ?? 'yes'} |`;
  };
  return [
    '# Languages',
    NOTE,
    'A language with a pack is checked by every rule. In any other language only the rules run that need no facts about it, and the report says so.',
    '',
    '| Tag | Language | Own name | Scripts | Quotation marks | Stemmer |',
    '| --- | --- | --- | --- | --- | --- |',
    ...languages.map(row),
    '',
  ].join('\n');
}
