import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const TABLES =
  /uniques:Object\.fromEntries\(Object\.entries\((\w+\.uniques)\)\.map\(a=>\[a\[0\],([^;]+?)\]\)\),multiples:Object\.fromEntries\(Object\.entries\((\w+\.multiples)\)\.map\(a=>\{let (\w)=(.+?);return\[a\[0\],\4\]\}\)\)/;

const LAZY = `
function unpackLazily(packed, unpack) {
  const known = new Map();
  return new Proxy({}, {
    get(_, name) {
      if (!known.has(name) && Object.hasOwn(packed, name)) known.set(name, unpack([name, packed[name]]));
      return known.get(name);
    },
  });
}
`;

/**
 * The language detector unpacks the tables of all its languages as it loads, which takes as long as the check of an
 * article. In the bundle each entry is unpacked when it is first looked up.
 */
export const unpackLazily: Plugin = {
  name: 'unpack-lazily',
  setup(build) {
    build.onLoad({ filter: /tinyld\.normal\.node\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const lazy = code.replace(
        TABLES,
        (_, uniques, unique, multiples, _name, multiple) =>
          `uniques:unpackLazily(${uniques},a=>${unique}),multiples:unpackLazily(${multiples},a=>${multiple})`,
      );
      if (lazy === code)
        return { errors: [{ text: `${path} has another shape than scripts/unpack-lazily.ts expects` }] };
      return { contents: lazy + LAZY, loader: 'js' };
    });
  },
};
