import { endingEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language, ObjectVerbs } from '../../core/language';
import { stemPrefixOf } from '../../core/stem-index';
import { wordSet, wordSets } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { finiteWord } from '../clauses/verb-first';

/** Words of a sentence before such a verb. */
const SHORTEST = 2;
/** So many adverbs may stand behind the verb, and so many words between it and what helps it. */
const MOST_ADVERBS = 2;
const REACH = 3;
/** By so many letters a participle may be shorter than the infinitive. */
const MOST_LOST = 1;

/** Above this logit of the model of endings a finite verb may be one of those whose object goes without saying. */
const MOST = 2;
const CLOSED = /["”»’]/u;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;
type Form = 'finite' | 'infinitive' | 'participle';

/**
 * Tells whether a sentence ends in a verb that says nothing without an object, and nothing before it may be that: `the file that was
 * made contains.`
 */
export function lostObjectFinder(language: Language, words: Words, prose: string): (sentence: Row) => boolean {
  const facts = language.seams?.objectVerbs;
  if (facts === undefined) return () => false;
  const formOf = formReader(language, facts);
  const { articles, contractions, prepositions, quantifiers = [], auxiliaries, conjunctions } = language.words;
  const closed = closedWords(language);
  const objects = new Set(facts.objects);
  const relatives = new Set(facts.relatives);
  const clitics = new Set(facts.clitics);
  const have = new Set(facts.have);
  const endingOf = endingEvidence(language, words, prose);
  const openers = wordSet(language.verbs.clauseOpeners);
  const countVerbs = unexplainedVerbs(language, words, prose);
  const weak = wordSet(language.seams?.clitics);
  const governing = new Set(facts.governing);
  const binding = new Set(facts.binding);
  const helping = wordSet(auxiliaries);
  const adverbs = wordSet(language.seams?.predicates?.between);
  const joining = wordSet(conjunctions);
  const nominal = wordSets(articles, contractions, prepositions, quantifiers);
  const determiners = wordSets(articles, language.seams?.determiners);
  const past = facts.participle;
  const infinitive = language.seams?.infinitives?.shape ?? /(?!)/u;
  const manner = facts.manner ?? /(?!)/u;
  const isVerb = finiteWord(language);
  const lowerAt = (at: number) => words.form(at).lower;
  const isCommaBehind = (at: number) => prose[words.ends[at] as number] === ',';

  return (sentence) => {
    const { firstWord, lastWord } = sentence;
    let verb = lastWord - 1;
    while (verb > firstWord && lastWord - 1 - verb < MOST_ADVERBS && isAdverb(verb)) verb -= 1;
    if (verb - firstWord < SHORTEST || words.form(verb).casing !== 'lower') return false;
    const form = formOf(lowerAt(verb));
    if (form === undefined || isCommaBehind(verb)) return false;
    let from = startOf(form, verb, firstWord);
    if (from === undefined) return false;
    while (from > firstWord && (helping.has(lowerAt(from - 1)) || weak.has(lowerAt(from - 1)) || isAdverb(from - 1)))
      from -= 1;
    // `“…”, she assured.`
    if (from > firstWord && CLOSED.test(prose.slice(words.ends[from - 1], words.offsets[from]))) return false;
    if (form === 'finite' && (hasOwnVerb(firstWord, from) || (endingOf?.(sentence) ?? 0) > MOST)) return false;
    return !hasObject(firstWord, from, verb) && !isZeroRelative(firstWord, from);
  };

  /** Whether the clause has a verb before, so that this one is a noun or an adjective that is spelt alike. */
  function hasOwnVerb(firstWord: number, from: number): boolean {
    // `The crate, which came today, contains`: before what is inserted the subject waits for its verb.
    if (from > firstWord && isCommaBehind(from - 1)) {
      let opened = from - 2;
      while (opened >= firstWord && !isCommaBehind(opened)) opened -= 1;
      return opened < firstWord || countVerbs({ firstWord, lastWord: opened + 1 }) > 0;
    }
    let at = from - 1;
    for (; at >= firstWord && (!isVerbal(at) || (at > firstWord && isNominal(at - 1))); at -= 1)
      if (openers.has(lowerAt(at))) return false;
    return at >= firstWord && countVerbs({ firstWord, lastWord: at + 1 }) > 0;
  }

  function isAdverb(at: number): boolean {
    const { lower, casing } = words.form(at);
    return casing === 'lower' && (adverbs.has(lower) || (!closed.has(lower) && manner.test(lower)));
  }

  /** Where the verb begins with what helps it; nothing where it is no verb that wants an object. */
  function startOf(form: Form, verb: number, firstWord: number): number | undefined {
    let at = verb - 1;
    // `the same`, `one other`: what is closed behind an article stands before a noun.
    const isNoun = isNominal(at) || (at > firstWord && closed.has(lowerAt(at)) && isNominal(at - 1));
    if (form === 'finite') return helping.has(lowerAt(at)) || isNoun ? undefined : verb;
    if (form === 'participle') {
      while (at > firstWord && at > verb - REACH && isAdverb(at)) at -= 1;
      return have.has(lowerAt(at)) ? at : undefined;
    }
    if (governing.has(lowerAt(at))) return at;
    if (binding.has(lowerAt(at))) at -= 1;
    else if (facts?.barely !== true) return undefined;
    // `decided at last to avoid`, but `hard to avoid`
    while (at > firstWord && at > verb - 1 - REACH && isAdverb(at)) at -= 1;
    return at >= firstWord && mayGovern(at, firstWord) ? at : undefined;
  }

  /** An article or a preposition, or what stands for one before a noun. */
  function isNominal(at: number): boolean {
    const { lower } = words.form(at);
    return nominal.has(lower) || determiners.has(lower);
  }

  /** Whether a word is a verb, whatever its form. */
  function mayGovern(at: number, firstWord: number): boolean {
    const { lower, casing } = words.form(at);
    const before = at > firstWord ? lowerAt(at - 1) : '';
    if (casing === 'lower' && !closed.has(lower) && infinitive.test(lower) && prepositions.includes(before))
      return true;
    if (at > firstWord && isNominal(at - 1)) return false;
    if (isVerb(lower)) return true;
    return casing === 'lower' && !closed.has(lower) && (past.test(lower) || infinitive.test(lower));
  }

  function hasObject(firstWord: number, from: number, verb: number): boolean {
    let isOneGroup = true;
    for (let at = verb - 1; at >= firstWord; at -= 1) {
      const lower = lowerAt(at);
      if (objects.has(lower)) return true;
      if (clitics.has(lower) && isOneGroup) return true;
      isOneGroup &&= at >= from || isVerbal(at) || isAdverb(at) || binding.has(lower) || formOf(lower) === 'infinitive';
      if (relatives.has(lower) && mayBeObject(at, firstWord, from)) return true;
    }
    return false;
  }

  function isVerbal(at: number): boolean {
    const { lower } = words.form(at);
    return helping.has(lower) || clitics.has(lower) || isVerb(lower) || formOf(lower) === 'finite';
  }

  /** Whether `that` may be the object of the verb: behind a noun, and with no other verb in its clause. */
  function mayBeObject(at: number, firstWord: number, from: number): boolean {
    // `said that the mill produces`
    if (at > firstWord && !isCommaBehind(at - 1) && (mayGovern(at - 1, firstWord) || joining.has(lowerAt(at - 1))))
      return false;
    let verbs = 0;
    for (let next = at + 1; next < from; next += 1)
      if (isVerbal(next) && !nominal.has(lowerAt(next - 1)) && !clitics.has(lowerAt(next))) verbs += 1;
    return verbs === 0;
  }

  /** `the prize the boy deserves`: two noun phrases of which nothing governs the second. */
  function isZeroRelative(firstWord: number, from: number): boolean {
    if (facts?.zeroRelatives !== true) return false;
    let phrases = 0;
    for (let at = from - 1; at >= firstWord; at -= 1) {
      if (isCommaBehind(at)) break;
      const { lower, casing } = words.form(at);
      const before = at > firstWord ? lowerAt(at - 1) : '';
      const isSubject = language.words.pronouns.includes(lower) && !nominal.has(lower);
      const isFree = at === firstWord || isCommaBehind(at - 1) || (!nominal.has(before) && !joining.has(before));
      if ((determiners.has(lower) || isSubject || casing === 'title') && isFree) phrases += 1;
    }
    return phrases > 1;
  }
}

const known = new WeakMap<ObjectVerbs, (lower: string) => Form | undefined>();

/** What form of such a verb a word is; verbs are inflected when a word begins as they do. */
function formReader(language: Language, facts: ObjectVerbs): (lower: string) => Form | undefined {
  const made = known.get(facts);
  if (made !== undefined) return made;
  const byStart = new Map<string, string[]>();
  const forms = new Map<string, Map<string, Form>>();
  const excluded = new Set(facts.nouns);
  const past = facts.participle;
  const gerund = new RegExp(`(?:${language.verbs.participleEndings?.join('|') ?? '(?!)'})$`, 'u');
  for (const verb of facts.infinitives()) {
    const start = stemPrefixOf(verb);
    byStart.set(start, [...(byStart.get(start) ?? []), verb]);
  }
  const more = new Map<string, string[]>();
  for (const form of facts.finite?.() ?? [])
    more.set(stemPrefixOf(form), [...(more.get(stemPrefixOf(form)) ?? []), form]);
  const reader = (lower: string) => {
    const start = stemPrefixOf(lower);
    let own = forms.get(start);
    if (own === undefined) {
      own = new Map();
      for (const form of more.get(start) ?? []) own.set(form, 'finite');
      for (const infinitive of byStart.get(start) ?? []) {
        const all = language.inflectVerb(infinitive);
        // Italian `evito` is none, for it is too short.
        const participles = all.filter((form) => past.test(form) && form.length >= infinitive.length - MOST_LOST);
        const agreeing = participles.map((form) =>
          facts.unagreed === undefined ? form : form.replace(facts.unagreed, ''),
        );
        for (const form of all) {
          if (excluded.has(form) || gerund.test(form) || facts.withPronoun?.test(form)) continue;
          if (form === infinitive) own.set(form, 'infinitive');
          else if (participles.includes(form)) own.set(form, 'participle');
          else if (!agreeing.some((start) => form.startsWith(start))) own.set(form, 'finite');
        }
      }
      forms.set(start, own);
    }
    return own.get(lower);
  };
  known.set(facts, reader);
  return reader;
}
