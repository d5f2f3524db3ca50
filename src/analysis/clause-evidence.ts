import type { Language } from '../core/language';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG, type WordFeatures } from './clause-features';
import { clauseModel } from './clause-model';
import type { Sentence } from './sentences';
import { onceAForm, type Words } from './words';

/**
 * Returns a function that says how sure a sentence is to have a main clause (a logit: below 0 it seems to lack one, and few
 * whole sentences do), or nothing where the language has no weights.
 */
export function clauseEvidence(
  language: Language,
  words: Words,
  prose: string,
): ((sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => number) | undefined {
  if (language.verbs.clauseWeights === undefined) return undefined;
  const featuresOf = clauseFeatures(language);
  const inside = onceAForm((form) => featuresOf(form, false));
  const opening = onceAForm((form) => featuresOf(form, true));
  return ({ firstWord, lastWord }) => {
    const row: WordFeatures[] = [];
    for (let at = firstWord; at < lastWord; at += 1) {
      const form = words.form(at);
      const features = at === firstWord ? opening(form) : inside(form);
      const place =
        at === firstWord ? 1 << FIRST_FLAG : prose[words.ends[at - 1] as number] === ',' ? 1 << COMMA_FLAG : 0;
      row.push({ ...features, flags: features.flags | place });
    }
    return clauseModel(language)?.judge(row) ?? 0;
  };
}
