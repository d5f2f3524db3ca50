import type { Article } from '../../core/article';
import { wordSet } from '../../core/word-set';
import { compoundHalves, type Halves } from '../drift/compound-halves';
import type { Mention } from '../drift/renderings';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance, plainLetters } from '../sounds/letter-distance';
import { isWrittenByScheme } from '../sounds/letter-schemes';
import { graphemesOf, respellingCost } from '../sounds/respelling-cost';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { editDistance } from '../source/token-likeness';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { withoutPossessive } from '../text/without-possessive';
import type { Form } from '../text/words';
import { plainName } from './name-relation';
import type { NameWord } from './name-runs';

/** What speaks for and against two words of names being one in two spellings; `spelling-weights.ts` says how much. */
export type SpellingEvidence = ReadonlyMap<string, number>;

type Found = Map<string, number>;

const SHORT = 5;
/** From this many letters on, few honest names differ in one of them. */
const LONG = 6;
const LONGEST_COMPARED = 10;
const MOST_COST = 1.5;
const LEAST_COST = 0.25;
const MOST_UNLIKE_BESIDE = 0.3;
const MOST_EDITS = 4;
const MOST_FORMS = 4;
const MOST_APART = 3;
/** How many letters two words must share, and one of them have behind those, to have endings of their own. */
const SHORTEST_SHARED = 3;
const SHORTEST_ENDING = 3;
/** How much text may stand between names that stand side by side. */
const LONGEST_GAP = 7;
/** Evidence that two words stand beside names of one thing. */
const BESIDE = ['same beside', 'alike beside', 'given beside'];
const VOWEL = /^[aeiouy]+$/;

/** Weighs nothing: says what there is. */
export class EvidenceReader {
  readonly #article: Article;
  readonly #sounds: ReturnType<typeof speltSoundsOf>;
  readonly #articles: ReadonlySet<string>;
  readonly #halvesOf: (lower: string) => Halves | undefined;
  readonly #inUse = new Map<NameWord, boolean>();

  constructor(article: Article) {
    this.#article = article;
    this.#sounds = speltSoundsOf(article.nameFacts);
    this.#articles = wordSet(article.language.words.articles);
    this.#halvesOf = article.language.compoundJoint === undefined ? () => undefined : compoundHalves(article);
  }

