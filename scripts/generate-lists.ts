/** Writes the lists of rules and language packs from what stands in their folders: adding a file adds it everywhere. */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const NOTE = '// Written by `npm run lists`; add a file, not a line.\n';
const camel = (name: string) => name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());

const folders = ['accuracy', 'fluency', 'locale', 'markup', 'style', 'terminology'];
const rules = folders.flatMap((folder) =>
  readdirSync(`src/rules/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${basename(file, '.ts')}`)
    .sort(),
);
writeFileSync(
  'src/rules/index.ts',
  `${NOTE}import type { AnyRule } from '../core/rule';
${rules.map((id) => `import ${camel(id)} from './${id}';`).join('\n')}

/** Every rule that mtlint ships, by folder and name. */
export const rules: readonly AnyRule[] = [
${rules.map((id) => `  ${camel(id)},`).join('\n')}
];
`,
);

const packs = readdirSync('src/lang')
  .filter((file) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(file))
  .map((file) => basename(file, '.ts'))
  .sort();
writeFileSync(
  'src/lang/packs.ts',
  `${NOTE}import type { Language } from '../core/language';
${packs.map((tag) => `import { ${camel(tag)} } from './${tag}';`).join('\n')}

/** Every language pack, by tag. */
export const languages: readonly Language[] = [
${packs.map((tag) => `  ${camel(tag)},`).join('\n')}
];
`,
);
