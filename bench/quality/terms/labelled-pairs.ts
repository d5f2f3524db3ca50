import { LONGEST_ARTICLE } from '../../../src/analysis/text/longest-article';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { type Document, toOriginal } from '../../../src/core/document';
import type { Embedder } from '../../../src/core/embedder';
import { overlaps, type Span } from '../../../src/core/span';
import { readLexicon } from '../../../src/io/lexicon-door';
import { languageFor } from '../../../src/lang';
import { lexiconFor } from '../../../src/lang/lexicon';
import { formats, parseAs } from '../../../src/parse';
import type { ComparedPair, Comparison } from './comparisons';
import type { GroupedName, TrainingText } from './training-texts';

/** Two terms that mtlint compares, and whether an author marked both as one thing. */
export interface LabelledPair extends ComparedPair {
  readonly isOne: boolean;
}

interface Groups {
  /** Of which it is a name. */
  readonly exact: ReadonlySet<string>;
  /** Of which it is cut from a name, has one within, or stands in part where one does. */
  readonly near: ReadonlySet<string>;
}

const QUOTES = /[«»“”„"‘’'「」『』《》]/g;

/**
 * The pairs of one text, without those of which one is cut from a marked name and the other belongs to it, and without what is
 * doubtful.
 */
export async function* labelledPairs(
  training: TrainingText,
  comparison: Comparison,
  embedder: Embedder,
): AsyncGenerator<LabelledPair> {
  const language = languageFor(training.language);
  if (language === undefined || !comparison.compares(language)) return;
  const format = formats.some(({ name }) => name === training.format) ? training.format : 'text';
  const document = await parseAs(format, training.text, training.path);
  if (document.prose.length > LONGEST_ARTICLE) return;
  const article = articleOf(document, language, { embedder, lexicon: lexiconFor(language, readLexicon) });
  const pairs = await comparison.pairsOf(article, new FactStore(article, undefined));
  const groupsOf = groupReader(training.names, document);
  const isDoubtful = (places: readonly Span[]) =>
    places.some(({ offset, endOffset }) =>
      training.doubtful?.has(document.prose.slice(offset, endOffset).toLowerCase()),
    );
  for (const pair of pairs) {
    if (isDoubtful(pair.main) || isDoubtful(pair.other)) continue;
    const [a, b] = [groupsOf(pair.main), groupsOf(pair.other)];
    const isOne = [...a.exact].some((group) => b.exact.has(group));
    if (isOne || ![...a.exact, ...a.near].some((group) => b.exact.has(group) || b.near.has(group)))
      yield { ...pair, isOne };
  }
}

/** Tells to which groups a term belongs by how it reads, wherever it stands, and by what it shares a place with. */
function groupReader(names: readonly GroupedName[], document: Document): (places: readonly Span[]) => Groups {
  const marked = names.map((name) => ({ ...name, key: keyOf(name.text) }));
  const known = new Map<readonly Span[], Groups>();
  return (places) => {
    const found = known.get(places) ?? groupsOf(places);
    known.set(places, found);
    return found;
  };

  function groupsOf(places: readonly Span[]): Groups {
    const exact = new Set<string>();
    const near = new Set<string>();
    if (marked.length === 0) return { exact, near };
    for (const place of places) {
      const text = keyOf(document.prose.slice(place.offset, place.endOffset));
      const original = toOriginal(document, place);
      for (const { key, group, ...span } of marked) {
        if (key === text) exact.add(group);
        else if (key.includes(text) || text.includes(key) || overlaps(span, original)) near.add(group);
      }
    }
    return { exact, near };
  }
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(QUOTES, '').replace(/\s+/g, ' ').trim();
}
