import type { Language } from '../core/language';
import { closedWords } from './closed-words';
import type { Form } from './words';

/** A word as the features see it; `comma` is true where a comma stands before it. */
export interface ClauseWord {
  readonly form: Pick<Form, 'lower' | 'casing' | 'isNumber'>;
  readonly comma: boolean;
}

/** How many weights a language has; features share them by their hash. */
export const CLAUSE_WEIGHTS = 8192;

/**
 * What may show that a row of words has a main clause: each word, its ending and its neighbours, a short word as it is and
 * any other by its ending. The first word is left out, for what opens a sentence does not tell whether a verb follows.
 */
export function clauseFeatures(words: readonly ClauseWord[], language: Language): readonly number[] {
  const closed = closedWords(language);
  const shapes: string[] = [];
  const coarse: string[] = [];
  const spelt: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { form, comma } = words[at] as ClauseWord;
    if (comma) push(',', ',', ',');
    const { lower, casing, isNumber } = form;
    if (closed.has(lower)) push(lower, lower, lower);
    else if (isNumber) push('#', '#', '#');
    else if (at > 0 && casing !== 'lower') push(language.capitalisedNouns ? `N${lower.slice(-2)}` : 'N', 'N', lower);
    else push(lower.length <= 3 ? lower : `~${lower.slice(-3)}`, '~', lower);
  }
  const found = new Set<number>();
  for (let at = 1; at < shapes.length; at += 1) {
    const before = at === 1 ? '^' : (coarse[at - 1] as string);
    const after = coarse[at + 1] ?? '$';
    found.add(hashOf(`w${spelt[at]}`));
    found.add(hashOf(`s${before}|${(spelt[at] as string).slice(-4)}`));
    found.add(hashOf(`b${before}|${shapes[at]}`));
    found.add(hashOf(`n${shapes[at]}|${after}`));
    found.add(hashOf(`t${before}|${coarse[at]}|${after}`));
  }
  return [...found];

  function push(shape: string, kind: string, word: string): void {
    shapes.push(shape);
    coarse.push(kind);
    spelt.push(word);
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (CLAUSE_WEIGHTS - 1);
}
