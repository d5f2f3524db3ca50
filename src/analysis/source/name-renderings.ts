import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import { soundKey } from '../sounds/sound-key';
import { dot } from '../text/dot';
import type { Form } from '../text/words';
import { romanise } from './alignment/romanise';
import { bitext } from './bitext';
import { namesBySentence } from './names-by-sentence';
import { ofSource } from './of-source';
import { surePairs } from './pair-text';

/** A name of the source at one place, and the name of the article that renders it there. */
export interface NamePair {
  readonly source: Phrase;
  readonly target: Phrase;
  /** The words of the target that render some word of the name; never none. */
  readonly rendering: readonly PhraseToken[];
  /** 0 to 1, how sure it is that one renders the other. */
  readonly score: number;
}

/** How the names of the source are rendered; undefined without a usable source. */
export interface NameRenderings {
  readonly pairs: readonly NamePair[];
  /** The source's name behind the article's name at a place; undefined where none was found. */
  sourceOf(span: Span): string | undefined;
}

// Two names of one pair of sentences that have less in common were paired for want of another.
const LEAST_SCORE = 0.55;
const LEAST_LIKENESS = 0.35;
/** Connectors and articles between two words of a name. */
const MOST_BETWEEN = 3;
const MOST_NAMES = 4000;
/** What is longer is a list or no sentence, and to compare all would take quadratic time. */
const LONGEST_NAME = 24;
const MOST_IN_SENTENCES = 40;

/** The names of the source beside those of the article, sentence by sentence. */
export const nameRenderings = defineAnalysis({
  id: 'name-renderings',
  needs: { bitext, phrases, sourcePhrases: ofSource(phrases) },
  run: async (article, facts, signal): Promise<NameRenderings | undefined> => {
    const { bitext: aligned, sourcePhrases } = facts;
    if (aligned === undefined || sourcePhrases === undefined) return undefined;
    const likeness = await likenessOf(article, sourcePhrases, facts.phrases, signal);
    const isKind = ({ text }: Form) => article.kindsOf(text).length > 0;
    const [there, here] = [namesBySentence(sourcePhrases), namesBySentence(facts.phrases)];
    const pairs: NamePair[] = [];
    for (const bead of surePairs(aligned))
      for (const pair of pairsOf(namesIn(bead.source, there), namesIn(bead.target, here), likeness))
        pairs.push(withOtherKind(pair, likeness, isKind));
    const byOffset = new Map(pairs.map(({ source, target }) => [target.offset, source.key]));
    return { pairs, sourceOf: ({ offset }) => byOffset.get(offset) };
  },
});

type Likeness = (source: Form, target: Form) => number;

async function likenessOf(
  { embedder, placeOf, kindsOf }: Article,
  source: readonly Phrase[],
  target: readonly Phrase[],
  signal: AbortSignal | undefined,
): Promise<Likeness> {
  const formsOf = (names: readonly Phrase[]) => [
    ...new Set(
      names.slice(0, MOST_NAMES).flatMap(({ tokens }) => tokens.filter(({ hard }) => hard).map(({ form }) => form)),
    ),
  ];
  const forms = [...formsOf(source), ...formsOf(target)];
  const vectors = await embedder?.embed(
    forms.map(({ lower }) => lower),
    signal,
  );
  const known = new Map(
    forms.map((form, index) => [
      form,
      {
        sound: soundKey(romanise(form.lower)),
        place: placeOf(form.text),
        kinds: kindsOf(form.text),
        vector: vectors?.[index],
      },
    ]),
  );
  return (one, other) => {
    const [a, b] = [known.get(one), known.get(other)];
    if (a === undefined || b === undefined) return 0;
    if (a.place !== undefined || b.place !== undefined) return a.place === b.place ? 1 : 0;
    if (one.isNumber || other.isNumber) return one.text === other.text ? 1 : 0;
    if (a.sound === b.sound) return 1;
    if (a.kinds.some((kind) => b.kinds.includes(kind))) return 0.9;
    const [shorter, longer] = a.sound.length < b.sound.length ? [a.sound, b.sound] : [b.sound, a.sound];
    if (shorter.length >= 4 && longer.startsWith(shorter.slice(0, Math.max(4, Math.ceil(0.75 * longer.length)))))
      return 0.85;
    if (a.vector === undefined || b.vector === undefined) return 0;
    return dot(a.vector, b.vector);
  };
}

