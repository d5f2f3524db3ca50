import type { TermEvidence } from '../../../src/analysis/drift/term-evidence';
import { likenessEvidence } from '../../../src/analysis/drift/term-evidence';
import { termPairs } from '../../../src/analysis/drift/term-pairs';
import { termWindows } from '../../../src/analysis/drift/term-windows';
import { words } from '../../../src/analysis/text/words';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import type { Embedder } from '../../../src/core/embedder';
import { readLexicon } from '../../../src/io/lexicon-door';
import { languageFor } from '../../../src/lang';
import { lexiconFor } from '../../../src/lang/lexicon';
import { formats, parseAs } from '../../../src/parse';
import { groupOf, type LabelledText } from '../labels';
import { isTerminology } from '../match';

/** Two terms of an article that mtlint compares, and whether an author marked both as one thing. */
export interface LabelledPair {
  readonly language: string;
  readonly path: string;
  readonly main: string;
  readonly other: string;
  readonly isOne: boolean;
  readonly evidence: TermEvidence;
}

/** An article with its marks, if it has any. */
export interface MarkedText extends Partial<Omit<LabelledText, 'text'>> {
  readonly text: string;
  readonly path: string;
  readonly language: string;
  readonly format: string;
}

const LONGEST_TEXT = 100_000;
const SHORTEST = 3;
const QUOTES = /^[«“„"”‘'»]+|[»”“"’']+$/g;

/** The pairs of one article, without those of which one is cut from a marked name and the other belongs to it. */
export async function labelledPairs(marked: MarkedText, embedder: Embedder): Promise<readonly LabelledPair[]> {
  const language = languageFor(marked.language);
  if (language === undefined) return [];
  const format = formats.some(({ name }) => name === marked.format) ? marked.format : 'text';
  const document = await parseAs(format, marked.text, marked.path);
  if (document.prose.length > LONGEST_TEXT) return [];
  const article = articleOf(document, language, { embedder, lexicon: lexiconFor(language, readLexicon) });
  const store = new FactStore(article, undefined);
  const facts = { termWindows: await store.get(termWindows), words: await store.get(words) };
  const groups = groupsByText(marked);
  const groupsOf = (places: ReadonlyArray<{ readonly offset: number; readonly endOffset: number }>) => {
    const exact = new Set<string>();
    const near = new Set<string>();
    for (const { offset, endOffset } of places) {
      const text = keyOf(document.prose.slice(offset, endOffset));
      for (const [rendering, names] of groups) {
        const found = rendering === text ? exact : near;
        if (text.length < SHORTEST || (!rendering.includes(text) && !text.includes(rendering))) continue;
        for (const name of names) found.add(name);
      }
    }
    return { exact, near };
  };
  const pairs: LabelledPair[] = [];
  for (const { main, other, evidence, likeness } of await termPairs(article, facts, undefined)) {
    const [a, b] = [groupsOf(main.window.places), groupsOf(other.window.places)];
    const isOne = [...a.exact].some((name) => b.exact.has(name));
    const mayBe = [...a.exact, ...a.near].some((name) => b.exact.has(name) || b.near.has(name));
    if (mayBe && !isOne) continue;
    pairs.push({
      language: language.tag,
      path: marked.path,
      main: main.window.text,
      other: other.window.text,
      isOne,
      evidence: new Map([...evidence, ...likenessEvidence(likeness)]),
    });
  }
  return pairs;
}

/** The groups that a marked text belongs to, whatever its place. */
function groupsByText({ labels = [], mentions = [] }: MarkedText): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (text: string, group: string | undefined) => {
    if (group === undefined) return;
    const known = found.get(keyOf(text)) ?? new Set();
    found.set(keyOf(text), known.add(group));
  };
  for (const { text, group } of mentions) add(text, group);
  for (const label of labels) if (label.names.some(({ rule }) => isTerminology(rule))) add(label.text, groupOf(label));
  return found;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(QUOTES, '');
}
