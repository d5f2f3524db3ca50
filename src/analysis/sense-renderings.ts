import { defineAnalysis } from '../core/analysis';
import type { Article } from '../core/article';
import { overlaps, type Span } from '../core/span';
import type { Rendering, RenderingGroup, Variant } from './renderings';
import { shareSentence } from './share-sentence';
import { type TermWindow, termWindows } from './term-windows';
import type { Form } from './words';

// What is longer is no article, and has too many words for chance to make no pairs.
const LONGEST_TEXT = 100_000;
const FEWEST_WORDS = 2;
const MOST_MAINS = 2000;
const MOST_CANDIDATES = 400;
const FEWEST_PLACES = 3;
// A term is a term where it recurs; where all of its words are replaced, or it has three, chance makes no other.
const SURE_PLACES = 3;
const RECURRING = 2;
const LONG = 3;
const SHARED_BEGINNING = 4;
const SCORE = 0.8;

/**
 * Names and terms of two words or more that are named again with other words for the same: `станция замены аккумуляторов` and
 * `пункт смены батарей`, Комиссия по надзору за транспортом and Комитет по контролю перевозок. Every word has its counterpart,
 * which is the same word or one that the table of senses knows for the same.
 */
export const senseRenderings = defineAnalysis({
  id: 'sense-renderings',
  needs: { termWindows },
  run: (article, facts): readonly RenderingGroup[] => {
    const { language, senses } = article;
    const { prose } = article.document;
    if (!language.cased || !language.spaced || prose.length > LONGEST_TEXT || !senses.coversLanguage) return [];
    const matcher = new Matcher(article);
    // What stands in another alphabet is compared as a name that was left untranslated.
    const own = language.scripts.includes('Latin') ? undefined : /[^\u0000-\u024f]/;
    const windows = facts.termWindows.filter(
      ({ forms }) =>
        forms.length >= FEWEST_WORDS &&
        forms.some((form) => matcher.concepts(form).length > 1) &&
        (own === undefined || forms.every(({ text }) => own.test(text))),
    );
    const byConcept = new Map<string, TermWindow[]>();
    for (const window of windows) {
      for (const concept of new Set(window.forms.flatMap((form) => matcher.concepts(form)))) {
        const known = byConcept.get(concept);
        if (known === undefined) byConcept.set(concept, [window]);
        else known.push(window);
      }
    }
    const named = new Set(windows.filter((window) => isNamed(window, prose)));
    // A name of three words that only opens sentences has its capital everywhere, and so has what it is called elsewhere.
    const capitalised = new Set(windows.filter((window) => isCapitalised(window, prose)));
    const areNames = (main: TermWindow, other: TermWindow) =>
      capitalised.has(main) &&
      capitalised.has(other) &&
      // Where words stand in any order, each of a name has its capital: Gentium Coniunctarum [proposita].
      (language.freeNameOrder !== true || [...main.forms, ...other.forms].every(({ casing }) => casing !== 'lower')) &&
      (named.has(main) || named.has(other) || main.forms.length >= LONG);
    const mains = windows
      .filter((window) => named.has(window) || window.places.length >= RECURRING)
      .sort((a, b) => b.forms.length - a.forms.length || b.places.length - a.places.length)
      .slice(0, MOST_MAINS);
    const groups: RenderingGroup[] = [];
    // By code unit of the prose, since there are too many places to compare each with all that are taken.
    const taken = new Uint8Array(prose.length);
    const free = new Map<TermWindow, number>();
    const isTaken = (window: TermWindow) => {
      // Nothing was taken since it was last found to be free.
      if (free.get(window) === groups.length) return false;
      const all = window.places.every(({ offset, endOffset }) => {
        let at = offset;
        while (at < endOffset && taken[at] === 0) at += 1;
        return at < endOffset;
      });
      if (!all) free.set(window, groups.length);
      return all;
    };
    for (const main of mains) {
      if (isTaken(main)) continue;
      const variants: Variant[] = [];
      const places: Span[] = [];
      for (const other of candidatesFor(main, byConcept, matcher)) {
        if (other === main || isTaken(other) || other.places.length > main.places.length) continue;
        const isName = areNames(main, other);
        if (!isName && (named.has(main) || named.has(other))) continue;
        const match = matcher.match(main.forms, other.forms, isName);
        if (match === undefined || !isEnough(main, other, match, isName) || shareSentence(main.places, other.places))
          continue;
        if (places.some((one) => other.places.some((place) => overlaps(one, place)))) continue;
        places.push(...other.places);
        variants.push({
          ...renderingOf(other, prose, isName),
          score: SCORE,
          links: ['meaning'],
          anchors: match.same > 0 ? 1 : 0,
          kind: 'words',
        });
      }
      if (variants.length === 0) continue;
      for (const { offset, endOffset } of [...main.places, ...places]) taken.fill(1, offset, endOffset);
      groups.push({
        id: main.forms.map(({ stem }) => stem).join('-'),
        main: renderingOf(main, prose, named.has(main)),
        variants,
      });
    }
    return [...groups, ...ofOneWord(facts.termWindows, article, taken)];
  },
});

