import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { quotes } from '../marks/quotes';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { type Words, words } from '../text/words';

/** What somebody says behind a verb of saying and a colon, without any quotation mark. */
export interface UnmarkedSpeech extends Span {
  /** Pronouns of the one who speaks or is spoken to. */
  readonly speakers: number;
  readonly exclaims: boolean;
}

// `he told them so, saying :` the verb stands right before the colon, or its subject between.
const FARTHEST_VERB = 3;
const LONGEST_SPEECH = 60;

/** Speech that opens with a capital behind a colon, in reading order. */
export const unmarkedSpeech = defineAnalysis({
  id: 'unmarked-speech',
  needs: { words, sentences, structure, quotes },
  run: ({ document: { prose }, language }, facts): readonly UnmarkedSpeech[] => {
    const says = sayingFinder(language);
    if (says === undefined) return [];
    const speakers = wordSet(language.words.speakers);
    const found: UnmarkedSpeech[] = [];
    let index = 0;
    let mark = 0;
    for (let at = prose.indexOf(':'); at !== -1; at = prose.indexOf(':', at + 1)) {
      const opening = /^:[ \u00a0\u202f](?=\p{Lu})/u.exec(prose.slice(at, at + 4))?.[0];
      if (opening === undefined) continue;
      while (index < facts.sentences.length && (facts.sentences[index] as Sentence).endOffset <= at) index += 1;
      const sentence = facts.sentences[index];
      if (sentence === undefined || sentence.offset > at) continue;
      if (facts.structure[sentence.blockIndex]?.role !== 'prose' || sentence.terminator === '') continue;
      const { marks } = facts.quotes;
      while (mark < marks.length && (marks[mark]?.offset ?? 0) < sentence.offset) mark += 1;
      if ((marks[mark]?.offset ?? Number.POSITIVE_INFINITY) < sentence.endOffset) continue;
      if (!says(facts.words, facts.words.before(at), sentence.firstWord)) continue;
      const first = facts.words.after(at);
      if (sentence.lastWord - first > LONGEST_SPEECH) continue;
      let count = 0;
      for (let word = first; word < sentence.lastWord; word += 1) {
        const { lower, casing } = facts.words.form(word);
        if (speakers.has(lower) && (casing !== 'upper' || lower.length === 1)) count += 1;
      }
      const exclaims = /[!！]/.test(sentence.terminator);
      found.push({ offset: at + opening.length, endOffset: sentence.endOffset, speakers: count, exclaims });
    }
    return found;
  },
});

/** Tells whether a verb of saying stands at a word or shortly before it; nothing where the language lists none. */
function sayingFinder(language: Language): ((words: Words, last: number, first: number) => boolean) | undefined {
  const verbs = wordSet(language.verbs.saying);
  if (verbs.size === 0) return undefined;
  return (words, last, first) => {
    for (let word = last; word >= first && word > last - FARTHEST_VERB; word -= 1) {
      const { lower } = words.form(word);
      // `dit-il`
      if (verbs.has(lower) || verbs.has(lower.split('-', 1)[0] as string)) return true;
    }
    return false;
  };
}
