import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { asWritten, exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { type Sentence, sentences } from '../text/sentences';
import { type Form, type Words, words } from '../text/words';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { type Term, terms } from './terms';

// In an article a term recurs; what stands once is compared with it. The bounds keep a long text near-linear.
const MOST_RECURRING = 60;
const MOST_CANDIDATES = 4000;
const LEAST_MENTIONS = 2;

// Chosen on the tuning half of the corpora and on human translations. Where one word stays, the other must mean the same;
// where both change, both must be near. A term that stands only twice needs two variants to be taken for a term.
const LEAST_REPLACED = 0.5;
const LEAST_EITHER = 0.35;
const LEAST_CROSSED = 0.45;
const LEAST_MEAN = 0.6;
const LEAST_TRANSLATED = 0.7;
const SURE_MENTIONS = 3;
// A word that the article also uses by itself is a word of its own choice (home, house), not a slip.
const MOST_ALONE = 1;
const MOST_JOINED = 2;

/**
 * Lower-case terms of two words that recur, each with what may be other renderings of it: one word is the same and the
 * other means the same, or both mean the same. Needs a model; without one there are none.
 */
export const termRenderings = defineAnalysis({
  id: 'term-renderings',
  needs: { terms, words, sentences },
  run: async ({ document, embedder, language, kindsOf }, facts, signal): Promise<readonly RenderingGroup[]> => {
    if (embedder === undefined) return [];
    const recurring = facts.terms.filter((term) => term.places.length >= LEAST_MENTIONS).slice(0, MOST_RECURRING);
    if (recurring.length === 0) return [];
    const candidates = facts.terms.slice(0, MOST_CANDIDATES);
    const forms = [...new Set([...recurring, ...candidates].flatMap((term) => term.forms))];
    const vectors = await embedder.embed(
      forms.map((form) => language.citationForm?.(form.lower) ?? form.lower),
      signal,
    );
    const vectorOf = new Map(forms.map((form, index) => [form, vectors[index] as Float32Array]));
    // Where words have many endings, the list cannot hold them all.
    const keyOf = (form: Form) => (language.inflectsNames === true ? form.stem : form.lower);
    const areContrary = exclusionOf(language, language.inflectsNames === true ? language.stem : asWritten);
    const likeness = (a: Form, b: Form): number => {
      if (a === b || a.stem === b.stem || a.root === b.root) return 1;
      if (areContrary(keyOf(a), keyOf(b))) return 0;
      return dot(vectorOf.get(a) as Float32Array, vectorOf.get(b) as Float32Array);
    };

    const areOneKind = (a: Form, b: Form) => {
      const kinds = kindsOf(a.text);
      return kinds.length > 0 && kindsOf(b.text).some((kind) => kinds.includes(kind));
    };

    const counts = new Map<string, number>();
    for (let index = 0; index < facts.words.count; index += 1) {
      const { stem } = facts.words.form(index);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const timesIn = ({ stem }: Form, { firstWord, lastWord }: Sentence) => {
      let times = 0;
      for (let word = firstWord; word < lastWord; word += 1) if (facts.words.form(word).stem === stem) times += 1;
      return times;
    };
    // « … de l'argent personnel …, … un compte personnel »: a sentence that has the word twice opposes it to another.
    const isOpposed = (form: Form, { places }: Term) =>
      places.every(({ sentence }) => timesIn(form, facts.sentences[sentence] as Sentence) > 1);
    const isOwnWord = (form: Form, term: Term) =>
      (counts.get(form.stem) ?? 0) - term.places.length > MOST_ALONE || isOpposed(form, term);
    const headOf = headsOf(document.prose, facts.words, language);
    const groups: RenderingGroup[] = [];
    const taken = new Set<Term>();
    for (const main of [...recurring].sort((a, b) => b.places.length - a.places.length)) {
      if (taken.has(main)) continue;
      const variants: Variant[] = [];
      const matched: Term[] = [];
      for (const term of candidates) {
        if (term === main || taken.has(term) || term.places.length > main.places.length) continue;
        const match = matchTerms(main, term, likeness, areOneKind);
        if (match === undefined) continue;
        const replaced = term.forms.filter((form) => !main.forms.some((own) => own.stem === form.stem));
        if (replaced.some((form) => isOwnWord(form, term))) continue;
        // What is only the end of a longer term, comité d’action politique, is no term beside activités politiques.
        const head = headOf(main);
        if (head !== undefined && head !== headOf(term)) continue;
        variants.push({ ...placedRendering(term.places, document.prose), ...match });
        matched.push(term);
      }
      if (variants.length === 0 || (main.places.length < SURE_MENTIONS && variants.length < 2)) continue;
      for (const term of [main, ...matched]) taken.add(term);
      groups.push({ id: main.key.replaceAll(' ', '-'), main: placedRendering(main.places, document.prose), variants });
    }
    return groups;
  },
});

/** The stem of the word whose complement a term is at most of its places; undefined where it mostly stands by itself. */
function headsOf(prose: string, all: Words, language: Language): (term: Term) => string | undefined {
  const closed = closedWords(language);
  const articles = wordSets(language.words.articles, language.words.contractions);
  const headAt = (offset: number): string | undefined => {
    let from = offset;
    for (let word = all.before(offset), joined = 0; word >= 0 && joined <= MOST_JOINED; word -= 1, joined += 1) {
      const end = all.ends[word] as number;
      if (from - end > 1 || !/^[ \u00a0\n]?$/.test(prose.slice(end, from))) return undefined;
      const form = all.form(word);
      // The size of the worker pool: what has an article of its own is no part of a longer term.
      if (articles.has(form.lower)) return undefined;
      if (!closed.has(form.lower)) return joined === 0 || form.isNumber ? undefined : form.stem;
      from = all.offsets[word] as number;
    }
    return undefined;
  };
  return ({ places }) => {
    const counts = new Map<string, number>();
    for (const { offset } of places) {
      const head = headAt(offset);
      if (head !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1);
    }
    const most = [...counts].sort(([, one], [, two]) => two - one)[0];
    return most !== undefined && most[1] * 2 > places.length ? most[0] : undefined;
  };
}

type Match = Pick<Variant, 'score' | 'links' | 'anchors' | 'kind'>;

/** Compares word by word; `worker pool` and `pool of employees` change places where only one has a connector. */
function matchTerms(
  main: Term,
  other: Term,
  likeness: (a: Form, b: Form) => number,
  areOneKind: (a: Form, b: Form) => boolean,
): Match | undefined {
  const [a, b] = main.forms;
  const alike = (main.connector === '') === (other.connector === '');
  // de, du and d' join alike; sur and de do not.
  if (alike && main.connector[0] !== other.connector[0]) return undefined;
  const isForeign = alike && main.connector === '' && isCrossedTranslation(main, other, likeness, areOneKind);
  if (isForeign) return { score: LEAST_TRANSLATED, links: ['meaning'], anchors: 0, kind: 'words' };
  const [c, d] = alike ? other.forms : crossedOrStraight(main, other, likeness);
  if (isDerived(a, c) || isDerived(b, d)) return undefined;
  const [one, two] = [likeness(a, c), likeness(b, d)];
  if (one === 1 && two === 1) return undefined;
  const anchored = one === 1 || two === 1;
  const weakest = Math.min(one, two);
  const least = anchored ? LEAST_REPLACED : alike ? LEAST_EITHER : LEAST_CROSSED;
  if (weakest < least || (one + two) / 2 < LEAST_MEAN) return undefined;
  // On the scale of names, where a lone likeness of two words is judged.
  return { score: (one + two) / 2, links: ['meaning'], anchors: anchored ? 1 : 0, kind: 'words' };
}

/**
 * `aplikasi seluler` and `mobile application`: what was left in another language has its adjective on the other side.
 * Both words must be other words with the same meaning, for two words of one language change places by right.
 */
function isCrossedTranslation(
  main: Term,
  other: Term,
  likeness: (a: Form, b: Form) => number,
  areOneKind: (a: Form, b: Form) => boolean,
): boolean {
  const [a, b] = main.forms;
  const [c, d] = other.forms;
  const [one, two] = [likeness(a, d), likeness(b, c)];
  if (a.lower === d.lower || b.lower === c.lower || (one === 1 && two === 1)) return false;
  // повторное использование, используются повторно: the same two words in another construction.
  if (isDerived(a, d) && isDerived(b, c)) return false;
  // повторное использование, используются повторно: words of one root that changed places.
  if (beginsAlike(a, d) && beginsAlike(b, c)) return false;
  // `red neuronal` and `neural network`
  return (one >= LEAST_TRANSLATED || areOneKind(a, d)) && (two >= LEAST_TRANSLATED || areOneKind(b, c));
}

function beginsAlike(a: Form, b: Form): boolean {
  return a.lower.slice(0, 3) === b.lower.slice(0, 3);
}

function crossedOrStraight(main: Term, other: Term, likeness: (a: Form, b: Form) => number): readonly [Form, Form] {
  const [a, b] = main.forms;
  const [c, d] = other.forms;
  return likeness(a, c) + likeness(b, d) >= likeness(a, d) + likeness(b, c) ? [c, d] : [d, c];
}

/** `éruption volcanique` and `éruption du volcan`: an adjective and its noun. */
function isDerived(a: Form, b: Form): boolean {
  const [one, two] = [a.stem, b.stem];
  if (one === two) return false;
  // ισότητα and ίσος
  return one.slice(0, 5) === two.slice(0, 5) || one.startsWith(two) || two.startsWith(one);
}
