import pc from 'picocolors';
import { ConfigResolver } from '../../config';
import type { Level, Severity } from '../../core/rule';
import { loadConfig } from '../../io/load-config';
import { rules as shipped } from '../../rules';
import { type ExitCode, PASSED } from '../exit-codes';
import { type Terminal, wantsColour } from '../terminal';

/** Lists every rule with what the config sets it to. */
export async function listRules(
  flags: { readonly config?: string; readonly format: 'pretty' | 'json'; readonly color: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const resolver = new ConfigResolver(await loadConfig(flags.config, terminal.cwd), shipped, () => false);
  const enabled = new Map<string, Severity>(
    resolver.for(undefined).settings.rules.map(({ rule, severity }) => [rule.id, severity]),
  );
  const rows = resolver.rules.map(({ id, summary, mqm, requires }) => ({
    id: id as string,
    level: (enabled.get(id) ?? 'off') as Level,
    summary: summary as string,
    mqm: mqm as string,
    requires: requires as readonly string[],
  }));
  if (flags.format === 'json') {
    terminal.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return PASSED;
  }
  const { dim, red, yellow, blue } = pc.createColors(wantsColour(terminal, terminal.stdout, flags.color));
  const paint = { error: red, warning: yellow, info: blue, off: dim };
  const widest = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(
    ({ id, level, summary }) => `${id.padEnd(widest)}  ${paint[level](level.padEnd(7))}  ${dim(summary)}`,
  );
  terminal.stdout.write(`${lines.join('\n')}\n`);
  return PASSED;
}