/** Each name with the one that is best for it and for which it is best. */
function pairsOf(sources: readonly Phrase[], targets: readonly Phrase[], likeness: Likeness): NamePair[] {
  const candidates = sources.flatMap((source) =>
    targets.map(
      (target): NamePair => ({
        source,
        target,
        rendering: renderingOf(source, target, likeness),
        score: scoreOf(source, target, likeness),
      }),
    ),
  );
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Phrase>();
  return candidates.filter(({ source, target, rendering, score }) => {
    if (score < LEAST_SCORE || rendering.length === 0 || taken.has(source) || taken.has(target)) return false;
    taken.add(source).add(target);
    return true;
  });
}

/**
 * With the word for another kind of body, where only that sets a name apart from what it renders, which no model takes for the same:
 * `Ausschuss von Varnhem` for `Varnhem Council`.
 */
function withOtherKind(pair: NamePair, likeness: Likeness, isKind: (form: Form) => boolean): NamePair {
  const [from, to] = [hardForms(pair.source), hardForms(pair.target)];
  const own = from.filter((form) => !to.some((other) => likeness(form, other) >= LEAST_LIKENESS));
  const others = to.filter((form) => !from.some((other) => likeness(other, form) >= LEAST_LIKENESS));
  const isKindAlone = own.length === 1 && others.length === 1 && [...own, ...others].every(isKind);
  if (!isKindAlone || pair.rendering.length + 1 !== to.length) return pair;
  return { ...pair, rendering: pair.target.tokens.filter(({ hard }) => hard) };
}

function namesIn(sentences: readonly number[], names: ReadonlyMap<number, readonly Phrase[]>): readonly Phrase[] {
  return sentences
    .flatMap((sentence) => names.get(sentence) ?? [])
    .filter(({ tokens }) => tokens.length <= LONGEST_NAME)
    .slice(0, MOST_IN_SENTENCES);
}

/** A name may stand beside another one, with words between them: the part that renders most is taken. */
function renderingOf(source: Phrase, target: Phrase, likeness: Likeness): readonly PhraseToken[] {
  const from = hardForms(source);
  let best: { tokens: PhraseToken[]; worth: number } = { tokens: [], worth: 0 };
  let run = best;
  for (const token of target.tokens) {
    const worth = token.hard ? Math.max(0, ...from.map((one) => likeness(one, token.form))) : 0;
    if (worth < LEAST_LIKENESS) continue;
    const last = run.tokens.at(-1);
    if (last === undefined || token.word - last.word > MOST_BETWEEN) run = { tokens: [], worth: 0 };
    run.tokens.push(token);
    run.worth += worth;
    if (run.worth > best.worth) best = run;
  }
  return best.tokens;
}

function scoreOf(source: Phrase, target: Phrase, likeness: Likeness): number {
  const [from, to] = [hardForms(source), hardForms(target)];
  const best = (own: readonly Form[], other: readonly Form[], like: Likeness) =>
    own.reduce((sum, one) => sum + Math.max(0, ...other.map((two) => like(one, two))), 0) / Math.max(1, own.length);
  return (best(from, to, likeness) + best(to, from, (one, two) => likeness(two, one))) / 2;
}

/** The words that are written as part of the name. */
export function hardForms({ tokens }: Phrase): readonly Form[] {
  return tokens.filter(({ hard }) => hard).map(({ form }) => form);
}
