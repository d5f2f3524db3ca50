import type { Glossary, GlossaryEntry } from '../../core/glossary';
import type { Language } from '../../core/language';
import { foldText, plainMarks } from '../text/fold-text';
import { isUnspaced, LiteralIndex } from './literal-index';
import type { Term } from './term';
import { TermIndex } from './term-index';
import { VariantIndex } from './variant-index';

/** What of a glossary concerns one language, ready for matching. */
export interface GlossaryIndex {
  readonly renderings: TermIndex;
  readonly literalRenderings: LiteralIndex;
  readonly sources: TermIndex;
  readonly literalSources: LiteralIndex;
  readonly variants: VariantIndex;
  /** Spellings that some entry wants or admits, with plain marks. */
  readonly wanted: ReadonlySet<string>;
}

// One glossary serves many articles, and the index of 50,000 entries takes longer than a check; it goes with its glossary.
const known = new WeakMap<Glossary, Map<string, GlossaryIndex>>();

/** The index of a glossary for articles in `language`, translated from `sourceLanguage` where that is known. */
export function indexFor(glossary: Glossary, language: Language, sourceLanguage: Language | undefined): GlossaryIndex {
  const key = `${language.tag}\u0000${sourceLanguage?.tag}`;
  const indexes = known.get(glossary) ?? new Map<string, GlossaryIndex>();
  known.set(glossary, indexes);
  let index = indexes.get(key);
  if (index === undefined) {
    index = buildIndex(glossary, language, sourceLanguage);
    indexes.set(key, index);
  }
  return index;
}

function buildIndex({ entries }: Glossary, language: Language, sourceLanguage: Language | undefined): GlossaryIndex {
  const renderings: Term[] = [];
  const sources: Term[] = [];
  const wanted = new Set<string>();
  for (const entry of entries) {
    if (!fits(entry.targetLanguage, language.tag)) continue;
    if (sourceLanguage !== undefined && !fits(entry.sourceLanguage, sourceLanguage.tag)) continue;
    if (entry.target !== undefined) renderings.push({ text: entry.target, role: 'target', entry });
    for (const text of entry.admitted) renderings.push({ text, role: 'admitted', entry });
    for (const text of entry.forbidden) renderings.push({ text, role: 'forbidden', entry });
    if (isTranslated(entry)) sources.push({ text: entry.source, role: 'source', entry });
  }
  for (const { text, role } of renderings) if (role !== 'forbidden') wanted.add(plainMarks(text));
  // A source term keeps the inflection of its own language where it is left standing.
  const sourceStem = sourceLanguage?.stem ?? ((word: string) => word);
  const asLetters = ({ text }: Term) => !language.spaced || isUnspaced(text);
  const asWords = (term: Term) => !asLetters(term);
  return {
    renderings: new TermIndex(renderings.filter(asWords), language, language.stem),
    literalRenderings: new LiteralIndex(renderings.filter(asLetters)),
    sources: new TermIndex(sources.filter(asWords), language, sourceStem),
    literalSources: new LiteralIndex(sources.filter(asLetters)),
    variants: new VariantIndex(
      // A Latin brand is a word of its own between characters that set no spaces, too.
      renderings.filter((term) => term.role === 'target' && !isUnspaced(term.text)),
      language.stem,
    ),
    wanted,
  };
}

/** False where the term stays as it is, whole or within its rendering, for then nothing shows that it was forgotten. */
function isTranslated({ source, target, admitted, doNotTranslate }: GlossaryEntry): boolean {
  if (target === undefined || doNotTranslate) return false;
  const folded = foldText(source);
  return [target, ...admitted].every((text) => foldText(text) !== folded && !holds(text, source));
}

/** Tells whether a rendering has the source term among its words: `Université Princeton` for `Princeton`. */
function holds(rendering: string, source: string): boolean {
  const at = rendering.toLowerCase().indexOf(source.toLowerCase());
  return at === 0 || (at > 0 && !/[\p{L}\p{Nd}]/u.test(rendering[at - 1] as string));
}

/**
 * Tells whether an entry's language and an article's agree as far as both are known: `fr` and `fr-CA` do, `fr-FR` and
 * `fr-CA` do not.
 */
export function fits(entryTag: string | undefined, articleTag: string): boolean {
  if (entryTag === undefined) return true;
  const [a = '', ...restA] = entryTag.toLowerCase().split('-');
  const [b = '', ...restB] = articleTag.toLowerCase().split('-');
  if (a !== b) return false;
  const differ = (kind: (part: string) => boolean) => {
    const [one, other] = [restA.find(kind), restB.find(kind)];
    return one !== undefined && other !== undefined && one !== other;
  };
  return !differ((part) => part.length === 4) && !differ((part) => part.length === 2 || /^\d{3}$/.test(part));
}
