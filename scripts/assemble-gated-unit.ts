/** Writes the code that `gated-unit.wat` is assembled to, in base 64, into the file that the clause model reads it from. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const folder = 'src/analysis/breaks';
const { parseWat } = await wabt();
const source = parseWat('gated-unit.wat', readFileSync(`${folder}/gated-unit.wat`), { simd: true });
const code = Buffer.from(source.toBinary({}).buffer).toString('base64');
writeFileSync(
  `${folder}/gated-unit-code.ts`,
  `// Written by \`npm run gated-unit\` from gated-unit.wat.
export const GATED_UNIT_CODE =
${(code.match(/.{1,110}/g) ?? []).map((line, at, all) => `  '${line}'${at === all.length - 1 ? ';' : ' +'}`).join('\n')}
`,
);
