import type { AlignedText } from '../../analysis/source/alignment';
import { bitext } from '../../analysis/source/bitext';
import { surePairs, textOfSentences } from '../../analysis/source/pair-text';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { negationMismatch as messages } from '../messages/accuracy';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'accuracy/negation-mismatch',
  summary: 'A sentence affirms what the source denies, or denies what it affirms',
  why: `One lost word reverses the meaning, and the rest of the sentence does not show it. When one side has a negation, the rule
looks on the other side for any form that can express it: \`without\`, \`fail\`, \`only\`, a prefix. If it finds one, it reports
nothing. A negation that only the article has, and any mismatch in a language without spaces, is uncertain: these findings
appear only at a low \`minConfidence\`.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source', 'known-language'],
  yieldsTo: ['accuracy/mistranslation', 'accuracy/omission'],
  needs: { bitext },
  messages,
  examples: [
    {
      text: 'La gare de Varr a fermé en 2019. ⟦Elle rouvrira le 12 mai, dit Anna Kolb.⟧ Le chantier a coûté 38 millions.',
      language: 'fr',
      source:
        'The Varr station closed in 2019. It will not reopen on 12 May, says Anna Kolb. The work cost 38 million.',
    },
    {
      text: 'The Varr station closed in 2019. ⟦It will not reopen on 12 May, says Anna Kolb.⟧ The work cost 38 million.',
      source:
        'La gare de Varr a fermé en 2019. Elle rouvrira le 12 mai, dit Anna Kolb. Le chantier a coûté 38 millions.',
    },
    {
      text: 'La gare de Varr a fermé en 2019. Elle restera fermée sans terme fixé, dit Anna Kolb. Le chantier a coûté 38 millions.',
      language: 'fr',
      source:
        'The Varr station closed in 2019. It will not reopen on a set date, says Anna Kolb. The work cost 38 million.',
    },
    {
      text: 'The Varr station closed in 2019. It will not reopen on 12 May, says Anna Kolb. The work cost 38 million.',
      source:
        'La gare de Varr a fermé en 2019. Elle ne rouvrira pas le 12 mai, dit Anna Kolb. Le chantier a coûté 38 millions.',
    },
  ],
  *check({ facts }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    const { source, target } = aligned;
    const [there, here] = [denialsOf(source.language), denialsOf(target.language)];
    if (there === undefined || here === undefined) return;
    // Between characters without spaces a denial is part of many words that deny nothing.
    const bySpaces = source.language.spaced && target.language.spaced;
    for (const bead of surePairs(aligned)) {
      if (bead.source.length !== 1 || bead.target.length !== 1) continue;
      const [from, to] = [textOfSentences(source, bead.source), textOfSentences(target, bead.target)];
      if (from.length > LONGEST || to.length > LONGEST || /[?？]/.test(from)) continue;
      const lost = here.hints.test(to) ? undefined : there.wordIn(source, bead.source[0] as number);
      const added =
        lost !== undefined || there.hints.test(from) ? undefined : here.wordIn(target, bead.target[0] as number);
      const word = lost ?? added;
      if (word === undefined) continue;
      const { text, line } = sourceExcerpt(source, spanOfSentences(source, bead.source));
      yield {
        ...spanOfSentences(target, bead.target),
        messageId: lost === undefined ? 'added' : 'lost',
        values: { word, source: text, line },
        ...(bySpaces && lost !== undefined ? { confidence: 0.6 } : { confidence: 0.25, severity: 'info' }),
      };
    }
  },
});

/** A long sentence denies and affirms in turn, and one of its denials may well be worded otherwise. */
const LONGEST = 260;

interface Denials {
  /** A word of the sentence that denies and nothing else. */
  wordIn(side: AlignedText, sentence: number): string | undefined;
  readonly hints: RegExp;
}

const known = new WeakMap<Language, Denials>();

function denialsOf(language: Language): Denials | undefined {
  const { polarity } = language;
  if (polarity === undefined) return undefined;
  let denials = known.get(language);
  if (denials === undefined) {
    const words = new Set(polarity.negations);
    const otherwise = polarity.noDenial === undefined ? undefined : new RegExp(polarity.noDenial, 'iu');
    denials = {
      hints: new RegExp(polarity.hints, 'iu'),
      wordIn: ({ document, sentences, words: all }, index) => {
        const sentence = sentences[index];
        if (sentence === undefined) return undefined;
        const text = document.prose.slice(sentence.offset, sentence.endOffset);
        if (otherwise?.test(text)) return undefined;
        if (!language.spaced) return polarity.negations.find((one) => text.includes(one));
        for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
          const form = all.form(word);
          if (words.has(form.lower) || /n't$/.test(form.lower)) return form.text;
        }
        return undefined;
      },
    };
    known.set(language, denials);
  }
  return denials;
}
