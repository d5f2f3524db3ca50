import type { CutSigns, Language } from '../../core/language';
import { remember } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { CodeSet } from '../text/code-set';
import { Ending } from '../text/ending';
import { Opening } from '../text/opening';
import { classedWords, kindOfCharacter, type Word } from './classed-words';

/** Where a sentence ends, without its mark, and what stands behind it. */
export interface StopPlace {
  readonly offset: number;
  readonly end: number;
  /** The next sentence without its mark, if there is one. */
  readonly next: number | undefined;
  readonly nextEnd: number;
}

/** How much an end looks like one of a sentence. */
export type EndClass = 'noun' | 'weak' | 'strong';

/** Takes one sign of whether a sentence ends at a stop, by its name among the weights. */
export type Say = (name: string, value: number) => void;

const NEAR = 12;
/** How much of the clauses around the stop is parted into words. */
const LAST_CLAUSE = 16;
const NEXT_CLAUSE = 14;
/** A sentence of fewer characters may be terse on purpose. */
export const SHORT = 13;
const SHORT_NEXT = 10;
const SHORT_CLAUSE = 8;
const SHORT_NEXT_CLAUSE = 7;
const FAR_VERB = 6;
const PAUSE = new CodeSet('，；：,、“”‘’「」『』（）()《》—');
const ASPECT = '了过過着著';

/** Names that are made once: to look up a new string takes as long as to make it. */
const endName = remember((kind: string) => `end ${kind}`);
const lastName = remember((kind: string) => `last ${kind}`);
const beforeLastName = remember((kind: string) => `before last ${kind}`);
const firstName = remember((kind: string) => `first ${kind}`);

/** Returns functions that say in turn the signs of what stands before a stop, and of what stands behind it. */
export function stopSigns(language: Language, cuts: CutSigns, prose: string) {
  const { nominal, weak, opener, leans, depends, topics, read } = patternsOf(cuts);
  const wordClasses = cuts.believed?.wordClasses;
  const isTraditional = language.hanForms === 'traditional';
  const clause = (text: string) => read(isTraditional ? simplify(text) : text);

  return {
    before,
    behind,
    dependsAt,
    endClass: ({ offset, end }: StopPlace) => endClass(prose.slice(Math.max(offset, end - NEAR), end)),
  };

  /** Tells whether a sentence opens there with what only stands behind its attribute: ことも. */
  function dependsAt(at: number): boolean {
    if (depends === undefined) return false;
    depends.lastIndex = at;
    return depends.test(prose);
  }

  function endClass(near: string): EndClass {
    return nominal.test(near) ? 'noun' : weak.test(near) ? 'weak' : 'strong';
  }

  function before({ offset, end }: StopPlace, say: Say): void {
    const near = prose.slice(Math.max(offset, end - NEAR), end);
    say(endName(endClass(near)), 1);
    const last = lastClause(prose.slice(Math.max(offset, end - LAST_CLAUSE), end));
    const words = clause(last);
    say(lastName(words.at(-1)?.kind ?? 'none'), 1);
    shortness('short', SHORT, end - offset, say);
    shortness('short clause', SHORT_CLAUSE, last.length, say);
    if (last.length >= end - offset) say('one clause', 1);
    if (wordClasses !== undefined) {
      if (ASPECT.includes(near.at(-1) ?? ' ')) say('aspect end', 1);
      verbsBefore(words, say);
    } else {
      say(beforeLastName(words.at(-2)?.kind ?? 'none'), 1);
      if (topics?.test(prose.slice(offset, end))) say('topic', 1);
    }
  }

  function behind({ next, nextEnd }: StopPlace, say: Say): void {
    if (next === undefined) {
      say('nothing behind', 1);
      return;
    }
    const near = prose.slice(next, Math.min(nextEnd, next + NEAR));
    if (opener.test(near)) say('opener', 1);
    if (leans.test(near)) say('leaning', 1);
    if (dependsAt(next)) say('dependent', 1);
    const first = firstClause(prose.slice(next, Math.min(nextEnd, next + NEXT_CLAUSE)));
    const words = clause(first);
    say(firstName(words[0]?.kind ?? 'none'), 1);
    shortness('short behind', SHORT_NEXT, nextEnd - next, say);
    shortness('short clause behind', SHORT_NEXT_CLAUSE, first.length, say);
    if (first.length < nextEnd - next) say('pause behind', 1);
    if (wordClasses !== undefined) {
      verbsBehind(words, say);
      return;
    }
    if (nominal.test(prose.slice(Math.max(next, nextEnd - NEAR), nextEnd))) say('noun behind', 1);
    if (!topics?.test(prose.slice(next, Math.min(nextEnd, next + 2 * NEAR)))) say('no topic behind', 1);
  }
}

function newPatterns({ believed, leaning, topic }: CutSigns) {
  const { nominalEnds, weakEnds, openers, dependents, wordClasses } = believed ?? {};
  return {
    nominal: new Ending(nominalEnds),
    weak: new Ending(weakEnds),
    opener: new Opening(openers),
    leans: new Opening(leaning),
    depends: dependents === undefined ? undefined : new RegExp(`(?:${dependents})`, 'uy'),
    topics: topic === undefined ? undefined : new RegExp(topic, 'u'),
    read: wordClasses === undefined ? kindsOfCharacters : classedWords(wordClasses),
  };
}

const known = new WeakMap<CutSigns, ReturnType<typeof newPatterns>>();

function patternsOf(cuts: CutSigns): ReturnType<typeof newPatterns> {
  const patterns = known.get(cuts) ?? newPatterns(cuts);
  known.set(cuts, patterns);
  return patterns;
}

function shortness(name: string, limit: number, length: number, say: Say): void {
  if (length < limit) say(name, (limit - length) / limit);
}

/** A clause without a verb waits for it, and so does a preposition and its noun. */
function verbsBefore(words: readonly Word[], say: Say): void {
  const isVerb = ({ kind }: Word) => kind === 'verb';
  const isPredicate = ({ kind }: Word) => kind === 'verb' || kind === 'adjective';
  if (!words.some(isPredicate)) say('no verb', 1);
  const verb = words.findLastIndex(isVerb);
  say('verb distance', verb < 0 ? FAR_VERB : Math.min(FAR_VERB, words.length - verb));
  const preposition = words.slice(0, -1).findLastIndex(({ kind }) => kind === 'preposition');
  if (preposition < 0 || verb > preposition) return;
  say('open phrase', 1);
  if (!words.slice(0, preposition).some(isPredicate)) say('lone phrase', 1);
}

function verbsBehind(words: readonly Word[], say: Say): void {
  if (!words.some(({ kind }) => kind === 'verb' || kind === 'adjective')) say('no verb behind', 1);
  if (words[0]?.kind !== 'verb') return;
  const isAspect = ({ text }: Word) => ASPECT.includes(text);
  if (words[1] !== undefined && ASPECT.includes(words[1].text[0] as string)) say('aspect behind', 1);
  else if (words.slice(2, 5).some(isAspect)) say('late aspect behind', 1);
}

function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !PAUSE.has(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from).trim();
}

function firstClause(text: string): string {
  const pause = PAUSE.next(text, 0, text.length);
  return pause === -1 ? text : text.slice(0, pause);
}

/** Where no list tells the class of a word, its last and first characters do: each kana is a kind of its own. */
function kindsOfCharacters(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const character of text.length > 2 ? `${text[0]}${text.slice(-2)}` : text)
    words.push({ text: character, kind: kindOfCharacter(character) });
  return words;
}
