import { defineAnalysis } from '../../core/analysis';
import type { Article, NameFacts } from '../../core/article';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { consonantDistance } from '../sounds/consonant-likeness';
import { letterDistance } from '../sounds/letter-distance';
import { isChinese } from '../sounds/romanisations';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { shareSentence } from '../text/share-sentence';
import { smallStems } from '../text/small-stems';
import { type Form, onceAForm, words } from '../text/words';
import { joinsName } from './name-particles';
import { areSpeltApart, isDerived, type NameRelation, nameRelations, plainName } from './name-relation';

/** Words side by side that may be the full name of a person, at all of their places. */
interface FullName {
  readonly forms: readonly Form[];
  readonly mentions: readonly Mention[];
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 3;
const SHORTEST = 2;
const MOST_TYPES = 400;
const MOST_SHARING = 30;
const SCORE = 0.9;

/**
 * People who are called by two forms of their given name, Elisabeth and Alžběta, or whose name two schemes have carried over,
 * Swonarjow and Zvonarev. All words of the name must agree; two given names that are not the same name are two people.
 */
export const personRenderings = defineAnalysis({
  id: 'person-renderings',
  needs: { phrases, words },
  run: (article, facts): readonly RenderingGroup[] => {
    const names = fullNames(article, facts.phrases, smallStems(facts.words));
    const relate = nameRelations(article);
    const groups = new Map<FullName, FullName[]>();
    const taken = new Set<FullName>();
    for (const [main, others] of pairsAlike(names, article)) {
      for (const other of others) {
        if (taken.has(main) || taken.has(other) || !areOne(main.forms, other.forms, relate, article.nameFacts))
          continue;
        if (shareSentence(main.mentions, other.mentions)) continue;
        taken.add(other);
        groups.set(main, [...(groups.get(main) ?? []), other]);
      }
    }
    return [...groups].map(([main, others]) => ({
      id: main.forms.map(({ name }) => name).join('-'),
      main: namedRendering(main.mentions),
      variants: others.map(({ mentions }): Variant => bySpelling(namedRendering(mentions), SCORE)),
    }));
  },
});

/** To each name those that are used less often and of which a word has a trace in common with one of it: all to all would take too long. */
function pairsAlike(names: readonly FullName[], { nameFacts }: Article): ReadonlyMap<FullName, ReadonlySet<FullName>> {
  const sounds = speltSoundsOf(nameFacts);
  const buckets = new Map<string, FullName[]>();
  const byUse = [...names].sort((a, b) => b.mentions.length - a.mentions.length);
  const put = (trace: string, name: FullName) => {
    const known = buckets.get(trace);
    if (known === undefined) buckets.set(trace, [name]);
    else if (known.length < MOST_SHARING && known.at(-1) !== name) known.push(name);
  };
  for (const name of byUse) {
    for (const { stem, lower } of name.forms) {
      put(`=${stem}`, name);
      put(`~${sounds.traceOf(lower)}`, name);
      const given = nameFacts.givenNameOf(lower);
      if (given !== undefined) put(`@${given}`, name);
    }
  }
  const pairs = new Map<FullName, Set<FullName>>(byUse.map((name) => [name, new Set()]));
  for (const sharing of buckets.values()) {
    sharing.forEach((main, at) => {
      const others = pairs.get(main);
      for (let next = at + 1; next < sharing.length; next += 1) others?.add(sharing[next] as FullName);
    });
  }
  return pairs;
}

function fullNames(
  { document: { prose }, language, placeOf, kindsOf, nameFacts }: Article,
  found: readonly Phrase[],
  small: ReadonlySet<string>,
): readonly FullName[] {
  const mayName = onceAForm(
    (form) =>
      form.casing !== 'upper' &&
      form.text.length >= SHORTEST &&
      !small.has(form.stem) &&
      // Georgios has the stem of Georgia.
      (nameFacts.givenNameOf(form.lower) !== undefined ||
        (placeOf(form.text) === undefined && kindsOf(form.text).length === 0)),
  );
  const isName = ({ hard, form }: PhraseToken) => hard && mayName(form);
  const spellings = new Map<string, Form[]>();
  // Margaret and Margareta have one stem in Finnish, and Линдстрём and Линдстром one in Russian.
  const keyOf = onceAForm((form) => {
    if (language.inflectsLastOfName === true && nameFacts.givenNameSpelt(form.lower) !== undefined) return form.lower;
    const known = spellings.get(form.name) ?? [];
    spellings.set(form.name, known);
    const like = known.find((other) => !areSpeltApart(form.lower, other.lower));
    if (like === undefined) known.push(form);
    return (like ?? form).lower;
  });
  const types = new Map<string, { forms: readonly Form[]; mentions: Mention[] }>();
  for (const { tokens, sentence } of found) {
    if (tokens.length < FEWEST_WORDS) continue;
    forEachRun(tokens, isName, prose, (first, last) => {
      let key = keyOf((tokens[first] as PhraseToken).form);
      for (let at = first + 1; at <= last; at += 1) key += ` ${keyOf((tokens[at] as PhraseToken).form)}`;
      const known = types.get(key);
      if (known === undefined && types.size === MOST_TYPES) return;
      const { offset } = tokens[first] as PhraseToken;
      const { endOffset } = tokens[last] as PhraseToken;
      const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
      if (known !== undefined) known.mentions.push(mention);
      else types.set(key, { forms: tokens.slice(first, last + 1).map(({ form }) => form), mentions: [mention] });
    });
  }
  return [...types.values()];
}

/** Every two or three words of a phrase that only spaces part: `Dirigent Jurij Tschaplin` has a title that is a noun. */
function forEachRun(
  tokens: readonly PhraseToken[],
  isName: (token: PhraseToken) => boolean,
  prose: string,
  visit: (first: number, last: number) => void,
): void {
  for (let first = 0; first + 1 < tokens.length; first += 1) {
    if (!isName(tokens[first] as PhraseToken)) continue;
    for (let last = first + 1; last < tokens.length && last - first < MOST_WORDS; last += 1) {
      const [left, right] = [tokens[last - 1] as PhraseToken, tokens[last] as PhraseToken];
      if (!isName(right)) break;
      if (!joinsName(prose, left.endOffset, right.offset)) break;
      if (last - first + 1 >= FEWEST_WORDS) visit(first, last);
    }
  }
}

type Relate = (a: Form, b: Form, isLast: boolean) => NameRelation;

/** Tells whether two full names may be one person's: every word has its partner, and what is a slip stands beside what is none. */
function areOne(a: readonly Form[], b: readonly Form[], relate: Relate, facts: NameFacts): boolean {
  if (a.length !== b.length) return areJoinedOtherwise(a, b, relate);
  const found: NameRelation[] = [];
  // Most names that share a given name have surnames that tell them apart.
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const relation = relate(a[at] as Form, b[at] as Form, at === a.length - 1);
    // Only a given name may be another beside a surname that is spelt by another scheme.
    if (relation === 'none' && (at > 0 || a.length !== FEWEST_WORDS)) return false;
    found[at] = relation;
  }
  if (found[0] === 'none') return isRespeltBesideSurname(a, b, found, facts);
  if (found.every((relation) => relation === 'same')) return false;
  const [first, last] = [found[0], found.at(-1)];
  if (last === 'saint' || (first === 'saint' && last !== 'given')) return false;
  // Maria Anna and Marie Anne may be two sisters of one family; what nobody else is called must be there.
  if (last === 'given' && first !== 'saint') return false;
  const slips = found.flatMap((relation, at) => (relation === 'slip' ? [at] : []));
  if (slips.length > 1 || (slips.length === 1 && isDerivedAt(a, b, slips[0] as number))) return false;
  const written = (forms: readonly Form[]) => forms.every(({ lower }) => isChinese(lower));
  // A syllable tells two Chinese names apart, however alike the two sound.
  return slips.length > 0 || found.includes('given') || !(written(a) && written(b));
}

