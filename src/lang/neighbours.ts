import type { Language } from '../core/language';
import { type NeighbourWords, neighbourWords } from './data/neighbours';
import { neutral } from './neutral';
import { languages } from './packs';
import { wordList } from './word-list';

const records = new Map<string, Language>();
const near = new Map<string, readonly Language[]>();

/** A record with nothing but the function words of a language that has no pack. */
function recordOf({ tag, name, script, words, like, unlike = '', telling }: NeighbourWords): Language {
  let record = records.get(tag);
  if (record === undefined) {
    const not = new Set(wordList(unlike));
    const shared = like === undefined ? [] : functionWordsOf(like).filter((word) => !not.has(word));
    const others = [...new Set([...wordList(words), ...shared])];
    record = { ...neutral, tag, name, scripts: [script], words: { ...neutral.words, others } };
    if (telling !== undefined) record = { ...record, tellingWords: new RegExp(telling, 'u') };
    records.set(tag, record);
  }
  return record;
}

function functionWordsOf(tag: string): readonly string[] {
  const words = languages.find((pack) => pack.tag === tag)?.words;
  if (words === undefined) return [];
  const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = words;
  return [articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others].flat();
}

function lacksPack({ tag }: NeighbourWords): boolean {
  return !languages.some((pack) => primary(pack.tag) === tag);
}

/** Languages without a pack that a sentence in an article of `language` may be written in by mistake. */
export function neighboursOf(language: Language): readonly Language[] {
  const tag = primary(language.tag);
  let known = near.get(tag);
  if (known === undefined) {
    known = neighbourWords.filter((one) => one.near.includes(tag) && lacksPack(one)).map(recordOf);
    near.set(tag, known);
  }
  return known;
}

/** Every language without a pack whose function words are known, in one of some scripts. */
export function neighboursIn(isScript: (script: string) => boolean): readonly Language[] {
  return neighbourWords.filter((one) => isScript(one.script) && lacksPack(one)).map(recordOf);
}

function primary(tag: string): string {
  return tag.split('-')[0] as string;
}
