import { existsSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

rmSync('dist', { recursive: true, force: true });

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The model runtime is one file that is loaded when a text is first embedded; nothing else may pull it in. */
const embedApart: Plugin = {
  name: 'embed-apart',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.?\/)+embed$/ }, () => ({ path: './embed.js', external: true }));
  },
};

const shared: Options = { platform: 'node', target: 'node20', outDir: 'dist', metafile: true, clean: false };
const library = { index: 'src/index.ts', testing: 'src/testing/index.ts', gate: 'src/gate.ts' };
const embed = { embed: 'src/embed/index.ts' };
const hasEmbed = existsSync(embed.embed);

export default defineConfig([
  {
    ...shared,
    name: 'esm',
    entry: { ...library, cli: 'src/cli/bin.ts' },
    format: 'esm',
    splitting: true,
    // As one file it loads in 25 ms, as its hundred modules in 60; rules that bring a zod of their own work as well.
    noExternal: ['zod'],
    esbuildPlugins: [embedApart],
    // Bundled CommonJS packages ask for Node's own modules by `require`, which ES modules lack.
    banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
  },
  {
    ...shared,
    name: 'cjs',
    entry: library,
    format: 'cjs',
    splitting: false,
    shims: true,
    esbuildPlugins: [embedApart],
  },
  // Type-checking is `npm run types`' part; here declarations are only put together.
  { ...shared, name: 'types', entry: library, format: ['esm', 'cjs'], dts: { only: true }, metafile: false },
  ...(hasEmbed
    ? [
        {
          ...shared,
          name: 'embed',
          entry: embed,
          format: 'esm' as const,
          splitting: false,
          minify: true,
          noExternal: ['@xenova/transformers'],
          esbuildOptions(options) {
            // One line of a megabyte makes stack traces and editors useless.
            options.lineLimit = 160;
          },
        } satisfies Options,
        {
          ...shared,
          name: 'embed types',
          entry: embed,
          format: 'esm' as const,
          dts: { only: true },
          metafile: false,
        } satisfies Options,
      ]
    : []),
]);
