import { defineAnalysis } from '../../core/analysis';
import { words } from './words';

/** For every form id, the id of the first form that differs from it in case alone. */
export type FoldedForms = Int32Array;

/** One number for all spellings of a word that differ in case or the shape of the apostrophe only. */
export const foldedForms = defineAnalysis({
  id: 'folded-forms',
  needs: { words },
  run: (_, facts): FoldedForms => {
    const { forms } = facts.words;
    const first = new Map<string, number>();
    const folded = new Int32Array(forms.length);
    for (const form of forms) {
      const known = first.get(form.lower);
      if (known === undefined) first.set(form.lower, form.id);
      folded[form.id] = known ?? form.id;
    }
    return folded;
  },
});
