import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { unpackLazily } from './scripts/unpack-lazily';

rmSync('dist', { recursive: true, force: true });

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The model runtime is one file that is loaded when a text is first embedded; nothing else may pull it in. */
const embedApart: Plugin = {
  name: 'embed-apart',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.?\/)+embed$/ }, () => ({ path: './embed.js', external: true }));
  },
};

/** zod brings its messages in fifty languages; mtlint speaks English. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      loader: 'js',
    }));
  },
};

/** commander starts programs for commands that are files of their own, which mtlint has none of: loading that takes 4 ms. */
const spawnLazily: Plugin = {
  name: 'spawn-lazily',
  setup(build) {
    build.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const lazy = code.replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
      );
      if (lazy === code) return { errors: [{ text: `${path} has another shape than tsup.config.ts expects` }] };
      return { contents: lazy, loader: 'js' };
    });
  },
};

/** tsup names the list of what went into a build by its format only, so builds of one format would overwrite theirs. */
const listInputs = (name: string): Plugin => ({
  name: 'list-inputs',
  setup(build) {
    build.onEnd(({ metafile }) => {
      mkdirSync('dist', { recursive: true });
      writeFileSync(`dist/metafile-of-${name}.json`, JSON.stringify(metafile));
    });
  },
});

const shared: Options = {
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  metafile: true,
  clean: false,
  // Escaped, every letter that is not Latin would take six bytes; without its white space a file loads in less time. Names
  // stay, so that a stack can be read.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Node 20 has them; else each would become a call that makes a new pattern wherever it is used.
    options.supported = { 'regexp-unicode-property-escapes': true };
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
};
const library = {
  index: 'src/index.ts',
  align: 'src/align.ts',
  testing: 'src/testing/index.ts',
  gate: 'src/gate.ts',
};
const embed = { embed: 'src/embed/index.ts' };
const runtime = { transformers: 'src/embed/transformers.ts' };

/** The shipped model runs without transformers.js, so that is a file of its own which only other models load. */
const runtimeApart: Plugin = {
  name: 'runtime-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/transformers$/ }, () => ({ path: './transformers.js', external: true }));
  },
};

/** `loadCompiled` runs compiled code, where Node.js 20 knows no `import()`, and hands one in; `require` does not. */
const importFromHere: NonNullable<Options['plugins']>[number] = {
  name: 'import-from-here',
  renderChunk: (code) => ({
    code:
      `const importHere = typeof importFromHere === 'function' ? importFromHere : (name) => import(name);\n` +
      code.replaceAll(/(?<![.\w$])import\(/g, 'importHere('),
  }),
};

/**
 * `loadCompiled` reads the file without decoding it. An escape means the same in a string, a pattern and a raw string of which a
 * pattern is made; esbuild's own `charset` leaves the latter two as they are.
 */
const inAscii: NonNullable<Options['plugins']>[number] = {
  name: 'in-ascii',
  renderChunk: (code) => {
    const [escaped] = /\\[^\0-\x7f]/.exec(code) ?? [];
    if (escaped !== undefined) throw new Error(`${escaped} would become another character`);
    const unitOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return { code: code.replace(/[^\0-\x7f]/g, unitOf) };
  },
};

/** The entries that share one file: each is what that file exports under its name. */
function writeCommonJsEntries(): void {
  for (const name of ['index', 'align', 'testing']) {
    writeFileSync(
      `dist/${name}.cjs`,
      `module.exports = Object.defineProperty({ ...require('./commonjs.cjs').${name}() }, '__esModule', { value: true });\n`,
    );
  }
}

export default defineConfig([
  {
    ...shared,
    name: 'esm',
    entry: { ...library, cli: 'src/cli/start.ts' },
    format: 'esm',
    splitting: true,
    // As one file it loads in 25 ms, as its hundred modules in 60; rules that bring a zod of their own work as well.
    noExternal: ['zod'],
    esbuildPlugins: [embedApart, unpackLazily, zodInEnglish, listInputs('esm')],
    // Bundled CommonJS packages ask for Node's own modules by `require`, which ES modules lack.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
  {
    ...shared,
    name: 'cjs',
    entry: { commonjs: 'src/commonjs.ts' },
    format: 'cjs',
    splitting: false,
    shims: true,
    // One file, since what starts the command line keeps the machine code of one file.
    noExternal: ['zod', 'diff'],
    plugins: [importFromHere, inAscii],
    esbuildPlugins: [embedApart, unpackLazily, spawnLazily, zodInEnglish, listInputs('cjs')],
    onSuccess: async () => writeCommonJsEntries(),
  },
  // The gate is a page of code, and a hook that has a report needs nothing else.
  {
    ...shared,
    name: 'gate',
    entry: { gate: library.gate },
    format: 'cjs',
    splitting: false,
    esbuildPlugins: [listInputs('gate')],
  },
  // Type-checking is `npm run types`' part; here declarations are only put together.
  { ...shared, name: 'types', entry: library, format: ['esm', 'cjs'], dts: { only: true }, metafile: false },
  {
    ...shared,
    name: 'embed',
    entry: embed,
    format: 'esm',
    splitting: false,
    esbuildPlugins: [runtimeApart, listInputs('embed')],
  },
  {
    ...shared,
    name: 'transformers',
    entry: runtime,
    format: 'esm',
    splitting: false,
    minify: true,
    noExternal: [/.*/],
    esbuildPlugins: [listInputs('transformers')],
    esbuildOptions(options) {
      options.alias = {
        sharp: './stubs/sharp/index.js',
        'onnxruntime-web': './stubs/onnxruntime-web/index.js',
        'onnxruntime-node': './src/embed/onnxruntime-node.ts',
      };
      // It prints what it then throws, and the command line promises one line.
      options.drop = ['console'];
      // One line of a megabyte makes stack traces and editors useless.
      options.lineLimit = 160;
    },
  },
  { ...shared, name: 'embed types', entry: embed, format: 'esm', dts: { only: true }, metafile: false },
]);
