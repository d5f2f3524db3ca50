import type { GluedClauseSigns, Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { simplify } from '../foreign/han-forms';
import { CodeSet } from '../text/code-set';
import { edgeTest } from '../text/edge-characters';
import { Ending } from '../text/ending';
import { LongestWords } from '../text/longest-words';
import { classedWords, type Word } from './classed-words';
import type { ReaderModel } from './reader-model';

/** A shorter clause is hardly two sentences, and neither part is shorter than this. */
const SHORTEST_CLAUSE = 13;
const SHORTEST_PART = 4;
/** How far behind the subject the word may stand that only stands before its verb. */
const LONGEST_SUBJECT = 4;
const PAUSES = new CodeSet('，：；。、,;:“”‘’「」『』《》（）()—…！？!?');
/** What is counted, with its number: 两万册童书. */
const LONGEST_COUNT = 10;
const FOREIGN = /[\p{Script=Latin}\p{Nd}\s]/u;

/** Kinds of words that nothing ends in, and those that a subject begins with. */
const OPEN_KINDS = new Set('conjunction preposition adverb pronoun attribute particle numeral place time'.split(' '));
const SUBJECT_KINDS = new Set(['noun', 'han', 'pronoun', 'attribute']);

interface Judge {
  readonly read: (text: string) => readonly Word[];
  readonly openers: ReadonlySet<string>;
  readonly openerAt: LongestWords<string>;
  readonly mayCount: (code: number) => boolean;
  readonly marks: ReadonlySet<string>;
  readonly sureMarks: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly governing: RegExp;
  readonly measured: Ending;
  readonly counted: Ending;
}

const judges = new WeakMap<GluedClauseSigns, Judge>();

function judgeOf(signs: GluedClauseSigns): Judge {
  let judge = judges.get(signs);
  if (judge === undefined) {
    const { classes, openers, marks, sureMarks, ends, leading, governing, measures, things } = signs;
    judge = {
      read: classedWords(classes),
      openers: new Set(openers),
      openerAt: new LongestWords(new Map(openers.map((opener) => [opener, opener]))),
      mayCount: edgeTest(`${measures}|${things}`, 'first'),
      marks: wordSets(marks, sureMarks),
      sureMarks: new Set(sureMarks),
      ends: new Set(ends),
      leading: new Set(leading),
      governing: new RegExp(governing, 'u'),
      measured: new Ending(measures),
      counted: new Ending(things),
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
  const judge = judgeOf(signs);
  const { read, openers, openerAt, mayCount, marks, sureMarks, ends, leading, governing, measured, counted } = judge;
  const { attributive, limits } = signs;
  const isAttributive = ({ text }: Word) => text === attributive;
  const isTraditional = language.hanForms === 'traditional';
  return (prose, { offset, endOffset }) => {
    if (endOffset - offset < SHORTEST_CLAUSE) return undefined;
    let found: number | undefined;
    let most = 0;
    for (let from = offset, to = from; from < endOffset; from = to + 1) {
      const pause = PAUSES.next(prose, from, endOffset);
      to = pause === -1 ? endOffset : pause;
      if (to - from < SHORTEST_CLAUSE) continue;
      const written = prose.slice(from, to);
      const clause = isTraditional ? simplify(written) : written;
      if (!mayHoldTwo(clause)) continue;
      const words = read(clause);
      let governed: number | undefined;
      let at = 0;
      for (let word = 0; word < words.length; at += (words[word] as Word).text.length, word += 1) {
        if (at < SHORTEST_PART) continue;
        if (clause.length - at < SHORTEST_PART) break;
        const limit = limitAt(words, word, clause.slice(Math.max(0, at - LONGEST_COUNT), at));
        if (limit === undefined || FOREIGN.test(clause.slice(at - 1, at + 1))) continue;
        governed ??= clause.search(governing);
        if (governed !== -1 && governed < at) break;
        const place = from + at;
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

  /** Whether a clause has what a second one begins with, or a number, behind which one may begin; most have neither. */
  function mayHoldTwo(clause: string): boolean {
    for (let at = 0; at <= clause.length - SHORTEST_PART; at += 1) {
      if (mayCount(clause.charCodeAt(at))) return true;
      if (at >= SHORTEST_PART && openerAt.at(clause, at, clause.length) !== undefined) return true;
    }
    return false;
  }

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
