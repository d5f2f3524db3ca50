import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { sentences } from '../text/sentences';
import { type BlockRole, structure } from '../text/structure';
import { gluedClauseFinder } from './glued-clauses';
import { GluedReader } from './glued-signs';
import { readerModel } from './reader-model';

const SHORTEST = 12;

const known = new WeakMap<Language, GluedReader>();

/** Places at which a full stop is lost between two sentences, where neither a space nor a capital shows it: 客がいる明日は休みだ. */
export const gluedSentences = defineAnalysis({
  id: 'glued-sentences',
  needs: { sentences, structure },
  run: ({ document: { prose }, language }, facts): readonly number[] => {
    const { glued, gluedClauses } = language.verbs;
    const model = readerModel(language);
    if (model === undefined) return [];
    if (gluedClauses !== undefined) {
      const placeIn = gluedClauseFinder(gluedClauses, language, model);
      return facts.sentences
        .filter(({ blockIndex, terminator }) => mayBeGlued(facts.structure[blockIndex]?.role, terminator))
        .map((sentence) =>
          placeIn(prose, { offset: sentence.offset, endOffset: sentence.endOffset - sentence.terminator.length }),
        )
        .filter((place) => place !== undefined);
    }
    if (glued === undefined) return [];
    let reader = known.get(language);
    if (reader === undefined) {
      reader = new GluedReader(glued);
      known.set(language, reader);
    }
    const found: number[] = [];
    for (const { offset, endOffset, terminator, blockIndex } of facts.sentences) {
      if (endOffset - offset < SHORTEST || !mayBeGlued(facts.structure[blockIndex]?.role, terminator)) continue;
      let best: number | undefined;
      let most = glued.limits.glued;
      for (const place of reader.places(prose, offset, endOffset - terminator.length)) {
        const signs = reader.cheap(prose, place);
        if (reader.cheapOdds(signs) < glued.limits.cheap) continue;
        const odds = reader.odds(model(), prose, place, signs) ?? 0;
        if (odds <= most) continue;
        most = odds;
        best = place.at;
      }
      if (best !== undefined) found.push(best);
    }
    return found;
  },
});

/** A line that no mark ends is a sentence in running text alone. */
function mayBeGlued(role: BlockRole | undefined, terminator: string): boolean {
  return role === 'prose' || (role === 'list-item' && terminator !== '');
}
