import type { parse } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

type Extension = NonNullable<NonNullable<Parameters<typeof parse>[0]>['extensions']>[number];

// A single tilde is a tilde (`5~10 km`): losing one would be worse than keeping a pair.
const github = gfm({ singleTilde: false });

/**
 * GitHub's Markdown and front matter. Bare links are left to `findBareLinks`: looking for one at every letter, as the
 * extension does, takes three quarters of the time.
 */
export const markdownExtensions: Extension[] = [
  { ...github, text: withoutAutolinks(github.text) },
  frontmatter(['yaml', 'toml']),
];

function withoutAutolinks(constructs: Extension['text']): Extension['text'] {
  const kept: NonNullable<Extension['text']> = {};
  for (const [code, value] of Object.entries(constructs ?? {})) {
    const others = [value ?? []].flat().filter((construct) => construct.name?.endsWith('Autolink') !== true);
    if (others.length > 0) kept[code as `${number}`] = others;
  }
  return kept;
}