const MOST_UNLIKE_CONSONANTS = 0.2;

/** Ilse Wagenbach, Elsa Vagenbach: nobody else of the family is spelt by another scheme. */
function isRespeltBesideSurname(
  a: readonly Form[],
  b: readonly Form[],
  found: readonly NameRelation[],
  { areCouple, areOtherNames }: NameFacts,
): boolean {
  const [surname] = found.slice(-1);
  if (surname !== 'spelling' && surname !== 'slip') return false;
  const [[first, last], [given, family]] = [a, b] as [readonly [Form, Form], readonly [Form, Form]];
  if (areCouple(plainName(first.lower), plainName(given.lower))) return false;
  if (unlikeness(first, given) >= MOST_UNLIKE_CONSONANTS) return false;
  const isSlip = surname === 'slip' && unlikeness(last, family) === 0;
  return surname === 'spelling' || (isSlip && !areOtherNames(first.lower, given.lower));
}

function unlikeness(a: Form, b: Form): number {
  return consonantDistance(a.lower, b.lower) ?? 1;
}

function isDerivedAt(a: readonly Form[], b: readonly Form[], at: number): boolean {
  return isDerived((a[at] as Form).lower, (b[at] as Form).lower);
}

const MOST_UNLIKE_JOINED = 0.3;
const SHORTEST_JOINED = 6;

/** Muhammad Ben Ali, Mohamed Benali. */
function isSurnameJoined(long: readonly Form[], short: readonly Form[], relate: Relate): boolean {
  if (short.length !== FEWEST_WORDS || long.length !== FEWEST_WORDS + 1) return false;
  const relation = relate(long[0] as Form, short[0] as Form, false);
  const [, two, three] = long as readonly [Form, Form, Form];
  const isOther = relation === 'given' || relation === 'spelling';
  return isOther && `${two.lower}${three.lower}` === (short[1] as Form).lower.replaceAll('-', '');
}

/** Maria Sun Ugarriza, Marisol Ugarriza: behind or before the word that both share, the others are joined in one of them. */
function areJoinedOtherwise(a: readonly Form[], b: readonly Form[], relate: Relate): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (isSurnameJoined(long, short, relate)) return true;
  if (short.length !== FEWEST_WORDS || relate(long.at(-1) as Form, short.at(-1) as Form, true) !== 'same') return false;
  const joined = long
    .slice(0, -1)
    .map(({ lower }) => lower)
    .join('');
  const { lower } = short[0] as Form;
  if (joined === lower.replaceAll('-', '') || lower.length < SHORTEST_JOINED) return false;
  return letterDistance(joined, lower, MOST_UNLIKE_JOINED) <= MOST_UNLIKE_JOINED;
}
