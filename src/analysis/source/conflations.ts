import { defineAnalysis } from '../../core/analysis';
import { type Phrase, phrases } from '../drift/phrases';
import { contrastOf } from '../text/contrasts';
import type { Form } from '../text/words';
import { bitext } from './bitext';
import { hardForms, type NamePair, nameRenderings } from './name-renderings';
import { namesBySentence } from './names-by-sentence';
import { ofSource } from './of-source';
import { surePairs } from './pair-text';

/** A name of the article that renders one name of the source and stands again where the source has another. */
export interface Conflation {
  /** The source's name, and how it is rendered. */
  readonly known: NamePair;
  /** The other name of the source. */
  readonly other: Phrase;
  /** The same rendering in the sentence that renders the other name. */
  readonly target: Phrase;
}

// Below, a name was paired for want of another, and says nothing of how it is rendered.
const LEAST_SCORE = 0.65;

/**
 * Names of which two of the source, alike but for a word, become one and the same: the source has the Royal Navy and the Royal Guard, and
 * the article the Guardia Real twice. What renders a name is known where both are alike; of the other name it is enough that it
 * stands alone in a sentence, and that rendering in the sentence that renders it. Undefined without a usable source.
 */
export const conflations = defineAnalysis({
  id: 'conflations',
  needs: { bitext, nameRenderings, phrases, sourcePhrases: ofSource(phrases) },
  run: (article, facts): readonly Conflation[] | undefined => {
    const { bitext: aligned, nameRenderings: renderings, sourcePhrases } = facts;
    if (aligned === undefined || renderings === undefined || sourcePhrases === undefined) return undefined;
    const { sourceLanguage, kindsOf } = article;
    if (sourceLanguage === undefined) return undefined;
    const contrast = contrastOf(sourceLanguage);
    const areOthers: AreOthers = (one, other) =>
      (kindsOf(one.text).length > 0 && kindsOf(other.text).length > 0) ||
      (contrast(one.stem) !== undefined && contrast(one.stem) === contrast(other.stem));
    const [there, here] = [namesBySentence(sourcePhrases), namesBySentence(facts.phrases)];
    const known = knownRenderings(renderings.pairs);
    const found: Conflation[] = [];
    for (const bead of surePairs(aligned)) {
      const targets = bead.target.flatMap((sentence) => here.get(sentence) ?? []);
      if (!targets.some((target) => known.has(target.key))) continue;
      const sources = bead.source.flatMap((sentence) => there.get(sentence) ?? []);
      for (const target of targets) {
        const pair = known.get(target.key);
        if (pair === undefined || sources.some((source) => isSame(pair.source, source))) continue;
        const others = sources.filter((source) => isAlike(pair.source, source, areOthers));
        const [other] = others;
        // Its own rendering may stand beside.
        if (other === undefined || others.length > 1 || targets.filter(({ key }) => key !== target.key).some(isLong))
          continue;
        found.push({ known: pair, other, target });
      }
    }
    return found;
  },
});

/** How a name of the article is rendered, if it renders one name only as far as the model sees. */
function knownRenderings(pairs: readonly NamePair[]): ReadonlyMap<string, NamePair> {
  const known = new Map<string, NamePair>();
  for (const pair of pairs) {
    const { source, target, score } = pair;
    if (score < LEAST_SCORE || !isLong(source) || !isLong(target)) continue;
    const best = known.get(target.key);
    if (best === undefined || best.score < score) known.set(target.key, pair);
  }
  return known;
}

function isLong(phrase: Phrase): boolean {
  return hardForms(phrase).length > 1;
}

/** Tells whether two words name two kinds of body or exclude each other, so that names which only they part are no spellings of one. */
type AreOthers = (one: Form, other: Form) => boolean;

/** As long, and the same but for one word. */
function isAlike(one: Phrase, other: Phrase, areOthers: AreOthers): boolean {
  const [a, b] = [hardForms(one), hardForms(other)];
  if (a.length !== b.length || a.length < 2) return false;
  const [own, others] = [without(a, b), without(b, a)];
  return own.length === 1 && others.length === 1 && areOthers(own[0] as Form, others[0] as Form);
}

function without(forms: readonly Form[], others: readonly Form[]): readonly Form[] {
  return forms.filter(({ stem }) => !others.some((other) => other.stem === stem));
}

/** One name, or a short form of it. */
function isSame(one: Phrase, other: Phrase): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  return a.every((stem) => allStems(other).includes(stem)) || b.every((stem) => allStems(one).includes(stem));
}

function stemsOf(phrase: Phrase): readonly string[] {
  return hardForms(phrase).map(({ stem }) => stem);
}

function allStems({ tokens }: Phrase): readonly string[] {
  return tokens.map(({ form }) => form.stem);
}
