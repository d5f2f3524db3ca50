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
  flags: { readonly config?: string; readonly color: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { checker } = await checkerFromFlags({ ...flags, model: 'none' }, terminal);
  const rule = knownRule(id, checker.rules);
  const colours = pc.createColors(wantsColour(terminal, terminal.stdout, flags.color));
  terminal.stdout.write(`${explanationOf(rule, colours)}\n`);
  return PASSED;
}

function explanationOf(rule: AnyRule, { bold, dim }: ReturnType<typeof pc.createColors>): string {
  const examples = rule.examples as readonly Example[];
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
    ...(reported.length === 0 ? [] : ['', bold('Reported')]),
    ...reported.flatMap((example) => exampleLines(example)),
    ...(silent.length === 0 ? [] : ['', bold('Not reported')]),
    ...silent.flatMap((example) => exampleLines(example)),
  ].join('\n');
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
