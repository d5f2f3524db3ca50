import { glossaryMatches } from '../../analysis/glossary/glossary-matches';
import { type Term, type TermMatch, textAt } from '../../analysis/glossary/term';
import { plainMarks } from '../../analysis/text/fold-text';
import { defineRule } from '../../core/rule';
import { forbiddenTerm as messages } from '../messages/terminology';

export default defineRule({
  id: 'terminology/forbidden-term',
  summary: 'The glossary forbids this term',
  why: `A forbidden term is misleading, outdated or a competitor’s. Inflected forms count. The rule accepts a word that another entry
prescribes, and a forbidden word inside a longer prescribed term.`,
  severity: 'error',
  mqm: 'terminology/wrong-term',
  requires: ['glossary'],
  needs: { glossaryMatches },
  messages,
  examples: [
    {
      text: 'Cette ⟦plate-forme⟧ est neuve ; les anciennes ⟦plates-formes⟧ ferment.',
      language: 'fr',
      glossary: [{ source: 'platform', target: 'plateforme', forbidden: ['plate-forme'] }],
    },
    {
      text: 'The ⟦chairpersons⟧ of both boards met; the chair of the first one spoke.',
      glossary: [{ source: 'Vorsitz', target: 'chair', forbidden: ['chairperson'] }],
    },
    {
      text: 'Les ⟦données massives⟧ servent, ⟦Données massives⟧ aussi.',
      language: 'fr',
      glossary: [{ source: 'big data', target: 'mégadonnées', forbidden: 'données massives|grosses données' }],
    },
    {
      text: 'La plate-forme pétrolière est en mer du Nord, la plateforme en ligne est ailleurs.',
      language: 'fr',
      glossary: [
        { source: 'platform', target: 'plateforme', forbidden: ['plate-forme'] },
        { source: 'oil rig', target: 'plate-forme pétrolière' },
      ],
      note: 'inside a longer wanted term',
    },
    {
      text: 'La banque prête, et le banc est vert.',
      language: 'fr',
      glossary: [
        { source: 'bench', target: 'banc', forbidden: ['banque'] },
        { source: 'bank', target: 'banque' },
      ],
      note: 'what one entry forbids another one wants',
    },
    {
      text: 'The universe is old, and the university is not. Let us go to the US.',
      glossary: [
        { source: 'université', target: 'college', forbidden: ['univers'] },
        { source: 'États-Unis', target: 'United States', forbidden: ['USA', 'U.S'] },
        { source: 'nous', forbidden: ['US'], target: 'we', targetLanguage: 'de' },
      ],
    },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    for (const match of facts.glossaryMatches.renderings) {
      const written = textAt(prose, match);
      const term = forbiddenOf(match, written);
      if (term === undefined) continue;
      const { target, source, note } = term.entry;
      const exact = plainMarks(written).toLowerCase() === plainMarks(term.text).toLowerCase();
      const base = {
        offset: match.offset,
        endOffset: match.endOffset,
        confidence: exact ? 1 : 0.85,
        group: `glossary:${source}`,
      };
      if (target === undefined) {
        yield { ...base, messageId: 'forbiddenOnly', values: { written, source } };
        continue;
      }
      const text = inCaseOf(written, target);
      yield {
        ...base,
        messageId: 'forbidden',
        values: { written, source, expected: target },
        suggestions: [
          {
            message: `Write “${text}“${note === undefined ? '' : ` (${note})`}`,
            safe: false,
            edits: [{ offset: match.offset, endOffset: match.endOffset, text }],
          },
        ],
      };
    }
  },
});

/** The forbidden term that is meant, where no entry wants the same words. */
function forbiddenOf({ terms }: TermMatch, written: string): Term | undefined {
  const plain = plainMarks(written);
  const forbidden = terms.filter(({ role }) => role === 'forbidden');
  if (forbidden.length === 0) return undefined;
  const wanted = terms.filter(({ role }) => role !== 'forbidden');
  if (wanted.length === 0) return forbidden[0];
  // A wanted and a forbidden term may be inflections or spellings of each other: then only the letters decide.
  const isExact = ({ text }: Term) => plainMarks(text) === plain;
  return wanted.some(isExact) ? undefined : forbidden.find(isExact);
}

function inCaseOf(written: string, target: string): string {
  const capital = /^\p{Lu}\P{Lu}*$/u.test(written) && /^\p{Ll}/u.test(target);
  return capital ? (target[0] as string).toUpperCase() + target.slice(1) : target;
}