/** aeronavis and navis aeria: one word says what two say elsewhere. */
function ofOneWord(all: readonly TermWindow[], { senses, document }: Article, taken: Uint8Array): RenderingGroup[] {
  const { prose } = document;
  const tellingOf = (text: string) => senses.of(text).filter((sense) => !senses.isCommon(sense));
  const isFree = ({ places }: TermWindow) =>
    !places.some(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
  const single = new Map<number, TermWindow[]>();
  for (const window of all) {
    if (window.forms.length !== 1 || !isFree(window)) continue;
    for (const sense of tellingOf((window.forms[0] as Form).lower))
      single.set(sense, [...(single.get(sense) ?? []), window]);
  }
  const groups: RenderingGroup[] = [];
  for (const window of all) {
    if (window.forms.length !== 2 || /\p{Lu}/u.test(window.text) || !isFree(window)) continue;
    // The two words are known together, not each by itself.
    const known = tellingOf(window.forms.map(({ lower }) => lower).join(' '));
    for (const one of known.flatMap((sense) => single.get(sense) ?? [])) {
      const [main, other] = one.places.length >= window.places.length ? [one, window] : [window, one];
      if (main.places.length < SURE_PLACES) continue;
      if (shareSentence(main.places, other.places)) continue;
      if (
        window.forms.some(
          (form) => form.lower.slice(0, SHARED_BEGINNING) === (one.forms[0] as Form).lower.slice(0, SHARED_BEGINNING),
        )
      )
        continue;
      groups.push({
        id: main.forms.map(({ stem }) => stem).join('-'),
        main: renderingOf(main, prose, false),
        variants: [
          { ...renderingOf(other, prose, false), score: SCORE, links: ['meaning'], anchors: 1, kind: 'words' },
        ],
      });
      break;
    }
  }
  return groups;
}

interface WordMatch {
  readonly same: number;
  readonly replaced: number;
  /** Words replaced by others that writers do not vary at will. */
  readonly telling: number;
}

class Matcher {
  readonly #article: Article;
  readonly #contrasts: ReadonlyMap<string, number>;
  readonly #concepts = new Map<number, readonly string[]>();
  readonly #senses = new Map<number, readonly number[]>();

  constructor(article: Article) {
    this.#article = article;
    const { contrasts } = article.language.words;
    this.#contrasts = new Map(
      contrasts.flatMap((set, index) => set.map((word) => [article.language.stem(word), index] as const)),
    );
  }

  /** What a word may be found by: its stem, its senses and the kinds of thing it names. */
  concepts(form: Form): readonly string[] {
    let known = this.#concepts.get(form.id);
    if (known === undefined) {
      const { senses, kindsOf } = this.#article;
      const ofSense = senses.of(form.lower).map((sense) => `${sense}`);
      known = [form.stem, ...ofSense, ...(ofSense.length > 0 ? kindsOf(form.text) : [])];
      this.#concepts.set(form.id, known);
    }
    return known;
  }

  #sensesOf(form: Form): readonly number[] {
    let known = this.#senses.get(form.id);
    if (known === undefined) {
      known = this.#article.senses.of(form.lower);
      this.#senses.set(form.id, known);
    }
    return known;
  }

  match(main: readonly Form[], other: readonly Form[], isName: boolean): WordMatch | undefined {
    const [longer, shorter] = main.length >= other.length ? [main, other] : [other, main];
    // A name of three words or more may have one more of them: энергетики.
    const spare = longer.length - shorter.length;
    if (spare > (isName && shorter.length >= LONG ? 1 : 0)) return undefined;
    const free = new Set(longer);
    let [same, replaced, telling] = [0, 0, 0];
    const left: Form[] = [];
    for (const form of shorter) {
      const partner = [...free].find((one) => isSameWord(form, one));
      if (partner === undefined) left.push(form);
      else {
        free.delete(partner);
        same += 1;
      }
    }
    for (const form of left) {
      const found = [...free]
        .map((one) => [one, this.#sharedSense(form, one, isName)] as const)
        .find(([, shared]) => shared !== undefined);
      if (found === undefined) return undefined;
      const [partner, shared] = found;
      free.delete(partner);
      if (beginAlike(form, partner)) same += 1;
      else {
        replaced += 1;
        if (shared === 'telling') telling += 1;
      }
    }
    return replaced === 0 ? undefined : { same, replaced, telling };
  }

  #sharedSense(a: Form, b: Form, isName: boolean): 'telling' | 'common' | undefined {
    const contrast = this.#contrasts.get(a.stem);
    if (contrast !== undefined && contrast === this.#contrasts.get(b.stem)) return undefined;
    const { senses, kindsOf } = this.#article;
    const known = this.#sensesOf(a);
    const shared = this.#sensesOf(b).filter((sense) => known.includes(sense));
    if (shared.length > 0) return shared.some((sense) => !senses.isCommon(sense)) ? 'telling' : 'common';
    if (!isName) return undefined;
    const kinds = kindsOf(a.text);
    return kinds.length > 0 && kindsOf(b.text).some((kind) => kinds.includes(kind)) ? 'common' : undefined;
  }
}

function isSameWord(a: Form, b: Form): boolean {
  return a.stem === b.stem || a.root === b.root;
}

/** город and городской: one root. */
function beginAlike(a: Form, b: Form): boolean {
  return a.lower.slice(0, SHARED_BEGINNING) === b.lower.slice(0, SHARED_BEGINNING);
}

/** The most that the union of some lists can hold. */
function sizeOf(lists: ReadonlyArray<readonly TermWindow[]>): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** The windows that share a concept with the word of a window of which the fewest windows hold one. */
function candidatesFor(
  { forms }: TermWindow,
  byConcept: ReadonlyMap<string, readonly TermWindow[]>,
  matcher: Matcher,
): readonly TermWindow[] {
  let best: ReadonlySet<TermWindow> | undefined;
  const lists = forms.map((form) => matcher.concepts(form).map((concept) => byConcept.get(concept) ?? []));
  const least = Math.min(...lists.map(sizeOf));
  for (const list of lists) {
    // At least as many as its longest list has; the union is made only where it may be the smallest.
    if (best !== undefined && Math.max(0, ...list.map(({ length }) => length)) >= best.size) continue;
    if (Math.max(0, ...list.map(({ length }) => length)) > least) continue;
    const found = new Set(list.length === 1 ? list[0] : list.flat());
    if (best === undefined || found.size < best.size) best = found;
  }
  return [...(best ?? [])].slice(0, MOST_CANDIDATES);
}

function isEnough(
  main: TermWindow,
  other: TermWindow,
  { same, replaced, telling }: WordMatch,
  isName: boolean,
): boolean {
  const total = main.places.length + other.places.length;
  const words = same + replaced;
  if (isName) return total >= FEWEST_PLACES || (words >= LONG && same > 0);
  if (total < FEWEST_PLACES || telling === 0) return false;
  return main.places.length >= SURE_PLACES || same === 0 || words >= LONG;
}

function isCapitalised({ places }: TermWindow, prose: string): boolean {
  return places.every(({ offset }) => /\p{Lu}/u.test(prose.charAt(offset)));
}

/** Begins with a capital inside a sentence at all of its places that are inside one. */
function isNamed({ places }: TermWindow, prose: string): boolean {
  const inside = places.filter(({ offset }) =>
    /[\p{L}\p{N},;:«„“"(]\s*$/u.test(prose.slice(Math.max(0, offset - 2), offset)),
  );
  return inside.length > 0 && inside.every(({ offset }) => /\p{Lu}/u.test(prose.charAt(offset)));
}

function renderingOf({ places }: TermWindow, prose: string, named: boolean): Rendering {
  const mentions = places.map(({ offset, endOffset, sentence }) => ({
    offset,
    endOffset,
    sentence,
    text: prose.slice(offset, endOffset),
  }));
  return { text: (mentions[0] as { text: string }).text, mentions, named, frequency: mentions.length };
}
