import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { sureFiniteShape } from '../breaks/sure-finite-shape';
import { closedWords } from '../text/closed-words';
import { type Form, onceAForm, type Words } from '../text/words';

/** Words `[firstWord, lastWord)`. */
export interface Run {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** What the words of a sentence say about whether they are one clause. */
export interface SpeechWords {
  /** A word of the one who speaks or is spoken to, or a verb that shows one. */
  readonly speaks: (run: Run) => boolean;
  /** A verb for all that is known. */
  readonly hasVerb: (run: Run) => boolean;
  /** A verb, a denial or a subject that is a pronoun, none of which a name needs. */
  readonly isClause: (run: Run) => boolean;
  /** Whether its verb comes first, but for denials, adverbs and short pronouns: what stands before is its subject. */
  readonly opensWithVerb: (run: Run) => boolean;
  /** Whether it goes on with the clause before by `and` or `but`, and not with a name beside a name. */
  readonly joins: (run: Run) => boolean;
  /** Whether it ends in a word that waits for what stands behind it. */
  readonly isOpen: (run: Run, rest: Run) => boolean;
  /** Whether it ends in a helping verb that has what it helps right behind it: “He will not” be afraid. */
  readonly needs: (run: Run, rest: Run) => boolean;
  /** Most words of it have capitals, as in a title. */
  readonly isTitle: (run: Run) => boolean;
  /** What shows where or when, and no name behind it, as the author of a title: “It had stood” on the coast. */
  readonly isPhrase: (run: Run) => boolean;
  /** Whether a name opens it, or, where a predicate needs no verb, anything may be one. */
  readonly isNamed: (run: Run) => boolean;
  /** A pronoun that is nothing else, so that a clause begins with it. */
  readonly isPronoun: (word: number) => boolean;
}

const LONGEST_CLITIC = 3;
const FARTHEST_VERB = 3;
const LONGEST_PHRASE = 6;

export function speechWords(language: Language, words: Words, prose: string): SpeechWords {
  const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others, cannotEnd } =
    language.words;
  const closed = closedWords(language);
  const speakers = wordSet(language.words.speakers);
  const negations = wordSet(language.polarity?.negations);
  const nominal = wordSets(articles, contractions, prepositions);
  const helping = new Set(auxiliaries.filter((word) => !nominal.has(word) && !others.includes(word)));
  const loose = wordSets(others, negations);
  const joiners = wordSets(language.linkers?.coordinators, conjunctions);
  const plainPronouns = new Set(
    pronouns.filter((word) => !nominal.has(word) && !loose.has(word) && !joiners.has(word)),
  );
  const waiting = new Set([
    ...cannotEnd,
    ...articles,
    ...contractions,
    ...prepositions.filter((word) => !language.linkers?.mayEnd.includes(word) && !loose.has(word)),
    ...(language.linkers?.coordinators ?? []),
    ...language.verbs.subordinators,
  ]);
  const adversatives = wordSet(language.linkers?.adversatives);
  const subordinators = wordSets(language.verbs.subordinators, language.verbs.clauseOpeners);
  const leading = wordSets(
    prepositions,
    language.verbs.clauseOpeners,
    language.verbs.relatives,
    language.verbs.infinitiveMarks,
  );
  const finite = wordSet(language.verbs.finiteForms);
  const { firstPerson, verbs } = language.speech ?? {};
  const shape = verbs ?? sureFiniteShape(language);
  const prefixes = language.verbs.finitePrefixes?.filter(
    (prefix) => language.verbs.attributivePrefixes?.includes(prefix) !== true,
  );
  const isVerbForm = onceAForm(
    ({ lower, casing }: Form) =>
      isHelping(lower) ||
      ((casing === 'lower' || casing === 'none') &&
        !closed.has(lower) &&
        (finite.has(lower) ||
          shape.test(lower) ||
          firstPerson?.test(lower) === true ||
          prefixes?.some((prefix) => lower.startsWith(prefix) && lower.length > prefix.length + 3) === true)),
  );

  /** Also what a pronoun is written together with: English `they'll`. */
  function isHelping(lower: string): boolean {
    const apostrophe = lower.indexOf("'");
    return helping.has(lower) || (apostrophe > 0 && plainPronouns.has(lower.slice(0, apostrophe)));
  }

  function isVerb(word: number, first: number): boolean {
    const form = words.form(word);
    if (!isVerbForm(form)) return false;
    return word === first || isHelping(form.lower) || !nominal.has(words.form(word - 1).lower);
  }

  /** An infinitive, by its ending or, where it has none, by the form that adds one. */
  function isBare(word: number): boolean {
    const { lower, casing } = words.form(word);
    if (casing !== 'lower' || closed.has(lower)) return false;
    const { infinitiveEndings, infinitiveMarks } = language.verbs;
    if (infinitiveEndings !== undefined) return infinitiveEndings.some((ending) => lower.endsWith(ending));
    return infinitiveMarks !== undefined && finite.has(lower) && finite.has(`${lower}s`);
  }

  function some({ firstWord, lastWord }: Run, test: (word: number) => boolean): boolean {
    for (let word = firstWord; word < lastWord; word += 1) if (test(word)) return true;
    return false;
  }

  /** In lower case, or where a sentence begins. */
  function isFirstPerson(word: number, first: number): boolean {
    const { lower, casing } = words.form(word);
    if (firstPerson?.test(lower) !== true || closed.has(lower)) return false;
    return casing === 'lower' ? word === first || !nominal.has(words.form(word - 1).lower) : word === first;
  }

  function verbIndex({ firstWord, lastWord }: Run): number {
    for (let word = firstWord; word < lastWord; word += 1) if (isVerb(word, firstWord)) return word;
    return -1;
  }

