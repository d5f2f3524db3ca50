import { defineAnalysis } from '../../core/analysis';
import type { Form } from '../text/words';
import { phrases } from './phrases';

// Beyond this many distinct words a text is no article, and comparing by meaning stops paying.
const MOST_WORDS = 20_000;

/** Cosine of two words that stand in names; undefined where either was not embedded. Itself undefined without a model. */
export type WordCosine = (a: Form, b: Form) => number | undefined;

/** Vectors of the words that stand in or beside names, embedded once each. */
export const wordVectors = defineAnalysis({
  id: 'word-vectors',
  needs: { phrases },
  run: async ({ embedder, language }, facts, signal): Promise<WordCosine | undefined> => {
    if (embedder === undefined) return undefined;
    const forms = new Set<Form>();
    for (const phrase of facts.phrases) for (const token of phrase.tokens) forms.add(token.form);
    const list = [...forms].slice(0, MOST_WORDS);
    const vectors = await embedder.embed(
      list.map((form) => language.citationForm?.(form.lower) ?? form.lower),
      signal,
    );
    const byForm = new Map(list.map((form, index) => [form, vectors[index] as Float32Array]));
    return (a, b) => {
      const [one, two] = [byForm.get(a), byForm.get(b)];
      if (one === undefined || two === undefined) return undefined;
      let sum = 0;
      for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (two[at] as number);
      return sum;
    };
  },
});
