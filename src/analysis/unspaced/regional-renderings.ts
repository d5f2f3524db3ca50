import { defineAnalysis } from '../../core/analysis';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { simplify } from '../foreign/han-forms';
import { CodeSet } from '../text/code-set';
import { longestByFirst } from '../text/longest-by-first';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';

/** 软体动物: behind these a term is a part of another word. */
const GOES_ON = /^(?:动物|机器人)/;

/** Things that an article calls by the terms of two regions of its language: 软件 here and 软体 there. */
export const regionalRenderings = defineAnalysis({
  id: 'regional-renderings',
  needs: { sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    const rows = language.regionalTerms ?? [];
    if (rows.length === 0) return [];
    const text = simplify(prose);
    const groups: RenderingGroup[] = [];
    const standing = termsIn(text, rows);
    for (const terms of rows) {
      if (!standing.has(terms[0] as string) || !terms.slice(1).some((term) => standing.has(term))) continue;
      const found = terms
        .map((term) => ({ term, mentions: placesOf(term) }))
        .filter(({ mentions }) => mentions.length > 0);
      if (found.length < 2) continue;
      const inOne = new Set(found[0]?.mentions.map(({ sentence }) => sentence));
      // A text that tells what a thing is called elsewhere has both side by side.
      if (found.slice(1).some(({ mentions }) => mentions.some(({ sentence }) => inOne.has(sentence)))) continue;
      const [main, ...others] = found
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map(({ mentions }) => ({
          text: (mentions[0] as Mention).text,
          mentions,
          named: true,
          frequency: mentions.length,
        }));
      if (main === undefined) continue;
      const variants = others.map((one) => ({
        ...one,
        score: 0.9,
        links: ['meaning'] as const,
        anchors: 1,
        kind: 'words' as const,
      }));
      groups.push({ id: main.text, main, variants });
    }
    return groups;

    function placesOf(term: string): Mention[] {
      const places: Mention[] = [];
      for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
        const endOffset = at + term.length;
        if (GOES_ON.test(text.slice(endOffset, endOffset + 3))) continue;
        places.push({
          offset: at,
          endOffset,
          text: prose.slice(at, endOffset),
          sentence: sentenceAt(facts.sentences, at),
        });
      }
      return places;
    }
  },
});

type Rows = ReadonlyArray<readonly string[]>;

const known = new WeakMap<
  Rows,
  { readonly firsts: CodeSet; readonly byFirst: ReadonlyMap<string, readonly string[]> }
>();

/** Those terms that stand in a text, which is read once for all of them. */
function termsIn(text: string, rows: Rows): ReadonlySet<string> {
  let terms = known.get(rows);
  if (terms === undefined) {
    const byFirst = longestByFirst(rows.flat());
    terms = { firsts: new CodeSet([...byFirst.keys()].join('')), byFirst };
    known.set(rows, terms);
  }
  const { firsts, byFirst } = terms;
  const found = new Set<string>();
  for (let at = firsts.next(text, 0, text.length); at !== -1; at = firsts.next(text, at + 1, text.length))
    for (const term of byFirst.get(text.charAt(at)) ?? []) if (text.startsWith(term, at)) found.add(term);
  return found;
}
