import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';

const LONGEST_NAME = 60;
/** Up to four words of a name, the last of which runs into a word with a capital of its own. */
const NAME_AND_WORD =
  /^[ \u00a0](\p{Lu}[\p{Ll}\p{M}'’.-]*(?:[ \u00a0]\p{Lu}[\p{Ll}\p{M}'’.-]*){0,3})(?<=\p{Ll})(?=\p{Lu})/u;
const NEXT_WORD = /^\p{Lu}[\p{L}\p{M}'’]*/u;

const LONGEST_LABEL = 24;
const LABEL = /(?<![\p{L}\p{M}])(\p{L}+)[ \u00a0\u202f]?$/u;

/** `Photo: Ada BergThe harbour`: a credit whose name runs into the first word of the text. */
export function* gluedCredits(
  { document: { prose }, language }: Article,
  closed: ReadonlySet<string>,
): Generator<Span> {
  if (!language.cased) return;
  const labels = wordSet(language.captionLabels);
  for (let colon = prose.indexOf(':'); colon !== -1; colon = prose.indexOf(':', colon + 1)) {
    const name = NAME_AND_WORD.exec(prose.slice(colon + 1, colon + LONGEST_NAME));
    if (name === null) continue;
    const label = LABEL.exec(prose.slice(Math.max(0, colon - LONGEST_LABEL), colon));
    if (label === null || !labels.has((label[1] as string).toLowerCase())) continue;
    const endOffset = colon + 1 + name[0].length;
    // McDonald and YouTube have a capital inside by right.
    const next = NEXT_WORD.exec(prose.slice(endOffset, endOffset + 24))?.[0].toLowerCase() ?? '';
    if (closed.has(next)) yield { offset: colon - label[0].length, endOffset };
  }
}
