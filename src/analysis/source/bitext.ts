import { defineAnalysis } from '../../core/analysis';
import { type Alignment, alignment } from './alignment';
import { sourceRelation } from './source-relation';

/**
 * The article beside its source, where the one is a translation of the other. Undefined where there is no source or it
 * belongs to something else: then one finding of `accuracy/source-mismatch` says so, and no other rule compares.
 */
export const bitext = defineAnalysis({
  id: 'bitext',
  needs: { alignment, sourceRelation },
  run: (_, facts): Alignment | undefined =>
    facts.sourceRelation?.kind === 'translation' ? facts.alignment : undefined,
});