  function isPronoun(word: number): boolean {
    return plainPronouns.has(words.form(word).lower);
  }

  /** `Paró tres penaltis`: where a verb needs no subject, one may open a sentence and so have a capital. */
  function opensWithForm(word: number): boolean {
    const { lower, casing } = words.form(word);
    if (language.verbs.dropsSubject !== true || casing !== 'title' || closed.has(lower)) return false;
    return finite.has(lower) || shape.test(lower);
  }

  /** `se llama`: a short pronoun stands right before its verb. */
  function isClitic(lower: string): boolean {
    return lower.length <= LONGEST_CLITIC && pronouns.includes(lower);
  }

  function opensWithVerb(run: Run): boolean {
    const first = words.form(run.firstWord).lower;
    const isAlone = run.lastWord - run.firstWord === 1;
    if (language.verbs.dropsSubject === true && !isAlone && isClitic(first) && !speakers.has(first)) return true;
    const verb = verbIndex(run);
    if (verb === -1 || verb - run.firstWord >= FARTHEST_VERB || words.form(verb).lower.includes("'")) return false;
    return !some({ firstWord: run.firstWord, lastWord: verb }, (word) => {
      const { lower } = words.form(word);
      if (speakers.has(lower)) return true;
      return !loose.has(lower) && !isClitic(lower);
    });
  }

  /** `…, and the load` does not complain; `…, but we` stay: a clause has begun that has no verb yet. */
  function isUnfinished({ firstWord, lastWord }: Run): boolean {
    const last = lastWord - 1;
    const isSubject = isPronoun(last) || speakers.has(words.form(last).lower);
    for (let word = last; word > firstWord; word -= 1) {
      const { lower } = words.form(word);
      const opensClause = adversatives.has(lower) || subordinators.has(lower);
      if (opensClause && word === last - 1) return isSubject;
      if (!/^,\s$/.test(prose.slice(words.ends[word - 1], words.offsets[word]))) continue;
      return (
        joiners.has(lower) &&
        word < last &&
        verbIndex({ firstWord: word, lastWord }) === -1 &&
        verbIndex({ firstWord, lastWord: word }) !== -1
      );
    }
    return false;
  }

  return {
    speaks: (run) => some(run, (word) => speakers.has(words.form(word).lower) || isFirstPerson(word, run.firstWord)),
    hasVerb: (run) => verbIndex(run) !== -1,
    isClause: (run) =>
      verbIndex(run) !== -1 ||
      opensWithForm(run.firstWord) ||
      isPronoun(run.firstWord) ||
      some(run, (word) => negations.has(words.form(word).lower)),
    opensWithVerb,
    joins: (run) => {
      if (!joiners.has(words.form(run.firstWord).lower)) return false;
      const next = { firstWord: run.firstWord + 1, lastWord: run.lastWord };
      if (next.firstWord >= run.lastWord) return false;
      const verb = verbIndex(next);
      return verb === -1 || verb - next.firstWord < 2 || isPronoun(next.firstWord);
    },
    isOpen: ({ firstWord, lastWord }, rest) => {
      const last = lastWord - 1;
      const { lower, casing } = words.form(last);
      if (last <= firstWord || casing === 'title') return false;
      if (waiting.has(lower) || waiting.has(`${words.form(last - 1).lower} ${lower}`)) return true;
      if (isUnfinished({ firstWord, lastWord }) && opensWithVerb(rest)) return true;
      if (!helping.has(lower) && !leading.has(lower)) return false;
      // `The sound is` even quite good: a subject with its copula.
      if (helping.has(lower) && last - firstWord > 1 && closed.has(words.form(rest.firstWord).lower))
        return !isVerb(rest.firstWord, rest.firstWord);
      return !opensWithVerb(rest) || (isBare(rest.firstWord) && !helping.has(words.form(rest.firstWord).lower));
    },
    needs: ({ firstWord, lastWord }, rest) => {
      const last = lastWord - 1;
      const { lower, casing } = words.form(last);
      if (last <= firstWord || casing === 'title' || !helping.has(lower)) return false;
      const next = words.form(rest.firstWord).lower;
      return isBare(rest.firstWord) || negations.has(next) || articles.includes(next);
    },
    isTitle: ({ firstWord, lastWord }) => {
      if (language.capitalisedNouns) return false;
      let open = 0;
      let capitals = 0;
      for (let word = firstWord; word < lastWord; word += 1) {
        const { lower, casing } = words.form(word);
        if (closed.has(lower) && casing === 'lower') continue;
        open += 1;
        if (casing === 'title' || casing === 'upper') capitals += 1;
      }
      return open > 1 && capitals * 3 >= open * 2;
    },
    isPhrase: ({ firstWord, lastWord }) => {
      if (!nominal.has(words.form(firstWord).lower) || lastWord - firstWord > LONGEST_PHRASE) return false;
      return language.capitalisedNouns || !/^(?:title|upper|mixed)$/.test(words.form(lastWord - 1).casing);
    },
    isNamed: ({ firstWord, lastWord }) => {
      if (!language.cased) return true;
      const { lower, casing } = words.form(firstWord);
      if (casing !== 'lower') return !language.capitalisedNouns && casing !== 'none';
      // “We are closed” signs: English sets any words before a noun; where compounds are one word, a hyphen stands between.
      const isCompound = language.roots?.head === 'last' && language.solidCompounds !== true;
      return !closed.has(lower) && (isCompound || verbIndex({ firstWord: firstWord + 1, lastWord }) !== -1);
    },
    isPronoun,
  };
}
