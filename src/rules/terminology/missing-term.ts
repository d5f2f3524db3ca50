import { glossaryMatches } from '../../analysis/glossary/glossary-matches';
import { type Term, textAt } from '../../analysis/glossary/term';
import { bitext } from '../../analysis/source/bitext';
import { textAround } from '../../analysis/source/pair-text';
import { sourceTerms } from '../../analysis/source/source-terms';
import { foldText } from '../../analysis/text/fold-text';
import { defineRule } from '../../core/rule';
import { overlaps } from '../../core/span';
import { missingTerm as messages } from '../messages/terminology';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'terminology/missing-term',
  summary: 'A glossary term of the source is translated differently',
  why: `The system chose another word, and no list of forbidden words can contain them all: only the source shows which term was
meant. The rule accepts inflected and admitted terms, and a term in a neighbouring sentence. An untranslated term is reported
by \`terminology/glossary\`.`,
  severity: 'warning',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  requires: ['source', 'glossary'],
  yieldsTo: [
    'terminology/glossary',
    'terminology/forbidden-term',
    'terminology/do-not-translate',
    'accuracy/mistranslation',
  ],
  needs: { bitext, glossaryMatches, sourceTerms },
  messages,
  examples: [
    {
      text: 'La ville de Varr a levé le confinement le 12 mai. Le maire a signé 38 arrêtés. ⟦Anna Kolb avait demandé la fermeture en 2019.⟧',
      language: 'fr',
      source:
        'The town of Varr lifted the lockdown on 12 May. The mayor signed 38 orders. Anna Kolb had asked for the lockdown in 2019.',
      glossary: [{ source: 'lockdown', target: 'confinement' }],
    },
    {
      text: 'The town of Varr lifted the lockdown on 12 May. ⟦The police union had asked for it in 2019, says Anna Kolb.⟧ The mayor signed 38 orders.',
      source:
        'La ville de Varr a levé le confinement le 12 mai. L’agence de santé l’avait demandé en 2019, dit Anna Kolb. Le maire a signé 38 arrêtés.',
      glossary: [{ source: 'agence de santé', target: 'health agency' }],
    },
    {
      text: 'La ville de Varr a levé les confinements le 12 mai. Anna Kolb l’avait demandé en 2019. Le maire a signé 38 arrêtés.',
      language: 'fr',
      source:
        'The town of Varr lifted the lockdowns on 12 May. Anna Kolb had asked for the end of the lockdown in 2019. The mayor signed 38 orders.',
      glossary: [{ source: 'lockdown', target: 'confinement' }],
      note: 'inflected, and known from the sentence before',
    },
    {
      text: 'The town of Varr lifted the lockdown on 12 May. The health agency had asked for it in 2019.',
      source: 'La ville de Varr a levé le confinement le 12 mai. L’agence de santé l’avait demandé en 2019.',
      glossary: [{ source: 'agence de santé', target: 'health agency' }],
    },
  ],
  *check({ article, facts }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    const { source, target } = aligned;
    let sentence = 0;
    for (const match of facts.sourceTerms) {
      while (sentence < source.sentences.length && (source.sentences[sentence]?.endOffset ?? 0) <= match.offset)
        sentence += 1;
      if (sentence === source.sentences.length) break;
      const bead = aligned.beadOfSource(sentence);
      if (bead.target.length === 0 || bead.score < LEAST_SCORE) continue;
      const [last] = bead.target.slice(-1) as [number];
      const around = spanOfSentences(target, [
        Math.max(0, (bead.target[0] as number) - 1),
        Math.min(target.sentences.length - 1, last + 1),
      ]);
      const entries = new Set(match.terms.map(({ entry }) => entry.source.toLowerCase()));
      const isRendered = facts.glossaryMatches.renderings.some(
        (one) =>
          overlaps(one, around) &&
          one.terms.some((term) => isWanted(term) && entries.has(term.entry.source.toLowerCase())),
      );
      if (isRendered || holdsWords(textAround(target, bead.target, 1), match.terms)) continue;
      const written = textAt(source.document.prose, match);
      const { line } = sourceExcerpt(source, match);
      const [term] = match.terms;
      yield {
        ...spanOfSentences(target, bead.target),
        messageId: 'missing',
        values: { written, expected: term?.entry.target ?? '', line },
        confidence: /[\s-]/.test(written) || !article.language.spaced ? 0.75 : 0.65,
        group: `glossary:${term?.entry.source}`,
      };
    }
  },
});

const LEAST_SCORE = 0.7;

function isWanted({ role }: Term): boolean {
  return role === 'target' || role === 'admitted';
}

/** Tells whether the words of a rendering stand in the text in some form, within compounds or apart as well. */
function holdsWords(text: string, terms: readonly Term[]): boolean {
  const folded = foldText(text);
  return terms.some(({ entry }) =>
    [entry.target ?? '', ...entry.admitted].some((wanted) =>
      wanted
        .split(/[\s-]+/)
        .filter((word) => word.length > 3 || wanted.length <= 3 || !/[\s-]/.test(wanted))
        .every((word) => {
          const plain = foldText(word);
          return folded.includes(plain.slice(0, Math.max(3, plain.length - 3)));
        }),
    ),
  );
}
