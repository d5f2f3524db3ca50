import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { namedRendering } from '../drift/named-rendering';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { isSyllabic } from '../sounds/romanisations';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { shareSentence } from '../text/share-sentence';
import { type Form, onceAForm, words } from '../text/words';

/** Words side by side that may be the full name of a person, at all of their places. */
interface FullName {
  readonly forms: readonly Form[];
  readonly mentions: readonly Mention[];
}

/** How a word of one name stands for the word at its place in the other. */
type Relation = 'same' | 'spelling' | 'given' | 'saint' | 'none';

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
    const names = fullNames(article, facts.phrases, smallStems(facts.words.forms));
    const relate = relations(article);
    const groups = new Map<FullName, FullName[]>();
    const taken = new Set<FullName>();
    for (const [main, other] of pairsAlike(names, article)) {
      if (taken.has(main) || taken.has(other) || !areOne(main.forms, other.forms, relate)) continue;
      if (shareSentence(main.mentions, other.mentions)) continue;
      taken.add(other);
      groups.set(main, [...(groups.get(main) ?? []), other]);
    }
    return [...groups].map(([main, others]) => ({
      id: main.forms.map(({ name }) => name).join('-'),
      main: namedRendering(main.mentions),
      variants: others.map(
        ({ mentions }): Variant => ({
          ...namedRendering(mentions),
          score: SCORE,
          links: ['spelling'],
          anchors: 1,
          kind: 'spelling',
        }),
      ),
    }));
  },
});

/** Names whose last words have a trace in common, the one that is used more often first: all to all would take too long. */
function pairsAlike(names: readonly FullName[], { nameFacts }: Article): ReadonlyArray<readonly [FullName, FullName]> {
  const sounds = speltSoundsOf(nameFacts);
  const buckets = new Map<string, FullName[]>();
  const byUse = [...names].sort((a, b) => b.mentions.length - a.mentions.length);
  for (const name of byUse) {
    const { stem, lower } = name.forms.at(-1) as Form;
    const traces = [`=${stem}`, `~${sounds.traceOf(lower)}`, `@${nameFacts.givenNameOf(lower)}`];
    for (const trace of traces) {
      const known = buckets.get(`${trace} ${name.forms.length}`);
      if (known === undefined) buckets.set(`${trace} ${name.forms.length}`, [name]);
      else if (known.length < MOST_SHARING) known.push(name);
    }
  }
  const pairs = new Map<FullName, Set<FullName>>(byUse.map((name) => [name, new Set()]));
  for (const [trace, sharing] of buckets) {
    if (trace.startsWith('@undefined')) continue;
    sharing.forEach((main, at) => {
      for (const other of sharing.slice(at + 1)) pairs.get(main)?.add(other);
    });
  }
  return [...pairs].flatMap(([main, others]) => [...others].map((other) => [main, other] as const));
}

function smallStems(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.filter(({ casing }) => casing === 'lower').map(({ stem }) => stem));
}

function fullNames(
  { document: { prose }, placeOf, kindsOf, nameFacts }: Article,
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
  const types = new Map<string, { forms: readonly Form[]; mentions: Mention[] }>();
  for (const { tokens, sentence } of found) {
    for (const [first, last] of runsOf(tokens, isName, prose)) {
      const run = tokens.slice(first, last + 1);
      const key = run.map(({ form }) => form.name).join(' ');
      const [offset, endOffset] = [(run[0] as PhraseToken).offset, (run.at(-1) as PhraseToken).endOffset];
      const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
      const known = types.get(key);
      if (known !== undefined) known.mentions.push(mention);
      else if (types.size < MOST_TYPES) types.set(key, { forms: run.map(({ form }) => form), mentions: [mention] });
    }
  }
  return [...types.values()];
}

/** Every two or three words of a phrase that only spaces part: `Dirigent Jurij Tschaplin` has a title that is a noun. */
function* runsOf(
  tokens: readonly PhraseToken[],
  isName: (token: PhraseToken) => boolean,
  prose: string,
): Generator<readonly [first: number, last: number]> {
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isName(tokens[first] as PhraseToken)) continue;
    for (let last = first + 1; last < tokens.length && last - first < MOST_WORDS; last += 1) {
      const [left, right] = [tokens[last - 1] as PhraseToken, tokens[last] as PhraseToken];
      if (!isName(right) || right.word !== left.word + 1) break;
      if (prose.slice(left.endOffset, right.offset).trim() !== '') break;
      if (last - first + 1 >= FEWEST_WORDS) yield [first, last];
    }
  }
}

function relations({ nameFacts }: Article): (a: Form, b: Form) => Relation {
  const sounds = speltSoundsOf(nameFacts);
  return (a, b) => {
    if (a === b || a.stem === b.stem || a.name === b.name) return 'same';
    if (nameFacts.isSaintTitle(a.lower) && nameFacts.isSaintTitle(b.lower)) return 'saint';
    const [one, two] = [nameFacts.givenNameOf(a.lower), nameFacts.givenNameOf(b.lower)];
    if (one !== undefined && two !== undefined) return one === two ? 'given' : 'none';
    const alike =
      sounds.areOne(a.lower, b.lower) ||
      (a.name !== a.lower || b.name !== b.lower ? sounds.areOne(a.name, b.name) : false);
    return alike ? 'spelling' : 'none';
  };
}

/** A syllable tells two Chinese names apart, however alike the two sound. */
function areOne(a: readonly Form[], b: readonly Form[], relate: (a: Form, b: Form) => Relation): boolean {
  if (a.length !== b.length) return false;
  const found: Relation[] = [];
  for (const [at, form] of a.entries()) {
    const relation = relate(form, b[at] as Form);
    if (relation === 'none') return false;
    found.push(relation);
  }
  if (found.every((relation) => relation === 'same')) return false;
  const [first, last] = [found[0], found.at(-1)];
  if (last === 'saint' || (first === 'saint' && last !== 'given')) return false;
  // Maria Anna and Marie Anne may be two sisters of one family; what nobody else is called must be there.
  if (last === 'given' && first !== 'saint') return false;
  const written = (forms: readonly Form[]) => forms.every(({ lower }) => isSyllabic(lower));
  return found.includes('given') || !(written(a) && written(b));
}
