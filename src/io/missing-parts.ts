import { packageFolder } from './package-folder';

/** By what each is told from a folder of the same name in the project that mtlint was bundled into. */
export const PARTS = { model: 'models/mtlint-multilingual-v1', lexicon: 'lexicon/en.bin' } as const;

const REMEDY =
  'If a bundler put mtlint into your program, leave it out there (esbuild, rollup and webpack: `external`; Next.js: `serverExternalPackages`) and install it beside; otherwise install mtlint again.';

/**
 * What of the package is not there where this code runs, with the remedy: a bundle has the code and not the files, and nothing
 * else would say why fewer faults are found.
 */
export function missingParts(model = 'shipped'): readonly string[] {
  const notes: string[] = [];
  if (model === 'shipped' && packageFolder(PARTS.model) === undefined)
    notes.push(
      `The shipped model is missing, so that fewer faults are found. ${REMEDY} To do without, set \`model\` to \`none\`.`,
    );
  if (packageFolder(PARTS.lexicon) === undefined)
    notes.push(`The lexicon is missing, so that fewer faults are found. ${REMEDY}`);
  return notes;
}
