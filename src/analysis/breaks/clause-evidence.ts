import type { Language } from '../../core/language';
import type { Sentence } from '../text/sentences';
import { onceAForm, type Words } from '../text/words';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG } from './clause-features';
import { clauseModel, type WordGates } from './clause-model';

/**
 * Returns a function that says how sure a sentence is to have a main clause (a logit: below 0 it seems to lack one, and few
 * whole sentences do), or nothing where the language has no weights.
 */
export function clauseEvidence(
  language: Language,
  words: Words,
  prose: string,
): ((sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => number) | undefined {
  const model = clauseModel(language);
  if (model === undefined) return undefined;
  const featuresOf = clauseFeatures(language);
  const gatesAt = (opens: boolean, place: number) =>
    onceAForm((form): WordGates => {
      const features = featuresOf(form, opens);
      return model().gatesOf({ ...features, flags: features.flags | place });
    });
  const opening = gatesAt(true, 1 << FIRST_FLAG);
  const behindComma = gatesAt(false, 1 << COMMA_FLAG);
  const inside = gatesAt(false, 0);
  return ({ firstWord, lastWord }) => {
    const row: WordGates[] = [];
    for (let at = firstWord; at < lastWord; at += 1) {
      const isBehindComma = at > firstWord && prose[words.ends[at - 1] as number] === ',';
      const gatesOf = at === firstWord ? opening : isBehindComma ? behindComma : inside;
      row.push(gatesOf(words.form(at)));
    }
    return model().judge(row);
  };
}
