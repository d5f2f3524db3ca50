import { expect, it } from 'vitest';
import { alternativesOf } from '../../src/analysis/text/edge-characters';
import { languages } from '../../src/lang';

const limits = languages.flatMap(({ tag, machineLimits }) =>
  machineLimits === undefined ? [] : [[tag, machineLimits]],
);

// What begins with no letters would never be looked for.
it.each(limits)('%s: every name of a limit begins with letters', (_, source) => {
  for (const { source: name } of alternativesOf(source as string)) expect(name).toMatch(/^\p{Ll}{3}/u);
});