  /** Nothing where both are forms of one word by its endings, or surely two. */
  evidenceOf(main: NameWord, other: NameWord): SpellingEvidence | undefined {
    if (this.#areForms(main, other) || areToldApart(main, other)) return undefined;
    const found: Found = new Map();
    this.#readLetters(found, main, other);
    this.#readKnowledge(found, main.form, other.form);
    this.#readPlaces(found, main, other);
    // Marlowe Textile, Textil Marlowe: a translated name has its words in another order, and others judge it.
    if (found.has('turned') && (this.#isEnglishFor(main.form, other.form) || this.#isEnglishFor(other.form, main.form)))
      return undefined;
    this.#readAttested(found, main, other);
    if (!this.#readBeside(found, main, other) || this.#areTwo(found, main, other)) return undefined;
    return found;
  }

  #isEnglishFor(english: Form, own: Form): boolean {
    return this.#isWord(own) && this.#article.lexicon.translates([own.stem], [english.lower]);
  }

  #areForms(main: NameWord, other: NameWord): boolean {
    const [a, b] = [main.form, other.form];
    // What brings all forms of a word to one stem may have taken off the letter that tells two spellings apart.
    if (a.name === b.name && this.#areSpeltApart(main, other)) return false;
    if (a.name === b.name || withoutPossessive(a.lower) === withoutPossessive(b.lower)) return true;
    return this.#article.language.inflectsNames === true && a.stem === b.stem && main.opens + other.opens === 0;
  }

  #areSpeltApart(main: NameWord, other: NameWord): boolean {
    const { areSpeltApart } = this.#article.language;
    if (areSpeltApart === undefined) return false;
    return writtenForms(main).some((one) => writtenForms(other).some((two) => areSpeltApart(one, two)));
  }

  #readLetters(found: Found, main: NameWord, other: NameWord): void {
    const [a, b] = [main.form, other.form];
    const [left, right] = nearestSpellings(main, other);
    const [one, two] = [plainLetters(left), plainLetters(right)];
    const shortest = Math.min(one.length, two.length);
    found.set('distance', letterDistance(left, right));
    found.set('length', Math.min(LONGEST_COMPARED, shortest) - LONG);
    if (shortest < SHORT) found.set('short', 1);
    const cost = respellingCost(graphemesOf(left), graphemesOf(right));
    found.set('cost', Math.min(MOST_COST, cost));
    if (cost <= LEAST_COST) found.set('respelt', 1);
    const isBare = a.name === a.lower && b.name === b.lower;
    if (this.#sounds.areOne(a.lower, b.lower) || (!isBare && this.#sounds.areOne(a.name, b.name)))
      found.set('one sound', 1);
    if (isWrittenByScheme(plainLetters(a.name), plainLetters(b.name)) || this.#areJoinedOtherwise(a, b))
      found.set('scheme', 1);
    const inOneAlphabet = areOneAlphabet(a.lower, b.lower);
    if (!inOneAlphabet) found.set('alphabets', likenessAcrossAlphabets(a.lower, b.lower));
    if (one === two) found.set('marks alone', 1);
    if (one === two && withoutHyphens(left).length !== withoutHyphens(right).length)
      found.set(endsInDouble(left) || endsInDouble(right) ? 'doubled at end' : 'doubled', 1);
    if (one[0] !== two[0]) found.set('other first', 1);
    if (one.at(-1) !== two.at(-1))
      found.set(VOWEL.test(`${one.at(-1)}${two.at(-1)}`) ? 'other last vowel' : 'other last', 1);
    if (one.startsWith(two) || two.startsWith(one)) found.set('longer', Math.min(3, Math.abs(one.length - two.length)));
    const edits = editDistance(one, two, MOST_EDITS);
    if (edits === 1) found.set('one edit', 1);
    if (edits === 2) found.set('two edits', 1);
    if (edits > 2) found.set('more edits', 1);
    if (shortest >= LONG && edits <= 1 && one[0] === two[0] && inOneAlphabet) {
      found.set('long slip', 1);
      if (one.at(-1) === two.at(-1)) found.set('long slip inside', 1);
    }
    // Kempin is a form of Kemppi.
    const mayBeBare = one.length === two.length && one[0] === two[0] && one !== two;
    const apart = writtenEdits(main, other, mayBeBare ? (name) => this.#formsOf(name) : writtenForms) - edits;
    if (apart > 0) found.set('written apart', Math.min(MOST_APART, apart));
    const change = changeOf(one, two);
    if (change !== undefined) found.set(change, 1);
    if (haveOtherEndings(one, two)) found.set('other ending', 1);
  }

  /** Kuusivirta and Kuusenvirta: a compound name with the same words in it, of which one is in another case. */
  #areJoinedOtherwise(a: Form, b: Form): boolean {
    const [one, two] = [this.#halvesOf(a.lower), this.#halvesOf(b.lower)];
    if (one === undefined || two === undefined || one[0] === two[0]) return false;
    const { stem } = this.#article.language;
    return stem(one[0]) === stem(two[0]) && stem(one[1]) === stem(two[1]);
  }

  #readKnowledge(found: Found, a: Form, b: Form): void {
    const { nameFacts, lexicon, placeOf } = this.#article;
    const words = Number(this.#isWord(a)) + Number(this.#isWord(b));
    if (words > 0) found.set(words === 2 ? 'two words' : 'one word', 1);
    if ([a, b].some(({ lower }) => lexicon.knowsEnglish([lower]))) found.set('english', 1);
    const places = [a, b].filter(({ text }) => placeOf(text) !== undefined).length;
    if (places > 0) found.set('place', 1);
    if (places === 2) found.set('two places', 1);
    if (words + places === 0 && !found.has('english')) found.set('unknown', 1);
    const [one, two] = [nameFacts.givenNameOf(a.lower), nameFacts.givenNameOf(b.lower)];
    if (one !== undefined && two !== undefined) found.set(one === two ? 'same given' : 'two given', 1);
    else if (one !== undefined || two !== undefined) found.set('one given', 1);
    if (nameFacts.areOtherNames(a.lower, b.lower)) found.set('other names', 1);
    if (nameFacts.areCouple(plainName(a.lower), plainName(b.lower))) found.set('couple', 1);
    if (nameFacts.areOtherFamilies(plainName(a.lower), plainName(b.lower))) found.set('families', 1);
  }

  /** A slip makes of a name that is in use one that is not. That a stem is in use says little of the form before a stemmer. */
  #readAttested(found: Found, main: NameWord, other: NameWord): void {
    const { knowsName } = this.#article.lexicon;
    const [one, two] = [this.#isInUse(main), this.#isInUse(other)];
    if (one !== two) found.set(found.has('one edit') ? 'slip of attested' : 'one attested', 1);
    else if (one && nearestSpellings(main, other).every(knowsName)) found.set('both attested', 1);
  }

  #isInUse(name: NameWord): boolean {
    let known = this.#inUse.get(name);
    if (known === undefined) {
      const { knowsName } = this.#article.lexicon;
      known = [name.form.name, ...writtenForms(name)].some((form) => knowsName(withoutPossessive(form)));
      this.#inUse.set(name, known);
    }
    return known;
  }

  /** As it stands, and without the ending of a case where the language has names of other languages so: Guma of Guman. */
  #formsOf(name: NameWord): readonly string[] {
    const written = writtenForms(name);
    const { withoutNameCase } = this.#article.language;
    return withoutNameCase === undefined ? written : [...written, ...written.flatMap((form) => withoutNameCase(form))];
  }

  #readPlaces(found: Found, main: NameWord, other: NameWord): void {
    const { capitalisedNouns, inflectsNames } = this.#article.language;
    found.set('main', Math.log(main.mentions.length));
    found.set('other', Math.log(other.mentions.length));
    if (other.mentions.length > 1) found.set('other recurs', 1);
    if (shareSentence(main.mentions, other.mentions)) found.set('together', 1);
    if (capitalisedNouns && main.beside.size * other.beside.size === 0) {
      found.set('noun', 1);
      if (found.has('unknown')) found.set('unknown noun', 1);
      if ([main, other].some((name) => this.#standsByArticle(name))) found.set('noun with article', 1);
    }
    if (inflectsNames === true) found.set('inflected', 1);
    if (main.opens * 2 > main.mentions.length && other.closes * 2 > other.mentions.length) found.set('turned', 1);
    if ([...main.before].some((word) => other.before.has(word))) found.set('same before', 1);
  }

  /** False where each has a name beside it, and they are the names of two people. */
  #readBeside(found: Found, main: NameWord, other: NameWord): boolean {
    if (main.beside.size === 0 || other.beside.size === 0) return this.#readAlone(found, main, other);
    let [same, alike, given] = [0, 0, 0];
    for (const one of main.beside)
      for (const two of other.beside) {
        if (one.name === two.name || one.lower === two.lower) same = 1;
        else if (letterDistance(one.name, two.name, MOST_UNLIKE_BESIDE) <= MOST_UNLIKE_BESIDE) alike = 1;
        else if (this.#areGiven(one, two)) given = 1;
      }
    if (same > 0) found.set('same beside', 1);
    else if (alike > 0) found.set('alike beside', 1);
    else if (given > 0) found.set('given beside', 1);
    else found.set('others beside', 1);
    if (same > 0 && found.has('other first')) found.set('same beside, other first', 1);
    if (!found.has('others beside')) return true;
    // Professor Margulin is Lev Margolin where few names are like his, and no Anna Margulin.
    const people = [main, other].filter((name) => this.#standsByPerson(name)).length;
    return people === 0 || (people === 1 && (found.has('long slip') || found.has('slip of attested')));
  }

  #readAlone(found: Found, main: NameWord, other: NameWord): boolean {
    const isLongSlip = found.has('long slip');
    if (main.beside.size + other.beside.size === 0) {
      found.set('both alone', 1);
      if (isLongSlip) found.set('long slip, both alone', 1);
      return true;
    }
    const [alone, full] = main.beside.size === 0 ? [main, other] : [other, main];
    // Goma is not the Gama of Vasco da Gama: a short name has many that are like it.
    if (found.has('short') && alone === main && isNeverAlone(other) && main.mentions.length > 1) return false;
    if (this.#isWord(alone.form) && !this.#isWord(full.form)) {
      // Illalla, in the evening, of Marjut Ilola: a word that opens its sentence is no name because of that.
      if (alone === other && opensOnly(alone)) return false;
      // The market that Peter Markot comes to: a surname is like some word.
      if (full.closes > 0 && this.#standsByPerson(full))
        if (!found.has('slip of attested') || this.#standsByArticle(alone)) return false;
    }
    found.set(alone === other ? 'other alone' : 'main alone', 1);
    if (isLongSlip) found.set('long slip, one alone', 1);
    if (full.opens === 0 || full.closes > 0) return true;
    found.set('alone and first', 1);
    // Genève and the Geneva Herald: a name in another language has its own ending.
    return !found.has('other last') && !found.has('other last vowel');
  }

  /** What no other evidence makes up for. */
  #areTwo(found: Found, main: NameWord, other: NameWord): boolean {
    const isWord = found.has('one word') || found.has('two words');
    // Erdnagel and Erdnägel, Konzern and Konzerne.
    if (found.has('noun') && (found.get('longer') ?? 0) > 0) return true;
    if (found.has('noun') && found.has('marks alone') && main.form.lower.length === other.form.lower.length)
      return isWord || found.has('both alone');
    // Daniel and Daniela Marchetti.
    if (found.has('couple') && found.has('same beside') && !found.has('same given'))
      if (this.#arePeople([main.form, other.form])) return true;
    // Глубинный and Глубина, of which a stemmer makes one word but for a letter.
    const isAtEdge = ['doubled at end', 'letter at end', 'other first'].some((name) => found.has(name));
    if (isAtEdge && (found.get('written apart') ?? 0) > 1) return true;
    // Selma Yıldız is no Ms Sellmann.
    if (found.has('others beside') && (this.#isGivenOf(main, other) || this.#isGivenOf(other, main))) return true;
    if (found.has('others beside') && (found.has('couple') || found.has('families') || found.has('other names')))
      return true;
    if (!found.has('short')) return false;
    // Terra and Tierra: among short words, many are like a name.
    if (isWord && !found.has('alphabets') && !BESIDE.some((name) => found.has(name)))
      return found.has('two words') || !found.has('slip of attested');
    return found.has('others beside') && !found.has('one edit') && !found.has('one sound');
  }

  /** Tells whether the one is a given name with a name behind it wherever it stands, where the other closes names. */
  #isGivenOf(given: NameWord, family: NameWord): boolean {
    if (given.closes > 0 || !isNeverAlone(given) || family.closes === 0 || family.opens > 0) return false;
    return this.#article.nameFacts.isGivenName(given.form.lower);
  }

  #isWord({ lower, stem }: Form): boolean {
    const { senses, lexicon } = this.#article;
    return senses.of(lower).length > 0 || lexicon.knows([stem]);
  }

  #standsByPerson({ beside }: NameWord): boolean {
    return this.#arePeople([...beside]);
  }

  #standsByArticle({ before }: NameWord): boolean {
    return [...before].some((word) => this.#articles.has(word));
  }

  /** True where one of the words is a given name. */
  #arePeople(forms: readonly Form[]): boolean {
    const { isGivenName, givenNameOf } = this.#article.nameFacts;
    return forms.some(({ lower }) => isGivenName(lower) || givenNameOf(lower) !== undefined);
  }

  #areGiven(a: Form, b: Form): boolean {
    const one = this.#article.nameFacts.givenNameOf(a.lower);
    return one !== undefined && one === this.#article.nameFacts.givenNameOf(b.lower);
  }
}

/** Letters of the Latin script stand before those of all other alphabets. */
export function areOneAlphabet(a: string, b: string): boolean {
  return a < '\u0370' === b < '\u0370';
}

/** Of what stands nowhere but at the start of sentences nobody knows that it is a name; side by side, one alphabet glosses the other. */
function areToldApart(main: NameWord, other: NameWord): boolean {
  if ([main, other].every((name) => opensOnly(name) && name.beside.size === 0)) return true;
  return !areOneAlphabet(main.form.lower, other.form.lower) && areSideBySide(main.runs, other.runs);
}

/** Caledonia's is a case of Caledonia. */
function withoutHyphens(name: string): string {
  return name.replaceAll('-', '');
}

function opensOnly({ initial, mentions }: NameWord): boolean {
  return initial === mentions.length;
}

function isNeverAlone({ runs, mentions }: NameWord): boolean {
  return runs.filter(({ forms }) => forms.length > 1).length === mentions.length;
}

function areSideBySide(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.some((one) =>
    b.some((two) => two.offset <= one.endOffset + LONGEST_GAP && one.offset <= two.endOffset + LONGEST_GAP),
  );
}

/** Both without the endings of cases, or in two forms that are nearer: of Oyapok and Oyapak a stemmer makes what it likes. */
function nearestSpellings(main: NameWord, other: NameWord): readonly [string, string] {
  const [a, b] = [main.form, other.form];
  let nearest = [withoutPossessive(a.name), withoutPossessive(b.name)] as [string, string];
  if (a.name === a.lower && b.name === b.lower) return nearest;
  // Two spellings of one stem differ in what the stem has lost.
  let least = a.name === b.name ? Number.POSITIVE_INFINITY : plainEdits(...nearest);
  for (const one of writtenForms(main))
    for (const two of writtenForms(other)) {
      const edits = plainEdits(one, two);
      if (edits < least) [least, nearest] = [edits, [one, two]];
    }
  return nearest;
}

/** By how many letters the two forms differ that are written most alike. */
function writtenEdits(main: NameWord, other: NameWord, formsOf: (name: NameWord) => readonly string[]): number {
  let least = MOST_EDITS;
  for (const one of formsOf(main)) for (const two of formsOf(other)) least = Math.min(least, plainEdits(one, two));
  return least;
}

function writtenForms({ mentions }: NameWord): readonly string[] {
  const forms = new Set<string>();
  for (const { text } of mentions) if (forms.size < MOST_FORMS) forms.add(text.toLowerCase());
  return [...forms];
}

function plainEdits(one: string, two: string): number {
  return editDistance(plainLetters(one), plainLetters(two), MOST_EDITS);
}

function endsInDouble(name: string): boolean {
  return name.length > 1 && name.at(-1) === name.at(-2);
}

function haveOtherEndings(one: string, two: string): boolean {
  const shared = sharedBeginning(one, two);
  const rest = Math.max(one.length, two.length) - shared;
  return shared >= SHORTEST_SHARED && rest >= SHORTEST_ENDING && one.at(-1) !== two.at(-1);
}

/** What parts two words but for their beginning and their end, where that is little. */
function changeOf(one: string, two: string): string | undefined {
  let first = 0;
  while (first < one.length && one[first] === two[first]) first += 1;
  let tail = 0;
  while (tail < Math.min(one.length, two.length) - first && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  const [left, right] = [one.slice(first, one.length - tail), two.slice(first, two.length - tail)];
  if (left.length > 2 || right.length > 2) return undefined;
  const where = tail === 0 ? 'at end' : 'inside';
  if (VOWEL.test(left) && VOWEL.test(right)) return `vowel ${where}`;
  if (left === '' || right === '') return VOWEL.test(left + right) ? `vowel more ${where}` : `letter more ${where}`;
  return `letter ${where}`;
}
