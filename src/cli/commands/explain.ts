import pc from 'picocolors';
import type { AnyRule, Example } from '../../core/rule';
import { optionsOf } from '../../report/rule-options';
import { checkerFromFlags } from '../checker-from-flags';
import { type ExitCode, PASSED } from '../exit-codes';
import { knownRule } from '../known-rule';
import { type Terminal, wantsColour } from '../terminal';

/** Prints what a rule reports, why, its options and its examples. */
export async function explain(
  id: string,
  flags: { readonly config?: string; readonly color: boolean; readonly lang?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { checker } = await checkerFromFlags({ ...flags, model: 'none' }, terminal);
  const rule = knownRule(id, checker.rules);
  const colours = pc.createColors(wantsColour(terminal, terminal.stdout, flags.color));
  terminal.stdout.write(`${explanationOf(rule, colours, flags.lang)}\n`);
  return PASSED;
}

function explanationOf(
  rule: AnyRule,
  { bold, dim }: ReturnType<typeof pc.createColors>,
  tag: string | undefined,
): string {
  const { examples, lacking } = examplesIn(rule.examples as readonly Example[], tag);
  const reported = examples.filter(({ text }) => text.includes('⟦'));
  const silent = examples.filter(({ text }) => !text.includes('⟦'));
  const options = optionsOf(rule);
  return [
    `${bold(rule.id)}  ${rule.severity}  ${dim(rule.mqm)}`,
    rule.summary,
    '',
    rule.why,
    ...(rule.requires.length === 0 ? [] : ['', dim(`Needs: ${rule.requires.join(', ')}`)]),
    ...(options.length === 0
      ? []
      : [
          '',
          bold('Options'),
          ...options.map(({ name, type, standard }) => `  ${name}  ${dim(`${type}, ${standard}`)}`),
        ]),
    ...(lacking === undefined ? [] : ['', lacking]),
    ...(reported.length === 0 ? [] : ['', bold('Reported')]),
    ...reported.flatMap((example) => exampleLines(example)),
    ...(silent.length === 0 ? [] : ['', bold('Not reported')]),
    ...silent.flatMap((example) => exampleLines(example)),
  ].join('\n');
}

/** The examples of a language; where it has none, those in English or else all, and a line that says so. */
function examplesIn(
  all: readonly Example[],
  tag: string | undefined,
): { readonly examples: readonly Example[]; readonly lacking?: string } {
  const of = (wanted: string) => all.filter(({ language = 'en' }) => language.split('-')[0] === wanted);
  if (tag === undefined || all.length === 0) return { examples: all };
  const own = of(tag.toLowerCase().split('-')[0] as string);
  if (own.length > 0) return { examples: own };
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  const english = of('en');
  const shown = english.length > 0 ? 'these are English' : 'these are in other languages';
  return { examples: english.length > 0 ? english : all, lacking: `There are no examples in ${name}; ${shown}.` };
}

function exampleLines({ text, language = 'en', note, source }: Example): string[] {
  const indented = (shown: string) =>
    shown
      .trim()
      .split('\n')
      .map((line) => `    ${line}`);
  return [
    `  ${language}${note === undefined ? '' : `  ${note}`}`,
    ...indented(text),
    ...(source === undefined ? [] : ['  translated from', ...indented(source)]),
  ];
}
