import type { GluedClauseSigns, Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { simplify } from '../foreign/han-forms';
import { classedWords, type Word } from './classed-words';
import type { ReaderModel } from './reader-model';

/** A shorter clause is hardly two sentences, and neither part is shorter than this. */
const SHORTEST_CLAUSE = 13;
const SHORTEST_PART = 4;
/** How far behind the subject the word may stand that only stands before its verb. */
const LONGEST_SUBJECT = 4;
const CLAUSE = /[^，：；。、,;:“”‘’「」『』《》（）()—…！？!?]{13,}/gu;
/** What is counted, with its number: 两万册童书. */
const LONGEST_COUNT = 10;
const FOREIGN = /[\p{Script=Latin}\p{Nd}\s]/u;

/** Kinds of words that nothing ends in, and those that a subject begins with. */
const OPEN_KINDS = new Set('conjunction preposition adverb pronoun attribute particle numeral place time'.split(' '));
const SUBJECT_KINDS = new Set(['noun', 'han', 'pronoun', 'attribute']);

interface Judge {
  readonly read: (text: string) => readonly Word[];
  readonly openers: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly sureMarks: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly governing: RegExp;
  readonly measured: RegExp;
  readonly counted: RegExp;
}

const judges = new WeakMap<GluedClauseSigns, Judge>();

function judgeOf(signs: GluedClauseSigns): Judge {
  let judge = judges.get(signs);
  if (judge === undefined) {
    const { classes, openers, marks, sureMarks, ends, leading, governing, measures, things } = signs;
    judge = {
      read: classedWords(classes),
      openers: new Set(openers),
      marks: wordSets(marks, sureMarks),
      sureMarks: new Set(sureMarks),
      ends: new Set(ends),
      leading: new Set(leading),
      governing: new RegExp(governing, 'u'),
      measured: new RegExp(`(?:${measures})$`, 'u'),
      counted: new RegExp(`(?:${things})$`, 'u'),
    };
    judges.set(signs, judge);
  }
  return judge;
}

/**
 * Returns a function that gives the place in a sentence at which another one with its own subject and verb begins, without so much as a
 * comma: 村里只有一家商店老板每天七点开门. It reads where a subject stands behind what may be a whole clause.
 */
export function gluedClauseFinder(
  signs: GluedClauseSigns,
  language: Language,
  model: () => ReaderModel,
): (prose: string, sentence: Span) => number | undefined {
  const { read, openers, marks, sureMarks, ends, leading, governing, measured, counted } = judgeOf(signs);
  const { attributive, limits } = signs;
  const isAttributive = ({ text }: Word) => text === attributive;
  const isTraditional = language.hanForms === 'traditional';
  return (prose, { offset, endOffset }) => {
    if (endOffset - offset < SHORTEST_CLAUSE) return undefined;
    let found: number | undefined;
    let most = 0;
    for (const { 0: written, index } of prose.slice(offset, endOffset).matchAll(CLAUSE)) {
      const clause = isTraditional ? simplify(written) : written;
      const governed = clause.search(governing);
      if (governed !== -1 && governed < SHORTEST_PART) continue;
      const words = read(clause);
      let at = 0;
      for (let word = 0; word < words.length; at += (words[word] as Word).text.length, word += 1) {
        if (at < SHORTEST_PART) continue;
        if (clause.length - at < SHORTEST_PART || (governed !== -1 && governed < at)) break;
        const limit = limitAt(words, word, clause.slice(Math.max(0, at - LONGEST_COUNT), at));
        if (limit === undefined || FOREIGN.test(clause.slice(at - 1, at + 1))) continue;
        const place = offset + index + at;
        const forth = model().readForth(prose, offset, place);
        const back = model().readBack(prose, place, endOffset);
        if (forth === undefined || back === undefined) continue;
        const beyond = model().parts(forth, back) - limit;
        if (beyond <= most) continue;
        most = beyond;
        found = place;
      }
    }
    return found;
  };

  /** How sure it must be that a sentence begins with a word; nothing where none does. */
  function limitAt(words: readonly Word[], at: number, near: string): number | undefined {
    const [before, word] = [words[at - 1], words[at]] as [Word, Word];
    const isOpener = openers.has(word.text);
    if (!isOpener && !SUBJECT_KINDS.has(word.kind)) return undefined;
    const isMeasured = measured.test(near);
    if (!isOpener && !isMeasured && !counted.test(near)) return undefined;
    if (OPEN_KINDS.has(before.kind) && !ends.has(before.text) && !isMeasured) return undefined;
    if (leading.has(before.text)) return undefined;
    const verb = words.findLastIndex(({ kind }, index) => index < at && (kind === 'verb' || kind === 'adjective'));
    if (verb === -1 || words.findLastIndex(({ kind }, index) => index < at && kind === 'preposition') > verb)
      return undefined;
    if (isOpener && word.kind !== 'pronoun') return limits.opener;
    // What stands behind a verb is its object, unless it has a verb of its own.
    if (ends.has(before.text)) return undefined;
    if (verb === at - 1) return isOpener && sureMarks.has((words[at + 1] as Word).text) ? limits.opener : undefined;
    if (words.slice(verb, at).some(isAttributive)) return undefined;
    if (isOpener && words.slice(at).some(isAttributive)) return undefined;
    for (let next = at + 1; next <= Math.min(at + LONGEST_SUBJECT, words.length - 2); next += 1) {
      if (isAttributive(words[next] as Word)) return undefined;
      if (marks.has((words[next] as Word).text))
        return isOpener ? limits.opener : isMeasured ? limits.measure : limits.noun;
    }
    return undefined;
  }
}
