import { defineAnalysis } from '../../core/analysis';
import type { GlossaryEntry } from '../../core/glossary';
import { fits } from '../glossary/glossary-index';
import { isUnspaced, LiteralIndex } from '../glossary/literal-index';
import type { Term, TermMatch } from '../glossary/term';
import { TermIndex } from '../glossary/term-index';
import { words } from '../text/words';
import { bitext } from './bitext';
import { ofSource } from './of-source';

/** The terms of the glossary that stand in the source, in reading order; spans are offsets of the source's prose. */
export const sourceTerms = defineAnalysis({
  id: 'source-terms',
  needs: { bitext, sourceWords: ofSource(words) },
  run: ({ glossary, language, source, sourceLanguage }, facts): readonly TermMatch[] => {
    if (glossary === undefined || facts.bitext === undefined) return [];
    if (source === undefined || sourceLanguage === undefined || facts.sourceWords === undefined) return [];
    const terms = glossary.entries
      .filter((entry) => isFor(entry, sourceLanguage.tag, language.tag))
      .map((entry): Term => ({ text: entry.source, role: 'source', entry }));
    const asLetters = ({ text }: Term) => !sourceLanguage.spaced || isUnspaced(text);
    const found = [
      ...new TermIndex(
        terms.filter((term) => !asLetters(term)),
        sourceLanguage,
        sourceLanguage.stem,
      ).match(source, facts.sourceWords),
      ...new LiteralIndex(terms.filter(asLetters)).match(source),
    ];
    return found.sort((a, b) => a.offset - b.offset);
  },
});

function isFor({ target, sourceLanguage, targetLanguage }: GlossaryEntry, from: string, to: string): boolean {
  return target !== undefined && fits(sourceLanguage, from) && fits(targetLanguage, to);
}
