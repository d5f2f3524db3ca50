/** Writes THIRD-PARTY-LICENSES.md: the licence of every package whose code the build put into `dist`. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>;
}

const metafiles = readdirSync('dist').filter((name) => /^metafile-.*\.json$/.test(name));
const folders = new Set<string>();
for (const name of metafiles) {
  const { outputs } = JSON.parse(readFileSync(join('dist', name), 'utf8')) as Metafile;
  for (const output of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  rmSync(join('dist', name));
}

const packages = [...folders].map((folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  return {
    name: `${manifest.name} ${manifest.version}`,
    licence: typeof manifest.license === 'string' ? manifest.license : 'see below',
    text: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'),
    author: authorOf(manifest.author),
  };
});
packages.sort((a, b) => (a.name < b.name ? -1 : 1));

/** A package that names its licence and ships no text still has its notice here. */
function authorOf(author: unknown): string {
  if (typeof author === 'string') return author;
  const name = (author as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : 'its authors';
}

// A data package is read by a script and its values stand in the source.
const data = ['cldr-localenames-full'].filter((name) => existsSync(join('node_modules', name)));
const sections = packages.map(
  ({ name, licence, text, author }) =>
    `## ${name} (${licence})\n\n${text === '' ? `Copyright ${author}. Published under the ${licence} licence.` : `\`\`\`text\n${text}\n\`\`\``}\n`,
);
const dataSections = data.map((name) => {
  const text = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim();
  return `## ${name} (data)\n\n\`\`\`text\n${text}\n\`\`\`\n`;
});
writeFileSync(
  'THIRD-PARTY-LICENSES.md',
  `# Licences of what is bundled\n\nWritten by \`npm run build\` from what the bundler put into \`dist\`.\n\n${[...sections, ...dataSections].join('\n')}`,
);
