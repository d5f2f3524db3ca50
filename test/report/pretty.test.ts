import width from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/api/create-checker';
import { renderPretty } from '../../src/report/pretty';
import { reportOf } from '../../src/report/report-of';

const checker = await createChecker({ model: 'none' });

async function rendered(text: string, options: Parameters<typeof renderPretty>[1] = {}) {
  const report = reportOf([await checker.check(text, { path: 'article.fr.txt' })]);
  const printed = renderPretty(report, { textOf: () => text, ...options });
  return { findings: report.articles[0]?.findings.length ?? 0, printed, lines: printed.trimEnd().split('\n') };
}

const nouns = 'pont maire vélo train bateau moulin jardin marché musée port'.split(' ');
const flawed = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const noun = nouns[at % nouns.length];
    return [
      `Le le ${noun} numéro ${at} a été remis à neuf pendant la nuit par la ville.`,
      `La ville ( a payé le ${noun} numéro ${at} sans rien demander à personne.`,
    ][at % 2];
  }).join('\n\n');

describe('the report of an article', () => {
  it('fits one screen with twenty findings', async () => {
    const { findings, lines, printed } = await rendered(flawed(20));
    expect(findings).toBe(20);
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(Math.max(...lines.map((line) => width(line)))).toBeLessThanOrEqual(100);
    expect(printed.match(/repeated-word|unbalanced-brackets/g)).toHaveLength(20);
    expect(printed).not.toContain('--all');
  });

  it('says how many it leaves out, and shows them with `all`', async () => {
    const { findings, lines, printed } = await rendered(flawed(90));
    const shown = printed.match(/repeated-word|unbalanced-brackets/g)?.length ?? 0;
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(printed).toContain(`… and ${findings - shown} more; use --all\n`);
    const { printed: whole } = await rendered(flawed(90), { all: true });
    expect(whole.match(/repeated-word|unbalanced-brackets/g)).toHaveLength(findings);
  });

  const drift =
    'L’Urban Bike Forum a signé. L’Urban Bike Forum ouvre mardi. L’Urban Bikes Forum recevra le prix. Le maire salue l’Urban Bike Forum. Le Forum Urban Bike a gagné.';

  it('shows a group as one block, with the proposed rendering first and no key', async () => {
    const { printed } = await rendered(drift);
    expect(printed.match(/terminology\/drift/g)).toHaveLength(1);
    expect(printed).toMatch(/→ Urban Bike Forum +used 3 times: 1:3\n +Forum Urban Bike +used once: /);
    expect(printed).not.toMatch(/urban-bike|a proposal|skipped|Rules not run|score/);
  });

  it('tells what was skipped only when it is verbose', async () => {
    const { printed } = await rendered(drift, { verbose: true });
    expect(printed.match(/Rules not run \(no glossary\): /g)).toHaveLength(1);
  });
});
